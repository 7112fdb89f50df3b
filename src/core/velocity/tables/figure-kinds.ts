/** What one kind of figure says. */
export interface FigureKind {
  /** What `part` names; `''` = nothing. */
  readonly part: string;
  /** Value of `unit`; `of the dimension` = the unit of the dimension that it is of. */
  readonly unit: string;
  /** What it says, and what `n` counts. */
  readonly meaning: string;
}

/** Every kind of number of the page, by the name that `figure` has, in the order of the rows. */
export const figureKinds = {
  experiments: {
    part: '',
    unit: 'count',
    meaning: 'what was tried, of `n` branches or pull requests; with `repository`: there',
  },
  seen_before: {
    part: '',
    unit: 'count',
    meaning: 'of these, visible before a pull request',
  },
  tried: { part: 'class', unit: 'count', meaning: 'experiments of a class' },
  closed: { part: 'class', unit: 'count', meaning: 'merged or dropped; with `repository`: there' },
  shipped: { part: 'class', unit: 'count', meaning: 'merged, of `n` closed; with `repository`: there' },
  dropped: { part: 'class', unit: 'count', meaning: 'dropped, of `n` closed' },
  days_since_last: {
    part: 'class',
    unit: 'days',
    meaning: 'since the last completed evaluation of the class',
  },
  conversion: {
    part: '',
    unit: 'share',
    meaning: 'shipped, of `n` closed; with `repository`: there',
  },
  shipped_as: {
    part: '`inside`, `accepted`, …',
    unit: 'count',
    meaning: 'how it stood with the gate, of `n` shipped',
  },
  decision_days: {
    part: 'class, or empty',
    unit: 'days',
    meaning: 'median of first evaluation to decision; without a class `n` decided, with one `n` closed',
  },
  decision_days_p90: { part: '', unit: 'days', meaning: 'the 90th percentile of it' },
  runs: { part: 'state', unit: 'count', meaning: 'runs of experiments by what became of them, of `n`' },
  run_usd: { part: 'state', unit: 'usd', meaning: 'what these cost' },
  shipped_run_share: { part: '', unit: 'share', meaning: 'runs of what shipped, of `n` runs' },
  days_open: { part: '', unit: 'days', meaning: 'median of opened to closed' },
  reverted: {
    part: '',
    unit: 'count',
    meaning: 'taken back within 14 days, of `n` that shipped in the last sprint of which that is known',
  },
  reverted_share: { part: '', unit: 'share', meaning: 'the same, as a share' },
  signed_off: {
    part: 'class, or empty',
    unit: 'count',
    meaning: 'with a sign-off or waiver, of `n` shipped',
  },
  signed_off_share: { part: '', unit: 'share', meaning: 'the same, as a share' },
  inconclusive: { part: '', unit: 'count', meaning: 'inconclusive, of `n` judged evaluations' },
  inconclusive_share: { part: '', unit: 'share', meaning: 'the same, as a share' },
  not_judged: { part: '', unit: 'count', meaning: 'runs without a verdict, of `n`' },
  evaluation_usd: { part: '', unit: 'usd', meaning: 'what the evaluations cost, `n` of which say so' },
  versions: {
    part: 'feature',
    unit: 'count',
    meaning: 'contents tried for it, one of `n` features that shipped',
  },
  versions_median: { part: '', unit: 'count', meaning: 'median of these, from 10 features on' },
  versions_p90: { part: '', unit: 'count', meaning: '90th percentile of these, from 10 features on' },
  branches: {
    part: 'feature',
    unit: 'count',
    meaning: 'experiments of it, one of `n` features that shipped',
  },
  source_age: { part: 'source', unit: 'days', meaning: 'age of a data source when it was last seen' },
  request_cost: {
    part: 'quarter',
    unit: 'usd',
    meaning: 'mean cost of a request, over `n` evaluations of the default branch',
  },
  request_cost_change: {
    part: 'quarter',
    unit: 'usd',
    meaning: 'the same less that of the quarter before, in the same setting',
  },
  level: {
    part: 'first day of the week',
    unit: 'of the dimension',
    meaning: 'level of the newest week on the default branch, over `n` cases',
  },
  change_of_level: {
    part: '',
    unit: 'of the dimension',
    meaning: 'last change of level, over `n` evaluations',
  },
  change_since_oldest: {
    part: '',
    unit: 'of the dimension',
    meaning: 'against the oldest accepted base, over `n` common cases',
  },
  drift_excess_psi: {
    part: 'feature of the answers',
    unit: 'index',
    meaning: 'population stability index less the mean of exchanged sides, over `n` pairs of answers',
  },
  drift_moved: { part: '', unit: 'count', meaning: 'evaluations in which a mix of answers moved, of `n`' },
  input_drift_excess_psi: {
    part: 'feature of the inputs',
    unit: 'index',
    meaning: 'the same of the inputs against those before, over `n` cases of head',
  },
  input_drift_moved: {
    part: '',
    unit: 'count',
    meaning: 'evaluations in which a mix of inputs moved, of `n`',
  },
  resolvable: {
    part: '',
    unit: 'of the dimension, or `share`',
    meaning:
      'smallest loss that the suite can rule out, with `n` cases; `share` where its margin is relative',
  },
  margin: {
    part: '',
    unit: 'of the dimension, or `share`',
    meaning: 'accepted loss of its primary dimension',
  },
  margins_loosened: { part: '', unit: 'count', meaning: 'margins that became wider, over `n` evaluations' },
  cases_removed: { part: '', unit: 'count', meaning: 'cases that merged changes took away' },
  regressions: { part: '', unit: 'count', meaning: 'falls of the default branch that began in the window' },
  causes: { part: 'cause', unit: 'count', meaning: 'pull requests merged in the sprint that give it' },
} as const satisfies Readonly<Record<string, FigureKind>>;

/** Name of a kind of figure. */
export type FigureName = keyof typeof figureKinds;

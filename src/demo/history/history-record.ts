import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { hashTexts } from '../draws.ts';
import type { PlannedRun } from './plan.ts';

const dayMs = 86_400_000;

/** When the default branch changed, milliseconds since 1970. */
export interface MainState {
  readonly begin: number;
  readonly worseFrom: number;
  readonly worseTo: number;
  readonly newDatasetFrom: number;
  readonly newModelFrom: number;
  readonly loosenedFrom: number;
  /** From then on main is worse for good; infinite = never. */
  readonly stepFrom: number;
  /** From then until the end of the history main loses a little with every day; infinite = never. */
  readonly declineFrom: number;
  readonly end: number;
}

/** What a step and a whole slow decline take from the pass rate. */
export const stepLoss = 0.08;
export const declineLoss = 0.09;

type Judged = MetricsRecord['comparison']['dimensions'][number];

/** Cases of every suite of a history. */
export const historyCases = 200;

/** Pass rate of the default branch: what the records of a week show. */
export function levelOfMain(at: number, main: MainState): number {
  return 0.86 - lossOfMain(at, main) - (at >= main.newDatasetFrom ? 0.03 : 0);
}

/** What changes did to the default branch since the history began, another dataset left aside. */
export function lossOfMain(at: number, main: MainState): number {
  const isWorse = at >= main.worseFrom && at < main.worseTo;
  const declined = at > main.declineFrom ? (at - main.declineFrom) / (main.end - main.declineFrom) : 0;
  return (isWorse ? 0.07 : 0) + (at >= main.stepFrom ? stepLoss : 0) + declined * declineLoss;
}

/** Largest distance of a measured pass rate from that of main: what two hundred cases scatter. */
export const levelScatter = 0.02;

/** A number in (−1, 1) that belongs to a head and a dimension. */
function scatter(head: string, dimension: string): number {
  return (Number.parseInt(hashTexts('scatter', head, dimension).slice(0, 8), 16) / 0x80000000 - 1) * 0.999;
}

/** The record that a run leaves behind. */
export function historyRecord(run: PlannedRun, main: MainState): MetricsRecord {
  const isJudged = run.verdict !== 'not-evaluated';
  const isMain = run.event === 'schedule' || run.event === 'push';
  const level = levelOfMain(run.at, main) + levelScatter * scatter(run.head, 'quality');
  const dataset = run.at >= main.newDatasetFrom ? 'dataset-2' : 'dataset-1';
  const models = [run.at >= main.newModelFrom ? 'helper-3' : 'helper-2'];
  const quality = judged({
    ...names('quality', 'pass-rate', 'mean', 'higher', 'proportion', 'blocking'),
    primary: true,
    level,
    margin: { kind: 'absolute', value: run.at >= main.loosenedFrom ? 0.08 : 0.05 },
    resolvable: run.at >= main.loosenedFrom ? 0.075 : 0.06,
    status: statusOf(run),
  });
  const others = [
    judged({
      ...names('latency-p95', 'latency', 'p95', 'lower', 'ms', 'sign-off'),
      level: Math.round(1_200 * (1 + 0.05 * scatter(run.head, 'latency-p95'))),
      margin: { kind: 'relative', value: 0.25 },
    }),
    judged({
      ...names('cost', 'cost', 'mean', 'lower', 'usd', 'sign-off'),
      level: 0.0035 * (1 + 0.02 * scatter(run.head, 'cost')),
      margin: { kind: 'relative', value: 0.1 },
    }),
    judged({
      ...names('latency-p99', 'latency', 'p99', 'lower', 'ms', 'advisory'),
      level: Math.round(2_600 * (1 + 0.1 * scatter(run.head, 'latency-p99'))),
      margin: null,
    }),
  ];
  return {
    version: 1,
    identity: {
      repository: run.repository,
      pullRequest: run.pullRequest,
      branch: run.event === 'merge_group' ? null : run.branch,
      headSha: run.head,
      evaluatedSha: run.pullRequest === null ? run.head : hashTexts('merge', run.head).slice(0, 40),
      baseSha: hashTexts('base', run.head).slice(0, 40),
      runId: String(run.runId),
      runAttempt: run.attempt,
      event: run.event,
      startedAt: new Date(run.at - 120_000).toISOString(),
      finishedAt: new Date(run.at).toISOString(),
    },
    change: {
      primary: run.class,
      classes: [run.class],
      evidence:
        run.class === 'other'
          ? []
          : [{ class: run.class, file: run.place, line: 3, before: null, after: null, rule: 'example' }],
      coveredHash: run.content,
    },
    suite: {
      name: run.suite,
      suiteKey: hashTexts('key', run.content),
      dataset: { base: dataset, head: dataset },
      judge: { base: 'code: amounts 1', head: 'code: amounts 1' },
      runner: { base: 'demo-suite 1', head: 'demo-suite 1' },
      models: { base: models, head: models },
      matrixKey: 'single-0000beef',
    },
    baseline: { rung: isJudged ? 'rerun' : 'none', sha: null, ageMs: null },
    comparison: {
      version: 1,
      class: run.class,
      verdict: run.verdict,
      conclusion: run.isPassed ? 'success' : 'failure',
      reasons: [reasonOf(run)],
      dimensions: isJudged ? [quality, ...others] : [],
      segments: [],
      cases: {
        paired: isJudged ? historyCases : 0,
        baseOnly: Array.from({ length: run.casesRemoved }, (_, index) => `removed-${index}`),
        headOnly: [],
        changedInput: [],
        duplicates: { base: [], head: [] },
        states: { base: {}, head: {} },
        epochs: { base: 1, head: 1 },
      },
      flips: { fixed: [], broken: [] },
      cleanBreaks: null,
      trades: [],
      comparability: [],
      warnings: [],
      ...(isMain && isJudged ? { creep: creepOf(run, main) } : {}),
      seed: run.head.slice(0, 4),
    },
    envelopeHash: run.at >= main.loosenedFrom ? 'envelope-2' : 'envelope-1',
    signOffs: run.isSignedOff
      ? [{ by: 'reviewer', at: new Date(run.at + 600_000).toISOString(), reason: 'worth it', sha: run.head }]
      : [],
    waivers: [],
    errors: isJudged ? [] : ['The command left no results.'],
    cost: {
      evaluationUsd: run.costUsd,
      judgeUsd: run.costUsd === null ? null : 0,
      calls: run.isReused ? 0 : 2 * historyCases,
      durationMs: run.isReused ? 0 : 110_000,
    },
    sources: isMain
      ? [
          { name: 'help-centre', ageMs: (run.at - main.begin) % (10 * dayMs), maxAgeMs: 7 * dayMs },
          { name: 'catalogue', ageMs: dayMs, maxAgeMs: 7 * dayMs },
        ]
      : [],
  };
}

function names(
  name: string,
  metric: string,
  statistic: string,
  better: Judged['better'],
  unit: Judged['unit'],
  tier: Judged['tier'],
): Pick<Judged, 'name' | 'metric' | 'statistic' | 'better' | 'unit' | 'tier'> {
  return { name, metric, statistic, better, unit, tier };
}

function statusOf({ verdict }: PlannedRun): Judged['status'] {
  if (verdict === 'outside' || verdict === 'inconclusive') return verdict;
  return verdict === 'trade-off' ? 'regressed' : 'inside';
}

function reasonOf({ verdict }: PlannedRun): MetricsRecord['comparison']['reasons'][number] {
  switch (verdict) {
    case 'not-evaluated':
      return { code: 'unreadable', text: 'The command left no results.' };
    case 'outside':
      return { code: 'outside-margin', about: 'quality', text: 'Pass rate falls more than is accepted.' };
    case 'trade-off':
      return { code: 'regressed', about: 'latency-p95', text: 'Latency p95 is proven to be slower.' };
    case 'inconclusive':
      return { code: 'inconclusive', about: 'cost', text: 'Too few cases to tell.' };
    case 'inside':
      return { code: 'all-inside', text: 'Everything is inside.' };
  }
}

/** Against the oldest accepted base: common cases have the level of main less what another dataset did to it. */
function creepOf(run: PlannedRun, main: MainState): NonNullable<MetricsRecord['comparison']['creep']> {
  const loss = lossOfMain(run.at, main);
  const absolute = loss === 0 ? -0.005 : -loss;
  return {
    since: new Date(main.begin).toISOString(),
    sha: null,
    changes: null,
    commonCases: historyCases - 20,
    dimension: 'quality',
    oldest: 0.86,
    base: 0.86 + absolute,
    effect: {
      absolute,
      relative: null,
      interval: { scale: 'absolute', lo: absolute - 0.03, hi: absolute + 0.03, level: 0.9, method: 'tango' },
    },
    status: 'inconclusive',
    isShown: loss > 0.03,
    obstacle: null,
  };
}

function judged(parts: {
  readonly name: string;
  readonly metric: string;
  readonly statistic: string;
  readonly better: Judged['better'];
  readonly unit: Judged['unit'];
  readonly tier: Judged['tier'];
  readonly primary?: boolean;
  readonly level: number;
  readonly margin: Judged['margin'];
  readonly resolvable?: number;
  readonly status?: Judged['status'];
}): Judged {
  const { level, primary = false, resolvable = null, status = 'inside', ...rest } = parts;
  return {
    ...rest,
    primary,
    base: { estimate: level, n: historyCases },
    head: { estimate: level, n: historyCases },
    effect: { absolute: 0, relative: 0, interval: null },
    limit: null,
    limitStatus: 'none',
    status,
    direction: 'no-clear-change',
    casesNeeded: { ifUnchanged: primary ? 290 : null, ifObserved: null },
    resolvable,
    pValues: {
      inside: null,
      outside: null,
      worse: null,
      better: null,
      worseAdjusted: null,
      directionAdjusted: null,
    },
    standardError: { base: null, head: null },
    pairs: historyCases,
    units: historyCases,
    lostPairs: 0,
  };
}

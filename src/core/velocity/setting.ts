import type { Evaluation, EvaluationSetting } from './evaluation.ts';

/** Dataset, judge and models: where one of them is another, nothing that was measured before is comparable. */
export function instrumentOf({ setting }: Pick<Evaluation, 'setting'>): string {
  return JSON.stringify([setting.dataset, setting.judge, setting.models]);
}

/**
 * Whether two evaluations sat the same cases.
 *
 * @returns null = their records do not say; of older ones that hold no hash another number of cases does
 */
export function satTheSame(one: EvaluationSetting, other: EvaluationSetting): boolean | null {
  if (one.cases !== undefined && other.cases !== undefined) return one.cases === other.cases;
  if (one.caseCount === undefined || other.caseCount === undefined) return null;
  return one.caseCount === other.caseCount ? null : false;
}

/** Cases as far as they are known, and what they are called. */
interface KnownCases {
  readonly label: string;
  readonly setting: EvaluationSetting;
}

/**
 * What levels of whole runs have to share to be joined: instrument and cases. A record that does not say which cases were
 * sat is taken for one of those before it, as long as nothing speaks against that.
 *
 * @param runs - of one suite and leg, by time
 * @returns by evaluation; equal texts are one setting
 */
export function settingsOf(runs: readonly Evaluation[]): ReadonlyMap<Evaluation, string> {
  const found = new Map<Evaluation, string>();
  const labels = new Map<string, string>();
  let known: KnownCases | null = null;
  for (const run of runs) {
    const { setting } = run;
    if (known === null || satTheSame(known.setting, setting) === false)
      known = { label: labelOf(setting, labels), setting };
    // A hash once seen stays what the next ones are held against.
    else if (setting.cases !== undefined || known.setting.cases === undefined) {
      const label: string = labels.get(setting.cases ?? '') ?? known.label;
      known = { label, setting };
      if (setting.cases !== undefined) labels.set(setting.cases, label);
    }
    found.set(run, `${instrumentOf(run)} ${known.label}`);
  }
  return found;
}

/** A set of cases that was there before has the name that it had. */
function labelOf({ cases, caseCount }: EvaluationSetting, labels: Map<string, string>): string {
  const key = cases ?? `${caseCount ?? 'unknown'} cases`;
  const label = labels.get(key) ?? String(labels.size);
  labels.set(key, label);
  return label;
}

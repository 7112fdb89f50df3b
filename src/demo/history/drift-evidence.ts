import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { casesAt, type MainState } from './main-state.ts';
import { shareOf } from './noise.ts';
import type { PlannedRun } from './plan.ts';
import type { SuiteProfile } from './suite-profile.ts';

const dayMs = 86_400_000;

type InputDrift = NonNullable<MetricsRecord['comparison']['inputDrift']>[number];
type Drift = NonNullable<MetricsRecord['comparison']['drift']>[number];

/** For so long after another model or dataset the stored runs that a run is held against are those from before it. */
const driftMs = 3 * dayMs;

/**
 * How the mix of answers moved: by chance, or because another model gives them.
 *
 * @returns undefined = most nights, which evaluate what the night before did: a hundred thousand records stay small
 */
export function driftOf(run: PlannedRun, main: MainState, profile: SuiteProfile): Drift[] | undefined {
  const isPlainNight = run.event === 'schedule' && new Date(run.at).getUTCDay() !== 1;
  if (isPlainNight && !isDrifted(run, main)) return undefined;
  const cases = casesAt(run.at, main, profile);
  const isMoved = isDrifted(run, main);
  const score = `score ${profile.dimensions[0]?.metric ?? ''}`;
  return ['answer length', score, 'state']
    .map((feature, index): Drift => {
      const bins = index === 0 ? 10 : 2;
      // The length tells another model first.
      const isClear = isMoved && index === 0;
      const chance = shareOf('drift', run.suite, String(run.runId), feature);
      // What exchanged sides come to, about; and around it what chance adds.
      const expected = (2 * (bins - 1)) / cases;
      const excess = isClear ? 0.18 + 0.06 * chance : expected * (0.45 - chance);
      const p = isClear ? 0.001 : round(0.1 + 0.9 * chance);
      return {
        feature,
        bins,
        pairs: cases,
        psi: round(expected + excess),
        excessPsi: round(excess),
        jsDivergence: round((expected + excess) / (8 * Math.LN2)),
        klHeadFromBase: round((expected + excess) / 2),
        p,
        adjustedP: isClear ? 0.003 : p,
      };
    })
    .sort((one, other) => one.adjustedP - other.adjustedP || other.excessPsi - one.excessPsi);
}

/**
 * How the mix of inputs moved when another dataset came: more questions in German.
 *
 * @returns undefined = the run before sat the same inputs
 */
export function inputDriftOf(
  run: PlannedRun,
  main: MainState,
  profile: SuiteProfile,
): InputDrift[] | undefined {
  if (!hasNewInputs(run, main)) return undefined;
  const { cases: base, casesLater: head } = profile;
  const sizes = { base, head };
  const moved = { value: 'de', base: 0.1, head: 0.22 };
  return [
    {
      ...{ feature: 'segment language', bins: 3, ...sizes, psi: 0.104, excessPsi: 0.081 },
      ...{ jsDivergence: 0.019, klHeadFromBase: 0.055, p: 0.001, adjustedP: 0.002, moved },
    },
    {
      ...{ feature: 'input length', bins: 10, ...sizes, psi: 0.071, excessPsi: -0.004 },
      ...{ jsDivergence: 0.013, klHeadFromBase: 0.035, p: 0.49, adjustedP: 0.49 },
      medians: { base: 84, head: 86 },
    },
  ];
}

/** Whether a run sat other inputs than the stored ones do that it is held against. */
export function hasNewInputs({ at }: PlannedRun, { newDatasetFrom }: MainState): boolean {
  return at >= newDatasetFrom && at < newDatasetFrom + driftMs;
}

/** Whether the answers of a run have another mix than before. */
export function isDrifted({ at }: PlannedRun, { newModelFrom, shiftedFrom }: MainState): boolean {
  return [newModelFrom, shiftedFrom].some((from) => at >= from && at < from + driftMs);
}

function round(value: number): number {
  return Number(value.toFixed(6));
}

import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { casesAt, lossOfMain, type MainState } from './main-state.ts';
import { noiseOf, shareOf } from './noise.ts';
import type { PlannedRun } from './plan.ts';
import type { SourceProfile, SuiteProfile } from './suite-profile.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

type Comparison = MetricsRecord['comparison'];
type Drift = NonNullable<Comparison['drift']>[number];

/** Adjusted p-value from which on the mix of answers counts as another one. */
export const driftAlpha = 0.05;

/** For so long after another model the answers to the same inputs are seen to have another mix. */
const driftMs = 3 * dayMs;

/** For so long the probes show that another model answers under its name; then there are new stored runs. */
const alarmMs = 2 * dayMs;

/** Cases of the oldest accepted base that are there no more. */
const casesGone = 12;

/** Against the oldest accepted base: common cases have the level of main less what another dataset did to it. */
export function creepOf(
  run: PlannedRun,
  main: MainState,
  profile: SuiteProfile,
): NonNullable<Comparison['creep']> {
  const [primary] = profile.dimensions;
  const [oldest, cases] = [primary?.level ?? 0, profile.cases - casesGone];
  const loss = lossOfMain(run.at, main);
  // Two runs of the same cases: a part of the noise of one.
  const noise =
    (noiseOf('creep', run.suite, String(run.runId)) * (primary?.noise ?? 0)) / Math.sqrt(cases) / 3;
  const absolute = round(Math.round((noise - loss) * cases) / cases);
  const half = 1.645 * Math.sqrt((profile.flips + loss) / cases);
  return {
    since: new Date(main.begin).toISOString(),
    sha: null,
    changes: null,
    commonCases: cases,
    dimension: primary?.name ?? null,
    oldest,
    base: round(oldest + absolute),
    effect: {
      absolute,
      relative: null,
      interval: {
        scale: 'absolute',
        lo: round(absolute - half),
        hi: round(absolute + half),
        level: 0.9,
        method: 'tango',
      },
    },
    status: 'inconclusive',
    isShown: loss > 0.03,
    obstacle: null,
  };
}

/** How the mix of answers moved: by chance, or because another model gives them. */
export function driftOf(run: PlannedRun, main: MainState, profile: SuiteProfile): Drift[] {
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
      const excess = isClear ? 0.18 + 0.06 * chance : expected * (0.9 - chance);
      const p = isClear ? 0.001 : round(0.1 + 0.9 * chance);
      return {
        feature,
        bins,
        pairs: cases,
        psi: round(expected + excess),
        excessPsi: round(excess),
        jsDivergence: round((expected + excess) / 8),
        klHeadFromBase: round((expected + excess) / 2),
        p,
        adjustedP: isClear ? 0.003 : p,
      };
    })
    .sort((one, other) => one.adjustedP - other.adjustedP || other.excessPsi - one.excessPsi);
}

/** Whether the answers of a run have another mix than before. */
export function isDrifted({ at }: PlannedRun, { newModelFrom, shiftedFrom }: MainState): boolean {
  return [newModelFrom, shiftedFrom].some((from) => at >= from && at < from + driftMs);
}

/** Whether the probes of a run show that the provider changed the model under its name. */
export function isShifted({ at }: PlannedRun, { shiftedFrom }: MainState): boolean {
  return at >= shiftedFrom && at < shiftedFrom + alarmMs;
}

/** What the probes of a run showed; they are asked on Mondays, and while the alarm is on. */
export function fingerprintOf(
  run: PlannedRun,
  main: MainState,
  profile: SuiteProfile,
): MetricsRecord['fingerprint'] {
  const isAlarm = isShifted(run, main);
  if (!isAlarm && (run.event !== 'schedule' || new Date(run.at).getUTCDay() !== 1)) return undefined;
  const p = isAlarm ? 0.001 : round(0.2 + 0.8 * shareOf('probes', run.suite, String(run.runId)));
  const status = isAlarm ? 'shown' : 'not-shown';
  const day = new Date(run.at - dayMs).toISOString();
  return {
    status,
    storedRuns: 8,
    newestAt: day,
    oldestAt: new Date(run.at - 8 * dayMs).toISOString(),
    models: {
      status: 'not-shown',
      p: 1,
      adjustedP: 1,
      why: null,
      seen: [profile.models[run.at >= main.newModelFrom ? 1 : 0]],
      unseen: [],
    },
    outputs: {
      status,
      p,
      adjustedP: Math.min(1, round(2 * p)),
      why: null,
      probes: 20,
      differing: isAlarm ? 13 : 1,
      storedProbes: 20,
      storedAgreeing: 18,
      agreement: isAlarm ? 0.35 : 0.95,
      storedAgreement: 0.94,
      drifted: [],
    },
    scores: { status: 'not-shown', p: 1, adjustedP: 1, why: null, tested: [], moved: [] },
  };
}

/** Days that a forgotten source was left alone at the end, when a run of the last night looks at it. */
const forgottenDays = 9;

/** When a source was last refreshed before a moment, milliseconds since 1970: as often as it is, until somebody forgot it. */
export function refreshedBefore(
  at: number,
  { end }: MainState,
  { everyDays, isForgotten }: SourceProfile,
): number {
  const last = end - ((isForgotten ? forgottenDays : 1) + 1) * dayMs + 4 * hourMs;
  return at >= last ? last : last - Math.ceil((last - at) / (everyDays * dayMs)) * everyDays * dayMs;
}

/** Ages of the sources as a run of the default branch sees them. */
export function sourcesOf(
  { at }: PlannedRun,
  main: MainState,
  profile: SuiteProfile,
): MetricsRecord['sources'] {
  return profile.sources.map((source) => ({
    name: source.name,
    ageMs: at - refreshedBefore(at, main, source),
    maxAgeMs: source.maxDays * dayMs,
  }));
}

function round(value: number): number {
  return Number(value.toFixed(6));
}

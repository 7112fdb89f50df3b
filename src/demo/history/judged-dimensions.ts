import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { casesAt, levelOfMain, loosenedBy, type MainState, slowFactor } from './main-state.ts';
import { noiseOf } from './noise.ts';
import type { PlannedRun } from './plan.ts';
import type { DimensionProfile, SuiteProfile } from './suite-profile.ts';

type Judged = MetricsRecord['comparison']['dimensions'][number];

/** What a model that took the place of another one changes, as factors. */
const newModel: Readonly<Record<string, number>> = { ms: 0.86, usd: 0.62 };

/** z for a one-sided bound of 95 %, and for a power of 80 and 90 %. */
const [z95, z80, z90] = [1.645, 0.842, 1.282];

/** Smallest loss that so many cases can rule out in four of five runs, when nothing changed. */
export function resolvableLoss(cases: number, flips: number): number {
  return round((z95 + z80) * Math.sqrt(flips / cases), 4);
}

/** What a run says of each dimension of its suite. */
export function judgedDimensions(run: PlannedRun, main: MainState, profile: SuiteProfile): Judged[] {
  const about = reasonAbout(run, profile);
  return profile.dimensions.map((dimension, index) => {
    const isPrimary = index === 0;
    const cases = casesAt(run.at, main, profile);
    const level = measuredLevel(run, main, dimension, isPrimary, cases);
    const status = about === dimension.name ? statusOf(run) : 'inside';
    const effect = round(level * effectOf(status, dimension), 6);
    const margin = marginOf(dimension, isPrimary && run.at >= main.loosenedFrom);
    const isShare = dimension.unit === 'proportion';
    return {
      ...namesOf(dimension),
      primary: isPrimary,
      base: { estimate: round(level - effect, 6), n: cases },
      head: { estimate: level, n: cases },
      effect: { absolute: effect, relative: null, interval: null },
      margin,
      limit: null,
      limitStatus: 'none',
      status,
      direction: 'no-clear-change',
      casesNeeded: {
        ifUnchanged:
          isPrimary && margin !== null ? Math.ceil(((z95 + z90) / margin.value) ** 2 * profile.flips) : null,
        ifObserved: null,
      },
      resolvable: isPrimary ? resolvableLoss(cases, profile.flips) : null,
      pValues: {
        inside: null,
        outside: null,
        worse: null,
        better: null,
        worseAdjusted: null,
        directionAdjusted: null,
      },
      standardError: {
        base: null,
        head: isShare ? round(Math.sqrt((level * (1 - level)) / cases), 6) : null,
      },
      pairs: cases,
      units: cases,
      lostPairs: 0,
    };
  });
}

/** The dimension that decided, where one did; another one from head to head. */
export function reasonAbout({ verdict, head }: PlannedRun, { dimensions }: SuiteProfile): string | null {
  const gating = dimensions.filter(({ tier }) => tier !== 'advisory').map(({ name }) => name);
  const turn = Number.parseInt(head.slice(0, 4), 16);
  const [primary = '', ...prices] = gating;
  switch (verdict) {
    case 'outside':
      return primary;
    case 'inconclusive':
      return turn % 3 === 0 ? (prices.at(-1) ?? primary) : primary;
    case 'trade-off':
      return prices[turn % Math.max(1, prices.length)] ?? primary;
    default:
      return null;
  }
}

function statusOf({ verdict }: PlannedRun): Judged['status'] {
  if (verdict === 'outside' || verdict === 'inconclusive') return verdict;
  return verdict === 'trade-off' ? 'regressed' : 'inside';
}

/** Head less base as a fraction of the level. */
function effectOf(status: Judged['status'], { better }: DimensionProfile): number {
  const worse =
    status === 'outside' ? 0.1 : status === 'regressed' ? 0.08 : status === 'inconclusive' ? 0.02 : 0;
  return better === 'higher' ? -worse : worse;
}

function measuredLevel(
  run: PlannedRun,
  main: MainState,
  dimension: DimensionProfile,
  isPrimary: boolean,
  cases: number,
): number {
  const noise = (noiseOf(...measurementOf(run), dimension.name) * dimension.noise) / Math.sqrt(cases);
  const { unit, level } = dimension;
  if (unit === 'proportion') {
    const expected = isPrimary ? levelOfMain(run.at, main, run.suite) : level;
    return round(Math.round(Math.max(0, Math.min(1, expected + noise)) * cases) / cases, 6);
  }
  const isSlow = unit === 'ms' && run.at >= main.slowFrom;
  const factor = (run.at >= main.newModelFrom ? (newModel[unit] ?? 1) : 1) * (isSlow ? slowFactor : 1);
  return round(level * factor * (1 + noise), unit === 'ms' ? 0 : 6);
}

/**
 * What was measured once has one noise: main is measured by each run anew; of a change a decision from stored rows says what
 * the run before it said.
 */
function measurementOf({ event, pullRequest, runId, head, suite }: PlannedRun): readonly string[] {
  return pullRequest === null && event !== 'push' ? [suite, String(runId)] : [suite, head];
}

function marginOf({ margin }: DimensionProfile, isLoosened: boolean): Judged['margin'] {
  if (margin === null || !isLoosened) return margin;
  return { ...margin, value: round(margin.value + loosenedBy, 4) };
}

function namesOf({
  name,
  metric,
  statistic,
  better,
  unit,
  tier,
}: DimensionProfile): Pick<Judged, 'name' | 'metric' | 'statistic' | 'better' | 'unit' | 'tier'> {
  return { name, metric, statistic, better, unit, tier };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

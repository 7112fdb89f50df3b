import type { DimensionSpec } from '../model/dimension.ts';
import type { LevelBounds } from '../model/dimension-evidence.ts';
import { clopperPearsonLower, clopperPearsonUpper } from '../stats/clopper-pearson.ts';
import { type GroupedValues, mapValues } from '../stats/grouped-values.ts';
import { hallInterval } from '../stats/hall.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import { alpha } from './effect-estimate.ts';
import { assembleSide, isTwoValued, mean, type SideValues, variance } from './sample.ts';
import { unitLevels } from './unit-values.ts';

/** Fewer units with an event than this say too little about how events keep together. */
const fewEvents = 8;

/** How much epochs of a case, and cases of a cluster, are taken to agree while events are few (STATISTICS A3, B3). */
const assumedCorrelation = { epochs: 0.56, clusters: 0.2 };

/**
 * One-sided 95 % bounds of the level of one side, against its absolute limit.
 *
 * A quantile is decided as the share of answers beyond the limit, a rate directly, both by Clopper–Pearson;
 * repeated or clustered cases enter with an effective n (Korn & Graubard 1998). Other means use Hall's t.
 *
 * @returns null when there is no limit, no value, or no way to bound the level (fewer than two units, no spread)
 */
export function levelBounds(side: SideValues, spec: DimensionSpec): LevelBounds | null {
  const limit = spec.limit;
  if (limit === null || side.means.length === 0) return null;
  if (spec.statistic.kind === 'quantile') {
    const isBeyond = (value: number): number =>
      Number(spec.better === 'lower' ? value > limit : value < limit);
    const indicators = assembleSide(mapValues(side.values, isBeyond), side);
    const allowed = spec.better === 'lower' ? 1 - spec.statistic.q : spec.statistic.q;
    const bounds = rateBounds(indicators, { allowed, isCap: true });
    // A case with an answer beyond the limit is one, however many of its epochs are.
    const beyond = indicators.means.reduce((count, share) => count + Number(share > 0), 0);
    return {
      of: 'share-beyond-limit',
      ...bounds,
      allowed: Number(allowed.toPrecision(12)),
      beyond,
      method: 'clopper-pearson',
    };
  }
  const isCap = spec.better === 'lower';
  if (isTwoValued(side.values.values)) {
    const bounds = rateBounds(side, { allowed: limit, isCap });
    return { of: 'level', ...bounds, allowed: limit, method: 'clopper-pearson' };
  }
  const { means } = side;
  const units = unitLevels(means, side.unitOf, side.units);
  if (units.length < 2) return null;
  const hall = hallInterval(units, alpha);
  if (hall.lower === null || hall.upper === null) return null;
  const estimate = mean(means);
  return {
    of: 'level',
    estimate,
    lower: hall.lower,
    upper: hall.upper,
    provable: isCap ? limit - (hall.upper - estimate) : limit + (estimate - hall.lower),
    allowed: limit,
    n: means.length,
    method: 'hall',
  };
}

/** What a rate is held against: at most this much where it is a cap, at least where it is a floor. */
interface Bar {
  readonly allowed: number;
  readonly isCap: boolean;
}

function rateBounds(
  side: SideValues,
  bar: Bar,
): Pick<LevelBounds, 'estimate' | 'lower' | 'upper' | 'provable' | 'n'> {
  const { means } = side;
  const n = means.length;
  const rate = mean(means);
  const effective = effectiveCases(side, rate);
  const x = rate * effective;
  return {
    estimate: rate,
    lower: clopperPearsonLower({ x, n: effective, alpha }),
    upper: clopperPearsonUpper({ x, n: effective, alpha }),
    provable: provableRate(effective, bar),
    n,
  };
}

/** The rate nearest to the bar that as many cases show to keep it; null where not even the best rate would. */
function provableRate(n: number, { allowed, isCap }: Bar): number | null {
  const keeps = (rate: number): boolean =>
    isCap
      ? clopperPearsonUpper({ x: rate * n, n, alpha }) <= allowed
      : clopperPearsonLower({ x: rate * n, n, alpha }) >= allowed;
  let [good, bad] = [isCap ? 0 : 1, Math.min(1, Math.max(0, allowed))];
  if (!keeps(good)) return null;
  if (keeps(bad)) return bad;
  for (let step = 0; step < 30; step += 1) {
    const middle = (good + bad) / 2;
    if (keeps(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * n that would give a simple sample the variance found, p(1 − p) ÷ SE² and never more than the rows, times the squared
 * ratio of the t quantiles: the variance itself is known from the units only (Korn & Graubard 1998).
 *
 * While fewer than eight units hold an event (the rarer outcome) their agreement is taken for granted as well: without
 * it a single event would seem to say more about the rate than none.
 */
function effectiveCases(side: SideValues, rate: number): number {
  const { means } = side;
  const rows = side.values.values.length;
  const isSimple = rows === means.length && side.units === means.length;
  if (isSimple) return means.length;
  // One unit is one observation, however many rows it has.
  if (side.units < 2) return side.units;
  const assumed = rows / assumedDesignEffect(rows, means.length, side.units);
  const units = unitLevels(means, side.unitOf, side.units);
  const squaredError = variance(units) / units.length;
  if (rate <= 0 || rate >= 1) return assumed;
  // No spread says nothing about dependence: count the units, the fewest that are certainly independent.
  if (squaredError <= 0) return side.units;
  const forUnits = studentTQuantile(1 - alpha, rows - 1) / studentTQuantile(1 - alpha, side.units - 1);
  const found = Math.min(rows, (rate * (1 - rate)) / squaredError) * forUnits ** 2;
  return Math.max(1, unitsWithEvent(side, rate) < fewEvents ? Math.min(found, assumed) : found);
}

/** Variance of a rate over epochs in cases in clusters, ÷ that of as many independent rows, at assumed correlations. */
function assumedDesignEffect(rows: number, cases: number, units: number): number {
  const epochs = rows / cases;
  const clustered = (cases / units - 1) * epochs * assumedCorrelation.clusters;
  return 1 + (epochs - 1) * assumedCorrelation.epochs + clustered;
}

function unitsWithEvent({ values, unitOf, units }: SideValues, rate: number): number {
  const event = rate <= 0.5 ? 1 : 0;
  const isHolding = new Uint8Array(units);
  for (let index = 0; index < unitOf.length; index += 1) {
    if (holds(values, index, event)) isHolding[unitOf[index] ?? 0] = 1;
  }
  return isHolding.reduce((count, flag) => count + flag, 0);
}

function holds({ values, starts }: GroupedValues, group: number, wanted: number): boolean {
  const end = starts[group + 1] ?? 0;
  for (let index = starts[group] ?? 0; index < end; index += 1) if (values[index] === wanted) return true;
  return false;
}

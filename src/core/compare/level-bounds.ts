import type { LevelBounds } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { clopperPearsonLower, clopperPearsonUpper } from '../stats/clopper-pearson.ts';
import { hallInterval } from '../stats/hall.ts';
import { alpha } from './effect-estimate.ts';
import { isTwoValued, mean, type SideValues, variance } from './sample.ts';
import { unitLevels } from './unit-values.ts';

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
  if (limit === null || side.values.length === 0) return null;
  if (spec.statistic.kind === 'quantile') {
    const isBeyond = (value: number): number =>
      Number(spec.better === 'lower' ? value > limit : value < limit);
    const indicators = side.values.map((values) => values.map(isBeyond));
    const allowed = spec.better === 'lower' ? 1 - spec.statistic.q : spec.statistic.q;
    const bounds = rateBounds({ ...side, values: indicators });
    const beyond = indicators.filter((values) => values.some((value) => value === 1)).length;
    return {
      of: 'share-beyond-limit',
      ...bounds,
      allowed: Number(allowed.toPrecision(12)),
      beyond,
      method: 'clopper-pearson',
    };
  }
  if (isTwoValued(side.values))
    return { of: 'level', ...rateBounds(side), allowed: limit, method: 'clopper-pearson' };
  const means = side.values.map(mean);
  const units = unitLevels(means, side.unitOf, side.units);
  if (units.length < 2) return null;
  const hall = hallInterval(units, alpha);
  if (hall.lower === null || hall.upper === null) return null;
  return {
    of: 'level',
    estimate: mean(means),
    lower: hall.lower,
    upper: hall.upper,
    allowed: limit,
    n: means.length,
    method: 'hall',
  };
}

function rateBounds(side: SideValues): { estimate: number; lower: number; upper: number; n: number } {
  const means = side.values.map(mean);
  const n = means.length;
  const rate = mean(means);
  const effective = effectiveCases(side, means, rate);
  const x = rate * effective;
  return {
    estimate: rate,
    lower: clopperPearsonLower({ x, n: effective, alpha }),
    upper: clopperPearsonUpper({ x, n: effective, alpha }),
    n,
  };
}

/** n that would give a simple sample the variance found: p(1 − p) ÷ SE²; never more than the rows, never less than 1. */
function effectiveCases(side: SideValues, means: readonly number[], rate: number): number {
  const rows = side.values.reduce((sum, values) => sum + values.length, 0);
  const isSimple = rows === means.length && side.units === means.length;
  if (isSimple) return means.length;
  const units = unitLevels(means, side.unitOf, side.units);
  const squaredError = variance(units) / units.length;
  // No spread says nothing about dependence: count the units, the fewest that are certainly independent.
  if (squaredError <= 0 || rate <= 0 || rate >= 1) return units.length;
  return Math.min(rows, Math.max(1, (rate * (1 - rate)) / squaredError));
}

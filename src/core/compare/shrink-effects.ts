import type { DimensionEvidence } from '../model/dimension-evidence.ts';
import { normalQuantile } from '../stats/normal.ts';
import { alpha } from './effect-estimate.ts';
import { variance } from './sample.ts';

/**
 * Effects drawn towards their mean by the share of the spread that sampling explains (empirical Bayes, method of
 * moments): rank by these, never report them as estimates.
 */
export function shrinkEffects(
  found: readonly Pick<DimensionEvidence, 'effect' | 'spec'>[],
): (number | null)[] {
  const known = found.map((evidence) => {
    const { interval } = evidence.effect;
    const sign = evidence.spec.better === 'higher' ? 1 : -1;
    const isRatio = interval?.scale === 'ratio';
    const effect = isRatio ? evidence.effect.relative : evidence.effect.absolute;
    if (effect === null) return null;
    // Without bounds it says nothing of its own: it is ranked where the others are.
    if (interval === null || interval.lo === null || interval.hi === null)
      return { effect: sign * effect, squaredError: Number.POSITIVE_INFINITY };
    const error = (interval.hi - interval.lo) / (2 * normalQuantile(1 - alpha));
    return { effect: sign * effect, squaredError: error ** 2 };
  });
  const usable = known.flatMap((entry) =>
    entry !== null && Number.isFinite(entry.squaredError) ? [entry] : [],
  );
  if (usable.length < 2) return known.map((entry) => entry?.effect ?? null);
  const weights = usable.map((entry) => 1 / Math.max(entry.squaredError, 1e-12));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const centre = usable.reduce((sum, entry, index) => sum + entry.effect * (weights[index] ?? 0), 0) / total;
  const noise = usable.reduce((sum, entry) => sum + entry.squaredError, 0) / usable.length;
  const spread = Math.max(0, variance(usable.map((entry) => entry.effect)) - noise);
  return known.map((entry) => {
    if (entry === null) return null;
    // With no spread beyond noise all segments tie at the centre; a sliver keeps their order.
    const share = Math.max(spread, 1e-6 * noise) / (Math.max(spread, 1e-6 * noise) + entry.squaredError);
    return centre + share * (entry.effect - centre);
  });
}

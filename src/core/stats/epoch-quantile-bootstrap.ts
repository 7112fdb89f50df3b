import { at } from './element-at.ts';
import { asGrouped, type GroupedValues, groupCount, type ValueLists } from './grouped-values.ts';
import type { QuantileBootstrap } from './paired-quantile-bootstrap.ts';
import { quantileOfSorted } from './quantile.ts';
import { requireBetween, requireInteger, requireSameLength } from './require-argument.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

/**
 * Bootstrap of a quantile over fixed cases: the repeats of each case are drawn anew within the case, K − 1 of K with
 * replacement, independently on the sides. With K draws the noise of a mean over K repeats would come out smaller by
 * (K − 1)/K, at three repeats a third; with K − 1 it is right. A case with one repeat keeps it.
 *
 * @param base - finite values of the repeats, one group per case, at least one case with at least one value each
 * @param head - the same cases in the same order
 * @param q - in (0, 1)
 * @param resamples - integer ≥ 1
 * @returns as of the paired bootstrap, so that the same intervals and tests read it
 * @throws RangeError when an argument is outside its range
 * @see Rao & Wu (1988), JASA 83(401), 231–241, for n − 1 draws within strata
 */
export function epochQuantileBootstrap({
  base,
  head,
  q,
  resamples,
  random,
}: {
  readonly base: GroupedValues | ValueLists;
  readonly head: GroupedValues | ValueLists;
  readonly q: number;
  readonly resamples: number;
  readonly random: Pick<Xoshiro128, 'nextInteger'>;
}): QuantileBootstrap {
  const groups = { base: asGrouped(base), head: asGrouped(head) };
  if (groupCount(groups.base) === 0) throw new RangeError('base must hold at least 1 case, got 0');
  requireSameLength('base', groups.base.starts, 'head', groups.head.starts);
  requireBetween('q', q, 0, 1);
  requireInteger('resamples', resamples, 1);
  const sides = { base: rankSide(groups.base), head: rankSide(groups.head) };
  const isPositive = at(sides.base.sorted, 0) > 0 && at(sides.head.sorted, 0) > 0;
  const result: QuantileBootstrap = {
    q,
    base: quantileOfSorted(sides.base.sorted, q),
    head: quantileOfSorted(sides.head.sorted, q),
    logRatios: isPositive ? new Float64Array(resamples) : null,
    differences: new Float64Array(resamples),
    baseLevels: new Float64Array(resamples),
    headLevels: new Float64Array(resamples),
  };
  for (let index = 0; index < resamples; index++) {
    const baseLevel = drawLevel(sides.base, q, random);
    const headLevel = drawLevel(sides.head, q, random);
    result.baseLevels[index] = baseLevel;
    result.headLevels[index] = headLevel;
    result.differences[index] = headLevel - baseLevel;
    if (result.logRatios !== null) result.logRatios[index] = Math.log(headLevel / baseLevel);
  }
  for (const values of [result.logRatios, result.differences, result.baseLevels, result.headLevels])
    values?.sort();
  return result;
}

/** Values of a side in order of size, and for each case the places of its values in that order. */
type RankedSide = {
  readonly sorted: Float64Array;
  readonly places: readonly Int32Array[];
  /** Draws of one resample. */
  readonly draws: number;
  /** How often each place was drawn; cleared as it is read. */
  readonly counts: Int32Array;
};

function rankSide({ values, starts }: GroupedValues): RankedSide {
  const order = Int32Array.from(values, (_, index) => index);
  order.sort((one, other) => at(values, one) - at(values, other));
  const placeOf = new Int32Array(values.length);
  for (const [place, index] of order.entries()) placeOf[index] = place;
  const places: Int32Array[] = [];
  let draws = 0;
  for (let group = 0; group < starts.length - 1; group++) {
    const own = placeOf.subarray(at(starts, group), at(starts, group + 1));
    places.push(own);
    draws += Math.max(1, own.length - 1);
  }
  return {
    sorted: Float64Array.from(order, (index) => at(values, index)),
    places,
    draws,
    counts: new Int32Array(values.length),
  };
}

/** Type-7 quantile of one resample, read off the counts. */
function drawLevel(
  { sorted, places, draws, counts }: RankedSide,
  q: number,
  random: Pick<Xoshiro128, 'nextInteger'>,
): number {
  for (const own of places) {
    const times = Math.max(1, own.length - 1);
    for (let draw = 0; draw < times; draw++) {
      const place = at(own, own.length === 1 ? 0 : random.nextInteger(own.length));
      counts[place] = at(counts, place) + 1;
    }
  }
  const position = (draws - 1) * q;
  const below = Math.floor(position);
  let [passed, low, high] = [0, Number.NaN, Number.NaN];
  for (let place = 0; place < sorted.length; place++) {
    const count = at(counts, place);
    counts[place] = 0;
    if (count === 0) continue;
    passed += count;
    if (Number.isNaN(low) && passed > below) low = at(sorted, place);
    if (Number.isNaN(high) && passed > Math.min(below + 1, draws - 1)) high = at(sorted, place);
  }
  return low + (position - below) * (high - low);
}

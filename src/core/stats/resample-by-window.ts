import { alikeUnits } from './alike-units.ts';
import { drawBinomial } from './draw-binomial.ts';
import { quantilesOfSlots, type RankSlots, rankSlots } from './rank-slots.ts';
import type { Resampler } from './resample-by-walk.ts';
import { type SortedSide, type SortedSides, weightedQuantilesOf } from './sorted-side.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

// Indices in this file come from loops over the arrays they index, or from arrays made to index others; see
// sorted-side.ts.

/** Half the width of a window in standard deviations of the rank: one quantile in 150,000 lies outside its window. */
const usualDeviations = 4.5;

/** A list of slots for each of many things, one after the other: those of thing t from starts[t] up to starts[t + 1]. */
type SlotLists = { readonly starts: Int32Array; readonly slots: Int32Array };

/** The slots of the values of some units, those of head counted on from those of base. */
function slotLists(
  units: Int32Array,
  { base, head }: SortedSides,
  baseSlots: RankSlots,
  headSlots: RankSlots,
): SlotLists {
  const placeOf = new Int32Array(base.lengths.length).fill(-1);
  const starts = new Int32Array(units.length + 1);
  units.forEach((unit, place) => {
    placeOf[unit] = place;
    const length = (base.lengths[unit] as number) + (head.lengths[unit] as number);
    starts[place + 1] = (starts[place] as number) + length;
  });
  const next = starts.slice();
  const slots = new Int32Array(starts[units.length] as number);
  const collect = ({ owners }: SortedSide, ranked: RankSlots, offset: number): void => {
    for (let index = 0; index < owners.length; index++) {
      const place = placeOf[owners[index] as number] as number;
      if (place === -1) continue;
      const cell = next[place] as number;
      slots[cell] = offset + (ranked.slots[index] as number);
      next[place] = cell + 1;
    }
  };
  collect(base, baseSlots, 0);
  collect(head, headSlots, baseSlots.values.length);
  return { starts, slots };
}

function addSlots({ starts, slots }: SlotLists, thing: number, weight: number, counts: Int32Array): void {
  const end = starts[thing + 1] as number;
  for (let cell = starts[thing] as number; cell < end; cell++) {
    const slot = slots[cell] as number;
    counts[slot] = (counts[slot] as number) + weight;
  }
}

function sumBetween(counts: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += counts[index] as number;
  return sum;
}

/**
 * The paired bootstrap for many units: the law of `resampleByWalk`, in a time of O(√n) a resample instead of O(n).
 *
 * How often each unit is drawn is multinomial, and a resampled quantile hangs on that only through the values near its
 * rank and the numbers of values below and above. So the units that are alike there are drawn together, one binomial
 * number a group given the groups before it, and only the others one by one. Where a resample leaves the window, the
 * members of the groups are drawn as well, given the groups: the law is exact, not close.
 *
 * Takes O(n log n) once. Swapping the sides leaves all draws as they are.
 *
 * @param quantiles - ascending, each in (0, 1)
 * @param deviations - half the width of the windows, ≥ 0; changes the draws and the time, never the law
 * @see Davis (1993), Comput. Stat. Data Anal. 16(2), 205–217, for the multinomial by conditional binomials
 */
export function resampleByWindow(
  sides: SortedSides,
  quantiles: Float64Array,
  random: Pick<Xoshiro128, 'nextUniform' | 'fillIntegers'>,
  deviations = usualDeviations,
): Resampler {
  const { base, head } = sides;
  const units = base.lengths.length;
  const baseSlots = rankSlots(base, quantiles, deviations);
  const headSlots = rankSlots(head, quantiles, deviations);
  const { members, groupStarts, loose } = alikeUnits(units, [
    [base, baseSlots],
    [head, headSlots],
  ]);
  const groups = groupStarts.length - 1;
  // A group has the slots of any of its members.
  const groupLists = slotLists(
    groupStarts.subarray(0, groups).map((start) => members[start] as number),
    sides,
    baseSlots,
    headSlots,
  );
  const looseLists = slotLists(loose, sides, baseSlots, headSlots);
  const firstOfHead = baseSlots.values.length;
  const counts = new Int32Array(firstOfHead + headSlots.values.length);
  const groupWeights = new Int32Array(groups);
  const drawn = new Int32Array(units);

  /** Draws the weights of the groups; returns how many draws are left for the loose units. */
  const drawGroups = (): number => {
    let left = units;
    let among = units;
    for (let group = 0; group < groups; group++) {
      const size = (groupStarts[group + 1] as number) - (groupStarts[group] as number);
      const weight = size === among ? left : drawBinomial(left, size / among, random);
      groupWeights[group] = weight;
      left -= weight;
      among -= size;
      addSlots(groupLists, group, weight, counts);
    }
    return left;
  };

  const drawLoose = (draws: number): void => {
    if (draws > 0) random.fillIntegers(drawn, draws, loose.length);
    for (let index = 0; index < draws; index++) addSlots(looseLists, drawn[index] as number, 1, counts);
  };

  /** How often each unit was drawn, after as many loose draws; the members of groups are drawn now. */
  const drawMembers = (looseDraws: number): Int32Array => {
    const weights = new Int32Array(units);
    const add = (from: Int32Array, start: number, draws: number): void => {
      for (let index = 0; index < draws; index++) {
        const unit = from[start + (drawn[index] as number)] as number;
        weights[unit] = (weights[unit] as number) + 1;
      }
    };
    add(loose, 0, looseDraws);
    for (let group = 0; group < groups; group++) {
      const start = groupStarts[group] as number;
      const draws = groupWeights[group] as number;
      random.fillIntegers(drawn, draws, (groupStarts[group + 1] as number) - start);
      add(members, start, draws);
    }
    return weights;
  };

  /** Made when it is first needed, which for most data is never. */
  let walks: readonly ReturnType<typeof weightedQuantilesOf>[] = [];

  return (baseLevels, headLevels) => {
    counts.fill(0);
    const looseDraws = drawGroups();
    drawLoose(looseDraws);
    const baseTotal = base.isEven ? base.values.length : sumBetween(counts, 0, firstOfHead);
    const headTotal = head.isEven ? head.values.length : sumBetween(counts, firstOfHead, counts.length);
    const isKnown =
      quantilesOfSlots(baseSlots, counts, 0, baseTotal, quantiles, baseLevels) &&
      quantilesOfSlots(headSlots, counts, firstOfHead, headTotal, quantiles, headLevels);
    if (isKnown) return;
    const weights = drawMembers(looseDraws);
    if (walks.length === 0) walks = [base, head].map((side) => weightedQuantilesOf(side, quantiles));
    walks[0]?.(weights, baseLevels);
    walks[1]?.(weights, headLevels);
  };
}

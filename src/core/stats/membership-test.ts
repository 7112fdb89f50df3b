import { countOnes } from './count-ones.ts';
import { populationStability, stabilityIndex } from './population-stability.ts';
import { requireInteger } from './require-argument.ts';
import type { DriftTest } from './swap-test.ts';
import {
  type BinnedEntries,
  type Memberships,
  type ProfiledUnits,
  profileUnits,
  type UnitProfile,
} from './unit-profiles.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

// Indices in this file come from loops over the arrays they index; see sorted-side.ts.

/** From so many units on that base alone has, and head alone, the common ones say nothing that these do not. */
const fewestExchanged = 20;

/** What random numbers are drawn by. */
type Random = Pick<Xoshiro128, 'nextUint32' | 'nextInteger'>;

/**
 * Permutation test of drift between two sets that may have much in common: inputs of two suites, say.
 *
 * What both sets have cannot tell them apart, and is no independent draw of either: labels are not given to it. Permuted is,
 * unit by unit, which set has what only one of them has; a unit of which the sets have different entries (an input that was
 * edited, a conversation with another turn) exchanges its sides as a whole. Where one set has hardly anything of its own,
 * because the other has grown, there is nothing to exchange with: there the order of arrival is permuted, that is which of all
 * units are common and which are not. The numbers of units of each kind stay as they are.
 *
 * @param entries - at least one of each side in every feature
 * @param features - as many as there are; all are judged by the same permutations
 * @param random - seeded generator; the same state gives the same p-values
 * @param permutations - integer ≥ 1, default 999
 * @returns one test for each feature, in their order
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A9; Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1), 39, for the added one
 */
export function membershipTest(
  entries: Memberships,
  features: readonly BinnedEntries[],
  random: Random,
  permutations = 999,
): readonly DriftTest[] {
  requireInteger('permutations', permutations, 1);
  const units = profileUnits(entries, features);
  const length = features.reduce((sum, { bins }) => sum + bins, 0);
  const all = { base: new Float64Array(length), head: new Float64Array(length) };
  let from = 0;
  const tables = features.map(({ bins }) => {
    const table = { base: all.base.subarray(from, from + bins), head: all.head.subarray(from, from + bins) };
    from += bins;
    return table;
  });
  addUp(units, ownTallies(units), () => 0, all);
  const found = tables.map(({ base, head }) => populationStability([...base], [...head]));
  const asLarge = features.map(() => 0);
  const sums = features.map(() => 0);
  const permute = permuter(units, random);
  for (let round = 0; round < permutations; round++) {
    addUp(units, permute(), (among) => countOnes(among, random), all);
    for (const [index, { base, head }] of tables.entries()) {
      const psi = stabilityIndex(base, head);
      sums[index] = (sums[index] as number) + psi;
      // The mirror image of the table found has its index to the last digit but one.
      const least = (found[index] as DriftTest).psi * (1 - 1e-12);
      if (psi >= least) asLarge[index] = (asLarge[index] as number) + 1;
    }
  }
  return found.map((one, index) => ({
    ...one,
    p: (1 + (asLarge[index] as number)) / (1 + permutations),
    permutedMean: (sums[index] as number) / permutations,
  }));
}

/** How many units of each profile base alone has, head alone, and both: by side less 1. */
type Tallies = readonly [Int32Array, Int32Array, Int32Array];

function emptyTallies({ profiles }: ProfiledUnits): Tallies {
  return [new Int32Array(profiles.length), new Int32Array(profiles.length), new Int32Array(profiles.length)];
}

function ownTallies(units: ProfiledUnits): Tallies {
  const tallies = emptyTallies(units);
  for (let unit = 0; unit < units.sideOf.length; unit++) {
    const tally = tallies[(units.sideOf[unit] as number) - 1] as Int32Array;
    const profile = units.profileOf[unit] as number;
    tally[profile] = (tally[profile] as number) + 1;
  }
  return tallies;
}

/** Counts of all bins, when so many units of each profile are with each side; of mixed ones some are swapped. */
function addUp(
  { profiles }: ProfiledUnits,
  [baseAlone, headAlone, both]: Tallies,
  countSwapped: (among: number) => number,
  into: { readonly base: Float64Array; readonly head: Float64Array },
): void {
  into.base.fill(0);
  into.head.fill(0);
  for (let index = 0; index < profiles.length; index++) {
    const { base, head, isMixed } = profiles[index] as UnitProfile;
    const [ofBase, ofHead, ofBoth] = [
      baseAlone[index] as number,
      headAlone[index] as number,
      both[index] as number,
    ];
    const baseSwapped = isMixed ? countSwapped(ofBase) : 0;
    const headSwapped = isMixed ? countSwapped(ofHead) : 0;
    const swapped = isMixed ? countSwapped(ofBoth) : 0;
    add(into.base, base, ofBase - baseSwapped + ofBoth - swapped);
    add(into.head, head, ofHead - headSwapped + ofBoth - swapped);
    add(into.base, head, baseSwapped + swapped);
    add(into.head, base, headSwapped + swapped);
  }
}

function add(counts: Float64Array, bins: readonly number[], times: number): void {
  if (times === 0) return;
  for (const bin of bins) counts[bin] = (counts[bin] as number) + times;
}

/** Draws permutations, each from the one before; the tallies are those of the last one drawn. */
function permuter(units: ProfiledUnits, random: Random): () => Tallies {
  const { profileOf, sideOf } = units;
  const [ofBase = 0, ofHead = 0, ofBoth = 0] = [1, 2, 3].map((side) =>
    sideOf.reduce((sum, own) => sum + Number(own === side), 0),
  );
  const [fewer, more] = ofBase < ofHead ? [ofBase, ofHead] : [ofHead, ofBase];
  const isExchanged = fewer >= fewestExchanged || 2 * fewer >= more;
  const codes = profileOf.filter((_, unit) => !isExchanged || sideOf[unit] !== 3);
  const tallies = ownTallies(units);
  const total = emptyTallies(units)[0];
  for (const code of codes) total[code] = (total[code] as number) + 1;
  const groups = [
    { tally: tallies[0], size: ofBase },
    { tally: tallies[1], size: ofHead },
    ...(isExchanged ? [] : [{ tally: tallies[2], size: ofBoth }]),
  ].toSorted((one, other) => other.size - one.size);
  // The largest group is what is left when the others have been drawn.
  const [largest, ...drawn] = groups as [(typeof groups)[number], ...typeof groups];
  return () => {
    largest.tally.set(total);
    let next = 0;
    for (const { tally, size } of drawn) {
      tally.fill(0);
      for (const end = next + size; next < end; next++) {
        const other = next + random.nextInteger(codes.length - next);
        const code = codes[other] as number;
        codes[other] = codes[next] as number;
        codes[next] = code;
        tally[code] = (tally[code] as number) + 1;
        largest.tally[code] = (largest.tally[code] as number) - 1;
      }
    }
    return tallies;
  };
}

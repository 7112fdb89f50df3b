import { countOnes } from './count-ones.ts';
import { type PopulationStability, populationStability, stabilityIndex } from './population-stability.ts';
import { requireInteger, requireSameLength } from './require-argument.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

// Indices in this file come from loops over the arrays they index; see sorted-side.ts.

/** Bins of base and of head, one pair per independent unit, by position. */
export type BinPairs = {
  readonly base: ArrayLike<number>;
  readonly head: ArrayLike<number>;
};

/** Test of drift by exchanging sides. */
export type DriftTest = PopulationStability & {
  /** (1 + permutations with an index as large or larger) ÷ (1 + permutations). */
  readonly p: number;
  /** Mean index of the permutations: what pairs like these come to when nothing drifted. */
  readonly permutedMean: number;
};

/**
 * Permutation test of drift for outputs of the same cases: base and head are exchanged within a case, each with
 * probability ½, and the index of every such table is held against the one found. Exchanging labels over all cases is
 * for inputs; on the same cases it ignores the pairing and finds less.
 *
 * Pairs between the same two bins are exchanged together: how many change sides is the number of ones among as many
 * random bits, 32 at a time.
 *
 * @param pairs - integers in [0, bins); at least one pair
 * @param bins - integer ≥ 2
 * @param random - seeded generator; the same state gives the same p-value
 * @param permutations - integer ≥ 1, default 999
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A9, B10; Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1), 39, for the added one
 */
export function swapTest(
  pairs: BinPairs,
  bins: number,
  random: Pick<Xoshiro128, 'nextUint32'>,
  permutations = 999,
): DriftTest {
  requireInteger('bins', bins, 2);
  requireInteger('permutations', permutations, 1);
  const table = countPairs(pairs, bins);
  const steady = new Array<number>(bins).fill(0);
  const moved: { one: number; other: number; forth: number; all: number }[] = [];
  for (let one = 0; one < bins; one++) {
    steady[one] = table[one * bins + one] as number;
    for (let other = one + 1; other < bins; other++) {
      const forth = table[one * bins + other] as number;
      const all = forth + (table[other * bins + one] as number);
      if (all > 0) moved.push({ one, other, forth, all });
    }
  }
  const [base, head] = [new Float64Array(bins), new Float64Array(bins)];
  const fill = (countForth: (pair: { forth: number; all: number }) => number): void => {
    base.set(steady);
    head.set(steady);
    for (const pair of moved) {
      const forth = countForth(pair);
      const back = pair.all - forth;
      base[pair.one] = (base[pair.one] as number) + forth;
      head[pair.other] = (head[pair.other] as number) + forth;
      base[pair.other] = (base[pair.other] as number) + back;
      head[pair.one] = (head[pair.one] as number) + back;
    }
  };
  fill(({ forth }) => forth);
  const found = populationStability([...base], [...head]);
  let [asLarge, sum] = [0, 0];
  for (let round = 0; round < permutations; round++) {
    fill(({ all }) => countOnes(all, random));
    const psi = stabilityIndex(base, head);
    sum += psi;
    // The mirror image of the table found has its index to the last digit but one.
    if (psi >= found.psi * (1 - 1e-12)) asLarge += 1;
  }
  return { ...found, p: (1 + asLarge) / (1 + permutations), permutedMean: sum / permutations };
}

/** How many pairs go from each bin of base (row) to each of head (column). */
function countPairs({ base, head }: BinPairs, bins: number): Float64Array {
  requireSameLength('pairs.base', base, 'pairs.head', head);
  const table = new Float64Array(bins * bins);
  for (let index = 0; index < base.length; index++) {
    const one = base[index] as number;
    const other = head[index] as number;
    const place = one * bins + other;
    // The name of the argument is made only where it is needed.
    if (!(one >= 0 && one < bins && other >= 0 && other < bins && Number.isInteger(place)))
      for (const bin of [one, other]) requireInteger(`pairs[${index}]`, bin, 0, bins - 1);
    table[place] = (table[place] as number) + 1;
  }
  return table;
}

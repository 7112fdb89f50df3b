import { requireInteger } from './require-argument.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

// Indices in this file come from loops over the arrays they index; see sorted-side.ts.

/**
 * Permutation test of "the first of each list is no smaller than the others": which of its numbers stands first is drawn
 * anew in every list, and the sum of those that come first is held against the sum found.
 *
 * Lists are taken as independent, and each order of a list as equally likely: runs that answer every probe anew. A day
 * that turns many probes at once is no part of the null.
 *
 * @param lists - finite numbers; lists of one number, or of equal ones, add nothing and are passed over
 * @param random - seeded generator; the same state gives the same p-value
 * @param permutations - integer ≥ 1, default 1,999
 * @returns p in (0, 1]: (1 + sums as small or smaller) ÷ (1 + permutations); 1 where no list has two different numbers
 * @throws RangeError when an argument is outside its range
 * @see Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1), 39, for the added one
 */
export function exchangeFirstTest(
  lists: readonly (readonly number[])[],
  random: Pick<Xoshiro128, 'nextUint32'>,
  permutations = 1_999,
): number {
  requireInteger('permutations', permutations, 1);
  const informing = lists.filter((list) => list.some((value) => value !== list[0]));
  for (const [index, list] of informing.entries()) {
    if (!list.every(Number.isFinite)) throw new RangeError(`lists[${index}] must hold finite numbers`);
  }
  if (informing.length === 0) return 1;
  const found = informing.reduce((sum, [first = 0]) => sum + first, 0);
  // Sums of the same numbers in another order differ by rounding alone.
  const bound = found + 1e-9 * Math.max(1, Math.abs(found));
  const starts = Int32Array.from(informing, startOf());
  const values = Float64Array.from(informing.flat());
  let asSmall = 0;
  for (let round = 0; round < permutations; round += 1) {
    let sum = 0;
    for (let list = 0; list < starts.length; list += 1) {
      const start = starts[list] as number;
      const length = (starts[list + 1] ?? values.length) - start;
      // A word times the length, its upper half: uneven by less than one in a hundred million.
      sum += values[start + Math.floor((random.nextUint32() / 0x100000000) * length)] as number;
    }
    if (sum <= bound) asSmall += 1;
  }
  return (1 + asSmall) / (1 + permutations);
}

/** Where each list begins when all are put one behind the other. */
function startOf(): (list: readonly number[]) => number {
  let next = 0;
  return ({ length }) => {
    const start = next;
    next += length;
    return start;
  };
}

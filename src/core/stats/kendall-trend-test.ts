import { requireValues } from './require-argument.ts';

/** Whether values rise or fall with time. */
export interface KendallTrend {
  /** Pairs that rise less pairs that fall. */
  readonly score: number;
  /** Two-sided, exact. */
  readonly p: number;
}

/** Longest series: 18! is the last factorial that a double holds exactly. */
export const longestTrend = 18;

/**
 * Test for a monotone trend (Mann–Kendall), exact over all orders of the values, also where values are equal. Exact when
 * the values are exchangeable: not for a series that remembers its last value.
 *
 * Pairs out of order in a random order of values with ties are counted by the q-multinomial coefficient: its coefficient
 * of q^k is the number of orders with k of them.
 *
 * @param values - in the order of time, finite, 2 to 18 of them
 * @throws RangeError when there are fewer or more, or one is not finite
 * @see Kendall (1945), Biometrika 33(3), 239–251; Stanley (2012), Enumerative Combinatorics 1, proposition 1.7.1
 */
export function kendallTrendTest(values: readonly number[]): KendallTrend {
  requireValues('values', values);
  if (values.length < 2 || values.length > longestTrend)
    throw new RangeError(`values must hold 2 to ${longestTrend} numbers, got ${values.length}`);
  let [rising, falling] = [0, 0];
  for (const [index, later] of values.entries()) {
    for (const earlier of values.slice(0, index)) {
      if (later > earlier) rising += 1;
      if (later < earlier) falling += 1;
    }
  }
  const orders = inversionCounts(tieSizes(values));
  const extreme = Math.min(rising, falling);
  let [tail, all] = [0, 0];
  for (const [inversions, ways] of orders.entries()) {
    all += ways;
    if (inversions <= extreme) tail += ways;
  }
  return { score: rising - falling, p: Math.min(1, (2 * tail) / all) };
}

function tieSizes(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/** Number of orders of a multiset by their inversions, integers that are exact up to 18 values. */
function inversionCounts(sizes: readonly number[]): readonly number[] {
  let counts: number[] = [1];
  let placed = 0;
  for (const size of sizes) {
    counts = multiply(counts, boxPartitions(placed, size));
    placed += size;
  }
  return counts;
}

/** Coefficients of the q-binomial of `a + b` over `b`, by Pascal's rule [a+b, b] = [a+b−1, b−1]·q^a + [a+b−1, b]. */
function boxPartitions(a: number, b: number): readonly number[] {
  let row: number[][] = Array.from({ length: b + 1 }, () => [1]);
  for (let width = 1; width <= a; width += 1) {
    const next: number[][] = [[1]];
    for (let height = 1; height <= b; height += 1)
      next.push(add(shifted(next[height - 1] ?? [], width), row[height] ?? []));
    row = next;
  }
  return row[b] ?? [1];
}

function shifted(counts: readonly number[], by: number): number[] {
  return [...Array.from({ length: by }, () => 0), ...counts];
}

function add(one: readonly number[], other: readonly number[]): number[] {
  return Array.from(
    { length: Math.max(one.length, other.length) },
    (_, at) => (one[at] ?? 0) + (other[at] ?? 0),
  );
}

function multiply(one: readonly number[], other: readonly number[]): number[] {
  const product = Array.from({ length: one.length + other.length - 1 }, () => 0);
  for (const [i, left] of one.entries()) {
    for (const [j, right] of other.entries()) product[i + j] = (product[i + j] ?? 0) + left * right;
  }
  return product;
}

import { at } from './element-at.ts';
import { lagOneAutocorrelation } from './lag-one-autocorrelation.ts';
import { requireInteger, requireValues, requireWithin } from './require-argument.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

/** The split of a series that divides it best. */
export type Split = {
  /** First index of the new level. */
  readonly index: number;
  readonly before: number;
  readonly after: number;
  /** Sum of squares between the two parts over that within them; infinite where neither part varies. */
  readonly ratio: number;
  /** Student's t of after less before at this split; its p-value would ignore that the split was chosen. */
  readonly t: number;
};

/** A split with the chance of one as good in a series that does not change. */
export type ChangePoint = Split & {
  /** (1 + permutations at least as good) / (1 + permutations), in (0, 1]. */
  readonly p: number;
  /** Lag-one autocorrelation of the series. */
  readonly autocorrelation: number;
  /** Length of the blocks that were permuted; 1 = single points. */
  readonly block: number;
};

/** How a series is searched. */
export type ChangePointOptions = {
  readonly random: Pick<Xoshiro128, 'nextInteger'>;
  /** Fewest points on a side, an integer ≥ 2; default 3. */
  readonly minSegment?: number;
  /** Default 999. */
  readonly permutations?: number;
  /** Permutations end as soon as p is sure to come out above it: `p` is then a lower end of it. Default 1: they never do. */
  readonly alpha?: number;
};

/** Above it, neighbours are too alike to be permuted one by one. */
const mostAutocorrelation = 0.3;

/** Points that stay together where neighbours are alike. */
const blockLength = 3;

/**
 * The split with the largest ratio of the sum of squares between its parts to that within them.
 *
 * @param series - in the order of time, at least `2 · minSegment` values
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A10, the max-split scan
 */
export function bestSplit(series: readonly number[] | Float64Array, minSegment = 3): Split {
  requireInteger('minSegment', minSegment, 2);
  requireValues('series', series, 2 * minSegment);
  const n = series.length;
  const mean = sumOf(series, 0, n) / n;
  const { index } = largestBetween(series, mean, minSegment);
  const before = sumOf(series, 0, index) / index;
  const after = sumOf(series, index, n) / (n - index);
  const within = squaresFrom(series, before, 0, index) + squaresFrom(series, after, index, n);
  const between = ((index * (n - index)) / n) * (after - before) ** 2;
  const ratio = between === 0 ? 0 : between / within;
  return { index, before, after, ratio, t: Math.sign(after - before) * Math.sqrt(ratio * (n - 2)) };
}

/**
 * The best split with its permutation p-value, which allows for the split having been chosen. Exact where the points of an
 * unchanged series could have come in any order. Where neighbours are alike (lag-one autocorrelation above 0.3) blocks of
 * three are permuted, from a random offset: fewer false alarms, at a cost in power.
 *
 * Triage, not a gate: under a ratio of 1.5 standard deviations it takes more than 15 points to be seen.
 *
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A10 and its simulation B12
 */
export function changePoint(
  series: readonly number[] | Float64Array,
  { random, minSegment = 3, permutations = 999, alpha = 1 }: ChangePointOptions,
): ChangePoint {
  requireInteger('permutations', permutations, 1);
  requireWithin('alpha', alpha, Number.MIN_VALUE, 1);
  const split = bestSplit(series, minSegment);
  const autocorrelation = lagOneAutocorrelation(series);
  const block = autocorrelation > mostAutocorrelation ? blockLength : 1;
  const n = series.length;
  const mean = sumOf(series, 0, n) / n;
  const shuffled = new Float64Array(n);
  // The total is the same in every order, so the part between orders them as the ratio does.
  const found = largestBetween(series, mean, minSegment).between;
  let asGood = 0;
  const mostAsGood = alpha * (1 + permutations) - 1;
  for (let round = 0; round < permutations && asGood <= mostAsGood; round++) {
    shuffleBlocks(series, shuffled, block, random);
    if (largestBetween(shuffled, mean, minSegment).between >= found * (1 - 1e-12)) asGood += 1;
  }
  return { ...split, p: (1 + asGood) / (1 + permutations), autocorrelation, block };
}

/**
 * The energy statistic of two parts of a series, n·m/(n + m) · (2·mean|x − y| − mean|x − x′| − mean|y − y′|), means over
 * distinct pairs; it sees a change of spread too.
 *
 * @param index - first index of the second part, at least two values on each side
 * @see Székely & Rizzo (2013), J. Statist. Plann. Inference 143; Matteson & James (2014), JASA 109, with exponent 1
 */
export function energyAtSplit(series: readonly number[], index: number): number {
  requireValues('series', series, 4);
  requireWithin('index', index, 2, series.length - 2);
  const [one, other] = [series.slice(0, index), series.slice(index)];
  const [n, m] = [one.length, other.length];
  const across = sumOfDistances(one, other) / (n * m);
  const own = (part: readonly number[]): number =>
    sumOfDistances(part, part) / (part.length * (part.length - 1));
  return ((n * m) / (n + m)) * (2 * across - own(one) - own(other));
}

function sumOfDistances(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (const x of one) for (const y of other) sum += Math.abs(x - y);
  return sum;
}

/** The split with the largest sum of squares between its parts; the first of equal ones. */
function largestBetween(
  series: ArrayLike<number>,
  mean: number,
  minSegment: number,
): { readonly index: number; readonly between: number } {
  const n = series.length;
  let best = { index: minSegment, between: -1 };
  let left = 0;
  for (let index = 1; index <= n - minSegment; index++) {
    left += (series[index - 1] as number) - mean;
    if (index < minSegment) continue;
    const between = (left * left * n) / (index * (n - index));
    if (between > best.between) best = { index, between };
  }
  return best;
}

/** Puts the blocks of a series into a random order; the first block is shorter by a random offset. */
function shuffleBlocks(
  series: ArrayLike<number>,
  into: Float64Array,
  block: number,
  random: Pick<Xoshiro128, 'nextInteger'>,
): void {
  const starts: number[] = [0];
  const offset = block === 1 ? 0 : random.nextInteger(block);
  for (let start = offset === 0 ? block : offset; start < series.length; start += block) starts.push(start);
  const ends = [...starts.slice(1), series.length];
  const order = starts.map((_, index) => index);
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.nextInteger(last + 1);
    [order[last], order[other]] = [at(order, other), at(order, last)];
  }
  let place = 0;
  for (const index of order)
    for (let from = at(starts, index); from < at(ends, index); from++) into[place++] = series[from] as number;
}

function sumOf(series: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += series[index] as number;
  return sum;
}

function squaresFrom(series: ArrayLike<number>, mean: number, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += ((series[index] as number) - mean) ** 2;
  return sum;
}

import { at } from './element-at.ts';
import { normalCdf } from './normal.ts';

/** Where a sum lies in the distribution of sums with random signs; the rest to 1 is below it. */
export type SignFlipTails = {
  /** P(sum with random signs > the sum). */
  readonly above: number;
  /** P(equal); 0 from an approximation by a continuous distribution. */
  readonly equal: number;
};

/** Most steps of the exact count on a grid, about a millisecond: steps of all magnitudes × their number. */
const mostSteps = 5e5;

/** The same for magnitudes that are rounded to a grid: the finer, the closer. */
const roundedSteps = 3e5;

/** Two numbers closer than this share of the largest are one. */
const slack = 1e-9;

/**
 * The step of the coarsest grid that holds all of the magnitudes.
 *
 * @param magnitudes - each > 0, at least one
 * @returns null where there is no such grid, or one too fine, or too many magnitudes, to count on
 */
export function gridStep(magnitudes: Float64Array): number | null {
  // Each has one step at least.
  if (magnitudes.length ** 2 > mostSteps) return null;
  const largest = Math.max(...magnitudes);
  const tolerance = slack * largest;
  let step = 0;
  for (const magnitude of magnitudes) {
    let [one, other] = [magnitude, step];
    while (other > tolerance) {
      const rest = one % other;
      [one, other] = [other, other - rest < tolerance ? 0 : rest];
    }
    step = one;
    if (magnitudes.length * (largest / step) > mostSteps) return null;
  }
  return (magnitudes.length * totalOf(magnitudes)) / step <= mostSteps ? step : null;
}

/**
 * The step of a fine grid to round to. Of up to 60 magnitudes an average one has 80 steps or more, and the rounding moves
 * a p-value by about one per cent of itself.
 *
 * @param magnitudes - each > 0, at least one
 */
export function fineStep(magnitudes: Float64Array): number {
  return (totalOf(magnitudes) * magnitudes.length) / roundedSteps;
}

/** Values as whole numbers of steps. */
export function inSteps(values: Float64Array, step: number): Int32Array {
  return Int32Array.from(values, (value) => Math.round(value / step));
}

/** Sum in the given order. */
export function totalOf(values: Float64Array | Int32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/**
 * Tails by counting all sums on a grid: exact.
 *
 * @param steps - integers ≥ 0
 * @param sum - the sum in steps, 0 ≤ sum ≤ their total, of the total's parity
 */
export function tailsOnGrid(steps: Int32Array, sum: number): SignFlipTails {
  const total = totalOf(steps);
  // Entry b: in how many ways the positive ones add up to b, so that the sum is 2b − total. 2⁷⁰⁷ is still a double.
  const ways = new Float64Array(total + 1);
  ways[0] = 1;
  let reach = 0;
  for (const step of steps) {
    reach += step;
    // Plain reads, never past the end: this loop is where the time goes.
    for (let b = reach; b >= step; b--) ways[b] = (ways[b] ?? 0) + (ways[b - step] ?? 0);
  }
  const observed = (sum + total) / 2;
  let above = 0;
  for (let b = total; b > observed; b--) above += at(ways, b);
  const all = 2 ** steps.length;
  return { above: above / all, equal: at(ways, observed) / all };
}

/**
 * Tails by all 2ᵐ sums, made of two halves that are sorted: exact. Sums that differ by less than a billionth of the
 * largest are equal.
 *
 * @param magnitudes - each > 0; 2^(m/2) numbers are kept, so m ≤ 20 or so
 * @param sum - ≥ 0
 */
export function tailsByEnumeration(magnitudes: Float64Array, sum: number): SignFlipTails {
  const half = magnitudes.length >> 1;
  const low = allSums(magnitudes.slice(0, half));
  const high = allSums(magnitudes.slice(half));
  const tolerance = slack * totalOf(magnitudes);
  let [above, notBelow] = [0, 0];
  // The larger the one part, the smaller the other may be: both positions only ever fall.
  let [fromAbove, fromEqual] = [high.length, high.length];
  for (const part of low) {
    while (fromAbove > 0 && part + at(high, fromAbove - 1) > sum + tolerance) fromAbove -= 1;
    while (fromEqual > 0 && part + at(high, fromEqual - 1) >= sum - tolerance) fromEqual -= 1;
    above += high.length - fromAbove;
    notBelow += high.length - fromEqual;
  }
  const count = low.length * high.length;
  return { above: above / count, equal: (notBelow - above) / count };
}

/** Every sum of the magnitudes with signs, ascending. */
function allSums(magnitudes: Float64Array): Float64Array {
  const sums = new Float64Array(2 ** magnitudes.length);
  let filled = 1;
  for (const magnitude of magnitudes) {
    for (let index = 0; index < filled; index++) {
      const sum = at(sums, index);
      sums[filled + index] = sum + magnitude;
      sums[index] = sum - magnitude;
    }
    filled *= 2;
  }
  return sums.sort();
}

/**
 * Tails by the saddlepoint approximation of Lugannani and Rice: the cumulant function of a random sign times z is
 * log cosh(tz). Continuous, so that it stands for the mid-p of what has steps.
 *
 * @param magnitudes - each > 0, at least one
 * @param sum - 0 ≤ sum ≤ their total
 * @see Robinson (1982), JRSS B 44(1), 91–101, the one-sample permutation test; Lugannani & Rice (1980), Advances in
 *   Applied Probability 12(2), 475–490
 */
export function tailsBySaddlepoint(magnitudes: Float64Array, sum: number): SignFlipTails {
  const total = totalOf(magnitudes);
  // All signs alike: one of 2ᵐ, and nothing beyond.
  if (sum >= total * (1 - slack)) return { above: 0, equal: 2 ** -magnitudes.length };
  const point = saddlepoint(magnitudes, sum, total);
  const w = Math.sqrt(Math.max(0, 2 * (point * sum - cumulantAt(magnitudes, point))));
  const u = point * Math.sqrt(slopeAt(magnitudes, point).curvature);
  // At the centre both quotients are infinite and their difference is 0, for the distribution is symmetric.
  const correction = w < 1e-3 ? 0 : (Math.exp(-0.5 * w * w) / Math.sqrt(2 * Math.PI)) * (1 / u - 1 / w);
  return { above: Math.min(0.5, Math.max(0, normalCdf(-w) + correction)), equal: 0 };
}

/** The t with Σ z tanh(tz) = sum, by Newton's method inside a bracket. */
function saddlepoint(magnitudes: Float64Array, sum: number, total: number): number {
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  let point = sum / magnitudes.reduce((all, magnitude) => all + magnitude * magnitude, 0);
  for (let round = 0; round < 200; round++) {
    const { slope, curvature } = slopeAt(magnitudes, point);
    const excess = slope - sum;
    if (Math.abs(excess) <= slack * total) break;
    if (excess > 0) high = point;
    else low = point;
    const next = point - excess / curvature;
    // The slope levels off: Newton may leave the bracket, or have no curvature to go by.
    point =
      next > low && next < high ? next : high === Number.POSITIVE_INFINITY ? 2 * point : (low + high) / 2;
  }
  return point;
}

/** First two derivatives of Σ log cosh(tz). */
function slopeAt(magnitudes: Float64Array, t: number): { slope: number; curvature: number } {
  let [slope, curvature] = [0, 0];
  for (const magnitude of magnitudes) {
    const tanh = Math.tanh(t * magnitude);
    slope += magnitude * tanh;
    curvature += magnitude * magnitude * (1 - tanh * tanh);
  }
  return { slope, curvature };
}

/** Σ log cosh(tz), without overflow. */
function cumulantAt(magnitudes: Float64Array, t: number): number {
  let cumulant = 0;
  for (const magnitude of magnitudes) {
    const tilt = t * magnitude;
    cumulant += tilt + Math.log1p(Math.exp(-2 * tilt)) - Math.LN2;
  }
  return cumulant;
}

import { normalCdf, normalQuantile } from './normal.ts';
import { quantileOfSorted } from './quantile.ts';
import { requireAlpha, requireBetween, requireInteger, requireSameLength } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';
import { studentTQuantile } from './student-t.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

// Indices in this file come from loops over the arrays they index; see sorted-side.ts.

/** The estimated mean of one of several groups, independent of the other groups. */
export type GroupMean = {
  readonly mean: number;
  /** > 0 */
  readonly standardError: number;
  /** Independent units it rests on, integer ≥ 2. */
  readonly units: number;
};

/** The largest difference between the means of any two groups. */
export type RangeInterval = {
  /** max − min of the estimates: larger than the true range on the whole, for it picks the noisiest. */
  readonly observed: number;
  readonly lower: number;
  readonly upper: number;
  /** The range that estimates of these errors show on average when all means are equal. */
  readonly byChance: number;
};

/** Share of the error that goes to telling which two groups can be the extreme ones, where a range changes. */
const screeningShare = 0.2;

/**
 * Mean of bounded values with one more value at either end of the scale, so that a group without a failure still has an
 * error.
 *
 * @param values - one finite number per independent unit, at least two
 * @param low - lower end of the scale; `high` the upper, > low
 * @returns the mean with the two values, and its standard error
 * @throws RangeError when an argument is outside its range
 * @see Agresti & Caffo (2000), The American Statistician 54(4), 280–288; for many groups Schaarschmidt, Sill &
 *   Hothorn (2008), Biometrical Journal 50(5), 782–792
 */
export function guardedMean(values: readonly number[] | Float64Array, low: number, high: number): GroupMean {
  requireInteger('values.length', values.length, 2);
  requireBetween('high', high, low);
  const { n, mean, variance } = sampleMoments([...values, low, high]);
  return { mean, standardError: Math.sqrt((variance ?? 0) / n), units: values.length };
}

/**
 * Independent standard normal numbers for `rangeInterval` and `rangeChange`: `draws` for each of `groups`.
 *
 * @param groups - integer ≥ 2
 * @param draws - integer ≥ 100
 */
export function drawGroups(random: Xoshiro128, groups: number, draws: number): Float64Array {
  requireInteger('groups', groups, 2);
  requireInteger('draws', draws, 100);
  return Float64Array.from({ length: groups * draws }, () => {
    for (;;) {
      const uniform = random.nextUniform();
      if (uniform > 0) return normalQuantile(uniform);
    }
  });
}

/**
 * Interval of the range of several means, honest about picking the extremes after the fact.
 *
 * The range is the largest of the differences between two means. It is at least D where some pair differs by D, so the
 * lower end has to hold for all pairs at once: the critical value is the 1 − alpha quantile of the largest |t| of any
 * pair when all means are equal (the Tukey–Kramer way, simulated because the errors differ). It is at most D only where
 * no pair differs by more, and the true extreme pair is one fixed pair: the upper end takes the largest one-sided bound of
 * any pair, each at alpha (intersection–union).
 *
 * @param groups - at least two
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @param normals - of `drawGroups` for as many groups
 * @param observed - range of the plain means, ≥ 0
 * @returns 0 ≤ lower ≤ observed ≤ upper
 * @throws RangeError when an argument is outside its range
 * @see Hothorn, Bretz & Westfall (2008), Biometrical Journal 50(3), 346–363 (simultaneous bounds, max |t|);
 *   Berger (1982), Technometrics 24(4), 295–300 (intersection–union)
 */
export function rangeInterval(
  groups: readonly GroupMean[],
  alpha: number,
  normals: Float64Array,
  observed: number,
): RangeInterval {
  requireAlpha(alpha);
  const { largest, byChance } = simulateRange(groups, normals);
  const ofAll = tOf(criticalValue(groups.length, largest, alpha), groups);
  const ofOne = studentTQuantile(1 - alpha, freedomOf(groups));
  let lower = 0;
  let upper = observed;
  for (const [one, other] of pairsOf(groups)) {
    const difference = Math.abs(one.mean - other.mean);
    const error = errorOf(one, other);
    lower = Math.max(lower, difference - ofAll * error);
    upper = Math.max(upper, difference + ofOne * error);
  }
  return { observed, lower: Math.min(lower, observed), upper, byChance };
}

/**
 * Interval of the change head − base of the range of several means, from units that are on both sides.
 *
 * Say two groups are the extreme ones on head. Base's range is at least the difference of any two groups there, so the
 * range grew by no more than head's difference of the one pair minus base's difference of any other; best taken is the
 * same pair, whose noise is mostly shared. Which pair is extreme on head nobody knows: those that can be are kept (a fifth
 * of the error), and the largest bound of any of them is the upper end. Of the rest of the error one half goes to the same
 * pair, one half to all other pairs of base (Bonferroni), of which the same pair the other way round and the pair that
 * looks extreme are tried. The lower end is the same with the sides exchanged.
 *
 * @param base - means of the groups on base; `head` on head, `changes` of the differences head − base, same order
 * @param normals - of `drawGroups` for as many groups
 * @param observed - change of the ranges of the plain means
 * @returns lower ≤ observed ≤ upper; exchanging base and head (and turning the changes) mirrors it
 * @throws RangeError when an argument is outside its range
 * @see Berger & Boos (1994), JASA 89(427), 1012–1016 (error spent on a confidence set first); `rangeInterval`
 */
export function rangeChange({
  base,
  head,
  changes,
  alpha,
  normals,
  observed,
}: {
  readonly base: readonly GroupMean[];
  readonly head: readonly GroupMean[];
  readonly changes: readonly GroupMean[];
  readonly alpha: number;
  readonly normals: Float64Array;
  readonly observed: number;
}): { readonly lower: number; readonly upper: number } {
  requireAlpha(alpha);
  requireSameLength('base', base, 'head', head);
  requireSameLength('base', base, 'changes', changes);
  const all = head.map((side, index) => {
    const [other, change] = [base[index], changes[index]];
    if (other === undefined || change === undefined) throw new RangeError('base and changes must be as long');
    return { side, other, change };
  });
  const turned = all.map(({ side, other, change }) => ({
    side: other,
    other: side,
    change: { ...change, mean: -change.mean },
  }));
  const grown = largestGrowth(all, alpha, normals);
  const shrunk = largestGrowth(turned, alpha, normals);
  return { lower: Math.min(observed, -shrunk), upper: Math.max(observed, grown) };
}

/** One group on the side whose range is to be bounded, on the other side, and its change other → side. */
type Sides = { readonly side: GroupMean; readonly other: GroupMean; readonly change: GroupMean };

/** Upper bound of how much the range of a side outgrew that of the other. */
function largestGrowth(groups: readonly Sides[], alpha: number, normals: Float64Array): number {
  const side = groups.map((group) => group.side);
  const { largest } = simulateRange(side, normals);
  const critical = tOf(criticalValue(groups.length, largest, screeningShare * alpha), side);
  const reach = (one: GroupMean, other: GroupMean, sign: 1 | -1): number =>
    one.mean - other.mean + sign * critical * errorOf(one, other);
  let least = 0;
  for (const [one, other] of pairsOf(side)) {
    least = Math.max(least, reach(one, other, -1), reach(other, one, -1));
  }
  const spent = ((1 - screeningShare) * alpha) / 2;
  const orders = groups.length * (groups.length - 1);
  const freedom = freedomOf(side);
  const same = studentTQuantile(1 - spent, freedom);
  const rest = studentTQuantile(1 - spent / (orders - 1), freedom);
  const sorted = groups.toSorted((one, other) => other.other.mean - one.other.mean);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  let bound = Number.NEGATIVE_INFINITY;
  for (const high of groups) {
    for (const low of groups) {
      if (high === low || reach(high.side, low.side, 1) < least) continue;
      let growth = growthBound([high, low], [high, low], same);
      growth = Math.min(growth, growthBound([high, low], [low, high], rest));
      if (highest !== undefined && lowest !== undefined && highest !== lowest) {
        growth = Math.min(growth, growthBound([high, low], [highest, lowest], rest));
      }
      bound = Math.max(bound, growth);
    }
  }
  return bound;
}

/**
 * Upper bound of the difference of one pair on the side minus that of another pair on the other side. Where a group is
 * first or second of both, its own change is taken: what its units share on both sides is no noise.
 */
function growthBound(
  onSide: readonly [Sides, Sides],
  onOther: readonly [Sides, Sides],
  critical: number,
): number {
  let difference = 0;
  let variance = 0;
  for (const group of new Set([...onSide, ...onOther])) {
    const weight = Number(group === onSide[0]) - Number(group === onSide[1]);
    const against = Number(group === onOther[0]) - Number(group === onOther[1]);
    const { side, other, change } = group;
    const ofSide = side.standardError * side.standardError;
    const ofOther = other.standardError * other.standardError;
    const ofChange = change.standardError * change.standardError;
    const isShared = weight === against;
    difference += isShared ? weight * change.mean : weight * side.mean - against * other.mean;
    // Var(change) = Var(side) + Var(other) − 2 Cov; guarded errors need not agree, so the correlation is held within ±1.
    const shared = side.standardError * other.standardError;
    const covariance = Math.max(-shared, Math.min(shared, (ofSide + ofOther - ofChange) / 2));
    variance += isShared
      ? weight * weight * ofChange
      : weight * weight * ofSide + against * against * ofOther - 2 * weight * against * covariance;
  }
  return difference + critical * Math.sqrt(variance);
}

function* pairsOf(groups: readonly GroupMean[]): Generator<readonly [GroupMean, GroupMean]> {
  for (const [index, one] of groups.entries()) {
    for (const other of groups.slice(index + 1)) yield [one, other];
  }
}

function errorOf(one: GroupMean, other: GroupMean): number {
  return Math.sqrt(one.standardError * one.standardError + other.standardError * other.standardError);
}

/** Of the smallest pair there could be, for all: one quantile instead of one a pair, and hardly wider. */
function freedomOf(groups: readonly GroupMean[]): number {
  return 2 * Math.min(...groups.map(({ units }) => units)) - 2;
}

/** The normal critical value on the t scale. */
function tOf(critical: number, groups: readonly GroupMean[]): number {
  return studentTQuantile(normalCdf(critical), freedomOf(groups));
}

/** Two groups have one difference: no need to simulate its quantile. */
function criticalValue(groups: number, largest: Float64Array, alpha: number): number {
  return groups === 2 ? normalQuantile(1 - alpha / 2) : quantileOfSorted(largest, 1 - alpha);
}

/** The largest |t| of any pair in each draw, ascending, and the mean range, when all means are equal. */
function simulateRange(
  groups: readonly GroupMean[],
  normals: Float64Array,
): { readonly largest: Float64Array; readonly byChance: number } {
  const count = requireInteger('groups.length', groups.length, 2);
  const draws = requireInteger('normals.length / groups', normals.length / count, 100);
  const errors = Float64Array.from(groups, ({ standardError }) => standardError);
  const largest = new Float64Array(draws);
  const drawn = new Float64Array(count);
  let ranges = 0;
  for (let draw = 0; draw < draws; draw++) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (let group = 0; group < count; group++) {
      const value = (errors[group] as number) * (normals[draw * count + group] as number);
      drawn[group] = value;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    ranges += highest - lowest;
    // Squares are compared, one root a draw: it is the inner loop.
    let most = 0;
    for (let i = 1; i < count; i++) {
      const error = (errors[i] as number) * (errors[i] as number);
      for (let j = 0; j < i; j++) {
        const difference = (drawn[i] as number) - (drawn[j] as number);
        most = Math.max(
          most,
          (difference * difference) / (error + (errors[j] as number) * (errors[j] as number)),
        );
      }
    }
    largest[draw] = Math.sqrt(most);
  }
  return { largest: largest.sort(), byChance: ranges / draws };
}

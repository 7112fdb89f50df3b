import { at } from './element-at.ts';
import { asGrouped, type GroupedValues, groupAt, groupCount, type ValueLists } from './grouped-values.ts';
import { requireSameLength } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';

/** Noise between the repeats of fixed cases on one side, as far as it reaches the mean over the cases. */
export type EpochNoise = {
  /** Mean over cases of the mean over the case's repeats. */
  readonly mean: number;
  /** Variance of that mean when the same cases run again, ≥ 0; null when no case has two repeats. */
  readonly variance: number | null;
  /** Third cumulant of that mean; units with fewer than three repeats add nothing. */
  readonly third: number;
  /** Σ v²/f over the units, v a unit's part of the variance and f its degrees of freedom, at most 2. */
  readonly squares: number;
  /** Units whose repeats differ. */
  readonly wavering: number;
  /** Variance that one unit would add in which one repeat of one case is off by 1: (1/(cases · repeats))². */
  readonly oneOff: number;
};

/**
 * Variance of a mean over cases that are themselves fixed: Σ s²/K over the cases, ÷ n².
 *
 * Repeats of a case are independent of those of other cases, but for cases of one unit (a conversation): their repeats
 * are added up by position, or, where their numbers differ, taken to move together entirely, the most there can be.
 * A case with one repeat has the mean variance of the others: its own says nothing.
 *
 * The degrees of freedom f of a unit are K − 1 and at most 2. Where few cases waver the sum is that of a few events,
 * and its relative variance is one over their number however often each was run, as of a χ² with two degrees each.
 *
 * @param cases - finite values of the repeats, one group per case, at least one case with at least one value each
 * @param unitOf - unit of each case, integers 0 … units − 1, each with a case
 * @throws RangeError when there is no case, a case has no value, or the lengths differ
 * @see STATISTICS A3 "fixed_suite"; Satterthwaite (1946), Biometrics Bulletin 2(6), 110–114, for Σ v²/f; Fisher (1930), Proc.
 *   London Math. Soc. 30, 199–238, for the k-statistic of the third cumulant
 */
export function epochNoise(
  cases: GroupedValues | ValueLists,
  unitOf: readonly number[] | Int32Array,
  units: number,
): EpochNoise {
  const grouped = asGrouped(cases);
  const n = groupCount(grouped);
  if (n === 0) throw new RangeError('cases must hold at least 1 case, got 0');
  const lists = Array.from({ length: n }, (_, index) => groupAt(grouped, index));
  requireSameLength('cases', lists, 'unitOf', unitOf);
  const moments = lists.map(sampleMoments);
  const repeated = moments.flatMap(({ variance }) => variance ?? []);
  const mean = moments.reduce((sum, one) => sum + one.mean, 0) / n;
  const rows = moments.reduce((sum, one) => sum + one.n, 0);
  const oneOff = 1 / rows ** 2;
  if (repeated.length === 0) return { mean, variance: null, third: 0, squares: 0, wavering: 0, oneOff };
  const usual = repeated.reduce((sum, value) => sum + value, 0) / repeated.length;
  const ofUnits: number[][] = units === n ? [] : Array.from({ length: units }, () => []);
  if (units !== n) for (const [index, unit] of unitOf.entries()) ofUnits[unit]?.push(index);
  let [variance, third, squares, wavering] = [0, 0, 0, 0];
  for (let unit = 0; unit < units; unit++) {
    const members = units === n ? [unit] : (ofUnits[unit] ?? []);
    const own = unitVariance(
      members.flatMap((index) => lists[index] ?? []),
      members.flatMap((index) => moments[index] ?? []),
      usual,
    );
    variance += own.variance;
    third += own.third;
    if (own.freedom > 0) squares += own.variance ** 2 / Math.min(2, own.freedom);
    if (own.isWavering) wavering += 1;
  }
  return {
    mean,
    variance: variance / n ** 2,
    third: third / n ** 3,
    squares: squares / n ** 4,
    wavering,
    oneOff,
  };
}

type Moments = ReturnType<typeof sampleMoments>;

/** Variance and third cumulant of the sum of the case means of one unit. */
function unitVariance(
  cases: readonly Float64Array[],
  moments: readonly Moments[],
  usual: number,
): { variance: number; third: number; freedom: number; isWavering: boolean } {
  const isWavering = moments.some(({ variance }) => variance !== null && variance > 0);
  const [first] = cases;
  const repeats = first?.length ?? 0;
  if (repeats >= 2 && cases.every(({ length }) => length === repeats)) {
    const sums =
      cases.length === 1
        ? (first ?? [])
        : Array.from({ length: repeats }, (_, position) =>
            cases.reduce((sum, values) => sum + at(values, position), 0),
          );
    const { variance, thirdCentral } = sampleMoments(sums);
    return {
      variance: (variance ?? 0) / repeats,
      // The k-statistic K² m₃ ÷ ((K − 1)(K − 2)), ÷ K² for the mean of K.
      third: repeats < 3 ? 0 : thirdCentral / ((repeats - 1) * (repeats - 2)),
      freedom: repeats - 1,
      isWavering,
    };
  }
  const deviation = moments.reduce((sum, { n, variance }) => sum + Math.sqrt((variance ?? usual) / n), 0);
  // A unit of single repeats has no variance of its own, and so no part in how well the variance is known.
  return {
    variance: deviation ** 2,
    third: 0,
    freedom: Math.min(...moments.map(({ n }) => n)) - 1,
    isWavering,
  };
}

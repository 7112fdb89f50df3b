import type { Resampler } from './resample-by-walk.js';
import { type SortedSides } from './sorted-side.js';
import type { Xoshiro128 } from './xoshiro128.js';
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
export declare function resampleByWindow(sides: SortedSides, quantiles: Float64Array, random: Pick<Xoshiro128, 'nextUniform' | 'fillIntegers'>, deviations?: number): Resampler;

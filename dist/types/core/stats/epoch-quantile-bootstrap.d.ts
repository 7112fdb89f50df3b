import { type GroupedValues, type ValueLists } from './grouped-values.js';
import type { QuantileBootstrap } from './paired-quantile-bootstrap.js';
import type { Xoshiro128 } from './xoshiro128.js';
/**
 * Bootstrap of a quantile over fixed cases: the repeats of each case are drawn anew within the case, K − 1 of K with
 * replacement, independently on the sides. With K draws the noise of a mean over K repeats would come out smaller by
 * (K − 1)/K, at three repeats a third; with K − 1 it is right. A case with one repeat keeps it.
 *
 * @param base - finite values of the repeats, one group per case, at least one case with at least one value each
 * @param head - the same cases in the same order
 * @param q - in (0, 1)
 * @param resamples - integer ≥ 1
 * @returns as of the paired bootstrap, so that the same intervals and tests read it
 * @throws RangeError when an argument is outside its range
 * @see Rao & Wu (1988), JASA 83(401), 231–241, for n − 1 draws within strata
 */
export declare function epochQuantileBootstrap({ base, head, q, resamples, random, }: {
    readonly base: GroupedValues | ValueLists;
    readonly head: GroupedValues | ValueLists;
    readonly q: number;
    readonly resamples: number;
    readonly random: Pick<Xoshiro128, 'nextInteger'>;
}): QuantileBootstrap;

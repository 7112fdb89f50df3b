import type { DimensionSpec } from '../model/dimension.js';
import type { CasesNeeded } from '../model/dimension-evidence.js';
import type { Effect, Interval } from '../model/effect.js';
import { type Sample } from './sample.js';
/**
 * How many cases it would take to be inside, in cases of the suite: units × the mean size of a unit.
 *
 * @param gated - the interval of the gate; a quantile has no other source of its error
 */
export declare function neededCases(sample: Sample, spec: DimensionSpec, effect: Effect, gated: Interval | null): CasesNeeded;
/**
 * Half-width that the interval would have had if the sides had come out equal: how fine these cases can see at best.
 *
 * @param gated - as for {@link neededCases}
 * @returns on the scale of the margin; null where it cannot be said
 */
export declare function halfWidthAtBest(sample: Sample, spec: DimensionSpec, effect: Effect, gated: Interval | null): number | null;
/**
 * What finer questions would take: the next two steps of 1, 2, 5 below both the margin and the loss ruled out, where
 * they take more cases than there are. Of means only.
 *
 * @param gated - as for {@link neededCases}
 */
export declare function casesForFiner(sample: Sample, spec: DimensionSpec, effect: Effect, gated: Interval | null): {
    loss: number;
    cases: number;
}[];
/**
 * How many cases it would take to show that a difference of the size found is one at all: the margin is 0, 90 % power at
 * one-sided 5 %.
 *
 * @returns null for a quantile, without a difference, or with too few units
 */
export declare function casesToShow(sample: Sample, spec: DimensionSpec, effect: Effect): number | null;
/**
 * How many runs a side would let these cases be inside if nothing really changed.
 *
 * @returns null where no number will do, and where one run a side says nothing of the spread between runs; null too for
 *   quantiles and for a margin that is a share of base, whose noise is not split into runs and cases
 */
export declare function neededEpochs(sample: Sample, { margin, statistic }: DimensionSpec): number | null;

import type { DimensionSpec } from '../model/dimension.js';
import { type GroupedValues } from '../stats/grouped-values.js';
import { type Sample, type SideValues } from './sample.js';
/** What is known before head is read: base's values, and how often head is run. */
export interface BaseSide extends SideValues {
    /** Most epochs of any case. */
    readonly epochs: Sample['epochs'];
    /** Width of the scale that base's values live on. */
    readonly range: number;
}
/** Share of the spread between cases that counts as redrawn where a case has one epoch. */
export declare function redrawnShareOf({ metric, unit }: DimensionSpec): number;
/** Mean variance between the epochs of a case; null where no case has two. */
export declare function withinCaseVariance({ values, starts }: GroupedValues): number | null;
/**
 * Variance of a case's difference between two runs of base, for a within-case variance of 1: the mean of 1/K over the
 * cases, for both sides. Head is expected to follow base's plan, as often as its longest case says.
 */
export declare function perEpochs(base: BaseSide): number;
/**
 * How much clusters widen the error of the difference between two runs of base, at least 1: cluster variance ÷ simple
 * variance. From the difference of the first two epochs where there are any, else from the level, which agrees inside
 * a cluster more than differences do.
 *
 * @param values - what is averaged, same cases as `base`: its values, or indicators made of them
 */
export declare function nullDesignEffect(base: BaseSide, grouped?: GroupedValues): number;

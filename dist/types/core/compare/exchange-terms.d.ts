import type { Amount, DimensionSpec } from '../model/dimension.js';
import { type DimensionValues } from './dimension-values.js';
/** One case as a pair of values. */
export interface ValuePair {
    readonly base: number;
    readonly head: number;
}
/** How a difference becomes steps of the rate: of the amount that counts as one. */
export interface Step {
    /** True: the log ratio of the sides, by the log of one plus the amount; false: their difference, by the amount. */
    readonly isRatio: boolean;
    /** What makes one step on that scale, with the sign that makes a gain positive. */
    readonly size: number;
}
/** A mean in an exchange: sums over the cases of each unit that have a value on both sides. */
export interface MeanTerm extends Step {
    readonly kind: 'mean';
    readonly base: Float64Array;
    readonly head: Float64Array;
    /** Cases with a value on both sides, by unit. */
    readonly counts: Float64Array;
}
/** A quantile in an exchange: the values of each unit. */
export interface QuantileTerm extends Step {
    readonly kind: 'quantile';
    readonly q: number;
    /** One list per unit; empty = the unit has no value on both sides. Without Infinity: capped at the largest seen. */
    readonly base: readonly (readonly number[])[];
    readonly head: readonly (readonly number[])[];
}
/** One dimension of an exchange. */
export type ExchangeTerm = MeanTerm | QuantileTerm;
/**
 * The step of a rate: `1pp` makes one step of each percentage point, `10%` of each factor of 1.1 either way. The log
 * scale weighs twice and half as dear alike, and is what STATISTICS A6.5 adds up.
 */
export declare function stepOf(amount: Amount, better: DimensionSpec['better']): Step;
/**
 * A dimension as a term over the units of the suite.
 *
 * Cases without a value on both sides of this dimension are left out of this term alone, so that every term is the
 * difference that the table shows; a case that lacks a cost still tells of quality. What cases share across the terms is
 * kept by their unit.
 *
 * @param extra - further pairs of a mean, each a unit of its own after those of the suite
 * @param offset - of the first of them
 * @param units - all units with those of every term's further pairs
 */
export declare function exchangeTerm(values: DimensionValues, { better, statistic }: Pick<DimensionSpec, 'better' | 'statistic'>, amount: Amount, { extra, offset, units }: {
    extra: readonly ValuePair[];
    offset: number;
    units: number;
}): ExchangeTerm;
/** Steps between two levels; null = a level of 0 or less has no ratio. */
export declare function stepsBetween({ isRatio, size }: Step, base: number, head: number): number | null;
/** Sum of all values of a list. */
export declare function total(values: Float64Array): number;

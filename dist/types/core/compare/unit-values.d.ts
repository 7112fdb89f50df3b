import type { Sample } from './sample.js';
/** One number per independent unit for the difference head − base: the case's own, or the cluster's pseudo-value. */
export declare function unitDifferences({ n, units, unitOf, differences }: Sample): Float64Array;
/**
 * The differences of each independent unit added up. Where base and head of a unit are exchanged exactly this turns its
 * sign, while the pseudo-value of a unit without a difference need not even be 0.
 */
export declare function unitChanges(sample: Sample): Float64Array;
/** Units in which at least one case differs between the sides. */
export declare function changedUnits({ n, units, unitOf, differences }: Sample): number;
/** One number per independent unit for the level of a side: the case's own, or the cluster's pseudo-value. */
export declare function unitLevels(means: Float64Array, unitOf: Int32Array, units: number): Float64Array;
/** Sum of the case means of each unit, in unit order. */
export declare function unitTotals(means: Float64Array, unitOf: Int32Array, units: number): Float64Array;

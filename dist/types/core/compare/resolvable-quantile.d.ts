import { type BaseSide } from './null-spread.js';
/**
 * The smallest loss of a quantile that two runs of base rule out with a power: the error of its rank, turned into ms by
 * the slope of the quantiles around it (Woodruff 1952).
 *
 * The rank's error is that of the share of answers above base's quantile, of which only the part that wavers within a
 * case is redrawn: the cases are the same on both sides.
 */
export declare function quantileLoss(base: BaseSide, q: number, isRelative: boolean, power: number): number;

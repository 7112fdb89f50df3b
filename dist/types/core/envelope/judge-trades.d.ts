import type { Trade } from '../model/policy.js';
import type { JudgedDimension, TradeOutcome } from '../model/verdict.js';
/**
 * Which trades of the config apply: every gain is proven at least as large as asked, and every price is proven
 * not to be exceeded. What applies covers the dimensions it pays with.
 */
export declare function judgeTrades(trades: readonly Trade[], dimensions: readonly JudgedDimension[]): TradeOutcome[];

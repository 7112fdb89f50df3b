import type { DimensionSpec } from '../model/dimension.js';
import { type Policy, type Trade } from '../model/policy.js';
import type { AskedEffect } from '../model/trade-evidence.js';
/** What a trade asks of a dimension, before it is tested. */
export type Ask = Omit<AskedEffect, 'lower' | 'isHeldBack'>;
/**
 * The trades that can be judged here: each of their dimensions is measured and decides something. Known before any case
 * is read, so that one that cannot apply takes no error from those that can. What only advises decides nothing, also
 * not by way of a trade: a latency of another day's machine is no gain.
 */
export declare function judgeableTrades(policy: Pick<Policy, 'dimensions' | 'trades'>): readonly Trade[];
/**
 * One-sided error that each trade is tested with: 5 % over the number of boxes, the default envelope among them
 * (STATISTICS A6.5).
 *
 * The default envelope itself stays at 5 %: `inside` says the same with and without trades, and an allowance that
 * somebody adds never makes the gate stricter for changes that do not use it. So each of the two answers is wrong in at
 * most 5 % of changes outside it: `inside`, and "a trade applies", whatever the number of trades. For changes that are
 * outside both the two add up only at a corner: a loss at the edge of its margin together with a gain at the edge of what
 * the trade asks. The sum is at most 5 % + K/(K + 1) · 5 % there, and no rule can be below 5 % plus the error of the
 * trades while `inside` keeps its own and a better head is never judged worse.
 */
export declare function tradeAlpha(policy: Pick<Policy, 'dimensions' | 'trades'>): number;
/** What the trades that can be judged ask of one dimension. */
export declare function asksOf(policy: Pick<Policy, 'dimensions' | 'trades'>, { name }: Pick<DimensionSpec, 'name'>): readonly Ask[];

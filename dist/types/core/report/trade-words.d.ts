import type { Trade } from '../model/policy.js';
import type { Decision, TradeOutcome, TradeRequirement } from '../model/verdict.js';
/** What a trade offers: `up to 250 ms latency-p95 for at least 0.3 pp hallucination`. */
export declare function tradeTerms(trade: Trade, decision: Decision): string;
/** What is asked for, as it is written: `250 ms`, `30 %`. */
export declare function formatAsked({ atLeast, scale, dimension }: TradeRequirement, decision: Decision): string;
/** The bound that a requirement was decided by: `p95 at most 240 ms`, `pass rate at least 2.1 pp`. */
export declare function boundText({ dimension, role, scale, lower }: TradeRequirement, decision: Decision): string;
/** The balance of an exchange with its bound or its interval: `+2.1 pp quality, at least +0.2 pp`. */
export declare function balanceText({ balance, name }: TradeOutcome, decision: Decision, bound: 'lower' | 'interval'): string;
/** The level that goes with a one-sided error: `97.5 %`. */
export declare function formatLevelOf(alpha: number): string;

import type { Comparison } from '../model/comparison.js';
import type { Policy } from '../model/policy.js';
import type { Decision } from '../model/verdict.js';
/**
 * Decides on a change: the statuses of all bounds, the trades that apply, and the verdict with its reasons, worst
 * first (DESIGN section 6).
 */
export declare function decide(comparison: Comparison, policy: Policy): Decision;
/**
 * The decision where a run could not be read or made: never a verdict, always a reason.
 *
 * @param budget - why it was ended, or not begun, for what it would have cost
 */
export declare function decideNotEvaluated(reasons: readonly string[], policy: Policy, budget?: readonly string[]): Decision;

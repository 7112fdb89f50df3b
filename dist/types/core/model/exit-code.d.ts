import type { Conclusion, Verdict } from './verdict.js';
/**
 * Exit code of a verdict: 0 passed, 1 gate failed, 3 could not evaluate.
 *
 * @param isEnforced - false = a failed gate passes all the same; an evaluation that did not happen never does
 */
export declare function exitCodeOf(verdict: Verdict, conclusion: Conclusion, isEnforced: boolean): 0 | 1 | 3;

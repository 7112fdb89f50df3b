import type { Conclusion, Verdict } from './verdict.ts';

/**
 * Exit code of a verdict: 0 passed, 1 gate failed, 3 could not evaluate.
 *
 * @param isEnforced - false = a failed gate passes all the same; an evaluation that did not happen never does
 */
export function exitCodeOf(verdict: Verdict, conclusion: Conclusion, isEnforced: boolean): 0 | 1 | 3 {
  if (verdict === 'not-evaluated') return 3;
  return conclusion === 'success' || !isEnforced ? 0 : 1;
}

import type { DimensionEvidence } from '../model/comparison.js';
import type { LimitStatus } from '../model/verdict.js';
/**
 * What is known about the absolute limit on head.
 *
 * Base is the yardstick of what the suite can tell: a limit that the suite cannot show to hold even on base is
 * below its resolution, and one that base already breaks never blocks a change that does not worsen it.
 *
 * @param isInsideMargin - the change is proven not to lose more than its margin
 */
export declare function judgeLimit(evidence: DimensionEvidence, isInsideMargin: boolean): LimitStatus;

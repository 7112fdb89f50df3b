import { type Comparison } from '../model/comparison.js';
import type { Decision, JudgedSegment, Reason } from '../model/verdict.js';
/** Why a verdict cannot be `inside` although nothing is shown to be lost; empty = it can. */
export declare function reasonsInconclusive({ comparison, policy, dimensions, segments, }: Pick<Decision, 'dimensions' | 'segments' | 'policy'> & {
    readonly comparison: Comparison;
}): Reason[];
/** How a reason names a dimension inside a segment. */
export declare function aboutSegment(segment: JudgedSegment): string;

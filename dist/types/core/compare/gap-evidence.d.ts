import type { DimensionSpec } from '../model/dimension.js';
import type { CounterfactualPolicy } from '../model/policy.js';
import { type RawEvidence } from './estimate-dimension.js';
import type { Contrast } from './pair-contrasts.js';
/**
 * Evidence of a dimension for each contrast: its level is the size of the gap, lower is better, its effect is how much
 * wider the gap became. No pair at all is a dimension that is missing.
 */
export declare function gapEvidence(contrasts: readonly Contrast[], made: {
    readonly spec: DimensionSpec;
    readonly attribute: string;
    readonly gate: NonNullable<CounterfactualPolicy['gate']>;
    readonly range: number;
}): readonly RawEvidence[];

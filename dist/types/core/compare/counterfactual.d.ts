import type { Counterfactual } from '../model/counterfactual.js';
import type { DimensionSpec } from '../model/dimension.js';
import type { CounterfactualPolicy } from '../model/policy.js';
import type { RawEvidence } from './estimate-dimension.js';
import type { ScoredCase } from './scored-cases.js';
/** Fewest independent units for an interval (STATISTICS A4). */
export declare const fewestPairUnits = 20;
/** What the counterfactual pairs say: the report, and evidence for each contrast where the gap is gated. */
export interface CounterfactualFindings {
    readonly report: Counterfactual;
    readonly gated: readonly RawEvidence[];
}
/**
 * Compares cases that differ in one attribute only within their pair: the mean difference of the dimension between the
 * values of the attribute on base and on head, and how it changed. The pair is the independent unit, or its cluster.
 *
 * @param cases - with a value of the dimension on both sides, in any order
 * @param spec - the primary dimension
 * @returns null for a dimension that is no mean of bounded values
 */
export declare function compareCounterfactual(cases: readonly ScoredCase[], spec: DimensionSpec | undefined, policy: CounterfactualPolicy): CounterfactualFindings | null;

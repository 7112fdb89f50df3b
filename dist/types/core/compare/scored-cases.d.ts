import type { DimensionValues } from './dimension-values.js';
import { type PairedCases } from './pair-cases.js';
/** A case with a value of one dimension on both sides. */
export interface ScoredCase {
    readonly segments: Readonly<Record<string, string>>;
    /** Independent unit of the case: its cluster, or itself. */
    readonly unit: number;
    /** Mean over the epochs of each side. */
    readonly base: number;
    readonly head: number;
    /** Variance of the mean of base that another run would draw anew; null = one epoch says nothing of it. */
    readonly noise: number | null;
}
/** The cases that have a value of the dimension on both sides, in the order given. */
export declare function scoredCases(cases: PairedCases, { base, head, unitOf, length }: DimensionValues): readonly ScoredCase[];

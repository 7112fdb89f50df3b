import { type ComparabilityFinding } from '../model/comparison.js';
import type { Policy } from '../model/policy.js';
import type { PairedCases } from './pair-cases.js';
/** What the ids that both sides retrieved say about the labels, before any gain is looked at. */
export interface LabelCoverage {
    /** Queries with retrieved ids and judgements on both sides. */
    readonly queries: number;
    /** Of these: less than half of the top k is the same. */
    readonly changed: number;
    /** Share of the top-k ids that a judgement mentions, whatever its grade; null = nothing was retrieved. */
    readonly judged: {
        readonly base: number | null;
        readonly head: number | null;
    };
}
/** Counts changed lists and judged ids over the paired cases; of several epochs the first that has a list. */
export declare function labelCoverage({ length, base, head }: PairedCases, k: number): LabelCoverage;
/**
 * Labels that no longer fit what is retrieved: most queries have other documents than on base, and of those a
 * judgement mentions less than half as many. New chunks and new ids look so, and an unjudged document counts as
 * irrelevant: nDCG, recall and MRR then fall whatever the documents are worth.
 *
 * Read from ids alone, never from grades or from the difference, so that a loss cannot talk itself away. A ranking that
 * broke on the same documents may look like it too, for what it retrieves was not judged either. Nobody can tell from
 * these labels, so the finding takes the gate from retrieval but does not let the change through as `inside`.
 */
export declare function findStaleLabels(cases: PairedCases, { dimensions }: Pick<Policy, 'dimensions'>): ComparabilityFinding[];
/** The policy where retrieval only advises; inside a segment it is not judged at all. */
export declare function withoutRetrieval(policy: Policy): Policy;

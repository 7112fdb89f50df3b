import type { BinPairs } from '../stats/swap-test.js';
import type { PairedCases } from './pair-cases.js';
/** Something that an answer is measured by, and of which the mix may drift while every mean stays. */
export interface OutputFeature {
    /** Such as `score tone`, `answer length`, `state`, `answer`. */
    readonly name: string;
    readonly bins: number;
    /** Bins of base and head, one pair for each case and epoch that has both. */
    readonly pairs: BinPairs;
}
/**
 * What the answers of both sides are measured by. Of a cluster one case stands for all, so that pairs are independent.
 * Latency is none: it is another machine on another minute, not another answer.
 */
export declare function outputFeatures(cases: PairedCases): readonly OutputFeature[];

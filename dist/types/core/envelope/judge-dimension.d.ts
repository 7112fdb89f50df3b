import type { DimensionEvidence, SegmentEvidence } from '../model/comparison.js';
import type { Judgement, LimitStatus } from '../model/verdict.js';
/** Differences in latency below it are no differences, milliseconds. */
export declare const negligibleMs = 5;
/**
 * Judges one dimension from its evidence (DESIGN section 6), in this order: missing, not estimable, outside,
 * inside, regressed, below resolution, inconclusive. What is proven is said even where the suite was not expected
 * to prove it; only what stays open is put down to the suite's resolution.
 */
export declare function judgeDimension(evidence: DimensionEvidence): Judgement;
/** Judges a dimension inside a segment; exploratory segments are described, never gated. */
export declare function judgeSegment(evidence: SegmentEvidence): Judgement;
/**
 * A limit that cannot be told holds a change back only where somebody wrote it: a default limit is a caution, and
 * one that unchanged code cannot show to hold would keep half of all changes from `inside`.
 */
export declare function isLimitUntold(limitStatus: LimitStatus, limitFrom: DimensionEvidence['spec']['limitFrom']): boolean;

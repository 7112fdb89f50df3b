import type { DimensionEvidence, SegmentEvidence } from '../model/dimension-evidence.js';
import type { Judgement, LimitStatus } from '../model/verdict.js';
import { type GainBounds } from './oriented-gain.js';
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
 * A loss that is proven on the pairs alone and not with the cases that base lost to an error counted as failed there: by
 * how much, or that there is one, hangs on cases nobody saw.
 */
export declare function isLossOnLost(evidence: DimensionEvidence, oriented: GainBounds): boolean;
/** A mean within its margin says nothing of a tail that grew, or was not or only begun to be seen. */
export declare function isHeldByRunaways({ runaways }: DimensionEvidence): boolean;
/**
 * A limit that cannot be told holds a change back only where somebody wrote it: a default limit is a caution, and
 * one that unchanged code cannot show to hold would keep half of all changes from `inside`.
 */
export declare function isLimitUntold(limitStatus: LimitStatus, limitFrom: DimensionEvidence['spec']['limitFrom']): boolean;

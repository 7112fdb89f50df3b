import type { DimensionEvidence, SegmentEvidence } from '../model/dimension-evidence.ts';
import type { Direction, Judgement, LimitStatus, Status } from '../model/verdict.ts';
import { judgeLimit } from './judge-limit.ts';
import { type GainBounds, gainOnScaleOf, orientedGain } from './oriented-gain.ts';

/** Differences in latency below it are no differences, milliseconds. */
export const negligibleMs = 5;

/** Error of the family of "worse" claims and of direction words. */
const familyAlpha = 0.05;

/** False discovery rate of direction words on exploratory segments (STATISTICS A6.7). */
const discoveryRate = 0.1;

/**
 * Judges one dimension from its evidence (DESIGN section 6), in this order: missing, not estimable, outside,
 * inside, regressed, below resolution, inconclusive. What is proven is said even where the suite was not expected
 * to prove it; only what stays open is put down to the suite's resolution.
 */
export function judgeDimension(evidence: DimensionEvidence): Judgement {
  const oriented = orientedGain(evidence.effect.interval, evidence.spec.better);
  const isTooSmall = isNegligible(evidence);
  const isUnclear =
    isTooSmall || (evidence.bestCaseLoss?.worse === false && leaning(evidence) === 'worsened');
  const direction = isUnclear ? 'no-clear-change' : judgeDirection(evidence);
  if (evidence.noEffect === 'missing') {
    return { status: 'missing', direction, limitStatus: 'none', outsideBy: null, oriented };
  }
  const margin = evidence.spec.margin?.value ?? null;
  // Too few cases for the claim "inside" may still be enough to see a loss that is far outside.
  const isEstimable = evidence.noEffect === null || evidence.noEffect === 'too-few-cases';
  const isInsideMargin =
    isTooSmall ||
    (evidence.noEffect === null && margin !== null && oriented.lower !== null && oriented.lower > -margin);
  const isOutsideMargin =
    !isTooSmall &&
    isEstimable &&
    isBeyondMargin(evidence, oriented) &&
    evidence.bestCaseLoss?.outside !== false;
  const limitStatus = judgeLimit(evidence, oriented);
  const outsideBy = isOutsideMargin ? 'margin' : limitStatus === 'broken' ? 'limit' : null;
  const status = judgeStatus(evidence, { isInsideMargin, outsideBy, limitStatus, oriented });
  const negligible = isTooSmall ? ({ isNegligible: true } as const) : {};
  return { status, direction, limitStatus, outsideBy, oriented, ...negligible };
}

/**
 * A difference in latency of less than five milliseconds either way: nobody waits for it, and clocks of suites and a busy
 * machine make as much of it as a change does, however many per cent it is. A margin written in milliseconds says
 * otherwise and counts.
 */
function isNegligible(evidence: DimensionEvidence): boolean {
  const { metric, margin } = evidence.spec;
  if (metric.kind !== 'latency' || margin?.kind !== 'relative' || evidence.noEffect !== null) return false;
  const { lower, upper } = gainOnScaleOf({ kind: 'absolute', value: 0 }, evidence);
  return lower !== null && upper !== null && lower > -negligibleMs && upper < negligibleMs;
}

/** Judges a dimension inside a segment; exploratory segments are described, never gated. */
export function judgeSegment(evidence: SegmentEvidence): Judgement {
  const judgement = judgeDimension(evidence);
  if (evidence.protected) return judgement;
  const isFound = evidence.adjustedP !== null && evidence.adjustedP <= discoveryRate;
  const direction = isFound ? leaning(evidence) : 'no-clear-change';
  const isOpen = judgement.status !== 'not-estimable' && judgement.status !== 'missing';
  return {
    ...judgement,
    direction,
    status: direction === 'worsened' ? 'regressed' : isOpen ? 'inconclusive' : judgement.status,
  };
}

function judgeStatus(
  evidence: DimensionEvidence,
  found: {
    isInsideMargin: boolean;
    outsideBy: Judgement['outsideBy'];
    limitStatus: LimitStatus;
    oriented: GainBounds;
  },
): Status {
  const { margin } = evidence.spec;
  if (found.outsideBy !== null) return 'outside';
  if (evidence.noEffect === 'no-base' || evidence.noEffect === 'no-repeats') return 'not-estimable';
  if (found.isInsideMargin) {
    const isHeldBack =
      evidence.worstCaseInside === false ||
      isHeldByRunaways(evidence) ||
      isLimitUntold(found.limitStatus, evidence.spec.limitFrom);
    return isHeldBack ? 'inconclusive' : 'inside';
  }
  if (isProvenWorse(evidence, found.oriented) && evidence.bestCaseLoss?.worse !== false) return 'regressed';
  if (isLossOnLost(evidence, found.oriented)) return 'inconclusive';
  const isResolvable = canProve(evidence);
  // Too few because one side lost them: the suite could have told, so that head does not slip below its resolution.
  if (evidence.noEffect === 'too-few-cases')
    return isResolvable && evidence.lostPairs > 0 ? 'inconclusive' : 'not-estimable';
  if (margin === null) return evidence.spec.tier === 'advisory' ? 'inconclusive' : 'below-resolution';
  return isResolvable ? 'inconclusive' : 'below-resolution';
}

/**
 * A loss that is proven on the pairs alone and not with the cases that base lost to an error counted as failed there: by
 * how much, or that there is one, hangs on cases nobody saw.
 */
export function isLossOnLost(evidence: DimensionEvidence, oriented: GainBounds): boolean {
  const { bestCaseLoss } = evidence;
  if (bestCaseLoss === undefined) return false;
  return (
    (!bestCaseLoss.worse && isProvenWorse(evidence, oriented)) ||
    (!bestCaseLoss.outside && isBeyondMargin(evidence, oriented))
  );
}

function isBeyondMargin({ spec }: DimensionEvidence, { upper }: GainBounds): boolean {
  return spec.margin !== null && upper !== null && upper < -spec.margin.value;
}

/** A mean within its margin says nothing of a tail that grew, or was not or only begun to be seen. */
export function isHeldByRunaways({ runaways }: DimensionEvidence): boolean {
  if (runaways === undefined) return false;
  return runaways.isMore || runaways.insideWithSkew === false || runaways.unseen !== null;
}

/**
 * A limit that cannot be told holds a change back only where somebody wrote it: a default limit is a caution, and
 * one that unchanged code cannot show to hold would keep half of all changes from `inside`.
 */
export function isLimitUntold(
  limitStatus: LimitStatus,
  limitFrom: DimensionEvidence['spec']['limitFrom'],
): boolean {
  return limitStatus === 'cannot-tell' && limitFrom === 'config';
}

/**
 * Whether the suite counts as able to prove the margin: with 80 % power for the primary dimension, also inside a
 * segment; with 98 % for the others. Each of those would otherwise hold back one unchanged change in five.
 */
function canProve({ spec, resolvable, resolvableAt98 }: DimensionEvidence): boolean {
  const provable = resolvableAt98 === undefined ? resolvable : resolvableAt98;
  return spec.margin !== null && provable !== null && provable <= spec.margin.value;
}

/** "Worse" is claimed inside a family of claims: of the gating dimensions, or, by what only informs, of all. */
function isProvenWorse(evidence: DimensionEvidence, oriented: GainBounds): boolean {
  if (oriented.upper === null || oriented.upper >= 0) return false;
  const p = evidence.spec.tier === 'advisory' ? evidence.directionAdjusted : evidence.worseAdjusted;
  return p !== null && p <= familyAlpha;
}

function judgeDirection(evidence: DimensionEvidence): Direction {
  const p = evidence.directionAdjusted;
  return p !== null && p <= familyAlpha ? leaning(evidence) : 'no-clear-change';
}

function leaning(evidence: DimensionEvidence): Direction {
  const { worse, better } = evidence.tests;
  if (worse === null || better === null || worse === better) return 'no-clear-change';
  return worse < better ? 'worsened' : 'improved';
}

import type { DimensionSpec } from '../model/dimension.ts';
import type { DimensionEvidence, LevelBounds } from '../model/dimension-evidence.ts';
import type { LimitStatus } from '../model/verdict.ts';
import type { GainBounds } from './oriented-gain.ts';

/**
 * What is known about the absolute limit on head.
 *
 * Base is the yardstick of what the suite can tell: a limit that the suite cannot show to hold even on base is
 * below its resolution, and one that base already breaks never blocks a change that does not worsen it.
 *
 * Head proven beyond is `broken` when base is not beyond by its estimate (which includes: proven within), or when the
 * change is proven worse. Base beyond by its estimate alone is enough for `already-broken-on-base`: near its limit
 * unchanged code has one side proven beyond and the other not in one run of ten.
 *
 * @param oriented - bounds of the gain, higher = better; proven worse = the upper one below 0
 */
export function judgeLimit(evidence: DimensionEvidence, oriented: GainBounds): LimitStatus {
  const { spec, level } = evidence;
  if (spec.limit === null) return 'none';
  // A judge nobody checked measures differences, not levels (STATISTICS A8).
  if (spec.measuredBy === 'judge') return 'not-applied-judge';
  if (level.head === null) return 'below-resolution';
  if (isWithin(level.head, spec)) return 'holds';
  if (isBeyond(level.head, spec)) {
    if (level.base === null || isWithin(level.base, spec)) return 'broken';
    const isProvenWorse = oriented.upper !== null && oriented.upper < 0;
    return isProvenWorse || !isEstimateBeyond(level.base, spec) ? 'broken' : 'already-broken-on-base';
  }
  if (level.base === null) return isWithinReach(level.head) ? 'cannot-tell' : 'below-resolution';
  if (isWithin(level.base, spec)) return 'cannot-tell';
  return isEstimateBeyond(level.base, spec) ? 'already-broken-on-base' : 'below-resolution';
}

/** A share beyond a limit is capped whatever the direction; a level is capped or floored by its direction. */
function isCap(bounds: LevelBounds, spec: DimensionSpec): boolean {
  return bounds.of === 'share-beyond-limit' || spec.better === 'lower';
}

function isWithin(bounds: LevelBounds, spec: DimensionSpec): boolean {
  return isCap(bounds, spec) ? bounds.upper < bounds.allowed : bounds.lower > bounds.allowed;
}

function isBeyond(bounds: LevelBounds, spec: DimensionSpec): boolean {
  return isCap(bounds, spec) ? bounds.lower > bounds.allowed : bounds.upper < bounds.allowed;
}

function isEstimateBeyond(bounds: LevelBounds, spec: DimensionSpec): boolean {
  return isCap(bounds, spec) ? bounds.estimate > bounds.allowed : bounds.estimate < bounds.allowed;
}

/** With no base to go by: could a clean sheet of this size show the limit to hold (rule of three)? */
function isWithinReach(bounds: LevelBounds): boolean {
  return bounds.of !== 'share-beyond-limit' || 3 / bounds.n < bounds.allowed;
}

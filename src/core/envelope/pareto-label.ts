import type { JudgedDimension, JudgedSegment, ParetoLabel } from '../model/verdict.ts';

/**
 * What a change is in the sense of Pareto, over the gating dimensions and protected segments (STATISTICS A6.6).
 *
 * Up and down are directions after Holm over all of them and both sides; a status that rests on a proven loss is down as
 * well. An improvement asks that nothing went down, which a bound without any test cannot answer: it is undetermined.
 * Neutral asks for proof too: every interval within ± its margin.
 */
export function paretoLabel(
  dimensions: readonly JudgedDimension[],
  segments: readonly JudgedSegment[],
): ParetoLabel {
  const gating = [...dimensions, ...segments.filter((segment) => segment.protected)].filter(
    ({ spec }) => spec.tier !== 'advisory',
  );
  const isUp = gating.some(({ direction }) => direction === 'improved');
  const isDown = gating.some(isWorse);
  if (isUp && isDown) return 'trade-off';
  if (isDown) return 'regression';
  if (gating.length === 0 || gating.some(isUntested)) return 'undetermined';
  if (isUp) return 'improvement';
  return gating.every(isWithinMargin) ? 'neutral' : 'undetermined';
}

function isWorse({ direction, status, outsideBy }: JudgedDimension): boolean {
  return direction === 'worsened' || status === 'regressed' || outsideBy === 'margin';
}

/** Measured on both sides and not compared, or no longer measured. */
function isUntested({ tests, differing, status }: JudgedDimension): boolean {
  // The same value in every pair is as good as a test.
  return status === 'missing' || ((tests.worse === null || tests.better === null) && differing > 0);
}

function isWithinMargin({ spec, oriented }: JudgedDimension): boolean {
  const { lower, upper } = oriented;
  return (
    spec.margin !== null &&
    lower !== null &&
    upper !== null &&
    lower > -spec.margin.value &&
    upper < spec.margin.value
  );
}

import type { ScoreRange } from '../model/suite-shape.ts';

/**
 * Width of the scale of a score, guessed from its values: 1 for values within 0–1, otherwise what they span.
 *
 * @param range - undefined = nothing is known of the score, taken as 0–1
 * @returns > 0
 */
export function scaleWidth(range: Pick<ScoreRange, 'min' | 'max'> | undefined): number {
  if (range === undefined || isUnitScale(range)) return 1;
  const span = range.max - range.min;
  if (!Number.isFinite(span)) return 1;
  return span > 0 ? span : Math.abs(range.max);
}

/** True when the values of the score lie within 0–1. */
export function isUnitScale({ min, max }: Pick<ScoreRange, 'min' | 'max'>): boolean {
  return min >= 0 && max <= 1;
}

/**
 * True where a score may say what quality is without being named for it in the config: its values lie within 0–1, or its
 * name is one of a grade (`score`, `accuracy` …) and they lie within 0–100, where every usual scale of grades does. A
 * number of words is higher at times and better at none.
 */
export function isGradeScale(range: Pick<ScoreRange, 'min' | 'max'>, isNamedGrade: boolean): boolean {
  return isUnitScale(range) || (isNamedGrade && range.min >= 0 && range.max <= 100);
}

import type { ScoreRange } from '../model/suite-shape.js';
/**
 * Width of the scale of a score, guessed from its values: 1 for values within 0–1, otherwise what they span.
 *
 * @param range - undefined = nothing is known of the score, taken as 0–1
 * @returns > 0
 */
export declare function scaleWidth(range: Pick<ScoreRange, 'min' | 'max'> | undefined): number;
/** True when the values of the score lie within 0–1. */
export declare function isUnitScale({ min, max }: Pick<ScoreRange, 'min' | 'max'>): boolean;
/**
 * True where a score may say what quality is without being named for it in the config: its values lie within 0–1, or its
 * name is one of a grade (`score`, `accuracy` …) and they lie within 0–100, where every usual scale of grades does. A
 * number of words is higher at times and better at none.
 */
export declare function isGradeScale(range: Pick<ScoreRange, 'min' | 'max'>, isNamedGrade: boolean): boolean;

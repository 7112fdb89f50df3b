import type { ScoreRange } from '../model/suite-shape.js';
import type { DimensionConfig } from './config.js';
/**
 * The primary dimension of a config: the one that says so, else the first pass rate, else the one called
 * `quality`, else the score most like a quality score. One that says `primary: false` is never taken.
 *
 * @param scores - values seen of the scores; one that is not among them is taken by its name alone
 * @returns its name; undefined when nothing suits, such as in a config of times and prices only
 */
export declare function pickPrimary(dimensions: Readonly<Record<string, DimensionConfig>>, scores?: readonly ScoreRange[]): string | undefined;
/** Ascending; `Infinity − Infinity` would be NaN. */
export declare function compareRanks(a: number, b: number): number;

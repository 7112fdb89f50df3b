import type { JudgedDimension, JudgedSegment } from '../model/verdict.js';
/**
 * A forest plot as inline SVG: one row a bound, gains to the right, each interval against its own margin. The
 * accepted zone is shaded; a row is scaled so that its margin stands at the same place in every row.
 *
 * @returns empty text when no row has both an interval and a margin
 */
export declare function intervalPlot(dimensions: readonly (JudgedDimension | JudgedSegment)[]): string;

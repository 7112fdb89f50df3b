import type { JudgedDimension, JudgedSegment } from '../model/verdict.js';
import type { TableView } from './comment-view.js';
/** The table of dimensions and protected segments: levels, effect, interval, bound, status word. */
export declare function dimensionTable(rows: readonly (JudgedDimension | JudgedSegment)[]): TableView;

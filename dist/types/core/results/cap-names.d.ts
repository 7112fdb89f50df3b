import type { CaseRow } from '../model/case-row.js';
/** Longest name of a score or segment, and longest segment value, in UTF-16 code units. */
export declare const longestName = 120;
/**
 * The row with over-long names of scores and segments cut, and empty ones named; the row itself where there is none, which is
 * nearly always.
 */
export declare function capNames(row: CaseRow): CaseRow;

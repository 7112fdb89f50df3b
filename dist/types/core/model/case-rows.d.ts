import { type CaseRow } from './case-row.js';
import type { CaseTable, Lists } from './case-table.js';
/** The rows of a table as objects, one at a time. */
export declare function caseRows(table: CaseTable): Generator<CaseRow, void, undefined>;
/**
 * One row of a table as an object.
 *
 * @param row - integer, 0 ≤ row < table.length
 * @throws RangeError when there is no such row
 */
export declare function caseRow(table: CaseTable, row: number): CaseRow;
/** The list of a row; empty where it has none. */
export declare function itemsOf({ starts, items }: Lists, row: number): Int32Array;
/** The number that a row has in a column of amounts. */
export declare function amountAt(column: Float64Array, row: number): number | undefined;

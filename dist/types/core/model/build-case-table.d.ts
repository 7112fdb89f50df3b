import { type CaseRow } from './case-row.js';
import type { CaseTable } from './case-table.js';
/** A table under construction. */
export interface CaseTableBuilder {
    /** Adds a row behind the others; the row itself is not kept. */
    readonly add: (row: CaseRow) => void;
    /** Rows added so far. */
    readonly length: () => number;
    /** The table of the rows added; nothing is added afterwards. */
    readonly build: () => CaseTable;
}
/** The table of rows, in their order. */
export declare function tableOf(rows: Iterable<CaseRow>): CaseTable;
/**
 * An empty table to add rows to.
 *
 * @param expected - about how many there will be, where that is known: columns that need not grow are not copied
 */
export declare function caseTableBuilder(expected?: number): CaseTableBuilder;

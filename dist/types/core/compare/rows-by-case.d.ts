import type { CaseTable } from '../model/case-table.js';
/** The rows of one side by case: those of case i are rows[starts[i]] up to, not with, rows[starts[i + 1]]. */
export interface RowsByCase {
    readonly table: CaseTable;
    /** One entry more than there are cases. */
    readonly starts: Int32Array;
    /** Rows of the table, by case and epoch. */
    readonly rows: Int32Array;
}
/** The independent unit of each case: its cluster, or itself. */
export interface UnitNumbers {
    /** 0 … units − 1, by first appearance. */
    readonly unitOf: Int32Array;
    readonly units: number;
}
/**
 * Rows by case, in order of ids and epochs, without the epochs that a cache replayed: a repeat that was not run
 * is none.
 */
export declare function groupCases(table: CaseTable): {
    readonly cases: RowsByCase;
    readonly replayed: number;
};
/** The first row of a case; −1 where there is no such case. */
export declare function firstRow({ starts, rows }: RowsByCase, index: number): number;
/** Numbers the units of cases; a case without a cluster is a unit of its own. */
export declare function numberUnits(cases: RowsByCase): UnitNumbers;
/** Most epochs of any case; 0 without one. */
export declare function mostEpochs({ starts }: RowsByCase): number;

import type { CaseTable } from '../../model/case-table.js';
/** Rows with their epochs, duplicates taken out. */
export interface SettledRows {
    readonly rows: CaseTable;
    readonly duplicates: readonly string[];
    /** Rows that repeat a case and were numbered here. */
    readonly repeated: number;
    /** No row states an epoch, and some cases stand more often than others: this many. A retry of what failed looks so. */
    readonly uneven: number;
}
/**
 * Numbers repeats when no row states an epoch, and takes out the cases whose rows cannot be told apart: the same epoch
 * twice, or another input hash without epochs.
 *
 * @param areStated - at least one row stated its epoch; rows that did not are epoch 1
 */
export declare function settleEpochs(rows: CaseTable, areStated: boolean): SettledRows;

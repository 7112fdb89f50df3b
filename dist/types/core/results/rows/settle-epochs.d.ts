import type { CaseRow } from '../../model/case-row.js';
/** Rows with their epochs, duplicates taken out. */
export interface SettledRows {
    readonly rows: readonly CaseRow[];
    readonly duplicates: readonly string[];
    /** Rows that repeat a case and were numbered here. */
    readonly repeated: number;
    /** No row states an epoch, and some cases stand more often than others: this many. A retry of what failed looks so. */
    readonly uneven: number;
}
/**
 * Numbers repeats when no row states an epoch, and takes out the cases whose rows cannot be told apart: the same epoch
 * twice, or another input hash without epochs. One map over a million cases: a list per case would cost more than the parse.
 *
 * @param areStated - at least one row stated its epoch; rows that did not are epoch 1
 */
export declare function settleEpochs(rows: readonly CaseRow[], areStated: boolean): SettledRows;

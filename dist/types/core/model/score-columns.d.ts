import type { CaseRow } from './case-row.js';
import type { ScoreColumns } from './case-table.js';
/** Columns of scores: the names of a row are kept once for all rows that have the same. */
export declare function scoreColumns(capacity: number): {
    readonly push: (scores: CaseRow['scores']) => void;
    readonly build: () => ScoreColumns;
};

import type { CaseRow } from '../model/case-row.js';
import type { CaseTable } from '../model/case-table.js';
import type { Issue, Parsed } from '../model/issue.js';
import type { Column } from './columns.js';
import type { ReadOptions } from './read-options.js';
/** What a row says about its case, without who the case is. */
export type Measures = Omit<CaseRow, 'caseId' | 'epoch' | 'cluster' | 'segments'>;
/** One result as a reader understood it, before cases, epochs and segments are settled. */
export interface Draft {
    /** Identity of the input that the reader found itself; empty = it found none. */
    readonly id: string;
    /** Text of the field at an option's path; undefined when the row has none. */
    readonly field: (path: string) => string | undefined;
    /** Paths that exist in the row, for the hint of an issue. */
    readonly fields: () => readonly string[];
    /** Column of a matrix run; its suffix is undefined when there is one column. */
    readonly column?: Column | undefined;
    /** Repeats of a case are numbered in this order. */
    readonly order: number;
    readonly epoch?: number | undefined;
    readonly cluster?: string | undefined;
    /** Candidates for the default segments. */
    readonly traits: Readonly<Record<string, string>>;
    readonly measures: Measures;
}
/** Rows with all that the reader of a run has to know about how they came about. */
export interface Assembled {
    readonly rows: CaseTable;
    readonly duplicates: readonly string[];
    readonly warnings: readonly string[];
}
/** Settles case ids, columns, epochs, clusters and segments of a run, in the order of the drafts. */
export declare function assembleRows(drafts: readonly Draft[], options: ReadOptions): Parsed<Assembled>;
/** The sentence about cases that were left out because their rows cannot be told apart. */
export declare function duplicatesWarning(duplicates: readonly string[]): string;
/** The issue for a file in which every row was a duplicate. */
export declare function onlyDuplicates(n: number): Issue;
/** Issues for the paths that exist in no row. */
export declare function unresolvedPaths(drafts: readonly Pick<Draft, 'field' | 'fields'>[], options: ReadOptions): Issue[];
/** Warnings for the paths that exist in some rows only. */
export declare function partialPaths(drafts: readonly Pick<Draft, 'field'>[], options: ReadOptions): string[];

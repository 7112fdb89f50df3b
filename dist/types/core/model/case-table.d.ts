/** Texts of a column, each kept once. */
export interface TextCodes {
    /** By row: position in `texts`; −1 = the row has none. */
    readonly codes: Int32Array;
    readonly texts: readonly string[];
}
/** Lists of different lengths, one after the other: that of row r from starts[r] up to, not with, starts[r + 1]. */
export interface Lists {
    /** One entry more than there are rows. */
    readonly starts: Int32Array;
    /** Position of each item in the pool of the table. */
    readonly items: Int32Array;
    /** By row: 1 = the row has a list, be it empty. */
    readonly isGiven: Uint8Array;
}
/** The scores of all rows: names by shape, values one row after the other. */
export interface ScoreColumns {
    /** Names of the scores of a row, in the order of the row; most tables have one shape. */
    readonly shapes: readonly (readonly string[])[];
    /** By row: position in `shapes`. */
    readonly shapeOf: Int32Array;
    /** By row: where its values begin; as many follow as its shape has names. */
    readonly starts: Int32Array;
    /** NaN = null: the score could not be given. */
    readonly values: Float64Array;
}
/**
 * The rows of a run, by columns: what `CaseRow` says of one row, position r of every column says of row r.
 *
 * A million rows as objects are ten times their file, and reading them back costs more than any estimate made of them.
 * `caseRow` gives a row as an object again, `caseRows` all of them.
 */
export interface CaseTable {
    /** Number of rows. */
    readonly length: number;
    /** Distinct case ids, in order of first appearance. */
    readonly caseIds: readonly string[];
    /** By row: position in `caseIds`. */
    readonly caseOf: Int32Array;
    /** Integers ≥ 1. */
    readonly epoch: Float64Array;
    /** Position in `caseStates`. */
    readonly state: Uint8Array;
    /** 1 = passed, 0 = failed, −1 = no verdict. */
    readonly passed: Int8Array;
    /** 1 = the answer was replayed. */
    readonly cached: Uint8Array;
    /** Milliseconds; NaN, and whatever is beyond the last that is known, = unknown. The same in the other amounts. */
    readonly latencyMs: Float64Array;
    readonly costUsd: Float64Array;
    readonly judgeCostUsd: Float64Array;
    readonly inputTokens: Float64Array;
    readonly outputTokens: Float64Array;
    /** Characters; NaN, and whatever is beyond the last that is known, = unknown. */
    readonly inputLength: Float64Array;
    readonly scores: ScoreColumns;
    /** Distinct values of `segments`, in order of first appearance, and by row the position of its own. */
    readonly segments: readonly Readonly<Record<string, string>>[];
    readonly segmentsOf: Int32Array;
    readonly cluster: TextCodes;
    /** Empty = no row has one, as in the other texts. */
    readonly label: readonly (string | undefined)[];
    readonly inputHash: readonly (string | undefined)[];
    readonly outputHash: readonly (string | undefined)[];
    readonly output: readonly (string | undefined)[];
    /** Ids of documents, each once: the pool of `retrieved` and `relevant`. */
    readonly documents: readonly string[];
    readonly retrieved: Lists;
    readonly relevant: Lists;
    /** Grade of each item of `relevant`. */
    readonly grades: Float64Array;
    /** Rows from here on are of earlier runs, pooled: they say nothing of latency and cost. Absent = none are. */
    readonly pooledFrom?: number;
}

import { type JsonObject } from '../json-value.js';
/** Fields taken for the id of a case when nobody named one, in this order. */
export declare const idFields: readonly string[];
/** Ids of the rows, one per row in order, with what is worth knowing about how they were found. */
export interface Identities {
    readonly ids: readonly string[];
    /** Field that gave them; undefined = a hash of the vars, or the description. */
    readonly field: string | undefined;
    readonly warnings: readonly string[];
}
/**
 * Hash of what a row asked and how it is judged: vars and assertion definitions, and the test's own threshold.
 * Files without test cases (before version 3) say nothing of the assertions of a row that failed: vars alone.
 */
export declare function inputHashOf(row: JsonObject): string;
/** Identity of every row: an id field, else the vars, else the description; tests that share it are told apart. */
export declare function identifyRows(rows: readonly JsonObject[], inputHashes: readonly string[]): Identities;

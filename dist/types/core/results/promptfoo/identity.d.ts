import { type JsonObject } from '../json/json-value.js';
/** Fields taken for the id of a case when nobody named one, in this order. */
export declare const idFields: readonly string[];
/** What a row asked. */
export interface AskedInput {
    /** Hash of the vars that tell one test from another; undefined = there are none. */
    readonly vars: string | undefined;
    /**
     * Hash of what was asked and how it is judged: vars and assertion definitions, and the test's own threshold. Files
     * without test cases (before version 3) say nothing of the assertions of a row that failed: vars alone.
     */
    readonly inputHash: string;
    /** Characters of the vars, with the content of files that they name; absent = there are none. */
    readonly inputLength?: number;
}
/** Reads what rows asked. A suite has few different assertion lists and its rows repeat them: what they hash to is kept. */
export declare function inputReader(): (row: JsonObject) => AskedInput;
/** Ids of all rows, with what is worth knowing about how they were found. */
export interface Identities {
    /** By row, in the order in which the rows were pushed. */
    readonly idOf: (row: number) => string;
    readonly warnings: readonly string[];
}
/** Finds who the rows are: that takes all of them. */
export interface IdentityCollector {
    readonly push: (row: JsonObject, asked: AskedInput) => void;
    /** Identity of every row: an id field, else the vars, else the description; tests that share it are told apart. */
    readonly finish: () => Identities;
}
/** No rows yet. */
export declare function identityCollector(): IdentityCollector;

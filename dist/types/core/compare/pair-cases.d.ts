import type { CaseRow } from '../model/case-row.js';
import type { Run } from '../model/run.js';
/** One case with all of its epochs on both sides. */
export interface PairedCase {
    readonly caseId: string;
    /** What a reader calls the case. */
    readonly label?: string;
    /** Independent unit of the case: its cluster, or itself. */
    readonly unit: string;
    readonly segments: Readonly<Record<string, string>>;
    /** One entry per epoch; never empty. */
    readonly base: readonly CaseRow[];
    readonly head: readonly CaseRow[];
}
/** The outcome of pairing two runs by case. */
export interface Pairing {
    /** In order of their ids, so that the order of a file never decides anything. */
    readonly cases: readonly PairedCase[];
    readonly baseOnly: readonly string[];
    readonly headOnly: readonly string[];
    /** Same id on both sides, but what was asked or how it is judged differs. */
    readonly changedInput: readonly string[];
    /** Rows left out because they replay an epoch of their case from a cache. */
    readonly replayedEpochs: number;
    /** Distinct cases on each side. */
    readonly distinct: {
        readonly base: number;
        readonly head: number;
    };
}
/**
 * Pairs two runs by `caseId`, never by position. A case whose `inputHash` differs between the sides (where
 * both give one) is not the same exam and is set aside.
 *
 * @returns every case exactly once: paired, on one side only, or with changed input
 */
export declare function pairCases(base: Run, head: Run): Pairing;
/**
 * Head alone, for a comparison without a base: each case carries its head rows on both sides, and the caller
 * reads only the head.
 */
export declare function headAlone(head: Run): Pairing;

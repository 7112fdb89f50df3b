import type { Run } from '../model/run.js';
import { type RowsByCase, type UnitNumbers } from './rows-by-case.js';
/** Cases with all of their epochs on both sides, by position: case i of base is case i of head. */
export interface PairedCases extends UnitNumbers {
    /** Number of cases. */
    readonly length: number;
    /** Rows of each case, at least one. */
    readonly base: RowsByCase;
    readonly head: RowsByCase;
}
/** The outcome of pairing two runs by case. */
export interface Pairing {
    /** In order of their ids, so that the order of a file never decides anything. */
    readonly cases: PairedCases;
    /** The cases of each side by themselves, paired or not; the very rows of `cases` where all are paired. */
    readonly alone: {
        readonly base: RowsByCase;
        readonly head: RowsByCase;
    };
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
/**
 * The cases of one run that are among those of another, asked alike.
 *
 * @param cases - grouped; so is `among`
 */
export declare function casesAmong(cases: RowsByCase, among: RowsByCase): RowsByCase;
/** What a reader calls the case; head's word is taken before base's. */
export declare function labelOf({ base, head }: PairedCases, index: number): string | undefined;
/** Identity of the case. */
export declare function caseIdOf({ base }: PairedCases, index: number): string;
/**
 * Position of the case's segments in head's table. Segments of head win: dataset edits are laid over both sides, and a
 * renamed segment is head's word.
 */
export declare function segmentsCodeOf({ head }: PairedCases, index: number): number;
/** Id of a case of one side. */
export declare function caseIdAt(cases: RowsByCase, index: number): string;
/** Whether a case of base asks what one of head does, as far as both say what they ask. */
export declare function hasSameInput(base: RowsByCase, i: number, head: RowsByCase, j: number): boolean;
/** Some of the cases, in the order given; the same object where they are all of them. */
export declare function selectCases(cases: RowsByCase, positions: readonly number[]): RowsByCase;

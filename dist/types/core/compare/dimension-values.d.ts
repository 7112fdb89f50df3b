import type { DimensionSpec } from '../model/dimension.js';
import type { GroupedValues } from '../stats/grouped-values.js';
import type { PairedCases } from './pair-cases.js';
import type { RowsByCase, UnitNumbers } from './rows-by-case.js';
/** What the rows of one side say about one dimension, case by case. */
export interface SideOfDimension {
    /** The epochs of each case that have a value; none is an empty group. */
    readonly values: GroupedValues;
    /** Bits of {@link missing} by case; empty = no epoch of any case is without a value. */
    readonly missing: Uint8Array;
}
/** Why an epoch of a case has no value. */
declare const missing: {
    /** The harness or the judge failed. */
    readonly failed: 1;
    /** It would have had one, had it come out as it should; failures are such. */
    readonly lost: 2;
    /** It was replayed: of such epochs pairing keeps one at most. */
    readonly cached: 4;
};
/** The values of one dimension over paired cases, read once for the whole and for every segment. */
export interface DimensionValues extends UnitNumbers {
    /** Number of cases. */
    readonly length: number;
    readonly base: SideOfDimension;
    readonly head: SideOfDimension;
}
/** Gives the values of a dimension. */
export type ReadDimension = (spec: DimensionSpec) => DimensionValues;
/** Reads dimensions of paired cases, each once however often it is asked for. */
export declare function dimensionReader(cases: PairedCases): ReadDimension;
/** The values of one dimension over paired cases. */
export declare function readDimension(cases: PairedCases, spec: DimensionSpec): DimensionValues;
/** What the rows of one side say about a dimension. */
export declare function readSide({ table, starts, rows }: RowsByCase, spec: DimensionSpec): SideOfDimension;
/** True when a case has a value. */
export declare function hasValue({ values: { starts } }: SideOfDimension, index: number): boolean;
/** True when an epoch of a case has no value for the reason given. */
export declare function isMissing(side: SideOfDimension, index: number, reason: keyof typeof missing): boolean;
export {};

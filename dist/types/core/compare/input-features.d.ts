import type { CaseTable } from '../model/case-table.js';
import type { InputEntries } from './input-entries.js';
/** Something that an input is described by, and of which the mix may drift. */
export interface InputFeature {
    /** `segment language`, `input length` or `relevant documents`. */
    readonly name: string;
    readonly bins: number;
    /** By entry; −1 = it is not known of this input. */
    readonly binOf: Int8Array;
    /** What the bins of a segment stand for; null = no value is given. The last one, if there are more, is all others. */
    readonly values?: readonly (string | null)[];
    /** Median of each side, of what is a number. */
    readonly medians?: {
        readonly base: number;
        readonly head: number;
    };
}
/**
 * What the inputs of both sides are described by, and the system has no hand in: segments, length, number of relevant
 * documents. Tokens are none: those of an input hold the prompt. A segment that the sides give to the same inputs in another
 * way was relabelled, or is one of the answers, and is left out; so is what one side does not say at all.
 */
export declare function inputFeatures(entries: InputEntries, base: CaseTable, head: CaseTable): readonly InputFeature[];
/** Segment fields that are looked at, in order. */
export declare function segmentFields(base: CaseTable, head: CaseTable): readonly string[];

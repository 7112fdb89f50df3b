/** A row on its way to an epoch. */
export interface Repeat {
    readonly caseId: string;
    /** Epoch that the file states; undefined = number it. */
    readonly epoch: number | undefined;
    /** Rows of a case are numbered by this; equal ones keep the order of the file. */
    readonly order: number;
    /** Hash of the input; two rows of a case that ask different things are no repeats. */
    readonly inputHash: string | undefined;
}
/** Epochs of the rows. */
export interface NumberedEpochs {
    /** One entry per row in the given order; 0 = the row belongs to a duplicate. */
    readonly epochs: readonly number[];
    /** Case ids whose rows cannot be told apart, in order of appearance. */
    readonly duplicates: readonly string[];
}
/**
 * Gives every row its epoch. Stated epochs are kept; the same case and epoch twice is a duplicate. Rows of a case
 * without stated epochs are numbered 1, 2, … when they ask the same thing, and are duplicates when they do not.
 */
export declare function numberEpochs(rows: readonly Repeat[]): NumberedEpochs;

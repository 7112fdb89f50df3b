/** A column of a matrix run as a file tells it: one prompt sent to one provider. */
export interface ColumnSource {
    /** What tells this column from the others of its file; the same text = the same column of that file. */
    readonly key: string;
    /** Position among the columns, 0-based. */
    readonly index: number;
    /** Prompt by its name, or by its text when it has no name. */
    readonly prompt: string;
    /** False: `prompt` is the text of the prompt, which a prompt edit changes. */
    readonly promptIsName: boolean;
    /** Label of the provider, or its id. */
    readonly provider: string;
}
/** A column as rows name it. */
export interface Column {
    /** Goes behind the case id; undefined when the run has one column, so that a swapped model still pairs. */
    readonly suffix: string | undefined;
    readonly prompt: string;
    readonly provider: string;
}
/**
 * Names the columns of a run. Of the two axes only one that has more than one value is named, so that the other may
 * change between base and head. A prompt without a name is `prompt 2` by its place. Columns of one file that agree
 * in both names (two providers with one id) are told apart by their place: `gpt-4o`, `gpt-4o (2)`.
 *
 * @param files - the columns of each file
 * @returns for each file a map from the key of a column to its name
 */
export declare function nameColumns(files: readonly (readonly ColumnSource[])[]): readonly ReadonlyMap<string, Column>[];

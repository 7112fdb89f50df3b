import type { RowSource } from '../reading/row-source.js';
/** A row as a mapping sees it. */
export interface RowView {
    readonly value: unknown;
    readonly source: RowSource;
    /** What holds the list that the row is of, where rows are nested. */
    readonly parent?: RowView | undefined;
    /** The key of a row that stands in a map. */
    readonly key?: string | undefined;
    /** The row is of a table: every field is text. */
    readonly isTable: boolean;
}
/** A field with a value: null, blank text and an empty list say nothing. */
export declare function isGiven(value: unknown): boolean;
/** The value at a path of a mapping; undefined where there is none. */
export declare function fieldOf(view: RowView, path: string): unknown;
/** Lists within lists that are walked through: a file can nest them deeper than any stack is. */
export declare const deepestLists = 32;
/**
 * The value at a dotted path. At every step a key that equals the whole rest wins. A list on the way that has no such
 * index is walked through: the values of its items make a list, those of inner lists within it, as deep as people nest.
 */
export declare function valueThrough(root: unknown, path: string, depth?: number): unknown;
/** The path as steps, for the place of a field in its text. */
export declare function stepsOf(path: string): readonly string[];

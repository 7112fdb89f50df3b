import type { Document, LineCounter } from 'yaml';
/** Where in the document a problem stands, outermost first. */
export type Path = readonly (string | number)[];
/** A place in a text, both 1-based. */
export interface Place {
    readonly line: number;
    readonly column: number;
}
/**
 * The place of a path in the text. A path that leads nowhere, such as a missing key, gives the place of the
 * nearest thing around it that is written.
 *
 * @param at - `key`: the key itself; `value`: what is written for it, or the key when that is nothing
 */
export declare function locate(document: Document, lines: LineCounter, path: Path, at: 'key' | 'value'): Place;
/** The text of a map's key; keys that are no scalars were refused before. */
export declare function keyText(key: unknown): string;

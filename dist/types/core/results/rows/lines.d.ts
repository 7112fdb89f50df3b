/** One line with its 1-based number, without its line end. */
export type VisitLine = (line: string, number: number) => void;
/**
 * Calls back for every line of UTF-8 bytes, blank ones left out, decoding block by block. A byte-order mark is dropped.
 *
 * @param lineNumber - `current` is the line being visited, also after an exception
 * @throws TypeError when a line is not UTF-8
 */
export declare function visitLines(bytes: Uint8Array, lineNumber: {
    current: number;
}, visit: VisitLine): void;

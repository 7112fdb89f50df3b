import type { ResultFile } from '../reading/result-file.js';
/** Walks over the text of a JSON file without parsing it: it finds where values begin and end. */
export interface JsonScanner {
    /** Next byte that is no white space, not taken; −1 at the end of the file. */
    readonly peek: () => number;
    /** Takes the byte that was peeked at. */
    readonly take: () => void;
    /** Takes the value that begins here; false when the file ends inside it. Brackets are counted, not matched. */
    readonly takeValue: () => boolean;
    /**
     * Takes all bytes up to, and with, the first one of a mark.
     *
     * @param most - bytes that are searched
     * @returns how many bytes were taken; 0 = the mark is not there, and nothing was taken
     */
    readonly takeTo: (mark: Uint8Array, most: number) => number;
    /** Undoes the last taking of a value. */
    readonly putBack: () => void;
    /** Up to so many of the next bytes that are at hand, a character each; they are not taken. */
    readonly ahead: (most: number) => string;
    /** Text of the value taken last. @throws TypeError when it is not UTF-8 */
    readonly text: () => string;
    /** Offset in the file of the value taken last, or of the next byte when none was. */
    readonly offset: () => number;
}
/** A scanner at the beginning of a UTF-8 file. */
export declare function scanJson(file: ResultFile): JsonScanner;

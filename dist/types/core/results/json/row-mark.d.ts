import type { JsonScanner } from './scan-json.js';
/** Takes the rows of a list by what stands between two of them. */
export interface RowMark {
    /** Parses the next row when it ends where it should; undefined = nothing was taken, it has to be looked through. */
    readonly take: <T>(parse: (text: string) => T) => {
        readonly value: T;
        readonly text: string;
    } | undefined;
    /** Called behind a row that was looked through. */
    readonly learn: () => void;
}
/**
 * Rows of one list begin alike: `},{"id"` with the white space of the writer stands between them. The next such mark is found
 * many times faster than the end of a row byte by byte. It may be a wrong one, of a list within the row; but an object ends
 * in one place only: what parses up to the mark is the row, and what does not is looked through as if there were no mark.
 */
export declare function rowMark(scanner: JsonScanner): RowMark;

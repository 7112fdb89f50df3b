import type { FormatName } from './formats.js';
/** Tells the format of a result file from its content; undefined when it is none that can be read. */
export declare function detectFormat(bytes: Uint8Array): FormatName | undefined;
/** What a file that cannot be read seems to be, as the hint of an issue. */
export declare function guessUnreadable(bytes: Uint8Array): string | undefined;

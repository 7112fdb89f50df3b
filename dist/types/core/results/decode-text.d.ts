import type { Parsed } from '../model/issue.js';
import type { ResultBytes } from './reading/result-file.js';
/** True when the bytes are UTF-16 in either order. */
export declare function isUtf16(bytes: Uint8Array): boolean;
/**
 * Text of a whole file: UTF-8 or UTF-16, byte-order mark dropped. Bytes that are no text, and files larger than
 * one string can be, come back as an issue.
 */
export declare function decodeText(file: ResultBytes): Parsed<string>;
/** True when nothing is wrong with UTF-8 but its end, which lies inside a character. */
export declare function endsInCharacter(bytes: Uint8Array): boolean;
/** The issue for a file that ends inside a character. */
export declare function cutCharacter(name: string, line?: number): import("../model/issue.js").Issue;
/** The issue for bytes that a decoder refused. */
export declare function undecodable(name: string, encoding: string, error: unknown, line?: number): import("../model/issue.js").Issue;
/** The beginning of a file as text for a look at it; malformed bytes become U+FFFD. */
export declare function peekText(bytes: Uint8Array, length: number): string;

import { type Rich } from './rich-text.js';
/** A sentence in which names stand between backticks, as code: a renderer would show the backticks as they are. */
export declare function withCode(text: string): Rich;
/**
 * The beginning of a text in whole words.
 *
 * @param most - characters, the ellipsis included
 */
export declare function firstWords(text: string, most: number): string;

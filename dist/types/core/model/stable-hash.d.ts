/**
 * 128-bit hash of a text as 32 hexadecimal digits.
 *
 * Four 32-bit lanes take two UTF-16 code units at a time by multiplication with an odd constant and feed each other
 * (after the scheme known as cyrb128), then are mixed with the length. It is wide enough that a million inputs do not meet
 * by accident (birthday bound below 1e-26), the same on every platform, and needs nothing from Node. It is **not**
 * cryptographic: never use it where somebody gains by making two texts collide.
 */
export declare function hashText(text: string): string;
/**
 * The first 64 bits of {@link hashText} as 16 hexadecimal digits: what the rows of a run keep of what was asked and
 * answered. A million of them meet by accident with probability 3e-8.
 */
export declare function shortHash(text: string): string;
/**
 * {@link shortHash} of many texts that begin alike: the beginning is looked at once.
 *
 * @returns hash of `prefix + rest`
 */
export declare function shortHashAfter(prefix: string): (rest: string) => string;
/**
 * JSON text of a value with the keys of every object in code-unit order, so that equal values have equal texts.
 * Below 64 levels the rest is written as one marker.
 */
export declare function canonicalJson(value: unknown, depth?: number): string;
/** Hash of a JSON value that does not depend on the order of keys; 32 hexadecimal digits. */
export declare function hashValue(value: unknown): string;

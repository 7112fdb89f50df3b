/** A piece of a sentence: plain text, code, or text to stress. Plain means plain: every renderer escapes it. */
export type Piece = string | {
    readonly code: string;
} | {
    readonly strong: Rich;
};
/** A sentence or paragraph of which no renderer has to trust a character. */
export type Rich = readonly Piece[];
/** Tagged template: `` rich`base ${code(sha)} of ${text}` ``; values that are rich text are spliced in. */
export declare function rich(strings: TemplateStringsArray, ...values: readonly (Piece | Rich | number)[]): Rich;
/** Text to be set as code. */
export declare function code(text: string): Piece;
/** Text to be stressed. */
export declare function strong(...pieces: readonly Piece[]): Piece;
/** Joins parts with a separator. */
export declare function joinRich(parts: readonly Rich[], separator: string): Rich;
/** The characters alone, without any markup. */
export declare function plainText(text: Rich): string;

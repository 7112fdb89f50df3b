/**
 * A piece of a sentence: plain text, code, text to stress, or a link. Plain means plain: every renderer escapes it. The
 * address of a link is made by us, never taken from a file or a model.
 */
export type Piece = string | {
    readonly code: string;
} | {
    readonly strong: Rich;
} | {
    readonly link: string;
    readonly href: string;
};
/** A sentence or paragraph of which no renderer has to trust a character. */
export type Rich = readonly Piece[];
/** Tagged template: `` rich`base ${code(sha)} of ${text}` ``; values that are rich text are spliced in. */
export declare function rich(strings: TemplateStringsArray, ...values: readonly (Piece | Rich | number)[]): Rich;
/** Text to be set as code. */
export declare function code(text: string): Piece;
/** Text to be stressed. */
export declare function strong(...pieces: readonly Piece[]): Piece;
/** Whether an address is https with nothing in it that Markdown or HTML could misread; renderers link no other one. */
export declare function isPlainAddress(href: string): boolean;
/**
 * A link to an address that we made ourselves.
 *
 * @throws RangeError unless it is a plain https address
 */
export declare function link(text: string, href: string): Piece;
/** Joins parts with a separator. */
export declare function joinRich(parts: readonly Rich[], separator: string): Rich;
/** The characters alone, without any markup. */
export declare function plainText(text: Rich): string;

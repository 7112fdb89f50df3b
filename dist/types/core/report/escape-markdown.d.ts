/**
 * The one place where text from a pull request, a model or a result file becomes Markdown.
 *
 * Neutralises what GitHub gives meaning to: Markdown and HTML syntax, character references, table cells, comments (marker
 * forgery), formulas, and all that {@link inertReferences} and {@link visible} name. It is safe anywhere inside a line; at
 * the beginning of one `lineStart` has to follow.
 *
 * Syntax of Markdown gets a backslash, `&`, `<` and `>` a character reference. A dollar sign stands in an element of its
 * own, which is the form that GitHub documents for a dollar beside a formula, and as a character reference, which holds
 * where formulas are read with the Markdown.
 *
 * @param text - any string
 * @param maxLength - characters kept; the rest becomes `…`
 */
export declare function escapeMarkdown(text: string, maxLength?: number): string;
/** {@link escapeMarkdown} for a place where Markdown is not read and a backslash would show, such as `<summary>`. */
export declare function escapeSummary(text: string, maxLength?: number): string;
/**
 * Escaped text as a line of its own: it begins no list, heading, rule or indented code. What else has a meaning there
 * (`#`, `>`, `[`, fences) is escaped everywhere.
 */
export declare function lineStart(escaped: string): string;
/**
 * Text as an inline code span whose fence no text inside can close; safe in a table cell. GitHub looks for no mention,
 * reference, address or emoji in code.
 */
export declare function codeSpan(text: string, maxLength?: number): string;
/** Text of several lines as a block whose fence no line inside can close. Its name keeps diagrams and maps from it. */
export declare function codeBlock(text: string): string;

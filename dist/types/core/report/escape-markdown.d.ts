/**
 * The one place where text from a pull request, a model or a result file becomes Markdown.
 *
 * Neutralises what GitHub gives meaning to: Markdown and HTML syntax, table cells, mentions, issue and commit
 * references, closing keywords, autolinks, comments (marker forgery), control, zero-width and bidirectional characters.
 *
 * @param text - any string
 * @param maxLength - characters kept; the rest becomes `…`
 */
export declare function escapeMarkdown(text: string, maxLength?: number): string;
/** Text as an inline code span whose fence no text inside can close; safe in a table cell. */
export declare function codeSpan(text: string, maxLength?: number): string;
/** Line breaks become spaces; characters that cannot be seen or that reorder text become `·`. */
export declare function visible(text: string): string;

import { inertReferences } from './inert-references.ts';
import { shorten, visible } from './visible-text.ts';

/** A dollar sign before which no formula can end and after which none of ours begins: that of a price. */
const formulaSign = /(?<!^|[\s(+−±])\$|\$(?!\d)/g;

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
export function escapeMarkdown(text: string, maxLength = 300): string {
  return escapeElements(
    inertReferences(shorten(visible(text), maxLength)).replace(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`),
  );
}

/** {@link escapeMarkdown} for a place where Markdown is not read and a backslash would show, such as `<summary>`. */
export function escapeSummary(text: string, maxLength = 1000): string {
  return escapeElements(inertReferences(withoutFences(shorten(visible(text), maxLength))));
}

function escapeElements(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(formulaSign, '<span>&dollar;</span>');
}

/**
 * Escaped text as a line of its own: it begins no list, heading, rule or indented code. What else has a meaning there
 * (`#`, `>`, `[`, fences) is escaped everywhere.
 */
export function lineStart(escaped: string): string {
  return escaped
    .trimStart()
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Colours that GitHub draws beside code that is nothing else. */
const colour = /^(?:#[0-9a-f]{6}|(?:rgb|hsl)a?\([^)]*\))$/i;

/**
 * Text as an inline code span whose fence no text inside can close; safe in a table cell. GitHub looks for no mention,
 * reference, address or emoji in code.
 */
export function codeSpan(text: string, maxLength = 200): string {
  const clean = shorten(withoutFences(visible(text)), maxLength).replace(/\|/g, '¦');
  if (clean.trim() === '') return '`(empty)`';
  const fence = '`'.repeat(longestRun(clean, 0) + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  const inert = colour.test(clean.trim()) ? `${clean.slice(0, 1)}\u200b${clean.slice(1)}` : clean;
  return `${fence}${pad}${inert}${pad}${fence}`;
}

/** Text of several lines as a block whose fence no line inside can close. Its name keeps diagrams and maps from it. */
export function codeBlock(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map((line) => withoutFences(visible(line)));
  const fence = '`'.repeat(longestRun(lines.join('\n'), 2) + 1);
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}

/** Longest run of backticks in code. cmark takes a run of more than 80 for no fence, and ours is longer than any inside. */
const longestTicks = 16;

/** Without runs of backticks that no fence could enclose, and without the beginning of a comment. */
function withoutFences(text: string): string {
  return text.replace(/`{17,}/g, '`'.repeat(longestTicks)).replace(/<!--/g, '<!‐‐');
}

function longestRun(text: string, least: number): number {
  return Math.max(least, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

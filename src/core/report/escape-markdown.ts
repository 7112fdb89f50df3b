/**
 * The one place where text from a pull request, a model or a result file becomes Markdown.
 *
 * Neutralises what GitHub gives meaning to: Markdown and HTML syntax, table cells, mentions, issue and commit
 * references, closing keywords, autolinks, comments (marker forgery), control, zero-width and bidirectional characters.
 *
 * @param text - any string
 * @param maxLength - characters kept; the rest becomes `…`
 */
export function escapeMarkdown(text: string, maxLength = 300): string {
  return shorten(visible(text), maxLength)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~]/g, (character) => `\\${character}`)
    .replace(/\$(?!\d)/g, '\\$')
    .replace(/(?<!\w)@(?=\w)|@(?=\w+\.)/g, '@\u200b')
    .replace(/#(?=\w)/g, '#\u200b')
    .replace(/\b(https?|ftp|mailto):/gi, '$1\u200b:')
    .replace(/\bwww\./gi, 'www\u200b.')
    .replace(/\b(gh)-(?=\d)/gi, '$1-\u200b')
    .replace(
      /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/g,
      (hash) => `${hash.slice(0, 3)}\u200b${hash.slice(3)}`,
    );
}

/** Text as an inline code span whose fence no text inside can close; safe in a table cell. */
export function codeSpan(text: string, maxLength = 200): string {
  const clean = shorten(visible(text), maxLength).replace(/\|/g, '¦').replace(/<!--/g, '<!‐‐');
  if (clean.trim() === '') return '`(empty)`';
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/** Line breaks become spaces; characters that cannot be seen or that reorder text become `·`. */
export function visible(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu, '·');
}

function shorten(text: string, maxLength: number): string {
  const characters = [...text];
  return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}

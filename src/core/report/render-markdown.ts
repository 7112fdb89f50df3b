import { markdownTable } from 'markdown-table';
import { commentMarker } from './comment-marker.ts';
import type { Block, CommentView } from './comment-view.ts';
import { codeBlock, codeSpan, escapeMarkdown, escapeSummary, lineStart } from './escape-markdown.ts';
import { isPlainAddress, type Piece, plainText, type Rich } from './rich-text.ts';
import { shorten } from './visible-text.ts';

/** The comment as GitHub Markdown. Ends with the marker. */
export function renderMarkdown(view: CommentView, marker: string = commentMarker()): string {
  const parts = [
    `### ${inline(view.headline)}`,
    ...view.blocks.map(renderBlock),
    ...view.folds.map(
      (fold) =>
        `<details><summary>${escapeSummary(plainText(fold.summary))}</summary>\n\n${fold.blocks.map(renderBlock).join('\n\n')}\n\n</details>`,
    ),
    `<sub>${inline(view.footer)}</sub>`,
    marker,
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineStart(inline(block.text));
    case 'heading':
      return `#### ${inline(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${lineStart(inline(item))}`).join('\n');
    case 'code':
      return codeBlock(block.text);
    case 'table':
      return markdownTable(
        [
          block.header.map((title) => escapeMarkdown(title)),
          ...block.rows.map((row) => block.header.map((_, column) => inline(row[column] ?? []))),
        ],
        {
          align: block.align.map((side) => (side === 'right' ? 'r' : 'l')),
          alignDelimiters: false,
          padding: true,
        },
      );
  }
}

/** Characters of one plain piece that are shown. */
const longestPiece = 1000;

/** Neighbouring plain pieces are escaped as one text: what only both of them together mean is a meaning too. */
function inline(text: Rich): string {
  let markdown = '';
  let plain = '';
  for (const piece of text) {
    if (typeof piece === 'string') plain += shorten(piece, longestPiece);
    else {
      markdown = glue(glue(markdown, escaped(plain)), marked(piece));
      plain = '';
    }
  }
  return glue(markdown, escaped(plain));
}

function escaped(plain: string): string {
  return escapeMarkdown(plain, Number.POSITIVE_INFINITY);
}

function marked(piece: Exclude<Piece, string>): string {
  if ('code' in piece) return codeSpan(piece.code);
  if ('link' in piece) {
    const text = escapeMarkdown(piece.link);
    return isPlainAddress(piece.href) ? `[${text}](${piece.href})` : text;
  }
  // Markdown reads no emphasis around white space or nothing.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inline(piece.strong)) ?? [];
  return words === '' ? before : `${before}**${words}**${after}`;
}

/** Two fences, two runs of stars, or an exclamation mark and a link mean something else where they touch. */
function glue(left: string, right: string): string {
  const touching = `${left.slice(-1)}${right.slice(0, 1)}`;
  return touching === '``' || touching === '**' || touching === '![' ? `${left}\u200b${right}` : left + right;
}

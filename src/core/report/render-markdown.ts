import { markdownTable } from 'markdown-table';
import { commentMarker } from './comment-marker.ts';
import type { Block, CommentView } from './comment-view.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { type Piece, plainText, type Rich } from './rich-text.ts';

/** The comment as GitHub Markdown. Ends with the marker. */
export function renderMarkdown(view: CommentView, marker: string = commentMarker()): string {
  const parts = [
    `### ${inline(view.headline)}`,
    ...view.blocks.map(renderBlock),
    ...view.folds.map(
      (fold) =>
        `<details><summary>${summaryText(fold.summary)}</summary>\n\n${fold.blocks.map(renderBlock).join('\n\n')}\n\n</details>`,
    ),
    `<sub>${inline(view.footer)}</sub>`,
    marker,
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.text);
    case 'heading':
      return `#### ${inline(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return markdownTable([[...block.header], ...block.rows.map((row) => row.map(inline))], {
        align: block.align.map((side) => (side === 'right' ? 'r' : 'l')),
        alignDelimiters: false,
        padding: true,
      });
  }
}

function inline(text: Rich): string {
  return text.map(inlinePiece).join('');
}

function inlinePiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece, 1000);
  if ('code' in piece) return codeSpan(piece.code);
  if ('link' in piece) return `[${escapeMarkdown(piece.link)}](${piece.href})`;
  return `**${inline(piece.strong)}**`;
}

/** Markdown is not read inside a `<summary>`, and a backslash would show: plain words, made safe as everywhere. */
function summaryText(text: Rich): string {
  return escapeMarkdown(plainText(text), 1000).replace(/\\([\\`*_[\]|~$])/g, '$1');
}

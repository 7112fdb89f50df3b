import type { Block, CommentView, TableView } from './comment-view.ts';
import { visible } from './escape-markdown.ts';
import { type Rich, plainText } from './rich-text.ts';

/** Longest line of running text in a terminal. */
const width = 100;

/** The comment as plain terminal text: no colour, no control characters, folds written out. */
export function renderText(view: CommentView): string {
  const parts = [
    wrap(text(view.headline)),
    ...view.blocks.map(renderBlock),
    ...view.folds.flatMap((fold) => [`-- ${text(fold.summary)}`, ...fold.blocks.map(renderBlock)]),
    wrap(text(view.footer)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wrap(text(block.text));
    case 'list':
      return block.items.map((item) => wrap(`- ${text(item)}`, '  ')).join('\n');
    case 'table':
      return renderTable(block);
  }
}

function renderTable(table: TableView): string {
  const rows = [[...table.header], ...table.rows.map((row) => row.map(text))];
  const widths = table.header.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
        return table.align[column] === 'right' ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((cells) => '-'.repeat(cells)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function text(value: Rich): string {
  return visible(plainText(value));
}

function wrap(line: string, indent = ''): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}

import type { Block, CommentView, TableView } from './comment-view.ts';
import { plainText, type Rich } from './rich-text.ts';
import { visible } from './visible-text.ts';

/** Longest line of running text in a terminal. */
const width = 100;

/**
 * The comment as plain terminal text: no colour, no control characters.
 *
 * @param isWhole - true writes the folds out, false names them
 * @param where - where a reader finds what is folded away, as it stands before a colon
 */
export function renderText(view: CommentView, isWhole: boolean, where = 'With --all'): string {
  const folded = view.folds.map((fold) => text(fold.summary)).join(' · ');
  const parts = [
    wrap(text(view.headline)),
    ...view.blocks.map(renderBlock),
    ...(isWhole
      ? view.folds.flatMap((fold) => [`-- ${text(fold.summary)}`, ...fold.blocks.map(renderBlock)])
      : folded === ''
        ? []
        : [wrap(`${where}: ${folded}.`)]),
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
    case 'code':
      return block.text
        .split(/\r\n|\n|\r/)
        .map((line) => `    ${visible(line)}`)
        .join('\n');
    case 'table':
      return renderTable(block);
  }
}

function renderTable(table: TableView): string {
  const rows = [[...table.header], ...table.rows.map((row) => row.map(text))];
  const widths = table.header.map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
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

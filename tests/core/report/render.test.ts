import { describe, expect, it } from 'vitest';
import { combineComments } from '../../../src/core/report/combine-comments.ts';
import { commentMarker } from '../../../src/core/report/comment-marker.ts';
import type { CommentView } from '../../../src/core/report/comment-view.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { renderText } from '../../../src/core/report/render-text.ts';
import { code, plainText, rich, strong } from '../../../src/core/report/rich-text.ts';

const hostile = '<script>|`@all`</script>\n\u001b[31m';

function viewOf(overrides: Partial<CommentView> = {}): CommentView {
  return {
    headline: rich`Inside: no loss found in ${code('a|b')}`,
    blocks: [
      { kind: 'paragraph', text: rich`${strong('Note.')} ${hostile}` },
      {
        kind: 'table',
        header: ['', 'change'],
        align: ['left', 'right'],
        rows: [
          [rich`${hostile}`, rich`+1 %`],
          [rich`b`, rich`−12 %`],
        ],
      },
      { kind: 'list', items: [rich`one`, rich`two`] },
    ],
    folds: [
      { summary: rich`details ${strong('here')}`, blocks: [{ kind: 'paragraph', text: rich`inside` }] },
    ],
    reasons: [],
    footer: rich`base ${code('4f1c2aa')}`,
    ...overrides,
  };
}

describe('Markdown', () => {
  it('opens with the headline and ends with the marker', () => {
    const lines = renderMarkdown(viewOf()).trimEnd().split('\n');
    expect(lines[0]).toBe('### Inside: no loss found in `a¦b`');
    expect(lines.at(-1)).toBe(commentMarker());
  });

  it('holds the marker once, whatever a text says', () => {
    const text = renderMarkdown(viewOf({ headline: rich`${commentMarker()}` }));
    expect(text.split(commentMarker())).toHaveLength(2);
  });

  it('keeps a table a table when a cell is hostile', () => {
    const rows = renderMarkdown(viewOf())
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(4);
  });

  it('lets no tag through but its own', () => {
    const tags = renderMarkdown(viewOf()).match(/<\/?[a-z!][^>]*>/g);
    expect(tags).toEqual([
      '<details>',
      '<summary>',
      '</summary>',
      '</details>',
      '<sub>',
      '</sub>',
      commentMarker(),
    ]);
  });
});

describe('terminal text', () => {
  it('holds no control character but line feeds, and names what it folds away', () => {
    const text = renderText(viewOf(), false);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    expect(text).toContain('With --all: details here.');
    expect(text).not.toContain('inside\n');
    expect(renderText(viewOf(), true)).toContain('-- details here');
  });

  it('wraps running text at 100 characters', () => {
    const long = rich`${'word '.repeat(100).trim()}`;
    const lines = renderText(viewOf({ headline: long, blocks: [], folds: [] }), false).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

describe('several suites', () => {
  it('leads with the worst and keeps a part for each', () => {
    const view = combineComments(
      [
        { suite: 'support', view: viewOf({ headline: rich`Outside: quality falls` }) },
        { suite: 'search', view: viewOf() },
      ],
      [{ suite: 'voice', reason: 'nothing it covers changed' }],
      rich`nothing`,
      rich`footer`,
    );
    expect(plainText(view.headline)).toBe('Outside: quality falls (support, worst of 2 suites)');
    expect(view.blocks.filter((block) => block.kind === 'heading')).toHaveLength(2);
    expect(plainText(view.folds.at(-1)?.summary ?? [])).toBe('1 suite did not run');
  });

  it('says so in one sentence when no suite had to run', () => {
    const view = combineComments(
      [],
      [{ suite: 'voice', reason: 'nothing it covers changed' }],
      rich`Nothing to evaluate`,
      rich`footer`,
    );
    expect(plainText(view.headline)).toBe('Nothing to evaluate');
    expect(view.blocks).toEqual([]);
  });
});

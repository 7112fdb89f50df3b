import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineComments } from '../../../src/core/report/combine-comments.ts';
import { commentMarker, hasMarker } from '../../../src/core/report/comment-marker.ts';
import type { Block, CommentView } from '../../../src/core/report/comment-view.ts';
import { fitComment, sizeBytes } from '../../../src/core/report/fit-comment.ts';
import { renderMarkdown } from '../../../src/core/report/render-markdown.ts';
import { code, rich, strong } from '../../../src/core/report/rich-text.ts';

const marker = commentMarker('leg-1');

function viewOf(overrides: Partial<CommentView> = {}): CommentView {
  return {
    headline: rich`Outside: pass rate falls 12 pp`,
    blocks: [{ kind: 'paragraph', text: rich`Prompt edit` }],
    folds: [],
    reasons: [rich`Pass rate is 12 pp lower, more than the 5 pp accepted.`],
    footer: rich`base ${code('4f1c2aa')}`,
    ...overrides,
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: rich`${text}` });
const fold = (name: string, size: number): CommentView['folds'][number] => ({
  summary: rich`${name}`,
  blocks: Array.from({ length: Math.ceil(size / 500) }, () => paragraph('x'.repeat(500))),
});

function tryFit(view: CommentView, budget: number): ReturnType<typeof fitComment> | undefined {
  try {
    return fitComment(view, marker, budget);
  } catch {
    return undefined;
  }
}

const note: Block = { kind: 'paragraph', text: rich`${strong('Note.')} The config is edited.`, isKept: true };

/** One suite with everything that grows: rows, folds, reasons. */
function oneLarge(foldSize = 30_000): CommentView {
  const rows = Array.from({ length: 60 }, (_, row) => [rich`${'é'.repeat(30)} ${row}`]);
  return viewOf({
    blocks: [note, { kind: 'table', header: ['h'], align: ['left'], rows }, paragraph('p'.repeat(800))],
    folds: [fold('one', foldSize), fold('two', foldSize / 3), fold('three', foldSize)],
    reasons: Array.from({ length: 40 }, (_, at) => rich`reason ${at} ${'r'.repeat(100)}`),
  });
}

function manySuites(count: number, name: string): CommentView {
  const comments = Array.from({ length: count }, (_, at) => ({
    suite: `${name}${at}`,
    view: { ...oneLarge(600), headline: rich`${at < 3 ? 'Outside' : 'Inside'}: ${'ü'.repeat(120)}` },
  }));
  return combineComments(comments, [], rich``, rich``);
}

function overviewSize({ blocks }: CommentView): number {
  const [first] = blocks;
  return first?.kind === 'list' ? first.items.length : 0;
}

describe('a comment that fits', () => {
  it('is left as it is', () => {
    const view = viewOf({ folds: [fold('details', 2000)] });
    expect(fitComment(view, marker, 60_000)).toEqual({
      markdown: renderMarkdown(view, marker),
      isCut: false,
    });
  });

  it('keeps the first folds that fit, and says how many are left out', () => {
    const view = viewOf({ folds: [fold('one', 20_000), fold('two', 30_000), fold('three', 30_000)] });
    const { markdown, isCut } = fitComment(view, marker, 60_000);
    expect(isCut).toBe(true);
    expect(markdown).toContain('<summary>two</summary>');
    expect(markdown).not.toContain('<summary>three</summary>');
    expect(markdown).toContain('One part is left out');
  });

  it('shortens tables before it gives them up', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [rich`row ${index} ${'y'.repeat(40)}`]);
    const table: Block = { kind: 'table', header: ['h'], align: ['left'], rows };
    const { markdown } = fitComment(viewOf({ blocks: [table] }), marker, 60_000);
    expect(markdown).toContain('row 11 ');
    expect(markdown).not.toContain('row 12 ');
  });

  it('ends as verdict and reasons', () => {
    const blocks = Array.from({ length: 200 }, () => paragraph('z'.repeat(900)));
    const { markdown } = fitComment(viewOf({ blocks }), marker, 60_000);
    expect(markdown).toContain('Outside: pass rate falls 12 pp');
    expect(markdown).toContain('more than the 5 pp accepted');
    expect(markdown).not.toContain('zzz');
  });

  it('counts bytes, not characters', () => {
    const { markdown } = fitComment(viewOf({ folds: [fold('ok', 100), fold('snow', 1)] }), marker, 60_000);
    expect(markdown).toContain('snow');
    const snow = viewOf({ blocks: [paragraph('☃'.repeat(900))] });
    expect(sizeBytes(renderMarkdown(snow, marker))).toBeGreaterThan(2700);
    expect(sizeBytes(fitComment(snow, marker, 2000).markdown)).toBeLessThanOrEqual(2000);
  });

  it('keeps headline, a reason and the marker within any budget, whatever it holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3000 });
    const view = fc.record({
      headline: text.map((value) => rich`Outside ${value}`),
      blocks: fc.array(text.map(paragraph), { maxLength: 40 }),
      folds: fc.array(
        fc.nat(40_000).map((size) => fold('f', size)),
        { maxLength: 5 },
      ),
      reasons: fc.array(
        text.map((value) => rich`reason ${value}`),
        { minLength: 1, maxLength: 300 },
      ),
      footer: text.map((value) => rich`${value} ${code(value)}`),
    });
    fc.assert(
      fc.property(view, fc.integer({ min: 8000, max: 60_000 }), (value, budget) => {
        const { markdown } = fitComment(value, marker, budget);
        expect(sizeBytes(markdown)).toBeLessThanOrEqual(budget);
        expect(markdown).toContain('### Outside');
        expect(hasMarker(markdown, marker)).toBe(true);
        expect(markdown.split('<!--')).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['one suite', oneLarge()],
    ['40 suites with long names', manySuites(40, 'suite-with-a-long-name-')],
    ['60 suites in another script', manySuites(60, '検索結果の品質-')],
  ])('of %s holds at every rung: within the budget, closed, said, every verdict there', (_, view) => {
    let size = Math.min(70_000, sizeBytes(renderMarkdown(view, marker)));
    const sizes: number[] = [];
    for (;;) {
      // Of many suites the rungs are as many: every tenth.
      const fitted = tryFit(view, Math.min(size - 1, Math.floor(size * (overviewSize(view) > 1 ? 0.85 : 1))));
      if (fitted === undefined) break;
      const { markdown, isCut } = fitted;
      expect(sizeBytes(markdown)).toBeLessThan(size);
      size = sizeBytes(markdown);
      expect(sizeBytes(fitComment(view, marker, size).markdown)).toBeLessThanOrEqual(size);
      sizes.push(size);
      expect(isCut).toBe(true);
      expect(markdown).toMatch(/left out|only a line above/);
      expect(markdown.match(/<details>/g)?.length ?? 0).toBe(markdown.match(/<\/details>/g)?.length ?? 0);
      expect((markdown.match(/```/g)?.length ?? 0) % 2).toBe(0);
      expect(markdown.startsWith('### Outside')).toBe(true);
      expect(hasMarker(markdown, marker)).toBe(true);
      expect(markdown).not.toContain('\ufffd');
      if (size > 60_000) continue;
      expect(markdown).toContain('**Note.** The config is edited');
    }
    expect(sizes.length).toBeGreaterThan(4);
    // At the size of a comment the verdict of every suite is there.
    const { markdown } = fitComment(view, marker, 60_000);
    const verdicts = markdown.match(/^- `[^`]+` (?:Outside|Inside)/gm) ?? [];
    expect(verdicts).toHaveLength(overviewSize(view));
  });

  it('says so where not even that fits', () => {
    expect(() => fitComment(viewOf(), marker, 40)).toThrow(RangeError);
  });
});

describe('the marker', () => {
  it('tells one gate of a pull request from another', () => {
    expect(hasMarker(renderMarkdown(viewOf(), marker), marker)).toBe(true);
    expect(hasMarker(renderMarkdown(viewOf(), marker), commentMarker())).toBe(false);
    expect(hasMarker(renderMarkdown(viewOf(), commentMarker()), marker)).toBe(false);
  });

  it('counts at the end only: quoted text is not ours', () => {
    expect(hasMarker(`> ${commentMarker()}\n\nwhat does this mean?`, commentMarker())).toBe(false);
  });

  it('takes no name that could end the HTML comment', () => {
    expect(() => commentMarker('a --> b')).toThrow(RangeError);
  });
});

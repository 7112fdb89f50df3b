import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CommentState,
  nextState,
  readState,
  resolvedBlock,
  stateLine,
} from '../../../src/core/leg/comment-state.ts';
import { verdicts } from '../../../src/core/model/verdict.ts';
import { commentMarker } from '../../../src/core/report/comment-marker.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';

const [old, now, later] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const marker = commentMarker('evals-12345678');
const red: CommentState = { version: 1, verdict: 'outside', headSha: old, before: null, resolvedAt: null };
const inside = { verdict: 'inside', headSha: now, isPartial: false } as const;
const textOf = (state: CommentState): string =>
  resolvedBlock(state)
    .map((block) => (block.kind === 'paragraph' ? plainText(block.text) : block.kind))
    .join();
const bodyOf = (line: string): string => `### Inside\n\ntext\n\n${line}\n${marker}\n`;

describe('what becomes of a comment that was failing', () => {
  it('is resolved at the first head that is inside, and stays resolved at that head', () => {
    const resolved = nextState(red, inside);
    expect(textOf(resolved)).toBe('Resolved at bbbbbbb: was outside at aaaaaaa.');
    expect(nextState(resolved, inside)).toEqual(resolved);
    expect(textOf(nextState(resolved, { ...inside, headSha: later }))).toBe(textOf(resolved));
  });

  it('is resolved where no suite is touched any more', () => {
    expect(textOf(nextState(red, { ...inside, verdict: null }))).toMatch(/^Resolved at bbbbbbb/);
  });

  it.each(['not-evaluated', 'trade-off', 'inconclusive'] as const)('counts %s as failing', (verdict) => {
    expect(textOf(nextState({ ...red, verdict }, inside))).toMatch(/^Resolved/);
    expect(textOf(nextState(red, { ...inside, verdict }))).toBe('');
  });

  it('waits for the jobs that are missing', () => {
    const partial = nextState(red, { ...inside, isPartial: true });
    expect(textOf(partial)).toBe('');
    expect(textOf(nextState(partial, inside))).toBe('Resolved at bbbbbbb: was outside at aaaaaaa.');
  });

  it('begins anew when it fails again', () => {
    const again = nextState(nextState(red, inside), { ...inside, verdict: 'trade-off', headSha: later });
    expect(again).toEqual({ ...red, verdict: 'trade-off', headSha: later });
  });

  it('says so where another run of the same commit passed', () => {
    expect(textOf(nextState(red, { ...inside, headSha: old }))).toBe(
      'Resolved at aaaaaaa: was outside in an earlier run of the same commit.',
    );
  });

  it('is nothing where nothing was known', () => {
    expect(nextState(null, inside)).toMatchObject({ before: null, resolvedAt: null });
  });
});

describe('the digest', () => {
  it('is read back, whatever the states were', () => {
    const standing = fc.record({
      verdict: fc.constantFrom(...verdicts, null),
      headSha: fc.constantFrom(old, now, later),
      isPartial: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1 }), (all) => {
        let state: CommentState | null = null;
        for (const each of all) {
          const next: CommentState = nextState(state, each);
          expect(readState(bodyOf(stateLine(next)), marker)).toEqual(next);
          state = next;
        }
      }),
    );
  });

  it('is none in an older comment, in one with another marker, or anywhere but on the last line', () => {
    expect(readState(`### Inside\n\n${marker}\n`, marker)).toBeNull();
    expect(readState(bodyOf(stateLine(red)), commentMarker('other'))).toBeNull();
    expect(readState(`${bodyOf(stateLine(red))}\nmore`, marker)).toBeNull();
    expect(readState(`${stateLine(red)}\n\ntext\n\n${marker}`, marker)).toBeNull();
  });

  it.each([
    ['another version', { ...red, version: 2 }],
    ['a verdict of no kind', { ...red, verdict: 'fine' }],
    ['no SHA', { ...red, headSha: '](https://evil.example)' }],
    ['a key that nobody wrote', { ...red, isAdmin: true }],
    ['a resolution without a SHA', { ...red, resolvedAt: '--><b>' }],
  ])('with %s is none', (_, forged) => {
    expect(readState(bodyOf(`<!-- eval-envelope-state ${JSON.stringify(forged)} -->`), marker)).toBeNull();
  });

  it('that is too long or no JSON is none', () => {
    expect(readState(bodyOf(`<!-- eval-envelope-state {${' '.repeat(700)}} -->`), marker)).toBeNull();
    expect(readState(bodyOf('<!-- eval-envelope-state {] -->'), marker)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readCandidate } from '../../../src/core/event/read-candidate.ts';

const told = { class: 'rag-refresh', candidate: 'docs-2026-11-22' };
const named = (candidate: unknown) => () => readCandidate({ ...told, candidate });

describe('a candidate outside git', () => {
  it('is taken as it is told', () => {
    const { candidate, suite } = readCandidate({ ...told, suite: 'support-bot', other: 1 } as typeof told);
    expect(candidate).toEqual({ class: 'rag-refresh', name: 'docs-2026-11-22' });
    expect(suite).toBe('support-bot');
    expect(readCandidate(told).suite).toBeUndefined();
    expect(readCandidate({ ...told, candidate: 'Índex „neu“ @v2 <b>' }).candidate.name).toBe(
      'Índex „neu“ @v2 <b>',
    );
  });

  it.each([
    ['a line break', 'docs\nEVAL_ENVELOPE_SIDE=base', /cannot be printed/],
    ['a control character', 'docs\u001b[2J', /cannot be printed/],
    ['a NUL', 'docs\0', /cannot be printed/],
    ['a mark that turns text', 'docs\u202egnp', /cannot be printed/],
    ['a zero width space', 'do\u200bcs', /cannot be printed/],
    ['a space that is none', 'docs\u00a01', /cannot be printed/],
    ['half a character', 'docs\ud800', /cannot be printed/],
    ['10 kB', 'd'.repeat(10_000), /10000 characters, and 200 is the most/],
    ['a leading dash', '--delete', /begins with a dash/],
    ['a space around it', ' docs', /begins or ends with a space/],
    ['nothing', '', /candidate is missing/],
    ['a number', 7, /has to be a text/],
    ['a list', ['docs'], /has to be a text/],
  ])('is refused with %s, which is not quoted', (_, candidate, message) => {
    expect(named(candidate)).toThrow(message);
    expect(named(candidate)).not.toThrow(/docs|delete|dd/);
  });

  it('may have 200 characters, counted as a reader counts them', () => {
    expect(readCandidate({ ...told, candidate: '𝛼'.repeat(200) }).candidate.name).toHaveLength(400);
    expect(named('𝛼'.repeat(201))).toThrow(/201 characters/);
  });

  it.each(['other', 'Rag-Refresh', '', undefined, 3, '__proto__'])('is refused of class %j', (value) => {
    expect(() => readCandidate({ ...told, class: value })).toThrow(
      /class has to be one of prompt-edit, rag-refresh, model-swap, fine-tune/,
    );
  });

  it('is refused with all that is wrong at once', () => {
    expect(() => readCandidate({ suite: '../etc' })).toThrow(
      /class has to be .* and it is missing; candidate is missing; suite has to be the name of a suite/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isLate, sourceAge } from '../../../src/core/freshness/source-age.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-22T12:00:00Z');
const source = {
  name: 'catalogue',
  timestamp: 'rag/index.lock.json#builtAt',
  maxAgeMs: 7 * day,
  dynamic: true,
};
const ageOf = (text: string | null, more: Partial<typeof source> = {}) =>
  sourceAge({ ...source, ...more }, text, now);

describe('the age of a source', () => {
  it.each([
    ['{"builtAt": "2026-11-20T12:00:00Z"}', 2],
    ['{"builtAt": "2026-11-20T14:00:00+02:00"}', 2],
    ['{"builtAt": "2026-11-20T12:00"}', 2],
    ['builtAt: 2026-11-21', 1.5],
    ['builtAt: "2026-11-20 12:00:00"', 2],
    [`{"builtAt": ${(now - day) / 1000}}`, 1],
    [`{"builtAt": ${now - day}}`, 1],
    [`{"builtAt": "${now - day}"}`, 1],
  ])('is read from %s', (text, days) => {
    expect(ageOf(text)).toEqual({ name: 'catalogue', ageMs: days * day, maxAgeMs: 7 * day, problem: null });
  });

  it('is read at a path, where a key that is the whole path wins', () => {
    const at = { timestamp: 'm.yml#index.built.at' };
    expect(ageOf('index: { built: { at: 2026-11-22 } }', at).ageMs).toBe(day / 2);
    expect(ageOf('index: { built.at: 2026-11-21, built: { at: 2026-11-22 } }', at).ageMs).toBe(1.5 * day);
  });

  it('is that of the whole text where no key is named', () => {
    expect(ageOf('2026-11-22T06:00:00Z\n', { timestamp: 'BUILT' }).ageMs).toBe(day / 4);
  });

  it.each([
    [null, 'is not there'],
    ['{"other": 1}', 'has no builtAt'],
    ['{"builtAt": "soon"}', 'is no time'],
    ['{"builtAt": 3}', 'is no time'],
    ['{"builtAt": "2026-13-45"}', 'is no time'],
    ['{"builtAt": "2027-01-01"}', 'is yet to come'],
    ['[1, 2', 'neither JSON nor YAML'],
    ['{"__proto__": {"builtAt": "2026-11-22"}}', 'has no builtAt'],
    ['a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: 1', ''],
  ])('is unknown for %s', (text, problem) => {
    const found = ageOf(text);
    expect(found.ageMs).toBeNull();
    expect(found.problem).toContain(problem);
  });

  it('is 0 for a clock that is a little ahead', () => {
    expect(ageOf('{"builtAt": "2026-11-22T12:30:00Z"}').ageMs).toBe(0);
  });

  it('has a limit of a week where a source changes by itself and names none', () => {
    expect(ageOf(null, { maxAgeMs: undefined as never }).maxAgeMs).toBe(7 * day);
    expect(ageOf(null, { maxAgeMs: undefined as never, dynamic: false }).maxAgeMs).toBeNull();
    expect(isLate({ ageMs: 8 * day, maxAgeMs: 7 * day })).toBe(true);
    expect(isLate({ ageMs: 7 * day, maxAgeMs: 7 * day })).toBe(false);
    expect(isLate({ ageMs: 8 * day, maxAgeMs: null })).toBe(false);
    expect(isLate({ ageMs: null, maxAgeMs: day })).toBe(false);
  });
});

import { describe, expect, it, test } from 'vitest';
import { parseWaivers, type WaiverFile } from '../../../src/core/approval/parse-waivers.ts';
import { waiversFor } from '../../../src/core/approval/waivers-for.ts';
import { parseConfig } from '../../../src/core/config/parse-config.ts';

const entry = {
  dimension: 'latency-p95',
  class: 'model-swap',
  reason: 'the provider is slow this week',
  owner: 'maria',
  expires: '2026-12-31',
};

/** An entry as written, keys changed or (undefined) left out. */
function written(changes: Record<string, unknown> = {}): string {
  const keys = Object.entries({ ...entry, ...changes }).filter(([, value]) => value !== undefined);
  return `  - { ${keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')} }\n`;
}

function fileOf(...entries: readonly string[]): string {
  return `version: 1\nwaivers:\n${entries.join('')}`;
}

function configOf(text: string) {
  const parsed = parseConfig(text, 'gate.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** `code line path` of every problem. */
function places({ problems }: WaiverFile): readonly string[] {
  return problems.map(({ code, line, path }) => `${code} ${line} ${path.join('.')}`.trim());
}

const read = (text: string) => parseWaivers(text, 'waivers.yml', null);

describe('a file of waivers', () => {
  test.each(['', '# none yet\n', 'waivers:\n', 'version: 1\nwaivers: []\n'])(
    'holds none and no problem in %j',
    (text) => {
      expect(read(text)).toEqual({ waivers: [], problems: [] });
    },
  );

  it('is read with and without a scope', () => {
    const scope = { suite: 'bot', segment: 'language=de' };
    expect(read(fileOf(written(), written(scope)))).toEqual({
      waivers: [entry, { ...entry, ...scope }],
      problems: [],
    });
  });

  test.each([
    ['without an owner', { owner: undefined }, 'missing-key 4 waivers.1.owner'],
    ['without a reason', { reason: undefined }, 'missing-key 4 waivers.1.reason'],
    ['without an end', { expires: undefined }, 'missing-key 4 waivers.1.expires'],
    ['with an empty reason', { reason: ' ' }, 'empty-text 4 waivers.1.reason'],
    ['with a day that no calendar has', { expires: '2026-02-30' }, 'not-a-date 4 waivers.1.expires'],
    ['with a number for a day', { expires: 20261231 }, 'wrong-type 4 waivers.1.expires'],
    ['with another class', { class: 'model_swap' }, 'not-one-of 4 waivers.1.class'],
    ['with an unknown key', { until: '2026-12-31' }, 'unknown-key 4 waivers.1.until'],
    ['with a list for a text', { owner: ['maria'] }, 'wrong-type 4 waivers.1.owner'],
  ])('drops an entry %s, and that one alone', (_, changes, place) => {
    const found = read(fileOf(written(), written(changes), written({ suite: 'bot' })));
    expect(places(found)).toEqual([place]);
    expect(found.waivers).toEqual([entry, { ...entry, suite: 'bot' }]);
  });

  it('says what was meant by a wrong class and a wrong key', () => {
    const found = read(fileOf(written({ class: 'model_swap', sute: 'bot' })));
    expect(found.problems.map(({ hint }) => hint)).toEqual([
      'Did you mean "model-swap"? Values: fine-tune, model-swap, rag-refresh, prompt-edit, other.',
      'Did you mean "suite"? Keys here: dimension, class, suite, segment, reason, owner, expires.',
    ]);
  });

  it('drops an entry in which a key stands twice', () => {
    const twice = written({ suite: 'bot' }).replace('suite', 'owner: joe, suite');
    const found = read(fileOf(twice, written()));
    expect(places(found)).toEqual(['duplicate-key 3 waivers.0.owner']);
    expect(found.waivers).toEqual([entry]);
  });

  test.each([
    ['no YAML', 'waivers: [', 'yaml-syntax'],
    ['another version', `version: 2\nwaivers:\n${written()}`, 'unknown-version'],
    ['a list alone', written(), 'wrong-type'],
    ['a map for the list', 'waivers: { a: 1 }', 'wrong-type'],
    ['no list', 'version: 1', 'missing-key'],
    ['the list twice', `waivers:\n${written()}waivers:\n${written()}`, 'duplicate-key'],
  ])('holds none that is %s', (_, text, code) => {
    const found = read(text);
    expect(found.waivers).toEqual([]);
    expect(found.problems.map((problem) => problem.code)).toContain(code);
  });

  it('tells a key beside its own, and keeps the entries', () => {
    const found = read(`${fileOf(written())}owner: maria\n`);
    expect(places(found)).toEqual(['unknown-key 4 owner']);
    expect(found.waivers).toEqual([entry]);
  });

  it('waives nothing by aliases that multiply, and does not follow them', () => {
    const level = (name: string, of: string) =>
      `  ${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]\n`;
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const bomb = names.slice(1).map((name, index) => level(name, names[index] ?? 'a'));
    const found = read(`version: 1\nbomb:\n  a: &a [quality]\n${bomb.join('')}waivers: [{ class: *i }]\n`);
    expect(found.waivers).toEqual([]);
    expect(found.problems.length).toBeGreaterThan(0);
    expect(found.problems.length).toBeLessThanOrEqual(100);
    expect(JSON.stringify(found).length).toBeLessThan(100_000);
  });

  it('stays quick and bounded where everything is wrong', () => {
    const found = read(fileOf(...Array.from({ length: 3000 }, () => '  - { a: 1 }\n')));
    expect(found.waivers).toEqual([]);
    expect(found.problems).toHaveLength(100);
  });
});

describe('names', () => {
  const config = configOf(
    'suites: { help-desk: { segments: [m.lang], protected: [lang=de] } }\nenvelopes: { other: { require: { segments: [lang=fr] } } }',
  );
  const check = (changes: Record<string, unknown>) =>
    parseWaivers(fileOf(written(changes)), 'waivers.yml', config);

  test.each([
    { dimension: 'quality' },
    { dimension: 'score-tone' },
    { suite: 'help-desk' },
    { segment: 'lang=de' },
    { segment: 'lang=fr' },
  ])('of the config are taken: %j', (changes) => {
    expect(check(changes).problems).toEqual([]);
    expect(check(changes).waivers).toHaveLength(1);
  });

  test.each([
    [{ dimension: 'halucination' }, 'unknown-dimension', 'Did you mean "hallucination"?'],
    [{ suite: 'helpdesk' }, 'unknown-suite', 'Did you mean "help-desk"?'],
    [{ segment: 'lang=dee' }, 'unknown-segment', 'Did you mean "lang=de"?'],
  ])('that the config does not have are told with the nearest one: %j', (changes, code, hint) => {
    const { waivers, problems } = check(changes);
    expect(waivers).toEqual([]);
    expect(problems).toMatchObject([{ code, line: 3, hint: expect.stringContaining(hint) }]);
  });
});

describe('the day', () => {
  const file = read(fileOf(written()));
  const on = (today: string) => waiversFor(file, { today, class: 'model-swap', suite: 'bot' });

  it('is the last one on which it holds', () => {
    expect(on('2026-12-31')).toEqual({ waivers: [entry], notes: [] });
    expect(on('2027-01-01')).toEqual({
      waivers: [],
      notes: ['The waiver of latency-p95 by maria expired: 2026-12-31 (UTC) was its last day.'],
    });
  });

  it('is that of UTC, wherever somebody stands', () => {
    // In Tokyo it is 1 January for nine hours before the waiver ends, in Honolulu still 31 December ten hours after.
    const day = (at: string) => new Date(at).toISOString().slice(0, 10);
    expect(on(day('2027-01-01T08:59:59+09:00')).waivers).toEqual([entry]);
    expect(on(day('2027-01-01T09:00:00+09:00')).waivers).toEqual([]);
    expect(on(day('2026-12-31T14:00:00-10:00')).waivers).toEqual([]);
  });

  it('of a waiver for other changes or another suite is no news', () => {
    const other = { today: '2027-01-01', class: 'prompt-edit', suite: 'bot' } as const;
    expect(waiversFor(file, other).notes).toEqual([]);
    const elsewhere = read(fileOf(written({ suite: 'red' })));
    expect(waiversFor(elsewhere, { ...other, class: 'model-swap' }).notes).toEqual([]);
  });

  it('tells at most five problems of the file, and how many more', () => {
    const { notes } = waiversFor(read(fileOf(...Array.from({ length: 8 }, () => '  - 3\n'))), {
      today: '2027-01-01',
      class: 'other',
      suite: null,
    });
    expect(notes).toHaveLength(6);
    expect(notes[0]).toMatch(/^A waiver does not count: waivers\.yml:3:5: /);
    expect(notes[5]).toBe('3 more problems of the waivers file: eval-envelope validate tells them all.');
  });
});

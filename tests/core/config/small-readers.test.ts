import { describe, expect, test } from 'vitest';
import { parseEnvName } from '../../../src/core/config/env-name.ts';
import { parseIsoDate } from '../../../src/core/config/iso-date.ts';
import { nameHint, nearestName } from '../../../src/core/config/nearest-name.ts';
import { show } from '../../../src/core/config/problem.ts';
import {
  parseFileKey,
  parseFilePath,
  parseGlob,
  parsePath,
} from '../../../src/core/config/repository-path.ts';
import { parseSlug, slugOf } from '../../../src/core/config/slug-name.ts';

const refusal = (code: string) => ({ ok: false, problem: { code } });

describe('paths in the repository', () => {
  test.each(['out/results.json', 'a', 'a..b/c', '.github/x.yml'])('accepts %s', (path) => {
    expect(parseFilePath(path)).toEqual({ ok: true, value: path });
  });

  test.each([
    ['/etc/passwd', 'absolute-path'],
    ['\\\\host\\share', 'absolute-path'],
    ['C:\\out', 'absolute-path'],
    ['~/x', 'absolute-path'],
    ['../x', 'path-escapes'],
    ['a/../../x', 'path-escapes'],
    ['a\\..\\x', 'path-escapes'],
    ['.git/config', 'path-escapes'],
    ['out/', 'not-a-path'],
    ['.', 'not-a-path'],
    ['a\0b', 'not-a-path'],
    [' ', 'empty-text'],
  ])('refuses %j as a file: %s', (path, code) => {
    expect(parseFilePath(path)).toMatchObject(refusal(code));
  });

  test('a folder may be the root, and a leading ./ is dropped', () => {
    expect(parsePath('.')).toEqual({ ok: true, value: '.' });
    expect(parsePath('./evals')).toEqual({ ok: true, value: 'evals' });
    expect(parsePath('./')).toEqual({ ok: true, value: '.' });
    expect(parsePath('././/evals')).toEqual({ ok: true, value: 'evals' });
  });

  test('a glob may negate, but not escape by it', () => {
    expect(parseGlob('!./prompts/**')).toEqual({ ok: true, value: '!prompts/**' });
    expect(parseGlob('!../x')).toMatchObject(refusal('path-escapes'));
    expect(parseGlob('!/x')).toMatchObject(refusal('absolute-path'));
  });

  test('a key in a file needs both parts, unless the key is optional', () => {
    expect(parseFileKey('a.yaml#model', 'required')).toEqual({ ok: true, value: 'a.yaml#model' });
    expect(parseFileKey('a.yaml', 'optional')).toEqual({ ok: true, value: 'a.yaml' });
    for (const text of ['a.yaml', '#model', 'a.yaml#', 'a.yaml# ']) {
      expect(parseFileKey(text, 'required')).toMatchObject(refusal('not-a-file-key'));
    }
    expect(parseFileKey('/a.yaml#model', 'required')).toMatchObject(refusal('absolute-path'));
  });
});

describe('environment variables', () => {
  test.each(['OPENAI_API_KEY', '_x', 'a1', 'GITHUBX'])('accepts %s', (name) => {
    expect(parseEnvName(name)).toEqual({ ok: true, value: name });
  });

  test.each(['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_X', 'github_token', 'EVAL_ENVELOPE_SIDE'])(
    'never passes %s on',
    (name) => {
      expect(parseEnvName(name)).toMatchObject(refusal('reserved-env-name'));
    },
  );

  test.each(['A=b', '1A', 'A B', '', 'A-B'])('refuses %j as a name', (name) => {
    expect(parseEnvName(name)).toMatchObject(refusal('not-an-env-name'));
  });
});

describe('dates', () => {
  test.each(['2026-01-05', '2024-02-29', '2000-02-29', '2026-12-31'])('accepts %s', (date) => {
    expect(parseIsoDate(date)).toEqual({ ok: true, value: date });
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-04-31',
    '2026-01-00',
    '5.1.2026',
    '',
  ])('refuses %j', (date) => {
    expect(parseIsoDate(date)).toMatchObject(refusal('not-a-date'));
  });
});

describe('names', () => {
  test.each(['support-bot', 'a', '0_x', 'a'.repeat(63)])('accepts %s', (name) => {
    expect(parseSlug(name, 'suite')).toEqual({ ok: true, value: name });
  });

  test.each(['Support Bot', '-a', 'a.b', '', 'constructor', 'a'.repeat(64), 'a/b'])('refuses %j', (name) => {
    expect(parseSlug(name, 'suite')).toMatchObject(refusal('bad-name'));
  });

  test('proposes a name that would be accepted', () => {
    expect(slugOf('  Context Recall@5! ')).toBe('context-recall-5');
    expect(slugOf('正確')).toBe('');
    expect(parseSlug('Support Bot', 'suite')).toMatchObject({
      problem: { hint: expect.stringContaining('such as support-bot.') },
    });
  });

  test.each([
    ['enfroce', 'enforce'],
    ['workingDirectory', 'working-directory'],
    ['max_age', 'max-age'],
    ['xyz', undefined],
    ['b', undefined],
  ])('takes %s for %s', (written, nearest) => {
    expect(nearestName(written, ['enforce', 'working-directory', 'max-age', 'a'])).toBe(nearest);
  });

  test('lists what is known, and says so when that is nothing', () => {
    expect(nameHint('quality', [], 'Dimensions')).toBe('Dimensions: none.');
    expect(nameHint('qualty', ['cost', 'quality'], 'Dimensions')).toBe(
      'Did you mean "quality"? Dimensions: cost, quality.',
    );
  });
});

test('shows foreign values on one line and cut short', () => {
  expect(show('a\n::error::b')).toBe('"a\\n::error::b"');
  expect(show('x'.repeat(100))).toBe(`"${'x'.repeat(60)}…"`);
  expect([null, [1], { a: 1 }, 3, true].map(show)).toEqual(['nothing', 'a list', 'a map', '3', 'true']);
});

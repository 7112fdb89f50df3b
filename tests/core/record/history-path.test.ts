import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../src/core/record/encode-record.ts';
import {
  isOfSuite,
  monthPathOf,
  parseHistoryPath,
  recordPathOf,
  rowsPathOf,
} from '../../../src/core/record/history-path.ts';
import type { MetricsRecord } from '../../../src/core/record/record-schema.ts';

interface Parts {
  identity?: Partial<MetricsRecord['identity']>;
  suite?: Partial<MetricsRecord['suite']>;
}

const sha = '0123456789abcdef0123456789abcdef01234567';

function record({ identity, suite }: Parts = {}): MetricsRecord {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/record/v1.json'), 'utf8');
  const decoded = decodeRecord(text, 'v1.json');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return {
    ...decoded.value,
    identity: {
      ...decoded.value.identity,
      headSha: sha,
      runId: '4711',
      runAttempt: 2,
      finishedAt: '2026-11-30T23:59:59.999Z',
      ...identity,
    },
    suite: {
      ...decoded.value.suite,
      name: 'support-bot',
      suiteKey: 'f'.repeat(64),
      matrixKey: 'single-1234abcd',
      ...suite,
    },
  };
}

describe('the path of a record', () => {
  it('holds the month in UTC, head, suite, leg, run and attempt', () => {
    const kept = record();
    expect(recordPathOf(kept, encodeRecord(kept))).toBe(
      `records/2026/11/${sha}-support-bot-single-1234abcd-4711-2.json`,
    );
  });

  it('of rows ends with the beginning of the suite key', () => {
    const kept = record({ suite: { suiteKey: '0123456789abcdef'.repeat(4) } });
    expect(rowsPathOf(kept, encodeRecord(kept))).toBe(
      `rows/2026/11/${sha}-support-bot-single-1234abcd-4711-2-0123456789abcdef.jsonl.gz`,
    );
  });

  it('outside a matrix and outside GitHub Actions holds single and a hash of what the record says', () => {
    const one = record({ identity: { runId: null, runAttempt: null }, suite: { matrixKey: null } });
    const other = { ...one, errors: ['another'] };
    const path = recordPathOf(one, encodeRecord(one));
    expect(path).toMatch(
      new RegExp(`^records/2026/11/${sha}-support-bot-single-local-[0-9a-f]{16}-1\\.json$`),
    );
    expect(recordPathOf(other, encodeRecord(other))).not.toBe(path);
    expect(parseHistoryPath(path)).toMatchObject({ label: 'support-bot-single', attempt: 1 });
  });

  it.each<[string, Parts]>([
    ['identity.headSha', { identity: { headSha: '../../.git/config' } }],
    ['identity.headSha', { identity: { headSha: null } }],
    ['identity.finishedAt', { identity: { finishedAt: null } }],
    ['identity.finishedAt', { identity: { finishedAt: '2026-13-01T00:00:00Z' } }],
    ['identity.runId', { identity: { runId: '47/11' } }],
    ['identity.runId', { identity: { runId: '4711\n' } }],
    ['identity.runAttempt', { identity: { runAttempt: 1e7 } }],
    ['suite.name', { suite: { name: null } }],
    ['suite.name', { suite: { name: '..' } }],
    ['suite.name', { suite: { name: 'a/b' } }],
    ['suite.matrixKey', { suite: { matrixKey: 'linux\\..' } }],
    ['suite.matrixKey', { suite: { matrixKey: 'is-local' } }],
  ])('is refused when %s cannot stand in it: %o', (field, parts) => {
    expect(() => recordPathOf(record(parts), '')).toThrow(`its ${field} is`);
  });

  it('of rows is refused without a suite key', () => {
    expect(() => rowsPathOf(record({ suite: { suiteKey: null } }), '')).toThrow('its suite.suiteKey is null');
  });

  it('can be taken apart again, whatever the names are', () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
    const digits = fc.stringMatching(/^[0-9]{1,20}$/);
    fc.assert(
      fc.property(name, name, hex, fc.option(digits), fc.string(), (suite, leg, key, runId, text) => {
        const matrixKey = `${leg}-0a1b2c3d`;
        const kept = record({
          identity: { headSha: key.slice(0, 40), runId, runAttempt: runId === null ? null : 3 },
          suite: { name: suite, matrixKey, suiteKey: key },
        });
        const stem = { headSha: key.slice(0, 40), label: `${suite}-${matrixKey}`, year: '2026', month: '11' };
        const found = parseHistoryPath(recordPathOf(kept, text));
        expect(found).toMatchObject({ kind: 'record', ...stem, attempt: runId === null ? 1 : 3 });
        if (found?.kind !== 'record') throw new Error('no record');
        expect(found.runId).toMatch(runId === null ? /^local-[0-9a-f]{16}$/ : new RegExp(`^${runId}$`));
        expect(isOfSuite(found, suite)).toBe(true);
        expect(parseHistoryPath(rowsPathOf(kept, text))).toEqual({
          ...found,
          kind: 'rows',
          keyPrefix: key.slice(0, 16),
        });
      }),
    );
  });

  it('with a local run id of digits alone is taken apart at the same place', () => {
    const path = `records/2026/11/${sha}-support-single-local-1234567890123456-1.json`;
    expect(parseHistoryPath(path)).toMatchObject({
      label: 'support-single',
      runId: 'local-1234567890123456',
    });
  });
});

describe('other paths', () => {
  it('of a month are known', () => {
    expect(monthPathOf({ year: '2026', month: '03' })).toBe('records/2026/03.jsonl');
    expect(parseHistoryPath('records/2026/03.jsonl')).toEqual({ kind: 'month', year: '2026', month: '03' });
  });

  it.each([
    'README.md',
    'records/2026/13.jsonl',
    `records/2026/11/${sha}-support-1-1.json.bak`,
    `records/2026/11/../${sha}-support-single-1-1.json`,
    `rows/2026/11/${sha}-support-single-1-1.jsonl.gz`,
    `records/2026/11/${sha}-support-single-1-0.json`,
    `x/records/2026/11/${sha}-support-single-1-1.json`,
  ])('are nothing of ours: %s', (path) => {
    expect(parseHistoryPath(path)).toBeNull();
  });

  it('of a suite whose name only begins alike can be of it by the name alone', () => {
    const path = parseHistoryPath(`records/2026/11/${sha}-support-bot-single-1-1.json`);
    if (path?.kind !== 'record') throw new Error('no record');
    expect(isOfSuite(path, 'support-bot')).toBe(true);
    expect(isOfSuite(path, 'support')).toBe(true);
    expect(isOfSuite(path, 'bot')).toBe(false);
    expect(isOfSuite(path, 'support-bot-single')).toBe(false);
  });
});

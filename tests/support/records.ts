import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeRecord, encodeRecord } from '../../src/core/record/encode-record.ts';
import { recordPathOf } from '../../src/core/record/history-path.ts';
import type { MetricsRecord } from '../../src/core/record/record-schema.ts';

/** What a test says of a record; the rest is that of the fixture. */
export interface RecordParts {
  readonly identity?: Partial<MetricsRecord['identity']>;
  readonly suite?: Partial<MetricsRecord['suite']>;
}

/** A record of the default branch, as the Action writes it. */
export function recordOf({ identity, suite }: RecordParts = {}): MetricsRecord {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/record/v1.json'), 'utf8');
  const decoded = decodeRecord(text, 'v1.json');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return {
    ...decoded.value,
    identity: {
      ...decoded.value.identity,
      headSha: '0123456789abcdef0123456789abcdef01234567',
      runId: '4711',
      runAttempt: 1,
      finishedAt: '2026-10-30T23:59:59.999Z',
      ...identity,
    },
    suite: {
      ...decoded.value.suite,
      name: 'bot',
      suiteKey: 'f'.repeat(64),
      matrixKey: 'single-1234abcd',
      ...suite,
    },
  };
}

/** A record as the history keeps it: path and text. */
export function keptRecord(parts: RecordParts = {}): { readonly path: string; readonly text: string } {
  const record = recordOf(parts);
  const text = encodeRecord(record);
  return { path: recordPathOf(record, text), text };
}

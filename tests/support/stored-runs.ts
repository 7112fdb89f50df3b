import { gzipSync } from 'node:zlib';
import type { Run } from '../../src/core/model/run.ts';
import { encodeRows } from '../../src/core/results/rows/encode-rows.ts';
import { row, run } from './rows.ts';

/** Key of a content, 64 digits. */
export function contentKey(digit: string): string {
  return digit.repeat(64);
}

/** A stored run of suite `bot`: two cases, evaluated at this time. */
export function storedRun(
  evaluatedAt: string,
  overrides: { key?: string; sha?: string; suite?: string } = {},
): Run {
  const { key = contentKey('a'), sha = 'b'.repeat(40), suite = 'bot' } = overrides;
  return run([row({ caseId: 'one' }), row({ caseId: 'two', passed: false })], {
    suite,
    origin: { suiteKey: key, sha, evaluatedAt },
  });
}

/** `rows.jsonl.gz` of a run. */
export function rowsFile(stored: Run): Uint8Array {
  return gzipSync(encodeRows(stored));
}

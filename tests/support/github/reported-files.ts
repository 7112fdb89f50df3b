import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../cli.ts';
import type { JsonObject } from './http.ts';

/** Rows of the scene's suite as the program stores them, before they are packed. */
export function rowsText(rows: readonly JsonObject[], header: JsonObject = {}): string {
  const first = { kind: 'run', version: 1, suite: 'bot', format: 'rows-jsonl', fingerprints: { models: [] } };
  return [{ ...first, rows: rows.length, ...header }, ...rows]
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}

/** So many cases, of which the first few fail. */
export function caseRows(count = 60, failing = 3): readonly JsonObject[] {
  return Array.from({ length: count }, (_, index) => ({
    caseId: `case-${String(index).padStart(3, '0')}`,
    epoch: 1,
    segments: {},
    scores: {},
    passed: index >= failing,
    latencyMs: 200 + ((index * 37) % 50),
    costUsd: 0.002,
    cached: false,
    state: 'scored',
  }));
}

/** Packed as in an artifact. */
export function packed(text: string | Uint8Array): Uint8Array {
  return gzipSync(text);
}

/** A record as an honest run writes it, with whatever a test puts in its place. */
export function recordText(change: (record: JsonObject) => JsonObject = (value) => value): string {
  const text = readFileSync(join(root, 'tests/fixtures/record/v1.json'), 'utf8');
  return JSON.stringify(change(JSON.parse(text)));
}

/** Files of an artifact whose rows can be read. */
export function reportedFiles(
  rows: string | Uint8Array = rowsText(caseRows()),
  record = recordText(),
): Readonly<Record<string, string | Uint8Array>> {
  return { 'record.json': record, 'rows.jsonl.gz': packed(rows) };
}

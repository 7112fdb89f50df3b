import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRun } from '../../../src/core/results/read-run.ts';
import { encodeRows } from '../../../src/core/results/rows/encode-rows.ts';
import { expectValue, fixture, textFile } from './files.ts';

const rowsFile = textFile(
  encodeRows(expectValue(readRun([fixture('promptfoo-base.json')])), { output: true }),
);

/** Reads damaged bytes: a run with rows or issues with a sentence, never an exception. */
function readDamaged(bytes: Uint8Array, format?: string): void {
  const parsed = readRun([{ name: 'damaged', bytes }], { format });
  if (parsed.ok) {
    expect(parsed.value.rows.length).toBeGreaterThan(0);
    return;
  }
  expect(parsed.issues.length).toBeGreaterThan(0);
  for (const issue of parsed.issues) expect(issue.message).toMatch(/\.$/);
}

describe.each([
  ['promptfoo-json', fixture('promptfoo-matrix.json')],
  ['junit-xml', fixture('pytest-head.xml')],
  ['rows-jsonl', rowsFile],
])('a damaged %s file', (format, { bytes }) => {
  const position = fc.nat(bytes.length - 1);

  test('cut anywhere is read or refused, never an exception', () => {
    fc.assert(
      fc.property(position, fc.boolean(), (length, forced) => {
        readDamaged(bytes.subarray(0, length), forced ? format : undefined);
      }),
      { numRuns: 150 },
    );
  });

  test('with bytes replaced is read or refused, never an exception', () => {
    const edits = fc.array(fc.tuple(position, fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(edits, fc.boolean(), (changes, forced) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        readDamaged(damaged, forced ? format : undefined);
      }),
      { numRuns: 150 },
    );
  });

  test('with a piece taken out or doubled is read or refused, never an exception', () => {
    fc.assert(
      fc.property(position, fc.nat(2000), fc.boolean(), (at, length, doubled) => {
        const end = Math.min(bytes.length, at + length);
        readDamaged(
          new Uint8Array([...bytes.subarray(0, doubled ? end : at), ...bytes.subarray(doubled ? at : end)]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('any JSON, forced into any format, is read or refused', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('promptfoo-json', 'rows-jsonl', 'junit-xml'), (text, format) => {
      readDamaged(textFile(text).bytes, format);
    }),
    { numRuns: 500 },
  );
});

test('promptfoo rows of any shape are read or refused', () => {
  const keys = [
    'vars',
    'prompt',
    'provider',
    'response',
    'gradingResult',
    'testCase',
    'namedScores',
    'error',
    'success',
  ];
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.dictionary(
      fc.constantFrom('id', 'label', 'output', 'componentResults', 'assert', 'vars', 'metadata'),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  );
  const row = fc.dictionary(fc.constantFrom(...keys), value).map((fields) => ({ prompt: 'p', ...fields }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      readDamaged(textFile(JSON.stringify({ results: rows })).bytes, 'promptfoo-json');
    }),
    { numRuns: 200 },
  );
});

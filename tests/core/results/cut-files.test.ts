import { expect, test } from 'vitest';
import { findJsonFault } from '../../../src/core/results/json/json-syntax.ts';
import type { ReadOptions } from '../../../src/core/results/read-options.ts';
import { readRun } from '../../../src/core/results/read-run.ts';
import { fuzzFixtures } from '../../support/fuzz/fuzz-fixtures.ts';

const encoder = new TextEncoder();

/** Codes of the issues of a file that was cut behind so many bytes. */
function codesOf(name: string, bytes: Uint8Array, options: ReadOptions = {}): readonly string[] {
  const parsed = readRun([{ name, bytes }], options);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
}

test('a JSON text that ends inside a word, a number or an escape is cut, not malformed', () => {
  for (const text of ['{"a":tru', '[1.', '[1e', '[1E+', '[-', '["\\', '["\\u00', '[nul', '{"a":f'])
    expect(findJsonFault(text), text).toEqual({ offset: text.length, reason: expect.stringMatching(/ends/) });
  for (const text of ['[tru]', '[1.]', '["\\x"]', '{"a":1}t', '[1,,'])
    expect(findJsonFault(text)?.offset, text).toBeLessThan(text.length);
});

test('every JSON file of one document or of lines is called truncated wherever it is cut', () => {
  for (const { files, format, options } of fuzzFixtures()) {
    const [file] = files;
    if (files.length !== 1 || file === undefined || !/\.jsonl?$/.test(file.name)) continue;
    for (let part = 3; part < 30; part += 1) {
      const bytes = file.bytes.subarray(0, Math.floor((file.bytes.length * part) / 30));
      const codes = codesOf(file.name, bytes, { ...options, format });
      expect(new Set([...codes, 'truncated']), `${file.name} cut at ${bytes.length}`).toEqual(
        new Set(['truncated']),
      );
    }
  }
});

test('a file that ends inside a character is cut, not of another encoding', () => {
  const line = encoder.encode('{"caseId":"a","passed":true}\n{"caseId":"ü');
  expect(codesOf('rows.jsonl', line.subarray(0, -1))).toEqual(['truncated']);
  expect(codesOf('rows.jsonl', Uint8Array.of(...line, 0xff, 0x41))).toEqual(['not-text']);
  const document = encoder.encode('{"evalId":"e","results":{"results":[{"vars":{"q":"ü');
  expect(codesOf('results.json', document.subarray(0, -1))).toEqual(['truncated']);
});

test('a table whose last row has too few fields and no line end is cut', () => {
  const columns = { caseId: ['id'], scores: [{ field: 'score' }] };
  const codes = (text: string) => {
    const parsed = readRun([{ name: 'rows.csv', bytes: encoder.encode(text) }], { columns });
    return parsed.ok ? [] : parsed.issues.map(({ code, line }) => [code, line]);
  };
  expect(codes('id,text,score\na,x,1\nb,y')).toEqual([['truncated', 3]]);
  expect(codes('id,text,score\na,x,1\nb,y\n')).toEqual([['bad-csv', 3]]);
  expect(codes('id,text,score\na,x,1\nb,y,1')).toEqual([]);
});

test('bytes that are no text are called so by the ready mappings, too', () => {
  for (const format of ['langfuse', 'mlflow', 'phoenix'])
    expect(codesOf('results.json', Uint8Array.of(0x81, 0xfe, 0x41, 0x42, 0x80), { format })).toEqual([
      'not-text',
    ]);
});

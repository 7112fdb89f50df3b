import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../../src/core/model/build-case-table.ts';
import { type CaseRow, caseStates } from '../../../../src/core/model/case-row.ts';
import type { Run } from '../../../../src/core/model/run.ts';
import { readRun } from '../../../../src/core/results/read-run.ts';
import { checkWrittenRows } from '../../../../src/core/results/rows/check-written-rows.ts';
import { encodeRowLines, encodeRows } from '../../../../src/core/results/rows/encode-rows.ts';
import { rowsHeaderSchema } from '../../../../src/core/results/rows/row-schema.ts';
import { expectValue, fixture, textFile } from '../files.ts';

const amount = fc.double({ min: 0, max: 1e15, noNaN: true }).map((x) => x + 0);
const name = fc.string({ minLength: 1, maxLength: 20 });
const record = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(
    name.filter((key) => key !== '__proto__'),
    value,
    { noNullPrototype: true },
  );

const fields = fc.record(
  {
    caseId: name,
    segments: record(fc.string()),
    scores: record(fc.option(fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((x) => x + 0))),
    passed: fc.option(fc.boolean()),
    cached: fc.boolean(),
    state: fc.constantFrom(...caseStates),
    cluster: name,
    latencyMs: amount,
    costUsd: amount,
    judgeCostUsd: amount,
    tokens: fc.record({ input: fc.nat(), output: fc.nat() }, { noNullPrototype: true }),
    inputHash: name,
    inputLength: fc.nat(),
    outputHash: name,
    output: fc.string(),
    retrieved: fc.array(name),
    relevant: record(amount),
  },
  { requiredKeys: ['caseId', 'segments', 'scores', 'passed', 'cached', 'state'], noNullPrototype: true },
);

const run = fc
  .tuple(fc.array(fields, { minLength: 1 }), fc.option(name, { nil: undefined }), fc.array(name))
  .map(([rows, suite, warnings]): Run => {
    return {
      ...(suite === undefined ? {} : { suite }),
      format: 'promptfoo-json',
      // Epochs by place: no two rows of a case share one.
      rows: tableOf(rows.map((row, index) => ({ ...row, epoch: index + 1 }) as CaseRow)),
      fingerprints: { runner: 'promptfoo 0.121.20', models: ['a', 'b'] },
      duplicates: ['twice'],
      warnings: [...new Set(warnings)],
    };
  });

describe('encodeRows', () => {
  test('keeps where a run came from and how long its commands took', () => {
    const origin = { suiteKey: 'a'.repeat(64), sha: 'b'.repeat(40), evaluatedAt: '2026-11-22T10:00:00.000Z' };
    const rows = tableOf([
      { caseId: 'a', epoch: 1, segments: {}, scores: {}, passed: true, cached: false, state: 'scored' },
    ]);
    const value: Run = { format: 'csv', rows, fingerprints: { models: [] }, duplicates: [], warnings: [] };
    for (const measured of [{}, { durationMs: 61_500, commandRuns: 3 }]) {
      const text = encodeRows({ ...value, origin: { ...origin, ...measured } });
      expect(expectValue(readRun([textFile(text)])).origin).toEqual({ ...origin, ...measured });
    }
  });

  test('reads back identically, answers included when asked', () => {
    fc.assert(
      fc.property(run, (value) => {
        expect(expectValue(readRun([textFile(encodeRows(value, { output: true }))]))).toEqual(value);
        // What we write passes for our own, but for names and sizes that are refused on purpose.
        expect(checkWrittenRows(encodeRows(value)) ?? 'more than').toMatch(/more than|none may have/);
      }),
    );
  });

  test('leaves answers out unless asked', () => {
    const value = expectValue(readRun([fixture('promptfoo-base.json')]));
    const back = expectValue(readRun([textFile(encodeRows(value))]));
    expect(back).toEqual({ ...value, rows: { ...value.rows, output: [] } });
  });

  test('writes the same bytes again after it was read', () => {
    const text = encodeRows(expectValue(readRun([fixture('promptfoo-matrix.json')])));
    expect(encodeRows(expectValue(readRun([textFile(text)])))).toBe(text);
  });

  test('begins with a header that fits its schema and counts the rows', () => {
    const value = expectValue(readRun([fixture('pytest-base.xml')]));
    const [header] = encodeRowLines(value);
    expect(rowsHeaderSchema.parse(JSON.parse(header ?? ''))).toMatchObject({
      kind: 'run',
      version: 1,
      rows: 39,
    });
  });

  test('keeps the keys of a row in one order, whatever the order of its object', () => {
    const value = expectValue(readRun([textFile('{"state":"scored","passed":true,"epoch":2,"caseId":"a"}')]));
    expect([...encodeRowLines(value)][1]).toBe(
      '{"caseId":"a","epoch":2,"segments":{},"scores":{},"passed":true,"cached":false,"state":"scored"}\n',
    );
  });
});

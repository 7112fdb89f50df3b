import { describe, expect, test } from 'vitest';
import { caseRows } from '../../../src/core/model/case-rows.ts';
import type { ReadOptions } from '../../../src/core/results/read-options.ts';
import { readRun } from '../../../src/core/results/read-run.ts';
import { encodeRows } from '../../../src/core/results/rows/encode-rows.ts';
import { expectValue, issueOf, textFile } from './files.ts';
import { readRows, row } from './promptfoo/rows.ts';

const kept = ['metadata.pair_id', 'metadata.gender'];

/** Rows-jsonl of these rows. */
const lines = (rows: readonly unknown[]) =>
  textFile(rows.map((value) => JSON.stringify(value)).join('\n'), 'rows.jsonl');

describe('fields that are kept for a comparison by them', () => {
  const written = ['female', 'male'].map((gender) => ({
    caseId: gender,
    passed: true,
    segments: { tier: 'pro' },
    metadata: { pair_id: 17, gender },
  }));
  const other = { caseId: 'other', passed: true, segments: { tier: 'free' } };
  const read = (rows: readonly unknown[], options: ReadOptions) =>
    expectValue(readRun([lines(rows)], options));

  test('stand among the segments of rows, beside their own', () => {
    const run = read([...written, other], { kept });
    expect([...caseRows(run.rows)].map(({ segments }) => segments)).toEqual([
      { tier: 'pro', pair_id: '17', gender: 'female' },
      { tier: 'pro', pair_id: '17', gender: 'male' },
      { tier: 'free' },
    ]);
    // Not every case is one of a pair: nothing is said of those that are not.
    expect(run.warnings.join()).not.toContain('counterfactual');
  });

  test('stand beside the segments that are asked for', () => {
    const [first] = caseRows(read(written, { kept, segments: ['segments.tier'] }).rows);
    expect(first?.segments).toEqual({ tier: 'pro', pair_id: '17', gender: 'female' });
  });

  test('are found again in rows that were stored', () => {
    const run = read(written, { kept });
    const again = expectValue(readRun([textFile(encodeRows(run), 'stored.jsonl')], { kept }));
    expect([...caseRows(again.rows)]).toEqual([...caseRows(run.rows)]);
  });

  test('are refused where no row has them', () => {
    expect(issueOf(readRun([lines([other])], { kept: ['metadata.gender'] }))).toMatchObject({
      code: 'unknown-field',
      message: 'No row has the field "metadata.gender" that counterfactual names.',
    });
  });

  test('are read from promptfoo', () => {
    const tests = ['female', 'male'].map((gender, testIdx) => {
      const vars = { question: gender };
      return row({ testIdx, testCase: { vars, metadata: { pair_id: 'p1', gender } } }, vars);
    });
    expect([...readRows(tests, { kept }).rows].map(({ segments }) => segments)).toMatchObject([
      { pair_id: 'p1', gender: 'female' },
      { pair_id: 'p1', gender: 'male' },
    ]);
  });

  test('are read from JUnit', () => {
    const tests = ['female', 'male'].map(
      (gender) =>
        `<testcase name="${gender}"><properties><property name="pair_id" value="p1"/><property name="gender" value="${gender}"/></properties></testcase>`,
    );
    const file = textFile(`<testsuite name="s">${tests.join('')}</testsuite>`, 'junit.xml');
    const run = expectValue(readRun([file], { kept: ['properties.pair_id', 'properties.gender'] }));
    expect([...caseRows(run.rows)].map(({ segments }) => segments)).toEqual([
      { pair_id: 'p1', gender: 'female' },
      { pair_id: 'p1', gender: 'male' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { readRun } from '../../../../src/core/results/read-run.ts';
import { expectRun, issueOf, issuesOf, textFile } from '../files.ts';

const lines = (...rows: unknown[]) =>
  textFile(rows.map((row) => JSON.stringify(row)).join('\n'), 'run.jsonl');
const read = (...rows: unknown[]) => expectRun(readRun([lines(...rows)]));

describe('a row', () => {
  test('needs no more than a case id', () => {
    expect(read({ caseId: 'a', passed: true }).rows).toEqual([
      { caseId: 'a', epoch: 1, segments: {}, scores: {}, passed: true, cached: false, state: 'scored' },
    ]);
  });

  test('is scored by a verdict or a score, else unscored, unless it states its state', () => {
    const rows = read(
      { caseId: 'verdict', passed: false },
      { caseId: 'score', scores: { s: 0 } },
      { caseId: 'null', scores: { s: null }, passed: null },
      { caseId: 'none' },
      { caseId: 'stated', state: 'timeout' },
    ).rows;
    expect(rows.map((row) => row.state)).toEqual(['scored', 'scored', 'unscored', 'unscored', 'timeout']);
  });

  test('takes null for absent', () => {
    const [row] = read({
      caseId: 'a',
      costUsd: null,
      tokens: null,
      segments: null,
      cached: null,
      epoch: null,
    }).rows;
    expect(row).not.toHaveProperty('costUsd');
    expect(row).toMatchObject({ segments: {}, cached: false, epoch: 1 });
  });

  test('takes relevant documents as ids of grade 1 or as grades', () => {
    const rows = read({ caseId: 'a', relevant: ['x', 'y'] }, { caseId: 'b', relevant: { x: 2 } }).rows;
    expect(rows.map((row) => row.relevant)).toEqual([{ x: 1, y: 1 }, { x: 2 }]);
  });

  test('caps a long id', () => {
    expect(read({ caseId: 'x'.repeat(2000) }).rows[0]?.caseId).toHaveLength(512);
  });

  test('drops keys named __proto__ and keeps those named constructor', () => {
    const text = '{"caseId":"a","__proto__":{"cached":true},"segments":{"__proto__":"x","constructor":"y"}}';
    const [row] = expectRun(readRun([textFile(text)])).rows;
    expect(row?.cached).toBe(false);
    expect(Object.entries(row?.segments ?? {})).toEqual([['constructor', 'y']]);
  });
});

describe('bad lines', () => {
  test.each([
    [{ caseId: '' }, 'caseId'],
    [{ caseId: 1 }, 'caseId'],
    [{ passed: true }, 'caseId'],
    [{ caseId: 'a', epoch: 0 }, 'epoch'],
    [{ caseId: 'a', epoch: 1.5 }, 'epoch'],
    [{ caseId: 'a', epoch: '1' }, 'epoch'],
    [{ caseId: 'a', passed: 1 }, 'passed'],
    [{ caseId: 'a', latencyMs: -1 }, 'latencyMs'],
    [{ caseId: 'a', costUsd: '0.1' }, 'costUsd'],
    [{ caseId: 'a', judgeCostUsd: -0.1 }, 'judgeCostUsd'],
    [{ caseId: 'a', tokens: { input: -1, output: 2 } }, 'tokens.input'],
    [{ caseId: 'a', tokens: { input: 1 } }, 'tokens.output'],
    [{ caseId: 'a', scores: { s: 'x' } }, 'scores.s'],
    [{ caseId: 'a', scores: [1] }, 'scores'],
    [{ caseId: 'a', segments: { language: 1 } }, 'segments.language'],
    [{ caseId: 'a', state: 'ok' }, 'state'],
    [{ caseId: 'a', retrieved: [1] }, 'retrieved'],
    [{ caseId: 'a', relevant: { d: -1 } }, 'relevant.d'],
    [{ caseId: 'a', cluster: '' }, 'cluster'],
  ])('%j is refused, naming %s', (row, field) => {
    const issue = issueOf(readRun([lines({ caseId: 'first' }, row)], { format: 'rows-jsonl' }));
    expect(issue).toMatchObject({ code: 'bad-row', file: 'run.jsonl', line: 2 });
    expect(issue.path.join('.')).toBe(field);
    expect(issue.hint).not.toBe('');
  });

  test('say the column of the key', () => {
    expect(issueOf(readRun([textFile('{"caseId":"a", "epoch":0}')])).column).toBe(16);
  });

  test('1e999 is no number', () => {
    expect(issueOf(readRun([textFile('{"caseId":"a","latencyMs":1e999}')])).path).toEqual(['latencyMs']);
  });

  test('one bad line refuses the file, and every bad line is named', () => {
    const issues = issuesOf(
      readRun([textFile('{"caseId":"a"}\r\n{"caseId":"b",}\n\n[]\n{"caseId":"c","x":NaN}', 'f')]),
    );
    expect(issues.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 15, 'bad-json'],
      [4, 1, 'bad-row'],
      [5, 19, 'bad-json'],
    ]);
    expect(issues[2]?.message).toBe('NaN is not JSON; write null.');
  });

  test('after 20 issues the rest is counted', () => {
    const rows = Array.from({ length: 50 }, () => ({ caseId: 'a', epoch: 0 }));
    const issues = issuesOf(readRun([lines(...rows)]));
    expect(issues).toHaveLength(21);
    expect(issues.at(-1)?.message).toBe('And 30 more.');
  });

  test('a cut last line is named as cut', () => {
    expect(issueOf(readRun([textFile('{"caseId":"a"}\n{"caseId":"b","pas')]))).toMatchObject({
      code: 'truncated',
      line: 2,
      column: 19,
    });
  });
});

test('keys that no row has are ignored and counted once', () => {
  const run = read({ caseId: 'a', notes: 1, zz: null }, { caseId: 'b', notes: 2 });
  expect(run.warnings).toEqual(['2 rows have keys that are not read: "notes", "zz".']);
});

describe('epochs', () => {
  test('repeats without any epoch are numbered in file order, with one warning', () => {
    const run = read({ caseId: 'a' }, { caseId: 'b' }, { caseId: 'a' }, { caseId: 'b' });
    expect(run.rows.map((row) => [row.caseId, row.epoch])).toEqual([
      ['a', 1],
      ['b', 1],
      ['a', 2],
      ['b', 2],
    ]);
    expect(run.warnings).toEqual([
      'No row states an epoch: 2 rows that repeat a case were numbered in file order.',
    ]);
  });

  test('repeats of some cases only, without any epoch, are refused: a retry of what failed looks so', () => {
    const text = ['a', 'b', 'a'].map((caseId) => JSON.stringify({ caseId, passed: true })).join('\n');
    const parsed = readRun([{ name: 'rows.jsonl', bytes: new TextEncoder().encode(text) }]);
    expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'uneven-repeats' }] });
  });

  test('repeats that ask different things are duplicates', () => {
    const run = read({ caseId: 'a', inputHash: 'x' }, { caseId: 'a', inputHash: 'y' }, { caseId: 'b' });
    expect(run.rows.map((row) => row.caseId)).toEqual(['b']);
    expect(run.duplicates).toEqual(['a']);
    expect(run.warnings.at(-1)).toContain('"a"');
  });

  test('the same stated epoch twice takes all rows of the case out', () => {
    const run = read(
      { caseId: 'a', epoch: 1 },
      { caseId: 'a', epoch: 1 },
      { caseId: 'a', epoch: 2 },
      { caseId: 'b' },
    );
    expect(run.rows.map((row) => row.caseId)).toEqual(['b']);
    expect(run.duplicates).toEqual(['a']);
  });

  test('several files are one run', () => {
    const shard = (caseId: string) => textFile(JSON.stringify({ caseId, epoch: 1 }), caseId);
    expect(expectRun(readRun([shard('a'), shard('b')])).rows).toHaveLength(2);
    expect(issueOf(readRun([shard('a'), shard('a')])).code).toBe('no-cases');
  });
});

describe('the header', () => {
  const header = { kind: 'run', version: 1 };
  test('gives suite, format and fingerprints', () => {
    const run = read({ ...header, suite: 's', fingerprints: { judge: 'j', models: ['m'] } }, { caseId: 'a' });
    expect(run).toMatchObject({
      suite: 's',
      format: 'rows-jsonl',
      fingerprints: { judge: 'j', models: ['m'] },
    });
  });
  test('that announces other rows than follow refuses the file as cut', () => {
    expect(issueOf(readRun([lines({ ...header, rows: 2 }, { caseId: 'a' })])).code).toBe('truncated');
  });
  test.each([
    [[{ ...header, version: 2 }, { caseId: 'a' }], 'newer-version'],
    [[{ ...header, suite: 1 }, { caseId: 'a' }], 'bad-header'],
    [[{ caseId: 'a' }, header], 'misplaced-header'],
    [[header], 'no-cases'],
  ])('%j is refused: %s', (rows, code) => {
    expect(issueOf(readRun([lines(...rows)])).code).toBe(code);
  });
  test('of shards that differ in the judge shows both', () => {
    const shard = (judge: string) => lines({ ...header, fingerprints: { judge } }, { caseId: judge });
    expect(expectRun(readRun([shard('x'), shard('w')])).fingerprints.judge).toBe('w, x');
  });
});

describe('options', () => {
  const rows = [
    {
      caseId: 'a',
      key: 'k1',
      passed: true,
      segments: { language: 'de', tier: 'x' },
      metadata: { doc: 'd1' },
    },
    { caseId: 'b', passed: true, segments: { language: 'en' }, metadata: { doc: 'd1' } },
  ];
  test('point into the row as it was written', () => {
    const run = expectRun(
      readRun([lines(...rows)], { caseId: 'key', cluster: 'metadata.doc', segments: ['segments.language'] }),
    );
    expect(run.rows.map((row) => [row.caseId, row.cluster, row.segments])).toEqual([
      ['k1', 'd1', { language: 'de' }],
      ['b', 'd1', { language: 'en' }],
    ]);
    expect(run.warnings).toContain(
      'case-id key is absent in 1 of 2 rows: their identity was found without it.',
    );
  });
  test('a row needs no caseId when the option finds one', () => {
    const run = expectRun(readRun([textFile('{"id":"a","passed":true}')], { caseId: 'id' }));
    expect(run.rows[0]?.caseId).toBe('a');
  });
  test('a path that exists nowhere is an issue that names the fields', () => {
    const issue = issueOf(readRun([lines(...rows)], { segments: ['segments.lang'] }));
    expect(issue).toMatchObject({ code: 'unknown-field' });
    expect(issue.hint).toContain('segments.language');
  });
});

test('a line longer than a block, and many blocks, keep their line numbers', () => {
  const long = JSON.stringify({ caseId: 'long', output: 'x'.repeat(2_500_000) });
  const many = Array.from({ length: 30_000 }, (_, i) =>
    JSON.stringify({ caseId: `c${i}`, output: 'y'.repeat(50) }),
  );
  const text = [
    ...many,
    long,
    ...many.slice(0, 1).map((line) => line.replace('c0', 'last')),
    '{"caseId":0}',
  ].join('\n');
  expect(issueOf(readRun([textFile(text)])).line).toBe(30_003);
  const run = expectRun(readRun([textFile(text.slice(0, text.lastIndexOf('\n')))]));
  expect(run.rows).toHaveLength(30_002);
});

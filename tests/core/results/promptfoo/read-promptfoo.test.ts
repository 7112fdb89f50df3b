import { describe, expect, test } from 'vitest';
import { readRun } from '../../../../src/core/results/read-run.ts';
import { expectRun, fixture, issueOf, issuesOf, jsonFile, textFile } from '../files.ts';
import { document, readRows, row } from './rows.ts';

const ids = (run: { rows: readonly { caseId: string }[] }) => run.rows.map((one) => one.caseId);
const described = (description: string, over: Record<string, unknown> = {}) => {
  return row({ testCase: { description, assert: [{ type: 'equals' }] }, vars: undefined, ...over });
};

describe('identity', () => {
  test('is an id in the vars or in the metadata of the test', () => {
    expect(ids(readRows([row({}, { id: 'a' }), row({ testIdx: 1 }, { id: 7 })]))).toEqual(['a', '7']);
    const test = { vars: { q: 1 }, assert: [{ type: 'equals' }], metadata: { case_id: 'm' } };
    expect(ids(readRows([row({ testCase: test })]))).toEqual(['m']);
  });

  test('is never an id that tests with other vars share; the vars tell them apart', () => {
    const run = readRows([row({}, { id: 'a', q: 1 }), row({ testIdx: 1 }, { id: 'a', q: 2 })]);
    expect(new Set(ids(run)).size).toBe(2);
    expect(ids(run)[0]).toMatch(/^vars:[0-9a-f]{16}$/);
    expect(run.warnings[0]).toContain('vars.id is no case id');
  });

  test('is a hash of the vars that no order of keys, metadata or testIdx changes', () => {
    const [a] = ids(readRows([row({ testIdx: 3 }, { x: 1, y: 2 })]));
    const [b] = ids(
      readRows([
        row(
          { testCase: { vars: { y: 2, x: 1 }, assert: [{ type: 'new' }], metadata: { z: 1 } } },
          { y: 2, x: 1 },
        ),
      ]),
    );
    expect(a).toBe(b);
  });

  test('does not follow what a run adds to the vars', () => {
    const plain = row({}, { q: 1 });
    const added = {
      ...plain,
      vars: { q: 1, _conversation: [{ output: 'o' }], sessionId: 'u1', __evalId: 'e' },
    };
    expect(readRows([added]).rows).toEqual(readRows([plain]).rows);
  });

  test('is the description where there are no vars', () => {
    const run = readRows([described('one'), described('two', { testIdx: 1 })]);
    expect(ids(run)).toEqual(['one', 'two']);
    expect(run.warnings[0]).toContain('told by its description');
  });

  test('tells tests apart that ask the same and judge differently', () => {
    const other = (description: string, value: string) => ({
      vars: { q: 1 },
      description,
      assert: [{ type: 'equals', value }],
    });
    const run = readRows([
      row({ testCase: other('polite', 'a') }),
      row({ testCase: other('short', 'b'), testIdx: 1 }),
    ]);
    expect(ids(run).map((id) => id.replace(/^vars:\w+/, ''))).toEqual([' · polite', ' · short']);
    expect(run.rows.map((one) => one.epoch)).toEqual([1, 1]);
  });

  test('an option names the field, and rows without it fall back', () => {
    const rows = [row({}, { key: 'k', q: 1 }), row({ testIdx: 1 }, { q: 2 })];
    const run = readRows(rows, { caseId: 'vars.key' });
    expect(ids(run)[0]).toBe('k');
    expect(ids(run)[1]).toMatch(/^vars:/);
    expect(run.warnings).toContain(
      'case-id vars.key is absent in 1 of 2 rows: their identity was found without it.',
    );
    const issue = issueOf(readRun([jsonFile(document(rows))], { caseId: 'vars.kee' }));
    expect(issue).toMatchObject({ code: 'unknown-field' });
    expect(issue.hint).toContain('vars.key, vars.q');
  });
});

describe('input hash', () => {
  const hash = (over: Record<string, unknown>, vars?: Record<string, unknown>) =>
    readRows([row(over, vars)]).rows[0]?.inputHash;
  const withAssert = (assertion: Record<string, unknown>) =>
    hash({ testCase: { vars: { q: 1 }, assert: [assertion] } });

  test('changes with the assertion and the content of a file, not with the answer', () => {
    const same = withAssert({ type: 'equals', value: 'x' });
    expect(withAssert({ value: 'x', type: 'equals' })).toBe(same);
    for (const edit of [
      { value: 'y' },
      { threshold: 1 },
      { weight: 2 },
      { metric: 'm' },
      { config: { n: 1 } },
    ]) {
      expect(withAssert({ type: 'equals', value: 'x', ...edit })).not.toBe(same);
    }
    expect(hash({ response: { output: 'other' }, success: false })).toBe(hash({}));
    const filed = (content: string) =>
      hash({ vars: { doc: content }, testCase: { vars: { doc: 'file://d.txt' }, assert: [] } });
    expect(filed('a')).not.toBe(filed('b'));
  });

  test('of an error is that of an answer', () => {
    expect(hash({ response: { error: 'x' }, gradingResult: null, failureReason: 2 })).toBe(hash({}));
  });
});

describe('epochs', () => {
  test('are numbered by testIdx, rows stand in the order they finished', () => {
    const run = readRows([row({ testIdx: 2 }), row({ testIdx: 0 }), row({ testIdx: 1 })]);
    expect(run.rows.map((one) => one.epoch)).toEqual([3, 1, 2]);
  });
  test('go on from file to file, and the same result twice is one', () => {
    const file = (id: string) => jsonFile(document([row({ id })]), id);
    expect(expectRun(readRun([file('x'), file('y')])).rows.map((one) => one.epoch)).toEqual([1, 2]);
    const twice = expectRun(readRun([file('x'), file('x')]));
    expect(twice.rows).toHaveLength(1);
    expect(twice.warnings).toEqual(['1 row stood twice with the same result id: counted once.']);
  });
});

describe('a matrix', () => {
  const run = expectRun(readRun([fixture('promptfoo-matrix.json')]));
  test('makes a case of every column, clustered by the input', () => {
    expect(ids(run).toSorted().slice(0, 4)).toEqual([
      'T-001 · triage-prompt / triage-base',
      'T-001 · triage-prompt / triage-cheap',
      'T-001 · triage-prompt-v2 / triage-base',
      'T-001 · triage-prompt-v2 / triage-cheap',
    ]);
    expect(new Set(run.rows.map((one) => one.cluster))).toEqual(new Set(['T-001', 'T-002']));
    expect(run.rows[0]?.segments).toMatchObject({ prompt: 'triage-prompt', provider: 'triage-base' });
  });
  test('keeps two providers of one id apart by promptIdx', () => {
    const two = readRows([row({ promptIdx: 1 }), row({ promptIdx: 0 })]);
    expect(ids(two).map((id) => id.replace(/^vars:\w+/, ''))).toEqual([' · (2)', ' · (1)']);
  });
  test('of one column has no suffix, so that a swapped model pairs', () => {
    const swapped = row({ provider: { id: 'openai:gpt-5', label: 'new' } });
    expect(ids(readRows([swapped]))).toEqual(ids(readRows([row()])));
    expect(readRows([row()]).rows[0]).not.toHaveProperty('cluster');
  });
});

describe('segments', () => {
  const rows = Array.from({ length: 10 }, (_, i) =>
    row({
      testIdx: i,
      testCase: {
        vars: { n: i, language: `l${i % 2}`, tone: `t${i % 2}` },
        assert: [{ type: 'equals' }],
        metadata: { tier: i % 3, tags: ['a'], same: 'x' },
      },
      metadata: { answered: `a${i % 2}` },
    }),
  );
  test('are scalar metadata of the test, and vars with the name of a segment', () => {
    expect(readRows(rows).rows[0]?.segments).toEqual({ language: 'l0', tier: '0' });
  });
  test('are those asked for, named by the last part of the path', () => {
    const run = readRows(rows, {
      segments: ['vars.tone', 'metadata.answered', 'testCase.metadata.same'],
      cluster: 'metadata.tier',
    });
    expect(run.rows[1]).toMatchObject({ segments: { tone: 't1', answered: 'a1', same: 'x' }, cluster: '1' });
    expect(readRows(rows, { segments: [] }).rows[0]?.segments).toEqual({});
  });
  test('leave the conversation out, which is the cluster', () => {
    const turn = (n: number) =>
      row({
        testIdx: n,
        testCase: { vars: { n }, assert: [{ type: 'equals' }], metadata: { conversationId: `c${n % 2}` } },
      });
    const run = readRows([0, 1, 2, 3, 4, 5].map(turn));
    expect(run.rows[3]).toMatchObject({ cluster: 'c1', segments: {} });
  });
});

describe('fingerprints', () => {
  const rubric = { type: 'llm-rubric', value: 'polite' };
  const judged = (assertion: Record<string, unknown>, over = {}) => {
    const one = row({ testCase: { vars: { q: 1 }, assert: [assertion] } });
    return readRows([one], {}, over).fingerprints;
  };
  test('name runner and models', () => {
    expect(readRows([row()], {}, { metadata: { promptfooVersion: '0.123.1' } }).fingerprints).toEqual({
      runner: 'promptfoo 0.123.1',
      models: ['openai:gpt-4o'],
    });
  });
  test('name the judge of the assertion, else of the default test; none where promptfoo chose it', () => {
    const config = { config: { defaultTest: { options: { provider: { id: 'openai:gpt-4o-mini' } } } } };
    expect(judged({ ...rubric, provider: 'openai:o3' }, config).judge).toBe('openai:o3');
    expect(judged(rubric, config).judge).toBe('openai:gpt-4o-mini');
    expect(judged(rubric)).not.toHaveProperty('judge');
    expect(judged({ type: 'equals' }, config)).not.toHaveProperty('judge');
  });
});

describe('bad files', () => {
  test('without results are no run', () => {
    expect(issueOf(readRun([jsonFile(document([]))])).code).toBe('no-cases');
  });
  test('cut anywhere are named as cut or as no JSON, with the place', () => {
    const { bytes } = fixture('promptfoo-base.json');
    for (const length of [300, 5000, bytes.length - 2]) {
      const issue = issueOf(readRun([{ name: 'cut.json', bytes: bytes.subarray(0, length) }]));
      expect(issue).toMatchObject({ file: 'cut.json', line: 1 });
      expect(issue.code).toMatch(/^(?:truncated|not-text)$/);
    }
  });
  test('with a row that is none say which', () => {
    const file = jsonFile(document([row(), { x: 1 }]));
    expect(issueOf(readRun([file]))).toMatchObject({
      code: 'not-promptfoo',
      path: ['results', 'results', 1],
    });
  });
  test('of JSON lines name every bad line', () => {
    const text = [JSON.stringify(row()), '{"vars":', '{"x":1}'].join('\n');
    expect(issuesOf(readRun([textFile(text)])).map((issue) => issue.line)).toEqual([2, 3]);
  });
  test('that hold fewer rows than they count are said', () => {
    expect(expectRun(readRun([fixture('promptfoo-base.json')])).warnings).toEqual([
      'promptfoo-base.json counts 120 results in its statistics and holds 12.',
    ]);
  });
  test('with hostile shapes do not throw', () => {
    const hostile = JSON.parse(
      '{"vars":{"__proto__":{"id":"x"},"constructor":1},"prompt":"p","output":"o","gradingResult":{"componentResults":[null,1,{"assertion":3}]},"testCase":{"assert":[null,"x"],"vars":[1]},"provider":[],"response":7,"namedScores":[1],"metadata":null}',
    );
    expect(expectRun(readRun([jsonFile([hostile])])).rows).toHaveLength(1);
    const deep = `[{"prompt":"p","output":"o","vars":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}]`;
    expect(expectRun(readRun([textFile(deep)])).rows).toHaveLength(1);
  });
});

test('JSON lines give the rows of the JSON file', () => {
  const rows = [row(), row({ testIdx: 1 }, { question: 'r' })];
  const lines = textFile(rows.map((one) => JSON.stringify(one)).join('\n'));
  expect(expectRun(readRun([lines])).rows).toEqual(readRows(rows).rows);
});

test('the fixture has its error, its repeats and its assertion set', () => {
  const { rows, suite } = expectRun(readRun([fixture('promptfoo-base.json')]));
  expect(suite).toBe('support triage (base)');
  expect(rows.filter((one) => one.caseId === 'T-029').map((one) => one.state)).toEqual([
    'error',
    'error',
    'error',
  ]);
  expect(
    rows
      .filter((one) => one.caseId === 'T-013')
      .map((one) => one.epoch)
      .toSorted(),
  ).toEqual([1, 2, 3]);
  expect(rows.find((one) => one.caseId === 'T-010')?.scores).toHaveProperty('tone_set');
});

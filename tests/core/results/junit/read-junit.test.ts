import { describe, expect, test } from 'vitest';
import { readRun } from '../../../../src/core/results/read-run.ts';
import { expectRun, fixture, issueOf, textFile } from '../files.ts';

const suite = (tests: string, attributes = 'name="s"') =>
  textFile(`<testsuite ${attributes}>${tests}</testsuite>`, 'junit.xml');
const read = (tests: string, attributes?: string) => expectRun(readRun([suite(tests, attributes)]));
const properties = (values: Record<string, unknown>) => {
  const list = Object.entries(values).map(([name, value]) => `<property name="${name}" value="${value}"/>`);
  return `<properties>${list.join('')}</properties>`;
};

describe('outcomes', () => {
  test.each([
    ['', 'scored', true],
    ['<failure message="x"/>', 'scored', false],
    ['<error/>', 'error', null],
    ['<error message="Failed: Timeout &gt;10.0s"/>', 'timeout', null],
    ['<skipped/>', 'unscored', null],
    ['<skipped/><failure/>', 'scored', false],
    ['<failure/><error/>', 'error', null],
    ['<flakyFailure/>', 'scored', true],
    ['<failure/><rerunFailure/>', 'scored', false],
    ['<system-out>failure</system-out>', 'scored', true],
  ])('%s is %s', (children, state, passed) => {
    expect(read(`<testcase name="t">${children}</testcase>`).rows[0]).toMatchObject({ state, passed });
  });

  test('tests that ran again are said', () => {
    expect(read('<testcase name="t"><flakyFailure/></testcase>').warnings).toEqual([
      '1 test ran again after a failure: the final result counts.',
    ]);
  });
});

describe('identity', () => {
  test('is class and name, prefixes and nesting ignored', () => {
    const run = expectRun(
      readRun([
        textFile(
          '<j:testsuites xmlns:j="u" name="all"><j:testsuite name="a"><j:testsuite name="b"><j:testcase classname="c" name="t[x &quot;1&quot; &#x2713; &lt;&amp;&gt;]"/></j:testsuite></j:testsuite><j:testsuite name="d"><j:testcase name="u"/></j:testsuite></j:testsuites>',
        ),
      ]),
    );
    expect(run.suite).toBe('all');
    expect(run.rows.map((row) => row.caseId)).toEqual(['c::t[x "1" ✓ <&>]', 'd::u']);
  });

  test('has the file in front where two files share class and name', () => {
    const run = read(
      '<testcase classname="c" name="t" file="a.py"/><testcase classname="c" name="t" file="b.py"/>',
    );
    expect(run.rows.map((row) => row.caseId)).toEqual(['a.py::c::t', 'b.py::c::t']);
  });

  test('given twice makes duplicates, unless a property numbers the repeats', () => {
    const twice = read('<testcase name="t"/><testcase name="t"/><testcase name="u"/>');
    expect(twice.duplicates).toEqual(['s::t']);
    expect(twice.rows).toHaveLength(1);
    const numbered = read(
      `<testcase name="t">${properties({ trial: 2 })}</testcase><testcase name="t">${properties({ trial: 1 })}</testcase>`,
    );
    expect(numbered.rows.map((row) => row.epoch)).toEqual([2, 1]);
  });

  test('can be a property', () => {
    const file = suite(
      `<testcase classname="c" name="t">${properties({ id: 'q7', language: 'de' })}</testcase>`,
    );
    const run = expectRun(
      readRun([file], { caseId: 'properties.id', segments: ['properties.language', 'classname'] }),
    );
    expect(run.rows[0]).toMatchObject({ caseId: 'q7', segments: { language: 'de', classname: 'c' } });
    expect(issueOf(readRun([file], { caseId: 'properties.key' })).hint).toContain('properties.id');
  });
});

describe('properties', () => {
  test('numbers are scores, names with a unit are what they say', () => {
    const values = {
      score: '0.5',
      f1: '1e-1',
      cost_usd: '0.001',
      'latency-ms': 12,
      input_tokens: 3,
      output_tokens: 4,
      cached: 'true',
      note: 'x',
    };
    const run = read(`<testcase name="t" time="2">${properties(values)}</testcase>`);
    expect(run.rows[0]).toMatchObject({
      scores: { score: 0.5, f1: 0.1 },
      costUsd: 0.001,
      latencyMs: 12,
      tokens: { input: 3, output: 4 },
      cached: true,
    });
    expect(run.warnings).toEqual([]);
  });
  test('with text inside count too, and those of the suite do not', () => {
    const run = read(
      `${properties({ score: 9 })}<testcase name="t"><properties><property name="score">0.25</property></properties></testcase>`,
    );
    expect(run.rows[0]?.scores).toEqual({ score: 0.25 });
  });
  test('that are not finite numbers are no scores', () => {
    const run = read(
      `<testcase name="t">${properties({ a: 'NaN', b: 'Infinity', c: '1e999', d: '0x10' })}</testcase>`,
    );
    expect(run.rows[0]?.scores).toEqual({});
  });
});

test('time is in seconds and is said to be the wall time of the test', () => {
  const run = read(
    '<testcase name="a" time="1,234.5"/><testcase name="b"/><testcase name="c" time="0.001"/><testcase name="d" time="-1"/>',
  );
  expect(run.rows.map((row) => row.latencyMs)).toEqual([1_234_500, undefined, 1, undefined]);
  expect(run.warnings[0]).toMatch(/wall time of a test, in seconds/);
});

describe('promptfoo’s JUnit', () => {
  test('is told apart by description, repeats are epochs, tests without one are left out', () => {
    const run = expectRun(readRun([fixture('promptfoo-base.junit.xml')]));
    expect(run.rows.filter((row) => row.caseId === 'T-001 bug (en)').map((row) => row.epoch)).toEqual([
      1, 2, 3,
    ]);
    expect(run.rows).toHaveLength(117);
    expect(run.warnings).toContain(
      '3 tests left out: without a description only a number that shifts tells them apart.',
    );
  });
  test('can be told apart by a property where it has no description', () => {
    const tests = `<testcase name="test 1">${properties({ id: 'a1' })}</testcase><testcase name="test 2"/>`;
    const file = textFile(`<testsuites name="promptfoo"><testsuite>${tests}</testsuite></testsuites>`);
    const run = expectRun(readRun([file], { caseId: 'properties.id' }));
    expect(run.rows.map((row) => row.caseId)).toEqual(['a1']);
  });
  test('of several prompts has a case for each', () => {
    const cases = (name: string) => `<testcase classname="[gpt] ${name}" name="test 1: a"/>`;
    const text = `<testsuites name="promptfoo"><testsuite>${cases('prompt 1')}</testsuite><testsuite>${cases('prompt 2')}</testsuite></testsuites>`;
    expect(expectRun(readRun([textFile(text)])).rows.map((row) => [row.caseId, row.cluster])).toEqual([
      ['a · prompt 1', 'a'],
      ['a · prompt 2', 'a'],
    ]);
  });
});

describe('bad files', () => {
  test.each([
    ['<testsuite><testcase name="a"></testsuite>', 'bad-xml'],
    ['<testsuite><testcase name="a"', 'truncated'],
    ['<testsuite><testcase name="&unknown;"/></testsuite>', 'bad-xml'],
    [
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>',
      'bad-xml',
    ],
    [`<testsuite>${'<a>'.repeat(101)}${'</a>'.repeat(101)}</testsuite>`, 'bad-xml'],
    ['<testsuite/>', 'no-cases'],
    ['<testsuite><testcase/></testsuite>', 'no-cases'],
  ])('file %# is refused', (text, code) => {
    expect(issueOf(readRun([textFile(text, 'j.xml')])).code).toBe(code);
  });
  test('say the place', () => {
    expect(
      issueOf(readRun([textFile('<testsuite>\n <testcase name="a">\n</testsuite>', 'j.xml')])),
    ).toMatchObject({
      file: 'j.xml',
      line: 3,
    });
  });
  test('an attribute of a megabyte is no problem', () => {
    expect(
      read(`<testcase name="t"><failure message="${'x'.repeat(1_000_000)}"/></testcase>`).rows,
    ).toHaveLength(1);
  });
});

test('the pytest fixtures hold 39 tests, with a loss in German in head', () => {
  const runs = ['pytest-base.xml', 'pytest-head.xml'].map((name) => expectRun(readRun([fixture(name)])));
  const german = runs.map((run) => {
    const scores = run.rows
      .filter((row) => row.segments.language === 'de')
      .map((row) => row.scores.score ?? Number.NaN);
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  });
  expect(runs.map((run) => run.rows.length)).toEqual([39, 39]);
  expect(new Set(runs.flatMap((run) => run.rows.map((row) => row.caseId))).size).toBe(39);
  expect(german[1]).toBeLessThan(german[0] ?? 0);
});

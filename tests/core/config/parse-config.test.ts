import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../src/core/config/default-config.ts';
import { parseConfig } from '../../../src/core/config/parse-config.ts';
import { resultsPlaceholder } from '../../../src/core/config/written-suite.ts';
import type { Issue } from '../../../src/core/model/issue.ts';

const full = readFileSync(new URL('../../fixtures/config/full.yml', import.meta.url), 'utf8');

/** A config with one protected segment, written from column 48. */
const guarded = (entry: string) => `suites: { a: { segments: [m.lang], protected: [${entry}] } }`;

function issuesOf(text: string): readonly Issue[] {
  const parsed = parseConfig(text, 'gate.yml');
  return parsed.ok ? [] : parsed.issues;
}

/** `code line:column path` of every issue: what a person sees, without the prose. */
function places(text: string): readonly string[] {
  return issuesOf(text).map(({ code, line, column, path }) =>
    `${code} ${line}:${column} ${path.join('.')}`.trim(),
  );
}

function configOf(text: string) {
  const parsed = parseConfig(text, 'gate.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return parsed.value;
}

describe('a valid file', () => {
  test.each(['', '\n', '# nothing yet\n', '---\n', 'null', '{}', 'version: 1\n', '\uFEFF# bom\n'])(
    'takes %j for the defaults',
    (text) => {
      expect(configOf(text)).toEqual(defaultConfig());
    },
  );

  test('takes a section whose lines are all commented out for no section', () => {
    expect(configOf('suites:\n  # bot: {}\ndimensions:\ntrades:\n')).toEqual(defaultConfig());
  });

  test('converts every unit of the example of the docs', () => {
    const config = configOf(full);
    expect(config.suites['help-desk']?.judge).toEqual({
      covers: ['prompts/**', 'config/model.yaml', 'rag/**'],
      dataset: ['evals/cases/**'],
      baseline: { use: ['stored', 'rerun'], maxAgeMs: 604_800_000, required: false },
      epochs: 3,
      budget: { calls: 3000, usd: 5, durationMs: 2_700_000 },
      inference: 'cases-as-sample',
      passEnv: ['OPENAI_API_KEY'],
      caseId: 'vars.id',
      cluster: 'metadata.conversation',
      segments: ['metadata.language', 'metadata.tier'],
      protected: [
        { segment: { field: 'language', value: 'de' }, dimensions: undefined },
        {
          segment: { field: 'language', value: 'fr|ja', values: ['fr', 'ja'], name: 'far languages' },
          dimensions: {
            quality: {
              margin: { kind: 'absolute', value: 0.06 },
              limit: 0.7,
              tier: 'sign-off',
              onRegressed: 'block',
            },
          },
        },
      ],
      counterfactual: {
        pair: 'metadata.pair',
        attribute: 'metadata.gender',
        margin: { kind: 'absolute', value: 0.03 },
        tier: 'sign-off',
        onRegressed: 'ignore',
      },
      probe: true,
      excerpts: { cases: 2, characters: 200 },
    });
    expect(config.signOff).toEqual({ label: 'quality:accepted' });
    expect(config.suites['help-desk']?.run).toMatchObject({
      setup: [['npm', 'ci']],
      results: 'out/results.json',
      timeoutMs: 1_200_000,
      workingDirectory: '.',
    });
    expect(config.dimensions.quality?.margin).toEqual({ kind: 'absolute', value: 0.05 });
    expect(config.dimensions.hallucination?.limit).toBe(0.03);
    expect(config.dimensions['latency-p95']).toMatchObject({
      statistic: { kind: 'quantile', q: 0.95 },
      limit: 2000,
      margin: { kind: 'relative', value: 0.15 },
      onRegressed: 'ignore',
    });
    expect(config.dimensions['slow-share']).toMatchObject({
      statistic: { kind: 'share-over', limit: 2000 },
      limit: 0.05,
      margin: { kind: 'absolute', value: 0.02 },
    });
    expect(config.envelopes['model-swap']).toEqual({
      dimensions: { quality: { margin: { kind: 'absolute', value: 0.03 } } },
      onInconclusive: 'sign-off',
      mustSee: { kind: 'absolute', value: 0.04 },
      require: { suites: ['help-desk', 'red-team'], segments: [{ field: 'language', value: 'de' }] },
    });
    expect(config.trades).toEqual([
      {
        kind: 'if-then',
        name: 'slower-but-truer',
        pay: { 'latency-p95': { kind: 'absolute', value: 250 } },
        gain: { hallucination: { kind: 'absolute', value: 0.003 } },
        accept: 'sign-off',
      },
      {
        kind: 'exchange-rate',
        name: 'truth-for-money',
        rate: { quality: { kind: 'absolute', value: 0.01 }, cost: { kind: 'relative', value: 0.1 } },
        atLeast: -1,
        cap: { quality: { kind: 'absolute', value: 0.03 }, cost: { kind: 'relative', value: 0.3 } },
        accept: 'always',
      },
    ]);
    expect(config.velocity?.sprintStart).toBe('2026-01-05');
    expect(config.velocity?.featureLabels).toBe('feature/*');
    expect(config.velocity?.timeZone).toBe('Europe/Berlin');
  });

  test('leaves the baseline, the folder and the lists of a bare suite at their defaults', () => {
    const { judge, run } = configOf('suites: { bot: {} }').suites.bot ?? {};
    expect(judge?.baseline).toEqual({ use: ['stored', 'rerun'], maxAgeMs: undefined, required: false });
    expect(judge?.covers).toBeUndefined();
    expect(run).toMatchObject({ command: undefined, setup: undefined, workingDirectory: '.' });
  });

  test('lets trades and envelopes name detected dimensions where none are written', () => {
    const config = configOf(
      'trades: [{ name: t, pay: { latency-p95: 250ms, score-tone: 0.1 }, gain: { quality: 2pp } }]\n' +
        'envelopes: { other: { dimensions: { cost: { margin: $0.01 } }, must-see: 5pp } }\n',
    );
    expect(config.trades[0]).toMatchObject({ pay: { 'latency-p95': { kind: 'absolute', value: 250 } } });
  });

  test('reads an exchange of amounts that are worth the same, nothing lost on balance by default', () => {
    const rate = 'rate: { quality: 1pp, cost: 10% }, cap: { quality: 3pp, cost: 30% }';
    const read = (more: string) => configOf(`trades: [{ name: t, ${rate}${more} }]`).trades[0];
    expect(read('')).toEqual({
      kind: 'exchange-rate',
      name: 't',
      rate: { quality: { kind: 'absolute', value: 0.01 }, cost: { kind: 'relative', value: 0.1 } },
      atLeast: 0,
      cap: { quality: { kind: 'absolute', value: 0.03 }, cost: { kind: 'relative', value: 0.3 } },
      accept: 'sign-off',
    });
    expect(read(', at-least: -1.5, accept: always')).toMatchObject({ atLeast: -1.5, accept: 'always' });
  });

  test('reads aliases', () => {
    const config = configOf('suites:\n  a: { covers: &c [x/**] }\n  b: { covers: *c }\n');
    expect(config.suites.b?.judge.covers).toEqual(['x/**']);
  });
});

describe('YAML itself', () => {
  test.each([
    ['a tab as indentation', 'suites:\n\tbot: {}', ['yaml-syntax 2:1']],
    ['an open bracket', 'trades: [1', ['yaml-syntax 1:11']],
    ['several open brackets', 'trades:\n  - {a: {b: {\n', ['yaml-syntax 3:1']],
    ['a second document', 'version: 1\n---\nversion: 1\n', ['yaml-syntax 2:1']],
    ['a key that is a list', '? [a]\n: b\n', ['yaml-syntax 1:3']],
    ['a custom tag', 'version: !old 1\n', ['yaml-tag 1:10']],
    ['an alias without anchor', 'version: *v\n', ['yaml-alias 1:10 version']],
    ['a key that stands twice', 'enforce: true\nenforce: false\n', ['duplicate-key 2:1 enforce']],
    [
      'a key that stands twice further in',
      'suites:\n  a:\n    epochs: 2\n    epochs: 3\n',
      ['duplicate-key 4:5 suites.a.epochs'],
    ],
    ['the key __proto__', 'suites:\n  __proto__: {}\n', ['bad-name 2:3 suites.__proto__']],
    ['a list', '- a\n', ['wrong-type 1:1']],
    ['a word', 'hello', ['wrong-type 1:1']],
    ['too much text', `#${' '.repeat(300_000)}`, ['too-large 1:1']],
  ])('names the place of %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('refuses aliases that multiply', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]\n`;
    const bomb = `a: &a [x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}`;
    expect(places(bomb)).toEqual(['yaml-nesting 1:1']);
    expect(places(`${bomb}${level('f', 'e')}${level('g', 'f')}`).at(0)).toMatch(/^yaml-alias 7:/);
  });

  test.each([
    '['.repeat(100_000),
    '['.repeat(100_000) + ']'.repeat(100_000),
    '- '.repeat(60_000),
    `${'['.repeat(80)}${']'.repeat(80)}`,
    '{'.repeat(30_000),
  ])('survives nesting: %#', (text) => {
    const issues = issuesOf(text);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(20);
  });

  test('an alias to itself is only an unknown key', () => {
    expect(places('a: &a [*a]')).toEqual(['unknown-key 1:1 a']);
  });

  test('reports at most 500 problems', () => {
    expect(places(Array.from({ length: 2000 }, (_, index) => `k${index}: 1\n`).join(''))).toHaveLength(500);
  });
});

describe('the shape', () => {
  test.each([
    ['an unknown key', 'enfroce: true', 'unknown-key 1:1 enfroce'],
    ['an unknown key further in', 'suites:\n  a:\n    comand: [x]', 'unknown-key 3:5 suites.a.comand'],
    ['a merge key', 'suites:\n  a: {}\n  b: { <<: 1 }', 'unknown-key 3:8 suites.b.<<'],
    ['another version', 'version: 2', 'unknown-version 1:10 version'],
    ['a version in quotes', 'version: "1"', 'unknown-version 1:10 version'],
    ['a value out of a list', 'profile: batch', 'not-one-of 1:10 profile'],
    ['text for a list', 'suites: { a: { command: npm test } }', 'wrong-type 1:25 suites.a.command'],
    ['a number for an argument', 'suites: { a: { command: [x, 3] } }', 'wrong-type 1:29 suites.a.command.1'],
    ['text for a truth value', 'enforce: "yes"', 'wrong-type 1:10 enforce'],
    ['a flat setup', 'suites: { a: { command: [x], setup: [npm] } }', 'wrong-type 1:38 suites.a.setup.0'],
    ['an unknown setup', 'suites: { a: { command: [x], setup: no } }', 'wrong-type 1:37 suites.a.setup'],
    ['an empty list', 'suites: { a: { covers: [] } }', 'empty-list 1:24 suites.a.covers'],
    ['an empty value', 'dimensions:\n  a: { metric: cost, limit: }', 'empty-value 2:22 dimensions.a.limit'],
    ['a fraction', 'suites: { a: { epochs: 1.5 } }', 'wrong-type 1:24 suites.a.epochs'],
    ['too small a number', 'suites: { a: { epochs: 0 } }', 'out-of-range 1:24 suites.a.epochs'],
    ['no dollar at all', 'suites: { a: { budget: { usd: 0 } } }', 'out-of-range 1:31 suites.a.budget.usd'],
    ['part of a call', 'suites: { a: { budget: { calls: 1.5 } } }', 'wrong-type 1:33 suites.a.budget.calls'],
    ['too large a number', 'suites: { a: { epochs: 101 } }', 'out-of-range 1:24 suites.a.epochs'],
    [
      'a list for an amount',
      'dimensions: { a: { metric: cost, margin: [1] } }',
      'wrong-type 1:42 dimensions.a.margin',
    ],
    ['a missing key', 'dimensions:\n  a:\n    tier: blocking', 'missing-key 2:3 dimensions.a.metric'],
    ['an unknown metric', 'dimensions: { a: { metric: lateny } }', 'unknown-metric 1:28 dimensions.a.metric'],
    ['a label without a name', 'sign-off: { label: " " }', 'empty-text 1:20 sign-off.label'],
    ['an unknown class', 'envelopes:\n  model_swap: {}', 'unknown-key 2:3 envelopes.model_swap'],
    ['a duration without unit', 'suites: { a: { timeout: "20" } }', 'not-a-duration 1:25 suites.a.timeout'],
    ['too long a timeout', 'suites: { a: { timeout: 6d } }', 'out-of-range 1:25 suites.a.timeout'],
    ['an absolute glob', 'suites: { a: { covers: [b, /c] } }', 'absolute-path 1:28 suites.a.covers.1'],
    ['a glob that leads out', 'suites: { a: { dataset: [../c] } }', 'path-escapes 1:26 suites.a.dataset.0'],
    ['results that lead out', 'suites: { a: { results: ../r } }', 'path-escapes 1:25 suites.a.results'],
    ['absolute results', 'suites: { a: { results: /r } }', 'absolute-path 1:25 suites.a.results'],
    [
      'a folder that leads out',
      'suites: { a: { working-directory: .. } }',
      'path-escapes 1:35 suites.a.working-directory',
    ],
    [
      'a reserved variable',
      'suites: { a: { pass-env: [GITHUB_TOKEN] } }',
      'reserved-env-name 1:27 suites.a.pass-env.0',
    ],
    ['no variable', 'suites: { a: { pass-env: [A-B] } }', 'not-an-env-name 1:27 suites.a.pass-env.0'],
    ['no segment', 'suites: { a: { protected: [de] } }', 'not-a-segment 1:28 suites.a.protected.0'],
    ['no segment in a map', guarded('{ segment: de }'), 'not-a-segment 1:59 suites.a.protected.0.segment'],
    ['a number for a segment', guarded('3'), 'wrong-type 1:48 suites.a.protected.0'],
    [
      'a protected map without segment',
      guarded('{ name: x }'),
      'missing-key 1:48 suites.a.protected.0.segment',
    ],
    [
      'a number among values',
      guarded('{ segment: [lang=de, 3] }'),
      'wrong-type 1:69 suites.a.protected.0.segment.1',
    ],
    ['an empty list of values', guarded('{ segment: [] }'), 'empty-list 1:59 suites.a.protected.0.segment'],
    [
      'an unknown key of a protected bound',
      guarded('{ segment: lang=de, dimensions: { quality: { primary: true } } }'),
      'unknown-key 1:93 suites.a.protected.0.dimensions.quality.primary',
    ],
    [
      'an unknown key of a protected segment',
      guarded('{ segment: lang=de, margin: 3pp }'),
      'unknown-key 1:68 suites.a.protected.0.margin',
    ],
    ['a NUL in an argument', 'suites: { a: { command: ["a\\0"] } }', 'bad-argument 1:26 suites.a.command.0'],
    ['text of nothing', 'suites: { a: { case-id: " " } }', 'empty-text 1:25 suites.a.case-id'],
    ['no date', 'velocity: { sprint-start: 2026-02-30 }', 'not-a-date 1:27 velocity.sprint-start'],
    [
      'a sprint of one day and a half',
      'velocity: { sprint-length: 36h }',
      'not-whole-days 1:28 velocity.sprint-length',
    ],
    ['no time zone', 'velocity: { time-zone: Europe/Bonn }', 'not-a-time-zone 1:24 velocity.time-zone'],
    [
      'a band upside down',
      'velocity: { bands: { iterations: { low: 5, high: 2 } } }',
      'upside-down-band 1:41 velocity.bands.iterations.low',
    ],
    [
      'a share above 1',
      'velocity: { bands: { conversion: { low: 0.1, high: 30 } } }',
      'out-of-range 1:52 velocity.bands.conversion.high',
    ],
    ['too short a sprint', 'velocity: { sprint-length: 3h }', 'out-of-range 1:28 velocity.sprint-length'],
    [
      'an incomplete key',
      'sources: [{ name: a, timestamp: "#x" }]',
      'not-a-file-key 1:33 sources.0.timestamp',
    ],
  ])('names the place of %s', (_, text, expected) => {
    expect(places(text)).toEqual([expected]);
  });

  test('says which key was meant and which there are', () => {
    expect(issuesOf('classfy: {}')).toEqual([
      {
        code: 'unknown-key',
        path: ['classfy'],
        file: 'gate.yml',
        line: 1,
        column: 1,
        message: '"classfy" is not a known key here.',
        hint: 'Did you mean "classify"? Keys here: version, enforce, profile, stakes, suites, classify, dimensions, envelopes, trades, sign-off, sources, velocity.',
      },
    ]);
  });

  test.each([
    ['version: 2', 'Write version: 1, or use a release of eval-envelope that reads this version.'],
    ['suites: { a: { command: npm test } }', 'Write an argument list, such as [npx, promptfoo, eval].'],
    ['suites: { a: { command: [x, 3] } }', 'Put it in quotes: "3".'],
    ['suites: { a: { timeout: 20 } }', 'Write a number with its unit, such as 20m.'],
    [
      'dimensions: { a: { metric: cost, tier: blokcing } }',
      'Did you mean "blocking"? Values: blocking, sign-off, advisory.',
    ],
    ['suites:\n\ta: 1', 'Indent with spaces.'],
  ])('tells what to do about %j', (text, hint) => {
    expect(issuesOf(text)[0]?.hint).toBe(hint);
  });
});

describe('rules between fields', () => {
  const dimension = (rest: string) => `dimensions: { a: { ${rest} } }`;

  test.each([
    ['a budget without a cap', 'suites: { a: { budget: {} } }', 'budget-without-cap 1:24 suites.a.budget'],
    [
      'a fixed suite with one run',
      'suites: { a: { epochs: 1, inference: fixed-suite } }',
      'fixed-suite-without-repeats 1:24 suites.a.epochs',
    ],
    [
      'two primaries',
      'dimensions:\n  a: { metric: pass-rate, primary: true }\n  b: { metric: cost, primary: true }',
      'second-primary 3:31 dimensions.b.primary',
    ],
    [
      'two primaries of a class',
      'envelopes: { other: { dimensions: { cost: { primary: true }, errors: { primary: true } } } }',
      'second-primary 1:81 envelopes.other.dimensions.errors.primary',
    ],
    [
      'a margin in pp of a time',
      dimension('metric: latency, margin: 5pp'),
      'wrong-unit 1:45 dimensions.a.margin',
    ],
    [
      'a margin in ms of a rate',
      dimension('metric: pass-rate, margin: 5ms'),
      'wrong-unit 1:47 dimensions.a.margin',
    ],
    [
      'a margin in $ of a time',
      dimension('metric: latency, margin: $5'),
      'wrong-unit 1:45 dimensions.a.margin',
    ],
    [
      'a bare margin of a time',
      dimension('metric: latency, margin: 250'),
      'wrong-unit 1:45 dimensions.a.margin',
    ],
    [
      'a margin over 100 pp',
      dimension('metric: pass-rate, margin: 101pp'),
      'out-of-range 1:47 dimensions.a.margin',
    ],
    ['a margin of mrr over 1', dimension('metric: mrr, margin: 3'), 'out-of-range 1:41 dimensions.a.margin'],
    ['a negative margin', dimension('metric: cost, margin: -5%'), 'negative 1:42 dimensions.a.margin'],
    [
      'a relative limit of a time',
      dimension('metric: latency, limit: 5%'),
      'wrong-unit 1:44 dimensions.a.limit',
    ],
    [
      'a time as limit of a share of times',
      dimension('metric: latency, statistic: "share-over:2s", limit: 2s'),
      'wrong-unit 1:72 dimensions.a.limit',
    ],
    [
      'a quantile of a rate',
      dimension('metric: pass-rate, statistic: p95'),
      'unfit-statistic 1:50 dimensions.a.statistic',
    ],
    [
      'a share over another unit',
      dimension('metric: cost, statistic: "share-over:2s"'),
      'wrong-unit 1:45 dimensions.a.statistic',
    ],
    [
      'no statistic',
      dimension('metric: cost, statistic: avg'),
      'not-a-statistic 1:45 dimensions.a.statistic',
    ],
    ['an inverted cost', dimension('metric: cost, invert: true'), 'unfit-invert 1:42 dimensions.a.invert'],
    [
      'an unknown dimension of an envelope',
      'dimensions: { cost: { metric: cost } }\nenvelopes: { other: { dimensions: { cots: { margin: 5% } } } }',
      'unknown-dimension 2:37 envelopes.other.dimensions.cots',
    ],
    [
      'an unknown dimension of a trade',
      'trades: [{ name: t, pay: { slowness: 2s }, gain: { quality: 1pp } }]',
      'unknown-dimension 1:28 trades.0.pay.slowness',
    ],
    [
      'a price in the wrong unit',
      'trades: [{ name: t, pay: { cost: 2s }, gain: { quality: 1pp } }]',
      'wrong-unit 1:34 trades.0.pay.cost',
    ],
    [
      'a trade without gain',
      'trades:\n  - { name: t, pay: { cost: 5% } }',
      'trade-without-gain 2:5 trades.0',
    ],
    [
      'a trade with an empty price',
      'trades:\n  - { name: t, pay: {}, gain: { quality: 1pp } }',
      'trade-without-pay 2:16 trades.0.pay',
    ],
    [
      'a price that is the gain',
      'trades: [{ name: t, pay: { cost: 5% }, gain: { cost: 5% } }]',
      'paid-and-gained 1:48 trades.0.gain.cost',
    ],
    [
      'a trade of both forms',
      'trades: [{ name: t, pay: { cost: 5% }, rate: { quality: 1pp, cost: 10% }, cap: { quality: 3pp, cost: 30% } }]',
      'two-forms-of-trade 1:21 trades.0.pay',
    ],
    [
      'a rate of one dimension',
      'trades: [{ name: t, rate: { cost: 10% }, cap: { cost: 30% } }]',
      'trade-without-rate 1:21 trades.0.rate',
    ],
    ['caps without a rate', 'trades:\n  - { name: t, at-least: 0 }', 'trade-without-rate 2:5 trades.0'],
    [
      'a rate of nothing',
      'trades: [{ name: t, rate: { quality: 0pp, cost: 10% }, cap: { quality: 3pp, cost: 30% } }]',
      'zero-rate 1:38 trades.0.rate.quality',
    ],
    [
      'a rate without caps',
      'trades:\n  - { name: t, rate: { quality: 1pp, cost: 10% } }',
      'rate-without-cap 2:5 trades.0',
    ],
    [
      'a rate with a cap for one alone',
      'trades: [{ name: t, rate: { quality: 1pp, cost: 10% }, cap: { cost: 30% } }]',
      'rate-without-cap 1:56 trades.0.cap',
    ],
    [
      'a cap of what is not exchanged',
      'trades: [{ name: t, rate: { quality: 1pp, cost: 10% }, cap: { quality: 3pp, cost: 30%, errors: 1pp } }]',
      'cap-without-rate 1:88 trades.0.cap.errors',
    ],
    [
      'a rate in the wrong unit',
      'trades: [{ name: t, rate: { quality: 1pp, cost: 2s }, cap: { quality: 3pp, cost: 30% } }]',
      'wrong-unit 1:49 trades.0.rate.cost',
    ],
    [
      'an unknown dimension of a rate',
      'trades: [{ name: t, rate: { quality: 1pp, slow: 10% }, cap: { quality: 3pp, slow: 1s } }]',
      ['unknown-dimension 1:43 trades.0.rate.slow', 'unknown-dimension 1:77 trades.0.cap.slow'],
    ],
    [
      'a balance with a unit',
      'trades: [{ name: t, rate: { quality: 1pp, cost: 10% }, at-least: -1pp, cap: { quality: 3pp, cost: 30% } }]',
      'wrong-type 1:66 trades.0.at-least',
    ],
    [
      'two trades of one name',
      'trades:\n  - { name: t, pay: { cost: 5% }, gain: { quality: 1pp } }\n  - { name: t, pay: { cost: 5% }, gain: { quality: 1pp } }',
      'duplicate-name 3:13 trades.1.name',
    ],
    [
      'an unknown way to accept',
      'trades: [{ name: t, pay: { cost: 5% }, gain: { quality: 1pp }, accept: never }]',
      'not-one-of 1:72 trades.0.accept',
    ],
    [
      'an unknown required suite',
      'suites: { bot: {} }\nenvelopes: { other: { require: { suites: [bott] } } }',
      'unknown-suite 2:43 envelopes.other.require.suites.0',
    ],
    [
      'an unknown required segment',
      'suites: { bot: {} }\nenvelopes: { other: { require: { segments: [a=1] } } }',
      'unknown-segment 2:45 envelopes.other.require.segments.0',
    ],
    [
      'a must-see in the wrong unit',
      'envelopes: { other: { must-see: 5ms } }',
      'wrong-unit 1:33 envelopes.other.must-see',
    ],
    [
      'a protected segment of no field',
      'suites: { a: { segments: [m.lang], protected: [tier=1] } }',
      'unknown-segment 1:48 suites.a.protected.0',
    ],
    [
      'a protected segment of no field in a map',
      'suites: { a: { segments: [m.lang], protected: [{ segment: [tier=1, tier=2] }] } }',
      'unknown-segment 1:59 suites.a.protected.0.segment',
    ],
    [
      'a protected segment of two fields',
      'suites: { a: { segments: [m.lang, m.tier], protected: [{ segment: [lang=de, tier=1] }] } }',
      'mixed-segment 1:77 suites.a.protected.0.segment.1',
    ],
    [
      'a segment protected twice',
      'suites: { a: { segments: [m.lang], protected: [lang=de, { segment: lang=de }] } }',
      'duplicate-protected 1:57 suites.a.protected.1',
    ],
    [
      'two protected segments of one name',
      'suites: { a: { segments: [m.lang], protected: [{ segment: lang=de, name: x }, { segment: lang=fr, name: x }] } }',
      'duplicate-protected 1:79 suites.a.protected.1',
    ],
    [
      'a protected segment with no dimension',
      'suites: { a: { segments: [m.lang], protected: [{ segment: lang=de, dimensions: {} }] } }',
      'empty-protected 1:68 suites.a.protected.0.dimensions',
    ],
    [
      'an unknown dimension of a protected segment',
      'suites: { a: { segments: [m.lang], protected: [{ segment: lang=de, dimensions: { qualty: {} } }] } }',
      'unknown-dimension 1:82 suites.a.protected.0.dimensions.qualty',
    ],
    [
      'a protected margin in the wrong unit',
      'suites: { a: { segments: [m.lang], protected: [{ segment: lang=de, dimensions: { quality: { margin: 5ms } } }] } }',
      'wrong-unit 1:101 suites.a.protected.0.dimensions.quality.margin',
    ],
    [
      'two fields of one name',
      'suites: { a: { segments: [m.lang, n.lang] } }',
      'duplicate-segment 1:35 suites.a.segments.1',
    ],
    [
      'a placeholder without results',
      `suites: { a: { command: [x, "${resultsPlaceholder}"] } }`,
      'results-missing 1:29 suites.a.command.1',
    ],
    ['a setup without command', 'suites:\n  a:\n    setup: none', 'setup-without-command 3:5 suites.a.setup'],
    [
      'a baseline from nowhere',
      'suites: { a: { baseline: { use: [], required: true } } }',
      'baseline-without-source 1:33 suites.a.baseline.use',
    ],
    [
      'a rule that matches nothing',
      'classify: { rules: [{ class: other }] }',
      'empty-rule 1:21 classify.rules.0',
    ],
    [
      'a rule with a class that is ignored',
      'classify: { rules: [{ paths: [a], class: other, ignore: true }] }',
      'rule-meaning 1:21 classify.rules.0',
    ],
    [
      'a rule without a meaning',
      'classify: { rules: [{ paths: [a] }] }',
      'rule-meaning 1:21 classify.rules.0',
    ],
    [
      'a model that is no id',
      'classify: { models: [{ names: ["*"], kind: chat }] }',
      'not-a-model-name 1:32 classify.models.0.names.0',
    ],
    [
      'a model in two families',
      'classify: { models: [{ names: [a-1], kind: chat }, { names: [A-1], kind: rerank }] }',
      'repeated-model 1:62 classify.models.1.names.0',
    ],
    [
      'two sources of one name',
      'sources: [{ name: a, timestamp: x }, { name: a, timestamp: y }]',
      'duplicate-name 1:46 sources.1.name',
    ],
    ['a name with a space', 'suites: { Help Desk: {} }', 'bad-name 1:11 suites.Help Desk'],
    [
      'a name every object has',
      'dimensions: { constructor: { metric: cost } }',
      'bad-name 1:15 dimensions.constructor',
    ],
  ])('names the place of %s', (_, text, expected) => {
    expect(places(text)).toEqual([expected].flat());
  });

  test('names of plain objects are no dimensions', () => {
    expect(places('trades: [{ name: t, pay: { toString: 5% }, gain: { quality: 1pp } }]')).toEqual([
      'unknown-dimension 1:28 trades.0.pay.toString',
    ]);
  });

  test('does not blame a reference for what it refers to being broken', () => {
    expect(
      places(
        `suites:\n  a: { segments: [3], protected: [lang=de], results: /r, command: ["${resultsPlaceholder}"] }\n` +
          'dimensions:\n  b: { metric: lateny }\n  c: { metric: cost }\n' +
          'trades: [{ name: t, pay: { b: 5% }, gain: { c: 1% } }]\n',
      ),
    ).toEqual([
      'wrong-type 2:19 suites.a.segments.0',
      'absolute-path 2:54 suites.a.results',
      'unknown-metric 4:16 dimensions.b.metric',
    ]);
  });
});

describe('several problems', () => {
  test('are reported at once, in the order of the text, whichever check finds them', () => {
    expect(
      places(
        [
          'version: 3',
          'suites:',
          '  bot:',
          '    comand: [x]',
          '    timeout: 20',
          '    protected: [3, tier=1]',
          'dimensions:',
          '  quality: { metric: pass-rate, margin: 5ms, primary: true }',
          '  speed: { metric: latency, statistic: p0, primary: true, limt: 2s }',
          'trades:',
          '  - 3',
          '  - { name: t, pay: { sped: 2s }, gain: { quality: 1s } }',
          'version: 4',
        ].join('\n'),
      ),
    ).toEqual([
      'unknown-key 4:5 suites.bot.comand',
      'wrong-type 5:14 suites.bot.timeout',
      'wrong-type 6:17 suites.bot.protected.0',
      'unknown-segment 6:20 suites.bot.protected.1',
      'wrong-unit 8:41 dimensions.quality.margin',
      'not-a-statistic 9:40 dimensions.speed.statistic',
      'second-primary 9:53 dimensions.speed.primary',
      'unknown-key 9:59 dimensions.speed.limt',
      'wrong-type 11:5 trades.0',
      'unknown-dimension 12:23 trades.1.pay.sped',
      'wrong-unit 12:52 trades.1.gain.quality',
      'duplicate-key 13:1 version',
      'unknown-version 13:10 version',
    ]);
  });

  test('every issue names its file, a line, a column, what is wrong and what to do', () => {
    for (const issue of issuesOf('version: 3\nsuites: 4\nx: [\n')) {
      expect(issue.file).toBe('gate.yml');
      expect(issue.line).toBeGreaterThan(0);
      expect(issue.column).toBeGreaterThan(0);
      expect(issue.message).toMatch(/[.?]$/);
      expect(issue.hint).toMatch(/[.?]$/);
    }
  });
});

describe('a text that is no YAML', () => {
  test('is told once for a line, in words of the file and not of the parser', () => {
    const [issue, ...others] = issuesOf('{{{');
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      line: 1,
      hint: 'Close every quote, [ and {, and put a ":" behind every key.',
    });
    expect(issuesOf('version: 1\n? [a, b]\n: 2\n')[0]).toMatchObject({
      message: 'This is not valid YAML: A key has to be plain text.',
      line: 2,
    });
  });
});

describe('hostile text', () => {
  const isWhole = (text: string): void => {
    const parsed = parseConfig(text, 'gate.yml');
    if (parsed.ok) return;
    const lines = text.split('\n').length + 1;
    expect(parsed.issues.length).toBeGreaterThan(0);
    for (const { code, line, column, message, hint } of parsed.issues) {
      expect(code).toMatch(/^[a-z-]+$/);
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThan(0);
      expect(`${message}${hint}`).not.toMatch(/undefined|\[object|\p{Cc}/u);
    }
  };

  test('never makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isWhole), { numRuns: 300 });
  });

  test('never makes it throw when it is almost a config', () => {
    const edit = fc.record({
      at: fc.nat(full.length),
      cut: fc.nat(12),
      put: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom('\t', '\n', '{', '[', '*a', '&a ', ': ', '- ', '!!x ', 'null', '3', '"'),
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        isWhole(
          edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), full),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('never makes it throw when a value of the config is replaced by something else', () => {
    const lines = full.split('\n');
    const value = fc.json({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.nat(lines.length - 1), value, (index, json) => {
        const line = lines[index]?.replace(/:\s.*$/, `: ${json}`) ?? '';
        isWhole([...lines.slice(0, index), line, ...lines.slice(index + 1)].join('\n'));
      }),
      { numRuns: 300 },
    );
  });
});

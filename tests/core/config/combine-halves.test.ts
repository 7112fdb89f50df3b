import { expect, test } from 'vitest';
import { combineHalves } from '../../../src/core/config/combine-halves.ts';
import { parseConfig } from '../../../src/core/config/parse-config.ts';

function configOf(text: string) {
  const parsed = parseConfig(text, 'gate.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return parsed.value;
}

function combined(base: string | null, head: string) {
  return combineHalves({ base: base === null ? null : configOf(base), head: configOf(head) });
}

function edits(base: string, head: string): Record<string, string> {
  return Object.fromEntries(combined(base, head).judgeKeysEdited.map(({ path, effect }) => [path, effect]));
}

test('takes head alone, as advice, where base has no config', () => {
  const head = configOf('suites: { bot: {}, red: {} }');
  expect(combineHalves({ base: null, head })).toEqual({
    config: head,
    introducesGate: true,
    advisorySuites: ['bot', 'red'],
    judgeKeysEdited: [],
  });
});

test('quotes answers only where base asks for it', () => {
  const asks = 'suites: { bot: { excerpts: { cases: 2 } } }';
  expect(combined(asks, 'suites: { bot: {} }').config.suites.bot?.judge.excerpts).toEqual({
    cases: 2,
    characters: 300,
  });
  for (const base of [null, 'suites: { bot: {} }', 'suites: { other: {} }'])
    expect(combined(base, asks).config.suites.bot?.judge).not.toHaveProperty('excerpts');
});

test('judges by base and runs by head', () => {
  const { config, introducesGate, advisorySuites } = combined(
    'enforce: true\nsuites: { bot: { command: [old], timeout: 1m, epochs: 3, covers: [a] } }\ndimensions: { q: { metric: pass-rate, margin: 3pp } }\nsources: [{ name: a, timestamp: x }]',
    'enforce: false\nsuites: { bot: { command: [new], results: r, epochs: 1, covers: [b] } }\ndimensions: { q: { metric: pass-rate, margin: 9pp } }',
  );
  expect(config.enforce).toBe(true);
  expect(config.suites.bot?.run).toMatchObject({ command: ['new'], results: 'r', timeoutMs: undefined });
  expect(config.suites.bot?.judge).toMatchObject({ epochs: 3, covers: ['a'] });
  expect(config.dimensions.q?.margin).toEqual({ kind: 'absolute', value: 0.03 });
  expect(config.sources).toHaveLength(1);
  expect(introducesGate).toBe(false);
  expect(advisorySuites).toEqual([]);
});

test('a suite that is new in head only advises, one that head dropped stays', () => {
  const { config, advisorySuites, judgeKeysEdited } = combined(
    'suites: { old: { command: [x] }, bot: {} }',
    'suites: { bot: {}, fresh: { command: [y] } }',
  );
  expect(Object.keys(config.suites)).toEqual(['old', 'bot', 'fresh']);
  expect(config.suites.old?.run.command).toEqual(['x']);
  expect(advisorySuites).toEqual(['fresh']);
  expect(judgeKeysEdited).toEqual([{ path: 'suites.old', effect: 'loosened' }]);
});

test('says nothing about edits of run keys, comments and order', () => {
  expect(
    edits(
      'suites: { a: { command: [x], timeout: 5m }, b: {} }\ndimensions: { q: { metric: pass-rate, tier: blocking }, c: { metric: cost } }',
      '# hello\ndimensions: { c: { metric: cost }, q: { tier: blocking, metric: pass-rate } }\nsuites: { b: {}, a: { command: [y], results: r } }',
    ),
  ).toEqual({});
});

const dimensions = (rest: string) =>
  `dimensions: { q: { metric: pass-rate${rest} }, l: { metric: latency } }`;
const envelope = (rest: string) => `envelopes: { other: { ${rest} } }`;
const suite = (rest: string) => `suites: { bot: { segments: [m.lang], ${rest} } }`;
/** Two dimensions, quality with 5 pp, and a protected segment with what is given. */
const qualities = (rest: string) => `${dimensions(', margin: 5pp')}\n${rest}`;
const guard = (rest: string) => qualities(suite(`protected: [{ segment: lang=de, ${rest} }]`));
const twins = (rest: string) => suite(`counterfactual: { pair: m.id, attribute: m.sex${rest} }`);
const trade = (rest: string) => `trades: [{ name: t, pay: { cost: 5% }, gain: { quality: 1pp } }${rest}]`;
const rate = (atLeast: string, cap: string, step = '10%') =>
  `trades: [{ name: t, rate: { quality: 1pp, cost: ${step} }, at-least: ${atLeast}, cap: { quality: 3pp, cost: ${cap} } }]`;

test.each([
  ['enforce: true', 'enforce: false', 'enforce', 'loosened'],
  ['profile: interactive', 'profile: async', 'profile', 'loosened'],
  ['stakes: customer-facing', 'stakes: high-stakes', 'stakes', 'tightened'],
  ['', 'sign-off: { label: ok }', 'sign-off.label', 'unclear'],
  [dimensions(', margin: 3pp'), dimensions(', margin: 5pp'), 'dimensions.q.margin', 'loosened'],
  [dimensions(', margin: 3pp'), dimensions(', margin: 1pp'), 'dimensions.q.margin', 'tightened'],
  [dimensions(', margin: 3pp'), dimensions(', margin: 3%'), 'dimensions.q.margin', 'unclear'],
  [dimensions(', margin: 3pp'), dimensions(''), 'dimensions.q.margin', 'unclear'],
  [dimensions(', limit: 0.7'), dimensions(', limit: 0.6'), 'dimensions.q.limit', 'loosened'],
  [dimensions(', tier: blocking'), dimensions(', tier: advisory'), 'dimensions.q.tier', 'loosened'],
  [
    dimensions(', on-regressed: ignore'),
    dimensions(', on-regressed: block'),
    'dimensions.q.on-regressed',
    'tightened',
  ],
  [
    dimensions(', measured-by: code'),
    dimensions(', measured-by: judge'),
    'dimensions.q.measured-by',
    'unclear',
  ],
  [
    'dimensions: { l: { metric: latency, limit: 2s } }',
    'dimensions: { l: { metric: latency, limit: 3s } }',
    'dimensions.l.limit',
    'loosened',
  ],
  [
    'dimensions: { l: { metric: latency } }',
    'dimensions: { l: { metric: cost } }',
    'dimensions.l.metric',
    'unclear',
  ],
  [dimensions(''), 'dimensions: { q: { metric: pass-rate } }', 'dimensions.l', 'loosened'],
  ['dimensions: { q: { metric: pass-rate } }', dimensions(''), 'dimensions.l', 'tightened'],
  ['', 'dimensions: { q: { metric: pass-rate } }', 'dimensions.q', 'unclear'],
  ['dimensions: { q: { metric: pass-rate } }', '', 'dimensions.q', 'unclear'],
  [envelope('must-see: 5pp'), envelope('must-see: 9pp'), 'envelopes.other.must-see', 'loosened'],
  [
    envelope('on-inconclusive: fail'),
    envelope('on-inconclusive: pass'),
    'envelopes.other.on-inconclusive',
    'loosened',
  ],
  [
    envelope('dimensions: { latency-p95: { limit: 2s } }'),
    envelope('dimensions: { latency-p95: { limit: 1s } }'),
    'envelopes.other.dimensions.latency-p95.limit',
    'tightened',
  ],
  [
    `suites: { bot: {} }\n${envelope('require: { suites: [bot] }')}`,
    `suites: { bot: {} }\n${envelope('require: {}')}`,
    'envelopes.other.require.suites',
    'loosened',
  ],
  [
    suite('protected: [lang=de]'),
    suite('protected: [lang=de, lang=fr]'),
    'suites.bot.protected.lang=fr',
    'tightened',
  ],
  [
    guard('dimensions: { q: { margin: 6pp } }'),
    qualities(suite('')),
    'suites.bot.protected.lang=de',
    'loosened',
  ],
  [
    guard('dimensions: { q: { margin: 6pp } }'),
    guard('dimensions: { q: { margin: 9pp } }'),
    'suites.bot.protected.lang=de.dimensions.q.margin',
    'loosened',
  ],
  [
    guard('dimensions: { q: {}, l: { tier: blocking } }'),
    guard('dimensions: { q: {}, l: { tier: sign-off } }'),
    'suites.bot.protected.lang=de.dimensions.l.tier',
    'loosened',
  ],
  [
    guard('dimensions: { q: {}, l: {} }'),
    guard('dimensions: { q: {} }'),
    'suites.bot.protected.lang=de.dimensions.l',
    'loosened',
  ],
  // The short form has the margin of the dimension itself, 5 pp.
  [
    qualities(suite('protected: [lang=de]')),
    guard('dimensions: { q: { margin: 6pp } }'),
    'suites.bot.protected.lang=de.dimensions.q.margin',
    'loosened',
  ],
  [
    guard('name: German v1.2'),
    guard('name: German v1.2, dimensions: { q: { limit: 90% } }'),
    'suites.bot.protected.German v1.2.dimensions.q.limit',
    'unclear',
  ],
  [twins(', margin: 3pp'), twins(', margin: 5pp'), 'suites.bot.counterfactual.margin', 'loosened'],
  [twins(', margin: 3pp'), twins(''), 'suites.bot.counterfactual.margin', 'loosened'],
  [twins(''), twins(', margin: 3pp'), 'suites.bot.counterfactual.margin', 'tightened'],
  [twins(''), suite(''), 'suites.bot.counterfactual', 'loosened'],
  [suite('probe: true'), suite(''), 'suites.bot.probe', 'loosened'],
  [suite('probe: false'), suite('probe: true'), 'suites.bot.probe', 'tightened'],
  [suite(''), suite('excerpts: {}'), 'suites.bot.excerpts', 'loosened'],
  [suite('excerpts: {}'), suite(''), 'suites.bot.excerpts', 'tightened'],
  [suite('excerpts: {}'), suite('excerpts: { cases: 5 }'), 'suites.bot.excerpts.cases', 'loosened'],
  [
    suite('excerpts: {}'),
    suite('excerpts: { characters: 20 }'),
    'suites.bot.excerpts.characters',
    'tightened',
  ],
  [suite('covers: [a, b]'), suite('covers: [a]'), 'suites.bot.covers', 'loosened'],
  [suite('covers: [a, b]'), suite('covers: [b, a]'), 'suites.bot.covers', 'unclear'],
  [suite('covers: [a]'), suite(''), 'suites.bot.covers', 'unclear'],
  [suite('epochs: 3'), suite('epochs: 1'), 'suites.bot.epochs', 'loosened'],
  [suite('budget: { usd: 5 }'), suite('budget: { usd: 50 }'), 'suites.bot.budget.usd', 'loosened'],
  [suite('budget: { usd: 5 }'), suite(''), 'suites.bot.budget.usd', 'loosened'],
  [suite('budget: { time: 2m }'), suite('budget: { time: 90s }'), 'suites.bot.budget.time', 'tightened'],
  [suite(''), suite('budget: { calls: 100 }'), 'suites.bot.budget.calls', 'tightened'],
  [suite(''), suite('inference: fixed-suite'), 'suites.bot.inference', 'loosened'],
  [suite('inference: fixed-suite'), suite(''), 'suites.bot.inference', 'tightened'],
  [
    suite('baseline: { max-age: 7d }'),
    suite('baseline: { max-age: 2d }'),
    'suites.bot.baseline.max-age',
    'tightened',
  ],
  [suite('baseline: { required: true }'), suite(''), 'suites.bot.baseline.required', 'loosened'],
  [suite('pass-env: [A]'), suite('pass-env: [B]'), 'suites.bot.pass-env', 'unclear'],
  [suite('case-id: a'), suite('case-id: b'), 'suites.bot.case-id', 'unclear'],
  ['', trade(''), 'trades.t', 'loosened'],
  [trade(''), '', 'trades.t', 'tightened'],
  [trade(''), trade('').replace('5%', '9%'), 'trades.t.pay.cost', 'loosened'],
  [trade(''), trade('').replace('1pp', '2pp'), 'trades.t.gain.quality', 'tightened'],
  [trade(''), trade('').replace('} }', '}, accept: always }'), 'trades.t.accept', 'loosened'],
  ['', rate('0', '30%'), 'trades.t', 'loosened'],
  [rate('0', '30%'), '', 'trades.t', 'tightened'],
  [rate('0', '30%'), rate('-1', '30%'), 'trades.t.at-least', 'loosened'],
  [rate('0', '30%'), rate('0.5', '30%'), 'trades.t.at-least', 'tightened'],
  [rate('0', '30%'), rate('0', '50%'), 'trades.t.cap.cost', 'loosened'],
  [rate('0', '30%'), rate('0', '20%'), 'trades.t.cap.cost', 'tightened'],
  [rate('0', '30%'), rate('0', '30%', '20%'), 'trades.t.rate.cost', 'unclear'],
  ['', 'classify: { rules: [{ class: other, paths: [a] }] }', 'classify.rules', 'unclear'],
])('%j → %j: %s is %s', (base, head, path, effect) => {
  expect(edits(base, head)).toEqual({ [path]: effect });
});

test('a protected segment for another is one taken away and one added', () => {
  expect(edits(suite('protected: [lang=de]'), suite('protected: [lang=fr]'))).toEqual({
    'suites.bot.protected.lang=de': 'loosened',
    'suites.bot.protected.lang=fr': 'tightened',
  });
});

test('the order of protected segments and of their values is no edit', () => {
  expect(
    edits(
      suite('protected: [lang=en, { name: rest, segment: [lang=de, lang=fr] }]'),
      suite('protected: [{ segment: [lang=fr, lang=de], name: rest }, { segment: lang=en }]'),
    ),
  ).toEqual({});
});

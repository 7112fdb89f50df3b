import { describe, expect, it } from 'vitest';
import { tradeAlpha } from '../../../src/core/compare/trade-asks.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { decided, judged } from '../../support/measure.ts';
import {
  absolute,
  cost,
  exchange,
  hallucination,
  latency,
  quality,
  relative,
  trade,
} from '../../support/policies.ts';
import { drawNormal } from '../../support/random-draws.ts';
import { outcomes, rowsOf, type Sides } from '../../support/rows.ts';

/** A small model on base, 92 %, 50 ms and $0.002, a large one on head, 96 %, 3 s and $0.08. */
function smallAgainstLarge(cases: number): Sides {
  const random = xoshiro128StarStar(seedFromText(`models ${cases}`).state);
  const basePassed = Math.round(0.92 * cases);
  const broken = Math.ceil(0.01 * cases);
  const fixed = Math.round(0.96 * cases) - basePassed + broken;
  const pairs = outcomes({ n: cases, basePassed, broken, fixed });
  const side = (which: 0 | 1): CaseRow[] =>
    rowsOf(cases, (index) => ({
      passed: pairs[index]?.[which] ?? null,
      latencyMs: (which === 0 ? 50 : 3000) * Math.exp(0.3 * drawNormal(random)),
      costUsd: (which === 0 ? 0.002 : 0.08) * Math.exp(0.2 * drawNormal(random)),
    }));
  return { base: side(0), head: side(1) };
}

const dimensions = `
profile: async
dimensions:
  quality: { metric: pass-rate, primary: true }
  latency-p50: { metric: latency, statistic: p50 }
  cost: { metric: cost }
`;
const better = 'name: better-model, pay: { latency-p50: 4s, cost: $0.10 }, gain: { quality: 1pp }';
const worth =
  'name: worth-it, rate: { quality: 1pp, latency-p50: 300%, cost: 300% }, at-least: -5, cap: { quality: 3pp, latency-p50: 4s, cost: $0.10 }';

describe('a better model that is slower and dearer', () => {
  const verdictOf = (cases: number, trades: string): Decision =>
    judged(smallAgainstLarge(cases), `${dimensions}${trades}`, 'model-swap');
  const refused = { verdict: 'trade-off', conclusion: 'failure' };

  it.each([60, 200, 1000])(
    'is a trade with %i cases, and never better, whatever the config trades',
    (cases) => {
      for (const trades of [
        '',
        `trades: [{ ${better} }]`,
        `trades: [{ ${better}, accept: always }]`,
        `trades: [{ ${worth} }]`,
      ]) {
        const decision = verdictOf(cases, trades);
        expect(decision.verdict).toBe('trade-off');
        expect(['trade-off', 'regression']).toContain(decision.paretoLabel);
        for (const { spec, direction, status } of decision.dimensions) {
          if (spec.name === 'quality') continue;
          expect({ name: spec.name, direction, status }).toEqual({
            name: spec.name,
            direction: 'worsened',
            status: 'outside',
          });
        }
      }
    },
  );

  it.each([60, 200, 1000])('asks for a yes with %i cases where nothing is traded', (cases) => {
    expect(verdictOf(cases, '')).toMatchObject({ ...refused, trades: [] });
  });

  it.each([60, 200])('cannot show the gain with %i cases, and says so', (cases) => {
    const decision = verdictOf(cases, `trades: [{ ${better}, accept: always }]`);
    expect(decision).toMatchObject(refused);
    expect(decision.trades).toMatchObject([
      { outcome: 'not-shown', gainProven: false, priceKept: true, covers: [], alpha: 0.025 },
    ]);
  });

  it('is accepted with 1,000 cases, by a yes or by the config', () => {
    expect(verdictOf(1000, `trades: [{ ${better} }]`)).toMatchObject({
      ...refused,
      reasons: [
        { code: 'covered-by-trade', about: 'latency-p50' },
        { code: 'covered-by-trade', about: 'cost' },
      ],
      trades: [{ outcome: 'applies', covers: ['latency-p50', 'cost'] }],
    });
    expect(verdictOf(1000, `trades: [{ ${better}, accept: always }]`)).toMatchObject({
      verdict: 'trade-off',
      conclusion: 'success',
      exitCode: 0,
    });
  });

  it('is accepted or refused by an exchange rate, as the rate says', () => {
    // Some 5.9 steps for quality and time, 2.7 for money, 4 gained: −1.6 on balance.
    expect(verdictOf(1000, `trades: [{ ${worth} }]`).trades).toMatchObject([
      { kind: 'exchange-rate', outcome: 'applies', covers: ['latency-p50', 'cost'] },
    ]);
    expect(verdictOf(1000, `trades: [{ ${worth.replace('-5', '0')} }]`).trades).toMatchObject([
      { outcome: 'refuted', balance: { status: 'refuted' }, covers: [] },
    ]);
    expect(verdictOf(1000, `trades: [{ ${worth.replace('$0.10', '$0.01')} }]`).trades).toMatchObject([
      { outcome: 'refuted', gainProven: true, priceKept: false },
    ]);
    expect(verdictOf(60, `trades: [{ ${worth.replace('-5', '-2')} }]`).trades).toMatchObject([
      { outcome: 'not-shown' },
    ]);
  });
});

describe('the share of the error', () => {
  const dims = [quality(), hallucination(), latency(), cost()];

  it('is 5 % over the boxes, the default envelope among them', () => {
    const trades = [trade(), exchange(), trade({ name: 'third', pay: { cost: relative(0.3) } })];
    expect(tradeAlpha({ dimensions: dims, trades: trades.slice(0, 1) })).toBeCloseTo(0.025, 12);
    expect(tradeAlpha({ dimensions: dims, trades })).toBeCloseTo(0.0125, 12);
  });

  it('is not spent on a trade that cannot be judged', () => {
    const trades = [trade(), exchange(), trade({ name: 'third', pay: { tokens: relative(0.3) } })];
    expect(tradeAlpha({ dimensions: dims, trades })).toBeCloseTo(0.05 / 3, 12);
    const advising = [quality(), hallucination(), latency(), cost({ tier: 'advisory' })];
    expect(tradeAlpha({ dimensions: advising, trades })).toBeCloseTo(0.025, 12);
  });

  it('moves the bounds of trades and nothing else', () => {
    const sides = smallAgainstLarge(200);
    const offer = (name: string) =>
      trade({ name, pay: { cost: absolute(0.1) }, gain: { quality: absolute(0.01) } });
    const specs = [quality(), cost()];
    const alone = decided(sides, { dimensions: specs });
    const one = decided(sides, { dimensions: specs, trades: [offer('a')] });
    const two = decided(sides, { dimensions: specs, trades: [offer('a'), offer('b')] });
    const lower = ({ trades }: Decision) => trades[0]?.requirements[0]?.lower ?? Number.NaN;
    expect(lower(two)).toBeLessThan(lower(one));
    const withoutAsked = ({ dimensions: found }: Decision) => found.map(({ asked: _, ...rest }) => rest);
    expect(withoutAsked(one)).toEqual(withoutAsked(alone));
    expect(withoutAsked(two)).toEqual(withoutAsked(alone));
  });
});

/** Suites of 100 cases whose head gains, loses or costs more by known amounts, over and over. */
function rates(runs: number, truth: { gains: number; dearer: number; trades: number }) {
  const names = ['quality', 'tone', 'care'];
  const offers = names
    .slice(0, truth.trades)
    .map((name) => trade({ name, pay: { cost: relative(0.4) }, gain: { [name]: absolute(0.05) } }));
  const score = (name: string) => hallucination({ name, metric: { kind: 'score', name }, better: 'higher' });
  const specs = [quality(), score('tone'), score('care'), cost({ margin: relative(0.15) })];
  const counts = { inside: 0, applies: 0, either: 0 };
  const random = xoshiro128StarStar(seedFromText(`trades ${JSON.stringify(truth)}`).state);
  for (let round = 0; round < runs; round += 1) {
    const side = (which: 0 | 1): CaseRow[] =>
      rowsOf(100, () => {
        const passes = () => random.nextUniform() < 0.8 + which * truth.gains;
        return {
          passed: passes(),
          scores: { tone: Number(passes()), care: Number(passes()) },
          costUsd: 0.01 * Math.exp(0.3 * drawNormal(random)) * (which === 0 ? 1 : 1 + truth.dearer),
        };
      });
    const { dimensions: found, trades } = decided(
      { base: side(0), head: side(1) },
      { dimensions: specs, trades: offers },
    );
    const isInside = found[3]?.status === 'inside';
    const isTraded = trades.some(({ applies }) => applies);
    counts.inside += Number(isInside);
    counts.applies += Number(isTraded);
    counts.either += Number(isInside || isTraded);
  }
  return { inside: counts.inside / runs, applies: counts.applies / runs, either: counts.either / runs };
}

describe('false acceptance', () => {
  const runs = 400;
  /** A rate seen in so many runs that a true one of `nominal` exceeds it once in a thousand. */
  const limit = (nominal: number): number => nominal + 3.1 * Math.sqrt((nominal * (1 - nominal)) / runs);
  const epsilon = 1e-9;

  it('through one trade is its share where the gain is what is asked for, or the price what may be paid', () => {
    expect(rates(runs, { gains: 0.05, dearer: 0.25, trades: 1 }).either).toBeLessThan(limit(0.025));
    expect(rates(runs, { gains: 0.15, dearer: 0.4, trades: 1 }).either).toBeLessThan(limit(0.025));
  });

  it('through three trades stays under 5 % where each is at its edge', () => {
    expect(rates(runs, { gains: 0.05, dearer: 0.25, trades: 3 }).either).toBeLessThan(limit(0.0375));
  });

  it('of the default envelope is what it is without trades', () => {
    const truth = { gains: 0, dearer: 0.15, trades: 0 };
    const { inside } = rates(runs, truth);
    expect(inside).toBeLessThan(limit(0.05));
    expect(rates(runs, { ...truth, trades: 3 }).inside).toBeLessThan(limit(0.05));
  });

  it('adds up at the corner of both, to no more than the sum of the shares', () => {
    const { inside, applies, either } = rates(runs, { gains: 0.05, dearer: 0.15, trades: 1 });
    expect(either).toBeLessThanOrEqual(inside + applies + epsilon);
    expect(either).toBeLessThan(limit(0.075));
  });

  it('is not bought by refusing true trades', () => {
    expect(rates(200, { gains: 0.19, dearer: 0.25, trades: 1 }).applies).toBeGreaterThan(0.7);
  });
});

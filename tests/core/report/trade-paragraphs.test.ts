import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/envelope/decide.ts';
import type { DimensionEvidence } from '../../../src/core/model/dimension-evidence.ts';
import type { Trade } from '../../../src/core/model/policy.ts';
import type { ExchangeEvidence } from '../../../src/core/model/trade-evidence.ts';
import { comparisonDocument, comparisonSchema } from '../../../src/core/record/comparison-document.ts';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { tradeItems } from '../../../src/core/report/trade-items.ts';
import { tradeParagraphs } from '../../../src/core/report/trade-paragraphs.ts';
import { asking, between, comparison, evidence, ratioBetween } from '../../support/evidence.ts';
import {
  absolute,
  cost,
  exchange,
  hallucination,
  latency,
  policy,
  quality,
  relative,
  trade,
} from '../../support/policies.ts';

const truer = evidence({ spec: hallucination(), interval: between(-0.02, -0.004) });
const slower = evidence({
  spec: latency(),
  interval: ratioBetween(1.12, 1.2),
  otherScale: between(140, 240),
  worseAdjusted: 0.001,
});

function decisionOn(
  trades: readonly Trade[],
  dimensions: readonly DimensionEvidence[],
  exchanges: ExchangeEvidence[] = [],
) {
  return decide(
    comparison({ dimensions: [evidence(), ...dimensions].map((found) => asking(found, trades)), exchanges }),
    policy({ trades }),
  );
}

const told = (...args: Parameters<typeof decisionOn>): string =>
  tradeParagraphs(decisionOn(...args))
    .map(plainText)
    .join('\n');

/** Evidence of a gain, by the ends of its interval in percentage points. */
const gain = (lo: number, hi: number) =>
  evidence({ spec: hallucination(), interval: between(-hi / 100, -lo / 100) });
const price = (lo: number, hi: number) => ({ ...slower, otherScale: between(lo, hi) });
const terms = 'Trade slower-but-truer (up to 250 ms latency-p95 for at least 0.3 pp hallucination)';

describe('the paragraph of a trade', () => {
  it.each([
    [
      'gain and price are shown',
      gain(0.4, 2),
      price(140, 240),
      'applies: its gain is proven (hallucination at least 0.4 pp) and its price kept (p95 at most 240 ms lost); accepted once somebody says yes',
    ],
    [
      'neither is',
      gain(-0.4, 1.2),
      price(107, 291),
      'does not apply: neither its gain nor its price is shown (+107 to +291 ms)',
    ],
    ['the gain is not', gain(-0.4, 1.2), price(140, 240), 'does not apply: its gain is not shown'],
    [
      'the price is not',
      gain(0.4, 2),
      price(107, 291),
      'does not apply: its price is not shown to be kept (+107 to +291 ms)',
    ],
    [
      'the gain is ruled out',
      gain(-1, 0.2),
      price(140, 240),
      'does not apply: the gain it asks for is ruled out',
    ],
    [
      'the price is exceeded',
      gain(0.4, 2),
      price(260, 291),
      'does not apply: its price is proven to be exceeded (+260 to +291 ms)',
    ],
    [
      'both are refuted',
      gain(-1, 0.2),
      price(260, 291),
      'does not apply: the gain it asks for is ruled out; its price is proven to be exceeded (+260 to +291 ms)',
    ],
    [
      'one is refuted, one open',
      gain(-1, 0.2),
      price(107, 291),
      'does not apply: the gain it asks for is ruled out; its price is not shown to be kept (+107 to +291 ms)',
    ],
  ])('says what is known where %s', (_, gained, paid, expected) => {
    expect(told([trade()], [gained, paid])).toBe(`${terms} ${expected}.`);
  });

  it('says who accepts it', () => {
    expect(told([trade({ accept: 'always' })], [truer, slower])).toContain('; accepted without asking.');
  });

  it('says that the interval of the table is not the one that decides', () => {
    const trades = [trade()];
    const asked = (asking(truer, trades).asked ?? []).map((found) => ({ ...found, lower: 0.002 }));
    const found = [evidence(), { ...truer, asked }, asking(slower, trades)];
    const decision = decide(comparison({ dimensions: found }), policy({ trades }));
    expect(tradeParagraphs(decision).map(plainText)).toEqual([
      `${terms} does not apply: its gain is not shown: it holds at 95 %, and a trade has to hold at 97.5 %.`,
    ]);
  });

  it('says which dimension cannot be told', () => {
    const few = { ...truer, noEffect: 'too-few-cases' as const, pairs: 12 };
    expect(told([trade()], [few, slower])).toBe(
      `${terms} does not apply: 12 cases cannot tell hallucination.`,
    );
    expect(told([trade()], [slower])).toContain('does not apply: hallucination is not in the results.');
    const advising = evidence({ spec: hallucination({ tier: 'advisory' }) });
    expect(told([trade()], [advising, slower])).toContain('hallucination only advises here');
  });

  it('is not there where nothing has to be paid', () => {
    expect(told([trade()], [truer, evidence({ spec: latency(), interval: ratioBetween(0.98, 1.05) })])).toBe(
      '',
    );
  });
});

describe('the paragraph of an exchange rate', () => {
  const offer = exchange({ atLeast: -1 });
  const dearer = evidence({ spec: cost(), interval: ratioBetween(1.12, 1.2), worseAdjusted: 0.001 });
  const balance = (estimate: number, lo: number, hi: number, lower = lo): ExchangeEvidence => ({
    trade: offer.name,
    estimate,
    lo,
    hi,
    lower,
    alpha: 0.025,
    isHeldBack: false,
    method: 'hall',
    units: 500,
  });
  const start =
    'Trade truth-for-money (1 pp quality = 10 % cost; at least −1.0 pp on balance, at most 3 pp quality or 50 % cost lost)';

  it.each([
    [
      'shown',
      balance(2.1, 0.4, 3.8, 0.1),
      'applies: its balance is proven (+2.1 pp quality, at least +0.1 pp) and every cap kept (pass rate at most 2.0 pp lost, cost a request at most 20 % lost); accepted once somebody says yes',
    ],
    [
      'open',
      balance(0.2, -1.6, 2),
      'does not apply: its balance is not shown: +0.2 pp quality (−1.6 to +2.0 pp)',
    ],
    [
      'refuted',
      balance(-4, -6, -2),
      'does not apply: what it asks for on balance is ruled out: −4.0 pp quality (−6.0 to −2.0 pp)',
    ],
  ])('says what is known where the balance is %s', (_, found, expected) => {
    expect(told([offer], [dearer], [found])).toBe(`${start} ${expected}.`);
  });

  it('names the cap that is not kept', () => {
    const over = (lo: number, hi: number) =>
      evidence({ spec: cost(), interval: ratioBetween(lo, hi), worseAdjusted: 0.001 });
    expect(told([offer], [over(1.4, 1.6)], [balance(5, 4, 6)])).toBe(
      `${start} does not apply: that cost a request keeps its cap of 50 % is not shown (+40 to +60 %).`,
    );
    expect(told([offer], [over(1.55, 1.6)], [balance(5, 4, 6)])).toBe(
      `${start} does not apply: cost a request is proven to exceed its cap of 50 % (+55 to +60 %).`,
    );
  });

  it('counts in steps where nothing of it adds up', () => {
    const steps = exchange({
      name: 'time-for-money',
      rate: { 'latency-p95': relative(0.1), cost: relative(0.1) },
      cap: { 'latency-p95': relative(0.5), cost: relative(0.5) },
    });
    const text = told([steps], [slower, dearer], [{ ...balance(-2, -3, -1.5), trade: steps.name }]);
    expect(text).toContain('(10 % latency-p95 = 10 % cost; nothing lost on balance, at most');
    expect(text).toContain('is ruled out: −2.0 steps (−3.0 to −1.5).');
  });
});

describe('how trades were decided', () => {
  it('tells the level and every bound, also of a trade that nothing asks for', () => {
    const items = tradeItems(decisionOn([trade()], [truer, slower])).map(plainText);
    expect(items[0]).toContain('has to be shown at 97.5 % one-sided (5 % over 2 boxes');
    expect(items[1]).toBe(
      'Trade slower-but-truer (up to 250 ms latency-p95 for at least 0.3 pp hallucination), applies: hallucination at least 0.4 pp of 0.3 pp asked; p95 at most 240 ms lost of 250 ms allowed.',
    );
    expect(tradeItems(decisionOn([], [truer, slower]))).toEqual([]);
  });

  it('is kept in the document, which reads back', () => {
    const offer = exchange();
    const found: ExchangeEvidence = {
      trade: offer.name,
      estimate: 1,
      lo: 0,
      hi: 2,
      lower: -0.2,
      alpha: 0.025,
      isHeldBack: false,
      method: 'hall',
      units: 500,
    };
    const decision = decisionOn(
      [trade(), offer],
      [truer, slower, evidence({ spec: cost({ margin: absolute(0.1) }) })],
      [found],
    );
    const document = comparisonDocument(decision, () => 'reason');
    const read = comparisonSchema.parse(JSON.parse(JSON.stringify(document)));
    expect(read.trades).toMatchObject([
      {
        name: 'slower-but-truer',
        kind: 'if-then',
        outcome: 'applies',
        alpha: 0.025,
        requirements: [{ role: 'gain' }, { role: 'price' }],
      },
      {
        name: 'truth-for-money',
        kind: 'exchange-rate',
        outcome: 'not-shown',
        balance: { estimate: 1, lower: -0.2, status: 'open' },
      },
    ]);
    const { trades, ...rest } = JSON.parse(JSON.stringify(document));
    const old = trades.map(
      ({ name, applies, gainProven, priceKept, covers, accept }: Record<string, unknown>) => ({
        name,
        applies,
        gainProven,
        priceKept,
        covers,
        accept,
      }),
    );
    expect(comparisonSchema.safeParse({ ...rest, trades: old }).success).toBe(true);
  });
});

it('a quality that is named twice is told by its own unit', () => {
  const offer = trade({ pay: { quality: absolute(0.12) }, gain: { cost: relative(0.3) } });
  const worse = evidence({ spec: quality(), interval: between(-0.11, -0.06), worseAdjusted: 0.001 });
  const cheaper = evidence({ spec: cost(), interval: ratioBetween(0.6, 0.65) });
  const trades = [offer];
  const decision = decide(
    comparison({ dimensions: [worse, cheaper].map((found) => asking(found, trades)) }),
    policy({ trades }),
  );
  expect(tradeParagraphs(decision).map(plainText)).toEqual([
    'Trade slower-but-truer (up to 12 pp quality for at least 30 % cost) applies: its gain is proven (cost a request at least 35 %) and its price kept (pass rate at most 11.0 pp lost); accepted once somebody says yes.',
  ]);
});

import { describe, expect, it } from 'vitest';
import { judgeDimension } from '../../../src/core/envelope/judge-dimension.ts';
import { judgeTrades } from '../../../src/core/envelope/judge-trades.ts';
import type { DimensionEvidence } from '../../../src/core/model/dimension-evidence.ts';
import type { Trade } from '../../../src/core/model/policy.ts';
import type { ExchangeEvidence } from '../../../src/core/model/trade-evidence.ts';
import { asking, between, evidence, ratioBetween } from '../../support/evidence.ts';
import { absolute, exchange, hallucination, latency, relative, trade } from '../../support/policies.ts';

const truer = evidence({ spec: hallucination(), interval: between(-0.02, -0.004) });
const slower = evidence({
  spec: latency(),
  interval: ratioBetween(1.12, 1.2),
  otherScale: between(140, 240),
  worseAdjusted: 0.001,
});

function outcomesOf(
  trades: readonly Trade[],
  evidences: readonly DimensionEvidence[],
  more: ExchangeEvidence[] = [],
) {
  const found = evidences.map((entry) => asking(entry, trades));
  return judgeTrades(
    trades,
    found.map((entry) => ({ ...entry, ...judgeDimension(entry) })),
    more,
  );
}

function outcomeOf(offer: Trade = trade(), ...evidences: DimensionEvidence[]) {
  return outcomesOf([offer], evidences.length === 0 ? [truer, slower] : evidences)[0];
}

describe('a trade', () => {
  it('applies where its gain is proven and its price is kept, and says by which bounds', () => {
    expect(outcomeOf()).toEqual({
      name: 'slower-but-truer',
      kind: 'if-then',
      outcome: 'applies',
      covers: ['latency-p95'],
      applies: true,
      gainProven: true,
      priceKept: true,
      accept: 'sign-off',
      alpha: 0.025,
      requirements: [
        {
          dimension: 'hallucination',
          role: 'gain',
          scale: 'absolute',
          atLeast: 0.003,
          lower: 0.004,
          interval: between(-0.02, -0.004),
          status: 'shown',
        },
        {
          dimension: 'latency-p95',
          role: 'price',
          scale: 'absolute',
          atLeast: -250,
          lower: -240,
          interval: between(140, 240),
          status: 'shown',
        },
      ],
    });
  });

  it('does not apply where the gain may be smaller than asked', () => {
    expect(outcomeOf(trade({ gain: { hallucination: absolute(0.005) } }))).toMatchObject({
      applies: false,
      gainProven: false,
      priceKept: true,
      covers: [],
    });
  });

  it('does not apply where the price may be higher than offered', () => {
    expect(outcomeOf(trade({ pay: { 'latency-p95': absolute(230) } }))).toMatchObject({
      applies: false,
      gainProven: true,
      priceKept: false,
    });
  });

  it('reads a price in ms off the absolute interval, one in per cent off the ratio', () => {
    expect(outcomeOf(trade({ pay: { 'latency-p95': relative(0.2001) } }))?.priceKept).toBe(true);
    expect(outcomeOf(trade({ pay: { 'latency-p95': relative(0.19) } }))?.priceKept).toBe(false);
  });

  it('wants every gain and every price', () => {
    const two = { hallucination: absolute(0.003), 'latency-p95': absolute(1) };
    expect(outcomeOf(trade({ gain: two }))?.gainProven).toBe(false);
    expect(outcomeOf(trade({ pay: { ...two, 'latency-p95': absolute(10) } }))?.priceKept).toBe(false);
  });

  it('never takes a gain of nothing for one', () => {
    const still = evidence({ spec: hallucination(), interval: between(-0.01, 0) });
    expect(outcomeOf(trade({ gain: { hallucination: absolute(0) } }), still, slower)?.gainProven).toBe(false);
  });

  it('is not proven by a dimension of too few cases', () => {
    const few = { noEffect: 'too-few-cases' as const };
    expect(outcomeOf(trade(), { ...truer, ...few }, slower)?.gainProven).toBe(false);
    expect(outcomeOf(trade(), truer, { ...slower, ...few })?.priceKept).toBe(false);
  });

  it('is not proven by a dimension that is not there', () => {
    expect(outcomeOf(trade(), slower)).toMatchObject({ gainProven: false, applies: false });
    expect(outcomeOf(trade(), truer)).toMatchObject({ priceKept: false, applies: false });
  });

  it('is decided by the bound with its own share of the error, not by the interval of the table', () => {
    const [asked] = asking(truer, [trade()]).asked ?? [];
    if (asked === undefined) throw new Error('nothing asked');
    const further = { ...truer, asked: [{ ...asked, lower: 0.0029 }] };
    const [outcome] = judgeTrades(
      [trade()],
      [further, asking(slower, [trade()])].map((entry) => ({ ...entry, ...judgeDimension(entry) })),
    );
    expect(outcome).toMatchObject({ outcome: 'not-shown', gainProven: false, priceKept: true });
  });

  it('is refuted where what it asks for is ruled out, and only then', () => {
    const none = evidence({ spec: hallucination(), interval: between(-0.0029, 0.01) });
    const open = evidence({ spec: hallucination(), interval: between(-0.0031, 0.01) });
    expect(outcomeOf(trade(), none, slower)?.outcome).toBe('refuted');
    expect(outcomeOf(trade(), open, slower)?.outcome).toBe('not-shown');
    expect(outcomeOf(trade({ pay: { 'latency-p95': absolute(139) } }))?.outcome).toBe('refuted');
    expect(outcomeOf(trade({ pay: { 'latency-p95': absolute(141) } }))?.outcome).toBe('not-shown');
  });

  it('is not shown by what hangs on lost cases or on the skew of a cost', () => {
    const held = {
      ...truer,
      asked: (asking(truer, [trade()]).asked ?? []).map((entry) => ({ ...entry, isHeldBack: true })),
    };
    const judged = [held, asking(slower, [trade()])].map((entry) => ({ ...entry, ...judgeDimension(entry) }));
    expect(judgeTrades([trade()], judged)[0]).toMatchObject({ outcome: 'not-shown', gainProven: false });
  });

  it('cannot be judged by what only advises', () => {
    const advised = evidence({ spec: hallucination({ tier: 'advisory' }), interval: between(-0.02, -0.004) });
    expect(outcomeOf(trade(), advised, slower)).toMatchObject({
      outcome: 'not-judged',
      applies: false,
      covers: [],
    });
  });

  it('covers nothing where nothing has to be paid', () => {
    const kept = evidence({
      spec: latency(),
      interval: ratioBetween(0.98, 1.05),
      otherScale: between(-20, 50),
    });
    expect(outcomeOf(trade(), truer, kept)).toMatchObject({ applies: true, covers: [] });
  });
});

describe('an exchange rate', () => {
  const offer = exchange({
    rate: { hallucination: absolute(0.01), 'latency-p95': relative(0.1) },
    cap: { hallucination: absolute(0.03), 'latency-p95': relative(0.3) },
  });
  const balance = (overrides: Partial<ExchangeEvidence> = {}): ExchangeEvidence => ({
    trade: offer.name,
    estimate: 1,
    lo: 0.2,
    hi: 1.8,
    lower: 0.1,
    alpha: 0.025,
    isHeldBack: false,
    method: 'hall',
    units: 500,
    ...overrides,
  });
  const judged = (overrides: Partial<ExchangeEvidence> = {}, late = slower) =>
    outcomesOf([offer], [truer, late], [balance(overrides)])[0];

  it('applies where its balance is shown and every cap is kept', () => {
    expect(judged()).toMatchObject({
      outcome: 'applies',
      covers: ['latency-p95'],
      gainProven: true,
      priceKept: true,
      balance: { status: 'shown', atLeast: 0 },
    });
  });

  it('does not apply where the balance may be less, and is refuted where it is', () => {
    expect(judged({ lower: -0.1 })).toMatchObject({ outcome: 'not-shown', gainProven: false });
    expect(judged({ isHeldBack: true })).toMatchObject({ outcome: 'not-shown' });
    expect(judged({ lower: -2, hi: -0.1 })).toMatchObject({ outcome: 'refuted' });
    expect(judged({ estimate: null, lower: null, lo: null, hi: null })).toMatchObject({
      outcome: 'not-judged',
    });
  });

  it('does not apply beyond a cap, however much the others gain', () => {
    const late = evidence({ spec: latency(), interval: ratioBetween(1.25, 1.35), worseAdjusted: 0.001 });
    expect(judged({}, late)).toMatchObject({ outcome: 'not-shown', gainProven: true, priceKept: false });
    const tooLate = evidence({ spec: latency(), interval: ratioBetween(1.31, 1.35), worseAdjusted: 0.001 });
    expect(judged({}, tooLate)?.outcome).toBe('refuted');
  });

  it('cannot be judged without the evidence of its balance', () => {
    expect(outcomesOf([offer], [truer, slower])[0]).toMatchObject({ outcome: 'not-judged', applies: false });
  });
});

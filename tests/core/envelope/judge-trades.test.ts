import { describe, expect, it } from 'vitest';
import { judgeDimension } from '../../../src/core/envelope/judge-dimension.ts';
import { judgeTrades } from '../../../src/core/envelope/judge-trades.ts';
import type { DimensionEvidence } from '../../../src/core/model/comparison.ts';
import { between, evidence, ratioBetween } from '../../support/evidence.ts';
import { absolute, hallucination, latency, relative, trade } from '../../support/policies.ts';

const truer = evidence({ spec: hallucination(), interval: between(-0.02, -0.004) });
const slower = evidence({
  spec: latency(),
  interval: ratioBetween(1.12, 1.2),
  otherScale: between(140, 240),
  worseAdjusted: 0.001,
});

function outcomeOf(offer = trade(), ...evidences: DimensionEvidence[]) {
  const found = evidences.length === 0 ? [truer, slower] : evidences;
  return judgeTrades(
    [offer],
    found.map((entry) => ({ ...entry, ...judgeDimension(entry) })),
  )[0];
}

describe('a trade', () => {
  it('applies where its gain is proven and its price is kept', () => {
    expect(outcomeOf()).toEqual({
      name: 'slower-but-truer',
      covers: ['latency-p95'],
      applies: true,
      gainProven: true,
      priceKept: true,
      accept: 'sign-off',
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

  it('covers nothing where nothing has to be paid', () => {
    const kept = evidence({
      spec: latency(),
      interval: ratioBetween(0.98, 1.05),
      otherScale: between(-20, 50),
    });
    expect(outcomeOf(trade(), truer, kept)).toMatchObject({ applies: true, covers: [] });
  });
});

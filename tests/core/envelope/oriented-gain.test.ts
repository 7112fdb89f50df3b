import { describe, expect, it } from 'vitest';
import { gainOnScaleOf, orientedGain } from '../../../src/core/envelope/oriented-gain.ts';
import { between, evidence, ratioBetween } from '../../support/evidence.ts';
import { absolute, latency, relative } from '../../support/policies.ts';

describe('orientedGain', () => {
  it('leaves a difference as it is where higher is better', () => {
    expect(orientedGain(between(-0.02, 0.05), 'higher')).toEqual({ lower: -0.02, upper: 0.05 });
  });

  it('turns a difference round where lower is better', () => {
    expect(orientedGain(between(-0.02, 0.05), 'lower')).toEqual({ lower: -0.05, upper: 0.02 });
  });

  it('reads a ratio as a fraction of base', () => {
    const higher = orientedGain(ratioBetween(0.9, 1.2), 'higher');
    expect([higher.lower, higher.upper]).toEqual([expect.closeTo(-0.1, 12), expect.closeTo(0.2, 12)]);
    const lower = orientedGain(ratioBetween(0.9, 1.2), 'lower');
    expect([lower.lower, lower.upper]).toEqual([expect.closeTo(-0.2, 12), expect.closeTo(0.1, 12)]);
  });

  it('keeps a side without a bound unbounded, and swaps it with its side', () => {
    expect(orientedGain(between(null, 3), 'higher')).toEqual({ lower: null, upper: 3 });
    expect(orientedGain(between(null, 3), 'lower')).toEqual({ lower: -3, upper: null });
    expect(orientedGain(null, 'lower')).toEqual({ lower: null, upper: null });
  });

  it('writes no negative zero', () => {
    expect(Object.is(orientedGain(between(0, 0), 'lower').lower, 0)).toBe(true);
  });
});

describe('gainOnScaleOf', () => {
  const both = evidence({
    spec: latency(),
    interval: ratioBetween(1.08, 1.25),
    otherScale: between(107, 291),
  });

  it('takes the interval of the gate where the amount is on its scale', () => {
    expect(gainOnScaleOf(relative(0.1), both).lower).toBeCloseTo(-0.25, 12);
  });

  it('takes the other scale where the amount is priced there', () => {
    expect(gainOnScaleOf(absolute(250), both)).toEqual({ lower: -291, upper: -107 });
  });

  it('knows none where the other scale is not there', () => {
    expect(gainOnScaleOf(absolute(250), { ...both, otherScale: null })).toEqual({ lower: null, upper: null });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltaLogRatioInterval } from '../../../src/core/stats/delta-log-ratio-interval.ts';
import { fiellerInterval, fiellerTest } from '../../../src/core/stats/fieller.ts';

const costs = fc
  .array(
    fc.tuple(fc.double({ min: 0.1, max: 9, noNaN: true }), fc.double({ min: 0.1, max: 9, noNaN: true })),
    {
      minLength: 3,
      maxLength: 40,
    },
  )
  .map((rows) => ({ base: rows.map(([base]) => base), head: rows.map(([, head]) => head) }));
const number = (value: number | null): number => value ?? Number.NaN;

describe('fiellerInterval', () => {
  it('holds the ratio, or is unbounded exactly when g reaches 1', () => {
    fc.assert(
      fc.property(costs, ({ base, head }) => {
        const { ratio, g, lower, upper, reason } = fiellerInterval(base, head, 0.05);
        expect(reason === 'unbounded').toBe(number(g) >= 1);
        if (lower === null || upper === null) return;
        expect(lower).toBeLessThanOrEqual(number(ratio));
        expect(upper).toBeGreaterThanOrEqual(number(ratio));
      }),
    );
  });
  it('has p-values of alpha at its ends', () => {
    fc.assert(
      fc.property(costs, ({ base, head }) => {
        const { lower, upper } = fiellerInterval(base, head, 0.05);
        if (lower === null || upper === null) return;
        if (lower > 1e-9) expect(fiellerTest(base, head, lower).pAtMost).toBeCloseTo(0.05, 6);
        expect(fiellerTest(base, head, upper).pAtLeast).toBeCloseTo(0.05, 6);
      }),
    );
  });
  it('does not depend on units or order', () => {
    fc.assert(
      fc.property(costs, ({ base, head }) => {
        const one = fiellerInterval(base, head, 0.05);
        const other = fiellerInterval(
          base.map((v) => v * 1e-6).reverse(),
          head.map((v) => v * 1e-6).reverse(),
          0.05,
        );
        if (one.upper !== null && number(one.g) < 0.9)
          expect(number(other.upper) / one.upper).toBeCloseTo(1, 9);
      }),
    );
  });
  it('is exactly 1 for identical arms and exactly k for arms k times as dear', () => {
    const base = [0.013, 0.021, 0.4, 0.07, 0.113, 0.2];
    expect(fiellerInterval(base, base, 0.05)).toMatchObject({ ratio: 1, lower: 1, upper: 1, reason: null });
    const triple = fiellerInterval(
      base,
      base.map((value) => value * 3),
      0.05,
    );
    expect(triple.lower).toBeCloseTo(3, 13);
    expect(triple.upper).toBeCloseTo(3, 13);
    expect(deltaLogRatioInterval(base, base, 0.05)).toEqual({ lower: 1, upper: 1, reason: null });
  });
  it('says why it has no bounds', () => {
    expect(fiellerInterval([0, 0], [1, 1], 0.05)).toMatchObject({
      ratio: null,
      lower: null,
      reason: 'base-not-positive',
    });
    expect(fiellerInterval([2], [3], 0.05)).toMatchObject({
      ratio: 1.5,
      upper: null,
      reason: 'too-few-units',
    });
    expect(fiellerInterval([0.01, 9], [1, 1], 0.05)).toMatchObject({
      lower: null,
      upper: null,
      reason: 'unbounded',
    });
    expect(() => fiellerInterval([1, 2], [1], 0.05)).toThrow(/same length/);
    expect(() => fiellerInterval([], [], 0.05)).toThrow(/base must hold at least 1/);
  });
});

describe('fiellerTest', () => {
  it('rejects what the data contradict and nothing else', () => {
    const base = [1, 2, 3, 4, 5, 6];
    const head = [1.1, 2.0, 3.1, 3.9, 5.2, 6.1];
    expect(fiellerTest(base, head, 1.5).pAtLeast).toBeLessThan(0.01);
    expect(fiellerTest(base, head, 1.5).pAtMost).toBeGreaterThan(0.99);
    expect(fiellerTest(base, head, 0.8).pAtMost).toBeLessThan(0.01);
  });
  it('is certain without noise, and undecided at the limit itself', () => {
    const base = [2, 2, 2];
    expect(fiellerTest(base, base, 1.1)).toMatchObject({ pAtLeast: 0, pAtMost: 1 });
    expect(fiellerTest(base, base, 0.9)).toMatchObject({ pAtLeast: 1, pAtMost: 0 });
    expect(fiellerTest(base, base, 1)).toMatchObject({ pAtLeast: 1, pAtMost: 1 });
    expect(fiellerTest([0.1, 0.7, 0.3], [0.1, 0.7, 0.3], 1)).toMatchObject({ pAtLeast: 1, pAtMost: 1 });
  });
  it('says why there is no p-value', () => {
    expect(fiellerTest([0], [1], 1)).toMatchObject({ pAtLeast: null, reason: 'base-not-positive' });
    expect(fiellerTest([1], [1], 1)).toMatchObject({ pAtMost: null, reason: 'too-few-units' });
    expect(() => fiellerTest([1, 2], [1, 2], 0)).toThrow(/ratioLimit/);
  });
});

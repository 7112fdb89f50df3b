import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedClusters,
  clusterIndexOf,
  clusterPseudoValues,
} from '../../../src/core/stats/cluster-pseudo-values.ts';
import { clusteredStandardError } from '../../../src/core/stats/clustered-standard-error.ts';
import { guardedHallInterval, guardedHallTest } from '../../../src/core/stats/guarded-hall.ts';
import { hallInterval, hallTest } from '../../../src/core/stats/hall.ts';
import { plusTwoInterval, plusTwoTest } from '../../../src/core/stats/plus-two.ts';
import { repeatVariance } from '../../../src/core/stats/repeat-variance.ts';
import { sampleMoments } from '../../../src/core/stats/sample-moments.ts';
import { studentTInterval } from '../../../src/core/stats/student-t-interval.ts';

const grades = fc.array(
  fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8),
  { minLength: 2, maxLength: 60 },
);
const varied = grades.filter((values) => new Set(values).size > 1);
const alpha = fc.double({ min: 0.001, max: 0.1, noNaN: true });
const number = (value: number | null): number => value ?? Number.NaN;

describe('sampleMoments', () => {
  it('sees no variance in equal values that do not add up exactly', () => {
    for (const value of [0.1, 1 / 3, 1e6 + 0.1, -0.7]) {
      const moments = sampleMoments(new Array<number>(37).fill(value));
      expect(moments).toMatchObject({ variance: 0, thirdCentral: 0 });
      expect(moments.mean).toBeCloseTo(value, 12);
    }
    expect(sampleMoments([3])).toEqual({ n: 1, mean: 3, variance: null, thirdCentral: 0 });
    expect(() => sampleMoments([])).toThrow(/at least 1/);
    expect(() => sampleMoments([1, Number.NaN])).toThrow(/values\[1\] must be finite, got NaN/);
  });
});

describe('hallInterval', () => {
  it('holds the mean, and mirrors when the arms are swapped', () => {
    fc.assert(
      fc.property(varied, alpha, (values, a) => {
        const one = hallInterval(values, a);
        const other = hallInterval(
          values.map((value) => -value),
          a,
        );
        expect(number(one.lower)).toBeLessThanOrEqual(number(one.upper));
        if (a <= 0.05 && values.length > 2) {
          expect(number(one.lower)).toBeLessThanOrEqual(one.mean);
          expect(number(one.upper)).toBeGreaterThanOrEqual(one.mean);
        }
        expect(number(other.lower)).toBeCloseTo(-number(one.upper), 9);
      }),
    );
  });
  it('widens with the level', () => {
    fc.assert(
      fc.property(varied, alpha, (values, a) => {
        const [narrow, wide] = [hallInterval(values, a), hallInterval(values, a / 2)];
        expect(number(wide.lower)).toBeLessThanOrEqual(number(narrow.lower));
        expect(number(wide.upper)).toBeGreaterThanOrEqual(number(narrow.upper));
      }),
    );
  });
  it('is the t interval when the values are symmetric', () => {
    const values = [-3, -1, 0, 1, 3];
    const [hall, t] = [hallInterval(values, 0.05), studentTInterval(values, 0.05)];
    expect(hall.lower).toBeCloseTo(number(t.lower), 12);
    expect(hall.plainUpper).toBeCloseTo(number(t.upper), 12);
  });
  it('does not depend on order and scales with the unit', () => {
    const values = [0, 0, 0, -0.5, 0.25, 0, -1, 0.125];
    const one = hallInterval(values, 0.05);
    expect(hallInterval([...values].reverse(), 0.05).lower).toBeCloseTo(number(one.lower), 12);
    expect(
      hallInterval(
        values.map((value) => value * 1000),
        0.05,
      ).upper,
    ).toBeCloseTo(1000 * number(one.upper), 8);
  });
  it('has no bounds without variance, and says why', () => {
    expect(hallInterval([0.1, 0.1, 0.1], 0.05)).toMatchObject({
      sd: 0,
      lower: null,
      upper: null,
      reason: 'zero-variance',
    });
    expect(hallInterval([0.1], 0.05)).toMatchObject({ sd: null, lower: null, reason: 'too-few-units' });
    expect(hallTest([2, 2], 1)).toMatchObject({ pInside: null, pOutside: null, reason: 'zero-variance' });
    expect(() => hallInterval([1, 2], 0)).toThrow(/alpha must be in \(0, 0.5\), got 0/);
  });
  it('has p-values of alpha at its ends', () => {
    fc.assert(
      fc.property(varied, alpha, (values, a) => {
        const { lower, upper } = hallInterval(values, a);
        expect(hallTest(values, number(lower)).pInside).toBeCloseTo(a, 7);
        expect(hallTest(values, number(upper)).pOutside).toBeCloseTo(a, 7);
      }),
    );
  });
});

describe('guardedHallInterval', () => {
  it('always has bounds, of some width, from one value on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 0, 0, -1, 0.5), { minLength: 1, maxLength: 40 }),
        alpha,
        (values, a) => {
          const { lower, upper, guarded, nonzero } = guardedHallInterval(values, a, 1);
          expect(upper - lower).toBeGreaterThan(1e-6);
          if (nonzero < 8) expect(guarded).toBe(true);
        },
      ),
    );
  });
  it('is the union with the plus-two interval when few units changed', () => {
    const values = [...new Array<number>(28).fill(0), -0.5, -1];
    const [guarded, hall, plusTwo] = [
      guardedHallInterval(values, 0.05, 1),
      hallInterval(values, 0.05),
      plusTwoInterval(values, 0.05, 1),
    ];
    expect(guarded).toMatchObject({ guarded: true, nonzero: 2, lower: hall.lower, upper: plusTwo.upper });
  });
  it("is Hall's own with eight changes", () => {
    const values = [...new Array<number>(20).fill(0), -1, -1, -1, 1, -0.5, -1, 0.5, -1];
    const guarded = guardedHallInterval(values, 0.05, 1);
    expect(guarded).toMatchObject({
      guarded: false,
      nonzero: 8,
      lower: guarded.hall.lower,
      upper: guarded.hall.upper,
    });
    expect(guardedHallInterval(values, 0.05, 1, { nonzero: 7 }).guarded).toBe(true);
    expect(guardedHallInterval(values, 0.05, 1, { sparseBelow: 9 }).guarded).toBe(true);
  });
  it('falls back on the plus-two interval when all units changed alike', () => {
    const values = new Array<number>(12).fill(-0.25);
    const result = guardedHallInterval(values, 0.05, 1);
    expect(result).toMatchObject({ guarded: true, ...plusTwoInterval(values, 0.05, 1) });
    expect(guardedHallTest(values, -0.5, 1)).toMatchObject({
      transformedT: null,
      ...plusTwoTest(values, -0.5, 1),
    });
  });
  it('agrees with its p-values at its ends', () => {
    const sparse = fc.array(fc.constantFrom(0, 0, 0, -1, 0.5, -0.25), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(sparse, alpha, (values, a) => {
        const { lower, upper } = guardedHallInterval(values, a, 1);
        expect(guardedHallTest(values, lower, 1).pInside).toBeCloseTo(a, 7);
        expect(guardedHallTest(values, upper, 1).pOutside).toBeCloseTo(a, 7);
      }),
    );
  });
  it('refuses a range that is none', () => {
    expect(() => guardedHallInterval([0], 0.05, 0)).toThrow(/range must be greater than 0, got 0/);
    expect(() => guardedHallTest([0, 1], Number.NaN, 1)).toThrow(/threshold/);
  });
});

describe('clusterPseudoValues', () => {
  const clustered = fc
    .array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.constantFrom('a', 'b', 'c', 'd', 'e')), {
      minLength: 2,
      maxLength: 40,
    })
    .map((rows) => ({ deltas: rows.map(([value]) => value / 4), labels: rows.map(([, label]) => label) }));

  it('has the mean of the cases and the CR1 standard error', () => {
    fc.assert(
      fc.property(clustered, ({ deltas, labels }) => {
        const index = clusterIndexOf(labels);
        const values = clusterPseudoValues(deltas, index);
        const error = clusteredStandardError(deltas, index);
        const { n, mean, variance } = sampleMoments(values);
        expect(mean).toBeCloseTo(error.mean, 12);
        if (variance === null) expect(error.cr1).toBeNull();
        else expect(Math.sqrt(variance / n)).toBeCloseTo(number(error.cr1), 12);
      }),
    );
  });
  it('gives the same interval when every case is copied inside its cluster', () => {
    fc.assert(
      fc.property(clustered, ({ deltas, labels }) => {
        const once = clusterPseudoValues(deltas, clusterIndexOf(labels));
        const twice = clusterPseudoValues([...deltas, ...deltas], clusterIndexOf([...labels, ...labels]));
        for (const [group, value] of once.entries()) expect(twice[group]).toBeCloseTo(value, 12);
      }),
    );
  });
  it('is the cases themselves when each is its own cluster', () => {
    const values = clusterPseudoValues([0.5, -1, 0.25], [0, 1, 2]);
    for (const [index, value] of [0.5, -1, 0.25].entries()) expect(values[index]).toBeCloseTo(value, 14);
    const error = clusteredStandardError([0.5, -1, 0.25], [0, 1, 2]);
    expect(error.cr1).toBeCloseTo(number(error.naive), 14);
    expect(error.designEffect).toBeCloseTo(1, 13);
  });
  it('leaves no rounding error where clusters do not differ', () => {
    const values = clusterPseudoValues([0.3, -0.1, 0.1, 0.1, 0.7, -0.5], [0, 0, 1, 1, 2, 2]);
    expect(sampleMoments(values).variance).toBe(0);
  });
  it('counts the clusters with a change', () => {
    expect(changedClusters([0, 0, 1, 0, -1, 1], [0, 1, 2, 2, 3, 3])).toBe(2);
  });
  it('has no CR1 error for one cluster and refuses an index with gaps', () => {
    expect(clusteredStandardError([1, 2], [0, 0])).toMatchObject({
      cr1: null,
      designEffect: null,
      degreesOfFreedom: 0,
    });
    expect(() => clusterPseudoValues([1, 2], [0, 2])).toThrow(
      /clusterIndex must hold integers in \[0, 1\], got 2/,
    );
    expect(() => clusterPseudoValues([1, 2, 3], [0, 2, 2])).toThrow(
      /must use every number below 3, got no 1/,
    );
    expect(() => clusterPseudoValues([1, 2], [0])).toThrow(/same length/);
  });
});

describe('repeatVariance', () => {
  it('gives back the case variance as true variance when repeats agree', () => {
    const result = repeatVariance(
      [
        [1, 1],
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [0, 0],
        [1, 1],
      ],
    );
    expect(result.omega2).toBeCloseTo(number(result.caseVariance), 14);
    expect(result.withinBase).toBe(0);
  });
  it('floors a negative variance and cannot split single repeats', () => {
    const noisy = repeatVariance(
      [
        [1, 0],
        [0, 1],
        [1, 0],
      ],
      [
        [0, 1],
        [1, 0],
        [0, 1],
      ],
    );
    expect(noisy.omega2Raw).toBeLessThan(0);
    expect(noisy.omega2).toBe(0);
    expect(repeatVariance([[1], [0]], [[0], [0]])).toMatchObject({ withinBase: null, omega2: null });
  });
});

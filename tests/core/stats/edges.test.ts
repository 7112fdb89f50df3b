import { describe, expect, it } from 'vitest';
import { changedClusters, clusterPseudoValues } from '../../../src/core/stats/cluster-pseudo-values.ts';
import { clusteredTango } from '../../../src/core/stats/clustered-tango.ts';
import { epochsNeeded } from '../../../src/core/stats/epochs-needed.ts';
import { fiellerInterval, fiellerTest } from '../../../src/core/stats/fieller.ts';
import { guardedHallInterval, guardedHallTest } from '../../../src/core/stats/guarded-hall.ts';
import { hallTest } from '../../../src/core/stats/hall.ts';
import { holmPrimaryFirst } from '../../../src/core/stats/holm-primary-first.ts';
import { pairedMeans } from '../../../src/core/stats/paired-means.ts';
import { plusTwoTest } from '../../../src/core/stats/plus-two.ts';
import { repeatVariance } from '../../../src/core/stats/repeat-variance.ts';
import { sampleMoments } from '../../../src/core/stats/sample-moments.ts';
import { tangoInterval } from '../../../src/core/stats/tango.ts';

// Where a formula has nothing to work with, or only what rounding left.

describe('the variance of repeats', () => {
  it('is not known from one repeat a side, and that of cases not from one case', () => {
    expect(repeatVariance([[1], [0]], [[0], [0]])).toMatchObject({
      withinBase: null,
      withinHead: null,
      caseVariance: 0.5,
      omega2Raw: null,
      omega2: null,
    });
    expect(repeatVariance([[1, 0]], [[0, 0]])).toMatchObject({
      meanDelta: -0.5,
      standardError: null,
      caseVariance: null,
      omega2Raw: null,
      omega2: null,
    });
  });

  it('needs repeats on both sides', () => {
    const twice = [
      [1, 0],
      [1, 1],
    ];
    const once = [[1], [0]];
    expect(repeatVariance(twice, once)).toMatchObject({ withinBase: 0.25, withinHead: null, omega2: null });
    expect(repeatVariance(once, twice)).toMatchObject({ withinBase: null, withinHead: 0.25, omega2: null });
  });
});

describe('what rounding leaves', () => {
  it('is no variance: the same value many times has none', () => {
    for (const value of [0.1, -0.7, 1e-9, 3.3e12]) {
      expect(sampleMoments(new Array<number>(7).fill(value))).toMatchObject({ variance: 0, thirdCentral: 0 });
    }
    expect(sampleMoments([0.1, 0.1, 0.1 + 1e-12]).variance).toBeGreaterThan(0);
    expect(sampleMoments([1e-9, 1, 1]).variance).toBeCloseTo(1 / 3, 8);
  });

  it('is no residual of a cluster: clusters of the same values have the same pseudo-value', () => {
    for (const values of [
      [0, -0.8, 0.4, 0.6],
      [-0.9, -0.2, -0.2, 0.8],
      [-0.9, 1, -0.9, 0.1, -0.3, 0.7],
    ]) {
      // Added up the other way round they leave another rest.
      const deltas = [...values, ...values.toReversed(), ...values];
      const index = deltas.map((_, place) => Math.floor(place / values.length));
      const [first, ...others] = clusterPseudoValues(deltas, index);
      expect(others).toEqual([first, first]);
      const moved = clusterPseudoValues([(deltas[0] ?? 0) + 1e-9, ...deltas.slice(1)], index);
      expect(moved[0]).toBeGreaterThan(moved[1] ?? 1);
    }
  });

  it('is no spread of a ratio: head three times base on every pair is that, exactly', () => {
    const base = [1, 1.3, 1.1, 0.9, 1.2];
    const head = base.map((value) => 3 * value);
    expect(pairedMeans(base, head)).toMatchObject({ residualVariance: 0, residualCovariance: 0 });
    const interval = fiellerInterval(base, head, 0.05);
    expect([interval.lower, interval.upper]).toEqual([interval.ratio, interval.ratio]);
    // Small values beside a large one are no rounding.
    expect(pairedMeans([1e-3, 1], [2e-3, 1]).residualVariance).toBeGreaterThan(1e-8);
    expect(pairedMeans([1e-3, 1], [2e-3, 1]).residualCovariance).not.toBe(0);
  });

  it('decides no test of a ratio at the ratio that every pair has', () => {
    const base = [0.1, 0.7, 1.3, 2.9];
    for (const scale of [1, 1e9, 1e-9]) {
      const of = (by: number) => base.map((value) => scale * by * value);
      expect(fiellerTest(of(1), of(1.1), 1.1)).toMatchObject({ pAtLeast: 1, pAtMost: 1 });
    }
    const same = (value: number) => new Array<number>(4).fill(value);
    expect(fiellerTest(same(1), same(1.1), 1.2)).toMatchObject({ pAtLeast: 0, pAtMost: 1 });
    expect(fiellerTest(same(1), same(1.1), 1)).toMatchObject({ pAtLeast: 1, pAtMost: 0 });
  });

  it('is no variance of clusters that differ in nothing', () => {
    const cluster = { size: 4, broken: 0, fixed: 0 };
    expect(clusteredTango([cluster, cluster, { ...cluster, size: 9 }], 0.05)).toMatchObject({
      designEffect: 1,
      effectiveN: 17,
    });
  });
});

describe('two pairs', () => {
  it('are enough for a test of a ratio, one is not', () => {
    expect(fiellerTest([1, 2], [1.1, 2.5], 1).reason).toBeNull();
    expect(fiellerTest([1], [1.1], 1).reason).toBe('too-few-units');
  });

  it('are enough for a test of a mean, one is not', () => {
    expect(hallTest([0.1, 0.3], 0).reason).toBeNull();
    expect(hallTest([0.1], 0)).toEqual({
      transformedT: null,
      pInside: null,
      pOutside: null,
      reason: 'too-few-units',
    });
  });
});

describe('the sparse guard', () => {
  const few = [0, 0, 0, 0, 0, 0, 0, 0, 0, -0.5];
  const many = [0.1, -0.2, 0.3, 0.1, -0.1, 0.2, -0.3, 0.4, 0.1, -0.5];

  it('says whether it took part', () => {
    expect(guardedHallInterval(few, 0.05, 1)).toMatchObject({ guarded: true, nonzero: 1 });
    expect(guardedHallInterval(many, 0.05, 1)).toMatchObject({ guarded: false, nonzero: 10, plusTwo: null });
    expect(guardedHallTest(few, -0.1, 1)).toMatchObject({ guarded: true, nonzero: 1 });
    expect(guardedHallTest(many, -0.1, 1)).toMatchObject({ guarded: false, nonzero: 10 });
  });

  it('stands alone where there is nothing to transform, however many units changed', () => {
    const same = new Array<number>(10).fill(0.25);
    const interval = guardedHallInterval(same, 0.05, 1);
    expect(interval).toMatchObject({ guarded: true, nonzero: 10 });
    expect([interval.lower, interval.upper]).toEqual([interval.plusTwo?.lower, interval.plusTwo?.upper]);
    const test = guardedHallTest(same, 0.2, 1);
    expect(test).toMatchObject({ guarded: true, transformedT: null, ...plusTwoTest(same, 0.2, 1) });
  });

  it('counts clusters in which something changed', () => {
    expect(changedClusters([0, 0, 0.5, -0.5, 0], [0, 0, 1, 1, 2])).toBe(1);
    expect(changedClusters([0, 0, 0], [0, 1, 2])).toBe(0);
  });
});

describe('epochs that are needed', () => {
  const plan = { omega2: 0, within: 0.1, n: 100, margin: 0.05 };

  it('are one where less than a coin toss is asked', () => {
    expect(epochsNeeded({ ...plan, within: 1e9, alpha: 0.4, power: 0.5 })).toBeGreaterThan(1);
    // z = 0 or below: a margin is kept by as many as there are.
    expect(epochsNeeded({ ...plan, within: 1e9, alpha: 0.49, power: 0.4 })).toBe(1);
    expect(epochsNeeded({ ...plan, omega2: 1e9, alpha: 0.4, power: 0.4 })).toBe(1);
  });

  it('are none where the cases alone are too uneven', () => {
    expect(epochsNeeded({ ...plan, omega2: 1 })).toBeNull();
  });
});

describe('a primary hypothesis beside others', () => {
  it('goes first where it and the next of the rest are as small', () => {
    // 0.04 ÷ 0.8 = 0.05 = 0.01 ÷ 0.2: the primary takes its turn, and leaves the rest all of the error.
    const tied = holmPrimaryFirst({ primary: 0.04, rest: [0.01] });
    expect(tied.primary).toBeCloseTo(0.05, 12);
    expect(tied.rest[0]).toBeCloseTo(0.05, 12);
  });

  it('is left to itself once the rest is done', () => {
    const { primary, rest } = holmPrimaryFirst({ primary: 0.9, rest: [1e-6, 2e-6] });
    expect(rest[0]).toBeCloseTo(1e-5, 12);
    expect(rest[1]).toBeCloseTo(1e-5, 12);
    expect(primary).toBeCloseTo(0.9, 12);
  });
});

describe("Tango's interval", () => {
  it('ends at the end of the scale where every pair turned', () => {
    for (const n of [1, 7, 300]) {
      const worse = tangoInterval({ n, broken: n, fixed: 0, critical: 1.6448536269514722 });
      const better = tangoInterval({ n, broken: 0, fixed: n, critical: 1.6448536269514722 });
      expect(worse.lower).toBe(-1);
      expect(better.upper).toBe(1);
      expect(worse.upper).toBeCloseTo(-better.lower, 12);
      expect(worse.upper).toBeLessThan(1);
    }
  });
});

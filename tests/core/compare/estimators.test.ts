import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import { clusterIndexOf, clusterPseudoValues } from '../../../src/core/stats/cluster-pseudo-values.ts';
import { clusteredTango } from '../../../src/core/stats/clustered-tango.ts';
import { fiellerInterval, fiellerTest } from '../../../src/core/stats/fieller.ts';
import { guardedHallInterval, guardedHallTest } from '../../../src/core/stats/guarded-hall.ts';
import { hallInterval, hallTest } from '../../../src/core/stats/hall.ts';
import { mcnemar } from '../../../src/core/stats/mcnemar.ts';
import { normalCdf, normalQuantile } from '../../../src/core/stats/normal.ts';
import { pairedQuantileBootstrap } from '../../../src/core/stats/paired-quantile-bootstrap.ts';
import { percentileInterval } from '../../../src/core/stats/percentile-interval.ts';
import { quantileType7 } from '../../../src/core/stats/quantile.ts';
import { signFlipTest } from '../../../src/core/stats/sign-flip-test.ts';
import { tangoInterval, tangoScore } from '../../../src/core/stats/tango.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { compared, measured } from '../../support/measure.ts';
import { absolute, cost, hallucination, latency, quality, relative } from '../../support/policies.ts';
import { epochRows, passRows, row, rowsOf, type Sides, times } from '../../support/rows.ts';

const z = normalQuantile(0.95);
const table = { n: 200, basePassed: 150, broken: 20, fixed: 12 };

/** A value per case that is spread out and the same on every call. */
function spread(index: number, salt: number): number {
  return ((index * 7919 + salt * 104729) % 1009) / 1009;
}

/** Rows with one number a side, case by case. */
function valueRows(
  count: number,
  base: (index: number) => Partial<CaseRow>,
  head: (index: number) => Partial<CaseRow>,
): Sides {
  return { base: rowsOf(count, base), head: rowsOf(count, head) };
}

describe('a rate with one epoch a side', () => {
  it("has Tango's interval of head minus base", () => {
    const { lower, upper } = tangoInterval({ ...table, critical: z });
    expect(measured(passRows(table)).effect).toEqual({
      absolute: expect.closeTo(-8 / 200, 14),
      relative: expect.closeTo(142 / 150 - 1, 14),
      interval: {
        scale: 'absolute',
        lo: expect.closeTo(lower, 12),
        hi: expect.closeTo(upper, 12),
        level: 0.9,
        method: 'tango',
      },
    });
  });

  it('has the tests of the same score', () => {
    const counts = { n: 200, broken: 20, fixed: 12 };
    const atMargin = tangoScore({ ...counts, difference: -0.05 });
    const atZero = tangoScore({ ...counts, difference: 0 });
    expect(measured(passRows(table)).tests).toEqual({
      inside: expect.closeTo(1 - normalCdf(atMargin), 12),
      outside: expect.closeTo(normalCdf(atMargin), 12),
      worse: expect.closeTo(normalCdf(atZero), 12),
      better: expect.closeTo(1 - normalCdf(atZero), 12),
    });
  });

  it('counts what turned, with mid-p McNemar', () => {
    const evidence = measured(passRows(table));
    expect(evidence).toMatchObject({
      turned: { worse: 20, better: 12 },
      differing: 32,
      pairs: 200,
      units: 200,
    });
    expect(evidence.midP).toBe(mcnemar({ broken: 20, fixed: 12 }).midPTwoSided);
  });

  it('keeps head minus base where lower is better, and turns the tests round', () => {
    const sides = passRows(table, () => ({ scores: {} }));
    const asScore = (rows: readonly CaseRow[]) =>
      rows.map((entry) => ({ ...entry, scores: { hallucination: entry.passed ? 1 : 0 } }));
    const lower = measured({ base: asScore(sides.base), head: asScore(sides.head) }, hallucination());
    const higher = measured(sides, quality({ margin: absolute(0.03) }));
    expect(lower.effect.interval).toEqual(higher.effect.interval);
    expect(lower.turned).toEqual({ worse: 12, better: 20 });
    expect(lower.tests.worse).toBeCloseTo(higher.tests.better ?? Number.NaN, 12);
  });

  it('is ± z² ÷ (n + z²) without a changed case, never a point', () => {
    const tied = measured(passRows({ n: 60, basePassed: 60, broken: 0, fixed: 0 })).effect.interval;
    expect(tied?.lo).toBeCloseTo(-(z * z) / (60 + z * z), 9);
    expect(tied?.hi).toBeCloseTo((z * z) / (60 + z * z), 9);
  });
});

describe('a rate in clusters', () => {
  const clustered = passRows(table, (index) => ({ cluster: `c${index % 40}` }));

  it('has the interval of the effective counts with t of the clusters', () => {
    const clusters = Array.from({ length: 40 }, () => ({ size: 5, broken: 0, fixed: 0 }));
    for (let index = 0; index < 32; index++) {
      const cluster = clusters[index % 40];
      if (cluster !== undefined) cluster[index < 20 ? 'broken' : 'fixed'] += 1;
    }
    const expected = clusteredTango(clusters, 0.05);
    expect(measured(clustered)).toMatchObject({
      units: 40,
      effect: {
        interval: {
          lo: expect.closeTo(expected.lower ?? 0, 12),
          hi: expect.closeTo(expected.upper ?? 0, 12),
          method: 'tango, effective n',
        },
      },
    });
  });

  it('has no McNemar, which would count its cases as independent', () => {
    expect(measured(clustered)).toMatchObject({ midP: null, turned: { worse: 20, better: 12 } });
  });

  it('says nothing from one cluster', () => {
    const evidence = measured(passRows(table, () => ({ cluster: 'all' })));
    expect(evidence).toMatchObject({
      noEffect: 'too-few-cases',
      effect: { interval: null },
      resolvable: null,
    });
  });
});

describe('a rate over several epochs', () => {
  it("averages inside the case and has Hall's interval", () => {
    const passes = Array.from({ length: 60 }, (_, index): [number, number] => [
      3 - (index % 3),
      3 - (index % 4),
    ]);
    const differences = passes.map(([base, head]) => head / 3 - base / 3);
    const hall = hallInterval(differences, 0.05);
    expect(measured(epochRows(3, passes)).effect.interval).toEqual({
      scale: 'absolute',
      lo: expect.closeTo(hall.lower ?? 0, 12),
      hi: expect.closeTo(hall.upper ?? 0, 12),
      level: 0.9,
      method: 'hall',
    });
  });

  it('joins the guard where fewer than eight cases differ', () => {
    const passes: [number, number][] = [
      ...times<[number, number]>(53, [3, 3]),
      ...times<[number, number]>(7, [3, 2]),
    ];
    const differences = passes.map(([base, head]) => head / 3 - base / 3);
    const guarded = guardedHallInterval(differences, 0.05, 1);
    const evidence = measured(epochRows(3, passes));
    expect(evidence.effect.interval).toMatchObject({
      lo: expect.closeTo(guarded.lower, 12),
      hi: expect.closeTo(guarded.upper, 12),
      method: 'hall+guard',
    });
    expect(evidence.tests.inside).toBeCloseTo(guardedHallTest(differences, -0.05, 1).pInside, 12);
  });

  it('leaves the guard out from eight on', () => {
    const passes: [number, number][] = [
      ...times<[number, number]>(52, [3, 3]),
      ...times<[number, number]>(8, [3, 2]),
    ];
    expect(measured(epochRows(3, passes)).effect.interval?.method).toBe('hall');
  });

  it("calls worse what Hall's t and flipped signs both do, at a margin Hall's t alone", () => {
    const passes: [number, number][] = [
      ...times<[number, number]>(49, [3, 3]),
      ...times<[number, number]>(7, [3, 2]),
      ...times<[number, number]>(2, [1, 2]),
      ...times<[number, number]>(2, [3, 1]),
    ];
    const differences = passes.map(([base, head]) => head / 3 - base / 3);
    const hall = hallTest(differences, 0);
    const flips = signFlipTest(differences);
    const { tests } = measured(epochRows(3, passes));
    expect(flips.midPLess).toBeGreaterThan(hall.pOutside ?? 1);
    expect(tests.worse).toBeCloseTo(flips.midPLess, 12);
    expect(tests.better).toBeCloseTo(Math.max(hall.pInside ?? 0, flips.midPGreater), 12);
    expect(tests.outside).toBeCloseTo(hallTest(differences, -0.05).pOutside ?? 1, 12);
    const asShare = measured(epochRows(3, passes), quality({ margin: relative(0.05) }));
    expect(asShare.tests.worse).toBeGreaterThanOrEqual(flips.midPLess);
  });

  it('flips whole clusters, by their totals', () => {
    const passes = Array.from({ length: 60 }, (_, index): [number, number] =>
      index < 20 ? [3, 2] : index < 24 ? [2, 3] : [3, 3],
    );
    const { base, head } = epochRows(3, passes);
    // Clusters of unequal size: the pseudo-value of one without a difference is not 0.
    const clusterAt = (index: number) => Math.floor(Math.sqrt(index * 9));
    const grouped = (rows: readonly CaseRow[]) =>
      rows.map((entry) => ({ ...entry, cluster: `c${clusterAt(Number(entry.caseId.slice(5)))}` }));
    const totals = new Map<number, number>();
    passes.forEach(([one, other], index) => {
      const cluster = clusterAt(index);
      totals.set(cluster, (totals.get(cluster) ?? 0) + (other - one) / 3);
    });
    const { tests, units } = measured({ base: grouped(base), head: grouped(head) });
    expect(units).toBe(totals.size);
    expect(tests.worse).toBeGreaterThanOrEqual(signFlipTest([...totals.values()]).midPLess - 1e-12);
  });

  it('never takes epochs for cases', () => {
    const evidence = measured(epochRows(5, times<[number, number]>(10, [5, 5])));
    expect(evidence).toMatchObject({ pairs: 10, units: 10, noEffect: 'too-few-cases' });
  });

  it('works on pseudo-values where cases come in clusters, 1 + 1.5/√G times as wide', () => {
    const passes = Array.from({ length: 90 }, (_, index): [number, number] => [
      index % 4,
      (index * 5 + 1) % 4,
    ]);
    const { base, head } = epochRows(3, passes);
    const grouped = (rows: readonly CaseRow[]) =>
      rows.map((entry) => ({ ...entry, cluster: `c${Number(entry.caseId.slice(5)) % 30}` }));
    const labels = passes.map((_, index) => `c${index % 30}`);
    const values = clusterPseudoValues(
      passes.map(([one, other]) => other / 3 - one / 3),
      clusterIndexOf(labels),
    );
    const hall = hallInterval(values, 0.05);
    const evidence = measured({ base: grouped(base), head: grouped(head) });
    const wider = (bound: number | null): number =>
      hall.mean + (1 + 1.5 / Math.sqrt(30)) * ((bound ?? 0) - hall.mean);
    expect(evidence.units).toBe(30);
    expect(evidence.effect.interval?.method).toBe('hall, clusters');
    expect(evidence.effect.interval?.lo).toBeCloseTo(wider(hall.lower), 12);
    expect(evidence.effect.interval?.hi).toBeCloseTo(wider(hall.upper), 12);
  });
});

describe('a score', () => {
  const score = (value: number) => ({ scores: { s: value } });
  const graded = (overrides = {}) =>
    quality({ metric: { kind: 'score', name: 's' }, unit: 'score', margin: absolute(0.3), ...overrides });

  it('is guarded with the range of its values on a scale of its own', () => {
    const sides = valueRows(
      60,
      (index) => score(1 + (index % 5)),
      (index) => score(index < 3 ? 5 - (index % 5) : 1 + (index % 5)),
    );
    const differences = sides.base.map(
      (entry, index) => (sides.head[index]?.scores.s ?? 0) - (entry.scores.s ?? 0),
    );
    const guarded = guardedHallInterval(differences, 0.05, 4);
    expect(measured(sides, graded()).effect.interval).toMatchObject({
      lo: expect.closeTo(guarded.lower, 12),
      hi: expect.closeTo(guarded.upper, 12),
    });
  });

  it('that is the same everywhere on an unknown scale says nothing', () => {
    const sides = valueRows(
      60,
      () => score(3),
      () => score(3),
    );
    expect(measured(sides, graded())).toMatchObject({ noEffect: 'no-variation', resolvable: null });
  });
});

describe('a margin as a share of base', () => {
  const dense = valueRows(
    80,
    (index) => ({ scores: { s: 0.4 + 0.5 * spread(index, 1) } }),
    (index) => ({ scores: { s: 0.4 + 0.5 * spread(index, 2) } }),
  );
  const spec = quality({ metric: { kind: 'score', name: 's' }, unit: 'score', margin: relative(0.1) });

  it("is judged on Fieller's ratio, with the absolute interval beside it", () => {
    const base = dense.base.map((entry) => entry.scores.s ?? 0);
    const head = dense.head.map((entry) => entry.scores.s ?? 0);
    const fieller = fiellerInterval(base, head, 0.05);
    const evidence = measured(dense, spec);
    expect(evidence.effect.interval).toMatchObject({ scale: 'ratio', lo: fieller.lower, hi: fieller.upper });
    expect(evidence.otherScale).toEqual(
      measured(dense, quality({ ...spec, margin: absolute(0.1) })).effect.interval,
    );
    expect(evidence.tests.inside).toBeCloseTo(fiellerTest(base, head, 0.9).pAtMost ?? 0, 12);
  });

  it('is never a point where nothing happened to change', () => {
    const tied = passRows({ n: 20, basePassed: 20, broken: 0, fixed: 0 });
    const { effect, tests } = measured(tied, quality({ margin: relative(0.1) }));
    expect(effect.interval?.lo).toBeCloseTo(1 - (z * z) / (20 + z * z), 9);
    expect(tests.inside).toBeGreaterThan(0.05);
  });

  it('of a base of 0 is told as such', () => {
    const sides = passRows({ n: 60, basePassed: 0, broken: 0, fixed: 0 });
    expect(measured(sides, quality({ margin: relative(0.1) }))).toMatchObject({ noEffect: 'zero-base' });
  });
});

describe('cost', () => {
  const priced = (count: number, factor = 1) =>
    valueRows(
      count,
      (index) => ({ costUsd: 0.001 + 0.004 * spread(index, 1) }),
      (index) => ({ costUsd: factor * (0.001 + 0.004 * spread(index, 1)) + 0.0002 * spread(index, 2) }),
    );
  const costs = (rows: readonly CaseRow[]) => rows.map((entry) => entry.costUsd ?? 0);

  it("has Fieller's ratio, and the difference beside it", () => {
    const sides = priced(80);
    const fieller = fiellerInterval(costs(sides.base), costs(sides.head), 0.05);
    const hall = hallInterval(
      sides.base.map((entry, index) => (sides.head[index]?.costUsd ?? 0) - (entry.costUsd ?? 0)),
      0.05,
    );
    const evidence = measured(sides, cost());
    expect(evidence.effect.interval).toMatchObject({
      scale: 'ratio',
      lo: fieller.lower,
      hi: fieller.upper,
      method: 'fieller',
    });
    expect(evidence.otherScale).toMatchObject({ scale: 'absolute', lo: hall.lower, hi: hall.upper });
  });

  it('swaps the scales where the margin is in USD', () => {
    const evidence = measured(priced(80), cost({ margin: absolute(0.001) }));
    expect([evidence.effect.interval?.scale, evidence.otherScale?.scale]).toEqual(['absolute', 'ratio']);
  });

  it('is informational below fifty cases, with its interval', () => {
    const evidence = measured(priced(49), cost());
    expect(evidence.noEffect).toBe('too-few-cases');
    expect(evidence.effect.interval).not.toBeNull();
    expect(measured(priced(50), cost()).noEffect).toBeNull();
  });

  it('leaves out what a cache answered, and counts it', () => {
    const { base, head } = priced(80);
    const replayed = head.map((entry, index) => (index < 20 ? { ...entry, cached: true } : entry));
    expect(measured({ base, head: replayed }, cost())).toMatchObject({
      pairs: 60,
      cachedLeftOut: 20,
      lostPairs: 0,
    });
  });

  it('is not missing where a cache answered everything', () => {
    const { base, head } = priced(80);
    const replayed = head.map((entry) => ({ ...entry, cached: true }));
    expect(measured({ base, head: replayed }, cost())).toMatchObject({ noEffect: 'too-few-cases', pairs: 0 });
  });

  it('that was free before has a difference but no ratio', () => {
    const sides = valueRows(
      60,
      () => ({ costUsd: 0 }),
      (index) => ({ costUsd: 0.001 * (1 + spread(index, 3)) }),
    );
    expect(measured(sides, cost())).toMatchObject({
      noEffect: 'zero-base',
      otherScale: { scale: 'absolute' },
    });
    const inUsd = measured(sides, cost({ margin: absolute(0.0001) }));
    expect(inUsd.noEffect).toBeNull();
    expect(inUsd.effect.interval?.lo).toBeGreaterThan(0.001);
  });

  it('that rose by the same amount everywhere is a fact', () => {
    const sides = valueRows(
      60,
      () => ({ costUsd: 1 }),
      () => ({ costUsd: 1.5 }),
    );
    expect(measured(sides, cost({ margin: absolute(1) })).effect.interval).toMatchObject({
      lo: 0.5,
      hi: 0.5,
      method: 'constant',
    });
  });
});

describe('a latency quantile', () => {
  const timed = (count: number, factor = 1) =>
    valueRows(
      count,
      (index) => ({ latencyMs: 200 + 1000 * spread(index, 1) }),
      (index) => ({ latencyMs: factor * (200 + 1000 * spread(index, 2)) }),
    );

  it('has the paired percentile bootstrap of its own seed, on both scales from the same resamples', () => {
    const sides = timed(80);
    const comparison = compared(sides, { dimensions: [latency()] });
    const [evidence] = comparison.dimensions;
    const [expected] = pairedQuantileBootstrap({
      base: sides.base.map((entry) => [entry.latencyMs ?? 0]),
      head: sides.head.map((entry) => [entry.latencyMs ?? 0]),
      quantiles: [0.95],
      resamples: 2000,
      random: xoshiro128StarStar(seedFromText(`${comparison.seed}/latency-p95`).state),
    });
    const logRatio = percentileInterval(expected?.logRatios ?? [], 0.05);
    const difference = percentileInterval(expected?.differences ?? [], 0.05);
    expect(evidence?.effect.interval).toMatchObject({
      scale: 'ratio',
      lo: Math.exp(logRatio.lower),
      hi: Math.exp(logRatio.upper),
    });
    expect(evidence?.otherScale).toMatchObject({
      scale: 'absolute',
      lo: difference.lower,
      hi: difference.upper,
    });
    expect(evidence?.base.estimate).toBe(
      quantileType7(
        sides.base.map((entry) => entry.latencyMs ?? 0),
        0.95,
      ),
    );
  });

  for (const [q, units] of [
    [0.5, 20],
    [0.95, 59],
    [0.99, 299],
  ] as const) {
    it(`p${100 * q} needs ${units} cases`, () => {
      const spec = latency({ statistic: { kind: 'quantile', q } });
      expect(measured(timed(units - 1), spec)).toMatchObject({
        noEffect: 'too-few-cases',
        effect: { interval: null },
        otherScale: null,
      });
      expect(measured(timed(units), spec).noEffect).toBeNull();
    });
  }

  it('is not made faster by timeouts without a time', () => {
    const { base, head } = timed(100);
    const slowest = head.toSorted((one, other) => (other.latencyMs ?? 0) - (one.latencyMs ?? 0)).slice(0, 8);
    const timedOut = head.map((entry) => {
      const { latencyMs: _, ...rest } = entry;
      return slowest.includes(entry) ? { ...rest, state: 'timeout' as const, passed: null } : entry;
    });
    const [kept, lost] = [measured({ base, head }, latency()), measured({ base, head: timedOut }, latency())];
    expect(lost).toMatchObject({ pairs: 100, lostPairs: 0 });
    expect(lost.head.estimate).toBeGreaterThanOrEqual(kept.head.estimate ?? 0);
    const largest = Math.max(...[...base, ...timedOut].map(({ latencyMs }) => latencyMs ?? 0));
    expect(lost.head.estimate).toBeLessThanOrEqual(largest);
    expect(lost.effect.interval?.hi).toBeGreaterThanOrEqual(kept.effect.interval?.hi ?? 0);
  });

  it('is beyond its limit where requests time out, and missing where all do on both sides', () => {
    const { base } = timed(100);
    const head = rowsOf(100, () => ({ state: 'timeout', passed: null }));
    const limited = latency({ limit: 1e6, limitFrom: 'config' });
    expect(measured({ base, head }, limited).level.head).toMatchObject({ beyond: 100, estimate: 1 });
    expect(measured({ base: head, head }, limited)).toMatchObject({ noEffect: 'missing', pairs: 0 });
  });

  it('is tested on the scale of its margin, both ways round', () => {
    const sides = timed(80, 1.5);
    const of = (overrides: Parameters<typeof latency>[0]) => measured(sides, latency(overrides)).tests;
    const lower = of({ margin: absolute(50) });
    expect(lower.worse).toBeLessThan(0.01);
    expect(lower.outside).toBeLessThan(0.05);
    const higher = of({ better: 'higher', margin: absolute(50) });
    expect(higher.better).toBe(lower.worse);
    expect(higher.inside).toBeLessThan(0.01);
    expect(of({ better: 'higher', margin: relative(0.1) }).inside).toBeLessThan(0.01);
    // No loss of a value that cannot fall below 0 is more than all of it.
    expect(of({ better: 'higher', margin: relative(1) })).toMatchObject({ inside: null, outside: null });
  });

  it('has no ratio where a request took no time, but a difference', () => {
    const { base, head } = timed(80);
    const instant = base.map((entry, index) => (index === 0 ? { ...entry, latencyMs: 0 } : entry));
    expect(measured({ base: instant, head }, latency())).toMatchObject({
      noEffect: 'no-variation',
      effect: { interval: null },
      otherScale: { scale: 'absolute' },
    });
    expect(measured({ base: instant, head }, latency({ margin: absolute(100) })).noEffect).toBeNull();
  });

  it('does not depend on which other dimensions were asked for', () => {
    const alone = compared(timed(80), { dimensions: [latency()] }).dimensions[0];
    const second = compared(timed(80), { dimensions: [quality(), latency()] }).dimensions[1];
    expect(second?.effect).toEqual(alone?.effect);
  });

  it('pools the epochs of a unit', () => {
    const side = (salt: number) =>
      [1, 2].flatMap((epoch) =>
        rowsOf(60, (index) => ({ epoch, latencyMs: 100 + 900 * spread(2 * index + epoch, salt) })),
      );
    const evidence = measured({ base: side(1), head: side(2) }, latency());
    expect(evidence).toMatchObject({ pairs: 60, units: 60 });
    expect(evidence.base.estimate).toBe(
      quantileType7(
        side(1).map((entry) => entry.latencyMs ?? 0),
        0.95,
      ),
    );
  });
});

describe('a share over a limit', () => {
  it('is a rate: it can be told from any number of cases of twenty on', () => {
    const spec = latency({
      statistic: { kind: 'share-over', limit: 2000 },
      unit: 'proportion',
      margin: absolute(0.05),
    });
    const sides = valueRows(
      40,
      (index) => ({ latencyMs: index < 2 ? 2500 : 900 }),
      (index) => ({ latencyMs: index < 5 ? 2500 : 900 }),
    );
    const { lower, upper } = tangoInterval({ n: 40, broken: 0, fixed: 3, critical: z });
    expect(measured(sides, spec).effect.interval).toMatchObject({
      lo: expect.closeTo(lower, 12),
      hi: expect.closeTo(upper, 12),
      method: 'tango',
    });
  });
});

describe('cases with a value on one side only', () => {
  const lossy = (count: number, lost: number, state: 'error' | 'unscored' = 'error'): Sides => ({
    base: rowsOf(count),
    head: rowsOf(count, (index) => (index < lost ? { state, passed: null } : {})),
  });

  it('are left out of the rate and counted', () => {
    expect(measured(lossy(200, 5))).toMatchObject({ pairs: 195, lostPairs: 5 });
  });

  it('are lost also where nothing was reported', () => {
    expect(measured(lossy(200, 5, 'unscored'))).toMatchObject({ pairs: 195, lostPairs: 5 });
  });

  it('keep the dimension inside while the worst they could be changes nothing', () => {
    expect(measured(lossy(300, 1)).worstCaseInside).toBe(true);
  });

  it('do not keep it inside where the worst they could be would', () => {
    expect(measured(lossy(200, 12)).worstCaseInside).toBe(false);
  });

  it('are taken for the worst of the scale that was seen, on a scale of its own', () => {
    const graded = quality({ metric: { kind: 'score', name: 's' }, unit: 'score', margin: absolute(0.3) });
    const grade = (index: number) => ({ scores: { s: 1 + (index % 5) } });
    const sides = valueRows(100, grade, (index) =>
      index < 30 ? { state: 'judge-failed', passed: null } : grade(index),
    );
    expect(measured(sides, graded).worstCaseInside).toBe(false);
  });

  it('are none where nothing was lost', () => {
    expect(measured(lossy(100, 0))).toMatchObject({ lostPairs: 0, worstCaseInside: null });
  });

  it('are none where an answer was refused and lower is better', () => {
    const scored = () => ({ scores: { hallucination: 0 } });
    const sides = valueRows(60, scored, (index) =>
      index < 10 ? { state: 'refused', passed: false } : scored(),
    );
    expect(measured(sides, hallucination())).toMatchObject({ pairs: 50, lostPairs: 0 });
  });
});

describe('a dimension without a value', () => {
  it('is missing', () => {
    expect(measured({ base: [row()], head: [row()] }, latency())).toMatchObject({
      noEffect: 'missing',
      pairs: 0,
    });
  });
});

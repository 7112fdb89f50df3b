import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterWidening } from '../../../src/core/compare/cluster-widening.ts';
import { dimensionReader } from '../../../src/core/compare/dimension-values.ts';
import { compareExchanges } from '../../../src/core/compare/exchange-effect.ts';
import { pairCases } from '../../../src/core/compare/pair-cases.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { DimensionSpec } from '../../../src/core/model/dimension.ts';
import type { ExchangeRate } from '../../../src/core/model/policy.ts';
import type { ExchangeEvidence } from '../../../src/core/model/trade-evidence.ts';
import { hallInterval } from '../../../src/core/stats/hall.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { compared } from '../../support/measure.ts';
import {
  absolute,
  cost,
  exchange,
  hallucination,
  latency,
  quality,
  relative,
} from '../../support/policies.ts';
import { drawNormal } from '../../support/random-draws.ts';
import { rowsOf, run, type Sides } from '../../support/rows.ts';

interface Plan {
  readonly cases: number;
  readonly seed: number;
  /** Cases per conversation; 1 = each is its own. */
  readonly cluster?: number;
  readonly gain?: number;
  readonly dearer?: number;
  /** How much of the luck of a case its quality and its cost share, 0–1. */
  readonly shared?: number;
}

/** Quality, hallucination, cost and latency of both sides; head may be better, and dearer and slower. */
function suite({ cases, seed, cluster = 1, gain = 0, dearer = 1, shared = 0 }: Plan): Sides {
  const random = xoshiro128StarStar(seedFromText(`exchange ${seed}`).state);
  const rows: { base: Partial<CaseRow>[]; head: Partial<CaseRow>[] } = { base: [], head: [] };
  for (let index = 0; index < cases; index += 1) {
    const level = drawNormal(random) / 2;
    for (const side of ['base', 'head'] as const) {
      const isHead = side === 'head';
      const luck = random.nextUniform();
      const own = drawNormal(random) / 5;
      const effort = luck < 0.85 ? 0 : shared;
      rows[side].push({
        passed: luck < 0.85 + (isHead ? gain : 0),
        scores: { hallucination: Number(random.nextUniform() < 0.1) },
        costUsd: 0.01 * Math.exp(level + own + effort) * (isHead ? dearer : 1),
        latencyMs: 500 * Math.exp(level + own) * (isHead ? dearer : 1),
        ...(cluster === 1 ? {} : { cluster: `talk-${Math.floor(index / cluster)}` }),
      });
    }
  }
  const side = (which: 'base' | 'head') => rowsOf(cases, (index) => rows[which][index] ?? {});
  return { base: side('base'), head: side('head') };
}

const dimensions = [quality(), hallucination(), cost(), latency()];

function measuredOf(sides: Sides, offer: ExchangeRate = exchange(), specs: DimensionSpec[] = dimensions) {
  const [found] = compared(sides, { dimensions: specs, trades: [offer] }).exchanges ?? [];
  if (found === undefined) throw new Error('no exchange');
  return found;
}

const ends = ({ estimate, lo, hi, lower }: ExchangeEvidence) =>
  [estimate, lo, hi, lower].map((x) => x ?? Number.NaN);

describe('the balance of an exchange', () => {
  it('is the sum of the steps that the table shows', () => {
    const sides = suite({ cases: 200, seed: 1, gain: 0.05, dearer: 1.2 });
    const comparison = compared(sides, { dimensions, trades: [exchange()] });
    const [passes, , price] = comparison.dimensions;
    const steps =
      (passes?.effect.absolute ?? 0) / 0.01 - Math.log(1 + (price?.effect.relative ?? 0)) / Math.log(1.1);
    expect(comparison.exchanges?.[0]?.estimate).toBeCloseTo(steps, 9);
  });

  it("is bounded by Hall's interval of one number per case, made by the definition", () => {
    const sides = suite({ cases: 120, seed: 2, dearer: 1.1 });
    const values = (side: CaseRow[], of: (row: CaseRow) => number) => side.map(of);
    const [b, h] = [sides.base, sides.head].map((side) => values(side, (row) => row.costUsd ?? 0));
    const [p, q] = [sides.base, sides.head].map((side) => values(side, (row) => Number(row.passed)));
    if (b === undefined || h === undefined || p === undefined || q === undefined) throw new Error('no rows');
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    const ratio = Math.log(mean(h) / mean(b)) / Math.log(1.1);
    const perCase = p.map(
      (_, i) =>
        ((q[i] ?? 0) - (p[i] ?? 0)) / 0.01 -
        (ratio + ((h[i] ?? 0) / mean(h) - (b[i] ?? 0) / mean(b)) / Math.log(1.1)),
    );
    const found = measuredOf(sides);
    const hall = hallInterval(perCase, 0.05);
    expect(found).toMatchObject({ method: 'hall', units: 120, alpha: 0.025 });
    expect(found.lo).toBeCloseTo(hall.lower ?? Number.NaN, 9);
    expect(found.hi).toBeCloseTo(hall.upper ?? Number.NaN, 9);
    expect(found.lower).toBeCloseTo(hallInterval(perCase, 0.025).lower ?? Number.NaN, 9);
  });

  it('takes in how quality and cost go together', () => {
    const width = (shared: number) => {
      const { lo, hi } = measuredOf(suite({ cases: 400, seed: 3, shared }));
      return (hi ?? 0) - (lo ?? 0);
    };
    // Answers that fail cost more: what is lost in quality is lost in money as well.
    expect(width(1)).toBeGreaterThan(1.2 * width(-1));
  });

  it('counts conversations, not answers', () => {
    const sides = suite({ cases: 100, seed: 4, gain: 0.02 });
    const times = (count: number) => {
      const repeat = (side: CaseRow[]) =>
        side.flatMap((row) =>
          Array.from({ length: count }, (_, copy) => ({
            ...row,
            caseId: `${row.caseId}-${copy}`,
            cluster: row.caseId,
          })),
        );
      return measuredOf({ base: repeat(sides.base), head: repeat(sides.head) });
    };
    const [twice, often] = [times(2), times(5)];
    expect(often.units).toBe(100);
    for (const [index, end] of ends(often).entries()) expect(end).toBeCloseTo(ends(twice)[index] ?? 0, 9);
    // Five times the answers are no news, and conversations are less of a sample than as many answers.
    const [, lo = 0, hi = 0] = ends(often);
    const [, low = 0, high = 0] = ends(measuredOf(sides));
    expect((hi - lo) / (high - low)).toBeCloseTo(clusterWidening(500, 100), 3);
  });

  it('leaves a case out of the dimension that it lacks, and of no other', () => {
    const sides = suite({ cases: 200, seed: 5, dearer: 1.3 });
    const without = (side: CaseRow[]): CaseRow[] =>
      side.map((row, index) => {
        const { costUsd, ...rest } = row;
        return index % 4 === 0 ? rest : { ...rest, costUsd: costUsd ?? 0 };
      });
    const holed = { base: without(sides.base), head: without(sides.head) };
    const comparison = compared(holed, { dimensions, trades: [exchange()] });
    const [passes, , price] = comparison.dimensions;
    expect([passes?.pairs, price?.pairs]).toEqual([200, 150]);
    const steps =
      (passes?.effect.absolute ?? 0) / 0.01 - Math.log(1 + (price?.effect.relative ?? 0)) / Math.log(1.1);
    const [found] = comparison.exchanges ?? [];
    expect(found?.estimate).toBeCloseTo(steps, 9);
    expect(found?.units).toBe(200);
    // By the definition: a case weighs in each term by how many have a value there.
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    const priced = (side: CaseRow[]) => mean(side.flatMap(({ costUsd }) => costUsd ?? []));
    const [b, h] = [priced(holed.base), priced(holed.head)];
    const values = holed.base.map((row, index) => {
      const other = holed.head[index];
      const passed = (Number(other?.passed) - Number(row.passed) - (passes?.effect.absolute ?? 0)) / 0.01;
      const paid = ((other?.costUsd ?? h) / h - (row.costUsd ?? b) / b) / Math.log(1.1);
      return steps + passed - (200 / 150) * paid;
    });
    expect(found?.lo).toBeCloseTo(hallInterval(values, 0.05).lower ?? Number.NaN, 9);
  });

  it('is held back where the cases that head lost could undo it', () => {
    const sides = suite({ cases: 200, seed: 6, gain: 0.12, dearer: 1.05 });
    const lost = sides.head.map((row, index) =>
      index < 15 ? { ...row, state: 'error' as const, passed: null } : row,
    );
    const seen = measuredOf({ base: sides.base, head: lost });
    const offer = exchange({ atLeast: (seen.lower ?? 0) - 0.1 });
    expect(measuredOf({ base: sides.base, head: lost }, offer)).toEqual({ ...seen, isHeldBack: true });
    const low = exchange({ atLeast: -20 });
    expect(measuredOf({ base: sides.base, head: lost }, low)).toEqual({ ...seen, isHeldBack: false });
  });

  it('allows for changes that did not occur', () => {
    const still = suite({ cases: 60, seed: 7 });
    const head = still.base.map((row, index) => ({
      ...row,
      costUsd: (row.costUsd ?? 0) * (1 + (index % 3) / 100),
    }));
    const found = measuredOf({ base: still.base, head });
    expect(found.method).toBe('hall+guard');
    // Without the guard sixty cases of equal quality would settle it to a fraction of a step; so many resolve some 4 pp.
    expect(found.lo ?? 0).toBeLessThan(-3);
  });

  it('adds up quantiles from resamples of the same cases', () => {
    const offer = exchange({
      rate: { quality: absolute(0.01), 'latency-p95': relative(0.1) },
      cap: { quality: absolute(0.03), 'latency-p95': relative(0.5) },
    });
    const sides = suite({ cases: 300, seed: 8, gain: 0.03, dearer: 1.3 });
    const comparison = compared(sides, { dimensions, trades: [offer] });
    const [passes, , , late] = comparison.dimensions;
    const found = comparison.exchanges?.[0];
    expect(found).toMatchObject({ method: 'joint percentile bootstrap', units: 300 });
    expect(found?.estimate).toBeCloseTo(
      (passes?.effect.absolute ?? 0) / 0.01 - Math.log(1 + (late?.effect.relative ?? 0)) / Math.log(1.1),
      9,
    );
    const [estimate = 0, lo = 0, hi = 0, lower = 0] = found === undefined ? [] : ends(found);
    expect(lower < lo && lo < estimate && estimate < hi).toBe(true);
  });

  it('says nothing of quantiles of fewer than thirty conversations, or of a ratio to nothing', () => {
    const offer = exchange({
      rate: { quality: absolute(0.01), 'latency-p50': relative(0.1) },
      cap: { quality: absolute(0.03), 'latency-p50': relative(0.5) },
    });
    const median = latency({ name: 'latency-p50', statistic: { kind: 'quantile', q: 0.5 } });
    const few = measuredOf(suite({ cases: 29, seed: 9 }), offer, [quality(), median]);
    expect(few).toMatchObject({ estimate: null, lower: null, lo: null, hi: null });
    const sides = suite({ cases: 60, seed: 10 });
    const free = sides.base.map((row) => ({ ...row, costUsd: 0 }));
    expect(measuredOf({ base: free, head: sides.head })).toMatchObject({ estimate: null, lower: null });
  });

  it('is not there where one of its dimensions is not, or only advises', () => {
    const sides = suite({ cases: 60, seed: 11 });
    for (const specs of [[quality()], [quality(), cost({ tier: 'advisory' })]])
      expect(compared(sides, { dimensions: specs, trades: [exchange()] }).exchanges).toBeUndefined();
  });

  it('mirrors with the sides exchanged, and does not hang on the order of the cases', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.constantFrom(1, 4), (seed, cluster) => {
        const sides = suite({ cases: 80, seed, cluster, gain: 0.04, dearer: 1.2 });
        const found = measuredOf(sides);
        const mirrored = measuredOf({ base: sides.head, head: sides.base });
        expect(mirrored.estimate).toBeCloseTo(-(found.estimate ?? Number.NaN), 9);
        expect(mirrored.lo).toBeCloseTo(-(found.hi ?? Number.NaN), 9);
        expect(mirrored.hi).toBeCloseTo(-(found.lo ?? Number.NaN), 9);
        expect(measuredOf({ base: sides.base.toReversed(), head: sides.head.toReversed() })).toEqual(found);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps its resamples when many units are drawn in groups', () => {
    const offer = exchange({
      rate: { quality: absolute(0.01), 'latency-p95': relative(0.1) },
      cap: { quality: absolute(0.03), 'latency-p95': relative(0.5) },
    });
    const [, lo = 0, hi = 0] = ends(measuredOf(suite({ cases: 4000, seed: 12 }), offer));
    const [, less = 0, more = 0] = ends(measuredOf(suite({ cases: 1000, seed: 12 }), offer));
    // Four times the cases, half the width.
    expect((more - less) / (hi - lo)).toBeGreaterThan(1.7);
    expect((more - less) / (hi - lo)).toBeLessThan(2.3);
  });
});

describe('an exchange at the edge of what is accepted', () => {
  const runs = 400;

  /** Share of suites in which a balance of exactly 0 is shown to be at least 0, and in which it is ruled out. */
  function rates(offer: ExchangeRate, plan: Omit<Plan, 'seed'>) {
    const counts = { shown: 0, refuted: 0 };
    for (let seed = 0; seed < runs; seed += 1) {
      // Two points gained, two factors of 1.1 paid.
      const { base, head } = suite({ ...plan, seed: 7000 + seed, gain: 0.02, dearer: 1.21 });
      const { cases } = pairCases(run(base), run(head));
      const [found] = compareExchanges({ dimensions, trades: [offer] }, dimensionReader(cases), `${seed}`);
      counts.shown += Number((found?.lower ?? -1) >= 0);
      counts.refuted += Number((found?.hi ?? 1) < 0);
    }
    return { shown: counts.shown / runs, refuted: counts.refuted / runs };
  }

  /** A rate seen in so many runs that a true one of `nominal` exceeds it once in a thousand. */
  const limit = (nominal: number): number => nominal + 3.1 * Math.sqrt((nominal * (1 - nominal)) / runs);

  it.each([
    ['of means', exchange(), { cases: 80 }],
    ['of means that go together', exchange(), { cases: 80, shared: 1 }],
    ['of conversations', exchange(), { cases: 160, cluster: 4 }],
  ])('is accepted in its share of suites and ruled out in one of twenty, %s', (_, offer, plan) => {
    const { shown, refuted } = rates(offer, plan);
    expect(shown).toBeLessThan(limit(0.025));
    expect(refuted).toBeLessThan(limit(0.05));
    expect(shown + refuted).toBeGreaterThan(0.01);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { DimensionSpec } from '../../../src/core/model/dimension.ts';
import type { Interval } from '../../../src/core/model/effect.ts';
import { decided, measured, swapped } from '../../support/measure.ts';
import { absolute, cost, latency, quality, relative } from '../../support/policies.ts';
import { epochRows, passRows, rowsOf, type Sides } from '../../support/rows.ts';

const runs = { numRuns: 25 };

/** A pass table of any kind with 20 cases or more. */
const tables = fc
  .record({
    broken: fc.integer({ min: 0, max: 15 }),
    fixed: fc.integer({ min: 0, max: 15 }),
    passed: fc.integer({ min: 10, max: 60 }),
    failed: fc.integer({ min: 10, max: 40 }),
  })
  .map(({ broken, fixed, passed, failed }) => ({
    n: broken + fixed + passed + failed,
    basePassed: broken + passed,
    broken,
    fixed,
  }));

/** Two sides with a positive number a case. */
function pairsOf(count: number): fc.Arbitrary<readonly (readonly [number, number])[]> {
  const value = fc.double({ min: 0.05, max: 1, noNaN: true });
  return fc.array(fc.tuple(value, value), { minLength: count, maxLength: count });
}

function sidesOf(
  pairs: readonly (readonly [number, number])[],
  fields: (value: number, index: number) => Partial<CaseRow>,
): Sides {
  return {
    base: rowsOf(pairs.length, (index) => fields(pairs[index]?.[0] ?? 0, index)),
    head: rowsOf(pairs.length, (index) => fields(pairs[index]?.[1] ?? 0, index)),
  };
}

function mirrored(one: Interval | null, other: Interval | null): void {
  expect(other?.lo).toBeCloseTo(0 - (one?.hi ?? Number.NaN), 9);
  expect(other?.hi).toBeCloseTo(0 - (one?.lo ?? Number.NaN), 9);
}

function reciprocal(one: Interval | null, other: Interval | null): void {
  expect((other?.lo ?? Number.NaN) * (one?.hi ?? Number.NaN)).toBeCloseTo(1, 9);
  expect((other?.hi ?? Number.NaN) * (one?.lo ?? Number.NaN)).toBeCloseTo(1, 9);
}

describe('swapping the sides mirrors the interval', () => {
  it('of a rate, and its tests', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const sides = passRows(table);
        const one = measured(sides);
        const other = measured(swapped(sides));
        mirrored(one.effect.interval, other.effect.interval);
        expect(other.tests.worse).toBeCloseTo(one.tests.better ?? Number.NaN, 9);
      }),
      runs,
    );
  });

  it('of a clustered rate', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const sides = passRows(table, (index) => ({ cluster: `c${(index * 7) % 21}` }));
        mirrored(measured(sides).effect.interval, measured(swapped(sides)).effect.interval);
      }),
      runs,
    );
  });

  it('of a rate over several epochs', () => {
    const pass = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(pass, pass), { minLength: 20, maxLength: 60 }), (passes) => {
        const sides = epochRows(3, passes);
        const one = measured(sides);
        const other = measured(swapped(sides));
        mirrored(one.effect.interval, other.effect.interval);
        expect(other.tests.worse).toBeCloseTo(one.tests.better ?? Number.NaN, 9);
        expect(other.tests.better).toBeCloseTo(one.tests.worse ?? Number.NaN, 9);
      }),
      runs,
    );
  });

  it('of a score', () => {
    const spec = quality({ metric: { kind: 'score', name: 's' }, unit: 'score' });
    fc.assert(
      fc.property(pairsOf(30), (pairs) => {
        const sides = sidesOf(pairs, (s) => ({ scores: { s } }));
        const one = measured(sides, spec);
        const other = measured(swapped(sides), spec);
        mirrored(one.effect.interval, other.effect.interval);
        expect(other.tests.worse).toBeCloseTo(one.tests.better ?? Number.NaN, 9);
      }),
      runs,
    );
  });

  it('of a cost ratio, and of its difference', () => {
    fc.assert(
      fc.property(pairsOf(60), (pairs) => {
        const sides = sidesOf(pairs, (costUsd) => ({ costUsd }));
        const one = measured(sides, cost());
        const other = measured(swapped(sides), cost());
        reciprocal(one.effect.interval, other.effect.interval);
        mirrored(one.otherScale, other.otherScale);
      }),
      runs,
    );
  });

  it('of a latency quantile, on both scales', () => {
    const spec = latency({ statistic: { kind: 'quantile', q: 0.5 } });
    fc.assert(
      fc.property(pairsOf(40), (pairs) => {
        const sides = sidesOf(pairs, (latencyMs) => ({ latencyMs }));
        const one = measured(sides, spec);
        const other = measured(swapped(sides), spec);
        reciprocal(one.effect.interval, other.effect.interval);
        mirrored(one.otherScale, other.otherScale);
      }),
      { numRuns: 8 },
    );
  });
});

describe('an interval', () => {
  it('never widens with more ties, from as many ties as changed pairs on', () => {
    const width = (table: { n: number; basePassed: number; broken: number; fixed: number }) => {
      const { interval } = measured(passRows(table)).effect;
      return (interval?.hi ?? Number.NaN) - (interval?.lo ?? Number.NaN);
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 40 }),
        (broken, fixed, more) => {
          const ties = Math.max(20, broken + fixed);
          const table = { n: broken + fixed + ties, basePassed: broken + ties, broken, fixed };
          const wider = { ...table, n: table.n + more, basePassed: table.basePassed + more };
          expect(width(wider)).toBeLessThanOrEqual(width(table) + 1e-12);
        },
      ),
      runs,
    );
  });

  it('agrees with its tests at the margin', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 20 }), (table, percent) => {
        const margin = percent / 100;
        const { effect, tests } = measured(passRows(table), quality({ margin: absolute(margin) }));
        const lo = effect.interval?.lo ?? Number.NaN;
        const hi = effect.interval?.hi ?? Number.NaN;
        fc.pre(Math.abs(lo + margin) > 1e-9 && Math.abs(hi + margin) > 1e-9);
        expect((tests.inside ?? 1) < 0.05).toBe(lo > -margin);
        expect((tests.outside ?? 1) < 0.05).toBe(hi < -margin);
      }),
      runs,
    );
  });
});

describe('a margin', () => {
  const strictness = ['outside', 'regressed', 'below-resolution', 'inconclusive', 'inside'];

  function statusAt(sides: Sides, margin: number): string {
    return (
      decided(sides, { dimensions: [quality({ margin: absolute(margin) })] }).dimensions[0]?.status ?? ''
    );
  }

  it('that is wider never turns inside into anything else, nor anything else into outside', () => {
    fc.assert(
      fc.property(
        tables,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (table, margin, more) => {
          const sides = passRows(table);
          const narrow = statusAt(sides, margin / 100);
          const wide = statusAt(sides, (margin + more) / 100);
          expect(strictness).toContain(narrow);
          if (narrow === 'inside') expect(wide).toBe('inside');
          if (narrow !== 'outside') expect(wide).not.toBe('outside');
        },
      ),
      runs,
    );
  });
});

describe('nothing of this ends in inside', () => {
  const kinds: readonly (readonly [string, DimensionSpec, (index: number) => Partial<CaseRow>])[] = [
    ['a rate', quality({ margin: absolute(0.9) }), () => ({})],
    ['a rate by a share of base', quality({ margin: relative(0.9) }), () => ({})],
    [
      'a score',
      quality({ metric: { kind: 'score', name: 's' }, unit: 'score', margin: absolute(0.9) }),
      (index) => ({ scores: { s: 0.5 + index / 10 } }),
    ],
    ['a cost', cost({ primary: true, margin: relative(9) }), (index) => ({ costUsd: 1 + index / 10 })],
    [
      'a mean latency',
      latency({ primary: true, statistic: { kind: 'mean' }, margin: absolute(9999) }),
      (index) => ({ latencyMs: 10 + index }),
    ],
    ['a quantile', latency({ primary: true, margin: relative(9) }), () => ({ latencyMs: 10 })],
    [
      'a median',
      latency({ primary: true, statistic: { kind: 'quantile', q: 0.5 }, margin: relative(9) }),
      () => ({ latencyMs: 10 }),
    ],
  ];
  for (const [what, spec, fields] of kinds) {
    for (const count of [0, 1, 2]) {
      it(`${what} of ${count} cases`, () => {
        const rows = rowsOf(count, fields);
        expect(decided({ base: rows, head: rows }, { dimensions: [spec] }).verdict).not.toBe('inside');
      });
    }
  }

  it('scores that are no numbers on a side', () => {
    const spec = quality({ metric: { kind: 'score', name: 's' }, unit: 'score', margin: absolute(0.9) });
    const side = (s: number) => rowsOf(100, () => ({ scores: { s } }));
    for (const [base, head] of [
      [Number.NaN, 1],
      [1, Number.NaN],
      [Number.NaN, Number.NaN],
    ] as const) {
      const { verdict } = decided({ base: side(base), head: side(head) }, { dimensions: [spec] });
      expect(verdict).toBe('not-evaluated');
    }
  });

  it('a rate of which head reports a tenth', () => {
    const head = rowsOf(200, (index) => (index < 20 ? {} : { state: 'unscored', passed: null }));
    const { verdict, dimensions } = decided(
      { base: rowsOf(200), head },
      { dimensions: [quality({ margin: absolute(0.2) })] },
    );
    expect(dimensions[0]?.status).toBe('inconclusive');
    expect(verdict).toBe('not-evaluated');
  });

  it('a second dimension of which head lost nearly all to its judge', () => {
    const spec = quality({
      name: 'tone',
      metric: { kind: 'score', name: 'tone' },
      primary: false,
      tier: 'sign-off',
    });
    const rated = (index: number) => ({ scores: { tone: index % 9 === 0 ? 0 : 1 } });
    const head = rowsOf(600, (index) => (index < 10 ? rated(index) : { scores: { tone: null } }));
    const decision = decided({ base: rowsOf(600, rated), head }, { dimensions: [quality(), spec] });
    expect(decision.dimensions.map(({ status }) => status)).toEqual(['inside', 'inconclusive']);
    expect(decision.reasons).toEqual([{ code: 'lost-cases', about: 'tone' }]);
    expect(decision.verdict).toBe('inconclusive');
  });
});

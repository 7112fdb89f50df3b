import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { decide } from '../../../src/core/envelope/decide.ts';
import { orientedGain } from '../../../src/core/envelope/oriented-gain.ts';
import type { DimensionSpec } from '../../../src/core/model/dimension.ts';
import type { DimensionEvidence } from '../../../src/core/model/dimension-evidence.ts';
import type { Interval } from '../../../src/core/model/effect.ts';
import type { Policy } from '../../../src/core/model/policy.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
import { compared, decided, measured, swapped } from '../../support/measure.ts';
import { absolute, guarded, language, policy, quality } from '../../support/policies.ts';
import { everyDimension, suiteOf, suiteShapes } from '../../support/random-suite.ts';
import { epochRows, passRows, run, type Sides } from '../../support/rows.ts';

const whole = { numRuns: 15 };

/** Every kind of dimension, one protected segment, the others explored. */
function everything(widen = 1): Partial<Policy> {
  return { dimensions: everyDimension(widen), protectedSegments: [guarded(language('de'))] };
}

function allOf(sides: Parameters<typeof compared>[0]): readonly DimensionEvidence[] {
  const { dimensions, segments } = compared(sides, everything());
  return [...dimensions, ...segments];
}

/** Of what is never negative a ratio near 0 says nothing about its reciprocal. */
function expectMirrored(one: Interval | null, other: Interval | null | undefined): void {
  // Guarded ratios lean on base's level, and the other side has another one.
  if (one === null || one.method === 'fieller+guard') return;
  if (one.scale === 'absolute') {
    expectNear(other?.lo, one.hi === null ? null : -one.hi);
    expectNear(other?.hi, one.lo === null ? null : -one.lo);
  } else if (one.lo !== null && one.lo > 0) {
    expectNear(other?.lo, one.hi === null ? null : 1 / one.hi);
    expectNear(other?.hi, 1 / one.lo);
  } else if (one.lo !== null) {
    expect(one.lo).toBe(0);
    expect(other?.hi ?? null).toBeNull();
  }
}

function expectNear(got: number | null | undefined, want: number | null): void {
  if (want === null) return;
  expect(got).not.toBeNull();
  expect((got ?? Number.NaN) / Math.max(1, Math.abs(want))).toBeCloseTo(
    want / Math.max(1, Math.abs(want)),
    9,
  );
}

describe('over suites of every kind', () => {
  it('swapped sides mirror the interval of every dimension and segment, on both scales', () => {
    fc.assert(
      fc.property(suiteShapes(), (shape) => {
        const sides = suiteOf(shape);
        const one = allOf(sides);
        const other = allOf(swapped(sides));
        expect(other.map(({ spec }) => spec.name)).toEqual(one.map(({ spec }) => spec.name));
        one.forEach((evidence, index) => {
          const turned = other[index];
          expectMirrored(evidence.effect.interval, turned?.effect.interval);
          expectMirrored(evidence.otherScale, turned?.otherScale);
          expectNear(
            turned?.effect.absolute,
            evidence.effect.absolute === null ? null : -evidence.effect.absolute,
          );
          expectNear(turned?.tests.worse, evidence.tests.better);
          expectNear(turned?.tests.better, evidence.tests.worse);
        });
      }),
      whole,
    );
  });

  it('a wider margin never turns inside into anything worse, nor anything else into outside', () => {
    const statuses = ({ dimensions, segments }: Decision): readonly string[] =>
      [...dimensions, ...segments.filter((entry) => entry.protected)].map(({ status }) => status);
    fc.assert(
      fc.property(suiteShapes(), fc.double({ min: 1, max: 6, noNaN: true }), (shape, factor) => {
        const sides = suiteOf(shape);
        const narrow = decided(sides, everything());
        const wide = decided(sides, everything(factor));
        const after = statuses(wide);
        statuses(narrow).forEach((before, index) => {
          if (before === 'inside') expect(after[index]).toBe('inside');
          if (before !== 'outside') expect(after[index]).not.toBe('outside');
        });
        // More may have to be told with a margin that the suite can resolve, but nothing is lost by it.
        if (narrow.verdict === 'inside') expect(['inside', 'inconclusive']).toContain(wide.verdict);
      }),
      whole,
    );
  });

  it('no value of a comparison is NaN', () => {
    fc.assert(
      fc.property(suiteShapes({ cases: { min: 1, max: 40 } }), (shape) => {
        const text = JSON.stringify(decided(suiteOf(shape), everything()), (_, value) =>
          Number.isNaN(value) ? 'NaN' : value,
        );
        expect(text).not.toContain('"NaN"');
      }),
      whole,
    );
  });
});

describe('nothing to go by never passes', () => {
  const neverInside = (sides: Sides, overrides: Partial<Policy> = everything(50)): void => {
    expect(decided(sides, overrides).verdict).not.toBe('inside');
  };

  it('one case, however often it was asked', () => {
    fc.assert(
      fc.property(suiteShapes({ cases: { min: 0, max: 1 } }), (shape) => {
        neverInside(suiteOf(shape));
      }),
      whole,
    );
  });

  it('any number of cases of one conversation', () => {
    fc.assert(
      fc.property(suiteShapes(), (shape) => {
        const { base, head } = suiteOf(shape);
        const inOne = (rows: Sides['base']) => rows.map((entry) => ({ ...entry, cluster: 'one' }));
        neverInside({ base: inOne(base), head: inOne(head) });
      }),
      whole,
    );
  });

  it('a side without rows, and no base at all', () => {
    fc.assert(
      fc.property(suiteShapes(), (shape) => {
        const { base, head } = suiteOf(shape);
        neverInside({ base, head: [] });
        neverInside({ base: [], head });
        const alone = policy(everything(50));
        expect(decide(compareRuns(null, run(head), alone, { seedText: 'test' }), alone).verdict).not.toBe(
          'inside',
        );
      }),
      whole,
    );
  });

  it('two sides without a case in common', () => {
    fc.assert(
      fc.property(suiteShapes(), (shape) => {
        const { base, head } = suiteOf(shape);
        neverInside({ base, head: head.map((entry) => ({ ...entry, caseId: `other-${entry.caseId}` })) });
      }),
      whole,
    );
  });

  it('values that are no numbers, on either side, of any metric', () => {
    const wrong = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    const unchanged = suiteShapes().map((shape) => ({
      ...shape,
      shift: 0,
      missing: 0,
      failures: 0,
      cached: 0,
    }));
    fc.assert(
      fc.property(unchanged, wrong, fc.constantFrom('base', 'head'), (shape, value, side) => {
        const sides = suiteOf(shape);
        const broken = sides[side].map((entry) => ({
          ...entry,
          scores: { tone: value },
          latencyMs: value,
          costUsd: value,
          tokens: { input: value, output: value },
        }));
        const numbers = everyDimension(50).filter(({ metric }) =>
          ['score', 'latency', 'cost', 'tokens'].includes(metric.kind),
        );
        for (const spec of numbers) {
          const alone = { dimensions: [quality({ margin: absolute(1) }), { ...spec, configured: false }] };
          const decision = decided({ ...sides, [side]: broken }, alone);
          expect(decision.dimensions[1]?.status).not.toBe('inside');
          expect(decision.verdict).not.toBe('inside');
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('an interval and its p-values', () => {
  /** How surely the loss is below a margin as wide as the lower end of the gain, times a factor. */
  function pAtTheEnd(sides: Sides, spec: DimensionSpec, factor: number): number | null {
    const { lower } = orientedGain(measured(sides, spec).effect.interval, spec.better);
    if (lower === null || lower >= 0 || spec.margin === null) return null;
    return measured(sides, { ...spec, margin: { ...spec.margin, value: -lower * factor } }).tests.inside;
  }

  it('agree at the end that decides, whatever the estimator', () => {
    const checked = new Set<string>();
    fc.assert(
      fc.property(suiteShapes({ cases: { min: 60, max: 90 } }), (shape) => {
        const sides = suiteOf(shape);
        for (const spec of everyDimension()) {
          const [narrow, wide] = [pAtTheEnd(sides, spec, 1 - 1e-7), pAtTheEnd(sides, spec, 1 + 1e-7)];
          if (narrow === null || wide === null) continue;
          // Resampled quantiles come in steps: the end lies on one.
          const isSmooth = spec.statistic.kind !== 'quantile';
          expect(narrow).toBeGreaterThan(0.05 - (isSmooth ? 1e-6 : 0.001));
          expect(wide).toBeLessThan(0.05 + (isSmooth ? 1e-6 : 0.001));
          if (isSmooth) expect(narrow - wide).toBeLessThan(1e-5);
          checked.add(spec.name);
        }
      }),
      { numRuns: 10 },
    );
    expect([...checked].sort()).toEqual(
      everyDimension()
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe('cases asked twice inside their cluster', () => {
  it('are no news: the intervals of clustered means and ratios stay where they are', () => {
    const clustered = suiteShapes().map((shape) => ({
      ...shape,
      clusters: 12,
      cases: 40 + (shape.seed % 40),
    }));
    const twice = (rows: Sides['base']) =>
      rows.flatMap((entry) => [entry, { ...entry, caseId: `${entry.caseId}-again` }]);
    fc.assert(
      fc.property(clustered, (shape) => {
        const sides = suiteOf({ ...shape, epochs: { base: 2, head: 2 } });
        const doubled = { base: twice(sides.base), head: twice(sides.head) };
        for (const spec of everyDimension().filter(({ statistic }) => statistic.kind !== 'quantile')) {
          const one = measured(sides, spec);
          const other = measured(doubled, spec);
          expectNear(other.effect.interval?.lo, one.effect.interval?.lo ?? null);
          expectNear(other.effect.interval?.hi, one.effect.interval?.hi ?? null);
          expect(other.units).toBe(one.units);
        }
      }),
      whole,
    );
  });
});

describe('a suite in which nothing changed', () => {
  const z = 1.6448536269514722;

  it('is inside just where z² ÷ (n + z²) is below the margin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 400 }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, times, passRate) => {
          const bound = (z * z) / (n + z * z);
          fc.pre(Math.abs(times - 1) > 1e-6 && times * bound < 1);
          const sides = passRows({
            n,
            basePassed: Math.max(1, Math.round(passRate * n)),
            broken: 0,
            fixed: 0,
          });
          const { verdict } = decided(sides, { dimensions: [quality({ margin: absolute(times * bound) })] });
          expect(verdict).toBe(times > 1 ? 'inside' : 'inconclusive');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is never inside by ties alone of so few cases that they rule nothing out', () => {
    for (const epochs of [1, 3]) {
      const sides = epochRows(
        epochs,
        Array.from({ length: 20 }, () => [epochs, epochs] as const),
      );
      expect(decided(sides, { dimensions: [quality({ margin: absolute(0.1) })] }).verdict).toBe(
        'inconclusive',
      );
    }
  });
});

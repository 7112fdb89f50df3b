import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDimension } from '../../../src/core/compare/dimension-values.ts';
import { alpha } from '../../../src/core/compare/effect-estimate.ts';
import { estimateEffect } from '../../../src/core/compare/estimate-effect.ts';
import { pairCases } from '../../../src/core/compare/pair-cases.ts';
import { sampleOf } from '../../../src/core/compare/sample.ts';
import type { DimensionSpec } from '../../../src/core/model/dimension.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { cost, hallucination, latency, quality, relative } from '../../support/policies.ts';
import { drawNormal } from '../../support/random-draws.ts';
import { rowsOf, run } from '../../support/rows.ts';

const specs: Readonly<Record<string, DimensionSpec>> = {
  'a rate': quality(),
  'a rate relative to base': quality({ margin: relative(0.1) }),
  'a mean of scores': hallucination({ unit: 'score' }),
  'a ratio of means': cost(),
  'a quantile': latency(),
};

/** The effect of one dimension on 80 cases, a third of them in conversations where clustered. */
function estimateOf(spec: DimensionSpec, seed: number, isClustered: boolean) {
  const random = xoshiro128StarStar(seedFromText(`intervals ${seed}`).state);
  const side = () =>
    rowsOf(80, (index) => ({
      passed: random.nextUniform() < 0.85,
      scores: { hallucination: Math.min(1, Math.abs(drawNormal(random)) / 4) },
      costUsd: Math.exp(drawNormal(random) / 2) / 100,
      latencyMs: 500 * Math.exp(drawNormal(random) / 2),
      ...(isClustered ? { cluster: `talk-${Math.floor(index / 4)}` } : {}),
    }));
  const { cases } = pairCases(run(side()), run(side()));
  return estimateEffect(sampleOf(readDimension(cases, spec), spec), spec, random).estimate;
}

describe('intervals at another error', () => {
  for (const [name, spec] of Object.entries(specs)) {
    it(`of ${name} are those of the gate at its own error, and nest`, () => {
      fc.assert(
        fc.property(fc.nat(1000), fc.boolean(), (seed, isClustered) => {
          const estimate = estimateOf(spec, seed, isClustered);
          expect(estimate.intervalsAt(alpha)).toEqual({ absolute: estimate.absolute, ratio: estimate.ratio });
          for (const scale of ['absolute', 'ratio'] as const) {
            const [wide, narrow] = [estimate.intervalsAt(0.01)[scale], estimate.intervalsAt(0.1)[scale]];
            if (wide === null || narrow === null) continue;
            expect(wide.level).toBeCloseTo(0.98, 12);
            expect(wide.lo ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(narrow.lo ?? Number.NaN);
            expect(wide.hi ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(narrow.hi ?? Number.NaN);
          }
        }),
        { numRuns: 20 },
      );
    });
  }

  it('end where the test of that loss, or of that gain, has that error', () => {
    for (const [seed, error] of [
      [1, 0.025],
      [2, 0.01],
    ] as const) {
      for (const isClustered of [false, true]) {
        const rate = estimateOf(quality(), seed, isClustered);
        const lo = rate.intervalsAt(error).absolute?.lo ?? Number.NaN;
        expect(rate.test({ kind: 'absolute', value: -lo }).inside).toBeCloseTo(error, 6);
        const price = estimateOf(cost(), seed, isClustered);
        const hi = price.intervalsAt(error).ratio?.hi ?? Number.NaN;
        expect(price.test({ kind: 'relative', value: hi - 1 }).inside).toBeCloseTo(error, 6);
      }
    }
  });
});

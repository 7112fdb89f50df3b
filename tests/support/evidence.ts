import { gainOnScaleOf } from '../../src/core/envelope/oriented-gain.ts';
import type { Comparison } from '../../src/core/model/comparison.ts';
import type {
  DimensionEvidence,
  LevelBounds,
  SegmentEvidence,
} from '../../src/core/model/dimension-evidence.ts';
import type { Interval } from '../../src/core/model/effect.ts';
import type { Trade } from '../../src/core/model/policy.ts';
import type { AskedEffect } from '../../src/core/model/trade-evidence.ts';
import { language, quality } from './policies.ts';

/** An interval of the effect on the absolute scale. */
export function between(lo: number | null, hi: number | null): Interval {
  return { scale: 'absolute', lo, hi, level: 0.9, method: 'tango' };
}

/** An interval of head ÷ base. */
export function ratioBetween(lo: number | null, hi: number | null): Interval {
  return { scale: 'ratio', lo, hi, level: 0.9, method: 'fieller' };
}

/** Evidence of a dimension that is inside; `interval` is the one of the effect. */
export function evidence(
  overrides: Partial<DimensionEvidence> & { readonly interval?: Interval | null } = {},
): DimensionEvidence {
  const { interval = between(-0.02, 0.02), ...rest } = overrides;
  return {
    spec: quality(),
    base: { estimate: 0.8, n: 500 },
    head: { estimate: 0.8, n: 500 },
    effect: { absolute: 0, relative: 0, interval },
    otherScale: null,
    tests: { inside: 0.01, outside: 0.99, worse: 0.5, better: 0.5 },
    worseAdjusted: 1,
    directionAdjusted: 1,
    noEffect: null,
    pairs: 500,
    units: 500,
    differing: 20,
    turned: null,
    midP: null,
    resolvable: 0.04,
    casesNeeded: { ifUnchanged: null, ifObserved: null },
    level: { base: null, head: null },
    worstCaseInside: null,
    lostPairs: 0,
    cachedLeftOut: 0,
    standardError: { base: null, head: null },
    ...rest,
  };
}

/** Evidence that ends in each status, for quality with a margin of 5 pp. */
export const ending = {
  inside: {},
  outside: { interval: between(-0.12, -0.06), worseAdjusted: 0.001 },
  regressed: { interval: between(-0.06, -0.01), worseAdjusted: 0.02 },
  inconclusive: { interval: between(-0.06, 0.02) },
  'below-resolution': { interval: between(-0.06, 0.02), resolvable: 0.08 },
  'not-estimable': { interval: between(-0.06, 0.02), noEffect: 'too-few-cases' },
  missing: { interval: null, noEffect: 'missing' },
} as const satisfies Record<string, Parameters<typeof evidence>[0]>;

/** The same in a protected segment. */
export function segmentEvidence(
  overrides: Parameters<typeof evidence>[0] & Partial<SegmentEvidence> = {},
): SegmentEvidence {
  return {
    segment: language('de'),
    protected: true,
    adjustedP: null,
    shrunken: null,
    ...evidence(overrides),
    ...overrides,
    effect: evidence(overrides).effect,
  };
}

/** The evidence with what the trades ask of it, their bounds being those of its intervals. */
export function asking(found: DimensionEvidence, trades: readonly Trade[], alpha = 0.025): DimensionEvidence {
  const asked = trades.flatMap((trade): AskedEffect[] => {
    const sides =
      trade.kind === 'if-then'
        ? ([
            ['gain', trade.gain],
            ['price', trade.pay],
          ] as const)
        : ([['cap', trade.cap]] as const);
    return sides.flatMap(([role, amounts]) => {
      const amount = amounts[found.spec.name];
      if (amount === undefined) return [];
      const { lower } = gainOnScaleOf(amount, found);
      const scale = amount.kind === 'relative' ? 'ratio' : 'absolute';
      const atLeast = role === 'gain' ? amount.value : -amount.value;
      return [{ trade: trade.name, role, scale, atLeast, alpha, lower, isHeldBack: false }];
    });
  });
  return asked.length === 0 ? found : { ...found, asked };
}

/** Bounds of a level. */
export function level(overrides: Partial<LevelBounds> = {}): LevelBounds {
  return {
    of: 'level',
    estimate: 0.02,
    lower: 0.015,
    upper: 0.025,
    allowed: 0.03,
    n: 500,
    method: 'clopper-pearson',
    ...overrides,
  };
}

const noStates = { scored: 0, error: 0, timeout: 0, refused: 0, unscored: 0, 'judge-failed': 0 };

/** A comparison of 500 cases with one dimension that is inside. */
export function comparison(overrides: Partial<Comparison> = {}): Comparison {
  return {
    dimensions: [evidence()],
    segments: [],
    cases: {
      paired: 500,
      baseOnly: [],
      headOnly: [],
      changedInput: [],
      duplicates: { base: [], head: [] },
      states: { base: { ...noStates, scored: 500 }, head: { ...noStates, scored: 500 } },
      epochs: { base: 1, head: 1 },
    },
    flips: { fixed: [], broken: [] },
    cleanBreaks: null,
    steadiness: { alwaysPassed: 400, neverPassed: 100, turned: { broken: 0, fixed: 0 }, wavered: 0 },
    comparability: [],
    warnings: [],
    fingerprints: { base: { models: [] }, head: { models: [] } },
    caseSets: { base: 'same-cases', head: 'same-cases' },
    spent: { evaluationUsd: null, judgeUsd: null },
    hasBase: true,
    seed: '00000000',
    ...overrides,
  };
}

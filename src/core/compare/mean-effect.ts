import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { EffectTests, Interval } from '../model/effect.ts';
import { guardedHallInterval, guardedHallTest } from '../stats/guarded-hall.ts';
import { hallInterval, hallTest } from '../stats/hall.ts';
import { signFlipTest } from '../stats/sign-flip-test.ts';
import { boundedRatio } from './bounded-ratio.ts';
import { clusterWidening, widened } from './cluster-widening.ts';
import { alpha, type EffectEstimate, makeInterval, noIntervals, noTests, once } from './effect-estimate.ts';
import type { Sample } from './sample.ts';
import { changedUnits, unitChanges, unitDifferences } from './unit-values.ts';

/**
 * Effect on a mean of bounded values (rates over several epochs, scores, nDCG): Hall's transformed t on one
 * number per unit, with the sparse guard where fewer than eight units differ. Values without known bounds
 * (USD, ms, tokens) have no range to guard with and use the plain transformed t. In clusters the interval is widened
 * (`clusterWidening`).
 *
 * "Worse" and "better" also have to hold when signs are flipped: their p-value is the larger of Hall's at 0 and the
 * mid-p of the sign-flip test. STATISTICS A6.3 asks for the same test at 0; with 8–11 differing cases, where the guard
 * has just left, Hall alone calls unchanged code worse in 9 % of such samples, and one of 0.04 is spent on it. The
 * interval stays Hall's: it may exclude 0 where "worse" is not claimed. At a margin signs cannot be flipped.
 */
export function meanEffect(sample: Sample, spec: DimensionSpec): EffectEstimate {
  const widening = clusterWidening(sample.baseMeans.length, sample.units);
  const differences = widened(unitDifferences(sample), widening);
  if (differences.length < 2)
    return { ...noIntervals, intervalsAt: () => noIntervals, test: () => noTests, minimumUnits: 20 };
  const range = spec.unit === 'proportion' || spec.unit === 'score' ? sample.range : 0;
  const isGuardable = range > 0;
  // Counted on the differences: a pseudo-value of an unchanged cluster need not be 0.
  const guard = { nonzero: changedUnits(sample) };
  const oriented = spec.better === 'higher' ? differences : differences.map((value) => -value);
  const testAt = (threshold: number): { pInside: number | null; pOutside: number | null } =>
    isGuardable ? guardedHallTest(oriented, threshold, range, guard) : hallTest(oriented, threshold);
  // Two values of a bounded scale never differ by more than the scale, whatever a t quantile says of three cases.
  const within = (bound: number): number => (isGuardable ? Math.max(-range, Math.min(range, bound)) : bound);
  const testAbsolute = (margin: Amount | null): EffectTests => {
    const atZero = testAt(0);
    const atMargin = margin === null ? null : testAt(-margin.value);
    return {
      inside: atMargin?.pInside ?? null,
      outside: atMargin?.pOutside ?? null,
      worse: atZero.pOutside,
      better: atZero.pInside,
    };
  };
  const absoluteAt = (error: number): Interval | null => {
    const bounds = isGuardable
      ? guardedHallInterval(differences, error, range, guard)
      : hallInterval(differences, error);
    const { lower, upper } = bounds;
    const guarded = 'guarded' in bounds && bounds.guarded ? 'hall+guard' : 'hall';
    const method = widening > 1 ? `${guarded}, clusters` : guarded;
    return lower === null || upper === null
      ? null
      : makeInterval('absolute', within(lower), within(upper), method, error);
  };
  const absolute = absoluteAt(alpha);
  const viaRatio = once(() =>
    boundedRatio(sample, spec, { interval: absolute, intervalAt: absoluteAt, test: testAbsolute }),
  );
  return {
    absolute,
    get ratio() {
      return viaRatio().ratio;
    },
    intervalsAt: (error) => ({ absolute: absoluteAt(error), ratio: viaRatio().ratioAt(error) }),
    test: (margin) =>
      withSignFlips(
        margin?.kind === 'relative' ? viaRatio().test(margin) : testAbsolute(margin),
        sample,
        spec,
      ),
    minimumUnits: 20,
  };
}

function withSignFlips(tests: EffectTests, sample: Sample, spec: DimensionSpec): EffectTests {
  if (tests.worse === null || tests.better === null) return tests;
  const { midPLess, midPGreater } = signFlipTest(unitChanges(sample));
  const [worse, better] = spec.better === 'higher' ? [midPLess, midPGreater] : [midPGreater, midPLess];
  return { ...tests, worse: Math.max(tests.worse, worse), better: Math.max(tests.better, better) };
}

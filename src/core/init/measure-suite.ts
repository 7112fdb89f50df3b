import { compareRuns } from '../compare/compare-runs.ts';
import { dimensionReader } from '../compare/dimension-values.ts';
import { gateScale } from '../compare/estimate-dimension.ts';
import { pairCases } from '../compare/pair-cases.ts';
import { repeatCases } from '../compare/repeat-cases.ts';
import { resolvableLoss, waveringCases } from '../compare/resolvable.ts';
import { type Sample, sampleOf } from '../compare/sample.ts';
import { shapeOfRun } from '../compare/shape-of-run.ts';
import type { Config } from '../config/config.ts';
import { defaultConfig } from '../config/default-config.ts';
import { resolvePolicy } from '../config/resolve-policy.ts';
import { caseRows } from '../model/case-rows.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { Run } from '../model/run.ts';
import type { SuiteShape } from '../model/suite-shape.ts';
import type { Resolution } from './propose-bounds.ts';

/** What results say about the suite that wrote them. */
export interface SuiteMeasurement {
  readonly shape: SuiteShape;
  /** Cases ran more than once, so that their noise is measured and not assumed. */
  readonly isRepeated: boolean;
  readonly resolutions: readonly Resolution[];
  readonly warnings: readonly string[];
  /**
   * Cases with which the suite, as noisy as it is, rules a loss out.
   *
   * @param loss - on the scale of the margin
   * @returns null = more than a hundred times as many, or it cannot be said
   */
  readonly casesFor: (dimension: string, loss: number) => number | null;
}

/** More cases than this many times those at hand are no advice. */
const mostTimes = 100;

/**
 * Measures the noise of a suite on its own results, by the functions that judge changes: the run is compared with itself,
 * and what its base side alone says it can resolve is read off.
 */
export function measureSuite(run: Run, stakes: Config['stakes']): SuiteMeasurement {
  const shape = withoutTwins(shapeOfRun(run), run);
  const config: Config = { ...defaultConfig(), stakes };
  const policy = resolvePolicy({ config, suite: null, classes: ['prompt-edit'], shape });
  const comparison = compareRuns(run, run, policy, { seedText: 'init' });
  const read = dimensionReader(pairCases(run, run).cases);
  const isRepeated = comparison.cases.epochs.base >= 2;
  return {
    shape,
    isRepeated,
    resolutions: comparison.dimensions.map(({ spec, base, resolvable }) => ({
      name: spec.name,
      level: base.estimate,
      resolvable,
      isGuess: !isRepeated,
      isSteady: waveringCases(sampleOf(read(spec), spec).baseAlone.values) === 0,
    })),
    warnings: run.warnings,
    casesFor: (dimension, loss) => {
      const spec = policy.dimensions.find(({ name }) => name === dimension);
      return spec === undefined || !(loss > 0) ? null : casesFor(sampleOf(read(spec), spec), spec, loss);
    },
  };
}

/** A score that says in every row what passed says is judged as the pass rate, and not once more. */
function withoutTwins(shape: SuiteShape, { rows }: Run): SuiteShape {
  const isTwin = (name: string): boolean => {
    for (const { passed, scores } of caseRows(rows)) {
      const score = Object.hasOwn(scores, name) ? scores[name] : undefined;
      if (score !== undefined && (passed === null || score !== Number(passed))) return false;
    }
    return true;
  };
  const scores = shape.metrics.scores.filter(({ name }) => !isTwin(name));
  return { ...shape, metrics: { ...shape.metrics, scores } };
}

/** The fewest cases, found by halving, of a suite that holds the cases at hand over and over. */
function casesFor(sample: Sample, spec: DimensionSpec, loss: number): number | null {
  const { length } = sample.baseAlone.means;
  if (length < 2) return null;
  const isRelative = gateScale(spec) === 'ratio';
  const isEnough = (count: number): boolean =>
    resolvableLoss(
      { baseAlone: repeatCases(sample.baseAlone, count), epochs: sample.epochs },
      spec,
      isRelative,
    ) <= loss;
  let enough = length;
  while (!isEnough(enough)) {
    if (enough >= mostTimes * length) return null;
    enough *= 2;
  }
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > Math.max(1, enough / 100)) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

import type { DimensionSpec } from '../model/dimension.ts';
import { type GroupedValues, groupCount, groupMeans } from '../stats/grouped-values.ts';
import { type Sample, type SideValues, variance } from './sample.ts';
import { unitLevels } from './unit-values.ts';

/**
 * Share of the spread between cases that a second run of the same code redraws, used where one epoch says nothing
 * about it: within-case variance 0.065 at a mean pass rate of 0.82 (STATISTICS A11.6). Mean latencies keep it: in
 * repeated real runs 0.50–1.00 of the spread of the total time is redrawn (Inspect AI logs, three models).
 */
const redrawnShare = 0.065 / (0.82 * 0.18);

/**
 * The same for cost and tokens, which hang on the case (its prompt, its passages) more than on the answer. Share of
 * input + output tokens redrawn in repeated real runs: Inspect AI `popularity` 0.31 (gpt-5, ten cases of five epochs),
 * 0.00 (Claude Sonnet 4, the same) and 0.00 (Gemini Flash Lite, 100 cases twice), promptfoo `mdma` 0.00 (25 cases
 * twice); their mean is 0.08. In our demo suite 0.03 of the cost and 0.02 of the tokens (200 cases of five epochs).
 */
const redrawnShareOfPrice = 0.1;

/** What is known before head is read: base's values, and how often head is run. */
export interface BaseSide extends SideValues {
  /** Most epochs of any case. */
  readonly epochs: Sample['epochs'];
  /** Width of the scale that base's values live on. */
  readonly range: number;
}

/** Share of the spread between cases that counts as redrawn where a case has one epoch. */
export function redrawnShareOf({ metric, unit }: DimensionSpec): number {
  // Which request fails hangs on the day, not on the case.
  if (metric.kind === 'error-rate' || metric.kind === 'refusal-rate') return 1;
  return unit === 'usd' || unit === 'tokens' ? redrawnShareOfPrice : redrawnShare;
}

/** Mean variance between the epochs of a case; null where no case has two. */
export function withinCaseVariance({ values, starts }: GroupedValues): number | null {
  let sum = 0;
  let repeated = 0;
  for (let index = 1; index < starts.length; index += 1) {
    const [from = 0, to = 0] = [starts[index - 1], starts[index]];
    if (to - from < 2) continue;
    sum += variance(values.subarray(from, to));
    repeated += 1;
  }
  return repeated === 0 ? null : sum / repeated;
}

/**
 * Variance of a case's difference between two runs of base, for a within-case variance of 1: the mean of 1/K over the
 * cases, for both sides. Head is expected to follow base's plan, as often as its longest case says.
 */
export function perEpochs(base: BaseSide): number {
  const { starts } = base.values;
  const cases = groupCount(base.values);
  let reciprocals = 0;
  for (let index = 0; index < cases; index += 1) {
    reciprocals += 1 / ((starts[index + 1] ?? 0) - (starts[index] ?? 0));
  }
  const ofBase = reciprocals / cases;
  return ofBase + (ofBase * Math.max(1, base.epochs.base)) / Math.max(1, base.epochs.head);
}

/**
 * How much clusters widen the error of the difference between two runs of base, at least 1: cluster variance ÷ simple
 * variance. From the difference of the first two epochs where there are any, else from the level, which agrees inside
 * a cluster more than differences do.
 *
 * @param values - what is averaged, same cases as `base`: its values, or indicators made of them
 */
export function nullDesignEffect(base: BaseSide, grouped: GroupedValues = base.values): number {
  const n = groupCount(grouped);
  if (base.units >= n || base.units < 2) return 1;
  const { values, starts } = grouped;
  const differences: number[] = [];
  const unitOf: number[] = [];
  const numbers = new Map<number, number>();
  for (let index = 0; index < n; index += 1) {
    const first = starts[index] ?? 0;
    if ((starts[index + 1] ?? 0) - first < 2) continue;
    const unit = base.unitOf[index] ?? 0;
    const number = numbers.get(unit) ?? numbers.size;
    numbers.set(unit, number);
    differences.push((values[first] ?? 0) - (values[first + 1] ?? 0));
    unitOf.push(number);
  }
  return numbers.size >= 2
    ? designEffect(Float64Array.from(differences), Int32Array.from(unitOf), numbers.size)
    : designEffect(groupMeans(grouped), base.unitOf, base.units);
}

function designEffect(values: Float64Array, unitOf: Int32Array, units: number): number {
  const simple = variance(values) / values.length;
  if (units >= values.length) return 1;
  return simple > 0
    ? Math.max(1, variance(unitLevels(values, unitOf, units)) / units / simple)
    : values.length / units;
}

import { at } from './element-at.ts';
import { asGrouped, type GroupedValues, groupAt, groupCount, type ValueLists } from './grouped-values.ts';
import { requireSameLength } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';

/** Variance of paired cases with repeats, split into cases and repeats. */
export type RepeatVariance = {
  /** Mean over cases of (head mean − base mean). */
  readonly meanDelta: number;
  /** √(caseVariance/n); null for one case. */
  readonly standardError: number | null;
  /** Mean variance between repeats of a case on base; null when no case has two. */
  readonly withinBase: number | null;
  /** Mean variance between repeats of a case on head; null when no case has two. */
  readonly withinHead: number | null;
  /** Variance over cases of the difference of means; null for one case. */
  readonly caseVariance: number | null;
  /** Variance of the true differences, may come out negative; null when a part is missing. */
  readonly omega2Raw: number | null;
  /** `omega2Raw` floored at 0. */
  readonly omega2: number | null;
};

/** Mean variance between repeats and mean of 1/K of one side. */
function within(side: GroupedValues): { variance: number | null; perRepeat: number; means: Float64Array } {
  const cases = groupCount(side);
  const variances: number[] = [];
  const means = new Float64Array(cases);
  let reciprocals = 0;
  for (let index = 0; index < cases; index++) {
    const { n, mean, variance } = sampleMoments(groupAt(side, index));
    if (variance !== null) variances.push(variance);
    means[index] = mean;
    reciprocals += 1 / n;
  }
  return {
    variance: variances.length === 0 ? null : sampleMoments(variances).mean,
    perRepeat: reciprocals / cases,
    means,
  };
}

/**
 * Splits the variance of case differences into that of true differences and that of repeats.
 *
 * It answers "more cases or more repeats": Var(mean) = (omega2 + withinBase/K_b + withinHead/K_h)/n.
 *
 * @param base - repeats of each case, at least one case with at least one finite value each
 * @param head - same cases, same order; the number of repeats may differ
 * @throws RangeError when there is no case, a case has no value, or the lengths differ
 * @see STATISTICS A5 "Repeats"; one-way ANOVA moments; unequal K enter by their mean reciprocal
 */
export function repeatVariance(
  base: GroupedValues | ValueLists,
  head: GroupedValues | ValueLists,
): RepeatVariance {
  const sides = { base: asGrouped(base), head: asGrouped(head) };
  const cases = groupCount(sides.base);
  requireSameLength('base', { length: cases }, 'head', { length: groupCount(sides.head) });
  if (cases === 0) throw new RangeError('base must hold at least 1 case, got 0');
  const onBase = within(sides.base);
  const onHead = within(sides.head);
  const deltas = onHead.means.map((head, index) => head - at(onBase.means, index));
  const { n, mean, variance } = sampleMoments(deltas);
  const omega2Raw =
    variance === null || onBase.variance === null || onHead.variance === null
      ? null
      : variance - (onBase.variance * onBase.perRepeat + onHead.variance * onHead.perRepeat);
  return {
    meanDelta: mean,
    standardError: variance === null ? null : Math.sqrt(variance / n),
    withinBase: onBase.variance,
    withinHead: onHead.variance,
    caseVariance: variance,
    omega2Raw,
    omega2: omega2Raw === null ? null : Math.max(0, omega2Raw),
  };
}

import { sortSide, weightedQuantilesOf } from '../stats/sorted-side.ts';
import type { Xoshiro128 } from '../stats/xoshiro128.ts';
import {
  type ExchangeTerm,
  type MeanTerm,
  type QuantileTerm,
  stepsBetween,
  total,
} from './exchange-terms.ts';
import { resamples } from './quantile-effect.ts';

/** More units than this are drawn in groups. */
const mostGroups = 2000;

/** Steps of one term from how often each group was drawn; null = nothing of the term was drawn, or no ratio. */
type Statistic = (weights: Int32Array) => number | null;

/**
 * Resamples of Σ steps where a term is a quantile: the cluster percentile bootstrap with all terms from the same
 * resample, so that their correlation is in it (STATISTICS A4 "any other statistic").
 *
 * Units are drawn by a walk over all of them. More than 2,000 are put into as many groups at random first, which are
 * drawn instead: groups of independent units are independent too, and 2,000 of them tell a variance to within 2 %.
 *
 * @returns the estimate and the sorted resamples; null where a term has no value, or a ratio of something that is not
 *   positive
 */
export function exchangeBootstrap(
  terms: readonly ExchangeTerm[],
  units: number,
  random: Pick<Xoshiro128, 'nextInteger' | 'fillIntegers'>,
): { readonly estimate: number; readonly sorted: Float64Array } | null {
  const groupOf = drawGroups(units, random);
  const groups = Math.min(units, mostGroups);
  const statistics = terms.map((term) =>
    term.kind === 'mean' ? meanOf(term, groupOf, groups) : quantileOf(term, groupOf, groups),
  );
  const sumOf = (weights: Int32Array): number | null => {
    let sum = 0;
    for (const statistic of statistics) {
      const steps = statistic(weights);
      if (steps === null) return null;
      sum += steps;
    }
    return sum;
  };
  const estimate = sumOf(new Int32Array(groups).fill(1));
  if (estimate === null) return null;
  const sorted = new Float64Array(resamples);
  const weights = new Int32Array(groups);
  const drawn = new Int32Array(groups);
  for (let index = 0; index < resamples; index += 1) {
    weights.fill(0);
    random.fillIntegers(drawn, groups, groups);
    for (const group of drawn) weights[group] = (weights[group] ?? 0) + 1;
    // A resample with nothing to compare counts against the change.
    sorted[index] = sumOf(weights) ?? -Number.MAX_VALUE;
  }
  return { estimate, sorted: sorted.sort() };
}

/** Group of each unit: itself, or one of as many as there are, all of the same size but for one. */
function drawGroups(units: number, random: Pick<Xoshiro128, 'nextInteger'>): Int32Array {
  const order = Int32Array.from({ length: units }, (_, unit) => unit);
  if (units <= mostGroups) return order;
  for (let left = units - 1; left > 0; left -= 1) {
    const other = random.nextInteger(left + 1);
    const kept = order[left] ?? 0;
    order[left] = order[other] ?? 0;
    order[other] = kept;
  }
  return order.map((place) => place % mostGroups);
}

function meanOf(term: MeanTerm, groupOf: Int32Array, groups: number): Statistic {
  const sum = (values: Float64Array): Float64Array => {
    const sums = new Float64Array(groups);
    values.forEach((value, unit) => {
      const group = groupOf[unit] ?? 0;
      sums[group] = (sums[group] ?? 0) + value;
    });
    return sums;
  };
  const [base, head, counts] = [sum(term.base), sum(term.head), sum(term.counts)];
  if (total(counts) === 0) return () => null;
  return (weights) => {
    let [b, h, n] = [0, 0, 0];
    for (let group = 0; group < groups; group += 1) {
      const weight = weights[group] ?? 0;
      b += weight * (base[group] ?? 0);
      h += weight * (head[group] ?? 0);
      n += weight * (counts[group] ?? 0);
    }
    return n === 0 ? null : stepsBetween(term, b / n, h / n);
  };
}

function quantileOf(term: QuantileTerm, groupOf: Int32Array, groups: number): Statistic {
  const sides = { base: listsOf(groups), head: listsOf(groups) };
  for (const side of ['base', 'head'] as const) {
    for (const [unit, values] of term[side].entries()) sides[side][groupOf[unit] ?? 0]?.push(...values);
  }
  // Only groups with a value can be sorted; the weights are looked up through their numbers.
  const known = Int32Array.from({ length: groups }, (_, group) => group).filter(
    (group) => (sides.base[group]?.length ?? 0) > 0 && (sides.head[group]?.length ?? 0) > 0,
  );
  if (known.length === 0) return () => null;
  const quantiles = Float64Array.of(term.q);
  const [base, head] = (['base', 'head'] as const).map((side) =>
    weightedQuantilesOf(
      sortSide(
        side,
        Array.from(known, (group) => sides[side][group] ?? []),
      ),
      quantiles,
    ),
  );
  if (base === undefined || head === undefined) return () => null;
  const drawn = new Int32Array(known.length);
  const levels = { base: new Float64Array(1), head: new Float64Array(1) };
  return (weights) => {
    let count = 0;
    for (let index = 0; index < known.length; index += 1) {
      const weight = weights[known[index] ?? 0] ?? 0;
      drawn[index] = weight;
      count += weight;
    }
    if (count === 0) return null;
    base(drawn, levels.base);
    head(drawn, levels.head);
    return stepsBetween(term, levels.base[0] ?? 0, levels.head[0] ?? 0);
  };
}

function listsOf(count: number): number[][] {
  return Array.from({ length: count }, () => []);
}

import type { DeploymentClass } from '../model/deployment-class.ts';
import type { Amount } from '../model/dimension.ts';
import type { Metric, Statistic } from '../model/metric.ts';
import type { Config } from './config.ts';

/** One cell of the table: a margin of the primary dimension and how often to run for it. */
export interface DefaultMargin {
  /** Proportion 0–1; null = nothing can be promised with so few cases. */
  readonly margin: number | null;
  /** Epochs that make the margin provable; null = one is enough, or none would do. */
  readonly epochs: number | null;
}

/** One row of the table: sizes of a suite in distinct cases. */
export interface DefaultMarginRow {
  /** Smallest number of cases, inclusive. */
  readonly from: number;
  /** Number of cases of the next row; null = no end. */
  readonly below: number | null;
  readonly margins: Readonly<Record<DeploymentClass, DefaultMargin>>;
}

/** `other` uses the column of prompt edits, fine-tunes that of model swaps. */
function row(
  from: number,
  below: number | null,
  prompt: readonly [number | null, number | null],
  rag: readonly [number | null, number | null],
  model: readonly [number | null, number | null],
): DefaultMarginRow {
  const cell = ([margin, epochs]: readonly [number | null, number | null]) => ({ margin, epochs });
  return {
    from,
    below,
    margins: {
      'fine-tune': cell(model),
      'model-swap': cell(model),
      'rag-refresh': cell(rag),
      'prompt-edit': cell(prompt),
      other: cell(prompt),
    },
  };
}

/** Default margins of the primary dimension by size of the suite and class of change; high stakes halve them. */
export const defaultMargins: readonly DefaultMarginRow[] = [
  row(0, 30, [null, null], [null, null], [null, null]),
  row(30, 50, [0.1, 5], [0.08, 5], [0.05, 5]),
  row(50, 100, [0.08, 3], [0.08, 5], [0.05, 5]),
  row(100, 200, [0.05, 3], [0.05, 3], [0.05, 5]),
  row(200, 1000, [0.05, 3], [0.05, 3], [0.03, 3]),
  row(1000, null, [0.03, null], [0.02, null], [0.02, null]),
];

/** Default margins of the dimensions that are not primary. */
export const otherMargins = {
  /** Absolute, of proportions. */
  hallucination: 0.03,
  rate: 0.03,
  shareOver: 0.03,
  ranking: 0.03,
  /** Fraction of the score's scale. */
  score: 0.05,
  /** Relative to base. */
  costMean: 0.1,
  tokensMean: 0.1,
  median: 0.2,
  p95: 0.25,
  p99: 0.3,
} as const;

/** Default of the loss of the primary dimension that a suite has to be able to rule out; high stakes halve it. */
export const defaultMustSee: Readonly<Record<DeploymentClass, number>> = {
  'fine-tune': 0.05,
  'model-swap': 0.05,
  'rag-refresh': 0.08,
  'prompt-edit': 0.1,
  other: 0.1,
};

/**
 * Default margin of the primary dimension.
 *
 * @param cases - distinct cases of the suite, integer ≥ 0
 * @returns proportion 0–1; null with fewer than 30 cases
 */
export function primaryMargin(cases: number, of: DeploymentClass, stakes: Config['stakes']): number | null {
  const margin = defaultMargins.findLast(({ from }) => cases >= from)?.margins[of].margin ?? null;
  return margin === null ? null : margin * stakesFactor(stakes);
}

/** What default margins and must-see losses are multiplied with: high stakes halve them. */
export function stakesFactor(stakes: Config['stakes']): number {
  return stakes === 'high-stakes' ? 0.5 : 1;
}

/**
 * Default margin of a dimension that is not primary.
 *
 * @param isHallucination - the dimension is the share of what is made up
 * @param scale - width of the scale of a score, 1 for 0–1
 */
export function otherMargin(
  metric: Metric,
  statistic: Statistic,
  isHallucination: boolean,
  scale: number,
): Amount {
  const absolute = (value: number): Amount => ({ kind: 'absolute', value });
  const relative = (value: number): Amount => ({ kind: 'relative', value });
  if (statistic.kind === 'share-over') return absolute(otherMargins.shareOver);
  switch (metric.kind) {
    case 'pass-rate':
    case 'error-rate':
    case 'refusal-rate':
      return absolute(otherMargins.rate);
    case 'ndcg':
    case 'recall':
    case 'mrr':
      return absolute(otherMargins.ranking);
    case 'score':
      return absolute(isHallucination ? otherMargins.hallucination : otherMargins.score * scale);
    case 'latency':
      return relative(quantileMargin(statistic));
    case 'cost':
      return relative(statistic.kind === 'mean' ? otherMargins.costMean : quantileMargin(statistic));
    case 'tokens':
      return relative(statistic.kind === 'mean' ? otherMargins.tokensMean : quantileMargin(statistic));
  }
}

/** The further out in the tail, the fewer cases speak, the wider the margin; a mean of times counts as a median. */
function quantileMargin(statistic: Statistic): number {
  if (statistic.kind !== 'quantile' || statistic.q <= 0.5) return otherMargins.median;
  return statistic.q <= 0.95 ? otherMargins.p95 : otherMargins.p99;
}

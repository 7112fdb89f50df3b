/** What a dimension measures on each case. */
export type Metric = {
    readonly kind: 'pass-rate' | 'error-rate' | 'refusal-rate' | 'latency' | 'cost' | 'tokens' | 'mrr';
} | {
    readonly kind: 'score';
    readonly name: string;
} | {
    readonly kind: 'ndcg' | 'recall' /** cut-off rank, integer ≥ 1 */;
    readonly k: number;
};
/** How the values of the cases become one number. */
export type Statistic = {
    readonly kind: 'mean';
} | {
    readonly kind: 'quantile' /** in (0, 1) */;
    readonly q: number;
} | {
    readonly kind: 'share-over' /** in the metric's unit */;
    readonly limit: number;
};
/** The unit a dimension is measured in. `proportion` is 0–1, `score` the scorer's own scale. */
export type Unit = 'proportion' | 'score' | 'ms' | 'usd' | 'tokens';
/** The metric as it is written in a config, such as `score:hallucination` or `ndcg@5`. */
export declare function formatMetric(metric: Metric): string;
/** A metric of a ranked list against graded judgements. */
export declare function isRetrieval(metric: Metric): boolean;
/** Reads a metric as written in a config; undefined when the text is none. */
export declare function parseMetric(text: string): Metric | undefined;
/** The statistic as it is written in a config, such as `p95` or `share-over:2000`. */
export declare function formatStatistic(statistic: Statistic): string;
/** Reads what {@link formatStatistic} wrote; undefined when the text is none. */
export declare function readStatistic(text: string): Statistic | undefined;
/** The unit of the statistic of a metric: a share is a proportion whatever it is a share of. */
export declare function unitOf(metric: Metric, statistic: Statistic): Unit;

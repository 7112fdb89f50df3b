// src/core/model/case-row.ts
/** States a case can end in, once, for one epoch. Only `scored` rows carry a judgement that can be trusted. */
const caseStates = [
	"scored",
	"error",
	"timeout",
	"refused",
	"unscored",
	"judge-failed"
];
// src/core/model/policy.ts
/** `field=value`, the way a segment is written in config and comment; equal texts are one segment. */
function formatSegment(segment) {
	return `${segment.field}=${segment.value}`;
}
/** What a segment is called: its name where the config gives one, else `field=value`. */
function segmentLabel(segment) {
	return segment.name ?? formatSegment(segment);
}
/** Whether a case with these segments is in the segment. */
function isInSegment(segments, { field, value, values }) {
	if (!Object.hasOwn(segments, field)) return false;
	const own = segments[field];
	return own !== void 0 && (values === void 0 ? own === value : values.includes(own));
}
/** Names of the dimensions that a trade sets off against each other. */
function tradedDimensions(trade) {
	return trade.kind === "if-then" ? [...Object.keys(trade.pay), ...Object.keys(trade.gain)] : Object.keys(trade.rate);
}
/** Names of the dimensions that a trade may accept a loss of. */
function payableDimensions(trade) {
	return Object.keys(trade.kind === "if-then" ? trade.pay : trade.rate);
}
/** The cases are all there is: intervals cover the noise between runs, and nothing beyond these cases. */
function isFixedSuite({ dimensions }) {
	return dimensions.some(({ inference }) => inference === "fixed-suite");
}
// src/core/model/metric.ts
/** The metric as it is written in a config, such as `score:hallucination` or `ndcg@5`. */
function formatMetric(metric) {
	switch (metric.kind) {
		case "score": return `score:${metric.name}`;
		case "ndcg":
		case "recall": return `${metric.kind}@${metric.k}`;
		default: return metric.kind;
	}
}
/** A metric of a ranked list against graded judgements. */
function isRetrieval(metric) {
	return metric.kind === "ndcg" || metric.kind === "recall" || metric.kind === "mrr";
}
const plainMetrics = [
	"pass-rate",
	"error-rate",
	"refusal-rate",
	"latency",
	"cost",
	"tokens",
	"mrr"
];
/** Reads a metric as written in a config; undefined when the text is none. */
function parseMetric(text) {
	const plain = plainMetrics.find((kind) => kind === text);
	if (plain !== void 0) return { kind: plain };
	if (text.startsWith("score:") && text.length > 6) return {
		kind: "score",
		name: text.slice(6)
	};
	const ranked = /^(ndcg|recall)@([1-9]\d{0,3})$/.exec(text);
	if (ranked === null) return void 0;
	return {
		kind: ranked[1] === "ndcg" ? "ndcg" : "recall",
		k: Number(ranked[2])
	};
}
/** The statistic as it is written in a config, such as `p95` or `share-over:2000`. */
function formatStatistic(statistic) {
	switch (statistic.kind) {
		case "mean": return "mean";
		case "quantile": return `p${Number((statistic.q * 100).toPrecision(12))}`;
		case "share-over": return `share-over:${statistic.limit}`;
	}
}
/** The unit of the statistic of a metric: a share is a proportion whatever it is a share of. */
function unitOf(metric, statistic) {
	if (statistic.kind === "share-over") return "proportion";
	switch (metric.kind) {
		case "latency": return "ms";
		case "cost": return "usd";
		case "tokens": return "tokens";
		case "score":
		case "ndcg":
		case "recall":
		case "mrr": return "score";
		case "pass-rate":
		case "error-rate":
		case "refusal-rate": return "proportion";
	}
}
// src/core/model/dimension.ts
/**
* What an interval covers.
* - `cases-as-sample`: the cases are drawn from what will be asked; sampling of cases and noise of the model
* - `fixed-suite`: the cases are all there is; noise of the model alone
*/
const inferences = ["cases-as-sample", "fixed-suite"];
export { parseMetric as a, isFixedSuite as c, segmentLabel as d, tradedDimensions as f, isRetrieval as i, isInSegment as l, formatMetric as n, unitOf as o, caseStates as p, formatStatistic as r, formatSegment as s, inferences as t, payableDimensions as u };

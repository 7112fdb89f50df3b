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
/** Reads what {@link formatStatistic} wrote; undefined when the text is none. */
function readStatistic(text) {
	if (text === "mean") return { kind: "mean" };
	const [, kind, number = ""] = /^(p|share-over:)(\d[\d.e+-]*)$/.exec(text) ?? [];
	const value = Number(number);
	if (kind === void 0 || !Number.isFinite(value)) return void 0;
	if (kind === "share-over:") return {
		kind: "share-over",
		limit: value
	};
	const q = Number((value / 100).toPrecision(12));
	return q > 0 && q < 1 ? {
		kind: "quantile",
		q
	} : void 0;
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
export { readStatistic as a, isFixedSuite as c, segmentLabel as d, tradedDimensions as f, parseMetric as i, isInSegment as l, formatStatistic as n, unitOf as o, isRetrieval as r, formatSegment as s, formatMetric as t, payableDimensions as u };

import { i as parseMetric } from "./metric.js";
import { a as inSentence, c as metricTitle } from "./dimension-words.js";
import { l as formatLimit } from "./format-quantity.js";
// src/core/report/velocity-dimensions.ts
/**
* What the comment on a pull request calls the dimension, such as `Pass rate` or `Latency p95`; its name in the config where
* the records do not say what it measures.
*/
function dimensionTitleOf({ dimensions }, { repository, suite, dimension: name }) {
	const found = dimensions.find((one) => one.dimension === name && one.suite === suite && one.repository === repository);
	const metric = found === void 0 ? void 0 : parseMetric(found.metric);
	const statistic = found === void 0 ? void 0 : readStatistic(found.statistic);
	if (metric === void 0 || statistic === void 0) return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
	const base = metricTitle({
		name,
		metric,
		statistic
	});
	if (statistic.kind !== "share-over") return base;
	const unit = metric.kind === "latency" ? "ms" : metric.kind === "cost" ? "usd" : "score";
	return `${base} over ${formatLimit(statistic.limit, unit)}`;
}
/** The title inside a sentence: `pass rate`. */
function dimensionNounOf(document, of) {
	return inSentence(dimensionTitleOf(document, of));
}
/** A statistic as records write it; undefined = of a newer version. */
function readStatistic(text) {
	if (text === "mean") return { kind: "mean" };
	const [, quantile, limit] = /^(?:p([\d.]+)|share-over:([\d.e+-]+))$/.exec(text) ?? [];
	if (quantile !== void 0) return {
		kind: "quantile",
		q: Number(quantile) / 100
	};
	return limit === void 0 ? void 0 : {
		kind: "share-over",
		limit: Number(limit)
	};
}
export { dimensionTitleOf as n, dimensionNounOf as t };

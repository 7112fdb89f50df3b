import { d as segmentLabel, n as formatStatistic } from "./metric.js";
import { _ as needsExtraDigit, c as formatLevels, l as formatLimit, t as formatAmount } from "./format-quantity.js";
// src/core/report/dimension-words.ts
/** Name of a dimension for readers, such as `Pass rate` or `Latency p95`. */
function dimensionTitle(spec) {
	if (spec.between !== void 0) return `${metricTitle(spec)} gap, ${spec.between}`;
	const base = metricTitle(spec);
	if (spec.statistic.kind === "share-over") {
		const unit = spec.metric.kind === "latency" ? "ms" : spec.metric.kind === "cost" ? "usd" : "score";
		return `${base} over ${formatLimit(spec.statistic.limit, unit)}`;
	}
	return isJudged(spec) ? `${base} (judge)` : base;
}
/** Said where it is known or matters: a scorer that was only detected may be code as well. */
function isJudged(spec) {
	return spec.measuredBy === "judge" && (spec.configured || spec.limit !== null);
}
/** Name of what a dimension measures, whatever else a config says of it. */
function metricTitle(spec) {
	const { metric } = spec;
	switch (metric.kind) {
		case "pass-rate": return "Pass rate";
		case "error-rate": return "Errors";
		case "refusal-rate": return "Refusals";
		case "latency": return spec.statistic.kind === "quantile" ? `Latency ${formatStatistic(spec.statistic)}` : "Latency";
		case "cost": return spec.statistic.kind === "quantile" ? `Cost ${formatStatistic(spec.statistic)}` : "Cost a request";
		case "tokens": return "Tokens a request";
		case "ndcg": return `nDCG@${metric.k}`;
		case "recall": return `Recall@${metric.k}`;
		case "mrr": return "MRR";
		case "score":
			if (spec.name.startsWith("score-")) return `${capitalised(metric.name)} score`.replace(/score score$/i, "score");
			return capitalised(spec.name === "quality" ? metric.name : spec.name);
	}
}
function capitalised(text) {
	return text === "" ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** The title inside a sentence; a quantile of the latency is short there, `p95`. */
function dimensionNoun(spec) {
	if (spec.metric.kind === "latency" && spec.statistic.kind === "quantile") return formatStatistic(spec.statistic);
	return inSentence(dimensionTitle(spec));
}
/** A title where it does not begin a sentence. */
function inSentence(title) {
	return /^(nDCG|MRR)/.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
/** The noun without who measured it. */
function bareNoun(spec) {
	return dimensionNoun(spec).replace(/ \(judge\)$/, "");
}
/**
* What a sentence calls a segment: its name, or its value where that is a word that names nothing else here, such as
* `English`, else `tier=pro`.
*/
function segmentName({ segment }, { segments }) {
	const { field, value, name } = segment;
	if (name !== void 0) return name;
	const isWord = /^\p{L}[\p{L} -]{3,}$/u.test(value) && !/^(true|false|none|null|other|unknown|default)$/i.test(value);
	const isOnly = segments.every((other) => other.segment.value.toLowerCase() !== value.toLowerCase() || other.segment.field === field);
	return isWord && isOnly ? value : segmentLabel(segment);
}
/** Title of a judged segment: `Pass rate, language=de`. */
function segmentTitle(segment) {
	return `${dimensionTitle(segment.spec)}, ${segmentLabel(segment.segment)}`;
}
/** What the envelope accepts: `down to −5 pp`, `up to +15 %, under 2 s`; empty when nothing was promised. */
function acceptedText(dimension) {
	const { spec } = dimension;
	const parts = [];
	if (spec.margin !== null) {
		const amount = formatAmount(spec.margin, spec.unit);
		parts.push(spec.better === "higher" ? `down to −${amount}` : `up to +${amount}`);
	}
	if (spec.limit !== null && [
		"holds",
		"broken",
		"cannot-tell"
	].includes(dimension.limitStatus)) parts.push(`${spec.better === "higher" ? "over" : "under"} ${formatLimit(spec.limit, spec.unit)}`);
	return parts.join(", ");
}
/** `86.0 → 86.4 %`, or what there is of it. */
function levelsText(dimension) {
	const { base, head, spec } = dimension;
	if (base.estimate === null && head.estimate === null) return "–";
	if (base.estimate === null) return `– → ${formatLevels(head.estimate ?? 0, head.estimate ?? 0, spec.unit).split(" → ")[1]}`;
	if (head.estimate === null) return `${formatLevels(base.estimate, base.estimate, spec.unit).split(" → ")[0]} → –`;
	const extra = needsExtraDigit(base.estimate, head.estimate, spec.unit);
	const levels = formatLevels(base.estimate, head.estimate, spec.unit, extra);
	return spec.between === void 0 ? levels : levels.replace(/ %$/, " pp");
}
/** How the status reads in a table. */
function statusWord(dimension) {
	switch (dimension.status) {
		case "inside": {
			const moved = movedWord(dimension);
			return moved === null ? {
				word: "inside",
				isStressed: false
			} : {
				word: `inside, ${moved}`,
				isStressed: false
			};
		}
		case "outside": return dimension.spec.tier === "advisory" ? {
			word: "outside, shown only",
			isStressed: false
		} : {
			word: "outside",
			isStressed: true
		};
		case "regressed": return {
			word: dimension.spec.margin === null ? "worsened" : "regressed",
			isStressed: dimension.spec.tier !== "advisory"
		};
		case "inconclusive":
			if (dimension.spec.margin !== null) return {
				word: "inconclusive",
				isStressed: dimension.spec.tier !== "advisory"
			};
			return {
				word: movedWord(dimension) ?? "shown only",
				isStressed: false
			};
		case "not-estimable":
		case "below-resolution":
			if (dimension.noEffect === "no-repeats") return {
				word: "too few runs",
				isStressed: dimension.spec.primary
			};
			if (dimension.noEffect === "no-base") return {
				word: "not compared",
				isStressed: false
			};
			if (dimension.lostPairs > dimension.pairs) return {
				word: "cases lost on one side",
				isStressed: dimension.spec.primary || isGatedSegment(dimension)
			};
			return {
				word: dimension.oriented.upper !== null && dimension.oriented.upper < 0 ? "too few cases, leans worse" : "too few cases",
				isStressed: dimension.spec.primary || isGatedSegment(dimension)
			};
		case "missing": return {
			word: "missing",
			isStressed: true
		};
	}
}
function isGatedSegment(judged) {
	return "segment" in judged && judged.protected && judged.spec.tier !== "advisory";
}
/** A direction word where the evidence carries one. */
function movedWord(dimension) {
	if (dimension.isNegligible === true) return null;
	const { lower, upper } = dimension.oriented;
	const { metric } = dimension.spec;
	const isPriced = metric.kind === "cost" || metric.kind === "tokens";
	if (isPriced || metric.kind === "latency") {
		if (upper !== null && upper < 0) return isPriced ? "dearer" : "slower";
		if (lower !== null && lower > 0) return isPriced ? "cheaper" : "faster";
		return null;
	}
	return dimension.direction === "no-clear-change" ? null : dimension.direction;
}
/** True when a change goes the way that is better; no change is no gain. */
function isGain(better, change) {
	return change !== null && (better === "higher" ? change > 0 : change < 0);
}
export { inSentence as a, metricTitle as c, statusWord as d, dimensionTitle as i, segmentName as l, bareNoun as n, isGain as o, dimensionNoun as r, levelsText as s, acceptedText as t, segmentTitle as u };

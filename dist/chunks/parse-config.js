import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as deploymentClasses } from "./deployment-class.js";
import { d as segmentLabel, i as parseMetric, o as unitOf$1, r as isRetrieval, s as formatSegment, t as formatMetric } from "./metric.js";
import { n as caseStates, t as inferences } from "./dimension.js";
import { _ as record, a as ZodOptional, b as union, c as _enum, d as boolean, h as number, i as ZodObject, l as _null, m as literal, o as ZodRecord, p as int, r as ZodArray, s as ZodUnion, u as array, v as strictObject, y as string } from "./zod.js";
// src/core/model/edit-distance.ts
/** Names alike but for case, dashes and underscores are the same word to a person. */
function foldName(name) {
	return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
/** Levenshtein distance of two short texts: the fewest single-character edits from one to the other. */
function editDistance(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}
// src/core/model/approval.ts
/** Nobody decided anything. */
const noApprovals = {
	signOffs: [],
	waivers: [],
	notes: []
};
/** The label that accepts what was judged, where the config names no other. */
const defaultLabel = "eval:accept";
/** Where a repository keeps its waivers; read from the base commit, whatever the config's own path. */
const waiversPath = ".github/eval-envelope-waivers.yml";
// src/core/config/decimal.ts
/**
* Moves the decimal point of a number without going through binary arithmetic: 0.07 by 2 places is `7`,
* where `0.07 * 100` is 7.000000000000001.
*
* @param value - finite, ≥ 0
* @param places - integer; positive moves the point to the right
* @returns plain decimal notation, never an exponent
*/
function shiftDecimal(value, places) {
	const [mantissa = "0", exponent = "0"] = String(value).split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	const digits = whole + fraction;
	const point = whole.length + Number(exponent) + places;
	const padded = point > 0 ? digits.padEnd(point, "0") : digits.padStart(digits.length - point + 1, "0");
	const at = Math.max(point, 1);
	const integer = padded.slice(0, at).replace(/^0+(?=\d)/, "");
	const rest = padded.slice(at).replace(/0+$/, "");
	return rest === "" ? integer : `${integer}.${rest}`;
}
/**
* A written decimal times a power of ten, rounded once.
*
* @param digits - decimal notation without sign or exponent, such as `5` or `.3`
*/
function scaleDecimal(digits, places) {
	return Number(`${digits}e${places}`);
}
// src/core/config/problem.ts
/** A value that could be read. */
function read(value) {
	return {
		ok: true,
		value
	};
}
/** A value that could not be read, and why. */
function refuse(code, message, hint) {
	return {
		ok: false,
		problem: {
			code,
			message,
			hint
		}
	};
}
const longestShown = 60;
/**
* A foreign value as it may stand in a message: one line, quoted, at most 60 characters of it.
*
* @param value - anything; maps and lists are named, not printed
*/
function show(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	const text = String(value);
	const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
	return typeof value === "string" ? JSON.stringify(shown) : shown;
}
// src/core/config/quantity.ts
const suffixes = {
	"": "",
	pp: "pp",
	"%": "%",
	ms: "ms",
	s: "s",
	$: "$",
	usd: "$",
	token: "tokens",
	tokens: "tokens"
};
const longest = 40;
const form = /^(-)?\s*(\$)?\s*(-)?(\d+(?:\.\d+)?|\.\d+)\s*([a-z%$]*)$/;
/**
* Splits a written quantity such as `5pp`, `15 %`, `$0.002` or `0.03` into number and unit.
*
* @param written - text or a YAML number; spaces around the parts are allowed
* @param hint - what to write instead, for the case that it is none
*/
function parseQuantity(written, hint) {
	if (typeof written === "number" && !Number.isFinite(written)) return refuse("not-a-number", `${show(written)} is not a finite number.`, hint);
	const text = (typeof written === "number" ? plain(written) : written).trim().toLowerCase();
	const parts = text.length <= longest || typeof written === "number" ? form.exec(text) : null;
	if (parts === null) return refuse("not-an-amount", `${show(written)} is not a number with a known unit.`, hint);
	const [, minusBefore, dollar, minusAfter, digits = "", letters = ""] = parts;
	const suffix = suffixes[letters];
	if (suffix === void 0 || !Object.hasOwn(suffixes, letters) || dollar !== void 0 && suffix !== "") return refuse("not-an-amount", `${show(written)} is not a number with a known unit.`, hint);
	if (minusBefore !== void 0 || minusAfter !== void 0) return refuse("negative", `${show(written)} is negative.`, "Write the size alone, without a minus.");
	return read({
		digits,
		suffix: dollar === void 0 ? suffix : "$"
	});
}
/** A YAML number in decimal notation: 1e-7 would not match the form. */
function plain(value) {
	return `${value < 0 ? "-" : ""}${shiftDecimal(Math.abs(value), 0)}`;
}
// src/core/config/amount.ts
const amountHints = {
	proportion: "Write percentage points such as 5pp, a share of base such as 10%, or a number from 0 to 1 such as 0.05.",
	score: "Write 5pp (scores from 0 to 1), a share of base such as 10%, or a number on the score's own scale such as 0.05.",
	ms: "Write a share of base such as 15%, or a time such as 250ms or 0.25s.",
	usd: "Write a share of base such as 10%, or a price such as $0.002.",
	tokens: "Write a share of base such as 10%, or a number of tokens such as 200."
};
const limitHints = {
	proportion: "Write 3%, or a number from 0 to 1 such as 0.03.",
	score: "Write a number on the score's own scale such as 0.7, or 3% for 0.03.",
	ms: "Write a time such as 250ms or 2s.",
	usd: "Write a price such as $0.002.",
	tokens: "Write a number of tokens such as 2000."
};
const unitNames = {
	proportion: "a proportion",
	score: "a score",
	ms: "a time",
	usd: "a price",
	tokens: "a number of tokens"
};
/**
* Reads an amount of change as written in a margin, a price or a gain.
*
* @param written - such as `5pp`, `15%`, `250ms`, `2s`, `$0.002`, `0.03`; `%` is always relative to base.
*   A bare number is not accepted for times, where it could mean milliseconds or seconds
* @param unit - unit of the statistic the amount is for (`unitOf`)
* @returns absolute in `unit` (proportions 0–1, ms, USD) or relative as a fraction of base
*/
function parseAmount(written, unit) {
	const hint = amountHints[unit];
	const quantity = parseQuantity(written, hint);
	if (!quantity.ok) return quantity;
	if (quantity.value.suffix === "%") return bounded(written, {
		kind: "relative",
		value: scaleDecimal(quantity.value.digits, -2)
	}, unit, hint);
	const value = absolute(quantity.value, unit);
	if (value === void 0) return wrongUnit(written, quantity.value, unit, hint);
	if (quantity.value.suffix === "pp" && value > 1) return refuse("out-of-range", `${show(written)} is more than 100 percentage points.`, hint);
	return bounded(written, {
		kind: "absolute",
		value
	}, unit, hint);
}
/**
* Reads a level as written in a limit: never relative, `3%` of a proportion or score is 0.03.
*
* @param unit - unit of the statistic the limit is for
* @returns the level in `unit`: proportions 0–1, ms, USD
*/
function parseLimit(written, unit) {
	const hint = limitHints[unit];
	const quantity = parseQuantity(written, hint);
	if (!quantity.ok) return quantity;
	const { digits, suffix } = quantity.value;
	const value = suffix === "%" && (unit === "proportion" || unit === "score") ? scaleDecimal(digits, -2) : absolute(quantity.value, unit);
	if (value === void 0) return wrongUnit(written, quantity.value, unit, hint);
	const level = bounded(written, {
		kind: "absolute",
		value
	}, unit, hint);
	return level.ok ? read(level.value.value) : level;
}
/**
* An amount in the form that `parseAmount` reads back to the same number.
*
* @param unit - unit of the statistic the amount is for
*/
function formatAmount(amount, unit) {
	if (amount.kind === "relative") return `${shiftDecimal(amount.value, 2)}%`;
	switch (unit) {
		case "proportion": return `${shiftDecimal(amount.value, 2)}pp`;
		case "ms": return `${shiftDecimal(amount.value, 0)}ms`;
		case "usd": return `$${shiftDecimal(amount.value, 0)}`;
		case "score":
		case "tokens": return shiftDecimal(amount.value, 0);
	}
}
/** The number in the unit; undefined when the suffix does not belong to the unit. */
function absolute({ digits, suffix }, unit) {
	switch (unit) {
		case "proportion":
		case "score":
			if (suffix === "pp") return scaleDecimal(digits, -2);
			return suffix === "" ? Number(digits) : void 0;
		case "ms":
			if (suffix === "s") return scaleDecimal(digits, 3);
			return suffix === "ms" ? Number(digits) : void 0;
		case "usd": return suffix === "$" || suffix === "" ? Number(digits) : void 0;
		case "tokens": return suffix === "tokens" || suffix === "" ? Number(digits) : void 0;
	}
}
function wrongUnit(written, { suffix }, unit, hint) {
	const what = suffix === "" ? "has no unit" : `has the unit ${suffix}, which does not fit ${unitNames[unit]}`;
	return refuse("wrong-unit", `${show(written)} ${what}.`, hint);
}
function bounded(written, amount, unit, hint) {
	if (!Number.isFinite(amount.value)) return refuse("out-of-range", `${show(written)} is too large.`, hint);
	if (unit === "proportion" && amount.kind === "absolute" && amount.value > 1) return refuse("out-of-range", `${show(written)} is more than 100 % (100 percentage points).`, hint);
	return read(amount);
}
// src/core/config/detected-names.ts
/**
* The one table of what is read from the names of scores. Names are split into words at case changes and at
* everything that is no letter or digit: `contextFaithfulness` and `context_faithfulness` have the word
* `faithfulness`.
*/
const detectedNames = [
	{
		meaning: "hallucination",
		words: [
			"hallucinat*",
			"confabulat*",
			"fabricat*",
			"ungrounded*",
			"unfaithful*",
			"unsupported"
		]
	},
	{
		meaning: "hallucination-inverted",
		words: [
			"faithful*",
			"grounded*",
			"groundedness",
			"factuality"
		]
	},
	{
		meaning: "lower-better",
		words: [
			"toxic*",
			"bias",
			"biased",
			"stereotyp*",
			"harm",
			"harmful*",
			"unsafe",
			"violation*",
			"risk",
			"leak*",
			"error*",
			"fail*",
			"incorrect*",
			"inaccura*",
			"irrelevan*",
			"wrong",
			"refus*",
			"loss",
			"perplexity",
			"distance",
			"levenshtein",
			"wer",
			"cer",
			"latency",
			"duration",
			"time",
			"ttft",
			"ms",
			"seconds",
			"cost*",
			"price",
			"usd",
			"token",
			"tokens"
		]
	},
	{
		meaning: "primary",
		words: [
			"score",
			"accura*",
			"correct*",
			"relevan*"
		]
	},
	{
		meaning: "code",
		words: [
			"exact",
			"equals",
			"contains*",
			"regex",
			"starts",
			"json",
			"xml",
			"schema",
			"bleu",
			"rouge*",
			"meteor",
			"f1",
			"em",
			"jaccard",
			"levenshtein",
			"distance",
			"wer",
			"cer",
			"perplexity",
			"length",
			"compil*",
			"latency",
			"duration",
			"ttft",
			"cost*",
			"price",
			"usd",
			"token",
			"tokens"
		]
	},
	{
		meaning: "negation",
		words: [
			"no",
			"non",
			"not",
			"without",
			"free",
			"avoid*",
			"resist*"
		]
	}
];
// src/core/config/score-name.ts
/**
* Reads what a score is from its name by the table `detectedNames`.
*
* @param name - as the results file has it; a name that tells nothing is a judged score, higher is better
*/
function classifyScoreName(name) {
	const words = wordsOf(name);
	const isNegated = findWord(words, "negation") >= 0;
	const isDirect = findWord(words, "hallucination") >= 0;
	const isInverted = !isDirect && findWord(words, "hallucination-inverted") >= 0;
	const isLower = isDirect || !isInverted && findWord(words, "lower-better") >= 0;
	const isCode = findWord(words, "code") >= 0;
	if (isDirect || isInverted) {
		const isHallucination = isDirect !== isNegated;
		return {
			hallucination: isHallucination ? "direct" : "inverted",
			better: isHallucination ? "lower" : "higher",
			primaryRank: null,
			isCode
		};
	}
	const better = isLower && !isNegated ? "lower" : "higher";
	return {
		hallucination: null,
		better,
		primaryRank: better === "lower" ? null : primaryRank(words),
		isCode
	};
}
function wordsOf(name) {
	return name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
/** Index of the first pattern of the meaning that one of the words fits, −1 for none. */
function findWord(words, meaning) {
	return (detectedNames.find((entry) => entry.meaning === meaning)?.words ?? []).findIndex((pattern) => words.some((word) => fits(word, pattern)));
}
function fits(word, pattern) {
	return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
function primaryRank(words) {
	const rank = findWord(words.length === 1 ? words : words.filter((word) => word !== "score"), "primary");
	return rank < 0 ? null : rank;
}
// src/core/config/metric-defaults.ts
/** Statistic of a dimension that names none: p95 of latency, otherwise the mean. */
function defaultStatistic(metric) {
	return metric.kind === "latency" ? {
		kind: "quantile",
		q: .95
	} : { kind: "mean" };
}
/**
* Which way a dimension is better where the config does not say.
*
* @param invert - the score enters as 1 − x, so that the direction its name tells is turned round
*/
function defaultBetter(metric, invert) {
	switch (metric.kind) {
		case "pass-rate":
		case "ndcg":
		case "recall":
		case "mrr": return "higher";
		case "error-rate":
		case "refusal-rate":
		case "latency":
		case "cost":
		case "tokens": return "lower";
		case "score": return classifyScoreName(metric.name).better === "higher" !== invert ? "higher" : "lower";
	}
}
/** Who measured a metric where the config does not say: a judge for scores, unless the name tells otherwise. */
function defaultMeasuredBy(metric) {
	return metric.kind === "score" && !classifyScoreName(metric.name).isCode ? "judge" : "code";
}
/** Tier of a dimension that names none: the primary one and pass rates block, the rest asks for a sign-off. */
function defaultTier(metric, isPrimary) {
	return isPrimary || metric.kind === "pass-rate" ? "blocking" : "sign-off";
}
/** What a proven worsening does where the config does not say: nothing for what is only slower or dearer. */
function defaultOnRegressed(metric) {
	return metric.kind === "latency" || metric.kind === "cost" || metric.kind === "tokens" ? "ignore" : "sign-off";
}
// src/core/config/rule-context.ts
/** The value of a reading; a problem is reported and becomes undefined. */
function take(context, path, reading) {
	if (reading.ok) return reading.value;
	context.report(path, reading.problem);
}
/** The value of a reading that the schema has already accepted. */
function accepted(reading) {
	if (reading.ok) return reading.value;
	throw new TypeError(`The schema accepted what its reader refuses: ${reading.problem.message}`);
}
// src/core/config/statistic.ts
/** Text of a statistic as a regular expression, for the JSON Schema. */
const statisticPattern = "^(mean|p\\d{1,2}(\\.\\d{1,6})?|share-over:.+)$";
const forms = "Write mean, a quantile such as p50, p95 or p99, or share-over:<limit> such as share-over:2s.";
/**
* Reads a statistic and checks that it can be taken of the metric.
*
* @param written - `mean`, `p<number>` with the number in (0, 100), or `share-over:<limit>` with the limit
*   in the unit of the metric
* @param metric - what it is taken of; pass, error and refusal rates have a mean only
* @returns `share-over` carries its limit in the unit of the metric (ms, USD)
*/
function parseStatistic(written, metric) {
	if (written === "mean") return read({ kind: "mean" });
	const quantile = /^p(\d{1,2}(?:\.\d{1,6})?)$/.exec(written);
	const share = /^share-over:(.+)$/s.exec(written);
	const q = quantile === null ? void 0 : scaleDecimal(quantile[1] ?? "", -2);
	if (q === void 0 && share === null || q === 0) return refuse("not-a-statistic", `${show(written)} is not a statistic.`, forms);
	const unit = unitOf$1(metric, { kind: "mean" });
	if (unit === "proportion") return refuse("unfit-statistic", `${show(written)} cannot be taken of ${show(formatMetric(metric))}, where a case is 0 or 1.`, "Write mean, or leave the statistic out.");
	if (q !== void 0) return read({
		kind: "quantile",
		q
	});
	const limit = parseLimit(share?.[1] ?? "", unit);
	return limit.ok ? read({
		kind: "share-over",
		limit: limit.value
	}) : limit;
}
// src/core/config/convert-dimension.ts
/**
* A written dimension with its units converted.
*
* @param path - place of the dimension in the document
*/
function convertDimension(written, path, context) {
	const metric = metricOf(written);
	const statistic = statisticOf(written, metric, path, context);
	const bound = convertBound(written, written.statistic === void 0 || statistic !== void 0 ? measureOf(metric, statistic) : void 0, path, context);
	return {
		metric,
		statistic,
		better: written.better,
		invert: checkInvert(written, metric, path, context),
		margin: bound.margin,
		limit: bound.limit,
		tier: written.tier,
		primary: written.primary,
		measuredBy: written["measured-by"],
		onRegressed: written["on-regressed"]
	};
}
/**
* A written override with its units converted; only the keys that are written are there.
*
* @param measure - of the dimension it overrides; undefined when that is broken, amounts are then left out
*/
function convertOverride(written, measure, path, context) {
	const { margin, limit } = convertBound(written, measure, path, context);
	return {
		...margin === void 0 ? {} : { margin },
		...limit === void 0 ? {} : { limit },
		...written.tier === void 0 ? {} : { tier: written.tier },
		...written.primary === void 0 ? {} : { primary: written.primary },
		...written["measured-by"] === void 0 ? {} : { measuredBy: written["measured-by"] },
		...written["on-regressed"] === void 0 ? {} : { onRegressed: written["on-regressed"] }
	};
}
/** Reads an amount of a dimension; a problem is reported. */
function convertAmount(written, measure, path, context) {
	return take(context, path, parseAmount(written, writtenUnit(measure)));
}
/** What an amount of a dimension is of, the default statistic filled in. */
function measureOf(metric, statistic) {
	return {
		metric,
		statistic: statistic ?? defaultStatistic(metric)
	};
}
/** The metric of a written dimension, which the schema has accepted. */
function metricOf(written) {
	const metric = parseMetric(written.metric);
	if (metric === void 0) throw new TypeError(`The schema accepted the metric ${written.metric}.`);
	return metric;
}
function statisticOf(written, metric, path, context) {
	if (written.statistic === void 0) return void 0;
	return take(context, [...path, "statistic"], parseStatistic(written.statistic, metric));
}
function checkInvert(written, metric, path, context) {
	if (written.invert !== true || metric.kind === "score") return written.invert ?? false;
	context.report([...path, "invert"], {
		code: "unfit-invert",
		message: `Only scores can be inverted, and ${written.metric} is none.`,
		hint: "Take invert out; write better: higher or better: lower to say which way is better."
	});
	return false;
}
function convertBound(written, measure, path, context) {
	if (measure === void 0) return {
		margin: void 0,
		limit: void 0
	};
	const { margin, limit } = written;
	return {
		margin: margin === void 0 ? void 0 : convertAmount(margin, measure, [...path, "margin"], context),
		limit: limit === void 0 ? void 0 : take(context, [...path, "limit"], parseLimit(limit, writtenUnit(measure)))
	};
}
/** Ranking metrics are scores whose scale is known to end at 1: they are written like proportions. */
function writtenUnit({ metric, statistic }) {
	return isRetrieval(metric) ? "proportion" : unitOf$1(metric, statistic);
}
// src/core/config/nearest-name.ts
/**
* The known name that was most likely meant.
*
* @param written - what stands in the file
* @param known - the names that would be accepted
* @returns the nearest one, if it is at most a third of its letters away; the first of several equally near
*/
function nearestName(written, known) {
	const folded = foldName(written);
	let nearest;
	let nearestDistance = Number.POSITIVE_INFINITY;
	for (const name of known) {
		const target = foldName(name);
		const allowed = target.length < 3 ? 0 : Math.max(1, Math.floor(target.length / 3));
		if (Math.abs(folded.length - target.length) > allowed) continue;
		const distance = editDistance(folded, target);
		if (distance <= allowed && distance < nearestDistance) {
			nearest = name;
			nearestDistance = distance;
		}
	}
	return nearest;
}
/**
* A hint for a name that is not known: the one probably meant, then all of them.
*
* @param what - what the list is of, plural, such as `Keys here`
*/
function nameHint(written, known, what) {
	const nearest = nearestName(written, known);
	const guess = nearest === void 0 ? "" : `Did you mean ${show(nearest)}? `;
	const list = known.map((name) => /^[\w.:/@-]+$/.test(name) ? name : show(name));
	return `${guess}${what}: ${list.length === 0 ? "none" : list.join(", ")}.`;
}
// src/core/config/segment.ts
/** Text of a segment as a regular expression, for the JSON Schema. */
const segmentPattern = "^[^=]*[^=\\s][^=]*=.*\\S.*$";
/**
* Reads a segment such as `language=de`: field, first `=`, value; spaces around both are dropped.
*/
function parseSegment(written) {
	const at = written.indexOf("=");
	const field = written.slice(0, at).trim();
	const value = written.slice(at + 1).trim();
	if (at < 0 || field === "" || value === "") return refuse("not-a-segment", `${show(written)} is not a segment.`, "Write field=value, such as language=de.");
	return read({
		field,
		value
	});
}
/**
* The name of a segment field path: its last part, so `metadata.language` is the field `language`.
*/
function segmentFieldName(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
// src/core/config/convert-envelope.ts
/** A written envelope with its units converted; names it refers to are checked. */
function convertEnvelope(written, path, known, context) {
	const mustSee = written["must-see"];
	checkRequired(written, path, known, context);
	return {
		dimensions: convertOverrides(written, path, known, context),
		onInconclusive: written["on-inconclusive"],
		mustSee: mustSee === void 0 ? void 0 : known.primary === void 0 ? take(context, [...path, "must-see"], parseAmount(mustSee, "score")) : convertAmount(mustSee, known.primary, [...path, "must-see"], context),
		require: {
			suites: written.require?.suites ?? [],
			segments: (written.require?.segments ?? []).map((text) => accepted(parseSegment(text)))
		}
	};
}
function convertOverrides(written, path, known, context) {
	const overrides = {};
	let primary;
	for (const [name, override] of Object.entries(written.dimensions ?? {})) {
		const at = [
			...path,
			"dimensions",
			name
		];
		if (!known.isDimension(name)) context.report(at, unknownDimension(name, known), "key");
		overrides[name] = convertOverride(override, known.measure(name), at, context);
		if (override.primary !== true) continue;
		if (primary !== void 0) context.report([...at, "primary"], secondPrimary(primary));
		primary ??= name;
	}
	return overrides;
}
function checkRequired(written, path, { suites, segmentFields }, { report, isBroken }) {
	(written.require?.suites ?? []).forEach((name, index) => {
		if (suites.includes(name) || isBroken(["suites", name])) return;
		if (nearestName(name, suites) === void 0) return;
		const message = `${show(name)} is no suite of this file.`;
		const hint = nameHint(name, suites, "Suites");
		report([
			...path,
			"require",
			"suites",
			index
		], {
			code: "unknown-suite",
			message,
			hint
		});
	});
	(written.require?.segments ?? []).forEach((text, index) => {
		const { field } = accepted(parseSegment(text));
		if (segmentFields === void 0 || segmentFields.includes(field)) return;
		const message = `The required segment ${show(text)} is of the field ${show(field)}, which is no segment of any suite.`;
		const hint = `${nameHint(field, segmentFields, "Segments")} Add its field path to the segments of a suite.`;
		report([
			...path,
			"require",
			"segments",
			index
		], {
			code: "unknown-segment",
			message,
			hint
		});
	});
}
/** A name that no dimension has. */
function unknownDimension(name, { dimensions }) {
	return {
		code: "unknown-dimension",
		message: `${show(name)} is no dimension.`,
		hint: nameHint(name, dimensions, "Dimensions")
	};
}
/** A second primary dimension beside the one named. */
function secondPrimary(first) {
	return {
		code: "second-primary",
		message: `There is a primary dimension already: ${show(first)}.`,
		hint: "Keep primary: true on one of them."
	};
}
// src/core/config/duration.ts
const milliseconds = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
/** Text of a duration as a regular expression, for the JSON Schema. */
const durationPattern = "^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d|w)\\s*$";
const hint$1 = "Write a number with ms, s, m (minutes), h, d or w, such as 20m or 7d.";
/**
* Reads a duration such as `20m` or `7d`.
*
* @returns milliseconds, integer > 0; `m` is minutes, `d` is 24 hours
*/
function parseDuration(written) {
	const parts = written.length <= 40 ? /^\s*(-?)(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)\s*$/.exec(written) : null;
	if (parts === null) return refuse("not-a-duration", `${show(written)} is not a duration.`, hint$1);
	const value = Math.round(Number(parts[2]) * (milliseconds[parts[3] ?? ""] ?? NaN));
	if (parts[1] === "-" || value <= 0) return refuse("out-of-range", `${show(written)} is not longer than nothing.`, hint$1);
	if (!Number.isSafeInteger(value)) return refuse("out-of-range", `${show(written)} is too long.`, hint$1);
	return read(value);
}
// src/core/config/convert-budget.ts
/**
* The caps of a suite with their units converted.
*
* @param path - place of the suite in the document
*/
function convertBudget({ calls, usd, time }, path, { report, isBroken }) {
	const isWritten = (key, value) => value !== void 0 || isBroken([
		...path,
		"budget",
		key
	]);
	if (![
		isWritten("calls", calls),
		isWritten("usd", usd),
		isWritten("time", time)
	].includes(true)) report([...path, "budget"], {
		code: "budget-without-cap",
		message: "The budget caps nothing.",
		hint: "Write what an evaluation may take, such as budget: { usd: 5, time: 45m }, or take budget out."
	});
	return {
		...calls === void 0 ? {} : { calls },
		...usd === void 0 ? {} : { usd },
		...time === void 0 ? {} : { durationMs: accepted(parseDuration(time)) }
	};
}
// src/core/model/column-mapping.ts
/** Tools whose exports are read without a mapping of one's own. */
const columnPresets = [
	"langsmith",
	"langfuse",
	"phoenix",
	"mlflow",
	"weave",
	"nemo-evaluator"
];
/** How several values of one field become one. */
const takes = [
	"first",
	"last",
	"mean",
	"min",
	"max",
	"sum"
];
/** What one unit is in ms, for durations. */
const durationUnits = {
	ns: 1e-6,
	us: .001,
	ms: 1,
	s: 1e3,
	min: 6e4,
	h: 36e5
};
/** What one unit is in USD, for prices. */
const moneyUnits = {
	usd: 1,
	cents: .01,
	"micro-usd": 1e-6
};
// src/core/config/convert-columns.ts
/**
* A written mapping with its units converted; rules between its keys are checked on the way.
*
* @param path - place of the mapping in the document
* @param isIdentified - something beside the mapping names the field of the case id
*/
function convertColumns(written, path, isIdentified, context) {
	if (typeof written === "string") return { preset: written };
	checkNamesScores(written, path, context);
	if (!isIdentified) checkIdentity(written, path, context);
	const { rows, header, join, label, error, cached, output, retrieved, relevant, model, judge, tokens } = written;
	return {
		...given({
			rows,
			header,
			join,
			label,
			error,
			cached,
			output,
			retrieved,
			relevant,
			model,
			judge,
			tokens
		}),
		...given({
			preset: written.preset,
			caseId: listOf(written["case-id"]),
			epoch: epochOf(written.epoch),
			scores: written.scores === void 0 ? void 0 : convertScores(written.scores, [...path, "scores"], context),
			scoreList: written["score-list"],
			scoreName: written["score-name"],
			scoreValue: listOf(written["score-value"]),
			scoreError: written["score-error"],
			passed: written.passed === void 0 ? void 0 : passedRule(written.passed),
			latency: convertDuration(written.latency, [...path, "latency"], context),
			cost: convertPrice(written.cost, [...path, "cost"], context),
			judgeCost: convertPrice(written["judge-cost"], [...path, "judge-cost"], context),
			state: convertState(written, [...path, "state"], context),
			input: listOf(written.input),
			expected: listOf(written.expected)
		})
	};
}
/** Without the keys that nothing is written for, so that a ready mapping keeps its own. */
function given(keys) {
	return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== void 0));
}
function listOf(written) {
	return typeof written === "string" ? [written] : written;
}
function epochOf(written) {
	if (written === void 0) return void 0;
	return typeof written === "string" ? {
		field: written,
		first: 1
	} : {
		field: written.field,
		first: written.first ?? 1
	};
}
function convertScores(written, path, { report }) {
	const columns = Array.isArray(written) ? written.map((field) => ({ field })) : Object.entries(written).map(([name, score]) => ({
		name,
		...typeof score === "string" ? { field: score } : score
	}));
	for (const [index, { name, field }] of columns.entries()) {
		const stars = field.split("*").length - 1;
		const at = [...path, name ?? index];
		if (stars > 1) report(at, {
			code: "bad-pattern",
			message: `${show(field)} has more than one *.`,
			hint: "Write one *, which stands for the name of the score."
		});
		else if (stars === 1 && name !== void 0) report(at, {
			code: "bad-pattern",
			message: `${show(field)} names many fields, and ${show(name)} is one name.`,
			hint: "Write scores as a list: scores: [\"feedback.*\"]."
		});
	}
	return columns;
}
const ruleText = /^(.*\S)\s*(>=|<=|==|!=|>|<)\s*(\S.*)$/;
/** A rule where the text is one, else the path of a field. */
function passedRule(written) {
	const [, field, operator, text] = ruleText.exec(written.trim()) ?? [];
	if (field === void 0 || text === void 0) return {
		kind: "flag",
		field: written.trim()
	};
	const value = text.trim().replace(/^(["'])(.*)\1$/, "$2");
	const isNumber = value === text.trim() && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value);
	const known = operator;
	return {
		kind: "rule",
		field: field.trim(),
		operator: known,
		value: isNumber ? Number(value) : value
	};
}
/** Endings of names that say their unit. */
const durationEndings = [
	[/(?:[_.-]|\b)(?:ms|millis|milliseconds)$|[a-z](?:Ms|Millis|Milliseconds)$/, "ms"],
	[/(?:[_.-]|\b)(?:s|secs?|seconds)$|[a-z](?:Secs?|Seconds)$/, "s"],
	[/(?:[_.-]|\b)(?:us|micros|microseconds)$|[a-z](?:Us|Micros)$/, "us"],
	[/(?:[_.-]|\b)(?:ns|nanos|nanoseconds)$|[a-z](?:Ns|Nanos)$/, "ns"]
];
const moneyEndings = [[/(?:[_.-]|\b)(?:usd|dollars)$|[a-z](?:Usd|USD|Dollars)$/i, "usd"], [/(?:[_.-]|\b)cents$|[a-z]Cents$/, "cents"]];
function convertDuration(written, path, context) {
	if (written === void 0) return void 0;
	const { field, start, end, unit, unknown } = typeof written === "string" ? { field: written } : written;
	if (field !== void 0 && start === void 0 && end === void 0) {
		const known = unit ?? unitOf(field, durationEndings);
		if (known !== void 0) return {
			kind: "field",
			field,
			factor: durationUnits[known],
			...given({ unknown })
		};
		context.report(path, unitMissing(field, Object.keys(durationUnits), "s"));
		return;
	}
	if (field === void 0 && start !== void 0 && end !== void 0) return {
		kind: "span",
		start,
		end,
		factor: durationUnits[unit ?? "ms"]
	};
	const message = "A latency is one field, or a start with an end.";
	const hint = "Write { field: duration, unit: s }, or { start: started_at, end: ended_at }.";
	if (!context.isBroken(path)) context.report(path, {
		code: "latency-fields",
		message,
		hint
	});
}
function convertPrice(written, path, context) {
	if (written === void 0) return void 0;
	const { field, unit, unknown } = typeof written === "string" ? { field: written } : written;
	const known = unit ?? unitOf(field, moneyEndings);
	if (known !== void 0) return {
		field,
		factor: moneyUnits[known],
		...given({ unknown })
	};
	context.report(path, unitMissing(field, Object.keys(moneyUnits), "usd"));
}
function unitOf(field, endings) {
	return endings.find(([ending]) => ending.test(field))?.[1];
}
function unitMissing(field, units, example) {
	return {
		code: "unit-missing",
		message: `The name ${show(field)} does not say its unit.`,
		hint: `Write { field: ${field}, unit: ${example} }. Units: ${units.join(", ")}.`
	};
}
function convertState({ state }, path, { report, isBroken }) {
	if (state === void 0) return void 0;
	const states = Object.create(null);
	for (const name of caseStates) for (const [index, value] of (state[name] ?? []).entries()) {
		const text = String(value);
		if (states[text] !== void 0) {
			const message = `${show(text)} stands under ${states[text]} already.`;
			report([
				...path,
				name,
				index
			], {
				code: "two-states",
				message,
				hint: "List every text once."
			});
		}
		states[text] = name;
	}
	if (Object.keys(states).length === 0 && !isBroken(path)) report(path, {
		code: "state-without-texts",
		message: "The state has a field, but no text means anything.",
		hint: "Add what its texts mean, such as error: [failed], timeout: [timeout]."
	});
	return {
		field: state.field,
		states
	};
}
function checkNamesScores(written, path, { report, isBroken }) {
	const has = (key) => written[key] !== void 0 || isBroken([...path, key]);
	if (has("score-value") && !has("score-name")) {
		const message = "score-value is written, but not which score it is the value of.";
		report([...path, "score-value"], {
			code: "score-name-missing",
			message,
			hint: "Add score-name."
		}, "key");
	}
	if ((has("score-name") || has("score-list")) && !has("score-value") && written.preset === void 0) {
		const key = has("score-name") ? "score-name" : "score-list";
		const message = `${key} is written, but not where the value of a score is.`;
		report([...path, key], {
			code: "score-value-missing",
			message,
			hint: "Add score-value."
		}, "key");
	}
	if ([
		"scores",
		"score-name",
		"score-list",
		"passed",
		"preset"
	].some(has)) return;
	report(path, {
		code: "nothing-scored",
		message: "The mapping names neither a score nor what passed.",
		hint: "Add scores: { accuracy: correct }, or passed: correct."
	});
}
/** A row without an identity pairs with nothing: its number is none. */
function checkIdentity(written, path, { report, isBroken }) {
	if ([
		"case-id",
		"input",
		"preset"
	].some((key) => written[key] !== void 0 || isBroken([...path, key]))) return;
	report(path, {
		code: "case-id-missing",
		message: "Nothing says which case a row is.",
		hint: "Add case-id with the field of its id, or input with the field of what was asked."
	});
}
// src/core/config/convert-counterfactual.ts
/**
* The counterfactual pairs of a suite with their margin converted.
*
* @param path - place of the suite in the document
*/
function convertCounterfactual(suite, written, path, known, context) {
	const at = [...path, "counterfactual"];
	checkFields(suite, written, at, context);
	checkGate(written, at, context);
	return {
		pair: written.pair,
		attribute: written.attribute,
		margin: marginOf(written, at, known, context),
		tier: written.tier,
		onRegressed: written["on-regressed"]
	};
}
/** Fields are kept under the last part of their path: two that end alike would overwrite each other. */
function checkFields(suite, { pair, attribute }, at, { report }) {
	if (segmentFieldName(pair) === segmentFieldName(attribute)) report([...at, "attribute"], {
		code: "duplicate-segment",
		message: `The pair id and the attribute both end in ${show(segmentFieldName(attribute))}.`,
		hint: "Name two fields: the id that cases of a pair share, and the attribute in which they differ."
	});
	for (const [key, field] of [["pair", pair], ["attribute", attribute]]) {
		const other = (suite.segments ?? []).find((segment) => segment !== field && segmentFieldName(segment) === segmentFieldName(field));
		if (other === void 0) continue;
		report([...at, key], {
			code: "duplicate-segment",
			message: `${show(field)} ends like the segment ${show(other)}, and the end names the field.`,
			hint: "Write the same path in both places, or give the field another name in the results."
		});
	}
}
function checkGate(written, at, { report, isBroken }) {
	if (written.margin !== void 0 || isBroken([...at, "margin"])) return;
	for (const key of ["tier", "on-regressed"]) {
		if (written[key] === void 0) continue;
		report([...at, key], {
			code: "gate-without-margin",
			message: `${key} is set, but without a margin the pairs are only reported.`,
			hint: `Add a margin, such as margin: 3pp, or take ${key} out.`
		}, "key");
	}
}
function marginOf({ margin }, at, known, context) {
	if (margin === void 0) return void 0;
	const place = [...at, "margin"];
	const amount = known.primary === void 0 ? take(context, place, parseAmount(margin, "score")) : convertAmount(margin, known.primary, place, context);
	if (amount?.kind !== "relative") return amount;
	context.report(place, {
		code: "wrong-unit",
		message: `${show(margin)} is a share of base, and a gap that is 0 has no share.`,
		hint: "Write the margin in the unit of the primary dimension, such as 3pp."
	});
}
// src/core/config/convert-protected.ts
/**
* The protected segments of a suite with their units converted; fields and dimensions they refer to are checked.
*
* @param path - place of the suite in the document
*/
function convertProtected(suite, path, known, context) {
	const fields = (suite.segments ?? []).map(segmentFieldName);
	const isKnowable = !context.isBroken([...path, "segments"]);
	const found = [];
	(suite.protected ?? []).forEach((written, index) => {
		const at = [
			...path,
			"protected",
			index
		];
		const segment = segmentOf(written, at, context);
		if (isKnowable) checkField(segment, fields, placeOf(written, at), context);
		checkRepeat(segment, found, at, context);
		found.push({
			segment,
			dimensions: convertBounds(written, at, known, context)
		});
	});
	return found;
}
function placeOf(written, at) {
	return typeof written === "string" ? at : [...at, "segment"];
}
/** Several values of one field are one segment, in the order of their spelling, so that a reordered list is no edit. */
function segmentOf(written, at, { report }) {
	if (typeof written === "string") return accepted(parseSegment(written));
	const texts = typeof written.segment === "string" ? [written.segment] : written.segment;
	const keys = texts.map((text) => accepted(parseSegment(text)));
	const field = keys[0]?.field ?? "";
	keys.forEach((key, index) => {
		if (key.field === field) return;
		report([
			...at,
			"segment",
			index
		], {
			code: "mixed-segment",
			message: `${show(texts[index])} is of another field than ${show(texts[0])}: one segment has one field.`,
			hint: "Protect them one by one, or write one field into the results that says both."
		});
	});
	const values = [...new Set(keys.filter((key) => key.field === field).map(({ value }) => value))].sort();
	const name = written.name === void 0 ? {} : { name: written.name.trim() };
	const [only = "", ...more] = values;
	return more.length === 0 ? {
		field,
		value: only,
		...name
	} : {
		field,
		value: values.join("|"),
		values,
		...name
	};
}
function checkField(segment, fields, at, { report }) {
	const { field } = segment;
	if (fields.includes(field)) return;
	report(at, {
		code: "unknown-segment",
		message: `The protected segment ${show(formatSegment(segment))} is of the field ${show(field)}, which is no segment of this suite.`,
		hint: `${nameHint(field, [...new Set(fields)], "Segments here")} Add its field path to segments.`
	});
}
function checkRepeat(segment, earlier, at, { report }) {
	const isSame = earlier.some((other) => formatSegment(other.segment) === formatSegment(segment));
	const isSameName = earlier.some((other) => segmentLabel(other.segment) === segmentLabel(segment));
	if (!isSame && !isSameName) return;
	report(at, {
		code: "duplicate-protected",
		message: isSame ? `The segment ${show(formatSegment(segment))} is protected already.` : `Another protected segment is called ${show(segmentLabel(segment))} already.`,
		hint: isSame ? "Keep one entry with all of its dimensions." : "Give every segment a name of its own."
	});
}
function convertBounds(written, at, known, context) {
	if (typeof written === "string" || written.dimensions === void 0) return void 0;
	const bounds = {};
	const names = Object.entries(written.dimensions);
	if (names.length === 0 && !context.isBroken([...at, "dimensions"])) {
		const message = "The protected segment names no dimension, so nothing would be judged inside it.";
		const hint = "Write dimensions: { quality: { margin: 6pp } }, or take dimensions out for the primary one.";
		context.report([...at, "dimensions"], {
			code: "empty-protected",
			message,
			hint
		}, "key");
	}
	for (const [name, bound] of names) {
		const place = [
			...at,
			"dimensions",
			name
		];
		if (!known.isDimension(name)) context.report(place, unknownDimension(name, known), "key");
		bounds[name] = convertOverride(bound, known.measure(name), place, context);
	}
	return bounds;
}
// src/core/config/repository-path.ts
const hint = "Write a path inside the repository, relative to its root, with forward slashes, such as out/results.json.";
function inside(written, what) {
	if (written.trim() === "") return refuse("empty-text", `The ${what} is empty.`, hint);
	if (/\p{Cc}/u.test(written)) return refuse("not-a-path", `${show(written)} holds a control character.`, hint);
	if (/^(?:[/\\~]|[A-Za-z]:)/.test(written)) return refuse("absolute-path", `${show(written)} is not relative to the repository.`, hint);
	const parts = written.split(/[/\\]/);
	if (parts.includes("..")) return refuse("path-escapes", `${show(written)} leads out with "..".`, hint);
	if (parts.some((part) => part.toLowerCase() === ".git")) return refuse("path-escapes", `${show(written)} leads into .git.`, hint);
	return read(written.replace(/^(?:\.\/+)+/, "") || ".");
}
/**
* Reads a path that has to stay inside the repository.
*
* @returns the path without a leading `./`
*/
function parsePath(written) {
	return inside(written, "path");
}
/** Reads the path of a file: like `parsePath`, and it names something below the folder it is relative to. */
function parseFilePath(written) {
	const path = inside(written, "path");
	if (path.ok && /(^|\/)\.?$/.test(path.value)) return refuse("not-a-path", `${show(written)} is a folder, not a file.`, hint);
	return path;
}
/**
* Reads a glob that has to stay inside the repository.
*
* @returns the glob without a leading `./`, which would match nothing
*/
function parseGlob(written) {
	const negated = written.startsWith("!");
	const glob = inside(negated ? written.slice(1) : written, "glob");
	return glob.ok && negated ? read(`!${glob.value}`) : glob;
}
/**
* Reads a place inside a file, `path#key.path`.
*
* @param key - whether the part from `#` on has to be there
*/
function parseFileKey(written, key) {
	const at = written.indexOf("#");
	if (at < 0 && key === "optional") return parseFilePath(written);
	if (at <= 0 || written.slice(at + 1).trim() === "") return refuse("not-a-file-key", `${show(written)} does not name a file and a key in it.`, "Write path#key, such as config/model.yaml#model.");
	const path = parseFilePath(written.slice(0, at));
	return path.ok ? read(`${path.value}${written.slice(at)}`) : path;
}
// src/core/config/env-name.ts
const reserved = /^(GITHUB_|ACTIONS_|INPUT_|EVAL_ENVELOPE_)/i;
/**
* Reads the name of an environment variable that may be passed to suite code. The Action's own variables
* are refused: they hold its token, and code under test must not reach it.
*/
function parseEnvName(written) {
	if (!/^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(written)) return refuse("not-an-env-name", `${show(written)} is not the name of an environment variable.`, "Write the name alone, in letters, digits and underscores, such as OPENAI_API_KEY.");
	if (reserved.test(written)) return refuse("reserved-env-name", `${show(written)} belongs to the runner or to this tool and is never passed to a suite.`, "Give the value a name of its own in the env: block of the workflow step, and pass that one.");
	return read(written);
}
// src/core/config/feature-labels.ts
/** How features are named, as a regular expression, for the JSON Schema. */
const featurePattern = "^label:[^\\u0000-\\u001f\\u007f]*[^\\s*][^\\u0000-\\u001f\\u007f]*$";
/**
* Reads which labels name features, such as `label:feature/*`.
*
* @returns the labels, `*` for any characters: `feature/*`
*/
function parseFeatureLabels(written) {
	if ((/* @__PURE__ */ new RegExp("^label:[^\\u0000-\\u001f\\u007f]*[^\\s*][^\\u0000-\\u001f\\u007f]*$")).test(written)) return read(written.slice(6));
	return refuse("not-a-feature", `${show(written)} does not say how pull requests are grouped by feature.`, "Write label: and the labels that name features, such as \"label:feature/*\". Linked issues and Feature: trailers count without it.");
}
// src/core/config/iso-date.ts
const daysInMonth = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** Reads a calendar date `YYYY-MM-DD` that exists, leap years included. */
function parseIsoDate(written) {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
	const year = Number(parts?.[1]);
	const month = Number(parts?.[2]);
	const day = Number(parts?.[3]);
	const isLeap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
	const days = month === 2 && isLeap ? 29 : daysInMonth[month - 1];
	if (parts === null || days === void 0 || day < 1 || day > days) return refuse("not-a-date", `${show(written)} is not a date of the calendar.`, "Write year-month-day, such as 2026-01-05.");
	return read(written);
}
// src/core/config/model-pattern.ts
/** What models do, as far as the taxonomy asks. */
const modelKinds = [
	"chat",
	"embedding",
	"rerank",
	"image",
	"speech"
];
/** The same rule as {@link parseModelPattern}, for the JSON Schema. */
const modelPattern = "^(?=.*[A-Za-z0-9].*[A-Za-z0-9])[A-Za-z0-9*._:/@+~-]{2,150}$";
/** Reads the id of a model; `*` stands for any characters. An id has letters or digits of its own, two at least. */
function parseModelPattern(written) {
	if (/^[A-Za-z0-9*._:/@+~-]{2,150}$/.test(written) && /[A-Za-z0-9].*[A-Za-z0-9]/.test(written)) return read(written);
	return refuse("not-a-model-name", `${show(written)} is not the id of a model.`, "Write it as it stands in the files, such as acme-chat-2, or acme-chat-* for the whole family.");
}
// src/core/config/time-zone.ts
/**
* Reads the name of a time zone that this Node knows, such as `Europe/Berlin`.
*
* @returns the name as it was written
*/
function parseTimeZone(written) {
	try {
		new Intl.DateTimeFormat("en-US", { timeZone: written });
		return read(written);
	} catch {
		return refuse("not-a-time-zone", `${show(written)} is no time zone.`, "Write a name of the IANA database, such as Europe/Berlin, or UTC.");
	}
}
// src/core/config/written-text.ts
/** Longest time a command may take: the longest a self-hosted job may. It also fits a timer's 31 bits. */
const longestTimeoutMs = 432e6;
const dayMs = 864e5;
const quantityPattern = "^\\s*\\$?\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(pp|%|ms|s|usd|tokens?)?\\s*$";
/**
* Text that one of our readers has to accept. The schema keeps the text as written; the reader runs again where
* the value is converted, so that what is typed and what is meant stay two types.
*
* @param reader - says what is wrong; its problem becomes the issue
* @param description - one sentence for the JSON Schema
* @param pattern - the same rule as far as a regular expression can say it
*/
function checked(reader, description, pattern) {
	return string().superRefine((written, context) => {
		const reading = reader(written);
		if (reading.ok) return;
		const { code, message, hint } = reading.problem;
		context.addIssue({
			code: "custom",
			message,
			params: {
				code,
				hint
			}
		});
	}).meta(pattern === void 0 ? { description } : {
		description,
		pattern
	});
}
/** Free text of at least one character that is not a space, on one line. */
const plainText = (description) => checked(parsePlainText, description, "^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$");
/** One argument of a command; empty ones are allowed. */
const argument = checked((written) => written.includes("\0") ? refuse("bad-argument", "The argument holds a NUL character.", "Take it out: no program can receive it.") : {
	ok: true,
	value: written
}, "One argument; the shell never sees it.");
/** A duration such as `20m`. */
const durationText = (description) => checked(parseDuration, description, durationPattern);
/** A duration that a command may take. */
const timeoutText = (description) => checked(parseTimeout, description, durationPattern);
/** A duration of whole days. */
const daysText = (description) => checked(parseDays, description, durationPattern);
/** A segment such as `language=de`. */
const segmentText = checked(parseSegment, "A segment, field=value.", segmentPattern);
/** A glob inside the repository. */
const globText = checked(parseGlob, "A glob, relative to the root of the repository.", "^[^/]");
/** The id of a model, `*` for any characters. */
const modelText = checked(parseModelPattern, "An id; * stands for any characters.", modelPattern);
/** A folder inside the repository. */
const pathText = (description) => checked(parsePath, description, "^[^/]");
/** A file inside the repository. */
const filePathText = (description) => checked(parseFilePath, description, "^[^/]");
/** A key in a file, `path#key`. */
const fileKeyText = checked((written) => parseFileKey(written, "required"), "A key in a file, path#key.", "^[^/#][^#]*#.*\\S.*$");
/** A file, or a key in it. */
const timestampText = (description) => checked((written) => parseFileKey(written, "optional"), description, "^[^/#]");
/** A name of an environment variable that may be passed on. */
const envNameText = checked(parseEnvName, "Name of an environment variable; never GITHUB_*, ACTIONS_* or INPUT_*.", "^(?!GITHUB_|ACTIONS_|INPUT_|EVAL_ENVELOPE_)[A-Za-z_][A-Za-z0-9_]*$");
/** A calendar date. */
const dateText = (description) => checked(parseIsoDate, description, "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");
/** Labels that name features. */
const featureText = (description) => checked(parseFeatureLabels, description, featurePattern);
/** Name of a time zone. */
const timeZoneText = (description) => checked(parseTimeZone, description);
/** A number with or without unit; which units fit is known only beside the metric. */
const quantity = (description, examples) => union([string().meta({ pattern: quantityPattern }), number().meta({ minimum: 0 })]).meta({
	description,
	examples: [...examples]
});
function parsePlainText(written) {
	if (written.trim() !== "" && !/\p{Cc}/u.test(written)) return {
		ok: true,
		value: written
	};
	return refuse("empty-text", "The text is empty or holds a line break or control character.", "Write a few words on one line.");
}
function parseTimeout(written) {
	const duration = parseDuration(written);
	if (!duration.ok || duration.value <= longestTimeoutMs) return duration;
	return refuse("out-of-range", "The timeout is longer than 5d.", "Write at most 5d, such as 20m.");
}
function parseDays(written) {
	const duration = parseDuration(written);
	if (!duration.ok || duration.value >= dayMs && duration.value % dayMs === 0) return duration;
	if (duration.value < dayMs) return refuse("out-of-range", "The time is shorter than a day.", "Write at least 1d, such as 14d.");
	return refuse("not-whole-days", "The time is not a number of whole days.", "Write days, such as 14d.");
}
// src/core/config/written-budget.ts
/** Caps of one evaluation of a suite as written. */
const writtenBudget = strictObject({
	calls: int().min(1).optional().describe("Calls of the system under test, such as 3000."),
	usd: number().positive().optional().describe("Dollars, judge included, such as 5."),
	time: timeoutText("Time of the suite's commands, such as 45m.").optional()
}).describe("The most that one evaluation of the suite may take, both sides and all epochs together. Where it would take more it is not begun, where it does it is ended: not-evaluated, never a regression. Base's value holds.");
// src/core/config/written-columns.ts
/** Units as the schema lists them. */
const durations = Object.keys(durationUnits);
const moneys = Object.keys(moneyUnits);
const field = (what) => plainText(`Path of the field ${what}`);
const fields = (what) => union([field(what), array(field(what)).min(1)]).describe(`Path of the field ${what} A list names several.`);
const score = union([field("of the score."), strictObject({
	field: field("of the score."),
	values: record(string(), union([number(), _null()])).optional().describe("What texts are worth, such as { good: 1, bad: 0 }; null = no score."),
	take: _enum(takes).optional().describe("How a field with several values becomes one: first, last, mean, min, max or sum.")
})]).describe("A field, or a field with what its texts are worth.");
const noValue = number().optional().describe("The number that stands for no value, such as -1.");
const duration = union([field("of the duration; its name has to end in the unit, as latency_ms does."), strictObject({
	field: field("of the duration.").optional(),
	start: field("of the start, ISO 8601 or a number.").optional(),
	end: field("of the end, ISO 8601 or a number.").optional(),
	unit: _enum(durations).optional().describe(`Unit of the numbers: ${durations.join(", ")}.`),
	unknown: noValue
})]).describe("How long the system took: { field, unit }, or { start, end }.");
const price = (what) => union([field("of the price; its name has to end in the unit, as cost_usd does."), strictObject({
	field: field("of the price."),
	unit: _enum(moneys).optional().describe(`Unit of the numbers: ${moneys.join(", ")}.`),
	unknown: noValue
})]).describe(what);
const texts = (state) => array(union([
	string(),
	number(),
	boolean()
])).min(1).optional().describe(`Texts that mean ${state}.`);
const mapping = strictObject({
	preset: _enum(columnPresets).optional().describe("A ready mapping that the other keys are written over."),
	rows: plainText("Path of the list of rows in a JSON document, lists on the way walked through; * is every entry of a map. Left out: the document is the list, or the file is CSV or JSON lines.").optional(),
	header: plainText("Path of the list of field names, where rows are lists (pandas orient=\"split\").").optional(),
	join: field("by which rows are put together: one row of each file, or a row with those of a long table.").optional(),
	"case-id": fields("of the id of the case; several are joined. Left out: a hash of input.").optional(),
	epoch: union([field("of the repetition, counted from 1."), strictObject({
		field: field("of the repetition."),
		first: int().min(0).max(1).optional().describe("The number that counting begins with, 0 or 1; default 1.")
	})]).optional().describe("Which repetition of its case a row is; left out: rows of one case are numbered."),
	label: field("of what people call the case; never its identity.").optional(),
	scores: union([array(field("of a score; one * stands for its name, as in feedback.*")).min(1), record(string(), score)]).optional().describe("Fields that are scores: a map from the name of each to its field, or a list of fields, \"*\" for every other one."),
	"score-list": plainText("Path of the list in a row that has a score an item.").optional(),
	"score-name": plainText("Field of the name of a score: of an item of score-list; without that of the row, which then is one score (a long table).").optional(),
	"score-value": fields("of the value of a score; of several the first that has one.").optional(),
	"score-error": plainText("Field of what went wrong in scoring; anything in it means that the judge failed.").optional(),
	passed: field("that says whether the case passed, or a rule such as \"accuracy >= 0.5\" or \"grade == good\".").optional(),
	latency: duration.optional(),
	cost: price("Price of the system under test.").optional(),
	"judge-cost": price("Price of judging, never part of the cost.").optional(),
	tokens: strictObject({
		input: field("of the tokens sent."),
		output: field("of the tokens received.")
	}).optional().describe("Tokens of the system under test."),
	state: strictObject({
		field: field("of the state."),
		scored: texts("a judged answer; left out: every text that no other state lists"),
		error: texts("that the call failed"),
		timeout: texts("that the system did not answer in its time"),
		refused: texts("that the system declined to answer"),
		unscored: texts("an answer that nothing judged"),
		"judge-failed": texts("that the judge broke")
	}).optional().describe("Field of the state, and which of its texts mean what."),
	error: field("of an error message; anything in it is an error, or a timeout where it says so.").optional(),
	cached: field("that says whether the answer was replayed.").optional(),
	input: fields("of what was asked; hashed for identity and comparability.").optional(),
	expected: fields("of what was expected; hashed with the input.").optional(),
	output: field("of the answer.").optional(),
	retrieved: field("of the ids of retrieved documents, best first.").optional(),
	relevant: field("of the relevant ids, or of a map from id to grade.").optional(),
	model: field("of the model under test.").optional(),
	judge: field("of the model that judged; runs with another judge do not compare.").optional()
});
/**
* The mapping of a suite as written. It stands among the keys that judge: which field counts as passed decides a verdict
* as much as a margin does, so a change cannot bring its own.
*/
const writtenColumns = union([_enum(columnPresets), mapping]).describe(`Which field of the results is what, for files that no reader knows: a mapping, or a ready one (${columnPresets.join(", ")}). Read from the base commit, like everything that judges: a change that renames a field needs the mapping in a change before it.`);
// src/core/config/slug-name.ts
/** Names of suites and dimensions as a regular expression, for the JSON Schema. */
const slugPattern = "^[a-z0-9][a-z0-9_-]{0,62}$";
const slug = new RegExp(slugPattern);
/**
* Text as a name: lower case, other characters than letters, digits and `_` become one dash.
*
* @returns at most 48 characters; empty when nothing is left
*/
function slugOf(text) {
	return text.slice(0, 200).toLowerCase().replace(/[^a-z0-9_]+/g, "-").replace(/^[^a-z0-9]+/, "").slice(0, 48).replace(/[^a-z0-9]+$/, "");
}
/**
* Reads the name of a suite or dimension. Names end up in file names, labels and links, hence the small alphabet.
*
* @param what - what is named, such as `suite`
*/
function parseSlug(written, what) {
	if (slug.test(written) && written !== "constructor") return read(written);
	const proposal = slugOf(written);
	const example = proposal === "" || proposal === "constructor" ? `${what}-1` : proposal;
	return refuse("bad-name", `${show(written)} cannot be the name of a ${what}.`, `Use up to 63 lower-case letters, digits, dashes and underscores, such as ${example}.`);
}
// src/core/config/written-envelope.ts
/** Metrics in the form they are written in, for hints and docs. */
const metricForms = [
	"pass-rate",
	"score:<name>",
	"error-rate",
	"refusal-rate",
	"latency",
	"cost",
	"tokens",
	"ndcg@<k>",
	"recall@<k>",
	"mrr"
];
const metricText = string().superRefine((written, context) => {
	if (parseMetric(written) !== void 0) return;
	context.addIssue({
		code: "custom",
		params: {
			code: "unknown-metric",
			written
		}
	});
}).meta({
	description: "What is measured on each case.",
	pattern: "^(pass-rate|error-rate|refusal-rate|latency|cost|tokens|mrr|score:.+|(ndcg|recall)@[1-9]\\d{0,3})$",
	examples: [
		"pass-rate",
		"score:hallucination",
		"latency",
		"ndcg@5"
	]
});
/** The keys a class of change may override. */
const bound = {
	margin: quantity("Largest worsening that is still acceptable.", [
		"5pp",
		"15%",
		"250ms",
		"$0.002",
		.03
	]).optional(),
	limit: quantity("Absolute level: a cap where lower is better, a floor where higher is.", [
		"3%",
		"2s",
		.7
	]).optional(),
	tier: _enum([
		"blocking",
		"sign-off",
		"advisory"
	]).optional().describe("What leaving the bound does to the check."),
	primary: boolean().optional().describe("The dimension that decides first; at most one."),
	"measured-by": _enum([
		"judge",
		"human",
		"code"
	]).optional().describe("Who measured it; a limit gates only what a human or code measured."),
	"on-regressed": _enum([
		"sign-off",
		"ignore",
		"block"
	]).optional().describe("What a proven worsening that is not proven tolerable does to the check.")
};
/** One dimension as written. */
const writtenDimension = strictObject({
	metric: metricText,
	statistic: string().meta({
		description: "How the cases become one number: mean, p50, p95, p99 or share-over:<limit>.",
		pattern: statisticPattern
	}).optional(),
	better: _enum(["higher", "lower"]).optional().describe("Which way is better; default by metric."),
	invert: boolean().optional().describe("The score runs the other way and enters as 1 - x."),
	...bound
}).describe("One thing that is measured and judged.");
const writtenOverride = strictObject(bound).describe("What this class of change overrides of one dimension.");
const names$1 = string().meta({ pattern: slugPattern });
/** The envelope of one class as written. */
const writtenEnvelope = strictObject({
	dimensions: record(names$1, writtenOverride).optional().describe("Overrides by dimension name."),
	"on-inconclusive": _enum([
		"pass",
		"sign-off",
		"fail"
	]).optional().describe("What an inconclusive verdict does to the check."),
	"must-see": quantity("Loss of the primary dimension that the suite has to be able to rule out.", ["5pp"]).optional(),
	require: strictObject({
		suites: array(string()).optional().describe("Suites that have to run."),
		segments: array(segmentText).optional().describe("Segments that have to be resolvable.")
	}).optional().describe("What this class cannot be judged without.")
}).describe("What one class of change overrides.");
/** A trade as written, in one of two forms: `pay` for `gain`, or a `rate` with caps. */
const writtenTrade = strictObject({
	name: plainText("Name of the trade, as the comment shows it."),
	pay: record(names$1, quantity("Largest worsening that may be paid.", ["250ms"])).optional().describe("If-then form: prices by dimension name. Each has to be shown not to be exceeded."),
	gain: record(names$1, quantity("Smallest proven improvement.", ["0.3pp"])).optional().describe("If-then form: gains by dimension name. Each has to be shown to be at least as large."),
	rate: record(names$1, quantity("An amount that counts as one step.", ["1pp", "10%"])).optional().describe("Exchange form: amounts that are worth the same, one step each. { quality: 1pp, cost: 10% } lets 1 pp more quality make up for 10 % more cost. % counts factors: 10% is one step of each factor of 1.1 either way."),
	"at-least": number().min(-1e3).max(1e3).optional().describe("Exchange form: what gains less losses have to come to, in steps of the rate; default 0, nothing lost on balance. -1 accepts a net loss of one step."),
	cap: record(names$1, quantity("Largest worsening, whatever the others gain.", ["3pp", "30%"])).optional().describe("Exchange form: the most that each dimension of the rate may lose; one for each."),
	accept: _enum(["sign-off", "always"]).optional().describe("Whether somebody has to sign the trade off; default sign-off.")
}).describe("What is accepted beyond the default envelope: a price that may be paid when a gain is proven (pay and gain), or gains and losses set off against each other (rate, at-least and cap). Dimensions that only advise cannot be traded.");
// src/core/config/written-counterfactual.ts
const { tier: tier$1, "on-regressed": onRegressed$1 } = bound;
/** Counterfactual pairs as written. */
const writtenCounterfactual = strictObject({
	pair: plainText("Field path of the id that cases of one pair share."),
	attribute: plainText("Field path of the one attribute in which they differ, such as metadata.gender."),
	margin: quantity("How much wider the gap within the pairs may get; left out: reported only.", ["3pp", .03]).optional(),
	tier: tier$1,
	"on-regressed": onRegressed$1
}).describe("Cases that differ in one attribute only, compared within the pair on the primary dimension.");
// src/core/config/written-protected.ts
const { margin, limit, tier, "on-regressed": onRegressed } = bound;
const writtenSegmentBound = strictObject({
	margin,
	limit,
	tier,
	"on-regressed": onRegressed
}).describe("Bounds of this dimension inside the segment; what is left out is that of the dimension itself.");
const writtenProtectedMap = strictObject({
	segment: union([segmentText, array(segmentText).min(1)]).describe("The segment, field=value; a list is one segment of all cases with any of these values."),
	name: plainText("What the comment calls the segment; default field=value.").optional(),
	dimensions: record(string().meta({ pattern: slugPattern }), writtenSegmentBound).optional().describe("What is judged inside the segment, by dimension name; default the primary dimension.")
}).describe("A protected segment with bounds of its own.");
/** A protected segment as written: the segment alone, or a map. */
const writtenProtected = union([segmentText, writtenProtectedMap]);
// src/core/config/written-suite.ts
/** The argument, or part of one, that stands for the absolute path of `results` in the side that runs. */
const resultsPlaceholder = "${results}";
const argumentList = array(argument).min(1);
const baseline = strictObject({
	use: array(_enum(["stored", "rerun"])).optional().describe("Where base results come from, in this order; default stored, then rerun. Empty: no comparison."),
	"max-age": durationText("How old a stored baseline may be, such as 7d.").optional(),
	required: boolean().optional().describe("Whether a change without a baseline is not-evaluated; default false.")
}).describe("What the change is compared with.");
/** One suite as written. */
const writtenSuite = strictObject({
	setup: union([literal("none"), array(argumentList).min(1)]).optional().describe("Argument lists run before the command in each side's own folder; default from that side's lockfile; none = nothing needed."),
	command: argumentList.optional().describe(`Argument list that evaluates one side, never a shell string. ${resultsPlaceholder} stands for the absolute path of results.`),
	results: filePathText("File the command writes, or a folder or glob of them as one run; all of it is deleted before it runs.").optional(),
	format: plainText("Format of the results; detected when left out.").optional(),
	columns: writtenColumns.optional(),
	"working-directory": pathText("Folder the commands run in; default the root.").optional(),
	covers: array(globText).min(1).optional().describe("Changes here call for a run; left out: any class but other."),
	dataset: array(globText).optional().describe("Files of which head's version is used on both sides, so that both sit the same exam."),
	baseline: baseline.optional(),
	epochs: int().min(1).max(100).optional().describe("How many times the command runs on each side, base and head in turn."),
	inference: _enum(inferences).optional().describe("What intervals cover. cases-as-sample (default): the cases stand for what users will ask. fixed-suite: the cases are the contract, such as golden or adversarial ones; only the noise between repeats counts, nothing is said about unseen inputs, and every case needs two runs or more a side."),
	timeout: timeoutText("Time limit of one command, such as 20m.").optional(),
	budget: writtenBudget.optional(),
	"pass-env": array(envNameText).optional().describe("Environment variables the command may see."),
	"case-id": plainText("Field path of the case id; detected when left out; never the row number.").optional(),
	cluster: plainText("Field path of the independent unit above the case, such as a conversation.").optional(),
	segments: array(plainText("A field path; its last part names the segment.")).optional().describe("Field paths by which results are split."),
	protected: array(writtenProtected).optional().describe("Segments gated like dimensions of their own: field=value for the primary dimension, or a map with the dimensions and bounds of the segment."),
	counterfactual: writtenCounterfactual.optional(),
	probe: boolean().optional().describe("Whether the command fingerprint runs this suite on a schedule, to notice that the provider changed the model under the same name; default false. A few dozen cases with short answers at temperature 0 do best."),
	excerpts: strictObject({
		cases: int().min(1).max(20).optional().describe("How many cases are quoted; default 3."),
		characters: int().min(1).max(2e3).optional().describe("How much of an answer is quoted; default 300.")
	}).optional().describe("Quotes the answers of cases that broke in the comment and the report, folded away; left out: no answer leaves the results. Who reads the comment reads them; taken from base's config only.")
}).describe("One set of eval cases, how to run it and how to read it.");
// src/core/config/convert-suite.ts
/** What is quoted where the config asks for excerpts and says no more. */
const defaultExcerpts = {
	cases: 3,
	characters: 300
};
/**
* A written suite with its units converted; rules between its keys are checked on the way.
*
* @param path - place of the suite in the document
* @param known - names that its protected segments may refer to
*/
function convertSuite(suite, path, known, context) {
	checkCommand(suite, path, context);
	checkSegments(suite, path, context);
	checkBaseline(suite, path, context);
	checkInference(suite, path, context);
	checkColumns(suite, path, context);
	const maxAge = suite.baseline?.["max-age"];
	return {
		judge: {
			covers: suite.covers?.map((glob) => accepted(parseGlob(glob))),
			dataset: (suite.dataset ?? []).map((glob) => accepted(parseGlob(glob))),
			baseline: {
				use: suite.baseline?.use ?? ["stored", "rerun"],
				maxAgeMs: maxAge === void 0 ? void 0 : accepted(parseDuration(maxAge)),
				required: suite.baseline?.required ?? false
			},
			epochs: suite.epochs,
			inference: suite.inference ?? "cases-as-sample",
			...suite.budget === void 0 ? {} : { budget: convertBudget(suite.budget, path, context) },
			passEnv: suite["pass-env"] ?? [],
			...suite.columns === void 0 ? {} : { columns: convertColumns(suite.columns, [...path, "columns"], suite["case-id"] !== void 0 || context.isBroken([...path, "case-id"]), context) },
			caseId: suite["case-id"],
			cluster: suite.cluster,
			segments: suite.segments ?? [],
			protected: convertProtected(suite, path, known, context),
			...suite.counterfactual === void 0 ? {} : { counterfactual: convertCounterfactual(suite, suite.counterfactual, path, known, context) },
			...suite.probe === true ? { probe: true } : {},
			...suite.excerpts === void 0 ? {} : { excerpts: {
				cases: suite.excerpts.cases ?? defaultExcerpts.cases,
				characters: suite.excerpts.characters ?? defaultExcerpts.characters
			} }
		},
		run: {
			setup: suite.setup,
			command: suite.command,
			results: suite.results === void 0 ? void 0 : accepted(parseFilePath(suite.results)),
			format: suite.format,
			timeoutMs: suite.timeout === void 0 ? void 0 : accepted(parseDuration(suite.timeout)),
			workingDirectory: accepted(parsePath(suite["working-directory"] ?? "."))
		}
	};
}
function checkCommand(suite, path, { report, isBroken }) {
	const asks = suite.command?.findIndex((argument) => argument.includes("${results}")) ?? -1;
	if (asks >= 0 && suite.results === void 0 && !isBroken([...path, "results"])) report([
		...path,
		"command",
		asks
	], {
		code: "results-missing",
		message: `The command asks for ${resultsPlaceholder}, but the suite has no results.`,
		hint: "Add the file it writes, such as results: out/results.json."
	});
	if (suite.setup !== void 0 && suite.command === void 0 && !isBroken([...path, "command"])) report([...path, "setup"], {
		code: "setup-without-command",
		message: "The suite has a setup, but no command to set up for.",
		hint: "Add the command, such as command: [npx, promptfoo, eval], or take setup out."
	}, "key");
}
function checkColumns(suite, path, { report }) {
	if (suite.columns === void 0 || suite.format === void 0) return;
	const preset = typeof suite.columns === "string" ? suite.columns : suite.columns.preset;
	if (suite.format === "columns" || suite.format === preset) return;
	report([...path, "format"], {
		code: "format-and-columns",
		message: `The results are ${show(suite.format)} by one key, and read through columns by another.`,
		hint: "Take one of them out: a format has a reader that knows its fields."
	}, "key");
}
function checkSegments(suite, path, { report }) {
	const names = (suite.segments ?? []).map(segmentFieldName);
	names.forEach((name, index) => {
		if (names.indexOf(name) === index) return;
		report([
			...path,
			"segments",
			index
		], {
			code: "duplicate-segment",
			message: `Two segment paths end in ${show(name)}, which names the segment.`,
			hint: "Keep one of them, or give the field another name in the results."
		});
	});
}
function checkBaseline(suite, path, { report, isBroken }) {
	const { use, required } = suite.baseline ?? {};
	if (use?.length !== 0 || required !== true || isBroken([
		...path,
		"baseline",
		"use"
	])) return;
	report([
		...path,
		"baseline",
		"use"
	], {
		code: "baseline-without-source",
		message: "A baseline is required, but there is nowhere to take it from.",
		hint: "Write use: [stored, rerun], or take required out."
	});
}
/** Left out, `epochs` says nothing: the command may repeat its cases itself. Written as 1 it says that nobody does. */
function checkInference(suite, path, { report }) {
	if (suite.inference !== "fixed-suite" || suite.epochs !== 1) return;
	report([...path, "epochs"], {
		code: "fixed-suite-without-repeats",
		message: "A fixed suite is judged by the noise between repeats, and one run a side has none.",
		hint: "Write epochs: 3, leave epochs out where the command itself repeats every case, or take inference out."
	});
}
// src/core/config/convert-trade.ts
/** Keys of the exchange form. */
const exchangeKeys = [
	"rate",
	"at-least",
	"cap"
];
/** A written trade with its units converted; names it refers to are checked. */
function convertTrade(written, path, known, context) {
	const [key] = exchangeKeys.filter((key) => written[key] !== void 0 || context.isBroken([...path, key]));
	if (key === void 0) return convertIfThen(written, path, known, context);
	if (written.pay !== void 0 || written.gain !== void 0) {
		const other = written.pay !== void 0 ? "pay" : "gain";
		context.report([...path, other], bothForms(other, key), "key");
	}
	return convertExchange(written, path, known, context);
}
/** Amounts by dimension name, read in the unit of each. */
function convertAmounts(written, path, known, context) {
	const amounts = {};
	for (const [name, text] of Object.entries(written)) {
		const at = [...path, name];
		if (!known.isDimension(name)) context.report(at, unknownDimension(name, known), "key");
		const measure = known.measure(name);
		const amount = measure === void 0 ? void 0 : convertAmount(text, measure, at, context);
		if (amount !== void 0) amounts[name] = amount;
	}
	return amounts;
}
function convertIfThen(written, path, known, context) {
	const side = (key) => {
		const amounts = written[key] ?? {};
		if (Object.keys(amounts).length === 0 && !context.isBroken([...path, key])) context.report(written[key] === void 0 ? path : [...path, key], emptySide(key), "key");
		return convertAmounts(amounts, [...path, key], known, context);
	};
	const trade = {
		kind: "if-then",
		name: written.name,
		pay: side("pay"),
		gain: side("gain"),
		accept: written.accept ?? "sign-off"
	};
	for (const name of Object.keys(written.gain ?? {})) {
		if (!Object.hasOwn(written.pay ?? {}, name)) continue;
		const message = `${show(name)} is both paid and gained.`;
		const hint = "Keep it in one of them.";
		context.report([
			...path,
			"gain",
			name
		], {
			code: "paid-and-gained",
			message,
			hint
		}, "key");
	}
	return trade;
}
function convertExchange(written, path, known, context) {
	const { rate = {}, cap = {} } = written;
	const rates = convertAmounts(rate, [...path, "rate"], known, context);
	const caps = convertAmounts(cap, [...path, "cap"], known, context);
	if (!context.isBroken([...path, "rate"])) checkRate(written, rates, path, context);
	if (!context.isBroken([...path, "cap"])) checkCaps(rate, cap, path, context);
	return {
		kind: "exchange-rate",
		name: written.name,
		rate: rates,
		atLeast: written["at-least"] ?? 0,
		cap: caps,
		accept: written.accept ?? "sign-off"
	};
}
function checkRate({ rate }, rates, path, { report }) {
	if (Object.keys(rate ?? {}).length < 2) {
		const message = "The trade has no rate between two dimensions.";
		const hint = "Add amounts that are worth the same, such as rate: { quality: 1pp, cost: 10% }.";
		report(rate === void 0 ? path : [...path, "rate"], {
			code: "trade-without-rate",
			message,
			hint
		}, "key");
	}
	for (const [name, { value }] of Object.entries(rates)) {
		if (value > 0) continue;
		const message = `One step of ${show(name)} is 0, so that any change of it would be worth infinitely much.`;
		const hint = "Write the amount that is worth as much as those of the other dimensions, such as 1pp.";
		report([
			...path,
			"rate",
			name
		], {
			code: "zero-rate",
			message,
			hint
		});
	}
}
/** An exchange without caps would let a large gain pay for any loss. */
function checkCaps(rate, cap, path, { report, isBroken }) {
	if (isBroken([...path, "rate"])) return;
	const missing = Object.keys(rate).filter((name) => !Object.hasOwn(cap, name));
	if (missing.length > 0) {
		const message = `The rate has no cap for ${missing.map(show).join(", ")}: a gain elsewhere could pay for any loss of it.`;
		const hint = `Add the most that each may lose, such as cap: { ${missing.map((name) => `${name}: …`).join(", ")} }.`;
		report(Object.keys(cap).length === 0 ? path : [...path, "cap"], {
			code: "rate-without-cap",
			message,
			hint
		}, "key");
	}
	for (const name of Object.keys(cap)) {
		if (Object.hasOwn(rate, name)) continue;
		const message = `${show(name)} has a cap, but no rate.`;
		const hint = "Add it to the rate, or take its cap out: what is not traded keeps its own margin.";
		report([
			...path,
			"cap",
			name
		], {
			code: "cap-without-rate",
			message,
			hint
		}, "key");
	}
}
function bothForms(key, other) {
	return {
		code: "two-forms-of-trade",
		message: `The trade has both ${key} and ${other}, which belong to different forms.`,
		hint: "Write pay and gain, or rate, at-least and cap; make two trades of it if both are meant."
	};
}
function emptySide(key) {
	return key === "pay" ? {
		code: "trade-without-pay",
		message: "The trade has no pay.",
		hint: "Add what may be paid, such as pay: { latency-p95: 250ms }."
	} : {
		code: "trade-without-gain",
		message: "The trade has no gain.",
		hint: "Add what has to be gained, such as gain: { hallucination: 0.3pp }."
	};
}
// src/core/config/score-scale.ts
/**
* Width of the scale of a score, guessed from its values: 1 for values within 0–1, otherwise what they span.
*
* @param range - undefined = nothing is known of the score, taken as 0–1
* @returns > 0
*/
function scaleWidth(range) {
	if (range === void 0 || isUnitScale(range)) return 1;
	const span = range.max - range.min;
	if (!Number.isFinite(span)) return 1;
	return span > 0 ? span : Math.abs(range.max);
}
/** True when the values of the score lie within 0–1. */
function isUnitScale({ min, max }) {
	return min >= 0 && max <= 1;
}
/**
* True where a score may say what quality is without being named for it in the config: its values lie within 0–1, or its
* name is one of a grade (`score`, `accuracy` …) and they lie within 0–100, where every usual scale of grades does. A
* number of words is higher at times and better at none.
*/
function isGradeScale(range, isNamedGrade) {
	return isUnitScale(range) || isNamedGrade && range.min >= 0 && range.max <= 100;
}
// src/core/config/pick-primary.ts
/**
* The primary dimension of a config: the one that says so, else the first pass rate, else the one called
* `quality`, else the score most like a quality score. One that says `primary: false` is never taken.
*
* @param scores - values seen of the scores; one that is not among them is taken by its name alone
* @returns its name; undefined when nothing suits, such as in a config of times and prices only
*/
function pickPrimary(dimensions, scores = []) {
	const entries = Object.entries(dimensions).filter(([, { primary }]) => primary !== false);
	const said = entries.find(([, { primary }]) => primary === true);
	const passRate = entries.find(([, { metric }]) => metric.kind === "pass-rate");
	const quality = entries.find(([name]) => name === "quality");
	return (said ?? passRate ?? quality ?? bestScore(entries, scores))?.[0];
}
function bestScore(entries, scores) {
	const rank = ({ metric }) => metric.kind === "score" ? classifyScoreName(metric.name).primaryRank : null;
	const isGrade = (dimension) => {
		const { metric } = dimension;
		const seen = metric.kind === "score" ? scores.find(({ name }) => name === metric.name) : void 0;
		return seen === void 0 || isGradeScale(seen, rank(dimension) !== null);
	};
	return entries.filter(([, dimension]) => {
		const { metric, invert, better, tier } = dimension;
		const isHigher = (better ?? defaultBetter(metric, invert)) === "higher";
		return metric.kind === "score" && isHigher && tier !== "advisory" && isGrade(dimension);
	}).toSorted(([, a], [, b]) => compareRanks(rank(a) ?? 1e400, rank(b) ?? 1e400))[0];
}
/** Ascending; `Infinity − Infinity` would be NaN. */
function compareRanks(a, b) {
	return a === b ? 0 : a - b;
}
// src/core/config/detect-dimensions.ts
const median = {
	kind: "quantile",
	q: .5
};
const p95 = {
	kind: "quantile",
	q: .95
};
const mean = { kind: "mean" };
/** What a detected dimension measures, by name; the two that can be scores stand here with their usual metric. */
const detected = {
	quality: {
		metric: { kind: "pass-rate" },
		statistic: mean
	},
	hallucination: {
		metric: {
			kind: "score",
			name: "hallucination"
		},
		statistic: mean
	},
	errors: {
		metric: { kind: "error-rate" },
		statistic: mean
	},
	"latency-p50": {
		metric: { kind: "latency" },
		statistic: median
	},
	"latency-p95": {
		metric: { kind: "latency" },
		statistic: p95
	},
	cost: {
		metric: { kind: "cost" },
		statistic: mean
	},
	retrieval: {
		metric: {
			kind: "ndcg",
			k: 5
		},
		statistic: mean
	}
};
/** Names that detected dimensions have, in the order they are shown; other scores are called `score-<name>`. */
const detectedDimensionNames = [...Object.keys(detected), "score-<name>"];
/**
* What a dimension of this name measures in a config without dimensions.
*
* @returns undefined for a name that is never detected
*/
function detectedDimension(name) {
	if (/^score-./.test(name)) return {
		metric: {
			kind: "score",
			name: name.slice(6)
		},
		statistic: mean
	};
	return Object.hasOwn(detected, name) ? detected[name] : void 0;
}
/** A dimension asked for by a name that detected ones have; undefined for a name that is never detected. */
function askedDimension(name) {
	const measure = detectedDimension(name);
	return measure === void 0 ? void 0 : {
		...unset,
		...measure
	};
}
/**
* The dimensions that a run can be judged on, where the config names none.
*
* @param shape - what the base run, or the only one, holds
* @returns by unique name, the primary one first
*/
function detectDimensions({ metrics }) {
	const { quality, hallucination } = assignScores(metrics.scores, metrics.passRate);
	const dimensions = {};
	const add = (name, metric, rest = {}) => {
		dimensions[uniqueName(name, dimensions)] = {
			...unset,
			metric,
			...rest
		};
	};
	const isMain = {
		primary: true,
		tier: "blocking"
	};
	if (metrics.passRate) add("quality", { kind: "pass-rate" }, isMain);
	else if (quality !== void 0) add("quality", {
		kind: "score",
		name: quality.name
	}, isMain);
	if (hallucination !== void 0) {
		const invert = classifyScoreName(hallucination.name).hallucination === "inverted";
		add("hallucination", {
			kind: "score",
			name: hallucination.name
		}, {
			invert,
			better: "lower"
		});
	}
	if (metrics.errors) add("errors", { kind: "error-rate" });
	if (metrics.latency) {
		add("latency-p50", { kind: "latency" }, { statistic: median });
		add("latency-p95", { kind: "latency" }, { statistic: p95 });
	}
	if (metrics.cost) add("cost", { kind: "cost" });
	if (metrics.retrieval) add("retrieval", {
		kind: "ndcg",
		k: 5
	});
	for (const score of metrics.scores.filter((entry) => entry !== quality && entry !== hallucination && !isSize(entry)).slice(0, mostScores)) {
		const slug = slugOf(score.name);
		const isKept = score.isTwoValued === true && pricedWord.test(score.name);
		add(`score-${slug === "" ? "unnamed" : slug}`, {
			kind: "score",
			name: score.name
		}, {
			tier: "advisory",
			...isKept ? { better: "higher" } : {}
		});
	}
	return dimensions;
}
/** Scores that are shown without being asked for; a suite with more names those it wants. */
const mostScores = 30;
/** How long an answer is: more of it is neither better nor worse, until a config says so. */
const sizeWord = /(?:^|[_\W])(?:length|len|words?|chars?|characters|sentences|lines)(?:$|[_\W])/i;
function isSize(score) {
	const name = score.name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	return sizeWord.test(name) && score.isTwoValued !== true && !isUnitScale(score);
}
/** A score of 0 or 1 called latency or cost says whether a budget was kept, and is no latency and no cost. */
const pricedWord = /latency|cost|price|duration|time|tokens?/i;
const unset = {
	statistic: void 0,
	better: void 0,
	invert: false,
	margin: void 0,
	limit: void 0,
	tier: void 0,
	primary: void 0,
	measuredBy: void 0,
	onRegressed: void 0
};
/** Which score is the primary dimension and which one hallucination; neither is used twice. */
function assignScores(scores, hasPassRate) {
	const named = scores.map((score) => ({
		score,
		name: classifyScoreName(score.name)
	}));
	const backed = named.filter(({ score, name }) => name.hallucination !== null && isUnitScale(score));
	const made = backed.find(({ name }) => name.hallucination === "direct") ?? backed[0];
	if (hasPassRate) return {
		quality: void 0,
		hallucination: made?.score
	};
	const suitable = named.filter(({ score, name }) => name.better === "higher" && isGradeScale(score, name.primaryRank !== null)).toSorted((a, b) => compareRanks(rankOf(a.name.primaryRank), rankOf(b.name.primaryRank)));
	const quality = suitable.find((entry) => entry !== made) ?? suitable[0];
	return {
		quality: quality?.score,
		hallucination: made === quality ? void 0 : made?.score
	};
}
function rankOf(rank) {
	return rank ?? Number.POSITIVE_INFINITY;
}
function uniqueName(name, taken) {
	if (!Object.hasOwn(taken, name)) return name;
	let count = 2;
	while (Object.hasOwn(taken, `${name}-${count}`)) count++;
	return `${name}-${count}`;
}
// src/core/config/convert-config.ts
/**
* A written config with its units converted. Rules between fields are checked on the way and their problems
* reported; the result is to be used only if nothing was reported.
*/
function convertConfig(written, context) {
	const dimensions = convertDimensions(written, context);
	const known = knownNames(written, dimensions, context);
	const suites = {};
	for (const [name, suite] of Object.entries(written.suites ?? {})) {
		checkName(name, "suites", "suite", context);
		suites[name] = convertSuite(suite, ["suites", name], known, context);
	}
	const envelopes = {};
	for (const name of deploymentClasses) {
		const envelope = written.envelopes?.[name];
		if (envelope !== void 0) envelopes[name] = convertEnvelope(envelope, ["envelopes", name], known, context);
	}
	const trades = (written.trades ?? []).map((trade, index) => {
		const at = ["trades", index];
		if (written.trades?.findIndex(({ name }) => name === trade.name) !== index) context.report([...at, "name"], duplicateName("trade"));
		return convertTrade(trade, at, known, context);
	});
	return {
		version: 1,
		enforce: written.enforce ?? true,
		profile: written.profile ?? "interactive",
		stakes: written.stakes ?? "customer-facing",
		suites,
		classify: {
			rules: convertRules(written, context),
			models: convertModels(written, context)
		},
		dimensions,
		envelopes,
		trades,
		signOff: { label: written["sign-off"]?.label?.trim() ?? "eval:accept" },
		sources: convertSources(written, context),
		velocity: convertVelocity(written)
	};
}
function convertDimensions(written, context) {
	const dimensions = {};
	let primary;
	for (const [name, dimension] of Object.entries(written.dimensions ?? {})) {
		checkName(name, "dimensions", "dimension", context);
		dimensions[name] = convertDimension(dimension, ["dimensions", name], context);
		if (dimension.primary !== true) continue;
		if (dimension.tier === "advisory") context.report([
			"dimensions",
			name,
			"tier"
		], advisoryPrimary);
		if (primary !== void 0) context.report([
			"dimensions",
			name,
			"primary"
		], secondPrimary(primary));
		primary ??= name;
	}
	return dimensions;
}
function knownNames(written, dimensions, context) {
	const own = Object.keys(dimensions);
	const isDetected = own.length === 0 && !context.isBroken(["dimensions"]);
	const measure = (name) => {
		if (isDetected) return detectedDimension(name);
		const dimension = Object.hasOwn(dimensions, name) ? dimensions[name] : void 0;
		return dimension === void 0 ? void 0 : measureOf(dimension.metric, dimension.statistic);
	};
	const primary = isDetected ? "quality" : pickPrimary(dimensions);
	const suites = Object.entries(written.suites ?? {});
	const fields = suites.flatMap(([, suite]) => (suite.segments ?? []).map(segmentFieldName));
	return {
		suites: suites.map(([name]) => name),
		segmentFields: suites.length === 0 || context.isBroken(["suites"]) ? void 0 : [...new Set(fields)],
		dimensions: isDetected ? detectedDimensionNames : own,
		isDimension: (name) => measure(name) !== void 0 || context.isBroken(["dimensions", name]),
		measure,
		primary: primary === void 0 ? void 0 : measure(primary)
	};
}
function convertRules(written, context) {
	return (written.classify?.rules ?? []).map((rule, index) => {
		const paths = (rule.paths ?? []).map((glob) => accepted(parseGlob(glob)));
		const keys = (rule.keys ?? []).map((key) => accepted(parseFileKey(key, "required")));
		const at = [
			"classify",
			"rules",
			index
		];
		const when = rule.when ?? [];
		if (rule.class === void 0 === (rule.ignore === void 0) && !context.isBroken(at)) context.report(at, {
			code: "rule-meaning",
			message: "A rule has either a class or ignore: true.",
			hint: "Write class: model-swap, say, or ignore: true for what is to be passed over."
		});
		if (paths.length + keys.length + when.length === 0 && !context.isBroken(at)) context.report(at, {
			code: "empty-rule",
			message: "The rule matches nothing: it has neither paths, keys nor when.",
			hint: "Add paths: [\"rag/**\"] or keys: [\"config/model.yaml#model\"]."
		});
		return {
			paths,
			keys,
			...when.length === 0 ? {} : { when },
			class: rule.class ?? null
		};
	});
}
function convertModels(written, context) {
	const seen = /* @__PURE__ */ new Set();
	return (written.classify?.models ?? []).map(({ names, kind }, index) => {
		names.forEach((name, at) => {
			const id = name.toLowerCase();
			if (seen.has(id)) {
				const message = `${show(name)} is named twice; the first family that has it counts.`;
				context.report([
					"classify",
					"models",
					index,
					"names",
					at
				], {
					code: "repeated-model",
					message,
					hint: "Leave it in the family whose kind is right."
				});
			}
			seen.add(id);
		});
		return {
			names,
			kind
		};
	});
}
function convertSources(written, context) {
	return (written.sources ?? []).map((source, index) => {
		if (written.sources?.findIndex(({ name }) => name === source.name) !== index) context.report([
			"sources",
			index,
			"name"
		], duplicateName("source"));
		const maxAge = source["max-age"];
		return {
			name: source.name,
			timestamp: accepted(parseFileKey(source.timestamp, "optional")),
			maxAgeMs: maxAge === void 0 ? void 0 : accepted(parseDuration(maxAge)),
			dynamic: source.dynamic ?? false
		};
	});
}
function definedBands(written) {
	const { experiments, conversion, iterations } = written;
	return {
		...experiments === void 0 ? {} : { experiments },
		...conversion === void 0 ? {} : { conversion },
		...iterations === void 0 ? {} : { iterations }
	};
}
function convertVelocity({ velocity }) {
	if (velocity === void 0) return void 0;
	const length = velocity["sprint-length"];
	return {
		sprintStart: velocity["sprint-start"],
		sprintLengthMs: length === void 0 ? void 0 : accepted(parseDuration(length)),
		timeZone: velocity["time-zone"],
		experiment: velocity.experiment ?? "branch",
		featureLabels: velocity.feature === void 0 ? void 0 : accepted(parseFeatureLabels(velocity.feature)),
		teamSize: velocity["team-size"],
		teamKind: velocity["team-kind"],
		...velocity.bands === void 0 ? {} : { bands: definedBands(velocity.bands) }
	};
}
function checkName(name, section, what, context) {
	const slug = parseSlug(name, what);
	if (!slug.ok) context.report([section, name], slug.problem, "key");
}
function duplicateName(what) {
	return {
		code: "duplicate-name",
		message: `Another ${what} has this name already.`,
		hint: `Give every ${what} a name of its own.`
	};
}
const advisoryPrimary = {
	code: "advisory-primary",
	message: "The primary dimension is advisory, so nothing would decide whether quality held.",
	hint: "Make it blocking or sign-off, or make another dimension the primary one."
};
// src/core/config/in-order.ts
/** Issues in the order of the text that they are about. */
function inOrder(issues) {
	return issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
// src/core/config/prune.ts
const hole = Symbol("hole");
/**
* Takes the values at the given paths out. A path where nothing stands (a key that is missing) takes out the
* map it is missing from, because that map can never become valid.
*
* @param root - changed in place
* @param indexes - for every list that lost entries, the former index of each one left; extended in place
*/
function prune(root, paths, indexes) {
	const box = { root };
	const lists = /* @__PURE__ */ new Set();
	for (const path of paths) remove(box, ["root", ...path], lists);
	for (const list of lists) {
		const former = indexes.get(list) ?? list.map((_, index) => index);
		indexes.set(list, former.filter((_, index) => list[index] !== hole));
		list.splice(0, list.length, ...list.filter((item) => item !== hole));
	}
	return {
		root: box.root,
		original: (path) => originalPath(box.root, path, indexes)
	};
}
function remove(box, path, lists) {
	let holder = box;
	for (const [depth, step] of path.entries()) {
		const isLast = depth === path.length - 1;
		if (!Object.hasOwn(holder, step)) {
			if (isLast) remove(box, path.slice(0, -1), lists);
			return;
		}
		if (isLast) break;
		const next = holder[step];
		if (typeof next !== "object" || next === null) return;
		holder = next;
	}
	const last = path.at(-1) ?? "root";
	if (Array.isArray(holder)) {
		lists.add(holder);
		holder[last] = hole;
	} else delete holder[last];
}
function originalPath(root, path, indexes) {
	let value = root;
	return path.map((step) => {
		const holder = typeof value === "object" && value !== null ? value : void 0;
		value = holder === void 0 ? void 0 : holder[step];
		return typeof step === "number" && holder !== void 0 ? indexes.get(holder)?.[step] ?? step : step;
	});
}
// src/core/config/written-config.ts
const names = string().meta({ pattern: slugPattern });
const rule = strictObject({
	paths: array(globText).optional().describe("Globs of changed files."),
	keys: array(fileKeyText).optional().describe("Keys inside files."),
	when: array(_enum(deploymentClasses)).optional().describe("Only what the built-in detectors take for one of these classes."),
	class: _enum(deploymentClasses).optional().describe("The class that a match means."),
	ignore: literal(true).optional().describe("A match means nothing, in the place of a class.")
}).describe("A rule added to the built-in detectors.");
const models = strictObject({
	names: array(modelText).min(1).describe("Ids of models, or names of deployments; * stands for any characters, as in acme-chat-*."),
	kind: _enum(modelKinds).describe("What they do: another one is a rag-refresh for embedding and rerank, else a model-swap.")
}).describe("A family of models; it stands above the built-in ones.");
const source = strictObject({
	name: plainText("Name of the source."),
	timestamp: timestampText("Where its age is read: a file, or path#key."),
	"max-age": durationText("How old it may be, such as 7d.").optional(),
	dynamic: boolean().optional().describe("Whether the source is meant to change; default false.")
}).describe("A data source whose age is watched.");
const band = (most, description) => strictObject({
	low: number().min(0).max(most).describe("Lower end, inside."),
	high: number().min(0).max(most).describe("Upper end, inside.")
}).superRefine(({ low, high }, context) => {
	if (low > high) context.addIssue({
		code: "custom",
		path: ["low"],
		message: `The lower end ${low} is above the upper end ${high}.`,
		params: {
			code: "upside-down-band",
			hint: "Write the smaller number as low."
		}
	});
}).describe(description);
const velocity = strictObject({
	"sprint-start": dateText("First day of any sprint, year-month-day.").optional(),
	"sprint-length": daysText("Length of a sprint in whole days, such as 14d.").optional(),
	"time-zone": timeZoneText("Where a day begins and ends, such as Europe/Berlin; default UTC.").optional(),
	experiment: _enum(["branch", "revision"]).optional().describe("What counts as one experiment; default branch."),
	feature: featureText("Labels that name features, such as label:feature/*.").optional(),
	"team-size": int().min(1).max(1e4).optional().describe("People on the team."),
	"team-kind": plainText("Kind of team, such as product or research.").optional(),
	bands: strictObject({
		experiments: band(1e4, "Experiments a sprint.").optional(),
		conversion: band(1, "Share of closed experiments that shipped, 0 to 1.").optional(),
		iterations: band(1e4, "Versions tried per feature.").optional()
	}).optional().describe("The team's own ranges in place of the usual ones; velocity calibrate proposes them.")
}).describe("How records become velocity figures.");
/** The whole config as written: the one source of the checks and of the JSON Schema. */
const writtenConfig = strictObject({
	version: literal(1).optional().describe("Version of this format."),
	enforce: boolean().optional().describe("false: advisory, a failed gate does not fail the job; default true."),
	profile: _enum(["interactive", "async"]).optional().describe("Sets the default latency limit."),
	stakes: _enum(["customer-facing", "high-stakes"]).optional().describe("Sets the default hallucination limit and the default margins."),
	suites: record(names, writtenSuite).optional().describe("Suites by name."),
	classify: strictObject({
		rules: array(rule).optional().describe("Rules, all of which are applied."),
		models: array(models).optional().describe("Models that the built-in families do not know.")
	}).optional().describe("Added to the built-in detectors."),
	dimensions: record(names, writtenDimension).optional().describe("What is judged, by name; left out: detected from the results."),
	envelopes: strictObject({
		"fine-tune": writtenEnvelope.optional(),
		"model-swap": writtenEnvelope.optional(),
		"rag-refresh": writtenEnvelope.optional(),
		"prompt-edit": writtenEnvelope.optional(),
		other: writtenEnvelope.optional()
	}).optional().describe("Per class of change, over the defaults."),
	trades: array(writtenTrade).optional().describe("Prices that may be paid for proven gains."),
	"sign-off": strictObject({ label: plainText("Label of a pull request that accepts a trade-off; default eval:accept.").optional() }).optional().describe("How people accept what the config leaves to them."),
	sources: array(source).optional().describe("Data sources whose age is watched."),
	velocity: velocity.optional()
}).describe("What Eval Envelope accepts of a change to an AI system, and how it finds out.");
// src/core/config/known-keys.ts
/**
* The keys that may stand in the map at a path, in the order of the docs.
*
* @param path - place of the map, outermost first; empty for the file itself
* @param file - schema of the file
* @returns empty for places that hold no map of fixed keys
*/
function knownKeys(path, file = writtenConfig) {
	const map = bare(schemaAt(path, file));
	return map instanceof ZodObject ? Object.keys(map.shape) : [];
}
/** True where a map may stand, with fixed keys or with names as its keys. */
function mayBeMap(path, file = writtenConfig) {
	const map = bare(schemaAt(path, file));
	return map instanceof ZodObject || map instanceof ZodRecord;
}
function schemaAt(path, file) {
	let schema = file;
	for (const step of path) schema = inner(bare(schema), step);
	return schema;
}
function inner(schema, step) {
	if (schema instanceof ZodObject) return schema.shape[step];
	if (schema instanceof ZodRecord) return schema.valueType;
	return schema instanceof ZodArray ? schema.element : void 0;
}
/** Without the wrapping; of a choice the map, which is the only one with keys. */
function bare(schema) {
	if (schema instanceof ZodOptional) return bare(schema.unwrap());
	if (!(schema instanceof ZodUnion)) return schema;
	const isMap = (option) => option instanceof ZodObject || option instanceof ZodRecord;
	return schema.options.map(bare).find(isMap) ?? schema;
}
// src/core/config/schema-issues.ts
const typeHints = {
	command: "Write an argument list, such as [npx, promptfoo, eval].",
	setup: "Write a list of argument lists, such as [[npm, ci]], or none.",
	keys: "Write a list of path#key, such as [\"config/model.yaml#model\"].",
	protected: "Write a list of segments, such as [language=de].",
	state: "Write { field: status, error: [failed], timeout: [timeout] }.",
	tokens: "Write { input: prompt_tokens, output: completion_tokens }.",
	use: "Write a list, such as [stored, rerun].",
	"at-least": "Write a number of steps of the rate without a unit, such as 0 or -1.",
	timeout: "Write a number with its unit, such as 20m.",
	"max-age": "Write a number with its unit, such as 7d.",
	"sprint-length": "Write a number with its unit, such as 14d.",
	"sprint-start": "Write year-month-day, such as 2026-01-05.",
	expires: "Write year-month-day, such as 2026-12-31."
};
const expectedNames = {
	string: ["text", "Write text, in quotes if YAML takes it for something else."],
	boolean: ["true or false", "Write true or false, without quotes."],
	number: ["a number", "Write a number, without quotes."],
	int: ["a whole number", "Write a whole number, such as 3."],
	array: ["a list", "Write a list, such as [a, b]."],
	object: ["a map", "Write keys with their values, indented below this one."],
	record: ["a map", "Write names with their values, indented below this one."]
};
/** What a value may be that can be written in more than one way, by the key it stands under. */
const choiceNames = {
	setup: ["a list or none", "Write a list of argument lists, such as [[npm, ci]], or none."],
	protected: ["a segment or a map with one", "Write language=de, or { segment: language=de, dimensions: { quality: { margin: 6pp } } }."],
	columns: ["a ready mapping or a map of fields", `Write one of ${columnPresets.join(", ")}, or the fields: { case-id: id, scores: { accuracy: correct } }.`],
	scores: ["a list or a map of fields", "Write scores: { accuracy: correct }, or scores: [correct, \"feedback.*\"]."],
	latency: ["a field with its unit", "Write latency: { field: duration, unit: s }."],
	cost: ["a field with its unit", "Write cost: { field: price, unit: usd }."],
	"judge-cost": ["a field with its unit", "Write judge-cost: { field: price, unit: usd }."],
	epoch: ["a field", "Write epoch: trial, or { field: trial, first: 0 } where counting begins with 0."],
	"score-value": ["a field or a list of fields", "Write score-value: score."],
	input: ["a field or a list of fields", "Write input: question, or input: [question, context]."],
	expected: ["a field or a list of fields", "Write expected: answer."],
	segment: ["a segment or a list of them", "Write language=de, or [language=de, language=fr]."]
};
const amountName = ["an amount", "Write an amount such as 5pp, 15%, 250ms, $0.002 or 0.03."];
/**
* What the schema found, in our words.
*
* @param issue - one issue of zod
* @param root - the value that was checked
* @param file - schema of the file it stands in
* @returns one problem per unknown key, otherwise one
*/
function problemsOf(issue, root, file = writtenConfig) {
	const path = issue.path.map((step) => typeof step === "number" ? step : String(step));
	const value = valueAt(root, path);
	const name = nameOf(path);
	const on = (problem, at = "value") => [{
		path,
		problem,
		at
	}];
	switch (issue.code) {
		case "unrecognized_keys": {
			const known = knownKeys(path, file);
			return issue.keys.map((key) => ({
				path: [...path, key],
				problem: unknownKey(key, known),
				at: "key"
			}));
		}
		case "invalid_type":
			if (value === void 0) return on(missingKey(name), "key");
			return on(wrongType(name, value, issue.expected, path));
		case "invalid_value":
			if (value === void 0) return on(missingKey(name), "key");
			return on(name === "version" ? otherVersion(value) : notOneOf(name, value, issue.values.map(String)));
		case "too_small":
		case "too_big": return on(outOfRange(name, value, issue));
		case "invalid_union":
			if (value === void 0) return on(missingKey(name), "key");
			if (Array.isArray(value) || isMapOf(path, value, file)) return meantWay(issue.errors).flatMap((inner) => nested(path, inner, root, file));
			return on(wrongType(name, value, "amount", path));
		case "custom": return on(customProblem(issue, value));
		default: return on({
			code: "invalid",
			message: `${name} is not valid: ${issue.message}.`,
			hint: "Mend or remove it."
		});
	}
}
/** A map where a map is one of the ways to write the value: an amount is none. */
function isMapOf(path, value, file) {
	return typeof value === "object" && value !== null && mayBeMap(path, file);
}
/** Of the ways to write a value the one that was meant: a list as a list, a map as a map; else the last. */
function meantWay(ways) {
	const isOther = ({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value");
	return ways.findLast((issues) => !issues.some(isOther)) ?? ways.at(-1) ?? [];
}
/** Undefined when there is nothing at the path. */
function valueAt(root, path) {
	let value = root;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		value = value[step];
	}
	return value;
}
function nested(path, inner, root, file) {
	return problemsOf({
		...inner,
		path: [...path, ...inner.path]
	}, root, file);
}
function nameOf(path) {
	const last = path.at(-1);
	if (last === void 0) return "The file";
	if (typeof last === "string") return last;
	const outer = nameOf(path.slice(0, -1));
	return `Entry ${last + 1} of ${outer.startsWith("Entry ") ? outer.replace("E", "e") : outer}`;
}
function unknownKey(key, known) {
	if (key === "<<") return {
		code: "unknown-key",
		message: "\"<<\" is a merge key of YAML 1.1; this file is YAML 1.2.",
		hint: "Write the keys out."
	};
	return {
		code: "unknown-key",
		message: `${show(key)} is not a known key here.`,
		hint: nameHint(key, known, "Keys here")
	};
}
function missingKey(name) {
	const hint = name === "metric" ? `Add it, such as metric: pass-rate. Metrics: ${metricForms.join(", ")}.` : "Add it.";
	return {
		code: "missing-key",
		message: `The key "${name}" is missing.`,
		hint
	};
}
function wrongType(name, value, expected, path) {
	const key = path.findLast((step) => typeof step === "string") ?? "";
	const isOwn = path.at(-1) === key || key === "setup" && expected === "array";
	const [wanted, general] = expectedNames[expected] ?? choiceNames[key] ?? amountName;
	if (value === null) return {
		code: "empty-value",
		message: `${name} has no value.`,
		hint: "Write a value behind it, or take the key out."
	};
	const quote = expected === "string" && ["number", "boolean"].includes(typeof value) ? `Put it in quotes: "${String(value)}".` : void 0;
	const hint = (isOwn ? typeHints[key] : void 0) ?? quote ?? general;
	return {
		code: "wrong-type",
		message: `${name} has to be ${wanted}, not ${show(value)}.`,
		hint
	};
}
function notOneOf(name, value, values) {
	return {
		code: "not-one-of",
		message: `${name} is ${show(value)}, which is none of its values.`,
		hint: nameHint(String(value), values, "Values")
	};
}
function otherVersion(value) {
	return {
		code: "unknown-version",
		message: `This release reads version 1 of the format, not ${show(value)}.`,
		hint: "Write version: 1, or use a release of eval-envelope that reads this version."
	};
}
function outOfRange(name, value, issue) {
	if (issue.origin === "array") return {
		code: "empty-list",
		message: `${name} is an empty list.`,
		hint: "Write at least one entry, or take the key out."
	};
	const bound = issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
	return {
		code: "out-of-range",
		message: `${name} is ${show(value)}.`,
		hint: `Write a number of ${bound}.`
	};
}
function customProblem(issue, value) {
	const { code, hint } = issue.params ?? {};
	if (code !== "unknown-metric") return {
		code: String(code),
		message: issue.message,
		hint: String(hint)
	};
	return {
		code: "unknown-metric",
		message: `${show(value)} is not a metric.`,
		hint: nameHint(String(value), metricForms, "Metrics")
	};
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/core/config/locate.ts
var import_dist = require_dist();
/**
* The place of a path in the text. A path that leads nowhere, such as a missing key, gives the place of the
* nearest thing around it that is written.
*
* @param at - `key`: the key itself; `value`: what is written for it, or the key when that is nothing
*/
function locate(document, lines, path, at) {
	const { spot, isWhole } = follow(document, path);
	const offset = (at === "key" || !isWhole ? spot.key ?? spot.value : spot.value ?? spot.key) ?? 0;
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
}
function follow(document, path) {
	let node = document.contents;
	let spot = {
		key: void 0,
		value: startOf(node)
	};
	for (const step of path) {
		const next = child((0, import_dist.isAlias)(node) ? node.resolve(document) : node, step);
		if (next === void 0) return {
			spot,
			isWhole: false
		};
		node = next.node;
		spot = next.spot;
	}
	return {
		spot,
		isWhole: true
	};
}
function child(node, step) {
	if ((0, import_dist.isMap)(node)) {
		const pair = node.items.findLast(({ key }) => keyText(key) === String(step));
		if (pair === void 0) return void 0;
		return {
			node: pair.value,
			spot: {
				key: startOf(pair.key),
				value: startOf(pair.value)
			}
		};
	}
	if (!(0, import_dist.isSeq)(node) || typeof step !== "number" || step >= node.items.length) return void 0;
	const item = node.items[step];
	return {
		node: item,
		spot: {
			key: void 0,
			value: startOf(item)
		}
	};
}
/** The text of a map's key; keys that are no scalars were refused before. */
function keyText(key) {
	return (0, import_dist.isScalar)(key) ? String(key.value) : String(key);
}
function startOf(node) {
	if ((0, import_dist.isScalar)(node) && node.value === null && node.source === "") return void 0;
	return node?.range?.[0];
}
// src/core/config/yaml-text.ts
const nesting = {
	code: "yaml-nesting",
	message: "The file is nested too deeply, or its aliases multiply.",
	hint: "Write the values out, without anchors and aliases."
};
/** Larger files are no configs; the limit keeps a hostile one from costing time. */
const largestText = 262144;
const tooLarge = {
	code: "too-large",
	message: `The file has more than ${largestText / 1024} KiB.`,
	hint: "Shorten it, or check that this is the right file."
};
const mostAliases = 50;
/** Deeper than any config; far from what the parser's own stack holds. */
const deepest = 64;
/** One missing bracket can make every later line an error. */
const mostSyntaxIssues = 20;
const hints = {
	TAB_AS_INDENT: "Indent with spaces.",
	MULTIPLE_DOCS: "Keep one document in the file: take out the line \"---\" and what follows it.",
	NON_STRING_KEY: "Put it in quotes, or take the { or [ away.",
	BLOCK_AS_IMPLICIT_KEY: "Put text that contains \": \" in quotes.",
	BAD_ALIAS: "Write the value out.",
	UNRESOLVED_ALIAS: "Write the value out.",
	MISSING_CHAR: "Close every quote, [ and {, and put a \":\" behind every key.",
	BAD_INDENT: "Give the entries of one map or list the same indentation, and close every [ and {."
};
const anyHint = "Check the indentation, quotes and brackets on this line and the one above it.";
/**
* Reads a text as one YAML 1.2 (core schema) document with plain keys, without custom tags and with few aliases.
*
* @param file - the name of the text in issues
*/
function readYaml(text, file) {
	const lines = new import_dist.LineCounter();
	if (text.length > largestText) return unread(file, tooLarge);
	const document = documentOf(text, lines);
	if (document === void 0) return unread(file, nesting);
	const issueAt = (path, problem, at = "value") => {
		return {
			path,
			file,
			...locate(document, lines, path, at),
			...problem
		};
	};
	const atOffset = (offset, problem, path = []) => {
		const { line, col } = lines.linePos(offset);
		return {
			path,
			file,
			line: Math.max(line, 1),
			column: Math.max(col, 1),
			...problem
		};
	};
	const told = new Map([...document.errors, ...document.warnings].map((error) => [error.pos[0], error]));
	const lineOf = (offset) => lines.linePos(offset).line;
	const isWholeLine = (line) => [...told].some(([offset, { code }]) => code !== "NON_STRING_KEY" && lineOf(offset) === line);
	const syntax = [...told.values()].filter(({ code, pos }) => code !== "NON_STRING_KEY" || !isWholeLine(lineOf(pos[0]))).slice(0, mostSyntaxIssues).map((error) => {
		if (error.message.startsWith("Maximum call stack")) return atOffset(error.pos[0], nesting);
		const message = `This is not valid YAML: ${error.code === "NON_STRING_KEY" ? "A key has to be plain text." : sentence(error.message)}`;
		if (error.code === "TAG_RESOLVE_FAILED") return atOffset(error.pos[0], {
			code: "yaml-tag",
			message,
			hint: "Take the tag, the word with \"!\", out."
		});
		return atOffset(error.pos[0], {
			code: "yaml-syntax",
			message,
			hint: hints[error.code] ?? anyHint
		});
	});
	if (syntax.length > 0) return {
		value: void 0,
		issues: syntax,
		issueAt
	};
	const structure = findStructureIssues(document, atOffset);
	if (structure.some(({ code }) => code === "yaml-alias" || code === "yaml-nesting")) return {
		value: void 0,
		issues: structure,
		issueAt
	};
	const plain = plainValue(document);
	if (plain.ok) return {
		value: plain.value,
		issues: structure,
		issueAt
	};
	return {
		value: void 0,
		issues: [...structure, atOffset(0, nesting)],
		issueAt
	};
}
function unread(file, problem) {
	const issueAt = (path, other) => ({
		path,
		file,
		line: 1,
		column: 1,
		...other
	});
	return {
		value: void 0,
		issues: [issueAt([], problem)],
		issueAt
	};
}
function documentOf(text, lineCounter) {
	try {
		return (0, import_dist.parseDocument)(text, {
			lineCounter,
			logLevel: "error",
			prettyErrors: false,
			schema: "core",
			stringKeys: true,
			uniqueKeys: false,
			version: "1.2"
		});
	} catch {
		return;
	}
}
/** Duplicate keys and aliases that cannot or should not be followed, with an explicit stack: depth is the author's. */
function findStructureIssues(document, atOffset) {
	const issues = [];
	let aliases = 0;
	const stack = [{
		node: document.contents,
		path: []
	}];
	for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
		const { node, path } = entry;
		if (path.length > deepest) return [atOffset(node?.range?.[0] ?? 0, nesting, [])];
		if ((0, import_dist.isAlias)(node)) {
			aliases++;
			const problem = aliasProblem(aliases, () => node.resolve(document) !== void 0);
			if (problem !== void 0) issues.push(atOffset(node.range?.[0] ?? 0, problem, path));
		} else if ((0, import_dist.isMap)(node)) {
			const seen = /* @__PURE__ */ new Set();
			for (const { key } of node.items) {
				const name = keyText(key);
				const problem = keyProblem(name, seen);
				const offset = key?.range?.[0] ?? 0;
				if (problem !== void 0) issues.push(atOffset(offset, problem, [...path, name]));
				seen.add(name);
			}
		}
		if (!(0, import_dist.isCollection)(node)) continue;
		for (const [index, item] of [...node.items.entries()].reverse()) stack.push((0, import_dist.isPair)(item) ? {
			node: item.value,
			path: [...path, keyText(item.key)]
		} : {
			node: item,
			path: [...path, index]
		});
	}
	return issues;
}
function aliasProblem(count, resolves) {
	if (count > 51) return void 0;
	if (count > mostAliases) return {
		code: "yaml-alias",
		message: `The file uses more than ${mostAliases} aliases.`,
		hint: "Write the values out."
	};
	if (resolves()) return void 0;
	return {
		code: "yaml-alias",
		message: "This alias has no anchor before it.",
		hint: "Write the value out, or put text that starts with * in quotes."
	};
}
function keyProblem(name, seen) {
	if (name === "__proto__") return {
		code: "bad-name",
		message: "\"__proto__\" cannot be a key.",
		hint: "Use another name."
	};
	if (!seen.has(name)) return void 0;
	return {
		code: "duplicate-key",
		message: `The key ${show(name)} stands twice in the same map.`,
		hint: "Keep one of them."
	};
}
function plainValue(document) {
	try {
		return {
			ok: true,
			value: document.toJS({ maxAliasCount: 100 })
		};
	} catch {
		return { ok: false };
	}
}
function sentence(message) {
	const text = message.split("\n")[0]?.replace("; please use YAML.parseAllDocuments()", "").slice(0, 200) ?? "";
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
// src/core/config/parse-config.ts
/**
* Reads `.github/eval-envelope.yml`.
*
* Nothing is given up early: what the schema refuses is taken out, and the rules between fields run on the rest.
* Only a text that is no YAML is not looked into.
*
* @param text - the file; empty or only comments gives the defaults
* @param file - its name, for the issues
* @returns the config with units converted, or every problem in the order of the text (the first 500, should there be more)
*/
function parseConfig(text, file) {
	const yaml = readYaml(text, file);
	if (yaml.value === void 0) return {
		ok: false,
		issues: inOrder(yaml.issues)
	};
	const issues = [...yaml.issues];
	const add = (path, problem, at) => {
		if (issues.length < mostIssues) issues.push(yaml.issueAt(path, problem, at));
	};
	const { written, original } = check(withoutEmptySections(yaml.value), add);
	const broken = issues.map(({ path }) => path);
	const config = convertConfig(written, {
		report: (path, problem, at) => add(original(path), problem, at),
		isBroken: (path) => {
			const at = original(path);
			return broken.some((other) => at.every((step, index) => step === other[index]));
		}
	});
	return issues.length === 0 ? {
		ok: true,
		value: config
	} : {
		ok: false,
		issues: inOrder(issues)
	};
}
/** More problems than a person wrote: looking up the place of each would take seconds. */
const mostIssues = 500;
/** The value as far as the schema accepts it; what it refuses is reported and left out. */
function check(value, report) {
	const indexes = /* @__PURE__ */ new WeakMap();
	let pruned = prune(value, [], indexes);
	for (let round = 0; round < 10; round++) {
		const parsed = writtenConfig.safeParse(pruned.root);
		if (parsed.success) return {
			written: parsed.data,
			original: pruned.original
		};
		const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, pruned.root));
		if (round === 0) for (const { path, problem, at } of problems) report(path, problem, at);
		if (problems.some(({ path }) => path.length === 0)) break;
		pruned = prune(pruned.root, problems.map(({ path }) => path), indexes);
	}
	return {
		written: {},
		original: (path) => path
	};
}
/** A section whose lines are all commented out stands there as a bare key: the same as no section. */
function withoutEmptySections(value) {
	if (value === null) return {};
	if (typeof value !== "object" || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([, section]) => section !== null));
}
export { show as A, defaultBetter as C, defaultTier as D, defaultStatistic as E, foldName as F, noApprovals as M, waiversPath as N, classifyScoreName as O, editDistance as P, nameHint as S, defaultOnRegressed as T, plainText as _, writtenConfig as a, columnPresets as b, detectDimensions as c, pickPrimary as d, isUnitScale as f, dateText as g, slugOf as h, problemsOf as i, defaultLabel as j, formatAmount as k, detectedDimension as l, resultsPlaceholder as m, readYaml as n, inOrder as o, scaleWidth as p, require_dist as r, askedDimension as s, parseConfig as t, detectedDimensionNames as u, parseEnvName as v, defaultMeasuredBy as w, segmentFieldName as x, convertColumns as y };

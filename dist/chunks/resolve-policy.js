import { c as isFixedSuite, f as tradedDimensions, i as isRetrieval, l as isInSegment, o as unitOf, p as caseStates, s as formatSegment } from "./dimension.js";
import { C as requireFinite, D as requireWithin, E as requireValues, S as requireBetween, T as requireSameLength, a as normalCdf, b as xoshiro128StarStar, c as momentsOf, d as betaQuantile, f as betaTails, g as invertTails, h as stirlingError, i as studentTQuantile, l as sampleMoments, m as halfLogTwoPi, n as quantileType7, o as normalQuantile, p as devianceTerm, r as studentTCdf, s as at, t as quantileOfSorted, v as seedFromText, w as requireInteger, x as requireAlpha } from "./quantile.js";
import { m as amountAt } from "./read-run.js";
import { C as defaultBetter, D as defaultTier, E as defaultStatistic, O as classifyScoreName, T as defaultOnRegressed, c as detectDimensions, d as pickPrimary, f as isUnitScale, p as scaleWidth, s as askedDimension, w as defaultMeasuredBy, x as segmentFieldName } from "./parse-config.js";
import { t as deploymentClasses } from "./deployment-class.js";
// src/core/stats/retrieval.ts
/**
* Requires grades ≥ 0.
*
* @throws RangeError when one is negative or not finite
*/
function requireGrades(name, grades) {
	for (let index = 0; index < grades.length; index++) {
		const grade = grades[index];
		if (!(grade >= 0 && grade < Number.POSITIVE_INFINITY)) requireWithin(`${name}[${index}]`, grade, 0);
	}
}
/**
* Normalised discounted cumulative gain of the first k ranks.
*
* @param k - cut-off rank, integer ≥ 1
* @param gain - `linear` counts the grade, `exponential` 2^grade − 1; default `linear`
* @returns in [0, 1] when `judged` holds the retrieved documents; null when nothing relevant was judged (the
*   query is undefined: drop it on both sides)
* @throws RangeError when a grade or k is outside its range
* @see Järvelin & Kekäläinen (2002), ACM TOIS 20(4), 422–446, discount log2(rank + 1); `exponential` is
*   Burges et al. (2005)
*/
function ndcgAtK({ gains, judged, k, gain = "linear" }) {
	requireGrades("gains", gains);
	requireGrades("judged", judged);
	requireInteger("k", k, 1);
	const ideal = discountedGain(judged.toSorted((one, other) => other - one), k, gain);
	return ideal === 0 ? null : discountedGain(gains, k, gain) / ideal;
}
/** Discounts of the ranks that nearly every cut-off keeps to: logarithms take longer than the rest. */
const discounts = Array.from({ length: 100 }, (_, rank) => Math.log2(rank + 2));
function discountedGain(grades, k, gain) {
	const ranks = Math.min(k, grades.length);
	let sum = 0;
	for (let rank = 0; rank < ranks; rank++) {
		const grade = grades[rank];
		sum += (gain === "linear" ? grade : 2 ** grade - 1) / (discounts[rank] ?? Math.log2(rank + 2));
	}
	return sum;
}
/**
* Share of the relevant documents (grade > 0) found in the first k ranks.
*
* @param k - cut-off rank, integer ≥ 1
* @returns in [0, 1] when `judged` holds the retrieved documents; null when nothing relevant was judged
* @throws RangeError when a grade or k is outside its range
* @see Manning, Raghavan & Schütze (2008), Introduction to Information Retrieval, equation (8.2)
*/
function recallAtK({ gains, judged, k }) {
	requireGrades("gains", gains);
	requireGrades("judged", judged);
	requireInteger("k", k, 1);
	const relevant = (grades) => grades.filter((grade) => grade > 0).length;
	const all = relevant(judged);
	return all === 0 ? null : relevant(gains.slice(0, k)) / all;
}
/**
* One over the rank of the first relevant document (grade > 0); its mean over queries is MRR.
*
* Where nothing relevant was judged the query is undefined, which is the caller's to see: here it is 0.
*
* @param gains - relevance grade of each retrieved document, best rank first, each ≥ 0; may be empty
* @returns in (0, 1], or 0 when nothing relevant was retrieved
* @throws RangeError when a grade is negative or not finite
* @see Voorhees (1999), The TREC-8 Question Answering Track Report
*/
function reciprocalRank(gains) {
	requireGrades("gains", gains);
	const first = gains.findIndex((grade) => grade > 0);
	return first < 0 ? 0 : 1 / (first + 1);
}
// src/core/compare/metric-value.ts
/**
* Reads the value of a row for a dimension, before it is averaged over epochs.
*
* Failures that the model caused (timeout, refusal) count as the worst outcome of a pass rate or of a score
* where higher is better (STATISTICS A6.8); where lower is better an answer that was never given cannot
* be, say, a hallucination, and the row has no value. Harness errors are `lost`, never 0; so is a value that is
* no number. In a share of requests over a time, a request that timed out is one. In a quantile of latencies a
* timeout without a time is Infinity, slower than every answer and beyond every limit: left out, more timeouts would
* look faster. A mean has no place for it and leaves it out; the dimension of errors counts it.
*/
function rowReader(table, spec) {
	const read = metricReader(table, spec.metric, spec.better);
	const { statistic, invert } = spec;
	const isLatency = spec.metric.kind === "latency";
	return (row) => {
		const value = read(row);
		if (isLatency && value === "none" && isIn(table, row, "timeout")) {
			if (statistic.kind === "share-over") return 1;
			if (statistic.kind === "quantile") return Number.POSITIVE_INFINITY;
		}
		if (typeof value !== "number") return value;
		if (!Number.isFinite(value)) return "lost";
		const oriented = invert ? 1 - value : value;
		return statistic.kind === "share-over" ? Number(oriented > statistic.limit) : oriented;
	};
}
const codes = Object.fromEntries(caseStates.map((state, code) => [state, code]));
/** True when a row ended in the state. */
function isIn(table, row, state) {
	return table.state[row] === codes[state];
}
function metricReader(table, metric, better) {
	switch (metric.kind) {
		case "pass-rate": return (row) => passValue(table, row);
		case "score": return scoreReader(table, metric.name, better);
		case "error-rate": return (row) => isIn(table, row, "error") || isIn(table, row, "timeout") ? 1 : 0;
		case "refusal-rate": return (row) => isIn(table, row, "error") ? "lost" : Number(isIn(table, row, "refused"));
		case "latency": return freshReader(table, table.latencyMs);
		case "cost": return freshReader(table, table.costUsd);
		case "tokens": return (row) => answered(table, row, (table.inputTokens[row] ?? NaN) + (table.outputTokens[row] ?? NaN));
		case "mrr": return retrievalReader(table, { kind: "mrr" });
		case "ndcg":
		case "recall": return retrievalReader(table, metric);
	}
}
function passValue(table, row) {
	if (isIn(table, row, "error") || isIn(table, row, "judge-failed")) return "lost";
	const passed = table.passed[row] ?? -1;
	if (passed !== -1) return passed;
	return isIn(table, row, "timeout") || isIn(table, row, "refused") ? 0 : "none";
}
function scoreReader(table, name, better) {
	const { shapes, shapeOf, starts, values } = table.scores;
	const places = shapes.map((names) => names.indexOf(name));
	return (row) => {
		const place = places[shapeOf[row] ?? -1] ?? -1;
		const score = place === -1 ? void 0 : values[(starts[row] ?? 0) + place];
		if (score !== void 0 && !Number.isNaN(score)) return score;
		if (isIn(table, row, "error") || isIn(table, row, "judge-failed")) return "lost";
		if (isIn(table, row, "timeout") || isIn(table, row, "refused")) return better === "higher" ? 0 : "none";
		return score === void 0 ? "none" : "lost";
	};
}
function freshReader(table, column) {
	const { pooledFrom = Number.POSITIVE_INFINITY } = table;
	return (row) => {
		if (row >= pooledFrom) return "earlier";
		const value = column[row] ?? NaN;
		if (table.cached[row] === 1 && !Number.isNaN(value)) return "cached";
		return answered(table, row, value);
	};
}
function answered(table, row, value) {
	return Number.isNaN(value) || isIn(table, row, "error") ? "none" : value;
}
function retrievalReader(table, metric) {
	const { retrieved, relevant, grades } = table;
	const gradeOf = new Float64Array(table.documents.length);
	const judgedBy = new Int32Array(table.documents.length).fill(-1);
	return (row) => {
		if (isIn(table, row, "error")) return "lost";
		if (retrieved.isGiven[row] !== 1 || relevant.isGiven[row] !== 1) return "none";
		const judged = [];
		const judgedEnd = relevant.starts[row + 1] ?? 0;
		for (let place = relevant.starts[row] ?? 0; place < judgedEnd; place += 1) {
			const document = relevant.items[place] ?? 0;
			const grade = grades[place] ?? 0;
			judged.push(grade);
			gradeOf[document] = grade;
			judgedBy[document] = row;
		}
		const gains = [];
		const retrievedEnd = retrieved.starts[row + 1] ?? 0;
		for (let place = retrieved.starts[row] ?? 0; place < retrievedEnd; place += 1) {
			const document = retrieved.items[place] ?? 0;
			gains.push(judgedBy[document] === row ? gradeOf[document] ?? 0 : 0);
		}
		return rankedValue(gains, judged, metric);
	};
}
function rankedValue(gains, judged, metric) {
	switch (metric.kind) {
		case "ndcg": return ndcgAtK({
			gains,
			judged,
			k: metric.k,
			gain: "linear"
		}) ?? "none";
		case "recall": return recallAtK({
			gains,
			judged,
			k: metric.k
		}) ?? "none";
		case "mrr": return judged.some((grade) => grade > 0) ? reciprocalRank(gains) : "none";
	}
}
/**
* What the two runs do not share. A finding that refuses ends in `not-evaluated`: numbers of different exams
* are not subtracted.
*/
function findIncomparabilities(base, head, pairing) {
	return [
		...emptySides(base, head),
		...overlapFindings(pairing),
		...fingerprintFindings(base, head),
		...datasetFinding(base, head),
		...cacheFinding(base, head)
	];
}
/** A side on which nothing was judged says nothing about quality, whatever its other numbers are. */
function emptySides(base, head) {
	const findings = [];
	const sides = base === null ? [["head", head]] : [["base", base], ["head", head]];
	for (const [side, run] of sides) if (run.rows.length === 0) findings.push(refusal("no-cases", `The ${side} run holds no case: nothing was evaluated.`));
	else if (!hasJudgement(run.rows)) {
		const states = statesOf(run.rows).join(", ");
		findings.push(refusal("nothing-scored", `None of the ${run.rows.length} rows of ${side} was scored (${states}): nothing was evaluated.`));
	}
	return findings;
}
/** True when some row was judged. */
function hasJudgement(table) {
	const { scores, retrieved, relevant } = table;
	for (let row = 0; row < table.length; row += 1) {
		if (isIn(table, row, "error") || isIn(table, row, "judge-failed")) continue;
		if (table.passed[row] !== -1) return true;
		if (retrieved.isGiven[row] === 1 && relevant.isGiven[row] === 1) return true;
		const first = scores.starts[row] ?? 0;
		const count = scores.shapes[scores.shapeOf[row] ?? -1]?.length ?? 0;
		for (let place = first; place < first + count; place += 1) if (!Number.isNaN(scores.values[place])) return true;
	}
	return false;
}
/** The states that rows have, in order of first appearance. */
function statesOf({ state }) {
	return [...new Set(state)].flatMap((code) => caseStates[code] ?? []);
}
function overlapFindings(pairing) {
	const larger = Math.max(pairing.distinct.base, pairing.distinct.head);
	const paired = pairing.cases.length;
	if (larger === 0 || paired >= .8 * larger) return [];
	return [refusal("overlap", `Only ${paired} of ${larger} cases are the same on both sides (${[
		`${pairing.baseOnly.length} only on base`,
		`${pairing.headOnly.length} only on head`,
		...pairing.changedInput.length > 0 ? [`${pairing.changedInput.length} asked or judged differently`] : []
	].join(", ")}; 80 % are needed). Run both sides on the same dataset, or name the field that identifies a case with \`case-id\`.`)];
}
function fingerprintFindings(base, head) {
	const findings = [];
	for (const key of [
		"judge",
		"scorer",
		"runner"
	]) {
		const before = base.fingerprints[key];
		const after = head.fingerprints[key];
		if (before === void 0 !== (after === void 0)) {
			const [says, silent] = before === void 0 ? ["head", "base"] : ["base", "head"];
			findings.push({
				key,
				message: `Only ${says} says which ${key} was used (${before ?? after}): whether ${silent} used the same one is not known.`,
				refuses: false
			});
		} else if (before !== void 0 && before !== after) findings.push(refusal(key, `The two sides used another ${key} (base: ${before}, head: ${after}): a difference could be the ${key}'s. Run both sides with the same one.`));
	}
	return findings;
}
/** Answers of which a larger share was replayed on one side than this apart from the other. */
const cachedApart = .2;
/** A side that was mostly replayed has its latency and cost from what is left of it, another part of the suite. */
function cacheFinding(base, head) {
	const share = ({ rows }) => {
		let cached = 0;
		for (const flag of rows.cached) cached += flag;
		return rows.length === 0 ? 0 : cached / rows.length;
	};
	const [before, after] = [share(base), share(head)];
	if (Math.abs(before - after) < cachedApart) return [];
	const percent = (value) => `${Math.round(100 * value)} %`;
	return [{
		key: "cache",
		message: `${percent(before)} of base's answers and ${percent(after)} of head's came from a cache: latency and cost rest on the cases that are fresh on both sides. Run both sides without a cache to compare all of them.`,
		refuses: false
	}];
}
function datasetFinding(base, head) {
	const before = base.fingerprints.dataset;
	const after = head.fingerprints.dataset;
	if (before === void 0 || after === void 0 || before === after) return [];
	return [{
		key: "dataset",
		message: "The dataset differs between base and head; cases are compared where they agree.",
		refuses: false
	}];
}
function refusal(key, message) {
	return {
		key,
		message,
		refuses: true
	};
}
// src/core/compare/dimension-values.ts
/** Why an epoch of a case has no value. */
const missing = {
	/** The harness or the judge failed. */
	failed: 1,
	/** It would have had one, had it come out as it should; failures are such. */
	lost: 2,
	/** It was replayed: of such epochs pairing keeps one at most. */
	cached: 4
};
/** Reads dimensions of paired cases, each once however often it is asked for. */
function dimensionReader(cases) {
	const known = /* @__PURE__ */ new Map();
	return (spec) => {
		const key = valuesKey(spec);
		const values = known.get(key) ?? readDimension(cases, spec);
		known.set(key, values);
		return values;
	};
}
/** The values of one dimension over paired cases. */
function readDimension(cases, spec) {
	const base = readSide(cases.base, spec);
	const head = cases.head === cases.base ? base : readSide(cases.head, spec);
	return {
		length: cases.length,
		unitOf: cases.unitOf,
		units: cases.units,
		base,
		head
	};
}
/** Everything that the values of a row hang on: dimensions that agree here have the same ones. */
function valuesKey({ metric, statistic, better, invert }) {
	const by = statistic.kind === "quantile" ? statistic.kind : statistic;
	return JSON.stringify([
		metric,
		by,
		better,
		invert
	]);
}
/** What the rows of one side say about a dimension. */
function readSide({ table, starts, rows }, spec) {
	const read = rowReader(table, spec);
	const cases = starts.length - 1;
	const values = new Float64Array(rows.length);
	const valueStarts = new Int32Array(cases + 1);
	const reasons = new Uint8Array(cases);
	let filled = 0;
	let place = 0;
	for (let index = 0; index < cases; index += 1) {
		const end = starts[index + 1] ?? 0;
		for (; place < end; place += 1) {
			const row = rows[place] ?? 0;
			const value = read(row);
			if (typeof value === "number") values[filled++] = value;
			else reasons[index] = (reasons[index] ?? 0) | reasonFor(value, table, row, spec);
		}
		valueStarts[index + 1] = filled;
	}
	if (filled === rows.length) return {
		values: {
			values,
			starts
		},
		missing: /* @__PURE__ */ new Uint8Array(0)
	};
	return {
		values: {
			values: values.subarray(0, filled),
			starts: valueStarts
		},
		missing: reasons
	};
}
/** True when a case has a value. */
function hasValue({ values: { starts } }, index) {
	return (starts[index + 1] ?? 0) > (starts[index] ?? 0);
}
/** True when an epoch of a case has no value for the reason given. */
function isMissing(side, index, reason) {
	return ((side.missing[index] ?? 0) & missing[reason]) !== 0;
}
function reasonFor(value, table, row, spec) {
	if (value === "cached") return missing.cached;
	if (value === "earlier") return 0;
	if (value === "lost") return missing.failed | missing.lost;
	return isUnreported(table, row, spec) ? missing.lost : 0;
}
/** Had the row come out as it should, it would have had a value; an answer never given has, say, no hallucination. */
function isUnreported(table, row, { metric }) {
	return metric.kind !== "score" || isIn(table, row, "scored") || isIn(table, row, "unscored");
}
// src/core/stats/binomial-cdf.ts
/**
* Distribution function of the binomial distribution.
*
* @param k - any finite number, rounded down; below 0 the result is 0, from n on it is 1
* @param n - trials, integer ≥ 0
* @param p - success probability in [0, 1]
* @returns P(X ≤ k) in [0, 1], relative error about 1e-13 also in the lower tail
* @throws RangeError when an argument is outside its range
* @see Abramowitz & Stegun (1964), 26.5.24: P(X ≤ k) = I_{1−p}(n − k, k + 1)
*/
function binomialCdf(k, n, p) {
	requireFinite("k", k);
	requireInteger("n", n, 0);
	requireWithin("p", p, 0, 1);
	const floor = Math.floor(k);
	if (floor < 0) return 0;
	if (floor >= n) return 1;
	return betaTails(1 - p, p, n - floor, floor + 1).lower;
}
// src/core/stats/chi-square.ts
/**
* x^a e^{−x} / Γ(a): the gamma density with unit scale times x, which is its density on the log scale.
*
* @param x - in (0, ∞)
* @param a - shape, in (0, ∞)
* @see Loader (2000), the saddle-point form of the Poisson probability
*/
function gammaLogDensity(x, a) {
	if (x <= 0) return 0;
	return a * (Math.exp(-stirlingError(a) - devianceTerm(a, x) - halfLogTwoPi) / Math.sqrt(a));
}
function lowerSeries(x, a) {
	let term = 1 / a;
	let sum = term;
	for (let n = 1; n < 1e6; n++) {
		term *= x / (a + n);
		sum += term;
		if (term < sum * 1e-17) break;
	}
	return sum;
}
function upperFraction(x, a) {
	const tiny = 1e-300;
	const guard = (value) => Math.abs(value) < tiny ? tiny : value;
	let b = x + 1 - a;
	let c = 1 / tiny;
	let d = 1 / guard(b);
	let h = d;
	for (let i = 1; i < 1e6; i++) {
		const an = -i * (i - a);
		b += 2;
		d = 1 / guard(an * d + b);
		c = guard(b + an / c);
		const step = d * c;
		h *= step;
		if (Math.abs(step - 1) < 1e-16) break;
	}
	return h;
}
/**
* Both tails of the gamma distribution with unit scale.
*
* @param x - in [0, ∞)
* @param a - shape, in (0, ∞)
* @see Press et al., Numerical Recipes (3rd ed.), equations 6.2.5 (series) and 6.2.7 (continued fraction)
*/
function gammaTails(x, a) {
	if (x <= 0) return {
		lower: 0,
		upper: 1
	};
	const front = gammaLogDensity(x, a);
	if (x < a + 1) {
		const lower = Math.min(1, front * lowerSeries(x, a));
		return {
			lower,
			upper: 1 - lower
		};
	}
	const upper = Math.min(1, front * upperFraction(x, a));
	return {
		lower: 1 - upper,
		upper
	};
}
/**
* Distribution function of the chi-square distribution.
*
* @param x - in [0, ∞)
* @param df - degrees of freedom, in (0, ∞)
* @returns P(X ≤ x) in [0, 1], relative error about 1e-13
* @throws RangeError when an argument is outside its range
* @see Abramowitz & Stegun (1964), 26.4.19: the incomplete gamma function P(df/2, x/2)
*/
function chiSquareCdf(x, df) {
	requireWithin("x", x, 0);
	requireBetween("df", df, 0);
	return gammaTails(x / 2, df / 2).lower;
}
/**
* Upper tail of the chi-square distribution: the p-value of a chi-square statistic.
*
* @param x - in [0, ∞)
* @param df - degrees of freedom, in (0, ∞)
* @returns P(X > x) in [0, 1], relative error about 1e-13
* @throws RangeError when an argument is outside its range
* @see `chiSquareCdf`
*/
function chiSquareUpperTail(x, df) {
	requireWithin("x", x, 0);
	requireBetween("df", df, 0);
	return gammaTails(x / 2, df / 2).upper;
}
/**
* Quantile of the chi-square distribution, the inverse of `chiSquareCdf`.
*
* @param p - probability, exclusive (0, 1)
* @param df - degrees of freedom, in (0, ∞)
* @returns x > 0 with P(X ≤ x) = p, relative error about 1e-13; below 1e-308 it is 0
* @throws RangeError when an argument is outside its range
* @see `invertTails`; Newton's method on the logarithm of x
*/
function chiSquareQuantile(p, df) {
	requireBetween("p", p, 0, 1);
	requireBetween("df", df, 0);
	const shape = df / 2;
	const evaluate = (t) => {
		const x = shape * Math.exp(t);
		return {
			...gammaTails(x, shape),
			density: gammaLogDensity(x, shape)
		};
	};
	const t = invertTails(evaluate, {
		lower: p,
		upper: 1 - p
	}, {
		from: -745,
		to: 10 + Math.log1p(1e3 / shape)
	});
	return 2 * shape * Math.exp(t);
}
// src/core/stats/mcnemar.ts
/**
* McNemar's tests of "broken and fixed are equally likely" for paired pass/fail cases.
*
* Printed beside the gate's Tango interval. Without discordant pairs there is no evidence: all are 1.
*
* @param broken - pairs that passed on base and failed on head, integer ≥ 0
* @param fixed - pairs that failed on base and passed on head, integer ≥ 0
* @throws RangeError when a count is not an integer ≥ 0
* @see McNemar (1947), Psychometrika 12, 153–157; Edwards (1948), Psychometrika 13, 185–187 (the correction,
*   kept as published where broken = fixed); Fagerland, Lydersen & Laake (2013), BMC Med Res Meth 13, 91 (mid-p)
*/
function mcnemar({ broken, fixed }) {
	requireInteger("broken", broken, 0);
	requireInteger("fixed", fixed, 0);
	const discordant = broken + fixed;
	if (discordant === 0) return {
		exactTwoSided: 1,
		midPTwoSided: 1,
		exactHeadWorse: 1,
		midPHeadWorse: 1,
		chiSquareContinuity: 1
	};
	const atMost = (k) => binomialCdf(k, discordant, .5);
	const midAtMost = (k) => (atMost(k) + atMost(k - 1)) / 2;
	const smaller = Math.min(broken, fixed);
	const isEven = broken === fixed;
	return {
		exactTwoSided: isEven ? 1 : Math.min(1, 2 * atMost(smaller)),
		midPTwoSided: isEven ? 1 : Math.min(1, 2 * midAtMost(smaller)),
		exactHeadWorse: atMost(fixed),
		midPHeadWorse: midAtMost(fixed),
		chiSquareContinuity: chiSquareUpperTail((Math.abs(broken - fixed) - 1) ** 2 / discordant, 1)
	};
}
// src/core/stats/grouped-values.ts
/** Values in groups as they are, or from lists. */
function asGrouped(values) {
	return "starts" in values ? values : groupedValues(values);
}
/** The values of one group. */
function groupAt({ values, starts }, group) {
	return values.subarray(starts[group], starts[group + 1]);
}
/** Values in groups from lists of values. */
function groupedValues(lists) {
	const starts = new Int32Array(lists.length + 1);
	lists.forEach((list, group) => {
		starts[group + 1] = starts[group] + list.length;
	});
	const values = new Float64Array(starts[lists.length]);
	lists.forEach((list, group) => {
		values.set(list, starts[group]);
	});
	return {
		values,
		starts
	};
}
/** Number of groups. */
function groupCount({ starts }) {
	return starts.length - 1;
}
/** Number of values of the largest group; 0 without one. */
function largestGroup({ starts }) {
	let most = 0;
	for (let group = 1; group < starts.length; group++) most = Math.max(most, starts[group] - starts[group - 1]);
	return most;
}
/** Mean of each group; NaN for an empty one. */
function groupMeans({ values, starts }) {
	const groups = starts.length - 1;
	if (values.length === groups && largestGroup({
		values,
		starts
	}) <= 1) return values;
	const means = new Float64Array(groups);
	for (let group = 0; group < groups; group++) {
		const from = starts[group];
		const to = starts[group + 1];
		let sum = 0;
		for (let index = from; index < to; index++) sum += values[index];
		means[group] = sum / (to - from);
	}
	return means;
}
/** The same groups of other values, one for each. */
function mapValues(grouped, change) {
	return {
		values: grouped.values.map(change),
		starts: grouped.starts
	};
}
// src/core/stats/hall-transform.ts
/**
* Hall's cubic transformation of a studentized mean, which takes the skewness out of its distribution.
*
* @param t - (mean − threshold) ÷ standard error
* @param k - skewness of the mean: of one value ÷ √n for a simple sample
* @see Hall (1992), JRSS B 54(1), 221–228: t + kt²/3 + k²t³/27 + k/6
*/
function hallTransform(t, k) {
	return t + k * t * t / 3 + k * k * t * t * t / 27 + k / 6;
}
/** Inverse of {@link hallTransform}: (3/k)(∛(1 + k(t − k/6)) − 1), written so that it also holds at k = 0, where it is t. */
function hallInverse(t, k) {
	const step = t - k / 6;
	const root = Math.cbrt(1 + k * step);
	return 3 * step / (root * root + root + 1);
}
// src/core/stats/hall.ts
/**
* Hall's transformed t interval for the mean of skewed values.
*
* For means of bounded scores, or of cluster pseudo-values. On its own it knows nothing of changes that did
* not occur in the sample: for sparse differences use `guardedHallInterval`.
*
* @param values - one finite number per independent unit, at least one
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @returns bounds with lower ≤ upper, around the mean for the usual alpha ≤ 0.1; null bounds with a reason for
*   one value and for values that are all the same
* @throws RangeError when an argument is outside its range
* @see Hall (1992), JRSS B 54(1), 221–228, the cubic transformation and its inverse; t quantile instead of z
*/
function hallInterval(values, alpha) {
	requireAlpha(alpha);
	const { n, mean, variance, thirdCentral } = sampleMoments(values);
	const none = {
		lower: null,
		upper: null,
		plainLower: null,
		plainUpper: null
	};
	if (variance === null) return {
		mean,
		sd: null,
		skew: 0,
		k: 0,
		critical: null,
		...none,
		reason: "too-few-units"
	};
	const critical = studentTQuantile(1 - alpha, n - 1);
	if (variance === 0) return {
		mean,
		sd: 0,
		skew: 0,
		k: 0,
		critical,
		...none,
		reason: "zero-variance"
	};
	const sd = Math.sqrt(variance);
	const skew = thirdCentral / (sd * sd * sd);
	const k = skew / Math.sqrt(n);
	const scale = sd / Math.sqrt(n);
	return {
		mean,
		sd,
		skew,
		k,
		critical,
		lower: mean - hallInverse(critical, k) * scale,
		upper: mean - hallInverse(-critical, k) * scale,
		plainLower: mean - critical * scale,
		plainUpper: mean + critical * scale,
		reason: null
	};
}
/**
* Hall's transformed t test, dual to `hallInterval`: at either end of that interval one p-value is alpha.
*
* @param values - one finite number per independent unit, at least one
* @param threshold - the mean under H0; −m for a non-inferiority margin m
* @throws RangeError when an argument is outside its range
* @see Hall (1992), JRSS B 54(1), 221–228: T + kT²/3 + k²T³/27 + k/6
*/
function hallTest(values, threshold) {
	requireFinite("threshold", threshold);
	const { n, mean, variance, thirdCentral } = sampleMoments(values);
	const none = {
		transformedT: null,
		pInside: null,
		pOutside: null
	};
	if (variance === null) return {
		...none,
		reason: "too-few-units"
	};
	if (variance === 0) return {
		...none,
		reason: "zero-variance"
	};
	const sd = Math.sqrt(variance);
	const k = thirdCentral / (sd * sd * sd) / Math.sqrt(n);
	const transformedT = hallTransform((mean - threshold) * Math.sqrt(n) / sd, k);
	return {
		transformedT,
		pInside: studentTCdf(-transformedT, n - 1),
		pOutside: studentTCdf(transformedT, n - 1),
		reason: null
	};
}
// src/core/stats/sorted-values.ts
const known = /* @__PURE__ */ new WeakMap();
/**
* The values ascending. Sorting takes longer than most of what is done with the result, and several quantiles ask for the
* same one: it is kept as long as the values are, which must not change after they were given.
*/
function sortedValues(values) {
	const earlier = known.get(values);
	if (earlier !== void 0) return earlier;
	const sorted = values.slice().sort();
	known.set(values, sorted);
	return sorted;
}
// src/core/compare/effect-estimate.ts
/** Error of each side of every interval: one-sided 5 %, so intervals are 90 % two-sided. */
const alpha = .05;
/** No interval on either scale. */
const noIntervals = {
	absolute: null,
	ratio: null
};
/** No p-value can be given. */
const noTests = {
	inside: null,
	outside: null,
	worse: null,
	better: null
};
/**
* An interval with infinite bounds as null.
*
* @param error - one-sided error of each end; left out, the one that the gate uses
*/
function makeInterval(scale, lo, hi, method, error = alpha) {
	return {
		scale,
		lo: finiteOrNull$1(lo),
		hi: finiteOrNull$1(hi),
		level: 1 - 2 * error,
		method
	};
}
function finiteOrNull$1(value) {
	if (value === null || !Number.isFinite(value)) return null;
	return value === 0 ? 0 : value;
}
/** What a function gives, worked out when it is first asked for. */
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// src/core/stats/epoch-noise.ts
/**
* Variance of a mean over cases that are themselves fixed: Σ s²/K over the cases, ÷ n².
*
* Repeats of a case are independent of those of other cases, but for cases of one unit (a conversation): their repeats
* are added up by position, or, where their numbers differ, taken to move together entirely, the most there can be.
* A case with one repeat has the mean variance of the others: its own says nothing.
*
* The degrees of freedom f of a unit are K − 1 and at most 2. Where few cases waver the sum is that of a few events,
* and its relative variance is one over their number however often each was run, as of a χ² with two degrees each.
*
* @param cases - finite values of the repeats, one group per case, at least one case with at least one value each
* @param unitOf - unit of each case, integers 0 … units − 1, each with a case
* @throws RangeError when there is no case, a case has no value, or the lengths differ
* @see STATISTICS A3 "fixed_suite"; Satterthwaite (1946), Biometrics Bulletin 2(6), 110–114, for Σ v²/f; Fisher (1930), Proc.
*   London Math. Soc. 30, 199–238, for the k-statistic of the third cumulant
*/
function epochNoise(cases, unitOf, units) {
	const grouped = asGrouped(cases);
	const n = groupCount(grouped);
	if (n === 0) throw new RangeError("cases must hold at least 1 case, got 0");
	const lists = Array.from({ length: n }, (_, index) => groupAt(grouped, index));
	requireSameLength("cases", lists, "unitOf", unitOf);
	const moments = lists.map(sampleMoments);
	const repeated = moments.flatMap(({ variance }) => variance ?? []);
	const mean = moments.reduce((sum, one) => sum + one.mean, 0) / n;
	const oneOff = 1 / moments.reduce((sum, one) => sum + one.n, 0) ** 2;
	if (repeated.length === 0) return {
		mean,
		variance: null,
		third: 0,
		squares: 0,
		wavering: 0,
		oneOff
	};
	const usual = repeated.reduce((sum, value) => sum + value, 0) / repeated.length;
	const ofUnits = units === n ? [] : Array.from({ length: units }, () => []);
	if (units !== n) for (const [index, unit] of unitOf.entries()) ofUnits[unit]?.push(index);
	let [variance, third, squares, wavering] = [
		0,
		0,
		0,
		0
	];
	for (let unit = 0; unit < units; unit++) {
		const members = units === n ? [unit] : ofUnits[unit] ?? [];
		const own = unitVariance(members.flatMap((index) => lists[index] ?? []), members.flatMap((index) => moments[index] ?? []), usual);
		variance += own.variance;
		third += own.third;
		if (own.freedom > 0) squares += own.variance ** 2 / Math.min(2, own.freedom);
		if (own.isWavering) wavering += 1;
	}
	return {
		mean,
		variance: variance / n ** 2,
		third: third / n ** 3,
		squares: squares / n ** 4,
		wavering,
		oneOff
	};
}
/** Variance and third cumulant of the sum of the case means of one unit. */
function unitVariance(cases, moments, usual) {
	const isWavering = moments.some(({ variance }) => variance !== null && variance > 0);
	const [first] = cases;
	const repeats = first?.length ?? 0;
	if (repeats >= 2 && cases.every(({ length }) => length === repeats)) {
		const sums = cases.length === 1 ? first ?? [] : Array.from({ length: repeats }, (_, position) => cases.reduce((sum, values) => sum + at(values, position), 0));
		const { variance, thirdCentral } = sampleMoments(sums);
		return {
			variance: (variance ?? 0) / repeats,
			third: repeats < 3 ? 0 : thirdCentral / ((repeats - 1) * (repeats - 2)),
			freedom: repeats - 1,
			isWavering
		};
	}
	return {
		variance: moments.reduce((sum, { n, variance }) => sum + Math.sqrt((variance ?? usual) / n), 0) ** 2,
		third: 0,
		freedom: Math.min(...moments.map(({ n }) => n)) - 1,
		isWavering
	};
}
// src/core/stats/epoch-quantile-bootstrap.ts
/**
* Bootstrap of a quantile over fixed cases: the repeats of each case are drawn anew within the case, K − 1 of K with
* replacement, independently on the sides. With K draws the noise of a mean over K repeats would come out smaller by
* (K − 1)/K, at three repeats a third; with K − 1 it is right. A case with one repeat keeps it.
*
* @param base - finite values of the repeats, one group per case, at least one case with at least one value each
* @param head - the same cases in the same order
* @param q - in (0, 1)
* @param resamples - integer ≥ 1
* @returns as of the paired bootstrap, so that the same intervals and tests read it
* @throws RangeError when an argument is outside its range
* @see Rao & Wu (1988), JASA 83(401), 231–241, for n − 1 draws within strata
*/
function epochQuantileBootstrap({ base, head, q, resamples, random }) {
	const groups = {
		base: asGrouped(base),
		head: asGrouped(head)
	};
	if (groupCount(groups.base) === 0) throw new RangeError("base must hold at least 1 case, got 0");
	requireSameLength("base", groups.base.starts, "head", groups.head.starts);
	requireBetween("q", q, 0, 1);
	requireInteger("resamples", resamples, 1);
	const sides = {
		base: rankSide(groups.base),
		head: rankSide(groups.head)
	};
	const isPositive = at(sides.base.sorted, 0) > 0 && at(sides.head.sorted, 0) > 0;
	const result = {
		q,
		base: quantileOfSorted(sides.base.sorted, q),
		head: quantileOfSorted(sides.head.sorted, q),
		logRatios: isPositive ? new Float64Array(resamples) : null,
		differences: new Float64Array(resamples),
		baseLevels: new Float64Array(resamples),
		headLevels: new Float64Array(resamples)
	};
	for (let index = 0; index < resamples; index++) {
		const baseLevel = drawLevel(sides.base, q, random);
		const headLevel = drawLevel(sides.head, q, random);
		result.baseLevels[index] = baseLevel;
		result.headLevels[index] = headLevel;
		result.differences[index] = headLevel - baseLevel;
		if (result.logRatios !== null) result.logRatios[index] = Math.log(headLevel / baseLevel);
	}
	for (const values of [
		result.logRatios,
		result.differences,
		result.baseLevels,
		result.headLevels
	]) values?.sort();
	return result;
}
function rankSide({ values, starts }) {
	const order = Int32Array.from(values, (_, index) => index);
	order.sort((one, other) => at(values, one) - at(values, other));
	const placeOf = new Int32Array(values.length);
	for (const [place, index] of order.entries()) placeOf[index] = place;
	const places = [];
	let draws = 0;
	for (let group = 0; group < starts.length - 1; group++) {
		const own = placeOf.subarray(at(starts, group), at(starts, group + 1));
		places.push(own);
		draws += Math.max(1, own.length - 1);
	}
	return {
		sorted: Float64Array.from(order, (index) => at(values, index)),
		places,
		draws,
		counts: new Int32Array(values.length)
	};
}
/** Type-7 quantile of one resample, read off the counts. */
function drawLevel({ sorted, places, draws, counts }, q, random) {
	for (const own of places) {
		const times = Math.max(1, own.length - 1);
		for (let draw = 0; draw < times; draw++) {
			const place = at(own, own.length === 1 ? 0 : random.nextInteger(own.length));
			counts[place] = at(counts, place) + 1;
		}
	}
	const position = (draws - 1) * q;
	const below = Math.floor(position);
	let [passed, low, high] = [
		0,
		NaN,
		NaN
	];
	for (let place = 0; place < sorted.length; place++) {
		const count = at(counts, place);
		counts[place] = 0;
		if (count === 0) continue;
		passed += count;
		if (Number.isNaN(low) && passed > below) low = at(sorted, place);
		if (Number.isNaN(high) && passed > Math.min(below + 1, draws - 1)) high = at(sorted, place);
	}
	return low + (position - below) * (high - low);
}
// src/core/stats/fixed-suite.ts
/** Fewer wavering units than this, both sides together, and the guard joins (as in STATISTICS A4). */
const sparseBelow$2 = 8;
/**
* Standard error of head − ratio · base when the cases are fixed and only their repeats are drawn anew; the covariance
* of the sides within a case is 0.
*
* **Guard.** Where fewer than eight units waver, noise that did not happen to occur is allowed for: on each side one
* more repeat is taken to be off by the whole range. With no wavering at all the bound on either side is then
* 3.01 · range/(n·K), the rule of three.
*
* @param range - largest possible difference of two values, ≥ 0; 0 = not known, no guard
* @param ratio - finite, default 1
* @returns null when a side has no case with two repeats
* @throws RangeError when an argument is outside its range
* @see STATISTICS A3 "fixed_suite": Σ(s²_base/K_b + s²_head/K_h)/n²; degrees of freedom by Satterthwaite (1946)
*/
function fixedSuiteError(base, head, range, ratio = 1) {
	requireWithin("range", range, 0);
	requireFinite("ratio", ratio);
	if (base.variance === null || head.variance === null) return null;
	const guarded = range > 0 && base.wavering + head.wavering < sparseBelow$2;
	const side = ({ variance, squares, oneOff }) => {
		const pseudo = guarded ? range ** 2 * oneOff : 0;
		return {
			variance: (variance ?? 0) + pseudo,
			squares: squares + pseudo ** 2 / 2
		};
	};
	const [onBase, onHead] = [side(base), side(head)];
	const variance = onHead.variance + ratio ** 2 * onBase.variance;
	const squares = onHead.squares + ratio ** 4 * onBase.squares;
	const standardError = Math.sqrt(variance);
	return {
		standardError,
		skew: variance > 0 ? (head.third - ratio ** 3 * base.third) / standardError ** 3 : 0,
		df: squares > 0 ? variance ** 2 / squares : Number.POSITIVE_INFINITY,
		guarded
	};
}
/**
* Skewness-corrected t interval of the difference head − base over fixed cases.
*
* Failures that are rare on one side make the difference skew, and with it a plain t interval too short on the side of
* the loss: 10 % error for a nominal 5 % where base never fails (simulated, 200 cases of 3 repeats).
*
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @returns bounds; both are the difference itself where there is no noise and no range to guard with
* @throws RangeError when an argument is outside its range
* @see Hall (1992), JRSS B 54(1), 221–228, with the skewness of the mean put together from the cases'
*/
function fixedSuiteInterval(difference, { standardError, skew, df }, alpha) {
	requireFinite("difference", difference);
	requireAlpha(alpha);
	const critical = studentTQuantile(1 - alpha, df);
	return {
		lower: difference - hallInverse(critical, skew) * standardError,
		upper: difference - hallInverse(-critical, skew) * standardError
	};
}
/**
* The test dual to {@link fixedSuiteInterval}. Without noise the p-values are 0 or 1, and both 1 exactly at the threshold.
*
* @param threshold - the difference under H0, finite
* @returns `pInside` rejects "difference ≤ threshold", `pOutside` rejects "difference ≥ threshold"
* @throws RangeError when an argument is outside its range
*/
function fixedSuiteTest(difference, { standardError, skew, df }, threshold) {
	requireFinite("difference", difference);
	requireFinite("threshold", threshold);
	const gap = difference - threshold;
	if (standardError === 0) {
		const isAt = Math.abs(gap) <= 1e-14 * Math.max(Math.abs(difference), Math.abs(threshold));
		return {
			pInside: isAt || gap < 0 ? 1 : 0,
			pOutside: isAt || gap > 0 ? 1 : 0
		};
	}
	const transformed = hallTransform(gap / standardError, skew);
	return {
		pInside: studentTCdf(-transformed, df),
		pOutside: studentTCdf(transformed, df)
	};
}
// src/core/stats/fixed-suite-ratio.ts
/** Ratio bounds beyond this many times the ratio found count as unbounded. */
const farthest = 1e6;
/**
* One-sided tests of mean(head)/mean(base) over fixed cases: the test of head − limit · base, as Fieller's is, with the
* noise between repeats in place of the spread between cases and no covariance.
*
* @param ratioLimit - the ratio under H0, > 0
* @param range - as for {@link fixedSuiteError}; 0 = not known
* @returns `pAtLeast` rejects "ratio ≥ limit", `pAtMost` rejects "ratio ≤ limit"; null when base is not positive or a
*   side has no case with two repeats
* @throws RangeError when an argument is outside its range
* @see Fieller (1954), JRSS B 16(2), 175–185; `fixedSuiteError`
*/
function fixedSuiteRatioTest(base, head, ratioLimit, range = 0) {
	requireBetween("ratioLimit", ratioLimit, 0);
	const error = fixedSuiteError(base, head, range, ratioLimit);
	if (error === null || !(base.mean > 0)) return null;
	const { pInside, pOutside } = fixedSuiteTest(head.mean - ratioLimit * base.mean, error, 0);
	return {
		pAtLeast: pOutside,
		pAtMost: pInside
	};
}
/**
* Interval of mean(head)/mean(base) over fixed cases: the limits that {@link fixedSuiteRatioTest} does not reject.
*
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @param range - as for {@link fixedSuiteError}; 0 = not known
* @returns null bounds where base cannot be told from 0; null when there is no ratio
* @throws RangeError when an argument is outside its range
*/
function fixedSuiteRatioInterval(base, head, alpha, range = 0) {
	requireAlpha(alpha);
	const error = fixedSuiteError(base, head, range);
	if (error === null || !(base.mean > 0)) return null;
	const ratio = head.mean / base.mean;
	if (error.standardError === 0 || ratio <= 0) return {
		lower: ratio,
		upper: ratio
	};
	const pAtMost = (limit) => fixedSuiteRatioTest(base, head, limit, range)?.pAtMost ?? 1;
	const pAtLeast = (limit) => fixedSuiteRatioTest(base, head, limit, range)?.pAtLeast ?? 1;
	return {
		lower: edge(ratio, .5, (limit) => pAtMost(limit) > alpha),
		upper: edge(ratio, 2, (limit) => pAtLeast(limit) > alpha)
	};
}
/** Where, going from the ratio by a factor at a time, limits stop being possible; halved on the log scale. */
function edge(ratio, factor, isPossible) {
	let [inner, outer] = [ratio, ratio * factor];
	while (isPossible(outer)) {
		if (outer > ratio * farthest || outer < ratio / farthest) return null;
		[inner, outer] = [outer, outer * factor];
	}
	for (let step = 0; step < 60; step++) {
		const middle = Math.sqrt(inner * outer);
		if (isPossible(middle)) inner = middle;
		else outer = middle;
	}
	return inner;
}
// src/core/stats/sorted-side.ts
/**
* Sorts the values of a side.
*
* @param name - of the argument, for errors
* @param given - values of each unit, at least one finite number a unit
* @throws RangeError when a unit has no value or one is not finite
*/
function sortSide(name, given) {
	const units = asGrouped(given);
	const { values, starts } = units;
	const lengths = new Int32Array(groupCount(units));
	const owners = new Int32Array(values.length);
	let isEven = true;
	for (let unit = 0; unit < lengths.length; unit++) {
		const from = starts[unit];
		const to = starts[unit + 1];
		let isFit = to > from;
		for (let index = from; index < to; index++) {
			owners[index] = unit;
			isFit &&= Number.isFinite(values[index]);
		}
		if (!isFit) requireValues(`${name}[${unit}]`, groupAt(units, unit));
		lengths[unit] = to - from;
		isEven &&= lengths[unit] === lengths[0];
	}
	return {
		values,
		owners,
		sorted: sortedValues(values),
		lengths,
		isEven
	};
}
/** First position in ascending values that holds `value` or more. */
function lowerBound(sorted, value) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (sorted[middle] < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** Owner of each sorted value; equal values are in order of their units. */
function sortedOwners({ values, owners, sorted }) {
	const result = new Int32Array(values.length);
	const placed = new Int32Array(values.length);
	for (let index = 0; index < values.length; index++) {
		const first = lowerBound(sorted, values[index]);
		const before = placed[first];
		result[first + before] = owners[index];
		placed[first] = before + 1;
	}
	return result;
}
/**
* Type-7 quantiles of resamples of a side, each in one walk down the sorted values.
*
* Downwards, because p95 and p99 are near the top: there the walk ends early.
*
* @param quantiles - ascending, each in (0, 1)
* @returns writes one level per quantile of the resample in which unit u occurs weights[u] times
*/
function weightedQuantilesOf(side, quantiles) {
	const { sorted, lengths, isEven } = side;
	const owners = sortedOwners(side);
	const sizeOf = (weights) => {
		if (isEven) return sorted.length;
		let total = 0;
		for (let unit = 0; unit < lengths.length; unit++) total += weights[unit] * lengths[unit];
		return total;
	};
	return (weights, into) => {
		const total = sizeOf(weights);
		const weightOf = (next) => weights[owners[next]];
		let index = sorted.length;
		let seen = 0;
		let rank = -1;
		let above = 0;
		for (let slot = quantiles.length - 1; slot >= 0; slot--) {
			const position = (total - 1) * quantiles[slot];
			const below = Math.floor(position);
			if (below !== rank) {
				while (seen < total - below - 1) seen += weightOf(--index);
				if (seen > 0) above = sorted[index];
				rank = below;
			}
			while (seen < total - below) seen += weightOf(--index);
			const low = sorted[index];
			into[slot] = low + (position - below) * (above - low);
		}
	};
}
// src/core/stats/resample-by-walk.ts
/**
* The paired bootstrap by its definition: as many draws as units, then a walk down the sorted values. For few units;
* `resampleByWindow` has the same law and takes less time for many.
*
* @param quantiles - ascending, each in (0, 1)
*/
function resampleByWalk({ base, head }, quantiles, random) {
	const units = base.lengths.length;
	const weights = new Int32Array(units);
	const writeBase = weightedQuantilesOf(base, quantiles);
	const writeHead = weightedQuantilesOf(head, quantiles);
	return (baseLevels, headLevels) => {
		weights.fill(0);
		for (let draw = 0; draw < units; draw++) {
			const unit = random.nextInteger(units);
			weights[unit] = at(weights, unit) + 1;
		}
		writeBase(weights, baseLevels);
		writeHead(weights, headLevels);
	};
}
// src/core/stats/alike-units.ts
/** From this size on a group is drawn faster as one binomial number than unit by unit. */
const fewestAlike = 40;
/** Indices of the values of a side in order of their slots (counting sort). */
function orderBySlot({ slots, values }) {
	const next = new Int32Array(values.length + 1);
	for (const slot of slots) next[slot + 1] = next[slot + 1] + 1;
	for (let slot = 0; slot < values.length; slot++) next[slot + 1] = next[slot + 1] + next[slot];
	const order = new Int32Array(slots.length);
	for (let index = 0; index < slots.length; index++) {
		const slot = slots[index];
		const place = next[slot];
		order[place] = index;
		next[slot] = place + 1;
	}
	return order;
}
/**
* One number per unit, equal where two units have the same slots, as often, on all sides.
*
* A walk through a tree of slots: the values come by ascending slot, and each moves its unit to the child of where the
* unit stands. One child at a time is kept a node, for no slot comes back.
*/
function signatures(units, sides, nodes) {
	const node = new Int32Array(units);
	const child = new Int32Array(nodes);
	const slotOfChild = new Int32Array(nodes).fill(-1);
	let nextNode = 1;
	let slotsBefore = 0;
	for (const [{ owners }, ranked] of sides) {
		for (const index of orderBySlot(ranked)) {
			const unit = owners[index];
			const from = node[unit];
			const slot = slotsBefore + ranked.slots[index];
			if (slotOfChild[from] !== slot) {
				slotOfChild[from] = slot;
				child[from] = nextNode++;
			}
			node[unit] = child[from];
		}
		slotsBefore += ranked.values.length;
	}
	return node;
}
/**
* Groups units that no count by slots tells apart. Groups are in order of size, the largest first, then of their first
* member, so that neither depends on which side is base.
*
* @param units - number of units, at least 1
* @param sides - sides of these units with their slots
*/
function alikeUnits(units, sides) {
	const nodes = 1 + sides.reduce((sum, [{ values }]) => sum + values.length, 0);
	const signature = signatures(units, sides, nodes);
	const sizes = new Int32Array(nodes);
	for (const one of signature) sizes[one] = sizes[one] + 1;
	const found = [];
	const groupOf = new Int32Array(nodes).fill(-1);
	for (const one of signature) {
		const size = sizes[one];
		if (size < fewestAlike || groupOf[one] !== -1) continue;
		groupOf[one] = found.length;
		found.push({
			signature: one,
			size
		});
	}
	found.sort((one, other) => other.size - one.size);
	const groupStarts = new Int32Array(found.length + 1);
	let grouped = 0;
	found.forEach(({ signature: one, size }, group) => {
		groupOf[one] = group;
		grouped += size;
		groupStarts[group + 1] = grouped;
	});
	const next = groupStarts.slice();
	const members = new Int32Array(grouped);
	const loose = new Int32Array(units - grouped);
	let nextLoose = 0;
	for (let unit = 0; unit < units; unit++) {
		const group = groupOf[signature[unit]];
		if (group === -1) loose[nextLoose++] = unit;
		else {
			const place = next[group];
			members[place] = unit;
			next[group] = place + 1;
		}
	}
	return {
		members,
		groupStarts,
		loose
	};
}
// src/core/stats/draw-binomial.ts
/** From this mean on the rejection method is valid (Hörmann 1993, section 4). */
const fewestForRejection = 10;
/**
* A binomial random number, exact up to the rounding of doubles; the time it takes does not grow with n.
*
* Below a mean of 10 by inversion, from there on by transformed rejection (BTRS). Uses log, log1p and exp, whose last
* digits V8 computes in software and alike everywhere, and no power.
*
* @param n - trials, integer ≥ 0
* @param p - success probability in [0, 1]
* @param random - source of uniform numbers in [0, 1); how many are taken hangs on the draws themselves
* @returns an integer in [0, n]
* @throws RangeError when an argument is outside its range
* @see Hörmann (1993), The generation of binomial random variates, J. Stat. Comput. Simul. 46, 101–110; Kachitvichyanukul
*   & Schmeiser (1988), Commun. ACM 31(2), 216–222, for the inversion
*/
function drawBinomial(n, p, random) {
	requireInteger("n", n, 0);
	requireWithin("p", p, 0, 1);
	if (p > .5) return n - drawRareHalf(n, 1 - p, random);
	return drawRareHalf(n, p, random);
}
/** For p ≤ ½. */
function drawRareHalf(n, p, random) {
	if (n === 0 || p === 0) return 0;
	return n * p < fewestForRejection ? drawByInversion(n, p, random) : drawByRejection(n, p, random);
}
/** Walks up the probabilities from 0 until they add up to a uniform number. */
function drawByInversion(n, p, { nextUniform }) {
	const odds = p / (1 - p);
	let probability = Math.exp(n * Math.log1p(-p));
	let left = nextUniform();
	let k = 0;
	while (left >= probability && k < n) {
		left -= probability;
		k += 1;
		probability *= odds * (n - k + 1) / k;
	}
	return k;
}
/** Hörmann's algorithm BTRS, in his notation but for `drawn` (his u) and `tail` (his us). */
function drawByRejection(n, p, { nextUniform }) {
	const spread = Math.sqrt(n * p * (1 - p));
	const b = 1.15 + 2.53 * spread;
	const a = -.0873 + .0248 * b + .01 * p;
	const c = n * p + .5;
	const vr = .92 - 4.2 / b;
	for (;;) {
		const v = nextUniform();
		const drawn = nextUniform() - .5;
		const tail = .5 - Math.abs(drawn);
		const k = Math.floor((2 * a / tail + b) * drawn + c);
		if (tail >= .07 && v <= vr) return k;
		if (k < 0 || k > n) continue;
		const alpha = (2.83 + 5.1 / b) * spread;
		if (Math.log(v * alpha / (a / (tail * tail) + b)) <= logShareOfMode(k, n, p)) return k;
	}
}
/** Logarithm of P(X = k) ÷ P(X = mode). */
function logShareOfMode(k, n, p) {
	const mode = Math.floor((n + 1) * p);
	const odds = p / (1 - p);
	const corrections = stirlingError(mode + 1) + stirlingError(n - mode + 1) - stirlingError(k + 1) - stirlingError(n - k + 1);
	return (mode + .5) * Math.log((mode + 1) / (odds * (n - mode + 1))) + (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) + (k + .5) * Math.log(odds * (n - k + 1) / (k + 1)) + corrections;
}
// src/core/stats/rank-slots.ts
/**
* Standard deviation of the number of values that a resample has up to a rank of the side itself, equal values told
* apart by their units.
*
* That of Σ w(b − q·length) over the units, with b the values of a unit up to the rank and w multinomial.
*/
function rankDeviation({ values, owners, sorted, lengths }, rank, q) {
	const cut = sorted[rank];
	let equals = rank + 1 - lowerBound(sorted, cut);
	const units = lengths.length;
	const upTo = new Int32Array(units);
	for (let index = 0; index < values.length; index++) {
		const value = values[index];
		if (value > cut || value === cut && equals-- <= 0) continue;
		const unit = owners[index];
		upTo[unit] = upTo[unit] + 1;
	}
	let sum = 0;
	let squares = 0;
	for (let unit = 0; unit < units; unit++) {
		const deviation = upTo[unit] - q * lengths[unit];
		sum += deviation;
		squares += deviation * deviation;
	}
	return Math.sqrt(Math.max(0, squares - sum * sum / units));
}
/** Which of the sorted values lie in the window of a quantile; equal values always together. */
function nearRanks(side, quantiles, deviations) {
	const { sorted } = side;
	const total = sorted.length;
	const isNear = new Uint8Array(total);
	for (const q of quantiles) {
		const rank = Math.floor((total - 1) * q);
		const reach = Math.ceil(deviations * rankDeviation(side, rank, q)) + 2;
		let from = Math.max(0, rank - reach);
		let to = Math.min(total, rank + 2 + reach);
		while (from > 0 && sorted[from - 1] === sorted[from]) from -= 1;
		while (to < total && sorted[to - 1] === sorted[to]) to += 1;
		isNear.fill(1, from, to);
	}
	return isNear;
}
/**
* Slots that tell values apart only where the quantiles of a resample will be, but for rare ones.
*
* @param quantiles - each in (0, 1)
* @param deviations - half the width of the window of each quantile, in standard deviations of its rank; ≥ 0
* @see Woodruff (1952), JASA 47(260), 635–646, for the error of a rank
*/
function rankSlots(side, quantiles, deviations) {
	const { sorted } = side;
	const isNear = nearRanks(side, quantiles, deviations);
	const firsts = [sorted[0]];
	const held = [sorted[0]];
	for (let index = 1; index < sorted.length; index++) {
		const value = sorted[index];
		if (value === sorted[index - 1]) continue;
		if (isNear[index] === 1 || isNear[index - 1] === 1) {
			firsts.push(value);
			held.push(value);
		} else held[held.length - 1] = NaN;
	}
	return {
		slots: slotsOf(side, Float64Array.from(firsts)),
		values: Float64Array.from(held)
	};
}
/** Slot of each value, from the smallest values of the slots. */
function slotsOf({ values }, firsts) {
	const slots = new Int32Array(values.length);
	const last = firsts.length - 1;
	const lastStart = firsts[last];
	const secondStart = last === 0 ? Number.POSITIVE_INFINITY : firsts[1];
	for (let index = 0; index < values.length; index++) {
		const value = values[index];
		if (value < secondStart) continue;
		if (value >= lastStart) {
			slots[index] = last;
			continue;
		}
		const slot = lowerBound(firsts, value);
		slots[index] = firsts[slot] === value ? slot : slot - 1;
	}
	return slots;
}
/**
* Type-7 quantiles of a resample from the values it has in each slot.
*
* @param counts - values of the resample by slot, from index `start` on
* @param total - their sum, at least 1
* @param quantiles - ascending, each in (0, 1)
* @param into - receives one level per quantile; NaN where the slots do not tell it
* @returns whether they tell all
*/
function quantilesOfSlots({ values }, counts, start, total, quantiles, into) {
	const countOf = (slot) => counts[start + slot];
	let slot = 0;
	let seen = countOf(0);
	let isKnown = true;
	for (let index = 0; index < quantiles.length; index++) {
		const position = (total - 1) * quantiles[index];
		const below = Math.floor(position);
		while (seen <= below) seen += countOf(++slot);
		let next = slot;
		if (below + 1 < total && seen <= below + 1) {
			next += 1;
			while (countOf(next) === 0) next += 1;
		}
		const low = values[slot];
		const level = low + (position - below) * (values[next] - low);
		into[index] = level;
		isKnown &&= !Number.isNaN(level);
	}
	return isKnown;
}
// src/core/stats/resample-by-window.ts
/** Half the width of a window in standard deviations of the rank: one quantile in 150,000 lies outside its window. */
const usualDeviations = 4.5;
/** The slots of the values of some units, those of head counted on from those of base. */
function slotLists(units, { base, head }, baseSlots, headSlots) {
	const placeOf = new Int32Array(base.lengths.length).fill(-1);
	const starts = new Int32Array(units.length + 1);
	units.forEach((unit, place) => {
		placeOf[unit] = place;
		const length = base.lengths[unit] + head.lengths[unit];
		starts[place + 1] = starts[place] + length;
	});
	const next = starts.slice();
	const slots = new Int32Array(starts[units.length]);
	const collect = ({ owners }, ranked, offset) => {
		for (let index = 0; index < owners.length; index++) {
			const place = placeOf[owners[index]];
			if (place === -1) continue;
			const cell = next[place];
			slots[cell] = offset + ranked.slots[index];
			next[place] = cell + 1;
		}
	};
	collect(base, baseSlots, 0);
	collect(head, headSlots, baseSlots.values.length);
	return {
		starts,
		slots
	};
}
function addSlots({ starts, slots }, thing, weight, counts) {
	const end = starts[thing + 1];
	for (let cell = starts[thing]; cell < end; cell++) {
		const slot = slots[cell];
		counts[slot] = counts[slot] + weight;
	}
}
function sumBetween(counts, from, to) {
	let sum = 0;
	for (let index = from; index < to; index++) sum += counts[index];
	return sum;
}
/**
* The paired bootstrap for many units: the law of `resampleByWalk`, in a time of O(√n) a resample instead of O(n).
*
* How often each unit is drawn is multinomial, and a resampled quantile hangs on that only through the values near its
* rank and the numbers of values below and above. So the units that are alike there are drawn together, one binomial
* number a group given the groups before it, and only the others one by one. Where a resample leaves the window, the
* members of the groups are drawn as well, given the groups: the law is exact, not close.
*
* Takes O(n log n) once. Swapping the sides leaves all draws as they are.
*
* @param quantiles - ascending, each in (0, 1)
* @param deviations - half the width of the windows, ≥ 0; changes the draws and the time, never the law
* @see Davis (1993), Comput. Stat. Data Anal. 16(2), 205–217, for the multinomial by conditional binomials
*/
function resampleByWindow(sides, quantiles, random, deviations = usualDeviations) {
	const { base, head } = sides;
	const units = base.lengths.length;
	const baseSlots = rankSlots(base, quantiles, deviations);
	const headSlots = rankSlots(head, quantiles, deviations);
	const { members, groupStarts, loose } = alikeUnits(units, [[base, baseSlots], [head, headSlots]]);
	const groups = groupStarts.length - 1;
	const groupLists = slotLists(groupStarts.subarray(0, groups).map((start) => members[start]), sides, baseSlots, headSlots);
	const looseLists = slotLists(loose, sides, baseSlots, headSlots);
	const firstOfHead = baseSlots.values.length;
	const counts = new Int32Array(firstOfHead + headSlots.values.length);
	const groupWeights = new Int32Array(groups);
	const drawn = new Int32Array(units);
	/** Draws the weights of the groups; returns how many draws are left for the loose units. */
	const drawGroups = () => {
		let left = units;
		let among = units;
		for (let group = 0; group < groups; group++) {
			const size = groupStarts[group + 1] - groupStarts[group];
			const weight = size === among ? left : drawBinomial(left, size / among, random);
			groupWeights[group] = weight;
			left -= weight;
			among -= size;
			addSlots(groupLists, group, weight, counts);
		}
		return left;
	};
	const drawLoose = (draws) => {
		if (draws > 0) random.fillIntegers(drawn, draws, loose.length);
		for (let index = 0; index < draws; index++) addSlots(looseLists, drawn[index], 1, counts);
	};
	/** How often each unit was drawn, after as many loose draws; the members of groups are drawn now. */
	const drawMembers = (looseDraws) => {
		const weights = new Int32Array(units);
		const add = (from, start, draws) => {
			for (let index = 0; index < draws; index++) {
				const unit = from[start + drawn[index]];
				weights[unit] = weights[unit] + 1;
			}
		};
		add(loose, 0, looseDraws);
		for (let group = 0; group < groups; group++) {
			const start = groupStarts[group];
			const draws = groupWeights[group];
			random.fillIntegers(drawn, draws, groupStarts[group + 1] - start);
			add(members, start, draws);
		}
		return weights;
	};
	/** Made when it is first needed, which for most data is never. */
	let walks = [];
	return (baseLevels, headLevels) => {
		counts.fill(0);
		const looseDraws = drawGroups();
		drawLoose(looseDraws);
		const baseTotal = base.isEven ? base.values.length : sumBetween(counts, 0, firstOfHead);
		const headTotal = head.isEven ? head.values.length : sumBetween(counts, firstOfHead, counts.length);
		if (quantilesOfSlots(baseSlots, counts, 0, baseTotal, quantiles, baseLevels) && quantilesOfSlots(headSlots, counts, firstOfHead, headTotal, quantiles, headLevels)) return;
		const weights = drawMembers(looseDraws);
		if (walks.length === 0) walks = [base, head].map((side) => weightedQuantilesOf(side, quantiles));
		walks[0]?.(weights, baseLevels);
		walks[1]?.(weights, headLevels);
	};
}
// src/core/stats/paired-quantile-bootstrap.ts
/** From this many units on the window takes less time than the walk. */
const fewestForWindow = 100;
/**
* Paired cluster bootstrap of quantiles: units are drawn with replacement, both sides of a unit together, and
* all quantiles come from the same resamples.
*
* For latency; feed `percentileInterval` and `percentileTest` with the result. Whether n carries the quantile
* (59 units for p95, 299 for p99) is the caller's to decide, see `orderStatisticRanks`.
*
* @returns one entry per quantile, in the order given
* @throws RangeError when there is no unit, a unit has no value on one side, the sides differ in length, or
*   another argument is outside its range
* @see STATISTICS A4 and B5; Davison & Hinkley (1997), Bootstrap Methods and their Application, section 3.8
*/
function pairedQuantileBootstrap({ base, head, quantiles, resamples, random }) {
	const [baseUnits, headUnits] = [asGrouped(base), asGrouped(head)];
	const units = groupCount(baseUnits);
	if (units === 0) throw new RangeError("base must hold at least 1 unit, got 0");
	requireSameLength("base", { length: units }, "head", { length: groupCount(headUnits) });
	requireInteger("resamples", resamples, 1);
	for (const [index, q] of quantiles.entries()) requireBetween(`quantiles[${index}]`, q, 0, 1);
	const sides = {
		base: sortSide("base", baseUnits),
		head: sortSide("head", headUnits)
	};
	const isPositive = at(sides.base.sorted, 0) > 0 && at(sides.head.sorted, 0) > 0;
	const results = quantiles.map((q) => ({
		q,
		base: quantileOfSorted(sides.base.sorted, q),
		head: quantileOfSorted(sides.head.sorted, q),
		logRatios: isPositive ? new Float64Array(resamples) : null,
		differences: new Float64Array(resamples),
		baseLevels: new Float64Array(resamples),
		headLevels: new Float64Array(resamples)
	}));
	const ascending = results.toSorted((one, other) => one.q - other.q);
	const levels = Float64Array.from(ascending, ({ q }) => q);
	const resample = units < fewestForWindow ? resampleByWalk(sides, levels, random) : resampleByWindow(sides, levels, random);
	const baseLevels = new Float64Array(quantiles.length);
	const headLevels = new Float64Array(quantiles.length);
	for (let index = 0; index < resamples; index++) {
		resample(baseLevels, headLevels);
		for (const [slot, result] of ascending.entries()) {
			const baseLevel = at(baseLevels, slot);
			const headLevel = at(headLevels, slot);
			result.baseLevels[index] = baseLevel;
			result.headLevels[index] = headLevel;
			result.differences[index] = headLevel - baseLevel;
			if (result.logRatios !== null) result.logRatios[index] = Math.log(headLevel / baseLevel);
		}
	}
	for (const result of results) {
		result.logRatios?.sort();
		result.differences.sort();
		result.baseLevels.sort();
		result.headLevels.sort();
	}
	return results;
}
// src/core/stats/percentile-interval.ts
/**
* Percentile interval from bootstrap resamples.
*
* @param sorted - the statistic of each resample in ascending order, at least one
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @returns the type-7 quantiles alpha and 1 − alpha of the resamples
* @throws RangeError when an argument is outside its range
* @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, equation (13.4); quantile type 7
*/
function percentileInterval(sorted, alpha) {
	requireAlpha(alpha);
	return {
		lower: quantileOfSorted(sorted, alpha),
		upper: quantileOfSorted(sorted, 1 - alpha)
	};
}
/** Number of leading elements for which `isBefore` holds; it must hold for a prefix. */
function prefixLength(sorted, isBefore) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (isBefore(at(sorted, middle))) low = middle + 1;
		else high = middle;
	}
	return low;
}
/**
* One-sided bootstrap p-values of a statistic against a limit, (1 + #resamples beyond)/(B + 1); never 0.
*
* @param sorted - the statistic of each resample in ascending order, at least one
* @param limit - the value under H0, finite
* @returns `pAtLeast` rejects "true value ≥ limit" (counts resamples ≥ limit), `pAtMost` rejects
*   "true value ≤ limit" (counts resamples ≤ limit); both in (0, 1]
* @throws RangeError when `sorted` is empty or the limit is not finite
* @see STATISTICS A7; Davison & Hinkley (1997), Bootstrap Methods and their Application, equation (4.11)
*/
function percentileTest(sorted, limit) {
	requireFinite("limit", limit);
	const resamples = sorted.length;
	if (resamples === 0) throw new RangeError("sorted must hold at least 1 values, got 0");
	const below = prefixLength(sorted, (value) => value < limit);
	const atMost = prefixLength(sorted, (value) => value <= limit);
	return {
		pAtLeast: (1 + resamples - below) / (resamples + 1),
		pAtMost: (1 + atMost) / (resamples + 1)
	};
}
// src/core/compare/sample.ts
/**
* The sample of a dimension; cases without a value on both sides are left out and counted.
*
* @param members - positions of the cases to look at, ascending; left out = all
*/
function sampleOf(values, { statistic }, members) {
	const { base, head } = values;
	const wanted = members ?? allOf(values.length);
	const paired = new Int32Array(wanted.length);
	const alone = new Int32Array(wanted.length);
	const baseLost = [];
	const headLost = [];
	const shortened = {
		base: [],
		head: []
	};
	let [pairs, ofBase, cachedLeftOut] = [
		0,
		0,
		0
	];
	for (let place = 0; place < wanted.length; place += 1) {
		const index = wanted[place] ?? 0;
		cachedLeftOut += Number(isMissing(base, index, "cached")) + Number(isMissing(head, index, "cached"));
		const hasBase = hasValue(base, index);
		const hasHead = hasValue(head, index);
		if (hasBase) alone[ofBase++] = index;
		if (hasBase && hasHead) {
			if (isMissing(base, index, "lost")) shortened.base.push(pairs);
			if (isMissing(head, index, "lost")) shortened.head.push(pairs);
			paired[pairs++] = index;
		} else if (hasBase && isMissing(head, index, "lost")) headLost.push(mean(groupAt(base.values, index)));
		else if (hasHead && isMissing(base, index, "lost")) baseLost.push(mean(groupAt(head.values, index)));
	}
	const both = paired.subarray(0, pairs);
	const headValues = gather(head.values, both);
	const aloneValues = gather(base.values, alone.subarray(0, ofBase));
	if (statistic.kind === "quantile" && largestFinite(aloneValues, headValues) === null) return {
		...assembleSample(noValues, noValues, /* @__PURE__ */ new Int32Array(0), 0),
		cachedLeftOut
	};
	const units = renumber(values, both);
	const sample = assembleSample(pairs === ofBase ? aloneValues : gather(base.values, both), headValues, units.unitOf, units.units);
	const lost = {
		baseLost,
		headLost
	};
	if (pairs === ofBase) return {
		...sample,
		lost,
		shortened,
		cachedLeftOut
	};
	const unitsAlone = renumber(values, alone.subarray(0, ofBase));
	return {
		...sample,
		baseAlone: assembleSide(aloneValues, unitsAlone),
		lost,
		shortened,
		cachedLeftOut
	};
}
/** The cases of one side that have a value, whatever the other side holds. */
function valuedCases(side, units) {
	const cases = units.unitOf.length;
	const valued = new Int32Array(cases);
	let count = 0;
	for (let index = 0; index < cases; index += 1) if (hasValue(side, index)) valued[count++] = index;
	const wanted = valued.subarray(0, count);
	return assembleSide(gather(side.values, wanted), renumber(units, wanted));
}
const noValues = {
	values: /* @__PURE__ */ new Float64Array(0),
	starts: /* @__PURE__ */ new Int32Array(1)
};
function allOf(length) {
	const all = new Int32Array(length);
	for (let index = 0; index < length; index += 1) all[index] = index;
	return all;
}
/** Some of the groups, in the order given; the same object where they are all of them. */
function gather(grouped, wanted) {
	const { values, starts } = grouped;
	if (wanted.length === starts.length - 1) return grouped;
	const gatheredStarts = new Int32Array(wanted.length + 1);
	let length = 0;
	for (let place = 0; place < wanted.length; place += 1) {
		const index = wanted[place] ?? 0;
		length += (starts[index + 1] ?? 0) - (starts[index] ?? 0);
		gatheredStarts[place + 1] = length;
	}
	const gathered = new Float64Array(length);
	let filled = 0;
	for (let place = 0; place < wanted.length; place += 1) {
		const index = wanted[place] ?? 0;
		const end = starts[index + 1] ?? 0;
		for (let from = starts[index] ?? 0; from < end; from += 1) gathered[filled++] = values[from] ?? 0;
	}
	return {
		values: gathered,
		starts: gatheredStarts
	};
}
/** Units of some of the cases, numbered anew in order of first appearance. */
function renumber({ unitOf, units }, wanted) {
	if (wanted.length === unitOf.length) return {
		unitOf,
		units
	};
	if (units === unitOf.length) return {
		unitOf: allOf(wanted.length),
		units: wanted.length
	};
	const numbers = new Int32Array(units).fill(-1);
	let next = 0;
	return {
		unitOf: wanted.map((index) => {
			const unit = unitOf[index] ?? 0;
			if (numbers[unit] === -1) numbers[unit] = next++;
			return numbers[unit] ?? 0;
		}),
		units: next
	};
}
/** Builds a sample from values; `unitOf` as in {@link Sample}. */
function assembleSample(base, head, unitOf, units) {
	const epochs = {
		base: mostEpochs$1(base),
		head: mostEpochs$1(head)
	};
	const ends = endsOf$1(base.values, head.values);
	const baseAlone = assembleSide(base, {
		unitOf,
		units
	});
	const headMeans = meansOf(head);
	return {
		n: base.starts.length - 1,
		base,
		head,
		baseMeans: baseAlone.means,
		headMeans,
		differences: differencesOf(baseAlone.means, headMeans),
		unitOf,
		units,
		epochs,
		isBinary: epochs.base <= 1 && epochs.head <= 1 && isTwoValued(base.values) && isTwoValued(head.values),
		ends,
		range: ends.high - ends.low,
		baseAlone,
		lost: {
			baseLost: [],
			headLost: []
		},
		shortened: {
			base: [],
			head: []
		},
		cachedLeftOut: 0
	};
}
/** In a sample no case is without a value: as many values as cases are one each. */
function isSingle({ values, starts }) {
	return values.length === starts.length - 1;
}
function mostEpochs$1(grouped) {
	return isSingle(grouped) ? Math.min(1, grouped.values.length) : largestGroup(grouped);
}
function meansOf(grouped) {
	return isSingle(grouped) ? grouped.values : groupMeans(grouped);
}
function differencesOf(baseMeans, headMeans) {
	const differences = new Float64Array(headMeans.length);
	for (let index = 0; index < differences.length; index += 1) differences[index] = (headMeans[index] ?? 0) - (baseMeans[index] ?? 0);
	return differences;
}
/** One side of a sample. */
function assembleSide(values, { unitOf, units }) {
	return {
		values,
		means: meansOf(values),
		unitOf,
		units
	};
}
/** Ends of the scale that values live on: 0 and 1 where all lie between, else the smallest and largest seen. */
function endsOf$1(...lists) {
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const values of lists) for (let index = 0; index < values.length; index += 1) {
		const value = values[index] ?? 0;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return low >= 0 && high <= 1 ? {
		low: 0,
		high: 1
	} : {
		low,
		high
	};
}
/** Nothing but 0 and 1. */
function isTwoValued(values) {
	for (let index = 0; index < values.length; index += 1) if (values[index] !== 0 && values[index] !== 1) return false;
	return true;
}
/** Largest value that is a number; null where there is none. */
function largestFinite(...sides) {
	let largest = Number.NEGATIVE_INFINITY;
	for (const { values } of sides) for (let index = 0; index < values.length; index += 1) {
		const value = values[index] ?? 0;
		if (value > largest && Number.isFinite(value)) largest = value;
	}
	return largest === Number.NEGATIVE_INFINITY ? null : largest;
}
/** The values with every larger one, Infinity above all, put down to a cap; the same object where none is larger. */
function capped(grouped, cap) {
	const isLarger = (value) => value > cap;
	if (!grouped.values.some(isLarger)) return grouped;
	return {
		values: grouped.values.map((value) => Math.min(value, cap)),
		starts: grouped.starts
	};
}
/** Arithmetic mean; the caller makes sure that there is a value. */
function mean(values) {
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
	return sum / values.length;
}
/** Variance with n − 1; 0 for fewer than two values. */
function variance(values) {
	if (values.length < 2) return 0;
	const centre = mean(values);
	let sum = 0;
	for (let index = 0; index < values.length; index += 1) sum += ((values[index] ?? 0) - centre) ** 2;
	return sum / (values.length - 1);
}
// src/core/compare/quantile-effect.ts
/** Fewer units than this and no method here keeps its error, whatever the quantile (STATISTICS B5). */
const fewestUnits$3 = 20;
/** Resamples of every bootstrap (STATISTICS A2). */
const resamples = 2e3;
/**
* Effect on a quantile: paired percentile bootstrap over units, the log ratio and the difference from the
* same resamples. A claim needs ln α ÷ ln q units: below, no distribution-free bound exists (59 for p95, 299 for
* p99; STATISTICS A4); near the median twenty, as everywhere.
*
* A timeout without a time enters as the largest value seen on either side: its rank is right, its size is not
* known. Where so many time out that they are the quantile, the effect is a lower limit of the true one.
*/
function quantileEffect(sample, spec, q, random) {
	const largest = largestFinite(sample.base, sample.head) ?? 0;
	const [result] = pairedQuantileBootstrap({
		base: byUnit(capped(sample.base, largest), sample),
		head: byUnit(capped(sample.head, largest), sample),
		quantiles: [q],
		resamples,
		random
	});
	const extreme = Math.max(q, 1 - q);
	const minimumUnits = Math.max(fewestUnits$3, Math.ceil(Math.log(alpha) / Math.log(extreme)));
	if (result === void 0) return {
		...noIntervals,
		intervalsAt: () => noIntervals,
		test: () => noTests,
		minimumUnits,
		baseQuantile: 0,
		headQuantile: 0
	};
	return percentileEffect(result, spec, minimumUnits, "paired percentile bootstrap");
}
/** The effect that resamples of a quantile make: log ratio and difference from the same ones. */
function percentileEffect(result, spec, minimumUnits, method) {
	return {
		...quantileIntervals(result, alpha, method),
		intervalsAt: (error) => quantileIntervals(result, error, method),
		test: (margin) => quantileTests(result, margin, spec.better),
		minimumUnits,
		baseQuantile: result.base,
		headQuantile: result.head
	};
}
function quantileIntervals({ differences, logRatios }, error, method) {
	const absolute = percentileInterval(differences, error);
	const logRatio = logRatios === null ? null : percentileInterval(logRatios, error);
	return {
		absolute: makeInterval("absolute", absolute.lower, absolute.upper, method, error),
		ratio: logRatio === null ? null : makeInterval("ratio", Math.exp(logRatio.lower), Math.exp(logRatio.upper), method, error)
	};
}
/** The values of all cases of each unit. */
function byUnit(grouped, { unitOf, units }) {
	const cases = groupCount(grouped);
	if (units === cases) return grouped;
	const starts = new Int32Array(units + 1);
	for (let index = 0; index < cases; index += 1) {
		const unit = unitOf[index] ?? 0;
		const count = (grouped.starts[index + 1] ?? 0) - (grouped.starts[index] ?? 0);
		starts[unit + 1] = (starts[unit + 1] ?? 0) + count;
	}
	for (let unit = 0; unit < units; unit += 1) starts[unit + 1] = (starts[unit + 1] ?? 0) + (starts[unit] ?? 0);
	const next = starts.slice();
	const values = new Float64Array(grouped.values.length);
	for (let index = 0; index < cases; index += 1) {
		const unit = unitOf[index] ?? 0;
		const end = grouped.starts[index + 1] ?? 0;
		let place = next[unit] ?? 0;
		for (let from = grouped.starts[index] ?? 0; from < end; from += 1) values[place++] = grouped.values[from] ?? 0;
		next[unit] = place;
	}
	return {
		values,
		starts
	};
}
function quantileTests(result, margin, better) {
	const resampled = margin === null || margin.kind === "relative" ? result.logRatios : result.differences;
	if (resampled === null) return noTests;
	const atZero = percentileTest(resampled, 0);
	const limit = marginLimit(margin, better);
	const atLimit = limit === null ? null : percentileTest(resampled, limit);
	return better === "higher" ? {
		inside: atLimit?.pAtMost ?? null,
		outside: atLimit?.pAtLeast ?? null,
		worse: atZero.pAtLeast,
		better: atZero.pAtMost
	} : {
		inside: atLimit?.pAtLeast ?? null,
		outside: atLimit?.pAtMost ?? null,
		worse: atZero.pAtMost,
		better: atZero.pAtLeast
	};
}
/** The margin as a limit on the resampled scale (log ratio or difference); null = none, or no such ratio. */
function marginLimit(margin, better) {
	if (margin === null) return null;
	const signed = better === "higher" ? -margin.value : margin.value;
	if (margin.kind === "absolute") return signed;
	return 1 + signed > 0 ? Math.log(1 + signed) : null;
}
// src/core/compare/fixed-suite-effect.ts
/** Fewest units for a rate or a score: from here on the errors are at most nominal (simulated, 2–10 repeats). */
const fewestUnits$2 = 8;
/** Fewest units for cost, tokens and mean latency, where a runaway may not have been seen yet. */
const fewestPriced = 20;
/** At least this share of the cases has to have two values on a side: the others borrow their noise. */
const repeatedShare$1 = .5;
/** Name of the method in records and comments. */
const method = "fixed suite, noise of repeats";
/** Cases with two values or more. */
function repeatedGroups({ starts }) {
	let repeated = 0;
	for (let index = 1; index < starts.length; index += 1) if ((starts[index] ?? 0) - (starts[index - 1] ?? 0) >= 2) repeated += 1;
	return repeated;
}
/** Noise of each side; null where too few cases were repeated to know it. */
function sideNoise(sample) {
	const isRepeated = (side) => repeatedGroups(side) >= Math.max(1, repeatedShare$1 * groupCount(side));
	if (!isRepeated(sample.base) || !isRepeated(sample.head)) return null;
	return {
		base: epochNoise(sample.base, sample.unitOf, sample.units),
		head: epochNoise(sample.head, sample.unitOf, sample.units)
	};
}
/** Width of the scale that noise may fill where none was seen; 0 = prices and times have no known one. */
function guardRange({ range }, { unit }) {
	return unit === "proportion" || unit === "score" ? range : 0;
}
/**
* Effect on the mean of a fixed suite: the cases are all there is, and only the noise between their repeats counts
* (STATISTICS A3). Says nothing about inputs that are not in the suite.
*/
function fixedSuiteEffect(sample, spec) {
	const isPriced = spec.unit === "ms" || spec.unit === "usd" || spec.unit === "tokens";
	const minimumUnits = isPriced ? fewestPriced : fewestUnits$2;
	const noise = sideNoise(sample);
	const range = guardRange(sample, spec);
	const error = noise === null ? null : fixedSuiteError(noise.base, noise.head, range);
	if (noise === null || error === null) return {
		...noIntervals,
		intervalsAt: () => noIntervals,
		test: () => noTests,
		minimumUnits
	};
	const { base, head } = noise;
	const difference = head.mean - base.mean;
	const within = (bound) => range > 0 ? Math.max(-range, Math.min(range, bound)) : bound;
	const name = error.guarded ? `${method}+guard` : method;
	const intervalsAt = (oneSided) => {
		const { lower, upper } = fixedSuiteInterval(difference, error, oneSided);
		const ratio = fixedSuiteRatioInterval(base, head, oneSided, range);
		return {
			absolute: makeInterval("absolute", within(lower), within(upper), name, oneSided),
			ratio: ratio === null ? null : makeInterval("ratio", ratio.lower, ratio.upper, name, oneSided)
		};
	};
	const sign = spec.better === "higher" ? 1 : -1;
	const isRelativeAtZero = isPriced;
	return {
		...intervalsAt(alpha),
		intervalsAt,
		test: (margin) => margin?.kind === "relative" || margin === null && isRelativeAtZero ? ratioTests(base, head, margin, sign, range) : meanTests(difference, error, margin, sign),
		minimumUnits
	};
}
function meanTests(difference, error, margin, sign) {
	const oriented = sign === 1 ? error : {
		...error,
		skew: -error.skew
	};
	const atZero = fixedSuiteTest(sign * difference, oriented, 0);
	const atMargin = margin === null ? null : fixedSuiteTest(sign * difference, oriented, -margin.value);
	return {
		inside: atMargin?.pInside ?? null,
		outside: atMargin?.pOutside ?? null,
		worse: atZero.pOutside,
		better: atZero.pInside
	};
}
function ratioTests(base, head, margin, sign, range) {
	const atOne = fixedSuiteRatioTest(base, head, 1, range);
	if (atOne === null) return noTests;
	const limit = margin === null ? null : 1 - sign * margin.value;
	const atLimit = limit === null || limit <= 0 ? null : fixedSuiteRatioTest(base, head, limit, range);
	return sign === 1 ? {
		inside: atLimit?.pAtMost ?? null,
		outside: atLimit?.pAtLeast ?? null,
		worse: atOne.pAtLeast,
		better: atOne.pAtMost
	} : {
		inside: atLimit?.pAtLeast ?? null,
		outside: atLimit?.pAtMost ?? null,
		worse: atOne.pAtMost,
		better: atOne.pAtLeast
	};
}
/**
* Effect on a quantile of a fixed suite: repeats are resampled within their cases. The claim needs as many values as the
* quantile of a simple sample needs units: that none of n·K values lies beyond the quantile is never likelier where the
* cases differ than where they are alike.
*/
function fixedSuiteQuantile(sample, spec, q, random) {
	const largest = largestFinite(sample.base, sample.head) ?? 0;
	const base = capped(sample.base, largest);
	const head = capped(sample.head, largest);
	const result = epochQuantileBootstrap({
		base,
		head,
		q,
		resamples,
		random
	});
	const values = Math.ceil(Math.log(alpha) / Math.log(Math.max(q, 1 - q)));
	const perCase = Math.min(base.values.length, head.values.length) / sample.n;
	const minimumUnits = Math.max(fewestPriced, Math.ceil(values / perCase));
	if (sideNoise(sample) !== null) return percentileEffect(result, spec, minimumUnits, `${method}, resampled`);
	return {
		...noIntervals,
		intervalsAt: () => noIntervals,
		test: () => noTests,
		minimumUnits,
		baseQuantile: result.base,
		headQuantile: result.head
	};
}
// src/core/stats/plus-two.ts
/** Mean, standard error and degrees of freedom of the values with +range and −range added. */
function plusTwo(values, range) {
	requireBetween("range", range, 0);
	const widened = new Float64Array(values.length + 2);
	widened.set(values);
	widened[values.length] = range;
	widened[values.length + 1] = -range;
	const { n, mean, variance } = sampleMoments(widened);
	return {
		mean,
		standardError: Math.sqrt((variance ?? 0) / n),
		df: n - 1
	};
}
/**
* t interval of a mean on the values plus two pseudo-values, +range and −range.
*
* The honest answer about changes that did not happen to occur in a small sample: it has a width when all
* differences are 0, and works from one value on.
*
* @param values - differences head − base, one per independent unit, at least one
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @param range - the largest possible difference (1 for scores in [0, 1]), > 0
* @returns bounds around the shrunken mean, Σ values/(n + 2)
* @throws RangeError when an argument is outside its range
* @see STATISTICS A5 "Guard"; the idea of Agresti & Caffo (2000), The American Statistician 54(4), 280–288
*/
function plusTwoInterval(values, alpha, range) {
	requireAlpha(alpha);
	const { mean, standardError, df } = plusTwo(values, range);
	const half = studentTQuantile(1 - alpha, df) * standardError;
	return {
		lower: mean - half,
		upper: mean + half
	};
}
/**
* t test of a mean against a threshold on the values plus +range and −range; the p-values of `plusTwoInterval`.
*
* @param values - differences head − base, one per independent unit, at least one
* @param threshold - the mean under H0, finite
* @param range - the largest possible difference, > 0
* @returns `pInside` rejects "mean ≤ threshold", `pOutside` rejects "mean ≥ threshold"
* @throws RangeError when an argument is outside its range
* @see STATISTICS A5 "Guard"
*/
function plusTwoTest(values, threshold, range) {
	requireFinite("threshold", threshold);
	const { mean, standardError, df } = plusTwo(values, range);
	const t = (mean - threshold) / standardError;
	return {
		pInside: studentTCdf(-t, df),
		pOutside: studentTCdf(t, df)
	};
}
// src/core/stats/guarded-hall.ts
/** Number of changed units and whether they are too few. */
function classifySparse(values, guard) {
	let nonzero = guard.nonzero;
	if (nonzero === void 0) {
		nonzero = 0;
		for (let i = 0; i < values.length; i++) if (values[i] !== 0) nonzero += 1;
	}
	requireInteger("nonzero", nonzero, 0);
	const sparseBelow = requireInteger("sparseBelow", guard.sparseBelow ?? 8, 0);
	return {
		nonzero,
		sparse: nonzero < sparseBelow
	};
}
/**
* Hall's interval with the sparse guard: when fewer than eight units changed, or Hall's interval is not
* estimable, the union with the plus-two interval. It always has bounds and never zero width.
*
* @param values - differences head − base, one per independent unit, at least one
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @param range - the largest possible difference (1 for scores in [0, 1]), > 0
* @param guard - how changes are counted
* @throws RangeError when an argument is outside its range
* @see STATISTICS A4 "sparse guard" and B2; `hallInterval`, `plusTwoInterval`
*/
function guardedHallInterval(values, alpha, range, guard = {}) {
	requireBetween("range", range, 0);
	const hall = hallInterval(values, alpha);
	const { nonzero, sparse } = classifySparse(values, guard);
	const { lower, upper, reason: _, ...rest } = hall;
	const shared = {
		...rest,
		hall,
		nonzero
	};
	if (lower !== null && upper !== null && !sparse) return {
		...shared,
		plusTwo: null,
		guarded: false,
		lower,
		upper
	};
	const plusTwo = plusTwoInterval(values, alpha, range);
	if (lower === null || upper === null) return {
		...shared,
		plusTwo,
		guarded: true,
		...plusTwo
	};
	return {
		...shared,
		plusTwo,
		guarded: true,
		lower: Math.min(lower, plusTwo.lower),
		upper: Math.max(upper, plusTwo.upper)
	};
}
/**
* The test dual to `guardedHallInterval`: the larger of the two p-values where the guard joins.
*
* @param values - differences head − base, one per independent unit, at least one
* @param threshold - the mean under H0; −m for a non-inferiority margin m
* @param range - the largest possible difference (1 for scores in [0, 1]), > 0
* @param guard - how changes are counted
* @throws RangeError when an argument is outside its range
* @see STATISTICS A5 "Guard"
*/
function guardedHallTest(values, threshold, range, guard = {}) {
	requireBetween("range", range, 0);
	const { transformedT, pInside, pOutside } = hallTest(values, threshold);
	const { nonzero, sparse } = classifySparse(values, guard);
	if (pInside !== null && pOutside !== null && !sparse) return {
		transformedT,
		pInside,
		pOutside,
		nonzero,
		guarded: false
	};
	const plusTwo = plusTwoTest(values, threshold, range);
	return {
		transformedT,
		pInside: Math.max(pInside ?? 0, plusTwo.pInside),
		pOutside: Math.max(pOutside ?? 0, plusTwo.pOutside),
		nonzero,
		guarded: true
	};
}
// src/core/stats/sign-flip-tails.ts
/** Most steps of the exact count on a grid, about a millisecond: steps of all magnitudes × their number. */
const mostSteps = 5e5;
/** The same for magnitudes that are rounded to a grid: the finer, the closer. */
const roundedSteps = 3e5;
/** Two numbers closer than this share of the largest are one. */
const slack = 1e-9;
/**
* The step of the coarsest grid that holds all of the magnitudes.
*
* @param magnitudes - each > 0, at least one
* @returns null where there is no such grid, or one too fine, or too many magnitudes, to count on
*/
function gridStep(magnitudes) {
	if (magnitudes.length ** 2 > mostSteps) return null;
	const largest = Math.max(...magnitudes);
	const tolerance = slack * largest;
	let step = 0;
	for (const magnitude of magnitudes) {
		let [one, other] = [magnitude, step];
		while (other > tolerance) {
			const rest = one % other;
			[one, other] = [other, other - rest < tolerance ? 0 : rest];
		}
		step = one;
		if (magnitudes.length * (largest / step) > mostSteps) return null;
	}
	return magnitudes.length * totalOf$1(magnitudes) / step <= mostSteps ? step : null;
}
/**
* The step of a fine grid to round to. Of up to 60 magnitudes an average one has 80 steps or more, and the rounding moves
* a p-value by about one per cent of itself.
*
* @param magnitudes - each > 0, at least one
*/
function fineStep(magnitudes) {
	return totalOf$1(magnitudes) * magnitudes.length / roundedSteps;
}
/** Values as whole numbers of steps. */
function inSteps(values, step) {
	return Int32Array.from(values, (value) => Math.round(value / step));
}
/** Sum in the given order. */
function totalOf$1(values) {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
/**
* Tails by counting all sums on a grid: exact.
*
* @param steps - integers ≥ 0
* @param sum - the sum in steps, 0 ≤ sum ≤ their total, of the total's parity
*/
function tailsOnGrid(steps, sum) {
	const total = totalOf$1(steps);
	const ways = new Float64Array(total + 1);
	ways[0] = 1;
	let reach = 0;
	for (const step of steps) {
		reach += step;
		for (let b = reach; b >= step; b--) ways[b] = (ways[b] ?? 0) + (ways[b - step] ?? 0);
	}
	const observed = (sum + total) / 2;
	let above = 0;
	for (let b = total; b > observed; b--) above += at(ways, b);
	const all = 2 ** steps.length;
	return {
		above: above / all,
		equal: at(ways, observed) / all
	};
}
/**
* Tails by all 2ᵐ sums, made of two halves that are sorted: exact. Sums that differ by less than a billionth of the
* largest are equal.
*
* @param magnitudes - each > 0; 2^(m/2) numbers are kept, so m ≤ 20 or so
* @param sum - ≥ 0
*/
function tailsByEnumeration(magnitudes, sum) {
	const half = magnitudes.length >> 1;
	const low = allSums(magnitudes.slice(0, half));
	const high = allSums(magnitudes.slice(half));
	const tolerance = slack * totalOf$1(magnitudes);
	let [above, notBelow] = [0, 0];
	let [fromAbove, fromEqual] = [high.length, high.length];
	for (const part of low) {
		while (fromAbove > 0 && part + at(high, fromAbove - 1) > sum + tolerance) fromAbove -= 1;
		while (fromEqual > 0 && part + at(high, fromEqual - 1) >= sum - tolerance) fromEqual -= 1;
		above += high.length - fromAbove;
		notBelow += high.length - fromEqual;
	}
	const count = low.length * high.length;
	return {
		above: above / count,
		equal: (notBelow - above) / count
	};
}
/** Every sum of the magnitudes with signs, ascending. */
function allSums(magnitudes) {
	const sums = new Float64Array(2 ** magnitudes.length);
	let filled = 1;
	for (const magnitude of magnitudes) {
		for (let index = 0; index < filled; index++) {
			const sum = at(sums, index);
			sums[filled + index] = sum + magnitude;
			sums[index] = sum - magnitude;
		}
		filled *= 2;
	}
	return sums.sort();
}
/**
* Tails by the saddlepoint approximation of Lugannani and Rice: the cumulant function of a random sign times z is
* log cosh(tz). Continuous, so that it stands for the mid-p of what has steps.
*
* @param magnitudes - each > 0, at least one
* @param sum - 0 ≤ sum ≤ their total
* @see Robinson (1982), JRSS B 44(1), 91–101, the one-sample permutation test; Lugannani & Rice (1980), Advances in
*   Applied Probability 12(2), 475–490
*/
function tailsBySaddlepoint(magnitudes, sum) {
	const total = totalOf$1(magnitudes);
	if (sum >= total * .999999999) return {
		above: 0,
		equal: 2 ** -magnitudes.length
	};
	const point = saddlepoint(magnitudes, sum, total);
	const w = Math.sqrt(Math.max(0, 2 * (point * sum - cumulantAt(magnitudes, point))));
	const u = point * Math.sqrt(slopeAt(magnitudes, point).curvature);
	const correction = w < .001 ? 0 : Math.exp(-.5 * w * w) / Math.sqrt(2 * Math.PI) * (1 / u - 1 / w);
	return {
		above: Math.min(.5, Math.max(0, normalCdf(-w) + correction)),
		equal: 0
	};
}
/** The t with Σ z tanh(tz) = sum, by Newton's method inside a bracket. */
function saddlepoint(magnitudes, sum, total) {
	let [low, high] = [0, Number.POSITIVE_INFINITY];
	let point = sum / magnitudes.reduce((all, magnitude) => all + magnitude * magnitude, 0);
	for (let round = 0; round < 200; round++) {
		const { slope, curvature } = slopeAt(magnitudes, point);
		const excess = slope - sum;
		if (Math.abs(excess) <= slack * total) break;
		if (excess > 0) high = point;
		else low = point;
		const next = point - excess / curvature;
		point = next > low && next < high ? next : high === Number.POSITIVE_INFINITY ? 2 * point : (low + high) / 2;
	}
	return point;
}
/** First two derivatives of Σ log cosh(tz). */
function slopeAt(magnitudes, t) {
	let [slope, curvature] = [0, 0];
	for (const magnitude of magnitudes) {
		const tanh = Math.tanh(t * magnitude);
		slope += magnitude * tanh;
		curvature += magnitude * magnitude * (1 - tanh * tanh);
	}
	return {
		slope,
		curvature
	};
}
/** Σ log cosh(tz), without overflow. */
function cumulantAt(magnitudes, t) {
	let cumulant = 0;
	for (const magnitude of magnitudes) {
		const tilt = t * magnitude;
		cumulant += tilt + Math.log1p(Math.exp(-2 * tilt)) - Math.LN2;
	}
	return cumulant;
}
// src/core/stats/sign-flip-test.ts
/** A difference smaller than this share of the largest is what rounding left. */
const rounding$1 = 1e-12;
/** Up to this many differences off any grid all 2ᵐ sums are looked at. */
const mostEnumerated = 20;
/** Up to this many they are rounded to a fine grid. */
const mostRounded = 60;
/**
* Sign-flip test of the mean difference at 0, one-sided either way.
*
* When a change did nothing, base and head of a case could be exchanged, and every difference could as well have had
* the other sign: given their sizes, each of the 2ᵐ choices of signs is equally likely. No distribution is assumed, so
* the test keeps its error where few cases differ and a t statistic does not. The plain p-value is valid in any sample;
* mid-p counts half of the ties, which keeps the error at its nominal value on average instead of below it.
*
* Differences that are multiples of one step (means over epochs) are counted exactly, up to 20 others enumerated, up
* to 60 counted on a grid of their own. Beyond that the saddlepoint takes over, not random flips: a thousand of those
* cannot show a p-value below 1/1001, which a family of forty tests asks for, and make the rest hang on a seed.
*
* It tests 0 only: around a margin differences are not symmetric, whatever the change did.
*
* @param values - finite differences head − base, one per independent unit, at least one; clusters enter by totals
* @throws RangeError when there is no value or one is not finite
* @see Fisher (1935), The Design of Experiments, section 21; Lancaster (1961), JASA 56, 223–234, for mid-p
*/
function signFlipTest(values) {
	requireValues("values", values);
	let largest = 0;
	for (let index = 0; index < values.length; index++) {
		const size = Math.abs(values[index]);
		if (size > largest) largest = size;
	}
	const gains = sortedMagnitudes(values, 1, rounding$1 * largest);
	const losses = sortedMagnitudes(values, -1, rounding$1 * largest);
	const { above, equal, isBelow, method } = tailsOf(gains, losses);
	const beyond = above + equal;
	const mid = above + equal / 2;
	return {
		pLess: isBelow ? beyond : 1 - above,
		pGreater: isBelow ? 1 - above : beyond,
		midPLess: isBelow ? mid : 1 - mid,
		midPGreater: isBelow ? 1 - mid : mid,
		pTwoSided: Math.min(1, 2 * beyond),
		nonzero: gains.length + losses.length,
		method
	};
}
/** The values of one sign that are larger than `least`, sorted, so that the order of the cases does not show in the last digit. */
function sortedMagnitudes(values, sign, least) {
	const magnitudes = new Float64Array(values.length);
	let count = 0;
	for (let index = 0; index < values.length; index++) {
		const magnitude = sign * values[index];
		if (magnitude > least) magnitudes[count++] = magnitude;
	}
	return magnitudes.subarray(0, count).sort();
}
/** The tails beyond the absolute sum: both directions come from the same numbers and mirror each other exactly. */
function tailsOf(gains, losses) {
	const magnitudes = new Float64Array(gains.length + losses.length);
	magnitudes.set(gains);
	magnitudes.set(losses, gains.length);
	magnitudes.sort();
	if (magnitudes.length === 0) return {
		above: 0,
		equal: 1,
		isBelow: false,
		method: "grid"
	};
	const onGrid = (step) => {
		const sum = totalOf$1(inSteps(gains, step)) - totalOf$1(inSteps(losses, step));
		return {
			...tailsOnGrid(inSteps(magnitudes, step), Math.abs(sum)),
			isBelow: sum < 0
		};
	};
	const step = gridStep(magnitudes);
	if (step !== null) return {
		...onGrid(step),
		method: "grid"
	};
	const sum = totalOf$1(gains) - totalOf$1(losses);
	const isBelow = sum < 0;
	if (magnitudes.length <= mostEnumerated) return {
		...tailsByEnumeration(magnitudes, Math.abs(sum)),
		isBelow,
		method: "enumeration"
	};
	if (magnitudes.length <= mostRounded) return {
		...onGrid(fineStep(magnitudes)),
		method: "rounded-grid"
	};
	return {
		...tailsBySaddlepoint(magnitudes, Math.abs(sum)),
		isBelow,
		method: "saddlepoint"
	};
}
// src/core/stats/paired-means.ts
/**
* Moments of base and of the residual head − ratio · base.
*
* Residuals instead of the plain covariance matrix: for identical arms they are exactly 0, where the matrix
* leaves rounding errors whose square root is 1e-8.
*
* @param base - one finite value per independent unit, at least two
* @param head - same units, same order
* @param ratio - finite; left out, the ratio of the means, which needs a base mean other than 0
* @throws RangeError when the lengths differ or there are fewer than two pairs
*/
function pairedMeans(base, head, ratio) {
	requireValues("base", base, 2);
	requireValues("head", head, 2);
	requireSameLength("base", base, "head", head);
	const baseMoments = momentsOf(base);
	const headMean = momentsOf(head).mean;
	const by = ratio ?? headMean / baseMoments.mean;
	const n = base.length;
	const residuals = new Float64Array(n);
	let scale = 0;
	for (let i = 0; i < n; i++) {
		const predicted = by * base[i];
		const found = head[i];
		residuals[i] = found - predicted;
		scale = Math.max(scale, Math.abs(found), Math.abs(predicted));
	}
	const residualMoments = momentsOf(residuals);
	const noise = Math.sqrt(residualMoments.variance ?? 0) <= 1e-14 * scale;
	let covariance = 0;
	if (!noise) for (let i = 0; i < n; i++) covariance += (base[i] - baseMoments.mean) * (residuals[i] - residualMoments.mean);
	return {
		n,
		base: baseMoments.mean,
		head: headMean,
		baseVariance: (baseMoments.variance ?? 0) / n,
		residualVariance: noise ? 0 : (residualMoments.variance ?? 0) / n,
		residualCovariance: covariance / (n - 1) / n
	};
}
// src/core/stats/fieller.ts
/**
* Fieller's interval for mean(head)/mean(base) of paired positive quantities such as cost or tokens.
*
* Identical arms give ratio 1 with lower = upper = 1. Rare runaways defeat it below some 50 units (STATISTICS B5).
*
* @param base - one total or mean per independent unit, finite, at least one
* @param head - same units, same order
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @returns bounds with lower ≤ ratio ≤ upper; null bounds with a reason for one unit, for a base mean ≤ 0, and
*   when g ≥ 1
* @throws RangeError when the lengths differ or an argument is outside its range
* @see Fieller (1954), JRSS B 16(2), 175–185: roots r of (h − r b)² = t² Var(h − r b); solved for r − h/b
*/
function fiellerInterval(base, head, alpha) {
	requireAlpha(alpha);
	requireValues("base", base);
	requireValues("head", head);
	requireSameLength("base", base, "head", head);
	const none = {
		lower: null,
		upper: null
	};
	const baseMean = sampleMoments(base).mean;
	if (baseMean <= 0) return {
		ratio: null,
		g: null,
		...none,
		reason: "base-not-positive"
	};
	if (base.length < 2) return {
		ratio: sampleMoments(head).mean / baseMean,
		g: null,
		...none,
		reason: "too-few-units"
	};
	const means = pairedMeans(base, head);
	const ratio = means.head / means.base;
	const t2 = studentTQuantile(1 - alpha, means.n - 1) ** 2;
	const g = t2 * means.baseVariance / means.base ** 2;
	if (g >= 1) return {
		ratio,
		g,
		...none,
		reason: "unbounded"
	};
	const lead = means.base ** 2 - t2 * means.baseVariance;
	const middle = -t2 * means.residualCovariance;
	const root = Math.sqrt(middle * middle + lead * t2 * means.residualVariance);
	return {
		ratio,
		g,
		lower: ratio + (middle - root) / lead,
		upper: ratio + (middle + root) / lead,
		reason: null
	};
}
/**
* t test of mean(head)/mean(base) against a limit, dual to `fiellerInterval`: at its bounds one p-value is alpha.
*
* When head − limit · base is the same for all units there is no noise: the p-values then are 0 or 1, and both 1
* exactly at the limit.
*
* @param base - one total or mean per independent unit, finite, at least one
* @param head - same units, same order
* @param ratioLimit - the ratio under H0, > 0; 1.1 for "10 % more"
* @throws RangeError when the lengths differ or an argument is outside its range
* @see Fieller (1954), JRSS B 16(2), 175–185: the t test of h − limit · b
*/
function fiellerTest(base, head, ratioLimit) {
	requireBetween("ratioLimit", ratioLimit, 0);
	requireValues("base", base);
	requireValues("head", head);
	requireSameLength("base", base, "head", head);
	const none = {
		pAtLeast: null,
		pAtMost: null
	};
	if (sampleMoments(base).mean <= 0) return {
		...none,
		reason: "base-not-positive"
	};
	if (base.length < 2) return {
		...none,
		reason: "too-few-units"
	};
	const means = pairedMeans(base, head, ratioLimit);
	const difference = means.head - ratioLimit * means.base;
	if (means.residualVariance === 0) {
		const atLimit = Math.abs(difference) <= 1e-14 * Math.abs(means.head);
		return {
			pAtLeast: atLimit || difference > 0 ? 1 : 0,
			pAtMost: atLimit || difference < 0 ? 1 : 0,
			reason: null
		};
	}
	const t = difference / Math.sqrt(means.residualVariance);
	return {
		pAtLeast: studentTCdf(t, means.n - 1),
		pAtMost: studentTCdf(-t, means.n - 1),
		reason: null
	};
}
// src/core/stats/cluster-pseudo-values.ts
/**
* Numbers the clusters of a list of labels 0, 1, … in order of first appearance.
*
* @param labels - one label per case
*/
function clusterIndexOf(labels) {
	const numbers = /* @__PURE__ */ new Map();
	return Int32Array.from(labels, (label) => {
		const number = numbers.get(label) ?? numbers.size;
		numbers.set(label, number);
		return number;
	});
}
/** Number of clusters of an index in which each of 0 … G − 1 occurs. */
function requireClusters(clusterIndex) {
	let groups = 0;
	for (const group of clusterIndex) {
		if (!Number.isInteger(group) || group < 0 || group >= clusterIndex.length) throw new RangeError(`clusterIndex must hold integers in [0, ${clusterIndex.length - 1}], got ${group}`);
		groups = Math.max(groups, group + 1);
	}
	const used = new Uint8Array(groups);
	for (const group of clusterIndex) used[group] = 1;
	const unused = used.indexOf(0);
	if (unused >= 0) throw new RangeError(`clusterIndex must use every number below ${groups}, got no ${unused}`);
	return groups;
}
/**
* Sums of residuals by cluster, the part that pseudo-values and clustered standard errors share.
*
* @param deltas - one finite difference per case, at least one
* @param clusterIndex - cluster of each case, same order as `deltas`
* @throws RangeError when the lengths differ or the index skips a number
*/
function clusterSums(deltas, clusterIndex) {
	requireValues("deltas", deltas);
	requireSameLength("deltas", deltas, "clusterIndex", clusterIndex);
	const groups = requireClusters(clusterIndex);
	const { n, mean } = sampleMoments(deltas);
	const residuals = new Float64Array(groups);
	const sizes = new Float64Array(groups);
	for (let i = 0; i < n; i++) {
		const group = at(clusterIndex, i);
		const residual = at(deltas, i) - mean;
		residuals[group] = at(residuals, group) + residual;
		sizes[group] = at(sizes, group) + Math.abs(at(deltas, i)) + Math.abs(mean);
	}
	for (let group = 0; group < groups; group++) if (Math.abs(at(residuals, group)) <= 1e-14 * at(sizes, group)) residuals[group] = 0;
	return {
		n,
		mean,
		residuals
	};
}
/**
* Pseudo-values that turn clustered differences into one number per cluster.
*
* Their mean is the mean difference over cases, and sd/√G is exactly its CR1 clustered standard error, so
* every one-sample method runs on them with G − 1 degrees of freedom.
*
* @param deltas - one finite difference head − base per case, at least one
* @param clusterIndex - cluster of each case, 0 … G − 1 without gaps, same order as `deltas`
* @returns y_g = Δ̂ + (G/N) Σ(d − Δ̂), one entry per cluster in the order of the index
* @throws RangeError when the lengths differ or the index skips a number
* @see STATISTICS A3
*/
function clusterPseudoValues(deltas, clusterIndex) {
	const { n, mean, residuals } = clusterSums(deltas, clusterIndex);
	return residuals.map((residual) => mean + residuals.length / n * residual);
}
/**
* Number of clusters with at least one difference other than 0, for the sparse guard.
*
* @param deltas - one finite difference head − base per case, at least one
* @param clusterIndex - cluster of each case, 0 … G − 1 without gaps, same order as `deltas`
* @throws RangeError when the lengths differ or the index skips a number
*/
function changedClusters(deltas, clusterIndex) {
	requireValues("deltas", deltas);
	requireSameLength("deltas", deltas, "clusterIndex", clusterIndex);
	const changed = new Uint8Array(requireClusters(clusterIndex));
	for (let i = 0; i < deltas.length; i++) if (at(deltas, i) !== 0) changed[at(clusterIndex, i)] = 1;
	return changed.reduce((sum, flag) => sum + flag, 0);
}
// src/core/compare/unit-values.ts
/** One number per independent unit for the difference head − base: the case's own, or the cluster's pseudo-value. */
function unitDifferences({ n, units, unitOf, differences }) {
	return units < n ? clusterPseudoValues(differences, unitOf) : differences;
}
/**
* The differences of each independent unit added up. Where base and head of a unit are exchanged exactly this turns its
* sign, while the pseudo-value of a unit without a difference need not even be 0.
*/
function unitChanges(sample) {
	return unitTotals(sample.differences, sample.unitOf, sample.units);
}
/** Units in which at least one case differs between the sides. */
function changedUnits({ n, units, unitOf, differences }) {
	if (units < n) return changedClusters(differences, unitOf);
	let changed = 0;
	for (let index = 0; index < n; index += 1) if (differences[index] !== 0) changed += 1;
	return changed;
}
/** One number per independent unit for the level of a side: the case's own, or the cluster's pseudo-value. */
function unitLevels(means, unitOf, units) {
	return units < means.length ? clusterPseudoValues(means, unitOf) : means;
}
/** Sum of the case means of each unit, in unit order. */
function unitTotals(means, unitOf, units) {
	if (units === means.length) return means;
	const totals = new Float64Array(units);
	for (let index = 0; index < means.length; index += 1) {
		const unit = unitOf[index] ?? 0;
		totals[unit] = (totals[unit] ?? 0) + (means[index] ?? 0);
	}
	return totals;
}
// src/core/compare/ratio-effect.ts
/**
* Effect on a ratio of means (cost, tokens, mean latency): Fieller's interval with paired covariance on the
* totals of the units. A base mean that cannot be told from 0 leaves the ratio unbounded. The absolute scale
* comes from Hall's t on the differences.
*/
function ratioEffect(sample, spec) {
	const minimumUnits = 50;
	if (sample.units < 2) return {
		...noIntervals,
		intervalsAt: () => noIntervals,
		test: () => noTests,
		minimumUnits
	};
	const hasRatio = mean(sample.baseMeans) > 0;
	const base = unitTotals(sample.baseMeans, sample.unitOf, sample.units);
	const head = unitTotals(sample.headMeans, sample.unitOf, sample.units);
	const differences = unitDifferences(sample);
	const intervalsAt = (error) => ({
		absolute: hallAbsolute(differences, error),
		ratio: hasRatio ? fiellerRatio(base, head, lowestRatio(sample), error) : null
	});
	const isHigherBetter = spec.better === "higher";
	const test = (margin) => {
		if (margin?.kind === "absolute") {
			const oriented = isHigherBetter ? differences : differences.map((value) => -value);
			const atMargin = hallTest(oriented, -margin.value);
			const atZero = hallTest(oriented, 0);
			return {
				inside: atMargin.pInside,
				outside: atMargin.pOutside,
				worse: atZero.pOutside,
				better: atZero.pInside
			};
		}
		if (!hasRatio) return noTests;
		const atOne = fiellerTest(base, head, 1);
		const limit = margin === null ? null : isHigherBetter ? 1 - margin.value : 1 + margin.value;
		const atLimit = limit === null || limit <= 0 ? null : fiellerTest(base, head, limit);
		return isHigherBetter ? {
			inside: atLimit?.pAtMost ?? null,
			outside: atLimit?.pAtLeast ?? null,
			worse: atOne.pAtLeast,
			better: atOne.pAtMost
		} : {
			inside: atLimit?.pAtLeast ?? null,
			outside: atLimit?.pAtMost ?? null,
			worse: atOne.pAtMost,
			better: atOne.pAtLeast
		};
	};
	return {
		...intervalsAt(alpha),
		intervalsAt,
		test,
		minimumUnits
	};
}
function hallAbsolute(differences, error) {
	const { lower, upper } = hallInterval(differences, error);
	return lower === null || upper === null ? constantInterval(differences, error) : makeInterval("absolute", lower, upper, "hall", error);
}
function fiellerRatio(base, head, lowest, error) {
	const { lower, upper } = fiellerInterval(base, head, error);
	return makeInterval("ratio", lower === null ? null : Math.max(lower, lowest), upper, "fieller", error);
}
/** Nothing that is never negative falls by more than all of it. */
function lowestRatio({ ends }) {
	return ends.low >= 0 ? 0 : Number.NEGATIVE_INFINITY;
}
/** The same difference on every case is a fact of arithmetic (a price list, say), not a sample. */
function constantInterval(differences, error) {
	const first = differences[0];
	return first !== void 0 && differences.every((value) => value === first) ? makeInterval("absolute", first, first, "constant", error) : null;
}
// src/core/compare/bounded-ratio.ts
/** Fewer changed units than this and Fieller alone is not trusted (STATISTICS A4, sparse guard). */
const sparseBelow$1 = 8;
/**
* Ratio of two means of bounded values (rates, scores), for a margin given as a share of base.
*
* Fieller's interval knows nothing of changes that did not happen to occur: twenty ties make it a point. Where few
* units changed it is joined with the absolute interval divided by base, which has such a guard.
*/
function boundedRatio(sample, spec, absolute) {
	const fieller = ratioEffect(sample, spec);
	const fiellerAt = (error) => fieller.intervalsAt(error).ratio;
	const level = mean(sample.baseMeans);
	if (fieller.ratio === null || changedUnits(sample) >= sparseBelow$1) return {
		ratio: fieller.ratio,
		ratioAt: fiellerAt,
		test: fieller.test
	};
	const lowest = lowestRatio(sample);
	const join = (ratio, of, error) => joinIntervals(ratio, of, {
		level,
		lowest,
		error
	});
	const joined = join(fieller.ratio, absolute.interval, alpha);
	if (joined === null) return {
		ratio: null,
		ratioAt: () => null,
		test: () => noTests
	};
	return {
		ratio: joined,
		ratioAt: (error) => join(fiellerAt(error), absolute.intervalAt(error), error),
		test: (margin) => {
			if (margin === null) return fieller.test(margin);
			const one = fieller.test(margin);
			const other = absolute.test({
				kind: "absolute",
				value: margin.value * level
			});
			return {
				inside: larger(one.inside, other.inside),
				outside: larger(one.outside, other.outside),
				worse: larger(one.worse, other.worse),
				better: larger(one.better, other.better)
			};
		}
	};
}
/** The union of Fieller's interval and the absolute one divided by base; null = one of them says nothing. */
function joinIntervals(ratio, absolute, { level, lowest, error }) {
	if (ratio === null || absolute === null || absolute.lo === null || absolute.hi === null) return null;
	return makeInterval("ratio", ratio.lo === null ? null : Math.max(Math.min(ratio.lo, 1 + absolute.lo / level), lowest), ratio.hi === null ? null : Math.max(ratio.hi, 1 + absolute.hi / level), "fieller+guard", error);
}
function larger(one, other) {
	return one === null || other === null ? null : Math.max(one, other);
}
// src/core/compare/cluster-widening.ts
/**
* How much wider the interval of a mean of bounded values has to be than its G clusters say: 1 + 1.5/√G times. 1.24 for
* 40 conversations, 1.11 for 200; 1 where every case is a unit of its own. It does not hang on the sizes of clusters:
* cases asked twice inside their cluster are no news.
*
* A loss that hits conversations sits in a few of them. A sample that holds too few of those shows too small a loss and
* too small a spread, and Hall's correction cannot put right what it does not see. Simulated (3,000–4,000 suites a cell,
* conversations of one to nine cases that correlate by 0.2, a hard loss of the margin, 5 % meant), the end towards the
* loss errs in 7.6–8.9 % of 40 conversations and 7–8 % of 20, a plain t in 9–12 %; so widened in 5–6 % and 3–5 %.
* It is paid for in suites that only just resolve their margin: 40 unchanged ones of three epochs are inside in 75
* instead of 85 %, of five epochs with the margin of a model swap in 59 instead of 71 %; others lose 0–7 points.
*
* Everything else that was tried lies on the same line, so much error for so much width: pseudo-values of the size of a
* conversation of which one case in five or two was hit; the worst conversation counted one and a half times; a score
* test with the spread that the margin implies (empirical likelihood). Fewer degrees of freedom, by the sizes of clusters
* or by the kurtosis, do too little.
*
* @param cases - cases in all, integer ≥ 1
* @param units - clusters, integer in [1, cases]
*/
function clusterWidening(cases, units) {
	return units < cases ? 1 + 1.5 / Math.sqrt(units) : 1;
}
/**
* Values with their distances from the mean multiplied: every interval around their mean becomes as much wider.
*
* @param values - at least one
*/
function widened(values, factor) {
	if (factor === 1) return values;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.map((value) => mean + factor * (value - mean));
}
// src/core/compare/mean-effect.ts
/**
* Effect on a mean of bounded values (rates over several epochs, scores, nDCG): Hall's transformed t on one
* number per unit, with the sparse guard where fewer than eight units differ. Values without known bounds
* (USD, ms, tokens) have no range to guard with and use the plain transformed t. In clusters the interval is widened
* (`clusterWidening`).
*
* "Worse" and "better" also have to hold when signs are flipped: their p-value is the larger of Hall's at 0 and the
* mid-p of the sign-flip test. STATISTICS A6.3 asks for the same test at 0; with 8–11 differing cases, where the guard
* has just left, Hall alone calls unchanged code worse in 9 % of such samples, and one of 0.04 is spent on it. The
* interval stays Hall's: it may exclude 0 where "worse" is not claimed. At a margin signs cannot be flipped.
*/
function meanEffect(sample, spec) {
	const widening = clusterWidening(sample.baseMeans.length, sample.units);
	const differences = widened(unitDifferences(sample), widening);
	if (differences.length < 2) return {
		...noIntervals,
		intervalsAt: () => noIntervals,
		test: () => noTests,
		minimumUnits: 20
	};
	const range = spec.unit === "proportion" || spec.unit === "score" ? sample.range : 0;
	const isGuardable = range > 0;
	const guard = { nonzero: changedUnits(sample) };
	const oriented = spec.better === "higher" ? differences : differences.map((value) => -value);
	const testAt = (threshold) => isGuardable ? guardedHallTest(oriented, threshold, range, guard) : hallTest(oriented, threshold);
	const within = (bound) => isGuardable ? Math.max(-range, Math.min(range, bound)) : bound;
	const testAbsolute = (margin) => {
		const atZero = testAt(0);
		const atMargin = margin === null ? null : testAt(-margin.value);
		return {
			inside: atMargin?.pInside ?? null,
			outside: atMargin?.pOutside ?? null,
			worse: atZero.pOutside,
			better: atZero.pInside
		};
	};
	const absoluteAt = (error) => {
		const bounds = isGuardable ? guardedHallInterval(differences, error, range, guard) : hallInterval(differences, error);
		const { lower, upper } = bounds;
		const guarded = "guarded" in bounds && bounds.guarded ? "hall+guard" : "hall";
		const method = widening > 1 ? `${guarded}, clusters` : guarded;
		return lower === null || upper === null ? null : makeInterval("absolute", within(lower), within(upper), method, error);
	};
	const absolute = absoluteAt(alpha);
	const viaRatio = once(() => boundedRatio(sample, spec, {
		interval: absolute,
		intervalAt: absoluteAt,
		test: testAbsolute
	}));
	return {
		absolute,
		get ratio() {
			return viaRatio().ratio;
		},
		intervalsAt: (error) => ({
			absolute: absoluteAt(error),
			ratio: viaRatio().ratioAt(error)
		}),
		test: (margin) => withSignFlips(margin?.kind === "relative" ? viaRatio().test(margin) : testAbsolute(margin), sample, spec),
		minimumUnits: 20
	};
}
function withSignFlips(tests, sample, spec) {
	if (tests.worse === null || tests.better === null) return tests;
	const { midPLess, midPGreater } = signFlipTest(unitChanges(sample));
	const [worse, better] = spec.better === "higher" ? [midPLess, midPGreater] : [midPGreater, midPLess];
	return {
		...tests,
		worse: Math.max(tests.worse, worse),
		better: Math.max(tests.better, better)
	};
}
// src/core/stats/tango.ts
/**
* Requires counts that can be those of one paired table.
*
* @throws RangeError when n ≤ 0, a count is negative, or broken + fixed exceeds n by more than rounding
*/
function requirePairedCounts({ n, broken, fixed }) {
	requireWithin("n", n, Number.MIN_VALUE);
	requireWithin("broken", broken, 0, n);
	requireWithin("fixed", fixed, 0, n);
	if (broken + fixed > n * (1 + 1e-12)) throw new RangeError(`broken + fixed must be in [0, n = ${n}], got ${broken + fixed}`);
}
/**
* Tango's score statistic for the paired difference of two proportions, Δ = head − base = (fixed − broken)/n.
*
* It falls as `difference` rises. The p-value of H0: Δ ≤ −m is P(N > z) with z at difference = −m; at 0 the
* statistic is McNemar's (fixed − broken)/√(broken + fixed).
*
* @param difference - hypothesised head − base, in [−1, 1]
* @returns z; ±Infinity where the hypothesis leaves no variance, 0 where it also fits the data exactly
* @throws RangeError when the counts or the difference are outside their range
* @see Tango (1998), Statistics in Medicine 17, 891–908, equations (10)–(12), q by the stable root
*/
function tangoScore({ n, broken, fixed, difference }) {
	requirePairedCounts({
		n,
		broken,
		fixed
	});
	requireWithin("difference", difference, -1, 1);
	return score(n, broken, fixed, difference);
}
/** The statistic without its checks, for the root search. */
function score(n, broken, fixed, difference) {
	const a = 2 * n;
	const b = -broken - fixed + (2 * n - fixed + broken) * difference;
	const c = -broken * difference * (1 - difference);
	const sum = Math.sqrt(Math.max(0, b * b - 4 * a * c)) + Math.abs(b);
	let q = b > 0 ? -2 * c / sum : sum / (2 * a);
	q = Math.max(q, 0, -difference);
	const numerator = fixed - broken - n * difference;
	const variance = n * (2 * q + difference * (1 - difference));
	if (variance > 0) return numerator / Math.sqrt(variance);
	return numerator === 0 ? 0 : Math.sign(numerator) * 1e400;
}
/** The difference in [from, to] where the falling score crosses `target`, by bisection. */
function crossing(counts, target, from, to) {
	let low = from;
	let high = to;
	for (let i = 0; i < 200; i++) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) break;
		if (tangoScore({
			...counts,
			difference: middle
		}) > target) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
/**
* Tango's score interval for the paired difference of two proportions, Δ = head − base = (fixed − broken)/n.
*
* For paired pass/fail cases with one epoch a side. Without discordant pairs it is ±z²/(n + z²), never [0, 0].
*
* @param critical - z or t quantile of each end, > 0: 1.645 makes a two-sided 90 % interval
* @returns bounds in [−1, 1] with lower ≤ Δ ≤ upper
* @throws RangeError when the counts or the critical value are outside their range
* @see Tango (1998), Statistics in Medicine 17, 891–908; the roots of `tangoScore` = ±critical
*/
function tangoInterval({ n, broken, fixed, critical }) {
	const counts = {
		n,
		broken,
		fixed
	};
	requirePairedCounts(counts);
	requireBetween("critical", critical, 0);
	const delta = Math.min(1, Math.max(-1, (fixed - broken) / n));
	return {
		lower: delta <= -1 ? -1 : crossing(counts, critical, -1, delta),
		upper: delta >= 1 ? 1 : crossing(counts, -critical, delta, 1)
	};
}
// src/core/stats/clustered-tango.ts
/**
* Tango's score interval for clustered pairs: counts divided by the design effect, critical value t(G − 1).
*
* With clusters of one case each the design effect is at most G/(G − 1), and the interval is Tango's with t.
*
* @param clusters - one entry per cluster, at least one
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @throws RangeError when a count or alpha is outside its range
* @see STATISTICS A4; CR1 as in Cameron & Miller (2015), J. Human Resources 50(2), equation (11) with G/(G − 1)
*/
function clusteredTango(clusters, alpha) {
	requireAlpha(alpha);
	if (clusters.length === 0) throw new RangeError("clusters must hold at least 1 cluster, got 0");
	let n = 0;
	let broken = 0;
	let fixed = 0;
	for (const cluster of clusters) {
		requirePairedCounts({
			n: cluster.size,
			broken: cluster.broken,
			fixed: cluster.fixed
		});
		n += cluster.size;
		broken += cluster.broken;
		fixed += cluster.fixed;
	}
	const delta = (fixed - broken) / n;
	const iidVariance = Math.max(0, (broken + fixed - n * delta * delta) / (n * n));
	const groups = clusters.length;
	const degreesOfFreedom = groups - 1;
	if (groups < 2) return {
		delta,
		standardError: null,
		iidVariance,
		designEffect: 1,
		effectiveN: n,
		degreesOfFreedom,
		critical: null,
		lower: null,
		upper: null,
		reason: "too-few-units"
	};
	let squares = 0;
	for (const cluster of clusters) {
		const residual = cluster.fixed - cluster.broken - cluster.size * delta;
		squares += residual * residual;
	}
	const clusteredVariance = groups / (groups - 1) * squares / (n * n);
	const designEffect = iidVariance > 1e-15 / n ? Math.max(1, clusteredVariance / iidVariance) : 1;
	const critical = studentTQuantile(1 - alpha, degreesOfFreedom);
	const bounds = tangoInterval({
		n: n / designEffect,
		broken: broken / designEffect,
		fixed: fixed / designEffect,
		critical
	});
	return {
		delta,
		standardError: Math.sqrt(clusteredVariance),
		iidVariance,
		designEffect,
		effectiveN: n / designEffect,
		degreesOfFreedom,
		critical,
		...bounds,
		reason: null
	};
}
// src/core/compare/rate-effect.ts
/** Counts the discordant pairs of a two-valued sample. */
function countDiscordance(sample) {
	let fell = 0;
	let rose = 0;
	const { n, baseMeans, headMeans } = sample;
	for (let index = 0; index < n; index += 1) {
		const base = baseMeans[index] ?? 0;
		const head = headMeans[index] ?? 0;
		if (base > head) fell += 1;
		else if (head > base) rose += 1;
	}
	return {
		n,
		fell,
		rose
	};
}
/**
* Effect on a rate with one epoch a side: Tango's score interval for the paired difference. Clustered cases
* enter as effective counts (counts ÷ design effect, t with G − 1 degrees of freedom; STATISTICS A4).
*/
function rateEffect(sample, spec) {
	const counts = countDiscordance(sample);
	const isClustered = sample.units < counts.n;
	let { n, fell, rose } = counts;
	let criticalAt = (error) => -normalQuantile(error);
	let tail = normalCdf;
	if (isClustered) {
		const clustered = clusteredTango(clusterCounts(sample), alpha);
		if (clustered.critical === null) return {
			...noIntervals,
			intervalsAt: () => noIntervals,
			test: () => noTests,
			minimumUnits: 20
		};
		n /= clustered.designEffect;
		fell /= clustered.designEffect;
		rose /= clustered.designEffect;
		const { degreesOfFreedom } = clustered;
		criticalAt = (error) => studentTQuantile(1 - error, degreesOfFreedom);
		tail = (z) => studentTCdf(z, degreesOfFreedom);
	}
	const worsened = spec.better === "higher" ? fell : rose;
	const improved = spec.better === "higher" ? rose : fell;
	const scoreAt = (difference) => tangoScore({
		n,
		broken: worsened,
		fixed: improved,
		difference
	});
	const testAbsolute = (margin) => {
		const atZero = scoreAt(0);
		const atMargin = margin === null ? null : scoreAt(-Math.min(margin.value, 1));
		return {
			inside: atMargin === null ? null : tail(-atMargin),
			outside: atMargin === null ? null : tail(atMargin),
			worse: tail(atZero),
			better: tail(-atZero)
		};
	};
	const absoluteAt = (error) => {
		const { lower, upper } = tangoInterval({
			n,
			broken: fell,
			fixed: rose,
			critical: criticalAt(error)
		});
		return makeInterval("absolute", lower, upper, isClustered ? "tango, effective n" : "tango", error);
	};
	const absolute = absoluteAt(alpha);
	const viaRatio = once(() => boundedRatio(sample, spec, {
		interval: absolute,
		intervalAt: absoluteAt,
		test: testAbsolute
	}));
	return {
		absolute,
		get ratio() {
			return viaRatio().ratio;
		},
		intervalsAt: (error) => ({
			absolute: absoluteAt(error),
			ratio: viaRatio().ratioAt(error)
		}),
		test: (margin) => margin?.kind === "relative" ? viaRatio().test(margin) : testAbsolute(margin),
		minimumUnits: 20
	};
}
function clusterCounts(sample) {
	const clusters = Array.from({ length: sample.units }, () => ({
		size: 0,
		broken: 0,
		fixed: 0
	}));
	sample.unitOf.forEach((unit, index) => {
		const cluster = clusters[unit];
		if (cluster === void 0) return;
		const base = sample.baseMeans[index] ?? 0;
		const head = sample.headMeans[index] ?? 0;
		cluster.size += 1;
		if (base > head) cluster.broken += 1;
		else if (head > base) cluster.fixed += 1;
	});
	return clusters;
}
// src/core/compare/unseen-runaways.ts
/** How dear the answers are taken to be that nobody has seen yet, as a multiple of the usual. */
const unseenFactor = 4;
/**
* Runaways that would use up the margin and of which a suite of this size may hold none.
*
* Where a mean cost is the primary dimension the verdict rests on it alone, and the suite has to be one that would have
* shown the loss: if answers of four times the usual make all of it, a share of margin/3, at least one of them occurs in
* 95 % of samples from n ≥ ln 0.05 / ln(1 − margin/3) on; 89 cases for 10 %, 43 for 20 %. It is to a tail what must-see
* is to a rate: a smaller suite is never a laxer gate.
*
* Simulated (whole verdicts, one case in thirty four times as dear, margin 10 %, 60 cases) a mean cost alone passed in
* 13 % of suites, those in which not one runaway occurred. They look like unchanged ones, so that no interval, test or
* pseudo-value tells them apart, and what lets the one pass lets the other. Beside a primary dimension that is judged a
* mean cost does without: it is not alone, and 10 % of 60 cases would otherwise never be inside.
*
* @param units - independent units, integer ≥ 1
* @param cases - cases in them, integer ≥ units
* @returns null where the suite is large enough, the dimension is not primary, or the margin is in the unit itself
*/
function unseenRunaways({ primary, margin }, units, cases) {
	if (!primary || margin?.kind !== "relative") return null;
	const share = margin.value / 3;
	if (!(share > 0 && share < 1)) return null;
	const needed = Math.ceil(Math.log(alpha) / Math.log1p(-share));
	if (units >= needed) return null;
	return {
		factor: unseenFactor,
		share,
		cases: Math.ceil(needed * cases / units)
	};
}
// src/core/compare/runaways.ts
/** How many times the median of base an answer costs to be called a runaway (STATISTICS A4). */
const runawayFactor = 5;
/**
* Runaways of a mean cost or number of tokens, as a count of their own beside the mean: answers beyond five times the
* median of base, as 0/1 pairs through the machinery of rates.
*
* It holds `inside` back in three ways.
*
* - More runaways proven: the margin is a promise about the mean of the cases that will be asked, and what a tail has
*   begun to do these cases have not finished showing.
* - `insideWithSkew` false: Fieller's interval is a t interval of head − limit · base and takes that for symmetric. Where
*   a few answers make the loss it is anything but: one or two of them are seen, the spread they come from is not, and
*   the bound is too low. With Hall's correction for skew, as for every other mean (A4), the margin has to hold as well.
* - `unseen`: too few cases to show a runaway at all (`unseenRunaways`), where cost is primary.
*
* Measured through the whole verdict (`npm run calibrate`; one case in thirty four times as dear, mean +10 %, margin
* 10 %, one epoch): false passes fall from 18.8, 15.0, 11.0, 9.4 % at 60, 100, 200, 1000 cases to 13.0, 3.8, 3.2, 1.3 %,
* up to 200 cases nearly all of it by the second rule. Unchanged cost stays inside as often as before; with heavy tails
* (lognormal, 0.8 between cases and 0.3 within) 1–5 points less often, most of them by the first rule. The price is a
* loss of half the margin that is made by runaways: inside in 20 % instead of 45–52 % of suites of 100–200 cases, and
* inconclusive for it. What is left at 60 cases is the 13 % of suites in which not one runaway occurred: no rule sees those,
* and where cost is the primary dimension 60 cases are too few for it. Counting against three times the median, or against the case's own base,
* and putting the upper bound of that count in place of the count held back less and let more pass.
*/
function findRunaways(sample, spec) {
	if (!(spec.metric.kind === "cost" || spec.metric.kind === "tokens") || spec.statistic.kind !== "mean" || spec.margin === null) return null;
	const { values } = sample.base;
	const median = values.length === 0 ? 0 : quantileOfSorted(sortedValues(values), .5);
	if (!(median > 0)) return null;
	const threshold = runawayFactor * median;
	const mark = (side) => mapValues(side, (value) => Number(value > threshold));
	const marked = assembleSample(mark(sample.base), mark(sample.head), sample.unitOf, sample.units);
	const isFixed = spec.inference === "fixed-suite";
	const asRate = {
		...spec,
		statistic: { kind: "mean" },
		unit: "proportion",
		better: "lower",
		margin: null
	};
	const estimate = isFixed ? fixedSuiteEffect(marked, asRate) : marked.isBinary ? rateEffect(marked, asRate) : meanEffect(marked, asRate);
	const { worse } = estimate.test(null);
	return {
		factor: runawayFactor,
		base: countRunaways(sample.base, threshold),
		head: countRunaways(sample.head, threshold),
		interval: estimate.absolute,
		worse,
		isMore: sample.units >= estimate.minimumUnits && worse !== null && worse <= .05,
		insideWithSkew: spec.margin.kind === "relative" && !isFixed ? isAtLeastWithSkew(sample, spec.better, -spec.margin.value, alpha) : null,
		unseen: isFixed ? null : unseenRunaways(spec, sample.units, sample.n)
	};
}
function countRunaways({ values }, threshold) {
	const sorted = sortedValues(values);
	const top = Math.ceil(sorted.length / 100);
	let [total, dearest, over] = [
		0,
		0,
		0
	];
	for (let rank = 1; rank <= sorted.length; rank += 1) {
		const value = sorted[sorted.length - rank] ?? 0;
		total += value;
		if (rank === top) dearest = total;
		if (value > threshold) over += 1;
	}
	return {
		over,
		of: sorted.length,
		topShare: total > 0 ? dearest / total : null
	};
}
/**
* Is the gain, a fraction of base, shown to be at least this much with Hall's correction for skew?
*
* @param gain - oriented so that higher is better; −0.1 = a loss of 10 %
* @param error - one-sided
* @returns null where nothing varies. A gain in the unit itself needs no such question: its interval is Hall's already
*/
function isAtLeastWithSkew(sample, better, gain, error) {
	const sign = better === "higher" ? 1 : -1;
	const limit = 1 + sign * gain;
	const base = unitTotals(sample.baseMeans, sample.unitOf, sample.units);
	const { pInside } = hallTest(unitTotals(sample.headMeans, sample.unitOf, sample.units).map((value, unit) => sign * (value - limit * (base[unit] ?? 0))), 0);
	return pInside === null ? null : pInside < error;
}
// src/core/compare/asked-effects.ts
/**
* Bounds of a dimension at what trades ask of it, each with the trade's own share of the error.
*
* @param estimate - the effect; its intervals are made again with that error, from the same resamples
* @param worstCase - makes the effect with the cases that one side lost counted as the worst; null = none lost
*/
function askedEffects(asks, sample, spec, estimate, worstCase) {
	if (asks.length === 0) return [];
	const worst = worstCase();
	return asks.map((ask) => {
		const lower = lowerGain(estimate.intervalsAt(ask.alpha), ask.scale, spec.better);
		const onLost = worst === null ? lower : lowerGain(worst.intervalsAt(ask.alpha), ask.scale, spec.better);
		const isLostShort = lower !== null && (onLost === null || onLost < ask.atLeast);
		return {
			...ask,
			lower,
			isHeldBack: isLostShort || isSkewed(ask, sample, spec)
		};
	});
}
/** Lower bound of the gain, a fraction of base on the ratio scale; null = unbounded, or no such interval. */
function lowerGain(intervals, scale, better) {
	const interval = scale === "ratio" ? intervals.ratio : intervals.absolute;
	const end = better === "higher" ? interval?.lo : interval?.hi;
	if (end === null || end === void 0) return null;
	const change = scale === "ratio" ? end - 1 : end;
	return better === "higher" ? change : 0 - change;
}
/** Fieller's interval of a cost takes a tail for symmetric; what it shows has to hold with the skew as well. */
function isSkewed({ scale, atLeast, alpha }, sample, { metric, statistic, better }) {
	if (!(metric.kind === "cost" || metric.kind === "tokens") || statistic.kind !== "mean" || scale !== "ratio") return false;
	return isAtLeastWithSkew(sample, better, atLeast, alpha) === false;
}
// src/core/compare/estimate-effect.ts
/** The effect by the estimator for the kind of values (STATISTICS A4), with the levels of both sides. */
function estimateEffect(sample, spec, random) {
	const isFixed = spec.inference === "fixed-suite";
	if (spec.statistic.kind === "quantile") {
		const estimate = (isFixed ? fixedSuiteQuantile : quantileEffect)(sample, spec, spec.statistic.q, random);
		return {
			estimate,
			levels: {
				base: estimate.baseQuantile,
				head: estimate.headQuantile
			}
		};
	}
	const levels = {
		base: mean(sample.baseMeans),
		head: mean(sample.headMeans)
	};
	if (isFixed) return {
		estimate: fixedSuiteEffect(sample, spec),
		levels
	};
	if (spec.unit === "ms" || spec.unit === "usd" || spec.unit === "tokens") return {
		estimate: ratioEffect(sample, spec),
		levels
	};
	return {
		estimate: sample.isBinary ? rateEffect(sample, spec) : meanEffect(sample, spec),
		levels
	};
}
// src/core/compare/fixed-suite-advice.ts
/** Power of the advice, as everywhere (STATISTICS A2). */
const advisedPower = .9;
/** Share of the cases that has to be repeated on both sides before a fixed suite is compared at all. */
const repeatedShare = .8;
/**
* A fixed suite whose cases ran once: its noise is not known, and without noise no interval. Refused, for falling back to
* `cases-as-sample` would judge by another question than the config asks.
*/
function findWithoutRepeats({ cases, replayedEpochs }, policy) {
	if (!isFixedSuite(policy) || cases.length === 0) return [];
	const repeated = repeatedOnBoth(cases);
	if (repeated >= repeatedShare * cases.length) return [];
	const replays = replayedEpochs > 0 ? ` (${replayedEpochs} replays from a cache repeat nothing)` : "";
	return [{
		key: "inference",
		message: `The suite is judged as a fixed suite, by the noise between runs of its cases, and only ${repeated} of ${cases.length} cases were run twice or more on both sides${replays}; 80 % are needed. Set epochs: 3 for the suite, or take inference: fixed-suite out.`,
		refuses: true
	}];
}
function repeatedOnBoth({ length, base, head }) {
	let repeated = 0;
	for (let index = 0; index < length; index += 1) {
		const epochs = (side) => (side.starts[index + 1] ?? 0) - (side.starts[index] ?? 0);
		if (epochs(base) >= 2 && epochs(head) >= 2) repeated += 1;
	}
	return repeated;
}
/**
* The smallest loss that a fixed suite proves to be absent when nothing changed, from base alone: head is expected to be
* as noisy, and run as often as said.
*
* @returns in the unit of the dimension; Infinity where no case of base was repeated
*/
function fixedSuiteLoss(base, spec, power) {
	const noise = epochNoise(base.values, base.unitOf, base.units);
	if (noise.variance === null) return Number.POSITIVE_INFINITY;
	const longer = Math.max(1, base.epochs.base) / Math.max(1, base.epochs.head);
	const error = fixedSuiteError(noise, {
		...noise,
		variance: noise.variance * longer,
		third: noise.third * longer ** 2,
		squares: noise.squares * longer ** 2,
		oneOff: noise.oneOff * longer ** 2
	}, guardRange(base, spec));
	if (error === null) return Number.POSITIVE_INFINITY;
	return (studentTQuantile(.95, error.df) + normalQuantile(power)) * error.standardError;
}
/** The parts of the evidence that are advice: a fixed suite sharpens with runs, not with other cases. */
function fixedSuiteAdvice(sample, spec) {
	const casesNeeded = {
		ifUnchanged: null,
		ifObserved: null
	};
	const now = Math.min(sample.epochs.base, sample.epochs.head);
	const unknown = {
		casesNeeded,
		atBest: null,
		casesToShow: null,
		epochsNeeded: {
			now,
			ifUnchanged: null
		}
	};
	const noise = sideNoise(sample);
	const { margin, statistic } = spec;
	if (noise === null || statistic.kind === "quantile" || margin === null || margin.value <= 0) return unknown;
	const error = fixedSuiteError(noise.base, noise.head, guardRange(sample, spec));
	const scale = margin.kind === "relative" ? mean(sample.baseMeans) : 1;
	if (error === null || !(scale > 0)) return unknown;
	const standardError = error.standardError / scale;
	const steps = (normalQuantile(.95) + normalQuantile(advisedPower)) * standardError;
	return {
		casesNeeded,
		casesToShow: null,
		atBest: normalQuantile(.95) * standardError,
		epochsNeeded: {
			now,
			ifUnchanged: Math.max(2, Math.ceil(now * (steps / margin.value) ** 2))
		}
	};
}
// src/core/stats/clopper-pearson.ts
function requireCountOf({ x, n }) {
	requireBetween("n", n, 0);
	requireWithin("x", x, 0, n);
}
/**
* One-sided Clopper–Pearson upper bound of a rate. With x = 0 it is 1 − alpha^(1/n) ≈ 3/n at 0.05.
*
* @param alpha - one-sided error, exclusive (0, 1)
* @returns a bound in [x/n, 1]
* @throws RangeError when an argument is outside its range
* @see Clopper & Pearson (1934), Biometrika 26, 404–413; fractional counts as Korn & Graubard (1998)
*/
function clopperPearsonUpper({ x, n, alpha }) {
	requireCountOf({
		x,
		n
	});
	requireBetween("alpha", alpha, 0, 1);
	return x >= n ? 1 : betaQuantile(1 - alpha, x + 1, n - x);
}
/**
* One-sided Clopper–Pearson lower bound of a rate.
*
* @param alpha - one-sided error, exclusive (0, 1)
* @returns a bound in [0, x/n]
* @throws RangeError when an argument is outside its range
* @see Clopper & Pearson (1934), Biometrika 26, 404–413; fractional counts as Korn & Graubard (1998)
*/
function clopperPearsonLower({ x, n, alpha }) {
	requireCountOf({
		x,
		n
	});
	requireBetween("alpha", alpha, 0, 1);
	return x <= 0 ? 0 : betaQuantile(alpha, x, n - x + 1);
}
/**
* Two-sided Clopper–Pearson interval of a rate: both one-sided bounds at (1 − level)/2.
*
* @param level - confidence level, exclusive (0, 1); 0.95 means 95 %
* @returns bounds in [0, 1] with lower ≤ x/n ≤ upper
* @throws RangeError when an argument is outside its range
* @see Clopper & Pearson (1934), Biometrika 26, 404–413
*/
function clopperPearson({ x, n, level }) {
	requireBetween("level", level, 0, 1);
	const alpha = (1 - level) / 2;
	return {
		lower: clopperPearsonLower({
			x,
			n,
			alpha
		}),
		upper: clopperPearsonUpper({
			x,
			n,
			alpha
		})
	};
}
// src/core/compare/level-bounds.ts
/** Fewer units with an event than this say too little about how events keep together. */
const fewEvents = 8;
/** How much epochs of a case, and cases of a cluster, are taken to agree while events are few (STATISTICS A3, B3). */
const assumedCorrelation = {
	epochs: .56,
	clusters: .2
};
/**
* One-sided 95 % bounds of the level of one side, against its absolute limit.
*
* A quantile is decided as the share of answers beyond the limit, a rate directly, both by Clopper–Pearson;
* repeated or clustered cases enter with an effective n (Korn & Graubard 1998). Other means use Hall's t.
*
* @returns null when there is no limit, no value, or no way to bound the level (fewer than two units, no spread)
*/
function levelBounds(side, spec) {
	const limit = spec.limit;
	if (limit === null || side.means.length === 0) return null;
	if (spec.statistic.kind === "quantile") {
		const isBeyond = (value) => Number(spec.better === "lower" ? value > limit : value < limit);
		const indicators = assembleSide(mapValues(side.values, isBeyond), side);
		const allowed = spec.better === "lower" ? 1 - spec.statistic.q : spec.statistic.q;
		const bounds = rateBounds(indicators, {
			allowed,
			isCap: true
		});
		const beyond = indicators.means.reduce((count, share) => count + Number(share > 0), 0);
		return {
			of: "share-beyond-limit",
			...bounds,
			allowed: Number(allowed.toPrecision(12)),
			beyond,
			method: "clopper-pearson"
		};
	}
	const isCap = spec.better === "lower";
	if (isTwoValued(side.values.values)) return {
		of: "level",
		...rateBounds(side, {
			allowed: limit,
			isCap
		}),
		allowed: limit,
		method: "clopper-pearson"
	};
	const { means } = side;
	const units = unitLevels(means, side.unitOf, side.units);
	if (units.length < 2) return null;
	const hall = hallInterval(units, alpha);
	if (hall.lower === null || hall.upper === null) return null;
	const estimate = mean(means);
	return {
		of: "level",
		estimate,
		lower: hall.lower,
		upper: hall.upper,
		provable: isCap ? limit - (hall.upper - estimate) : limit + (estimate - hall.lower),
		allowed: limit,
		n: means.length,
		method: "hall"
	};
}
function rateBounds(side, bar) {
	const { means } = side;
	const n = means.length;
	const rate = mean(means);
	const effective = effectiveCases(side, rate);
	const x = rate * effective;
	return {
		estimate: rate,
		lower: clopperPearsonLower({
			x,
			n: effective,
			alpha
		}),
		upper: clopperPearsonUpper({
			x,
			n: effective,
			alpha
		}),
		provable: provableRate(effective, bar),
		n
	};
}
/** The rate nearest to the bar that as many cases show to keep it; null where not even the best rate would. */
function provableRate(n, { allowed, isCap }) {
	const keeps = (rate) => isCap ? clopperPearsonUpper({
		x: rate * n,
		n,
		alpha
	}) <= allowed : clopperPearsonLower({
		x: rate * n,
		n,
		alpha
	}) >= allowed;
	let [good, bad] = [isCap ? 0 : 1, Math.min(1, Math.max(0, allowed))];
	if (!keeps(good)) return null;
	if (keeps(bad)) return bad;
	for (let step = 0; step < 30; step += 1) {
		const middle = (good + bad) / 2;
		if (keeps(middle)) good = middle;
		else bad = middle;
	}
	return good;
}
/**
* n that would give a simple sample the variance found, p(1 − p) ÷ SE² and never more than the rows, times the squared
* ratio of the t quantiles: the variance itself is known from the units only (Korn & Graubard 1998).
*
* While fewer than eight units hold an event (the rarer outcome) their agreement is taken for granted as well: without
* it a single event would seem to say more about the rate than none.
*/
function effectiveCases(side, rate) {
	const { means } = side;
	const rows = side.values.values.length;
	if (rows === means.length && side.units === means.length) return means.length;
	if (side.units < 2) return side.units;
	const assumed = rows / assumedDesignEffect(rows, means.length, side.units);
	const units = unitLevels(means, side.unitOf, side.units);
	const squaredError = variance(units) / units.length;
	if (rate <= 0 || rate >= 1) return assumed;
	if (squaredError <= 0) return side.units;
	const forUnits = studentTQuantile(.95, rows - 1) / studentTQuantile(.95, side.units - 1);
	const found = Math.min(rows, rate * (1 - rate) / squaredError) * forUnits ** 2;
	return Math.max(1, unitsWithEvent(side, rate) < fewEvents ? Math.min(found, assumed) : found);
}
/** Variance of a rate over epochs in cases in clusters, ÷ that of as many independent rows, at assumed correlations. */
function assumedDesignEffect(rows, cases, units) {
	const epochs = rows / cases;
	const clustered = (cases / units - 1) * epochs * assumedCorrelation.clusters;
	return 1 + (epochs - 1) * assumedCorrelation.epochs + clustered;
}
function unitsWithEvent({ values, unitOf, units }, rate) {
	const event = rate <= .5 ? 1 : 0;
	const isHolding = new Uint8Array(units);
	for (let index = 0; index < unitOf.length; index += 1) if (holds(values, index, event)) isHolding[unitOf[index] ?? 0] = 1;
	return isHolding.reduce((count, flag) => count + flag, 0);
}
function holds({ values, starts }, group, wanted) {
	const end = starts[group + 1] ?? 0;
	for (let index = starts[group] ?? 0; index < end; index += 1) if (values[index] === wanted) return true;
	return false;
}
// src/core/compare/lost-cases.ts
/**
* Would the dimension still be inside if every case that a failure took from one side had been the worst it
* could be there (A6.8)? On the ends of the scale, which are those seen where the scale is not 0–1; times and
* prices have no worst.
*
* @param onPairs - tests of the pairs alone: what is not inside there is not made so by losses
* @returns null where nothing was lost, or there is no margin
*/
function worstCaseInside(sample, spec, onPairs, random) {
	if (spec.margin === null || isWhole$1(countedLosses(sample, spec))) return null;
	if (!isProven(onPairs.inside)) return false;
	return isProven(worstCaseEffect(sample, spec, random)?.test(spec.margin).inside ?? null);
}
const noLosses = {
	lost: {
		baseLost: [],
		headLost: []
	},
	shortened: {
		base: [],
		head: []
	}
};
/**
* The losses that are imputed. A case that one side lost in a mean always is (A6.8). A run of a case that has others, and a
* value of a quantile, are so only where one side lost more than chance makes: a change that errs where it would have
* failed. A few errors on either side would else keep one unchanged suite in seven from `inside` (60 cases, 3 epochs, 0.3 %
* errors): one value at the end of a quantile, or one more made-up answer of a few, is as much as the margin.
*/
function countedLosses(sample, spec) {
	if (!isBounded(spec)) return noLosses;
	if (isLopsided(sample)) return sample;
	return spec.statistic.kind === "quantile" ? noLosses : {
		...noLosses,
		lost: sample.lost
	};
}
/** One side lost as many more as it would in at most 5 % if each loss were as likely on the other (sign test). */
function isLopsided({ lost, shortened }) {
	const base = lost.baseLost.length + shortened.base.length;
	const head = lost.headLost.length + shortened.head.length;
	return base !== head && binomialCdf(Math.min(base, head), base + head, .5) <= .05;
}
function isWhole$1({ lost, shortened }) {
	return [
		lost.baseLost,
		lost.headLost,
		shortened.base,
		shortened.head
	].every(({ length }) => length === 0);
}
function isProven(p) {
	return p !== null && p < .05;
}
/** The cases that one side lost, as the worst that they could be; none where values have no worst. */
function worstPairs(sample, spec) {
	const { baseLost, headLost } = countedLosses(sample, spec).lost;
	if (baseLost.length + headLost.length === 0) return [];
	const { worst, best } = extremes(sample, spec);
	return [...headLost.map((value) => ({
		base: value,
		head: worst
	})), ...baseLost.map((value) => ({
		base: best,
		head: value
	}))];
}
/**
* The effect with what is imputed of the lost cases and epochs as the worst that it could be; null = nothing is. A case that failed on both sides alike says nothing of the change, and is no part of it.
*/
function worstCaseEffect(sample, spec, random) {
	const counted = countedLosses(sample, spec);
	if (isWhole$1(counted)) return null;
	const { worst, best } = extremes(sample, spec);
	return withPairs(withEpochs(withEpochs({
		...sample,
		...counted
	}, "head", worst), "base", best), worstPairs(sample, spec), spec, random);
}
/**
* Would the loss still be proven if every case that failed on base alone had been the worst it could be there? A
* base that lost the cases it would have failed looks better than it was.
*
* Cases that head lost are not given the benefit: a change could lift a proven loss by failing to answer at all.
*
* @param onPairs - tests of the pairs alone: what is not proven there is not made so by what base lost
*/
function bestCaseLoss(sample, spec, onPairs, random) {
	const counted = countedLosses(sample, spec);
	const { baseLost } = counted.lost;
	if (baseLost.length + counted.shortened.base.length === 0) return {};
	if (!isProven(onPairs.outside) && !isProven(onPairs.worse)) return { bestCaseLoss: {
		outside: false,
		worse: false
	} };
	const { worst } = extremes(sample, spec);
	const pairs = baseLost.map((value) => ({
		base: worst,
		head: value
	}));
	const { outside, worse } = withPairs(withEpochs({
		...sample,
		...counted
	}, "base", worst), pairs, spec, random).test(spec.margin);
	return { bestCaseLoss: {
		outside: isProven(outside),
		worse: isProven(worse)
	} };
}
/** A mean of times or prices has no worst; a quantile of them has one, for it is decided by ranks. */
function isBounded({ unit, statistic }) {
	return unit === "proportion" || unit === "score" || statistic.kind === "quantile";
}
/** Ends of the scale, which are those seen where the scale is not 0–1. */
function extremes(sample, { better }) {
	const { baseLost, headLost } = sample.lost;
	const { low, high } = endsOf$1(sample.base.values, sample.head.values, Float64Array.from([...baseLost, ...headLost]));
	return better === "higher" ? {
		worst: low,
		best: high
	} : {
		worst: high,
		best: low
	};
}
/** The effect with further pairs, each a unit of its own. */
function withPairs(sample, pairs, spec, random) {
	return estimateEffect(assembleSample(withSingles(sample.base, pairs.map(({ base }) => base)), withSingles(sample.head, pairs.map(({ head }) => head)), appended(sample.unitOf, pairs.map((_, index) => sample.units + index)), sample.units + pairs.length), spec, random).estimate;
}
/** The sample with a value in place of every epoch that a failure took from a case with others: as many as the fullest. */
function withEpochs(sample, side, value) {
	const places = new Set(sample.shortened[side]);
	if (places.size === 0) return sample;
	const grouped = sample[side];
	const filled = groupedValues(Array.from({ length: sample.n }, (_, index) => {
		const own = [...groupAt(grouped, index)];
		const missing = places.has(index) ? Math.max(1, sample.epochs[side] - own.length) : 0;
		return [...own, ...new Array(missing).fill(value)];
	}));
	const { base, head } = side === "base" ? {
		base: filled,
		head: sample.head
	} : {
		base: sample.base,
		head: filled
	};
	const { unitOf, units, lost, shortened } = sample;
	return {
		...assembleSample(base, head, unitOf, units),
		lost,
		shortened
	};
}
/** Further groups of one value each. */
function withSingles({ values, starts }, singles) {
	const joined = new Float64Array(values.length + singles.length);
	joined.set(values);
	joined.set(singles, values.length);
	return {
		values: joined,
		starts: appended(starts, singles.map((_, index) => values.length + index + 1))
	};
}
function appended(values, more) {
	const joined = new Int32Array(values.length + more.length);
	joined.set(values);
	joined.set(more, values.length);
	return joined;
}
// src/core/stats/cases-needed.ts
/**
* Planning variance of a paired pass/fail difference, (broken + fixed + 1)/(n + 2).
*
* The added pseudo-counts keep it above 0 when no case changed. For `casesNeeded`, not for intervals.
*
* @returns a variance per case in (0, 1]
* @throws RangeError when the counts are outside their range
* @see STATISTICS A5 "Need-N"
*/
function discordanceVariance({ n, broken, fixed }) {
	requirePairedCounts({
		n,
		broken,
		fixed
	});
	return Math.min(1, (broken + fixed + 1) / (n + 2));
}
/**
* Number of cases with which the lower bound would clear −margin with the given power.
*
* An order of magnitude: from 20 cases the advice spans a factor of five (STATISTICS B8).
*
* @param variance - variance of the difference of one case, > 0; of pass/fail pairs `discordanceVariance`
* @param margin - non-inferiority margin, > 0, same unit as the difference
* @param observed - observed difference, oriented so that negative is worse
* @param designEffect - variance inflation by clusters, ≥ 1, default 1
* @param alpha - one-sided error, exclusive (0, 0.5), default 0.05
* @param power - exclusive (0, 1), default 0.9
* @throws RangeError when an argument is outside its range
* @see STATISTICS A5 "Need-N": N = ⌈deff (z_alpha + z_power)² variance/(margin + difference)²⌉
*/
function casesNeeded({ variance, margin, observed, designEffect = 1, alpha = .05, power = .9 }) {
	requireBetween("variance", variance, 0);
	requireBetween("margin", margin, 0);
	requireFinite("observed", observed);
	requireWithin("designEffect", designEffect, 1);
	requireAlpha(alpha);
	requireBetween("power", power, 0, 1);
	const z = normalQuantile(1 - alpha) + normalQuantile(power);
	const cases = (distance) => Math.max(1, Math.ceil(designEffect * Math.max(0, z) ** 2 * variance / distance ** 2));
	return {
		ifUnchanged: cases(margin),
		ifObserved: margin + observed > 0 ? cases(margin + observed) : null
	};
}
// src/core/stats/epochs-needed.ts
/**
* Runs a side with which the same cases would rule out a loss beyond the margin, if nothing really changed.
*
* More runs shrink the noise within a case only: the spread of true differences between cases stays, and where it alone
* is more than n cases can carry no number of runs will do.
*
* @param omega2 - variance of the true differences between cases, ≥ 0 (`repeatVariance`)
* @param within - variance between runs of a case, base's plus head's, ≥ 0
* @param n - cases, integer ≥ 1
* @param margin - non-inferiority margin, > 0, same unit as the values
* @param designEffect - variance inflation by clusters, ≥ 1, default 1
* @param alpha - one-sided error, exclusive (0, 0.5), default 0.05
* @param power - exclusive (0, 1), default 0.9
* @returns integer ≥ 1; null = no number of runs will do
* @throws RangeError when an argument is outside its range
* @see STATISTICS A5 "Repeats" and "Need-N", solved for K: ⌈within/(n·v − omega2)⌉ with
*   v = (margin/(z_alpha + z_power))²/designEffect, the variance that the mean may have
*/
function epochsNeeded({ omega2, within, n, margin, designEffect = 1, alpha = .05, power = .9 }) {
	requireWithin("omega2", omega2, 0);
	requireWithin("within", within, 0);
	requireInteger("n", n, 1);
	requireBetween("margin", margin, 0);
	requireWithin("designEffect", designEffect, 1);
	requireAlpha(alpha);
	requireBetween("power", power, 0, 1);
	const z = normalQuantile(1 - alpha) + normalQuantile(power);
	if (z <= 0) return 1;
	const room = n * (margin / z) ** 2 / designEffect - omega2;
	return room > 0 ? Math.max(1, Math.ceil(within / room)) : null;
}
// src/core/stats/repeat-variance.ts
/** Mean variance between repeats and mean of 1/K of one side. */
function within(side) {
	const cases = groupCount(side);
	const variances = [];
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
		means
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
function repeatVariance(base, head) {
	const sides = {
		base: asGrouped(base),
		head: asGrouped(head)
	};
	const cases = groupCount(sides.base);
	requireSameLength("base", { length: cases }, "head", { length: groupCount(sides.head) });
	if (cases === 0) throw new RangeError("base must hold at least 1 case, got 0");
	const onBase = within(sides.base);
	const onHead = within(sides.head);
	const deltas = onHead.means.map((head, index) => head - at(onBase.means, index));
	const { n, mean, variance } = sampleMoments(deltas);
	const omega2Raw = variance === null || onBase.variance === null || onHead.variance === null ? null : variance - (onBase.variance * onBase.perRepeat + onHead.variance * onHead.perRepeat);
	return {
		meanDelta: mean,
		standardError: variance === null ? null : Math.sqrt(variance / n),
		withinBase: onBase.variance,
		withinHead: onHead.variance,
		caseVariance: variance,
		omega2Raw,
		omega2: omega2Raw === null ? null : Math.max(0, omega2Raw)
	};
}
// src/core/compare/needed-cases.ts
const none$1 = {
	ifUnchanged: null,
	ifObserved: null
};
/** A variance that rounding leaves where there is none, as a share of the squared scale. */
const rounding = 1e-20;
/**
* How many cases it would take to be inside, in cases of the suite: units × the mean size of a unit.
*
* @param gated - the interval of the gate; a quantile has no other source of its error
*/
function neededCases$1(sample, spec, effect, gated) {
	const plan = planOf(sample, spec, effect, gated);
	return plan === null ? none$1 : casesNeeded(plan);
}
/**
* Half-width that the interval would have had if the sides had come out equal: how fine these cases can see at best.
*
* @param gated - as for {@link neededCases}
* @returns on the scale of the margin; null where it cannot be said
*/
function halfWidthAtBest(sample, spec, effect, gated) {
	const plan = planOf(sample, spec, effect, gated);
	if (plan === null) return null;
	const error = Math.sqrt(plan.designEffect * plan.variance / sample.n);
	const half = normalQuantile(.95) * error;
	return spec.statistic.kind === "quantile" && spec.margin?.kind === "relative" ? Math.expm1(half) : half;
}
/**
* What finer questions would take: the next two steps of 1, 2, 5 below both the margin and the loss ruled out, where
* they take more cases than there are. Of means only.
*
* @param gated - as for {@link neededCases}
*/
function casesForFiner(sample, spec, effect, gated) {
	if (spec.statistic.kind === "quantile" || spec.margin === null) return [];
	const plan = planOf(sample, spec, effect, gated);
	const bound = spec.better === "higher" ? gated?.lo : gated?.hi;
	if (plan === null || gated === null || bound === null || bound === void 0) return [];
	const change = gated.scale === "ratio" ? bound - 1 : bound;
	const ruledOut = spec.better === "higher" ? -change : change;
	return stepsBelow(Math.min(spec.margin.value, ruledOut)).map((loss) => ({
		loss,
		cases: casesNeeded({
			...plan,
			margin: loss
		}).ifUnchanged
	})).filter(({ cases }) => cases > sample.n);
}
/** The next two of … 0.05, 0.02, 0.01 … below a value; none below 0. */
function stepsBelow(value) {
	if (!(value > 0)) return [];
	const decade = Math.floor(Math.log10(value));
	return [0, -1].flatMap((step) => [
		5,
		2,
		1
	].map((digit) => Number(`${digit}e${decade + step}`))).filter((step) => step < value).slice(0, 2);
}
/** What the number of cases hangs on, on the scale of the margin (the log of the ratio for quantiles). */
function planOf(sample, spec, effect, gated) {
	const { margin } = spec;
	if (margin === null || effect.absolute === null || margin.value <= 0 || sample.units < 2) return null;
	const sign = spec.better === "higher" ? 1 : -1;
	if (spec.statistic.kind === "quantile") return planOfQuantile(sample, margin, effect, gated, sign);
	const scale = margin.kind === "relative" ? mean(sample.baseMeans) : 1;
	if (!(scale > 0)) return null;
	const spread = spreadOf(sample, margin);
	if (spread === null) return null;
	return {
		variance: spread.variance / scale ** 2,
		margin: margin.value,
		observed: sign * effect.absolute / scale,
		designEffect: spread.designEffect
	};
}
/**
* How many cases it would take to show that a difference of the size found is one at all: the margin is 0, 90 % power at
* one-sided 5 %.
*
* @returns null for a quantile, without a difference, or with too few units
*/
function casesToShow(sample, spec, effect) {
	const found = Math.abs(effect.absolute ?? 0);
	if (spec.statistic.kind === "quantile" || found === 0 || sample.units < 2) return null;
	const spread = spreadOf(sample, {
		kind: "absolute",
		value: 0
	});
	if (spread === null) return null;
	const half = found / 2;
	return casesNeeded({
		...spread,
		margin: half,
		observed: half
	}).ifObserved;
}
/**
* How many runs a side would let these cases be inside if nothing really changed.
*
* @returns null where no number will do, and where one run a side says nothing of the spread between runs; null too for
*   quantiles and for a margin that is a share of base, whose noise is not split into runs and cases
*/
function neededEpochs(sample, { margin, statistic }) {
	if (margin === null || margin.kind !== "absolute" || margin.value <= 0) return null;
	if (statistic.kind === "quantile" || sample.units < 2) return null;
	if (sample.epochs.base < 2 || sample.epochs.head < 2) return null;
	const { withinBase, withinHead, omega2 } = repeatVariance(sample.base, sample.head);
	const spread = spreadOf(sample, margin);
	if (withinBase === null || withinHead === null || omega2 === null || spread === null) return null;
	const { designEffect } = spread;
	const n = sample.n;
	return epochsNeeded({
		omega2,
		within: withinBase + withinHead,
		n,
		margin: margin.value,
		designEffect
	});
}
function planOfQuantile(sample, margin, effect, gated, sign) {
	if (gated === null || gated.lo === null || gated.hi === null || effect.absolute === null) return null;
	const isRatio = gated.scale === "ratio";
	if (isRatio && !(gated.lo > 0)) return null;
	const error = (isRatio ? Math.log(gated.hi / gated.lo) : gated.hi - gated.lo) / (2 * normalQuantile(.95));
	const observed = isRatio ? Math.log1p(effect.relative ?? 0) : effect.absolute;
	if (!(error > 0)) return null;
	const tolerated = isRatio ? Math.abs(Math.log1p(sign === 1 ? -margin.value : margin.value)) : margin.value;
	if (!Number.isFinite(tolerated)) return null;
	return {
		variance: error ** 2 * sample.units,
		margin: tolerated,
		observed: sign * observed,
		designEffect: sample.n / sample.units
	};
}
/**
* Variance per case of what is averaged, with the design effect of its clusters. Of a ratio that is head − r · base,
* r the ratio found: what is proportional to base everywhere is no noise. Where nothing differs it is the variance
* with two more values, ± the range: no spread in this sample does not promise that there is none.
*/
function spreadOf(sample, margin) {
	const n = sample.n;
	const ratio = margin.kind === "relative" && !sample.isBinary ? mean(sample.headMeans) / mean(sample.baseMeans) : 1;
	const residuals = sample.headMeans.map((head, index) => head - ratio * (sample.baseMeans[index] ?? 0));
	const tied = 2 * sample.range ** 2 / (n + 1);
	const counts = sample.isBinary ? countDiscordance(sample) : null;
	const found = variance(residuals);
	const isTied = found <= rounding * sample.range ** 2;
	const simple = counts === null ? isTied ? tied : found : discordanceVariance({
		n: counts.n,
		broken: counts.fell,
		fixed: counts.rose
	});
	if (!(simple > 0)) return null;
	if (!(sample.units < n)) return {
		variance: simple,
		designEffect: 1
	};
	if (isTied) return {
		variance: simple,
		designEffect: n / sample.units
	};
	const units = unitLevels(residuals, sample.unitOf, sample.units);
	return {
		variance: simple,
		designEffect: Math.max(1, variance(units) / units.length / simple * n)
	};
}
// src/core/compare/provable-level.ts
/**
* The worst level of head that these cases could prove to be inside: the margin less the half-width of this interval on
* the side of the loss, on the log scale for a ratio. Advice, no promise: at another level the width is another one.
*
* @param base - base's level
* @param gated - interval on the scale of the margin
* @returns a gain where the half-width takes up more than the margin; null where that would have to be larger than the
*   margin, and without a margin or a bound
*/
function provableLevel({ margin, better, unit }, base, effect, gated) {
	const bound = better === "higher" ? gated?.lo : gated?.hi;
	if (margin === null || gated === null || bound === null || bound === void 0) return null;
	const sign = better === "higher" ? -1 : 1;
	if (gated.scale === "absolute") {
		if (effect.absolute === null) return null;
		const room = margin.value - Math.abs(bound - effect.absolute);
		if (!(room > -margin.value)) return null;
		const absolute = sign * room;
		if (unit === "proportion" && (base + absolute > 1 || base + absolute < 0)) return null;
		return {
			level: base + absolute,
			absolute,
			relative: base === 0 ? 0 : absolute / base
		};
	}
	if (effect.relative === null || !(bound > 0) || !(1 + effect.relative > 0)) return null;
	const tolerated = Math.abs(Math.log1p(sign * margin.value));
	const room = tolerated - Math.abs(Math.log(bound / (1 + effect.relative)));
	if (!(room > -tolerated) || !Number.isFinite(room)) return null;
	const relative = Math.expm1(sign * room);
	return {
		level: base * (1 + relative),
		absolute: base * relative,
		relative
	};
}
// src/core/stats/log-gamma.ts
/**
* Natural logarithm of the gamma function.
*
* @param x - in (0, ∞)
* @returns ln Γ(x); absolute error about 1e-15 · max(1, |ln Γ(x)|)
* @throws RangeError when x is not a positive finite number
* @see Stirling's formula with the correction term of Loader (2000), see `stirlingError`
*/
function logGamma(x) {
	requireBetween("x", x, 0);
	if (x === 1 || x === 2) return 0;
	return stirlingError(x) + (x - .5) * Math.log(x) - x + halfLogTwoPi;
}
// src/core/compare/beta-binomial-quantile.ts
/**
* Quantile of the beta-binomial distribution: a count out of `trials` whose rate is itself Beta(a, b).
*
* With a = x + ½ and b = N − x + ½ it predicts the count of a second run from x of N in the first (Jeffreys prior).
*
* @param trials - integer ≥ 0
* @param a - > 0
* @param b - > 0
* @param level - exclusive (0, 1)
* @returns smallest count with P(X ≤ count) ≥ level
* @see Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, section 6.2.2, equation (6.31)
*/
function betaBinomialQuantile(trials, a, b, level) {
	const logBeta = (p, q) => logGamma(p) + logGamma(q) - logGamma(p + q);
	const constant = logGamma(trials + 1) - logBeta(a, b);
	let cumulated = 0;
	for (let count = 0; count < trials; count++) {
		const ways = logGamma(count + 1) + logGamma(trials - count + 1);
		cumulated += Math.exp(constant - ways + logBeta(count + a, trials - count + b));
		if (cumulated >= level) return count;
	}
	return trials;
}
// src/core/compare/null-spread.ts
/**
* Share of the spread between cases that a second run of the same code redraws, used where one epoch says nothing
* about it: within-case variance 0.065 at a mean pass rate of 0.82 (STATISTICS A11.6). Mean latencies keep it: in
* repeated real runs 0.50–1.00 of the spread of the total time is redrawn (Inspect AI logs, three models).
*/
const redrawnShare = .065 / (.82 * .18);
/**
* The same for cost and tokens, which hang on the case (its prompt, its passages) more than on the answer. Share of
* input + output tokens redrawn in repeated real runs: Inspect AI `popularity` 0.31 (gpt-5, ten cases of five epochs),
* 0.00 (Claude Sonnet 4, the same) and 0.00 (Gemini Flash Lite, 100 cases twice), promptfoo `mdma` 0.00 (25 cases
* twice); their mean is 0.08. In our demo suite 0.03 of the cost and 0.02 of the tokens (200 cases of five epochs).
*/
const redrawnShareOfPrice = .1;
/** Share of the spread between cases that counts as redrawn where a case has one epoch. */
function redrawnShareOf({ metric, unit }) {
	if (metric.kind === "error-rate" || metric.kind === "refusal-rate") return 1;
	return unit === "usd" || unit === "tokens" ? redrawnShareOfPrice : redrawnShare;
}
/** Mean variance between the epochs of a case; null where no case has two. */
function withinCaseVariance({ values, starts }) {
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
function perEpochs(base) {
	const { starts } = base.values;
	const cases = groupCount(base.values);
	let reciprocals = 0;
	for (let index = 0; index < cases; index += 1) reciprocals += 1 / ((starts[index + 1] ?? 0) - (starts[index] ?? 0));
	const ofBase = reciprocals / cases;
	return ofBase + ofBase * Math.max(1, base.epochs.base) / Math.max(1, base.epochs.head);
}
/**
* How much clusters widen the error of the difference between two runs of base, at least 1: cluster variance ÷ simple
* variance. From the difference of the first two epochs where there are any, else from the level, which agrees inside
* a cluster more than differences do.
*
* @param values - what is averaged, same cases as `base`: its values, or indicators made of them
*/
function nullDesignEffect(base, grouped = base.values) {
	const n = groupCount(grouped);
	if (base.units >= n || base.units < 2) return 1;
	const { values, starts } = grouped;
	const differences = [];
	const unitOf = [];
	const numbers = /* @__PURE__ */ new Map();
	for (let index = 0; index < n; index += 1) {
		const first = starts[index] ?? 0;
		if ((starts[index + 1] ?? 0) - first < 2) continue;
		const unit = base.unitOf[index] ?? 0;
		const number = numbers.get(unit) ?? numbers.size;
		numbers.set(unit, number);
		differences.push((values[first] ?? 0) - (values[first + 1] ?? 0));
		unitOf.push(number);
	}
	return numbers.size >= 2 ? designEffect(Float64Array.from(differences), Int32Array.from(unitOf), numbers.size) : designEffect(groupMeans(grouped), base.unitOf, base.units);
}
function designEffect(values, unitOf, units) {
	const simple = variance(values) / values.length;
	if (units >= values.length) return 1;
	return simple > 0 ? Math.max(1, variance(unitLevels(values, unitOf, units)) / units / simple) : values.length / units;
}
// src/core/compare/resolvable-quantile.ts
/** Share of q(1 − q) that a second run redraws, where one epoch a side says nothing about it. Simulated latencies. */
const redrawnShareOfRank = .6;
/**
* The smallest loss of a quantile that two runs of base rule out with a power: the error of its rank, turned into ms by
* the slope of the quantiles around it (Woodruff 1952).
*
* The rank's error is that of the share of answers above base's quantile, of which only the part that wavers within a
* case is redrawn: the cases are the same on both sides.
*/
function quantileLoss(base, q, isRelative, power) {
	const largest = largestFinite(base.values);
	if (largest === null) return Number.POSITIVE_INFINITY;
	const values = capped(base.values, largest);
	const sorted = sortedValues(values.values);
	const at = quantileOfSorted(sorted, q);
	const isAbove = mapValues(values, (value) => Number(value > at));
	const spread = (withinCaseVariance(isAbove) ?? redrawnShareOfRank * q * (1 - q)) * perEpochs(base) * nullDesignEffect(base, isAbove);
	const rankError = Math.sqrt(spread / groupCount(values));
	const steps = normalQuantile(.95) + normalQuantile(power);
	const offset = Math.sqrt(q * (1 - q) / base.units);
	const [from, to] = [Math.max(0, q - offset), Math.min(1, q + offset)];
	const [below, above] = [quantileOfSorted(sorted, from), quantileOfSorted(sorted, to)];
	if (!isRelative) return steps * rankError * (above - below) / (to - from);
	if (!(below > 0)) return Number.POSITIVE_INFINITY;
	return Math.exp(steps * rankError * Math.log(above / below) / (to - from)) - 1;
}
// src/core/compare/resolvable.ts
/** Power of the figure that is printed, and of the primary dimension (STATISTICS A11.6). */
const usualPower = .8;
/** Fewer differing units than this and the sparse guard widens the interval (STATISTICS A4). */
const guardBelow$2 = 8;
/** Hall's bound is this much farther out than a t bound at no change: it estimates a skew that is not there (measured). */
const hallNoise = 1.07;
/**
* The smallest loss that this suite proves to be absent, with a power, when nothing changed: decided from the base
* side alone, before head is read, with the rule that judges head.
*
* @param power - chance that the loss is ruled out, exclusive (0.5, 1)
* @returns on the scale of the margin (`absolute` in the dimension's unit, `relative` as a fraction), Infinity
*   when no loss at all can be ruled out
*/
function resolvableLoss({ baseAlone, epochs }, spec, isRelative, power = usualPower) {
	if (baseAlone.means.length < 2) return Number.POSITIVE_INFINITY;
	const ends = endsOf$1(baseAlone.values.values);
	const base = {
		...baseAlone,
		epochs: {
			base: largestGroup(baseAlone.values),
			head: epochs.head
		},
		range: ends.high - ends.low
	};
	if (spec.statistic.kind === "quantile") return quantileLoss(base, spec.statistic.q, isRelative, power);
	if (spec.inference === "fixed-suite") {
		const noisy = fixedSuiteLoss(base, spec, power);
		const loss = isRareEvent(spec) ? Math.max(noisy, newEventsLoss(base, spec, power)) : noisy;
		return isRelative ? relativeTo(base, loss) : loss;
	}
	const isBounded = isBoundedUnit(spec);
	if (base.units < 2 || isBounded && base.range === 0) return Number.POSITIVE_INFINITY;
	const steady = isBounded && base.epochs.base <= 1 && base.epochs.head <= 1 && isTwoValued(baseAlone.values.values) ? binaryLoss(base, spec, power) : meanLoss(base, spec, isRelative, power);
	const loss = isRareEvent(spec) ? Math.max(steady, newEventsLoss(base, spec, power)) : steady;
	return isRelative ? relativeTo(base, loss) : loss;
}
function relativeTo({ means }, loss) {
	const level = mean(means);
	return level > 0 ? loss / level : Number.POSITIVE_INFINITY;
}
function isBoundedUnit({ unit }) {
	return unit === "proportion" || unit === "score";
}
function isRareEvent({ metric }) {
	return metric.kind === "error-rate" || metric.kind === "refusal-rate";
}
/** Critical value of Tango's bound: normal, or t where clusters give the degrees of freedom. */
function tangoCritical(base) {
	const isClustered = base.units < base.means.length;
	return studentTQuantile(.95, isClustered ? base.units - 1 : Number.POSITIVE_INFINITY);
}
/** Runs Tango on the table that unchanged code leaves behind in the least lucky of its runs that count. */
function binaryLoss(base, spec, power) {
	const rate = mean(base.means);
	const effective = base.means.length / nullDesignEffect(base);
	const discordance = 2 * redrawnShareOf(spec) * rate * (1 - rate);
	const unlucky = normalQuantile(power) * Math.sqrt(discordance / effective);
	const broken = Math.min(effective * .5 * (discordance + unlucky), effective);
	return -tangoInterval({
		n: effective,
		broken,
		fixed: Math.max(0, Math.min(effective * .5 * (discordance - unlucky), effective - broken)),
		critical: tangoCritical(base)
	}).lower;
}
/**
* Runs Tango on the events that unchanged code may have in a second run, given those of the first. A base without a
* single error does not promise a head without one: the rate behind it is known no better than its count.
*/
function newEventsLoss(base, spec, power) {
	const designEffect = nullDesignEffect(base);
	const { values } = base.values;
	const trials = Math.max(1, Math.round(values.length / designEffect));
	const ones = values.reduce((sum, value) => sum + value, 0);
	const seen = spec.better === "lower" ? ones : values.length - ones;
	const events = Math.min(trials, seen / designEffect);
	const headTrials = Math.max(1, Math.round(trials * Math.max(1, base.epochs.head) / base.epochs.base));
	const appeared = betaBinomialQuantile(headTrials, events + .5, trials - events + .5, power) * trials / headTrials;
	return -tangoInterval({
		n: trials,
		broken: appeared,
		fixed: Math.min(events, trials - appeared),
		critical: tangoCritical(base)
	}).lower;
}
function meanLoss(base, spec, isRelative, power) {
	const widening = isRelative ? 1 : clusterWidening(base.means.length, base.units);
	const critical = widening * studentTQuantile(.95, base.units - 1);
	const error = Math.sqrt(nullDifferenceVariance(base, spec) * nullDesignEffect(base) / base.means.length);
	const lucky = normalQuantile(power) * error;
	const loss = (isRelative ? 1 : hallNoise) * (critical * error + lucky);
	if (!isBoundedUnit(spec) || expectedDiffering(base, spec) >= guardBelow$2) return loss;
	const half = guardHalfWidth(base.units, widening * error * Math.sqrt(base.units), base.range);
	return Math.max(loss, half + lucky);
}
/** Half-width of the t interval with two extra values ± range. */
function guardHalfWidth(units, sd, range) {
	const count = units + 2;
	const spread = ((units - 1) * sd ** 2 + 2 * range ** 2) / (count - 1);
	return studentTQuantile(.95, count - 1) * Math.sqrt(spread / count);
}
/** Variance of a case's head − base difference when head is another draw of base. */
function nullDifferenceVariance(base, spec) {
	return (withinCaseVariance(base.values) ?? redrawnShareOf(spec) * variance(base.means)) * perEpochs(base);
}
/** Cases that would differ between two runs of base, at a guess from those that waver within it. */
function expectedDiffering(base, spec) {
	if (base.epochs.base >= 2) return waveringCases(base.values);
	const spread = Math.min(1, variance(base.means) / base.range ** 2);
	return base.means.length * 2 * redrawnShareOf(spec) * spread;
}
/** Cases whose epochs are not all the same. */
function waveringCases({ values, starts }) {
	let count = 0;
	for (let index = 1; index < starts.length; index += 1) {
		const [from = 0, to = 0] = [starts[index - 1], starts[index]];
		const first = values[from];
		let place = from + 1;
		while (place < to && values[place] === first) place += 1;
		if (place < to) count += 1;
	}
	return count;
}
// src/core/compare/standard-error.ts
/**
* Standard error of the mean of one side: sd with n − 1 over the independent units ÷ √units; in clusters CR1.
*
* @param means - mean over the epochs of each case
* @param units - index of the unit of each case, and their number
* @returns null for a quantile, and for fewer than two units
*/
function standardError(means, { unitOf, units }, { statistic }) {
	if (statistic.kind === "quantile" || units < 2) return null;
	const levels = unitLevels(means, unitOf, units);
	return Math.sqrt(variance(levels) / levels.length);
}
// src/core/compare/estimate-dimension.ts
/** Power that a dimension beside the primary one needs before it holds `inside` back. */
const secondaryPower = .98;
/**
* Everything that the paired cases say about one dimension.
*
* @param sample - values of the dimension, case by case
* @param random - generator of its own, so that no dimension depends on which others were asked for
* @param asks - what trades ask of it
*/
function estimateDimension(sample, spec, random, asks = []) {
	const { n } = sample;
	if (n === 0) return emptyEvidence(sample, spec, sample.cachedLeftOut > 0 ? "too-few-cases" : "missing");
	const { estimate, levels } = estimateEffect(sample, spec, random);
	const isFixed = spec.inference === "fixed-suite";
	const isRelative = gateScale(spec) === "ratio";
	const gated = isRelative ? estimate.ratio : estimate.absolute;
	const noEffect = noEffectReason(sample.units < estimate.minimumUnits, gated, isRelative && !(levels.base > 0), isFixed && sideNoise(sample) === null);
	const isShown = noEffect !== "too-few-cases" || spec.statistic.kind !== "quantile";
	const counts = sample.isBinary ? countDiscordance(sample) : null;
	const effect = {
		absolute: levels.head - levels.base,
		relative: levels.base === 0 ? null : levels.head / levels.base - 1,
		interval: isShown ? gated : null
	};
	const isFallWorse = spec.better === "higher";
	const runaways = findRunaways(sample, spec);
	const tests = isShown ? estimate.test(spec.margin) : noTests;
	const advice = isFixed ? fixedSuiteAdvice(sample, spec) : sampleAdvice(sample, spec, effect, gated);
	return {
		spec,
		base: {
			estimate: levels.base,
			n
		},
		head: {
			estimate: levels.head,
			n
		},
		effect,
		otherScale: isShown ? otherScale(estimate, spec, asks) : null,
		tests,
		noEffect,
		pairs: n,
		units: sample.units,
		differing: countDiffering(sample),
		turned: counts === null ? null : isFallWorse ? {
			worse: counts.fell,
			better: counts.rose
		} : {
			worse: counts.rose,
			better: counts.fell
		},
		midP: counts === null || sample.units < n ? null : mcnemar({
			broken: counts.fell,
			fixed: counts.rose
		}).midPTwoSided,
		resolvable: finite(resolvableLoss(sample, spec, isRelative)),
		...spec.primary || spec.margin === null ? {} : { resolvableAt98: finite(resolvableLoss(sample, spec, isRelative, secondaryPower)) },
		...advice,
		casesNeeded: atLeast(runaways?.unseen?.cases ?? 0, advice.casesNeeded),
		provable: provableLevel(spec, levels.base, effect, effect.interval),
		...noEffect === "too-few-cases" ? shareInstead(sample, spec, estimate.minimumUnits) : {},
		...runaways === null ? {} : { runaways },
		level: {
			base: levelBounds({
				...sample,
				values: sample.base,
				means: sample.baseMeans
			}, spec),
			head: levelBounds({
				...sample,
				values: sample.head,
				means: sample.headMeans
			}, spec)
		},
		worstCaseInside: worstCaseInside(sample, spec, tests, random),
		...bestCaseLoss(sample, spec, tests, random),
		lostPairs: sample.lost.baseLost.length + sample.lost.headLost.length,
		cachedLeftOut: sample.cachedLeftOut,
		standardError: {
			base: standardError(sample.baseMeans, sample, spec),
			head: standardError(sample.headMeans, sample, spec)
		},
		...asks.length === 0 || noEffect === "too-few-cases" ? {} : { asked: askedEffects(asks, sample, spec, estimate, () => worstCaseEffect(sample, spec, random)) }
	};
}
/**
* The effect on the scale that the margin is not on. Of rates and scores it is wanted only where a trade is priced so, and
* takes as long as the effect itself.
*/
function otherScale(estimate, spec, asks) {
	if (gateScale(spec) === "ratio") return estimate.absolute;
	return spec.unit !== "proportion" && spec.unit !== "score" || asks.some(({ scale }) => scale === "ratio") ? estimate.ratio : null;
}
/** Advice where the cases stand for others: more of them, or more runs of them. */
function sampleAdvice(sample, spec, effect, gated) {
	return {
		casesNeeded: neededCases$1(sample, spec, effect, gated),
		atBest: halfWidthAtBest(sample, spec, effect, gated),
		...spec.primary ? { finer: casesForFiner(sample, spec, effect, gated) } : {},
		casesToShow: casesToShow(sample, spec, effect),
		epochsNeeded: {
			now: Math.min(sample.epochs.base, sample.epochs.head),
			ifUnchanged: neededEpochs(sample, spec)
		}
	};
}
/** Advice that also sees what is rare. */
function atLeast(cases, { ifUnchanged, ifObserved }) {
	const raise = (count) => count === null ? null : Math.max(cases, count);
	return {
		ifUnchanged: raise(ifUnchanged),
		ifObserved: raise(ifObserved)
	};
}
/** Fewest units for an interval of a share (STATISTICS A4). */
const fewestForShare = 20;
function shareInstead(sample, { statistic, limit, better }, needed) {
	if (statistic.kind !== "quantile" || limit === null || better !== "lower") return {};
	if (sample.units < fewestForShare) return {};
	const count = ({ values }) => {
		return {
			over: values.filter((value) => value > limit).length,
			of: values.length
		};
	};
	return { shareInstead: {
		needed,
		base: count(sample.base),
		head: count(sample.head)
	} };
}
function noEffectReason(isTooFew, gated, hasZeroBase, hasNoRepeats) {
	if (hasNoRepeats) return "no-repeats";
	if (isTooFew) return "too-few-cases";
	if (gated !== null) return null;
	return hasZeroBase ? "zero-base" : "no-variation";
}
/** The scale a dimension is judged on: its margin's, or the one that is usual for its unit. */
function gateScale(spec) {
	if (spec.margin !== null) return spec.margin.kind === "relative" ? "ratio" : "absolute";
	return spec.unit === "proportion" || spec.unit === "score" ? "absolute" : "ratio";
}
/** Evidence without any: nothing to estimate from. */
function emptyEvidence(sample, spec, reason) {
	return {
		spec,
		base: {
			estimate: null,
			n: 0
		},
		head: {
			estimate: null,
			n: 0
		},
		effect: {
			absolute: null,
			relative: null,
			interval: null
		},
		otherScale: null,
		tests: noTests,
		noEffect: reason,
		pairs: 0,
		units: 0,
		differing: 0,
		turned: null,
		midP: null,
		resolvable: null,
		casesNeeded: {
			ifUnchanged: null,
			ifObserved: null
		},
		level: {
			base: null,
			head: null
		},
		worstCaseInside: null,
		lostPairs: sample.lost.baseLost.length + sample.lost.headLost.length,
		cachedLeftOut: sample.cachedLeftOut,
		standardError: {
			base: null,
			head: null
		}
	};
}
function countDiffering({ n, baseMeans, headMeans }) {
	let differing = 0;
	for (let index = 0; index < n; index += 1) if (baseMeans[index] !== headMeans[index]) differing += 1;
	return differing;
}
function finite(value) {
	return Number.isFinite(value) ? value : null;
}
// src/core/compare/rows-by-case.ts
/**
* Rows by case, in order of ids and epochs, without the epochs that a cache replayed: a repeat that was not run
* is none.
*/
function groupCases(table) {
	const order = orderOfIds(table.caseIds);
	const starts = new Int32Array(order.length + 1);
	const rows = new Int32Array(table.length);
	const byAppearance = rowsByAppearance(table);
	let filled = 0;
	for (let index = 0; index < order.length; index += 1) {
		const code = order[index] ?? 0;
		const from = byAppearance.starts[code] ?? 0;
		const to = byAppearance.starts[code + 1] ?? 0;
		if (to - from === 1) rows[filled++] = byAppearance.rows[from] ?? 0;
		else {
			const kept = withoutReplays(table, byEpoch(table, byAppearance.rows.subarray(from, to)));
			rows.set(kept, filled);
			filled += kept.length;
		}
		starts[index + 1] = filled;
	}
	return {
		cases: {
			table,
			starts,
			rows: rows.subarray(0, filled)
		},
		replayed: table.length - filled
	};
}
/** Positions of the ids in order of the ids. */
function orderOfIds(caseIds) {
	const order = Int32Array.from(caseIds, (_, index) => index);
	return caseIds.every((id, index) => index === 0 || (caseIds[index - 1] ?? "") < id) ? order : order.sort((one, other) => (caseIds[one] ?? "") < (caseIds[other] ?? "") ? -1 : 1);
}
/** Rows by case in order of first appearance, those of a case in file order (counting sort). */
function rowsByAppearance({ length, caseIds, caseOf }) {
	const starts = new Int32Array(caseIds.length + 1);
	for (const code of caseOf) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
	for (let code = 0; code < caseIds.length; code += 1) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
	const next = starts.slice();
	const rows = new Int32Array(length);
	for (let row = 0; row < length; row += 1) {
		const code = caseOf[row] ?? 0;
		const place = next[code] ?? 0;
		rows[place] = row;
		next[code] = place + 1;
	}
	return {
		starts,
		rows
	};
}
function byEpoch({ epoch }, rows) {
	return rows.toSorted((one, other) => (epoch[one] ?? 0) - (epoch[other] ?? 0));
}
function withoutReplays({ cached }, rows) {
	const fresh = rows.filter((row) => cached[row] !== 1);
	return fresh.length > 0 ? fresh : rows.subarray(0, 1);
}
/** The first row of a case; −1 where there is no such case. */
function firstRow({ starts, rows }, index) {
	return rows[starts[index] ?? -1] ?? -1;
}
/** Numbers the units of cases; a case without a cluster is a unit of its own. */
function numberUnits(cases) {
	const { cluster } = cases.table;
	const numbers = new Int32Array(cluster.texts.length).fill(-1);
	const unitOf = new Int32Array(cases.starts.length - 1);
	let units = 0;
	for (let index = 0; index < unitOf.length; index += 1) {
		const code = cluster.codes[firstRow(cases, index)] ?? -1;
		const known = numbers[code] ?? -1;
		unitOf[index] = known === -1 ? units : known;
		if (known !== -1) continue;
		if (code !== -1) numbers[code] = units;
		units += 1;
	}
	return {
		unitOf,
		units
	};
}
/** Most epochs of any case; 0 without one. */
function mostEpochs({ starts }) {
	let most = 0;
	for (let index = 1; index < starts.length; index += 1) most = Math.max(most, (starts[index] ?? 0) - (starts[index - 1] ?? 0));
	return most;
}
// src/core/compare/pair-cases.ts
/**
* Pairs two runs by `caseId`, never by position. A case whose `inputHash` differs between the sides (where
* both give one) is not the same exam and is set aside.
*
* @returns every case exactly once: paired, on one side only, or with changed input
*/
function pairCases(base, head) {
	const sides = {
		base: groupCases(base.rows),
		head: groupCases(head.rows)
	};
	const found = mergeSides(sides.base.cases, sides.head.cases);
	const cases = {
		base: selectCases(sides.base.cases, found.base),
		head: selectCases(sides.head.cases, found.head)
	};
	return {
		cases: {
			length: found.base.length,
			...cases,
			...numberUnits(cases.base)
		},
		alone: {
			base: sides.base.cases,
			head: sides.head.cases
		},
		baseOnly: found.baseOnly,
		headOnly: found.headOnly,
		changedInput: found.changedInput,
		replayedEpochs: sides.base.replayed + sides.head.replayed,
		distinct: {
			base: base.rows.caseIds.length,
			head: head.rows.caseIds.length
		}
	};
}
/**
* Head alone, for a comparison without a base: each case carries its head rows on both sides, and the caller
* reads only the head.
*/
function headAlone(head) {
	const { cases, replayed } = groupCases(head.rows);
	const length = cases.starts.length - 1;
	return {
		cases: {
			length,
			base: cases,
			head: cases,
			...numberUnits(cases)
		},
		alone: {
			base: cases,
			head: cases
		},
		baseOnly: [],
		headOnly: Array.from({ length }, (_, index) => caseIdAt(cases, index)),
		changedInput: [],
		replayedEpochs: replayed,
		distinct: {
			base: 0,
			head: length
		}
	};
}
/** What a reader calls the case; head's word is taken before base's. */
function labelOf({ base, head }, index) {
	return head.table.label[firstRow(head, index)] ?? base.table.label[firstRow(base, index)];
}
/** Identity of the case. */
function caseIdOf({ base }, index) {
	return caseIdAt(base, index);
}
/**
* Position of the case's segments in head's table. Segments of head win: dataset edits are laid over both sides, and a
* renamed segment is head's word.
*/
function segmentsCodeOf({ head }, index) {
	return head.table.segmentsOf[firstRow(head, index)] ?? -1;
}
function caseIdAt(cases, index) {
	const { caseIds, caseOf } = cases.table;
	return caseIds[caseOf[firstRow(cases, index)] ?? -1] ?? "";
}
/** Both sides are in order of their ids: one walk down both finds every pair. */
function mergeSides(base, head) {
	const merged = {
		base: [],
		head: [],
		baseOnly: [],
		headOnly: [],
		changedInput: []
	};
	const baseCount = base.starts.length - 1;
	const headCount = head.starts.length - 1;
	let [i, j] = [0, 0];
	while (i < baseCount || j < headCount) {
		const baseId = i < baseCount ? caseIdAt(base, i) : void 0;
		const headId = j < headCount ? caseIdAt(head, j) : void 0;
		if (baseId !== void 0 && (headId === void 0 || baseId < headId)) {
			merged.baseOnly.push(baseId);
			i += 1;
		} else if (headId !== void 0 && (baseId === void 0 || headId < baseId)) {
			merged.headOnly.push(headId);
			j += 1;
		} else {
			if (hasSameInput(base, i, head, j)) {
				merged.base.push(i);
				merged.head.push(j);
			} else merged.changedInput.push(baseId ?? "");
			i += 1;
			j += 1;
		}
	}
	return merged;
}
function hasSameInput(base, i, head, j) {
	const baseHash = firstHash(base, i);
	if (baseHash === void 0) return true;
	const headHash = firstHash(head, j);
	return headHash === void 0 || baseHash === headHash;
}
function firstHash({ table, starts, rows }, index) {
	if (table.inputHash.length === 0) return void 0;
	const end = starts[index + 1] ?? 0;
	for (let place = starts[index] ?? 0; place < end; place += 1) {
		const hash = table.inputHash[rows[place] ?? -1];
		if (hash !== void 0) return hash;
	}
}
/** Some of the cases, in the order given; the same object where they are all of them. */
function selectCases(cases, positions) {
	if (positions.length === cases.starts.length - 1) return cases;
	const starts = new Int32Array(positions.length + 1);
	positions.forEach((position, index) => {
		const count = (cases.starts[position + 1] ?? 0) - (cases.starts[position] ?? 0);
		starts[index + 1] = (starts[index] ?? 0) + count;
	});
	const rows = new Int32Array(starts[positions.length] ?? 0);
	positions.forEach((position, index) => {
		rows.set(cases.rows.subarray(cases.starts[position], cases.starts[position + 1]), starts[index]);
	});
	return {
		table: cases.table,
		starts,
		rows
	};
}
// src/core/compare/compare-creep.ts
/**
* How far base has come from the oldest accepted one, on the primary dimension and over the cases that both were asked
* alike (STATISTICS A10.2): ten accepted losses of most of a margin each are invisible one by one.
*
* Base and not head is compared: what this change does stands in the comparison itself. Another judge or scorer makes it
* incomparable. Another runner does not, over months it is another one; nor do cases that came and went, for only the
* common ones count.
*
* @returns null without a primary dimension with a margin
*/
function compareCreep(oldest, base, { dimensions }, seed) {
	const primary = dimensions.find((spec) => spec.primary);
	if (primary === void 0 || primary.margin === null) return null;
	const { cases } = pairCases(oldest.run, base);
	const shared = {
		since: oldest.run.origin?.evaluatedAt ?? null,
		sha: oldest.run.origin?.sha ?? null,
		changes: oldest.changes,
		commonCases: cases.length
	};
	const other = ["judge", "scorer"].find((key) => {
		const [before, now] = [oldest.run.fingerprints[key], base.fingerprints[key]];
		return before !== void 0 && now !== void 0 && before !== now;
	});
	if (other !== void 0) return {
		...shared,
		evidence: null,
		obstacle: `another ${other} was used then`
	};
	if (cases.length === 0) return {
		...shared,
		evidence: null,
		obstacle: "no case is the same"
	};
	const random = xoshiro128StarStar(seedFromText(`${seed}/creep`).state);
	const raw = estimateDimension(sampleOf(readDimension(cases, primary), primary), primary, random);
	return {
		...shared,
		evidence: {
			...raw,
			worseAdjusted: raw.tests.worse,
			directionAdjusted: null
		},
		obstacle: null
	};
}
// src/core/stats/holm.ts
/**
* Requires p-values.
*
* @throws RangeError when one is outside [0, 1]
*/
function requirePValues(name, pValues) {
	for (const [index, p] of pValues.entries()) requireWithin(`${name}[${index}]`, p, 0, 1);
}
/**
* Holm's adjusted p-values: reject where adjusted ≤ alpha to keep the chance of any false rejection ≤ alpha.
*
* @param pValues - each in [0, 1]; an empty list gives an empty list
* @returns adjusted values in the same order, each ≥ its p-value and ≤ 1
* @throws RangeError when a p-value is outside [0, 1]
* @see Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70
*/
function holm(pValues) {
	requirePValues("pValues", pValues);
	const order = pValues.map((p, index) => ({
		p,
		index
	})).sort((one, other) => one.p - other.p);
	const adjusted = new Array(pValues.length).fill(1);
	let running = 0;
	for (const [rank, { index }] of order.entries()) {
		running = Math.max(running, Math.min(1, (pValues.length - rank) * at(pValues, index)));
		adjusted[index] = running;
	}
	return adjusted;
}
// src/core/stats/benjamini-hochberg.ts
/**
* Benjamini–Hochberg adjusted p-values: list where adjusted ≤ q to keep the expected share of false
* discoveries ≤ q. For exploration; a gate uses `holm`.
*
* @param pValues - each in [0, 1]; an empty list gives an empty list
* @returns adjusted values in the same order, each ≥ its p-value and ≤ 1
* @throws RangeError when a p-value is outside [0, 1]
* @see Benjamini & Hochberg (1995), JRSS B 57(1), 289–300, step-up procedure
*/
function benjaminiHochberg(pValues) {
	requirePValues("pValues", pValues);
	const order = pValues.map((p, index) => ({
		p,
		index
	})).sort((one, other) => other.p - one.p);
	const adjusted = new Array(pValues.length).fill(1);
	let running = 1;
	for (const [fromLargest, { p, index }] of order.entries()) {
		running = Math.min(running, p * pValues.length / (pValues.length - fromLargest));
		adjusted[index] = Math.max(p, running);
	}
	return adjusted;
}
// src/core/stats/range-of-means.ts
/** Share of the error that goes to telling which two groups can be the extreme ones, where a range changes. */
const screeningShare = .2;
/**
* Mean of bounded values with one more value at either end of the scale, so that a group without a failure still has an
* error.
*
* @param values - one finite number per independent unit, at least two
* @param low - lower end of the scale; `high` the upper, > low
* @returns the mean with the two values, and its standard error
* @throws RangeError when an argument is outside its range
* @see Agresti & Caffo (2000), The American Statistician 54(4), 280–288; for many groups Schaarschmidt, Sill &
*   Hothorn (2008), Biometrical Journal 50(5), 782–792
*/
function guardedMean(values, low, high) {
	requireInteger("values.length", values.length, 2);
	requireBetween("high", high, low);
	const { n, mean, variance } = sampleMoments([
		...values,
		low,
		high
	]);
	return {
		mean,
		standardError: Math.sqrt((variance ?? 0) / n),
		units: values.length
	};
}
/**
* Independent standard normal numbers for `rangeInterval` and `rangeChange`: `draws` for each of `groups`.
*
* @param groups - integer ≥ 2
* @param draws - integer ≥ 100
*/
function drawGroups$1(random, groups, draws) {
	requireInteger("groups", groups, 2);
	requireInteger("draws", draws, 100);
	return Float64Array.from({ length: groups * draws }, () => {
		for (;;) {
			const uniform = random.nextUniform();
			if (uniform > 0) return normalQuantile(uniform);
		}
	});
}
/**
* Interval of the range of several means, honest about picking the extremes after the fact.
*
* The range is the largest of the differences between two means. It is at least D where some pair differs by D, so the
* lower end has to hold for all pairs at once: the critical value is the 1 − alpha quantile of the largest |t| of any
* pair when all means are equal (the Tukey–Kramer way, simulated because the errors differ). It is at most D only where
* no pair differs by more, and the true extreme pair is one fixed pair: the upper end takes the largest one-sided bound of
* any pair, each at alpha (intersection–union).
*
* @param groups - at least two
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @param normals - of `drawGroups` for as many groups
* @param observed - range of the plain means, ≥ 0
* @returns 0 ≤ lower ≤ observed ≤ upper
* @throws RangeError when an argument is outside its range
* @see Hothorn, Bretz & Westfall (2008), Biometrical Journal 50(3), 346–363 (simultaneous bounds, max |t|);
*   Berger (1982), Technometrics 24(4), 295–300 (intersection–union)
*/
function rangeInterval(groups, alpha, normals, observed) {
	requireAlpha(alpha);
	const { largest, byChance } = simulateRange(groups, normals);
	const ofAll = tOf(criticalValue(groups.length, largest, alpha), groups);
	const ofOne = studentTQuantile(1 - alpha, freedomOf(groups));
	let lower = 0;
	let upper = observed;
	for (const [one, other] of pairsOf(groups)) {
		const difference = Math.abs(one.mean - other.mean);
		const error = errorOf(one, other);
		lower = Math.max(lower, difference - ofAll * error);
		upper = Math.max(upper, difference + ofOne * error);
	}
	return {
		observed,
		lower: Math.min(lower, observed),
		upper,
		byChance
	};
}
/**
* Interval of the change head − base of the range of several means, from units that are on both sides.
*
* Say two groups are the extreme ones on head. Base's range is at least the difference of any two groups there, so the
* range grew by no more than head's difference of the one pair minus base's difference of any other; best taken is the
* same pair, whose noise is mostly shared. Which pair is extreme on head nobody knows: those that can be are kept (a fifth
* of the error), and the largest bound of any of them is the upper end. Of the rest of the error one half goes to the same
* pair, one half to all other pairs of base (Bonferroni), of which the same pair the other way round and the pair that
* looks extreme are tried. The lower end is the same with the sides exchanged.
*
* @param base - means of the groups on base; `head` on head, `changes` of the differences head − base, same order
* @param normals - of `drawGroups` for as many groups
* @param observed - change of the ranges of the plain means
* @returns lower ≤ observed ≤ upper; exchanging base and head (and turning the changes) mirrors it
* @throws RangeError when an argument is outside its range
* @see Berger & Boos (1994), JASA 89(427), 1012–1016 (error spent on a confidence set first); `rangeInterval`
*/
function rangeChange({ base, head, changes, alpha, normals, observed }) {
	requireAlpha(alpha);
	requireSameLength("base", base, "head", head);
	requireSameLength("base", base, "changes", changes);
	const all = head.map((side, index) => {
		const [other, change] = [base[index], changes[index]];
		if (other === void 0 || change === void 0) throw new RangeError("base and changes must be as long");
		return {
			side,
			other,
			change
		};
	});
	const turned = all.map(({ side, other, change }) => ({
		side: other,
		other: side,
		change: {
			...change,
			mean: -change.mean
		}
	}));
	const grown = largestGrowth(all, alpha, normals);
	const shrunk = largestGrowth(turned, alpha, normals);
	return {
		lower: Math.min(observed, -shrunk),
		upper: Math.max(observed, grown)
	};
}
/** Upper bound of how much the range of a side outgrew that of the other. */
function largestGrowth(groups, alpha, normals) {
	const side = groups.map((group) => group.side);
	const { largest } = simulateRange(side, normals);
	const critical = tOf(criticalValue(groups.length, largest, screeningShare * alpha), side);
	const reach = (one, other, sign) => one.mean - other.mean + sign * critical * errorOf(one, other);
	let least = 0;
	for (const [one, other] of pairsOf(side)) least = Math.max(least, reach(one, other, -1), reach(other, one, -1));
	const spent = .8 * alpha / 2;
	const orders = groups.length * (groups.length - 1);
	const freedom = freedomOf(side);
	const same = studentTQuantile(1 - spent, freedom);
	const rest = studentTQuantile(1 - spent / (orders - 1), freedom);
	const sorted = groups.toSorted((one, other) => other.other.mean - one.other.mean);
	const [highest, lowest] = [sorted[0], sorted.at(-1)];
	let bound = Number.NEGATIVE_INFINITY;
	for (const high of groups) for (const low of groups) {
		if (high === low || reach(high.side, low.side, 1) < least) continue;
		let growth = growthBound([high, low], [high, low], same);
		growth = Math.min(growth, growthBound([high, low], [low, high], rest));
		if (highest !== void 0 && lowest !== void 0 && highest !== lowest) growth = Math.min(growth, growthBound([high, low], [highest, lowest], rest));
		bound = Math.max(bound, growth);
	}
	return bound;
}
/**
* Upper bound of the difference of one pair on the side minus that of another pair on the other side. Where a group is
* first or second of both, its own change is taken: what its units share on both sides is no noise.
*/
function growthBound(onSide, onOther, critical) {
	let difference = 0;
	let variance = 0;
	for (const group of /* @__PURE__ */ new Set([...onSide, ...onOther])) {
		const weight = Number(group === onSide[0]) - Number(group === onSide[1]);
		const against = Number(group === onOther[0]) - Number(group === onOther[1]);
		const { side, other, change } = group;
		const ofSide = side.standardError * side.standardError;
		const ofOther = other.standardError * other.standardError;
		const ofChange = change.standardError * change.standardError;
		const isShared = weight === against;
		difference += isShared ? weight * change.mean : weight * side.mean - against * other.mean;
		const shared = side.standardError * other.standardError;
		const covariance = Math.max(-shared, Math.min(shared, (ofSide + ofOther - ofChange) / 2));
		variance += isShared ? weight * weight * ofChange : weight * weight * ofSide + against * against * ofOther - 2 * weight * against * covariance;
	}
	return difference + critical * Math.sqrt(variance);
}
function* pairsOf(groups) {
	for (const [index, one] of groups.entries()) for (const other of groups.slice(index + 1)) yield [one, other];
}
function errorOf(one, other) {
	return Math.sqrt(one.standardError * one.standardError + other.standardError * other.standardError);
}
/** Of the smallest pair there could be, for all: one quantile instead of one a pair, and hardly wider. */
function freedomOf(groups) {
	return 2 * Math.min(...groups.map(({ units }) => units)) - 2;
}
/** The normal critical value on the t scale. */
function tOf(critical, groups) {
	return studentTQuantile(normalCdf(critical), freedomOf(groups));
}
/** Two groups have one difference: no need to simulate its quantile. */
function criticalValue(groups, largest, alpha) {
	return groups === 2 ? normalQuantile(1 - alpha / 2) : quantileOfSorted(largest, 1 - alpha);
}
/** The largest |t| of any pair in each draw, ascending, and the mean range, when all means are equal. */
function simulateRange(groups, normals) {
	const count = requireInteger("groups.length", groups.length, 2);
	const draws = requireInteger("normals.length / groups", normals.length / count, 100);
	const errors = Float64Array.from(groups, ({ standardError }) => standardError);
	const largest = new Float64Array(draws);
	const drawn = new Float64Array(count);
	let ranges = 0;
	for (let draw = 0; draw < draws; draw++) {
		let lowest = Number.POSITIVE_INFINITY;
		let highest = Number.NEGATIVE_INFINITY;
		for (let group = 0; group < count; group++) {
			const value = errors[group] * normals[draw * count + group];
			drawn[group] = value;
			lowest = Math.min(lowest, value);
			highest = Math.max(highest, value);
		}
		ranges += highest - lowest;
		let most = 0;
		for (let i = 1; i < count; i++) {
			const error = errors[i] * errors[i];
			for (let j = 0; j < i; j++) {
				const difference = drawn[i] - drawn[j];
				most = Math.max(most, difference * difference / (error + errors[j] * errors[j]));
			}
		}
		largest[draw] = Math.sqrt(most);
	}
	return {
		largest: largest.sort(),
		byChance: ranges / draws
	};
}
// src/core/compare/segment-gaps.ts
/** Fewest independent units of a value for an interval of its level (STATISTICS A4). */
const fewestUnits$1 = 20;
/** Draws behind each critical value. */
const draws = 2e3;
/** Fewer changed units than this and the sparse guard joins (STATISTICS A4). */
const guardBelow$1 = 8;
/**
* The gap between the best and the worst value of each segment field on a dimension that is a mean of bounded values:
* on base, on head, and how it changed. Values with fewer than 20 independent units are left out: the smallest ones would
* make the gap. Reported only.
*
* Values count as independent of each other. Cases of one cluster in two values move together, which makes the interval
* of their difference wider than it need be.
*
* @param segments - every segment of the run, those of one field together
* @param sampleIn - the values of the dimension inside one of them
* @param spec - the primary dimension; a quantile, a price or a time has no gap here
* @returns one entry per field with two such values, in order of first appearance
*/
function findGaps(segments, sampleIn, spec, seed) {
	if (spec === void 0 || spec.statistic.kind === "quantile") return [];
	if (spec.unit !== "proportion" && spec.unit !== "score") return [];
	return [...new Set(segments.map(({ field }) => field))].flatMap((field) => {
		const groups = segments.filter((segment) => segment.field === field).map((segment) => ({
			value: segment.value,
			sample: sampleIn(segment, spec)
		}));
		const known = groups.filter(({ sample }) => sample.units >= fewestUnits$1);
		const ends = endsOf(known.map(({ sample }) => sample));
		if (known.length < 2 || !(ends.high > ends.low)) return [];
		return [gapOf$1(field, known, {
			spec,
			ends,
			normals: drawGroups$1(xoshiro128StarStar(seedFromText(`${seed}/gap/${field}/${spec.name}`).state), known.length, draws),
			leftOut: groups.length - known.length
		})];
	});
}
function gapOf$1(field, groups, made) {
	const { spec, ends, normals, leftOut } = made;
	const values = groups.map(({ value, sample }) => ({
		value,
		n: sample.baseMeans.length,
		base: sampleMoments(sample.baseMeans).mean,
		head: sampleMoments(sample.headMeans).mean
	}));
	const side = (which) => {
		const means = groups.map(({ sample }) => levelOf$1(sample, which, ends));
		return {
			means,
			level: levelGap(values, means, which, spec, normals)
		};
	};
	const base = side("base");
	const head = side("head");
	const change = head.level.estimate - base.level.estimate;
	const { lower, upper } = rangeChange({
		base: base.means,
		head: head.means,
		changes: groups.map(({ sample }) => changeOf(sample, ends)),
		alpha,
		normals,
		observed: change
	});
	const width = ends.high - ends.low;
	const within = (bound) => Math.max(-width, Math.min(width, bound));
	return {
		field,
		dimension: spec.name,
		values,
		leftOut,
		base: base.level,
		head: head.level,
		change: {
			estimate: change,
			interval: makeInterval("absolute", within(lower), within(upper), "simultaneous t")
		}
	};
}
function levelGap(values, means, which, spec, normals) {
	const ordered = values.toSorted((one, other) => other[which] - one[which]);
	const [highest, lowest] = [ordered[0], ordered.at(-1)];
	const observed = (highest?.[which] ?? 0) - (lowest?.[which] ?? 0);
	const { lower, upper, byChance } = rangeInterval(means, alpha, normals, observed);
	const isHigherBest = spec.better === "higher";
	return {
		estimate: observed,
		interval: makeInterval("absolute", lower, upper, "simultaneous t"),
		byChance,
		best: (isHigherBest ? highest : lowest)?.value ?? "",
		worst: (isHigherBest ? lowest : highest)?.value ?? ""
	};
}
function levelOf$1(sample, which, { low, high }) {
	return guardedMean(unitLevels(which === "base" ? sample.baseMeans : sample.headMeans, sample.unitOf, sample.units), low, high);
}
/** The mean difference; with too few differences to trust their spread, guarded as the dimensions are. */
function changeOf(sample, { low, high }) {
	const differences = unitDifferences(sample);
	if (changedUnits(sample) < guardBelow$1) return guardedMean(differences, low - high, high - low);
	const { n, mean, variance } = sampleMoments(differences);
	return {
		mean,
		standardError: Math.sqrt((variance ?? 0) / n),
		units: n
	};
}
function endsOf(samples) {
	return {
		low: Math.min(...samples.map(({ ends }) => ends.low)),
		high: Math.max(...samples.map(({ ends }) => ends.high))
	};
}
// src/core/stats/holm-primary-first.ts
/**
* Holm with weights, between a primary dimension and the rest, that hands on what it has spent well.
*
* With alpha 0.05 and a share of 0.8 the primary starts with 0.04 and k others with 0.01/k each. Whatever is rejected
* leaves its weight: one of the rest to the others of the rest, the last of the rest to the primary, the primary to
* all of the rest. Every step tests the smallest p ÷ weight, an adjusted value is the largest such quotient so far.
* The weights of a member never fall as others leave, so this is the short cut of a closed test with weighted
* Bonferroni: the chance of any false rejection stays ≤ alpha. It rejects all that 0.04 | Holm at 0.01 without
* handing on would. Weights that are fixed at the start (weighted Holm) would not: there p₂ of the rest would have
* to beat 0.01/(k − 0.2) instead of 0.01/(k − 1) while the primary stands.
*
* The adjusted values do not depend on alpha: compare each with the alpha of the whole family. Without a primary
* all of alpha goes to the rest, without a rest all of it to the primary.
*
* @param primary - p-value of the primary in [0, 1], or null
* @param rest - p-values of the others, each in [0, 1]
* @param alpha - error of the whole family, exclusive (0, 1); only checked, for the values do not depend on it
* @param primaryShare - share of alpha for the primary, exclusive (0, 1), default 0.8
* @throws RangeError when an argument is outside its range
* @see STATISTICS A12 "Primary first"; Bretz, Maurer, Brannath & Posch (2009), Statistics in Medicine 28(4),
*   586–604, algorithm 1
*/
function holmPrimaryFirst({ primary, rest, alpha = .05, primaryShare = .8 }) {
	requireBetween("alpha", alpha, 0, 1);
	requireBetween("primaryShare", primaryShare, 0, 1);
	if (primary !== null) requireWithin("primary", primary, 0, 1);
	requirePValues("rest", rest);
	const waiting = rest.map((p, index) => ({
		p,
		index
	})).sort((one, other) => one.p - other.p);
	const adjusted = new Array(rest.length).fill(1);
	let adjustedPrimary = null;
	let running = 0;
	const step = (quotient) => {
		running = Math.max(running, Math.min(1, quotient));
		return running;
	};
	while (waiting.length > 0 || primary !== null && adjustedPrimary === null) {
		const isPrimaryLeft = primary !== null && adjustedPrimary === null;
		const ofPrimary = isPrimaryLeft ? primary / (waiting.length > 0 ? primaryShare : 1) : 1e400;
		const [next] = waiting;
		const weight = (isPrimaryLeft ? 1 - primaryShare : 1) / waiting.length;
		const ofRest = next === void 0 ? 1e400 : next.p / weight;
		if (next === void 0 || ofPrimary <= ofRest) adjustedPrimary = step(ofPrimary);
		else {
			adjusted[next.index] = step(ofRest);
			waiting.shift();
		}
	}
	return {
		primary: adjustedPrimary,
		rest: adjusted
	};
}
// src/core/compare/spend-family-error.ts
/**
* Spends the error of the families of tests at no change, 0.05 each.
*
* "Worse" is claimed by gating members only, in two families. Those that can block: 0.04 of 0.05 goes to the primary
* dimension first, the rest over the others (STATISTICS A12). Those whose `onRegressed` is `ignore`: Holm. By itself
* their "worse" can never fail the check, so they take no error from those that can. A direction word is claimed by
* Holm over all members × both sides (A6.6).
*
* Clean breaks stop a change as well and are one of the rest, so that a primary dimension that stands alone has 0.04,
* not 0.05, where there are epochs to see them. They are still claimed at p ≤ 0.05: the test is exact of a small count
* and errs in 1.6–2.4 % at three epochs, 0.4–1.0 % at five. Simulated (12,000 suites a cell, the pass rate alone,
* margin 5 pp, three epochs) an unchanged head is stopped in 5.0 instead of 6.1 % with 60 cases, 5.2 instead of 6.5 %
* with 100, 5.3 instead of 6.1 % with 100 in conversations. Of soft losses of twice the margin it misses 1–3 % more, of
* hard ones none; claiming clean breaks at 0.025 instead holds back as much and misses up to 5 % of hard losses.
*
* @param cleanBreaksP - p-value of the number of clean breaks in [0, 1]; null where no case has epochs to show one
* @returns one entry per member, in the same order
*/
function spendFamilyError(members, cleanBreaksP) {
	const worse = adjustWorse(members, cleanBreaksP);
	const adjusted = overNumbers(members.flatMap(({ tests }) => [tests.worse, tests.better]), holm);
	return members.map((_, index) => ({
		worseAdjusted: worse[index] ?? null,
		directionAdjusted: smaller(adjusted[2 * index] ?? null, adjusted[2 * index + 1] ?? null)
	}));
}
function adjustWorse(members, cleanBreaksP) {
	const isGating = (member) => member.spec.tier !== "advisory" && member.tests.worse !== null;
	const isIgnored = ({ spec }) => spec.onRegressed === "ignore";
	const pick = (isMember) => members.flatMap((member, index) => isGating(member) && isMember(member) ? [index] : []);
	const [primaryIndex] = pick((member) => member.spec.primary && !member.isSegment && !isIgnored(member));
	const blocking = pick((member) => !isIgnored(member)).filter((index) => index !== primaryIndex);
	const ignored = pick(isIgnored);
	const worseOf = (index) => members[index]?.tests.worse ?? 1;
	const beside = primaryIndex === void 0 || cleanBreaksP === null ? [] : [cleanBreaksP];
	const result = holmPrimaryFirst({
		primary: primaryIndex === void 0 ? null : worseOf(primaryIndex),
		rest: [...blocking.map(worseOf), ...beside],
		alpha,
		primaryShare: .8
	});
	const adjusted = members.map(() => null);
	const put = (indices, values) => {
		for (const [position, index] of indices.entries()) adjusted[index] = values[position] ?? null;
	};
	if (primaryIndex !== void 0) adjusted[primaryIndex] = result.primary;
	put(blocking, result.rest);
	put(ignored, holm(ignored.map(worseOf)));
	return adjusted;
}
/** Applies an adjustment to the numbers of a list and leaves the gaps where they are. */
function overNumbers(values, adjust) {
	const adjusted = adjust(values.filter((value) => value !== null));
	let next = 0;
	return values.map((value) => value === null ? null : adjusted[next++] ?? null);
}
function smaller(left, right) {
	if (left === null) return right;
	return right === null ? left : Math.min(left, right);
}
// src/core/compare/compare-segments.ts
/** A field with more values than this is an identifier, not a segment. */
const mostValues$1 = 30;
/** Fewer pairs than this and a p-value is an accident of the pairs. */
const fewestPairs$1 = 5;
/**
* Compares the sides inside each segment. Protected segments are compared on the dimensions of their own, those that a
* class requires on the primary one; every other segment is explored on all dimensions that are means, advisory and
* without margin, with one Benjamini–Hochberg for the primary dimension, one for all the others together and, by
* dimension, effects drawn towards the whole for ranking (STATISTICS A6.7). A segment with fewer than five pairs is
* listed and ranked, and claims nothing; one in which nothing differs could never claim anything and takes no share of
* the error. One that holds exactly the cases of a segment protected on that dimension, or of one explored before it, is
* the same test under another name: it is left out, for it would only weigh on the others.
*/
function compareSegments(cases, policy, seed, read) {
	const gated = gatedSegments(policy).map(({ segment, dimensions }) => ({
		members: membersOf(cases, segment),
		dimensions
	}));
	const protectedEvidence = gated.flatMap(({ members, dimensions }) => dimensions.map((spec) => inSegment(members, spec, true, seed, read)));
	const isGated = (one) => gated.some(({ members }) => formatSegment(members.segment) === formatSegment(one.segment));
	const isCovered = (one, { name }) => gated.some(({ members, dimensions }) => dimensions.some((spec) => spec.name === name) && hasSameCases(one, members));
	const known = segmentsOf(cases, policy).map((segment) => membersOf(cases, segment));
	const distinct = withoutRepeats([...known.filter(isGated), ...known]);
	const exploratory = policy.dimensions.filter((spec) => spec.statistic.kind !== "quantile").map(asExploratory).flatMap((spec) => {
		return rankExploratory(known.filter((one) => distinct.has(one) && !isCovered(one, spec)).map((members) => inSegment(members, spec, false, seed, read)).filter((evidence) => evidence.pairs > 0));
	});
	const primary = policy.dimensions.find((spec) => spec.primary);
	const isPrimary = (evidence) => evidence.spec.name === primary?.name;
	return [
		...protectedEvidence,
		...adjustExploratory(exploratory.filter(isPrimary)),
		...adjustExploratory(exploratory.filter((evidence) => !isPrimary(evidence)))
	];
}
/** Segments that a class requires and the results of head alone lack: to know that much takes no base. */
function absentSegments(cases, policy, seed, read) {
	return gatedSegments({
		...policy,
		protectedSegments: []
	}).flatMap(({ segment, dimensions }) => dimensions.map((spec) => inSegment(membersOf(cases, segment), spec, true, seed, read))).filter(({ noEffect }) => noEffect === "missing");
}
/** Every gated segment once, with what is judged in it: the primary dimension too where a class requires the segment. */
function gatedSegments({ protectedSegments, requiredSegments, dimensions }) {
	const primary = dimensions.filter((spec) => spec.primary);
	const gated = /* @__PURE__ */ new Map();
	for (const { segment, dimensions: own } of [...protectedSegments, ...requiredSegments.map((key) => ({
		segment: key,
		dimensions: primary
	}))]) {
		const key = formatSegment(segment);
		const known = gated.get(key) ?? {
			segment,
			dimensions: []
		};
		const isNew = ({ name }) => known.dimensions.every((spec) => spec.name !== name);
		gated.set(key, {
			...known,
			dimensions: [...known.dimensions, ...own.filter(isNew)]
		});
	}
	return [...gated.values()];
}
/**
* All segments that the cases name, by field and value in order of first appearance; without the fields that are kept for
* counterfactual pairs.
*/
function segmentsOf(cases, { counterfactual }) {
	const hidden = new Set(counterfactual?.hidden ?? []);
	const byField = /* @__PURE__ */ new Map();
	const combinations = /* @__PURE__ */ new Set();
	for (let index = 0; index < cases.length; index += 1) combinations.add(segmentsCodeOf(cases, index));
	for (const code of combinations) for (const [field, value] of Object.entries(cases.head.table.segments[code] ?? {})) {
		const values = byField.get(field) ?? /* @__PURE__ */ new Set();
		byField.set(field, values.add(value));
	}
	return [...byField].filter(([field, values]) => !hidden.has(field) && values.size > 1 && values.size <= mostValues$1).flatMap(([field, values]) => [...values].map((value) => ({
		field,
		value
	})));
}
/** The gap between the values of each segment field on the primary dimension. */
function compareGaps(cases, policy, seed, read) {
	const primary = policy.dimensions.find((spec) => spec.primary);
	const sampleIn = (segment, spec) => sampleOf(read(spec), spec, membersOf(cases, segment).cases);
	return findGaps(segmentsOf(cases, policy), sampleIn, primary, seed);
}
function asExploratory(spec) {
	return {
		...spec,
		tier: "advisory",
		primary: false,
		margin: null,
		limit: null,
		limitFrom: null
	};
}
function membersOf(cases, segment) {
	const isInside = cases.head.table.segments.map((segments) => isInSegment(segments, segment));
	const inside = new Int32Array(cases.length);
	let count = 0;
	for (let index = 0; index < cases.length; index += 1) if (isInside[segmentsCodeOf(cases, index)] === true) inside[count++] = index;
	return {
		segment,
		cases: inside.slice(0, count)
	};
}
function hasSameCases(one, other) {
	return one.cases.length === other.cases.length && one.cases.every((index, i) => index === other.cases[i]);
}
/** The first of each set of cases. */
function withoutRepeats(all) {
	const first = [];
	for (const members of all) if (!first.some((earlier) => hasSameCases(earlier, members))) first.push(members);
	return new Set(first);
}
function inSegment({ segment, cases }, spec, isProtected, seed, read) {
	const random = xoshiro128StarStar(seedFromText(`${seed}/${formatSegment(segment)}/${spec.name}`).state);
	const { resolvableAt98, ...evidence } = estimateDimension(sampleOf(read(spec), spec, cases), spec, random);
	return {
		...evidence,
		...isProtected || resolvableAt98 === void 0 ? {} : { resolvableAt98 },
		segment,
		protected: isProtected,
		members: cases.length,
		adjustedP: null,
		shrunken: null
	};
}
function rankExploratory(found) {
	const shrunken = shrinkEffects(found);
	return found.map((evidence, index) => ({
		...evidence,
		shrunken: shrunken[index] ?? null
	}));
}
function adjustExploratory(found) {
	const adjusted = overNumbers(found.map((evidence) => evidence.pairs < fewestPairs$1 || evidence.differing === 0 ? null : twoSidedP(evidence)), benjaminiHochberg);
	return found.map((evidence, index) => ({
		...evidence,
		adjustedP: adjusted[index] ?? null
	}));
}
function twoSidedP(evidence) {
	if (evidence.midP !== null) return evidence.midP;
	const { worse, better } = evidence.tests;
	return worse === null || better === null ? null : Math.min(1, 2 * Math.min(worse, better));
}
/**
* Effects drawn towards their mean by the share of the spread that sampling explains (empirical Bayes, method of
* moments): rank by these, never report them as estimates.
*/
function shrinkEffects(found) {
	const known = found.map((evidence) => {
		const { interval } = evidence.effect;
		const sign = evidence.spec.better === "higher" ? 1 : -1;
		const effect = interval?.scale === "ratio" ? evidence.effect.relative : evidence.effect.absolute;
		if (effect === null) return null;
		if (interval === null || interval.lo === null || interval.hi === null) return {
			effect: sign * effect,
			squaredError: Number.POSITIVE_INFINITY
		};
		const error = (interval.hi - interval.lo) / (2 * normalQuantile(.95));
		return {
			effect: sign * effect,
			squaredError: error ** 2
		};
	});
	const usable = known.flatMap((entry) => entry !== null && Number.isFinite(entry.squaredError) ? [entry] : []);
	if (usable.length < 2) return known.map((entry) => entry?.effect ?? null);
	const weights = usable.map((entry) => 1 / Math.max(entry.squaredError, 1e-12));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const centre = usable.reduce((sum, entry, index) => sum + entry.effect * (weights[index] ?? 0), 0) / total;
	const noise = usable.reduce((sum, entry) => sum + entry.squaredError, 0) / usable.length;
	const spread = Math.max(0, variance(usable.map((entry) => entry.effect)) - noise);
	return known.map((entry) => {
		if (entry === null) return null;
		const share = Math.max(spread, 1e-6 * noise) / (Math.max(spread, 1e-6 * noise) + entry.squaredError);
		return centre + share * (entry.effect - centre);
	});
}
// src/core/compare/comparison-warnings.ts
/** What a reader of the numbers has to know, one sentence each: readers' warnings, caches, epochs, lost cases. */
function collectWarnings(base, head, pairing, dimensions) {
	const warnings = [];
	for (const [side, run] of [["base", base], ["head", head]]) {
		warnings.push(...(run?.warnings ?? []).map((warning) => `${side}: ${warning}`));
		warnings.push(...cacheWarnings(side, run));
	}
	if (base !== null) {
		const epochs = {
			base: mostEpochs(pairing.cases.base),
			head: mostEpochs(pairing.cases.head)
		};
		if (base.pooled !== void 0) warnings.push(pooledNote("Base", base.pooled));
		if (head.pooled !== void 0) warnings.push(pooledNote("Head", head.pooled));
		if (!(base.pooled !== void 0 || head.pooled !== void 0) && epochs.base !== epochs.head && pairing.cases.length > 0) warnings.push(`The sides have unequal epochs (base ${epochs.base}, head ${epochs.head}); each case counts once.`);
	}
	for (const side of ["base", "head"]) if ((side === "head" ? head : base)?.pooled === void 0) warnings.push(...unevenWarning(pairing.cases[side], side));
	const replayed = pairing.replayedEpochs;
	if (replayed > 0) warnings.push(`${replayed} runs came from a cache: a replayed epoch repeats nothing and is counted as one with its first.`);
	const lost = Math.max(0, ...dimensions.map((evidence) => evidence.lostPairs));
	if (lost > 0) {
		const what = lost === 1 ? "1 case has a value" : `${lost} cases have a value`;
		const where = dimensions.filter(({ lostPairs }) => lostPairs > 0).map(({ spec }) => spec.name);
		const rest = where.length - shownNames;
		const named = rest > 1 ? `${where.slice(0, shownNames).join(", ")} and ${rest} more` : where.join(", ");
		warnings.push(`${what} on one side only in ${named} (an error, or nothing reported) and cannot be compared there.`);
	}
	return warnings;
}
/** Dimensions named in a warning before they are only counted. */
const shownNames = 2;
function pooledNote(side, { runs, oldestAt }) {
	return `${side} pools ${runs} runs of the same content${oldestAt === null ? "" : `, the oldest of ${oldestAt.slice(0, 10)}`}: rates and scores use all of them, latency and cost the newest alone.`;
}
function cacheWarnings(side, run) {
	if (run === null) return [];
	const cached = run.rows.cached.reduce((count, flag) => count + flag, 0);
	if (cached === 0) return [];
	return [`${side}: ${cached} of ${run.rows.length} answers came from a cache and are no sample of latency or cost.`];
}
/** More runs of some cases than of others: a retry of what failed looks so, and flatters its side. */
function unevenWarning(rows, side) {
	const most = mostEpochs(rows);
	const cases = rows.starts.length - 1;
	let fewer = 0;
	for (let index = 0; index < cases; index += 1) if ((rows.starts[index + 1] ?? 0) - (rows.starts[index] ?? 0) < most) fewer += 1;
	if (fewer === 0) return [];
	return [`${side}: ${fewer} of ${cases} cases were run less often than the others; if only failures were run again, ${side} is flattered.`];
}
// src/core/stats/gap-widening.ts
/** Interval of the mean gap of one side, or of the signed change: Hall's t on one number per unit, guarded. */
function meanGapInterval(gaps, unitOf, range, alpha) {
	const { values, nonzero } = unitsOf(gaps, unitOf);
	const { lower, upper } = guardedHallInterval(values, alpha, range, { nonzero });
	return {
		lower: Math.max(-range, lower),
		upper: Math.min(range, upper)
	};
}
/**
* How much wider the gap became, whichever way it points: |ḡ head| − |ḡ base|.
*
* With s and t the signs of the two gaps it is the larger over s of the smaller over t of s·ḡ head − t·ḡ base. Of the
* unknown true s any t gives an upper bound, so that two bounds share the error: the change c = head − base, whose noise
* is what the sides do not share, and the sum q = head + base. The lower end is the same with the sides exchanged. An
* interval of c alone would call a gap that turned round unchanged, and one that closed as bad as one that opened.
*
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @returns lower ≤ estimate ≤ upper; exchanging the sides mirrors it, turning the sign of all gaps leaves it alone
* @throws RangeError when an argument is outside its range
* @see Berger (1982), Technometrics 24(4), 295–300 (intersection–union over s); Bonferroni over t
*/
function gapWidening(gaps, alpha) {
	requireAlpha(alpha);
	const forms = formsOf(gaps);
	const bounds = ({ values, nonzero }) => guardedHallInterval(values, alpha / 2, 2 * gaps.range, { nonzero });
	const change = bounds(forms.change);
	const sum = bounds(forms.sum);
	const estimate = Math.abs(sampleMoments(gaps.head).mean) - Math.abs(sampleMoments(gaps.base).mean);
	const lower = Math.min(Math.max(change.lower, -sum.upper), Math.max(sum.lower, -change.upper));
	const upper = Math.max(Math.min(change.upper, sum.upper), Math.min(-sum.lower, -change.lower));
	return {
		estimate,
		lower: Math.max(-gaps.range, Math.min(lower, estimate)),
		upper: Math.min(gaps.range, Math.max(upper, estimate))
	};
}
/**
* The tests that belong to `gapWidening`.
*
* @param margin - how much wider is tolerated, ≥ 0
*/
function gapWideningTests(gaps, margin) {
	requireBetween("margin", margin, -Number.MIN_VALUE);
	const { change, sum } = formsOf(gaps);
	const above = ({ values, nonzero }, sign, threshold) => {
		return guardedHallTest(sign === 1 ? values : values.map((value) => -value), threshold, 2 * gaps.range, { nonzero }).pInside;
	};
	const either = (one, other) => Math.min(1, 2 * Math.min(one, other));
	const wider = (threshold) => Math.max(either(above(change, 1, threshold), above(sum, -1, threshold)), either(above(sum, 1, threshold), above(change, -1, threshold)));
	const within = (threshold) => Math.max(either(above(change, -1, -threshold), above(sum, -1, -threshold)), either(above(sum, 1, -threshold), above(change, 1, -threshold)));
	return {
		inside: within(margin),
		outside: wider(margin),
		wider: wider(0),
		narrower: within(0)
	};
}
function unitsOf(values, unitOf) {
	if (new Set(unitOf).size < values.length) return {
		values: clusterPseudoValues(values, unitOf),
		nonzero: changedClusters(values, unitOf)
	};
	return {
		values,
		nonzero: values.filter((value) => value !== 0).length
	};
}
function formsOf({ base, head, unitOf, range }) {
	requireBetween("range", range, 0);
	requireSameLength("base", base, "head", head);
	requireSameLength("base", base, "unitOf", unitOf);
	return {
		change: unitsOf(head.map((gap, index) => gap - at(base, index)), unitOf),
		sum: unitsOf(head.map((gap, index) => gap + at(base, index)), unitOf)
	};
}
// src/core/compare/gap-evidence.ts
/** Fewest independent units for a claim (STATISTICS A4). */
const fewestUnits = 20;
/** Fewer changed units than this and the sparse guard widens the interval (STATISTICS A4). */
const guardBelow = 8;
/**
* Evidence of a dimension for each contrast: its level is the size of the gap, lower is better, its effect is how much
* wider the gap became. No pair at all is a dimension that is missing.
*/
function gapEvidence(contrasts, made) {
	const { spec, attribute, gate, range } = made;
	const gapSpec = (name, between) => ({
		...spec,
		...gate,
		name,
		between,
		better: "lower",
		primary: false,
		configured: true,
		limit: null,
		limitFrom: null
	});
	if (contrasts.length === 0) return [emptyEvidence({
		lost: {
			baseLost: [],
			headLost: []
		},
		cachedLeftOut: 0
	}, gapSpec(`counterfactual-${attribute}`, attribute), "missing")];
	return contrasts.map((contrast) => {
		const { value, against } = contrast;
		const name = `counterfactual-${attribute}${against === null ? `-${value}` : ""}`;
		return contrastEvidence(contrast, gapSpec(name, `${value} – ${against ?? "others"}`), spec, range);
	});
}
function contrastEvidence(contrast, spec, measured, range) {
	const { base, head, unitOf, ids } = contrast;
	const n = ids.length;
	const units = new Set(unitOf).size;
	const gaps = {
		base,
		head,
		unitOf,
		range
	};
	const level = {
		base: Math.abs(mean(base)),
		head: Math.abs(mean(head))
	};
	const widening = gapWidening(gaps, alpha);
	const margin = spec.margin?.value ?? 0;
	const tests = gapWideningTests(gaps, margin);
	const changes = head.map((gap, index) => gap - (base[index] ?? 0));
	return {
		...emptyEvidence({
			lost: {
				baseLost: [],
				headLost: []
			},
			cachedLeftOut: 0
		}, spec, "too-few-cases"),
		noEffect: units < fewestUnits ? "too-few-cases" : null,
		base: {
			estimate: level.base,
			n
		},
		head: {
			estimate: level.head,
			n
		},
		effect: {
			absolute: level.head - level.base,
			relative: level.base === 0 ? null : level.head / level.base - 1,
			interval: makeInterval("absolute", widening.lower, widening.upper, "hall, either sign")
		},
		tests: {
			inside: tests.inside,
			outside: tests.outside,
			worse: tests.wider,
			better: tests.narrower
		},
		pairs: n,
		units,
		differing: changes.filter((change) => change !== 0).length,
		resolvable: resolvableWidening(contrast, measured, units, range),
		casesNeeded: neededCases(contrast, changes, margin, level.base - level.head)
	};
}
/**
* The smallest widening that is ruled out with 80 % power when nothing changed, from base alone: the interval of the
* change at half of the error, as `gapWidening` takes it.
*/
function resolvableWidening({ base, noise, ids }, spec, units, range) {
	if (units < 2) return null;
	const known = noise.filter((value) => value !== null);
	const spread = 2 * (known.length > 0 ? mean(known) : redrawnShareOf(spec) * variance(base));
	const isSparse = units * Math.min(1, spread / range ** 2) < guardBelow;
	const guarded = ((units - 1) * spread + 2 * (2 * range) ** 2) / (units + 1);
	const deviation = Math.sqrt(isSparse ? guarded : spread);
	const critical = studentTQuantile(1 - alpha / 2, units - 1);
	const lucky = normalQuantile(usualPower) * Math.sqrt(spread);
	return (critical * deviation + lucky) / Math.sqrt(units) * Math.sqrt(ids.length / units);
}
/** Total cases: pairs times the cases that one of them holds. */
function neededCases({ cases, ids }, changes, margin, gain) {
	const spread = variance(changes);
	if (!(margin > 0) || !(spread > 0)) return {
		ifUnchanged: null,
		ifObserved: null
	};
	const perPair = cases / ids.length;
	const found = casesNeeded({
		variance: spread,
		margin,
		observed: gain,
		alpha: alpha / 2
	});
	const inCases = (pairs) => pairs === null ? null : Math.ceil(pairs * perPair);
	return {
		ifUnchanged: inCases(found.ifUnchanged),
		ifObserved: inCases(found.ifObserved)
	};
}
// src/core/compare/pair-contrasts.ts
/** Values of an attribute that are compared; the rarer ones of an attribute with more are left out. */
const mostValues = 10;
/**
* Groups cases by pair id and holds the values of the attribute against each other within the pair: two values against
* each other, in order of their spelling; of three or more each against the mean of the others.
*/
function pairContrasts(cases, { pair, attribute }) {
	const groups = groupByPair(cases, pair, attribute);
	const counts = /* @__PURE__ */ new Map();
	for (const { byValue } of groups) for (const value of byValue.keys()) counts.set(value, (counts.get(value) ?? 0) + 1);
	const ranked = [...counts].sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
	const values = ranked.slice(0, mostValues).map(([value]) => value).sort();
	const whole = groups.map((group) => ({
		...group,
		byValue: new Map([...group.byValue].filter(([value]) => values.includes(value)))
	})).filter(({ byValue }) => byValue.size >= 2);
	const [first, second] = values;
	const contrasts = first === void 0 || second === void 0 ? [] : values.length === 2 ? [contrastOf(whole, first, second)] : values.map((value) => contrastOf(whole, value, null));
	return {
		pairs: whole.length,
		incomplete: groups.length - whole.length,
		leftOut: ranked.length - values.length,
		contrasts: contrasts.filter(({ ids }) => ids.length > 0)
	};
}
function groupByPair(cases, pair, attribute) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of cases) {
		const { segments } = entry;
		const id = Object.hasOwn(segments, pair) ? segments[pair] : void 0;
		const value = Object.hasOwn(segments, attribute) ? segments[attribute] : void 0;
		if (id === void 0 || value === void 0) continue;
		const byValue = groups.get(id) ?? /* @__PURE__ */ new Map();
		groups.set(id, byValue);
		const members = byValue.get(value);
		if (members === void 0) byValue.set(value, [entry]);
		else members.push(entry);
	}
	return [...groups].map(([id, byValue]) => ({
		id,
		byValue
	})).sort((one, other) => one.id < other.id ? -1 : 1);
}
function contrastOf(groups, value, against) {
	const made = {
		ids: [],
		base: [],
		head: [],
		noise: [],
		unitOf: []
	};
	const units = /* @__PURE__ */ new Map();
	let cases = 0;
	for (const { id, byValue } of groups) {
		const own = byValue.get(value);
		const others = [...byValue].flatMap(([name, members]) => name === value || against !== null && name !== against ? [] : [levelOf(members)]);
		if (own === void 0 || others.length === 0) continue;
		const [one, rest] = [levelOf(own), meanOf$1(others)];
		made.ids.push(id);
		made.base.push(one.base - rest.base);
		made.head.push(one.head - rest.head);
		made.noise.push(one.noise === null || rest.noise === null ? null : one.noise + rest.noise);
		const unit = unitOfGroup(id, byValue);
		if (!units.has(unit)) units.set(unit, units.size);
		made.unitOf.push(units.get(unit) ?? 0);
		for (const members of byValue.values()) cases += members.length;
	}
	return {
		value,
		against,
		...made,
		cases
	};
}
function levelOf(members) {
	return meanOf$1(members);
}
/** The noise of a mean of independent levels shrinks with their number twice. */
function meanOf$1(levels) {
	const count = levels.length;
	let [base, head, noise] = [
		0,
		0,
		0
	];
	for (const level of levels) {
		base += level.base / count;
		head += level.head / count;
		noise = noise === null || level.noise === null ? null : noise + level.noise / (count * count);
	}
	return {
		base,
		head,
		noise
	};
}
/** The cluster where all cases of the pair are of one; else the pair is the unit: its cases belong together by design. */
function unitOfGroup(id, byValue) {
	const units = new Set([...byValue.values()].flat().map(({ unit }) => unit));
	const [only] = units;
	const members = [...byValue.values()].reduce((sum, { length }) => sum + length, 0);
	return units.size === 1 && members > 1 && only !== void 0 ? only : `pair:${id}`;
}
/**
* Compares cases that differ in one attribute only within their pair: the mean difference of the dimension between the
* values of the attribute on base and on head, and how it changed. The pair is the independent unit, or its cluster.
*
* @param cases - with a value of the dimension on both sides, in any order
* @param spec - the primary dimension
* @returns null for a dimension that is no mean of bounded values
*/
function compareCounterfactual(cases, spec, policy) {
	if (spec === void 0 || spec.statistic.kind === "quantile") return null;
	if (spec.unit !== "proportion" && spec.unit !== "score") return null;
	const { pairs, incomplete, leftOut, contrasts } = pairContrasts(cases, policy);
	const range = scaleOf$1(cases);
	const { pair, attribute, gate } = policy;
	return {
		report: {
			pair,
			attribute,
			dimension: spec.name,
			pairs,
			incomplete,
			leftOut,
			contrasts: contrasts.map((contrast) => describe(contrast, range))
		},
		gated: gate === null ? [] : gapEvidence(contrasts, {
			spec,
			attribute,
			gate,
			range
		})
	};
}
/** Width of the scale: 1 where all values lie in 0–1, else what was seen. */
function scaleOf$1(cases) {
	let [low, high] = [0, 1];
	for (const { base, head } of cases) {
		low = Math.min(low, base, head);
		high = Math.max(high, base, head);
	}
	return high - low;
}
function describe(contrast, range) {
	const { value, against, ids, base, head, unitOf } = contrast;
	const changes = head.map((gap, index) => gap - (base[index] ?? 0));
	const grew = (index) => Math.abs(head[index] ?? 0) - Math.abs(base[index] ?? 0);
	return {
		value,
		against,
		pairs: ids.length,
		base: gapOf(base, unitOf, range),
		head: gapOf(head, unitOf, range),
		change: gapOf(changes, unitOf, 2 * range),
		opened: ids.filter((_, index) => grew(index) >= range / 2),
		closed: ids.filter((_, index) => grew(index) <= -range / 2),
		turned: ids.filter((_, index) => Math.abs(grew(index)) < range / 2 && Math.abs(changes[index] ?? 0) >= range)
	};
}
/** One verdict a case and one case a value: a paired table, and Tango's interval. Else Hall's, as for other means. */
function gapOf(gaps, unitOf, range) {
	const estimate = mean(gaps);
	const units = new Set(unitOf).size;
	if (units < 20) return {
		estimate,
		interval: null
	};
	if (range === 1 && units === gaps.length && gaps.every((gap) => Math.abs(gap) === 1 || gap === 0)) {
		const { lower, upper } = tangoInterval({
			n: gaps.length,
			broken: gaps.filter((gap) => gap < 0).length,
			fixed: gaps.filter((gap) => gap > 0).length,
			critical: -normalQuantile(alpha)
		});
		return {
			estimate,
			interval: makeInterval("absolute", lower, upper, "tango")
		};
	}
	const { lower, upper } = meanGapInterval(gaps, unitOf, range, alpha);
	return {
		estimate,
		interval: makeInterval("absolute", lower, upper, "hall")
	};
}
// src/core/compare/evaluation-cost.ts
/** What was paid for the sides that were run, what those that were stored had cost, and what one more run of both would, USD. */
function evaluationCost(base, head, stored = {
	base: false,
	head: false
}) {
	const sides = [...base === null ? [] : [{
		run: base,
		isStored: stored.base
	}], {
		run: head,
		isStored: stored.head
	}];
	const runs = (isStored) => sides.filter((side) => side.isStored === isStored).map(({ run }) => run);
	const [paid, saved] = [runs(false), runs(true)];
	return {
		evaluationUsd: paid.length === 0 ? 0 : totalOf(paid, ["costUsd"]),
		judgeUsd: paid.length === 0 ? 0 : totalOf(paid, ["judgeCostUsd"]),
		runASideUsd: base === null ? null : priceOfRun([base, head]),
		...saved.length === 0 ? {} : { savedUsd: totalOf(saved, ["costUsd", "judgeCostUsd"]) }
	};
}
/** What was paid: a cached answer cost nothing that day. */
function totalOf(runs, keys) {
	const parts = runs.flatMap(({ rows }) => keys.map((key) => freshCosts(rows, (table, row) => table[key][row])));
	const costs = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
	let filled = 0;
	for (const part of parts) {
		costs.set(part, filled);
		filled += part.length;
	}
	return costs.length === 0 ? null : costs.sort().reduce((sum, cost) => sum + cost, 0);
}
/** A cost of every row that was not replayed and names it. */
function freshCosts(rows, costOf) {
	const costs = new Float64Array(rows.length);
	let filled = 0;
	for (let row = 0; row < rows.length; row += 1) {
		const cost = costOf(rows, row) ?? NaN;
		if (rows.cached[row] !== 1 && !Number.isNaN(cost)) costs[filled++] = cost;
	}
	return costs.subarray(0, filled);
}
/** One more run of every case on every side, at what a fresh answer of that side cost; null where one names no cost. */
function priceOfRun(sides) {
	return sides.map(({ rows }) => {
		const costs = freshCosts(rows, ({ costUsd, judgeCostUsd }, row) => (costUsd[row] ?? NaN) + (amountAt(judgeCostUsd, row) ?? 0));
		return costs.length === 0 ? null : mean(costs.sort()) * rows.caseIds.length;
	}).reduce((sum, price) => sum === null || price === null ? null : sum + price, 0);
}
// src/core/compare/exchange-terms.ts
/**
* The step of a rate: `1pp` makes one step of each percentage point, `10%` of each factor of 1.1 either way. The log
* scale weighs twice and half as dear alike, and is what STATISTICS A6.5 adds up.
*/
function stepOf(amount, better) {
	const sign = better === "higher" ? 1 : -1;
	const isRatio = amount.kind === "relative";
	return {
		isRatio,
		size: sign * (isRatio ? Math.log(1 + amount.value) : amount.value)
	};
}
/**
* A dimension as a term over the units of the suite.
*
* Cases without a value on both sides of this dimension are left out of this term alone, so that every term is the
* difference that the table shows; a case that lacks a cost still tells of quality. What cases share across the terms is
* kept by their unit.
*
* @param extra - further pairs of a mean, each a unit of its own after those of the suite
* @param offset - of the first of them
* @param units - all units with those of every term's further pairs
*/
function exchangeTerm(values, { better, statistic }, amount, { extra, offset, units }) {
	const step = stepOf(amount, better);
	const { length, unitOf, base, head } = values;
	const isPaired = (index) => hasValue(base, index) && hasValue(head, index);
	if (statistic.kind === "quantile") {
		const sides = {
			base: listsOf$1(units),
			head: listsOf$1(units)
		};
		const cap = largest(base, head);
		for (let index = 0; index < length; index += 1) {
			if (!isPaired(index)) continue;
			const unit = unitOf[index] ?? 0;
			addValues(base, index, cap, sides.base[unit]);
			addValues(head, index, cap, sides.head[unit]);
		}
		return {
			kind: "quantile",
			...step,
			q: statistic.q,
			...sides
		};
	}
	const sums = {
		base: new Float64Array(units),
		head: new Float64Array(units),
		counts: new Float64Array(units)
	};
	const add = (unit, pair) => {
		sums.base[unit] = (sums.base[unit] ?? 0) + pair.base;
		sums.head[unit] = (sums.head[unit] ?? 0) + pair.head;
		sums.counts[unit] = (sums.counts[unit] ?? 0) + 1;
	};
	const means = {
		base: groupMeans(base.values),
		head: groupMeans(head.values)
	};
	for (let index = 0; index < length; index += 1) {
		if (!isPaired(index)) continue;
		add(unitOf[index] ?? 0, {
			base: means.base[index] ?? 0,
			head: means.head[index] ?? 0
		});
	}
	for (const [index, pair] of extra.entries()) add(offset + index, pair);
	return {
		kind: "mean",
		...step,
		...sums
	};
}
/** Steps between two levels; null = a level of 0 or less has no ratio. */
function stepsBetween({ isRatio, size }, base, head) {
	if (!isRatio) return (head - base) / size;
	return base > 0 && head > 0 ? Math.log(head / base) / size : null;
}
/** Sum of all values of a list. */
function total(values) {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}
function listsOf$1(units) {
	return Array.from({ length: units }, () => []);
}
function addValues({ values: { values, starts } }, index, cap, into) {
	const end = starts[index + 1] ?? 0;
	for (let place = starts[index] ?? 0; place < end; place += 1) into?.push(Math.min(values[place] ?? 0, cap));
}
/** Largest value that is a number; a timeout without a time is as slow as the slowest answer. */
function largest(...sides) {
	let found = Number.NEGATIVE_INFINITY;
	for (const { values } of sides) for (const value of values.values) if (Number.isFinite(value) && value > found) found = value;
	return found;
}
// src/core/compare/exchange-bootstrap.ts
/** More units than this are drawn in groups. */
const mostGroups = 2e3;
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
function exchangeBootstrap(terms, units, random) {
	const groupOf = drawGroups(units, random);
	const groups = Math.min(units, mostGroups);
	const statistics = terms.map((term) => term.kind === "mean" ? meanOf(term, groupOf, groups) : quantileOf(term, groupOf, groups));
	const sumOf = (weights) => {
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
		sorted[index] = sumOf(weights) ?? -Number.MAX_VALUE;
	}
	return {
		estimate,
		sorted: sorted.sort()
	};
}
/** Group of each unit: itself, or one of as many as there are, all of the same size but for one. */
function drawGroups(units, random) {
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
function meanOf(term, groupOf, groups) {
	const sum = (values) => {
		const sums = new Float64Array(groups);
		values.forEach((value, unit) => {
			const group = groupOf[unit] ?? 0;
			sums[group] = (sums[group] ?? 0) + value;
		});
		return sums;
	};
	const [base, head, counts] = [
		sum(term.base),
		sum(term.head),
		sum(term.counts)
	];
	if (total(counts) === 0) return () => null;
	return (weights) => {
		let [b, h, n] = [
			0,
			0,
			0
		];
		for (let group = 0; group < groups; group += 1) {
			const weight = weights[group] ?? 0;
			b += weight * (base[group] ?? 0);
			h += weight * (head[group] ?? 0);
			n += weight * (counts[group] ?? 0);
		}
		return n === 0 ? null : stepsBetween(term, b / n, h / n);
	};
}
function quantileOf(term, groupOf, groups) {
	const sides = {
		base: listsOf(groups),
		head: listsOf(groups)
	};
	for (const side of ["base", "head"]) for (const [unit, values] of term[side].entries()) sides[side][groupOf[unit] ?? 0]?.push(...values);
	const known = Int32Array.from({ length: groups }, (_, group) => group).filter((group) => (sides.base[group]?.length ?? 0) > 0 && (sides.head[group]?.length ?? 0) > 0);
	if (known.length === 0) return () => null;
	const quantiles = Float64Array.of(term.q);
	const [base, head] = ["base", "head"].map((side) => weightedQuantilesOf(sortSide(side, Array.from(known, (group) => sides[side][group] ?? [])), quantiles));
	if (base === void 0 || head === void 0) return () => null;
	const drawn = new Int32Array(known.length);
	const levels = {
		base: /* @__PURE__ */ new Float64Array(1),
		head: /* @__PURE__ */ new Float64Array(1)
	};
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
function listsOf(count) {
	return Array.from({ length: count }, () => []);
}
// src/core/compare/exchange-pseudo-values.ts
/**
* Pseudo-values of Σ steps of the terms: y_g = Σ_j [V_j + (G/N_j) Σ_{i∈g} e_ij], with e the deviation of a case from its
* term: d − Δ̂ of a difference, h/h̄ − b/b̄ of a log ratio, both in steps. Their mean is the estimate and sd/√G its CR1
* clustered standard error, the correlation of the terms included; a unit without a value in a term says nothing of it.
*
* @returns null where a term has no value, or a ratio of something that is not positive
* @see STATISTICS A3 and A6.5; the linearisation is the delta method, Casella & Berger (2002), section 5.5.4
*/
function exchangePseudoValues(terms) {
	const length = terms[0]?.counts.length ?? 0;
	const used = [];
	for (let unit = 0; unit < length; unit += 1) if (terms.some(({ counts }) => (counts[unit] ?? 0) > 0)) used.push(unit);
	const sums = new Float64Array(length);
	let estimate = 0;
	for (const term of terms) {
		const n = total(term.counts);
		const [base, head] = [total(term.base) / n, total(term.head) / n];
		const steps = n === 0 ? null : stepsBetween(term, base, head);
		if (steps === null) return null;
		estimate += steps;
		const scale = used.length / n / term.size;
		for (const unit of used) {
			const [b, h, count] = [
				term.base[unit] ?? 0,
				term.head[unit] ?? 0,
				term.counts[unit] ?? 0
			];
			const deviation = term.isRatio ? h / head - b / base : h - b - count * (head - base);
			sums[unit] = (sums[unit] ?? 0) + scale * deviation;
		}
	}
	return {
		estimate,
		values: used.map((unit) => estimate + (sums[unit] ?? 0))
	};
}
/**
* Hall's interval of the combination; where a bounded term has few changes joined with the t interval on two further
* values, that term at either end of its range and the others as they are (the sparse guard of STATISTICS A4).
*
* @param error - one-sided
*/
function exchangeInterval({ values, estimate }, error, { range, centre }) {
	const hall = hallInterval(values, error);
	const isConstant = hall.reason === "zero-variance";
	const plain = hall.lower === null || hall.upper === null ? isConstant ? {
		lo: estimate,
		hi: estimate
	} : null : {
		lo: hall.lower,
		hi: hall.upper
	};
	if (plain === null || range === 0) return plain;
	const guarded = plusTwoInterval(Float64Array.from(values, (value) => value - centre), error, range);
	return {
		lo: Math.min(plain.lo, centre + guarded.lower),
		hi: Math.max(plain.hi, centre + guarded.upper)
	};
}
// src/core/compare/trade-asks.ts
/**
* The trades that can be judged here: each of their dimensions is measured and decides something. Known before any case
* is read, so that one that cannot apply takes no error from those that can. What only advises decides nothing, also
* not by way of a trade: a latency of another day's machine is no gain.
*/
function judgeableTrades(policy) {
	const deciding = new Set(policy.dimensions.filter(({ tier }) => tier !== "advisory").map(({ name }) => name));
	return policy.trades.filter((trade) => tradedDimensions(trade).every((name) => deciding.has(name)));
}
/**
* One-sided error that each trade is tested with: 5 % over the number of boxes, the default envelope among them
* (STATISTICS A6.5).
*
* The default envelope itself stays at 5 %: `inside` says the same with and without trades, and an allowance that
* somebody adds never makes the gate stricter for changes that do not use it. So each of the two answers is wrong in at
* most 5 % of changes outside it: `inside`, and "a trade applies", whatever the number of trades. For changes that are
* outside both the two add up only at a corner: a loss at the edge of its margin together with a gain at the edge of what
* the trade asks. The sum is at most 5 % + K/(K + 1) · 5 % there, and no rule can be below 5 % plus the error of the
* trades while `inside` keeps its own and a better head is never judged worse.
*/
function tradeAlpha(policy) {
	return alpha / (1 + judgeableTrades(policy).length);
}
/** What the trades that can be judged ask of one dimension. */
function asksOf(policy, { name }) {
	const share = tradeAlpha(policy);
	const ask = (trade, role, amounts) => {
		const amount = Object.hasOwn(amounts, name) ? amounts[name] : void 0;
		if (amount === void 0) return [];
		const scale = amount.kind === "relative" ? "ratio" : "absolute";
		const atLeast = role === "gain" ? amount.value : 0 - amount.value;
		return [{
			trade: trade.name,
			role,
			scale,
			atLeast,
			alpha: share
		}];
	};
	return judgeableTrades(policy).flatMap((trade) => trade.kind === "if-then" ? [...ask(trade, "gain", trade.gain), ...ask(trade, "price", trade.pay)] : ask(trade, "cap", trade.cap));
}
// src/core/compare/exchange-effect.ts
/** Fewer changed units of a bounded value than this, and what did not occur is allowed for (STATISTICS A4). */
const sparseBelow = 8;
/** Fewest units for a percentile bootstrap of any statistic (STATISTICS A4). */
const fewestForBootstrap = 30;
/**
* Gains less losses of every exchange of the policy that can be judged here.
*
* With a bounded mean among its terms the interval is widened in clusters like that of the mean (`clusterWidening`). Where
* the suite is fixed the cases are still taken for a sample: wider than need be, and on the safe side.
*
* @param read - values of the dimensions over the paired cases
* @param seed - of the whole comparison; every exchange draws from a generator of its own
*/
function compareExchanges(policy, read, seed) {
	const share = tradeAlpha(policy);
	return judgeableTrades(policy).filter((trade) => trade.kind === "exchange-rate").map((trade) => estimateExchange(trade, policy, share, {
		read,
		seed
	}));
}
function estimateExchange(trade, { dimensions }, share, { read, seed }) {
	const parts = dimensions.flatMap((spec) => {
		const amount = Object.hasOwn(trade.rate, spec.name) ? trade.rate[spec.name] : void 0;
		if (amount === void 0) return [];
		const values = read(spec);
		return [{
			spec,
			amount,
			sample: sampleOf(values, spec),
			values
		}];
	});
	const state = seedFromText(`${seed}/trade/${trade.name}`).state;
	const seen = boundsOf(parts, false, state);
	if (seen === null) return {
		trade: trade.name,
		alpha: share,
		estimate: null,
		lo: null,
		hi: null,
		lower: null,
		isHeldBack: false,
		method: "none",
		units: 0
	};
	const onLost = parts.some(({ sample, spec }) => worstPairs(sample, spec).length > 0) ? boundsOf(parts, true, state)?.at(share).lo ?? null : void 0;
	const { estimate, units, method, at } = seen;
	return {
		trade: trade.name,
		estimate,
		...at(alpha),
		alpha: share,
		lower: at(share).lo,
		isHeldBack: onLost !== void 0 && (onLost === null || onLost < trade.atLeast),
		method,
		units
	};
}
function boundsOf(parts, withLost, state) {
	const units = parts[0]?.values.units ?? 0;
	const hasQuantile = parts.some(({ spec }) => spec.statistic.kind === "quantile");
	const guard = sparseGuard(parts);
	const widening = parts.some(isBoundedMean) ? clusterWidening(parts[0]?.values.length ?? 1, units) : 1;
	const extras = parts.map((part) => [...withLost ? worstPairs(part.sample, part.spec) : [], ...hasQuantile ? pseudoPairs(part) : []]);
	const all = units + extras.reduce((sum, extra) => sum + extra.length, 0);
	let offset = units;
	const terms = parts.map(({ values, spec, amount }, index) => {
		const extra = extras[index] ?? [];
		const term = exchangeTerm(values, spec, amount, {
			extra,
			offset,
			units: all
		});
		offset += extra.length;
		return term;
	});
	if (hasQuantile) {
		if (units < fewestForBootstrap) return null;
		const found = exchangeBootstrap(terms, all, xoshiro128StarStar(state));
		if (found === null) return null;
		const end = (value) => finiteOrNull(found.estimate + widening * (value - found.estimate));
		const at = (error) => {
			const { lower, upper } = percentileInterval(found.sorted, error);
			return {
				lo: end(lower),
				hi: end(upper)
			};
		};
		return {
			estimate: found.estimate,
			units,
			method: "joint percentile bootstrap",
			at
		};
	}
	const means = terms.filter((term) => term.kind === "mean");
	const unwidened = exchangePseudoValues(means);
	if (unwidened === null) return null;
	const pseudo = {
		...unwidened,
		values: widened(Float64Array.from(unwidened.values), widening)
	};
	const centre = centreOf(means, parts);
	const method = guard > 0 ? "hall+guard" : "hall";
	const at = (error) => exchangeInterval(pseudo, error, {
		range: guard,
		centre
	}) ?? {
		lo: null,
		hi: null
	};
	return {
		estimate: pseudo.estimate,
		units: pseudo.values.length,
		method,
		at
	};
}
/** Range in steps of all bounded means with few changes; 0 = there is none. */
function sparseGuard(parts) {
	return parts.reduce((sum, part) => sum + sparseRange(part), 0);
}
function sparseRange({ spec, amount, sample }) {
	if (!isSparse({
		spec,
		sample
	})) return 0;
	const { isRatio, size } = stepOf(amount, spec.better);
	const level = isRatio ? mean(sample.baseMeans) : 1;
	return level > 0 ? sample.range / level / Math.abs(size) : 0;
}
function isSparse({ spec, sample }) {
	return isBoundedMean({ spec }) && changedUnits(sample) < sparseBelow;
}
function isBoundedMean({ spec }) {
	return (spec.unit === "proportion" || spec.unit === "score") && spec.statistic.kind !== "quantile";
}
/** A case a range better and one a range worse. */
function pseudoPairs({ spec, sample }) {
	if (!isSparse({
		spec,
		sample
	})) return [];
	const level = mean(sample.baseMeans);
	return [1, -1].map((side) => ({
		base: level,
		head: level + side * sample.range
	}));
}
/** Steps of the terms that are not sparse. */
function centreOf(terms, parts) {
	return terms.reduce((sum, term, index) => {
		const part = parts[index];
		if (part === void 0 || isSparse(part)) return sum;
		const n = total(term.counts);
		return sum + (stepsBetween(term, total(term.base) / n, total(term.head) / n) ?? 0);
	}, 0);
}
function finiteOrNull(value) {
	return Math.abs(value) < Number.MAX_VALUE / 2 ? value : null;
}
// src/core/stats/population-stability.ts
/**
* Population stability index of two counts over the same bins, with its two relatives.
*
* The usual cut-offs 0.1 and 0.25 know nothing of n: with 100 a side and ten bins unchanged data exceed 0.1 four times
* out of five. Report it less its null mean, and claim drift by `swapTest` only.
*
* @param base - counts per bin, integers ≥ 0, two bins or more, at least 1 in all
* @param head - the same bins in the same order
* @param smoothing - added to every count, ≥ 0, default 0.5; 0 only without an empty bin, which would make the index
*   infinite
* @throws RangeError when an argument is outside its range
* @see STATISTICS A5 "PSI", A9; Yurdakul & Naranjo (2020), J Risk Model Validation 14(3), for the null mean; Lin (1991),
*   IEEE Trans. Inform. Theory 37(1), 145–151, for Jensen–Shannon
*/
function populationStability(base, head, smoothing = .5) {
	requireSameLength("base", base, "head", head);
	const n = requireCounts("base", base);
	const m = requireCounts("head", head);
	requireWithin("smoothing", smoothing, 0);
	if (smoothing === 0 && [...base, ...head].includes(0)) throw new RangeError("smoothing must be above 0 where a bin is empty, got 0");
	const bins = base.length;
	let [kl, js] = [0, 0];
	for (let bin = 0; bin < bins; bin++) {
		const p = (at(base, bin) + smoothing) / (n + smoothing * bins);
		const q = (at(head, bin) + smoothing) / (m + smoothing * bins);
		kl += q * Math.log(q / p);
		const [plainP, plainQ] = [at(base, bin) / n, at(head, bin) / m];
		const middle = (plainP + plainQ) / 2;
		js += (entropyTerm(plainP, middle) + entropyTerm(plainQ, middle)) / 2;
	}
	const jsDivergence = Math.min(1, Math.max(0, js));
	const psi = stabilityIndex(base, head, smoothing);
	const psiNullMean = (bins - 1) * (1 / n + 1 / m);
	return {
		psi,
		klHeadFromBase: kl,
		jsDivergence,
		jsDistance: Math.sqrt(jsDivergence),
		psiNullMean,
		psiCorrected: Math.max(0, psi - psiNullMean)
	};
}
/**
* The index alone, Σ (q − p) ln(q/p), of counts that are known to be some.
*
* @param base - counts per bin; `head` the same bins
*/
function stabilityIndex(base, head, smoothing = .5) {
	let [n, m] = [0, 0];
	for (let bin = 0; bin < base.length; bin++) {
		n += base[bin];
		m += head[bin];
	}
	const [ofBase, ofHead] = [n + smoothing * base.length, m + smoothing * base.length];
	let psi = 0;
	for (let bin = 0; bin < base.length; bin++) {
		const p = (base[bin] + smoothing) / ofBase;
		const q = (head[bin] + smoothing) / ofHead;
		if (p !== q) psi += (q - p) * Math.log(q / p);
	}
	return psi;
}
function entropyTerm(share, middle) {
	return share === 0 ? 0 : share * Math.log2(share / middle);
}
function requireCounts(name, counts) {
	requireValues(name, counts, 2);
	for (const [bin, count] of counts.entries()) requireInteger(`${name}[${bin}]`, count, 0);
	return requireInteger(`the sum of ${name}`, counts.reduce((sum, count) => sum + count, 0), 1);
}
/**
* Inner bounds of the deciles (or other quantile bins) of both samples together. A value belongs to the bin after the
* last bound it exceeds; equal bounds are one, so that heavy ties leave fewer bins.
*
* @param values - the pooled values of both sides, finite, at least one
* @param bins - integer ≥ 2, default 10
* @returns ascending, no two alike, fewer than `bins`
* @see STATISTICS A9: pooled, because bins of base alone make the index of unchanged data larger
*/
function pooledBounds(values, bins = 10) {
	requireValues("values", values);
	requireInteger("bins", bins, 2);
	const sorted = Float64Array.from(values).sort();
	const bounds = Array.from({ length: bins - 1 }, (_, index) => at(sorted, Math.ceil((index + 1) * sorted.length / bins) - 1));
	const largest = at(sorted, sorted.length - 1);
	return bounds.filter((bound, index) => bound !== bounds[index - 1] && bound < largest);
}
/** Number of the bin of a value, 0 … bounds.length. */
function binOf(value, bounds) {
	let bin = 0;
	while (bin < bounds.length && value > at(bounds, bin)) bin += 1;
	return bin;
}
// src/core/stats/swap-test.ts
/**
* Permutation test of drift for outputs of the same cases: base and head are exchanged within a case, each with
* probability ½, and the index of every such table is held against the one found. Exchanging labels over all cases is
* for inputs; on the same cases it ignores the pairing and finds less.
*
* Pairs between the same two bins are exchanged together: how many change sides is the number of ones among as many
* random bits, 32 at a time.
*
* @param pairs - integers in [0, bins); at least one pair
* @param bins - integer ≥ 2
* @param random - seeded generator; the same state gives the same p-value
* @param permutations - integer ≥ 1, default 999
* @throws RangeError when an argument is outside its range
* @see STATISTICS A9, B10; Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1), 39, for the added one
*/
function swapTest(pairs, bins, random, permutations = 999) {
	requireInteger("bins", bins, 2);
	requireInteger("permutations", permutations, 1);
	const table = countPairs(pairs, bins);
	const steady = new Array(bins).fill(0);
	const moved = [];
	for (let one = 0; one < bins; one++) {
		steady[one] = table[one * bins + one];
		for (let other = one + 1; other < bins; other++) {
			const forth = table[one * bins + other];
			const all = forth + table[other * bins + one];
			if (all > 0) moved.push({
				one,
				other,
				forth,
				all
			});
		}
	}
	const [base, head] = [new Float64Array(bins), new Float64Array(bins)];
	const fill = (countForth) => {
		base.set(steady);
		head.set(steady);
		for (const pair of moved) {
			const forth = countForth(pair);
			const back = pair.all - forth;
			base[pair.one] = base[pair.one] + forth;
			head[pair.other] = head[pair.other] + forth;
			base[pair.other] = base[pair.other] + back;
			head[pair.one] = head[pair.one] + back;
		}
	};
	fill(({ forth }) => forth);
	const found = populationStability([...base], [...head]);
	let [asLarge, sum] = [0, 0];
	for (let round = 0; round < permutations; round++) {
		fill(({ all }) => countOnes(all, random));
		const psi = stabilityIndex(base, head);
		sum += psi;
		if (psi >= found.psi * (1 - 1e-12)) asLarge += 1;
	}
	return {
		...found,
		p: (1 + asLarge) / (1 + permutations),
		permutedMean: sum / permutations
	};
}
/** A binomial number with chance ½: ones among so many random bits. */
function countOnes(bits, random) {
	let ones = 0;
	for (let left = bits; left > 0; left -= 32) {
		const drawn = random.nextUint32();
		let word = left >= 32 ? drawn : drawn >>> 32 - left;
		word -= word >>> 1 & 1431655765;
		word = (word & 858993459) + (word >>> 2 & 858993459);
		ones += Math.imul(word + (word >>> 4) & 252645135, 16843009) >>> 24;
	}
	return ones;
}
/** How many pairs go from each bin of base (row) to each of head (column). */
function countPairs({ base, head }, bins) {
	requireSameLength("pairs.base", base, "pairs.head", head);
	const table = new Float64Array(bins * bins);
	for (let index = 0; index < base.length; index++) {
		const one = base[index];
		const other = head[index];
		const place = one * bins + other;
		if (!(one >= 0 && one < bins && other >= 0 && other < bins && Number.isInteger(place))) for (const bin of [one, other]) requireInteger(`pairs[${index}]`, bin, 0, bins - 1);
		table[place] = table[place] + 1;
	}
	return table;
}
// src/core/compare/output-features.ts
/** Scores looked at; a file with more names them by the case. */
const mostScores = 20;
/** Answers with a bin of their own; the others share one. */
const mostAnswers = 9;
/** Answers are labels where the commonest make up this share of all; else they are prose. */
const labelShare = .5;
/** Fewer pairs than this and a mix is an accident of the pairs. */
const fewestPairs = 20;
/** Cases looked at; of more every second, third … in order of their ids. A drift that 20,000 do not show nobody feels. */
const mostCases = 2e4;
/**
* What the answers of both sides are measured by. Of a cluster one case stands for all, so that pairs are independent.
* Latency is none: it is another machine on another minute, not another answer.
*/
function outputFeatures(cases) {
	const rows = rowPairs(cases);
	const { base, head } = {
		base: cases.base.table,
		head: cases.head.table
	};
	const numeric = (name, read) => numericFeature(name, rows, read(base), read(head));
	const names = [...new Set([base, head].flatMap(({ scores }) => scores.shapes.flat()))].sort();
	const length = [base, head].every(({ output }) => output.length > 0) ? lengthOf : outputTokens;
	return [
		...names.slice(0, mostScores).map((name) => numeric(`score ${name}`, (table) => scoreOf(table, name))),
		numeric("answer length", length),
		categoricalFeature("state", rows, stateOf(base), stateOf(head), caseStates.length),
		answerFeature(rows, base, head)
	].flatMap((feature) => feature === null ? [] : [feature]);
}
function rowPairs({ length, base, head, unitOf, units }) {
	const most = Math.min(base.rows.length, head.rows.length);
	const rows = {
		base: new Int32Array(most),
		head: new Int32Array(most)
	};
	let filled = 0;
	const isTaken = new Uint8Array(units);
	const step = Math.max(1, Math.ceil(length / mostCases));
	for (let index = 0; index < length; index += step) {
		const unit = unitOf[index] ?? 0;
		if (isTaken[unit] === 1) continue;
		isTaken[unit] = 1;
		const [from, to] = [base.starts[index] ?? 0, head.starts[index] ?? 0];
		const epochs = Math.min((base.starts[index + 1] ?? 0) - from, (head.starts[index + 1] ?? 0) - to);
		for (let epoch = 0; epoch < epochs; epoch += 1) {
			rows.base[filled] = base.rows[from + epoch] ?? 0;
			rows.head[filled++] = head.rows[to + epoch] ?? 0;
		}
	}
	return {
		base: rows.base.subarray(0, filled),
		head: rows.head.subarray(0, filled)
	};
}
function numericFeature(name, rows, readBase, readHead) {
	const { length } = rows.base;
	const both = new Float64Array(2 * length);
	let filled = 0;
	for (let pair = 0; pair < length; pair += 1) {
		const before = readBase(rows.base[pair] ?? 0);
		const after = readHead(rows.head[pair] ?? 0);
		if (!Number.isFinite(before) || !Number.isFinite(after)) continue;
		both[filled++] = before;
		both[filled++] = after;
	}
	if (filled < 40) return null;
	const bounds = pooledBounds(both.subarray(0, filled));
	if (bounds.length === 0) return null;
	const pairs = {
		base: new Uint8Array(filled / 2),
		head: new Uint8Array(filled / 2)
	};
	for (let pair = 0; pair < filled / 2; pair += 1) {
		pairs.base[pair] = binOf(both[2 * pair] ?? 0, bounds);
		pairs.head[pair] = binOf(both[2 * pair + 1] ?? 0, bounds);
	}
	return {
		name,
		bins: bounds.length + 1,
		pairs
	};
}
function categoricalFeature(name, rows, readBase, readHead, bins) {
	const pairs = {
		base: Uint8Array.from(rows.base, readBase),
		head: Uint8Array.from(rows.head, readHead)
	};
	const first = pairs.base[0];
	const isVaried = [pairs.base, pairs.head].some((side) => side.some((bin) => bin !== first));
	return pairs.base.length < fewestPairs || !isVaried ? null : {
		name,
		bins,
		pairs
	};
}
/** The answers themselves, where they are labels: the commonest of both sides together, and one bin for the rest. */
function answerFeature(rows, base, head) {
	const counts = /* @__PURE__ */ new Map();
	const count = (text) => {
		if (text !== void 0) counts.set(text, (counts.get(text) ?? 0) + 1);
	};
	const isAnswered = (_, pair) => base.output[rows.base[pair] ?? -1] !== void 0 && head.output[rows.head[pair] ?? -1] !== void 0;
	const answered = {
		base: rows.base.filter(isAnswered),
		head: rows.head.filter(isAnswered)
	};
	for (const row of answered.base) count(base.output[row]);
	for (const row of answered.head) count(head.output[row]);
	const common = [...counts].sort(([one, often], [other, rarely]) => rarely - often || (one < other ? -1 : 1)).slice(0, mostAnswers);
	if (common.reduce((sum, [, times]) => sum + times, 0) < labelShare * 2 * answered.base.length) return null;
	const bins = new Map(common.map(([text], bin) => [text, bin]));
	const bin = (table) => (row) => bins.get(table.output[row] ?? "") ?? common.length;
	return categoricalFeature("answer", answered, bin(base), bin(head), common.length + 1);
}
function scoreOf({ scores }, name) {
	const places = scores.shapes.map((names) => names.indexOf(name));
	return (row) => {
		const place = places[scores.shapeOf[row] ?? -1] ?? -1;
		return place === -1 ? NaN : scores.values[(scores.starts[row] ?? 0) + place] ?? NaN;
	};
}
function lengthOf({ output }) {
	return (row) => output[row]?.length ?? NaN;
}
function outputTokens({ outputTokens }) {
	return (row) => outputTokens[row] ?? NaN;
}
function stateOf({ state }) {
	return (row) => state[row] ?? 0;
}
// src/core/compare/find-drift.ts
/** Permutations of each test (STATISTICS A9). */
const permutations = 999;
/**
* Whether answers to the same inputs have another mix on head, whatever became of their means: the index of each feature
* beyond what exchanged sides come to, with p-values adjusted over the features (STATISTICS A9). Described, never gated.
*
* @returns the clearest first; empty where no answer is measured by anything that varies
*/
function findDrift(cases, seed) {
	const tested = outputFeatures(cases).map(({ name, bins, pairs }) => {
		const random = xoshiro128StarStar(seedFromText(`${seed}/drift/${name}`).state);
		return {
			name,
			bins,
			pairs: pairs.base.length,
			test: swapTest(pairs, bins, random, permutations)
		};
	});
	const adjusted = benjaminiHochberg(tested.map(({ test }) => test.p));
	return tested.map(({ name, bins, pairs, test }, index) => ({
		feature: name,
		bins,
		pairs,
		psi: test.psi,
		excessPsi: test.psi - test.permutedMean,
		jsDivergence: test.jsDivergence,
		klHeadFromBase: test.klHeadFromBase,
		p: test.p,
		adjustedP: adjusted[index] ?? 1
	})).sort((one, other) => one.adjustedP - other.adjustedP || other.excessPsi - one.excessPsi);
}
// src/core/compare/find-unjudged.ts
/**
* Refuses a comparison of which too little was judged: the primary dimension needs a value on both sides of 80 % of
* the cases that should have one. A case that neither side ever judges (no assertion, say) is not one of them.
*
* @param values - of the primary dimension; undefined = there is none
*/
function findUnjudged(values) {
	if (values === void 0) return [];
	const without = {
		base: 0,
		head: 0
	};
	let both = 0;
	let expected = 0;
	for (let index = 0; index < values.length; index += 1) {
		const base = outcomeOf(values.base, index);
		const head = outcomeOf(values.head, index);
		if (base === "none" && head === "none") continue;
		expected += 1;
		if (base === "valued" && head === "valued") both += 1;
		if (base !== "valued") without.base += 1;
		if (head !== "valued") without.head += 1;
	}
	if (both >= .8 * expected) return [];
	return [{
		key: "judged",
		message: `Only ${both} of ${expected} cases were judged on both sides (without a value: ${without.base} on base, ${without.head} on head; 80 % are needed). Look at the errors first, then run again.`,
		refuses: true
	}];
}
function outcomeOf(side, index) {
	if (hasValue(side, index)) return "valued";
	return isMissing(side, index, "failed") ? "lost" : "none";
}
// src/core/stats/clean-break-test.ts
/** 1/C(base + head, head): chance that all passes fall on base when their number is that of base's epochs. */
function chanceOfCleanBreak(base, head) {
	let chance = 1;
	for (let i = 1; i <= head; i++) chance *= i / (base + i);
	return chance;
}
/**
* Exact test of the number of clean breaks.
*
* Given the total of passes of a case and no change, its passes are a random draw from its epochs
* (hypergeometric): all on base and none on head happens only when the total equals base's epochs, and then
* with probability 1/C(baseOf + headOf, headOf). The count over cases is Poisson-binomial.
*
* @param cases - one entry per case; those with fewer than two epochs on a side do not count
* @throws RangeError when a count is outside its range
* @see STATISTICS A12 "Clean breaks"; Fisher (1935) for the conditional argument, the tail by convolution
*/
function cleanBreakTest(cases) {
	const chances = [];
	let observed = 0;
	for (const [index, { basePassed, baseOf, headPassed, headOf }] of cases.entries()) {
		requireInteger(`cases[${index}].baseOf`, baseOf, 0);
		requireInteger(`cases[${index}].headOf`, headOf, 0);
		requireInteger(`cases[${index}].basePassed`, basePassed, 0, baseOf);
		requireInteger(`cases[${index}].headPassed`, headPassed, 0, headOf);
		if (baseOf < 2 || headOf < 2) continue;
		if (basePassed + headPassed !== baseOf) continue;
		chances.push(chanceOfCleanBreak(baseOf, headOf));
		if (headPassed === 0) observed += 1;
	}
	const expected = chances.reduce((sum, chance) => sum + chance, 0);
	const state = new Float64Array(observed + 1);
	state[0] = 1;
	for (const chance of chances) {
		if (observed > 0) state[observed] = at(state, observed) + at(state, observed - 1) * chance;
		for (let j = observed - 1; j > 0; j--) state[j] = at(state, j) * (1 - chance) + at(state, j - 1) * chance;
		if (observed > 0) state[0] = at(state, 0) * (1 - chance);
	}
	return {
		observed,
		expected,
		p: Math.min(1, at(state, observed))
	};
}
// src/core/compare/flips.ts
/**
* Lists the cases that turned from mostly passed to mostly failed and the other way round, and tests the
* clean breaks (every epoch passed on base, none on head) where both sides have at least two epochs. A grade that
* stepped over 0.5 in every epoch is none before it fell by half of the scale: 0.51 → 0.49 is no broken case.
*
* @param spec - the dimension that says what passing is; a score counts as passed from 0.5 on
*/
function findFlips(cases, spec, read) {
	const nothing = {
		alwaysPassed: 0,
		neverPassed: 0,
		turned: {
			broken: 0,
			fixed: 0
		},
		wavered: 0
	};
	if (spec === void 0) return {
		fixed: [],
		broken: [],
		cleanBreaks: null,
		steadiness: nothing
	};
	const { base, head } = read(spec);
	const found = {
		broken: [],
		fixed: [],
		wavering: []
	};
	const repeated = [];
	const counts = {
		alwaysPassed: 0,
		neverPassed: 0,
		broken: 0,
		fixed: 0,
		all: 0
	};
	for (let index = 0; index < cases.length; index += 1) {
		const before = tally(base.values, index, spec);
		const after = tally(head.values, index, spec);
		if (before.of === 0 || after.of === 0) continue;
		counts.all += 1;
		if (isAll(before) && isAll(after)) counts.alwaysPassed += 1;
		else if (before.passed === 0 && after.passed === 0) counts.neverPassed += 1;
		else if (isAll(before) && after.passed === 0) counts.broken += 1;
		else if (before.passed === 0 && isAll(after)) counts.fixed += 1;
		const isTurned = isMostly(before) !== isMostly(after);
		const isRepeated = before.of >= 2 && after.of >= 2;
		if (!isTurned && !isRepeated && isWhole(before) && isWhole(after)) continue;
		const label = labelOf(cases, index);
		const flip = {
			caseId: caseIdOf(cases, index),
			...label === void 0 ? {} : { label },
			base: before,
			head: after
		};
		if (isTurned) found[isMostly(before) ? "broken" : "fixed"].push(flip);
		if (!isWhole(before) || !isWhole(after)) found.wavering.push(flip);
		if (isRepeated) {
			const fall = (mean(groupAt(base.values, index)) - mean(groupAt(head.values, index))) * (spec.better === "higher" ? 1 : -1);
			repeated.push({
				flip,
				isLarge: fall >= halfScale
			});
		}
	}
	const cleanBreaks = findCleanBreaks(repeated);
	const { all, alwaysPassed, neverPassed, ...turned } = counts;
	return {
		fixed: found.fixed,
		broken: found.broken,
		...cleanBreaks === null ? {} : { wavering: byLoss(found.wavering) },
		cleanBreaks,
		steadiness: {
			alwaysPassed,
			neverPassed,
			turned,
			wavered: all - alwaysPassed - neverPassed - turned.broken - turned.fixed
		}
	};
}
function isMostly({ passed, of }) {
	return passed * 2 > of;
}
function isAll({ passed, of }) {
	return passed === of;
}
/** The same in every run. */
function isWhole({ passed, of }) {
	return passed === 0 || passed === of;
}
/** Those that lost most runs first. */
function byLoss(flips) {
	const share = ({ passed, of }) => passed / of;
	const change = ({ base, head }) => share(head) - share(base);
	return flips.toSorted((one, other) => change(one) - change(other));
}
/** Half of a scale of 0–1, less what is lost in adding up. */
const halfScale = .5 - 1e-9;
/**
* A break that is too small to be one stays among the cases that chance could have broken, as one that it did not: the
* test keeps its error.
*/
function findCleanBreaks(repeated) {
	if (repeated.length === 0) return null;
	const isBreak = ({ flip, isLarge }) => isLarge && isAll(flip.base) && flip.head.passed === 0;
	const { expected, p } = cleanBreakTest(repeated.map((entry) => {
		const { base, head } = entry.flip;
		const isSmall = isAll(base) && head.passed === 0 && !isBreak(entry);
		return {
			basePassed: isSmall ? base.of - 1 : base.passed,
			baseOf: base.of,
			headPassed: isSmall ? 1 : head.passed,
			headOf: head.of
		};
	}));
	return {
		cases: repeated.filter(isBreak).map(({ flip }) => flip),
		expected,
		p
	};
}
function tally({ values, starts }, index, { better }) {
	const from = starts[index] ?? 0;
	const to = starts[index + 1] ?? 0;
	let passed = 0;
	for (let place = from; place < to; place += 1) {
		const value = values[place] ?? 0;
		if (better === "higher" ? value >= .5 : value < .5) passed += 1;
	}
	return {
		passed,
		of: to - from
	};
}
// src/core/compare/scored-cases.ts
/** The cases that have a value of the dimension on both sides, in the order given. */
function scoredCases(cases, { base, head, unitOf, length }) {
	const scored = [];
	const means = {
		base: groupMeans(base.values),
		head: groupMeans(head.values)
	};
	for (let index = 0; index < length; index += 1) {
		const [before, after] = [means.base[index] ?? NaN, means.head[index] ?? NaN];
		const segments = cases.head.table.segments[segmentsCodeOf(cases, index)];
		if (segments === void 0 || Number.isNaN(before) || Number.isNaN(after)) continue;
		const unit = unitOf[index] ?? 0;
		scored.push({
			segments,
			unit,
			base: before,
			head: after,
			noise: noiseOf(base, index)
		});
	}
	return scored;
}
function noiseOf({ values: { values, starts } }, index) {
	const epochs = values.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
	return epochs.length < 2 ? null : variance(epochs) / epochs.length;
}
// src/core/compare/side-levels.ts
/**
* Level of one side over all of its own values, also those without a partner: the figure that the file itself shows.
* Each case counts once, as everywhere; a quantile is one of all values.
*
* @param side - of the cases of one run by themselves, whatever the other run holds
* @param units - independent unit of each of these cases
*/
function sideFigures(side, units, spec) {
	const { values, means, ...present } = valuedCases(side, units);
	const n = means.length;
	if (spec.statistic.kind !== "quantile") {
		if (n === 0) return none;
		return {
			level: {
				estimate: mean(means),
				n
			},
			standardError: standardError(means, present, spec)
		};
	}
	const largest = largestFinite(values);
	if (largest === null) return none;
	return {
		level: {
			estimate: quantileType7(capped(values, largest).values, spec.statistic.q),
			n
		},
		standardError: null
	};
}
const none = {
	level: {
		estimate: null,
		n: 0
	},
	standardError: null
};
// src/core/model/comparison.ts
/** Key of the finding that the judgements do not fit what is retrieved any more. */
const staleLabels = "stale-labels";
// src/core/compare/stale-labels.ts
/** Ranks that are looked at where no dimension says how many: what MRR mostly hangs on. */
const usualRanks = 10;
/** Two lists of which less than this is the same are other lists. */
const sameShare = .5;
/** More queries than this share have to have other lists. */
const changedShare = .5;
/** The judged share of head has to fall below this part of base's. */
const judgedPart = .5;
/** Counts changed lists and judged ids over the paired cases; of several epochs the first that has a list. */
function labelCoverage({ length, base, head }, k) {
	let queries = 0;
	let changed = 0;
	const before = topReader(base.table, k);
	const after = topReader(head.table, k);
	const asOnBase = translation(head.table.documents, base.table.documents);
	for (let index = 0; index < length; index += 1) {
		const baseRow = firstWithLabels(base, index);
		const headRow = firstWithLabels(head, index);
		if (baseRow === -1 || headRow === -1) continue;
		queries += 1;
		const baseIds = before.read(baseRow);
		const headIds = after.read(headRow);
		const longer = Math.max(baseIds.length, headIds.length);
		let shared = 0;
		for (const id of headIds) if (before.has(asOnBase[id] ?? -1)) shared += 1;
		if (longer > 0 && shared / longer < sameShare) changed += 1;
	}
	return {
		queries,
		changed,
		judged: {
			base: before.judgedShare(),
			head: after.judgedShare()
		}
	};
}
/**
* Labels that no longer fit what is retrieved: most queries have other documents than on base, and of those a
* judgement mentions less than half as many. New chunks and new ids look so, and an unjudged document counts as
* irrelevant: nDCG, recall and MRR then fall whatever the documents are worth.
*
* Read from ids alone, never from grades or from the difference, so that a loss cannot talk itself away. A ranking that
* broke on the same documents may look like it too, for what it retrieves was not judged either. Nobody can tell from
* these labels, so the finding takes the gate from retrieval but does not let the change through as `inside`.
*/
function findStaleLabels(cases, { dimensions }) {
	const metrics = dimensions.map(({ metric }) => metric).filter(isRetrieval);
	if (metrics.length === 0) return [];
	const { queries, changed, judged } = labelCoverage(cases, ranksOf(metrics));
	if (judged.base === null || judged.head === null) return [];
	if (changed <= changedShare * queries || judged.head >= judgedPart * judged.base) return [];
	const percent = (share) => `${Math.round(100 * share)} %`;
	const message = `${changed} of ${queries} queries retrieve other documents than on base, and judgements mention ${percent(judged.head)} of them (base: ${percent(judged.base)}). Most retrieved ids are new and carry no judgements: the labels are stale, which is no sign that quality collapsed. Retrieval is shown only; label the new ids, or keep the old ones.`;
	return [{
		key: staleLabels,
		message,
		refuses: false
	}];
}
/** The policy where retrieval only advises; inside a segment it is not judged at all. */
function withoutRetrieval(policy) {
	const isPrimary = policy.dimensions.some(({ primary, metric }) => primary && isRetrieval(metric));
	return {
		...policy,
		dimensions: policy.dimensions.map((spec) => isRetrieval(spec.metric) ? {
			...spec,
			tier: "advisory"
		} : spec),
		protectedSegments: policy.protectedSegments.map(({ segment, dimensions }) => ({
			segment,
			dimensions: dimensions.filter(({ metric }) => !isRetrieval(metric))
		})),
		...isPrimary ? { requiredSegments: [] } : {}
	};
}
/** The first row of a case with retrieved ids and judgements; −1 = none. */
function firstWithLabels({ table, starts, rows }, index) {
	const end = starts[index + 1] ?? 0;
	for (let place = starts[index] ?? 0; place < end; place += 1) {
		const row = rows[place] ?? -1;
		if (table.retrieved.isGiven[row] === 1 && table.relevant.isGiven[row] === 1) return row;
	}
	return -1;
}
/** Each id of the one pool by its position in the other; −1 = it is not there. */
function translation(from, to) {
	const positions = new Map(to.map((id, position) => [id, position]));
	return Int32Array.from(from, (id) => positions.get(id) ?? -1);
}
/** Reads the first k ids of rows, and counts over all of them which were judged. */
function topReader({ retrieved, relevant, documents }, k) {
	const topOf = new Int32Array(documents.length).fill(-1);
	let current = -1;
	let of = 0;
	let judged = 0;
	return {
		/** Each of the first k ids of the row once. */
		read(row) {
			current = row;
			const ids = [];
			const first = retrieved.starts[row] ?? 0;
			const end = Math.min(first + k, retrieved.starts[row + 1] ?? 0);
			for (let place = first; place < end; place += 1) {
				const id = retrieved.items[place] ?? 0;
				if (topOf[id] === row) continue;
				topOf[id] = row;
				ids.push(id);
			}
			of += ids.length;
			const judgedEnd = relevant.starts[row + 1] ?? 0;
			for (let place = relevant.starts[row] ?? 0; place < judgedEnd; place += 1) if (topOf[relevant.items[place] ?? 0] === row) judged += 1;
			return ids;
		},
		/** True for an id of the row read last. */
		has: (id) => topOf[id] === current,
		judgedShare: () => of === 0 ? null : judged / of
	};
}
/** Down to the deepest rank that a dimension reads. */
function ranksOf(metrics) {
	return Math.max(...metrics.map((metric) => "k" in metric ? metric.k : usualRanks));
}
// src/core/compare/compare-runs.ts
/**
* Compares head with base, case by case, on every dimension of the policy and inside every segment. Measures;
* decides nothing. Where labels are stale, retrieval is measured as a dimension that only advises.
*
* @param base - null when there is no base: levels are reported, differences are not
*/
function compareRuns(base, head, wanted, options) {
	const seed = /^[0-9a-f]{8}$/.test(options.seedText) ? options.seedText : seedFromText(options.seedText).label;
	const pairing = base === null ? headAlone(head) : pairCases(base, head);
	const { cases, alone } = pairing;
	const read = dimensionReader(cases);
	const stale = base === null ? [] : findStaleLabels(cases, wanted);
	const policy = stale.length > 0 ? withoutRetrieval(wanted) : wanted;
	const primary = policy.dimensions.find((spec) => spec.primary);
	const found = base === null ? emptySides(null, head) : findIncomparabilities(base, head, pairing);
	const comparability = found.some(({ refuses }) => refuses) || base === null ? found : [
		...found,
		...findUnjudged(primary && read(primary)),
		...findWithoutRepeats(pairing, policy),
		...stale
	];
	const units = {
		base: numberUnits(alone.base),
		head: numberUnits(alone.head)
	};
	const ofQuantiles = /* @__PURE__ */ new Map();
	const sampleFor = (values, spec) => {
		if (spec.statistic.kind !== "quantile") return sampleOf(values, spec);
		const sample = ofQuantiles.get(values) ?? sampleOf(values, spec);
		ofQuantiles.set(values, sample);
		return sample;
	};
	const levels = policy.dimensions.map((spec) => {
		const random = xoshiro128StarStar(seedFromText(`${seed}/${spec.name}`).state);
		const values = read(spec);
		const asks = base === null ? [] : asksOf(policy, spec);
		const evidence = estimateDimension(sampleFor(values, spec), spec, random, asks);
		if (base === null) return withoutBase(evidence);
		const ofBase = sideFigures(alone.base === cases.base ? values.base : readSide(alone.base, spec), units.base, spec);
		const ofHead = sideFigures(alone.head === cases.head ? values.head : readSide(alone.head, spec), units.head, spec);
		return {
			...evidence,
			sides: {
				base: ofBase.level,
				head: ofHead.level
			},
			standardError: {
				base: ofBase.standardError,
				head: ofHead.standardError
			}
		};
	});
	const { counterfactual } = policy;
	const pairs = base === null || counterfactual === void 0 || primary === void 0 ? null : compareCounterfactual(scoredCases(cases, read(primary)), primary, counterfactual);
	const dimensions = [...levels, ...pairs?.gated ?? []];
	const segments = (base === null ? absentSegments : compareSegments)(cases, policy, seed, read);
	const gatedSegments = segments.filter((segment) => segment.protected);
	const flips = findFlips(cases, base === null ? void 0 : primary, read);
	const adjusted = spendFamilyError([...dimensions.map(({ spec, tests }) => ({
		spec,
		tests,
		isSegment: false
	})), ...gatedSegments.map(({ spec, tests }) => ({
		spec,
		tests,
		isSegment: true
	}))], flips.cleanBreaks?.p ?? null);
	const none = {
		worseAdjusted: null,
		directionAdjusted: null
	};
	let nextGated = dimensions.length;
	const exchanges = base === null ? [] : compareExchanges(policy, read, seed);
	const creep = base === null || options.oldestBase === void 0 ? null : compareCreep(options.oldestBase, base, policy, seed);
	return {
		dimensions: dimensions.map((evidence, index) => ({
			...evidence,
			...adjusted[index] ?? none
		})),
		segments: segments.map((evidence) => ({
			...evidence,
			...evidence.protected ? adjusted[nextGated++] ?? none : none
		})),
		...exchanges.length === 0 ? {} : { exchanges },
		...base === null ? {} : { gaps: compareGaps(cases, policy, seed, read) },
		...pairs === null ? {} : { counterfactual: pairs.report },
		cases: {
			paired: base === null ? 0 : cases.length,
			baseOnly: pairing.baseOnly,
			headOnly: pairing.headOnly,
			changedInput: pairing.changedInput,
			duplicates: {
				base: (base?.duplicates ?? []).toSorted(),
				head: head.duplicates.toSorted()
			},
			states: {
				base: countStates(base),
				head: countStates(head)
			},
			epochs: {
				base: base === null ? 0 : mostEpochs(cases.base),
				head: mostEpochs(cases.head)
			}
		},
		flips: {
			fixed: flips.fixed,
			broken: flips.broken,
			...flips.wavering === void 0 ? {} : { wavering: flips.wavering }
		},
		cleanBreaks: flips.cleanBreaks,
		steadiness: flips.steadiness,
		comparability,
		warnings: collectWarnings(base, head, pairing, dimensions),
		fingerprints: {
			base: base?.fingerprints ?? null,
			head: head.fingerprints
		},
		spent: evaluationCost(base, head, options.storedSides),
		hasBase: base !== null,
		...base === null ? {} : { drift: findDrift(cases, seed) },
		...creep === null ? {} : { creep },
		...base?.pooled === void 0 ? {} : { pooledBase: base.pooled },
		seed
	};
}
/** Head's level and its bounds stay; everything that needs a base goes. */
function withoutBase(evidence) {
	if (evidence.noEffect === "missing") return evidence;
	return {
		...emptyEvidence({
			lost: {
				baseLost: [],
				headLost: []
			},
			cachedLeftOut: evidence.cachedLeftOut
		}, evidence.spec, "no-base"),
		head: evidence.head,
		level: {
			base: null,
			head: evidence.level.head
		},
		standardError: {
			base: null,
			head: evidence.standardError.head
		}
	};
}
function countStates(run) {
	const counts = Object.fromEntries(caseStates.map((state) => [state, 0]));
	for (const code of run?.rows.state ?? []) {
		const state = caseStates[code];
		if (state !== void 0) counts[state] += 1;
	}
	return counts;
}
// src/core/compare/shape-of-run.ts
/** Metrics that `ingest` and the default dimensions find in a run: what there is to judge, from the rows alone. */
function shapeOfRun(run) {
	const { rows } = run;
	return {
		cases: rows.caseIds.length,
		epochs: mostRows(rows),
		metrics: {
			passRate: rows.passed.some((passed) => passed !== -1),
			latency: hasFresh(rows, rows.latencyMs),
			cost: hasFresh(rows, rows.costUsd),
			tokens: rows.inputTokens.some((tokens) => !Number.isNaN(tokens)),
			retrieval: rows.retrieved.isGiven.some((isGiven, row) => isGiven === 1 && rows.relevant.isGiven[row] === 1),
			scores: scoresOf(rows),
			errors: rows.length > 0
		}
	};
}
/** Most rows of any case. */
function mostRows({ caseIds, caseOf }) {
	const counts = new Int32Array(caseIds.length);
	for (const code of caseOf) counts[code] = (counts[code] ?? 0) + 1;
	return counts.reduce((most, count) => Math.max(most, count), 0);
}
/** True when some row that was not replayed has more than 0. */
function hasFresh({ cached }, column) {
	return column.some((value, row) => value > 0 && cached[row] !== 1);
}
/** Scores with a value in some row, in order of first appearance, and what range they span. */
function scoresOf({ length, scores }) {
	const ranges = /* @__PURE__ */ new Map();
	for (let row = 0; row < length; row += 1) {
		const names = scores.shapes[scores.shapeOf[row] ?? -1] ?? [];
		const first = scores.starts[row] ?? 0;
		for (let place = 0; place < names.length; place += 1) {
			const name = names[place] ?? "";
			const score = scores.values[first + place] ?? NaN;
			if (Number.isNaN(score)) continue;
			const range = ranges.get(name);
			if (range === void 0) {
				ranges.set(name, {
					min: score,
					max: score,
					isTwoValued: score === 0 || score === 1
				});
				continue;
			}
			range.min = Math.min(range.min, score);
			range.max = Math.max(range.max, score);
			range.isTwoValued &&= score === 0 || score === 1;
		}
	}
	return [...ranges].map(([name, range]) => ({
		name,
		...range
	}));
}
// src/core/config/default-margins.ts
/** `other` uses the column of prompt edits, fine-tunes that of model swaps. */
function row(from, below, prompt, rag, model) {
	const cell = ([margin, epochs]) => ({
		margin,
		epochs
	});
	return {
		from,
		below,
		margins: {
			"fine-tune": cell(model),
			"model-swap": cell(model),
			"rag-refresh": cell(rag),
			"prompt-edit": cell(prompt),
			other: cell(prompt)
		}
	};
}
/** Default margins of the primary dimension by size of the suite and class of change; high stakes halve them. */
const defaultMargins = [
	row(0, 30, [null, null], [null, null], [null, null]),
	row(30, 50, [.1, 5], [.08, 5], [.05, 5]),
	row(50, 100, [.08, 3], [.08, 5], [.05, 5]),
	row(100, 200, [.05, 3], [.05, 3], [.05, 5]),
	row(200, 1e3, [.05, 3], [.05, 3], [.03, 3]),
	row(1e3, null, [.03, null], [.02, null], [.02, null])
];
/** Default margins of the dimensions that are not primary. */
const otherMargins = {
	/** Absolute, of proportions. */
	hallucination: .03,
	rate: .03,
	shareOver: .03,
	ranking: .03,
	/** Fraction of the score's scale. */
	score: .05,
	/** Relative to base. */
	costMean: .1,
	tokensMean: .1,
	median: .2,
	p95: .25,
	p99: .3
};
/** Default of the loss of the primary dimension that a suite has to be able to rule out; high stakes halve it. */
const defaultMustSee = {
	"fine-tune": .05,
	"model-swap": .05,
	"rag-refresh": .08,
	"prompt-edit": .1,
	other: .1
};
/**
* Default margin of the primary dimension.
*
* @param cases - distinct cases of the suite, integer ≥ 0
* @returns proportion 0–1; null with fewer than 30 cases
*/
function primaryMargin(cases, of, stakes) {
	const margin = defaultMargins.findLast(({ from }) => cases >= from)?.margins[of].margin ?? null;
	return margin === null ? null : margin * stakesFactor(stakes);
}
/** What default margins and must-see losses are multiplied with: high stakes halve them. */
function stakesFactor(stakes) {
	return stakes === "high-stakes" ? .5 : 1;
}
/**
* Default margin of a dimension that is not primary.
*
* @param isHallucination - the dimension is the share of what is made up
* @param scale - width of the scale of a score, 1 for 0–1
*/
function otherMargin(metric, statistic, isHallucination, scale) {
	const absolute = (value) => ({
		kind: "absolute",
		value
	});
	const relative = (value) => ({
		kind: "relative",
		value
	});
	if (statistic.kind === "share-over") return absolute(otherMargins.shareOver);
	switch (metric.kind) {
		case "pass-rate":
		case "error-rate":
		case "refusal-rate": return absolute(otherMargins.rate);
		case "ndcg":
		case "recall":
		case "mrr": return absolute(otherMargins.ranking);
		case "score": return absolute(isHallucination ? otherMargins.hallucination : otherMargins.score * scale);
		case "latency": return relative(quantileMargin(statistic));
		case "cost": return relative(statistic.kind === "mean" ? otherMargins.costMean : quantileMargin(statistic));
		case "tokens": return relative(statistic.kind === "mean" ? otherMargins.tokensMean : quantileMargin(statistic));
	}
}
/** The further out in the tail, the fewer cases speak, the wider the margin; a mean of times counts as a median. */
function quantileMargin(statistic) {
	if (statistic.kind !== "quantile" || statistic.q <= .5) return otherMargins.median;
	return statistic.q <= .95 ? otherMargins.p95 : otherMargins.p99;
}
// src/core/config/resolve-counterfactual.ts
/** The pairs of a suite as they are compared: fields by the names that rows have them under, defaults filled in. */
function resolveCounterfactual({ pair, attribute, margin, tier, onRegressed }, segments) {
	return {
		pair: segmentFieldName(pair),
		attribute: segmentFieldName(attribute),
		hidden: [pair, attribute].filter((path) => !segments.includes(path)).map(segmentFieldName),
		gate: margin === void 0 ? null : {
			margin,
			tier: tier ?? "sign-off",
			onRegressed: onRegressed ?? "sign-off"
		}
	};
}
// src/core/config/default-limits.ts
/** Default limits: applied as sign-off until they are written out. Times in ms, the rest 0–1. */
const defaultLimits = {
	latencyP95Ms: {
		interactive: 2e3,
		async: 3e4
	},
	hallucination: {
		"customer-facing": .03,
		"high-stakes": .01
	},
	/** A floor: higher is better. */
	ndcgAt5: .7
};
/**
* The default limit of a dimension, if it is one of the three that a default limit means: p95 latency,
* hallucination, nDCG at 5.
*
* @returns ms for latency, 0–1 otherwise; null = none
*/
function defaultLimit({ metric, statistic, better, isHallucination }, { profile, stakes }) {
	if (better === "lower") {
		const isP95 = statistic.kind === "quantile" && statistic.q === .95;
		if (metric.kind === "latency" && isP95) return defaultLimits.latencyP95Ms[profile];
		return isHallucination && statistic.kind === "mean" ? defaultLimits.hallucination[stakes] : null;
	}
	return metric.kind === "ndcg" && metric.k === 5 && statistic.kind === "mean" ? defaultLimits.ndcgAt5 : null;
}
// src/core/config/resolve-dimension.ts
/**
* Fills in what the config leaves out of one dimension.
*
* @param dimension - with the overrides of the class already in it
*/
function resolveDimension(name, dimension, setting) {
	const { metric, invert } = dimension;
	const statistic = dimension.statistic ?? defaultStatistic(metric);
	const better = dimension.better ?? defaultBetter(metric, invert);
	const isHallucination = better === "lower" && meansHallucination(name, dimension, setting.shape);
	const fallback = defaultLimit({
		metric,
		statistic,
		better,
		isHallucination
	}, setting);
	const spec = {
		name,
		metric,
		statistic,
		unit: unitIn(setting.shape, metric, statistic),
		better,
		invert
	};
	return {
		...spec,
		tier: dimension.tier ?? defaultTier(metric, setting.isPrimary),
		configured: setting.isConfigured,
		primary: setting.isPrimary,
		margin: dimension.margin ?? defaultMargin(spec, isHallucination, setting),
		limit: dimension.limit ?? fallback,
		limitFrom: dimension.limit !== void 0 ? "config" : fallback === null ? null : "default",
		measuredBy: dimension.measuredBy ?? defaultMeasuredBy(metric),
		onRegressed: dimension.onRegressed ?? defaultOnRegressed(metric)
	};
}
/** A score of which only 0 and 1 were seen is a rate. */
function unitIn(shape, metric, statistic) {
	return (metric.kind === "score" ? shape.metrics.scores.find(({ name }) => name === metric.name) : void 0)?.isTwoValued === true ? "proportion" : unitOf(metric, statistic);
}
/**
* Width of the scale of what a dimension measures: 1 for proportions and rankings, guessed from the values for scores.
*/
function scaleOf({ metric }, shape) {
	if (metric.kind !== "score") return 1;
	return scaleWidth(shape.metrics.scores.find(({ name }) => name === metric.name));
}
function defaultMargin(spec, isHallucination, { class: of, isPrimary, stakes, shape }) {
	const scale = scaleOf(spec, shape);
	const isLevel = spec.unit === "proportion" || spec.unit === "score";
	if (isPrimary && isLevel || spec.metric.kind === "pass-rate") {
		const margin = primaryMargin(shape.cases, of, stakes);
		return margin === null ? null : {
			kind: "absolute",
			value: spec.unit === "score" ? margin * scale : margin
		};
	}
	return otherMargin(spec.metric, spec.statistic, isHallucination, scale);
}
/** By the dimension's own name or the score's, and only on a scale where a share of made-up answers makes sense. */
function meansHallucination(name, { metric }, shape) {
	if (metric.kind !== "score") return false;
	const range = shape.metrics.scores.find((score) => score.name === metric.name);
	if (range !== void 0 && !isUnitScale(range)) return false;
	return name === "hallucination" || classifyScoreName(metric.name).hallucination !== null;
}
// src/core/config/resolve-protected.ts
/**
* The protected segments of a suite with the bounds that count inside each: its own, and for what it leaves out those of
* the dimension itself under the classes of the change.
*
* @param dimensions - of the policy, every default filled in
* @param absent - a dimension that the config may name and the results of base do not hold; undefined = no such name
*/
function resolveProtected(written, dimensions, absent) {
	return written.map(({ segment, dimensions: bounds }) => {
		if (bounds === void 0) return {
			segment,
			dimensions: dimensions.filter(({ primary }) => primary)
		};
		return {
			segment,
			dimensions: Object.entries(bounds).flatMap(([name, bound]) => {
				const spec = dimensions.find((known) => known.name === name) ?? absent(name);
				return spec === void 0 ? [] : [withBounds(spec, bound)];
			})
		};
	});
}
function withBounds(spec, { margin, limit, tier, onRegressed }) {
	return {
		...spec,
		margin: margin ?? spec.margin,
		...limit === void 0 ? {} : {
			limit,
			limitFrom: "config"
		},
		tier: tier ?? spec.tier,
		onRegressed: onRegressed ?? spec.onRegressed
	};
}
// src/core/config/strictest.ts
const tiers = [
	"blocking",
	"sign-off",
	"advisory"
];
const answers = [
	"block",
	"sign-off",
	"ignore"
];
/**
* The stricter of two values by an order.
*
* @param order - strictest first
*/
function stricterOf(order, a, b) {
	return order.indexOf(b) < order.indexOf(a) ? b : a;
}
/**
* The smaller of two amounts; null promises nothing and gives way. An absolute and a relative amount cannot be
* compared without the level of base: the first one, of the riskier class, stays.
*/
function stricterAmount(a, b) {
	if (a === null || b === null) return a ?? b;
	return a.kind === b.kind && b.value < a.value ? b : a;
}
/**
* One dimension under two classes of change: every bound as strict as the stricter of the two.
*
* @param a - of the riskier class; what cannot be ordered, such as who measured it, is taken from here
*/
function strictestDimension(a, b) {
	return {
		...a,
		...stricterLimit(a, b),
		margin: stricterAmount(a.margin, b.margin),
		tier: stricterOf(tiers, a.tier, b.tier),
		onRegressed: stricterOf(answers, a.onRegressed, b.onRegressed)
	};
}
/** A written limit beats a default one, which stands only until somebody writes it out. */
function stricterLimit(a, b) {
	const pick = ({ limit, limitFrom }) => ({
		limit,
		limitFrom
	});
	if (a.limit === null || b.limit === null) return pick(a.limit === null ? b : a);
	if (a.limitFrom !== b.limitFrom) return pick(a.limitFrom === "config" ? a : b);
	return pick((a.better === "lower" ? b.limit < a.limit : b.limit > a.limit) ? b : a);
}
// src/core/config/resolve-policy.ts
/** What an inconclusive verdict does where the config does not say, by class. */
const defaultOnInconclusive = {
	"fine-tune": "sign-off",
	"model-swap": "sign-off",
	"rag-refresh": "pass",
	"prompt-edit": "pass",
	other: "pass"
};
/**
* The acceptable envelope of a change to one suite, every default filled in. Of several classes the strictest
* bound of each dimension applies.
*/
function resolvePolicy({ config, suite, classes, shape }) {
	const ordered = byRisk(classes);
	const primary = primaryOf(config, ordered, shape);
	const judge = suite !== null && Object.hasOwn(config.suites, suite) ? config.suites[suite]?.judge : void 0;
	const inferred = (spec) => judge?.inference === "fixed-suite" ? {
		...spec,
		inference: "fixed-suite"
	} : spec;
	const dimensions = ordered.map((of) => dimensionsOf(config, of, primary, shape)).reduce((strict, next) => strict.map((spec, index) => strictestDimension(spec, next[index] ?? spec))).map(inferred);
	const main = dimensions.find((spec) => spec.primary);
	return {
		class: ordered[0] ?? "other",
		dimensions,
		protectedSegments: resolveProtected(judge?.protected ?? [], dimensions, (name) => {
			const absent = absentDimension(name, config, ordered[0] ?? "other", shape);
			return absent === void 0 ? void 0 : inferred(absent);
		}),
		requiredSegments: uniqueSegments(ordered.flatMap((of) => config.envelopes[of]?.require.segments ?? [])),
		...judge?.counterfactual === void 0 ? {} : { counterfactual: resolveCounterfactual(judge.counterfactual, judge.segments) },
		trades: config.trades,
		onInconclusive: ordered.map((of) => config.envelopes[of]?.onInconclusive ?? defaultOnInconclusive[of]).reduce((a, b) => stricterOf([
			"fail",
			"sign-off",
			"pass"
		], a, b)),
		mustSee: main === void 0 ? null : mustSeeOf(config, ordered, main, shape),
		baselineRequired: judge?.baseline.required ?? false,
		enforce: config.enforce
	};
}
/**
* Names of the suites that classes of change cannot be judged without.
*
* @returns without repeats, in the order of risk of the classes that name them
*/
function requiredSuites(config, classes) {
	return [...new Set(byRisk(classes).flatMap((of) => config.envelopes[of]?.require.suites ?? []))];
}
/** Riskiest first, at least one, none twice. */
function byRisk(classes) {
	const present = deploymentClasses.filter((of) => classes.includes(of));
	return present.length === 0 ? ["other"] : present;
}
function written(config, shape) {
	return Object.keys(config.dimensions).length > 0 ? config.dimensions : detectDimensions(shape);
}
/** The dimensions with the overrides of one class laid over them. */
function overridden(config, of, shape) {
	const overrides = config.envelopes[of]?.dimensions ?? {};
	return Object.fromEntries(Object.entries(written(config, shape)).map(([name, dimension]) => [name, Object.hasOwn(overrides, name) ? {
		...dimension,
		...overrides[name]
	} : dimension]));
}
/** One primary dimension for all classes: the one the riskiest class with a say names, else the config's. */
function primaryOf(config, ordered, shape) {
	const present = written(config, shape);
	for (const of of ordered) {
		const named = Object.entries(config.envelopes[of]?.dimensions ?? {}).find(([name, { primary }]) => primary === true && Object.hasOwn(present, name));
		if (named !== void 0) return named[0];
	}
	return pickPrimary(overridden(config, ordered[0] ?? "other", shape), shape.metrics.scores);
}
function dimensionsOf(config, of, primary, shape) {
	const { profile, stakes } = config;
	return Object.entries(overridden(config, of, shape)).map(([name, dimension]) => resolveDimension(name, dimension, {
		class: of,
		isPrimary: name === primary,
		isConfigured: Object.hasOwn(config.dimensions, name),
		profile,
		stakes,
		shape
	}));
}
/** A dimension that is detected in other results than these: asked for, it is missing. */
function absentDimension(name, { profile, stakes }, of, shape) {
	const dimension = askedDimension(name);
	if (dimension === void 0) return void 0;
	return resolveDimension(name, dimension, {
		class: of,
		isPrimary: false,
		isConfigured: true,
		profile,
		stakes,
		shape
	});
}
function mustSeeOf({ envelopes, stakes }, ordered, primary, shape) {
	const isLevel = primary.unit === "proportion" || primary.unit === "score";
	const scale = primary.unit === "score" ? scaleOf(primary, shape) : 1;
	return ordered.map((of) => {
		const fallback = defaultMustSee[of] * stakesFactor(stakes) * scale;
		return envelopes[of]?.mustSee ?? (isLevel ? {
			kind: "absolute",
			value: fallback
		} : null);
	}).reduce(stricterAmount);
}
function uniqueSegments(segments) {
	return [...new Map(segments.map((segment) => [formatSegment(segment), segment])).values()];
}
export { clusterIndexOf as A, alpha as B, casesNeeded as C, clusteredTango as D, clopperPearsonUpper as E, signFlipTest as F, chiSquareCdf as G, hallTest as H, guardedHallInterval as I, dimensionReader as J, chiSquareQuantile as K, guardedHallTest as L, clusterSums as M, fiellerInterval as N, tangoInterval as O, pairedMeans as P, plusTwoInterval as R, repeatVariance as S, clopperPearson as T, groupAt as U, hallInterval as V, mcnemar as W, ndcgAtK as X, readDimension as Y, gateScale as _, defaultMargins as a, waveringCases as b, shapeOfRun as c, cleanBreakTest as d, populationStability as f, pairCases as g, holm as h, defaultLimits as i, clusterPseudoValues as j, tangoScore as k, compareRuns as l, benjaminiHochberg as m, requiredSuites as n, defaultMustSee as o, overNumbers as p, binomialCdf as q, resolvePolicy as r, stakesFactor as s, defaultOnInconclusive as t, staleLabels as u, resolvableLoss as v, discordanceVariance as w, logGamma as x, usualPower as y, sampleOf as z };

import { n as caseStates } from "./dimension.js";
import { n as hashText } from "./stable-hash.js";
import { c as isFixedSuite } from "./metric.js";
// src/core/stats/require-argument.ts
/**
* Requires a finite number.
*
* @throws TypeError when it is no number, RangeError when it is NaN or infinite
*/
function requireFinite(name, value) {
	if (typeof value !== "number") throw new TypeError(`${name} must be a number, got ${typeof value}`);
	if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`);
	return value;
}
/**
* Requires a finite number in the closed range [min, max]; leave out `max` for no upper end.
*
* @throws TypeError when it is no number, RangeError when it is outside
*/
function requireWithin(name, value, min, max = 1e400) {
	requireFinite(name, value);
	if (value < min || value > max) {
		const range = max === 1e400 ? `at least ${min}` : `in [${min}, ${max}]`;
		throw new RangeError(`${name} must be ${range}, got ${value}`);
	}
	return value;
}
/**
* Requires a finite number in the open range (min, max).
*
* @throws TypeError when it is no number, RangeError when it is outside
*/
function requireBetween(name, value, min, max = 1e400) {
	requireFinite(name, value);
	if (value <= min || value >= max) {
		const range = max === 1e400 ? `greater than ${min}` : `in (${min}, ${max})`;
		throw new RangeError(`${name} must be ${range}, got ${value}`);
	}
	return value;
}
/**
* Requires an integer in the closed range [min, max].
*
* @throws TypeError when it is no number, RangeError when it is outside or not an integer
*/
function requireInteger(name, value, min, max = Number.MAX_SAFE_INTEGER) {
	requireWithin(name, value, min, max);
	if (!Number.isInteger(value)) throw new RangeError(`${name} must be an integer, got ${value}`);
	return value;
}
/**
* Requires at least `atLeast` numbers, all finite.
*
* @throws TypeError when an element is no number, RangeError when there are too few or one is not finite
*/
function requireValues(name, values, atLeast = 1) {
	if (values.length < atLeast) throw new RangeError(`${name} must hold at least ${atLeast} values, got ${values.length}`);
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (typeof value !== "number" || !Number.isFinite(value)) requireFinite(`${name}[${i}]`, value);
	}
}
/**
* Requires two arrays of one length.
*
* @throws RangeError when the lengths differ
*/
function requireSameLength(name, values, otherName, other) {
	if (values.length !== other.length) throw new RangeError(`${name} and ${otherName} must have the same length, got ${values.length} and ${other.length}`);
}
/**
* Requires a one-sided error: a finite number in (0, 0.5).
*
* @throws TypeError when it is no number, RangeError when it is outside
*/
function requireAlpha(alpha) {
	return requireBetween("alpha", alpha, 0, .5);
}
// src/core/stats/xoshiro128.ts
/** Up to here a 32-bit draw times the bound is a whole number that a double holds exactly. */
const largestExactBound = 2097152;
/**
* The generator xoshiro128**, period 2¹²⁸ − 1. Not for secrets.
*
* @param state - four integers in [0, 2³²), not all 0; not changed
* @throws RangeError when the state is outside its range; `nextInteger` when its bound is, `fillIntegers` also when
*   the array is shorter than `count`
* @see Blackman & Vigna (2021), ACM Trans. Math. Softw. 47(4), 36; https://prng.di.unimi.it/xoshiro128starstar.c;
*   for `fillIntegers` Lemire (2019), ACM Trans. Model. Comput. Simul. 29(1), 3
*/
function xoshiro128StarStar(state) {
	for (const [index, word] of state.entries()) requireInteger(`state[${index}]`, word, 0, 4294967295);
	if (state.length !== 4) throw new RangeError(`state must hold 4 integers, got ${state.length}`);
	if (state.every((word) => word === 0)) throw new RangeError("state must not be all 0");
	let [s0, s1, s2, s3] = state;
	const nextUint32 = () => {
		const scaled = Math.imul(s1, 5);
		const result = Math.imul(scaled << 7 | scaled >>> 25, 9) >>> 0;
		const t = s1 << 9;
		s2 ^= s0;
		s3 ^= s1;
		s1 ^= s2;
		s0 ^= s3;
		s2 ^= t;
		s3 = s3 << 11 | s3 >>> 21;
		return result;
	};
	const nextInteger = (bound) => {
		if (!(Number.isInteger(bound) && bound >= 1 && bound <= 4294967296)) throw new RangeError(`bound must be an integer in [1, 2^32], got ${bound}`);
		const whole = 4294967296 - 4294967296 % bound;
		let draw = nextUint32();
		while (draw >= whole) draw = nextUint32();
		return draw % bound;
	};
	const nextUniform = () => {
		const high = nextUint32() >>> 5;
		const low = nextUint32() >>> 6;
		return (high * 67108864 + low) / 9007199254740992;
	};
	const fillIntegers = (into, count, bound) => {
		requireInteger("bound", bound, 1, 2147483648);
		requireInteger("count", count, 0, into.length);
		if (bound > largestExactBound) {
			for (let i = 0; i < count; i++) into[i] = nextInteger(bound);
			return;
		}
		const threshold = 4294967296 % bound;
		let [a, b, c, d] = [
			s0,
			s1,
			s2,
			s3
		];
		for (let i = 0; i < count;) {
			const scaled = Math.imul(b, 5);
			const draw = Math.imul(scaled << 7 | scaled >>> 25, 9) >>> 0;
			const t = b << 9;
			c ^= a;
			d ^= b;
			b ^= c;
			a ^= d;
			c ^= t;
			d = d << 11 | d >>> 21;
			if (Math.imul(draw, bound) >>> 0 >= threshold) into[i++] = draw * bound / 4294967296;
		}
		[s0, s1, s2, s3] = [
			a,
			b,
			c,
			d
		];
	};
	return {
		nextUint32,
		nextInteger,
		fillIntegers,
		nextUniform
	};
}
/** The finaliser of splitmix32 (MurmurHash3's fmix32), a bijection of 32-bit integers. */
function mix(value) {
	let z = value | 0;
	z = Math.imul(z ^ z >>> 16, 2246822507);
	z = Math.imul(z ^ z >>> 13, 3266489909);
	return (z ^ z >>> 16) >>> 0;
}
/**
* Seed of a random source from any text, such as suite and commit names.
*
* The label is the 32-bit FNV-1a hash of the text in UTF-8; the state is four steps of splitmix32 (increment
* 0x9e3779b9, finaliser fmix32) started there.
*
* @param text - any text, also empty
* @see Fowler, Noll & Vo, FNV-1a (RFC 9923); Steele, Lea & Flood (2014), OOPSLA, for splitmix
*/
function seedFromText(text) {
	return seedFromTexts([text]);
}
/**
* The seed of a text that comes in parts, without putting it together.
*
* @param parts - any texts, as many as there are; no part may end inside a surrogate pair
* @returns what `seedFromText` returns for the parts joined
*/
function seedFromTexts(parts) {
	const encoder = new TextEncoder();
	let hash = 2166136261;
	for (const part of parts) for (const byte of encoder.encode(part)) hash = Math.imul(hash ^ byte, 16777619);
	const start = hash >>> 0;
	const word = (step) => mix(start + Math.imul(step, 2654435769));
	return {
		state: [
			word(1),
			word(2),
			word(3),
			word(4)
		],
		label: start.toString(16).padStart(8, "0")
	};
}
/**
* A number that stands for texts whatever order they come in, to make a seed of: the sum of their hashes modulo 2³².
* Each is FNV-1a over UTF-16 code units, then fmix32: not `seedFromText`'s, and several times as fast.
*
* @returns integer in [0, 2³²); 0 for no texts
*/
function hashOfUnordered(texts) {
	let sum = 0;
	for (const text of texts) {
		let hash = 2166136261;
		for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
		sum = sum + mix(hash) >>> 0;
	}
	return sum;
}
// src/core/compare/case-set.ts
/**
* Identity of the cases that a side sat, whatever became of them: two runs with the same one were asked the same things.
* Order of rows and number of epochs play no part. A format that reports no dataset has this one.
*
* @param cases - in order of their ids, as `groupCases` gives them
* @returns hash over the id of each case and what was asked of it, 32 hexadecimal digits
*/
function caseSetOf({ table, starts, rows }) {
	const { caseIds, caseOf } = table;
	let text = "";
	for (let index = 0; index + 1 < starts.length; index += 1) {
		const from = starts[index] ?? 0;
		const id = caseIds[caseOf[rows[from] ?? -1] ?? -1] ?? "";
		const asked = inputOf(table.inputHash, rows, from, starts[index + 1] ?? 0);
		text += `${id.length}:${id}${asked.length}:${asked}`;
	}
	return hashText(text);
}
/** What was asked of a case: the first of its hashes in code-unit order, so that no order of rows decides; `''` = none. */
function inputOf(hashes, rows, from, to) {
	let found = "";
	for (let place = from; place < to; place += 1) {
		const hash = hashes[rows[place] ?? -1];
		if (hash !== void 0 && (found === "" || hash < found)) found = hash;
	}
	return found;
}
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
// src/core/stats/invert-tails.ts
/**
* Solves lower(t) = p for an increasing distribution function by Newton steps on the logarithm of the smaller
* tail, kept inside a bracket that each step narrows.
*
* The logarithm is near linear in the tail, where the probability itself gives Newton nothing to hold on to.
*
* @param evaluate - both tails and the density at t
* @param target - the wanted tails; `lower + upper` = 1, each exact in its own right
* @param bracket - t is known to lie in [from, to]
* @returns t, to about 1e-15 of its size
*/
function invertTails(evaluate, target, bracket) {
	let { from, to } = bracket;
	const useLower = target.lower <= target.upper;
	const wanted = Math.log(useLower ? target.lower : target.upper);
	let t = from < 0 && to > 0 ? 0 : (from + to) / 2;
	for (let i = 0; i < 400; i++) {
		const { lower, upper, density } = evaluate(t);
		const tail = useLower ? lower : upper;
		const excess = useLower ? Math.log(tail) - wanted : wanted - Math.log(tail);
		if (excess === 0) return t;
		if (excess > 0) to = t;
		else from = t;
		const newton = t - excess * tail / density;
		const next = newton > from && newton < to ? newton : (from + to) / 2;
		if (Math.abs(next - t) <= 2e-16 * Math.abs(next) || next === from || next === to) return next;
		t = next;
	}
	return t;
}
// src/core/stats/saddle-point.ts
/** ½ ln 2π. */
const halfLogTwoPi = .9189385332046728;
/**
* Error of Stirling's formula, ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π].
*
* Below 16 the recurrence δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1, above it the asymptotic series.
*
* @param x - in (0, ∞)
* @returns a number > 0, absolute error about 1e-15
* @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 3
*/
function stirlingError(x) {
	let shifted = x;
	let sum = 0;
	while (shifted < 16) {
		sum += (shifted + .5) * Math.log1p(1 / shifted) - 1;
		shifted += 1;
	}
	const s = 1 / (shifted * shifted);
	const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * 691 / 360360))));
	return sum + series / shifted;
}
/**
* Deviance term x ln(x/m) + m − x, without the cancellation of its parts near x = m.
*
* @param x - in [0, ∞)
* @param m - in (0, ∞)
* @see Loader (2000), section 4 (function bd0)
*/
function devianceTerm(x, m) {
	if (x === 0) return m;
	const difference = x - m;
	if (Math.abs(difference) >= .1 * (x + m)) return x * Math.log(x / m) + m - x;
	const v = difference / (x + m);
	let sum = difference * v;
	let term = 2 * x * v;
	for (let j = 1; j < 1e3; j++) {
		term *= v * v;
		const next = sum + term / (2 * j + 1);
		if (next === sum) break;
		sum = next;
	}
	return sum;
}
// src/core/stats/beta.ts
/**
* x^a y^b / B(a, b) with y = 1 − x: the beta density times x(1 − x), which is its density on the logit scale.
*
* @param x - in [0, 1]
* @param y - 1 − x, handed in because near x = 1 it cannot be had from x
* @param a - in (0, ∞)
* @param b - in (0, ∞)
* @see Loader (2000), the saddle-point form of the binomial probability, equation (3)
*/
function betaLogitDensity(x, y, a, b) {
	if (x <= 0 || y <= 0) return 0;
	const n = a + b;
	const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
	const deviance = devianceTerm(a, n * x) + devianceTerm(b, n * y);
	return Math.exp(correction - deviance - halfLogTwoPi) * Math.sqrt(n / (a * b)) * (a * b / n);
}
/** The continued fraction of the incomplete beta function by the modified Lentz method. */
function continuedFraction(x, a, b) {
	const tiny = 1e-300;
	const guard = (value) => Math.abs(value) < tiny ? tiny : value;
	let c = 1;
	let d = 1 / guard(1 - (a + b) * x / (a + 1));
	let h = d;
	for (let m = 1; m <= 1e5; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / guard(1 + even * d);
		c = guard(1 + even / c);
		h *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / guard(1 + odd * d);
		c = guard(1 + odd / c);
		const step = d * c;
		h *= step;
		if (Math.abs(step - 1) < 1e-16) return h;
	}
	return h;
}
/**
* Both tails of the beta distribution.
*
* @param x - in [0, 1]
* @param y - 1 − x, handed in so that neither end loses digits
* @param a - first shape, in (0, ∞)
* @param b - second shape, in (0, ∞)
* @see Press et al., Numerical Recipes (3rd ed.), equation 6.4.10 for the continued fraction
*/
function betaTails(x, y, a, b) {
	if (x <= 0) return {
		lower: 0,
		upper: 1
	};
	if (y <= 0) return {
		lower: 1,
		upper: 0
	};
	const front = betaLogitDensity(x, y, a, b);
	if (x <= (a + 1) / (a + b + 2)) {
		const lower = Math.min(1, front / a * continuedFraction(x, a, b));
		return {
			lower,
			upper: 1 - lower
		};
	}
	const upper = Math.min(1, front / b * continuedFraction(y, b, a));
	return {
		lower: 1 - upper,
		upper
	};
}
/**
* Distribution function of the beta distribution (the regularised incomplete beta function I_x(a, b)).
*
* @param x - in [0, 1]
* @param a - first shape, in (0, ∞)
* @param b - second shape, in (0, ∞)
* @returns P(X ≤ x) in [0, 1], relative error about 1e-13 also in the lower tail
* @throws RangeError when an argument is outside its range
* @see `betaTails` for the method; reference values in tests/reference/statistics.json
*/
function betaCdf(x, a, b) {
	requireWithin("x", x, 0, 1);
	requireBetween("a", a, 0);
	requireBetween("b", b, 0);
	return betaTails(x, 1 - x, a, b).lower;
}
function fromLogit(t) {
	const e = Math.exp(-Math.abs(t));
	const small = e / (1 + e);
	const large = 1 / (1 + e);
	return t < 0 ? {
		x: small,
		y: large
	} : {
		x: large,
		y: small
	};
}
/**
* Quantile of the beta distribution with both of its ends exact, for callers that know both tails.
*
* @param target - wanted tails, both in (0, 1) and summing to 1
* @param a - first shape, in (0, ∞)
* @param b - second shape, in (0, ∞)
* @returns x and 1 − x; ends smaller than 1e-308 come out as 0
*/
function betaQuantileTails(target, a, b) {
	const evaluate = (t) => {
		const { x, y } = fromLogit(t);
		return {
			...betaTails(x, y, a, b),
			density: betaLogitDensity(x, y, a, b)
		};
	};
	return fromLogit(invertTails(evaluate, target, {
		from: -745,
		to: 745
	}));
}
/**
* Quantile of the beta distribution, the inverse of `betaCdf`.
*
* @param p - probability in [0, 1]
* @param a - first shape, in (0, ∞)
* @param b - second shape, in (0, ∞)
* @returns x in [0, 1] with I_x(a, b) = p, relative error about 1e-13
* @throws RangeError when an argument is outside its range
* @see `invertTails`; Newton's method on the logit of x
*/
function betaQuantile(p, a, b) {
	requireWithin("p", p, 0, 1);
	requireBetween("a", a, 0);
	requireBetween("b", b, 0);
	if (p === 0 || p === 1) return p;
	return betaQuantileTails({
		lower: p,
		upper: 1 - p
	}, a, b).x;
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
// src/core/stats/sample-moments.ts
/**
* Mean, variance and third central moment in two passes.
*
* A standard deviation below 1e-13 of the largest absolute value is rounding noise and reported as 0, so that
* "zero variance" is recognised for 0.1, 0.1, 0.1 as for 0, 0, 0.
*
* @param values - at least one finite number
* @throws RangeError when `values` is empty or holds a number that is not finite
*/
function sampleMoments(values) {
	requireValues("values", values);
	return momentsOf(values);
}
/** The same of values that are known to be finite, at least one. */
function momentsOf(values) {
	const n = values.length;
	let sum = 0;
	let largest = 0;
	for (let i = 0; i < n; i++) {
		const value = values[i];
		sum += value;
		const size = Math.abs(value);
		if (size > largest) largest = size;
	}
	const rough = sum / n;
	let residual = 0;
	for (let i = 0; i < n; i++) residual += values[i] - rough;
	const mean = rough + residual / n;
	let squares = 0;
	let cubes = 0;
	for (let i = 0; i < n; i++) {
		const deviation = values[i] - mean;
		squares += deviation * deviation;
		cubes += deviation * deviation * deviation;
	}
	if (n < 2) return {
		n,
		mean,
		variance: null,
		thirdCentral: 0
	};
	const variance = squares / (n - 1);
	if (Math.sqrt(variance) <= 1e-13 * largest) return {
		n,
		mean,
		variance: 0,
		thirdCentral: 0
	};
	return {
		n,
		mean,
		variance,
		thirdCentral: cubes / n
	};
}
// src/core/stats/element-at.ts
/**
* Element of an array of numbers whose index is known to exist: the checked form of `values[index]`.
*
* @param values - any array of numbers
* @param index - integer, 0 ≤ index < values.length
* @throws RangeError when there is no such element
*/
function at(values, index) {
	const value = values[index];
	if (value === void 0) throw new RangeError(`index must be an integer in [0, ${values.length - 1}], got ${index}`);
	return value;
}
// src/core/stats/normal.ts
const centre = {
	p: [
		2.2352520354606837,
		161.02823106855587,
		1067.6894854603709,
		18154.98125334356
	],
	q: [
		47.202581904688245,
		976.0985517377767,
		10260.932208618979,
		45507.78933502673
	],
	lead: .06568233791820745
};
const middle = {
	p: [
		.39894151208813466,
		8.883149794388377,
		93.50665613217785,
		597.2702763948002,
		2494.5375852903726,
		6848.190450536283,
		11602.65143764735,
		9842.714838383978
	],
	q: [
		22.266688044328117,
		235.387901782625,
		1519.3775994075547,
		6485.558298266761,
		18615.571640885097,
		34900.95272114598,
		38912.00328609327,
		19685.429676859992
	],
	lead: 1.0765576773720192e-8
};
const far = {
	p: [
		.215898534057957,
		.12740116116024736,
		.022235277870649807,
		.001421619193227893,
		29112874951168793e-21
	],
	q: [
		1.284260096144911,
		.4682382124808651,
		.06598813786892856,
		.003782396332027583,
		7297515550839662e-20
	],
	lead: .02307344176494017
};
const oneOverRootTwoPi = .3989422804014327;
/** (…((lead·s + p0)·s + p1)…)·s + p_last over the same with q and the leading coefficient 1. */
function evaluate({ p, q, lead }, s, first) {
	let numerator = lead * s;
	let denominator = first;
	const last = p.length - 1;
	for (let i = 0; i < last; i++) {
		numerator = (numerator + at(p, i)) * s;
		denominator = (denominator + at(q, i)) * s;
	}
	return (numerator + at(p, last)) / (denominator + at(q, last));
}
/**
* Distribution function of the standard normal distribution, Φ(z) = ½ erfc(−z/√2).
*
* For an upper tail call `normalCdf(-z)`: it keeps its relative accuracy, `1 - normalCdf(z)` does not.
*
* @param z - any number; ±Infinity give 0 and 1
* @returns a probability in [0, 1], relative error about 1e-15 for |z| < 6 and 1e-13 far in the tail
* @throws RangeError when z is NaN
* @see Cody (1969), Math. Comp. 23(107), 631–637, in the arrangement of R's `pnorm`
*/
function normalCdf(z) {
	if (Number.isNaN(z)) throw new RangeError("z must be a number, got NaN");
	const y = Math.abs(z);
	if (y === 1e400) return z > 0 ? 1 : 0;
	if (y <= .67448975) return .5 + z * evaluate(centre, z * z, z * z);
	let tail;
	if (y <= 5.656854249492381) tail = evaluate(middle, y, y);
	else {
		const s = 1 / (y * y);
		tail = (oneOverRootTwoPi - s * evaluate(far, s, s)) / y;
	}
	const coarse = Math.trunc(y * 16) / 16;
	const rest = (y - coarse) * (y + coarse);
	tail *= Math.exp(-coarse * coarse * .5) * Math.exp(-rest * .5);
	return z < 0 ? tail : 1 - tail;
}
/** Coefficients of PPND16, constant term first. */
const quantileCentre = {
	a: [
		3.3871328727963665,
		133.14166789178438,
		1971.5909503065513,
		13731.69376550946,
		45921.95393154987,
		67265.7709270087,
		33430.57558358813,
		2509.0809287301227
	],
	b: [
		1,
		42.31333070160091,
		687.1870074920579,
		5394.196021424751,
		21213.794301586597,
		39307.89580009271,
		28729.085735721943,
		5226.495278852854
	]
};
const quantileMiddle = {
	a: [
		1.4234371107496835,
		4.630337846156546,
		5.769497221460691,
		3.6478483247632045,
		1.2704582524523684,
		.2417807251774506,
		.022723844989269184,
		.0007745450142783414
	],
	b: [
		1,
		2.053191626637759,
		1.6763848301838038,
		.6897673349851,
		.14810397642748008,
		.015198666563616457,
		.0005475938084995345,
		1.0507500716444169e-9
	]
};
const quantileFar = {
	a: [
		6.657904643501103,
		5.463784911164114,
		1.7848265399172913,
		.29656057182850487,
		.026532189526576124,
		.0012426609473880784,
		27115555687434876e-21,
		2.0103343992922881e-7
	],
	b: [
		1,
		.599832206555888,
		.1369298809227358,
		.014875361290850615,
		.0007868691311456133,
		18463183175100548e-21,
		1.421511758316446e-7,
		20442631033899397e-31
	]
};
function horner(coefficients, x) {
	return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
function ratio({ a, b }, x) {
	return horner(a, x) / horner(b, x);
}
/**
* Quantile of the standard normal distribution, the inverse of `normalCdf`.
*
* For an upper quantile far out call `-normalQuantile(q)` with the small tail probability q.
*
* @param p - probability, exclusive (0, 1)
* @returns z with Φ(z) = p, relative error about 1e-16
* @throws RangeError when p is outside (0, 1)
* @see Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37(3), 477–484
*/
function normalQuantile(p) {
	requireBetween("p", p, 0, 1);
	const q = p - .5;
	if (Math.abs(q) <= .425) return q * ratio(quantileCentre, .180625 - q * q);
	const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
	const z = r <= 5 ? ratio(quantileMiddle, r - 1.6) : ratio(quantileFar, r - 5);
	return q < 0 ? -z : z;
}
/**
* Distribution function of Student's t distribution.
*
* For an upper tail call `studentTCdf(-t, df)`: it keeps its relative accuracy.
*
* @param t - any number; ±Infinity give 0 and 1
* @param df - degrees of freedom, in (0, ∞]; Infinity is the standard normal distribution
* @returns P(T ≤ t) in [0, 1], relative error about 1e-13 in the lower tail
* @throws RangeError when an argument is outside its range
* @see Abramowitz & Stegun (1964), 26.7.1 with 26.5.27: P(|T| > t) = I_{df/(df+t²)}(df/2, ½)
*/
function studentTCdf(t, df) {
	if (Number.isNaN(t)) throw new RangeError("t must be a number, got NaN");
	if (df !== 1e400) requireBetween("df", df, 0);
	const square = t * t;
	if (square === 1e400) return t > 0 ? 1 : 0;
	if (df >= 1e6) {
		const first = (square + 1) / (4 * df);
		const second = ((13 * square + 8) * square + 3) / (96 * df * df);
		return normalCdf(Math.abs(t) > 40 ? t : t * (1 - first + second));
	}
	const tail = betaTails(df / (df + square), square / (df + square), df / 2, .5).lower / 2;
	return t < 0 ? tail : 1 - tail;
}
/**
* Quantile of Student's t distribution, the inverse of `studentTCdf`.
*
* @param p - probability, exclusive (0, 1)
* @param df - degrees of freedom, in (0, ∞]; Infinity is the standard normal distribution
* @returns t with P(T ≤ t) = p, relative error about 1e-13
* @throws RangeError when an argument is outside its range
* @see Abramowitz & Stegun (1964), 26.7.1 with 26.5.27, solved through the beta quantile;
* 26.7.5 (expansion in 1/df) from a million degrees of freedom on
*/
function studentTQuantile(p, df) {
	requireBetween("p", p, 0, 1);
	if (df !== 1e400) requireBetween("df", df, 0);
	if (df >= 1e6) {
		const z = normalQuantile(p);
		const square = z * z;
		const first = (square + 1) / (4 * df);
		const second = ((5 * square + 16) * square + 3) / (96 * df * df);
		return z * (1 + first + second);
	}
	if (p === .5) return 0;
	const tail = p < .5 ? p : 1 - p;
	const { x, y } = betaQuantileTails({
		lower: 2 * tail,
		upper: 1 - 2 * tail
	}, df / 2, .5);
	const t = Math.sqrt(df * y / x);
	return p < .5 ? -t : t;
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
// src/core/stats/quantile.ts
/**
* Type-7 quantile of values that are already sorted (linear between the order statistics (n − 1)q + 1).
*
* @param sorted - finite numbers in ascending order, at least one; the order is not checked
* @param q - in [0, 1]; 0.95 is the 95th percentile
* @throws RangeError when `sorted` is empty or q is outside [0, 1]
* @see Hyndman & Fan (1996), The American Statistician 50(4), 361–365, definition 7; R's and NumPy's default
*/
function quantileOfSorted(sorted, q) {
	requireWithin("q", q, 0, 1);
	if (sorted.length === 0) throw new RangeError("sorted must hold at least 1 values, got 0");
	const position = (sorted.length - 1) * q;
	const below = Math.floor(position);
	const low = at(sorted, below);
	const high = at(sorted, Math.min(below + 1, sorted.length - 1));
	return low + (position - below) * (high - low);
}
/**
* Type-7 quantile of values in any order.
*
* @param values - finite numbers, at least one; not changed
* @param q - in [0, 1]
* @throws RangeError when an argument is outside its range
* @see `quantileOfSorted`
*/
function quantileType7(values, q) {
	requireValues("values", values);
	return quantileOfSorted(Float64Array.from(values).sort(), q);
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
		lo: finiteOrNull(lo),
		hi: finiteOrNull(hi),
		level: 1 - 2 * error,
		method
	};
}
function finiteOrNull(value) {
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
		const { variance, thirdCentral } = sampleMoments(cases.length === 1 ? first ?? [] : Array.from({ length: repeats }, (_, position) => cases.reduce((sum, values) => sum + at(values, position), 0)));
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
const sparseBelow$1 = 8;
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
	const guarded = range > 0 && base.wavering + head.wavering < sparseBelow$1;
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
	const ends = endsOf(base.values, head.values);
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
function endsOf(...lists) {
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
const fewestUnits$1 = 20;
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
	const minimumUnits = Math.max(fewestUnits$1, Math.ceil(Math.log(alpha) / Math.log(extreme)));
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
const fewestUnits = 8;
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
	const minimumUnits = isPriced ? fewestPriced : fewestUnits;
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
	return magnitudes.length * totalOf(magnitudes) / step <= mostSteps ? step : null;
}
/**
* The step of a fine grid to round to. Of up to 60 magnitudes an average one has 80 steps or more, and the rounding moves
* a p-value by about one per cent of itself.
*
* @param magnitudes - each > 0, at least one
*/
function fineStep(magnitudes) {
	return totalOf(magnitudes) * magnitudes.length / roundedSteps;
}
/** Values as whole numbers of steps. */
function inSteps(values, step) {
	return Int32Array.from(values, (value) => Math.round(value / step));
}
/** Sum in the given order. */
function totalOf(values) {
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
	const total = totalOf(steps);
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
	const tolerance = slack * totalOf(magnitudes);
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
	const total = totalOf(magnitudes);
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
		const sum = totalOf(inSteps(gains, step)) - totalOf(inSteps(losses, step));
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
	const sum = totalOf(gains) - totalOf(losses);
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
const sparseBelow = 8;
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
	if (fieller.ratio === null || changedUnits(sample) >= sparseBelow) return {
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
	if (spec.margin === null || isWhole(countedLosses(sample, spec))) return null;
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
function isWhole({ lost, shortened }) {
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
	if (isWhole(counted)) return null;
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
	const { low, high } = endsOf(sample.base.values, sample.head.values, Float64Array.from([...baseLost, ...headLost]));
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
	const { n, mean, variance } = sampleMoments(onHead.means.map((head, index) => head - at(onBase.means, index)));
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
function neededCases(sample, spec, effect, gated) {
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
const guardBelow = 8;
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
	const ends = endsOf(baseAlone.values.values);
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
	return studentTQuantile(.95, base.units < base.means.length ? base.units - 1 : Number.POSITIVE_INFINITY);
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
	if (!isBoundedUnit(spec) || expectedDiffering(base, spec) >= guardBelow) return loss;
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
		casesNeeded: neededCases(sample, spec, effect, gated),
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
/**
* The cases of one run that are among those of another, asked alike.
*
* @param cases - grouped; so is `among`
*/
function casesAmong(cases, among) {
	return selectCases(cases, mergeSides(cases, among).base);
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
/** Id of a case of one side. */
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
/** Whether a case of base asks what one of head does, as far as both say what they ask. */
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
export { percentileInterval as $, estimateEffect as A, hashOfUnordered as At, clusterIndexOf as B, requireWithin as Bt, repeatVariance as C, hasValue as Ct, clopperPearson as D, isIn as Dt, worstPairs as E, readSide as Et, widened as F, requireBetween as Ft, signFlipTest as G, clusterSums as H, changedUnits as I, requireFinite as It, plusTwoInterval as J, guardedHallInterval as K, unitDifferences as L, requireInteger as Lt, tangoInterval as M, seedFromTexts as Mt, tangoScore as N, xoshiro128StarStar as Nt, clopperPearsonUpper as O, ndcgAtK as Ot, clusterWidening as P, requireAlpha as Pt, variance as Q, unitLevels as R, requireSameLength as Rt, logGamma as S, dimensionReader as St, discordanceVariance as T, readDimension as Tt, fiellerInterval as U, clusterPseudoValues as V, pairedMeans as W, mean as X, resamples as Y, sampleOf as Z, gateScale as _, chiSquareCdf as _t, hasSameInput as a, quantileType7 as at, waveringCases as b, betaCdf as bt, pairCases as c, studentTCdf as ct, firstRow as d, normalQuantile as dt, sortSide as et, groupCases as f, at as ft, estimateDimension as g, mcnemar as gt, emptyEvidence as h, groupMeans as ht, casesAmong as i, quantileOfSorted as it, clusteredTango as j, seedFromText as jt, findWithoutRepeats as k, caseSetOf as kt, segmentsCodeOf as l, studentTQuantile as lt, numberUnits as m, groupAt as mt, caseIdAt as n, alpha as nt, headAlone as o, hallInterval as ot, mostEpochs as p, sampleMoments as pt, guardedHallTest as q, caseIdOf as r, makeInterval as rt, labelOf as s, hallTest as st, sideFigures as t, weightedQuantilesOf as tt, selectCases as u, normalCdf as ut, resolvableLoss as v, chiSquareQuantile as vt, casesNeeded as w, isMissing as wt, redrawnShareOf as x, betaQuantile as xt, usualPower as y, binomialCdf as yt, changedClusters as z, requireValues as zt };

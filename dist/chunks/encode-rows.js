import { createRequire } from "node:module";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
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
/**
* The generator xoshiro128**, period 2¹²⁸ − 1. Not for secrets.
*
* @param state - four integers in [0, 2³²), not all 0; not changed
* @throws RangeError when the state is outside its range; `nextInteger` when its bound is
* @see Blackman & Vigna (2021), ACM Trans. Math. Softw. 47(4), 36; https://prng.di.unimi.it/xoshiro128starstar.c
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
	return {
		nextUint32,
		nextInteger,
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
	let hash = 2166136261;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619);
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
* What the two runs do not share. A finding that refuses ends in `not-evaluated`: numbers of different exams
* are not subtracted.
*/
function findIncomparabilities(base, head, pairing) {
	return [
		...emptySides(base, head),
		...overlapFindings(pairing),
		...fingerprintFindings(base, head),
		...datasetFinding(base, head)
	];
}
/** A side on which nothing was judged says nothing about quality, whatever its other numbers are. */
function emptySides(base, head) {
	const findings = [];
	const sides = base === null ? [["head", head]] : [["base", base], ["head", head]];
	for (const [side, run] of sides) if (run.rows.length === 0) findings.push(refusal("no-cases", `The ${side} run holds no case: nothing was evaluated.`));
	else if (!run.rows.some(hasJudgement$1)) {
		const states = [...new Set(run.rows.map((row) => row.state))].join(", ");
		findings.push(refusal("nothing-scored", `None of the ${run.rows.length} rows of ${side} was scored (${states}): nothing was evaluated.`));
	}
	return findings;
}
function hasJudgement$1(row) {
	return row.state !== "error" && row.state !== "judge-failed" && (row.passed !== null || Object.values(row.scores).some((score) => score !== null) || row.retrieved !== void 0 && row.relevant !== void 0);
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
		if (before !== void 0 && after !== void 0 && before !== after) findings.push(refusal(key, `The two sides used another ${key} (base: ${before}, head: ${after}): a difference could be the ${key}'s. Run both sides with the same one.`));
	}
	return findings;
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
// src/core/model/policy.ts
/** `field=value`, the way a segment is written in config and comment. */
function formatSegment(segment) {
	return `${segment.field}=${segment.value}`;
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
// src/core/compare/effect-estimate.ts
/** Error of each side of every interval: one-sided 5 %, so intervals are 90 % two-sided. */
const alpha = .05;
/** No p-value can be given. */
const noTests = {
	inside: null,
	outside: null,
	worse: null,
	better: null
};
/** An interval of the level that the gate uses, with bounds put in order and infinite ones as null. */
function makeInterval(scale, lo, hi, method) {
	return {
		scale,
		lo: finiteOrNull(lo),
		hi: finiteOrNull(hi),
		level: 1 - 2 * alpha,
		method
	};
}
function finiteOrNull(value) {
	if (value === null || !Number.isFinite(value)) return null;
	return value === 0 ? 0 : value;
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
	const n = values.length;
	let sum = 0;
	let largest = 0;
	for (const value of values) {
		sum += value;
		largest = Math.max(largest, Math.abs(value));
	}
	const rough = sum / n;
	let residual = 0;
	for (const value of values) residual += value - rough;
	const mean = rough + residual / n;
	let squares = 0;
	let cubes = 0;
	for (const value of values) {
		const deviation = value - mean;
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
/** (3/k)(∛(1 + k(t − k/6)) − 1), written so that it also holds at k = 0, where it is t. */
function inverse(t, k) {
	const step = t - k / 6;
	const root = Math.cbrt(1 + k * step);
	return 3 * step / (root * root + root + 1);
}
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
		lower: mean - inverse(critical, k) * scale,
		upper: mean - inverse(-critical, k) * scale,
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
	const t = (mean - threshold) * Math.sqrt(n) / sd;
	const transformedT = t + k * t * t / 3 + k * k * t * t * t / 27 + k / 6;
	return {
		transformedT,
		pInside: studentTCdf(-transformedT, n - 1),
		pOutside: studentTCdf(transformedT, n - 1),
		reason: null
	};
}
// src/core/stats/retrieval.ts
/**
* Requires grades ≥ 0.
*
* @throws RangeError when one is negative or not finite
*/
function requireGrades({ gains, judged }) {
	for (const [index, grade] of gains.entries()) requireWithin(`gains[${index}]`, grade, 0);
	for (const [index, grade] of judged.entries()) requireWithin(`judged[${index}]`, grade, 0);
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
	requireGrades({
		gains,
		judged
	});
	requireInteger("k", k, 1);
	const value = (grade) => gain === "linear" ? grade : 2 ** grade - 1;
	const discounted = (grades) => grades.slice(0, k).reduce((sum, grade, index) => sum + value(grade) / Math.log2(index + 2), 0);
	const ideal = discounted([...judged].sort((one, other) => other - one));
	return ideal === 0 ? null : discounted(gains) / ideal;
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
	requireGrades({
		gains,
		judged
	});
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
	requireGrades({
		gains,
		judged: []
	});
	const first = gains.findIndex((grade) => grade > 0);
	return first < 0 ? 0 : 1 / (first + 1);
}
// src/core/compare/metric-value.ts
/**
* The value of a row for a dimension, before it is averaged over epochs.
*
* Failures that the model caused (timeout, refusal) count as the worst outcome of a pass rate or of a score
* where higher is better (STATISTICS A6.8); where lower is better an answer that was never given cannot
* be, say, a hallucination, and the row has no value. Harness errors are `lost`, never 0; so is a value that is
* no number. In a share of requests over a time, a request that timed out is one. In a quantile of latencies a
* timeout without a time is Infinity, slower than every answer and beyond every limit: left out, more timeouts would
* look faster. A mean has no place for it and leaves it out; the dimension of errors counts it.
*/
function rowValue(row, spec) {
	const value = metricValue(row, spec.metric, spec.better);
	if (value === "none" && isTimeOver(row, spec)) {
		if (spec.statistic.kind === "share-over") return 1;
		if (spec.statistic.kind === "quantile") return Number.POSITIVE_INFINITY;
	}
	if (typeof value !== "number") return value;
	if (!Number.isFinite(value)) return "lost";
	const oriented = spec.invert ? 1 - value : value;
	return spec.statistic.kind === "share-over" ? Number(oriented > spec.statistic.limit) : oriented;
}
function isTimeOver(row, { metric }) {
	return row.state === "timeout" && metric.kind === "latency";
}
function metricValue(row, metric, better) {
	switch (metric.kind) {
		case "pass-rate": return passValue(row);
		case "score": return scoreValue(row, metric.name, better);
		case "error-rate": return row.state === "error" || row.state === "timeout" ? 1 : 0;
		case "refusal-rate":
			if (row.state === "error") return "lost";
			return row.state === "refused" ? 1 : 0;
		case "latency": return row.cached && row.latencyMs !== void 0 ? "cached" : answered(row, row.latencyMs);
		case "cost": return row.cached && row.costUsd !== void 0 ? "cached" : answered(row, row.costUsd);
		case "tokens": return answered(row, row.tokens === void 0 ? void 0 : row.tokens.input + row.tokens.output);
		case "mrr": return retrievalValue(row, { kind: "mrr" });
		case "ndcg":
		case "recall": return retrievalValue(row, metric);
	}
}
function passValue(row) {
	if (row.state === "error" || row.state === "judge-failed") return "lost";
	if (row.passed !== null) return row.passed ? 1 : 0;
	return row.state === "timeout" || row.state === "refused" ? 0 : "none";
}
function scoreValue(row, name, better) {
	const score = Object.hasOwn(row.scores, name) ? row.scores[name] : void 0;
	if (typeof score === "number") return score;
	if (row.state === "error" || row.state === "judge-failed") return "lost";
	if (row.state === "timeout" || row.state === "refused") return better === "higher" ? 0 : "none";
	return score === null ? "lost" : "none";
}
function answered(row, value) {
	return value === void 0 || row.state === "error" ? "none" : value;
}
function retrievalValue(row, metric) {
	if (row.state === "error") return "lost";
	if (row.retrieved === void 0 || row.relevant === void 0) return "none";
	const grades = row.relevant;
	const gains = row.retrieved.map((id) => Object.hasOwn(grades, id) ? grades[id] ?? 0 : 0);
	const judged = Object.values(grades);
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
// src/core/compare/sample.ts
/** Collects the values of a dimension; cases without a value on both sides are left out and counted. */
function sampleOf(cases, spec) {
	const base = [];
	const head = [];
	const units = numberUnits();
	const aloneValues = [];
	const aloneUnits = numberUnits();
	const baseLost = [];
	const headLost = [];
	let cachedLeftOut = 0;
	for (const entry of cases) {
		const baseSide = sideValues(entry.base, spec);
		const headSide = sideValues(entry.head, spec);
		cachedLeftOut += baseSide.cached + headSide.cached;
		if (baseSide.values.length > 0) {
			aloneValues.push(baseSide.values);
			aloneUnits.add(entry.unit);
		}
		if (baseSide.values.length > 0 && headSide.values.length > 0) {
			base.push(baseSide.values);
			head.push(headSide.values);
			units.add(entry.unit);
		} else if (baseSide.values.length > 0 && headSide.isLost) headLost.push(mean$1(baseSide.values));
		else if (headSide.values.length > 0 && baseSide.isLost) baseLost.push(mean$1(headSide.values));
	}
	if (spec.statistic.kind === "quantile" && largestFinite([...aloneValues, ...head]) === null) return {
		...assembleSample([], [], [], 0),
		lost: {
			baseLost: [],
			headLost: []
		},
		cachedLeftOut
	};
	return {
		...assembleSample(base, head, units.unitOf, units.count()),
		baseAlone: {
			values: aloneValues,
			unitOf: aloneUnits.unitOf,
			units: aloneUnits.count()
		},
		lost: {
			baseLost,
			headLost
		},
		cachedLeftOut
	};
}
/** Numbers units in order of first appearance; `unitOf` has one entry per case added. */
function numberUnits() {
	const numbers = /* @__PURE__ */ new Map();
	const unitOf = [];
	return {
		add: (unit) => {
			const number = numbers.get(unit) ?? numbers.size;
			numbers.set(unit, number);
			unitOf.push(number);
		},
		count: () => numbers.size,
		unitOf
	};
}
/** Builds a sample from values; `unitOf` as in {@link Sample}. */
function assembleSample(base, head, unitOf, units) {
	const epochs = {
		base: longest$1(base),
		head: longest$1(head)
	};
	const ends = endsOf([...base, ...head]);
	return {
		base,
		head,
		baseMeans: base.map(mean$1),
		headMeans: head.map(mean$1),
		unitOf,
		units,
		epochs,
		isBinary: epochs.base <= 1 && epochs.head <= 1 && isTwoValued(base) && isTwoValued(head),
		ends,
		range: ends.high - ends.low,
		baseAlone: {
			values: base,
			unitOf,
			units
		},
		lost: {
			baseLost: [],
			headLost: []
		},
		cachedLeftOut: 0
	};
}
/** Ends of the scale that values live on: 0 and 1 where all lie between, else the smallest and largest seen. */
function endsOf(side) {
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const values of side) for (const value of values) {
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
function isTwoValued(side) {
	return side.every((values) => values.every((value) => value === 0 || value === 1));
}
/** Largest value that is a number; null where there is none. */
function largestFinite(side) {
	let largest = Number.NEGATIVE_INFINITY;
	for (const values of side) for (const value of values) if (Number.isFinite(value) && value > largest) largest = value;
	return largest === Number.NEGATIVE_INFINITY ? null : largest;
}
/** The values with every larger one, Infinity above all, put down to a cap. */
function capped(side, cap) {
	return side.map((values) => values.map((value) => Math.min(value, cap)));
}
/** Arithmetic mean; the caller makes sure that there is a value. */
function mean$1(values) {
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}
/** Variance with n − 1; 0 for fewer than two values. */
function variance(values) {
	if (values.length < 2) return 0;
	const centre = mean$1(values);
	let sum = 0;
	for (const value of values) sum += (value - centre) ** 2;
	return sum / (values.length - 1);
}
function sideValues(rows, spec) {
	const values = [];
	let cached = 0;
	let isLost = false;
	for (const row of rows) {
		const value = rowValue(row, spec);
		if (typeof value === "number") values.push(value);
		else if (value === "cached") cached += 1;
		else if (value === "lost" || isUnreported(row, spec)) isLost = true;
	}
	return {
		values,
		cached,
		isLost
	};
}
/** Had the row come out as it should, it would have had a value; an answer never given has, say, no hallucination. */
function isUnreported(row, { metric }) {
	return metric.kind !== "score" || row.state === "scored" || row.state === "unscored";
}
/** Most epochs of any case. */
function longest$1(side) {
	let most = 0;
	for (const values of side) most = Math.max(most, values.length);
	return most;
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
	return Array.from(residuals, (residual) => mean + residuals.length / n * residual);
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
function unitDifferences(sample) {
	const deltas = sample.headMeans.map((head, index) => head - (sample.baseMeans[index] ?? 0));
	return sample.units < deltas.length ? clusterPseudoValues(deltas, sample.unitOf) : deltas;
}
/** Units in which at least one case differs between the sides. */
function changedUnits(sample) {
	const deltas = sample.headMeans.map((head, index) => head - (sample.baseMeans[index] ?? 0));
	return sample.units < deltas.length ? changedClusters(deltas, sample.unitOf) : deltas.filter((delta) => delta !== 0).length;
}
/** One number per independent unit for the level of a side: the case's own, or the cluster's pseudo-value. */
function unitLevels(means, unitOf, units) {
	return units < means.length ? clusterPseudoValues(means, unitOf) : means;
}
/** Sum of the case means of each unit, in unit order. */
function unitTotals(means, unitOf, units) {
	const totals = new Array(units).fill(0);
	means.forEach((value, index) => {
		const unit = unitOf[index] ?? 0;
		totals[unit] = (totals[unit] ?? 0) + value;
	});
	return totals;
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
	if (limit === null || side.values.length === 0) return null;
	if (spec.statistic.kind === "quantile") {
		const isBeyond = (value) => Number(spec.better === "lower" ? value > limit : value < limit);
		const indicators = side.values.map((values) => values.map(isBeyond));
		const allowed = spec.better === "lower" ? 1 - spec.statistic.q : spec.statistic.q;
		const bounds = rateBounds({
			...side,
			values: indicators
		});
		const beyond = indicators.filter((values) => values.some((value) => value === 1)).length;
		return {
			of: "share-beyond-limit",
			...bounds,
			allowed: Number(allowed.toPrecision(12)),
			beyond,
			method: "clopper-pearson"
		};
	}
	if (isTwoValued(side.values)) return {
		of: "level",
		...rateBounds(side),
		allowed: limit,
		method: "clopper-pearson"
	};
	const means = side.values.map(mean$1);
	const units = unitLevels(means, side.unitOf, side.units);
	if (units.length < 2) return null;
	const hall = hallInterval(units, alpha);
	if (hall.lower === null || hall.upper === null) return null;
	return {
		of: "level",
		estimate: mean$1(means),
		lower: hall.lower,
		upper: hall.upper,
		allowed: limit,
		n: means.length,
		method: "hall"
	};
}
function rateBounds(side) {
	const means = side.values.map(mean$1);
	const n = means.length;
	const rate = mean$1(means);
	const effective = effectiveCases(side, means, rate);
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
		n
	};
}
/**
* n that would give a simple sample the variance found, p(1 − p) ÷ SE² and never more than the rows, times the squared
* ratio of the t quantiles: the variance itself is known from the units only (Korn & Graubard 1998).
*
* While fewer than eight units hold an event (the rarer outcome) their agreement is taken for granted as well: without
* it a single event would seem to say more about the rate than none.
*/
function effectiveCases(side, means, rate) {
	const rows = side.values.reduce((sum, values) => sum + values.length, 0);
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
function unitsWithEvent(side, rate) {
	const event = rate <= .5 ? 1 : 0;
	const holding = side.unitOf.filter((_, index) => side.values[index]?.includes(event));
	return new Set(holding).size;
}
// src/core/stats/plus-two.ts
/** Mean, standard error and degrees of freedom of the values with +range and −range added. */
function plusTwo(values, range) {
	requireBetween("range", range, 0);
	const { n, mean, variance } = sampleMoments([
		...values,
		range,
		-range
	]);
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
		for (const value of values) if (value !== 0) nonzero += 1;
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
	const plusTwo = plusTwoInterval(values, alpha, range);
	const { nonzero, sparse } = classifySparse(values, guard);
	const { lower, upper, reason: _, ...rest } = hall;
	const shared = {
		...rest,
		hall,
		plusTwo,
		nonzero
	};
	if (lower === null || upper === null) return {
		...shared,
		guarded: true,
		...plusTwo
	};
	if (!sparse) return {
		...shared,
		guarded: false,
		lower,
		upper
	};
	return {
		...shared,
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
	const baseMoments = sampleMoments(base);
	const headMean = sampleMoments(head).mean;
	const by = ratio ?? headMean / baseMoments.mean;
	const n = base.length;
	const residuals = new Float64Array(n);
	let scale = 0;
	for (let i = 0; i < n; i++) {
		const predicted = by * at(base, i);
		residuals[i] = at(head, i) - predicted;
		scale = Math.max(scale, Math.abs(at(head, i)), Math.abs(predicted));
	}
	const residualMoments = sampleMoments(residuals);
	const noise = Math.sqrt(residualMoments.variance ?? 0) <= 1e-14 * scale;
	let covariance = 0;
	if (!noise) for (let i = 0; i < n; i++) covariance += (at(base, i) - baseMoments.mean) * (at(residuals, i) - residualMoments.mean);
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
// src/core/compare/ratio-effect.ts
/**
* Effect on a ratio of means (cost, tokens, mean latency): Fieller's interval with paired covariance on the
* totals of the units. A base mean that cannot be told from 0 leaves the ratio unbounded. The absolute scale
* comes from Hall's t on the differences.
*/
function ratioEffect(sample, spec) {
	const minimumUnits = 50;
	if (sample.units < 2) return {
		absolute: null,
		ratio: null,
		test: () => noTests,
		minimumUnits
	};
	const hasRatio = mean$1(sample.baseMeans) > 0;
	const base = unitTotals(sample.baseMeans, sample.unitOf, sample.units);
	const head = unitTotals(sample.headMeans, sample.unitOf, sample.units);
	const differences = unitDifferences(sample);
	const hall = hallInterval(differences, alpha);
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
		absolute: hall.lower === null || hall.upper === null ? constantInterval(differences) : makeInterval("absolute", hall.lower, hall.upper, "hall"),
		ratio: hasRatio ? fiellerRatio(base, head) : null,
		test,
		minimumUnits
	};
}
function fiellerRatio(base, head) {
	const { lower, upper } = fiellerInterval(base, head, alpha);
	return makeInterval("ratio", lower, upper, "fieller");
}
/** The same difference on every case is a fact of arithmetic (a price list, say), not a sample. */
function constantInterval(differences) {
	const first = differences[0];
	return first !== void 0 && differences.every((value) => value === first) ? makeInterval("absolute", first, first, "constant") : null;
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
	const level = mean$1(sample.baseMeans);
	if (fieller.ratio === null || changedUnits(sample) >= sparseBelow) return fieller;
	const { interval } = absolute;
	if (interval === null || interval.lo === null || interval.hi === null) return {
		ratio: null,
		test: () => noTests
	};
	return {
		ratio: makeInterval("ratio", fieller.ratio.lo === null ? null : Math.min(fieller.ratio.lo, 1 + interval.lo / level), fieller.ratio.hi === null ? null : Math.max(fieller.ratio.hi, 1 + interval.hi / level), "fieller+guard"),
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
function larger(one, other) {
	return one === null || other === null ? null : Math.max(one, other);
}
// src/core/compare/mean-effect.ts
/**
* Effect on a mean of bounded values (rates over several epochs, scores, nDCG): Hall's transformed t on one
* number per unit, with the sparse guard where fewer than eight units differ. Values without known bounds
* (USD, ms, tokens) have no range to guard with and use the plain transformed t.
*/
function meanEffect(sample, spec) {
	const differences = unitDifferences(sample);
	if (differences.length < 2) return {
		absolute: null,
		ratio: null,
		test: () => noTests,
		minimumUnits: 20
	};
	const range = spec.unit === "proportion" || spec.unit === "score" ? sample.range : 0;
	const isGuardable = range > 0;
	const guard = { nonzero: changedUnits(sample) };
	const bounds = isGuardable ? guardedHallInterval(differences, alpha, range, guard) : hallInterval(differences, alpha);
	const oriented = spec.better === "higher" ? differences : differences.map((value) => -value);
	const testAt = (threshold) => isGuardable ? guardedHallTest(oriented, threshold, range, guard) : hallTest(oriented, threshold);
	const method = isGuardable && "guarded" in bounds && bounds.guarded ? "hall+guard" : "hall";
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
	const absolute = bounds.lower === null || bounds.upper === null ? null : makeInterval("absolute", within(bounds.lower), within(bounds.upper), method);
	const viaRatio = boundedRatio(sample, spec, {
		interval: absolute,
		test: testAbsolute
	});
	return {
		absolute,
		ratio: viaRatio.ratio,
		test: (margin) => margin?.kind === "relative" ? viaRatio.test(margin) : testAbsolute(margin),
		minimumUnits: 20
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
	sample.baseMeans.forEach((base, index) => {
		const head = sample.headMeans[index] ?? base;
		if (base > head) fell += 1;
		else if (head > base) rose += 1;
	});
	return {
		n: sample.baseMeans.length,
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
	let critical = -normalQuantile(alpha);
	let tail = normalCdf;
	if (isClustered) {
		const clustered = clusteredTango(clusterCounts(sample), alpha);
		if (clustered.critical === null) return {
			absolute: null,
			ratio: null,
			test: () => noTests,
			minimumUnits: 20
		};
		n /= clustered.designEffect;
		fell /= clustered.designEffect;
		rose /= clustered.designEffect;
		critical = clustered.critical;
		tail = (z) => studentTCdf(z, clustered.degreesOfFreedom);
	}
	const { lower, upper } = tangoInterval({
		n,
		broken: fell,
		fixed: rose,
		critical
	});
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
	const absolute = makeInterval("absolute", lower, upper, isClustered ? "tango, effective n" : "tango");
	const viaRatio = boundedRatio(sample, spec, {
		interval: absolute,
		test: testAbsolute
	});
	return {
		absolute,
		ratio: viaRatio.ratio,
		test: (margin) => margin?.kind === "relative" ? viaRatio.test(margin) : testAbsolute(margin),
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
	const { margin } = spec;
	if (margin === null || effect.absolute === null || margin.value <= 0 || sample.units < 2) return none$1;
	const sign = spec.better === "higher" ? 1 : -1;
	if (spec.statistic.kind === "quantile") return forQuantile(sample, margin, effect, gated, sign);
	const scale = margin.kind === "relative" ? mean$1(sample.baseMeans) : 1;
	if (!(scale > 0)) return none$1;
	const spread = spreadOf(sample, margin);
	if (spread === null) return none$1;
	return casesNeeded({
		variance: spread.variance / scale ** 2,
		margin: margin.value,
		observed: sign * effect.absolute / scale,
		designEffect: spread.designEffect
	});
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
function forQuantile(sample, margin, effect, gated, sign) {
	if (gated === null || gated.lo === null || gated.hi === null || effect.absolute === null) return none$1;
	const isRatio = gated.scale === "ratio";
	if (isRatio && !(gated.lo > 0)) return none$1;
	const error = (isRatio ? Math.log(gated.hi / gated.lo) : gated.hi - gated.lo) / (2 * normalQuantile(.95));
	const observed = isRatio ? Math.log1p(effect.relative ?? 0) : effect.absolute;
	if (!(error > 0)) return none$1;
	const tolerated = isRatio ? Math.abs(Math.log1p(sign === 1 ? -margin.value : margin.value)) : margin.value;
	if (!Number.isFinite(tolerated)) return none$1;
	return casesNeeded({
		variance: error ** 2 * sample.units,
		margin: tolerated,
		observed: sign * observed,
		designEffect: sample.base.length / sample.units
	});
}
/**
* Variance per case of what is averaged, with the design effect of its clusters. Of a ratio that is head − r · base,
* r the ratio found: what is proportional to base everywhere is no noise. Where nothing differs it is the variance
* with two more values, ± the range: no spread in this sample does not promise that there is none.
*/
function spreadOf(sample, margin) {
	const n = sample.base.length;
	const ratio = margin.kind === "relative" && !sample.isBinary ? mean$1(sample.headMeans) / mean$1(sample.baseMeans) : 1;
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
// src/core/stats/paired-quantile-bootstrap.ts
function sortSide(name, units) {
	const pairs = [];
	for (const [unit, list] of units.entries()) {
		requireValues(`${name}[${unit}]`, list);
		for (const value of list) pairs.push({
			value,
			unit
		});
	}
	pairs.sort((one, other) => one.value - other.value);
	const lengths = Int32Array.from(units, (list) => list.length);
	return {
		values: Float64Array.from(pairs, (pair) => pair.value),
		owners: Int32Array.from(pairs, (pair) => pair.unit),
		lengths,
		isEven: lengths.every((length) => length === lengths[0])
	};
}
function resampleSize({ values, lengths, isEven }, weights) {
	if (isEven) return values.length;
	let total = 0;
	for (const [unit, length] of lengths.entries()) total += at(weights, unit) * length;
	return total;
}
/**
* Type-7 quantiles of a side in which unit u occurs weights[u] times, in one walk down the sorted values.
*
* `descending` lists the positions in `quantiles` from the largest quantile down, `into` receives one per
* quantile. Downwards, because p95 and p99 are near the top: there the walk ends early.
*/
function weightedQuantiles(side, weights, quantiles, descending, into) {
	const { values, owners } = side;
	const total = resampleSize(side, weights);
	const weightOf = (next) => weights[owners[next]];
	let index = values.length;
	let seen = 0;
	let rank = -1;
	let above = 0;
	for (const slot of descending) {
		const position = (total - 1) * at(quantiles, slot);
		const below = Math.floor(position);
		if (below !== rank) {
			while (seen < total - below - 1) seen += weightOf(--index);
			if (seen > 0) above = at(values, index);
			rank = below;
		}
		while (seen < total - below) seen += weightOf(--index);
		const low = at(values, index);
		into[slot] = low + (position - below) * (above - low);
	}
}
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
	if (base.length === 0) throw new RangeError("base must hold at least 1 unit, got 0");
	requireSameLength("base", base, "head", head);
	requireInteger("resamples", resamples, 1);
	for (const [index, q] of quantiles.entries()) requireBetween(`quantiles[${index}]`, q, 0, 1);
	const sides = {
		base: sortSide("base", base),
		head: sortSide("head", head)
	};
	const isPositive = at(sides.base.values, 0) > 0 && at(sides.head.values, 0) > 0;
	const results = quantiles.map((q) => ({
		q,
		base: quantileOfSorted(sides.base.values, q),
		head: quantileOfSorted(sides.head.values, q),
		logRatios: isPositive ? new Float64Array(resamples) : null,
		differences: new Float64Array(resamples),
		baseLevels: new Float64Array(resamples),
		headLevels: new Float64Array(resamples)
	}));
	const descending = Int32Array.from(quantiles.map((q, slot) => ({
		q,
		slot
	})).sort((one, other) => other.q - one.q), ({ slot }) => slot);
	const units = base.length;
	const weights = new Int32Array(units);
	const baseLevels = new Float64Array(quantiles.length);
	const headLevels = new Float64Array(quantiles.length);
	for (let resample = 0; resample < resamples; resample++) {
		weights.fill(0);
		for (let draw = 0; draw < units; draw++) {
			const unit = random.nextInteger(units);
			weights[unit] = at(weights, unit) + 1;
		}
		weightedQuantiles(sides.base, weights, quantiles, descending, baseLevels);
		weightedQuantiles(sides.head, weights, quantiles, descending, headLevels);
		for (const [slot, result] of results.entries()) {
			const baseLevel = at(baseLevels, slot);
			const headLevel = at(headLevels, slot);
			result.baseLevels[resample] = baseLevel;
			result.headLevels[resample] = headLevel;
			result.differences[resample] = headLevel - baseLevel;
			if (result.logRatios !== null) result.logRatios[resample] = Math.log(headLevel / baseLevel);
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
// src/core/compare/quantile-effect.ts
/** Fewer units than this and no method here keeps its error, whatever the quantile (STATISTICS B5). */
const fewestUnits = 20;
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
	const base = Array.from({ length: sample.units }, () => []);
	const head = Array.from({ length: sample.units }, () => []);
	const largest = largestFinite([...sample.base, ...sample.head]) ?? 0;
	const values = {
		base: capped(sample.base, largest),
		head: capped(sample.head, largest)
	};
	sample.unitOf.forEach((unit, index) => {
		base[unit]?.push(...values.base[index] ?? []);
		head[unit]?.push(...values.head[index] ?? []);
	});
	const [result] = pairedQuantileBootstrap({
		base,
		head,
		quantiles: [q],
		resamples,
		random
	});
	const extreme = Math.max(q, 1 - q);
	const minimumUnits = Math.max(fewestUnits, Math.ceil(Math.log(alpha) / Math.log(extreme)));
	if (result === void 0) return {
		absolute: null,
		ratio: null,
		test: () => noTests,
		minimumUnits,
		baseQuantile: 0,
		headQuantile: 0
	};
	const absolute = percentileInterval(result.differences, alpha);
	const logRatio = result.logRatios === null ? null : percentileInterval(result.logRatios, alpha);
	const method = "paired percentile bootstrap";
	return {
		absolute: makeInterval("absolute", absolute.lower, absolute.upper, method),
		ratio: logRatio === null ? null : makeInterval("ratio", Math.exp(logRatio.lower), Math.exp(logRatio.upper), method),
		test: (margin) => quantileTests(result, margin, spec.better),
		minimumUnits,
		baseQuantile: result.base,
		headQuantile: result.head
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
function withinCaseVariance(values) {
	const repeated = values.filter((epochs) => epochs.length >= 2);
	return repeated.length === 0 ? null : mean$1(repeated.map(variance));
}
/**
* Variance of a case's difference between two runs of base, for a within-case variance of 1: the mean of 1/K over the
* cases, for both sides. Head is expected to follow base's plan, as often as its longest case says.
*/
function perEpochs(base) {
	const ofBase = mean$1(base.values.map((epochs) => 1 / epochs.length));
	return ofBase + ofBase * Math.max(1, base.epochs.base) / Math.max(1, base.epochs.head);
}
/**
* How much clusters widen the error of the difference between two runs of base, at least 1: cluster variance ÷ simple
* variance. From the difference of the first two epochs where there are any, else from the level, which agrees inside
* a cluster more than differences do.
*
* @param values - what is averaged, same cases as `base`: its values, or indicators made of them
*/
function nullDesignEffect(base, values = base.values) {
	const n = values.length;
	if (base.units >= n || base.units < 2) return 1;
	const repeated = values.flatMap(([first, second], index) => first === void 0 || second === void 0 ? [] : [{
		value: first - second,
		unit: base.unitOf[index]
	}]);
	const units = [...new Set(repeated.map(({ unit }) => unit))];
	if (units.length >= 2) {
		const numbers = new Map(units.map((unit, number) => [unit, number]));
		return designEffect(repeated.map(({ value }) => value), repeated.map(({ unit }) => numbers.get(unit) ?? 0), units.length);
	}
	return designEffect(values.map(mean$1), base.unitOf, base.units);
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
	const sorted = values.flat().sort((left, right) => left - right);
	const at = quantileOfSorted(sorted, q);
	const isAbove = values.map((epochs) => epochs.map((value) => Number(value > at)));
	const spread = (withinCaseVariance(isAbove) ?? redrawnShareOfRank * q * (1 - q)) * perEpochs(base) * nullDesignEffect(base, isAbove);
	const rankError = Math.sqrt(spread / values.length);
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
	if (baseAlone.values.length < 2) return Number.POSITIVE_INFINITY;
	const ends = endsOf(baseAlone.values);
	const base = {
		...baseAlone,
		means: baseAlone.values.map(mean$1),
		epochs: {
			base: longest$1(baseAlone.values),
			head: epochs.head
		},
		range: ends.high - ends.low
	};
	if (spec.statistic.kind === "quantile") return quantileLoss(base, spec.statistic.q, isRelative, power);
	const isBounded = isBoundedUnit(spec);
	if (base.units < 2 || isBounded && base.range === 0) return Number.POSITIVE_INFINITY;
	const steady = isBounded && base.epochs.base <= 1 && base.epochs.head <= 1 && isTwoValued(baseAlone.values) ? binaryLoss(base, spec, power) : meanLoss(base, spec, isRelative, power);
	const loss = isRareEvent(spec) ? Math.max(steady, newEventsLoss(base, spec, power)) : steady;
	if (!isRelative) return loss;
	const level = mean$1(base.means);
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
	const rate = mean$1(base.means);
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
	const values = base.values.flat();
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
	const critical = studentTQuantile(.95, base.units - 1);
	const error = Math.sqrt(nullDifferenceVariance(base, spec) * nullDesignEffect(base) / base.values.length);
	const lucky = normalQuantile(power) * error;
	const loss = (isRelative ? 1 : hallNoise) * (critical * error + lucky);
	if (!isBoundedUnit(spec) || expectedDiffering(base, spec) >= guardBelow) return loss;
	const half = guardHalfWidth(base.units, error * Math.sqrt(base.units), base.range);
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
	if (base.epochs.base >= 2) return base.values.filter((values) => values.some((value) => value !== values[0])).length;
	const spread = Math.min(1, variance(base.means) / base.range ** 2);
	return base.means.length * 2 * redrawnShareOf(spec) * spread;
}
// src/core/compare/estimate-dimension.ts
/** Power that a dimension beside the primary one needs before it holds `inside` back. */
const secondaryPower = .98;
/**
* Everything that the paired cases say about one dimension.
*
* @param sample - values of the dimension, case by case
* @param random - generator of its own, so that no dimension depends on which others were asked for
*/
function estimateDimension(sample, spec, random) {
	const n = sample.base.length;
	if (n === 0) return emptyEvidence(sample, spec, sample.cachedLeftOut > 0 ? "too-few-cases" : "missing");
	const { estimate, levels } = estimateEffect(sample, spec, random);
	const isRelative = gateScale(spec) === "ratio";
	const gated = isRelative ? estimate.ratio : estimate.absolute;
	const noEffect = noEffectReason(sample.units < estimate.minimumUnits, gated, isRelative && !(levels.base > 0));
	const isShown = noEffect !== "too-few-cases" || spec.statistic.kind !== "quantile";
	const counts = sample.isBinary ? countDiscordance(sample) : null;
	const effect = {
		absolute: levels.head - levels.base,
		relative: levels.base === 0 ? null : levels.head / levels.base - 1,
		interval: isShown ? gated : null
	};
	const isFallWorse = spec.better === "higher";
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
		otherScale: isShown ? isRelative ? estimate.absolute : estimate.ratio : null,
		tests: isShown ? estimate.test(spec.margin) : noTests,
		noEffect,
		pairs: n,
		units: sample.units,
		differing: sample.baseMeans.filter((value, index) => value !== sample.headMeans[index]).length,
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
		casesNeeded: neededCases(sample, spec, effect, gated),
		casesToShow: casesToShow(sample, spec, effect),
		level: {
			base: levelBounds({
				values: sample.base,
				unitOf: sample.unitOf,
				units: sample.units
			}, spec),
			head: levelBounds({
				values: sample.head,
				unitOf: sample.unitOf,
				units: sample.units
			}, spec)
		},
		worstCaseInside: worstCaseInside(sample, spec, random),
		lostPairs: sample.lost.baseLost.length + sample.lost.headLost.length,
		cachedLeftOut: sample.cachedLeftOut,
		standardError: standardErrors(sample, spec)
	};
}
function noEffectReason(isTooFew, gated, hasZeroBase) {
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
function estimateEffect(sample, spec, random) {
	if (spec.statistic.kind === "quantile") {
		const estimate = quantileEffect(sample, spec, spec.statistic.q, random);
		return {
			estimate,
			levels: {
				base: estimate.baseQuantile,
				head: estimate.headQuantile
			}
		};
	}
	const levels = {
		base: mean$1(sample.baseMeans),
		head: mean$1(sample.headMeans)
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
/**
* Would the dimension still be inside if every case that a failure took from one side had been the worst it
* could be there (A6.8)? On the ends of the scale, which are those seen where the scale is not 0–1; times and
* prices have no worst.
*/
function worstCaseInside(sample, spec, random) {
	const { baseLost, headLost } = sample.lost;
	const isBounded = spec.unit === "proportion" || spec.unit === "score";
	if (baseLost.length + headLost.length === 0 || !isBounded || spec.margin === null) return null;
	const { low, high } = endsOf([
		...sample.base,
		...sample.head,
		baseLost,
		headLost
	]);
	const [worst, best] = spec.better === "higher" ? [low, high] : [high, low];
	const base = [
		...sample.base,
		...headLost.map((value) => [value]),
		...baseLost.map(() => [best])
	];
	const head = [
		...sample.head,
		...headLost.map(() => [worst]),
		...baseLost.map((value) => [value])
	];
	const extra = base.length - sample.base.length;
	const { estimate } = estimateEffect(assembleSample(base, head, [...sample.unitOf, ...Array.from({ length: extra }, (_, index) => sample.units + index)], sample.units + extra), spec, random);
	const { inside } = estimate.test(spec.margin);
	return inside !== null && inside < .05;
}
function standardErrors(sample, spec) {
	if (spec.statistic.kind === "quantile" || sample.units < 2) return {
		base: null,
		head: null
	};
	const error = (means) => {
		const units = unitLevels(means, sample.unitOf, sample.units);
		return Math.sqrt(variance(units) / units.length);
	};
	return {
		base: error(sample.baseMeans),
		head: error(sample.headMeans)
	};
}
function finite(value) {
	return Number.isFinite(value) ? value : null;
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
* @returns one entry per member, in the same order
*/
function spendFamilyError(members) {
	const worse = adjustWorse(members);
	const adjusted = overNumbers(members.flatMap(({ tests }) => [tests.worse, tests.better]), holm);
	return members.map((_, index) => ({
		worseAdjusted: worse[index] ?? null,
		directionAdjusted: smaller(adjusted[2 * index] ?? null, adjusted[2 * index + 1] ?? null)
	}));
}
function adjustWorse(members) {
	const isGating = (member) => member.spec.tier !== "advisory" && member.tests.worse !== null;
	const isIgnored = ({ spec }) => spec.onRegressed === "ignore";
	const pick = (isMember) => members.flatMap((member, index) => isGating(member) && isMember(member) ? [index] : []);
	const [primaryIndex] = pick((member) => member.spec.primary && !member.isSegment && !isIgnored(member));
	const blocking = pick((member) => !isIgnored(member)).filter((index) => index !== primaryIndex);
	const ignored = pick(isIgnored);
	const worseOf = (index) => members[index]?.tests.worse ?? 1;
	const result = holmPrimaryFirst({
		primary: primaryIndex === void 0 ? null : worseOf(primaryIndex),
		rest: blocking.map(worseOf),
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
const mostValues = 30;
/** Fewer pairs than this and a p-value is an accident of the pairs. */
const fewestPairs = 5;
/**
* Compares the sides inside each segment. Protected segments are the primary dimension again, with its tier
* and margin; every other segment is explored on all dimensions that are means, advisory and without margin,
* with one Benjamini–Hochberg for the primary dimension, one for all the others together and, by dimension, effects
* drawn towards the whole for ranking (STATISTICS A6.7). A segment with fewer than five pairs is listed and ranked, and
* claims nothing; one in which nothing differs could never claim anything and takes no share of the error.
*/
function compareSegments(cases, policy, seed) {
	const isProtected = (segment) => [...policy.protectedSegments, ...policy.requiredSegments].some((key) => formatSegment(key) === formatSegment(segment));
	const primary = policy.dimensions.find((spec) => spec.primary);
	const gated = [...new Map([...policy.protectedSegments, ...policy.requiredSegments].map((key) => [formatSegment(key), key])).values()];
	const protectedEvidence = primary === void 0 ? [] : gated.map((segment) => inSegment(cases, segment, primary, true, seed));
	const exploratory = policy.dimensions.filter((spec) => spec.statistic.kind !== "quantile").map(asExploratory).flatMap((spec) => {
		return rankExploratory(segmentsOf$1(cases).filter((segment) => !(spec.name === primary?.name && isProtected(segment))).map((segment) => inSegment(cases, segment, spec, false, seed)).filter((evidence) => evidence.pairs > 0));
	});
	const isPrimary = (evidence) => evidence.spec.name === primary?.name;
	return [
		...protectedEvidence,
		...adjustExploratory(exploratory.filter(isPrimary)),
		...adjustExploratory(exploratory.filter((evidence) => !isPrimary(evidence)))
	];
}
/** All segments that the cases name, by field and value in order of first appearance. */
function segmentsOf$1(cases) {
	const byField = /* @__PURE__ */ new Map();
	for (const { segments } of cases) for (const [field, value] of Object.entries(segments)) {
		const values = byField.get(field) ?? /* @__PURE__ */ new Set();
		byField.set(field, values.add(value));
	}
	return [...byField].filter(([, values]) => values.size > 1 && values.size <= mostValues).flatMap(([field, values]) => [...values].map((value) => ({
		field,
		value
	})));
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
function inSegment(cases, segment, spec, isProtected, seed) {
	const inside = cases.filter((entry) => Object.hasOwn(entry.segments, segment.field) && entry.segments[segment.field] === segment.value);
	const random = xoshiro128StarStar(seedFromText(`${seed}/${formatSegment(segment)}/${spec.name}`).state);
	return {
		...estimateDimension(sampleOf(inside, spec), spec, random),
		segment,
		protected: isProtected,
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
	const adjusted = overNumbers(found.map((evidence) => evidence.pairs < fewestPairs || evidence.differing === 0 ? null : twoSidedP(evidence)), benjaminiHochberg);
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
// src/core/compare/find-unjudged.ts
/**
* Refuses a comparison of which too little was judged: the primary dimension needs a value on both sides of 80 % of
* the cases that should have one. A case that neither side ever judges (no assertion, say) is not one of them.
*/
function findUnjudged(cases, primary) {
	if (primary === void 0) return [];
	const without = {
		base: 0,
		head: 0
	};
	let both = 0;
	let expected = 0;
	for (const entry of cases) {
		const base = readSide(entry.base, primary);
		const head = readSide(entry.head, primary);
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
function readSide(rows, spec) {
	const values = rows.map((row) => rowValue(row, spec));
	if (values.some((value) => typeof value === "number")) return "valued";
	return values.includes("lost") ? "lost" : "none";
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
* clean breaks (every epoch passed on base, none on head) where both sides have at least two epochs.
*
* @param spec - the dimension that says what passing is; a score counts as passed from 0.5 on
*/
function findFlips(cases, spec) {
	const nothing = {
		alwaysPassed: 0,
		neverPassed: 0,
		wavered: 0
	};
	if (spec === void 0) return {
		fixed: [],
		broken: [],
		cleanBreaks: null,
		steadiness: nothing
	};
	const counted = cases.flatMap((entry) => {
		const base = tally(entry.base.map((row) => rowValue(row, spec)), spec);
		const head = tally(entry.head.map((row) => rowValue(row, spec)), spec);
		return base.of === 0 || head.of === 0 ? [] : [{
			caseId: entry.caseId,
			...entry.label === void 0 ? {} : { label: entry.label },
			base,
			head
		}];
	});
	const isPassed = ({ passed, of }) => passed * 2 > of;
	const broken = counted.filter((flip) => isPassed(flip.base) && !isPassed(flip.head));
	return {
		fixed: counted.filter((flip) => !isPassed(flip.base) && isPassed(flip.head)),
		broken,
		cleanBreaks: findCleanBreaks(counted),
		steadiness: countSteadiness(counted)
	};
}
function countSteadiness(counted) {
	const passed = ({ base, head }) => base.passed + head.passed;
	const alwaysPassed = counted.filter((flip) => passed(flip) === flip.base.of + flip.head.of).length;
	const neverPassed = counted.filter((flip) => passed(flip) === 0).length;
	return {
		alwaysPassed,
		neverPassed,
		wavered: counted.length - alwaysPassed - neverPassed
	};
}
function findCleanBreaks(counted) {
	const repeated = counted.filter((flip) => flip.base.of >= 2 && flip.head.of >= 2);
	if (repeated.length === 0) return null;
	const { expected, p } = cleanBreakTest(repeated.map(({ base, head }) => ({
		basePassed: base.passed,
		baseOf: base.of,
		headPassed: head.passed,
		headOf: head.of
	})));
	return {
		cases: repeated.filter((flip) => flip.base.passed === flip.base.of && flip.head.passed === 0),
		expected,
		p
	};
}
function tally(values, spec) {
	let passed = 0;
	let of = 0;
	for (const value of values) {
		if (typeof value !== "number") continue;
		of += 1;
		if (spec.better === "higher" ? value >= .5 : value < .5) passed += 1;
	}
	return {
		passed,
		of
	};
}
// src/core/compare/pair-cases.ts
/**
* Pairs two runs by `caseId`, never by position. A case whose `inputHash` differs between the sides (where
* both give one) is not the same exam and is set aside.
*
* @returns every case exactly once: paired, on one side only, or with changed input
*/
function pairCases(base, head) {
	const baseSide = groupByCase(base.rows);
	const headSide = groupByCase(head.rows);
	const baseById = baseSide.cases;
	const headById = headSide.cases;
	const cases = [];
	const baseOnly = [];
	const changedInput = [];
	for (const [caseId, baseRows] of baseById) {
		const headRows = headById.get(caseId);
		if (headRows === void 0) baseOnly.push(caseId);
		else if (hasSameInput(baseRows, headRows)) cases.push(pairedCase(caseId, baseRows, headRows));
		else changedInput.push(caseId);
	}
	return {
		cases,
		baseOnly,
		headOnly: [...headById.keys()].filter((caseId) => !baseById.has(caseId)),
		changedInput,
		replayedEpochs: baseSide.replayed + headSide.replayed,
		distinct: {
			base: baseById.size,
			head: headById.size
		}
	};
}
/**
* Head alone, for a comparison without a base: each case carries its head rows on both sides, and the caller
* reads only the head.
*/
function headAlone(head) {
	const { cases: byId, replayed } = groupByCase(head.rows);
	return {
		cases: [...byId].map(([caseId, rows]) => pairedCase(caseId, rows, rows)),
		baseOnly: [],
		headOnly: [...byId.keys()],
		changedInput: [],
		replayedEpochs: replayed,
		distinct: {
			base: 0,
			head: byId.size
		}
	};
}
function pairedCase(caseId, base, head) {
	const row = base[0] ?? head[0];
	const segments = head[0]?.segments ?? row?.segments ?? {};
	const unit = row?.cluster === void 0 ? `case:${caseId}` : `cluster:${row.cluster}`;
	const label = head[0]?.label ?? base[0]?.label;
	return {
		caseId,
		...label === void 0 ? {} : { label },
		unit,
		segments,
		base,
		head
	};
}
/**
* Rows by case, in order of ids and epochs, without the epochs that a cache replayed: a repeat that was not run
* is none.
*/
function groupByCase(rows) {
	const cases = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const known = cases.get(row.caseId);
		if (known === void 0) cases.set(row.caseId, [row]);
		else known.push(row);
	}
	let replayed = 0;
	const ordered = /* @__PURE__ */ new Map();
	for (const [caseId, known] of [...cases].sort(([one], [other]) => one < other ? -1 : 1)) {
		const epochs = known.toSorted((one, other) => one.epoch - other.epoch);
		const kept = withoutReplays(epochs);
		replayed += epochs.length - kept.length;
		ordered.set(caseId, kept);
	}
	return {
		cases: ordered,
		replayed
	};
}
function withoutReplays(epochs) {
	const fresh = epochs.filter((row) => !row.cached);
	return fresh.length > 0 ? fresh : epochs.slice(0, 1);
}
function hasSameInput(base, head) {
	const baseHash = base.find((row) => row.inputHash !== void 0)?.inputHash;
	const headHash = head.find((row) => row.inputHash !== void 0)?.inputHash;
	return baseHash === void 0 || headHash === void 0 || baseHash === headHash;
}
// src/core/compare/compare-runs.ts
/**
* Compares head with base, case by case, on every dimension of the policy and inside every segment. Measures;
* decides nothing.
*
* @param base - null when there is no base: levels are reported, differences are not
*/
function compareRuns(base, head, policy, options) {
	const seed = /^[0-9a-f]{8}$/.test(options.seedText) ? options.seedText : seedFromText(options.seedText).label;
	const pairing = base === null ? headAlone(head) : pairCases(base, head);
	const primary = policy.dimensions.find((spec) => spec.primary);
	const found = base === null ? emptySides(null, head) : findIncomparabilities(base, head, pairing);
	const comparability = found.some(({ refuses }) => refuses) || base === null ? found : [...found, ...findUnjudged(pairing.cases, primary)];
	const dimensions = policy.dimensions.map((spec) => {
		const random = xoshiro128StarStar(seedFromText(`${seed}/${spec.name}`).state);
		const evidence = estimateDimension(sampleOf(pairing.cases, spec), spec, random);
		return base === null ? withoutBase(evidence) : evidence;
	});
	const segments = base === null ? [] : compareSegments(pairing.cases, policy, seed);
	const gatedSegments = segments.filter((segment) => segment.protected);
	const adjusted = spendFamilyError([...dimensions.map(({ spec, tests }) => ({
		spec,
		tests,
		isSegment: false
	})), ...gatedSegments.map(({ spec, tests }) => ({
		spec,
		tests,
		isSegment: true
	}))]);
	const none = {
		worseAdjusted: null,
		directionAdjusted: null
	};
	let nextGated = dimensions.length;
	const flips = findFlips(base === null ? [] : pairing.cases, primary);
	return {
		dimensions: dimensions.map((evidence, index) => ({
			...evidence,
			...adjusted[index] ?? none
		})),
		segments: segments.map((evidence) => ({
			...evidence,
			...evidence.protected ? adjusted[nextGated++] ?? none : none
		})),
		cases: {
			paired: base === null ? 0 : pairing.cases.length,
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
				base: base === null ? 0 : mostEpochs(pairing.cases, "base"),
				head: mostEpochs(pairing.cases, "head")
			}
		},
		flips: {
			fixed: flips.fixed,
			broken: flips.broken
		},
		cleanBreaks: flips.cleanBreaks,
		steadiness: flips.steadiness,
		comparability,
		warnings: collectWarnings(base, head, pairing, dimensions),
		fingerprints: {
			base: base?.fingerprints ?? null,
			head: head.fingerprints
		},
		spent: {
			evaluationUsd: totalOf(base, head, "costUsd"),
			judgeUsd: totalOf(base, head, "judgeCostUsd")
		},
		hasBase: base !== null,
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
	for (const row of run?.rows ?? []) counts[row.state] += 1;
	return counts;
}
function mostEpochs(cases, side) {
	return cases.reduce((most, entry) => Math.max(most, entry[side].length), 0);
}
function collectWarnings(base, head, pairing, dimensions) {
	const warnings = [];
	for (const [side, run] of [["base", base], ["head", head]]) {
		warnings.push(...(run?.warnings ?? []).map((warning) => `${side}: ${warning}`));
		warnings.push(...cacheWarnings(side, run));
	}
	if (base !== null) {
		const epochs = {
			base: mostEpochs(pairing.cases, "base"),
			head: mostEpochs(pairing.cases, "head")
		};
		if (epochs.base !== epochs.head && pairing.cases.length > 0) warnings.push(`The sides have unequal epochs (base ${epochs.base}, head ${epochs.head}); each case counts once.`);
	}
	for (const side of ["base", "head"]) warnings.push(...unevenWarning(pairing.cases, side));
	const replayed = pairing.replayedEpochs;
	if (replayed > 0) warnings.push(`${replayed} runs came from a cache: a replayed epoch repeats nothing and is counted as one with its first.`);
	const lost = Math.max(0, ...dimensions.map((evidence) => evidence.lostPairs));
	if (lost > 0) {
		const what = lost === 1 ? "1 case has a value" : `${lost} cases have a value`;
		warnings.push(`${what} on one side only (an error, or nothing reported) and cannot be compared there.`);
	}
	return warnings;
}
function cacheWarnings(side, run) {
	const cached = run?.rows.filter((row) => row.cached).length ?? 0;
	if (run === null || cached === 0) return [];
	return [`${side}: ${cached} of ${run.rows.length} answers came from a cache and are no sample of latency or cost.`];
}
/** What was paid: a cached answer cost nothing today. */
function totalOf(base, head, key) {
	const costs = [...base?.rows ?? [], ...head.rows].flatMap((row) => row.cached ? [] : row[key] ?? []);
	return costs.length === 0 ? null : costs.toSorted((one, other) => one - other).reduce((sum, cost) => sum + cost, 0);
}
/** More runs of some cases than of others: a retry of what failed looks so, and flatters its side. */
function unevenWarning(cases, side) {
	const most = mostEpochs(cases, side);
	const fewer = cases.filter((entry) => entry[side].length < most).length;
	if (fewer === 0 || cases.length === 0) return [];
	return [`${side}: ${fewer} of ${cases.length} cases were run less often than the others; if only failures were run again, ${side} is flattered.`];
}
// src/core/compare/shape-of-run.ts
/** Metrics that `ingest` and the default dimensions find in a run: what there is to judge, from the rows alone. */
function shapeOfRun(run) {
	const cases = /* @__PURE__ */ new Set();
	const ranges = /* @__PURE__ */ new Map();
	const perCase = /* @__PURE__ */ new Map();
	let epochs = 0;
	const metrics = {
		passRate: false,
		latency: false,
		cost: false,
		tokens: false,
		retrieval: false
	};
	for (const row of run.rows) {
		cases.add(row.caseId);
		const count = (perCase.get(row.caseId) ?? 0) + 1;
		perCase.set(row.caseId, count);
		epochs = Math.max(epochs, count);
		if (row.passed !== null) metrics.passRate = true;
		if (!row.cached && row.latencyMs !== void 0 && row.latencyMs > 0) metrics.latency = true;
		if (!row.cached && row.costUsd !== void 0 && row.costUsd > 0) metrics.cost = true;
		if (row.tokens !== void 0) metrics.tokens = true;
		if (row.retrieved !== void 0 && row.relevant !== void 0) metrics.retrieval = true;
		for (const [name, score] of Object.entries(row.scores)) {
			if (score === null) continue;
			const range = ranges.get(name);
			ranges.set(name, {
				min: Math.min(range?.min ?? score, score),
				max: Math.max(range?.max ?? score, score),
				isTwoValued: (range?.isTwoValued ?? true) && (score === 0 || score === 1)
			});
		}
	}
	return {
		cases: cases.size,
		epochs,
		metrics: {
			...metrics,
			scores: [...ranges].map(([name, range]) => ({
				name,
				...range
			})),
			errors: run.rows.length > 0
		}
	};
}
// src/core/config/default-config.ts
/** The config of a repository without a file: the same as an empty one. */
function defaultConfig() {
	return {
		version: 1,
		enforce: true,
		profile: "interactive",
		stakes: "customer-facing",
		suites: {},
		classify: { rules: [] },
		dimensions: {},
		envelopes: {},
		trades: [],
		sources: [],
		velocity: void 0
	};
}
// src/core/model/deployment-class.ts
/**
* The deployment taxonomy, from the riskiest class to none of them. The order is the order of risk:
* the primary class of a mixed change is the one that stands first here.
*/
const deploymentClasses = [
	"fine-tune",
	"model-swap",
	"rag-refresh",
	"prompt-edit",
	"other"
];
/** True when the text is one of the five class names. */
function isDeploymentClass(text) {
	return deploymentClasses.includes(text);
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
	const unit = unitOf(metric, { kind: "mean" });
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
	const metric = metricOf$1(written);
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
function metricOf$1(written) {
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
	return metric.kind === "ndcg" || metric.kind === "recall" || metric.kind === "mrr" ? "proportion" : unitOf(metric, statistic);
}
// src/core/config/nearest-name.ts
/** Names alike but for case, dashes and underscores are the same word to a person. */
function fold(name) {
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
/**
* The known name that was most likely meant.
*
* @param written - what stands in the file
* @param known - the names that would be accepted
* @returns the nearest one, if it is at most a third of its letters away; the first of several equally near
*/
function nearestName(written, known) {
	const folded = fold(written);
	let nearest;
	let nearestDistance = Number.POSITIVE_INFINITY;
	for (const name of known) {
		const target = fold(name);
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
/** A written trade with its units converted; names it refers to are checked. */
function convertTrade(written, path, known, context) {
	const side = (key) => {
		const amounts = {};
		const entries = Object.entries(written[key] ?? {});
		if (entries.length === 0 && !context.isBroken([...path, key])) context.report(written[key] === void 0 ? path : [...path, key], emptySide(key), "key");
		for (const [name, text] of entries) {
			const at = [
				...path,
				key,
				name
			];
			if (!known.isDimension(name)) context.report(at, unknownDimension(name, known), "key");
			const measure = known.measure(name);
			const amount = measure === void 0 ? void 0 : convertAmount(text, measure, at, context);
			if (amount !== void 0) amounts[name] = amount;
		}
		return amounts;
	};
	const trade = {
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
// src/core/config/repository-path.ts
const hint = "Write a path inside the repository, relative to its root, with forward slashes, such as out/results.json.";
function inside$1(written, what) {
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
	return inside$1(written, "path");
}
/** Reads the path of a file: like `parsePath`, and it names something below the folder it is relative to. */
function parseFilePath(written) {
	const path = inside$1(written, "path");
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
	const glob = inside$1(negated ? written.slice(1) : written, "glob");
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
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject$1(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject$1(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject$1(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure$1(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure$1(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure$1(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
// node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime$1(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime$1(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject = isObject$1;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject = isObject$1;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = true;
		json.enum = [null];
	} else json.type = "null";
};
const undefinedProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const dateProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const nanProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	const pattern = schema._zod.pattern;
	if (!pattern) throw new Error("Pattern not found in template literal");
	_json.type = "string";
	_json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	_json.type = "string";
	_json.format = "binary";
	_json.contentEncoding = "binary";
	const { minimum, maximum, mime } = aggregateChecks(schema);
	if (minimum !== void 0) _json.minLength = minimum;
	if (maximum !== void 0) _json.maxLength = maximum;
	if (!mime) return;
	if (mime.length === 0) _json.not = {};
	else if (mime.length === 1) _json.contentMediaType = mime[0];
	else _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
	const innerType = schema._zod.innerType;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const allProcessors = {
	string: stringProcessor,
	number: numberProcessor,
	boolean: booleanProcessor,
	bigint: bigintProcessor,
	symbol: symbolProcessor,
	null: nullProcessor,
	undefined: undefinedProcessor,
	void: voidProcessor,
	never: neverProcessor,
	any: anyProcessor,
	unknown: unknownProcessor,
	date: dateProcessor,
	enum: enumProcessor,
	literal: literalProcessor,
	nan: nanProcessor,
	template_literal: templateLiteralProcessor,
	file: fileProcessor,
	success: successProcessor,
	custom: customProcessor,
	function: functionProcessor,
	transform: transformProcessor,
	map: mapProcessor,
	set: setProcessor,
	array: arrayProcessor,
	object: objectProcessor,
	union: unionProcessor,
	intersection: intersectionProcessor,
	tuple: tupleProcessor,
	record: recordProcessor,
	nullable: nullableProcessor,
	nonoptional: nonoptionalProcessor,
	default: defaultProcessor,
	prefault: prefaultProcessor,
	catch: catchProcessor,
	pipe: pipeProcessor,
	readonly: readonlyProcessor,
	promise: promiseProcessor,
	optional: optionalProcessor,
	lazy: lazyProcessor
};
function toJSONSchema(input, params) {
	if ("_idmap" in input) {
		const registry = input;
		const ctx = initializeContext({
			...params,
			processors: allProcessors
		});
		const defs = {};
		for (const entry of registry._idmap.entries()) {
			const [_, schema] = entry;
			processSchema(schema, ctx);
		}
		const schemas = {};
		ctx.external = {
			registry,
			uri: params?.uri,
			defs
		};
		for (const entry of registry._idmap.entries()) {
			const [key, schema] = entry;
			extractDefs(ctx, schema);
			assignProp(schemas, key, finalize(ctx, schema));
		}
		if (Object.keys(defs).length > 0) schemas.__shared = { [ctx.target === "draft-2020-12" ? "$defs" : "definitions"]: defs };
		return { schemas };
	}
	const ctx = initializeContext({
		...params,
		processors: allProcessors
	});
	processSchema(input, ctx);
	extractDefs(ctx, input);
	return finalize(ctx, input);
}
// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/classic/parse.js
const parse = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(/* @__PURE__ */ _overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(/* @__PURE__ */ _regex(...args));
	},
	includes(...args) {
		return this.check(/* @__PURE__ */ _includes(...args));
	},
	startsWith(...args) {
		return this.check(/* @__PURE__ */ _startsWith(...args));
	},
	endsWith(...args) {
		return this.check(/* @__PURE__ */ _endsWith(...args));
	},
	min(...args) {
		return this.check(/* @__PURE__ */ _minLength(...args));
	},
	max(...args) {
		return this.check(/* @__PURE__ */ _maxLength(...args));
	},
	length(...args) {
		return this.check(/* @__PURE__ */ _length(...args));
	},
	nonempty(...args) {
		return this.check(/* @__PURE__ */ _minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(/* @__PURE__ */ _lowercase(params));
	},
	uppercase(params) {
		return this.check(/* @__PURE__ */ _uppercase(params));
	},
	trim() {
		return this.check(/* @__PURE__ */ _trim());
	},
	normalize(...args) {
		return this.check(/* @__PURE__ */ _normalize(...args));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ _toLowerCase());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ _toUpperCase());
	},
	slugify() {
		return this.check(/* @__PURE__ */ _slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(/* @__PURE__ */ _email(ZodEmail, params));
	},
	url(params) {
		return this.check(/* @__PURE__ */ _url(ZodURL, params));
	},
	jwt(params) {
		return this.check(/* @__PURE__ */ _jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(/* @__PURE__ */ _emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(/* @__PURE__ */ _guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(/* @__PURE__ */ _uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(/* @__PURE__ */ _uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(/* @__PURE__ */ _uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(/* @__PURE__ */ _uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(/* @__PURE__ */ _nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(/* @__PURE__ */ _cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(/* @__PURE__ */ _cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(/* @__PURE__ */ _ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(/* @__PURE__ */ _base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(/* @__PURE__ */ _base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(/* @__PURE__ */ _xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(/* @__PURE__ */ _ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(/* @__PURE__ */ _ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(/* @__PURE__ */ _ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(/* @__PURE__ */ _cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(/* @__PURE__ */ _cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(/* @__PURE__ */ _e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(/* @__PURE__ */ _isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(/* @__PURE__ */ _isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(/* @__PURE__ */ _isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(/* @__PURE__ */ _isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return /* @__PURE__ */ _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(/* @__PURE__ */ _gt(value, params));
	},
	gte(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	min(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	lt(value, params) {
		return this.check(/* @__PURE__ */ _lt(value, params));
	},
	lte(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	max(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(/* @__PURE__ */ _gt(0, params));
	},
	nonnegative(params) {
		return this.check(/* @__PURE__ */ _gte(0, params));
	},
	negative(params) {
		return this.check(/* @__PURE__ */ _lt(0, params));
	},
	nonpositive(params) {
		return this.check(/* @__PURE__ */ _lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	step(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return /* @__PURE__ */ _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodBoolean, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return /* @__PURE__ */ _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return /* @__PURE__ */ _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(/* @__PURE__ */ _minLength(n, params));
	},
	nonempty(params) {
		return this.check(/* @__PURE__ */ _minLength(1, params));
	},
	max(n, params) {
		return this.check(/* @__PURE__ */ _maxLength(n, params));
	},
	length(n, params) {
		return this.check(/* @__PURE__ */ _length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return /* @__PURE__ */ _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal$1(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return /* @__PURE__ */ _superRefine(fn, params);
}
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return /* @__PURE__ */ _isoDateTime(ZodISODateTime, params);
}
function date(params) {
	return /* @__PURE__ */ _isoDate(ZodISODate, params);
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
// src/core/config/written-text.ts
/** Longest time a command may take: the longest a self-hosted job may. It also fits a timer's 31 bits. */
const longestTimeoutMs = 432e6;
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
const plainText$1 = (description) => checked(parsePlainText, description, "^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$");
/** One argument of a command; empty ones are allowed. */
const argument = checked((written) => written.includes("\0") ? refuse("bad-argument", "The argument holds a NUL character.", "Take it out: no program can receive it.") : {
	ok: true,
	value: written
}, "One argument; the shell never sees it.");
/** A duration such as `20m`. */
const durationText = (description) => checked(parseDuration, description, durationPattern);
/** A duration that a command may take. */
const timeoutText = (description) => checked(parseTimeout, description, durationPattern);
/** A duration of at least one day. */
const daysText = (description) => checked(parseDays, description, durationPattern);
/** A segment such as `language=de`. */
const segmentText = checked(parseSegment, "A segment, field=value.", segmentPattern);
/** A glob inside the repository. */
const globText = checked(parseGlob, "A glob, relative to the root of the repository.", "^[^/]");
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
	if (!duration.ok || duration.value >= 864e5) return duration;
	return refuse("out-of-range", "The time is shorter than a day.", "Write at least 1d, such as 14d.");
}
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
	setup: union([literal$1("none"), array(argumentList).min(1)]).optional().describe("Argument lists run before the command in each side's own folder; default from that side's lockfile; none = nothing needed."),
	command: argumentList.optional().describe(`Argument list that evaluates one side, never a shell string. ${resultsPlaceholder} stands for the absolute path of results.`),
	results: filePathText("File the command writes; deleted before it runs.").optional(),
	format: plainText$1("Format of the results; detected when left out.").optional(),
	"working-directory": pathText("Folder the commands run in; default the root.").optional(),
	covers: array(globText).min(1).optional().describe("Changes here call for a run; left out: any class but other."),
	dataset: array(globText).optional().describe("Files of which head's version is used on both sides, so that both sit the same exam."),
	baseline: baseline.optional(),
	epochs: int().min(1).max(100).optional().describe("How many times the command runs on each side, base and head in turn."),
	timeout: timeoutText("Time limit of one command, such as 20m.").optional(),
	"pass-env": array(envNameText).optional().describe("Environment variables the command may see."),
	"case-id": plainText$1("Field path of the case id; detected when left out; never the row number.").optional(),
	cluster: plainText$1("Field path of the independent unit above the case, such as a conversation.").optional(),
	segments: array(plainText$1("A field path; its last part names the segment.")).optional().describe("Field paths by which results are split."),
	protected: array(segmentText).optional().describe("Segments gated like dimensions of their own.")
}).describe("One set of eval cases, how to run it and how to read it.");
// src/core/config/convert-suite.ts
/**
* A written suite with its units converted; rules between its keys are checked on the way.
*
* @param path - place of the suite in the document
*/
function convertSuite(suite, path, context) {
	checkCommand(suite, path, context);
	checkSegments(suite, path, context);
	checkBaseline(suite, path, context);
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
			passEnv: suite["pass-env"] ?? [],
			caseId: suite["case-id"],
			cluster: suite.cluster,
			segments: suite.segments ?? [],
			protected: (suite.protected ?? []).map((text) => accepted(parseSegment(text)))
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
function checkSegments(suite, path, { report, isBroken }) {
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
	if (isBroken([...path, "segments"])) return;
	(suite.protected ?? []).forEach((text, index) => {
		const { field } = accepted(parseSegment(text));
		if (names.includes(field)) return;
		report([
			...path,
			"protected",
			index
		], {
			code: "unknown-segment",
			message: `The protected segment ${show(text)} is of the field ${show(field)}, which is no segment of this suite.`,
			hint: `${nameHint(field, [...new Set(names)], "Segments here")} Add its field path to segments.`
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
// src/core/config/pick-primary.ts
/**
* The primary dimension of a config: the one that says so, else the first pass rate, else the one called
* `quality`, else the score most like a quality score. One that says `primary: false` is never taken.
*
* @returns its name; undefined when nothing suits, such as in a config of times and prices only
*/
function pickPrimary(dimensions) {
	const entries = Object.entries(dimensions).filter(([, { primary }]) => primary !== false);
	const said = entries.find(([, { primary }]) => primary === true);
	const passRate = entries.find(([, { metric }]) => metric.kind === "pass-rate");
	const quality = entries.find(([name]) => name === "quality");
	return (said ?? passRate ?? quality ?? bestScore(entries))?.[0];
}
function bestScore(entries) {
	const rank = ({ metric }) => (metric.kind === "score" ? classifyScoreName(metric.name).primaryRank : null) ?? Number.POSITIVE_INFINITY;
	return entries.filter(([, { metric, invert, better, tier }]) => {
		const isHigher = (better ?? defaultBetter(metric, invert)) === "higher";
		return metric.kind === "score" && isHigher && tier !== "advisory";
	}).toSorted(([, a], [, b]) => compareRanks(rank(a), rank(b)))[0];
}
/** Ascending; `Infinity − Infinity` would be NaN. */
function compareRanks(a, b) {
	return a === b ? 0 : a - b;
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
	for (const score of metrics.scores.filter((entry) => entry !== quality && entry !== hallucination).slice(0, mostScores)) {
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
	const suitable = named.filter(({ name }) => name.better === "higher").toSorted((a, b) => compareRanks(rankOf(a.name.primaryRank), rankOf(b.name.primaryRank)));
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
	const suites = {};
	for (const [name, suite] of Object.entries(written.suites ?? {})) {
		checkName(name, "suites", "suite", context);
		suites[name] = convertSuite(suite, ["suites", name], context);
	}
	const dimensions = convertDimensions(written, context);
	const known = knownNames(written, dimensions, context);
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
		classify: { rules: convertRules(written, context) },
		dimensions,
		envelopes,
		trades,
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
		if (paths.length + keys.length === 0 && !context.isBroken(at)) context.report(at, {
			code: "empty-rule",
			message: "The rule matches nothing: it has neither paths nor keys.",
			hint: "Add paths: [\"rag/**\"] or keys: [\"config/model.yaml#model\"]."
		});
		return {
			paths,
			keys,
			class: rule.class
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
function convertVelocity({ velocity }) {
	if (velocity === void 0) return void 0;
	const length = velocity["sprint-length"];
	return {
		sprintStart: velocity["sprint-start"],
		sprintLengthMs: length === void 0 ? void 0 : accepted(parseDuration(length)),
		experiment: velocity.experiment ?? "branch",
		feature: velocity.feature,
		teamSize: velocity["team-size"],
		teamKind: velocity["team-kind"]
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
/** A trade as written. */
const writtenTrade = strictObject({
	name: plainText$1("Name of the trade, as the comment shows it."),
	pay: record(names$1, quantity("Largest worsening that may be paid.", ["250ms"])).optional().describe("Prices by dimension name."),
	gain: record(names$1, quantity("Smallest proven improvement.", ["0.3pp"])).optional().describe("Gains by dimension name."),
	accept: _enum(["sign-off", "always"]).optional().describe("Whether somebody has to sign the trade off; default sign-off.")
}).describe("A price that may be paid when a gain is proven.");
// src/core/config/written-config.ts
const names = string().meta({ pattern: slugPattern });
const rule = strictObject({
	paths: array(globText).optional().describe("Globs of changed files."),
	keys: array(fileKeyText).optional().describe("Keys inside files."),
	class: _enum(deploymentClasses).describe("The class that a match means.")
}).describe("A rule added to the built-in detectors.");
const source$1 = strictObject({
	name: plainText$1("Name of the source."),
	timestamp: timestampText("Where its age is read: a file, or path#key."),
	"max-age": durationText("How old it may be, such as 7d.").optional(),
	dynamic: boolean().optional().describe("Whether the source is meant to change; default false.")
}).describe("A data source whose age is watched.");
const velocity = strictObject({
	"sprint-start": dateText("First day of any sprint, year-month-day.").optional(),
	"sprint-length": daysText("Length of a sprint, such as 14d.").optional(),
	experiment: _enum(["branch", "revision"]).optional().describe("What counts as one experiment; default branch."),
	feature: plainText$1("How pull requests are grouped by feature, such as label:feature/*.").optional(),
	"team-size": int().min(1).max(1e4).optional().describe("People on the team."),
	"team-kind": plainText$1("Kind of team, such as product or research.").optional()
}).describe("How records become velocity figures.");
/** The whole config as written: the one source of the checks and of the JSON Schema. */
const writtenConfig = strictObject({
	version: literal$1(1).optional().describe("Version of this format."),
	enforce: boolean().optional().describe("false: advisory, a failed gate does not fail the job; default true."),
	profile: _enum(["interactive", "async"]).optional().describe("Sets the default latency limit."),
	stakes: _enum(["customer-facing", "high-stakes"]).optional().describe("Sets the default hallucination limit and the default margins."),
	suites: record(names, writtenSuite).optional().describe("Suites by name."),
	classify: strictObject({ rules: array(rule).optional().describe("Rules, all of which are applied.") }).optional().describe("Added to the built-in detectors."),
	dimensions: record(names, writtenDimension).optional().describe("What is judged, by name; left out: detected from the results."),
	envelopes: strictObject({
		"fine-tune": writtenEnvelope.optional(),
		"model-swap": writtenEnvelope.optional(),
		"rag-refresh": writtenEnvelope.optional(),
		"prompt-edit": writtenEnvelope.optional(),
		other: writtenEnvelope.optional()
	}).optional().describe("Per class of change, over the defaults."),
	trades: array(writtenTrade).optional().describe("Prices that may be paid for proven gains."),
	sources: array(source$1).optional().describe("Data sources whose age is watched."),
	velocity: velocity.optional()
}).describe("What Eval Envelope accepts of a change to an AI system, and how it finds out.");
// src/core/config/known-keys.ts
/**
* The keys that may stand in the map at a path, in the order of the docs.
*
* @param path - place of the map, outermost first; empty for the file itself
* @returns empty for places that hold no map of fixed keys
*/
function knownKeys(path) {
	let schema = writtenConfig;
	for (const step of path) schema = inner(bare(schema), step);
	const map = bare(schema);
	return map instanceof ZodObject ? Object.keys(map.shape) : [];
}
function inner(schema, step) {
	if (schema instanceof ZodObject) return schema.shape[step];
	if (schema instanceof ZodRecord) return schema.valueType;
	return schema instanceof ZodArray ? schema.element : void 0;
}
function bare(schema) {
	return schema instanceof ZodOptional ? bare(schema.unwrap()) : schema;
}
// src/core/config/schema-issues.ts
const typeHints = {
	command: "Write an argument list, such as [npx, promptfoo, eval].",
	setup: "Write a list of argument lists, such as [[npm, ci]], or none.",
	keys: "Write a list of path#key, such as [\"config/model.yaml#model\"].",
	protected: "Write a list of segments, such as [language=de].",
	use: "Write a list, such as [stored, rerun].",
	timeout: "Write a number with its unit, such as 20m.",
	"max-age": "Write a number with its unit, such as 7d.",
	"sprint-length": "Write a number with its unit, such as 14d.",
	"sprint-start": "Write year-month-day, such as 2026-01-05."
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
/**
* What the schema found, in our words.
*
* @param issue - one issue of zod
* @param root - the value that was checked
* @returns one problem per unknown key, otherwise one
*/
function problemsOf(issue, root) {
	const path = issue.path.map((step) => typeof step === "number" ? step : String(step));
	const value = valueAt$1(root, path);
	const name = nameOf(path);
	const on = (problem, at = "value") => [{
		path,
		problem,
		at
	}];
	switch (issue.code) {
		case "unrecognized_keys": {
			const known = knownKeys(path);
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
			if (Array.isArray(value)) return (issue.errors.at(-1) ?? []).flatMap((inner) => nested(path, inner, root));
			return on(wrongType(name, value, "amount", path));
		case "custom": return on(customProblem(issue, value));
		default: return on({
			code: "invalid",
			message: `${name} is not valid: ${issue.message}.`,
			hint: "Mend or remove it."
		});
	}
}
/** Undefined when there is nothing at the path. */
function valueAt$1(root, path) {
	let value = root;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		value = value[step];
	}
	return value;
}
function nested(path, inner, root) {
	return problemsOf({
		...inner,
		path: [...path, ...inner.path]
	}, root);
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
	const [wanted, general] = expectedNames[expected] ?? [name === "setup" ? "a list or none" : "an amount", "Write an amount such as 5pp, 15%, 250ms, $0.002 or 0.03."];
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
	NON_STRING_KEY: "Use plain text as keys.",
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
	const syntax = [...document.errors, ...document.warnings].slice(0, mostSyntaxIssues).map((error) => {
		if (error.message.startsWith("Maximum call stack")) return atOffset(error.pos[0], nesting);
		const message = `This is not valid YAML: ${sentence(error.message)}`;
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
function inOrder(issues) {
	return issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
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
	const dimensions = ordered.map((of) => dimensionsOf(config, of, primary, shape)).reduce((strict, next) => strict.map((spec, index) => strictestDimension(spec, next[index] ?? spec)));
	const judge = suite !== null && Object.hasOwn(config.suites, suite) ? config.suites[suite]?.judge : void 0;
	const main = dimensions.find((spec) => spec.primary);
	return {
		class: ordered[0] ?? "other",
		dimensions,
		protectedSegments: judge?.protected ?? [],
		requiredSegments: uniqueSegments(ordered.flatMap((of) => config.envelopes[of]?.require.segments ?? [])),
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
	return pickPrimary(overridden(config, ordered[0] ?? "other", shape));
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
// src/core/envelope/judge-limit.ts
/**
* What is known about the absolute limit on head.
*
* Base is the yardstick of what the suite can tell: a limit that the suite cannot show to hold even on base is
* below its resolution, and one that base already breaks never blocks a change that does not worsen it.
*
* Head proven beyond is `broken` when base is not beyond by its estimate (which includes: proven within), or when the
* change is proven worse. Base beyond by its estimate alone is enough for `already-broken-on-base`: near its limit
* unchanged code has one side proven beyond and the other not in one run of ten.
*
* @param oriented - bounds of the gain, higher = better; proven worse = the upper one below 0
*/
function judgeLimit(evidence, oriented) {
	const { spec, level } = evidence;
	if (spec.limit === null) return "none";
	if (spec.measuredBy === "judge") return "not-applied-judge";
	if (level.head === null) return "below-resolution";
	if (isWithin(level.head, spec)) return "holds";
	if (isBeyond(level.head, spec)) {
		if (level.base === null || isWithin(level.base, spec)) return "broken";
		return oriented.upper !== null && oriented.upper < 0 || !isEstimateBeyond(level.base, spec) ? "broken" : "already-broken-on-base";
	}
	if (level.base === null) return isWithinReach(level.head) ? "cannot-tell" : "below-resolution";
	if (isWithin(level.base, spec)) return "cannot-tell";
	return isEstimateBeyond(level.base, spec) ? "already-broken-on-base" : "below-resolution";
}
/** A share beyond a limit is capped whatever the direction; a level is capped or floored by its direction. */
function isCap(bounds, spec) {
	return bounds.of === "share-beyond-limit" || spec.better === "lower";
}
function isWithin(bounds, spec) {
	return isCap(bounds, spec) ? bounds.upper < bounds.allowed : bounds.lower > bounds.allowed;
}
function isBeyond(bounds, spec) {
	return isCap(bounds, spec) ? bounds.lower > bounds.allowed : bounds.upper < bounds.allowed;
}
function isEstimateBeyond(bounds, spec) {
	return isCap(bounds, spec) ? bounds.estimate > bounds.allowed : bounds.estimate < bounds.allowed;
}
/** With no base to go by: could a clean sheet of this size show the limit to hold (rule of three)? */
function isWithinReach(bounds) {
	return bounds.of !== "share-beyond-limit" || 3 / bounds.n < bounds.allowed;
}
// src/core/envelope/oriented-gain.ts
/**
* An interval of the effect, turned so that a gain is positive and a loss negative. On the ratio scale the
* gain is a fraction of base: head ÷ base = 1.15 with lower better is a gain of −0.15.
*/
function orientedGain(interval, better) {
	if (interval === null) return {
		lower: null,
		upper: null
	};
	const shift = interval.scale === "ratio" ? 1 : 0;
	const lo = interval.lo === null ? null : interval.lo - shift;
	const hi = interval.hi === null ? null : interval.hi - shift;
	if (better === "higher") return {
		lower: lo,
		upper: hi
	};
	return {
		lower: hi === null ? null : 0 - hi,
		upper: lo === null ? null : 0 - lo
	};
}
/** The bounds of the gain on the scale an amount is given in. */
function gainOnScaleOf(amount, evidence) {
	const wanted = amount.kind === "relative" ? "ratio" : "absolute";
	const { interval } = evidence.effect;
	return orientedGain(interval?.scale === wanted ? interval : scaled(evidence, wanted), evidence.spec.better);
}
function scaled(evidence, wanted) {
	return evidence.otherScale?.scale === wanted ? evidence.otherScale : null;
}
// src/core/envelope/judge-dimension.ts
/** Error of the family of "worse" claims and of direction words. */
const familyAlpha = .05;
/** False discovery rate of direction words on exploratory segments (STATISTICS A6.7). */
const discoveryRate = .1;
/**
* Judges one dimension from its evidence (DESIGN section 6), in this order: missing, not estimable, outside,
* inside, regressed, below resolution, inconclusive. What is proven is said even where the suite was not expected
* to prove it; only what stays open is put down to the suite's resolution.
*/
function judgeDimension(evidence) {
	const oriented = orientedGain(evidence.effect.interval, evidence.spec.better);
	const direction = judgeDirection(evidence);
	if (evidence.noEffect === "missing") return {
		status: "missing",
		direction,
		limitStatus: "none",
		outsideBy: null,
		oriented
	};
	const margin = evidence.spec.margin?.value ?? null;
	const isEstimable = evidence.noEffect === null || evidence.noEffect === "too-few-cases";
	const isInsideMargin = evidence.noEffect === null && margin !== null && oriented.lower !== null && oriented.lower > -margin;
	const isOutsideMargin = isEstimable && margin !== null && oriented.upper !== null && oriented.upper < -margin;
	const limitStatus = judgeLimit(evidence, oriented);
	const outsideBy = isOutsideMargin ? "margin" : limitStatus === "broken" ? "limit" : null;
	return {
		status: judgeStatus(evidence, {
			isInsideMargin,
			outsideBy,
			limitStatus,
			oriented
		}),
		direction,
		limitStatus,
		outsideBy,
		oriented
	};
}
/** Judges a dimension inside a segment; exploratory segments are described, never gated. */
function judgeSegment(evidence) {
	const judgement = judgeDimension(evidence);
	if (evidence.protected) return judgement;
	const direction = evidence.adjustedP !== null && evidence.adjustedP <= discoveryRate ? leaning(evidence) : "no-clear-change";
	const isOpen = judgement.status !== "not-estimable" && judgement.status !== "missing";
	return {
		...judgement,
		direction,
		status: direction === "worsened" ? "regressed" : isOpen ? "inconclusive" : judgement.status
	};
}
function judgeStatus(evidence, found) {
	const { margin } = evidence.spec;
	if (found.outsideBy !== null) return "outside";
	if (evidence.noEffect === "no-base") return "not-estimable";
	if (found.isInsideMargin) return evidence.worstCaseInside === false || isLimitUntold(found.limitStatus, evidence.spec.limitFrom) ? "inconclusive" : "inside";
	if (isProvenWorse(evidence, found.oriented)) return "regressed";
	const isResolvable = canProve(evidence);
	if (evidence.noEffect === "too-few-cases") return isResolvable && evidence.lostPairs > 0 ? "inconclusive" : "not-estimable";
	if (margin === null) return evidence.spec.tier === "advisory" ? "inconclusive" : "below-resolution";
	return isResolvable ? "inconclusive" : "below-resolution";
}
/**
* A limit that cannot be told holds a change back only where somebody wrote it: a default limit is a caution, and
* one that unchanged code cannot show to hold would keep half of all changes from `inside`.
*/
function isLimitUntold(limitStatus, limitFrom) {
	return limitStatus === "cannot-tell" && limitFrom === "config";
}
/**
* Whether the suite counts as able to prove the margin: with 80 % power for the primary dimension, also inside a
* segment; with 98 % for the others. Each of those would otherwise hold back one unchanged change in five.
*/
function canProve({ spec, resolvable, resolvableAt98 }) {
	const provable = resolvableAt98 === void 0 ? resolvable : resolvableAt98;
	return spec.margin !== null && provable !== null && provable <= spec.margin.value;
}
/** "Worse" is claimed inside a family of claims: of the gating dimensions, or, by what only informs, of all. */
function isProvenWorse(evidence, oriented) {
	if (oriented.upper === null || oriented.upper >= 0) return false;
	const p = evidence.spec.tier === "advisory" ? evidence.directionAdjusted : evidence.worseAdjusted;
	return p !== null && p <= familyAlpha;
}
function judgeDirection(evidence) {
	const p = evidence.directionAdjusted;
	return p !== null && p <= familyAlpha ? leaning(evidence) : "no-clear-change";
}
function leaning(evidence) {
	const { worse, better } = evidence.tests;
	if (worse === null || better === null || worse === better) return "no-clear-change";
	return worse < better ? "worsened" : "improved";
}
// src/core/envelope/judge-trades.ts
/**
* Which trades of the config apply: every gain is proven at least as large as asked, and every price is proven
* not to be exceeded. What applies covers the dimensions it pays with.
*/
function judgeTrades(trades, dimensions) {
	const byName = new Map(dimensions.map((dimension) => [dimension.spec.name, dimension]));
	return trades.map((trade) => {
		const gainProven = Object.entries(trade.gain).every(([name, amount]) => {
			const bound = provenGain(byName.get(name), amount);
			return bound !== null && bound >= amount.value && bound > 0;
		});
		const priceKept = Object.entries(trade.pay).every(([name, amount]) => {
			const bound = provenGain(byName.get(name), amount);
			return bound !== null && bound >= -amount.value;
		});
		const applies = gainProven && priceKept;
		const isPaid = (name) => {
			const status = byName.get(name)?.status;
			return status === "outside" || status === "regressed";
		};
		return {
			name: trade.name,
			covers: applies ? Object.keys(trade.pay).filter(isPaid) : [],
			applies,
			gainProven,
			priceKept,
			accept: trade.accept
		};
	});
}
/** Lower bound of the gain on the scale of the amount; null = none, or one of too few cases to hold. */
function provenGain(dimension, amount) {
	if (dimension === void 0 || dimension.noEffect === "too-few-cases") return null;
	return gainOnScaleOf(amount, dimension).lower;
}
// src/core/envelope/decide.ts
/** Clean breaks rarer than this by chance are acted on (STATISTICS A12). */
const cleanBreakAlpha = .05;
/**
* Decides on a change: the statuses of all bounds, the trades that apply, and the verdict with its reasons, worst
* first (DESIGN section 6).
*/
function decide(comparison, policy) {
	const dimensions = comparison.dimensions.map((evidence) => ({
		...evidence,
		...judgeDimension(evidence)
	}));
	const judged = {
		comparison,
		policy,
		dimensions,
		segments: comparison.segments.map((evidence) => ({
			...evidence,
			...judgeSegment(evidence)
		})),
		trades: judgeTrades(policy.trades, dimensions)
	};
	const { verdict, reasons, conclusion } = verdictOf(judged);
	return {
		...judged,
		verdict,
		reasons,
		conclusion,
		exitCode: exitCodeOf(verdict, conclusion, policy.enforce)
	};
}
/** The decision where a run could not be read or made: never a verdict, always a reason. */
function decideNotEvaluated(reasons, policy) {
	return {
		verdict: "not-evaluated",
		conclusion: "failure",
		exitCode: 3,
		reasons: reasons.map((text) => ({
			code: "unreadable",
			text
		})),
		dimensions: [],
		segments: [],
		trades: [],
		comparison: null,
		policy
	};
}
function exitCodeOf(verdict, conclusion, isEnforced) {
	if (verdict === "not-evaluated") return 3;
	return conclusion === "success" || !isEnforced ? 0 : 1;
}
function verdictOf(judged) {
	const unevaluated = reasonsNotEvaluated(judged);
	if (unevaluated.length > 0) return {
		verdict: "not-evaluated",
		reasons: unevaluated,
		conclusion: "failure"
	};
	const outside = reasonsOutside(judged);
	const moved = reasonsTradeOff(judged);
	const open = reasonsInconclusive(judged);
	const movedReasons = moved.map(({ reason }) => reason);
	if (outside.length > 0) return {
		verdict: "outside",
		reasons: [
			...outside,
			...movedReasons,
			...open
		],
		conclusion: "failure"
	};
	if (moved.length > 0) {
		const isAccepted = moved.every((entry) => entry.isAccepted);
		const isOpenAccepted = open.length === 0 || judged.policy.onInconclusive === "pass";
		return {
			verdict: "trade-off",
			reasons: [...movedReasons, ...open],
			conclusion: isAccepted && isOpenAccepted ? "success" : "failure"
		};
	}
	if (open.length > 0) return {
		verdict: "inconclusive",
		reasons: open,
		conclusion: judged.policy.onInconclusive === "pass" ? "success" : "failure"
	};
	return {
		verdict: "inside",
		reasons: [{ code: "all-inside" }],
		conclusion: "success"
	};
}
function reasonsNotEvaluated({ comparison, policy, dimensions, segments }) {
	const refusals = comparison.comparability.filter((finding) => finding.refuses).map((finding) => ({
		code: "refused",
		about: finding.key,
		text: finding.message
	}));
	if (refusals.length > 0) return refusals;
	const needsBase = !comparison.hasBase && policy.baselineRequired ? [{ code: "no-base-required" }] : [];
	const missing = dimensions.filter(({ spec, status }) => status === "missing" && (spec.configured || spec.primary)).map(({ spec }) => ({
		code: "missing",
		about: spec.name
	}));
	const missingSegments = segments.filter((segment) => segment.protected && segment.status === "missing").map((segment) => ({
		code: "missing",
		about: aboutSegment(segment)
	}));
	return [
		...needsBase,
		...missing,
		...missingSegments
	];
}
function coveringTrade(trades, name) {
	const covering = trades.filter((trade) => trade.covers.includes(name));
	return covering.find((trade) => trade.accept === "always") ?? covering[0];
}
/** Leaving a default limit asks for a sign-off, whatever the tier: nobody has written it out yet. */
function isOutsideDefaultLimit({ spec, outsideBy }) {
	return outsideBy === "limit" && spec.limitFrom === "default";
}
function isBlockingOutside(dimension) {
	return dimension.status === "outside" && dimension.spec.tier === "blocking" && !isOutsideDefaultLimit(dimension);
}
function reasonsOutside({ dimensions, segments, trades }) {
	const byDimension = dimensions.filter((dimension) => isBlockingOutside(dimension) && coveringTrade(trades, dimension.spec.name) === void 0);
	const bySegment = segments.filter((segment) => segment.protected && segment.status === "outside" && !isOutsideDefaultLimit(segment));
	return [...byDimension.map((dimension) => outsideReason(dimension, dimension.spec.name)), ...bySegment.map((segment) => outsideReason(segment, aboutSegment(segment)))];
}
function outsideReason({ outsideBy }, about) {
	return {
		code: outsideBy === "limit" ? "outside-limit" : "outside-margin",
		about
	};
}
function reasonsTradeOff({ comparison, dimensions, segments, trades }) {
	const moved = [];
	for (const dimension of dimensions) {
		const { spec, status } = dimension;
		if (spec.tier === "advisory" || status !== "outside" && status !== "regressed") continue;
		const trade = coveringTrade(trades, spec.name);
		if (trade !== void 0) moved.push({
			reason: {
				code: "covered-by-trade",
				about: spec.name,
				text: trade.name
			},
			isAccepted: trade.accept === "always"
		});
		else if (status === "regressed") moved.push({
			reason: {
				code: "regressed",
				about: spec.name
			},
			isAccepted: spec.onRegressed === "ignore"
		});
		else if (!isBlockingOutside(dimension)) moved.push({
			reason: outsideReason(dimension, spec.name),
			isAccepted: false
		});
	}
	for (const segment of segments.filter((entry) => entry.protected)) {
		const about = aboutSegment(segment);
		if (segment.status === "regressed") moved.push({
			reason: {
				code: "regressed",
				about
			},
			isAccepted: segment.spec.onRegressed === "ignore"
		});
		else if (segment.status === "outside" && isOutsideDefaultLimit(segment)) moved.push({
			reason: outsideReason(segment, about),
			isAccepted: false
		});
	}
	const primary = dimensions.find(({ spec }) => spec.primary);
	const breaks = comparison.cleanBreaks;
	if (breaks !== null && breaks.cases.length > 0 && breaks.p <= cleanBreakAlpha && primary?.status !== "inside") moved.push({
		reason: { code: "clean-breaks" },
		isAccepted: false
	});
	return moved;
}
function reasonsInconclusive({ comparison, policy, dimensions, segments }) {
	if (!comparison.hasBase) return [{ code: "not-compared" }];
	const reasons = [];
	const primary = dimensions.find(({ spec }) => spec.primary && spec.tier !== "advisory");
	if (primary === void 0) reasons.push({ code: "no-primary" });
	else if (isAtFloor(primary)) reasons.push({
		code: "at-floor",
		about: primary.spec.name
	});
	else {
		if (isTooSmall(primary, policy)) reasons.push({
			code: "suite-too-small",
			about: primary.spec.name
		});
		if (isUnresolved(primary) && !isTooSmall(primary, policy)) reasons.push({
			code: "primary-unresolved",
			about: primary.spec.name
		});
	}
	for (const dimension of dimensions) if (dimension.spec.tier !== "advisory") reasons.push(...openReasons(dimension, dimension.spec.name));
	for (const segment of segments.filter((entry) => entry.protected)) if (isUnresolved(segment)) reasons.push({
		code: "required-unresolved",
		about: aboutSegment(segment)
	});
	else reasons.push(...openReasons(segment, aboutSegment(segment)));
	return reasons;
}
function openReasons(judged, about) {
	if (judged.status === "missing") return [{
		code: "missing",
		about
	}];
	if (judged.status !== "inconclusive") return [];
	if (judged.noEffect === "too-few-cases" || isInsideBut(judged) && judged.worstCaseInside === false) return [{
		code: "lost-cases",
		about
	}];
	if (isLimitUntold(judged.limitStatus, judged.spec.limitFrom)) return [{
		code: "limit-untold",
		about
	}];
	return [{
		code: "inconclusive",
		about
	}];
}
/** The margin is kept by what was seen; something else keeps the bound open. */
function isInsideBut({ oriented, spec }) {
	return spec.margin !== null && oriented.lower !== null && oriented.lower > -spec.margin.value;
}
function isUnresolved({ status }) {
	return status === "below-resolution" || status === "not-estimable";
}
/** The suite cannot rule out the loss that the class names, whatever head does: decided from base alone. */
function isTooSmall(primary, { mustSee }) {
	if (mustSee === null) return false;
	const { resolvable, oriented } = primary;
	if (mustSee.kind === (primary.effect.interval?.scale === "ratio" ? "relative" : "absolute") && oriented.lower !== null && oriented.lower > -mustSee.value && primary.status === "inside") return false;
	if (resolvable === null) return true;
	const { margin, unit } = primary.spec;
	const isRelative = margin === null ? unit !== "proportion" && unit !== "score" : margin.kind === "relative";
	const base = primary.base.estimate ?? 0;
	if (isRelative === (mustSee.kind === "relative")) return resolvable > mustSee.value;
	return isRelative ? resolvable * base > mustSee.value : resolvable > mustSee.value * base;
}
/** Every case of base is as bad as it can be: there is nothing left to lose, and a broken suite looks like this. */
function isAtFloor({ base, spec }) {
	return spec.unit === "proportion" && base.estimate === (spec.better === "higher" ? 0 : 1);
}
function aboutSegment(segment) {
	return `${formatSegment(segment.segment)} ${segment.spec.name}`;
}
// src/core/model/verdict.ts
/** What the evidence says about one bound. */
const statuses = [
	"inside",
	"outside",
	"regressed",
	"inconclusive",
	"not-estimable",
	"missing",
	"below-resolution"
];
/** The outcome for a change, worst first. */
const verdicts = [
	"not-evaluated",
	"outside",
	"trade-off",
	"inconclusive",
	"inside"
];
/** Why a verdict is what it is. The words are made in report/, from the evidence the reason points to. */
const reasonCodes = [
	"unreadable",
	"refused",
	"no-base-required",
	"missing",
	"outside-margin",
	"outside-limit",
	"covered-by-trade",
	"regressed",
	"clean-breaks",
	"not-compared",
	"no-primary",
	"primary-unresolved",
	"required-unresolved",
	"suite-too-small",
	"at-floor",
	"lost-cases",
	"limit-untold",
	"inconclusive",
	"all-inside"
];
// src/core/record/comparison-document.ts
const numberOrNull = number().nullable();
const amountSchema = strictObject({
	kind: _enum(["absolute", "relative"]).describe("absolute: in the unit of the dimension; relative: a fraction of base"),
	value: number().min(0)
});
const intervalSchema = strictObject({
	scale: _enum(["absolute", "ratio"]).describe("absolute: head − base; ratio: head ÷ base, 1 = no change"),
	lo: numberOrNull.describe("null = the data put no bound on this side"),
	hi: numberOrNull,
	level: number().describe("two-sided level; 0.9 = each end is a one-sided 95 % bound"),
	method: string()
});
const estimateSchema = strictObject({
	estimate: numberOrNull,
	n: int().min(0)
});
const judgedShape = {
	name: string(),
	metric: string(),
	statistic: string(),
	better: _enum(["higher", "lower"]),
	unit: _enum([
		"proportion",
		"score",
		"ms",
		"usd",
		"tokens"
	]),
	tier: _enum([
		"blocking",
		"sign-off",
		"advisory"
	]),
	primary: boolean(),
	base: estimateSchema,
	head: estimateSchema,
	effect: strictObject({
		absolute: numberOrNull,
		relative: numberOrNull,
		interval: intervalSchema.nullable()
	}).describe("head minus base in the unit of the dimension, never re-oriented"),
	margin: amountSchema.nullable(),
	limit: numberOrNull,
	limitStatus: string(),
	status: _enum(statuses),
	direction: _enum([
		"improved",
		"worsened",
		"no-clear-change"
	]),
	casesNeeded: strictObject({
		ifUnchanged: numberOrNull,
		ifObserved: numberOrNull
	}).describe("total cases for 90 % power: when nothing really changed, and when the observed difference is real"),
	resolvable: numberOrNull.describe("smallest loss this suite can rule out with 80 % power when nothing changed; from base alone"),
	pValues: strictObject({
		inside: numberOrNull,
		outside: numberOrNull,
		worse: numberOrNull,
		better: numberOrNull,
		worseAdjusted: numberOrNull,
		directionAdjusted: numberOrNull
	}),
	standardError: strictObject({
		base: numberOrNull,
		head: numberOrNull
	}),
	pairs: int().min(0),
	units: int().min(0),
	lostPairs: int().min(0)
};
const flipSchema = strictObject({
	caseId: string(),
	label: string().optional(),
	base: strictObject({
		passed: int(),
		of: int()
	}),
	head: strictObject({
		passed: int(),
		of: int()
	})
});
const sidesOf = (side) => strictObject({
	base: side,
	head: side
});
/** What `compare --json` prints and a record keeps of one comparison. */
const comparisonSchema = strictObject({
	version: literal$1(1),
	class: _enum(deploymentClasses),
	verdict: _enum(verdicts),
	conclusion: _enum(["success", "failure"]),
	reasons: array(strictObject({
		code: _enum(reasonCodes),
		about: string().optional(),
		text: string()
	})),
	dimensions: array(strictObject(judgedShape)),
	segments: array(strictObject({
		segment: string(),
		value: string(),
		protected: boolean(),
		adjustedP: numberOrNull,
		...judgedShape
	})),
	cases: strictObject({
		paired: int().min(0),
		baseOnly: array(string()),
		headOnly: array(string()),
		changedInput: array(string()),
		duplicates: sidesOf(array(string())),
		states: sidesOf(record(string(), int().min(0))),
		epochs: sidesOf(int().min(0))
	}),
	flips: strictObject({
		fixed: array(flipSchema),
		broken: array(flipSchema)
	}),
	cleanBreaks: strictObject({
		cases: array(string()),
		expected: number(),
		p: number()
	}).nullable(),
	trades: array(strictObject({
		name: string(),
		applies: boolean(),
		gainProven: boolean(),
		priceKept: boolean(),
		covers: array(string()),
		accept: _enum(["sign-off", "always"])
	})),
	comparability: array(strictObject({
		key: string(),
		message: string(),
		refuses: boolean()
	})),
	warnings: array(string()),
	seed: string()
});
/**
* Turns a decision into its document. The same decision gives the same bytes once it is written.
*
* @param reasonText - words for a reason; they are made where text is made
*/
function comparisonDocument(decision, reasonText) {
	const { comparison } = decision;
	const cases = comparison?.cases;
	return {
		version: 1,
		class: decision.policy.class,
		verdict: decision.verdict,
		conclusion: decision.conclusion,
		reasons: decision.reasons.map((reason) => ({
			code: reason.code,
			...reason.about === void 0 ? {} : { about: reason.about },
			text: reasonText(reason)
		})),
		dimensions: decision.dimensions.map(judgedFields),
		segments: decision.segments.map((segment) => ({
			segment: segment.segment.field,
			value: segment.segment.value,
			protected: segment.protected,
			adjustedP: segment.adjustedP,
			...judgedFields(segment)
		})),
		cases: {
			paired: cases?.paired ?? 0,
			baseOnly: [...cases?.baseOnly ?? []],
			headOnly: [...cases?.headOnly ?? []],
			changedInput: [...cases?.changedInput ?? []],
			duplicates: {
				base: [...cases?.duplicates.base ?? []],
				head: [...cases?.duplicates.head ?? []]
			},
			states: {
				base: { ...cases?.states.base },
				head: { ...cases?.states.head }
			},
			epochs: {
				base: cases?.epochs.base ?? 0,
				head: cases?.epochs.head ?? 0
			}
		},
		flips: {
			fixed: [...comparison?.flips.fixed ?? []],
			broken: [...comparison?.flips.broken ?? []]
		},
		cleanBreaks: comparison === null || comparison.cleanBreaks === null ? null : {
			...comparison.cleanBreaks,
			cases: comparison.cleanBreaks.cases.map(({ caseId }) => caseId)
		},
		trades: decision.trades.map((trade) => ({
			...trade,
			covers: [...trade.covers]
		})),
		comparability: (comparison?.comparability ?? []).map((finding) => ({ ...finding })),
		warnings: [...comparison?.warnings ?? []],
		seed: comparison?.seed ?? ""
	};
}
function judgedFields(judged) {
	const { spec } = judged;
	return {
		name: spec.name,
		metric: formatMetric(spec.metric),
		statistic: formatStatistic(spec.statistic),
		better: spec.better,
		unit: spec.unit,
		tier: spec.tier,
		primary: spec.primary,
		base: judged.base,
		head: judged.head,
		effect: judged.effect,
		margin: spec.margin,
		limit: spec.limit,
		limitStatus: judged.limitStatus,
		status: judged.status,
		direction: judged.direction,
		casesNeeded: judged.casesNeeded,
		resolvable: judged.resolvable,
		pValues: {
			...judged.tests,
			worseAdjusted: judged.worseAdjusted,
			directionAdjusted: judged.directionAdjusted
		},
		standardError: judged.standardError,
		pairs: judged.pairs,
		units: judged.units,
		lostPairs: judged.lostPairs
	};
}
// src/core/record/record-schema.ts
const textOrNull = string().nullable();
/**
* `record.json`, version 1: everything kept of one evaluated change of one suite.
*
* The version is raised when a reader of the old form would misread the new one: a field removed, renamed or
* given another meaning. A new optional field does not raise it.
*/
const recordSchema = strictObject({
	version: literal$1(1),
	identity: strictObject({
		repository: textOrNull.describe("owner/name"),
		pullRequest: int().positive().nullable(),
		branch: textOrNull,
		headSha: textOrNull.describe("head of the pull request"),
		evaluatedSha: textOrNull.describe("commit that was checked out and evaluated"),
		baseSha: textOrNull.describe("merge-base with the base branch"),
		runId: textOrNull,
		runAttempt: int().positive().nullable(),
		event: textOrNull,
		startedAt: datetime().nullable(),
		finishedAt: datetime().nullable()
	}),
	change: strictObject({
		primary: _enum(deploymentClasses),
		classes: array(_enum(deploymentClasses)),
		evidence: array(strictObject({
			class: _enum(deploymentClasses),
			file: string(),
			line: int().positive().nullable(),
			before: textOrNull,
			after: textOrNull,
			rule: string()
		})),
		coveredHash: textOrNull.describe("hash of the covered files: the content that was decided on")
	}),
	suite: strictObject({
		name: textOrNull,
		suiteKey: textOrNull,
		dataset: sides(textOrNull),
		judge: sides(textOrNull),
		runner: sides(textOrNull),
		models: sides(array(string())),
		matrixKey: textOrNull
	}),
	baseline: strictObject({
		rung: _enum([
			"stored",
			"rerun",
			"file",
			"none"
		]),
		sha: textOrNull,
		ageMs: number().min(0).nullable()
	}),
	comparison: comparisonSchema,
	envelopeHash: string().describe("hash of the resolved envelope"),
	signOffs: array(strictObject({
		by: string(),
		at: datetime(),
		reason: string(),
		sha: string()
	})),
	waivers: array(strictObject({
		dimension: string(),
		class: _enum(deploymentClasses),
		reason: string(),
		owner: string(),
		expires: date()
	})),
	errors: array(string()).describe("why nothing was evaluated, where that is so"),
	cost: strictObject({
		evaluationUsd: number().min(0).nullable().describe("system under test, both sides; null = unknown"),
		judgeUsd: number().min(0).nullable()
	}),
	sources: array(strictObject({
		name: string(),
		ageMs: number().min(0).nullable(),
		maxAgeMs: number().nullable()
	}))
});
function sides(side) {
	return strictObject({
		base: side,
		head: side
	});
}
/** Lists are cut to this many entries when a record would grow too large; counts stay whole in `cases`. */
const longestList = 100;
/** The record as JSON text, keys in schema order, ending in a line break; long lists are cut until it fits. */
function encodeRecord(record) {
	const whole = toText(record);
	if (whole.length <= 1e5) return whole;
	for (const most of [
		longestList,
		20,
		0
	]) {
		const text = toText(cutLists(record, most));
		if (text.length <= 1e5) return text;
	}
	return toText(cutLists({
		...record,
		comparison: {
			...record.comparison,
			segments: []
		}
	}, 0));
}
function toText(record) {
	return `${JSON.stringify(record, null, 1)}\n`;
}
/** Keeps what a verdict rests on (dimensions, protected segments, reasons) and cuts the lists beside it. */
function cutLists(record, most) {
	const { comparison } = record;
	const notable = [...comparison.segments].filter((segment) => segment.protected || segment.adjustedP !== null).sort((left, right) => Number(right.protected) - Number(left.protected) || (left.adjustedP ?? 1) - (right.adjustedP ?? 1));
	const isGated = notable.filter((segment) => segment.protected).length;
	const cases = comparison.cases;
	return {
		...record,
		comparison: {
			...comparison,
			segments: notable.slice(0, isGated + Math.min(most, 40)),
			cases: {
				...cases,
				baseOnly: cases.baseOnly.slice(0, most),
				headOnly: cases.headOnly.slice(0, most),
				changedInput: cases.changedInput.slice(0, most),
				duplicates: {
					base: cases.duplicates.base.slice(0, most),
					head: cases.duplicates.head.slice(0, most)
				}
			},
			flips: {
				fixed: comparison.flips.fixed.slice(0, most),
				broken: comparison.flips.broken.slice(0, most)
			}
		}
	};
}
/**
* Reads a stored record of any version that was ever written.
*
* @returns the record in today's form, or what is wrong with it
*/
function decodeRecord(text, file) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return failure([problem$1(file, [], "not-json", `This is no JSON: ${error instanceof Error ? error.message : "not JSON"}.`, "Restore the file from the run that wrote it.")]);
	}
	const version = typeof value === "object" && value !== null && "version" in value ? value.version : void 0;
	if (version !== 1) {
		const isNewer = typeof version === "number" && version > 1;
		return failure([problem$1(file, ["version"], "unknown-version", `The record has version ${JSON.stringify(version)}, and this program reads version 1.`, isNewer ? "Update eval-envelope: a newer one wrote this record." : "Check that this is a record.json of eval-envelope.")]);
	}
	const parsed = recordSchema.safeParse(value);
	if (parsed.success) return {
		ok: true,
		value: parsed.data
	};
	return failure(parsed.error.issues.map((issue) => problem$1(file, issue.path.map((part) => typeof part === "symbol" ? String(part) : part), issue.code, `At ${issue.path.join(".") || "the top"}: ${issue.message}.`, "The record was edited or damaged; restore it.")));
}
function failure(issues) {
	return {
		ok: false,
		issues
	};
}
function problem$1(file, path, code, message, hint) {
	return {
		file,
		path,
		code,
		message,
		hint
	};
}
// src/core/report/format-quantity.ts
const minus = "−";
/** A number with thousands separators, a true minus sign and fixed decimals. */
function formatNumber(value, decimals) {
	const text = Math.abs(value).toLocaleString("en-US", {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	const isZero = !/[1-9]/.test(text);
	return value < 0 && !isZero ? `${minus}${text}` : text;
}
/** As {@link formatNumber}, with a plus sign where the value is positive. */
function formatSigned(value, decimals) {
	const text = formatNumber(value, decimals);
	return text.startsWith(minus) || !/[1-9]/.test(text) ? text : `+${text}`;
}
/** A count with thousands separators. */
function formatCount(count) {
	return formatNumber(count, 0);
}
/** A count as advice gives it: two significant digits, an order of magnitude and no promise. */
function roundedCount(count) {
	return formatCount(Number(Math.ceil(count).toPrecision(2)));
}
/** A count with its noun: `1 case`, `1,200 cases`. */
function formatCountOf(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
/** A level in its unit, such as `86.0 %`, `1,227 ms`, `$0.00349`, `0.812`. */
function formatLevel(value, unit, extraDigit = false) {
	const more = extraDigit ? 1 : 0;
	switch (unit) {
		case "proportion": return `${formatNumber(value * 100, 1 + more)} %`;
		case "ms": return Math.abs(value) >= 1e4 ? `${formatNumber(value / 1e3, 1 + more)} s` : `${formatNumber(value, (Math.abs(value) < 10 ? 1 : 0) + more)} ms`;
		case "usd": return `$${formatNumber(value, usdDecimals(value) + more)}`;
		case "tokens": return `${formatNumber(value, (Math.abs(value) < 100 ? 1 : 0) + more)} tokens`;
		case "score": return formatNumber(value, 3 + more);
	}
}
/** Three significant digits, and never fewer than two decimals. */
function usdDecimals(value) {
	if (value === 0) return 2;
	return Math.min(8, Math.max(2, 2 - Math.floor(Math.log10(Math.abs(value)))));
}
/** `86.0 → 86.4 %`: both sides, the unit once where it stands behind the number. */
function formatLevels(base, head, unit, extraDigit = false) {
	const from = formatLevel(base, unit, extraDigit);
	const to = formatLevel(head, unit, extraDigit);
	const suffix = /( %| ms| s| tokens)$/.exec(from)?.[0];
	return suffix !== void 0 && to.endsWith(suffix) ? `${from.slice(0, -suffix.length)} → ${to}` : `${from} → ${to}`;
}
/** A difference in the unit, signed: `+0.4 pp`, `−198 ms`. */
function formatDifference(value, unit, extraDigit = false) {
	const more = extraDigit ? 1 : 0;
	switch (unit) {
		case "proportion": return `${formatSigned(value * 100, 1 + more)} pp`;
		case "ms": return `${formatSigned(value, (Math.abs(value) < 10 ? 1 : 0) + more)} ms`;
		case "usd": {
			const text = `$${formatNumber(Math.abs(value), usdDecimals(value) + more)}`;
			return value < 0 ? `${minus}${text}` : value > 0 ? `+${text}` : text;
		}
		case "tokens": return `${formatSigned(value, 1 + more)} tokens`;
		case "score": return formatSigned(value, 3 + more);
	}
}
/** A relative change, signed: `+16 %`, `−2.2 %`. */
function formatRelative(value) {
	return `${formatSigned(value * 100, percentDecimals(value))} %`;
}
function percentDecimals(value) {
	return Math.abs(value) * 100 >= 9.95 ? 0 : 1;
}
/** Rounding would make `base → head` and the change disagree: print one digit more (examples/comments.md). */
function needsExtraDigit(base, head, unit) {
	if (unit !== "proportion" && unit !== "score") return false;
	const round = (value) => Number(value.toFixed(3));
	return Math.abs(round(head) - round(base) - round(head - base)) > 5e-4;
}
/** The change as the table shows it: on the scale it is judged on. */
function formatChange(effect, unit, extraDigit = false) {
	if ((effect.interval?.scale === "ratio" || effect.interval === null && isRatioUnit(unit)) && effect.relative !== null) return formatRelative(effect.relative);
	return effect.absolute === null ? "–" : formatDifference(effect.absolute, unit, extraDigit);
}
function isRatioUnit(unit) {
	return unit === "ms" || unit === "usd" || unit === "tokens";
}
/** `−1.2 to +0.4 pp`, `+8 to +25 %`; an unbounded end is said in words. */
function formatInterval(interval, unit) {
	if (interval.scale === "ratio") {
		const bounds = [interval.lo, interval.hi].map((bound) => bound === null ? null : bound - 1);
		const decimals = bounds.some((bound) => bound !== null && percentDecimals(bound) === 0) ? 0 : 1;
		return formatBounds(bounds, (bound) => formatSigned(bound * 100, decimals), " %");
	}
	const bounds = [interval.lo, interval.hi];
	switch (unit) {
		case "proportion": return formatBounds(bounds, (bound) => formatSigned(bound * 100, 1), " pp");
		case "ms": return formatBounds(bounds, (bound) => formatSigned(bound, 0), " ms");
		case "tokens": return formatBounds(bounds, (bound) => formatSigned(bound, 1), " tokens");
		case "score": return formatBounds(bounds, (bound) => formatSigned(bound, 3), "");
		case "usd": return formatBounds(bounds, (bound) => formatDifference(bound, "usd"), "");
	}
}
function formatBounds(bounds, format, suffix) {
	const [lo = null, hi = null] = bounds;
	if (lo === null && hi === null) return "no bound";
	if (lo === null) return `no lower bound, at most ${format(hi ?? 0)}${suffix}`;
	if (hi === null) return `at least ${format(lo)}${suffix}, no upper bound`;
	return `${format(lo)} to ${format(hi)}${suffix}`;
}
/** A margin or price without sign: `5 pp`, `15 %`, `250 ms`, `0.03`. */
function formatAmount(amount, unit) {
	if (amount.kind === "relative") return `${trimmed(amount.value * 100)} %`;
	switch (unit) {
		case "proportion": return `${trimmed(amount.value * 100)} pp`;
		case "ms": return formatLimit(amount.value, "ms");
		case "usd": return `$${trimmed(amount.value)}`;
		case "tokens": return `${trimmed(amount.value)} tokens`;
		case "score": return trimmed(amount.value);
	}
}
/** An absolute limit: `2 s`, `250 ms`, `3 %`, `0.7`. */
function formatLimit(value, unit) {
	if (unit === "ms") return value >= 1e3 ? `${trimmed(value / 1e3)} s` : `${trimmed(value)} ms`;
	if (unit === "proportion") return `${trimmed(value * 100)} %`;
	return unit === "usd" ? `$${trimmed(value)}` : trimmed(value);
}
/** A size of loss with one digit where it is worth one: `5.8 pp`, `12 %`, `0.031`. */
function formatLoss(value, scale, unit) {
	if (scale === "ratio") return `${formatNumber(value * 100, percentDecimals(value))} %`;
	return formatDifference(Math.abs(value), unit).replace(/^\+/, "");
}
function trimmed(value) {
	return String(Number(value.toPrecision(6)));
}
/** A p-value: two significant digits, never 0. */
function formatP(p) {
	if (p < 1e-4) return "p < 0.0001";
	return `p = ${p < .1 ? Number(p.toPrecision(1)) : p.toFixed(2)}`;
}
// src/core/report/dimension-words.ts
/** Name of a dimension for readers, such as `Pass rate` or `Latency p95`. */
function dimensionTitle(spec) {
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
/** The title inside a sentence. */
function dimensionNoun(spec) {
	const title = dimensionTitle(spec);
	return /^(nDCG|MRR)/.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
/** Title of a judged segment: `Pass rate, language=de`. */
function segmentTitle(segment) {
	return `${dimensionTitle(segment.spec)}, ${formatSegment(segment.segment)}`;
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
	return formatLevels(base.estimate, head.estimate, spec.unit, extra);
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
		case "outside": return {
			word: "outside",
			isStressed: dimension.spec.tier !== "advisory"
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
			if (dimension.noEffect === "no-base") return {
				word: "not compared",
				isStressed: false
			};
			return {
				word: dimension.oriented.upper !== null && dimension.oriented.upper < 0 ? "too few cases, leans worse" : "too few cases",
				isStressed: dimension.spec.primary
			};
		case "missing": return {
			word: "missing",
			isStressed: true
		};
	}
}
/** A direction word where the evidence carries one. */
function movedWord(dimension) {
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
// src/core/report/rich-text.ts
/** Tagged template: `` rich`base ${code(sha)} of ${text}` ``; values that are rich text are spliced in. */
function rich(strings, ...values) {
	return strings.flatMap((text, index) => {
		const value = values[index];
		const pieces = text === "" ? [] : [text];
		if (value === void 0) return pieces;
		if (typeof value === "number") return [...pieces, String(value)];
		return typeof value === "object" && Array.isArray(value) ? [...pieces, ...value] : [...pieces, value];
	});
}
/** Text to be set as code. */
function code(text) {
	return { code: text };
}
/** Text to be stressed. */
function strong(...pieces) {
	return { strong: pieces };
}
/** Joins parts with a separator. */
function joinRich(parts, separator) {
	return parts.flatMap((part, index) => index === 0 ? part : [separator, ...part]);
}
/** The characters alone, without any markup. */
function plainText(text) {
	return text.map((piece) => typeof piece === "string" ? piece : "code" in piece ? piece.code : plainText(piece.strong)).join("");
}
// src/core/report/dimension-table.ts
const header = [
	"",
	"base → head",
	"change",
	"90 % interval",
	"accepted",
	""
];
const align = [
	"left",
	"right",
	"right",
	"right",
	"left",
	"left"
];
/** The table of dimensions and protected segments: levels, effect, interval, bound, status word. */
function dimensionTable(rows) {
	return {
		header,
		align,
		rows: rows.map(dimensionRow)
	};
}
function dimensionRow(dimension) {
	const { word, isStressed } = statusWord(dimension);
	const title = "segment" in dimension ? `${segmentTitle(dimension)} (${formatCount(dimension.pairs)})` : dimensionTitle(dimension.spec);
	const interval = dimension.effect.interval;
	return [
		isStressed ? rich`${strong(title)}` : rich`${title}`,
		rich`${levelsText(dimension)}`,
		rich`${changeText(dimension)}`,
		rich`${interval === null ? "–" : formatInterval(interval, dimension.spec.unit)}`,
		rich`${acceptedText(dimension)}`,
		isStressed ? rich`${strong(word)}` : rich`${word}`
	];
}
function changeText(dimension) {
	const { effect, spec, base, head } = dimension;
	const extra = needsExtraDigit(base.estimate ?? 0, head.estimate ?? 0, spec.unit);
	const change = formatChange(effect, spec.unit, extra);
	if (!(effect.interval?.scale === "ratio" && spec.unit === "ms" && dimension.status !== "inside") || effect.absolute === null) return change;
	return `${change} (${formatDifference(effect.absolute, spec.unit)})`;
}
// src/core/report/reason-clause.ts
/** The bound on the loss that the data rule out, as text. */
function largestLoss(dimension) {
	const { lower } = dimension.oriented;
	const scale = dimension.effect.interval?.scale ?? "absolute";
	if (lower === null) return "any size";
	return formatLoss(Math.max(0, -lower), scale, dimension.spec.unit);
}
/** What a loss is called: a drop where higher is better, a rise where lower is. */
function lossNoun({ spec }) {
	return spec.better === "higher" ? "drop" : "rise";
}
/** A reason as a sentence of its own. */
function reasonText(reason, decision) {
	const text = clause(reason, decision);
	const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
	return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
/** A reason as a clause, built from the evidence it points to. */
function clause(reason, decision) {
	if (reason.text !== void 0 && reason.code !== "covered-by-trade") return reason.text;
	const about = find(reason, decision);
	const name = about === void 0 ? reason.about ?? "the suite" : subject(about);
	switch (reason.code) {
		case "missing": return about !== void 0 && "segment" in about ? `no case is in the protected segment ${reason.about ?? ""}` : `${name} is ${about?.spec.configured === true ? "configured, but" : "on base, but"} the results do not hold it on both sides`;
		case "no-base-required": return "there is no baseline, and the config requires one";
		case "outside-margin": return about === void 0 ? `${name} is outside` : `${name} ${movement(about)}, more than the ${marginText(about)} accepted`;
		case "outside-limit": return about === void 0 ? `${name} is beyond its limit` : `${name} is beyond its limit of ${limitText(about)}`;
		case "covered-by-trade": return about === void 0 ? name : `${name} ${movement(about)}, paid for by trade "${reason.text ?? ""}"`;
		case "regressed": return about === void 0 ? `${name} is worse` : `${name} ${movement(about)}`;
		case "clean-breaks": return `cases that always passed now always fail (${formatCount(decision.comparison?.cleanBreaks?.cases.length ?? 0)})`;
		case "not-compared": return "not compared, there is no base";
		case "no-primary": return "no dimension is the primary one, so nothing says what quality is here";
		case "at-floor": return `${name} is as bad as it can be on base, so nothing could get worse; is the suite working?`;
		case "suite-too-small":
		case "primary-unresolved":
		case "required-unresolved": return about === void 0 ? `${name} cannot be told` : unresolved(about);
		case "lost-cases": return `${name} hangs on ${formatCountOf(about?.lostPairs ?? 0, "case")} that only one side reports`;
		case "limit-untold": return about === void 0 ? `${name} may be beyond its limit` : `${name} may have passed its limit of ${limitText(about)}`;
		case "inconclusive": return about === void 0 ? `${name} cannot be told` : openClause(about);
		case "all-inside": return "every bound that this suite can resolve holds";
		case "unreadable":
		case "refused": return name;
	}
}
function unresolved(about) {
	const cases = `${formatCountOf(about.pairs, "case")} ${about.pairs === 1 ? "is" : "are"} too few`;
	const { lower, upper } = about.oriented;
	if (lower === null) return `${subject(about)}: ${cases} to rule anything out`;
	if (upper !== null && upper < 0) return `${subject(about)} ${movement(about)}, likely a loss, but ${cases} to prove it; anything up to ${largestLoss(about)} fits`;
	return `${cases} for ${subject(about)}. A ${lossNoun(about)} of more than ${largestLoss(about)} is ruled out, a smaller one is not`;
}
function openClause(about) {
	const { interval } = about.effect;
	const change = formatChange(about.effect, about.spec.unit);
	if (interval === null) return `${subject(about)} cannot be told`;
	return `${subject(about)} ${change}; anything from ${formatInterval(interval, about.spec.unit)} fits these ${formatCount(about.pairs)} cases`;
}
/** The dimension or segment a reason is about. */
function find(reason, decision) {
	if (reason.about === void 0) return void 0;
	return decision.dimensions.find(({ spec }) => spec.name === reason.about) ?? decision.segments.find((segment) => segment.protected && `${formatSegment(segment.segment)} ${segment.spec.name}` === reason.about);
}
/** What a clause is about: the dimension, and the segment where it is one. */
function subject(about) {
	const noun = dimensionNoun(about.spec);
	return "segment" in about ? `${noun} in ${formatSegment(about.segment)}` : noun;
}
/** The movement as a verb: `falls 12.0 pp`, `is 16 % slower`, `rises 0.4 pp`. */
function movement(dimension) {
	const { effect, spec } = dimension;
	const change = formatChange(effect, spec.unit).replace(/^[+−]/, "");
	const isUp = (effect.absolute ?? 0) > 0;
	const isRatio = effect.interval?.scale === "ratio";
	if (spec.metric.kind === "latency" && spec.statistic.kind !== "share-over") return isRatio ? `is ${change} ${isUp ? "slower" : "faster"}` : `is ${change} ${isUp ? "longer" : "shorter"}`;
	if (spec.metric.kind === "cost" && isRatio) return `is ${change} ${isUp ? "dearer" : "cheaper"}`;
	return `${isUp ? "rises" : "falls"} ${change}`;
}
function marginText({ spec }) {
	return spec.margin === null ? "loss" : formatAmount(spec.margin, spec.unit);
}
function limitText({ spec }) {
	return spec.limit === null ? "–" : formatLimit(spec.limit, spec.unit);
}
// src/core/report/folds.ts
/** Cases listed by name in a fold; the rest are counted and stand in the record. */
const mostCases = 40;
/** Rows of the folded table of segments. */
const mostSegments = 60;
/** The folded part of the comment: every dimension, every segment, the cases that changed, how it was decided. */
function folds(decision) {
	const { comparison } = decision;
	if (comparison === null) return [];
	const all = [{
		summary: rich`All dimensions and how each was measured`,
		blocks: [{
			kind: "table",
			...dimensionTable(decision.dimensions)
		}, {
			kind: "list",
			items: methodItems(decision)
		}]
	}];
	if (decision.segments.length > 0) all.push(segmentFold(decision));
	const { fixed, broken } = comparison.flips;
	if (fixed.length + broken.length > 0) all.push({
		summary: rich`${formatCountOf(broken.length, "case")} turned to failing, ${formatCount(fixed.length)} to passing`,
		blocks: [caseList("Failing now", broken), caseList("Passing now", fixed)].flat()
	});
	all.push({
		summary: rich`How this was decided`,
		blocks: decidedBlocks(decision)
	});
	return all;
}
/** Protected segments, the primary dimension in every other, and what moved in any; the record has the rest. */
function segmentFold(decision) {
	const primary = decision.dimensions.find(({ spec }) => spec.primary)?.spec.name;
	const shown = decision.segments.filter((segment) => segment.protected || segment.spec.name === primary || segment.direction !== "no-clear-change");
	const rest = decision.segments.length - shown.length;
	const distinct = new Set(decision.segments.map(({ segment }) => formatSegment(segment))).size;
	const note = rich`${formatCountOf(rest, "more comparison")} of other dimensions inside segments showed nothing after allowing for how many were looked at (Benjamini–Hochberg, 10 %).`;
	return {
		summary: rich`${formatCountOf(distinct, "segment")}`,
		blocks: [{
			kind: "table",
			...dimensionTable(shown.slice(0, mostSegments))
		}, ...rest > 0 ? [{
			kind: "paragraph",
			text: note
		}] : []]
	};
}
function methodItems(decision) {
	return decision.dimensions.map((dimension) => {
		const { spec, effect, pairs, units } = dimension;
		const method = effect.interval?.method ?? "no interval";
		const unitText = units < pairs ? `, ${formatCount(units)} clusters` : "";
		const scale = spec.margin?.kind === "relative" ? "ratio" : "absolute";
		const resolvable = dimension.resolvable === null ? "" : `; resolves ${formatLoss(dimension.resolvable, effect.interval?.scale ?? scale, spec.unit)}`;
		const errors = dimension.cachedLeftOut > 0 ? `; ${formatCount(dimension.cachedLeftOut)} cached answers left out` : "";
		return rich`${dimensionTitle(spec)} (${code(spec.name)}, ${code(`${formatMetric(spec.metric)} ${formatStatistic(spec.statistic)}`)}, ${spec.tier}): ${method}, ${formatCount(pairs)} pairs${unitText}${resolvable}${errors}`;
	});
}
function caseList(title, flips) {
	if (flips.length === 0) return [];
	return [{
		kind: "paragraph",
		text: rich`${title}: ${joinRich(flips.slice(0, mostCases).map(({ caseId, label, base, head }) => rich`${code(label ?? caseId)} ${base.passed}/${base.of} → ${head.passed}/${head.of}`), " · ")}${flips.length > mostCases ? ` · and ${flips.length - mostCases} more` : ""}`
	}];
}
function decidedBlocks(decision) {
	const { comparison, policy } = decision;
	if (comparison === null) return [];
	const { cases } = comparison;
	const stateText = caseStates.filter((state) => cases.states.base[state] + cases.states.head[state] > 0).map((state) => `${state} ${formatCount(cases.states.base[state])} → ${formatCount(cases.states.head[state])}`).join(", ");
	return [{
		kind: "list",
		items: [
			...decision.reasons.map((reason) => rich`${code(reason.code)} ${clause(reason, decision)}`),
			rich`Rows by state, base → head: ${stateText}`,
			...listed("Only on base", cases.baseOnly),
			...listed("Only on head", cases.headOnly),
			...listed("Same id, asked or judged differently", cases.changedInput),
			...listed("Duplicates on base, left out", cases.duplicates.base),
			...listed("Duplicates on head, left out", cases.duplicates.head),
			rich`Intervals are 90 % two-sided: each end is a one-sided 95 % bound. Every gated dimension has to be inside on its own; “regressed” spends 0.04 of its 0.05 on the primary dimension, the rest by Holm.`,
			rich`Envelope of ${code(policy.class)}: ${policy.onInconclusive} when inconclusive${mustSeeText(decision)}.`
		]
	}];
}
function mustSeeText({ policy, dimensions }) {
	const primary = dimensions.find(({ spec }) => spec.primary);
	if (policy.mustSee === null || primary === void 0) return "";
	const scale = policy.mustSee.kind === "relative" ? "ratio" : "absolute";
	return `, the suite has to be able to rule out a loss of ${formatLoss(policy.mustSee.value, scale, primary.spec.unit)}`;
}
function listed(title, ids) {
	if (ids.length === 0) return [];
	const named = joinRich(ids.slice(0, 10).map((id) => rich`${code(id)}`), ", ");
	const more = ids.length > 10 ? ` and ${formatCount(ids.length - 10)} more` : "";
	return [rich`${title} (${formatCount(ids.length)}): ${named}${more}`];
}
// src/core/report/segment-argument.ts
/** Exploratory segments of the primary dimension, worst first. */
function worstSegments(decision) {
	const primary = decision.dimensions.find(({ spec }) => spec.primary)?.spec.name;
	return decision.segments.filter((segment) => !segment.protected && segment.spec.name === primary && segment.shrunken !== null).sort((left, right) => (left.shrunken ?? 0) - (right.shrunken ?? 0));
}
/** Where to look first. A segment stands out when it is worse, and worse than the whole by more than chance. */
function worstSegment(decision) {
	const [worst] = worstSegments(decision);
	const standout = decision.segments.filter((segment) => standsOut(segment, decision)).sort((left, right) => (left.adjustedP ?? 1) - (right.adjustedP ?? 1));
	const lines = standout.slice(0, 2).map((segment) => segmentSentence(segment, "stands out"));
	if (lines.length === 0 && worst !== void 0 && isGain(worst.spec.better, -(worst.effect.absolute ?? 0))) lines.push(segmentSentence(worst, null));
	if (lines.length === 0) return [];
	const tail = standout.length > 0 ? "" : ` None of ${formatCount(worstSegments(decision).length)} segments stands out.`;
	return [rich`${strong(decision.segments.some((segment) => segment.protected) ? "Worst of the other segments." : "Worst segment.")} ${joinRich(lines, " ")}${tail}`];
}
function segmentSentence(segment, verdict) {
	const { effect, spec } = segment;
	const interval = effect.interval === null ? "" : `${formatInterval(effect.interval, spec.unit)}, `;
	const adjusted = segment.adjustedP === null ? "" : `, adjusted ${formatP(segment.adjustedP)}`;
	const end = verdict === null ? "" : `; it ${verdict}`;
	return rich`${code(formatSegment(segment.segment))}: ${dimensionNoun(spec)} ${formatChange(effect, spec.unit)} (${interval}n = ${formatCount(segment.pairs)}${adjusted})${end}.`;
}
/** The whole improves while a part of it gets worse: said, because the mean will not. */
function meanHidesIt(decision) {
	const primary = decision.dimensions.find(({ spec }) => spec.primary);
	if (primary === void 0 || !isGain(primary.spec.better, primary.effect.absolute)) return [];
	const worse = decision.segments.filter((segment) => segment.spec.name === primary.spec.name && (segment.protected ? segment.status !== "inside" && isGain(segment.spec.better, -(segment.effect.absolute ?? 0)) : segment.direction === "worsened"));
	if (worse.length === 0) return [];
	const names = joinRich(worse.slice(0, 3).map((segment) => rich`${code(formatSegment(segment.segment))} ${formatChange(segment.effect, segment.spec.unit)}`), ", ");
	return [rich`${strong("The mean hides it.")} The whole set reads ${formatChange(primary.effect, primary.spec.unit)} while ${names}.`];
}
/** Answers of one segment that got worse than the answers as a whole; price and speed move everywhere alike. */
function standsOut(segment, decision) {
	if (segment.protected || segment.direction !== "worsened") return false;
	if (segment.spec.unit !== "proportion" && segment.spec.unit !== "score") return false;
	const dimension = decision.dimensions.find(({ spec }) => spec.name === segment.spec.name);
	if (dimension === void 0 || dimension.spec.tier === "advisory") return false;
	const whole = dimension.effect.absolute ?? 0;
	const orientedWhole = segment.spec.better === "higher" ? whole : -whole;
	return segment.oriented.upper !== null && segment.oriented.upper < orientedWhole;
}
/** Segments that stand out, surest first. */
function standouts(decision) {
	return decision.segments.filter((segment) => standsOut(segment, decision)).sort((left, right) => (left.adjustedP ?? 1) - (right.adjustedP ?? 1));
}
// src/core/report/headline.ts
/** The first line of the comment: one sentence a tired reviewer can act on. */
function headline(decision) {
	switch (decision.verdict) {
		case "not-evaluated": return rich`Not evaluated: ${firstClause(decision)}`;
		case "outside": return rich`Outside: ${joined(decision, ["outside-margin", "outside-limit"])}`;
		case "trade-off": return tradeOff(decision);
		case "inconclusive": return rich`${inconclusive(decision)}${standoutClause(decision)}${removedClause(decision)}`;
		case "inside": return rich`${inside(decision)}${standoutClause(decision)}${removedClause(decision)}`;
	}
}
/** Cases that are gone are in the first line: what is no longer asked cannot fail. */
function removedClause(decision) {
	const removed = decision.comparison?.hasBase === true ? decision.comparison.cases.baseOnly.length : 0;
	return removed === 0 ? "" : `; ${formatCountOf(removed, "case")} of base ${removed === 1 ? "is" : "are"} gone`;
}
/** A segment that stands out is said in the first line: what lets a change through must not hide it. */
function standoutClause(decision) {
	const [worst] = standouts(decision);
	if (worst === void 0) return "";
	return `; but ${formatSegment(worst.segment)} stands out: ${dimensionNoun(worst.spec)} ${formatChange(worst.effect, worst.spec.unit)}`;
}
function tradeOff(decision) {
	const price = joined(decision, [
		"outside-margin",
		"outside-limit",
		"regressed",
		"covered-by-trade",
		"clean-breaks"
	]);
	return rich`${decision.conclusion === "success" ? "Trade-off, price accepted" : "Trade-off, needs a yes"}: ${price}; ${gainClause(decision)}${unsettledClause(decision)}`;
}
/** A price that was accepted must not hide that quality could not be told. */
function unsettledClause(decision) {
	const open = [
		"suite-too-small",
		"primary-unresolved",
		"inconclusive",
		"lost-cases",
		"limit-untold"
	];
	const primary = decision.dimensions.find(({ spec }) => spec.primary);
	return decision.reasons.some(({ code, about }) => open.includes(code) && about === primary?.spec.name) && primary !== void 0 ? `; ${dimensionNoun(primary.spec)} is not settled` : "";
}
/** What the change gained: proven, or only hoped for, or nothing. */
function gainClause(decision) {
	const gating = decision.dimensions.filter(({ spec }) => spec.tier !== "advisory");
	const proven = gating.filter((dimension) => dimension.direction === "improved");
	if (proven.length > 0) return `${proven.slice(0, 2).map((dimension) => `${subject(dimension)} ${movement(dimension)}`).join(" and ")}, proven`;
	const hoped = gating.filter((dimension) => gainOf(dimension) > 0 && dimension.spec.metric.kind !== "latency" && dimension.spec.metric.kind !== "cost").sort((left, right) => relativeGain(right) - relativeGain(left))[0];
	if (hoped === void 0) return "no gain is shown";
	return `${hoped.spec.better === "lower" ? "lower" : "higher"} ${dimensionNoun(hoped.spec)} is not shown`;
}
function inconclusive(decision) {
	const lead = decision.conclusion === "success" ? "Not settled, merging is allowed" : `Not settled, stops a ${decision.policy.class}`;
	const reason = decision.reasons[0];
	return rich`${lead}: ${reason === void 0 ? "nothing could be told" : clause(reason, decision)}`;
}
function inside(decision) {
	const primary = decision.dimensions.find(({ spec }) => spec.primary);
	if (primary === void 0) return rich`Inside: every bound holds`;
	const noun = dimensionNoun(primary.spec);
	if (primary.direction === "improved") return rich`Inside: ${noun} ${movement(primary)}, proven; every bound holds`;
	if (primary.oriented.upper !== null && primary.oriented.upper < 0) {
		const margin = primary.spec.margin;
		const accepted = margin === null ? "" : `, inside the ${formatAmount(margin, primary.spec.unit)} accepted`;
		return rich`Inside: ${noun} ${movement(primary)}${accepted}; at most ${largestLoss(primary)} is lost`;
	}
	return rich`Inside: no loss found. A ${lossNoun(primary)} of more than ${largestLoss(primary)} is ruled out; a smaller one could hide in ${formatCount(primary.pairs)} cases`;
}
/** The first reason, cut to a line; the list below has all of them in full. */
function firstClause(decision) {
	const [reason, ...more] = decision.reasons;
	if (reason === void 0) return "no reason was given";
	const text = clause(reason, decision).replace(/\.$/, "");
	const short = text.length > 160 ? `${text.slice(0, 159)}…` : text;
	return more.length > 0 ? `${short} (and ${formatCountOf(more.length, "more reason")})` : short;
}
function joined(decision, codes) {
	const clauses = decision.reasons.filter((reason) => codes.includes(reason.code)).map((reason) => clause(reason, decision));
	const [first = "a bound was left", second] = clauses;
	const more = clauses.length - 2;
	if (second === void 0) return first;
	return more > 0 ? `${first}; ${second}; ${more} more` : `${first}; ${second}`;
}
function gainOf({ effect, spec }) {
	return (effect.absolute ?? 0) * (spec.better === "higher" ? 1 : -1);
}
function relativeGain(dimension) {
	const base = Math.abs(dimension.base.estimate ?? 0);
	return base > 0 ? gainOf(dimension) / base : 0;
}
// src/core/report/next-step.ts
/** What would settle the verdict, and how to accept it as it is. */
function nextStep(decision) {
	const open = decision.reasons.flatMap((reason) => find(reason, decision) ?? []);
	const advice = [...new Set(open)].filter(({ status }) => status === "inconclusive" || status === "below-resolution" || status === "not-estimable" || status === "regressed").slice(0, 3).flatMap((dimension) => adviceFor(dimension));
	const lines = [];
	if (advice.length > 0) lines.push(rich`${strong("To settle it:")} ${advice.join("; ")}.`);
	if ((decision.verdict === "trade-off" || decision.verdict === "inconclusive" && decision.policy.onInconclusive === "sign-off") && decision.conclusion === "failure") lines.push(rich`${strong("To accept it as it is:")} somebody with write access signs it off with a reason. No new run is needed.`);
	return lines;
}
function adviceFor(dimension) {
	const { casesNeeded, spec, pairs, effect } = dimension;
	const { ifUnchanged, ifObserved } = casesNeeded;
	if (ifUnchanged === null || spec.margin === null) return [];
	const name = `${"segment" in dimension ? `${formatSegment(dimension.segment)} ` : ""}${dimensionNoun(spec)} within ${formatAmount(spec.margin, spec.unit)}`;
	const more = ifUnchanged - pairs;
	const parts = [];
	if (more > 0) parts.push(`about ${roundedCount(ifUnchanged)} cases if nothing really changed (${roundedCount(more)} more)`);
	if (ifObserved === null) parts.push(`no number of cases if the difference really is ${formatChange(effect, spec.unit)}`);
	else if (ifObserved > Math.max(ifUnchanged, pairs)) parts.push(`about ${roundedCount(ifObserved)} if the difference seen is real`);
	return parts.length === 0 ? [] : [`${name}: ${parts.join(", ")}`];
}
// src/core/report/paragraphs.ts
/** The argument below the table: what was paid, gained, where it hurts, what would change the verdict. */
function paragraphs(decision) {
	return [
		...paidParagraph(decision),
		...gainedParagraph(decision),
		...tradeParagraphs(decision),
		...caseByCase(decision),
		...worstSegment(decision),
		...meanHidesIt(decision),
		...tooSmall(decision),
		...idleLimits(decision),
		...nextStep(decision)
	];
}
function paidParagraph(decision) {
	const paid = [...decision.dimensions, ...decision.segments.filter((segment) => segment.protected)].filter(({ status, spec }) => (status === "regressed" || status === "outside") && spec.tier !== "advisory");
	if (paid.length === 0) return [];
	const sentences = paid.map((dimension) => rich`${paidSentence(dimension)}`);
	return [rich`${strong("Paid.")} ${joinRich(sentences, " ")}`];
}
function paidSentence(dimension) {
	const { spec, status, outsideBy, limitStatus } = dimension;
	const where = "segment" in dimension ? ` in ${formatSegment(dimension.segment)}` : "";
	const title = `${dimensionTitle(spec)}${where}`;
	const margin = spec.margin === null ? null : formatAmount(spec.margin, spec.unit);
	if (status === "outside" && outsideBy === "limit") return `${title}: ${limitSentence(dimension)}`;
	const interval = dimension.effect.interval === null ? "" : ` (${formatInterval(dimension.effect.interval, spec.unit)})`;
	const start = `${title} ${movement(dimension)}${interval}`;
	if (status === "outside") return `${start}: proven to exceed the ${margin ?? "loss"} accepted.`;
	const limit = limitStatus === "holds" ? ` ${limitSentence(dimension)}` : "";
	return `${start}: the loss is proven${margin === null ? "" : `, that it exceeds the accepted ${margin} is not`}.${limit}`;
}
/** How the level stands to its absolute limit, with the count it was decided by. */
function limitSentence({ spec, level }) {
	if (spec.limit === null || level.head === null) return "";
	const limit = formatLimit(spec.limit, spec.unit);
	const { head } = level;
	if (head.of === "share-beyond-limit") {
		const share = `at most ${formatLevel(head.upper, "proportion")}; the limit allows ${formatLevel(head.allowed, "proportion").replace(".0 %", " %")}`;
		const bound = head.lower > head.allowed ? `at least ${formatLevel(head.lower, "proportion")}` : share;
		return `${formatCount(head.beyond ?? 0)} of ${formatCount(head.n)} answers are beyond ${limit} (${bound}).`;
	}
	const bound = spec.better === "lower" ? head.upper : head.lower;
	const side = spec.better === "lower" ? "at most" : "at least";
	return `the level is ${formatLevel(head.estimate, spec.unit)} (${side} ${formatLevel(bound, spec.unit)}), the limit ${limit}.`;
}
/** What improved: proven gains of any dimension, and under a price also the gains of answer quality that were hoped for. */
function gainedParagraph(decision) {
	const judged = [...decision.dimensions, ...decision.segments.filter((segment) => segment.protected)];
	const hasPrice = judged.some(({ status }) => status === "outside" || status === "regressed");
	const gains = judged.filter((dimension) => dimension.spec.tier !== "advisory" && isGain(dimension.spec.better, dimension.effect.absolute));
	const proven = gains.filter(({ direction }) => direction === "improved");
	const hoped = gains.filter((dimension) => !("segment" in dimension) && dimension.direction !== "improved" && hasPrice && isAnswerQuality(dimension));
	const sentences = [...proven, ...hoped].slice(0, 3).map((dimension) => rich`${gainSentence(dimension)}`);
	if (sentences.length === 0) return [];
	return [rich`${strong("Gained.")} ${joinRich(sentences, " ")}`];
}
/** What answers are worth, as against what they cost and whether they came at all. */
function isAnswerQuality({ spec }) {
	return [
		"pass-rate",
		"score",
		"ndcg",
		"recall",
		"mrr"
	].includes(spec.metric.kind);
}
function gainSentence(dimension) {
	const { effect, spec, turned, midP } = dimension;
	const where = "segment" in dimension ? ` in ${formatSegment(dimension.segment)}` : "";
	const title = `${dimensionTitle(spec)}${where}`;
	const isProven = dimension.direction === "improved";
	const interval = effect.interval === null ? "" : ` (${formatInterval(effect.interval, spec.unit)})`;
	const counts = turned === null ? "" : ` ${formatCountOf(turned.better, "answer")} turned better, ${formatCount(turned.worse)} worse`;
	if (isProven) return `${title} ${movement(dimension)}${interval}, proven.${counts === "" ? "" : `${counts}.`}`;
	const chance = turned !== null && midP !== null && midP > .1 ? `; a split like this is common when nothing changed (${formatP(midP)})` : "";
	const bound = dimension.oriented.lower === null ? "" : ` A ${lossNoun(dimension)} above ${largestLoss(dimension)} is ruled out.`;
	const { casesToShow } = dimension;
	const wanted = casesToShow === null || casesToShow === void 0 || casesToShow <= dimension.pairs ? "" : ` Showing a gain of this size would take about ${roundedCount(casesToShow)} cases.`;
	return `${title} ${movement(dimension)}, not shown${interval}.${counts === "" ? "" : `${counts}${chance}.`}${bound}${wanted}`;
}
function tradeParagraphs(decision) {
	const unitOf = new Map(decision.dimensions.map(({ spec }) => [spec.name, spec.unit]));
	const list = (amounts) => Object.entries(amounts).map(([name, amount]) => `${formatAmount(amount, unitOf.get(name) ?? "score")} ${name}`).join(" and ");
	return decision.trades.flatMap((outcome) => {
		const trade = decision.policy.trades.find(({ name }) => name === outcome.name);
		if (trade === void 0) return [];
		const terms = rich`${strong("Trade")} ${code(trade.name)} (up to ${list(trade.pay)} for at least ${list(trade.gain)})`;
		if (!Object.keys(trade.pay).some((name) => {
			const status = decision.dimensions.find(({ spec }) => spec.name === name)?.status;
			return status === "outside" || status === "regressed";
		})) return [];
		if (outcome.applies) {
			if (outcome.covers.length === 0) return [];
			return [rich`${terms} applies: its gain is proven and its price kept; ${outcome.accept === "always" ? "accepted without asking" : "accepted once somebody signs it off"}.`];
		}
		return [rich`${terms} does not apply: ${!outcome.gainProven && !outcome.priceKept ? "neither its gain nor its price is shown" : outcome.gainProven ? "its price is not shown to be kept" : "its gain is not shown"}.`];
	});
}
function caseByCase({ comparison }) {
	if (comparison === null || comparison.cleanBreaks === null) return [];
	const { epochs, paired } = comparison.cases;
	const { alwaysPassed, neverPassed, wavered } = comparison.steadiness;
	const breaks = comparison.cleanBreaks;
	const lead = rich`${strong("Case by case:")} ${formatCount(alwaysPassed)} of ${formatCount(paired)} passed every run on both sides, ${formatCount(neverPassed)} never passed, ${formatCount(wavered)} wavered.`;
	const from = `${epochs.base} of ${epochs.base} to 0 of ${epochs.head}`;
	if (breaks.cases.length === 0) return [rich`${lead} None went from ${from}.`];
	const named = joinRich(breaks.cases.slice(0, 5).map(({ caseId, label }) => rich`${code(label ?? caseId)}`), ", ");
	const more = breaks.cases.length > 5 ? ` and ${breaks.cases.length - 5} more` : "";
	const chance = breaks.p <= .05 ? "rare by chance" : "common by chance";
	return [rich`${lead} ${formatCount(breaks.cases.length)} went from ${from}: ${named}${more} (${chance}, ${formatP(breaks.p)}; ${breaks.expected.toFixed(1)} expected).`];
}
function tooSmall(decision) {
	const small = decision.dimensions.filter((dimension) => !dimension.spec.primary && dimension.spec.tier !== "advisory" && (dimension.status === "below-resolution" || dimension.status === "not-estimable") && dimension.base.estimate !== null);
	if (small.length === 0) return [];
	const items = small.map((dimension) => {
		const { effect, spec } = dimension;
		const interval = effect.interval === null ? "" : ` (${formatInterval(effect.interval, spec.unit)})`;
		return `${dimensionNoun(spec)} ${formatChange(effect, spec.unit)}${interval}`;
	});
	return [rich`${strong("Too small to judge, shown only:")} ${items.join(" · ")}.`];
}
/** Limits that decide nothing here, each with the reason: a limit that is silently not applied would look kept. */
function idleLimits(decision) {
	const sentences = decision.dimensions.flatMap(({ spec, level, limitStatus }) => {
		if (spec.limit === null || spec.tier === "advisory") return [];
		const limit = formatLimit(spec.limit, spec.unit);
		const noun = dimensionNoun(spec);
		switch (limitStatus) {
			case "not-applied-judge": return [`${limit} on ${noun}: measured by a judge without human labels, so only differences are judged`];
			case "already-broken-on-base": return [`${limit} on ${noun}: base is beyond it already`];
			case "below-resolution": {
				const bound = level.head === null ? "" : ` (${formatLevel(level.head.upper, level.head.of === "level" ? spec.unit : "proportion")} cannot be ruled out)`;
				return [`${limit} on ${noun}: these cases cannot show it to hold${spec.better === "lower" ? bound : ""}`];
			}
			default: return [];
		}
	});
	return sentences.length === 0 ? [] : [rich`${strong("Limits not applied.")} ${sentences.join("; ")}.`];
}
// src/core/report/build-comment.ts
const classNames = {
	"prompt-edit": "Prompt edit",
	"rag-refresh": "RAG refresh",
	"model-swap": "Model swap",
	"fine-tune": "Fine-tune",
	other: "Change of no known class"
};
/** The comment as a value, from a decision and what is known about the two sides. */
function buildComment(decision, context) {
	const blocks = [paragraph(classLine(decision, context))];
	for (const warning of warnings(decision, context)) blocks.push(paragraph(rich`${strong("Note.")} ${warning}`));
	if (decision.verdict === "not-evaluated") blocks.push(...notEvaluated(decision));
	else {
		blocks.push({
			kind: "table",
			...dimensionTable(tableRows(decision))
		});
		blocks.push(...paragraphs(decision).map(paragraph));
	}
	return {
		headline: headline(decision),
		blocks,
		folds: folds(decision),
		footer: footer(decision, context)
	};
}
function paragraph(text) {
	return {
		kind: "paragraph",
		text
	};
}
function classLine(decision, context) {
	const { comparison, policy } = decision;
	const parts = [rich`${strong(classNames[policy.class])}`];
	if (context.classEvidence.length > 0) parts.push(joinRich(context.classEvidence.slice(0, 2).map(({ place, text }) => rich`${code(place)} ${text}`), "; "));
	if (context.suite !== null) parts.push(rich`suite ${code(context.suite)}`);
	if (comparison?.hasBase) {
		const { epochs, paired } = comparison.cases;
		const runs = epochs.base === epochs.head ? `${epochs.base}` : `${epochs.base} and ${epochs.head}`;
		parts.push(Math.max(epochs.base, epochs.head) <= 1 ? rich`${formatCountOf(paired, "case")}, one run a side` : rich`${formatCountOf(paired, "case")} × ${runs} runs a side`);
	}
	return joinRich(parts, " · ");
}
function warnings(decision, context) {
	const { comparison } = decision;
	const isAdvisory = !decision.policy.enforce && decision.verdict !== "not-evaluated" && decision.conclusion === "failure";
	const found = [
		...context.notices,
		...isAdvisory ? ["This gate is advisory here: the check passes all the same."] : [],
		...mergeSides(comparison?.warnings ?? [])
	].map((text) => rich`${text}`);
	if (comparison === null) return found;
	for (const finding of comparison.comparability) if (!finding.refuses) found.push(rich`${finding.message}`);
	const { baseOnly, headOnly, changedInput } = comparison.cases;
	if (comparison.hasBase && baseOnly.length + headOnly.length + changedInput.length > 0) {
		const parts = [
			...baseOnly.length > 0 ? [`${formatCountOf(baseOnly.length, "case")} ${baseOnly.length === 1 ? "was" : "were"} removed`] : [],
			...headOnly.length > 0 ? [`${formatCount(headOnly.length)} are new`] : [],
			...changedInput.length > 0 ? [`${formatCount(changedInput.length)} ask or judge something else under the same id`] : []
		];
		found.push(rich`${parts.join(", ")}: not compared.`);
	}
	return found;
}
/** A warning that both sides carry is said once. */
function mergeSides(warnings) {
	const said = new Set(warnings);
	return warnings.flatMap((warning) => {
		const text = warning.replace(/^(base|head): /, "");
		if (text === warning || !said.has(`base: ${text}`) || !said.has(`head: ${text}`)) return [warning];
		return warning.startsWith("base: ") ? [`both sides: ${text}`] : [];
	});
}
/** Rows of the unfolded table: what gates, what moved, and the protected segments; the rest is folded. */
function tableRows(decision) {
	const shown = decision.dimensions.filter(({ spec, status, direction }) => spec.primary || status === "outside" || status === "regressed" || status === "missing" || direction !== "no-clear-change" || spec.tier !== "advisory" && status !== "below-resolution" && status !== "not-estimable");
	const rank = ({ status }) => status === "outside" ? 0 : status === "regressed" ? 1 : 2;
	return [...shown, ...decision.segments.filter((segment) => segment.protected)].sort((left, right) => rank(left) - rank(right)).slice(0, 12);
}
function notEvaluated(decision) {
	return [{
		kind: "list",
		items: decision.reasons.map((reason) => rich`${clause(reason, decision)}`)
	}, paragraph(rich`Nothing was judged, so nothing is green. This check fails until the suite is evaluated on both sides.`)];
}
function footer({ comparison }, context) {
	const note = context.baselineNote === null ? "" : ` (${context.baselineNote})`;
	const sides = rich`base ${code(context.baseLabel)}${note} · head ${code(context.headLabel)}`;
	if (comparison === null) return sides;
	const { paired, baseOnly, headOnly, changedInput } = comparison.cases;
	const left = baseOnly.length + headOnly.length + changedInput.length;
	return comparison.hasBase ? rich`${sides} · ${formatCount(paired)} paired, ${formatCount(left)} left out · seed ${code(comparison.seed)}` : rich`head ${code(context.headLabel)} · no base · seed ${code(comparison.seed)}`;
}
// src/core/report/escape-markdown.ts
/**
* The one place where text from a pull request, a model or a result file becomes Markdown.
*
* Neutralises what GitHub gives meaning to: Markdown and HTML syntax, table cells, mentions, issue and commit
* references, closing keywords, autolinks, comments (marker forgery), control, zero-width and bidirectional characters.
*
* @param text - any string
* @param maxLength - characters kept; the rest becomes `…`
*/
function escapeMarkdown(text, maxLength = 300) {
	return shorten$1(visible(text), maxLength).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_[\]|~]/g, (character) => `\\${character}`).replace(/\$(?!\d)/g, "\\$").replace(/(?<!\w)@(?=\w)|@(?=\w+\.)/g, "@​").replace(/#(?=\w)/g, "#​").replace(/\b(https?|ftp|mailto):/gi, "$1​:").replace(/\bwww\./gi, "www​.").replace(/\b(gh)-(?=\d)/gi, "$1-​").replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/g, (hash) => `${hash.slice(0, 3)}\u200b${hash.slice(3)}`);
}
/** Text as an inline code span whose fence no text inside can close; safe in a table cell. */
function codeSpan(text, maxLength = 200) {
	const clean = shorten$1(visible(text), maxLength).replace(/\|/g, "¦").replace(/<!--/g, "<!‐‐");
	if (clean.trim() === "") return "`(empty)`";
	const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}
/** Line breaks become spaces; characters that cannot be seen or that reorder text become `·`. */
function visible(text) {
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu, "·");
}
function shorten$1(text, maxLength) {
	const characters = [...text];
	return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join("")}…`;
}
// src/core/report/escape-html.ts
/** Text for HTML content and quoted attributes; characters that cannot be seen become `·`. */
function escapeHtml(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
// src/core/report/interval-plot.ts
const rowHeight = 34;
const plot = {
	left: 250,
	width: 420,
	right: 330
};
/**
* A forest plot as inline SVG: one row a bound, gains to the right, each interval against its own margin. The
* accepted zone is shaded; a row is scaled so that its margin stands at the same place in every row.
*
* @returns empty text when no row has both an interval and a margin
*/
function intervalPlot(dimensions) {
	const rows = dimensions.filter(({ oriented, spec }) => spec.margin !== null && spec.margin.value > 0 && (oriented.lower !== null || oriented.upper !== null));
	if (rows.length === 0) return "";
	const height = rows.length * rowHeight + 40;
	const total = plot.left + plot.width + plot.right;
	const zero = xAt(0);
	const margin = xAt(-1);
	const body = rows.map((row, index) => renderRow(row, 30 + index * rowHeight)).join("");
	return [
		`<svg viewBox="0 0 ${total} ${height}" role="img" aria-label="Intervals of the effects against their margins">`,
		`<rect class="accepted" x="${margin}" y="20" width="${plot.left + plot.width - margin}" height="${height - 30}"/>`,
		`<line class="margin" x1="${margin}" x2="${margin}" y1="20" y2="${height - 10}"/>`,
		`<line class="zero" x1="${zero}" x2="${zero}" y1="20" y2="${height - 10}"/>`,
		`<text class="axis" x="${margin}" y="13" text-anchor="middle">margin</text>`,
		`<text class="axis" x="${zero}" y="13" text-anchor="middle">no change</text>`,
		`<text class="axis" x="${plot.left + plot.width}" y="13" text-anchor="end">better →</text>`,
		body,
		"</svg>"
	].join("");
}
function renderRow(row, y) {
	const margin = row.spec.margin?.value ?? 1;
	const { lower, upper } = row.oriented;
	const from = xAt(clamp(lower === null ? -3 : lower / margin));
	const to = xAt(clamp(upper === null ? 3 : upper / margin));
	const centre = y + rowHeight / 2;
	const title = "segment" in row ? segmentTitle(row) : dimensionTitle(row.spec);
	const { word } = statusWord(row);
	const interval = row.effect.interval === null ? "" : formatInterval(row.effect.interval, row.spec.unit);
	const caption = `${formatChange(row.effect, row.spec.unit)} (${interval})`;
	return [
		`<g class="row ${row.status}"><title>${escapeHtml(`${title}: ${caption}, ${word}`)}</title>`,
		`<text class="name" x="${plot.left - 12}" y="${centre + 4}" text-anchor="end">${escapeHtml(shorten(title, 34))}</text>`,
		`<line class="interval" x1="${from}" x2="${to}" y1="${centre}" y2="${centre}"/>`,
		`<circle class="estimate" cx="${xAt(clamp(pointOf(row) / margin))}" cy="${centre}" r="5"/>`,
		`<text class="value" x="${plot.left + plot.width + 12}" y="${centre + 4}">${escapeHtml(`${word} · ${caption}`)}</text></g>`
	].join("");
}
/** The estimate on the oriented scale of its interval. */
function pointOf({ effect, spec }) {
	const raw = effect.interval?.scale === "ratio" ? effect.relative ?? 0 : effect.absolute ?? 0;
	return spec.better === "higher" ? raw : -raw;
}
/** Position of a gain in margins: −3 … +3 fill the plot. */
function xAt(gain) {
	return Math.round(plot.left + (gain + 3) / 6 * plot.width);
}
function clamp(gain) {
	return Math.max(-3, Math.min(3, gain));
}
function shorten(text, length) {
	return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
// src/core/report/render-html.ts
/**
* The report as one self-contained page: no script, no request to anywhere, light and dark. The content policy
* forbids scripts, so that nothing a result file says can run even if an escape were missed.
*/
function renderHtml(view, decision) {
	const chart = intervalPlot([...decision.dimensions, ...decision.segments.filter((segment) => segment.protected)]);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(plainText(view.headline))}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="${decision.verdict}"><p class="verdict">${escapeHtml(decision.verdict)} · check: ${decision.conclusion}</p><h1>${inline$1(view.headline)}</h1></header>
${view.blocks.map(renderBlock$2).join("\n")}
${chart === "" ? "" : `<figure>${chart}<figcaption>Each interval against its own margin; the shaded side is accepted.</figcaption></figure>`}
${view.folds.map((fold) => `<details><summary>${inline$1(fold.summary)}</summary>\n${fold.blocks.map(renderBlock$2).join("\n")}\n</details>`).join("\n")}
<footer>${inline$1(view.footer)}</footer>
</main>
</body>
</html>
`;
}
function renderBlock$2(block) {
	switch (block.kind) {
		case "paragraph": return `<p>${inline$1(block.text)}</p>`;
		case "heading": return `<h2>${inline$1(block.text)}</h2>`;
		case "list": return `<ul>${block.items.map((item) => `<li>${inline$1(item)}</li>`).join("")}</ul>`;
		case "table": {
			const cell = (tag, content, column) => `<${tag}${block.align[column] === "right" ? " class=\"number\"" : ""}>${content}</${tag}>`;
			return `<div class="scroll"><table><thead><tr>${block.header.map((title, column) => cell("th", escapeHtml(title), column)).join("")}</tr></thead><tbody>${block.rows.map((row) => `<tr>${row.map((value, column) => cell("td", inline$1(value), column)).join("")}</tr>`).join("")}</tbody></table></div>`;
		}
	}
}
function inline$1(text) {
	return text.map(inlinePiece$1).join("");
}
function inlinePiece$1(piece) {
	if (typeof piece === "string") return escapeHtml(piece);
	return "code" in piece ? `<code>${escapeHtml(piece.code)}</code>` : `<strong>${inline$1(piece.strong)}</strong>`;
}
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --page: #fff; --zone: #eaf5ec; --good: #1a7f37; --bad: #b42318; --mid: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9198a1; --line: #3d444d; --page: #0d1117; --zone: #12261a; --good: #3fb950; --bad: #ff7b72; --mid: #d29922; } }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 980px; margin: 0 auto; padding: 2rem 1rem 4rem; }
header { border-left: 6px solid var(--mid); padding-left: 1rem; }
header.inside { border-color: var(--good); }
header.outside, header.not-evaluated { border-color: var(--bad); }
.verdict { margin: 0; color: var(--faint); font-size: .875rem; }
h1 { margin: .25rem 0 1rem; font-size: 1.4rem; line-height: 1.3; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .9rem; margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
figure { margin: 1.5rem 0; }
figcaption, footer { color: var(--faint); font-size: .875rem; }
svg { width: 100%; height: auto; font: 13px system-ui, sans-serif; fill: var(--ink); }
svg .accepted { fill: var(--zone); }
svg .margin { stroke: var(--bad); stroke-dasharray: 4 3; }
svg .zero { stroke: var(--faint); }
svg .axis { fill: var(--faint); font-size: 11px; }
svg .interval { stroke: var(--mid); stroke-width: 3; }
svg .estimate { fill: var(--mid); }
svg .inside .interval { stroke: var(--good); } svg .inside .estimate { fill: var(--good); }
svg .outside .interval, svg .regressed .interval { stroke: var(--bad); } svg .outside .estimate, svg .regressed .estimate { fill: var(--bad); }
footer { margin-top: 2rem; }
`;
// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < mostCellsPerRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					if (size % 2) {
						before = " ".repeat(size / 2 + .5);
						after = " ".repeat(size / 2 - .5);
					} else {
						before = " ".repeat(size / 2);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== mostCellsPerRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// src/core/report/render-markdown.ts
/** The marker that tells our own comment from everybody else's: always last, always there. */
const commentMarker = "<!-- eval-envelope -->";
/** The comment as GitHub Markdown. Ends with the marker. */
function renderMarkdown(view) {
	return `${[
		`### ${inline(view.headline)}`,
		...view.blocks.map(renderBlock$1),
		...view.folds.map((fold) => `<details><summary>${summaryText(fold.summary)}</summary>\n\n${fold.blocks.map(renderBlock$1).join("\n\n")}\n\n</details>`),
		`<sub>${inline(view.footer)}</sub>`,
		commentMarker
	].join("\n\n")}\n`;
}
function renderBlock$1(block) {
	switch (block.kind) {
		case "paragraph": return inline(block.text);
		case "heading": return `#### ${inline(block.text)}`;
		case "list": return block.items.map((item) => `- ${inline(item)}`).join("\n");
		case "table": return markdownTable([[...block.header], ...block.rows.map((row) => row.map(inline))], {
			align: block.align.map((side) => side === "right" ? "r" : "l"),
			alignDelimiters: false,
			padding: true
		});
	}
}
function inline(text) {
	return text.map(inlinePiece).join("");
}
function inlinePiece(piece) {
	if (typeof piece === "string") return escapeMarkdown(piece, 1e3);
	return "code" in piece ? codeSpan(piece.code) : `**${inline(piece.strong)}**`;
}
/** Markdown is not read inside a `<summary>`: plain words only. */
function summaryText(text) {
	return inline(text).replace(/\*\*/g, "");
}
// src/core/report/render-text.ts
/** Longest line of running text in a terminal. */
const width = 100;
/**
* The comment as plain terminal text: no colour, no control characters.
*
* @param isWhole - true writes the folds out, false names them
*/
function renderText(view, isWhole) {
	const folded = view.folds.map((fold) => text(fold.summary)).join(" · ");
	return `${[
		wrap(text(view.headline)),
		...view.blocks.map(renderBlock),
		...isWhole ? view.folds.flatMap((fold) => [`-- ${text(fold.summary)}`, ...fold.blocks.map(renderBlock)]) : folded === "" ? [] : [wrap(`With --all: ${folded}.`)],
		wrap(text(view.footer))
	].join("\n\n")}\n`;
}
function renderBlock(block) {
	switch (block.kind) {
		case "paragraph":
		case "heading": return wrap(text(block.text));
		case "list": return block.items.map((item) => wrap(`- ${text(item)}`, "  ")).join("\n");
		case "table": return renderTable(block);
	}
}
function renderTable(table) {
	const rows = [[...table.header], ...table.rows.map((row) => row.map(text))];
	const widths = table.header.map((_, column) => Math.max(...rows.map((row) => [...row[column] ?? ""].length)));
	const lines = rows.map((row) => row.map((cell, column) => {
		const gap = " ".repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
		return table.align[column] === "right" ? gap + cell : cell + gap;
	}).join("  ").trimEnd());
	const rule = widths.map((cells) => "-".repeat(cells)).join("  ");
	return [
		lines[0],
		rule,
		...lines.slice(1)
	].join("\n");
}
function text(value) {
	return visible(plainText(value));
}
function wrap(line, indent = "") {
	const lines = [];
	let current = "";
	for (const word of line.split(" ")) if (current !== "" && current.length + 1 + word.length > width) {
		lines.push(current);
		current = indent + word;
	} else current = current === "" ? word : `${current} ${word}`;
	return [...lines, current].join("\n");
}
// src/core/model/stable-hash.ts
/** Values nested deeper than this are hashed as one marker: a file cannot overflow our stack. */
const maxDepth$1 = 64;
/**
* 128-bit hash of a text as 32 hexadecimal digits.
*
* Four 32-bit lanes take every UTF-16 code unit by multiplication with an odd constant and feed each other
* (the scheme known as cyrb128), then are mixed. It is wide enough that a million inputs do not meet by accident
* (birthday bound below 1e-26), the same on every platform, and needs nothing from Node. It is **not** cryptographic:
* never use it where somebody gains by making two texts collide.
*/
function hashText(text) {
	let a = 1779033703;
	let b = 3144134277;
	let c = 1013904242;
	let d = 2773480762;
	for (let i = 0; i < text.length; i += 1) {
		const unit = text.charCodeAt(i);
		a = b ^ Math.imul(a ^ unit, 597399067);
		b = c ^ Math.imul(b ^ unit, 2869860233);
		c = d ^ Math.imul(c ^ unit, 951274213);
		d = a ^ Math.imul(d ^ unit, 2716044179);
	}
	a = Math.imul(c ^ a >>> 18, 597399067);
	b = Math.imul(d ^ b >>> 22, 2869860233);
	c = Math.imul(a ^ c >>> 17, 951274213);
	d = Math.imul(b ^ d >>> 19, 2716044179);
	return [
		a ^ b ^ c ^ d,
		b ^ a,
		c ^ a,
		d ^ a
	].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
/**
* JSON text of a value with the keys of every object in code-unit order, so that equal values have equal texts.
* Below 64 levels the rest is written as one marker.
*/
function canonicalJson(value, depth = 0) {
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	if (depth >= maxDepth$1) return "\"…\"";
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(",")}]`;
	return `{${Object.entries(value).filter(([, item]) => item !== void 0).sort(([x], [y]) => x < y ? -1 : 1).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, depth + 1)}`).join(",")}}`;
}
/** Hash of a JSON value that does not depend on the order of keys; 32 hexadecimal digits. */
function hashValue(value) {
	return hashText(canonicalJson(value));
}
/** The row with over-long names of scores and segments cut; the row itself where there is none, which is nearly always. */
function capNames(row) {
	if (!hasLongName(row)) return row;
	return {
		...row,
		scores: Object.fromEntries(Object.entries(row.scores).map(([name, score]) => [capName(name), score])),
		segments: Object.fromEntries(Object.entries(row.segments).map(([field, value]) => [capName(field), capName(value)]))
	};
}
function hasLongName({ scores, segments }) {
	for (const name in scores) if (name.length > 120) return true;
	for (const field in segments) if (field.length > 120 || (segments[field]?.length ?? 0) > 120) return true;
	return false;
}
/** Its beginning and a hash of the whole, so that two long names stay apart. */
function capName(name) {
	return name.length <= 120 ? name : `${name.slice(0, 111)}#${hashText(name).slice(0, 8)}`;
}
// src/core/results/problem.ts
/** Builds an issue, leaving out the parts of the place that are unknown. */
function problem(code, message, hint, place = {}) {
	return {
		code,
		path: place.path ?? [],
		...place.file === void 0 ? {} : { file: place.file },
		...place.line === void 0 ? {} : { line: place.line },
		...place.column === void 0 ? {} : { column: place.column },
		message,
		hint
	};
}
/** Issues shown before the rest is only counted: a reader mends the first few and runs again. */
const shownIssues = 20;
/** An empty list of issues. */
function issueList() {
	const shown = [];
	let more = 0;
	return {
		add(...issues) {
			for (const issue of issues) if (shown.length < shownIssues) shown.push(issue);
			else more += 1;
		},
		isEmpty: () => shown.length === 0,
		toIssues() {
			if (more === 0) return shown;
			const hint = "Mend the first ones and read the file again.";
			return [...shown, problem("more-issues", `And ${more} more.`, hint)];
		}
	};
}
/** `1 row`, `3 rows`. */
function counted(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
// src/core/results/decode-text.ts
/** The encoding by its byte-order mark, or for UTF-16 without one by the zero beside the first character. */
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	if (first !== void 0 && first > 0 && first < 128 && second === 0) return "utf-16le";
	if (first === 0 && second !== void 0 && second > 0 && second < 128) return "utf-16be";
	return "utf-8";
}
/** True when the bytes are UTF-16 in either order. */
function isUtf16(bytes) {
	return encodingOf(bytes) !== "utf-8";
}
/**
* Text of a whole file: UTF-8 or UTF-16, byte-order mark dropped. Bytes that are no text, and files larger than
* one string can be, come back as an issue.
*/
function decodeText(file) {
	const encoding = encodingOf(file.bytes);
	try {
		return {
			ok: true,
			value: new TextDecoder(encoding, { fatal: true }).decode(file.bytes)
		};
	} catch (error) {
		return {
			ok: false,
			issues: [undecodable(file.name, encoding, error)]
		};
	}
}
/** The issue for bytes that a decoder refused. */
function undecodable(name, encoding, error, line) {
	if (error instanceof TypeError) return problem("not-text", `The file holds bytes that are not ${encoding.toUpperCase()}.`, "Write the results as UTF-8 and check that the file was not cut or compressed.", {
		file: name,
		line
	});
	return problem("too-large", "The file is larger than one text can be (512 MB).", "Split the results into several files and give all of them, or write rows-jsonl.", { file: name });
}
/** The beginning of a file as text for a look at it; malformed bytes become U+FFFD. */
function peekText(bytes, length) {
	return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, length));
}
// src/core/results/json-value.ts
/** True for a JSON object; arrays and null are none. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value as an object, or an empty one. */
function asObject(value) {
	return isObject(value) ? value : {};
}
/** The value as an array, or an empty one. */
function asArray(value) {
	return Array.isArray(value) ? value : [];
}
/** The value when it is text with at least one character that is not white space. */
function asText(value) {
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
/** The value when it is a finite number. */
function asNumber(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
/** The value when it is a finite number of at least 0. */
function asAmount(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : void 0;
}
/** A property of the object itself, never an inherited one such as `constructor`. */
function ownValue(object, key) {
	if (typeof object !== "object" || object === null || !Object.hasOwn(object, key)) return void 0;
	return object[key];
}
/** Text of a string, finite number or boolean; undefined for everything else and for blank text. */
function scalarText(value) {
	if (typeof value === "string") return asText(value);
	if (typeof value === "boolean") return String(value);
	return asNumber(value) === void 0 ? void 0 : String(value);
}
// src/core/results/json-syntax.ts
const whitespace = /[\t\n\r ]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainCharacters = /[^"\\\u0000-\u001f]+/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const word = /-?[A-Za-z]+/y;
/** End of the match at `at`, or −1. */
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : -1;
}
function stringFault(text, start) {
	let at = start + 1;
	for (;;) {
		at = Math.max(at, match(plainCharacters, text, at));
		if (at >= text.length) return {
			offset: text.length,
			reason: "The text ends inside a string"
		};
		if (text[at] === "\"") return { end: at + 1 };
		const escaped = match(escapeSequence, text, at);
		if (escaped === -1) {
			const what = text[at] === "\\" ? "a backslash that starts no escape" : "a control character";
			return {
				offset: at,
				reason: `A string holds ${what}`
			};
		}
		at = escaped;
	}
}
function unexpected(text, at, wanted) {
	if (at >= text.length) return {
		offset: text.length,
		reason: `The text ends where ${wanted} should be`
	};
	const wordEnd = match(word, text, at);
	if (wordEnd !== -1 && /^-?(?:NaN|Infinity|inf|nan)$/.test(text.slice(at, wordEnd))) return {
		offset: at,
		reason: `${text.slice(at, wordEnd)} is not JSON; write null`
	};
	return {
		offset: at,
		reason: `Found ${JSON.stringify(text[at])} where ${wanted} should be`
	};
}
/**
* Finds the first place at which a text stops being JSON; undefined when it is JSON. Run it only after `JSON.parse`
* refused: engines word their errors differently and do not always say the place. It does not recurse.
*/
function findJsonFault(text) {
	const open = [];
	let at = 0;
	let wantsKey = false;
	let mayClose = false;
	for (;;) {
		at = match(whitespace, text, at);
		const character = text[at];
		const inside = open.at(-1);
		if (mayClose && (inside === "{" && character === "}" || inside === "[" && character === "]")) {
			open.pop();
			at += 1;
		} else if (wantsKey) {
			if (character !== "\"") return unexpected(text, at, mayClose ? "a key or }" : "a key");
			const key = stringFault(text, at);
			if ("reason" in key) return key;
			at = match(whitespace, text, key.end);
			if (text[at] !== ":") return unexpected(text, at, "a colon");
			at += 1;
			wantsKey = false;
			mayClose = false;
			continue;
		} else if (character === "{" || character === "[") {
			open.push(character);
			at += 1;
			wantsKey = character === "{";
			mayClose = true;
			continue;
		} else if (character === "\"") {
			const string = stringFault(text, at);
			if ("reason" in string) return string;
			at = string.end;
		} else {
			const end = match(literal, text, at);
			if (end === -1) return unexpected(text, at, "a value");
			at = end;
		}
		for (;;) {
			at = match(whitespace, text, at);
			const container = open.at(-1);
			if (container === void 0) return at >= text.length ? void 0 : unexpected(text, at, "the end");
			if (text[at] === ",") {
				at += 1;
				wantsKey = container === "{";
				mayClose = false;
				break;
			}
			if (text[at] !== (container === "{" ? "}" : "]")) return unexpected(text, at, container === "{" ? "a comma or }" : "a comma or ]");
			open.pop();
			at += 1;
		}
	}
}
// src/core/results/parse-json.ts
/** 1-based line and column of an offset; a line ends at a line feed. */
function positionAt(text, offset) {
	let line = 1;
	let start = 0;
	for (let next = text.indexOf("\n"); next !== -1 && next < offset; next = text.indexOf("\n", start)) {
		line += 1;
		start = next + 1;
	}
	return {
		line,
		column: offset - start + 1
	};
}
/**
* Parses JSON; a text that is none comes back as one issue with its place.
*
* @param firstLine - line of the file that the text starts on, 1-based
*/
function parseJson(text, file, firstLine = 1) {
	try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch {
		const fault = findJsonFault(text) ?? {
			offset: 0,
			reason: "The text cannot be parsed"
		};
		const place = positionAt(text, fault.offset);
		const isCut = fault.offset >= text.length;
		return {
			ok: false,
			issues: [problem(isCut ? "truncated" : "bad-json", `${fault.reason}.`, isCut ? "The file is cut short: write it again, whole." : "Write valid JSON; a JSON encoder does.", {
				file,
				line: place.line + firstLine - 1,
				column: place.column
			})]
		};
	}
}
// src/core/results/promptfoo/document.ts
/**
* Brings a parsed file to one shape. Known generations: a list of `{ prompt, output, vars }`; `{ results: [], stats,
* table }` without a version and with versions 1 and 2; `{ results: { version: 2 | 3, results: [] }, config }`; the
* eval records of the share API, bare or under `data`; and one row of promptfoo's JSON lines.
*/
function readDocument(parsed, file) {
	const outer = asObject(parsed);
	const record = isObject(outer.data) && "results" in outer.data ? outer.data : outer;
	const body = isObject(record.results) ? record.results : record;
	const rows = Array.isArray(parsed) ? parsed : body.results;
	if (!Array.isArray(rows)) return {
		ok: false,
		issues: [problem("not-promptfoo", "The file has no list of results where promptfoo writes one.", "Write the results with promptfoo eval -o results.json.", { file })]
	};
	const strange = rows.findIndex((row) => !isPromptfooRow(row));
	if (strange !== -1) {
		const path = [...Array.isArray(parsed) ? [] : body === record ? ["results"] : ["results", "results"], strange];
		return {
			ok: false,
			issues: [problem("not-promptfoo", `Result ${strange + 1} has neither a prompt, vars nor a test case.`, "Give the file as promptfoo wrote it.", {
				file,
				path
			})]
		};
	}
	const table = asObject(body.table);
	const metadata = asObject(outer.metadata);
	return {
		ok: true,
		value: {
			rows,
			heads: asArray(body.prompts ?? record.prompts ?? asObject(table.head).prompts),
			config: asObject(record.config),
			version: typeof metadata.promptfooVersion === "string" ? metadata.promptfooVersion : void 0,
			statedRows: statedRows(asObject(body.stats))
		}
	};
}
/** True for an object that can be a row of promptfoo: it names the prompt, the vars or the test case. */
function isPromptfooRow(row) {
	if (!isObject(row)) return false;
	return typeof row.prompt === "string" || isObject(row.prompt) || isObject(row.vars) || isObject(row.testCase);
}
function statedRows(stats) {
	const { successes, failures, errors } = stats;
	if (typeof successes !== "number" || typeof failures !== "number") return void 0;
	return successes + failures + (typeof errors === "number" ? errors : 0);
}
// src/core/results/rows/row-schema.ts
/** Larger numbers are no measurement, and their squares overflow. */
const largestValue = 0x38d7ea4c68000;
const amount = number().min(0).max(largestValue);
/**
* One line of rows-jsonl as it may be written. Only `caseId` is needed; null stands for absent. Keys that are not
* listed are ignored and counted. Rows are read by hand-written guards (zod a row costs as much as the JSON parse);
* a test holds them against this schema.
*/
const caseRowSchema = object({
	caseId: string().min(1).describe("Identity of the eval input, the same on base and head; never a row number."),
	epoch: int().min(1).nullish().describe("Repetition of the case; default: repeats are numbered in file order."),
	label: string().min(1).nullish().describe("What a reader calls the case; never an identity."),
	cluster: string().min(1).nullish().describe("Independent unit above the case (conversation, document)."),
	segments: record(string(), string()).nullish().describe("Values by segment field."),
	scores: record(string(), number().min(-0x38d7ea4c68000).max(largestValue).nullable()).nullish().describe("Value by score name; null = not given."),
	passed: boolean().nullish().describe("The suite's verdict on the case; null = none."),
	latencyMs: amount.nullish().describe("Wall time of the system under test, milliseconds."),
	costUsd: amount.nullish().describe("Price of the system under test, USD; absent = unknown, never 0."),
	judgeCostUsd: amount.nullish().describe("Price of judging, USD."),
	tokens: object({
		input: amount,
		output: amount
	}).nullish().describe("Tokens of the system under test."),
	cached: boolean().nullish().describe("True = replayed: latency and cost are no samples of this run."),
	state: _enum(caseStates).nullish().describe("Default: scored with a verdict or a score, else unscored."),
	inputHash: string().min(1).nullish().describe("Hash of what was asked and how it is judged."),
	outputHash: string().min(1).nullish().describe("Hash of what was answered."),
	output: string().nullish().describe("The answer itself."),
	retrieved: array(string()).nullish().describe("Ids of retrieved documents, best first."),
	relevant: union([array(string()), record(string(), amount)]).nullish().describe("Relevant documents: ids (grade 1 each) or grade by id.")
});
/** Every key a row may have, in the order in which they are written. */
const rowKeys = Object.keys(caseRowSchema.shape);
const name = string().min(1);
/** The optional first line of rows-jsonl. */
const rowsHeaderSchema = object({
	kind: literal$1("run"),
	version: literal$1(1).describe("Raised when a reader of the old version would misread a row."),
	suite: name.nullish().describe("Name of the suite."),
	format: name.nullish().describe("Format that the rows were read from."),
	fingerprints: object({
		judge: name.nullish(),
		scorer: name.nullish(),
		runner: name.nullish(),
		dataset: name.nullish(),
		models: array(name).nullish()
	}).nullish().describe("What two runs have to share before their numbers may be compared."),
	origin: object({
		suiteKey: name,
		sha: name,
		evaluatedAt: datetime()
	}).nullish().describe("What was evaluated and when: what makes a stored run a baseline."),
	rows: int().min(0).nullish().describe("Rows that follow; another number is refused as a cut file."),
	duplicates: array(string()).nullish().describe("Cases left out because their rows cannot be told apart."),
	warnings: array(string()).nullish().describe("What a reader of the numbers has to know.")
});
// src/core/results/detect-format.ts
/** Beginning of a file that detection looks at; a first line longer than this is judged by the keys it shows. */
const peekBytes = 4194304;
const head = 262144;
/** Tells the format of a result file from its content; undefined when it is none that can be read. */
function detectFormat(bytes) {
	const start = peekText(bytes, head).trimStart();
	if (start.startsWith("<")) return /<(?:[\w.-]+:)?testsuites?[\s>/]/.test(start) ? "junit-xml" : void 0;
	if (!/^[[{]/.test(start)) return void 0;
	const text = bytes.length > head ? peekText(bytes, peekBytes).trimStart() : start;
	const lineEnd = text.indexOf("\n");
	const firstLine = parseJson(lineEnd === -1 ? text : text.slice(0, lineEnd), "");
	if (firstLine.ok) return formatOfValue(firstLine.value);
	return formatOfKeys(text);
}
function formatOfValue(value) {
	if (Array.isArray(value)) return isPromptfooList(value) ? "promptfoo-json" : void 0;
	if (!isObject(value)) return void 0;
	if (value.kind === "run" || Object.hasOwn(value, "caseId")) return "rows-jsonl";
	if (isPromptfooDocument(value)) return "promptfoo-json";
	if ([
		"response",
		"gradingResult",
		"success",
		"promptIdx"
	].some((key) => Object.hasOwn(value, key)) && isPromptfooRow(value)) return "promptfoo-json";
	return rowKeys.some((key) => Object.hasOwn(value, key)) && !Object.hasOwn(value, "results") ? "rows-jsonl" : void 0;
}
function isPromptfooDocument(value) {
	const record = isObject(value.data) ? value.data : value;
	const body = isObject(record.results) ? record.results : record;
	if (!Array.isArray(body.results)) return false;
	if (body.results.length > 0) return isPromptfooRow(body.results[0]);
	return isObject(body.stats) || Object.hasOwn(value, "evalId");
}
function isPromptfooList(value) {
	const [first] = value;
	return isPromptfooRow(first) && (Object.hasOwn(first, "output") || Object.hasOwn(first, "response"));
}
/** A document over several lines, or one that is cut: its keys have to tell. */
function formatOfKeys(text) {
	const has = (key) => text.includes(`"${key}"`);
	if (has("results") && [
		"evalId",
		"promptIdx",
		"gradingResult",
		"table",
		"tokenUsage"
	].some(has)) return "promptfoo-json";
	if (text.startsWith("[")) return has("prompt") && has("output") && has("vars") ? "promptfoo-json" : void 0;
	const firstLine = text.slice(0, (text.indexOf("\n") + 1 || text.length + 1) - 1);
	if (firstLine.includes("\"caseId\"") || /"kind"\s*:\s*"run"/.test(firstLine)) return "rows-jsonl";
	return firstLine.includes("\"testCase\"") && firstLine.includes("\"promptIdx\"") ? "promptfoo-json" : void 0;
}
/** What a file that cannot be read seems to be, as the hint of an issue. */
function guessUnreadable(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 31 && b === 139) return "It is gzip: unpack it first.";
	if (a === 80 && b === 75 && (c ?? 0) < 9) return "It is a zip archive: unpack it first.";
	if (a === 40 && b === 181 && c === 47 && d === 253) return "It is zstd: unpack it first.";
	if (a === 137 && b === 80 && c === 78 && d === 71) return "It is a PNG image.";
	const text = peekText(bytes, 4096).trimStart();
	if (/^<(?:!doctype html|html)/i.test(text)) return "It is an HTML page, perhaps an error page of a download.";
	if (text.startsWith("<")) return "It is XML without a testsuite.";
	if (/^[^\n{[]*,[^\n]*,[^\n]*\n/.test(text)) return "It seems to be CSV, which rounds scores and has no latency or cost: write JSON.";
	if (/^(?:evalId|results|version):/m.test(text)) return "It seems to be YAML: write JSON instead.";
}
// src/core/results/formats.ts
/** The formats that can be read, in the order in which they are documented. */
const formats = [
	{
		name: "rows-jsonl",
		description: "our own rows, one JSON object a line; any tool can write it"
	},
	{
		name: "promptfoo-json",
		description: "promptfoo eval -o results.json (or .jsonl), every version"
	},
	{
		name: "junit-xml",
		description: "JUnit XML of pytest, jest, surefire and others, scores in properties"
	}
];
/** True when the text is the name of a format that can be read. */
function isFormatName(text) {
	return formats.some((format) => format.name === text);
}
/** The names as a list for a sentence. */
function formatNames() {
	return formats.map((format) => format.name).join(", ");
}
const hashLength = 16;
/**
* A case id of at most 512 code units: a longer one keeps its beginning and ends in a hash of the whole,
* so that two long ids with the same beginning stay apart. Idempotent; control characters are kept.
*/
function capCaseId(id) {
	if (id.length <= 512) return id;
	return `${id.slice(0, 495)}#${hashText(id).slice(0, hashLength)}`;
}
// src/core/results/default-segments.ts
const minValues = 2;
const maxValues = 20;
/**
* Fields that make segments when nobody named any: those with 2–20 distinct values over the cases, fewer values than
* half the cases, and one value per case. A free text, an id and a constant make none.
*
* @returns names, sorted
*/
function chooseSegments(rows) {
	const cases = /* @__PURE__ */ new Set();
	const fields = /* @__PURE__ */ new Map();
	const inconstant = /* @__PURE__ */ new Set();
	for (const row of rows) {
		cases.add(row.id);
		for (const [field, value] of Object.entries(row.traits)) {
			const byCase = fields.get(field) ?? /* @__PURE__ */ new Map();
			fields.set(field, byCase);
			const before = byCase.get(row.id);
			if (before === void 0) byCase.set(row.id, value);
			else if (before !== value) inconstant.add(field);
		}
	}
	return [...fields].filter(([field, byCase]) => {
		const values = new Set(byCase.values()).size;
		return !inconstant.has(field) && values >= minValues && values <= maxValues && values < cases.size / 2;
	}).map(([field]) => field).sort();
}
// src/core/results/field-path.ts
/** Fields named in an issue before the rest is only counted. */
const shownFields = 30;
/**
* The value at a dotted path such as `vars.user.id`. At every step a key that equals the whole rest of the path
* wins, so that a field named `user.id` is found too. Only own properties are followed.
*/
function valueAt(root, path) {
	let here = root;
	let rest = path;
	for (;;) {
		const whole = ownValue(here, rest);
		if (whole !== void 0) return whole;
		const dot = rest.indexOf(".");
		if (dot === -1) return void 0;
		here = ownValue(here, rest.slice(0, dot));
		rest = rest.slice(dot + 1);
	}
}
/** Name of the segment that a path stands for: its last part. */
function segmentName(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
/** Paths of the scalar fields right below an object, each with the prefix in front. */
function scalarFields(object, prefix) {
	if (!isObject(object)) return [];
	return Object.entries(object).filter(([, value]) => scalarText(value) !== void 0).map(([key]) => `${prefix}${key}`);
}
/** The fields as a sentence for a hint, sorted, at most 30 of them. */
function fieldsHint(fields) {
	const sorted = [...new Set(fields)].sort();
	if (sorted.length === 0) return "The rows have no field that could be named.";
	const more = sorted.length > shownFields ? ` and ${sorted.length - shownFields} more` : "";
	return `Fields that exist: ${sorted.slice(0, shownFields).join(", ")}${more}.`;
}
// src/core/results/number-epochs.ts
/**
* Gives every row its epoch. Stated epochs are kept; the same case and epoch twice is a duplicate. Rows of a case
* without stated epochs are numbered 1, 2, … when they ask the same thing, and are duplicates when they do not.
*/
function numberEpochs(rows) {
	const byCase = /* @__PURE__ */ new Map();
	rows.forEach((row, index) => {
		const group = byCase.get(row.caseId);
		if (group === void 0) byCase.set(row.caseId, [index]);
		else group.push(index);
	});
	const epochs = new Array(rows.length).fill(0);
	const duplicates = [];
	for (const [caseId, group] of byCase) {
		const numbered = epochsOfCase(group.map((index) => rows[index]).filter((row) => row !== void 0));
		if (numbered === void 0) duplicates.push(caseId);
		else for (const [k, index] of group.entries()) epochs[index] = numbered[k] ?? 0;
	}
	return {
		epochs,
		duplicates
	};
}
function epochsOfCase(rows) {
	if (rows.some((row) => row.epoch !== void 0)) {
		const stated = rows.map((row) => row.epoch ?? 1);
		return new Set(stated).size === stated.length ? stated : void 0;
	}
	if (new Set(rows.map((row) => row.inputHash)).size > 1) return void 0;
	const ranked = rows.map((row, index) => ({
		index,
		order: row.order
	}));
	ranked.sort((x, y) => x.order - y.order || x.index - y.index);
	const epochs = new Array(rows.length).fill(0);
	for (const [rank, { index }] of ranked.entries()) epochs[index] = rank + 1;
	return epochs;
}
// src/core/results/assemble-rows.ts
/** Case ids named in a warning before the rest is only counted. */
const shownIds = 5;
/** Settles case ids, columns, epochs, clusters and segments of a run, in the order of the drafts. */
function assembleRows(drafts, options) {
	const issues = unresolvedPaths(drafts, options);
	if (issues.length > 0) return {
		ok: false,
		issues
	};
	const warnings = partialPaths(drafts, options);
	const baseIds = drafts.map((draft) => {
		return capCaseId((options.caseId === void 0 ? void 0 : draft.field(options.caseId)) ?? draft.id);
	});
	const caseIds = drafts.map((draft, index) => {
		const suffix = draft.column?.suffix;
		return suffix === void 0 ? baseIds[index] ?? "" : capCaseId(`${baseIds[index]} · ${suffix}`);
	});
	const { epochs, duplicates } = numberEpochs(drafts.map(({ epoch, order, measures }, index) => {
		return {
			caseId: caseIds[index] ?? "",
			epoch,
			order,
			inputHash: measures.inputHash
		};
	}));
	if (duplicates.length > 0) warnings.push(duplicatesWarning(duplicates));
	const chosen = options.segments ?? chooseSegments(drafts.map(({ traits }, index) => ({
		id: baseIds[index] ?? "",
		traits
	})));
	const rows = [];
	for (const [index, draft] of drafts.entries()) {
		const epoch = epochs[index] ?? 0;
		if (epoch === 0) continue;
		const cluster = clusterOf(draft, options, baseIds[index]);
		rows.push({
			caseId: caseIds[index] ?? "",
			epoch,
			...cluster === void 0 ? {} : { cluster },
			segments: segmentsOf(draft, chosen, options.segments !== void 0),
			...draft.measures
		});
	}
	if (rows.length === 0) return {
		ok: false,
		issues: [onlyDuplicates(drafts.length)]
	};
	return {
		ok: true,
		value: {
			rows,
			duplicates,
			warnings
		}
	};
}
/** The sentence about cases that were left out because their rows cannot be told apart. */
function duplicatesWarning(duplicates) {
	const shown = duplicates.slice(0, shownIds).map((id) => JSON.stringify(id.slice(0, 80)));
	const more = duplicates.length > shownIds ? ` and ${duplicates.length - shownIds} more` : "";
	return `${counted(duplicates.length, "case")} left out, the rows cannot be told apart: ${shown.join(", ")}${more}.`;
}
/** The issue for a file in which every row was a duplicate. */
function onlyDuplicates(n) {
	return problem("no-cases", `None of the ${counted(n, "row")} can be told apart from another: every case id stands more than once.`, "Give each case an id of its own, or each repetition its epoch.");
}
function clusterOf(draft, options, baseId) {
	const asked = options.cluster === void 0 ? void 0 : draft.field(options.cluster);
	const shared = draft.column?.suffix === void 0 ? void 0 : baseId;
	return asked ?? draft.cluster ?? shared;
}
function segmentsOf(draft, chosen, areAsked) {
	const pairs = chosen.map((name) => areAsked ? [segmentName(name), draft.field(name)] : [name, draft.traits[name]]);
	if (draft.column?.suffix !== void 0) pairs.push(["prompt", draft.column.prompt], ["provider", draft.column.provider]);
	return Object.fromEntries(pairs.filter(([, text]) => text !== void 0 && text !== ""));
}
/** Every option with the path that it holds. */
function pathsOf(options) {
	return [
		...options.caseId === void 0 ? [] : [{
			option: "case-id",
			path: options.caseId
		}],
		...options.cluster === void 0 ? [] : [{
			option: "cluster",
			path: options.cluster
		}],
		...(options.segments ?? []).map((path) => ({
			option: "segments",
			path
		}))
	];
}
/** Issues for the paths that exist in no row. */
function unresolvedPaths(drafts, options) {
	const issues = [];
	for (const { option, path } of pathsOf(options)) {
		if (drafts.some((draft) => draft.field(path) !== void 0)) continue;
		const hint = fieldsHint(drafts.slice(0, 200).flatMap((draft) => draft.fields()));
		issues.push(problem("unknown-field", `No row has the field ${JSON.stringify(path)} that ${option} names.`, hint));
	}
	return issues;
}
/** Warnings for the paths that exist in some rows only. */
function partialPaths(drafts, options) {
	return pathsOf(options).flatMap(({ option, path }) => {
		const absent = drafts.filter((draft) => draft.field(path) === void 0).length;
		if (absent === 0) return [];
		const then = option === "case-id" ? ": their identity was found without it" : "";
		return [`${option} ${path} is absent in ${absent} of ${counted(drafts.length, "row")}${then}.`];
	});
}
/*! http://mths.be/fromcodepoint v0.1.0 by @mathias */
// src/core/results/junit/parse-junit.ts
var import_sax = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(sax) {
		sax.parser = function(strict, opt) {
			return new SAXParser(strict, opt);
		};
		sax.SAXParser = SAXParser;
		sax.SAXStream = SAXStream;
		sax.createStream = createStream;
		sax.MAX_BUFFER_LENGTH = 65536;
		var buffers = [
			"comment",
			"sgmlDecl",
			"textNode",
			"tagName",
			"doctype",
			"procInstName",
			"procInstBody",
			"entity",
			"attribName",
			"attribValue",
			"cdata",
			"script"
		];
		sax.EVENTS = [
			"text",
			"processinginstruction",
			"sgmldeclaration",
			"doctype",
			"comment",
			"opentagstart",
			"attribute",
			"opentag",
			"closetag",
			"opencdata",
			"cdata",
			"closecdata",
			"error",
			"end",
			"ready",
			"script",
			"opennamespace",
			"closenamespace"
		];
		function SAXParser(strict, opt) {
			if (!(this instanceof SAXParser)) return new SAXParser(strict, opt);
			var parser = this;
			clearBuffers(parser);
			parser.q = parser.c = "";
			parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH;
			parser.encoding = null;
			parser.opt = opt || {};
			parser.opt.lowercase = parser.opt.lowercase || parser.opt.lowercasetags;
			parser.looseCase = parser.opt.lowercase ? "toLowerCase" : "toUpperCase";
			parser.opt.maxEntityCount = parser.opt.maxEntityCount || 512;
			parser.opt.maxEntityDepth = parser.opt.maxEntityDepth || 4;
			parser.entityCount = parser.entityDepth = 0;
			parser.tags = [];
			parser.closed = parser.closedRoot = parser.sawRoot = false;
			parser.tag = parser.error = null;
			parser.strict = !!strict;
			parser.noscript = !!(strict || parser.opt.noscript);
			parser.state = S.BEGIN;
			parser.strictEntities = parser.opt.strictEntities;
			parser.ENTITIES = parser.strictEntities ? Object.create(sax.XML_ENTITIES) : Object.create(sax.ENTITIES);
			parser.attribList = [];
			if (parser.opt.xmlns) parser.ns = Object.create(rootNS);
			if (parser.opt.unquotedAttributeValues === void 0) parser.opt.unquotedAttributeValues = !strict;
			parser.trackPosition = parser.opt.position !== false;
			if (parser.trackPosition) parser.position = parser.line = parser.column = 0;
			emit(parser, "onready");
		}
		if (!Object.create) Object.create = function(o) {
			function F() {}
			F.prototype = o;
			return new F();
		};
		if (!Object.keys) Object.keys = function(o) {
			var a = [];
			for (var i in o) if (o.hasOwnProperty(i)) a.push(i);
			return a;
		};
		function checkBufferLength(parser) {
			var maxAllowed = Math.max(sax.MAX_BUFFER_LENGTH, 10);
			var maxActual = 0;
			for (var i = 0, l = buffers.length; i < l; i++) {
				var len = parser[buffers[i]].length;
				if (len > maxAllowed) switch (buffers[i]) {
					case "textNode":
						closeText(parser);
						break;
					case "cdata":
						emitNode(parser, "oncdata", parser.cdata);
						parser.cdata = "";
						break;
					case "script":
						emitNode(parser, "onscript", parser.script);
						parser.script = "";
						break;
					default: error(parser, "Max buffer length exceeded: " + buffers[i]);
				}
				maxActual = Math.max(maxActual, len);
			}
			parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH - maxActual + parser.position;
		}
		function clearBuffers(parser) {
			for (var i = 0, l = buffers.length; i < l; i++) parser[buffers[i]] = "";
		}
		function flushBuffers(parser) {
			closeText(parser);
			if (parser.cdata !== "") {
				emitNode(parser, "oncdata", parser.cdata);
				parser.cdata = "";
			}
			if (parser.script !== "") {
				emitNode(parser, "onscript", parser.script);
				parser.script = "";
			}
		}
		SAXParser.prototype = {
			end: function() {
				end(this);
			},
			write,
			resume: function() {
				this.error = null;
				return this;
			},
			close: function() {
				return this.write(null);
			},
			flush: function() {
				flushBuffers(this);
			}
		};
		var Stream;
		try {
			Stream = __require("stream").Stream;
		} catch (ex) {
			Stream = function() {};
		}
		if (!Stream) Stream = function() {};
		var streamWraps = sax.EVENTS.filter(function(ev) {
			return ev !== "error" && ev !== "end";
		});
		function createStream(strict, opt) {
			return new SAXStream(strict, opt);
		}
		function determineBufferEncoding(data, isEnd) {
			if (data.length >= 2) {
				if (data[0] === 255 && data[1] === 254) return "utf-16le";
				if (data[0] === 254 && data[1] === 255) return "utf-16be";
			}
			if (data.length >= 3 && data[0] === 239 && data[1] === 187 && data[2] === 191) return "utf8";
			if (data.length >= 4) {
				if (data[0] === 60 && data[1] === 0 && data[2] === 63 && data[3] === 0) return "utf-16le";
				if (data[0] === 0 && data[1] === 60 && data[2] === 0 && data[3] === 63) return "utf-16be";
				return "utf8";
			}
			return isEnd ? "utf8" : null;
		}
		function SAXStream(strict, opt) {
			if (!(this instanceof SAXStream)) return new SAXStream(strict, opt);
			Stream.apply(this);
			this._parser = new SAXParser(strict, opt);
			this.writable = true;
			this.readable = true;
			var me = this;
			this._parser.onend = function() {
				me.emit("end");
			};
			this._parser.onerror = function(er) {
				me.emit("error", er);
				me._parser.error = null;
			};
			this._decoder = null;
			this._decoderBuffer = null;
			streamWraps.forEach(function(ev) {
				Object.defineProperty(me, "on" + ev, {
					get: function() {
						return me._parser["on" + ev];
					},
					set: function(h) {
						if (!h) {
							me.removeAllListeners(ev);
							me._parser["on" + ev] = h;
							return h;
						}
						me.on(ev, h);
					},
					enumerable: true,
					configurable: false
				});
			});
		}
		SAXStream.prototype = Object.create(Stream.prototype, { constructor: { value: SAXStream } });
		SAXStream.prototype._decodeBuffer = function(data, isEnd) {
			if (this._decoderBuffer) {
				data = Buffer.concat([this._decoderBuffer, data]);
				this._decoderBuffer = null;
			}
			if (!this._decoder) {
				var encoding = determineBufferEncoding(data, isEnd);
				if (!encoding) {
					this._decoderBuffer = data;
					return "";
				}
				this._parser.encoding = encoding;
				this._decoder = new TextDecoder(encoding);
			}
			return this._decoder.decode(data, { stream: !isEnd });
		};
		SAXStream.prototype.write = function(data) {
			if (typeof Buffer === "function" && typeof Buffer.isBuffer === "function" && Buffer.isBuffer(data)) data = this._decodeBuffer(data, false);
			else if (this._decoderBuffer) {
				var remaining = this._decodeBuffer(Buffer.alloc(0), true);
				if (remaining) {
					this._parser.write(remaining);
					this.emit("data", remaining);
				}
			}
			this._parser.write(data.toString());
			this.emit("data", data);
			return true;
		};
		SAXStream.prototype.end = function(chunk) {
			if (chunk && chunk.length) this.write(chunk);
			if (this._decoderBuffer) {
				var finalChunk = this._decodeBuffer(Buffer.alloc(0), true);
				if (finalChunk) {
					this._parser.write(finalChunk);
					this.emit("data", finalChunk);
				}
			} else if (this._decoder) {
				var remaining = this._decoder.decode();
				if (remaining) {
					this._parser.write(remaining);
					this.emit("data", remaining);
				}
			}
			this._parser.end();
			return true;
		};
		SAXStream.prototype.on = function(ev, handler) {
			var me = this;
			if (!me._parser["on" + ev] && streamWraps.indexOf(ev) !== -1) me._parser["on" + ev] = function() {
				var args = arguments.length === 1 ? [arguments[0]] : Array.apply(null, arguments);
				args.splice(0, 0, ev);
				me.emit.apply(me, args);
			};
			return Stream.prototype.on.call(me, ev, handler);
		};
		var CDATAre = /^\[CDATA\[$/i;
		var DOCTYPEre = /^DOCTYPE$/i;
		var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
		var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
		var rootNS = {
			xml: XML_NAMESPACE,
			xmlns: XMLNS_NAMESPACE
		};
		var nameStart = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
		var nameBody = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		var entityStart = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
		var entityBody = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		function isWhitespace(c) {
			return c === " " || c === "\n" || c === "\r" || c === "	";
		}
		function isQuote(c) {
			return c === "\"" || c === "'";
		}
		function isAttribEnd(c) {
			return c === ">" || isWhitespace(c);
		}
		function isMatch(regex, c) {
			return regex.test(c);
		}
		function notMatch(regex, c) {
			return !isMatch(regex, c);
		}
		var S = 0;
		sax.STATE = {
			BEGIN: S++,
			BEGIN_WHITESPACE: S++,
			TEXT: S++,
			TEXT_ENTITY: S++,
			OPEN_WAKA: S++,
			SGML_DECL: S++,
			SGML_DECL_QUOTED: S++,
			DOCTYPE: S++,
			DOCTYPE_QUOTED: S++,
			DOCTYPE_DTD: S++,
			DOCTYPE_DTD_QUOTED: S++,
			COMMENT_STARTING: S++,
			COMMENT: S++,
			COMMENT_ENDING: S++,
			COMMENT_ENDED: S++,
			CDATA: S++,
			CDATA_ENDING: S++,
			CDATA_ENDING_2: S++,
			PROC_INST: S++,
			PROC_INST_BODY: S++,
			PROC_INST_ENDING: S++,
			OPEN_TAG: S++,
			OPEN_TAG_SLASH: S++,
			ATTRIB: S++,
			ATTRIB_NAME: S++,
			ATTRIB_NAME_SAW_WHITE: S++,
			ATTRIB_VALUE: S++,
			ATTRIB_VALUE_QUOTED: S++,
			ATTRIB_VALUE_CLOSED: S++,
			ATTRIB_VALUE_UNQUOTED: S++,
			ATTRIB_VALUE_ENTITY_Q: S++,
			ATTRIB_VALUE_ENTITY_U: S++,
			CLOSE_TAG: S++,
			CLOSE_TAG_SAW_WHITE: S++,
			SCRIPT: S++,
			SCRIPT_ENDING: S++
		};
		sax.XML_ENTITIES = Object.assign(Object.create(null), {
			amp: "&",
			gt: ">",
			lt: "<",
			quot: "\"",
			apos: "'"
		});
		sax.ENTITIES = Object.assign(Object.create(null), {
			amp: "&",
			gt: ">",
			lt: "<",
			quot: "\"",
			apos: "'",
			AElig: 198,
			Aacute: 193,
			Acirc: 194,
			Agrave: 192,
			Aring: 197,
			Atilde: 195,
			Auml: 196,
			Ccedil: 199,
			ETH: 208,
			Eacute: 201,
			Ecirc: 202,
			Egrave: 200,
			Euml: 203,
			Iacute: 205,
			Icirc: 206,
			Igrave: 204,
			Iuml: 207,
			Ntilde: 209,
			Oacute: 211,
			Ocirc: 212,
			Ograve: 210,
			Oslash: 216,
			Otilde: 213,
			Ouml: 214,
			THORN: 222,
			Uacute: 218,
			Ucirc: 219,
			Ugrave: 217,
			Uuml: 220,
			Yacute: 221,
			aacute: 225,
			acirc: 226,
			aelig: 230,
			agrave: 224,
			aring: 229,
			atilde: 227,
			auml: 228,
			ccedil: 231,
			eacute: 233,
			ecirc: 234,
			egrave: 232,
			eth: 240,
			euml: 235,
			iacute: 237,
			icirc: 238,
			igrave: 236,
			iuml: 239,
			ntilde: 241,
			oacute: 243,
			ocirc: 244,
			ograve: 242,
			oslash: 248,
			otilde: 245,
			ouml: 246,
			szlig: 223,
			thorn: 254,
			uacute: 250,
			ucirc: 251,
			ugrave: 249,
			uuml: 252,
			yacute: 253,
			yuml: 255,
			copy: 169,
			reg: 174,
			nbsp: 160,
			iexcl: 161,
			cent: 162,
			pound: 163,
			curren: 164,
			yen: 165,
			brvbar: 166,
			sect: 167,
			uml: 168,
			ordf: 170,
			laquo: 171,
			not: 172,
			shy: 173,
			macr: 175,
			deg: 176,
			plusmn: 177,
			sup1: 185,
			sup2: 178,
			sup3: 179,
			acute: 180,
			micro: 181,
			para: 182,
			middot: 183,
			cedil: 184,
			ordm: 186,
			raquo: 187,
			frac14: 188,
			frac12: 189,
			frac34: 190,
			iquest: 191,
			times: 215,
			divide: 247,
			OElig: 338,
			oelig: 339,
			Scaron: 352,
			scaron: 353,
			Yuml: 376,
			fnof: 402,
			circ: 710,
			tilde: 732,
			Alpha: 913,
			Beta: 914,
			Gamma: 915,
			Delta: 916,
			Epsilon: 917,
			Zeta: 918,
			Eta: 919,
			Theta: 920,
			Iota: 921,
			Kappa: 922,
			Lambda: 923,
			Mu: 924,
			Nu: 925,
			Xi: 926,
			Omicron: 927,
			Pi: 928,
			Rho: 929,
			Sigma: 931,
			Tau: 932,
			Upsilon: 933,
			Phi: 934,
			Chi: 935,
			Psi: 936,
			Omega: 937,
			alpha: 945,
			beta: 946,
			gamma: 947,
			delta: 948,
			epsilon: 949,
			zeta: 950,
			eta: 951,
			theta: 952,
			iota: 953,
			kappa: 954,
			lambda: 955,
			mu: 956,
			nu: 957,
			xi: 958,
			omicron: 959,
			pi: 960,
			rho: 961,
			sigmaf: 962,
			sigma: 963,
			tau: 964,
			upsilon: 965,
			phi: 966,
			chi: 967,
			psi: 968,
			omega: 969,
			thetasym: 977,
			upsih: 978,
			piv: 982,
			ensp: 8194,
			emsp: 8195,
			thinsp: 8201,
			zwnj: 8204,
			zwj: 8205,
			lrm: 8206,
			rlm: 8207,
			ndash: 8211,
			mdash: 8212,
			lsquo: 8216,
			rsquo: 8217,
			sbquo: 8218,
			ldquo: 8220,
			rdquo: 8221,
			bdquo: 8222,
			dagger: 8224,
			Dagger: 8225,
			bull: 8226,
			hellip: 8230,
			permil: 8240,
			prime: 8242,
			Prime: 8243,
			lsaquo: 8249,
			rsaquo: 8250,
			oline: 8254,
			frasl: 8260,
			euro: 8364,
			image: 8465,
			weierp: 8472,
			real: 8476,
			trade: 8482,
			alefsym: 8501,
			larr: 8592,
			uarr: 8593,
			rarr: 8594,
			darr: 8595,
			harr: 8596,
			crarr: 8629,
			lArr: 8656,
			uArr: 8657,
			rArr: 8658,
			dArr: 8659,
			hArr: 8660,
			forall: 8704,
			part: 8706,
			exist: 8707,
			empty: 8709,
			nabla: 8711,
			isin: 8712,
			notin: 8713,
			ni: 8715,
			prod: 8719,
			sum: 8721,
			minus: 8722,
			lowast: 8727,
			radic: 8730,
			prop: 8733,
			infin: 8734,
			ang: 8736,
			and: 8743,
			or: 8744,
			cap: 8745,
			cup: 8746,
			int: 8747,
			there4: 8756,
			sim: 8764,
			cong: 8773,
			asymp: 8776,
			ne: 8800,
			equiv: 8801,
			le: 8804,
			ge: 8805,
			sub: 8834,
			sup: 8835,
			nsub: 8836,
			sube: 8838,
			supe: 8839,
			oplus: 8853,
			otimes: 8855,
			perp: 8869,
			sdot: 8901,
			lceil: 8968,
			rceil: 8969,
			lfloor: 8970,
			rfloor: 8971,
			lang: 9001,
			rang: 9002,
			loz: 9674,
			spades: 9824,
			clubs: 9827,
			hearts: 9829,
			diams: 9830
		});
		Object.keys(sax.ENTITIES).forEach(function(key) {
			var e = sax.ENTITIES[key];
			var s = typeof e === "number" ? String.fromCharCode(e) : e;
			sax.ENTITIES[key] = s;
		});
		for (var s in sax.STATE) sax.STATE[sax.STATE[s]] = s;
		S = sax.STATE;
		function emit(parser, event, data) {
			parser[event] && parser[event](data);
		}
		function getDeclaredEncoding(body) {
			var match = body && body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
			return match ? match[2] : null;
		}
		function normalizeEncodingName(encoding) {
			if (!encoding) return null;
			return encoding.toLowerCase().replace(/[^a-z0-9]/g, "");
		}
		function encodingsMatch(detectedEncoding, declaredEncoding) {
			const detected = normalizeEncodingName(detectedEncoding);
			const declared = normalizeEncodingName(declaredEncoding);
			if (!detected || !declared) return true;
			if (declared === "utf16") return detected === "utf16le" || detected === "utf16be";
			return detected === declared;
		}
		function validateXmlDeclarationEncoding(parser, data) {
			if (!parser.strict || !parser.encoding || !data || data.name !== "xml") return;
			var declaredEncoding = getDeclaredEncoding(data.body);
			if (declaredEncoding && !encodingsMatch(parser.encoding, declaredEncoding)) strictFail(parser, "XML declaration encoding " + declaredEncoding + " does not match detected stream encoding " + parser.encoding.toUpperCase());
		}
		function emitNode(parser, nodeType, data) {
			if (parser.textNode) closeText(parser);
			emit(parser, nodeType, data);
		}
		function closeText(parser) {
			parser.textNode = textopts(parser.opt, parser.textNode);
			if (parser.textNode) emit(parser, "ontext", parser.textNode);
			parser.textNode = "";
		}
		function textopts(opt, text) {
			if (opt.trim) text = text.trim();
			if (opt.normalize) text = text.replace(/\s+/g, " ");
			return text;
		}
		function error(parser, er) {
			closeText(parser);
			if (parser.trackPosition) er += "\nLine: " + parser.line + "\nColumn: " + parser.column + "\nChar: " + parser.c;
			er = new Error(er);
			parser.error = er;
			emit(parser, "onerror", er);
			return parser;
		}
		function end(parser) {
			if (parser.sawRoot && !parser.closedRoot) strictFail(parser, "Unclosed root tag");
			if (parser.state !== S.BEGIN && parser.state !== S.BEGIN_WHITESPACE && parser.state !== S.TEXT) error(parser, "Unexpected end");
			closeText(parser);
			parser.c = "";
			parser.closed = true;
			emit(parser, "onend");
			SAXParser.call(parser, parser.strict, parser.opt);
			return parser;
		}
		function strictFail(parser, message) {
			if (typeof parser !== "object" || !(parser instanceof SAXParser)) throw new Error("bad call to strictFail");
			if (parser.strict) error(parser, message);
		}
		function newTag(parser) {
			if (!parser.strict) parser.tagName = parser.tagName[parser.looseCase]();
			var parent = parser.tags[parser.tags.length - 1] || parser;
			var tag = parser.tag = {
				name: parser.tagName,
				attributes: {}
			};
			if (parser.opt.xmlns) tag.ns = parent.ns;
			parser.attribList.length = 0;
			emitNode(parser, "onopentagstart", tag);
		}
		function qname(name, attribute) {
			var qualName = name.indexOf(":") < 0 ? ["", name] : name.split(":");
			var prefix = qualName[0];
			var local = qualName[1];
			if (attribute && name === "xmlns") {
				prefix = "xmlns";
				local = "";
			}
			return {
				prefix,
				local
			};
		}
		function attrib(parser) {
			if (!parser.strict) parser.attribName = parser.attribName[parser.looseCase]();
			if (parser.attribList.indexOf(parser.attribName) !== -1 || parser.tag.attributes.hasOwnProperty(parser.attribName)) {
				parser.attribName = parser.attribValue = "";
				return;
			}
			if (parser.opt.xmlns) {
				var qn = qname(parser.attribName, true);
				var prefix = qn.prefix;
				var local = qn.local;
				if (prefix === "xmlns") {
					if (local === "xml" && parser.attribValue !== XML_NAMESPACE) strictFail(parser, "xml: prefix must be bound to " + XML_NAMESPACE + "\nActual: " + parser.attribValue);
					else if (local === "xmlns" && parser.attribValue !== XMLNS_NAMESPACE) strictFail(parser, "xmlns: prefix must be bound to " + XMLNS_NAMESPACE + "\nActual: " + parser.attribValue);
					else {
						var tag = parser.tag;
						var parent = parser.tags[parser.tags.length - 1] || parser;
						if (tag.ns === parent.ns) tag.ns = Object.create(parent.ns);
						tag.ns[local] = parser.attribValue;
					}
				}
				parser.attribList.push([parser.attribName, parser.attribValue]);
			} else {
				parser.tag.attributes[parser.attribName] = parser.attribValue;
				emitNode(parser, "onattribute", {
					name: parser.attribName,
					value: parser.attribValue
				});
			}
			parser.attribName = parser.attribValue = "";
		}
		function openTag(parser, selfClosing) {
			if (parser.opt.xmlns) {
				var tag = parser.tag;
				var qn = qname(parser.tagName);
				tag.prefix = qn.prefix;
				tag.local = qn.local;
				tag.uri = tag.ns[qn.prefix] || "";
				if (tag.prefix && !tag.uri) {
					strictFail(parser, "Unbound namespace prefix: " + JSON.stringify(parser.tagName));
					tag.uri = qn.prefix;
				}
				var parent = parser.tags[parser.tags.length - 1] || parser;
				if (tag.ns && parent.ns !== tag.ns) Object.keys(tag.ns).forEach(function(p) {
					emitNode(parser, "onopennamespace", {
						prefix: p,
						uri: tag.ns[p]
					});
				});
				for (var i = 0, l = parser.attribList.length; i < l; i++) {
					var nv = parser.attribList[i];
					var name = nv[0];
					var value = nv[1];
					var qualName = qname(name, true);
					var prefix = qualName.prefix;
					var local = qualName.local;
					var uri = prefix === "" ? "" : tag.ns[prefix] || "";
					var a = {
						name,
						value,
						prefix,
						local,
						uri
					};
					if (prefix && prefix !== "xmlns" && !uri) {
						strictFail(parser, "Unbound namespace prefix: " + JSON.stringify(prefix));
						a.uri = prefix;
					}
					parser.tag.attributes[name] = a;
					emitNode(parser, "onattribute", a);
				}
				parser.attribList.length = 0;
			}
			parser.tag.isSelfClosing = !!selfClosing;
			parser.sawRoot = true;
			parser.tags.push(parser.tag);
			emitNode(parser, "onopentag", parser.tag);
			if (!selfClosing) {
				if (!parser.noscript && parser.tagName.toLowerCase() === "script") parser.state = S.SCRIPT;
				else parser.state = S.TEXT;
				parser.tag = null;
				parser.tagName = "";
			}
			parser.attribName = parser.attribValue = "";
			parser.attribList.length = 0;
		}
		function closeTag(parser) {
			if (!parser.tagName) {
				strictFail(parser, "Weird empty close tag.");
				parser.textNode += "</>";
				parser.state = S.TEXT;
				return;
			}
			if (parser.script) {
				if (parser.tagName !== "script") {
					parser.script += "</" + parser.tagName + ">";
					parser.tagName = "";
					parser.state = S.SCRIPT;
					return;
				}
				emitNode(parser, "onscript", parser.script);
				parser.script = "";
			}
			var t = parser.tags.length;
			var tagName = parser.tagName;
			if (!parser.strict) tagName = tagName[parser.looseCase]();
			var closeTo = tagName;
			while (t--) if (parser.tags[t].name !== closeTo) strictFail(parser, "Unexpected close tag");
			else break;
			if (t < 0) {
				strictFail(parser, "Unmatched closing tag: " + parser.tagName);
				parser.textNode += "</" + parser.tagName + ">";
				parser.state = S.TEXT;
				return;
			}
			parser.tagName = tagName;
			var s = parser.tags.length;
			while (s-- > t) {
				var tag = parser.tag = parser.tags.pop();
				parser.tagName = parser.tag.name;
				emitNode(parser, "onclosetag", parser.tagName);
				var x = {};
				for (var i in tag.ns) x[i] = tag.ns[i];
				var parent = parser.tags[parser.tags.length - 1] || parser;
				if (parser.opt.xmlns && tag.ns !== parent.ns) Object.keys(tag.ns).forEach(function(p) {
					var n = tag.ns[p];
					emitNode(parser, "onclosenamespace", {
						prefix: p,
						uri: n
					});
				});
			}
			if (t === 0) parser.closedRoot = true;
			parser.tagName = parser.attribValue = parser.attribName = "";
			parser.attribList.length = 0;
			parser.state = S.TEXT;
		}
		function parseEntity(parser) {
			var entity = parser.entity;
			var entityLC = entity.toLowerCase();
			var num;
			var numStr = "";
			if (parser.ENTITIES[entity]) return parser.ENTITIES[entity];
			if (parser.ENTITIES[entityLC]) return parser.ENTITIES[entityLC];
			entity = entityLC;
			if (entity.charAt(0) === "#") {
				if (entity.charAt(1) === "x") {
					entity = entity.slice(2);
					num = parseInt(entity, 16);
					numStr = num.toString(16);
				} else {
					entity = entity.slice(1);
					num = parseInt(entity, 10);
					numStr = num.toString(10);
				}
			}
			entity = entity.replace(/^0+/, "");
			if (isNaN(num) || numStr.toLowerCase() !== entity || num < 0 || num > 1114111 || !isXmlChar(num)) {
				strictFail(parser, "Invalid character entity");
				return "&" + parser.entity + ";";
			}
			return String.fromCodePoint(num);
		}
		function isXmlChar(num) {
			return num === 9 || num === 10 || num === 13 || num >= 32 && num <= 55295 || num >= 57344 && num <= 65533 || num >= 65536 && num <= 1114111;
		}
		function beginWhiteSpace(parser, c) {
			if (c === "<") {
				parser.state = S.OPEN_WAKA;
				parser.startTagPosition = parser.position;
			} else if (!isWhitespace(c)) {
				strictFail(parser, "Non-whitespace before first tag.");
				parser.textNode = c;
				parser.state = S.TEXT;
			}
		}
		function charAt(chunk, i) {
			var result = "";
			if (i < chunk.length) result = chunk.charAt(i);
			return result;
		}
		function write(chunk) {
			var parser = this;
			if (this.error) throw this.error;
			if (parser.closed) return error(parser, "Cannot write after close. Assign an onready handler.");
			if (chunk === null) return end(parser);
			if (typeof chunk === "object") chunk = chunk.toString();
			var i = 0;
			var c = "";
			while (true) {
				c = charAt(chunk, i++);
				parser.c = c;
				if (!c) break;
				if (parser.trackPosition) {
					parser.position++;
					if (c === "\n") {
						parser.line++;
						parser.column = 0;
					} else parser.column++;
				}
				switch (parser.state) {
					case S.BEGIN:
						parser.state = S.BEGIN_WHITESPACE;
						if (c === "﻿") continue;
						beginWhiteSpace(parser, c);
						continue;
					case S.BEGIN_WHITESPACE:
						beginWhiteSpace(parser, c);
						continue;
					case S.TEXT:
						if (parser.sawRoot && !parser.closedRoot) {
							var starti = i - 1;
							while (c && c !== "<" && c !== "&") {
								c = charAt(chunk, i++);
								if (c && parser.trackPosition) {
									parser.position++;
									if (c === "\n") {
										parser.line++;
										parser.column = 0;
									} else parser.column++;
								}
							}
							parser.textNode += chunk.substring(starti, i - 1);
						}
						if (c === "<" && !(parser.sawRoot && parser.closedRoot && !parser.strict)) {
							parser.state = S.OPEN_WAKA;
							parser.startTagPosition = parser.position;
						} else {
							if (!isWhitespace(c) && (!parser.sawRoot || parser.closedRoot)) strictFail(parser, "Text data outside of root node.");
							if (c === "&") parser.state = S.TEXT_ENTITY;
							else parser.textNode += c;
						}
						continue;
					case S.SCRIPT:
						if (c === "<") parser.state = S.SCRIPT_ENDING;
						else parser.script += c;
						continue;
					case S.SCRIPT_ENDING:
						if (c === "/") parser.state = S.CLOSE_TAG;
						else {
							parser.script += "<" + c;
							parser.state = S.SCRIPT;
						}
						continue;
					case S.OPEN_WAKA:
						if (c === "!") {
							parser.state = S.SGML_DECL;
							parser.sgmlDecl = "";
						} else if (isWhitespace(c)) {} else if (isMatch(nameStart, c)) {
							parser.state = S.OPEN_TAG;
							parser.tagName = c;
						} else if (c === "/") {
							parser.state = S.CLOSE_TAG;
							parser.tagName = "";
						} else if (c === "?") {
							parser.state = S.PROC_INST;
							parser.procInstName = parser.procInstBody = "";
						} else {
							strictFail(parser, "Unencoded <");
							if (parser.startTagPosition + 1 < parser.position) {
								var pad = parser.position - parser.startTagPosition;
								c = new Array(pad).join(" ") + c;
							}
							parser.textNode += "<" + c;
							parser.state = S.TEXT;
						}
						continue;
					case S.SGML_DECL:
						if (parser.sgmlDecl + c === "--") {
							parser.state = S.COMMENT;
							parser.comment = "";
							parser.sgmlDecl = "";
							continue;
						}
						if (parser.doctype && parser.doctype !== true && parser.sgmlDecl) {
							parser.state = S.DOCTYPE_DTD;
							parser.doctype += "<!" + parser.sgmlDecl + c;
							parser.sgmlDecl = "";
						} else if (CDATAre.test(parser.sgmlDecl + c)) {
							emitNode(parser, "onopencdata");
							parser.state = S.CDATA;
							parser.sgmlDecl = "";
							parser.cdata = "";
						} else if (DOCTYPEre.test(parser.sgmlDecl + c)) {
							parser.state = S.DOCTYPE;
							if (parser.doctype || parser.sawRoot) strictFail(parser, "Inappropriately located doctype declaration");
							parser.doctype = "";
							parser.sgmlDecl = "";
						} else if (c === ">") {
							emitNode(parser, "onsgmldeclaration", parser.sgmlDecl);
							parser.sgmlDecl = "";
							parser.state = S.TEXT;
						} else if (isQuote(c)) {
							parser.state = S.SGML_DECL_QUOTED;
							parser.sgmlDecl += c;
						} else parser.sgmlDecl += c;
						continue;
					case S.SGML_DECL_QUOTED:
						if (c === parser.q) {
							parser.state = S.SGML_DECL;
							parser.q = "";
						}
						parser.sgmlDecl += c;
						continue;
					case S.DOCTYPE:
						if (c === ">") {
							parser.state = S.TEXT;
							emitNode(parser, "ondoctype", parser.doctype);
							parser.doctype = true;
						} else {
							parser.doctype += c;
							if (c === "[") parser.state = S.DOCTYPE_DTD;
							else if (isQuote(c)) {
								parser.state = S.DOCTYPE_QUOTED;
								parser.q = c;
							}
						}
						continue;
					case S.DOCTYPE_QUOTED:
						parser.doctype += c;
						if (c === parser.q) {
							parser.q = "";
							parser.state = S.DOCTYPE;
						}
						continue;
					case S.DOCTYPE_DTD:
						if (c === "]") {
							parser.doctype += c;
							parser.state = S.DOCTYPE;
						} else if (c === "<") {
							parser.state = S.OPEN_WAKA;
							parser.startTagPosition = parser.position;
						} else if (isQuote(c)) {
							parser.doctype += c;
							parser.state = S.DOCTYPE_DTD_QUOTED;
							parser.q = c;
						} else parser.doctype += c;
						continue;
					case S.DOCTYPE_DTD_QUOTED:
						parser.doctype += c;
						if (c === parser.q) {
							parser.state = S.DOCTYPE_DTD;
							parser.q = "";
						}
						continue;
					case S.COMMENT:
						if (c === "-") parser.state = S.COMMENT_ENDING;
						else parser.comment += c;
						continue;
					case S.COMMENT_ENDING:
						if (c === "-") {
							parser.state = S.COMMENT_ENDED;
							parser.comment = textopts(parser.opt, parser.comment);
							if (parser.comment) emitNode(parser, "oncomment", parser.comment);
							parser.comment = "";
						} else {
							parser.comment += "-" + c;
							parser.state = S.COMMENT;
						}
						continue;
					case S.COMMENT_ENDED:
						if (c !== ">") {
							strictFail(parser, "Malformed comment");
							parser.comment += "--" + c;
							parser.state = S.COMMENT;
						} else if (parser.doctype && parser.doctype !== true) parser.state = S.DOCTYPE_DTD;
						else parser.state = S.TEXT;
						continue;
					case S.CDATA:
						var starti = i - 1;
						while (c && c !== "]") {
							c = charAt(chunk, i++);
							if (c && parser.trackPosition) {
								parser.position++;
								if (c === "\n") {
									parser.line++;
									parser.column = 0;
								} else parser.column++;
							}
						}
						parser.cdata += chunk.substring(starti, i - 1);
						if (c === "]") parser.state = S.CDATA_ENDING;
						continue;
					case S.CDATA_ENDING:
						if (c === "]") parser.state = S.CDATA_ENDING_2;
						else {
							parser.cdata += "]" + c;
							parser.state = S.CDATA;
						}
						continue;
					case S.CDATA_ENDING_2:
						if (c === ">") {
							if (parser.cdata) emitNode(parser, "oncdata", parser.cdata);
							emitNode(parser, "onclosecdata");
							parser.cdata = "";
							parser.state = S.TEXT;
						} else if (c === "]") parser.cdata += "]";
						else {
							parser.cdata += "]]" + c;
							parser.state = S.CDATA;
						}
						continue;
					case S.PROC_INST:
						if (c === "?") parser.state = S.PROC_INST_ENDING;
						else if (isWhitespace(c)) parser.state = S.PROC_INST_BODY;
						else parser.procInstName += c;
						continue;
					case S.PROC_INST_BODY:
						if (!parser.procInstBody && isWhitespace(c)) continue;
						else if (c === "?") parser.state = S.PROC_INST_ENDING;
						else parser.procInstBody += c;
						continue;
					case S.PROC_INST_ENDING:
						if (c === ">") {
							const procInstEndData = {
								name: parser.procInstName,
								body: parser.procInstBody
							};
							validateXmlDeclarationEncoding(parser, procInstEndData);
							emitNode(parser, "onprocessinginstruction", procInstEndData);
							parser.procInstName = parser.procInstBody = "";
							parser.state = S.TEXT;
						} else {
							parser.procInstBody += "?" + c;
							parser.state = S.PROC_INST_BODY;
						}
						continue;
					case S.OPEN_TAG:
						if (isMatch(nameBody, c)) parser.tagName += c;
						else {
							newTag(parser);
							if (c === ">") openTag(parser);
							else if (c === "/") parser.state = S.OPEN_TAG_SLASH;
							else {
								if (!isWhitespace(c)) strictFail(parser, "Invalid character in tag name");
								parser.state = S.ATTRIB;
							}
						}
						continue;
					case S.OPEN_TAG_SLASH:
						if (c === ">") {
							openTag(parser, true);
							closeTag(parser);
						} else {
							strictFail(parser, "Forward-slash in opening tag not followed by >");
							parser.state = S.ATTRIB;
						}
						continue;
					case S.ATTRIB:
						if (isWhitespace(c)) continue;
						else if (c === ">") openTag(parser);
						else if (c === "/") parser.state = S.OPEN_TAG_SLASH;
						else if (isMatch(nameStart, c)) {
							parser.attribName = c;
							parser.attribValue = "";
							parser.state = S.ATTRIB_NAME;
						} else strictFail(parser, "Invalid attribute name");
						continue;
					case S.ATTRIB_NAME:
						if (c === "=") parser.state = S.ATTRIB_VALUE;
						else if (c === ">") {
							strictFail(parser, "Attribute without value");
							parser.attribValue = parser.attribName;
							attrib(parser);
							openTag(parser);
						} else if (isWhitespace(c)) parser.state = S.ATTRIB_NAME_SAW_WHITE;
						else if (isMatch(nameBody, c)) parser.attribName += c;
						else strictFail(parser, "Invalid attribute name");
						continue;
					case S.ATTRIB_NAME_SAW_WHITE:
						if (c === "=") parser.state = S.ATTRIB_VALUE;
						else if (isWhitespace(c)) continue;
						else {
							strictFail(parser, "Attribute without value");
							parser.tag.attributes[parser.attribName] = "";
							parser.attribValue = "";
							emitNode(parser, "onattribute", {
								name: parser.attribName,
								value: ""
							});
							parser.attribName = "";
							if (c === ">") openTag(parser);
							else if (isMatch(nameStart, c)) {
								parser.attribName = c;
								parser.state = S.ATTRIB_NAME;
							} else {
								strictFail(parser, "Invalid attribute name");
								parser.state = S.ATTRIB;
							}
						}
						continue;
					case S.ATTRIB_VALUE:
						if (isWhitespace(c)) continue;
						else if (isQuote(c)) {
							parser.q = c;
							parser.state = S.ATTRIB_VALUE_QUOTED;
						} else {
							if (!parser.opt.unquotedAttributeValues) error(parser, "Unquoted attribute value");
							parser.state = S.ATTRIB_VALUE_UNQUOTED;
							parser.attribValue = c;
						}
						continue;
					case S.ATTRIB_VALUE_QUOTED:
						if (c !== parser.q) {
							if (c === "&") parser.state = S.ATTRIB_VALUE_ENTITY_Q;
							else parser.attribValue += c;
							continue;
						}
						attrib(parser);
						parser.q = "";
						parser.state = S.ATTRIB_VALUE_CLOSED;
						continue;
					case S.ATTRIB_VALUE_CLOSED:
						if (isWhitespace(c)) parser.state = S.ATTRIB;
						else if (c === ">") openTag(parser);
						else if (c === "/") parser.state = S.OPEN_TAG_SLASH;
						else if (isMatch(nameStart, c)) {
							strictFail(parser, "No whitespace between attributes");
							parser.attribName = c;
							parser.attribValue = "";
							parser.state = S.ATTRIB_NAME;
						} else strictFail(parser, "Invalid attribute name");
						continue;
					case S.ATTRIB_VALUE_UNQUOTED:
						if (!isAttribEnd(c)) {
							if (c === "&") parser.state = S.ATTRIB_VALUE_ENTITY_U;
							else parser.attribValue += c;
							continue;
						}
						attrib(parser);
						if (c === ">") openTag(parser);
						else parser.state = S.ATTRIB;
						continue;
					case S.CLOSE_TAG:
						if (!parser.tagName) {
							if (isWhitespace(c)) continue;
							else if (notMatch(nameStart, c)) {
								if (parser.script) {
									parser.script += "</" + c;
									parser.state = S.SCRIPT;
								} else strictFail(parser, "Invalid tagname in closing tag.");
							} else parser.tagName = c;
						} else if (c === ">") closeTag(parser);
						else if (isMatch(nameBody, c)) parser.tagName += c;
						else if (parser.script) {
							parser.script += "</" + parser.tagName + c;
							parser.tagName = "";
							parser.state = S.SCRIPT;
						} else {
							if (!isWhitespace(c)) strictFail(parser, "Invalid tagname in closing tag");
							parser.state = S.CLOSE_TAG_SAW_WHITE;
						}
						continue;
					case S.CLOSE_TAG_SAW_WHITE:
						if (isWhitespace(c)) continue;
						if (c === ">") closeTag(parser);
						else strictFail(parser, "Invalid characters in closing tag");
						continue;
					case S.TEXT_ENTITY:
					case S.ATTRIB_VALUE_ENTITY_Q:
					case S.ATTRIB_VALUE_ENTITY_U:
						var returnState;
						var buffer;
						switch (parser.state) {
							case S.TEXT_ENTITY:
								returnState = S.TEXT;
								buffer = "textNode";
								break;
							case S.ATTRIB_VALUE_ENTITY_Q:
								returnState = S.ATTRIB_VALUE_QUOTED;
								buffer = "attribValue";
								break;
							case S.ATTRIB_VALUE_ENTITY_U:
								returnState = S.ATTRIB_VALUE_UNQUOTED;
								buffer = "attribValue";
						}
						if (c === ";") {
							var parsedEntity = parseEntity(parser);
							if (parser.opt.unparsedEntities && !Object.values(sax.XML_ENTITIES).includes(parsedEntity)) {
								if ((parser.entityCount += 1) > parser.opt.maxEntityCount) error(parser, "Parsed entity count exceeds max entity count");
								if ((parser.entityDepth += 1) > parser.opt.maxEntityDepth) error(parser, "Parsed entity depth exceeds max entity depth");
								parser.entity = "";
								parser.state = returnState;
								parser.write(parsedEntity);
								parser.entityDepth -= 1;
							} else {
								parser[buffer] += parsedEntity;
								parser.entity = "";
								parser.state = returnState;
							}
						} else if (isMatch(parser.entity.length ? entityBody : entityStart, c)) parser.entity += c;
						else {
							strictFail(parser, "Invalid character in entity name");
							parser[buffer] += "&" + parser.entity + c;
							parser.entity = "";
							parser.state = returnState;
						}
						continue;
					default: throw new Error(parser, "Unknown state: " + parser.state);
				}
			}
			if (parser.position >= parser.bufferCheckPosition) checkBufferLength(parser);
			return parser;
		}
		/* istanbul ignore next */
		if (!String.fromCodePoint) (function() {
			var stringFromCharCode = String.fromCharCode;
			var floor = Math.floor;
			var fromCodePoint = function() {
				var MAX_SIZE = 16384;
				var codeUnits = [];
				var highSurrogate;
				var lowSurrogate;
				var index = -1;
				var length = arguments.length;
				if (!length) return "";
				var result = "";
				while (++index < length) {
					var codePoint = Number(arguments[index]);
					if (!isFinite(codePoint) || codePoint < 0 || codePoint > 1114111 || floor(codePoint) !== codePoint) throw RangeError("Invalid code point: " + codePoint);
					if (codePoint <= 65535) codeUnits.push(codePoint);
					else {
						codePoint -= 65536;
						highSurrogate = (codePoint >> 10) + 55296;
						lowSurrogate = codePoint % 1024 + 56320;
						codeUnits.push(highSurrogate, lowSurrogate);
					}
					if (index + 1 === length || codeUnits.length > MAX_SIZE) {
						result += stringFromCharCode.apply(null, codeUnits);
						codeUnits.length = 0;
					}
				}
				return result;
			};
			/* istanbul ignore next */
			if (Object.defineProperty) Object.defineProperty(String, "fromCodePoint", {
				value: fromCodePoint,
				configurable: true,
				writable: true
			});
			else String.fromCodePoint = fromCodePoint;
		})();
	})(typeof exports === "undefined" ? this$1.sax = {} : exports);
})))(), 1);
/** Elements nested deeper than this are refused: no test report needs them. */
const maxDepth = 100;
const worst = [
	"error",
	"failure",
	"skipped",
	"passed"
];
const rerunElement = /^(?:flaky|rerun)(?:Failure|Error)$/;
/** Stops the parser at the first problem; never leaves this file. */
var ParseStop = class extends Error {};
function localName(name) {
	return name.slice(name.indexOf(":") + 1);
}
/**
* Parses JUnit XML: `<testsuites>` or a bare `<testsuite>`, suites nested at will, prefixes ignored. Only the five XML
* entities and numeric ones are known; a document type is passed over and what it declares is not.
*/
function parseJunit(text, file) {
	const parser = import_sax.default.parser(true, {
		position: true,
		strictEntities: true
	});
	const tests = [];
	const elements = [];
	const suites = [];
	const suiteNames = [];
	let rootName = "";
	let test;
	let property;
	let failure = "";
	let isEnding = false;
	const stop = (reason) => {
		failure = reason;
		throw new ParseStop(reason);
	};
	parser.onerror = (error) => stop(error.message.split("\n")[0] ?? "not well-formed");
	parser.onopentag = ({ name, attributes }) => {
		const element = localName(name);
		const given = (key) => Object.hasOwn(attributes, key) ? String(attributes[key]) : "";
		if (elements.length >= maxDepth) stop(`Elements are nested deeper than ${maxDepth}`);
		if (elements.length === 0) {
			if (element !== "testsuites" && element !== "testsuite") stop(`The root is <${element}>, not a testsuite`);
			rootName = given("name");
		}
		elements.push(element);
		if (element === "testsuite") {
			suites.push(given("name"));
			suiteNames.push(given("name"));
		} else if (element === "testcase") test = {
			name: given("name"),
			classname: given("classname") || given("class"),
			file: given("file"),
			suite: suites.at(-1) ?? "",
			time: given("time"),
			outcome: "passed",
			message: "",
			wasRerun: false,
			properties: /* @__PURE__ */ new Map()
		};
		else if (test !== void 0) {
			if (element === "property") {
				property = {
					name: given("name"),
					text: ""
				};
				if (Object.hasOwn(attributes, "value")) test.properties.set(property.name, given("value"));
			} else if (rerunElement.test(element)) test.wasRerun = true;
			else if (isOutcome(element)) {
				if (worst.indexOf(element) < worst.indexOf(test.outcome)) test.outcome = element;
				if (element === "error") test.message = `${given("type")} ${given("message")}`.trim();
			}
		}
	};
	const addText = (chunk) => {
		if (property !== void 0 && elements.at(-1) === "property") property.text += chunk;
	};
	parser.ontext = addText;
	parser.oncdata = addText;
	parser.onclosetag = (name) => {
		const element = localName(name);
		elements.pop();
		if (element === "testsuite") suites.pop();
		else if (element === "property") {
			if (test !== void 0 && property !== void 0 && !test.properties.has(property.name)) test.properties.set(property.name, property.text.trim());
			property = void 0;
		} else if (element === "testcase" && test !== void 0) {
			tests.push({
				...test,
				properties: Object.fromEntries(test.properties)
			});
			test = void 0;
		}
	};
	try {
		parser.write(text);
		isEnding = true;
		parser.close();
	} catch (error) {
		if (!(error instanceof ParseStop)) throw error;
		return {
			ok: false,
			issues: [problem(isEnding ? "truncated" : "bad-xml", `${failure}.`, isEnding ? "The file is cut short: write it again, whole." : "Give the file as the test runner wrote it.", {
				file,
				line: parser.line + 1,
				column: parser.column + 1
			})]
		};
	}
	const suite = rootName || (suiteNames.length === 1 ? suiteNames[0] : void 0);
	return {
		ok: true,
		value: {
			suite: suite === "" ? void 0 : suite,
			tests
		}
	};
}
function isOutcome(element) {
	return element === "error" || element === "failure" || element === "skipped";
}
// src/core/results/columns.ts
/**
* Names the columns of a run. Of the two axes only one that has more than one value is named, so that the other may
* change between base and head. A prompt without a name is `prompt 2` by its place. Columns of one file that agree
* in both names (two providers with one id) are told apart by their place: `gpt-4o`, `gpt-4o (2)`.
*
* @param files - the columns of each file
* @returns for each file a map from the key of a column to its name
*/
function nameColumns(files) {
	const sorted = files.map((columns) => columns.toSorted((x, y) => x.index - y.index));
	const all = sorted.flat();
	const promptNames = namePrompts(all);
	const promptVaries = new Set(all.map((column) => column.prompt)).size > 1;
	const providerVaries = new Set(all.map((column) => column.provider)).size > 1;
	const named = sorted.map((columns) => {
		const seen = /* @__PURE__ */ new Map();
		return columns.map((column) => {
			const prompt = promptNames.get(column.prompt) ?? column.prompt;
			const axes = [...promptVaries ? [prompt] : [], ...providerVaries ? [column.provider] : []].join(" / ");
			const nth = (seen.get(axes) ?? 0) + 1;
			seen.set(axes, nth);
			const suffix = nth === 1 ? axes : `${axes} (${nth})`.trim();
			return {
				key: column.key,
				suffix,
				prompt,
				provider: column.provider
			};
		});
	});
	const isMatrix = new Set(named.flat().map((column) => column.suffix)).size > 1;
	return named.map((columns) => new Map(columns.map(({ key, suffix, prompt, provider }) => [key, {
		suffix: isMatrix ? suffix || "(1)" : void 0,
		prompt,
		provider
	}])));
}
function namePrompts(columns) {
	const names = /* @__PURE__ */ new Map();
	for (const column of columns) {
		if (names.has(column.prompt)) continue;
		names.set(column.prompt, column.promptIsName ? column.prompt : `prompt ${names.size + 1}`);
	}
	return names;
}
// src/core/results/junit/test-identity.ts
/** Root name that promptfoo gives its JUnit files. */
const promptfooRoot = "promptfoo";
const promptfooName = /^test (\d+)(?:: ([\s\S]+))?$/;
const promptfooClass = /^\[([\s\S]*)\] (prompt \d+)$/;
/**
* Identity of the tests of one file: `classname::name`, with the file in front where two files share both.
* promptfoo's own files are read by their descriptions: the number in `test 12: …` shifts with every new test.
*/
function identifyTests(file) {
	return isPromptfooJunit(file) ? identifyPromptfooTests(file.tests) : identifyPlainTests(file.tests);
}
function isPromptfooJunit({ suite, tests }) {
	return suite === promptfooRoot && tests.length > 0 && tests.every((test) => promptfooName.test(test.name));
}
function identifyPromptfooTests(tests) {
	const [columns] = nameColumns([[...new Set(tests.map((test) => test.classname))].map((key, index) => {
		const [, provider = key, prompt = ""] = promptfooClass.exec(key) ?? [];
		return {
			key,
			index,
			prompt,
			promptIsName: true,
			provider
		};
	})]);
	return tests.map((test) => {
		const [, number = "0", description = ""] = promptfooName.exec(test.name) ?? [];
		return {
			id: description,
			column: columns?.get(test.classname),
			order: Number(number),
			numbersRepeats: description !== ""
		};
	});
}
function identifyPlainTests(tests) {
	const filesOf = /* @__PURE__ */ new Map();
	const short = tests.map((test) => {
		const owner = test.classname || test.file || test.suite;
		const id = owner === "" ? test.name : `${owner}::${test.name}`;
		const files = filesOf.get(id) ?? /* @__PURE__ */ new Set();
		filesOf.set(id, files.add(test.file));
		return id;
	});
	return tests.map((test, index) => {
		const id = short[index] ?? "";
		return {
			id: (filesOf.get(id)?.size ?? 0) > 1 && test.file !== "" ? `${test.file}::${id}` : id,
			column: void 0,
			order: index,
			numbersRepeats: false
		};
	});
}
// src/core/results/junit/test-measures.ts
/** Properties that are not scores because their name says a unit or a role. Compared in lower case without `_` and `-`. */
const roles = /* @__PURE__ */ new Map([
	["costusd", "cost"],
	["judgecostusd", "judgeCost"],
	["latencyms", "latency"],
	["epoch", "epoch"],
	["repeat", "epoch"],
	["trial", "epoch"],
	["cached", "cached"],
	["inputtokens", "input"],
	["outputtokens", "output"]
]);
const timeoutMessage$1 = /timed? ?out|timeout/i;
/** Reads the outcome, the time and the properties of a test: a numeric property is a score of that name. */
function readTest(test) {
	const amounts = /* @__PURE__ */ new Map();
	const scores = /* @__PURE__ */ new Map();
	const traits = /* @__PURE__ */ new Map();
	let cached = false;
	for (const [name, text] of Object.entries(test.properties)) {
		const role = roles.get(name.toLowerCase().replaceAll(/[_-]/g, ""));
		const value = numberOf(text);
		if (role === "cached") cached = /^(?:true|1|yes)$/i.test(text.trim());
		else if (role !== void 0) {
			if (value !== void 0 && value >= 0) amounts.set(role, value);
		} else if (value !== void 0) scores.set(name, value);
		else if (text.trim() !== "") traits.set(name, text);
	}
	const { outcome } = test;
	const isJudged = outcome === "passed" || outcome === "failure";
	const seconds = numberOf(test.time.replaceAll(",", ""));
	const wallMs = seconds === void 0 || seconds < 0 || outcome === "skipped" ? void 0 : roundMs(seconds * 1e3);
	const stated = amounts.get("latency");
	const latencyMs = stated ?? wallMs;
	const costUsd = amounts.get("cost");
	const judgeCostUsd = amounts.get("judgeCost");
	const input = amounts.get("input");
	const output = amounts.get("output");
	const epoch = amounts.get("epoch");
	const failed = timeoutMessage$1.test(test.message) ? "timeout" : "error";
	return {
		epoch: epoch !== void 0 && Number.isSafeInteger(epoch) && epoch >= 1 ? epoch : void 0,
		traits: Object.fromEntries(traits),
		isWallTime: stated === void 0 && wallMs !== void 0,
		measures: {
			scores: isJudged ? Object.fromEntries(scores) : {},
			passed: isJudged ? outcome === "passed" : null,
			...latencyMs === void 0 ? {} : { latencyMs },
			...costUsd === void 0 ? {} : { costUsd },
			...judgeCostUsd === void 0 ? {} : { judgeCostUsd },
			...input === void 0 || output === void 0 ? {} : { tokens: {
				input,
				output
			} },
			cached,
			state: isJudged ? "scored" : outcome === "error" ? failed : "unscored"
		}
	};
}
function numberOf(text) {
	if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(text)) return void 0;
	const value = Number(text);
	return Number.isFinite(value) ? value : void 0;
}
/** Seconds with six decimals become milliseconds without the noise of binary fractions. */
function roundMs(ms) {
	return Math.round(ms * 1e6) / 1e6;
}
// src/core/results/junit/read-junit.ts
/** Reads JUnit XML files as one run: every test is a case. */
function readJunit(files, options) {
	const parsed = files.map((file) => {
		const text = decodeText(file);
		return text.ok ? parseJunit(text.value, file.name) : text;
	});
	const issues = parsed.flatMap((result) => result.ok ? [] : result.issues);
	if (issues.length > 0) return {
		ok: false,
		issues
	};
	const whole = joinFiles(parsed.flatMap((result) => result.ok ? [result.value] : []));
	if (whole.tests.length === 0) return {
		ok: false,
		issues: [problem("no-cases", "The file holds no test case.", "Check that the tests were collected and not all deselected.", { file: files[0]?.name })]
	};
	const warnings = [];
	const identities = identifyTests(whole);
	const drafts = whole.tests.map((test, index) => draftOf(test, identities[index], index));
	if (drafts.some((draft) => draft.isWallTime)) warnings.push("Latency is the wall time of a test, in seconds in the file: fixtures and judges are part of it.");
	const rerun = whole.tests.filter((test) => test.wasRerun).length;
	if (rerun > 0) warnings.push(`${counted(rerun, "test")} ran again after a failure: the final result counts.`);
	const named = drafts.filter(({ id, field }) => id !== "" || options.caseId !== void 0 && field(options.caseId) !== void 0);
	const unnamed = drafts.length - named.length;
	if (unnamed > 0) warnings.push(`${counted(unnamed, "test")} left out: without a description only a number that shifts tells them apart.`);
	if (named.length === 0) return {
		ok: false,
		issues: [problem("no-cases", "No test case has a name.", "Give every test a name, or use another output of the tool.", { file: files[0]?.name })]
	};
	const assembled = assembleRows(named, options);
	if (!assembled.ok) return assembled;
	return {
		ok: true,
		value: {
			...whole.suite === void 0 ? {} : { suite: whole.suite },
			format: "junit-xml",
			rows: assembled.value.rows,
			fingerprints: { models: [] },
			duplicates: assembled.value.duplicates,
			warnings: [...warnings, ...assembled.value.warnings]
		}
	};
}
/** Suites with one name stay one suite; the tests follow each other in the order of the files. */
function joinFiles(files) {
	const suites = [...new Set(files.map((file) => file.suite))];
	return {
		suite: suites.length === 1 ? suites[0] : void 0,
		tests: files.flatMap((file) => file.tests)
	};
}
function draftOf(test, identity, index) {
	const { measures, epoch, traits, isWallTime } = readTest(test);
	const fallback = identity?.numbersRepeats === true ? void 0 : 1;
	return {
		id: identity?.id ?? "",
		field: (path) => scalarText(valueAt(test, path)),
		fields: () => [...scalarFields(test, "").filter((name) => name !== "outcome" && name !== "wasRerun"), ...scalarFields(test.properties, "properties.")],
		column: identity?.column,
		order: identity?.order ?? index,
		epoch: epoch ?? fallback,
		traits,
		measures,
		isWallTime
	};
}
// src/core/results/promptfoo/raw-row.ts
/** Vars that change on every call although the test does not: promptfoo's own, and the usual name of a random id. */
const volatileVars = /* @__PURE__ */ new Set(["_conversation", "sessionId"]);
/** The answer of the provider: `response`, in eval records `providerResponse`, in the oldest files beside the prompt. */
function responseOf(row) {
	if (isObject(row.response)) return row.response;
	if (isObject(row.providerResponse)) return row.providerResponse;
	return "output" in row ? { output: row.output } : {};
}
/** The test that the row belongs to; empty in files before version 3. */
function testCaseOf(row) {
	return asObject(row.testCase);
}
/**
* The vars that tell one test from another: those of the test (what the run adds to the row is left out), or of the
* row where the file has no test. The conversation so far, `sessionId` and names that begin with two underscores are left out.
*/
function testVars(row) {
	const vars = asObject(testCaseOf(row).vars ?? row.vars);
	return Object.fromEntries(Object.entries(vars).filter(([name]) => !name.startsWith("__") && !volatileVars.has(name)));
}
/**
* The vars as they were asked: as {@link testVars}, with the content of `file://` vars in place of their name, so that
* an edited document is another input.
*/
function askedVars(row) {
	const resolved = asObject(row.vars);
	return Object.fromEntries(Object.entries(testVars(row)).map(([name, value]) => {
		return [name, typeof value === "string" && value.startsWith("file://") ? ownValue(resolved, name) ?? value : value];
	}));
}
/** Description of the test. */
function descriptionOf(row) {
	return asText(testCaseOf(row).description) ?? asText(row.description);
}
/** Id of the provider. */
function providerIdOf(row) {
	return asText(row.provider) ?? asText(asObject(row.provider).id);
}
/** Label of the provider, or its id. */
function providerNameOf(row) {
	return asText(asObject(row.provider).label) ?? providerIdOf(row);
}
/** Label of the prompt as the row has it; up to version 1 `display`, in the oldest files the prompt itself. */
function promptLabelOf(row) {
	const prompt = asObject(row.prompt);
	return asText(row.prompt) ?? asText(prompt.label) ?? asText(prompt.display) ?? asText(prompt.raw);
}
/** Text at an option's path: `metadata.x` is the test's first, then the row's; `provider` and `prompt` are their labels. */
function fieldOf$1(row, path) {
	if (path === "provider") return providerNameOf(row);
	if (path === "prompt") return promptLabelOf(row);
	if (path === "description") return descriptionOf(row);
	if (path.startsWith("metadata.") || path.startsWith("vars.")) {
		const ofTest = scalarText(valueAt(row.testCase, path));
		if (ofTest !== void 0 && path.startsWith("metadata.")) return ofTest;
		return scalarText(valueAt(row, path)) ?? ofTest;
	}
	return scalarText(valueAt(row, path));
}
/** The assertions of a test, those inside assertion sets included. */
function assertionsOf(row) {
	return asArray(testCaseOf(row).assert).filter(isObject).flatMap((assertion) => [assertion, ...asArray(assertion.assert).filter(isObject)]);
}
// src/core/results/promptfoo/columns.ts
/** Longest label that is taken for a name rather than for the prompt itself. */
const maxNameLength = 80;
/** Columns of every document, looked up by row. */
function columnsOf(documents) {
	const named = nameColumns(documents.map((document) => {
		const columns = /* @__PURE__ */ new Map();
		for (const row of document.rows) {
			const key = columnKey(row);
			if (!columns.has(key)) columns.set(key, source(document, row, key, columns.size));
		}
		return [...columns.values()];
	}));
	return (document, row) => {
		return named[document]?.get(columnKey(row)) ?? {
			suffix: void 0,
			prompt: "",
			provider: ""
		};
	};
}
/** `promptIdx` tells columns even when two providers have one id; older files have prompt and provider only. */
function columnKey(row) {
	if (typeof row.promptIdx === "number") return String(row.promptIdx);
	return JSON.stringify([promptLabelOf(row), providerNameOf(row)]);
}
function source(document, row, key, seen) {
	const label = promptLabelOf(row) ?? "";
	const at = typeof row.promptIdx === "number" ? row.promptIdx : headIndex(document.heads, row);
	const head = at === void 0 ? void 0 : document.heads[at];
	const template = asText(head) ?? asText(asObject(head).raw);
	const isName = isPromptName(label, template ?? asText(asObject(row.prompt).raw));
	return {
		key,
		index: at ?? document.heads.length + seen,
		prompt: isName ? label : template ?? label,
		promptIsName: isName,
		provider: providerNameOf(row) ?? ""
	};
}
function headIndex(heads, row) {
	const label = promptLabelOf(row);
	const index = heads.findIndex((head) => {
		const { label: name, display, raw, provider } = asObject(head);
		return (provider === void 0 || provider === providerNameOf(row) || provider === providerIdOf(row)) && label !== void 0 && [
			head,
			name,
			display,
			raw
		].includes(label);
	});
	return index === -1 ? void 0 : index;
}
/** promptfoo takes the text of a prompt for its label, with its file in front, unless the config gives one. */
function isPromptName(label, template) {
	if (label.length === 0 || label.length > maxNameLength || /\n|\{\{/.test(label)) return false;
	return template === void 0 || !label.includes(template.slice(0, 20));
}
// src/core/results/promptfoo/scores.ts
/** Assertion types that a model judges; without their prefix `not-`. */
const modelGraded = /* @__PURE__ */ new Set([
	"agent-rubric",
	"answer-relevance",
	"context-faithfulness",
	"context-recall",
	"context-relevance",
	"conversation-relevance",
	"factuality",
	"g-eval",
	"llm-rubric",
	"model-graded-closedqa",
	"model-graded-factuality",
	"pi",
	"search-rubric",
	"select-best",
	"trajectory:goal-success"
]);
/** How promptfoo words a broken judge in versions that do not mark it with `metadata.graderError`. */
const judgeFailure = /^(?:No output$|API (?:call )?error|Could not (?:perform remote grading|extract JSON)|Error parsing output|Model grader produced a malformed|Remote grading (?:failed|error)|Rate limit|Request timed out|HTTP \d{3}\b|Factuality checker output did not match expected format|Invalid select-best verdict|.{1,60} produced malformed response)/;
/** True when a model judges the assertion. */
function isModelGraded(assertion) {
	const type = asText(assertion.type) ?? "";
	return modelGraded.has(type.replace(/^not-/, ""));
}
/** True when the judge behind the component broke: what it holds is no judgement. */
function isJudgeFailure(component) {
	if (asObject(component.metadata).graderError === true) return true;
	if (component.pass === true || asNumber(component.score) !== 0) return false;
	return isModelGraded(asObject(component.assertion)) && judgeFailure.test(asText(component.reason) ?? "");
}
/** True when the component counts for the verdict of its test. */
function countsForVerdict(component) {
	const assertion = asObject(component.assertion);
	return assertion.metricOnly !== true && assertion.weight !== 0;
}
/** The components of a row in their own shape. */
function componentsOf(row) {
	return asArray(asObject(row.gradingResult).componentResults).filter(isObject);
}
/** Metric of a component: its assertion's, or that of the assertion set it stands for. */
function metricOf(component) {
	const set = asObject(asObject(component.metadata).assertionSet);
	return asText(asObject(component.assertion).metric) ?? asText(set.metric);
}
/**
* Scores of a judged row by metric, and the test's own as `score`.
*
* promptfoo reports a metric of weight 0 as 0 although its component was scored, and older versions report sums.
* So a metric is the unweighted mean of the components that carry it; `namedScores` serves for metrics without
* components (scripts that return several). A metric whose judge broke is null, and so is a number that is none.
*/
function scoresOf(row) {
	const scores = /* @__PURE__ */ new Map();
	const named = asObject(row.namedScores ?? asObject(row.gradingResult).namedScores);
	for (const [name, value] of Object.entries(named)) scores.set(name, asNumber(value) ?? null);
	for (const [name, values] of componentScores(row)) {
		const isWhole = values.every((value) => value !== null);
		scores.set(name, isWhole ? values.reduce((sum, value) => sum + value, 0) / values.length : null);
	}
	const isJudged = !componentsOf(row).some((component) => isJudgeFailure(component) && countsForVerdict(component));
	if (!scores.has("score")) scores.set("score", isJudged ? asNumber(row.score) ?? null : null);
	return Object.fromEntries(scores);
}
function componentScores(row) {
	const byMetric = /* @__PURE__ */ new Map();
	const components = componentsOf(row);
	let parent;
	for (const [index, component] of components.entries()) {
		const metric = metricOf(component);
		const isPart = parent !== void 0 && index <= parent.last;
		if (isPart && metric === parent?.metric) continue;
		const parts = asArray(component.componentResults).length;
		if (!isPart && parts > 0) parent = {
			metric,
			last: index + parts
		};
		if (metric === void 0 || metric.includes("{{")) continue;
		const score = isJudgeFailure(component) ? null : asNumber(component.score) ?? null;
		byMetric.set(metric, [...byMetric.get(metric) ?? [], score]);
	}
	return byMetric;
}
// src/core/results/promptfoo/fingerprints.ts
/**
* What the files say about who ran, answered and judged. The judge is named only where every model-graded assertion
* names its provider, itself or by the test's or the default test's options: promptfoo's own choice is in no file.
*/
function fingerprintsOf(documents) {
	const versions = unique(documents.map((document) => document.version));
	const judges = documents.flatMap((document) => {
		const fallback = asObject(asObject(document.config.defaultTest).options).provider;
		return document.rows.flatMap((row) => judgesOf(row, fallback));
	});
	const named = unique(judges);
	return {
		...judges.length > 0 && judges.every((judge) => judge !== void 0) ? { judge: named.join(", ") } : {},
		...versions.length === 0 ? {} : { runner: `promptfoo ${versions.join(", ")}` },
		models: unique(documents.flatMap((document) => document.rows.map(providerIdOf)))
	};
}
function judgesOf(row, fallback) {
	const ofTest = asObject(testCaseOf(row).options).provider;
	return assertionsOf(row).filter(isModelGraded).map((assertion) => providerName(assertion.provider) ?? providerName(ofTest) ?? providerName(fallback));
}
/** A provider is an id, an object with one, or a map by kind whose `text` grades. */
function providerName(provider) {
	const { id, text } = asObject(provider);
	return asText(provider) ?? asText(id) ?? asText(text) ?? asText(asObject(text).id);
}
function unique(values) {
	return [...new Set(values.filter((value) => value !== void 0))].sort();
}
// src/core/results/promptfoo/identity.ts
const idNames = [
	"id",
	"case_id",
	"caseId",
	"test_id",
	"testId",
	"example_id",
	"exampleId"
];
/** Fields taken for the id of a case when nobody named one, in this order. */
const idFields = [...idNames.map((name) => `vars.${name}`), ...idNames.map((name) => `testCase.metadata.${name}`)];
/** What of an assertion makes the exam; the judge has a fingerprint of its own. */
function examOf(assertion) {
	if (!isObject(assertion)) return assertion;
	const { type, value, metric, threshold, weight, config, transform } = assertion;
	return {
		type,
		value,
		metric,
		threshold,
		weight,
		config,
		transform,
		assert: asArray(assertion.assert).map(examOf)
	};
}
/**
* Hash of what a row asked and how it is judged: vars and assertion definitions, and the test's own threshold.
* Files without test cases (before version 3) say nothing of the assertions of a row that failed: vars alone.
*/
function inputHashOf(row) {
	const vars = askedVars(row);
	if (!isObject(row.testCase)) return hashValue({ vars });
	return hashValue({
		vars,
		assert: asArray(row.testCase.assert).map(examOf),
		threshold: row.testCase.threshold
	});
}
/** Identity of every row: an id field, else the vars, else the description; tests that share it are told apart. */
function identifyRows(rows, inputHashes) {
	const varsTexts = rows.map((row) => canonicalJson(testVars(row)));
	const warnings = [];
	for (const field of idFields) {
		const ids = rows.map((row) => fieldOf$1(row, field));
		if (ids.some((id) => id === void 0)) continue;
		const whole = ids.map((id) => id ?? "");
		if (isFunctionOf(whole, varsTexts)) return {
			ids: tellApart(rows, whole, inputHashes, warnings),
			field,
			warnings
		};
		warnings.push(`${field} is no case id, tests with other vars share a value: cases are told by their vars.`);
	}
	let described = 0;
	const ids = rows.map((row, index) => {
		if (varsTexts[index] !== "{}") return `vars:${hashText(varsTexts[index] ?? "").slice(0, 16)}`;
		const description = descriptionOf(row);
		if (description === void 0) return `test:${hashValue(asObject(testCaseOf(row)).assert ?? []).slice(0, 16)}`;
		described += 1;
		return description;
	});
	if (described > 0) warnings.push(`${described} of ${rows.length} rows have no vars: their case is told by its description.`);
	return {
		ids: tellApart(rows, ids, inputHashes, warnings),
		field: void 0,
		warnings
	};
}
/** True when equal keys always come with equal values. */
function isFunctionOf(keys, values) {
	const seen = /* @__PURE__ */ new Map();
	return keys.every((key, index) => {
		if (!seen.has(key)) seen.set(key, values[index]);
		return seen.get(key) === values[index];
	});
}
/** Tests with one id and other assertions get their description behind the id, or a hash of the assertions. */
function tellApart(rows, ids, inputHashes, warnings) {
	const exams = /* @__PURE__ */ new Map();
	for (const [index, id] of ids.entries()) {
		const ofId = exams.get(id) ?? /* @__PURE__ */ new Map();
		exams.set(id, ofId);
		const exam = inputHashes[index] ?? "";
		if (!ofId.has(exam)) ofId.set(exam, descriptionOf(rows[index] ?? {}));
	}
	const shared = [...exams.values()].filter((ofId) => ofId.size > 1).length;
	if (shared === 0) return ids;
	warnings.push(`${shared} inputs are judged by several tests: they count as cases of their own, told apart by description or assertions.`);
	return ids.map((id, index) => {
		const ofId = exams.get(id);
		if (ofId === void 0 || ofId.size === 1) return id;
		const descriptions = [...ofId.values()].filter((text) => text !== void 0);
		const exam = inputHashes[index] ?? "";
		return `${id} · ${new Set(descriptions).size === ofId.size ? ofId.get(exam) : exam.slice(0, 8)}`;
	});
}
// src/core/results/answer-text.ts
/** Longest answer kept on a row, in UTF-16 code units. */
const maxOutputLength = 4096;
/** Hash and text of an answer; an answer that is no text is taken as canonical JSON; empty when there is none. */
function answerOf(output) {
	if (output === void 0 || output === null) return {};
	const text = typeof output === "string" ? output : canonicalJson(output);
	return {
		outputHash: hashText(text),
		output: cut(text)
	};
}
function cut(text) {
	if (text.length <= maxOutputLength) return text;
	const last = text.charCodeAt(4095);
	return text.slice(0, last >= 55296 && last <= 56319 ? 4095 : maxOutputLength);
}
// src/core/results/promptfoo/state.ts
/** promptfoo's `failureReason` of a row that did not get as far as a judgement. */
const errorReason = 2;
const timeoutMessage = /timed? ?out|timeout|exceeded max duration|ETIMEDOUT|deadline exceeded/i;
/** Assertions that judge a refusal: where one stands, a refusal is an answer like any other. */
const refusalTypes = /^(?:not-)?(?:is-refusal|guardrails|moderation)$|^promptfoo:redteam:/;
/**
* State and verdict of a row.
*
* A failed assertion is `scored`. A row that errs after its answer came (the grading threw), or whose judge broke,
* is `judge-failed`. A success without any assertion judged nothing: `unscored`. A refusal counts only when the
* provider flagged it and no assertion of the test judges refusals.
*/
function outcomeOf(row) {
	const failed = errorOutcome(row);
	if (failed !== void 0) return {
		state: failed,
		passed: null
	};
	const grading = asObject(row.gradingResult);
	const passed = asBoolean(row.success) ?? asBoolean(grading.pass) ?? null;
	if (passed === null || !hasJudgement(row, passed)) return {
		state: "unscored",
		passed: null
	};
	if (componentsOf(row).some((component) => isJudgeFailure(component) && countsForVerdict(component))) return {
		state: "judge-failed",
		passed: null
	};
	if (asText(grading.reason)?.startsWith("Scoring function error:") === true) return {
		state: "judge-failed",
		passed: null
	};
	const judgesRefusal = assertionsOf(row).some((assertion) => refusalTypes.test(asText(assertion.type) ?? ""));
	return {
		state: responseOf(row).isRefusal === true && !judgesRefusal ? "refused" : "scored",
		passed
	};
}
function errorOutcome(row) {
	const response = responseOf(row);
	const responseError = messageOf(response.error);
	const rowError = messageOf(row.error);
	const isGraded = isObject(row.gradingResult);
	if (responseError === void 0 && row.failureReason !== errorReason && (rowError === void 0 || isGraded)) return;
	const message = responseError ?? rowError ?? "";
	const hasAnswer = responseError === void 0 && response.output !== void 0 && response.output !== null;
	if (hasAnswer && row.failureReason === errorReason) return "judge-failed";
	if (hasAnswer) return void 0;
	return timeoutMessage.test(message) ? "timeout" : "error";
}
function messageOf(error) {
	if (isObject(error)) return asText(error.message) ?? "error";
	return asText(error);
}
function asBoolean(value) {
	return typeof value === "boolean" ? value : void 0;
}
/** True when something judged the answer. A failure was judged by something; a success needs an assertion to show. */
function hasJudgement(row, passed) {
	const grading = asObject(row.gradingResult);
	if (asArray(testCaseOf(row).assert).length > 0 || componentsOf(row).length > 0) return true;
	if (grading.reason === "No assertions") return false;
	return !passed || isObject(grading.assertion) || typeof testCaseOf(row).assertScoringFunction === "string";
}
// src/core/results/promptfoo/measures.ts
/** Everything a row measured. `isPriced` false: the zeros in `cost` mean that promptfoo did not know the price. */
function measuresOf(row, inputHash, isPriced) {
	const { state, passed } = outcomeOf(row);
	const failed = state === "error" || state === "timeout";
	const response = responseOf(row);
	const latencyMs = asAmount(row.latencyMs);
	const costUsd = costOf(row);
	const tokens = tokensOf$1(row);
	const hasCost = costUsd !== void 0 && isPriced && !(failed && costUsd === 0);
	return {
		scores: failed || state === "unscored" ? {} : scoresOf(row),
		passed,
		...latencyMs === void 0 ? {} : { latencyMs },
		...hasCost ? { costUsd } : {},
		...tokens === void 0 ? {} : { tokens },
		cached: isCached(row),
		state,
		inputHash,
		...failed ? {} : answerOf(response.output)
	};
}
/** Price as the row has it. */
function costOf(row) {
	return asAmount(row.cost) ?? asAmount(responseOf(row).cost);
}
function usageOf(row) {
	return asObject(responseOf(row).tokenUsage ?? row.tokenUsage);
}
/** True when the row used tokens, from the cache or not. */
function usedTokens(row) {
	const { total, prompt, completion } = usageOf(row);
	return [
		total,
		prompt,
		completion
	].some((count) => (asAmount(count) ?? 0) > 0);
}
/** Tokens of the provider; a replayed answer keeps only their total, so they are unknown. Judges' tokens are elsewhere. */
function tokensOf$1(row) {
	const { prompt, completion } = usageOf(row);
	const input = asAmount(prompt);
	const output = asAmount(completion);
	if (input === void 0 || output === void 0 || input + output === 0) return void 0;
	return {
		input,
		output
	};
}
function isCached(row) {
	const { cached } = responseOf(row);
	if (typeof cached === "boolean") return cached;
	const { cached: cachedTokens, prompt, completion } = usageOf(row);
	return (asAmount(cachedTokens) ?? 0) > 0 && (asAmount(prompt) ?? 0) + (asAmount(completion) ?? 0) === 0;
}
// src/core/results/promptfoo/traits.ts
/** Vars taken for a segment when the test's metadata has no field of that name. */
const segmentVars = /^(?:lang|language|locale|segment|category)$/i;
/** Longest value that can be a segment's. */
const maxLength = 200;
/** Field of the test's metadata by which promptfoo itself groups the turns of a conversation. */
const conversationField = "conversationId";
/** Candidates for the default segments: scalar metadata of the test, and vars with the name of a segment. */
function traitsOf(row) {
	const metadata = asObject(testCaseOf(row).metadata);
	const vars = Object.entries(asObject(testCaseOf(row).vars ?? row.vars)).filter(([name]) => segmentVars.test(name) && !Object.hasOwn(metadata, name));
	const pairs = [...Object.entries(metadata).filter(([name]) => !name.startsWith("_") && name !== conversationField), ...vars].map(([name, value]) => [name, scalarText(value)]);
	return Object.fromEntries(pairs.filter((pair) => pair[1] !== void 0 && pair[1].length <= maxLength));
}
/** Conversation that the test is a turn of. */
function conversationOf(row) {
	return asText(asObject(testCaseOf(row).metadata)[conversationField]);
}
// src/core/results/promptfoo/read-promptfoo.ts
/** Reads promptfoo's JSON files of every generation, and its JSON lines, as one run. */
function readPromptfoo(files, options) {
	const parsed = files.map(parseFile);
	const issues = parsed.flatMap((result) => result.ok ? [] : result.issues);
	if (issues.length > 0) return {
		ok: false,
		issues
	};
	const warnings = [];
	const documents = withoutRepeatedRows(parsed.flatMap((result) => result.ok ? [result.value] : []), warnings);
	const rows = documents.flatMap((document) => document.rows);
	if (rows.length === 0) return {
		ok: false,
		issues: [noCases(files)]
	};
	warnings.push(...documents.flatMap((document, index) => countWarning(document, files[index]?.name ?? "")));
	const drafts = draftsOf(documents, options, warnings);
	const assembled = assembleRows(drafts, options);
	if (!assembled.ok) return assembled;
	const judgedNothing = rows.filter((row, index) => row.success === true && drafts[index]?.measures.state === "unscored");
	if (judgedNothing.length > 0) warnings.push(`${counted(judgedNothing.length, "row")} passed without any assertion: counted as unscored.`);
	const suite = documents.map((document) => asText(document.config.description)).find((text) => text !== void 0);
	return {
		ok: true,
		value: {
			...suite === void 0 ? {} : { suite },
			format: "promptfoo-json",
			rows: assembled.value.rows,
			fingerprints: fingerprintsOf(documents),
			duplicates: assembled.value.duplicates,
			warnings: [...warnings, ...assembled.value.warnings]
		}
	};
}
function draftsOf(documents, options, warnings) {
	const rows = documents.flatMap((document) => document.rows);
	const inputHashes = rows.map(inputHashOf);
	const { ids, warnings: identityWarnings } = identifyRows(rows, inputHashes);
	if (options.caseId === void 0) warnings.push(...identityWarnings);
	const columnOf = columnsOf(documents);
	const unpriced = unpricedColumns(documents, columnOf);
	if (unpriced.size > 0) warnings.push("Cost is 0 on every row although tokens were used: the price was unknown, cost is left out.");
	let index = -1;
	return documents.flatMap((document, at) => document.rows.map((row) => {
		index += 1;
		const column = columnOf(at, row);
		return {
			id: ids[index] ?? "",
			field: (path) => fieldOf$1(row, path),
			fields: () => fieldsOf$1(row),
			column,
			order: at * 1e9 + (asNumber(row.testIdx) ?? 0),
			cluster: conversationOf(row),
			traits: traitsOf(row),
			measures: {
				...labelOf(row),
				...measuresOf(row, inputHashes[index] ?? "", !unpriced.has(column))
			}
		};
	}));
}
/** Longest label that is kept, characters. */
const longestLabel = 120;
function labelOf(row) {
	const description = descriptionOf(row);
	return description === void 0 || description === "" ? {} : { label: [...description].slice(0, longestLabel).join("") };
}
function fieldsOf$1(row) {
	return [
		...scalarFields(row.vars, "vars."),
		...scalarFields(row.metadata, "metadata."),
		...scalarFields(testCaseOf(row).metadata, "testCase.metadata."),
		...[
			"description",
			"provider",
			"prompt"
		].filter((name) => fieldOf$1(row, name) !== void 0)
	];
}
/** Columns whose every cost is 0 although they used tokens: promptfoo writes 0 for a price that it does not know. */
function unpricedColumns(documents, columnOf) {
	const columns = /* @__PURE__ */ new Map();
	for (const [at, document] of documents.entries()) for (const row of document.rows) {
		const column = columnOf(at, row);
		const seen = columns.get(column) ?? {
			priced: false,
			zero: false,
			tokens: false
		};
		columns.set(column, seen);
		const cost = costOf(row);
		if (cost !== void 0 && cost > 0) seen.priced = true;
		if (cost === 0) seen.zero = true;
		if (usedTokens(row)) seen.tokens = true;
	}
	return new Set([...columns].filter(([, seen]) => seen.zero && seen.tokens && !seen.priced).map(([column]) => column));
}
function parseFile(file) {
	const text = decodeText(file);
	if (!text.ok) return text;
	const end = text.value.indexOf("\n");
	const first = parseJson(end === -1 ? text.value : text.value.slice(0, end), file.name);
	if (first.ok && isPromptfooRow(first.value) && !("results" in first.value)) return readLines(text.value, file.name);
	const parsed = end === -1 || first.ok && text.value.slice(end).trim() === "" ? first : parseJson(text.value, file.name);
	return parsed.ok ? readDocument(parsed.value, file.name) : parsed;
}
/** JSON lines: every line is a row. */
function readLines(text, name) {
	const issues = issueList();
	const rows = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const parsed = parseJson(line, name, index + 1);
		if (!parsed.ok) issues.add(...parsed.issues);
		else if (isPromptfooRow(parsed.value)) rows.push(parsed.value);
		else issues.add(problem("not-promptfoo", "The line is no promptfoo result.", "Give the file as promptfoo wrote it.", {
			file: name,
			line: index + 1,
			column: 1
		}));
	}
	if (!issues.isEmpty()) return {
		ok: false,
		issues: issues.toIssues()
	};
	return {
		ok: true,
		value: {
			rows,
			heads: [],
			config: {},
			version: void 0,
			statedRows: void 0
		}
	};
}
/** The same result given twice (a file and its copy, JSON and JSON lines) is one result: rows have ids. */
function withoutRepeatedRows(documents, warnings) {
	const seen = /* @__PURE__ */ new Set();
	let dropped = 0;
	const kept = documents.map((document) => {
		const rows = document.rows.filter((row) => {
			const id = asText(row.id);
			if (id === void 0) return true;
			const key = hashText(`${id}:${row.testIdx}:${row.promptIdx}`);
			if (seen.has(key)) dropped += 1;
			const isNew = !seen.has(key);
			seen.add(key);
			return isNew;
		});
		return {
			...document,
			rows
		};
	});
	if (dropped > 0) warnings.push(`${counted(dropped, "row")} stood twice with the same result id: counted once.`);
	return kept;
}
function countWarning(document, name) {
	const { statedRows, rows } = document;
	if (statedRows === void 0 || statedRows === rows.length || rows.length === 0) return [];
	return [`${name} counts ${statedRows} results in its statistics and holds ${rows.length}.`];
}
function noCases(files) {
	return problem("no-cases", "The file holds no results.", "Check that the evaluation ran before its file is read.", { file: files[0]?.name });
}
// src/core/results/rows/lines.ts
/** Bytes decoded at once: long enough to be cheap, short enough that a huge file is never one string. */
const blockBytes = 1 << 20;
const lineFeed = 10;
/**
* Calls back for every line of UTF-8 bytes, blank ones left out, decoding block by block. A byte-order mark is dropped.
*
* @param lineNumber - `current` is the line being visited, also after an exception
* @throws TypeError when a line is not UTF-8
*/
function visitLines(bytes, lineNumber, visit) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	let start = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	lineNumber.current = 1;
	while (start < bytes.length) {
		const end = blockEnd(bytes, start);
		const block = decodeBlock(decoder, bytes, start, end, lineNumber);
		for (let at = 0; at < block.length; lineNumber.current += 1) {
			const next = block.indexOf("\n", at);
			const line = block.slice(at, next === -1 ? block.length : next);
			at = next === -1 ? block.length : next + 1;
			if (!isBlank(line)) visit(line, lineNumber.current);
		}
		start = end;
	}
}
function decodeBlock(decoder, bytes, start, end, lineNumber) {
	try {
		return decoder.decode(bytes.subarray(start, end));
	} catch (error) {
		for (let at = start; at < end; lineNumber.current += 1) {
			const next = bytes.indexOf(lineFeed, at);
			const lineEnd = next === -1 || next >= end ? end : next;
			decoder.decode(bytes.subarray(at, lineEnd));
			at = lineEnd + 1;
		}
		throw error;
	}
}
function blockEnd(bytes, start) {
	if (bytes.length - start <= blockBytes) return bytes.length;
	const last = bytes.lastIndexOf(lineFeed, start + blockBytes);
	if (last >= start) return last + 1;
	const next = bytes.indexOf(lineFeed, start + blockBytes);
	return next === -1 ? bytes.length : next + 1;
}
function isBlank(line) {
	return line.charCodeAt(0) !== 123 && line.trim() === "";
}
// src/core/results/rows/row-guard.ts
const none = [];
const noSegments = {};
const noScores = {};
const amountWanted = "a number from 0 to 1e15";
const states = new Set(caseStates);
function isAmount(value) {
	return typeof value === "number" && value >= 0 && value <= 0x38d7ea4c68000;
}
/**
* Checks one parsed line and fills the defaults; undefined when something was refused. Accepts exactly what
* `caseRowSchema` accepts, at a fraction of its cost.
*/
function guardRow(value, refuse) {
	if (!isObject(value)) {
		refuse([], "an object");
		return;
	}
	let isFine = true;
	const reject = (path, wanted) => {
		isFine = false;
		refuse(path, wanted);
	};
	const { caseId } = value;
	if (typeof caseId !== "string" || caseId === "") reject(["caseId"], "text that is not empty");
	const draft = {};
	let unknownKeys;
	for (const key in value) {
		const field = value[key];
		if (field === null ? known.has(key) : takeField(draft, key, field, reject)) continue;
		unknownKeys ??= [];
		unknownKeys.push(key);
	}
	if (!isFine) return void 0;
	return {
		row: finish(capCaseId(caseId), draft),
		statesEpoch: draft.epoch !== void 0,
		unknownKeys: unknownKeys ?? none
	};
}
/** Takes one field into the draft; false when no row has such a field. */
function takeField(draft, key, field, refuse) {
	switch (key) {
		case "caseId": return true;
		case "epoch":
			if (Number.isSafeInteger(field) && field >= 1) draft.epoch = field;
			else refuse([key], "an integer of at least 1");
			return true;
		case "passed":
		case "cached":
			if (typeof field === "boolean") draft[key] = field;
			else refuse([key], "true or false");
			return true;
		case "latencyMs":
		case "costUsd":
		case "judgeCostUsd":
			if (isAmount(field)) draft[key] = field;
			else refuse([key], amountWanted);
			return true;
		case "label":
		case "cluster":
		case "inputHash":
		case "outputHash":
			if (typeof field === "string" && field !== "") draft[key] = field;
			else refuse([key], "text that is not empty");
			return true;
		case "output":
			if (typeof field === "string") draft.output = field;
			else refuse([key], "text");
			return true;
		case "state":
			if (states.has(field)) draft.state = field;
			else refuse([key], `one of ${caseStates.join(", ")}`);
			return true;
		case "segments":
			draft.segments = recordOf(field, key, "text", isText, refuse);
			return true;
		case "scores":
			draft.scores = recordOf(field, key, "a number of at most 1e15 either way, or null", isScore, refuse);
			return true;
		case "tokens":
			draft.tokens = tokensOf(field, refuse);
			return true;
		case "retrieved":
			if (isTextList(field)) draft.retrieved = field;
			else refuse([key], "a list of ids");
			return true;
		case "relevant":
			if (isTextList(field)) draft.relevant = Object.fromEntries(field.map((id) => [id, 1]));
			else draft.relevant = recordOf(field, key, amountWanted, isAmount, refuse);
			return true;
		default: return false;
	}
}
const known = new Set(rowKeys);
function isText(value) {
	return typeof value === "string";
}
function isScore(value) {
	return value === null || typeof value === "number" && Math.abs(value) <= 0x38d7ea4c68000;
}
function isTextList(value) {
	return Array.isArray(value) && value.every(isText);
}
/** The object itself when every value fits: it is fresh from the parser, and nobody else holds it. */
function recordOf(value, key, wanted, fits, refuse) {
	if (!isObject(value)) {
		refuse([key], "an object");
		return {};
	}
	let hasProto = false;
	for (const name in value) if (name === "__proto__") hasProto = true;
	else if (!fits(value[name])) refuse([key, name], wanted);
	const record = value;
	return hasProto ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== "__proto__")) : record;
}
function tokensOf(value, refuse) {
	if (!isObject(value)) {
		refuse(["tokens"], "an object with input and output");
		return {
			input: 0,
			output: 0
		};
	}
	const { input, output } = value;
	if (!isAmount(input)) refuse(["tokens", "input"], amountWanted);
	if (!isAmount(output)) refuse(["tokens", "output"], amountWanted);
	return {
		input,
		output
	};
}
/** The row with its defaults. Assigned key by key: spreading the optional ones costs as much as the JSON parse. */
function finish(caseId, draft) {
	const scores = draft.scores ?? noScores;
	const passed = draft.passed ?? null;
	const row = {
		caseId,
		epoch: draft.epoch ?? 1,
		segments: draft.segments ?? noSegments,
		scores,
		passed,
		cached: draft.cached ?? false,
		state: draft.state ?? (passed !== null || hasScore(scores) ? "scored" : "unscored")
	};
	if (draft.label !== void 0) row.label = draft.label;
	if (draft.cluster !== void 0) row.cluster = draft.cluster;
	if (draft.latencyMs !== void 0) row.latencyMs = draft.latencyMs;
	if (draft.costUsd !== void 0) row.costUsd = draft.costUsd;
	if (draft.judgeCostUsd !== void 0) row.judgeCostUsd = draft.judgeCostUsd;
	if (draft.tokens !== void 0) row.tokens = draft.tokens;
	if (draft.inputHash !== void 0) row.inputHash = draft.inputHash;
	if (draft.outputHash !== void 0) row.outputHash = draft.outputHash;
	if (draft.output !== void 0) row.output = draft.output;
	if (draft.retrieved !== void 0) row.retrieved = draft.retrieved;
	if (draft.relevant !== void 0) row.relevant = draft.relevant;
	return row;
}
function hasScore(scores) {
	for (const name in scores) if (scores[name] !== null) return true;
	return false;
}
// src/core/results/rows/rows-header.ts
/** True for a line that is meant as a header, well-formed or not. */
function isHeader(value) {
	return isObject(value) && value.kind === "run" && !Object.hasOwn(value, "caseId");
}
/** Reads a header; problems go to the issues. */
function readHeader(value, place, isFirst, issues) {
	if (!isFirst) {
		issues.add(problem("misplaced-header", "A header stands behind the first line.", "Give files that were joined one by one.", place));
		return;
	}
	if (typeof value.version === "number" && value.version > 1) {
		const message = `The rows have version ${value.version}, this release reads version 1.`;
		issues.add(problem("newer-version", message, "Update eval-envelope.", {
			...place,
			path: ["version"]
		}));
		return;
	}
	const parsed = rowsHeaderSchema.safeParse(value);
	if (!parsed.success) {
		for (const { path, message } of parsed.error.issues) {
			const where = path.map((part) => typeof part === "number" ? part : String(part));
			issues.add(problem("bad-header", `Header: ${where.join(".")}: ${message}.`, "Headers are described by eval-envelope schema run.", {
				...place,
				path: where
			}));
		}
		return;
	}
	const { suite, format, fingerprints, origin, rows, duplicates, warnings } = parsed.data;
	const { judge, scorer, runner, dataset, models } = fingerprints ?? {};
	return {
		suite: suite ?? void 0,
		format: format ?? void 0,
		fingerprints: {
			...present({
				judge,
				scorer,
				runner,
				dataset
			}),
			models: models ?? []
		},
		origin: origin ?? void 0,
		rows: rows ?? void 0,
		duplicates: duplicates ?? [],
		warnings: warnings ?? []
	};
}
/** One header for several files: differing names stand side by side, so that a comparison sees the difference. */
function mergeHeaders(headers) {
	const joined = (pick) => {
		const values = [...new Set(headers.map(pick).filter((value) => value !== void 0))];
		return values.length === 0 ? void 0 : values.sort().join(", ");
	};
	const models = new Set(headers.flatMap((header) => header.fingerprints.models));
	return {
		suite: joined((header) => header.suite),
		format: joined((header) => header.format),
		fingerprints: {
			...present({
				judge: joined((header) => header.fingerprints.judge),
				scorer: joined((header) => header.fingerprints.scorer),
				runner: joined((header) => header.fingerprints.runner),
				dataset: joined((header) => header.fingerprints.dataset)
			}),
			models: [...models].sort()
		},
		origin: headers.length === 1 ? headers[0]?.origin : void 0,
		rows: void 0,
		duplicates: [...new Set(headers.flatMap((header) => header.duplicates))],
		warnings: [...new Set(headers.flatMap((header) => header.warnings))]
	};
}
function present(names) {
	return Object.fromEntries(Object.entries(names).filter(([, value]) => typeof value === "string"));
}
// src/core/results/rows/settle-epochs.ts
/**
* Numbers repeats when no row states an epoch, and takes out the cases whose rows cannot be told apart: the same epoch
* twice, or another input hash without epochs. One map over a million cases: a list per case would cost more than the parse.
*
* @param areStated - at least one row stated its epoch; rows that did not are epoch 1
*/
function settleEpochs(rows, areStated) {
	const first = /* @__PURE__ */ new Map();
	const repeats = /* @__PURE__ */ new Map();
	const duplicates = /* @__PURE__ */ new Set();
	let repeated = 0;
	const numbered = rows.map((row) => {
		const earlier = first.get(row.caseId);
		if (earlier === void 0) {
			first.set(row.caseId, row);
			return row;
		}
		const epochs = repeats.get(row.caseId) ?? /* @__PURE__ */ new Set([earlier.epoch]);
		repeats.set(row.caseId, epochs);
		const epoch = areStated ? row.epoch : epochs.size + 1;
		if (epochs.has(epoch) || !areStated && earlier.inputHash !== row.inputHash) duplicates.add(row.caseId);
		epochs.add(epoch);
		if (!areStated) repeated += 1;
		return areStated ? row : {
			...row,
			epoch
		};
	});
	const uneven = areStated ? 0 : countUneven(first.size, repeats);
	if (duplicates.size === 0) return {
		rows: numbered,
		duplicates: [],
		repeated,
		uneven
	};
	return {
		rows: numbered.filter((row) => !duplicates.has(row.caseId)),
		duplicates: [...duplicates],
		repeated,
		uneven
	};
}
/** Cases that do not have as many rows as the case with the most. */
function countUneven(cases, repeats) {
	let most = 1;
	for (const epochs of repeats.values()) most = Math.max(most, epochs.size);
	if (most === 1) return 0;
	let full = 0;
	for (const epochs of repeats.values()) if (epochs.size === most) full += 1;
	return cases - full;
}
// src/core/results/rows/read-rows.ts
/** Reads rows-jsonl: the files are one run, and a file with any bad line is refused as a whole. */
function readRows(files, options) {
	const issues = issueList();
	const gathered = {
		rows: [],
		headers: [],
		written: [],
		statedEpochs: 0,
		unknownKeys: /* @__PURE__ */ new Set(),
		rowsWithUnknownKeys: 0
	};
	for (const file of files) gatherFile(file, options, gathered, issues);
	if (!issues.isEmpty()) return {
		ok: false,
		issues: issues.toIssues()
	};
	if (gathered.rows.length === 0) return {
		ok: false,
		issues: [problem("no-cases", "The file holds no rows.", "Check that the evaluation ran before its file is read.", { file: files[0]?.name })]
	};
	const views = gathered.written.map((row) => ({
		field: (path) => fieldOf(row, path),
		fields: () => fieldsOf(row)
	}));
	const unresolved = unresolvedPaths(views, options);
	if (usesPaths(options) && unresolved.length > 0) return {
		ok: false,
		issues: unresolved
	};
	const header = mergeHeaders(gathered.headers);
	const warnings = [...header.warnings, ...usesPaths(options) ? partialPaths(views, options) : []];
	if (gathered.unknownKeys.size > 0) warnings.push(unknownKeysWarning(gathered));
	const settled = settleEpochs(gathered.rows, gathered.statedEpochs > 0);
	if (settled.uneven > 0 && settled.duplicates.length === 0) return {
		ok: false,
		issues: [problem("uneven-repeats", `No row states an epoch, and some cases stand more often than others (${counted(settled.uneven, "case")} less often).`, "State `epoch` on every row, and repeat all cases alike: retrying only what failed flatters a run.", { file: files[0]?.name })]
	};
	if (settled.repeated > 0) warnings.push(`No row states an epoch: ${counted(settled.repeated, "row")} that repeat a case were numbered in file order.`);
	if (settled.duplicates.length > 0) warnings.push(duplicatesWarning(settled.duplicates));
	if (settled.rows.length === 0) return {
		ok: false,
		issues: [onlyDuplicates(gathered.rows.length)]
	};
	return {
		ok: true,
		value: {
			...header.suite === void 0 ? {} : { suite: header.suite },
			format: header.format ?? "rows-jsonl",
			rows: settled.rows,
			fingerprints: header.fingerprints,
			...header.origin === void 0 ? {} : { origin: header.origin },
			duplicates: [.../* @__PURE__ */ new Set([...header.duplicates, ...settled.duplicates])],
			warnings
		}
	};
}
function usesPaths(options) {
	return options.caseId !== void 0 || options.cluster !== void 0 || options.segments !== void 0;
}
function gatherFile(file, options, gathered, issues) {
	const bytes = utf8Of(file, issues);
	if (bytes === void 0) return;
	const before = gathered.rows.length;
	const line = { current: 1 };
	let isFirst = true;
	let header;
	try {
		visitLines(bytes, line, (text, number) => {
			const parsed = parseLine(text, file.name, number, issues);
			if (parsed === void 0) {
				isFirst = false;
				return;
			}
			if (isHeader(parsed.value)) header = readHeader(parsed.value, {
				file: file.name,
				line: number,
				column: 1
			}, isFirst, issues) ?? header;
			else takeRow(parsed.value, text, {
				file: file.name,
				line: number
			}, options, gathered, issues);
			isFirst = false;
		});
	} catch (error) {
		if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
		issues.add(undecodable(file.name, "utf-8", error, line.current));
		return;
	}
	if (header === void 0) return;
	gathered.headers.push(header);
	const read = gathered.rows.length - before;
	if (header.rows !== void 0 && header.rows !== read && issues.isEmpty()) {
		const message = `The header announces ${counted(header.rows, "row")}, the file holds ${read}.`;
		issues.add(problem("truncated", message, "Write the file again, whole.", {
			file: file.name,
			line: 1
		}));
	}
}
function utf8Of(file, issues) {
	if (!isUtf16(file.bytes)) return file.bytes;
	const text = decodeText(file);
	if (text.ok) return new TextEncoder().encode(text.value);
	issues.add(...text.issues);
}
function parseLine(text, file, line, issues) {
	const parsed = parseJson(text, file, line);
	if (parsed.ok) return parsed;
	issues.add(...parsed.issues);
}
function takeRow(value, text, place, options, gathered, issues) {
	const guarded = guardRow(usesPaths(options) && isObject(value) ? withAskedFields(value, options) : value, (path, wanted) => {
		const key = path[0] === void 0 ? -1 : text.indexOf(JSON.stringify(path[0]));
		const message = path.length === 0 ? `The line is not ${wanted}.` : `${path.join(".")} is not ${wanted}.`;
		issues.add(problem("bad-row", message, "Rows are described by eval-envelope schema run.", {
			...place,
			column: key + 1 || 1,
			path
		}));
	});
	if (guarded === void 0) return;
	gathered.rows.push(guarded.row);
	if (usesPaths(options) && isObject(value)) gathered.written.push(value);
	if (guarded.statesEpoch) gathered.statedEpochs += 1;
	if (guarded.unknownKeys.length > 0) {
		gathered.rowsWithUnknownKeys += 1;
		if (gathered.unknownKeys.size < 100) for (const key of guarded.unknownKeys) gathered.unknownKeys.add(key);
	}
}
/** The row with what the options point at in the place of its own fields. */
function withAskedFields(row, options) {
	const caseId = options.caseId === void 0 ? void 0 : fieldOf(row, options.caseId);
	const cluster = options.cluster === void 0 ? void 0 : fieldOf(row, options.cluster);
	const pairs = (options.segments ?? []).map((path) => [segmentName(path), fieldOf(row, path)]);
	return {
		...row,
		...caseId === void 0 ? {} : { caseId },
		...cluster === void 0 ? {} : { cluster },
		...options.segments === void 0 ? {} : { segments: Object.fromEntries(pairs.filter(([, text]) => text !== void 0)) }
	};
}
function fieldOf(row, path) {
	const found = scalarText(valueAt(row, path));
	if (found !== void 0) return found;
	const name = segmentName(path);
	const segments = isObject(row.segments) ? row.segments : {};
	return Object.hasOwn(segments, name) ? scalarText(segments[name]) : void 0;
}
function fieldsOf(row) {
	const nested = Object.entries(row).filter(([, value]) => isObject(value));
	return [...scalarFields(row, ""), ...nested.flatMap(([key, value]) => scalarFields(value, `${key}.`))];
}
function unknownKeysWarning(gathered) {
	const names = [...gathered.unknownKeys].slice(0, 5).map((key) => JSON.stringify(key.slice(0, 80)));
	const more = gathered.unknownKeys.size > names.length ? " and others" : "";
	return `${counted(gathered.rowsWithUnknownKeys, "row")} have keys that are not read: ${names.join(", ")}${more}.`;
}
// src/core/results/read-run.ts
/**
* Reads result files as one run.
*
* The format is told from the content unless `options.format` forces one; all files must have the same. Rows of several
* files are joined in the order given. A file with any problem refuses the whole run, and so does a run without cases:
* what comes back has at least one row.
*
* @param files - in the order in which their rows are to stand; at least one
*/
function readRun(files, options = {}) {
	const issues = files.flatMap(emptyIssue);
	if (files.length === 0) issues.push(problem("no-file", "No result file was given.", "Name at least one result file."));
	if (options.format !== void 0 && !isFormatName(options.format)) {
		const message = `There is no format ${JSON.stringify(options.format)}.`;
		issues.push(problem("unknown-format", message, `Formats: ${formatNames()}.`, { path: ["format"] }));
	}
	if (issues.length > 0) return {
		ok: false,
		issues
	};
	const format = formatOf(files, options.format);
	if (!format.ok) return format;
	const parsed = readAs(format.value, files, options);
	return parsed.ok ? {
		ok: true,
		value: {
			...parsed.value,
			rows: parsed.value.rows.map(capNames)
		}
	} : parsed;
}
function readAs(format, files, options) {
	switch (format) {
		case "promptfoo-json": return readPromptfoo(files, options);
		case "junit-xml": return readJunit(files, options);
		case "rows-jsonl": return readRows(files, options);
	}
}
function emptyIssue(file) {
	if (!file.bytes.every((byte) => byte <= 32 || byte === 239 || byte === 187 || byte === 191)) return [];
	return [problem("empty-file", file.bytes.length === 0 ? "The file is empty." : "The file holds nothing but white space.", "Check that the evaluation ran to its end and wrote its results.", { file: file.name })];
}
function formatOf(files, forced) {
	if (forced !== void 0 && isFormatName(forced)) return {
		ok: true,
		value: forced
	};
	const found = files.map((file) => ({
		file,
		format: detectFormat(file.bytes)
	}));
	const issues = found.filter(({ format }) => format === void 0).map(({ file }) => unreadable(file));
	const [first] = found;
	const other = found.find(({ format }) => format !== first?.format);
	if (issues.length === 0 && first !== void 0 && other !== void 0) {
		const message = `The file is ${other.format}, but ${first.file.name} is ${first.format}.`;
		issues.push(problem("mixed-formats", message, "Give files of one format as one run.", { file: other.file.name }));
	}
	if (issues.length > 0 || first?.format === void 0) return {
		ok: false,
		issues
	};
	return {
		ok: true,
		value: first.format
	};
}
function unreadable(file) {
	const guess = guessUnreadable(file.bytes);
	return problem("unknown-format", "The content is in none of the formats that are read.", `${guess === void 0 ? "" : `${guess} `}Formats that are read: ${formatNames()}.`, { file: file.name });
}
// src/core/results/rows/encode-rows.ts
/** Lines of {@link encodeRows} one by one, each with its line feed, for files larger than one string can be. */
function* encodeRowLines(run, options = {}) {
	yield `${JSON.stringify({
		kind: "run",
		version: 1,
		suite: run.suite,
		format: run.format,
		fingerprints: encodeFingerprints(run),
		origin: run.origin,
		rows: run.rows.length,
		duplicates: run.duplicates.length === 0 ? void 0 : run.duplicates,
		warnings: run.warnings.length === 0 ? void 0 : run.warnings
	})}\n`;
	for (const row of run.rows) yield `${JSON.stringify(encodeRow(row, options.output === true))}\n`;
}
/** A run as rows-jsonl: a header line, then a row a line with its keys in one fixed order. Reads back identically. */
function encodeRows(run, options = {}) {
	return [...encodeRowLines(run, options)].join("");
}
function encodeFingerprints({ fingerprints }) {
	const { judge, scorer, runner, dataset, models } = fingerprints;
	return {
		judge,
		scorer,
		runner,
		dataset,
		models
	};
}
/** Every key in order; JSON leaves out the undefined ones. */
function encodeRow(row, withOutput) {
	return {
		caseId: row.caseId,
		epoch: row.epoch,
		label: row.label,
		cluster: row.cluster,
		segments: row.segments,
		scores: row.scores,
		passed: row.passed,
		latencyMs: row.latencyMs,
		costUsd: row.costUsd,
		judgeCostUsd: row.judgeCostUsd,
		tokens: row.tokens === void 0 ? void 0 : {
			input: row.tokens.input,
			output: row.tokens.output
		},
		cached: row.cached,
		state: row.state,
		inputHash: row.inputHash,
		outputHash: row.outputHash,
		output: withOutput ? row.output : void 0,
		retrieved: row.retrieved,
		relevant: row.relevant
	};
}
export { clusterSums as $, detectedDimension as A, quantileType7 as B, decide as C, requireInteger as Ct, parseConfig as D, __commonJSMin as Dt, resolvePolicy as E, caseStates as Et, defaultConfig as F, tangoScore as G, casesNeeded as H, shapeOfRun as I, guardedHallInterval as J, fiellerInterval as K, compareRuns as L, defaultBetter as M, deploymentClasses as N, require_dist as O, __toESM as Ot, isDeploymentClass as P, clusterPseudoValues as Q, cleanBreakTest as R, verdicts as S, requireFinite as St, requiredSuites as T, requireWithin as Tt, discordanceVariance as U, clusteredTango as V, tangoInterval as W, plusTwoInterval as X, guardedHallTest as Y, clusterIndexOf as Z, decodeRecord as _, holm as _t, caseRowSchema as a, sampleMoments as at, comparisonDocument as b, requireAlpha as bt, renderText as c, mcnemar as ct, buildComment as d, binomialCdf as dt, ndcgAtK as et, reasonText as f, betaCdf as ft, strong as g, benjaminiHochberg as gt, rich as h, normalQuantile as ht, isFormatName as i, studentTQuantile as it, toJSONSchema as j, writtenConfig as k, renderMarkdown as l, chiSquareCdf as lt, joinRich as m, normalCdf as mt, readRun as n, hallTest as nt, canonicalJson as o, clopperPearson as ot, code as p, betaQuantile as pt, pairedMeans as q, formatNames as r, studentTCdf as rt, hashValue as s, clopperPearsonUpper as st, encodeRows as t, hallInterval as tt, renderHtml as u, chiSquareQuantile as ut, encodeRecord as v, at as vt, decideNotEvaluated as w, requireSameLength as wt, comparisonSchema as x, requireBetween as xt, recordSchema as y, xoshiro128StarStar as yt, logGamma as z };

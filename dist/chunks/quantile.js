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
export { requireFinite as C, requireWithin as D, requireValues as E, requireBetween as S, requireSameLength as T, hashOfUnordered as _, normalCdf as a, xoshiro128StarStar as b, momentsOf as c, betaQuantile as d, betaTails as f, invertTails as g, stirlingError as h, studentTQuantile as i, sampleMoments as l, halfLogTwoPi as m, quantileType7 as n, normalQuantile as o, devianceTerm as p, studentTCdf as r, at as s, quantileOfSorted as t, betaCdf as u, seedFromText as v, requireInteger as w, requireAlpha as x, seedFromTexts as y };

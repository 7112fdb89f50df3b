import { n as caseStates } from "./dimension.js";
import { $ as percentileInterval, Bt as requireWithin, Ct as hasValue, Dt as isIn, E as worstPairs, Et as readSide, F as widened, Ft as requireBetween, I as changedUnits, J as plusTwoInterval, K as guardedHallInterval, L as unitDifferences, Lt as requireInteger, M as tangoInterval, Nt as xoshiro128StarStar, P as clusterWidening, Pt as requireAlpha, Q as variance, R as unitLevels, Rt as requireSameLength, St as dimensionReader, Tt as readDimension, V as clusterPseudoValues, X as mean, Y as resamples, Z as sampleOf, a as hasSameInput, at as quantileType7, c as pairCases, d as firstRow, dt as normalQuantile, et as sortSide, ft as at, g as estimateDimension, h as emptyEvidence, ht as groupMeans, it as quantileOfSorted, jt as seedFromText, k as findWithoutRepeats, kt as caseSetOf, l as segmentsCodeOf, lt as studentTQuantile, m as numberUnits, mt as groupAt, n as caseIdAt, nt as alpha, o as headAlone, ot as hallInterval, p as mostEpochs, pt as sampleMoments, q as guardedHallTest, r as caseIdOf, rt as makeInterval, s as labelOf, t as sideFigures, tt as weightedQuantilesOf, ut as normalCdf, w as casesNeeded, wt as isMissing, x as redrawnShareOf, y as usualPower, z as changedClusters, zt as requireValues } from "./side-levels.js";
import { f as tradedDimensions, l as isInSegment, o as unitOf, r as isRetrieval, s as formatSegment } from "./metric.js";
import { C as defaultBetter, D as defaultTier, E as defaultStatistic, F as foldName, O as classifyScoreName, P as editDistance, T as defaultOnRegressed, c as detectDimensions, d as pickPrimary, f as isUnitScale, p as scaleWidth, s as askedDimension, w as defaultMeasuredBy, x as segmentFieldName } from "./parse-config.js";
import { m as amountAt } from "./read-run.js";
import { t as deploymentClasses } from "./deployment-class.js";
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
// src/core/compare/nearest-segments.ts
/** Segments that are looked at: a field of ids has one for each case. */
const mostLookedAt = 2e3;
/** Characters of a name that are held against another: the distance of long ones takes the square of their length. */
const mostCharacters = 60;
/** Segments that are named. */
const mostNamed = 6;
/**
* The segments of the cases by how near their spelling is to one that nobody is in.
*
* @param held - each once, in order of first appearance
*/
function nearestSegments(wanted, held) {
	const target = folded(wanted);
	const ranked = held.slice(0, mostLookedAt).map((segment, index) => ({
		segment,
		index,
		distance: editDistance(target, folded(segment))
	})).sort((one, other) => one.distance - other.distance || one.index - other.index).slice(0, mostNamed);
	return {
		named: ranked.map(({ segment }) => formatSegment(segment)),
		more: held.length - ranked.length
	};
}
function folded(segment) {
	return foldName(formatSegment(segment)).slice(0, mostCharacters);
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
const fewestUnits$2 = 20;
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
		const known = groups.filter(({ sample }) => sample.units >= fewestUnits$2);
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
	const means = which === "base" ? sample.baseMeans : sample.headMeans;
	return guardedMean(unitLevels(means, sample.unitOf, sample.units), low, high);
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
// src/core/compare/shrink-effects.ts
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
		const error = (interval.hi - interval.lo) / (2 * normalQuantile(1 - alpha));
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
const mostValues$3 = 30;
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
	const protectedEvidence = gated.flatMap(({ members, dimensions }) => dimensions.map((spec) => withHeld(inSegment(members, spec, true, seed, read), cases, policy)));
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
	}).flatMap(({ segment, dimensions }) => dimensions.map((spec) => withHeld(inSegment(membersOf(cases, segment), spec, true, seed, read), cases, policy))).filter(({ noEffect }) => noEffect === "missing");
}
/** Where no case is in a segment, what they are in instead: its name may only be spelled otherwise. */
function withHeld(evidence, cases, policy) {
	if (evidence.members !== 0) return evidence;
	return {
		...evidence,
		held: nearestSegments(evidence.segment, heldSegments(cases, policy))
	};
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
function segmentsOf(cases, policy) {
	const counts = /* @__PURE__ */ new Map();
	const held = heldSegments(cases, policy);
	for (const { field } of held) counts.set(field, (counts.get(field) ?? 0) + 1);
	return held.filter(({ field }) => {
		const values = counts.get(field) ?? 0;
		return values > 1 && values <= mostValues$3;
	});
}
/** The same with fields that have one value, or as many as there are cases. */
function heldSegments(cases, { counterfactual }) {
	const hidden = new Set(counterfactual?.hidden ?? []);
	const byField = /* @__PURE__ */ new Map();
	const combinations = /* @__PURE__ */ new Set();
	for (let index = 0; index < cases.length; index += 1) combinations.add(segmentsCodeOf(cases, index));
	for (const code of combinations) for (const [field, value] of Object.entries(cases.head.table.segments[code] ?? {})) {
		const values = byField.get(field) ?? /* @__PURE__ */ new Set();
		byField.set(field, values.add(value));
	}
	return [...byField].filter(([field]) => !hidden.has(field)).flatMap(([field, values]) => [...values].map((value) => ({
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
// src/core/stats/count-ones.ts
/**
* A binomial number with chance ½: ones among so many random bits.
*
* @param bits - integer ≥ 0
*/
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
	const numeric = (name, read) => numericFeature$1(name, rows, read(base), read(head));
	const names = [...new Set([base, head].flatMap(({ scores }) => scores.shapes.flat()))].sort();
	const length = [base, head].every(({ output }) => output.length > 0) ? lengthOf$1 : outputTokens;
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
function numericFeature$1(name, rows, readBase, readHead) {
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
function lengthOf$1({ output }) {
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
const permutations$1 = 999;
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
			test: swapTest(pairs, bins, random, permutations$1)
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
// src/core/stats/unit-profiles.ts
/**
* Units by profile: of thousands of inputs there are few kinds, and a permutation need only tell how many of each.
*
* @throws RangeError when an argument is outside its range
*/
function profileUnits(entries, features) {
	const sideOf = sidesOfUnits(entries);
	for (const [index, feature] of features.entries()) requireBins(`features[${index}]`, feature, entries.sides.length);
	const own = Array.from(sideOf, () => ({
		base: [],
		head: []
	}));
	for (let entry = 0; entry < entries.sides.length; entry++) {
		const unit = entries.unitOf[entry];
		const side = sideOf[unit] === 3 ? entries.sides[entry] : 3;
		const { base, head } = own[unit];
		let first = 0;
		for (const { bins, binOf } of features) {
			const bin = binOf[entry];
			if (bin >= 0 && (side & 1) !== 0) base.push(first + bin);
			if (bin >= 0 && (side & 2) !== 0) head.push(first + bin);
			first += bins;
		}
	}
	const profiles = [];
	const known = /* @__PURE__ */ new Map();
	return {
		profiles,
		profileOf: Int32Array.from(own, ({ base, head }) => {
			const [ofBase, ofHead] = [base, head].map((list) => list.sort((one, other) => one - other).join());
			const key = `${ofBase};${ofHead}`;
			const code = known.get(key) ?? profiles.push({
				base,
				head,
				isMixed: ofBase !== ofHead
			}) - 1;
			known.set(key, code);
			return code;
		}),
		sideOf
	};
}
function sidesOfUnits({ unitOf, sides, units }) {
	requireInteger("units", units, 1);
	requireSameLength("unitOf", unitOf, "sides", sides);
	const found = new Uint8Array(units);
	for (let entry = 0; entry < sides.length; entry++) {
		const unit = requireInteger("unitOf", unitOf[entry], 0, units - 1);
		found[unit] = found[unit] | requireInteger("sides", sides[entry], 1, 3);
	}
	const lone = found.indexOf(0);
	if (lone !== -1) throw new RangeError(`units must each have an entry, unit ${lone} has none`);
	return found;
}
function requireBins(name, { bins, binOf }, length) {
	requireInteger(`${name}.bins`, bins, 2);
	requireSameLength(`${name}.binOf`, binOf, "sides", { length });
	for (let entry = 0; entry < length; entry++) {
		const bin = binOf[entry];
		if (!(bin >= -1 && bin < bins && Number.isInteger(bin))) requireInteger(`${name}.binOf[${entry}]`, bin, -1, bins - 1);
	}
}
// src/core/stats/membership-test.ts
/** From so many units on that base alone has, and head alone, the common ones say nothing that these do not. */
const fewestExchanged = 20;
/**
* Permutation test of drift between two sets that may have much in common: inputs of two suites, say.
*
* What both sets have cannot tell them apart, and is no independent draw of either: labels are not given to it. Permuted is,
* unit by unit, which set has what only one of them has; a unit of which the sets have different entries (an input that was
* edited, a conversation with another turn) exchanges its sides as a whole. Where one set has hardly anything of its own,
* because the other has grown, there is nothing to exchange with: there the order of arrival is permuted, that is which of all
* units are common and which are not. The numbers of units of each kind stay as they are.
*
* @param entries - at least one of each side in every feature
* @param features - as many as there are; all are judged by the same permutations
* @param random - seeded generator; the same state gives the same p-values
* @param permutations - integer ≥ 1, default 999
* @returns one test for each feature, in their order
* @throws RangeError when an argument is outside its range
* @see STATISTICS A9; Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1), 39, for the added one
*/
function membershipTest(entries, features, random, permutations = 999) {
	requireInteger("permutations", permutations, 1);
	const units = profileUnits(entries, features);
	const length = features.reduce((sum, { bins }) => sum + bins, 0);
	const all = {
		base: new Float64Array(length),
		head: new Float64Array(length)
	};
	let from = 0;
	const tables = features.map(({ bins }) => {
		const table = {
			base: all.base.subarray(from, from + bins),
			head: all.head.subarray(from, from + bins)
		};
		from += bins;
		return table;
	});
	addUp(units, ownTallies(units), () => 0, all);
	const found = tables.map(({ base, head }) => populationStability([...base], [...head]));
	const asLarge = features.map(() => 0);
	const sums = features.map(() => 0);
	const permute = permuter(units, random);
	for (let round = 0; round < permutations; round++) {
		addUp(units, permute(), (among) => countOnes(among, random), all);
		for (const [index, { base, head }] of tables.entries()) {
			const psi = stabilityIndex(base, head);
			sums[index] = sums[index] + psi;
			if (psi >= found[index].psi * (1 - 1e-12)) asLarge[index] = asLarge[index] + 1;
		}
	}
	return found.map((one, index) => ({
		...one,
		p: (1 + asLarge[index]) / (1 + permutations),
		permutedMean: sums[index] / permutations
	}));
}
function emptyTallies({ profiles }) {
	return [
		new Int32Array(profiles.length),
		new Int32Array(profiles.length),
		new Int32Array(profiles.length)
	];
}
function ownTallies(units) {
	const tallies = emptyTallies(units);
	for (let unit = 0; unit < units.sideOf.length; unit++) {
		const tally = tallies[units.sideOf[unit] - 1];
		const profile = units.profileOf[unit];
		tally[profile] = tally[profile] + 1;
	}
	return tallies;
}
/** Counts of all bins, when so many units of each profile are with each side; of mixed ones some are swapped. */
function addUp({ profiles }, [baseAlone, headAlone, both], countSwapped, into) {
	into.base.fill(0);
	into.head.fill(0);
	for (let index = 0; index < profiles.length; index++) {
		const { base, head, isMixed } = profiles[index];
		const [ofBase, ofHead, ofBoth] = [
			baseAlone[index],
			headAlone[index],
			both[index]
		];
		const baseSwapped = isMixed ? countSwapped(ofBase) : 0;
		const headSwapped = isMixed ? countSwapped(ofHead) : 0;
		const swapped = isMixed ? countSwapped(ofBoth) : 0;
		add(into.base, base, ofBase - baseSwapped + ofBoth - swapped);
		add(into.head, head, ofHead - headSwapped + ofBoth - swapped);
		add(into.base, head, baseSwapped + swapped);
		add(into.head, base, headSwapped + swapped);
	}
}
function add(counts, bins, times) {
	if (times === 0) return;
	for (const bin of bins) counts[bin] = counts[bin] + times;
}
/** Draws permutations, each from the one before; the tallies are those of the last one drawn. */
function permuter(units, random) {
	const { profileOf, sideOf } = units;
	const [ofBase = 0, ofHead = 0, ofBoth = 0] = [
		1,
		2,
		3
	].map((side) => sideOf.reduce((sum, own) => sum + Number(own === side), 0));
	const [fewer, more] = ofBase < ofHead ? [ofBase, ofHead] : [ofHead, ofBase];
	const isExchanged = fewer >= fewestExchanged || 2 * fewer >= more;
	const codes = profileOf.filter((_, unit) => !isExchanged || sideOf[unit] !== 3);
	const tallies = ownTallies(units);
	const total = emptyTallies(units)[0];
	for (const code of codes) total[code] = total[code] + 1;
	const [largest, ...drawn] = [
		{
			tally: tallies[0],
			size: ofBase
		},
		{
			tally: tallies[1],
			size: ofHead
		},
		...isExchanged ? [] : [{
			tally: tallies[2],
			size: ofBoth
		}]
	].toSorted((one, other) => other.size - one.size);
	return () => {
		largest.tally.set(total);
		let next = 0;
		for (const { tally, size } of drawn) {
			tally.fill(0);
			for (const end = next + size; next < end; next++) {
				const other = next + random.nextInteger(codes.length - next);
				const code = codes[other];
				codes[other] = codes[next];
				codes[next] = code;
				tally[code] = tally[code] + 1;
				largest.tally[code] = largest.tally[code] - 1;
			}
		}
		return tallies;
	};
}
// src/core/compare/input-entries.ts
/**
* What base and head ask, in order of the ids of the cases, a case once whatever its epochs. The unit is the cluster (head's
* word goes first), else the case.
*
* @param most - inputs looked at; of more every second, third … in order of their ids
*/
function inputEntries({ alone: { base, head } }, most) {
	const places = placesOf(base, head);
	const step = Math.max(1, Math.ceil(places.length / most));
	const found = {
		sides: [],
		baseRows: [],
		headRows: []
	};
	const unitOf = [];
	const units = /* @__PURE__ */ new Map();
	const add = (unit, baseRow, headRow) => {
		const code = units.get(unit) ?? units.size;
		units.set(unit, code);
		unitOf.push(code);
		found.baseRows.push(baseRow);
		found.headRows.push(headRow);
		found.sides.push((baseRow === -1 ? 0 : 1) + (headRow === -1 ? 0 : 2));
	};
	for (let index = 0; index < places.length; index += step) {
		const { atBase, atHead } = places[index];
		const baseRow = atBase === -1 ? -1 : firstRow(base, atBase);
		const headRow = atHead === -1 ? -1 : firstRow(head, atHead);
		const unit = atHead === -1 ? unitName(base, atBase) : unitName(head, atHead);
		if (atBase === -1 || atHead === -1 || hasSameInput(base, atBase, head, atHead)) add(unit, baseRow, headRow);
		else {
			add(unit, baseRow, -1);
			add(unit, -1, headRow);
		}
	}
	return {
		unitOf: Int32Array.from(unitOf),
		units: units.size,
		sides: Uint8Array.from(found.sides),
		baseRows: Int32Array.from(found.baseRows),
		headRows: Int32Array.from(found.headRows)
	};
}
/** Both sides are in order of their ids: one walk down both finds every case once. */
function placesOf(base, head) {
	const [ofBase, ofHead] = [base.starts.length - 1, head.starts.length - 1];
	const places = [];
	let [i, j] = [0, 0];
	while (i < ofBase || j < ofHead) {
		const baseId = i < ofBase ? caseIdAt(base, i) : null;
		const headId = j < ofHead ? caseIdAt(head, j) : null;
		const isBase = baseId !== null && (headId === null || baseId <= headId);
		const isHead = headId !== null && (baseId === null || headId <= baseId);
		places.push({
			atBase: isBase ? i : -1,
			atHead: isHead ? j : -1
		});
		if (isBase) i += 1;
		if (isHead) j += 1;
	}
	return places;
}
/** Name of the unit of a case; a cluster and a case of one name are two. */
function unitName(cases, at) {
	const { cluster } = cases.table;
	const name = cluster.texts[cluster.codes[firstRow(cases, at)] ?? -1];
	return name === void 0 ? `case ${caseIdAt(cases, at)}` : `cluster ${name}`;
}
// src/core/compare/input-features.ts
/** Segment fields looked at. */
const mostFields = 20;
/** Values with a bin of their own; the others share one. */
const mostValues$2 = 9;
/** With fewer units a side a mix is an accident of the units. */
const fewestUnits$1 = 20;
/** Share of the common inputs of which the sides may say something else; beyond it that is none of the input alone. */
const mostRelabelled = .05;
/** Fields that a reader gives to columns of a matrix: they are of the system. */
const systemFields = /* @__PURE__ */ new Set(["prompt", "provider"]);
/**
* What the inputs of both sides are described by, and the system has no hand in: segments, length, number of relevant
* documents. Tokens are none: those of an input hold the prompt. A segment that the sides give to the same inputs in another
* way was relabelled, or is one of the answers, and is left out; so is what one side does not say at all.
*/
function inputFeatures(entries, base, head) {
	return [
		...segmentFields(base, head).map((name) => segmentFeature(name, entries, base, head)),
		numericFeature("input length", entries, lengthOf(base), lengthOf(head)),
		numericFeature("relevant documents", entries, relevantOf(base), relevantOf(head))
	].flatMap((feature) => feature === null || !hasEnough(feature, entries) ? [] : [feature]);
}
/** Segment fields that are looked at, in order. */
function segmentFields(base, head) {
	return [...new Set([base, head].flatMap(({ segments }) => segments.flatMap(Object.keys)))].filter((name) => !systemFields.has(name)).sort().slice(0, mostFields);
}
/** Whether the feature is known of units enough on both sides. */
function hasEnough({ binOf: binned }, { sides, unitOf }) {
	return [1, 2].every((side) => {
		const units = /* @__PURE__ */ new Set();
		for (let entry = 0; entry < binned.length; entry += 1) {
			if ((binned[entry] ?? -1) < 0 || ((sides[entry] ?? 0) & side) === 0) continue;
			units.add(unitOf[entry] ?? -1);
			if (units.size >= fewestUnits$1) return true;
		}
		return false;
	});
}
function segmentFeature(name, entries, base, head) {
	const [ofBase, ofHead] = [valueReader(base, name), valueReader(head, name)];
	const values = [];
	const isSaid = {
		base: false,
		head: false
	};
	let [common, relabelled] = [0, 0];
	for (let entry = 0; entry < entries.unitOf.length; entry += 1) {
		const side = entries.sides[entry] ?? 0;
		const [one, other] = [ofBase(entries.baseRows[entry] ?? -1), ofHead(entries.headRows[entry] ?? -1)];
		isSaid.base ||= one !== null;
		isSaid.head ||= other !== null;
		if (side === 3) {
			common += 1;
			if (one !== other) relabelled += 1;
		}
		values.push(side === 1 ? one : other);
	}
	if (!isSaid.base || !isSaid.head || relabelled > mostRelabelled * common) return null;
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	if (counts.size < 2) return null;
	const named = [...counts].flatMap(([value, times]) => value === null ? [] : [{
		value,
		times
	}]).sort((one, other) => other.times - one.times || (one.value < other.value ? -1 : 1)).slice(0, mostValues$2).map(({ value }) => value);
	const own = counts.has(null) ? [...named, null] : named;
	const bins = new Map(own.map((value, bin) => [value, bin]));
	const hasOthers = counts.size > own.length;
	return {
		name: `segment ${name}`,
		bins: own.length + Number(hasOthers),
		binOf: Int8Array.from(values, (value) => bins.get(value) ?? own.length),
		values: own
	};
}
function valueReader({ segments, segmentsOf }, name) {
	const values = segments.map((record) => Object.hasOwn(record, name) ? record[name] ?? null : null);
	return (row) => values[segmentsOf[row] ?? -1] ?? null;
}
/** Deciles of all inputs, each once: a permutation does not move them. */
function numericFeature(name, { sides, baseRows, headRows }, ofBase, ofHead) {
	let [common, relabelled] = [0, 0];
	const values = Float64Array.from(sides, (side, entry) => {
		const [one, other] = [ofBase(baseRows[entry] ?? -1), ofHead(headRows[entry] ?? -1)];
		if (side !== 3) return side === 1 ? one : other;
		if (Number.isNaN(one) || Number.isNaN(other)) return NaN;
		common += 1;
		if (one !== other) relabelled += 1;
		return other;
	});
	if (relabelled > mostRelabelled * common) return null;
	const known = values.filter((value) => !Number.isNaN(value));
	const ofSide = (side) => values.filter((value, entry) => !Number.isNaN(value) && ((sides[entry] ?? 0) & side) !== 0);
	const [base, head] = [ofSide(1), ofSide(2)];
	if (base.length === 0 || head.length === 0) return null;
	const bounds = pooledBounds(known);
	if (bounds.length === 0) return null;
	return {
		name,
		bins: bounds.length + 1,
		binOf: Int8Array.from(values, (value) => Number.isNaN(value) ? -1 : binOf(value, bounds)),
		medians: {
			base: quantileType7(base, .5),
			head: quantileType7(head, .5)
		}
	};
}
function lengthOf({ inputLength }) {
	return (row) => inputLength[row] ?? NaN;
}
function relevantOf({ relevant: { starts, isGiven } }) {
	return (row) => isGiven[row] === 1 ? (starts[row + 1] ?? 0) - (starts[row] ?? 0) : NaN;
}
// src/core/compare/find-input-drift.ts
/** Permutations of each test (STATISTICS A9). */
const permutations = 999;
/** Inputs looked at: a drift that 20,000 do not show nobody feels. With many segments fewer, so that time is bounded. */
const mostInputs = 2e4;
const mostValues$1 = 1e5;
/**
* Whether head's cases are another mix of inputs than base's: the index of each feature beyond what permuted labels come to,
* with p-values adjusted over the features (STATISTICS A9). Described, never gated: what is compared are the common cases.
*
* @returns the clearest first; empty where inputs differ and nothing is known of them, undefined where both sides sat the same
*/
function findInputDrift(pairing, seed) {
	const { baseOnly, headOnly, changedInput, alone } = pairing;
	if (baseOnly.length + headOnly.length + changedInput.length === 0) return void 0;
	const [base, head] = [alone.base.table, alone.head.table];
	const most = Math.floor(mostValues$1 / Math.max(1, segmentFields(base, head).length));
	const entries = inputEntries(pairing, Math.min(mostInputs, most));
	const features = inputFeatures(entries, base, head);
	if (features.length === 0) return [];
	const tests = membershipTest(entries, features, xoshiro128StarStar(seedFromText(`${seed}/input-drift`).state), permutations);
	const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
	return features.map((feature, index) => {
		const test = tests[index];
		const counts = countsOf(feature, entries.sides);
		return {
			feature: feature.name,
			bins: feature.bins,
			base: total$1(counts.base),
			head: total$1(counts.head),
			psi: test.psi,
			excessPsi: test.psi - test.permutedMean,
			jsDivergence: test.jsDivergence,
			klHeadFromBase: test.klHeadFromBase,
			p: test.p,
			adjustedP: adjusted[index] ?? 1,
			...movedMost(feature, counts),
			...feature.medians === void 0 ? {} : { medians: feature.medians }
		};
	}).sort((one, other) => one.adjustedP - other.adjustedP || other.excessPsi - one.excessPsi);
}
function countsOf({ bins, binOf }, sides) {
	const ofSide = (side) => {
		const counts = new Array(bins).fill(0);
		for (const [entry, bin] of binOf.entries()) if (bin >= 0 && ((sides[entry] ?? 0) & side) !== 0) counts[bin] = (counts[bin] ?? 0) + 1;
		return counts;
	};
	return {
		base: ofSide(1),
		head: ofSide(2)
	};
}
function total$1(counts) {
	return counts.reduce((sum, count) => sum + count, 0);
}
/** The value whose share of the cases moved most, of two the one that grew; all others together are no value. */
function movedMost({ values }, counts) {
	if (values === void 0) return {};
	const [ofBase, ofHead] = [total$1(counts.base), total$1(counts.head)];
	const [moved] = values.map((value, bin) => ({
		value,
		base: (counts.base[bin] ?? 0) / ofBase,
		head: (counts.head[bin] ?? 0) / ofHead
	})).sort((one, other) => {
		const [left, right] = [one.head - one.base, other.head - other.base];
		const apart = Math.abs(right) - Math.abs(left);
		return Math.abs(apart) < 1e-9 ? right - left : apart;
	});
	return moved === void 0 ? {} : { moved };
}
// src/core/compare/compare-since.ts
/** Drift of inputs from base to head; nothing where both sides sat the same. */
function compareInputs(pairing, seed) {
	const inputDrift = findInputDrift(pairing, seed);
	return inputDrift === void 0 ? {} : { inputDrift };
}
/**
* Drift since an earlier run of the suite, for a run that is held against nothing else: of inputs, and of the answers to those
* that both sat. Answers that another judge or scorer looked at are not compared: their scores moved with it.
*
* @param earlier - null = there is none
*/
function compareSince(earlier, head, seed) {
	if (earlier === null) return {};
	const pairing = pairCases(earlier, head);
	const drift = isJudgedAlike(earlier, head) ? findDrift(pairing.cases, seed) : [];
	const found = {
		...drift.length === 0 ? {} : { drift },
		...compareInputs(pairing, seed)
	};
	const { origin } = earlier;
	if (origin === void 0 || Object.keys(found).length === 0) return found;
	return {
		...found,
		driftAgainst: {
			sha: origin.sha,
			at: origin.evaluatedAt
		}
	};
}
function isJudgedAlike(one, other) {
	return ["judge", "scorer"].every((key) => {
		const [before, now] = [one.fingerprints[key], other.fingerprints[key]];
		return before === void 0 || now === void 0 || before === now;
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
		const turned = sign === 1 ? values : values.map((value) => -value);
		return guardedHallTest(turned, threshold, 2 * gaps.range, { nonzero }).pInside;
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
		caseSets: {
			base: base === null ? null : caseSetOf(alone.base),
			head: caseSetOf(alone.head)
		},
		spent: evaluationCost(base, head, options.storedSides),
		hasBase: base !== null,
		...base === null ? {} : { drift: findDrift(cases, seed) },
		...base === null ? compareSince(options.earlierRun ?? null, head, seed) : compareInputs(pairing, seed),
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
export { defaultMargins as a, shapeOfRun as c, cleanBreakTest as d, populationStability as f, holm as h, defaultLimits as i, compareRuns as l, benjaminiHochberg as m, requiredSuites as n, defaultMustSee as o, overNumbers as p, resolvePolicy as r, stakesFactor as s, defaultOnInconclusive as t, staleLabels as u };

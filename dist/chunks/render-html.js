import { n as caseStates } from "./dimension.js";
import "./resolve-policy.js";
import { c as isFixedSuite, d as segmentLabel, f as tradedDimensions, n as formatStatistic, r as isRetrieval, s as formatSegment, t as formatMetric, u as payableDimensions } from "./metric.js";
import { N as waiversPath } from "./parse-config.js";
import { a as joinRich, c as rich, l as strong, r as code, s as plainText, t as shorten$1 } from "./visible-text.js";
import { _ as needsExtraDigit, a as formatDifference, d as formatNumber, f as formatP, g as formatWithin, h as formatSpent, i as formatCountOf, l as formatLimit, m as formatSigned, n as formatChange, o as formatInterval, r as formatCount, s as formatLevel, t as formatAmount, u as formatLoss, v as roundedCount } from "./format-quantity.js";
import { d as statusWord, i as dimensionTitle, l as segmentName, n as bareNoun, o as isGain, r as dimensionNoun, s as levelsText, t as acceptedText, u as segmentTitle } from "./dimension-words.js";
import { i as inputDriftParagraph, n as driftParagraph, r as inputDriftItems, t as driftItems } from "./drift-text.js";
import { i as requiredList } from "./render-markdown.js";
import { a as escapeHtml, i as pageStyle, n as htmlInline, r as pagePolicy, t as htmlBlock } from "./html-blocks.js";
// src/core/model/exit-code.ts
/**
* Exit code of a verdict: 0 passed, 1 gate failed, 3 could not evaluate.
*
* @param isEnforced - false = a failed gate passes all the same; an evaluation that did not happen never does
*/
function exitCodeOf(verdict, conclusion, isEnforced) {
	if (verdict === "not-evaluated") return 3;
	return conclusion === "success" || !isEnforced ? 0 : 1;
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
	return orientedGain(intervalOnScaleOf(amount, evidence), evidence.spec.better);
}
/** The interval of the effect on the scale an amount is given in; null = none. */
function intervalOnScaleOf({ kind }, evidence) {
	const wanted = kind === "relative" ? "ratio" : "absolute";
	const { interval } = evidence.effect;
	return interval?.scale === wanted ? interval : scaled(evidence, wanted);
}
function scaled(evidence, wanted) {
	return evidence.otherScale?.scale === wanted ? evidence.otherScale : null;
}
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
	const isTooSmall = isNegligible(evidence);
	const direction = isTooSmall || evidence.bestCaseLoss?.worse === false && leaning(evidence) === "worsened" ? "no-clear-change" : judgeDirection(evidence);
	if (evidence.noEffect === "missing") return {
		status: "missing",
		direction,
		limitStatus: "none",
		outsideBy: null,
		oriented
	};
	const margin = evidence.spec.margin?.value ?? null;
	const isEstimable = evidence.noEffect === null || evidence.noEffect === "too-few-cases";
	const isInsideMargin = isTooSmall || evidence.noEffect === null && margin !== null && oriented.lower !== null && oriented.lower > -margin;
	const isOutsideMargin = !isTooSmall && isEstimable && isBeyondMargin(evidence, oriented) && evidence.bestCaseLoss?.outside !== false;
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
		oriented,
		...isTooSmall ? { isNegligible: true } : {}
	};
}
/**
* A difference in latency of less than five milliseconds either way: nobody waits for it, and clocks of suites and a busy
* machine make as much of it as a change does, however many per cent it is. A margin written in milliseconds says
* otherwise and counts.
*/
function isNegligible(evidence) {
	const { metric, margin } = evidence.spec;
	if (metric.kind !== "latency" || margin?.kind !== "relative" || evidence.noEffect !== null) return false;
	const { lower, upper } = gainOnScaleOf({
		kind: "absolute",
		value: 0
	}, evidence);
	return lower !== null && upper !== null && lower > -5 && upper < 5;
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
	if (evidence.noEffect === "no-base" || evidence.noEffect === "no-repeats") return "not-estimable";
	if (found.isInsideMargin) return evidence.worstCaseInside === false || isHeldByRunaways(evidence) || isLimitUntold(found.limitStatus, evidence.spec.limitFrom) ? "inconclusive" : "inside";
	if (isProvenWorse(evidence, found.oriented) && evidence.bestCaseLoss?.worse !== false) return "regressed";
	if (isLossOnLost(evidence, found.oriented)) return "inconclusive";
	const isResolvable = canProve(evidence);
	if (evidence.noEffect === "too-few-cases") return isResolvable && evidence.lostPairs > 0 ? "inconclusive" : "not-estimable";
	if (margin === null) return evidence.spec.tier === "advisory" ? "inconclusive" : "below-resolution";
	return isResolvable ? "inconclusive" : "below-resolution";
}
/**
* A loss that is proven on the pairs alone and not with the cases that base lost to an error counted as failed there: by
* how much, or that there is one, hangs on cases nobody saw.
*/
function isLossOnLost(evidence, oriented) {
	const { bestCaseLoss } = evidence;
	if (bestCaseLoss === void 0) return false;
	return !bestCaseLoss.worse && isProvenWorse(evidence, oriented) || !bestCaseLoss.outside && isBeyondMargin(evidence, oriented);
}
function isBeyondMargin({ spec }, { upper }) {
	return spec.margin !== null && upper !== null && upper < -spec.margin.value;
}
/** A mean within its margin says nothing of a tail that grew, or was not or only begun to be seen. */
function isHeldByRunaways({ runaways }) {
	if (runaways === void 0) return false;
	return runaways.isMore || runaways.insideWithSkew === false || runaways.unseen !== null;
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
// src/core/envelope/judge-creep.ts
/** A loss is near its margin when its estimate has used up this share of it, and its bound that much. */
const near = {
	estimate: .25,
	bound: .75
};
/**
* What has become of base since the oldest accepted one. It informs and decides nothing: who made this change did not
* make the others, and a gate that stays red until somebody wins back last month would be switched off.
*/
function judgeCreep(creep) {
	const { evidence } = creep;
	if (evidence === null) return {
		...creep,
		judgement: null,
		isShown: false
	};
	const judgement = judgeDimension(evidence);
	const { effect, spec } = evidence;
	const { lower, upper } = judgement.oriented;
	const margin = spec.margin?.value ?? 0;
	const sign = spec.better === "higher" ? 1 : -1;
	const change = spec.margin?.kind === "relative" ? effect.relative : effect.absolute;
	const loss = change === null ? 0 : -sign * change;
	const isProven = judgement.status === "outside" || judgement.status === "regressed";
	const isLosing = upper !== null && upper < 0;
	const isNear = loss >= near.estimate * margin && (lower === null || lower <= -near.bound * margin);
	const isEstimable = evidence.noEffect === null;
	return {
		...creep,
		judgement,
		isShown: isEstimable && (isProven || isLosing || isNear)
	};
}
// src/core/envelope/judge-trades.ts
/**
* What became of each trade of the config: the boxes and half-spaces beside the default envelope (STATISTICS A6.5).
*
* One applies where everything it asks for is shown with its share of the error: every gain at least as large as
* asked, every price or cap kept, and of an exchange the balance. It is refuted where one thing that it asks for is ruled
* out at one-sided 5 %, whatever the share: to be outside of all boxes head has to be outside of each.
*
* What applies covers the dimensions that it may pay with where they left their margin or got worse. A limit is no
* margin: a trade says how much worse, not how bad.
*/
function judgeTrades(trades, dimensions, exchanges = []) {
	const byName = new Map(dimensions.map((dimension) => [dimension.spec.name, dimension]));
	return trades.map((trade) => {
		const requirements = requirementsOf(trade, byName);
		const isUnjudged = requirements.some(({ status }) => status === "not-judged");
		const exchange = exchanges.find((found) => found.trade === trade.name);
		const balance = trade.kind === "exchange-rate" && exchange !== void 0 ? balanceOf(trade.atLeast, exchange, isUnjudged) : void 0;
		const outcome = outcomeOf([...requirements.map(({ status }) => status), ...trade.kind === "if-then" ? [] : [balance?.status ?? "not-judged"]]);
		const isShown = (roles) => requirements.every(({ role, status }) => !roles.includes(role) || status === "shown");
		return {
			name: trade.name,
			kind: trade.kind,
			covers: outcome === "applies" ? payableDimensions(trade).filter((name) => isPaid(byName.get(name))) : [],
			outcome,
			applies: outcome === "applies",
			gainProven: trade.kind === "if-then" ? isShown(["gain"]) : balance?.status === "shown",
			priceKept: isShown(["price", "cap"]),
			accept: trade.accept,
			alpha: alphaOf(trade, byName, exchange),
			requirements,
			...balance === void 0 ? {} : { balance }
		};
	});
}
function outcomeOf(parts) {
	if (parts.includes("refuted")) return "refuted";
	if (parts.includes("not-judged")) return "not-judged";
	return parts.every((status) => status === "shown") ? "applies" : "not-shown";
}
function isPaid(dimension) {
	const { status, limitStatus } = dimension ?? {};
	return status === "outside" && limitStatus !== "broken" || status === "regressed";
}
function requirementsOf(trade, byName) {
	const judge = (amounts, role) => Object.entries(amounts).map(([name, amount]) => requirement(trade, name, amount, role, byName.get(name)));
	return trade.kind === "if-then" ? [...judge(trade.gain, "gain"), ...judge(trade.pay, "price")] : judge(trade.cap, "cap");
}
function requirement(trade, dimension, amount, role, judged) {
	const scale = amount.kind === "relative" ? "ratio" : "absolute";
	const atLeast = role === "gain" ? amount.value : 0 - amount.value;
	const common = {
		dimension,
		role,
		scale,
		atLeast
	};
	const because = reasonUnjudged(judged);
	const asked = judged?.asked?.find((found) => found.trade === trade.name && found.role === role);
	if (judged === void 0 || because !== null) return {
		...common,
		lower: null,
		interval: null,
		status: "not-judged",
		because: because ?? "missing"
	};
	const { upper } = gainOnScaleOf(amount, judged);
	const interval = intervalOnScaleOf(amount, judged);
	const lower = asked?.lower ?? null;
	if (upper !== null && upper < atLeast) return {
		...common,
		lower,
		interval,
		status: "refuted"
	};
	if (!(lower !== null && lower >= atLeast && (role !== "gain" || lower > 0))) return {
		...common,
		lower,
		interval,
		status: "open"
	};
	if (asked?.isHeldBack === true) return {
		...common,
		lower,
		interval,
		status: "open",
		because: "lost-cases-or-skew"
	};
	return {
		...common,
		lower,
		interval,
		status: "shown"
	};
}
function reasonUnjudged(judged) {
	if (judged === void 0 || judged.status === "missing") return "missing";
	if (judged.spec.tier === "advisory") return "advisory";
	return judged.noEffect === "too-few-cases" ? "too-few-cases" : null;
}
function balanceOf(atLeast, exchange, isUnjudged) {
	const { trade: _, ...evidence } = exchange;
	const { lower, hi, isHeldBack, estimate } = evidence;
	const status = isUnjudged || estimate === null ? "not-judged" : hi !== null && hi < atLeast ? "refuted" : lower !== null && lower >= atLeast && !isHeldBack ? "shown" : "open";
	return {
		...evidence,
		atLeast,
		status
	};
}
function alphaOf(trade, byName, exchange) {
	if (exchange !== void 0) return exchange.alpha;
	for (const { asked = [] } of byName.values()) {
		const found = asked.find((entry) => entry.trade === trade.name);
		if (found !== void 0) return found.alpha;
	}
	return null;
}
// src/core/envelope/open-reasons.ts
/** Why a verdict cannot be `inside` although nothing is shown to be lost; empty = it can. */
function reasonsInconclusive({ comparison, policy, dimensions, segments }) {
	if (!comparison.hasBase) return [{ code: "not-compared" }];
	const reasons = [];
	const primary = dimensions.find(({ spec }) => spec.primary && spec.tier !== "advisory");
	if (isRetrievalUntold(comparison, policy)) reasons.push({ code: "stale-labels" });
	else if (primary === void 0) reasons.push({ code: "no-primary" });
	if (primary !== void 0) reasons.push(...primaryReasons(primary, policy));
	for (const dimension of dimensions) if (dimension.spec.tier !== "advisory") reasons.push(...openReasons(dimension, dimension.spec.name));
	for (const segment of segments) {
		if (!segment.protected || segment.spec.tier === "advisory") continue;
		if (isUnresolved(segment)) reasons.push({
			code: "required-unresolved",
			about: aboutSegment(segment)
		});
		else reasons.push(...openReasons(segment, aboutSegment(segment)));
	}
	return reasons;
}
function primaryReasons(primary, policy) {
	const about = primary.spec.name;
	if (isAtFloor(primary)) return [{
		code: "at-floor",
		about
	}];
	if (isLossTold(primary)) return [];
	if (isTooSmall$1(primary, policy)) return [{
		code: "suite-too-small",
		about
	}];
	return isUnresolved(primary) ? [{
		code: "primary-unresolved",
		about
	}] : [];
}
/** Retrieval was to gate this change, and its labels are stale: that it held was not shown. */
function isRetrievalUntold({ comparability }, { dimensions }) {
	return comparability.some(({ key }) => key === "stale-labels") && dimensions.some(({ metric, tier }) => tier !== "advisory" && isRetrieval(metric));
}
function openReasons(judged, about) {
	if (judged.status === "missing") return [{
		code: "missing",
		about
	}];
	if (judged.status !== "inconclusive") return [];
	const isShort = judged.noEffect === "too-few-cases";
	const isInsideOnLost = isInsideBut(judged) && judged.worstCaseInside === false;
	if (isShort || isInsideOnLost || isLossOnLost(judged, judged.oriented)) return [{
		code: "lost-cases",
		about
	}];
	if (isInsideBut(judged) && isHeldByRunaways(judged)) return [{
		code: "runaways",
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
/** A bound that was left, or a loss that is proven, has been told: a suite that told it is not too small to. */
function isLossTold({ status }) {
	return status === "outside" || status === "regressed";
}
/** The suite cannot rule out the loss that the class names, whatever head does: decided from base alone. */
function isTooSmall$1(primary, { mustSee }) {
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
/** How a reason names a dimension inside a segment. */
function aboutSegment(segment) {
	return `${formatSegment(segment.segment)} ${segment.spec.name}`;
}
// src/core/envelope/pareto-label.ts
/**
* What a change is in the sense of Pareto, over the gating dimensions and protected segments (STATISTICS A6.6).
*
* Up and down are directions after Holm over all of them and both sides; a status that rests on a proven loss is down as
* well. An improvement asks that nothing went down, which a bound without any test cannot answer: it is undetermined.
* Neutral asks for proof too: every interval within ± its margin.
*/
function paretoLabel(dimensions, segments) {
	const gating = [...dimensions, ...segments.filter((segment) => segment.protected)].filter(({ spec }) => spec.tier !== "advisory");
	const isUp = gating.some(({ direction }) => direction === "improved");
	const isDown = gating.some(isWorse$1);
	if (isUp && isDown) return "trade-off";
	if (isDown) return "regression";
	if (gating.length === 0 || gating.some(isUntested)) return "undetermined";
	if (isUp) return "improvement";
	return gating.every(isWithinMargin) ? "neutral" : "undetermined";
}
function isWorse$1({ direction, status, outsideBy }) {
	return direction === "worsened" || status === "regressed" || outsideBy === "margin";
}
/** Measured on both sides and not compared, or no longer measured. */
function isUntested({ tests, differing, status }) {
	return status === "missing" || (tests.worse === null || tests.better === null) && differing > 0;
}
function isWithinMargin({ spec, oriented }) {
	const { lower, upper } = oriented;
	return spec.margin !== null && lower !== null && upper !== null && lower > -spec.margin.value && upper < spec.margin.value;
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
	const segments = comparison.segments.map((evidence) => ({
		...evidence,
		...judgeSegment(evidence)
	}));
	const judged = {
		comparison,
		policy,
		dimensions,
		segments,
		trades: judgeTrades(policy.trades, dimensions, comparison.exchanges)
	};
	const { verdict, reasons, conclusion } = verdictOf(judged);
	return {
		...judged,
		verdict,
		reasons,
		conclusion,
		exitCode: exitCodeOf(verdict, conclusion, policy.enforce),
		...comparison.creep === void 0 ? {} : { creep: judgeCreep(comparison.creep) },
		paretoLabel: verdict === "not-evaluated" || !comparison.hasBase ? null : paretoLabel(dimensions, segments)
	};
}
/**
* The decision where a run could not be read or made: never a verdict, always a reason.
*
* @param budget - why it was ended, or not begun, for what it would have cost
*/
function decideNotEvaluated(reasons, policy, budget = []) {
	return {
		verdict: "not-evaluated",
		conclusion: "failure",
		exitCode: 3,
		reasons: [...budget.map((text) => ({
			code: "budget",
			text
		})), ...reasons.map((text) => ({
			code: "unreadable",
			text
		}))],
		dimensions: [],
		segments: [],
		trades: [],
		paretoLabel: null,
		comparison: null,
		policy
	};
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
	const isOpenFinal = judged.policy.onInconclusive === "fail";
	const open = reasonsInconclusive(judged).map((reason) => isOpenFinal ? final(reason) : reason);
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
	const missingSegments = gatedSegments(segments).filter(({ status }) => status === "missing").map((segment) => ({
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
/** Protected segments whose dimension decides something there. */
function gatedSegments(segments) {
	return segments.filter((segment) => segment.protected && segment.spec.tier !== "advisory");
}
function isBlockingOutside(dimension) {
	return dimension.status === "outside" && dimension.spec.tier === "blocking" && !isOutsideDefaultLimit(dimension);
}
function reasonsOutside({ dimensions, segments, trades }) {
	const byDimension = dimensions.filter((dimension) => isBlockingOutside(dimension) && coveringTrade(trades, dimension.spec.name) === void 0);
	const bySegment = gatedSegments(segments).filter(isBlockingOutside);
	return [...byDimension.map((dimension) => final(outsideReason(dimension, dimension.spec.name))), ...bySegment.map((segment) => final(outsideReason(segment, aboutSegment(segment))))];
}
/** Nobody can sign it off: the config said so beforehand. */
function final(reason) {
	return {
		...reason,
		canSignOff: false
	};
}
function regressedReason({ spec }, about) {
	const reason = {
		code: "regressed",
		about
	};
	return spec.onRegressed === "block" ? final(reason) : reason;
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
			reason: regressedReason(dimension, spec.name),
			isAccepted: spec.onRegressed === "ignore"
		});
		else if (!isBlockingOutside(dimension)) moved.push({
			reason: outsideReason(dimension, spec.name),
			isAccepted: false
		});
	}
	for (const segment of gatedSegments(segments)) {
		const about = aboutSegment(segment);
		if (segment.status === "regressed") moved.push({
			reason: regressedReason(segment, about),
			isAccepted: segment.spec.onRegressed === "ignore"
		});
		else if (segment.status === "outside" && !isBlockingOutside(segment)) moved.push({
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
	const isFinal = ({ reason }) => reason.canSignOff === false;
	return [...moved.filter(isFinal), ...moved.filter((entry) => !isFinal(entry))];
}
// src/core/report/with-code.ts
/** A sentence in which names stand between backticks, as code: a renderer would show the backticks as they are. */
function withCode(text) {
	return text.split(/(`[^`]+`)/).flatMap((part) => {
		if (part === "") return [];
		return /^`[^`]+`$/.test(part) ? [code(part.slice(1, -1))] : [part];
	});
}
/**
* The beginning of a text in whole words.
*
* @param most - characters, the ellipsis included
*/
function firstWords(text, most) {
	const characters = [...text];
	if (characters.length <= most) return text;
	const cut = characters.slice(0, most - 1).join("");
	const end = cut.search(/\s\S*$/);
	const kept = (end > cut.length / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:(–—-]+$/, "");
	return `${(kept.match(/`/g)?.length ?? 0) % 2 === 1 ? kept.replace(/`([^`]*)$/, "$1") : kept}…`;
}
// src/core/report/approval-text.ts
/** Who accepted a verdict until when, as it stands in the first line; null = nobody did. */
function approvalWords({ approvals }) {
	const { signOffs = [], waivers = [] } = approvals ?? {};
	const [first] = signOffs;
	const more = signOffs.length > 1 ? ` and ${signOffs.length - 1} more` : "";
	const ends = waivers.map(({ expires }) => expires).toSorted();
	const words = [...first === void 0 ? [] : [`accepted by ${first.by} on ${dayOf(first.at)}${more}`], ...ends[0] === void 0 ? [] : [`waived until ${ends[0]}`]];
	return words.length === 0 ? null : words.join(" and ");
}
/** What lifted a reason, as a word behind it; empty = nothing did. */
function liftedWord({ lifted }) {
	if (lifted === void 0) return "";
	return lifted === "waiver" ? "waived" : "signed off";
}
/** Named in a comment; all of them are in the record. */
const mostNamed$2 = 5;
/** Who accepted what was lost, when and why; no size of the change may hide it. */
function approvalParagraphs({ approvals }) {
	const { signOffs = [], waivers = [] } = approvals ?? {};
	return [...told(signOffs, signOffText), ...told(waivers, waiverText)];
}
/** What did not count, and why. */
function approvalNotes({ approvals }) {
	const { notes = [] } = approvals ?? {};
	const shown = notes.slice(0, mostNotes);
	const more = notes.length - shown.length;
	return [...shown, ...more === 0 ? [] : [`${more} more sign-offs or waivers do not count: the log has all of them.`]];
}
const mostNotes = 8;
function told(all, textOf) {
	if (all.length === 0) return [];
	const more = all.length > mostNamed$2 ? [rich`and ${all.length - mostNamed$2} more, in the record.`] : [];
	return [joinRich([...all.slice(0, mostNamed$2).map(textOf), ...more], " ")];
}
function signOffText({ by, at, reason, sha }) {
	return rich`${strong("Accepted")} by ${by} on ${dayOf(at)} for ${code(sha.slice(0, 7))}: ${quoted(reason)}`;
}
function waiverText({ dimension, segment, class: of, owner, expires, reason }) {
	const where = segment === void 0 ? rich`` : rich` in ${code(segment)}`;
	return rich`${strong("Waived")} for ${of} until ${expires}: ${code(dimension)}${where}, by ${owner}: ${quoted(reason)}`;
}
/** A reason is for people: what is longer stands in the record. It ends the sentence, once. */
function quoted(reason) {
	const words = firstWords(reason.trim(), 200);
	return /[.!?…]$/.test(words) ? `“${words}”` : `“${words}”.`;
}
/** Day of a time, UTC. */
function dayOf(at) {
	return at.slice(0, 10);
}
// src/core/report/budget-step.ts
/**
* What to do about an evaluation that its budget ended; empty = it was something else.
*
* @param isBaseStored - only head was to be paid for
*/
function budgetStep({ reasons }, isBaseStored) {
	if (!reasons.some((reason) => reason.code === "budget")) return [];
	const base = isBaseStored ? "base is stored, so all of it is for head" : "where base is stored by a run of the default branch, only head is paid for";
	return [rich`${strong("To evaluate it:")} raise ${code("budget")} of the suite on the base branch, or ask for fewer ${code("epochs")}; ${base}. Shards cost the same calls and dollars.`];
}
// src/core/report/class-evidence.ts
const classNames = {
	"prompt-edit": "Prompt edit",
	"rag-refresh": "RAG refresh",
	"model-swap": "Model swap",
	"fine-tune": "Fine-tune",
	other: "Change of no known class"
};
/** Places named in the line itself. */
const mostPlaces = 2;
/** The classes of a change by name, riskiest first: `Model swap + prompt edit`. */
function formatClasses(classes) {
	const [first, ...rest] = classes.map((name) => classNames[name]);
	return [first, ...rest.map((name) => name.startsWith("RAG") ? name : name.toLowerCase())].join(" + ");
}
/** Where the classes come from: one place a class first, the riskiest leading. */
function classPlaceText(classification) {
	const places = leading(classification);
	return places.length === 0 ? void 0 : joinRich(places.slice(0, mostPlaces).map(placeText), "; ");
}
/** The rest of the evidence, with what makes it a close call and what could not be read; none where all was said. */
function classFold(classification) {
	const { places, certainty, warnings } = classification;
	if (places.length <= mostPlaces && certainty.reason === null && warnings.length === 0) return void 0;
	const isClose = certainty.level === "close";
	const named = places.map(({ evidence, ...place }) => {
		return rich`${classNames[evidence.class]}: ${placeText({
			evidence,
			...place
		})} (${evidence.rule})`;
	});
	const items = [
		...certainty.reason === null ? [] : [rich`Close call. ${certainty.reason}`],
		...named,
		...warnings.map(({ file, message }) => rich`${code(file)} ${message}`)
	];
	return {
		summary: rich`Why this class: ${formatCountOf(places.length, "place")}${isClose ? ", a close call" : ""}`,
		blocks: [{
			kind: "list",
			items
		}]
	};
}
/** The first place of every class, then the others. */
function leading({ places }) {
	const first = places.filter((place, at) => places.findIndex(({ evidence }) => evidence.class === place.evidence.class) === at);
	return [...first, ...places.filter((place) => !first.includes(place))];
}
function placeText({ evidence, changes, isLines }) {
	const { file, line, before, after } = evidence;
	if (isLines && changes > 1) return rich`${code(file)} ${formatCountOf(changes, "line")}`;
	const place = code(line === null ? file : `${file}:${line}`);
	const text = [before, after].filter((side) => side !== null && side !== "").join(" → ");
	return rich`${place} ${text}`;
}
// src/core/model/budget.ts
/** Things that a budget caps. */
const capNames = [
	"calls",
	"usd",
	"durationMs"
];
/** USD with the judge's; null = neither is known. */
function totalUsd({ systemUsd, judgeUsd }) {
	return systemUsd === null && judgeUsd === null ? null : (systemUsd ?? 0) + (judgeUsd ?? 0);
}
/** What is known of one capped thing. */
function amountOf(spending, name) {
	return name === "usd" ? totalUsd(spending) : spending[name];
}
// src/core/report/budget-text.ts
/** A time in the unit that fits: `40 s`, `45 min`, `3.5 h`. */
function formatDuration(durationMs) {
	if (durationMs < 12e4) return `${formatCount(Math.round(durationMs / 1e3))} s`;
	if (durationMs < 108e5) return `${formatCount(Math.round(durationMs / 6e4))} min`;
	return `${Number((durationMs / 36e5).toFixed(1))} h`;
}
/** All three of them, what nobody knows too: `600 calls, dollars unknown, 12 min`. */
function spendingText(spending) {
	const usd = totalUsd(spending);
	return [
		spending.calls === null ? "calls unknown" : formatCountOf(spending.calls, "call"),
		usd === null ? "dollars unknown" : formatSpent(usd),
		spending.durationMs === null ? "time unknown" : formatDuration(spending.durationMs)
	].join(", ");
}
/** What the config allows: `3,000 calls, $5, 45 min`. */
function capText(cap) {
	return capNames.flatMap((name) => capOf(cap, name) ?? []).join(", ");
}
/** How much of what was allowed: `412 of about 600 calls, $5.02 of $5`. */
function spentOfCap(spent, cap, estimate) {
	const parts = capNames.flatMap((name) => {
		const amount = amountOf(spent, name);
		if (amount === null) return [];
		if (name === "calls") return [callsText(amount, estimate)];
		const most = capOf(cap, name);
		return most === null ? [] : [`${plainAmount(name, amount)} of ${most}`];
	});
	return parts.length === 0 ? nothingKnown : parts.join(", ");
}
const nothingKnown = "an unknown part";
/**
* Why an evaluation was ended or not begun, as a clause.
*
* @param where - side and run that were under way; null = none was
*/
function budgetStopText(stop, where) {
	const { kind, cap, estimate, over, runs, spent, forecast } = stop;
	if (kind === "estimate") return `it would take ${over.map((name) => overText(estimate, cap, name)).join(" and ")}; nothing was run`;
	const place = where === null ? "" : ` (${where})`;
	const never = "a part of the results is never judged";
	const sofar = spentOfCap(spent, cap, estimate);
	if (kind === "forecast") {
		const all = over.map((name) => overText(forecast, cap, name));
		return `stopped after ${formatCount(runs.done)} of ${formatCountOf(runs.of, "run")}, ${sofar}: all of them would come to ${all.join(" and ")}`;
	}
	const made = spent.calls;
	if (cap.calls !== void 0 && made !== null && made > cap.calls) {
		const others = spentOfCap({
			...spent,
			calls: null
		}, cap, estimate);
		const rest = others === nothingKnown ? "" : `, after ${others}`;
		const is = cap.calls === 1 ? "is" : "are";
		return `${formatCountOf(cap.calls, "call")} ${is} allowed, and ${formatCount(made)} had been made when it was stopped${rest}${place}; ${never}`;
	}
	return `stopped after ${sofar}${place}; ${never}`;
}
/** `about $12.40 ($5 allowed)`. */
function overText(amounts, cap, name) {
	const amount = amounts === null ? null : amountOf(amounts, name);
	const most = capOf(cap, name) ?? "";
	return amount === null ? most : `about ${plainAmount(name, amount)} (${most} allowed)`;
}
function callsText(calls, estimate) {
	const expected = estimate?.calls ?? null;
	return expected === null || expected < calls ? formatCountOf(calls, "call") : `${formatCount(calls)} of about ${formatCountOf(expected, "call")}`;
}
function plainAmount(name, amount) {
	if (name === "calls") return formatCountOf(Math.round(amount), "call");
	return name === "usd" ? formatSpent(amount) : formatDuration(amount);
}
function capOf(cap, name) {
	const most = cap[name];
	if (most === void 0) return null;
	if (name === "calls") return formatCountOf(most, "call");
	return name === "usd" ? formatLimit(most, "usd") : formatDuration(most);
}
// src/core/report/cost-line.ts
/**
* What the evaluation cost, for the footer: beside it what it was expected to come to, and what stored rows saved.
*
* With a budget all three of its measures are told. Without one only dollars are, where both sides say what they cost: the
* price of one alone would look like the price of the run.
*
* @param comparison - null = nothing was compared
* @param budget - null = nothing had to run
* @returns begins with a separator, or is empty
*/
function costLine(comparison, budget) {
	const saved = savedText(comparison);
	if (budget !== null && budget.cap !== null) {
		const expected = budget.estimate === null ? "no estimate" : `estimated ${spendingText(budget.estimate)}`;
		const rest = saved === "" ? "" : `; ${saved}`;
		return ` · this run ${spendingText(budget.spent)} (${expected}; budget ${capText(budget.cap)})${rest}`;
	}
	if (comparison === null || (comparison.spent.runASideUsd ?? null) === null) return "";
	const paid = (comparison.spent.evaluationUsd ?? 0) + (comparison.spent.judgeUsd ?? 0);
	const estimated = budget?.estimate === void 0 || budget.estimate === null ? null : totalUsd(budget.estimate);
	const expected = estimated === null ? "" : ` (estimated ${formatSpent(estimated)})`;
	return comparison.spent.savedUsd === void 0 ? ` · both sides ${formatSpent(paid)}${expected}` : ` · this run ${paid === 0 ? "$0" : formatSpent(paid)}${expected}${saved === "" ? "" : `, ${saved}`}`;
}
function savedText(comparison) {
	const savedUsd = comparison?.spent.savedUsd ?? null;
	return savedUsd === null ? "" : `stored rows saved ${formatSpent(savedUsd)}`;
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
	const inSegments = new Set(rows.flatMap((row) => "segment" in row ? [row.spec.name] : []));
	return {
		header,
		align,
		rows: rows.map((row) => dimensionRow(row, inSegments.has(row.spec.name)))
	};
}
function dimensionRow(dimension, hasSegments) {
	const { word, isStressed } = statusWord(dimension);
	const isSegment = "segment" in dimension;
	const count = formatCount(dimension.pairs);
	const whole = dimensionTitle(dimension.spec);
	const title = isSegment ? `${segmentTitle(dimension)} (${count})` : hasSegments ? `${whole}, all (${count})` : whole;
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
// src/core/report/excerpts.ts
/**
* The answers of head to cases that broke: those that always passed and now never do lead. Of several runs the first that
* failed is quoted; a case without an answer is passed over.
*
* @param most - at most so many cases, of each so many code points
*/
function caseExcerpts({ cleanBreaks, flips }, head, most) {
	const answers = failedAnswers(head);
	const broken = /* @__PURE__ */ new Map();
	for (const flip of [...cleanBreaks?.cases ?? [], ...flips.broken]) if (!broken.has(flip.caseId)) broken.set(flip.caseId, flip);
	return [...broken.values()].flatMap(({ caseId, label }) => {
		const answer = answers.get(caseId);
		return answer === void 0 ? [] : [{
			name: label ?? caseId,
			text: shorten$1(answer.trim(), most.characters)
		}];
	}).slice(0, most.cases);
}
/** By case id, the answer of its first run that failed. */
function failedAnswers({ length, caseIds, caseOf, passed, output }) {
	const answers = /* @__PURE__ */ new Map();
	for (let row = 0; row < length; row += 1) {
		const caseId = caseIds[caseOf[row] ?? -1];
		const answer = output[row];
		if (caseId === void 0 || answer === void 0 || answer.trim() === "" || passed[row] !== 0) continue;
		if (!answers.has(caseId)) answers.set(caseId, answer);
	}
	return answers;
}
/** The answers, folded away and fenced. */
function excerptFold(excerpts) {
	if (excerpts.length === 0) return [];
	return [{
		summary: rich`What head answered to ${formatCountOf(excerpts.length, "case")} that broke`,
		blocks: excerpts.flatMap(({ name, text }) => [{
			kind: "paragraph",
			text: rich`${code(name)}`
		}, {
			kind: "code",
			text
		}])
	}];
}
// src/core/report/counterfactual.ts
/** Pairs named in the sentence, and in the fold. */
const mostNamed$1 = 5;
const mostListed = 40;
/** What the pairs that differ in one attribute say: the gap on base, on head, and how it moved. */
function counterfactualParagraph(decision) {
	const found = subjectOf(decision);
	if (found === null) return [];
	const { counterfactual, spec } = found;
	const { attribute, pairs, contrasts } = counterfactual;
	const lead = rich`${strong("Same case, other")} ${code(attribute)}${strong(".")}`;
	const [first] = contrasts;
	if (first === void 0) return [rich`${lead} No pair holds two values of it on both sides, so nothing is compared (${code(counterfactual.pair)}).`];
	const shown = contrasts.reduce((most, next) => Math.abs(next.change.estimate) > Math.abs(most.change.estimate) ? next : most);
	const moved = `the gap moved ${gapText(shown.change, spec.unit)}`;
	const rest = contrasts.length > 1 ? ` It moved most of ${formatCountOf(contrasts.length, "value")}.` : "";
	return [rich`${lead} ${contrastName(shown)}, ${bareNoun(spec)} within ${formatCountOf(pairs, "pair")}: ${gapText(shown.base, spec.unit)} on base, ${gapText(shown.head, spec.unit)} on head; ${moved}.${named("Opened", shown.opened)}${named("Closed", shown.closed)}${named("Turned round", shown.turned)}${rest}`];
}
/** Every contrast with the pairs that changed. */
function counterfactualFold(decision) {
	const found = subjectOf(decision);
	if (found === null || found.counterfactual.contrasts.length === 0) return [];
	const { counterfactual, spec } = found;
	const { attribute, pairs, incomplete, leftOut, contrasts } = counterfactual;
	const blocks = [
		{
			kind: "table",
			header: [
				"",
				"pairs",
				"gap on base",
				"gap on head",
				"change"
			],
			align: [
				"left",
				"right",
				"right",
				"right",
				"right"
			],
			rows: contrasts.map((contrast) => [
				rich`${contrastName(contrast)}`,
				rich`${formatCount(contrast.pairs)}`,
				rich`${gapText(contrast.base, spec.unit)}`,
				rich`${gapText(contrast.head, spec.unit)}`,
				rich`${gapText(contrast.change, spec.unit)}`
			])
		},
		...contrasts.flatMap((contrast) => [
			...listed$2(`${contrastName(contrast)}, opened`, contrast.opened),
			...listed$2(`${contrastName(contrast)}, closed`, contrast.closed),
			...listed$2(`${contrastName(contrast)}, turned round`, contrast.turned)
		]),
		{
			kind: "paragraph",
			text: rich`First value minus second, ${bareNoun(spec)}, inside each pair; the pair is the unit.${incomplete === 0 ? "" : ` ${formatCountOf(incomplete, "pair")} with one value only left out.`}${leftOut === 0 ? "" : ` ${formatCountOf(leftOut, "rare value")} left out.`}`
		}
	];
	return [{
		summary: rich`${formatCountOf(pairs, "pair")} that differ in ${code(attribute)}`,
		blocks
	}];
}
function subjectOf({ comparison, dimensions }) {
	const counterfactual = comparison?.counterfactual;
	const spec = dimensions.find((dimension) => dimension.spec.name === counterfactual?.dimension)?.spec;
	return counterfactual === void 0 || spec === void 0 ? null : {
		counterfactual,
		spec
	};
}
function contrastName({ value, against }) {
	return `${value} – ${against ?? "others"}`;
}
function gapText({ estimate, interval }, unit) {
	const bounds = interval === null ? "too few pairs for an interval" : formatInterval(interval, unit);
	return `${formatDifference(estimate, unit)} (${bounds})`;
}
function named(title, ids) {
	if (ids.length === 0) return rich``;
	const shown = joinRich(ids.slice(0, mostNamed$1).map((id) => rich`${code(id)}`), ", ");
	const more = ids.length > mostNamed$1 ? ` and ${formatCount(ids.length - mostNamed$1)} more` : "";
	return rich` ${title}: ${shown}${more}.`;
}
function listed$2(title, ids) {
	if (ids.length === 0) return [];
	const shown = joinRich(ids.slice(0, mostListed).map((id) => rich`${code(id)}`), " · ");
	const more = ids.length > mostListed ? ` · and ${formatCount(ids.length - mostListed)} more` : "";
	return [{
		kind: "paragraph",
		text: rich`${title}: ${shown}${more}`
	}];
}
// src/core/report/creep-text.ts
const months = [...[
	"January",
	"February",
	"March",
	"April",
	"May",
	"June"
], ...[
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
]];
/** What base has lost since the oldest accepted one: a paragraph where it is proven or near its margin. */
function creepParagraph(creep) {
	if (creep?.isShown !== true) return [];
	return [rich`${strong(sinceText(creep))}${changesText(creep)}: ${creepSentence(creep)}`];
}
/** The same in the list of how it was decided, also where there is nothing to show. */
function creepItem(creep) {
	return creep === void 0 ? [] : [rich`${sinceText(creep)}${changesText(creep)}: ${creepSentence(creep)}`];
}
function sinceText({ since }) {
	const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(since ?? "") ?? [];
	const name = months[Number(month) - 1];
	return name === void 0 ? "Since the oldest accepted base" : `Since ${Number(day)} ${name}`;
}
function changesText({ changes }) {
	return changes === null ? "" : ` (${formatCountOf(changes, "merged change")})`;
}
function creepSentence({ evidence, obstacle, judgement, commonCases }) {
	if (evidence === null || judgement === null) return `not comparable with base, ${obstacle ?? "no value"}.`;
	const { spec, effect } = evidence;
	const interval = effect.interval === null ? "no interval" : formatInterval(effect.interval, spec.unit);
	const found = `${dimensionNoun(spec)} of base ${formatChange(effect, spec.unit)} (${interval}) over ${formatCount(commonCases)} common cases`;
	if (spec.margin === null) return `${found}.`;
	const accepted = `${spec.better === "higher" ? "−" : "+"}${formatAmount(spec.margin, spec.unit)}`;
	switch (judgement.status) {
		case "inside": return `${found}, inside ${accepted}.`;
		case "outside": return `${found}: the changes together lost more than the ${accepted} that one of them may.`;
		case "regressed": return `${found}: a loss is proven; whether it is beyond the ${accepted} of one change is not.`;
		default: return `${found}; a loss beyond ${accepted} is not ruled out.`;
	}
}
// src/core/report/gap-fold.ts
/** How far the values of each segment field lie apart, and whether the change moved them. */
function gapFold({ comparison, dimensions }) {
	const gaps = comparison?.gaps ?? [];
	const spec = dimensions.find(({ spec: { name } }) => name === gaps[0]?.dimension)?.spec;
	if (gaps.length === 0 || spec === void 0) return [];
	const row = (gap) => [
		rich`${code(gap.field)}${leftOutText(gap)}`,
		rich`${levelText(gap.base, spec.unit)}`,
		rich`${levelText(gap.head, spec.unit)}`,
		rich`${gap.head.best} – ${gap.head.worst}`,
		rich`${formatLoss(gap.head.byChance, "absolute", spec.unit)}`,
		rich`${formatDifference(gap.change.estimate, spec.unit)} (${formatInterval(gap.change.interval, spec.unit)})`
	];
	const table = {
		header: [
			"",
			"gap on base",
			"gap on head",
			"best – worst on head",
			"by chance alone",
			"change"
		],
		align: [
			"left",
			"right",
			"right",
			"left",
			"right",
			"right"
		],
		rows: gaps.map(row)
	};
	return [{
		summary: rich`Gap between the best and the worst segment`,
		blocks: [{
			kind: "table",
			...table
		}, {
			kind: "paragraph",
			text: rich`Highest minus lowest ${bareNoun(spec)} among the values of a field. The two were picked for being the extremes, so the gap seen is too large on the whole: “by chance alone” is what as many cases show when all values are equal, and the intervals (90 %) hold for every pair of values at once. Reported, not judged.`
		}]
	}];
}
function leftOutText({ leftOut }) {
	return leftOut === 0 ? "" : ` (${formatCountOf(leftOut, "value")} with under 20 cases left out)`;
}
function levelText({ estimate, interval }, unit) {
	const text = (size) => formatLoss(size, "absolute", unit);
	return `${text(estimate)} (${text(interval.lo ?? 0).replace(/ pp$/, "")} to ${text(interval.hi ?? 0)})`;
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
/** A reason as a sentence of its own, with what lifted it. */
function reasonText(reason, decision) {
	const text = clause(reason, decision);
	const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
	const lifted = liftedWord(reason);
	const end = lifted === "" ? "" : ` ${lifted.charAt(0).toUpperCase()}${lifted.slice(1)}.`;
	return `${/[.!?]$/.test(sentence) ? sentence : `${sentence}.`}${end}`;
}
/** A reason as a clause, built from the evidence it points to. */
function clause(reason, decision) {
	if (reason.text !== void 0 && reason.code !== "covered-by-trade" && reason.code !== "budget") return reason.text;
	const about = find(reason, decision);
	const name = about === void 0 ? reason.about ?? "the suite" : subject(about);
	switch (reason.code) {
		case "budget": return `budget: ${reason.text ?? "the evaluation was ended"}`;
		case "missing": return about !== void 0 && "segment" in about ? missingInSegment(about) : `${name} is ${about?.spec.configured === true ? "configured, but" : "on base, but"} the results do not hold it on both sides`;
		case "no-base-required": return "there is no baseline, and the config requires one";
		case "outside-margin": return about === void 0 ? `${name} is outside` : `${name} ${movement(about)}, more than the ${marginText(about)} accepted`;
		case "outside-limit": return about === void 0 ? `${name} is beyond its limit` : `${name} is beyond its limit of ${limitText(about)}`;
		case "covered-by-trade": return about === void 0 ? name : `${name} ${movement(about)}, paid for by trade "${reason.text ?? ""}"`;
		case "regressed": return about === void 0 ? `${name} is worse` : `${name} ${movement(about)}`;
		case "clean-breaks": return `cases that always passed now always fail (${formatCount(decision.comparison?.cleanBreaks?.cases.length ?? 0)})`;
		case "not-compared": return "not compared, there is no base";
		case "stale-labels": return "most retrieved documents are new and carry no judgements, so the labels are stale and nobody can tell whether retrieval held";
		case "no-primary": return "no dimension is the primary one, so nothing says what quality is here: give one of them primary: true";
		case "at-floor": return `${name} is as bad as it can be on base, so nothing could get worse; is the suite working?`;
		case "suite-too-small":
		case "primary-unresolved":
		case "required-unresolved": return about === void 0 ? `${name} cannot be told` : unresolved(about);
		case "lost-cases": return (about?.lostPairs ?? 0) === 0 ? `${name} hangs on runs that a failure took from one side` : `${name} hangs on ${formatCountOf(about?.lostPairs ?? 0, "case")} that only one side reports`;
		case "limit-untold": return about === void 0 ? `${name} may be beyond its limit` : `${name} may have passed its limit of ${limitText(about)}`;
		case "runaways": return about === void 0 ? `${name} hangs on a few answers` : runawayClause(about);
		case "inconclusive": return about === void 0 ? `${name} cannot be told` : openClause(about);
		case "all-inside": return "every bound that this suite can resolve holds";
		case "unreadable":
		case "refused": return name;
	}
}
/** Nothing of the segment at all, or nothing of this dimension in it. */
function missingInSegment(about) {
	const { members = 0, segment, held } = about;
	return members === 0 ? `no case is in the segment ${segmentLabel(segment)}, which has to be judged${heldText(held)}` : `${subject(about)} is protected, but none of its ${formatCountOf(members, "case")} has a value on both sides`;
}
/** What the results do hold: the name may be spelled otherwise there. */
function heldText(held) {
	if (held === void 0) return "";
	const { named, more } = held;
	if (named.length === 0) return "; the results name no segment at all: `segments` of the suite says which fields of a case do";
	const rest = more === 0 ? "" : ` and ${formatCount(more)} more`;
	return `; the results hold ${named.join(", ")}${rest}`;
}
function unresolved(about) {
	const { lower, upper } = about.oriented;
	const cases = isLost(about) ? `${lostText(about)}, ${formatCount(about.pairs)} on both: too few` : `${formatCountOf(about.pairs, "case")} ${about.pairs === 1 ? "is" : "are"} too few`;
	if (lower === null) return `${subject(about)}: ${cases} to rule anything out${enoughText(about)}`;
	if (upper !== null && upper < 0) return `${subject(about)} ${movement(about)}, likely a loss, but ${cases} to prove it; anything up to ${largestLoss(about)} fits`;
	return `${cases} for ${subject(about)}; a ${lossNoun(about)} of up to ${largestLoss(about)} cannot be ruled out`;
}
/** Most cases of a dimension are on one side only: no larger suite would mend that. */
function isLost({ lostPairs, pairs }) {
	return lostPairs > pairs;
}
function lostText({ lostPairs }) {
	return `${formatCountOf(lostPairs, "case")} ${lostPairs === 1 ? "has" : "have"} a result on one side only`;
}
/** How many cases would be enough, where that is known and the reason is their number. */
function enoughText(about) {
	const { ifUnchanged } = about.casesNeeded;
	return isLost(about) || ifUnchanged === null || ifUnchanged <= about.pairs ? "" : `; about ${roundedCount(ifUnchanged)} would do if nothing really changed`;
}
function openClause(about) {
	const { interval } = about.effect;
	const change = formatChange(about.effect, about.spec.unit);
	if (interval === null) return isLost(about) ? `${subject(about)} cannot be told: ${lostText(about)}` : `${subject(about)} cannot be told${enoughText(about)}`;
	const leaning = about.oriented.upper !== null && about.oriented.upper < 0 ? ", likely a loss, not proven" : "";
	return `${subject(about)} ${change}${leaning}; anything from ${formatInterval(interval, about.spec.unit)} fits these ${formatCount(about.pairs)} cases`;
}
function runawayClause(about) {
	if (about.runaways?.isMore === true) return `${subject(about)} keeps its mean, but ${runawayText(about.runaways, about.spec)}`;
	const change = formatChange(about.effect, about.spec.unit);
	const unseen = about.runaways?.unseen ?? null;
	if (unseen !== null && about.runaways?.insideWithSkew !== false) {
		const cases = formatCountOf(about.pairs, "case");
		const rare = `one answer in ${formatCount(Math.round(1 / unseen.share))}`;
		return `${subject(about)} ${change}, but ${cases} may hold none of a few dear answers: ${rare} at ${unseen.factor} × the usual would use up the ${marginText(about)} accepted`;
	}
	return `${subject(about)} ${change}: a few answers make the difference, and with a few more of them it would exceed the ${marginText(about)} accepted`;
}
/** `4 of 400 answers cost more than 5 × the median (base 0); the dearest 1 % are 11 % of spend`. */
function runawayText({ factor, base, head }, { metric }) {
	const [verb, what] = metric.kind === "tokens" ? ["took", "tokens"] : ["cost", "spend"];
	const top = head.topShare === null ? "" : `; the dearest 1 % are ${formatNumber(100 * head.topShare, head.topShare < .1 ? 1 : 0)} % of ${what}`;
	return `${formatCount(head.over)} of ${formatCountOf(head.of, "answer")} ${verb} more than ${factor} × the median (base ${formatCount(base.over)})${top}`;
}
/** The dimension or segment a reason is about. */
function find(reason, decision) {
	if (reason.about === void 0) return void 0;
	return decision.dimensions.find(({ spec }) => spec.name === reason.about) ?? decision.segments.find((segment) => segment.protected && `${formatSegment(segment.segment)} ${segment.spec.name}` === reason.about);
}
/** What a clause is about: the dimension, and the segment where it is one. */
function subject(about) {
	const noun = dimensionNoun(about.spec);
	return "segment" in about ? `${noun} in ${segmentLabel(about.segment)}` : noun;
}
/** The movement as a verb: `falls 12.0 pp`, `is 16 % slower`, `rises 0.4 pp`. */
function movement(dimension) {
	const { effect, spec } = dimension;
	const change = formatChange(effect, spec.unit).replace(/^[+−]/, "");
	const isUp = (effect.absolute ?? 0) > 0;
	const isRatio = effect.interval?.scale === "ratio";
	if (spec.between !== void 0) return `${isUp ? "widens" : "narrows"} ${change}`;
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
// src/core/report/trade-words.ts
/** What a trade offers: `up to 250 ms latency-p95 for at least 0.3 pp hallucination`. */
function tradeTerms(trade, decision) {
	if (trade.kind === "if-then") return `up to ${listed$1(trade.pay, decision, " and ")} for at least ${listed$1(trade.gain, decision, " and ")}`;
	const floor = trade.atLeast === 0 ? "nothing lost" : `at least ${formatWorth(trade.atLeast, worthOf(trade, decision))}`;
	return `${listed$1(trade.rate, decision, " = ")}; ${floor} on balance, at most ${listed$1(trade.cap, decision, " or ")} lost`;
}
/** What is asked for, as it is written: `250 ms`, `30 %`. */
function formatAsked({ atLeast, scale, dimension }, decision) {
	return formatAmount({
		kind: scale === "ratio" ? "relative" : "absolute",
		value: Math.abs(atLeast)
	}, unitOf(dimension, decision));
}
/** The bound that a requirement was decided by: `p95 at most 240 ms`, `pass rate at least 2.1 pp`. */
function boundText({ dimension, role, scale, lower }, decision) {
	const spec = decision.dimensions.find((found) => found.spec.name === dimension)?.spec;
	const noun = spec === void 0 ? dimension : dimensionNoun(spec);
	if (lower === null) return `${noun} without a bound`;
	const unit = unitOf(dimension, decision);
	if (role !== "gain" && lower >= 0) return `${noun} without a loss`;
	if (role !== "gain") return `${noun} at most ${formatLoss(Math.max(0, -lower), scale, unit)} lost`;
	return `${noun} at least ${lower < 0 ? "−" : ""}${formatLoss(Math.abs(lower), scale, unit)}`;
}
/** The balance of an exchange with its bound or its interval: `+2.1 pp quality, at least +0.2 pp`. */
function balanceText({ balance, name }, decision, bound) {
	const trade = decision.policy.trades.find((found) => found.name === name);
	if (balance === void 0 || balance.estimate === null || trade?.kind !== "exchange-rate") return "unknown";
	const worth = worthOf(trade, decision);
	const estimate = `${formatWorth(balance.estimate, worth)} ${worth?.name ?? "steps"}`;
	if (bound === "lower") return balance.lower === null ? estimate : `${estimate}, at least ${formatWorth(balance.lower, worth)}`;
	const [lo = null, hi = null] = [balance.lo, balance.hi].map((end) => end === null ? null : end * (worth?.amount.value ?? 1));
	const unit = worth === null ? "score" : unitOf(worth.name, decision);
	return `${estimate} (${worth === null ? `${lo === null ? "no bound" : formatSigned(lo, 1)} to ${hi === null ? "no bound" : formatSigned(hi, 1)}` : formatInterval({
		scale: "absolute",
		lo,
		hi,
		level: .9,
		method: balance.method
	}, unit)})`;
}
/** The level that goes with a one-sided error: `97.5 %`. */
function formatLevelOf(alpha) {
	return `${formatNumber(100 * (1 - alpha), 1).replace(".0", "")} %`;
}
function worthOf({ rate }, decision) {
	for (const [name, amount] of Object.entries(rate)) {
		const spec = decision.dimensions.find((found) => found.spec.name === name)?.spec;
		if (amount.kind === "absolute" && spec?.better === "higher") return {
			name,
			amount,
			decision
		};
	}
	return null;
}
function formatWorth(steps, worth) {
	if (worth === null) return formatSigned(steps, 1);
	return formatDifference(steps * worth.amount.value, unitOf(worth.name, worth.decision));
}
function listed$1(amounts, decision, separator) {
	return Object.entries(amounts).map(([name, amount]) => `${formatAmount(amount, unitOf(name, decision))} ${name}`).join(separator);
}
function unitOf(name, { dimensions }) {
	return dimensions.find(({ spec }) => spec.name === name)?.spec.unit ?? "score";
}
// src/core/report/trade-items.ts
const outcomeWords = {
	applies: "applies",
	refuted: "ruled out",
	"not-shown": "neither shown nor ruled out",
	"not-judged": "cannot be judged here"
};
/** How the trades of the config were judged, each with the bounds that decided. */
function tradeItems(decision) {
	const { trades } = decision;
	const judged = trades.filter(({ alpha }) => alpha !== null);
	const [first] = judged;
	if (trades.length === 0) return [];
	return [...first === void 0 || first.alpha === null ? [] : [rich`Trades: the default envelope is judged at 95 % whatever the trades; ${judged.length === 1 ? "the one" : `each of the ${judged.length}`} that can be judged here has to be shown at ${formatLevelOf(first.alpha)} one-sided (5 % over ${formatCount(judged.length + 1)} boxes, the default one among them) and is ruled out at 95 %.`], ...trades.map((outcome) => tradeItem(outcome, decision))];
}
function tradeItem(outcome, decision) {
	const trade = decision.policy.trades.find(({ name }) => name === outcome.name);
	const terms = trade === void 0 ? "" : ` (${tradeTerms(trade, decision)})`;
	const parts = [...outcome.balance === void 0 ? [] : [`balance ${balanceText(outcome, decision, "lower")} by ${outcome.balance.method}`], ...outcome.requirements.filter(({ lower }) => lower !== null).map((asked) => `${boundText(asked, decision)} of ${formatAsked(asked, decision)} ${asked.role === "gain" ? "asked" : "allowed"}`)];
	const bounds = parts.length === 0 ? "" : `: ${parts.join("; ")}`;
	return rich`Trade ${code(outcome.name)}${terms}, ${outcomeWords[outcome.outcome]}${bounds}.`;
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
	all.push(...gapFold(decision), ...counterfactualFold(decision));
	const { fixed, broken, wavering } = comparison.flips;
	if (wavering !== void 0) all.push(...repeatFold(wavering, comparison));
	else if (fixed.length + broken.length > 0) all.push({
		summary: rich`${formatCountOf(broken.length, "case")} turned to failing, ${formatCount(fixed.length)} to passing`,
		blocks: [caseList("Failing now", broken), caseList("Passing now", fixed)].flat()
	});
	all.push({
		summary: rich`How this was decided`,
		blocks: decidedBlocks(decision)
	});
	return all;
}
/** With repeats: the cases that turned as a whole, and those that waver, with the runs that they passed. */
function repeatFold(wavering, { flips, steadiness }) {
	const isWhole = ({ base, head }) => (base.passed === 0 || base.passed === base.of) && (head.passed === 0 || head.passed === head.of);
	const { broken, fixed } = steadiness.turned;
	if (wavering.length + broken + fixed === 0) return [];
	const turned = broken + fixed === 0 ? "" : `, ${formatCount(broken)} turned to failing and ${formatCount(fixed)} to passing`;
	return [{
		summary: rich`${formatCountOf(wavering.length, "wavering case")}${turned}`,
		blocks: [
			caseList("Every run passed, now none", flips.broken.filter(isWhole)),
			caseList("No run passed, now every one", flips.fixed.filter(isWhole)),
			caseList("Wavering, the greatest loss first", wavering)
		].flat()
	}];
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
		const resolvable = dimension.resolvable === null ? "" : `; unchanged code proves ${formatLoss(dimension.resolvable, effect.interval?.scale ?? scale, spec.unit)} in four of five runs${dimension.oriented.lower === null ? "" : `, this run ${largestLoss(dimension)}`}`;
		const errors = dimension.cachedLeftOut > 0 ? `; ${formatCount(dimension.cachedLeftOut)} cached answers left out` : "";
		return rich`${dimensionTitle(spec)} (${code(spec.name)}, ${code(`${formatMetric(spec.metric)} ${formatStatistic(spec.statistic)}`)}, ${spec.tier}): ${method}, ${formatCount(pairs)} pairs${unitText}${resolvable}${errors}`;
	});
}
function caseList(title, flips) {
	if (flips.length === 0) return [];
	const named = joinRich(flips.slice(0, mostCases).map(({ caseId, label, base, head }) => rich`${code(label ?? caseId)} ${base.passed}/${base.of} → ${head.passed}/${head.of}`), " · ");
	const more = flips.length > mostCases ? ` · and ${flips.length - mostCases} more` : "";
	return [{
		kind: "paragraph",
		text: rich`${title}: ${named}${more}`
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
			...decision.reasons.map((reason) => rich`${code(reason.code)} ${withCode(clause(reason, decision))}${reason.lifted === void 0 ? "" : `, ${liftedWord(reason)}`}`),
			rich`Rows by state, base → head: ${stateText}`,
			...listed("Only on base", cases.baseOnly),
			...listed("Only on head", cases.headOnly),
			...listed("Same id, asked or judged differently", cases.changedInput),
			...listed("Duplicates on base, left out", cases.duplicates.base),
			...listed("Duplicates on head, left out", cases.duplicates.head),
			rich`Intervals are 90 % two-sided: each end is a one-sided 95 % bound. Every gated dimension has to be inside on its own; “regressed” spends 0.04 of its 0.05 on the primary dimension, the rest by Holm. “Worse” and “better” of a mean also have to hold in a sign-flip test.`,
			...tradeItems(decision),
			...driftItems(decision),
			...inputDriftItems(decision),
			...creepItem(decision.creep),
			...isFixedSuite(policy) ? [rich`Fixed suite: variance Σ(s²/K on base + s²/K on head) ÷ n² over the cases, K runs each; skewness-corrected t; quantiles by resampling runs within cases. Absolute limits are judged as everywhere, with the cases as a sample.`] : [],
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
// src/core/report/gains.ts
/** The trades of the policy whose price this change asks for: something they would pay for is outside or regressed. */
function askedTrades({ policy, dimensions }) {
	return policy.trades.filter((trade) => payableDimensions(trade).some((name) => {
		const status = dimensions.find(({ spec }) => spec.name === name)?.status;
		return status === "outside" || status === "regressed";
	}));
}
/**
* The gain of answer quality that a price was paid for, where none is proven: what an asked trade is to gain, else the
* largest for its level. One at most: of many small gains that are not shown the next is only noise.
*/
function hopedGain(decision) {
	const named = new Set(askedTrades(decision).flatMap(tradedDimensions));
	return decision.dimensions.filter((dimension) => dimension.spec.tier !== "advisory" && dimension.direction !== "improved" && isAnswerQuality(dimension) && isGain(dimension.spec.better, dimension.effect.absolute)).sort((left, right) => Number(named.has(right.spec.name)) - Number(named.has(left.spec.name)) || relativeGain(right) - relativeGain(left))[0];
}
/**
* What answers are worth, as against what they cost and whether they came at all. A gap between values of an attribute
* is a question of fairness: narrowing it pays for nothing.
*/
function isAnswerQuality({ spec }) {
	if (spec.between !== void 0) return false;
	return [
		"pass-rate",
		"score",
		"ndcg",
		"recall",
		"mrr"
	].includes(spec.metric.kind);
}
function relativeGain({ base, effect }) {
	const level = Math.abs(base.estimate ?? 0);
	return level > 0 ? Math.abs(effect.absolute ?? 0) / level : 0;
}
/** `not shown` where the interval holds no change, `not proven` where it does not and the tests still say no. */
function unprovenWord({ oriented }) {
	return oriented.lower !== null && oriented.lower > 0 ? "not proven" : "not shown";
}
/** The hoped gain as the subject of a sentence with its verb: `fewer hallucinations are`, `a higher pass rate is`. */
function hopedWords({ spec }) {
	const noun = bareNoun(spec);
	if (spec.better === "lower") return noun === "hallucination" && spec.unit === "proportion" ? "fewer hallucinations are" : `lower ${noun} is`;
	return spec.metric.kind === "pass-rate" ? "a higher pass rate is" : `higher ${noun} is`;
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
	const tail = standout.length > 0 ? "" : ` None of ${formatCountOf(worstSegments(decision).length, "segment")} ${worst?.direction === "worsened" ? "is worse than the whole by more than chance" : "stands out"}${inWhat(worst)}.`;
	const title = decision.segments.some((segment) => segment.protected) ? "Worst of the other segments." : "Worst segment.";
	return [rich`${strong(title)} ${joinRich(lines, " ")}${tail}`];
}
/** Of which dimension the segments were looked at. */
function inWhat(segment) {
	return segment === void 0 ? "" : ` in ${dimensionNoun(segment.spec)}`;
}
function segmentSentence(segment, verdict) {
	const { effect, spec } = segment;
	const interval = effect.interval === null ? "" : `${formatInterval(effect.interval, spec.unit)}, `;
	const adjusted = segment.adjustedP === null ? "" : `, adjusted ${formatP(segment.adjustedP)}`;
	const end = verdict === null ? "" : `; it ${verdict}`;
	return rich`${code(formatSegment(segment.segment))}: ${dimensionNoun(spec)} ${formatChange(effect, spec.unit)} (${interval}n = ${formatCount(segment.pairs)}${adjusted})${end}.`;
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
		case "not-evaluated": return rich`Not evaluated: ${withCode(firstClause(decision))}`;
		case "outside": return rich`Outside: ${joined(decision, ["outside-margin", "outside-limit"])}`;
		case "trade-off": return tradeOff(decision);
		case "inconclusive": return rich`${inconclusive(decision)}${standoutClause(decision)}${removedClause(decision)}`;
		case "inside": return rich`${inside(decision)}${breaksClause(decision)}${standoutClause(decision)}${removedClause(decision)}`;
	}
}
/** Cases that are gone are in the first line: what is no longer asked cannot fail. */
function removedClause(decision) {
	const removed = decision.comparison?.hasBase === true ? decision.comparison.cases.baseOnly.length : 0;
	return removed === 0 ? "" : `; ${formatCountOf(removed, "case")} of base ${removed === 1 ? "is" : "are"} gone`;
}
/** Cases that broke as a whole, more than chance makes, are said even where every bound holds. */
function breaksClause({ comparison }) {
	const breaks = comparison?.cleanBreaks;
	if (breaks === void 0 || breaks === null || breaks.cases.length === 0 || breaks.p > .05) return "";
	const { length } = breaks.cases;
	return `; but ${formatCountOf(length, "case")} that always passed now always ${length === 1 ? "fails" : "fail"}`;
}
/** A segment that stands out is said in the first line: what lets a change through must not hide it. */
function standoutClause(decision) {
	const [worst] = standouts(decision);
	if (worst === void 0) return "";
	return `; but ${segmentLabel(worst.segment)} stands out: ${dimensionNoun(worst.spec)} ${formatChange(worst.effect, worst.spec.unit)}`;
}
function tradeOff(decision) {
	const price = joined(decision, [
		"outside-margin",
		"outside-limit",
		"regressed",
		"covered-by-trade",
		"clean-breaks"
	]);
	return rich`${tradeOffWord(decision)}: ${price}; ${gainClause(decision)}${unsettledClause(decision)}`;
}
/** What a trade-off asks of a reader: who accepted it, or who has to. */
function tradeOffWord(decision) {
	const isFinal = decision.reasons.some(({ canSignOff, lifted }) => canSignOff === false && lifted === void 0);
	if (decision.conclusion === "failure") return isFinal ? "Trade-off, blocked" : "Trade-off, needs a yes";
	const approval = approvalWords(decision);
	return approval === null ? "Trade-off that the config accepts, signed by nobody" : `Trade-off, ${approval}`;
}
/** A price that was accepted must not hide that quality could not be told. */
function unsettledClause(decision) {
	const open = [
		"suite-too-small",
		"primary-unresolved",
		"inconclusive",
		"lost-cases",
		"limit-untold",
		"runaways"
	];
	const primary = decision.dimensions.find(({ spec }) => spec.primary);
	return decision.reasons.some(({ code, about }) => open.includes(code) && about === primary?.spec.name) && primary !== void 0 ? `; ${dimensionNoun(primary.spec)} is not settled` : "";
}
/** What the change gained: proven, or only hoped for, or nothing. */
function gainClause(decision) {
	const proven = decision.dimensions.filter(({ spec, direction }) => spec.tier !== "advisory" && direction === "improved");
	if (proven.length > 0) return `${proven.slice(0, 2).map((dimension) => `${subject(dimension)} ${movement(dimension)}`).join(" and ")}, proven`;
	const hoped = hopedGain(decision);
	return hoped === void 0 ? "no gain is shown" : `${hopedWords(hoped)} ${unprovenWord(hoped)}`;
}
function inconclusive(decision) {
	const lead = decision.conclusion === "success" ? `Not settled, ${approvalWords(decision) ?? "merging is allowed"}` : `Inconclusive, stops ${changeOf[decision.policy.class]}`;
	const reason = decision.reasons.find(({ lifted }) => lifted === void 0) ?? decision.reasons[0];
	if (reason === void 0) return rich`${lead}: nothing could be told`;
	if (reason.code === "not-compared") return rich`${notCompared(decision)}`;
	const about = find(reason, decision);
	const gain = about === void 0 ? "" : siblingGain(about, decision);
	if (gain === "" || about === void 0 || !("segment" in about) || reason.code !== "required-unresolved") return rich`${lead}: ${clause(reason, decision)}`;
	const loss = `${bareNoun(about.spec)} ${lossNoun(about)}`;
	const open = about.oriented.lower === null ? `no ${loss} in ${segmentName(about, decision)} can be ruled out` : `a ${loss} of up to ${largestLoss(about)} in ${segmentName(about, decision)} cannot be ruled out`;
	return rich`${lead}: ${gain}; ${open}`;
}
/** What head measures, where there is nothing to hold it against. */
function notCompared(decision) {
	const { dimensions, conclusion } = decision;
	const primary = dimensions.find(({ spec }) => spec.primary);
	const level = primary?.head.estimate ?? null;
	const measured = primary === void 0 || level === null ? "" : `; ${dimensionNoun(primary.spec)} is ${formatLevel(level, primary.spec.unit)} on head`;
	return `${conclusion === "success" ? `Not compared, ${approvalWords(decision) ?? "merging is allowed"}` : "Not compared, stops this change"}: there is no base to hold it against${measured}`;
}
const changeOf = {
	"prompt-edit": "a prompt edit",
	"rag-refresh": "a RAG refresh",
	"model-swap": "a model swap",
	"fine-tune": "a fine-tune",
	other: "this change"
};
/** The proven gain of another protected segment: what the open one is weighed against. */
function siblingGain(about, decision) {
	if (!("segment" in about)) return "";
	const gained = decision.segments.find((segment) => segment.protected && segment !== about && segment.direction === "improved");
	if (gained === void 0) return "";
	return gained.spec.better === "higher" ? `${segmentName(gained, decision)} gains ${movement(gained).replace(/^rises /, "")}` : `${subject(gained)} ${movement(gained)}`;
}
function inside(decision) {
	const primary = decision.dimensions.find(({ spec }) => spec.primary);
	if (primary === void 0) return rich`Inside: every bound holds`;
	const noun = dimensionNoun(primary.spec);
	const word = decision.paretoLabel === "trade-off" ? "Inside, a trade" : "Inside";
	if (primary.direction === "improved") return rich`${word}: ${noun} ${movement(primary)}, proven; every bound holds`;
	if (primary.oriented.upper !== null && primary.oriented.upper < 0) {
		const margin = primary.spec.margin;
		const accepted = margin === null ? "" : `, inside the ${formatAmount(margin, primary.spec.unit)} accepted`;
		return rich`${word}: ${noun} ${movement(primary)}${accepted}; at most ${largestLoss(primary)} is lost`;
	}
	if (isFixedSuite(decision.policy)) return rich`${word}: no loss found. On these ${formatCountOf(primary.pairs, "case")} a ${lossNoun(primary)} of more than ${largestLoss(primary)} is ruled out; unseen inputs are another question`;
	return rich`${word}: no loss found. A ${lossNoun(primary)} of more than ${largestLoss(primary)} is ruled out; a smaller one could hide in ${formatCount(primary.pairs)} cases`;
}
/** The first reason, cut to a line; the list below has all of them in full. */
function firstClause(decision) {
	const [reason, ...more] = decision.reasons;
	if (reason === void 0) return "no reason was given";
	const [told = ""] = clause(reason, decision).split(/[.:] Its last lines: /);
	const short = firstWords(told.replace(/\.$/, ""), 160);
	return more.length > 0 ? `${short} (and ${formatCountOf(more.length, "more reason")})` : short;
}
function joined(decision, codes) {
	const named = decision.reasons.filter((reason) => codes.includes(reason.code));
	const isLifted = ({ lifted }) => lifted !== void 0;
	const clauses = named.every(isLifted) ? named.map((reason) => clause(reason, decision)) : [...named.filter((reason) => !isLifted(reason)).map((reason) => clause(reason, decision)), ...named.filter(isLifted).map((reason) => `${clause(reason, decision)}, ${liftedWord(reason)}`)];
	const [first = "a bound was left", second] = clauses;
	const more = clauses.length - 2;
	if (second === void 0) return first;
	return more > 0 ? `${first}; ${second}; ${more} more` : `${first}; ${second}`;
}
// src/core/report/mean-hides-it.ts
/** Segments named in one sentence. */
const mostNamed = 3;
/**
* The whole improves while a part of it gets worse: said, because the mean will not. Of the primary dimension, and of
* every other one that measures answers and decides something.
*
* A protected segment is named when it reads worse and is not shown to be inside, proven or not: it is judged on its
* own, and the row says which. An exploratory one only where the loss holds after allowing for how many were looked at.
*/
function meanHidesIt(decision) {
	const sentences = decision.dimensions.filter(isAnswers).sort((left, right) => Number(right.spec.primary) - Number(left.spec.primary)).flatMap((dimension) => hiddenIn(dimension, decision));
	return sentences.length === 0 ? [] : [rich`${strong("The mean hides it.")} ${joinRich(sentences.slice(0, 2), " ")}`];
}
function isAnswers({ spec }) {
	return (spec.unit === "proportion" || spec.unit === "score") && spec.tier !== "advisory";
}
function hiddenIn(dimension, decision) {
	const { spec, effect } = dimension;
	if (!isGain(spec.better, effect.absolute)) return [];
	const worse = decision.segments.filter((segment) => segment.spec.name === spec.name && isWorse(segment)).sort((left, right) => Number(right.protected) - Number(left.protected));
	if (worse.length === 0) return [];
	const whole = `${spec.primary ? "The whole set" : `The ${dimensionNoun(spec)} of the whole set`} reads ${formatChange(effect, spec.unit)}`;
	const because = largeSibling(worse, dimension, decision);
	if (because !== null) {
		const [part] = worse;
		const count = `${formatCount(because.pairs)} of the ${formatCountOf(dimension.pairs, "case")}`;
		const own = part === void 0 ? "" : ` ${capitalised(segmentName(part, decision))} (${formatChange(part.effect, part.spec.unit)}) is judged on its own.`;
		return [rich`${whole} because ${segmentName(because, decision)}, ${count}, reads ${formatChange(because.effect, because.spec.unit)}.${own}`];
	}
	const named = joinRich(worse.slice(0, mostNamed).map(partWords), "; ");
	const more = worse.length > mostNamed ? `; and ${formatCount(worse.length - mostNamed)} more` : "";
	return [rich`${whole} while a part of it is worse: ${named}${more}.`];
}
function isWorse(segment) {
	if (!segment.protected) return segment.direction === "worsened";
	const isLoss = isGain(segment.spec.better, -(segment.effect.absolute ?? 0));
	return segment.spec.tier !== "advisory" && segment.status !== "inside" && isLoss;
}
/** `language=de −8.0 pp (−12.1 to −4.0 pp, n = 120, proven)`. */
function partWords(segment) {
	const { effect, spec, pairs, status } = segment;
	const interval = effect.interval === null ? "" : `${formatInterval(effect.interval, spec.unit)}, `;
	const isProven = status === "outside" || status === "regressed";
	const evidence = segment.protected ? isProven ? "proven" : "not proven" : `adjusted ${formatP(segment.adjustedP ?? 1)}`;
	return rich`${code(segmentLabel(segment.segment))} ${formatChange(effect, spec.unit)} (${interval}n = ${formatCount(pairs)}, ${evidence})`;
}
/** The other part, where a protected one and it make up the whole and it is the larger: what the mean is made of. */
function largeSibling(worse, whole, { segments }) {
	const own = worse.filter((segment) => segment.protected);
	const [part] = own;
	if (part === void 0 || own.length > 1) return null;
	return segments.find((other) => other !== part && other.segment.field === part.segment.field && other.spec.name === whole.spec.name && other.pairs > part.pairs && other.pairs + part.pairs === whole.pairs && valuesOf(other).every((value) => !valuesOf(part).includes(value))) ?? null;
}
function valuesOf({ segment }) {
	return segment.values ?? [segment.value];
}
function capitalised(text) {
	return text.includes("=") ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
// src/core/model/waivable.ts
/** Nothing was measured, or nothing to hold it against: no waiver makes a number. */
const neverWaived = [
	"unreadable",
	"refused",
	"missing",
	"no-base-required",
	"not-compared"
];
/** Whether a waiver of its dimension lifts a reason: one that is about no dimension is lifted by none. */
function isWaivable({ code, about }) {
	return about !== void 0 && !neverWaived.includes(code);
}
// src/core/report/accept-step.ts
/** How a verdict that stops the change can be accepted as it is, and who can: only ways that would be open. */
function acceptStep(decision, accepting) {
	const { verdict, conclusion, policy } = decision;
	if (conclusion === "success" || verdict === "not-evaluated" || accepting.kind === "recorded") return [];
	const rest = decision.reasons.filter(({ lifted }) => lifted === void 0);
	const canBeWaived = rest.every(isWaivable);
	const again = accepting.kind === "candidate" ? ", and start it again" : "";
	if (verdict === "outside") return canBeWaived ? [rich`${strong("To accept it for a while:")} ${waiverWay(accepting)}, with a reason, an owner and an end${again}; no sign-off lifts what is outside.`] : [];
	const finals = rest.filter(({ canSignOff }) => canSignOff === false);
	if (finals.length > 0) {
		const names = finals.slice(0, 3).map((reason) => {
			const about = find(reason, decision);
			return about === void 0 ? reason.code : subject(about);
		});
		const way = canBeWaived ? rich` A waiver does: ${waiverWay(accepting)}${again}.` : rich``;
		return [rich`${strong("No sign-off lifts this:")} the config blocks it for ${[...new Set(names)].join(", ")}.${way}`];
	}
	if (verdict === "inconclusive" && policy.onInconclusive !== "sign-off") return [];
	const ways = [...signOffWays(accepting), ...canBeWaived ? [waiverWay(accepting)] : []];
	if (ways.length === 0) return [];
	const end = accepting.kind === "pull-request" ? " No new run is made." : "";
	return [rich`${strong("To accept it as it is:")} ${joinRich(ways, "; or ")}${again}.${end}`];
}
function signOffWays(accepting) {
	if (accepting.kind === "candidate") return [];
	if (accepting.kind !== "pull-request") return [rich`somebody with write access signs it off on the pull request`];
	const { label, headSha } = accepting;
	return [rich`set the label ${code(label)} now, or comment ${code(`/accept-tradeoff ${headSha.slice(0, 7)} <reason>`)}, by someone with write access`];
}
function waiverWay(accepting) {
	switch (accepting.kind) {
		case "files": return rich`name a waivers file that has an entry for it, ${code("--waivers FILE")}`;
		case "candidate": return rich`add an entry of class ${code(accepting.class)} to ${code(waiversPath)} on the default branch`;
		case "pull-request":
		case "repository":
		case "recorded": return rich`add an entry to ${code(waiversPath)} on the base branch`;
	}
}
// src/core/report/next-step.ts
/**
* What would settle the verdict, and how to accept it as it is.
*
* @param accepting - where it is read
*/
function nextStep(decision, accepting = { kind: "repository" }) {
	const open = decision.reasons.filter(({ lifted }) => lifted === void 0);
	const named = [...new Set(open.flatMap((reason) => find(reason, decision) ?? []))];
	const isRed = ({ status }) => status === "outside" || status === "regressed";
	const targets = named.flatMap((dimension) => {
		const text = isRed(dimension) ? targetFor(dimension, decision) : null;
		return text === null ? [] : [{
			dimension,
			text
		}];
	});
	const green = [...targets.map(({ text }) => text), ...mendedCases(decision)];
	const advice = named.filter((dimension) => [
		"inconclusive",
		"below-resolution",
		"not-estimable",
		"regressed",
		"outside"
	].includes(dimension.status) && (dimension.status !== "outside" || isTooSmall(dimension)) && !targets.some((target) => target.dimension === dimension)).slice(0, 3).flatMap((dimension) => adviceFor(dimension, decision));
	const lines = [];
	if (green.length > 0 && decision.conclusion === "failure") lines.push(rich`${strong("To make it green:")} ${green.slice(0, 3).join("; ")}.`);
	if (advice.length > 0) lines.push(rich`${strong("To settle it:")} ${advice.join("; ")}.`);
	lines.push(...sharesInstead(decision), ...finerQuestion(decision));
	if (accepting.kind !== "recorded" && decision.reasons.some((reason) => reason.code === "not-compared")) lines.push(rich`${strong("To compare:")} once this suite has run on the default branch, the next change has a base. Where nothing is stored, ${code("baseline: { use: [stored, rerun] }")} evaluates base in the same run.`);
	lines.push(...acceptStep(decision, accepting));
	return lines;
}
/** A level that these cases could prove to be good enough: of the change, or under the limit that is broken. */
function targetFor(dimension, decision) {
	const { spec, provable, effect, outsideBy } = dimension;
	const cases = formatCountOf(dimension.pairs, "case");
	const where = "segment" in dimension ? ` in ${segmentName(dimension, decision)}` : "";
	const name = `${bareNoun(spec)}${where}`;
	if (outsideBy === "limit") return limitTarget(dimension, name);
	if (provable === null || provable === void 0 || spec.margin === null) return null;
	const change = formatChange({
		...provable,
		interval: effect.interval
	}, spec.unit);
	const target = `${name} at about ${formatLevel(provable.level, spec.unit)} (${change}) is what ${cases} can prove to be within ${formatAmount(spec.margin, spec.unit)}`;
	const { ifUnchanged } = dimension.casesNeeded;
	return provable.absolute !== 0 && !isGain(spec.better, provable.absolute) || ifUnchanged === null || ifUnchanged <= dimension.pairs ? target : `${target}; without any change it would take about ${roundedCount(ifUnchanged)}`;
}
/** Outside, and even an unchanged head could not have been shown to be inside. */
function isTooSmall({ outsideBy, casesNeeded, pairs }) {
	return outsideBy === "margin" && (casesNeeded.ifUnchanged ?? 0) > pairs;
}
function mendedCases({ reasons, comparison }) {
	const count = comparison?.cleanBreaks?.cases.length ?? 0;
	if (count === 0 || !reasons.some((reason) => reason.code === "clean-breaks")) return [];
	return [count === 1 ? "the case that broke passes again" : `the ${formatCount(count)} cases that broke pass again`];
}
function limitTarget({ spec, level }, name) {
	const { head } = level;
	const provable = head?.provable ?? null;
	if (spec.limit === null || head === null || provable === null) return null;
	const limit = formatLimit(spec.limit, spec.unit);
	const cases = formatCountOf(head.n, "case");
	if (head.of === "share-beyond-limit") {
		const allowed = formatLevel(head.allowed, "proportion").replace(".0 %", " %");
		return `${name}: about ${formatLevel(provable, "proportion")} of answers beyond ${limit} is what ${cases} can prove to be within the ${allowed} allowed`;
	}
	const side = spec.better === "lower" ? "under" : "over";
	return `${name} at about ${formatLevel(provable, spec.unit)} is what ${cases} can prove to be ${side} ${limit}`;
}
/** What a finer question would take, where all is well: a bound that holds is no proof that nothing was lost. */
function finerQuestion({ verdict, dimensions, comparison }) {
	const primary = dimensions.find(({ spec }) => spec.primary);
	if (verdict !== "inside" || primary?.direction !== "no-clear-change") return [];
	const { finer = [], spec } = primary;
	const [first, ...more] = finer;
	if (first === void 0 || spec.margin === null) return [];
	const { kind } = spec.margin;
	const amount = (value) => formatAmount({
		kind,
		value
	}, spec.unit);
	const epochs = comparison?.cases.epochs;
	const runs = epochs !== void 0 && epochs.base === epochs.head && epochs.base > 1 ? ` at ${epochs.base} runs` : "";
	const rest = more.map(({ loss, cases }) => `; for ${amount(loss)} about ${roundedCount(cases)}`).join("");
	return [rich`To rule out a ${amount(first.loss)} ${lossNoun(primary)} this suite needs about ${roundedCount(first.cases)} cases${runs} if nothing really changed${rest}.`];
}
function adviceFor(dimension, decision) {
	const { casesNeeded, spec, pairs, effect } = dimension;
	const { ifUnchanged, ifObserved } = casesNeeded;
	if (spec.inference === "fixed-suite") return runsAdvice(dimension, decision);
	if (ifUnchanged === null || spec.margin === null) return [];
	const name = `${"segment" in dimension ? `${segmentName(dimension, decision)} ` : ""}${dimensionNoun(spec)} within ${formatAmount(spec.margin, spec.unit)}`;
	const more = ifUnchanged - pairs;
	const parts = [];
	if (more > 0) {
		const count = `about ${roundedCount(ifUnchanged)} cases if nothing really changed`;
		parts.push(`${count} (${roundedCount(more)} more)${runsInstead(dimension, decision)}`);
	}
	if (ifObserved === null) parts.push(`no number of cases if the difference really is ${formatChange(effect, spec.unit)}`);
	else if (ifObserved > Math.max(ifUnchanged, pairs)) parts.push(`about ${roundedCount(ifObserved)} if the difference seen is real`);
	return parts.length === 0 ? [] : [`${name}: ${parts.join(", ")}`];
}
/** A fixed suite has the cases it has: only more runs of them make it finer. */
function runsAdvice(dimension, decision) {
	const { spec, epochsNeeded } = dimension;
	const wanted = epochsNeeded?.ifUnchanged ?? null;
	if (spec.margin === null || epochsNeeded === void 0 || wanted === null || wanted <= epochsNeeded.now) return [];
	return [`${`${"segment" in dimension ? `${segmentName(dimension, decision)} ` : ""}${dimensionNoun(spec)} within ${formatAmount(spec.margin, spec.unit)}`}: about ${roundedCount(wanted)} runs a side if nothing really changed`];
}
/** A far quantile asks for more cases than most suites have; the share beyond its limit does not. */
function sharesInstead({ dimensions }) {
	const sentences = dimensions.flatMap(({ spec, units, shareInstead }) => {
		const { limit, statistic, unit } = spec;
		if (shareInstead === void 0 || limit === null || spec.tier === "advisory") return [];
		const { needed, base, head } = shareInstead;
		if (2 * base.over > base.of || 2 * head.over > head.of) return [];
		const text = formatLimit(limit, unit);
		const found = `${formatCount(base.over)} of ${formatCount(base.of)} → ${formatCount(head.over)} of ${formatCount(head.of)} over ${text}`;
		const form = code(`statistic: share-over:${text.replace(/[ $]/g, "")}`);
		return [rich`${formatStatistic(statistic)} needs ${formatCount(needed)} cases; ${form} works with ${formatCount(units)}: ${found}`];
	});
	return sentences.length === 0 ? [] : [rich`${strong("Instead:")} ${joinRich(sentences, "; ")}.`];
}
/** More runs of a case than this nobody pays for. */
const mostRuns = 20;
/** The other way to the same certainty, where repeats of the cases say that it leads there. */
function runsInstead({ epochsNeeded }, { comparison }) {
	const wanted = epochsNeeded?.ifUnchanged ?? null;
	if (epochsNeeded === void 0 || wanted === null || wanted <= epochsNeeded.now || wanted > mostRuns) return "";
	const more = wanted - epochsNeeded.now;
	const runASideUsd = comparison?.spent.runASideUsd ?? null;
	return `, or about ${wanted} runs a side${runASideUsd === null ? "" : ` (${more} more cost about ${formatSpent(more * runASideUsd)})`}`;
}
// src/core/report/table-rows.ts
/** A dimension of the unfolded table: what gates and can be told, and whatever moved. */
function isTableRow({ spec, status, direction }) {
	return spec.primary || status === "outside" || status === "regressed" || status === "missing" || direction !== "no-clear-change" || spec.tier !== "advisory" && status !== "below-resolution" && status !== "not-estimable";
}
// src/core/report/shown-only.ts
/** Items of a list of what is shown only. */
const mostShown = 6;
/** What decides nothing: with a margin that these cases cannot resolve, or advisory and in no row of the table. */
function shownOnly(decision) {
	const known = decision.dimensions.filter(({ spec, base }) => !spec.primary && base.estimate !== null && (spec.tier !== "advisory" || spec.configured));
	const isSmall = ({ status }) => status === "below-resolution" || status === "not-estimable";
	const advisory = known.filter((dimension) => dimension.spec.tier === "advisory" && !isSmall(dimension) && !isTableRow(dimension));
	return [...shownList("Too small to judge, shown only:", known.filter(isSmall)), ...shownList("Advisory, shown only:", advisory)];
}
function shownList(title, dimensions) {
	if (dimensions.length === 0) return [];
	const items = dimensions.slice(0, mostShown).map((dimension) => {
		const { effect, spec } = dimension;
		const found = isLevelUnit(spec) ? levelsText(dimension) : formatChange(effect, spec.unit);
		const interval = effect.interval === null ? "" : ` (${formatWithin(effect.interval, spec.unit)})`;
		return `${bareNoun(spec)} ${found}${interval}`;
	});
	const more = dimensions.length - items.length;
	return [rich`${strong(title)} ${[...items, ...more > 0 ? [`${more} more`] : []].join(" · ")}.`];
}
function isLevelUnit({ unit }) {
	return unit === "proportion" || unit === "score";
}
// src/core/report/trade-paragraphs.ts
/** What became of every trade whose price this change asks for. */
function tradeParagraphs(decision) {
	const asked = askedTrades(decision);
	return decision.trades.flatMap((outcome) => {
		const trade = asked.find(({ name }) => name === outcome.name);
		if (trade === void 0 || outcome.applies && outcome.covers.length === 0) return [];
		const terms = rich`${strong("Trade")} ${code(trade.name)} (${tradeTerms(trade, decision)})`;
		if (!outcome.applies) return [rich`${terms} does not apply: ${refusal(outcome, decision)}.`];
		const by = outcome.accept === "always" ? "accepted without asking" : "accepted once somebody says yes";
		return [rich`${terms} applies: ${proof(outcome, decision)}; ${by}.`];
	});
}
function proof(outcome, decision) {
	const bounds = (role) => outcome.requirements.filter((requirement) => requirement.role === role).map((requirement) => boundText(requirement, decision)).join(", ");
	return outcome.balance === void 0 ? `its gain is proven (${bounds("gain")}) and its price kept (${bounds("price")})` : `its balance is proven (${balanceText(outcome, decision, "lower")}) and every cap kept (${bounds("cap")})`;
}
function refusal(outcome, decision) {
	const { requirements, balance } = outcome;
	const unjudged = requirements.find(({ status }) => status === "not-judged");
	if (outcome.outcome === "not-judged") return unjudged === void 0 ? "its dimensions cannot be added up here" : unjudgedText(unjudged, decision);
	if (balance !== void 0) return exchangeRefusal(outcome, decision);
	const gains = requirements.filter(({ role }) => role === "gain");
	const prices = requirements.filter(({ role }) => role === "price");
	const isOpen = (list) => list.some(({ status }) => status === "open") && !list.some(({ status }) => status === "refuted");
	if (isOpen(gains) && isOpen(prices)) return `neither its gain nor its price is shown${otherScale(prices, decision)}${almost(requirements, outcome, decision)}`;
	const parts = [];
	if (gains.some(({ status }) => status === "refuted")) parts.push(`the gain it asks for is ruled out${otherScale(gains, decision)}`);
	else if (isOpen(gains)) parts.push(`its gain is not shown${otherScale(gains, decision)}${almost(gains, outcome, decision)}`);
	if (prices.some(({ status }) => status === "refuted")) parts.push(`its price is proven to be exceeded${otherScale(prices, decision)}`);
	else if (isOpen(prices)) parts.push(`its price is not shown to be kept${otherScale(prices, decision)}${almost(prices, outcome, decision)}`);
	return parts.join("; ");
}
function exchangeRefusal(outcome, decision) {
	const { requirements, balance } = outcome;
	const parts = [];
	if (balance?.status === "refuted") parts.push(`what it asks for on balance is ruled out: ${balanceText(outcome, decision, "interval")}`);
	else if (balance?.status !== "shown") parts.push(`its balance is not shown: ${balanceText(outcome, decision, "interval")}`);
	for (const requirement of requirements) {
		const { status, interval, dimension } = requirement;
		if (status === "shown") continue;
		const found = judgedOf(dimension, decision);
		const noun = found === void 0 ? dimension : dimensionNoun(found.spec);
		const text = interval === null || found === void 0 ? "" : ` (${formatInterval(interval, found.spec.unit)})`;
		const cap = formatAsked(requirement, decision);
		parts.push(status === "refuted" ? `${noun} is proven to exceed its cap of ${cap}${text}` : `that ${noun} keeps its cap of ${cap} is not shown${text}${almost([requirement], outcome, decision)}`);
	}
	return parts.join("; ");
}
function judgedOf(name, { dimensions }) {
	return dimensions.find(({ spec }) => spec.name === name);
}
function unjudgedText({ dimension, because }, decision) {
	const found = judgedOf(dimension, decision);
	const noun = found === void 0 ? dimension : dimensionNoun(found.spec);
	switch (because) {
		case "advisory": return `${noun} only advises here, and what advises cannot be traded`;
		case "too-few-cases": return `${formatCountOf(found?.pairs ?? 0, "case")} cannot tell ${noun}`;
		default: return `${noun} is not in the results`;
	}
}
/** The intervals on the scale that is asked for, where the table has another. */
function otherScale(requirements, decision) {
	const texts = requirements.flatMap(({ dimension, interval }) => {
		const found = judgedOf(dimension, decision);
		return interval === null || found === void 0 || found.effect.interval?.scale === interval.scale ? [] : [formatInterval(interval, found.spec.unit)];
	});
	return texts.length === 0 ? "" : ` (${texts.join(", ")})`;
}
/** Why it is not shown although the interval in the table looks like it. */
function almost(requirements, { alpha }, decision) {
	const open = requirements.filter(({ status }) => status === "open");
	if (open.some(({ because }) => because === "lost-cases-or-skew")) return ", for it hangs on a few answers or on cases that only one side reports";
	if (alpha === null || open.length === 0 || !open.every((asked) => isShownAt95(asked, decision))) return "";
	return `: it holds at 95 %, and a trade has to hold at ${formatLevelOf(alpha)}`;
}
function isShownAt95({ interval, atLeast, scale, dimension }, decision) {
	const better = judgedOf(dimension, decision)?.spec.better;
	const end = better === "higher" ? interval?.lo : interval?.hi;
	if (end === null || end === void 0) return false;
	const change = scale === "ratio" ? end - 1 : end;
	return (better === "higher" ? change : -change) >= atLeast;
}
// src/core/report/paragraphs.ts
/** The argument below the table: what was paid, gained, where it hurts, what would change the verdict. */
function paragraphs(decision, accepting) {
	return [
		...paidParagraph(decision),
		...gainedParagraph(decision),
		...tradeParagraphs(decision),
		...tooFewParagraph(decision),
		...caseByCase(decision),
		...worstSegment(decision),
		...meanHidesIt(decision),
		...counterfactualParagraph(decision),
		...runaways(decision),
		...shownOnly(decision),
		...creepParagraph(decision.creep),
		...driftParagraph(decision),
		...inputDriftParagraph(decision),
		...idleLimits(decision),
		...nextStep(decision, accepting)
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
	const where = "segment" in dimension ? ` in ${segmentLabel(dimension.segment)}` : "";
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
/** What improved: the gains that are proven; where none is and a price was paid, the one that was hoped for. */
function gainedParagraph(decision) {
	const judged = [...decision.dimensions, ...decision.segments.filter((segment) => segment.protected)];
	const hasPrice = judged.some(({ status }) => status === "outside" || status === "regressed");
	const proven = judged.filter((dimension) => dimension.spec.tier !== "advisory" && isGain(dimension.spec.better, dimension.effect.absolute)).filter(({ direction }) => direction === "improved");
	const hoped = hasPrice && decision.verdict !== "outside" && proven.length === 0 ? hopedGain(decision) : void 0;
	const sentences = [...proven, ...hoped === void 0 ? [] : [hoped]].slice(0, 3).map((dimension) => rich`${gainSentence(dimension)}`);
	if (sentences.length === 0) return [];
	return [rich`${strong("Gained.")} ${joinRich(sentences, " ")}`];
}
function gainSentence(dimension) {
	const { effect, spec, turned, midP } = dimension;
	const where = "segment" in dimension ? ` in ${segmentLabel(dimension.segment)}` : "";
	const title = `${dimensionTitle(spec)}${where}`;
	const isProven = dimension.direction === "improved";
	const interval = effect.interval === null ? "" : ` (${formatInterval(effect.interval, spec.unit)})`;
	const counts = turned === null ? "" : ` ${formatCountOf(turned.better, "answer")} turned better, ${formatCount(turned.worse)} worse`;
	if (isProven) return `${title} ${movement(dimension)}${interval}, proven.${counts === "" ? "" : `${counts}.`}`;
	const chance = turned !== null && midP !== null && midP > .1 ? `; a split like this is common when nothing changed (${formatP(midP)})` : "";
	const bound = dimension.oriented.lower === null ? "" : dimension.oriented.lower >= 0 ? ` Any ${lossNoun(dimension)} is ruled out.` : ` A ${lossNoun(dimension)} above ${largestLoss(dimension)} is ruled out.`;
	const { casesToShow } = dimension;
	const wanted = casesToShow === null || casesToShow === void 0 || casesToShow <= dimension.pairs ? "" : ` Showing a gain of this size would take about ${roundedCount(casesToShow)} cases.`;
	return `${title} ${movement(dimension)}, ${unprovenWord(dimension)}${interval}.${counts === "" ? "" : `${counts}${chance}.`}${bound}${wanted}`;
}
/** What too few cases did show: how many turned, how fine they see, and the loss that they rule out. */
function tooFewParagraph(decision) {
	const codes = [
		"required-unresolved",
		"primary-unresolved",
		"suite-too-small"
	];
	const found = decision.reasons.flatMap((reason) => codes.includes(reason.code) ? find(reason, decision) ?? [] : []);
	return [...new Set(found)].filter((dimension) => {
		const isFew = dimension.status === "not-estimable" && "segment" in dimension;
		return (dimension.status === "below-resolution" || isFew) && dimension.oriented.lower !== null;
	}).slice(0, 2).map((dimension) => {
		const name = "segment" in dimension ? segmentName(dimension, decision) : dimensionTitle(dimension.spec);
		const lead = `${name.includes("=") ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`}:`;
		const ruledOut = `A ${lossNoun(dimension)} beyond ${largestLoss(dimension)} is ruled out.`;
		const sentences = [
			turnedSentence(dimension),
			resolutionSentence(dimension),
			ruledOut
		];
		return rich`${strong(lead)} ${sentences.filter((text) => text !== "").join(" ")}`;
	});
}
function turnedSentence({ turned, spec }) {
	if (turned === null) return "";
	const { worse, better } = turned;
	return spec.metric.kind === "pass-rate" ? `${formatCountOf(worse, "answer")} broke, ${formatCount(better)} ${better === 1 ? "was" : "were"} fixed.` : `${formatCountOf(worse, "answer")} turned worse, ${formatCount(better)} better.`;
}
/** Why these cases cannot tell: the half-width at no change alone, or that with luck enough for four runs of five. */
function resolutionSentence({ spec, pairs, atBest, resolvable }) {
	const { margin, unit } = spec;
	if (margin === null) return "";
	const scale = margin.kind === "relative" ? "ratio" : "absolute";
	const cases = formatCountOf(pairs, "case");
	const asked = `the envelope asks for ${formatAmount(margin, unit)}.`;
	if (atBest !== null && atBest !== void 0 && atBest > margin.value) return `${cases} resolve ±${formatLoss(atBest, scale, unit)} at best; ${asked}`;
	if (resolvable === null || resolvable <= margin.value) return "";
	return `${cases} resolve ${formatLoss(resolvable, scale, unit)} in four of five runs that change nothing; ${asked}`;
}
function caseByCase({ comparison }) {
	if (comparison === null || comparison.cleanBreaks === null) return [];
	const { epochs, paired } = comparison.cases;
	const { alwaysPassed, neverPassed, turned, wavered } = comparison.steadiness;
	const breaks = comparison.cleanBreaks;
	const lead = rich`${strong("Case by case:")} ${formatCount(alwaysPassed)} of ${formatCount(paired)} passed every run on both sides, ${formatCount(neverPassed)} never passed, ${formatCount(wavered)} wavered.`;
	const from = `${epochs.base} of ${epochs.base} to 0 of ${epochs.head}`;
	const mended = turned.fixed === 0 ? "" : ` ${formatCount(turned.fixed)} went from 0 of ${epochs.base} to ${epochs.head} of ${epochs.head}.`;
	if (breaks.cases.length === 0) return [rich`${lead} None went from ${from}.${mended}`];
	const named = joinRich(breaks.cases.slice(0, 5).map(({ caseId, label }) => rich`${code(label ?? caseId)}`), ", ");
	const more = breaks.cases.length > 5 ? ` and ${breaks.cases.length - 5} more` : "";
	const chance = breaks.p <= .05 ? "rare by chance" : "common by chance";
	return [rich`${lead} ${formatCount(breaks.cases.length)} went from ${from}: ${named}${more} (${chance}, ${formatP(breaks.p)}; ${breaks.expected.toFixed(1)} expected).${mended}`];
}
/** Runaways that are proven to have become more, whatever became of the mean. */
function runaways({ dimensions }) {
	const found = dimensions.flatMap((dimension) => dimension.runaways?.isMore === true ? [runawayText(dimension.runaways, dimension.spec)] : []);
	return found.length === 0 ? [] : [rich`${strong("Runaways.")} ${found.join(". ")}.`];
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
/** The comment as a value, from a decision and what is known about the two sides. */
function buildComment(decision, context) {
	const blocks = [paragraph(classLine(decision, context))];
	for (const text of approvalParagraphs(decision)) blocks.push({
		kind: "paragraph",
		text,
		isKept: true
	});
	for (const warning of warnings(decision, context)) blocks.push({
		kind: "paragraph",
		text: rich`${strong("Note.")} ${warning}`,
		isKept: true
	});
	if (decision.verdict === "not-evaluated") blocks.push(...notEvaluated(decision, context));
	else {
		blocks.push({
			kind: "table",
			...dimensionTable(tableRows(decision))
		});
		blocks.push(...paragraphs(decision, context.accepting).map(paragraph));
	}
	const whyClass = context.classification === null ? void 0 : classFold(context.classification);
	blocks.push(...requiredList(context.required ?? [], decision.policy.class));
	return {
		headline: headline(decision),
		blocks,
		folds: [
			...whyClass === void 0 ? [] : [whyClass],
			...folds(decision),
			...excerptFold(context.excerpts ?? [])
		],
		reasons: decision.reasons.map((reason) => withCode(reasonText(reason, decision))),
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
	const { classification } = context;
	const classes = classification?.classes ?? [policy.class];
	const parts = context.accepting?.kind === "recorded" && classes.every((name) => name === "other") ? [] : [rich`${strong(formatClasses(classes))}`];
	const places = classification === null ? void 0 : classPlaceText(classification);
	if (places !== void 0) parts.push(places);
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
		...approvalNotes(decision),
		...isAdvisory ? ["This gate is advisory here: the check passes all the same."] : [],
		...fixedSuiteNote(decision),
		...mergeSides(comparison?.warnings ?? [])
	].map(withCode);
	if (comparison === null) return found;
	for (const finding of comparison.comparability) if (!finding.refuses) found.push(withCode(finding.message));
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
/** What the intervals cover has to be read before they are: they are narrower than those of a sample. */
function fixedSuiteNote({ policy, comparison, verdict }) {
	if (!isFixedSuite(policy) || comparison?.hasBase !== true || verdict === "not-evaluated") return [];
	return [`Judged as a fixed suite: intervals cover the noise between runs of these ${formatCountOf(comparison.cases.paired, "case")} and say nothing about unseen inputs.`];
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
/** Rows of the unfolded table: the protected segments, what gates, what moved; the rest is folded. */
function tableRows(decision) {
	const shown = decision.dimensions.filter(isTableRow);
	const rank = ({ status }) => status === "outside" ? 0 : status === "regressed" ? 1 : 2;
	return withoutCalmSegments([...decision.segments.filter((segment) => segment.protected), ...shown]).sort((left, right) => rank(left) - rank(right)).slice(0, mostRows);
}
/** Rows of the unfolded table: a screen. */
const mostRows = 12;
/** Where the rows are too many, the last segments that are inside give way: the whole suite must keep its place. */
function withoutCalmSegments(rows) {
	const calm = rows.filter((row) => "segment" in row && row.status === "inside");
	const dropped = new Set(calm.slice(Math.max(0, calm.length - Math.max(0, rows.length - mostRows))));
	return rows.filter((row) => !dropped.has(row));
}
function notEvaluated(decision, { isBaseStored = false, accepting }) {
	const until = decision.reasons.every(({ code: why }) => why === "missing") ? "the results hold what is missing, or the config of the base branch names what they do hold" : "the suite is evaluated on both sides";
	const ends = accepting?.kind === "recorded" ? rich`Nothing was measured, so no later change has a base in this run. Mend it, and record again.` : accepting?.kind === "files" ? rich`Nothing was judged, so nothing is green. Mend what is named above, and compare again.` : rich`Nothing was judged, so nothing is green. This check fails until ${until}.`;
	return [
		{
			kind: "list",
			items: decision.reasons.map((reason) => withCode(clause(reason, decision)))
		},
		paragraph(ends),
		...inputDriftParagraph(decision).map(paragraph),
		...budgetStep(decision, isBaseStored).map(paragraph)
	];
}
function footer({ comparison }, context) {
	const note = context.baselineNote === null ? "" : ` (${context.baselineNote})`;
	const sides = rich`base ${code(context.baseLabel)}${note} · head ${code(context.headLabel)}`;
	const cost = costLine(comparison, context.budget ?? null);
	if (comparison === null) return rich`${sides}${cost}`;
	const { paired, baseOnly, headOnly, changedInput } = comparison.cases;
	const left = baseOnly.length + headOnly.length + changedInput.length;
	return comparison.hasBase ? rich`${sides} · ${formatCount(paired)} paired, ${formatCount(left)} left out · seed ${code(comparison.seed)}${cost}` : rich`head ${code(context.headLabel)} · no base · seed ${code(comparison.seed)}${cost}`;
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
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<title>${escapeHtml(plainText(view.headline))}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="${decision.verdict}"><p class="verdict">${escapeHtml(decision.verdict)} · check: ${decision.conclusion}</p><h1>${htmlInline(view.headline)}</h1></header>
${view.blocks.map(htmlBlock).join("\n")}
${chart === "" ? "" : `<figure>${chart}<figcaption>Each interval against its own margin; the shaded side is accepted.</figcaption></figure>`}
${view.folds.map((fold) => `<details><summary>${htmlInline(fold.summary)}</summary>\n${fold.blocks.map(htmlBlock).join("\n")}\n</details>`).join("\n")}
<footer>${htmlInline(view.footer)}</footer>
</main>
</body>
</html>
`;
}
const style = `${pageStyle}header { border-left: 6px solid var(--mid); padding-left: 1rem; }
header.inside { border-color: var(--good); }
header.outside, header.not-evaluated { border-color: var(--bad); }
.verdict { margin: 0; color: var(--faint); font-size: .875rem; }
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
export { caseExcerpts as a, spendingText as c, totalUsd as d, decide as f, reasonText as i, amountOf as l, exitCodeOf as m, buildComment as n, budgetStopText as o, decideNotEvaluated as p, isWaivable as r, capText as s, renderHtml as t, capNames as u };

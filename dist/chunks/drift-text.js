import { c as formatLevels, d as formatNumber, f as formatP, r as formatCount } from "./format-quantity.js";
import { a as joinRich, c as rich, l as strong, r as code } from "./visible-text.js";
// src/core/report/drift-text.ts
/** Adjusted p-values up to here are worth a line. */
const shownUpTo = .05;
/** Features named in the line. */
const mostNamed = 3;
/** An index below it would be printed as 0: with cases enough any drift is one. */
const leastIndex = .005;
/**
* Answers whose mix changed, although the inputs are the same; nothing where that is no more than chance makes, and none
* beside a bound that was left or a loss that is proven: there it says nothing new.
*/
function driftParagraph(decision) {
	const found = foundDrift(decision).filter(({ feature }) => !isJudged(feature, decision));
	const against = decision.comparison?.driftAgainst;
	const isSettled = decision.verdict === "inside" || decision.verdict === "inconclusive";
	if (found.length === 0 || against === void 0 && !isSettled) return [];
	const named = joinRich(found.slice(0, mostNamed).map(driftItem), "; ");
	const more = found.length > mostNamed ? `; ${formatCount(found.length - mostNamed)} more` : "";
	return [rich`${strong("Other answers.")} ${against === void 0 ? "On" : rich`Since ${runText(against)}, on`} the same inputs the mix changed: ${named}${more}. It decides nothing; it says where to look.`];
}
/** A score or a state that a dimension of the table judges: its mix says the same in other words. */
function isJudged(feature, { dimensions }) {
	return dimensions.some(({ spec: { metric, tier } }) => {
		if (tier === "advisory") return false;
		return metric.kind === "score" ? feature === `score ${metric.name}` : metric.kind === "error-rate" && feature === "state";
	});
}
/** The same in the list of how it was decided, whatever the verdict. */
function driftItems(decision) {
	const found = foundDrift(decision);
	if (found.length === 0) return [];
	return [rich`Mix of answers to the same inputs: ${joinRich(found.map(driftItem), "; ")}; sides exchanged within cases 999 times, Benjamini–Hochberg over the features`];
}
function foundDrift({ comparison }) {
	return (comparison?.drift ?? []).filter(({ adjustedP, excessPsi }) => adjustedP <= shownUpTo && excessPsi >= leastIndex);
}
function driftItem({ feature, excessPsi, adjustedP, pairs }) {
	return rich`${code(feature)} (PSI ${excessPsi.toFixed(2)} above chance, ${formatP(adjustedP)}, ${formatCount(pairs)} pairs)`;
}
/**
* Cases of head that are another mix of inputs than base's, or than those of the last recorded run; nothing where that is no more
* than chance makes. It tells where two sides differ that were not asked the same, whatever the verdict.
*/
function inputDriftParagraph({ comparison, verdict }) {
	const found = (comparison?.inputDrift ?? []).filter(isFound);
	if (found.length === 0) return [];
	const against = comparison?.driftAgainst;
	const since = against === void 0 ? rich`The cases of head are another mix than those of base` : rich`Since ${runText(against)} the mix of the cases changed`;
	const named = joinRich(found.slice(0, mostNamed).map(movedItem), "; ");
	const more = found.length > mostNamed ? `; ${formatCount(found.length - mostNamed)} more` : "";
	const shared = comparison?.hasBase === true && verdict !== "not-evaluated" ? " Compared are the cases that both sides share." : "";
	return [rich`${strong("Other inputs.")} ${since}: ${named}${more}.${shared} It decides nothing.`];
}
function runText({ at, sha }) {
	return rich`the run of ${at.slice(0, 10)} (${code(sha.slice(0, 7))})`;
}
/** Every feature of the inputs, where the sides were not asked the same. */
function inputDriftItems({ comparison }) {
	const found = comparison?.inputDrift ?? [];
	if (found.length === 0) return [];
	return [rich`Mix of inputs, ${comparison?.driftAgainst === void 0 ? "base" : "that run"} → head: ${joinRich(found.map(inputItem), "; ")}. Permuted 999 times, by cluster: which side has what only one of them has; Benjamini–Hochberg over the features`];
}
/** Whether a drift of inputs is more than chance makes, and more than one would print as 0. */
function isFound({ adjustedP, excessPsi }) {
	return adjustedP <= shownUpTo && excessPsi >= leastIndex;
}
function movedItem(drift) {
	return rich`${movedText(drift)} (PSI ${drift.excessPsi.toFixed(2)} above chance, ${formatP(drift.adjustedP)})`;
}
/** What moved, and from where to where: `segment language` `es` 20.0 → 34.0 % of cases. */
function movedText({ feature, moved, medians }) {
	if (moved !== void 0) {
		const shares = formatLevels(moved.base, moved.head, "proportion");
		const value = moved.value === null ? rich`not given` : rich`${code(moved.value)}`;
		return rich`${code(feature)} ${value} ${shares} of cases`;
	}
	if (medians === void 0) return rich`${code(feature)}`;
	const [from, to] = [medians.base, medians.head].map((one) => formatNumber(one, Number.isInteger(one) ? 0 : 1));
	return rich`${code(feature)} median ${from ?? ""} → ${to ?? ""}`;
}
function inputItem(drift) {
	const { base, head, excessPsi, jsDivergence, klHeadFromBase, adjustedP } = drift;
	return rich`${movedText(drift)} (${formatCount(base)} → ${formatCount(head)} cases, PSI ${formatNumber(excessPsi, 2)} above chance, JS ${jsDivergence.toFixed(3)}, KL ${klHeadFromBase.toFixed(3)}, ${formatP(adjustedP)})`;
}
export { isFound as a, inputDriftParagraph as i, driftParagraph as n, movedText as o, inputDriftItems as r, driftItems as t };

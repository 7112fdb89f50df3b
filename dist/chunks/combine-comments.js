import { a as code, d as strong, s as joinRich, u as rich } from "./render-markdown.js";
// src/core/report/combine-comments.ts
/**
* One comment for all suites of a change: the worst suite's first line leads, each suite has its own part.
*
* @param comments - worst first; empty = no suite covers what changed
* @param skipped - suites that did not run, with the reason
* @param unaffected - the sentence where no suite had to run
* @param noun - what the comments are of, where there are several
*/
function combineComments(comments, skipped, unaffected, footer, noun = "suites") {
	const notRun = skippedFold(skipped);
	const [worst, ...others] = comments;
	if (worst === void 0) return {
		headline: unaffected,
		blocks: [],
		folds: notRun,
		reasons: [],
		footer
	};
	if (others.length === 0) return {
		...worst.view,
		folds: [...worst.view.folds, ...notRun]
	};
	const overview = {
		kind: "list",
		isKept: true,
		items: comments.map(({ suite, view }) => rich`${code(suite)} ${view.headline}`)
	};
	return {
		headline: rich`${worst.view.headline} (${worst.suite}, worst of ${comments.length} ${noun})`,
		blocks: [overview, ...comments.flatMap(({ suite, view }) => [{
			kind: "heading",
			text: rich`${code(suite)}`
		}, ...view.blocks])],
		folds: [...comments.flatMap(({ suite, view }) => view.folds.map((fold) => ({
			...fold,
			summary: rich`${suite}: ${fold.summary}`
		}))), ...notRun],
		reasons: comments.flatMap(({ suite, view }) => view.reasons.map((reason) => rich`${code(suite)} ${reason}`)),
		footer: joinRich(comments.map(({ suite, view }) => rich`${suite}: ${view.footer}`), " · ")
	};
}
function skippedFold(skipped) {
	if (skipped.length === 0) return [];
	const items = skipped.map(({ suite, reason }) => rich`${strong(suite)}: ${reason}`);
	return [{
		summary: rich`${skipped.length} ${skipped.length === 1 ? "suite" : "suites"} did not run`,
		blocks: [{
			kind: "list",
			items
		}]
	}];
}
export { combineComments as t };

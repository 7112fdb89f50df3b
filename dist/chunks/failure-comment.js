import { c as rich } from "./visible-text.js";
// src/core/report/failure-comment.ts
/**
* The comment where there is no decision to speak of: the gate ended before a suite could be tried.
*
* @param message - what happened
* @param hint - what to do next
*/
function failureComment(message, hint, footer) {
	const lines = message.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	const [first = "unknown reason", ...rest] = lines;
	return {
		headline: rich`Not evaluated: ${first.replace(/[.:]$/, "")}`,
		blocks: [
			...rest.length === 0 ? [] : [{
				kind: "list",
				items: rest.map((line) => rich`${line}`)
			}],
			{
				kind: "paragraph",
				text: rich`${hint}`
			},
			{
				kind: "paragraph",
				text: rich`Nothing was judged, so nothing is green.`
			}
		],
		folds: [],
		reasons: lines.map((line) => rich`${line}`),
		footer
	};
}
export { failureComment as t };

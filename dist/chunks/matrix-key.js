import { r as hashValue } from "./stable-hash.js";
// src/core/event/matrix-key.ts
/** Longest readable part of a key. */
const longestSlug = 40;
/**
* A name for one leg of a matrix that is the same in every run of the workflow and another for every leg: letters a
* person recognises and a hash. Outside a matrix it is `single` with a hash. Safe in file and artifact names.
*/
function matrixKey(job) {
	const slug = leafTexts(parsed(job.matrix)).join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, longestSlug).replace(/-+$/, "");
	const hash = hashValue([
		parsed(job.matrix),
		job.jobIndex,
		job.jobTotal
	]).slice(0, 8);
	return `${slug === "" ? "single" : slug}-${hash}`;
}
/** Whether there is more than one leg, or one that has values. */
function isMatrix(job) {
	return leafTexts(parsed(job.matrix)).length > 0 || Number(job.jobTotal) > 1;
}
function parsed(text) {
	try {
		return text.trim() === "" ? null : JSON.parse(text);
	} catch {
		return text;
	}
}
function leafTexts(value) {
	if (value === null || value === void 0) return [];
	if (Array.isArray(value)) return value.flatMap(leafTexts);
	if (typeof value === "object") return Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1).flatMap(([, entry]) => leafTexts(entry));
	return [String(value)];
}
export { matrixKey as n, isMatrix as t };

import { n as isDeploymentClass, t as deploymentClasses } from "./deployment-class.js";
import { i as UsageError } from "./program-error.js";
// src/core/event/read-candidate.ts
/** Longest name of a candidate, in code points. */
const longest = 200;
/** `other` names no deployment, and no envelope to hold it against. */
const classes = deploymentClasses.filter((name) => name !== "other").reverse();
/**
* Checks what was told of a candidate, all of it at once. Values are not quoted: they may be anything.
*
* @throws UsageError with every problem
*/
function readCandidate(told) {
	const problems = [
		classProblem(told.class),
		nameProblem(told.candidate),
		suiteProblem(told.suite)
	].flatMap((problem) => problem ?? []);
	const { class: named, candidate: name, suite } = told;
	if (problems.length > 0 || typeof named !== "string" || !isDeploymentClass(named)) throw new UsageError("candidate", `The candidate cannot be evaluated: ${problems.join("; ")}.`, "Give class and candidate together: in the client_payload of repository_dispatch, as inputs of workflow_dispatch, or as --class and --candidate.");
	return {
		candidate: {
			class: named,
			name: String(name)
		},
		suite: typeof suite === "string" && suite !== "" ? suite : void 0
	};
}
function classProblem(value) {
	const known = `class has to be one of ${classes.join(", ")}`;
	if (value === void 0 || value === null || value === "") return `${known}, and it is missing`;
	return typeof value === "string" && classes.includes(value) ? null : known;
}
function nameProblem(value) {
	if (value === void 0 || value === null || value === "") return "candidate is missing";
	if (typeof value !== "string") return "candidate has to be a text";
	const length = [...value].length;
	if (length > longest) return `candidate has ${length} characters, and ${longest} is the most`;
	if (/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(value)) return "candidate holds a character that cannot be printed, such as a line break";
	if (value.trim() !== value) return "candidate begins or ends with a space";
	return value.startsWith("-") ? "candidate begins with a dash" : null;
}
function suiteProblem(value) {
	if (value === void 0 || value === null) return null;
	return typeof value === "string" && /^[\w-]{0,63}$/.test(value) ? null : "suite has to be the name of a suite";
}
export { readCandidate as t };

import { n as planEvaluation } from "./plan-evaluation.js";
import { t as readEvent } from "./read-event.js";
import "./gate-request.js";
import { o as statusContext } from "./share-comment.js";
import { r as hashValue } from "./stable-hash.js";
import { n as commentMarker } from "./render-markdown.js";
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
// src/app/action/leg.ts
/** The job as one of a run, told from the inputs as they are written, right or wrong. */
function legOf({ input }, environment, headSha) {
	const job = matrixJob(input);
	const [total, attempt] = [Number(job.jobTotal), Number(environment.GITHUB_RUN_ATTEMPT)];
	return {
		config: configOf(input),
		job: environment.GITHUB_JOB || "job",
		matrixKey: matrixKey(job),
		jobTotal: Number.isInteger(total) && total >= 1 && total <= 256 ? total : 1,
		attempt: Number.isInteger(attempt) && attempt >= 1 ? attempt : 1,
		headSha
	};
}
/** Whether other jobs may have parts of the same comment that this one does not know of. */
function isOneOfSeveral({ input }) {
	return input("suite") !== "" || isMatrix(matrixJob(input));
}
/** The markers of this job's comments. */
function commentMarkers(runner, environment) {
	const { input } = runner;
	const { GITHUB_WORKFLOW_REF: ref = "", GITHUB_WORKFLOW: name = "" } = environment;
	const file = workflowPath(ref);
	const workflow = file === "" ? name : file;
	const word = (workflow.split("/").at(-1) ?? "").replace(/\.ya?ml$/i, "");
	const shared = commentMarker(slugWithHash([word], [workflow, configOf(input)]));
	if (isOneOfSeveral(runner)) return {
		shared,
		own: commentMarker(instanceName(runner)),
		older: []
	};
	return {
		shared,
		own: shared,
		older: [commentMarker(instanceName(runner))]
	};
}
/** `GITHUB_WORKFLOW_REF` without repository and revision: `.github/workflows/evals.yml`. */
function workflowPath(ref) {
	return ref.replace(/@.*$/, "").replace(/^[^/]*\/[^/]*\//, "");
}
function configOf(input) {
	return input("config") || ".github/eval-envelope.yml";
}
function matrixJob(input) {
	return {
		matrix: input("matrix"),
		jobIndex: input("job-index"),
		jobTotal: input("job-total")
	};
}
/** One comment for each leg of a matrix and each job of one suite. */
function instanceName({ input }) {
	const config = input("config");
	const job = matrixJob(input);
	const parts = [
		config === ".github/eval-envelope.yml" ? "" : config,
		input("suite"),
		isMatrix(job) ? matrixKey(job) : ""
	].filter((part) => part !== "");
	const [only = ""] = parts;
	if (parts.length <= 1 && /^[a-z0-9-]*$/.test(only)) return only;
	return slugWithHash(parts, parts);
}
function slugWithHash(words, hashed) {
	return `${words.join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}-${hashValue(hashed).slice(0, 8)}`.replace(/^-/, "");
}
// src/app/action/publication.ts
/**
* Where the argument goes, told from the inputs as they are written, right or wrong, and from the event: an old verdict
* must not stay in a comment because a new run ended early. null = the event leads to no place.
*/
async function publicationOf(runner, { environment }) {
	if (!["pull_request", "merge_group"].includes(environment.GITHUB_EVENT_NAME ?? "")) return null;
	try {
		const plan = planEvaluation(readEvent(await runner.event()), void 0);
		const { pullRequest, status } = plan;
		const sha = pullRequest?.headSha ?? status?.sha;
		const isQuiet = runner.input("comment") === "never";
		return {
			pullRequest,
			whyNoComment: plan.whyNoComment,
			markers: commentMarkers(runner, environment),
			isOneOfSeveral: isOneOfSeveral(runner),
			leg: sha === void 0 ? null : legOf(runner, environment, sha),
			status: status === null ? null : statusPlace(status, pullRequest?.number ?? null, runner),
			token: runner.input("github-token"),
			repository: environment.GITHUB_REPOSITORY ?? "",
			isWanted: !isQuiet,
			isQuiet
		};
	} catch {
		return null;
	}
}
function statusPlace({ sha, baseBranch, defaultBranch }, pullRequest, { input }) {
	return {
		sha,
		context: statusContext(baseBranch, defaultBranch, input("config") || ".github/eval-envelope.yml"),
		pullRequest
	};
}
export { workflowPath as n, matrixKey as r, publicationOf as t };

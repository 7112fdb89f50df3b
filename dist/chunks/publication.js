import { n as planEvaluation } from "./plan-evaluation.js";
import { t as readEvent } from "./read-event.js";
import "./gate-request.js";
import { n as statusContext } from "./leg-reader.js";
import { a as isOneOfSeveral, i as commentMarkers, o as legOf } from "./set-outputs.js";
// src/app/action/publication.ts
/**
* Where the argument goes, told from the inputs as they are written, right or wrong, and from the event: an old verdict
* must not stay in a comment because a new run ended early. null = the event leads to no place.
*/
async function publicationOf(runner, { environment }) {
	const isByHand = environment.GITHUB_EVENT_NAME === "workflow_dispatch";
	if (!isByHand && !["pull_request", "merge_group"].includes(environment.GITHUB_EVENT_NAME ?? "")) return null;
	if (runner.input("shard") !== "") return null;
	if (isByHand) return namedByHand(runner, environment);
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
/**
* A run that a person started for a pull request writes nothing beside it: the job that reports does. What its jobs say is
* stored, so that the report sees a leg of a matrix that left nothing.
*/
function namedByHand(runner, environment) {
	const headSha = runner.input("head-sha");
	if (runner.input("pull-request") === "" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headSha)) return null;
	return {
		pullRequest: null,
		whyNoComment: null,
		markers: commentMarkers(runner, environment),
		isOneOfSeveral: isOneOfSeveral(runner),
		leg: legOf(runner, environment, headSha),
		status: null,
		token: runner.input("github-token"),
		repository: environment.GITHUB_REPOSITORY ?? "",
		isWanted: false,
		isQuiet: true
	};
}
function statusPlace({ sha, baseBranch, defaultBranch }, pullRequest, { input }) {
	return {
		sha,
		context: statusContext(baseBranch, defaultBranch, input("config") || ".github/eval-envelope.yml"),
		pullRequest
	};
}
export { publicationOf as t };

import { i as UsageError } from "./program-error.js";
// src/core/event/plan-evaluation.ts
/**
* What an event calls for: pull requests, merge groups and pushes to other branches are gated; the default branch, on a
* push, a schedule or by hand, is recorded.
*
* @param event - what the workflow was started for
* @param command - the one that was asked for; undefined = nobody asked
* @param named - the pull request to gate where the workflow was started by hand; null = none
* @throws UsageError when the command does not go with the event
*/
function planEvaluation(event, command, named = null) {
	if (named !== null && event.kind !== "dispatch") throw notByHand;
	const plan = named === null ? planFor(event) : planOf(named);
	if (command !== "record" || plan.command === "record") return plan;
	throw new UsageError("record-elsewhere", "record keeps what the default branch does, and this workflow runs for something else.", "Leave `command` out: the default branch is recorded, everything else is gated.");
}
const notByHand = new UsageError("not-by-hand", "pull-request and head-sha name the pull request of a workflow that was started by hand, and this one was not.", "Leave both out: the event says which pull request it is.");
const nothing = {
	base: void 0,
	head: void 0,
	isEverySuite: false,
	pullRequest: null,
	whyNoComment: null,
	branch: null
};
function planOf(named) {
	return {
		...nothing,
		command: "gate",
		pullRequest: {
			...named,
			headRepositoryId: null
		},
		whyNoComment: "a job that runs the code of a fork has no right to write; the job with `command: report` does it",
		reason: `pull request ${named.number} at ${named.headSha.slice(0, 7)}, started by hand`
	};
}
function whyNoComment({ isFork, isDependabot }) {
	if (isFork) return "this pull request comes from a fork, whose token cannot write; the verdict stands in the job summary";
	if (isDependabot) return "Dependabot started this run, so its token cannot write and secrets are empty, as with a fork; the verdict stands in the job summary";
	return null;
}
function planFor(event) {
	switch (event.kind) {
		case "pull-request": return {
			...nothing,
			command: "gate",
			pullRequest: {
				number: event.number,
				headSha: event.headSha,
				headRepositoryId: event.headRepositoryId
			},
			whyNoComment: whyNoComment(event),
			branch: event.headBranch,
			reason: `pull request ${event.number} into ${event.baseBranch}`
		};
		case "workflow-run": throw new UsageError("unsafe-event", "workflow_run has a token that can write and the repository’s secrets: an evaluation would run the code of a pull request with them.", "Set `command: report`, which runs nothing of the pull request and needs no checkout; docs/forks.md tells how.");
		case "merge-group": return {
			...nothing,
			command: "gate",
			base: event.baseSha,
			head: event.headSha,
			reason: "a merge group"
		};
		case "push": return event.isDefaultBranch ? {
			...nothing,
			command: "record",
			base: event.beforeSha ?? void 0,
			branch: event.branch,
			reason: `a push to the default branch ${event.branch}`
		} : {
			...nothing,
			command: "gate",
			branch: event.branch,
			reason: `a push to ${event.branch}`
		};
		case "schedule": return {
			...nothing,
			command: "record",
			isEverySuite: true,
			branch: event.branch,
			reason: "a schedule"
		};
		case "dispatch": return event.isDefaultBranch ? {
			...nothing,
			command: "record",
			isEverySuite: true,
			branch: event.branch,
			reason: `a start by hand on the default branch ${event.branch}`
		} : {
			...nothing,
			command: "gate",
			branch: event.branch,
			reason: `a start by hand on ${event.branch}`
		};
	}
}
export { planEvaluation as t };

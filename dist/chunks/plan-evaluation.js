import { i as UsageError } from "./program-error.js";
import { t as readCandidate } from "./read-candidate.js";
// src/core/event/plan-candidate.ts
/**
* The part of a plan that is different for a candidate outside git: the commit of the default branch against itself.
*
* @param told - what the step says; it counts before what the event says
* @returns null = nobody told of a candidate
* @throws UsageError when what was told is wrong, or does not go with the event
*/
function planCandidate(event, named, told) {
	const said = told ?? (event.kind === "dispatch" ? event.told : void 0);
	if (said === void 0) return null;
	if (event.kind !== "dispatch") throw new UsageError("candidate", "class and candidate name something outside git, and this workflow was started by a change in it.", "Give them where a workflow starts on repository_dispatch or workflow_dispatch; docs/outside.md has one.");
	if (named !== null) throw new UsageError("candidate", "A pull request and a candidate outside git are named both, and one verdict cannot be about two things.", "Give pull-request with head-sha, or class with candidate.");
	if (!event.isDefaultBranch) throw new UsageError("candidate", `A candidate is held against production, which the default branch describes, and this run is on ${event.branch}.`, "Start the workflow on the default branch.");
	const { candidate, suite } = readCandidate(said);
	return {
		command: "gate",
		branch: event.branch,
		outside: {
			candidate,
			suite
		},
		reason: `the candidate ${candidate.name}, told to be a ${candidate.class}`
	};
}
// src/core/event/plan-evaluation.ts
/**
* What an event calls for: pull requests, merge groups and pushes to other branches are gated; the default branch, on a
* push, a schedule or by hand, is recorded.
*
* @param event - what the workflow was started for
* @param command - the one that was asked for; undefined = nobody asked
* @param named - the pull request to gate where the workflow was started by hand; null = none
* @param told - class and candidate as the step names them, before those of the event; undefined = it names none
* @throws UsageError when the command does not go with the event
*/
function planEvaluation(event, command, named = null, told) {
	if (named !== null && event.kind !== "dispatch") throw notByHand;
	const outside = planCandidate(event, named, told);
	const plan = outside === null ? named === null ? planFor(event) : planOf(named) : {
		...noChange,
		...outside
	};
	if (command !== "record" || plan.command === "record") return plan;
	throw new UsageError("record-elsewhere", "record keeps what the default branch does, and this workflow runs for something else.", "Leave `command` out: the default branch is recorded, everything else is gated.");
}
const notByHand = new UsageError("not-by-hand", "pull-request and head-sha name the pull request of a workflow that was started by hand, and this one was not.", "Leave both out: the event says which pull request it is.");
/** A plan without a change: what the other plans begin with. */
const noChange = {
	base: void 0,
	head: void 0,
	isEverySuite: false,
	pullRequest: null,
	queued: null,
	status: null,
	whyNoComment: null,
	branch: null
};
function planOf(named) {
	return {
		...noChange,
		command: "gate",
		pullRequest: {
			...named,
			headRepositoryId: null,
			ownBranch: null
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
function statusOf({ headSha, defaultBranch }, baseBranch) {
	return {
		sha: headSha,
		baseBranch,
		defaultBranch
	};
}
function planFor(event) {
	switch (event.kind) {
		case "pull-request": return {
			...noChange,
			command: "gate",
			pullRequest: {
				number: event.number,
				headSha: event.headSha,
				headRepositoryId: event.headRepositoryId,
				ownBranch: event.isFork ? null : event.headBranch
			},
			whyNoComment: whyNoComment(event),
			status: whyNoComment(event) === null ? statusOf(event, event.baseBranch) : null,
			branch: event.headBranch,
			reason: `pull request ${event.number} into ${event.baseBranch}`
		};
		case "workflow-run": throw new UsageError("unsafe-event", "workflow_run has a token that can write and the repository’s secrets: an evaluation would run the code of a pull request with them.", "Set `command: report`, which runs nothing of the pull request and needs no checkout; docs/forks.md tells how.");
		case "issue-comment": throw new UsageError("unsafe-event", "issue_comment has a token that can write and the repository’s secrets: an evaluation would run the code of a pull request with them.", "Set `command: report`, which runs nothing of the pull request and needs no checkout; docs/workflows/sign-off.yml shows it.");
		case "merge-group": return {
			...noChange,
			command: "gate",
			base: event.baseSha,
			head: event.headSha,
			queued: event.pullRequest,
			status: event.baseBranch === null ? null : statusOf(event, event.baseBranch),
			reason: event.pullRequest === null ? "a merge group" : `a merge group of pull request ${event.pullRequest}`
		};
		case "push": return event.isDefaultBranch ? {
			...noChange,
			command: "record",
			base: event.beforeSha ?? void 0,
			branch: event.branch,
			reason: `a push to the default branch ${event.branch}`
		} : {
			...noChange,
			command: "gate",
			branch: event.branch,
			reason: `a push to ${event.branch}`
		};
		case "schedule": return {
			...noChange,
			command: "record",
			isEverySuite: true,
			branch: event.branch,
			reason: "a schedule"
		};
		case "dispatch": return event.isDefaultBranch ? {
			...noChange,
			command: "record",
			isEverySuite: true,
			branch: event.branch,
			reason: `a start by hand on the default branch ${event.branch}`
		} : {
			...noChange,
			command: "gate",
			branch: event.branch,
			reason: `a start by hand on ${event.branch}`
		};
	}
}
export { planEvaluation as n, noChange as t };

import { d as boolean, g as object, p as int, y as string } from "./zod.js";
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
// src/core/event/read-event.ts
const sha = string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const branchRepository = object({
	id: int().optional(),
	full_name: string()
});
/** Who GitHub takes secrets and the right to write from, although the branch lies in the repository. */
const dependabot = "dependabot[bot]";
const pullRequestPayload = object({
	pull_request: object({
		number: int().positive(),
		head: object({
			sha,
			ref: string(),
			repo: branchRepository.nullable()
		}),
		base: object({
			ref: string(),
			repo: branchRepository
		})
	}),
	sender: object({ login: string() }).optional()
});
const pushPayload = object({
	ref: string(),
	before: string(),
	deleted: boolean().default(false),
	repository: object({ default_branch: string() })
});
const dispatchPayload = object({
	ref: string().optional(),
	repository: object({ default_branch: string() })
});
const workflowRunPayload = object({ workflow_run: object({ id: int().positive() }) });
const mergeGroupPayload = object({ merge_group: object({
	base_sha: sha,
	head_sha: sha
}) });
/**
* Tells what the workflow was started for.
*
* @throws UsageError for an event that cannot be evaluated, or must not be
*/
function readEvent(event) {
	switch (event.name) {
		case "pull_request": {
			const { pull_request: pull, sender } = parse(pullRequestPayload, event);
			const { number, head, base } = pull;
			return {
				kind: "pull-request",
				number,
				headSha: head.sha,
				headBranch: head.ref,
				baseBranch: base.ref,
				isFork: head.repo?.full_name !== base.repo.full_name,
				headRepositoryId: head.repo?.id ?? null,
				isDependabot: sender?.login === dependabot
			};
		}
		case "push": return readPush(event);
		case "schedule": return {
			kind: "schedule",
			branch: branchName(event.ref)
		};
		case "workflow_dispatch": {
			const payload = parse(dispatchPayload, event);
			const branch = branchName(payload.ref ?? event.ref);
			return {
				kind: "dispatch",
				branch,
				isDefaultBranch: branch === payload.repository.default_branch
			};
		}
		case "merge_group": {
			const { base_sha: baseSha, head_sha: headSha } = parse(mergeGroupPayload, event).merge_group;
			return {
				kind: "merge-group",
				baseSha,
				headSha
			};
		}
		case "workflow_run": return {
			kind: "workflow-run",
			runId: parse(workflowRunPayload, event).workflow_run.id
		};
		case "pull_request_target": throw new UsageError("unsafe-event", "pull_request_target runs the code of a pull request with a token that can write and with the repository’s secrets: an evaluation must not run there.", "Use `on: pull_request`. For forks and Dependabot add the workflow of docs/workflows/report.yml, which runs no code of the pull request and writes comment and status; docs/forks.md tells how.");
		default: throw new UsageError("unknown-event", `A workflow started by ${event.name === "" ? "nothing that has a name" : event.name} has no change to evaluate.`, "Start it on pull_request, push, merge_group, schedule or workflow_dispatch; `command: report` on workflow_run.");
	}
}
function readPush(event) {
	const { ref, before, deleted, repository } = parse(pushPayload, event);
	if (deleted) throw new UsageError("branch-deleted", "This push deleted a branch: there is nothing to evaluate.", "Limit the job with `if: github.event.deleted == false`.");
	if (!ref.startsWith("refs/heads/")) throw new UsageError("not-a-branch", `This push is of ${ref}, which is no branch.`, "Limit the workflow to `push: branches: […]`.");
	const branch = branchName(ref);
	return {
		kind: "push",
		branch,
		isDefaultBranch: branch === repository.default_branch,
		beforeSha: /^0*$/.test(before) || !sha.safeParse(before).success ? null : before
	};
}
function branchName(ref) {
	return ref.replace(/^refs\/heads\//, "");
}
function parse(schema, { name, payload }) {
	const parsed = schema.safeParse(payload);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new UsageError("event-payload", `The payload of the ${name} event is not what GitHub documents: ${issue?.path.join(".") || "the whole"}: ${issue?.message ?? "unreadable"}.`, "Check GITHUB_EVENT_PATH: it names the file that the runner wrote.");
}
export { planEvaluation as n, readEvent as t };

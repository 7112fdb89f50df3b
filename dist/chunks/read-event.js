import { _ as record, d as boolean, g as object, p as int, x as unknown, y as string } from "./zod.js";
import { i as UsageError } from "./program-error.js";
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
	sender: object({ login: string() }).optional(),
	repository: object({ default_branch: string() }).optional()
});
const pushPayload = object({
	ref: string(),
	before: string(),
	deleted: boolean().default(false),
	repository: object({ default_branch: string() })
});
const dispatchPayload = object({
	ref: string().optional(),
	inputs: record(string(), unknown()).nullish(),
	repository: object({ default_branch: string() })
});
const repositoryDispatchPayload = object({
	client_payload: record(string(), unknown()).nullish(),
	repository: object({ default_branch: string() })
});
const commentPayload = object({
	issue: object({
		number: int().positive(),
		pull_request: object({}).nullish()
	}),
	comment: object({ body: string().nullish() }),
	changes: object({ body: object({ from: string() }).optional() }).optional()
});
const workflowRunPayload = object({ workflow_run: object({ id: int().positive() }) });
const mergeGroupPayload = object({
	merge_group: object({
		base_sha: sha,
		head_sha: sha,
		head_ref: string().optional()
	}),
	repository: object({ default_branch: string() }).optional()
});
/** Branch of a merge queue: only GitHub can make one of such a name. */
const queueBranch = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-([1-9][0-9]{0,14})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
* Tells what the workflow was started for.
*
* @throws UsageError for an event that cannot be evaluated, or must not be
*/
function readEvent(event) {
	switch (event.name) {
		case "pull_request": {
			const { pull_request: pull, sender, repository } = parse(pullRequestPayload, event);
			const { number, head, base } = pull;
			return {
				kind: "pull-request",
				number,
				headSha: head.sha,
				headBranch: head.ref,
				baseBranch: base.ref,
				defaultBranch: repository?.default_branch ?? null,
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
			const isDefaultBranch = branch === payload.repository.default_branch;
			const { class: told, candidate } = payload.inputs ?? {};
			return {
				kind: "dispatch",
				branch,
				isDefaultBranch,
				...[told, candidate].every((value) => value !== void 0 && value !== "") ? { told: payload.inputs ?? {} } : {}
			};
		}
		case "repository_dispatch": {
			const { client_payload: told, repository } = parse(repositoryDispatchPayload, event);
			return {
				kind: "dispatch",
				branch: repository.default_branch,
				isDefaultBranch: true,
				told: told ?? {}
			};
		}
		case "merge_group": {
			const { merge_group: group, repository } = parse(mergeGroupPayload, event);
			const [, baseBranch = null, number] = queueBranch.exec(group.head_ref ?? event.ref) ?? [];
			return {
				kind: "merge-group",
				baseSha: group.base_sha,
				headSha: group.head_sha,
				baseBranch,
				defaultBranch: repository?.default_branch ?? null,
				pullRequest: number === void 0 ? null : Number(number)
			};
		}
		case "workflow_run": return {
			kind: "workflow-run",
			runId: parse(workflowRunPayload, event).workflow_run.id
		};
		case "issue_comment": {
			const { issue, comment, changes } = parse(commentPayload, event);
			const before = changes?.body === void 0 ? [] : [changes.body.from];
			return {
				kind: "issue-comment",
				number: issue.number,
				isPullRequest: issue.pull_request != null,
				texts: [comment.body ?? "", ...before]
			};
		}
		case "pull_request_target": throw new UsageError("unsafe-event", "pull_request_target runs the code of a pull request with a token that can write and with the repository’s secrets: an evaluation must not run there.", "Use `on: pull_request`. For forks and Dependabot add the workflow of docs/workflows/report.yml, which runs no code of the pull request and writes comment and status; docs/forks.md tells how.");
		default: throw new UsageError("unknown-event", `A workflow started by ${event.name === "" ? "nothing that has a name" : event.name} has no change to evaluate.`, "Start it on pull_request, push, merge_group, schedule, workflow_dispatch or repository_dispatch; `command: report` on workflow_run or issue_comment.");
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
export { readEvent as t };

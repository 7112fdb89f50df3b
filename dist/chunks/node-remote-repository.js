import "./rolldown-runtime.js";
import { a as RequestError } from "./dist-bundle.js";
import { c as _enum, d as boolean, g as object, h as number, m as literal, p as int, u as array, y as string } from "./zod.js";
import { n as octokitClient, s as attempt, t as ownerAndName } from "./owner-and-name.js";
// src/shell/github/node-remote-repository.ts
const sha = string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const pullAnswer = object({
	number: int().positive(),
	state: string(),
	user: object({ login: string() }).nullish(),
	head: object({
		sha,
		ref: string(),
		repo: object({ id: int() }).nullable()
	}),
	base: object({
		ref: string(),
		repo: object({ id: int() })
	})
});
const compareAnswer = object({
	base_commit: object({ sha }),
	merge_base_commit: object({ sha })
});
const fileAnswer = object({
	filename: string(),
	previous_filename: string().optional()
});
const treeAnswer = object({
	truncated: boolean(),
	tree: array(object({
		path: string(),
		mode: string(),
		type: string(),
		sha,
		size: number().optional()
	}))
});
const statusAnswer = object({ context: string() });
/** A folder, a link or a submodule is none. */
const fileContent = object({
	type: literal("file"),
	content: string(),
	encoding: literal("base64")
});
const blobAnswer = object({
	content: string(),
	encoding: _enum(["base64", "utf-8"])
});
const [readPulls, readContents, writeStatuses] = [
	"pull-requests: read",
	"contents: read",
	"statuses: write"
];
/**
* One repository over GitHub's API.
*
* @param repository - `owner/name`
*/
async function nodeRemoteRepository(repository, options) {
	const at = ownerAndName(repository);
	const client = await octokitClient({
		...options,
		pace: "status"
	});
	return {
		pullRequest: (number) => attempt("show the pull request", readPulls, async () => {
			return pullOf((await client.rest.pulls.get({
				...at,
				pull_number: number
			})).data);
		}),
		openPullRequests: () => openPulls(client, at),
		meet: (baseBranch, headSha) => attempt("compare the pull request with its base", readContents, async () => {
			const basehead = `${baseBranch}...${headSha}`;
			const answer = await client.rest.repos.compareCommitsWithBasehead({
				...at,
				basehead,
				per_page: 1
			});
			const { base_commit, merge_base_commit } = compareAnswer.parse(answer.data);
			return {
				baseSha: base_commit.sha,
				mergeBaseSha: merge_base_commit.sha
			};
		}),
		changedFiles: (pullRequest) => attempt("list the files of the pull request", readPulls, async () => {
			return (await client.paginate(client.rest.pulls.listFiles, {
				...at,
				pull_number: pullRequest,
				per_page: 100
			})).map(listedFile);
		}),
		tree: (commit) => attempt("list the files of a commit", readContents, async () => {
			const answer = await client.rest.git.getTree({
				...at,
				tree_sha: commit,
				recursive: "true"
			});
			const { tree, truncated } = treeAnswer.parse(answer.data);
			return {
				entries: tree.flatMap(entryOf),
				isCut: truncated
			};
		}),
		file: (path, commit) => attempt("show a file", readContents, async () => {
			const answer = await client.rest.repos.getContent({
				...at,
				path,
				ref: commit
			}).catch((error) => {
				if (error instanceof RequestError && error.status === 404) return null;
				throw error;
			});
			const file = fileContent.safeParse(answer?.data);
			return file.success ? Buffer.from(file.data.content, file.data.encoding) : null;
		}),
		blob: (objectId) => attempt("show a file", readContents, async () => {
			const answer = await client.rest.git.getBlob({
				...at,
				file_sha: objectId
			});
			const { content, encoding } = blobAnswer.parse(answer.data);
			return Buffer.from(content, encoding);
		}),
		statusContexts: (commit) => attempt("list the statuses of a commit", "statuses: read", async () => {
			const answer = await client.rest.repos.listCommitStatusesForRef({
				...at,
				ref: commit,
				per_page: 100
			});
			return array(statusAnswer).parse(answer.data).map(({ context }) => context);
		}),
		setStatus: (commit, { context, state, description, targetUrl }) => attempt("take the commit status", writeStatuses, async () => {
			await client.rest.repos.createCommitStatus({
				...at,
				sha: commit,
				state,
				context,
				description,
				...targetUrl === null ? {} : { target_url: targetUrl }
			});
		})
	};
}
async function* openPulls(client, at) {
	const list = client.rest.pulls.list;
	const iterator = client.paginate.iterator(list, {
		...at,
		state: "open",
		per_page: 100
	})[Symbol.asyncIterator]();
	for (;;) {
		const page = await attempt("list the pull requests", readPulls, () => iterator.next());
		if (page.done === true) return;
		yield* page.value.data.map(pullOf);
	}
}
function pullOf(answer) {
	const { number, state, user, head, base } = pullAnswer.parse(answer);
	return {
		number,
		isOpen: state === "open",
		headSha: head.sha,
		headRepositoryId: head.repo?.id ?? null,
		headBranch: head.ref,
		baseBranch: base.ref,
		isFork: head.repo?.id !== base.repo.id,
		isDependabot: user?.login === "dependabot[bot]"
	};
}
function listedFile(answer) {
	const { filename, previous_filename: previousPath } = fileAnswer.parse(answer);
	return {
		path: filename,
		...previousPath === void 0 ? {} : { previousPath }
	};
}
function entryOf({ path, mode, type, sha: objectId, size }) {
	if (type === "tree") return [];
	return [{
		path,
		objectId,
		kind: type === "commit" ? "submodule" : mode === "120000" ? "link" : "file",
		sizeBytes: size ?? null
	}];
}
export { nodeRemoteRepository };

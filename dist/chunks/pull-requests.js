import "./rolldown-runtime.js";
import { _ as record, c as _enum, g as object, p as int, u as array, x as unknown, y as string } from "./zod.js";
import { r as GitHubError } from "./program-error.js";
import { n as octokitClient, s as attempt, t as ownerAndName } from "./owner-and-name.js";
// src/shell/github/pull-requests.ts
const permission = "pull-requests: read";
const pullAnswer = object({
	number: int().positive(),
	body: string().nullish(),
	state: _enum(["open", "closed"]),
	created_at: string(),
	updated_at: string(),
	closed_at: string().nullish(),
	merged_at: string().nullish(),
	merge_commit_sha: string().nullish(),
	labels: array(object({ name: string() })),
	base: object({
		ref: string(),
		repo: object({ id: int() })
	}),
	head: object({
		ref: string(),
		sha: string(),
		repo: object({ id: int() }).nullish()
	})
});
const detailsAnswer = object({ repository: record(string(), object({
	number: int(),
	closingIssuesReferences: object({ nodes: array(object({
		number: int(),
		repository: object({ nameWithOwner: string() })
	}).nullable()) }).nullable(),
	mergeCommit: object({ message: string() }).nullable()
}).nullable()) });
/** Pages of a hundred that the list is read to, so that no loop of ours can eat the hour's requests. */
const mostPages = 100;
/** Pull requests that one query of GraphQL asks for. */
const detailsAtOnce = 50;
/** Pull requests of one repository. @param repository - `owner/name` */
async function pullRequests(repository, options) {
	const at = ownerAndName(repository);
	let limit = null;
	const client = await octokitClient({
		...options,
		onRateLimit: (told) => {
			limit = told;
		},
		isPaced: false
	});
	const page = (number) => attempt("list the pull requests", permission, async () => {
		const order = {
			state: "all",
			sort: "updated",
			direction: "desc"
		};
		const query = {
			...at,
			...order,
			per_page: 100,
			page: number
		};
		const { data, headers } = await client.request("GET /repos/{owner}/{repo}/pulls", query);
		return {
			found: array(unknown()).parse(data).map(factsOf),
			hasMore: /;\s*rel="?next\b/.test(headers.link ?? "")
		};
	});
	return {
		rateLimit: () => limit,
		async *byChange() {
			const seen = /* @__PURE__ */ new Set();
			for (let number = 1; number <= mostPages; number += 1) {
				const { found, hasMore } = await page(number);
				for (const pull of found) {
					if (seen.has(pull.number)) continue;
					seen.add(pull.number);
					yield pull;
				}
				if (!hasMore) return;
			}
			options.note(`github: read the 10000 pull requests that changed last; there are more`);
		},
		one: async (number) => {
			try {
				return await attempt("show the pull request", permission, async () => {
					return factsOf((await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
						...at,
						pull_number: number
					})).data);
				});
			} catch (error) {
				if (error instanceof GitHubError && error.code === "not-found") return null;
				throw error;
			}
		},
		details: async (numbers) => {
			const found = /* @__PURE__ */ new Map();
			for (let from = 0; from < numbers.length; from += detailsAtOnce) {
				const query = detailsQuery(numbers.slice(from, from + detailsAtOnce));
				const variables = {
					owner: at.owner,
					name: at.repo
				};
				const answer = await attempt("show what pull requests close", permission, async () => detailsAnswer.parse(await client.graphql(query, variables)));
				for (const pull of Object.values(answer.repository)) {
					if (pull === null) continue;
					const closedIssues = (pull.closingIssuesReferences?.nodes ?? []).filter((node) => node?.repository.nameWithOwner.toLowerCase() === repository.toLowerCase()).flatMap((node) => node?.number ?? []);
					found.set(pull.number, {
						closedIssues,
						mergeMessage: pull.mergeCommit?.message ?? null
					});
				}
			}
			return found;
		}
	};
}
function detailsQuery(numbers) {
	const fields = "number closingIssuesReferences(first: 20) { nodes { number repository { nameWithOwner } } } mergeCommit { message }";
	return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${numbers.map((number) => `p${number}: pullRequest(number: ${number}) { ${fields} }`).join(" ")} } }`;
}
function factsOf(answer) {
	const pull = pullAnswer.parse(answer);
	const mergedAt = pull.merged_at ?? null;
	return {
		number: pull.number,
		body: pull.body ?? "",
		state: pull.state === "open" ? "open" : mergedAt === null ? "closed" : "merged",
		baseBranch: pull.base.ref,
		headBranch: pull.head.ref,
		headSha: pull.head.sha,
		isForeign: pull.head.repo?.id !== pull.base.repo.id,
		openedAt: pull.created_at,
		closedAt: pull.closed_at ?? mergedAt,
		mergedAt,
		updatedAt: pull.updated_at,
		mergeSha: pull.merge_commit_sha ?? null,
		labels: pull.labels.map(({ name }) => name)
	};
}
export { pullRequests };

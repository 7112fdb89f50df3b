import "./rolldown-runtime.js";
import { g as object, p as int, u as array, x as unknown, y as string } from "./zod.js";
import { n as octokitClient, s as attempt, t as ownerAndName } from "./owner-and-name.js";
import { t as ownLogin } from "./own-login.js";
// src/shell/github/node-github.ts
const commentAnswer = object({
	id: int().positive(),
	html_url: string(),
	body: string().nullish(),
	user: object({ login: string() }).nullable()
});
const pullRequestAnswer = object({
	state: string(),
	head: object({ sha: string() })
});
/** Reading would need less, but whoever adds only that is refused at the next call. */
const permission = "pull-requests: write";
/**
* One repository on GitHub.
*
* @param repository - `owner/name`
*/
async function nodeGitHub(repository, options) {
	const at = ownerAndName(repository);
	const client = await octokitClient(options);
	return {
		ownLogin: async () => ownLogin(await octokitClient({
			...options,
			isPaced: false
		})),
		pullRequestHead: (number) => attempt("show the pull request", permission, async () => {
			const answer = await client.rest.pulls.get({
				...at,
				pull_number: number
			});
			const { state, head } = pullRequestAnswer.parse(answer.data);
			return {
				sha: head.sha,
				isOpen: state === "open"
			};
		}),
		comments: (number) => attempt("list the comments", permission, async () => {
			const pages = client.paginate.iterator(client.rest.issues.listComments, {
				...at,
				issue_number: number,
				per_page: 100
			});
			const found = [];
			for await (const page of pages) found.push(...array(unknown()).parse(page.data).map(postedComment));
			return found;
		}),
		createComment: (number, body) => attempt("take the comment", permission, async () => {
			return postedComment((await client.rest.issues.createComment({
				...at,
				issue_number: number,
				body
			})).data);
		}),
		updateComment: (id, body) => attempt("change the comment", permission, async () => {
			return postedComment((await client.rest.issues.updateComment({
				...at,
				comment_id: id,
				body
			})).data);
		}),
		deleteComment: (id) => attempt("delete the comment", permission, async () => {
			await client.rest.issues.deleteComment({
				...at,
				comment_id: id
			});
		})
	};
}
function postedComment(answer) {
	const { id, html_url: url, body, user } = commentAnswer.parse(answer);
	return {
		id,
		url,
		body: body ?? "",
		author: user?.login ?? null
	};
}
export { nodeGitHub };

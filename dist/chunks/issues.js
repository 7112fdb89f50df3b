import "./rolldown-runtime.js";
import { g as object, p as int, u as array, x as unknown, y as string } from "./zod.js";
import { n as octokitClient, s as attempt, t as ownerAndName } from "./owner-and-name.js";
import { t as ownLogin } from "./own-login.js";
// src/shell/github/issues.ts
/** Reading would need less, but whoever adds only that is refused at the next call. */
const permission = "issues: write";
const issueAnswer = object({
	number: int().positive(),
	node_id: string(),
	html_url: string(),
	title: string(),
	body: string().nullish(),
	state: string(),
	user: object({ login: string() }).nullish()
});
/** The list of issues holds pull requests too. */
const rowAnswer = object({ pull_request: unknown().optional() });
/** Pages of a hundred rows that a list is read to. */
const mostPages = 10;
/** Issues of one repository. @param repository - `owner/name` */
async function issues(repository, options) {
	const at = ownerAndName(repository);
	const client = await octokitClient(options);
	const list = "GET /repos/{owner}/{repo}/issues";
	return {
		ownLogin: async () => ownLogin(await octokitClient({
			...options,
			isPaced: false
		})),
		async *byChange(author) {
			const query = {
				...at,
				state: "all",
				sort: "updated",
				direction: "desc",
				per_page: 100
			};
			const chosen = author === void 0 ? query : {
				...query,
				creator: author
			};
			for (let page = 1; page <= mostPages; page += 1) {
				const answer = await attempt("list the issues", permission, () => client.request(list, {
					...chosen,
					page
				}));
				yield* await attempt("list the issues", permission, async () => array(unknown()).parse(answer.data).filter((row) => rowAnswer.parse(row).pull_request == null).map(postedIssue));
				if (!/;\s*rel="?next\b/.test(answer.headers.link ?? "")) return;
			}
		},
		create: (title, body) => attempt("take the issue", permission, async () => {
			return postedIssue((await client.request("POST /repos/{owner}/{repo}/issues", {
				...at,
				title,
				body
			})).data);
		}),
		update: (number, title, body) => attempt("change the issue", permission, async () => {
			return postedIssue((await client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
				...at,
				issue_number: number,
				title,
				body
			})).data);
		}),
		pin: (nodeId) => attempt("pin the issue", permission, async () => {
			await client.graphql("mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { id } } }", { id: nodeId });
		})
	};
}
function postedIssue(answer) {
	const issue = issueAnswer.parse(answer);
	return {
		number: issue.number,
		nodeId: issue.node_id,
		url: issue.html_url,
		title: issue.title,
		body: issue.body ?? "",
		isOpen: issue.state === "open",
		author: issue.user?.login ?? null
	};
}
export { issues };

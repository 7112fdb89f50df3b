import "./rolldown-runtime.js";
import { a as RequestError } from "./dist-bundle.js";
import { g as object, u as array, x as unknown, y as string } from "./zod.js";
import { n as octokitClient, s as attempt, t as ownerAndName } from "./owner-and-name.js";
// src/shell/github/approval-events.ts
const account = object({
	login: string(),
	type: string()
}).nullish();
const labelAnswer = object({ name: string() });
const eventAnswer = object({
	event: string(),
	actor: account,
	created_at: string(),
	label: object({ name: string() }).nullish()
});
const commentAnswer = object({
	user: account,
	body: string().nullish(),
	created_at: string(),
	updated_at: string()
});
/** `write` stands for the role maintain too, `read` for triage; GitHub itself puts roles of an organisation under these. */
const permissionAnswer = object({ permission: string() });
const writing = [
	"admin",
	"maintain",
	"write"
];
/** Pages of a hundred rows that a list is read to, newest ones: anybody can write comments, and requests are few. */
const mostPages = 30;
const permission = "pull-requests: read";
/**
* Who approved what on pull requests of one repository.
*
* @param repository - `owner/name`
*/
async function approvalEvents(repository, options) {
	const at = ownerAndName(repository);
	const client = await octokitClient(options);
	const issue = "/repos/{owner}/{repo}/issues/{issue_number}";
	return {
		labels: (number) => attempt("list the labels", permission, async () => {
			const query = {
				...at,
				issue_number: number,
				per_page: 100
			};
			const { data } = await client.request(`GET ${issue}/labels`, query);
			return array(labelAnswer).parse(data).map(({ name }) => name);
		}),
		events: (number) => attempt("list the events of the pull request", permission, async () => {
			const { rows, isCut } = await newestPages(client, `GET ${issue}/events`, {
				...at,
				issue_number: number
			});
			return {
				rows: rows.flatMap(eventOf),
				isCut
			};
		}),
		comments: (number) => attempt("list the comments", permission, async () => {
			const { rows, isCut } = await newestPages(client, `GET ${issue}/comments`, {
				...at,
				issue_number: number
			});
			return {
				rows: rows.map(commentOf),
				isCut
			};
		}),
		mayWrite: (login) => attempt("say what an account may do", "contents: read", async () => {
			const answer = await client.rest.repos.getCollaboratorPermissionLevel({
				...at,
				username: login
			}).catch((error) => {
				if (error instanceof RequestError && error.status === 404) return null;
				throw error;
			});
			if (answer === null) return false;
			return writing.includes(permissionAnswer.parse(answer.data).permission);
		})
	};
}
/** The newest pages of a list that GitHub gives oldest first. */
async function newestPages(client, route, query) {
	const page = async (number) => {
		const answer = await client.request(route, {
			...query,
			per_page: 100,
			page: number
		});
		const link = /[?&]page=(\d+)[^>]*>;\s*rel="?last\b/.exec(answer.headers.link ?? "");
		return {
			rows: array(unknown()).parse(answer.data),
			last: Number(link?.[1] ?? number)
		};
	};
	const first = await page(1);
	const from = Math.max(2, first.last - mostPages + 1);
	const isCut = from > 2;
	const rows = isCut ? [] : [...first.rows];
	for (let number = from; number <= first.last; number += 1) rows.push(...(await page(number)).rows);
	return {
		rows,
		isCut
	};
}
function eventOf(row) {
	const { event, actor, created_at: at, label } = eventAnswer.parse(row);
	if (event === "base_ref_changed") return [{
		kind: "retargeted",
		at
	}];
	if (event !== "labeled" && event !== "unlabeled" || label == null) return [];
	return [{
		kind: event,
		label: label.name,
		by: accountOf(actor),
		at
	}];
}
function commentOf(row) {
	const { user, body, created_at: at, updated_at: changedAt } = commentAnswer.parse(row);
	return {
		by: accountOf(user),
		at,
		changedAt,
		body: body ?? ""
	};
}
function accountOf(answer) {
	return answer == null ? null : {
		login: answer.login,
		isApp: answer.type !== "User"
	};
}
export { approvalEvents };

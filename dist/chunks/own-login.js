import { g as object, y as string } from "./zod.js";
// src/shell/github/own-login.ts
const viewerAnswer = object({ viewer: object({ login: string() }) });
/** Whose token it is. `GET /user` is closed to the token of a workflow; the viewer of GraphQL is not. */
async function ownLogin(client) {
	try {
		const answer = await client.graphql("query { viewer { login } }");
		return viewerAnswer.parse(answer).viewer.login;
	} catch {
		return null;
	}
}
export { ownLogin as t };

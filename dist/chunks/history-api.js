import "./rolldown-runtime.js";
import { g as object, y as string } from "./zod.js";
import { a as planAdditions, i as usualPatience, n as mayNotWrite, o as planEdits, r as tryAgain, s as historyReadme, t as againstRules } from "./history-refusal.js";
import { a as RequestError } from "./dist-bundle.js";
import { t as HistoryError } from "./history-error.js";
import { c as gitHubFailure, n as octokitClient, t as ownerAndName } from "./owner-and-name.js";
import { createHash } from "node:crypto";
// src/shell/github/history-api-failure.ts
const permission = "contents: write";
/** Whether GitHub answered with this status. */
function isStatus(error, status) {
	return error instanceof RequestError && error.status === status;
}
/** Whether the branch moved, or came into being, between our look at it and our write. */
function isRace(error) {
	if (!(error instanceof RequestError) || isAgainstRules(error)) return false;
	if (error.status === 409) return true;
	return error.status === 422 && /fast.?forward|already exists|reference does not exist/i.test(error.message);
}
/** What a call that did not work means for a history. */
function historyApiFailure(error, branch) {
	if (error instanceof HistoryError) return error;
	if (error instanceof RequestError && isAgainstRules(error)) return againstRules(branch, rulesOf(error.message), "", error);
	const failure = gitHubFailure(error, `let the branch ${branch} be written`, permission);
	switch (failure.code) {
		case "forbidden":
		case "not-found": return mayNotWrite(branch, failure.message, failure);
		case "rate-limited":
		case "rejected": return new HistoryError("contended", failure.message, failure.hint, failure);
		case "unreachable": return new HistoryError("unreachable", failure.message, failure.hint, failure);
	}
}
function isAgainstRules({ status, message }) {
	return (status === 403 || status === 409 || status === 422) && /rule violations|protected branch|protected ref|verified signature|creations being restricted/i.test(message);
}
/** The rules behind the first line, one a paragraph. */
function rulesOf(message) {
	return message.replace(/ - https:\/\/\S+$/, "").split("\n").map((line) => line.replace(/^- /, "").trim()).filter((line) => line !== "" && !/rule violations found/i.test(line));
}
// src/shell/github/history-api.ts
const refAnswer = object({ object: object({ sha: string() }) });
const shaAnswer = object({ sha: string() });
const commitAnswer = object({
	sha: string(),
	tree: object({ sha: string() })
});
/**
* A history that is written through the Git Data API: commits that an App or the token of a workflow makes there without
* naming an author are signed by GitHub. It is read as `reader` reads it, since one fetch costs less than a request a file.
*
* @param place - `repository` is `owner/name`
*/
async function historyApi(reader, { repository, branch }, options, patience = usualPatience) {
	const client = await octokitClient(options);
	const at = ownerAndName(repository);
	const blobs = /* @__PURE__ */ new WeakMap();
	const write = (message, plan) => {
		/** A commit whose ref got no answer: it may have arrived. */
		let pending = null;
		return tryAgain(async () => {
			try {
				const tip = await readTip(client, at, branch);
				const edits = await plan((path) => objectAt(client, at, path, tip));
				if (edits.length === 0) return pending ?? {
					added: 0,
					commit: null
				};
				const commit = await makeCommit(client, at, {
					tip,
					edits,
					message,
					blobs
				});
				pending = {
					added: edits.filter(({ isNew }) => isNew).length,
					commit
				};
				if (await moveBranch(client, at, branch, tip, commit)) return pending;
				pending = null;
				return null;
			} catch (error) {
				throw historyApiFailure(error, branch);
			}
		}, branch, patience);
	};
	const written = async (change) => {
		await reader.close();
		return change;
	};
	return {
		list: reader.list,
		read: reader.read,
		close: reader.close,
		add: async (files, message) => written(await write(message, (there) => planAdditions(files, there, blobId))),
		edit: async (edits, message) => written(await write(message, (there) => planEdits(edits, there, blobId)))
	};
}
async function readTip(client, at, branch) {
	try {
		const ref = await client.rest.git.getRef({
			...at,
			ref: `heads/${branch}`
		});
		const { sha } = refAnswer.parse(ref.data).object;
		const commit = await client.rest.git.getCommit({
			...at,
			commit_sha: sha
		});
		return {
			sha,
			tree: commitAnswer.parse(commit.data).tree.sha
		};
	} catch (error) {
		if (isStatus(error, 404)) return null;
		throw error;
	}
}
async function objectAt(client, at, path, tip) {
	if (tip === null) return null;
	try {
		const { data } = await client.rest.repos.getContent({
			...at,
			path,
			ref: tip.sha
		});
		return Array.isArray(data) ? "folder" : shaAnswer.parse(data).sha;
	} catch (error) {
		if (isStatus(error, 404)) return null;
		throw error;
	}
}
async function makeCommit(client, at, { tip, edits, message, blobs }) {
	const first = tip === null ? [{
		path: historyReadme.path,
		after: historyReadme.content
	}] : [];
	const tree = [];
	for (const { path, after } of [...edits, ...first]) {
		const sha = after === null ? null : await storeBlob(client, at, after, blobs);
		tree.push({
			path,
			mode: "100644",
			type: "blob",
			sha
		});
	}
	const made = await client.rest.git.createTree({
		...at,
		tree,
		...tip === null ? {} : { base_tree: tip.tree }
	});
	const commit = await client.rest.git.createCommit({
		...at,
		message,
		tree: shaAnswer.parse(made.data).sha,
		parents: tip === null ? [] : [tip.sha]
	});
	return shaAnswer.parse(commit.data).sha;
}
/** Stores a content, once however often a commit is tried. */
function storeBlob(client, at, content, blobs) {
	const known = blobs.get(content);
	if (known !== void 0) return known;
	const storing = client.rest.git.createBlob({
		...at,
		content: Buffer.from(content).toString("base64"),
		encoding: "base64"
	}).then(({ data }) => shaAnswer.parse(data).sha);
	blobs.set(content, storing);
	storing.catch(() => blobs.delete(content));
	return storing;
}
/** Points the branch at the commit, never by force; false = another writer was first. */
async function moveBranch(client, at, branch, tip, sha) {
	try {
		if (tip === null) await client.rest.git.createRef({
			...at,
			ref: `refs/heads/${branch}`,
			sha
		});
		else await client.rest.git.updateRef({
			...at,
			ref: `heads/${branch}`,
			sha,
			force: false
		});
		return true;
	} catch (error) {
		if (isRace(error)) return false;
		throw error;
	}
}
/** Object id that git gives a content; repositories on GitHub use SHA-1. */
function blobId(content) {
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
export { historyApi };

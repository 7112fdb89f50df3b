import { l as rich, n as commentMarker, r as hasMarker, s as link, t as renderMarkdown } from "./render-markdown.js";
import { r as hashValue } from "./stable-hash.js";
import { r as GitHubError } from "./program-error.js";
import { n as planEvaluation, t as readEvent } from "./read-event.js";
import "./gate-request.js";
// src/core/event/matrix-key.ts
/** Longest readable part of a key. */
const longestSlug = 40;
/**
* A name for one leg of a matrix that is the same in every run of the workflow and another for every leg: letters a
* person recognises and a hash. Outside a matrix it is `single` with a hash. Safe in file and artifact names.
*/
function matrixKey(job) {
	const slug = leafTexts(parsed(job.matrix)).join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, longestSlug).replace(/-+$/, "");
	const hash = hashValue([
		parsed(job.matrix),
		job.jobIndex,
		job.jobTotal
	]).slice(0, 8);
	return `${slug === "" ? "single" : slug}-${hash}`;
}
/** Whether there is more than one leg, or one that has values. */
function isMatrix(job) {
	return leafTexts(parsed(job.matrix)).length > 0 || Number(job.jobTotal) > 1;
}
function parsed(text) {
	try {
		return text.trim() === "" ? null : JSON.parse(text);
	} catch {
		return text;
	}
}
function leafTexts(value) {
	if (value === null || value === void 0) return [];
	if (Array.isArray(value)) return value.flatMap(leafTexts);
	if (typeof value === "object") return Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1).flatMap(([, entry]) => leafTexts(entry));
	return [String(value)];
}
// src/app/action/publication.ts
/**
* Where the argument goes, told from the inputs as they are written, right or wrong, and from the event: an old verdict
* must not stay in a comment because a new run ended early. null = the event leads to no place.
*/
async function publicationOf(runner, { environment }) {
	if (environment.GITHUB_EVENT_NAME !== "pull_request") return null;
	try {
		const plan = planEvaluation(readEvent(await runner.event()), void 0);
		const isQuiet = runner.input("comment") === "never";
		return {
			pullRequest: plan.pullRequest,
			whyNoComment: plan.whyNoComment,
			marker: commentMarker(instanceName(runner)),
			token: runner.input("github-token"),
			repository: environment.GITHUB_REPOSITORY ?? "",
			isWanted: !isQuiet,
			isQuiet,
			artifactId: null
		};
	} catch {
		return null;
	}
}
/** One comment for each gate on a pull request: a leg of a matrix and a job of one suite have their own. */
function instanceName({ input }) {
	const config = input("config");
	const job = {
		matrix: input("matrix"),
		jobIndex: input("job-index"),
		jobTotal: input("job-total")
	};
	const parts = [
		config === ".github/eval-envelope.yml" ? "" : config,
		input("suite"),
		isMatrix(job) ? matrixKey(job) : ""
	].filter((part) => part !== "");
	const [only = ""] = parts;
	if (parts.length <= 1 && /^[a-z0-9-]*$/.test(only)) return only;
	return `${parts.join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}-${hashValue(parts).slice(0, 8)}`;
}
// src/core/report/fit-comment.ts
/** Rows of a table and items of a list that stay when the whole is too long. */
const fewRows = 12;
/**
* The largest form of a comment that fits, in this order: the whole; the folds that fit, the first ones first; no fold and
* short tables and lists; the verdict with its reasons; the verdict with as many reasons as fit. Verdict, at least one
* reason where there are any, footer and marker are in every form, and what was left out is said.
*
* @param budget - largest size of the Markdown, UTF-8 bytes, marker included
* @throws RangeError when not even the shortest form fits
*/
function fitComment(view, marker, budget) {
	const whole = renderMarkdown(view, marker);
	if (sizeBytes(whole) <= budget) return {
		markdown: whole,
		isCut: false
	};
	for (const smaller of smallerForms(view, marker, budget)) {
		const markdown = renderMarkdown(smaller, marker);
		if (sizeBytes(markdown) <= budget) return {
			markdown,
			isCut: true
		};
	}
	throw new RangeError(`budget must hold the verdict and a reason, got ${budget} bytes`);
}
/** Size of a text as GitHub counts it. */
function sizeBytes(text) {
	return new TextEncoder().encode(text).length;
}
function* smallerForms(view, marker, budget) {
	const kept = foldsThatFit(view, marker, budget);
	if (kept > 0) yield withFolds(view, view.folds.slice(0, kept));
	yield withFolds(view, []);
	yield {
		...withFolds(view, []),
		blocks: [...view.blocks.map(shortBlock), leftOut(view.folds)]
	};
	for (let kept = view.reasons.length; kept > 0; kept = Math.floor(kept / 2)) yield bare(view, kept);
	const [headline, reason] = [shortRich(view.headline), ...view.reasons.slice(0, 1).map(shortRich)];
	yield {
		...bare({
			...view,
			headline,
			reasons: reason === void 0 ? [] : [reason]
		}, 1),
		footer: shortRich(view.footer)
	};
}
/** How many of the first folds fit beside the rest; each is rendered once. */
function foldsThatFit(view, marker, budget) {
	const without = sizeBytes(renderMarkdown(withFolds(view, []), marker));
	const empty = {
		...view,
		headline: [],
		blocks: [],
		folds: [],
		footer: []
	};
	const overhead = sizeBytes(renderMarkdown(empty, marker));
	let room = budget - without;
	let kept = 0;
	for (const fold of view.folds) {
		room -= sizeBytes(renderMarkdown({
			...empty,
			folds: [fold]
		}, marker)) - overhead;
		if (room < 0) break;
		kept += 1;
	}
	return Math.min(kept, view.folds.length - 1);
}
function withFolds(view, folds) {
	return {
		...view,
		folds,
		blocks: [...view.blocks, leftOut(view.folds.slice(folds.length))]
	};
}
function leftOut(folds) {
	const count = folds.length === 1 ? "One part is" : `${folds.length} parts are`;
	return {
		kind: "paragraph",
		text: rich`${count} left out, because a comment has no room for more; the report has all of it.`
	};
}
function shortBlock(block) {
	if (block.kind === "table") return {
		...block,
		rows: block.rows.slice(0, fewRows)
	};
	return block.kind === "list" ? {
		...block,
		items: block.items.slice(0, fewRows)
	} : block;
}
function bare(view, kept) {
	const more = view.reasons.length - kept;
	const items = [...view.reasons.slice(0, kept), ...more > 0 ? [rich`and ${more} more`] : []];
	return {
		...view,
		folds: [],
		blocks: [...items.length === 0 ? [] : [{
			kind: "list",
			items
		}], {
			kind: "paragraph",
			text: rich`The rest is left out, because a comment has no room for it; the report has all of it.`
		}]
	};
}
/** The first pieces only, each short. */
function shortRich(text) {
	return text.slice(0, 8).map((piece) => {
		if (typeof piece === "string") return piece.slice(0, 200);
		if ("code" in piece) return { code: piece.code.slice(0, 80) };
		return "strong" in piece ? { strong: shortRich(piece.strong) } : piece;
	});
}
// src/app/action/post-comment.ts
/** Author where GitHub does not say who we are: the workflow's own token. */
const usualLogin = "github-actions[bot]";
/**
* Brings the one comment of this gate up to date: ours by marker and by author, wherever among the pages it stands. A
* run that is not of the current head writes nothing.
*
* @throws GitHubError when GitHub does not let us
*/
async function postComment(request, github) {
	const login = await github.ownLogin() ?? usualLogin;
	const existing = await findOwn(request, github, login);
	if (existing === void 0 && !request.mayCreate) return {
		kind: "left-out",
		reason: "the comment mode asks for none here"
	};
	if (existing !== void 0 && sameText(existing.body, request.markdown)) return {
		kind: "unchanged",
		url: existing.url
	};
	const head = await github.pullRequestHead(request.pullRequest);
	if (head.sha !== request.headSha) return {
		kind: "left-out",
		reason: `the pull request has moved on to ${head.sha.slice(0, 7)} since ${request.headSha.slice(0, 7)} was evaluated`
	};
	if (existing !== void 0) return {
		kind: "updated",
		url: (await github.updateComment(existing.id, request.markdown)).url
	};
	if (!head.isOpen) return {
		kind: "left-out",
		reason: "the pull request is closed"
	};
	return {
		kind: "created",
		url: (await createOnce(request, github, login)).url
	};
}
async function findOwn({ pullRequest, marker }, github, login) {
	return (await github.comments(pullRequest)).find(({ author, body }) => author === login && hasMarker(body, marker));
}
/** Creates the comment; where the answer got lost, looks whether it is there before it tries once more. */
async function createOnce(request, github, login) {
	try {
		return await github.createComment(request.pullRequest, request.markdown);
	} catch (error) {
		if (!(error instanceof GitHubError) || error.code !== "unreachable") throw error;
		return await findOwn(request, github, login) ?? await github.createComment(request.pullRequest, request.markdown);
	}
}
function sameText(left, right) {
	return normal(left) === normal(right);
}
function normal(text) {
	return text.replace(/\r\n/g, "\n").trim();
}
// src/app/action/publish.ts
/** GitHub takes 65,536 characters for sure; this is measured in UTF-8 bytes on the final text. */
const commentBudget = 6e4;
/** A step's summary over 1 MiB is dropped as a whole. */
const summaryBudget = 9e5;
/**
* Writes the summary of the job and brings the comment up to date. What cannot be written is a warning.
*
* @param publication - null = the run ended before it was known: summary only
*/
async function publish(view, publication, ports, world) {
	const marker = publication?.marker ?? "";
	const linked = withLinks(view, publication?.artifactId ?? null, world);
	const warn = (message) => {
		ports.runner.annotate({
			level: "warning",
			title: "Eval Envelope: reporting",
			message
		});
	};
	try {
		await ports.runner.writeSummary(fitComment(linked, marker, summaryBudget).markdown);
	} catch (error) {
		warn(`The summary of the job could not be written: ${error instanceof Error ? error.message : error}`);
	}
	if (publication?.pullRequest == null) return { commentUrl: null };
	if (publication.whyNoComment !== null) {
		world.log.note(`eval-envelope: no comment: ${publication.whyNoComment}`);
		return { commentUrl: null };
	}
	try {
		const github = await ports.github(publication.repository, publication.token);
		const outcome = await postComment({
			pullRequest: publication.pullRequest.number,
			headSha: publication.pullRequest.headSha,
			markdown: fitComment(linked, marker, commentBudget).markdown,
			marker,
			mayCreate: publication.isWanted
		}, github);
		if (outcome.kind === "left-out") {
			world.log.note(`eval-envelope: no comment written: ${outcome.reason}`);
			return { commentUrl: null };
		}
		world.log.note(`eval-envelope: comment ${outcome.kind}: ${outcome.url}`);
		return { commentUrl: outcome.url };
	} catch (error) {
		const text = `The comment could not be posted; the verdict stands as it is. ${error instanceof GitHubError ? `${error.message} ${error.hint}` : error instanceof Error ? error.message : String(error)}`;
		if (publication.isQuiet) world.log.note(`eval-envelope: ${text}`);
		else warn(text);
		return { commentUrl: null };
	}
}
/** The run and the artifact, which hold what a comment has no room for. */
function withLinks(view, artifactId, { environment }) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
	if (server === void 0 || repository === void 0 || run === void 0) return view;
	const address = `${server}/${repository}/actions/runs/${run}`;
	const links = [];
	try {
		if (artifactId !== null) links.push(link("report and record", `${address}/artifacts/${artifactId}`), " · ");
		links.push(link("run", address));
	} catch {
		return view;
	}
	return {
		...view,
		footer: rich`${view.footer} · ${links}`
	};
}
export { publicationOf as n, matrixKey as r, publish as t };

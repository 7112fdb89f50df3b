import { c as _enum, m as literal, v as strictObject, y as string } from "./zod.js";
import { i as verdicts } from "./verdict.js";
import { i as requiredList, r as hasMarker, t as renderMarkdown } from "./render-markdown.js";
import { a as joinRich, c as rich, l as strong, r as code, s as plainText } from "./visible-text.js";
import { r as GitHubError } from "./program-error.js";
// src/core/leg/check-suites.ts
/**
* What became of the suites that the class requires. Of several legs of a suite the worst counts.
*
* @param required - names, without repeats
* @param found - what was judged
* @param absent - what a suite is that is not among them
*/
function checkSuites(required, found, absent) {
	const order = [
		"missing",
		"failed",
		"not-settled",
		"met"
	];
	return required.map((name) => {
		const states = found.filter(({ suite }) => suite === name).map(suiteState);
		return {
			kind: "suite",
			name,
			state: order.find((state) => states.includes(state)) ?? absent
		};
	});
}
/** A suite that was not evaluated is missing, whatever it was asked; a price that is accepted is no failure. */
function suiteState({ verdict, conclusion }) {
	switch (verdict) {
		case null:
		case "not-evaluated": return "missing";
		case "outside": return "failed";
		case "trade-off": return conclusion === "success" ? "met" : "failed";
		case "inconclusive": return "not-settled";
		case "inside": return "met";
	}
}
// src/core/model/verdict-rank.ts
/**
* Order of verdicts, worst first: the smaller number leads. A trade-off that people accepted counts as inside; of the two
* it leads, because it has something to tell.
*
* @param verdict - null = nothing had to be evaluated, which is last
*/
function verdictRank(verdict, isAccepted) {
	if (verdict === null) return verdicts.length;
	return isAccepted ? verdicts.indexOf("inside") - .5 : verdicts.indexOf(verdict);
}
/** Everything that a trade-off asks somebody to accept is accepted, by a sign-off, a waiver or both. */
function isAcceptedTradeOff({ verdict, conclusion, approvals }) {
	const { signOffs = [], waivers = [] } = approvals ?? {};
	return verdict === "trade-off" && conclusion === "success" && signOffs.length + waivers.length > 0;
}
// src/core/report/combine-comments.ts
/**
* One comment for all suites of a change: the worst suite's first line leads, each suite has its own part.
*
* @param comments - worst first; empty = no suite covers what changed
* @param skipped - suites that did not run, with the reason
* @param unaffected - the sentence where no suite had to run
* @param noun - what the comments are of, where there are several
*/
function combineComments(comments, skipped, unaffected, footer, noun = "suites") {
	const notRun = skippedFold(skipped);
	const [worst, ...others] = comments;
	if (worst === void 0) return {
		headline: unaffected,
		blocks: [],
		folds: notRun,
		reasons: [],
		footer
	};
	if (others.length === 0) return {
		...worst.view,
		folds: [...worst.view.folds, ...notRun]
	};
	const overview = {
		kind: "list",
		isKept: true,
		items: comments.map(({ suite, view }) => rich`${code(suite)} ${view.headline}`)
	};
	return {
		headline: rich`${worst.view.headline} (${worst.suite}, worst of ${comments.length} ${noun})`,
		blocks: [overview, ...comments.flatMap(({ suite, view }) => [{
			kind: "heading",
			text: rich`${code(suite)}`
		}, ...view.blocks])],
		folds: [...comments.flatMap(({ suite, view }) => view.folds.map((fold) => ({
			...fold,
			summary: rich`${suite}: ${fold.summary}`
		}))), ...notRun],
		reasons: comments.flatMap(({ suite, view }) => view.reasons.map((reason) => rich`${code(suite)} ${reason}`)),
		footer: joinRich(comments.map(({ suite, view }) => rich`${suite}: ${view.footer}`), " · ")
	};
}
function skippedFold(skipped) {
	if (skipped.length === 0) return [];
	const items = skipped.map(({ suite, reason }) => rich`${strong(suite)}: ${reason}`);
	return [{
		summary: rich`${skipped.length} ${skipped.length === 1 ? "suite" : "suites"} did not run`,
		blocks: [{
			kind: "list",
			items
		}]
	}];
}
// src/core/report/fit-comment.ts
/** Rows of a table and items of a list that stay when the whole is too long. */
const fewRows = 12;
/** Paragraphs that are kept and that stay when there is no room for all of them. */
const fewKept = 12;
/** Characters of a suite's line, where there are too many suites for whole lines. */
const lineLengths = [
	200,
	100,
	50
];
/**
* The largest form of a comment that fits, in this order: the whole; the folds that fit, the first ones first; no fold; no
* fold and short tables and lists; of several suites the parts of the worst; what is kept, with the reasons; with as many
* reasons as fit; with short lines; with as many lines as fit. The headline, one reason where there are any, the footer
* and the marker are in every form, and what was left out is said.
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
	for (let count = kept; count > 0; count -= 1) yield withFolds(view, count);
	yield withFolds(view, 0);
	yield {
		...withFolds(view, 0),
		blocks: [...view.blocks.map(shortBlock), foldsLeftOut(view, 0)]
	};
	yield* fewerParts(view);
	for (let count = view.reasons.length; count > 0; count = Math.floor(count / 2)) yield bare(view, keptBlocks(view), count);
	const short = {
		...view,
		headline: shortRich(view.headline, 200),
		footer: shortRich(view.footer, 200)
	};
	const [reason] = view.reasons;
	const one = {
		...short,
		reasons: reason === void 0 ? [] : [shortRich(reason, 200), ...view.reasons.slice(1)]
	};
	for (const length of lineLengths) yield bare(one, shortKept(view, Number.POSITIVE_INFINITY, length), 1);
	for (let count = longestKept(view); count > 0; count = Math.floor(count / 2)) yield bare(one, shortKept(view, count, lineLengths[2]), 1);
}
/** How many of the first folds fit beside the rest; each is rendered once. */
function foldsThatFit(view, marker, budget) {
	const without = sizeBytes(renderMarkdown(withFolds(view, 0), marker));
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
function withFolds(view, count) {
	return {
		...view,
		folds: view.folds.slice(0, count),
		blocks: [...view.blocks, foldsLeftOut(view, count)]
	};
}
function foldsLeftOut({ folds }, kept) {
	const count = folds.length - kept;
	if (count === 0) return said("Rows are left out, because a comment has no room for more; the report has all of them.");
	return said(`${count === 1 ? "One part is" : `${count} parts are`} left out, because a comment has no room for more; the report has all of it.`);
}
/** Of several suites, the worst first: their parts short, and of the others only what is kept. */
function* fewerParts(view) {
	const starts = view.blocks.flatMap((block, at) => block.kind === "heading" ? [at] : []);
	for (let count = starts.length - 1; count > 0; count = count > 8 ? Math.floor(count / 2) : count - 1) {
		const end = starts[count] ?? view.blocks.length;
		const rest = view.blocks.slice(end).filter(isKept);
		const left = starts.length - count;
		const text = `${left === 1 ? "One suite has" : `${left} suites have`} only a line above, and all folded parts are left out, because a comment has no room for more; the reports have all of it.`;
		yield {
			...view,
			folds: [],
			blocks: [
				...view.blocks.slice(0, end).map(shortBlock),
				...rest,
				said(text)
			]
		};
	}
}
function isKept(block) {
	return "isKept" in block && block.isKept === true;
}
function keptBlocks({ blocks }) {
	return blocks.filter(isKept);
}
/** What is kept, cut to so many paragraphs and lines, each to so many characters. */
function shortKept(view, most, length) {
	let paragraphs = 0;
	return keptBlocks(view).flatMap((block) => {
		if (block.kind === "list") {
			const items = block.items.slice(0, most).map((item) => shortRich(item, length));
			const more = block.items.length - items.length;
			return [{
				...block,
				items: [...items, ...more > 0 ? [rich`and ${more} more`] : []]
			}];
		}
		paragraphs += 1;
		if (block.kind !== "paragraph" || paragraphs > Math.min(most, fewKept)) return [];
		return [{
			...block,
			text: shortRich(block.text, 200)
		}];
	});
}
function longestKept(view) {
	return Math.max(1, ...keptBlocks(view).map((block) => block.kind === "list" ? block.items.length : 1));
}
function shortBlock(block) {
	if (isKept(block)) return block;
	if (block.kind === "table") return {
		...block,
		rows: block.rows.slice(0, fewRows)
	};
	return block.kind === "list" ? {
		...block,
		items: block.items.slice(0, fewRows)
	} : block;
}
function bare(view, kept, count) {
	const reasons = view.reasons.slice(0, count);
	const more = view.reasons.length - reasons.length;
	const items = [...reasons, ...more > 0 ? [rich`and ${more} more`] : []];
	return {
		...view,
		folds: [],
		blocks: [
			...kept,
			...items.length === 0 ? [] : [{
				kind: "list",
				items
			}],
			said("The rest is left out, because a comment has no room for it; the report has all of it.")
		]
	};
}
function said(text) {
	return {
		kind: "paragraph",
		text: rich`${text}`
	};
}
/** The first characters, as many pieces as they make; what is cut ends in an ellipsis. */
function shortRich(text, most) {
	let room = most;
	const short = [];
	for (const piece of text) {
		if (room <= 0) break;
		const length = [...plainText([piece])].length;
		short.push(length <= room ? piece : cutPiece(piece, room));
		room -= length;
	}
	return short;
}
function cutPiece(piece, most) {
	if (typeof piece === "string") return cutText(piece, most);
	if ("code" in piece) return { code: cutText(piece.code, most) };
	return "strong" in piece ? { strong: shortRich(piece.strong, most) } : cutText(piece.link, most);
}
function cutText(text, most) {
	return `${[...text].slice(0, Math.max(0, most - 1)).join("")}…`;
}
// src/core/leg/comment-state.ts
const sha = string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const schema = strictObject({
	version: literal(1),
	verdict: _enum(verdicts).nullable(),
	headSha: sha,
	before: strictObject({
		verdict: _enum([
			"not-evaluated",
			"outside",
			"trade-off",
			"inconclusive"
		]),
		headSha: sha
	}).nullable(),
	resolvedAt: sha.nullable()
});
/** Longest digest that is read, characters. */
const longestState = 600;
/** The digest as a hidden line: hexadecimal digits and words of our own only, so nothing can end the comment early. */
function stateLine(state) {
	return `<!-- eval-envelope-state ${JSON.stringify(schema.parse(state))} -->`;
}
/**
* The digest of a comment of ours.
*
* @param body - of a comment by our own author; the digest counts only on the line before the marker at the end, where no
*   text of anybody else can stand
* @returns null when there is none, or one that this version does not write
*/
function readState(body, marker) {
	if (!hasMarker(body, marker)) return null;
	const before = body.trimEnd().slice(0, -marker.length).trimEnd();
	const line = before.slice(before.lastIndexOf("\n") + 1);
	const found = /^<!-- eval-envelope-state (\{[^<>]*\}) -->$/.exec(line)?.[1];
	if (found === void 0 || found.length > longestState) return null;
	try {
		return schema.parse(JSON.parse(found));
	} catch {
		return null;
	}
}
/** What the next digest is: a failing verdict is remembered until it is resolved, and that it was from then on. */
function nextState(previous, now) {
	const { verdict, headSha } = now;
	const state = {
		version: 1,
		verdict,
		headSha
	};
	if (isFailing(verdict) || previous === null) return {
		...state,
		before: null,
		resolvedAt: null
	};
	const old = previous.verdict;
	const before = isFailing(old) ? {
		verdict: old,
		headSha: previous.headSha
	} : previous.before;
	if (before === null) return {
		...state,
		before,
		resolvedAt: null
	};
	const known = isFailing(old) ? null : previous.resolvedAt;
	return {
		...state,
		before,
		resolvedAt: known ?? (now.isPartial ? null : headSha)
	};
}
const words = {
	"not-evaluated": "not evaluated",
	outside: "outside",
	"trade-off": "a trade-off",
	inconclusive: "not settled"
};
/** `Resolved at <sha>: was outside at <old sha>`, below the headline; none where nothing was. */
function resolvedBlock({ before, resolvedAt }) {
	if (before === null || resolvedAt === null) return [];
	const where = before.headSha === resolvedAt ? rich`in an earlier run of the same commit` : rich`at ${code(before.headSha.slice(0, 7))}`;
	return [{
		kind: "paragraph",
		text: rich`${strong("Resolved at ", code(resolvedAt.slice(0, 7)), ":")} was ${words[before.verdict]} ${where}.`,
		isKept: true
	}];
}
function isFailing(verdict) {
	return verdict !== null && verdict !== "inside";
}
// src/core/leg/compose-legs.ts
/**
* One comment of all legs, worst first; of a job that ran again its latest attempt.
*
* @param found - in any order; at least one
* @param unread - names of artifacts whose view could not be read
*/
function composeLegs(found, unread = []) {
	const latest = latestAttempts(found);
	const told = latest.filter(({ leg }) => leg.suite !== null || leg.verdict !== null).sort((left, right) => compare(left.leg, right.leg));
	const names = legNames(told.map(({ leg }) => leg));
	const comments = told.map(({ leg, links }, at) => ({
		suite: names[at] ?? leg.matrixKey,
		view: {
			...leg.view,
			footer: links.length === 0 ? leg.view.footer : rich`${leg.view.footer} · ${links}`
		}
	}));
	const quiet = latest.find(({ leg }) => leg.suite === null && leg.verdict === null)?.leg.view;
	const whole = combineComments(comments, skippedOf(latest), quiet?.headline ?? rich`Nothing to evaluate`, quiet?.footer ?? [], new Set(told.map(({ leg }) => leg.suite)).size === told.length ? "suites" : "jobs");
	const jobs = countJobs(latest.map(({ leg }) => leg));
	const isPartial = jobs.seen < jobs.total;
	const soFar = isPartial ? rich`${whole.headline} · ${jobs.seen} of ${jobs.total} jobs so far` : whole.headline;
	const lost = unread.map((name) => rich`The artifact ${code(name)} of this run could not be read: its job is not in this comment.`);
	const checked = checkSuites([...new Set(latest.flatMap(({ leg }) => leg.required ?? []))], told.map(({ leg }) => leg), "elsewhere");
	return {
		view: {
			...whole,
			headline: soFar,
			blocks: [
				...lost.map((text) => ({
					kind: "paragraph",
					text,
					isKept: true
				})),
				...requiredList(checked, null),
				...whole.blocks
			]
		},
		verdict: told[0]?.leg.verdict ?? null,
		isPartial: isPartial || unread.length > 0
	};
}
/** Of each job what its latest attempt said. */
function latestAttempts(found) {
	const newest = /* @__PURE__ */ new Map();
	for (const { leg } of found) newest.set(jobOf(leg), Math.max(leg.attempt, newest.get(jobOf(leg)) ?? 0));
	return found.filter(({ leg }) => leg.attempt === newest.get(jobOf(leg)));
}
function jobOf({ job, matrixKey }) {
	return `${job}\n${matrixKey}`;
}
function compare(left, right) {
	const rank = ({ verdict, isAccepted }) => verdictRank(verdict, isAccepted === true);
	return rank(left) - rank(right) || compareText(sortKey(left), sortKey(right));
}
function sortKey({ suite, matrixKey, job }) {
	return [
		suite ?? "",
		matrixKey,
		job
	].join("\n");
}
function compareText(left, right) {
	return left < right ? -1 : left > right ? 1 : 0;
}
/** A suite by its name; where several legs have it, each by what tells it from the others: matrix, job, or both. */
function legNames(legs) {
	const readable = ({ matrixKey, job }) => {
		const text = matrixKey.replace(/-?[0-9a-f]{8}$/, "");
		return text === "" || text === "single" ? job : text;
	};
	const forms = [
		(leg) => leg.suite ?? joined(leg.job, readable(leg)),
		(leg) => joined(leg.suite, readable(leg)),
		(leg) => joined(leg.suite, readable(leg), leg.job),
		(leg) => joined(leg.suite, leg.matrixKey, leg.job)
	];
	return legs.map((leg) => {
		return (forms.find((form) => legs.filter((other) => form(other) === form(leg)).length === 1) ?? (({ matrixKey }) => matrixKey))(leg);
	});
}
function joined(...parts) {
	return [...new Set(parts)].filter((part) => part !== null).join(" · ");
}
/** Suites that no job ran. */
function skippedOf(found) {
	const ran = new Set(found.map(({ leg }) => leg.suite));
	return [...new Map(found.flatMap(({ leg }) => leg.skipped.map((row) => [row.suite, row]))).values()].filter(({ suite }) => !ran.has(suite)).sort((left, right) => compareText(left.suite, right.suite));
}
/** Legs that have said something, and how many the matrices of their jobs have. */
function countJobs(legs) {
	let [seen, total] = [0, 0];
	for (const job of new Set(legs.map((leg) => leg.job))) {
		const group = legs.filter((leg) => leg.job === job);
		const keys = new Set(group.map(({ matrixKey }) => matrixKey)).size;
		seen += keys;
		total += Math.max(keys, ...group.map(({ jobTotal }) => jobTotal));
	}
	return {
		seen,
		total
	};
}
// src/app/action/post-comment.ts
/**
* Brings the one comment of this gate up to date: ours by marker and by author, wherever among the pages it stands. A
* run that is not of the current head writes nothing.
*
* @throws GitHubError when GitHub does not let us
*/
async function postComment(request, github) {
	const login = await github.ownLogin();
	const existing = await findOwn(request, github, login);
	if (existing === void 0 && !request.mayCreate) return {
		kind: "left-out",
		reason: "the comment mode asks for none here"
	};
	const markdown = textFor(request, existing);
	if (existing !== void 0 && sameText(existing.body, markdown)) return {
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
		url: (await github.updateComment(existing.id, markdown)).url
	};
	if (!head.isOpen) return {
		kind: "left-out",
		reason: "the pull request is closed"
	};
	const created = await createOnce(request, markdown, github, login);
	return await joinEarlier(created, request, github, login) ?? {
		kind: "created",
		url: created.url
	};
}
function textFor({ markdown }, existing) {
	return typeof markdown === "string" ? markdown : markdown(existing?.body ?? null);
}
/**
* Jobs that find no comment at the same moment make one each. The earliest stays: whoever made a later one writes there
* and takes its own away again.
*
* @returns undefined where ours is the earliest
*/
async function joinEarlier(created, request, github, login) {
	const earliest = await findOwn(request, github, login).catch(() => void 0);
	if (earliest === void 0 || earliest.id >= created.id) return void 0;
	const updated = await github.updateComment(earliest.id, textFor(request, earliest));
	await github.deleteComment(created.id);
	return {
		kind: "updated",
		url: updated.url
	};
}
/** @throws GitHubError where GitHub does not say who we are, and what bears the marker may be ours */
async function findOwn({ pullRequest, marker, older = [] }, github, login) {
	const comments = await github.comments(pullRequest);
	const marked = [marker, ...older].flatMap((wanted) => comments.filter(({ body }) => hasMarker(body, wanted)));
	const own = marked.find(({ author }) => login === null ? isApp(author) : author === login);
	if (own !== void 0 || login !== null || marked.length === 0) return own;
	throw new GitHubError("unreachable", "GitHub did not say whose token it was given, and somebody’s comment bears the marker of this gate.", "Run the job again; githubstatus.com tells whether GitHub has a problem.");
}
/**
* Where GitHub does not say who we are: a comment of an app is ours. Nobody else can have such a login, and what app may
* write here, the owner of the repository decides.
*/
function isApp(login) {
	return login?.endsWith("[bot]") === true;
}
/** Creates the comment; where the answer got lost, looks whether it is there before it tries once more. */
async function createOnce(request, markdown, github, login) {
	try {
		return await github.createComment(request.pullRequest, markdown);
	} catch (error) {
		if (!(error instanceof GitHubError) || error.code !== "unreachable") throw error;
		return await findOwn(request, github, login) ?? await github.createComment(request.pullRequest, markdown);
	}
}
function sameText(left, right) {
	return normal(left) === normal(right);
}
function normal(text) {
	return text.replace(/\r\n/g, "\n").trim();
}
// src/app/action/share-comment.ts
/** GitHub takes 65,536 characters for sure; this is measured in UTF-8 bytes on the final text. */
const commentBudget = 6e4;
/**
* Writes the comment of all jobs of this run, as the reader settles it.
*
* @param legs - finds what other jobs say
* @throws GitHubError when GitHub does not let us
*/
async function shareComment(shared, legs, github) {
	let outcome;
	await legs.settle(async ({ found, unread }) => {
		const next = await postComment(requestOf(shared, composeLegs([...shared.own, ...found], unread)), github);
		outcome = outcome?.kind === "created" && next.kind !== "left-out" ? {
			...next,
			kind: "created"
		} : next;
		return next.kind === "left-out" ? "over" : "written";
	});
	return outcome ?? {
		kind: "left-out",
		reason: "no round was made"
	};
}
function requestOf(shared, { view, verdict, isPartial }) {
	const { pullRequest, marker, older, mayCreate, leg } = shared;
	const markers = [marker, ...older];
	return {
		pullRequest,
		headSha: leg.headSha,
		marker,
		older,
		mayCreate,
		markdown: (existing) => {
			const state = nextState(markers.map((each) => existing === null ? null : readState(existing, each)).find((each) => each !== null) ?? null, {
				verdict,
				headSha: leg.headSha,
				isPartial
			});
			return fitComment({
				...view,
				blocks: [...resolvedBlock(state), ...view.blocks]
			}, `${stateLine(state)}\n${marker}`, commentBudget).markdown;
		}
	};
}
export { fitComment as a, verdictRank as c, latestAttempts as i, checkSuites as l, shareComment as n, combineComments as o, countJobs as r, isAcceptedTradeOff as s, commentBudget as t };

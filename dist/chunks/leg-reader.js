import { b as union, c as _enum, f as discriminatedUnion, m as literal, p as int, u as array, v as strictObject, y as string } from "./zod.js";
import { i as verdicts } from "./verdict.js";
import { n as visible, o as link, s as plainText } from "./visible-text.js";
import { r as GitHubError } from "./program-error.js";
import { n as usualConfigPath } from "./gate-request.js";
import { t as isShardName } from "./shard-artifact.js";
import { s as isAcceptedTradeOff } from "./share-comment.js";
// src/core/leg/leg-view.ts
/** Name of the file in the artifact of a suite. */
const legViewFile = "view.json";
// src/core/leg/decode-leg-view.ts
/** Characters of one piece of text; a renderer shows a quarter of it. */
const longestText = 4e3;
const mostPieces = 1e3;
const mostBlocks = 400;
const mostRows = 200;
const mostColumns = 12;
const mostFolds = 200;
const mostReasons = 500;
const mostSkipped = 500;
const name = string().min(1).max(300);
const plainPiece = union([
	string().max(longestText),
	strictObject({ code: string().max(longestText) }),
	strictObject({
		link: string().max(300),
		href: string().max(500).refine(isOwnKind)
	})
]);
const piece = union([plainPiece, strictObject({ strong: array(plainPiece).max(mostPieces) })]);
const rich = array(piece).max(mostPieces);
const block = discriminatedUnion("kind", [
	strictObject({
		kind: literal("paragraph"),
		text: rich,
		isKept: literal(true).exactOptional()
	}),
	strictObject({
		kind: literal("heading"),
		text: rich
	}),
	strictObject({
		kind: literal("code"),
		text: string().max(longestText)
	}),
	strictObject({
		kind: literal("list"),
		items: array(rich).max(mostRows),
		isKept: literal(true).exactOptional()
	}),
	strictObject({
		kind: literal("table"),
		header: array(string().max(100)).max(mostColumns),
		align: array(_enum(["left", "right"])).max(mostColumns),
		rows: array(array(rich).max(mostColumns)).max(mostRows)
	})
]);
const fold = strictObject({
	summary: rich,
	blocks: array(block).max(mostBlocks)
});
const view = strictObject({
	headline: rich,
	blocks: array(block).max(mostBlocks),
	folds: array(fold).max(mostFolds),
	reasons: array(rich).max(mostReasons),
	footer: rich
});
const schema = strictObject({
	version: literal(1),
	config: string().min(1).max(1e3),
	job: name,
	matrixKey: string().regex(/^[a-z0-9-]{1,80}$/),
	jobTotal: int().min(1).max(256),
	attempt: int().min(1).max(1e4),
	headSha: string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
	suite: name.nullable(),
	verdict: _enum(verdicts).nullable(),
	isAccepted: literal(true).exactOptional(),
	exitCode: literal([
		0,
		1,
		3
	]).exactOptional(),
	conclusion: _enum(["success", "failure"]).exactOptional(),
	required: array(name).max(mostSkipped).exactOptional(),
	skipped: array(strictObject({
		suite: name,
		reason: string().max(longestText)
	})).max(mostSkipped),
	view
});
/** A link of a file is one that we would make ourselves, to where links of ours lead. */
function isOwnKind(href) {
	try {
		link("", href);
		return true;
	} catch {
		return false;
	}
}
/** Whether a view is within what {@link decodeLegView} takes. */
function fitsCaps(leg) {
	return schema.safeParse(leg).success;
}
/**
* The view of another leg. Its file is foreign: the job that wrote it also ran code of the pull request.
*
* @returns null when it is too large, no JSON, of another version, or anything but what {@link encodeLegView} writes
*/
function decodeLegView(bytes) {
	if (bytes.length > 524288) return null;
	try {
		const parsed = schema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}
// src/core/leg/encode-leg-view.ts
/**
* A view as other legs read it, JSON. Where it is too large, folds go from the last one on, then the blocks; headline,
* reasons and footer stay.
*
* @throws RangeError when not even these fit
*/
function encodeLegView(leg) {
	for (const view of smaller(leg.view)) {
		const text = `${JSON.stringify({
			...leg,
			view
		})}\n`;
		if (new TextEncoder().encode(text).length <= 524288 && fitsCaps({
			...leg,
			view
		})) return text;
	}
	throw new RangeError("a view must fit with its headline, ten reasons and its footer");
}
function* smaller(view) {
	for (let kept = view.folds.length; kept > 0; kept -= 1) yield {
		...view,
		folds: view.folds.slice(0, kept)
	};
	yield {
		...view,
		folds: []
	};
	yield {
		...view,
		folds: [],
		blocks: [],
		reasons: view.reasons.slice(0, 100)
	};
	yield {
		...view,
		folds: [],
		blocks: [],
		reasons: view.reasons.slice(0, 10)
	};
}
// src/app/action/leg-views.ts
/** What names of artifacts begin with that hold the view of a job and no suite. */
const jobArtifactPrefix = "envelope-job-";
/** What this job has to say: a view for each suite, or one for itself where no suite had to run. */
function legViewsOf(outcome, leg) {
	const { suites, skipped, required } = outcome;
	const shared = {
		...leg,
		version: 1,
		...required.length === 0 ? {} : { required },
		skipped
	};
	if (suites.length === 0) {
		const { exitCode, conclusion, view } = outcome;
		return [{
			...shared,
			suite: null,
			verdict: null,
			exitCode,
			conclusion,
			view
		}];
	}
	return suites.map(({ suite, decision, view }) => ({
		...shared,
		suite,
		verdict: decision.verdict,
		exitCode: decision.exitCode,
		conclusion: decision.conclusion,
		...isAcceptedTradeOff(decision) ? { isAccepted: true } : {},
		view
	}));
}
/** What a job has to say that ended before a suite could be tried. */
function failedLegView(view, leg) {
	const ended = {
		verdict: "not-evaluated",
		exitCode: 3,
		conclusion: "failure"
	};
	return {
		...leg,
		version: 1,
		skipped: [],
		suite: null,
		...ended,
		view
	};
}
/** Writes the view of each suite into the folder that its artifact is made of. */
async function writeLegViews(views, out, { files }) {
	for (const view of views) if (view.suite !== null) await files.write(files.join(out, view.suite, legViewFile), encodeLegView(view));
}
/**
* The views of this job with the artifacts that hold them. That of a job that came to no suite is stored here, where other
* jobs, or the report of this run, could miss it.
*
* @param stored - in the order of the views
*/
async function ownViews(views, stored, publication, ports, world) {
	const [job] = views;
	if (job?.suite !== null || publication?.isOneOfSeveral !== true) return views.map((leg, at) => ({
		leg,
		artifact: stored[at] ?? null
	}));
	const artifacts = await ports.artifacts();
	if (artifacts.whyNot() !== null) return [{
		leg: job,
		artifact: null
	}];
	try {
		return [{
			leg: job,
			artifact: await storeJobView(job, artifacts, world)
		}];
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		world.log.note(`eval-envelope: the comment is this job's alone: ${why}`);
		return [{
			leg: job,
			artifact: null
		}];
	}
}
async function storeJobView(leg, artifacts, { files }) {
	const folder = await files.makeWorkspace("eval-envelope-job-");
	try {
		const path = files.join(folder, legViewFile);
		await files.write(path, encodeLegView(leg));
		const job = leg.job.toLowerCase().replace(/[^a-z0-9_-]+/g, "-");
		const name = `${jobArtifactPrefix}${job}-${leg.matrixKey}-${leg.attempt}`;
		const { id } = await artifacts.upload({
			name,
			folder,
			files: [path],
			retentionDays: void 0
		});
		return {
			id,
			name
		};
	} finally {
		await files.remove(folder);
	}
}
// src/app/report-run/status-text.ts
/**
* Name of the status: of pull requests into the default branch the plain one. A commit can be the head of several pull
* requests, one after the other; what was judged by the config of another branch must not pass for a verdict on this one, nor
* what was judged by another config of the same branch.
*
* @param defaultBranch - null = not known: the branch is named then
*/
function statusContext(baseBranch, defaultBranch, configPath = usualConfigPath) {
	const named = [...baseBranch === defaultBranch ? [] : [baseBranch], ...configPath === ".github/eval-envelope.yml" ? [] : [configPath]];
	return named.length === 0 ? "eval-envelope" : `eval-envelope (${named.join(", ")})`.slice(0, 200);
}
/** Characters that GitHub takes. */
const longestDescription = 140;
/** What is written beside the commit. */
function statusText({ verdict, exitCode, conclusion, view }) {
	const state = exitCode === 0 ? "success" : "failure";
	if (verdict === null) return {
		state,
		description: "Nothing to evaluate: no suite covers what changed."
	};
	const isAdvisory = exitCode === 0 && conclusion === "failure";
	const headline = plainText(view.headline).replace(/^Not evaluated: /, "not-evaluated: ");
	return {
		state,
		description: statusDescription(`${isAdvisory ? "Advisory. " : ""}${headline}`)
	};
}
/** A text on one line that GitHub takes as description. */
function statusDescription(text) {
	const line = visible(text).replace(/\s+/g, " ").trim();
	const letters = [...line];
	if (line.length <= longestDescription) return line;
	let kept = "";
	for (const letter of letters) {
		if (kept.length + letter.length > 139) break;
		kept += letter;
	}
	return `${kept.trimEnd()}…`;
}
// src/core/leg/comment-round.ts
/**
* The rule by which legs that know nothing of each other come to one comment with all of them, without a lock. Each leg
* stores its view first; then it lists all views, writes the comment from what it saw, and lists again, until what it
* listed is what it wrote.
*
* The last writer wrote everything: a leg that is missing in its text was stored after its last look, so that leg looked,
* and wrote, later still.
*
* @param written - ids of the views in the text that this leg wrote last; null = it has written nothing yet
* @param listed - ids of the views that are stored now
*/
function nextMove(written, listed) {
	if (written === null) return "write";
	const known = new Set(written);
	return listed.some((id) => !known.has(id)) ? "write" : "done";
}
// src/app/action/leg-reader.ts
/** Largest archive that is loaded for the view in it. */
const largestArchive = 67108864;
/** Archives that are loaded at a time. */
const atATime = 8;
/** A look at the artifacts of the run is followed by a write only where it found more: far more looks than any run needs. */
const mostRounds = 300;
/** What names of artifacts with a view begin with: those of suites, and those of jobs that came to no suite. */
const artifactPrefixes = ["eval-envelope-", jobArtifactPrefix];
/**
* @param artifacts - null = jobs cannot read each other's artifacts: there are no others
* @param isOneOfSeveral - whether there may be others
*/
function legReader(own, artifacts, isOneOfSeveral, world) {
	const read = /* @__PURE__ */ new Map();
	return {
		isShared: artifacts !== null,
		isWhole: artifacts !== null || !isOneOfSeveral,
		settle: async (write) => {
			let written = null;
			for (let round = 0; round < mostRounds; round += 1) {
				const others = artifacts === null ? [] : await othersOf(own, artifacts, written !== null);
				if (others === null) return;
				const ids = others.map(({ id }) => id);
				if (written !== null && nextMove(written, ids) === "done") return;
				written = ids;
				if (artifacts !== null) await readNew(others, read, own, artifacts, world);
				if (await write({
					found: others.flatMap(({ id }) => {
						const one = read.get(id);
						if (typeof one !== "object" || !isOfComment(one.leg, own.leg)) return [];
						return own.unstored?.some((leg) => isSame(leg, one.leg)) ? [] : [one];
					}),
					unread: others.filter(({ id }) => read.get(id) === "unreadable").map(({ name }) => name)
				}) === "over") return;
			}
		}
	};
}
/** Views of other jobs: artifacts of ours that this job did not store; null = they cannot be listed. */
async function othersOf({ ownNames }, artifacts, mayFail) {
	const all = await artifacts.list().catch((error) => {
		if (mayFail && error instanceof GitHubError) return null;
		throw error;
	});
	if (all === null) return null;
	return all.filter(({ name }) => artifactPrefixes.some((prefix) => name.startsWith(prefix)) && !isShardName(name) && !ownNames.includes(name)).sort((left, right) => left.id - right.id);
}
function isOfComment(leg, own) {
	return leg.config === own.config && leg.headSha === own.headSha;
}
/** Whether it is one view of one job, found again. */
function isSame(left, right) {
	return [
		"job",
		"matrixKey",
		"attempt",
		"suite"
	].every((key) => left[key] === right[key]);
}
/** Loads what was not loaded before. */
async function readNew(others, read, { links }, artifacts, world) {
	const missing = others.filter(({ id }) => !read.has(id));
	for (let at = 0; at < missing.length; at += atATime) await Promise.all(missing.slice(at, at + atATime).map(async (artifact) => {
		const leg = await readView(artifact, artifacts, world);
		read.set(artifact.id, typeof leg === "string" ? leg : {
			leg,
			links: links(artifact.id)
		});
	}));
}
async function readView(artifact, artifacts, { files, log }) {
	if (artifact.sizeBytes > largestArchive) return "unreadable";
	const folder = await files.makeWorkspace("eval-envelope-leg-");
	try {
		const archive = await files.open(await artifacts.download(artifact.id, folder));
		try {
			const file = archive.entries?.find(({ name }) => name === legViewFile);
			if (file === void 0) return archive.entries === void 0 ? "unreadable" : "no-view";
			if (file.sizeBytes > 524288) return "unreadable";
			return decodeLegView(file.read(0, file.sizeBytes)) ?? "unreadable";
		} finally {
			await archive.close();
		}
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		log.note(`eval-envelope: the artifact ${artifact.name} could not be read for the comment: ${why}`);
		return "unreadable";
	} finally {
		await files.remove(folder);
	}
}
export { failedLegView as a, ownViews as c, legViewFile as d, statusText as i, writeLegViews as l, statusContext as n, jobArtifactPrefix as o, statusDescription as r, legViewsOf as s, legReader as t, decodeLegView as u };

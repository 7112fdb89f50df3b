import "./rolldown-runtime.js";
import { n as workflowPath, r as matrixKey, t as publicationOf } from "./publication.js";
import { n as runGate, t as keepRecords } from "./keep-records.js";
import { a as visible, u as plainText } from "./render-markdown.js";
import { n as renderText } from "./encode-rows.js";
import { t as plainRequest } from "./gate-request.js";
import { t as describeProblem } from "./describe-problem.js";
import { i as artifactName, r as usualHistoryBranch, t as readRowBytes } from "./read-stored-rows.js";
import { d as ownViews, f as writeLegViews, p as legViewFile, u as legViewsOf } from "./share-comment.js";
import { n as setOutputs, r as publish } from "./set-outputs.js";
import { n as artifactStore, t as historyStore } from "./history-store.js";
import { t as decodeRecord } from "./encode-record.js";
import { r as GitHubError } from "./program-error.js";
// src/core/report/annotations.ts
/** GitHub shows ten of a level for a step; one is kept for what somebody else may have to say. */
const mostAnnotations = 9;
/**
* The verdict at the first line that made the change what it is, and a notice at each further line of evidence.
*
* @param suites - worst first; empty = nothing had to be evaluated
*/
function annotations(suites, evidence) {
	const places = placesOf(evidence);
	const verdicts = suites.map(({ suite, decision, view }, index) => {
		const place = index === 0 ? places[0] : void 0;
		return {
			level: levelOf(decision),
			title: `Eval Envelope: ${decision.verdict}`,
			message: visible(`${suite}: ${plainText(view.headline)}`),
			...place === void 0 ? {} : {
				file: place.file,
				line: place.line ?? 1
			}
		};
	});
	const notices = (suites.length === 0 ? [] : places).map(({ file, line, before, after, class: name, rule }) => ({
		level: "notice",
		title: `Eval Envelope: ${name}`,
		message: visible(`${[before, after].filter((text) => text !== null).join(" → ") || file} (${rule})`),
		file,
		line: line ?? 1
	}));
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => mostOf([...verdicts, ...notices].filter((annotation) => annotation.level === level)));
}
/** As many as are shown; the last one counts those that are not, so that a list that ends does not look whole. */
function mostOf(annotations) {
	if (annotations.length <= mostAnnotations) return annotations;
	const shown = annotations.slice(0, 8);
	const [first] = annotations;
	const message = `${annotations.length - shown.length} more of this kind: the comment and the summary of the job have all of them.`;
	return first === void 0 ? shown : [...shown, {
		level: first.level,
		title: "Eval Envelope",
		message
	}];
}
function levelOf({ verdict, exitCode }) {
	if (exitCode !== 0) return "error";
	return verdict === "inside" ? "notice" : "warning";
}
/** One place a line: several rules may speak of the same one. */
function placesOf(evidence) {
	const seen = /* @__PURE__ */ new Set();
	return evidence.filter(({ file, line }) => {
		if (file === "(outside git)") return false;
		const place = `${file}:${line ?? 1}`;
		if (seen.has(place)) return false;
		seen.add(place);
		return true;
	});
}
// src/core/report/fingerprint-annotations.ts
/** What the probes of each suite show, on the run as a whole: no line of the repository changed. */
function fingerprintAnnotations(suites) {
	return suites.map(({ suite, view, probes }) => ({
		level: probes?.exitCode === 0 ? "notice" : "error",
		title: "Eval Envelope: fingerprint",
		message: visible(`${suite}: ${plainText(view.headline)}`)
	}));
}
// src/app/action/keep-history.ts
/**
* Settles where records of the default branch, and of candidates for it, are kept, before any code of the repository runs.
* The keeper it gives is to be called when all of that has ended: only then is the token used.
*/
async function historyKeeper({ inputs, plan }, ports, world) {
	const { branch = usualHistoryBranch, write } = inputs.history;
	if (!(plan.command === "record" || plan.outside !== void 0) || write === "none") return async () => {};
	const warn = (error) => ports.runner.annotate({
		level: "warning",
		title: "Eval Envelope: history",
		message: `The record is not kept in the history; the verdict stands as it is. ${describeProblem(error)}`
	});
	if (branch === plan.branch) {
		warn(`\`history-branch\` names ${branch}, the branch that is evaluated. Name another, which holds nothing else.`);
		return async () => {};
	}
	let history;
	try {
		const repository = world.environment.GITHUB_REPOSITORY ?? "";
		history = await ports.history({
			branch,
			write,
			repository,
			token: inputs.token
		});
	} catch (error) {
		warn(error);
		return async () => {};
	}
	return async ({ suites }) => {
		if (suites.length === 0) return;
		const done = world.log.step(`eval-envelope: keeping ${suites.length === 1 ? "the record" : "records"} in ${branch}`);
		try {
			const { files, added, commit, notes } = await keepRecords(suites, history, world.files);
			const at = commit === null ? "" : `, commit ${commit.slice(0, 7)}`;
			done(`${added} of ${files} ${files === 1 ? "file" : "files"} added${added < files ? ", the rest was there" : ""}${at}`);
			for (const note of notes) world.log.note(`eval-envelope: history: ${note}`);
		} catch (error) {
			done("not kept");
			warn(error);
		} finally {
			await history.close().catch(() => {});
		}
	};
}
/** Characters of a reason that are kept. */
const longestReason = 300;
/**
* The command `/accept-tradeoff <sha> <reason>` of a comment, on a line of its own. What a reader of the comment sees as
* quoted, as code or not at all is no command: lines in fences, indented code, quotes with the lines that continue them,
* HTML blocks and comments.
*/
function parseCommand(text) {
	const commands = spokenLines(text).flatMap((line) => {
		const trimmed = line.trim();
		const rest = trimmed.startsWith("/accept-tradeoff") ? trimmed.slice(16) : null;
		return rest === null || rest !== "" && !/^\s/.test(rest) ? [] : [rest.trim()];
	});
	const [command, ...others] = commands;
	if (command === void 0) return { kind: "none" };
	if (others.length > 0) return malformed(`one comment holds ${commands.length} commands, write one`);
	const [word = ""] = command.split(/\s/, 1);
	const sha = word.toLowerCase();
	if (word === "") return malformed("it names no commit");
	if (!/^[0-9a-f]{7,64}$/.test(sha)) return malformed("what it names is no commit: seven hexadecimal digits of its SHA, or more");
	const reason = command.slice(word.length).trim();
	if (!/[\p{L}\p{N}]/u.test(reason)) return malformed("it gives no reason");
	return {
		kind: "command",
		sha,
		reason: cut(reason)
	};
}
function malformed(problem) {
	return {
		kind: "malformed",
		problem
	};
}
function cut(text) {
	const characters = [...text.slice(0, longestReason * 2)];
	return text.length <= longestReason ? text : `${characters.slice(0, 299).join("")}…`;
}
const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const htmlBlock = /^ {0,3}<(?:(pre|script|style|textarea)\b|(?![a-z]+:)[a-z/!?])/i;
/** Lines that are neither quoted nor code nor HTML. */
function spokenLines(text) {
	const spoken = [];
	let place = { kind: "text" };
	for (const line of text.split(/\r\n|\n|\r/)) {
		const before = place;
		place = nextPlace(before, line);
		const isCode = /^(?: {4}| {0,3}\t)/.test(line);
		if (before.kind === "text" && place.kind === "text" && !isCode) spoken.push(line);
	}
	return spoken;
}
/** Where the line after this one stands; a line that opens or ends something stands in it. */
function nextPlace(place, line) {
	const isBlank = line.trim() === "";
	switch (place.kind) {
		case "fence": {
			const { mark } = place;
			const closing = line.trim();
			return closing.length >= mark.length && closing === (mark[0] ?? "").repeat(closing.length) && !/^ {4}/.test(line) ? { kind: "text" } : place;
		}
		case "html": return (place.end === null ? isBlank : line.toLowerCase().includes(place.end)) ? { kind: "text" } : place;
		case "quote": return isBlank ? { kind: "text" } : opened(line) ?? place;
		case "text": return opened(line) ?? (/<!--/.test(line) ? afterComment(line) : place);
	}
}
/** What a line opens; undefined = nothing. */
function opened(line) {
	if (/^ {0,3}>/.test(line)) return { kind: "quote" };
	const [, mark, info = ""] = fence.exec(line) ?? [];
	if (mark !== void 0 && (mark.startsWith("~") || !info.includes("`"))) return {
		kind: "fence",
		mark
	};
	if (/^ {0,3}<!--/.test(line)) return afterComment(line);
	const html = htmlBlock.exec(line);
	if (html === null) return void 0;
	const end = html[1] === void 0 ? null : `</${html[1].toLowerCase()}>`;
	return end !== null && line.toLowerCase().includes(end) ? { kind: "text" } : {
		kind: "html",
		end
	};
}
/** A comment of HTML hides what follows, up to its end. */
function afterComment(line) {
	const open = line.lastIndexOf("<!--");
	return line.indexOf("-->", open + 4) === -1 ? {
		kind: "html",
		end: "-->"
	} : { kind: "text" };
}
// src/core/approval/claims.ts
/** All claims, newest first. */
function claimsOf(facts) {
	const label = claimOfLabel(facts);
	const commands = facts.comments.flatMap((comment) => claimOfComment(comment, facts) ?? []);
	return [...label === null ? [] : [label], ...commands].sort((left, right) => timeOf(right) - timeOf(left));
}
/** The first of all times where one cannot be read. */
function timeOf({ at }) {
	const time = Date.parse(at);
	return Number.isNaN(time) ? 0 : time;
}
/** The label as it stands: who set it last, and on which commit. */
function claimOfLabel(facts) {
	if (!facts.isLabelSet) return null;
	const isOurs = ({ label }) => label.toLowerCase() === facts.label.toLowerCase();
	const last = facts.labelEvents.filter(isOurs).at(-1);
	const claim = {
		via: "label",
		reason: `label ${facts.label}`,
		at: last?.at ?? "",
		by: null
	};
	if (last?.kind !== "labeled") return {
		...claim,
		sha: null,
		refusal: "who set it is not among the events that GitHub shows"
	};
	const person = personOf(last.by);
	if (typeof person === "string") return {
		...claim,
		by: nameOf(last.by),
		sha: null,
		refusal: person
	};
	return {
		...claim,
		by: person.login,
		...commitAt(last.at, facts)
	};
}
const setAgain = "take it off, and set it again when the verdict is read";
/** The commit that a label was set on, which says nothing of it itself: the head at that time. */
function commitAt(at, { judged, headSha, heads }) {
	if (judged.filter((judgement) => isBefore(judgement.at, at)).length === 0) return {
		sha: null,
		refusal: `it was set before this content was judged; ${setAgain}`
	};
	if (heads === void 0) return {
		sha: headSha,
		refusal: null
	};
	const head = newest((heads ?? []).filter((one) => !isBefore(at, one.at)));
	if (head === void 0) return {
		sha: null,
		refusal: "which commit it was set on is not known; the command names one"
	};
	if (head.headSha === headSha || judged.some((judgement) => judgement.headSha === head.headSha)) return {
		sha: head.headSha,
		refusal: null
	};
	return {
		sha: null,
		refusal: `it was set on ${short(head.headSha)}, which has other content; ${setAgain}`
	};
}
/** null = the comment holds no command. */
function claimOfComment({ by, at, changedAt, body }, known) {
	const parsed = parseCommand(body);
	if (parsed.kind === "none") return null;
	const claim = {
		via: "comment",
		by: nameOf(by),
		at,
		reason: "",
		sha: null
	};
	const person = personOf(by);
	if (typeof person === "string") return {
		...claim,
		refusal: person
	};
	if (parsed.kind === "malformed") return {
		...claim,
		refusal: parsed.problem
	};
	if (Date.parse(changedAt) !== Date.parse(at)) return {
		...claim,
		refusal: "it was edited afterwards; write it anew"
	};
	return {
		...claim,
		reason: parsed.reason,
		...commitNamed(parsed.sha, at, known)
	};
}
/** The judged commit that a command names. */
function commitNamed(named, at, { judged, heads }) {
	const meant = judged.filter(({ headSha }) => headSha.startsWith(named));
	const refuse = (refusal) => ({
		sha: null,
		refusal
	});
	if (meant.length === 0) return refuse(`${short(named)} is no judged commit of this content`);
	const found = newest(meant.filter((judgement) => isBefore(judgement.at, at)));
	if (found === void 0) return refuse(`it was written before ${short(named)} was judged`);
	if ([...new Set([...judged, ...heads ?? []].map(({ headSha }) => headSha))].filter((sha) => sha.startsWith(named)).length > 1) return refuse(`${short(named)} begins more than one commit; write the whole SHA`);
	if (heads === null && named.length < found.headSha.length) return refuse("which commits begin so is not known; write the whole SHA");
	return {
		sha: found.headSha,
		refusal: null
	};
}
/** Names of accounts as GitHub gives them; whatever else stands there is nobody's. */
const loginForm = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** The person; or why there is none whose word could count. */
function personOf(account) {
	if (account === null) return "its account is gone";
	if (account.isApp || account.login.endsWith("[bot]")) return "an app made it, and only people sign off";
	return loginForm.test(account.login) ? account : "GitHub does not name its account";
}
function nameOf(account) {
	const login = account?.login.replace(/\[bot\]$/, "") ?? "";
	return loginForm.test(login) ? account?.login ?? null : null;
}
/** False for a time that cannot be read. */
function isBefore(one, other) {
	return Date.parse(one) < Date.parse(other);
}
function newest(judgements) {
	return judgements.toSorted((left, right) => timeOf(left) - timeOf(right)).at(-1);
}
function short(sha) {
	return sha.slice(0, 7);
}
// src/core/approval/count-sign-offs.ts
/** Accounts whose rights are asked for: anybody may write a command, and each account is a request. */
const mostAsked = 20;
/** Sentences that are kept: anybody can make us write more. */
const mostNotes = 5;
/**
* Logins whose rights decide whether something counts, newest claim first. Empty = nothing can count: neither their rights
* nor the heads of the pull request have to be asked for.
*/
function whoToAsk(facts) {
	const open = claimsOf(facts).flatMap(({ by, refusal }) => refusal === null && by !== null ? [by] : []);
	return [...new Set(open)].slice(0, mostAsked);
}
/**
* Sign-offs of the content that is judged now. A label counts when it stands, was set after this content was judged first,
* and on a commit of it; a command when it names a commit of it that was judged before, and was not edited since; both
* when whoever made them is a person who may write here now. Nothing is remembered: what is taken back is gone.
*
* What was tried before the newest one that counts is past, and is not told.
*/
function countSignOffs(facts) {
	const settled = claimsOf(facts).map((claim) => ({
		claim,
		why: claim.refusal ?? whyNotBy(claim, facts)
	}));
	const signOffs = settled.flatMap(({ claim, why }) => why === null ? signOffOf(claim) : []);
	const first = settled.findIndex(({ why }) => why === null);
	const told = (first === -1 ? settled : settled.slice(0, first)).map(({ claim, why }) => sentence(claim, why ?? ""));
	const more = told.length - mostNotes;
	return {
		signOffs: signOffs.reverse(),
		notes: more > 0 ? [...told.slice(0, mostNotes), `${more} earlier ones do not count either.`] : told
	};
}
function whyNotBy({ by }, { writers }) {
	const mayWrite = by === null ? null : writers.get(by);
	if (mayWrite === true) return null;
	if (mayWrite === void 0) return `more than ${mostAsked} accounts wrote one, and no more are looked up`;
	return mayWrite === false ? `${by} has no write permission` : `GitHub did not say what ${by ?? "its account"} may do`;
}
function signOffOf({ via, by, at, reason, sha }) {
	return by === null || sha === null ? [] : [{
		by,
		at,
		reason,
		sha,
		via
	}];
}
function sentence({ via, by, reason }, why) {
	return `${via === "label" ? `The ${reason}` : "The command"}${by === null ? "" : ` by ${by}`} does not count: ${why}.`;
}
// src/app/approval/sign-off-source.ts
/** Runs that are looked through for the heads of the pull request. */
const mostRuns$2 = 300;
/** Sign-offs of a pull request: its labels, its comments, and who may write. */
function signOffSource(find, open, openRuns) {
	return { read: async (query) => {
		try {
			return await read(query, await find(), await open(), openRuns);
		} catch (error) {
			return {
				signOffs: [],
				notes: [`Sign-offs could not be read: ${describeProblem(error)}`]
			};
		}
	} };
}
async function read({ judged, label }, pull, events, openRuns) {
	const notes = [];
	const tried = async (what, ask, otherwise) => {
		try {
			return await ask();
		} catch (error) {
			notes.push(`${what} could not be read and counts for nothing: ${describeProblem(error)}`);
			return otherwise;
		}
	};
	const whole = (what, { rows, isCut }) => {
		if (isCut) notes.push(`There are more ${what} than are read: the oldest count for nothing.`);
		return rows;
	};
	const nothing = {
		rows: [],
		isCut: false
	};
	const isLabelSet = (await tried(`The label ${label}`, () => events.labels(pull.number), [])).some((name) => name.toLowerCase() === label.toLowerCase());
	const facts = {
		judged,
		headSha: pull.headSha,
		label,
		isLabelSet,
		labelEvents: isLabelSet ? whole("events", await tried("Who set the label", () => events.labelEvents(pull.number), nothing)) : [],
		comments: whole("comments", await tried("What is commented", () => events.comments(pull.number), nothing))
	};
	const logins = whoToAsk(facts);
	const heads = logins.length === 0 ? null : await tried("Which commits were pushed", async () => headsOf(pull, await openRuns()), null);
	const writers = /* @__PURE__ */ new Map();
	for (const login of logins) writers.set(login, await tried(`What ${login} may do`, () => events.mayWrite(login), null));
	const counted = countSignOffs({
		...facts,
		heads,
		writers
	});
	return {
		signOffs: counted.signOffs,
		notes: [...notes, ...counted.notes]
	};
}
/** Heads that the pull request has had, by the runs that each push started. */
async function headsOf({ headRepositoryId, headBranch }, { runs }) {
	if (headBranch === null || headRepositoryId === null) return null;
	const heads = [];
	let seen = 0;
	for await (const run of runs({
		branch: headBranch,
		event: "pull_request"
	})) {
		seen += 1;
		if (seen > mostRuns$2) break;
		if (run.headRepositoryId === headRepositoryId && run.headBranch === headBranch) heads.push({
			headSha: run.headSha,
			at: run.createdAt
		});
	}
	return heads;
}
// src/app/stored/pull-request-store.ts
/** Runs of one head that are looked through: labels and edits can start many. */
const mostRuns$1 = 30;
/** Runs of earlier heads that are looked through: each is two requests for a suite of a leg. */
const mostEarlierRuns = 12;
/** Runs in the list of a branch that are looked at: other workflows have theirs there too. */
const mostListed = 300;
const names = [
	"rows.jsonl.gz",
	"base-rows.jsonl.gz",
	"record.json"
];
/**
* Rows that earlier runs of a pull request left. Whose run an artifact is of is GitHub's word; what the rows say, the content
* they are of too, is the word of the code that ran.
*
* Of the same head that is the code which would run again: attempts of this run, and runs that a label or an edit started.
* Of earlier heads it is other code of the same branch. Whoever pushes to a branch of this repository could as well write the
* commit status, so nothing is lost by it; a fork's earlier heads are not looked at.
*/
function pullRequestStore(open, head, { files }, whose = "this pull request") {
	let listed;
	const stored = /* @__PURE__ */ new Map();
	return {
		whose,
		search: async ({ suite, matrixKey, suiteKey }) => {
			const runs = [];
			const notes = [];
			const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, "");
			try {
				const artifacts = await open();
				listed ??= knownRuns(artifacts, head);
				for (const { id, headSha } of await listed) {
					if (!(headSha === null || headSha === head.sha) && count(runs, suiteKey) >= 10) break;
					const own = stored.get(id) ?? artifacts.ofRun(id);
					stored.set(id, own);
					for (const artifact of await own) {
						if (!isArtifactOf(artifact.name, prefix) || artifact.isExpired) continue;
						try {
							const run = await readEarlierRun({
								artifact,
								headSha: headSha ?? artifact.headSha ?? head.sha
							}, suite, artifacts, files);
							if (run !== null) runs.push(run);
						} catch (error) {
							notes.push(`An earlier result was passed over: ${describeProblem(error)}`);
						}
					}
				}
			} catch (error) {
				notes.push(`Earlier results of ${whose} could not be looked for: ${describeProblem(error)}`);
			}
			return {
				runs,
				notes: notes.slice(0, 3)
			};
		}
	};
}
/** How many of them are of this content. */
function count(runs, suiteKey) {
	return runs.filter(({ head }) => head.origin?.suiteKey === suiteKey).length;
}
/** `<prefix><attempt>`, with the job behind it where two jobs have one suite. */
function isArtifactOf(name, prefix) {
	return name.startsWith(prefix) && /^\d+(?:-[a-z0-9_-]+)?$/.test(name.slice(prefix.length));
}
/** This run first, then those of the same head, then those of earlier heads, newest first. */
async function knownRuns(artifacts, head) {
	const known = head.runId === null ? [] : [{
		id: head.runId,
		headSha: null
	}];
	for await (const run of artifacts.runs({
		headSha: head.sha,
		event: "pull_request"
	})) {
		if (run.headSha !== head.sha || run.headRepositoryId !== head.repositoryId || run.id === head.runId) continue;
		known.push(run);
		if (known.length >= mostRuns$1) break;
	}
	if (head.branch === null) return known;
	let [seen, earlier] = [0, 0];
	for await (const run of artifacts.runs({
		branch: head.branch,
		event: "pull_request"
	})) {
		seen += 1;
		if (seen > mostListed || earlier >= mostEarlierRuns) break;
		if (!isOfBranch(run, head) || run.headSha === head.sha || run.id === head.runId) continue;
		known.push(run);
		earlier += 1;
	}
	return known;
}
/** Whether a run was of this very branch of this repository: a fork may have a branch of any name. */
function isOfBranch(run, head) {
	return run.event === "pull_request" && (head.workflowPath === null || run.workflowPath === head.workflowPath) && run.headBranch === head.branch && run.headRepositoryId === run.repositoryId && run.headRepositoryId === head.repositoryId;
}
/** Rows and verdict that an artifact holds of a suite; null = it holds none. */
async function readEarlierRun({ artifact, headSha }, suite, artifacts, files) {
	const contents = await artifacts.download(artifact, names);
	const rows = contents.get("rows.jsonl.gz");
	const head = rows === void 0 ? null : await readRowBytes(rows, files);
	if (head?.origin === void 0 || head.suite !== void 0 && head.suite !== suite) return null;
	const baseRows = contents.get("base-rows.jsonl.gz");
	return {
		head,
		base: baseRows === void 0 ? null : await readRowBytes(baseRows, files),
		...judgedAs(contents.get("record.json")),
		headSha,
		at: artifact.createdAt
	};
}
function judgedAs(bytes) {
	const record = bytes === void 0 ? null : decodeRecord(new TextDecoder().decode(bytes), "record.json");
	if (record?.ok !== true) return {
		verdict: null,
		seed: null
	};
	const { verdict, seed } = record.value.comparison;
	return {
		verdict,
		seed
	};
}
// src/app/stored/candidate-store.ts
/** Events that name candidates. */
const events = ["repository_dispatch", "workflow_dispatch"];
/** Runs that are looked through for each event, and archives that are loaded in all for one suite. */
const mostRuns = 30;
const mostDownloads = 20;
/**
* Rows that earlier runs of the same workflow on the default branch left of candidates. Only that workflow is believed:
* another one that is started by hand may have run the code of a fork (docs/forks.md). Which candidate and which content
* rows are of is in their key; they are never a base.
*/
function candidateStore(open, own, { files }) {
	let listed;
	return {
		whose: "this candidate",
		search: async ({ suite, matrixKey }) => {
			const runs = [];
			const notes = [];
			try {
				const artifacts = await open();
				listed ??= artifactsOf(artifacts, own);
				const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, "");
				const named = (await listed).filter(({ name, isExpired }) => !isExpired && isArtifactOf(name, prefix));
				for (const artifact of named.slice(0, mostDownloads)) try {
					const run = await readEarlierRun({
						artifact,
						headSha: artifact.headSha ?? ""
					}, suite, artifacts, files);
					if (run !== null) runs.push(run);
				} catch (error) {
					notes.push(`An earlier result was passed over: ${describeProblem(error)}`);
				}
			} catch (error) {
				notes.push(`Earlier results of this candidate could not be looked for: ${describeProblem(error)}`);
			}
			return {
				runs,
				notes: notes.slice(0, 3)
			};
		}
	};
}
async function artifactsOf(artifacts, own) {
	const ids = /* @__PURE__ */ new Set();
	if (own.runId !== null) ids.add(own.runId);
	if (own.workflowPath !== null) {
		const { defaultBranch } = await artifacts.repository();
		for (const event of events) {
			let seen = 0;
			for await (const run of artifacts.runs({
				branch: defaultBranch,
				event
			})) {
				seen += 1;
				if (isOfWorkflow(run, own.workflowPath, defaultBranch)) ids.add(run.id);
				if (seen >= mostRuns) break;
			}
		}
	}
	const found = [];
	for (const id of ids) found.push(...await artifacts.ofRun(id));
	return found;
}
function isOfWorkflow(run, workflowPath, defaultBranch) {
	return run.repositoryId === run.headRepositoryId && run.headBranch === defaultBranch && run.workflowPath === workflowPath && events.includes(run.event);
}
// src/app/stored/queued-pull-request-store.ts
/**
* Rows that runs of a queued pull request left: where the merge group has the very content that was judged there, its verdict
* is taken over. That of a fork is evaluated: what its runs say of themselves is not believed.
*/
function queuedPullRequestStore(open, { number, find }, own, world) {
	const whose = `pull request ${number}`;
	let store;
	const openStore = async () => {
		const { headSha: sha, headRepositoryId: repositoryId, headBranch: branch, isFork } = await find();
		return isFork ? null : pullRequestStore(open, {
			...own,
			sha,
			repositoryId,
			branch
		}, world, whose);
	};
	return {
		whose,
		search: async (query) => {
			try {
				store ??= openStore();
				const found = await store;
				if (found !== null) return await found.search(query);
				return {
					runs: [],
					notes: [`The ${whose} comes from a fork: what its runs stored is not taken over.`]
				};
			} catch (error) {
				return {
					runs: [],
					notes: [`The ${whose} could not be looked at: ${describeProblem(error)}`]
				};
			}
		}
	};
}
// src/app/action/stored-runs.ts
/**
* Where stored rows are looked for: base among runs of the default branch, head among those of the pull request; and where
* people sign off what they come to.
*/
function storedRuns(inputs, plan, ports, world) {
	const { GITHUB_REPOSITORY: repository = "" } = world.environment;
	const { token } = inputs;
	const { branch = usualHistoryBranch } = inputs.history;
	const write = inputs.history.write === "none" ? "git" : inputs.history.write;
	const runs = once(() => ports.runArtifacts(repository, token));
	const access = once(() => world.gitHub(repository));
	const history = once(() => ports.history({
		branch,
		write,
		repository,
		token
	}));
	if (plan.command === "gate" || plan.isFingerprint === true) history().catch(() => {});
	return {
		baseStores: [historyStore(history, world), artifactStore(runs, world)],
		earlierRuns: earlierRuns(plan, runs, access, world),
		signOffs: signOffs(plan, runs, access),
		isEvaluatedAgain: inputs.isEvaluatedAgain
	};
}
function earlierRuns({ pullRequest, queued, outside }, runs, access, world) {
	const { GITHUB_RUN_ID: runId, GITHUB_WORKFLOW_REF: ref } = world.environment;
	const own = {
		runId: runId === void 0 ? null : Number(runId),
		workflowPath: ref === void 0 ? null : workflowPath(ref)
	};
	if (pullRequest !== null) {
		const { headSha: sha, headRepositoryId: repositoryId, ownBranch: branch } = pullRequest;
		return pullRequestStore(runs, {
			...own,
			sha,
			repositoryId,
			branch
		}, world);
	}
	if (outside !== void 0) return candidateStore(runs, own, world);
	if (queued === null) return null;
	const find = async () => (await access()).repository.pullRequest(queued);
	return queuedPullRequestStore(runs, {
		number: queued,
		find
	}, own, world);
}
/** Of a merge group those of the pull request that waits in it. */
function signOffs({ pullRequest, queued, branch }, runs, access) {
	const number = pullRequest?.number ?? queued;
	if (number === null) return null;
	const find = async () => pullRequest === null ? (await access()).repository.pullRequest(number) : {
		...pullRequest,
		headBranch: branch
	};
	return signOffSource(find, async () => (await access()).approvals, runs);
}
/** Opened when it is first needed, and once. */
function once(open) {
	let opened;
	return () => {
		opened ??= open();
		return opened;
	};
}
// src/app/action/upload-artifacts.ts
/** What is kept of a suite. The suite's own result files stay out: they may hold anything. */
const kept = [
	"record.json",
	"rows.jsonl.gz",
	"base-rows.jsonl.gz",
	"comment.md",
	"report.html",
	legViewFile
];
/**
* Stores what each suite came to as an artifact of its own: `eval-envelope-<suite>-<matrix key>-<run attempt>`.
*
* @returns what was stored in the order of the suites, null where nothing was
*/
async function uploadArtifacts(outcome, out, retentionDays, request, ports, world) {
	if (outcome.suites.length === 0) return [];
	const warn = (message) => {
		ports.runner.annotate({
			level: "warning",
			title: "Eval Envelope: artifact",
			message
		});
	};
	const artifacts = await ports.artifacts();
	const whyNot = artifacts.whyNot();
	if (whyNot !== null) {
		warn(`Nothing is stored: ${whyNot}`);
		return outcome.suites.map(() => null);
	}
	const done = world.log.step("eval-envelope: storing record, rows, report and comment");
	const stored = [];
	for (const { suite } of outcome.suites) {
		const folder = world.files.join(out, suite);
		const there = await world.files.list(folder);
		const files = kept.map((name) => world.files.join(folder, name)).filter((path) => there.includes(path));
		const attempt = request.identity.runAttempt ?? 1;
		const name = `eval-envelope-${suite}-${request.matrixKey}-${attempt}`;
		try {
			stored.push(await uploadOnce(artifacts, {
				name,
				folder,
				files,
				retentionDays
			}, world));
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			warn(`The artifact ${name} could not be stored; the verdict stands as it is. ${error.message} ${error.hint}`);
			stored.push(null);
		}
	}
	done(`${stored.filter((one) => one !== null).length} of ${stored.length} stored`);
	return stored;
}
/** A name can be used once in a run: another job with the same suite and no matrix has it, so the job is added. */
async function uploadOnce(artifacts, artifact, { environment }) {
	const { name } = artifact;
	try {
		return {
			id: (await artifacts.upload(artifact)).id,
			name
		};
	} catch (error) {
		const job = (environment.GITHUB_JOB ?? "").toLowerCase().replace(/[^a-z0-9_-]+/g, "-");
		if (!(error instanceof GitHubError) || error.code !== "rejected" || job === "") throw error;
		const longer = `${name}-${job}`;
		return {
			id: (await artifacts.upload({
				...artifact,
				name: longer
			})).id,
			name: longer
		};
	}
}
// src/app/action/evaluate-change.ts
/**
* Evaluates the change, then reports: the artifact first, because the comment links to it.
*
* @returns the exit code that the verdict earned
*/
async function evaluateChange(run, ports, world) {
	const { inputs, plan, places } = run;
	const request = {
		...gateRequest(run, ports, world),
		hide: ports.runner.hide
	};
	await ports.prepare();
	const keepInHistory = await historyKeeper(run, ports, world);
	const outcome = await runGate(request, world.git("."), world);
	const tried = async (what, work, otherwise) => {
		try {
			return await work();
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			ports.runner.annotate({
				level: "warning",
				title: "Eval Envelope: reporting",
				message: `${what} failed; the verdict stands as it is. ${why}`
			});
			return otherwise;
		}
	};
	await world.terminal.print(`\n${renderText(outcome.view, false, "In the summary and the report")}\n`);
	const shown = plan.isFingerprint === true ? fingerprintAnnotations(outcome.suites) : annotations(outcome.suites, outcome.evidence);
	for (const annotation of shown) ports.runner.annotate(annotation);
	const publication = await publicationOf(ports.runner, world);
	const views = publication?.leg == null ? [] : legViewsOf(outcome, publication.leg);
	const stored = await tried("Storing the artifact", async () => {
		await writeLegViews(views, places.out, world);
		return uploadArtifacts(outcome, places.out, inputs.retentionDays, request, ports, world);
	}, []);
	const artifactId = stored[0]?.id ?? null;
	await tried("Keeping the record in the history", () => keepInHistory(outcome), void 0);
	const isWanted = isCommentWanted(inputs, plan, outcome.suites.length > 0, outcome.exitCode !== 0);
	const parts = {
		...await tried("Writing summary and comment", async () => {
			const own = await ownViews(views, stored, publication, ports, world);
			const place = publication === null ? null : {
				...publication,
				isWanted
			};
			return publish({
				view: outcome.view,
				own,
				artifactId
			}, place, ports, world);
		}, { commentUrl: null }),
		artifactId,
		out: places.out
	};
	await tried("Setting the outputs", () => setOutputs(outcome, parts, ports.runner, world), void 0);
	return outcome.exitCode;
}
function gateRequest({ inputs, plan, event, places }, ports, world) {
	const { environment } = world;
	const attempt = Number(environment.GITHUB_RUN_ATTEMPT);
	return {
		...plainRequest,
		mode: plan.command,
		base: inputs.base ?? plan.base,
		head: plan.head,
		isEverySuite: plan.isEverySuite,
		configPath: inputs.config ?? ".github/eval-envelope.yml",
		suite: inputs.suite ?? plan.outside?.suite,
		...plan.isFingerprint === true ? { isFingerprint: true } : {},
		...plan.outside === void 0 ? {} : { candidate: plan.outside.candidate },
		results: inputs.results,
		enforce: inputs.enforce,
		...storedRuns(inputs, plan, ports, world),
		identity: {
			repository: environment.GITHUB_REPOSITORY ?? null,
			pullRequest: plan.pullRequest?.number ?? null,
			branch: plan.branch,
			...plan.pullRequest === null ? {} : { headSha: plan.pullRequest.headSha },
			runId: environment.GITHUB_RUN_ID ?? null,
			runAttempt: Number.isInteger(attempt) && attempt > 0 ? attempt : null,
			event: event.name
		},
		matrixKey: matrixKey(inputs.matrix),
		keepsResults: false,
		out: places.out
	};
}
function isCommentWanted({ comment }, plan, isEvaluated, isFailure) {
	if (plan.pullRequest === null) return false;
	switch (comment) {
		case "always": return true;
		case "on-change": return isEvaluated;
		case "on-failure": return isFailure;
		case "never": return false;
	}
}
export { evaluateChange };

import { t as HistoryError } from "./history-error.js";
import { setTimeout } from "node:timers/promises";
/** What the first commit of a history says of it. */
const historyReadme = {
	path: "README.md",
	content: new TextEncoder().encode(`# History of Eval Envelope

This branch holds what evaluations of this repository came to. It shares no commit with the code: **do not merge it**, and
do not branch from it. Nothing on it is ever changed or removed, but for \`eval-envelope compact\`.

- \`records/<year>/<month>/<head commit>-<suite>-<matrix leg>-<run>-<attempt>.json\`: the record of one evaluation. Its
  schema: \`eval-envelope schema record\`.
- \`records/<year>/<month>.jsonl\`: the records of a month, once somebody asked to compact it; a line holds \`path\` and the
  record as it was under it.
- \`rows/<year>/<month>/….jsonl.gz\`: the rows of an evaluation, a case and repetition each, without answers of the model.
  A later pull request can be held against them instead of paying for its base again.
- \`log/<year>/<month>/<id>.json\`: an experiment that was written down before there was a pull request. Its schema:
  \`eval-envelope schema log\`.

Files are added by jobs on the default branch, in commits of their own. A branch protection or ruleset that covers this
branch has to let them in.
`)
};
// src/shell/history/checked-path.ts
/** Folders and a name that begin with a letter or digit: no `..`, no `.git`, nothing that a program reads in its own way. */
const form = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/** Longest path that every file system takes. */
const longest = 1e3;
/** The path. @throws HistoryError `bad-path` when it could leave the branch or mean something else in it */
function checkedPath(path) {
	if (form.test(path) && path.length <= longest) return path;
	throw new HistoryError("bad-path", `${JSON.stringify(path.slice(0, 120))} is no path of a history.`, "Paths are made of the record; please report it with this line.");
}
// src/shell/history/plan-edits.ts
/**
* What is missing of some files.
*
* @throws HistoryError `conflict` when a path holds something else
*/
async function planAdditions(files, objectAt, idOf) {
	const wanted = /* @__PURE__ */ new Map();
	const planned = [];
	for (const { path, content } of files) {
		const id = idOf(content);
		const present = wanted.get(checkedPath(path))?.id ?? await objectAt(path);
		if (present === null) {
			wanted.set(path, {
				content,
				id
			});
			planned.push({
				path,
				after: content,
				isNew: true
			});
		} else if (present !== id) throw conflict(path);
	}
	return planned;
}
/**
* What is left to do of some edits.
*
* @throws HistoryError `changed` when a file is neither what it should be before nor what it should become
*/
async function planEdits(edits, objectAt, idOf) {
	const planned = [];
	for (const { path, before, after } of edits) {
		const present = await objectAt(checkedPath(path));
		if (present === (after === null ? null : idOf(after))) continue;
		if (present !== (before === null ? null : idOf(before))) throw changed(path);
		planned.push({
			path,
			after,
			isNew: present === null
		});
	}
	return planned;
}
function conflict(path) {
	return new HistoryError("conflict", `The history holds ${path} with other content. It is left as it is.`, "A record is written once: evaluate again in a new run or attempt, or remove that file from the branch by hand.");
}
function changed(path) {
	return new HistoryError("changed", `${path} of the history is not what it was when it was read. Nothing was changed.`, "Run the command again.");
}
// src/shell/history/try-again.ts
/** Twelve tries in five minutes: twenty jobs that end in the same second all get their turn. */
const usualPatience = {
	tries: 12,
	longestMs: 3e5,
	firstPauseMs: 500,
	longestPauseMs: 2e4
};
/** How many times a server that gives no answer is asked. */
const mostSilences = 4;
/**
* Tries until it works. Pauses grow and are drawn at random, so that writers who met once do not meet again.
*
* @param attempt - gives null when another writer was first; throws a HistoryError `unreachable` when there was no answer,
*   which is tried again too
* @throws HistoryError `contended` when another was first at every try; what the last try threw otherwise
*/
async function tryAgain(attempt, branch, patience = usualPatience) {
	const end = performance.now() + patience.longestMs;
	let silences = 0;
	let done = 0;
	for (;;) {
		let silence = null;
		const begun = performance.now();
		try {
			const result = await attempt();
			if (result !== null) return result;
		} catch (error) {
			if (!(error instanceof HistoryError) || error.code !== "unreachable") throw error;
			silences += 1;
			silence = error;
		}
		done += 1;
		const unit = Math.max(patience.firstPauseMs, performance.now() - begun);
		const widest = Math.min(patience.longestPauseMs, unit * 2 ** (done - 1));
		const pause = Math.random() * widest;
		const isOver = done >= patience.tries || performance.now() + pause > end;
		if (silence !== null && (isOver || silences >= mostSilences)) throw silence;
		if (isOver) throw new HistoryError("contended", `The branch ${branch} could not be written: another job was first, ${done} times in a row.`, "Run the job again; what is there already is not added twice.");
		await setTimeout(pause);
	}
}
// src/shell/history/history-refusal.ts
/** Longest quotation of a server in a message. */
const longestQuote = 300;
const bypass = "push with the token of a GitHub App that is on its bypass list (input `github-token`); the default token cannot be on one";
/** The credentials may not write. */
function mayNotWrite(branch, said, cause) {
	return new HistoryError("forbidden", `The token may not write to the branch ${branch}${quoted(said)}`, "Give that job `permissions:` with the line `contents: write`.", cause);
}
/**
* A rule refuses what was written.
*
* @param rules - what the server says of each rule; empty = it does not say
*/
function againstRules(branch, rules, said, cause) {
	const exclude = `Exclude the branch \`${branch}\` from the ruleset or branch protection, or ${bypass}.`;
	const unsigned = rules.filter(isAboutSignatures);
	const named = quoted(rules.length > 0 ? rules.join(" ") : said);
	if (unsigned.length > 0 && unsigned.length === rules.length) return new HistoryError("signatures", `A rule of the repository asks for signed commits on the branch ${branch}${named}`, `Set \`history-write: api\`: commits made through the API carry GitHub's signature. ${exclude}`, cause);
	const also = unsigned.length > 0 ? " Signed commits take `history-write: api` as well." : "";
	return new HistoryError("ruleset", `A rule of the repository keeps the branch ${branch} from being written${named}`, `${exclude}${also}`, cause);
}
/** Whether a rule asks for signed commits. */
function isAboutSignatures(rule) {
	return /verified signature|signed commit|must be signed/i.test(rule);
}
function quoted(said) {
	const plain = said.replace(/\s+/g, " ").trim().slice(0, longestQuote);
	return plain === "" ? "." : `: ${plain.replace(/[.:]$/, "")}.`;
}
export { planAdditions as a, usualPatience as i, mayNotWrite as n, planEdits as o, tryAgain as r, historyReadme as s, againstRules as t };

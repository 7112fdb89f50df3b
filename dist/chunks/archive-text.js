import { t as decodeRecord } from "./encode-record.js";
import { i as UsageError, r as GitHubError } from "./program-error.js";
import { t as HistoryError } from "./history-error.js";
import { t as ArtifactError } from "./artifact-error.js";
import { r as isDefaultBranchRun } from "./read-stored-rows.js";
import { o as parseHistoryPath } from "./history.js";
import { a as rowsFile, c as labelOf, i as recordFile, n as largestArchivedFile, o as listArtifacts, r as readRecord, s as isNameOf, t as archivedFiles } from "./read-archived.js";
// src/app/archive/archive-writer.ts
/** Records of one commit. */
const batchRecords = 50;
/** Bytes of one commit. */
const batchBytes = 8388608;
/** A writer for one run of `archive`. */
function archiveWriter(history, known) {
	let batch = [];
	let bytes = 0;
	const count = {
		records: 0,
		rows: 0,
		commits: 0,
		there: 0
	};
	const lost = [];
	const addAll = async (taken) => {
		const files = taken.flatMap(({ record, rows }) => rows === null ? [record] : [record, rows]);
		const what = taken.length === 1 ? "a record" : `${taken.length} records`;
		const { commit } = await history.add(files, `archive: keep ${what} of workflow runs`);
		if (commit === null) {
			count.there += taken.length;
			return;
		}
		count.commits += 1;
		count.records += taken.length;
		count.rows += taken.filter(({ rows }) => rows !== null).length;
	};
	const write = async () => {
		if (batch.length === 0) return;
		const taken = batch;
		try {
			await addAll(taken);
		} catch (error) {
			if (!(error instanceof HistoryError) || error.code !== "conflict") throw error;
			for (const one of taken) try {
				await addAll([one]);
			} catch (problem) {
				if (!(problem instanceof HistoryError) || problem.code !== "conflict") throw problem;
				lost.push(one);
			}
		}
		batch = [];
		bytes = 0;
	};
	return {
		take: (taken) => {
			const { record, rows } = taken;
			const parsed = parseHistoryPath(record.path);
			if (parsed?.kind !== "record" || known.has(parsed)) return false;
			known.add(record.path);
			batch.push(taken);
			bytes += record.content.length + (rows?.content.length ?? 0);
			return true;
		},
		writeIfFull: async () => {
			if (batch.length >= batchRecords || bytes >= batchBytes) await write();
		},
		write,
		written: () => ({ ...count }),
		waiting: () => batch.length,
		lost: () => lost
	};
}
// src/app/archive/check-record.ts
/** Events whose runs are about the very commit that GitHub names as their head. */
const evaluating = /* @__PURE__ */ new Set([
	"pull_request",
	"push",
	"merge_group",
	"schedule",
	"workflow_dispatch"
]);
/** Tells who wrote a record, by what GitHub says alone. A branch called like the default one proves nothing. */
function runKind(run, repository) {
	if (run.repositoryId !== repository.id) return "other";
	if (run.headRepositoryId !== repository.id) return "fork";
	if (run.event === "workflow_dispatch" && run.headBranch === repository.defaultBranch) return "other";
	if (evaluating.has(run.event)) return "evaluation";
	return run.event === "workflow_run" && run.headBranch === repository.defaultBranch ? "report" : "other";
}
/**
* Holds what a record says of itself against what GitHub says.
*
* @returns the first contradiction; null = there is none
*/
function contradiction(record, source) {
	const { identity, suite } = record;
	const { artifact, run, evaluated, repository } = source;
	const says = (reason, what, said, is) => ({
		reason,
		message: `the record says ${what} ${shown(said)}, GitHub says ${shown(is)}`
	});
	if (identity.repository?.toLowerCase() !== repository.toLowerCase()) return says("repository", "repository", identity.repository, repository);
	if (identity.runId !== String(evaluated.id)) return says("run-id", "run", identity.runId, evaluated.id);
	if (identity.event !== evaluated.event) return says("event", "event", identity.event, evaluated.event);
	const isByHand = run.id !== evaluated.id && evaluated.event === "workflow_dispatch";
	if (!isByHand && identity.headSha !== evaluated.headSha) return says("head-sha", "head", identity.headSha, evaluated.headSha);
	const isBranchless = identity.branch === null && evaluated.event === "merge_group";
	if (!isByHand && !isBranchless && identity.branch !== evaluated.headBranch) return says("branch", "branch", identity.branch, evaluated.headBranch);
	const attempt = identity.runAttempt ?? 1;
	if (attempt > evaluated.attempt) return says("attempt", "attempt", attempt, `at most ${evaluated.attempt}`);
	const parts = {
		suite: suite.name ?? "",
		matrixKey: suite.matrixKey ?? "single"
	};
	if (!(run.id === evaluated.id ? [attempt] : attemptsUpTo(Math.max(run.attempt, attempt))).some((number) => isNameOf(artifact.name, {
		...parts,
		attempt: number
	}))) return {
		reason: "suite",
		message: `the record is of suite ${shown(suite.name)}, leg ${shown(suite.matrixKey)}, attempt ${attempt}, which the name of the artifact does not say`
	};
	return null;
}
function attemptsUpTo(last) {
	return Array.from({ length: Math.min(last, 100) }, (_, index) => index + 1);
}
/** A value of the record, which may be any text, as it can stand in a log. */
function shown(value) {
	return JSON.stringify(value).slice(0, 80);
}
// src/core/record/month-file.ts
/** Whether a line of a month gives this record back byte for byte. */
function fitsLine({ text }) {
	try {
		return textOf(JSON.parse(text)) === text;
	} catch {
		return false;
	}
}
/** Why a record cannot be put into a month's file; null = it can. */
function whyNoLine(record) {
	const decoded = decodeRecord(record.text, record.path);
	if (!decoded.ok) return decoded.issues[0]?.message ?? "It cannot be decoded.";
	return fitsLine(record) ? null : "It was written by another program, and a line could not give it back as it is.";
}
/**
* The records of a month, a line each, sorted by path: `{"path": …, "record": …}`.
*
* @param records - each of them {@link fitsLine}, no path twice
*/
function encodeMonth(records) {
	return [...records].sort((one, other) => one.path < other.path ? -1 : 1).map(({ path, text }) => `${JSON.stringify({
		path,
		record: JSON.parse(text)
	})}\n`).join("");
}
/** Reads {@link encodeMonth}. A line that cannot be read is a problem, and the others count. */
function readMonth(text) {
	const records = [];
	const problems = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const found = recordOf(line);
		if (typeof found === "string") problems.push(`line ${index + 1}: ${found}`);
		else records.push(found);
	}
	return {
		records,
		problems
	};
}
function recordOf(line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return "it is no JSON.";
	}
	if (typeof value !== "object" || value === null || !("path" in value) || !("record" in value)) return "it has no `path` and `record`.";
	const { path, record } = value;
	if (typeof path !== "string" || !isRecord(parseHistoryPath(path))) return "its `path` is none of a record.";
	return {
		path,
		text: textOf(record)
	};
}
function isRecord(parts) {
	return parts?.kind === "record";
}
/** As records are written: the text of `encodeRecord`. */
function textOf(record) {
	return `${JSON.stringify(record, null, 1)}\n`;
}
// src/app/archive/known-records.ts
/** Reads what the history has, by its paths; of months that were compacted, by their lines. */
async function knownRecords(history) {
	const known = /* @__PURE__ */ new Set();
	const add = (path) => {
		const parsed = parseHistoryPath(path);
		if (parsed?.kind === "record") known.add(keyOf(parsed));
	};
	const paths = await history.list("records");
	for (const path of paths) add(path);
	const months = paths.filter((path) => parseHistoryPath(path)?.kind === "month");
	for (const bytes of months.length === 0 ? [] : (await history.read(months)).values()) for (const record of readMonth(new TextDecoder().decode(bytes)).records) add(record.path);
	return {
		has: (record) => known.has(keyOf(record)),
		add
	};
}
function keyOf({ headSha, label, runId, attempt }) {
	return JSON.stringify([
		headSha,
		label,
		runId,
		attempt
	]);
}
// src/app/archive/archive-records.ts
/** What is left to others, and how long it takes, where nobody says anything else. */
const usualArchive = {
	minutes: 20,
	reserve: 200
};
/** Failures of the service in a row after which it is left alone. */
const mostFailures = 3;
/**
* Collects the records of runs from their artifacts before these expire, and commits them to the history: what expires
* first goes first. What is there already is not downloaded; what is left is taken by the next run. A record is kept
* only where everything that it says of its run is what GitHub says. Rows are kept of runs of the default branch alone,
* since later changes are judged against the rows in the history.
*
* @throws GitHubError when nothing can be listed, HistoryError when the history cannot be read, UsageError when the branch is
*   the default branch
*/
async function archiveRecords(request, ports) {
	const { runs, history, clock, note } = ports;
	const whyNot = runs.whyNot();
	if (whyNot !== null) throw new GitHubError("not-found", `There is nothing to archive: ${whyNot}`, "Leave `archive` out here.");
	const endsAt = clock.now().getTime() + request.minutes * 6e4;
	const repository = await runs.repository();
	if (repository.defaultBranch === request.branch) throw new UsageError("history-branch", `${request.branch} is the default branch, whose files are the repository's own.`, "Name another branch for the history, which holds nothing else.");
	const known = await knownRecords(history);
	const whyStop = () => {
		if (clock.now().getTime() >= endsAt) return "minutes";
		const limit = runs.rateLimit();
		return limit !== null && limit.remaining <= request.reserve ? "rate-limit" : null;
	};
	const listing = await listArtifacts(runs, clock, whyStop);
	const work = sortOut(listing.artifacts, known, clock);
	const writer = archiveWriter(history, known);
	const refused = [];
	const runOf = cached(runs.run);
	let { expired, fromForks } = work;
	let rowsLeftOut = 0;
	let failures = 0;
	let stopped = null;
	let problem = null;
	let done = 0;
	const refuse = (artifact, reason, message) => {
		refused.push({
			artifact: artifact.name,
			runId: artifact.runId,
			reason,
			message
		});
		note(`archive: ${artifact.name} of run ${artifact.runId} is not kept (${reason}): ${message}`);
	};
	const collect = async (artifact) => {
		if (artifact.runId === null) return refuse(artifact, "no-run", "GitHub does not say which run made it");
		const run = await runOf(artifact.runId);
		if (run === null) return refuse(artifact, "no-run", "its run is gone");
		const kind = runKind(run, repository);
		if (kind === "fork") {
			fromForks += 1;
			return;
		}
		if (kind === "other") return refuse(artifact, "run-kind", `its run was started by ${JSON.stringify(run.event)}`);
		const names = kind === "evaluation" && isDefaultBranchRun(run, repository.defaultBranch) ? archivedFiles : ["record.json"];
		const files = await runs.download(artifact, names, { entryBytes: largestArchivedFile });
		const read = readRecord(files.get("record.json"));
		if ("reason" in read) return refuse(artifact, read.reason, read.message);
		const evaluated = kind === "report" ? await evaluatedRun(read.record.identity.runId, run, runOf) : run;
		if (evaluated === null) return refuse(artifact, "run-id", "the run that its record names is gone");
		const source = {
			artifact,
			run,
			evaluated,
			repository: request.repository
		};
		const wrong = evaluated.repositoryId === repository.id ? contradiction(read.record, source) : {
			reason: "run-id",
			message: "the run that its record names is of another repository"
		};
		if (wrong !== null) return refuse(artifact, wrong.reason, wrong.message);
		const rows = files.get("rows.jsonl.gz");
		const kept = rows === void 0 ? null : rowsFile(read, rows, await ports.readRows(rows));
		if (rows !== void 0 && kept === null) rowsLeftOut += 1;
		if (!writer.take({
			artifact,
			record: recordFile(read),
			rows: kept
		})) return refuse(artifact, "same-place", "a record of this run, suite, leg and attempt is there");
	};
	for (const artifact of work.wanted) {
		stopped ??= whyStop();
		if (stopped !== null) break;
		try {
			await collect(artifact);
			failures = 0;
			done += 1;
			await writer.writeIfFull();
		} catch (error) {
			if (error instanceof ArtifactError) {
				failures = 0;
				done += 1;
				if (error.code === "expired" || error.code === "gone") expired += 1;
				else refuse(artifact, error.code, error.message);
			} else if (error instanceof HistoryError && error.code === "bad-path") {
				done += 1;
				refuse(artifact, "path", error.message);
			} else if (error instanceof HistoryError) {
				stopped = "history";
				problem = `${error.message} ${error.hint}`;
			} else if (error instanceof GitHubError) {
				failures += 1;
				note(`archive: ${artifact.name} of run ${artifact.runId} is left for next time: ${error.message}`);
				if (error.code === "rate-limited") stopped = "rate-limit";
				else if (failures >= mostFailures || error.code === "forbidden") {
					stopped = "unreachable";
					problem = `${error.message} ${error.hint}`;
				}
			} else throw error;
		}
	}
	try {
		if (stopped !== "history") await writer.write();
	} catch (error) {
		if (!(error instanceof HistoryError)) throw error;
		stopped = "history";
		problem = `${error.message} ${error.hint}`;
	}
	for (const { artifact } of writer.lost()) refuse(artifact, "same-place", "another record of this run, suite, leg and attempt was written meanwhile");
	const { records, rows, commits, there } = writer.written();
	return {
		repository: request.repository,
		branch: request.branch,
		found: listing.artifacts.length,
		kept: records,
		rows,
		rowsLeftOut,
		commits,
		alreadyThere: work.alreadyThere + there,
		fromForks,
		expired,
		refused,
		left: work.wanted.length - done + writer.waiting(),
		stopped: stopped ?? listing.stopped,
		problem: problem ?? listing.problem
	};
}
/** What is to be done, what expires first at the front. */
function sortOut(artifacts, known, clock) {
	const now = clock.now().getTime();
	const wanted = [];
	let [alreadyThere, fromForks, expired] = [
		0,
		0,
		0
	];
	for (const artifact of artifacts) {
		const { runId, headSha } = artifact;
		const label = labelOf(artifact.name);
		const isThere = label !== null && runId !== null && headSha !== null && known.has({
			...label,
			runId: String(runId),
			headSha
		});
		if (artifact.isForeign) fromForks += 1;
		else if (isThere) alreadyThere += 1;
		else if (artifact.isExpired || expiry(artifact) <= now) expired += 1;
		else wanted.push(artifact);
	}
	wanted.sort((left, right) => expiry(left) - expiry(right) || left.id - right.id);
	return {
		wanted,
		alreadyThere,
		fromForks,
		expired
	};
}
/** Milliseconds since 1970; where GitHub does not say, it is taken last. */
function expiry({ expiresAt }) {
	const at = Date.parse(expiresAt ?? "");
	return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at;
}
/** The run that a record is about, when a trusted run wrote it about another one. */
async function evaluatedRun(said, run, runOf) {
	if (said === null || !/^[1-9]\d{0,14}$/.test(said)) return run;
	return said === String(run.id) ? run : runOf(Number(said));
}
/** Asks for each run once; null = there is none. */
function cached(ask) {
	const answers = /* @__PURE__ */ new Map();
	return async (id) => {
		const there = answers.get(id);
		if (there !== void 0) return there;
		const answer = await ask(id).catch((error) => {
			if (error instanceof GitHubError && error.code === "not-found") return null;
			throw error;
		});
		answers.set(id, answer);
		return answer;
	};
}
// src/app/archive/archive-outcome.ts
/** Refusals by reason, the most frequent first. */
function countByReason(refused) {
	const counts = /* @__PURE__ */ new Map();
	for (const { reason } of refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
}
// src/app/archive/archive-text.ts
const stops = {
	minutes: "its time is over",
	"rate-limit": "the rest of this hour's requests is left to other workflows",
	unreachable: "GitHub gave no answer that can be used",
	history: "the history could not be written"
};
/** What `archive` did, as lines for a terminal or a log. */
function archiveText(outcome) {
	const { found, kept, rows, commits, branch, alreadyThere, fromForks, expired, refused, left } = outcome;
	const { rowsLeftOut, stopped, problem, repository } = outcome;
	const reasons = countByReason(refused).map(([reason, count]) => `${reason} ${count}`);
	return `${[
		`${counted(found, "artifact")} of this gate in ${repository}`,
		kept === 0 ? `nothing new for ${branch}` : `kept ${counted(kept, "record")}, ${rows} with rows, in ${counted(commits, "commit")} on ${branch}`,
		`already there: ${alreadyThere}`,
		`from forks, not taken: ${fromForks}`,
		`expired before they were collected: ${expired}`,
		`refused: ${refused.length}${reasons.length === 0 ? "" : ` (${reasons.join(", ")})`}`,
		`left for next time: ${left}`,
		...rowsLeftOut === 0 ? [] : [`rows left out, too large or not those of their record: ${rowsLeftOut}`],
		...stopped === null ? [] : [`stopped: ${stops[stopped]}`],
		...problem === null ? [] : [problem]
	].join("\n")}\n`;
}
/** As a job summary. */
function archiveMarkdown(outcome) {
	const [first = "", ...rest] = archiveText(outcome).trimEnd().split("\n");
	const plain = (line) => line.replace(/[\\`*_{}[\]<>|#!@&~]/g, (letter) => `\\${letter}`);
	return `### Archive: ${plain(first)}\n\n${rest.map((line) => `- ${plain(line)}`).join("\n")}\n`;
}
/** What `archive --json` prints. */
function archiveDocument(outcome) {
	const { refused, ...counts } = outcome;
	return {
		version: 1,
		...counts,
		refusedByReason: Object.fromEntries(countByReason(refused)),
		refused: refused.map(({ artifact, runId, reason, message }) => ({
			artifact,
			runId,
			reason,
			message
		}))
	};
}
/** 0 where it did its work, or as much as time and limit allow; 3 where the history does not take what was collected. */
function archiveExitCode({ stopped }) {
	return stopped === "history" ? 3 : 0;
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export { archiveRecords as a, fitsLine as c, archiveText as i, readMonth as l, archiveExitCode as n, usualArchive as o, archiveMarkdown as r, encodeMonth as s, archiveDocument as t, whyNoLine as u };

import { r as hashValue } from "./stable-hash.js";
import { n as requiredSuites } from "./resolve-policy.js";
import { N as waiversPath, t as parseConfig } from "./parse-config.js";
import { f as isObject, l as rowKeys, s as fileOfBytes, t as readRun, u as rowsHeaderSchema } from "./read-run.js";
import { t as deploymentClasses } from "./deployment-class.js";
import { n as buildComment, t as renderHtml } from "./render-html.js";
import { r as encodeRecord, t as decodeRecord } from "./encode-record.js";
import { c as rich, r as code, s as plainText } from "./visible-text.js";
import { a as withRequired, n as commentMarker, t as renderMarkdown } from "./render-markdown.js";
import { i as UsageError, r as GitHubError } from "./program-error.js";
import { t as formatIssue } from "./issue.js";
import { t as plainRequest } from "./gate-request.js";
import { i as describeProblem, t as isShardName } from "./shard-artifact.js";
import { n as artifactName } from "./history.js";
import { a as pathMatcher } from "./read-run2.js";
import { c as verdictRank, i as latestAttempts, l as checkSuites, o as combineComments, s as isAcceptedTradeOff } from "./share-comment.js";
import { A as withSignOffs, C as changeNotices, D as judgeRuns, F as waiversFor, I as applyApprovals, L as planSuites, M as suiteKey, N as suiteBlock, O as approvalLines, R as findEditedSuites, T as seedText, _ as makeRecord, b as sourceNotices, d as readWaivers, f as combineHalves, k as readSignOffs, l as readFiles, m as missingSuites, o as signOffSource, p as classifyChange, r as pullRequestStore, u as loadGrammars, v as checkSegments, w as poolEarlier, x as ageText, y as readSources } from "./history-store.js";
import { d as legViewFile, i as statusText, n as statusContext, o as jobArtifactPrefix, r as statusDescription, u as decodeLegView } from "./leg-reader.js";
import { t as failureComment } from "./failure-comment.js";
// src/app/report-run/find-judged-run.ts
/** Runs of one head that are looked through. */
const mostRuns$1 = 30;
/** Endings of a run that judged something. */
const judging = ["success", "failure"];
/** A run that has judged needs some seconds to end; one that evaluates is not waited for to its end. */
const longestWaitMs = 12e4;
const pauseMs = 15e3;
/**
* The newest run that evaluated the head of a pull request and is over. While another one of its workflow is under way
* nothing is decided: that one reads what people signed off when it has evaluated, and would be spoken over. It may have read
* already, and only be about to end: so its end is waited for, up to two minutes.
*/
async function findJudgedRun(pullRequest, artifacts, remote, wait) {
	for (let waitedMs = 0;; waitedMs += pauseMs) {
		const found = await look(pullRequest, artifacts, remote);
		if (found.kind !== "under-way") return found;
		if (waitedMs >= longestWaitMs) return none$1(found.reason);
		await wait(pauseMs);
	}
}
async function look(pullRequest, artifacts, remote) {
	const pull = await remote.pullRequest(pullRequest);
	const head = pull.headSha.slice(0, 7);
	if (!pull.isOpen) return none$1(`pull request ${pullRequest} is closed`);
	if (pull.headRepositoryId === null) return none$1(`the repository of head ${head} is gone`);
	const runs = [];
	for await (const run of artifacts.runs({
		headSha: pull.headSha,
		event: "pull_request"
	})) {
		if (run.headSha === pull.headSha && run.headRepositoryId === pull.headRepositoryId) runs.push(run);
		if (runs.length >= mostRuns$1) break;
	}
	const judged = await newestJudged(runs, artifacts);
	const underWay = runs.find(({ status, workflowPath }) => status !== "completed" && (judged === null || workflowPath === judged.workflowPath));
	if (underWay !== void 0) return {
		kind: "under-way",
		reason: `run ${underWay.id} on head ${head} is under way, and reads sign-offs when it has evaluated; where it stays red although the command was right, write it again once the run is over`
	};
	if (judged === null) return none$1(`no run has judged head ${head} yet; one that does reads sign-offs itself`);
	return {
		kind: "found",
		pull,
		run: judged
	};
}
async function newestJudged(runs, artifacts) {
	for (const run of runs) {
		if (run.status !== "completed" || !judging.includes(run.conclusion)) continue;
		if ((await artifacts.ofRun(run.id)).some(({ name, runId }) => runId === run.id && name.startsWith("eval-envelope-"))) return run;
	}
	return null;
}
function none$1(reason) {
	return {
		kind: "none",
		reason
	};
}
// src/app/report-run/find-pull-request.ts
/** Open pull requests that are looked at: thirty pages of a hundred. */
const mostLookedAt = 3e3;
/**
* The one open pull request of this repository whose head is that of the run: the same commit in the same repository, both
* as GitHub tells them. What the run says of itself, in its artifacts or elsewhere, is not asked.
*/
async function findPullRequest(run, remote) {
	const head = run.headSha.slice(0, 7);
	if (run.headRepositoryId === null) return none(`the repository of head ${head} is gone`);
	const found = [];
	let seen = 0;
	for await (const pull of remote.openPullRequests()) {
		seen += 1;
		if (seen > mostLookedAt) return none(`there are more than ${mostLookedAt} open pull requests, too many to tell which one it is`);
		if (pull.headSha === run.headSha && pull.headRepositoryId === run.headRepositoryId) found.push(pull);
	}
	const [pull, ...others] = found;
	if (pull === void 0) return none(`no open pull request has head ${head} of ${run.headRepository ?? "that repository"} any more`);
	if (others.length > 0) return none(`head ${head} belongs to several pull requests (${found.map(({ number }) => `#${number}`).join(", ")}), and the run is of one of them`);
	return {
		kind: "found",
		pull
	};
}
function none(reason) {
	return {
		kind: "none",
		reason
	};
}
// src/app/report-run/judged-before.ts
/** Runs of one head that are looked through. */
const mostRuns = 30;
/**
* Judgements of the head of a pull request whose artifacts are not believed: which content they are of is known by the
* commit alone, and when they were made by GitHub.
*
* @param reported - run that is reported; null = there is none
*/
function judgedBefore({ headSha, headRepositoryId }, reported, artifacts) {
	let listed;
	const list = async () => {
		const ids = new Set(reported === null ? [] : [reported.id]);
		for await (const run of artifacts.runs({
			headSha,
			event: "pull_request"
		})) {
			if (run.headSha === headSha && run.headRepositoryId === headRepositoryId) ids.add(run.id);
			if (ids.size >= mostRuns) break;
		}
		const found = [];
		for (const id of ids) found.push(...await artifacts.ofRun(id));
		return found;
	};
	return async (suite, matrixKey) => {
		listed ??= list();
		const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, "");
		const isOf = (name) => /^\d+(?:-|$)/.test(name.replace(prefix, ""));
		return (await listed).filter(({ name }) => name.startsWith(prefix) && isOf(name)).map(({ createdAt }) => ({
			headSha,
			at: createdAt
		}));
	};
}
// src/core/leg/missing-legs.ts
/**
* Matrices of a run of which a job left nothing: it crashed, was cancelled, or ended before a suite could be tried. A matrix
* has as many jobs as one of its legs says, and at least as many as GitHub lists: a leg may say too few.
*
* @param legs - what jobs of the run left, in any order
* @param jobs - latest jobs of the run as GitHub lists them
*/
function findMissingLegs(legs, jobs) {
	const latest = latestAttempts(legs.map((leg) => ({ leg }))).map(({ leg }) => leg);
	return [...new Set(latest.map(({ job }) => job))].sort().flatMap((job) => {
		const group = latest.filter((leg) => leg.job === job);
		const left = group.filter((leg) => !isUntried(leg));
		const keys = [...new Set(left.map(({ matrixKey }) => matrixKey))];
		const listed = jobs.filter(({ name, conclusion }) => isOfJob(name, job) && conclusion !== "skipped");
		const total = Math.max(keys.length, listed.length, ...group.map(({ jobTotal }) => jobTotal));
		if (keys.length === total) return [];
		const unseen = listed.filter(({ name }) => !keys.some((key) => isLeg(name, key)));
		return [{
			job,
			seen: keys.length,
			total,
			missing: unseen.length === total - keys.length ? unseen : [],
			suites: [...new Set(left.flatMap(({ suite }) => suite ?? []))]
		}];
	});
}
/** Longest part of a name that is repeated: in a run of a fork it is anybody's text. */
const longestName$1 = 80;
/** What is missing, as a sentence that names it. */
function missingLegsText({ job, seen, total, missing }) {
	const count = total - seen;
	const names = missing.slice(0, 5).map(({ name, conclusion }) => `${name.slice(0, longestName$1)} (${ended(conclusion)})`);
	const more = missing.length > names.length ? ` and ${missing.length - names.length} more` : "";
	const named = names.length === 0 ? "" : `: ${names.join(", ")}${more}`;
	return `${count} of ${total} jobs of ${job.slice(0, longestName$1)} left no results${named}.`;
}
function ended(conclusion) {
	return conclusion === null ? "not over" : conclusion.replaceAll("_", " ").slice(0, longestName$1);
}
/** The job says that it ended before a suite could be tried. */
function isUntried({ suite, verdict }) {
	return suite === null && verdict === "not-evaluated";
}
/** Whether GitHub would call a job so, also where another workflow calls the one that it is in. */
function isOfJob(name, job) {
	return [name, ...afterCalls(name)].some((one) => one === job || one.startsWith(`${job} (`));
}
function afterCalls(name) {
	const parts = name.split(" / ");
	return parts.slice(1).map((_, index) => parts.slice(index + 1).join(" / "));
}
/** Whether a key of a matrix is made of the values that stand in the name of a job. */
function isLeg(name, matrixKey) {
	return wordsOf(/\((.*)\)$/s.exec(name)?.[1] ?? "") === wordsOf(matrixKey.replace(/-?[0-9a-f]{8}$/, ""));
}
/** Words in an order of their own: GitHub keeps that of the workflow, a key that of the names. */
function wordsOf(text) {
	return text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "").sort().join(" ");
}
// src/app/report-run/missing-legs.ts
/** Archives that are loaded at a time. */
const atATime = 8;
/**
* Matrices of a run of which a job left nothing: what the other legs left must not pass for all of it.
*
* @param load - give what the jobs left; one that cannot be loaded says nothing here, and is told where it is judged
* @throws GitHubError when GitHub does not list the jobs of the run
*/
async function missingLegs(run, load, { configPath, headSha }, artifacts) {
	const views = [];
	for (let at = 0; at < load.length; at += atATime) {
		const found = await Promise.all(load.slice(at, at + atATime).map(readView));
		views.push(...found.filter((view) => view !== null));
	}
	const legs = views.filter(({ config, headSha: sha, attempt }) => config === configPath && sha === headSha && attempt <= run.attempt);
	return legs.length === 0 ? [] : findMissingLegs(legs, await artifacts.jobs(run.id));
}
async function readView(load) {
	try {
		const bytes = (await load()).get(legViewFile);
		return bytes === void 0 ? null : decodeLegView(bytes);
	} catch {
		return null;
	}
}
// src/core/results/rows/check-written-rows.ts
/** Generous for suites, and small enough that judging takes seconds. */
const usualRowLimits = {
	rows: 2e5,
	line: 262144,
	text: 4e3,
	entries: 2e3
};
const headerKeys = new Set(Object.keys(rowsHeaderSchema.shape));
/** Answers are never stored. */
const knownKeys = new Set(rowKeys.filter((key) => key !== "output"));
/** Names that mean something to the language. */
const reservedNames = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/**
* Looks at rows-jsonl that somebody else may have written in our name: every line has to be byte for byte what this program
* writes for the value that it holds. So no key stands twice, no number overflows, and nothing is there that no row has.
* Types are left to the reader.
*
* @returns what is wrong with the first line that is not so; null = nothing
*/
function checkWrittenRows(text, limits = usualRowLimits) {
	if (!text.endsWith("\n")) return "the rows are cut: the last line has no end";
	let from = 0;
	for (let line = 1; from < text.length; line += 1) {
		const end = text.indexOf("\n", from);
		if (end - from > limits.line) return `line ${line} of the rows has more than ${limits.line} characters`;
		if (line > limits.rows + 1) return `there are more than ${limits.rows} rows`;
		const problem = lineProblem(text.slice(from, end), line === 1, limits);
		if (problem !== null) return `line ${line} of the rows ${problem}`;
		from = end + 1;
	}
	return from === 0 ? "there are no rows" : null;
}
function lineProblem(line, isHeader, limits) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return "is no JSON";
	}
	if (!isObject(value)) return "is no object";
	if (JSON.stringify(value) !== line) return "is not as this program writes it";
	if (isHeader !== (value.kind === "run")) return isHeader ? "is no header" : "is a second header";
	const known = isHeader ? headerKeys : knownKeys;
	if (Object.keys(value).some((key) => !known.has(key))) return "has a key that no row has";
	return sizeProblem(value, limits, 0);
}
/** A row is three levels deep at most. */
const deepest = 3;
function sizeProblem(value, limits, depth) {
	if (typeof value === "string") return value.length > limits.text ? `has a text of more than ${limits.text} characters` : null;
	if (typeof value !== "object" || value === null) return null;
	if (depth >= deepest) return "is nested too deep";
	const entries = Object.entries(value);
	if (entries.length > limits.entries) return `has a list of more than ${limits.entries} entries`;
	for (const [key, entry] of entries) {
		if (reservedNames.has(key) || key.length > limits.text) return "has a name that none may have";
		const problem = sizeProblem(entry, limits, depth + 1);
		if (problem !== null) return problem;
	}
	return null;
}
// src/app/report-run/unpack.ts
/**
* Unpacks gzip in memory, up to a size.
*
* @returns null where it is longer, or no gzip
*/
async function unpack(bytes, mostBytes) {
	const stream = new DecompressionStream("gzip");
	const writer = stream.writable.getWriter();
	writer.write(new Uint8Array(bytes)).catch(() => {});
	writer.close().catch(() => {});
	const reader = stream.readable.getReader();
	const pieces = [];
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			if (size > mostBytes) {
				await reader.cancel().catch(() => {});
				return null;
			}
			pieces.push(value);
		}
	} catch {
		return null;
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
// src/app/report-run/read-reported-run.ts
/** Files of an artifact that are looked at; the rest is not unpacked. */
const reportedFiles = [
	"record.json",
	"rows.jsonl.gz",
	legViewFile
];
/** Bytes of the rows, unpacked: 200,000 rows of an ordinary suite. */
const mostRowBytes = 67108864;
/** Characters of a record; ours have 100,000 at most. */
const longestRecord = 1e6;
/** Characters of the name of a judge, a runner or a model. */
const longestName = 300;
const mostModels = 20;
/**
* Rows of head as the run of a pull request reported them. Everything in an artifact may be written by the pull request's
* code: rows are taken over only as numbers by case, and of the record nothing counts but where whoever pushed could write
* the commit status too.
*
* @param files - of {@link reportedFiles}, those that the artifact has; `rows.jsonl` where somebody unpacked it
* @param suite - whose rows they have to be
*/
async function readReportedRun(files, suite) {
	const record = files.get("record.json");
	if (record === void 0) return refused("the artifact holds no record");
	if (record.length > longestRecord) return refused("the record is larger than any that this program writes");
	const decoded = decodeRecord(new TextDecoder().decode(record), "record.json");
	if (!decoded.ok) return refused(`the record cannot be read: ${firstOf(decoded.issues.map(formatIssue))}`);
	const said = {
		ownVerdict: decoded.value.comparison.verdict,
		record: decoded.value
	};
	const plain = files.get("rows.jsonl");
	if (plain !== void 0 && plain.length <= mostRowBytes) return {
		head: readRows(plain, suite),
		...said
	};
	const packed = files.get("rows.jsonl.gz");
	if (packed === void 0) {
		const isOverBudget = decoded.value.comparison.reasons.some(({ code }) => code === "budget");
		const { head } = refused("the run left no results of this suite");
		return {
			head: isOverBudget ? endedByBudget : head,
			...said
		};
	}
	const bytes = await unpack(packed, mostRowBytes);
	if (bytes === null) return {
		...refused("the rows are damaged, or larger than 64 MiB"),
		...said
	};
	return {
		head: readRows(bytes, suite),
		...said
	};
}
function readRows(bytes, suite) {
	let text;
	try {
		text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return failed("the rows are no UTF-8");
	}
	const problem = checkWrittenRows(text);
	if (problem !== null) return failed(problem);
	const parsed = readRun([fileOfBytes("rows.jsonl", bytes)], { format: "rows-jsonl" });
	if (!parsed.ok) return failed(firstOf(parsed.issues.map(formatIssue)));
	const run = parsed.value;
	if (run.suite !== suite) return failed("the rows are of another suite than the artifact says");
	if (!areNames(run.fingerprints)) return failed("the header of the rows has names that are too long or too many");
	const { origin: _, ...rest } = run;
	return {
		ok: true,
		run: {
			...rest,
			warnings: []
		}
	};
}
function areNames({ models, ...names }) {
	const texts = [...Object.values(names), ...models];
	return models.length <= mostModels && texts.every((text) => text.length <= longestName);
}
/** One problem says that nothing of it can be trusted. */
function firstOf(problems) {
	return (problems[0] ?? "it cannot be read").slice(0, 300);
}
/** The run's own word, in ours: it left nothing to judge either way. */
const endedByBudget = {
	ok: false,
	problems: ["the run says that its budget ended it, and left no results"],
	isOverBudget: true
};
function failed(problem) {
	return {
		ok: false,
		problems: [problem]
	};
}
function refused(problem) {
	return {
		head: failed(problem),
		ownVerdict: null,
		record: null
	};
}
const longestArchive = 25165824;
const longestEntry = 16777216;
/**
* The artifacts of one run by suite and leg, the newest attempt of each, and what its matrices lack.
*
* @param names - suites of base's config
* @param about - what the jobs were to evaluate
*/
async function reportedSuites(run, names, artifacts, about) {
	const newest = /* @__PURE__ */ new Map();
	let others = 0;
	const left = (await artifacts.ofRun(run.id)).filter(({ runId }) => runId === run.id);
	for (const artifact of left) {
		if (!artifact.name.startsWith("eval-envelope-") || isShardName(artifact.name)) continue;
		const name = parseName(artifact.name, names);
		if (name === null || name.attempt > run.attempt) {
			others += 1;
			continue;
		}
		const key = JSON.stringify([
			name.suite,
			name.matrixKey,
			name.job
		]);
		const known = newest.get(key);
		if (known === void 0 || known.name.attempt < name.attempt) newest.set(key, {
			name,
			artifact
		});
	}
	const limits = {
		archiveBytes: longestArchive,
		entryBytes: longestEntry
	};
	const suites = [...newest.values()].map(({ name: { suite, matrixKey, job }, artifact }) => ({
		suite,
		matrixKey,
		leg: job === "" ? matrixKey : `${matrixKey}-${job}`,
		read: once(() => artifacts.download(artifact, reportedFiles, limits))
	}));
	const quiet = left.filter(({ name }) => name.startsWith(jobArtifactPrefix)).map((artifact) => () => artifacts.download(artifact, [legViewFile], limits));
	if (suites.length > 256 || quiet.length > 256) return {
		suites,
		others,
		missing: []
	};
	const views = [...suites.map(({ read }) => read), ...quiet];
	return {
		suites,
		others,
		missing: await missingLegs(run, views, about, artifacts)
	};
}
/** Loads what is asked for several times a single time. */
function once(load) {
	let loaded;
	return () => {
		loaded ??= load();
		return loaded;
	};
}
const rest = /^((?:[a-z0-9]+-)*[0-9a-f]{8})-([1-9][0-9]{0,2})(?:-([a-z0-9_-]{1,100}))?$/;
/** `eval-envelope-<suite>-<matrix key>-<run attempt>`; null = it is not of this form, or of no known suite. */
function parseName(text, suites) {
	const inOrder = [...suites].sort((one, other) => other.length - one.length);
	for (const suite of inOrder) {
		const prefix = `eval-envelope-${suite}-`;
		if (!text.startsWith(prefix)) continue;
		const found = rest.exec(text.slice(prefix.length));
		if (found === null) continue;
		const [, matrixKey = "", attempt = "", job = ""] = found;
		return {
			suite,
			matrixKey,
			attempt: Number(attempt),
			job
		};
	}
	return null;
}
// src/app/report-run/content-key.ts
/** Key of what a suite evaluates on a side; null = not all files of the side are known. */
function contentKey(name, side, change) {
	const { trees, baseConfig, headConfig, isHeadConfigBroken } = change;
	if (trees.base.isCut || trees.head.isCut || side === "head" && isHeadConfigBroken) return null;
	const judge = baseConfig.suites[name]?.judge;
	const run = (side === "base" ? baseConfig : headConfig).suites[name]?.run ?? baseConfig.suites[name]?.run;
	const dataset = judge?.dataset ?? [];
	return suiteKey({
		tree: side === "head" ? trees.head.entries : withDataset(dataset, change),
		covers: judge?.covers,
		dataset,
		workingDirectory: run?.workingDirectory ?? ".",
		suiteBlock: suiteBlock(judge, run)
	});
}
/** Base's files with what the pull request did to the dataset: both sides sit head's version of it. */
function withDataset(dataset, { trees, paths }) {
	const isDataset = pathMatcher(dataset);
	const touched = new Set(paths.flatMap(({ path, previousPath }) => [path, previousPath ?? path]).filter(isDataset));
	return [...trees.base.entries.filter(({ path }) => !touched.has(path)), ...trees.head.entries.filter(({ path }) => touched.has(path))];
}
// src/app/report-run/reported-sides.ts
/** There is no base. */
const noBase = {
	rung: "none",
	sha: null,
	ageMs: null,
	runs: 0
};
// src/app/report-run/stored-base.ts
const notCompared = "No trusted run of base is stored, and base rows of this run do not count: nothing is compared, only limits apply.";
/** Looks for rows of base. @param key - of base's content; null = it is not known */
async function findStoredBase({ suite, key, matrixKey }, { change, findBase }) {
	const baseline = change.baseConfig.suites[suite]?.judge.baseline;
	if (baseline?.use.includes("stored") !== true) return {
		found: null,
		notices: [notCompared],
		unread: null
	};
	if (key === null) return {
		found: null,
		notices: ["GitHub lists only a part of the files of base, so that no stored run of it can be told.", notCompared],
		unread: null
	};
	const { found, notes, problems, isUnread } = await findBase({
		suite,
		suiteKey: key,
		matrixKey,
		maxAgeMs: baseline.maxAgeMs,
		isProbe: change.baseConfig.suites[suite]?.judge.probe
	});
	if (found === null && isUnread === true) return {
		found,
		notices: notes,
		unread: {
			ok: false,
			problems: problems.slice(0, 1)
		}
	};
	if (found === null) return {
		found,
		notices: [...notes, notCompared],
		unread: null
	};
	const pooled = found.used.runs === 1 ? "one run" : `${found.used.runs} runs pooled`;
	const age = ageText(found.used.ageMs ?? 0);
	return {
		found,
		notices: [`Base is stored (commit ${found.used.sha?.slice(0, 7)}, ${age} old, ${pooled}): latency is shown only, machines differ from day to day.`, ...notes],
		unread: null
	};
}
/** Why what was compared once is not judged without a base. */
const baseIsGone = {
	ok: false,
	problems: ["no run of base is stored any more that this was held against."]
};
// src/app/report-run/foreign-sides.ts
const unknown = {
	found: null,
	notices: [],
	unread: null
};
/**
* Sides of a suite of which nothing is believed but the rows of head: which contents they are of is told by the trees of
* GitHub, and base comes from runs of the default branch.
*/
async function foreignSides(suite, matrixKey, { head, ownVerdict }, context) {
	const { change, isAgain, judgedBefore } = context;
	const keys = {
		base: contentKey(suite, "base", change),
		head: contentKey(suite, "head", change)
	};
	const { found, notices, unread } = head.ok ? await findStoredBase({
		suite,
		key: keys.base,
		matrixKey
	}, context) : unknown;
	const isSeeded = keys.base !== null && keys.head !== null;
	return {
		head,
		base: found === null ? unread ?? (isAgain ? baseIsGone : null) : {
			ok: true,
			run: found.run
		},
		used: found?.used ?? noBase,
		seed: isSeeded ? seedText(suite, {
			base: keys.base ?? "",
			head: keys.head ?? ""
		}) : null,
		key: keys.head,
		isLatencyAdvisory: found !== null,
		storedSides: {
			base: found !== null,
			head: false
		},
		notices,
		ownVerdict,
		judged: () => judgedBefore(suite, matrixKey)
	};
}
// src/app/report-run/own-rows.ts
/**
* Rows and contents as the runs of a pull request of this repository stored them. Their word counts as it does in the gate:
* whoever pushes to a branch of this repository could as well write the commit status.
*
* @returns null when the rows of this head are not there
*/
async function ownRows(wanted, store) {
	const { suite, matrixKey, headSha, record, baseKeyAt } = wanted;
	const key = record.suite.suiteKey;
	if (key === null) return null;
	const { runs } = await store.search({
		suite,
		matrixKey,
		suiteKey: key
	});
	const newest = runs.filter((run) => run.headSha === headSha && isOf(run, key)).sort(laterFirst)[0];
	if (newest === void 0) return null;
	const base = newest.base?.origin?.suiteKey ?? await baseKeyAt(record.identity.baseSha);
	const keys = {
		head: key,
		base: base ?? ""
	};
	const pooled = poolEarlier(runs, keys);
	if (pooled === null) return null;
	return {
		head: pooled.head,
		base: pooled.base,
		baseKey: base,
		seed: base === null ? null : seedText(suite, keys),
		isSideBySide: pooled.isSideBySide,
		evaluatedAt: pooled.evaluatedAt,
		baseRuns: pooled.base?.pooled?.runs ?? 1,
		judged: pooled.judged
	};
}
function isOf({ head }, key) {
	return head.origin?.suiteKey === key;
}
function laterFirst(one, other) {
	return one.at < other.at ? 1 : -1;
}
// src/app/report-run/own-sides.ts
/**
* Sides of a suite as runs of a pull request of this very repository stored them, base too where they evaluated it: judged
* as the gate would judge them now, and nothing is run.
*/
async function ownSides(suite, matrixKey, { record, ownVerdict }, context) {
	const { pull, change, own } = context;
	const baseKeyAt = async (sha) => {
		const trees = sha === null || sha === change.baseSha ? change.trees : {
			...change.trees,
			base: await context.treeAt(sha)
		};
		return contentKey(suite, "base", {
			...change,
			trees
		});
	};
	const rows = await ownRows({
		suite,
		matrixKey,
		headSha: pull.headSha,
		record,
		baseKeyAt
	}, own);
	const shared = {
		ownVerdict,
		key: record.suite.suiteKey
	};
	if (rows === null) return {
		...shared,
		head: {
			ok: false,
			problems: ["the rows that were judged are not stored any more."]
		},
		base: null,
		used: noBase,
		seed: null,
		isLatencyAdvisory: true,
		storedSides: {
			base: false,
			head: true
		},
		notices: [],
		judged: async () => []
	};
	const { base, used, notices } = await baseOf(rows, {
		suite,
		matrixKey,
		wasCompared: record.baseline.rung !== "none"
	}, record, context);
	const age = ageText(ageOf(rows, context));
	return {
		...shared,
		head: {
			ok: true,
			run: rows.head
		},
		base,
		used,
		seed: rows.seed,
		isLatencyAdvisory: !rows.isSideBySide,
		storedSides: {
			base: base?.ok === true,
			head: true
		},
		notices: [`This content was evaluated ${age} ago: its stored rows are judged, and nothing was run.`, ...notices],
		judged: async () => rows.judged
	};
}
async function baseOf(rows, about, { identity }, context) {
	if (rows.base !== null) {
		const used = {
			rung: "stored",
			place: "pull-request",
			sha: rows.base.origin?.sha ?? identity.baseSha,
			ageMs: ageOf(rows, context),
			runs: rows.baseRuns
		};
		return {
			base: {
				ok: true,
				run: rows.base
			},
			used,
			notices: []
		};
	}
	if (!about.wasCompared) return {
		base: null,
		used: noBase,
		notices: []
	};
	const { found, notices, unread } = await findStoredBase({
		...about,
		key: rows.baseKey
	}, context);
	if (found === null) return {
		base: unread ?? baseIsGone,
		used: noBase,
		notices
	};
	return {
		base: {
			ok: true,
			run: found.run
		},
		used: found.used,
		notices
	};
}
function ageOf({ evaluatedAt }, { identity }) {
	return Math.max(0, Date.parse(identity.finishedAt ?? evaluatedAt) - Date.parse(evaluatedAt));
}
// src/app/report-run/judge-reported-suite.ts
/** What the comment says of a fork's numbers. */
const selfReported = "The numbers of head are the fork's own word: its code ran where they were made. Bounds and verdict are this repository's.";
/**
* Judges one suite of a pull request from the rows that its run reported, with the config of the base branch and base rows
* of this repository's own runs.
*
* @param reported - null = the run left nothing of this suite
* @param label - name of its folder, and of its part of the comment
*/
async function judgeReportedSuite(plan, reported, label, context, world) {
	const { pull, change } = context;
	const matrixKey = reported?.matrixKey ?? null;
	const sides = await sidesOf(plan.suite, reported, context);
	const { head, base, used, key } = sides;
	const judgement = judgeRuns({
		config: change.combined.config,
		suite: plan.suite,
		classes: change.classification.classes,
		base,
		head,
		seed: sides.seed,
		isLatencyAdvisory: sides.isLatencyAdvisory,
		storedSides: sides.storedSides
	});
	const about = {
		today: world.clock.now().toISOString().slice(0, 10),
		class: judgement.policy.class,
		suite: plan.suite
	};
	const signed = await readSignOffs(judgement, sides.judged, change.baseConfig, context.signOffs);
	const approvals = withSignOffs(waiversFor(change.waivers, about), signed);
	const decision = applyApprovals(judgement, approvals, about);
	for (const line of approvalLines(decision)) world.log.note(`report: ${plan.suite}: ${line}`);
	const notices = [
		...pull.isFork && head.ok ? [selfReported] : [],
		...change.notices,
		...changeNotices(plan.suite, change),
		...sourceNotices(change.sources),
		...head.ok ? sides.notices : [],
		...otherVerdict(decision, sides.ownVerdict)
	];
	const view = buildComment(decision, {
		suite: plan.suite,
		baseLabel: (used.sha ?? change.baseSha).slice(0, 7),
		headLabel: pull.headSha.slice(0, 7),
		baselineNote: used.rung === "none" ? null : `stored, ${ageText(used.ageMs ?? 0)} old`,
		classification: change.classification,
		required: checkSegments(decision),
		accepting: {
			kind: "pull-request",
			label: change.combined.config.signOff.label,
			headSha: pull.headSha
		},
		notices
	});
	const recordPath = await writeFiles(decision, view, {
		used,
		label,
		matrixKey,
		suite: plan.suite,
		key
	}, context, world);
	return {
		outcome: {
			suite: label,
			runReason: plan.reason,
			baseline: used,
			decision,
			view,
			recordPath
		},
		suite: plan.suite,
		matrixKey,
		isSound: head.ok
	};
}
async function sidesOf(suite, reported, context) {
	const run = await readSuite(suite, reported);
	const matrixKey = reported?.matrixKey ?? null;
	const { own } = context;
	if (own === null || !run.head.ok || run.record === null) return foreignSides(suite, matrixKey, run, context);
	return ownSides(suite, matrixKey, {
		...run,
		record: run.record
	}, {
		...context,
		own
	});
}
async function readSuite(suite, reported) {
	const failed = (problem) => ({
		head: {
			ok: false,
			problems: [problem]
		},
		ownVerdict: null,
		record: null
	});
	if (reported === null) return failed(`suite ${suite} had to run, and the run left no artifact of it.`);
	try {
		return await readReportedRun(await reported.read(), suite);
	} catch (error) {
		return failed(describeProblem(error));
	}
}
/** What the run said itself counts for nothing; that it said something else is worth a line. */
function otherVerdict({ verdict }, own) {
	return own === null || own === verdict ? [] : [`The run itself came to "${own}"; from its rows, by base's config, it is "${verdict}".`];
}
async function writeFiles(decision, view, about, { change, identity, out }, { files }) {
	const { used, label, matrixKey, suite, key } = about;
	const record = makeRecord(decision, {
		identity,
		classification: change.classification,
		coveredHash: key,
		suite,
		suiteKey: key,
		matrixKey,
		baseline: used,
		sources: change.sources,
		requiredSuites: requiredSuites(change.combined.config, change.classification.classes)
	});
	const folder = files.join(out, label);
	const recordPath = files.join(folder, "record.json");
	await files.write(recordPath, encodeRecord(record));
	await files.write(files.join(folder, "comment.md"), renderMarkdown(view));
	await files.write(files.join(folder, "report.html"), renderHtml(view, decision));
	return recordPath;
}
// src/app/report-run/lacking-legs.ts
/**
* Legs that left nothing, in the place of what they should have left: of a suite that other legs of the matrix evaluated, or
* else of one that had to run. Where no suite had to, nothing is lacking.
*/
function lackingLegs(missing, plans, reported) {
	const judged = plans.filter(({ suite, isRun }) => isRun || reported.some((leg) => leg.suite === suite));
	return missing.flatMap((one, index) => {
		const plan = judged.find(({ suite }) => one.suites.includes(suite)) ?? judged[0];
		if (plan === void 0) return [];
		const name = index === 0 ? "missing" : `missing-${index + 1}`;
		const read = async () => {
			throw new Error(missingLegsText(one));
		};
		return [{
			plan,
			leg: {
				suite: plan.suite,
				matrixKey: null,
				leg: name,
				read
			},
			label: `${plan.suite}/${name}`
		}];
	});
}
// src/core/suite/tree-changes.ts
/**
* What differs between two trees, taken from the trees alone; a list adds which files were moved and which changed in
* nothing but their mode.
*
* @param listed - may be cut, or of another commit: then it is not used
*/
function treeChanges(base, head, listed) {
	const before = new Map(base.map((entry) => [entry.path, objectOf(entry)]));
	const after = new Map(head.map((entry) => [entry.path, objectOf(entry)]));
	const own = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => changeOf(path, before.get(path), after.get(path)));
	const named = new Set(listed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
	const isWhole = own.every(({ path }) => named.has(path)) && listed.every(({ path }) => before.has(path) || after.has(path));
	if (!isWhole) return {
		changes: own,
		isWhole
	};
	const moved = /* @__PURE__ */ new Map();
	for (const { path, previousPath } of listed) if (previousPath !== void 0 && after.has(path) && before.has(previousPath) && !after.has(previousPath)) moved.set(path, previousPath);
	const gone = new Set(moved.values());
	const known = new Set(own.map(({ path }) => path));
	const sameContent = listed.filter(({ path }) => !known.has(path)).map(({ path }) => {
		const [old, now] = [before.get(path), after.get(path)];
		return {
			path,
			status: "modified",
			...old === void 0 ? {} : { base: old },
			...now === void 0 ? {} : { head: now }
		};
	});
	return {
		changes: [...own, ...sameContent].filter(({ path }) => !gone.has(path)).map((change) => {
			const previousPath = moved.get(change.path);
			const old = previousPath === void 0 ? void 0 : before.get(previousPath);
			return previousPath === void 0 || old === void 0 ? change : {
				...change,
				previousPath,
				status: "renamed",
				base: old
			};
		}).sort((one, other) => one.path < other.path ? -1 : 1),
		isWhole
	};
}
function objectOf({ objectId, kind }) {
	return {
		objectId,
		kind
	};
}
function changeOf(path, base, head) {
	if (base === void 0) return head === void 0 ? [] : [{
		path,
		status: "added",
		head
	}];
	if (head === void 0) return [{
		path,
		status: "deleted",
		base
	}];
	if (base.objectId === head.objectId && base.kind === head.kind) return [];
	return [{
		path,
		status: "modified",
		base,
		head
	}];
}
// src/app/report-run/remote-objects.ts
/** Files that are read at most: each is a request, of which a workflow has 1,000 an hour for the whole repository. */
const mostBlobs = 300;
/** Bytes that are read at most. */
const mostBytes = 33554432;
/** Requests that are under way at once. */
const atOnce = 8;
/**
* Objects that two trees name, with the sizes that the trees tell.
*
* @param entries - of both trees
*/
function remoteObjects(remote, entries) {
	const sizes = new Map(entries.flatMap(({ objectId, sizeBytes }) => sizeBytes === null ? [] : [[objectId, sizeBytes]]));
	let unread = 0;
	return {
		unread: () => unread,
		objectSizes: async (ids) => new Map(ids.flatMap((id) => sizes.has(id) ? [[id, sizes.get(id) ?? 0]] : [])),
		readObjects: async (ids) => {
			const contents = /* @__PURE__ */ new Map();
			const total = ids.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
			if (ids.length > mostBlobs || total > mostBytes) {
				unread += ids.length;
				return contents;
			}
			for (let from = 0; from < ids.length; from += atOnce) {
				const group = ids.slice(from, from + atOnce);
				const read = await Promise.all(group.map((id) => remote.blob(id).catch(() => null)));
				for (const [index, id] of group.entries()) {
					const bytes = read[index] ?? null;
					if (bytes === null || bytes.length !== sizes.get(id)) unread += 1;
					else contents.set(id, bytes);
				}
			}
			return contents;
		}
	};
}
// src/app/report-run/read-reported-change.ts
/**
* Reads the change of a pull request: the config of the base branch, the changed files, the class. Whatever cannot be read
* makes the judgement stricter: then the change is taken to be of every class.
*
* @throws UsageError when the base branch has no config, or a broken one
* @throws GitHubError when the base branch cannot be read
*/
async function readReportedChange(pull, configPath, remote, now) {
	const { baseSha, mergeBaseSha } = await remote.meet(pull.baseBranch, pull.headSha);
	const baseConfig = await readBaseConfig(configPath, pull.baseBranch, baseSha, remote);
	const base = await remote.tree(baseSha);
	const from = mergeBaseSha === baseSha ? base : await remote.tree(mergeBaseSha);
	const head = await remote.tree(pull.headSha);
	const listed = await remote.changedFiles(pull.number);
	const isCut = from.isCut || head.isCut;
	const { changes, isWhole } = treeChanges(from.entries, head.entries, listed);
	const headConfig = await readHeadConfig(configPath, head, remote);
	const combined = combineHalves({
		base: baseConfig,
		head: headConfig ?? baseConfig
	});
	const objects = remoteObjects(remote, [...from.entries, ...head.entries]);
	let whyUnion = null;
	if (isCut) whyUnion = "GitHub lists only a part of the files of this repository";
	else if (!isWhole) whyUnion = `GitHub lists ${listed.length} of ${changes.length} changed files`;
	const files = whyUnion === null ? await readFiles(objects, changes) : [];
	if (objects.unread() > 0) whyUnion = `${objects.unread()} versions of changed files could not be read`;
	const { rules, models } = baseConfig.classify;
	const classification = whyUnion === null ? classifyChange(files, rules, await loadGrammars(files), models) : everyClass(whyUnion);
	const ownSuites = Object.entries(combined.config.suites).filter(([name]) => Object.hasOwn(baseConfig.suites, name));
	return {
		paths: changes,
		classification,
		combined: {
			...combined,
			config: {
				...baseConfig,
				suites: Object.fromEntries(ownSuites)
			},
			advisorySuites: []
		},
		baseConfig,
		headConfig: headConfig ?? baseConfig,
		isBaseConfigBroken: false,
		waivers: await readWaivers(() => remote.file(waiversPath, baseSha), baseConfig),
		sources: await readSources(baseConfig.sources, (path) => remote.file(path, pull.headSha), now.getTime()),
		baseSha,
		trees: {
			base,
			head
		},
		isEverySuite: isCut,
		isHeadConfigBroken: headConfig === null,
		notices: [...whyUnion === null ? [] : [`${whyUnion}: the strictest bounds of all classes apply.`], ...headConfig === null ? [`${configPath} is gone or broken in this PR. Base's config was applied.`] : []]
	};
}
async function readBaseConfig(path, branch, sha, remote) {
	const bytes = await remote.file(path, sha);
	if (bytes === null) throw new UsageError("no-config", `there is no ${path} on ${branch}, and a pull request is never judged by its own.`, "Merge the config first.");
	const parsed = parseConfig(new TextDecoder().decode(bytes), path);
	if (parsed.ok) return parsed.value;
	throw new UsageError("config", `${path} on ${branch} has problems.`, `Mend it and check it with: eval-envelope validate ${path}`);
}
/** Head's config tells what it edits; it judges nothing. null = gone, broken, or not to be read. */
async function readHeadConfig(path, { entries }, remote) {
	const entry = entries.find((one) => one.path === path && one.kind === "file");
	if (entry === void 0 || (entry.sizeBytes ?? 0) > largestConfig) return null;
	const bytes = await remote.blob(entry.objectId).catch(() => null);
	if (bytes === null) return null;
	const parsed = parseConfig(new TextDecoder().decode(bytes), path);
	return parsed.ok ? parsed.value : null;
}
/** Larger ones are no config that a person wrote. */
const largestConfig = 1048576;
function everyClass(reason) {
	const [primary] = deploymentClasses;
	return {
		classes: deploymentClasses,
		primary,
		evidence: [],
		places: [],
		certainty: {
			level: "close",
			reason: `${reason}.`
		},
		warnings: []
	};
}
// src/app/report-run/run-report.ts
/** Raised where a run is told to have failed, before anything of it is read. */
var UnusableRun = class extends Error {
	name = "UnusableRun";
};
const endings = {
	cancelled: "the evaluation was cancelled.",
	timed_out: "the evaluation ran out of time.",
	startup_failure: "the evaluation could not be started."
};
/**
* Judges the change of a pull request anew: what its run reports are rows of head, and nothing else of it counts.
*
* @throws UnusableRun where the run left nothing to judge although it had to
* @throws UsageError GitHubError where the base branch gives no config
*/
async function runReport(evaluation, configPath, out, { remote, findBase, world }) {
	const { pull, conclusion } = evaluation;
	const ending = conclusion === null ? void 0 : endings[conclusion];
	if (ending !== void 0) throw new UnusableRun(ending);
	const change = await readReportedChange(pull, configPath, remote, world.clock.now());
	const { config } = change.combined;
	const { suites: reported, others, missing } = await evaluation.suites(Object.keys(config.suites));
	if (reported.length > 256) throw new UnusableRun(`the run left ${reported.length} artifacts, more than a matrix has jobs.`);
	const plans = plansOf(change);
	if (reported.length === 0 && conclusion === "failure") throw new UnusableRun("the evaluation failed and left no results.");
	const identity = {
		...evaluation.identity,
		pullRequest: pull.number,
		branch: pull.headBranch,
		headSha: pull.headSha,
		evaluatedSha: null,
		baseSha: change.baseSha,
		finishedAt: world.clock.now().toISOString()
	};
	const notices = [...change.notices, ...others === 0 ? [] : [`${others} ${others === 1 ? "artifact" : "artifacts"} of the run belong to no suite of base's config.`]];
	const { signOffs, judgedBefore, own, isAgain } = evaluation;
	const context = {
		pull,
		change: {
			...change,
			notices
		},
		identity,
		findBase,
		treeAt: remote.tree,
		signOffs,
		judgedBefore,
		own,
		isAgain,
		out
	};
	const judged = [];
	for (const plan of plans) {
		const legs = reported.filter(({ suite }) => suite === plan.suite);
		for (const leg of legs.length === 0 && plan.isRun ? [null] : legs) {
			const label = leg === null || legs.length === 1 ? plan.suite : `${plan.suite}/${leg.leg}`;
			judged.push(await judgeReportedSuite(plan, leg, label, context, world));
		}
	}
	for (const { plan, leg, label } of lackingLegs(missing, plans, reported)) judged.push(await judgeReportedSuite(plan, leg, label, context, world));
	return {
		gate: await gateOutcome(context, plans, judged, world),
		suites: judged
	};
}
function plansOf(change) {
	const { combined, baseConfig, headConfig, classification, isHeadConfigBroken } = change;
	const plans = planSuites({
		config: combined.config,
		advisorySuites: [],
		editedSuites: isHeadConfigBroken ? Object.keys(baseConfig.suites) : findEditedSuites({
			base: baseConfig,
			head: headConfig
		}),
		changedPaths: change.paths,
		classes: classification.classes,
		requiredSuites: requiredSuites(combined.config, classification.classes)
	});
	if (!change.isEverySuite) return plans;
	return plans.map((plan) => ({
		...plan,
		isRun: true,
		reason: "Which files changed is not known for sure."
	}));
}
function rank({ decision }) {
	return verdictRank(decision.verdict, isAcceptedTradeOff(decision));
}
async function gateOutcome({ pull, change, identity, out }, plans, judged, world) {
	const commits = {
		baseSha: change.baseSha,
		headSha: pull.headSha,
		notes: []
	};
	const request = {
		...plainRequest,
		command: "report",
		identity,
		out
	};
	const startedAt = identity.startedAt ?? world.clock.now().toISOString();
	const missing = await missingSuites({
		request,
		commits,
		change,
		startedAt
	}, world);
	const suites = [...judged.map(({ outcome }) => outcome), ...missing].sort((one, other) => rank(one) - rank(other));
	const skipped = plans.filter((plan) => !plan.isRun && !judged.some(({ suite }) => suite === plan.suite)).map(({ suite, reason }) => ({
		suite,
		reason
	}));
	const count = change.paths.length;
	const unaffected = rich`Nothing to evaluate: no suite covers what changed (${count} ${count === 1 ? "file" : "files"})`;
	const footer = rich`base ${code(change.baseSha.slice(0, 7))} · head ${code(pull.headSha.slice(0, 7))}`;
	const required = requiredSuites(change.combined.config, change.classification.classes);
	const found = [...judged.map(({ suite, outcome }) => ({
		...outcome.decision,
		suite
	})), ...missing.map(({ suite, decision }) => ({
		...decision,
		suite
	}))];
	const codes = suites.map(({ decision }) => decision.exitCode);
	return {
		commits,
		classes: change.classification.classes,
		primaryClass: change.classification.primary,
		evidence: change.classification.evidence,
		verdict: suites[0]?.decision.verdict ?? null,
		conclusion: suites.some(({ decision }) => decision.conclusion === "failure") ? "failure" : "success",
		exitCode: codes.includes(3) ? 3 : codes.includes(1) ? 1 : 0,
		suites,
		skipped,
		required,
		view: withRequired(combineComments(suites, skipped, unaffected, footer), checkSuites(required, found, "missing"), change.classification.primary)
	};
}
// src/app/report-run/prepare-report.ts
/** Endings after which there is nothing to say: nobody has evaluated anything, and nothing is wrong with that. */
const silentEndings = /* @__PURE__ */ new Set([
	"action_required",
	"skipped",
	"stale",
	"neutral"
]);
/**
* Finds the pull request of a run and judges it anew. From there on, whatever goes wrong is a failing status that says so.
*
* @throws GitHubError where not even the pull request can be told
*/
async function prepareReport(request, artifacts, ports) {
	const found = await find(request, artifacts, ports);
	if (found.kind === "none") return {
		kind: "nothing",
		reason: found.reason
	};
	const { pull, run } = found;
	const isAgain = request.commented !== null;
	const isOwn = isAgain && !pull.isFork && !pull.isDependabot;
	const { defaultBranch } = await artifacts.repository();
	const context = statusContext(pull.baseBranch, defaultBranch, request.configPath);
	const about = {
		pullRequest: pull.number,
		headSha: pull.headSha,
		gate: isOwn ? run?.workflowPath ?? null : null
	};
	if (isAgain && !isOwn && !(await ports.remote.statusContexts(pull.headSha)).includes(context)) return {
		kind: "nothing",
		reason: `no verdict stands beside ${pull.headSha.slice(0, 7)} yet, and a comment makes none`
	};
	try {
		const outcome = await runReport({
			pull,
			identity: {
				repository: request.repository,
				runId: run === null ? null : String(run.id),
				runAttempt: run?.attempt ?? null,
				event: run?.event ?? null,
				startedAt: run?.createdAt ?? null
			},
			conclusion: request.named === null ? run?.conclusion ?? null : null,
			suites: (names) => suitesOf(request, run, names, artifacts, pull.headSha),
			signOffs: signOffSource(async () => pull, async () => ports.approvals, async () => artifacts),
			judgedBefore: judgedBefore(pull, run, artifacts),
			own: isOwn ? ownStore(pull, run, artifacts, ports.world) : null,
			isAgain
		}, request.configPath, request.out, ports);
		if (isAgain && outcome.gate.verdict === "not-evaluated") return {
			kind: "nothing",
			reason: `what was judged cannot be judged again: ${plainText(outcome.gate.view.headline)}`
		};
		const isSound = outcome.gate.suites.length === 0 || outcome.suites.some((suite) => suite.isSound);
		const status = {
			context,
			...statusText(outcome.gate)
		};
		return {
			kind: "report",
			...about,
			status,
			view: outcome.gate.view,
			isSound,
			outcome
		};
	} catch (error) {
		const { message, hint } = explain(error, ports.world);
		if (isAgain) return {
			kind: "nothing",
			reason: `what was judged cannot be judged again: ${message}`
		};
		const footer = rich`head ${code(pull.headSha.slice(0, 7))}`;
		const view = failureComment(message, hint, footer);
		const status = {
			context,
			state: "failure",
			description: notEvaluated(view)
		};
		return {
			kind: "report",
			...about,
			status,
			view,
			isSound: false,
			outcome: null
		};
	}
}
/** Whatever goes wrong here is a failing status: a commit without one would wait for good. */
function explain(error, { log }) {
	if (error instanceof UnusableRun) return {
		message: error.message,
		hint: "Look at the run, and start it again."
	};
	if (error instanceof UsageError || error instanceof GitHubError) return error;
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	log.note(`report: an error nobody foresaw; please report it with the lines below.\n${stack}`);
	return {
		message: "an error nobody foresaw",
		hint: "The log of the report has it; please report it."
	};
}
/** The pull request, and the run whose artifacts are read. */
async function find({ runId, named, commented }, artifacts, { remote, wait }) {
	if (commented !== null) return findJudgedRun(commented, artifacts, remote, wait);
	const run = runId === null ? null : await artifacts.run(runId);
	const found = named === null ? await pullRequestOf(run, remote) : await namedPullRequest(named, remote);
	return found.kind === "none" ? found : {
		...found,
		run
	};
}
/** Rows that runs of the same workflow stored for the pull request. */
function ownStore({ headSha: sha, headRepositoryId: repositoryId, headBranch: branch }, run, artifacts, world) {
	const workflowPath = run?.workflowPath ?? null;
	return pullRequestStore(async () => artifacts, {
		sha,
		repositoryId,
		branch,
		workflowPath,
		runId: null
	}, world);
}
async function pullRequestOf(run, remote) {
	if (run === null) return {
		kind: "none",
		reason: "neither a run nor a pull request is named"
	};
	if (run.event !== "pull_request") return {
		kind: "none",
		reason: `run ${run.id} was started by ${run.event}, and not for a pull request`
	};
	if (run.status !== "completed") return {
		kind: "none",
		reason: `run ${run.id} is not over: it runs again`
	};
	const { conclusion } = run;
	if (conclusion === null || silentEndings.has(conclusion)) return {
		kind: "none",
		reason: `run ${run.id} evaluated nothing (${conclusion ?? "no conclusion"})`
	};
	return findPullRequest(run, remote);
}
async function namedPullRequest({ number, headSha }, remote) {
	const pull = await remote.pullRequest(number);
	if (!pull.isOpen) return {
		kind: "none",
		reason: `pull request ${number} is closed`
	};
	if (pull.headSha === headSha) return {
		kind: "found",
		pull
	};
	return {
		kind: "none",
		reason: `pull request ${number} has moved on to ${pull.headSha.slice(0, 7)} since ${headSha.slice(0, 7)} was evaluated`
	};
}
async function suitesOf({ folder, configPath }, run, names, artifacts, headSha) {
	if (folder !== null) {
		const suite = folder.suite ?? (names.length === 1 ? names[0] : void 0);
		if (suite === void 0 || !names.includes(suite)) throw new UnusableRun(`the suite of the folder has to be named: one of ${names.join(", ")}.`);
		return {
			suites: [{
				suite,
				matrixKey: null,
				leg: "folder",
				read: folder.read
			}],
			others: 0,
			missing: []
		};
	}
	if (run === null) throw new UnusableRun("no run is named.");
	const whyNot = artifacts.whyNot();
	if (whyNot !== null) throw new UnusableRun(whyNot);
	return reportedSuites(run, names, artifacts, {
		configPath,
		headSha
	});
}
function notEvaluated(view) {
	return statusDescription(plainText(view.headline).replace(/^Not evaluated: /, "not-evaluated: "));
}
// src/app/report-run/report-comment.ts
/**
* Marker of the one comment that reports write for a config, whichever workflow reports. It is not that of the comment
* which a gate writes of itself, so the two never take turns in one.
*/
function reportMarker(configPath) {
	return commentMarker(configPath === ".github/eval-envelope.yml" ? "report" : `report-${hashValue(configPath).slice(0, 8)}`);
}
/** The report as the one job that its comment is of. */
function reportLeg({ configPath, headSha }, environment) {
	return {
		config: configPath,
		job: environment.GITHUB_JOB || "report",
		matrixKey: "single",
		jobTotal: 1,
		attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
		headSha
	};
}
export { reportMarker as n, prepareReport as r, reportLeg as t };

import "./rolldown-runtime.js";
import { N as waiversPath, S as nameHint, a as writtenConfig, b as columnPresets, i as problemsOf, n as readYaml, o as inOrder, y as convertColumns } from "./parse-config.js";
import { t as HistoryError } from "./history-error.js";
import { i as UsageError, n as GitError, r as GitHubError, t as FileError } from "./program-error.js";
import { a as archiveRecords, c as fitsLine, i as archiveText, l as readMonth, n as archiveExitCode, o as usualArchive, s as encodeMonth, t as archiveDocument, u as whyNoLine } from "./archive-text.js";
import { n as readStoredRows, t as readRowBytes } from "./read-stored-rows.js";
import { n as printJson, r as withOutput, t as validateCommand } from "./validate.js";
import { t as isBranchName } from "./branch-name.js";
import { a as monthPathOf, o as parseHistoryPath, s as recordPathOf, t as usualHistoryBranch } from "./history.js";
import { D as judgeRuns, E as poolBase, F as waiversFor, I as applyApprovals, S as findBaseline, _ as makeRecord, a as artifactStore, g as fileContext, l as readFiles, p as classifyChange, t as historyStore, u as loadGrammars, v as checkSegments } from "./history-store.js";
import { t as formatIssue } from "./issue.js";
import { A as chooseSuite, B as waysToShip, C as logEntrySchema, D as descriptionLines, E as readTrailers, F as countExperiments, G as tableCsv, H as figuresTable, I as earlierSprints, L as usualExperiments, M as velocityTables, N as measureIterations, O as outcomeSchema, P as usualIterations, R as dayMs$9, S as logEntryPath, T as encodeOutcomes, U as sprintCalendar, V as wilsonInterval, W as buildVelocityPage, _ as usualSources, a as untilOf, b as folderRows, c as robustLevel, d as studentTInterval, f as measureConversion, g as noRecords, h as gatherSources, i as sprintOf, j as loadConfig, k as recordedCauses, l as bestSplit, m as usualDays, o as measureRecords, p as usualConversion, r as rhythmOf, s as movingAverage, t as writeTables, u as energyAtSplit, v as readOutcomes, w as makeLogEntry, x as recordSink, y as readRecordFolders, z as isoTime$1 } from "./write-tables.js";
import { S as shardFiles, _ as readFields, f as failureText, r as runGate, t as keepRecords, x as manifestFile, y as decodeManifest } from "./keep-records.js";
import { n as isDeploymentClass, t as deploymentClasses } from "./deployment-class.js";
import { a as recordSchema, o as comparisonDocument, r as encodeRecord, s as comparisonSchema } from "./encode-record.js";
import { a as caseExcerpts, i as reasonText, n as buildComment, t as renderHtml } from "./render-html.js";
import { n as commentMarker, t as renderMarkdown } from "./render-markdown.js";
import { n as renderText, t as encodeRows } from "./encode-rows.js";
import { C as parseWaivers } from "./own-rules.js";
import { n as readRunFiles } from "./read-run2.js";
import { c as caseRowSchema, i as readerNamed, m as amountAt, r as formatNames } from "./read-run.js";
import { n as usualConfigPath, t as plainRequest } from "./gate-request.js";
import { t as readCandidate } from "./read-candidate.js";
import { n as shardView, t as runShards } from "./run-shards.js";
import { n as parseShard, t as formatShard } from "./shard.js";
import { i as describeProblem } from "./shard-artifact.js";
import { n as caseStates } from "./dimension.js";
import { a as failedLegView, s as legViewsOf, t as legReader } from "./leg-reader.js";
import { n as shareComment } from "./share-comment.js";
import { n as reportMarker, r as prepareReport, t as reportLeg } from "./report-comment.js";
import { C as toJSONSchema, c as _enum, d as boolean, f as discriminatedUnion, h as number, m as literal, n as datetime, p as int, t as date, u as array, v as strictObject, y as string } from "./zod.js";
import { B as clusterIndexOf, Bt as requireWithin, C as repeatVariance, D as clopperPearson, Ft as requireBetween, G as signFlipTest, H as clusterSums, It as requireFinite, J as plusTwoInterval, K as guardedHallInterval, Lt as requireInteger, M as tangoInterval, N as tangoScore, Nt as xoshiro128StarStar, O as clopperPearsonUpper, Ot as ndcgAtK, Pt as requireAlpha, S as logGamma, T as discordanceVariance, U as fiellerInterval, V as clusterPseudoValues, W as pairedMeans, _t as chiSquareCdf, at as quantileType7, bt as betaCdf, ct as studentTCdf, dt as normalQuantile, ft as at, gt as mcnemar, j as clusteredTango, lt as studentTQuantile, ot as hallInterval, pt as sampleMoments, q as guardedHallTest, st as hallTest, ut as normalCdf, vt as chiSquareQuantile, w as casesNeeded, xt as betaQuantile, yt as binomialCdf } from "./side-levels.js";
import { d as cleanBreakTest, f as populationStability, h as holm, m as benjaminiHochberg } from "./resolve-policy.js";
import { _ as pluralNames, c as formatDayIn, l as formatDays, o as formatAge, s as formatDay } from "./velocity-words.js";
import { d as formatNumber, i as formatCountOf, r as formatCount } from "./format-quantity.js";
import { c as rich, l as strong, r as code } from "./visible-text.js";
import { createHash } from "node:crypto";
import "node:path";
import "node:fs";
// src/app/commands/help.ts
/** Help of the whole program. */
function helpText(commands, version) {
	const width = Math.max(...commands.map(({ name }) => name.length));
	return [
		`eval-envelope ${version}: gates changes of prompts, models, retrieval indexes and fine-tunes.`,
		"",
		"usage: eval-envelope COMMAND [options]",
		"",
		...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
		"",
		"  --help, --version; `eval-envelope COMMAND --help` explains a command.",
		"",
		"exit codes: 0 passed, 1 gate failed, 2 usage or configuration, 3 could not evaluate",
		""
	].join("\n");
}
/** Help of one command. */
function commandHelp(command) {
	const rows = Object.entries(command.options).map(([name, option]) => [`--${name}${option.value === void 0 ? "" : ` ${option.value}`}${option.multiple === true ? " …" : ""}`, option.help]);
	const width = Math.max(0, ...rows.map(([left = ""]) => left.length));
	return [
		`usage: eval-envelope ${command.name} ${command.synopsis}`.trimEnd(),
		"",
		command.summary,
		...rows.length > 0 ? ["", ...rows.map(([left = "", right = ""]) => `  ${left.padEnd(width)}  ${right}`)] : [],
		""
	].join("\n");
}
// src/app/commands/history-options.ts
/** Options that say where a history is. The remote stands behind `--history` as a word of its own, or is left out. */
const historyOptions = {
	history: {
		type: "boolean",
		help: "in the history branch of origin, or of the remote, address or path that stands behind it"
	},
	"history-branch": {
		type: "string",
		value: "NAME",
		help: `name of that branch (default ${usualHistoryBranch})`
	}
};
/** For checkouts of a commit alone, as many CI systems make them. */
const branchOption = {
	type: "string",
	value: "NAME",
	help: "branch that the commit is of, for the record (default: the one that is checked out)"
};
/**
* Which history was meant.
*
* @throws UsageError when the words make no sense
*/
function historyRequest(input) {
	const [remote, ...others] = input.positionals;
	if (others.length > 0) throw new UsageError("arguments", `${input.positionals.length} remotes are named: ${input.positionals.join(", ")}.`, "Name one behind --history, or none.");
	const branch = input.text("history-branch") ?? "eval-envelope-history";
	if (!isBranchName(branch)) throw new UsageError("arguments", `${JSON.stringify(branch)} cannot be the name of a branch.`, "Give one such as eval-envelope-history.");
	return {
		folder: ".",
		remote,
		branch
	};
}
// src/app/commands/archive.ts
/** `archive`: what the Action does on a schedule, for other CI systems. */
const archiveCommand = {
	name: "archive",
	synopsis: "[--history [REMOTE]] [--repository OWNER/NAME] [options]",
	summary: "Collects the records of workflow runs from their artifacts, before these expire, into a history branch. Asks GitHub with GITHUB_TOKEN (`actions: read`). Ends with 0, or 3 where nothing could be listed or written.",
	options: {
		...historyOptions,
		repository: {
			type: "string",
			value: "OWNER/NAME",
			help: "repository whose artifacts are collected (default: GITHUB_REPOSITORY)"
		},
		minutes: {
			type: "string",
			value: "N",
			help: `begin nothing new after so many minutes (default ${usualArchive.minutes}); the next run goes on`
		},
		reserve: {
			type: "string",
			value: "N",
			help: `requests of the hour to leave to others (default ${usualArchive.reserve})`
		},
		json: {
			type: "boolean",
			help: "print what was done as JSON"
		}
	},
	run: async (input, world) => {
		const { environment, log } = world;
		const request = historyRequest(input);
		const repository = input.text("repository") ?? environment.GITHUB_REPOSITORY ?? "";
		if (repository === "") throw new UsageError("arguments", "No repository is named.", "Give --repository OWNER/NAME, or set GITHUB_REPOSITORY.");
		const minutes = numberOf$1(input, "minutes", usualArchive.minutes, 1, 350);
		const reserve = numberOf$1(input, "reserve", usualArchive.reserve, 0, 1e5);
		const token = environment.GITHUB_TOKEN ?? environment.GH_TOKEN ?? "";
		const runs = await world.runArtifacts(repository, token);
		const history = await world.history(request);
		try {
			const outcome = await archiveRecords({
				repository,
				branch: request.branch,
				minutes,
				reserve
			}, {
				runs,
				history,
				readRows: (bytes) => readRowBytes(bytes, world.files),
				clock: world.clock,
				note: log.note
			});
			const stdout = input.flag("json") ? printJson(archiveDocument(outcome)) : archiveText(outcome);
			return {
				exitCode: archiveExitCode(outcome),
				stdout
			};
		} finally {
			await history.close().catch(() => {});
		}
	}
};
function numberOf$1(input, name, usual, least, most) {
	const text = input.text(name);
	if (text === void 0) return usual;
	const value = Number(text);
	if (/^\d+$/.test(text) && value >= least && value <= most) return value;
	throw new UsageError("arguments", `--${name} is ${JSON.stringify(text)}.`, `Give a whole number from ${least} to ${most}.`);
}
// src/core/classify/parse-changes-line.ts
/** What others call a status, and what we call it. */
const statuses = {
	added: "added",
	copied: "added",
	modified: "modified",
	changed: "modified",
	deleted: "deleted",
	removed: "deleted",
	renamed: "renamed"
};
const hint = "Write {\"id\", \"files\": [{\"path\", \"status\", \"previous_path\"?, \"base_text\"?, \"head_text\"?, \"diff\"?, \"base_bytes\"?, \"head_bytes\"?}]} on one line.";
/**
* Parses one line of `classify --changes`. Other fields are passed over; null is the same as left out.
*
* @param lineNumber - 1-based line of the file, for the issues
*/
function parseChangesLine(text, lineNumber) {
	const issues = [];
	const refuse = (path, wanted) => {
		const name = path.length === 0 ? "The line" : path.map(String).join(".");
		issues.push({
			code: "bad-change",
			path,
			line: lineNumber,
			message: `${name} must be ${wanted}.`,
			hint
		});
	};
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return {
			ok: false,
			issues: [{
				code: "bad-json",
				path: [],
				line: lineNumber,
				message: "The line is not valid JSON.",
				hint
			}]
		};
	}
	if (!isObject(value)) {
		refuse([], "an object");
		return {
			ok: false,
			issues
		};
	}
	const { id, files } = value;
	if (typeof id !== "string" || id === "") refuse(["id"], "text that is not empty");
	if (!Array.isArray(files)) refuse(["files"], "a list");
	const parsed = Array.isArray(files) ? files.flatMap((file, index) => fileOf(file, ["files", index], refuse)) : [];
	return issues.length > 0 ? {
		ok: false,
		issues
	} : {
		ok: true,
		value: {
			id: String(id),
			files: parsed
		}
	};
}
function fileOf(file, at, refuse) {
	if (!isObject(file)) {
		refuse(at, "an object");
		return [];
	}
	const text = (name) => {
		const value = file[name] ?? void 0;
		if (value === void 0 || typeof value === "string") return value;
		refuse([...at, name], "text");
	};
	const size = (name) => {
		const value = file[name] ?? void 0;
		if (value === void 0 || Number.isSafeInteger(value) && Number(value) >= 0) return value;
		refuse([...at, name], "a number of bytes");
	};
	const path = text("path");
	if (path === void 0 || path === "") refuse([...at, "path"], "text that is not empty");
	const status = typeof file.status === "string" && Object.hasOwn(statuses, file.status) ? statuses[file.status] : void 0;
	if (status === void 0) refuse([...at, "status"], "\"added\", \"modified\", \"deleted\" or \"renamed\"");
	const optional = {
		previousPath: text("previous_path"),
		baseText: text("base_text"),
		headText: text("head_text"),
		diff: text("diff"),
		baseBytes: size("base_bytes"),
		headBytes: size("head_bytes")
	};
	if (path === void 0 || path === "" || status === void 0) return [];
	return [{
		path,
		status,
		...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== void 0))
	}];
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/app/commands/classify.ts
/** `classify`: what kind of deployment a change is, and why. */
const classifyCommand = {
	name: "classify",
	synopsis: "--base REV [--head REV] | --changes FILE.jsonl",
	summary: "Tells what kind of deployment a change is, with file, line and rule of every label.",
	options: {
		base: {
			type: "string",
			value: "REV",
			help: "revision to compare with, by its merge-base with head"
		},
		head: {
			type: "string",
			value: "REV",
			help: "revision to classify; left out: HEAD"
		},
		changes: {
			type: "string",
			value: "FILE",
			help: "changes as JSON lines {id, files: [{path, status, base_text?, head_text?, diff?}]}; prints a line each"
		},
		config: {
			type: "string",
			value: "FILE",
			help: "config whose classify rules and models are added"
		},
		json: {
			type: "boolean",
			help: "print as JSON"
		}
	},
	run: async (input, world) => {
		const { rules, models } = (await loadConfig(world.files, input.text("config"))).classify;
		const changes = input.text("changes");
		if (changes !== void 0) {
			const lines = await readChanges(changes, world);
			const grammars = await loadGrammars(lines.flatMap(({ files }) => files));
			return {
				exitCode: 0,
				stdout: lines.map(({ id, files }) => `${JSON.stringify({
					id,
					...labels(classifyChange(files, rules, grammars, models))
				})}\n`).join("")
			};
		}
		const git = world.git(".");
		const commits = await git.resolveChange({
			base: input.text("base"),
			head: input.text("head")
		});
		const files = await readFiles(git, await git.changedPaths(commits.baseSha, commits.headSha));
		const found = classifyChange(files, rules, await loadGrammars(files), models);
		return {
			exitCode: 0,
			stdout: input.flag("json") ? printJson({
				...commits,
				...labels(found)
			}) : classificationText(found)
		};
	}
};
function labels({ classes, primary, certainty, evidence, warnings }) {
	return {
		labels: classes,
		primary,
		certainty,
		evidence,
		warnings
	};
}
async function readChanges(path, world) {
	const parsed = new TextDecoder().decode(await world.files.read(path)).split("\n").map((line, index) => ({
		line,
		number: index + 1
	})).filter(({ line }) => line.trim() !== "").map(({ line, number }) => parseChangesLine(line, number));
	const issues = parsed.flatMap((entry) => entry.ok ? [] : entry.issues);
	if (issues.length > 0) {
		const listed = issues.slice(0, 20).map((issue) => `  ${formatIssue({
			...issue,
			file: path
		})}`);
		throw new UsageError("changes", `${path} has problems:\n${listed.join("\n")}\n`, "Mend the lines named above.");
	}
	return parsed.flatMap((entry) => entry.ok ? [entry.value] : []);
}
function classificationText({ classes, certainty, evidence, warnings }) {
	const lines = evidence.map(({ class: found, file, line, before, after, rule }) => {
		return `  ${found}  ${line === null ? plain(file) : `${plain(file)}:${line}`}  ${[before, after].flatMap((text) => text === null ? [] : [plain(text)]).join(" → ")}  (${rule})`;
	});
	const notes = warnings.map(({ file, message }) => `  warning  ${plain(file)}  ${message}`);
	const doubt = certainty.reason === null ? [] : [`  close call  ${certainty.reason}`];
	return `${[
		classes.join(" + "),
		...doubt,
		...lines,
		...notes
	].join("\n")}\n`;
}
/**
* A text of somebody's pull request on one line of a terminal: git allows line ends and escape codes in names, and marks
* of direction make a line read as what it is not.
*/
function plain(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "?");
}
// src/app/history/compact-history.ts
/** Largest file of a month, bytes: GitHub warns of files from here on, and refuses twice of it. */
const maximumMonthSize = 52428800;
/** Times the history may change under our hands. */
const mostTries = 3;
/**
* Puts the records of whole months into one file each, in one commit. A record goes only when the file of its month gives
* it back byte for byte; one that cannot be decoded stays where it is. Rows stay too.
*
* @throws HistoryError when the history cannot be read or written
*/
async function compactHistory(history, { before, isDryRun }) {
	for (let tries = 1;; tries += 1) {
		const { months, left, edits } = await planCompaction(history, before);
		if (isDryRun || edits.length === 0) return {
			months,
			left,
			commit: null
		};
		const count = months.reduce((sum, { records }) => sum + records, 0);
		const message = `compact: ${count} ${count === 1 ? "record" : "records"} of ${months.map(({ month }) => month).join(", ")}`;
		try {
			const { commit } = await history.edit(edits, message);
			return {
				months,
				left,
				commit
			};
		} catch (error) {
			if (!(error instanceof HistoryError) || error.code !== "changed" || tries >= mostTries) throw error;
		}
	}
}
async function planCompaction(history, before) {
	const byMonth = /* @__PURE__ */ new Map();
	for (const path of await history.list("records")) {
		const parts = parseHistoryPath(path);
		if (parts?.kind !== "record" || `${parts.year}-${parts.month}` >= before) continue;
		const month = `${parts.year}-${parts.month}`;
		byMonth.set(month, [...byMonth.get(month) ?? [], path]);
	}
	const plans = [];
	for (const [month, paths] of [...byMonth].sort(([one], [other]) => one < other ? -1 : 1)) plans.push(await planMonth(history, month, paths));
	return {
		edits: plans.flatMap(({ edits }) => edits),
		months: plans.flatMap(({ months }) => months),
		left: plans.flatMap(({ left }) => left)
	};
}
async function planMonth(history, month, paths) {
	const [year = "", number = ""] = month.split("-");
	const monthPath = monthPathOf({
		year,
		month: number
	});
	const contents = await history.read([monthPath, ...paths]);
	const before = contents.get(monthPath) ?? null;
	const present = readMonth(before === null ? "" : new TextDecoder().decode(before));
	const leave = (reason) => ({
		edits: [],
		months: [],
		left: [{
			path: monthPath,
			reason
		}]
	});
	if (present.problems.length > 0) return leave(`${present.problems[0]} The whole month stays as it is.`);
	const lines = new Map(present.records.map((record) => [record.path, record]));
	const left = [];
	const gone = [];
	for (const path of paths) {
		const bytes = contents.get(path);
		const record = {
			path,
			text: decoded(bytes)
		};
		const line = lines.get(path);
		const reason = bytes === void 0 || record.text === null ? "It is no text, or could not be read." : line !== void 0 && line.text !== record.text ? `${monthPath} holds another record under this path.` : whyNoLine({
			path,
			text: record.text
		});
		if (reason !== null || bytes === void 0 || record.text === null) {
			left.push({
				path,
				reason: reason ?? ""
			});
			continue;
		}
		gone.push({
			record: {
				path,
				text: record.text
			},
			bytes
		});
		lines.set(path, {
			path,
			text: record.text
		});
	}
	if (gone.length === 0) return {
		edits: [],
		months: [],
		left
	};
	const text = encodeMonth([...lines.values()]);
	const after = new TextEncoder().encode(text);
	if (after.length > maximumMonthSize) return leave("Its file would be larger than 50 MB.");
	mustHold(text, [...lines.values()], monthPath);
	return {
		edits: [{
			path: monthPath,
			before,
			after
		}, ...gone.map(({ record, bytes }) => ({
			path: record.path,
			before: bytes,
			after: null
		}))],
		months: [{
			month,
			records: gone.length
		}],
		left
	};
}
/** Text of a file; null = it is not UTF-8. */
function decoded(bytes) {
	try {
		return bytes === void 0 ? null : new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return null;
	}
}
/** What goes has to be in what stays: read back as any reader would. */
function mustHold(text, records, path) {
	const { records: read, problems } = readMonth(text);
	const found = new Map(read.map((record) => [record.path, record.text]));
	if (problems.length === 0 && read.length === records.length && records.every((record) => fitsLine(record) && found.get(record.path) === record.text)) return;
	throw new HistoryError("changed", `${path} would not give back every record, so nothing was changed.`, "Please report it with this line.");
}
// src/app/commands/compact.ts
/** `compact`: the records of whole months into one file each. */
const compactCommand = {
	name: "compact",
	synopsis: "[--history [REMOTE]] [--before YYYY-MM] [--dry-run]",
	summary: "Puts the records that a history branch holds of past months into one file a month, in one commit. Readers know both forms; a record that cannot be decoded stays where it is.",
	options: {
		...historyOptions,
		before: {
			type: "string",
			value: "YYYY-MM",
			help: "only months before this one (default: the current month, in UTC, which is never compacted)"
		},
		"dry-run": {
			type: "boolean",
			help: "only say what would be done"
		},
		json: {
			type: "boolean",
			help: "print what was done as JSON"
		}
	},
	run: async (input, world) => {
		const request = historyRequest(input);
		const before = monthBefore(input.text("before"), world.clock.now());
		const isDryRun = input.flag("dry-run");
		const history = await world.history(request);
		try {
			const done = await compactHistory(history, {
				before,
				isDryRun
			});
			return {
				exitCode: 0,
				stdout: input.flag("json") ? printJson({
					version: 1,
					branch: request.branch,
					before,
					isDryRun,
					...done
				}) : textOf$1(done, request.branch, isDryRun)
			};
		} finally {
			await history.close();
		}
	}
};
function monthBefore(written, now) {
	const current = now.toISOString().slice(0, 7);
	if (written === void 0) return current;
	if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(written)) throw new UsageError("arguments", `--before ${JSON.stringify(written)} is no month.`, "Write it as 2026-11.");
	if (written > current) throw new UsageError("arguments", `--before ${written} would take in the current month, ${current}, which is not over.`, "Leave it out, or name an earlier month.");
	return written;
}
function textOf$1({ months, left, commit }, branch, isDryRun) {
	const count = (number) => `${number} ${number === 1 ? "record" : "records"}`;
	const lines = months.map(({ month, records }) => `${month}: ${count(records)}${isDryRun ? " to compact" : ""}`);
	const end = commit !== null ? `${branch} is at ${commit.slice(0, 7)}.` : months.length === 0 ? `Nothing to compact in ${branch}.` : "Nothing was written (--dry-run).";
	return [
		...lines,
		...left.map(({ path, reason }) => `left as it is: ${path}: ${reason}`),
		end,
		""
	].join("\n");
}
// src/app/approval/with-waivers.ts
/**
* A decision with the waivers of a file applied that hold today; what is wrong in the file is a note of the decision.
*
* @param path - undefined = none is named
* @throws FileError when the file cannot be read
*/
async function withWaivers(judgement, path, { config, suite }, { files, clock }) {
	if (path === void 0) return judgement;
	const file = parseWaivers(new TextDecoder().decode(await files.read(path)), path, config);
	const about = {
		today: clock.now().toISOString().slice(0, 10),
		class: judgement.policy.class,
		suite
	};
	return applyApprovals(judgement, {
		signOffs: [],
		...waiversFor(file, about)
	}, about);
}
// src/core/config/parse-columns.ts
/** Where a mapping stands in a config: a file with a mapping alone is checked as if it stood there. */
const place = [
	"suites",
	"results",
	"columns"
];
/**
* Reads a file with a mapping, YAML or JSON: what stands below `columns` in a suite.
*
* @param isIdentified - something beside the mapping names the field of the case id
* @param file - its name, for the issues
*/
function parseColumns(text, file, isIdentified) {
	const yaml = readYaml(text, file);
	const issues = [...yaml.issues];
	const report = (path, problem, at) => {
		issues.push(yaml.issueAt(path.slice(place.length), problem, at));
	};
	if (yaml.value === void 0) return {
		ok: false,
		issues
	};
	const root = { suites: { results: { columns: yaml.value ?? {} } } };
	const parsed = writtenConfig.safeParse(root);
	if (!parsed.success) {
		for (const issue of parsed.error.issues) for (const { path, problem, at } of problemsOf(issue, root)) report(path, problem, at);
		return {
			ok: false,
			issues: inOrder(issues)
		};
	}
	const written = parsed.data.suites?.results?.columns;
	if (written === void 0) return {
		ok: false,
		issues
	};
	const value = convertColumns(written, place, isIdentified, {
		report,
		isBroken: () => false
	});
	return issues.length === 0 ? {
		ok: true,
		value
	} : {
		ok: false,
		issues: inOrder(issues)
	};
}
// src/app/load-columns.ts
/** The option `--columns` of commands that read result files. */
const columnsOption = {
	type: "string",
	value: "MAPPING",
	help: `which field of the results is what: a file with a mapping, or a ready one (${columnPresets.join(", ")})`
};
/**
* The mapping that `--columns` names; undefined when it is not given.
*
* @throws UsageError with every problem of the file
* @throws FileError when it cannot be read
*/
async function loadColumns(input, files) {
	const named = input.text("columns");
	if (named === void 0) return void 0;
	const preset = columnPresets.find((name) => name === named);
	if (preset !== void 0) return { preset };
	if (!await files.exists(named)) throw new UsageError("no-columns", `--columns ${named} is neither a file nor a ready mapping.`, `Ready mappings: ${columnPresets.join(", ")}.`);
	const parsed = parseColumns(new TextDecoder().decode(await files.read(named)), named, input.text("case-id") !== void 0);
	if (parsed.ok) return parsed.value;
	const count = parsed.issues.length;
	throw new UsageError("columns", `${named} has ${count === 1 ? "a problem" : `${count} problems`}:\n${parsed.issues.map((issue) => `  ${formatIssue(issue)}`).join("\n")}\n`, "Its keys are those below suites.<name>.columns: eval-envelope schema config");
}
// src/app/read-base.ts
/**
* Reads the files of base. Files that do not say where they come from, or say the same, are parts of one run. Stored runs
* (each with an origin of its own) are pooled into it as more epochs; without another, into the newest of them.
*/
async function readBaseFiles(files, paths, options) {
	const whole = async () => ({
		outcome: await readRunFiles(files, paths, options),
		isStored: false
	});
	if (paths.length < 2) return whole();
	const groups = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const { format: _, ...rest } = options;
		const read = await readRunFiles(files, [path], rest);
		const key = read.ok && read.run.origin !== void 0 ? JSON.stringify(read.run.origin) : "";
		groups.set(key, [...groups.get(key) ?? [], path]);
	}
	if (groups.size < 2) return whole();
	const fresh = groups.get("");
	const stored = [];
	for (const [key, group] of groups) {
		if (key === "") continue;
		const read = await readRunFiles(files, group, {
			...options,
			format: "rows-jsonl"
		});
		if (!read.ok) return {
			outcome: read,
			isStored: false
		};
		stored.push(read.run);
	}
	if (new Set(stored.map(({ origin }) => origin?.suiteKey)).size > 1) return {
		outcome: {
			ok: false,
			problems: ["the stored runs are of different content (another suiteKey): only runs of the same content are more of the same."]
		},
		isStored: false
	};
	stored.sort((one, other) => evaluatedAt(one) < evaluatedAt(other) ? 1 : -1);
	const current = fresh === void 0 ? null : await readRunFiles(files, fresh, options);
	if (current?.ok === false) return {
		outcome: current,
		isStored: false
	};
	const [newest = current?.run, ...earlier] = current === null ? stored : [current.run, ...stored];
	if (newest === void 0) return whole();
	const { run, leftOut } = poolBase(newest, earlier);
	return {
		outcome: {
			ok: true,
			run: {
				...run,
				warnings: [...run.warnings, ...leftOut]
			}
		},
		isStored: current === null
	};
}
function evaluatedAt({ origin }) {
	return origin?.evaluatedAt ?? "";
}
// src/app/commands/check-format.ts
/** @throws UsageError when the format is none that can be read */
function checkFormat(format) {
	if (format === void 0 || readerNamed(format) !== void 0) return;
	throw new UsageError("unknown-format", `There is no format "${format}".`, `Formats: ${formatNames()}.`);
}
// src/app/commands/compare.ts
/** `compare`: two result files in, a verdict out. */
const compareCommand = {
	name: "compare",
	synopsis: "--base FILE --head FILE [options]",
	summary: "Compares two result files by case and judges the difference against the envelope of the change.",
	options: {
		base: {
			type: "string",
			value: "FILE",
			multiple: true,
			help: "results of base; several files are one run, stored runs (rows with an origin) are pooled into it; left out: only absolute limits are judged"
		},
		head: {
			type: "string",
			value: "FILE",
			multiple: true,
			help: "results of head"
		},
		"oldest-base": {
			type: "string",
			value: "FILE",
			help: "results of the oldest accepted base: tells what the accepted changes since cost together; decides nothing"
		},
		config: {
			type: "string",
			value: "FILE",
			help: "config to judge by; left out: dimensions found in the rows, default margins"
		},
		suite: {
			type: "string",
			value: "NAME",
			help: "suite of the config these results belong to"
		},
		class: {
			type: "string",
			value: "CLASS",
			multiple: true,
			help: `kind of change: ${deploymentClasses.join(", ")}; left out: other`
		},
		format: {
			type: "string",
			value: "FORMAT",
			help: "format of both files; left out: told from their content"
		},
		waivers: {
			type: "string",
			value: "FILE",
			help: `waivers to apply, such as ${waiversPath}: losses that are accepted for a while`
		},
		columns: columnsOption,
		"case-id": {
			type: "string",
			value: "FIELD",
			help: "field that identifies a case, such as vars.id"
		},
		cluster: {
			type: "string",
			value: "FIELD",
			help: "field of the independent unit above the case, such as metadata.conversation"
		},
		segment: {
			type: "string",
			value: "FIELD",
			multiple: true,
			help: "field that makes segments, such as metadata.language"
		},
		comment: {
			type: "string",
			value: "FILE",
			help: "write the comment as Markdown"
		},
		report: {
			type: "string",
			value: "FILE",
			help: "write the report as a self-contained HTML page"
		},
		record: {
			type: "string",
			value: "FILE",
			help: "write the metrics record as JSON"
		},
		seed: {
			type: "string",
			value: "TEXT",
			help: "seed of the resamples; left out: from the content of the runs"
		},
		json: {
			type: "boolean",
			help: "print the comparison as JSON"
		},
		all: {
			type: "boolean",
			help: "print everything in the terminal, what a comment folds away too"
		},
		markdown: {
			type: "boolean",
			help: "print the comment as Markdown instead of terminal text"
		}
	},
	run: runCompare
};
async function runCompare(input, world) {
	const headPaths = input.texts("head");
	const basePaths = input.texts("base");
	if (input.positionals.length > 0) throw new UsageError("positional", `"${input.positionals[0]}" stands alone.`, "Name the files with --base and --head.");
	if (headPaths.length === 0) throw new UsageError("no-head", "No results of head are named.", "Add --head FILE.");
	checkPaths(input, world);
	const config = await loadConfig(world.files, input.text("config"));
	const suite = chooseSuite(config, input.text("suite"));
	const options = readOptions(input, config, suite, await loadColumns(input, world.files));
	const base = basePaths.length === 0 ? null : await readBaseFiles(world.files, basePaths, options);
	const oldest = await readOldest(input, options, world);
	const head = await readRunFiles(world.files, headPaths, options);
	const decision = await withWaivers(judgeRuns({
		config,
		suite,
		classes: parseClasses(input.texts("class")),
		base: base?.outcome ?? null,
		head,
		seed: input.text("seed") ?? null,
		isLatencyAdvisory: base?.isStored === true,
		oldestBase: oldest
	}), input.text("waivers"), {
		config,
		suite
	}, world);
	const most = suite === null ? void 0 : config.suites[suite]?.judge.excerpts;
	return writeOutputs(decision, input, world, {
		suite,
		basePaths,
		headPaths,
		excerpts: most === void 0 || decision.comparison === null || !head.ok ? [] : caseExcerpts(decision.comparison, head.run.rows, most)
	});
}
/** @throws UsageError when it is named and cannot be read: silence would look like no creep */
async function readOldest(input, options, world) {
	const path = input.text("oldest-base");
	if (path === void 0) return null;
	const read = await readRunFiles(world.files, [path], options);
	if (read.ok) return {
		run: read.run,
		changes: null
	};
	throw new UsageError("oldest-base", `--oldest-base ${path}: ${read.problems.join(" ")}`, "Name rows of an accepted base, or leave it out.");
}
async function writeOutputs(decision, input, world, sides) {
	const view = buildComment(decision, {
		suite: sides.suite,
		baseLabel: sides.basePaths.join(", ") || "none",
		headLabel: sides.headPaths.join(", "),
		baselineNote: null,
		classification: null,
		required: checkSegments(decision),
		accepting: { kind: "files" },
		notices: [],
		excerpts: sides.excerpts
	});
	const targets = [
		[input.text("comment"), () => renderMarkdown(view)],
		[input.text("report"), () => renderHtml(view, decision)],
		[input.text("record"), () => encodeRecord(makeRecord(decision, fileContext(decision, world.clock.now(), sides.suite)))]
	];
	for (const [path, render] of targets) if (path !== void 0) await world.files.write(path, render());
	const stdout = input.flag("json") ? printJson(comparisonDocument(decision, (reason) => reasonText(reason, decision))) : input.flag("markdown") ? renderMarkdown(view) : renderText(view, input.flag("all"));
	return {
		exitCode: decision.exitCode,
		stdout
	};
}
/** Outputs must not land on an input or on each other. */
function checkPaths(input, world) {
	const taken = /* @__PURE__ */ new Map();
	for (const name of [
		"base",
		"head",
		"oldest-base",
		"config",
		"waivers",
		"columns"
	]) for (const path of input.texts(name)) taken.set(world.files.resolve(path), `--${name}`);
	for (const name of [
		"comment",
		"report",
		"record"
	]) {
		const path = input.text(name);
		if (path === void 0) continue;
		const other = taken.get(world.files.resolve(path));
		if (other !== void 0) throw new UsageError("same-path", `--${name} ${path} is the file of ${other}.`, "Name another file.");
		taken.set(world.files.resolve(path), `--${name}`);
	}
	checkFormat(input.text("format"));
}
function readOptions(input, config, suite, columns) {
	const block = suite === null ? void 0 : config.suites[suite];
	const segments = input.texts("segment");
	const written = block === void 0 ? void 0 : readFields(block.judge);
	return {
		format: input.text("format") ?? block?.run.format,
		columns: columns ?? (input.text("format") === void 0 ? written?.columns : void 0),
		caseId: input.text("case-id") ?? written?.caseId,
		cluster: input.text("cluster") ?? written?.cluster,
		segments: segments.length > 0 ? segments : written?.segments,
		kept: written?.kept
	};
}
function parseClasses(texts) {
	const words = texts.flatMap((text) => text.split(","));
	const unknown = words.find((word) => !isDeploymentClass(word));
	if (unknown !== void 0) throw new UsageError("unknown-class", `"${unknown}" is no class of change.`, `Classes: ${deploymentClasses.join(", ")}.`);
	return words.length === 0 ? ["other"] : words.filter(isDeploymentClass);
}
// src/demo/amounts.ts
/** Words of each unit by language; the first one is written, all are understood. */
const unitWords = {
	days: {
		en: ["days", "day"],
		de: [
			"Tage",
			"Tagen",
			"Tag"
		],
		es: ["días", "día"],
		ja: ["日"]
	},
	hours: {
		en: ["hours", "hour"],
		de: ["Stunden", "Stunde"],
		es: ["horas", "hora"],
		ja: ["時間"]
	},
	minutes: {
		en: ["minutes", "minute"],
		de: ["Minuten", "Minute"],
		es: ["minutos"],
		ja: ["分"]
	},
	rows: {
		en: ["rows"],
		de: ["Zeilen"],
		es: ["filas"],
		ja: ["行"]
	},
	users: {
		en: ["users"],
		de: ["Nutzer", "Nutzern"],
		es: ["usuarios"],
		ja: ["人"]
	},
	projects: {
		en: ["projects"],
		de: ["Projekte", "Projekten"],
		es: ["proyectos"],
		ja: ["プロジェクト"]
	},
	requests: {
		en: ["requests"],
		de: ["Anfragen"],
		es: ["solicitudes"],
		ja: ["リクエスト"]
	},
	attempts: {
		en: ["attempts"],
		de: ["Versuche", "Versuchen"],
		es: ["intentos"],
		ja: ["回"]
	},
	usd: {
		en: ["USD"],
		de: ["USD"],
		es: ["USD"],
		ja: ["ドル"]
	},
	percent: {
		en: ["%"],
		de: ["%"],
		es: ["%"],
		ja: ["%"]
	},
	MB: {
		en: ["MB"],
		de: ["MB"],
		es: ["MB"],
		ja: ["MB"]
	},
	GB: {
		en: ["GB"],
		de: ["GB"],
		es: ["GB"],
		ja: ["GB"]
	}
};
const thousands = {
	en: ",",
	de: ".",
	es: ".",
	ja: ","
};
const unitByWord = new Map(Object.entries(unitWords).flatMap(([unit, byLanguage]) => Object.values(byLanguage).flat().map((word) => [word.toLowerCase(), unit])));
new RegExp(`(\\d[\\d.,]*\\d|\\d)\\s?(${[...unitByWord.keys()].sort((left, right) => right.length - left.length).join("|")})`, "giu");
/**
* Writes an amount the way a language does: `100,000 rows`, `100.000 Zeilen`, `100,000行`.
*
* @param amount - whole number with its unit
* @param language - language of the sentence around it
*/
function formatAmount(amount, language) {
	const digits = String(amount.value).replace(/\B(?=(\d{3})+$)/g, thousands[language]);
	const word = unitWords[amount.unit][language][0];
	return `${digits}${language === "ja" || language === "en" && amount.unit === "percent" ? "" : " "}${word}`;
}
/**
* Writes an amount in the language-free form in which facts and expected answers are stored: `14 days`.
*/
function encodeAmount(amount) {
	return `${amount.value} ${amount.unit}`;
}
// src/demo/draws.ts
/**
* Hash of some texts; a separator keeps `['ab', 'c']` apart from `['a', 'bc']`.
*
* @param parts - texts, in order
* @returns SHA-256 as 64 hexadecimal digits
*/
function hashTexts(...parts) {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(part).update("\0");
	return hash.digest("hex");
}
/**
* Opens the stream that belongs to some texts: equal texts give equal numbers on every machine.
* The generator is sfc32 (C. Doty-Humphrey, PractRand), seeded with 96 bits of the texts' SHA-256.
*
* @param parts - texts the draws depend on, in order
*/
function drawsFor(...parts) {
	const digest = hashTexts(...parts);
	let a = Number.parseInt(digest.slice(0, 8), 16) | 0;
	let b = Number.parseInt(digest.slice(8, 16), 16) | 0;
	let c = Number.parseInt(digest.slice(16, 24), 16) | 0;
	let counter = 1;
	const uniform = () => {
		const sum = (a + b | 0) + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = (c << 21 | c >>> 11) + sum | 0;
		return (sum >>> 0) / 4294967296;
	};
	for (let round = 0; round < 12; round += 1) uniform();
	return {
		uniform,
		normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
	};
}
/**
* Shuffle by random keys; the order depends on the seed and the number of items alone.
*
* @param items - left as they are
* @param seed - equal seeds give equal orders
*/
function shuffled(items, seed) {
	const draws = drawsFor("shuffle", seed);
	return items.map((item) => ({
		item,
		key: draws.uniform()
	})).sort((left, right) => left.key - right.key).map(({ item }) => item);
}
// src/demo/knowledge/accounts.ts
/** What the help centre says about people, sign-in and closing an account. */
const accountFacts = [
	{
		id: "team-size",
		topic: "accounts",
		unit: "users",
		today: {
			free: 3,
			pro: 50
		},
		text: {
			en: {
				title: "Inviting people",
				article: "A workspace has room for {free} on Free and {pro} on Pro. Guests who only read are not counted.",
				questions: ["How many people can I invite to my workspace?", "Our team grows, when is the workspace out of room?"]
			},
			de: {
				title: "Personen einladen",
				article: "Ein Arbeitsbereich bietet Platz für {free} in Free und {pro} in Pro. Gäste, die nur lesen, zählen nicht.",
				questions: ["Wie viele Personen kann ich in meinen Arbeitsbereich einladen?", "Unser Team wächst, wann ist im Arbeitsbereich kein Platz mehr?"]
			},
			es: {
				title: "Invitar a personas",
				article: "Un espacio de trabajo admite {free} en Free y {pro} en Pro. Los invitados que solo leen no cuentan.",
				questions: ["¿A cuántas personas puedo invitar a mi espacio de trabajo?", "Nuestro equipo crece, ¿a cuántos usuarios admite el espacio?"]
			},
			ja: {
				title: "メンバーの招待",
				article: "ワークスペースにはFreeで{free}、Proで{pro}まで参加できます。閲覧だけのゲストは数えません。",
				questions: ["ワークスペースに何人まで招待できますか。", "チームが増えています。メンバーは何人で満員になりますか。"]
			}
		}
	},
	{
		id: "session-timeout",
		topic: "accounts",
		unit: "minutes",
		today: {
			free: 40,
			pro: 720
		},
		text: {
			en: {
				title: "Signed out after a pause",
				article: "You are signed out after {free} without activity on Free and after {pro} on Pro. Admins may shorten this.",
				questions: ["After what time am I signed out?", "Why do I have to log in again after each pause, how long is a session?"]
			},
			de: {
				title: "Abmeldung nach einer Pause",
				article: "Sie werden nach {free} ohne Aktivität in Free und nach {pro} in Pro abgemeldet. Admins dürfen das verkürzen.",
				questions: ["Nach welcher Zeit werde ich abgemeldet?", "Warum muss ich mich nach jeder Pause neu anmelden, wie lange hält eine Sitzung?"]
			},
			es: {
				title: "Cierre de sesión tras una pausa",
				article: "La sesión se cierra tras {free} sin actividad en Free y tras {pro} en Pro. Los administradores pueden acortarlo.",
				questions: ["¿Después de cuánto tiempo se cierra mi sesión?", "¿Por qué tengo que entrar de nuevo tras cada pausa, cuánto dura una sesión?"]
			},
			ja: {
				title: "自動ログアウト",
				article: "操作がないと、Freeでは{free}後、Proでは{pro}後に自動でログアウトします。管理者は短くできます。",
				questions: ["どのくらいで自動的にログアウトされますか。", "休憩のたびにログインし直しになります。操作がないとどのくらいでログアウトしますか。"]
			}
		}
	},
	{
		id: "login-attempts",
		topic: "accounts",
		unit: "attempts",
		today: {
			free: 5,
			pro: 12
		},
		text: {
			en: {
				title: "Locked accounts",
				article: "An account is locked after {free} with a wrong password on Free and after {pro} on Pro. An admin can unlock it.",
				questions: ["How often may I enter a wrong password before I am locked out?", "My login is locked, what is the rule?"]
			},
			de: {
				title: "Gesperrte Konten",
				article: "Ein Konto wird nach {free} mit falschem Passwort in Free und nach {pro} in Pro gesperrt. Ein Admin kann es freigeben.",
				questions: ["Wie oft darf ich ein falsches Passwort eingeben, bevor ich gesperrt werde?", "Mein Login ist gesperrt, welche Regel gilt?"]
			},
			es: {
				title: "Cuentas bloqueadas",
				article: "Una cuenta se bloquea tras {free} con contraseña errónea en Free y tras {pro} en Pro. Un administrador puede desbloquearla.",
				questions: ["¿Cuántas veces puedo equivocarme de contraseña antes de quedar bloqueado?", "Mi cuenta está bloqueada, ¿cuál es la regla?"]
			},
			ja: {
				title: "アカウントのロック",
				article: "パスワードをFreeで{free}、Proで{pro}間違えるとアカウントがロックされます。管理者が解除できます。",
				questions: ["パスワードを何度間違えるとロックされますか。", "ログインがロックされました。どんな決まりですか。"]
			}
		}
	},
	{
		id: "deletion-grace",
		topic: "accounts",
		unit: "days",
		today: {
			free: 28,
			pro: 120
		},
		text: {
			en: {
				title: "Closing an account",
				article: "After you close an account its data is kept for {free} on Free and {pro} on Pro, in case you come back. Then it is erased.",
				questions: ["How long is my data kept after I close my account?", "We closed our account last spring, can you still restore the data?"]
			},
			de: {
				title: "Konto schließen",
				article: "Nach dem Schließen eines Kontos bleiben die Daten {free} in Free und {pro} in Pro erhalten, falls Sie zurückkommen. Dann werden sie gelöscht.",
				questions: ["Wie lange bleiben meine Daten erhalten, wenn ich mein Konto schließe?", "Wir haben gekündigt, wie lange bleiben die Daten vom Konto noch da?"]
			},
			es: {
				title: "Cerrar una cuenta",
				article: "Al cerrar una cuenta sus datos se guardan {free} en Free y {pro} en Pro, por si vuelve. Después se eliminan.",
				questions: ["¿Cuánto tiempo se guardan mis datos si cierro mi cuenta?", "Nos dimos de baja, ¿hasta cuándo se guardan los datos de las cuentas?"]
			},
			ja: {
				title: "アカウントの解約",
				article: "解約後もデータはFreeで{free}間、Proで{pro}間保管され、その後消去されます。戻られた場合は復元できます。",
				questions: ["アカウントを解約した後、データはいつまで保管されますか。", "先日解約しました。ワークスペースはいつまで復元できますか。"]
			}
		}
	}
];
// src/demo/knowledge/billing.ts
/** What the help centre says about prices, discounts, refunds and trials. */
const billingFacts = [
	{
		id: "price-monthly",
		topic: "billing",
		unit: "usd",
		today: {
			free: 29,
			pro: 29
		},
		in2023: {
			free: 24,
			pro: 24
		},
		text: {
			en: {
				title: "Price of the Pro plan",
				article: "The Pro plan is {pro} per user and month. You are charged on the day you upgrade, and every month after that.",
				questions: ["How much does the Pro plan cost per user?", "What will you charge me for each seat every month?"]
			},
			de: {
				title: "Preis des Pro-Tarifs",
				article: "Der Pro-Tarif kostet {pro} pro Nutzer und Monat. Abgebucht wird am Tag des Wechsels und danach jeden Monat.",
				questions: ["Wie viel kostet der Pro-Tarif pro Nutzer?", "Was berechnet ihr mir im Monat für jeden Platz?"]
			},
			es: {
				title: "Precio del plan Pro",
				article: "El plan Pro vale {pro} por usuario y mes. El cargo se hace el día del cambio de plan y después cada mes.",
				questions: ["¿Cuánto cuesta el plan Pro por usuario?", "¿Qué me vais a cobrar cada mes por cada puesto?"]
			},
			ja: {
				title: "Proプランの料金",
				article: "Proプランは1ユーザーあたり月額{pro}です。アップグレードした日に請求され、以後は毎月請求されます。",
				questions: ["Proプランはユーザーごとにいくらですか。", "1席あたり毎月どのくらい請求されますか。"]
			}
		}
	},
	{
		id: "annual-discount",
		topic: "billing",
		unit: "percent",
		today: {
			free: 15,
			pro: 20
		},
		in2023: {
			free: 10,
			pro: 25
		},
		text: {
			en: {
				title: "Paying once a year",
				article: "Annual billing lowers the invoice by {free} when you come from the Free plan and by {pro} when you renew Pro.",
				questions: ["How big is the discount if we pay for a whole year?", "What do I save with annual billing?"]
			},
			de: {
				title: "Jährlich bezahlen",
				article: "Bei jährlicher Zahlung sinkt die Rechnung um {free}, wenn Sie vom Free-Tarif kommen, und um {pro} bei Verlängerung von Pro.",
				questions: ["Wie hoch ist der Rabatt, wenn wir jährlich bezahlen?", "Was spare ich bei jährlicher Zahlung?"]
			},
			es: {
				title: "Pago anual",
				article: "Con la facturación anual la factura baja un {free} si viene del plan Free y un {pro} si renueva el plan Pro.",
				questions: ["¿De cuánto es el descuento con el pago anual?", "¿Qué ahorro con la facturación anual?"]
			},
			ja: {
				title: "年払い",
				article: "年払いにすると、Freeプランからの移行では{free}、Proプランの更新では{pro}、請求額が下がります。",
				questions: ["年払いにまとめると割引はどのくらいですか。", "年払いにするとどれだけ安くなりますか。"]
			}
		}
	},
	{
		id: "refund-window",
		topic: "billing",
		unit: "days",
		today: {
			free: 14,
			pro: 30
		},
		text: {
			en: {
				title: "Refunds",
				article: "A first payment from the Free plan is refunded within {free}, a Pro renewal within {pro}. Write to us with the invoice number.",
				questions: ["How long can I ask for refunds?", "Until when do you refund a payment?"]
			},
			de: {
				title: "Erstattungen",
				article: "Eine erste Zahlung aus dem Free-Tarif wird binnen {free} erstattet, eine Verlängerung von Pro binnen {pro}. Schreiben Sie uns mit der Rechnungsnummer.",
				questions: ["Wie lange kann ich eine Erstattung der ersten Zahlung verlangen?", "Bis wann wird eine Zahlung erstattet?"]
			},
			es: {
				title: "Reembolsos",
				article: "El primer pago desde el plan Free se reembolsa en {free} y una renovación de Pro en {pro}. Escríbanos con el número de factura.",
				questions: ["¿Hasta cuándo puedo pedir reembolsos de una factura?", "¿En qué plazo se reembolsa un pago?"]
			},
			ja: {
				title: "返金",
				article: "Freeプランからの初回支払いは{free}以内、Proプランの更新は{pro}以内であれば返金できます。請求書番号を添えてご連絡ください。",
				questions: ["いつまでなら返金してもらえますか。", "支払いの返金期限はいつまでですか。"]
			}
		}
	},
	{
		id: "trial-length",
		topic: "billing",
		unit: "days",
		today: {
			free: 21,
			pro: 45
		},
		text: {
			en: {
				title: "Trial of paid features",
				article: "Free customers try Pro for {free} without a card. Pro customers try the Business add-on for {pro}. A trial ends by itself.",
				questions: ["How long does the trial run?", "How much time do we have to test the paid features before we pay?"]
			},
			de: {
				title: "Probezeit für bezahlte Funktionen",
				article: "Kunden des Free-Tarifs testen Pro ohne Karte für {free}. Kunden von Pro testen das Business-Paket für {pro}. Der Test endet von selbst.",
				questions: ["Wie lange läuft die Probezeit?", "Wie viel Zeit haben wir, die bezahlten Funktionen zu testen?"]
			},
			es: {
				title: "Prueba de las funciones de pago",
				article: "Los clientes Free prueban Pro durante {free} sin tarjeta. Los clientes Pro prueban el paquete Business durante {pro}. La prueba termina sola.",
				questions: ["¿Cuánto dura el periodo de prueba?", "¿Cuánto tiempo tenemos para probar las funciones de pago?"]
			},
			ja: {
				title: "有料機能のトライアル",
				article: "Freeプランのお客様はカード登録なしでProを{free}間試せます。Proプランのお客様はBusinessパックを{pro}間試せます。自動で終了します。",
				questions: ["トライアルの期間はどのくらいですか。", "有料機能を支払い前に試せる期間を教えてください。"]
			}
		}
	}
];
// src/demo/knowledge/exports.ts
/** What the help centre says about getting data out. */
const exportFacts = [
	{
		id: "export-rows",
		topic: "exports",
		unit: "rows",
		today: {
			free: 1e3,
			pro: 1e5
		},
		text: {
			en: {
				title: "Size of a CSV export",
				article: "A CSV export holds up to {free} on Free and {pro} on Pro. Larger tables are split by date before the download.",
				questions: ["How many rows can one export have?", "My CSV stops in the middle of the table, where is the cut-off?"]
			},
			de: {
				title: "Umfang eines CSV-Exports",
				article: "Ein CSV-Export umfasst bis zu {free} in Free und {pro} in Pro. Größere Tabellen werden vor dem Download nach Datum geteilt.",
				questions: ["Wie viele Zeilen kann ein Export haben?", "Meine CSV bricht mitten in der Tabelle ab, wo liegt die Grenze?"]
			},
			es: {
				title: "Tamaño de una exportación CSV",
				article: "Una exportación CSV contiene hasta {free} en Free y {pro} en Pro. Las tablas mayores se dividen por fecha antes de la descarga.",
				questions: ["¿Cuántas filas puede tener una exportación?", "Mi CSV se corta a mitad de la tabla, ¿dónde está el tope?"]
			},
			ja: {
				title: "CSVエクスポートの上限",
				article: "CSVエクスポートはFreeで{free}、Proで{pro}まで出力できます。大きな表はダウンロード前に日付で分割されます。",
				questions: ["1回のエクスポートで何行まで出力できますか。", "CSVが表の途中で切れます。どこまで出せますか。"]
			}
		}
	},
	{
		id: "export-link",
		topic: "exports",
		unit: "days",
		today: {
			free: 2,
			pro: 10
		},
		text: {
			en: {
				title: "Download links",
				article: "We send the finished file as a link by mail. The link works for {free} on Free and {pro} on Pro, then the file is deleted.",
				questions: ["When does the download link of my export expire?", "How long can my colleague still open the mail with the finished file?"]
			},
			de: {
				title: "Download-Links",
				article: "Die fertige Datei kommt als Link per Mail. Der Link gilt {free} in Free und {pro} in Pro, danach wird die Datei gelöscht.",
				questions: ["Wann läuft der Download-Link meines Exports ab?", "Wie lange kann meine Kollegin die fertige Datei aus der Mail noch öffnen?"]
			},
			es: {
				title: "Enlaces de descarga",
				article: "El archivo terminado llega por correo como enlace. El enlace sirve {free} en Free y {pro} en Pro; después se borra el archivo.",
				questions: ["¿Cuándo caduca el enlace de descarga de mi exportación?", "¿Hasta cuándo puede mi compañera abrir el archivo del correo?"]
			},
			ja: {
				title: "ダウンロードリンク",
				article: "完成したファイルはメールのリンクで届きます。リンクはFreeで{free}間、Proで{pro}間有効で、その後ファイルは削除されます。",
				questions: ["エクスポートのダウンロードリンクはいつ期限切れになりますか。", "メールで届いたファイルは同僚がいつまで開けますか。"]
			}
		}
	},
	{
		id: "export-size",
		topic: "exports",
		unit: "MB",
		today: {
			free: 50,
			pro: 500
		},
		text: {
			en: {
				title: "Exports with attachments",
				article: "An export with attachments is packed as one ZIP file of at most {free} on Free and {pro} on Pro. Images are left out first.",
				questions: ["How large may an export with attachments be?", "What is the biggest ZIP file that I can download?"]
			},
			de: {
				title: "Exporte mit Anhängen",
				article: "Ein Export mit Anhängen wird als eine ZIP-Datei von höchstens {free} in Free und {pro} in Pro gepackt. Bilder fallen zuerst weg.",
				questions: ["Wie groß darf ein Export mit Anhängen sein?", "Was ist die größte ZIP-Datei, die ich herunterladen kann?"]
			},
			es: {
				title: "Exportaciones con adjuntos",
				article: "Una exportación con adjuntos se empaqueta en un archivo ZIP de {free} como máximo en Free y {pro} en Pro. Primero se omiten las imágenes.",
				questions: ["¿Qué tamaño puede tener una exportación con adjuntos?", "¿Cuál es el archivo ZIP más grande que puedo descargar?"]
			},
			ja: {
				title: "添付ファイル付きエクスポート",
				article: "添付ファイル付きのエクスポートは1つのZIPにまとめられ、上限はFreeで{free}、Proで{pro}です。画像から先に省かれます。",
				questions: ["添付ファイル付きのエクスポートの容量はどこまでですか。", "添付をまとめたZIPのサイズの上限を教えてください。"]
			}
		}
	},
	{
		id: "export-schedule",
		topic: "exports",
		unit: "hours",
		today: {
			free: 168,
			pro: 6
		},
		text: {
			en: {
				title: "Scheduled exports",
				article: "A scheduled export runs every {free} on Free and every {pro} on Pro. The result goes to your own bucket or by mail.",
				questions: ["How often does a scheduled export run?", "The result of our nightly report is old, at what interval can it be scheduled?"]
			},
			de: {
				title: "Geplante Exporte",
				article: "Ein geplanter Export läuft alle {free} in Free und alle {pro} in Pro. Das Ergebnis geht in Ihren Speicher oder per Mail.",
				questions: ["Wie oft läuft ein geplanter Export?", "Unser Bericht ist veraltet, in welchem Abstand läuft der Export als Mail?"]
			},
			es: {
				title: "Exportaciones programadas",
				article: "Una exportación programada se ejecuta cada {free} en Free y cada {pro} en Pro. El resultado va a su almacén o por correo.",
				questions: ["¿Cada cuánto se ejecuta una exportación programada?", "Nuestro informe está anticuado, ¿con qué intervalo se ejecuta y llega el resultado por correo?"]
			},
			ja: {
				title: "定期エクスポート",
				article: "定期エクスポートはFreeで{free}ごと、Proで{pro}ごとに実行されます。結果はお使いのバケットかメールに送られます。",
				questions: ["定期エクスポートはどのくらいの頻度で実行されますか。", "レポートが古いのですが、データは何時間ごとに送れますか。"]
			}
		}
	}
];
// src/demo/knowledge/integrations.ts
/** What the help centre says about the API, webhooks and connected apps. */
const integrationFacts = [
	{
		id: "api-rate",
		topic: "integrations",
		unit: "requests",
		today: {
			free: 60,
			pro: 900
		},
		text: {
			en: {
				title: "API rate",
				article: "The API answers {free} a minute on Free and {pro} on Pro. Beyond that it replies with status 429 and a time to wait.",
				questions: ["How many API requests per minute are allowed?", "We get status 429 from the API, what is the rate?"]
			},
			de: {
				title: "API-Rate",
				article: "Die API beantwortet {free} pro Minute in Free und {pro} in Pro. Darüber antwortet sie mit Status 429 und einer Wartezeit.",
				questions: ["Wie viele API-Anfragen pro Minute sind erlaubt?", "Wir bekommen Status 429 von der API, wie hoch ist die Rate?"]
			},
			es: {
				title: "Ritmo de la API",
				article: "La API responde {free} por minuto en Free y {pro} en Pro. Por encima contesta con el estado 429 y un tiempo de espera.",
				questions: ["¿Cuántas solicitudes por minuto permite la API?", "La API nos devuelve el estado 429, ¿cuál es el ritmo?"]
			},
			ja: {
				title: "APIのレート",
				article: "APIは1分間にFreeで{free}、Proで{pro}まで応答します。超えるとステータス429と待ち時間を返します。",
				questions: ["APIは1分間に何回まで呼び出せますか。", "APIからステータス429が返ります。レートはいくつですか。"]
			}
		}
	},
	{
		id: "webhook-retries",
		topic: "integrations",
		unit: "attempts",
		today: {
			free: 4,
			pro: 16
		},
		text: {
			en: {
				title: "Webhook delivery",
				article: "A webhook that fails is sent again, {free} on Free and {pro} on Pro, with longer pauses between them.",
				questions: ["How often do you send a failed webhook again?", "Our server was down, when do you give up on delivery?"]
			},
			de: {
				title: "Webhook-Zustellung",
				article: "Ein fehlgeschlagener Webhook wird erneut gesendet, {free} in Free und {pro} in Pro, mit wachsenden Pausen dazwischen.",
				questions: ["Wie oft sendet ihr einen fehlgeschlagenen Webhook erneut?", "Unser Server war aus, wann gebt ihr die Zustellung auf?"]
			},
			es: {
				title: "Entrega de webhooks",
				article: "Un webhook fallido se envía de nuevo, {free} en Free y {pro} en Pro, con pausas cada vez más largas.",
				questions: ["¿Cuántas veces enviáis de nuevo un webhook fallido?", "Nuestro servidor estaba caído, ¿cuándo abandonáis la entrega?"]
			},
			ja: {
				title: "Webhookの配信",
				article: "失敗したWebhookはFreeで{free}、Proで{pro}まで、間隔を延ばしながら再送されます。",
				questions: ["失敗したWebhookは何回再送されますか。", "サーバーが停止していました。配信はいつ諦めますか。"]
			}
		}
	},
	{
		id: "sync-interval",
		topic: "integrations",
		unit: "minutes",
		today: {
			free: 90,
			pro: 5
		},
		text: {
			en: {
				title: "Calendar and CRM sync",
				article: "Connected calendars and CRMs are read every {free} on Free and every {pro} on Pro. You can also start a sync by hand.",
				questions: ["How often is my calendar synced?", "New contacts from the CRM show up late, what is the interval of the sync?"]
			},
			de: {
				title: "Abgleich mit Kalender und CRM",
				article: "Verbundene Kalender und CRMs werden alle {free} in Free und alle {pro} in Pro gelesen. Ein Abgleich lässt sich auch von Hand starten.",
				questions: ["Wie oft wird mein Kalender abgeglichen?", "Neue Kontakte aus dem CRM kommen spät, wie oft läuft der Abgleich?"]
			},
			es: {
				title: "Sincronización con calendario y CRM",
				article: "Los calendarios y CRM conectados se leen cada {free} en Free y cada {pro} en Pro. También puede iniciar la sincronización a mano.",
				questions: ["¿Cada cuánto se sincroniza mi calendario?", "Los contactos nuevos del CRM llegan tarde, ¿cuál es el intervalo?"]
			},
			ja: {
				title: "カレンダーとCRMの同期",
				article: "接続したカレンダーとCRMはFreeで{free}ごと、Proで{pro}ごとに読み込まれます。手動でも同期できます。",
				questions: ["カレンダーはどのくらいの間隔で同期されますか。", "CRMの新しい連絡先の反映が遅いです。同期の間隔は。"]
			}
		}
	},
	{
		id: "log-retention",
		topic: "integrations",
		unit: "days",
		today: {
			free: 7,
			pro: 95
		},
		text: {
			en: {
				title: "Logs of connected apps",
				article: "Calls of connected apps are logged for {free} on Free and {pro} on Pro. Admins find the log beside each app.",
				questions: ["How far back do the logs of a connected app go?", "How long do you keep the record of API calls?"]
			},
			de: {
				title: "Protokolle verbundener Apps",
				article: "Aufrufe verbundener Apps werden {free} in Free und {pro} in Pro protokolliert. Admins finden das Protokoll bei jeder App.",
				questions: ["Wie weit reichen die Protokolle einer verbundenen App zurück?", "Wie lange bewahrt ihr die Liste der API-Aufrufe auf?"]
			},
			es: {
				title: "Registros de aplicaciones conectadas",
				article: "Las llamadas de aplicaciones conectadas se registran durante {free} en Free y {pro} en Pro. El registro está junto a cada aplicación.",
				questions: ["¿Hasta dónde llegan los registros de una aplicación conectada?", "¿Cuánto tiempo guardáis el historial de llamadas a la API?"]
			},
			ja: {
				title: "連携アプリのログ",
				article: "連携アプリの呼び出しはFreeで{free}間、Proで{pro}間記録されます。ログは各アプリの横にあります。",
				questions: ["連携アプリのログはどこまで遡れますか。", "API呼び出しの記録はどのくらい残りますか。"]
			}
		}
	}
];
// src/demo/knowledge/limits.ts
/** What the help centre says about storage, uploads, projects and history. */
const limitFacts = [
	{
		id: "storage",
		topic: "limits",
		unit: "GB",
		today: {
			free: 2,
			pro: 150
		},
		text: {
			en: {
				title: "Storage",
				article: "Files and images share {free} of storage on Free and {pro} on Pro. The bin is counted until it is emptied.",
				questions: ["How much storage do I have?", "I cannot save images any more, how much room is there?"]
			},
			de: {
				title: "Speicherplatz",
				article: "Dateien und Bilder teilen sich {free} Speicherplatz in Free und {pro} in Pro. Der Papierkorb zählt mit, bis er geleert wird.",
				questions: ["Wie viel Speicherplatz habe ich?", "Ich kann keine Bilder mehr sichern, wie viel Platz gibt es?"]
			},
			es: {
				title: "Almacenamiento",
				article: "Archivos e imágenes comparten {free} de almacenamiento en Free y {pro} en Pro. La papelera cuenta hasta que se vacía.",
				questions: ["¿Cuánto almacenamiento tengo?", "Ya no puedo guardar imágenes, ¿cuánto almacenamiento hay?"]
			},
			ja: {
				title: "ストレージ",
				article: "ファイルと画像で合わせてFreeは{free}、Proは{pro}まで使えます。ごみ箱の中身も空にするまで数えます。",
				questions: ["ストレージの容量はどのくらいありますか。", "画像を保存できなくなりました。空きはどのくらいですか。"]
			}
		}
	},
	{
		id: "upload-size",
		topic: "limits",
		unit: "MB",
		today: {
			free: 25,
			pro: 250
		},
		text: {
			en: {
				title: "Uploading a file",
				article: "A single upload may be {free} on Free and {pro} on Pro. Videos are better linked than uploaded.",
				questions: ["How large may a single file be that I upload?", "My upload is rejected as too big, what is allowed for videos?"]
			},
			de: {
				title: "Datei hochladen",
				article: "Ein einzelner Upload darf {free} in Free und {pro} in Pro groß sein. Videos werden besser verlinkt als hochgeladen.",
				questions: ["Wie groß darf eine Datei sein, die ich hochlade?", "Mein Upload wird als zu groß abgelehnt, was gilt für Videos?"]
			},
			es: {
				title: "Subir un archivo",
				article: "Una subida puede ser de {free} en Free y {pro} en Pro. Los vídeos es mejor enlazarlos que subirlos.",
				questions: ["¿Qué tamaño puede tener una subida?", "Mi vídeo se rechaza por ser demasiado grande, ¿qué se permite?"]
			},
			ja: {
				title: "ファイルのアップロード",
				article: "1件のアップロードはFreeで{free}、Proで{pro}までです。動画はリンクでの共有をおすすめします。",
				questions: ["アップロードできるファイルの大きさを教えてください。", "動画が大きすぎると拒否されます。どこまで可能ですか。"]
			}
		}
	},
	{
		id: "project-count",
		topic: "limits",
		unit: "projects",
		today: {
			free: 8,
			pro: 300
		},
		text: {
			en: {
				title: "Number of projects",
				article: "You can have {free} on Free and {pro} on Pro at the same time. Archived ones do not count and can be opened again.",
				questions: ["How many projects can I create?", "I cannot add another board, what number can we have at the same time?"]
			},
			de: {
				title: "Zahl der Projekte",
				article: "Gleichzeitig sind {free} in Free und {pro} in Pro möglich. Archivierte zählen nicht und lassen sich wieder öffnen.",
				questions: ["Wie viele Projekte kann ich anlegen?", "Ich kann kein weiteres Board anlegen, welche Zahl ist gleichzeitig möglich?"]
			},
			es: {
				title: "Número de proyectos",
				article: "Puede tener {free} en Free y {pro} en Pro al mismo tiempo. Los archivados no cuentan y se pueden abrir de nuevo.",
				questions: ["¿Cuántos proyectos puedo crear?", "No puedo añadir otro tablero, ¿qué número puedo tener al mismo tiempo?"]
			},
			ja: {
				title: "プロジェクト数",
				article: "同時にFreeで{free}、Proで{pro}まで持てます。アーカイブしたものは数えず、いつでも再開できます。",
				questions: ["プロジェクトはいくつまで作成できますか。", "ボードを追加できません。プロジェクトは同時にいくつ持てますか。"]
			}
		}
	},
	{
		id: "version-history",
		topic: "limits",
		unit: "days",
		today: {
			free: 35,
			pro: 365
		},
		text: {
			en: {
				title: "Version history",
				article: "Earlier versions of a board can be brought back for {free} on Free and {pro} on Pro. Named versions stay longer.",
				questions: ["How far back does the version history go?", "Someone deleted a card, for how long can I bring back earlier versions?"]
			},
			de: {
				title: "Versionsverlauf",
				article: "Frühere Versionen eines Boards lassen sich {free} in Free und {pro} in Pro zurückholen. Benannte Versionen bleiben länger.",
				questions: ["Wie weit reicht der Versionsverlauf zurück?", "Jemand hat eine Karte gelöscht, wie lange kann ich frühere Versionen zurückholen?"]
			},
			es: {
				title: "Historial de versiones",
				article: "Las versiones anteriores de un tablero se recuperan durante {free} en Free y {pro} en Pro. Las que tienen nombre duran más.",
				questions: ["¿Hasta dónde llega el historial de versiones?", "Alguien borró una tarjeta, ¿durante cuánto tiempo puedo deshacerlo?"]
			},
			ja: {
				title: "バージョン履歴",
				article: "ボードの以前のバージョンはFreeで{free}間、Proで{pro}間、元に戻せます。名前を付けた版はより長く残ります。",
				questions: ["バージョン履歴はどこまで遡れますか。", "誰かがカードを削除しました。いつまで元に戻せますか。"]
			}
		}
	}
];
// src/demo/knowledge/facts.ts
/** Everything the help centre knows, topic by topic. */
const facts = [
	...billingFacts,
	...exportFacts,
	...accountFacts,
	...integrationFacts,
	...limitFacts
];
// src/demo/knowledge/openers.ts
/**
* How customers begin before they ask. Some say what they are doing, in words that belong to another article;
* that is what makes retrieval miss, as it does in real tickets.
*/
const openers = {
	en: [
		"",
		"Hi there, quick question.",
		"I just read the page on annual billing and refunds.",
		"We are about to connect the CRM and our calendar.",
		"My colleague closed her account last week.",
		"I upload many images and videos.",
		"We send the CSV to our finance team every month.",
		"Thanks for the fast reply yesterday!",
		"Our admin asked me to find out."
	],
	de: [
		"",
		"Guten Tag, eine kurze Frage.",
		"Ich habe gerade die Seite zu Rabatt und Rechnung gelesen.",
		"Wir verbinden gerade unser CRM mit dem Kalender.",
		"Meine Kollegin hat letzte Woche ihr Konto geschlossen.",
		"Ich lade viele Bilder und Videos hoch.",
		"Wir schicken die CSV jeden Monat an die Buchhaltung.",
		"Danke für die schnelle Antwort gestern!",
		"Unser Admin hat mich gebeten nachzufragen."
	],
	es: [
		"",
		"Hola, una pregunta rápida.",
		"Acabo de leer la página sobre la facturación anual y los reembolsos.",
		"Estamos a punto de conectar el CRM y el calendario.",
		"Mi compañera cerró su cuenta la semana pasada.",
		"Subo muchas imágenes y vídeos.",
		"Enviamos el CSV a contabilidad cada mes.",
		"¡Gracias por la respuesta tan rápida de ayer!",
		"Nuestro administrador me pidió que preguntara."
	],
	ja: [
		"",
		"こんにちは、一つ質問があります。",
		"年払いと返金のページを読みました。",
		"これからCRMとカレンダーを接続します。",
		"先週、同僚がアカウントを解約しました。",
		"画像と動画をたくさんアップロードしています。",
		"毎月CSVを経理に送っています。",
		"昨日は早いお返事をありがとうございました。",
		"管理者に確認を頼まれました。"
	]
};
// src/demo/language.ts
/** Languages in which customers of the example write. */
const languages = [
	"en",
	"de",
	"es",
	"ja"
];
/** Plans of the example product; most numbers depend on them. */
const tiers = ["free", "pro"];
// src/demo/knowledge/fact.ts
/** Topics of the help centre. */
const topics$1 = [
	"billing",
	"exports",
	"accounts",
	"integrations",
	"limits"
];
// src/demo/knowledge/overviews.ts
/** The landing page of each topic: related to every question of the topic, but it states no number. */
const overviews = {
	billing: {
		en: "Everything about billing: prices, discounts, invoices, refunds and trials, explained in a few short articles for owners of a workspace.",
		de: "Alles zur Abrechnung: Preise, Rabatte, Rechnungen, Erstattungen und Tests, in kurzen Artikeln für Inhaber eines Arbeitsbereichs erklärt.",
		es: "Todo sobre la facturación: precios, descuentos, facturas, reembolsos y pruebas, en artículos breves para propietarios de un espacio.",
		ja: "お支払いについて：料金、割引、請求書、返金、トライアルを、ワークスペースの所有者向けに短い記事で説明します。"
	},
	exports: {
		en: "Everything about exports: tables, files, attachments, download links and reports on a schedule, explained in a few short articles.",
		de: "Alles zu Exporten: Tabellen, Dateien, Anhänge, Download-Links und geplante Berichte, in kurzen Artikeln erklärt.",
		es: "Todo sobre las exportaciones: tablas, archivos, adjuntos, enlaces de descarga e informes programados, en artículos breves.",
		ja: "エクスポートについて：表、ファイル、添付、ダウンロードリンク、定期レポートを短い記事で説明します。"
	},
	accounts: {
		en: "Everything about accounts: people and guests, login, sessions and passwords, closing a workspace, explained in a few short articles.",
		de: "Alles zu Konten: Personen und Gäste, Login, Sitzungen und Passwörter, Schließen eines Arbeitsbereichs, in kurzen Artikeln erklärt.",
		es: "Todo sobre las cuentas: personas e invitados, acceso, sesiones y contraseñas, cierre de un espacio de trabajo, en artículos breves.",
		ja: "アカウントについて：メンバーとゲスト、ログイン、セッションとパスワード、解約を短い記事で説明します。"
	},
	integrations: {
		en: "Everything about integrations: the API and its requests, webhooks, calendar and CRM, logs of connected apps, explained in a few short articles.",
		de: "Alles zu Integrationen: die API und ihre Anfragen, Webhooks, Kalender und CRM, Protokolle verbundener Apps, in kurzen Artikeln erklärt.",
		es: "Todo sobre las integraciones: la API y sus solicitudes, webhooks, calendario y CRM, registros de aplicaciones, en artículos breves.",
		ja: "連携について：APIの呼び出し、Webhook、カレンダーとCRM、連携アプリのログを短い記事で説明します。"
	},
	limits: {
		en: "Everything about limits: storage for files and images, uploads and videos, projects and boards, version history, explained in a few short articles.",
		de: "Alles zu Grenzen: Speicherplatz für Dateien und Bilder, Uploads und Videos, Projekte und Boards, Versionsverlauf, in kurzen Artikeln erklärt.",
		es: "Todo sobre los límites: almacenamiento de archivos e imágenes, subidas y vídeos, proyectos y tableros, historial de versiones, en artículos breves.",
		ja: "上限について：ファイルと画像のストレージ、アップロードと動画、プロジェクトとボード、バージョン履歴を短い記事で説明します。"
	}
};
// src/demo/passages.ts
/** Id of the article that answers a fact. */
function articleId(fact, language) {
	return `help/${fact.id}.${language}`;
}
/** Id of a topic's landing page. */
function overviewId(topic, language) {
	return `help/${topic}.${language}`;
}
/** The help centre as it is today: an article by fact and language, a landing page by topic and language. */
function helpCentrePassages() {
	const articles = languages.flatMap((language) => facts.map((fact) => ({
		id: articleId(fact, language),
		topic: fact.topic,
		language,
		title: fact.text[language].title,
		...fill(fact, language, fact.today)
	})));
	const landingPages = languages.flatMap((language) => topics$1.map((topic) => ({
		id: overviewId(topic, language),
		topic,
		language,
		title: topic,
		text: overviews[topic][language],
		facts: {}
	})));
	return [...articles, ...landingPages];
}
/**
* The price pages of 2023, which the website keeps under `/archive`. They were written as questions and answers, so
* that their titles are what customers ask; the numbers are those of 2023.
*/
function archivedPassages() {
	return languages.flatMap((language) => facts.flatMap((fact) => fact.in2023 === void 0 ? [] : {
		id: `archive/2023/${fact.id}.${language}`,
		topic: fact.topic,
		language,
		title: fact.text[language].questions[0],
		...fill(fact, language, fact.in2023)
	}));
}
function fill(fact, language, values) {
	const free = {
		value: values.free,
		unit: fact.unit
	};
	const pro = {
		value: values.pro,
		unit: fact.unit
	};
	return {
		text: fact.text[language].article.replace("{free}", formatAmount(free, language)).replace("{pro}", formatAmount(pro, language)),
		facts: { [fact.id]: {
			free: encodeAmount(free),
			pro: encodeAmount(pro)
		} }
	};
}
// src/demo/cases.ts
/** Share of English questions; the other languages share the rest evenly. */
const englishShare = .62;
/** Cases that the templates can make without asking the same question twice in one plan. */
const mostCases = 1e3;
/**
* Makes the eval cases from templates: every fact of the help centre, asked in four languages, by customers of both
* plans. A case id always means the same case, whatever the count.
*
* @param count - number of cases, integer from 1 to 1,000
* @returns cases in a mixed order
* @throws RangeError when count is outside its range
*/
function generateCases(count) {
	if (!Number.isInteger(count) || count < 1 || count > mostCases) throw new RangeError(`count must be an integer from 1 to ${mostCases}, received ${count}`);
	const english = Math.round(count * englishShare);
	const others = [
		"de",
		"es",
		"ja"
	];
	const plan = Array.from({ length: count }, (_, index) => index < english ? "en" : others[(index - english) % others.length] ?? "de");
	const made = /* @__PURE__ */ new Map();
	return shuffled(plan.flatMap((language) => {
		const turn = made.get(language) ?? 0;
		made.set(language, turn + 1);
		const fact = facts[turn % facts.length];
		return fact === void 0 ? [] : caseOf(fact, language, Math.floor(turn / facts.length));
	}), "order");
}
function caseOf(fact, language, number) {
	const variant = shuffled(openers[language].flatMap((opener) => fact.text[language].questions.flatMap((question) => tiers.map((tier) => ({
		opener,
		question,
		tier
	})))), `${fact.id} ${language}`)[number];
	if (variant === void 0) throw new RangeError(`no variant ${number} of ${fact.id} in ${language}`);
	const { opener, question, tier } = variant;
	return {
		id: `${fact.id}-${language}-${number + 1}`,
		question: `${opener} ${question}`.trim(),
		language,
		market: language === "en" ? "english" : "multilingual",
		tier,
		topic: fact.topic,
		asks: fact.id,
		expected: encodeAmount({
			value: fact.today[tier],
			unit: fact.unit
		}),
		relevant: {
			[articleId(fact, language)]: 3,
			[overviewId(fact.topic, language)]: 1
		}
	};
}
new Set([
	"a an and any are be can do does did for from had has have how i if in is it many may me more most much my of on",
	"one or our so than that the then there they this to up us was we what when where which who why will with you your",
	"after before long often far back last time big large each every still under until now just how not no by at as",
	"aber alle als am an auf aus bei bis das dass dein dem den der des die diese du ein eine einem einen einer er es",
	"für hat habe haben hoch ich ihr im in ist kann kein keine können man mehr mein meine meiner mich mir mit nach",
	"nicht noch oder oft sich sie sind so und uns unser unsere viel viele vom von vor wann warum was welche wenn wer",
	"werde werden wie wird wo zu zum zur zurück lange lang weit gibt groß darf ab",
	"a al algo ante como con cuál cuáles cuando cuándo cuánta cuántas cuánto cuántos de del después dónde e el ella en",
	"entre es esta este esto hasta hay la las le lo los más me mi mis muy no nos nuestra nuestro o para pero por puede",
	"puedo qué que se si sin sobre su sus también te tiene tiempo tu un una uno vais y ya desde cada donde tengo"
].flatMap((line) => line.split(" ")));
// src/demo/run-suite.ts
/** Where the files of the example repository lie, relative to its root. */
const suiteFiles = {
	prompt: "prompts/system.md",
	model: "config/model.yaml",
	index: "rag/index.json",
	cases: "evals/cases.jsonl"
};
// src/demo/repository.ts
/** Where the bundled suite has to be copied to in the example repository. */
const suitePath = "suite/run.mjs";
const configPath = ".github/eval-envelope.yml";
const systemPrompt = `You are the support assistant of Northboard, a planning tool for science teams.
The customer writes in {{language}} and is on the {{tier}} plan.

Answer the question from the passages below, in the language of the customer.
Many numbers depend on the plan. Give the one that applies to this customer.
If the passages do not hold the answer, say that you do not know.
Customers often recieve answers from us by mail, so write whole sentences.
{{#free}}Do not advertise the Pro plan unless the customer asks about it.{{/free}}
{{#pro}}Offer a call with our success team if the question is about money.{{/pro}}

Passages:
{{passages}}

Question: {{question}}
`;
const modelConfig = `# The model that answers customers, and how it is called.
model: helper-2
adapter: support-v3
temperature: 0.7
max-tokens: 600
`;
const readme = `# support-bot

Answers customers of Northboard from the help centre. \`node ${suitePath}\` runs the evals.
`;
/**
* The example repository on its base commit, without the suite itself, which is copied to `suitePath`.
*
* @param options - size of the example
*/
function baseFiles(options = {}) {
	const cases = generateCases(options.cases ?? 200);
	return {
		"README.md": readme,
		[configPath]: configText$1(options.epochs ?? 1),
		[suiteFiles.prompt]: systemPrompt,
		[suiteFiles.model]: modelConfig,
		[suiteFiles.index]: indexText({
			version: 1,
			builtAt: "2026-03-02T04:00:00Z",
			sources: ["https://northboard.example/help"],
			embedding: "lexical-1",
			chunking: { titles: true },
			passages: helpCentrePassages()
		}),
		[suiteFiles.cases]: cases.map((evalCase) => `${JSON.stringify(evalCase)}\n`).join("")
	};
}
/**
* The index after a rebuild with the next embedding. The crawler started one level higher than before,
* at the root of the website, and so found the archive too.
*/
function rebuiltIndexText() {
	return indexText({
		version: 1,
		builtAt: "2026-03-09T04:00:00Z",
		sources: ["https://northboard.example/"],
		embedding: "lexical-2",
		chunking: { titles: true },
		passages: [...helpCentrePassages(), ...archivedPassages()]
	});
}
/** A passage a line, so that a diff of the index can be read. */
function indexText({ passages, ...settings }) {
	const lines = passages.map((passage) => `    ${JSON.stringify(passage)}`);
	return `${JSON.stringify(settings, void 0, 2).replace(/\n\}$/, "")},\n  "passages": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
function configText$1(epochs) {
	return `version: 1
profile: interactive
stakes: customer-facing
suites:
  support-bot:
    command: [node, ${suitePath}]
    results: out/results.jsonl
    covers: [prompts/**, config/**, rag/**, suite/**]
    dataset: [evals/cases.jsonl]
    baseline: { use: [rerun] }
    epochs: ${epochs}
    segments: [language, market, topic, tier]
classify:
  rules:
    - { paths: ["rag/index.json"], class: rag-refresh }
    - { keys: ["config/model.yaml#model"], class: model-swap }
    - { keys: ["config/model.yaml#adapter"], class: fine-tune }
dimensions:
  quality: { metric: pass-rate, better: higher, margin: 5pp, tier: blocking, primary: true }
  hallucination: { metric: "score:hallucination", better: lower, margin: 3pp, tier: sign-off, measured-by: code }
  retrieval: { metric: ndcg@5, better: higher, limit: 0.7, margin: 0.03, tier: sign-off }
  latency-p95: { metric: latency, statistic: p95, better: lower, limit: 2s, margin: 15%, tier: sign-off, on-regressed: sign-off }
  latency-p50: { metric: latency, statistic: p50, better: lower, margin: 20%, tier: sign-off }
  cost: { metric: cost, statistic: mean, better: lower, margin: 15%, tier: sign-off }
  errors: { metric: error-rate, better: lower, margin: 3pp, tier: sign-off }
envelopes:
  model-swap: { dimensions: { quality: { margin: 3pp } }, on-inconclusive: sign-off }
  fine-tune: { dimensions: { quality: { margin: 3pp } }, on-inconclusive: sign-off, require: { segments: [market=english, market=multilingual] } }
trades:
  - { name: slower-but-truer, pay: { latency-p95: 250ms }, gain: { hallucination: 0.3pp }, accept: sign-off }
`;
}
// src/demo/scenarios.ts
/** Pull requests that the demo can show, the most telling one first. */
const scenarios = [
	{
		name: "prompt-edit",
		title: "Check claims before answering",
		class: "prompt-edit",
		describes: "A price that shows and a gain that does not: the model takes a second look at its answers, which makes slow ones slower; that it hallucinates less is true, but 400 cases cannot show it.",
		cases: 400,
		epochs: 1,
		change: (files) => edit(files, suiteFiles.prompt, "If the passages do not hold", "Check every claim against the passages before you answer.\nIf the passages do not hold")
	},
	{
		name: "fine-tune",
		title: "Use adapter support-v4",
		class: "fine-tune",
		describes: "A mean that hides a loss: the new adapter was trained on English tickets, and pays for it in every other language.",
		cases: 1e3,
		epochs: 1,
		change: (files) => edit(files, suiteFiles.model, "adapter: support-v3", "adapter: support-v4")
	},
	{
		name: "rag-refresh",
		title: "Rebuild the help-centre index",
		class: "rag-refresh",
		describes: "Better retrieval, worse answers in one segment: the new index ranks clearly better, but brings price pages of 2023 back.",
		cases: 300,
		epochs: 1,
		change: (files) => ({
			...files,
			[suiteFiles.index]: rebuiltIndexText()
		})
	},
	{
		name: "model-swap",
		title: "Move to helper-2-mini",
		class: "model-swap",
		describes: "Cheaper and faster without doubt, a little worse perhaps: 150 cases cannot tell a loss of one or two points from none.",
		cases: 150,
		epochs: 1,
		change: (files) => edit(files, suiteFiles.model, "model: helper-2\n", "model: helper-2-mini\n")
	},
	{
		name: "no-op",
		title: "Fix a typo in the system prompt",
		class: "prompt-edit",
		describes: "Nothing really changes, though many answers do: what a gate has to let through.",
		cases: 200,
		epochs: 3,
		change: (files) => edit(files, suiteFiles.prompt, "recieve", "receive")
	},
	{
		name: "broken",
		title: "Quote the help centre to Pro customers",
		class: "prompt-edit",
		describes: "The suite breaks halfway on head: no results, no verdict, and never a green check.",
		cases: 40,
		epochs: 1,
		change: (files) => edit(files, suiteFiles.prompt, "{{#pro}}Offer a call", "{{#pro}}Quote {{passage}} word for word. Offer a call")
	}
];
/**
* Replaces a text that stands in a file exactly once.
*
* @throws RangeError when it does not, so that an edit of the example cannot silently turn a scenario into no change
*/
function edit(files, path, before, after) {
	const pieces = (files[path] ?? "").split(before);
	if (pieces.length !== 2) throw new RangeError(`"${before}" must stand exactly once in ${path}`);
	return {
		...files,
		[path]: pieces.join(after)
	};
}
// src/app/run-demo.ts
/** Dates and names of the example's commits: the same repository on every machine, down to its SHAs. */
const identity = {
	GIT_AUTHOR_NAME: "Northboard",
	GIT_AUTHOR_EMAIL: "dev@northboard.example",
	GIT_AUTHOR_DATE: "2026-03-09T09:00:00Z",
	GIT_COMMITTER_NAME: "Northboard",
	GIT_COMMITTER_EMAIL: "dev@northboard.example",
	GIT_COMMITTER_DATE: "2026-03-09T09:00:00Z",
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null"
};
/**
* Runs one scenario for real: makes a git repository with the example on `main` and the pull request on a branch, and
* sends it through `gate`, as a team's own repository would be.
*/
async function runDemo(scenario, folder, world) {
	const { files } = world;
	const repository = await files.makeWorkspace("eval-envelope-demo-");
	try {
		const base = baseFiles(scenario);
		await files.write(files.join(repository, suitePath), await files.read(files.shipped("demo-suite.js")));
		await git(repository, [
			"init",
			"-q",
			"-b",
			"main"
		], world);
		await commit(repository, base, "Support bot", world);
		await git(repository, [
			"switch",
			"-q",
			"-c",
			scenario.name
		], world);
		await commit(repository, scenario.change(base), scenario.title, world);
		return {
			scenario,
			outcome: await runGate({
				...plainRequest,
				command: "demo",
				base: "main",
				out: folder
			}, world.git(repository), world),
			folder
		};
	} finally {
		await files.remove(repository);
	}
}
async function commit(repository, content, message, world) {
	for (const [path, text] of Object.entries(content)) await world.files.write(world.files.join(repository, path), text);
	await git(repository, ["add", "-A"], world);
	await git(repository, [
		"commit",
		"-q",
		"-m",
		message
	], world);
}
async function git(repository, words, world) {
	const outcome = await world.processes.run({
		command: [
			"git",
			"-c",
			"core.hooksPath=/dev/null",
			"-c",
			"core.autocrlf=false",
			"-c",
			"commit.gpgSign=false",
			...words
		],
		cwd: repository,
		env: {
			PATH: world.environment.PATH ?? "",
			...identity
		},
		timeoutMs: 6e4
	});
	if (outcome.exitCode === 0) return;
	throw new UsageError("git", failureText(`git ${words[0]}`, outcome), "The demo makes a small repository with git: install git, or put it on PATH.");
}
// src/demo/history/noise.ts
/**
* Noise of mean 0 and variance 1 that belongs to some texts: four uniform numbers added up (Irwin–Hall), which is close to a
* normal one, lies within ± √12, and comes out alike on every machine.
*/
function noiseOf(...texts) {
	const digest = hashTexts("noise", ...texts);
	let sum = 0;
	for (let part = 0; part < 4; part += 1) sum += Number.parseInt(digest.slice(part * 8, part * 8 + 8), 16) / 4294967296;
	return (sum - 2) * Math.sqrt(3);
}
/** A share in [0, 1) that belongs to some texts, uniform. */
function shareOf(...texts) {
	return Number.parseInt(hashTexts("share", ...texts).slice(0, 8), 16) / 4294967296;
}
// src/demo/history/sprint-days.ts
const hourMs$5 = 36e5;
const dayMs$8 = 24 * hourMs$5;
/** First day of the first sprint: a Monday. */
const firstSprintDay = "2026-01-05";
/** Where the example's days begin. */
const historyTimeZone = "Europe/Berlin";
/**
* First moment of a sprint of 14 days in Berlin, worked out from the rule of the European Union (an hour ahead of UTC, two
* between the last Sundays of March and October, 01:00 UTC) rather than by asking for the time zone.
*
* @param number - 1 = the sprint that begins on 5 January 2026
*/
function sprintBegins(number) {
	const midnight = Date.parse(`${firstSprintDay}T00:00:00Z`) + (number - 1) * 14 * dayMs$8;
	const year = new Date(midnight).getUTCFullYear();
	return midnight - (midnight - hourMs$5 >= lastSunday(year, 2) && midnight - 2 * hourMs$5 < lastSunday(year, 9) ? 2 : 1) * hourMs$5;
}
/** 01:00 UTC of the last Sunday of a month, 0 = January. */
function lastSunday(year, month) {
	const last = new Date(Date.UTC(year, month + 1, 0));
	return last.getTime() - last.getUTCDay() * dayMs$8 + hourMs$5;
}
// src/demo/history/suite-profile.ts
const supportBot = {
	name: "support-bot",
	cases: 240,
	casesLater: 280,
	flips: .08,
	judge: "code: amounts 1",
	models: ["helper-2", "helper-3"],
	judgeUsd: 0,
	dimensions: [
		{
			name: "quality",
			metric: "pass-rate",
			statistic: "mean",
			better: "higher",
			unit: "proportion",
			tier: "blocking",
			margin: {
				kind: "absolute",
				value: .05
			},
			level: .87,
			noise: .16
		},
		{
			name: "latency-p95",
			metric: "latency",
			statistic: "p95",
			better: "lower",
			unit: "ms",
			tier: "sign-off",
			margin: {
				kind: "relative",
				value: .25
			},
			level: 1380,
			noise: .37
		},
		{
			name: "cost",
			metric: "cost",
			statistic: "mean",
			better: "lower",
			unit: "usd",
			tier: "sign-off",
			margin: {
				kind: "relative",
				value: .1
			},
			level: .0042,
			noise: .1
		},
		{
			name: "latency-p99",
			metric: "latency",
			statistic: "p99",
			better: "lower",
			unit: "ms",
			tier: "advisory",
			margin: null,
			level: 2640,
			noise: .6
		}
	],
	sources: [{
		name: "help-centre",
		everyDays: 6,
		maxDays: 7,
		isForgotten: true
	}]
};
const summaries = {
	name: "summaries",
	cases: 150,
	casesLater: 150,
	flips: .11,
	judge: "model: grader-1 rubric 4",
	models: ["writer-1", "writer-2"],
	judgeUsd: .0016,
	dimensions: [
		{
			name: "quality",
			metric: "pass-rate",
			statistic: "mean",
			better: "higher",
			unit: "proportion",
			tier: "blocking",
			margin: {
				kind: "absolute",
				value: .06
			},
			level: .92,
			noise: .15
		},
		{
			name: "hallucination",
			metric: "hallucination",
			statistic: "mean",
			better: "lower",
			unit: "proportion",
			tier: "blocking",
			margin: {
				kind: "absolute",
				value: .03
			},
			level: .03,
			noise: .09
		},
		{
			name: "latency-p95",
			metric: "latency",
			statistic: "p95",
			better: "lower",
			unit: "ms",
			tier: "sign-off",
			margin: {
				kind: "relative",
				value: .25
			},
			level: 4150,
			noise: .33
		},
		{
			name: "cost",
			metric: "cost",
			statistic: "mean",
			better: "lower",
			unit: "usd",
			tier: "sign-off",
			margin: {
				kind: "relative",
				value: .1
			},
			level: .0117,
			noise: .14
		}
	],
	sources: [{
		name: "ticket-archive",
		everyDays: 2,
		maxDays: 7,
		isForgotten: false
	}]
};
/** The suite of a name; a name that the example does not know is a suite like `support-bot`. */
function suiteProfile(name) {
	return name === summaries.name ? summaries : {
		...supportBot,
		name
	};
}
// src/demo/history/main-state.ts
const dayMs$7 = 864e5;
/** What main loses while it is worse, by a step, and by a whole slow decline. */
const worseLoss = .08;
const stepLoss = .08;
const declineLoss = .09;
/** What another dataset takes from the pass rate, by harder cases. */
const datasetLoss = .03;
/** How much longer answers take at the end, as a factor. */
const slowFactor = 1.09;
/** What a wider margin is wider by. */
const loosenedBy = .01;
/** Sprint at the end of which main is worse, of an eventful history. */
function worseSprint(sprints) {
	return Math.ceil(sprints * .4);
}
/**
* States of the default branch, a suite each.
*
* @param culprit - null = nobody's: main is worse over the end of that sprint all the same
*/
function mainStates(request, loosenedIn, culprit) {
	const { suites, sprints, course } = request;
	const never = Number.POSITIVE_INFINITY;
	const [begin, end] = [sprintBegins(1), sprintBegins(sprints + 1)];
	const after = (share) => Math.round(begin + share * (end - begin));
	const steady = {
		begin,
		end,
		worseFrom: never,
		worseTo: never,
		newDatasetFrom: never,
		newModelFrom: never,
		loosenedFrom: never,
		stepFrom: never,
		declineFrom: never,
		slowFrom: never,
		shiftedFrom: never
	};
	switch (course) {
		case "steady": return suites.map(() => steady);
		case "step": return suites.map(() => ({
			...steady,
			stepFrom: after(.6)
		}));
		case "step-with-model": return suites.map(() => ({
			...steady,
			stepFrom: after(.6),
			newModelFrom: after(.6)
		}));
		case "slow-decline": return suites.map(() => ({
			...steady,
			declineFrom: after(.1)
		}));
		case "eventful": {
			const turn = sprintBegins(worseSprint(sprints) + 1);
			const first = {
				...steady,
				worseFrom: culprit?.mergedAt ?? turn - 3 * dayMs$7,
				worseTo: culprit?.revertedAt ?? turn + 5 * dayMs$7,
				newDatasetFrom: after(.6),
				loosenedFrom: sprintBegins(loosenedIn),
				slowFrom: end - 9 * dayMs$7
			};
			const [from, to] = [after(.7), after(.8)];
			const second = {
				...steady,
				worseFrom: from,
				shiftedFrom: from,
				worseTo: to,
				newModelFrom: to
			};
			return suites.map((_, index) => [first, second][index] ?? steady);
		}
	}
}
/** Cases of a suite at a moment. */
function casesAt(at, main, profile) {
	return at >= main.newDatasetFrom ? profile.casesLater : profile.cases;
}
/** Pass rate of the default branch without the noise of a run. */
function levelOfMain(at, main, suite) {
	const [primary] = suiteProfile(suite).dimensions;
	return (primary?.level ?? 0) - lossOfMain(at, main) - (at >= main.newDatasetFrom ? datasetLoss : 0);
}
/** What changes did to the default branch since the history began, another dataset left aside. */
function lossOfMain(at, main) {
	const isWorse = at >= main.worseFrom && at < main.worseTo;
	const declined = at > main.declineFrom ? (at - main.declineFrom) / (main.end - main.declineFrom) : 0;
	return (isWorse ? worseLoss : 0) + (at >= main.stepFrom ? stepLoss : 0) + declined * declineLoss;
}
// src/demo/history/creep-evidence.ts
/** Cases of the oldest accepted base that are there no more. */
const casesGone = 12;
/** Against the oldest accepted base: common cases have the level of main less what another dataset did to it. */
function creepOf(run, main, profile) {
	const [primary] = profile.dimensions;
	const [oldest, cases] = [primary?.level ?? 0, profile.cases - casesGone];
	const loss = lossOfMain(run.at, main);
	const noise = noiseOf("creep", run.suite, String(run.runId)) * (primary?.noise ?? 0) / Math.sqrt(cases) / 3;
	const absolute = round$3(Math.round((noise - loss) * cases) / cases);
	const half = 1.645 * Math.sqrt((profile.flips + loss) / cases);
	return {
		since: new Date(main.begin).toISOString(),
		sha: null,
		changes: null,
		commonCases: cases,
		dimension: primary?.name ?? null,
		oldest,
		base: round$3(oldest + absolute),
		effect: {
			absolute,
			relative: null,
			interval: {
				scale: "absolute",
				lo: round$3(absolute - half),
				hi: round$3(absolute + half),
				level: .9,
				method: "tango"
			}
		},
		status: "inconclusive",
		isShown: loss > .03,
		obstacle: null
	};
}
function round$3(value) {
	return Number(value.toFixed(6));
}
// src/demo/history/drift-evidence.ts
/** For so long after another model or dataset the stored runs that a run is held against are those from before it. */
const driftMs = 2592e5;
/**
* How the mix of answers moved: by chance, or because another model gives them.
*
* @returns undefined = most nights, which evaluate what the night before did: a hundred thousand records stay small
*/
function driftOf(run, main, profile) {
	if (run.event === "schedule" && new Date(run.at).getUTCDay() !== 1 && !isDrifted(run, main)) return void 0;
	const cases = casesAt(run.at, main, profile);
	const isMoved = isDrifted(run, main);
	return [
		"answer length",
		`score ${profile.dimensions[0]?.metric ?? ""}`,
		"state"
	].map((feature, index) => {
		const bins = index === 0 ? 10 : 2;
		const isClear = isMoved && index === 0;
		const chance = shareOf("drift", run.suite, String(run.runId), feature);
		const expected = 2 * (bins - 1) / cases;
		const excess = isClear ? .18 + .06 * chance : expected * (.45 - chance);
		const p = isClear ? .001 : round$2(.1 + .9 * chance);
		return {
			feature,
			bins,
			pairs: cases,
			psi: round$2(expected + excess),
			excessPsi: round$2(excess),
			jsDivergence: round$2((expected + excess) / (8 * Math.LN2)),
			klHeadFromBase: round$2((expected + excess) / 2),
			p,
			adjustedP: isClear ? .003 : p
		};
	}).sort((one, other) => one.adjustedP - other.adjustedP || other.excessPsi - one.excessPsi);
}
/**
* How the mix of inputs moved when another dataset came: more questions in German.
*
* @returns undefined = the run before sat the same inputs
*/
function inputDriftOf(run, main, profile) {
	if (!hasNewInputs(run, main)) return void 0;
	const { cases: base, casesLater: head } = profile;
	const sizes = {
		base,
		head
	};
	const moved = {
		value: "de",
		base: .1,
		head: .22
	};
	return [{
		feature: "segment language",
		bins: 3,
		...sizes,
		psi: .104,
		excessPsi: .081,
		jsDivergence: .019,
		klHeadFromBase: .055,
		p: .001,
		adjustedP: .002,
		moved
	}, {
		feature: "input length",
		bins: 10,
		...sizes,
		psi: .071,
		excessPsi: -.004,
		jsDivergence: .013,
		klHeadFromBase: .035,
		p: .49,
		adjustedP: .49,
		medians: {
			base: 84,
			head: 86
		}
	}];
}
/** Whether a run sat other inputs than the stored ones do that it is held against. */
function hasNewInputs({ at }, { newDatasetFrom }) {
	return at >= newDatasetFrom && at < newDatasetFrom + driftMs;
}
/** Whether the answers of a run have another mix than before. */
function isDrifted({ at }, { newModelFrom, shiftedFrom }) {
	return [newModelFrom, shiftedFrom].some((from) => at >= from && at < from + driftMs);
}
function round$2(value) {
	return Number(value.toFixed(6));
}
// src/demo/history/judged-dimensions.ts
/** What a model that took the place of another one changes, as factors. */
const newModel = {
	ms: .86,
	usd: .62
};
/** z for a one-sided bound of 95 %, and for a power of 80 and 90 %. */
const [z95, z80, z90] = [
	1.645,
	.842,
	1.282
];
/** Smallest loss that so many cases can rule out in four of five runs, when nothing changed. */
function resolvableLoss(cases, flips) {
	return round$1((z95 + z80) * Math.sqrt(flips / cases), 4);
}
/** What a run says of each dimension of its suite. */
function judgedDimensions(run, main, profile) {
	const about = reasonAbout(run, profile);
	return profile.dimensions.map((dimension, index) => {
		const isPrimary = index === 0;
		const cases = casesAt(run.at, main, profile);
		const level = measuredLevel(run, main, dimension, isPrimary, cases);
		const status = about === dimension.name ? statusOf(run) : "inside";
		const effect = round$1(level * effectOf(status, dimension), 6);
		const margin = marginOf(dimension, isPrimary && run.at >= main.loosenedFrom);
		const isShare = dimension.unit === "proportion";
		return {
			...namesOf(dimension),
			primary: isPrimary,
			base: {
				estimate: round$1(level - effect, 6),
				n: cases
			},
			head: {
				estimate: level,
				n: cases
			},
			effect: {
				absolute: effect,
				relative: null,
				interval: null
			},
			margin,
			limit: null,
			limitStatus: "none",
			status,
			direction: "no-clear-change",
			casesNeeded: {
				ifUnchanged: isPrimary && margin !== null ? Math.ceil(((z95 + z90) / margin.value) ** 2 * profile.flips) : null,
				ifObserved: null
			},
			resolvable: isPrimary ? resolvableLoss(cases, profile.flips) : null,
			pValues: {
				inside: null,
				outside: null,
				worse: null,
				better: null,
				worseAdjusted: null,
				directionAdjusted: null
			},
			standardError: {
				base: null,
				head: isShare ? round$1(Math.sqrt(level * (1 - level) / cases), 6) : null
			},
			pairs: cases,
			units: cases,
			lostPairs: 0
		};
	});
}
/** The dimension that decided, where one did; another one from head to head. */
function reasonAbout({ verdict, head }, { dimensions }) {
	const gating = dimensions.filter(({ tier }) => tier !== "advisory").map(({ name }) => name);
	const turn = Number.parseInt(head.slice(0, 4), 16);
	const [primary = "", ...prices] = gating;
	switch (verdict) {
		case "outside": return primary;
		case "inconclusive": return turn % 3 === 0 ? prices.at(-1) ?? primary : primary;
		case "trade-off": return prices[turn % Math.max(1, prices.length)] ?? primary;
		default: return null;
	}
}
function statusOf({ verdict }) {
	if (verdict === "outside" || verdict === "inconclusive") return verdict;
	return verdict === "trade-off" ? "regressed" : "inside";
}
/** Head less base as a fraction of the level. */
function effectOf(status, { better }) {
	const worse = status === "outside" ? .1 : status === "regressed" ? .08 : status === "inconclusive" ? .02 : 0;
	return better === "higher" ? -worse : worse;
}
function measuredLevel(run, main, dimension, isPrimary, cases) {
	const noise = noiseOf(...measurementOf(run), dimension.name) * dimension.noise / Math.sqrt(cases);
	const { unit, level } = dimension;
	if (unit === "proportion") {
		const expected = isPrimary ? levelOfMain(run.at, main, run.suite) : level;
		return round$1(Math.round(Math.max(0, Math.min(1, expected + noise)) * cases) / cases, 6);
	}
	const isSlow = unit === "ms" && run.at >= main.slowFrom;
	return round$1(level * ((run.at >= main.newModelFrom ? newModel[unit] ?? 1 : 1) * (isSlow ? slowFactor : 1)) * (1 + noise), unit === "ms" ? 0 : 6);
}
/**
* What was measured once has one noise: main is measured by each run anew; of a change a decision from stored rows says what
* the run before it said.
*/
function measurementOf({ event, pullRequest, runId, head, suite }) {
	return pullRequest === null && event !== "push" ? [suite, String(runId)] : [suite, head];
}
function marginOf({ margin }, isLoosened) {
	if (margin === null || !isLoosened) return margin;
	return {
		...margin,
		value: round$1(margin.value + loosenedBy, 4)
	};
}
function namesOf({ name, metric, statistic, better, unit, tier }) {
	return {
		name,
		metric,
		statistic,
		better,
		unit,
		tier
	};
}
function round$1(value, digits) {
	return Number(value.toFixed(digits));
}
// src/demo/history/probe-evidence.ts
const dayMs$6 = 864e5;
/** For so long the probes show that another model answers under its name; then there are new stored runs. */
const alarmMs = 2 * dayMs$6;
/** Whether the probes of a run show that the provider changed the model under its name. */
function isShifted({ at }, { shiftedFrom }) {
	return at >= shiftedFrom && at < shiftedFrom + alarmMs;
}
/** What the probes of a run showed; they are asked on Mondays, and while the alarm is on. */
function fingerprintOf(run, main, profile) {
	const isAlarm = isShifted(run, main);
	if (!isAlarm && (run.event !== "schedule" || new Date(run.at).getUTCDay() !== 1)) return void 0;
	const p = isAlarm ? .001 : round(.2 + .8 * shareOf("probes", run.suite, String(run.runId)));
	const status = isAlarm ? "shown" : "not-shown";
	return {
		status,
		storedRuns: 8,
		newestAt: (/* @__PURE__ */ new Date(run.at - dayMs$6)).toISOString(),
		oldestAt: (/* @__PURE__ */ new Date(run.at - 8 * dayMs$6)).toISOString(),
		models: {
			status: "not-shown",
			p: 1,
			adjustedP: 1,
			why: null,
			seen: [profile.models[run.at >= main.newModelFrom ? 1 : 0]],
			unseen: []
		},
		outputs: {
			status,
			p,
			adjustedP: Math.min(1, round(2 * p)),
			why: null,
			probes: 20,
			differing: isAlarm ? 13 : 1,
			storedProbes: 20,
			storedAgreeing: 18,
			agreement: isAlarm ? .35 : .95,
			storedAgreement: .94,
			drifted: []
		},
		scores: {
			status: "not-shown",
			p: 1,
			adjustedP: 1,
			why: null,
			tested: [],
			moved: []
		}
	};
}
function round(value) {
	return Number(value.toFixed(6));
}
// src/demo/history/run-cost.ts
/**
* What a run spends on the system under test and on the judge, dollars: both sides, or head alone where base was stored. A run
* that broke off spent some of it.
*
* @returns null = the run does not report it
*/
function costOfRun(draws, suite, verdict) {
	const [isKnown, isStored, amount] = [
		draws.uniform() >= .03,
		draws.uniform() < .5,
		draws.uniform()
	];
	if (!isKnown) return null;
	const { cases, judgeUsd } = suiteProfile(suite);
	const usd = (isStored ? 1 : 2) * (verdict === "not-evaluated" ? .3 : 1) * cases * (requestUsd(suite) * (.97 + .06 * amount) + judgeUsd);
	return Math.round(usd * 1e4) / 1e4;
}
/** Share of a run's cost that the judge takes. */
function judgeShare(suite) {
	const { judgeUsd } = suiteProfile(suite);
	return judgeUsd / (judgeUsd + requestUsd(suite));
}
function requestUsd(suite) {
	return suiteProfile(suite).dimensions.find(({ unit }) => unit === "usd")?.level ?? 0;
}
// src/demo/history/source-ages.ts
const hourMs$4 = 36e5;
const dayMs$5 = 24 * hourMs$4;
/** Days that a forgotten source was left alone at the end, when a run of the last night looks at it. */
const forgottenDays = 9;
/** When a source was last refreshed before a moment, milliseconds since 1970: as often as it is, until somebody forgot it. */
function refreshedBefore(at, { end }, { everyDays, isForgotten }) {
	const last = end - ((isForgotten ? forgottenDays : 1) + 1) * dayMs$5 + 4 * hourMs$4;
	return at >= last ? last : last - Math.ceil((last - at) / (everyDays * dayMs$5)) * everyDays * dayMs$5;
}
/** Ages of the sources as a run of the default branch sees them. */
function sourcesOf$1({ at }, main, profile) {
	return profile.sources.map((source) => ({
		name: source.name,
		ageMs: at - refreshedBefore(at, main, source),
		maxAgeMs: source.maxDays * dayMs$5
	}));
}
// src/demo/history/history-record.ts
/** The record that a run leaves behind. @param main - as its suite sees the default branch */
function historyRecord(run, main) {
	const profile = suiteProfile(run.suite);
	const isMain = run.candidate === null && (run.event === "schedule" || run.branch === "main");
	const fingerprint = isMain ? fingerprintOf(run, main, profile) : void 0;
	return {
		version: 1,
		identity: identityOf(run),
		change: changeOf(run),
		suite: suiteOf(run, main, profile),
		baseline: {
			rung: run.verdict === "not-evaluated" ? "none" : "rerun",
			sha: null,
			ageMs: null
		},
		comparison: comparisonOf(run, main, profile, isMain),
		envelopeHash: run.at >= main.loosenedFrom ? "envelope-2" : "envelope-1",
		signOffs: run.isSignedOff ? [{
			by: "reviewer",
			at: new Date(run.at + 6e5).toISOString(),
			reason: "worth it",
			sha: run.head
		}] : [],
		waivers: waiversOf(run, profile),
		errors: run.verdict === "not-evaluated" ? ["The command left no results."] : [],
		cost: costOf(run, casesAt(run.at, main, profile)),
		sources: isMain ? sourcesOf$1(run, main, profile) : [],
		...fingerprint === void 0 ? {} : { fingerprint }
	};
}
function identityOf(run) {
	return {
		repository: run.repository,
		pullRequest: run.pullRequest,
		branch: run.event === "merge_group" ? null : run.branch,
		headSha: run.head,
		evaluatedSha: run.pullRequest === null ? run.head : hashTexts("merge", run.head).slice(0, 40),
		baseSha: hashTexts("base", run.head).slice(0, 40),
		runId: String(run.runId),
		runAttempt: run.attempt,
		event: run.event,
		startedAt: (/* @__PURE__ */ new Date(run.at - 12e4)).toISOString(),
		finishedAt: new Date(run.at).toISOString()
	};
}
function changeOf(run) {
	const evidence = {
		class: run.class,
		file: run.place,
		line: 3,
		before: null,
		after: null,
		rule: "example"
	};
	return {
		primary: run.class,
		classes: [run.class],
		evidence: run.class === "other" ? [] : [evidence],
		coveredHash: run.content,
		...run.candidate === null ? {} : { candidate: run.candidate }
	};
}
function suiteOf(run, main, profile) {
	const dataset = run.at >= main.newDatasetFrom ? "dataset-2" : "dataset-1";
	const models = [profile.models[run.at >= main.newModelFrom ? 1 : 0]];
	const cases = hashTexts("cases", run.suite, dataset);
	return {
		name: run.suite,
		suiteKey: hashTexts("key", run.content),
		dataset: {
			base: dataset,
			head: dataset
		},
		judge: {
			base: profile.judge,
			head: profile.judge
		},
		runner: {
			base: "demo-suite 1",
			head: "demo-suite 1"
		},
		models: {
			base: models,
			head: models
		},
		cases: {
			base: cases,
			head: run.casesRemoved === 0 ? cases : hashTexts("fewer", cases, run.content)
		},
		matrixKey: "single-0000beef"
	};
}
function comparisonOf(run, main, profile, isMain) {
	const isJudged = run.verdict !== "not-evaluated";
	const drift = isMain && isJudged ? driftOf(run, main, profile) : void 0;
	const inputDrift = isMain && isJudged ? inputDriftOf(run, main, profile) : void 0;
	return {
		version: 1,
		class: run.class,
		verdict: run.verdict,
		conclusion: run.isPassed ? "success" : "failure",
		reasons: [reasonOf(run, profile)],
		dimensions: isJudged ? judgedDimensions(run, main, profile) : [],
		segments: [],
		cases: {
			paired: isJudged ? casesAt(run.at, main, profile) : 0,
			baseOnly: Array.from({ length: run.casesRemoved }, (_, index) => `removed-${index}`),
			headOnly: [],
			changedInput: [],
			duplicates: {
				base: [],
				head: []
			},
			states: {
				base: {},
				head: {}
			},
			epochs: {
				base: 1,
				head: 1
			}
		},
		flips: {
			fixed: [],
			broken: []
		},
		cleanBreaks: null,
		trades: [],
		comparability: [],
		warnings: [],
		...drift === void 0 ? {} : { drift },
		...inputDrift === void 0 ? {} : { inputDrift },
		...isMain && isJudged ? { creep: creepOf(run, main, profile) } : {},
		seed: run.head.slice(0, 4)
	};
}
function reasonOf(run, profile) {
	const about = reasonAbout(run, profile) ?? "";
	const lifted = run.isWaived ? { lifted: "waiver" } : run.isSignedOff ? { lifted: "sign-off" } : {};
	switch (run.verdict) {
		case "not-evaluated": return {
			code: "unreadable",
			text: "The command left no results."
		};
		case "outside": return {
			code: "outside-margin",
			about,
			text: `${about} is proven to be beyond its margin.`
		};
		case "trade-off": return {
			code: "regressed",
			about,
			text: `${about} is proven to be worse.`,
			...lifted
		};
		case "inconclusive": return {
			code: "inconclusive",
			about,
			text: `Too few cases to tell whether ${about} is inside.`
		};
		case "inside": return {
			code: "all-inside",
			text: "Everything is inside."
		};
	}
}
function waiversOf(run, profile) {
	if (!run.isWaived) return [];
	return [{
		dimension: reasonAbout(run, profile) ?? "",
		class: run.class,
		suite: run.suite,
		reason: "until the cache is back",
		owner: "support-team",
		expires: new Date(run.at + 2592e6).toISOString().slice(0, 10)
	}];
}
function costOf({ suite, costUsd, isReused }, cases) {
	const judgeUsd = costUsd === null ? null : costUsd * judgeShare(suite);
	return {
		evaluationUsd: costUsd === null ? null : costUsd - (judgeUsd ?? 0),
		judgeUsd,
		calls: isReused ? 0 : 2 * cases,
		durationMs: isReused ? 0 : 11e4
	};
}
// src/demo/history/pick-weighted.ts
/**
* Draws one of some choices.
*
* @param choices - each with its weight, positive; at least one
*/
function pickWeighted(draws, choices) {
	let left = draws.uniform() * choices.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [choice, weight] of choices) {
		left -= weight;
		if (left < 0) return choice;
	}
	return choices.at(-1)[0];
}
/** Draws one of some values, each as likely as the others. */
function pickOne(draws, values) {
	return values[Math.floor(draws.uniform() * values.length)];
}
// src/demo/history/plan-main.ts
const hourMs$3 = 36e5;
const dayMs$4 = 24 * hourMs$3;
/**
* The default branch: evaluated after each merge by the suites of the change, and by all of them every night; now and then the
* merge queue before a merge, and something outside git against what runs in production.
*/
function planMain({ repository, suites, sprints }, changes, draws) {
	const merges = mergesOf(changes);
	const runs = [];
	const add = (run) => {
		runs.push(plannedRun(repository, run, draws));
	};
	for (const { sha, at, suites: own, ...merge } of merges) {
		const queued = hashTexts("queue", sha).slice(0, 40);
		const [first = ""] = own;
		if (draws.uniform() < .1) add({
			...merge,
			at: at - 6e4,
			head: queued,
			event: "merge_group",
			suite: first
		});
		for (const suite of own) add({
			...merge,
			at: at + 6e5,
			head: sha,
			event: "push",
			suite
		});
	}
	const [begin, end] = [sprintBegins(1), sprintBegins(sprints + 1)];
	const headAt = (time) => merges.findLast(({ at }) => at <= time)?.sha ?? hashTexts("root", repository).slice(0, 40);
	const plain = {
		class: "other",
		place: ""
	};
	for (let night = begin + 4 * hourMs$3; night < end; night += dayMs$4) for (const suite of suites) {
		const at = night + Math.round(draws.uniform() * 12e5);
		const verdict = draws.uniform() < .012 ? "not-evaluated" : "inside";
		add({
			...plain,
			at,
			head: headAt(night),
			event: "schedule",
			suite,
			verdict
		});
	}
	for (let day = begin + 5 * dayMs$4; day < end; day += (6 + draws.uniform() * 9) * dayMs$4) {
		const at = Math.round(day + 10 * hourMs$3 * draws.uniform());
		add({
			...drawCandidate(draws, at),
			at,
			head: headAt(at),
			event: "workflow_dispatch",
			suite: suites[0] ?? ""
		});
	}
	return runs;
}
function mergesOf(changes) {
	return changes.flatMap(({ outcomes, runs, class: ofClass }) => outcomes.flatMap(({ mergeSha, mergedAt }) => {
		if (typeof mergeSha !== "string" || typeof mergedAt !== "string") return [];
		const suites = [...new Set(runs.map(({ suite }) => suite))];
		const place = runs[0]?.place ?? "";
		return [{
			sha: mergeSha,
			at: Date.parse(mergedAt),
			class: ofClass,
			place,
			suites
		}];
	})).toSorted((one, other) => one.at - other.at);
}
/** An index, a model or a tuned model that lies outside git, and what came of it. */
function drawCandidate(draws, at) {
	const day = new Date(at).toISOString().slice(0, 10);
	const [ofClass, name] = pickWeighted(draws, [
		[["rag-refresh", `index ${day}`], 5],
		[["model-swap", "helper-3-preview"], 2],
		[["fine-tune", `tuned ${day}`], 1]
	]);
	return {
		class: ofClass,
		place: "(outside git)",
		candidate: name,
		verdict: pickWeighted(draws, [
			["inside", 6],
			["inconclusive", 2],
			["outside", 2]
		])
	};
}
function plannedRun(repository, run, draws) {
	const { at, head, event, suite } = run;
	const verdict = run.verdict ?? "inside";
	const isQueue = event === "merge_group";
	return {
		repository,
		suite,
		class: run.class,
		at: Math.round(at),
		head,
		content: hashTexts("main", repository, head, suite),
		pullRequest: null,
		branch: isQueue ? `gh-readonly-queue/main/${head.slice(0, 7)}` : "main",
		event,
		runId: 3e9 + Math.floor(draws.uniform() * 1e9),
		attempt: 1,
		verdict,
		isPassed: verdict === "inside" || verdict === "inconclusive",
		isSignedOff: false,
		isWaived: false,
		costUsd: costOfRun(draws, suite, verdict),
		isReused: false,
		place: run.place,
		casesRemoved: 0,
		candidate: run.candidate ?? null
	};
}
// src/demo/history/plan-log.ts
const dayMs$3 = 864e5;
/** The rule of the figures: what was quiet for so long is dropped. */
const quietMs$1 = 28 * dayMs$3;
/**
* An experiment in eight is written down before anything else happens, and one in fifty when its pull request is there already,
* where it explains that and counts for nothing.
*/
function planEntry(request) {
	const { draws, repository, fate, shape, idea, branch, feature, start, openedAt } = request;
	const chance = draws.uniform();
	if (fate === "unknown" || chance >= .14) return null;
	const at = chance >= .12 && openedAt !== null && openedAt < start ? (openedAt ?? 0) + 6e4 : Math.min(start, openedAt ?? start) - (.2 + 5 * draws.uniform()) * dayMs$3;
	const joinedBy = fate !== "quiet" && shape !== "branch-first" && draws.uniform() < .4 ? "trailer" : "branch";
	const isClassKnown = draws.uniform() < .8;
	const isFeatureKnown = draws.uniform() < .5;
	return {
		joinedBy,
		entry: makeLogEntry({
			at: new Date(Math.round(at)).toISOString(),
			hypothesis: idea.hypothesis,
			repository,
			class: isClassKnown ? request.class : null,
			feature: isFeatureKnown && feature?.naming === "trailer" ? feature.title : null,
			branch: joinedBy === "branch" ? branch : null
		})
	};
}
/** Something that was written down, tried in a notebook at most, and never came back. */
function planIdea(parts) {
	const { draws, repository, idea, feature, start } = parts;
	const entry = makeLogEntry({
		at: new Date(start).toISOString(),
		hypothesis: idea.hypothesis,
		repository,
		class: draws.uniform() < .8 ? parts.class : null,
		feature: feature?.naming === "trailer" ? feature.title : null,
		branch: null
	});
	const known = featureOfEntry(repository, entry);
	return {
		repository,
		kind: "experiment",
		shape: "idea",
		class: entry.class ?? "other",
		fate: "quiet",
		branch: "",
		pullRequests: [],
		runs: [],
		contentsAt: [],
		entry,
		openedAt: null,
		closedAt: start + quietMs$1,
		way: null,
		acceptedBy: null,
		revertedAt: null,
		feature: known,
		featureBefore: known,
		outcomes: []
	};
}
/** The feature that an entry names. */
function featureOfEntry(repository, entry) {
	const name = entry?.feature ?? null;
	return name === null ? null : {
		name: `${repository} ${name}`,
		isNamed: true
	};
}
// src/demo/history/plan-runs.ts
const hourMs$2 = 36e5;
/** Hours between two versions, at most: what takes longer to make comes less often. */
const mostHours = {
	"prompt-edit": 36,
	"rag-refresh": 48,
	"model-swap": 96,
	"fine-tune": 150,
	other: 36
};
/** Head by head: new contents, commits that change nothing covered, re-runs, attempts that could not be judged. */
function planRuns(request) {
	const { draws, start, riskiest } = request;
	const runs = [];
	const contentsAt = [];
	let at = start;
	for (const head of planHeads(request)) {
		const own = runsOfHead(request, head, at);
		runs.push(...own);
		const first = own.find(({ verdict }) => verdict !== "not-evaluated");
		if (first !== void 0 && contentsAt.length === head.content) contentsAt.push(first.at);
		at = (own.at(-1)?.at ?? at) + .4 * hourMs$2;
		const judged = own.findLast(({ verdict }) => verdict !== "not-evaluated");
		if (head.isHandedOver && judged !== void 0) runs.push({
			...judged,
			...placeIn(request, head, 1),
			at: Math.round(at),
			runId: judged.runId + 1,
			attempt: 1
		});
		at += (1 + draws.uniform() * mostHours[riskiest]) * hourMs$2;
	}
	const all = signedLater(runs, draws).toSorted((one, other) => one.at - other.at);
	return {
		runs: all,
		contentsAt,
		lastAt: Math.max(...all.map((run) => run.at))
	};
}
function planHeads({ draws, name, repository, numbers, shape }) {
	const contents = 1 + Math.floor(draws.uniform() * 4.4);
	const heads = [];
	for (let content = 0; content < contents; content += 1) {
		const count = draws.uniform() < .1 ? 2 : 1;
		const part = numbers.length === 2 && content >= contents / 2 ? 1 : 0;
		for (let repeat = 0; repeat < count; repeat += 1) {
			const isLast = repeat === count - 1;
			heads.push({
				sha: hashTexts("head", repository, name, String(content), String(repeat)).slice(0, 40),
				content,
				isFirst: content === 0 && repeat === 0,
				isFinal: isLast && content === contents - 1,
				part,
				isHandedOver: shape === "renamed" && part === 0 && isLast && content + 1 >= contents / 2
			});
		}
	}
	return heads;
}
/** Attempts of one run, of every suite; the first attempt may fail. */
function runsOfHead(request, head, start) {
	const { draws, repository, suites, name, riskiest, kind, idea } = request;
	const isFlaky = draws.uniform() < .035;
	const attempts = isFlaky || draws.uniform() < .07 ? 2 : 1;
	const runId = 1e6 + Math.floor(draws.uniform() * 1e9);
	const ofClass = classOf$2(draws, riskiest, head.content);
	const runs = [];
	let at = start;
	for (let attempt = 1; attempt <= attempts; attempt += 1) {
		for (const [order, suite] of suites.entries()) {
			const isUnjudged = kind === "never-judged" || isFlaky && attempt === 1;
			const isDecisive = head.isFinal && order === 0 && !isUnjudged;
			const verdict = isUnjudged ? "not-evaluated" : verdictOfRun(request, head, order);
			const acceptedBy = isDecisive ? request.acceptedBy : null;
			runs.push({
				repository,
				suite,
				class: ofClass,
				at: Math.round(at),
				head: head.sha,
				content: hashTexts("content", repository, name, suite, String(head.content)),
				...placeIn(request, head, head.part),
				runId,
				attempt,
				verdict,
				isPassed: isPassed(verdict, acceptedBy, isDecisive ? request.way : null),
				isSignedOff: acceptedBy === "sign-off",
				isWaived: acceptedBy === "waiver",
				costUsd: costOfRun(draws, suite, verdict),
				isReused: false,
				place: ofClass === riskiest ? idea.place : idea.prompt,
				casesRemoved: head.isFinal && !isUnjudged && draws.uniform() < .05 ? 1 + Math.floor(draws.uniform() * 3) : 0,
				candidate: null
			});
			at += .1 * hourMs$2;
		}
		at += .3 * hourMs$2;
	}
	return runs;
}
/** Name of the branch of a pull request of two. */
function branchOf(shape, name, part) {
	if (shape === "renamed") return part === 0 ? `wip-${name}` : name;
	return shape === "split" && part === 1 ? `${name}-part-2` : name;
}
function placeIn({ numbers, name, shape }, head, part) {
	const isBefore = numbers.length === 0 || shape === "branch-first" && head.isFirst;
	return {
		pullRequest: isBefore ? null : numbers[part] ?? null,
		branch: branchOf(shape, name, part),
		event: isBefore ? "push" : "pull_request"
	};
}
/** The riskiest class comes up in the first content; later ones may be milder. */
function classOf$2(draws, riskiest, content) {
	if (content === 0 || riskiest === "other" || draws.uniform() < .8) return riskiest;
	return deploymentClasses.indexOf(riskiest) < deploymentClasses.indexOf("prompt-edit") ? "prompt-edit" : riskiest;
}
/** The first suite decides how a change ships: in the end the other one is inside. */
function verdictOfRun({ draws, shape, way }, head, order) {
	const isEarlyPart = shape === "split" && head.part === 0 && way !== null;
	switch (head.isFinal ? order === 0 ? way : "inside" : isEarlyPart ? "inside" : null) {
		case "inside": return "inside";
		case "accepted": return "trade-off";
		case "not-settled": return "inconclusive";
		case "against-the-gate": return "outside";
		default: return pickWeighted(draws, [
			["inside", 62],
			["inconclusive", 16],
			["trade-off", 11],
			["outside", 11]
		]);
	}
}
function isPassed(verdict, acceptedBy, way) {
	if (verdict === "trade-off") return acceptedBy !== null;
	return verdict === "inside" || verdict === "inconclusive" && (way === "not-settled" || way === null);
}
/**
* A person says yes: in most cases another run decides again from the rows that are there. The first record stays as it was.
*/
function signedLater(runs, draws) {
	const last = runs.at(-1);
	const decided = runs.filter(({ runId, attempt }) => runId === last?.runId && attempt === last.attempt);
	if (!decided.some(({ isSignedOff }) => isSignedOff) || draws.uniform() >= .6) return runs;
	return [...runs.map((run) => decided.includes(run) && run.isSignedOff ? {
		...run,
		isSignedOff: false,
		isPassed: false
	} : run), ...decided.map((run, order) => ({
		...run,
		at: run.at + 18e5 + order,
		runId: run.runId + 7,
		attempt: 1,
		isReused: true,
		costUsd: null
	}))];
}
// src/demo/history/plan-outcomes.ts
/** What GitHub says of the pull requests of a change. */
function outcomesOf(change) {
	const { fate, openedAt, closedAt, pullRequests, name, shape, runs, way } = change;
	const last = runs.at(-1)?.at ?? openedAt;
	return pullRequests.map((pullRequest, index) => {
		const isSecond = index === 1;
		const isFirstOfTwo = pullRequests.length === 2 && !isSecond;
		const ends = isFirstOfTwo && closedAt !== null ? Math.max(openedAt + 2, Math.min(closedAt, last)) : closedAt;
		const state = ends === null ? "open" : fate === "shipped" && !(shape === "renamed" && isFirstOfTwo) ? "merged" : "closed";
		const evaluated = runs.findLast((run) => run.pullRequest === pullRequest)?.head;
		const head = way === "not-evaluated" ? hashTexts("unevaluated", name).slice(0, 40) : evaluated;
		return {
			repository: change.repository,
			pullRequest,
			branch: branchOf(shape, name, isSecond ? 1 : 0),
			baseBranch: "main",
			state,
			openedAt: isoTime(isSecond ? openedAt + 1 : openedAt),
			closedAt: ends === null ? null : isoTime(ends),
			mergedAt: state === "merged" && ends !== null ? isoTime(ends) : null,
			mergeSha: state === "merged" ? mergeShaOf(change.repository, pullRequest) : null,
			...head === void 0 ? {} : { headSha: head },
			revertedAt: change.revertedAt === null || isFirstOfTwo ? null : isoTime(change.revertedAt),
			...namesIn(change)
		};
	});
}
/** Commit on the default branch that a merge made. */
function mergeShaOf(repository, pullRequest) {
	return hashTexts("squash", repository, String(pullRequest)).slice(0, 40);
}
/** Labels, issues and trailers: what says which experiment and feature it is. */
function namesIn({ shape, name, feature, logged }) {
	const experiment = logged?.joinedBy === "trailer" ? logged.entry.id : shape === "split" ? name : void 0;
	return {
		labels: feature?.naming === "label" ? ["needs review", feature.name] : ["needs review"],
		linkedIssues: feature?.naming === "issue" ? [feature.issue] : [],
		trailers: {
			...experiment === void 0 ? {} : { Experiment: experiment },
			...feature?.naming === "trailer" ? { Feature: feature.title } : {}
		}
	};
}
function isoTime(time) {
	return new Date(time).toISOString();
}
// src/demo/history/vocabulary.ts
const topics = [
	"refunds",
	"order-status",
	"delivery-times",
	"invoices",
	"password-resets",
	"plan-limits",
	"exports",
	"webhooks",
	"data-residency",
	"trial-extensions",
	"seat-changes",
	"tax-numbers",
	"api-keys",
	"single-sign-on",
	"rate-limits",
	"cancellations",
	"audit-log",
	"mobile-app",
	"imports",
	"billing-cycles"
];
/** Branch and hypothesis, `*` for the topic. */
const ideas = {
	"prompt-edit": [
		["shorter-*", "Shorter answers on * are as correct and cost less."],
		["steps-first-*", "Answers on * that begin with the steps solve more cases."],
		["cite-article-*", "Naming the article in answers on * leads to fewer wrong ones."],
		["ask-back-*", "One question back on * is better than a guess."],
		["calmer-tone-*", "A calmer tone on * loses nothing in correctness."],
		["no-jargon-*", "Plain words on * are understood more often."],
		["examples-*", "Two worked examples in the prompt help with *."],
		["refuse-out-of-scope-*", "A clear refusal keeps * inside what we know."]
	],
	"rag-refresh": [
		["reindex-*", "Fresh articles on * answer what the old ones could not."],
		["smaller-chunks-*", "Smaller chunks find the right passage on * more often."],
		["rerank-*", "Reranking puts the right passage on * first."],
		["hybrid-search-*", "Words beside vectors find * by its name."]
	],
	"model-swap": [
		["small-model-*", "The small model answers * as well, for half the price."],
		["newer-model-*", "The newer model makes fewer mistakes on *."],
		["route-*", "Easy questions on * can go to the small model."]
	],
	"fine-tune": [["tune-*", "A model tuned on solved tickets knows * by heart."], ["tune-format-*", "A tuned model keeps the format on * without the long prompt."]],
	other: [["button-text-*", "The button says what * does."], ["log-fields-*", "Logs name the article behind *."]]
};
const places = {
	"prompt-edit": "prompts/*.md",
	"rag-refresh": "retrieval/*.yml",
	"model-swap": "config/model.yml",
	"fine-tune": "training/*.jsonl",
	other: "src/*.ts"
};
/** Draws what a change of a class is about. */
function drawIdea(draws, ofClass) {
	const topic = pickOne(draws, topics);
	const [slug, hypothesis] = pickOne(draws, ideas[ofClass]);
	return {
		slug: slug.replace("*", topic),
		hypothesis: hypothesis.replace("*", topic.replaceAll("-", " ")),
		place: places[ofClass].replace("*", topic),
		prompt: places["prompt-edit"].replace("*", topic)
	};
}
/** What a team calls the things that it builds. */
const featureNames = [
	"Refund answers",
	"Order status in chat",
	"German replies",
	"Handover to a person",
	"Invoice questions",
	"Answers with sources",
	"Ticket summaries",
	"Tone for complaints",
	"Setup assistant",
	"Account digest",
	"Search in attachments",
	"Plan advice",
	"Meeting notes",
	"Release digest",
	"Saved replies",
	"Follow-up questions",
	"Shipping delays",
	"Password help",
	"Export guide",
	"Webhook debugger",
	"Trial questions",
	"Seat planner",
	"Tax questions",
	"Outage notices"
];
// src/demo/history/plan-change.ts
const hourMs$1 = 36e5;
const dayMs$2 = 24 * hourMs$1;
/** The rule of the figures: a branch is dropped when it was quiet for so long. */
const quietMs = 28 * dayMs$2;
/** Hours between the last evaluation and the decision, at most. */
const mostHoursToDecide = {
	"prompt-edit": 44,
	"rag-refresh": 60,
	"model-swap": 100,
	"fine-tune": 140,
	other: 30
};
/** Plans one change from its first evaluation to its end. */
function planChange(request) {
	const { draws, repository, start, unique } = request;
	const kind = pickWeighted(draws, [
		["experiment", 92],
		["outside-taxonomy", 6],
		["never-judged", 2]
	]);
	const fate = pickWeighted(draws, [
		["shipped", 51],
		["dropped", 32],
		["open", 5],
		["quiet", 9],
		["unknown", 3]
	]);
	const shape = pickShape(draws, fate);
	const pullRequests = numbersOf(request, fate, shape);
	const riskiest = kind === "outside-taxonomy" ? "other" : pickClass(draws);
	const idea = drawIdea(draws, riskiest);
	const name = unique(idea.slug);
	const way = fate === "shipped" && kind === "experiment" ? pickWay(draws) : null;
	const acceptedBy = way === "accepted" ? pickWeighted(draws, [
		["sign-off", 55],
		["waiver", 25],
		["config", 20]
	]) : null;
	const suites = pickSuites(draws, request.suites);
	const { runs, contentsAt, lastAt } = planRuns({
		draws,
		repository,
		suites,
		start,
		numbers: pullRequests,
		name,
		shape,
		riskiest,
		kind,
		way,
		acceptedBy,
		idea
	});
	const openedAt = fate === "quiet" || fate === "unknown" ? null : Math.round(shape === "branch-first" ? start + .5 * hourMs$1 : start - (1 + draws.uniform() * 20) * hourMs$1);
	const decidedAt = lastAt + (1 + draws.uniform() * mostHoursToDecide[riskiest]) * hourMs$1;
	const closedAt = fate === "quiet" ? (runs.at(-1)?.at ?? 0) + quietMs : fate === "shipped" || fate === "dropped" ? Math.round(decidedAt) : null;
	const revertedAt = fate === "shipped" && closedAt !== null && draws.uniform() < .07 ? Math.round(closedAt + (.2 + draws.uniform() * 20) * dayMs$2) : null;
	const feature = openedAt === null ? null : request.feature;
	const logged = kind === "experiment" ? planEntry({
		draws,
		repository,
		class: riskiest,
		fate,
		shape,
		idea,
		branch: branchOf(shape, name, 0),
		feature,
		start,
		openedAt
	}) : null;
	const file = {
		name: `${repository} ${suites[0] ?? ""}, ${idea.place}`,
		isNamed: false
	};
	const featureBefore = featureOfEntry(repository, logged?.entry ?? null) ?? file;
	const change = {
		repository,
		fate,
		shape,
		runs,
		closedAt,
		way,
		revertedAt,
		pullRequests
	};
	return {
		...change,
		kind,
		class: riskiest,
		branch: runs.at(-1)?.branch ?? name,
		contentsAt,
		entry: logged?.entry ?? null,
		openedAt,
		acceptedBy,
		feature: feature === null ? featureBefore : {
			name: `${repository} ${feature.name}`,
			isNamed: true
		},
		featureBefore,
		outcomes: openedAt === null ? [] : outcomesOf({
			...change,
			name,
			openedAt,
			feature,
			logged
		})
	};
}
function pickShape(draws, fate) {
	if (fate === "quiet" || fate === "unknown") return "plain";
	return pickWeighted(draws, [
		["plain", 80],
		["renamed", 6],
		["split", 8],
		["branch-first", 6]
	]);
}
function numbersOf({ numbers }, fate, shape) {
	if (fate === "quiet") return [];
	return shape === "renamed" || shape === "split" ? numbers : numbers.slice(0, 1);
}
/** Draws the class of a change, prompt edits most of all. */
function pickClass(draws) {
	return pickWeighted(draws, [
		["prompt-edit", 71],
		["rag-refresh", 16],
		["model-swap", 10],
		["fine-tune", 3]
	]);
}
function pickWay(draws) {
	return pickWeighted(draws, [
		["inside", 68],
		["accepted", 15],
		["not-settled", 10],
		["against-the-gate", 4],
		["not-evaluated", 3]
	]);
}
/** Most changes belong to the first suite, some to another one, and some to all. */
function pickSuites(draws, suites) {
	const place = draws.uniform();
	const [first, ...others] = suites;
	if (first === void 0 || others.length === 0 || place < .2) return suites;
	return place < .75 ? [first] : [pickOne(draws, others)];
}
// src/demo/history/plan-features.ts
const namings = [
	"trailer",
	"issue",
	"label"
];
/** Features that a team builds at a time, of so many changes a sprint. */
function featuresAtATime(changesPerSprint) {
	return Math.max(3, Math.round(changesPerSprint / 2));
}
/**
* The features of two sprints.
*
* @param round - 0 = the first two sprints
* @param nextIssue - takes the next free number of the repository
*/
function planFeatures(round, changesPerSprint, nextIssue) {
	const count = featuresAtATime(changesPerSprint);
	return Array.from({ length: count }, (_, index) => {
		const position = round * count + index;
		const again = Math.floor(position / featureNames.length);
		const title = `${featureNames[position % featureNames.length]}${again === 0 ? "" : ` ${again + 1}`}`;
		const naming = namings[position % namings.length] ?? "trailer";
		const issue = nextIssue();
		return {
			naming,
			title,
			issue,
			name: naming === "trailer" ? title : naming === "issue" ? `issue ${issue}` : labelOf(title)
		};
	});
}
/** What a change belongs to; null = nobody names anything. The first feature is the one that most people work on. */
function pickFeature(draws, features) {
	if (draws.uniform() < .35) return null;
	return pickWeighted(draws, features.map((feature, index) => [feature, index === 0 ? 2 : 1]));
}
/** Label of a feature, such as `feature/german-replies`. */
function labelOf(title) {
	return `feature/${title.toLowerCase().replaceAll(" ", "-")}`;
}
// src/demo/history/plan-repository.ts
/** The changes of a repository by their beginning, so that their numbers rise with time as those of GitHub do. */
function planRepository(request, draws) {
	const { repository, suites, changesPerSprint } = request;
	const changes = [];
	const numbering = numberPullRequests();
	const unique = uniqueNames();
	let round = -1;
	let features = [];
	for (const { start, sprint } of drawStarts(request, draws)) {
		const ofSprint = Math.floor((sprint - 1) / 2);
		if (ofSprint !== round) {
			round = ofSprint;
			features = planFeatures(round, changesPerSprint, numbering.nextIssue);
		}
		const feature = pickFeature(draws, features);
		if (draws.uniform() < .06) {
			const ofClass = pickClass(draws);
			const idea = drawIdea(draws, ofClass);
			changes.push(planIdea({
				draws,
				repository,
				class: ofClass,
				idea,
				feature,
				start
			}));
			continue;
		}
		const numbers = numbering.nextPullRequests(start);
		changes.push(planChange({
			draws,
			repository,
			suites,
			start,
			numbers,
			feature,
			unique
		}));
	}
	return {
		changes,
		spareNumber: numbering.spare
	};
}
/** First evaluations, by time. Some lie in the first or last minute of a sprint, where a time zone or the clocks show. */
function drawStarts({ sprints, changesPerSprint }, draws) {
	const starts = [];
	for (let sprint = 1; sprint <= sprints; sprint += 1) {
		const [from, to] = [sprintBegins(sprint), sprintBegins(sprint + 1)];
		const count = Math.round(changesPerSprint * (.7 + .6 * draws.uniform()));
		for (let index = 0; index < count; index += 1) {
			const edge = draws.uniform();
			const inside = from + draws.uniform() * (to - from - 2);
			const start = edge < .06 ? to - 6e4 : edge < .12 ? from + 6e4 : inside;
			starts.push({
				start: Math.round(start),
				sprint
			});
		}
	}
	return starts.sort((one, other) => one.start - other.start);
}
/** Numbers of issues and pull requests of one repository: two for each change, two to spare. */
function numberPullRequests() {
	let last = 100;
	const spares = [];
	return {
		nextIssue: () => {
			last += 1;
			return last;
		},
		nextPullRequests: (at) => {
			const [one, other] = [last + 1, last + 2];
			spares.push({
				at,
				number: last + 3
			}, {
				at,
				number: last + 4
			});
			last += 4;
			return [one, other];
		},
		spare: (at) => {
			const position = spares.findLastIndex((spare) => spare.at <= at);
			const [taken] = spares.splice(Math.max(0, position), 1);
			if (taken !== void 0) return taken.number;
			last += 1;
			return last;
		}
	};
}
function uniqueNames() {
	const seen = /* @__PURE__ */ new Map();
	return (name) => {
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name}-${count}`;
	};
}
// src/demo/history/plan-reverts.ts
const hourMs = 36e5;
const dayMs$1 = 24 * hourMs;
const causes = [
	"data: stale articles",
	"model",
	"Deployment of the wrong index",
	"users",
	"nobody knows"
];
/** The last change of the first suite that shipped in the two weeks before the end of the sprint at which main is worse. */
function findCulprit(changes, suite, sprints) {
	const turn = sprintBegins(worseSprint(sprints) + 1);
	return changes.filter(({ kind, fate, runs }) => kind === "experiment" && fate === "shipped" && runs[0]?.suite === suite).flatMap((change) => {
		const { closedAt } = change;
		return closedAt !== null && closedAt >= turn - 14 * dayMs$1 && closedAt < turn - .5 * dayMs$1 ? [{
			change,
			mergedAt: closedAt,
			revertedAt: turn + 5 * dayMs$1
		}] : [];
	}).toSorted((one, other) => one.mergedAt - other.mergedAt).at(-1) ?? null;
}
/**
* Half of what is taken back is taken back by a pull request that says so, and that is evaluated like any other; the culprit
* always is.
*/
function planReverts(changes, culprit, spareNumber, draws) {
	const reverts = [];
	return {
		changes: changes.map((found) => {
			const isCulprit = found === culprit?.change;
			const change = isCulprit ? withRevert(found, culprit.revertedAt) : found;
			const { revertedAt, outcomes } = change;
			const target = outcomes.findLast(({ state }) => state === "merged")?.pullRequest ?? null;
			if (revertedAt === null || target === null || !isCulprit && draws.uniform() < .5) return change;
			const revert = revertOf(change, target, revertedAt, spareNumber(revertedAt), { ...isCulprit || reverts.length % 2 === 0 ? { Cause: isCulprit ? causes[0] : causes[reverts.length / 2 % causes.length] ?? causes[0] } : {} });
			if (revert === null) return change;
			reverts.push(revert);
			return {
				...change,
				outcomes: outcomes.map((outcome) => ({
					...outcome,
					revertedAt: null
				}))
			};
		}),
		reverts
	};
}
function withRevert(change, revertedAt) {
	return {
		...change,
		revertedAt
	};
}
function revertOf(change, target, revertedAt, number, trailers) {
	const { repository } = change;
	const [first] = change.runs;
	if (first === void 0) return null;
	const name = `revert-${target}-${change.branch}`;
	const at = revertedAt - 2 * hourMs;
	const run = {
		...first,
		at,
		head: hashTexts("revert", repository, name).slice(0, 40),
		content: hashTexts("revert content", repository, name),
		pullRequest: number,
		branch: name,
		event: "pull_request",
		runId: 2e9 + number,
		attempt: 1,
		verdict: "inside",
		isPassed: true,
		isSignedOff: false,
		isWaived: false,
		isReused: false,
		casesRemoved: 0
	};
	return {
		...change,
		kind: "revert",
		shape: "plain",
		class: "other",
		fate: "shipped",
		branch: name,
		pullRequests: [number],
		runs: [run],
		contentsAt: [],
		entry: null,
		openedAt: at - hourMs,
		closedAt: revertedAt,
		way: null,
		acceptedBy: null,
		revertedAt: null,
		outcomes: [{
			repository,
			pullRequest: number,
			branch: name,
			baseBranch: "main",
			state: "merged",
			openedAt: (/* @__PURE__ */ new Date(at - hourMs)).toISOString(),
			closedAt: new Date(revertedAt).toISOString(),
			mergedAt: new Date(revertedAt).toISOString(),
			mergeSha: mergeShaOf(repository, number),
			revertOf: target,
			trailers
		}]
	};
}
// src/demo/history/generate-history.ts
/** Makes a history; the same request gives the same one on every machine. */
function generateHistory(request) {
	const { seed, suites, sprints, course = "eventful" } = request;
	const loosenedIn = Math.ceil(sprints / 2);
	const repositories = request.repositories.map((repository) => {
		const draws = drawsFor("history", seed, repository);
		const { changes: planned, spareNumber } = planRepository({
			...request,
			repository
		}, draws);
		const culprit = course === "eventful" ? findCulprit(planned, suites[0] ?? "", sprints) : null;
		const { changes, reverts } = planReverts(planned, culprit, spareNumber, draws);
		const all = [...changes, ...reverts];
		const otherRuns = planMain({
			repository,
			suites,
			sprints
		}, all, draws);
		const states = mainStates({
			suites,
			sprints,
			course
		}, loosenedIn, culprit);
		const stateOf = new Map(suites.map((suite, index) => [suite, states[index]]));
		const records = [...all.flatMap(({ runs }) => runs), ...otherRuns].flatMap((run) => {
			const state = stateOf.get(run.suite);
			return state === void 0 ? [] : [historyRecord(run, state)];
		});
		const mains = states.map((state, index) => ({
			repository,
			suite: suites[index] ?? "",
			state,
			culprit: index === 0 ? culprit?.change.pullRequests.at(-1) ?? null : null
		}));
		return {
			changes: all,
			otherRuns,
			records,
			copies: records.filter(() => draws.uniform() < .05).map(unsigned),
			mains
		};
	});
	const changes = repositories.flatMap((one) => one.changes);
	return {
		records: repositories.flatMap(({ records }) => records),
		copies: repositories.flatMap(({ copies }) => copies),
		outcomes: changes.flatMap(({ outcomes }) => outcomes),
		entries: changes.flatMap(({ entry }) => entry ?? []),
		changes,
		otherRuns: repositories.flatMap((one) => one.otherRuns),
		loosenedIn,
		mains: repositories.flatMap(({ mains }) => mains)
	};
}
/** The record as it was before a person said yes to it. */
function unsigned(record) {
	return {
		...record,
		signOffs: []
	};
}
// src/app/velocity/measure-folders.ts
/**
* The figures of a sprint from folders of records and outcomes.
*
* @returns what could not be read, where there is neither a record nor anything logged
* @throws FileError when a file of outcomes cannot be read
*/
async function measureFolders(files, request) {
	const sink = recordSink();
	const found = await readRecordFolders(files, request.folders, sink);
	if (sink.isEmpty()) return { unreadable: sink.unreadable };
	const { outcomes, unreadable } = await readOutcomes(files, request.outcomeFiles ?? found);
	const rows = {
		sources: [folderRows(sink.rowFiles, files)],
		files
	};
	return measureRecords(sink, outcomes, unreadable, request, rows);
}
// src/app/velocity/run-velocity-demo.ts
const dayMs = 864e5;
/** Sprint of the example; the records begin seven sprints before. */
const shownSprint = 8;
const exampleTeam = {
	sprintStart: firstSprintDay,
	sprintLengthMs: 14 * dayMs,
	timeZone: historyTimeZone,
	experiment: "branch",
	featureLabels: "feature/*",
	teamSize: 5,
	teamKind: "product"
};
/**
* Writes records, outcomes, the log and the config of an invented team into a folder, as its history branch and its repository
* would hold them, and reads them back for the page of a sprint.
*/
async function runVelocityDemo(files, folder) {
	await writeHistory(files, folder);
	const config = files.join(folder, ".github", "eval-envelope.yml");
	await files.write(config, configText);
	const measured = await measureFolders(files, {
		folders: [folder],
		outcomeFiles: void 0,
		velocity: exampleTeam,
		rhythm: rhythmOf(exampleTeam),
		now: sprintBegins(9),
		sprint: void 0,
		defaultBranch: void 0
	});
	if ("document" in measured) return {
		...measured,
		command: [
			"velocity",
			"--records",
			folder,
			"--config",
			config,
			"--until",
			lastDay(),
			"--markdown"
		]
	};
	throw new UsageError("demo", `The records of the example cannot be read back from ${folder}.`, "Name another folder with --out.");
}
/** `records/`, `log/` and `outcomes.jsonl` of a history, and `artifacts/` beside it. */
async function writeHistory(files, folder) {
	const history = generateHistory({
		seed: "northboard 15",
		repositories: ["northboard/support-bot"],
		suites: ["support-bot", "summaries"],
		sprints: shownSprint,
		changesPerSprint: 12
	});
	for (const record of history.records) {
		const text = encodeRecord(record);
		await files.write(files.join(folder, recordPathOf(record, text)), text);
	}
	for (const [index, record] of history.copies.entries()) await files.write(files.join(folder, "artifacts", String(index), "record.json"), encodeRecord(record));
	for (const entry of history.entries) await files.write(files.join(folder, logEntryPath(entry)), `${JSON.stringify(entry, null, 1)}\n`);
	const lines = history.outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`);
	await files.write(files.join(folder, "outcomes.jsonl"), lines.join(""));
}
/** Last day of the sprint that is shown, as `--until` takes it. */
function lastDay() {
	return (/* @__PURE__ */ new Date(sprintBegins(9) - dayMs / 2)).toISOString().slice(0, 10);
}
/** The team of the example in the words of a config. */
const configText = `# What the page of a sprint has to know of a team. The example has no more to its config than this.
velocity:
  sprint-start: ${exampleTeam.sprintStart}
  sprint-length: ${exampleTeam.sprintLengthMs / dayMs}d
  time-zone: ${exampleTeam.timeZone}
  feature: label:${exampleTeam.featureLabels}
  team-size: ${exampleTeam.teamSize}
  team-kind: ${exampleTeam.teamKind}
`;
// src/app/commands/demo.ts
/** Not a pull request, but a team's records: the page of a sprint. */
const velocityScenario = "velocity";
/** `demo`: the whole main job on an embedded example. */
const demoCommand = {
	name: "demo",
	synopsis: "[--scenario NAME] [--out DIR]",
	summary: "Runs the whole job on an embedded support-bot: no key, no network, nothing to install.",
	options: {
		scenario: {
			type: "string",
			value: "NAME",
			help: `${scenarios.map(({ name }) => name).join(", ")}, ${velocityScenario}, or all (default ${scenarios[0]?.name ?? ""})`
		},
		out: {
			type: "string",
			value: "DIR",
			help: "folder for comment, report, record and rows (default: a new temporary one)"
		}
	},
	run: async (input, world) => {
		const name = input.text("scenario") ?? scenarios[0]?.name ?? "";
		const chosen = name === velocityScenario ? [] : chooseScenarios(name);
		const wanted = input.text("out");
		const out = wanted === void 0 ? await world.files.makeTemporary("eval-envelope-") : world.files.resolve(wanted);
		const outcomes = [];
		for (const scenario of chosen) outcomes.push(await runOne(scenario, out, world));
		const pages = name === velocityScenario || name === "all" ? [await velocityPage(out, world)] : [];
		return {
			exitCode: outcomes.some(({ outcome }) => outcome.exitCode === 3) && outcomes.length === 1 ? 3 : 0,
			stdout: [...outcomes.map(({ outcome }) => renderMarkdown(outcome.view)), ...pages].join("\n")
		};
	}
};
async function velocityPage(out, world) {
	const folder = world.files.join(out, velocityScenario);
	world.log.note(`demo: scenario ${velocityScenario}. What a lead reads: four months of an invented team, its branches that lost, a loss on main that was taken back, a new dataset, a new model.`);
	const { document, take, command } = await runVelocityDemo(world.files, folder);
	const view = buildVelocityPage(document);
	const page = renderMarkdown(view, commentMarker("velocity"));
	const { renderVelocityPage } = await import("./velocity-page.js");
	await world.files.write(world.files.join(folder, "velocity.html"), renderVelocityPage(view, document));
	await world.files.write(world.files.join(folder, "velocity.md"), page);
	await world.files.write(world.files.join(folder, "velocity.csv"), tableCsv(figuresTable(document)));
	await world.files.write(world.files.join(folder, "velocity.json"), printJson(document));
	const tables = velocityTables({
		taken: take(),
		document
	});
	await writeTables(tables, world.files.join(folder, "tables"), world);
	world.log.note(`demo: page, figures, tables, config, records and outcomes: ${folder}`);
	world.log.note(`demo: the same page from this folder: eval-envelope ${command.map(quoted).join(" ")}`);
	return page;
}
/** A word as a shell takes it. */
function quoted(word) {
	return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
async function runOne(scenario, out, world) {
	world.log.note(`demo: scenario ${scenario.name}. ${scenario.describes}`);
	const demo = await runDemo(scenario, world.files.join(out, scenario.name), world);
	const { verdict, conclusion, exitCode } = demo.outcome;
	world.log.note(`demo: ${verdict ?? "nothing to evaluate"}; the check would be a ${conclusion} (exit ${exitCode}). Comment, report, record and rows: ${demo.folder}`);
	return demo;
}
function chooseScenarios(name) {
	if (name === "all") return scenarios;
	const scenario = scenarios.find((entry) => entry.name === name);
	if (scenario !== void 0) return [scenario];
	throw new UsageError("unknown-scenario", `There is no scenario "${name}".`, `Scenarios: ${scenarios.map((entry) => entry.name).join(", ")}, ${velocityScenario}, all.`);
}
// src/app/gate/local-identity.ts
/** Who asks where no workflow does: what the clone and its remote say. It names no run, so that nothing takes it for one. */
function localIdentity({ repository, branch, isOfDefaultBranch }) {
	return {
		repository,
		branch,
		event: "local",
		isOfDefaultBranch
	};
}
/** Whether the figures of `velocity` will count it as a state of the default branch, and why not. */
function standingText({ branch, defaultBranch, isOfDefaultBranch }) {
	const at = branch === null ? "a commit without a branch" : branch;
	if (isOfDefaultBranch) return `${at} is the default branch: velocity counts it in the trend`;
	return `${at} is not counted as the default branch by velocity: ${branch === null ? "name its branch with --branch" : defaultBranch === null ? "the default branch of the remote could not be found out" : branch === defaultBranch ? `push it first: the remote's ${branch} does not hold this commit` : `the default branch is ${defaultBranch}`}`;
}
// src/app/stored/folder-store.ts
/** Rows in a folder, or in one file, that the caller named and vouches for. */
function folderStore(path, files) {
	return {
		place: "folder",
		search: async ({ suite }) => {
			const runs = [];
			for (const name of (await files.list(path)).filter((name) => /rows.*\.jsonl(\.gz)?$/.test(name))) {
				const run = await readStoredRows(name, files);
				if (run?.origin !== void 0 && (run.suite === void 0 || run.suite === suite)) runs.push(run);
			}
			return {
				runs,
				notes: []
			};
		}
	};
}
// src/app/commands/gate-shard.ts
/** `gate --shard i/n`: one part of the suites, for `merge` to put together. */
async function gateShard(text, request, input, world) {
	const shard = parseShard(text);
	if (shard === null) throw new UsageError("arguments", `--shard ${text} is no shard.`, `Give i/n, such as 2/4, of 256 shards at most.`);
	if (request.isWorkingTree) throw new UsageError("arguments", "The working tree is another one in every job, so its shards would never fit together.", "Commit it, and leave --working-tree out.");
	const parts = {
		shard,
		measured: newestOf(request),
		earlier: null
	};
	const { suites, skipped, commits, exitCode } = await runShards(request, parts, world.git("."), input.flag("verbose") ? withOutput(world) : world);
	world.log.note(`gate: shard ${formatShard(shard)}: manifests and rows: ${request.out}`);
	const view = shardView({
		...shard,
		suites,
		skipped,
		headSha: commits.headSha
	});
	return {
		exitCode,
		stdout: input.flag("json") ? printJson({
			version: 1,
			shard: shard.index,
			of: shard.of,
			baseSha: commits.baseSha,
			headSha: commits.headSha,
			suites: suites.map(({ suite, cases, sides, problems, folder }) => ({
				suite,
				cases,
				sides,
				problems,
				folder
			})),
			skipped
		}) : input.flag("markdown") ? renderMarkdown(view) : renderText(view, true)
	};
}
/** The newest run in the folders that the caller named: all shards have to be given the same. */
function newestOf({ baseStores }) {
	return async ({ suite, matrixKey }) => {
		const found = [];
		for (const store of baseStores) found.push(...(await store.search({
			suite,
			suiteKey: "",
			matrixKey,
			since: null
		})).runs);
		const timeOf = ({ origin }) => Date.parse(origin?.evaluatedAt ?? "") || 0;
		return found.sort((one, other) => timeOf(other) - timeOf(one))[0] ?? null;
	};
}
// src/app/commands/gate.ts
/** Options of `gate`; other commands take some of them. */
const gateOptions = {
	base: {
		type: "string",
		value: "REV",
		help: "revision to compare with, by its merge-base with head; left out: origin's default branch"
	},
	head: {
		type: "string",
		value: "REV",
		help: "revision to evaluate; left out: HEAD"
	},
	"working-tree": {
		type: "boolean",
		help: "evaluate the working tree as it stands, uncommitted files too"
	},
	config: {
		type: "string",
		value: "PATH",
		help: "path of the config inside the repository (default .github/eval-envelope.yml)"
	},
	suite: {
		type: "string",
		value: "NAME",
		help: "only this suite, whatever changed"
	},
	candidate: {
		type: "string",
		value: "TEXT",
		help: "hold something outside git, such as a rebuilt index, against the checked-out commit as it is: head runs with this text as EVAL_ENVELOPE_CANDIDATE; with --class"
	},
	class: {
		type: "string",
		value: "CLASS",
		help: "class of the candidate: prompt-edit, rag-refresh, model-swap or fine-tune"
	},
	baseline: {
		type: "string",
		value: "DIR",
		help: "folder or file with stored rows of earlier runs (rows.jsonl.gz)"
	},
	history: {
		type: "string",
		value: "REMOTE",
		help: `remote (origin, an address or a path) whose branch ${usualHistoryBranch} holds rows of earlier runs: base is not run where they fit`
	},
	"oldest-base": {
		type: "string",
		value: "FILE",
		help: "rows of the oldest accepted base, or a folder with rows of several: tells what the accepted changes cost together"
	},
	shard: {
		type: "string",
		value: "I/N",
		help: "run only this part of the suites, such as 2/4, and judge nothing: merge puts the parts together"
	},
	out: {
		type: "string",
		value: "DIR",
		help: "folder for comment, report, record and rows (default: a new temporary one)"
	},
	verbose: {
		type: "boolean",
		help: "show what setup and suites print while they run"
	},
	json: {
		type: "boolean",
		help: "print the outcome as JSON"
	},
	markdown: {
		type: "boolean",
		help: "print the comment as Markdown instead of terminal text"
	},
	all: {
		type: "boolean",
		help: "print everything in the terminal, what a comment folds away too"
	}
};
/** `gate`: what the Action does, locally. */
const gateCommand = {
	name: "gate",
	synopsis: "[--base REV] [--head REV] [options]",
	summary: "Runs the repository's suites on base and head, each in a folder of its own, and judges the change.",
	options: gateOptions,
	run: async (input, world) => {
		const request = await gateRequestOf(input, world);
		const shard = input.text("shard");
		if (shard !== void 0) return gateShard(shard, request, input, world);
		return printGate("gate", await runGate(request, world.git("."), input.flag("verbose") ? withOutput(world) : world), request.out, input, world);
	}
};
/** What the options ask of the gate. */
async function gateRequestOf(input, world) {
	const asked = candidateOf(input);
	const wanted = input.text("out");
	const out = wanted === void 0 ? await world.files.makeTemporary("eval-envelope-") : world.files.resolve(wanted);
	const baseline = input.text("baseline");
	const remote = input.text("history");
	const history = remote === void 0 ? null : await world.history({
		folder: ".",
		remote,
		branch: usualHistoryBranch
	});
	return {
		...plainRequest,
		base: input.text("base"),
		head: input.text("head"),
		isWorkingTree: input.flag("working-tree"),
		configPath: input.text("config") ?? ".github/eval-envelope.yml",
		suite: input.text("suite"),
		...asked,
		baseStores: [...baseline === void 0 ? [] : [folderStore(baseline, world.files)], ...history === null ? [] : [historyStore(async () => history, world)]],
		oldestBase: input.text("oldest-base"),
		out
	};
}
/** Prints what the gate came to. */
function printGate(command, outcome, out, input, { log }) {
	log.note(`${command}: ${outcome.verdict ?? "nothing to evaluate"}, ${outcome.conclusion}; comment, report, record and rows: ${out}`);
	const stdout = input.flag("json") ? printJson(gateDocument(outcome)) : input.flag("markdown") ? renderMarkdown(outcome.view) : renderText(outcome.view, input.flag("all"));
	return {
		exitCode: outcome.exitCode,
		stdout
	};
}
/** The candidate outside git that the options name; empty = they name none. */
function candidateOf(input) {
	const told = {
		class: input.text("class"),
		candidate: input.text("candidate")
	};
	if (told.class === void 0 && told.candidate === void 0) return {};
	const { candidate } = readCandidate(told);
	const others = [...["base", "head"].filter((name) => input.text(name) !== void 0), ...input.flag("working-tree") ? ["working-tree"] : []];
	if (others.length === 0) return { candidate };
	throw new UsageError("arguments", `--candidate holds the checked-out commit against itself, so ${others.map((name) => `--${name}`).join(" and ")} has no place beside it.`, "Check out the commit that production runs, and leave the revisions out.");
}
/** `gate --json`. */
function gateDocument(outcome) {
	return {
		version: 1,
		verdict: outcome.verdict,
		conclusion: outcome.conclusion,
		primaryClass: outcome.primaryClass,
		classes: outcome.classes,
		evidence: outcome.evidence,
		baseSha: outcome.commits.baseSha,
		headSha: outcome.commits.headSha,
		suites: outcome.suites.map(({ suite, decision, runReason, baseline, recordPath, probes }) => ({
			suite,
			class: decision.policy.class,
			runReason,
			baseline,
			comparison: comparisonDocument(decision, (reason) => reasonText(reason, decision)),
			recordPath,
			...probes === void 0 ? {} : { fingerprint: probes.check }
		})),
		skipped: outcome.skipped
	};
}
// src/app/commands/record.ts
/** `record`: what the Action does on the default branch, for other CI systems. */
const recordCommand = {
	name: "record",
	synopsis: "[--out DIR] [--history [REMOTE]] [options]",
	summary: "Evaluates the checked-out commit alone and keeps record and rows: a base for later changes. Ends with 0 or 3, whatever it measures.",
	options: {
		config: {
			type: "string",
			value: "PATH",
			help: `path of the config inside the repository (default ${usualConfigPath})`
		},
		suite: {
			type: "string",
			value: "NAME",
			help: "only this suite"
		},
		since: {
			type: "string",
			value: "REV",
			help: "only suites that cover what changed since this revision; left out: every suite"
		},
		out: {
			type: "string",
			value: "DIR",
			help: "folder for record, rows, report and comment (default: a new temporary one)"
		},
		branch: branchOption,
		...historyOptions,
		history: {
			...historyOptions.history,
			help: `keep record and rows ${historyOptions.history.help}`
		},
		verbose: {
			type: "boolean",
			help: "show what setup and suites print while they run"
		},
		json: {
			type: "boolean",
			help: "print the outcome as JSON, as gate does"
		},
		markdown: {
			type: "boolean",
			help: "print the summary as Markdown instead of terminal text"
		}
	},
	run: async (input, world) => {
		const wanted = input.text("out");
		const out = wanted === void 0 ? await world.files.makeTemporary("eval-envelope-") : world.files.resolve(wanted);
		const since = input.text("since");
		const keeping = await openHistory(input, world);
		const place = await world.git(".").checkoutPlace(input.text("branch"));
		const outcome = await runGate({
			...plainRequest,
			command: "record",
			mode: "record",
			base: since,
			isEverySuite: since === void 0,
			configPath: input.text("config") ?? ".github/eval-envelope.yml",
			suite: input.text("suite"),
			identity: localIdentity(place),
			previousStores: keeping === null ? [] : [historyStore(async () => keeping.history, world)],
			out
		}, world.git("."), input.flag("verbose") ? withOutput(world) : world);
		world.log.note(`record: ${outcome.suites.length} ${outcome.suites.length === 1 ? "suite" : "suites"} evaluated; record and rows: ${out}`);
		if (keeping !== null) await keep(outcome, keeping, place, world);
		const stdout = input.flag("json") ? printJson(gateDocument(outcome)) : input.flag("markdown") ? renderMarkdown(outcome.view) : renderText(outcome.view, false);
		return {
			exitCode: outcome.exitCode,
			stdout
		};
	}
};
/** Where it will be kept, settled before any suite runs; null = nobody asked. */
async function openHistory(input, world) {
	if (!input.flag("history")) {
		const [word] = input.positionals;
		if (word === void 0 && input.text("history-branch") === void 0) return null;
		throw new UsageError("arguments", word === void 0 ? "--history-branch is given without --history." : `"${word}" stands alone.`, "A remote belongs behind --history.");
	}
	const request = historyRequest(input);
	return {
		history: await world.history(request),
		request
	};
}
/** What cannot be kept is said, and changes nothing of what was measured. */
async function keep(outcome, { history, request }, place, world, name = "record") {
	try {
		const { files, added, commit, notes } = await keepRecords(outcome.suites, history, world.files);
		const at = commit === null ? "" : `, commit ${commit.slice(0, 7)}`;
		world.log.note(`${name}: ${added} of ${files} files added to ${request.branch}${at}`);
		for (const note of notes) world.log.note(`${name}: ${note}`);
		if (files > 0 && outcome.exitCode !== 3) world.log.note(`${name}: ${standingText(place)}`);
	} catch (error) {
		world.log.note(`${name}: not kept in the history: ${describeProblem(error)}`);
	} finally {
		await history.close();
	}
}
// src/app/commands/fingerprint.ts
/** `fingerprint`: whether the provider changed the model under the same name, for other CI systems. */
const fingerprintCommand = {
	name: "fingerprint",
	synopsis: "[--baseline DIR] [--history [REMOTE]] [options]",
	summary: "Runs the suites marked `probe: true` at the checked-out commit and holds them against stored runs of the same content: did the provider change the model? Ends with 0 where nothing is shown, 1 where a change is, 3 where it could not be evaluated.",
	options: {
		config: {
			type: "string",
			value: "PATH",
			help: `path of the config inside the repository (default ${usualConfigPath})`
		},
		suite: {
			type: "string",
			value: "NAME",
			help: "only this suite"
		},
		baseline: {
			type: "string",
			value: "DIR",
			help: "folder or file with stored rows of earlier runs (rows.jsonl.gz)"
		},
		branch: branchOption,
		...historyOptions,
		history: {
			...historyOptions.history,
			help: `look for earlier runs, and keep this one, ${historyOptions.history.help}`
		},
		out: {
			type: "string",
			value: "DIR",
			help: "folder for record, rows, report and comment (default: a new temporary one)"
		},
		verbose: {
			type: "boolean",
			help: "show what setup and suites print while they run"
		},
		json: {
			type: "boolean",
			help: "print the outcome as JSON, as gate does, with what the probes showed"
		},
		markdown: {
			type: "boolean",
			help: "print the summary as Markdown instead of terminal text"
		}
	},
	run: async (input, world) => {
		const wanted = input.text("out");
		const out = wanted === void 0 ? await world.files.makeTemporary("eval-envelope-") : world.files.resolve(wanted);
		const baseline = input.text("baseline");
		const keeping = await openHistory(input, world);
		const place = await world.git(".").checkoutPlace(input.text("branch"));
		const outcome = await runGate({
			...plainRequest,
			command: "fingerprint",
			mode: "record",
			isEverySuite: true,
			isFingerprint: true,
			configPath: input.text("config") ?? ".github/eval-envelope.yml",
			suite: input.text("suite"),
			identity: localIdentity(place),
			baseStores: [...baseline === void 0 ? [] : [folderStore(baseline, world.files)], ...keeping === null ? [] : [historyStore(async () => keeping.history, world)]],
			out
		}, world.git("."), input.flag("verbose") ? withOutput(world) : world);
		world.log.note(`fingerprint: record and rows: ${out}`);
		if (keeping !== null) await keep(outcome, keeping, place, world, "fingerprint");
		const stdout = input.flag("json") ? printJson(gateDocument(outcome)) : input.flag("markdown") ? renderMarkdown(outcome.view) : renderText(outcome.view, false);
		return {
			exitCode: outcome.exitCode,
			stdout
		};
	}
};
// src/core/results/summarize-run.ts
/**
* Counts and means of a run. Rates and scores are over scored rows; latency (ms), cost (USD) and tokens over rows with
* an answer that was not replayed from a cache; `error-rate` (errors and timeouts) and `refusal-rate` over all rows.
*/
function summarizeRun(run) {
	const { rows } = run;
	const means = meansOf(rows);
	return {
		format: run.format,
		suite: run.suite ?? null,
		...shapeOf(rows),
		states: stateCounts(rows),
		metrics: Object.fromEntries([...means].filter(([, { n }]) => n > 0).sort(([one], [other]) => one < other ? -1 : 1).map(([name, { n, sum }]) => [name, {
			n,
			mean: sum / n
		}])),
		warnings: run.warnings
	};
}
/** Cases of which some row is left, and most rows of any. */
function shapeOf({ caseIds, caseOf }) {
	const counts = new Int32Array(caseIds.length);
	for (const which of caseOf) counts[which] = (counts[which] ?? 0) + 1;
	let [cases, epochs] = [0, 0];
	for (const count of counts) {
		if (count > 0) cases += 1;
		if (count > epochs) epochs = count;
	}
	return {
		cases,
		epochs
	};
}
function stateCounts({ state }) {
	const counts = caseStates.map(() => 0);
	for (const code of state) counts[code] = (counts[code] ?? 0) + 1;
	return Object.fromEntries(caseStates.map((name, code) => [name, counts[code] ?? 0]));
}
const [scored, failed, timedOut, refused] = [
	"scored",
	"error",
	"timeout",
	"refused"
].map((name) => caseStates.indexOf(name));
/** Means by name; those of no row have n = 0. It walks over the columns: a row as an object costs more than its numbers. */
function meansOf(rows) {
	const means = /* @__PURE__ */ new Map();
	const named = (name) => {
		const sum = means.get(name) ?? {
			n: 0,
			sum: 0
		};
		means.set(name, sum);
		return sum;
	};
	const errorRate = named("error-rate");
	const refusalRate = named("refusal-rate");
	const passRate = named("pass-rate");
	const latency = named("latency");
	const cost = named("cost");
	const tokens = named("tokens");
	const { scores } = rows;
	const scoresOf = scores.shapes.map((names) => names.map((name) => named(`score:${name}`)));
	for (let row = 0; row < rows.length; row += 1) {
		const state = rows.state[row];
		const hasFailed = state === failed || state === timedOut;
		add(errorRate, Number(hasFailed));
		add(refusalRate, Number(state === refused));
		if (state === scored) {
			const passed = rows.passed[row] ?? -1;
			if (passed !== -1) add(passRate, passed);
			const first = scores.starts[row] ?? 0;
			scoresOf[scores.shapeOf[row] ?? -1]?.forEach((sum, index) => {
				add(sum, amountAt(scores.values, first + index));
			});
		}
		if (hasFailed || rows.cached[row] === 1) continue;
		add(latency, amountAt(rows.latencyMs, row));
		add(cost, amountAt(rows.costUsd, row));
		const input = amountAt(rows.inputTokens, row);
		const output = amountAt(rows.outputTokens, row);
		if (input !== void 0 && output !== void 0) add(tokens, input + output);
	}
	return means;
}
function add(mean, value) {
	if (value === void 0) return;
	mean.n += 1;
	mean.sum += value;
}
// src/app/commands/ingest.ts
/** `ingest`: any supported result file as rows and a summary. */
const ingestCommand = {
	name: "ingest",
	synopsis: "FILE… [options]",
	summary: "Reads result files of any supported format and shows what is in them; writes them as rows.",
	options: {
		format: {
			type: "string",
			value: "FORMAT",
			help: "format of the files; left out: told from their content"
		},
		columns: columnsOption,
		"case-id": {
			type: "string",
			value: "FIELD",
			help: "field that identifies a case"
		},
		cluster: {
			type: "string",
			value: "FIELD",
			help: "field of the independent unit above the case"
		},
		segment: {
			type: "string",
			value: "FIELD",
			multiple: true,
			help: "field that makes segments"
		},
		out: {
			type: "string",
			value: "FILE",
			help: "write the rows as JSONL"
		},
		json: {
			type: "boolean",
			help: "print the summary as JSON"
		}
	},
	run: async (input, world) => {
		if (input.positionals.length === 0) throw new UsageError("no-file", "No result file is named.", "Name one or more files.");
		checkFormat(input.text("format"));
		const segments = input.texts("segment");
		const outcome = await readRunFiles(world.files, input.positionals, {
			format: input.text("format"),
			columns: await loadColumns(input, world.files),
			caseId: input.text("case-id"),
			cluster: input.text("cluster"),
			segments: segments.length > 0 ? segments : void 0
		});
		if (!outcome.ok) {
			for (const problem of outcome.problems) world.log.note(`eval-envelope: ${problem}`);
			return {
				exitCode: 3,
				stdout: ""
			};
		}
		const out = input.text("out");
		if (out !== void 0) await world.files.write(out, encodeRows(outcome.run));
		const summary = summarizeRun(outcome.run);
		return {
			exitCode: 0,
			stdout: input.flag("json") ? printJson(summary) : summaryText(summary)
		};
	}
};
/** Units by metric; rates, scores and counts have none. */
const units = {
	latency: " ms",
	cost: " USD"
};
function summaryText(summary) {
	const states = Object.entries(summary.states).filter(([, count]) => count > 0).map(([state, count]) => `${state} ${count}`);
	const names = Object.keys(summary.metrics);
	const width = Math.max(0, ...names.map((name) => name.length));
	return [
		`${summary.format}${summary.suite === null ? "" : `, suite ${summary.suite}`}: ${summary.cases} case${summary.cases === 1 ? "" : "s"}, ${summary.epochs} epoch${summary.epochs === 1 ? "" : "s"} (${states.join(", ")})`,
		...Object.entries(summary.metrics).map(([name, { n, mean }]) => `  ${name.padEnd(width)}  ${mean === null ? "–" : Number(mean.toPrecision(6))}${Object.hasOwn(units, name) ? units[name] : ""}  (n = ${n})`),
		...summary.warnings.map((warning) => `  note: ${warning}`),
		""
	].join("\n");
}
// src/app/commands/init.ts
/** `init`: a starter config and workflow from what the repository holds. */
const initCommand = {
	name: "init",
	synopsis: "[--dry-run] [--from RESULTS [RESULTS …]] [options]",
	summary: "Looks at the repository (promptfoo, pytest, eval scripts, prompts, indexes, lockfiles) and writes a config and a workflow, with comments that say why. Overwrites nothing.",
	options: {
		"dry-run": {
			type: "boolean",
			help: "write nothing; print the diff between what is there and what would be"
		},
		from: {
			type: "string",
			value: "RESULTS",
			multiple: true,
			help: "result files of runs of unchanged code: several after one --from, a folder, or a glob; measures the noise and proposes margins"
		},
		suite: {
			type: "string",
			value: "NAME",
			help: "suite that the results of --from belong to, where there are several"
		},
		uses: {
			type: "string",
			value: "REF",
			help: "what the workflow uses, such as eval-envelope/eval-envelope@<commit> (default: the v0 tag)"
		},
		json: {
			type: "boolean",
			help: "print findings and files as JSON"
		}
	},
	run: async (input, world) => (await import("./run-init.js")).runInit(input, world)
};
// src/app/velocity/keep-log-entry.ts
/**
* Keeps a logged experiment in the history, in a commit of its own.
*
* @returns its path in the branch
* @throws HistoryError when it cannot be written
*/
async function keepInHistory(entry, history) {
	const path = logEntryPath(entry);
	const content = new TextEncoder().encode(`${JSON.stringify(entry, null, 1)}\n`);
	await history.add([{
		path,
		content
	}], `log: ${entry.id}`);
	return path;
}
/**
* Adds a logged experiment as the last line of a file, which is made where there is none.
*
* @throws FileError when it cannot be read or written
*/
async function appendToFile(entry, path, files) {
	const before = await files.exists(path) ? new TextDecoder().decode(await files.readPacked(path)) : "";
	const gap = before === "" || before.endsWith("\n") ? "" : "\n";
	await files.write(path, `${before}${gap}${JSON.stringify(entry)}\n`);
}
// src/app/commands/log.ts
const classes = deploymentClasses.filter((name) => name !== "other");
/** `log`: an experiment before there is a pull request. */
const logCommand = {
	name: "log",
	synopsis: "\"HYPOTHESIS\" (--history [REMOTE] | --out FILE.jsonl) [options]",
	summary: "Writes down what is going to be tried, before there is a pull request, so that velocity counts work that is dropped early too. It joins the pull request of its branch, or one with an Experiment: trailer that names its id.",
	options: {
		feature: {
			type: "string",
			value: "NAME",
			help: "what it is for"
		},
		class: {
			type: "string",
			value: "CLASS",
			help: `what would change: ${classes.join(", ")}`
		},
		branch: {
			type: "string",
			value: "NAME",
			help: "where it is tried (default: the branch that is checked out)"
		},
		...historyOptions,
		history: {
			...historyOptions.history,
			help: `keep it ${historyOptions.history.help}`
		},
		out: {
			type: "string",
			value: "FILE.jsonl",
			help: "add it to this file; velocity finds log.jsonl among records"
		},
		json: {
			type: "boolean",
			help: "print the entry as JSON (schema log)"
		}
	},
	run: runLog
};
async function runLog(input, world) {
	const [hypothesis = "", ...others] = input.positionals;
	const out = input.text("out");
	if (plainText(hypothesis) === "") throw noHypothesis;
	if (!input.flag("history") && out === void 0) throw new UsageError("arguments", "Nothing says where it is to be kept.", "Add --history, or --out log.jsonl.");
	if (!input.flag("history") && others.length > 0) throw new UsageError("arguments", `"${others[0]}" stands alone.`, "Put the hypothesis in quotes; a remote belongs behind --history.");
	if (others.length > 0 && !/\s/.test(hypothesis.trim())) throw new UsageError("arguments", `The hypothesis would be "${hypothesis}".`, "Put all of it in quotes, first of all; a remote stands behind --history.");
	const request = input.flag("history") ? historyRequest({
		...input,
		positionals: others
	}) : null;
	const entry = makeLogEntry({
		at: world.clock.now().toISOString(),
		hypothesis: hypothesisOf(hypothesis),
		repository: world.environment.GITHUB_REPOSITORY ?? await inRepository(world, (git) => git.repositoryName()),
		class: classOf$1(input.text("class")),
		feature: plainText(input.text("feature") ?? "") || null,
		branch: input.text("branch")?.trim() || await inRepository(world, (git) => git.currentBranch())
	});
	const places = [];
	if (out !== void 0) {
		await appendToFile(entry, out, world.files);
		places.push(out);
	}
	if (request !== null) {
		const history = await world.history(request);
		try {
			places.push(`${await keepInHistory(entry, history)} of the branch ${request.branch}`);
		} finally {
			await history.close();
		}
	}
	return {
		exitCode: 0,
		stdout: input.flag("json") ? printJson(entry) : textOf(entry, places)
	};
}
const noHypothesis = new UsageError("arguments", "No hypothesis is written.", "Say in quotes what you expect: eval-envelope log \"A smaller model answers as well\" --history.");
/** One line without control characters, escape sequences of terminals and signs that turn the direction of text. */
function plainText(written) {
	return written.replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g, "").replace(/\s+/g, " ").replace(/\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "").trim();
}
/** One line of text. @throws UsageError when there is none, or too much of it */
function hypothesisOf(written) {
	const text = plainText(written);
	if (text === "") throw noHypothesis;
	if (text.length > 500) throw new UsageError("arguments", `The hypothesis has ${text.length} characters, and 500 is the most.`, "Shorten it to a sentence or two; details belong into the pull request.");
	return text;
}
function classOf$1(written) {
	if (written === void 0) return null;
	const found = classes.find((name) => name === written);
	if (found !== void 0) return found;
	throw new UsageError("arguments", `--class ${JSON.stringify(written)} is no class.`, `Classes: ${classes.join(", ")}. Leave it out where it is not known yet.`);
}
/** An idea can be written down outside a repository as well. */
async function inRepository(world, ask) {
	try {
		return await ask(world.git("."));
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
function textOf({ id, branch }, places) {
	const joined = branch === null || branch === void 0 ? "" : branch === "main" || branch === "master" ? ` What is evaluated on ${branch} does not join it: name the branch that you are going to make with --branch.` : ` Evaluations of the branch ${branch} join it by themselves.`;
	return `Logged ${id} in ${places.join(" and ")}.${joined}\nA pull request joins it with the line "Experiment: ${id}" in its description.\n`;
}
// src/app/shard/folder-shards.ts
/** Shards in folders that the caller named: each lies beside its manifest, at any depth. */
function folderShards(folders, of, files) {
	let found;
	return {
		of,
		list: async (suite) => {
			found ??= findShards(folders, files);
			return (await found).filter((shard) => shard.suite === suite);
		},
		adviceFor: (missing) => adviceFor(missing, folders, files)
	};
}
async function findShards(folders, files) {
	const shards = [];
	for (const root of new Set(folders.map((folder) => files.resolve(folder)))) for (const path of await files.list(root)) {
		if (!path.endsWith(`/manifest.json`)) continue;
		const manifest = decodeManifest(await files.readPacked(path));
		if (!manifest.ok) continue;
		const { shard: index, of, attempt, suite } = manifest.value;
		const folder = path.slice(0, -manifestFile.length - 1);
		shards.push({
			suite,
			claim: {
				index,
				of,
				attempt
			},
			read: () => readFolder$1(folder, files)
		});
	}
	return shards;
}
/** Folders that are named in one message. */
const mostNamed = 8;
async function adviceFor({ suite, indices, of }, folders, files) {
	const places = [];
	for (const folder of folders.slice(0, mostNamed)) {
		const state = (await files.list(folder)).length > 0 ? "" : await files.exists(folder) ? " (empty)" : " (there is no such folder)";
		places.push(`${folder}${state}`);
	}
	const more = folders.length > mostNamed ? [`${folders.length - mostNamed} more`] : [];
	const [first = 1] = indices;
	const part = indices.length === 0 ? "I/N" : `${first}/${of ?? "N"}`;
	const others = indices.length > 1 ? ", likewise the others," : "";
	return `${manifestFile} of suite ${suite} was looked for below ${[...places, ...more].join(", ")}. Run eval-envelope gate --shard ${part} --out DIR on this commit${others} and name DIR too; where a job of your CI ran it, look at whether its folder was carried over.`;
}
async function readFolder$1(folder, files) {
	const contents = /* @__PURE__ */ new Map();
	for (const name of Object.values(shardFiles)) {
		const path = files.join(folder, name);
		if (await files.exists(path)) contents.set(name, await files.readPacked(path));
	}
	return contents;
}
// src/app/commands/merge.ts
const { head, config, suite, candidate, baseline, history, out, json, markdown, all } = gateOptions;
/** `merge`: puts the shards of a suite together and judges them, for other CI systems. */
const mergeCommand = {
	name: "merge",
	synopsis: "DIR… [--shards N] [options]",
	summary: "Puts together what gate --shard left in these folders, and judges it as gate would. A shard that is missing, there twice or of another commit is no verdict: the command ends with 3 and names it.",
	options: {
		shards: {
			type: "string",
			value: "N",
			help: "how many shards there have to be; left out: as many as they say"
		},
		base: gateOptions.base,
		head,
		config,
		suite,
		candidate,
		class: gateOptions.class,
		baseline,
		history,
		"oldest-base": gateOptions["oldest-base"],
		out,
		json,
		markdown,
		all
	},
	run: async (input, world) => {
		if (input.positionals.length === 0) throw new UsageError("arguments", "No folder with shards is named.", "Give those of gate --shard.");
		const request = await gateRequestOf(input, world);
		const shards = folderShards(input.positionals, countOf(input), world.files);
		return printGate("merge", await runGate({
			...request,
			command: "merge",
			shards
		}, world.git("."), world), request.out, input, world);
	}
};
function countOf(input) {
	const text = input.text("shards");
	if (text === void 0) return null;
	if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 256) return Number(text);
	throw new UsageError("arguments", `--shards ${text} is no number of shards.`, `Give 1 to 256.`);
}
// src/app/commands/report.ts
/** `report`: what the Action does after a fork's evaluation, for other CI systems. */
const reportCommand = {
	name: "report",
	synopsis: "(--run-id ID | --artifact DIR --pull-request N --head-sha SHA) [options]",
	summary: "Judges anew what the run of a pull request evaluated, by the config of the base branch, and writes commit status and comment. Runs no code and needs no checkout. Asks GitHub with GITHUB_TOKEN.",
	options: {
		"run-id": {
			type: "string",
			value: "ID",
			help: "workflow run whose artifacts are judged"
		},
		artifact: {
			type: "string",
			value: "DIR",
			help: "folder with record.json and rows.jsonl.gz that the evaluation left, in place of a run"
		},
		suite: {
			type: "string",
			value: "NAME",
			help: "suite of that folder; left out: the only one of the config"
		},
		"pull-request": {
			type: "string",
			value: "N",
			help: "pull request; left out: the open one whose head is that of the run"
		},
		"head-sha": {
			type: "string",
			value: "SHA",
			help: "head of that pull request that was evaluated, in full"
		},
		repository: {
			type: "string",
			value: "OWNER/NAME",
			help: "repository of the pull request (default: GITHUB_REPOSITORY)"
		},
		config: {
			type: "string",
			value: "PATH",
			help: `path of the config inside the repository (default ${usualConfigPath})`
		},
		baseline: {
			type: "string",
			value: "DIR",
			help: "folder with stored rows of base that you vouch for; left out: artifacts of the default branch"
		},
		out: {
			type: "string",
			value: "DIR",
			help: "folder for comment, report and record (default: a new temporary one)"
		},
		"dry-run": {
			type: "boolean",
			help: "write nothing to GitHub"
		},
		json: {
			type: "boolean",
			help: "print what is written as JSON"
		},
		markdown: {
			type: "boolean",
			help: "print the comment as Markdown instead of terminal text"
		}
	},
	run: async (input, world) => {
		const request = await requestOf(input, world);
		const access = await world.gitHub(request.repository);
		const baseline = input.text("baseline");
		const store = baseline === void 0 ? artifactStore(async () => access.runs, world) : folderStore(baseline, world.files);
		const report = await prepareReport(request, access.runs, {
			remote: access.repository,
			approvals: access.approvals,
			findBase: (wanted) => findBaseline([store], wanted, world.clock),
			wait: async () => {},
			world
		});
		if (report.kind === "nothing") {
			world.log.note(`report: nothing is written: ${report.reason}`);
			return {
				exitCode: 0,
				stdout: input.flag("json") ? printJson({
					version: 1,
					...report
				}) : ""
			};
		}
		const commentUrl = input.flag("dry-run") ? null : await write(report, request, access, world);
		const { pullRequest, headSha, status } = report;
		world.log.note(`report: pull request ${pullRequest} at ${headSha.slice(0, 7)}: ${status.state}: ${status.description}${input.flag("dry-run") ? " (not written)" : ""}`);
		const stdout = input.flag("json") ? printJson(documentOf(report, commentUrl)) : input.flag("markdown") ? renderMarkdown(report.view) : renderText(report.view, false);
		return {
			exitCode: report.outcome?.gate.exitCode ?? 3,
			stdout
		};
	}
};
async function requestOf(input, { files, environment }) {
	const wanted = input.text("out");
	const folder = input.text("artifact");
	const runId = wholeNumber(input, "run-id");
	const number = wholeNumber(input, "pull-request");
	const headSha = input.text("head-sha");
	const repository = input.text("repository") ?? environment.GITHUB_REPOSITORY ?? "";
	if (repository === "") throw wrong("No repository is named.", "Give --repository OWNER/NAME.");
	if (folder === void 0 === (runId === null)) throw wrong("Results come from a run or from a folder.", "Give --run-id, or --artifact.");
	if (number === null !== (headSha === void 0) || folder !== void 0 && number === null) throw wrong("A pull request is named by its number and its head.", "Give --pull-request and --head-sha.");
	if (headSha !== void 0 && !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(headSha)) throw wrong("--head-sha is no full SHA.", "Give all 40 hexadecimal digits.");
	return {
		repository,
		runId,
		folder: folder === void 0 ? null : {
			suite: input.text("suite") ?? null,
			read: () => readFolder(folder, files)
		},
		named: number === null || headSha === void 0 ? null : {
			number,
			headSha
		},
		commented: null,
		configPath: input.text("config") ?? ".github/eval-envelope.yml",
		out: wanted === void 0 ? await files.makeTemporary("eval-envelope-") : files.resolve(wanted)
	};
}
async function readFolder(folder, files) {
	const found = /* @__PURE__ */ new Map();
	for (const [name, as] of [["record.json", "record.json"], ["rows.jsonl.gz", "rows.jsonl"]]) {
		const path = files.join(folder, name);
		if (await files.exists(path)) found.set(as, await files.read(path));
	}
	return found;
}
/** The status first: it is what a branch rule waits for. */
async function write({ pullRequest, headSha, status, view, outcome, isSound }, { configPath }, access, world) {
	await access.repository.setStatus(headSha, {
		...status,
		targetUrl: null
	});
	const leg = reportLeg({
		configPath,
		headSha
	}, world.environment);
	const views = outcome === null ? [failedLegView(view, leg)] : legViewsOf(outcome.gate, leg);
	const written = await shareComment({
		leg,
		pullRequest,
		marker: reportMarker(configPath),
		older: [],
		mayCreate: isSound && (outcome?.gate.suites.length ?? 0) > 0,
		own: views.map((one) => ({
			leg: one,
			links: []
		}))
	}, legReader({
		leg,
		ownNames: [],
		links: () => []
	}, null, false, world), access.comments);
	if (written.kind !== "left-out") return written.url;
	world.log.note(`report: no comment written: ${written.reason}`);
	return null;
}
function documentOf({ pullRequest, headSha, status, view, outcome }, commentUrl) {
	return {
		version: 1,
		kind: "report",
		pullRequest,
		headSha,
		status,
		verdict: outcome === null ? "not-evaluated" : outcome.gate.verdict,
		comment: renderMarkdown(view),
		commentUrl,
		records: (outcome?.gate.suites ?? []).map(({ recordPath }) => recordPath)
	};
}
function wholeNumber(input, name) {
	const text = input.text(name);
	if (text === void 0) return null;
	if (/^[1-9][0-9]{0,14}$/.test(text)) return Number(text);
	throw wrong(`--${name} is ${JSON.stringify(text)}.`, "Give a whole number.");
}
function wrong(message, hint) {
	return new UsageError("arguments", message, hint);
}
// src/core/config/json-schema.ts
/**
* JSON Schema (draft 2020-12) of `.github/eval-envelope.yml` as a person types it: amounts and durations are
* text with a pattern. It holds the shape; rules between fields are `parseConfig`'s alone.
*/
function configJsonSchema() {
	const { $schema, ...schema } = toJSONSchema(writtenConfig, {
		io: "input",
		target: "draft-2020-12"
	});
	return {
		$schema,
		$id: "urn:eval-envelope:config:1",
		title: "Eval Envelope configuration",
		...schema
	};
}
// src/core/velocity/document-fields.ts
/** A count of anything. */
const count = int().min(0);
/** A moment in UTC. */
const moment = datetime();
/** A part of a whole. */
const share$1 = number().min(0).max(1);
/** A length of time. */
const days = number().min(0).describe("days, fractional");
/** An amount of money. */
const usd = number().min(0).describe("US dollars");
const versionField = literal(1).describe("raised when a reader of the old form would misread the new one");
const repositoryField = string().describe("owner/name in lower case; empty: the record does not say");
const suiteField = string().describe("name of the suite");
const matrixKeyField = string().describe("leg of a matrix; empty: the record does not say");
const dimensionField = string().describe("name of the dimension in the config");
const unitField = _enum([
	"proportion",
	"score",
	"ms",
	"usd",
	"tokens"
]).describe("what levels are measured in; proportion: 0 to 1");
const betterField = _enum(["higher", "lower"]).describe("which way is up");
const classField = _enum(deploymentClasses).describe("class of the change");
const pullRequestField$1 = int().positive().describe("number of the pull request");
/** How a sprint is named. */
const sprintFields = {
	number: int().describe("1 = the sprint that begins on velocity.sprint-start; earlier ones count down"),
	firstDay: date().describe("first day, in the time zone of the sprints"),
	lastDay: date().describe("last day, in the time zone of the sprints"),
	from: moment.describe("first moment"),
	to: moment.describe("first moment after it")
};
/** A sprint, as other parts name it. */
const sprintSchema = strictObject(sprintFields);
// src/core/velocity/merged-document.ts
const countOrUnknown = count.nullable().describe("null = the history that was read does not cover the time");
const ofClass = count.describe("merged changes of which it is the riskiest class");
const byClass = strictObject({
	"fine-tune": ofClass,
	"model-swap": ofClass,
	"rag-refresh": ofClass,
	"prompt-edit": ofClass,
	other: ofClass
});
const commitField = string().describe("full SHA of the commit on the branch");
const pullRequestField = int().nullable().describe("number, by the subject of the commit; null = it names none");
/** Shape of `velocity --from-git … --json`: what a branch's history tells without any record. */
const mergedHistorySchema = strictObject({
	version: versionField,
	branch: string().describe("whose first-parent line was read"),
	commit: string().describe("full SHA of the tip that was read"),
	until: moment.describe("what was merged later plays no part"),
	sprint: strictObject({
		...sprintFields,
		isOver: boolean().describe("whether it had ended"),
		isCovered: boolean().describe("false = the history that was read begins inside it or later"),
		timeZone: string().describe("where a day begins, a name of the IANA database")
	}).describe("the sprint that was asked for"),
	history: strictObject({
		changes: count.describe("merged changes that were classified, reverts among them"),
		firstAt: moment.nullable().describe("when the oldest of them was merged; null = there is none"),
		isCut: boolean().describe("there is older history that was not read"),
		byMerge: count.describe("of changes, merge commits"),
		bySquash: count.describe("of changes, commits whose subject ends with the number of a pull request"),
		mixed: count.describe("changes of more than one class; each counts once, by its riskiest"),
		closeCalls: count.describe("changes whose class was nearly another one"),
		notFullyRead: count.describe("changes with a file that could not be read as what it is"),
		leftOut: array(strictObject({
			reason: string().describe("why, in words"),
			count: count.describe("commits")
		})).describe("commits that are no merged change")
	}).describe("what was read"),
	classes: array(strictObject({
		class: classField,
		merged: countOrUnknown.describe("in the sprint"),
		usual: number().min(0).nullable().describe("median of the earlier whole sprints; null = there is none"),
		inHistory: count.describe("in all the history that was read"),
		takenBack: count.describe("of inHistory, by a later merged change that was read"),
		last: strictObject({
			at: moment.describe("when it was merged"),
			daysAgo: number().describe("days before until, fractional"),
			commit: commitField,
			pullRequest: pullRequestField
		}).nullable().describe("its last merged change; null = none in the history that was read"),
		usualDays: number().nullable().describe("usual time between two of the class, days; null = it has none")
	})).describe("what was merged by class"),
	sprints: array(strictObject({
		number: sprintFields.number,
		firstDay: sprintFields.firstDay,
		lastDay: sprintFields.lastDay,
		merged: byClass.describe("merged changes by class")
	})).describe("whole sprints that the history covers, oldest first, and the one of the page"),
	changes: array(strictObject({
		commit: commitField,
		pullRequest: pullRequestField,
		mergedAt: moment.describe("when it was merged"),
		classes: array(classField).describe("all of its classes, riskiest first"),
		file: string().nullable().describe("file that makes it one of its class; null = none is known"),
		rule: string().nullable().describe("rule that says so; null = none is known")
	})).describe("merged changes of the taxonomy that were read, newest first, without reverts"),
	reverts: strictObject({
		merged: countOrUnknown.describe("reverts that were merged in the sprint"),
		inHistory: count.describe("reverts in all the history that was read"),
		ofUnknown: count.describe("reverts that name nothing that was read")
	}).describe("what was taken back"),
	features: array(strictObject({
		feature: string().describe("as the trailer names it"),
		changes: count.describe("merged changes of it")
	})).nullable().describe("of the sprint, by the Feature: trailer; null = no merged change that was read has one"),
	unknown: array(strictObject({
		figure: string().describe("what a page of records would tell"),
		reason: string().describe("why it cannot be told, in words")
	})).describe("what cannot be known without records")
});
// src/core/velocity/band-document.ts
/** A usual range beside a figure. */
const band = strictObject({
	low: number().describe("lower end, inside"),
	high: number().describe("upper end, inside"),
	whose: _enum(["usual", "own"]).describe("own: from velocity.bands of the config"),
	position: _enum([
		"below",
		"inside",
		"above",
		"cannot-tell"
	]).describe("cannot-tell: the interval reaches over an end, or the sprint is not over")
}).nullable().describe("a usual range, and where the figure lies; null = its conditions do not hold");
/** A range that the config gives. */
const ownBand = strictObject({
	low: number().describe("lower end, inside"),
	high: number().describe("upper end, inside")
}).describe("as the config gives it");
// src/core/velocity/cause-document.ts
const text = string();
/** What changed, by its name. */
const kindOf = (kind) => literal(kind).describe("what changed");
const changed = discriminatedUnion("kind", [
	strictObject({
		kind: kindOf("dataset"),
		from: text.describe("hash of the dataset before"),
		to: text.describe("hash of the dataset after")
	}).describe("another dataset"),
	strictObject({
		kind: kindOf("judge"),
		from: text.describe("version of the judge before"),
		to: text.describe("version of the judge after")
	}).describe("another judge"),
	strictObject({
		kind: kindOf("model"),
		from: text.describe("ids that were seen before"),
		to: text.describe("ids that were seen after")
	}).describe("another model under test"),
	strictObject({
		kind: kindOf("fingerprint"),
		seenAt: moment.describe("evaluation that the probes are of")
	}).describe("probes showed another model behind the same name"),
	strictObject({
		kind: kindOf("source"),
		name: text.describe("name in the config")
	}).describe("a data source was refreshed"),
	strictObject({
		kind: kindOf("change"),
		pullRequest: pullRequestField$1.describe("number of the pull request that was merged"),
		class: _enum(deploymentClasses).nullable().describe("riskiest of its evaluations; null = it was never judged")
	})
]);
const recorded = strictObject({
	repository: repositoryField,
	pullRequest: pullRequestField$1.describe("number of the pull request that says so"),
	cause: _enum(recordedCauses).describe("first word of the trailer; other: it is none of these"),
	text: text.describe("the Cause: trailer as it was written, cut at 120 characters"),
	revertOf: int().positive().nullable().describe("pull request that it takes back; null = none"),
	at: moment.describe("when it was merged")
});
/** What changed when a dimension of main became worse, and which causes people wrote down. */
const causesSchema = strictObject({
	regressions: array(strictObject({
		repository: repositoryField,
		suite: suiteField,
		dimension: dimensionField,
		foundBy: _enum(["change-of-level", "oldest-base"]).describe("oldest-base: the paired interval against the oldest accepted base began to leave out 0"),
		lastGood: moment.describe("last evaluation before the fall"),
		firstBad: moment.describe("first evaluation after it"),
		changed: array(changed).describe("between these two evaluations: at the same time, which proves no cause"),
		recorded: array(recorded).describe("causes given by pull requests that take one of these changes back")
	})).describe("falls of the default branch that began in the window"),
	recorded: array(recorded).describe("every cause that a pull request merged in the sprint gives")
});
// src/core/velocity/cost-document.ts
const quarterCost = strictObject({
	quarter: string().describe("such as 2026-Q3, days in the time zone of the sprints"),
	isOver: boolean().describe("whether the quarter had ended"),
	mean: number().describe("USD a request, over the evaluations of its last setting"),
	n: count.describe("evaluations"),
	interval: strictObject({
		lo: number().describe("lower end, USD"),
		hi: number().describe("upper end, USD"),
		level: number().describe("confidence level, two-sided"),
		method: string().describe("how it was computed")
	}).nullable().describe("of the mean, over the scatter between evaluations; null = a single evaluation, or all alike"),
	change: strictObject({
		absolute: number().describe("USD, this quarter less the one before"),
		relative: number().nullable().describe("of the mean before; null = that is 0"),
		lo: number().nullable().describe("95 %, of the absolute change, Welch"),
		hi: number().nullable().describe("as lo"),
		nBefore: count.describe("evaluations of the quarter before")
	}).nullable().describe("against the evaluations of the quarter before in the same setting; null = there are none"),
	notCompared: _enum(["other-setting", "no-quarter-before"]).nullable().describe("why there is no change")
});
/** Cost of a request of one suite by quarter. */
const suiteCost = strictObject({
	repository: repositoryField,
	suite: suiteField,
	matrixKey: matrixKeyField,
	dimension: dimensionField,
	quarters: array(quarterCost).describe("oldest first, the last five at most, those with an evaluation")
});
// src/core/velocity/drift-document.ts
const chance = number().min(0).max(1);
const indices = {
	feature: string().describe("what of an answer, or of an input, was looked at"),
	bins: int().min(2).describe("groups that its values were put into"),
	psi: number().describe("population stability index"),
	excessPsi: number().describe("psi less the mean of permuted sides"),
	jsDivergence: number().describe("Jensen–Shannon divergence, bits"),
	klHeadFromBase: number().describe("Kullback–Leibler divergence of head from base, nats"),
	p: chance.describe("of permuted sides"),
	adjustedP: chance.describe("over the features of this evaluation")
};
const share = number().min(0).max(1);
/** How answers and inputs of one suite moved on the default branch. */
const suiteDrift = strictObject({
	repository: repositoryField,
	suite: suiteField,
	matrixKey: matrixKeyField,
	at: datetime().describe("evaluation that the features are of; where there are none, the one that the inputs are of"),
	features: array(strictObject({
		...indices,
		pairs: count.describe("answers of base and head to the same inputs")
	})).describe("how far the mix of each feature of the answers moved against base"),
	evaluations: count.describe("evaluations of the window with drift evidence of answers"),
	moved: count.describe("of them those with an adjusted p of at most 0.05"),
	inputs: array(strictObject({
		...indices,
		base: count.describe("cases of base, or of the run before"),
		head: count.describe("cases of head"),
		moved: strictObject({
			value: string().nullable().describe("null = none is given"),
			base: share.describe("share of the cases of base"),
			head: share.describe("share of the cases of head")
		}).optional().describe("of a segment: value whose share of the cases moved most"),
		medians: strictObject({
			base: number().describe("over the cases of base"),
			head: number().describe("over the cases of head")
		}).optional().describe("of a number: medians")
	})).describe("how far the mix of each feature of the inputs moved, by the last evaluation that has evidence"),
	inputsAt: datetime().nullable().describe("evaluation that the inputs are of; null = none of the window has evidence"),
	inputEvaluations: count.describe("evaluations of the window whose inputs were not those before"),
	inputsMoved: count.describe("of them those with an adjusted p of at most 0.05")
});
// src/core/velocity/feature-document.ts
/** How a feature is named. */
const featureField = string().describe("repository, then Feature: trailer, linked issue, label, or suite and file");
const featureCount = strictObject({
	feature: featureField,
	count: count.describe("how many")
});
/** Versions tried for a feature. */
const iterationsSchema = strictObject({
	features: array(featureCount).describe("by name"),
	median: number().nullable().describe("from 10 features on"),
	p90: number().nullable().describe("from 10 features on"),
	band
});
/** Experiments of a feature. */
const branchesSchema = strictObject({ features: array(featureCount).describe("by name") });
// src/core/velocity/effort-document.ts
/** Counts by what became of an experiment. */
function byState(value) {
	return strictObject({
		shipped: value.describe("of what was merged"),
		dropped: value.describe("of what was dropped"),
		open: value.describe("of what is open"),
		unknown: value.describe("of what nobody knows the end of")
	});
}
/** Where the runs went. */
const effortSchema = strictObject({
	runs: byState(count).describe("runs by what became of the experiment"),
	usd: byState(usd).describe("US dollars of these runs, as far as they say"),
	runsWithoutCost: count.describe("runs that report no cost"),
	shippedShare: share$1.describe("runs of what shipped, of all"),
	daysOpen: days.nullable().describe("median, opened to closed, of what was closed in the window"),
	tree: array(strictObject({
		feature: featureField,
		runsShipped: count.describe("on the branches that shipped"),
		runsOther: count.describe("on its other ones")
	})).describe("features that shipped in the window, with the runs on all their branches")
});
// src/core/velocity/figure-document.ts
/** Interval of a share. */
const shareInterval = strictObject({
	lo: share$1.describe("lower end"),
	hi: share$1.describe("upper end"),
	level: number().describe("confidence level, two-sided"),
	method: string().describe("how it was computed")
}).nullable().describe("of the share; null = nothing was counted");
/** A figure of the document: a value with what it was counted from. `what` says what it is of. */
function figureSchema(value, what) {
	return strictObject({
		value: value.nullable().describe("null = it cannot be known, see missing"),
		n: count.describe("what it was counted from"),
		window: strictObject({
			from: moment.describe("first moment"),
			to: moment.describe("first moment after it, or until, if that is earlier")
		}).describe("the time that it is of"),
		definition: string().describe("how it was counted, in words"),
		exclusions: array(strictObject({
			reason: string().describe("why, in words"),
			count: int().min(1).describe("how many")
		})).describe("what was left out"),
		missing: string().optional().describe("why there is no value")
	}).describe(what);
}
// src/core/velocity/experiment-document.ts
const experimentTrend = strictObject({
	word: _enum([
		"rising",
		"falling",
		"none-shown",
		"too-few-sprints"
	]).describe("a direction only where p is at most 0.05"),
	p: number().nullable().describe("exact Mann–Kendall test, two-sided; null = too few sprints"),
	sprints: count.describe("whole sprints that were looked at")
}).describe("of experiments a sprint");
/** Experiments of the sprint, beside those of the sprints before. */
const experimentsSchema = strictObject({
	total: count.describe("experiments of the sprint"),
	unit: _enum(["branch", "revision"]).describe("what counts as one: a branch or pull request, or each distinct content"),
	logged: count.describe("of them visible before they had a pull request"),
	earlier: array(sprintSchema.extend({ total: count.describe("experiments of it") })).describe("whole sprints before, oldest first"),
	trend: experimentTrend,
	band
});
/** Experiments of one class. */
const classExperiments = strictObject({
	class: classField,
	tried: count.describe("begun in the sprint"),
	closed: count.describe("merged or dropped in the sprint"),
	shipped: count.describe("of these, merged"),
	dropped: count.describe("of these, dropped"),
	decisionDays: days.nullable().describe("median, first evaluation to decision; null = none was decided"),
	last: strictObject({
		at: moment.describe("when it ended"),
		daysAgo: days.describe("days before until, fractional")
	}).nullable().describe("its last completed evaluation; null = none is on record"),
	usualDays: number().describe("usual time between two of the class, days")
});
/** Experiments of each repository. */
const repositoriesSchema = array(strictObject({
	repository: repositoryField,
	evaluations: count.describe("evaluations of the sprint"),
	total: count.describe("experiments of the sprint"),
	earlier: array(strictObject({
		number: sprintFields.number,
		total: count.describe("experiments of it")
	})).describe("its own sprints before"),
	trend: experimentTrend,
	shipped: count.describe("of what was closed, merged"),
	closed: count.describe("merged or dropped in the sprint"),
	interval: shareInterval
}));
// src/core/velocity/gate-document.ts
const suiteGate = strictObject({
	repository: repositoryField,
	suite: suiteField,
	resolvable: number().nullable().describe("smallest loss of its primary dimension it can rule out"),
	before: number().nullable().describe("the same before the window"),
	dimension: dimensionField.describe("the primary dimension"),
	history: array(strictObject({
		firstDay: date().describe("first day of the week"),
		resolvable: number().describe("smallest loss it could rule out"),
		margin: number().nullable().describe("that evaluation was held to; null = none on that scale")
	})).describe("the same week by week, last completed evaluation of each of the last 13 weeks"),
	scale: _enum(["absolute", "relative"]).describe("of resolvable, before and margin; relative: a proportion of base"),
	unit: unitField,
	margin: number().nullable().describe("accepted loss; null = none is set"),
	casesNeeded: number().nullable().describe("cases that prove the margin where nothing changed"),
	cases: count.describe("cases that base and head share"),
	caseUsd: number().min(0).nullable().describe("what one case more costs in a sprint, as often as the suite ran in the days of the last one; null = no such run reports its cost")
});
/** Whether the gate still gates. */
const gateSchema = strictObject({
	suites: array(suiteGate).describe("what each suite can see"),
	marginsLoosened: array(strictObject({
		repository: repositoryField,
		suite: suiteField,
		class: classField,
		dimension: dimensionField,
		unit: unitField,
		from: number().describe("margin before the sprint"),
		to: number().nullable().describe("margin of its last evaluation; null = the dimension no longer gates"),
		kind: _enum(["absolute", "relative"]).describe("scale of both; relative: a proportion of base")
	})).describe("margins that became wider, or are gone"),
	casesRemoved: count.describe("cases that merged changes took away"),
	signOffsByClass: array(strictObject({
		class: classField,
		count: count.describe("experiments")
	})).describe("what shipped with a sign-off or waiver"),
	neverDecided: array(strictObject({
		repository: repositoryField,
		suite: suiteField,
		dimension: dimensionField,
		tier: _enum([
			"blocking",
			"sign-off",
			"advisory"
		]).describe("what a loss of it asks for"),
		runs: count.describe("evaluations that no reason of a verdict named it in")
	})).describe("dimensions that no verdict of 30 runs or more was about")
});
// src/core/velocity/stretch-document.ts
/** Fields of a week of levels. */
const weekLevel = strictObject({
	firstDay: date().describe("first day of the week, in the time zone of the sprints"),
	level: number().describe("in the unit, never re-oriented"),
	n: count.describe("cases that it rests on, of its last evaluation"),
	isNewSetting: boolean().describe("it is not comparable with the week before: dataset, judge, models or, where no rows tell the common ones, the cases are others"),
	over: _enum(["common-cases", "all-cases"]).describe("common-cases: over the same cases as the weeks it is comparable with; all-cases: over all of its own, which may be others")
});
/** The newest stretch of weeks of a dimension, over the cases that both of its ends were asked alike. */
const stretchSchema = strictObject({
	from: moment.describe("evaluation of its first week"),
	to: moment.describe("evaluation of its last week"),
	weeks: count.describe("with a level over the common cases"),
	commonCases: count.describe("asked alike at both ends, with a value in both"),
	came: count.describe("cases of the last end that the first one lacks"),
	went: count.describe("cases of the first end that the last one lacks"),
	changed: count.describe("cases of both ends that were not asked alike"),
	effect: number().describe("last minus first, in the unit, never re-oriented"),
	relative: number().nullable().describe("effect as a part of the first level; null = that is 0"),
	scale: _enum(["absolute", "ratio"]).describe("of lo and hi; ratio: last ÷ first, 1 = no change"),
	lo: number().nullable().describe("interval over paired cases; null = too few to bound it"),
	hi: number().nullable().describe("upper end, as lo"),
	level: number().nullable().describe("confidence level of that interval, two-sided; null = there is none"),
	trend: _enum([
		"improved",
		"declined",
		"none-shown",
		"unknown"
	]).describe("a word only where the interval leaves out no change")
}).nullable().describe("null = no two weeks that could be compared case by case have stored rows");
// src/core/velocity/quality-document.ts
const level = strictObject({
	level: number().describe("in the unit, never re-oriented"),
	n: count.describe("cases that it stands on"),
	at: moment.describe("evaluation that it is of")
});
/** Level of the primary dimension of one suite week by week, with what it cost. */
const suiteQuality = strictObject({
	repository: repositoryField,
	suite: suiteField,
	dimension: dimensionField.describe("its primary dimension"),
	unit: unitField,
	weeks: array(weekLevel).describe("last evaluation of each week; weeks of two settings are never compared"),
	stretch: stretchSchema,
	since: strictObject({
		at: moment.nullable().describe("when that base was accepted; null = unknown"),
		effect: number().describe("now minus then, in the unit, never re-oriented"),
		lo: number().nullable().describe("lower end of its paired interval; null = not estimable"),
		hi: number().nullable().describe("upper end of its paired interval; null = not estimable"),
		level: number().nullable().describe("confidence level of that interval, two-sided; null = there is none"),
		commonCases: count.describe("cases that both have")
	}).nullable().describe("against the oldest accepted base over the common cases; null = no record holds it"),
	trend: _enum([
		"improved",
		"declined",
		"none-shown",
		"unknown"
	]).describe("a word only where the interval of `since`, or of `stretch` where there is none, leaves out 0"),
	beside: array(strictObject({
		dimension: dimensionField,
		unit: unitField,
		first: level.describe("at the beginning of the window"),
		last: level.describe("at its end"),
		over: _enum(["common-cases", "all-cases"]).describe("as of a week")
	})).describe("what it cost: the other dimensions over the same time, same setting")
});
// src/core/velocity/records-document.ts
/** What the figures were made from. */
const recordsSchema = strictObject({
	evaluations: count.describe("evaluations until then, each once"),
	inWindow: count.describe("of them in the sprint"),
	duplicates: count.describe("records of an evaluation that was there already"),
	repositories: array(repositoryField).describe("by name"),
	suites: array(suiteField).describe("by name"),
	firstAt: moment.nullable().describe("the first evaluation: nothing is attributed before it"),
	unreadable: array(strictObject({
		file: string().describe("file, file and line, or source"),
		reason: string().describe("why, in words")
	})).describe("what was passed over, the first 20"),
	unreadableCount: count.describe("all that was passed over"),
	leftOut: array(strictObject({
		reason: string().describe("why, in words"),
		count: int().min(1).describe("evaluations")
	})).describe("evaluations that belong to no experiment"),
	outcomes: count.describe("pull requests and branches of which it is known what became of them")
}).describe("what all of this was made from");
/** What a name of a dimension measures. */
const measuredDimension = strictObject({
	repository: repositoryField,
	suite: suiteField,
	dimension: dimensionField,
	metric: string().describe("what it measures on a case, as a config writes it, such as latency"),
	statistic: string().describe("how cases become one number, such as p95")
});
// src/core/velocity/shipping-document.ts
const wayTexts = {
	inside: "every suite was inside",
	accepted: "signed off, waived, or a trade that the config accepts",
	"not-settled": "inconclusive, and the class lets it pass",
	"against-the-gate": "merged over a failed check",
	"not-evaluated": "its last content was never judged"
};
/** What shipped of what was closed. */
const conversionSchema = strictObject({
	shipped: count.describe("merged"),
	closed: count.describe("merged or dropped"),
	share: share$1.describe("shipped of closed"),
	interval: shareInterval,
	ways: strictObject(Object.fromEntries(waysToShip.map((way) => [way, count.describe(wayTexts[way])]))).describe("how what shipped stood with the gate"),
	band,
	advice: _enum(["unfocused", "safe-bets"]).nullable().describe("unfocused: the whole interval lies below 0.15, of research below 0.1; safe-bets: above 0.4; null = neither, or no usual range is applied"),
	seenBefore: share$1.describe("of the experiments begun in the last six sprints those that were visible before a pull request; the band needs 0.3")
});
/** What was taken back. */
const revertedSchema = strictObject({
	reverted: count.describe("taken back"),
	shipped: count.describe("merged in the cohort"),
	interval: shareInterval,
	cohort: sprintSchema.describe("last sprint whose merges are all 14 days old")
});
/** What people signed off. */
const signOffsSchema = strictObject({
	signedOff: count.describe("with a sign-off or waiver on the last content"),
	shipped: count.describe("merged"),
	interval: shareInterval
});
// src/core/velocity/trend-document.ts
const changePointSchema = strictObject({
	at: moment.describe("first evaluation of the new level"),
	lastBefore: moment.describe("last evaluation of the old level"),
	index: count.describe("of the first point of the new level among those that were searched"),
	before: number().describe("mean of the points before"),
	after: number().describe("mean of the points from there on"),
	size: number().describe("after minus before, in the unit, never re-oriented"),
	nBefore: count.describe("points before"),
	nAfter: count.describe("points from there on"),
	p: number().describe("permutation p-value, which allows for the split having been chosen"),
	place: _enum([
		"loss",
		"gain",
		"inside-margin",
		"no-margin"
	]).describe("loss and gain: the new level lies beyond the margin of one change from the old one; inside-margin: it does not; no-margin: there is none to hold it against")
});
const sustainedSchema = strictObject({
	state: _enum([
		"fired",
		"not-fired",
		"too-few",
		"no-rhythm",
		"no-spread"
	]).describe("too-few: the window or the time before it is not filled; no-rhythm: no runs by schedule at least daily; no-spread: the level never varied"),
	rhythm: _enum(["hourly", "daily"]).nullable().describe("how often it ran by schedule; null = less often"),
	window: count.describe("hours or days that are looked at"),
	filled: count.describe("of them with a value"),
	baseline: count.describe("values of the time before"),
	baselineNeeded: count.describe("values that the time before has to have"),
	median: number().nullable().describe("usual level"),
	spread: number().nullable().describe("1.4826 times the median absolute deviation of the usual level"),
	shift: number().nullable().describe("mean of the window less the median, in spreads"),
	direction: _enum(["worse", "better"]).nullable().describe("where the window lies; null = the alert did not fire")
});
/** One dimension of one suite on the default branch: its weeks, its last change of level, its alert. */
const suiteTrend = strictObject({
	repository: repositoryField,
	suite: suiteField,
	matrixKey: matrixKeyField,
	dimension: dimensionField,
	unit: unitField,
	better: betterField,
	weeks: array(weekLevel).describe("last evaluation of each of the last 13 weeks"),
	stretch: stretchSchema,
	settingSince: moment.describe("first evaluation that is comparable with the last one: dataset, judge, models and cases of it, or its stretch where rows make that the longer series"),
	over: _enum(["common-cases", "all-cases"]).describe("of the evaluations that were searched; all-cases: nothing says that they sat the same ones"),
	points: count.describe("comparable evaluations that were searched, the last 50 at most"),
	searched: strictObject({
		from: moment.describe("the first of these evaluations"),
		to: moment.describe("the last of them")
	}).nullable().describe("how far back the search reaches: fifty nightly runs are seven weeks; null = there are no points"),
	scan: _enum([
		"found",
		"none-found",
		"too-few"
	]).describe("what the search for a change of level came to"),
	seeable: number().nullable().describe("where nothing was found: the step in the middle of so many points that the scan finds in four of five series, in the unit, at the scatter that they have; null = none of up to 3 standard deviations, or nothing was searched"),
	margin: strictObject({
		kind: _enum(["absolute", "relative"]).describe("absolute: in the unit of the dimension; relative: a fraction of base"),
		value: number().describe("how much")
	}).nullable().describe("that one change has; null = there is none"),
	changePoint: changePointSchema.nullable().describe("null = none was found, or there are too few points"),
	sustained: sustainedSchema.describe("the alert on runs by schedule, as of the last of them")
});
// src/core/velocity/velocity-document.ts
/** What `velocity --json` prints: every figure with its n, window, definition and exclusions. */
const velocitySchema = strictObject({
	version: versionField,
	sprint: sprintSchema.extend({
		isOver: boolean().describe("whether it had ended"),
		day: count.describe("whole or begun days of it that are over"),
		days: count.describe("its length"),
		timeZone: string().describe("where a day begins, a name of the IANA database")
	}).describe("the sprint that was asked for"),
	until: moment.describe("what happened later plays no part"),
	team: strictObject({
		size: count.nullable().describe("people, by velocity.team-size; null = the config does not say"),
		kind: string().nullable().describe("velocity.team-kind; null = the config does not say"),
		bands: strictObject({
			experiments: ownBand.optional().describe("experiments a sprint"),
			conversion: ownBand.optional().describe("share of closed experiments that ship"),
			iterations: ownBand.optional().describe("versions tried per feature")
		}).optional().describe("ranges of its own that the config gives")
	}).describe("what the config says of the team"),
	records: recordsSchema,
	dimensions: array(measuredDimension).describe("what the names of dimensions in the other figures measure, as of the newest evaluation of each"),
	experiments: figureSchema(experimentsSchema, "what was tried"),
	classes: figureSchema(array(classExperiments), "the same by class, mildest first"),
	byRepository: figureSchema(repositoriesSchema, "by name, each against its own past; no value where there is one repository"),
	conversion: figureSchema(conversionSchema, "what shipped of what was closed"),
	iterations: figureSchema(iterationsSchema, "versions tried for each feature that shipped"),
	branchesPerFeature: figureSchema(branchesSchema, "experiments of each feature that shipped"),
	decisionTime: figureSchema(strictObject({
		medianDays: days.describe("median"),
		p90Days: days.nullable().describe("90th percentile, from 10 experiments on")
	}), "first completed evaluation to decision, days"),
	effort: figureSchema(effortSchema, "where the runs went"),
	reverted: figureSchema(revertedSchema, "what was taken back within 14 days of its merge"),
	signOffs: figureSchema(signOffsSchema, "what shipped because somebody signed it off or waived it"),
	inconclusive: figureSchema(strictObject({
		inconclusive: count.describe("evaluations with that verdict"),
		completed: count.describe("evaluations that were judged against a base"),
		interval: shareInterval
	}), "evaluations that settled nothing"),
	notJudged: figureSchema(strictObject({
		notJudged: count.describe("runs with the verdict not-evaluated"),
		runs: count.describe("runs of the sprint")
	}), "runs that gave no verdict"),
	cost: figureSchema(strictObject({
		usd: usd.describe("US dollars, system under test and judge"),
		runsKnown: count.describe("runs that report a cost"),
		runs: count.describe("runs of the sprint")
	}), "what the evaluations cost"),
	freshness: figureSchema(array(strictObject({
		repository: repositoryField,
		source: string().describe("name in the config"),
		ageDays: days.describe("age when it was last seen, days"),
		maxAgeDays: days.nullable().describe("days that it may be old; null = no limit is set"),
		isLate: boolean().describe("older than it may be"),
		seenAt: moment.describe("evaluation that saw it last")
	})), "ages of the data sources, the stalest against its limit first"),
	quality: figureSchema(array(suiteQuality), "primary dimension of each suite on the default branch"),
	trends: figureSchema(array(suiteTrend), "every gated dimension of each suite on the default branch"),
	causes: figureSchema(causesSchema, "what changed when the default branch became worse"),
	drift: figureSchema(array(suiteDrift), "how the mix of answers moved on the default branch"),
	requestCost: figureSchema(array(suiteCost), "what a request costs, quarter on quarter"),
	gate: figureSchema(gateSchema, "whether the gate still gates")
});
// src/app/commands/schema.ts
/** The JSON Schemas that the program publishes, by name. */
const schemas = {
	config: configJsonSchema,
	run: () => titled("One row of a run (rows.jsonl)", toJSONSchema(caseRowSchema, { io: "input" })),
	record: () => titled("Metrics record (record.json)", toJSONSchema(recordSchema)),
	comparison: () => titled("Comparison (compare --json)", toJSONSchema(comparisonSchema)),
	velocity: () => titled("Figures of a sprint (velocity --json)", toJSONSchema(velocitySchema)),
	"merged-history": () => titled("What a history tells (velocity --from-git --json)", toJSONSchema(mergedHistorySchema)),
	outcome: () => titled("One line of outcomes (outcomes.jsonl)", toJSONSchema(outcomeSchema, { io: "input" })),
	log: () => titled("A logged experiment (log/*.json, log.jsonl)", toJSONSchema(logEntrySchema, { io: "input" }))
};
function titled(title, schema) {
	return {
		title,
		...schema
	};
}
/** `schema`: the JSON Schema of a file this program reads or writes. */
const schemaCommand = {
	name: "schema",
	synopsis: "config|run|record|comparison|velocity|merged-history|outcome|log",
	summary: "Prints the JSON Schema of the config, of a row, of a record, of a comparison, of the figures of a sprint, of what a history tells, of an outcome or of a logged experiment.",
	options: {},
	run: async (input) => {
		const name = input.positionals[0] ?? "";
		const schema = Object.hasOwn(schemas, name) ? schemas[name] : void 0;
		if (schema === void 0) throw new UsageError("unknown-schema", name === "" ? "No schema is named." : `There is no schema "${name}".`, `Schemas: ${Object.keys(schemas).join(", ")}.`);
		return {
			exitCode: 0,
			stdout: printJson(schema())
		};
	}
};
// tests/reference/statistics.json
var statistics_default = {
	meta: {
		"version": 1,
		"tools": "numpy 2.4.6, scipy 1.17.1",
		"made_by": "make-statistics.py",
		"form": "see checkReference in src/core/stats/selfcheck.ts"
	},
	cases: [
		{
			"name": "special_functions",
			"function": "special-functions",
			"inputs": [
				{
					"fn": "normal_cdf",
					"args": [-37]
				},
				{
					"fn": "normal_cdf",
					"args": [-12.5]
				},
				{
					"fn": "normal_cdf",
					"args": [-5.66]
				},
				{
					"fn": "normal_cdf",
					"args": [-3]
				},
				{
					"fn": "normal_cdf",
					"args": [-.6]
				},
				{
					"fn": "normal_cdf",
					"args": [0]
				},
				{
					"fn": "normal_cdf",
					"args": [.68]
				},
				{
					"fn": "normal_cdf",
					"args": [2.5]
				},
				{
					"fn": "normal_cdf",
					"args": [5]
				},
				{
					"fn": "normal_quantile",
					"args": [1e-100]
				},
				{
					"fn": "normal_quantile",
					"args": [1e-20]
				},
				{
					"fn": "normal_quantile",
					"args": [1e-6]
				},
				{
					"fn": "normal_quantile",
					"args": [.07]
				},
				{
					"fn": "normal_quantile",
					"args": [.08]
				},
				{
					"fn": "normal_quantile",
					"args": [.5]
				},
				{
					"fn": "normal_quantile",
					"args": [.77]
				},
				{
					"fn": "normal_quantile",
					"args": [.999]
				},
				{
					"fn": "t_cdf",
					"args": [-40, 3]
				},
				{
					"fn": "t_cdf",
					"args": [-9, 59]
				},
				{
					"fn": "t_cdf",
					"args": [-1.7, 1]
				},
				{
					"fn": "t_cdf",
					"args": [-.01, 400]
				},
				{
					"fn": "t_cdf",
					"args": [0, 5]
				},
				{
					"fn": "t_cdf",
					"args": [2.2, 8.5]
				},
				{
					"fn": "t_cdf",
					"args": [-6, 5e3]
				},
				{
					"fn": "t_quantile",
					"args": [1e-8, 5]
				},
				{
					"fn": "t_quantile",
					"args": [.01, 1]
				},
				{
					"fn": "t_quantile",
					"args": [.3, 2.5]
				},
				{
					"fn": "t_quantile",
					"args": [.5, 9]
				},
				{
					"fn": "t_quantile",
					"args": [.95, 499]
				},
				{
					"fn": "t_quantile",
					"args": [.999, 4999]
				},
				{
					"fn": "beta_cdf",
					"args": [
						.001,
						3,
						200
					]
				},
				{
					"fn": "beta_cdf",
					"args": [
						.02,
						.5,
						.5
					]
				},
				{
					"fn": "beta_cdf",
					"args": [
						.5,
						300,
						280
					]
				},
				{
					"fn": "beta_cdf",
					"args": [
						.97,
						40,
						2.5
					]
				},
				{
					"fn": "beta_cdf",
					"args": [
						.2,
						700,
						1100
					]
				},
				{
					"fn": "beta_quantile",
					"args": [
						1e-6,
						2,
						50
					]
				},
				{
					"fn": "beta_quantile",
					"args": [
						.05,
						17.5,
						3.25
					]
				},
				{
					"fn": "beta_quantile",
					"args": [
						.5,
						.2,
						.3
					]
				},
				{
					"fn": "beta_quantile",
					"args": [
						.95,
						1,
						59
					]
				},
				{
					"fn": "beta_quantile",
					"args": [
						.975,
						400,
						600
					]
				},
				{
					"fn": "binomial_cdf",
					"args": [
						0,
						20,
						.05
					]
				},
				{
					"fn": "binomial_cdf",
					"args": [
						3,
						400,
						.1
					]
				},
				{
					"fn": "binomial_cdf",
					"args": [
						17,
						20,
						.9
					]
				},
				{
					"fn": "binomial_cdf",
					"args": [
						250,
						600,
						.5
					]
				},
				{
					"fn": "binomial_cdf",
					"args": [
						20,
						20,
						.3
					]
				},
				{
					"fn": "chi2_cdf",
					"args": [.01, 1]
				},
				{
					"fn": "chi2_cdf",
					"args": [3.84, 1]
				},
				{
					"fn": "chi2_cdf",
					"args": [40, 12]
				},
				{
					"fn": "chi2_cdf",
					"args": [900, 1e3]
				},
				{
					"fn": "chi2_quantile",
					"args": [.001, 1]
				},
				{
					"fn": "chi2_quantile",
					"args": [.5, 3]
				},
				{
					"fn": "chi2_quantile",
					"args": [.95, 19]
				},
				{
					"fn": "chi2_quantile",
					"args": [.99, 1e3]
				},
				{
					"fn": "log_gamma",
					"args": [.01]
				},
				{
					"fn": "log_gamma",
					"args": [.5]
				},
				{
					"fn": "log_gamma",
					"args": [3]
				},
				{
					"fn": "log_gamma",
					"args": [15.5]
				},
				{
					"fn": "log_gamma",
					"args": [171]
				},
				{
					"fn": "log_gamma",
					"args": [12345.6]
				}
			],
			"expected": [
				57255712225239266e-316,
				3732564298877714e-51,
				7.568649751997682e-9,
				.0013498980316300933,
				.2742531177500736,
				.5,
				.7517477695464294,
				.9937903346742238,
				.9999997133484281,
				-21.273453560965322,
				-9.262340089798409,
				-4.753424308822899,
				-1.4757910281791706,
				-1.4050715603096329,
				0,
				.7388468491852137,
				3.090232306167813,
				17190340394579253e-21,
				5711867984613428e-28,
				.1692530273303327,
				.49601313641757266,
				.5,
				.9714719762953166,
				1.0560481416526974e-9,
				-62.4045061109673,
				-31.82051595377396,
				-.597307738252318,
				0,
				1.6479129840597124,
				3.0918634463467054,
				.0011665631531165765,
				.0903344706017331,
				.2029488657499995,
				.7792060800599226,
				783091420081902e-90,
				28018420335858742e-21,
				.6983542482630314,
				.23913503614798193,
				.04950760988822693,
				.43053105859223284,
				.3584859224085422,
				7741366723223461e-30,
				.32307319481053387,
				25570324331769673e-21,
				1,
				.07965567455405799,
				.9499564787512949,
				.9999280911594716,
				.01071723809128973,
				15707971492624921e-22,
				2.3659738843753377,
				30.14352720564616,
				1106.9689943522174,
				4.599479878042022,
				.5723649429247,
				.6931471805599453,
				26.536914491115613,
				706.5730622457875,
				103959.18506616844
			],
			"tolerance": {
				"rel": 1e-11,
				"abs": 1e-300
			},
			"source": "scipy.stats, scipy.special.gammaln"
		},
		{
			"name": "tango_40_5_1",
			"function": "tango-interval",
			"inputs": {
				"n": 40,
				"base_pass_head_fail": 5,
				"base_fail_head_pass": 1,
				"levels": [
					.8,
					.9,
					.95,
					.99
				]
			},
			"expected": {
				"delta_head_minus_base": -.1,
				"ci80": [-.18692409309750335, -.024803744668762513],
				"ci90": [-.215877233687936, .000897488255780676],
				"ci95": [-.24227388194472407, .026242049111239524],
				"ci99": [-.2963311022515619, .08334184031783975]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "nuisance by maximum likelihood (brentq on the score), bounds by brentq"
		},
		{
			"name": "tango_score_40_5_1",
			"function": "tango-score",
			"inputs": {
				"n": 40,
				"base_pass_head_fail": 5,
				"base_fail_head_pass": 1,
				"margin": .08
			},
			"expected": {
				"z_at_minus_margin": -.34649084448117645,
				"z_at_zero": -1.6329931618554523
			},
			"tolerance": { "abs": 1e-9 },
			"source": "as above; McNemar's z at 0"
		},
		{
			"name": "tango_250_11_19",
			"function": "tango-interval",
			"inputs": {
				"n": 250,
				"base_pass_head_fail": 11,
				"base_fail_head_pass": 19,
				"levels": [
					.8,
					.9,
					.95,
					.99
				]
			},
			"expected": {
				"delta_head_minus_base": .032,
				"ci80": [.004021998944861094, .06102811072232159],
				"ci90": [-.004199611174748839, .06984638911212485],
				"ci95": [-.011551535695341283, .07777135120815884],
				"ci99": [-.026688599280563743, .09407199848692292]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "nuisance by maximum likelihood (brentq on the score), bounds by brentq"
		},
		{
			"name": "tango_score_250_11_19",
			"function": "tango-score",
			"inputs": {
				"n": 250,
				"base_pass_head_fail": 11,
				"base_fail_head_pass": 19,
				"margin": .08
			},
			"expected": {
				"z_at_minus_margin": 4.424299913256267,
				"z_at_zero": 1.4605934866804429
			},
			"tolerance": { "abs": 1e-9 },
			"source": "as above; McNemar's z at 0"
		},
		{
			"name": "tango_60_0_4",
			"function": "tango-interval",
			"inputs": {
				"n": 60,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 4,
				"levels": [
					.8,
					.9,
					.95,
					.99
				]
			},
			"expected": {
				"delta_head_minus_base": .06666666666666667,
				"ci80": [.03589055665214739, .12053389173477287],
				"ci90": [.020643414833845016, .14044777997813881],
				"ci95": [.0024833577151041563, .1592535731319717],
				"ci99": [-.03954229293395244, .19957607460327978]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "nuisance by maximum likelihood (brentq on the score), bounds by brentq"
		},
		{
			"name": "tango_score_60_0_4",
			"function": "tango-score",
			"inputs": {
				"n": 60,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 4,
				"margin": .08
			},
			"expected": {
				"z_at_minus_margin": 3.0927685641354334,
				"z_at_zero": 2
			},
			"tolerance": { "abs": 1e-9 },
			"source": "as above; McNemar's z at 0"
		},
		{
			"name": "tango_35_12_20",
			"function": "tango-interval",
			"inputs": {
				"n": 35,
				"base_pass_head_fail": 12,
				"base_fail_head_pass": 20,
				"levels": [
					.8,
					.9,
					.95,
					.99
				]
			},
			"expected": {
				"delta_head_minus_base": .22857142857142856,
				"ci80": [.021541643603154907, .4160773923155841],
				"ci90": [-.03720918275724136, .46304660638285966],
				"ci95": [-.08732164666954575, .5012465992447745],
				"ci99": [-.18169665095450468, .5689587656561091]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "nuisance by maximum likelihood (brentq on the score), bounds by brentq"
		},
		{
			"name": "tango_score_35_12_20",
			"function": "tango-score",
			"inputs": {
				"n": 35,
				"base_pass_head_fail": 12,
				"base_fail_head_pass": 20,
				"margin": .08
			},
			"expected": {
				"z_at_minus_margin": 1.913521977200479,
				"z_at_zero": 1.414213562373095
			},
			"tolerance": { "abs": 1e-9 },
			"source": "as above; McNemar's z at 0"
		},
		{
			"name": "tango_500_3_2",
			"function": "tango-interval",
			"inputs": {
				"n": 500,
				"base_pass_head_fail": 3,
				"base_fail_head_pass": 2,
				"levels": [
					.8,
					.9,
					.95,
					.99
				]
			},
			"expected": {
				"delta_head_minus_base": -.002,
				"ci80": [-.008808351510761646, .004330605600008538],
				"ci90": [-.011398618983966286, .006724414981627225],
				"ci95": [-.013955712254201617, .009127567578957083],
				"ci99": [-.01984696025724778, .014780166173803308]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "nuisance by maximum likelihood (brentq on the score), bounds by brentq"
		},
		{
			"name": "tango_score_500_3_2",
			"function": "tango-score",
			"inputs": {
				"n": 500,
				"base_pass_head_fail": 3,
				"base_fail_head_pass": 2,
				"margin": .08
			},
			"expected": {
				"z_at_minus_margin": 6.267879411730649,
				"z_at_zero": -.4472135954999579
			},
			"tolerance": { "abs": 1e-9 },
			"source": "as above; McNemar's z at 0"
		},
		{
			"name": "mcnemar_4_1",
			"function": "mcnemar",
			"inputs": {
				"base_pass_head_fail": 4,
				"base_fail_head_pass": 1
			},
			"expected": {
				"p_exact_two_sided": .375,
				"p_mid_two_sided": .21875000000000003,
				"p_exact_one_sided_head_worse": .1875,
				"p_mid_one_sided_head_worse": .109375,
				"p_chi2_continuity": .37109336952269756
			},
			"tolerance": { "rel": 1e-10 },
			"source": "scipy.stats.binomtest, binom, chi2"
		},
		{
			"name": "mcnemar_0_7",
			"function": "mcnemar",
			"inputs": {
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 7
			},
			"expected": {
				"p_exact_two_sided": .015625,
				"p_mid_two_sided": .007812500000000052,
				"p_exact_one_sided_head_worse": 1,
				"p_mid_one_sided_head_worse": .99609375,
				"p_chi2_continuity": .02334220201289086
			},
			"tolerance": { "rel": 1e-10 },
			"source": "scipy.stats.binomtest, binom, chi2"
		},
		{
			"name": "mcnemar_25_31",
			"function": "mcnemar",
			"inputs": {
				"base_pass_head_fail": 25,
				"base_fail_head_pass": 31
			},
			"expected": {
				"p_exact_two_sided": .5044037600228255,
				"p_mid_two_sided": .42704285650325513,
				"p_exact_one_sided_head_worse": .8251590235081576,
				"p_mid_one_sided_head_worse": .7864785717483724,
				"p_chi2_continuity": .5040358664525046
			},
			"tolerance": { "rel": 1e-10 },
			"source": "scipy.stats.binomtest, binom, chi2"
		},
		{
			"name": "mcnemar_120_80",
			"function": "mcnemar",
			"inputs": {
				"base_pass_head_fail": 120,
				"base_fail_head_pass": 80
			},
			"expected": {
				"p_exact_two_sided": .005685155996750306,
				"p_mid_two_sided": .00466005197464012,
				"p_exact_one_sided_head_worse": .002842577998375153,
				"p_mid_one_sided_head_worse": .0023300259873200624,
				"p_chi2_continuity": .005820666407810877
			},
			"tolerance": { "rel": 1e-10 },
			"source": "scipy.stats.binomtest, binom, chi2"
		},
		{
			"name": "tango_clusters",
			"function": "tango-effective-sample",
			"inputs": {
				"per_cluster_base_pass_head_fail": [
					1,
					0,
					3,
					0,
					1,
					2,
					0,
					1
				],
				"per_cluster_base_fail_head_pass": [
					0,
					1,
					0,
					0,
					1,
					0,
					3,
					0
				],
				"per_cluster_size": [
					3,
					1,
					6,
					4,
					4,
					2,
					7,
					5
				],
				"alpha_per_side": .025
			},
			"expected": {
				"delta": -.09375,
				"se_CR1": .16660707407459152,
				"var_iid": .012420654296875,
				"design_effect": 2.2348192348192346,
				"n_effective": 14.318831474791898,
				"t_crit": 2.364624251592784,
				"ci": [-.47591789008505503, .32118551949670726]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "sandwich on the case differences, then Tango as above"
		},
		{
			"name": "wilson",
			"function": "wilson",
			"inputs": [
				{
					"x": 0,
					"n": 10,
					"level": .9
				},
				{
					"x": 0,
					"n": 10,
					"level": .99
				},
				{
					"x": 4,
					"n": 31,
					"level": .9
				},
				{
					"x": 4,
					"n": 31,
					"level": .99
				},
				{
					"x": 31,
					"n": 31,
					"level": .9
				},
				{
					"x": 31,
					"n": 31,
					"level": .99
				},
				{
					"x": 250,
					"n": 300,
					"level": .9
				},
				{
					"x": 250,
					"n": 300,
					"level": .99
				},
				{
					"x": 1,
					"n": 400,
					"level": .9
				},
				{
					"x": 1,
					"n": 400,
					"level": .99
				}
			],
			"expected": [
				[0, .21294197008340698],
				[0, .39885409330490806],
				[.05927250137645876, .25834716461930285],
				[.03922331273437232, .34964175460379865],
				[.919730015397017, 1],
				[.8237036048920305, 1],
				[.7949952062493436, .8657128789672376],
				[.7708281758879459, .8814133080949763],
				[.0005579282829924351, .011126895853608505],
				[.00029358173877255984, .020941429503987384]
			],
			"tolerance": { "abs": 1e-10 },
			"source": "scipy.stats.binomtest().proportion_ci(method='wilson')"
		},
		{
			"name": "clopper_pearson",
			"function": "clopper-pearson",
			"inputs": [
				{
					"x": 0,
					"n": 10,
					"level": .9
				},
				{
					"x": 0,
					"n": 10,
					"level": .99
				},
				{
					"x": 4,
					"n": 31,
					"level": .9
				},
				{
					"x": 4,
					"n": 31,
					"level": .99
				},
				{
					"x": 31,
					"n": 31,
					"level": .9
				},
				{
					"x": 31,
					"n": 31,
					"level": .99
				},
				{
					"x": 250,
					"n": 300,
					"level": .9
				},
				{
					"x": 250,
					"n": 300,
					"level": .99
				},
				{
					"x": 1,
					"n": 400,
					"level": .9
				},
				{
					"x": 1,
					"n": 400,
					"level": .99
				}
			],
			"expected": [
				[0, .25886555089334723],
				[0, .4112959813475254],
				[.04530017302264137, .2713711815577368],
				[.02254718378451332, .35330944854067015],
				[.9078859400526761, 1],
				[.8428945115096407, 1],
				[.793842824437456, .8678151081892579],
				[.7710249224776529, .8847315044889464],
				[.0001282250147320295, .01180430445400401],
				[1253127604176237e-20, .01842673549852827]
			],
			"tolerance": { "abs": 1e-10 },
			"source": "scipy.stats.binomtest().proportion_ci(method='exact')"
		},
		{
			"name": "clopper_pearson_upper",
			"function": "clopper-pearson-upper",
			"inputs": [
				{
					"x": 0,
					"n": 300,
					"alpha": .05
				},
				{
					"x": 2,
					"n": 90,
					"alpha": .01
				},
				{
					"x": 7,
					"n": 50,
					"alpha": .1
				},
				{
					"x": 2.5,
					"n": 41.75,
					"alpha": .05
				}
			],
			"expected": [
				.009936081944457711,
				.09013693677493918,
				.22419222369365138,
				.15953144180762674
			],
			"tolerance": { "abs": 1e-11 },
			"source": "scipy.stats.beta.isf; the last with fractional counts"
		},
		{
			"name": "cases_needed_60_4_2",
			"function": "cases-needed",
			"inputs": {
				"n": 60,
				"base_pass_head_fail": 4,
				"base_fail_head_pass": 2,
				"margin": .08,
				"alpha_one_sided": .05,
				"power": .8
			},
			"expected": {
				"sigma2": .11290322580645161,
				"n_total_if_unchanged": 110,
				"n_more_if_unchanged": 50,
				"n_total_if_observed_delta_true": 321
			},
			"tolerance": { "abs": 1e-12 },
			"source": "formula with scipy quantiles"
		},
		{
			"name": "cases_needed_300_2_30",
			"function": "cases-needed",
			"inputs": {
				"n": 300,
				"base_pass_head_fail": 2,
				"base_fail_head_pass": 30,
				"margin": .02,
				"alpha_one_sided": .025,
				"power": .9
			},
			"expected": {
				"sigma2": .10927152317880795,
				"n_total_if_unchanged": 2871,
				"n_more_if_unchanged": 2571,
				"n_total_if_observed_delta_true": 90
			},
			"tolerance": { "abs": 1e-12 },
			"source": "formula with scipy quantiles"
		},
		{
			"name": "cases_needed_80_9_1",
			"function": "cases-needed",
			"inputs": {
				"n": 80,
				"base_pass_head_fail": 9,
				"base_fail_head_pass": 1,
				"margin": .05,
				"alpha_one_sided": .05,
				"power": .9
			},
			"expected": {
				"sigma2": .13414634146341464,
				"n_total_if_unchanged": 460,
				"n_more_if_unchanged": 380,
				"n_total_if_observed_delta_true": null
			},
			"tolerance": { "abs": 1e-12 },
			"source": "formula with scipy quantiles"
		},
		{
			"name": "hall_grades",
			"function": "hall-interval",
			"inputs": {
				"deltas": [
					.25,
					0,
					-.5,
					-1,
					0,
					.25,
					.25,
					.125,
					0,
					0,
					0,
					-1,
					0,
					.125,
					.125,
					0,
					.125,
					-1,
					0,
					-.5,
					-1,
					0,
					-.5,
					-1,
					.25,
					-1,
					-.5,
					.25,
					.125,
					-.5,
					0,
					-.5,
					0,
					.25,
					0,
					.25,
					0,
					-1,
					.25,
					0,
					0,
					0,
					-.5,
					-.5,
					.25
				],
				"alpha_per_side": .05
			},
			"expected": {
				"mean": -.18055555555555555,
				"sd": .43100335136619167,
				"skew": -.876333744192574,
				"k": -.13063612153276713,
				"t_crit": 1.6802299765721167,
				"lower": -.29919306759382563,
				"upper": -.08088399917105649,
				"plain_t_lower": -.2885106443178467,
				"plain_t_upper": -.0726004667932644
			},
			"tolerance": { "abs": 1e-9 },
			"source": "Hall's transformation inverted by brentq"
		},
		{
			"name": "hall_dense",
			"function": "hall-interval",
			"inputs": {
				"deltas": [
					-.0313,
					.0773,
					.1004,
					-.215,
					.0871,
					-.1503,
					.1434,
					-.2848,
					-.1833,
					-.023,
					.1582,
					-.0818,
					-.0411,
					.3067,
					.1538,
					-.0141,
					-.1405,
					-.1533,
					-.1142,
					-.1976,
					.0672,
					.1178,
					.1655,
					-.2325
				],
				"alpha_per_side": .025
			},
			"expected": {
				"mean": -.020224999999999996,
				"sd": .1568598744656877,
				"skew": .12018995349653125,
				"k": .02453367152294504,
				"t_crit": 2.0686576104190486,
				"lower": -.0852444688002916,
				"upper": .047299907707919364,
				"plain_t_lower": -.08646111591737625,
				"plain_t_upper": .046011115917376263
			},
			"tolerance": { "abs": 1e-9 },
			"source": "Hall's transformation inverted by brentq"
		},
		{
			"name": "hall_few",
			"function": "hall-interval",
			"inputs": {
				"deltas": [
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					.4,
					-.9,
					-.2
				],
				"alpha_per_side": .1
			},
			"expected": {
				"mean": -.0175,
				"sd": .15994790818680105,
				"skew": -3.7903448880888853,
				"k": -.5993061481968448,
				"t_crit": 1.303638588621274,
				"lower": -.07553287103908837,
				"upper": .00762611532174455,
				"plain_t_lower": -.050469000146316036,
				"plain_t_upper": .015469000146316032
			},
			"tolerance": { "abs": 1e-9 },
			"source": "Hall's transformation inverted by brentq"
		},
		{
			"name": "guard_1.0_8",
			"function": "sparse-guard",
			"inputs": {
				"deltas": [
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					.4,
					-.9,
					-.2
				],
				"alpha_per_side": .05,
				"score_range": 1,
				"guard_threshold_nonzero": 8
			},
			"expected": {
				"nonzero": 3,
				"hall": {
					"mean": -.0175,
					"sd": .15994790818680105,
					"skew": -3.7903448880888853,
					"k": -.5993061481968448,
					"t_crit": 1.6848751217112248,
					"lower": -.1961750317327656,
					"upper": .014061791380580385,
					"plain_t_lower": -.06011046628956401,
					"plain_t_upper": .02511046628956401
				},
				"plus_two": {
					"lower": -.08688912296040996,
					"upper": .05355578962707661
				},
				"guarded": [-.1961750317327656, .05355578962707661]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "scipy.stats.t.interval on the extended data"
		},
		{
			"name": "guard_2.0_4",
			"function": "sparse-guard",
			"inputs": {
				"deltas": [
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					.4,
					-.9,
					-.2
				],
				"alpha_per_side": .05,
				"score_range": 2,
				"guard_threshold_nonzero": 4
			},
			"expected": {
				"nonzero": 3,
				"hall": {
					"mean": -.0175,
					"sd": .15994790818680105,
					"skew": -3.7903448880888853,
					"k": -.5993061481968448,
					"t_crit": 1.6848751217112248,
					"lower": -.1961750317327656,
					"upper": .014061791380580385,
					"plain_t_lower": -.06011046628956401,
					"plain_t_upper": .02511046628956401
				},
				"plus_two": {
					"lower": -.13831806309581063,
					"upper": .1049847297624773
				},
				"guarded": [-.1961750317327656, .1049847297624773]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "scipy.stats.t.interval on the extended data"
		},
		{
			"name": "guard_1.0_3",
			"function": "sparse-guard",
			"inputs": {
				"deltas": [
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					.4,
					-.9,
					-.2
				],
				"alpha_per_side": .05,
				"score_range": 1,
				"guard_threshold_nonzero": 3
			},
			"expected": {
				"nonzero": 3,
				"hall": {
					"mean": -.0175,
					"sd": .15994790818680105,
					"skew": -3.7903448880888853,
					"k": -.5993061481968448,
					"t_crit": 1.6848751217112248,
					"lower": -.1961750317327656,
					"upper": .014061791380580385,
					"plain_t_lower": -.06011046628956401,
					"plain_t_upper": .02511046628956401
				},
				"plus_two": {
					"lower": -.08688912296040996,
					"upper": .05355578962707661
				},
				"guarded": [-.1961750317327656, .014061791380580385]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "scipy.stats.t.interval on the extended data"
		},
		{
			"name": "guard_all_ties",
			"function": "sparse-guard-all-ties",
			"inputs": {
				"deltas": [
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				],
				"alpha_per_side": .05,
				"score_range": 1
			},
			"expected": { "plus_two": {
				"lower": -.03840853843118182,
				"upper": .03840853843118181
			} },
			"tolerance": { "abs": 1e-10 },
			"source": "scipy.stats.t.interval"
		},
		{
			"name": "hall_p_values",
			"function": "hall-p-values",
			"inputs": [
				{
					"deltas": [
						.25,
						0,
						-.5,
						-1,
						0,
						.25,
						.25,
						.125,
						0,
						0,
						0,
						-1,
						0,
						.125,
						.125,
						0,
						.125,
						-1,
						0,
						-.5,
						-1,
						0,
						-.5,
						-1,
						.25,
						-1,
						-.5,
						.25,
						.125,
						-.5,
						0,
						-.5,
						0,
						.25,
						0,
						.25,
						0,
						-1,
						.25,
						0,
						0,
						0,
						-.5,
						-.5,
						.25
					],
					"threshold": -.2
				},
				{
					"deltas": [
						.25,
						0,
						-.5,
						-1,
						0,
						.25,
						.25,
						.125,
						0,
						0,
						0,
						-1,
						0,
						.125,
						.125,
						0,
						.125,
						-1,
						0,
						-.5,
						-1,
						0,
						-.5,
						-1,
						.25,
						-1,
						-.5,
						.25,
						.125,
						-.5,
						0,
						-.5,
						0,
						.25,
						0,
						.25,
						0,
						-1,
						.25,
						0,
						0,
						0,
						-.5,
						-.5,
						.25
					],
					"threshold": 0
				},
				{
					"deltas": [
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						0,
						.4,
						-.9,
						-.2
					],
					"threshold": -.05
				},
				{
					"deltas": [
						-.0313,
						.0773,
						.1004,
						-.215,
						.0871,
						-.1503,
						.1434,
						-.2848,
						-.1833,
						-.023,
						.1582,
						-.0818,
						-.0411,
						.3067,
						.1538,
						-.0141,
						-.1405,
						-.1533,
						-.1142,
						-.1976,
						.0672,
						.1178,
						.1655,
						-.2325
					],
					"threshold": .01
				}
			],
			"expected": [
				{
					"transformed_t": .27689295569286243,
					"p_inside": .3915794878816192,
					"p_breach": .6084205121183808,
					"nonzero": 29,
					"guarded_p_inside": .3915794878816192,
					"guarded_p_breach": .6084205121183808
				},
				{
					"transformed_t": -3.189881346795488,
					"p_inside": .9986879447124971,
					"p_breach": .0013120552875029395,
					"nonzero": 29,
					"guarded_p_inside": .9986879447124971,
					"guarded_p_breach": .0013120552875029395
				},
				{
					"transformed_t": .8835299002735434,
					"p_inside": .1911821200376465,
					"p_breach": .8088178799623535,
					"nonzero": 3,
					"guarded_p_inside": .2144956705464259,
					"guarded_p_breach": .8088178799623535
				},
				{
					"transformed_t": -.9326166694222457,
					"p_inside": .8196472139093856,
					"p_breach": .1803527860906145,
					"nonzero": 24,
					"guarded_p_inside": .8196472139093856,
					"guarded_p_breach": .1803527860906145
				}
			],
			"tolerance": { "abs": 1e-11 },
			"source": "scipy.stats.t, ttest_1samp"
		},
		{
			"name": "clustered_se",
			"function": "clustered-standard-error",
			"inputs": {
				"deltas": [
					.25,
					0,
					-.5,
					-1,
					0,
					.25,
					.25,
					.125,
					0,
					0,
					0,
					-1,
					0,
					.125,
					.125,
					0,
					.125,
					-1,
					0,
					-.5,
					-1,
					0,
					-.5,
					-1,
					.25,
					-1,
					-.5,
					.25,
					.125,
					-.5,
					0,
					-.5,
					0,
					.25,
					0,
					.25,
					0,
					-1,
					.25,
					0,
					0,
					0,
					-.5,
					-.5,
					.25
				],
				"clusters": [
					"7",
					"3",
					"5",
					"2",
					"2",
					"3",
					"1",
					"4",
					"9",
					"2",
					"10",
					"6",
					"10",
					"10",
					"4",
					"7",
					"0",
					"4",
					"10",
					"9",
					"9",
					"5",
					"4",
					"9",
					"1",
					"9",
					"3",
					"8",
					"4",
					"0",
					"9",
					"3",
					"6",
					"9",
					"8",
					"8",
					"4",
					"4",
					"10",
					"0",
					"10",
					"0",
					"0",
					"5",
					"7"
				]
			},
			"expected": {
				"n": 45,
				"clusters": 11,
				"mean": -.18055555555555555,
				"se_naive": .06425018614566876,
				"se_CR0": .0721945182698888,
				"se_CR1": .07571824955084104,
				"design_effect": 1.3888404292142613,
				"t_df": 10,
				"ci90_t_CR1": [-.31779193915380755, -.04331917195730356]
			},
			"tolerance": { "abs": 1e-11 },
			"source": "OLS sandwich in NumPy"
		},
		{
			"name": "clustered_hall",
			"function": "clustered-hall",
			"inputs": {
				"deltas": [
					.25,
					0,
					-.5,
					-1,
					0,
					.25,
					.25,
					.125,
					0,
					0,
					0,
					-1,
					0,
					.125,
					.125,
					0,
					.125,
					-1,
					0,
					-.5,
					-1,
					0,
					-.5,
					-1,
					.25,
					-1,
					-.5,
					.25,
					.125,
					-.5,
					0,
					-.5,
					0,
					.25,
					0,
					.25,
					0,
					-1,
					.25,
					0,
					0,
					0,
					-.5,
					-.5,
					.25
				],
				"clusters": [
					"7",
					"3",
					"5",
					"2",
					"2",
					"3",
					"1",
					"4",
					"9",
					"2",
					"10",
					"6",
					"10",
					"10",
					"4",
					"7",
					"0",
					"4",
					"10",
					"9",
					"9",
					"5",
					"4",
					"9",
					"1",
					"9",
					"3",
					"8",
					"4",
					"0",
					"9",
					"3",
					"6",
					"9",
					"8",
					"8",
					"4",
					"4",
					"10",
					"0",
					"10",
					"0",
					"0",
					"5",
					"7"
				],
				"alpha_per_side": .05,
				"cluster_order": "first appearance"
			},
			"expected": {
				"pseudo_values": [
					.0740740740740741,
					-.18734567901234564,
					-.29259259259259257,
					-.29259259259259257,
					.029938271604938282,
					-.39104938271604933,
					-.6660493827160494,
					.17592592592592596,
					-.33672839506172836,
					-.1737654320987654,
					.0740740740740741
				],
				"mean": -.18055555555555555,
				"sd": .251129023542636,
				"skew": -.2453007959393574,
				"k": -.07396097280967127,
				"t_crit": 1.8124611228116756,
				"lower": -.32545388625582916,
				"upper": -.049890418709465034,
				"plain_t_lower": -.31779193915380755,
				"plain_t_upper": -.04331917195730356
			},
			"tolerance": { "abs": 1e-9 },
			"source": "as above; sd/sqrt(G) of the pseudo-values equals se_CR1"
		},
		{
			"name": "fieller_small",
			"function": "fieller",
			"inputs": {
				"base": [
					1.9171,
					1.5317,
					.6419,
					1.5008,
					1.8266,
					1.4149,
					.7223,
					1.3288,
					.6877,
					.5408,
					1.6891,
					1.4521,
					2.6408,
					2.4793,
					.7085
				],
				"head": [
					1.811,
					2.6155,
					.4933,
					1.7844,
					1.6612,
					1.2091,
					.7802,
					1.9812,
					.7368,
					.5504,
					1.3731,
					1.3364,
					2.7664,
					2.5005,
					1.2986
				],
				"alpha_per_side": .05
			},
			"expected": {
				"ratio_of_means": 1.0861239707054227,
				"g": .04509519153741729,
				"fieller": [.9628303583686273, 1.2224091225040403],
				"delta_log_ci": [.96656127517955, 1.2204764561064971],
				"mean_log_ratio_per_case": .07130824689087947
			},
			"tolerance": { "rel": 1e-9 },
			"source": "root finding on the t statistic of head - r base; delta method from numpy.cov"
		},
		{
			"name": "fieller_large",
			"function": "fieller",
			"inputs": {
				"base": [
					.7817,
					2.0011,
					.5195,
					.818,
					.3485,
					1.2223,
					.474,
					1.9424,
					.6078,
					1.5181,
					1.7023,
					.6267,
					.4727,
					.6765,
					.7824,
					1.0171,
					2.1124,
					1.2176,
					.6148,
					.3865,
					.8828,
					.4737,
					.9556,
					.6577,
					.5634,
					1.2663,
					1.4104,
					.6305,
					.4837,
					1.8191,
					1.0021,
					1.8428,
					.6329,
					.7923,
					1.4388,
					3.6344,
					1.2389,
					1.3988,
					.4889,
					1.1383,
					.9368,
					.5058,
					1.7693,
					1.1806,
					1.5237,
					.5368,
					1.2972,
					.6998,
					2.2758,
					.5337,
					.8333,
					.921,
					.491,
					.9363,
					1.2766,
					1.562,
					.6493,
					1.061,
					.8973,
					1.8307,
					1.3324,
					.544,
					.4483,
					1.3572,
					1.6645,
					1.2352,
					1.0927,
					2.7207,
					1.7686,
					.585,
					.4662,
					.4364,
					1.1006,
					.7486,
					.6173,
					.8792,
					.4197,
					.4492,
					1.6936,
					1.6315
				],
				"head": [
					.9599,
					1.2423,
					.7227,
					.462,
					.233,
					1.0846,
					.3388,
					1.6709,
					.4791,
					.9723,
					2.2433,
					.4785,
					.6832,
					.7822,
					1.0728,
					.83,
					2.0254,
					1.9036,
					.3874,
					.2522,
					1.3974,
					.7559,
					.7235,
					1.087,
					.4746,
					1.0931,
					1.6477,
					.451,
					.4996,
					1.8169,
					1.1451,
					1.2035,
					.4651,
					.8876,
					1.1642,
					4.1963,
					1.7599,
					1.495,
					.4422,
					.796,
					.7201,
					.5207,
					1.5149,
					1.2289,
					1.0611,
					.5634,
					1.7026,
					.7519,
					2.0326,
					.5807,
					.7243,
					1.1775,
					.5974,
					1.1734,
					1.1542,
					1.2092,
					.6677,
					1.1041,
					1.0314,
					1.7996,
					2.6369,
					.6804,
					.6048,
					1.4923,
					2.4625,
					1.1287,
					1.6877,
					5.7325,
					1.7961,
					.6117,
					.4427,
					.6265,
					.981,
					.9739,
					.5167,
					1.2634,
					.3052,
					.6848,
					2.2371,
					1.6068
				],
				"alpha_per_side": .025
			},
			"expected": {
				"ratio_of_means": 1.0773133479995367,
				"g": .015661556166121537,
				"fieller": [.9801615552014113, 1.171579258174635],
				"delta_log_ci": [.9864313388531055, 1.1765685091953493],
				"mean_log_ratio_per_case": .023694866422427234
			},
			"tolerance": { "rel": 1e-9 },
			"source": "root finding on the t statistic of head - r base; delta method from numpy.cov"
		},
		{
			"name": "repeats",
			"function": "repeat-variance",
			"inputs": {
				"base": [
					[
						1,
						0,
						1,
						1
					],
					[
						0,
						1,
						1,
						1
					],
					[
						1,
						1,
						0,
						0
					],
					[
						1,
						1,
						1,
						1
					],
					[
						1,
						1,
						0,
						1
					],
					[
						0,
						0,
						1,
						1
					],
					[
						0,
						1,
						0,
						0
					],
					[
						0,
						1,
						1,
						0
					],
					[
						1,
						0,
						1,
						0
					]
				],
				"head": [
					[
						1,
						0,
						0,
						1
					],
					[
						0,
						1,
						1,
						1
					],
					[
						0,
						1,
						1,
						0
					],
					[
						0,
						1,
						1,
						1
					],
					[
						1,
						0,
						0,
						1
					],
					[
						0,
						1,
						0,
						1
					],
					[
						1,
						0,
						0,
						1
					],
					[
						1,
						0,
						0,
						0
					],
					[
						0,
						1,
						1,
						1
					]
				]
			},
			"expected": {
				"mean_delta": -.05555555555555555,
				"se_case_level": .06944444444444446,
				"within_var_base": .25925925925925924,
				"within_var_head": .2962962962962963,
				"var_of_case_mean_delta": .04340277777777779,
				"omega2_raw": -.0954861111111111,
				"omega2": 0
			},
			"tolerance": { "abs": 1e-12 },
			"source": "numpy.var"
		},
		{
			"name": "paired_t",
			"function": "paired-t",
			"inputs": { "deltas": [
				-.0313,
				.0773,
				.1004,
				-.215,
				.0871,
				-.1503,
				.1434,
				-.2848,
				-.1833,
				-.023,
				.1582,
				-.0818,
				-.0411,
				.3067,
				.1538,
				-.0141,
				-.1405,
				-.1533,
				-.1142,
				-.1976,
				.0672,
				.1178,
				.1655,
				-.2325
			] },
			"expected": {
				"mean": -.020224999999999996,
				"se": .03201888779649658,
				"t": -.6316584176360106,
				"p_two_sided": .533838553098793,
				"ci90": [-.0751012601445429, .034651260144542895]
			},
			"tolerance": { "abs": 1e-11 },
			"source": "scipy.stats.ttest_1samp"
		},
		{
			"name": "quantiles",
			"function": "quantile-type7",
			"inputs": {
				"values": [
					975.4,
					136.4,
					913.6,
					675.4,
					474.2,
					337,
					215.8,
					3461.2,
					770.5,
					296.5,
					467.7,
					3228.9,
					855.8,
					249.2,
					1352,
					383.7,
					575.7,
					1123.8,
					185.3,
					1156.5,
					326,
					424.7,
					469.9,
					626.4,
					813.7,
					722.4,
					805.7,
					792.3,
					932.4,
					236.9,
					2649.4,
					343.1,
					533,
					1233.3,
					173.4,
					1059.5,
					498.8,
					356.7,
					455.5,
					590.5,
					1003.3,
					692.4,
					2986.7,
					141.1,
					967.7,
					332.6,
					1145.9,
					251.8,
					1519.1,
					1892.6,
					1237.9,
					1015.6,
					987.9,
					214.2,
					945.5,
					222.7,
					313,
					327.6,
					1175.9,
					1146.9,
					1164.5,
					449.4,
					1029.2,
					383,
					332.8,
					1302,
					651.9,
					256.2,
					691.2,
					81.5,
					578.5,
					2261.6,
					739.6
				],
				"quantiles": [
					.01,
					.25,
					.5,
					.9,
					.95,
					.99,
					1
				]
			},
			"expected": [
				121.028,
				337,
				675.4,
				1341.9999999999998,
				2416.7199999999966,
				3293.9440000000004,
				3461.2
			],
			"tolerance": { "abs": 1e-9 },
			"source": "numpy.quantile"
		},
		{
			"name": "ranks",
			"function": "order-statistic-ranks",
			"inputs": [
				{
					"n": 59,
					"q": .95,
					"alpha_per_side": .05
				},
				{
					"n": 40,
					"q": .5,
					"alpha_per_side": .025
				},
				{
					"n": 298,
					"q": .99,
					"alpha_per_side": .05
				},
				{
					"n": 1e3,
					"q": .99,
					"alpha_per_side": .05
				},
				{
					"n": 3,
					"q": .1,
					"alpha_per_side": .05
				}
			],
			"expected": [
				{
					"lower_rank_1based": 53,
					"upper_rank_1based": 59
				},
				{
					"lower_rank_1based": 14,
					"upper_rank_1based": 27
				},
				{
					"lower_rank_1based": 292,
					"upper_rank_1based": null
				},
				{
					"lower_rank_1based": 985,
					"upper_rank_1based": 996
				},
				{
					"lower_rank_1based": null,
					"upper_rank_1based": 2
				}
			],
			"tolerance": { "abs": 0 },
			"source": "definition over all ranks with scipy.stats.binom"
		},
		{
			"name": "families",
			"function": "holm-and-bh",
			"inputs": {
				"p": [
					.2,
					.004,
					.03,
					.03,
					.011,
					.6,
					1e-4,
					.009
				],
				"alpha": .05
			},
			"expected": {
				"holm_adjusted": [
					.4,
					.028,
					.12,
					.12,
					.05499999999999999,
					.6,
					8e-4,
					.05399999999999999
				],
				"bh_adjusted": [
					.22857142857142856,
					.016,
					.039999999999999994,
					.039999999999999994,
					.022,
					.6,
					8e-4,
					.022
				],
				"holm_reject": [
					false,
					true,
					false,
					false,
					false,
					false,
					true,
					false
				],
				"bh_reject": [
					false,
					true,
					true,
					true,
					true,
					false,
					true,
					true
				]
			},
			"tolerance": { "abs": 1e-12 },
			"source": "scipy.stats.false_discovery_control; Holm by its definition"
		},
		{
			"name": "ndcg",
			"function": "ndcg-at-5",
			"inputs": [
				{
					"retrieved": [
						0,
						3,
						1,
						0,
						2,
						3
					],
					"all_judged": [
						3,
						3,
						2,
						1,
						0,
						0
					]
				},
				{
					"retrieved": [
						1,
						0,
						0,
						0,
						0
					],
					"all_judged": [1]
				},
				{
					"retrieved": [],
					"all_judged": [2, 1]
				},
				{
					"retrieved": [0, 0],
					"all_judged": [0]
				}
			],
			"expected": [
				{
					"linear": .5007530626283176,
					"exponential": .4553070008924419
				},
				{
					"linear": 1,
					"exponential": 1
				},
				{
					"linear": 0,
					"exponential": 0
				},
				{
					"linear": null,
					"exponential": null
				}
			],
			"tolerance": { "abs": 1e-12 },
			"source": "ideal = the best of all orders"
		},
		{
			"name": "clean_breaks",
			"function": "clean-break",
			"inputs": [
				{ "cases": [
					[
						3,
						3,
						0,
						3
					],
					[
						3,
						3,
						0,
						3
					],
					[
						2,
						3,
						1,
						3
					],
					[
						1,
						3,
						2,
						3
					],
					[
						3,
						3,
						3,
						3
					],
					[
						0,
						3,
						0,
						3
					]
				] },
				{ "cases": [
					[
						2,
						2,
						0,
						5
					],
					[
						1,
						2,
						1,
						5
					],
					[
						4,
						4,
						0,
						2
					],
					[
						3,
						4,
						1,
						2
					],
					[
						1,
						1,
						0,
						3
					],
					[
						5,
						5,
						0,
						1
					]
				] },
				{ "cases": [
					[
						5,
						5,
						0,
						5
					],
					[
						5,
						5,
						0,
						5
					],
					[
						5,
						5,
						0,
						5
					]
				] },
				{ "cases": [[
					1,
					3,
					2,
					3
				], [
					3,
					3,
					3,
					3
				]] }
			],
			"expected": [
				{
					"observed": 2,
					"expected": .20000000000000004,
					"p": .014018750000000007
				},
				{
					"observed": 2,
					"expected": .22857142857142854,
					"p": .017989417989417993
				},
				{
					"observed": 3,
					"expected": .011904761904761908,
					"p": 6.248825220858481e-8
				},
				{
					"observed": 0,
					"expected": .05000000000000001,
					"p": 1
				}
			],
			"tolerance": { "abs": 1e-13 },
			"source": "scipy.stats.hypergeom; the tail over all patterns. Rows: base passed, base of, head passed, head of"
		},
		{
			"name": "xoshiro_deadbeef",
			"function": "xoshiro128starstar",
			"inputs": {
				"state": [
					3735928559,
					4294967295,
					0,
					2147483648
				],
				"count": 200
			},
			"expected": [
				4294962679,
				3132615403,
				3132424747,
				790496633,
				3800064904,
				1536154206,
				2260245533,
				493598397,
				3372020228,
				3565139532,
				2745028017,
				3039387097,
				682640462,
				2824991960,
				3344579094,
				2653202428,
				2164392273,
				728968692,
				1703638252,
				2119691928,
				277825354,
				3784257292,
				4142722538,
				437390803,
				39614046,
				4243750311,
				3630355473,
				434289256,
				796794802,
				2920468576,
				4075118068,
				1741622745,
				1836716984,
				4126952910,
				1771852173,
				1577934720,
				1390085326,
				3124367425,
				2912238183,
				3559211305,
				1670371266,
				2094521548,
				3550136068,
				1457323901,
				3125755708,
				1881867129,
				1193120197,
				2730308568,
				3299062266,
				419282048,
				1566506857,
				2017230896,
				2646274877,
				1724579184,
				475827194,
				3568478752,
				3722136771,
				486264480,
				2273422478,
				1191446898,
				1227646483,
				1441418520,
				3121307930,
				1185969236,
				3153341119,
				804289023,
				1915296915,
				2018555298,
				3094696419,
				2617809595,
				3314885545,
				719607119,
				2989350818,
				1460563981,
				3687284766,
				2265642178,
				2347623497,
				1316998220,
				3699529943,
				1588585318,
				1161438719,
				4014537270,
				612501165,
				3685109097,
				3813629609,
				3974678012,
				2225335905,
				2305279696,
				3544410672,
				535265036,
				1287616399,
				831107044,
				3279431615,
				3665157315,
				1453507928,
				680773389,
				1264651224,
				4271760410,
				1888097474,
				3672077963,
				1790046877,
				333410529,
				1575243086,
				2616600042,
				4157921021,
				2745404241,
				4003910177,
				3623565655,
				3710912730,
				3890414095,
				3912143285,
				630851005,
				2299556733,
				495532792,
				1708534355,
				3760798924,
				1789393820,
				2338161478,
				4260141651,
				3702043997,
				1003710810,
				2336340625,
				3879664763,
				3261323121,
				2091994247,
				1966747046,
				4112329928,
				2388762688,
				3196941548,
				3256633800,
				319227027,
				764715391,
				1379049420,
				3518658961,
				3199398307,
				807897035,
				3885329271,
				766716665,
				4040317856,
				1432354610,
				4153015353,
				3109359730,
				1898830829,
				1325146568,
				267670105,
				1283962405,
				3299137464,
				2171294736,
				2135461907,
				220231686,
				2537149006,
				3687492524,
				1762450469,
				3263668719,
				2006062808,
				536223605,
				2411559010,
				3841629995,
				499811342,
				2489940792,
				3762731087,
				356431514,
				2407646822,
				497553315,
				1343374414,
				1634609105,
				520828573,
				3800686707,
				1084153874,
				820939102,
				239266278,
				186926079,
				15466174,
				301097158,
				2504899238,
				1151793930,
				3350679487,
				1718899676,
				989575286,
				1835122163,
				1151606796,
				2415464054,
				4142482268,
				2559122749,
				1116026876,
				1099841240,
				2447317112,
				946221143,
				4221439878,
				305873074,
				1579428360,
				2502336932,
				3722653711,
				417977084,
				779315417,
				2639300597,
				2487781072,
				125380009,
				3221198875,
				1935785176
			],
			"tolerance": { "abs": 0 },
			"source": "transcribed from xoshiro128starstar.c"
		},
		{
			"name": "xoshiro_00000000",
			"function": "xoshiro128starstar",
			"inputs": {
				"state": [
					0,
					0,
					0,
					1
				],
				"count": 200
			},
			"expected": [
				0,
				0,
				5760,
				11802240,
				2699105920,
				137178368,
				1670727104,
				65994905,
				3555679053,
				2416681085,
				3398606703,
				2751878999,
				3851957815,
				3620502826,
				429084654,
				3098339976,
				3767376567,
				2110780440,
				2491795773,
				888095622,
				1352154739,
				2987015711,
				631525505,
				2389903325,
				2477332896,
				524215890,
				559835388,
				3665754089,
				1452456017,
				2735435017,
				1514265813,
				3466499242,
				3005007090,
				509437441,
				2233311971,
				3067226811,
				3612084009,
				4161243368,
				993159688,
				3449171569,
				3719232292,
				969995522,
				1551858981,
				1348516383,
				3097392433,
				832369848,
				2692674391,
				1511410998,
				1419350857,
				4287238109,
				661049579,
				3308332663,
				239204430,
				2103764096,
				3118169457,
				985664907,
				3561383735,
				3485660009,
				1781018042,
				1784345725,
				2676709033,
				1163018632,
				613378246,
				489019079,
				3805266719,
				2435060667,
				3054362548,
				157143420,
				645754623,
				83690357,
				118569242,
				3291366425,
				2288330184,
				473808679,
				3986849839,
				3097059448,
				1840142524,
				2748554872,
				1184356030,
				1302512854,
				3104613924,
				2626516746,
				4109593778,
				472132655,
				3289545192,
				231127183,
				8768469,
				1098868367,
				4231008836,
				3744631565,
				2111620126,
				3189577733,
				2309534507,
				3433044768,
				3373485746,
				625061566,
				1852152400,
				2418940004,
				548881791,
				3729868830,
				3674083638,
				2219769876,
				186629461,
				1137597345,
				3573882511,
				650733853,
				2812777773,
				2235625964,
				3561078984,
				1185984347,
				2135517507,
				391958767,
				3166267808,
				2713163716,
				1077238011,
				2210008577,
				884859672,
				2576796120,
				1060072620,
				2268065969,
				2816259671,
				2609857232,
				554489749,
				77822719,
				2109784837,
				177797285,
				3929430002,
				3685526030,
				299910574,
				41477628,
				2166110102,
				1286960337,
				451000849,
				3817125216,
				3296275587,
				1659584561,
				612110485,
				552854408,
				1254135924,
				1858347344,
				1585497861,
				2784563734,
				4037141359,
				4160307690,
				3672462380,
				1899113996,
				3935330553,
				3663753179,
				4245926185,
				4176903759,
				3322079561,
				1471386449,
				2729225755,
				1233980323,
				2934297713,
				367434701,
				1371186149,
				1770359848,
				2460060922,
				1113929230,
				1389307752,
				3401353602,
				3130410942,
				2032936723,
				3119777505,
				2976783949,
				1700398683,
				3852527806,
				3581408295,
				992495770,
				2870200143,
				3025762903,
				1602206604,
				703306043,
				487694567,
				3366326104,
				2616134974,
				3858556857,
				1696913019,
				4048614091,
				2424144220,
				516970182,
				1297682039,
				3715986057,
				2387974218,
				2726053063,
				1723448687,
				4121312094,
				2791919353,
				2041731030,
				1781264734,
				1036838441,
				3597002074,
				835010282,
				62230970,
				3410558129,
				1689990425,
				3675851061,
				3268253874,
				243017238
			],
			"tolerance": { "abs": 0 },
			"source": "transcribed from xoshiro128starstar.c"
		},
		{
			"name": "tango_edge_1_0_0_0.9",
			"function": "tango-interval",
			"inputs": {
				"n": 1,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 0,
				"alpha_per_side": .04999999999999999
			},
			"expected": {
				"delta_head_minus_base": 0,
				"ci90": [-.730134051215946, .7301340512159458]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "tango_edge_1_0_0_0.975",
			"function": "tango-interval",
			"inputs": {
				"n": 1,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 0,
				"alpha_per_side": .012500000000000011
			},
			"expected": {
				"delta_head_minus_base": 0,
				"ci97.5": [-.8339942075755349, .8339942075755347]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "tango_edge_5_5_0_0.9",
			"function": "tango-interval",
			"inputs": {
				"n": 5,
				"base_pass_head_fail": 5,
				"base_fail_head_pass": 0,
				"alpha_per_side": .04999999999999999
			},
			"expected": {
				"delta_head_minus_base": -1,
				"ci90": [-1, -.2977669984697976]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "tango_edge_5_5_0_0.975",
			"function": "tango-interval",
			"inputs": {
				"n": 5,
				"base_pass_head_fail": 5,
				"base_fail_head_pass": 0,
				"alpha_per_side": .012500000000000011
			},
			"expected": {
				"delta_head_minus_base": -1,
				"ci97.5": [-1, .0023829268278327655]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "tango_edge_5_0_5_0.9",
			"function": "tango-interval",
			"inputs": {
				"n": 5,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 5,
				"alpha_per_side": .04999999999999999
			},
			"expected": {
				"delta_head_minus_base": 1,
				"ci90": [.2977669984697975, 1]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "tango_edge_5_0_5_0.975",
			"function": "tango-interval",
			"inputs": {
				"n": 5,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 5,
				"alpha_per_side": .012500000000000011
			},
			"expected": {
				"delta_head_minus_base": 1,
				"ci97.5": [-.002382926827832828, 1]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "tango_edge_20_10_10_0.9",
			"function": "tango-interval",
			"inputs": {
				"n": 20,
				"base_pass_head_fail": 10,
				"base_fail_head_pass": 10,
				"alpha_per_side": .04999999999999999
			},
			"expected": {
				"delta_head_minus_base": 0,
				"ci90": [-.3451924642296881, .3451924642296881]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "tango_edge_20_10_10_0.975",
			"function": "tango-interval",
			"inputs": {
				"n": 20,
				"base_pass_head_fail": 10,
				"base_fail_head_pass": 10,
				"alpha_per_side": .012500000000000011
			},
			"expected": {
				"delta_head_minus_base": 0,
				"ci97.5": [-.4480665445971712, .4480665445971712]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "tango_edge_100_0_30_0.9",
			"function": "tango-interval",
			"inputs": {
				"n": 100,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 30,
				"alpha_per_side": .04999999999999999
			},
			"expected": {
				"delta_head_minus_base": .3,
				"ci90": [.2307049543691453, .3798321339441244]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "tango_edge_100_0_30_0.975",
			"function": "tango-interval",
			"inputs": {
				"n": 100,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 30,
				"alpha_per_side": .012500000000000011
			},
			"expected": {
				"delta_head_minus_base": .3,
				"ci97.5": [.20888437569128898, .4102498855504044]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "closed form of the nuisance parameter, bounds by bisection"
		},
		{
			"name": "mcnemar_none",
			"function": "mcnemar",
			"inputs": {
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 0
			},
			"expected": {
				"p_exact_two_sided": 1,
				"p_mid_two_sided": 1,
				"p_exact_one_sided_head_worse": 1
			},
			"tolerance": { "abs": 0 },
			"source": "no discordant pair"
		},
		{
			"name": "newcombe_60_8_2_30",
			"function": "newcombe-paired",
			"inputs": {
				"both_pass": 60,
				"base_pass_head_fail": 8,
				"base_fail_head_pass": 2,
				"both_fail": 30,
				"levels": [.9, .99]
			},
			"expected": {
				"ci90": [-.11338443542664982, -.00632389288392779],
				"ci99": [-.1431078617093819, .023861347750145617]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "Newcombe's method 10 on scipy's Wilson intervals"
		},
		{
			"name": "newcombe_10_0_0_10",
			"function": "newcombe-paired",
			"inputs": {
				"both_pass": 10,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 0,
				"both_fail": 10,
				"levels": [.9, .99]
			},
			"expected": {
				"ci90": [-.07718738153382468, .07718738153382468],
				"ci99": [-.11160318120437997, .11160318120437997]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "Newcombe's method 10 on scipy's Wilson intervals"
		},
		{
			"name": "newcombe_0_5_5_0",
			"function": "newcombe-paired",
			"inputs": {
				"both_pass": 0,
				"base_pass_head_fail": 5,
				"base_fail_head_pass": 5,
				"both_fail": 0,
				"levels": [.9, .99]
			},
			"expected": {
				"ci90": [-.46145635772346555, .46145635772346555],
				"ci99": [-.631548963505529, .6315489635055291]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "Newcombe's method 10 on scipy's Wilson intervals"
		},
		{
			"name": "newcombe_1_1_1_1",
			"function": "newcombe-paired",
			"inputs": {
				"both_pass": 1,
				"base_pass_head_fail": 1,
				"base_fail_head_pass": 1,
				"both_fail": 1,
				"levels": [.9, .99]
			},
			"expected": {
				"ci90": [-.449153996532762, .449153996532762],
				"ci99": [-.5585157773148716, .5585157773148716]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "Newcombe's method 10 on scipy's Wilson intervals"
		},
		{
			"name": "newcombe_400_30_40_130",
			"function": "newcombe-paired",
			"inputs": {
				"both_pass": 400,
				"base_pass_head_fail": 30,
				"base_fail_head_pass": 40,
				"both_fail": 130,
				"levels": [.9, .99]
			},
			"expected": {
				"ci90": [-.006429421759414172, .03978879476074816],
				"ci99": [-.019571272623252648, .05296611754165284]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "Newcombe's method 10 on scipy's Wilson intervals"
		},
		{
			"name": "newcombe_0_0_0_20",
			"function": "newcombe-paired",
			"inputs": {
				"both_pass": 0,
				"base_pass_head_fail": 0,
				"base_fail_head_pass": 0,
				"both_fail": 20,
				"levels": [.9, .99]
			},
			"expected": {
				"ci90": [-.11915783736096448, .11915783736096448],
				"ci99": [-.2491054010987534, .2491054010987534]
			},
			"tolerance": { "abs": 1e-9 },
			"source": "Newcombe's method 10 on scipy's Wilson intervals"
		},
		{
			"name": "jeffreys",
			"function": "jeffreys",
			"inputs": [
				{
					"x": 0,
					"n": 12,
					"level": .9
				},
				{
					"x": 12,
					"n": 12,
					"level": .9
				},
				{
					"x": 3,
					"n": 40,
					"level": .99
				},
				{
					"x": 500,
					"n": 1e3,
					"level": .95
				}
			],
			"expected": [
				[.000160449208623006, .14505651819287652],
				[.8549434818071235, .999839550791377],
				[.012687837294392181, .23042301532154869],
				[.46904771269911394, .5309522873008861]
			],
			"tolerance": { "abs": 1e-10 },
			"source": "scipy.stats.beta.ppf"
		},
		{
			"name": "sign_flip_1",
			"function": "sign-flip",
			"inputs": { "deltas": [1] },
			"expected": {
				"p_two_sided": 1,
				"p_one_sided_head_worse": 1,
				"p_one_sided_head_better": .5,
				"nonzero": 1
			},
			"tolerance": { "abs": 1e-12 },
			"source": "all signs"
		},
		{
			"name": "sign_flip_2",
			"function": "sign-flip",
			"inputs": { "deltas": [.5, -.5] },
			"expected": {
				"p_two_sided": 1,
				"p_one_sided_head_worse": .75,
				"p_one_sided_head_better": .75,
				"nonzero": 2
			},
			"tolerance": { "abs": 1e-12 },
			"source": "all signs"
		},
		{
			"name": "sign_flip_5",
			"function": "sign-flip",
			"inputs": { "deltas": [
				.1,
				.2,
				.3,
				-.1,
				0
			] },
			"expected": {
				"p_two_sided": .375,
				"p_one_sided_head_worse": .9375,
				"p_one_sided_head_better": .1875,
				"nonzero": 4
			},
			"tolerance": { "abs": 1e-12 },
			"source": "all signs"
		},
		{
			"name": "sign_flip_16",
			"function": "sign-flip",
			"inputs": { "deltas": [
				1,
				1,
				1,
				1,
				1,
				1,
				1,
				1,
				1,
				1,
				1,
				-1,
				-1,
				-1,
				-1,
				-1
			] },
			"expected": {
				"p_two_sided": .210113525390625,
				"p_one_sided_head_worse": .9615936279296875,
				"p_one_sided_head_better": .1050567626953125,
				"nonzero": 16
			},
			"tolerance": { "abs": 1e-12 },
			"source": "all signs"
		},
		{
			"name": "sign_flip_14",
			"function": "sign-flip",
			"inputs": { "deltas": [
				-.0313,
				.0773,
				.1004,
				-.215,
				.0871,
				-.1503,
				.1434,
				-.2848,
				-.1833,
				-.023,
				.1582,
				-.0818,
				-.0411,
				.3067
			] },
			"expected": {
				"p_two_sided": .82568359375,
				"p_one_sided_head_worse": .412841796875,
				"p_one_sided_head_better": .5872802734375,
				"nonzero": 14
			},
			"tolerance": { "abs": 1e-12 },
			"source": "all signs"
		},
		{
			"name": "drift_zeros",
			"function": "drift",
			"inputs": {
				"base_counts": [
					0,
					0,
					50
				],
				"head_counts": [
					1,
					2,
					60
				],
				"smoothing_per_bin": .5
			},
			"expected": {
				"psi": .05394250093205539,
				"kl_head_vs_base_nats": .03231270718260016,
				"js_divergence_bits_unsmoothed": .02422846635142337,
				"js_distance_bits_unsmoothed": .155654959289524,
				"psi_null_mean_approx": .07174603174603175,
				"psi_null_q95_approx": .2149319028010164,
				"psi_bias_corrected": 0
			},
			"tolerance": { "abs": 1e-10 },
			"source": "scipy.stats.entropy, scipy.special.rel_entr"
		},
		{
			"name": "drift_unsmoothed",
			"function": "drift",
			"inputs": {
				"base_counts": [
					10,
					20,
					30
				],
				"head_counts": [
					12,
					18,
					33
				],
				"smoothing_per_bin": 0
			},
			"expected": {
				"psi": .011627446855093624,
				"kl_head_vs_base_nats": .005759126834207744,
				"js_divergence_bits_unsmoothed": .0020951047887105435,
				"js_distance_bits_unsmoothed": .04577231465318903,
				"psi_null_mean_approx": .06507936507936507,
				"psi_null_q95_approx": .19496035431065642,
				"psi_bias_corrected": 0
			},
			"tolerance": { "abs": 1e-10 },
			"source": "scipy.stats.entropy, scipy.special.rel_entr"
		},
		{
			"name": "drift_turned",
			"function": "drift",
			"inputs": {
				"base_counts": [
					3,
					4,
					5,
					6,
					7,
					8,
					9,
					10,
					11,
					12
				],
				"head_counts": [
					12,
					11,
					10,
					9,
					8,
					7,
					6,
					5,
					4,
					3
				],
				"smoothing_per_bin": .1
			},
			"expected": {
				"psi": .6309509904607091,
				"kl_head_vs_base_nats": .31547549523035473,
				"js_divergence_bits_unsmoothed": .11107862053613507,
				"js_distance_bits_unsmoothed": .3332845939075718,
				"psi_null_mean_approx": .24000000000000002,
				"psi_null_q95_approx": .45117273612321196,
				"psi_bias_corrected": .39095099046070914
			},
			"tolerance": { "abs": 1e-10 },
			"source": "scipy.stats.entropy, scipy.special.rel_entr"
		},
		{
			"name": "miller_1_1",
			"function": "miller-sample-size",
			"inputs": {
				"omega2": .1111111111111111,
				"sigma2_a": .16666666666666666,
				"sigma2_b": .16666666666666666,
				"K_a": 1,
				"K_b": 1,
				"alpha_two_sided": .1,
				"beta": .1,
				"delta": .05
			},
			"expected": {
				"variance_per_case": .4444444444444444,
				"n_required": 1523,
				"n_unrounded": 1522.4617512298626,
				"mde_at_n1000": .06169403843220718
			},
			"tolerance": { "abs": 1e-8 },
			"source": "formula with scipy quantiles"
		},
		{
			"name": "miller_5_3",
			"function": "miller-sample-size",
			"inputs": {
				"omega2": .1111111111111111,
				"sigma2_a": .1,
				"sigma2_b": .2,
				"K_a": 5,
				"K_b": 3,
				"alpha_two_sided": .1,
				"beta": .1,
				"delta": .05
			},
			"expected": {
				"variance_per_case": .19777777777777777,
				"n_required": 678,
				"n_unrounded": 677.4954792972889,
				"mde_at_n1000": .04115505677609038
			},
			"tolerance": { "abs": 1e-8 },
			"source": "formula with scipy quantiles"
		},
		{
			"name": "miller_10_1",
			"function": "miller-sample-size",
			"inputs": {
				"omega2": .1111111111111111,
				"sigma2_a": 0,
				"sigma2_b": .05,
				"K_a": 10,
				"K_b": 1,
				"alpha_two_sided": .1,
				"beta": .1,
				"delta": .05
			},
			"expected": {
				"variance_per_case": .1611111111111111,
				"n_required": 552,
				"n_unrounded": 551.8923848208252,
				"mde_at_n1000": .03714472993645348
			},
			"tolerance": { "abs": 1e-8 },
			"source": "formula with scipy quantiles"
		},
		{
			"name": "clustered_se_95",
			"function": "clustered-standard-error",
			"inputs": {
				"deltas": [
					-.0313,
					.0773,
					.1004,
					-.215,
					.0871,
					-.1503,
					.1434,
					-.2848,
					-.1833,
					-.023,
					.1582,
					-.0818,
					-.0411,
					.3067,
					.1538,
					-.0141,
					-.1405,
					-.1533,
					-.1142,
					-.1976,
					.0672,
					.1178,
					.1655,
					-.2325
				],
				"clusters": [
					"3",
					"0",
					"1",
					"0",
					"3",
					"4",
					"2",
					"2",
					"2",
					"3",
					"4",
					"2",
					"3",
					"2",
					"4",
					"0",
					"2",
					"2",
					"1",
					"3",
					"3",
					"0",
					"4",
					"2"
				],
				"alpha_per_side": .025
			},
			"expected": {
				"se_CR1": .028917497999277092,
				"ci95_t_CR1": [-.10051284577465985, .06006284577465987]
			},
			"tolerance": { "abs": 1e-11 },
			"source": "sums of the clusters"
		},
		{
			"name": "paired_t_99",
			"function": "paired-t",
			"inputs": {
				"base": [
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				],
				"head": [
					-.0313,
					.0773,
					.1004,
					-.215,
					.0871,
					-.1503,
					.1434,
					-.2848,
					-.1833,
					-.023,
					.1582,
					-.0818,
					-.0411,
					.3067,
					.1538,
					-.0141,
					-.1405,
					-.1533,
					-.1142,
					-.1976,
					.0672,
					.1178,
					.1655,
					-.2325
				],
				"level": .99
			},
			"expected": { "ci99": [-.11011276626573258, .06966276626573259] },
			"tolerance": { "abs": 1e-11 },
			"source": "scipy.stats.ttest_1samp"
		},
		{
			"name": "fieller_unbounded",
			"function": "fieller",
			"inputs": {
				"base": [
					.1,
					9,
					.2,
					.1
				],
				"head": [
					.2,
					8,
					.3,
					.1
				],
				"alpha_per_side": .05
			},
			"expected": {
				"ratio_of_means": .9148936170212767,
				"g": 4.928243524004589,
				"fieller": [null, null]
			},
			"tolerance": { "rel": 1e-9 },
			"source": "g above 1: no bounds"
		},
		{
			"name": "three_way",
			"function": "three-way",
			"inputs": [
				{
					"ci": [-.05, .05],
					"margin": .05,
					"good": "higher"
				},
				{
					"ci": [-.05, .02],
					"margin": .05,
					"good": "higher"
				},
				{
					"ci": [-.1, -.05],
					"margin": .05,
					"good": "higher"
				},
				{
					"ci": [0, .1],
					"margin": .05,
					"good": "higher"
				},
				{
					"ci": [-.1, 0],
					"margin": .05,
					"good": "lower"
				},
				{
					"ci": [.1, .2],
					"margin": .1,
					"good": "lower"
				},
				{
					"ci": [.11, .2],
					"margin": .1,
					"good": "lower"
				},
				{
					"ci": [-.01, .01],
					"margin": 0,
					"good": "higher"
				}
			],
			"expected": [
				{
					"verdict": "inconclusive",
					"direction": "undetermined"
				},
				{
					"verdict": "inconclusive",
					"direction": "undetermined"
				},
				{
					"verdict": "inconclusive",
					"direction": "regressed"
				},
				{
					"verdict": "inside",
					"direction": "undetermined"
				},
				{
					"verdict": "inside",
					"direction": "undetermined"
				},
				{
					"verdict": "inconclusive",
					"direction": "regressed"
				},
				{
					"verdict": "breach",
					"direction": "regressed"
				},
				{
					"verdict": "inconclusive",
					"direction": "undetermined"
				}
			],
			"tolerance": { "abs": 0 },
			"source": "definition; bounds that lie on the margin or on 0"
		},
		{
			"name": "gate_policy",
			"function": "gate-policy",
			"inputs": [
				{
					"ci": [-.05, .05],
					"margin": .05,
					"good": "higher"
				},
				{
					"ci": [-.05, .02],
					"margin": .05,
					"good": "higher"
				},
				{
					"ci": [-.1, -.05],
					"margin": .05,
					"good": "higher"
				},
				{
					"ci": [0, .1],
					"margin": .05,
					"good": "higher"
				},
				{
					"ci": [-.1, 0],
					"margin": .05,
					"good": "lower"
				},
				{
					"ci": [.1, .2],
					"margin": .1,
					"good": "lower"
				},
				{
					"ci": [.11, .2],
					"margin": .1,
					"good": "lower"
				},
				{
					"ci": [-.01, .01],
					"margin": 0,
					"good": "higher"
				}
			],
			"expected": [
				{
					"block_on_regressed": "inconclusive",
					"block_on_breach": "inconclusive"
				},
				{
					"block_on_regressed": "inconclusive",
					"block_on_breach": "inconclusive"
				},
				{
					"block_on_regressed": "block",
					"block_on_breach": "inconclusive"
				},
				{
					"block_on_regressed": "pass",
					"block_on_breach": "pass"
				},
				{
					"block_on_regressed": "pass",
					"block_on_breach": "pass"
				},
				{
					"block_on_regressed": "block",
					"block_on_breach": "inconclusive"
				},
				{
					"block_on_regressed": "block",
					"block_on_breach": "block"
				},
				{
					"block_on_regressed": "inconclusive",
					"block_on_breach": "inconclusive"
				}
			],
			"tolerance": { "abs": 0 },
			"source": "definition"
		},
		{
			"name": "boxes",
			"function": "boxes",
			"inputs": [{
				"boxes": [[[0, .1]]],
				"limits": [[0]]
			}, {
				"boxes": [[[-.1, .1], [0, 1]], [[-.01, 1], [.5, .6]]],
				"limits": [[-.2, .1], [-.02, .4]]
			}],
			"expected": [{
				"inside_per_box": [false],
				"accepted": false
			}, {
				"inside_per_box": [false, true],
				"accepted": true
			}],
			"tolerance": { "abs": 0 },
			"source": "definition; a lower end on its limit is not inside"
		},
		{
			"name": "design_effect",
			"function": "design-effect-rule",
			"inputs": [{
				"mean_cluster_size": 1,
				"icc": .9
			}, {
				"mean_cluster_size": 3.5,
				"icc": .02
			}],
			"expected": [{ "design_effect": 1 }, { "design_effect": 1.05 }],
			"tolerance": { "abs": 1e-12 },
			"source": "1 + (m - 1) rho"
		}
	]
};
// src/core/stats/jeffreys-interval.ts
/**
* Equal-tailed Jeffreys interval of a rate, quantiles of Beta(x + ½, n − x + ½). For display and comparison.
*
* @param x - events, in [0, n]; may be fractional
* @param n - cases, > 0; may be fractional
* @param level - credible level, exclusive (0, 1)
* @returns bounds in [0, 1], without the adjustment at x = 0 and x = n
* @throws RangeError when an argument is outside its range
* @see Brown, Cai & DasGupta (2001), Statistical Science 16(2), 101–133, section 3.1.1
*/
function jeffreysInterval({ x, n, level }) {
	requireBetween("n", n, 0);
	requireWithin("x", x, 0, n);
	requireBetween("level", level, 0, 1);
	const tail = (1 - level) / 2;
	return {
		lower: betaQuantile(tail, x + .5, n - x + .5),
		upper: betaQuantile(1 - tail, x + .5, n - x + .5)
	};
}
// src/core/stats/newcombe-paired-interval.ts
/**
* Newcombe's square-and-add interval for the paired difference head − base. The alternative to `tangoInterval`
* where false blocks matter more (STATISTICS B1).
*
* @param table - counts ≥ 0 with a sum > 0
* @param level - confidence level, exclusive (0, 1)
* @returns bounds in [−1, 1] around the difference
* @throws RangeError when an argument is outside its range
* @see Newcombe (1998), Statistics in Medicine 17, 2635–2650, method 10 (Wilson bounds, corrected phi)
*/
function newcombePairedInterval(table, level) {
	const { bothPass, broken, fixed, bothFail } = table;
	for (const [name, count] of Object.entries(table)) requireWithin(name, count, 0);
	requireBetween("level", level, 0, 1);
	const n = requireBetween("n", bothPass + broken + fixed + bothFail, 0);
	const base = wilsonInterval({
		x: bothPass + broken,
		n,
		level
	});
	const head = wilsonInterval({
		x: bothPass + fixed,
		n,
		level
	});
	const p1 = (bothPass + broken) / n;
	const p2 = (bothPass + fixed) / n;
	const product = bothPass * bothFail - broken * fixed;
	const corrected = product > 0 ? Math.max(0, product - n / 2) : product;
	const margins = (bothPass + broken) * (fixed + bothFail) * (bothPass + fixed) * (broken + bothFail);
	const phi = margins === 0 ? 0 : corrected / Math.sqrt(margins);
	const add = (one, other) => Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
	const difference = (fixed - broken) / n;
	return {
		lower: difference - add(p2 - head.lower, base.upper - p1),
		upper: difference + add(head.upper - p2, p1 - base.lower)
	};
}
// src/core/stats/selfcheck-input.ts
/** Whether a value is an object with named fields. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* An array of numbers.
*
* @throws TypeError that names the place
*/
function readNumbers(place, value) {
	if (!Array.isArray(value)) throw new TypeError(`${place} must be an array of numbers`);
	return value.map((element, index) => {
		if (typeof element !== "number") throw new TypeError(`${place}[${index}] must be a number`);
		return element;
	});
}
/**
* Reader of the fields of an `inputs` object.
*
* @throws TypeError when the inputs are no object
*/
function readInputs(inputs) {
	if (!isRecord(inputs)) throw new TypeError("inputs must be an object");
	const has = (field) => Object.hasOwn(inputs, field);
	const list = (field) => {
		const value = inputs[field];
		if (!Array.isArray(value)) throw new TypeError(`inputs.${field} must be an array`);
		return value;
	};
	return {
		has,
		number: (field, fallback) => {
			const value = has(field) ? inputs[field] : fallback;
			if (typeof value !== "number") throw new TypeError(`inputs.${field} must be a number`);
			return value;
		},
		text: (field, fallback) => {
			const value = has(field) ? inputs[field] : fallback;
			if (typeof value !== "string") throw new TypeError(`inputs.${field} must be a text`);
			return value;
		},
		numbers: (field, fallback) => readNumbers(`inputs.${field}`, has(field) ? inputs[field] : fallback),
		numberLists: (field) => list(field).map((element, index) => readNumbers(`inputs.${field}[${index}]`, element)),
		lists: (field) => list(field).map((element, index) => {
			if (!Array.isArray(element)) throw new TypeError(`inputs.${field}[${index}] must be an array`);
			return element;
		}),
		labels: (field) => list(field).map(String)
	};
}
/** Applies an adapter of one inputs object to one object or to each of an array of them. */
function overInputs(adapt) {
	return (inputs) => Array.isArray(inputs) ? inputs.map((element) => adapt(readInputs(element))) : adapt(readInputs(inputs));
}
/**
* The error of each side of an interval, under whichever name a case gives it: `alpha_per_side`, `alpha_one_sided`,
* `alpha_two_sided` or the two-sided `level`.
*/
function alphaPerSide(inputs, fallback) {
	for (const field of ["alpha_per_side", "alpha_one_sided"]) if (inputs.has(field)) return inputs.number(field);
	if (inputs.has("alpha_two_sided")) return inputs.number("alpha_two_sided") / 2;
	return inputs.has("level") ? (1 - inputs.number("level")) / 2 : fallback;
}
/** One difference per case: as `deltas`, or as `base` and `head`. */
function readDeltas(inputs) {
	if (inputs.has("deltas") || !inputs.has("base")) return inputs.numbers("deltas");
	const base = inputs.numbers("base");
	return inputs.numbers("head").map((value, index) => value - (base[index] ?? NaN));
}
/** The key of an interval by its level: `ci90` for 0.9, `ci97.5` for 0.975. */
function levelKey(level) {
	return `ci${Number((level * 100).toPrecision(10))}`;
}
// src/core/stats/selfcheck-binary.ts
const pair = ({ lower, upper }) => [lower, upper];
const readCounts = (inputs) => ({
	n: inputs.number("n"),
	broken: inputs.number("base_pass_head_fail"),
	fixed: inputs.number("base_fail_head_pass")
});
const readCountOf = (inputs) => ({
	x: inputs.number("x"),
	n: inputs.number("n"),
	level: 1 - 2 * alphaPerSide(inputs, .025)
});
/** One interval per entry of `levels`, under the key of its level. */
function byLevel(inputs, interval) {
	const one = alphaPerSide(inputs, NaN);
	const levels = inputs.numbers("levels", Number.isNaN(one) ? [.9, .95] : [1 - 2 * one]);
	return Object.fromEntries(levels.map((level) => [levelKey(level), pair(interval(level))]));
}
function mcnemarCase(inputs) {
	const tests = mcnemar({
		broken: inputs.number("base_pass_head_fail"),
		fixed: inputs.number("base_fail_head_pass")
	});
	return {
		p_exact_two_sided: tests.exactTwoSided,
		p_mid_two_sided: tests.midPTwoSided,
		p_exact_one_sided_head_worse: tests.exactHeadWorse,
		p_mid_one_sided_head_worse: tests.midPHeadWorse,
		p_chi2_continuity: tests.chiSquareContinuity
	};
}
function tangoIntervalCase(inputs) {
	const counts = readCounts(inputs);
	return {
		delta_head_minus_base: (counts.fixed - counts.broken) / counts.n,
		...byLevel(inputs, (level) => tangoInterval({
			...counts,
			critical: -normalQuantile((1 - level) / 2)
		}))
	};
}
function tangoScoreCase(inputs) {
	const counts = readCounts(inputs);
	return {
		z_at_minus_margin: tangoScore({
			...counts,
			difference: -inputs.number("margin")
		}),
		z_at_zero: tangoScore({
			...counts,
			difference: 0
		})
	};
}
function clusteredTangoCase(inputs) {
	const broken = inputs.numbers("per_cluster_base_pass_head_fail");
	const fixed = inputs.numbers("per_cluster_base_fail_head_pass");
	const clusters = inputs.numbers("per_cluster_size").map((size, index) => ({
		size,
		broken: broken[index] ?? NaN,
		fixed: fixed[index] ?? NaN
	}));
	const result = clusteredTango(clusters, alphaPerSide(inputs, .05));
	return {
		delta: result.delta,
		se_CR1: result.standardError,
		var_iid: result.iidVariance,
		design_effect: result.designEffect,
		n_effective: result.effectiveN,
		t_df: result.degreesOfFreedom,
		t_crit: result.critical,
		ci: [result.lower, result.upper]
	};
}
function newcombeCase(inputs) {
	const table = {
		bothPass: inputs.number("both_pass"),
		broken: inputs.number("base_pass_head_fail"),
		fixed: inputs.number("base_fail_head_pass"),
		bothFail: inputs.number("both_fail")
	};
	return byLevel(inputs, (level) => newcombePairedInterval(table, level));
}
function casesNeededCase(inputs) {
	const counts = readCounts(inputs);
	const sigma2 = discordanceVariance(counts);
	const { ifUnchanged, ifObserved } = casesNeeded({
		variance: sigma2,
		margin: inputs.number("margin"),
		observed: (counts.fixed - counts.broken) / counts.n,
		designEffect: inputs.number("design_effect", 1),
		alpha: inputs.number("alpha_one_sided", .05),
		power: inputs.number("power", .9)
	});
	return {
		sigma2,
		n_total_if_unchanged: ifUnchanged,
		n_more_if_unchanged: Math.max(0, ifUnchanged - counts.n),
		n_total_if_observed_delta_true: ifObserved,
		n_more_if_observed_delta_true: ifObserved === null ? null : Math.max(0, ifObserved - counts.n)
	};
}
/** Reference functions about pass and fail, by name. */
const binaryChecks = {
	mcnemar: overInputs(mcnemarCase),
	"tango-interval": overInputs(tangoIntervalCase),
	"tango-score": overInputs(tangoScoreCase),
	"tango-effective-sample": overInputs(clusteredTangoCase),
	"newcombe-paired": overInputs(newcombeCase),
	wilson: overInputs((inputs) => pair(wilsonInterval(readCountOf(inputs)))),
	"clopper-pearson": overInputs((inputs) => pair(clopperPearson(readCountOf(inputs)))),
	"clopper-pearson-upper": overInputs((inputs) => clopperPearsonUpper({
		x: inputs.number("x"),
		n: inputs.number("n"),
		alpha: inputs.number("alpha", alphaPerSide(inputs, .05))
	})),
	jeffreys: overInputs((inputs) => pair(jeffreysInterval(readCountOf(inputs)))),
	"cases-needed": overInputs(casesNeededCase)
};
// src/core/stats/selfcheck-compare.ts
function resolve(tolerance, key) {
	const own = key !== null && key !== "abs" && key !== "rel" ? tolerance[key] : void 0;
	if (typeof own === "number") return {
		abs: own,
		rel: 0
	};
	const { abs, rel } = tolerance;
	return {
		abs: typeof abs === "number" ? abs : 0,
		rel: typeof rel === "number" ? rel : 0
	};
}
function show(value) {
	if (typeof value === "number") return String(value);
	return value === void 0 ? "nothing" : JSON.stringify(value) ?? typeof value;
}
function differsAsNumber(want, got, tolerance) {
	if (typeof got !== "number" || !Number.isFinite(got)) return true;
	if (got === want) return false;
	if (Number.isInteger(want) && Number.isInteger(got)) return true;
	const error = Math.abs(got - want);
	return !(error <= tolerance.abs || error <= tolerance.rel * Math.max(Math.abs(want), 1e-12));
}
/**
* First difference between what a reference case expects and what was computed.
*
* Every key of `want` must be there; further keys of `got` are ignored. Arrays must have one length. Numbers
* agree when |got − want| ≤ abs or ≤ rel · max(|want|, 1e-12); integers, nulls, texts and booleans are exact.
*
* @param want - the `expected` of a case, or a part of it
* @param got - what was computed
* @param tolerance - the `tolerance` of the case
* @returns a sentence that names the place, or null when they agree
*/
function findDifference(want, got, tolerance) {
	return differenceAt("expected", null, want, got, tolerance);
}
function differenceAt(place, key, want, got, tolerance) {
	const sentence = `${place}: want ${show(want)}, got ${show(got)}`;
	if (typeof want === "number") return differsAsNumber(want, got, resolve(tolerance, key)) ? sentence : null;
	if (Array.isArray(want)) {
		if (!Array.isArray(got)) return sentence;
		if (got.length !== want.length) return `${place}: want ${want.length} elements, got ${got.length}`;
		return firstOf(want.map((element, index) => () => differenceAt(`${place}[${index}]`, key, element, got[index], tolerance)));
	}
	if (isRecord(want)) {
		if (!isRecord(got)) return sentence;
		return firstOf(Object.entries(want).map(([name, element]) => () => {
			const inner = `${place}.${name}`;
			if (!Object.hasOwn(got, name)) return `${inner}: not computed`;
			return differenceAt(inner, name, element, got[name], tolerance);
		}));
	}
	return want === got ? null : sentence;
}
function firstOf(checks) {
	for (const check of checks) {
		const difference = check();
		if (difference !== null) return difference;
	}
	return null;
}
// src/core/stats/selfcheck-history.ts
function changePointCase(inputs) {
	const series = inputs.numbers("series");
	const { index, ratio, t } = bestSplit(series, inputs.number("min_segment", 3));
	return {
		max_ratio: ratio,
		first_index_after_change: index,
		t_statistic: t,
		energy_Q: energyAtSplit(series, index)
	};
}
function movingAverageCase(inputs) {
	const { median, spread } = robustLevel(inputs.numbers("baseline"));
	const lambda = inputs.number("lambda_");
	const z = inputs.numbers("new").map((value) => (value - median) / spread);
	return {
		median,
		robust_sd: spread,
		z,
		ewma: movingAverage(z, lambda),
		sd_of_ewma_steady_state: Math.sqrt(lambda / (2 - lambda))
	};
}
/** Reference functions about series of runs, by name. */
const historyChecks = {
	"change-point-scan": overInputs(changePointCase),
	"ewma-robust-z": overInputs(movingAverageCase)
};
// src/core/stats/clustered-standard-error.ts
/**
* Standard error of the mean difference over cases that come in clusters.
*
* @param deltas - one finite difference per case, at least one
* @param clusterIndex - cluster of each case, 0 … G − 1 without gaps, same order as `deltas`
* @throws RangeError when the lengths differ or the index skips a number
* @see Miller (2024), arXiv 2411.00640, Appendix A (CR0); Cameron & Miller (2015), equation (11) (CR1 with G/(G − 1))
*/
function clusteredStandardError(deltas, clusterIndex) {
	const { n, mean, residuals } = clusterSums(deltas, clusterIndex);
	const clusters = residuals.length;
	const { variance } = sampleMoments(deltas);
	let squares = 0;
	for (const residual of residuals) squares += residual * residual;
	const cr0 = Math.sqrt(squares) / n;
	const cr1 = clusters < 2 ? null : cr0 * Math.sqrt(clusters / (clusters - 1));
	const naive = variance === null ? null : Math.sqrt(variance / n);
	return {
		n,
		clusters,
		mean,
		naive,
		cr0,
		cr1,
		designEffect: cr1 !== null && naive !== null && naive > 0 ? (cr1 / naive) ** 2 : null,
		degreesOfFreedom: clusters - 1
	};
}
// src/core/stats/delta-log-ratio-interval.ts
/**
* Delta-method interval for mean(head)/mean(base), symmetric on the log scale.
*
* For comparison with other tools only: at high skew and few units it errs twice as often as `fiellerInterval`,
* the one the gate uses (STATISTICS B5).
*
* @param base - one total or mean per independent unit, finite, at least two
* @param head - same units, same order
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @returns positive bounds; null when a mean is not positive
* @throws RangeError when the lengths differ or an argument is outside its range
* @see Var(ln(h/b)) = v_h/h² + v_b/b² − 2c/(hb) = Var(h − r b)/h² with r = h/b
*/
function deltaLogRatioInterval(base, head, alpha) {
	requireAlpha(alpha);
	const means = pairedMeans(base, head);
	if (means.base <= 0 || means.head <= 0) return {
		lower: null,
		upper: null,
		reason: "base-not-positive"
	};
	const ratio = means.head / means.base;
	const half = studentTQuantile(1 - alpha, means.n - 1) * Math.sqrt(means.residualVariance) / means.head;
	return {
		lower: ratio * Math.exp(-half),
		upper: ratio * Math.exp(half),
		reason: null
	};
}
// src/core/stats/selfcheck-means.ts
const readAlpha = (inputs) => alphaPerSide(inputs, .05);
/** The key of a two-sided interval with this error on each side. */
const keyOf = (alpha) => levelKey(1 - 2 * alpha);
function hallShape(hall) {
	return {
		mean: hall.mean,
		sd: hall.sd,
		skew: hall.skew,
		k: hall.k,
		t_crit: hall.critical,
		lower: hall.lower,
		upper: hall.upper,
		plain_t_lower: hall.plainLower,
		plain_t_upper: hall.plainUpper
	};
}
function clusteredErrorCase(inputs) {
	const result = clusteredStandardError(readDeltas(inputs), clusterIndexOf(inputs.labels("clusters")));
	const df = result.degreesOfFreedom;
	const half = result.cr1 === null ? null : studentTQuantile(1 - readAlpha(inputs), df) * result.cr1;
	return {
		n: result.n,
		clusters: result.clusters,
		mean: result.mean,
		se_naive: result.naive,
		se_CR0: result.cr0,
		se_CR1: result.cr1,
		design_effect: result.designEffect,
		t_df: df,
		[`${keyOf(readAlpha(inputs))}_t_CR1`]: half === null ? null : [result.mean - half, result.mean + half]
	};
}
function clusteredHallCase(inputs) {
	const values = clusterPseudoValues(readDeltas(inputs), clusterIndexOf(inputs.labels("clusters")));
	return {
		pseudo_values: [...values],
		...hallShape(hallInterval(values, readAlpha(inputs)))
	};
}
function guardCase(inputs) {
	const values = readDeltas(inputs);
	const alpha = readAlpha(inputs);
	const range = inputs.number("score_range", 1);
	const sparseBelow = inputs.number("guard_threshold_nonzero", 8);
	const result = guardedHallInterval(values, alpha, range, { sparseBelow });
	return {
		nonzero: result.nonzero,
		hall: hallShape(result.hall),
		plus_two: plusTwoInterval(values, alpha, range),
		guarded: [result.lower, result.upper]
	};
}
function hallTestCase(inputs) {
	const values = readDeltas(inputs);
	const threshold = inputs.number("threshold");
	const plain = hallTest(values, threshold);
	const guarded = guardedHallTest(values, threshold, inputs.number("score_range", 1), { sparseBelow: inputs.number("guard_threshold_nonzero", 8) });
	return {
		transformed_t: plain.transformedT,
		p_inside: plain.pInside,
		p_breach: plain.pOutside,
		nonzero: guarded.nonzero,
		guarded_p_inside: guarded.pInside,
		guarded_p_breach: guarded.pOutside
	};
}
function pairedTCase(inputs) {
	const result = studentTInterval(readDeltas(inputs), readAlpha(inputs));
	return {
		mean: result.mean,
		se: result.standardError,
		t: result.t,
		p_two_sided: result.pTwoSided,
		[keyOf(readAlpha(inputs))]: [result.lower, result.upper]
	};
}
function fiellerCase(inputs) {
	const base = inputs.numbers("base");
	const head = inputs.numbers("head");
	const alpha = readAlpha(inputs);
	const result = fiellerInterval(base, head, alpha);
	const delta = deltaLogRatioInterval(base, head, alpha);
	const logs = base.map((value, index) => Math.log((head[index] ?? NaN) / value));
	return {
		ratio_of_means: result.ratio,
		g: result.g,
		fieller: [result.lower, result.upper],
		delta_log_ci: [delta.lower, delta.upper],
		mean_log_ratio_per_case: logs.every(Number.isFinite) ? sampleMoments(logs).mean : null
	};
}
function repeatCase(inputs) {
	const result = repeatVariance(inputs.numberLists("base"), inputs.numberLists("head"));
	return {
		mean_delta: result.meanDelta,
		se_case_level: result.standardError,
		within_var_base: result.withinBase,
		within_var_head: result.withinHead,
		var_of_case_mean_delta: result.caseVariance,
		omega2_raw: result.omega2Raw,
		omega2: result.omega2
	};
}
function signFlipCase(inputs) {
	const result = signFlipTest(readDeltas(inputs));
	return {
		p_two_sided: result.pTwoSided,
		p_one_sided_head_worse: result.pLess,
		p_one_sided_head_better: result.pGreater,
		mid_p_head_worse: result.midPLess,
		mid_p_head_better: result.midPGreater,
		nonzero: result.nonzero
	};
}
/** Reference functions about means, ratios and clusters, by name. */
const meanChecks = {
	"clustered-standard-error": overInputs(clusteredErrorCase),
	"clustered-hall": overInputs(clusteredHallCase),
	"hall-interval": overInputs((inputs) => hallShape(hallInterval(readDeltas(inputs), readAlpha(inputs)))),
	"sparse-guard": overInputs(guardCase),
	"sparse-guard-all-ties": overInputs(guardCase),
	"hall-p-values": overInputs(hallTestCase),
	"paired-t": overInputs(pairedTCase),
	fieller: overInputs(fiellerCase),
	"repeat-variance": overInputs(repeatCase),
	"sign-flip": overInputs(signFlipCase)
};
// src/core/stats/classify-interval.ts
/**
* Three-way decision of an interval against a non-inferiority margin.
*
* @param lower - lower end, finite, oriented so that higher is better
* @param upper - upper end, ≥ lower
* @param margin - non-inferiority margin, ≥ 0
* @throws RangeError when an argument is outside its range
* @see STATISTICS A6.2 and A6.3; Schuirmann (1987) for `equivalent`
*/
function classifyInterval({ lower, upper, margin }) {
	requireFinite("lower", lower);
	requireWithin("upper", upper, lower);
	requireWithin("margin", margin, 0);
	return {
		verdict: verdictOf(lower, upper, margin),
		direction: directionOf(lower, upper, margin)
	};
}
function verdictOf(lower, upper, margin) {
	if (lower > -margin) return "inside";
	return upper < -margin ? "breach" : "inconclusive";
}
function directionOf(lower, upper, margin) {
	if (lower > 0) return "improved";
	if (upper < 0) return "regressed";
	return lower > -margin && upper < margin ? "equivalent" : "undetermined";
}
// src/core/stats/design-effect-rule.ts
/**
* Kish's rule for the design effect of clusters, 1 + (size − 1) · icc. For planning; from data the design effect
* is estimated (`clusteredStandardError`).
*
* @param meanClusterSize - cases per cluster, ≥ 1
* @param icc - intraclass correlation, in [−1, 1]
* @throws RangeError when an argument is outside its range
* @see Kish (1965), Survey Sampling, section 5.4
*/
function designEffectRule(meanClusterSize, icc) {
	requireWithin("meanClusterSize", meanClusterSize, 1);
	requireWithin("icc", icc, -1, 1);
	return 1 + (meanClusterSize - 1) * icc;
}
// src/core/stats/miller-sample-size.ts
/** Variance per case and (z_{alpha/2} + z_beta) of a plan. */
function requirePlan(plan) {
	requireWithin("omega2", plan.omega2, 0);
	requireWithin("sigma2Base", plan.sigma2Base, 0);
	requireWithin("sigma2Head", plan.sigma2Head, 0);
	requireWithin("repeatsBase", plan.repeatsBase, 1);
	requireWithin("repeatsHead", plan.repeatsHead, 1);
	requireBetween("alphaTwoSided", plan.alphaTwoSided, 0, 1);
	requireBetween("beta", plan.beta, 0, 1);
	return {
		variance: plan.omega2 + plan.sigma2Base / plan.repeatsBase + plan.sigma2Head / plan.repeatsHead,
		z: -normalQuantile(plan.alphaTwoSided / 2) - normalQuantile(plan.beta)
	};
}
/**
* Cases needed to detect a difference, for a superiority test. The gate's question is `casesNeeded`.
*
* @param delta - the difference to detect, > 0
* @returns the variance per case, and the number of cases unrounded
* @throws RangeError when an argument is outside its range
* @see Miller (2024), arXiv 2411.00640, section on power analysis
*/
function millerSampleSize(plan, delta) {
	requireBetween("delta", delta, 0);
	const { variance, z } = requirePlan(plan);
	return {
		variance,
		n: z * z * variance / (delta * delta)
	};
}
/**
* Smallest difference that n cases detect, the inverse of `millerSampleSize`.
*
* @param n - cases, > 0
* @throws RangeError when an argument is outside its range
* @see Miller (2024), arXiv 2411.00640, section on power analysis
*/
function minimumDetectableDifference(plan, n) {
	requireBetween("n", n, 0);
	const { variance, z } = requirePlan(plan);
	return z * Math.sqrt(variance / n);
}
// src/core/stats/order-statistic-ranks.ts
/**
* Ranks of the distribution-free confidence bounds of a quantile.
*
* @param n - values, integer ≥ 1
* @param q - quantile, exclusive (0, 1)
* @param alpha - one-sided error of each bound, exclusive (0, 0.5)
* @returns the largest rank that is a lower and the smallest that is an upper bound
* @throws RangeError when an argument is outside its range
* @see David & Nagaraja (2003), Order Statistics, section 7.1; an upper bound exists iff n ≥ ln alpha/ln q
*/
function orderStatisticRanks({ n, q, alpha }) {
	requireInteger("n", n, 1);
	requireBetween("q", q, 0, 1);
	requireAlpha(alpha);
	/** Smallest rank r in [1, n + 1] with P(X ≤ r − 1) > level, or ≥ level. */
	const firstRank = (holds) => {
		let low = 1;
		let high = n + 1;
		while (low < high) {
			const middle = low + high >>> 1;
			if (holds(binomialCdf(middle - 1, n, q))) high = middle;
			else low = middle + 1;
		}
		return low;
	};
	const lower = firstRank((probability) => probability > alpha) - 1;
	const upper = firstRank((probability) => probability >= 1 - alpha);
	return {
		lower: lower >= 1 ? lower : null,
		upper: upper <= n ? upper : null
	};
}
// src/core/stats/selfcheck-other.ts
function specialFunction(inputs) {
	const args = inputs.numbers("args");
	const [one, two, three] = [
		() => at(args, 0),
		() => at(args, 1),
		() => at(args, 2)
	];
	const name = inputs.text("fn");
	switch (name) {
		case "normal_quantile": return normalQuantile(one());
		case "normal_cdf": return normalCdf(one());
		case "t_quantile": return studentTQuantile(one(), two());
		case "t_cdf": return studentTCdf(one(), two());
		case "beta_quantile": return betaQuantile(one(), two(), three());
		case "beta_cdf": return betaCdf(one(), two(), three());
		case "binomial_cdf": return binomialCdf(one(), two(), three());
		case "chi2_quantile": return chiSquareQuantile(one(), two());
		case "chi2_cdf": return chiSquareCdf(one(), two());
		case "log_gamma": return logGamma(one());
		default: throw new TypeError(`inputs.fn is an unknown special function: ${name}`);
	}
}
function holmAndBhCase(inputs) {
	const p = inputs.numbers("p");
	const alpha = inputs.number("alpha", .05);
	const byHolm = holm(p);
	const byBh = benjaminiHochberg(p);
	return {
		holm_adjusted: byHolm,
		bh_adjusted: byBh,
		holm_reject: byHolm.map((adjusted) => adjusted <= alpha),
		bh_reject: byBh.map((adjusted) => adjusted <= alpha)
	};
}
function ndcgCase(inputs) {
	const query = {
		gains: inputs.numbers("retrieved"),
		judged: inputs.numbers("all_judged"),
		k: inputs.number("k", 5)
	};
	return {
		linear: ndcgAtK({
			...query,
			gain: "linear"
		}),
		exponential: ndcgAtK({
			...query,
			gain: "exponential"
		})
	};
}
function ranksCase(inputs) {
	const { lower, upper } = orderStatisticRanks({
		n: inputs.number("n"),
		q: inputs.number("q"),
		alpha: alphaPerSide(inputs, .05)
	});
	return {
		lower_rank_1based: lower,
		upper_rank_1based: upper
	};
}
function millerCase(inputs) {
	const plan = {
		omega2: inputs.number("omega2"),
		sigma2Base: inputs.number("sigma2_a"),
		sigma2Head: inputs.number("sigma2_b"),
		repeatsBase: inputs.number("K_a"),
		repeatsHead: inputs.number("K_b"),
		alphaTwoSided: inputs.number("alpha_two_sided"),
		beta: inputs.number("beta")
	};
	const { variance, n } = millerSampleSize(plan, inputs.number("delta"));
	return {
		variance_per_case: variance,
		n_required: Math.ceil(n),
		n_unrounded: n,
		mde_at_n1000: minimumDetectableDifference(plan, 1e3)
	};
}
function xoshiroCase(inputs) {
	const words = inputs.numbers("state");
	const { nextUint32 } = xoshiro128StarStar([
		at(words, 0),
		at(words, 1),
		at(words, 2),
		at(words, 3)
	]);
	return Array.from({ length: inputs.number("count") }, () => nextUint32());
}
/** The interval of a case, turned so that higher is better. */
function orientedInterval(inputs) {
	const ci = inputs.numbers("ci");
	const [lower, upper] = [at(ci, 0), at(ci, 1)];
	return inputs.text("good", "higher") === "lower" ? {
		lower: -upper,
		upper: -lower
	} : {
		lower,
		upper
	};
}
function gatePolicyCase(inputs) {
	const interval = orientedInterval(inputs);
	const { verdict } = classifyInterval({
		...interval,
		margin: inputs.number("margin")
	});
	const decide = (isBlocked) => {
		if (verdict === "inside") return "pass";
		return isBlocked ? "block" : "inconclusive";
	};
	return {
		block_on_regressed: decide(interval.upper < 0),
		block_on_breach: decide(verdict === "breach")
	};
}
function boxesCase(inputs) {
	const limits = inputs.numberLists("limits");
	const inside = inputs.lists("boxes").map((box, index) => box.every((ci, dimension) => {
		const bounds = readNumbers(`inputs.boxes[${index}][${dimension}]`, ci);
		return at(bounds, 0) > at(limits[index] ?? [], dimension);
	}));
	return {
		inside_per_box: inside,
		accepted: inside.includes(true)
	};
}
function cleanBreakCase(inputs) {
	const rows = inputs.numberLists("cases");
	return cleanBreakTest(rows.map((row) => ({
		basePassed: at(row, 0),
		baseOf: at(row, 1),
		headPassed: at(row, 2),
		headOf: at(row, 3)
	})));
}
function driftCase(inputs) {
	const base = inputs.numbers("base_counts");
	const found = populationStability(base, inputs.numbers("head_counts"), inputs.number("smoothing_per_bin", .5));
	return {
		psi: found.psi,
		kl_head_vs_base_nats: found.klHeadFromBase,
		js_divergence_bits_unsmoothed: found.jsDivergence,
		js_distance_bits_unsmoothed: found.jsDistance,
		psi_null_mean_approx: found.psiNullMean,
		psi_null_q95_approx: found.psiNullMean / (base.length - 1) * chiSquareQuantile(.95, base.length - 1),
		psi_bias_corrected: found.psiCorrected
	};
}
/** Reference functions about distributions, families, ranks, randomness and verdicts, by name. */
const otherChecks = {
	"special-functions": overInputs(specialFunction),
	"holm-and-bh": overInputs(holmAndBhCase),
	"quantile-type7": overInputs((inputs) => {
		const values = inputs.numbers("values");
		return inputs.numbers("quantiles").map((q) => quantileType7(values, q));
	}),
	"ndcg-at-5": overInputs(ndcgCase),
	"order-statistic-ranks": overInputs(ranksCase),
	"miller-sample-size": overInputs(millerCase),
	"design-effect-rule": overInputs((inputs) => ({ design_effect: designEffectRule(inputs.number("mean_cluster_size"), inputs.number("icc")) })),
	xoshiro128starstar: overInputs(xoshiroCase),
	"three-way": overInputs((inputs) => classifyInterval({
		...orientedInterval(inputs),
		margin: inputs.number("margin")
	})),
	"gate-policy": overInputs(gatePolicyCase),
	boxes: overInputs(boxesCase),
	"clean-break": overInputs(cleanBreakCase),
	drift: overInputs(driftCase)
};
// src/core/stats/selfcheck.ts
const checks = new Map(Object.entries({
	...binaryChecks,
	...meanChecks,
	...otherChecks,
	...historyChecks
}));
function readCase(value, index) {
	const place = `cases[${index}]`;
	if (!isRecord(value)) throw new TypeError(`${place} must be an object`);
	const { name, function: computation, optional, tolerance } = value;
	if (typeof name !== "string") throw new TypeError(`${place}.name must be a text`);
	if (typeof computation !== "string") throw new TypeError(`${place}.function must be a text (${name})`);
	for (const field of ["inputs", "expected"]) if (!Object.hasOwn(value, field)) throw new TypeError(`${place}.${field} is missing (${name})`);
	if (tolerance !== void 0 && !isRecord(tolerance)) throw new TypeError(`${place}.tolerance must be an object (${name})`);
	return {
		name,
		function: computation,
		optional: optional === true,
		inputs: value.inputs,
		expected: value.expected,
		tolerance: tolerance ?? {}
	};
}
function checkCase(reference) {
	const { name, function: computation } = reference;
	const result = (status, detail) => ({
		name,
		function: computation,
		status,
		detail
	});
	const check = checks.get(computation);
	if (check === void 0) return result(reference.optional ? "skipped" : "failed", `no such computation: ${computation}`);
	let got;
	try {
		got = check(reference.inputs);
	} catch (error) {
		if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
		return result("failed", error.message);
	}
	const difference = findDifference(reference.expected, got, reference.tolerance);
	return difference === null ? result("passed", "") : result("failed", difference);
}
/**
* Runs a file of reference cases through the estimators of this room.
*
* The form is that of tests/reference/statistics.json: `{ cases: [{ name, function, optional?, inputs, expected,
* tolerance }] }`. Every key of `expected` must be computed and agree within `tolerance` (`findDifference`).
*
* @param document - the parsed JSON file
* @returns one result per case; a computation we do not have is skipped when optional, else failed
* @throws TypeError that names the place when the document has not that form
*/
function checkReference(document) {
	if (!isRecord(document) || !Array.isArray(document.cases)) throw new TypeError("the reference document must be an object with an array \"cases\"");
	const results = document.cases.map(readCase).map(checkCase);
	const count = (status) => results.filter((result) => result.status === status).length;
	return {
		results,
		passed: count("passed"),
		failed: count("failed"),
		skipped: count("skipped")
	};
}
// src/app/commands/selfcheck.ts
/** `selfcheck`: reference cases through the statistics. */
const selfcheckCommand = {
	name: "selfcheck",
	synopsis: "[--reference FILE]",
	summary: "Checks the statistics against values computed by other programs; left to itself, against this project's own reference file.",
	options: {
		reference: {
			type: "string",
			value: "FILE",
			help: "reference cases {cases: [{name, function, inputs, expected, tolerance}]}"
		},
		json: {
			type: "boolean",
			help: "print every case as JSON"
		}
	},
	run: async (input, world) => {
		const path = input.text("reference");
		const check = runCheck(path === void 0 ? statistics_default : await readJson(path, world), path ?? "the built-in reference");
		const exitCode = check.failed > 0 || check.passed === 0 ? 1 : 0;
		if (input.flag("json")) return {
			exitCode,
			stdout: printJson(check)
		};
		const lines = check.results.filter(({ status }) => status !== "passed").map(({ name, function: computation, status, detail }) => `${status}  ${name} (${computation}): ${detail}`);
		const totals = `${check.passed} passed, ${check.failed} failed, ${check.skipped} skipped`;
		return {
			exitCode,
			stdout: `${[...lines, totals].join("\n")}\n`
		};
	}
};
function runCheck(document, name) {
	try {
		return checkReference(document);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new UsageError("reference", `${name}: ${error.message}`, "Give a file of the form of tests/reference/statistics.json.");
	}
}
async function readJson(path, world) {
	const text = new TextDecoder().decode(await world.files.read(path));
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UsageError("not-json", `${path} is no JSON (${error instanceof Error ? error.message : "unreadable"}).`, "Check the file.");
	}
}
// src/core/report/calibration-text.ts
const names = {
	experiments: ["experiments a sprint", "sprints"],
	conversion: ["share of what was closed that shipped", "sprints with something closed"],
	iterations: ["versions tried per feature", "features"]
};
/**
* The proposal as YAML for the config, with comments that say what it was taken from.
*
* @param fewest - whole sprints that it takes
*/
function calibrationText(view, fewest) {
	const { sprints, bands, usual } = view;
	const [first, last] = [sprints[0], sprints.at(-1)];
	if (first === void 0 || last === void 0 || sprints.length < fewest) return tooFew(view, fewest);
	const lines = [
		"experiments",
		"conversion",
		"iterations"
	].flatMap((key) => {
		const [what, of] = names[key];
		const band = bands[key];
		if (band === null) return [`    # ${key}: too few ${of} to say`];
		return [`    # ${what}: median ${Number(band.median.toFixed(2))}, ${band.n} ${of}${besideUsual(band, usual[key])}`, `    ${key}: { low: ${band.low}, high: ${band.high} }`];
	});
	const isAny = Object.values(bands).some((band) => band !== null);
	return [
		`# From sprints ${first.number} to ${last.number} (${first.firstDay} to ${last.lastDay}): where eight of ten lay, 10 to 90 %.`,
		"# It is what this team did, and no statement that it is good: a person decides whether to keep it.",
		mixOf(view),
		...isAny ? [
			"# Where the config has a section velocity already, the lines from `bands:` on go into it.",
			"velocity:",
			"  bands:"
		] : [],
		...lines,
		""
	].join("\n");
}
function tooFew({ sprints, enoughOn }, fewest) {
	const count = sprints.length;
	const when = enoughOn === null ? "" : ` There will be ${fewest} with the one that ends on ${enoughOn}.`;
	return `# ${count} whole ${count === 1 ? "sprint is" : "sprints are"} on record; bands of a team's own take ${fewest}.${when}\n`;
}
/** Of what the bands are: they say nothing of a class that was not tried. */
function mixOf({ classes }) {
	const [only, ...others] = classes;
	if (only === void 0) return "# Nothing was tried in them.";
	if (others.length === 0) return `# All that was tried were ${named(only.class)} (${only.count}): of other classes the bands say nothing.`;
	return `# Tried: ${classes.map((one) => `${named(one.class)} ${one.count}`).join(", ")}.`;
}
function named(name) {
	const plural = pluralNames[name];
	return name === "rag-refresh" ? plural : plural.toLowerCase();
}
/** A range of one's own that is wider finds less worth a word: who takes it should know. */
function besideUsual({ low, high }, usual) {
	if (usual === null) return "";
	const isWider = high - low > usual.high - usual.low;
	return `; usual are ${usual.low} to ${usual.high}${isWider ? ", which is narrower: less would stand out" : ""}`;
}
/**
* Proposes bands from what a team did: the range in which eight of ten of its own whole sprints lie (10 to 90 %), and of
* iterations eight of ten of its features. It says what is usual for the team, and not what is good.
*/
function calibrate(measured) {
	const isOver = measured.until >= measured.sprint.to;
	const sprints = [...earlierSprints(measured), ...isOver && isWhole(measured) ? [measured.sprint] : []];
	const bySprint = sprints.map((sprint) => ({
		...measured,
		sprint
	}));
	const experiments = bySprint.map((one) => countExperiments(one).value?.total ?? 0);
	const conversion = bySprint.flatMap((one) => measureConversion(one).value?.share ?? []);
	const iterations = bySprint.flatMap((one) => measureIterations(one).value?.features.map(({ count }) => count) ?? []);
	const tried = measured.experiments.filter(({ startedAt }) => sprints.some(({ from, to }) => startedAt >= from && startedAt < to));
	const ofClass = (name) => tried.filter((one) => one.class === name).length;
	const asBand = ([low, high]) => ({
		low,
		high
	});
	return {
		sprints,
		usual: {
			experiments: usualExperiments(measured),
			conversion: asBand(usualConversion(measured.settings)),
			iterations: asBand(usualIterations)
		},
		classes: deploymentClasses.map((name) => ({
			class: name,
			count: ofClass(name)
		})).filter(({ count }) => count > 0),
		enoughOn: enoughOn(measured, sprints),
		bands: {
			experiments: rangeOf(experiments, 6, 1),
			conversion: rangeOf(conversion, 6, 100),
			iterations: sprints.length < 6 ? null : rangeOf(iterations, 10, 1)
		}
	};
}
/** Sprints that are missing follow the last one on record, or the one that the records begin in. */
function enoughOn({ calendar, firstAt }, sprints) {
	const missing = 6 - sprints.length;
	if (missing <= 0 || firstAt === null) return null;
	const begin = calendar.at(firstAt);
	const before = sprints.at(-1)?.number ?? (begin.from === firstAt ? begin.number - 1 : begin.number);
	return calendar.byNumber(before + missing).lastDay;
}
/** Whether the records began before the sprint did. */
function isWhole({ firstAt, sprint }) {
	return firstAt !== null && firstAt <= sprint.from;
}
/** Ends are rounded outwards: a band that leaves out what it was made from would be none. */
function rangeOf(values, fewest, steps) {
	if (values.length < fewest) return null;
	const [low, median, high] = [
		.1,
		.5,
		.9
	].map((share) => quantileType7(values, share));
	const down = (value) => Math.floor(value * steps + 1e-9) / steps;
	const up = (value) => Math.ceil(value * steps - 1e-9) / steps;
	return {
		low: down(low),
		high: up(high),
		median,
		n: values.length
	};
}
// src/core/report/merged-csv.ts
const header = [
	"sprint",
	"first_day",
	"last_day",
	"class",
	"merged"
];
/**
* What was merged as CSV (RFC 4180): a line for each class of each sprint that was read whole. Numbers, days and names of
* ours: nothing needs quotes.
*/
function mergedCsv({ sprints }) {
	const lines = sprints.flatMap(({ number, firstDay, lastDay, merged }) => Object.entries(merged).map(([name, count]) => [
		number,
		firstDay,
		lastDay,
		name,
		count
	].join(",")));
	return `${[header.join(","), ...lines].join("\r\n")}\r\n`;
}
// src/core/report/merged-view.ts
/** The page of a sprint from a branch's history alone: merged changes by class, and what nobody can tell from them. */
function buildMergedPage(document) {
	return {
		headline: [headlineText(document)],
		blocks: [
			{
				kind: "paragraph",
				text: [contextText(document)]
			},
			classTable(document),
			...paragraphs(document).map((text) => ({
				kind: "paragraph",
				text
			}))
		],
		folds: [
			{
				summary: rich`Sprint by sprint: ${formatCountOf(document.sprints.length, "sprint")}`,
				blocks: [sprintTable(document)]
			},
			{
				summary: ["What could not be known, and why"],
				blocks: [{
					kind: "list",
					items: document.unknown.map(({ figure, reason }) => rich`${strong(figure)}: ${reason}`)
				}]
			},
			{
				summary: ["Definitions and exclusions"],
				blocks: [{
					kind: "list",
					items: definitions(document)
				}]
			}
		],
		reasons: [],
		footer: [footerText(document)]
	};
}
function headlineText({ sprint, classes }) {
	const name = `Sprint ${sprint.number} (${formatDays(sprint.firstDay, sprint.lastDay)})`;
	if (!sprint.isCovered) return `${name}: the history that was read does not cover it`;
	const count = sum(classes.filter((row) => row.class !== "other").map(({ merged }) => merged ?? 0));
	const all = sum(classes.map(({ merged }) => merged ?? 0));
	return `${name}: ${formatCount(count)} of ${formatCountOf(all, "merged change")} changed prompts, retrieval or models`;
}
function contextText({ history, branch }) {
	return `from the last ${formatCountOf(history.changes, "merged change")} of ${branch} · without a single evaluation: what was merged, never what was tried`;
}
function classTable({ classes }) {
	return {
		kind: "table",
		label: "Merged changes by class",
		header: [
			"",
			"merged",
			"usual a sprint (median)",
			"in what was read",
			"taken back later",
			"last"
		],
		align: [
			"left",
			"right",
			"right",
			"right",
			"right",
			"left"
		],
		rows: classes.map((row) => [
			[pluralNames[row.class]],
			[row.merged === null ? "unknown" : formatCount(row.merged)],
			[row.usual === null ? "–" : formatNumber(row.usual, Number.isInteger(row.usual) ? 0 : 1)],
			[formatCount(row.inHistory)],
			[formatCount(row.takenBack)],
			row.last === null ? ["none in what was read"] : rich`${formatAge(Math.floor(row.last.daysAgo))} ago (${row.last.pullRequest === null ? code(row.last.commit.slice(0, 10)) : `no. ${row.last.pullRequest}`})`
		])
	};
}
function paragraphs({ reverts, features, sprint, history, classes }) {
	const late = classes.flatMap(({ class: name, last, usualDays }) => last !== null && usualDays !== null && last.daysAgo > usualDays ? [`${pluralNames[name].toLowerCase()} (last ${formatAge(Math.floor(last.daysAgo))} ago, usual are ${formatAge(usualDays)})`] : []);
	const direct = sum(history.leftOut.map(({ count }) => count));
	return [
		...late.length === 0 ? [] : [rich`${strong("Rhythm:")} longer ago than usual for their class: ${late.join("; ")}.`],
		rich`${strong("Reverts:")} ${reverts.merged === null ? "unknown for this sprint" : `${formatCountOf(reverts.merged, "revert")} merged in the sprint`}, ${reverts.inHistory} in all that was read, ${reverts.ofUnknown} of them of something that was not read or is not named.`,
		features === null ? rich`${strong("Features:")} unknown: ${sprint.isCovered ? rich`no merged change that was read has a ${code("Feature:")} trailer` : "the sprint was not read whole"}.` : rich`${strong("Features:")} ${features.length === 0 ? "none named in this sprint" : features.map(({ feature, changes }) => `${feature} (${formatCountOf(changes, "merged change")})`).join(", ")}.`,
		...direct === 0 ? [] : [rich`${strong("Not classified:")} ${history.leftOut.map(({ reason, count }) => `${formatCount(count)} × ${reason}`).join("; ")}.`],
		rich`${strong("Not known without records:")} what was tried and dropped, whether it was better or worse, what it cost, how long a decision took. A record of each evaluation tells these from the first one on.`
	];
}
function sprintTable({ sprints }) {
	const names = [
		"prompt-edit",
		"rag-refresh",
		"model-swap",
		"fine-tune",
		"other"
	];
	return {
		kind: "table",
		header: ["sprint", ...names.map((name) => pluralNames[name])],
		align: [
			"left",
			"right",
			"right",
			"right",
			"right",
			"right"
		],
		rows: sprints.slice(-12).map(({ number, firstDay, lastDay, merged }) => [[`${number} (${formatDays(firstDay, lastDay)})`], ...names.map((name) => [formatCount(merged[name])])])
	};
}
function definitions({ history, sprint }) {
	return [
		rich`${strong("Merged change:")} a merge commit of the branch, or a commit whose subject ends with (#number); ${history.byMerge} and ${history.bySquash} were read. It counts once, by its riskiest class; ${history.mixed} had more than one.`,
		rich`${strong("Class:")} by its files against its first parent, as ${code("classify")} tells it: a new provider, or an example with a model in it, counts as its class though nothing that runs was swapped. ${history.closeCalls} were close calls; of ${history.notFullyRead} a file could not be read as what it is.`,
		rich`${strong("Time:")} when the commit was made, in days of ${sprint.timeZone}.`,
		rich`${strong("Usual:")} the median of the earlier sprints that what was read covers whole.`,
		rich`${strong("Reverts:")} told by what git and GitHub write when they make one, counted apart from the classes. A change that was mended by hand is not seen.`
	];
}
function footerText({ branch, commit, until, history, sprint }) {
	return [
		`${branch} at ${commit.slice(0, 10)}`,
		...history.firstAt === null ? [] : [`read back to ${formatDayIn(history.firstAt, sprint.timeZone)}`],
		...history.isCut ? ["older history not read"] : [],
		`as of ${formatDay(until, true)} ${until.slice(11, 16)} UTC`,
		...sprint.isOver ? [] : ["the sprint is not over"]
	].join(" · ");
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
// src/core/velocity/merged-change.ts
/**
* How a commit of the first-parent line came to the branch: a merge commit, the commit of a squash merge, whose subject
* ends with `(#12)`, or neither. A merge of the branch into itself, as `git pull` makes it, is no change that was merged.
*
* @param branch - name of the branch that is read, without its remote
*/
function arrivalOf({ parents, message }, branch) {
	const subject = subjectOf(message);
	if (parents.length === 0) return {
		kind: "no-parent",
		pullRequest: null
	};
	if (parents.length > 1) {
		const number = /^Merge pull request #([1-9]\d{0,9})\b/.exec(subject)?.[1];
		if (number !== void 0) return {
			kind: "merge",
			pullRequest: Number(number)
		};
		const merged = /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(subject)?.[1];
		return merged === branch || merged?.endsWith(`/${branch}`) === true ? {
			kind: "own-merge",
			pullRequest: null
		} : {
			kind: "merge",
			pullRequest: numberAtEnd(subject)
		};
	}
	const number = numberAtEnd(subject);
	return number === null ? {
		kind: "direct",
		pullRequest: null
	} : {
		kind: "squash",
		pullRequest: number
	};
}
/**
* What a merged change takes back, by what `git revert` and GitHub's button write: `This reverts commit …`,
* `Reverts owner/name#12`, the branch `revert-12-…`, and the subject of what is taken back in quotes. The text of a squash
* merge holds the messages of its branch, which may take back a commit of that branch: such a line alone makes no revert.
*/
function takenBack(message) {
	const pullRequests = [];
	const commits = [];
	let isRevert = false;
	const lines = descriptionLines(message).map((text) => text.trim());
	const titles = lines.filter((line) => line !== "").slice(0, /^Merge /.test(lines[0] ?? "") ? 2 : 1);
	for (const line of lines) {
		const number = /^Reverts (?:[\w.-]+\/[\w.-]+)?#([1-9]\d{0,9})\b/i.exec(line)?.[1];
		const sha = /^This reverts commit ([0-9a-f]{7,64})\b/i.exec(line)?.[1];
		const branch = /^Merge pull request #\d+ from \S+\/revert-([1-9]\d{0,9})-/.exec(line)?.[1];
		const quoted = titles.includes(line) ? /^Revert "(.*)"/.exec(line) : null;
		const inQuotes = /\(#([1-9]\d{0,9})\)$/.exec(quoted?.[1] ?? "")?.[1];
		if (number !== void 0) pullRequests.push(Number(number));
		if (branch !== void 0) pullRequests.push(Number(branch));
		if (inQuotes !== void 0) pullRequests.push(Number(inQuotes));
		if (sha !== void 0) commits.push(sha.toLowerCase());
		isRevert ||= branch !== void 0 || quoted !== null;
	}
	return {
		isRevert,
		pullRequests,
		commits
	};
}
function subjectOf(message) {
	return message.split("\n", 1)[0]?.trim() ?? "";
}
function numberAtEnd(subject) {
	const number = /\(#([1-9]\d{0,9})\)$/.exec(subject)?.[1];
	return number === void 0 ? null : Number(number);
}
// src/core/velocity/unknown-without-records.ts
/** What no history of a branch tells, with what would tell it. */
const unknownWithoutRecords = [
	{
		figure: "experiments",
		reason: "what was tried and never merged leaves no trace on this branch"
	},
	{
		figure: "dropped work and conversion",
		reason: "only what was merged is seen"
	},
	{
		figure: "verdicts, sign-offs and inconclusive runs",
		reason: "nothing was evaluated"
	},
	{
		figure: "quality, hallucination, latency and cost of a request",
		reason: "no run measured them"
	},
	{
		figure: "effort and evaluation cost",
		reason: "runs on branches are not in git"
	},
	{
		figure: "decision time",
		reason: "a merge commit does not say when the work began or was opened"
	},
	{
		figure: "versions and branches per feature",
		reason: "squash merges keep the last version alone"
	},
	{
		figure: "causes of reverts",
		reason: "a revert names what it takes back, not why"
	},
	{
		figure: "changes outside git",
		reason: "models, prompts and indexes that are set in a console or a database leave no commit"
	}
];
// src/core/velocity/measure-merged.ts
/**
* The figures of a sprint that a branch's history gives by itself: merged changes by class, never experiments. A sprint
* that was not read from its beginning has no counts. Reverts are counted apart; one that was taken back itself takes
* nothing back.
*/
function measureMerged(request) {
	const { rhythm, until, isCut } = request;
	const changes = request.changes.toSorted((one, other) => one.mergedAt - other.mergedAt);
	const calendar = sprintCalendar(rhythm);
	const sprint = request.sprint === void 0 ? calendar.at(until - 1) : calendar.byNumber(request.sprint);
	const { reverts, reverted, ofUnknown } = settleReverts(changes);
	const own = changes.filter(({ sha }) => !reverts.has(sha));
	const firstAt = changes[0]?.mergedAt ?? null;
	const isCovered = (one) => firstAt !== null && one.from < until && (!isCut || firstAt < one.from);
	const counted = isCovered(sprint);
	const rows = sprintsOf(firstAt, sprint, calendar.at, calendar.byNumber).filter(isCovered).map((one) => ({
		sprint: one,
		merged: countClasses(within(own, one))
	}));
	const earlier = rows.filter((row) => row.sprint.number < sprint.number);
	const inSprint = within(changes, sprint);
	return {
		version: 1,
		branch: request.branch,
		commit: request.commit,
		until: isoTime$1(until),
		sprint: {
			...daysOf(sprint),
			from: isoTime$1(sprint.from),
			to: isoTime$1(sprint.to),
			isOver: until >= sprint.to,
			isCovered: counted,
			timeZone: rhythm.timeZone
		},
		history: {
			changes: changes.length,
			firstAt: firstAt === null ? null : isoTime$1(firstAt),
			isCut,
			byMerge: changes.filter(({ kind }) => kind === "merge").length,
			bySquash: changes.filter(({ kind }) => kind === "squash").length,
			mixed: own.filter(({ classes }) => classes.length > 1).length,
			closeCalls: own.filter(({ isClose }) => isClose).length,
			notFullyRead: own.filter(({ warnings }) => warnings > 0).length,
			leftOut: Object.entries(request.leftOut).flatMap(([reason, count]) => count > 0 ? [{
				reason,
				count
			}] : [])
		},
		classes: deploymentClasses.toReversed().toSorted(otherLast).map((name) => {
			const all = own.filter((change) => classOf(change) === name);
			return {
				class: name,
				merged: counted ? within(all, sprint).length : null,
				usual: earlier.length === 0 ? null : quantileType7(earlier.map(({ merged }) => merged[name]), .5),
				inHistory: all.length,
				takenBack: all.filter(({ sha }) => reverted.has(sha)).length,
				last: lastOf(all, until),
				usualDays: name === "other" ? null : usualDays[name]
			};
		}),
		sprints: rows.map((row) => ({
			...daysOf(row.sprint),
			merged: row.merged
		})),
		changes: own.filter((change) => classOf(change) !== "other").toReversed().map(({ sha, pullRequest, mergedAt, classes, place }) => ({
			commit: sha,
			pullRequest,
			mergedAt: isoTime$1(mergedAt),
			classes: [...classes],
			file: place?.file ?? null,
			rule: place?.rule ?? null
		})),
		reverts: {
			merged: counted ? inSprint.filter(({ sha }) => reverts.has(sha)).length : null,
			inHistory: reverts.size,
			ofUnknown
		},
		features: counted ? featuresOf(own, sprint) : null,
		unknown: unknownWithoutRecords.map((entry) => ({ ...entry }))
	};
}
function settleReverts(changes) {
	const byNumber = new Map(changes.flatMap((one) => one.pullRequest === null ? [] : [[one.pullRequest, one]]));
	const reverts = /* @__PURE__ */ new Set();
	const reverted = /* @__PURE__ */ new Set();
	let ofUnknown = 0;
	for (const change of changes.toReversed()) {
		const { isRevert, pullRequests, commits } = takenBack(change.message);
		const found = [...pullRequests.map((number) => byNumber.get(number)), ...commits.map((sha) => changes.find((one) => one.sha.startsWith(sha)))].filter((one) => one !== void 0 && one.sha !== change.sha && one.mergedAt <= change.mergedAt);
		if (!isRevert && found.length === 0) continue;
		reverts.add(change.sha);
		if (found.length === 0) ofUnknown += 1;
		if (reverted.has(change.sha)) continue;
		for (const one of found) if (one !== void 0) reverted.add(one.sha);
	}
	return {
		reverts,
		reverted,
		ofUnknown
	};
}
function sprintsOf(firstAt, sprint, at, byNumber) {
	if (firstAt === null) return [];
	const first = at(firstAt).number;
	return Array.from({ length: Math.max(0, sprint.number - first + 1) }, (_, index) => byNumber(first + index));
}
function within(changes, { from, to }) {
	return changes.filter(({ mergedAt }) => mergedAt >= from && mergedAt < to);
}
function classOf({ classes }) {
	return classes[0] ?? "other";
}
function countClasses(changes) {
	const counts = {
		"fine-tune": 0,
		"model-swap": 0,
		"rag-refresh": 0,
		"prompt-edit": 0,
		other: 0
	};
	for (const change of changes) counts[classOf(change)] += 1;
	return counts;
}
function lastOf(changes, until) {
	const last = changes.at(-1);
	if (last === void 0) return null;
	const { mergedAt, sha, pullRequest } = last;
	return {
		at: isoTime$1(mergedAt),
		daysAgo: (until - mergedAt) / dayMs$9,
		commit: sha,
		pullRequest
	};
}
function featuresOf(changes, sprint) {
	const named = (all) => all.flatMap(({ message }) => readTrailers(message).Feature ?? []);
	if (named(changes).length === 0) return null;
	const counts = /* @__PURE__ */ new Map();
	for (const name of named(within(changes, sprint))) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([feature, count]) => ({
		feature,
		changes: count
	}));
}
function otherLast(one, two) {
	return Number(one === "other") - Number(two === "other");
}
function daysOf({ number, firstDay, lastDay }) {
	return {
		number,
		firstDay,
		lastDay
	};
}
// src/app/velocity/measure-git.ts
/** Why a commit of the branch is no merged change. */
const reasons = {
	direct: "commits of no named pull request: pushed to the branch, or of a rebase merge",
	"own-merge": "merges of the branch into itself",
	"no-parent": "commits without a parent here"
};
/** The figures of a sprint from the merged changes of a branch, each classified against its first parent. */
async function measureGit(git, request) {
	const { until, most, classify } = request;
	const log = await git.branchLog(request.branch);
	const branch = log.name.replace(/^(?:refs\/heads\/|(?:refs\/remotes\/)?origin\/)/, "");
	const changes = [];
	const leftOut = {
		[reasons.direct]: 0,
		[reasons["own-merge"]]: 0,
		[reasons["no-parent"]]: 0
	};
	let isCut = log.isCut;
	for (const commit of log.commits) {
		if (commit.time >= until) continue;
		if (changes.length === most) {
			isCut = true;
			break;
		}
		const { kind, pullRequest } = arrivalOf(commit, branch);
		if (kind === "merge" || kind === "squash") changes.push({
			...await classified(git, commit, classify),
			kind,
			pullRequest
		});
		else leftOut[reasons[kind]] = (leftOut[reasons[kind]] ?? 0) + 1;
	}
	const { rhythm, sprint } = request;
	return measureMerged({
		branch,
		commit: log.commit,
		changes,
		leftOut,
		isCut,
		rhythm,
		until,
		sprint
	});
}
async function classified(git, commit, { rules, models }) {
	const { sha, parents, time, message } = commit;
	const files = await readFiles(git, await git.changedPaths(parents[0] ?? "", sha));
	const found = classifyChange(files, rules, await loadGrammars(files), models);
	return {
		sha,
		mergedAt: time,
		message,
		classes: found.classes,
		place: found.primary === "other" ? null : found.places[0]?.evidence ?? null,
		isClose: found.certainty.level === "close",
		warnings: found.warnings.length
	};
}
// src/app/velocity/git-page.ts
/** Merged changes that are read where nobody says how many. */
const usualMost = 300;
/** Options of the page that needs no records. */
const gitOptions = {
	"from-git": {
		type: "string",
		value: "DIR",
		help: "without any record: the page of what was merged in this repository, by class; what was tried stays unknown"
	},
	changes: {
		type: "string",
		value: "N",
		help: `with --from-git: classify so many merged changes, newest first (default ${usualMost})`
	}
};
/** Options that speak of records, of which there are none here. */
const ofRecords = [...[
	"records",
	"history",
	"repository",
	"cache",
	"outcomes",
	"outcomes-from",
	"save-outcomes",
	"minutes"
], ...["reserve", "parquet"]];
/** `velocity --from-git`: the page of a sprint from the history of a branch alone. */
async function runFromGit(folder, input, world) {
	const most = mostOf(input);
	refuseOthers(input);
	const { velocity, classify } = await loadConfig(world.files, input.text("config"));
	const rhythm = rhythmOf(velocity);
	const now = untilOf(input.text("until"), rhythm, world.clock.now());
	const sprint = sprintOf(input.text("sprint"), rhythm, now);
	const until = sprint === void 0 ? now : Math.min(now, sprintCalendar(rhythm).byNumber(sprint).to);
	const branch = input.text("default-branch");
	const document = await measureGit(world.git(folder), {
		rhythm,
		until,
		sprint,
		branch,
		most,
		classify
	});
	if (document.history.changes === 0) {
		world.log.note(`eval-envelope: ${document.branch} has no merge commit and no commit of a squash merge until then: nothing can be told by pull requests.`);
		return {
			exitCode: 3,
			stdout: ""
		};
	}
	const view = buildMergedPage(document);
	const markdown = () => renderMarkdown(view, commentMarker("velocity"));
	const out = input.text("out");
	const html = input.text("html");
	const csv = input.text("csv");
	if (out !== void 0) await world.files.write(out, markdown());
	if (html !== void 0) {
		const { renderMergedPage } = await import("./merged-page.js");
		await world.files.write(html, renderMergedPage(view, document));
	}
	if (csv !== void 0) await world.files.write(csv, mergedCsv(document));
	if (input.flag("json")) return {
		exitCode: 0,
		stdout: printJson(document)
	};
	return {
		exitCode: 0,
		stdout: input.flag("markdown") ? markdown() : renderText(view, input.flag("all"))
	};
}
function mostOf(input) {
	const text = input.text("changes");
	if (text === void 0) return usualMost;
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw new UsageError("arguments", `--changes is ${JSON.stringify(text)}.`, "Give a whole number from 1 on.");
}
function refuseOthers(input) {
	const given = ofRecords.find((name) => name === "history" ? input.flag(name) : input.texts(name).length > 0 || input.text(name) !== void 0);
	if (given === void 0 && input.positionals.length === 0) return;
	throw new UsageError("arguments", given === void 0 ? `"${input.positionals[0]}" stands alone.` : `--${given} does not go with --from-git, which reads no records.`, "Leave out one of them.");
}
// src/app/velocity/source-options.ts
/** Options that say where records and outcomes come from. */
const sourceOptions = {
	records: {
		type: "string",
		value: "DIR",
		multiple: true,
		help: "folder of records: *.json, and months of a history branch (*.jsonl); what was logged lies among them"
	},
	...historyOptions,
	repository: {
		type: "string",
		value: "OWNER/NAME",
		multiple: true,
		help: "artifacts of its runs, and outcomes of its pull requests, from GitHub with GITHUB_TOKEN"
	},
	cache: {
		type: "string",
		value: "DIR",
		help: "with --repository: keep records by artifact id; what is there is not downloaded again"
	},
	outcomes: {
		type: "string",
		value: "FILE",
		multiple: true,
		help: "what became of each pull request, JSON a line (schema outcome); left out: outcomes.jsonl among the records"
	},
	"outcomes-from": {
		type: "string",
		value: "OWNER/NAME",
		multiple: true,
		help: "outcomes of its pull requests from GitHub, without artifacts"
	},
	"save-outcomes": {
		type: "string",
		value: "FILE",
		help: "write the outcomes that GitHub told, for --outcomes later on"
	},
	minutes: {
		type: "string",
		value: "N",
		help: `download no artifact after so many minutes (default ${usualSources.minutes})`
	},
	reserve: {
		type: "string",
		value: "N",
		help: `requests of the hour to leave to others (default ${usualSources.reserve})`
	}
};
/**
* Which sources were meant.
*
* @throws UsageError when none is named, or one makes no sense
*/
function sourcesOf(input) {
	const [word] = input.positionals;
	const history = input.flag("history") ? historyRequest(input) : void 0;
	if (history === void 0 && word !== void 0) throw new UsageError("positional", `"${word}" stands alone.`, "Name it with --records.");
	const folders = input.texts("records");
	const artifactsOf = repositoriesOf(input, "repository");
	if (folders.length === 0 && history === void 0 && artifactsOf.length === 0) throw new UsageError("no-records", "No source of records is named.", "Add --records DIR, --history, or --repository OWNER/NAME. Without any record: --from-git .");
	const outcomesOf = [.../* @__PURE__ */ new Set([...artifactsOf, ...repositoriesOf(input, "outcomes-from")])];
	if (input.text("save-outcomes") !== void 0 && outcomesOf.length === 0) throw new UsageError("arguments", "There are no outcomes to save: no repository is asked.", "Add --outcomes-from OWNER/NAME or --repository OWNER/NAME.");
	const named = input.texts("outcomes");
	return {
		folders,
		outcomeFiles: named.length > 0 ? named : void 0,
		history,
		artifactsOf,
		outcomesOf,
		cache: input.text("cache"),
		minutes: numberOf(input, "minutes", usualSources.minutes),
		reserve: numberOf(input, "reserve", usualSources.reserve)
	};
}
function repositoriesOf(input, option) {
	const written = [...new Set(input.texts(option))];
	const wrong = written.find((name) => !/^[A-Za-z0-9][\w-]*\/(?!\.{1,2}$)[\w.-]+$/.test(name));
	if (wrong === void 0) return written;
	throw new UsageError("arguments", `--${option} ${JSON.stringify(wrong)} is no repository.`, "Write owner/name, such as octocat/bot.");
}
function numberOf(input, name, usual) {
	const text = input.text(name);
	if (text === void 0) return usual;
	if (/^\d{1,6}$/.test(text)) return Number(text);
	throw new UsageError("arguments", `--${name} is ${JSON.stringify(text)}.`, "Give a whole number from 0 on.");
}
// src/app/commands/velocity.ts
/** `velocity`: the page of a sprint from stored records. */
const velocityCommand = {
	name: "velocity",
	synopsis: "[calibrate] (--records DIR | --history [REMOTE] | --repository OWNER/NAME)… [options] | --from-git DIR",
	summary: "Reads records from folders, the history branch or the artifacts of runs, and what became of the pull requests, and prints the page of a sprint: what was tried, what shipped, whether quality held, what it cost. `velocity calibrate` proposes bands of your own from your past sprints, as YAML for the config.",
	options: {
		...sourceOptions,
		...gitOptions,
		config: {
			type: "string",
			value: "FILE",
			help: "config with a velocity section"
		},
		sprint: {
			type: "string",
			value: "N",
			help: "number of the sprint, counted from velocity.sprint-start on, or last for the last one that is over (default: the one of --until)"
		},
		until: {
			type: "string",
			value: "TIME",
			help: "as of when, such as 2026-11-22T12:00:00Z; a date is its end (default: now)"
		},
		"default-branch": {
			type: "string",
			value: "NAME",
			help: "branch that changes go into (default: the one of most outcomes, else main or master)"
		},
		out: {
			type: "string",
			value: "FILE",
			help: "write the page as Markdown"
		},
		html: {
			type: "string",
			value: "FILE",
			help: "write the page with its charts, one file without scripts"
		},
		csv: {
			type: "string",
			value: "FILE",
			help: "write the figures as CSV, a number a line"
		},
		parquet: {
			type: "string",
			value: "DIR",
			help: "write the figures and what they are computed from as Parquet files (docs/parquet.md)"
		},
		json: {
			type: "boolean",
			help: "print the figures as JSON (schema velocity)"
		},
		markdown: {
			type: "boolean",
			help: "print the page as Markdown instead of terminal text"
		},
		all: {
			type: "boolean",
			help: "print definitions and exclusions in the terminal too"
		}
	},
	run: runVelocity
};
async function runVelocity(input, world) {
	const folder = input.text("from-git");
	if (folder !== void 0) return runFromGit(folder, input, world);
	if (input.text("changes") !== void 0) throw new UsageError("arguments", "--changes goes with --from-git.", "Leave it out, or add --from-git .");
	const isCalibration = input.positionals[0] === "calibrate";
	const positionals = isCalibration ? input.positionals.slice(1) : input.positionals;
	const sources = sourcesOf({
		...input,
		positionals
	});
	const { velocity } = await loadConfig(world.files, input.text("config"));
	const rhythm = rhythmOf(velocity);
	const now = untilOf(input.text("until"), rhythm, world.clock.now());
	const sprint = sprintOf(input.text("sprint"), rhythm, now);
	const gathered = await gatherSources(sources, world);
	const { sink, outcomes, collected, unreadable } = gathered;
	const saved = input.text("save-outcomes");
	if (saved !== void 0) await world.files.write(saved, encodeOutcomes(collected));
	if (sink.isEmpty()) {
		for (const { file, reason } of sink.unreadable.slice(0, 5)) world.log.note(`eval-envelope: ${file}: ${reason}`);
		world.log.note(`eval-envelope: ${await noRecords(sources, world.files)}`);
		await gathered.close();
		return {
			exitCode: 3,
			stdout: ""
		};
	}
	const request = {
		velocity,
		rhythm,
		now,
		sprint,
		defaultBranch: input.text("default-branch")
	};
	const rows = {
		sources: gathered.rows,
		files: world.files
	};
	const { document, take } = await measureRecords(sink, outcomes, unreadable, request, rows).finally(gathered.close);
	if (isCalibration) {
		const found = calibrate(take().measured);
		return {
			exitCode: 0,
			stdout: input.flag("json") ? printJson(found) : calibrationText(found, 6)
		};
	}
	const tables = input.text("parquet");
	if (tables !== void 0) await writeTables(velocityTables({
		taken: take(),
		document
	}), tables, world);
	return writePage(document, input, world);
}
/** Writes and prints the page in the forms that were asked for. */
async function writePage(document, input, world) {
	const view = buildVelocityPage(document);
	const markdown = () => renderMarkdown(view, commentMarker("velocity"));
	const out = input.text("out");
	const html = input.text("html");
	const csv = input.text("csv");
	if (out !== void 0) await world.files.write(out, markdown());
	if (html !== void 0) {
		const { renderVelocityPage } = await import("./velocity-page.js");
		await world.files.write(html, renderVelocityPage(view, document));
	}
	if (csv !== void 0) await world.files.write(csv, tableCsv(figuresTable(document)));
	return {
		exitCode: 0,
		stdout: input.flag("json") ? printJson(document) : input.flag("markdown") ? markdown() : renderText(view, input.flag("all"))
	};
}
// src/app/commands/table.ts
/** Every command, in the order of the help. */
const commands = [
	demoCommand,
	initCommand,
	gateCommand,
	mergeCommand,
	recordCommand,
	fingerprintCommand,
	reportCommand,
	archiveCommand,
	compactCommand,
	logCommand,
	velocityCommand,
	compareCommand,
	classifyCommand,
	ingestCommand,
	validateCommand,
	schemaCommand,
	selfcheckCommand
];
// src/app/run-command-line.ts
/**
* Finds the command, runs it and prints its output. Known errors become one line and a hint, unknown ones a stack.
*
* @returns the exit code of the contract
*/
async function runCommandLine(words, version, world) {
	const [name, ...rest] = words;
	try {
		if (name === void 0) {
			await world.terminal.print(helpText(commands, version));
			return 2;
		}
		if (name === "--help" || name === "-h" || name === "help") {
			await world.terminal.print(rest[0] === void 0 ? helpText(commands, version) : commandHelp(findCommand(rest[0])));
			return 0;
		}
		const command = findCommand(name);
		if (rest.includes("--help") || rest.includes("-h")) {
			await world.terminal.print(commandHelp(command));
			return 0;
		}
		const outcome = await command.run(world.terminal.parse(command.options, rest), world);
		await world.terminal.print(outcome.stdout);
		return outcome.exitCode;
	} catch (error) {
		return report(error, world);
	}
}
function findCommand(name) {
	const command = commands.find((entry) => entry.name === name);
	if (command !== void 0) return command;
	const known = commands.map((entry) => entry.name);
	throw new UsageError("unknown-command", `There is no command "${name}".`, nameHint(name, known, "Commands"));
}
function report(error, world) {
	if (error instanceof UsageError || error instanceof FileError) {
		world.log.note(`eval-envelope: ${error.message} ${error.hint}`);
		return 2;
	}
	if (error instanceof GitError || error instanceof HistoryError || error instanceof GitHubError) {
		world.log.note(`eval-envelope: ${error.message} ${error.hint}`);
		return 3;
	}
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	world.log.note(`eval-envelope: an error nobody foresaw; please report it with the lines below.\n${stack}`);
	return 3;
}
export { runCommandLine };

import "./chunks/rolldown-runtime.js";
import { a as notice, c as setSecret, l as warning, n as error, o as saveState, r as getInput, s as setOutput } from "./chunks/core.js";
import { n as planEvaluation, t as noChange } from "./chunks/plan-evaluation.js";
import { i as UsageError } from "./chunks/program-error.js";
import { t as readEvent } from "./chunks/read-event.js";
import { c as _enum, g as object, y as string } from "./chunks/zod.js";
import { n as parseShard } from "./chunks/shard.js";
import { t as isBranchName } from "./chunks/branch-name.js";
import { t as actionInputs } from "./chunks/action-table.js";
import { t as parseConfig } from "./chunks/parse-config.js";
import { t as formatIssue } from "./chunks/issue.js";
import "./chunks/gate-request.js";
import { n as withoutCommands, r as plainLine, t as nodeWorld } from "./chunks/node-world.js";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { EOL as EOL$1 } from "os";
import { constants, promises } from "fs";
// node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL$1);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// src/core/event/plan-fingerprint.ts
/**
* The plan of `command: fingerprint`: the probes of the default branch are recorded, and held against stored runs.
*
* @throws UsageError where the run is not one of the default branch
*/
function planFingerprint(event) {
	if (!(event.kind === "schedule" || (event.kind === "dispatch" || event.kind === "push") && event.isDefaultBranch)) throw new UsageError("fingerprint-elsewhere", "fingerprint runs the probes of the default branch, and this workflow runs for something else.", "Start it on `schedule` or by hand on the default branch; docs/outside.md has the workflow.");
	return {
		...noChange,
		command: "record",
		isEverySuite: true,
		isFingerprint: true,
		branch: event.branch,
		reason: `the probes of ${event.branch}`
	};
}
// src/app/action/action-inputs.ts
/** When a comment is made where there is none. */
const commentModes = [
	"always",
	"on-change",
	"on-failure",
	"never"
];
/** How the history is written. */
const historyWrites = [
	"git",
	"api",
	"none"
];
const truths = {
	true: true,
	True: true,
	TRUE: true,
	false: false,
	False: false,
	FALSE: false
};
const oneOf = (values) => _enum(values, { error: ({ input }) => `"${String(input)}" is none of ${values.join(", ")}.` });
const truth = string().refine((text) => Object.hasOwn(truths, text), { error: "It has to be true or false." }).transform((text) => truths[text] === true);
function wholeNumber(what) {
	return string().regex(/^[1-9][0-9]{0,14}$/, { error: `It has to be ${what}.` }).transform(Number);
}
const schema = object({
	command: oneOf([
		"gate",
		"record",
		"merge",
		"fingerprint",
		"report",
		"archive",
		"velocity"
	]).optional(),
	config: string().optional(),
	suite: string().optional(),
	base: string().refine((text) => !text.startsWith("-"), { error: "A revision does not begin with a dash." }).optional(),
	"base-results": string().optional(),
	"head-results": string().optional(),
	shard: string().transform((text) => parseShard(text)).refine((shard) => shard !== null, { error: `It has to be i/n, such as 2/4, of 256 shards at most.` }).optional(),
	shards: string().regex(/^[1-9]\d{0,2}$/, { error: "It has to be a whole number of shards." }).transform(Number).refine((count) => count <= 256, { error: `It has to be from 1 to 256 shards.` }).optional(),
	"github-token": string().default(""),
	comment: oneOf(commentModes).default("on-change"),
	enforce: truth.optional(),
	"evaluate-again": truth.default(false),
	"history-branch": string().refine(isBranchName, { error: "It has to be the name of a branch." }).optional(),
	"history-write": oneOf(historyWrites).default("git"),
	"retention-days": string().regex(/^\d{1,3}$/, { error: "It has to be a whole number of days." }).transform(Number).refine((days) => days >= 1 && days <= 400, { error: "It has to be from 1 to 400 days." }).optional(),
	minutes: string().regex(/^\d{1,3}$/, { error: "It has to be a whole number of minutes." }).transform(Number).refine((minutes) => minutes >= 1 && minutes <= 350, { error: "It has to be from 1 to 350 minutes." }).optional(),
	sprint: string().regex(/^(-?\d{1,6}|last)$/, { error: "It has to be the number of a sprint, or last." }).optional(),
	issue: truth.default(true),
	"pull-request": wholeNumber("the number of a pull request").optional(),
	"head-sha": string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, { error: "It has to be a full SHA, 40 hexadecimal digits." }).optional(),
	"run-id": wholeNumber("the id of a run").optional(),
	class: string().optional(),
	candidate: string().optional(),
	matrix: string().default(""),
	"job-index": string().default("0"),
	"job-total": string().default("1")
});
const halfNamed = "input pull-request: it goes with head-sha, the commit that was looked at; give both or neither.";
const besideCandidate = "input base: a candidate outside git is held against the commit that is checked out; leave base out.";
const sprintOfOther = "input sprint: it is for velocity, whose page is of one sprint.";
const withoutHead = "input base-results: it is given without head-results, so there is nothing to judge.";
/** Inputs of sharded suites that do not go together. */
function shardProblems({ command, ...written }) {
	const isMerge = command === "merge";
	const isOther = [
		"fingerprint",
		"report",
		"archive",
		"velocity"
	].includes(command ?? "");
	return [
		...isMerge && !("shards" in written) ? ["input shards: merge has to be told how many there are."] : [],
		...!isMerge && "shards" in written ? ["input shards: it is for merge, which puts them together."] : [],
		..."shard" in written && (isMerge || isOther) ? [`input shard: it goes with gate and record, not with ${command}.`] : [],
		..."head-results" in written && (isMerge || "shard" in written) ? ["input head-results: results that are there already are neither split nor merged."] : []
	];
}
/**
* Checks the inputs, all of them before anything is done.
*
* @param read - an input as written; empty = left out
* @throws UsageError with every problem
*/
function readActionInputs(read) {
	const written = Object.fromEntries(actionInputs.map(({ name }) => [name, read(name)]).filter(([, value]) => value !== ""));
	const parsed = schema.safeParse(written);
	const problems = [
		...parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `input ${path.join(".")}: ${message}`),
		...shardProblems(written),
		..."sprint" in written && written.command !== "velocity" ? [sprintOfOther] : [],
		..."base-results" in written && !("head-results" in written) ? [withoutHead] : [],
		..."candidate" in written && "base" in written ? [besideCandidate] : [],
		..."pull-request" in written !== "head-sha" in written ? [halfNamed] : []
	];
	if (!parsed.success || problems.length > 0) throw new UsageError("inputs", problems.join(" "), "Mend it under `with:` of the step.");
	const inputs = parsed.data;
	const head = inputs["head-results"];
	const base = inputs["base-results"];
	const { "pull-request": number, "head-sha": headSha } = inputs;
	return {
		command: inputs.command,
		config: inputs.config,
		suite: inputs.suite,
		base: inputs.base,
		results: head === void 0 ? void 0 : {
			base,
			head
		},
		shard: inputs.shard ?? void 0,
		shards: inputs.shards,
		token: inputs["github-token"],
		comment: inputs.comment,
		enforce: inputs.enforce,
		retentionDays: inputs["retention-days"],
		isEvaluatedAgain: inputs["evaluate-again"],
		history: {
			branch: inputs["history-branch"],
			write: inputs["history-write"]
		},
		minutes: inputs.minutes,
		sprint: inputs.sprint,
		isIssueWanted: inputs.issue,
		named: number === void 0 || headSha === void 0 ? null : {
			number,
			headSha
		},
		runId: inputs["run-id"],
		told: inputs.class === void 0 && inputs.candidate === void 0 ? void 0 : {
			class: inputs.class,
			candidate: inputs.candidate
		},
		matrix: {
			matrix: inputs.matrix,
			jobIndex: inputs["job-index"],
			jobTotal: inputs["job-total"]
		}
	};
}
// src/app/action/check-config.ts
/** GitHub shows ten of a level for a step. */
const mostAnnotations = 10;
/**
* Looks at the checked-out config before anything else is done: a mistake is told in the first second, each at its line.
* A file that is not there is the gate's to judge: it reads the config of both commits.
*
* @throws UsageError with every problem
*/
async function checkConfig(inputs, runner, { files }) {
	const path = inputs.config ?? ".github/eval-envelope.yml";
	if (!await files.exists(path)) return;
	const parsed = parseConfig(new TextDecoder().decode(await files.read(path)), path);
	if (parsed.ok) return;
	for (const { message, hint, line, column } of parsed.issues.slice(0, mostAnnotations)) runner.annotate({
		level: "error",
		title: "Eval Envelope: config",
		message: `${message} ${hint ?? ""}`.trim(),
		file: path,
		line,
		column
	});
	throw new UsageError("config", `${path} has problems:\n${parsed.issues.map(formatIssue).join("\n")}`, "Mend it and check it with: eval-envelope validate.");
}
// src/app/action/require-head.ts
/**
* Refuses to run a commit that a person has not looked at: the pull request's head has to be the one that was named.
*
* @returns what it wants to be merged into
* @throws UsageError when it has moved on, or the pull request is closed
*/
async function requireHead({ number, headSha }, { environment, gitHub }) {
	const { repository } = await gitHub(environment.GITHUB_REPOSITORY ?? "");
	const pull = await repository.pullRequest(number);
	if (!pull.isOpen) throw new UsageError("closed", `Pull request ${number} is closed.`, "There is nothing to evaluate.");
	if (pull.headSha === headSha) return pull;
	throw new UsageError("moved-on", `Pull request ${number} has moved on to ${pull.headSha.slice(0, 7)} since ${headSha.slice(0, 7)} was looked at: nothing is run.`, "Look at what was pushed since, and start the workflow again with the new SHA.");
}
// src/app/action/run-action.ts
/**
* The Action: inputs and event in, verdict out; then the artifact, the comment, the summary, the outputs. Reporting that
* fails is a warning and leaves the verdict as it is.
*
* @returns the exit code of the contract
*/
async function runAction(places, ports, world) {
	const { runner } = ports;
	try {
		const token = runner.input("github-token");
		if (token !== "") runner.hide(token);
		const inputs = readActionInputs(runner.input);
		const { command } = inputs;
		if (command === "archive") {
			const { archiveAction } = await import("./chunks/archive-action.js");
			return await archiveAction(inputs, await runner.event(), ports, world);
		}
		if (command === "report") {
			const { reportRun } = await import("./chunks/report-run.js");
			return await reportRun({
				inputs,
				event: await runner.event(),
				places
			}, ports, world);
		}
		await checkConfig(inputs, runner, world);
		if (command === "velocity") {
			const { velocityAction } = await import("./chunks/velocity-action.js");
			return await velocityAction({
				inputs,
				event: await runner.event(),
				places
			}, ports, world);
		}
		const event = await runner.event();
		const asked = command === "merge" ? void 0 : command;
		const planned = asked === "fingerprint" ? planFingerprint(readEvent(event)) : planEvaluation(readEvent(event), asked, inputs.named, inputs.told);
		world.log.note(`eval-envelope: ${planned.command} for ${planned.reason}`);
		const plan = inputs.named === null ? planned : {
			...planned,
			base: `origin/${(await requireHead(inputs.named, world)).baseBranch}`
		};
		if (inputs.shard !== void 0) {
			const { evaluateShard } = await import("./chunks/evaluate-shard.js");
			return await evaluateShard({
				inputs,
				plan,
				event,
				places
			}, inputs.shard, ports, world);
		}
		const { evaluateChange } = await import("./chunks/evaluate-change2.js");
		return await evaluateChange({
			inputs,
			plan,
			event,
			places
		}, ports, world);
	} catch (error) {
		const { reportFailure } = await import("./chunks/report-failure.js");
		return await reportFailure(error, ports, world);
	}
}
// src/shell/actions/actions-log.ts
/**
* Messages in the log of a step. What takes time is a group that a reader can open: the output of a suite lies in it. No
* line of it can be a workflow command but our own.
*/
function actionsLog(write) {
	const note = (line) => write(`${withoutCommands(plainLine(line))}\n`);
	return {
		note,
		output: note,
		step: (name) => {
			const started = Date.now();
			write(`::group::${plainLine(name).replace(/\n/g, " ")}\n`);
			return (outcome) => {
				write("::endgroup::\n");
				note(`${name}: ${outcome} (${((Date.now() - started) / 1e3).toFixed(1)} s)`);
			};
		}
	};
}
// src/shell/actions/node-runner.ts
/** The runner of GitHub Actions that this process was started by. */
function nodeRunner(environment) {
	return {
		input: (name) => getInput(name),
		event: async () => {
			const { context } = await import("./chunks/github2.js").catch((error) => {
				const path = environment.GITHUB_EVENT_PATH ?? "";
				const reason = error instanceof Error ? error.message : String(error);
				throw new UsageError("event-payload", `The event file ${path} could not be read: ${reason}.`, "Check GITHUB_EVENT_PATH: it names the file that the runner wrote.");
			});
			return {
				name: context.eventName ?? "",
				payload: context.payload,
				ref: context.ref ?? ""
			};
		},
		setOutput: (name, value) => setOutput(name, value),
		annotate: ({ level, title, message, file, line, column }) => {
			const properties = {
				title,
				...file === void 0 ? {} : { file },
				...line === void 0 ? {} : { startLine: line },
				...column === void 0 ? {} : { startColumn: column }
			};
			const say = {
				error,
				warning,
				notice
			}[level];
			say(plainLine(message), properties);
		},
		writeSummary: async (markdown) => {
			if ((environment.GITHUB_STEP_SUMMARY ?? "") === "") return;
			await summary.addRaw(markdown).write();
		},
		hide: (secret) => setSecret(secret)
	};
}
// src/action.ts
const gitHubClient = () => import("./chunks/node-github.js");
const remoteClient = () => import("./chunks/node-remote-repository.js");
const runsClient = () => import("./chunks/run-artifacts.js");
const approvalsClient = () => import("./chunks/approval-events.js");
const artifactClient = () => import("./chunks/node-artifacts.js");
const historyClient = () => import("./chunks/history-api.js");
/** What reading and writing the comment may take in all: a check does not wait longer for a GitHub that does not answer. */
const commentBudgetMs = 3e5;
/** The Action: what the runner gives → app → exit code. Clients are loaded when they are needed. */
async function main() {
	const id = randomUUID();
	const folder = join(process.env.RUNNER_TEMP ?? tmpdir(), `eval-envelope-${id}`);
	saveState("processes", id);
	saveState("workspace", join(folder, "work"));
	const log = actionsLog((text) => process.stdout.write(text));
	const world = nodeWorld(import.meta.url, {
		log,
		token: process.env["INPUT_GITHUB-TOKEN"] ?? "",
		temporary: join(folder, "work"),
		processesId: id
	});
	const { environment } = world;
	let artifacts;
	return runAction({ out: join(folder, "out") }, {
		runner: nodeRunner(environment),
		prepare: async () => {
			await Promise.all([
				gitHubClient(),
				remoteClient(),
				approvalsClient(),
				artifactClient(),
				runsClient(),
				historyClient()
			]);
		},
		wait: async (milliseconds) => {
			await setTimeout(milliseconds);
		},
		github: async (repository, token) => {
			const { nodeGitHub } = await gitHubClient();
			return nodeGitHub(repository, {
				token,
				environment,
				note: log.note,
				budgetMs: commentBudgetMs
			});
		},
		history: async ({ branch, write, repository, token }) => {
			const history = await world.history({
				folder: ".",
				remote: void 0,
				branch
			});
			if (write === "git") return history;
			const { historyApi } = await historyClient();
			return historyApi(history, {
				repository,
				branch
			}, {
				token,
				environment,
				note: log.note
			});
		},
		artifacts: () => {
			artifacts ??= artifactClient().then(({ nodeArtifacts }) => nodeArtifacts(environment));
			return artifacts;
		},
		runArtifacts: async (repository, token) => {
			const { nodeRunArtifacts } = await runsClient();
			return nodeRunArtifacts(repository, {
				token,
				environment,
				note: log.note
			});
		}
	}, world);
}
const exitCode = await main();
process.stdout.write("", () => process.exit(exitCode));
export {};

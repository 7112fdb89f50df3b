import { l as formatSegment } from "./dimension.js";
import { n as requiredSuites } from "./resolve-policy.js";
import { p as caseRows, u as tableOf } from "./read-run.js";
import { t as parseConfig } from "./parse-config.js";
import { i as caseExcerpts, n as buildComment, s as exitCodeOf, t as renderHtml } from "./render-html.js";
import { i as verdicts } from "./verdict.js";
import { n as encodeRecord, t as decodeRecord } from "./encode-record.js";
import { d as rich, o as code, t as renderMarkdown } from "./render-markdown.js";
import { n as mayHoldToken, t as maskTokens } from "./mask-tokens.js";
import { t as encodeRows } from "./encode-rows.js";
import { i as UsageError, n as GitError, t as FileError } from "./program-error.js";
import { t as formatIssue } from "./issue.js";
import { t as secretForms } from "./secret-forms.js";
import { l as recordPathOf, n as readStoredRows, o as maximumRowsSize, u as rowsPathOf } from "./read-stored-rows.js";
import { i as matchPaths, n as readRunFiles, r as findResults, t as readFound } from "./read-run2.js";
import { c as combineComments } from "./share-comment.js";
import { _ as mapStrings, a as combineHalves, c as recordIdentity, d as ageText, f as findBaseline, g as suiteKey, h as judgeRuns, i as loadGrammars, m as changeNotices, o as classifyChange, p as poolBase, r as readFiles, s as missingSuites, u as makeRecord, v as planSuites, y as findEditedSuites } from "./history-store.js";
import { E as foldersUpward, x as mergeEpochs } from "./own-rules.js";
import { a as argumentList, n as setupInputs, s as sayResolution, t as planSetup } from "./plan-setup.js";
// src/core/approval/remaining-conclusion.ts
/** What was paid; every other reason leaves a question open. */
const prices = [
	"outside-margin",
	"outside-limit",
	"regressed",
	"covered-by-trade",
	"clean-breaks"
];
/**
* What the check says of the reasons that are not lifted: success where the config accepts each price that is left, and
* lets open questions pass. Of a trade-off, an inconclusive or an inside verdict; the two worse ones always fail.
*/
function remainingConclusion(reasons, decision) {
	const isLeft = (reason) => {
		if (reason.lifted !== void 0 || reason.code === "all-inside") return false;
		return prices.includes(reason.code) ? !isAcceptedPrice(reason, decision) : decision.policy.onInconclusive !== "pass";
	};
	return reasons.some(isLeft) ? "failure" : "success";
}
/** The config accepts this price without asking anybody. */
function isAcceptedPrice({ code, about, text }, { dimensions, segments, trades }) {
	if (code === "covered-by-trade") return trades.some(({ name, accept }) => name === text && accept === "always");
	if (code !== "regressed") return false;
	return (dimensions.find(({ spec }) => spec.name === about) ?? segments.find(({ segment, spec }) => `${formatSegment(segment)} ${spec.name}` === about))?.spec.onRegressed === "ignore";
}
// src/core/approval/waiver-scope.ts
/** Nothing was measured, or nothing to hold it against: no waiver makes a number. */
const neverWaived = [
	"unreadable",
	"refused",
	"missing",
	"no-base-required",
	"not-compared"
];
/** Whether a waiver is about changes of this class and this suite. */
function isInScope(waiver, about) {
	return waiver.class === about.class && (waiver.suite === void 0 || waiver.suite === about.suite);
}
/** The first waiver that lifts a reason; undefined = none does. */
function findWaiver(reason, waivers, decision, suite) {
	if (decision.verdict === "not-evaluated" || neverWaived.includes(reason.code)) return void 0;
	return waivers.find((waiver) => isInScope(waiver, {
		class: decision.policy.class,
		suite
	}) && isAbout(waiver, reason, decision));
}
function isAbout({ dimension, segment }, { about }, { segments }) {
	if (about === void 0) return false;
	if (segment === void 0) return about === dimension;
	return segments.some((judged) => judged.protected && judged.spec.name === dimension && (formatSegment(judged.segment) === segment || judged.segment.name === segment) && `${formatSegment(judged.segment)} ${dimension}` === about);
}
// src/core/approval/apply-approvals.ts
/**
* Applies what people decided to a decision. The evidence and every reason stay; a reason that is accepted carries what
* lifted it, and no longer decides. Waivers come first: they were reviewed on the base branch, and lift even what no
* sign-off lifts. A sign-off then lifts the rest of a trade-off, or of an inconclusive verdict that asks for one.
*
* @param approvals - waivers in force, and sign-offs that are bound to what was judged
* @param about - the suite that was judged; null = nobody named it, and no waiver of a suite fits
* @returns the same decision where nothing was decided; never a better word than `trade-off` or `inconclusive`
*/
function applyApprovals(decision, approvals, about) {
	const { signOffs, waivers, notes } = approvals;
	if (signOffs.length + waivers.length + notes.length === 0) return decision;
	const waived = withWaivers(decision, approvals, about.suite);
	const signed = withSignOffs(waived, signOffs);
	const applied = waivers.filter((waiver) => waived.waivers.includes(waiver));
	const kept = {
		signOffs: signed.applied,
		waivers: applied,
		notes: [...notes, ...signed.notes]
	};
	if (kept.signOffs.length + kept.waivers.length + kept.notes.length === 0) return decision;
	if (!(kept.signOffs.length + kept.waivers.length > 0)) return {
		...decision,
		approvals: kept
	};
	const { verdict } = waived;
	const conclusion = conclusionOf(verdict, signed.reasons, decision);
	const exitCode = exitCodeOf(verdict, conclusion, decision.policy.enforce);
	return {
		...decision,
		verdict,
		conclusion,
		exitCode,
		reasons: signed.reasons,
		approvals: kept
	};
}
function withWaivers(decision, { waivers }, suite) {
	const found = decision.reasons.map((reason) => ({
		reason,
		waiver: findWaiver(reason, waivers, decision, suite)
	}));
	const reasons = found.map(({ reason, waiver }) => waiver === void 0 ? reason : {
		...reason,
		lifted: "waiver"
	});
	return {
		verdict: verdictOf(decision, reasons),
		reasons,
		waivers: found.flatMap(({ waiver }) => waiver ?? []),
		decision
	};
}
/** Outside, and everything that made it so is waived: what was lost is still a price that somebody accepted. */
function verdictOf({ verdict }, reasons) {
	if (verdict !== "outside") return verdict;
	return reasons.some((reason) => makesOutside(reason) && reason.lifted === void 0) ? "outside" : "trade-off";
}
/** Blocking bounds that were left: those of lower tiers ask for a sign-off, and lead no verdict of this word. */
function makesOutside({ code, canSignOff }) {
	return canSignOff === false && (code === "outside-margin" || code === "outside-limit");
}
function withSignOffs({ verdict, reasons, decision }, signOffs) {
	const rest = reasons.filter(({ lifted }) => lifted === void 0);
	const isAsked = verdict === "trade-off" || verdict === "inconclusive" && decision.policy.onInconclusive !== "pass";
	const why = whyNot(verdict, rest, decision);
	if (signOffs.length === 0 || why !== null) return {
		reasons,
		applied: [],
		notes: why === null ? [] : signOffs.map(({ by }) => `The sign-off by ${by} does not count: ${why}.`)
	};
	if (!isAsked || rest.length === 0) return {
		reasons,
		applied: [],
		notes: []
	};
	return {
		reasons: reasons.map((reason) => reason.lifted ? reason : {
			...reason,
			lifted: "sign-off"
		}),
		applied: signOffs.toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at) || (left.by < right.by ? -1 : 1)),
		notes: []
	};
}
/** Why no sign-off lifts what is left; null = one would, or nothing asks for one. */
function whyNot(verdict, rest, { policy }) {
	if (verdict === "not-evaluated") return "nothing was judged";
	if (verdict === "outside") return "a bound that the config blocks was left";
	if (verdict === "inconclusive" && policy.onInconclusive === "fail") return `the config fails a ${policy.class} that is inconclusive`;
	if (verdict === "trade-off" && rest.some(({ canSignOff }) => canSignOff === false)) return "the config blocks what was lost";
	return null;
}
function conclusionOf(verdict, reasons, decision) {
	if (verdict === "not-evaluated" || verdict === "outside") return "failure";
	return remainingConclusion(reasons, decision);
}
// src/core/model/approval.ts
/** Nobody decided anything. */
const noApprovals = {
	signOffs: [],
	waivers: [],
	notes: []
};
/**
* The run with secret values, and whatever has the shape of a credential, replaced by `***` wherever a result file carries
* them: ids, labels, segments, names of scores, answers. What is printed, stored and compared afterwards holds none of
* them, and both sides of a comparison name a case alike.
*
* @param secrets - values as they are; lines under eight characters are not looked for
*/
function maskRun(run, secrets) {
	const wanted = formsOf(secrets);
	const { rows, ...rest } = run;
	const inJson = wanted.map((form) => JSON.stringify(form).slice(1, -1));
	const mask = (text) => maskTokens(maskForms(text, wanted));
	const mayTell = (value) => {
		const text = JSON.stringify(value);
		return mayHoldToken(text) || inJson.some((form) => text.includes(form));
	};
	if (!mayTell(rest) && !anyRow()) return run;
	return {
		...mapStrings(rest, mask),
		rows: tableOf(maskRows())
	};
	function anyRow() {
		for (const row of caseRows(rows)) if (mayTell(row)) return true;
		return false;
	}
	function* maskRows() {
		for (const row of caseRows(rows)) yield mayTell(row) ? mapStrings(row, mask) : row;
	}
}
/** A text with secret values, and whatever has the shape of a credential, replaced by `***`. */
function maskSecrets(text, secrets) {
	return maskTokens(maskForms(text, formsOf(secrets)));
}
/** Longest first: a form may hold another. */
function formsOf(secrets) {
	return secretForms(secrets, 8).toSorted((left, right) => right.length - left.length);
}
function maskForms(text, forms) {
	return forms.reduce((masked, form) => masked.replaceAll(form, "***"), text);
}
// src/core/suite/same-outputs.ts
/**
* True when both sides gave the very same answers: there is at least one paired row (same case and epoch), every
* paired row has an `outputHash` (or, lacking it, its `output`) on both sides, and the two are equal in every pair. After a change of covered files
* that means that base may have run head's code. Rows without a partner are not looked at.
*/
function sameOutputs(base, head) {
	const answer = (row) => row.outputHash ?? row.output;
	const key = (row) => `${row.epoch} ${row.caseId}`;
	const ofBase = /* @__PURE__ */ new Map();
	for (const row of caseRows(base.rows)) ofBase.set(key(row), answer(row));
	let paired = 0;
	for (const row of caseRows(head.rows)) {
		const id = key(row);
		if (!ofBase.has(id)) continue;
		if (answer(row) === void 0 || answer(row) !== ofBase.get(id)) return false;
		paired += 1;
	}
	return paired > 0;
}
// src/app/gate/find-oldest-base.ts
/**
* The oldest accepted base of a suite among stored rows: what base is held against for creep.
*
* @param store - file or folder with rows of accepted bases; undefined = nothing is known of them
* @param base - when base itself was evaluated is no creep; null = base was not run
* @returns null where there is none older than base
*/
async function findOldestBase(store, suite, base, { files }) {
	if (store === void 0 || base === null) return null;
	let oldest = null;
	for (const path of (await files.list(store)).filter((name) => /\.jsonl(\.gz)?$/.test(name))) {
		const run = await readStoredRows(path, files);
		const at = run?.origin?.evaluatedAt;
		if (run === null || at === void 0 || run.suite !== void 0 && run.suite !== suite) continue;
		if (base.origin !== void 0 && at >= base.origin.evaluatedAt) continue;
		if (oldest === null || at < oldest.at) oldest = {
			run,
			at
		};
	}
	return oldest === null ? null : {
		run: oldest.run,
		changes: null
	};
}
// src/app/stored/earlier-runs.ts
/**
* What earlier runs say of this very content; null = none evaluated it.
*
* All of them count, so that running again until green is no way to become green; one that stored what it had reused
* itself counts once.
*
* @param fresh - what this run evaluated, where it did: the newest of all
*/
function poolEarlier(runs, keys, fresh = null) {
	const known = /* @__PURE__ */ new Set();
	const fitting = runs.filter(({ head }) => head.origin?.suiteKey === keys.head).toSorted((one, other) => timeOf(one) < timeOf(other) ? 1 : -1).filter((run) => {
		const isNew = !known.has(timeOf(run));
		known.add(timeOf(run));
		return isNew;
	});
	const all = fresh === null ? fitting : [fresh, ...fitting];
	const [newest] = all;
	if (newest === void 0) return null;
	const [base, ...earlierBases] = all.flatMap(({ base }) => base?.origin?.suiteKey === keys.base ? [base] : []);
	return {
		head: pool(newest.head, all.slice(1).map(({ head }) => head), "head"),
		base: base === void 0 ? null : pool(base, earlierBases, "base"),
		isSideBySide: base !== void 0 && base === newest.base,
		verdicts: fitting.map(({ verdict }) => verdict).reverse(),
		evaluatedAt: timeOf(newest),
		rows: {
			head: newest.head,
			base: base === newest.base ? newest.base : null
		}
	};
}
function pool(newest, earlier, side) {
	const { run, leftOut } = poolBase(newest, earlier, side);
	return {
		...run,
		warnings: [...run.warnings, ...leftOut]
	};
}
function timeOf({ head }) {
	return head.origin?.evaluatedAt ?? "";
}
// src/core/config/read-fields.ts
/** What a suite asks readers of results for: field paths, and the mapping where it has one. */
function readFields({ caseId, cluster, segments, counterfactual, columns }) {
	return {
		caseId,
		cluster,
		segments: segments.length > 0 ? segments : void 0,
		columns,
		kept: counterfactual === void 0 ? void 0 : [counterfactual.pair, counterfactual.attribute]
	};
}
// src/app/gate/passed-secrets.ts
/** Values of the variables that a suite is given: what must not leave by any way. */
function passedSecrets({ judge }, { environment }) {
	return judge.passEnv.flatMap((name) => environment[name] ?? []);
}
// src/core/suite/expand-command.ts
/** Same text as `resultsPlaceholder` of the config, which this room may not import; a test holds them together. */
const placeholder = "${results}";
/**
* The command of a suite as it is started: every `${results}`, alone or inside an argument, becomes the path.
* Nothing else is expanded: no variables, no globs, no `~`.
*
* @param command - argument list of the config, not empty
* @param values - `results`: absolute path of the results file in the side that runs
* @throws RangeError when the list is empty
*/
function expandCommand(command, { results }) {
	return argumentList(command.map((argument) => argument.replaceAll(placeholder, () => results)));
}
// src/core/suite/environment-names.ts
/** Variables that every command of a suite gets, as they are in our own environment. */
const allowedNames = /* @__PURE__ */ new Set([
	...[
		"HOME",
		"USER",
		"SHELL",
		"LANG",
		"TZ",
		"TMPDIR",
		"CI",
		"PATH"
	],
	...[
		"RUNNER_OS",
		"RUNNER_ARCH",
		"RUNNER_TEMP",
		"RUNNER_TOOL_CACHE",
		"RUNNER_TRACKING_ID"
	],
	...[
		"LD_LIBRARY_PATH",
		"pythonLocation",
		"JAVA_HOME"
	],
	...[
		"PIP_CACHE_DIR",
		"UV_CACHE_DIR",
		"YARN_CACHE_FOLDER",
		"POETRY_CACHE_DIR",
		"BUN_INSTALL_CACHE_DIR"
	],
	...["PNPM_HOME", "XDG_CACHE_HOME"]
]);
/** Variables of which tools read either spelling. */
const allowedInBothCases = /* @__PURE__ */ new Set([
	...[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"NO_PROXY",
		"ALL_PROXY"
	],
	...[
		"SSL_CERT_FILE",
		"SSL_CERT_DIR",
		"NODE_EXTRA_CA_CERTS",
		"REQUESTS_CA_BUNDLE",
		"CURL_CA_BUNDLE"
	],
	...[
		"PIP_CERT",
		"GIT_SSL_CAINFO",
		"AWS_CA_BUNDLE",
		"NPM_CONFIG_CAFILE"
	],
	...["NPM_CONFIG_CACHE", "NPM_CONFIG_STORE_DIR"]
]);
/** Whether a variable is one of those that every command gets. */
function isAllowedName(name) {
	if (allowedNames.has(name) || /^LC_[A-Z]+$/.test(name)) return true;
	return allowedInBothCases.has(name.toUpperCase()) && (name === name.toUpperCase() || name === name.toLowerCase());
}
/**
* Whether a variable never reaches a suite, even when `pass-env` names it: those of the Action and the runner hold
* tokens or steer the job, our own are set by us, and the last few lead one side to the other's packages.
*/
function isForbiddenName(name) {
	return /^(?:ACTIONS_|INPUT_|GITHUB_|EVAL_ENVELOPE_)/i.test(name) || [
		"VIRTUAL_ENV",
		"PYTHONPATH",
		"PYTHONHOME",
		"NODE_PATH",
		"NODE_OPTIONS"
	].includes(name.toUpperCase());
}
// src/core/suite/side-environment.ts
/**
* The environment of a command of one side: an allow-list, the suite's `pass-env`, and what tells the suite where it
* is. Same list for base and head.
*
* PATH begins with the side's own programs: `node_modules/.bin` and `.venv/bin` of the working directory and of the
* folders above it, up to the root of the side. Relative entries and those inside the user's working copy are taken
* out: `npx` and an activated virtual environment put head's programs there, and base would run them.
*/
function sideEnvironment(input) {
	const { environment, side, resultsPath, epoch, shard } = input;
	const asked = [...new Set(input.passEnv)];
	const wanted = new Set(asked.filter((name) => !isForbiddenName(name)));
	const passed = Object.entries(environment).filter(([name]) => isAllowedName(name) || wanted.has(name));
	const own = {
		PATH: sidePath(input),
		EVAL_ENVELOPE_SIDE: side,
		EVAL_ENVELOPE_RESULTS: resultsPath,
		EVAL_ENVELOPE_EPOCH: epoch === void 0 ? void 0 : String(epoch),
		EVAL_ENVELOPE_SHARD: shard
	};
	const set = Object.entries(own).filter((entry) => entry[1] !== void 0);
	return {
		variables: Object.fromEntries([...passed, ...set]),
		missing: [...wanted].filter((name) => !Object.hasOwn(environment, name) || environment[name] === ""),
		refused: asked.filter(isForbiddenName)
	};
}
function sidePath({ environment, root, workingDirectory, repository }) {
	const workingCopies = [repository, environment.GITHUB_WORKSPACE].filter((path) => path !== void 0 && path !== "" && path !== "/");
	const inherited = (environment.PATH ?? "").split(":").filter((entry) => entry.startsWith("/")).filter((entry) => !workingCopies.some((copy) => isInside(entry, copy)));
	return [...foldersOfSide(root, workingDirectory).flatMap((folder) => [`${folder}/node_modules/.bin`, `${folder}/.venv/bin`]), ...inherited].join(":");
}
/** The working directory, the folders above it, and the root of the side last. */
function foldersOfSide(root, workingDirectory) {
	const top = root.replace(/\/+$/, "");
	if (!isInside(workingDirectory, top)) return [top];
	return foldersUpward(workingDirectory.slice(top.length)).map((folder) => folder === "." ? top : `${top}/${folder}`);
}
function isInside(path, folder) {
	if (folder === void 0) return false;
	const top = folder.replace(/\/+$/, "");
	return path === top || path.startsWith(`${top}/`);
}
// src/app/gate/prepare-side.ts
/** Longest time for the setup commands of a side together. */
const setupTimeoutMs = 12e5;
/** Makes a {@link SetUp} that remembers what it has run. */
function createSetUp(world) {
	const finished = /* @__PURE__ */ new Set();
	return async ({ side, suite }) => {
		const { files, processes, log } = world;
		const workingDirectory = files.join(side.folder, suite.run.workingDirectory);
		const where = {
			workingDirectory: suite.run.workingDirectory,
			files: side.paths
		};
		const plan = planSetup({
			setup: suite.run.setup,
			...where,
			texts: await readTexts(side, setupInputs(where), world)
		});
		if (!plan.ok) return {
			ok: false,
			problem: plan.reason
		};
		for (const { command, cwd } of plan.commands) {
			const folder = files.join(side.folder, cwd);
			const key = JSON.stringify([folder, command]);
			if (finished.has(key)) continue;
			const done = log.step(`${side.name}: ${command.join(" ")}`);
			const outcome = await processes.run({
				command,
				cwd: folder,
				env: sideEnvironment({
					environment: world.environment,
					passEnv: [],
					side: side.name,
					root: side.folder,
					workingDirectory,
					repository: side.workingCopy
				}).variables,
				timeoutMs: setupTimeoutMs,
				onLine: (line) => log.output(`  ${line}`)
			});
			done(outcome.exitCode === 0 ? "done" : "failed");
			if (outcome.exitCode !== 0) return {
				ok: false,
				problem: failureText(`setup command \`${command.join(" ")}\``, outcome)
			};
			finished.add(key);
		}
		return { ok: true };
	};
}
async function readTexts(side, paths, world) {
	const texts = {};
	for (const path of paths) try {
		const bytes = await world.files.read(world.files.join(side.folder, path));
		texts[path] = new TextDecoder().decode(bytes.subarray(0, 65536));
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
	}
	return texts;
}
/** How a command failed, with its last lines. */
function failureText(what, outcome) {
	const how = outcome.startError !== null ? `could not be started (${outcome.startError})` : outcome.isTimedOut ? "did not end in its time and was stopped" : outcome.exitCode === null ? "was ended by a signal" : `ended with exit code ${outcome.exitCode}`;
	const lines = outcome.tail.trim();
	return lines === "" ? `${what} ${how} and printed nothing.` : `${what} ${how}. Its last lines: ${lastLines(lines)}`;
}
/** The end of an output, from the beginning of a line. */
function lastLines(text) {
	if (text.length <= 1500) return text;
	const end = text.slice(-1500);
	const start = end.indexOf("\n");
	return start < 0 ? end : end.slice(start + 1);
}
// src/app/gate/run-suite.ts
/** Time for one run of a suite where the config names none. */
const defaultTimeoutMs = 18e5;
/** Where results lie when neither `results` nor the command says. */
const defaultResults = "eval-results.json";
/**
* Runs a suite on its sides, epoch by epoch, base and head in turn, so that a slow hour of a provider falls on both; the
* side that goes first changes with every epoch, so that neither has all the cold starts. The first failure of a side ends that side, and one of head ends both.
*/
async function runSides(runs, epochs, world) {
	const results = runs.map(() => ({
		files: [],
		notes: [],
		problem: null
	}));
	const hasHeadFailed = () => runs.some(({ side }, index) => side.name === "head" && results[index]?.problem !== null);
	let expectedMs;
	for (let epoch = 1; epoch <= epochs; epoch += 1) {
		const order = epoch % 2 === 1 ? [...runs.entries()] : [...runs.entries()].reverse();
		for (const [index, run] of order) {
			const result = results[index];
			if (result === void 0 || result.problem !== null || hasHeadFailed()) continue;
			const { outcome, notes, durationMs } = await runEpoch(run, epoch, epochs, expectedMs, world);
			expectedMs = durationMs;
			result.notes.push(...notes);
			if (outcome.ok) result.files.push(outcome.run);
			else result.problem = outcome.problems;
		}
	}
	return results.map(({ files, notes, problem }) => ({
		outcome: problem === null ? {
			ok: true,
			run: mergeEpochs(files)
		} : {
			ok: false,
			problems: problem
		},
		notes: [...new Set(notes)]
	}));
}
async function runEpoch(run, epoch, epochs, expectedMs, world) {
	const { files, processes, log } = world;
	const { side, suite, name } = run;
	if (suite.run.command === void 0) return failed(`suite ${name} has no command on ${side.name}.`, 0);
	const workingDirectory = files.join(side.folder, suite.run.workingDirectory);
	const resultsPath = files.resolve(workingDirectory, suite.run.results ?? defaultResults);
	await files.remove(resultsPath);
	for (const { path } of await resultFiles(suite, workingDirectory, files)) await files.remove(path);
	const { variables, missing, refused } = sideEnvironment({
		environment: world.environment,
		passEnv: suite.judge.passEnv,
		side: side.name,
		root: side.folder,
		workingDirectory,
		resultsPath,
		epoch,
		repository: side.workingCopy
	});
	const secrets = suite.judge.passEnv.flatMap((variable) => variables[variable] ?? []);
	const label = epochs === 1 ? "" : `, run ${epoch} of ${epochs}`;
	const done = log.step(`${name}: ${side.name}${label}`, expectedMs);
	const ended = await processes.run({
		command: expandCommand(suite.run.command, { results: resultsPath }),
		cwd: workingDirectory,
		env: variables,
		timeoutMs: suite.run.timeoutMs ?? defaultTimeoutMs,
		secrets,
		onLine: (line) => log.output(`  ${line}`)
	});
	const outcome = {
		...ended,
		tail: ended.tail.replaceAll(`${side.folder}/`, "")
	};
	done(outcome.exitCode === 0 ? "done" : `exit ${outcome.exitCode ?? "none"}`);
	const unset = [...missing.length === 0 ? [] : [` These variables of pass-env are not set: ${missing.join(", ")}.`], ...refused.length === 0 ? [] : [` These are never passed to a suite: ${refused.join(", ")}.`]].join("");
	const read = withoutSecrets(await readResults(run, workingDirectory, epoch, world), secrets);
	if (outcome.isTimedOut || outcome.startError !== null || outcome.exitCode === null) return failed(`${failureText("the suite", outcome)}${unset}`, outcome.durationMs);
	if (!read.ok) {
		const how = outcome.exitCode === 0 ? "the suite ended well, but left no results that can be read." : failureText("the suite", outcome);
		const hint = outcome.exitCode === 0 ? ` ${resultsHint(suite)}` : await folderHint(suite, resultsPath, files);
		return failed(`${how}${/[.!?…]$/.test(how) ? "" : "."} ${read.problems.join(" ")}${hint}${unset}`, outcome.durationMs);
	}
	return {
		outcome: read,
		notes: outcome.exitCode === 0 ? [] : [`The suite ended with exit code ${outcome.exitCode} on ${side.name}; its results are complete and were used${casesFailed(read.run.format, outcome.exitCode)}.`],
		durationMs: outcome.durationMs
	};
}
/** A key that the suite was given must not leave through its results, nor through what is wrong with them. */
function withoutSecrets(outcome, secrets) {
	return outcome.ok ? {
		ok: true,
		run: maskRun(outcome.run, secrets)
	} : {
		ok: false,
		problems: outcome.problems.map((problem) => maskSecrets(problem, secrets))
	};
}
async function readResults(run, workingDirectory, epoch, { files }) {
	const { suite, side, keep } = run;
	const found = await resultFiles(suite, workingDirectory, files);
	if (found.length === 0) return {
		ok: false,
		problems: [`There is no results file at ${suite.run.results ?? defaultResults}.`]
	};
	if (keep !== null) for (const [index, { path }] of found.entries()) {
		const ending = /\.[A-Za-z0-9.]{1,12}$/.exec(path)?.[0] ?? "";
		const part = found.length > 1 ? `-${index + 1}` : "";
		await files.copy(path, files.join(keep, `${side.name}-${epoch}${part}${ending}`));
	}
	return readFound(files, found, {
		format: suite.run.format,
		...readFields(suite.judge)
	});
}
/** The result files of a suite that are there: one, those of a folder, or those of a glob. */
async function resultFiles({ run: { results = defaultResults } }, workingDirectory, files) {
	try {
		const found = await findResults(files, results, files.resolve(workingDirectory));
		const [first] = found;
		return first !== void 0 && !first.isFound && !await files.exists(first.path) ? [] : found;
	} catch (error) {
		if (error instanceof FileError) return [];
		throw error;
	}
}
/** A folder that git ignores lies in the working copy and in no fresh checkout, and many programs do not make it. */
async function folderHint({ run: { results = defaultResults } }, resultsPath, files) {
	if (!results.includes("/") || await files.exists(files.resolve(resultsPath, ".."))) return "";
	return " Its folder is not there: a fresh checkout has no folder that git ignores, so the command has to make it.";
}
/** Where results are looked for, and how a command learns of it. */
function resultsHint({ run: { workingDirectory } }) {
	return `The path is taken from ${workingDirectory === "." ? "the top of the repository" : workingDirectory}. Name the file that the command writes, or hand the command its path: "$\{results}" among its arguments, EVAL_ENVELOPE_RESULTS in its environment.`;
}
/** What tools of a format mean by an exit code beside complete results. */
function casesFailed(format, exitCode) {
	return format.startsWith("promptfoo") && exitCode === 100 || format.startsWith("junit") && exitCode === 1 ? ": it says that cases failed, as they do in an eval" : "";
}
function failed(problem, durationMs) {
	return {
		outcome: {
			ok: false,
			problems: [problem]
		},
		notes: [],
		durationMs
	};
}
// src/app/gate/handed-over.ts
const note = "The results were handed over by an earlier step: whether both sides were run alike is not known here.";
/** Reads results that an earlier step made, a file, a folder or a glob a side, as the suite's own config says. */
async function readHandedOver(suite, results, world) {
	const head = {
		outcome: await readSide(suite, results.head, world),
		notes: [note]
	};
	if (results.base === void 0) return { head };
	return {
		head,
		base: {
			outcome: await readSide(suite, results.base, world),
			notes: []
		}
	};
}
async function readSide(suite, path, world) {
	const { judge, run } = suite;
	return withoutSecrets(await readRunFiles(world.files, [path], {
		format: run.format,
		...readFields(judge)
	}), passedSecrets(suite, world));
}
// src/app/gate/run-needed-sides.ts
/** Sets up and runs the sides that are needed, in turn. */
async function runNeededSides({ suite: name, isAdvisory }, suite, needed, context, world) {
	const { request } = context;
	const keep = request.keepsResults ? world.files.join(request.out, name) : null;
	const baseRunKeys = context.change.baseConfig?.suites[name]?.run ?? suite.run;
	const sides = {
		base: {
			name,
			side: context.sides.base,
			suite: {
				...suite,
				run: baseRunKeys
			},
			keep
		},
		head: {
			name,
			side: context.sides.head,
			suite,
			keep
		}
	};
	let runs = needed.map((side) => sides[side]);
	const isBaseNeeded = needed.includes("base");
	const isHeadNeeded = needed.includes("head");
	let unready;
	for (const run of runs) {
		const ready = await context.setUp(run);
		if (ready.ok) continue;
		const failed = problem(ready.problem);
		const idle = problem("the suite was not run, because the other side could not be set up.");
		if (run === sides.head) return {
			head: failed,
			...isBaseNeeded ? { base: unready ?? idle } : {}
		};
		if (!isHeadNeeded) return { base: failed };
		if (!isAdvisory) return {
			head: idle,
			base: failed
		};
		unready = failed;
		runs = [sides.head];
	}
	const results = await runSides(runs, suite.judge.epochs ?? 1, world);
	const of = (run) => results[runs.indexOf(run)];
	const [base, head] = [of(sides.base) ?? unready, of(sides.head)];
	return {
		...base === void 0 ? {} : { base },
		...head === void 0 ? {} : { head }
	};
}
function problem(text) {
	return {
		outcome: {
			ok: false,
			problems: [text]
		},
		notes: []
	};
}
// src/app/gate/gather-results.ts
const noBase = {
	rung: "none",
	sha: null,
	ageMs: null,
	runs: 0
};
const notAsked = {
	found: null,
	notes: [],
	problems: [],
	similar: null
};
/**
* Gets the results of a suite: handed over, stored by an earlier run of the same content, or run now. Nothing is run whose
* rows are there.
*/
async function gatherResults(plan, suite, keys, context, world) {
	const { request } = context;
	const { use } = suite.judge.baseline;
	const isCompared = request.mode === "gate" && request.results?.base === void 0;
	const stored = isCompared && use.includes("stored") ? await findBaseline(request.baseStores, {
		suite: plan.suite,
		suiteKey: keys.base,
		matrixKey: request.matrixKey,
		maxAgeMs: suite.judge.baseline.maxAgeMs
	}, world.clock) : notAsked;
	if (request.results !== void 0) return fromRun(await readHandedOver(suite, request.results, world), {
		plan,
		keys,
		context,
		world,
		stored
	});
	const earlier = request.mode === "gate" && request.earlierRuns !== null ? await request.earlierRuns.search({
		suite: plan.suite,
		matrixKey: request.matrixKey
	}) : {
		runs: [],
		notes: []
	};
	for (const problem of [...stored.problems, ...earlier.notes]) world.log.note(`gate: ${plan.suite}: ${problem}`);
	const gathering = {
		plan,
		keys,
		context,
		world,
		stored
	};
	const reused = poolEarlier(earlier.runs, keys);
	const isHeadRun = reused === null || request.isEvaluatedAgain;
	const knownBase = isHeadRun ? stored.found !== null : reused.base !== null || stored.found !== null;
	const needed = [...isCompared && !knownBase && use.includes("rerun") ? ["base"] : [], ...isHeadRun ? ["head"] : []];
	if (needed.length > 0 && request.mode === "gate") await sayResolution(plan, stored, context, world);
	const ran = needed.length === 0 ? {} : await runNeededSides(plan, suite, needed, context, world);
	if (reused === null) return fromRun(ran, gathering);
	return isHeadRun ? again(ran, earlier.runs, gathering) : withoutRunning(reused, ran.base ?? null, gathering);
}
/** Head was run, or handed over; base too, unless it is stored. */
function fromRun(ran, gathering) {
	const { head } = ran;
	const { stored } = gathering;
	if (head === void 0) throw new RangeError("head was neither run nor stored");
	const isStored = stored.found !== null;
	const { base, notices } = baseOf(ran.base ?? null, gathering);
	return {
		base,
		head: head.outcome,
		storedSides: {
			base: isStored,
			head: false
		},
		isLatencyAdvisory: isStored,
		notices: [
			...notices,
			...stored.notes,
			...mergeSides(ran.base?.notes ?? [], head.notes)
		],
		rows: {
			base: isStored || base.outcome?.ok !== true ? null : kept(base.outcome.run, "base", gathering),
			head: head.outcome.ok ? kept(head.outcome.run, "head", gathering) : null
		}
	};
}
/** Somebody asked for another evaluation of content that was judged before: it counts beside the earlier ones. */
function again(ran, earlier, gathering) {
	const { plan, keys, world } = gathering;
	const fresh = fromRun(ran, gathering);
	const { head, base } = fresh.rows;
	if (head === null) return fresh;
	const all = poolEarlier(earlier, keys, {
		head,
		base,
		verdict: null
	});
	if (all === null) return fresh;
	const said = all.verdicts.map((verdict) => verdict ?? "unknown").join(", ");
	world.log.note(`gate: ${plan.suite}: attempt ${all.verdicts.length + 1}; before: ${said}`);
	return {
		...fresh,
		head: {
			ok: true,
			run: all.head
		},
		base: base === null || all.base === null ? fresh.base : {
			...fresh.base,
			outcome: {
				ok: true,
				run: all.base
			}
		},
		notices: [`Attempt ${all.verdicts.length + 1} on this content; before: ${said}. All attempts count, none is thrown away.`, ...fresh.notices]
	};
}
/** Head is stored: what was paid for once is judged again as it is. */
function withoutRunning(reused, ranBase, gathering) {
	const { plan, context, world, stored } = gathering;
	const ageMs = Math.max(0, world.clock.now().getTime() - Date.parse(reused.evaluatedAt));
	const { rows } = reused;
	const own = {
		rung: "stored",
		place: "pull-request",
		sha: rows.base?.origin?.sha ?? context.commits.baseSha,
		ageMs,
		runs: reused.base?.pooled?.runs ?? 1
	};
	const { base, notices } = reused.base === null ? baseOf(ranBase, gathering) : {
		base: {
			outcome: {
				ok: true,
				run: reused.base
			},
			used: own
		},
		notices: []
	};
	const isBaseStored = base.used.rung === "stored";
	const attempts = reused.verdicts.length > 1 ? `, ${reused.verdicts.length} attempts pooled` : "";
	world.log.note(`gate: ${plan.suite}: head is not run again: its rows are stored`);
	return {
		base,
		head: {
			ok: true,
			run: reused.head
		},
		storedSides: {
			base: isBaseStored,
			head: true
		},
		isLatencyAdvisory: !reused.isSideBySide,
		notices: [
			`This content was evaluated ${ageText(ageMs)} ago${attempts}: its stored rows are judged, and head was not run again.`,
			...notices,
			...reused.base === null ? stored.notes : [],
			...ranBase?.notes ?? [],
			...reused.isSideBySide || base.outcome === null || isBaseStored ? [] : ["Base and head were run at different times: latency is shown only."]
		],
		rows: {
			base: rows.base ?? (base.used.rung === "rerun" && base.outcome?.ok === true ? kept(base.outcome.run, "base", gathering) : null),
			head: rows.head
		}
	};
}
/** Base as it was stored, or else as it was run. */
function baseOf(ran, { stored: { found }, plan, context: { commits, request } }) {
	if (found !== null) {
		const { used } = found;
		const pooled = used.runs === 1 ? "one run" : `${used.runs} runs pooled`;
		const where = {
			history: " in the history",
			artifact: " in an artifact",
			folder: "",
			"pull-request": ""
		}[used.place ?? "folder"];
		const said = `commit ${used.sha?.slice(0, 7)}, ${ageText(used.ageMs ?? 0)} old, ${pooled}`;
		return {
			base: {
				outcome: {
					ok: true,
					run: found.run
				},
				used
			},
			notices: [`Base is stored${where} (${said}): latency is shown only, machines differ from day to day.`]
		};
	}
	if (ran === null) return {
		base: {
			outcome: null,
			used: noBase
		},
		notices: []
	};
	if (!ran.outcome.ok && plan.isAdvisory) {
		const why = `The suite does not run on base, so nothing is compared${baseFailure(ran.outcome.problems)}.`;
		return {
			base: {
				outcome: null,
				used: noBase
			},
			notices: [why]
		};
	}
	const used = {
		rung: request.results === void 0 ? "rerun" : "file",
		sha: commits.baseSha,
		ageMs: null,
		runs: 1
	};
	return {
		base: {
			outcome: ran.outcome,
			used
		},
		notices: []
	};
}
/** Why base did not run, without what its programs printed: that is in the log. */
function baseFailure([first = ""]) {
	const [reason = ""] = first.split(". Its last lines: ");
	return reason === "" ? "" : ` (${reason.replace(/\.$/, "")})`;
}
/** Rows with what makes them a base, or a head that need not be run again. */
function kept(run, side, { plan, keys, context }) {
	const { commits, startedAt } = context;
	const sha = side === "base" ? commits.baseSha : commits.headSha;
	const origin = {
		suiteKey: keys[side],
		sha,
		evaluatedAt: startedAt
	};
	return {
		...run,
		suite: plan.suite,
		origin
	};
}
/** What holds for both sides is said once. */
function mergeSides(base, head) {
	const both = base.filter((note) => head.includes(note.replace(" on base", " on head")));
	const twins = both.map((note) => note.replace(" on base", " on head"));
	return [
		...both.map((note) => note.replace(" on base", " on both sides")),
		...base.filter((note) => !both.includes(note)),
		...head.filter((note) => !twins.includes(note))
	];
}
// src/app/gate/write-suite.ts
/** Writes comment, report, record and rows of a suite. */
async function writeSuite(plan, judged, context, { files, clock, environment }) {
	const { decision, base, rows, keep, key } = judged;
	const suite = context.change.combined.config.suites[plan.suite];
	const secrets = suite === void 0 ? [] : passedSecrets(suite, { environment });
	const mask = (text) => maskSecrets(text, secrets);
	const { commits, change, request } = context;
	const built = buildComment(decision, {
		suite: plan.suite,
		baseLabel: (base.used.sha ?? commits.baseSha).slice(0, 7),
		headLabel: (request.identity.headSha ?? commits.headSha).slice(0, 7),
		baselineNote: baselineNote(judged),
		classification: change.classification,
		notices: judged.notices,
		excerpts: excerptsOf(judged, suite?.judge.excerpts)
	});
	const view = mapStrings(request.mode === "record" ? recordedView(built, decision) : built, mask);
	const record = makeRecord(decision, {
		identity: recordIdentity(context, clock.now()),
		classification: change.classification,
		coveredHash: key,
		suite: plan.suite,
		suiteKey: key,
		matrixKey: request.matrixKey,
		baseline: base.used
	});
	const recordPath = files.join(keep, "record.json");
	await files.write(recordPath, encodeRecord(mapStrings(record, mask)));
	await files.write(files.join(keep, "comment.md"), renderMarkdown(view));
	await files.write(files.join(keep, "report.html"), renderHtml(view, decision));
	if (rows.head !== null) await files.writeCompressed(files.join(keep, "rows.jsonl.gz"), encodeRows(rows.head));
	if (rows.base !== null) await files.writeCompressed(files.join(keep, "base-rows.jsonl.gz"), encodeRows(rows.base));
	return {
		suite: plan.suite,
		runReason: plan.reason,
		baseline: base.used,
		decision,
		view,
		recordPath
	};
}
/** Answers of head, where base's config asks for them; they go into comment and report, never into the record. */
function excerptsOf({ decision, rows }, most) {
	if (most === void 0 || decision.comparison === null || rows.head === null) return [];
	return caseExcerpts(decision.comparison, rows.head.rows, most);
}
/** What is recorded is held against nothing: its first line says what was measured. */
function recordedView(view, decision) {
	const cases = decision.comparison?.cases.headOnly.length ?? 0;
	if (decision.verdict === "not-evaluated") return view;
	return {
		...view,
		headline: rich`Recorded, not compared: ${cases} ${cases === 1 ? "case" : "cases"} evaluated`
	};
}
function baselineNote({ base }) {
	switch (base.used.rung) {
		case "rerun": return base.outcome?.ok === true ? "evaluated now" : "could not be evaluated";
		case "stored": {
			const age = ageText(base.used.ageMs ?? 0);
			const { place } = base.used;
			if (place === "pull-request") return `evaluated ${age} ago`;
			return `stored${place === "history" ? " in history" : place === "artifact" ? " in an artifact" : ""}, ${age} old`;
		}
		case "file": return "results handed over";
		case "none": return null;
	}
}
// src/app/gate/evaluate-suite.ts
/** Gets a suite's results on both sides, run now or stored, judges them and writes its outputs. */
async function evaluateSuite(plan, context, world) {
	const { request, change } = context;
	const suite = change.combined.config.suites[plan.suite];
	if (suite === void 0) throw new RangeError(`plan names suite ${plan.suite}, which the config lacks`);
	for (const secret of passedSecrets(suite, world).filter(({ length }) => length >= 8)) request.hide?.(secret);
	const keys = {
		base: keyOf(plan.suite, "base", context),
		head: keyOf(plan.suite, "head", context)
	};
	const gathered = await gatherResults(plan, suite, keys, context, world);
	const { base, head } = gathered;
	const baseRun = base.outcome?.ok === true ? base.outcome.run : null;
	const decision = applyApprovals(judge(plan, keys, context, gathered, await findOldestBase(request.oldestBase, plan.suite, baseRun, world)), noApprovals, { suite: plan.suite });
	const notices = [
		...changeNotices(plan.suite, change),
		...gathered.notices,
		...suspicion(plan, base.outcome, head)
	];
	const keep = world.files.join(request.out, plan.suite);
	return writeSuite(plan, {
		decision,
		notices,
		base,
		rows: gathered.rows,
		keep,
		key: keys.head
	}, context, world);
}
function judge(plan, keys, context, { base, head, storedSides, isLatencyAdvisory }, oldestBase) {
	const { config } = context.change.combined;
	const classes = context.change.classification.classes;
	return judgeRuns({
		config: plan.isAdvisory ? {
			...config,
			enforce: false
		} : config,
		suite: plan.suite,
		classes,
		base: base.outcome,
		head,
		seed: `${plan.suite}/${keys.base}/${keys.head}`,
		isLatencyAdvisory,
		oldestBase,
		storedSides
	});
}
/** Covered files differ and yet every answer is the same to the byte: rather base ran head's code than nothing mattered. */
function suspicion(plan, base, head) {
	if (base?.ok !== true || !head.ok || plan.coveredChanges.length === 0 || !sameOutputs(base.run, head.run)) return [];
	return ["Every output is byte-identical on both sides although covered files differ: base may have run head's code."];
}
function keyOf(name, side, { change, trees }) {
	const suite = change.combined.config.suites[name];
	const run = side === "base" ? change.baseConfig?.suites[name]?.run ?? suite?.run : suite?.run;
	return suiteKey({
		tree: trees[side],
		covers: suite?.judge.covers,
		dataset: suite?.judge.dataset ?? [],
		workingDirectory: run?.workingDirectory ?? ".",
		suiteBlock: {
			judge: suite === void 0 ? void 0 : withoutExcerpts(suite.judge),
			run
		}
	});
}
/** What is quoted of results is none of what they depend on. */
function withoutExcerpts({ excerpts: _, ...judge }) {
	return judge;
}
// src/app/gate/lay-out.ts
/**
* Lays both commits out in folders of their own, the dataset of head over base.
*
* @param what - `both` sides, only `head`, or `nothing`, where results are there already
*/
async function layOut(what, workspace, commits, change, git, world) {
	const done = what === "nothing" ? () => {} : world.log.step("gate: checking out");
	const headTree = await git.listTree(commits.headSha);
	const baseTree = await git.listTree(commits.baseSha);
	const paths = [...headTree, ...baseTree].map(({ path }) => path);
	const suites = Object.values(change.combined.config.suites);
	const datasetPaths = new Set(suites.flatMap((suite) => matchPaths(suite.judge.dataset, paths)));
	const isDataset = (entry) => datasetPaths.has(entry.path);
	const folders = {
		base: world.files.join(workspace, "base"),
		head: world.files.join(workspace, "head")
	};
	if (what !== "nothing") await git.checkOut(commits.headSha, folders.head);
	if (what === "both") {
		await git.checkOut(commits.baseSha, folders.base);
		if (datasetPaths.size > 0) await git.overlay(commits.headSha, [...datasetPaths], folders.base);
	}
	const laidOver = [...baseTree.filter((entry) => !isDataset(entry)), ...headTree.filter(isDataset)];
	const workingCopy = await git.topLevel();
	const side = (name, sha, tree) => ({
		name,
		sha,
		folder: folders[name],
		paths: tree.map(({ path }) => path),
		workingCopy
	});
	done("done");
	return {
		sides: {
			base: side("base", commits.baseSha, laidOver),
			head: side("head", commits.headSha, headTree)
		},
		trees: {
			base: laidOver,
			head: headTree
		}
	};
}
// src/app/gate/read-change.ts
/**
* Reads the change: changed files, both configs, the class with its evidence.
*
* @throws UsageError when there is no config, or head's is wrong
*/
async function readChange(git, commits, request) {
	const { configPath } = request;
	const head = await readConfig(git, commits.headSha, configPath) ?? configForResults(request);
	const found = await readConfig(git, commits.baseSha, configPath).catch((error) => {
		if (error instanceof UsageError) return "broken";
		throw error;
	});
	if (head === null) throw new UsageError("no-config", `There is no ${configPath} at the evaluated commit.`, "If it lies there uncommitted, commit it or use --working-tree. eval-envelope init writes one from what the repository holds; --config names another path.");
	const baseConfig = request.mode === "record" ? head : found === "broken" ? null : found;
	const combined = asAsked(combineHalves({
		base: baseConfig,
		head
	}), request);
	const paths = await git.changedPaths(commits.baseSha, commits.headSha);
	const files = await readFiles(git, paths);
	const { rules, models } = combined.config.classify;
	return {
		paths,
		classification: classifyChange(files, rules, await loadGrammars(files), models),
		combined,
		baseConfig,
		headConfig: head,
		isBaseConfigBroken: baseConfig === null && found === "broken"
	};
}
/** Results of an earlier step need no config: they are one suite, judged by the defaults. */
function configForResults({ results, suite = "results" }) {
	if (results === void 0) return null;
	const parsed = parseConfig(JSON.stringify({
		version: 1,
		suites: { [suite]: {} }
	}), "defaults");
	return parsed.ok ? parsed.value : null;
}
/** The config with what the request says in its place. */
function asAsked(combined, { mode, enforce }) {
	const { config } = combined;
	if (mode === "gate") return enforce === void 0 ? combined : {
		...combined,
		config: {
			...config,
			enforce
		}
	};
	const suites = Object.entries(config.suites).map(([name, suite]) => {
		const baseline = {
			...suite.judge.baseline,
			required: false
		};
		return [name, {
			...suite,
			judge: {
				...suite.judge,
				baseline
			}
		}];
	});
	return {
		...combined,
		config: {
			...config,
			enforce: false,
			suites: Object.fromEntries(suites)
		}
	};
}
async function readConfig(git, sha, path) {
	const bytes = await git.readBlob(sha, path);
	if (bytes === null) return null;
	const parsed = parseConfig(new TextDecoder().decode(bytes), path);
	if (parsed.ok) return parsed.value;
	throw new UsageError("config", `${path} has problems:\n${parsed.issues.map((issue) => `  ${formatIssue(issue)}`).join("\n")}\n`, `Mend it and check it with: eval-envelope validate ${path}`);
}
// src/app/gate/resolve-commits.ts
/**
* The two commits of the change.
*
* @throws GitError when one is not found, or the checked-out commit is not the pull request's
*/
async function resolveCommits(request, git) {
	if (request.mode === "record") return resolveRecorded(request, git);
	if (request.isWorkingTree) {
		const snapshot = await git.snapshotWorkingTree();
		const commits = await git.resolveChange({
			base: request.base,
			head: snapshot
		});
		return {
			...commits,
			notes: [...commits.notes, "the working tree is evaluated as it stands"]
		};
	}
	const commits = await git.resolveChange({
		base: request.base,
		head: request.head
	});
	await requirePullRequest(commits.headSha, request, git);
	const uncommitted = request.head === void 0 ? await git.uncommittedPaths() : [];
	if (uncommitted.length === 0) return commits;
	const named = uncommitted.slice(0, 5).join(", ");
	const more = uncommitted.length > 5 ? ` and ${uncommitted.length - 5} more` : "";
	return {
		...commits,
		notes: [...commits.notes, `not evaluated, because not committed: ${named}${more} (--working-tree evaluates them)`]
	};
}
/** A verdict must not be filed under a pull request whose code was not evaluated. */
async function requirePullRequest(headSha, { identity }, git) {
	const wanted = identity.headSha ?? null;
	if (identity.pullRequest == null || wanted === null || wanted === headSha) return;
	if ((await git.parents(headSha)).includes(wanted)) return;
	throw new GitError("wrong-commit", `The checked-out commit ${headSha.slice(0, 7)} is neither the head of the pull request, ${wanted.slice(0, 7)}, nor GitHub's merge of it.`, "Let actions/checkout check out what it does by default: no `ref:`, or that of the pull request.");
}
/** Head as it is checked out; where there is nothing before it, it stands for both. */
async function resolveRecorded(request, git) {
	const headSha = await git.headCommit();
	if (!request.isEverySuite) try {
		return await git.resolveChange({
			base: request.base,
			head: void 0
		});
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return {
			baseSha: headSha,
			headSha,
			notes: [`What changed is not known, so every suite runs: ${error.message}`]
		};
	}
	return {
		baseSha: headSha,
		headSha,
		notes: []
	};
}
// src/app/gate/run-gate.ts
/** `gate`: two commits in, a verdict out. Reads everything, runs what has to run, judges, writes. */
async function runGate(request, git, world) {
	const { files, log, clock } = world;
	const startedAt = clock.now().toISOString();
	const commits = await resolveCommits(request, git);
	for (const note of commits.notes) log.note(`${request.mode}: ${note}`);
	const change = await readChange(git, commits, request);
	log.note(`${request.mode}: ${commits.baseSha.slice(0, 7)} … ${commits.headSha.slice(0, 7)}, ${fileCount(change, "changed ")}, class ${change.classification.classes.join(" + ")}`);
	const plans = plansOf(request, commits, change);
	for (const plan of plans) log.note(`${request.mode}: suite ${plan.suite} ${plan.isRun ? "runs" : "does not run"}: ${plan.reason}`);
	const running = plans.filter((plan) => plan.isRun);
	const skipped = plans.filter((plan) => !plan.isRun).map(({ suite, reason }) => ({
		suite,
		reason
	}));
	if (running.length === 0) return finish({
		request,
		commits,
		change,
		startedAt,
		suites: [],
		skipped
	}, world);
	const workspace = await files.makeWorkspace("eval-envelope-gate-");
	try {
		const { sides, trees } = await layOut(request.results !== void 0 ? "nothing" : request.mode === "record" ? "head" : "both", workspace, commits, change, git, world);
		const context = {
			request,
			commits,
			change,
			sides,
			trees,
			setUp: createSetUp(world),
			startedAt
		};
		const suites = [];
		for (const plan of running) suites.push(await evaluateSuite(plan, context, world));
		return await finish({
			request,
			commits,
			change,
			startedAt,
			suites,
			skipped
		}, world);
	} finally {
		await files.remove(workspace);
	}
}
function plansOf(request, commits, change) {
	const { classification, combined } = change;
	const plans = planSuites({
		config: combined.config,
		advisorySuites: combined.introducesGate ? Object.keys(combined.config.suites) : combined.advisorySuites,
		editedSuites: findEditedSuites({
			base: change.baseConfig,
			head: change.headConfig
		}),
		changedPaths: change.paths,
		classes: classification.classes,
		requiredSuites: requiredSuites(combined.config, classification.classes),
		...request.suite === void 0 ? {} : { only: request.suite }
	});
	if (plans.length === 0) throw new UsageError("no-suite", `${request.configPath} names no suite.`, "Add one under suites:, with its command and results.");
	if (request.results !== void 0) return [onlySuite(plans, request.suite)];
	if (!(request.isEverySuite || request.mode === "record" && commits.baseSha === commits.headSha) || request.suite !== void 0) return plans;
	return plans.map((plan) => ({
		...plan,
		isRun: true,
		reason: "Every suite is recorded."
	}));
}
/** Results that are handed over belong to one suite. */
function onlySuite(plans, asked) {
	const [plan, ...others] = asked === void 0 ? plans : plans.filter(({ suite }) => suite === asked);
	if (plan === void 0 || others.length > 0) throw new UsageError("which-suite", "The config has several suites, and the results do not say which one they are of.", `Name it with suite: one of ${plans.map(({ suite }) => suite).join(", ")}.`);
	return {
		...plan,
		isRun: true,
		reason: "Its results were handed over."
	};
}
async function finish(evaluated, world) {
	const { request, commits, change, skipped } = evaluated;
	const missing = request.mode === "record" ? [] : await missingSuites(evaluated, world);
	const suites = [...evaluated.suites, ...missing].sort((left, right) => rank(left) - rank(right));
	const [worst] = suites;
	const shownHead = request.identity.headSha ?? commits.headSha;
	const footer = rich`base ${code(commits.baseSha.slice(0, 7))} · head ${code(shownHead.slice(0, 7))}`;
	const unaffected = rich`Nothing to evaluate: no suite covers what changed (${changedNames(change)})`;
	const view = combineComments(suites, skipped, unaffected, footer);
	await world.files.write(world.files.join(request.out, "comment.md"), renderMarkdown(view));
	const exitCode = worstExit(suites.map(({ decision }) => decision.exitCode));
	const isFailure = request.mode === "record" ? exitCode !== 0 : suites.some(({ decision }) => decision.conclusion === "failure");
	return {
		commits,
		classes: change.classification.classes,
		primaryClass: change.classification.primary,
		evidence: change.classification.evidence,
		verdict: worst?.decision.verdict ?? null,
		conclusion: isFailure ? "failure" : "success",
		exitCode,
		suites,
		skipped,
		view
	};
}
function fileCount({ paths }, kind = "") {
	return `${paths.length} ${kind}${paths.length === 1 ? "file" : "files"}`;
}
/** The first few changed files by name. */
function changedNames({ paths }) {
	const named = paths.slice(0, 3).map(({ path }) => path);
	const more = paths.length - named.length;
	return paths.length === 0 ? "nothing did" : `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function rank({ decision }) {
	return verdicts.indexOf(decision.verdict);
}
/** Could not evaluate outranks a failed gate, which outranks a pass. */
function worstExit(codes) {
	if (codes.includes(3)) return 3;
	return codes.includes(1) ? 1 : 0;
}
// src/app/history/keep-records.ts
/**
* Keeps what a run wrote, in one commit: the record of each suite and its rows.
*
* @param suites - with the path of each `record.json`, beside which `rows.jsonl.gz` may lie
* @throws HistoryError when the history does not take it, or a record has no place in it
*/
async function keepRecords(suites, history, files) {
	const kept = [];
	const notes = [];
	const heads = /* @__PURE__ */ new Set();
	for (const { suite, recordPath } of suites) {
		const content = await files.readPacked(recordPath);
		const text = new TextDecoder().decode(content);
		const decoded = decodeRecord(text, recordPath);
		if (!decoded.ok) {
			notes.push(`The record of ${suite} is not kept: ${decoded.issues[0]?.message ?? "it cannot be decoded."}`);
			continue;
		}
		const record = decoded.value;
		kept.push({
			path: recordPathOf(record, text),
			content
		});
		heads.add((record.identity.headSha ?? "").slice(0, 7));
		const rows = await rowsOf(suite, record, {
			text,
			recordPath
		}, files, notes);
		if (rows !== null) kept.push(rows);
	}
	if (kept.length === 0) return {
		files: 0,
		added: 0,
		commit: null,
		notes
	};
	const names = suites.map(({ suite }) => suite).join(", ");
	return {
		...await history.add(kept, `record: ${names.slice(0, 200)} at ${[...heads].join(", ")}`),
		files: kept.length,
		notes
	};
}
async function rowsOf(suite, record, { text, recordPath }, files, notes) {
	const path = files.join(recordPath, "..", "rows.jsonl.gz");
	if (!await files.exists(path)) return null;
	const content = await files.readPacked(path);
	if (content.length > 262144) {
		const size = Math.ceil(content.length / 1024);
		notes.push(`The rows of ${suite} are not kept in the history: ${size} KB, and it takes ${maximumRowsSize / 1024} KB. The record is.`);
		return null;
	}
	return {
		path: rowsPathOf(record, text),
		content
	};
}
export { readFields as i, runGate as n, failureText as r, keepRecords as t };

import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { f as shapeOfRun, o as requiredSuites, p as compareRuns, rt as seedFromTexts, s as resolvePolicy, t as readRun } from "./read-run.js";
import { i as UsageError, n as GitError, t as FileError } from "./program-error.js";
import { a as reasonText, d as verdicts, f as decide, i as buildComment, l as comparisonDocument, p as decideNotEvaluated, r as renderHtml, s as encodeRecord, t as encodeRows } from "./encode-rows.js";
import { a as code, l as rich, o as joinRich, t as renderMarkdown, u as strong } from "./render-markdown.js";
import { r as hashValue, t as canonicalJson } from "./stable-hash.js";
import { _ as require_picomatch$1, c as mergeEpochs, g as pathMatcher, h as matchPaths, l as isLockfile, m as inFolder, n as planSetup, o as argumentList, p as foldersUpward, r as setupInputs, s as readRunFiles, t as fileRole, v as require_utils } from "./file-role.js";
import { t as secretForms } from "./secret-forms.js";
import { t as formatIssue } from "./issue.js";
import { a as detectedDimension, f as defaultBetter, n as require_dist, t as parseConfig, y as deploymentClasses } from "./parse-config.js";
// src/core/report/combine-comments.ts
/**
* One comment for all suites of a change: the worst suite's first line leads, each suite has its own part.
*
* @param comments - worst first; empty = no suite covers what changed
* @param skipped - suites that did not run, with the reason
* @param unaffected - the sentence where no suite had to run
*/
function combineComments(comments, skipped, unaffected, footer) {
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
		items: comments.map(({ suite, view }) => rich`${code(suite)} ${view.headline}`)
	};
	return {
		headline: rich`${worst.view.headline} (${worst.suite}, worst of ${comments.length} suites)`,
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
// src/core/suite/find-edited-suites.ts
/**
* Suites that base and head both have and run in another way: another setup, command, results file, format, timeout or
* working directory.
*
* @param configs - the config at each commit, not the combined one; `base` null = no config there
* @returns names in head's order
*/
function findEditedSuites({ base, head }) {
	if (base === null) return [];
	return Object.keys(head.suites).filter((name) => Object.hasOwn(base.suites, name) && canonicalJson(base.suites[name]?.run) !== canonicalJson(head.suites[name]?.run));
}
// src/core/suite/plan-suites.ts
/**
* Which suites a change calls for, and why. The first of these that holds decides:
*
* 1. the user asked for one suite: that one runs, no other
* 2. a changed path, under either of its names, is under `covers`
* 3. the class of the change requires the suite
* 4. the suite is new: it runs and can only advise, so that the change that introduces it shows what it finds
* 5. its run keys were edited: what is judged may have changed although no covered file has
* 6. `covers` is left out, and the change is of some class but `other`
*
* Changes to the dataset, to the suite's own script or to its folder call for a run only where `covers` names them:
* head's dataset is laid over both sides, so both would sit the new exam with the same system. For the same reason
* edits of judge keys call for no run: base's values count for this change, and the comment names the edits.
*
* @returns one plan per suite in the order of the config; a required suite that the config lacks has none, and the
*   caller has to say that it was not evaluated
* @throws UsageError when `only` names no suite of the config
*/
function planSuites(input) {
	const { config, only } = input;
	if (only !== void 0 && !Object.hasOwn(config.suites, only)) {
		const known = Object.keys(config.suites).join(", ") || "none";
		throw new UsageError("unknown-suite", `The config has no suite "${only}".`, `Suites: ${known}.`);
	}
	return Object.entries(config.suites).map(([name, suite]) => planSuite(name, suite, input));
}
function planSuite(name, suite, input) {
	const { only, classes, requiredSuites, advisorySuites, editedSuites = [] } = input;
	const { covers } = suite.judge;
	const isAdvisory = advisorySuites.includes(name);
	const isByClass = covers === void 0 && classes.some((name) => name !== "other");
	const covered = covers === void 0 && !isByClass ? [] : coveredPaths(covers ?? ["**"], input.changedPaths);
	const plan = (isRun, reason) => ({
		suite: name,
		isRun,
		reason,
		coveredChanges: covered,
		isAdvisory
	});
	if (only === name) return plan(true, withPaths("It was asked for by name", covers, covered));
	if (only !== void 0) return plan(false, `Only ${only} was asked for.`);
	if (covers !== void 0 && covered.length > 0) return plan(true, coveredReason(covered));
	if (requiredSuites.includes(name)) return plan(true, `${classWords(classes)} requires it.`);
	if (isAdvisory) return plan(true, "It is new in this change, so it runs and can only advise.");
	if (editedSuites.includes(name)) return plan(true, "This change edits how the suite is run.");
	if (isByClass) return plan(true, `It runs on every class but other, and this is ${classWords(classes)}.`);
	if (covers === void 0) return plan(false, "It runs on every class but other, and this change is other.");
	return plan(false, "No changed file is one that it covers.");
}
/** Either name of each change, whichever is covered, without repeats; the new name first. */
function coveredPaths(covers, changes) {
	const isCovered = pathMatcher(covers);
	const found = changes.flatMap(({ path, previousPath }) => {
		if (isCovered(path)) return [path];
		return previousPath !== void 0 && isCovered(previousPath) ? [previousPath] : [];
	});
	return [...new Set(found)];
}
function coveredReason(covered) {
	const verb = covered.length === 1 ? "it covers" : "are covered";
	return `${pathWords(covered)} changed, which ${verb}.`;
}
function withPaths(text, covers, covered) {
	return covers === void 0 || covered.length === 0 ? `${text}.` : `${text}; ${pathWords(covered)} changed.`;
}
function pathWords(paths) {
	const first = (paths[0] ?? "").replace(/\p{Cc}/gu, "�");
	const rest = paths.length - 1;
	return rest === 0 ? first : `${first} and ${rest} more`;
}
function classWords(classes) {
	return classes.filter((name) => name !== "other").join(" with ") || "other";
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
	const ofBase = new Map(base.rows.map((row) => [key(row), answer(row)]));
	const paired = head.rows.filter((row) => ofBase.has(key(row)));
	return paired.length > 0 && paired.every((row) => answer(row) !== void 0 && answer(row) === ofBase.get(key(row)));
}
// src/core/suite/sha-256.ts
const blockSize = 64;
/**
* SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits.
*
* Written out here because `core` uses nothing of Node. It is for keys by which stored results, and a sign-off, are
* found again: whoever writes a pull request chooses the file names that go in, so the hash has to resist them.
*
* @see FIPS 180-4, sections 4.1.2, 4.2.2, 5.1.1, 5.3.3, 6.2
*/
function sha256(text) {
	const bytes = padded(new TextEncoder().encode(text));
	const view = new DataView(bytes.buffer);
	const state = fractionalBits(8, Math.sqrt);
	const constants = fractionalBits(64, Math.cbrt);
	const schedule = /* @__PURE__ */ new Uint32Array(64);
	for (let at = 0; at < bytes.length; at += blockSize) {
		for (let t = 0; t < 16; t += 1) schedule[t] = view.getUint32(at + 4 * t);
		extend(schedule);
		compress(state, schedule, constants);
	}
	return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
/** The message, a one bit, zeros, and its length in bits as 64 bits, in whole blocks (section 5.1.1). */
function padded(message) {
	const bytes = new Uint8Array(Math.ceil((message.length + 9) / blockSize) * blockSize);
	bytes.set(message);
	bytes[message.length] = 128;
	new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
	return bytes;
}
/** First 32 bits of the fractional parts of the roots of the first primes (sections 4.2.2 and 5.3.3). */
function fractionalBits(count, root) {
	const words = new Uint32Array(count);
	let found = 0;
	for (let candidate = 2; found < count; candidate += 1) {
		if (!isPrime(candidate)) continue;
		const value = root(candidate);
		words[found] = Math.floor((value - Math.floor(value)) * 2 ** 32);
		found += 1;
	}
	return words;
}
function isPrime(candidate) {
	for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false;
	return true;
}
/** The message schedule from its first 16 words (section 6.2.2, step 1). */
function extend(w) {
	for (let t = 16; t < 64; t += 1) {
		const far = w[t - 15] ?? 0;
		const near = w[t - 2] ?? 0;
		const s0 = turn(far, 7) ^ turn(far, 18) ^ far >>> 3;
		const s1 = turn(near, 17) ^ turn(near, 19) ^ near >>> 10;
		w[t] = (w[t - 16] ?? 0) + s0 + (w[t - 7] ?? 0) + s1;
	}
}
/** One block (section 6.2.2, steps 2 to 4). */
function compress(state, w, k) {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let t = 0; t < 64; t += 1) {
		const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const choice = e & f ^ ~e & g;
		const t1 = h + sum1 + choice + (k[t] ?? 0) + (w[t] ?? 0) | 0;
		const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const majority = a & b ^ a & c ^ b & c;
		[h, g, f, e, d, c, b, a] = [
			g,
			f,
			e,
			d + t1 | 0,
			c,
			b,
			a,
			t1 + sum0 + majority | 0
		];
	}
	[
		a,
		b,
		c,
		d,
		e,
		f,
		g,
		h
	].forEach((word, index) => {
		state[index] = (state[index] ?? 0) + word;
	});
}
function turn(word, bits) {
	return word >>> bits | word << 32 - bits;
}
// src/core/suite/suite-key.ts
/** Raised when the same files and suite would get another key: stored runs of older versions are then not found. */
const version = 1;
/**
* Key of what a suite evaluates at one commit. Equal keys mean that stored results of one stand for the other.
*
* It is the SHA-256 of the canonical JSON of
* - path and object id of every file under `covers` (left out: every file) or `dataset`, of the lockfiles in the
*   working directory and the folders above it, and of files that the command or setup names in an argument;
*   sorted by path, so the order of `tree` does not matter
* - the keys of the suite that shape its rows. Left out, because rows stay what they are: `baseline`, `epochs`,
*   `timeout`, `protected`.
*
* @param input - `tree`: files of the side as it runs, head's dataset laid over it; `suiteBlock`: judge keys of base
*   with the run keys of that side
* @returns 64 hexadecimal digits
*/
function suiteKey({ tree, covers, dataset, suiteBlock, workingDirectory }) {
	const isCovered = covers === void 0 ? () => true : pathMatcher(covers);
	const isDataset = pathMatcher(dataset);
	const isNamed = namedFiles(suiteBlock.run, workingDirectory);
	const folders = new Set(foldersUpward(workingDirectory));
	const files = tree.filter(({ path }) => isCovered(path) || isDataset(path) || isNamed(path) || isLockfile(path, folders)).map(({ path, objectId }) => [path, objectId]).sort(([one], [other]) => one < other ? -1 : 1);
	const { passEnv, caseId, cluster, segments } = suiteBlock.judge ?? {};
	const { setup, command, results, format } = suiteBlock.run ?? {};
	return sha256(canonicalJson({
		version,
		files,
		suite: {
			covers,
			dataset,
			passEnv,
			caseId,
			cluster,
			segments,
			setup,
			command,
			results,
			format,
			workingDirectory
		}
	}));
}
/** Whether an argument of the command, such as `promptfooconfig.yaml` or `evals/run.py`, is this file. */
function namedFiles(run, workingDirectory) {
	const [folder = "."] = foldersUpward(workingDirectory);
	const setup = run?.setup === "none" ? [] : run?.setup ?? [];
	const words = [...run?.command ?? [], ...setup.flat()];
	const names = new Set(words.map((word) => inFolder(folder, word.replace(/^--?[^=]*=/, "").replace(/^(?:\.\/+)+/, ""))));
	return (path) => names.has(path);
}
// src/app/judge-runs.ts
/** Two runs in, one decision out: the pure path from results to a verdict. */
function judgeRuns(request) {
	const { config, suite, classes, base, head, seed } = request;
	const problems = [...base?.ok === false ? base.problems.map((problem) => `base: ${problem}`) : [], ...head.ok ? [] : head.problems.map((problem) => `head: ${problem}`)];
	const baseRun = base?.ok === true ? base.run : null;
	const yardstick = baseRun ?? (head.ok ? head.run : null);
	const resolved = resolvePolicy({
		config,
		suite,
		classes,
		shape: yardstick === null ? emptyShape : shapeOfRun(yardstick)
	});
	const policy = request.isLatencyAdvisory === true ? withLatencyAdvisory(resolved) : resolved;
	if (problems.length > 0 || !head.ok) return decideNotEvaluated(problems, policy);
	const seedText = seed ?? seedFromTexts(contents(suite, [baseRun, head.run])).label;
	try {
		return decide(compareRuns(baseRun, head.run, policy, { seedText }), policy);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return decideNotEvaluated([`the results could not be compared: ${error.message}`], policy);
	}
}
/** The decision where a suite could not even be tried. */
function judgeNothing(request, problems) {
	return decideNotEvaluated(problems, resolvePolicy({
		...request,
		shape: emptyShape
	}));
}
function withLatencyAdvisory(policy) {
	return {
		...policy,
		dimensions: policy.dimensions.map((spec) => spec.metric.kind === "latency" ? {
			...spec,
			tier: "advisory"
		} : spec)
	};
}
const emptyShape = {
	cases: 0,
	epochs: 0,
	metrics: {
		passRate: false,
		scores: [],
		latency: false,
		cost: false,
		tokens: false,
		retrieval: false,
		errors: false
	}
};
/**
* Content of the runs for the seed, row by row: other results give other resamples, other file names do not. The text
* of a large run would be longer than a string may be.
*/
function* contents(suite, runs) {
	yield suite ?? "";
	for (const run of runs) {
		yield run === null ? "/none" : "/";
		let separator = "";
		for (const { caseId, epoch, passed, latencyMs } of run?.rows ?? []) {
			yield `${separator}${caseId}#${epoch}${passed === null ? "?" : Number(passed)}${latencyMs ?? ""}`;
			separator = ",";
		}
	}
}
// src/app/gate/age-text.ts
/** An age in the largest unit that fits: `3 hours`, `2 days`; never less than a minute. */
function ageText(ageMs) {
	const [unit, length] = [
		["day", 864e5],
		["hour", 36e5],
		["minute", 6e4]
	].find(([, size]) => ageMs >= size) ?? ["minute", 6e4];
	const count = Math.max(1, Math.floor(ageMs / length));
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
// src/app/gate/change-notices.ts
/**
* What the first lines of the comment have to say about a change that touches its own gate: the judge keys, the
* dataset, or how the suite is run.
*/
function changeNotices(suite, change) {
	const { combined, baseConfig, isBaseConfigBroken, paths } = change;
	const notices = [];
	if (isBaseConfigBroken) return ["The config on base has problems, so head's own judges this PR, and the verdict advises only."];
	if (combined.introducesGate) return ["This PR introduces the gate: there is no config on base, so head's own judges it, and the verdict advises only."];
	if (combined.advisorySuites.includes(suite)) notices.push("This suite is new in this PR: its verdict advises only.");
	const edits = combined.judgeKeysEdited.filter(({ path }) => !path.startsWith("suites.") || path.startsWith(`suites.${suite}`));
	if (edits.length > 0) {
		const named = edits.slice(0, 5).map(({ path, effect }) => effect === "unclear" ? path : `${path} (${effect})`);
		const more = edits.length > 5 ? ` and ${edits.length - 5} more` : "";
		notices.push(`This PR edits how it is judged: ${named.join(", ")}${more}. Base's config was applied.`);
	}
	const changed = paths.flatMap(({ path, previousPath }) => [path, ...previousPath === void 0 ? [] : [previousPath]]);
	const dataset = combined.config.suites[suite]?.judge.dataset ?? [];
	const edited = matchPaths(dataset, changed);
	if (edited.length > 0) notices.push(`This PR edits the dataset (${edited.length} ${edited.length === 1 ? "file" : "files"}): both sides sat head's version.`);
	const before = baseConfig?.suites[suite]?.run;
	const after = combined.config.suites[suite]?.run;
	if (before !== void 0 && JSON.stringify(before) !== JSON.stringify(after)) notices.push("This PR edits how the suite is run: each side was run its own way.");
	const own = ownFiles(combined.config.suites[suite], changed);
	if (own.length > 0) notices.push(`This PR edits what the suite runs (${own.join(", ")}): each side was run its own way.`);
	return notices;
}
/** A program: what it scores, and how, is not the system that is judged. */
const script = /\.(?:[cm]?[jt]s|py|sh|rb|go|rs)$/;
/** Changed files that the command names, such as its script. Others under `covers` are what is judged, not how. */
function ownFiles(suite, changed) {
	if (suite === void 0) return [];
	const { command = [], workingDirectory } = suite.run;
	const [folder = "."] = foldersUpward(workingDirectory);
	const words = command.map((word) => word.replace(/^--?[^=]*=/, "").replace(/^(?:\.\/+)+/, ""));
	const named = new Set(words.map((word) => inFolder(folder, word)));
	const covered = new Set(matchPaths(suite.judge.covers ?? [], changed));
	return changed.filter((path) => named.has(path) && (!covered.has(path) || script.test(path)));
}
// src/app/gate/find-baseline.ts
/**
* Looks for stored rows of the same content: the same suite key, not older than the config allows. Several runs are
* pooled as epochs. A store that is missing or broken is a rung down, never a failure by itself.
*/
async function findBaseline(store, wanted, world) {
	if (store === void 0) return {
		found: null,
		note: null
	};
	const now = world.clock.now().getTime();
	const fitting = [];
	let tooOld = 0;
	let otherKey = 0;
	for (const path of (await world.files.list(store)).filter((name) => /rows.*\.jsonl(\.gz)?$/.test(name))) {
		const run = await readStored(path, world);
		if (run?.origin === void 0 || run.suite !== void 0 && run.suite !== wanted.suite) continue;
		const ageMs = now - Date.parse(run.origin.evaluatedAt);
		if (run.origin.suiteKey !== wanted.suiteKey) otherKey += 1;
		else if (fitting.some((other) => other.ageMs === ageMs && other.sha === run.origin?.sha)) continue;
		else if (wanted.maxAgeMs !== void 0 && ageMs > wanted.maxAgeMs) tooOld += 1;
		else fitting.push({
			run,
			ageMs,
			sha: run.origin.sha
		});
	}
	fitting.sort((left, right) => left.ageMs - right.ageMs);
	const [newest] = fitting;
	if (newest === void 0) {
		const parts = [...tooOld > 0 ? [`${tooOld} too old`] : [], ...otherKey > 0 ? [`${otherKey} of other content`] : []];
		return {
			found: null,
			note: `No stored run fits${parts.length === 0 ? "" : ` (${parts.join(", ")})`}.`
		};
	}
	return {
		found: {
			run: mergeEpochs(fitting.map(({ run }) => run)),
			used: {
				rung: "stored",
				sha: newest.sha,
				ageMs: Math.max(0, newest.ageMs),
				runs: fitting.length
			}
		},
		note: null
	};
}
async function readStored(path, world) {
	try {
		const parsed = readRun([{
			name: path,
			bytes: await world.files.read(path)
		}], { format: "rows-jsonl" });
		return parsed.ok ? parsed.value : null;
	} catch (error) {
		if (error instanceof FileError) return null;
		throw error;
	}
}
/**
* The run with secret values replaced by `***` wherever a result file carries them: ids, labels, segments, names of
* scores, answers. What is printed, stored and compared afterwards holds none of them.
*
* @param secrets - values as they are; lines under eight characters are not looked for
*/
function maskRun(run, secrets) {
	const wanted = formsOf(secrets);
	if (wanted.length === 0) return run;
	const { rows, ...rest } = run;
	const inJson = wanted.map((form) => JSON.stringify(form).slice(1, -1));
	const masked = rows.map((row) => {
		const text = JSON.stringify(row);
		return inJson.some((form) => text.includes(form)) ? maskValue(row, wanted) : row;
	});
	return {
		...maskValue(rest, wanted),
		rows: masked
	};
}
/** A text with secret values replaced by `***`. */
function maskSecrets(text, secrets) {
	return maskForms(text, formsOf(secrets));
}
/** Longest first: a form may hold another. */
function formsOf(secrets) {
	return secretForms(secrets, 8).toSorted((left, right) => right.length - left.length);
}
function maskForms(text, forms) {
	return forms.reduce((masked, form) => masked.replaceAll(form, "***"), text);
}
/** The same shape with every string masked, names of fields included. */
function maskValue(value, forms) {
	const mask = (part) => {
		if (typeof part === "string") return maskForms(part, forms);
		if (Array.isArray(part)) return part.map(mask);
		if (typeof part !== "object" || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([name, field]) => [maskForms(name, forms), mask(field)]));
	};
	return mask(value);
}
// src/app/gate/handed-over.ts
const note = "The results were handed over by an earlier step: whether both sides were run alike is not known here.";
/** Reads results that an earlier step made, a file or a folder a side, as the suite's own config says. */
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
async function readSide(suite, path, { files, environment }) {
	const found = await files.list(path);
	const { judge, run } = suite;
	const outcome = await readRunFiles(files, found.length === 0 ? [path] : found, {
		format: run.format,
		caseId: judge.caseId,
		cluster: judge.cluster,
		segments: judge.segments.length > 0 ? judge.segments : void 0
	});
	const secrets = judge.passEnv.flatMap((name) => environment[name] ?? []);
	return outcome.ok ? {
		ok: true,
		run: maskRun(outcome.run, secrets)
	} : outcome;
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
	const outcome = await processes.run({
		command: expandCommand(suite.run.command, { results: resultsPath }),
		cwd: workingDirectory,
		env: variables,
		timeoutMs: suite.run.timeoutMs ?? defaultTimeoutMs,
		secrets,
		onLine: (line) => log.output(`  ${line}`)
	});
	done(outcome.exitCode === 0 ? "done" : `exit ${outcome.exitCode ?? "none"}`);
	const unset = [...missing.length === 0 ? [] : [` These variables of pass-env are not set: ${missing.join(", ")}.`], ...refused.length === 0 ? [] : [` These are never passed to a suite: ${refused.join(", ")}.`]].join("");
	const read = withoutSecrets(await readResults(run, resultsPath, epoch, world), secrets);
	if (outcome.isTimedOut || outcome.startError !== null || outcome.exitCode === null) return failed(`${failureText("the suite", outcome)}${unset}`, outcome.durationMs);
	if (!read.ok) {
		const how = outcome.exitCode === 0 ? "the suite ended well, but left no results that can be read." : failureText("the suite", outcome);
		const hint = outcome.exitCode === 0 ? ` ${resultsHint(suite)}` : "";
		return failed(`${how} ${read.problems.join(" ")}${hint}${unset}`, outcome.durationMs);
	}
	return {
		outcome: read,
		notes: outcome.exitCode === 0 ? [] : [`The suite ended with exit code ${outcome.exitCode} on ${side.name}; its results are complete and were used${casesFailed(read.run.format, outcome.exitCode)}.`],
		durationMs: outcome.durationMs
	};
}
/** A key that the suite was given must not leave through its results. */
function withoutSecrets(outcome, secrets) {
	return outcome.ok ? {
		ok: true,
		run: maskRun(outcome.run, secrets)
	} : {
		ok: false,
		problems: outcome.problems.map((problem) => maskSecrets(problem, secrets))
	};
}
async function readResults(run, path, epoch, world) {
	const { files } = world;
	const paths = await files.list(path);
	if (paths.length === 0) return {
		ok: false,
		problems: [`There is no results file at ${run.suite.run.results ?? defaultResults}.`]
	};
	const contents = [];
	try {
		for (const [index, from] of paths.entries()) {
			if (run.keep !== null) {
				const ending = /\.[A-Za-z0-9.]{1,12}$/.exec(from)?.[0] ?? "";
				const part = paths.length > 1 ? `-${index + 1}` : "";
				await files.copy(from, files.join(run.keep, `${run.side.name}-${epoch}${part}${ending}`));
			}
			contents.push({
				name: run.suite.run.results ?? defaultResults,
				bytes: await files.read(from)
			});
		}
	} catch (error) {
		if (error instanceof FileError) return {
			ok: false,
			problems: [`${error.message} ${error.hint}`]
		};
		throw error;
	}
	const { judge } = run.suite;
	const parsed = readRun(contents, {
		format: run.suite.run.format,
		caseId: judge.caseId,
		cluster: judge.cluster,
		segments: judge.segments.length > 0 ? judge.segments : void 0
	});
	return parsed.ok ? {
		ok: true,
		run: parsed.value
	} : {
		ok: false,
		problems: parsed.issues.map(formatIssue)
	};
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
// src/app/make-record.ts
const unknownIdentity = {
	repository: null,
	pullRequest: null,
	branch: null,
	headSha: null,
	evaluatedSha: null,
	baseSha: null,
	runId: null,
	runAttempt: null,
	event: null,
	startedAt: null,
	finishedAt: null
};
/** The record of a decision. */
function makeRecord(decision, context) {
	const { comparison, policy } = decision;
	const { classification } = context;
	const sides = (key) => ({
		base: comparison?.fingerprints.base?.[key] ?? null,
		head: comparison?.fingerprints.head[key] ?? null
	});
	return {
		version: 1,
		identity: {
			...unknownIdentity,
			...context.identity
		},
		change: {
			primary: policy.class,
			classes: [...classification?.classes ?? [policy.class]],
			evidence: (classification?.evidence ?? []).slice(0, 20).map((entry) => ({ ...entry })),
			coveredHash: context.coveredHash
		},
		suite: {
			name: context.suite,
			suiteKey: context.suiteKey,
			dataset: sides("dataset"),
			judge: sides("judge"),
			runner: sides("runner"),
			models: {
				base: [...comparison?.fingerprints.base?.models ?? []],
				head: [...comparison?.fingerprints.head.models ?? []]
			},
			matrixKey: context.matrixKey
		},
		baseline: context.baseline,
		comparison: comparisonDocument(decision, (reason) => reasonText(reason, decision)),
		envelopeHash: hashValue(policy),
		signOffs: [],
		waivers: [],
		errors: decision.verdict === "not-evaluated" ? decision.reasons.map((reason) => reasonText(reason, decision)) : [],
		cost: {
			evaluationUsd: comparison?.spent.evaluationUsd ?? null,
			judgeUsd: comparison?.spent.judgeUsd ?? null
		},
		sources: []
	};
}
/** What is known of a comparison of two files: what a repository, a pull request or a runner would add is null. */
function fileContext(decision, at, suite) {
	return {
		identity: { finishedAt: at.toISOString() },
		classification: null,
		coveredHash: null,
		suite,
		suiteKey: null,
		matrixKey: null,
		baseline: {
			rung: decision.comparison?.hasBase === true ? "file" : "none",
			sha: null,
			ageMs: null
		}
	};
}
// src/app/gate/record-identity.ts
/** Who was evaluated, when, and for whom. */
function recordIdentity(parts, finishedAt) {
	const { request, commits, startedAt } = parts;
	return {
		headSha: commits.headSha,
		...request.identity,
		evaluatedSha: commits.headSha,
		baseSha: commits.baseSha,
		startedAt,
		finishedAt: finishedAt.toISOString()
	};
}
// src/app/gate/write-suite.ts
/** Writes comment, report, record and rows of a suite. */
async function writeSuite(plan, judged, context, { files, clock }) {
	const { decision, base, head, keep, key } = judged;
	const { commits, change, request } = context;
	const judgedView = buildComment(decision, {
		suite: plan.suite,
		baseLabel: (base.used.sha ?? commits.baseSha).slice(0, 7),
		headLabel: (request.identity.headSha ?? commits.headSha).slice(0, 7),
		baselineNote: baselineNote(judged),
		classEvidence: change.classification.evidence.slice(0, 3).map(({ file, line, before, after }) => ({
			place: line === null ? file : `${file}:${line}`,
			text: [before, after].filter((text) => text !== null).join(" → ")
		})),
		notices: judged.notices
	});
	const view = request.mode === "record" ? recordedView(judgedView, decision) : judgedView;
	const record = makeRecord(decision, {
		identity: recordIdentity(context, clock.now()),
		classification: change.classification,
		coveredHash: key,
		suite: plan.suite,
		suiteKey: key,
		matrixKey: request.matrixKey,
		baseline: {
			rung: base.used.rung,
			sha: base.used.sha,
			ageMs: base.used.ageMs
		}
	});
	const recordPath = files.join(keep, "record.json");
	await files.write(recordPath, encodeRecord(record));
	await files.write(files.join(keep, "comment.md"), renderMarkdown(view));
	await files.write(files.join(keep, "report.html"), renderHtml(view, decision));
	if (head.ok) {
		const origin = {
			suiteKey: key,
			sha: commits.headSha,
			evaluatedAt: context.startedAt
		};
		const stored = {
			...head.run,
			suite: plan.suite,
			origin
		};
		await files.writeCompressed(files.join(keep, "rows.jsonl.gz"), encodeRows(stored));
	}
	return {
		suite: plan.suite,
		runReason: plan.reason,
		baseline: base.used,
		decision,
		view,
		recordPath
	};
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
		case "stored": return `stored, ${ageText(base.used.ageMs ?? 0)} old`;
		case "file": return "results handed over";
		case "none": return null;
	}
}
// src/app/gate/evaluate-suite.ts
const noBase$1 = {
	rung: "none",
	sha: null,
	ageMs: null,
	runs: 0
};
/** Runs one suite on both sides, or on head against a stored base, judges it and writes its outputs. */
async function evaluateSuite(plan, context, world) {
	const { request, change } = context;
	const suite = change.combined.config.suites[plan.suite];
	if (suite === void 0) throw new RangeError(`plan names suite ${plan.suite}, which the config lacks`);
	const keep = world.files.join(request.out, plan.suite);
	const keys = {
		base: keyOf(plan.suite, "base", context),
		head: keyOf(plan.suite, "head", context)
	};
	const { results: given } = request;
	const { use } = suite.judge.baseline;
	const isCompared = request.mode === "gate" && given?.base === void 0;
	const stored = isCompared && use.includes("stored") ? await findBaseline(request.baselineStore, {
		suite: plan.suite,
		suiteKey: keys.base,
		maxAgeMs: suite.judge.baseline.maxAgeMs
	}, world) : {
		found: null,
		note: null
	};
	const isRerun = isCompared && given === void 0 && stored.found === null && use.includes("rerun");
	const results = given === void 0 ? await runBoth(plan, {
		suite,
		keep: request.keepsResults ? keep : null,
		isRerun
	}, context, world) : await readHandedOver(suite, given, world);
	const base = baseOf(stored.found, results.base ?? null, plan, context);
	return writeSuite(plan, {
		decision: judge(plan, context, base, results.head.outcome),
		notices: [
			...changeNotices(plan.suite, change),
			...base.notices,
			...stored.note === null ? [] : [stored.note],
			...mergeSides(results.base?.notes ?? [], results.head.notes),
			...suspicion(plan, base.outcome, results.head.outcome)
		],
		base,
		head: results.head.outcome,
		keep,
		key: keys.head
	}, context, world);
}
async function runBoth({ suite: name, isAdvisory }, how, context, world) {
	const { suite, keep, isRerun } = how;
	const baseRunKeys = context.change.baseConfig?.suites[name]?.run ?? suite.run;
	const head = {
		name,
		side: context.sides.head,
		suite,
		keep
	};
	const base = {
		name,
		side: context.sides.base,
		suite: {
			...suite,
			run: baseRunKeys
		},
		keep
	};
	let runs = isRerun ? [base, head] : [head];
	let unready;
	for (const run of runs) {
		const ready = await context.setUp(run);
		if (ready.ok) continue;
		const failed = {
			outcome: {
				ok: false,
				problems: [ready.problem]
			},
			notes: []
		};
		const idle = {
			outcome: {
				ok: false,
				problems: ["the suite was not run, because the other side could not be set up."]
			},
			notes: []
		};
		if (run === head) return {
			head: failed,
			...isRerun ? { base: unready ?? idle } : {}
		};
		if (!isAdvisory) return {
			head: idle,
			base: failed
		};
		unready = failed;
		runs = [head];
	}
	const [first, second] = await runSides(runs, suite.judge.epochs ?? 1, world);
	if (first === void 0) throw new RangeError("no side was run");
	if (second !== void 0) return {
		base: first,
		head: second
	};
	return {
		head: first,
		...unready === void 0 ? {} : { base: unready }
	};
}
function baseOf(stored, rerun, plan, { commits, request }) {
	if (stored !== null) {
		const age = ageText(stored.used.ageMs ?? 0);
		const pooled = stored.used.runs === 1 ? "one run" : `${stored.used.runs} runs pooled`;
		return {
			outcome: {
				ok: true,
				run: stored.run
			},
			used: stored.used,
			notices: [`Base is stored (commit ${stored.used.sha?.slice(0, 7)}, ${age} old, ${pooled}): latency is shown only, machines differ from day to day.`]
		};
	}
	if (rerun === null) return {
		outcome: null,
		used: noBase$1,
		notices: []
	};
	if (!rerun.outcome.ok && plan.isAdvisory) return {
		outcome: null,
		used: noBase$1,
		notices: [`The suite does not run on base, so nothing is compared: ${rerun.outcome.problems.join(" ")}`]
	};
	const rung = request.results === void 0 ? "rerun" : "file";
	return {
		outcome: rerun.outcome,
		used: {
			rung,
			sha: commits.baseSha,
			ageMs: null,
			runs: 1
		},
		notices: []
	};
}
function judge(plan, context, base, head) {
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
		seed: `${plan.suite}/${context.commits.baseSha}/${context.commits.headSha}`,
		isLatencyAdvisory: base.used.rung === "stored"
	});
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
			judge: suite?.judge,
			run
		}
	});
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
// src/app/gate/missing-suites.ts
const noBase = {
	rung: "none",
	sha: null,
	ageMs: null
};
/** A suite that the class requires and the config does not define was not evaluated: that is never green. */
async function missingSuites(parts, world) {
	const { commits, startedAt, request, change } = parts;
	const { config } = change.combined;
	const { classes } = change.classification;
	const outcomes = requiredSuites(config, classes).filter((name) => !Object.hasOwn(config.suites, name)).map((suite) => {
		const decision = judgeNothing({
			config,
			suite,
			classes
		}, [`a ${classes[0]} requires suite ${suite}, which the config does not define.`]);
		const view = buildComment(decision, {
			suite,
			baseLabel: "–",
			headLabel: "–",
			baselineNote: null,
			classEvidence: [],
			notices: []
		});
		const recordPath = world.files.join(request.out, suite, "record.json");
		return {
			suite,
			runReason: "required by the class",
			baseline: {
				...noBase,
				runs: 0
			},
			decision,
			view,
			recordPath
		};
	});
	for (const { suite, decision, recordPath } of outcomes) {
		const record = makeRecord(decision, {
			identity: recordIdentity({
				request,
				commits,
				startedAt
			}, world.clock.now()),
			classification: change.classification,
			coveredHash: null,
			suite,
			suiteKey: null,
			matrixKey: request.matrixKey,
			baseline: noBase
		});
		await world.files.write(recordPath, encodeRecord(record));
	}
	return outcomes;
}
// src/core/classify/diff/first-difference.ts
/** Offsets in two texts at which they begin to differ in more than white space; both ends when they never do. */
function firstDifference(left, right) {
	let [i, j] = [0, 0];
	for (;;) {
		const [nextI, nextJ] = [skipSpace(left, i), skipSpace(right, j)];
		const isAtEnd = nextI >= left.length || nextJ >= right.length;
		if (!isAtEnd && i > 0 && j > 0 && nextI > i !== nextJ > j) return [i, j];
		if (isAtEnd || left[nextI] !== right[nextJ]) return [nextI, nextJ];
		i = nextI + 1;
		j = nextJ + 1;
	}
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}
// src/core/classify/diff/changed-value.ts
/** White space never counts: two texts that differ in nothing else have the same fold. */
function foldSpace(text) {
	return text.replace(/\s+/g, " ").trim();
}
/** Values up to this length are shown from their start. */
const longestWhole = 80;
/** How much of a line is shown before the place that differs. */
const lead = 40;
/** The change from one entry to another; of a long text, the place where it begins to differ. */
function changeOf(before, after) {
	const shown = after ?? before;
	if (shown === void 0) throw new TypeError("changeOf: before or after must be an entry, got neither");
	const { key, line, siblings } = shown;
	const isLong = (entry) => entry.value.length > longestWhole || entry.value.includes("\n");
	if (before === void 0 || after === void 0 || !(isLong(before) || isLong(after))) return {
		key,
		line,
		before: before?.value ?? null,
		after: after?.value ?? null,
		siblings
	};
	const [old, now] = firstDifference(before.value, after.value);
	const context = now - startOfExcerpt(after.value, now);
	return {
		key,
		line: lineAt(after, now),
		before: excerpt(before.value, Math.max(0, old - context)),
		after: excerpt(after.value, now - context),
		siblings
	};
}
function startOfExcerpt(text, at) {
	const lineStart = text.lastIndexOf("\n", at - 1) + 1;
	if (at === 0 || at - lineStart <= lead) return Math.min(lineStart, at);
	const word = text.indexOf(" ", at - lead);
	return word === -1 || word >= at ? at - lead : word + 1;
}
function excerpt(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? text.length : end);
}
function lineAt({ value, line, parts = [] }, offset) {
	const part = parts.findLast((entry) => entry.offset <= offset);
	if (part === void 0) return line;
	return part.isLong ? part.line + value.slice(part.offset, offset).split("\n").length - 1 : part.line;
}
// src/core/classify/diff/cancel-moves.ts
/** Shorter texts, such as `true`, stand in many places by chance. */
const shortestMoved = 3;
/** Drops what left one file and arrived unchanged in another, under the same last name: it moved. */
function cancelMoves(files) {
	const removed = /* @__PURE__ */ new Map();
	for (const [file, { values }] of files.entries()) for (const value of values) {
		const name = value.after === null ? nameOf$1(value.key, value.before) : void 0;
		if (name === void 0) continue;
		const group = removed.get(name);
		if (group === void 0) removed.set(name, [{
			file,
			value
		}]);
		else group.push({
			file,
			value
		});
	}
	const moved = /* @__PURE__ */ new Set();
	for (const [file, { values }] of files.entries()) for (const value of values) {
		const name = value.before === null ? nameOf$1(value.key, value.after) : void 0;
		const from = name === void 0 ? void 0 : removed.get(name)?.at(-1);
		if (from === void 0 || name === void 0 || from.file === file) continue;
		removed.get(name)?.pop();
		moved.add(value);
		moved.add(from.value);
	}
	return files.map(({ file, values }) => ({
		file,
		values: values.filter((value) => !moved.has(value))
	}));
}
function nameOf$1(key, text) {
	if (text === null) return void 0;
	const folded = foldSpace(text);
	const last = key?.split(".").at(-1)?.replace(/\[\d+\]/g, "");
	return folded.length < shortestMoved && !/\d/.test(folded) ? void 0 : `${last ?? ""}\n${folded}`;
}
// src/core/classify/diff/code-tokens.ts
const wordPattern = /[\p{L}_$][\p{L}\p{N}_$]*(?:\??\.[\p{L}_$][\p{L}\p{N}_$]*)*/uy;
const numberPattern = /\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const blank = /[^\S\n]+/y;
const signPattern = /===|!==|==|!=|<=|>=|=>|:=|::|->|./suy;
/** Characters that may be searched in vain for closing quotes: keeps the cost of hostile code linear. */
const mostSearched = 5e6;
const stringPrefix = /^(?:[rRbBfFuU]{1,2}|\$|@|\$@)$/;
/**
* Cuts code into tokens without knowing its grammar: enough to tell code from comments and texts. A quote that is not
* closed on its line is passed over, so that one odd character costs one line at most.
*/
function codeTokens(code, style) {
	const tokens = [];
	let row = 0;
	let at = 0;
	const search = { left: mostSearched };
	const push = (kind, text, isLong = false) => tokens.push({
		kind,
		text,
		row,
		isLong
	});
	while (at < code.length) {
		const here = code[at] ?? "";
		const skip = matchAt(blank, code, at)?.length ?? commentLength(code, at, style);
		if (skip > 0) {
			row += lineEnds(code, at, at + skip);
			at += skip;
			continue;
		}
		if (here === "\n") {
			if (tokens.at(-1)?.kind !== "line-end") push("line-end", here);
			row += 1;
			at += 1;
			continue;
		}
		const quoted = quotedAt(code, at, style, search);
		if (quoted !== void 0) {
			const before = tokens.at(-1);
			if (before?.kind === "word" && code[at - 1] === before.text.at(-1) && stringPrefix.test(before.text)) tokens.pop();
			push("text", quoted.text, quoted.isLong);
			row += lineEnds(code, at, quoted.end);
			at = quoted.end;
			continue;
		}
		const word = matchAt(wordPattern, code, at);
		const number = word === void 0 ? matchAt(numberPattern, code, at) : void 0;
		const text = word ?? number ?? matchAt(signPattern, code, at) ?? here;
		push(word !== void 0 ? "word" : number !== void 0 ? "number" : "sign", text);
		at += text.length;
	}
	return tokens;
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
function lineEnds(text, from, to) {
	let count = 0;
	for (let at = from; at < to; at++) if (text[at] === "\n") count += 1;
	return count;
}
function commentLength(code, at, { comment }) {
	if (code.startsWith(comment, at)) {
		const end = code.indexOf("\n", at);
		return (end === -1 ? code.length : end) - at;
	}
	if (comment === "#" || !code.startsWith("/*", at)) return 0;
	const end = code.indexOf("*/", at + 2);
	return (end === -1 ? code.length : end + 2) - at;
}
function quotedAt(code, at, style, search) {
	if (search.left <= 0) return void 0;
	const here = code[at];
	if (here !== "\"" && here !== "'" && !(here === "`" && style.hasBackticks)) return void 0;
	const isTriple = style.hasTripleQuotes && code.startsWith(here.repeat(3), at);
	const quote = isTriple ? here.repeat(3) : here;
	const isLong = isTriple || here === "`";
	const start = at + quote.length;
	const end = closingQuote(code, start, quote, isLong, search);
	if (end === void 0) return void 0;
	return {
		text: code.slice(start, end),
		end: end + quote.length,
		isLong
	};
}
function closingQuote(code, start, quote, isLong, search) {
	let at = start;
	for (; at < code.length; at++) if (code[at] === "\\") at += 1;
	else if (code[at] === "\n" && !isLong) break;
	else if (code.startsWith(quote, at)) return at;
	search.left -= at - start;
}
// src/core/classify/diff/code-entries.ts
/** Texts in these calls are read by developers or compared; they are not settings. */
const mutedCall = /(?:^|\.)(?:print|println|printf|panic|raise|assert\w*|warn|debug|fail|expect|describe|it|test|starts_?with|ends_?with|includes|contains|match|indexof|replace|split)$|(?:^|\.)(?:console|log|logger|logging|warnings)\.|(?:error|exception|warning)$/i;
/** `getenv("NAME", default)`, `settings.get("name", default)`: the name of a value and the value. */
const keyedCall = /(?:^|[._])get(?:env)?(?:_\w+)?$/i;
const comparison = /^(?:===?|!==?|in|is|case)$/;
const scopeWord = /^(?:def|func|fn|function|class|sub|fun)$/;
const constantWord = /^(?:true|false|none|null|nil)$/i;
/** Identifiers are values only where a model is named: elsewhere a digit in a name means nothing. */
const namesModel = /model|llm|engine|deployment/i;
const endsOpen = /^(?:[=+,(:\\|?]|:=|=>|return|\.)$/;
const beginsOpen = /^[+.|?&]$/;
/** Brackets further in are not told apart. */
const deepest$1 = 100;
/**
* The texts, numbers and constants in code that a name is given to, by assignment, keyword argument or key, and texts
* in a function whose name says something. Comments, docstrings, log and error messages, and values that are only
* compared are left out. Line based and without a grammar: it may miss values, and takes no code for an error.
*/
function codeEntries({ text, firstLine }, style) {
	const walk = {
		tokens: codeTokens(text, style),
		firstLine,
		found: [],
		levels: [{
			bracket: "",
			callee: void 0,
			key: void 0,
			isTyped: false
		}],
		tooDeep: 0,
		scope: void 0,
		glue: void 0,
		isStatementStart: true
	};
	for (const [at, token] of walk.tokens.entries()) {
		if (token.kind === "line-end") {
			takeLineEnd(walk, at);
			continue;
		}
		if (token.kind === "text") takeText(walk, at, token);
		else if (token.kind === "number") keep(walk, at, token);
		else if (token.kind === "word") takeWord(walk, at, token);
		else takeSign(walk, at, token);
		walk.isStatementStart = false;
	}
	return walk.found;
}
/** The token before, line ends passed over. */
function before({ tokens }, at) {
	return tokens[at - 1]?.kind === "line-end" ? tokens[at - 2] : tokens[at - 1];
}
function innermost({ levels }) {
	return levels[levels.length - 1];
}
function takeLineEnd(walk, at) {
	const level = innermost(walk);
	if (level.bracket === "(" || level.bracket === "[") return;
	const last = walk.tokens[at - 1];
	const isBlock = level.bracket === "" && last?.text === ":";
	if (last !== void 0 && last.kind !== "text" && endsOpen.test(last.text) && !isBlock || beginsOpen.test(walk.tokens[at + 1]?.text ?? "")) return;
	level.key = void 0;
	level.isTyped = false;
	walk.glue = void 0;
	walk.isStatementStart = true;
}
function takeText(walk, at, token) {
	const level = innermost(walk);
	const next = walk.tokens[at + 1]?.text;
	if (next === ":") {
		if (walk.tokens[at + 2]?.kind === "text") keep(walk, at, token);
		walk.glue = void 0;
		level.key = token.text;
	} else if (next === "]" && walk.tokens[at + 2]?.text === "=") (walk.levels.at(-2) ?? level).key = token.text;
	else if (next === "," && keyedCall.test(level.callee ?? "") && before(walk, at)?.text === "(") {
		if (walk.levels.every(({ key }) => key === void 0)) level.key = token.text;
		walk.glue = void 0;
	} else if (!(walk.isStatementStart && walk.levels.length === 1)) keep(walk, at, token);
}
function takeWord(walk, at, token) {
	const level = innermost(walk);
	const next = walk.tokens[at + 1]?.text ?? "";
	const last = before(walk, at)?.text ?? "";
	walk.glue = void 0;
	if (scopeWord.test(last)) walk.scope = token.text;
	if (next === "=" && !level.isTyped || next === ":=" || next === ":" && !comparison.test(last)) {
		level.key = token.text.split(".").at(-1);
		level.isTyped = next === ":";
	} else if (constantWord.test(token.text)) keep(walk, at, token);
	else if (next !== "(" && next !== "=" && /\d/.test(token.text) && namesModel.test(slotOf(walk) ?? "")) keep(walk, at, {
		...token,
		text: token.text.split(".").at(-1) ?? ""
	});
}
function takeSign(walk, at, { text }) {
	const level = innermost(walk);
	const last = before(walk, at);
	if ("([{".includes(text)) {
		const callee = text === "(" && last?.kind === "word" ? last.text : void 0;
		if (walk.levels.length > deepest$1) walk.tooDeep += 1;
		else walk.levels.push({
			bracket: text,
			callee,
			key: void 0,
			isTyped: false
		});
	} else if (")]}".includes(text)) {
		if (walk.tooDeep > 0) walk.tooDeep -= 1;
		else if (walk.levels.length > 1) walk.levels.pop();
	} else if (text === "=") level.isTyped = false;
	else if (text === ";" || text === "," && !isDefaultNext(level, last)) {
		level.key = void 0;
		level.isTyped = false;
	}
	if (text !== "+" && text !== "(" && text !== "\\") walk.glue = void 0;
}
/** The comma between the name and the default of `getenv("NAME", default)`. */
function isDefaultNext(level, last) {
	return level.key !== void 0 && level.key === last?.text && keyedCall.test(level.callee ?? "");
}
function slotOf({ levels }) {
	return levels.findLast(({ key }) => key !== void 0)?.key;
}
function keep(walk, at, token) {
	const { levels, scope, glue } = walk;
	const isText = token.kind === "text";
	const last = before(walk, at);
	walk.glue = void 0;
	if (last !== void 0 && last.kind !== "text" && comparison.test(last.text)) return;
	if (levels.some(({ callee }) => callee !== void 0 && mutedCall.test(callee))) return;
	const slot = slotOf(walk) ?? (isText ? scope : void 0);
	if (slot === void 0) return;
	const line = walk.firstLine + token.row;
	const part = {
		offset: 0,
		line,
		isLong: token.isLong
	};
	if (isText && glue?.slot === slot) {
		glue.parts.push({
			...part,
			offset: glue.value.length
		});
		glue.value += token.text;
		walk.glue = glue;
		return;
	}
	const path = [scope, ...levels.flatMap(({ callee, key }) => [callee, key])].filter((name) => name !== void 0);
	const entry = {
		key: (path.at(-1) === slot ? path : [...path, slot]).join("."),
		slot,
		value: last?.text === "-" && token.kind === "number" ? `-${token.text}` : token.text,
		line,
		siblings: [],
		parts: isText ? [part] : []
	};
	walk.found.push(entry);
	if (isText) walk.glue = entry;
}
// src/core/classify/diff/compare-entries.ts
/**
* What differs between two collections of entries. Order and place do not count: an entry with the same slot and
* value on both sides did not change, and a value whose slot has only got another name did not either.
*/
function compareEntries(base, head) {
	const bySlotAndValue = (entry) => `${entry.slot}\n${foldSpace(entry.value)}`;
	const [fromBase, fromHead] = withoutCommon(base, head, bySlotAndValue);
	const baseSlots = new Set(base.map(({ slot }) => slot));
	const headSlots = new Set(head.map(({ slot }) => slot));
	const stays = (entry) => baseSlots.has(entry.slot) && headSlots.has(entry.slot);
	const [removed, added] = withoutCommon(fromBase, fromHead, (entry) => foldSpace(entry.value), (entry) => !stays(entry));
	const waiting = groups(removed, ({ slot }) => slot);
	const changes = added.map((entry) => changeOf(waiting.get(entry.slot)?.pop(), entry));
	const left = new Set([...waiting.values()].flat());
	const gone = removed.filter((entry) => left.has(entry)).map((entry) => changeOf(entry, void 0));
	return [...changes, ...gone];
}
/** Both lists without the pairs that have the same name; only items that `takesPart` are paired. */
function withoutCommon(left, right, nameOf, takesPart = () => true) {
	const waiting = groups(left.filter(takesPart), nameOf);
	const paired = /* @__PURE__ */ new Set();
	const rest = right.filter((item) => {
		const twin = takesPart(item) ? waiting.get(nameOf(item))?.pop() : void 0;
		if (twin !== void 0) paired.add(twin);
		return twin === void 0;
	});
	return [left.filter((item) => !paired.has(item)), rest];
}
/** Items by name, each group last first, so that taking from its end gives them in order. */
function groups(items, nameOf) {
	const found = /* @__PURE__ */ new Map();
	for (const item of items.toReversed()) {
		const name = nameOf(item);
		const group = found.get(name);
		if (group === void 0) found.set(name, [item]);
		else group.push(item);
	}
	return found;
}
// src/core/classify/diff/file-kind.ts
const kinds = {
	...named$1("tree", "yml yaml json jsonc json5"),
	...named$1("keyed", "toml ini cfg conf env properties example template sample"),
	...named$1("shell", "sh bash zsh fish slurm sbatch"),
	...named$1("rows", "jsonl ndjson csv tsv"),
	...named$1("notebook", "ipynb"),
	...named$1("code", "py pyi rb r jl ex exs tf hcl"),
	...named$1("code", "js mjs cjs jsx ts mts cts tsx vue svelte go rs java kt kts scala cs c cc cpp h hpp swift php dart bicep")
};
const hashed = /* @__PURE__ */ new Set([
	"py",
	"pyi",
	"rb",
	"r",
	"jl",
	"ex",
	"exs",
	"tf",
	"hcl"
]);
function named$1(kind, endings) {
	return Object.fromEntries(endings.split(" ").map((ending) => [ending, kind]));
}
function endingOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	if (/^\.env|\.env$|\.env\./.test(name)) return "env";
	return name.slice(name.lastIndexOf(".") + 1);
}
/** How the values of a file are found, by its name; everything unknown is prose. */
function fileKind(path) {
	const ending = endingOf(path);
	return Object.hasOwn(kinds, ending) ? kinds[ending] ?? "prose" : "prose";
}
/** How the language of a code file writes comments and texts, by its name. */
function codeStyle(path) {
	const isHashed = hashed.has(endingOf(path)) || fileKind(path) === "notebook";
	return {
		comment: isHashed ? "#" : "//",
		hasTripleQuotes: isHashed || /\.(?:java|kts?|scala|cs|swift|bicep)$/i.test(path),
		hasBackticks: !isHashed
	};
}
// src/core/classify/diff/front-matter.ts
/** Splits a text at its front matter. */
function splitFrontMatter(text) {
	const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (match === null) return {
		matter: void 0,
		body: {
			text,
			firstLine: 1
		}
	};
	const bodyLine = match[0].split("\n").length;
	return {
		matter: {
			text: match[1] ?? "",
			firstLine: 2
		},
		body: {
			text: text.slice(match[0].length),
			firstLine: bodyLine
		}
	};
}
// src/core/classify/diff/keyed-lines.ts
const section = /^\s*\[{1,2}([^[\]]+)\]{1,2}\s*(?:[#;].*)?$/;
const pair = /^\s*(?:export\s+)?(?:-\s+)?["']?([A-Za-z_][\w.@/-]*)["']?\s*(?:=|:(?=\s|$)|:=)\s*(.*)$/;
const comment = /^\s*(?:#|;|\/\/)/;
/** Entries this far before and after one stand beside it. */
const reach = 12;
/** Longer lines are data, and the pattern for quotes is not linear. */
const longestQuoted = 2e3;
/**
* Entries of `key = value` and `key: value` lines under `[section]` headings: TOML, INI, `.env`, and stretches of
* YAML and JSON that cannot be parsed. A line that is no pair is a value without a key.
*/
function keyedLines(lines) {
	const found = [];
	let prefix = "";
	/** Closing marks that no later line holds: looked for once, so that the cost stays linear. */
	const missing = /* @__PURE__ */ new Set();
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (line === void 0 || line.text.trim() === "" || comment.test(line.text)) continue;
		const heading = section.exec(line.text);
		if (heading !== null) {
			prefix = `${heading[1]?.trim()}.`;
			continue;
		}
		const match = pair.exec(line.text);
		if (match === null) {
			found.push({
				key: "",
				slot: "",
				value: bare(line.text),
				line: line.number
			});
			continue;
		}
		const opening = match[2] ?? "";
		const end = endOfValue(lines, at, opening, missing);
		const rest = lines.slice(at + 1, end + 1).map(({ text }) => text);
		const key = `${prefix}${match[1]}`;
		const value = rest.length === 0 ? bare(opening) : [opening, ...rest].join("\n");
		const parts = rest.length === 0 ? {} : { parts: [{
			offset: 0,
			line: line.number,
			isLong: true
		}] };
		found.push({
			key,
			slot: key,
			value,
			line: line.number,
			...parts
		});
		at = end;
	}
	return found.map((entry, at) => {
		const near = found.slice(Math.max(0, at - reach), at + reach).filter(({ key }) => key !== "");
		return {
			...entry,
			siblings: near.map(({ key }) => key)
		};
	});
}
/** Index of the line on which the value ends that begins on line `at`: triple quotes and open brackets go on. */
function endOfValue(lines, at, opening, missing) {
	const quote = /^("""|''')/.exec(opening)?.[1];
	const mark = quote !== void 0 && !opening.slice(3).includes(quote) ? quote : /^\[[^\]]*$/.test(opening) ? "]" : void 0;
	if (mark === void 0 || missing.has(mark)) return at;
	for (let end = at + 1; end < lines.length; end++) if (lines[end]?.text.includes(mark)) return end;
	missing.add(mark);
	return at;
}
/** A value without its quotes, trailing comma and trailing comment. */
function bare(text) {
	if (text.length > longestQuoted) return text.trim();
	const quoted = /^\s*(["'])(.*?)\1\s*,?\s*(?:[#;].*)?$/.exec(text);
	if (quoted !== null) return quoted[2] ?? "";
	return text.replace(/\s[#;].*$/, "").trim().replace(/,$/, "");
}
// src/core/classify/diff/align.ts
/** Beyond this many cells the table would cost more than exactness is worth; the whole stretch is one gap then. */
const mostCells = 25e4;
/** The gaps between two sequences of texts around a longest common subsequence, in order. */
function alignTexts(base, head) {
	let start = 0;
	while (start < base.length && start < head.length && base[start] === head[start]) start += 1;
	let tail = 0;
	const room = Math.min(base.length, head.length) - start;
	while (tail < room && base[base.length - 1 - tail] === head[head.length - 1 - tail]) tail += 1;
	const ends = [base.length - tail, head.length - tail];
	if (start === ends[0] && start === ends[1]) return [];
	const wholeGap = {
		base: [start, ends[0]],
		head: [start, ends[1]]
	};
	const cells = (ends[0] - start) * (ends[1] - start);
	return cells === 0 || cells > mostCells ? [wholeGap] : gapsWithin(base, head, wholeGap);
}
function gapsWithin(base, head, around) {
	const [[baseFrom, baseTo], [headFrom, headTo]] = [around.base, around.head];
	const width = headTo - headFrom + 1;
	const longest = new Uint32Array((baseTo - baseFrom + 1) * width);
	const cell = (i, j) => longest[(i - baseFrom) * width + (j - headFrom)] ?? 0;
	for (let i = baseTo - 1; i >= baseFrom; i--) for (let j = headTo - 1; j >= headFrom; j--) longest[(i - baseFrom) * width + (j - headFrom)] = base[i] === head[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
	const gaps = [];
	let [i, j, gapBase, gapHead] = [
		baseFrom,
		headFrom,
		baseFrom,
		headFrom
	];
	const close = () => {
		if (i > gapBase || j > gapHead) gaps.push({
			base: [gapBase, i],
			head: [gapHead, j]
		});
	};
	while (i < baseTo || j < headTo) if (i < baseTo && j < headTo && base[i] === head[j]) {
		close();
		i += 1;
		j += 1;
		[gapBase, gapHead] = [i, j];
	} else if (j >= headTo || i < baseTo && cell(i + 1, j) >= cell(i, j + 1)) i += 1;
	else j += 1;
	close();
	return gaps;
}
// src/core/classify/diff/line-changes.ts
/** Lines of prose that differ. Blank lines, white space and other line breaks in the same words do not count. */
function lineChanges(base, head) {
	const old = worded(base);
	const now = worded(head);
	return alignTexts(old.map(({ text }) => text), now.map(({ text }) => text)).flatMap((gap) => {
		const removed = old.slice(...gap.base);
		const added = now.slice(...gap.head);
		if (joined(removed) === joined(added)) return [];
		return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => ({
			key: null,
			line: (added[at] ?? removed[at])?.number ?? null,
			before: removed[at]?.text ?? null,
			after: added[at]?.text ?? null,
			siblings: []
		}));
	});
}
function worded(lines) {
	return lines.map(({ text, number }) => ({
		text: foldSpace(text),
		number
	})).filter(({ text }) => text !== "");
}
function joined(lines) {
	return lines.map(({ text }) => text).join(" ");
}
// src/core/classify/diff/read-tree.ts
var import_dist = require_dist();
/** Larger texts are data rather than settings; reading them line by line is cheaper and tells as much. */
const largestText$1 = 262144;
/** Deeper than any settings file; far from what the stack holds. */
const deepest = 64;
const compactNesting = /(?:[-?:&!][^\s]{0,20}[ \t]+){65}/;
/**
* Reads a YAML or JSON text; full-line `//` comments are passed over. Aliases stay names, so that they cannot
* multiply. Several documents are a list.
*
* @param firstLine - 1-based line of the file that the text begins on
* @returns undefined when the text does not parse, is larger than 256 KiB, or is nested deeper than 64
*/
function readTree(text, firstLine = 1) {
	if (text.length > largestText$1 || isNestedTooDeeply(text)) return void 0;
	const lines = new import_dist.LineCounter();
	const options = {
		lineCounter: lines,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	};
	const lineAt = (offset) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
	try {
		const documents = [(0, import_dist.parseAllDocuments)(text.replace(/^[ \t]*\/\/.*$/gm, ""), options)].flat();
		if (documents.some(({ errors }) => errors.length > 0)) return void 0;
		const trees = documents.map(({ contents }) => treeOf(contents, firstLine, lineAt, 0));
		return trees.length === 1 ? trees[0] : {
			kind: "list",
			line: firstLine,
			items: trees
		};
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function treeOf(node, lineOfKey, lineAt, depth) {
	if (depth > deepest) throw new RangeError(`text must be nested at most ${deepest} deep`);
	if ((0, import_dist.isMap)(node)) {
		const entries = /* @__PURE__ */ new Map();
		for (const { key, value } of node.items) {
			const line = (0, import_dist.isScalar)(key) && key.range ? lineAt(key.range[0]) : lineOfKey;
			entries.set(nameOf(key), treeOf(value, line, lineAt, depth + 1));
		}
		return {
			kind: "map",
			line: lineOfKey,
			entries,
			keys: [...entries.keys()]
		};
	}
	if ((0, import_dist.isSeq)(node)) return {
		kind: "list",
		line: lineOfKey,
		items: node.items.map((item) => {
			const inner = (0, import_dist.isPair)(item) ? null : item;
			return treeOf(inner, inner?.range ? lineAt(inner.range[0]) : lineOfKey, lineAt, depth + 1);
		})
	};
	if ((0, import_dist.isAlias)(node)) return scalar(`*${node.source}`, lineOfKey);
	if (!(0, import_dist.isScalar)(node)) return scalar("", lineOfKey);
	const textLine = (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") && node.range ? lineAt(node.range[0]) + 1 : void 0;
	return scalar(String(node.value ?? ""), lineOfKey, textLine);
}
/**
* A look at the brackets alone, since the parser's time grows with the square of the nesting. Brackets inside texts
* count too: a file that holds that many unclosed ones is read by lines instead.
*/
function isNestedTooDeeply(text) {
	if (compactNesting.test(text)) return true;
	let depth = 0;
	for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
		if (bracket === "[" || bracket === "{") depth += 1;
		else if (depth > 0) depth -= 1;
		if (depth > deepest) return true;
	}
	return false;
}
function nameOf(key) {
	if ((0, import_dist.isScalar)(key)) return String(key.value);
	return (0, import_dist.isAlias)(key) ? `*${key.source}` : "?";
}
function scalar(value, line, textLine) {
	return {
		kind: "scalar",
		value,
		line,
		textLine
	};
}
// src/core/classify/diff/notebook-blocks.ts
/**
* The code cells of a Jupyter notebook, each as a block; outputs, metadata and text cells are left out. A block's
* first line is where its source begins in the file: notebooks are written a line of source a line.
*
* @returns undefined when the text is no notebook that can be read
*/
function notebookBlocks(text) {
	const tree = readTree(text);
	const cells = tree?.kind === "map" ? tree.entries.get("cells") : void 0;
	if (cells?.kind !== "list") return void 0;
	return cells.items.flatMap((cell) => {
		if (cell.kind !== "map" || textOf(cell.entries.get("cell_type")) !== "code") return [];
		const source = cell.entries.get("source");
		const parts = source?.kind === "list" ? source.items : source === void 0 ? [] : [source];
		return [{
			text: parts.map(textOf).join(""),
			firstLine: parts[0]?.line ?? cell.line
		}];
	});
}
function textOf(tree) {
	return tree?.kind === "scalar" ? tree.value : "";
}
/** A stretch of a notebook that cannot be parsed: its lines that are JSON strings, unquoted; the others empty. */
function notebookFragment({ text, firstLine }) {
	return {
		text: text.split("\n").map((line) => {
			const quoted = line.trim().replace(/,$/, "");
			if (!quoted.startsWith("\"") || !quoted.endsWith("\"")) return "";
			try {
				return String(JSON.parse(quoted)).replace(/\n$/, "");
			} catch {
				return "";
			}
		}).join("\n"),
		firstLine
	};
}
// src/core/classify/diff/shell-entries.ts
const word = /"[^"]*"|'[^']*'|[^\s"']+/g;
const flag = /^--?([A-Za-z][\w.-]*)(?:=(.*))?$/;
const assignment = /^(?:\w+\.)*([A-Za-z_]\w*)=(.*)$/;
/**
* Entries of a shell script: `NAME=value`, `--flag value` and `--flag=value`. Comments and other words are
* left out, and so are references to variables: what counts is the value, or the default, that stands somewhere.
*/
function shellEntries(lines) {
	return lines.flatMap(({ text, number }) => {
		const words = (text.replace(/(^|\s)#.*$/, "").match(word) ?? []).filter((part) => part !== "\\");
		return words.flatMap((part, at) => {
			const [, name, joined] = flag.exec(part) ?? assignment.exec(part) ?? [];
			if (name === void 0) return [];
			const next = words[at + 1];
			const plain = defaultOf(unquoted((joined === "" && next !== void 0 && /^["']/.test(next) ? next : joined) ?? (next === void 0 || next.startsWith("-") ? "true" : next)));
			if (/^\$\{?\w+\}?$/.test(plain)) return [];
			return [{
				key: name,
				slot: name,
				value: plain,
				line: number,
				siblings: []
			}];
		});
	});
}
function unquoted(text) {
	return text.replace(/^(["'])(.*)\1$/, "$2");
}
/** `${NAME:-value}` is `value` unless somebody says otherwise. */
function defaultOf(text) {
	return /^\$\{\w+:?[-=]([^{}]*)\}$/.exec(text)?.[1] ?? text;
}
// src/core/classify/diff/hunks.ts
const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/** The hunks of a unified diff of one file, each as its stretch of base and of head. Anything else is skipped. */
function readHunks(diff) {
	const hunks = [];
	for (const line of diff.split("\n")) {
		const opened = header.exec(line);
		if (opened !== null) hunks.push({
			from: Number(opened[1]),
			to: Number(opened[2]),
			base: [],
			head: []
		});
		const hunk = hunks.at(-1);
		if (opened !== null || hunk === void 0) continue;
		const text = line.slice(1);
		if (line.startsWith("-")) hunk.base.push(text);
		else if (line.startsWith("+")) hunk.head.push(text);
		else if (line.startsWith(" ")) {
			hunk.base.push(text);
			hunk.head.push(text);
		}
	}
	return hunks.map(({ from, to, base, head }) => ({
		base: {
			text: base.join("\n"),
			firstLine: Math.max(1, from)
		},
		head: {
			text: head.join("\n"),
			firstLine: Math.max(1, to)
		}
	}));
}
// src/core/classify/diff/source.ts
/** Both sides of a file, from its texts or else from its diff; undefined when neither shows what changed. */
function sidesOf(file) {
	const { status, baseText, headText, diff } = file;
	if ((baseText !== void 0 || status === "added") && (headText !== void 0 || status === "deleted") && (baseText ?? headText) !== void 0) {
		if (baseText === headText) return {
			base: [],
			head: [],
			isWhole: true
		};
		return {
			base: whole(baseText),
			head: whole(headText),
			isWhole: true
		};
	}
	if (diff === void 0) return void 0;
	const hunks = readHunks(diff);
	if (hunks.length === 0) return void 0;
	return {
		base: hunks.map(({ base }) => base),
		head: hunks.map(({ head }) => head),
		isWhole: false
	};
}
function whole(text) {
	return text === void 0 ? [] : [{
		text: text.replace(/^\uFEFF/, ""),
		firstLine: 1
	}];
}
/** The lines of some blocks with their numbers in the file. */
function numberedLines(blocks) {
	return blocks.flatMap(({ text, firstLine }) => text.split(/\r?\n/).map((line, index) => ({
		text: line,
		number: firstLine + index
	})));
}
// src/core/classify/diff/tree-changes.ts
/** The values that differ between two trees, compared by path; items of lists are first matched by what they hold. */
function treeChanges(base, head) {
	return differences({
		key: "",
		siblings: [],
		tree: base
	}, {
		key: "",
		siblings: [],
		tree: head
	});
}
function differences(base, head) {
	const [old, now] = [base.tree, head.tree];
	if (old?.kind === "map" && now?.kind === "map") return [.../* @__PURE__ */ new Set([...now.keys, ...old.keys])].flatMap((key) => differences(child(base, key), child(head, key)));
	if (old?.kind === "list" && now?.kind === "list") return pairedItems(old.items, now.items).flatMap(([from, to]) => differences(item(base, from), item(head, to)));
	if (old?.kind === "scalar" && now?.kind === "scalar") {
		if (foldSpace(old.value) === foldSpace(now.value)) return [];
		const [before] = leaves(base);
		const [after] = leaves(head);
		return [changeOf(before, after)];
	}
	return [...leaves(head).map((entry) => changeOf(void 0, entry)), ...leaves(base).map((entry) => changeOf(entry, void 0))];
}
function leaves(spot) {
	const { tree, key, siblings } = spot;
	if (tree === void 0) return [];
	if (tree.kind === "map") return tree.keys.flatMap((name) => leaves(child(spot, name)));
	if (tree.kind === "list") return tree.items.flatMap((_, index) => leaves(item(spot, index)));
	const { value, line, textLine } = tree;
	return [{
		key,
		slot: key,
		value,
		line,
		siblings,
		...textLine === void 0 ? {} : { parts: [{
			offset: 0,
			line: textLine,
			isLong: true
		}] }
	}];
}
function child(spot, name) {
	const { tree, key } = spot;
	if (tree?.kind !== "map") return {
		...spot,
		tree: void 0
	};
	return {
		key: key === "" ? name : `${key}.${name}`,
		siblings: tree.keys,
		tree: tree.entries.get(name)
	};
}
function item(spot, index) {
	const items = spot.tree?.kind === "list" ? spot.tree.items : [];
	if (index === void 0) return {
		...spot,
		tree: void 0
	};
	return {
		...spot,
		key: `${spot.key}[${index}]`,
		tree: items[index]
	};
}
/**
* Which item of base became which of head: equal ones first, then those with the same identity, then in order.
* A list in another order is another list: where nothing else changed, it is compared place by place.
*/
function pairedItems(base, head) {
	const baseLeft = new Set(base.keys());
	const headLeft = new Set(head.keys());
	const pairs = [];
	for (const nameOf of [
		stamp,
		identity,
		() => ""
	]) {
		const waiting = /* @__PURE__ */ new Map();
		for (const index of [...baseLeft].reverse()) {
			const name = nameOf(base[index]);
			if (name === void 0) continue;
			const group = waiting.get(name) ?? [];
			group.push(index);
			waiting.set(name, group);
		}
		for (const index of [...headLeft]) {
			const name = nameOf(head[index]);
			const twin = name === void 0 ? void 0 : waiting.get(name)?.pop();
			if (twin === void 0) continue;
			baseLeft.delete(twin);
			headLeft.delete(index);
			if (nameOf !== stamp) pairs.push([twin, index]);
			else if (base.length === head.length && twin !== index) pairs.push([twin, index]);
		}
		if (nameOf === stamp && baseLeft.size === 0 && headLeft.size === 0) return pairs.map(([, index]) => [index, index]);
	}
	return [
		...pairs,
		...[...headLeft].map((index) => [void 0, index]),
		...[...baseLeft].map((index) => [index, void 0])
	];
}
/** Equal for trees that hold the same, whatever the order of their keys. */
function stamp(tree) {
	if (tree === void 0) return "";
	if (tree.kind === "scalar") return JSON.stringify(foldSpace(tree.value));
	if (tree.kind === "list") return `[${tree.items.map(stamp).join()}]`;
	return `{${[...tree.entries].map(([key, value]) => `${JSON.stringify(key)}:${stamp(value)}`).sort().join()}}`;
}
const identifyingKeys = [
	"id",
	"key",
	"name",
	"path",
	"role"
];
function identity(tree) {
	if (tree?.kind !== "map") return void 0;
	const key = identifyingKeys.find((name) => tree.entries.get(name)?.kind === "scalar");
	return key === void 0 ? void 0 : stamp(tree.entries.get(key));
}
// src/core/classify/diff/changed-values.ts
/** A file that changed and nobody can see how: binary, or too large. */
const unseen = {
	key: null,
	line: null,
	before: null,
	after: null,
	siblings: []
};
/**
* The values of a file that differ. Comments, white space, formatting and the order of keys do not count; a rename
* without other changes has none.
*/
function changedValues(file) {
	const sides = sidesOf(file);
	if (sides === void 0) return file.status === "renamed" ? [] : [unseen];
	switch (fileKind(file.path)) {
		case "tree": return treeOrLines(sides);
		case "keyed": return byEntries(sides, (blocks) => keyedLines(numberedLines(blocks)));
		case "shell": return byEntries(sides, (blocks) => shellEntries(numberedLines(blocks)));
		case "code": return byEntries(sides, (blocks) => blocks.flatMap((block) => codeEntries(block, codeStyle(file.path))));
		case "notebook": return byEntries(sides, (blocks) => blocks.flatMap(cellsOf).flatMap((cell) => codeEntries(cell, codeStyle(file.path))));
		case "rows": return lineChanges(numberedLines(sides.base), numberedLines(sides.head));
		case "prose": return prose(sides, file.path);
	}
}
function byEntries(sides, entriesOf) {
	return compareEntries(entriesOf(sides.base), entriesOf(sides.head));
}
function treeOrLines(sides) {
	if (sides.isWhole) {
		const [base] = sides.base.map(readBlock);
		const [head] = sides.head.map(readBlock);
		if ((base !== void 0 || sides.base.length === 0) && (head !== void 0 || sides.head.length === 0)) return treeChanges(base, head);
	}
	return byEntries(sides, (blocks) => keyedLines(numberedLines(blocks)));
}
function readBlock({ text, firstLine }) {
	return readTree(text, firstLine);
}
function cellsOf(block) {
	return (block.firstLine === 1 ? notebookBlocks(block.text) : void 0) ?? [notebookFragment(block)];
}
function prose(sides, path) {
	const body = (blocks) => textLines(blocks, path);
	if (!sides.isWhole) return lineChanges(body(sides.base), body(sides.head));
	const [base, head] = [sides.base, sides.head].map((blocks) => blocks.map(({ text }) => splitFrontMatter(text)));
	const matter = (parts) => (parts ?? []).flatMap((part) => part.matter ?? []);
	const bodies = (parts) => body((parts ?? []).map((part) => part.body));
	return [...treeOrLines({
		base: matter(base),
		head: matter(head),
		isWhole: true
	}), ...lineChanges(bodies(base), bodies(head))];
}
/** Lines of prose; comments of templates never reach the reader of the text and are blanked. */
function textLines(blocks, path) {
	return numberedLines(/\.(?:j2|jinja2?)$/i.test(path) ? blocks.map((block) => ({
		...block,
		text: withoutComments(block.text)
	})) : blocks);
}
/** Jinja without what stands in `{# … #}`; its line ends stay. */
function withoutComments(text) {
	const [first = "", ...rest] = text.split("{#");
	return [first, ...rest.map((part) => {
		const end = part.indexOf("#}");
		return end === -1 ? `{#${part}` : part.slice(0, end).replace(/[^\n]/g, "") + part.slice(end + 2);
	})].join("");
}
// src/core/classify/evidence.ts
const longestShown = 80;
/** Of one rule in one file: the first places tell a reader enough. */
const mostOfOneRule = 5;
/** Of one class, so that a large change of one cannot hide another; four classes make 48. */
const mostOfOneClass = 12;
/** A foreign value on one line of at most 80 characters; null stays null. */
function shorten(value) {
	if (value === null) return null;
	const line = foldSpace(value.slice(0, 800).replace(/\p{Cc}/gu, " "));
	const characters = [...line];
	return characters.length > longestShown ? `${characters.slice(0, 79).join("")}…` : line;
}
/** Evidence for the given classes: riskiest first, then by file and line, at most 12 a class. */
function selectEvidence(all, classes) {
	return classes.flatMap((label) => {
		const seen = /* @__PURE__ */ new Map();
		return all.filter((evidence) => evidence.class === label).sort(byPlace).filter(({ file, rule }) => {
			const name = `${file}\n${rule}`;
			const count = (seen.get(name) ?? 0) + 1;
			seen.set(name, count);
			return count <= mostOfOneRule;
		}).slice(0, mostOfOneClass);
	});
}
/** The classes that were found, riskiest first; only `other` when there is none. */
function rankClasses(found) {
	const labels = new Set(found);
	const [first, ...rest] = deploymentClasses.filter((label) => label !== "other" && labels.has(label));
	return first === void 0 ? ["other"] : [first, ...rest];
}
function byPlace(one, other) {
	return compareText(one.file, other.file) || (one.line ?? 0) - (other.line ?? 0) || compareText(one.rule, other.rule);
}
/** By code unit: the same order on every machine, whatever its locale. */
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
// src/core/classify/signals/ci-job.ts
const command = /^(?:run|script|command|cmd)$/;
const reingest = /\b(?:re-?)?(?:ingest|index|embed)(?:ing|_\w+|-\w+)?\b(?:\.\w+)?(?:\s|$)/i;
const runsProgram = /\b(?:python\d?|node|npm|npx|pnpm|yarn|poetry|uv|make|bash|sh|go|cargo|tsx)\b/i;
const training$1 = /\b(?:fine-?tune|finetune|train)\w*\.(?:py|sh|[jt]s)\b/i;
/** A job that builds the index anew is a refresh of it; one that trains is a fine-tune. */
const ciJob = ({ role, leaf, value, names }) => {
	if (role !== "ci" || !(command.test(leaf) || names.some((name) => command.test(name)))) return void 0;
	if (!runsProgram.test(value)) return void 0;
	if (training$1.test(value)) return {
		class: "fine-tune",
		rule: "job:train"
	};
	return reingest.test(value) ? {
		class: "rag-refresh",
		rule: "job:ingest"
	} : void 0;
};
// src/core/classify/knowledge/key-words.ts
const camelJoint = /([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g;
/** One name in one spelling: `maxTokens`, `MAX_TOKENS` and `max-tokens` are `max_tokens`. */
function snakeCase(name) {
	return name.replace(camelJoint, (_, low, high, last) => last === void 0 ? `${low}_${high}` : `${last}_`).replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "").toLowerCase();
}
/** The names in a key, outermost first, in one spelling and without indices. */
function keyNames(key) {
	return key.replace(/\[\d+\]/g, "").split(".").map(snakeCase).filter((name) => name !== "");
}
/** A pattern for the last words of a name: `max_tokens` also ends `default_max_tokens`. */
function endsWith(...names) {
	return new RegExp(`(?:^|_)(?:${names.join("|")})$`);
}
// src/core/classify/signals/signal.ts
/** A map with more keys than this is a table: its keys say nothing about each other. */
const mostBeside = 40;
/** A changed value made ready for the signals. */
function clueOf(value, place) {
	const names = value.key === null ? [] : keyNames(value.key);
	return {
		...value,
		...place,
		names,
		leaf: names.at(-1) ?? "",
		get beside() {
			return value.siblings.slice(0, mostBeside).flatMap((key) => keyNames(key).slice(-1));
		},
		value: value.after ?? value.before ?? ""
	};
}
/** True for a value that was written as a number. */
function isNumeric(clue) {
	return /^-?[\d._]+(?:e[+-]?\d+)?$/i.test(clue.value);
}
/** True for several words: what one says to a model rather than what one names. */
function isProse(text) {
	return /\S\s+\S/.test(text);
}
/** True for data, where every key is a setting; in code a key is any name. */
function isSettings({ kind }) {
	return kind === "tree" || kind === "keyed";
}
// src/core/classify/signals/decoding.ts
const numbers = endsWith("temperature", "top_p", "top_k", "top_a", "min_p", "typical_p", "tfs_z", "mirostat\\w*", "frequency_penalty", "presence_penalty", "repetition_penalty", "repeat_penalty", "repeat_last_n", "no_repeat_ngram_size", "length_penalty", "num_beams", "max_(?:new_|output_|completion_|response_|num_)?tokens", "max_tokens_to_sample", "max_new_token", "n_predict", "num_predict", "budget_tokens", "thinking_budget");
const words = endsWith("reasoning_effort", "thinking", "stop_sequences?", "logit_bias", "response_format", "json_schema", "output_schema", "tool_choice", "verbosity", "do_sample");
const limit = /tokens$/;
/** Siblings that only a catalogue of models has: its token limits describe the model and set nothing. */
const catalogue = /price|cost|context_(?:window|length)|max_input_tokens|^supports_|litellm_provider/;
/** How a model decodes: sampling, lengths, stops, reasoning effort and the form of its answers. */
const decoding = (clue) => {
	const { leaf, names } = clue;
	if (numbers.test(leaf) && isNumber(clue) && !isMetadata(clue)) return found$4(leaf);
	const named = (isSettings(clue) ? names : [leaf]).find((name) => words.test(name));
	return named === void 0 ? void 0 : found$4(named);
};
function isMetadata(clue) {
	return limit.test(clue.leaf) && clue.beside.some((name) => catalogue.test(name));
}
function found$4(name) {
	return {
		class: "prompt-edit",
		rule: `key:${name}`
	};
}
/** Also `${MAX_TOKENS:512}`, and null where a limit was lifted. */
function isNumber(clue) {
	return isNumeric(clue) || clue.value === "" || /^\$\{\w+:-?[\d.]+\}$|^(?:none|null)$/i.test(clue.value);
}
// src/core/classify/knowledge/model-families.ts
/** The known families; the first that fits counts, so that those for retrieval stand first. */
const modelFamilies = [
	{
		task: "rerank",
		starts: [
			"ms-marco",
			"colbert",
			"flashrank",
			"cross-encoder"
		],
		holds: ["rerank"]
	},
	{
		task: "embedding",
		starts: [
			"text-similarity",
			"text-search",
			"bge-",
			"e5-",
			"gte-",
			"multilingual-e5",
			"all-minilm",
			"all-mpnet",
			"all-distil",
			"all-roberta",
			"multi-qa",
			"paraphrase-",
			"instructor-",
			"sentence-t5",
			"gtr-t5",
			"voyage-",
			"jina-clip",
			"uae-",
			"stella",
			"minilm",
			"m3e",
			"text2vec",
			"textembedding",
			"arctic-embed",
			"snowflake-arctic",
			"labse",
			"splade",
			"clip-vit"
		],
		holds: ["embed", "minilm"]
	},
	{
		task: "generation",
		starts: [
			"gpt-",
			"gpt#",
			"chatgpt",
			"o#",
			"text-davinci",
			"code-davinci",
			"davinci",
			"codex-",
			"whisper",
			"tts-",
			"dall-e",
			"sora-",
			"claude",
			"opus",
			"sonnet",
			"haiku",
			"gemini",
			"gemma",
			"palm-",
			"text-bison",
			"chat-bison",
			"code-bison",
			"medgemma",
			"imagen-",
			"veo-",
			"llama",
			"meta-llama",
			"code-llama",
			"codellama",
			"alpaca",
			"vicuna",
			"wizardlm",
			"wizardcoder",
			"hermes",
			"nous-hermes",
			"tinyllama",
			"openchat",
			"zephyr",
			"orca-",
			"dolphin",
			"guanaco",
			"mistral",
			"mixtral",
			"ministral",
			"codestral",
			"devstral",
			"magistral",
			"pixtral",
			"open-mistral",
			"open-mixtral",
			"command-r",
			"command-a",
			"command-light",
			"command-nightly",
			"aya-",
			"jamba",
			"j2-",
			"titan-text",
			"titan-tg",
			"nova-",
			"phi-",
			"phi#",
			"granite",
			"nemotron",
			"dbrx",
			"dolly",
			"mpt-",
			"qwen",
			"qwq",
			"qvq",
			"deepseek",
			"yi-",
			"glm-",
			"chatglm",
			"kimi",
			"moonshot",
			"baichuan",
			"internlm",
			"minimax",
			"ernie",
			"hunyuan",
			"doubao",
			"step-#",
			"grok",
			"sonar",
			"falcon-",
			"olmo",
			"tulu",
			"smollm",
			"starcoder",
			"stablelm",
			"stable-diffusion",
			"sdxl",
			"flux-",
			"flux.",
			"solar-",
			"pythia-",
			"gpt-neox",
			"bloom-",
			"bloomz",
			"flan-t5",
			"t5-",
			"mt5-",
			"redpajama",
			"rwkv",
			"lfm",
			"exaone"
		]
	}
];
/** Names that begin like a model and are a program, a library or an account. */
const notModels = [
	"llama-index",
	"llama_index",
	"llamaindex",
	"llama-cpp",
	"llama_cpp",
	"llamacpp",
	"llama.cpp",
	"llamafile",
	"llama-parse",
	"llama_parse",
	"llama-hub",
	"llama-factory",
	"llama-stack",
	"llama-recipes",
	"claude-code",
	"claude-desktop",
	"claude-cli",
	"gemini-cli",
	"gpt-researcher",
	"gpt-engineer",
	"gpt-index",
	"gpt_index",
	"gpt4all",
	"mistralai",
	"mistral-common",
	"mistral_common",
	"openchatkit",
	"embedding",
	"embeddings",
	"embed",
	"rerank",
	"reranker",
	"reranking"
];
/** Names of those who serve models, as they stand in settings. */
const modelProviders = [
	"openai",
	"azure",
	"azure_openai",
	"azureopenai",
	"anthropic",
	"claude",
	"google",
	"gemini",
	"google_genai",
	"vertex",
	"vertexai",
	"vertex_ai",
	"bedrock",
	"aws_bedrock",
	"sagemaker",
	"cohere",
	"mistral",
	"mistralai",
	"ollama",
	"llamacpp",
	"llama_cpp",
	"vllm",
	"groq",
	"together",
	"togetherai",
	"fireworks",
	"openrouter",
	"deepseek",
	"huggingface",
	"hf",
	"local",
	"replicate",
	"litellm",
	"xai",
	"perplexity",
	"openailike",
	"lmstudio",
	"lm_studio",
	"watsonx",
	"nvidia",
	"cerebras",
	"sambanova",
	"moonshot",
	"zhipu",
	"qwen",
	"dashscope",
	"databricks",
	"ai21",
	"gpt4all",
	"text_generation_inference",
	"tgi",
	"mock"
];
// src/core/classify/knowledge/model-name.ts
const idShape = /^[A-Za-z0-9~./][\w.:@/+~-]{1,150}$/;
const fileEnding = /\.(?:py|[cm]?[jt]sx?|md|mdx|txt|json|jsonl|ya?ml|toml|sh|html?|css|png|jpe?g|svg|webp|gif|ico|csv|log|rs|go|com|io|ai|org|dev|cloud|net)$/i;
/** `${NAME:default}` and `${NAME:-default}` stand for their default. */
function unwrap(text) {
	return /^\$\{\w+:-?([^{}]*)\}$/.exec(text.trim())?.[1] ?? text.trim();
}
/** The name without route, vendor and owner: `us.anthropic.claude-3` and `openrouter/anthropic/claude-3` are `claude-3`. */
function bareName(id) {
	return (id.toLowerCase().split("/").filter((part) => part !== "").at(-1) ?? "").replace(/^(?:[a-z0-9]{2,}\.)*(?:anthropic|meta|amazon|mistral|cohere|ai21|deepseek|openai|qwen|google)\./, "");
}
function startsLike(name, start) {
	if (start.length > name.length) return false;
	for (let at = 0; at < start.length; at++) if (start[at] === "#" ? !/\d/.test(name[at] ?? "") : start[at] !== name[at]) return false;
	return start !== "o#" || !/[a-z0-9]/.test(name[2] ?? "");
}
/** What a text names if the whole of it is the id of a model of a known family; undefined otherwise. */
function knownModelTask(text) {
	const id = unwrap(text);
	if (!idShape.test(id) || fileEnding.test(id) || id.includes("://")) return void 0;
	const name = bareName(id.replace(/^ft:/, ""));
	if (notModels.includes(name)) return void 0;
	const family = modelFamilies.find(({ starts, holds = [] }) => starts.some((start) => startsLike(name, start)) || holds.some((part) => name.includes(part)));
	return family !== void 0 && (family.task === "generation" || /[-\d]/.test(name)) ? family.task : void 0;
}
/** True when a text could be the id or path of a model nobody has heard of: one word with a joint or a digit in it. */
function isIdShaped(text) {
	const id = unwrap(text);
	return idShape.test(id) && /[A-Za-z]/.test(id) && /[-/:\d]/.test(id) && !fileEnding.test(id) && !id.includes("://");
}
/** True when a text is the name of someone who serves models. */
function isProviderName(text) {
	return modelProviders.includes(unwrap(text).toLowerCase().replaceAll("-", "_"));
}
/** True for the id of a model that its owner has fine-tuned, such as `ft:gpt-4o:team::id`. */
function isFineTunedId(text) {
	return /^ft:[\w.-]+:/.test(unwrap(text));
}
// src/core/classify/signals/model.ts
/** Keys whose value is a model. */
const modelKey = endsWith("models?", "model_(?:id|ids|name|names|name_or_path|path|file|slug|alias|repo|version|deployment)", "llms?", "llm_(?:name|id|version|type)", "azure_deployment", "deployment_(?:name|id)");
/** Keys that hold a model in some programs and anything else in others. */
const perhapsKey = endsWith("engine", "deployments?", "providers?", "provider_id", "vendor", "mode", "llm_\\w+", "quantization", "route", "api_type");
const notModelKey = /(?:^|_)(?:data|view|response|request|car|pricing|threat|user|domain|world|tax|object|form|db|django)_models?$|^models?_(?:dir|config|class|kwargs|type)$/;
const describesModel = /^(?:name|id|slug|deployment|format|version|value|model_?name)$/;
/** What is said about a model rather than which one it is. */
const label = /^(?:label|title|description|display_name|text|placeholder|alt|href|url|docs?|link|import|from|package|dependencies|tags?|keywords|comment)$/;
/** True when the key is one that holds a model. */
function isModelKey({ leaf }) {
	return modelKey.test(leaf) && !notModelKey.test(leaf);
}
/** Which model generates: id, version, provider, deployment, and the lists that a user picks from. */
const model = (clue) => {
	const { leaf, names, value, before } = clue;
	if (leaf === "" || label.test(leaf) || names.includes("matrix")) return void 0;
	const isKnown = knownModelTask(value) === "generation" || knownModelTask(before ?? "") === "generation";
	if (isModelKey(clue)) return isKnown || isIdShaped(value) ? found$3("key:model") : void 0;
	const outer = names.slice(0, -1);
	if (describesModel.test(leaf) && outer.some((name) => modelKey.test(name) && !notModelKey.test(name)) && isSettings(clue) && (isKnown || leaf === "version" || isIdShaped(value))) return found$3("key:model");
	const providers = [clue.after, before].filter((side) => isProviderName(side ?? "")).length;
	const isProvider = providers === 2 || providers === 1 && isAboutModels(clue);
	if (perhapsKey.test(leaf) && (isKnown || isProvider)) return found$3(`key:${leaf}`);
	return isKnown ? found$3("value:model-name") : void 0;
};
/** A provider or mode is one of models when a model or its settings stand nearby. */
function isAboutModels({ leaf, names, beside }) {
	const near = /(?:^|_)(?:llms?|models?|chat|generation|completion|prompt|temperature|max_tokens|gpt|ai|agent)(?:_|$)/;
	return /provider|vendor/.test(leaf) || [...names, ...beside].some((name) => near.test(name));
}
function found$3(rule) {
	return {
		class: "model-swap",
		rule
	};
}
// src/core/classify/signals/own-rules.ts
var import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
/**
* Makes the config's rules ready to be asked. A rule for a key stands above one for a file; among equals the later
* one counts, so that an exception can follow what it is an exception to.
*/
function ownRules(rules) {
	const byFile = rules.flatMap(({ paths, class: label }) => paths.map((glob) => ({
		label,
		rule: `config:${glob}`,
		isMatch: matcher(glob)
	})));
	const byKey = rules.flatMap(({ keys, class: label }) => keys.map((text) => {
		const [glob = "", key = ""] = splitAtHash(text);
		return {
			label,
			rule: `config:${text}`,
			isMatch: matcher(glob),
			key
		};
	}));
	return (paths, key) => {
		const found = byKey.findLast((entry) => paths.some(entry.isMatch) && key !== null && isWithin(key, entry.key)) ?? byFile.findLast((entry) => paths.some(entry.isMatch));
		return found === void 0 ? void 0 : {
			class: found.label,
			rule: found.rule
		};
	};
}
function matcher(glob) {
	return (0, import_picomatch.default)(glob, {
		dot: true,
		windows: false
	});
}
function splitAtHash(text) {
	const at = text.indexOf("#");
	return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
/** `a.b` holds `a.b`, `a.b.c` and `a.b[0]`; `[*]` stands for any index. */
function isWithin(key, owner) {
	const plain = owner.includes("[*]") ? key.replace(/\[\d+\]/g, "[*]") : key;
	return plain === owner || plain.startsWith(owner) && /^[.[]/.test(plain.slice(owner.length));
}
// src/core/classify/signals/place.ts
/** Keys of prompt files that are for people and tests and never reach the model. */
const aboutPrompt = /^(?:name|title|authors?|version|tags?|id|license|created\w*|updated\w*|date|status|category|icon|sample|tests?|test_data|evaluators?|assert|vars|default_test|metadata|triggers|outputs?|type)$/;
const aboutIndex = /^(?:name|title|description|authors?|comment|url|host|port|api_key|timeout|log\w*)$/;
/** Files whose place says what all of them is for: texts under prompts, documents and manifests of an index. */
const place = (clue) => {
	const { role, kind, names, leaf, value, before } = clue;
	switch (role) {
		case "instructions": return names.some((name) => name !== "name" && aboutPrompt.test(name)) ? void 0 : {
			class: "prompt-edit",
			rule: "path:instructions"
		};
		case "prompt": {
			const rule = {
				class: "prompt-edit",
				rule: "path:prompt"
			};
			if (kind === "code" || kind === "notebook") return isProse(value) || isProse(before ?? "") ? rule : void 0;
			if (names.some((name) => aboutPrompt.test(name))) return void 0;
			return leaf === "description" && names.length === 1 ? void 0 : rule;
		}
		case "retrieval":
			if (kind === "code" || kind === "notebook" || kind === "shell") return void 0;
			if (isSettings(clue) && aboutIndex.test(leaf)) return void 0;
			return {
				class: "rag-refresh",
				rule: "path:retrieval"
			};
		default: return;
	}
};
// src/core/classify/signals/prompt-text.ts
const promptKey = endsWith("(?:\\w+_)?prompts?", "prompt_(?:text|template|prefix|suffix|body|name|id|ref)", "system(?:_(?:message|prompt|instructions?|content|role|text))?", "instructions?", "custom_instructions", "preamble", "persona", "few_?shots?(?:_\\w+)?", "(?:chat|message|user|question|answer|rag|qa|system|agent)_template", "template", "chatbot_role", "assistant_role", "bot_role", "guidelines");
const inName = /(?:^|_)(?:prompts?|system_message|few_?shots?|instructions?)(?:_|$)/;
const notPrompt = /(?:^|_)(?:tokens?|costs?|price|count|length|len|cache\w*|caching|version|hash|size|limit|url|dir|enabled|placeholder|label|title|type|mode|style)$/;
/** Calls that fetch a prompt kept elsewhere: another reference is another prompt. */
const pulled = /^(?:pull|pull_prompt|get_prompt|load_prompt|fetch_prompt)$/;
const toolPart = /^(?:tools?|functions?|function_declarations|input_schema|parameters|tool_\w+)$/;
const besideTool = /^(?:input_schema|parameters)$/;
const describes = /^(?:description|name|required|enum|instructions)$/;
const crewPart = /^(?:role|goal|backstory|expected_output|description)$/;
const crewOnly = /^(?:goal|backstory|expected_output)$/;
/** Text that a key says is read by a model: prompts, messages, templates, tool descriptions, roles of agents. */
const promptText = (clue) => {
	const { leaf, names } = clue;
	const outer = names.slice(0, -1);
	if (!isSettings(clue) && names.some((name) => pulled.test(name)) && isIdShaped(clue.value)) return found$2("prompt");
	if (leaf === "" || notPrompt.test(leaf) || !isText(clue)) return void 0;
	if (promptKey.test(leaf) || !isSettings(clue) && names.some((name) => inName.test(name))) return found$2("prompt");
	if (isSettings(clue)) {
		if (/^(?:content|text)$/.test(leaf) && (outer.includes("messages") || clue.beside.includes("role"))) return found$2("messages");
		if (outer.some((name) => promptKey.test(name) && name !== "template" && name !== "system")) return found$2("prompt");
		if (crewPart.test(leaf) && clue.beside.some((name) => crewOnly.test(name))) return found$2(leaf);
	}
	if (clue.role === "ci") return void 0;
	if (!describes.test(leaf)) return void 0;
	return outer.some((name) => toolPart.test(name)) || clue.beside.some((name) => besideTool.test(name)) ? found$2("tools.description") : void 0;
};
/** In code only several words are a prompt; a settings file says with its key that a single one is. */
function isText(clue) {
	const text = [clue.after, clue.before].find((side) => side !== null && side !== "") ?? "";
	if (text.startsWith("<") && !isSettings(clue)) return false;
	return isSettings(clue) ? /\p{L}/u.test(text) && !/^(?:true|false|null|none)$/i.test(text) : isProse(text);
}
function found$2(name) {
	return {
		class: "prompt-edit",
		rule: `key:${name}`
	};
}
// src/core/classify/signals/retrieval.ts
const settings = endsWith("chunk_(?:size|overlap|length|len|tokens|chars|limit|strategy|method|mode|separators?)", "(?:min|max|default|page)_chunk_\\w+", "chunk(?:s|ing)?", "chunk(?:ing)?_\\w*(?:size|strategy|overlap)\\w*", "chunks?_per_\\w+", "(?:text_)?splitter(?:_\\w+)?", "embedder", "embed(?:ding)?s?_(?:model|dim|dims|dimensions?|provider|engine|deployment|name|type|version)\\w*", "embedding_\\w*model\\w*", "embeddings?", "rerank(?:er|ing)?", "rerank(?:er|ing)?_(?:model|top_\\w+|threshold|k|n|provider|name|enabled|type)\\w*", "top_n", "similarity_(?:threshold|top_k|cutoff|metric)", "score_threshold", "relevance_threshold", "distance_metric", "index_name", "collection_name", "vector_?(?:store|db|database)(?:_(?:type|provider|name))?", "retriever(?:_\\w+)?", "retrieval_\\w+", "rag_\\w+", "fetch_k", "n_results", "num_retrieved\\w*", "search_type", "hnsw_\\w+", "ef_construction", "bm25_\\w+", "hybrid_(?:alpha|search|weight)");
/** How a service is reached is plumbing. */
const plumbing = /(?:^|_)(?:url|uri|host|port|endpoint|base|key|secret|token|timeout|retries|region|log|verbose|callback|batch_size|cache\w*)$/;
const about = /(?:^|_)(?:embed\w*|rerank\w*|retriev\w*|rag|vector_?(?:store|db|database)s?|vectorizer|chunk(?:ing|er)|splitter)(?:_|$)/;
const document = endsWith("(?:pdf|docs?|documents?|corpus|knowledge(?:_base)?|source_docs?)_(?:path|dir|url|glob|file|source)s?");
const named = /^(?:\w+_)?(?:model|model_\w+|name|provider|mode|type|engine|deployment|id|size|dim\w*|version)$/;
const chunk = /(?:^|_)chunk_(?:size|overlap)$/;
const sampling = /^(?:temperature|top_p|min_p|repeat_\w+|repetition_penalty|frequency_penalty|presence_penalty|tfs_z|max_\w*tokens|num_predict)$/;
const count = endsWith("top_k", "k");
/** Chunking, embeddings, index, retriever and reranker: what is in the index and what comes back from it. */
const retrieval = (clue) => {
	const { leaf, value, names } = clue;
	if (leaf === "") return void 0;
	const task = knownModelTask(value) ?? knownModelTask(clue.before ?? "");
	if (task === "embedding" || task === "rerank") return found$1(`model:${task}`);
	if (plumbing.test(leaf) || !isSettings(clue) && isProse(value)) return void 0;
	if (count.test(leaf)) return isNumeric(clue) && isRetrieved(clue) ? found$1(`key:${leaf}`) : void 0;
	if (settings.test(leaf) && isSetting(clue)) return found$1(`key:${leaf}`);
	if (names.some((name) => about.test(name)) && named.test(leaf) && (task !== void 0 || isSetting(clue))) return found$1(`key:${leaf}`);
	if (!document.test(leaf)) return void 0;
	return clue.role === "retrieval" || clue.beside.some((name) => chunk.test(name)) ? found$1("key:documents") : void 0;
};
/** In code, names such as `chunks` hold anything; only literals that could be a setting count. */
function isSetting(clue) {
	const { value } = clue;
	if (isSettings(clue)) return true;
	return isNumeric(clue) || /^(?:true|false)$/i.test(value) || isIdShaped(value) || isProviderName(value);
}
/** `top_k` among sampling settings chooses tokens; elsewhere it chooses passages. */
function isRetrieved(clue) {
	const { leaf, names, role } = clue;
	const outer = names.slice(0, -1);
	if (names.some((name) => about.test(name) || /search|similarity/.test(name)) || role === "retrieval") return true;
	if (leaf === "k" || clue.beside.some((name) => sampling.test(name))) return false;
	return !outer.some((name) => /generat|sampl|model|llm|decod|chat|complet/.test(name));
}
function found$1(rule) {
	return {
		class: "rag-refresh",
		rule
	};
}
// src/core/classify/signals/training.ts
/** Keys of a training recipe wherever they stand. */
const recipe = endsWith("learning_rate", "lora_(?:r|rank|alpha|dropout|target\\w*|modules\\w*|bias|layers)", "qlora_(?:r|rank|alpha|dropout)", "peft_(?:type|method|config)", "num_train_epochs", "num_epochs", "n_epochs", "max_steps", "warmup_(?:steps|ratio)", "weight_decay", "gradient_accumulation_steps", "micro_batch_size", "per_device_(?:train|eval)_batch_size", "lr_scheduler(?:_type)?", "target_modules", "learning_rate_multiplier", "dataset_mixer\\w*", "training_files?", "train_files?", "train_data\\w*", "resume_from_checkpoint");
/** Keys that say so only inside a recipe or a training script. */
const insideRecipe = endsWith("epochs?", "lr", "batch_size", "optim(?:izer)?", "beta", "kl_coef", "seed", "max_length", "max_(?:seq|source|target)_len(?:gth)?", "cutoff_len", "sequence_len", "seq_len(?:gth)?", "model_size", "datasets?", "dataset_\\w+", "data_(?:path|file|dir)", "load_in_\\w+", "bf16", "fp16", "checkpoint(?:_path)?", "rank", "alpha", "dropout", "r", "steps", "padding_side", "train_on_inputs", "val_set_size");
const adapter = endsWith("adapters?", "adapter_(?:path|name|id|model|repo)", "lora(?:_(?:path|weights|adapter|name))?", "peft_model(?:_id|_path)?", "checkpoint(?:_path|_dir)?");
const baseModel = endsWith("base_model", "base_model_(?:id|name|path|name_or_path)");
const notAdapter = /^(?:sqlite|mysql|postgres|mongo|redis|node|static|vercel|cloudflare|netlify)/i;
/** Where a job runs, what it logs and where it writes: not what the model learns. */
const housekeeping = /^(?:output_dir|output_path|(?:logging|log|save|eval|evals|hub|wandb|mlflow|tensorboard|dataloader|preprocessing|overwrite|ddp|fsdp|deepspeed)(?:_\w+)?|report_to|run_name|exp_name|push_to_hub|cache_dir|dataset_prepared_path|num_(?:proc|workers|nodes)|name|description|tags|project|resources|accelerators|disk_size|cloud|region)$/;
/** Recipes, training data, adapters and fine-tuned ids. Inside a recipe everything that is learned from counts, the base model too. */
const training = (clue) => {
	const { role, leaf, value, kind } = clue;
	if (leaf !== "" && (isFineTunedId(value) || isFineTunedId(clue.before ?? ""))) return found("value:fine-tuned-id");
	if (role === "training-data") return found("path:training-data");
	if (leaf !== "" && isLiteral(clue)) {
		if (recipe.test(leaf)) return found(`key:${leaf}`);
		if (adapter.test(leaf) && isIdShaped(value) && !notAdapter.test(value)) return found("key:adapter");
		if (baseModel.test(leaf) && isIdShaped(value)) return found("key:base_model");
		if (role === "training" && !housekeeping.test(leaf)) {
			if (insideRecipe.test(leaf)) return found(`key:${leaf}`);
			if (isModelKey(clue) && (kind !== "code" || isIdShaped(value))) return found("key:base_model");
		}
	}
	if (role !== "training" || clue.names.some((name) => housekeeping.test(name))) return void 0;
	const isWhole = clue.key === null && clue.line === null;
	return isSettings(clue) && leaf !== "" || isWhole ? found("path:training") : void 0;
};
function found(rule) {
	return {
		class: "fine-tune",
		rule
	};
}
/** In code a text of several words is a message to people. */
function isLiteral(clue) {
	return isSettings(clue) || isNumeric(clue) || !isProse(clue.value);
}
// src/core/classify/classify-change.ts
/**
* In the order they are asked; the first that speaks labels the value. A recipe owns all it holds, retrieval owns its
* models and its `top_k`, and the place of a file speaks last.
*/
const signals = [
	ciJob,
	training,
	retrieval,
	model,
	decoding,
	promptText,
	place
];
/**
* What kind of deployment a change is, from the values that changed inside its files and from where they stand. A
* change of comments, white space, formatting or place alone is `other`.
*
* @param files - the changed files, in any order
* @param rules - the repository's own rules; for the places they name they stand above all that is built in
* @returns the classes found, riskiest first, with evidence for each (at most 48 entries); the same for any order of
*   the files. `other` has evidence only where an own rule said so
*/
function classifyChange(files, rules) {
	const own = ownRules(rules);
	const found = cancelMoves(files.map((file) => ({
		file,
		values: changedValues(file)
	}))).flatMap(({ file, values }) => evidenceOf(file, values, own));
	const classes = rankClasses(found.map((evidence) => evidence.class));
	return {
		classes,
		primary: classes[0],
		evidence: selectEvidence(found, classes)
	};
}
function evidenceOf(file, values, own) {
	if (values.length === 0) return [];
	const paths = file.previousPath === void 0 ? [file.path] : [file.path, file.previousPath];
	const context = {
		file: file.path,
		kind: fileKind(file.path),
		role: fileRole(file)
	};
	return values.flatMap((value) => {
		const finding = own(paths, value.key) ?? builtIn(clueOf(value, context));
		if (finding === void 0) return [];
		const { line, before, after } = value;
		return [{
			class: finding.class,
			file: file.path,
			line,
			before: shorten(before),
			after: shorten(after),
			rule: finding.rule
		}];
	});
}
function builtIn(clue) {
	if (clue.role === "aside") return void 0;
	for (const signal of signals) {
		const finding = signal(clue);
		if (finding !== void 0) return finding;
	}
}
// src/core/config/judge-edit.ts
/** For keys with a few values: laxest first. */
const orders = {
	enforce: [false, true],
	profile: ["async", "interactive"],
	stakes: ["customer-facing", "high-stakes"],
	tier: [
		"advisory",
		"sign-off",
		"blocking"
	],
	"on-regressed": [
		"ignore",
		"sign-off",
		"block"
	],
	"on-inconclusive": [
		"pass",
		"sign-off",
		"fail"
	],
	required: [false, true]
};
/** Lists where every entry asks for more. */
const demands = /* @__PURE__ */ new Set([
	"protected",
	"covers",
	"suites",
	"segments"
]);
/**
* What the change of one judge key does to the gate.
*
* @param path - dotted path of the key
* @param base - all judge entries of base; `head` those of head
*/
function classifyEdit(path, base, head) {
	const parts = path.split(".");
	const key = parts.at(-1) ?? "";
	const before = base.get(path);
	const after = head.get(path);
	if (parts[0] === "trades") return tradeEffect(parts, base, head);
	const order = orders[key];
	if (order !== void 0 && Object.hasOwn(orders, key)) return effectOf(order.indexOf(after) - order.indexOf(before), [before, after]);
	if (demands.has(key) && (parts.at(-2) === "require" || key === "protected" || key === "covers")) return listEffect(before, after);
	if (key === "epochs") return effectOf(Number(after) - Number(before), [before, after]);
	if (key === "max-age") return effectOf(Number(before) - Number(after), [before, after]);
	if (key === "margin" || key === "must-see") return amountEffect(before, after);
	if (key === "limit") {
		const better = betterOf(dimensionOf(parts), base);
		const sign = better === void 0 ? 0 : better === "higher" ? 1 : -1;
		return effectOf((Number(after) - Number(before)) * sign, [before, after]);
	}
	return "unclear";
}
/** Positive is stricter; where one side is not written its default depends on suite and class: nothing is claimed. */
function effectOf(stricter, values) {
	if (values.includes(void 0) || !(stricter !== 0)) return "unclear";
	return stricter > 0 ? "tightened" : "loosened";
}
function amountEffect(before, after) {
	if (!isAmount(before) || !isAmount(after) || before.kind !== after.kind) return "unclear";
	return effectOf(before.value - after.value, []);
}
function listEffect(before, after) {
	if (!Array.isArray(before) || !Array.isArray(after)) return "unclear";
	const had = before.map((item) => JSON.stringify(item));
	const has = after.map((item) => JSON.stringify(item));
	const isKept = had.every((item) => has.includes(item));
	if (isKept === has.every((item) => had.includes(item))) return "unclear";
	return isKept ? "tightened" : "loosened";
}
/** A trade forgives: a new one, a higher price or a smaller gain loosens. */
function tradeEffect(parts, base, head) {
	const path = parts.join(".");
	const before = base.get(path);
	const after = head.get(path);
	if (parts.at(-1) === "accept") return after === "always" ? "loosened" : "tightened";
	const effect = amountEffect(before, after);
	if (parts.at(-2) !== "gain" || effect === "unclear") return effect;
	return effect === "tightened" ? "loosened" : "tightened";
}
function isAmount(value) {
	return typeof value === "object" && value !== null && "value" in value && "kind" in value;
}
/** The path of the dimension that a bound belongs to; overrides take their direction from the dimension itself. */
function dimensionOf(parts) {
	return parts.slice(parts.lastIndexOf("dimensions"), -1).join(".");
}
function betterOf(dimension, entries) {
	const better = entries.get(`${dimension}.better`);
	if (better === "higher" || better === "lower") return better;
	const metric = entries.get(`${dimension}.metric`) ?? detectedDimension(dimension.replace("dimensions.", ""))?.metric;
	if (typeof metric !== "object" || metric === null) return void 0;
	return defaultBetter(metric, entries.get(`${dimension}.invert`) === true);
}
// src/core/config/judge-entries.ts
/**
* Everything in a config that judges a change, flat.
*
* @returns only what is set; lists and amounts are single values, trades go by their name
*/
function judgeEntries(config) {
	const entries = /* @__PURE__ */ new Map();
	const { enforce, profile, stakes } = config;
	flatten({
		enforce,
		profile,
		stakes
	}, [], entries);
	for (const [name, { judge }] of Object.entries(config.suites)) suiteEntries(judge, ["suites", name], entries);
	entries.set("classify.rules", config.classify.rules);
	flatten(config.dimensions, ["dimensions"], entries);
	flatten(config.envelopes, ["envelopes"], entries);
	for (const trade of config.trades) flatten({
		pay: trade.pay,
		gain: trade.gain,
		accept: trade.accept
	}, ["trades", trade.name], entries);
	return entries;
}
function suiteEntries(judge, path, entries) {
	const { maxAgeMs, ...baseline } = judge.baseline;
	flatten({
		...judge,
		baseline: {
			...baseline,
			maxAge: maxAgeMs
		}
	}, path, entries);
}
/** Names given by users hold no capitals, so that only our own keys change their spelling. */
function kebab(key) {
	return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function flatten(value, path, entries) {
	if (value === void 0) return;
	if (typeof value !== "object" || value === null || Array.isArray(value) || "kind" in value) {
		entries.set(path.join("."), value);
		return;
	}
	for (const [key, inner] of Object.entries(value)) flatten(inner, [...path, kebab(key)], entries);
}
// src/core/config/combine-halves.ts
/**
* Puts the config of a change together: how it is judged comes from base, how it is run from head, so that no
* change can loosen its own gate.
*
* A suite that head dropped stays, with base's way of running it. Base's own run keys, which its side of the
* comparison needs, are in `base` itself.
*
* @param base - config at the merge base; null = no file there
* @param head - config at the commit to judge
*/
function combineHalves({ base, head }) {
	if (base === null) return {
		config: head,
		introducesGate: true,
		advisorySuites: Object.keys(head.suites),
		judgeKeysEdited: []
	};
	const suites = {};
	for (const [name, suite] of Object.entries(base.suites)) suites[name] = Object.hasOwn(head.suites, name) ? {
		judge: suite.judge,
		run: head.suites[name]?.run ?? suite.run
	} : suite;
	const advisorySuites = Object.keys(head.suites).filter((name) => !Object.hasOwn(base.suites, name));
	for (const name of advisorySuites) {
		const suite = head.suites[name];
		if (suite !== void 0) suites[name] = suite;
	}
	return {
		config: {
			...base,
			suites
		},
		introducesGate: false,
		advisorySuites,
		judgeKeysEdited: findEdits(judgeEntries(base), judgeEntries(head))
	};
}
function findEdits(base, head) {
	const edits = /* @__PURE__ */ new Map();
	const groups = {
		base: groupsOf(base),
		head: groupsOf(head)
	};
	for (const path of /* @__PURE__ */ new Set([...base.keys(), ...head.keys()])) {
		if (JSON.stringify(base.get(path)) === JSON.stringify(head.get(path))) continue;
		const group = groupOf(path);
		if (group === void 0 || groups.base.has(group) && groups.head.has(group)) edits.set(path, classifyEdit(path, base, head));
		else if (groups.base.has(group) || !group.startsWith("suites.")) edits.set(group, groupEffect(group, groups.base, groups.head));
	}
	return [...edits].map(([path, effect]) => ({
		path,
		effect
	}));
}
/** Things that come and go as a whole: one suite, one dimension, one trade. */
function groupOf(path) {
	return /^(?:suites|dimensions)\.[^.]+|^trades\..+(?=\.(?:pay|gain)\.[^.]+$|\.accept$)/.exec(path)?.[0];
}
function groupsOf(entries) {
	return new Set([...entries.keys()].map(groupOf).filter((group) => group !== void 0));
}
/** What it does that a whole suite, dimension or trade was added or taken away. */
function groupEffect(group, base, head) {
	const isRemoved = base.has(group);
	if (group.startsWith("trades.")) return isRemoved ? "tightened" : "loosened";
	if (group.startsWith("suites.")) return "loosened";
	if ([...isRemoved ? head : base].filter((other) => other.startsWith("dimensions.")).length === 0) return "unclear";
	return isRemoved ? "loosened" : "tightened";
}
// src/app/gate/read-change.ts
/** Larger files are told by their path alone, bytes. */
const largestText = 1048576;
/** Files whose content is read to tell the class; the rest go by their path. */
const mostTexts = 400;
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
	return {
		paths,
		classification: classifyChange(await readFiles(git, commits, paths), combined.config.classify.rules),
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
/** Changed files with their texts on both sides, as far as they are texts of a sensible size. */
async function readFiles(git, commits, paths) {
	const files = [];
	for (const [index, changed] of paths.entries()) {
		const isRead = index < mostTexts;
		const baseText = isRead && changed.status !== "added" ? await readText(git, commits.baseSha, changed.previousPath ?? changed.path) : null;
		const headText = isRead && changed.status !== "deleted" ? await readText(git, commits.headSha, changed.path) : null;
		files.push({
			path: changed.path,
			status: changed.status,
			...changed.previousPath === void 0 ? {} : { previousPath: changed.previousPath },
			...baseText === null ? {} : { baseText },
			...headText === null ? {} : { headText }
		});
	}
	return files;
}
async function readText(git, sha, path) {
	const bytes = await git.readBlob(sha, path);
	if (bytes === null || bytes.length > largestText || bytes.subarray(0, 8e3).includes(0)) return null;
	return new TextDecoder().decode(bytes);
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
	const view = combineComments(suites, skipped, rich`Nothing to evaluate: no suite covers what changed (${changedNames(change)})`, footer);
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
export { makeRecord as a, fileContext as i, readFiles as n, failureText as o, classifyChange as r, judgeRuns as s, runGate as t };

import { Lt as requireInteger, Nt as xoshiro128StarStar, jt as seedFromText } from "./side-levels.js";
import { i as shortHash } from "./stable-hash.js";
import { h as holm, n as requiredSuites, p as overNumbers } from "./resolve-policy.js";
import { N as waiversPath, t as parseConfig } from "./parse-config.js";
import { a as rowsReader, d as asAmount, f as isObject, g as caseRows, o as isHeader, p as tableOf, t as readRun } from "./read-run.js";
import { c as _enum, d as boolean, m as literal, n as datetime, p as int, u as array, v as strictObject, y as string } from "./zod.js";
import { a as caseExcerpts, c as spendingText, l as amountOf, n as buildComment, o as budgetStopText, s as capText, t as renderHtml, u as capNames } from "./render-html.js";
import { r as encodeRecord, t as decodeRecord } from "./encode-record.js";
import { a as joinRich, c as rich, r as code } from "./visible-text.js";
import { d as formatNumber, i as formatCountOf } from "./format-quantity.js";
import { n as mayHoldToken, t as maskTokens } from "./mask-tokens.js";
import { a as withRequired, t as renderMarkdown } from "./render-markdown.js";
import { t as encodeRows } from "./encode-rows.js";
import { i as UsageError, n as GitError, t as FileError } from "./program-error.js";
import { r as shardNames } from "./shard.js";
import { t as formatIssue } from "./issue.js";
import { t as secretForms } from "./secret-forms.js";
import { i as describeProblem } from "./shard-artifact.js";
import { n as readStoredRows, t as readRowBytes } from "./read-stored-rows.js";
import { c as rowsPathOf, i as maximumRowsSize, s as recordPathOf } from "./history.js";
import { i as matchPaths, n as readRunFiles, r as findResults, t as readFound } from "./read-run2.js";
import { c as verdictRank, l as checkSuites, o as combineComments, s as isAcceptedTradeOff } from "./share-comment.js";
import { A as withSignOffs, C as changeNotices, D as judgeRuns, F as waiversFor, I as applyApprovals, L as planSuites, M as suiteKey, N as suiteBlock, O as approvalLines, P as mapStrings, R as findEditedSuites, S as findBaseline, T as seedText, _ as makeRecord, b as sourceNotices, d as readWaivers, f as combineHalves, h as recordIdentity, j as candidateKey, k as readSignOffs, l as readFiles, m as missingSuites, p as classifyChange, u as loadGrammars, v as checkSegments, w as poolEarlier, x as ageText, y as readSources } from "./history-store.js";
import { S as noWaivers, k as foldersUpward, w as mergeEpochs } from "./own-rules.js";
import { a as argumentList, n as setupInputs, s as sayResolution, t as planSetup } from "./plan-setup.js";
// src/core/model/candidate.ts
/** In place of a file, where what changed lies in none. */
const outsideGit = "(outside git)";
// src/core/suite/plan-candidate-suites.ts
/**
* Which suites a candidate outside git calls for. `covers` names files, and none changed, so it says nothing here:
*
* 1. the user asked for one suite: that one runs, no other
* 2. the class requires suites: those run, and every suite without `covers`, which asks for any class
* 3. else every suite: nothing says that a suite is not concerned
*
* @param requiredSuites - suites that the envelope of the class requires
* @returns one plan per suite in the order of the config
* @throws UsageError when `only` names no suite of the config
*/
function planCandidateSuites(config, candidate, requiredSuites, only) {
	if (only !== void 0 && !Object.hasOwn(config.suites, only)) {
		const known = Object.keys(config.suites).join(", ") || "none";
		throw new UsageError("unknown-suite", `The config has no suite "${only}".`, `Suites: ${known}.`);
	}
	return Object.entries(config.suites).map(([suite, { judge }]) => {
		const plan = (isRun, reason) => ({
			suite,
			isRun,
			reason,
			coveredChanges: [],
			isAdvisory: false
		});
		if (only !== void 0) return only === suite ? plan(true, "It was asked for by name.") : plan(false, `Only ${only} was asked for.`);
		if (requiredSuites.includes(suite)) return plan(true, `${candidate.class} requires it.`);
		if (judge.covers === void 0) return plan(true, `It runs for any class, so for ${candidate.class} too.`);
		return requiredSuites.length === 0 ? plan(true, `${candidate.class} requires no suite by name, so every suite runs.`) : plan(false, `${candidate.class} requires other suites.`);
	});
}
// src/core/suite/plan-probes.ts
/**
* The suites whose cases are probes.
*
* @param only - the one suite that was asked for
* @returns one plan per suite in the order of the config
* @throws UsageError when none is marked, or `only` names one that is not
*/
function planProbes(config, only) {
	const names = Object.keys(config.suites).filter((name) => config.suites[name]?.judge.probe === true);
	if (names.length === 0 || only !== void 0 && !names.includes(only)) throw new UsageError("no-probe", only === void 0 ? "No suite is marked as a probe." : `The suite "${only}" is not marked as a probe.`, "Write `probe: true` under a suite whose cases hardly ever change; docs/outside.md says which do.");
	return Object.keys(config.suites).map((suite) => {
		const isRun = only === void 0 ? names.includes(suite) : suite === only;
		return {
			suite,
			isRun,
			reason: isRun ? "Its cases are probes." : "It is no probe, or another one was asked for.",
			coveredChanges: [],
			isAdvisory: false
		};
	});
}
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
// src/app/stored/find-previous.ts
/**
* Looks for the run of a suite that was stored last, whatever its content and age: what a run of the default branch can tell
* of its inputs is told against the one before. Stores are asked in their order; the first one that has a run gives it.
*/
async function findPrevious(stores, { suite, matrixKey }) {
	const problems = [];
	for (const store of stores) {
		const { runs, notes } = await store.search({
			suite,
			matrixKey,
			suiteKey: null,
			since: null
		});
		problems.push(...notes);
		const newest = runs.toSorted((one, other) => timeOf$1(other) - timeOf$1(one))[0];
		if (newest !== void 0) return {
			run: newest,
			problems
		};
	}
	return {
		run: null,
		problems
	};
}
/** A time that cannot be read is before all others. */
function timeOf$1({ origin }) {
	const time = Date.parse(origin?.evaluatedAt ?? "");
	return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
// src/app/gate/candidate-notices.ts
/** What belongs above the numbers where a candidate outside git takes the place of a change, one sentence each. */
function candidateNotices(candidate, base, head) {
	if (candidate === void 0) return [];
	return [`Both sides ran one commit: base as production is, head with the candidate ${candidate.name}.`, ...base !== null && head.ok && sameOutputs(base, head.run) ? ["Every output is byte-identical on both sides: the suite may not read EVAL_ENVELOPE_CANDIDATE, and then nothing was tried."] : []];
}
// src/core/stats/exchange-first-test.ts
/**
* Permutation test of "the first of each list is no smaller than the others": which of its numbers stands first is drawn
* anew in every list, and the sum of those that come first is held against the sum found.
*
* Lists are taken as independent, and each order of a list as equally likely: runs that answer every probe anew. A day
* that turns many probes at once is no part of the null.
*
* @param lists - finite numbers; lists of one number, or of equal ones, add nothing and are passed over
* @param random - seeded generator; the same state gives the same p-value
* @param permutations - integer ≥ 1, default 1,999
* @returns p in (0, 1]: (1 + sums as small or smaller) ÷ (1 + permutations); 1 where no list has two different numbers
* @throws RangeError when an argument is outside its range
* @see Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1), 39, for the added one
*/
function exchangeFirstTest(lists, random, permutations = 1999) {
	requireInteger("permutations", permutations, 1);
	const informing = lists.filter((list) => list.some((value) => value !== list[0]));
	for (const [index, list] of informing.entries()) if (!list.every(Number.isFinite)) throw new RangeError(`lists[${index}] must hold finite numbers`);
	if (informing.length === 0) return 1;
	const found = informing.reduce((sum, [first = 0]) => sum + first, 0);
	const bound = found + 1e-9 * Math.max(1, Math.abs(found));
	const starts = Int32Array.from(informing, startOf());
	const values = Float64Array.from(informing.flat());
	let asSmall = 0;
	for (let round = 0; round < permutations; round += 1) {
		let sum = 0;
		for (let list = 0; list < starts.length; list += 1) {
			const start = starts[list];
			const length = (starts[list + 1] ?? values.length) - start;
			sum += values[start + Math.floor(random.nextUint32() / 4294967296 * length)];
		}
		if (sum <= bound) asSmall += 1;
	}
	return (1 + asSmall) / (1 + permutations);
}
/** Where each list begins when all are put one behind the other. */
function startOf() {
	let next = 0;
	return ({ length }) => {
		const start = next;
		next += length;
		return start;
	};
}
// src/core/compare/output-agreement.ts
/** Probes looked at; of more, every second, third … */
const mostProbes = 2e3;
/** From so many stored runs on it can be seen whether days differ from each other. */
const fewestForDays = 3;
/**
* How often a run gives the answers of stored runs, against how often those give each other's.
*
* A run's share in a probe is the mean share of its answers that equal those of another run, over the other runs. If
* nothing changed, this run could have been any of them, probe by probe: `exchangeFirstTest`. Only less agreement counts.
* It needs two stored runs, or nobody knows how far runs agree; and probes on which runs agree at least now and then.
*
* From three stored runs on each of them is tested against the other ones in the same way. Where one differs, days differ,
* and probes of one day are not independent: then answers tell nothing.
*
* @param stored - runs of the same content, in any order
* @param seedText - any text; the same text gives the same p-value
*/
function compareOutputs(head, stored, seedText) {
	const probes = probesOf(head, stored);
	const several = probes.filter((probe) => probe.length > 2);
	const shares = several.map((probe) => sharesOf(probe));
	const storedShares = several.map((probe) => sharesOf(probe.slice(1)));
	const found = {
		probes: probes.length,
		differing: probes.filter(([now = [], ...others]) => !others.flat().some((answer) => now.includes(answer))).length,
		storedProbes: several.length,
		storedAgreeing: several.filter((probe) => new Set(probe.slice(1).flat()).size === 1).length,
		agreement: mean(probes.flatMap((probe) => sharesOf(probe)[0] ?? [])),
		storedAgreement: mean(storedShares.flat())
	};
	const untold = (why, areDaysApart = false) => ({
		...found,
		p: null,
		why,
		areDaysApart
	});
	if (probes.length === 0) return untold(whyNone(head));
	if (several.length === 0) return untold("with one stored run nobody knows how far runs agree: two are needed.");
	const random = (part) => xoshiro128StarStar(seedFromText(`${seedText}/outputs/${part}`).state);
	if (!shares.flat().some((share) => share > 0)) return untold("no two runs ever gave the same answer to a probe, stored ones neither.");
	const days = Math.max(...several.map((probe) => probe.length)) - 1;
	if (days >= fewestForDays) {
		const pValues = Array.from({ length: days }, (_, day) => {
			return exchangeFirstTest(storedShares.map((list) => [...list.slice(day, day + 1), ...list.filter((_, at) => at !== day)]), random(`day ${day}`), 499);
		});
		if (Math.min(...pValues) * days <= .05) return untold("stored runs differ from each other by the day, on many probes at once.", true);
	}
	return {
		...found,
		p: exchangeFirstTest(shares, random("now")),
		why: null,
		areDaysApart: false
	};
}
function probesOf(head, stored) {
	const now = answersOf(head);
	const asked = new Map([...now].map(([caseId, { inputHash }]) => [caseId, inputHash]));
	const others = stored.map((run) => answersOf(run, asked));
	const probes = [...now].map(([caseId, { answers }]) => [answers, ...others.flatMap((run) => {
		const other = run.get(caseId);
		return other === void 0 ? [] : [other.answers];
	})]).filter((probe) => probe.length > 1);
	const step = Math.max(1, Math.ceil(probes.length / mostProbes));
	return probes.filter((_, index) => index % step === 0);
}
/** Fresh answers by case, asked as they are asked now; a replay says nothing of the model. */
function answersOf({ rows }, asked) {
	const found = /* @__PURE__ */ new Map();
	for (const { caseId, inputHash, outputHash, output, cached } of caseRows(rows)) {
		const answer = outputHash ?? (output === void 0 ? void 0 : shortHash(output));
		if (answer === void 0 || cached) continue;
		const known = asked?.get(caseId);
		if (known !== void 0 && inputHash !== void 0 && known !== inputHash) continue;
		const entry = found.get(caseId);
		if (entry === void 0) found.set(caseId, {
			inputHash,
			answers: [answer]
		});
		else entry.answers.push(answer);
	}
	return found;
}
/** By run: mean over the other runs of the share of pairs of answers that are equal. */
function sharesOf(probe) {
	const share = (one, other) => {
		let equal = 0;
		for (const answer of one) for (const against of other) if (answer === against) equal += 1;
		return equal / (one.length * other.length);
	};
	return probe.map((one, at) => {
		let sum = 0;
		for (const [index, other] of probe.entries()) if (index !== at) sum += share(one, other);
		return probe.length < 2 ? 0 : sum / (probe.length - 1);
	});
}
function mean(values) {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
function whyNone({ rows }) {
	if (rows.length > 0 && rows.cached.every((flag) => flag === 1)) return "every answer came from a cache: the provider was asked nothing.";
	return rows.outputHash.length === 0 && rows.output.length === 0 ? "the results hold no answers." : "no probe has an answer now and in a stored run.";
}
// src/core/compare/check-fingerprint.ts
/**
* Whether probes show that the provider changed the model under the same name: names that no stored run tells, answers
* that differ from stored ones more than those differ from each other, and scores that moved.
*
* Each part has one p-value: of names 0 or 1, for a name is there or not; of answers Holm over their agreement and every
* feature that may drift (STATISTICS A9); of scores Holm over dimensions and directions. Holm over the parts keeps the
* chance of any false alarm at 5 %. Latency and errors are none of it: a busy hour makes them.
*
* @param head - the run of now
* @param stored - runs of the same content on other days, made since the last change that was shown; any order
* @param comparison - head against the pooled stored runs; null = there are none
* @param seedText - any text; the same text gives the same p-values
*/
function checkFingerprint(head, stored, comparison, seedText) {
	const times = stored.flatMap(({ origin }) => origin === void 0 ? [] : [origin.evaluatedAt]).sort();
	const parts = [
		modelNames(head, stored),
		outputPart(head, stored, comparison, seedText),
		scorePart(comparison)
	];
	const adjusted = overNumbers(parts.map(({ p }) => p), holm);
	const told = (part, index) => {
		const adjustedP = adjusted[index] ?? null;
		const status = adjustedP === null ? "not-told" : adjustedP <= .05 ? "shown" : "not-shown";
		return {
			...part,
			adjustedP,
			status
		};
	};
	const [models, outputs, scores] = [
		told(parts[0], 0),
		told(parts[1], 1),
		told(parts[2], 2)
	];
	const all = [
		models,
		outputs,
		scores
	];
	const status = all.some((part) => part.status === "shown") ? "shown" : all.every((part) => part.status === "not-told") ? "not-told" : "not-shown";
	return {
		status: stored.length === 0 ? "first" : status,
		storedRuns: stored.length,
		newestAt: times.at(-1) ?? null,
		oldestAt: times[0] ?? null,
		models,
		outputs: outputs.status === "shown" ? outputs : {
			...outputs,
			drifted: []
		},
		scores: scores.status === "shown" ? scores : {
			...scores,
			moved: []
		}
	};
}
function modelNames(head, stored) {
	const seen = head.fingerprints.models;
	const known = new Set(stored.flatMap(({ fingerprints }) => fingerprints.models));
	if (seen.length === 0 || known.size === 0) return {
		seen,
		unseen: [],
		p: null,
		why: `${seen.length === 0 ? "the results name" : "stored runs name"} no model.`
	};
	const unseen = seen.filter((name) => !known.has(name));
	return {
		seen,
		unseen,
		p: unseen.length > 0 ? 0 : 1,
		why: null
	};
}
function outputPart(head, stored, comparison, seedText) {
	const { p, why, areDaysApart, ...found } = compareOutputs(head, stored, seedText);
	const drift = areDaysApart || isRefused(comparison) ? [] : (comparison?.drift ?? []).filter(({ feature }) => feature !== "state");
	const pValues = [...p === null ? [] : [p], ...drift.map((one) => one.p)];
	if (pValues.length === 0) return {
		...found,
		drifted: [],
		p: null,
		why
	};
	const adjusted = holm(pValues);
	const ofDrift = adjusted.slice(adjusted.length - drift.length);
	return {
		...found,
		drifted: drift.flatMap(({ feature }, index) => (ofDrift[index] ?? 1) <= .05 ? [feature] : []),
		p: Math.min(...adjusted),
		why
	};
}
function scorePart(comparison) {
	const none = {
		tested: [],
		moved: [],
		p: null
	};
	if (comparison === null) return {
		...none,
		why: "no stored run could be compared."
	};
	const refusal = comparison.comparability.find(({ refuses }) => refuses);
	if (refusal !== void 0) return {
		...none,
		why: refusal.message
	};
	const tested = comparison.dimensions.filter(isTested);
	if (tested.length === 0) return {
		...none,
		why: "no dimension has cases enough for a test."
	};
	const adjusted = holm(tested.flatMap(({ tests }) => [tests.worse ?? 1, tests.better ?? 1]));
	return {
		tested: tested.map(({ spec }) => spec.name),
		moved: tested.flatMap(({ spec }, index) => {
			const [worse = 1, better = 1] = adjusted.slice(2 * index, 2 * index + 2);
			if (Math.min(worse, better) > .05) return [];
			return [{
				dimension: spec.name,
				direction: worse < better ? "worsened" : "improved"
			}];
		}),
		p: Math.min(...adjusted),
		why: null
	};
}
function isTested({ spec, tests }) {
	return !(spec.metric.kind === "latency" || spec.metric.kind === "error-rate") && (tests.worse !== null || tests.better !== null);
}
function isRefused(comparison) {
	return comparison?.comparability.some(({ refuses }) => refuses) === true;
}
// src/app/gate/check-probes.ts
const exitCodes = {
	shown: 1,
	"not-told": 3,
	"not-shown": 0,
	first: 0
};
/**
* Holds a run of probes against stored runs of the very same content, whatever their age: what differs is not in git.
*
* @param key - suite key of the run
*/
async function checkProbes(plan, key, { head }, { request, change }, { clock, log }) {
	if (!head.ok) return {
		check: null,
		problem: null,
		exitCode: 3
	};
	const stored = await findBaseline(request.baseStores, {
		suite: plan.suite,
		suiteKey: key,
		matrixKey: request.matrixKey,
		maxAgeMs: void 0,
		isProbe: true
	}, clock);
	for (const problem of stored.problems) log.note(`${plan.suite}: ${problem}`);
	if (stored.found === null && stored.problems.length > 0) return {
		check: null,
		problem: stored.problems.join(" "),
		exitCode: 3
	};
	const runs = stored.found?.runs ?? [];
	const seed = `${plan.suite}/${key}/${runs.map(({ origin }) => origin?.evaluatedAt ?? "").join()}`;
	const comparison = stored.found === null ? null : judgeRuns({
		config: change.combined.config,
		suite: plan.suite,
		classes: [],
		base: {
			ok: true,
			run: stored.found.run
		},
		head,
		seed,
		isLatencyAdvisory: true
	}).comparison;
	const check = checkFingerprint(head.run, runs, comparison, seed);
	return {
		check,
		problem: null,
		exitCode: exitCodes[check.status]
	};
}
/** Rows of a run that shows a change: no earlier run is pooled with them. */
function markedRows(rows, { check }) {
	const { head } = rows;
	if (check?.status !== "shown" || head?.origin === void 0) return rows;
	return {
		...rows,
		head: {
			...head,
			origin: {
				...head.origin,
				isAfterChange: true
			}
		}
	};
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
// src/core/shard/merge-shards.ts
const named$1 = [
	"judge",
	"scorer",
	"runner",
	"dataset"
];
/**
* The shards of one side as one run: the union of their rows. No case may be in two of them; `checkShards` sees to that.
*
* Where shards name another judge, scorer, runner or dataset, the names stand side by side, so that a comparison sees a
* difference to the other side, and all but the dataset are told: a part of a dataset may well have a hash of its own.
*
* @param runs - in any order, at least one
* @throws RangeError when there is none
*/
function mergeShards(runs) {
	const inOrder = runs.toSorted((one, other) => one.shard - other.shard);
	const [first] = inOrder;
	if (first === void 0) throw new RangeError("runs must hold at least one run, received none");
	const suite = inOrder.find(({ run }) => run.suite !== void 0)?.run.suite;
	const formats = new Set(inOrder.map(({ run }) => run.format));
	const { fingerprints, differing } = mergeFingerprints(inOrder.map(({ run }) => run.fingerprints));
	const told = [...formats.size > 1 ? ["format"] : [], ...differing];
	return {
		...suite === void 0 ? {} : { suite },
		format: first.run.format,
		rows: tableOf(rowsOf$1(inOrder)),
		fingerprints,
		duplicates: [...new Set(inOrder.flatMap(({ run }) => run.duplicates))],
		warnings: [...mergeSentences(inOrder.map(({ shard, run }) => ({
			shard,
			sentences: run.warnings
		}))), ...told.map((what) => `The ${what} is not the same in all ${inOrder.length} shards.`)]
	};
}
function* rowsOf$1(runs) {
	for (const { run } of runs) yield* caseRows(run.rows);
}
/** Sentences of all shards once; one that not every shard says names those that do. */
function mergeSentences(shards) {
	const said = /* @__PURE__ */ new Map();
	for (const { shard, sentences } of shards) for (const sentence of new Set(sentences)) said.set(sentence, [...said.get(sentence) ?? [], shard]);
	return [...said].map(([sentence, by]) => by.length === shards.length ? sentence : `${by.length === 1 ? "Shard" : "Shards"} ${by.join(", ")}: ${sentence}`);
}
function mergeFingerprints(all) {
	const values = named$1.map((name) => {
		return {
			name,
			stated: [...new Set(all.map((one) => one[name]).filter((value) => value !== void 0))].sort()
		};
	});
	const models = all.map((one) => one.models).filter((names) => names.length > 0);
	const isMixed = new Set(models.map((names) => JSON.stringify(names))).size > 1;
	return {
		fingerprints: {
			...Object.fromEntries(values.filter(({ stated }) => stated.length > 0).map(({ name, stated }) => [name, stated.join(", ")])),
			models: [...new Set(models.flat())].sort()
		},
		differing: [...values.filter(({ name, stated }) => name !== "dataset" && stated.length > 1).map(({ name }) => name), ...isMixed ? ["model under test"] : []]
	};
}
// src/app/shard/expected-shard.ts
/** What the shards of a suite have to be in this job: of its run, its commits and its content. */
function expectedShard({ suite, isAdvisory }, suiteKeys, { request, commits }) {
	return {
		suite,
		matrixKey: request.matrixKey,
		runId: request.identity.runId ?? null,
		attempt: request.identity.runAttempt ?? 1,
		mode: request.mode,
		evaluatedSha: commits.headSha,
		baseSha: commits.baseSha,
		suiteKeys,
		isBaseOptional: isAdvisory
	};
}
// src/core/shard/check-shards.ts
/** Sentences that are said of one set. */
const mostFaults = 12;
/**
* Holds the shards of a suite against what they have to be, and against each other. A set with any fault is no evaluation:
* a part of a suite, or parts of two, are other cases than base was judged by.
*
* @param shards - one for each index, from `pickShards`
* @returns the shards as they can be merged, or every fault, a sentence each, that names the shard
*/
function checkShards(shards, expected) {
	const read = shards.flatMap(({ manifest, rows }) => manifest.ok ? [{
		manifest: manifest.value,
		rows
	}] : []);
	const faults = [
		...shards.flatMap((shard) => faultsOf(shard, expected)),
		...planFaults(read),
		...sharedCases(read)
	];
	if (faults.length === 0) return {
		ok: true,
		shards: read
	};
	if (shards.filter((shard) => faultsOf(shard, expected).length > 0 && isEndedByBudget(shard)).length === faults.length) return {
		ok: false,
		faults,
		isOverBudget: true
	};
	const more = faults.length - mostFaults;
	return {
		ok: false,
		faults: more > 0 ? [...faults.slice(0, mostFaults), `there are ${more} faults more`] : faults
	};
}
/** What is wrong with one shard by itself; empty = nothing. */
function faultsOf({ claim, manifest, rows }, expected) {
	const name = `shard ${claim.index} of ${claim.of}`;
	if (!manifest.ok) return [`${name} cannot be read: ${manifest.problem}`];
	const { value } = manifest;
	const foreign = foreignBy(value, claim, expected);
	if (foreign !== null) return [`${name} ${foreign}`];
	const [over] = [...value.problems.head, ...value.problems.base];
	if (value.isOverBudget && over !== void 0) return [`${name}: ${over}`];
	return ["base", "head"].flatMap((side) => {
		if (side === "base" && expected.isBaseOptional) return [];
		const [problem] = value.problems[side];
		if (problem !== void 0) return [`${name} could not be evaluated: ${side}: ${problem}`];
		if (value.needs[side] === "run" && rows[side] === null) return [`${name} has no rows of ${side}`];
		return [];
	});
}
function isEndedByBudget({ manifest }) {
	return manifest.ok && manifest.value.isOverBudget;
}
/** Why a shard is no part of this set; null = it is one. */
function foreignBy(value, claim, expected) {
	if (value.shard !== claim.index || value.of !== claim.of) return `says that it is shard ${value.shard} of ${value.of}`;
	if (value.suite !== expected.suite) return "is of another suite";
	if (value.matrixKey !== expected.matrixKey) return "is of another leg of the matrix";
	if (value.runId !== expected.runId) return `is of ${runName(value.runId)}, not of ${runName(expected.runId)}`;
	if (value.attempt !== claim.attempt || value.attempt > expected.attempt) return `says that it is of attempt ${value.attempt}, which it cannot be`;
	if (value.mode !== expected.mode) return `was run to ${value.mode}, not to ${expected.mode}`;
	if (value.evaluatedSha !== expected.evaluatedSha) return `evaluated commit ${short$1(value.evaluatedSha)}, not ${short$1(expected.evaluatedSha)}`;
	if (value.baseSha !== expected.baseSha) return `has base commit ${short$1(value.baseSha)}, not ${short$1(expected.baseSha)}`;
	for (const side of ["head", "base"]) if (value.suiteKeys[side] !== expected.suiteKeys[side]) return `saw other content of ${side}: its suite key is ${short$1(value.suiteKeys[side])}, not ${short$1(expected.suiteKeys[side])}`;
	return null;
}
function runName(runId) {
	return runId === null ? "no run" : `run ${runId}`;
}
function short$1(hash) {
	return hash.slice(0, 7);
}
/** By two plans a case may be in no shard, and nobody would see it. */
function planFaults(shards) {
	const [first] = shards;
	const other = shards.filter(({ manifest }) => manifest.plan !== first?.manifest.plan);
	if (first === void 0 || other.length === 0) return [];
	return [`${shardNames(other.map(({ manifest }) => manifest.shard))} split the cases by another plan than shard ${first.manifest.shard}`];
}
/** Cases that more than one shard ran, on either side. */
function sharedCases(shards) {
	const sets = /* @__PURE__ */ new Map();
	for (const side of ["head", "base"]) {
		const ranBy = /* @__PURE__ */ new Map();
		for (const { manifest, rows } of shards) {
			const run = rows[side];
			for (const caseId of /* @__PURE__ */ new Set([...run?.rows.caseIds ?? [], ...run?.duplicates ?? []])) {
				const indices = ranBy.get(caseId);
				if (indices === void 0) ranBy.set(caseId, [manifest.shard]);
				else indices.push(manifest.shard);
			}
		}
		for (const [caseId, indices] of ranBy) {
			if (indices.length === 1) continue;
			const key = indices.join(" ");
			const known = sets.get(key) ?? {
				indices,
				cases: /* @__PURE__ */ new Set()
			};
			sets.set(key, known);
			known.cases.add(caseId);
		}
	}
	return [...sets.values()].map(({ indices, cases }) => {
		const [first = ""] = cases;
		const more = cases.size - 1;
		const rest = more === 0 ? "" : `, and ${more} ${more === 1 ? "case" : "cases"} more`;
		const who = `${shardNames(indices)} ${indices.length === 2 ? "both" : "all"} ran case ${named(first)}${rest}`;
		return indices.length === shards.length && more > 0 ? `${who}: the suite has to run only its part, as EVAL_ENVELOPE_SHARD says` : who;
	});
}
/** An id is foreign text of any length. */
function named(caseId) {
	const line = caseId.replace(/[\p{Cc}\p{Cf}]/gu, "�");
	return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
// src/core/shard/pick-shards.ts
/**
* Picks the newest attempt of each shard: after "re-run failed jobs" the others are those of an earlier attempt.
*
* @param of - how many shards there have to be
* @returns in the order of their index; a set that is not whole says which shards are missing or there twice
*/
function pickShards(claims, of) {
	const foreign = claims.filter((claim) => claim.of !== of);
	if (foreign.length > 0) return {
		ok: false,
		faults: otherCounts(foreign, of)
	};
	const shards = [];
	const missing = [];
	const faults = [];
	for (let index = 1; index <= of; index += 1) {
		const same = claims.filter((claim) => claim.index === index);
		const newest = Math.max(...same.map(({ attempt }) => attempt));
		const [shard, ...twins] = same.filter(({ attempt }) => attempt === newest);
		if (shard === void 0) missing.push(index);
		else if (twins.length > 0) faults.push(`${twins.length + 1} jobs ran shard ${index} of ${of}`);
		else shards.push(shard);
	}
	if (missing.length > 0) faults.unshift(`${shardNames(missing)} of ${of} left nothing`);
	return faults.length > 0 ? {
		ok: false,
		faults
	} : {
		ok: true,
		shards
	};
}
function otherCounts(foreign, of) {
	return [...new Set(foreign.map((claim) => claim.of))].sort((one, other) => one - other).map((count) => {
		const indices = foreign.filter((claim) => claim.of === count).map(({ index }) => index);
		const verb = new Set(indices).size === 1 ? "is" : "are";
		return `${shardNames(indices)} ${verb} of ${count}, and there have to be ${of}`;
	});
}
// src/core/shard/shard-manifest.ts
/** Name of the file that says what a shard is. */
const manifestFile = "manifest.json";
/** Files of a shard: the manifest, and the rows of the sides that it ran. */
const shardFiles = {
	manifest: manifestFile,
	head: "rows.jsonl.gz",
	base: "base-rows.jsonl.gz"
};
const sha = string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const key = string().regex(/^[0-9a-f]{64}$/);
const count = int().min(0).max(1e6);
const index = int().min(1).max(256);
/** What a reader has to know, and why there is nothing: sentences of the shard's own job. */
const [mostSentences, longestSentence] = [20, 4e3];
const sentences = array(string().max(longestSentence)).max(mostSentences);
const sides = strictObject({
	base: sentences,
	head: sentences
});
const measured = strictObject({
	durationMs: int().min(0),
	commandRuns: int().min(0)
});
/**
* What a shard did with a side: `run` it, left it to a `stored` run, or had no use for it (`none`: a base that nobody asked
* for).
*/
const needs = strictObject({
	base: _enum([
		"run",
		"stored",
		"none"
	]),
	head: _enum(["run", "stored"])
});
const manifestSchema = strictObject({
	version: literal(1),
	suite: string().min(1).max(200),
	/** Leg of the matrix without its shards; null = outside GitHub Actions. */
	matrixKey: string().max(200).nullable(),
	shard: index,
	of: index,
	/** Workflow run and its attempt; null = not in one. */
	runId: string().max(40).nullable(),
	attempt: int().min(1).max(1e5),
	mode: _enum(["gate", "record"]),
	evaluatedSha: sha,
	baseSha: sha,
	suiteKeys: strictObject({
		base: key,
		head: key
	}),
	/** Hash of the plan by which cases are split; null = nothing was known, and the suite splits them. */
	plan: string().regex(/^[0-9a-f]{32}$/).nullable(),
	startedAt: datetime(),
	needs,
	/** Distinct cases of head. */
	cases: count,
	/** Time of each side's commands, milliseconds, and how often they ran; null = they did not. */
	measured: strictObject({
		base: measured.nullable(),
		head: measured.nullable()
	}),
	/** It was ended, or not begun, for its cost. */
	isOverBudget: boolean(),
	notes: sides,
	/** Why a side has no rows; empty = nothing went wrong. */
	problems: sides
});
/** Writes a manifest; sentences are cut to what can be read back. */
function encodeManifest(manifest) {
	const fitting = ({ base, head }) => ({
		base: base.slice(0, mostSentences).map(short),
		head: head.slice(0, mostSentences).map(short)
	});
	const { notes, problems, ...rest } = manifest;
	return `${JSON.stringify({
		...rest,
		notes: fitting(notes),
		problems: fitting(problems)
	}, null, 2)}\n`;
}
function short(text) {
	return text.length <= longestSentence ? text : `${text.slice(0, longestSentence - 1)}…`;
}
/** Reads a manifest that anybody may have written. */
function decodeManifest(bytes) {
	if (bytes.length > 4e5) return {
		ok: false,
		problem: "its manifest is larger than any of ours"
	};
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return {
			ok: false,
			problem: "its manifest is no JSON"
		};
	}
	const parsed = manifestSchema.safeParse(value);
	if (parsed.success) return parsed.data.shard > parsed.data.of ? {
		ok: false,
		problem: `its manifest says shard ${parsed.data.shard} of ${parsed.data.of}`
	} : {
		ok: true,
		value: parsed.data
	};
	const [issue] = parsed.error.issues;
	return {
		ok: false,
		problem: `its manifest is not as this release writes it (${(issue?.path.map(String).join(".") || "the whole").slice(0, 100)})`
	};
}
// src/app/shard/load-shard.ts
/** Reads a shard. What cannot be read is a fault of the set, never an error. */
async function loadShard({ claim, read }, files) {
	const failed = (problem) => ({
		claim,
		manifest: {
			ok: false,
			problem
		},
		rows: {
			base: null,
			head: null
		}
	});
	let contents;
	try {
		contents = await read();
	} catch (error) {
		return failed(describeProblem(error));
	}
	const bytes = contents.get(shardFiles.manifest);
	if (bytes === void 0) return failed("it has no manifest");
	const manifest = decodeManifest(bytes);
	if (!manifest.ok) return failed(manifest.problem);
	const rows = async (name) => {
		const packed = contents.get(name);
		return packed === void 0 ? null : await readRowBytes(packed, files);
	};
	return {
		claim,
		manifest,
		rows: {
			base: await rows(shardFiles.base),
			head: await rows(shardFiles.head)
		}
	};
}
// src/app/shard/read-shards.ts
/** Finds and reads the shards of a suite, and holds them against what they have to be. */
async function readShards(source, expected, files) {
	let found;
	try {
		found = await source.list(expected.suite);
	} catch (error) {
		return {
			ok: false,
			faults: [`the shards could not be listed: ${describeProblem(error)}`]
		};
	}
	const of = source.of ?? found[0]?.claim.of;
	const advice = (indices) => source.adviceFor({
		suite: expected.suite,
		indices,
		of: of ?? null
	});
	if (of === void 0) return {
		ok: false,
		faults: [`no shard of suite ${expected.suite} is there`, await advice([])]
	};
	const picked = pickShards(found.map((shard) => ({
		...shard.claim,
		shard
	})), of);
	if (!picked.ok) {
		const there = new Set(found.map(({ claim }) => claim.index));
		const missing = (found.every(({ claim }) => claim.of === of) ? Array.from({ length: of }, (_, index) => index + 1) : []).filter((index) => !there.has(index));
		return missing.length === 0 ? picked : {
			ok: false,
			faults: [...picked.faults, await advice(missing)]
		};
	}
	const loaded = [];
	for (const { shard } of picked.shards) loaded.push(await loadShard(shard, files));
	return checkShards(loaded, {
		...expected,
		of
	});
}
// src/app/shard/merged-sides.ts
/**
* Merges the shards of a suite. Each of them decided by itself which sides it had to run; here it is held against what is
* stored: a side that all of them ran is merged, and one that any of them left to a stored run has to be stored. Any fault
* of the set is head's outcome, so that nothing is judged.
*/
async function mergedSides(plan, source, keys, known, context, { files, log }) {
	const { startedAt } = context;
	const failed = (problems, budget = {}) => ({
		ran: { head: {
			outcome: {
				ok: false,
				problems,
				isOfBoth: true,
				...budget
			},
			notes: []
		} },
		isHeadRun: true,
		stored: known.stored,
		evaluatedAt: startedAt
	});
	const set = await readShards(source, expectedShard(plan, keys, context), files);
	if (!set.ok) return failed(set.faults, set.isOverBudget === true ? { isOverBudget: true } : {});
	const { shards } = set;
	const cases = shards.reduce((sum, { rows }) => sum + (rows.head?.rows.caseIds.length ?? 0), 0);
	log.note(`${plan.suite}: ${shards.length} shards merged, ${cases} cases`);
	const { reused, stored } = known;
	const leftHead = shards.filter(({ manifest }) => manifest.needs.head !== "run");
	const isHeadRun = leftHead.length === 0 && (reused === null || shards.every(({ manifest }) => timeOf(manifest.startedAt) > timeOf(reused.evaluatedAt)));
	if (!isHeadRun && reused === null) return failed([lost(leftHead, "head", "Run all jobs of the workflow again.")]);
	const leftBase = shards.filter(({ manifest }) => manifest.needs.base === "stored");
	const isBaseStored = stored.found !== null || !isHeadRun && reused !== null && reused.base !== null;
	if (leftBase.length > 0 && !isBaseStored) return failed([lost(leftBase, "base", "Run all jobs of the workflow again.")]);
	const isBaseRun = shards.every(({ manifest }) => manifest.needs.base === "run");
	return {
		ran: {
			...leftHead.length === 0 ? { head: mergedSide("head", shards) } : {},
			...isBaseRun ? { base: mergedSide("base", shards) } : {}
		},
		isHeadRun,
		stored: isBaseRun ? {
			...stored,
			found: null
		} : stored,
		evaluatedAt: shards.map(({ manifest }) => manifest.startedAt).toSorted(byTime).at(-1) ?? startedAt
	};
}
function mergedSide(side, shards) {
	const notes = mergeSentences(shards.map(({ manifest }) => ({
		shard: manifest.shard,
		sentences: manifest.notes[side]
	})));
	const runs = shards.flatMap(({ manifest, rows }) => {
		const run = rows[side];
		return run === null ? [] : [{
			shard: manifest.shard,
			run
		}];
	});
	if (runs.length === shards.length) return {
		outcome: {
			ok: true,
			run: mergeShards(runs)
		},
		notes,
		...measuredOf(side, shards)
	};
	const problems = shards.flatMap(({ manifest }) => manifest.problems[side]);
	return {
		outcome: {
			ok: false,
			problems: [...new Set(problems)].slice(0, 1)
		},
		notes
	};
}
/** Time of all shards together, as one job would take it; each ran the command as often. */
function measuredOf(side, shards) {
	const all = shards.flatMap(({ manifest }) => manifest.measured[side] ?? []);
	if (all.length < shards.length) return {};
	return { measured: {
		durationMs: all.reduce((sum, one) => sum + one.durationMs, 0),
		commandRuns: Math.max(...all.map(({ commandRuns }) => commandRuns))
	} };
}
function lost(shards, side, hint) {
	return `${shardNames(shards.map(({ manifest }) => manifest.shard))} left ${side} to a stored run, which is not to be found any more. ${hint}`;
}
function timeOf(text) {
	return Date.parse(text);
}
function byTime(one, other) {
	return timeOf(one) - timeOf(other);
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
// src/app/gate/epoch-results.ts
/** Where results lie when neither `results` nor the command says. */
const defaultResults = "eval-results.json";
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
/** Reads what one run of a suite left, and keeps its files where that is asked for. */
async function readResults(run, workingDirectory, epoch, { files }) {
	const { suite, side, keep } = run;
	const found = await resultFiles(suite, workingDirectory, files);
	if (found.length === 0) return {
		ok: false,
		problems: [`There is no results file at ${suite.run.results ?? "eval-results.json"}.`]
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
// src/app/gate/passed-secrets.ts
/** Values of the variables that a suite is given: what must not leave by any way. */
function passedSecrets({ judge }, { environment }) {
	return judge.passEnv.flatMap((name) => environment[name] ?? []);
}
// src/app/gate/handed-over.ts
const note = "The results were handed over by an earlier step: whether both sides were run alike is not known here.";
/** Reads results that an earlier step made, a file, a folder or a glob a side, as the suite's own config says. */
async function readHandedOver(suite, { mode, results }, world) {
	const head = {
		outcome: await readSide(suite, results.head, world),
		notes: [note]
	};
	if (results.base === void 0) return { head };
	if (mode === "record") return { head: {
		...head,
		notes: [note, unread]
	} };
	return {
		head,
		base: {
			outcome: await readSide(suite, results.base, world),
			notes: []
		}
	};
}
const unread = "Results of base were handed over too, and not read: what the default branch does is recorded, not compared.";
async function readSide(suite, path, world) {
	const { judge, run } = suite;
	return withoutSecrets(await readRunFiles(world.files, [path], {
		format: run.format,
		...readFields(judge)
	}), passedSecrets(suite, world));
}
// src/app/gate/look-up.ts
const notAsked = {
	found: null,
	notes: [],
	problems: [],
	similar: null
};
/** Whether head is held against a base that was not handed over. */
function isCompared({ mode, results }) {
	return mode === "gate" && results?.base === void 0;
}
/** Looks for stored rows of both sides. */
async function lookUp(plan, suite, keys, { request }, world) {
	const { use, maxAgeMs } = suite.judge.baseline;
	const { matrixKey } = request;
	const wanted = {
		suite: plan.suite,
		suiteKey: keys.base,
		matrixKey,
		maxAgeMs,
		isProbe: suite.judge.probe
	};
	const stored = isCompared(request) && use.includes("stored") ? await findBaseline(request.baseStores, wanted, world.clock) : notAsked;
	if (request.results !== void 0) return {
		stored,
		earlier: [],
		reused: null
	};
	const earlier = request.mode === "gate" && request.earlierRuns !== null ? await request.earlierRuns.search({
		suite: plan.suite,
		matrixKey,
		suiteKey: keys.head
	}) : {
		runs: [],
		notes: []
	};
	for (const problem of [...stored.problems, ...earlier.notes]) world.log.note(`${plan.suite}: ${problem}`);
	return {
		stored,
		earlier: earlier.runs,
		reused: poolEarlier(earlier.runs, keys)
	};
}
/**
* Sides that have to be run because nothing stored stands for them.
*
* @param isHeadRun - whether head is run whatever is stored of it
*/
function neededSides({ stored, reused }, suite, request, isHeadRun = reused === null || request.isEvaluatedAgain) {
	const isBaseKnown = stored.found !== null || !isHeadRun && reused !== null && reused.base !== null;
	return [...isCompared(request) && !isBaseKnown && suite.judge.baseline.use.includes("rerun") ? ["base"] : [], ...isHeadRun ? ["head"] : []];
}
// src/core/budget/add-spending.ts
/** Nothing was run, so nothing was paid. */
const nothingSpent = {
	calls: 0,
	systemUsd: null,
	judgeUsd: null,
	durationMs: 0
};
/** What is known of both: a part that nobody knows adds nothing, and where neither is known the sum is not. */
function addSpending(one, other) {
	return mapSpending((key) => plus(one[key], other[key]));
}
/** So many times as much. */
function timesSpending(spending, factor) {
	return mapSpending((key) => {
		const value = spending[key];
		return value === null ? null : value * factor;
	});
}
function mapSpending(of) {
	return {
		calls: of("calls"),
		systemUsd: of("systemUsd"),
		judgeUsd: of("judgeUsd"),
		durationMs: of("durationMs")
	};
}
function plus(one, other) {
	return one === null || other === null ? one ?? other : one + other;
}
// src/core/budget/over-caps.ts
/** The caps that a spending is known to exceed; exactly as much is allowed, and what is unknown exceeds nothing. */
function overCaps(spending, cap) {
	return capNames.filter((name) => {
		const [amount, most] = [amountOf(spending, name), cap[name]];
		return amount !== null && most !== void 0 && amount > most * 1.000000001;
	});
}
// src/core/budget/budget-meter.ts
/** A meter at zero. */
function budgetMeter({ cap, estimate, runs }) {
	let spent = nothingSpent;
	let done = 0;
	let ended = 0;
	const stop = (kind, over, more = {}) => cap === null || over.length === 0 ? null : {
		kind,
		cap,
		estimate,
		over,
		runs: {
			done,
			of: runs
		},
		spent: more.spent ?? spent,
		forecast: more.forecast ?? null
	};
	const over = (spending) => cap === null ? [] : overCaps(spending, cap);
	const leftMs = () => cap?.durationMs === void 0 ? null : Math.max(0, cap.durationMs - (spent.durationMs ?? 0));
	return {
		isWatching: cap?.calls !== void 0 || cap?.usd !== void 0,
		leftMs,
		stopUnbegun: () => estimate === null ? null : stop("estimate", over(estimate)),
		stopBefore: (left) => {
			const reached = [...over(spent), ...leftMs() === 0 ? ["durationMs"] : []];
			if (reached.length > 0) return stop("reached", [...new Set(reached)]);
			if (ended === 0) return null;
			const forecast = {
				...addSpending(spent, timesSpending(spent, left / ended)),
				durationMs: null
			};
			return stop("forecast", over(forecast), { forecast });
		},
		stopDuring: (running) => {
			const all = addSpending(spent, running);
			return stop("reached", over(all), { spent: all });
		},
		stopAtTime: (running) => stop("reached", ["durationMs"], { spent: addSpending(spent, running) }),
		add: (run, isDone) => {
			spent = addSpending(spent, run);
			ended += 1;
			if (isDone) done += 1;
		},
		report: () => ({
			cap,
			estimate,
			spent: ended === 0 ? {
				...spent,
				systemUsd: 0,
				judgeUsd: 0
			} : spent
		})
	};
}
// src/core/budget/cap-of-part.ts
/**
* The budget of one of several equal parts of a suite, so that all of them together keep within that of the whole.
*
* @param parts - integer ≥ 1
*/
function capOfPart(cap, parts) {
	if (parts === 1) return cap;
	const { calls, usd, durationMs } = cap;
	return {
		...calls === void 0 ? {} : { calls: Math.max(1, Math.floor(calls / parts)) },
		...usd === void 0 ? {} : { usd: usd / parts },
		...durationMs === void 0 ? {} : { durationMs: durationMs / parts }
	};
}
// src/core/budget/tally-run.ts
/** What the rows of a run say of their price: replays from a cache are no calls and cost nothing. Time is not in rows. */
function tallyRun({ rows }) {
	let calls = 0;
	const system = [];
	const judge = [];
	for (let row = 0; row < rows.length; row += 1) {
		if (rows.cached[row] === 1) continue;
		calls += 1;
		const costUsd = rows.costUsd[row] ?? NaN;
		const judgeCostUsd = rows.judgeCostUsd[row] ?? NaN;
		if (!Number.isNaN(costUsd)) system.push(costUsd);
		if (!Number.isNaN(judgeCostUsd)) judge.push(judgeCostUsd);
	}
	return {
		calls,
		systemUsd: sumOf(system),
		judgeUsd: sumOf(judge),
		durationMs: null
	};
}
/** Added up in order of size: the last digit must not hang on the order of the rows. */
function sumOf(costs) {
	return costs.length === 0 ? null : costs.sort((left, right) => left - right).reduce((sum, cost) => sum + cost, 0);
}
// src/core/budget/estimate-evaluation.ts
/**
* What an evaluation will probably take, from one stored run of the suite: as many calls as that run had rows, each at the
* mean of what a fresh answer cost, and the time that was measured. A replay then may be a call now, so that it is counted.
*
* @param basis - one run, not pooled, of this content or another
* @returns dollars are unknown where no row names a cost, time where nobody measured it; for 0 sides nothing
*/
function estimateEvaluation(basis, { sides, epochs }) {
	const { rows, origin } = basis;
	const fresh = tallyRun(basis);
	const perRow = (usd, priced) => usd === null ? null : usd / priced * rows.length;
	const { calls, ...amounts } = timesSpending({
		calls: rows.length,
		systemUsd: perRow(fresh.systemUsd, countPriced(basis, "costUsd")),
		judgeUsd: perRow(fresh.judgeUsd, countPriced(basis, "judgeCostUsd")),
		durationMs: origin?.durationMs ?? null
	}, sides * epochs / commandRuns(basis, epochs));
	return {
		...amounts,
		calls: calls === null ? null : Math.round(calls)
	};
}
function countPriced({ rows }, key) {
	let count = 0;
	for (let row = 0; row < rows.length; row += 1) if (rows.cached[row] !== 1 && !Number.isNaN(rows[key][row] ?? NaN)) count += 1;
	return count;
}
/**
* How many times the command ran for these rows. Rows of older releases do not say: a case stands in them once a run, or
* several times where the command repeats its cases itself, so that it ran as often as now, or as often as there are repeats.
*/
function commandRuns({ rows, origin }, epochs) {
	if (origin?.commandRuns !== void 0) return origin.commandRuns;
	const repeats = Math.max(1, Math.round(rows.length / Math.max(1, rows.caseIds.length)));
	return Math.min(repeats, epochs);
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
	const { environment, side, resultsPath, epoch, candidate, shard, shardPlan } = input;
	const asked = [...new Set(input.passEnv)];
	const wanted = new Set(asked.filter((name) => !isForbiddenName(name)));
	const passed = Object.entries(environment).filter(([name]) => isAllowedName(name) || wanted.has(name));
	const own = {
		PATH: sidePath(input),
		EVAL_ENVELOPE_SIDE: side,
		EVAL_ENVELOPE_RESULTS: resultsPath,
		EVAL_ENVELOPE_EPOCH: epoch === void 0 ? void 0 : String(epoch),
		EVAL_ENVELOPE_CANDIDATE: candidate,
		EVAL_ENVELOPE_SHARD: shard,
		EVAL_ENVELOPE_SHARD_PLAN: shardPlan
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
// src/core/budget/tally-lines.ts
/**
* What lines of a results file that is still being written say of their price. Rows as this program writes them are counted
* line by line, one that stands twice too; those of a tool as its reader reads them. Lines that nobody can read alone count
* as nothing known: the whole file is counted when its run has ended.
*
* @param bytes - whole lines
* @param options - how the results of the suite are read
*/
function tallyLines(bytes, options) {
	const values = valuesOf(bytes);
	if (values === null) return nothingKnown;
	const { columns, format = rowsReader.name } = options;
	const isOwn = columns === void 0 && format === rowsReader.name;
	const rows = values.filter((value) => !isHeader(value));
	if (isOwn && rows.every((value) => isObject(value) && typeof value.caseId === "string")) return tallyRows(rows);
	const read = readRun([{
		name: "results",
		bytes
	}], options);
	return read.ok ? tallyRun(read.value) : nothingKnown;
}
const nothingKnown = {
	calls: null,
	systemUsd: null,
	judgeUsd: null,
	durationMs: null
};
function tallyRows(rows) {
	let calls = 0;
	let systemUsd = null;
	let judgeUsd = null;
	for (const row of rows) {
		if (!isObject(row) || row.cached === true) continue;
		calls += 1;
		const [costUsd, judgeCostUsd] = [asAmount(row.costUsd), asAmount(row.judgeCostUsd)];
		if (costUsd !== void 0) systemUsd = (systemUsd ?? 0) + costUsd;
		if (judgeCostUsd !== void 0) judgeUsd = (judgeUsd ?? 0) + judgeCostUsd;
	}
	return {
		calls,
		systemUsd,
		judgeUsd,
		durationMs: null
	};
}
/** The value of each line that holds one; null = a line is no JSON. */
function valuesOf(bytes) {
	try {
		return new TextDecoder().decode(bytes).split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
	} catch {
		return null;
	}
}
// src/app/gate/watch-results.ts
/** Bytes that are read at one look: what comes faster is counted by the next ones. */
const mostBytesAtOnce = 4194304;
const lineFeed = 10;
/** Nobody knows what it comes to. */
const unknown = {
	calls: null,
	systemUsd: null,
	judgeUsd: null,
	durationMs: null
};
/** Whether the results named so are one file of lines, which can be read before it is whole. */
function isOfLines(results) {
	return /\.(?:jsonl|ndjson)$/i.test(results) && !/[*?[{]/.test(results);
}
/**
* Watches one file of lines grow. Only whole lines are read, each once; a file that got shorter was written anew, and is
* counted from its beginning. A file that is not there, or cannot be read, comes to nothing known.
*/
function watchResults(path, options, files) {
	let read = 0;
	let counted = unknown;
	const look = async () => {
		const added = await readAdded(path, read, files);
		if (added === null) return counted;
		if (added.isShorter) {
			read = 0;
			counted = unknown;
		}
		read += added.lines.length + added.skipped;
		if (added.lines.length > 0) counted = addSpending(counted, tallyLines(added.lines, options));
		return counted;
	};
	return { look };
}
/** Looks at the end of a run: what was written between the last look and the end is many megabytes at most. */
const mostLooks = 64;
/** What a run that is over came to, as far as its lines say; null = there was nothing to watch. */
async function watched(watch) {
	if (watch === null) return unknown;
	let counted = await watch.look();
	for (let looks = 1; looks < mostLooks; looks += 1) {
		const next = await watch.look();
		if (next === counted) break;
		counted = next;
	}
	return counted;
}
/** What stands in a file behind a place; null = it cannot be read. */
async function readAdded(path, from, files) {
	if (!await files.exists(path)) return null;
	try {
		const file = await files.open(path);
		try {
			const isShorter = file.sizeBytes < from;
			const start = isShorter ? 0 : from;
			const bytes = file.read(start, Math.min(file.sizeBytes, start + mostBytesAtOnce));
			const whole = bytes.lastIndexOf(lineFeed) + 1;
			const isTooLong = whole === 0 && bytes.length === mostBytesAtOnce;
			return {
				isShorter,
				lines: bytes.slice(0, whole),
				skipped: isTooLong ? bytes.length : 0
			};
		} finally {
			await file.close();
		}
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		return null;
	}
}
// src/app/gate/limit-run.ts
/**
* Holds one run of a command to what is left of the budget.
*
* @param watch - on its results; null = they can be read only when they are whole
* @param timeoutMs - the suite's own limit
*/
function limitRun(meter, watch, timeoutMs) {
	const leftMs = meter.leftMs();
	const isTimeOfBudget = leftMs !== null && leftMs < timeoutMs;
	let isOver = false;
	const request = {
		timeoutMs: isTimeOfBudget ? leftMs : timeoutMs,
		...watch === null || !meter.isWatching ? {} : { shouldEnd: async () => {
			isOver ||= meter.stopDuring(await watch.look()) !== null;
			return isOver;
		} }
	};
	const stopOf = ({ exitCode, isTimedOut }, spent) => {
		if (exitCode !== null) return null;
		if (isTimedOut) return isTimeOfBudget ? meter.stopAtTime(spent) : null;
		return isOver ? meter.stopDuring(spent) : null;
	};
	return {
		request,
		settle: async (ended, read) => {
			if (ended.startError !== null) return {
				spent: nothingSpent,
				stop: null
			};
			const spent = {
				...ended.exitCode !== null && read.ok ? tallyRun(read.run) : await watched(watch),
				durationMs: ended.durationMs
			};
			return {
				spent,
				stop: stopOf(ended, spent)
			};
		}
	};
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
// src/app/gate/run-epoch.ts
/** Time for one run of a suite where the config names none. */
const defaultTimeoutMs = 18e5;
/** Runs a suite on a side once, within what is left of the budget. */
async function runEpoch(run, world, meter) {
	const { files, processes, log } = world;
	const { side, suite, name, epoch, epochs, expectedMs } = run;
	if (suite.run.command === void 0) return failed(`suite ${name} has no command on ${side.name}.`, nothingSpent);
	const workingDirectory = files.join(side.folder, suite.run.workingDirectory);
	const resultsPath = files.resolve(workingDirectory, suite.run.results ?? "eval-results.json");
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
		candidate: run.candidate,
		shard: run.shard?.text,
		shardPlan: run.shard?.planPath ?? void 0,
		repository: side.workingCopy
	});
	const secrets = suite.judge.passEnv.flatMap((variable) => variables[variable] ?? []);
	const label = epochs === 1 ? "" : `, run ${epoch} of ${epochs}`;
	const results = suite.run.results ?? "eval-results.json";
	const readAs = {
		format: suite.run.format,
		...readFields(suite.judge)
	};
	const limits = limitRun(meter, isOfLines(results) ? watchResults(resultsPath, readAs, files) : null, suite.run.timeoutMs ?? defaultTimeoutMs);
	const done = log.step(`${name}: ${side.name}${label}`, expectedMs);
	const ended = await processes.run({
		command: expandCommand(suite.run.command, { results: resultsPath }),
		cwd: workingDirectory,
		env: variables,
		secrets,
		...limits.request,
		onLine: (line) => log.output(`  ${line}`)
	});
	const outcome = {
		...ended,
		tail: ended.tail.replaceAll(`${side.folder}/`, "")
	};
	done(outcome.exitCode === 0 ? "done" : `exit ${outcome.exitCode ?? "none"}`);
	const unset = [...missing.length === 0 ? [] : [` These variables of pass-env are not set: ${missing.join(", ")}.`], ...refused.length === 0 ? [] : [` These are never passed to a suite: ${refused.join(", ")}.`]].join("");
	const read = withoutSecrets(await readResults(run, workingDirectory, epoch, world), secrets);
	const { spent, stop } = await limits.settle(outcome, read);
	if (stop !== null) return {
		...failed("the budget ended it.", spent),
		stop
	};
	if (outcome.isTimedOut || outcome.startError !== null || outcome.exitCode === null) return failed(`${failureText("the suite", outcome)}${unset}`, spent);
	if (!read.ok) {
		const how = outcome.exitCode === 0 ? "the suite ended well, but left no results that can be read." : failureText("the suite", outcome);
		const hint = outcome.exitCode === 0 ? ` ${resultsHint(suite)}` : await folderHint(suite, resultsPath, files);
		return failed(`${how}${/[.!?…]$/.test(how) ? "" : "."} ${read.problems.join(" ")}${hint}${unset}`, spent);
	}
	return {
		outcome: read,
		notes: outcome.exitCode === 0 ? [] : [`The suite ended with exit code ${outcome.exitCode} on ${side.name}; its results are complete and were used${casesFailed(read.run.format, outcome.exitCode)}.`],
		durationMs: outcome.durationMs,
		spent
	};
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
function failed(problem, spent) {
	return {
		outcome: {
			ok: false,
			problems: [problem]
		},
		notes: [],
		durationMs: spent.durationMs ?? 0,
		spent
	};
}
// src/app/gate/run-suite.ts
/**
* Runs a suite on its sides, epoch by epoch, base and head in turn, so that a slow hour of a provider falls on both; the
* side that goes first changes with every epoch, so that neither has all the cold starts. The first failure of a side ends that side, and one of head ends both; so does the budget.
*
* @param meter - counts what is spent, and says when that is enough
*/
async function runSides(runs, epochs, world, meter) {
	const results = runs.map(() => ({
		files: [],
		notes: [],
		problem: null,
		durationMs: 0
	}));
	const active = () => results.filter(({ problem }) => problem === null).length;
	const hasHeadFailed = () => runs.some(({ side }, index) => side.name === "head" && results[index]?.problem !== null);
	let expectedMs;
	let stop = null;
	let stoppedIn = null;
	for (let epoch = 1; epoch <= epochs; epoch += 1) {
		const order = epoch % 2 === 1 ? [...runs.entries()] : [...runs.entries()].reverse();
		let left = active() * (epochs - epoch + 1);
		for (const [index, run] of order) {
			const result = results[index];
			if (stop !== null || result === void 0 || result.problem !== null || hasHeadFailed()) continue;
			stop = meter.stopBefore(left);
			if (stop !== null) continue;
			const ran = await runEpoch({
				...run,
				epoch,
				epochs,
				expectedMs
			}, world, meter);
			expectedMs = ran.durationMs;
			left -= 1;
			meter.add(ran.spent, ran.outcome.ok);
			result.notes.push(...ran.notes);
			result.durationMs += ran.durationMs;
			if (ran.stop !== void 0) {
				stop = ran.stop;
				stoppedIn = `${run.side.name}, run ${epoch} of ${epochs}`;
			} else if (ran.outcome.ok) result.files.push(ran.outcome.run);
			else result.problem = ran.outcome.problems;
		}
	}
	const stopped = stop === null ? null : budgetStopText(stop, stoppedIn);
	if (stopped !== null) world.log.note(`${runs[0]?.name ?? ""}: budget: ${stopped}`);
	return results.map(({ files, notes, problem, durationMs }) => {
		const shared = {
			notes: [...new Set(notes)],
			measured: {
				durationMs: Math.round(durationMs),
				commandRuns: files.length
			}
		};
		if (problem !== null) return {
			...shared,
			outcome: {
				ok: false,
				problems: problem
			}
		};
		if (stopped !== null) return {
			...shared,
			outcome: overBudget(stopped)
		};
		return {
			...shared,
			outcome: {
				ok: true,
				run: mergeEpochs(files)
			}
		};
	});
}
/** The outcome of a side that was ended, or not begun, for its cost. */
function overBudget(problem) {
	return {
		ok: false,
		problems: [problem],
		isOverBudget: true
	};
}
// src/app/gate/plan-budget.ts
/**
* Says what the sides that have to run will take, from the newest stored run of the suite, whatever its content; sides that
* are stored cost nothing. Where it is known to be more than the budget, nothing is run.
*
* @param parts - shards of the suite, of which one is run: it takes an equal share of the estimate and of the budget
*/
function planBudget(name, suite, needed, known, log, parts = 1) {
	const epochs = suite.judge.epochs ?? 1;
	const cap = suite.judge.budget === void 0 ? null : capOfPart(suite.judge.budget, parts);
	const basis = known.stored.similar ?? newestOf(known.earlier);
	const estimate = basis === null || needed.length === 0 ? null : timesSpending(estimateEvaluation(basis, {
		sides: needed.length,
		epochs
	}), 1 / parts);
	const meter = budgetMeter({
		cap,
		estimate,
		runs: needed.length * epochs
	});
	if (needed.length === 0) return {
		meter,
		refused: null
	};
	const allowed = cap === null ? "" : `; budget ${capText(cap)}`;
	if (estimate !== null) log.note(`${name}: estimated ${spendingText(estimate)}${allowed}`);
	else if (cap !== null) log.note(`${name}: no stored run to estimate from${allowed}`);
	const stop = meter.stopUnbegun();
	if (stop === null) return {
		meter,
		refused: null
	};
	const text = budgetStopText(stop, null);
	log.note(`${name}: budget: ${text}`);
	const side = {
		outcome: overBudget(text),
		notes: []
	};
	return {
		meter,
		refused: Object.fromEntries(needed.map((one) => [one, side]))
	};
}
function newestOf(earlier) {
	const timeOf = ({ head }) => head.origin?.evaluatedAt ?? "";
	const [newest] = earlier.toSorted((one, other) => timeOf(one) < timeOf(other) ? 1 : -1);
	return newest?.head ?? null;
}
// src/app/gate/run-needed-sides.ts
/** Sets up and runs the sides that are needed, in turn. */
async function runNeededSides({ suite: name, isAdvisory }, suite, needed, context, world, meter) {
	const { request } = context;
	const part = context.shard === void 0 ? {} : { shard: context.shard };
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
			keep,
			...part
		},
		head: {
			name,
			side: context.sides.head,
			suite,
			keep,
			...part,
			...request.candidate === void 0 ? {} : { candidate: request.candidate.name }
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
	const results = await runSides(runs, suite.judge.epochs ?? 1, world, meter);
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
/**
* Gets the results of a suite: handed over, stored by an earlier run of the same content, or run now. Nothing is run whose
* rows are there.
*/
async function gatherResults(plan, suite, keys, context, world) {
	const { request } = context;
	const known = await lookUp(plan, suite, keys, context, world);
	const { stored, reused } = known;
	const gathering = {
		plan,
		keys,
		context,
		world,
		stored,
		evaluatedAt: context.startedAt
	};
	if (request.results !== void 0) return fromRun(await readHandedOver(suite, {
		mode: request.mode,
		results: request.results
	}, world), gathering);
	if (request.shards !== void 0) {
		const { ran, isHeadRun, ...more } = await mergedSides(plan, request.shards, keys, known, context, world);
		return settle(ran, isHeadRun, known, {
			...gathering,
			...more
		});
	}
	const isHeadRun = reused === null || request.isEvaluatedAgain;
	const needed = neededSides(known, suite, request);
	if (needed.length > 0 && request.mode === "gate") await sayResolution(plan, stored, context, world);
	const { meter, refused } = planBudget(plan.suite, suite, needed, known, world.log);
	return {
		...settle(refused ?? (needed.length === 0 ? {} : await runNeededSides(plan, suite, needed, context, world, meter)), isHeadRun, known, gathering),
		budget: needed.length === 0 ? null : meter.report()
	};
}
/** What was run beside what was stored. */
function settle(ran, isHeadRun, { reused, earlier }, gathering) {
	if (reused === null) return fromRun(ran, gathering);
	return isHeadRun ? again(ran, earlier, gathering) : withoutRunning(reused, ran.base ?? null, gathering);
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
			base: isStored || base.outcome?.ok !== true ? null : kept(base.outcome.run, "base", gathering, ran.base),
			head: head.outcome.ok ? kept(head.outcome.run, "head", gathering, head) : null
		},
		judged: []
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
		base
	});
	if (all === null) return fresh;
	const said = all.verdicts.map((verdict) => verdict ?? "unknown").join(", ");
	world.log.note(`${plan.suite}: attempt ${all.verdicts.length + 1}; before: ${said}`);
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
		notices: [`Attempt ${all.verdicts.length + 1} on this content; before: ${said}. All attempts count, none is thrown away.`, ...fresh.notices],
		judged: all.judged
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
	world.log.note(`${plan.suite}: head is not run again: its rows are stored`);
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
			`This content was evaluated ${ageText(ageMs)} ago${placeOf(reused, context.request, context.commits.headSha)}${attempts}: its stored rows are judged, and head was not run again.`,
			...notices,
			...reused.base === null ? stored.notes : [],
			...ranBase?.notes ?? [],
			...reused.isSideBySide || base.outcome === null || isBaseStored ? [] : ["Base and head were run at different times: latency is shown only."]
		],
		rows: context.request.earlierRuns?.isKept === true ? {
			base: rows.base ?? (base.used.rung === "rerun" && base.outcome?.ok === true ? kept(base.outcome.run, "base", gathering, ranBase) : null),
			head: rows.head
		} : {
			base: null,
			head: null
		},
		judged: reused.judged
	};
}
/** Where the rows are from, where it is not the head that is shown. */
function placeOf({ headSha }, { identity, earlierRuns }, evaluatedSha) {
	if (headSha === null || headSha === (identity.headSha ?? evaluatedSha)) return "";
	const which = identity.pullRequest == null ? "a" : "another";
	return ` at ${headSha.slice(0, 7)}, ${which} head of ${earlierRuns?.whose ?? "this pull request"}`;
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
	if (!ran.outcome.ok && plan.isAdvisory && ran.outcome.isOverBudget !== true) {
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
function kept(run, side, { plan, keys, context, evaluatedAt }, ran) {
	const { commits } = context;
	const sha = side === "base" ? commits.baseSha : commits.headSha;
	const origin = {
		suiteKey: keys[side],
		sha,
		evaluatedAt,
		...ran?.measured
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
// src/core/report/fingerprint-view.ts
/** Names that are listed; more are counted. */
const mostNames = 5;
/**
* What a check of probes shows, over what the run measured.
*
* @param view - of the run, as it is recorded
*/
function fingerprintView(check, view) {
	const headline = headlineOf(check);
	return {
		...view,
		headline,
		blocks: blocksOf(check),
		folds: [{
			summary: ["What this run measured"],
			blocks: view.blocks
		}, ...view.folds],
		reasons: [headline]
	};
}
function headlineOf(check) {
	const { status, storedRuns, outputs, models, scores } = check;
	switch (status) {
		case "first": return rich`Nothing to compare with yet: this run is stored, and the next one is held against it`;
		case "not-told": return rich`Not evaluated: nothing of ${formatCountOf(storedRuns, "stored run")} could be compared`;
		case "not-shown": {
			const most = outputs.status === "not-told" ? "" : ` on ${formatCountOf(outputs.probes, "probe")}`;
			return rich`Nothing shown${most} against ${formatCountOf(storedRuns, "stored run")}`;
		}
		case "shown": {
			const shown = [
				...models.status === "shown" ? [modelWords(check)] : [],
				...outputs.status === "shown" ? [outputWords(check)] : [],
				...scores.status === "shown" ? [scoreWords(check)] : []
			];
			return rich`Shown: ${joinRich(shown, "; ")}`;
		}
	}
}
function modelWords({ models }) {
	return rich`the results name ${names(models.unseen)}, which no stored run named`;
}
function outputWords({ outputs }) {
	const { probes, differing, storedAgreeing, storedProbes, drifted } = outputs;
	const differ = `outputs of ${differing} of ${probes} probes differ from every stored run${storedProbes === 0 ? "" : ` (stored runs agree among themselves on ${storedAgreeing} of ${storedProbes})`}`;
	return drifted.length === 0 ? [differ] : rich`${differ}, with another mix of ${joinRich(drifted.map((name) => [name]), ", ")}`;
}
function scoreWords({ scores }) {
	const moved = scores.moved.map(({ dimension, direction }) => rich`${dimension} ${direction}`);
	return moved.length === 0 ? ["scores moved"] : joinRich(moved, ", ");
}
function names(all) {
	const more = all.length - mostNames;
	const shown = joinRich(all.slice(0, mostNames).map((name) => [code(name)]), ", ");
	return more > 0 ? rich`${shown} and ${more} more` : shown;
}
function blocksOf(check) {
	const { status, storedRuns, newestAt, oldestAt, models, outputs, scores } = check;
	if (status === "first") return [];
	const days = [...new Set([oldestAt, newestAt].flatMap((at) => at === null ? [] : [at.slice(0, 10)]))];
	const held = rich`Held against ${formatCountOf(storedRuns, "stored run")} of ${days.join(" to ")}. The chance that anything is shown although nothing changed is at most 5 %. What leaves these answers as they are is not seen.`;
	const table = {
		kind: "table",
		header: [
			"Looked at",
			"Found",
			"Result"
		],
		align: [
			"left",
			"left",
			"left"
		],
		rows: [
			[
				["models named"],
				models.seen.length === 0 ? ["none"] : names(models.seen),
				result(models)
			],
			[
				["outputs"],
				outputsFound(check),
				result(outputs)
			],
			[
				["scores"],
				[scores.tested.length === 0 ? "none" : scores.tested.join(", ")],
				result(scores)
			]
		]
	};
	const untold = [
		["models", models],
		["outputs", outputs],
		["scores", scores]
	].flatMap(([what, part]) => part.status === "not-told" && part.why !== null ? [rich`Of ${what} nothing can be told: ${part.why}`] : []);
	const changed = status === "shown" ? [{
		kind: "paragraph",
		text: rich`This run is marked: stored runs before it are no longer pooled with later ones, nor used as their base.`
	}] : [];
	return [
		{
			kind: "paragraph",
			text: held
		},
		table,
		...untold.length === 0 ? [] : [{
			kind: "list",
			items: untold
		}],
		...changed
	];
}
function outputsFound({ outputs }) {
	const { probes, differing, agreement, storedAgreement } = outputs;
	if (probes === 0) return ["none"];
	const share = (value) => value === null ? "unknown" : `${formatNumber(value * 100, 0)} %`;
	return rich`${differing} of ${probes} differ from every stored run; equal answers ${share(agreement)}, among stored runs ${share(storedAgreement)}`;
}
function result({ status, adjustedP }) {
	if (adjustedP === null) return ["not told"];
	const p = adjustedP < .001 ? "p < 0.001" : `p = ${formatNumber(adjustedP, 3)}`;
	return rich`${status === "shown" ? "shown" : "not shown"} (${p})`;
}
// src/app/approval/accepting.ts
/** How what is judged can be accepted: on a pull request by its labels and comments, elsewhere by a waiver alone. */
function acceptingOf({ mode, signOffs, identity, candidate }, { signOff }, headSha) {
	if (mode === "record") return { kind: "recorded" };
	if (candidate !== void 0) return {
		kind: "candidate",
		class: candidate.class
	};
	return signOffs !== null && identity.event?.startsWith("pull_request") === true ? {
		kind: "pull-request",
		label: signOff.label,
		headSha
	} : { kind: "repository" };
}
// src/app/gate/write-suite.ts
/** Writes comment, report, record and rows of a suite. */
async function writeSuite(plan, judged, context, { files, clock, environment }) {
	const { decision, base, rows, keep, key, probes } = judged;
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
		required: checkSegments(decision),
		accepting: acceptingOf(request, change.combined.config, request.identity.headSha ?? commits.headSha),
		notices: judged.notices,
		isBaseStored: base.used.rung === "stored",
		excerpts: excerptsOf(judged, suite?.judge.excerpts),
		budget: judged.budget
	});
	const recorded = request.mode === "record" ? recordedView(built, decision) : built;
	const view = mapStrings(probes === void 0 ? recorded : probesView(probes, recorded), mask);
	const record = makeRecord(decision, {
		identity: recordIdentity(context, clock.now()),
		classification: change.classification,
		coveredHash: key,
		suite: plan.suite,
		suiteKey: key,
		matrixKey: request.matrixKey,
		baseline: base.used,
		sources: change.sources,
		requiredSuites: requiredSuites(change.combined.config, change.classification.classes),
		budget: judged.budget,
		candidate: request.candidate,
		fingerprint: probes?.check ?? void 0
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
		recordPath,
		...probes === void 0 ? {} : { probes }
	};
}
/** Answers of head, where base's config asks for them; they go into comment and report, never into the record. */
function excerptsOf({ decision, rows }, most) {
	if (most === void 0 || decision.comparison === null || rows.head === null) return [];
	return caseExcerpts(decision.comparison, rows.head.rows, most);
}
/** What probes show; where they could not be held against anything, why. */
function probesView({ check, problem }, view) {
	if (check !== null) return fingerprintView(check, view);
	return problem === null ? view : {
		...view,
		headline: rich`Not evaluated: stored runs could not be read. ${problem}`
	};
}
/** What is recorded is held against nothing: its first line says what was measured. */
function recordedView(view, decision) {
	const { headOnly = [], changedInput = [], paired = 0 } = decision.comparison?.cases ?? {};
	const cases = paired + headOnly.length + changedInput.length;
	if (decision.verdict === "not-evaluated") return view;
	return {
		...view,
		headline: rich`Recorded, not compared: ${cases} ${cases === 1 ? "case" : "cases"} evaluated`
	};
}
function baselineNote({ base }) {
	switch (base.used.rung) {
		case "rerun":
			if (base.outcome?.ok === true) return "evaluated now";
			return base.outcome?.isOverBudget === true ? "stopped by the budget" : "could not be evaluated";
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
/**
* Gets a suite's results on both sides, run now or stored.
*
* @returns judges them and writes the suite's outputs; to be called when every suite has run, so that a sign-off counts that
*   came meanwhile
*/
async function evaluateSuite(plan, context, world) {
	const { request, change } = context;
	const suite = change.combined.config.suites[plan.suite];
	if (suite === void 0) throw new RangeError(`plan names suite ${plan.suite}, which the config lacks`);
	for (const secret of passedSecrets(suite, world).filter(({ length }) => length >= 8)) request.hide?.(secret);
	const keys = suiteKeysOf(plan.suite, context);
	const earlierRun = await previousRun(plan, context, world);
	const gathered = await gatherResults(plan, suite, keys, context, world);
	return () => judgeSuite(plan, keys, {
		...gathered,
		earlierRun
	}, context, world);
}
/** The run that was recorded last: its inputs and answers are what those of a run without a base are told against. null = none is wanted, or there is none. */
async function previousRun({ suite }, { request }, { log }) {
	const { mode, isFingerprint, previousStores = [], matrixKey } = request;
	if (mode !== "record" || isFingerprint === true) return null;
	const { run, problems } = await findPrevious(previousStores, {
		suite,
		matrixKey
	});
	for (const problem of problems) log.note(`record: ${suite}: ${problem}`);
	return run;
}
async function judgeSuite(plan, keys, gathered, context, world) {
	const { request, change, startedAt } = context;
	const { base, head } = gathered;
	const baseRun = base.outcome?.ok === true ? base.outcome.run : null;
	const judgement = judge(plan, keys, context, gathered, await findOldestBase(request.oldestBase, plan.suite, baseRun, world));
	const about = {
		today: startedAt.slice(0, 10),
		class: judgement.policy.class,
		suite: plan.suite
	};
	const { config } = change.combined;
	const signed = await readSignOffs(judgement, async () => gathered.judged, config, request.signOffs);
	const approvals = withSignOffs(waiversFor(change.waivers, about), signed);
	const decision = applyApprovals(judgement, approvals, about);
	for (const line of approvalLines(decision)) world.log.note(`${plan.suite}: ${line}`);
	const notices = [
		...candidateNotices(request.candidate, baseRun, head),
		...changeNotices(plan.suite, change),
		...sourceNotices(change.sources),
		...gathered.notices,
		...suspicion(plan, base.outcome, head)
	];
	const keep = world.files.join(request.out, plan.suite);
	const judged = {
		decision,
		notices,
		base,
		rows: gathered.rows,
		keep,
		key: keys.head,
		budget: gathered.budget ?? null
	};
	if (request.isFingerprint !== true) return writeSuite(plan, judged, context, world);
	const probes = await checkProbes(plan, keys.head, gathered, context, world);
	return writeSuite(plan, {
		...judged,
		probes,
		rows: markedRows(gathered.rows, probes)
	}, context, world);
}
function judge(plan, keys, context, { base, head, storedSides, isLatencyAdvisory, earlierRun }, oldestBase) {
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
		seed: seedText(plan.suite, keys),
		isLatencyAdvisory,
		oldestBase,
		earlierRun,
		storedSides
	});
}
/** Covered files differ and yet every answer is the same to the byte: rather base ran head's code than nothing mattered. */
function suspicion(plan, base, head) {
	if (base?.ok !== true || !head.ok || plan.coveredChanges.length === 0 || !sameOutputs(base.run, head.run)) return [];
	return ["Every output is byte-identical on both sides although covered files differ: base may have run head's code."];
}
/** Key of what a suite evaluates on each side. */
function suiteKeysOf(name, context) {
	return {
		base: keyOf(name, "base", context),
		head: keyOf(name, "head", context)
	};
}
function keyOf(name, side, { change, trees, request }) {
	const suite = change.combined.config.suites[name];
	const run = side === "base" ? change.baseConfig?.suites[name]?.run ?? suite?.run : suite?.run;
	const key = suiteKey({
		tree: trees[side],
		covers: suite?.judge.covers,
		dataset: suite?.judge.dataset ?? [],
		workingDirectory: run?.workingDirectory ?? ".",
		suiteBlock: suiteBlock(suite?.judge, run)
	});
	return side === "base" || request.candidate === void 0 ? key : candidateKey(key, request.candidate);
}
// src/app/gate/in-name.ts
/** The world with messages that begin with the command they are of; steps and what programs print stay as they are. */
function inName(command, world) {
	return {
		...world,
		log: {
			...world.log,
			note: (line) => world.log.note(`${command}: ${line}`)
		}
	};
}
// src/app/gate/lay-out.ts
/**
* Lays both commits out in folders of their own, the dataset of head over base.
*
* @param what - `both` sides, only `head`, or `nothing`, where results are there already
*/
async function layOut(what, workspace, commits, change, git, world) {
	const done = what === "nothing" ? () => {} : world.log.step("checking out");
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
// src/core/classify/class-of-candidate.ts
/** What a candidate outside git is, on the word of whoever asked: no file changed that could say it. */
function classOfCandidate({ class: told, name }) {
	const evidence = {
		class: told,
		file: outsideGit,
		line: null,
		before: null,
		after: name,
		rule: "candidate"
	};
	return {
		classes: [told],
		primary: told,
		evidence: [evidence],
		places: [{
			evidence,
			changes: 1,
			isLines: false
		}],
		certainty: {
			level: "clear",
			reason: null
		},
		warnings: []
	};
}
// src/app/gate/read-change.ts
/**
* Reads the change: changed files, both configs, the class with its evidence.
*
* @throws UsageError when there is no config, or head's is wrong
*/
async function readChange(git, commits, request, now) {
	const { configPath } = request;
	const head = await readConfig(git, commits.headSha, configPath) ?? configForResults(request);
	const found = await readConfig(git, commits.baseSha, configPath).catch((error) => {
		if (error instanceof UsageError) return "broken";
		throw error;
	});
	if (head === null) throw new UsageError("no-config", `There is no ${configPath} at the evaluated commit.`, `If it lies there uncommitted, commit it${request.mode === "gate" ? " or use --working-tree" : ""}. eval-envelope init writes one from what the repository holds; --config names another path.`);
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
		classification: request.candidate === void 0 ? classifyChange(files, rules, await loadGrammars(files), models) : classOfCandidate(request.candidate),
		combined,
		baseConfig,
		headConfig: head,
		isBaseConfigBroken: baseConfig === null && found === "broken",
		waivers: request.mode === "record" ? noWaivers : await readWaivers(() => git.readBlob(commits.baseSha, waiversPath), combined.config),
		sources: await readSources(combined.config.sources, (path) => git.readBlob(commits.headSha, path), now.getTime())
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
	const commits = request.candidate === void 0 ? await git.resolveChange({
		base: request.base,
		head: request.head
	}) : await resolveOne(git);
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
/** A candidate outside git is held against the commit that it would run with. */
async function resolveOne(git) {
	const headSha = await git.headCommit();
	return {
		baseSha: headSha,
		headSha,
		notes: []
	};
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
async function runGate(request, git, outer) {
	const world = inName(request.command, outer);
	const { files, log, clock } = world;
	const startedAt = clock.now().toISOString();
	const commits = await resolveCommits(request, git);
	for (const note of commits.notes) log.note(note);
	const change = await readChange(git, commits, request, clock.now());
	log.note(`${commits.baseSha.slice(0, 7)} … ${commits.headSha.slice(0, 7)}, ${fileCount(change, "changed ")}, class ${change.classification.classes.join(" + ")}`);
	const plans = plansOf(request, commits, change);
	for (const plan of plans) log.note(`suite ${plan.suite} ${plan.isRun ? "runs" : "does not run"}: ${plan.reason}`);
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
		const { sides, trees } = await layOut(request.results !== void 0 || request.shards !== void 0 ? "nothing" : request.mode === "record" ? "head" : "both", workspace, commits, change, git, world);
		const context = {
			request,
			commits,
			change,
			sides,
			trees,
			setUp: createSetUp(world),
			startedAt
		};
		const evaluated = [];
		for (const plan of running) evaluated.push(await evaluateSuite(plan, context, world));
		const suites = [];
		for (const judge of evaluated) suites.push(await judge());
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
/** Which suites a request calls for, and why. @throws UsageError when it names none, or none is there */
function plansOf(request, commits, change) {
	const { classification, combined } = change;
	if (request.isFingerprint === true) return planProbes(combined.config, request.suite);
	const required = requiredSuites(combined.config, classification.classes);
	const plans = request.candidate === void 0 ? planSuites({
		config: combined.config,
		advisorySuites: combined.introducesGate ? Object.keys(combined.config.suites) : combined.advisorySuites,
		editedSuites: findEditedSuites({
			base: change.baseConfig,
			head: change.headConfig
		}),
		changedPaths: change.paths,
		classes: classification.classes,
		requiredSuites: required,
		...request.suite === void 0 ? {} : { only: request.suite }
	}) : planCandidateSuites(combined.config, request.candidate, required, request.suite);
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
	const required = request.mode === "gate" ? requiredSuites(change.combined.config, change.classification.classes) : [];
	const absent = request.suite === void 0 && request.results === void 0 ? "missing" : "elsewhere";
	const checked = checkSuites(required, suites.map(verdictOf), absent);
	const view = withRequired(combineComments(suites, skipped, unaffected, footer), checked, change.classification.primary);
	await world.files.write(world.files.join(request.out, "comment.md"), renderMarkdown(view));
	const exitCode = worstExit(suites.map(({ decision, probes }) => probes?.exitCode ?? decision.exitCode));
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
		required,
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
function verdictOf({ suite, decision: { verdict, conclusion } }) {
	return {
		suite,
		verdict,
		conclusion
	};
}
function rank({ decision, probes }) {
	if (probes !== void 0) return [
		3,
		1,
		0
	].indexOf(probes.exitCode);
	return verdictRank(decision.verdict, isAcceptedTradeOff(decision));
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
	if (record.change.candidate !== void 0) return null;
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
export { faultsOf as C, outsideGit as E, shardFiles as S, maskSecrets as T, readFields as _, readChange as a, encodeManifest as b, suiteKeysOf as c, createSetUp as d, failureText as f, passedSecrets as g, neededSides as h, resolveCommits as i, runNeededSides as l, lookUp as m, plansOf as n, layOut as o, isCompared as p, runGate as r, inName as s, keepRecords as t, planBudget as u, loadShard as v, expectedShard as w, manifestFile as x, decodeManifest as y };

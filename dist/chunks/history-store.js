import { At as hashOfUnordered, Mt as seedFromTexts, jt as seedFromText } from "./side-levels.js";
import { r as hashValue, t as canonicalJson } from "./stable-hash.js";
import { c as shapeOfRun, l as compareRuns, n as requiredSuites, r as resolvePolicy } from "./resolve-policy.js";
import { d as segmentLabel, s as formatSegment } from "./metric.js";
import { C as defaultBetter, M as noApprovals, N as waiversPath, d as pickPrimary, l as detectedDimension, r as require_dist } from "./parse-config.js";
import { g as caseRows, m as amountAt, p as tableOf } from "./read-run.js";
import { t as deploymentClasses } from "./deployment-class.js";
import { d as totalUsd, f as decide, i as reasonText, m as exitCodeOf, n as buildComment, p as decideNotEvaluated, r as isWaivable } from "./render-html.js";
import { o as comparisonDocument, r as encodeRecord, t as decodeRecord } from "./encode-record.js";
import { t as maskTokens } from "./mask-tokens.js";
import { i as UsageError, r as GitHubError } from "./program-error.js";
import { t as formatIssue } from "./issue.js";
import { t as HistoryError } from "./history-error.js";
import { i as describeProblem } from "./shard-artifact.js";
import { r as isDefaultBranchRun, t as readRowBytes } from "./read-stored-rows.js";
import { n as artifactName, o as parseHistoryPath, r as attemptsLookedAt } from "./history.js";
import { a as pathMatcher, i as matchPaths } from "./read-run2.js";
import { l as checkSuites } from "./share-comment.js";
import { A as inFolder, C as parseWaivers, T as isLockfile, _ as endsWith, a as changedValues, b as snakeCase, c as isIdShaped, d as languageOf, f as fileKind, g as shapesAnswers, h as isSampler, i as modelNames, k as foldersUpward, l as isProviderName, m as isNetwork, o as componentOf, p as fileRole, s as isFineTunedId, t as ownRules, u as unwrap, v as keyNames, w as mergeEpochs, x as foldSpace, y as settingNames } from "./own-rules.js";
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
/** Whether a waiver is about changes of this class and this suite. */
function isInScope(waiver, about) {
	return waiver.class === about.class && (waiver.suite === void 0 || waiver.suite === about.suite);
}
/** The first waiver that lifts a reason; undefined = none does. */
function findWaiver(reason, waivers, decision, suite) {
	if (decision.verdict === "not-evaluated" || !isWaivable(reason)) return void 0;
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
	const signed = withSignOffs$1(waived, signOffs);
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
function withSignOffs$1({ verdict, reasons, decision }, signOffs) {
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
// src/core/approval/waivers-for.ts
/**
* The waivers of a file that hold for a change to a suite today, and what of the file does not count.
*
* @param today - day in UTC, `YYYY-MM-DD`; a waiver holds to the end of the day on which it expires
*/
function waiversFor({ waivers, problems }, about) {
	const meant = waivers.filter((waiver) => isInScope(waiver, about));
	const expired = meant.filter(({ expires }) => expires < about.today);
	return {
		waivers: meant.filter(({ expires }) => expires >= about.today),
		notes: [
			...expired.map(expiredNote),
			...problems.slice(0, mostProblems).map(problemNote),
			...problems.length > mostProblems ? [`${problems.length - mostProblems} more problems of the waivers file: eval-envelope validate tells them all.`] : []
		]
	};
}
function problemNote(issue) {
	const isEntry = issue.path[0] === "waivers" && issue.path.length > 1;
	const isWhole = issue.path.length === 0 || ["version", "waivers"].includes(String(issue.path[0]));
	return `${isEntry ? "A waiver does not count" : isWhole ? "No waiver holds" : "The waivers file has a problem"}: ${formatIssue(issue)}`;
}
/** As many as fit above the numbers; `validate` tells them all. */
const mostProblems = 5;
function expiredNote({ dimension, segment, owner, expires }) {
	return `The waiver of ${dimension}${segment === void 0 ? "" : ` in ${segment}`} by ${owner} expired: ${expires} (UTC) was its last day.`;
}
// src/core/model/map-strings.ts
var import_dist = require_dist();
/** The same shape with every string of plain objects and lists changed, names of fields included. */
function mapStrings(value, change) {
	const map = (part) => {
		if (typeof part === "string") return change(part);
		if (Array.isArray(part)) return part.map(map);
		if (typeof part !== "object" || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([name, field]) => [change(name), map(field)]));
	};
	return map(value);
}
// src/core/suite/suite-block.ts
/** The part of a suite's config that its results depend on: what is only quoted of them is none of it. */
function suiteBlock(judge, run) {
	if (judge === void 0) return {
		judge,
		run
	};
	const { excerpts: _, ...judged } = judge;
	return {
		judge: judged,
		run
	};
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
* - the keys of the suite that shape its rows, of `counterfactual` the fields. Left out, because rows stay what they
*   are: `baseline`, `budget`, `epochs`, `timeout`, `protected`.
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
	const { passEnv, columns, caseId, cluster, segments, counterfactual } = suiteBlock.judge ?? {};
	const kept = counterfactual === void 0 ? {} : { kept: [counterfactual.pair, counterfactual.attribute] };
	const { setup, command, results, format } = suiteBlock.run ?? {};
	const suite = {
		covers,
		dataset,
		passEnv,
		columns,
		caseId,
		cluster,
		segments,
		...kept,
		setup,
		command,
		results,
		format,
		workingDirectory
	};
	return sha256(canonicalJson({
		version,
		files,
		suite
	}));
}
/**
* Key of a content that ran with a candidate outside git: rows of it are of that candidate, and of nothing in git.
*
* @param key - key of the content alone
* @returns 64 hexadecimal digits, another for every candidate
*/
function candidateKey(key, { name }) {
	return sha256(canonicalJson({
		version,
		key,
		candidate: name
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
// src/app/approval/read-sign-offs.ts
/**
* Sign-offs of what was judged, where there is something to sign off: a verdict that fails. GitHub is not asked otherwise.
*
* @param judged - earlier judgements of the same content; asked for where they matter
*/
async function readSignOffs({ verdict, conclusion }, judged, { signOff }, source) {
	if (source === null || verdict === "not-evaluated" || conclusion === "success") return noApprovals;
	try {
		return await source.read({
			judged: await judged(),
			label: signOff.label
		});
	} catch (error) {
		return {
			signOffs: [],
			notes: [`Earlier judgements could not be read: ${describeProblem(error)}`]
		};
	}
}
/** Waivers and sign-offs of one suite together. */
function withSignOffs(waived, signed) {
	const notes = [...waived.notes, ...signed.notes];
	return {
		waivers: waived.waivers,
		signOffs: signed.signOffs,
		notes
	};
}
/** What people decided, for the log: a line each. */
function approvalLines({ approvals = noApprovals }) {
	return [...approvals.signOffs.map(({ by, via, sha }) => `signed off by ${by}, by a ${via}, for ${sha.slice(0, 7)}`), ...approvals.notes];
}
// src/app/judge-runs.ts
/** Two runs in, one decision out: the pure path from results to a verdict. */
function judgeRuns(request) {
	const { config, suite, classes, base, head, seed } = request;
	const problems = [...problemsOf("base", base), ...problemsOf("head", head)];
	const budget = /* @__PURE__ */ new Set([...budgetProblems(base), ...budgetProblems(head)]);
	const baseRun = base?.ok === true ? base.run : null;
	const yardstick = baseRun ?? (head.ok ? head.run : null);
	const resolved = resolvePolicy({
		config,
		suite,
		classes,
		shape: yardstick === null ? emptyShape : shapeOfRun(yardstick)
	});
	const policy = request.isLatencyAdvisory === true ? withLatencyAdvisory(resolved) : resolved;
	if (problems.length > 0 || budget.size > 0 || !head.ok) return decideNotEvaluated(problems, policy, [...budget]);
	const seedText = seed ?? seedFromTexts(contents(suite, [baseRun, head.run])).label;
	try {
		const oldest = request.oldestBase ?? null;
		const { storedSides, earlierRun = null } = request;
		const options = {
			seedText,
			...oldest === null ? {} : { oldestBase: oldest },
			...earlierRun === null ? {} : { earlierRun },
			...storedSides === void 0 ? {} : { storedSides }
		};
		return decide(compareRuns(baseRun, head.run, policy, options), policy);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return decideNotEvaluated([`the results could not be compared: ${error.message}`], policy);
	}
}
function problemsOf(name, side) {
	if (side === null || side.ok || side.isOverBudget === true) return [];
	return side.isOfBoth === true ? side.problems : side.problems.map((problem) => `${name}: ${problem}`);
}
/** A budget is of both sides: it is told of neither. */
function budgetProblems(side) {
	return side?.ok === false && side.isOverBudget === true ? side.problems : [];
}
/** The decision where a suite could not even be tried. */
function judgeNothing(request, problems) {
	return decideNotEvaluated(problems, resolvePolicy({
		...request,
		shape: emptyShape
	}));
}
function withLatencyAdvisory(policy) {
	const advisory = (spec) => spec.metric.kind === "latency" ? {
		...spec,
		tier: "advisory"
	} : spec;
	return {
		...policy,
		dimensions: policy.dimensions.map(advisory),
		protectedSegments: policy.protectedSegments.map(({ segment, dimensions }) => ({
			segment,
			dimensions: dimensions.map(advisory)
		}))
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
* What the resamples of these runs are seeded with: other results give other ones; other file names, or the same rows in
* another order (a parallel run writes them as they end), do not. Epochs are repeats, so their numbers are left out.
*/
function contents(suite, runs) {
	return [suite ?? "", ...runs.map((run) => run === null ? "/none" : `/${hashOfUnordered(rowTexts(run))}`)];
}
function* rowTexts({ rows }) {
	for (let row = 0; row < rows.length; row += 1) {
		const caseId = rows.caseIds[rows.caseOf[row] ?? -1];
		const passed = rows.passed[row];
		yield `${caseId}#${passed === -1 ? "?" : passed}${amountAt(rows.latencyMs, row) ?? ""}`;
	}
}
// src/core/suite/pool-base.ts
/** What an earlier run has to share with the newest to be more of the same. */
const shared = [
	"judge",
	"scorer",
	"runner"
];
/**
* Pools earlier runs of base into the newest one, as more epochs of its cases: for rates and scores. Their latency and
* cost are taken out, for another day has other machines and other prices.
*
* A row counts where the newest run has its case, asked and judged alike; a replay from a cache does not. A run by another
* judge, scorer or runner, or of another model, is left out: it would be other numbers under the same name.
*
* @param newest - decides which cases there are, and latency and cost alone
* @param earlier - runs of the same content in any order
* @param side - which side it is, for the sentences
*/
function poolBase(newest, earlier, side = "base") {
	const leftOut = [];
	const asked = /* @__PURE__ */ new Map();
	for (const { caseId, inputHash } of caseRows(newest.rows)) if (!asked.has(caseId) || asked.get(caseId) === void 0) asked.set(caseId, inputHash);
	const fitting = [];
	for (const run of earlier) {
		const other = differenceOf(newest, run);
		if (other === null) fitting.push({
			...run,
			rows: tableOf(poolable(run, asked)),
			duplicates: []
		});
		else leftOut.push(`A stored run${dateOf(run)} was not pooled into ${side}: it has another ${other}.`);
	}
	const added = fitting.filter(({ rows }) => rows.length > 0);
	if (added.length === 0) return {
		run: newest,
		leftOut
	};
	const merged = mergeEpochs([newest, ...added]);
	const dates = added.flatMap(({ origin }) => origin === void 0 ? [] : [origin.evaluatedAt]).sort();
	return {
		run: {
			...merged,
			...newest.origin === void 0 ? {} : { origin: newest.origin },
			rows: {
				...merged.rows,
				pooledFrom: newest.rows.length
			},
			pooled: {
				runs: added.length + 1,
				oldestAt: dates[0] ?? null
			}
		},
		leftOut
	};
}
function* poolable({ rows }, asked) {
	for (const { latencyMs: _latency, costUsd: _cost, judgeCostUsd: _judge, ...row } of caseRows(rows)) {
		if (row.cached || !asked.has(row.caseId)) continue;
		const known = asked.get(row.caseId);
		if (known === void 0 || row.inputHash === void 0 || known === row.inputHash) yield row;
	}
}
/** The first thing that two runs are known not to share; null = none. */
function differenceOf(newest, run) {
	for (const key of shared) {
		const [one, other] = [newest.fingerprints[key], run.fingerprints[key]];
		if (one !== void 0 && other !== void 0 && one !== other) return key;
	}
	const models = [newest, run].map(({ fingerprints }) => fingerprints.models);
	return models.every(({ length }) => length > 0) && JSON.stringify(models[0]) !== JSON.stringify(models[1]) ? "model" : null;
}
function dateOf({ origin }) {
	return origin === void 0 ? "" : ` of ${origin.evaluatedAt.slice(0, 10)}`;
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
	const fitting = runs.filter(({ head }) => head.origin?.suiteKey === keys.head).toSorted((one, other) => compareText$1(timeOf$2(other), timeOf$2(one)) || compareText$1(one.at, other.at)).filter((run) => {
		const isNew = !known.has(timeOf$2(run));
		known.add(timeOf$2(run));
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
		evaluatedAt: timeOf$2(newest),
		headSha: fresh === null ? fitting[0]?.headSha ?? null : null,
		rows: {
			head: newest.head,
			base: base === newest.base ? newest.base : null
		},
		judged: judgementsOf(runs, keys)
	};
}
/** What a comparison of these contents is seeded with: the same rows give the same verdict, whatever commit they are judged for. */
function seedText(suite, keys) {
	return `${suite}/${keys.base}/${keys.head}`;
}
/**
* Earlier judgements of this head against this base, oldest first; one that judged stored rows is one too. A run that came to
* no verdict, or held the same head against another base, showed nobody what is decided on now.
*/
function judgementsOf(runs, keys) {
	return runs.filter(({ head, verdict, seed }) => {
		const isSame = seed === seedFromText(seedText(head.suite ?? "", keys)).label;
		return head.origin?.suiteKey === keys.head && isSame && verdict !== null && verdict !== "not-evaluated";
	}).map(({ headSha, at }) => ({
		headSha,
		at
	})).sort((one, other) => compareText$1(one.at, other.at));
}
function pool(newest, earlier, side) {
	const { run, leftOut } = poolBase(newest, earlier, side);
	return {
		...run,
		warnings: [...run.warnings, ...leftOut]
	};
}
function compareText$1(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
function timeOf$2({ head }) {
	return head.origin?.evaluatedAt ?? "";
}
// src/app/approval/waivers-edit.ts
/** What the first lines say of a change that edits the waivers: nobody waives a loss of their own change. */
function waiversEdit(paths) {
	return paths.some(({ path, previousPath }) => path === ".github/eval-envelope-waivers.yml" || previousPath === ".github/eval-envelope-waivers.yml") ? [`This PR edits ${waiversPath}: for this PR those on base hold, the edit counts once it is merged.`] : [];
}
// src/app/gate/change-notices.ts
/**
* What the first lines of the comment have to say about a change that touches its own gate: the judge keys, the
* dataset, or how the suite is run.
*/
function changeNotices(suite, change) {
	const { combined, baseConfig, isBaseConfigBroken, paths } = change;
	const notices = waiversEdit(paths);
	if (isBaseConfigBroken) return [...notices, "The config on base has problems, so head's own judges this PR, and the verdict advises only."];
	if (combined.introducesGate) return [...notices, "This PR introduces the gate: there is no config on base, so head's own judges it, and the verdict advises only."];
	if (combined.advisorySuites.includes(suite)) notices.push("This suite is new in this PR: its verdict advises only.");
	const edits = combined.judgeKeysEdited.filter(({ path }) => !path.startsWith("suites.") || path === `suites.${suite}` || path.startsWith(`suites.${suite}.`));
	if (edits.length > 0) {
		const rank = ({ effect }) => effect === "loosened" ? 0 : 1;
		const named = edits.toSorted((left, right) => rank(left) - rank(right)).slice(0, 5).map(({ path, effect }) => effect === "unclear" ? path : `${path} (${effect})`);
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
// src/app/stored/find-baseline.ts
/**
* Looks for stored rows of the same content: the same suite key, not older than the config allows. Stores are asked in
* their order, and the first one that has any gives them; several runs are pooled as epochs. A store that is missing,
* empty or broken is a rung down, never a failure by itself. Of probes every store is asked: where one of them holds the
* run that showed a change of the model, what any of them holds of before it is no base.
*/
async function findBaseline(stores, wanted, clock) {
	if (stores.length === 0) return {
		found: null,
		notes: [],
		problems: [],
		similar: null
	};
	const now = clock.now().getTime();
	const { maxAgeMs, isProbe = false, ...query } = wanted;
	const since = maxAgeMs === void 0 ? null : new Date(now - maxAgeMs);
	const problems = [];
	const passed = {
		tooOld: 0,
		otherKey: 0
	};
	let similar = null;
	let isUnread = false;
	const places = [];
	for (const store of stores) {
		const finds = await store.search({
			...query,
			since
		});
		problems.push(...finds.notes);
		isUnread ||= finds.isUnread === true;
		const fitting = [];
		for (const run of finds.runs) {
			if (run.origin === void 0) continue;
			const ageMs = now - Date.parse(run.origin.evaluatedAt);
			if (Number.isNaN(ageMs)) continue;
			if (similar === null || ageMs < similar.ageMs) similar = {
				run,
				ageMs
			};
			if (run.origin.suiteKey !== wanted.suiteKey) passed.otherKey += 1;
			else if (fitting.some((other) => other.ageMs === ageMs && other.sha === run.origin?.sha)) continue;
			else if (maxAgeMs !== void 0 && ageMs > maxAgeMs) passed.tooOld += 1;
			else fitting.push({
				run,
				ageMs,
				sha: run.origin.sha
			});
		}
		places.push({
			place: store.place,
			fitting
		});
		if (fitting.length > 0 && !isProbe) break;
	}
	const changedMs = changeAgeMs(places.flatMap(({ fitting }) => fitting));
	for (const { place, fitting } of places) {
		const found = pooled(fitting, changedMs, place);
		if (found !== null) return {
			found,
			notes: [],
			problems,
			similar: found.newest
		};
	}
	return {
		found: null,
		notes: passed.tooOld + passed.otherKey > 0 || stores.some(({ place }) => place === "folder") ? [nothingFits(passed)] : [],
		problems,
		similar: similar?.run ?? null,
		...isUnread ? { isUnread } : {}
	};
}
/** How long ago the newest run that showed a change of the model was made; infinite = none did. */
function changeAgeMs(fitting) {
	const shown = fitting.filter(({ run }) => run.origin?.isAfterChange === true);
	return Math.min(...shown.map(({ ageMs }) => ageMs));
}
/** @param oldestMs - older runs are of another model */
function pooled(fitting, oldestMs, place) {
	const sorted = fitting.toSorted((left, right) => left.ageMs - right.ageMs);
	const kept = sorted.filter(({ ageMs }) => ageMs <= oldestMs);
	const [newest, ...earlier] = kept;
	if (newest === void 0) return null;
	const before = sorted.length - kept.length;
	const { run, leftOut } = poolBase(newest.run, earlier.map((one) => one.run));
	return {
		newest: newest.run,
		run: {
			...run,
			warnings: [
				...run.warnings,
				...leftOut,
				...beforeChange(before)
			]
		},
		runs: [newest, ...earlier].map((one) => one.run),
		used: {
			rung: "stored",
			place,
			sha: newest.sha,
			ageMs: Math.max(0, newest.ageMs),
			runs: run.pooled?.runs ?? 1
		}
	};
}
function beforeChange(runs) {
	if (runs === 0) return [];
	const [what, were] = runs === 1 ? ["stored run", "was"] : ["stored runs", "were"];
	return [`${runs} ${what} of before the provider changed the model ${were} not pooled into base.`];
}
function nothingFits({ tooOld, otherKey }) {
	const parts = [...tooOld > 0 ? [`${tooOld} too old`] : [], ...otherKey > 0 ? [`${otherKey} of other content`] : []];
	return `No stored run fits${parts.length === 0 ? "" : ` (${parts.join(", ")})`}.`;
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
// src/core/freshness/source-age.ts
/** What changes by itself, and has no limit of its own, is stale after a week (DESIGN section 4). */
const dynamicMaxAgeMs = 6048e5;
/** A clock that is a little ahead makes no source that is yet to come. */
const clockSkewMs = 36e5;
/** The file of a source and the key in it; null = the whole file is the time. */
function sourcePlace({ timestamp }) {
	const at = timestamp.indexOf("#");
	return at < 0 ? {
		path: timestamp,
		key: null
	} : {
		path: timestamp.slice(0, at),
		key: timestamp.slice(at + 1)
	};
}
/**
* The age of a source by the time that its file states: a date or a time as ISO 8601, or seconds or milliseconds since 1970.
* The file is JSON or YAML where a key is named, a dotted path of it; else its whole text is the time.
*
* @param text - null = the file is not there
* @param now - milliseconds since 1970
*/
function sourceAge(source, text, now) {
	const { name } = source;
	const maxAgeMs = source.maxAgeMs ?? (source.dynamic ? dynamicMaxAgeMs : null);
	const unknown = (problem) => ({
		name,
		ageMs: null,
		maxAgeMs,
		problem
	});
	const { path, key } = sourcePlace(source);
	if (text === null) return unknown(`${path} is not there`);
	let value;
	try {
		value = key === null ? text.trim() : valueAt((0, import_dist.parse)(text, { maxAliasCount: 20 }), key);
	} catch {
		return unknown(`${path} is neither JSON nor YAML`);
	}
	if (value === void 0 || value === null) return unknown(`${path} has no ${key ?? "text"}`);
	const time = timeOf$1(value);
	if (time === null) return unknown(`what ${source.timestamp} holds is no time`);
	if (time > now + clockSkewMs) return unknown(`what ${source.timestamp} holds is yet to come`);
	return {
		name,
		ageMs: Math.max(0, now - time),
		maxAgeMs,
		problem: null
	};
}
/** Older than it may be. */
function isLate({ ageMs, maxAgeMs }) {
	return ageMs !== null && maxAgeMs !== null && ageMs > maxAgeMs;
}
/** A key that is the whole path wins over one of its steps. */
function valueAt(root, path) {
	let here = root;
	let rest = path;
	for (;;) {
		if (typeof here !== "object" || here === null) return void 0;
		if (Object.hasOwn(here, rest)) return Reflect.get(here, rest);
		const dot = rest.indexOf(".");
		const step = dot < 0 ? rest : rest.slice(0, dot);
		if (dot < 0 || !Object.hasOwn(here, step)) return void 0;
		here = Reflect.get(here, step);
		rest = rest.slice(dot + 1);
	}
}
const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** Milliseconds since 1970; a time without a zone is in UTC. null = it is none. */
function timeOf$1(value) {
	if (typeof value === "number" || typeof value === "string" && /^\d{9,14}$/.test(value.trim())) {
		const number = Number(value);
		if (!Number.isFinite(number) || number < 1e8) return null;
		return number < 1e11 ? number * 1e3 : number;
	}
	if (typeof value !== "string" || !isoTime.test(value.trim())) return null;
	const text = value.trim().replace(" ", "T");
	const time = Date.parse(/T/.test(text) && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text);
	return Number.isNaN(time) ? null : time;
}
// src/app/gate/read-sources.ts
/** Bytes of the file of a source that are read: it names a time, and is no index. */
const largestFile = 4194304;
/**
* Ages of the sources that the config declares; never rejects: one that cannot be read has no age.
*
* @param read - gives a file of the evaluated commit, null = there is none
* @param now - milliseconds since 1970
*/
async function readSources(sources, read, now) {
	const ages = [];
	for (const source of sources) {
		const { path } = sourcePlace(source);
		try {
			const bytes = await read(path);
			if (bytes !== null && bytes.length > largestFile) throw new RangeError(`${path} is larger than 4 MiB`);
			ages.push(sourceAge(source, bytes === null ? null : new TextDecoder().decode(bytes), now));
		} catch (error) {
			const problem = describeProblem(error);
			ages.push({
				...sourceAge(source, null, now),
				problem
			});
		}
	}
	return ages;
}
/** What the first lines say of sources that are too old, or whose age nobody knows. */
function sourceNotices(sources) {
	return sources.flatMap((source) => {
		const { name, ageMs, maxAgeMs, problem } = source;
		if (problem !== null) return [`The age of the source ${name} is not known: ${problem}.`];
		if (ageMs === null || maxAgeMs === null || !isLate(source)) return [];
		return [`The source ${name} is ${ageText(ageMs)} old; ${ageText(maxAgeMs)} is its limit.`];
	});
}
// src/core/envelope/check-segments.ts
/**
* What became of the segments that the class requires, in the order of the policy. Told from the evidence: what people
* accepted stays failed.
*/
function checkSegments(decision) {
	return decision.policy.requiredSegments.map((segment) => {
		const name = formatSegment(segment);
		const judged = decision.segments.filter((one) => one.protected && one.spec.tier !== "advisory" && formatSegment(one.segment) === name);
		return {
			kind: "segment",
			name,
			state: decision.comparison !== null && !decision.comparison.comparability.some(({ refuses }) => refuses) ? segmentState(judged) : "missing"
		};
	});
}
/** Nothing judged in it: there was no base, or nothing says what quality is. */
function segmentState(judged) {
	const has = (...statuses) => judged.some(({ status }) => statuses.includes(status));
	if (has("missing")) return "missing";
	if (has("outside", "regressed")) return "failed";
	return judged.length > 0 && judged.every(({ status }) => status === "inside") ? "met" : "not-settled";
}
// src/core/record/record-cost.ts
/**
* What an evaluation cost, for its record. What was spent on one that came to nothing is in it too.
*
* @param budget - null = nothing had to run, or nobody counted
*/
function recordCost({ comparison }, budget) {
	const spent = comparison?.spent;
	return {
		...spent === void 0 ? {
			evaluationUsd: budget?.spent.systemUsd ?? null,
			judgeUsd: budget?.spent.judgeUsd ?? null
		} : {
			evaluationUsd: spent.evaluationUsd,
			judgeUsd: spent.judgeUsd
		},
		...spent?.savedUsd === void 0 ? {} : { savedUsd: spent.savedUsd },
		...budget === null ? {} : budgetCost(budget)
	};
}
function budgetCost({ cap, estimate, spent }) {
	const { calls, durationMs } = spent;
	return {
		...estimate === null ? {} : { estimatedUsd: totalUsd(estimate) },
		calls,
		durationMs: durationMs === null ? null : Math.round(durationMs),
		...cap === null ? {} : { cap: { ...cap } }
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
/** The record of a decision; whatever has the shape of a credential is masked. */
function makeRecord(decision, context) {
	const { comparison: compared, policy } = decision;
	const { approvals: _, ...comparison } = comparisonDocument(decision, (reason) => reasonText(reason, decision));
	const { classification } = context;
	const sides = (key) => ({
		base: compared?.fingerprints.base?.[key] ?? null,
		head: compared?.fingerprints.head[key] ?? null
	});
	return mapStrings({
		version: 1,
		identity: {
			...unknownIdentity,
			...context.identity
		},
		change: {
			primary: policy.class,
			classes: [...classification?.classes ?? [policy.class]],
			...classification === null ? {} : { certainty: classification.certainty },
			evidence: (classification?.evidence ?? []).slice(0, 20).map((entry) => ({ ...entry })),
			coveredHash: context.coveredHash,
			...context.candidate === void 0 ? {} : { candidate: context.candidate.name }
		},
		suite: {
			name: context.suite,
			suiteKey: context.suiteKey,
			dataset: sides("dataset"),
			judge: sides("judge"),
			runner: sides("runner"),
			models: {
				base: [...compared?.fingerprints.base?.models ?? []],
				head: [...compared?.fingerprints.head.models ?? []]
			},
			...compared === null ? {} : { cases: { ...compared.caseSets } },
			matrixKey: context.matrixKey
		},
		baseline: context.baseline,
		comparison,
		envelopeHash: hashValue(policy),
		signOffs: (decision.approvals?.signOffs ?? []).map((signOff) => ({ ...signOff })),
		waivers: (decision.approvals?.waivers ?? []).map((waiver) => ({ ...waiver })),
		...requiredFields(decision, context),
		errors: decision.verdict === "not-evaluated" ? decision.reasons.map((reason) => reasonText(reason, decision)) : [],
		cost: recordCost(decision, context.budget ?? null),
		sources: (context.sources ?? []).map(({ name, ageMs, maxAgeMs }) => ({
			name,
			ageMs,
			maxAgeMs
		})),
		...context.fingerprint === void 0 ? {} : { fingerprint: copyOf(context.fingerprint) }
	}, maskTokens);
}
/** What the class requires of this suite, with what became of it. */
function requiredFields(decision, { suite, requiredSuites = [] }) {
	const required = [...checkSuites(requiredSuites.filter((name) => name === suite), [{
		...decision,
		suite
	}], "missing"), ...checkSegments(decision)].flatMap(({ state, ...one }) => state === "elsewhere" ? [] : [{
		...one,
		state
	}]);
	return required.length === 0 ? {} : { required };
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
/** Lists of a record can be written to; those of a check cannot. */
function copyOf({ models, outputs, scores, ...rest }) {
	return {
		...rest,
		models: {
			...models,
			seen: [...models.seen],
			unseen: [...models.unseen]
		},
		outputs: {
			...outputs,
			drifted: [...outputs.drifted]
		},
		scores: {
			...scores,
			tested: [...scores.tested],
			moved: scores.moved.map((one) => ({ ...one }))
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
	const missing = requiredSuites(config, classes).filter((name) => !Object.hasOwn(config.suites, name));
	const outcomes = missing.map((suite) => {
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
			classification: null,
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
			baseline: noBase,
			requiredSuites: missing,
			candidate: request.candidate
		});
		await world.files.write(recordPath, encodeRecord(record));
	}
	return outcomes;
}
// src/core/classify/certainty.ts
/** Rules that go by one sign alone: a name without a key that says so, a key that has two meanings, a place. */
const weak = {
	"value:model-name": "a model name stands where no key says that it is used",
	"call:component": "the name of a class is all that tells it",
	"class:component": "the name of a class is all that tells it",
	"key:top_k": "top_k chooses passages here as far as one can tell, and tokens elsewhere",
	"key:k": "k counts passages here as far as one can tell",
	"key:dataset": "a data set is named, which may be one to train on or one to test with",
	"path:retrieval": "the name of a file or folder is all that tells it",
	"rows:retrieval": "the name of a file or folder is all that tells it",
	"path:training": "the name of a file or folder is all that tells it"
};
/** True for a rule that goes by one sign alone. */
function isWeak(rule) {
	return Object.hasOwn(weak, rule);
}
/** One sign alone; but one id in the place of another is plain wherever it stands. */
function isGuess({ rule, before, after }) {
	return isWeak(rule) && !(rule === "value:model-name" && before !== null && after !== null);
}
/**
* How sure the riskiest class is.
*
* @param found - all evidence, before any of it is left out
* @param aside - class of what changed in tests, documents and examples alone; undefined = nothing there
* @param unseen - what code that changed without a value in it is for; undefined = there is none
*/
function certaintyOf(primary, found, warnings, aside, unseen) {
	const own = found.filter((evidence) => evidence.class === primary);
	const [first] = own;
	if (first !== void 0) {
		const reason = isWeak(first.rule) ? weak[first.rule] : void 0;
		if (reason !== void 0 && own.every(isGuess)) return close(`${primary}: ${reason}.`);
		if (own.every(({ before, after }) => before !== null && after === null)) return close(`${primary}: it rests on values that were taken out, which may be set elsewhere now.`);
		if (own.every(({ file }) => warnings.some((warning) => warning.file === file))) return close(`${primary}: it rests on files that could not be read as what they are.`);
		return {
			level: "clear",
			reason: null
		};
	}
	if (primary !== "other") return {
		level: "clear",
		reason: null
	};
	if (warnings.length > 0) return close("other: not every file could be read as what it is.");
	if (aside !== void 0) return close(`other: what looks like ${aside} stands in tests or documents alone.`);
	if (unseen !== void 0) return close(`other: code for ${unseen} changed, and no value in it tells how.`);
	return {
		level: "clear",
		reason: null
	};
}
function close(reason) {
	return {
		level: "close",
		reason
	};
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
/**
* Evidence for the given classes: riskiest first, then by file and line, at most 12 a class.
*
* @param byTelling - order in which it is worth showing; where there is too much, what comes first is kept
*/
function selectEvidence(all, classes, byTelling) {
	return classes.flatMap((label) => {
		const seen = /* @__PURE__ */ new Map();
		const few = all.filter((evidence) => evidence.class === label).sort(byPlace).filter(({ file, rule }) => {
			const name = `${file}\n${rule}`;
			const count = (seen.get(name) ?? 0) + 1;
			seen.set(name, count);
			return count <= mostOfOneRule;
		});
		if (few.length <= mostOfOneClass) return few;
		return few.toSorted(byTelling).slice(0, mostOfOneClass).sort(byPlace);
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
// src/core/classify/telling.ts
/** Settings that decide little of what a model learns. */
const minorKey = /^key:(?:\w*(?:seed|dir|path|packing|bf16|fp16|torch_dtype|steps|padding_side|max_length))$/;
/** What is tried and measured with rather than served. */
const besides = /(?:^|\/)_?(?:scripts?|examples?|samples?|evals?|evaluat\w*|benchmarks?|demos?|playground|tools)(?:\/|$)/i;
/**
* Order in which evidence of one class is worth showing: what says it plainly before what one must guess, a value that
* changed before one that came or went, the id of a model before who serves it, what ships before what is tried out,
* the longer of two texts, then the first in the file.
*/
function byTelling(one, other) {
	return doubt(one) - doubt(other) || other.reads - one.reads || (one.file === other.file ? (one.line ?? 0) - (other.line ?? 0) : 0);
}
function doubt(evidence) {
	const { rule, before, after, file } = evidence;
	return (rule === "value:model-name" ? 1 : isWeak(rule) ? 2 : 0) + (/^path:(?:training|retrieval)$/.test(rule) ? 1 : 0) + (before === null || after === null ? 1 : 0) + (isBesideThePoint(evidence) ? 2 : 0) + (besides.test(file) ? .5 : 0) + (evidence.class === "rag-refresh" && !rule.startsWith("model:") ? .25 : 0);
}
/** A name beside the model that it is the name for; a minor setting beside the recipe. */
function isBesideThePoint({ class: label, rule, namesModel }) {
	if (label === "fine-tune") return minorKey.test(rule);
	if (label !== "model-swap" || rule === "call:component") return false;
	return !namesModel;
}
/** Evidence as it is shown. */
function shown({ reads: _, namesModel: __, ...evidence }) {
	return evidence;
}
// src/core/classify/class-places.ts
/** Files named; a reader who wants more has the evidence. */
const mostPlaces = 40;
/** Rules of texts that are read as they stand, line by line. */
const ofLines = /^path:(?:prompt|instructions|retrieval|training-data)$/;
/** One place for each class in each file: the most telling change of it. */
function classPlaces(found) {
	const groups = /* @__PURE__ */ new Map();
	for (const evidence of found) {
		const name = `${evidence.class}\n${evidence.file}`;
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [evidence]);
		else group.push(evidence);
	}
	return [...groups.values()].flatMap((group) => {
		const [evidence] = group.toSorted(byTelling);
		if (evidence === void 0 || evidence.class === "other") return [];
		const isLines = group.every(({ rule, line }) => ofLines.test(rule) && line !== null);
		return [{
			evidence,
			changes: group.length,
			isLines
		}];
	}).sort(byRisk).slice(0, mostPlaces).map((place) => ({
		...place,
		evidence: shown(place.evidence)
	}));
}
function byRisk(one, other) {
	return deploymentClasses.indexOf(one.evidence.class) - deploymentClasses.indexOf(other.evidence.class) || byTelling(one.evidence, other.evidence) || other.changes - one.changes || compareText(one.evidence.file, other.evidence.file);
}
// src/core/classify/diff/cancel-moves.ts
/** Shorter texts, such as `true`, stand in many places by chance. */
const shortestMoved = 3;
/** Drops what left one file and arrived unchanged in another, under the same last name: it moved. */
function cancelMoves(files) {
	const removed = /* @__PURE__ */ new Map();
	for (const [file, { values }] of files.entries()) for (const value of values) {
		const name = value.after === null ? nameOf$1(value, value.before) : void 0;
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
		const name = value.before === null ? nameOf$1(value, value.after) : void 0;
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
function nameOf$1({ key, summary }, text) {
	if (text === null || summary?.content === null) return void 0;
	if (summary !== void 0) return `${summary.of}\n${summary.content}`;
	const folded = foldSpace(text);
	const last = key?.split(".").at(-1)?.replace(/\[\d+\]/g, "");
	return folded.length < shortestMoved && !/\d/.test(folded) ? void 0 : `${last ?? ""}\n${folded}`;
}
// src/core/classify/knowledge/generated-file.ts
const lockfile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|go\.sum|gradle\.lockfile|bun\.lockb|\.terraform\.lock\.hcl|(?!dvc\.)[^/]*\.lock)$/;
const built = /\.(?:map|tsbuildinfo|snap)$|[.-](?:min|bundle|chunk)\.(?:[cm]?js|css)$|(?:^|\/)_next\/static\/|(?:^|\/)(?:dist|build|static|public|assets)\/(?:.*\/)?[\w.-]*[.-](?=[a-z_-]*\d)[\da-z_-]{8,}\.(?:[cm]?js|css)$/;
/** Characters that tell whether a machine wrote the rest. */
const sampleLength = 2e4;
/** A shorter text says too little. */
const shortest = 4e3;
/** Nobody writes lines of this length on the average, or code with so little space in it. */
const [longestLine, leastSpace] = [400, .1];
/** True for what a program wrote from what stands elsewhere: lockfiles, and code that was packed for browsers. */
function isGenerated(file) {
	const path = file.path.toLowerCase();
	if (lockfile.test(path) || built.test(path)) return true;
	return /\.(?:[cm]?js|css)$/.test(path) && isPacked(file.headText ?? file.baseText ?? "");
}
function isPacked(text) {
	const sample = text.slice(0, sampleLength);
	if (sample.length < shortest) return false;
	const lines = sample.split("\n").length;
	if (sample.length / lines < longestLine) return false;
	return sample.replace(/\S+/g, "").length / sample.length < leastSpace;
}
// src/core/classify/named-still.ts
/** Characters of the other side that are searched: a file of code is hardly ever longer. */
const mostSearched = 1e5;
/**
* In code: an id of a model that came or went without a key that says so, and that the same file names on both sides.
* Another place that names it is no other model.
*/
function isNamedStill({ class: label, rule }, { before, after }, { path, baseText = "", headText = "" }) {
	if (label !== "model-swap" || before !== null && after !== null || fileKind(path) !== "code") return false;
	const id = before ?? after ?? "";
	const other = (before === null ? baseText : headText).slice(0, mostSearched);
	const isQuoted = [`"${id}"`, `'${id}'`].some((text) => other.includes(text));
	if (rule === "value:model-name") return isQuoted;
	return rule === "key:model" && /^\w+$/.test(id) && !isQuoted && new RegExp(`\\b${id}\\b`).test(other);
}
// src/core/classify/settle-evidence.ts
/**
* Evidence without what only looks like a change once all of it is seen together: a value that left one place and came
* to another under the same rule, an id of a model whatever its new key is called, and an id that the change gives to a
* recipe as well, where nothing else says that it is served.
*/
function settleEvidence(found) {
	const trained = new Set(found.flatMap((entry) => entry.class === "fine-tune" && entry.after !== null ? [bare(entry.after)] : []));
	return withoutMoved(found).filter((entry) => entry.class !== "model-swap" || !isWeak(entry.rule) || entry.after === null || !trained.has(bare(entry.after)));
}
function withoutMoved(found) {
	const removed = /* @__PURE__ */ new Map();
	for (const entry of found) {
		if (entry.after !== null || entry.before === null || entry.line === null || !isValue(entry.rule) || isCut(entry.before)) continue;
		const name = moveName(entry, entry.before);
		const group = removed.get(name);
		if (group === void 0) removed.set(name, [entry]);
		else group.push(entry);
	}
	if (removed.size === 0) return [...found];
	const moved = /* @__PURE__ */ new Set();
	for (const entry of found) {
		if (entry.before !== null || entry.after === null) continue;
		const group = removed.get(moveName(entry, entry.after)) ?? [];
		const from = entry.namesModel ? group.splice(0) : group.splice(-1);
		if (from.length === 0) continue;
		for (const old of from) moved.add(old);
		moved.add(entry);
	}
	return found.filter((entry) => !moved.has(entry));
}
/** Whole files and rows of data are told apart by their content, which is not at hand here. */
function isValue(rule) {
	return /^(?:key|value|model|call|class):|^path:training$/.test(rule);
}
/** Of a long text only its beginning is known here. */
function isCut(value) {
	return value.endsWith("…");
}
function moveName(entry, value) {
	const text = foldSpace(unwrap(value));
	if (entry.rule === "path:training") return `${entry.file}\n${text}`;
	const rule = entry.rule.replace(/^(key:)(?:default|initial)_/, "$1").replace(/^key:\w+_(temperature|top_[pk]|max_(?:\w+_)?tokens)$/, "key:$1");
	return entry.namesModel ? `${entry.class}\n${text}` : `${entry.class}\n${rule}\n${text}`;
}
/** `togethercomputer/Llama-2-7B` and a folder `…/togethercomputer_Llama-2-7B` hold the same model. */
function bare(id) {
	return (id.split(/[/_]/).at(-1) ?? id).toLowerCase();
}
// src/core/classify/signals/signal.ts
/** A map with more keys than this is a table: its keys say nothing about each other. */
const mostBeside = 40;
/** A changed value made ready for the signals. */
function clueOf(written, place) {
	const value = place.kind === "tree" ? ofPair(written) : written;
	const isCode = place.kind === "code" || place.kind === "notebook";
	const names = value.key === null ? [] : isCode ? keyNames(value.key, "code") : settingNames(value.key);
	return Object.assign(Object.create(besideWhenAsked), value, place, {
		names,
		leaf: names.at(-1) ?? "",
		value: value.after ?? value.before ?? "",
		text: value.whole ?? value.after ?? value.before ?? ""
	});
}
const pair = /^([A-Z][A-Z0-9_]*)=([\s\S]*)$/;
/** An item such as `LLM_MODEL=name` of a list: what stands behind the sign, under the name before it. */
function ofPair(value) {
	const [old, now] = [value.before, value.after].map((side) => side === null ? void 0 : pair.exec(side));
	const name = now?.[1] ?? old?.[1];
	if (old === null || now === null || name === void 0 || old && now && old[1] !== now[1]) return value;
	const { before, after, key } = value;
	if (before === null && now?.[2]?.startsWith("${") === true) return value;
	return {
		...value,
		key: key === null ? name : `${key}.${name}`,
		before: before === null ? null : old?.[2] ?? "",
		after: after === null ? null : now?.[2] ?? ""
	};
}
/** What stands beside a value: few values need it, and each has many. */
const besideWhenAsked = { get beside() {
	const { siblings } = this;
	return siblings.slice(0, mostBeside).flatMap((key) => keyNames(key).slice(-1));
} };
/** True for a value that was written as a number. */
function isNumeric(clue) {
	return /^-?[\d._]+(?:e[+-]?\d+)?$/i.test(clue.value);
}
/** True for several words: what one says to a model rather than what one names. */
function isProse(text) {
	return /\S\s+\S/.test(text);
}
/** True for several words, or for marks that only a template of messages holds. */
function isPromptText(text) {
	return isProse(text) || /<\|\w+\|>|<\/?\w+>\S|\{\{?\s*\w+\s*\}?\}|\[\/?INST\]|(?:\\n){2}/.test(text);
}
/** True for data, where every key is a setting; in code a key is any name. */
function isSettings({ kind }) {
	return kind === "tree" || kind === "keyed";
}
/** References to what is set elsewhere: secrets, variables, parameters. */
const reference = /^\$\{\{[^{}]*\}\}$|^\$\{?\w+\}?$/;
const number = /^-?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** Stands for a value that everybody writes for themselves. */
const placeholder = /^(?:your[-_ ][\w -]+|change[-_ ]?me|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|<[\w -]+>)$/;
const nothing = /^(?:none|null|nil|undefined|)$/i;
/**
* True for a value that only points elsewhere, for one that came or went empty, and for one that is written another way
* or may now be set from outside and is the same until somebody does.
*/
function saysNothing(clue) {
	const sides = [clue.before, clue.after].flatMap((side) => side === null ? [] : [side.trim()]);
	if (sides.length === 0) return false;
	if (sides.length === 2 && isSameSetting(clue)) return true;
	if (sides.length === 1 && isSettings(clue) && (sides[0] === "" || placeholder.test(sides[0] ?? ""))) return true;
	if (sides.every((side) => reference.test(side))) return true;
	return sides.length === 1 && !isSettings(clue) && clue.kind === "code" && nothing.test(sides[0] ?? "");
}
/** `5e-5` and `0.00005`, `gpt-4o` and `${MODEL:-gpt-4o}`. */
function isSameSetting({ before, after, leaf }) {
	const [one, other] = [unwrap(before ?? ""), unwrap(after ?? "")];
	if (one === other) return before !== after;
	if (/version|revision|tag|release|^v$/.test(leaf)) return false;
	return number.test(one) && number.test(other) && plainNumber(one) === plainNumber(other);
}
function plainNumber(text) {
	return Number(text.replaceAll("_", ""));
}
// src/core/classify/signals/decoding.ts
const numbers = endsWith("temperature", "top_p", "top_k", "top_a", "min_p", "typical_p", "tfs_z", "mirostat\\w*", "frequency_penalty", "presence_penalty", "repetition_penalty", "repeat_penalty", "repeat_last_n", "no_repeat_ngram_size", "length_penalty", "num_beams", "max_(?:new_|output_|completion_|response_|num_)?tokens", "max_tokens_to_sample", "max_new_token", "n_predict", "num_predict", "budget_tokens", "thinking_budget");
const words = endsWith("reasoning_effort", "thinking", "think", "enable_thinking", "stop_sequences?", "logit_bias", "response_format", "json_schema", "output_schema", "tool_choice", "verbosity", "do_sample");
/** In code: how much of what is said is kept. */
const budget = /^(?:(?:prompt|context|history)_(?:headroom|budget|len|limit)|max_(?:prompt|history)_(?:len|length|tokens|messages|turns))$/;
const limit = /tokens$/;
/** Siblings that only a catalogue of models has: its token limits describe the model and set nothing. */
const catalogue = /price|cost|context_(?:window|length)|max_input_tokens|^supports_|litellm_provider/;
/** True for a key of sampling or lengths. */
function isDecodingKey(leaf) {
	return numbers.test(leaf);
}
/** How a model decodes: sampling, lengths, stops, reasoning effort and the form of its answers. */
const decoding = (clue) => {
	const { leaf, names } = clue;
	if (clue.role === "training" && clue.kind !== "code" && /^eval_/.test(leaf)) return void 0;
	if (leaf === "seed" && isNumeric(clue) && clue.beside.some((name) => numbers.test(name))) return found$5(leaf);
	if (/(?:^|_)(?:chunk|split|overlap|embed\w*)_/.test(leaf)) return void 0;
	if (numbers.test(leaf) && isNumber(clue) && !isMetadata(clue)) return found$5(leaf);
	if (!isSettings(clue) && budget.test(leaf) && isNumeric(clue)) return found$5(leaf);
	if (leaf === "type" && names.at(-2) === "response_format") return found$5("response_format");
	if (leaf === "effort" && names.at(-2) === "reasoning") return found$5("reasoning_effort");
	const named = (isSettings(clue) ? names : [leaf]).find((name) => words.test(name));
	return named === void 0 ? void 0 : found$5(named);
};
function isMetadata(clue) {
	return limit.test(clue.leaf) && clue.beside.some((name) => catalogue.test(name));
}
function found$5(name) {
	return {
		class: "prompt-edit",
		rule: `key:${name}`
	};
}
/** Also `${MAX_TOKENS:512}`, and null where a limit was lifted. */
function isNumber(clue) {
	return isNumeric(clue) || clue.value === "" || /^\$\{\w+:-?[\d.]+\}$|^(?:none|null)$/i.test(clue.value);
}
// src/core/classify/signals/assembly.ts
const context = /(?:^|_)(?:context|contexts|context_(?:str|string|text)|formatted_(?:docs|documents|context)|docs_(?:str|string|text))$/;
/** What a call tells the model besides its messages. */
const told = /^(?:response_format|output_type|result_type|response_model|message_history|chat_history|history|tools|tool_choice|functions|system|system_prompt|instructions)$/;
/** What a web server answers is read by programs. */
const route = /^(?:get|post|put|patch|delete|route|api_route)$/;
/** Line ends and signs: what stands between passages. */
const separator = /^(?:\\[nrt]|[^\p{L}\p{N}\\])+$/u;
/**
* How a call to a model is put together, where the words stay the same: the order of its messages, what stands
* between the passages of its context, the schema of its answer and of its tools, and
* whether it passes sampling parameters, a history or tools. Both sides must be there: code that is new
* assembles something, but changes nothing.
*/
const assembly = (clue) => {
	const { before, after, leaf } = clue;
	if (leaf === "history_step") return isSettings(clue) ? void 0 : found$4("call:history");
	if (before === null || after === null) return void 0;
	if (isSettings(clue)) return void 0;
	if (leaf === "parameters" && samplingOf(before) !== samplingOf(after)) return found$4("call:parameters");
	if (leaf === "schema_form") return clue.names.some((name) => route.test(name)) ? void 0 : found$4("call:schema");
	if (leaf === "messages_kept") return found$4("call:history");
	if (leaf === "order" && isReordered(before, after)) return found$4("call:messages");
	return context.test(leaf) && isSeparated(clue) ? found$4("key:context") : void 0;
};
function isSeparated({ before, after }) {
	return [before, after].every((side) => separator.test(side ?? ""));
}
function samplingOf(names) {
	return names.split(",").map(snakeCase).filter((name) => isDecodingKey(name) || told.test(name)).join();
}
/** The same names in another order; another name may only be a new one for the same. */
function isReordered(before, after) {
	const [old, now] = [before, after].map((text) => text.match(/\w+/g) ?? []);
	return old?.join() !== now?.join() && old?.toSorted().join() === now?.toSorted().join();
}
function found$4(rule) {
	return {
		class: "prompt-edit",
		rule
	};
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
// src/core/classify/signals/component.ts
/** Another class of model, embedding, splitter or store put in the place of one: the libraries name them after what they are. */
const component = ({ leaf, before, after, isNetwork }) => {
	if (leaf === "defined") return isLayer(after ?? before ?? "", isNetwork) ? void 0 : definedAnew(before, after);
	if (leaf !== "component") return void 0;
	const now = after === null ? void 0 : componentOf(after);
	const old = before === null ? void 0 : componentOf(before);
	const found = now ?? old;
	if (isLayer(after ?? before ?? "", isNetwork)) return void 0;
	return found === void 0 ? void 0 : {
		class: found,
		rule: "call:component"
	};
};
/** A layer of a network is called an embedding too. */
function isLayer(name, isNetwork) {
	return /Embeddings?$/.test(name) && (/(?:Position(?:al)?|Rotary|RoPE|Patch|Token|Time(?:step)?s?|Word|Label|Learned|Sinusoidal|Relative|Parallel)Embeddings?$/.test(name) || isNetwork());
}
/** What others are made from, or stands in for one in tests. */
const notUsed = /^_?(?:Base|Abstract|I[A-Z]|Mock|Fake|Dummy)|Base$/;
/** A class of an own splitter, loader, retriever or store that came or went; under another name it is the same one. */
function definedAnew(before, after) {
	if (before !== null && after !== null) return void 0;
	const name = after ?? before ?? "";
	if (notUsed.test(name) || componentOf(name) !== "rag-refresh") return void 0;
	return {
		class: "rag-refresh",
		rule: "class:component"
	};
}
// src/core/classify/signals/model.ts
/** Keys whose value is a model. */
const modelKey = endsWith("models?", "model_(?:id|ids|name|names|name_or_path|path|file|slug|alias|repo|version|deployment|arn)", "llms?", "llm_(?:name|id|version|type)", "azure_deployment", "deployment_(?:name|id)");
/** Keys that hold a model in some programs and anything else in others. */
const perhapsKey = endsWith("engine", "deployments?", "providers?", "provider_id", "vendor", "(?:ai|llm|chat)_(?:client|backend|service)(?:_name)?", "mode", "llm_\\w+", "quantization", "route", "api_type");
const notModelKey = /(?:^|_)(?:data|view|response|request|car|pricing|threat|user|domain|world|tax|object|form|db|django)_models?$|^models?_(?:dir|config|class|kwargs|type)$/;
const describesModel = /^(?:name|id|slug|deployment|format|version|value|default(?:_value)?|model_?name)$/;
/** Tables of what models cost know more models than anybody uses. */
const price = /(?:^|[_/])(?:pric(?:e|es|ing)|costs?|billing)(?:[_.]|$)/;
/** Lists of the models that can do something describe them; nobody picks from these. */
const capability = /^supports?_|_supports?_|(?:reasoning|thinking|vision|deprecated|multimodal|streaming|json_mode|tool|function)_(?:models|model_ids|model_names)$|^(?:no|without)_\w+|(?:^|_)models?_(?:patterns?|prefix(?:es)?|substrings?|regex)$/;
/** Functions that tell what a model can do compare its name and choose none. */
const asks = /^_?(?:is|has|can|supports?|requires?|needs?|allows?|uses?)_\w+/;
/** What is said about a model rather than which one it is. */
const label = /^(?:label|title|description|display_name|text|placeholder|alt|href|url|docs?|link|image|container_name|import|from|package|dependencies|tags?|keywords|comment)$/;
/** What counts or cuts by the tokens of a model is not that model. */
const counts = /tokeni[sz]er|^encoding_for_model$|^(?:count|num|estimate|get_num|calculate)_(?:\w+_)?tokens(?:_\w+)?$|^get_encoding(?:_\w+)?$|(?:^|_)token_model(?:_name)?$/;
/** What code calls its events, storage keys, channels, styles and commands: `llm-selected-model`, `set-model`. */
const nameOfPart = /(?:^|[-_:./])(?:models?|llms?|providers?|selector|select(?:ed|ion)?|picker|settings?|dropdown|changed|updated)(?:$|[-_:./])|^(?:set|get|select|change|update|toggle|open|list|load|fetch|show|pick|switch)[-_:./]/i;
/** Keys of such names. */
const holdsName = /^(?:(?:storage|session|cache|query|local_storage|i18n|translation|config|env|field|form|param|state)_keys?|events?|channels?|ipc\w*|actions?|commands?|topics?|routes?|paths?|class_name|class|test_id|data_testid|icons?|html_for|selector|slot|aria_\w+|error_codes?)$/;
/** In code: an id that no family knows, made of the words for what holds a model rather than of the name of one. */
function isNameOfPart({ value, names }) {
	if (names.some((name) => holdsName.test(name))) return true;
	return nameOfPart.test(value) && !/\d|^[\w.-]+\/[\w.-]+$/.test(value);
}
/** True when the key is one that holds a model. */
function isModelKey({ leaf }) {
	return modelKey.test(leaf) && !notModelKey.test(leaf);
}
/** Which model generates: id, version, provider, deployment, and the lists that a user picks from. */
const model = (clue) => {
	const { leaf, names, value, before } = clue;
	if (leaf === "" || label.test(leaf) || names.includes("matrix") || clue.role === "training") return void 0;
	if (names.some((name) => price.test(name) || capability.test(name)) || asks.test(leaf) || price.test(clue.file)) return void 0;
	if (names.some((name) => counts.test(name))) return void 0;
	if (clue.key?.endsWith("_llm_type") === true && !clue.key.endsWith(".llm_type")) return void 0;
	if (names.some((name) => /^(?:load_dataset|datasets?|dataset_(?:name|id|path))$/.test(name))) return void 0;
	const { taskOf } = clue.models;
	const isKnown = taskOf(value) === "generation" || taskOf(before ?? "") === "generation" || isSpelledOut(clue);
	const isVersion = /model_version$/.test(leaf) && /^[\w.:-]*\d[\w.:-]*$/.test(unwrap(value));
	if (isModelKey(clue)) {
		const isId = isIdShaped(value) && (isSettings(clue) || !isNameOfPart(clue));
		return isKnown || isVersion || isId ? found$3("key:model") : void 0;
	}
	const outer = names.slice(0, -1);
	if (describesModel.test(leaf) && outer.some((name) => modelKey.test(name) && !notModelKey.test(name)) && isSettings(clue) && (isKnown || /^(?:version|format)$/.test(leaf) || isIdShaped(value))) return found$3("key:model");
	const providers = [clue.after, before].filter((side) => isProviderName(side ?? "")).length;
	const isProvider = providers === 2 || providers === 1 && isAboutModels(clue);
	if (providers === 2 && leaf === "type" && outer.some((name) => modelKey.test(name))) return found$3("key:type");
	if (perhapsKey.test(leaf) && (isKnown || isProvider)) return found$3(`key:${leaf}`);
	return isKnown && (isSettings(clue) || isUnmistakable(clue)) ? found$3("value:model-name") : void 0;
};
/** `GPT 4.1` in the place of `Claude 3.5 Sonnet`: models by the names that people read, where such names are all there is. */
function isSpelledOut({ before, after, names, models }) {
	if (!names.some((name) => /(?:^|_)(?:models?|llms?)(?:_|$)/.test(name))) return false;
	return [before, after].every((side) => {
		const words = (side ?? "").trim().split(/\s+/);
		return words.length > 1 && words.length < 6 && models.taskOf(words.join("-").toLowerCase()) === "generation";
	});
}
/** Without a key that says so, code means a model only by an id of parts with a number: `gpt-4o`, not `llama` or a path. */
function isUnmistakable(clue) {
	const { value, before, after, leaf, models } = clue;
	if ([before, after].some((side) => side !== null && models.isOwn(side))) return true;
	if (isSpelledOut(clue)) return true;
	if ([before, after].map((side) => models.taskOf(side ?? "")).every((task) => task === "generation") && /\d/.test(value)) return true;
	return [value, before ?? ""].some((text) => /\d/.test(text) && !/^[.~/]/.test(text) && (/[-:/]|\d\.\d/.test(text) || /models?(?:_config)?$/.test(leaf)));
}
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
// src/core/classify/signals/place.ts
/** Keys of prompt files that are for people and tests and never reach the model. */
const aboutPrompt = /^(?:name|title|label|authors?|version|tags?|id|license|created\w*|updated\w*|date|status|category|icon|sample|tests?|test_data|evaluators?|assert|vars|default_test|metadata|triggers|outputs?|type)$/;
const outside = /^(?:env|env_?(?:file|path|vars?)|\w*api_(?:key|base|host|version)\w*|base_?url|endpoint|headers|command_line_options|evaluate_options|sharing|scenarios|default_test|output_path|cache|timeout|max_concurrency)$/;
/** A variable of the environment, or a file of such. */
const fromOutside = /^(?:\{\{\s*env\.\w+\s*\}\}|\$\{\{?[\w. ]+\}?\}|(?:file:\/\/)?[\w./-]*\.env(?:\.\w+)?)$/;
/** Written for programs: no documents that anybody looks up. */
const writtenFor = /\.(?:sql|xml|gradle|kts|proto|graphql|css|scss|less|vue|svg|http|service|lock|mod|sum|patch|diff)$/i;
const aboutIndex = /^(?:name|title|description|authors?|comment|url|host|port|import_path|api_key|timeout|log\w*)$/;
/** Files whose place says what all of them is for: texts under prompts, documents and manifests of an index. */
const place = (clue) => {
	const { role, kind, names, leaf, value, text, before } = clue;
	switch (role) {
		case "instructions": return names.some((name) => name !== "name" && aboutPrompt.test(name)) ? void 0 : {
			class: "prompt-edit",
			rule: "path:instructions"
		};
		case "prompt": {
			const rule = {
				class: "prompt-edit",
				rule: placeRule(clue, "prompt")
			};
			if (kind === "code" || kind === "notebook") return isMessage(text) || isMessage(value) || isMessage(before ?? "") ? rule : void 0;
			if (isSettings(clue) && (names.some((name) => outside.test(name)) || fromOutside.test(value))) return void 0;
			if (names[0] === "output" && names.includes("schema")) return rule;
			if (names.some((name) => aboutPrompt.test(name))) return void 0;
			return leaf === "description" && names.length === 1 ? void 0 : rule;
		}
		case "retrieval":
			if (kind === "code" || kind === "notebook" || kind === "shell") return void 0;
			if (isSettings(clue) && aboutIndex.test(leaf)) return void 0;
			if (kind === "prose" && writtenFor.test(clue.file)) return void 0;
			return {
				class: "rag-refresh",
				rule: placeRule(clue, "retrieval")
			};
		default: return;
	}
};
/** Rule of a file whose place says what it is for: its rows are counted, its lines are shown. */
function placeRule({ summary }, what) {
	return `${summary?.of === "rows" ? "rows" : "path"}:${what}`;
}
/** Several words, or marks of a chat template: what is a name or a format of a text is neither. */
function isMessage(text) {
	return isProse(text) || /<\|\w+\|>|<\/?\w+>\\n|\\n<\/?\w+>|\[\/?INST\]|\{\{\s*\w+\s*\}\}(?!\})/.test(text);
}
// src/core/classify/signals/prompt-text.ts
const promptKey = endsWith("(?:\\w+_)?prompts?", "prompt_(?:text|template|prefix|suffix|body|name|id|ref)", "system(?:_(?:message|prompt|instructions?|content|role|text))?", "instructions?", "custom_instructions", "preamble", "persona", "few_?shots?(?:_\\w+)?", "(?:chat|message|user|question|answer|rag|qa|system|agent)_template", "template", "chatbot_role", "assistant_role", "bot_role", "guidelines", "schema_description");
/** Elements of a user interface. */
const markup = /^\s*<(?:!|\/?(?:div|p|span|a|h\d|html|body|button|label|form|input|section|table|ul|li|img|svg|style|script|br|b|i|strong|em|details|center|head)\b)/i;
/** What is said to people about a prompt, or asked of them. */
const forPeople = /^(?:help|label|placeholder|title|hint|tooltip|message|error|doc|summary|usage|use|short|long|example|desc|choices)$/;
/** Options of a program, which ask for what was not given. */
const option = /^(?:option|argument|add_option|password_option|confirmation_option|getpass)$/;
const inName = /(?:^|_)(?:prompts?|(?:system|user)_message|few_?shots?|instructions?)(?:_|$)/;
const notPrompt = /(?:^|_)(?:tokens?|costs?|price|count|length|len|cache\w*|caching|version|hash|size|limit|url|dir|enabled|placeholder|label|title|type|mode|style|hint|tooltip|heading|subtitle|caption|button|icon|test_?id|class_name|help|help_text|error|prompt_description|prompts_description)$|^(?:config|html|email|page|file|sql|url|path|issue|report|log|row|css)_template$/;
/** Calls that fetch a prompt kept elsewhere: another reference is another prompt. */
const pulled = /^(?:pull|pull_prompt|get_prompt|load_prompt|fetch_prompt)$/;
const toolPart = /^(?:(?:\w+_)?tools?|functions?|function_declarations|input_schema|parameters|tool_\w+)$/;
const besideTool = /^(?:input_schema|parameters)$/;
const describes = /^(?:description|name|required|enum|instructions)$/;
/** How DSPy calls the fields of a signature. */
const signatureField = /^(?:input|output)_field$/;
const crewPart = /^(?:role|goal|backstory|expected_output|description)$/;
const crewOnly = /^(?:goal|backstory|expected_output)$/;
/** Text that a key says is read by a model: prompts, messages, templates, tool descriptions, roles of agents. */
const promptText = (clue) => {
	const { leaf, names } = clue;
	const outer = names.slice(0, -1);
	if (!isSettings(clue) && names.some((name) => pulled.test(name)) && isIdShaped(clue.value)) return found$2("prompt");
	if (leaf === "role" && isRole(clue.before) && isRole(clue.after)) return found$2("messages");
	if (isSystemMessage(clue)) return found$2("messages");
	if (leaf === "role" && isSettings(clue) && isSentence(clue.text)) return found$2("role");
	if (clue.kind !== "shell" && leaf !== "" && templateMark.test(clue.text)) return found$2("chat_template");
	if (leaf === "prompt" && outer.some((name) => option.test(name))) return void 0;
	if (/^(?:desc|description|prefix)$/.test(leaf) && outer.some((name) => signatureField.test(name))) return isProse(clue.text) ? found$2("tools.description") : void 0;
	if (leaf === "description" && !isSettings(clue) && /_(?:settings|config)$/.test(names[0] ?? "")) return void 0;
	if (leaf === "" || notPrompt.test(leaf) || forPeople.test(leaf) || !isText(clue)) return void 0;
	if (isSettings(clue) && leaf === "template" && !isProse(clue.text)) return void 0;
	if (promptKey.test(leaf)) return found$2("prompt");
	if (!isSettings(clue) && names.some((name) => inName.test(name)) && isWords(clue.text)) return found$2("prompt");
	if (leaf === "content" && clue.beside.includes("role")) return found$2("messages");
	if (isSettings(clue)) {
		if (/^(?:content|text)$/.test(leaf) && (outer.includes("messages") || clue.beside.includes("role"))) return found$2("messages");
		if (outer.some((name) => promptKey.test(name) && name !== "template" && name !== "system")) return found$2("prompt");
		if (crewPart.test(leaf) && clue.beside.some((name) => crewOnly.test(name))) return found$2(leaf);
	}
	if (clue.role === "ci") return void 0;
	if (!isSettings(clue) && clue.kind !== "shell" && isToldToModel(clue.text)) return found$2("text");
	if (!isSettings(clue) && names.at(-2) === "tool" && isProse(clue.text)) return found$2("tools.description");
	if (!describes.test(leaf)) return void 0;
	if (leaf === "description" && !isSettings(clue) && clue.shapesAnswers()) return found$2("output.description");
	return outer.some((name) => toolPart.test(name)) || clue.beside.some((name) => besideTool.test(name)) ? found$2("tools.description") : void 0;
};
/** In code only several words are a prompt; a settings file says with its key that a single one is. */
function isText(clue) {
	const text = [clue.text, clue.before].find((side) => side !== null && side !== "") ?? "";
	if (!isSettings(clue) && markup.test(text)) return false;
	return isSettings(clue) ? /\p{L}/u.test(text) && !/^(?:true|false|null|none)$/i.test(text) : isPromptText(text);
}
/** Several words, or marks of a chat format, beside what is filled in. */
function isWords(text) {
	return isProse(text.replace(/\{[^{}]*\}/g, "_")) || isPromptText(text.replace(/\{[^{}]*\}/g, "_")) || /\{\{/.test(text);
}
/** A message of the system that came, whatever it says. */
function isSystemMessage({ leaf, before, after, beside, kind }) {
	if (leaf !== "role" || kind !== "code" || before !== null) return false;
	return /^(?:system|developer)$/.test(after ?? "") && beside.includes("content");
}
/** What an agent is, in a sentence; the role of a user is a word. */
function isSentence(text) {
	return /^\S+(?:\s+\S+){3,}/.test(text.trim());
}
/** Who speaks in a chat. */
function isRole(text) {
	return /^(?:system|user|assistant|developer|tool|model|human|ai)$/i.test(text ?? "");
}
/** Marks that templates of chat models put around messages. */
const templateMark = /<\|(?:im_start|im_end|system|user|assistant|eot_id|start_header_id|end_header_id|begin_of_text|endoftext|start|message|channel)\|>|\[\/?INST\]|<<\/?SYS>>|<(?:start|end)_of_turn>|\[\/?(?:AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\]|###\s?(?:Instruction|Response|Human|Assistant):/;
/** What one says to a model and hardly ever to people. */
const toModel = /\byou are (?:\{|<|\[)\w|\byou are (?:an?|the) (?:[\w-]+ ){0,4}(?:assistant|ai|agent|expert|bot|chatbot|engineer|developer|model|reviewer|assessor|judge|writer|analyst)\b|\byour (?:task|job|goal|role) is to\b|\b(?:respond|answer|reply) (?:only|with|in|using|as)\b[^.]*\b(?:json|yaml|markdown|format|language|sentence|yes|no)\b|\bformat (?:the|your) (?:response|answer|output)\b|\b(?:based|only) on the (?:context|sources?|following|provided)\b[^.]*\b(?:answer|question|respond)|\bthe user'?s? (?:question|query|request|message|input)\b[^.]*\b(?:answer|respond|generate|return|summar)/i;
function isToldToModel(text) {
	return text.length >= 40 && toModel.test(text);
}
function found$2(name) {
	return {
		class: "prompt-edit",
		rule: `key:${name}`
	};
}
// src/core/classify/signals/retrieval.ts
const settings = endsWith("chunk_(?:size|overlap|length|len|range|tokens|chars|limit|strategy|method|mode|separators?)", "(?:min|max|default|page)_chunk_\\w+", "chunk_(?:size|length|len|overlap)_\\w+", "chunk(?:s|ing)?", "chunk(?:ing)?_\\w*(?:size|strategy|overlap)\\w*", "chunks?_per_\\w+", "chunk_max_\\w+", "(?:documents?|docs?|text|line|paragraph|page)_(?:chunk|split)\\w*", "(?:text_)?splitter(?:_\\w+)?", "embedder", "embed(?:ding)?s?_(?:model|dim|dims|dimensions?|provider|engine|deployment|name|type|version)\\w*", "embedding_\\w*model\\w*", "embeddings?", "rerank(?:er|ing)?", "rerank(?:er|ing)?_(?:model|top_\\w+|threshold|k|n|provider|name|enabled|type)\\w*", "top_n", "similarity_(?:threshold|top_k|cutoff|metric)", "(?:(?:similarity|relevance|retrieval|search|rerank\\w*|vector|chunk|docs?|match)_)score_threshold", "relevance_threshold", "(?:min|max|minimum)_(?:relevance|similarity|distance)(?:_(?:score|threshold))?", "max_tokens_per_(?:paragraph|line|chunk)", "overlap(?:ping)?_tokens", "distance_metric", "index_name", "collection_name", "vector_?(?:store|db|database)(?:_(?:type|provider|name))?", "retriever(?:_\\w+)?", "retrieval_\\w+", "fetch_k", "n_results", "num_retrieved\\w*", "search_type", "hnsw_\\w+", "ef_construction", "bm25_\\w+", "hybrid_(?:alpha|search|weight)");
/** Settings of a program's retrieval, behind its name for it. */
const ownSetting = /^rag_\w+$/;
const ownThreshold = /^(?:score_threshold|similarity_threshold|min_score|max_results)$/;
/** What an embedding model is told about the texts it is given. */
const toEmbed = /^(?:embed|query|document|text|passage)\w*_instruction$/;
/** Settings that are a size, a count or a share. */
const amount = /(?:^|_)(?:min|max)_chunks?$|chunk_(?:size|length|len|overlap)_\w+$|(?:size|overlap|length|len|tokens|chars|limit|dims?|dimensions?|top_\w+|_k|_n|threshold|cutoff|relevance|similarity|distance|score|_per_\w+|n_results|num_\w+|chunks_per_\w+|alpha|weight|ef_construction|hnsw_\w+|bm25_\w+)$/;
const switched = /rerank|hybrid|retriev/;
/** Settings that are one word of a few. */
const choice = /(?:^|_)(?:search_type|strategy|method|metric)$/;
/** How a service is reached is plumbing. */
const plumbing = /(?:^|_)(?:url|uri|host|port|endpoint|base|key|secret|token|timeout|retries|region|api_version|log|verbose|callback|batch_size|cache\w*)$/;
const about = /(?:^|_)(?:vectors?_(?:params|config)|sentence_transformer|cross_encoder|embed\w*|rerank\w*|retriev\w*|rag|vector_?(?:store|db|database)s?|vectorizer|(?:late_?)?chunk(?:ing|er)?|splitter)(?:_|$)/;
const document = endsWith("(?:pdf|docs?|documents?|corpus|knowledge(?:_base)?|source_docs?)_(?:path|dir|url|glob|file|source)s?");
const named = /^(?:\w+_)?(?:model|model_\w+|name|provider|mode|type|engine|deployment|id|size|dim\w*|version|enabled)$/;
const chunk = /(?:^|_)chunk_(?:size|overlap)$/;
/** What stands under a key such as `fixed_size_chunking_configuration` says how texts are cut. */
const chunking = /(?:^|_)chunk(?:ing|er)?(?:_|$)/;
const inChunking = /^(?:max_tokens|size|length|overlap\w*|breakpoint_\w+|buffer_size)$/;
const sampling = /^(?:temperature|top_p|min_p|repeat_\w+|repetition_penalty|frequency_penalty|presence_penalty|tfs_z|max_\w*tokens|num_predict)$/;
const count$1 = endsWith("top_k", "k");
/** In code of a retriever or a store these say which index is asked, how, and what comes back. */
const inRetriever = /^(?:namespace|collection|(?:default_)?index|index_type|metric_type|metric|distance|search_type|search_mode|query_type|(?:pre_|post_|metadata_)?filters?|where|where_document|search_kwargs|(?:min|max|num)_results?(?:_size|_count)?|result_size|fetch_size|parser_type|loader_type|text_field|vector_field|lambda_mult)$/;
/** Statements that make an index of texts or vectors. */
const madeIndex = /\bcreate\s+(?:fulltext|vector|search)\s+index\b|\busing\s+(?:hnsw|ivfflat)\b|\bvector_(?:cosine|l2|ip)_ops\b/i;
const nearest = /<(?:=|-|#)>[\s\S]{0,400}\blimit\b|\border\s+by\b[\s\S]{0,200}<(?:=|-|#)>/i;
/** Names of a passage as it is indexed. */
const indexedText = /(?:^|_)(?:embed(?:ding|dable|ded)?_(?:content|text|input)|(?:chunk|passage|page|injected|enriched|contextual(?:ized)?)_(?:content|text|header))$/;
/** What else is cut into chunks. */
const streamed = /(?:^|_)(?:loss|attn|attention|audio|tensors?)(?:_|$)/;
/** Ends of the names of documents. */
const documentKind = /^\.(?:pdf|docx?|txt|mdx?|html?|csv|xlsx?|pptx?|epub|xml|eml|msg|odt|rtf|rst|ipynb)$/i;
const dimension = /(?:^|_)(?:dims?|dimensions?|axis|shape|embed\w*_size|size)$/;
/** A name or a number; a text of several words is a message. */
const oneWord = /^[\w.:$-]+$/;
/** Chunking, embeddings, index, retriever and reranker: what is in the index and what comes back from it. */
const retrieval = (clue) => {
	const { leaf, value, names } = clue;
	if (leaf === "" || isOffNow$1(clue)) return void 0;
	if (/chunk/.test(leaf) && names.some((name) => streamed.test(name))) return void 0;
	if (toEmbed.test(leaf)) return found$1("key:embed_instruction");
	const { taskOf } = clue.models;
	const task = taskOf(value) ?? taskOf(clue.before ?? "");
	if (task === "embedding" || task === "rerank") return found$1(`model:${task}`);
	if (dimension.test(leaf) && !isSettings(clue) && (isAxis(value) || clue.isNetwork())) return void 0;
	if (leaf === "search_parameters") return clue.before !== null && clue.after !== null ? found$1("call:search") : void 0;
	if (documentKind.test(value) && isLoaded(clue)) return found$1("key:file_types");
	if (madeIndex.test(clue.text)) return found$1("key:index");
	if (!isSettings(clue) && nearest.test(clue.text)) return found$1("key:search");
	const step = bySteps(clue);
	if (step !== void 0) return step;
	if (clue.role === "retrieval" && clue.kind === "code" && isIndexedText(clue)) return found$1("key:indexed_text");
	if (plumbing.test(leaf) || !isSettings(clue) && isProse(value)) return void 0;
	if (count$1.test(leaf)) return isNumeric(clue) && isRetrieved(clue) ? found$1(`key:${leaf}`) : void 0;
	if (ownThreshold.test(leaf) && isNumeric(clue) && isNearRetrieval(clue)) return found$1(`key:${leaf}`);
	if (!isSettings(clue) && (isOfRetriever(clue) || isOfStep(clue))) return found$1(`key:${leaf}`);
	if ((settings.test(leaf) || ownSetting.test(leaf)) && isSetting(clue)) return found$1(`key:${leaf}`);
	if (isSettings(clue) && dimension.test(leaf) && clue.beside.some((name) => /^vector/.test(name))) return found$1(`key:${leaf}`);
	if (!(task === "generation" && !about.test(leaf) && !names.some((name) => /rerank|embed/.test(name))) && names.some((name) => about.test(name)) && named.test(leaf) && (task !== void 0 || isSetting(clue))) return found$1(`key:${leaf}`);
	const outer = names.slice(0, -1);
	if ((outer.some((name) => chunking.test(name)) || isSettings(clue) && outer.includes("chunks")) && inChunking.test(leaf)) return found$1(`key:${leaf}`);
	if (!document.test(leaf)) return void 0;
	if (!isSettings(clue) && !isIdShaped(value) && !/[/.]/.test(value)) return void 0;
	return clue.role === "retrieval" || clue.beside.some((name) => chunk.test(name)) ? found$1("key:documents") : void 0;
};
/**
* In code, names such as `chunks` hold anything: sizes and counts are settings where they are numbers, everything else
* where it is the name of something, or a switch.
*/
function isSetting(clue) {
	const { value, leaf } = clue;
	if (isSettings(clue)) return true;
	if (amount.test(leaf)) return isNumeric(clue);
	return isIdShaped(value) || isProviderName(value) || choice.test(leaf) && oneWord.test(value) && clue.before !== null && clue.after !== null || /^(?:true|false)$/i.test(value) && (switched.test(leaf) || leaf === "enabled");
}
/** What an embedding is made for, which texts a loader takes, how several retrievers are weighed, how many a search brings. */
function isOfStep(clue) {
	const { leaf, names, value } = clue;
	const near = [...names, ...clue.beside];
	if (/^(?:task|input)_type$/.test(leaf)) return oneWord.test(value) && near.some((name) => about.test(name));
	if (/^(?:globs?|(?:required_)?exts?|extensions|suffixes)$/.test(leaf)) return names.some((name) => /(?:_loader|_reader)$/.test(name));
	if (/^(?:distance|metric)(?:_type)?$/.test(leaf)) return oneWord.test(value) && names.some((name) => about.test(name));
	if (!isNumeric(clue)) return false;
	if (/^(?:weights?|alpha)$/.test(leaf)) return names.some((name) => /retriever$|^hybrid_|(?:^|_)(?:rrf|bm25)(?:_|$)/.test(name));
	return /^(?:top|limit)$/.test(leaf) && near.some((name) => /^(?:query_type|vector\w*|semantic\w*|knn\w*)$/.test(name));
}
/** What stands in the code of a retriever, and what a search is asked with. */
function isOfRetriever({ names, role, value, kind }) {
	if (kind === "shell") return false;
	if (role !== "retrieval" || !oneWord.test(value)) return false;
	if (names.at(-1) === snakeCase(value)) return false;
	if (/^(?:exclude|only|boost)_\w+$/.test(names.at(-1) ?? "")) return isSearched(names);
	return names.slice(-2).some((name) => inRetriever.test(name));
}
/** How the text of a passage is put together before it becomes a vector. */
function isIndexedText({ leaf, text }) {
	return indexedText.test(leaf) && /\{/.test(text);
}
/** A switch that came and is off changes nothing until somebody turns it on. */
function isOffNow$1({ before, after }) {
	return before === null && /^(?:false|off|none|null)$/i.test(after ?? "");
}
/** Within a call that searches. */
function isSearched(names) {
	return names.slice(0, -1).some((name) => /(?:^|_)(?:search|query|retrieve)(?:_|$)/.test(name));
}
/** Which files a loader or a parser takes. */
function isLoaded({ kind, role, names }) {
	if (kind !== "code" && kind !== "notebook") return false;
	return role === "retrieval" || names.some((name) => /(?:^|_)(?:loaders?|parsers?|ingest\w*|documents?)(?:_|$)/.test(name));
}
/** Another step of the search, more or fewer of its passages, another text that becomes a vector. */
function bySteps({ leaf, before, after, role }) {
	const isBoth = before !== null && after !== null;
	if (leaf === "search_step") return found$1("call:search");
	if (leaf === "split_step") return role === "retrieval" ? found$1("call:split") : void 0;
	if (leaf === "embedded_text") return isBoth ? found$1("call:embed") : void 0;
	if (leaf === "passages_kept") return isBoth || role === "retrieval" ? found$1("call:search") : void 0;
}
/** The first few numbers count axes of a tensor; a vector has more dimensions. */
function isAxis(value) {
	return /^-?\d$/.test(value);
}
/** `top_k` among sampling settings chooses tokens; elsewhere it chooses passages. */
function isRetrieved(clue) {
	const { names, role } = clue;
	const outer = names.slice(0, -1);
	if (names.some((name) => about.test(name) || /search|similarity/.test(name)) || role === "retrieval") return true;
	if (clue.leaf === "k" || clue.beside.some((name) => sampling.test(name))) return false;
	return !clue.samples() && !outer.some((name) => /generat|sampl|model|llm|decod|chat|complet/.test(name));
}
function isNearRetrieval({ names, beside, role, file }) {
	return role === "retrieval" || [...names, ...beside].some((name) => about.test(name) || /search|similarity|embedding|content_retriever/.test(name)) || /retriev|search|vector|rag/i.test(file);
}
function found$1(rule) {
	return {
		class: "rag-refresh",
		rule
	};
}
// src/core/classify/signals/training.ts
/** Keys of a training recipe wherever they stand. */
const recipe = endsWith("learning_rate", "lora_(?:r|rank|alpha|dropout|target\\w*|modules\\w*|bias|layers)", "qlora_(?:r|rank|alpha|dropout)", "peft_(?:type|method|config)", "num_train_epochs", "num_epochs", "n_epochs", "max_steps", "warmup_(?:steps|ratio)", "weight_decay", "gradient_accumulation_steps", "micro_batch_size", "per_device_(?:train|eval)_batch_size", "lr_scheduler(?:_type)?", "target_modules", "learning_rate_multiplier", "dataset_mixer\\w*", "train(?:ing)?_(?:data|files?|sets?|datasets?|corpus)(?:_\\w+)?", "reward_(?:funcs?|functions?|weights?|model\\w*)", "dataset_mixture", "resume_from_checkpoint");
/** Keys that say so only inside a recipe or a training script. */
const insideRecipe = endsWith("\\w+_lr", "wd", "warm(?:up|down)_\\w+", "packing", "sample_packing", "torch_dtype", "chat_template", "response_template", "total_batch_size", "target_\\w+_ratio", "num_(?:iterations|generations|samples|shots)", "epochs?", "lr", "batch_size", "optim(?:izer)?", "beta", "kl_coef", "seed", "max_length", "max_(?:seq|source|target)_len(?:gth)?", "cutoff_len", "sequence_len", "seq_len(?:gth)?", "model_size", "datasets?", "dataset_\\w+", "data_(?:path|file|dir)", "load_in_\\w+", "bf16", "fp16", "checkpoint(?:_path)?", "rank", "alpha", "dropout", "r", "steps", "(?:padding|truncation)_side", "add_(?:special_tokens|bos_token|eos_token)", "train_on_inputs", "val_set_size", "precision", "mixed_precision");
const adapter = endsWith("adapters?", "adapter_(?:path|name|id|model|repo)", "lora(?:_(?:path|weights|adapter|name))?", "peft_model(?:_id|_path)?", "checkpoint(?:_path|_dir)?");
const baseModel = endsWith("base_model", "base_model_(?:id|name|path|name_or_path)");
/** How training is spread over machines, and with it the batch and the precision. */
const sharding = /^(?:zero_optimization|deepspeed_config|fsdp_config|mixed_precision|bf16|fp16)$/;
/** Functions that make examples out of rows. */
const prepares = /(?:^|_)(?:preprocess(?:or|ing)?|(?:format|build|make|convert)_(?:examples?|samples?|instructions?))(?:_|$)/;
/** Where the hub keeps data sets. */
const dataReference = /\bhuggingface\.co\/datasets\/|^hf:\/\/datasets\//;
const notAdapter = /^(?:sqlite|mysql|postgres|mongo|redis|node|static|vercel|cloudflare|netlify)/i;
/** Where a job runs, what it logs and where it writes: not what the model learns. */
const housekeeping = /^(?:output_dir|output_path|(?:logging|log|save|eval|evals|hub|wandb|mlflow|tensorboard|dataloader|preprocessing|overwrite|ddp|fsdp|deepspeed)(?:_\w+)?|report_to|run_name|exp_name|push_to_hub|cache_dir|dataset_prepared_path|num_(?:proc|workers|nodes|processes)|\w+_num_(?:proc|workers)|\w+_(?:processes|workers|threads)|nproc_per_node|name|description|tags|project|qa|\w+_tests?|metrics|resources|accelerators|disk_size|cloud|region)$/;
/** Recipes, training data, adapters and fine-tuned ids. Inside a recipe everything that is learned from counts, the base model too. */
const training = (clue) => {
	const { role, leaf, value, kind } = clue;
	if (leaf !== "" && (isFineTunedId(value) || isFineTunedId(clue.before ?? ""))) return found("value:fine-tuned-id");
	if (leaf === "optimizer_made") return role === "training" ? found("call:optimizer") : void 0;
	if (clue.names.includes("fine_tuning") && isModelKey(clue) && isIdShaped(value)) return found("key:base_model");
	if (isDefaultData(clue)) return found("key:dataset");
	if (role === "training-data") return found(placeRule(clue, "training-data"));
	if (dataReference.test(value) && !/eval|test|bench|valid/.test(clue.names.join("_"))) return found("value:dataset");
	if (isSettings(clue) && role === "training" && clue.names.some((name) => sharding.test(name))) return found("key:sharding");
	if (leaf !== "" && isLiteral(clue)) {
		if (isOffNow(clue) || !isSettings(clue) && isElsewhere(clue)) return void 0;
		if (recipe.test(leaf) || isHyperparameter(clue)) return found(`key:${leaf}`);
		if (adapter.test(leaf) && isIdShaped(value) && !notAdapter.test(value)) return found("key:adapter");
		if (baseModel.test(leaf) && isIdShaped(value) && !isOfRetrieval(clue)) return found("key:base_model");
		if (role === "training" && isLoadedData(clue)) return found("key:dataset");
		if (role === "training" && !housekeeping.test(leaf)) {
			if (insideRecipe.test(leaf)) return found(`key:${leaf}`);
			if (isModelKey(clue) && (kind !== "code" || isIdShaped(value))) return found("key:base_model");
			if (clue.models.taskOf(value) === "generation" && isIdShaped(value)) return found("key:base_model");
		}
	}
	if (role !== "training" || clue.names.some((name) => housekeeping.test(name))) return void 0;
	if (kind === "code" && prepares.test(clue.names[0] ?? "") && !isNumeric(clue)) return found("key:training-text");
	if (kind === "code" && promptText(clue) !== void 0) return found("key:training-text");
	const isWhole = clue.key === null && (clue.line === null || clue.summary?.of === "file");
	return (isSettings(clue) || kind === "shell" && isDecodingKey(leaf)) && leaf !== "" && !housekeeping.test(leaf) || isWhole ? found("path:training") : void 0;
};
function found(rule) {
	return {
		class: "fine-tune",
		rule
	};
}
/** The data that a function such as `story_dataset` loads unless told otherwise, put in the place of other data. */
function isDefaultData(clue) {
	const { kind, before, after, leaf, names, file } = clue;
	if (kind !== "code" || before === null || after === null || /eval|bench/i.test(file)) return false;
	if (!/_dataset$/.test(names[0] ?? "")) return false;
	return /^(?:source|path|repo_id|dataset|dataset_name)$/.test(leaf) && /^[\w.-]+\/[\w.-]+$/.test(after);
}
/** What stands under the hyperparameters of a job. */
function isHyperparameter(clue) {
	return clue.names.slice(0, -1).some((name) => /^hyper_?param(?:eter)?s$/.test(name)) && (isSettings(clue) || insideRecipe.test(clue.leaf));
}
/** Which data, and which part of it: `load_dataset("owner/name", split="train[:1000]")`. */
function isLoadedData({ names, leaf, value }) {
	if (!names.includes("load_dataset") || /eval|test|valid/i.test(value)) return false;
	return !housekeeping.test(leaf) && (isIdShaped(value) || leaf === "split");
}
/** A service of embeddings is set up with its base model too. */
function isOfRetrieval({ role, names, value, models }) {
	if (role === "training") return false;
	const task = models.taskOf(value);
	return task === "embedding" || task === "rerank" || names.some((name) => /embed|rerank/.test(name));
}
/** An option that came and is off changes nothing until somebody turns it on. */
function isOffNow(clue) {
	const { before, after, leaf } = clue;
	if (/dtype$/.test(leaf) && !isSettings(clue) && (before === null || after === null)) return true;
	return before === null && /^(?:false|none|null)$/i.test(after ?? "");
}
/** Steps that an agent may take; and a length that is counted from the end. */
function isElsewhere({ role, leaf, value }) {
	return role !== "training" && leaf === "max_steps" || /len(?:gth)?$/.test(leaf) && value.startsWith("-");
}
/** In code a text of several words is a message to people, and a zero of steps is where a count begins. */
function isLiteral(clue) {
	if (/^(?:auto|json|jsonl|csv|parquet|text)$/i.test(clue.value)) return false;
	if (!isSettings(clue) && /^(?:step|epoch)s?$|_(?:step|epoch)s?$/.test(clue.leaf) && clue.value === "0") return false;
	return isSettings(clue) || isNumeric(clue) || !isProse(clue.value);
}
// src/core/classify/silent-shapes.ts
/** In fewer values of one file every one is looked at. */
const fewest = 20;
/** Shapes that are remembered. */
const mostShapes = 1e4;
const digits = /\d+/g;
/**
* In a file with many changed values most are of one shape, such as `setting_12: value 12` beside `setting_13: value 13`.
* Where a value said nothing, the next of its shape (the same but for digits, under the same names) is not asked again.
*
* @param values - how many changed values the file has
* @returns asks about a value unless one of its shape said nothing
*/
function silentShapes(values) {
	if (values < fewest) return (_, ask) => ask();
	const silent = /* @__PURE__ */ new Set();
	return (value, ask) => {
		const shape = shapeOf(value);
		if (silent.has(shape)) return void 0;
		const answer = ask();
		if (answer === void 0 && silent.size < mostShapes) silent.add(shape);
		return answer;
	};
}
function shapeOf({ key, before, after, siblings, summary, whole }) {
	const text = [
		key,
		before,
		after,
		siblings[0] ?? null,
		summary?.path ?? null,
		whole ?? null
	].map((part) => part === null ? "-" : `=${part}`).join("\n");
	return `${siblings.length}\n${text.replace(digits, "0")}`;
}
// src/core/classify/classify-change.ts
/**
* In the order they are asked; the first that speaks labels the value. A recipe owns all it holds, retrieval owns its
* models and its `top_k`, and the place of a file speaks last.
*/
const signals = [
	component,
	ciJob,
	training,
	retrieval,
	model,
	decoding,
	promptText,
	assembly,
	place
];
/** Characters of both sides together that are parsed; what is beyond is read by lines and tokens. */
const mostParsed = 3e5;
/** Of a change this large, which nobody reads value by value, less is parsed. */
const [largeChange, mostParsedOfLarge] = [15e5, 6e4];
/** Of them, characters of code with mistakes. */
const mostBroken = 5e4;
/** The first tell a reader enough. */
const mostWarnings = 20;
/** Values of a test or document that are looked at for a hint. */
const mostAside = 500;
/**
* What kind of deployment a change is, from the values that changed inside its files and from where they stand. A
* change of comments, white space, formatting or place alone is `other`.
*
* @param files - the changed files, in any order
* @param rules - the repository's own rules; for the places they name they stand above all that is built in
* @param models - families of models that the repository names, above those that are built in
* @param grammars - of the languages the files are written in; code without one is read by its tokens
* @returns the classes found, riskiest first, with evidence for each (at most 48 entries); the same for any order of
*   the files. `other` has evidence only where an own rule said so
*/
function classifyChange(files, rules, grammars = {}, models = []) {
	const own = {
		rules: ownRules(rules),
		models: modelNames(models)
	};
	const written = rules.length > 0 ? files : files.filter((file) => !isGenerated(file));
	const { read, warnings } = readValues(written, grammars);
	const changes = cancelMoves(read);
	const found = settleEvidence(changes.flatMap(({ file, values }) => evidenceOf(file, values, own)));
	const classes = rankClasses(found.map((evidence) => evidence.class));
	const asides = new Set(warnings.length === 0 ? [] : files.filter((file) => fileRole(file) === "aside").map(({ path }) => path));
	const aside = found.length === 0 ? asideClass(changes, own) : void 0;
	return {
		classes,
		primary: classes[0],
		places: classPlaces(found),
		certainty: certaintyOf(classes[0], found, warnings.filter(({ file }) => !asides.has(file)), aside, found.length === 0 ? unseenCode(written) : void 0),
		evidence: selectEvidence(found, classes, byTelling).map(shown),
		warnings
	};
}
/** Settings first, the smallest of them before the others: they are parsed whatever else a change brings. */
function readValues(files, grammars) {
	const room = {
		left: files.reduce((sum, file) => sum + sizeOf(file), 0) > largeChange ? mostParsedOfLarge : mostParsed,
		broken: mostBroken
	};
	const warnings = [];
	const isSettings = new Map(files.map((file) => [file, fileKind(file.path) === "tree" ? 0 : 1]));
	const bySize = files.toSorted((one, other) => (isSettings.get(one) ?? 0) - (isSettings.get(other) ?? 0) || sizeOf(one) - sizeOf(other) || compareText(one.path, other.path));
	const values = new Map(bySize.map((file) => {
		const warn = (message) => warnings.push({
			file: file.path,
			message
		});
		if (file.warning !== void 0) warn(file.warning);
		return [file, changedValues(file, {
			grammars,
			room,
			warn
		})];
	}));
	return {
		read: files.map((file) => ({
			file,
			values: values.get(file) ?? []
		})),
		warnings: warnings.sort((one, other) => compareText(one.file, other.file)).slice(0, mostWarnings)
	};
}
function sizeOf({ baseText = "", headText = "", diff = "" }) {
	return baseText.length + headText.length + diff.length;
}
/** Riskiest class of what changed in tests and documents, as it would be if it shipped. */
function asideClass(changes, own) {
	const [first] = rankClasses(changes.flatMap(({ file, values }) => fileRole(file) === "aside" ? evidenceOf(file, values.slice(0, mostAside), own, "plain") : []).map((evidence) => evidence.class));
	return first === "other" ? void 0 : first;
}
function evidenceOf(file, values, own, role = fileRole(file)) {
	if (values.length === 0) return [];
	const paths = file.previousPath === void 0 ? [file.path] : [file.path, file.previousPath];
	const kind = fileKind(file.path);
	const shared = {
		file: file.path,
		kind,
		models: own.models,
		samples: () => isSampler(file),
		shapesAnswers: () => shapesAnswers(file),
		isNetwork: () => isNetwork(file)
	};
	const unlessSilent = silentShapes(values.length);
	return values.flatMap((value) => {
		const context = {
			...shared,
			role: roleOf(value) ?? role
		};
		const finding = own.rules(paths, value.key, () => unlessSilent(value, () => builtIn(clueOf(value, context))));
		if (finding === void 0 || isNamedStill(finding, value, file)) return [];
		const { line, before, after } = value;
		return [{
			class: finding.class,
			file: file.path,
			line,
			before: shorten(before),
			after: shorten(after),
			rule: finding.rule,
			namesModel: [before, after].some((side) => side !== null && own.models.taskOf(side) !== void 0),
			reads: finding.class === "prompt-edit" ? textLength(value) : 0
		}];
	});
}
/** What the file is for that a value stands for; undefined where it is the one it was found in. */
function roleOf({ summary }) {
	return summary?.path === void 0 ? void 0 : fileRole({
		path: summary.path,
		status: "modified"
	});
}
function builtIn(clue) {
	if (clue.role === "aside" || saysNothing(clue)) return void 0;
	for (const signal of signals) {
		const finding = signal(clue);
		if (finding !== void 0) return finding;
	}
}
const codeFor = {
	prompt: "prompts",
	training: "training",
	retrieval: "retrieval"
};
/** What code is for that changed where nothing was found: the work of such code may change without a value in it. */
function unseenCode(files) {
	for (const file of files) {
		if (file.status === "renamed" || !["code", "notebook"].includes(fileKind(file.path))) continue;
		const role = fileRole(file);
		if (role !== "prompt" && role !== "training" && role !== "retrieval") continue;
		if (!isCommentOnly(file)) return codeFor[role];
	}
}
function isCommentOnly({ baseText, headText }) {
	if (baseText === void 0 || headText === void 0) return false;
	if (baseText.length + headText.length > mostParsed) return false;
	const code = (text) => foldSpace(text.replace(/(?:^|\s)(?:#|\/\/).*$/gm, ""));
	return code(baseText) === code(headText);
}
/** Longer texts tell no more. */
const longestRead = 400;
function textLength({ before, after, whole }) {
	if (![
		before,
		after,
		whole
	].some((text) => isProse(text ?? ""))) return 0;
	return Math.min(Math.max(whole?.length ?? 0, after?.length ?? 0, before?.length ?? 0), longestRead);
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
	required: [false, true],
	inference: ["fixed-suite", "cases-as-sample"]
};
/** Lists where every entry asks for more. */
const demands = /* @__PURE__ */ new Set([
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
	const before = writtenAt(path, parts, base);
	const after = writtenAt(path, parts, head);
	if (parts[0] === "trades") return tradeEffect(parts, base, head);
	const order = orders[key];
	if (order !== void 0 && Object.hasOwn(orders, key)) return effectOf(order.indexOf(after) - order.indexOf(before), [before, after]);
	if (demands.has(key) && (parts.at(-2) === "require" || key === "covers")) return listEffect(before, after);
	if (parts.at(-2) === "excerpts") return effectOf(Number(before ?? 0) - Number(after ?? 0), []);
	if (parts[0] === "suites" && parts.length === 4 && parts[2] === "budget") return effectOf(capOf(before) - capOf(after), []);
	if (key === "probe") return effectOf(Number(after === true) - Number(before === true), []);
	if (key === "epochs") return effectOf(Number(after) - Number(before), [before, after]);
	if (key === "max-age") return effectOf(Number(before) - Number(after), [before, after]);
	if (key === "margin" && parts.at(-2) === "counterfactual") return gateEffect(before, after);
	if (key === "margin" || key === "must-see") return amountEffect(before, after);
	if (key === "limit") {
		const better = betterOf(dimensionOf(parts), base);
		const sign = better === void 0 ? 0 : better === "higher" ? 1 : -1;
		return effectOf((Number(after) - Number(before)) * sign, [before, after]);
	}
	return "unclear";
}
/** What a protected segment leaves out is that of the dimension itself. */
function writtenAt(path, parts, entries) {
	const own = entries.get(path);
	if (own !== void 0 || parts[0] !== "suites" || parts[2] !== "protected") return own;
	return entries.get(`${dimensionOf(parts)}.${parts.at(-1)}`);
}
/** Positive is stricter; where one side is not written its default depends on suite and class: nothing is claimed. */
function effectOf(stricter, values) {
	if (values.includes(void 0) || !(stricter !== 0)) return "unclear";
	return stricter > 0 ? "tightened" : "loosened";
}
function capOf(value) {
	return value === void 0 ? Number.MAX_VALUE : Number(value);
}
function amountEffect(before, after) {
	if (!isAmount(before) || !isAmount(after) || before.kind !== after.kind) return "unclear";
	return effectOf(before.value - after.value, []);
}
/** A bound that gates only where it is written. */
function gateEffect(before, after) {
	if (before === void 0) return "tightened";
	return after === void 0 ? "loosened" : amountEffect(before, after);
}
function listEffect(before, after) {
	if (!Array.isArray(before) || !Array.isArray(after)) return "unclear";
	const had = before.map((item) => JSON.stringify(item));
	const has = after.map((item) => JSON.stringify(item));
	const isKept = had.every((item) => has.includes(item));
	if (isKept === has.every((item) => had.includes(item))) return "unclear";
	return isKept ? "tightened" : "loosened";
}
/**
* A trade forgives: a new one, a higher price or cap, a smaller gain or balance loosens. Another rate forgives more of one
* change and less of the other way round.
*/
function tradeEffect(parts, base, head) {
	const path = parts.join(".");
	const before = base.get(path);
	const after = head.get(path);
	if (parts.at(-1) === "accept") return after === "always" ? "loosened" : "tightened";
	if (parts.at(-1) === "at-least") return effectOf(Number(after) - Number(before), [before, after]);
	if (parts.at(-2) === "rate") return "unclear";
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
	const { enforce, profile, stakes, signOff } = config;
	const primary = pickPrimary(config.dimensions) ?? "quality";
	flatten({
		enforce,
		profile,
		stakes,
		signOff
	}, [], entries);
	for (const [name, { judge }] of Object.entries(config.suites)) {
		suiteEntries(judge, ["suites", name], entries);
		protectedEntries(judge.protected, [
			"suites",
			name,
			"protected"
		], primary, entries);
	}
	entries.set("classify.rules", config.classify.rules);
	entries.set("classify.models", config.classify.models);
	flatten(config.dimensions, ["dimensions"], entries);
	flatten(config.envelopes, ["envelopes"], entries);
	for (const trade of config.trades) {
		const { kind: _, name, ...terms } = trade;
		flatten(terms, ["trades", name], entries);
	}
	return entries;
}
function suiteEntries(judge, path, entries) {
	const { maxAgeMs, ...baseline } = judge.baseline;
	const { protected: _, columns, budget, ...others } = judge;
	if (columns !== void 0) entries.set([...path, "columns"].join("."), columns);
	const { durationMs: time, ...caps } = budget ?? {};
	flatten({
		...others,
		budget: {
			...caps,
			time
		},
		baseline: {
			...baseline,
			maxAge: maxAgeMs
		}
	}, path, entries);
}
/**
* Each protected segment under what it is called, each of its dimensions under it: a segment that goes and a margin that
* grows are two edits. The short form is its long form, the primary dimension without bounds of its own.
*/
function protectedEntries(segments, path, primary, entries) {
	for (const { segment, dimensions = { [primary]: {} } } of segments) {
		const at = [...path, segmentLabel(segment)];
		const { field, value, values = [value] } = segment;
		entries.set([...at, "segment"].join("."), [field, ...values]);
		for (const [name, bound] of Object.entries(dimensions)) {
			const place = [
				...at,
				"dimensions",
				name
			];
			entries.set(place.join("."), true);
			flatten(bound, place, entries);
		}
	}
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
* Answers are quoted only where base asks for it: nobody can have them quoted by a change of his own.
*
* A suite that head dropped stays, with base's way of running it. Base's own run keys, which its side of the
* comparison needs, are in `base` itself.
*
* @param base - config at the merge base; null = no file there
* @param head - config at the commit to judge
*/
function combineHalves({ base, head }) {
	if (base === null) return {
		config: {
			...head,
			suites: Object.fromEntries(Object.entries(head.suites).map(([name, suite]) => [name, withoutExcerpts(suite)]))
		},
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
		if (suite !== void 0) suites[name] = withoutExcerpts(suite);
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
		const group = groupsAround(path).find((around) => groups.base.has(around) !== groups.head.has(around));
		if (group === void 0) edits.set(path, classifyEdit(path, base, head));
		else if (groups.base.has(group) || !isSuite(group)) edits.set(group, groupEffect(group, groups.base, groups.head));
	}
	return [...edits].map(([path, effect]) => ({
		path,
		effect
	}));
}
/**
* Things that come and go as a whole: one suite, a protected segment in it, a dimension of that, its counterfactual
* pairs, its excerpts, one dimension, one trade. Names of segments may hold dots.
*/
const groupPatterns = [
	/^(?:suites|dimensions)\.[^.]+/,
	/^suites\.[^.]+\.protected\..+?(?=\.segment$|\.dimensions\.)/,
	/^suites\.[^.]+\.protected\..+?\.dimensions\.[^.]+/,
	/^suites\.[^.]+\.(?:counterfactual|excerpts)(?=\.)/,
	/^trades\..+(?=\.(?:pay|gain|rate|cap)\.[^.]+$|\.(?:accept|at-least)$)/
];
/** The groups that a path lies in, outermost first. */
function groupsAround(path) {
	return groupPatterns.flatMap((pattern) => pattern.exec(path)?.[0] ?? []);
}
function groupsOf(entries) {
	return new Set([...entries.keys()].flatMap(groupsAround));
}
function isSuite(group) {
	return /^suites\.[^.]+$/.test(group);
}
/** What it does that a whole suite, dimension or trade was added or taken away. */
function groupEffect(group, base, head) {
	const isRemoved = base.has(group);
	if (group.startsWith("trades.")) return isRemoved ? "tightened" : "loosened";
	if (isSuite(group)) return "loosened";
	if (group.endsWith(".excerpts")) return isRemoved ? "tightened" : "loosened";
	if (group.startsWith("suites.")) return isRemoved ? "loosened" : "tightened";
	if ([...isRemoved ? head : base].filter((other) => other.startsWith("dimensions.")).length === 0) return "unclear";
	return isRemoved ? "loosened" : "tightened";
}
function withoutExcerpts(suite) {
	const { excerpts: _, ...judge } = suite.judge;
	return {
		...suite,
		judge
	};
}
// src/app/approval/read-waivers.ts
/**
* Reads the waivers of a commit; never rejects: a file that cannot be read waives nothing, and says so.
*
* @param read - gives the content of the file, null = there is none
*/
async function readWaivers(read, config) {
	try {
		const bytes = await read();
		return parseWaivers(bytes === null ? "" : new TextDecoder().decode(bytes), waiversPath, config);
	} catch (error) {
		const message = `It cannot be read: ${describeProblem(error)}`;
		return {
			waivers: [],
			problems: [{
				code: "unread",
				path: [],
				file: waiversPath,
				message,
				hint: "No waiver holds until it can."
			}]
		};
	}
}
// src/app/grammars/load-grammars.ts
/** Each in a chunk of its own: a change without Python never loads the grammar of Python. */
const loaders = {
	python: async () => (await import("./dist5.js")).parser,
	javascript: async () => (await import("./dist4.js")).parser,
	typescript: async () => (await import("./dist4.js")).parser.configure({ dialect: "ts" }),
	tsx: async () => (await import("./dist4.js")).parser.configure({ dialect: "ts jsx" }),
	go: async () => (await import("./dist2.js")).parser,
	rust: async () => (await import("./dist6.js")).parser,
	java: async () => (await import("./dist3.js")).parser
};
/** The grammars that the changed files are written in, loaded when the first of them is met. */
async function loadGrammars(files) {
	const entries = [...new Set(files.flatMap(({ path }) => languageOf(path) ?? []))].map(async (language) => [language, grammarOf(await loaders[language](), language)]);
	return Object.fromEntries(await Promise.all(entries));
}
function grammarOf(parser, language) {
	const strict = parser.configure({ strict: true });
	return {
		language,
		parse: (text) => parser.parse(text),
		parseStrictly: (text) => strict.parse(text)
	};
}
// src/app/gate/decode-text.ts
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: false
});
/** Bytes that are looked at for a NUL, which no text holds; git looks at as many. */
const lookedAt = 8e3;
/**
* The text that bytes hold: UTF-8, UTF-16 where a byte order mark says so, and else Latin-1, in which every byte is a
* character, so that two sides that differ in bytes differ in text.
*
* @returns undefined for what is no text
*/
function decodeText(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return utf16(bytes, "utf-16le");
	if (first === 254 && second === 255) return utf16(bytes, "utf-16be");
	if (bytes.subarray(0, lookedAt).includes(0)) return void 0;
	try {
		return { text: strict.decode(bytes) };
	} catch {
		return {
			text: new TextDecoder("latin1").decode(bytes),
			warning: "It is not valid UTF-8; it was read byte by byte."
		};
	}
}
function utf16(bytes, encoding) {
	return {
		text: new TextDecoder(encoding).decode(bytes),
		warning: "It was read as UTF-16."
	};
}
// src/app/gate/read-files.ts
/** Larger files are told by their path alone, bytes. */
const largestText = 16777216;
/** Bytes of all sides together that are read, those of the smallest files first. */
const mostBytes = 67108864;
/** Endings of files that hold no text: not worth reading to find it out. */
const binaryEnding = /\.(?:safetensors|gguf|ggml|ckpt|pth?|bin|onnx|h5|pb|tflite|npy|npz|pkl|joblib|faiss|ann|hnsw|annoy|index|parquet|arrow|feather|sqlite3?|db|png|jpe?g|gif|webp|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|zip|t?gz|bz2|xz|zst|7z|tar|jar|whl|so|dylib|dll|exe|class|wasm|mp[34]|mov|wav|ogg|webm|woff2?|ttf|otf)$/i;
/** Names that end like one of these are texts more often than not; they are read while they are small. */
const largestBinary = 65536;
/**
* Changed files with their texts on both sides. Sizes are asked for first: what is too large, or binary by its name, is
* never read. A link has no text of its own, and what it points at is not followed.
*/
async function readFiles(git, paths) {
	const asked = paths.filter((changed) => !isSame(changed));
	const objects = asked.flatMap(({ base, head }) => [base, head]).filter((side) => side?.kind === "file");
	const sizes = await git.objectSizes(objects.flatMap((side) => side?.objectId ?? []));
	const chosen = withinBudget(asked, sizes);
	const contents = await git.readObjects([...chosen]);
	return paths.map((changed) => {
		const { path, previousPath, status } = changed;
		const known = {
			path,
			status,
			...previousPath === void 0 ? {} : { previousPath }
		};
		if (isSame(changed)) return {
			...known,
			baseText: "",
			headText: ""
		};
		const side = (object) => sideOf(object, path, sizes, chosen);
		const texts = textsOf(path, side(changed.base), side(changed.head), contents);
		const isRead = texts.baseText !== void 0 || texts.headText !== void 0;
		return {
			...known,
			...texts,
			...isRead ? {} : sizesOf(changed, sizes)
		};
	});
}
/** Sizes of a file that was not read, as far as git tells them. */
function sizesOf({ base, head }, sizes) {
	const baseBytes = base === void 0 ? void 0 : sizes.get(base.objectId);
	const headBytes = head === void 0 ? void 0 : sizes.get(head.objectId);
	return {
		...baseBytes === void 0 ? {} : { baseBytes },
		...headBytes === void 0 ? {} : { headBytes }
	};
}
function isSame({ base, head }) {
	return base !== void 0 && base.objectId === head?.objectId && base.kind === head.kind;
}
/** The objects that are read: the smallest first, so that settings are read whatever else a change brings. */
function withinBudget(paths, sizes) {
	const wanted = paths.flatMap(({ path, base, head }) => [base, head].flatMap((object) => {
		const size = object?.kind === "file" ? sizes.get(object.objectId) : void 0;
		if (object === void 0 || size === void 0 || size > largestText) return [];
		return size > largestBinary && binaryEnding.test(path) ? [] : [{
			objectId: object.objectId,
			size
		}];
	}));
	const chosen = /* @__PURE__ */ new Set();
	let left = mostBytes;
	for (const { objectId, size } of wanted.sort((one, other) => one.size - other.size)) {
		if (chosen.has(objectId)) continue;
		left -= size;
		if (left < 0) break;
		chosen.add(objectId);
	}
	return chosen;
}
function sideOf(object, path, sizes, chosen) {
	if (object === void 0) return { kind: "absent" };
	if (object.kind !== "file") return { kind: object.kind };
	const size = sizes.get(object.objectId);
	if (size === void 0) return { kind: "missing" };
	if (chosen.has(object.objectId)) return {
		kind: "text",
		objectId: object.objectId
	};
	return { kind: size > largestBinary && binaryEnding.test(path) ? "binary" : "large" };
}
const reasons = {
	link: "It is a link: what it points at was not read.",
	submodule: "It is a submodule: what changed in it was not read.",
	large: "It is too large to be read: it goes by its path alone.",
	missing: "Its content is missing or broken in this repository: it goes by its path alone.",
	binary: "It holds no text: it goes by its path alone."
};
/** Texts of both sides, or neither: half of a file would look like a file that came or went. */
function textsOf(path, base, head, contents) {
	const read = [base, head].map((side) => readSide(path, side, contents));
	const [old, now] = read;
	const warning = read.map((side) => side?.warning).find((text) => text !== void 0);
	const noted = warning === void 0 ? {} : { warning };
	const isText = (side) => side === void 0 || side.text !== void 0;
	const isAnyText = [base, head].some(({ kind }) => kind === "text");
	if (!isText(old) || !isText(now) || !isAnyText) return noted;
	return {
		...noted,
		...old?.text === void 0 ? {} : { baseText: old.text },
		...now?.text === void 0 ? {} : { headText: now.text }
	};
}
/** Undefined = no such side; without `text` = there is one and nobody can read it. */
function readSide(path, side, contents) {
	switch (side.kind) {
		case "absent": return;
		case "link":
		case "submodule": return {
			text: "",
			warning: reasons[side.kind]
		};
		case "binary": return {};
		case "large":
		case "missing": return { warning: reasons[side.kind] };
		case "text": {
			const bytes = contents.get(side.objectId);
			if (bytes === void 0) return { warning: reasons.missing };
			return decodeText(bytes) ?? (binaryEnding.test(path) ? {} : { warning: reasons.binary });
		}
	}
}
// src/core/approval/parse-command.ts
/** The word that a line has to begin with. */
const commandWord = "/accept-tradeoff";
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
function commitAt(at, { judged, headSha, heads, retargets }) {
	if (judged.filter((judgement) => isBefore(judgement.at, at)).length === 0) return {
		sha: null,
		refusal: `it was set before this content was judged; ${setAgain}`
	};
	const elsewhere = whyElsewhere(at, retargets);
	if (elsewhere !== null) return {
		sha: null,
		refusal: `${elsewhere}; ${setAgain}`
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
function commitNamed(named, at, { judged, heads, retargets }) {
	const meant = judged.filter(({ headSha }) => headSha.startsWith(named));
	const refuse = (refusal) => ({
		sha: null,
		refusal
	});
	if (meant.length === 0) return refuse(`${short(named)} is no judged commit of this content`);
	const found = newest(meant.filter((judgement) => isBefore(judgement.at, at)));
	if (found === void 0) return refuse(`it was written before ${short(named)} was judged`);
	const elsewhere = whyElsewhere(at, retargets);
	if (elsewhere !== null) return refuse(`${elsewhere}; write it anew`);
	if ([...new Set([...judged, ...heads ?? []].map(({ headSha }) => headSha))].filter((sha) => sha.startsWith(named)).length > 1) return refuse(`${short(named)} begins more than one commit; write the whole SHA`);
	if (heads === null && named.length < found.headSha.length) return refuse("which commits begin so is not known; write the whole SHA");
	return {
		sha: found.headSha,
		refusal: null
	};
}
/**
* Why what was accepted then is not what is asked now: the loss against one branch is none against another, and the author
* of a pull request may point it anywhere. null = it is.
*/
function whyElsewhere(at, retargets) {
	if (retargets === null) return "whether the pull request went to another branch since is not known";
	return retargets.every((moved) => isBefore(moved, at)) ? null : "the pull request was pointed at another base branch since";
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
const mostRuns$1 = 300;
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
	const comments = whole("comments", await tried("What is commented", () => events.comments(pull.number), nothing));
	const changes = isLabelSet || comments.some(({ body }) => parseCommand(body).kind === "command") ? await tried("Who set the label, and where the pull request went,", () => events.events(pull.number), null) : nothing;
	const rows = changes === null ? [] : whole("events", changes);
	const facts = {
		judged,
		headSha: pull.headSha,
		label,
		isLabelSet,
		labelEvents: rows.filter((row) => row.kind !== "retargeted"),
		retargets: changes === null ? null : rows.filter(({ kind }) => kind === "retargeted").map(({ at }) => at),
		comments
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
		if (seen > mostRuns$1) break;
		if (run.headRepositoryId === headRepositoryId && run.headBranch === headBranch) heads.push({
			headSha: run.headSha,
			at: run.createdAt
		});
	}
	return heads;
}
// src/app/stored/artifact-store.ts
/** Artifacts that are loaded at most for one suite: each is a request and a download. */
const mostDownloads = 20;
/** Artifacts that are looked at: on a busy repository most of a name come from pull requests. */
const mostLookedAt = 500;
/**
* Rows in artifacts of runs of the default branch of this repository. What a pull request's run left is passed over,
* whatever it says of itself: whose run an artifact is of is GitHub's word.
*/
function artifactStore(open, { files }) {
	return {
		place: "artifact",
		search: async (query) => {
			try {
				return await search$1(await open(), query, files);
			} catch (error) {
				return {
					runs: [],
					notes: [`Stored artifacts could not be read: ${describeProblem(error)}`],
					isUnread: true
				};
			}
		}
	};
}
async function search$1(artifacts, query, files) {
	const { defaultBranch } = await artifacts.repository();
	const trusted = /* @__PURE__ */ new Map();
	const runs = [];
	const notes = [];
	let expired = 0;
	let downloads = 0;
	let fitting = 0;
	let isUnread = false;
	for await (const artifact of newestOf(artifacts, query)) {
		if (fitting >= 10 || downloads >= mostDownloads) break;
		if (artifact.isForeign || artifact.runId === null) continue;
		if (artifact.isExpired) {
			expired += 1;
			continue;
		}
		try {
			const known = trusted.get(artifact.runId) ?? artifacts.run(artifact.runId);
			trusted.set(artifact.runId, known);
			if (!isDefaultBranchRun(await known, defaultBranch)) continue;
			downloads += 1;
			const bytes = (await artifacts.download(artifact, ["rows.jsonl.gz"])).get("rows.jsonl.gz");
			const run = bytes === void 0 ? null : await readRowBytes(bytes, files);
			if (run?.origin === void 0 || run.suite !== void 0 && run.suite !== query.suite) continue;
			if (run.origin.suiteKey === query.suiteKey) fitting += 1;
			runs.push(run);
			if (query.suiteKey === null) break;
		} catch (error) {
			isUnread ||= error instanceof GitHubError;
			notes.push(`The stored artifact ${artifact.name} of run ${artifact.runId} was passed over: ${describeProblem(error)}`);
		}
	}
	if (runs.length === 0 && expired > 0) notes.push(`${expired} stored ${expired === 1 ? "artifact has" : "artifacts have"} expired.`);
	return {
		runs,
		notes: notes.slice(0, 3),
		...isUnread ? { isUnread } : {}
	};
}
/** Artifacts of the suite that are young enough, newest first for each attempt of a run. */
async function* newestOf(artifacts, query) {
	for (const attempt of attemptsLookedAt) {
		let seen = 0;
		for await (const artifact of artifacts.named(artifactName(query.suite, query.matrixKey, attempt))) {
			seen += 1;
			if (seen > mostLookedAt) break;
			if (query.since !== null && Date.parse(artifact.createdAt) < query.since.getTime()) break;
			yield artifact;
		}
	}
}
// src/app/stored/pull-request-store.ts
/** Runs of one head that are looked through: labels and edits can start many. */
const mostRuns = 30;
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
		isKept: true,
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
		if (known.length >= mostRuns) break;
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
// src/app/stored/history-store.ts
/**
* Rows of the history branch. Only runs of the default branch keep their rows there, and only who may push to the
* repository can put them there.
*/
function historyStore(open, { files }) {
	return {
		place: "history",
		search: async (query) => {
			let history = null;
			try {
				history = await open();
				return await search(history, query, files);
			} catch (error) {
				const problem = describeProblem(error);
				return {
					runs: [],
					notes: [error instanceof HistoryError ? problem : `The history could not be read: ${problem}`]
				};
			} finally {
				await history?.close().catch(() => {});
			}
		}
	};
}
async function search(history, query, files) {
	const since = query.since?.toISOString().slice(0, 7) ?? "";
	const label = `${query.suite}-${query.matrixKey ?? "single"}`;
	const stored = (await history.list("rows")).flatMap((path) => {
		const parts = parseHistoryPath(path);
		return parts?.kind === "rows" && parts.label === label ? [{
			path,
			...parts
		}] : [];
	}).filter(({ year, month }) => `${year}-${month}` >= since).sort(newestFirst);
	const fitting = stored.filter(({ keyPrefix }) => query.suiteKey?.startsWith(keyPrefix) === true);
	const newest = stored.slice(0, stored[0]?.runId.startsWith("local-") === true ? 10 : 1);
	const wanted = fitting.length > 0 ? fitting.slice(0, 10) : newest;
	if (wanted.length === 0) return {
		runs: [],
		notes: []
	};
	const contents = await history.read(wanted.map(({ path }) => path));
	const runs = [];
	const notes = [];
	for (const { path } of wanted) {
		const bytes = contents.get(path);
		const run = bytes === void 0 ? null : await readRowBytes(bytes, files);
		if (run === null) notes.push(`The stored rows ${path} of the history cannot be read; they were passed over.`);
		else if (run.origin !== void 0 && (run.suite === void 0 || run.suite === query.suite)) runs.push(run);
	}
	return {
		runs,
		notes
	};
}
/** Ids of runs only grow, so of one month the longer and then the larger one is the newer. */
function newestFirst(one, other) {
	const [left, right] = [one, other].map(({ year, month, runId, attempt }) => `${year}${month}${runId.padStart(24, "0")}${String(attempt).padStart(6, "0")}`);
	return (left ?? "") < (right ?? "") ? 1 : (left ?? "") > (right ?? "") ? -1 : 0;
}
export { withSignOffs as A, changeNotices as C, judgeRuns as D, poolBase as E, waiversFor as F, applyApprovals as I, planSuites as L, suiteKey as M, suiteBlock as N, approvalLines as O, mapStrings as P, findEditedSuites as R, findBaseline as S, seedText as T, makeRecord as _, artifactStore as a, sourceNotices as b, parseCommand as c, readWaivers as d, combineHalves as f, fileContext as g, recordIdentity as h, readEarlierRun as i, candidateKey as j, readSignOffs as k, readFiles as l, missingSuites as m, isArtifactOf as n, signOffSource as o, classifyChange as p, pullRequestStore as r, commandWord as s, historyStore as t, loadGrammars as u, checkSegments as v, poolEarlier as w, ageText as x, readSources as y };

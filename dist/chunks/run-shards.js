import { r as hashValue } from "./stable-hash.js";
import { m as amountAt } from "./read-run.js";
import { c as rich, r as code } from "./visible-text.js";
import { t as encodeRows } from "./encode-rows.js";
import { t as formatShard } from "./shard.js";
import { i as describeProblem } from "./shard-artifact.js";
import { C as faultsOf, S as shardFiles, T as maskSecrets, a as readChange, b as encodeManifest, c as suiteKeysOf, d as createSetUp, g as passedSecrets, h as neededSides, i as resolveCommits, l as runNeededSides, m as lookUp, n as plansOf, o as layOut, p as isCompared, s as inName, u as planBudget, v as loadShard, w as expectedShard } from "./keep-records.js";
// src/core/report/shard-view.ts
/** The summary of a shard: how many cases it ran, or why it ran none. It judges nothing. */
function shardView({ index, of, suites, skipped, headSha }) {
	const name = `Shard ${index} of ${of}`;
	const problems = suites.flatMap(({ suite, problems: told }) => told.map((text) => rich`${code(suite)}: ${text}`));
	const [first] = problems;
	return {
		headline: first === void 0 ? rich`${name}: ${wordsOf(suites)}` : rich`Not evaluated: ${name}: ${first}`,
		blocks: [
			...suites.length + skipped.length === 0 ? [] : [{
				kind: "list",
				items: [...suites.map((suite) => rich`${code(suite.suite)}: ${doneWords(suite)}`), ...skipped.map(({ suite, reason }) => rich`${code(suite)} does not run: ${reason}`)]
			}],
			...problems.length > 1 ? [{
				kind: "list",
				items: problems
			}] : [],
			{
				kind: "paragraph",
				text: rich`Nothing is judged here: the job that merges the shards does it.`
			}
		],
		folds: [],
		reasons: problems,
		footer: rich`head ${code(headSha.slice(0, 7))}`
	};
}
function wordsOf(suites) {
	if (suites.length === 0) return "nothing to run, no suite covers what changed";
	return caseCount(suites.reduce((sum, { cases }) => sum + cases, 0));
}
function doneWords({ cases, sides, problems, ranInAttempt }) {
	if (problems.length > 0) return rich`not evaluated`;
	if (ranInAttempt !== null) return rich`${caseCount(cases)}, run in attempt ${ranInAttempt} already`;
	if (sides.length === 0) return rich`nothing to run, rows of this content are stored`;
	const where = sides.length === 2 ? "on base and head" : `on ${sides[0]}`;
	return sides.includes("head") ? rich`${caseCount(cases)} ${where}` : rich`run ${where}`;
}
function caseCount(cases) {
	return `${cases} ${cases === 1 ? "case" : "cases"}`;
}
// src/app/shard/earlier-attempt.ts
/**
* The same shard of an earlier attempt of this workflow run, where it is whole: "re-run all jobs" pays for nothing twice.
*
* @param wanted - `expected`: what it has to be; `plan`: hash of the plan, null = none
* @returns null where there is none, or where it cannot be read: the shard runs then
*/
async function earlierAttempt(source, wanted, { files, log }) {
	const { shard, expected, plan } = wanted;
	if (source === null || expected.attempt === 1) return null;
	try {
		const [newest, twin] = (await source.list(expected.suite)).filter(({ claim }) => claim.index === shard.index && claim.of === shard.of && claim.attempt < expected.attempt).toSorted((one, other) => other.claim.attempt - one.claim.attempt);
		if (newest === void 0 || newest.claim.attempt === twin?.claim.attempt) return null;
		const loaded = await loadShard(newest, files);
		const { manifest } = loaded;
		if (!manifest.ok || manifest.value.plan !== plan || faultsOf(loaded, expected).length > 0) return null;
		return {
			attempt: newest.claim.attempt,
			cases: manifest.value.cases
		};
	} catch (error) {
		log.note(`${expected.suite}: earlier attempts: ${describeProblem(error)}`);
		return null;
	}
}
// src/core/shard/plan-shards.ts
/**
* Measured time of each case of a run in milliseconds: the mean latency of its rows times their number, so that a case
* which is repeated counts as often. Answers from a cache took no time and are no measurement; a case with none is taken
* for one of mean latency.
*
* @returns empty where no row says how long it took
*/
function caseTimes({ rows }) {
	const measured = rows.caseIds.map(() => ({
		sum: 0,
		known: 0,
		rows: 0
	}));
	const all = {
		sum: 0,
		known: 0
	};
	for (let row = 0; row < rows.length; row += 1) {
		const one = measured[rows.caseOf[row] ?? -1];
		if (one === void 0) continue;
		one.rows += 1;
		const latencyMs = rows.cached[row] === 1 ? void 0 : amountAt(rows.latencyMs, row);
		if (latencyMs === void 0) continue;
		one.sum += latencyMs;
		one.known += 1;
		all.sum += latencyMs;
		all.known += 1;
	}
	if (all.known === 0) return /* @__PURE__ */ new Map();
	const mean = all.sum / all.known;
	return new Map(rows.caseIds.map((caseId, code) => {
		const { sum, known, rows: count } = measured[code] ?? {
			sum: 0,
			known: 0,
			rows: 0
		};
		return [caseId, (known === 0 ? mean : sum / known) * count];
	}));
}
/**
* Splits cases so that shards take about the same time: the longest case first, each to the shard that has least to do so
* far. Its longest shard takes at most 4/3 − 1/(3n) of the shortest possible time.
*
* The same times give the same plan, in whatever order they come: cases of one time go by their id, shards of one load by
* their index.
*
* @param times - milliseconds ≥ 0 by case id
* @param of - number of shards, integer ≥ 1
* @see Graham (1969), Bounds on multiprocessing timing anomalies, SIAM J. Appl. Math. 17(2), 416–429, theorem 2
*/
function planShards(times, of) {
	if (!Number.isInteger(of) || of < 1) throw new RangeError(`of must be an integer ≥ 1, received ${of}`);
	const loads = Array.from({ length: of }, () => 0);
	const longestFirst = [...times].sort(([one, left], [other, right]) => left === right ? one < other ? -1 : 1 : right - left);
	const plan = /* @__PURE__ */ new Map();
	for (const [caseId, timeMs] of longestFirst) {
		let least = 0;
		for (let at = 1; at < of; at += 1) if ((loads[at] ?? 0) < (loads[least] ?? 0)) least = at;
		loads[least] = (loads[least] ?? 0) + timeMs;
		plan.set(caseId, least + 1);
	}
	return plan;
}
/** The file that `EVAL_ENVELOPE_SHARD_PLAN` names. */
function encodePlan(plan, { index, of }) {
	return `${JSON.stringify({
		version: 1,
		shard: index,
		of,
		cases: Object.fromEntries(plan)
	})}\n`;
}
/** 32 hexadecimal digits; equal for the same split, whichever shard asks. */
function planHash(plan, of) {
	return hashValue([of, [...plan].sort(([one], [other]) => one < other ? -1 : 1)]);
}
// src/app/shard/plan-suite.ts
const unknown = {
	text: null,
	hash: null
};
/** Splits a suite by the time that its cases took before. What cannot be found out is a note. */
async function planSuite(suite, parts, { log }) {
	const { shard, measured, request } = parts;
	let run;
	try {
		run = await measured({
			suite,
			matrixKey: request.matrixKey
		});
	} catch (error) {
		log.note(`${suite}: no run to split it by could be read: ${describeProblem(error)}`);
		return unknown;
	}
	const times = run === null ? /* @__PURE__ */ new Map() : caseTimes(run);
	if (times.size === 0) {
		log.note(`${suite}: nothing is known of its cases' time: it splits them by itself`);
		return unknown;
	}
	const plan = planShards(times, shard.of);
	const own = [...plan.values()].filter((index) => index === shard.index).length;
	log.note(`${suite}: ${own} of ${plan.size} cases are planned for this shard`);
	return {
		text: encodePlan(plan, shard),
		hash: planHash(plan, shard.of)
	};
}
// src/app/shard/write-shard.ts
/** Folder of a shard under that of its suite. */
function shardFolder({ index, of }) {
	return `shard-${index}-of-${of}`;
}
/** Writes manifest and rows of a shard, what went wrong too: the job that merges can say then what it was. */
async function writeShard(ran, about, { suite, context }, files) {
	const { shard, expected, plan, needs, secrets } = about;
	const { isBaseOptional, ...set } = expected;
	const folder = files.join(context.request.out, expected.suite, shardFolder(shard));
	const cases = (ran.head?.outcome.ok === true ? ran.head.outcome.run : null)?.rows.caseIds.length ?? 0;
	const masked = (sentences) => sentences.map((text) => maskSecrets(text, secrets));
	const problemsOf = (side) => side === void 0 || side.outcome.ok ? [] : masked(side.outcome.problems);
	const problems = {
		base: problemsOf(ran.base),
		head: problemsOf(ran.head)
	};
	const notes = {
		base: masked(ran.base?.notes ?? []),
		head: masked(ran.head?.notes ?? [])
	};
	const { startedAt } = context;
	const own = {
		plan,
		startedAt,
		needs,
		cases,
		measured: {
			base: ran.base?.measured ?? null,
			head: ran.head?.measured ?? null
		},
		isOverBudget: [ran.base, ran.head].some((side) => side?.outcome.ok === false && side.outcome.isOverBudget === true),
		notes,
		problems
	};
	const manifest = {
		version: 1,
		shard: shard.index,
		...set,
		...own
	};
	await files.write(files.join(folder, shardFiles.manifest), encodeManifest(manifest));
	const options = { output: suite.judge.excerpts !== void 0 };
	for (const side of ["head", "base"]) {
		const outcome = ran[side]?.outcome;
		if (outcome?.ok === true) await files.writeCompressed(files.join(folder, shardFiles[side]), encodeRows(outcome.run, options));
	}
	return {
		folder,
		cases,
		problems: [...isBaseOptional ? [] : problems.base.map((problem) => `base: ${problem}`), ...problems.head.map((problem) => `head: ${problem}`)]
	};
}
// src/app/shard/run-shards.ts
/**
* Runs one shard of the suites that a change calls for, on the sides that need it, and writes what the job that merges the
* shards needs: rows and a manifest for each suite, in a folder of its own under `out`.
*/
async function runShards(request, sharding, git, outer) {
	const world = inName(request.command, outer);
	const { files, log, clock } = world;
	const { shard } = sharding;
	const startedAt = clock.now().toISOString();
	const commits = await resolveCommits(request, git);
	for (const note of commits.notes) log.note(note);
	const change = await readChange(git, commits, request, clock.now());
	const plans = plansOf(request, commits, change);
	for (const plan of plans) log.note(`suite ${plan.suite} ${plan.isRun ? "runs" : "does not run"}: ${plan.reason}`);
	const running = plans.filter((plan) => plan.isRun);
	const skipped = plans.filter((plan) => !plan.isRun).map(({ suite, reason }) => ({
		suite,
		reason
	}));
	if (running.length === 0) return {
		shard,
		commits,
		suites: [],
		skipped,
		exitCode: 0
	};
	const workspace = await files.makeWorkspace("eval-envelope-shard-");
	try {
		const what = request.mode === "record" ? "head" : "both";
		const { sides, trees } = await layOut(what, workspace, commits, change, git, world);
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
		for (const plan of running) suites.push(await runShard(plan, sharding, context, workspace, world));
		return {
			shard,
			commits,
			suites,
			skipped,
			exitCode: suites.every(({ problems }) => problems.length === 0) ? 0 : 3
		};
	} finally {
		await files.remove(workspace);
	}
}
async function runShard(plan, { shard, measured, earlier }, context, workspace, world) {
	const { request, change } = context;
	const { files, log } = world;
	const suite = change.combined.config.suites[plan.suite];
	if (suite === void 0) throw new RangeError(`plan names suite ${plan.suite}, which the config lacks`);
	const secrets = passedSecrets(suite, world);
	for (const secret of secrets.filter(({ length }) => length >= 8)) request.hide?.(secret);
	const keys = suiteKeysOf(plan.suite, context);
	const split = await planSuite(plan.suite, {
		shard,
		measured,
		request
	}, world);
	const expected = {
		...expectedShard(plan, keys, context),
		of: shard.of
	};
	const before = request.isEvaluatedAgain ? null : await earlierAttempt(earlier, {
		shard,
		expected,
		plan: split.hash
	}, world);
	if (before !== null) {
		log.note(`${plan.suite}: shard ${formatShard(shard)} ran in attempt ${before.attempt}`);
		const { cases, attempt } = before;
		return {
			suite: plan.suite,
			cases,
			sides: [],
			problems: [],
			folder: null,
			ranInAttempt: attempt
		};
	}
	const known = await lookUp(plan, suite, keys, context, world);
	const needed = neededSides(known, suite, request);
	const planPath = split.text === null ? null : files.join(workspace, "plans", `${plan.suite}.json`);
	if (planPath !== null && split.text !== null) await files.write(planPath, split.text);
	const told = {
		...context,
		shard: {
			text: formatShard(shard),
			planPath
		}
	};
	const { meter, refused } = planBudget(plan.suite, suite, needed, known, log, shard.of);
	const written = await writeShard(refused ?? (needed.length === 0 ? {} : await runNeededSides(plan, suite, needed, told, world, meter)), {
		shard,
		expected,
		plan: split.hash,
		needs: needsOf(needed, known, context),
		secrets
	}, {
		suite,
		context
	}, files);
	return {
		suite: plan.suite,
		sides: needed,
		ranInAttempt: null,
		...written
	};
}
/** How the sides came about, for the job that merges the shards. */
function needsOf(needed, { stored, reused }, { request }) {
	const isBaseStored = stored.found !== null || reused !== null && reused.base !== null;
	return {
		base: needed.includes("base") ? "run" : isCompared(request) && isBaseStored ? "stored" : "none",
		head: needed.includes("head") ? "run" : "stored"
	};
}
export { shardView as n, runShards as t };

import "./rolldown-runtime.js";
import { c as workflowPath, l as isMatrix, n as setOutputs, r as publish, u as matrixKey } from "./set-outputs.js";
import { S as shardFiles, r as runGate, t as keepRecords } from "./keep-records.js";
import { n as visible, s as plainText } from "./visible-text.js";
import { n as renderText } from "./encode-rows.js";
import { t as plainRequest } from "./gate-request.js";
import { i as describeProblem, r as shardClaimOf } from "./shard-artifact.js";
import { n as artifactName, t as usualHistoryBranch } from "./history.js";
import { c as ownViews, d as legViewFile, l as writeLegViews, s as legViewsOf } from "./leg-reader.js";
import { t as publicationOf } from "./publication.js";
import { t as ArtifactError } from "./artifact-error.js";
import { r as shardNames } from "./shard.js";
import { a as artifactStore, i as readEarlierRun, n as isArtifactOf, o as signOffSource, r as pullRequestStore, t as historyStore } from "./history-store.js";
import { r as GitHubError } from "./program-error.js";
// src/core/report/annotations.ts
/** GitHub shows ten of a level for a step; one is kept for what somebody else may have to say. */
const mostAnnotations = 9;
/**
* The verdict at the first line that made the change what it is, and a notice at each further line of evidence.
*
* @param suites - worst first; empty = nothing had to be evaluated
*/
function annotations(suites, evidence) {
	const places = placesOf(evidence);
	const verdicts = suites.map(({ suite, decision, view }, index) => {
		const place = index === 0 ? places[0] : void 0;
		return {
			level: levelOf(decision),
			title: `Eval Envelope: ${decision.verdict}`,
			message: visible(`${suite}: ${plainText(view.headline)}`),
			...place === void 0 ? {} : {
				file: place.file,
				line: place.line ?? 1
			}
		};
	});
	const notices = (suites.length === 0 ? [] : places).map(({ file, line, before, after, class: name, rule }) => ({
		level: "notice",
		title: `Eval Envelope: ${name}`,
		message: visible(`${[before, after].filter((text) => text !== null).join(" → ") || file} (${rule})`),
		file,
		line: line ?? 1
	}));
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => mostOf([...verdicts, ...notices].filter((annotation) => annotation.level === level)));
}
/** As many as are shown; the last one counts those that are not, so that a list that ends does not look whole. */
function mostOf(annotations) {
	if (annotations.length <= mostAnnotations) return annotations;
	const shown = annotations.slice(0, 8);
	const [first] = annotations;
	const message = `${annotations.length - shown.length} more of this kind: the comment and the summary of the job have all of them.`;
	return first === void 0 ? shown : [...shown, {
		level: first.level,
		title: "Eval Envelope",
		message
	}];
}
function levelOf({ verdict, exitCode }) {
	if (exitCode !== 0) return "error";
	return verdict === "inside" ? "notice" : "warning";
}
/** One place a line: several rules may speak of the same one. */
function placesOf(evidence) {
	const seen = /* @__PURE__ */ new Set();
	return evidence.filter(({ file, line }) => {
		if (file === "(outside git)") return false;
		const place = `${file}:${line ?? 1}`;
		if (seen.has(place)) return false;
		seen.add(place);
		return true;
	});
}
// src/core/report/fingerprint-annotations.ts
/** What the probes of each suite show, on the run as a whole: no line of the repository changed. */
function fingerprintAnnotations(suites) {
	return suites.map(({ suite, view, probes }) => ({
		level: probes?.exitCode === 0 ? "notice" : "error",
		title: "Eval Envelope: fingerprint",
		message: visible(`${suite}: ${plainText(view.headline)}`)
	}));
}
// src/app/action/keep-history.ts
/**
* Settles where records of the default branch, and of candidates for it, are kept, before any code of the repository runs.
* The keeper it gives is to be called when all of that has ended: only then is the token used.
*/
async function historyKeeper({ inputs, plan }, ports, world) {
	const { branch = usualHistoryBranch, write } = inputs.history;
	if (!(plan.command === "record" || plan.outside !== void 0) || write === "none") return async () => {};
	const warn = (error) => ports.runner.annotate({
		level: "warning",
		title: "Eval Envelope: history",
		message: `The record is not kept in the history; the verdict stands as it is. ${describeProblem(error)}`
	});
	if (branch === plan.branch) {
		warn(`\`history-branch\` names ${branch}, the branch that is evaluated. Name another, which holds nothing else.`);
		return async () => {};
	}
	let history;
	try {
		const repository = world.environment.GITHUB_REPOSITORY ?? "";
		history = await ports.history({
			branch,
			write,
			repository,
			token: inputs.token
		});
	} catch (error) {
		warn(error);
		return async () => {};
	}
	return async ({ suites }) => {
		if (suites.length === 0) return;
		const done = world.log.step(`eval-envelope: keeping ${suites.length === 1 ? "the record" : "records"} in ${branch}`);
		try {
			const { files, added, commit, notes } = await keepRecords(suites, history, world.files);
			const at = commit === null ? "" : `, commit ${commit.slice(0, 7)}`;
			done(`${added} of ${files} ${files === 1 ? "file" : "files"} added${added < files ? ", the rest was there" : ""}${at}`);
			for (const note of notes) world.log.note(`eval-envelope: history: ${note}`);
		} catch (error) {
			done("not kept");
			warn(error);
		} finally {
			await history.close().catch(() => {});
		}
	};
}
// src/core/event/shard-leg.ts
/** Key of a matrix that counts the shards of a suite. */
const shardKey = "shard";
/**
* The job as one that is not sharded: what it shares with the other shards of its suite, and with the job that merges them.
* The matrix loses its key `shard`; number and count of the job say nothing more, because both depend on it.
*/
function withoutShard({ matrix }) {
	const single = {
		jobIndex: "0",
		jobTotal: "1"
	};
	let value;
	try {
		value = JSON.parse(matrix);
	} catch {
		return {
			matrix,
			...single
		};
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {
		matrix,
		...single
	};
	const others = Object.entries(value).filter(([key]) => key !== shardKey);
	return {
		matrix: JSON.stringify(others.length === 0 ? null : Object.fromEntries(others)),
		...single
	};
}
// src/app/shard/artifact-shards.ts
/** Bytes of the archive of a shard, and of each file in it. */
const [largestArchive, largestFile] = [67108864, 33554432];
/**
* Shards among the artifacts of this very workflow run, of all its attempts. The runner's own token lists no others, so
* nothing of another run gets among them.
*
* @param leg - of the matrix beside its shards; null = there is no other key
* @param of - how many there have to be; null = as many as they say
*/
function artifactShards(open, { leg, of }, files) {
	let listed;
	return {
		of,
		list: async (suite) => {
			const artifacts = await open();
			listed ??= artifacts.list();
			return (await listed).flatMap((artifact) => {
				const claim = shardClaimOf(artifact.name, suite, leg);
				return claim === null ? [] : [{
					claim,
					read: () => load(artifact, artifacts, files)
				}];
			});
		},
		adviceFor: async ({ indices, of: all }) => `The log of ${jobsOf(indices, all)} in this workflow run says why it stored nothing. "Re-run failed jobs" runs what failed again, and then this job.`
	};
}
function jobsOf(indices, of) {
	if (indices.length === 0 || of === null) return "each job with the input shard";
	return indices.length === 1 ? `the job of shard ${indices[0]} of ${of}` : `each of the jobs of ${shardNames(indices)} of ${of}`;
}
async function load({ id, name, sizeBytes }, artifacts, files) {
	const at = { artifact: name };
	if (sizeBytes > largestArchive) throw new ArtifactError("too-large", at, `it has ${sizeBytes} bytes`);
	const folder = await files.makeWorkspace("eval-envelope-shard-");
	try {
		const archive = await files.open(await artifacts.download(id, folder));
		try {
			const wanted = Object.values(shardFiles);
			const entries = (archive.entries ?? []).filter((entry) => wanted.includes(entry.name));
			const large = entries.find((entry) => entry.sizeBytes > largestFile);
			if (large !== void 0) throw new ArtifactError("too-large", at, `${large.name} is too large`);
			return new Map(entries.map((entry) => [entry.name, new Uint8Array(entry.read(0, entry.sizeBytes))]));
		} finally {
			await archive.close();
		}
	} finally {
		await files.remove(folder);
	}
}
// src/app/action/sharding.ts
/** Whether the job runs a part of its suites, or merges the parts. */
function isSharded({ shard, shards }) {
	return shard !== void 0 || shards !== void 0;
}
/** The leg of the matrix that results are known by: the shards of a suite, and the job that merges them, have one. */
function suiteLeg(inputs) {
	return isSharded(inputs) ? withoutShard(inputs.matrix) : inputs.matrix;
}
/** Key of that leg, as it stands in names of shards; null = the matrix has no key beside the shards. */
function shardLeg({ matrix }) {
	const leg = withoutShard(matrix);
	return isMatrix(leg) ? matrixKey(leg) : null;
}
/** Shards that jobs of this workflow run left. */
function shardsOfRun(inputs, ports, { files }) {
	return artifactShards(ports.artifacts, {
		leg: shardLeg(inputs),
		of: inputs.shards ?? null
	}, files);
}
/** The shards to merge, where that is asked for. */
function shardsToMerge(inputs, ports, world) {
	return inputs.shards === void 0 ? {} : { shards: shardsOfRun(inputs, ports, world) };
}
// src/app/shard/run-created.ts
/**
* When GitHub made this workflow run: one time for all its jobs and attempts, asked for once; null where it is not told, as
* without the right to read runs.
*/
function runCreated(open, { environment, log }) {
	let asked;
	const ask = async () => {
		const id = Number(environment.GITHUB_RUN_ID);
		if (!Number.isInteger(id) || id < 1) return null;
		try {
			const created = new Date((await (await open()).run(id)).createdAt);
			return Number.isNaN(created.getTime()) ? null : created;
		} catch (error) {
			log.note(`eval-envelope: when this run began is not known: ${describeProblem(error)}`);
			return null;
		}
	};
	return () => {
		asked ??= ask();
		return asked;
	};
}
// src/app/stored/candidate-store.ts
/** Events that name candidates. */
const events = ["repository_dispatch", "workflow_dispatch"];
/** Runs that are looked through for each event, and archives that are loaded in all for one suite. */
const mostRuns = 30;
const mostDownloads = 20;
/**
* Rows that earlier runs of the same workflow on the default branch left of candidates. Only that workflow is believed:
* another one that is started by hand may have run the code of a fork (docs/forks.md). Which candidate and which content
* rows are of is in their key; they are never a base.
*/
function candidateStore(open, own, { files }) {
	let listed;
	return {
		whose: "this candidate",
		isKept: true,
		search: async ({ suite, matrixKey }) => {
			const runs = [];
			const notes = [];
			try {
				const artifacts = await open();
				listed ??= artifactsOf(artifacts, own);
				const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, "");
				const named = (await listed).filter(({ name, isExpired }) => !isExpired && isArtifactOf(name, prefix));
				for (const artifact of named.slice(0, mostDownloads)) try {
					const run = await readEarlierRun({
						artifact,
						headSha: artifact.headSha ?? ""
					}, suite, artifacts, files);
					if (run !== null) runs.push(run);
				} catch (error) {
					notes.push(`An earlier result was passed over: ${describeProblem(error)}`);
				}
			} catch (error) {
				notes.push(`Earlier results of this candidate could not be looked for: ${describeProblem(error)}`);
			}
			return {
				runs,
				notes: notes.slice(0, 3)
			};
		}
	};
}
async function artifactsOf(artifacts, own) {
	const ids = /* @__PURE__ */ new Set();
	if (own.runId !== null) ids.add(own.runId);
	if (own.workflowPath !== null) {
		const { defaultBranch } = await artifacts.repository();
		for (const event of events) {
			let seen = 0;
			for await (const run of artifacts.runs({
				branch: defaultBranch,
				event
			})) {
				seen += 1;
				if (isOfWorkflow(run, own.workflowPath, defaultBranch)) ids.add(run.id);
				if (seen >= mostRuns) break;
			}
		}
	}
	const found = [];
	for (const id of ids) found.push(...await artifacts.ofRun(id));
	return found;
}
function isOfWorkflow(run, workflowPath, defaultBranch) {
	return run.repositoryId === run.headRepositoryId && run.headBranch === defaultBranch && run.workflowPath === workflowPath && events.includes(run.event);
}
// src/app/stored/queued-pull-request-store.ts
/**
* Rows that runs of a queued pull request left: where the merge group has the very content that was judged there, its verdict
* is taken over. That of a fork is evaluated: what its runs say of themselves is not believed.
*/
function queuedPullRequestStore(open, { number, find }, own, world) {
	const whose = `pull request ${number}`;
	let store;
	const openStore = async () => {
		const { headSha: sha, headRepositoryId: repositoryId, headBranch: branch, isFork } = await find();
		return isFork ? null : pullRequestStore(open, {
			...own,
			sha,
			repositoryId,
			branch
		}, world, whose);
	};
	return {
		whose,
		isKept: false,
		search: async (query) => {
			try {
				store ??= openStore();
				const found = await store;
				if (found !== null) return await found.search(query);
				return {
					runs: [],
					notes: [`The ${whose} comes from a fork: what its runs stored is not taken over.`]
				};
			} catch (error) {
				return {
					runs: [],
					notes: [`The ${whose} could not be looked at: ${describeProblem(error)}`]
				};
			}
		}
	};
}
// src/app/stored/stored-before.ts
/**
* A store as it was at a time: without what was evaluated later. Jobs of one workflow run that decide by it decide alike,
* whenever each of them starts.
*/
function storedBefore(store, cutOff) {
	return {
		place: store.place,
		search: async (query) => {
			const finds = await store.search(query);
			const limit = await cutOff();
			if (limit === null) return finds;
			const runs = finds.runs.filter(({ origin }) => origin !== void 0 && Date.parse(origin.evaluatedAt) < limit.getTime());
			return {
				...finds,
				runs
			};
		}
	};
}
/** {@link storedBefore} of what earlier runs on a pull request left, by when GitHub took it. */
function earlierBefore(store, cutOff) {
	return {
		...store,
		search: async (query) => {
			const { runs, notes } = await store.search(query);
			const limit = await cutOff();
			return {
				runs: limit === null ? runs : runs.filter(({ at }) => Date.parse(at) < limit.getTime()),
				notes
			};
		}
	};
}
// src/app/action/stored-runs.ts
/**
* Where stored rows are looked for: base among runs of the default branch, head among those of the pull request; and where
* people sign off what they come to.
*/
function storedRuns(inputs, plan, ports, world) {
	const { GITHUB_REPOSITORY: repository = "" } = world.environment;
	const { token } = inputs;
	const { branch = usualHistoryBranch } = inputs.history;
	const write = inputs.history.write === "none" ? "git" : inputs.history.write;
	const runs = once(() => ports.runArtifacts(repository, token));
	const access = once(() => world.gitHub(repository));
	const history = once(() => ports.history({
		branch,
		write,
		repository,
		token
	}));
	if (plan.command === "gate" || plan.isFingerprint === true || inputs.history.write !== "none") history().catch(() => {});
	const [kept, uploaded] = [historyStore(history, world), artifactStore(runs, world)];
	const cutOff = runCreated(runs, world);
	const asOf = (store) => isSharded(inputs) ? storedBefore(store, cutOff) : store;
	const earlier = earlierRuns(plan, runs, access, world);
	return {
		baseStores: [kept, uploaded].map(asOf),
		previousStores: [inputs.history.write === "none" ? uploaded : kept].map(asOf),
		earlierRuns: inputs.shard === void 0 || earlier === null ? earlier : earlierBefore(earlier, cutOff),
		signOffs: signOffs(plan, runs, access),
		isEvaluatedAgain: inputs.isEvaluatedAgain
	};
}
function earlierRuns({ pullRequest, queued, outside }, runs, access, world) {
	const { GITHUB_RUN_ID: runId, GITHUB_WORKFLOW_REF: ref } = world.environment;
	const own = {
		runId: runId === void 0 ? null : Number(runId),
		workflowPath: ref === void 0 ? null : workflowPath(ref)
	};
	if (pullRequest !== null) {
		const { headSha: sha, headRepositoryId: repositoryId, ownBranch: branch } = pullRequest;
		return pullRequestStore(runs, {
			...own,
			sha,
			repositoryId,
			branch
		}, world);
	}
	if (outside !== void 0) return candidateStore(runs, own, world);
	if (queued === null) return null;
	const find = async () => (await access()).repository.pullRequest(queued);
	return queuedPullRequestStore(runs, {
		number: queued,
		find
	}, own, world);
}
/** Of a merge group those of the pull request that waits in it. */
function signOffs({ pullRequest, queued, branch }, runs, access) {
	const number = pullRequest?.number ?? queued;
	if (number === null) return null;
	const find = async () => pullRequest === null ? (await access()).repository.pullRequest(number) : {
		...pullRequest,
		headBranch: branch
	};
	return signOffSource(find, async () => (await access()).approvals, runs);
}
/** Opened when it is first needed, and once. */
function once(open) {
	let opened;
	return () => {
		opened ??= open();
		return opened;
	};
}
// src/app/action/upload-artifacts.ts
/** What is kept of a suite. The suite's own result files stay out: they may hold anything. */
const kept = [
	"record.json",
	"rows.jsonl.gz",
	"base-rows.jsonl.gz",
	"comment.md",
	"report.html",
	legViewFile
];
/**
* Stores what each suite came to as an artifact of its own: `eval-envelope-<suite>-<matrix key>-<run attempt>`.
*
* @returns what was stored in the order of the suites, null where nothing was
*/
async function uploadArtifacts(outcome, out, retentionDays, request, ports, world) {
	if (outcome.suites.length === 0) return [];
	const warn = (message) => {
		ports.runner.annotate({
			level: "warning",
			title: "Eval Envelope: artifact",
			message
		});
	};
	const artifacts = await ports.artifacts();
	const whyNot = artifacts.whyNot();
	if (whyNot !== null) {
		warn(`Nothing is stored: ${whyNot}`);
		return outcome.suites.map(() => null);
	}
	const done = world.log.step("eval-envelope: storing record, rows, report and comment");
	const stored = [];
	for (const { suite } of outcome.suites) {
		const folder = world.files.join(out, suite);
		const there = await world.files.list(folder);
		const files = kept.map((name) => world.files.join(folder, name)).filter((path) => there.includes(path));
		const attempt = request.identity.runAttempt ?? 1;
		const name = `eval-envelope-${suite}-${request.matrixKey}-${attempt}`;
		try {
			stored.push(await uploadOnce(artifacts, {
				name,
				folder,
				files,
				retentionDays
			}, world));
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			warn(`The artifact ${name} could not be stored; the verdict stands as it is. ${error.message} ${error.hint}`);
			stored.push(null);
		}
	}
	done(`${stored.filter((one) => one !== null).length} of ${stored.length} stored`);
	return stored;
}
/** A name can be used once in a run: another job with the same suite and no matrix has it, so the job is added. */
async function uploadOnce(artifacts, artifact, { environment }) {
	const { name } = artifact;
	try {
		return {
			id: (await artifacts.upload(artifact)).id,
			name
		};
	} catch (error) {
		const job = (environment.GITHUB_JOB ?? "").toLowerCase().replace(/[^a-z0-9_-]+/g, "-");
		if (!(error instanceof GitHubError) || error.code !== "rejected" || job === "") throw error;
		const longer = `${name}-${job}`;
		return {
			id: (await artifacts.upload({
				...artifact,
				name: longer
			})).id,
			name: longer
		};
	}
}
// src/app/action/evaluate-change.ts
/**
* Evaluates the change, then reports: the artifact first, because the comment links to it.
*
* @returns the exit code that the verdict earned
*/
async function evaluateChange(run, ports, world) {
	const { inputs, plan, places } = run;
	const request = {
		...gateRequest(run, ports, world),
		hide: ports.runner.hide
	};
	await ports.prepare();
	const keepInHistory = await historyKeeper(run, ports, world);
	const outcome = await runGate(request, world.git("."), world);
	const tried = async (what, work, otherwise) => {
		try {
			return await work();
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			ports.runner.annotate({
				level: "warning",
				title: "Eval Envelope: reporting",
				message: `${what} failed; the verdict stands as it is. ${why}`
			});
			return otherwise;
		}
	};
	await world.terminal.print(`\n${renderText(outcome.view, false, "In the summary and the report")}\n`);
	const shown = plan.isFingerprint === true ? fingerprintAnnotations(outcome.suites) : annotations(outcome.suites, outcome.evidence);
	for (const annotation of shown) ports.runner.annotate(annotation);
	const publication = await publicationOf(ports.runner, world);
	const views = publication?.leg == null ? [] : legViewsOf(outcome, publication.leg);
	const stored = await tried("Storing the artifact", async () => {
		await writeLegViews(views, places.out, world);
		return uploadArtifacts(outcome, places.out, inputs.retentionDays, request, ports, world);
	}, []);
	const artifactId = stored[0]?.id ?? null;
	await tried("Keeping the record in the history", () => keepInHistory(outcome), void 0);
	const isWanted = isCommentWanted(inputs, plan, outcome.suites.length > 0, outcome.exitCode !== 0);
	const parts = {
		...await tried("Writing summary and comment", async () => {
			const own = await ownViews(views, stored, publication, ports, world);
			const place = publication === null ? null : {
				...publication,
				isWanted
			};
			return publish({
				view: outcome.view,
				own,
				artifactId
			}, place, ports, world);
		}, { commentUrl: null }),
		artifactId,
		out: places.out
	};
	await tried("Setting the outputs", () => setOutputs(outcome, parts, ports.runner, world), void 0);
	return outcome.exitCode;
}
/** What the inputs and the event ask of the gate. */
function gateRequest({ inputs, plan, event, places }, ports, world) {
	const { environment } = world;
	const attempt = Number(environment.GITHUB_RUN_ATTEMPT);
	return {
		...plainRequest,
		command: plan.isFingerprint === true ? "fingerprint" : inputs.shards === void 0 ? plan.command : "merge",
		mode: plan.command,
		base: inputs.base ?? plan.base,
		head: plan.head,
		isEverySuite: plan.isEverySuite,
		configPath: inputs.config ?? ".github/eval-envelope.yml",
		suite: inputs.suite ?? plan.outside?.suite,
		...plan.isFingerprint === true ? { isFingerprint: true } : {},
		...plan.outside === void 0 ? {} : { candidate: plan.outside.candidate },
		results: inputs.results,
		enforce: inputs.enforce,
		...storedRuns(inputs, plan, ports, world),
		identity: {
			repository: environment.GITHUB_REPOSITORY ?? null,
			pullRequest: plan.pullRequest?.number ?? null,
			branch: plan.branch,
			...plan.pullRequest === null ? {} : { headSha: plan.pullRequest.headSha },
			runId: environment.GITHUB_RUN_ID ?? null,
			runAttempt: Number.isInteger(attempt) && attempt > 0 ? attempt : null,
			event: event.name
		},
		matrixKey: matrixKey(suiteLeg(inputs)),
		...shardsToMerge(inputs, ports, world),
		keepsResults: false,
		out: places.out
	};
}
function isCommentWanted({ comment }, plan, isEvaluated, isFailure) {
	if (plan.pullRequest === null) return false;
	switch (comment) {
		case "always": return true;
		case "on-change": return isEvaluated;
		case "on-failure": return isFailure;
		case "never": return false;
	}
}
export { shardsOfRun as a, shardLeg as i, gateRequest as n, runCreated as r, evaluateChange as t };

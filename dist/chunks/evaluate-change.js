import "./rolldown-runtime.js";
import { n as matrixKey, t as publicationOf } from "./publication.js";
import { a as visible, u as plainText } from "./render-markdown.js";
import { n as renderText } from "./encode-rows.js";
import { t as plainRequest } from "./gate-request.js";
import { n as runGate, t as keepRecords } from "./keep-records.js";
import { f as describeProblem, i as artifactName, r as usualHistoryBranch, t as readRowBytes } from "./read-stored-rows.js";
import { a as ownViews, i as legViewsOf, o as writeLegViews, s as legViewFile } from "./share-comment.js";
import { n as setOutputs, r as publish } from "./set-outputs.js";
import { n as artifactStore, t as historyStore } from "./history-store.js";
import { i as verdicts } from "./verdict.js";
import { t as decodeRecord } from "./encode-record.js";
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
		const place = `${file}:${line ?? 1}`;
		if (seen.has(place)) return false;
		seen.add(place);
		return true;
	});
}
// src/app/action/keep-history.ts
/**
* Settles where records of the default branch are kept, before any code of the repository runs. The keeper it gives is to
* be called when all of that has ended: only then is the token used.
*/
async function historyKeeper({ inputs, plan }, ports, world) {
	const { branch = usualHistoryBranch, write } = inputs.history;
	if (plan.command !== "record" || write === "none") return async () => {};
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
// src/app/stored/pull-request-store.ts
/** Runs of one head that are looked through: labels and edits can start many. */
const mostRuns = 30;
const names = [
	"rows.jsonl.gz",
	"base-rows.jsonl.gz",
	"record.json"
];
/**
* Rows that earlier runs on the same head of a pull request left: attempts of this run, and runs that a label or an edit
* started. Whose run an artifact is of is GitHub's word; what the rows say is the word of the pull request's code, as it
* would be of a new run.
*/
function pullRequestStore(open, head, { files }) {
	let listed;
	return { search: async ({ suite, matrixKey }) => {
		const runs = [];
		const notes = [];
		try {
			const artifacts = await open();
			listed ??= artifactsOf(artifacts, head);
			const prefix = artifactName(suite, matrixKey, 0).replace(/0$/, "");
			for (const artifact of await listed) {
				if (!isOf(artifact.name, prefix) || artifact.isExpired) continue;
				try {
					const run = await read(artifact, suite, artifacts, files);
					if (run !== null) runs.push(run);
				} catch (error) {
					notes.push(`An earlier result was passed over: ${describeProblem(error)}`);
				}
			}
		} catch (error) {
			notes.push(`Earlier results of this pull request could not be looked for: ${describeProblem(error)}`);
		}
		return {
			runs,
			notes: notes.slice(0, 3)
		};
	} };
}
/** `<prefix><attempt>`, with the job behind it where two jobs have one suite. */
function isOf(name, prefix) {
	return name.startsWith(prefix) && /^\d+(?:-[a-z0-9_-]+)?$/.test(name.slice(prefix.length));
}
async function artifactsOf(artifacts, head) {
	const found = [];
	const ids = /* @__PURE__ */ new Set();
	if (head.runId !== null) ids.add(head.runId);
	for await (const run of artifacts.runs({
		headSha: head.sha,
		event: "pull_request"
	})) {
		if (run.headSha !== head.sha || run.headRepositoryId !== head.repositoryId) continue;
		ids.add(run.id);
		if (ids.size >= mostRuns) break;
	}
	for (const id of ids) found.push(...await artifacts.ofRun(id));
	return found;
}
async function read(artifact, suite, artifacts, files) {
	const contents = await artifacts.download(artifact, names);
	const rows = contents.get("rows.jsonl.gz");
	const head = rows === void 0 ? null : await readRowBytes(rows, files);
	if (head?.origin === void 0 || head.suite !== void 0 && head.suite !== suite) return null;
	const baseRows = contents.get("base-rows.jsonl.gz");
	return {
		head,
		base: baseRows === void 0 ? null : await readRowBytes(baseRows, files),
		verdict: verdictOf(contents.get("record.json"))
	};
}
function verdictOf(bytes) {
	if (bytes === void 0) return null;
	const record = decodeRecord(new TextDecoder().decode(bytes), "record.json");
	return record.ok ? verdicts.find((verdict) => verdict === record.value.comparison.verdict) ?? null : null;
}
// src/app/action/stored-runs.ts
/** Where stored rows are looked for: base among runs of the default branch, head among those of the pull request. */
function storedRuns(inputs, plan, ports, world) {
	const { GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: runId } = world.environment;
	const { token } = inputs;
	const { branch = usualHistoryBranch } = inputs.history;
	const write = inputs.history.write === "none" ? "git" : inputs.history.write;
	const runs = once(() => ports.runArtifacts(repository, token));
	const history = once(() => ports.history({
		branch,
		write,
		repository,
		token
	}));
	if (plan.command === "gate") history().catch(() => {});
	return {
		baseStores: [historyStore(history, world), artifactStore(runs, world)],
		earlierRuns: plan.pullRequest === null ? null : pullRequestStore(runs, {
			sha: plan.pullRequest.headSha,
			repositoryId: plan.pullRequest.headRepositoryId,
			runId: runId === void 0 ? null : Number(runId)
		}, world),
		isEvaluatedAgain: inputs.isEvaluatedAgain
	};
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
	for (const annotation of annotations(outcome.suites, outcome.evidence)) ports.runner.annotate(annotation);
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
function gateRequest({ inputs, plan, event, places }, ports, world) {
	const { environment } = world;
	const attempt = Number(environment.GITHUB_RUN_ATTEMPT);
	return {
		...plainRequest,
		mode: plan.command,
		base: inputs.base ?? plan.base,
		head: plan.head,
		isEverySuite: plan.isEverySuite,
		configPath: inputs.config ?? ".github/eval-envelope.yml",
		suite: inputs.suite,
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
		matrixKey: matrixKey(inputs.matrix),
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
export { evaluateChange };

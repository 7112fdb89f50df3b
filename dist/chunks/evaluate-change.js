import "./rolldown-runtime.js";
import { n as publicationOf, r as matrixKey, t as publish } from "./publish.js";
import { c as plainText, i as visible } from "./render-markdown.js";
import { n as renderText } from "./encode-rows.js";
import { t as plainRequest } from "./gate-request.js";
import { t as runGate } from "./run-gate.js";
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
	const byLevel = {
		error: 0,
		warning: 0,
		notice: 0
	};
	return [...verdicts, ...notices].filter(({ level }) => {
		byLevel[level] += 1;
		return byLevel[level] <= mostAnnotations;
	});
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
// src/app/action/set-outputs.ts
/** Outputs of a job are 1 MB in all, counted in UTF-16; the rest of them needs room too. */
const longestRecords = 4e5;
/** Sets every output of the Action. */
async function setOutputs(outcome, parts, runner, { files }) {
	const [worst] = outcome.suites;
	const outputs = {
		verdict: outcome.verdict ?? "",
		conclusion: outcome.conclusion,
		"primary-class": outcome.primaryClass,
		classes: JSON.stringify(outcome.classes),
		records: await recordsText(outcome, runner, files),
		"record-path": parts.out,
		"report-path": worst === void 0 ? "" : await reportPath(parts.out, worst.suite, files),
		"comment-url": parts.commentUrl ?? "",
		"artifact-id": parts.artifactId === null ? "" : String(parts.artifactId)
	};
	for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}
/** As many whole records as an output holds, worst first. */
async function recordsText(outcome, runner, files) {
	const records = [];
	let length = 2;
	for (const { recordPath } of outcome.suites) {
		const text = JSON.stringify(JSON.parse(new TextDecoder().decode(await files.read(recordPath))));
		if (length + text.length + 1 > longestRecords) break;
		length += text.length + 1;
		records.push(text);
	}
	if (outcome.suites.length - records.length > 0) runner.annotate({
		level: "warning",
		title: "Eval Envelope: outputs",
		message: `The output records holds the worst ${records.length} of ${outcome.suites.length} records: an output has no room for more. All of them are in record-path and in the artifacts.`
	});
	return `[${records.join(",")}]`;
}
async function reportPath(out, suite, files) {
	const path = files.join(out, suite, "report.html");
	return await files.exists(path) ? path : "";
}
// src/app/action/upload-artifacts.ts
/** What is kept of a suite. The suite's own result files stay out: they may hold anything. */
const kept = [
	"record.json",
	"rows.jsonl.gz",
	"comment.md",
	"report.html"
];
/**
* Stores what each suite came to as an artifact of its own: `eval-envelope-<suite>-<matrix key>-<run attempt>`.
*
* @returns ids in the order of the suites, null where nothing was stored
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
	const ids = [];
	for (const { suite } of outcome.suites) {
		const folder = world.files.join(out, suite);
		const there = await world.files.list(folder);
		const files = kept.map((name) => world.files.join(folder, name)).filter((path) => there.includes(path));
		const attempt = request.identity.runAttempt ?? 1;
		const name = `eval-envelope-${suite}-${request.matrixKey}-${attempt}`;
		try {
			ids.push(await uploadOnce(artifacts, {
				name,
				folder,
				files,
				retentionDays
			}, world));
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			warn(`The artifact ${name} could not be stored; the verdict stands as it is. ${error.message} ${error.hint}`);
			ids.push(null);
		}
	}
	done(`${ids.filter((id) => id !== null).length} of ${ids.length} stored`);
	return ids;
}
/** A name can be used once in a run: another job with the same suite and no matrix has it, so the job is added. */
async function uploadOnce(artifacts, artifact, { environment }) {
	try {
		return (await artifacts.upload(artifact)).id;
	} catch (error) {
		const job = (environment.GITHUB_JOB ?? "").toLowerCase().replace(/[^a-z0-9_-]+/g, "-");
		if (!(error instanceof GitHubError) || error.code !== "rejected" || job === "") throw error;
		return (await artifacts.upload({
			...artifact,
			name: `${artifact.name}-${job}`
		})).id;
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
	const request = gateRequest(run, world);
	await ports.prepare();
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
	const [artifactId = null] = await tried("Storing the artifact", () => uploadArtifacts(outcome, places.out, inputs.retentionDays, request, ports, world), []);
	const isWanted = isCommentWanted(inputs, plan, outcome.suites.length > 0, outcome.exitCode !== 0);
	const parts = {
		...await tried("Writing summary and comment", async () => {
			const publication = await publicationOf(ports.runner, world);
			const place = publication === null ? null : {
				...publication,
				isWanted,
				artifactId
			};
			return publish(outcome.view, place, ports, world);
		}, { commentUrl: null }),
		artifactId,
		out: places.out
	};
	await tried("Setting the outputs", () => setOutputs(outcome, parts, ports.runner, world), void 0);
	return outcome.exitCode;
}
function gateRequest({ inputs, plan, event, places }, world) {
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

import { i as describeProblem, r as isDefaultBranchRun, t as readRowBytes } from "./read-stored-rows.js";
import "./run-store.js";
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
// src/app/stored/artifact-name.ts
/** Attempts of a run whose artifacts are looked for by name; later ones are of runs that failed again and again. */
const attemptsLookedAt = [
	1,
	2,
	3
];
/** Name of the artifact of a suite. */
function artifactName(suite, matrixKey, attempt) {
	return `eval-envelope-${suite}-${matrixKey ?? "single"}-${attempt}`;
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
				return await search(await open(), query, files);
			} catch (error) {
				return {
					runs: [],
					notes: [`Stored artifacts could not be read: ${describeProblem(error)}`]
				};
			}
		}
	};
}
async function search(artifacts, query, files) {
	const { defaultBranch } = await artifacts.repository();
	const trusted = /* @__PURE__ */ new Map();
	const runs = [];
	const notes = [];
	let expired = 0;
	let downloads = 0;
	let fitting = 0;
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
		} catch (error) {
			notes.push(`The stored artifact ${artifact.name} of run ${artifact.runId} was passed over: ${describeProblem(error)}`);
		}
	}
	if (runs.length === 0 && expired > 0) notes.push(`${expired} stored ${expired === 1 ? "artifact has" : "artifacts have"} expired.`);
	return {
		runs,
		notes: notes.slice(0, 3)
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
export { artifactName as n, setOutputs as r, artifactStore as t };

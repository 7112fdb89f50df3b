import "./rolldown-runtime.js";
import { r as GitHubError } from "./program-error.js";
import { r as hashValue } from "./stable-hash.js";
import { t as renderMarkdown } from "./render-markdown.js";
import { n as renderText } from "./encode-rows.js";
import { n as shardView, t as runShards } from "./run-shards.js";
import { S as shardFiles } from "./keep-records.js";
import { n as artifactName, r as attemptsLookedAt } from "./history.js";
import { r as isDefaultBranchRun, t as readRowBytes } from "./read-stored-rows.js";
import { a as shardsOfRun, i as shardLeg, n as gateRequest, r as runCreated } from "./evaluate-change.js";
import { n as shardArtifactName } from "./shard-artifact.js";
import { n as actionOutputs } from "./action-table.js";
// src/app/shard/measured-run.ts
/** Artifacts of a name that are looked at: most come from pull requests. */
const mostLookedAt = 200;
/**
* The newest run of the default branch that GitHub had stored before this workflow run was made: all its shards find the
* same one. Without that time none is taken, because they might not.
*/
function measuredRun(open, cutOff, files) {
	return async ({ suite, matrixKey }) => {
		const before = await cutOff();
		if (before === null) return null;
		const artifacts = await open();
		const { defaultBranch } = await artifacts.repository();
		const newest = [];
		for (const attempt of attemptsLookedAt) {
			const found = await newestOf(artifactName(suite, matrixKey, attempt), before, defaultBranch, artifacts);
			if (found !== null) newest.push(found);
		}
		const [artifact] = newest.sort((one, other) => timeOf(other) - timeOf(one) || other.id - one.id);
		if (artifact === void 0) return null;
		const bytes = (await artifacts.download(artifact, ["rows.jsonl.gz"])).get("rows.jsonl.gz");
		return bytes === void 0 ? null : readRowBytes(bytes, files);
	};
}
async function newestOf(name, before, defaultBranch, artifacts) {
	let seen = 0;
	for await (const artifact of artifacts.named(name)) {
		seen += 1;
		if (seen > mostLookedAt || artifact.isExpired) return null;
		if (artifact.isForeign || artifact.runId === null || timeOf(artifact) >= before.getTime()) continue;
		if (isDefaultBranchRun(await artifacts.run(artifact.runId), defaultBranch)) return artifact;
	}
	return null;
}
function timeOf({ createdAt }) {
	return Date.parse(createdAt);
}
// src/app/action/evaluate-shard.ts
/**
* Runs one shard and stores it for the job that merges. It judges nothing and comments nowhere; what it could not store it
* has not done.
*
* @returns 0, or 3 where a suite could not be evaluated
*/
async function evaluateShard(run, shard, ports, world) {
	const { inputs } = run;
	const { runner } = ports;
	const request = {
		...gateRequest(run, ports, world),
		hide: runner.hide
	};
	await ports.prepare();
	const artifacts = await ports.artifacts();
	const whyNot = artifacts.whyNot();
	if (whyNot !== null) throw new GitHubError("unreachable", `A shard has to be stored: ${whyNot}`, noStore);
	const { GITHUB_REPOSITORY: repository = "" } = world.environment;
	const open = () => ports.runArtifacts(repository, inputs.token);
	const outcome = await runShards(request, {
		shard,
		measured: measuredRun(open, runCreated(open, world), world.files),
		earlier: shardsOfRun(inputs, ports, world)
	}, world.git("."), world);
	const suites = [];
	for (const suite of outcome.suites) {
		const problem = await store(suite, {
			run,
			shard
		}, artifacts, world);
		suites.push(problem === null ? suite : {
			...suite,
			problems: [...suite.problems, problem]
		});
	}
	const isWhole = suites.every(({ problems }) => problems.length === 0);
	const view = shardView({
		...shard,
		suites,
		skipped: outcome.skipped,
		headSha: outcome.commits.headSha
	});
	await world.terminal.print(`\n${renderText(view, true)}\n`);
	for (const { suite, problems } of suites) for (const message of problems) runner.annotate({
		level: "error",
		title: "Eval Envelope: not-evaluated",
		message: `${suite}: ${message}`
	});
	await runner.writeSummary(renderMarkdown(view, ""));
	const set = {
		verdict: isWhole ? "" : "not-evaluated",
		conclusion: isWhole ? "success" : "failure",
		classes: "[]",
		records: "[]",
		"record-path": run.places.out
	};
	for (const { name } of actionOutputs) runner.setOutput(name, set[name] ?? "");
	return isWhole ? 0 : 3;
}
const noStore = "Run all of the suite in one job, without the input shard, or use the CLI with folders.";
/** @returns why it is not stored; null = it is, or there was nothing to store */
async function store({ suite, folder }, { run: { inputs }, shard }, artifacts, { environment, files, log }) {
	if (folder === null) return null;
	const there = await files.list(folder);
	const wanted = Object.values(shardFiles).map((name) => files.join(folder, name));
	const attempt = Number(environment.GITHUB_RUN_ATTEMPT) || 1;
	const name = shardArtifactName({
		suite,
		leg: shardLeg(inputs),
		claim: {
			...shard,
			attempt
		}
	});
	const parts = {
		folder,
		files: wanted.filter((path) => there.includes(path)),
		retentionDays: inputs.retentionDays
	};
	const { matrix, jobIndex } = inputs.matrix;
	const own = hashValue([
		environment.GITHUB_JOB ?? "",
		matrix,
		jobIndex
	]).slice(0, 8);
	try {
		await artifacts.upload({
			...parts,
			name
		}).catch((error) => {
			if (!(error instanceof GitHubError) || error.code !== "rejected") throw error;
			log.note(`eval-envelope: there is an artifact ${name} already: another job ran this shard`);
			return artifacts.upload({
				...parts,
				name: `${name}-${own}`
			});
		});
		return null;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return `the shard could not be stored: ${error.message} ${error.hint}`;
	}
}
export { evaluateShard };

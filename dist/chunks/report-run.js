import "./rolldown-runtime.js";
import { i as describeProblem } from "./shard-artifact.js";
import { i as UsageError, r as GitHubError } from "./program-error.js";
import { n as artifactName, t as usualHistoryBranch } from "./history.js";
import { n as reportMarker, r as prepareReport, t as reportLeg } from "./report-comment.js";
import { S as findBaseline, a as artifactStore, c as parseCommand, s as commandWord, t as historyStore } from "./history-store.js";
import { a as failedLegView, s as legViewsOf } from "./leg-reader.js";
import { n as setOutputs, r as publish, s as sharedMarker, t as setFailureOutputs } from "./set-outputs.js";
import { r as hasMarker } from "./render-markdown.js";
import { t as readEvent } from "./read-event.js";
import "./gate-request.js";
// src/app/action/report-marker.ts
/**
* Marker of the comment that is brought up to date: that of reports where there is one, else that of the gate that judged.
*
* @param gate - path of its workflow; null = none writes one
*/
async function markerOf({ gate, pullRequest }, configPath, github) {
	const own = reportMarker(configPath);
	if (gate === null) return own;
	const login = await github.ownLogin();
	const comments = await github.comments(pullRequest).catch(() => []);
	const isOurs = (author) => login === null ? author?.endsWith("[bot]") === true : author === login;
	return comments.some(({ body, author }) => hasMarker(body, own) && isOurs(author)) ? own : sharedMarker(gate, configPath);
}
// src/app/action/report-request.ts
const saidTwice = new UsageError("said-twice", "On workflow_run the event says which run it is, and on issue_comment which pull request.", "Leave run-id, pull-request and head-sha out.");
const elsewhere = new UsageError("report-elsewhere", "report writes what another run evaluated, and this workflow was not started by the end of one.", "Start it on workflow_run or issue_comment, or in a workflow that a person starts by hand; docs/forks.md tells how.");
const notNamed = new UsageError("not-named", "A report that a person started has to be told which pull request it is of.", "Give pull-request and head-sha, as the person gave them.");
const otherRun = new UsageError("other-run", "A report that a person started reads the artifacts of its own run, and run-id names another.", "Leave run-id out.");
/** What is to be reported; or, in one sentence, why nothing is. */
function reportRequest({ inputs, event, places }, { environment }) {
	const read = readEvent(event);
	const own = Number(environment.GITHUB_RUN_ID);
	const common = {
		repository: environment.GITHUB_REPOSITORY ?? "",
		folder: null,
		commented: null,
		configPath: inputs.config ?? ".github/eval-envelope.yml",
		out: places.out
	};
	if (read.kind === "workflow-run") {
		if (inputs.named !== null || inputs.runId !== void 0) throw saidTwice;
		return {
			...common,
			runId: read.runId,
			named: null
		};
	}
	if (read.kind === "issue-comment") {
		if (inputs.named !== null || inputs.runId !== void 0) throw saidTwice;
		if (!read.isPullRequest) return `#${read.number} is no pull request`;
		if (!read.texts.some((text) => parseCommand(text).kind !== "none")) return `the comment holds no line that begins with ${commandWord}`;
		return {
			...common,
			runId: null,
			named: null,
			commented: read.number
		};
	}
	if (read.kind !== "dispatch") throw elsewhere;
	if (inputs.named === null) throw notNamed;
	if (inputs.runId !== void 0 && inputs.runId !== own) throw otherRun;
	return {
		...common,
		runId: own,
		named: inputs.named
	};
}
// src/app/action/upload-report.ts
const kept = [
	"record.json",
	"comment.md",
	"report.html"
];
/**
* Stores the records of the suites as they were judged anew. No rows: those of a pull request are never a base.
*/
async function uploadReport(suites, how, { artifacts: open, runner }, { files, environment }) {
	const stored = /* @__PURE__ */ new Map();
	if (suites.length === 0) return stored;
	const warn = (message) => {
		runner.annotate({
			level: "warning",
			title: "Eval Envelope: artifact",
			message
		});
	};
	const attempt = Number(environment.GITHUB_RUN_ATTEMPT) || 1;
	const artifacts = await open();
	const whyNot = artifacts.whyNot();
	if (whyNot !== null) {
		warn(`Nothing is stored: ${whyNot}`);
		return stored;
	}
	for (const { outcome, suite, matrixKey } of suites) {
		const usual = artifactName(suite, matrixKey, attempt);
		const name = how.isOwnRun ? usual.replace(/^eval-envelope-/, "eval-envelope-reported-") : usual;
		const folder = files.join(how.out, outcome.suite);
		const paths = kept.map((file) => files.join(folder, file));
		const { retentionDays } = how.inputs;
		try {
			const { id } = await artifacts.upload({
				name,
				folder,
				files: paths,
				retentionDays
			});
			stored.set(outcome.suite, {
				id,
				name
			});
		} catch (error) {
			warn(`The record ${name} could not be stored; the verdict stands as it is. ${describeProblem(error)}`);
		}
	}
	return stored;
}
// src/app/action/report-run.ts
/**
* `report`: takes what the run of another workflow, or an earlier job of this one, evaluated, judges it anew, and writes the
* commit status, the comment and the record. It runs nothing of the pull request and needs no checkout.
*
* @returns 0 when all that had to be said is said, whatever the verdict: the status carries it; 3 when the status could not
*   be written
*/
async function reportRun(call, ports, world) {
	const { inputs, places } = call;
	const request = reportRequest(call, world);
	if (typeof request === "string") {
		world.log.note(`report: nothing is written: ${request}`);
		return 0;
	}
	const access = await world.gitHub(request.repository);
	const report = await prepareReport(request, access.runs, {
		remote: access.repository,
		approvals: access.approvals,
		findBase: (wanted) => findBaseline(baseStores(request, call, access, world), wanted, world.clock),
		wait: ports.wait,
		world
	});
	if (report.kind === "nothing") {
		world.log.note(`report: nothing is written: ${report.reason}`);
		await ports.runner.writeSummary(`Nothing was reported: ${report.reason.replace(/[<>&@#\\`*_|[\]]/g, " ")}.\n`);
		return 0;
	}
	const { pullRequest, headSha, status, outcome } = report;
	if (request.commented !== null) {
		const { headSha: now } = await access.repository.pullRequest(pullRequest);
		if (now !== headSha) {
			world.log.note(`report: nothing is written: pull request ${pullRequest} has moved on to ${now.slice(0, 7)}`);
			return 0;
		}
	}
	world.log.note(`report: pull request ${pullRequest} at ${headSha.slice(0, 7)}: ${status.description}`);
	const isWritten = await writeStatus(report, access, ports, world);
	const tried = async (what, work, otherwise) => {
		try {
			return await work();
		} catch (error) {
			const message = `${what} failed; the status stands as it is. ${describeProblem(error)}`;
			ports.runner.annotate({
				level: "warning",
				title: "Eval Envelope: reporting",
				message
			});
			return otherwise;
		}
	};
	const how = {
		isOwnRun: request.named !== null,
		inputs,
		out: places.out
	};
	const judged = report.isSound ? outcome?.suites ?? [] : [];
	const stored = await tried("Storing the record", () => uploadReport(judged, how, ports, world), /* @__PURE__ */ new Map());
	const publication = publicationFor(report, await markerOf(report, request.configPath, access.comments), request, call, world);
	const own = ownViews(report, stored, publication);
	const artifactId = own[0]?.artifact?.id ?? null;
	const { commentUrl } = await publish({
		view: report.view,
		own,
		artifactId
	}, publication, ports, world);
	if (outcome === null) setFailureOutputs(commentUrl, ports.runner);
	else {
		const parts = {
			commentUrl,
			artifactId,
			out: places.out
		};
		await tried("Setting the outputs", () => setOutputs(outcome.gate, parts, ports.runner, world), void 0);
	}
	return isWritten ? 0 : 3;
}
/** Where base is looked for: the history branch by its address, for there is no checkout, then artifacts. */
function baseStores({ repository }, { inputs }, { runs }, world) {
	const server = world.environment.GITHUB_SERVER_URL ?? "https://github.com";
	const { branch = usualHistoryBranch } = inputs.history;
	const open = () => world.history({
		folder: ".",
		remote: `${server}/${repository}.git`,
		branch
	});
	return [historyStore(open, world), artifactStore(async () => runs, world)];
}
/** Where the report goes. */
function publicationFor(report, marker, { repository, configPath }, { inputs }, { environment }) {
	const { pullRequest: number, headSha } = report;
	return {
		pullRequest: {
			number,
			headSha
		},
		whyNoComment: null,
		markers: {
			shared: marker,
			own: marker,
			older: []
		},
		leg: reportLeg({
			configPath,
			headSha
		}, environment),
		status: null,
		isOneOfSeveral: false,
		isAlone: true,
		token: inputs.token,
		repository,
		isWanted: report.isSound && isCommentWanted(inputs, report),
		isQuiet: inputs.comment === "never"
	};
}
function ownViews({ outcome, view }, stored, { leg }) {
	if (leg === null) return [];
	if (outcome === null) return [{
		leg: failedLegView(view, leg),
		artifact: null
	}];
	return legViewsOf(outcome.gate, leg).map((one) => ({
		leg: one,
		artifact: stored.get(one.suite ?? "") ?? null
	}));
}
async function writeStatus({ headSha, status }, { repository }, { runner }, world) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run } = world.environment;
	const targetUrl = server === void 0 ? null : `${server}/${name}/actions/runs/${run}`;
	try {
		await repository.setStatus(headSha, {
			...status,
			targetUrl
		});
		world.log.note(`report: status ${status.state} written on ${headSha.slice(0, 7)}`);
		return true;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		const message = `The commit status could not be written. ${describeProblem(error)}`;
		runner.annotate({
			level: "error",
			title: "Eval Envelope: reporting",
			message
		});
		return false;
	}
}
function isCommentWanted({ comment }, { status, outcome }) {
	switch (comment) {
		case "always": return true;
		case "on-change": return (outcome?.gate.suites.length ?? 0) > 0;
		case "on-failure": return status.state === "failure";
		case "never": return false;
	}
}
export { reportRun };

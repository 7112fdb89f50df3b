import "./rolldown-runtime.js";
import { t as readEvent } from "./read-event.js";
import { i as describeProblem } from "./shard-artifact.js";
import { r as GitHubError } from "./program-error.js";
import { r as hashValue } from "./stable-hash.js";
import { n as commentMarker, r as hasMarker } from "./render-markdown.js";
import { a as fitComment, t as commentBudget } from "./share-comment.js";
import { G as tableCsv, H as figuresTable, M as velocityTables, U as sprintCalendar, W as buildVelocityPage, _ as usualSources, g as noRecords, h as gatherSources, i as sprintOf, j as loadConfig, n as inWorkflow, o as measureRecords, r as rhythmOf, t as writeTables } from "./write-tables.js";
import "./gate-request.js";
import "./history.js";
import { t as isOnDefaultBranch } from "./on-default-branch.js";
// src/app/action/post-issue.ts
/**
* Brings the one issue up to date: ours by marker and by author. It is pinned when it is made, and never again: whoever
* unpins or closes it means it. One that is closed is brought up to date and stays closed.
*
* @throws GitHubError when GitHub does not let us
*/
async function postIssue(request, issues) {
	const { title, markdown } = request;
	const login = await issues.ownLogin();
	const existing = await findOwn(request, issues, login);
	if (existing !== void 0) {
		if (existing.title === title && normal(existing.body) === normal(markdown)) return {
			kind: "unchanged",
			issue: existing,
			notPinned: null
		};
		return {
			kind: "updated",
			issue: await issues.update(existing.number, title, markdown),
			notPinned: null
		};
	}
	const issue = await createOnce(request, issues, login);
	try {
		await issues.pin(issue.nodeId);
		return {
			kind: "created",
			issue,
			notPinned: null
		};
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return {
			kind: "created",
			issue,
			notPinned: error.message
		};
	}
}
/** @throws GitHubError where GitHub does not say who we are, and what bears the marker may be ours */
async function findOwn({ marker }, issues, login) {
	const isOwn = ({ author }) => login === null ? author?.endsWith("[bot]") === true : author === login;
	const marked = [];
	for (const author of login === null ? [void 0] : [login, void 0]) try {
		for await (const issue of issues.byChange(author)) {
			if (!hasMarker(issue.body, marker)) continue;
			if (isOwn(issue)) return issue;
			marked.push(issue);
		}
	} catch (error) {
		if (author === void 0 || !(error instanceof GitHubError) || error.code !== "rejected") throw error;
	}
	if (login !== null || marked.length === 0) return void 0;
	throw new GitHubError("unreachable", "GitHub did not say whose token it was given, and somebody’s issue bears the marker of this page.", "Run the job again; githubstatus.com tells whether GitHub has a problem.");
}
/** Creates the issue; where the answer got lost, looks whether it is there before it tries once more. */
async function createOnce(request, issues, login) {
	const { title, markdown } = request;
	try {
		return await issues.create(title, markdown);
	} catch (error) {
		if (!(error instanceof GitHubError) || error.code !== "unreachable") throw error;
		return await findOwn(request, issues, login) ?? await issues.create(title, markdown);
	}
}
function normal(text) {
	return text.replace(/\r\n/g, "\n").trim();
}
// src/app/action/velocity-action.ts
const title = "Eval Envelope: velocity";
/**
* `command: velocity`: the page of the sprint that is under way, or of the one that is asked for, from the history branch,
* from artifacts that it does not hold, and from the pull requests of this repository; into the summary, a folder, and one
* issue that always shows the newest page. Nothing of the repository is run but its config read.
*
* @returns 0 when the page was made, 3 where there is not one record; what cannot be written is a warning
*/
async function velocityAction(run, ports, world) {
	const { inputs } = run;
	const { runner } = ports;
	const repository = world.environment.GITHUB_REPOSITORY ?? "";
	const configPath = inputs.config ?? ".github/eval-envelope.yml";
	const hasConfig = inputs.config !== void 0 || await world.files.exists(configPath);
	const { velocity } = await loadConfig(world.files, hasConfig ? configPath : void 0);
	const rhythm = rhythmOf(velocity);
	const now = world.clock.now().getTime();
	const sprint = sprintOf(inputs.sprint, rhythm, now, inWorkflow);
	const sources = {
		folders: [],
		outcomeFiles: void 0,
		history: {
			folder: ".",
			remote: void 0,
			branch: inputs.history.branch ?? "eval-envelope-history"
		},
		artifactsOf: [repository],
		outcomesOf: [repository],
		cache: void 0,
		minutes: inputs.minutes ?? usualSources.minutes,
		reserve: usualSources.reserve
	};
	const gathered = await gatherSources(sources, world);
	const { sink, outcomes, unreadable } = gathered;
	for (const { file, reason } of unreadable) runner.annotate({
		level: "warning",
		title,
		message: `${file}: ${reason}`
	});
	if (sink.isEmpty()) {
		await gathered.close();
		runner.annotate({
			level: "error",
			title,
			message: `There is no page: ${await noRecords(sources, world.files)}`
		});
		return 3;
	}
	const request = {
		velocity,
		rhythm,
		now,
		sprint,
		defaultBranch: void 0
	};
	const rows = {
		sources: gathered.rows,
		files: world.files
	};
	const { document, take } = await measureRecords(sink, outcomes, unreadable, request, rows).finally(gathered.close);
	const marker = commentMarker(configPath === ".github/eval-envelope.yml" ? "velocity" : `velocity-${hashValue(configPath).slice(0, 8)}`);
	runner.setOutput("sprint", String(document.sprint.number));
	const view = buildVelocityPage(document);
	const { markdown } = fitComment(view, marker, commentBudget);
	const tried = async (what, work) => {
		try {
			await work();
		} catch (error) {
			const message = `${what} could not be written; the page was made all the same. ${describeProblem(error)}`;
			runner.annotate({
				level: "warning",
				title,
				message
			});
		}
	};
	await tried("The summary of the job", () => runner.writeSummary(markdown));
	await tried("The folder of the page", async () => {
		const folder = world.files.join(run.places.out, "velocity");
		runner.setOutput("report-path", folder);
		await writeFolder(folder, document, markdown, world);
		const { renderVelocityPage } = await import("./velocity-page.js");
		await world.files.write(world.files.join(folder, "page.html"), renderVelocityPage(view, document));
		await writeTables(velocityTables({
			taken: take(),
			document
		}), world.files.join(folder, "tables"), world);
	});
	if (!inputs.isIssueWanted) return 0;
	if (isNewest(inputs.sprint, document, now, rhythm)) await tried("The issue", () => writeIssue(document, {
		markdown,
		marker
	}, run, ports, world));
	else {
		const message = `The issue is left as it is: sprint ${document.sprint.number} was asked for, which is not the newest one.`;
		runner.annotate({
			level: "notice",
			title,
			message
		});
	}
	return 0;
}
/** The issue shows what is newest: who asks for an older sprint by its number gets the summary and the folder. */
function isNewest(asked, { sprint }, now, rhythm) {
	return asked === void 0 || asked === "last" || sprint.number === sprintCalendar(rhythm).at(now - 1).number;
}
async function writeFolder(folder, document, markdown, { files }) {
	await files.write(files.join(folder, "page.md"), markdown);
	await files.write(files.join(folder, "velocity.json"), `${JSON.stringify(document, null, 2)}\n`);
	await files.write(files.join(folder, "velocity.csv"), tableCsv(figuresTable(document)));
}
/** @throws GitHubError where GitHub does not let us */
async function writeIssue({ sprint }, { markdown, marker }, { event }, { runner }, world) {
	const say = (message) => runner.annotate({
		level: "notice",
		title,
		message
	});
	if (!isOnDefaultBranch(readEvent(event))) {
		say(`The issue is left as it is: this workflow runs for ${event.name}, not for the default branch.`);
		return;
	}
	const { issues } = await world.gitHub(world.environment.GITHUB_REPOSITORY ?? "");
	try {
		const { kind, issue, notPinned } = await postIssue({
			title: `Eval Envelope: sprint ${sprint.number}`,
			markdown,
			marker
		}, issues);
		runner.setOutput("comment-url", issue.url);
		world.log.note(`eval-envelope: issue #${issue.number} ${kind}`);
		if (notPinned !== null) say(`Issue #${issue.number} is not pinned: ${notPinned} Pin it by hand, if it shall be.`);
		if (!issue.isOpen) say(`Issue #${issue.number} shows the newest sprint and is closed. Reopen it, or set \`issue: false\` to write none.`);
	} catch (error) {
		if (!(error instanceof GitHubError) || error.code !== "forbidden") throw error;
		throw new GitHubError(error.code, error.message, "Give the job `permissions:` with the line `issues: write`, or set `issue: false`.", error);
	}
}
export { velocityAction };

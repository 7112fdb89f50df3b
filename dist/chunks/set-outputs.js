import { d as rich, l as link } from "./render-markdown.js";
import { r as GitHubError } from "./program-error.js";
import { n as actionOutputs } from "./action-table.js";
import { n as fitComment, t as shareComment } from "./share-comment.js";
// src/app/action/publish.ts
/** A step's summary over 1 MiB is dropped as a whole. */
const summaryBudget = 9e5;
/**
* Writes the summary of the job and brings the comment up to date. What cannot be written is a warning.
*
* @param publication - null = the run ended before it was known: summary only
*/
async function publish({ view, own, artifactId }, publication, ports, world) {
	const marker = publication?.markers.shared ?? "";
	const warn = (message) => {
		ports.runner.annotate({
			level: "warning",
			title: "Eval Envelope: reporting",
			message
		});
	};
	const links = linksOf(world);
	const footer = joined(view.footer, links(artifactId));
	try {
		const shown = withReason({
			...view,
			footer
		}, publication);
		await ports.runner.writeSummary(fitComment(shown, marker, summaryBudget).markdown);
	} catch (error) {
		warn(`The summary of the job could not be written: ${error instanceof Error ? error.message : error}`);
	}
	if (publication?.pullRequest == null) return { commentUrl: null };
	if (publication.whyNoComment !== null) {
		world.log.note(`eval-envelope: no comment: ${publication.whyNoComment}`);
		return { commentUrl: null };
	}
	try {
		const outcome = await comment(own, publication, links, ports, world);
		if (outcome.kind === "left-out") {
			world.log.note(`eval-envelope: no comment written: ${outcome.reason}`);
			return { commentUrl: null };
		}
		world.log.note(`eval-envelope: comment ${outcome.kind}: ${outcome.url}`);
		return { commentUrl: outcome.url };
	} catch (error) {
		const text = `The comment could not be posted; the verdict stands as it is. ${whyNot(error)}`;
		if (publication.isQuiet) world.log.note(`eval-envelope: ${text}`);
		else warn(text);
		return { commentUrl: null };
	}
}
/** The summary says why there is no comment: it is all that an author without rights gets to see of this run. */
function withReason(view, publication) {
	if (publication?.pullRequest == null || publication.whyNoComment === null) return view;
	const text = rich`No comment: ${publication.whyNoComment}.`;
	return {
		...view,
		blocks: [...view.blocks, {
			kind: "paragraph",
			text
		}]
	};
}
/** The comment of all jobs, or of this one where jobs cannot read each other's artifacts. */
async function comment(own, publication, links, ports, world) {
	const { leg, pullRequest, markers, isWanted } = publication;
	if (leg === null || pullRequest === null) return {
		kind: "left-out",
		reason: "there is no pull request"
	};
	const github = await ports.github(publication.repository, publication.token);
	const artifacts = await sharedArtifacts(own, publication, ports, world);
	const request = {
		leg,
		pullRequest: pullRequest.number,
		marker: artifacts === null ? markers.own : markers.shared,
		older: markers.older,
		mayCreate: isWanted,
		own: own.map((view) => ({
			leg: view.leg,
			links: links(view.artifact?.id ?? null)
		})),
		ownNames: own.flatMap(({ artifact }) => artifact?.name ?? []),
		unstored: own.flatMap(({ leg, artifact }) => artifact === null ? [leg] : []),
		links
	};
	return shareComment(request, artifacts, github, world);
}
/** null = other jobs do not find what this one says, or it does not find theirs: each has a comment of its own. */
async function sharedArtifacts(own, { isOneOfSeveral, isAlone = false }, ports, world) {
	if (isAlone || isOneOfSeveral && own.some(({ artifact }) => artifact === null)) return null;
	const artifacts = await ports.artifacts();
	if (artifacts.whyNot() !== null) return null;
	try {
		await artifacts.list();
		return artifacts;
	} catch (error) {
		world.log.note(`eval-envelope: the comment is this job's alone: ${whyNot(error)}`);
		return null;
	}
}
function whyNot(error) {
	if (error instanceof GitHubError) return `${error.message} ${error.hint}`;
	return error instanceof Error ? error.message : String(error);
}
function joined(footer, links) {
	return links.length === 0 ? footer : rich`${footer} · ${links}`;
}
/** The run and the artifact, which hold what a comment has no room for. */
function linksOf({ environment }) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
	if (server === void 0 || repository === void 0 || run === void 0) return () => [];
	const address = `${server}/${repository}/actions/runs/${run}`;
	return (artifactId) => {
		const links = [];
		try {
			if (artifactId !== null) links.push(link("report and record", `${address}/artifacts/${artifactId}`), " · ");
			links.push(link("run", address));
			return links;
		} catch {
			return [];
		}
	};
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
/** Sets every output of the Action where nothing could be judged. */
function setFailureOutputs(commentUrl, runner) {
	const known = {
		verdict: "not-evaluated",
		conclusion: "failure",
		classes: "[]",
		records: "[]",
		"comment-url": commentUrl ?? ""
	};
	for (const { name } of actionOutputs) runner.setOutput(name, known[name] ?? "");
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
export { setOutputs as n, publish as r, setFailureOutputs as t };

import { r as hashValue } from "./stable-hash.js";
import { c as rich, o as link } from "./visible-text.js";
import { n as commentMarker } from "./render-markdown.js";
import { r as GitHubError } from "./program-error.js";
import { n as actionOutputs } from "./action-table.js";
import "./gate-request.js";
import { i as describeProblem } from "./shard-artifact.js";
import { a as fitComment, c as verdictRank, i as latestAttempts, l as checkSuites, n as shareComment, r as countJobs } from "./share-comment.js";
import { i as statusText, r as statusDescription, t as legReader } from "./leg-reader.js";
// src/core/event/matrix-key.ts
/** Longest readable part of a key. */
const longestSlug = 40;
/**
* A name for one leg of a matrix that is the same in every run of the workflow and another for every leg: letters a
* person recognises and a hash. Outside a matrix it is `single` with a hash. Safe in file and artifact names.
*/
function matrixKey(job) {
	const slug = leafTexts(parsed(job.matrix)).join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, longestSlug).replace(/-+$/, "");
	const hash = hashValue([
		parsed(job.matrix),
		job.jobIndex,
		job.jobTotal
	]).slice(0, 8);
	return `${slug === "" ? "single" : slug}-${hash}`;
}
/** Whether there is more than one leg, or one that has values. */
function isMatrix(job) {
	return leafTexts(parsed(job.matrix)).length > 0 || Number(job.jobTotal) > 1;
}
function parsed(text) {
	try {
		return text.trim() === "" ? null : JSON.parse(text);
	} catch {
		return text;
	}
}
function leafTexts(value) {
	if (value === null || value === void 0) return [];
	if (Array.isArray(value)) return value.flatMap(leafTexts);
	if (typeof value === "object") return Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1).flatMap(([, entry]) => leafTexts(entry));
	return [String(value)];
}
// src/app/action/leg.ts
/** The job as one of a run, told from the inputs as they are written, right or wrong. */
function legOf({ input }, environment, headSha) {
	const job = matrixJob(input);
	const [total, attempt] = [Number(job.jobTotal), Number(environment.GITHUB_RUN_ATTEMPT)];
	return {
		config: configOf(input),
		job: environment.GITHUB_JOB || "job",
		matrixKey: matrixKey(job),
		jobTotal: Number.isInteger(total) && total >= 1 && total <= 256 ? total : 1,
		attempt: Number.isInteger(attempt) && attempt >= 1 ? attempt : 1,
		headSha
	};
}
/** Whether other jobs may have parts of the same comment that this one does not know of. */
function isOneOfSeveral({ input }) {
	return input("suite") !== "" || isMatrix(matrixJob(input));
}
/** The markers of this job's comments. */
function commentMarkers(runner, environment) {
	const { input } = runner;
	const { GITHUB_WORKFLOW_REF: ref = "", GITHUB_WORKFLOW: name = "" } = environment;
	const file = workflowPath(ref);
	const shared = sharedMarker(file === "" ? name : file, configOf(input));
	if (isOneOfSeveral(runner)) return {
		shared,
		own: commentMarker(instanceName(runner)),
		older: []
	};
	return {
		shared,
		own: shared,
		older: [commentMarker(instanceName(runner))]
	};
}
/** Marker of the comment that the jobs of a workflow share, by its path. */
function sharedMarker(workflow, configPath) {
	const word = (workflow.split("/").at(-1) ?? "").replace(/\.ya?ml$/i, "");
	return commentMarker(slugWithHash([word], [workflow, configPath]));
}
/** `GITHUB_WORKFLOW_REF` without repository and revision: `.github/workflows/evals.yml`. */
function workflowPath(ref) {
	return ref.replace(/@.*$/, "").replace(/^[^/]*\/[^/]*\//, "");
}
function configOf(input) {
	return input("config") || ".github/eval-envelope.yml";
}
function matrixJob(input) {
	return {
		matrix: input("matrix"),
		jobIndex: input("job-index"),
		jobTotal: input("job-total")
	};
}
/** One comment for each leg of a matrix and each job of one suite. */
function instanceName({ input }) {
	const config = input("config");
	const job = matrixJob(input);
	const parts = [
		config === ".github/eval-envelope.yml" ? "" : config,
		input("suite"),
		isMatrix(job) ? matrixKey(job) : ""
	].filter((part) => part !== "");
	const [only = ""] = parts;
	if (parts.length <= 1 && /^[a-z0-9-]*$/.test(only)) return only;
	return slugWithHash(parts, parts);
}
function slugWithHash(words, hashed) {
	return `${words.join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}-${hashValue(hashed).slice(0, 8)}`.replace(/^-/, "");
}
// src/app/action/run-links.ts
/** Address of this workflow run; null = not in one. */
function runAddress({ environment }) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
	if (server === void 0 || repository === void 0 || run === void 0) return null;
	return `${server}/${repository}/actions/runs/${run}`;
}
/** Links to the run and to an artifact of it, which hold what a comment has no room for. */
function linksOf(world) {
	const address = runAddress(world);
	if (address === null) return () => [];
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
// src/core/leg/legs-outcome.ts
/**
* What the legs of a run come to together, of a job that ran again by its latest attempt. The leg that leads is one that
* fails, where there is one, and then the one with the worst verdict.
*
* @param found - in any order; at least one
* @throws RangeError when there is none
*/
function legsOutcome(found) {
	const latest = latestAttempts(found.map((leg) => ({ leg }))).map(({ leg }) => leg);
	const told = latest.filter(({ suite, verdict }) => suite !== null || verdict !== null);
	const [first, ...others] = [...told.length === 0 ? latest : told].sort(compare);
	if (first === void 0) throw new RangeError("found must hold at least one leg");
	const all = others.length + 1;
	return {
		verdict: first.verdict,
		exitCode: exitCodeOf(first),
		conclusion: latest.some((leg) => conclusionOf(leg) === "failure") ? "failure" : "success",
		headline: told.length > 1 ? rich`${first.view.headline} (${first.suite ?? first.job}, worst of ${all})` : first.view.headline,
		awaited: awaitedOf(latest),
		jobs: countJobs(latest)
	};
}
/** Jobs of one suite each do not know of each other, but each of them knows what the class requires. */
function awaitedOf(latest) {
	const required = [...new Set(latest.flatMap((leg) => leg.required ?? []))].sort();
	return checkSuites(required, latest, "elsewhere").filter(({ state }) => state === "elsewhere").map(({ name }) => name);
}
/** What a leg of a version that does not say ended with: whatever is not inside may have failed. */
function exitCodeOf({ exitCode, verdict }) {
	if (exitCode !== void 0) return exitCode;
	return verdict === null || verdict === "inside" ? 0 : verdict === "not-evaluated" ? 3 : 1;
}
function conclusionOf(leg) {
	return leg.conclusion ?? (exitCodeOf(leg) === 0 ? "success" : "failure");
}
function compare(left, right) {
	const rank = ({ verdict, isAccepted }) => verdictRank(verdict, isAccepted === true);
	const name = ({ suite, matrixKey, job }) => [
		suite ?? "",
		matrixKey,
		job
	].join("\n");
	return exitCodeOf(right) - exitCodeOf(left) || rank(left) - rank(right) || (name(left) < name(right) ? -1 : name(left) > name(right) ? 1 : 0);
}
// src/app/action/write-status.ts
/**
* Writes the commit status of all jobs of this run, as the reader settles it: the last one to write knows them all. Where it
* cannot be written, that is a line in the log. Of a merge group, where no comment warns of the same trouble, it is a warning,
* unless the token may not: nobody has to let it.
*
* @param own - what this job says, at least one view
* @param warn - called with what is worth a warning
*/
async function writeStatus(place, own, legs, open, warn, world) {
	const { sha, context, pullRequest } = place;
	const say = (text) => world.log.note(`eval-envelope: ${text}`);
	if (!legs.isWhole) {
		say("no commit status: what other jobs of this run say cannot be seen from here");
		return;
	}
	try {
		const { comments, repository } = await open();
		const targetUrl = runAddress(world);
		await legs.settle(async (others) => {
			const status = {
				context,
				...statusOfLegs(own, others),
				targetUrl
			};
			const head = pullRequest === null ? sha : (await comments.pullRequestHead(pullRequest)).sha;
			if (head !== sha) {
				say(`no commit status: the pull request has moved on to ${head.slice(0, 7)}`);
				return "over";
			}
			await repository.setStatus(sha, status);
			say(`commit status ${status.state} written on ${sha.slice(0, 7)}: ${status.description}`);
			return "written";
		});
	} catch (error) {
		if (error instanceof GitHubError && ["forbidden", "not-found"].includes(error.code) || pullRequest !== null) say(`no commit status: ${describeProblem(error)}`);
		else warn(`The commit status could not be written; the verdict stands as it is. ${describeProblem(error)}`);
	}
}
/**
* What all jobs come to: a failure of one is one of all, whatever the others will say; else nothing passes before every job
* of the matrix has said something and every suite that the class requires is there.
*/
function statusOfLegs(own, { found, unread }) {
	const outcome = legsOutcome([...own, ...found].map(({ leg }) => leg));
	const { seen, total } = outcome.jobs;
	const [awaited, ...more] = outcome.awaited;
	if (outcome.exitCode !== 0) return statusText({
		...outcome,
		view: outcome
	});
	if (seen < total) return {
		state: "pending",
		description: `${seen} of ${total} jobs have reported.`
	};
	if (awaited !== void 0) {
		const others = more.length === 0 ? "" : ` and ${more.length} more`;
		return {
			state: "pending",
			description: statusDescription(`Required, and not here yet: ${awaited}${others}.`)
		};
	}
	if (unread.length > 0) return {
		state: "pending",
		description: "What another job of this run says could not be read. Run this job again."
	};
	return statusText({
		...outcome,
		view: outcome
	});
}
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
	if (publication === null || publication.leg === null) return { commentUrl: null };
	const { leg, status, repository } = publication;
	const said = own.map((each) => ({
		leg: each.leg,
		links: links(each.artifact?.id ?? null)
	}));
	let opened;
	const legs = () => {
		opened ??= openLegs(own, {
			...publication,
			leg
		}, links, ports, world);
		return opened;
	};
	if (status !== null) await writeStatus(status, said, await legs(), () => world.gitHub(repository), warn, world);
	if (publication.pullRequest === null) return { commentUrl: null };
	if (publication.whyNoComment !== null) {
		world.log.note(`eval-envelope: no comment: ${publication.whyNoComment}`);
		return { commentUrl: null };
	}
	try {
		const outcome = await comment(said, await legs(), publication, ports);
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
async function comment(own, legs, publication, ports) {
	const { leg, pullRequest, markers, isWanted } = publication;
	if (leg === null || pullRequest === null) return {
		kind: "left-out",
		reason: "there is no pull request"
	};
	const github = await ports.github(publication.repository, publication.token);
	const request = {
		leg,
		pullRequest: pullRequest.number,
		marker: legs.isShared ? markers.shared : markers.own,
		older: markers.older,
		mayCreate: isWanted,
		own
	};
	return shareComment(request, legs, github);
}
/** What other jobs of the run say, where they find what this one says and it finds theirs. */
async function openLegs(views, { leg, isOneOfSeveral, isAlone = false }, links, ports, world) {
	const own = {
		leg,
		ownNames: views.flatMap(({ artifact }) => artifact?.name ?? []),
		unstored: views.flatMap(({ leg, artifact }) => artifact === null ? [leg] : []),
		links
	};
	const alone = legReader(own, null, isOneOfSeveral, world);
	if (isAlone || isOneOfSeveral && views.some(({ artifact }) => artifact === null)) return alone;
	const artifacts = await ports.artifacts();
	if (artifacts.whyNot() !== null) return alone;
	try {
		await artifacts.list();
		return legReader(own, artifacts, isOneOfSeveral, world);
	} catch (error) {
		world.log.note(`eval-envelope: the comment is this job's alone: ${whyNot(error)}`);
		return alone;
	}
}
function whyNot(error) {
	if (error instanceof GitHubError) return `${error.message} ${error.hint}`;
	return error instanceof Error ? error.message : String(error);
}
function joined(footer, links) {
	return links.length === 0 ? footer : rich`${footer} · ${links}`;
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
		sprint: "",
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
export { isOneOfSeveral as a, workflowPath as c, commentMarkers as i, isMatrix as l, setOutputs as n, legOf as o, publish as r, sharedMarker as s, setFailureOutputs as t, matrixKey as u };

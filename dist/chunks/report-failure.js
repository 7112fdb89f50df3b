import "./rolldown-runtime.js";
import { i as UsageError, n as GitError, r as GitHubError, t as FileError } from "./program-error.js";
import { t as failureComment } from "./failure-comment.js";
import { c as rich, r as code } from "./visible-text.js";
import { a as failedLegView, c as ownViews } from "./leg-reader.js";
import { t as publicationOf } from "./publication.js";
import { r as publish, t as setFailureOutputs } from "./set-outputs.js";
// src/app/action/report-failure.ts
/** What ended the gate before there was an outcome: red, said in the log, in the summary and in the comment. */
async function reportFailure(error, ports, world) {
	const { message, hint, exitCode } = explain(error);
	const publication = await publicationOf(ports.runner, world);
	const [first = "", ...rest] = message.split("\n");
	world.log.note(`eval-envelope: ${message} ${hint}`);
	if (!(error instanceof UsageError && error.code === "config") || rest.length === 0) ports.runner.annotate({
		level: "error",
		title: "Eval Envelope: not-evaluated",
		message: `${first} ${hint}`
	});
	const sha = publication?.pullRequest?.headSha;
	const footer = sha === void 0 ? rich`exit ${exitCode}` : rich`head ${code(sha.slice(0, 7))} · exit ${exitCode}`;
	const view = failureComment(message, hint, footer);
	const views = publication?.leg == null ? [] : [failedLegView(view, publication.leg)];
	const own = await ownViews(views, [], publication, ports, world);
	const published = await publish({
		view,
		own,
		artifactId: null
	}, publication, ports, world);
	try {
		setFailureOutputs(published.commentUrl, ports.runner);
	} catch (problem) {
		const why = problem instanceof Error ? problem.message : String(problem);
		world.log.note(`eval-envelope: the outputs could not be set: ${why}`);
	}
	return exitCode;
}
function explain(error) {
	if (error instanceof UsageError || error instanceof FileError) return {
		message: error.message,
		hint: error.hint,
		exitCode: 2
	};
	if (error instanceof GitError || error instanceof GitHubError) return {
		message: error.message,
		hint: error.hint,
		exitCode: 3
	};
	return {
		message: `an error nobody foresaw\n${(error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").slice(0, 12).join("\n")}`,
		hint: "Please report it with these lines.",
		exitCode: 3
	};
}
export { reportFailure };

import "./rolldown-runtime.js";
import { t as readEvent } from "./read-event.js";
import { i as describeProblem } from "./shard-artifact.js";
import { t as HistoryError } from "./history-error.js";
import { i as UsageError, r as GitHubError } from "./program-error.js";
import { a as archiveRecords, i as archiveText, n as archiveExitCode, o as usualArchive, r as archiveMarkdown } from "./archive-text.js";
import { t as usualHistoryBranch } from "./history.js";
import { t as readRowBytes } from "./read-stored-rows.js";
import { t as isOnDefaultBranch } from "./on-default-branch.js";
// src/app/action/archive-action.ts
const title = "Eval Envelope: archive";
/**
* `command: archive`: collects records from artifacts into the history branch. Nothing of the repository is run, and no
* verdict is made.
*
* @returns 0, or 3 where nothing could be listed or written
* @throws UsageError where the run is not one of the default branch
*/
async function archiveAction(inputs, event, ports, world) {
	if (!isOnDefaultBranch(readEvent(event))) throw new UsageError("archive-elsewhere", `archive writes the history, and this workflow runs for ${event.name}, not for the default branch.`, "Start it on `schedule` or by hand on the default branch; docs/archive.md has the workflow.");
	const repository = world.environment.GITHUB_REPOSITORY ?? "";
	const { branch = usualHistoryBranch, write } = inputs.history;
	const { minutes = usualArchive.minutes, token } = inputs;
	if (write === "none") throw new UsageError("inputs", "archive writes the history, and `history-write: none` forbids it.", "Leave `history-write` out, or set it to git or api.");
	try {
		const runs = await ports.runArtifacts(repository, token);
		const history = await ports.history({
			branch,
			write,
			repository,
			token
		});
		try {
			const outcome = await archiveRecords({
				repository,
				branch,
				minutes,
				reserve: usualArchive.reserve
			}, {
				runs,
				history,
				readRows: (bytes) => readRowBytes(bytes, world.files),
				clock: world.clock,
				note: world.log.note
			});
			await tell(outcome, ports, world);
			return archiveExitCode(outcome);
		} finally {
			await history.close().catch(() => {});
		}
	} catch (error) {
		if (!(error instanceof GitHubError || error instanceof HistoryError)) throw error;
		ports.runner.annotate({
			level: "error",
			title,
			message: describeProblem(error)
		});
		return 3;
	}
}
async function tell(outcome, { runner }, world) {
	await world.terminal.print(`\n${archiveText(outcome)}`);
	const { refused, problem, stopped } = outcome;
	if (problem !== null) runner.annotate({
		level: stopped === "history" ? "error" : "warning",
		title,
		message: problem
	});
	const [first, ...others] = refused.filter(({ reason }) => reason !== "run-kind");
	if (first !== void 0) {
		const more = others.length === 0 ? "" : `, and ${others.length} more are refused; the log has all`;
		const message = `The record in ${first.artifact} of run ${first.runId} is refused: ${first.message}${more}.`;
		runner.annotate({
			level: "warning",
			title,
			message
		});
	}
	try {
		await runner.writeSummary(archiveMarkdown(outcome));
	} catch (error) {
		runner.annotate({
			level: "warning",
			title,
			message: `The summary of the job could not be written: ${describeProblem(error)}`
		});
	}
}
export { archiveAction };

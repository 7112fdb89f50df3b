import { t as readFound } from "./read-run2.js";
// src/core/model/describe-problem.ts
/** An error as one sentence, with what to do about it where it says so. */
function describeProblem(error) {
	if (!(error instanceof Error)) return String(error);
	const hint = "hint" in error && typeof error.hint === "string" ? ` ${error.hint}` : "";
	const [first = ""] = error.message.split("\n");
	return `${first}${hint}`;
}
// src/app/stored/default-branch-run.ts
/** Events whose runs execute what the default branch holds. A run by hand may be of a fork's code (docs/forks.md). */
const ownEvents = /* @__PURE__ */ new Set(["push", "schedule"]);
/**
* Whether a run was one of the default branch of the repository itself. The name of the branch alone proves nothing: a
* fork may have a branch of that name, and so a pull request's run. Nor does a start by hand: GitHub files such a run
* under the default branch, whichever commit it was told to evaluate.
*/
function isDefaultBranchRun(run, defaultBranch) {
	if (run.repositoryId !== run.headRepositoryId) return false;
	if (run.event === "merge_group") return run.headBranch?.startsWith(`gh-readonly-queue/${defaultBranch}/`) === true;
	return ownEvents.has(run.event) && run.headBranch === defaultBranch;
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
// src/app/stored/read-stored-rows.ts
/** A stored run; null where the file cannot be read: it then says nothing of what was, and is no failure by itself. */
async function readStoredRows(path, files) {
	const outcome = await readFound(files, [{
		path,
		name: path,
		isFound: false
	}], { format: "rows-jsonl" });
	return outcome.ok ? outcome.run : null;
}
/** {@link readStoredRows} of bytes that came from elsewhere, such as an artifact: `rows.jsonl.gz` as it was stored. */
async function readRowBytes(bytes, files) {
	const folder = await files.makeWorkspace("eval-envelope-rows-");
	try {
		const path = files.join(folder, "rows.jsonl.gz");
		await files.write(path, bytes);
		return await readStoredRows(path, files);
	} finally {
		await files.remove(folder);
	}
}
export { isDefaultBranchRun as a, attemptsLookedAt as i, readStoredRows as n, describeProblem as o, artifactName as r, readRowBytes as t };

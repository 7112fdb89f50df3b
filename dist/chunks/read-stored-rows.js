import { t as readFound } from "./read-run2.js";
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
export { readStoredRows as n, isDefaultBranchRun as r, readRowBytes as t };

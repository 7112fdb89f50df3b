// src/core/model/describe-problem.ts
/** An error as one sentence, with what to do about it where it says so. */
function describeProblem(error) {
	if (!(error instanceof Error)) return String(error);
	const hint = "hint" in error && typeof error.hint === "string" ? ` ${error.hint}` : "";
	const [first = ""] = error.message.split("\n");
	return `${first}${hint}`;
}
// src/app/shard/shard-artifact.ts
/** `eval-envelope-shard-<suite>-<i>-of-<n>-<run attempt>`; where the matrix has other keys, the leg stands behind the suite. */
function shardArtifactName({ suite, leg, claim }) {
	const { index, of, attempt } = claim;
	return `${prefixOf(suite, leg)}${index}-of-${of}-${attempt}`;
}
/** What is behind the suite: index, count, attempt, and what tells two jobs apart that ran the same shard. */
const parts = /^([1-9]\d{0,2})-of-([1-9]\d{0,2})-([1-9]\d{0,5})(?:-[0-9a-f]{8})?$/;
/** What the name of an artifact claims to be of this suite and leg; null = it is none of theirs. */
function shardClaimOf(name, suite, leg) {
	const prefix = prefixOf(suite, leg);
	if (!name.startsWith(prefix)) return null;
	const [, index, of, attempt] = parts.exec(name.slice(prefix.length)) ?? [];
	return index === void 0 ? null : {
		index: Number(index),
		of: Number(of),
		attempt: Number(attempt)
	};
}
/** Whether an artifact is called as a shard is: it holds a part of a suite, which no verdict rests on by itself. */
function isShardName(name) {
	return /^eval-envelope-shard-.+-\d+-of-\d+-\d+(?:-[0-9a-f]{8})?$/.test(name);
}
function prefixOf(suite, leg) {
	return `eval-envelope-shard-${suite}-${leg === null ? "" : `${leg}-`}`;
}
export { describeProblem as i, shardArtifactName as n, shardClaimOf as r, isShardName as t };

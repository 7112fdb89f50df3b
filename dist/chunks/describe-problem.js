// src/core/model/describe-problem.ts
/** An error as one sentence, with what to do about it where it says so. */
function describeProblem(error) {
	if (!(error instanceof Error)) return String(error);
	const hint = "hint" in error && typeof error.hint === "string" ? ` ${error.hint}` : "";
	const [first = ""] = error.message.split("\n");
	return `${first}${hint}`;
}
export { describeProblem as t };

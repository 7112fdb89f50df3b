// src/app/gate/gate-request.ts
/** Where a repository keeps its config. */
const usualConfigPath = ".github/eval-envelope.yml";
/** A request that asks for nothing in particular. */
const plainRequest = {
	base: void 0,
	head: void 0,
	isWorkingTree: false,
	configPath: usualConfigPath,
	suite: void 0,
	baselineStore: void 0,
	mode: "gate",
	isEverySuite: false,
	results: void 0,
	enforce: void 0,
	identity: {},
	matrixKey: null
};
// src/core/model/issue.ts
/** One issue as a line of text: `file:line:column message hint`. */
function formatIssue(issue) {
	const place = [
		issue.file,
		issue.line,
		issue.column
	].filter((part) => part !== void 0).join(":");
	return `${place === "" ? "" : `${place} `}${issue.message} ${issue.hint}`.trim();
}
export { plainRequest as n, usualConfigPath as r, formatIssue as t };

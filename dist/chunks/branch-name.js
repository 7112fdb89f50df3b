// src/app/history/branch-name.ts
/** Whether a text can name a branch: the stricter half of what git allows, without anything that a ref pattern knows. */
function isBranchName(text) {
	return text.length <= 200 && /^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/.test(text) && !text.includes("..") && !/\.(?:lock)?(?:\/|$)/.test(text) && text !== "HEAD" && !text.startsWith("refs/");
}
export { isBranchName as t };

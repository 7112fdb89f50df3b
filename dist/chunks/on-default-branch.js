// src/app/action/on-default-branch.ts
/** Whether a workflow runs for the default branch: by its schedule, by hand, or for a push. */
function isOnDefaultBranch(event) {
	if (event.kind === "schedule") return true;
	return (event.kind === "dispatch" || event.kind === "push") && event.isDefaultBranch;
}
export { isOnDefaultBranch as t };

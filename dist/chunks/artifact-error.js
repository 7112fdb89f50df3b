// src/core/model/artifact-error.ts
/** An artifact of a workflow run is not read. What was already read stays; whoever needs it looks elsewhere. */
var ArtifactError = class extends Error {
	name = "ArtifactError";
	code;
	/** Name of the artifact. */
	artifact;
	/** Name of the file in the archive, as it stands there; null = the whole archive. */
	entry;
	/** What to do next. */
	hint;
	/** @param reason - as it stands after the name: `it is encrypted` */
	constructor(code, where, reason, cause) {
		const { artifact, entry = null } = where;
		const shown = entry === null ? "" : `, entry ${shownName(entry)}`;
		super(`artifact ${shownName(artifact)}${shown}: ${reason}.`, { cause });
		this.code = code;
		this.artifact = artifact;
		this.entry = entry;
		this.hint = code === "expired" || code === "gone" ? "Keep artifacts longer with `retention-days`, or keep records in the history branch." : "It is not read. Run the workflow again to make it anew.";
	}
};
/** Longest name that is shown: names in an archive may be 64 KiB. */
const longestShownName = 120;
/** A name as it can stand in a log: quoted, and nothing in it but visible ASCII. */
function shownName(name) {
	const hex = (letter) => letter.charCodeAt(0).toString(16).padStart(4, "0");
	return JSON.stringify(name.slice(0, longestShownName)).replace(/[^\x20-\x7e]/g, (letter) => `\\u${hex(letter)}`);
}
export { ArtifactError as t };

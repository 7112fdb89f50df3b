import { i as shortHash } from "./stable-hash.js";
import { t as HistoryError } from "./history-error.js";
// src/core/record/history-path.ts
/** Largest rows file that the history keeps, bytes, compressed. */
const maximumRowsSize = 262144;
/** What each part may be. None can hold `/`, a leading dot or anything that a file system reads in its own way. */
const parts = {
	sha: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
	suite: /^[a-z0-9][a-z0-9_-]{0,62}$/,
	matrixKey: /^(?!(?:.*-)?local$)[a-z0-9][a-z0-9_-]{0,62}$/,
	runId: /^[0-9]{1,20}$/,
	attempt: /^[1-9][0-9]{0,5}$/,
	suiteKey: /^[0-9a-f]{16,64}$/
};
const yearAndMonth = "(?<year>\\d{4})/(?<month>0[1-9]|1[0-2])";
const stem = "(?<headSha>[0-9a-f]{64}|[0-9a-f]{40})-(?<label>[a-z0-9][a-z0-9_-]{0,126})(?<!-local)-(?<runId>[0-9]{1,20}|local-[0-9a-f]{16})-(?<attempt>[1-9][0-9]{0,5})";
const recordForm = new RegExp(`^records/${yearAndMonth}/${stem}\\.json$`);
const rowsForm = new RegExp(`^rows/${yearAndMonth}/${stem}-(?<keyPrefix>[0-9a-f]{16})\\.jsonl\\.gz$`);
const monthForm = new RegExp(`^records/${yearAndMonth}\\.jsonl$`);
/**
* Where a record is kept.
*
* @param text - the record as it is written; outside GitHub Actions its hash stands for the run
* @throws HistoryError `bad-path` when the record lacks a part of the path, or has one that could leave the folder
*/
function recordPathOf(record, text) {
	return `records/${folderOf(record)}/${stemOf(record, text)}.json`;
}
/**
* Where the rows of a record are kept.
*
* @param text - the record as it is written, as for {@link recordPathOf}
* @throws HistoryError `bad-path` as {@link recordPathOf} does, and when the record has no suite key
*/
function rowsPathOf(record, text) {
	const key = checked("suiteKey", record.suite.suiteKey, "suite.suiteKey").slice(0, 16);
	return `rows/${folderOf(record)}/${stemOf(record, text)}-${key}.jsonl.gz`;
}
/** Where the records of a month are kept once they are compacted. */
function monthPathOf({ year, month }) {
	return `records/${year}/${month}.jsonl`;
}
/** Takes a path apart; null = it is none of the three forms, and nothing of ours. */
function parseHistoryPath(path) {
	const record = recordForm.exec(path)?.groups;
	if (record !== void 0) return {
		kind: "record",
		...stemParts(record)
	};
	const rows = rowsForm.exec(path)?.groups;
	if (rows !== void 0) return {
		kind: "rows",
		...stemParts(rows),
		keyPrefix: rows.keyPrefix ?? ""
	};
	const month = monthForm.exec(path)?.groups;
	return month === void 0 ? null : {
		kind: "month",
		year: month.year ?? "",
		month: month.month ?? ""
	};
}
function stemParts(groups) {
	const { year = "", month = "", headSha = "", label = "", runId = "", attempt = "" } = groups;
	return {
		year,
		month,
		headSha,
		label,
		runId,
		attempt: Number(attempt)
	};
}
/** Year and month, in UTC, in which the evaluation ended. */
function folderOf({ identity }) {
	const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}T.*Z$/.exec(identity.finishedAt ?? "") ?? [];
	if (year === void 0 || month === void 0) throw noPath("identity.finishedAt", identity.finishedAt);
	return `${year}/${month}`;
}
function stemOf({ identity, suite }, text) {
	const runId = identity.runId === null ? `local-${shortHash(text)}` : checked("runId", identity.runId, "identity.runId");
	return [
		checked("sha", identity.headSha, "identity.headSha"),
		checked("suite", suite.name, "suite.name"),
		checked("matrixKey", suite.matrixKey ?? "single", "suite.matrixKey"),
		runId,
		identity.runId === null ? "1" : checked("attempt", String(identity.runAttempt ?? 1), "identity.runAttempt")
	].join("-");
}
function checked(part, value, field) {
	if (value === null || !parts[part].test(value)) throw noPath(field, value);
	return value;
}
function noPath(field, value) {
	const shown = value === null ? "null" : JSON.stringify(value.slice(0, 80));
	return new HistoryError("bad-path", `The record cannot be kept: its ${field} is ${shown}, which names no file of the history.`, "Only records that `gate` or `record` wrote can be kept; make it again with one of them.");
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
// src/app/history/history.ts
/** Name of the branch where nobody says another. */
const usualHistoryBranch = "eval-envelope-history";
export { monthPathOf as a, rowsPathOf as c, maximumRowsSize as i, artifactName as n, parseHistoryPath as o, attemptsLookedAt as r, recordPathOf as s, usualHistoryBranch as t };

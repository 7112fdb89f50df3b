import { i as maximumRecordSize, r as encodeRecord, t as decodeRecord } from "./encode-record.js";
import { r as GitHubError } from "./program-error.js";
import { t as formatIssue } from "./issue.js";
import { t as isShardName } from "./shard-artifact.js";
import { c as rowsPathOf, n as artifactName, s as recordPathOf } from "./history.js";
// src/app/archive/artifact-name.ts
/** What the names of our artifacts begin with. */
const prefix = "eval-envelope-";
/** Whether an artifact is called as ours are that hold a record. Anybody can call one so. */
function isOurName(name) {
	return name.startsWith(prefix) && name.length > 14 && !isShardName(name);
}
/** The parts of a name as `upload` gives it; null = there is more behind them, such as a job. */
function labelOf(name) {
	const [, label, attempt] = /^eval-envelope-(.+)-([1-9]\d{0,5})$/.exec(name) ?? [];
	return label === void 0 ? null : {
		label,
		attempt: Number(attempt)
	};
}
/** Whether a name is that of this suite, leg and attempt; the name of a job may follow. */
function isNameOf(name, parts) {
	const usual = artifactName(parts.suite, parts.matrixKey, parts.attempt);
	return name === usual || name.startsWith(`${usual}-`);
}
// src/app/archive/list-artifacts.ts
/** No repository may keep artifacts longer; what is older is gone, however often it is listed. */
const longestRetentionMs = 3456e7;
/** Rows between two looks at clock and limit: a page. */
const pageRows = 100;
/**
* Lists the artifacts that have our name, newest first as GitHub gives them. A list that breaks off is used as far as it goes.
*
* @throws GitHubError when nothing could be listed
*/
async function listArtifacts(runs, clock, whyStop) {
	const artifacts = [];
	const oldest = clock.now().getTime() - longestRetentionMs;
	let rows = 0;
	try {
		for await (const artifact of runs.all()) {
			rows += 1;
			if (isOurName(artifact.name)) artifacts.push(artifact);
			if (Date.parse(artifact.createdAt) < oldest) break;
			const stopped = rows % pageRows === 0 ? whyStop() : null;
			if (stopped !== null) return {
				artifacts,
				stopped,
				problem: null
			};
		}
	} catch (error) {
		if (!(error instanceof GitHubError) || rows === 0) throw error;
		return {
			artifacts,
			stopped: error.code === "rate-limited" ? "rate-limit" : "unreachable",
			problem: `${error.message} ${error.hint}`
		};
	}
	return {
		artifacts,
		stopped: null,
		problem: null
	};
}
// src/app/archive/read-archived.ts
/** Files of an artifact that are unpacked. */
const archivedFiles = ["record.json", "rows.jsonl.gz"];
/** Bytes of one of them; ours have 100 KB and 256 KB at most, and larger rows are left out anyway. */
const largestArchivedFile = 4194304;
/** Reads the record of an artifact; everything in it is the word of whoever made it. */
function readRecord(bytes) {
	if (bytes === void 0) return {
		reason: "no-record",
		message: "it holds no record.json"
	};
	const decoded = decodeRecord(new TextDecoder().decode(bytes), "record.json");
	if (!decoded.ok) {
		const [issue] = decoded.issues;
		return {
			reason: "not-a-record",
			message: `its record is none: ${(issue === void 0 ? "it cannot be read" : formatIssue(issue)).slice(0, 300)}`
		};
	}
	const text = encodeRecord(decoded.value);
	if (text.length > 1e5) return {
		reason: "entry-too-large",
		message: `its record has more than ${maximumRecordSize} characters, however it is cut`
	};
	return {
		record: decoded.value,
		text
	};
}
/** Where a record is kept. @throws HistoryError when it has no place */
function recordFile({ record, text }) {
	return {
		path: recordPathOf(record, text),
		content: new TextEncoder().encode(text)
	};
}
/**
* The rows of a record, when they are its own and small enough.
*
* @param run - what the rows hold; null = they cannot be read
* @returns null = they are not kept
*/
function rowsFile({ record, text }, bytes, run) {
	const { suiteKey, name } = record.suite;
	if (!(run?.origin !== void 0 && suiteKey !== null && run.suite === name && run.origin.suiteKey === suiteKey && run.origin.sha === record.identity.evaluatedSha) || bytes.length > 262144) return null;
	return {
		path: rowsPathOf(record, text),
		content: bytes
	};
}
export { rowsFile as a, labelOf as c, recordFile as i, largestArchivedFile as n, listArtifacts as o, readRecord as r, isNameOf as s, archivedFiles as t };

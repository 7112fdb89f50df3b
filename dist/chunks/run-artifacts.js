import "./rolldown-runtime.js";
import { t as isEnterpriseServer } from "./enterprise-server.js";
import { r as GitHubError, t as FileError } from "./program-error.js";
import { a as RequestError } from "./dist-bundle.js";
import { t as ArtifactError } from "./artifact-error.js";
import { n as listEntries, r as ArchiveError, t as unpackEntry } from "./unpack-entry.js";
import { a as TooLongError, c as gitHubFailure, i as machineClock, n as octokitClient, o as readBody, r as proxyFetch, t as ownerAndName } from "./owner-and-name.js";
import { d as boolean, g as object, p as int, u as array, y as string } from "./zod.js";
import { createHash } from "node:crypto";
// src/shell/files/unpack-flat.ts
/**
* Unpacks files of a ZIP archive that somebody unknown may have made: the whole directory is checked first, then only what
* is asked for is unpacked, in memory.
*
* @param path - of the archive, for messages
* @param names - of the files that are wanted; one that the archive lacks is left out
* @throws ArchiveError when the archive breaks a rule or is damaged
*/
async function unpackFlat(path, bytes, names, rules) {
	const read = (from, to) => bytes.subarray(from, Math.max(from, to));
	const entries = await listEntries(path, read, bytes.length, {
		...rules,
		isFlat: true
	});
	return new Map(entries.filter(({ name }) => names.includes(name)).map((entry) => [entry.name, unpackEntry(path, entry, read)]));
}
// src/shell/github/download-artifact.ts
const mebibyte = 1048576;
/** Records are under 100 KB, rows and reports some MB at the very most. */
const usual = {
	archiveBytes: 64 * mebibyte,
	entryBytes: 32 * mebibyte
};
/** Ours hold six files; no page of ours packs better than 30 to 1. */
const rules = {
	entries: 64,
	totalBytes: 128 * mebibyte,
	ratio: 200,
	ratioFreeBytes: mebibyte
};
/** Seconds before the storage is asked again. */
const pauses = [1, 4];
const usualTimeoutMs = 12e4;
/** Downloads an artifact and unpacks files of it, as the port says. */
async function downloadArtifact(parts, artifact, names, limits = {}) {
	const archiveBytes = limits.archiveBytes ?? usual.archiveBytes;
	const entryBytes = limits.entryBytes ?? usual.entryBytes;
	const at = { artifact: artifact.name };
	if (artifact.isExpired) throw new ArtifactError("expired", at, "it has expired");
	if (artifact.sizeBytes > archiveBytes) throw new ArtifactError("too-large", at, `it has ${artifact.sizeBytes} bytes, more than ${archiveBytes}`);
	const bytes = await fetchArchive(parts, artifact, archiveBytes);
	checkDigest(artifact, bytes);
	try {
		return await unpackFlat(artifact.name, bytes, names, {
			...rules,
			entryBytes
		});
	} catch (error) {
		if (error instanceof ArchiveError) throw new ArtifactError(error.reason, {
			...at,
			entry: error.entry
		}, error.what, error);
		if (error instanceof FileError) throw new ArtifactError("damaged", at, error.message, error);
		throw error;
	}
}
/** The archive's bytes; the storage is asked anew, at a new address, where the answer breaks off. */
async function fetchArchive(parts, artifact, limitBytes) {
	const at = { artifact: artifact.name };
	for (const pause of [...pauses, null]) {
		const answer = await fetchOnce(parts, await locate(parts, artifact), limitBytes);
		if (answer.kind === "bytes") return answer.bytes;
		if (answer.kind === "too-long") throw new ArtifactError("too-large", at, answer.why);
		if (answer.status === 410) throw new ArtifactError("expired", at, "it has expired");
		if (pause === null) {
			if (answer.status === 404) throw new ArtifactError("gone", at, "the storage does not have it");
			throw new GitHubError("unreachable", `The storage did not give the artifact ${artifact.name}: ${answer.why}.`, "Run it again; githubstatus.com tells whether GitHub has a problem.");
		}
		await parts.clock.sleep(pause * 1e3);
	}
	throw new TypeError("the last try above either returns or throws");
}
async function locate({ locate }, { id, name }) {
	try {
		return await locate(id);
	} catch (error) {
		const cause = error instanceof GitHubError ? error.cause : error;
		if (!(cause instanceof RequestError)) throw error;
		if (cause.status === 410) throw new ArtifactError("expired", { artifact: name }, "it has expired", error);
		if (cause.status === 404) throw new ArtifactError("gone", { artifact: name }, "GitHub does not have it", error);
		throw error;
	}
}
async function fetchOnce({ fetch, timeoutMs = usualTimeoutMs }, location, limitBytes) {
	try {
		const answer = await fetch(location, { signal: AbortSignal.timeout(timeoutMs) });
		if (answer.ok) return {
			kind: "bytes",
			bytes: await readBody(answer, limitBytes)
		};
		await answer.body?.cancel();
		return {
			kind: "failed",
			status: answer.status,
			why: `HTTP ${answer.status}`
		};
	} catch (error) {
		if (error instanceof TooLongError) return {
			kind: "too-long",
			why: error.message
		};
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
		return {
			kind: "failed",
			status: null,
			why: cause instanceof Error ? cause.message : String(cause)
		};
	}
}
/** GitHub keeps a digest of what was uploaded since 2025; older artifacts have none. */
function checkDigest({ name, digest }, bytes) {
	const [, expected] = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? "") ?? [];
	if (expected === void 0) return;
	const actual = createHash("sha256").update(bytes).digest("hex");
	if (actual !== expected.toLowerCase()) throw new ArtifactError("digest", { artifact: name }, `what was downloaded has the digest ${actual.slice(0, 12)}…, stored was ${expected.slice(0, 12)}…`);
}
// src/shell/github/run-answers.ts
const runAnswer = object({
	id: int().positive(),
	run_attempt: int().positive().default(1),
	event: string(),
	status: string().nullable(),
	conclusion: string().nullable(),
	head_sha: string(),
	head_branch: string().nullable(),
	repository: object({ id: int() }),
	head_repository: object({
		id: int(),
		full_name: string()
	}).nullish(),
	path: string(),
	created_at: string()
});
const artifactAnswer = object({
	id: int().positive(),
	name: string(),
	size_in_bytes: int().min(0),
	expired: boolean(),
	created_at: string().nullable(),
	expires_at: string().nullable(),
	digest: string().nullish(),
	workflow_run: object({
		id: int().optional(),
		repository_id: int().optional(),
		head_repository_id: int().nullish(),
		head_branch: string().nullish(),
		head_sha: string().optional()
	}).nullish()
});
/** Answer to a page of runs. */
const runsPage = object({ workflow_runs: array(runAnswer) });
/** Answer to a page of artifacts. */
const artifactsPage = object({ artifacts: array(artifactAnswer) });
/** Answer to a page of the jobs of a run. */
const jobsPage = object({ jobs: array(object({
	id: int().positive(),
	name: string(),
	conclusion: string().nullable()
})) });
/** Answer to the question for the repository. */
const repositoryAnswer = object({
	id: int(),
	default_branch: string()
});
/** A run in our words. @throws ZodError when GitHub answers something else */
function runInfo(answer) {
	const run = runAnswer.parse(answer);
	return {
		id: run.id,
		attempt: run.run_attempt,
		event: run.event,
		status: run.status,
		conclusion: run.conclusion,
		headSha: run.head_sha,
		headBranch: run.head_branch,
		repositoryId: run.repository.id,
		headRepositoryId: run.head_repository?.id ?? null,
		headRepository: run.head_repository?.full_name ?? null,
		workflowPath: run.path.replace(/@.*$/, ""),
		createdAt: run.created_at
	};
}
/** An artifact in our words. */
function artifactInfo(artifact) {
	const run = artifact.workflow_run ?? {};
	const { repository_id: repository, head_repository_id: head } = run;
	return {
		id: artifact.id,
		name: artifact.name,
		sizeBytes: artifact.size_in_bytes,
		isExpired: artifact.expired,
		createdAt: artifact.created_at ?? "",
		expiresAt: artifact.expires_at,
		runId: run.id ?? null,
		headSha: run.head_sha ?? null,
		headBranch: run.head_branch ?? null,
		isForeign: repository === void 0 || head === void 0 || head === null || head !== repository,
		digest: artifact.digest ?? null
	};
}
// src/shell/github/run-artifacts.ts
const permission = "actions: read";
/** Pages of a hundred rows that a list is read to, so that no loop of ours can eat the hour's requests. */
const mostPages = {
	runs: 10,
	ofRun: 20,
	jobs: 10,
	named: 10,
	all: 300
};
/** Runs and artifacts of one repository through the REST API. @param repository - `owner/name` */
async function nodeRunArtifacts(repository, options) {
	const at = ownerAndName(repository);
	const { environment, note, clock = machineClock } = options;
	let limit = null;
	const client = await octokitClient({
		...options,
		onRateLimit: (told) => {
			limit = told;
			options.onRateLimit?.(told);
		}
	});
	const storage = await proxyFetch(environment) ?? fetch;
	const list = "/repos/{owner}/{repo}/actions";
	return {
		whyNot: () => isEnterpriseServer(environment.GITHUB_SERVER_URL) ? "GitHub Enterprise Server has no artifacts for this client; only the history branch is used." : null,
		rateLimit: () => limit,
		repository: () => attempt("show the repository", async () => {
			const { data } = await client.request("GET /repos/{owner}/{repo}", at);
			const { id, default_branch: defaultBranch } = repositoryAnswer.parse(data);
			return {
				id,
				defaultBranch
			};
		}),
		run: (id) => attempt("show the run", async () => {
			return runInfo((await client.request(`GET ${list}/runs/{run_id}`, {
				...at,
				run_id: id
			})).data);
		}),
		runs: ({ headSha, branch, event, createdSince }) => {
			const query = {
				...at,
				...headSha === void 0 ? {} : { head_sha: headSha },
				...branch === void 0 ? {} : { branch },
				...event === void 0 ? {} : { event },
				...createdSince === void 0 ? {} : { created: `>=${createdSince.toISOString().slice(0, 19)}Z` }
			};
			const read = (data) => runsPage.parse(data).workflow_runs.map(runInfo);
			return rows(client, "list the runs", `GET ${list}/runs`, query, mostPages.runs, read, note);
		},
		ofRun: async (runId) => {
			const found = [];
			const query = {
				...at,
				run_id: runId
			};
			const pages = rows(client, "list the artifacts", `GET ${list}/runs/{run_id}/artifacts`, query, mostPages.ofRun, readArtifacts, note);
			for await (const artifact of pages) found.push(artifact);
			return found;
		},
		jobs: async (runId) => {
			const found = [];
			const query = {
				...at,
				run_id: runId,
				filter: "latest"
			};
			const route = `GET ${list}/runs/{run_id}/jobs`;
			const read = (data) => jobsPage.parse(data).jobs;
			const pages = rows(client, "list the jobs", route, query, mostPages.jobs, read, note);
			for await (const { name, conclusion } of pages) found.push({
				name,
				conclusion
			});
			return found;
		},
		named: (name) => {
			const read = (data) => readArtifacts(data).filter((artifact) => artifact.name === name);
			const query = {
				...at,
				name
			};
			return rows(client, "list the artifacts", `GET ${list}/artifacts`, query, mostPages.named, read, note);
		},
		all: () => rows(client, "list the artifacts", `GET ${list}/artifacts`, at, mostPages.all, readArtifacts, note),
		download: (artifact, names, limits) => {
			const locate = (id) => attempt("give the artifact", () => archiveAddress(client, at, id));
			return downloadArtifact({
				locate,
				fetch: storage,
				clock
			}, artifact, names, limits);
		}
	};
}
function readArtifacts(data) {
	return artifactsPage.parse(data).artifacts.map(artifactInfo);
}
/** Rows of all pages, each once: a row that is new meanwhile moves the others on to the next page. */
async function* rows(client, action, route, query, mostPages, read, note) {
	const seen = /* @__PURE__ */ new Set();
	for (let page = 1; page <= mostPages; page += 1) {
		const { found, hasMore } = await attempt(action, async () => {
			const answer = await client.request(route, {
				...query,
				per_page: 100,
				page
			});
			return {
				found: read(answer.data),
				hasMore: /;\s*rel="?next\b/.test(answer.headers.link ?? "")
			};
		});
		for (const row of found) {
			if (seen.has(row.id)) continue;
			seen.add(row.id);
			yield row;
		}
		if (!hasMore) return;
	}
	note(`github: asked to ${action}, and read the newest ${mostPages * 100} alone; there are more`);
}
/** Where the storage has the archive. GitHub redirects; following would be the client's, with what it sends along. */
async function archiveAddress(client, at, id) {
	const answer = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip", {
		...at,
		artifact_id: id,
		request: { redirect: "manual" }
	});
	const { location = "" } = answer.headers;
	const isSecure = location.startsWith("https://") || !answer.url.startsWith("https://");
	if (answer.status < 300 || answer.status > 399 || !isSecure || !URL.canParse(location)) throw new GitHubError("unreachable", `GitHub did not say where the artifact is (HTTP ${answer.status}).`, "Run it again; githubstatus.com tells whether GitHub has a problem.");
	return location;
}
async function attempt(action, call) {
	try {
		return await call();
	} catch (error) {
		throw gitHubFailure(error, action, permission);
	}
}
export { nodeRunArtifacts };

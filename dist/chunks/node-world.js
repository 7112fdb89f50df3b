import "./rolldown-runtime.js";
import { i as UsageError, n as GitError, t as FileError } from "./program-error.js";
import { a as planAdditions, i as usualPatience, n as mayNotWrite, o as planEdits, r as tryAgain, s as historyReadme, t as againstRules } from "./history-refusal.js";
import { t as HistoryError } from "./history-error.js";
import { n as nodeProcesses } from "./node-processes.js";
import { t as maskTokens } from "./mask-tokens.js";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import { parseArgs, promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { access, appendFile, copyFile, lstat, mkdir, mkdtemp, readFile, readdir, realpath, rm, rmdir, stat, utimes, writeFile } from "node:fs/promises";
import { close, existsSync, fstat, open, readFile as readFile$1, readSync, realpathSync } from "node:fs";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { spawn } from "node:child_process";
// src/shell/terminal/plain-line.ts
/**
* Without escape sequences, other control characters and those that turn the direction of text: messages quote file names
* and output of strangers. Nor is there anything of the shape of a credential.
*/
function plainLine(line) {
	return maskTokens(line).replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "·");
}
// src/shell/terminal/without-commands.ts
/**
* Text that holds no workflow command. A runner obeys `::name::` at the beginning of a line, behind any white space (its
* own has U+0085 too), and the older `##[name]` anywhere in it, in any output, and our output quotes files and results
* that strangers wrote.
*/
function withoutCommands(text) {
	return text.replace(/^((?:[^\S\n]|\u0085)*)(?=::)/gm, "$1·").replace(/##\[/g, "##·[");
}
// src/shell/files/file-errors.ts
/** The error for a file that the system does not let us read. */
function readError(path, error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	switch (code) {
		case "ENOENT": return new FileError("no-file", `${path} does not exist.`, "Check the path, and that the step that writes it has run.", error);
		case "EISDIR": return new FileError("is-folder", `${path} is a folder.`, "Name the file itself.", error);
		case "EACCES": return new FileError("no-access", `${path} may not be read.`, "Check its permissions.", error);
		default: return new FileError("cannot-read", `${path} could not be read (${code || "unknown reason"}).`, "Check the path.", error);
	}
}
/** The error for a folder that was named as results and holds none. */
function emptyFolder(path) {
	return new FileError("is-folder", `${path} is a folder that holds no file.`, "Check the path, and that the step that writes the results has run.", void 0);
}
// src/shell/files/unpack-gzip.ts
/** Largest size of a packed file once unpacked: a small file may unpack to anything. */
const unpackedLimit = 268435456;
/** Content of a file whose name says that it is packed with gzip, unpacked; of any other, as it is. */
function unpackGzip(path, bytes) {
	if (!path.endsWith(".gz")) return bytes;
	try {
		return gunzipSync(bytes, { maxOutputLength: unpackedLimit });
	} catch (error) {
		throw new FileError("not-gzip", `${path} could not be unpacked.`, "It is cut, no gzip file, or larger than 256 MiB unpacked.", error);
	}
}
// src/shell/files/young-heap.ts
/** Bytes of new objects beyond which the space for them grows no more. */
const enoughBytes = 16777216;
/** The space is looked at once in so many bytes read. */
const stepBytes = 4194304;
/**
* Keeps the space that V8 puts new objects in from growing while a large file is read. V8 doubles it up to 128 MB (Node 24
* on a machine of 16 GB or more), all of it resident, although hardly anything of a row that was parsed survives. Measured
* over 1 GB of rows: 125 MB less memory at its peak, and no more processor time. Smaller than 16 MB costs time, 32 MB memory.
*
* Its largest size can be set only before a process starts, and whoever runs the Action cannot: so the factor by which it
* grows becomes 1 once it is large enough.
*
* @returns to be called with the length of every piece that is read
*/
function youngHeapKeeper() {
	let unseen = 0;
	let isKept = false;
	return (bytes) => {
		unseen += bytes;
		if (isKept || unseen < stepBytes) return;
		unseen = 0;
		if ((getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0) < enoughBytes) return;
		setFlagsFromString("--semi-space-growth-factor=1");
		isKept = true;
	};
}
// src/shell/files/open-file.ts
/**
* Opens a file to be read in ranges, so that none is ever held whole. A ZIP archive, told by its first bytes, has its
* entries listed; a file whose name ends in `.gz` is unpacked into memory; what is no regular file (a pipe) is read to its
* end.
*
* @throws FileError when it cannot be opened, is a folder without files, a pipe that is not handed over by a shell, or an
*   archive that should not be opened
*/
async function openFile(path) {
	await refuseOther(path);
	const descriptor = await promisify(open)(path, "r").catch((error) => {
		throw readError(path, error);
	});
	const shut = async () => promisify(close)(descriptor);
	try {
		const status = await promisify(fstat)(descriptor);
		if (status.isDirectory()) throw emptyFolder(path);
		if (!status.isFile() || path.endsWith(".gz")) {
			const bytes = unpackGzip(path, await promisify(readFile$1)(descriptor));
			await shut();
			return {
				name: path,
				sizeBytes: bytes.length,
				read: (from, to) => bytes.subarray(from, to),
				close: async () => {}
			};
		}
		const sizeBytes = status.size;
		const file = {
			name: path,
			sizeBytes,
			close: shut
		};
		const read = rangesOf(path, descriptor, sizeBytes, (length) => new Uint8Array(length));
		if (!isArchive(read(0, 4))) return {
			...file,
			read: rangesOf(path, descriptor, sizeBytes, oneBuffer())
		};
		const { openArchive } = await import("./open-archive.js");
		return {
			...file,
			read,
			entries: await openArchive(path, read, sizeBytes)
		};
	} catch (error) {
		await shut().catch(() => {});
		throw error instanceof Error && "code" in error && !("hint" in error) ? readError(path, error) : error;
	}
}
/** Where a shell hands over what another command prints: standard input, `<(command)`. */
const handedOver = /^\/(?:dev|proc)\//;
/** Opening a pipe waits until somebody writes to it, for ever where nobody does. @throws FileError */
async function refuseOther(path) {
	const found = await stat(path).catch(() => void 0);
	if (found === void 0 || found.isFile() || found.isDirectory() || handedOver.test(path)) return;
	throw new FileError("no-regular-file", `${path} is a pipe, a socket or a device.`, "Name a file, a folder, or /dev/stdin for what another command prints.", void 0);
}
/** Ranges up to this many bytes are read into one buffer: a new one for each piece of a file would be gigabytes of them. */
const sharedBytes = 1 << 20;
function oneBuffer() {
	let buffer = /* @__PURE__ */ new Uint8Array(0);
	return (length) => {
		if (length > sharedBytes) return new Uint8Array(length);
		if (buffer.length < length) buffer = new Uint8Array(length);
		return buffer.subarray(0, length);
	};
}
/** @param bufferOf - where a range of so many bytes goes */
function rangesOf(path, descriptor, sizeBytes, bufferOf) {
	const keepYoungHeap = youngHeapKeeper();
	return (from, to) => {
		const wanted = bufferOf(Math.max(0, Math.min(to, sizeBytes) - from));
		let filled = 0;
		while (filled < wanted.length) {
			let count;
			try {
				count = readSync(descriptor, wanted, filled, wanted.length - filled, from + filled);
			} catch (error) {
				throw readError(path, error);
			}
			if (count === 0) break;
			filled += count;
		}
		keepYoungHeap(filled);
		return wanted.subarray(0, filled);
	};
}
/** A ZIP archive begins with its first entry, an empty one with its end. */
function isArchive([first, second, third, fourth]) {
	return first === 80 && second === 75 && (third === 3 && fourth === 4 || third === 5 && fourth === 6);
}
// src/shell/files/node-files.ts
/**
* The real file system.
*
* @param programUrl - URL of the running entry; what ships with the program lies beside it
* @param temporary - folder for temporary folders: RUNNER_TEMP on a runner
* @param cleanup - what removes workspaces when the program is told to end
*/
function nodeFiles(programUrl, temporary, cleanup) {
	const keepYoungHeap = youngHeapKeeper();
	return {
		read: async (path) => {
			const bytes = await readPacked(path);
			keepYoungHeap(bytes.length);
			return unpackGzip(path, bytes);
		},
		readPacked,
		open: openFile,
		write,
		writeCompressed: (path, content) => write(path, gzipSync(content)),
		list: (path) => list(path, keepYoungHeap),
		exists: (path) => access(path).then(() => true, () => false),
		copy: async (from, to) => {
			await mkdir(dirname(to), { recursive: true });
			await copyFile(from, to);
		},
		makeTemporary: (prefix) => makeFolder(temporary, prefix),
		makeWorkspace: async (prefix) => {
			const path = await makeFolder(temporary, prefix);
			cleanup.add(() => rm(path, {
				recursive: true,
				force: true
			}));
			return path;
		},
		remove: (path) => rm(path, {
			recursive: true,
			force: true
		}),
		join: (...parts) => join(...parts),
		resolve: (...parts) => resolve(...parts),
		shipped: (name) => fileURLToPath(new URL(name, programUrl))
	};
}
async function makeFolder(parent, prefix) {
	try {
		await mkdir(parent, { recursive: true });
		return await mkdtemp(join(parent, prefix));
	} catch (error) {
		throw new FileError("no-temporary", `No folder can be made in ${parent}.`, "Check RUNNER_TEMP or TMPDIR.", error);
	}
}
async function readPacked(path) {
	try {
		return await readFile(path);
	} catch (error) {
		throw readError(path, error);
	}
}
async function write(path, content) {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, content);
	} catch (error) {
		throw new FileError("cannot-write", `${path} could not be written.`, "Check that the folder is writable and not full.", error);
	}
}
/** What an entry of a folder takes while it is looked at, about. */
const bytesOfEntry = 500;
/** Files in a folder and in those below, sorted; a file is itself, and what is not there is none. */
async function list(path, keepYoungHeap) {
	const found = await stat(path).catch(() => null);
	if (found === null) return [];
	if (found.isFile()) return [path];
	if (!found.isDirectory()) return [];
	const paths = [];
	const folders = [path];
	for (const folder of folders) {
		const entries = await readdir(folder, { withFileTypes: true });
		keepYoungHeap(entries.length * bytesOfEntry);
		for (const entry of entries) if (entry.isDirectory()) folders.push(join(folder, entry.name));
		else if (entry.isFile()) paths.push(join(folder, entry.name));
	}
	return paths.sort();
}
// src/shell/git/revision.ts
/** A full object name, of either hash. */
const fullName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a text is a full SHA. */
function isFullSha(text) {
	return fullName.test(text);
}
/**
* The commit that a revision names in this repository; null = it names none here.
*
* @throws GitError when the text cannot be a revision
*/
async function findCommit(repository, revision) {
	refuseOddRevision(revision);
	const sha = (await repository.run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	], { accept: [
		0,
		1,
		128
	] })).stdout.toString("utf8").trim();
	return isFullSha(sha) ? sha : null;
}
/** Whether a commit's object is here. */
async function hasCommit(repository, sha) {
	return (await repository.run([
		"cat-file",
		"-e",
		`${sha}^{commit}`
	], { accept: [
		0,
		1,
		128
	] })).exitCode === 0;
}
/** HEAD's commit. @throws GitError when there is none yet */
async function headCommit(repository) {
	const sha = await findCommit(repository, "HEAD");
	if (sha !== null) return sha;
	throw new GitError("no-commit", "This repository has no commit yet.", "Make a first commit.");
}
/** Name of the branch that HEAD stands on, one without a commit too; null = HEAD stands on a commit. */
async function currentBranch(repository) {
	const name = (await repository.run([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	], { accept: [0, 1] })).stdout.toString("utf8").trim();
	return name === "" ? null : name;
}
/**
* The parents that a commit names, first parent first. Read from the object itself: in a shallow clone git's own
* answers leave out the parents that were cut off.
*/
async function parentsOf(repository, sha) {
	return ((await repository.text([
		"cat-file",
		"commit",
		sha
	])).split("\n\n", 1)[0] ?? "").split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
}
/** Whether history is cut off somewhere. */
async function isShallow(repository) {
	return await repository.text(["rev-parse", "--is-shallow-repository"]) === "true";
}
/** A revision as it may be shown in a message. */
function shortName(revision) {
	return isFullSha(revision) ? revision.slice(0, 12) : revision;
}
function refuseOddRevision(revision) {
	if (revision !== "" && !revision.startsWith("-") && !revision.includes("\n") && !revision.includes("\0")) return;
	throw new GitError("bad-revision", `${JSON.stringify(revision)} is not a revision.`, "Name a branch, a tag or a commit; a revision does not begin with a dash.");
}
// src/shell/git/remote.ts
/** A stalled server ends the call after a minute. */
const patience = [{
	key: "http.lowSpeedLimit",
	value: "1000"
}, {
	key: "http.lowSpeedTime",
	value: "60"
}];
/** The remote called origin, else the only one there is; null = none. */
async function remoteName(repository) {
	const names = (await repository.text(["remote"])).split("\n").filter((name) => name !== "");
	return names.includes("origin") ? "origin" : names.length === 1 ? names[0] ?? null : null;
}
/** How the remote of a repository is reached; null = it has none. */
async function remoteOf(repository, access) {
	const name = await remoteName(repository);
	if (name === null) return null;
	const credentials = await credentialsFor(repository, name, access);
	const config = [...patience, ...credentials];
	return {
		name,
		credentials,
		fetch: async (wanted, options) => {
			await repository.run([...[
				"fetch",
				"--quiet",
				"--no-tags",
				"--no-prune",
				"--no-write-fetch-head",
				"--refmap="
			], ...[
				"--no-recurse-submodules",
				...options,
				"--stdin",
				name
			]], {
				config,
				input: wanted.map((name) => `${name}\n`).join("")
			});
		},
		list: async (...patterns) => {
			return (await repository.text([
				"ls-remote",
				"--quiet",
				"--symref",
				name,
				...patterns
			], { config })).split("\n").filter((line) => line !== "");
		}
	};
}
/** Address of a remote without what stands before `@`; null = it is a folder, or has no address. */
async function publicAddress(repository, name) {
	return withoutCredentials(await addressOf$1(repository, name));
}
/** An address without what stands before `@`; null = it is a folder. */
function withoutCredentials(address) {
	if (/^[\w.-]+@[\w.-]+:[^\s]+$/.test(address)) return address;
	const url = urlOf(address);
	if (url === null || url.protocol === "file:") return null;
	if (url.protocol !== "ssh:") url.username = "";
	url.password = "";
	url.search = "";
	return url.href;
}
/**
* Makes sure that a commit is here, fetching it alone where it is not. A complete clone is not made shallow by it.
*
* @throws GitError when the remote does not give it
*/
async function ensureCommit(repository, remote, sha, access) {
	if (await hasCommit(repository, sha)) return;
	if (remote === null) throw new GitError("commit-not-here", `Commit ${shortName(sha)} is not in this repository, and there is no remote to fetch it from.`, "Fetch it, or name a commit that is here.");
	const depth = await isShallow(repository) ? ["--depth=1"] : [];
	const failure = await attempt(() => remote.fetch([sha], depth));
	if (await hasCommit(repository, sha)) return;
	const pull = /^refs\/pull\/(\d+)\//.exec(access.ref ?? "")?.[1];
	if (pull !== void 0) {
		await attempt(() => remote.fetch([`refs/pull/${pull}/head`], depth));
		if (await hasCommit(repository, sha)) return;
	}
	throw notFetched(sha, remote.name, failure);
}
async function attempt(action) {
	try {
		await action();
		return null;
	} catch (error) {
		if (error instanceof GitError) return error;
		throw error;
	}
}
function notFetched(sha, remote, failure) {
	const said = failure === null ? "" : ` ${failure.message}`;
	const message = `Commit ${shortName(sha)} is not here and could not be fetched from ${remote}.${said}`;
	if (failure !== null && isRefusal(failure)) return new GitError("fetch-refused", message, "Give the job `permissions: contents: read` and pass its token, or leave out `persist-credentials: false`.", failure);
	return new GitError("fetch-failed", message, "Set `fetch-depth: 0` at actions/checkout.", failure);
}
/** Whether a server wanted other credentials than it got. */
function isRefusal(error) {
	const said = error.cause instanceof Error ? error.cause.message : error.message;
	return /authentication failed|could not read (?:username|password)|returned error: 40[13]|permission denied|repository .*not found|terminal prompts disabled/i.test(said);
}
async function credentialsFor(repository, name, access) {
	const address = await addressOf$1(repository, name);
	const credential = credentialFor(address, access);
	if (credential === null) return [];
	const present = await repository.run([
		"config",
		"--get-urlmatch",
		"http.extraheader",
		address
	], { accept: [0, 1] });
	return /^authorization:/im.test(present.stdout.toString("utf8")) ? [] : [credential];
}
/** The token as configuration, for an address at the server it belongs to and for no other; null = it stays here. */
function credentialFor(address, { token, serverUrl }) {
	if (token === void 0 || token === "") return null;
	const url = urlOf(address);
	const server = urlOf(serverUrl);
	if (url === null || server === null || url.origin === "null" || url.origin !== server.origin) return null;
	if (url.username !== "") return null;
	const value = `AUTHORIZATION: basic ${basicCredential(token)}`;
	return {
		key: `http.${server.origin}/.extraheader`,
		value
	};
}
/** A token as HTTP basic authentication carries it. */
function basicCredential(token) {
	return Buffer.from(`x-access-token:${token}`).toString("base64");
}
/** Address of a remote as the clone has it; it may hold a credential. */
async function addressOf$1(repository, name) {
	return (await repository.run([
		"remote",
		"get-url",
		name
	], { accept: [
		0,
		1,
		2,
		128
	] })).stdout.toString("utf8").trim();
}
function urlOf(address) {
	return /^[a-z][a-z+]*:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : null;
}
// src/shell/git/git-failure.ts
/** Control characters, which a server or a file name may put into what git prints. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/**
* The error for a git process that failed.
*
* @param command - git's subcommand, such as `fetch`
* @param exitCode - null = ended by a signal
* @param stderr - what git printed, secrets already masked
*/
function gitFailure(command, exitCode, stderr) {
	const said = lastLines(stderr);
	const cause = new Error(stderr.trim());
	if (/not a git repository/i.test(stderr)) return new GitError("not-a-repository", "This folder is not in a git repository.", "Run it inside the repository; in a workflow, put a step with actions/checkout before this one.", cause);
	const owned = disownedFolder(stderr);
	if (owned !== null) return new GitError("dubious-ownership", `Git refuses ${owned}: it belongs to another user.`, `Run: git config --global --add safe.directory '${owned}'`, cause);
	if (/must be run in a work tree/i.test(stderr)) return new GitError("no-working-tree", "This repository has no working tree.", "Run it in a clone that has its files checked out.", cause);
	const how = exitCode === null ? "was ended by a signal" : `failed (exit ${exitCode})`;
	return new GitError(`${command}-failed`, `git ${command} ${how}${said === "" ? "." : `: ${said}`}`, "The lines above are git’s own; the same command in a terminal shows more.", cause);
}
/** The folder that git refuses because of its owner; null = that is not what git said. */
function disownedFolder(stderr) {
	const match = /dubious ownership in repository at '(.+?)'(?:\n|$)/.exec(stderr);
	const older = /unsafe repository \('(.+?)' is owned/.exec(stderr);
	return match?.[1] ?? older?.[1] ?? null;
}
/** `text` without the secrets and without what stands before `@` in an address. */
function maskSecrets(text, secrets) {
	return secrets.filter((secret) => secret !== "").reduce((rest, secret) => rest.replaceAll(secret, "***"), text).replace(/(\w+:\/\/)[^/@\s'"]+@/g, "$1***@");
}
function lastLines(stderr) {
	return stderr.replace(controls, " ").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("hint:")).slice(-4).join(" | ");
}
// src/shell/git/repository.ts
/**
* Finds the repository that a folder lies in.
*
* @param workspace - `GITHUB_WORKSPACE`; a repository in it is trusted whoever owns it, for in a container job the
*   workspace belongs to the user outside
* @throws GitError when the folder lies in none, or git distrusts its owner
*/
async function locateRepository(run, folder, workspace) {
	try {
		return await locate(run, folder, []);
	} catch (error) {
		const refused = refusedFolder(error);
		if (refused === null || workspace === void 0 || !isWithin(refused, workspace)) throw error;
		return locate(run, folder, [{
			key: "safe.directory",
			value: refused
		}]);
	}
}
async function locate(run, folder, trust) {
	const ask = async (...questions) => {
		return textOf(await run(["rev-parse", ...questions], {
			cwd: folder,
			config: trust
		}));
	};
	const [, isInside, gitFolder = ""] = /^(true|false)\n(.*)$/s.exec(await ask("--is-inside-work-tree", "--git-common-dir")) ?? [];
	const hasWorkingTree = isInside === "true";
	const root = await ask(hasWorkingTree ? "--show-toplevel" : "--absolute-git-dir");
	const commonDir = resolve(folder, gitFolder);
	const inside = (args, options = {}) => run(args, {
		...options,
		cwd: root,
		config: [...trust, ...options.config ?? []]
	});
	return {
		root,
		hasWorkingTree,
		commonDir,
		run: inside,
		text: async (args, options) => textOf(await inside(args, options))
	};
}
/**
* A repository that this program made: git takes no other configuration than the one in it.
*
* @param folder - its working tree, with the git folder in it
*/
function ownRepository(run, folder) {
	const commonDir = join(folder, ".git");
	const inside = (args, options = {}) => run(args, {
		...options,
		cwd: folder,
		isIsolated: true,
		variables: {
			GIT_DIR: commonDir,
			GIT_WORK_TREE: folder,
			...options.variables
		}
	});
	return {
		root: folder,
		hasWorkingTree: true,
		commonDir,
		run: inside,
		text: async (args, options) => textOf(await inside(args, options))
	};
}
function textOf(output) {
	return output.stdout.toString("utf8").replace(/\n$/, "");
}
function refusedFolder(error) {
	if (!(error instanceof GitError) || error.code !== "dubious-ownership") return null;
	return error.cause instanceof Error ? disownedFolder(error.cause.message) : null;
}
function isWithin(folder, workspace) {
	try {
		const outer = realpathSync(workspace);
		const inner = realpathSync(folder);
		return inner === outer || inner.startsWith(`${outer}${sep}`);
	} catch {
		return false;
	}
}
// src/shell/git/history-place.ts
/** How a server is reached, whoever asks: proxies and certificates. */
const transport = /^http\.(?:.*\.)?(?:proxy|proxy(?:auth|ssl)\w+|ssl\w+|version)$/;
/** Who asks, where no token of ours goes to the server. */
const identity = /^(?:credential\..*|http\.(?:.*\.)?(?:extraheader|emptyauth|delegation|cookiefile)|core\.(?:sshcommand|askpass)|ssh\.variant)$/;
/**
* Finds the remote of a history. To be asked before code of the repository runs, which could write another address or
* another program into the configuration; nothing of either is looked at later.
*
* @throws HistoryError `unreachable` when there is no such remote
*/
async function findHistoryPlace(run, { folder, remote }, access) {
	const repository = await locateRepository(run, folder, access.workspace).catch((error) => {
		if (error instanceof GitError && remote !== void 0) return null;
		throw error;
	});
	const address = await addressOf(run, repository, folder, remote);
	const credential = credentialFor(address, access);
	const kept = (await settings(repository?.run ?? ((args, options) => run(args, {
		...options,
		cwd: folder
	})))).filter(({ key }) => transport.test(key) || credential === null && identity.test(key));
	return {
		address,
		label: withoutCredentials(address) ?? address,
		config: [
			...patience,
			...kept,
			...credential === null ? [] : [credential]
		],
		objectFormat: repository === null ? "sha1" : await repository.text(["rev-parse", "--show-object-format"])
	};
}
async function addressOf(run, repository, folder, remote) {
	const names = repository === null ? [] : (await repository.text(["remote"])).split("\n");
	const name = repository === null || remote !== void 0 && !names.includes(remote) ? null : remote ?? await remoteName(repository);
	if (repository !== null && name !== null) {
		const [first = ""] = (await repository.text([
			"remote",
			"get-url",
			"--push",
			"--",
			name
		])).split("\n");
		return isPath(first) ? resolve(repository.root, first) : first;
	}
	if (remote === void 0) throw new HistoryError("unreachable", "This repository has no remote that could keep the history.", "Name one: a remote, an address or the path of a repository.");
	if (isPath(remote)) return resolve(folder, remote);
	const { stdout } = await run([
		"ls-remote",
		"--get-url",
		"--",
		remote
	], { cwd: folder });
	return stdout.toString("utf8").trim();
}
/** Neither `scheme://…` nor `host:path`. */
function isPath(address) {
	return isAbsolute(address) || !/^[a-z][a-z0-9+.-]*:\/\/|^[^/]+:/i.test(address);
}
async function settings(run) {
	const { stdout } = await run([
		"config",
		"--list",
		"--includes",
		"-z"
	], { accept: [0, 1] });
	return stdout.toString("utf8").split("\0").filter((entry) => entry !== "").map((entry) => {
		const end = entry.indexOf("\n");
		return end === -1 ? {
			key: entry,
			value: "true"
		} : {
			key: entry.slice(0, end),
			value: entry.slice(end + 1)
		};
	});
}
// src/shell/git/history-failure.ts
/** The branch moved between our look at it and our push. */
const raced = /\[rejected\] \((?:fetch first|non-fast-forward|needs force|stale info)\)|\[remote rejected\] \([^)]*(?:cannot lock ref|failed to (?:lock|update ref)|reference already exists|incorrect old value|fatal error in commit_refs)/i;
/** A server's rule, of a ruleset (GH013) or of branch protection (GH006), or of a hook of one's own. */
const refused = /\bGH0(?:06|13)\b|protected branch|repository rule violations|hook declined|push declined|deny updating/i;
const denied = /denied to |write access to repository not granted|returned error: 40[13]/i;
/**
* What a push that did not work means.
*
* @returns null = another writer was first: look again
*/
function pushFailure({ exitCode, stdout, stderr }, branch) {
	const report = stdout.toString("utf8");
	if (raced.test(report)) return null;
	const cause = gitFailure("push", exitCode, stderr);
	const said = `${report}\n${stderr}`;
	const remote = remoteLines(stderr);
	if (refused.test(said)) return againstRules(branch, rulesOf(remote), remote.join(" "), cause);
	if (denied.test(said) || isRefusal(cause)) return mayNotWrite(branch, remote.join(" "), cause);
	return unreachable("written", cause);
}
/** What a failed fetch or listing means. */
function fetchFailure(error, label) {
	if (!(error instanceof GitError)) return error;
	if (isRefusal(error)) return new HistoryError("forbidden", `The history at ${label} could not be read: ${error.message}`, "Give that job `permissions:` with the line `contents: read`, or `contents: write` where it keeps records.", error);
	return unreachable("read", error);
}
/** Whether a fetch failed because there is no such branch. */
function isNoSuchBranch(error) {
	if (!(error instanceof GitError) || !(error.cause instanceof Error)) return false;
	return /couldn't find remote ref/i.test(error.cause.message);
}
function unreachable(what, cause) {
	return new HistoryError("unreachable", `The history could not be ${what}: ${cause.message}`, "Run it again; check the address of the remote if it stays so.", cause);
}
/** What the server itself said, line by line. */
function remoteLines(stderr) {
	return stderr.split("\n").flatMap((line) => /^remote:(.*)$/.exec(line)?.[1]?.trim() ?? []).filter((line) => line !== "");
}
/** The rules that a refusal lists: with a dash each, or as errors behind the first one. */
function rulesOf(lines) {
	const listed = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
	if (listed.length > 0) return listed;
	return lines.flatMap((line) => /^error: (?!GH\d)(.*)$/.exec(line)?.[1] ?? []).flatMap((line) => line.split(/(?<=\.) (?=[A-Z])/));
}
// src/shell/git/read-objects.ts
/** Objects that break git's reading of a list; a repository with more of them is beyond help. */
const mostBroken = 50;
/** `id type size` or `id missing`. */
const header = /^([0-9a-f]{40,64}) (?:(\w+) (\d+)|missing)$/;
/**
* Sizes in bytes of the objects that are here, by id. One process for all, which reads no content.
*
* @param objectIds - full ids; an object that is not here is left out
*/
async function objectSizes(repository, objectIds) {
	const sizes = /* @__PURE__ */ new Map();
	await askForAll(repository, "--batch-check", objectIds, (output) => {
		const lines = output.toString("latin1").split("\n").slice(0, -1);
		for (const line of lines) {
			const [, id = "", type, size] = header.exec(line) ?? [];
			if (type !== void 0) sizes.set(id, Number(size));
		}
		return lines.length;
	});
	return sizes;
}
/**
* Contents of objects, by id. One process for all; where an object is broken, git ends there, and another process goes
* on behind it.
*
* @param objectIds - full ids; an object that is not here or cannot be read is left out
*/
async function readObjects(repository, objectIds) {
	const contents = /* @__PURE__ */ new Map();
	await askForAll(repository, "--batch", objectIds, (output) => takeContents(output, contents));
	return contents;
}
/** Asks about each object once; `take` says how many answers of the list it found whole. */
async function askForAll(repository, question, objectIds, take) {
	let asked = [...new Set(objectIds)];
	for (let broken = 0; asked.length > 0 && broken <= mostBroken; broken += 1) {
		const input = asked.map((id) => `${id}\n`).join("");
		const answered = take((await repository.run(["cat-file", question], {
			input,
			accept: [0, 128]
		})).stdout);
		asked = asked.slice(answered + 1);
	}
}
function takeContents(output, contents) {
	let count = 0;
	for (let at = 0; at < output.length;) {
		const end = output.indexOf("\n", at);
		const [, id = "", type, size] = header.exec(output.toString("latin1", at, end === -1 ? at : Math.min(end, at + 200))) ?? [];
		if (id === "") return count;
		at = end + 1;
		if (type !== void 0) {
			const stop = at + Number(size);
			if (stop >= output.length) return count;
			contents.set(id, output.subarray(at, stop));
			at = stop + 1;
		}
		count += 1;
	}
	return count;
}
// src/shell/git/read-tree.ts
/**
* The files that differ between two commits, renames found. By plumbing, so that nobody's `diff.…` configuration decides
* what a change is, and no content is read but what finding renames takes. A file that became a link counts as modified.
*/
async function changedPaths(repository, baseSha, headSha) {
	const fields = fieldsOf((await repository.run([
		...[
			"diff-tree",
			"-r",
			"-z",
			"--raw",
			"--no-abbrev",
			"-M50%",
			"-l1000",
			"--no-rename-empty"
		],
		...[
			"--ignore-submodules=none",
			"--no-ext-diff",
			"--no-textconv",
			"-O/dev/null"
		],
		...[baseSha, headSha]
	])).stdout);
	const changes = [];
	for (let index = 0; index < fields.length;) {
		const [oldMode = "", mode = "", oldId = "", id = "", letter = ""] = (fields[index] ?? "").slice(1).split(" ");
		const isRenamed = letter.startsWith("R");
		const path = fields[index + 1] ?? "";
		changes.push({
			...isRenamed ? {
				path: fields[index + 2] ?? "",
				previousPath: path
			} : { path },
			status: isRenamed ? "renamed" : letter === "A" ? "added" : letter === "D" ? "deleted" : "modified",
			...letter === "A" ? {} : { base: {
				kind: kindOf(oldMode),
				objectId: oldId
			} },
			...letter === "D" ? {} : { head: {
				kind: kindOf(mode),
				objectId: id
			} }
		});
		index += isRenamed ? 3 : 2;
	}
	return changes;
}
/** Content of a file at a commit, of a link the path it points at; null = there is no such file, or it is a folder. */
async function readBlob(repository, sha, path) {
	if (path === "" || /^\.{0,2}\//.test(path)) return null;
	const name = `${sha}:${path}`;
	const output = await repository.run([
		"cat-file",
		"blob",
		name
	], { accept: [0, 128] });
	if (output.exitCode === 0) return output.stdout;
	if (!fieldsOf((await repository.run([
		"ls-tree",
		"-z",
		"--full-tree",
		sha,
		"--",
		path
	])).stdout).map(parseEntry).some((entry) => entry.path === path && entry.type === "blob")) return null;
	return (await repository.run([
		"cat-file",
		"blob",
		name
	])).stdout;
}
/** All files of a commit, links and submodules among them. */
async function listTree(repository, sha) {
	return fieldsOf((await repository.run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		sha
	])).stdout).map((field) => {
		const { path, objectId, mode } = parseEntry(field);
		return {
			path,
			objectId,
			kind: kindOf(mode)
		};
	});
}
function kindOf(mode) {
	return mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
}
/** Non-empty texts between the NULs. */
function fieldsOf(output) {
	return output.toString("utf8").split("\0").filter((field) => field !== "");
}
function parseEntry(field) {
	const tab = field.indexOf("	");
	const [mode = "", type = "", objectId = ""] = field.slice(0, tab).split(" ");
	return {
		mode,
		type,
		objectId,
		path: field.slice(tab + 1)
	};
}
// src/shell/git/history-repository.ts
/** Whose commits these are: the account of the token that a workflow has by default. */
const bot = {
	name: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com"
};
const tipRef = "refs/eval-envelope/tip";
/**
* Makes the repository.
*
* @param folder - an empty one that nobody else writes to
*/
async function makeHistoryRepository(run, { address, label, config, objectFormat }, folder, branch) {
	await run([...[
		"init",
		"--quiet",
		"--bare",
		"--template=",
		"--initial-branch=unused"
	], ...objectFormat === "sha256" ? ["--object-format=sha256"] : []], {
		cwd: folder,
		isIsolated: true,
		variables: { GIT_DIR: folder }
	});
	const settings = [{
		key: "remote.origin.url",
		value: address
	}, ...config];
	const call = (args, options = {}) => run(args, {
		...options,
		cwd: folder,
		isIsolated: true,
		config: [...settings, ...options.config ?? []],
		variables: {
			GIT_DIR: folder,
			...options.variables
		}
	});
	const text = async (args, options) => (await call(args, options)).stdout.toString("utf8").replace(/\n$/, "");
	const repository = {
		root: folder,
		hasWorkingTree: false,
		commonDir: folder,
		run: call,
		text
	};
	/** Contents that are here for sure: asking git would make it fetch one by one. */
	const here = /* @__PURE__ */ new Set();
	const stored = /* @__PURE__ */ new WeakMap();
	/** Stores a content, once however often a commit is tried. */
	const store = async (content) => {
		const known = stored.get(content);
		if (known !== void 0) return known;
		const storing = text([
			"hash-object",
			"-w",
			"-t",
			"blob",
			"--stdin"
		], { input: content });
		stored.set(content, storing);
		here.add(await storing);
		return storing;
	};
	return {
		fetchTip: async () => {
			try {
				await call([
					...fetchArguments,
					"--depth=1",
					"origin",
					`+refs/heads/${branch}:${tipRef}`
				]);
			} catch (error) {
				if (isNoSuchBranch(error)) return null;
				throw fetchFailure(error, label);
			}
			const sha = await text([
				"rev-parse",
				"--verify",
				`${tipRef}^{commit}`
			]);
			return {
				sha,
				files: await listFiles(repository, sha)
			};
		},
		readBlobs: async (objectIds) => {
			const missing = [...new Set(objectIds)].filter((id) => !here.has(id));
			if (missing.length > 0) {
				const input = missing.map((id) => `${id}\n`).join("");
				const config = [{
					key: "fetch.negotiationAlgorithm",
					value: "noop"
				}];
				await call([
					...fetchArguments,
					"--stdin",
					"origin"
				], {
					input,
					config
				}).catch(() => {});
				for (const id of missing) here.add(id);
			}
			try {
				return await readObjects(repository, objectIds);
			} catch (error) {
				throw fetchFailure(error, label);
			}
		},
		idOf: (content) => createHash(objectFormat === "sha256" ? "sha256" : "sha1").update(`blob ${content.length}\0`).update(content).digest("hex"),
		commit: async (tip, edits, message) => {
			const variables = { GIT_INDEX_FILE: join(folder, "eval-envelope-index") };
			await call(["read-tree", ...tip === null ? ["--empty"] : [tip.sha]], { variables });
			const none = "0".repeat(objectFormat === "sha256" ? 64 : 40);
			const lines = [];
			for (const { path, after } of edits) lines.push(after === null ? `0 ${none}\t${path}\0` : `100644 ${await store(after)} 0\t${path}\0`);
			await call([
				"update-index",
				"-z",
				"--index-info"
			], {
				variables,
				input: lines.join("")
			});
			const tree = await text(["write-tree", "--missing-ok"], { variables });
			return text([
				"commit-tree",
				tree,
				...tip === null ? [] : ["-p", tip.sha]
			], {
				input: `${message}\n`,
				variables: {
					GIT_AUTHOR_NAME: bot.name,
					GIT_AUTHOR_EMAIL: bot.email,
					GIT_COMMITTER_NAME: bot.name,
					GIT_COMMITTER_EMAIL: bot.email
				}
			});
		},
		push: async (sha) => {
			const output = await call([...[
				"push",
				"--porcelain",
				"--no-verify",
				"--no-signed",
				"--no-thin",
				"--no-follow-tags"
			], ...[
				"--recurse-submodules=no",
				"origin",
				`${sha}:refs/heads/${branch}`
			]], { accept: [
				0,
				1,
				128
			] });
			if (output.exitCode === 0) return true;
			const failure = pushFailure(output, branch);
			if (failure !== null) throw failure;
			return false;
		}
	};
}
const fetchArguments = [...[
	"fetch",
	"--quiet",
	"--filter=blob:none",
	"--no-tags",
	"--no-write-fetch-head",
	"--refmap="
], "--no-recurse-submodules"];
async function listFiles(repository, sha) {
	const output = await repository.run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		sha
	]);
	const files = /* @__PURE__ */ new Map();
	for (const field of fieldsOf(output.stdout)) {
		const [, objectId, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(field) ?? [];
		if (objectId !== void 0 && path !== void 0) files.set(path, objectId);
	}
	return files;
}
// src/shell/git/git-environment.ts
/** What of the caller's own `GIT_…` variables is kept: how to reach a server, and where a search for a repository ends. */
const keptNames = /* @__PURE__ */ new Set([
	"GIT_ALLOW_PROTOCOL",
	"GIT_ASKPASS",
	"GIT_CEILING_DIRECTORIES",
	"GIT_DISCOVERY_ACROSS_FILESYSTEM",
	"GIT_EXEC_PATH",
	"GIT_PROXY_COMMAND",
	"GIT_PROXY_SSL_CAINFO",
	"GIT_SSH",
	"GIT_SSH_COMMAND",
	"GIT_SSH_VARIANT"
]);
const keptPrefixes = ["GIT_SSL_", "GIT_HTTP_"];
/** Names that carry the Action's own inputs and tokens; git needs none of them. */
const withheldPrefixes = [
	"GIT_",
	"INPUT_",
	"ACTIONS_"
];
const always = {
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_LITERAL_PATHSPECS: "1"
};
/** System and user configuration are off: both sides see the same git on every machine. */
const isolation = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null"
};
/**
* The environment of one git process. `GIT_DIR`, `GIT_INDEX_FILE` and their like, which git sets for its hooks, are
* dropped: the folder alone says which repository is meant.
*
* @param environment - variables of this process
* @param config - configuration for this process only; it does not show in the argument list
* @param isIsolated - whether system, user and inherited configuration are off
*/
function gitEnvironment(environment, config, isIsolated) {
	const kept = Object.entries(environment).filter(([name]) => isKept(name, isIsolated));
	return {
		...Object.fromEntries(kept),
		...always,
		...isIsolated ? isolation : {},
		...configVariables(config, isIsolated ? 0 : countOf(environment))
	};
}
function isKept(name, isIsolated) {
	if (keptNames.has(name) || keptPrefixes.some((prefix) => name.startsWith(prefix))) return true;
	if (name.startsWith("GIT_CONFIG")) return !isIsolated && name !== "GIT_CONFIG";
	return !withheldPrefixes.some((prefix) => name.startsWith(prefix));
}
function countOf(environment) {
	const count = Number(environment.GIT_CONFIG_COUNT ?? "0");
	return Number.isSafeInteger(count) && count >= 0 ? count : 0;
}
function configVariables(config, first) {
	const variables = {};
	for (const [index, { key, value }] of config.entries()) {
		variables[`GIT_CONFIG_KEY_${first + index}`] = key;
		variables[`GIT_CONFIG_VALUE_${first + index}`] = value;
	}
	if (config.length > 0) variables.GIT_CONFIG_COUNT = String(first + config.length);
	return variables;
}
// src/shell/git/run-git.ts
/** Nothing of the repository's configuration may start a program on its own, or tidy up behind the user's back. */
const guards = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"protocol.ext.allow=never",
	"gc.auto=0",
	"maintenance.auto=false",
	"submodule.recurse=false",
	"advice.detachedHead=false"
].flatMap((entry) => ["-c", entry]);
/** Processes at a time: a caller may ask for a thousand files at once. */
const atOnce = 8;
/**
* Git as a function.
*
* @param environment - variables of this process
* @param secrets - texts that appear in no error
*/
function gitRunner(environment, secrets = []) {
	const inTurn = turns(atOnce);
	return async (args, options) => {
		const env = {
			...gitEnvironment(environment, options.config ?? [], options.isIsolated ?? false),
			...options.variables
		};
		const { exitCode, stdout, stderr } = await inTurn(() => start([
			"--no-pager",
			...guards,
			...args
		], options, env));
		const shown = maskSecrets(stderr, secrets);
		if (exitCode === null || !(options.accept ?? [0]).includes(exitCode)) throw gitFailure(args.find((word) => /^[a-z]/.test(word)) ?? "", exitCode, shown);
		return {
			exitCode,
			stdout,
			stderr: shown
		};
	};
}
/** Lets so many run at a time; the others wait in order. */
function turns(places) {
	const waiting = [];
	let free = places;
	return async (action) => {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => waiting.push(resolve));
		try {
			return await action();
		} finally {
			const next = waiting.shift();
			if (next === void 0) free += 1;
			else next();
		}
	};
}
function start(args, options, env) {
	return new Promise((resolve, reject) => {
		const child = spawn("git", args, {
			cwd: options.cwd,
			env,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const chunks = [];
		let stderr = "";
		child.stdout.on("data", (chunk) => chunks.push(chunk));
		child.stderr.setEncoding("utf8");
		child.stderr.on("data", (chunk) => {
			stderr = `${stderr}${chunk}`.slice(-16384);
		});
		child.stdin.on("error", () => {});
		child.on("error", (error) => reject(startError(options.cwd, error)));
		child.on("close", (exitCode) => resolve({
			exitCode,
			stdout: Buffer.concat(chunks),
			stderr
		}));
		child.stdin.end(options.input ?? "");
	});
}
function startError(cwd, error) {
	if (!existsSync(cwd)) return new GitError("no-folder", `The folder ${cwd} does not exist.`, "Check the path.", error);
	if ("code" in error && error.code === "ENOENT") return new GitError("git-not-installed", "git was not found.", "Install git 2.30 or later, and check that its folder is in PATH.", error);
	return new GitError("git-not-started", `git could not be started: ${error.message}`, "Check git.", error);
}
// src/shell/git/history-branch.ts
/**
* A history on a branch of a git repository. Where it lies is settled at once; the first call of the history makes a
* bare repository in a new folder, and everything happens in there: the user's repository is not touched.
*
* @throws HistoryError `unreachable` when there is no such remote
*/
async function historyBranch(request, { environment, token, folders, patience = usualPatience }) {
	const run = gitRunner(environment, token === void 0 || token === "" ? [] : [token, basicCredential(token)]);
	const { branch } = request;
	const place = await findHistoryPlace(run, request, {
		token,
		serverUrl: environment.GITHUB_SERVER_URL ?? "https://github.com",
		workspace: environment.GITHUB_WORKSPACE
	});
	let folder = null;
	let made = null;
	const here = () => {
		made ??= folders.make().then((path) => {
			folder = path;
			return makeHistoryRepository(run, place, path, branch);
		});
		return made;
	};
	let tip = null;
	const known = () => {
		tip ??= here().then((repository) => repository.fetchTip()).catch((error) => {
			tip = null;
			throw error;
		});
		return tip;
	};
	const write = async (plan, message) => {
		const repository = await here();
		/** A commit whose push got no answer: it may have arrived. */
		let pending = null;
		return tryAgain(async () => {
			tip = null;
			const latest = await known();
			const edits = await plan(latest, repository);
			if (edits.length === 0) return pending ?? {
				added: 0,
				commit: null
			};
			const first = latest === null ? [{
				path: historyReadme.path,
				after: historyReadme.content
			}] : [];
			const commit = await repository.commit(latest, [...edits, ...first.map((file) => ({
				...file,
				isNew: true
			}))], message);
			pending = {
				added: edits.filter(({ isNew }) => isNew).length,
				commit
			};
			tip = null;
			if (await repository.push(commit)) return pending;
			pending = null;
			return null;
		}, branch, patience);
	};
	const inTurn = oneAtATime();
	return {
		list: (wanted) => inTurn(async () => {
			const files = (await known())?.files ?? /* @__PURE__ */ new Map();
			const prefix = wanted === "" || wanted.endsWith("/") ? wanted : `${wanted}/`;
			return [...files.keys()].filter((path) => path.startsWith(prefix)).sort();
		}),
		read: (paths) => inTurn(async () => {
			const files = (await known())?.files ?? /* @__PURE__ */ new Map();
			const found = paths.flatMap((path) => {
				const id = files.get(path);
				return id === void 0 ? [] : [{
					path,
					id
				}];
			});
			if (found.length === 0) return /* @__PURE__ */ new Map();
			const contents = await (await here()).readBlobs(found.map(({ id }) => id));
			return new Map(found.flatMap(({ path, id }) => {
				const content = contents.get(id);
				return content === void 0 ? [] : [[path, content]];
			}));
		}),
		add: (files, message) => inTurn(() => write((latest, { idOf }) => planAdditions(files, objectIn(latest), idOf), message)),
		edit: (edits, message) => inTurn(() => write((latest, { idOf }) => planEdits(edits, objectIn(latest), idOf), message)),
		close: () => inTurn(async () => {
			const left = folder;
			folder = null;
			made = null;
			tip = null;
			if (left !== null) await folders.remove(left);
		})
	};
}
function objectIn(tip) {
	return async (path) => tip?.files.get(path) ?? null;
}
/** Runs one action after the other, whatever became of the one before. */
function oneAtATime() {
	let last = Promise.resolve();
	return (action) => {
		const next = last.then(action, action);
		last = next.catch(() => {});
		return next;
	};
}
// src/shell/git/branch-log.ts
/** Commits that are read at most. */
const mostCommits = 5e4;
/**
* The first-parent line of a branch, newest first.
*
* @param name - branch, tag or commit; undefined = HEAD
* @throws GitError when it names no commit
*/
async function branchLog(repository, name) {
	const tip = await findCommit(repository, name ?? "HEAD");
	if (tip === null) throw new GitError("no-commit", `${JSON.stringify(name ?? "HEAD")} names no commit of this repository.`, "Name a branch that is here, or fetch it first.");
	const commits = fieldsOf((await repository.run([...[
		"log",
		"--first-parent",
		"-z",
		`--max-count=${mostCommits}`,
		"--no-show-signature",
		"--no-notes"
	], ...[
		"--encoding=UTF-8",
		"--format=%H %ct %P%n%B",
		tip
	]])).stdout).map((field) => {
		const end = field.indexOf("\n");
		const [sha = "", seconds, ...parents] = (end < 0 ? field : field.slice(0, end)).trim().split(" ");
		return {
			sha,
			parents,
			time: Number(seconds) * 1e3,
			message: end < 0 ? "" : field.slice(end + 1)
		};
	});
	return {
		name: name ?? await currentBranch(repository) ?? "HEAD",
		commit: tip,
		commits,
		isCut: commits.length === mostCommits || await isShallow(repository)
	};
}
// src/shell/git/side-repository.ts
/**
* Makes a new repository that reads its objects from another one's store and owns everything else: no hooks, no template,
* its own config. It knows the other's tags, for builds that ask `git describe` for a version, and where its origin is,
* without credentials.
*
* @param folder - made if it does not exist; should be empty
*/
async function makeSideRepository(run, source, folder) {
	const target = resolve(folder);
	await mkdir(target, { recursive: true });
	const format = await source.text(["rev-parse", "--show-object-format"]);
	await run([...[
		"init",
		"--quiet",
		"--template=",
		"--initial-branch=main"
	], ...format === "sha256" ? ["--object-format=sha256"] : []], {
		cwd: target,
		isIsolated: true
	});
	const side = ownRepository(run, target);
	await shareObjects(source, side);
	await writeConfig(source, side);
	await copyTags(source, side);
	return side;
}
async function shareObjects(source, side) {
	const store = resolve(source.root, await source.text([
		"rev-parse",
		"--git-path",
		"objects"
	]));
	const info = join(side.commonDir, "objects", "info");
	await mkdir(info, { recursive: true });
	await writeFile(join(info, "alternates"), `${quotedPath(store)}\n`);
	await copyFile(join(source.commonDir, "shallow"), join(side.commonDir, "shallow")).catch(() => {});
}
/** A path as the alternates file wants it: other programs than git read only the plain form. */
function quotedPath(path) {
	if (!/^["#]|\n/.test(path)) return path;
	return quotedValue(path);
}
async function writeConfig(source, side) {
	const name = await remoteName(source);
	const address = name === null ? null : await publicAddress(source, name);
	const lines = [
		"[core]",
		"	autocrlf = false",
		"	longPaths = true",
		"[gc]",
		"	auto = 0",
		"[lfs]",
		`\tstorage = ${quotedValue(await lfsStorage(source))}`,
		"[filter \"lfs\"]",
		"	clean = git-lfs clean -- %f",
		"	smudge = git-lfs smudge -- %f",
		"	process = git-lfs filter-process",
		"	required = true",
		...address === null ? [] : ["[remote \"origin\"]", `\turl = ${quotedValue(address)}`]
	];
	await appendFile(join(side.commonDir, "config"), `${lines.join("\n")}\n`);
}
function quotedValue(value) {
	return `"${value.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
async function lfsStorage(source) {
	const storage = (await source.run([
		"config",
		"--path",
		"--get",
		"lfs.storage"
	], { accept: [0, 1] })).stdout.toString("utf8").replace(/\n$/, "") || "lfs";
	return isAbsolute(storage) ? storage : join(source.commonDir, storage);
}
async function copyTags(source, side) {
	const text = await source.text([
		"for-each-ref",
		"--format=create %(refname) %(objectname)",
		"refs/tags"
	]);
	if (text !== "") await side.run(["update-ref", "--stdin"], {
		input: `${text}\n`,
		accept: [
			0,
			1,
			128
		]
	});
}
// src/shell/git/submodules.ts
/**
* The submodules of a commit that are checked out in the user's working tree, at the same path or, when it moved, under
* the same name. Others are left out: a side has what the workspace has.
*/
async function submodulesOf(search, repository, sha) {
	if (!repository.hasWorkingTree) return [];
	const links = (await listTree(repository, sha)).filter((entry) => entry.kind === "submodule");
	if (links.length === 0) return [];
	const names = await namesByPath(repository, ["--blob", `${sha}:.gitmodules`]);
	const present = await namesByPath(repository, ["--file", join(repository.root, ".gitmodules")]);
	const found = [];
	for (const { path, objectId } of links) {
		const name = names.get(path);
		const source = await firstCheckedOut(search, repository, [path, ...[...present].flatMap(([place, other]) => other === name ? [place] : [])]);
		if (source !== null) found.push({
			path,
			objectId,
			source
		});
	}
	return found;
}
async function namesByPath(repository, source) {
	const output = await repository.run([
		"config",
		"-z",
		...source,
		"--get-regexp",
		"^submodule\\..*\\.path$"
	], { accept: [
		0,
		1,
		128
	] });
	return new Map(fieldsOf(output.stdout).map((field) => {
		const end = field.indexOf("\n");
		const name = field.slice(10, end).replace(/\.path$/, "");
		return [field.slice(end + 1), name];
	}));
}
async function firstCheckedOut(search, repository, paths) {
	for (const path of paths) {
		const folder = join(repository.root, path);
		if (!existsSync(join(folder, ".git"))) continue;
		const source = await locateRepository(search.run, folder, search.workspace);
		if (realpathSync(source.root) === realpathSync(folder)) return source;
	}
	return null;
}
// src/shell/git/check-out.ts
/**
* Lays a commit out in a new folder as a repository of its own, its submodules included. Nothing is fetched but LFS files
* that the user's storage lacks; what has to come from a remote was fetched when the change was resolved.
*
* @throws GitError when the commit, a submodule's commit or an LFS file is missing
*/
async function checkOut(search, source, sha, folder) {
	await writeFiles(await makeSideRepository(search.run, source, folder), [
		"checkout",
		"--quiet",
		"--force",
		"--detach",
		sha
	]);
	for (const submodule of await submodulesOf(search, source, sha)) await checkOutSubmodule(search, submodule, folder);
}
/** Lays a submodule out in the folder of its parent, where git has left an empty folder for it. */
async function checkOutSubmodule(search, submodule, folder) {
	const { path, objectId, source } = submodule;
	if (!await hasCommit(source, objectId)) throw new GitError("submodule-commit-missing", `The submodule ${path} has no commit ${shortName(objectId)} here.`, "Set `submodules: recursive` and `fetch-depth: 0` at actions/checkout; on your own machine, run: git submodule foreach git fetch");
	const target = join(await realpath(folder), path);
	if (await realpath(target) !== target) throw new GitError("bad-submodule", `The submodule ${path} lies behind a link.`, "Remove the link.");
	await checkOut(search, source, objectId, target);
}
/** Runs a git command that writes files into a side, and says what to do when an object of them is missing. */
async function writeFiles(side, args, options = {}) {
	try {
		await side.run(args, options);
	} catch (error) {
		throw error instanceof GitError ? await explained(side, error) : error;
	}
}
async function explained(side, error) {
	const said = error.cause instanceof Error ? error.cause.message : "";
	if (/filter.*lfs|lfs.*filter|the remote end hung up/i.test(said)) {
		if ((await side.run(["lfs", "version"], { accept: [
			0,
			1,
			127,
			128
		] })).exitCode !== 0) return new GitError("lfs-not-installed", "The commit has files in Git LFS, and git-lfs is not installed.", "Install git-lfs, and set `lfs: true` at actions/checkout.", error);
		return new GitError("lfs-file-missing", `A file in Git LFS could not be had. ${error.message}`, "Set `lfs: true` at actions/checkout; on your own machine, run: git lfs fetch --all", error);
	}
	if (/unable to read (?:sha1 file|tree)|invalid object|missing (?:blob|object|tree)|promisor/i.test(said)) return new GitError("object-missing", `An object of the commit is not here. ${error.message}`, "In a partial clone, leave out `filter` at actions/checkout; on your own machine, run: git fetch --refetch", error);
	return error;
}
// src/shell/git/named-commit.ts
/**
* The commit that a person's revision names: here, as the remote's branch, or fetched from the remote.
*
* @throws GitError when no such commit is found
*/
async function namedCommit(repository, remote, revision, access) {
	const here = await findCommit(repository, revision);
	if (here !== null) return here;
	if (isFullSha(revision)) {
		await ensureCommit(repository, remote, revision, access);
		return revision;
	}
	if (remote !== null) {
		const branch = branchName(revision, remote.name);
		const tracked = await findCommit(repository, `refs/remotes/${remote.name}/${branch}`);
		if (tracked !== null) return tracked;
		const sha = await listedCommit(remote, branch);
		if (sha !== null) {
			await ensureCommit(repository, remote, sha, access);
			return sha;
		}
	}
	throw new GitError("unknown-revision", `${JSON.stringify(shortName(revision))} names no commit${remote === null ? "" : `, here or at ${remote.name}`}.`, "Check the spelling, or name the full SHA of the commit.");
}
function branchName(revision, remote) {
	const prefix = [
		`refs/remotes/${remote}/`,
		`remotes/${remote}/`,
		`${remote}/`,
		"refs/heads/"
	].find((start) => revision.startsWith(start)) ?? "";
	return revision.slice(prefix.length);
}
/** A branch or a tag as the remote has it; null = it has neither, or does not answer. */
async function listedCommit(remote, name) {
	if (/[*?[\]\\\s~^:]/.test(name)) return null;
	const branch = `refs/heads/${name}`;
	const tag = name.startsWith("refs/") ? name : `refs/tags/${name}`;
	const lines = await remote.list(branch, tag, `${tag}^{}`).catch((error) => {
		if (error instanceof GitError) return [];
		throw error;
	});
	const listed = new Map(lines.map((line) => {
		const [sha = "", ref = ""] = line.split("	");
		return [ref, sha];
	}));
	return listed.get(branch) ?? listed.get(`${tag}^{}`) ?? listed.get(tag) ?? null;
}
// src/shell/git/default-base.ts
const hint = "Name the base: `--base main`, say.";
/**
* The branch that a change is meant for, when nobody named it: the one the pull request targets (`GITHUB_BASE_REF`), else
* the remote's default branch, else, without a remote, the local `main` or `master`.
*
* @throws GitError when there is none of these
*/
async function defaultBase(repository, remote, access, targetBranch) {
	if (remote === null) {
		const local = await firstOf(repository, "refs/heads/", "");
		if (local !== null) return local;
		throw new GitError("no-base", "There is no remote, and no branch called main or master.", hint);
	}
	if (targetBranch !== void 0 && targetBranch !== "") return {
		sha: await namedCommit(repository, remote, `refs/remotes/${remote.name}/${targetBranch}`, access),
		name: `${remote.name}/${targetBranch}`
	};
	const known = await rememberedDefault(repository, remote);
	if (known !== null) return known;
	const asked = await askForDefault(remote);
	if (!(asked instanceof GitError)) {
		await ensureCommit(repository, remote, asked.sha, access);
		return asked;
	}
	const usual = await firstOf(repository, `refs/remotes/${remote.name}/`, `${remote.name}/`);
	if (usual !== null) return usual;
	const message = `The default branch of ${remote.name} could not be found. ${asked.message}`;
	throw new GitError("no-base", message, isRefusal(asked) ? "Give the job `permissions: contents: read` and pass its token, or name the base." : hint, asked);
}
/** What the clone noted as default branch; null = nothing, or the branch has been renamed since. */
async function rememberedDefault(repository, remote) {
	const prefix = "refs/remotes/";
	const ref = (await repository.run([
		"symbolic-ref",
		"--quiet",
		`${prefix}${remote.name}/HEAD`
	], { accept: [
		0,
		1,
		128
	] })).stdout.toString("utf8").trim();
	if (!ref.startsWith(prefix)) return null;
	const sha = await findCommit(repository, ref);
	return sha === null ? null : {
		sha,
		name: ref.slice(13)
	};
}
/** What the remote says is its default branch. @returns an error where it does not answer, or has no commit */
async function askForDefault(remote) {
	try {
		const lines = await remote.list("HEAD");
		const branch = lines.flatMap((line) => /^ref: refs\/heads\/(\S+)\tHEAD$/.exec(line)?.[1] ?? [])[0];
		const sha = lines.flatMap((line) => /^([0-9a-f]{40,64})\tHEAD$/.exec(line)?.[1] ?? [])[0];
		if (sha === void 0) return new GitError("no-base", `${remote.name} names no default branch.`, hint);
		return {
			sha,
			name: `${remote.name}/${branch ?? "HEAD"}`
		};
	} catch (error) {
		if (error instanceof GitError) return error;
		throw error;
	}
}
async function firstOf(repository, prefix, shown) {
	for (const branch of ["main", "master"]) {
		const sha = await findCommit(repository, `${prefix}${branch}`);
		if (sha !== null) return {
			sha,
			name: `${shown}${branch}`
		};
	}
	return null;
}
// src/shell/git/checkout-place.ts
/**
* Where the checked-out commit stands. The remote is asked only where what the clone knows of it does not settle the
* question; nothing is fetched.
*
* @param named - the branch, where a person says it; undefined = the one that HEAD stands on
*/
async function checkoutPlace(repository, named, access) {
	const branch = named ?? await currentBranch(repository);
	const remote = await remoteOf(repository, access);
	if (remote === null) return {
		repository: null,
		branch,
		...withoutRemote(branch)
	};
	return {
		repository: await repositoryName(repository),
		branch,
		...await standing(repository, remote, branch)
	};
}
/** `owner/name` on the server of the remote; null = there is none, or it is a folder. */
async function repositoryName(repository) {
	const name = await remoteName(repository);
	return name === null ? null : nameIn(await addressOf$1(repository, name));
}
/** Where there is no remote, `main` or `master` is what changes go into, as for a base that nobody names. */
function withoutRemote(branch) {
	const isUsual = branch === "main" || branch === "master";
	return {
		defaultBranch: isUsual ? branch : null,
		isOfDefaultBranch: isUsual
	};
}
/** Whether the branch is the remote's default one, and the remote holds the commit there. */
async function standing(repository, remote, branch) {
	const head = await headCommit(repository);
	const noted = await rememberedDefault(repository, remote);
	const known = noted === null ? null : branchOf(noted, remote);
	if (noted !== null && (branch !== known || await isPartOf(repository, head, noted.sha))) return {
		defaultBranch: known,
		isOfDefaultBranch: branch === known
	};
	const asked = await askForDefault(remote);
	if (asked instanceof GitError) return {
		defaultBranch: known,
		isOfDefaultBranch: false
	};
	const defaultBranch = branchOf(asked, remote);
	if (branch === null || branch !== defaultBranch) return {
		defaultBranch,
		isOfDefaultBranch: false
	};
	for (const tip of [asked.sha, `refs/remotes/${remote.name}/${branch}`]) {
		const sha = await findCommit(repository, tip);
		if (sha !== null && await isPartOf(repository, head, sha)) return {
			defaultBranch,
			isOfDefaultBranch: true
		};
	}
	return {
		defaultBranch,
		isOfDefaultBranch: false
	};
}
function branchOf({ name }, remote) {
	return name.slice(remote.name.length + 1);
}
/** In a clone that was cut off, only what can be seen to be a part counts as one. */
async function isPartOf(repository, sha, tip) {
	return (await repository.run([
		"merge-base",
		"--is-ancestor",
		sha,
		tip
	], { accept: [
		0,
		1,
		128
	] })).exitCode === 0;
}
/**
* `owner/name` of an address on a server; null = it is a folder, or has not two parts.
*
* @param address - `https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name.git`
*/
function nameIn(address) {
	const path = pathOn(address);
	const [, name] = /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path ?? "") ?? [];
	return name ?? null;
}
function pathOn(address) {
	if (/^[a-z][a-z+]*:\/\//i.test(address)) {
		if (!URL.canParse(address)) return null;
		const url = new URL(address);
		return url.protocol === "file:" ? null : url.pathname;
	}
	return /^(?:[^/@]+@)?[\w.-]{2,}:([^\s]+)$/.exec(address)?.[1] ?? null;
}
// src/shell/git/fetch-needs.ts
/**
* Fetches what checking the commits out will need and is not here: the objects a partial clone left out, commits of
* submodules that are checked out, files in LFS. It is done before any code of the repository runs, because the token is
* handed over here. What cannot be had is not an error yet: the checkout says it, if it comes to that.
*/
async function fetchNeeds(search, repository, shas, access) {
	const remote = await remoteOf(repository, access);
	for (const sha of shas) {
		if (remote !== null && await isPartial(repository)) await tolerate(() => fetchMissing(repository, remote, sha));
		for (const { source, objectId } of await submodulesOf(search, repository, sha)) await tolerate(async () => {
			await ensureCommit(source, await remoteOf(source, access), objectId, {
				...access,
				ref: void 0
			});
			await fetchNeeds(search, source, [objectId], access);
		});
		if (remote !== null && await mentionsLfs(repository, sha)) await tolerate(() => fetchLfs(search, repository, remote, sha));
	}
}
async function tolerate(action) {
	try {
		await action();
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
}
async function isPartial(repository) {
	return (await repository.run([
		"config",
		"--get-regexp",
		"^(remote\\..*\\.promisor|extensions\\.partialclone)$"
	], { accept: [0, 1] })).stdout.length > 0;
}
/** Two rounds bring trees, then files. */
const rounds = 3;
async function fetchMissing(repository, remote, sha) {
	for (let round = 0; round < rounds; round += 1) {
		const missing = (await repository.text([...[
			"rev-list",
			"--objects",
			"--no-object-names",
			"--missing=print",
			"--no-walk",
			sha
		]])).split("\n").flatMap((line) => line.startsWith("?") ? [line.slice(1)] : []);
		if (missing.length === 0) return;
		await remote.fetch(missing, ["--filter=blob:none"]);
	}
}
async function mentionsLfs(repository, sha) {
	const files = (await listTree(repository, sha)).filter(({ path, kind }) => kind === "file" && (path === ".gitattributes" || path.endsWith("/.gitattributes")));
	for (const { objectId } of files) if (/filter=lfs\b/.test(await repository.text([
		"cat-file",
		"blob",
		objectId
	]))) return true;
	return false;
}
/** From a repository of our own, since git-lfs notes what it learns of a server in the config of the one it runs in. */
async function fetchLfs(search, repository, remote, sha) {
	const folder = await mkdtemp(join(tmpdir(), "eval-envelope-lfs-"));
	try {
		await (await makeSideRepository(search.run, repository, folder)).run([
			"lfs",
			"fetch",
			"origin",
			sha
		], { config: remote.credentials });
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/shell/git/overlay.ts
/**
* Makes paths in a checked-out side what they are at another commit: files, links, folders and submodules, written as that
* commit's own `.gitattributes` say. What the commit lacks is removed. The side's HEAD and index stay.
*
* @param paths - from the top of the repository, with `/`; a folder stands for all that is in it
* @param folder - made by `checkOut` from the same repository
* @throws GitError when a path leads out of the folder or into its git folder
*/
async function overlay(search, source, sha, paths, folder) {
	if (paths.length === 0) return;
	const side = ownRepository(search.run, resolve(folder));
	const wanted = paths.map((path) => safePath(path));
	const known = await pathsOf(source, sha);
	for (const path of wanted) await clear(side.root, path);
	const present = wanted.filter((path) => known.has(path));
	if (present.length === 0) return;
	const temporary = await mkdtemp(join(side.commonDir, "overlay-"));
	try {
		const variables = { GIT_INDEX_FILE: join(temporary, "index") };
		await side.run(["read-tree", sha], { variables });
		await writeFiles(side, [
			"checkout",
			"--quiet",
			"--pathspec-from-file=-",
			"--pathspec-file-nul"
		], {
			input: present.map((path) => `${path}\u0000`).join(""),
			variables
		});
	} finally {
		await rm(temporary, {
			recursive: true,
			force: true
		});
	}
	for (const submodule of await submodulesOf(search, source, sha)) if (present.some((path) => submodule.path === path || submodule.path.startsWith(`${path}/`))) await checkOutSubmodule(search, submodule, side.root);
}
/** Files and folders of a commit. */
async function pathsOf(source, sha) {
	const output = await source.run([
		"ls-tree",
		"-r",
		"-t",
		"-z",
		"--name-only",
		"--full-tree",
		sha
	]);
	return new Set(fieldsOf(output.stdout));
}
function safePath(path) {
	const parts = path.replace(/\/$/, "").split("/");
	const isOdd = (part) => [
		"",
		".",
		"..",
		".git",
		"git~1"
	].includes(part.toLowerCase());
	if (!parts.some(isOdd) && !path.includes("\0")) return parts.join("/");
	throw new GitError("bad-path", `${JSON.stringify(path)} is not a path inside the repository.`, "Write it from the top of the repository, without `.`, `..` or `.git`.");
}
/** Removes what is at a path. Behind a link there is nothing of ours. */
async function clear(folder, path) {
	const parts = path.split("/");
	const parents = parts.slice(1).map((_, index) => join(folder, ...parts.slice(0, index + 1)));
	for (const parent of parents) {
		const kind = await lstat(parent).catch(() => null);
		if (kind === null || !kind.isDirectory()) return;
	}
	await rm(join(folder, path), {
		recursive: true,
		force: true
	});
	for (const parent of parents.toReversed()) if (!await rmdir(parent).then(() => true, () => false)) return;
}
// src/shell/git/merge-base.ts
/** Commits by which a shallow history is deepened, one step after the other. */
const steps = [
	50,
	200,
	1e3
];
const remedy = "Set `fetch-depth: 0` at actions/checkout; on your own machine, run: git fetch --unshallow";
/**
* The best common ancestor of two commits that are here. A shallow history is deepened until the answer is certain.
*
* @throws GitError when the histories are unrelated, or too shallow to tell
*/
async function findMergeBase(repository, remote, base, head) {
	let found = await commonAncestor(repository, base, head);
	let failure = null;
	for (const step of steps) {
		if (await isSettled(repository, found, base, head)) break;
		failure = await deepen(remote, step, base, head);
		if (failure !== null) break;
		found = await commonAncestor(repository, base, head);
	}
	if (found === null) throw notFound(base, head, !await isSettled(repository, null, base, head), failure);
	return {
		sha: found,
		notes: await isSettled(repository, found, base, head) ? [] : [uncertain]
	};
}
const uncertain = "History is cut off before the merge-base is certain: base may be older than it should be. Set `fetch-depth: 0` at actions/checkout.";
async function commonAncestor(repository, base, head) {
	return (await repository.run([
		"merge-base",
		base,
		head
	], { accept: [0, 1] })).stdout.toString("utf8").trim() || null;
}
/**
* Whether more history could not change the answer. An ancestor that was found is the best one when no cut lies between
* it and the two tips: a better one would have to be reached through a cut.
*/
async function isSettled(repository, found, base, head) {
	if (!await isShallow(repository)) return true;
	const cuts = new Set(await shallowCommits(repository));
	const range = found === null ? [base, head] : [
		base,
		head,
		`^${found}`
	];
	return !(await repository.text(["rev-list", ...range])).split("\n").some((sha) => cuts.has(sha));
}
/** The commits whose parents were cut off. */
async function shallowCommits(repository) {
	return (await readFile(join(repository.commonDir, "shallow"), "utf8").catch(() => "")).split("\n").filter((line) => line !== "");
}
async function deepen(remote, step, base, head) {
	if (remote === null) return new GitError("no-remote", "There is no remote to fetch from.", remedy);
	try {
		await remote.fetch([base, head], [`--deepen=${step}`]);
		return null;
	} catch (error) {
		if (error instanceof GitError) return error;
		throw error;
	}
}
function notFound(base, head, isCut, failure) {
	const pair = `${shortName(base)} and ${shortName(head)}`;
	if (!isCut) return new GitError("unrelated-histories", `${pair} have no common ancestor: their histories are unrelated.`, "Name a base that the change was made on.");
	const said = failure === null ? "" : ` ${failure.message}`;
	return new GitError("shallow-history", `This clone is too shallow to hold a common ancestor of ${pair}.${said}`, remedy, failure);
}
// src/shell/git/resolve-change.ts
/**
* Finds the two commits of a change.
*
* @throws GitError when one of them is not found, or they have nothing in common
*/
async function resolveChange(repository, request, facts) {
	const remote = await remoteOf(repository, facts);
	const headSha = request.head === void 0 ? await headCommit(repository) : await namedCommit(repository, remote, request.head, facts);
	if (request.base === void 0) {
		const merged = await mergedBase(repository, headSha, request, facts);
		if (merged !== null) {
			await ensureCommit(repository, remote, merged, facts);
			return {
				baseSha: merged,
				headSha,
				notes: ["Base is the first parent of the pull request’s merge commit."]
			};
		}
	}
	const tip = request.base === void 0 ? await defaultBase(repository, remote, facts, facts.targetBranch) : {
		sha: await namedCommit(repository, remote, request.base, facts),
		name: request.base
	};
	const { sha, notes } = await findMergeBase(repository, remote, tip.sha, headSha);
	if (sha !== headSha) return {
		baseSha: sha,
		headSha,
		notes: [`Base is the merge-base with ${tip.name}.`, ...notes]
	};
	return {
		baseSha: await firstParent(repository, remote, headSha, tip.name, facts),
		headSha,
		notes: [`Head is part of ${tip.name}: it is compared with its first parent.`]
	};
}
/** Base of GitHub's own merge of a pull request; null = head is no such merge. */
async function mergedBase(repository, headSha, request, facts) {
	if (!/^refs\/pull\/\d+\/merge$/.test(facts.ref ?? "")) return null;
	if (!(facts.runSha === void 0 ? request.head === void 0 : facts.runSha === headSha)) return null;
	const [first, second, ...more] = await parentsOf(repository, headSha);
	return first !== void 0 && second !== void 0 && more.length === 0 ? first : null;
}
async function firstParent(repository, remote, headSha, name, facts) {
	const [first] = await parentsOf(repository, headSha);
	if (first === void 0) throw new GitError("no-parent", `${shortName(headSha)} is the first commit of ${name}: there is nothing before it to compare with.`, "Run it on a change that was made on top of it.");
	await ensureCommit(repository, remote, first, facts);
	return first;
}
// src/shell/git/working-tree.ts
/** Files that differ from HEAD, in the index or in the working tree, or that git does not know. */
async function uncommittedPaths(repository) {
	return fieldsOf((await repository.run([...[
		"status",
		"--porcelain=v1",
		"-z",
		"--untracked-files=all",
		"--no-renames"
	], ...["--ignore-submodules=none", "--no-branch"]])).stdout).map((field) => field.slice(3));
}
/**
* A commit of the working tree as it is, on top of HEAD: what `git add --all` and a commit would make. Its objects are
* written; no ref points at it, and index, stash and reflogs stay. The same files on the same HEAD give the same SHA.
*
* @throws GitError when there is no commit yet, or no working tree
*/
async function snapshotWorkingTree(repository) {
	if (!repository.hasWorkingTree) throw new GitError("no-working-tree", "This repository has no working tree.", "Run it in a clone that has its files checked out.");
	const parent = await headCommit(repository);
	const folder = await mkdtemp(join(tmpdir(), "eval-envelope-index-"));
	try {
		const index = join(folder, "index");
		await copyIndex(repository, index);
		return await commitTree(repository, await treeOfFiles(repository, index), parent);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
/** The user's index carries what `add` needs to be quick, and which files a sparse checkout leaves out. */
async function copyIndex(repository, target) {
	const source = resolve(repository.root, await repository.text([
		"rev-parse",
		"--git-path",
		"index"
	]));
	try {
		await copyFile(source, target);
		const { atime, mtime } = await stat(source);
		await utimes(target, atime, /* @__PURE__ */ new Date(mtime.getTime() - 1e3));
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
	}
}
async function treeOfFiles(repository, index) {
	const variables = { GIT_INDEX_FILE: index };
	const config = [
		{
			key: "core.splitIndex",
			value: "false"
		},
		{
			key: "core.safecrlf",
			value: "false"
		},
		{
			key: "advice.addEmbeddedRepo",
			value: "false"
		}
	];
	await repository.run([
		"add",
		"--all",
		"--",
		"."
	], {
		variables,
		config
	});
	return repository.text(["write-tree"], {
		variables,
		config
	});
}
async function commitTree(repository, tree, parent) {
	const date = await dateOf(repository, parent);
	const variables = {
		GIT_AUTHOR_NAME: "Eval Envelope",
		GIT_AUTHOR_EMAIL: "eval-envelope@localhost",
		GIT_AUTHOR_DATE: date,
		GIT_COMMITTER_NAME: "Eval Envelope",
		GIT_COMMITTER_EMAIL: "eval-envelope@localhost",
		GIT_COMMITTER_DATE: date
	};
	const config = [{
		key: "i18n.commitEncoding",
		value: "utf-8"
	}];
	const args = [
		"commit-tree",
		"--no-gpg-sign",
		"-p",
		parent,
		"-m",
		"Working tree",
		tree
	];
	return repository.text(args, {
		variables,
		config
	});
}
/** When HEAD was committed, so that the snapshot's SHA depends on nothing else than content. */
async function dateOf(repository, sha) {
	const text = await repository.text([
		"cat-file",
		"commit",
		sha
	]);
	const [, seconds = "0", zone = "+0000"] = /^committer .* (\d+) ([+-]\d{4})$/m.exec(text) ?? [];
	return `@${seconds} ${zone}`;
}
// src/shell/git/node-git.ts
/** Real git (2.30 or later) in a real repository, which is looked for at the first call. */
function nodeGit({ repository: folder, environment, token }) {
	const run = gitRunner(environment, token === void 0 || token === "" ? [] : [token, basicCredential(token)]);
	const workspace = environment.GITHUB_WORKSPACE;
	const search = {
		run,
		workspace
	};
	const facts = {
		token,
		serverUrl: environment.GITHUB_SERVER_URL ?? "https://github.com",
		ref: environment.GITHUB_REF,
		runSha: environment.GITHUB_SHA,
		targetBranch: environment.GITHUB_BASE_REF
	};
	let found = null;
	const here = () => {
		found ??= locateRepository(run, folder, workspace);
		return found;
	};
	return {
		resolveChange: async (request) => {
			const change = await resolveChange(await here(), request, facts);
			await fetchNeeds(search, await here(), [change.baseSha, change.headSha], facts);
			return change;
		},
		headCommit: async () => headCommit(await here()),
		repositoryName: async () => repositoryName(await here()),
		checkoutPlace: async (branch) => checkoutPlace(await here(), branch, facts),
		currentBranch: async () => currentBranch(await here()),
		branchLog: async (name) => branchLog(await here(), name),
		parents: async (sha) => parentsOf(await here(), sha),
		changedPaths: async (baseSha, headSha) => changedPaths(await here(), baseSha, headSha),
		readBlob: async (sha, path) => readBlob(await here(), sha, path),
		objectSizes: async (objectIds) => objectSizes(await here(), objectIds),
		readObjects: async (objectIds) => readObjects(await here(), objectIds),
		listTree: async (sha) => listTree(await here(), sha),
		checkOut: async (sha, target) => checkOut(search, await here(), sha, target),
		overlay: async (sha, paths, target) => overlay(search, await here(), sha, paths, target),
		topLevel: async () => (await here()).root,
		uncommittedPaths: async () => uncommittedPaths(await here()),
		snapshotWorkingTree: async () => snapshotWorkingTree(await here())
	};
}
// src/shell/process/cleanup.ts
const exitCodes = {
	SIGHUP: 129,
	SIGINT: 130,
	SIGTERM: 143
};
/** A cancelled job is killed 10 s after its first signal. */
const longestMs = 9500;
/**
* The cleanup of this program. From now on SIGINT, SIGTERM and SIGHUP do the work and then end the program with 130,
* 143 or 129; further signals meanwhile change nothing, because a runner and a terminal both send more than one. To be
* made once, by an entry.
*/
function createCleanup() {
	const works = /* @__PURE__ */ new Set();
	let running = null;
	const run = () => {
		running ??= doAll(works).finally(() => {
			running = null;
		});
		return running;
	};
	let isEnding = false;
	for (const [signal, exitCode] of Object.entries(exitCodes)) process.on(signal, () => {
		if (isEnding) return;
		isEnding = true;
		const exit = () => process.exit(exitCode);
		setTimeout(exit, longestMs);
		run().then(exit, exit);
	});
	return {
		add: (work) => {
			works.add(work);
			return () => works.delete(work);
		},
		run
	};
}
async function doAll(works) {
	for (const work of [...works]) {
		works.delete(work);
		try {
			await work();
		} catch {}
	}
}
// src/shell/terminal/parse-arguments.ts
/**
* Parses words by a table of options.
*
* @throws UsageError when an option is unknown or lacks its value
*/
function parseArguments(table, words) {
	const parsed = parseStrictly(table, words);
	const texts = (name) => {
		const value = parsed.values[name];
		return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
	};
	return {
		positionals: parsed.positionals,
		texts,
		text: (name) => {
			const values = texts(name);
			if (values.length > 1) throw new UsageError("option-twice", `--${name} is given ${values.length} times.`, "Give it once.");
			return values[0];
		},
		flag: (name) => {
			const value = parsed.values[name];
			return Array.isArray(value) && value.includes(true);
		}
	};
}
function parseStrictly(table, words) {
	const options = Object.fromEntries(Object.entries(table).map(([name, spec]) => [name, {
		type: spec.type,
		multiple: true
	}]));
	try {
		return parseArgs({
			args: [...words],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const message = error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error);
		throw new UsageError("arguments", `${message}.`, "The command with --help lists its options.");
	}
}
// src/shell/terminal/terminal-log.ts
/** How often the live line is drawn, milliseconds. */
const tickMs = 1e3;
/**
* Messages on a stream. In a terminal a running step is one live line with elapsed and expected time; in a log file
* or on a runner it is one line when it begins and one when it ends.
*/
function terminalLog(stream) {
	let live = null;
	const clear = () => {
		if (live !== null) stream.write("\r\x1B[2K");
		live = null;
	};
	const note = (line) => {
		clear();
		stream.write(`${withoutCommands(plainLine(line))}\n`);
	};
	return {
		note,
		output: () => {},
		step: (name, expectedMs) => {
			const started = Date.now();
			const elapsed = () => seconds(Date.now() - started);
			if (!stream.isTTY) {
				note(`${name} …`);
				return (outcome) => note(`${name}: ${outcome} (${elapsed()})`);
			}
			const expected = expectedMs === void 0 ? "" : ` of about ${seconds(expectedMs)}`;
			const draw = () => {
				clear();
				live = `${name} … ${elapsed()}${expected}`.slice(0, Math.max(20, (stream.columns || 80) - 1));
				stream.write(live);
			};
			draw();
			const timer = setInterval(draw, tickMs);
			timer.unref();
			return (outcome) => {
				clearInterval(timer);
				note(`${name}: ${outcome} (${elapsed()})`);
			};
		}
	};
}
function seconds(ms) {
	return ms < 6e4 ? `${(ms / 1e3).toFixed(1)} s` : `${Math.floor(ms / 6e4)} min ${Math.round(ms % 6e4 / 1e3)} s`;
}
// src/shell/terminal/node-world.ts
/** The world as this process sees it. */
function nodeWorld(programUrl, options = {}) {
	const environment = definedVariables(process.env);
	const token = options.token ?? environment.GITHUB_TOKEN;
	const log = options.log ?? terminalLog(process.stderr);
	const cleanup = createCleanup();
	const processes = nodeProcesses({
		cleanup,
		...options.processesId === void 0 ? {} : { id: options.processesId }
	});
	const files = nodeFiles(programUrl, options.temporary ?? environment.RUNNER_TEMP ?? tmpdir(), cleanup);
	return {
		terminal: {
			program: programName(process.argv[1] ?? ""),
			parse: parseArguments,
			print
		},
		files,
		processes,
		git: (folder) => nodeGit({
			repository: folder,
			environment,
			token
		}),
		history: (request) => historyBranch(request, {
			environment,
			token,
			folders: {
				make: () => files.makeWorkspace("eval-envelope-history-"),
				remove: files.remove
			}
		}),
		runArtifacts: async (repository, asked) => {
			const { nodeRunArtifacts } = await import("./run-artifacts.js");
			return nodeRunArtifacts(repository, {
				token: asked,
				environment,
				note: log.note
			});
		},
		gitHub: (repository) => gitHubAccess(repository, {
			token: token ?? "",
			environment,
			note: log.note
		}),
		encodeParquet: async (table) => {
			const { encodeParquet } = await import("./encode-parquet.js");
			return encodeParquet(table);
		},
		environment,
		clock: { now: () => /* @__PURE__ */ new Date() },
		log
	};
}
async function gitHubAccess(repository, options) {
	const [github, remotes, artifacts, events, pullClient, issueClient] = await Promise.all([
		import("./node-github.js"),
		import("./node-remote-repository.js"),
		import("./run-artifacts.js"),
		import("./approval-events.js"),
		import("./pull-requests.js"),
		import("./issues.js")
	]);
	const [comments, remote, runs, approvals, pulls, issues] = await Promise.all([
		github.nodeGitHub(repository, options),
		remotes.nodeRemoteRepository(repository, options),
		artifacts.nodeRunArtifacts(repository, options),
		events.approvalEvents(repository, options),
		pullClient.pullRequests(repository, options),
		issueClient.issues(repository, options)
	]);
	return {
		comments,
		repository: remote,
		runs,
		approvals,
		pulls,
		issues
	};
}
/** What a person types to call it again: the name that a package manager linked, or the file itself. */
function programName(script) {
	return script.endsWith(".js") ? `node ${script}` : "eval-envelope";
}
/** A pipe takes a long output in pieces, and a reader such as `head` may close it early: neither is an error. */
function print(text) {
	return new Promise((resolve) => {
		process.stdout.once("error", () => resolve());
		process.stdout.write(withoutCommands(text), () => resolve());
	});
}
function definedVariables(variables) {
	return Object.fromEntries(Object.entries(variables).filter((entry) => entry[1] !== void 0));
}
export { withoutCommands as n, plainLine as r, nodeWorld as t };

import { t as secretForms } from "./secret-forms.js";
import { t as maskTokens } from "./mask-tokens.js";
import { randomUUID } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { promisify, stripVTControlCharacters } from "node:util";
import { readFile, readdir } from "node:fs/promises";
import { statSync } from "node:fs";
import { execFile, spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
// src/shell/process/process-table.ts
/**
* Variable that every process of a run inherits. RUNNER_TRACKING_ID would do, but the runner looks for its own value
* of it when the job ends: that second net stays in place.
*/
const markVariable = "EVAL_ENVELOPE_RUN_ID";
/** All processes that are running; those that have ended and wait to be collected are left out. None on Windows. */
async function listProcesses() {
	switch (process.platform) {
		case "linux": return listFromProc();
		case "win32": return [];
		default: return listFromPs();
	}
}
/** From `/proc`, which shows the environment of every process of the same user. */
async function listFromProc() {
	const names = await readdir("/proc").catch(() => []);
	return (await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readEntry))).filter((entry) => entry !== null);
}
async function readEntry(name) {
	try {
		const stat = await readFile(`/proc/${name}/stat`, "utf8");
		const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		if (state === "Z" || state === "X") return null;
		const entry = (await readFile(`/proc/${name}/environ`, "utf8").catch(() => "")).split("\0").find((variable) => variable.startsWith(`${markVariable}=`));
		const mark = entry === void 0 ? null : entry.slice(21);
		return {
			pid: Number(name),
			parent: Number(parent),
			group: Number(group),
			mark
		};
	} catch {
		return null;
	}
}
/** From `ps`, for systems without `/proc`; macOS hides the environment of its own programs, such as /bin/sleep. */
async function listFromPs() {
	const { stdout } = await promisify(execFile)("ps", [
		"axeww",
		"-o",
		"pid=,ppid=,pgid=,stat=,command="
	], { maxBuffer: 268435456 }).catch(() => ({ stdout: "" }));
	return stdout.split("\n").flatMap((line) => {
		const [, pid, parent, group, state, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
		if (command === void 0 || state?.startsWith("Z")) return [];
		const mark = new RegExp(`(?:^|\\s)EVAL_ENVELOPE_RUN_ID=(\\S+)`).exec(command)?.[1] ?? null;
		return [{
			pid: Number(pid),
			parent: Number(parent),
			group: Number(group),
			mark
		}];
	});
}
// src/shell/process/end-processes.ts
const killRounds = 100;
/**
* Ends everything that belongs to a run: SIGTERM to all, and SIGKILL to what is left after the grace period, again
* and again until nothing is. Found are the process group, processes that carry the run's mark (a process in a session
* of its own keeps it) and the children of any of these. Returns at once when there is nothing to end.
*
* Out of reach: a process that left the group, wiped its environment and outlived its parent.
*/
async function endProcesses(target, graceMs) {
	if (!await signalAll(target, "SIGTERM")) return;
	const deadline = Date.now() + graceMs;
	for (let pauseMs = 20; Date.now() < deadline; pauseMs = Math.min(200, pauseMs * 2)) {
		await setTimeout$1(Math.min(pauseMs, Math.max(1, deadline - Date.now())));
		if (!isGroupAlive(target) && (await findPids(target)).length === 0) return;
	}
	for (let round = 0; round < killRounds; round += 1) {
		if (!await signalAll(target, "SIGKILL")) return;
		await setTimeout$1(20);
	}
}
/** Sends a signal to all of it; false = there is nothing left. */
async function signalAll(target, name) {
	const isAlive = isGroupAlive(target);
	if (isAlive && target.group !== void 0) signal(process.platform === "win32" ? target.group.id : -target.group.id, name);
	const pids = await findPids(target);
	for (const pid of pids) signal(pid, name);
	return isAlive || pids.length > 0;
}
function isGroupAlive({ group }) {
	return group?.isAlive() ?? false;
}
async function findPids(target) {
	return belonging(await listProcesses(), target);
}
/** Ids of the processes that belong to a target, never our own. */
function belonging(table, { isMark, group }) {
	const found = new Set(table.filter((entry) => entry.group === group?.id || entry.mark !== null && isMark(entry.mark)).map((entry) => entry.pid));
	found.delete(process.pid);
	for (const pid of found) for (const entry of table) if (entry.parent === pid && entry.pid !== process.pid) found.add(entry.pid);
	return [...found];
}
function signal(pid, name) {
	try {
		process.kill(pid, name);
	} catch {}
}
// src/shell/process/mask-secrets.ts
/** Shorter texts are left alone: masking every `42` would hide the output and still tell where the secret stood. */
const shortest = 4;
const mask = "***";
/** Texts to look for in output: lines of secrets from four characters on, in every form they may have. */
function outputForms(secrets) {
	return secretForms(secrets, shortest);
}
/** Replaces every occurrence of the forms, overlapping ones as one. */
function maskText(text, forms) {
	const masker = createMasker(forms);
	return `${masker.push(text)}${masker.end()}`;
}
/**
* A masker that never shows a secret in two halves: of an unfinished line it holds back as many characters as the
* longest form could still need. No form holds a line break, so whole lines are never delayed.
*
* @param forms - from `outputForms`
*/
function createMasker(forms) {
	const longest = forms.reduce((length, form) => Math.max(length, form.length), 1);
	let held = "";
	/** Characters at the start of `held` that belong to an occurrence whose mask was already shown. */
	let masked = 0;
	const release = (end) => {
		if (end <= 0) return "";
		let shown = "";
		let at = 0;
		for (const [from, to] of occurrences(held, forms, masked)) {
			if (from >= end) break;
			shown += held.slice(at, from);
			if (from > 0 || masked === 0) shown += mask;
			at = to;
		}
		if (at < end) shown += held.slice(at, end);
		masked = Math.max(0, at - end);
		held = held.slice(end);
		return shown;
	};
	return {
		push: (text) => {
			held += text;
			const lineEnd = Math.max(held.lastIndexOf("\n"), held.lastIndexOf("\r")) + 1;
			return release(Math.max(lineEnd, held.length - longest + 1));
		},
		end: () => release(held.length)
	};
}
/** Places of the forms as merged half-open ranges in order, after a first range of `masked` characters. */
function occurrences(text, forms, masked) {
	const found = masked > 0 ? [[0, masked]] : [];
	for (const form of forms) for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) found.push([at, at + form.length]);
	found.sort(([one], [other]) => one - other);
	const merged = [];
	for (const range of found) {
		const last = merged.at(-1);
		if (last !== void 0 && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
		else merged.push(range);
	}
	return merged;
}
// src/shell/process/key-masker.ts
/** Lines of Base64 that a private key may have; more of them are no key. */
const mostLines = 200;
/**
* Masks the lines between the first and the last line of a private key: output comes line by line, and a line of its
* Base64 has no shape of its own. Other lines, as another stream may write in between, are left alone.
*/
function keyMasker() {
	let left = 0;
	return (line) => {
		if (/-----END [A-Z ]{0,40}PRIVATE KEY/.test(line)) left = 0;
		else if (/-----BEGIN [A-Z ]{0,40}PRIVATE KEY/.test(line)) left = mostLines;
		else if (left > 0 && /^\s*[A-Za-z0-9+/]{4,}={0,2}\s*$/.test(line)) {
			left -= 1;
			return "***";
		}
		return line;
	};
}
// src/shell/process/process-output.ts
/** Characters of output that are passed on line by line. */
const forwardedMost = 1048576;
/** What a line without an end is cut into, so that no output grows in memory. */
const longestLine = 4096;
const tailLines = 60;
const tailLength = 8192;
const cutNotice = "[more than 1 MiB of output: the rest is not shown]";
/**
* Turns the output of a process into lines of plain text: secrets masked, escape sequences and control characters
* taken out. Memory does not grow with the output.
*
* @param onLine - gets each line until 1 MiB is reached, then one line that says so
*/
function processOutput(secrets, onLine) {
	const forms = outputForms(secrets);
	const kept = [];
	let keptLength = 0;
	let forwarded = 0;
	const forward = (line) => {
		if (onLine === void 0 || forwarded > forwardedMost) return;
		forwarded += line.length + 1;
		onLine(forwarded > forwardedMost ? cutNotice : line);
	};
	const maskKeys = keyMasker();
	const take = (written) => {
		const line = maskTokens(maskKeys(plainText(written, forms)));
		forward(line);
		kept.push(line);
		keptLength += line.length + 1;
		while (kept.length > tailLines || keptLength > tailLength) keptLength -= (kept.shift() ?? "").length + 1;
	};
	return {
		stream: () => lineStream(forms, take),
		tail: () => kept.join("\n")
	};
}
function lineStream(forms, take) {
	const decoder = new StringDecoder("utf8");
	const masker = createMasker(forms);
	let unfinished = "";
	const add = (text) => {
		const lines = `${unfinished}${text}`.split(/\r\n|\n|\r(?!$)/);
		unfinished = lines.pop() ?? "";
		for (const line of lines) takePieces(line, 1, take);
		unfinished = takePieces(unfinished, longestLine, take);
	};
	return {
		push: (chunk) => add(masker.push(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)))),
		end: () => {
			add(masker.push(decoder.end()) + masker.end());
			if (unfinished !== "") take(unfinished.replace(/\r$/, ""));
		}
	};
}
/** Takes a line in pieces of the longest length; a rest shorter than `least` is returned instead. */
function takePieces(line, least, take) {
	let rest = line;
	while (rest.length > longestLine) {
		const end = /[\uD800-\uDBFF]/.test(rest.charAt(4095)) ? 4095 : longestLine;
		take(rest.slice(0, end));
		rest = rest.slice(end);
	}
	if (least > 1) return rest;
	take(rest);
	return "";
}
function plainText(line, forms) {
	if (!/[^\P{Cc}\t]/u.test(line)) return line;
	return maskText(stripVTControlCharacters(line).replace(/[^\P{Cc}\t]/gu, ""), forms);
}
// src/shell/process/start-problem.ts
/** Why a program could not be started, one sentence that names it. */
function startProblem(error, { command, cwd }) {
	const [program] = command;
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (!isFolder(cwd)) return `The working directory ${cwd} does not exist.`;
	switch (code) {
		case "ENOENT": return program.includes("/") ? `${program} does not exist, or the interpreter in its first line does not.` : `${program} was not found on PATH.`;
		case "EACCES": return `${program} is not executable.`;
		case "E2BIG": return `${program} was given more arguments and variables than the system allows.`;
		default: return `${program} could not be started (${code || String(error)}).`;
	}
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
// src/shell/process/watch-process.ts
/**
* Asks whether a process should end, again and again, and acts once it should. The time between two questions begins when
* one is answered, so that a slow answer is never asked for twice at a time. One that fails is a no.
*/
function watchProcess(shouldEnd, everyMs, act) {
	if (shouldEnd === void 0) return { end: async () => {} };
	const over = new AbortController();
	const watch = async () => {
		while (!over.signal.aborted) {
			await setTimeout$1(everyMs, void 0, { signal: over.signal }).catch(() => {});
			if (over.signal.aborted) return;
			if (!await shouldEnd().catch(() => false)) continue;
			if (!over.signal.aborted) act();
			return;
		}
	};
	const watched = watch();
	return { end: () => {
		over.abort();
		return watched;
	} };
}
// src/shell/process/node-processes.ts
const defaultGraceMs = 5e3;
/** How long output may still come once everything has ended: longer means that somebody out of reach holds the pipe. */
const drainMs = 1e3;
/** Time between two looks at a process that may have to end. */
const defaultWatchMs = 1e3;
/** A longer timer fires at once. */
const longestTimerMs = 2 ** 31 - 1;
/**
* Runs programs as real processes, each in a process group of its own, with no standard input. A run is over when
* everything it started has ended: what is left after its first process, in the group or in a session of its own, is
* ended, and so is all of it when the time is up.
*/
function nodeProcesses({ graceMs = defaultGraceMs, watchMs = defaultWatchMs, cleanup, id = randomUUID() } = {}) {
	const active = /* @__PURE__ */ new Map();
	let isEnding = false;
	let count = 0;
	const endAll = async () => {
		isEnding = true;
		await Promise.all([...active].flatMap(([outcome, end]) => [end(), outcome]));
	};
	const run = (request) => {
		if (isEnding) return Promise.resolve(notStarted("The program is being ended."));
		count += 1;
		const started = start(request, `${id}.${count}`);
		if ("exitCode" in started) return Promise.resolve(started);
		const { outcome, end } = supervise(started, request, {
			graceMs,
			watchMs
		});
		active.set(outcome, end);
		return outcome.finally(() => active.delete(outcome));
	};
	cleanup?.add(endAll);
	return {
		run,
		endAll,
		interpreter: process.execPath
	};
}
/**
* Ends what an earlier program left running that was killed before it could clean up.
*
* @param id - the `id` that its processes were started with
*/
function endLeftovers(id, graceMs = defaultGraceMs) {
	return endProcesses({ isMark: (mark) => mark.startsWith(`${id}.`) }, graceMs);
}
function start(request, mark) {
	const [program, ...args] = request.command;
	try {
		return {
			child: spawn(program, args, {
				cwd: request.cwd,
				env: {
					...request.env,
					[markVariable]: mark
				},
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				detached: process.platform !== "win32"
			}),
			mark
		};
	} catch (error) {
		return notStarted(masked(startProblem(error, request), request));
	}
}
/** Waits for a process and what it started; `end` ends it before its time. */
function supervise({ child, mark }, request, { graceMs, watchMs }) {
	const startedAt = performance.now();
	const output = processOutput(request.secrets ?? [], request.onLine);
	const closed = Promise.all([collect(child.stdout, output), collect(child.stderr, output)]);
	const exited = exitOf(child);
	const target = {
		isMark: (other) => other === mark,
		...child.pid === void 0 ? {} : { group: {
			id: child.pid,
			isAlive: () => isAlive(child)
		} }
	};
	let ending = null;
	const end = () => {
		ending ??= endProcesses(target, graceMs);
		return ending;
	};
	const watch = async () => {
		let isTimedOut = false;
		let isStopped = false;
		const watching = watchProcess(request.shouldEnd, watchMs, () => {
			isStopped = true;
			end();
		});
		const timer = setTimeout(() => {
			isTimedOut = true;
			end();
		}, Math.min(request.timeoutMs, longestTimerMs));
		const exit = await exited;
		const durationMs = performance.now() - startedAt;
		clearTimeout(timer);
		await watching.end();
		if ("error" in exit) return notStarted(masked(startProblem(exit.error, request), request));
		await end();
		await drain(child, closed);
		const tail = [output.tail(), ...exit.signal === null ? [] : [`[ended by ${exit.signal}]`]];
		return {
			exitCode: isTimedOut || isStopped ? null : exit.code,
			isTimedOut,
			startError: null,
			tail: tail.filter((part) => part !== "").join("\n"),
			durationMs
		};
	};
	return {
		outcome: watch(),
		end
	};
}
function exitOf(child) {
	return new Promise((resolve) => {
		child.once("exit", (code, signal) => resolve({
			code,
			signal
		}));
		child.on("error", (error) => {
			if (child.pid === void 0) resolve({ error });
		});
	});
}
function isAlive(child) {
	return child.exitCode === null && child.signalCode === null;
}
function collect(source, output) {
	const stream = output.stream();
	source.on("data", (chunk) => stream.push(chunk));
	return new Promise((resolve) => {
		source.on("error", () => source.destroy());
		source.once("close", () => {
			stream.end();
			resolve();
		});
	});
}
/** Waits until both streams are read to their end, but not for ever. */
async function drain({ stdout, stderr }, closed) {
	const giveUp = new AbortController();
	const late = setTimeout$1(drainMs, void 0, { signal: giveUp.signal }).then(() => {
		stdout.destroy();
		stderr.destroy();
	}, () => {});
	await Promise.race([closed, late]);
	giveUp.abort();
	await closed;
}
function masked(text, { secrets }) {
	return maskText(text, outputForms(secrets ?? []));
}
function notStarted(startError) {
	return {
		exitCode: null,
		isTimedOut: false,
		startError,
		tail: "",
		durationMs: 0
	};
}
export { nodeProcesses as n, endLeftovers as t };

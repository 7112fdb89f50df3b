import { r as UsageError, t as FileError } from "./program-error.js";
import { dirname, join } from "node:path";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
// src/shell/files/node-files.ts
/**
* The real file system.
*
* @param programUrl - URL of the running entry; what ships with the program lies beside it
*/
function nodeFiles(programUrl) {
	return {
		read: async (path) => {
			try {
				return await readFile(path);
			} catch (error) {
				throw readError(path, error);
			}
		},
		write: async (path, content) => {
			try {
				await mkdir(dirname(path), { recursive: true });
				await writeFile(path, content);
			} catch (error) {
				throw new FileError("cannot-write", `${path} could not be written.`, "Check that the folder is writable and not full.", error);
			}
		},
		makeTemporary: (prefix) => mkdtemp(join(tmpdir(), prefix)),
		remove: (path) => rm(path, {
			recursive: true,
			force: true
		}),
		join: (...parts) => join(...parts),
		shipped: (name) => fileURLToPath(new URL(name, programUrl))
	};
}
function readError(path, error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	switch (code) {
		case "ENOENT": return new FileError("no-file", `${path} does not exist.`, "Check the path, and that the step that writes it has run.", error);
		case "EISDIR": return new FileError("is-folder", `${path} is a folder.`, "Name the file itself.", error);
		case "EACCES": return new FileError("no-access", `${path} may not be read.`, "Check its permissions.", error);
		default: return new FileError("cannot-read", `${path} could not be read (${code || "unknown reason"}).`, "Check the path.", error);
	}
}
// src/shell/process/node-processes.ts
/** Runs programs as real processes, each in a process group of its own so that a timeout ends all of it. */
function nodeProcesses() {
	return {
		run,
		interpreter: process.execPath
	};
}
function run(request) {
	const [program, ...args] = request.command;
	const started = Date.now();
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: request.cwd,
			env: request.env,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: process.platform !== "win32"
		});
		let tail = "";
		let isTimedOut = false;
		const keep = (chunk) => {
			tail = `${tail}${chunk.toString("utf8")}`.slice(-4e3);
		};
		child.stdout.on("data", keep);
		child.stderr.on("data", keep);
		const timer = setTimeout(() => {
			isTimedOut = true;
			endGroup(child.pid);
		}, request.timeoutMs);
		child.on("error", (error) => {
			clearTimeout(timer);
			resolve({
				exitCode: null,
				isTimedOut,
				startError: error.message,
				tail,
				durationMs: Date.now() - started
			});
		});
		child.on("close", (exitCode) => {
			clearTimeout(timer);
			resolve({
				exitCode,
				isTimedOut,
				startError: null,
				tail,
				durationMs: Date.now() - started
			});
		});
	});
}
function endGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
	} catch {}
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
// src/shell/terminal/node-world.ts
/** The world as this process sees it. Messages go to standard error. */
function nodeWorld(programUrl) {
	return {
		terminal: {
			parse: parseArguments,
			print
		},
		files: nodeFiles(programUrl),
		processes: nodeProcesses(),
		environment: definedVariables(process.env),
		clock: { now: () => /* @__PURE__ */ new Date() },
		log: { note: (line) => {
			process.stderr.write(`${line}\n`);
		} }
	};
}
/** A pipe takes a long output in pieces, and a reader such as `head` may close it early: neither is an error. */
function print(text) {
	return new Promise((resolve) => {
		process.stdout.once("error", () => resolve());
		process.stdout.write(text, () => resolve());
	});
}
function definedVariables(variables) {
	return Object.fromEntries(Object.entries(variables).filter((entry) => entry[1] !== void 0));
}
export { nodeWorld };

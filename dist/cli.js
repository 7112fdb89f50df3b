#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
// src/version.ts
/** Version of this program, from package.json. */
const version = "0.1.0";
// src/cli.ts
/** Runs the program: argv → app → standard output → exit code. Everything heavy is loaded when it is needed. */
async function main(words) {
	if (words[0] === "--version" || words[0] === "-v") {
		process.stdout.write(`${version}\n`);
		return 0;
	}
	const [{ runCommandLine }, { nodeWorld }] = await Promise.all([import("./chunks/run-command-line.js"), import("./chunks/node-world2.js")]);
	return runCommandLine(words, version, nodeWorld(import.meta.url));
}
process.exitCode = await main(process.argv.slice(2));
export {};

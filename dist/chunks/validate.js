import { t as parseConfig, y as deploymentClasses } from "./parse-config.js";
import { o as requiredSuites } from "./read-run.js";
import { t as formatIssue } from "./issue.js";
import { i as UsageError } from "./program-error.js";
// src/app/commands/command.ts
/** The world with what suites print among the messages. */
function withOutput(world) {
	return {
		...world,
		log: {
			...world.log,
			output: world.log.note
		}
	};
}
/** A value as the one thing on standard output, the same bytes for the same value. */
function printJson(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
// src/app/commands/validate.ts
const defaultPath = ".github/eval-envelope.yml";
/** The usual path is meant from the top of the repository, wherever in it somebody stands. */
async function locate(path, { positionals }, world) {
	if (positionals.length > 0 || await world.files.exists(path)) return path;
	const top = await world.git(".").topLevel().catch(() => null);
	const there = top === null ? path : world.files.join(top, path);
	if (await world.files.exists(there)) return there;
	throw new UsageError("no-config", `There is no ${path} here.`, "eval-envelope init writes one from what the repository holds; any other file is named: validate FILE.");
}
/** `validate`: every problem of a config at once. */
const validateCommand = {
	name: "validate",
	synopsis: `[FILE]`,
	summary: `Reports every problem in a config, each with line, column and a hint (default ${defaultPath}).`,
	options: { json: {
		type: "boolean",
		help: "print the problems as JSON"
	} },
	run: async (input, world) => {
		const path = input.positionals[0] ?? defaultPath;
		const text = new TextDecoder().decode(await world.files.read(await locate(path, input, world)));
		const parsed = parseConfig(text, path);
		const issues = parsed.ok ? [] : parsed.issues;
		const exitCode = parsed.ok ? 0 : 2;
		if (input.flag("json")) return {
			exitCode,
			stdout: printJson({
				file: path,
				valid: parsed.ok,
				issues
			})
		};
		if (parsed.ok) {
			const missing = requiredSuites(parsed.value, deploymentClasses).filter((name) => !Object.hasOwn(parsed.value.suites, name));
			for (const name of missing) world.log.note(`eval-envelope: ${path} requires suite "${name}", which it does not define: changes of that class cannot be evaluated until it does.`);
			const suites = Object.keys(parsed.value.suites).length;
			const nothing = suites === 0 ? "; gate has nothing to run until one is named" : "";
			return {
				exitCode,
				stdout: `${path} is valid: ${suites} suite${suites === 1 ? "" : "s"}, ${Object.keys(parsed.value.dimensions).length || "default"} dimensions${nothing}.\n`
			};
		}
		return {
			exitCode,
			stdout: `${issues.map(formatIssue).join("\n")}\n${issues.length} problem${issues.length === 1 ? "" : "s"} in ${path}.\n`
		};
	}
};
export { printJson as n, withOutput as r, validateCommand as t };

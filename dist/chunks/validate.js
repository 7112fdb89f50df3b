import { N as waiversPath, t as parseConfig } from "./parse-config.js";
import { n as requiredSuites } from "./resolve-policy.js";
import { t as deploymentClasses } from "./deployment-class.js";
import { t as formatIssue } from "./issue.js";
import { i as UsageError, n as GitError } from "./program-error.js";
import { o as expectResolution } from "./plan-setup.js";
import { C as parseWaivers, a as changedValues, f as fileKind, n as rulePartsOf, r as isNamedIn } from "./own-rules.js";
import { n as usualConfigPath } from "./gate-request.js";
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
// src/app/commands/check-waivers.ts
/**
* Checks the waivers of the repository that a config lies in.
*
* @param configPath - where the config was found; one with another name is taken to be called from the top
* @param config - null = it has problems, and no name can be checked against it
* @returns null where there is no waivers file
*/
async function checkWaivers(configPath, config, { files, clock }) {
	const path = configPath.endsWith(".github/eval-envelope.yml") ? `${configPath.slice(0, -usualConfigPath.length)}${waiversPath}` : waiversPath;
	if (!await files.exists(path)) return null;
	const { waivers, problems } = parseWaivers(new TextDecoder().decode(await files.read(path)), path, config);
	const today = clock.now().toISOString().slice(0, 10);
	const expired = waivers.filter(({ expires }) => expires < today);
	return {
		path,
		issues: problems,
		inForce: waivers.length - expired.length,
		expired: expired.map(({ dimension, class: of, owner, expires }) => `the waiver of ${dimension} for ${of} by ${owner} expired, ${expires} (UTC) was its last day: renew it or take it out.`)
	};
}
// src/core/classify/unmatched-rules.ts
/** Files in which a model may be named: settings, code and notebooks. */
function mayNameModels(path) {
	const kind = fileKind(path);
	return kind !== "prose" && kind !== "rows";
}
/** Names that are in none of the texts. */
function unmatchedModels(models, texts) {
	const waiting = new Set(models.flatMap(({ names }) => names));
	for (const text of texts) for (const name of waiting) if (isNamedIn(name, text)) waiting.delete(name);
	return [...waiting].map((text) => ({
		text,
		reason: "no-model"
	}));
}
/** Files that a key is looked for in; further ones are taken to hold it. */
const mostFiles$1 = 50;
/** The paths of files in which the rules' keys are to be looked for. */
function filesOfKeys(rules, paths) {
	const keyed = rulePartsOf(rules).filter(({ hasKey }) => hasKey !== void 0);
	return paths.filter((path) => keyed.some(({ isMatch }) => isMatch(path))).slice(0, mostFiles$1);
}
/**
* Rules that would never speak, since nothing in the repository is what they name.
*
* @param paths - all files of the repository
* @param texts - of the files that {@link filesOfKeys} names, by path
*/
function unmatchedRules(rules, paths, texts) {
	return rulePartsOf(rules).flatMap((part) => {
		const files = paths.filter(part.isMatch);
		if (files.length === 0) return [{
			text: part.text,
			reason: "no-file"
		}];
		return part.hasKey === void 0 || hasKey(part, files, texts) ? [] : [{
			text: part.text,
			reason: "no-key"
		}];
	});
}
function hasKey({ hasKey: isKey }, files, texts) {
	return files.some((path) => {
		const headText = texts.get(path);
		if (headText === void 0 || isKey === void 0) return true;
		const reading = {
			grammars: {},
			room: {
				left: headText.length,
				broken: 0
			},
			warn: () => {}
		};
		return changedValues({
			path,
			status: "added",
			headText
		}, reading).some(({ key }) => key !== null && isKey(key));
	});
}
// src/app/commands/find-unmatched-rules.ts
/** A larger file is taken to hold the key that is looked for, bytes. */
const largestText = 1048576;
/** Rules that nothing committed answers to; none where there is no commit to look into. */
async function findUnmatchedRules(rules, world) {
	if (rules.length === 0) return [];
	const git = world.git(".");
	const sha = await git.headCommit().catch(() => null);
	if (sha === null) return [];
	const paths = (await git.listTree(sha)).flatMap(({ path, kind }) => kind === "file" ? [path] : []);
	const texts = /* @__PURE__ */ new Map();
	for (const path of filesOfKeys(rules, paths)) {
		const bytes = await git.readBlob(sha, path);
		if (bytes !== null && bytes.length <= largestText) texts.set(path, new TextDecoder().decode(bytes));
	}
	return unmatchedRules(rules, paths, texts);
}
/** More files or bytes are not looked into, and nothing is said of the models then. */
const mostFiles = 2e3;
const mostText = 67108864;
/**
* Models that no committed file names; none where there is no commit, or too much to look into.
*
* @param configPath - the file that names them, which does not count
*/
async function findUnmatchedModels(models, configPath, world) {
	if (models.length === 0) return [];
	const git = world.git(".");
	const sha = await git.headCommit().catch(() => null);
	if (sha === null) return [];
	const paths = (await git.listTree(sha)).flatMap(({ path, kind }) => kind === "file" && mayNameModels(path) && !isSamePath(path, configPath) ? [path] : []);
	if (paths.length > mostFiles) return [];
	const texts = [];
	let room = mostText;
	for (const path of paths) {
		const bytes = await git.readBlob(sha, path);
		room -= bytes?.length ?? 0;
		if (room < 0) return [];
		if (bytes !== null) texts.push(new TextDecoder().decode(bytes));
	}
	return unmatchedModels(models, texts);
}
/** The config may be named from another folder of the repository. */
function isSamePath(path, configPath) {
	return path === configPath || configPath.endsWith(`/${path}`) || path.endsWith(`/${configPath}`);
}
/** Says of a rule that it never matches, and why. */
function unmatchedText({ text, reason }) {
	if (reason === "no-model") return `classify.models: "${text}" never matches: no committed file names such a model.`;
	return `classify.rules: "${text}" never matches: ${reason === "no-file" ? "no committed file has that path" : "no file of that path has the key"}.`;
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
/** Classes in the order of what they ask of a suite. */
const asking = [
	"prompt-edit",
	"rag-refresh",
	"model-swap",
	"fine-tune"
];
/** What each suite will be able to show by its size, where its dataset can be counted. */
async function sayWhatSuitesShow(config, world) {
	const head = await committedFiles(world);
	for (const [suite, block] of Object.entries(config.suites)) {
		const { epochs, inference } = block.judge;
		if (inference === "fixed-suite" && epochs === void 0) world.log.note(`eval-envelope: suite ${suite} is a fixed suite without epochs: unless its command runs every case twice or more, nothing can be compared.`);
		if (head === null) continue;
		const planned = {
			config,
			suite,
			epochs: epochs ?? 1,
			isBaseRun: true
		};
		const expected = await Promise.all(asking.map((of) => expectResolution(null, {
			...planned,
			classes: [of]
		}, block, head, world)));
		const [finding] = expected.flatMap((one) => one?.sentences[0] ?? []);
		if (finding === void 0) continue;
		const unseen = asking.filter((_, index) => expected[index]?.isTooSmall === true);
		const small = unseen.length === 0 ? "" : ` Too small for ${unseen.join(", ")}.`;
		world.log.note(`eval-envelope: suite ${suite}: ${finding}${small}`);
	}
}
/** null = this is no repository, or it has no commit yet. */
async function committedFiles({ git }) {
	try {
		const folder = await git(".").topLevel();
		return {
			folder,
			paths: (await git(folder).listTree("HEAD")).map(({ path }) => path)
		};
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
async function findUnmatched({ classify }, path, world) {
	return [...await findUnmatchedRules(classify.rules, world), ...await findUnmatchedModels(classify.models, path, world)];
}
/** An empty file is none that is wrong, but hardly what somebody meant. */
function inForceText({ inForce, expired }) {
	return inForce + expired.length === 0 ? "no waiver stands in it; write entries under waivers:, or delete it" : `${countOf(inForce, "waiver")} in force`;
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
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
		const found = await locate(path, input, world);
		const parsed = parseConfig(new TextDecoder().decode(await world.files.read(found)), path);
		const waivers = await checkWaivers(found, parsed.ok ? parsed.value : null, world);
		const issues = [...parsed.ok ? [] : parsed.issues, ...waivers?.issues ?? []];
		const isValid = issues.length === 0;
		const exitCode = isValid ? 0 : 2;
		const unmatched = parsed.ok ? await findUnmatched(parsed.value, path, world) : [];
		if (input.flag("json")) return {
			exitCode,
			stdout: printJson({
				file: path,
				valid: isValid,
				issues,
				unmatched
			})
		};
		for (const note of waivers?.expired ?? []) world.log.note(`eval-envelope: ${waivers?.path}: ${note}`);
		if (parsed.ok) {
			const missing = requiredSuites(parsed.value, deploymentClasses).filter((name) => !Object.hasOwn(parsed.value.suites, name));
			for (const name of missing) world.log.note(`eval-envelope: ${path} requires suite "${name}", which it does not define: changes of that class cannot be evaluated until it does.`);
			await sayWhatSuitesShow(parsed.value, world);
			for (const rule of unmatched) world.log.note(`eval-envelope: ${path}: ${unmatchedText(rule)}`);
			const suites = Object.keys(parsed.value.suites).length;
			const nothing = suites === 0 ? "; gate has nothing to run until one is named" : "";
			if (isValid) {
				const held = waivers === null ? "" : ` ${waivers.path}: ${inForceText(waivers)}.`;
				return {
					exitCode,
					stdout: `${path} is valid: ${countOf(suites, "suite")}, ${Object.keys(parsed.value.dimensions).length || "default"} dimensions${nothing}.${held}\n`
				};
			}
		}
		const lines = issues.map(formatIssue);
		const where = [...parsed.ok ? [] : [path], ...waivers?.issues.length ? [waivers.path] : []];
		return {
			exitCode,
			stdout: `${lines.join("\n")}\n${countOf(issues.length, "problem")} in ${where.join(" and ")}.\n`
		};
	}
};
export { printJson as n, withOutput as r, validateCommand as t };

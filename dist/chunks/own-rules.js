import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { s as formatSegment } from "./metric.js";
import { A as show, S as nameHint, _ as plainText, g as dateText, i as problemsOf, l as detectedDimension, n as readYaml$1, o as inOrder, r as require_dist, u as detectedDimensionNames } from "./parse-config.js";
import { g as caseRows, p as tableOf } from "./read-run.js";
import { t as deploymentClasses } from "./deployment-class.js";
import { c as _enum, m as literal, u as array, v as strictObject } from "./zod.js";
import { o as require_picomatch$1, s as require_utils } from "./read-run2.js";
// src/core/suite/folders-upward.ts
/**
* A folder of the repository and those above it, nearest first, down to the root `.`.
*
* @param folder - path relative to the root, forward slashes; `.` or empty = the root
* @returns `['a/b', 'a', '.']` for `a/b`
*/
function foldersUpward(folder) {
	const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
	return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), "."];
}
/** Path of a file in a folder as `foldersUpward` names it. */
function inFolder(folder, name) {
	return folder === "." ? name : `${folder}/${name}`;
}
// src/core/suite/side-files.ts
/** Lockfiles of Node's package managers; the first that a folder has counts. */
const nodeLockfiles = [
	"npm-shrinkwrap.json",
	"package-lock.json",
	"pnpm-lock.yaml",
	"yarn.lock",
	"bun.lock",
	"bun.lockb"
];
const requirements = /^requirements[\w.-]*\.txt$/;
const otherLockfiles = [
	"uv.lock",
	"poetry.lock",
	"Pipfile.lock",
	"pdm.lock"
];
/** Whether a file is a list of Python packages as pip reads it. */
function isRequirements(name) {
	return requirements.test(name);
}
/** Whether a path is a lockfile (requirements files count) that stands right in one of the folders. */
function isLockfile(path, folders) {
	const slash = path.lastIndexOf("/");
	const name = path.slice(slash + 1);
	if (!folders.has(slash < 0 ? "." : path.slice(0, slash))) return false;
	return nodeLockfiles.includes(name) || otherLockfiles.includes(name) || isRequirements(name);
}
/**
* Sorts the files of a side by the folders that matter for its setup.
*
* @param files - all paths of the side, relative to the repository root
* @param texts - contents by path, of those that `setupInputs` names
*/
function sideFiles(workingDirectory, files, texts) {
	const folders = foldersUpward(workingDirectory);
	const byFolder = new Map(folders.map((folder) => [folder, []]));
	for (const path of files) {
		const slash = path.lastIndexOf("/");
		byFolder.get(slash < 0 ? "." : path.slice(0, slash))?.push(path.slice(slash + 1));
	}
	for (const names of byFolder.values()) names.sort();
	return {
		folders,
		names: (folder) => byFolder.get(folder) ?? [],
		text: (folder, name) => {
			const path = inFolder(folder, name);
			return Object.hasOwn(texts, path) ? texts[path] : void 0;
		}
	};
}
// src/core/suite/merge-epochs.ts
const comparedFingerprints = [
	"judge",
	"scorer",
	"runner",
	"dataset"
];
/**
* The runs of one side, one per time its command ran, as one run with more epochs.
*
* A row keeps its epoch while that is free for its case, and else takes the next free one: suites that number their
* epochs by `EVAL_ENVELOPE_EPOCH` keep their numbers, suites that know nothing of epochs get 1, 2, 3 in order of the
* runs. Cases that are a duplicate in any run have no rows in the result. Nothing is dropped for being cached: pairing
* counts replays.
*
* @param runs - in the order in which the command ran, at least one
* @returns format and fingerprints of the first run that states them, with a warning for each that differs
* @throws RangeError when there is no run
*/
function mergeEpochs(runs) {
	const [first] = runs;
	if (first === void 0) throw new RangeError("runs must hold at least one run, received none");
	if (runs.length === 1) return first;
	const duplicates = [...new Set(runs.flatMap((run) => run.duplicates))];
	const suite = runs.find((run) => run.suite !== void 0)?.suite;
	const { fingerprints, differing } = mergeFingerprints(runs.map((run) => run.fingerprints));
	const format = runs.every((run) => run.format === first.format) ? [] : ["format"];
	return {
		...suite === void 0 ? {} : { suite },
		format: first.format,
		rows: tableOf(renumbered(runs, new Set(duplicates))),
		fingerprints,
		duplicates,
		warnings: [...new Set(runs.flatMap((run) => run.warnings)), ...[...format, ...differing].map((name) => `The ${name} is not the same in all ${runs.length} runs of the command.`)]
	};
}
function* renumbered(runs, duplicates) {
	const taken = /* @__PURE__ */ new Map();
	for (const { rows } of runs) for (const row of caseRows(rows)) {
		if (duplicates.has(row.caseId)) continue;
		const epochs = taken.get(row.caseId) ?? /* @__PURE__ */ new Set();
		taken.set(row.caseId, epochs);
		let epoch = row.epoch;
		while (epochs.has(epoch)) epoch += 1;
		epochs.add(epoch);
		yield epoch === row.epoch ? row : {
			...row,
			epoch
		};
	}
}
function mergeFingerprints(all) {
	const stated = comparedFingerprints.map((name) => {
		const values = all.map((one) => one[name]).filter((value) => value !== void 0);
		return {
			name,
			value: values[0],
			isMixed: new Set(values).size > 1
		};
	});
	const models = all.map((one) => one.models).filter((names) => names.length > 0);
	const isMixed = new Set(models.map((names) => JSON.stringify(names))).size > 1;
	return {
		fingerprints: {
			...Object.fromEntries(stated.filter(({ value }) => value !== void 0).map(({ name, value }) => [name, value])),
			models: [...new Set(models.flat())].sort()
		},
		differing: [...stated.filter((one) => one.isMixed).map((one) => one.name), ...isMixed ? ["model under test"] : []]
	};
}
// src/core/approval/waiver-names.ts
/**
* Names in a waiver that the config does not have: such a waiver lifts nothing, and its author meant another name.
*
* @returns the key of each with its problem
*/
function unknownNames({ dimension, suite, segment }, config) {
	const unknown = (key, written, known) => {
		const message = `The config knows no ${key} ${show(written)}, so this waiver lifts nothing.`;
		const hint = nameHint(written, known, `${key.charAt(0).toUpperCase()}${key.slice(1)}s`);
		return [{
			key,
			problem: {
				code: `unknown-${key}`,
				message,
				hint
			}
		}];
	};
	const suites = Object.keys(config.suites);
	const segments = segmentsOf(config, suite);
	return [
		...isDimension(dimension, config) ? [] : unknown("dimension", dimension, dimensionNames(config)),
		...suite === void 0 || suites.includes(suite) ? [] : unknown("suite", suite, suites),
		...segment === void 0 || segments.some((known) => formatSegment(known) === segment || known.name === segment) ? [] : unknown("segment", segment, segments.map(formatSegment))
	];
}
/** Without dimensions in the config they are found in the results. */
function dimensionNames({ dimensions }) {
	const own = Object.keys(dimensions);
	return own.length === 0 ? detectedDimensionNames : own;
}
function isDimension(name, { dimensions, suites }) {
	if (Object.keys(dimensions).length === 0 ? detectedDimension(name) : Object.hasOwn(dimensions, name)) return true;
	return Object.values(suites).some(({ judge }) => judge.counterfactual !== void 0) && name.startsWith("counterfactual-");
}
/** Segments that are judged like dimensions of their own: protected ones, and those that a class requires. */
function segmentsOf({ suites, envelopes }, suite) {
	return [...Object.entries(suites).filter(([name]) => suite === void 0 || name === suite).flatMap(([, { judge }]) => judge.protected.map(({ segment }) => segment)), ...Object.values(envelopes).flatMap(({ require }) => require.segments)];
}
// src/core/approval/written-waivers.ts
/** One waiver as written. */
const writtenWaiver = strictObject({
	dimension: plainText("Name of the dimension whose loss is accepted."),
	class: _enum(deploymentClasses).describe("Primary class of the changes it holds for."),
	suite: plainText("Only in this suite; left out: in every one.").optional(),
	segment: plainText("Only inside this protected segment, field=value or its name; left out: the dimension over the whole suite.").optional(),
	reason: plainText("Why the loss is accepted for now."),
	owner: plainText("Who answers for it: a person or a team."),
	expires: dateText("Last day on which it holds, year-month-day in UTC.")
}).describe("A bound that is left open for a while.");
/** The whole file as written. Its entries are checked one by one, so that a broken one is dropped alone. */
const writtenWaivers = strictObject({
	version: literal(1).optional().describe("Version of this format."),
	waivers: array(writtenWaiver).describe("Bounds that are left open for a while.")
}).describe("Losses that the base branch accepts for a while: by dimension and class, with owner and end.");
// src/core/approval/parse-waivers.ts
/** There is no file, or nothing in it. */
const noWaivers = {
	waivers: [],
	problems: []
};
/**
* Reads a waivers file. An entry that is wrong is dropped alone and told; what is wrong with the whole (no YAML, another
* version) leaves no waiver.
*
* @param text - the file; empty or only comments = no waivers
* @param file - its name, for the problems
* @param config - the config that judges, to tell names it does not have; null = nobody knows
*/
function parseWaivers(text, file, config) {
	const yaml = readYaml$1(text, file);
	const problems = [...yaml.issues];
	const root = yaml.value;
	if (root === void 0) return {
		waivers: [],
		problems: inOrder(problems)
	};
	if (root === null || isMap$1(root) && root.waivers === null) return {
		waivers: [],
		problems: inOrder(problems)
	};
	const broken = problems.map(({ path }) => path);
	const add = (path, problem, at) => {
		if (problems.length < mostProblems) problems.push(yaml.issueAt(path, problem, at));
		broken.push(path);
	};
	const checked = writtenWaivers.safeParse(root);
	for (const issue of checked.success ? [] : checked.error.issues) for (const { path, problem, at } of problemsOf(issue, root, writtenWaivers)) add(path, problem, at);
	return {
		waivers: (broken.some((path) => path.length < 2 && !isUnknownKey(path)) || !isMap$1(root) ? [] : entriesOf(root.waivers)).flatMap((entry, index) => {
			const at = ["waivers", index];
			const parsed = writtenWaiver.safeParse(entry);
			if (!parsed.success || broken.some((path) => at.every((step, depth) => step === path[depth]))) return [];
			const waiver = trimmed(parsed.data);
			const unknown = config === null ? [] : unknownNames(waiver, config);
			for (const { key, problem } of unknown) add([...at, key], problem);
			return unknown.length > 0 ? [] : [waiver];
		}),
		problems: inOrder(problems)
	};
}
/** More than a person wrote: looking up the place of each would take seconds. */
const mostProblems = 100;
/** A key beside ours says nothing about the entries. */
function isUnknownKey([key]) {
	return key !== void 0 && key !== "version" && key !== "waivers";
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function entriesOf(value) {
	return Array.isArray(value) ? value : [];
}
function trimmed({ suite, segment, ...waiver }) {
	return {
		...waiver,
		dimension: waiver.dimension.trim(),
		...suite === void 0 ? {} : { suite: suite.trim() },
		...segment === void 0 ? {} : { segment: segment.trim() }
	};
}
// src/core/classify/diff/first-difference.ts
/** Offsets in two texts at which they begin to differ in more than white space; both ends when they never do. */
function firstDifference(left, right) {
	let [i, j] = [0, 0];
	for (;;) {
		const [nextI, nextJ] = [skipSpace(left, i), skipSpace(right, j)];
		const isAtEnd = nextI >= left.length || nextJ >= right.length;
		if (!isAtEnd && i > 0 && j > 0 && nextI > i !== nextJ > j) return [i, j];
		if (isAtEnd || left[nextI] !== right[nextJ]) return [nextI, nextJ];
		i = nextI + 1;
		j = nextJ + 1;
	}
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
	return at;
}
// src/core/classify/diff/telling-line.ts
/** Texts with more lines on both sides together are shown from where they begin to differ. */
const mostLines = 4e3;
/**
* Where a reader looks in a long text that changed: offsets on base and on head. The longest of the lines that only one
* side has, from where it differs from what it replaced; the first difference where no line is new.
*/
function tellingPlace(before, after) {
	const [old, now] = [linesOf(before), linesOf(after)];
	if (old.length + now.length > mostLines) return firstDifference(before, after);
	const gone = only(old, now);
	const come = only(now, old);
	const [first] = come;
	if (first === void 0 || come.length === 1) return firstDifference(before, after);
	let at = 0;
	for (const [index, line] of come.entries()) if (line.text.length > (come[at]?.text.length ?? 0)) at = index;
	const line = come[at] ?? first;
	const twin = likest(line, gone);
	if (twin === void 0) return [before.length, line.offset];
	const [inOld, inNow] = firstDifference(twin.text, line.text);
	return [twin.offset + inOld, line.offset + inNow];
}
function linesOf(text) {
	let offset = 0;
	return text.split("\n").map((line) => {
		const found = {
			text: line,
			offset
		};
		offset += line.length + 1;
		return found;
	});
}
/** Lines with words in them that the other side has not, whatever space stands around them. */
function only(lines, other) {
	const known = new Set(other.map(({ text }) => text.trim()));
	return lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !known.has(text.trim()));
}
/** Lines that are compared with the new one; of a text that was rewritten the first are enough. */
const mostCompared = 200;
/** Share of words that a line keeps of the one it replaced. */
const leastShared = .4;
function likest(line, lines) {
	const words = wordsOf(line.text);
	let best;
	let most = leastShared;
	for (const other of lines.slice(0, mostCompared)) {
		const own = wordsOf(other.text);
		const shared = [...own].filter((word) => words.has(word)).length / Math.max(own.size, words.size, 1);
		if (shared > most) [best, most] = [other, shared];
	}
	return best;
}
function wordsOf(text) {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
// src/core/classify/diff/changed-value.ts
const unfolded = /^\s|\s$|\s\s|[^\S ]/;
/** White space never counts: two texts that differ in nothing else have the same fold. */
function foldSpace(text) {
	if (!unfolded.test(text)) return text;
	return text.replace(/\s+/g, " ").trim();
}
/** Values up to this length are shown from their start. */
const longestWhole = 80;
/** How much of a line is shown before the place that differs. */
const lead = 40;
/** The change from one entry to another; of a long text, the line that tells most. */
function changeOf(before, after) {
	const shown = after ?? before;
	if (shown === void 0) throw new TypeError("changeOf: before or after must be an entry, got neither");
	const { key, line, siblings } = shown;
	const isLong = (entry) => entry.value.length > longestWhole || entry.value.includes("\n");
	if (before === void 0 || after === void 0 || !(isLong(before) || isLong(after))) return {
		key,
		line,
		before: before?.value ?? null,
		after: after?.value ?? null,
		siblings
	};
	const [old, now] = tellingPlace(before.value, after.value);
	const context = now - startOfExcerpt(after.value, now);
	return {
		key,
		line: lineAt(after, now),
		before: excerpt(before.value, Math.max(0, old - context)),
		after: excerpt(after.value, now - context),
		siblings,
		whole: after.value
	};
}
function startOfExcerpt(text, at) {
	const lineStart = text.lastIndexOf("\n", at - 1) + 1;
	if (at === 0 || at - lineStart <= lead) return Math.min(lineStart, at);
	const word = text.indexOf(" ", at - lead);
	return word === -1 || word >= at ? at - lead : word + 1;
}
function excerpt(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? text.length : end);
}
function lineAt({ value, line, parts = [] }, offset) {
	const part = parts.findLast((entry) => entry.offset <= offset);
	if (part === void 0) return line;
	return part.isLong ? part.line + value.slice(part.offset, offset).split("\n").length - 1 : part.line;
}
// src/core/classify/knowledge/key-words.ts
const camelJoint = /([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g;
const snake = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;
/** One name in one spelling: `maxTokens`, `MAX_TOKENS` and `max-tokens` are `max_tokens`. */
function snakeCase(name) {
	if (snake.test(name)) return name;
	return name.replace(camelJoint, (_, low, high, last) => last === void 0 ? `${low}_${high}` : `${last}_`).replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, "").toLowerCase();
}
/** Longer ones are no names, and the patterns that hold words against them take more than linear time. */
const longestName = 120;
/**
* The names in a key, outermost first, in one spelling and without indices.
*
* @param kind - `code` leaves out keys of several words: they are texts that a table is sorted by
*/
function keyNames(key, kind) {
	return (key.includes("[") ? key.replace(/\[\d+\]/g, "") : key).split(".").map((part) => part.length > longestName ? part.slice(-120) : part).filter((part) => kind === void 0 || !/\S\s+\S/.test(part)).map(snakeCase).filter((name) => name !== "");
}
/** The same for data, where `parameters.model.value` and `variable.model.default` are the value of `model`. */
function settingNames(key) {
	const names = keyNames(key);
	return names.length > 1 && (/^default(?:_value)?$/.test(names.at(-1) ?? "") || names.at(-1) === "value" && names[0] === "parameters") ? names.slice(0, -1) : names;
}
/** A pattern for the last words of a name: `max_tokens` also ends `default_max_tokens`. */
function endsWith(...names) {
	return new RegExp(`(?:^|_)(?:${names.join("|")})$`);
}
// src/core/classify/knowledge/template-role.ts
const template = /\.(?:j2|jinja2?|tmpl|tpl|liquid|hbs|handlebars|mustache|erb|ejs)$/;
/** What is made from the template is read by a machine: code, pages, images of programs. */
const generates = /(?:^|\/)(?:dockerfile|makefile|jenkinsfile|nginx)[^/]*\.\w+$|\.(?:py|pyi|ipynb|[cm]?[jt]sx?|vue|go|rs|java|kt|cs|rb|php|c|cc|cpp|h|hpp|swift|sh|bash|ps1|sql|html?|css|scss|tf|bicep|gradle|service|proto|graphql|rst)\.\w+$|(?:^|\/)(?:[^/]*cookiecutter[^/]*|scaffold\w*|boilerplate|code_?gen\w*|generators?)\//;
const markup = /<(?:!doctype|html|head|body|div|span|table)\b/i;
/** Words to a model, marks of chat formats, and what only prompts are filled with. */
const prompt = /(?:^|\n|["'>}])\s{0,20}(?:you are (?:an?|the|now)\b|your (?:task|job|role|goal) is\b|answer the (?:user|question|following)\b)|<\|(?:im_start|im_end|system|user|assistant|begin_of_text|start_header_id|endoftext)\|>|\[INST\]|<start_of_turn>|\{%-?\s{0,20}for\s+\w+\s+in\s+(?:messages|history|chat_history)\b|(?:^|\n)\s{0,20}(?:#+\s?|\*\*)?(?:system|assistant|human)\s?:|\{\{-?\s{0,20}(?:question|user_question|query|user_query|user_input|context|chat_history|conversation|instructions?|system_prompt|retrieved_\w+)\b/i;
/** True for a file that is filled in to make another, by its name. */
function isTemplate(path) {
	return template.test(path);
}
/**
* What a template makes: text for a model, or code and pages; undefined = neither its name nor its text tells.
*
* @param path - in lower case
*/
function templateMakes(path, sample) {
	if (generates.test(path)) return "code";
	if (/(?:^|[/_.-])chat[_-]?template[^/]*$/.test(path)) return "prompt";
	if (markup.test(sample)) return "code";
	return prompt.test(sample) ? "prompt" : void 0;
}
// src/core/classify/knowledge/file-role.ts
/** Patterns of the whole path; the first that fits counts. */
const byPath = [
	{
		role: "instructions",
		pattern: /(?:^|\/)(?:claude|agents|gemini|skill|copilot-instructions)\.md$|^agent\.md$|\.(?:instructions|chatmode|agent)\.md$|\.mdc$|(?:^|\/)\.(?:cursor|windsurf|cline|goose)rules$|(?:^|\/)microagents\/.*\.md$|(?:^|\/)\.(?:claude|github|cursor)\/(?:agents|commands|skills|rules|prompts|chatmodes)\/.*\.mdc?$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:tests?|(?:unit|integration(?:al)?|functional)[_-]?tests?|__tests__|specs?|fixtures|mocks?|__mocks__|__snapshots__|e2e|testdata|vendor|node_modules|_?locales?|i18n|l10n|langs?|translations)\//
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:test_[^/]*|[^/]*[_-]test|tests?|conftest)\.\w+$|\.(?:test|spec)\.\w+$|\.snap$|(?:^|[/_-])smoke(?:[_-][^/]*)?\.\w+$|(?:^|\/)verify[_-][^/]*\.\w+$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:eval|test)[_-]?cases?\/|^(?!.*(?:\.well-known|plugin)).*(?:^|\/)(?:openapi|swagger)[^/]*\.(?:json|ya?ml)$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:readme|changelog|contributing|code_of_conduct|licen[cs]e|notice)[^/]*$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:package(?:-lock)?\.json|pnpm-lock\.yaml|[^/]*\.lock|go\.(?:mod|sum)|pyproject\.toml|cargo\.toml|setup\.(?:py|cfg)|pytest\.ini|tox\.ini|[^/]*requirements[^/]*\.txt|tsconfig[^/]*\.json|environment\.ya?ml|dockerfile[^/]*|[^/]*\.dockerfile|[^/]*\.tour|makefile|\.(?:git|docker|editor|pre-commit|prettier|eslint|markdown|npm)[^/]*)$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)(?:\.vscode|\.idea|\.husky|\.devcontainer)\/|\.(?:css|scss|svg|min\.js|png|jpe?g|gif|webp|ico|bmp|tiff?|mp4|mov|webm|woff2?|ttf|otf|eot)$|leaderboard|analytics/
	},
	{
		role: "ci",
		pattern: /(?:^|\/)\.github\/(?:workflows|actions)\/|(?:^|\/)\.circleci\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines)\.ya?ml$/
	},
	{
		role: "prompt",
		pattern: /\.prompt\.(?:ya?ml|md|txt|json)$|\.(?:prompty|prompt)$|(?:^|\/)promptfooconfig[^/]*\.ya?ml$/
	},
	{
		role: "aside",
		pattern: /(?:^|\/)\.github\/|(?:^|\/)(?:docs?|docsite|doc-site|documentation|website)\//
	},
	{
		role: "prompt",
		pattern: /(?:^|[/_.-])system(?:[_-]?(?:prompt|message)s?)?(?:[_-][^/]*)?\.(?:md|txt|j2|jinja2?)$|prompts?(?:[_-][^/.]*)?\.\w+$|(?:^|\/)(?:agents?|tools?|llms?)\/(?:.*\/)?templates\/[^/]*\.(?:md|txt|tpl|tmpl)$/
	},
	{
		role: "retrieval",
		pattern: /(?:embed|rerank|sentence[_-]?transformer|minilm|cross[_-]?encoder|(?:^|[/_-])(?:bge|e5|gte)-)(?:.*)\.(?:safetensors|gguf|ggml|ckpt|pth?|bin|onnx|h5)$/
	},
	{
		role: "training",
		pattern: /(?:^|[/_.-])(?:adapter_(?:config|model)|training_args)\.\w+$|\.(?:safetensors|gguf|ggml|ckpt|pth?|keras|tflite)$|(?:^|\/)(?:(?:pytorch_|adapter_|ggml-|flax_|tf_)?model|consolidated)[^/]*\.(?:bin|h5|msgpack)$/
	},
	{
		role: "retrieval",
		pattern: /\.(?:faiss|index|ann|hnsw|annoy|usearch|lance|lancedb)$|(?:^|\/)(?:chroma\.sqlite3|(?:data_level0|link_lists)\.bin|(?:docstore|(?:index|graph|image)_store)\.json)$|(?:^|\/)(?:faiss|chroma|qdrant|milvus|lance|vector)[^/]*\/.*\.(?:pkl|pickle|npy|npz|bin|db|sqlite3?|parquet|arrow)$/
	},
	{
		role: "retrieval",
		pattern: /(?:^|\/)(?:data|documents?|source_(?:docs?|documents?)|pdfs|manuals|policies)\/(?:.*\/)?[^/]*\.(?:pdf|docx?|pptx?|epub)$/
	}
];
/** Names of folders and files whose words say what they hold. The outermost that speaks counts. */
const byName = [
	{
		role: "prompt",
		pattern: /(?:^|_)prompts?(?:_|$)|(?:^|_)tool_descriptions?(?:_|$)|^(?:few_?shots?|system_messages?|chat_templates?|conversation_template)$/
	},
	{
		role: "retrieval",
		pattern: /(?:^|_)(?:rag|retriev(?:al|er|ers)|corpus|corpora|chunk(?:s|ing|er)?|embeddings?|rerank(?:er|ers|ing)?|vector_?(?:store|db|index|database)s?|ingest(?:ion)?|knowledge(?:_?base)?|kb)(?:_|$)/
	},
	{
		role: "training",
		pattern: /(?:^|_)(?:(?:pre)?train(?:ing|er|ed)?|fine_?tun(?:e|es|ed|ing)|sft|dpo|grpo|ppo|rlhf|q?lora|peft|axolotl)(?:_|$)/
	}
];
const trainingRows = /"(?:instruction|prompt|question|input)"\s*:[\s\S]{0,2000}?"(?:output|response|completion|chosen|answer|solution|ground_truth|verifiers?|reward_model)"\s*:|"(?:conversations|messages)"\s*:\s*\[/;
const documentRows = /"(?:doc|document|page_content|content|text|chunk|passage)"\s*:/;
const dataFolder = /(?:^|\/)(?:data|datasets?|corpus|corpora|documents?|sft|train(?:ing)?|fine-?tun\w*)(?:\/|$|[-_.])/;
const evalFolder = /(?:^|[/_.-])(?:evals?|evaluation|benchmarks?|golden|cases|results?|predictions?)(?:[/_.-]|$)/;
/** What a run left behind: nobody trains with it, and nothing serves it. */
const runOutput = /(?:^|_)(?:results?|predictions?|outputs?|scores?|metrics|leaderboard|transcripts?|traces?)(?:_|$)|^(?:generations|logs?|runs|reports?|trainer_state)$/;
/** Rows that are kept from training, to see what it brought. */
const heldOut = /(?:^|\/)(?:test|validation|valid|val|dev|eval)(?:[-_.][^/]*)?$/;
const recipeKey = /\b(?:learning_rate|lora_(?:r|alpha|rank|dropout)|num_(?:train_)?epochs|gradient_accumulation_steps|micro_batch_size|per_device_train_batch_size|warmup_(?:steps|ratio)|weight_decay|lr_scheduler(?:_type)?|base_model|sequence_len|target_modules|max_seq_length)\b/g;
/** A recipe in the shortest words: a rate, and how often or with what. */
const shortRecipe = [/^[ \t]*["']?lr["']?\s*[:=]\s*[\d.]/m, /^[ \t]*["']?(?:epochs|batch_size|optimizer)["']?\s*[:=]/m];
/** Classes that only a program that trains uses. */
const trainerName = /\b(?:SFTTrainer|SFTConfig|DPOTrainer|DPOConfig|GRPOTrainer|GRPOConfig|ORPOTrainer|KTOTrainer|PPOTrainer|Seq2SeqTrainingArguments|TrainingArguments|FastLanguageModel|FastVisionModel|FastModel|UnslothTrainer|LoraConfig|get_peft_model)\(|\bFast(?:Language|Vision)?Model\.from_pretrained\b/;
const runsTraining = /\b(?:torchrun|deepspeed|accelerate launch|python\d?)\b[^\n]*\b\w*(?:train|fine_?tune|sft|dpo|grpo|ppo)\w*(?:\.py|\s|$)|\b(?:trl (?:sft|dpo|grpo|kto|reward)|(?:llamafactory-cli|axolotl|autotrain|oumi|composer) \w*train|tune run|swift (?:sft|pt|rlhf)|xtuner train|mlx_lm\.lora)\b/im;
/** Code that makes examples of rows, by its name and by what it fills. */
const preparesRows = /(?:^|[/_.-])(?:data_?(?:load(?:ing|er)s?|prep\w*|sets?|utils|module|collator)|prepare_?data\w*|preprocess\w*|tokeni[sz]e\w*)\.py$/;
const examples = /\blabels\b[\s\S]*\binput_ids\b|\binput_ids\b[\s\S]*\blabels\b|\bDataset\.from_(?:list|dict|pandas|generator)\(|\bIGNORE_INDEX\b|\bDataCollator\w*|\bBatchEncoding\b/;
/** Shows what was trained. */
const watches = /metrics|monitor|dashboard|viewer|visuali[sz]e|plot/;
/** How DeepSpeed and accelerate spread a training over machines. */
const sharding = /["']?\b(?:zero_optimization|deepspeed_config|fsdp_config)\b["']?\s*:/;
/** Fewer could stand anywhere; three are a recipe. */
const recipeKeys = 3;
const sampleLength = 4e4;
/** A file is asked several times, and what it is for does not change. */
const known = /* @__PURE__ */ new WeakMap();
/** What a changed file is for. */
function fileRole(file) {
	const found = known.get(file) ?? roleOf(file);
	known.set(file, found);
	return found;
}
function roleOf(file) {
	const path = file.path.toLowerCase();
	if (/(?:^|\/)evals?\/.*(?:\.prompt\.\w+|\.prompty|promptfooconfig[^/]*)$/.test(path)) return "prompt";
	const sample = (file.headText ?? file.baseText ?? file.diff ?? "").slice(0, sampleLength);
	const made = isTemplate(path) ? templateMakes(path, sample) : void 0;
	if (made === "code") return "aside";
	const placed = byPath.find(({ pattern }) => pattern.test(path));
	if (placed !== void 0) return placed.role;
	if (made === "prompt") return "prompt";
	const named = roleOfNames(file.path);
	if (/\.(?:jsonl|ndjson|json|csv|tsv|parquet|arrow)$/.test(path)) {
		const rows = roleOfRows(path, sample, named);
		if (rows !== void 0) return rows;
	}
	if (named === "training" && isRunOutput(file.path)) return "aside";
	if (named === "training" && /(?:^|\/)infra\/|\.bicep(?:param)?$/.test(path)) return "plain";
	if (named !== void 0 && !(named === "training" && watches.test(path))) return named;
	if (/\.(?:json|ya?ml)$/.test(path) && sharding.test(sample)) return "training";
	if (new Set(sample.match(recipeKey)).size >= recipeKeys) return "training";
	if (/\.(?:json|ya?ml|toml)$/.test(path) && shortRecipe.every((pattern) => pattern.test(sample))) return "training";
	if (/\.(?:py|ipynb)$/.test(path) && trainerName.test(sample)) return "training";
	if (preparesRows.test(path) && !evalFolder.test(path) && examples.test(sample)) return "training";
	return /\.(?:sh|bash|slurm|sbatch)$/.test(path) && runsTraining.test(sample) ? "training" : "plain";
}
/** True for a data set that would be a settings file by its name alone: a JSON text of examples or of documents. */
function holdsRows(file) {
	if (!/\.json$/i.test(file.path)) return false;
	const role = fileRole(file);
	const sample = (file.headText ?? file.baseText ?? file.diff ?? "").slice(0, sampleLength);
	return role === "training-data" || role === "retrieval" && documentRows.test(sample);
}
/** Data of a run, by the name of the file or of a folder around it. */
function isRunOutput(path) {
	if (!/\.(?:jsonl?|ndjson|[ct]sv|txt|log|out|md|html?|ya?ml)$/i.test(path)) return false;
	return path.replace(/\.\w+$/, "").split("/").some((part) => runOutput.test(snakeCase(part)));
}
/** `own_rag`, `agentic_rag_backend`: a folder called after the whole of a program. */
const namesPackage = /^\w+_rag(?:_\w+)?$|^rag_(?:app|api|backend|service|server|system|chatbot|demo|project|workshop)$/;
function roleOfNames(path) {
	let isMeasured = false;
	let whole;
	const parts = path.split("/");
	for (const [at, part] of parts.entries()) {
		const words = snakeCase(part);
		const found = byName.find(({ pattern }) => pattern.test(words));
		if (found?.role === "training" && isMeasured) continue;
		isMeasured ||= /(?:^|_)(?:evals?|evaluations?|benchmarks?)(?:_|$)/.test(words);
		if (found === void 0) continue;
		if (at === parts.length - 1 || !namesPackage.test(words)) return found.role;
		whole ??= found.role;
	}
	return whole;
}
function roleOfRows(path, sample, named) {
	if (evalFolder.test(path) || heldOut.test(path)) return "aside";
	const isColumns = /\.(?:parquet|arrow)$/.test(path);
	if (isColumns && named === "retrieval") return named;
	const isData = dataFolder.test(path) || named === "training";
	if (isData && (trainingRows.test(sample) || isColumns)) return "training-data";
	if (/\.(?:jsonl|ndjson)$/.test(path) && (isData || named === "retrieval") && documentRows.test(sample)) return "retrieval";
}
/** What the layers of a network are written with. */
const layers = /\bnn\.(?:Module|Linear|Embedding|Parameter|functional|LayerNorm)\b|\bimport torch\.nn\b|\bfrom torch import nn\b|\bflax\.linen\b|\bkeras\.layers\b|\bmlx\.nn\b|\btf\.keras\b/;
/** True for code that builds a network or reckons with its tensors: its dimensions and embeddings are layers. */
function isNetwork({ headText, baseText, diff }) {
	return layers.test((headText ?? baseText ?? diff ?? "").slice(0, sampleLength));
}
const sampling = /temperature|generation_?config|do_sample|top_?p\b|max_?(?:new_?|output_?)?tokens\b/i;
const retrieving = /retriev|similarity|vector|embedding|rerank|\brag\b|passage/i;
/** True for a file that says how a model samples and nothing of what it is given to read. */
function isSampler({ headText, baseText, diff }) {
	const sample = (headText ?? baseText ?? diff ?? "").slice(0, sampleLength);
	return sampling.test(sample) && !retrieving.test(sample);
}
const answerForm$1 = /with_structured_output|withStructuredOutput|response_format\s*=|output_type\s*=|result_type\s*=|response_model\s*=|args_schema\s*=|PydanticOutputParser|zodResponseFormat|\bgenerateObject\b|class \w+\((?:BaseTool|StructuredTool)\)/;
/** A tool of the usual packages of Go describes itself. */
const goDescription = /\)\s+Description\(\)\s+string/;
const goCall = /\)\s+(?:Call|Run|Execute|Invoke)\(/;
/** True for a file that gives a model's answers, or the input of its tools, their form. */
function shapesAnswers({ headText, baseText, diff }) {
	const sample = (headText ?? baseText ?? diff ?? "").slice(0, sampleLength);
	return answerForm$1.test(sample) || goDescription.test(sample) && goCall.test(sample);
}
// src/core/classify/diff/csharp-text.ts
const prefix = /[$@]{0,4}/y;
const quotes = /"{3,100}/y;
/** Characters that are looked through for the end of a text. */
const longestText = 1e5;
/**
* The text that begins at a place in C#: regular, verbatim (`@"…"`, where a quote is doubled), raw (`"""…"""`, of as many
* quotes as it takes), each also interpolated, where texts may stand between the braces of `$"…{…}…"`; undefined where
* none begins, or it is not closed.
*
* @see https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure
*/
function csharpText(code, at) {
	const here = code[at];
	if (here !== "\"" && here !== "$" && here !== "@") return void 0;
	prefix.lastIndex = at;
	const marks = prefix.exec(code)?.[0] ?? "";
	const start = at + marks.length;
	if (code[start] !== "\"") return void 0;
	quotes.lastIndex = start;
	const raw = marks.includes("@") ? void 0 : quotes.exec(code)?.[0];
	if (raw !== void 0) return rawText(code, start + raw.length, raw);
	const end = closing(code, start + 1, marks.includes("@"), marks.includes("$"));
	if (end === void 0) return void 0;
	return {
		text: code.slice(start + 1, end),
		end: end + 1,
		isLong: marks.includes("@")
	};
}
function rawText(code, start, mark) {
	const end = code.indexOf(mark, start);
	return end === -1 ? void 0 : {
		text: code.slice(start, end),
		end: end + mark.length,
		isLong: true
	};
}
function closing(code, from, isVerbatim, isInterpolated) {
	let depth = 0;
	for (let at = from; at < code.length && at - from < 1e5; at++) {
		const here = code[at];
		if (here === "\n" && !isVerbatim) return void 0;
		if (here === "\\" && !isVerbatim) at += 1;
		else if (isInterpolated && (here === "{" || here === "}") && code[at + 1] === here && depth === 0) at += 1;
		else if (isInterpolated && here === "{") depth += 1;
		else if (here === "}" && depth > 0) depth -= 1;
		else if (here !== "\"") continue;
		else if (depth > 0) at = innerEnd(code, at);
		else if (isVerbatim && code[at + 1] === "\"") at += 1;
		else return at;
	}
}
/** The end of a plain text between braces, on its line; its beginning where it has none. */
function innerEnd(code, from) {
	for (let at = from + 1; at < code.length && code[at] !== "\n"; at++) if (code[at] === "\\") at += 1;
	else if (code[at] === "\"") return at;
	return from;
}
// src/core/classify/diff/code-tokens.ts
const wordPattern = /[\p{L}_$][\p{L}\p{N}_$]*(?:\??\.[\p{L}_$][\p{L}\p{N}_$]*)*/uy;
const numberPattern$1 = /\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const signPattern = /===|!==|==|!=|<=|>=|=>|:=|::|->|./suy;
/** What a sign of several characters begins with. */
const beginsSign = /[=!<>:-]/;
/** Characters that may be searched in vain for closing quotes: keeps the cost of hostile code linear. */
const mostSearched = 5e6;
const stringPrefix = /^(?:[rRbBfFuU]{1,2}|\$|@|\$@)$/;
/**
* Cuts code into tokens without knowing its grammar: enough to tell code from comments and texts. A quote that is not
* closed on its line is passed over, so that one odd character costs one line at most.
*/
function codeTokens(code, style) {
	const tokens = [];
	let row = 0;
	let at = 0;
	const search = { left: mostSearched };
	const push = (kind, text, isLong = false) => tokens.push({
		kind,
		text,
		row,
		isLong
	});
	while (at < code.length) {
		const here = code[at] ?? "";
		if (here === "\n") {
			if (tokens.at(-1)?.kind !== "line-end") push("line-end", here);
			row += 1;
			at += 1;
			continue;
		}
		const skip = blankLength(code, at) || commentLength(code, at, style);
		if (skip > 0) {
			row += lineEnds$1(code, at, at + skip);
			at += skip;
			continue;
		}
		const quoted = quotedAt(code, at, style, search);
		if (quoted !== void 0) {
			const before = tokens.at(-1);
			if (before?.kind === "word" && code[at - 1] === before.text.at(-1) && stringPrefix.test(before.text)) tokens.pop();
			push("text", quoted.text, quoted.isLong);
			row += lineEnds$1(code, at, quoted.end);
			at = quoted.end;
			continue;
		}
		const word = wordAt$1(code, at);
		const number = word === void 0 && isDigit(code.charCodeAt(at)) ? matchAt(numberPattern$1, code, at) : void 0;
		const text = word ?? number ?? signAt(code, at);
		push(word !== void 0 ? "word" : number !== void 0 ? "number" : "sign", text);
		at += text.length;
	}
	return tokens;
}
const [zero, nine, upperA, upperZ, lowerA, lowerZ] = [
	48,
	57,
	65,
	90,
	97,
	122
];
const [tab$1, lineEnd$1, carriageReturn$1, space$2, dollar, dot, question$1, underscore] = [
	9,
	10,
	13,
	32,
	36,
	46,
	63,
	95
];
const backslash$3 = 92;
const ascii = 128;
function isDigit(code) {
	return code >= zero && code <= nine;
}
function beginsName(code) {
	return code >= lowerA && code <= lowerZ || code >= upperA && code <= upperZ || code === underscore || code === dollar;
}
/** Length of the white space at a place, line ends left out. */
function blankLength(code, from) {
	let at = from;
	for (; at < code.length; at++) {
		const char = code.charCodeAt(at);
		if (char === space$2 || char === tab$1) continue;
		if (char === lineEnd$1 || char > carriageReturn$1 && char < ascii || !/\s/.test(code[at] ?? "")) break;
	}
	return at - from;
}
/** A name, with the names that dots join to it. */
function wordAt$1(code, from) {
	const first = code.charCodeAt(from);
	if (first >= ascii) return matchAt(wordPattern, code, from);
	if (!beginsName(first)) return void 0;
	let at = from + 1;
	for (; at < code.length; at++) {
		const char = code.charCodeAt(at);
		if (beginsName(char) || isDigit(char)) continue;
		if (char >= ascii) return matchAt(wordPattern, code, from);
		const joint = char === dot ? 1 : char === question$1 && code.charCodeAt(at + 1) === dot ? 2 : 0;
		if (joint === 0) break;
		const next = code.charCodeAt(at + joint);
		if (next >= ascii) return matchAt(wordPattern, code, from);
		if (!beginsName(next)) break;
		at += joint;
	}
	return code.slice(from, at);
}
function signAt(code, at) {
	const here = code[at] ?? "";
	return here.charCodeAt(0) < ascii && !beginsSign.test(here) ? here : matchAt(signPattern, code, at) ?? here;
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0];
}
function lineEnds$1(text, from, to) {
	let count = 0;
	for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineEnd$1) count += 1;
	return count;
}
function commentLength(code, at, { comment }) {
	if (comment === "both" ? code[at] === "#" || code.startsWith("//", at) : code.startsWith(comment, at)) {
		const end = code.indexOf("\n", at);
		return (end === -1 ? code.length : end) - at;
	}
	if (comment === "#" || !code.startsWith("/*", at)) return 0;
	const end = code.indexOf("*/", at + 2);
	return (end === -1 ? code.length : end + 2) - at;
}
/** Stands before a text that begins, and hardly before marks that end one. */
const opensText = /[=(,:[]\s*[rRbBfFuU]{0,2}$/;
function quotedAt(code, at, style, search) {
	if (search.left <= 0) return void 0;
	const here = code[at];
	if (style.isCSharp && here !== "'") {
		const found = csharpText(code, at);
		if (found === void 0 && /^[$@]{0,4}"/.test(code.slice(at, at + 5))) search.left -= here === "\"" && code[at + 1] !== "\"" ? 100 : longestText;
		return found;
	}
	if (here !== "\"" && here !== "'" && !(here === "`" && style.hasBackticks)) return void 0;
	const isTriple = style.hasTripleQuotes && code.startsWith(here.repeat(3), at);
	const quote = isTriple ? here.repeat(3) : here;
	const isLong = isTriple || here === "`";
	const start = at + quote.length;
	const end = closingQuote$1(code, start, quote, isLong, search);
	if (end === void 0) return isTriple && style.isCut === true && opensText.test(code.slice(Math.max(0, at - 20), at)) ? {
		text: code.slice(start),
		end: code.length,
		isLong: true
	} : void 0;
	return {
		text: code.slice(start, end),
		end: end + quote.length,
		isLong
	};
}
function closingQuote$1(code, start, quote, isLong, search) {
	let at = start;
	const mark = quote.charCodeAt(0);
	for (; at < code.length; at++) {
		const char = code.charCodeAt(at);
		if (char === backslash$3) at += 1;
		else if (char === lineEnd$1 && !isLong) break;
		else if (char === mark && (quote.length === 1 || code.startsWith(quote, at))) return at;
	}
	search.left -= at - start;
}
// src/core/classify/diff/csharp-tokens.ts
const notMethod = /^(?:if|for|foreach|while|switch|using|lock|catch|fixed|return|new|await|nameof|typeof|base|this)$/;
const accessor = /^(?:get|set|init|private|protected|internal|public)$/;
/** Libraries in which a method with an attribute is a tool that a model may call. */
const toolAttribute = /KernelFunction|McpServer|SKFunction|AIFunction|AITool|ChatTool/;
const description = /(?:^|\.)Description(?:Attribute)?$/;
const role = /(?:^|\.)(?:ChatRole|AuthorRole|ChatMessageRole)\.(System|Developer|User|Assistant)$/;
/**
* The tokens of C# as a reader of values that knows no C# understands them: methods are announced by `func`, accessors
* do not stand between a property and its value, attributes are left out but for the descriptions of tools, which read
* `tool(description = "…")`, and the role of a message names its text.
*/
function csharpTokens(tokens) {
	const closing = closings(tokens);
	const hasTools = tokens.some(({ kind, text }) => kind === "word" && toolAttribute.test(text));
	const found = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		const end = closing.get(at);
		const word = (text) => ({
			...token,
			kind: "word",
			text
		});
		const sign = (text) => ({
			...token,
			kind: "sign",
			text
		});
		if (token.kind === "line-end" && tokens[at + 1]?.text === "{") continue;
		if (isAttribute(tokens, at, end)) {
			const text = hasTools ? descriptionIn(tokens, at, end ?? at) : void 0;
			if (text !== void 0) found.push(word("tool"), sign("("), word("description"), sign("="), text, sign(")"), sign(","));
			at = end ?? at;
		} else if (end !== void 0 && tokens[end + 1]?.text === "=" && isAccessors(tokens, at, end)) at = end;
		else if (token.kind === "word" && role.test(token.text) && tokens[at + 1]?.text === "," && tokens[at + 2]?.kind === "text") {
			found.push(word(/System|Developer/.test(token.text) ? "system_message" : "prompt"), sign("="));
			at += 1;
		} else if (token.kind === "sign" && token.text === "=>" && found.at(-1)?.kind === "word") found.push(sign("="));
		else {
			if (token.kind === "word" && isMethod(tokens, at, closing)) found.push(word("func"));
			found.push(token);
		}
	}
	return found;
}
/** Where the brackets close that open at an index. */
function closings(tokens) {
	const found = /* @__PURE__ */ new Map();
	const open = [];
	for (const [at, { kind, text }] of tokens.entries()) {
		if (kind !== "sign") continue;
		if (text === "(" || text === "[" || text === "{") open.push(at);
		else if (text === ")" || text === "]" || text === "}") {
			const start = open.pop();
			if (start !== void 0) found.set(start, at);
		}
	}
	return found;
}
/** `[Name]` or `[Name(…)]` where a statement or a parameter begins. */
function isAttribute(tokens, at, end) {
	if (tokens[at]?.text !== "[" || tokens[at]?.kind !== "sign" || end === void 0) return false;
	const before = tokens[at - 1];
	const opens = before === void 0 || before.kind === "line-end" || /^[{};\](,]$/.test(before.text);
	const next = tokens[end + 1];
	const isFollowed = next === void 0 || next.kind === "line-end" || next.kind === "word" || next.text === "[";
	return opens && isFollowed && tokens[at + 1]?.kind === "word" && /^[\](,]$/.test(tokens[at + 2]?.text ?? "");
}
function descriptionIn(tokens, from, to) {
	for (let at = from; at < to; at++) if (tokens[at]?.kind === "word" && description.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "(") return tokens.slice(at, to).find(({ kind }) => kind === "text");
}
/** More is no list of accessors. */
const mostAccessors = 12;
function isAccessors(tokens, from, to) {
	if (tokens[from]?.text !== "{" || to - from > mostAccessors) return false;
	return tokens.slice(from + 1, to).every(({ kind, text }) => text === ";" || kind === "line-end" || kind === "word" && accessor.test(text));
}
/** A name with its type before and its parameters and body behind. */
function isMethod(tokens, at, closing) {
	const name = tokens[at]?.text ?? "";
	const end = tokens[at + 1]?.text === "(" ? closing.get(at + 1) : void 0;
	const before = tokens[at - 1];
	if (end === void 0 || notMethod.test(name) || before === void 0) return false;
	if (before.kind === "word" ? notMethod.test(before.text) : !/^[>\]?]$/.test(before.text)) return false;
	const next = tokens[end + 1]?.kind === "line-end" ? tokens[end + 2] : tokens[end + 1];
	return next?.text === "{" || next?.text === "=>";
}
// src/core/classify/diff/code-entries.ts
/** Texts in these calls are read by developers or compared; they are not settings. */
const mutedCall$1 = /(?:^|\.)(?:print|println|printf|panic|raise|assert\w*|warn|debug|fail|expect|describe|it|test|starts_?with|ends_?with|includes|contains|match|indexof|replace|split)$|(?:^|\.)_?(?:console|log|logger|logging|warnings)\.|(?:error|exception|warning)$/i;
/** `getenv("NAME", default)`, `settings.get("name", default)`: the name of a value and the value. */
const keyedCall$1 = /(?:^|[._])get(?:env)?(?:_\w+)?$/i;
const comparison$1 = /* @__PURE__ */ new Set([
	"==",
	"===",
	"!=",
	"!==",
	"in",
	"is",
	"case"
]);
const scopeWord = /* @__PURE__ */ new Set([
	"def",
	"func",
	"fn",
	"function",
	"class",
	"sub",
	"fun"
]);
const constantWord = /^(?:true|false|none|null|nil)$/i;
/** Identifiers are values only where a model is named: elsewhere a digit in a name means nothing. */
const namesModel$1 = /model|llm|engine|deployment/i;
const cutsText = /(?:^|\.)(?:TextChunker\.\w+|Split(?:PlainText|Markdown)\w*)$/;
const makesModel = /chat_?(?:client|completion|model)|language_?model|embedding/i;
const endsOpen = /^(?:[=+,(:\\|?]|:=|=>|return|\.)$/;
const beginsOpen = /^[+.|?&]$/;
/** Brackets further in are not told apart. */
const deepest$8 = 100;
/**
* The texts, numbers and constants in code that a name is given to, by assignment, keyword argument or key, and texts
* in a function whose name says something. Comments, docstrings, log and error messages, and values that are only
* compared are left out. Line based and without a grammar: it may miss values, and takes no code for an error.
*/
function codeEntries({ text, firstLine }, style) {
	const walk = {
		tokens: style.isCSharp ? csharpTokens(codeTokens(text, style)) : codeTokens(text, style),
		firstLine,
		found: [],
		levels: [{
			bracket: "",
			callee: void 0,
			isMuted: false,
			key: void 0,
			isTyped: false
		}],
		tooDeep: 0,
		scope: void 0,
		glue: void 0,
		isStatementStart: true
	};
	for (const [at, token] of walk.tokens.entries()) {
		if (token.kind === "line-end") {
			takeLineEnd(walk, at);
			continue;
		}
		if (token.kind === "text") takeText(walk, at, token);
		else if (token.kind === "number") keep$2(walk, at, token);
		else if (token.kind === "word") takeWord(walk, at, token);
		else takeSign(walk, at, token);
		walk.isStatementStart = false;
	}
	return walk.found;
}
/** The token before, line ends passed over. */
function before({ tokens }, at) {
	return tokens[at - 1]?.kind === "line-end" ? tokens[at - 2] : tokens[at - 1];
}
function innermost({ levels }) {
	return levels[levels.length - 1];
}
function takeLineEnd(walk, at) {
	const level = innermost(walk);
	if (level.bracket === "(" || level.bracket === "[") return;
	const last = walk.tokens[at - 1];
	const isBlock = level.bracket === "" && last?.text === ":";
	if (last !== void 0 && last.kind !== "text" && endsOpen.test(last.text) && !isBlock || beginsOpen.test(walk.tokens[at + 1]?.text ?? "")) return;
	level.key = void 0;
	level.isTyped = false;
	walk.glue = void 0;
	walk.isStatementStart = true;
}
function takeText(walk, at, token) {
	const level = innermost(walk);
	const next = walk.tokens[at + 1]?.text;
	if (next === ":") {
		if (walk.tokens[at + 2]?.kind === "text") keep$2(walk, at, token);
		walk.glue = void 0;
		level.key = token.text;
	} else if (next === "]" && walk.tokens[at + 2]?.text === "=") (walk.levels.at(-2) ?? level).key = token.text;
	else if (next === "," && keyedCall$1.test(level.callee ?? "") && before(walk, at)?.text === "(") {
		if (walk.levels.every(({ key }) => key === void 0)) level.key = token.text;
		walk.glue = void 0;
	} else if (!(walk.isStatementStart && walk.levels.length === 1)) keep$2(walk, at, token);
}
function takeWord(walk, at, token) {
	const level = innermost(walk);
	const next = walk.tokens[at + 1]?.text ?? "";
	const last = before(walk, at)?.text ?? "";
	walk.glue = void 0;
	if (scopeWord.has(last)) walk.scope = token.text;
	if (next === "=" && !level.isTyped || next === ":=" || next === ":" && !comparison$1.has(last)) {
		level.key = token.text.split(".").at(-1);
		level.isTyped = next === ":";
	} else if (constantWord.test(token.text)) keep$2(walk, at, token);
	else if (next !== "(" && next !== "=" && /\d/.test(token.text) && namesModel$1.test(slotOf(walk) ?? "")) keep$2(walk, at, {
		...token,
		text: token.text.split(".").at(-1) ?? ""
	});
}
function takeSign(walk, at, { text }) {
	const level = innermost(walk);
	const last = before(walk, at);
	if ("([{".includes(text)) {
		const callee = text === "(" && last?.kind === "word" ? last.text : void 0;
		if (walk.levels.length > deepest$8) walk.tooDeep += 1;
		else {
			const isMuted = level.isMuted || callee !== void 0 && mutedCall$1.test(callee);
			walk.levels.push({
				bracket: text,
				callee,
				isMuted,
				key: void 0,
				isTyped: false
			});
		}
	} else if (")]}".includes(text)) {
		if (walk.tooDeep > 0) walk.tooDeep -= 1;
		else if (walk.levels.length > 1) walk.levels.pop();
	} else if (text === "=") level.isTyped = false;
	else if (text === ";" || text === "," && !isDefaultNext(level, last)) {
		level.key = void 0;
		level.isTyped = false;
	}
	if (text !== "+" && text !== "(" && text !== "\\") walk.glue = void 0;
}
/** The comma between the name and the default of `getenv("NAME", default)`. */
function isDefaultNext(level, last) {
	return level.key !== void 0 && level.key === last?.text && keyedCall$1.test(level.callee ?? "");
}
function slotOf({ levels }) {
	return levels.findLast(({ key }) => key !== void 0)?.key;
}
/** The call around, where its name says that it makes a model: elsewhere its arguments are anything. */
function lastCallee(levels) {
	const callee = levels.findLast((level) => level.callee !== void 0)?.callee?.split(".").at(-1);
	return callee !== void 0 && makesModel.test(callee) ? callee : void 0;
}
/** The number in a call that cuts a text is how long its pieces are. */
function chunkSize(levels) {
	return cutsText.test(levels.at(-1)?.callee ?? "") ? "chunk_size" : void 0;
}
function keep$2(walk, at, token) {
	const { levels, scope, glue } = walk;
	const isText = token.kind === "text";
	const last = before(walk, at);
	walk.glue = void 0;
	if (last !== void 0 && last.kind !== "text" && comparison$1.has(last.text)) return;
	if (innermost(walk).isMuted) return;
	const slot = slotOf(walk) ?? (isText ? scope ?? lastCallee(levels) : chunkSize(levels));
	if (slot === void 0) return;
	const line = walk.firstLine + token.row;
	const part = {
		offset: 0,
		line,
		isLong: token.isLong
	};
	if (isText && glue?.slot === slot) {
		glue.parts.push({
			...part,
			offset: glue.value.length
		});
		glue.value += token.text;
		walk.glue = glue;
		return;
	}
	const entry = {
		key: pathOf(scope, levels, slot),
		slot,
		value: last?.text === "-" && token.kind === "number" ? `-${token.text}` : token.text,
		line,
		siblings: [],
		parts: isText ? [part] : []
	};
	walk.found.push(entry);
	if (isText) walk.glue = entry;
}
/** Names from the outside in, the slot last. */
function pathOf(scope, levels, slot) {
	let path = scope ?? "";
	let last = scope;
	const add = (name) => {
		if (name === void 0) return;
		path = last === void 0 ? name : `${path}.${name}`;
		last = name;
	};
	for (const { callee, key } of levels) {
		add(callee);
		add(key);
	}
	if (last !== slot) add(slot);
	return path;
}
// src/core/classify/diff/compare-entries.ts
/** Says nothing without its name: `fp16=True` and `bf16=True` are two settings. */
const switched = /^(?:true|false|none|null|nil)$/i;
/**
* What differs between two collections of entries. Order and place do not count: an entry with the same slot and
* value on both sides did not change, and a value whose slot has only got another name did not either.
*/
function compareEntries(base, head) {
	const bySlotAndValue = (entry) => `${entry.slot}\n${foldSpace(entry.value)}`;
	const [fromBase, fromHead] = withoutCommon$1(base, head, bySlotAndValue);
	const baseSlots = new Set(base.map(({ slot }) => slot));
	const headSlots = new Set(head.map(({ slot }) => slot));
	const stays = (entry) => baseSlots.has(entry.slot) && headSlots.has(entry.slot);
	const [removed, added] = withoutCommon$1(fromBase, fromHead, (entry) => foldSpace(entry.value), (entry) => !stays(entry) && !switched.test(entry.value));
	const waiting = groups(removed, ({ slot }) => slot);
	const changes = added.map((entry) => changeOf(waiting.get(entry.slot)?.pop(), entry));
	const left = new Set([...waiting.values()].flat());
	const gone = removed.filter((entry) => left.has(entry)).map((entry) => changeOf(entry, void 0));
	return [...changes, ...gone];
}
/** Both lists without the pairs that have the same name; only items that `takesPart` are paired. */
function withoutCommon$1(left, right, nameOf, takesPart = () => true) {
	const waiting = groups(left.filter(takesPart), nameOf);
	const paired = /* @__PURE__ */ new Set();
	const rest = right.filter((item) => {
		const twin = takesPart(item) ? waiting.get(nameOf(item))?.pop() : void 0;
		if (twin !== void 0) paired.add(twin);
		return twin === void 0;
	});
	return [left.filter((item) => !paired.has(item)), rest];
}
/** Items by name, each group last first, so that taking from its end gives them in order. */
function groups(items, nameOf) {
	const found = /* @__PURE__ */ new Map();
	for (const item of items.toReversed()) {
		const name = nameOf(item);
		const group = found.get(name);
		if (group === void 0) found.set(name, [item]);
		else group.push(item);
	}
	return found;
}
// src/core/classify/diff/file-kind.ts
const kinds = {
	...named$2("tree", "yml yaml json jsonc json5 toml"),
	...named$2("keyed", "ini cfg conf env properties tf hcl tfvars bicep bicepparam"),
	...named$2("shell", "sh bash zsh fish slurm sbatch"),
	...named$2("rows", "jsonl ndjson csv tsv"),
	...named$2("notebook", "ipynb"),
	...named$2("tracked", "dvc"),
	...named$2("opaque", "faiss index ann hnsw annoy usearch lance safetensors gguf ggml bin pt pth ckpt onnx h5 keras tflite pkl pickle joblib npy npz", "parquet arrow feather avro sqlite sqlite3 db zip gz tgz tar bz2 xz 7z zst pdf doc docx pptx xlsx epub", "png jpg jpeg gif webp ico bmp tif tiff mp3 mp4 wav mov webm woff woff2 ttf otf eot"),
	...named$2("code", "py pyi rb r jl ex exs sql"),
	...named$2("keyed", "modelfile"),
	...named$2("code", "js mjs cjs jsx ts mts cts tsx vue svelte go rs java kt kts scala cs c cc cpp h hpp swift php dart")
};
const hashed = /* @__PURE__ */ new Set([
	"py",
	"pyi",
	"rb",
	"r",
	"jl",
	"ex",
	"exs"
]);
function named$2(kind, ...endings) {
	return Object.fromEntries(endings.flatMap((list) => list.split(" ")).map((ending) => [ending, kind]));
}
/** `config.toml.example` is to be copied to `config.toml`. */
const copied = /\.(?:example|template|tmpl|sample|dist|default)$/;
function endingOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase().replace(copied, "");
	if (name === "dvc.lock") return "dvc";
	if (/^\.env|\.env$|\.env\./.test(name)) return "env";
	if (/^modelfile(?:\.|$)/.test(name)) return "modelfile";
	return name.slice(name.lastIndexOf(".") + 1);
}
/** How the values of a file are found, by its name; everything unknown is prose. */
function fileKind(path) {
	const ending = endingOf(path);
	if (Object.hasOwn(kinds, ending)) return kinds[ending] ?? "prose";
	if (/\.(?:ya?ml|json|toml|env|ini|properties|cfg|conf|tfvars)\.(?:j2|jinja2?|tmpl|tpl)$/i.test(path)) return "keyed";
	return copied.test(path.toLowerCase()) ? "keyed" : "prose";
}
/** True for a file of SQL, by its name. */
function isSql(path) {
	return endingOf(path) === "sql";
}
/** True for a file that tells Ollama how to make a model, by its name. */
function isModelfile(path) {
	return endingOf(path) === "modelfile";
}
/** How the lines of a `keyed` file are written, by its name; undefined = nobody knows. */
function settingsDialect(path) {
	const ending = endingOf(path);
	if (ending === "env" || ending === "properties") return ending;
	return ending === "ini" || ending === "cfg" ? "ini" : void 0;
}
/** The language of a file that describes infrastructure, by its name. */
function infraLanguage(path) {
	const ending = endingOf(path);
	if (ending === "tf" || ending === "hcl" || ending === "tfvars") return "terraform";
	return ending === "bicep" || ending === "bicepparam" ? "bicep" : void 0;
}
/** True for a file that is read as TOML, by its name. */
function isToml(path) {
	return endingOf(path) === "toml";
}
/** How the language of a code file writes comments and texts, by its name. */
function codeStyle(path) {
	const isHashed = hashed.has(endingOf(path)) || fileKind(path) === "notebook";
	return {
		comment: isHashed ? "#" : "//",
		hasTripleQuotes: isHashed || /\.(?:java|kts?|scala|cs|swift)$/i.test(path),
		hasBackticks: !isHashed,
		isCSharp: endingOf(path) === "cs"
	};
}
// src/core/classify/diff/grammar.ts
const languages = {
	py: "python",
	pyi: "python",
	ipynb: "python",
	js: "tsx",
	mjs: "javascript",
	cjs: "javascript",
	jsx: "tsx",
	ts: "typescript",
	mts: "typescript",
	cts: "typescript",
	tsx: "tsx",
	go: "go",
	rs: "rust",
	java: "java"
};
/** The language a file is written in, by its name; undefined = none that has a grammar here. */
function languageOf(path) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	return Object.hasOwn(languages, ending) ? languages[ending] : void 0;
}
// src/core/classify/diff/reading.ts
/** Takes room for texts to be parsed; false, with a warning, when there is too little left. */
function takeRoom({ room, warn }, size) {
	if (size <= room.left) {
		room.left -= size;
		return true;
	}
	warn("The change is too large to parse this file; it was read line by line.");
	return false;
}
// src/core/classify/diff/grammar-gaps.ts
/** What is written rightly, a grammar at hand does not know, and another spelling of the same length stands in for. */
const gaps = {
	go: [[/\b(?:true|false|nil)[ \t]*\r?\n/g, (text) => text.replace(/[\r\n]/, ";")], [/\b(?:true|false|nil)[ \t]+\/\//g, (text) => text.replace(/[ \t]/, ";")]],
	java: [[/\.class\b(?!\s+\w)/g, () => ".klass"]],
	python: [[/\\\r\n/g, () => " \\\n"], [/^[!%](?=[A-Za-z(%])/gm, () => "#"]],
	typescript: [[/\bcatch\s*\(\s*\w+\s*:\s*(?:any|unknown)\s*\)/g, withoutType]],
	tsx: [[/\bcatch\s*\(\s*\w+\s*:\s*(?:any|unknown)\s*\)/g, withoutType]]
};
function withoutType(text) {
	return text.replace(/:\s*\w+/, (type) => " ".repeat(type.length));
}
/**
* The text with what the grammar of its language does not know written another way. It is as long as before, so that
* every place in the tree is one in the text as well; what is quoted is read from the text itself.
*/
function withoutGaps(text, language) {
	return (gaps[language] ?? []).reduce((bridged, [gap, write]) => bridged.replace(gap, write), text);
}
// src/core/classify/diff/line-index.ts
/** Tells lines of a text from offsets, each in logarithmic time. */
function lineIndex(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = low + high >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle;
		}
		return low;
	};
}
// src/core/classify/diff/string-literal.ts
const opening$1 = /^[A-Za-z@$]{0,3}(#*)("""|'''|"|'|`)/;
/** Takes prefix and quotes off a literal, as written in Python, JavaScript, Go, Rust, Java and C++. */
function literalText(literal) {
	const match = opening$1.exec(literal);
	if (match === null) return {
		text: literal,
		offset: 0
	};
	const [start, hashes = "", quote = ""] = match;
	const closing = `${quote}${hashes}`;
	const isClosed = literal.length >= start.length + closing.length && literal.endsWith(closing);
	return {
		text: literal.slice(start.length, isClosed ? literal.length - closing.length : literal.length),
		offset: start.length
	};
}
// src/core/classify/diff/syntax-words.ts
const roles = {
	...named$1("skip", "Comment LineComment BlockComment Doccomment TypeDef TypeAnnotation TypeArgList TypeParamList TypeName TypeIdentifier", "ReferenceType PointerType ImportStatement ImportDeclaration ImportDecl UseDeclaration PackageClause PackageDeclaration", "RaiseStatement AssertStatement ThrowStatement ThrowExpression JSXText RegExp Hashbang PreprocDirective", "MatchPattern LiteralPattern AsPattern OrPattern SwitchLabel CaseLabel ParamType Lifetime", "InterpolationStart InterpolationEnd VisibilityQualifier IncludeDirective"),
	...named$1("text", "String JSXAttributeValue FormatString TemplateString StringLiteral TextBlock RawString RawStringLiteral Char CharLiteral"),
	...named$1("texts", "ContinuedString ConcatenatedString"),
	...named$1("number", "Number Integer Float IntegerLiteral FloatingPointLiteral UnaryExpression UnaryExp"),
	...named$1("constant", "Boolean BooleanLiteral None null Null Nil Bool True False"),
	...named$1("assignment", "AssignStatement UpdateStatement NamedExpression VariableDeclaration AssignmentExpression PropertyDeclaration EnumBody", "ConstItem StaticItem LetDeclaration VarDecl VarSpec ConstSpec Assignment VariableDeclarator InitDeclarator", "FieldDeclaration ElementValuePair JSXAttribute TypeAliasDeclaration"),
	...named$1("pair", "Property FieldInitializer Element Pair"),
	...named$1("group", "DictionaryExpression ObjectExpression ArgList ArgumentList Arguments ParamList FormalParameters FieldInitializerList", "LiteralValue AnnotationArgumentList JSXOpenTag JSXSelfClosingTag InitializerList ParameterList"),
	...named$1("call", "CallExpression NewExpression CallExpr MethodInvocation ObjectCreationExpression MacroInvocation Decorator Annotation"),
	...named$1("function", "FunctionDefinition FunctionDeclaration MethodDeclaration FunctionItem FunctionDecl MethodDecl ConstructorDeclaration"),
	...named$1("class", "ClassDefinition ClassDeclaration ClassSpecifier EnumDeclaration InterfaceDeclaration"),
	...named$1("operation", "BinaryExpression BinaryExp"),
	...named$1("member", "MemberExpression SelectorExpr FieldExpression FieldAccess ScopedIdentifier IndexExpr"),
	...named$1("name", "VariableName VariableDefinition PropertyName PropertyDefinition Identifier BoundIdentifier FieldIdentifier DefName", "FieldName Definition JSXIdentifier Key TypeDefinition MethodName"),
	"⚠": "error"
};
function named$1(role, ...lists) {
	return Object.fromEntries(lists.flatMap((list) => list.split(" ")).map((name) => [name, role]));
}
/** What a node of this name means; undefined = nothing by itself, its children are looked at. */
function syntaxRole(name) {
	return Object.hasOwn(roles, name) ? roles[name] : void 0;
}
/** Between a name and its value. */
const assigns = /* @__PURE__ */ new Set([
	"AssignOp",
	"Equals",
	"=",
	":=",
	"UpdateOp",
	":"
]);
/** Operators whose sides are compared, not set. */
const compares = /* @__PURE__ */ new Set([
	"CompareOp",
	"in",
	"not",
	"is",
	"EqualsOp",
	"==",
	"!="
]);
/** Texts in these calls are read by developers, or are compared or cut out; they are not settings. */
const mutedCall = /^(?:print|println|eprintln|printf|fprintf|errorf|panic|raise|assert\w*|warn|warning|debug|info|error|exception|fatal|fail|log|logf|expect|describe|it|test|bail|anyhow|starts_?with|ends_?with|includes|contains|has_?prefix|has_?suffix|index_?of|match|isinstance|hasattr|setattr|getattr|input|getpass|readline|chat_input|text_input|text_area|number_input|file_uploader)$|(?:error|exception|warning)$/i;
/** Methods of a builder that are named after what they set: `.modelName("…")`, `.withTemperature(0.2)`. */
const setterCall = /^(?:(?:with|set)_?)?(?:model_?(?:name|id)?|deployment_?(?:name|id)?|temperature|top_?[pk]|max_?(?:output_?|completion_?|new_?)?tokens|max_?results|min_?score|chunk_?(?:size|overlap)|system_?(?:prompt|message|instructions?)|prompt_?(?:template)?|dimensions?|embedding_?model(?:_?name)?|collection_?name|index_?name|reasoning_?effort|stop_?sequences?|preamble|score_?threshold|similarity_?threshold|description)$/i;
/** Called by themselves, these ask people. */
const dialog = /^(?:prompt|confirm|alert)$/;
/** Called by themselves or on one of {@link asksPeople}, these ask somebody at a terminal. */
const question = /^(?:prompt|ask|confirm|question|select|text|password|input|prompt_\w+|check_?box|multiselect)$/i;
/** Libraries and objects that put questions to people. */
const asksPeople = /^(?:typer|click|inquirer\w*|enquirer|questionary|prompts|promptly|readline|rl|terminal|term|console|cli|Prompt|IntPrompt|FloatPrompt|Confirm|survey|promptui|dialoguer|p|clack|vscode\.window|window|st|streamlit|gr)$/;
const embedder = /^(?:SentenceTransformer|CrossEncoder|TextEmbedding|FlagModel|BGEM3FlagModel|FlagReranker|\w*Embeddings?|\w*Reranker|embedding|textEmbedding|textEmbeddingModel|embeddingModel)$/;
const generator = /^(?:LLM|ChatOpenAI|ChatAnthropic|Chat(?:Groq|Ollama|Google\w*)|GenerativeModel|init_chat_model|initChatModel|languageModel|chatModel|load_model|LiteLLMModel|OpenAIModel|AnthropicModel|ChatModel|FastLanguageModel|WhisperModel)$/;
const loaded = /(?:^|\.)(?:AutoModel(?:For\w+)?|\w*ForCausalLM|\w*ForConditionalGeneration|DiffusionPipeline|\w*Pipeline)\.from_pretrained$/;
/** The name of what the first argument of a call is, where the call makes a model out of its id. */
function madeFrom(name, owner) {
	if (embedder.test(name)) return "embedding_model";
	return generator.test(name) || loaded.test(owner) ? "model" : void 0;
}
/** What these take says how the text they are called on is cut. */
const cutCall = /^(?:replace(?:_?all|_?n)?|r?split(?:_?lines|_?n|_at|_whitespace)?|[lr]?strip|strip_\w+|trim(?:_?\w+)?|join|dedent)$/i;
/** Callers of such names: `console.log`, `logger.info`. */
const mutedOwner = /(?:^|[._])(?:console|log|logger|logging|warnings)$/i;
/** `getenv("NAME", default)`, `settings.get("name", default)`: the name of a value and the value. */
const keyedCall = /^(?:get|getenv|env|env_or|config|setdefault|get_\w+|getor\w*|getEnv\w*)$/i;
// src/core/classify/diff/syntax-names.ts
/** The nodes directly below one, in order. */
function childrenOf(node) {
	const children = [];
	for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
	return children;
}
/** What is written at a node. */
function sliceOf(node, text) {
	return text.slice(node.from, node.to);
}
/** For each child, whether a sign of assignment follows before the next comma: then it is a name. */
function isNamedLater(children, isStatement) {
	const later = [];
	let isNamed = false;
	for (let at = children.length - 1; at >= 0; at--) {
		later[at] = isNamed;
		const name = children[at]?.name ?? "";
		if (assigns.has(name)) isNamed = true;
		else if (!isStatement && name === ",") isNamed = false;
	}
	return later;
}
/** A target is made of no more pieces; a chain of assignments has as many as the file is long. */
const mostBefore = 16;
/** The name before a sign of assignment. */
function nameBefore(children, at, text) {
	for (let before = at - 1; before >= Math.max(0, at - mostBefore); before--) {
		const child = children[before];
		if (child === void 0 || child.name === ",") return void 0;
		const name = nameOf$1(child, text);
		if (name !== void 0) return name;
	}
}
/** The last name in a target or a callee: `self.model`, `config["model"]` and `Foo::model` are `model`. */
function nameOf$1(node, text, depth = 0) {
	if (node === null || depth > 8) return void 0;
	const role = syntaxRole(node.name);
	if (role === "text") return literalText(sliceOf(node, text)).text;
	if (role === "name") {
		const inner = node.firstChild;
		return inner === null ? sliceOf(node, text) : nameOf$1(inner, text, depth + 1);
	}
	if (role === "call") return nameOf$1(node.firstChild, text, depth + 1);
	if (role !== "member") return void 0;
	return nameOf$1(childrenOf(node).findLast(({ name }) => [
		"name",
		"text",
		"member"
	].includes(syntaxRole(name) ?? "")) ?? null, text, depth + 1);
}
/** The names in a list of pairs or arguments. */
function groupNames(node, text) {
	const children = childrenOf(node);
	return children.flatMap((child, at) => {
		if (assigns.has(child.name)) return nameBefore(children, at, text) ?? [];
		return syntaxRole(child.name) === "pair" || child.name === "JSXAttribute" ? nameOf$1(child.firstChild, text) ?? [] : [];
	});
}
// src/core/classify/diff/syntax-options.ts
/** The argument that holds the default of an option. */
const isDefault = /^default(?:_value|_factory)?$/i;
/** Calls that describe a field of a record: `field(default=…)`. */
const recordField = /^(?:field|Field|mapped_column)$/;
/** `add_argument("--name", default=…)`. */
const namedOption = /^(?:add_argument|add_option|option|Option)$/;
/** `StringVarP(&target, "name", "n", default, "help")`, as the usual packages of Go have it. */
const typedOption = /^(?:String|Bool|Duration|U?[Ii]nt(?:8|16|32|64)?|Float(?:32|64)?|StringSlice|StringArray)(?:Var)?(P)?$/;
/** The option that a call declares; undefined where it declares none. */
function optionOf(args, call, text) {
	const isNamed = namedOption.test(call);
	const typed = isNamed ? null : typedOption.exec(call);
	if (!isNamed && typed === null) return void 0;
	const values = childrenOf(args).filter(({ name }) => ![
		"(",
		")",
		","
	].includes(name));
	const first = values.findIndex(({ name }) => syntaxRole(name) === "text");
	const node = values[first];
	if (node === void 0) return void 0;
	const nameOfOption = (part) => literalText(sliceOf(part, text)).text.replace(/^-+/, "");
	if (isNamed) {
		const [short = "", long = ""] = values.slice(first).flatMap((part) => syntaxRole(part.name) === "text" ? nameOfOption(part) : []);
		const name = short.length > 1 ? short : long || short;
		return /^[\w.-]+$/.test(name) ? {
			name,
			value: void 0
		} : void 0;
	}
	const name = nameOfOption(node);
	const value = values[first + (typed?.[1] === void 0 ? 1 : 2)];
	return value === void 0 || !/^[\w.-]+$/.test(name) ? void 0 : {
		name,
		value
	};
}
// src/core/classify/diff/syntax-collect.ts
/** Values this far before and after one stand beside it. */
const reach$1 = 5;
/** What is known under a name that a value is given to. */
function withKey(outer, written) {
	const { option, ...place } = outer;
	const key = option !== void 0 && isDefault.test(written) ? option : written;
	return {
		...place,
		key,
		names: place.names.at(-1) === key ? place.names : [...place.names, key]
	};
}
/** What a call says by its shape. */
function keepForm({ leaf, value, slot }, place, from, reading) {
	push({
		...place,
		names: [...place.names, leaf]
	}, value, from, reading, [], slot);
}
/** Texts side by side, as one value. */
function keepTexts(nodes, place, reading) {
	const pieces = nodes.flatMap((node) => piecesOf$1(node, reading));
	const [first] = pieces;
	if (first === void 0) return;
	const parts = [];
	let value = "";
	for (const { text, from } of pieces) {
		parts.push({
			offset: value.length,
			line: reading.lineOf(from),
			isLong: text.includes("\n")
		});
		value += text;
	}
	push(place, value, first.from, reading, parts, place.key ?? place.scope ?? place.names.at(-1));
}
function piecesOf$1(node, reading) {
	if (syntaxRole(node.name) === "texts") return childrenOf(node).flatMap((child) => piecesOf$1(child, reading));
	const { text, offset } = literalText(sliceOf(node, reading.text));
	return [{
		text,
		from: node.from + offset
	}];
}
/** A value that is no text counts only where it has a name. */
function keep$1(place, value, from, reading) {
	push(place, value, from, reading, [], place.key);
}
/** Keeps a value under the names around it, to be compared by its slot; one without a slot is nobody's. */
function push({ names, scope, siblings }, value, from, { lineOf, found }, parts, slot) {
	if (slot === void 0) return;
	const path = [scope, ...names].filter((name) => name !== void 0);
	const key = (path.at(-1) === slot || /^(?:component|parameters|order|search_parameters|search_step|split_step|history_step|embedded_text|optimizer_made|passages_kept|messages_kept|defined|form) /.test(slot) ? path : [...path, slot]).join(".");
	found.push({
		key,
		slot,
		value,
		line: lineOf(from),
		siblings,
		parts
	});
}
/** Values without names beside them in one bracket stand beside those around them in the same function. */
function withNeighbours(found) {
	return found.map((entry, at) => {
		if (entry.siblings.length > 0) return entry;
		const scope = entry.key.split(".", 1)[0];
		const own = found.slice(Math.max(0, at - reach$1), at + reach$1 + 1).filter(({ key }) => key.includes(".") && key.split(".", 1)[0] === scope);
		return {
			...entry,
			siblings: own.map(({ slot }) => slot)
		};
	});
}
// src/core/classify/knowledge/model-families.ts
/** The known families; the first that fits counts, so that those for retrieval stand first. */
const modelFamilies = [
	{
		task: "rerank",
		starts: [
			"ms-marco",
			"colbert",
			"flashrank",
			"cross-encoder"
		],
		holds: ["rerank"]
	},
	{
		task: "embedding",
		starts: [
			"text-similarity",
			"text-search",
			"bge-",
			"e5-",
			"gte-",
			"multilingual-e5",
			"all-minilm",
			"all-mpnet",
			"all-distil",
			"all-roberta",
			"multi-qa",
			"paraphrase-",
			"instructor-",
			"sentence-t5",
			"gtr-t5",
			"voyage-",
			"jina-clip",
			"uae-",
			"stella",
			"minilm",
			"m3e",
			"text2vec",
			"textembedding",
			"arctic-embed",
			"snowflake-arctic",
			"labse",
			"splade",
			"clip-vit"
		],
		holds: ["embed", "minilm"]
	},
	{
		task: "generation",
		starts: [
			"gpt-",
			"gpt#",
			"chatgpt",
			"o#",
			"text-davinci",
			"code-davinci",
			"davinci",
			"codex-",
			"whisper",
			"tts-",
			"dall-e",
			"sora-",
			"claude",
			"opus",
			"sonnet",
			"haiku",
			"gemini",
			"gemma",
			"palm-",
			"text-bison",
			"chat-bison",
			"code-bison",
			"medgemma",
			"imagen-",
			"veo-",
			"llama",
			"meta-llama",
			"code-llama",
			"codellama",
			"alpaca",
			"vicuna",
			"wizardlm",
			"wizardcoder",
			"hermes",
			"nous-hermes",
			"tinyllama",
			"openchat",
			"zephyr",
			"orca-",
			"dolphin",
			"guanaco",
			"mistral",
			"mixtral",
			"ministral",
			"codestral",
			"devstral",
			"magistral",
			"pixtral",
			"open-mistral",
			"open-mixtral",
			"command-r",
			"command-a",
			"command-light",
			"command-nightly",
			"aya-",
			"jamba",
			"j2-",
			"titan-text",
			"titan-tg",
			"nova-",
			"phi-",
			"phi#",
			"granite",
			"nemotron",
			"dbrx",
			"dolly",
			"mpt-",
			"qwen",
			"qwq",
			"qvq",
			"deepseek",
			"yi-",
			"glm-",
			"chatglm",
			"kimi",
			"moonshot",
			"baichuan",
			"internlm",
			"minimax",
			"ernie",
			"hunyuan",
			"doubao",
			"step-#",
			"grok",
			"sonar",
			"falcon-",
			"olmo",
			"tulu",
			"smollm",
			"starcoder",
			"stablelm",
			"stable-diffusion",
			"sdxl",
			"flux-",
			"flux.",
			"solar-",
			"pythia-",
			"gpt-neox",
			"bloom-",
			"bloomz",
			"flan-t5",
			"t5-",
			"mt5-",
			"redpajama",
			"rwkv",
			"lfm",
			"exaone"
		]
	}
];
/** Names that begin like a model and are a program, a library or an account. */
const notModels = [
	"llama-index",
	"llama_index",
	"llamaindex",
	"llama-cpp",
	"llama_cpp",
	"llamacpp",
	"llama.cpp",
	"llamafile",
	"llama-parse",
	"llama_parse",
	"llama-hub",
	"llama-factory",
	"llama-stack",
	"llama-recipes",
	"claude-code",
	"claude-desktop",
	"claude-cli",
	"gemini-cli",
	"gpt-researcher",
	"gpt-engineer",
	"gpt-index",
	"gpt_index",
	"gpt4all",
	"mistralai",
	"mistral-common",
	"mistral_common",
	"openchatkit",
	"embedding",
	"embeddings",
	"embed",
	"rerank",
	"reranker",
	"reranking"
];
/** Names of those who serve models, as they stand in settings. */
const modelProviders = [
	"openai",
	"azure",
	"azure_openai",
	"azureopenai",
	"anthropic",
	"claude",
	"google",
	"gemini",
	"google_genai",
	"vertex",
	"vertexai",
	"vertex_ai",
	"bedrock",
	"aws_bedrock",
	"sagemaker",
	"cohere",
	"mistral",
	"mistralai",
	"ollama",
	"llamacpp",
	"llama_cpp",
	"vllm",
	"groq",
	"together",
	"togetherai",
	"fireworks",
	"openrouter",
	"deepseek",
	"huggingface",
	"hf",
	"local",
	"replicate",
	"litellm",
	"xai",
	"perplexity",
	"openailike",
	"lmstudio",
	"lm_studio",
	"watsonx",
	"nvidia",
	"cerebras",
	"sambanova",
	"moonshot",
	"zhipu",
	"qwen",
	"dashscope",
	"databricks",
	"ai21",
	"gpt4all",
	"text_generation_inference",
	"tgi",
	"mock"
];
// src/core/classify/knowledge/model-name.ts
const idShape = /^[A-Za-z0-9~./][\w.:@/+~-]{1,150}$/;
const fileEnding = /\.(?:py|[cm]?[jt]sx?|md|mdx|txt|json|jsonl|ya?ml|toml|sh|html?|css|png|jpe?g|svg|webp|gif|ico|csv|log|rs|go|com|io|ai|org|dev|cloud|net)$/i;
/** What is written for a model is named after it and ends like this. */
const besideModel = /[-_.](?:utils?|tokeni[sz]ers?|clients?|sdk|cli|lib|library|helpers?|wrapper|plugin|proxy|server|parser|loader|app|demo|docs?|dataset|tools|example|template|key|url)$/;
/** `${NAME:default}`, `${NAME:-default}` and `${NAME=default}` stand for their default. */
function unwrap(text) {
	return /^\$\{\w+(?::[-=]?|=)([^{}]*)\}$/.exec(text.trim())?.[1] ?? text.trim();
}
/** The name without route, vendor and owner: `us.anthropic.claude-3` and `openrouter/anthropic/claude-3` are `claude-3`. */
function bareName(id) {
	return (id.toLowerCase().split("/").filter((part) => part !== "").at(-1) ?? "").replace(/^(?:[a-z0-9]{2,}\.)*(?:anthropic|meta|amazon|mistral|cohere|ai21|deepseek|openai|qwen|google)\./, "");
}
/** Ways to call a model that some write between its provider and its name. */
const callKind = /^(?:chat|messages|completions?|responses|realtime|text-generation|embeddings?|converse)$/;
/** `openai:chat:gpt-4o` and `openai:gpt-4o` are `gpt-4o`. */
function withoutRoute(name) {
	const [provider = "", ...rest] = name.split(":");
	if (rest.length === 0 || !modelProviders.includes(provider.replaceAll("-", "_"))) return name;
	return (rest.length > 1 && callKind.test(rest[0] ?? "") ? rest.slice(1) : rest).join(":");
}
/** Beginnings of families by their first character, which most names share with few. */
const startsBy = /* @__PURE__ */ new Map();
for (const [family, { starts }] of modelFamilies.entries()) for (const text of starts) {
	const group = startsBy.get(text[0] ?? "") ?? [];
	group.push({
		family,
		text
	});
	startsBy.set(text[0] ?? "", group);
}
function startsLike(name, start) {
	if (start.length > name.length) return false;
	for (let at = 0; at < start.length; at++) if (start[at] === "#" ? !/\d/.test(name[at] ?? "") : start[at] !== name[at]) return false;
	return start !== "o#" || !/[a-z0-9]/.test(name[2] ?? "");
}
/** `llama-cpp` and `llama-cpp-server` are programs; so is `embedding`, but `embedding-001` is a model. */
function isProgram(name, program) {
	return name === program || /[-_.]|cpp/.test(program) && name.startsWith(program);
}
/** Texts whose task is remembered: every signal asks for the same few in turn. */
const mostRemembered = 64;
const longestId = 400;
const remembered = /* @__PURE__ */ new Map();
/** What a text names if the whole of it is the id of a model of a known family; undefined otherwise. */
function knownModelTask(text) {
	if (text.length > longestId) return void 0;
	if (remembered.has(text)) return remembered.get(text);
	const task = modelTaskOf(text);
	if (remembered.size >= mostRemembered) remembered.clear();
	remembered.set(text, task);
	return task;
}
function modelTaskOf(text) {
	const id = unwrap(text);
	if (!idShape.test(id) || fileEnding.test(id) || id.includes("://")) return void 0;
	const name = bareName(id.replace(/^ft:/, ""));
	if (besideModel.test(name)) return void 0;
	if (notModels.some((program) => isProgram(name, program))) return void 0;
	return taskOf$1(name) ?? taskOf$1(bareName(withoutRoute(name)));
}
function taskOf$1(name) {
	const starts = startsBy.get(name[0] ?? "") ?? [];
	const family = modelFamilies.find((each, at) => starts.some((start) => start.family === at && startsLike(name, start.text)) || each.holds?.some((part) => name.includes(part)) === true);
	return family !== void 0 && (family.task === "generation" || /[-\d]/.test(name)) ? family.task : void 0;
}
/** True when a text could be the id or path of a model nobody has heard of: one word with a joint or a digit in it. */
function isIdShaped(text) {
	const id = unwrap(text);
	return idShape.test(id) && /[A-Za-z]/.test(id) && /[-/:\d]/.test(id) && !fileEnding.test(id) && !id.includes("://");
}
/** True when a text is the name of someone who serves models. */
function isProviderName(text) {
	return modelProviders.includes(unwrap(text).toLowerCase().replaceAll("-", "_"));
}
/** True for the id of a model that its owner has fine-tuned, such as `ft:gpt-4o:team::id`. */
function isFineTunedId(text) {
	return /^ft:[\w.-]+:/.test(unwrap(text));
}
// src/core/classify/diff/syntax-assembly.ts
/** Calls of agents whose first argument is what is said. */
const agentCall = /^(?:run|run_sync|run_stream|runSync|runStream|invoke|ainvoke|stream_chat|astream_chat)$/;
const history = /^(?:message_?history|chat_?history|history|output_?type|result_?type)$/i;
/** What is said to a model, as the libraries name it. */
const said$1 = /^(?:messages|prompt|prompts|contents)$/;
const messages = /(?:^|_)messages$|[a-z]Messages$/;
const lists = /* @__PURE__ */ new Set(["ArrayExpression", "BinaryExpression"]);
/** A longer list is data rather than an order of messages. */
const longest$1 = 300;
/**
* The names of what a call passes to a model, by name and comma, sorted: that a call gains or loses one tells what no
* value does; of the call of an agent, which says its first argument, those of history and output. Undefined for a call that says nothing to a model, and where it passes what is collected elsewhere.
*/
function callParameters(parts, text, call = "") {
	const groups = parts.flatMap((part) => {
		if (syntaxRole(part.name) !== "group") return [];
		return [part, ...childrenOf(part).filter(({ name }) => name === "ObjectExpression")];
	});
	const names = /* @__PURE__ */ new Set();
	for (const group of groups) {
		if (childrenOf(group).some(({ name }) => name === "**" || name === "..." || name === "Spread")) return void 0;
		for (const name of groupNames(group, text)) names.add(name);
	}
	if ([...names].some((name) => said$1.test(name))) return [...names].sort().join();
	return agentCall.test(call) ? [...names].filter((name) => history.test(name)).sort().join() : void 0;
}
/** What an answer has to look like, and what a tool takes: their schemas are read by the model. */
const answerForm = /^(?:output_?type|result_?type|response_?model|response_?format|output_?schema)$/i;
const toolForm = /^(?:parameters|input_?schema)$/i;
/** A longer one is looked at value by value. */
const longestForm = 200;
/**
* How the form of an answer or of a tool's input is written where it is no literal, without white space:
* `list[Item]`, `cleaned(tool.schema)`. Undefined for everything else.
*
* @param beside - names beside the key: a tool has a name and a description
*/
function schemaForm(node, key, beside, text) {
	if (!(toolForm.test(key) && beside.includes("name") && beside.includes("description") || answerForm.test(key)) || node.to - node.from > longestForm) return void 0;
	const role = syntaxRole(node.name);
	if (role !== "name" && role !== "member" && role !== "call" && node.name !== "ArrayExpression") return void 0;
	return sliceOf(node, text).replace(/\s+/g, "");
}
/** Calls that ask an index for passages, by their last name. */
const searchCall = /^(?:as_?retriever|(?:a|async_)?similarity_?search\w*|(?:a|async_)?max_?marginal_?relevance_?search\w*|hybrid_?search|vector_?search|query_?points|near_(?:text|vector)|get_relevant_documents|as_?query_?engine)$/i;
/** What decides which passages come back. */
const searchParameter = /^(?:(?:pre_?|post_?|metadata_?)?filters?|where(?:_?document)?|search_?(?:type|kwargs|params)|k|top_?k|limit|n_?results|num_?results|fetch_?k|(?:score_?)?threshold|alpha|lambda_?mult|namespace|query_?filter|rerank\w*|(?:node_?)?post_?processors|similarity_?top_?k)$/i;
/** What an index of vectors is asked with. */
const asVector = /^(?:vectors?|query_?texts?|query_?embeddings?|query_?vectors?)$/i;
/**
* The names of what decides which passages a search brings, by name and comma, sorted; empty where it takes what is
* usual. Undefined for a call that searches no index.
*/
function searchParameters(call, parts, text) {
	if (!searchCall.test(call) && !/^(?:query|search)$/i.test(call)) return void 0;
	const groups = parts.filter(({ name }) => syntaxRole(name) === "group").flatMap((part) => [part, ...childrenOf(part).filter(({ name }) => name === "ObjectExpression")]);
	const names = new Set(groups.flatMap((group) => groupNames(group, text)));
	if (!searchCall.test(call) && ![...names].some((name) => asVector.test(name))) return void 0;
	return [...names].filter((name) => searchParameter.test(name)).sort().join();
}
/**
* How a list of messages is put together, without white space: `[system]+history`. Undefined for anything but a list or
* a sum that is given to a name of messages.
*/
function messageOrder(node, key, text) {
	if (!messages.test(key) || !lists.has(node.name) || node.to - node.from > longest$1) return void 0;
	return sliceOf(node, text).replace(/\s+/g, "");
}
const addedMessage = /\b\w*[mM]essages\s*\.\s*(?:add|append|push)\(\s*(?:new\s+)?(?:\{\s*["']?role["']?\s*:\s*["'](\w+)|([A-Z]\w*Message)\b)/g;
/** Of a function, what is looked through for messages. */
const longestFunction = 2e4;
/**
* Who speaks in the messages that a function adds to a list one by one, in order: `system,user`. Undefined where it adds
* fewer than two.
*/
function addedMessages(node, text) {
	const speakers = [...text.slice(node.from, Math.min(node.to, node.from + longestFunction)).matchAll(addedMessage)].map(([, role, type]) => role ?? type ?? "");
	return speakers.length < 2 ? void 0 : speakers.join();
}
// src/core/classify/knowledge/components.ts
/** The first that fits counts: the class of an embedding model may be named after who serves it. */
const components = [{
	component: "rag-refresh",
	pattern: /^(?=[A-Z])\w*(?:Embeddings?|EmbeddingFunction|TextSplitter|NodeParser|SentenceSplitter|VectorStore|VectorStoreIndex|VectorDB|VectorDb|VectorDatabase|VectorSearch|Reranker|Rerank|Retriever|EmbeddingModel|EmbeddingStore|EmbeddingGenerator|DocumentSplitters?|Chunker|(?:Document|Directory|PDF|Pdf|Text|CSV|Csv|Markdown|Web\w*|Unstructured\w*|Docx?|Git\w*|Notion\w*|Confluence\w*|Slack\w*|S3\w*|Sitemap|Wikipedia|URL|Url|Html|HTML)Loader|(?:PDF|Pdf|Docx?|Markdown|Html|HTML|Document|MultiModal|Multimodal)Parser|(?:PDF|Pdf|Directory|Docx)Reader)$|^(?:Chroma|Pinecone|PineconeStore|Qdrant|Weaviate|FAISS|Milvus|PGVector|LanceDB|ElasticVectorSearch|RecursiveCharacterTextSplitter|SupabaseVectorStore)$/
}, {
	component: "model-swap",
	pattern: /^(?:Azure)?Chat(?:OpenAI|Anthropic|Google\w*|VertexAI|Bedrock\w*|Groq|Ollama|Mistral\w*|Cohere|Fireworks|Together|Perplexity|DeepSeek|XAI|LiteLLM|NVIDIA|HuggingFace|AzureOpenAI)$|^(?:AzureChatOpenAI|AzureOpenAI|VertexAI|HuggingFacePipeline|HuggingFaceHub|LlamaCpp|GPT4All|CTransformers)$/
}];
/** What a class is part of, by its name; undefined = nothing that the taxonomy asks about. */
function componentOf(name) {
	return components.find(({ pattern }) => pattern.test(name))?.component;
}
// src/core/classify/diff/syntax-forms.ts
/** Steps of a search, after the names that programs give them. */
const searchStep = /(?:^|_)(?:rerank(?:_\w+)?|mmr|maximal_marginal_relevance|reciprocal_rank(?:_fusion)?|rrf|diversif(?:y|ied|ication)(?:_\w+)?|de_?dup(?:e|licate)?_(?:docs|documents|chunks|passages|nodes|results|sources)|(?:expand|rewrite|rephrase|reformulate|decompose|condense)_(?:the_)?(?:query|question)(?:_\\w+)?|(?:query|question)_(?:expansion|rewriting|rewriter)|hyde|normalize_embeddings?|compress_(?:docs|documents))$/;
/** Steps that decide which of the messages a model sees. */
const historyStep = /(?:^|_)(?:(?:truncate|trim|prune|cut|limit|compact|summari[sz]e|condense|filter)_(?:the_)?(?:\w+_)?(?:messages|history|conversation|context))$/;
/** Calls that make vectors of texts. */
const embedCall = /^(?:(?:a|async_)?embed(?:_(?:query|queries|documents?|texts?|many|batch|content))?|get_(?:text_)?embeddings?|create_embeddings?|encode_(?:query|queries|document|corpus))$/;
/** Calls that cut documents into passages. */
const splitCall = /^(?:split_(?:text|texts|documents|nodes)|create_documents|chunk_(?:text|texts|documents?)|get_nodes_from_documents)$/;
/** How the steps of a training are taken. */
const optimizer = /^(?:[A-Z]\w*LR|get_\w*scheduler\w*|AdamW?(?:8bit)?|Adafactor|Lion|SGD|Muon)$/;
/** Names of passages that a search brought. */
const passages = /(?:^|_)(?:docs|documents|chunks|passages|nodes|retrieved\w*|contexts)$/;
/** Names of what was said before. */
const said = /(?:^|_)(?:messages|history|conversation|turns)$/;
/**
* What a call says by its shape: what it makes, what it passes to a model or a search, which step of a search or of the
* choice of messages it is, and what is done to a text before it becomes a vector.
*
* @param name - of the function that is called
* @param owner - what stands before it as it is written: `Chroma.fromDocuments`
* @param rest - the arguments
*/
function callForms(name, owner, rest, text) {
	const forms = [];
	const add = (leaf, value, slot) => {
		if (value !== void 0) forms.push({
			leaf,
			value,
			slot: `${leaf} ${slot}`
		});
	};
	const ownerName = /(\w+)\.\w+$/.exec(owner)?.[1];
	const made = [name, ownerName].find((part) => part !== void 0 && componentOf(part) !== void 0);
	if (made !== void 0) add("component", made, componentOf(made) ?? "");
	if (name === void 0) return forms;
	add("search_parameters", searchParameters(name, rest, text), name);
	add("parameters", callParameters(rest, text, name), name);
	const spelled = snakeCase(name);
	if (searchStep.test(spelled)) add("search_step", name, name);
	else if (historyStep.test(spelled)) add("history_step", name, name);
	if (splitCall.test(spelled)) add("split_step", name, name);
	if (optimizer.test(name)) add("optimizer_made", name, "");
	if (embedCall.test(spelled)) add("embedded_text", changesOf(rest, text), name);
	if (name === "slice") {
		const cut = snakeCase(ownerName ?? "");
		const range = rest.map((part) => sliceOf(part, text).replace(/[\s()]/g, "")).join();
		add(passages.test(cut) ? "passages_kept" : "messages_kept", windowOf(cut, range), cut);
	}
	return forms;
}
/** `history[-5:]`: how much of it is kept. Undefined where something else is cut, or by what is not written here. */
function sliceForm(node, text) {
	const children = childrenOf(node);
	const open = children.findIndex(({ name }) => name === "[");
	if (open === -1 || !children.some(({ name }) => name === ":")) return void 0;
	const cut = snakeCase(nameOf$1(children[0] ?? null, text) ?? "");
	const range = text.slice(children[open]?.to ?? 0, children.at(-1)?.from ?? 0).replace(/\s/g, "");
	const leaf = passages.test(cut) ? "passages_kept" : "messages_kept";
	const value = windowOf(cut, range);
	return value === void 0 ? void 0 : {
		leaf,
		value,
		slot: `${leaf} ${cut}`
	};
}
function windowOf(cut, range) {
	return (passages.test(cut) || said.test(cut)) && /^[-\d:,]*\d[-\d:,]*$/.test(range) && range.length < 20 ? range : void 0;
}
/** The functions that the first argument goes through, whatever it is called: `trim` of `embed(text.trim())`. */
function changesOf(rest, text) {
	const group = rest.find(({ name }) => syntaxRole(name) === "group");
	const first = group && childrenOf(group).find(({ name }) => ![
		"(",
		")",
		","
	].includes(name));
	if (first === void 0 || first.to - first.from > 300) return void 0;
	const names = [];
	const visit = (node, depth) => {
		if (depth > 8) return;
		if (syntaxRole(node.name) === "call") names.push(nameOf$1(node.firstChild, text) ?? "");
		for (const child of childrenOf(node)) visit(child, depth + 1);
	};
	visit(first, 0);
	return names.sort().join();
}
// src/core/classify/diff/syntax-positions.ts
/** Puts an adapter on a base model. */
const adapted = /(?:^|\.)Peft\w*\.from_pretrained$/;
const adapterCall = /^(?:load_adapter|load_lora_weights|load_lora|add_lora|set_adapter)$/;
/** `server.tool(name, description, …)`: a tool that is given to a server or an agent. */
const toolCall = /\.(?:tool|addTool|registerTool)$/;
/** Makes a message out of who speaks and what is said. */
const messageCall = /^(?:TextParts|TextPart)$/;
const splitter = /(?:Splitter|Chunker)s?$/;
/**
* The arguments without a name that say most, in calls whose order of arguments is known: how many passages a search
* brings, how long the chunks of a splitter are, what a tool is described as, which adapter is loaded. None for every
* other call.
*
* @param call - last name of what is called
* @param owner - all of it as it is written
*/
function positionalArguments(args, call, owner) {
	if (searchCall.test(call)) return named(args, "number", ["top_k"]);
	if (toolCall.test(owner)) return named(args, "text", ["name", "description"]).slice(1);
	if (messageCall.test(call)) return named(args, "text", ["prompt"]);
	if (adapted.test(owner) || adapterCall.test(call)) return named(args, "text", ["adapter"]);
	return [call, ...owner.split(".").slice(-2, -1)].some((name) => splitter.test(name) && componentOf(name) === "rag-refresh") ? named(args, "number", ["chunk_size", "chunk_overlap"]) : [];
}
/** The first arguments of a kind among those without a name, under these names. */
function named(args, role, keys) {
	if (syntaxRole(args.name) !== "group") return [];
	const all = childrenOf(args);
	const found = all.filter((child, at) => syntaxRole(child.name) === role && isAlone(all, at));
	return keys.flatMap((key, at) => {
		const node = found[at];
		return node === void 0 ? [] : [{
			key,
			node
		}];
	});
}
/** Between brackets and commas: neither a name nor what one is given. */
function isAlone(all, at) {
	return [all[at - 1]?.name, all[at + 1]?.name].every((name) => name === "(" || name === ")" || name === ",");
}
// src/core/classify/diff/syntax-calls.ts
/** Calls of a service that fine-tunes. */
const tunes = /(?:^|[._])fine_?tun(?:e|ing)\w*[._]/i;
/** Collects the values of a call: its arguments under its name, and what it is called on. */
function visitCall(node, place, reading, walk) {
	const [callee, ...rest] = childrenOf(node).filter(({ name }) => name !== "new" && name !== "@");
	const last = rest.findLast((child) => syntaxRole(child.name) === "name");
	const name = callee?.name === "TypeName" ? sliceOf(callee, reading.text) : last === void 0 ? nameOf$1(callee ?? null, reading.text) : nameOf$1(last, reading.text);
	if (callee !== void 0 && name === "describe" && isSchema(sliceOf(callee, reading.text))) {
		walk.visitOwner(callee, place, reading);
		const description = withKey({
			...place,
			names: [...place.names, "tool"],
			key: void 0
		}, "description");
		for (const part of rest) walk.visit(part, description, reading);
		return;
	}
	if (name !== void 0 && mutedCall.test(name)) return;
	if (callee !== void 0 && (syntaxRole(callee.name) === "name" || sliceOf(callee, reading.text).startsWith("window.")) && name !== void 0 && dialog.test(name)) return;
	const askedOn = callee === void 0 ? void 0 : /^((?:\w+\.)?\w+)\.\w+$/.exec(sliceOf(callee, reading.text).slice(0, 80))?.[1];
	if (name !== void 0 && askedOn !== void 0 && question.test(name) && asksPeople.test(askedOn)) return;
	if (callee !== void 0 && name !== void 0 && cutCall.test(name)) {
		walk.visitOwner(callee, place, reading);
		if (name === "join") for (const part of rest) visitCut(part, place, reading);
		return;
	}
	const owner = callee === void 0 ? "" : sliceOf(callee, reading.text).slice(0, 200);
	if (mutedOwner.test(owner.slice(0, owner.lastIndexOf(".")))) return;
	if (callee !== void 0) walk.visitOwner(callee, place, reading);
	const isSetter = name !== void 0 && (name === "system" ? /\)\s*\.\s*system$/.test(owner) || last !== void 0 : setterCall.test(name)) && (last !== void 0 || owner.includes("."));
	const inner = name === void 0 ? place : isSetter ? withKey(place, name.replace(/^(?:[Ww]ith|[Ss]et)_?(?=[A-Z_])/, "")) : {
		...place,
		names: [
			...place.names,
			...tunes.test(owner) ? ["fine_tuning"] : [],
			name
		]
	};
	for (const form of callForms(name, owner, rest, reading.text)) keepForm(form, inner, node.from, reading);
	const maker = name === void 0 ? void 0 : madeFrom(name, owner);
	for (const child of rest) {
		if (maker !== void 0 && visitModel(child, maker, inner, reading, walk)) continue;
		if (child === last) continue;
		if (name !== void 0 && visitPositional(child, name, owner, inner, reading, walk)) continue;
		if (name !== void 0 && visitOption(child, name, inner, reading, walk)) continue;
		if (name !== void 0 && keyedCall.test(name) && visitDefault(child, inner, reading, walk)) continue;
		walk.visit(child, inner, reading);
	}
}
/** The first argument of what makes a model is the model: `SentenceTransformer("owner/name")`. */
function visitModel(args, key, place, reading, walk) {
	const values = childrenOf(args).filter(({ name }) => ![
		"(",
		")",
		","
	].includes(name));
	const [first] = values;
	if (first === void 0 || syntaxRole(first.name) !== "text") return false;
	keepTexts([first], withKey({
		...place,
		siblings: groupNames(args, reading.text)
	}, key), reading);
	if (values.length > 1) walk.visitNamed(args, {
		...place,
		siblings: groupNames(args, reading.text)
	}, reading, [first]);
	return true;
}
/** `z.string().describe("…")`: what is said of a field of a schema, where `describe("…")` alone names tests. */
function isSchema(callee) {
	return /^z\.|\)\s*\??\.\s*describe$/.test(callee);
}
/** An argument without a name whose place says what it is. */
function visitPositional(args, call, owner, place, reading, walk) {
	const known = positionalArguments(args, call, owner);
	if (known.length === 0) return false;
	const inner = {
		...place,
		siblings: groupNames(args, reading.text)
	};
	for (const { key, node } of known) walk.visit(node, withKey({
		...inner,
		key: void 0
	}, key), reading);
	walk.visitNamed(args, inner, reading, known.map(({ node }) => node));
	return true;
}
/** Passages or messages of which only some are kept. */
function visitCut(args, place, reading) {
	for (const child of childrenOf(args)) {
		const cut = child.name === "MemberExpression" ? sliceForm(child, reading.text) : void 0;
		if (cut !== void 0) keepForm(cut, place, child.from, reading);
	}
}
/** `get("name", default)`: the default is a value of that name, unless it is assigned to another. */
function visitDefault(args, place, reading, walk) {
	const values = childrenOf(args).filter(({ name }) => ![
		"(",
		")",
		","
	].includes(name));
	const [first, second] = values;
	if (first === void 0 || syntaxRole(first.name) !== "text") return false;
	const own = literalText(sliceOf(first, reading.text)).text;
	const inner = place.key === void 0 ? withKey(place, own) : place;
	if (second !== void 0) for (const value of values.slice(1)) walk.visit(value, inner, reading);
	return true;
}
/** Options of a program or of a record: what is their default is a value of that name. */
function visitOption(args, call, place, reading, walk) {
	if (recordField.test(call) && place.key !== void 0) {
		walk.visit(args, {
			...place,
			names: place.names.slice(0, -1),
			option: place.key
		}, reading);
		return true;
	}
	const option = optionOf(args, call, reading.text);
	if (option === void 0) return false;
	const { name, value } = option;
	if (value === void 0) walk.visit(args, {
		...place,
		option: name
	}, reading);
	else walk.visit(value, withKey({
		...place,
		key: void 0
	}, name), reading);
	return true;
}
// src/core/classify/diff/syntax-registry.ts
/** What a provider of models is reached by, after its name or the function that makes it. */
const reached = /(?:Provider|Client|LLM|Llm|ChatModel|Adapter|Backend|Factory)$|^(?:create|make|build)_?[A-Z]/;
/**
* The keys of a table from the names of providers to the classes or functions by which they are reached:
* `{ openai: OpenAIProvider, groq: GroqProvider }`. Empty for every other table.
*/
function registeredProviders(table, text) {
	if (!(table.name === "ObjectExpression" || table.name === "DictionaryExpression")) return [];
	const children = childrenOf(table);
	return children.flatMap((child, at) => {
		const [key, sign, value] = syntaxRole(child.name) === "pair" ? childrenOf(child) : children.slice(at - 1, at + 2);
		if (key === void 0 || value === void 0 || sign?.name !== ":") return [];
		const way = [
			"name",
			"member",
			"call"
		].includes(syntaxRole(value.name) ?? "") ? nameOf$1(value, text) : void 0;
		if (way === void 0 || !reached.test(way)) return [];
		return isProviderName(sliceOf(key, text).replace(/["'`]/g, "")) ? [key] : [];
	});
}
// src/core/classify/diff/syntax-docstrings.ts
const toolDecorator = /(?:^|[._])(?:tool|function_tool|kernel_function|ai_function)$/i;
const promptBase = /signature/i;
const promptName = /^(?:system_prompt|instructions|prompt)$/;
/** True for a statement that is nothing but a text. */
function isDocstring(node) {
	const only = node.firstChild;
	if (node.name !== "ExpressionStatement" || only === null || only.nextSibling !== null) return false;
	return ["text", "texts"].includes(syntaxRole(only.name) ?? "");
}
function headOf(node, text) {
	const body = node.getChild("Body");
	return text.slice(node.from, Math.min(body?.from ?? node.to, node.from + 300));
}
function decoratorsOf(node, text) {
	const around = node.parent;
	if (around?.name !== "DecoratedStatement") return [];
	return around.getChildren("Decorator").flatMap((decorator) => /^@([\w.]+)/.exec(sliceOf(decorator, text))?.[1] ?? []);
}
function isTool(node, text) {
	return decoratorsOf(node, text).some((name) => toolDecorator.test(name));
}
/** `@agent.system_prompt`: the decorator of a function whose texts are said to a model; undefined where there is none. */
function promptDecorator(node, text) {
	return decoratorsOf(node, text).map((name) => name.split(".").at(-1) ?? "").find((name) => promptName.test(name));
}
/** The docstring of a function that is a tool, or of a class that is a signature of DSPy: a model reads it. */
function docstringForModels(node, text) {
	if (!(syntaxRole(node.name) === "class" && promptBase.test(headOf(node, text))) && !isTool(node, text)) return void 0;
	const statement = node.getChild("Body")?.getChild("ExpressionStatement");
	return statement && isDocstring(statement) ? statement.firstChild ?? void 0 : void 0;
}
// src/core/classify/diff/syntax-scopes.ts
/** Collects the values of a function or class, under its name. */
function visitScope(node, place, reading, walk) {
	const children = childrenOf(node);
	const named = children.find((child) => syntaxRole(child.name) === "name");
	const scope = nameOf$1(named ?? null, reading.text) ?? place.scope;
	if (scope !== void 0 && /^test_/.test(scope)) return;
	const written = promptDecorator(node, reading.text);
	const names = written === void 0 ? [] : [written];
	const inner = {
		...place,
		scope,
		names,
		key: void 0,
		siblings: []
	};
	const made = syntaxRole(node.name) === "class" && scope !== void 0 ? componentOf(scope) : void 0;
	if (made !== void 0 && scope !== void 0) push({
		...inner,
		names: ["defined"]
	}, scope, node.from, reading, [], `defined ${made}`);
	const added = syntaxRole(node.name) === "function" ? addedMessages(node, reading.text) : void 0;
	if (added !== void 0) push({
		...inner,
		names: ["messages", "order"]
	}, added, node.from, reading, [], "order added");
	for (const child of children) if (child !== named) visitBody(child, inner, reading, walk);
	const docstring = docstringForModels(node, reading.text);
	if (docstring === void 0) return;
	const description = withKey({
		...inner,
		names: ["tool"]
	}, "description");
	keepTexts([docstring], {
		...description,
		siblings: ["description", "parameters"]
	}, reading);
}
/** Statements of a body; a text that stands alone is a docstring, which no model reads. */
function visitBody(node, place, reading, walk) {
	if (node.name !== "Body") {
		walk.visit(node, place, reading);
		return;
	}
	for (const child of childrenOf(node)) if (!isDocstring(child)) walk.visit(child, place, reading);
}
// src/core/classify/diff/syntax-visit.ts
/** Code nested deeper than this is data that a program wrote. */
const deepest$7 = 120;
/** How well a passage fits, by its name. */
const scored = /(?:^|_)(?:score|similarity|distance|relevance)$/;
/** Names whose value is one of a few words that are written as identifiers. */
const namesChoice = /^(?:distance|metric(?:_?type)?|search_?type|query_?type|search_?mode)$/i;
/** Enumerations of models. */
const modelEnum = /^(?:\w+\.)*[A-Z]\w*Model(?:Identifier|Id|Name|Type|s)?(?:\.|::)[A-Z]\w*\d\w*$/;
/** Longer chains of names are no member of one. */
const longestEnum = 200;
/** So many numbers in a row are a series, not settings. */
const shortestSeries = 3;
const namesModel = /model|llm|engine|deployment|dtype/i;
/** Collects the values in a node and under it. */
function visit(node, outer, reading) {
	if (outer.depth > deepest$7) return;
	const place = {
		...outer,
		depth: outer.depth + 1
	};
	switch (syntaxRole(node.name)) {
		case "skip": return;
		case "text":
		case "texts":
			keepTexts([node], place, reading);
			return;
		case "number":
			visitNumber(node, place, reading);
			return;
		case "constant":
			keep$1(place, sliceOf(node, reading.text), node.from, reading);
			return;
		case "name":
		case "member": {
			const cut = node.name === "MemberExpression" ? sliceForm(node, reading.text) : void 0;
			if (cut !== void 0) keepForm(cut, place, node.from, reading);
			visitName(node, place, reading);
			return;
		}
		case "assignment":
		case "pair":
			visitNamed(node, place, reading);
			return;
		case "group":
			for (const key of registeredProviders(node, reading.text)) keep$1(withKey(place, "providers"), sliceOf(key, reading.text).replace(/["'`]/g, ""), key.from, reading);
			visitNamed(node, {
				...place,
				siblings: groupNames(node, reading.text)
			}, reading);
			return;
		case "call":
			visitCall(node, place, reading, walk);
			return;
		case "function":
		case "class":
			visitScope(node, place, reading, walk);
			return;
		case "operation":
			visitOperation(node, place, reading);
			return;
		default:
			if (node.name === "ModItem" && /^(?:pub\s+)?mod\s+tests?\b/.test(sliceOf(node, reading.text))) return;
			if (node.name === "ExportDeclaration" && sliceOf(node, reading.text).startsWith("export default")) visitChildren(node, withKey(place, "default"), reading);
			else if (!isSeries(node)) visitChildren(node, place, reading);
			return;
	}
}
function isSeries(node) {
	if (node.name !== "ArrayExpression") return false;
	return childrenOf(node).filter(({ name }) => syntaxRole(name) === "number").length >= shortestSeries;
}
function visitChildren(node, place, reading) {
	for (const child of childrenOf(node)) visit(child, place, reading);
}
/** Children from left to right: what stands before a sign of assignment names what stands behind it. */
function visitNamed(node, place, reading, seen = []) {
	const children = childrenOf(node);
	const isStatement = syntaxRole(node.name) !== "group" && node.name !== "EnumBody";
	let key;
	const namedLater = isNamedLater(children, isStatement);
	for (const [at, child] of children.entries()) {
		const next = children[at + 1];
		if (seen.some(({ from, to }) => child.from === from && child.to === to)) continue;
		if (child.name === "," || child.name === ";") {
			if (!isStatement) key = void 0;
		} else if (assigns.has(child.name)) key = nameBefore(children, at, reading.text) ?? key;
		else if (key === void 0 && namedLater[at]) {
			if (child.name === "Key" || next?.name === ":") keepLabelled(children, at, place, reading);
		} else {
			const order = key === void 0 ? void 0 : messageOrder(child, key, reading.text);
			if (key !== void 0 && order !== void 0) push({
				...place,
				names: [
					...place.names,
					key,
					"order"
				]
			}, order, child.from, reading, [], `order ${key}`);
			const form = key === void 0 ? void 0 : schemaForm(child, key, place.siblings, reading.text);
			if (key !== void 0 && form !== void 0) {
				const names = [
					...place.names,
					key,
					"schema_form"
				];
				push({
					...place,
					names
				}, form, child.from, reading, [], `form ${key}`);
			}
			visit(child, key === void 0 ? place : withKey(place, key), reading);
		}
	}
}
/** A key is a value too where it names what a label stands for: `{ "model-id": "Label" }`. */
function keepLabelled(children, at, place, reading) {
	const isText = (node) => node?.name.startsWith("String") === true;
	const key = children[at];
	const value = children[at + 2];
	const text = key?.name === "Key" ? key.firstChild : key;
	const isId = text && isText(text) && /[-/:\d]/.test(sliceOf(text, reading.text));
	const isKind = text && isText(text) && /^(["'`])\.\w{2,5}\1$/.test(sliceOf(text, reading.text));
	if (isId && isText(value)) keepTexts([text], place, reading);
	else if (isId && value?.name === "ObjectExpression" && isModelId(text, reading.text)) keepTexts([text], place, reading);
	else if (isKind) keepTexts([text], withKey(place, "file_types"), reading);
}
function isModelId(node, text) {
	return knownModelTask(literalText(sliceOf(node, text)).text) === "generation";
}
/** What a method is called on may be a call, or a text, itself: `ChatOpenAI(model="…").bind()`. */
function visitOwner(callee, outer, reading) {
	if (outer.depth > deepest$7) return;
	const place = {
		...outer,
		depth: outer.depth + 1
	};
	const role = syntaxRole(callee.name);
	if (role === "member") for (const child of childrenOf(callee)) visitOwner(child, place, reading);
	else if (role !== "name") visit(callee, place, reading);
}
function visitOperation(node, place, reading) {
	const children = childrenOf(node);
	if (children.some(({ name }) => compares.has(name))) {
		for (const child of children) if (syntaxRole(child.name) === "call") visit(child, place, reading);
		const [left, , right] = children;
		if (left !== void 0 && scored.test(snakeCase(nameOf$1(left, reading.text) ?? "")) && right !== void 0 && syntaxRole(right.name) === "number") visitNumber(right, withKey({
			...place,
			key: void 0
		}, "score_threshold"), reading);
		return;
	}
	const operands = flatOperands(node);
	let texts = [];
	for (const operand of operands) {
		if (["text", "texts"].includes(syntaxRole(operand.name) ?? "")) {
			texts.push(operand);
			continue;
		}
		keepTexts(texts, place, reading);
		texts = [];
		visit(operand, place, reading);
	}
	keepTexts(texts, place, reading);
}
/** Sides of `a + b + c`, which a grammar nests to the left, without its signs. */
function flatOperands(node) {
	const operands = [];
	let left = node;
	while (left !== null && syntaxRole(left.name) === "operation") {
		const children = childrenOf(left);
		operands.push(...children.slice(1).toReversed());
		left = children[0] ?? null;
	}
	if (left !== null) operands.push(left);
	return operands.reverse().filter(({ name }) => !/Op$|^\W+$/.test(name));
}
function visitNumber(node, place, reading) {
	const written = sliceOf(node, reading.text);
	if (/^-?\s*\.?\d(?:[\w.]|[eE][+-])*$/.test(written)) keep$1(place, written.replace(/\s/g, ""), node.from, reading);
	else if (node.firstChild !== null) visitChildren(node, place, reading);
}
/** Identifiers are values only where a model is named: elsewhere a digit in a name means nothing. */
function visitName(node, outer, reading) {
	const place = node.to - node.from <= longestEnum && syntaxRole(node.name) === "member" && modelEnum.test(sliceOf(node, reading.text)) && !namesModel.test(outer.key ?? "") ? withKey(outer, "model") : outer;
	if (syntaxRole(node.name) === "member" && namesChoice.test(place.key ?? "")) {
		keep$1(place, nameOf$1(node, reading.text) ?? "", node.from, reading);
		return;
	}
	if (place.key === void 0 || !namesModel.test(place.key)) {
		if (syntaxRole(node.name) === "member") visitOwner(node, place, reading);
		return;
	}
	const name = nameOf$1(node, reading.text);
	if (name !== void 0 && /\d/.test(name) && /[A-Za-z]/.test(name)) keep$1(place, name, node.from, reading);
}
const walk = {
	visit,
	visitNamed,
	visitOwner
};
// src/core/classify/diff/syntax-entries.ts
/** A text with more marks of what did not parse, a line, is read by its tokens. */
const mostErrors = .05;
/** One thing that a grammar does not know leaves several marks, however short the text is. */
const fewErrors = 3;
/**
* The values in code: texts, numbers and constants that a name is given to by assignment, argument, key or default, and
* texts in a function whose name says something. Comments, types, imports, docstrings (but those of tools, which a
* model reads), log and error messages and values that are only compared are left out.
*
* @param room - characters with mistakes in them that may still be parsed; what is used is taken off
* @returns undefined when too little of the text parses: more than three errors and more than one in twenty lines, or mistakes
*   and no room
*/
function syntaxEntries({ text, firstLine }, grammar, room) {
	const tree = parse(withoutGaps(text, grammar.language), grammar, room);
	if (tree === void 0) return void 0;
	const lineOf = lineIndex(text);
	let errors = 0;
	tree.iterate({ enter: (node) => {
		if (node.type.isError) errors += 1;
	} });
	if (errors > fewErrors && errors > mostErrors * (lineOf(text.length) + 1)) return void 0;
	const reading = {
		text,
		lineOf: (offset) => firstLine + lineOf(offset),
		found: []
	};
	visit(tree.topNode, {
		scope: void 0,
		names: [],
		key: void 0,
		siblings: [],
		depth: 0
	}, reading);
	return withNeighbours(reading.found);
}
/** Undefined where the text has mistakes and there is no room left to look past them. */
function parse(text, grammar, room) {
	try {
		return grammar.parseStrictly(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		if (text.length > room.broken) return void 0;
		room.broken -= text.length;
		return grammar.parse(text);
	}
}
// src/core/classify/diff/top-level-chunks.ts
/** Lines that go on with what stands above them. */
const goesOn = /^(?:[)\]}{.,?:;&|=+*/<>"'`-]|else\b|elif\b|except\b|finally\b|catch\b|while\b)/;
/** Lines that the next one belongs to: attributes, decorators, operators at the end. */
const isOpenEnd = /^(?:@|#\[)|(?:[=+\-*/,&|?\\.(]|=>)\s*$/;
/**
* Cuts code where a statement begins at the very left, outside all brackets and texts. A cut too few only costs time;
* one too many cannot happen where brackets and quotes are closed.
*
* @returns blocks that make up the text, in order
*/
function topLevelChunks(text, style, firstLine = 1) {
	const isInside = insideFinder(style);
	const chunks = [];
	let start = 0;
	let startLine = firstLine;
	let before = "";
	let line = firstLine;
	for (let at = 0; at < text.length;) {
		const end = text.indexOf("\n", at);
		const next = end === -1 ? text.length : end + 1;
		const content = text.slice(at, Math.min(next, at + 200));
		if (/^\S/.test(content) && !goesOn.test(content) && !isOpenEnd.test(before) && at > start && !isInside.open()) {
			chunks.push({
				text: text.slice(start, at),
				firstLine: startLine
			});
			[start, startLine] = [at, line];
		}
		isInside.read(text, at, next);
		if (content.trim() !== "") before = text.slice(Math.max(at, next - 200), next).trimEnd();
		if (before.startsWith("@") || /^#\[/.test(content)) before = "@";
		at = next;
		line += 1;
	}
	if (start < text.length) chunks.push({
		text: text.slice(start),
		firstLine: startLine
	});
	return chunks;
}
const backslash$2 = 92;
/** Follows quotes, comments and brackets a character at a time; single quotes end with their line at the latest. */
function insideFinder({ comment, hasTripleQuotes, hasBackticks }) {
	let depth = 0;
	/** What closes the text or comment that is open over lines. */
	let closing = "";
	const read = (text, from, to) => {
		for (let at = from; at < to; at++) {
			const code = text.charCodeAt(at);
			if (closing !== "") {
				if (code === backslash$2) at += 1;
				else if (code === closing.charCodeAt(0) && text.startsWith(closing, at)) {
					at += closing.length - 1;
					closing = "";
				}
				continue;
			}
			if (code === 32 || code >= 97 && code <= 122 || code >= 65 && code <= 90) continue;
			const here = text[at] ?? "";
			if (here === "(" || here === "[" || here === "{") depth += 1;
			else if (here === ")" || here === "]" || here === "}") depth = Math.max(0, depth - 1);
			else if (here === "#" && comment === "#") return;
			else if (here === "/" && comment === "//") {
				if (text[at + 1] === "/") return;
				if (text[at + 1] === "*") closing = "*/";
			} else if (here === "`" && hasBackticks) closing = here;
			else if (here === "\"" || here === "'") {
				if (hasTripleQuotes && text.startsWith(here.repeat(3), at)) {
					closing = here.repeat(3);
					at += 2;
				} else closing = here;
			}
		}
		if (closing === "\"" || closing === "'") closing = "";
	};
	return {
		read,
		open: () => depth > 0 || closing !== ""
	};
}
/** Both sides without the chunks that stand on both, wherever they stand; neighbours stay in one block. */
function changedChunks(base, head, style) {
	const [old, now] = [base, head].map((blocks) => blocks.flatMap(({ text, firstLine }) => topLevelChunks(text, style, firstLine)));
	const waiting = /* @__PURE__ */ new Map();
	for (const { text } of old) waiting.set(text.trim(), (waiting.get(text.trim()) ?? 0) + 1);
	const common = /* @__PURE__ */ new Map();
	const left = now.map((chunk) => {
		const name = chunk.text.trim();
		const count = waiting.get(name) ?? 0;
		if (count === 0) return chunk;
		waiting.set(name, count - 1);
		common.set(name, (common.get(name) ?? 0) + 1);
	});
	return {
		base: joined$1(old.map((chunk) => {
			const name = chunk.text.trim();
			const count = common.get(name) ?? 0;
			if (count === 0) return chunk;
			common.set(name, count - 1);
		})),
		head: joined$1(left)
	};
}
function joined$1(chunks) {
	const blocks = [];
	for (const [at, chunk] of chunks.entries()) {
		if (chunk === void 0) continue;
		if (at > 0 && chunks[at - 1] !== void 0) blocks.at(-1)?.texts.push(chunk.text);
		else blocks.push({
			texts: [chunk.text],
			firstLine: chunk.firstLine
		});
	}
	return blocks.map(({ texts, firstLine }) => ({
		text: texts.join(""),
		firstLine
	}));
}
// src/core/classify/diff/code-values.ts
/**
* The values that differ in code. Only the statements at the top level that changed are read, so that the cost goes
* with the change; by the grammar of the language, or by tokens where there is none, where too little parses and where
* only the hunks of a diff are known.
*/
function codeValues(sides, path, reading) {
	const style = codeStyle(path);
	const changed = sides.isWhole ? changedChunks(sides.base, sides.head, style) : sides;
	const language = languageOf(path);
	const grammar = language === void 0 || !sides.isWhole ? void 0 : reading.grammars[language];
	if (grammar !== void 0 && takeRoom(reading, sizeOf(changed.base) + sizeOf(changed.head))) {
		const base = parsed(changed.base, grammar, reading.room);
		const head = parsed(changed.head, grammar, reading.room);
		if (base !== void 0 && head !== void 0) return compareEntries(base, head);
		reading.warn(`Too little of it parses as ${language}; it was read by its words and texts alone.`);
	}
	const read = {
		...style,
		isCut: !sides.isWhole
	};
	return compareEntries(byTokens(changed.base, read), byTokens(changed.head, read));
}
function sizeOf(blocks) {
	return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
function parsed(blocks, grammar, room) {
	const found = [];
	for (const block of blocks) {
		const entries = syntaxEntries(block, grammar, room);
		if (entries === void 0) return void 0;
		for (const entry of entries) found.push(entry);
	}
	return found;
}
function byTokens(blocks, style) {
	return blocks.flatMap((block) => codeEntries(block, style));
}
// src/core/classify/diff/cut-lines.ts
/** Longer lines hold more than one value, or data. */
const longestLine$2 = 1e3;
/** Two keys on one line, or a bracket that opens at its beginning. */
const holdsSeveral = /^\s*(?:-\s+)?[[{]|,\s*["']?[A-Za-z_][\w.-]*["']?\s*:/;
const [comma, backslash$1] = [",", "\\"];
/**
* Lines of YAML or JSON that does not parse, cut where one value of a compact notation ends and the next begins:
* `{"a": 1, "b": 2}` becomes `"a": 1` and `"b": 2`, both on the line they are written on.
*/
function cutLines(lines) {
	const found = [];
	for (const line of lines) {
		const { text, number } = line;
		if (!(text.length > longestLine$2 || /[[{]/.test(text) && holdsSeveral.test(text))) found.push(line);
		else for (const piece of piecesOf(text)) found.push({
			text: piece,
			number
		});
	}
	return found;
}
/** What stands between brackets and commas outside quotes, each key with a space behind its colon. */
function piecesOf(text) {
	const pieces = [];
	let start = 0;
	let quote = "";
	const close = (end) => {
		const piece = text.slice(start, end).trim();
		if (piece !== "") pieces.push(piece.replace(/^((["'])[^"']{1,200}\2):(?=\S)/, "$1: "));
		start = end + 1;
	};
	for (let at = 0; at < text.length; at++) {
		const here = text[at] ?? "";
		if (quote !== "") {
			if (here === backslash$1) at += 1;
			else if (here === quote) quote = "";
			else if (at - start > longestLine$2 && here === comma) close(at);
		} else if (here === "\"" || here === "'" && !/\w/.test(text[at - 1] ?? "")) quote = here;
		else if (here === comma || here === "{" || here === "}" || here === "[" || here === "]") close(at);
	}
	close(text.length);
	return pieces;
}
// src/core/classify/diff/csv-records.ts
/** What parts the fields of a table: a tab, or the more frequent of comma and semicolon in its first line. */
function separatorOf(path, text) {
	if (/\.tsv$/i.test(path)) return "	";
	const end = text.indexOf("\n");
	const first = text.slice(0, end === -1 ? text.length : end);
	return first.split(";").length > first.split(",").length ? ";" : ",";
}
/**
* The records of a table (RFC 4180: a quoted field may go over lines). Where a quote is never closed, every line is one.
*
* @param firstLine - 1-based line of the file that the text begins on
*/
function csvRecords(text, firstLine) {
	const lines = text.split("\n");
	const records = [];
	let open;
	for (const [at, line] of lines.entries()) {
		const togglesQuote = line.split("\"").length % 2 === 0;
		if (open !== void 0) {
			open.parts.push(line);
			if (togglesQuote) {
				records.push({
					text: open.parts.join("\n"),
					line: open.line
				});
				open = void 0;
			}
		} else if (togglesQuote) open = {
			parts: [line],
			line: firstLine + at
		};
		else if (line.trim() !== "") records.push({
			text: line.replace(/\r$/, ""),
			line: firstLine + at
		});
	}
	for (const [at, line] of (open?.parts ?? []).entries()) if (line.trim() !== "") records.push({
		text: line,
		line: (open?.line ?? firstLine) + at
	});
	return records;
}
/** The fields of a record without their quotes. */
function fieldsOf(record, separator) {
	const fields = [];
	for (let at = 0; at <= record.length;) {
		if (record[at] !== "\"") {
			const end = indexOr(record, separator, at);
			fields.push(record.slice(at, end));
			at = end + 1;
			continue;
		}
		let end = record.indexOf("\"", at + 1);
		while (end !== -1 && record[end + 1] === "\"") end = record.indexOf("\"", end + 2);
		const close = end === -1 ? record.length : end;
		fields.push(record.slice(at + 1, close).replaceAll("\"\"", "\""));
		at = indexOr(record, separator, close) + 1;
	}
	return fields;
}
function indexOr(text, part, from) {
	const found = text.indexOf(part, from);
	return found === -1 ? text.length : found;
}
// src/core/classify/diff/json-items.ts
/**
* The items of a JSON text that is one array of objects, as they are written. Brackets and texts alone are looked at,
* so that the cost is linear in the size, however large the array is.
*
* @param firstLine - 1-based line of the file that the text begins on
* @returns undefined when the text is anything else, or is cut short
*/
function jsonItems(text, firstLine) {
	if (!/^\s*\[\s*\{/.test(text)) return void 0;
	const items = [];
	let depth = 0;
	let line = firstLine;
	let start = -1;
	let startLine = line;
	for (let at = 0; at < text.length; at++) {
		const here = text[at];
		if (here === "\n") line += 1;
		else if (here === "\"") at = endOfText(text, at);
		else if (here === "[" || here === "{") {
			depth += 1;
			if (depth === 2) [start, startLine] = [at, line];
		} else if (here === "]" || here === "}") {
			depth -= 1;
			if (depth === 1) items.push({
				text: text.slice(start, at + 1),
				line: startLine
			});
			if (depth === 0) return text.slice(at + 1).trim() === "" ? items : void 0;
		}
	}
}
/** Offset of the quote that closes the one at `from`; the end of the text where none does. */
function endOfText(text, from) {
	for (let at = from + 1; at < text.length; at++) if (text[at] === "\\") at += 1;
	else if (text[at] === "\"") return at;
	return text.length;
}
// src/core/classify/diff/hunks.ts
const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/** The hunks of a unified diff of one file, each as its stretch of base and of head. Anything else is skipped. */
function readHunks(diff) {
	const hunks = [];
	for (const line of diff.split("\n")) {
		const opened = header.exec(line);
		if (opened !== null) hunks.push({
			from: Number(opened[1]),
			to: Number(opened[2]),
			base: [],
			head: []
		});
		const hunk = hunks.at(-1);
		if (opened !== null || hunk === void 0) continue;
		const text = line.slice(1);
		if (line.startsWith("-")) hunk.base.push(text);
		else if (line.startsWith("+")) hunk.head.push(text);
		else if (line.startsWith(" ")) {
			hunk.base.push(text);
			hunk.head.push(text);
		}
	}
	return hunks.map(({ from, to, base, head }) => ({
		base: {
			text: base.join("\n"),
			firstLine: Math.max(1, from)
		},
		head: {
			text: head.join("\n"),
			firstLine: Math.max(1, to)
		}
	}));
}
// src/core/classify/diff/source.ts
/** Characters of a diff that are read; the rest of it goes unseen. */
const longestDiff = 1e6;
/** Both sides of a file, from its texts or else from its diff; undefined when neither shows what changed. */
function sidesOf(file) {
	const { status, baseText, headText, diff } = file;
	if ((baseText !== void 0 || status === "added") && (headText !== void 0 || status === "deleted") && (baseText ?? headText) !== void 0) {
		if (baseText === headText) return {
			base: [],
			head: [],
			isWhole: true
		};
		return {
			base: whole(baseText),
			head: whole(headText),
			isWhole: true
		};
	}
	if (diff === void 0) return void 0;
	const hunks = readHunks(diff.length > 1e6 ? diff.slice(0, longestDiff) : diff);
	if (hunks.length === 0) return void 0;
	return {
		base: hunks.map(({ base }) => base),
		head: hunks.map(({ head }) => head),
		isWhole: false
	};
}
function whole(text) {
	return text === void 0 ? [] : [{
		text: text.replace(/^\uFEFF/, ""),
		firstLine: 1
	}];
}
/** The lines of some blocks with their numbers in the file. */
function numberedLines(blocks) {
	return blocks.flatMap(({ text, firstLine }) => text.split(/\r?\n/).map((line, index) => ({
		text: line,
		number: firstLine + index
	})));
}
// src/core/classify/diff/data-rows.ts
/** Rows of JSON lines: one a line, blank lines passed over; a comma at the end is that of an array. */
function jsonLineRows(blocks) {
	return {
		rows: numberedLines(blocks).map(({ text, number }) => ({
			text: text.trim().replace(/,$/, ""),
			line: number
		})).filter(({ text }) => text !== "" && text !== "[" && text !== "]"),
		layout: "",
		parse: parseJson
	};
}
/** Rows of a JSON array; undefined where the text is none. */
function jsonArrayRows(blocks) {
	const found = blocks.map(({ text, firstLine }) => jsonItems(text, firstLine));
	if (found.some((items) => items === void 0)) return void 0;
	return {
		rows: found.flatMap((items) => items ?? []),
		layout: "",
		parse: parseJson
	};
}
/** Rows of a table; its first record names the columns where the file is seen from its beginning. */
function tableRows(blocks, path, isWhole) {
	const separator = separatorOf(path, blocks[0]?.text ?? "");
	const records = blocks.flatMap(({ text, firstLine }) => csvRecords(text, firstLine));
	const header = isWhole ? headerOf(records[0]?.text, separator) : void 0;
	return {
		rows: header === void 0 ? records : records.slice(1),
		layout: header?.join("\n") ?? "",
		parse: (text) => {
			const fields = fieldsOf(text, separator);
			if (header === void 0) return fields;
			return Object.fromEntries(fields.map((field, at) => [header[at] ?? `column ${at + 1}`, field]));
		}
	};
}
/** Names of columns are words, each another; numbers and empty fields are data. */
function headerOf(record, separator) {
	if (record === void 0) return void 0;
	const names = fieldsOf(record, separator).map((name) => name.trim());
	return new Set(names).size === names.length && names.every((name) => /^\D{1,60}/.test(name)) ? names : void 0;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/core/classify/diff/front-matter.ts
/** Splits a text at its front matter. */
function splitFrontMatter(text) {
	const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (match === null) return {
		matter: void 0,
		body: {
			text,
			firstLine: 1
		}
	};
	const bodyLine = match[0].split("\n").length;
	return {
		matter: {
			text: match[1] ?? "",
			firstLine: 2
		},
		body: {
			text: text.slice(match[0].length),
			firstLine: bodyLine
		}
	};
}
// src/core/classify/diff/heredocs.ts
const opening = /<<[-~]?\s*(["']?)([A-Za-z_]\w*)\1/;
/** Takes the heredocs out of a text: `<<NAME` to a line that holds nothing but the name. One without an end stays. */
function withoutHeredocs(text) {
	const lines = text.split("\n");
	const texts = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Set();
	const kept = [];
	for (let row = 0; row < lines.length; row++) {
		const line = lines[row] ?? "";
		kept.push(line);
		const mark = line.includes("<<") ? opening.exec(line)?.[2] : void 0;
		if (mark === void 0 || missing.has(mark)) continue;
		let end = row + 1;
		while (end < lines.length && lines[end]?.trim() !== mark) end += 1;
		if (end === lines.length) {
			missing.add(mark);
			continue;
		}
		texts.set(row, lines.slice(row + 1, end).join("\n"));
		for (; row < end; row++) kept.push("");
	}
	return {
		rest: kept.join("\n"),
		texts
	};
}
// src/core/classify/diff/infra-entries.ts
const styles = {
	terraform: {
		comment: "both",
		hasTripleQuotes: false,
		hasBackticks: false
	},
	bicep: {
		comment: "//",
		hasTripleQuotes: true,
		hasBackticks: false
	}
};
const constant = /^(?:true|false|null)$/;
const comparison = /^(?:==|!=|=~|!~)$/;
/** A text that only points elsewhere. */
const reference$1 = /^\$\{[^{}]*\}$/;
/** Brackets further in are passed over. */
const deepest$6 = 100;
/**
* The values of a Terraform or Bicep text, by the names of the blocks around them: types and names of resources,
* blocks, keys. The default of a variable or parameter has the name of that; references, descriptions, outputs and
* versions of the interface of a resource are left out.
*/
function infraEntries({ text, firstLine }, language) {
	const { rest, texts } = language === "terraform" ? withoutHeredocs(text) : {
		rest: text,
		texts: /* @__PURE__ */ new Map()
	};
	const tokens = codeTokens(rest, styles[language]);
	const found = [];
	const frames = [frameOf("", [], false)];
	let tooDeep = 0;
	for (const [at, token] of tokens.entries()) {
		const frame = frames.at(-1);
		const { text: sign } = token;
		if (token.kind === "sign" && "([{".includes(sign)) {
			if (frames.length > deepest$6) tooDeep += 1;
			else frames.push(opened(frame, sign, tokens[at - 1]));
		} else if (token.kind === "sign" && ")]}".includes(sign)) {
			if (tooDeep > 0) tooDeep -= 1;
			else if (frames.length > 1) frames.pop();
		} else if (token.kind === "line-end" || sign === ";" || sign === "," && frame.bracket === "{") {
			if (frame.bracket === "(") continue;
			frame.head = [];
			if (frame.bracket !== "[") frame.key = void 0;
		} else if (token.kind === "sign" && frame.key === void 0 && (sign === "=" || sign === ":")) {
			frame.key = keyOf(frame);
			if (frame.key !== void 0) frame.siblings.push(frame.key);
		} else if (frame.key === void 0) {
			if (token.kind === "word" || token.kind === "text") frame.head.push(token.text);
		} else if (!comparison.test(tokens[at - 1]?.text ?? "")) {
			const long = sign === "<" && tokens[at + 1]?.text === "<" ? texts.get(token.row) : void 0;
			const value = long ?? literalOf(token, tokens[at - 1]);
			const line = firstLine + token.row;
			const isHeredoc = long !== void 0;
			const part = {
				offset: 0,
				line: isHeredoc ? line + 1 : line,
				isLong: isHeredoc || token.isLong
			};
			if (value !== void 0) keep(frame, value, line, part, found);
		}
	}
	return found;
}
function frameOf(bracket, names, isMuted, isVariable = false) {
	return {
		bracket,
		names,
		isMuted,
		isVariable,
		siblings: [],
		head: [],
		key: void 0,
		label: void 0
	};
}
/** What a bracket opens: the value of a key, or a block with labels. */
function opened(outer, bracket, before) {
	const isMuted = outer.isMuted || bracket === "(" && before?.kind === "word" && /^(?:description|allowed|metadata|if)$/.test(before.text);
	if (bracket === "(" || bracket === "[" && outer.key === void 0) return {
		...frameOf(bracket, outer.names, isMuted, outer.isVariable),
		key: outer.key,
		siblings: outer.siblings
	};
	if (outer.key !== void 0) {
		const names = outer.isVariable && outer.key === "default" || outer.bracket === "[" ? outer.names : [...outer.names, outer.key];
		return {
			...frameOf(bracket, names, isMuted),
			key: bracket === "[" ? names.at(-1) : void 0
		};
	}
	const [word = "", ...labels] = outer.head;
	outer.head = [];
	if (outer.isVariable) return frameOf(bracket, outer.names, true);
	switch (outer.names.length === 0 ? word : "") {
		case "locals": return frameOf(bracket, [], isMuted);
		case "variable": return frameOf(bracket, labels, isMuted, true);
		case "output": return frameOf(bracket, labels, true);
		case "resource":
		case "data":
		case "module":
		case "provider": return frameOf(bracket, labels, isMuted);
		default: return frameOf(bracket, [...outer.names, ...word === "content" ? [] : word === "dynamic" ? labels : [word]].filter((name) => name !== ""), isMuted);
	}
}
/** The name a statement gives its value to; undefined for one that sets nothing. */
function keyOf({ bracket, names, head }) {
	const [word, name, type] = head;
	if (bracket === "[" || word === void 0) return void 0;
	if (name !== void 0 && (word === "resource" || word === "module")) return `${(type ?? "").split("@", 1)[0]}.${name}`;
	if (names.length > 0 || name === void 0) return word;
	if (word === "param" || word === "var") return name;
	return word === "output" || word === "type" || word === "func" ? void 0 : word;
}
function literalOf({ kind, text }, before) {
	if (kind === "text") return reference$1.test(text) ? void 0 : text;
	if (kind === "number") return before?.text === "-" ? `-${text}` : text;
	return kind === "word" && constant.test(text) ? text : void 0;
}
function keep(frame, value, line, part, found) {
	const { names, key, siblings, isMuted, isVariable } = frame;
	if (isMuted || key === void 0 || isVariable && names.length === 1 && key !== "default") return;
	if (/^name$/i.test(key)) frame.label = value;
	const isTaken = isVariable && key === "default";
	const isOwn = names.at(-1) === key;
	const own = isTaken || isOwn ? [] : [key];
	const label = /^value$/i.test(key) && /^[A-Z][A-Z0-9_]*$/.test(frame.label ?? "") ? [frame.label ?? ""] : [];
	const path = [
		...names,
		...own,
		...label
	].join(".");
	found.push({
		key: path,
		slot: path,
		value,
		line,
		siblings,
		parts: [part]
	});
}
// src/core/classify/diff/keyed-lines.ts
const section$1 = /^\s*\[{1,2}([^[\]]+)\]{1,2}\s*(?:[#;].*)?$/;
const pair = /^\s*(?:export\s+)?(?:-\s+)?["']?([A-Za-z_][\w.@/-]*)["']?\s*(?:=|:(?=\s|$)|:=)\s*(.*)$/;
const comment = /^\s*(?:#|;|\/\/)/;
/** Entries this far before and after one stand beside it. */
const reach = 12;
/** Longer lines are data, and the pattern for quotes is not linear. */
const longestQuoted = 2e3;
/**
* Entries of `key = value` and `key: value` lines under `[section]` headings: stretches of TOML, YAML and JSON that
* cannot be parsed, and settings files of no known kind. A line that is no pair is a value without a key.
*/
function keyedLines(lines) {
	const found = [];
	let prefix = "";
	/** Closing marks that no later line holds: looked for once, so that the cost stays linear. */
	const missing = /* @__PURE__ */ new Set();
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (line === void 0 || line.text.trim() === "" || comment.test(line.text)) continue;
		const heading = section$1.exec(line.text);
		if (heading !== null) {
			prefix = `${heading[1]?.trim()}.`;
			continue;
		}
		const match = pair.exec(line.text);
		if (match === null) {
			found.push({
				key: "",
				slot: "",
				value: bare(line.text),
				line: line.number
			});
			continue;
		}
		const opening = match[2] ?? "";
		const end = endOfValue(lines, at, opening, missing);
		const rest = lines.slice(at + 1, end + 1).map(({ text }) => text);
		const key = `${prefix}${match[1]}`;
		const value = rest.length === 0 ? bare(opening) : [opening, ...rest].join("\n");
		const parts = rest.length === 0 ? {} : { parts: [{
			offset: 0,
			line: line.number,
			isLong: true
		}] };
		found.push({
			key,
			slot: key,
			value,
			line: line.number,
			...parts
		});
		at = end;
	}
	return besideEach(found);
}
/** Entries with the keys of those that stand near each. */
function besideEach(found) {
	return found.map((entry, at) => Object.assign(Object.create(nearWhenAsked), entry, {
		found,
		at
	}));
}
/** What stands beside an entry: few are asked. */
const nearWhenAsked = { get siblings() {
	const { found, at } = this;
	return found.slice(Math.max(0, at - reach), at + reach).flatMap(({ key }) => key === "" ? [] : [key]);
} };
/** Index of the line on which the value ends that begins on line `at`: triple quotes and open brackets go on. */
function endOfValue(lines, at, opening, missing) {
	const quote = /^("""|''')/.exec(opening)?.[1];
	const mark = quote !== void 0 && !opening.slice(3).includes(quote) ? quote : /^\[[^\]]*$/.test(opening) ? "]" : void 0;
	if (mark === void 0 || missing.has(mark)) return at;
	for (let end = at + 1; end < lines.length; end++) if (lines[end]?.text.includes(mark)) return end;
	missing.add(mark);
	return at;
}
/** A value without its quotes, trailing comma and trailing comment. */
function bare(text) {
	if (text.length > longestQuoted) return text.trim();
	const quoted = /^\s*(["'])(.*?)\1\s*,?\s*(?:[#;].*)?$/.exec(text);
	if (quoted !== null) return quoted[2] ?? "";
	return text.replace(/\s[#;].*$/, "").trim().replace(/,$/, "");
}
// src/core/classify/diff/lfs-pointer.ts
const version = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\s/;
const longestPointer = 1024;
/**
* What a pointer of Git LFS says of the file it stands for; undefined where the text is none. Of a hunk, which may
* begin below the first line, the rest has to do.
*
* @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
*/
function lfsPointer(text) {
	if (text.length > longestPointer) return void 0;
	const hash = /^oid sha256:([0-9a-f]{64})\s*$/m.exec(text)?.[1];
	const size = /^size (\d{1,15})\s*$/m.exec(text)?.[1];
	if (hash === void 0 || !(version.test(text) || size !== void 0)) return void 0;
	return {
		hash,
		bytes: size === void 0 ? void 0 : Number(size)
	};
}
// src/core/classify/diff/align.ts
/** Beyond this many cells the table would cost more than exactness is worth; the whole stretch is one gap then. */
const mostCells = 25e4;
/**
* The gaps between two sequences of texts around a common subsequence, in order: the longest one, unless the sequences differ in
* thousands of places.
*/
function alignTexts(base, head) {
	let start = 0;
	while (start < base.length && start < head.length && base[start] === head[start]) start += 1;
	let tail = 0;
	const room = Math.min(base.length, head.length) - start;
	while (tail < room && base[base.length - 1 - tail] === head[head.length - 1 - tail]) tail += 1;
	const ends = [base.length - tail, head.length - tail];
	if (start === ends[0] && start === ends[1]) return [];
	const old = numbered(base, start, ends[0]);
	const now = numbered(head, start, ends[1], old.ids);
	const counts = [old, now].map(({ found }) => new Set(found));
	const shared = (found, other) => found.flatMap((id, at) => other?.has(id) ? [{
		id,
		at: start + at
	}] : []);
	return gapsBetween(commonPairs(shared(old.found, counts[1]), shared(now.found, counts[0])), start, ends);
}
function numbered(texts, from, to, ids = /* @__PURE__ */ new Map()) {
	const found = [];
	for (let at = from; at < to; at++) {
		const text = texts[at] ?? "";
		const id = ids.get(text) ?? ids.size;
		ids.set(text, id);
		found.push(id);
	}
	return {
		ids,
		found
	};
}
/** Places of a common subsequence, in order: the longest one where looking for it is cheap. */
function commonPairs(base, head) {
	const isRepeated = (spots) => new Set(spots.map(({ id }) => id)).size < spots.length;
	if (!isRepeated(base) && !isRepeated(head) || base.length * head.length > mostCells) return pairsAroundAnchors(base, head);
	return pairsByTable(base, head);
}
/** Where the table would be too large, it is made for the stretches between what stands once on both sides. */
function pairsAroundAnchors(base, head) {
	const pairs = [];
	let [old, now] = [0, 0];
	for (const [nextOld, nextNow] of [...anchors(base, head), [base.length, head.length]]) {
		const between = [base.slice(old, nextOld), head.slice(now, nextNow)];
		if (between[0].length * between[1].length <= mostCells) pairs.push(...pairsByTable(...between));
		const [left, right] = [base[nextOld], head[nextNow]];
		if (left !== void 0 && right !== void 0) pairs.push([left.at, right.at]);
		[old, now] = [nextOld + 1, nextNow + 1];
	}
	return pairs;
}
/** Indices of what stands exactly once on both sides, as many as keep their order. */
function anchors(base, head) {
	const places = onceIn(head);
	const candidates = [...onceIn(base)].flatMap(([id, old]) => {
		const now = places.get(id);
		return now === void 0 ? [] : [{
			old,
			now,
			before: -1
		}];
	});
	const ends = [];
	for (const [index, candidate] of candidates.entries()) {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((candidates[ends[middle] ?? 0]?.now ?? 0) < candidate.now) low = middle + 1;
			else high = middle;
		}
		candidate.before = ends[low - 1] ?? -1;
		ends[low] = index;
	}
	const chain = [];
	for (let at = ends.at(-1) ?? -1; at >= 0;) {
		const { old, now, before } = candidates[at] ?? {
			old: 0,
			now: 0,
			before: -1
		};
		chain.push([old, now]);
		at = before;
	}
	return chain.reverse();
}
/** What stands exactly once, with its index, in order. */
function onceIn(spots) {
	const places = /* @__PURE__ */ new Map();
	const repeated = /* @__PURE__ */ new Set();
	for (const [index, { id }] of spots.entries()) if (places.has(id)) repeated.add(id);
	else places.set(id, index);
	for (const id of repeated) places.delete(id);
	return places;
}
function pairsByTable(base, head) {
	const [rows, width] = [base.length, head.length + 1];
	const longest = new Uint32Array((rows + 1) * width);
	const cell = (i, j) => longest[i * width + j] ?? 0;
	for (let i = rows - 1; i >= 0; i--) {
		const id = base[i]?.id;
		for (let j = head.length - 1; j >= 0; j--) longest[i * width + j] = id === head[j]?.id ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
	}
	const pairs = [];
	for (let [i, j] = [0, 0];;) {
		const [old, now] = [base[i], head[j]];
		if (old === void 0 || now === void 0) return pairs;
		if (old.id === now.id) {
			pairs.push([old.at, now.at]);
			i += 1;
			j += 1;
		} else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
		else j += 1;
	}
}
function gapsBetween(pairs, start, ends) {
	const gaps = [];
	let [base, head] = [start, start];
	for (const [nextBase, nextHead] of [...pairs, ends]) {
		if (nextBase > base || nextHead > head) gaps.push({
			base: [base, nextBase],
			head: [head, nextHead]
		});
		[base, head] = [nextBase + 1, nextHead + 1];
	}
	return gaps;
}
// src/core/classify/diff/line-changes.ts
/** Lines of prose that differ. Blank lines, white space and other line breaks in the same words do not count. */
function lineChanges(base, head) {
	const old = worded(base);
	const now = worded(head);
	return alignTexts(old.map(({ text }) => text), now.map(({ text }) => text)).flatMap((gap) => {
		const removed = old.slice(...gap.base);
		const added = now.slice(...gap.head);
		if (joined(removed) === joined(added)) return [];
		return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => ({
			key: null,
			line: (added[at] ?? removed[at])?.number ?? null,
			before: removed[at]?.text ?? null,
			after: added[at]?.text ?? null,
			siblings: []
		}));
	});
}
function worded(lines) {
	return lines.map(({ text, number }) => ({
		text: foldSpace(text),
		number
	})).filter(({ text }) => text !== "");
}
function joined(lines) {
	return lines.map(({ text }) => text).join(" ");
}
// src/core/classify/diff/modelfile-entries.ts
const instruction = /^\s*(FROM|PARAMETER|SYSTEM|TEMPLATE|ADAPTER|MESSAGE)\s+(.*)$/i;
const names = {
	from: "model",
	system: "system",
	template: "chat_template",
	adapter: "adapter",
	message: "messages"
};
const triple = "\"\"\"";
/**
* Entries of a Modelfile, which says how Ollama makes a model: its base, sampling parameters, system text, template and
* adapter. Texts between triple quotes may go over lines; comments and licences are left out.
*/
function modelfileEntries(lines) {
	const found = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		const match = line === void 0 ? null : instruction.exec(line.text);
		if (line === void 0 || match === null) continue;
		const [, word = "", rest = ""] = match;
		const parameter = /^(\w+)\s+(.*)$/.exec(rest);
		const isParameter = word.toLowerCase() === "parameter";
		const key = isParameter ? parameter?.[1] : names[word.toLowerCase()];
		if (key === void 0) continue;
		let value = isParameter ? parameter?.[2] ?? "" : rest;
		if (value.startsWith(triple)) {
			const end = value.indexOf(triple, 3);
			const body = [end === -1 ? value.slice(3) : value.slice(3, end)];
			for (let isOpen = end === -1; isOpen && at + 1 < lines.length;) {
				at += 1;
				const next = lines[at]?.text ?? "";
				isOpen = !next.includes(triple);
				body.push(isOpen ? next : next.slice(0, next.indexOf(triple)));
			}
			value = body.join("\n");
		}
		const parts = [{
			offset: 0,
			line: line.number,
			isLong: value.includes("\n")
		}];
		const bare = value.trim().replace(/^(["'])(.*)\1$/s, "$2");
		found.push({
			key,
			slot: key,
			value: bare,
			line: line.number,
			siblings: [],
			parts
		});
	}
	return found;
}
// src/core/classify/diff/narrow.ts
/** Characters of both sides of a file that are read whole; a file somebody wrote is hardly ever larger. */
const largestWhole = 6e5;
/** The same for files that programs write, which are read at a fraction of the cost. */
const largestData = 16e6;
/** Characters of one side that are read of a larger file. */
const mostRead = 64e3;
/** Characters before and after what differs that are read with it. */
const context = 2e3;
/**
* A large file cut to the places that differ, so that its cost goes with the change. What is left reads like the hunks
* of a diff. Where too much differs, its beginning and its end are read.
*
* @returns the sides as they are where they are small enough; none where they differ in line ends alone
*/
function narrowed(sides, kind, { warn }) {
	if ([...sides.base, ...sides.head].reduce((sum, { text }) => sum + text.length, 0) <= (kind === "rows" || kind === "notebook" ? largestData : largestWhole)) return sides;
	const pairs = sides.isWhole ? [narrowPair(sides.base[0], sides.head[0])] : sides.head.map((head, at) => narrowPair(sides.base[at], head));
	warn(pairs.some((pair) => pair.isPart) ? "It is too large to be read whole; what differs was read at its beginning and its end." : "It is too large to be read whole; the place that differs was read.");
	return {
		base: pairs.flatMap(({ base }) => base),
		head: pairs.flatMap(({ head }) => head),
		isWhole: false
	};
}
function narrowPair(base, head) {
	const [old, now] = [base?.text ?? "", head?.text ?? ""];
	let start = commonStart(old, now);
	let tail = commonEnd(old, now, Math.min(old.length, now.length) - start);
	if (start === old.length && start === now.length) return {
		base: [],
		head: [],
		isPart: false
	};
	if (isSameButLineEnds(old, now)) return {
		base: [],
		head: [],
		isPart: false
	};
	const shown = head ?? base;
	if (shown === void 0) return {
		base: [],
		head: [],
		isPart: false
	};
	start = boundaryBefore(shown.text, start);
	tail = shown.text.length - boundaryAfter(shown.text, shown.text.length - tail);
	const cut = (block) => block === void 0 ? [] : windows(block, start, Math.max(start, block.text.length - tail));
	const isPart = [old, now].some((text) => text.length - tail - start > mostRead);
	return {
		base: cut(base),
		head: cut(head),
		isPart
	};
}
/** The stretch of a block, or its beginning and its end where it is too long. */
function windows(block, from, to) {
	const line = block.firstLine + lineEnds(block.text, 0, from);
	if (to - from <= mostRead) return [{
		text: block.text.slice(from, to),
		firstLine: line
	}];
	const half = mostRead / 2;
	return [{
		text: block.text.slice(from, from + half),
		firstLine: line
	}, {
		text: block.text.slice(to - half, to),
		firstLine: line + lineEnds(block.text, from, to - half)
	}];
}
/** Whole stretches are compared many times faster than their characters. */
const stretch = 4096;
function commonStart(left, right) {
	const room = Math.min(left.length, right.length);
	let at = 0;
	while (at < room && left.slice(at, at + stretch) === right.slice(at, at + stretch)) at += stretch;
	at = Math.min(at, room);
	while (at < room && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
	return at;
}
function commonEnd(left, right, room) {
	const isSame = (count, size) => left.slice(left.length - count - size, left.length - count) === right.slice(right.length - count - size, right.length - count);
	let count = 0;
	while (count + stretch <= room && isSame(count, stretch)) count += stretch;
	while (count < room && isSame(count, 1)) count += 1;
	return count;
}
function isSameButLineEnds(left, right) {
	if (left.includes("\r") === right.includes("\r")) return false;
	return left.replaceAll("\r\n", "\n") === right.replaceAll("\r\n", "\n");
}
/** Where values end, in most languages: the better places to cut stand first. */
const boundaries = [
	"\n",
	";",
	"}",
	",",
	" "
];
/** The first place to cut in the context before an offset. */
function boundaryBefore(text, offset) {
	const from = Math.max(0, offset - context);
	if (from === 0) return 0;
	const before = text.slice(from, offset);
	const found = boundaries.map((mark) => before.indexOf(mark)).find((at) => at !== -1);
	return found === void 0 ? from : from + found + 1;
}
/** The last place to cut in the context behind an offset. */
function boundaryAfter(text, offset) {
	const to = Math.min(text.length, offset + context);
	if (to === text.length) return to;
	const behind = text.slice(offset, to);
	const found = boundaries.map((mark) => behind.lastIndexOf(mark)).find((at) => at !== -1);
	return found === void 0 ? to : offset + found + 1;
}
function lineEnds(text, from, to) {
	let count = 0;
	for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
	return count;
}
// src/core/classify/diff/json-tree.ts
/** Every character of it can be the number that follows the language's own grammar. */
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const [tab, lineEnd, carriageReturn, space$1, quote$1, backslash] = [
	9,
	10,
	13,
	32,
	34,
	92
];
/**
* Reads JSON, in a tenth of the time that YAML takes for it. Full-line `//` comments and a comma behind the last entry
* are passed over.
*
* @param firstLine - 1-based line of the file that the text begins on
* @param deepest - nesting that is read; what is deeper is no settings file
* @returns the same tree that YAML makes of it; undefined for anything else than one JSON value that is an object or a
*   list
*/
function jsonTree(text, firstLine, deepest) {
	const walk = {
		text,
		at: 0,
		line: firstLine
	};
	skipBlank(walk);
	if (!"[{".includes(text[walk.at] ?? " ")) return void 0;
	const tree = value(walk, firstLine, deepest);
	skipBlank(walk);
	return walk.at === text.length ? tree : void 0;
}
/** Undefined = it is no JSON, here or further in. */
function value(walk, line, room) {
	if (room < 0) return void 0;
	switch (walk.text[walk.at]) {
		case "{": return map(walk, line, room - 1);
		case "[": return list(walk, line, room - 1);
		case "\"": {
			const text = quoted$1(walk);
			return text === void 0 ? void 0 : scalar$1(text, line);
		}
		case "t": return word$1(walk, "true", "true", line);
		case "f": return word$1(walk, "false", "false", line);
		case "n": return word$1(walk, "null", "", line);
		default: {
			numberPattern.lastIndex = walk.at;
			const written = numberPattern.exec(walk.text)?.[0];
			if (written === void 0) return void 0;
			walk.at += written.length;
			return scalar$1(String(Number(written)), line);
		}
	}
}
function scalar$1(text, line) {
	return {
		kind: "scalar",
		value: text,
		line,
		textLine: void 0
	};
}
function word$1(walk, written, meant, line) {
	if (!walk.text.startsWith(written, walk.at)) return void 0;
	walk.at += written.length;
	return scalar$1(meant, line);
}
function map(walk, line, room) {
	const entries = /* @__PURE__ */ new Map();
	return items(walk, "}", () => {
		const keyLine = walk.line;
		const key = quoted$1(walk);
		skipBlank(walk);
		if (key === void 0 || walk.text[walk.at] !== ":") return false;
		walk.at += 1;
		skipBlank(walk);
		const found = value(walk, keyLine, room);
		if (found !== void 0) entries.set(key, found);
		return found !== void 0;
	}) ? {
		kind: "map",
		line,
		entries,
		keys: [...entries.keys()]
	} : void 0;
}
function list(walk, line, room) {
	const found = [];
	return items(walk, "]", () => {
		const entry = value(walk, walk.line, room);
		if (entry !== void 0) found.push(entry);
		return entry !== void 0;
	}) ? {
		kind: "list",
		line,
		items: found
	} : void 0;
}
/** What stands between two brackets, with commas between; false where anything else stands there. */
function items(walk, closing, readOne) {
	walk.at += 1;
	for (;;) {
		skipBlank(walk);
		if (walk.text[walk.at] === closing) break;
		if (!readOne()) return false;
		skipBlank(walk);
		if (walk.text[walk.at] === ",") walk.at += 1;
		else if (walk.text[walk.at] !== closing) return false;
	}
	walk.at += 1;
	return true;
}
/** White space, and comments that are alone on their line. */
function skipBlank(walk) {
	const { text } = walk;
	for (; walk.at < text.length; walk.at += 1) {
		const code = text.charCodeAt(walk.at);
		if (code === lineEnd) walk.line += 1;
		else if (text.startsWith("//", walk.at) && isLineStart(walk)) {
			const end = text.indexOf("\n", walk.at);
			walk.at = (end === -1 ? text.length : end) - 1;
		} else if (code !== space$1 && code !== tab && code !== carriageReturn) return;
	}
}
function isLineStart({ text, at }) {
	for (let before = at - 1; before >= 0; before--) {
		const code = text.charCodeAt(before);
		if (code === lineEnd) return true;
		if (code !== space$1 && code !== tab) return false;
	}
	return true;
}
function quoted$1(walk) {
	const { text, at } = walk;
	if (text.charCodeAt(at) !== quote$1) return void 0;
	let isPlain = true;
	for (let end = at + 1; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (code === backslash) {
			isPlain = false;
			end += 1;
		} else if (code < space$1) return void 0;
		else if (code === quote$1) {
			walk.at = end + 1;
			return isPlain ? text.slice(at + 1, end) : unescaped$1(text.slice(at, end + 1));
		}
	}
}
function unescaped$1(written) {
	try {
		return String(JSON.parse(written));
	} catch {
		return;
	}
}
// src/core/classify/diff/plain-yaml.ts
var import_dist = require_dist();
/** Thrown for what only a full parser can tell. */
var NotPlain = class extends Error {};
/** Nested deeper, a full parser has to say. */
const deepest$5 = 24;
const key = /^([A-Za-z_][\w./-]*):(?: +|$)/;
/** Words that are no texts. */
const word = /^(?:true|false|null|~)$/i;
const number = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** One line of letters, digits and signs that mean nothing in YAML. */
const plain = /^(?:[A-Za-z0-9_/]|[-+.](?=[\w.]))(?:[\w ./+,()=@%~$;!?&*'"<>|^`-]|:(?=[^\s:]))*$/;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
/**
* Reads YAML of the simplest kind, as most settings are: keys, lists, and values on one line without anchors, tags, flow
* brackets or block texts. Ten times as fast as a full parser, and the same tree.
*
* @param firstLine - 1-based line of the file that the text begins on
* @returns undefined where a full parser has to read it
*/
function plainYaml(text, firstLine) {
	if (/[\t\r\u0085\u2028\u2029\uFEFF]/.test(text)) return void 0;
	const lines = [];
	for (const [index, line] of text.split("\n").entries()) {
		const indent = line.search(/[^ ]/);
		if (indent === -1 || line[indent] === "#" || line.startsWith("//", indent)) continue;
		if (lines.length === 0 && line === "---" && index === 0) continue;
		lines.push({
			indent,
			text: withoutComment(line.slice(indent)),
			number: firstLine + index
		});
	}
	const [first] = lines;
	if (first === void 0 || first.indent > 0) return void 0;
	const cursor = {
		lines,
		at: 0
	};
	try {
		const tree = readBlock(cursor, 0, firstLine, 0);
		return cursor.at === lines.length ? tree : void 0;
	} catch (error) {
		if (error instanceof NotPlain) return void 0;
		throw error;
	}
}
function withoutComment(text) {
	const at = text.includes("#") ? text.search(/\s#/) : -1;
	return (at === -1 ? text : text.slice(0, at)).trimEnd();
}
/** A list or a map whose entries stand at an indent. */
function readBlock(cursor, indent, line, depth) {
	if (depth > deepest$5) throw new NotPlain();
	const first = cursor.lines[cursor.at];
	if (first === void 0 || first.indent !== indent) throw new NotPlain();
	return isItem(first) ? readList$1(cursor, indent, line, depth) : readMap(cursor, indent, line, depth);
}
function isItem({ text }) {
	return text === "-" || text.startsWith("- ");
}
function readList$1(cursor, indent, line, depth) {
	const items = [];
	for (;;) {
		const next = cursor.lines[cursor.at];
		if (next === void 0 || next.indent < indent) break;
		if (next.indent > indent) throw new NotPlain();
		if (!isItem(next)) break;
		const inner = next.text.slice(1).trimStart();
		if (inner === "" || isItem({
			...next,
			text: inner
		})) throw new NotPlain();
		if (key.test(inner)) {
			const column = indent + next.text.length - inner.length;
			cursor.lines[cursor.at] = {
				...next,
				indent: column,
				text: inner
			};
			items.push(readMap(cursor, column, next.number, depth + 1));
		} else {
			items.push(scalarOf(inner, next.number));
			cursor.at += 1;
			endOfScalar(cursor, indent);
		}
	}
	return {
		kind: "list",
		line,
		items
	};
}
function readMap(cursor, indent, line, depth) {
	if (depth > deepest$5) throw new NotPlain();
	const entries = /* @__PURE__ */ new Map();
	for (;;) {
		const next = cursor.lines[cursor.at];
		if (next === void 0 || next.indent < indent) break;
		if (next.indent > indent || isItem(next)) throw new NotPlain();
		const [head = "", name = ""] = key.exec(next.text) ?? [];
		if (name === "" || word.test(name)) throw new NotPlain();
		const value = next.text.slice(head.length).trim();
		cursor.at += 1;
		if (value !== "") {
			entries.set(name, scalarOf(value, next.number));
			endOfScalar(cursor, indent);
			continue;
		}
		const below = cursor.lines[cursor.at];
		const isUnder = below !== void 0 && (below.indent > indent || below.indent === indent && isItem(below));
		entries.set(name, isUnder ? readBlock(cursor, below.indent, next.number, depth + 1) : {
			kind: "scalar",
			value: "",
			line: next.number,
			textLine: void 0
		});
	}
	return {
		kind: "map",
		line,
		entries,
		keys: [...entries.keys()]
	};
}
/** A text may go on, on lines that stand further in. */
function endOfScalar({ lines, at }, indent) {
	const next = lines[at];
	if (next !== void 0 && next.indent > indent) throw new NotPlain();
}
function scalarOf(text, line) {
	return {
		kind: "scalar",
		value: textOf$1(text),
		line,
		textLine: void 0
	};
}
/** What the core schema of YAML makes of a text. */
function textOf$1(text) {
	const inner = quoted.exec(text);
	if (inner !== null) return inner[1] ?? inner[2] ?? "";
	if (!plain.test(text)) throw new NotPlain();
	if (/^[A-Za-z_/]/.test(text) && !word.test(text)) return text;
	if (number.test(text)) return String(Number(text));
	if (text === "true" || text === "false") return text;
	if (word.test(text) || /^[-+]?(?:0[xob]|\.)/i.test(text)) throw new NotPlain();
	return text;
}
// src/core/classify/diff/read-tree.ts
/** Larger texts are data rather than settings; reading them line by line is cheaper and tells as much. */
const largestText = 262144;
/** Deeper than any settings file; far from what the stack holds. */
const deepest$4 = 64;
const compactNesting = /(?:[-?:&!][^\s]{0,20}[ \t]+){65}/;
/**
* Reads a YAML or JSON text; full-line `//` comments are passed over. Aliases stay names, so that they cannot
* multiply. Several documents are a list.
*
* @param firstLine - 1-based line of the file that the text begins on
* @returns undefined when the text does not parse, is larger than 256 KiB, or is nested deeper than 64
*/
function readTree(text, firstLine = 1) {
	return readSimpleTree(text, firstLine) ?? readYaml(text, firstLine);
}
/** The same for what takes little time: JSON, and YAML that is all keys and values; undefined for everything else. */
function readSimpleTree(text, firstLine = 1) {
	if (text.length > largestText) return void 0;
	return isJson(text) ? jsonTree(text, firstLine, deepest$4) : plainYaml(text, firstLine);
}
/** The same by a full parser of YAML. */
function readYaml(text, firstLine = 1) {
	if (text.length > largestText || isNestedTooDeeply(text)) return void 0;
	const lines = new import_dist.LineCounter();
	const lineAt = (offset) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
	try {
		const documents = [...strictComposer().compose(strictTokens(withoutComments$1(text), lines))];
		if (documents.some(({ errors }) => errors.length > 0)) return void 0;
		const trees = documents.map(({ contents }) => treeOf(contents, firstLine, lineAt, 0));
		return trees.length === 1 ? trees[0] : {
			kind: "list",
			line: firstLine,
			items: trees
		};
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
/** Ends at the first mistake: each is an object with a stack, and a text may hold tens of thousands. */
function strictComposer() {
	const onError = (_place, _code, message, isWarning) => {
		if (isWarning !== true) throw new RangeError(`text must be YAML without mistakes: ${message}`);
	};
	const composer = new import_dist.Composer({
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	});
	return Object.assign(composer, { onError });
}
/** The tokens of a text, up to the first that is a mistake. */
function* strictTokens(text, lines) {
	for (const token of new import_dist.Parser(lines.addNewLine).parse(text)) {
		if (token.type === "error") throw new RangeError(`text must be YAML without mistakes: ${token.message}`);
		yield token;
	}
}
/** Full-line `//` comments are blanked. */
function withoutComments$1(text) {
	return text.includes("//") ? text.replace(/^[ \t]*\/\/.*$/gm, "") : text;
}
/** True for a text that begins as JSON does; most of these are, and are read in a tenth of the time. */
function isJson(text) {
	return /^\s*[[{]/.test(text);
}
function treeOf(node, lineOfKey, lineAt, depth) {
	if (depth > deepest$4) throw new RangeError(`text must be nested at most ${deepest$4} deep`);
	if ((0, import_dist.isMap)(node)) {
		const entries = /* @__PURE__ */ new Map();
		for (const { key, value } of node.items) {
			const line = (0, import_dist.isScalar)(key) && key.range ? lineAt(key.range[0]) : lineOfKey;
			entries.set(nameOf(key), treeOf(value, line, lineAt, depth + 1));
		}
		return {
			kind: "map",
			line: lineOfKey,
			entries,
			keys: [...entries.keys()]
		};
	}
	if ((0, import_dist.isSeq)(node)) return {
		kind: "list",
		line: lineOfKey,
		items: node.items.map((item) => {
			const inner = (0, import_dist.isPair)(item) ? null : item;
			return treeOf(inner, inner?.range ? lineAt(inner.range[0]) : lineOfKey, lineAt, depth + 1);
		})
	};
	if ((0, import_dist.isAlias)(node)) return scalar(`*${node.source}`, lineOfKey);
	if (!(0, import_dist.isScalar)(node)) return scalar("", lineOfKey);
	const textLine = (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") && node.range ? lineAt(node.range[0]) + 1 : void 0;
	return scalar(String(node.value ?? ""), lineOfKey, textLine);
}
/**
* A look at the brackets alone, since the parser's time grows with the square of the nesting. Brackets inside texts
* count too: a file that holds that many unclosed ones is read by lines instead.
*/
function isNestedTooDeeply(text) {
	if (compactNesting.test(text)) return true;
	let depth = 0;
	for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
		if (bracket === "[" || bracket === "{") depth += 1;
		else if (depth > 0) depth -= 1;
		if (depth > deepest$4) return true;
	}
	return false;
}
function nameOf(key) {
	if ((0, import_dist.isScalar)(key)) return String(key.value);
	return (0, import_dist.isAlias)(key) ? `*${key.source}` : "?";
}
function scalar(value, line, textLine) {
	return {
		kind: "scalar",
		value,
		line,
		textLine
	};
}
// src/core/classify/diff/notebook-blocks.ts
/** Cells are nested no deeper; outputs may be, and are no reason to look at nothing. */
const deepest$3 = 64;
/** Longer lines hold more than one string. */
const longestLine$1 = 1e3;
/** A cell with its source on one line. */
const compactCell = /"source"\s*:\s*\[?\s*"/;
/**
* The code cells of a Jupyter notebook, each as a block; outputs, metadata and text cells are left out. A block's
* first line is where its source begins in the file: notebooks are written a line of source a line.
*
* @returns undefined when the text is no notebook that can be read
*/
function notebookBlocks(text) {
	const tree = jsonTree(text, 1, deepest$3) ?? readTree(text);
	const cells = tree?.kind === "map" ? tree.entries.get("cells") : void 0;
	if (cells?.kind !== "list") return void 0;
	return cells.items.flatMap((cell) => {
		if (cell.kind !== "map" || textOf(cell.entries.get("cell_type")) !== "code") return [];
		const source = cell.entries.get("source");
		const parts = source?.kind === "list" ? source.items : source === void 0 ? [] : [source];
		return [{
			text: withoutMagic(parts.map(textOf).join("")),
			firstLine: parts[0]?.line ?? cell.line
		}];
	});
}
/** Lines that the notebook itself or a shell reads are no Python; their line ends stay. */
function withoutMagic(source) {
	return source.replace(/^[ \t]*[%!].*$/gm, "");
}
function textOf(tree) {
	return tree?.kind === "scalar" ? tree.value : "";
}
/** A stretch of a notebook that cannot be parsed: its lines that are JSON strings, unquoted; the others empty. */
function notebookFragment({ text, firstLine }) {
	return {
		text: text.split("\n").map((line) => {
			if (line.length > longestLine$1 || compactCell.test(line)) return stringsIn(line).join(" ");
			const quoted = line.trim().replace(/,$/, "");
			if (!quoted.startsWith("\"") || !quoted.endsWith("\"")) return "";
			try {
				return String(JSON.parse(quoted)).replace(/\n$/, "");
			} catch {
				return "";
			}
		}).join("\n"),
		firstLine
	};
}
/** The JSON strings on one line, unquoted, in the order they stand; the file has one line for all of them. */
function stringsIn(line) {
	return [line, line.slice(line.indexOf("\"") + 1)].flatMap((text) => (text.match(/"(?:[^"\\]|\\.)*"/g) ?? []).flatMap((quoted) => {
		try {
			return [String(JSON.parse(quoted)).replace(/\n/g, " ; ")];
		} catch {
			return [];
		}
	}));
}
// src/core/classify/diff/opaque-file.ts
/**
* The change of a file whose content is not looked at, such as an index, weights or a picture: its size on each side.
* None where the file was only renamed, as far as its size or its hash tell.
*
* @param sides - texts, if there are any: what stands for the content in Git LFS
*/
function opaqueChange(file, sides) {
	const base = file.status === "added" ? void 0 : storedFile(sides?.base[0]?.text ?? file.baseText, file.baseBytes);
	const head = file.status === "deleted" ? void 0 : storedFile(sides?.head[0]?.text ?? file.headText, file.headBytes);
	if (file.status === "renamed" && base?.bytes === head?.bytes && base?.hash === head?.hash) return [];
	return storedChange(base, head);
}
/** The change from one content to another; undefined = no such side. */
function storedChange(base, head, place = { line: null }) {
	const isSame = base?.hash === head?.hash && base?.bytes === head?.bytes;
	const isMoved = base?.hash === void 0 || head?.hash === void 0;
	if ((base?.hash !== void 0 || head?.hash !== void 0) && (isSame || isMoved && base?.bytes === head?.bytes && base?.bytes !== void 0)) return [];
	const before = storedText(base);
	const after = storedText(head);
	const { line, path } = place;
	return [{
		key: null,
		line,
		before,
		after: after !== null && after === before ? `${after}, other content` : after,
		siblings: [],
		summary: {
			of: "file",
			content: (head ?? base)?.hash ?? null,
			...path === void 0 ? {} : { path }
		}
	}];
}
function storedFile(text, bytes) {
	return (text === void 0 ? void 0 : lfsPointer(text)) ?? {
		bytes: bytes ?? text?.length,
		hash: void 0
	};
}
/** Characters of a hash that tell a reader one content from another. */
const shownHash = 8;
function storedText(file) {
	if (file === void 0 || file.bytes === void 0 && file.hash === void 0) return null;
	return [...file.bytes === void 0 ? [] : [sizeText(file.bytes)], ...file.hash === void 0 ? [] : [`(${file.hash.slice(0, shownHash)})`]].join(" ");
}
/** A size in decimal units, to two digits or to the whole number: `1.2 MB`, `340 kB`, `12 bytes`. */
function sizeText(bytes) {
	const units = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	if (bytes < 1e3) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
	let [size, at] = [bytes / 1e3, 0];
	while (size >= 999.5 && at < units.length - 1) [size, at] = [size / 1e3, at + 1];
	return `${size < 9.95 ? size.toFixed(1) : Math.round(size)} ${units[at]}`;
}
// src/core/classify/diff/toml-text.ts
const bareKey = /[\p{L}\p{N}_-]+/uy;
/** Numbers, dates and words, up to what ends a value. */
const bareValue = /[^\s,\]}#"'][^,\]}#"'\n]*/y;
const space = /[ \t]+/y;
const escapes = {
	b: "\b",
	t: "	",
	n: "\n",
	f: "\f",
	r: "\r",
	e: "\x1B"
};
/** A place in a TOML text that moves on as pieces are taken; what is not there is a SyntaxError. */
var TomlText = class {
	#text;
	#at = 0;
	/** 1-based line of the place. */
	line;
	constructor(text, firstLine) {
		this.#text = text.replace(/\r\n/g, "\n");
		this.line = firstLine;
	}
	/** Takes a sign, with white space before it; false where another stands. */
	take(sign) {
		this.skipSpace();
		if (this.#text[this.#at] !== sign) return false;
		this.#at += 1;
		return true;
	}
	need(sign) {
		if (!this.take(sign)) throw new SyntaxError(`line ${this.line}: ${sign} is missing`);
	}
	skipSpace() {
		this.#match(space);
	}
	/** Skips white space, comments and line ends; false at the end of the text. */
	skipBlank() {
		for (; this.#at < this.#text.length; this.#at++) {
			const here = this.#text[this.#at];
			if (here === "#") this.#at = this.#next("\n", this.#text.length) - 1;
			else if (here === "\n") this.line += 1;
			else if (here !== " " && here !== "	") return true;
		}
		return false;
	}
	/** After a value or a heading only a comment may stand on its line. */
	endLine() {
		this.skipSpace();
		const here = this.#text[this.#at];
		if (here !== void 0 && here !== "\n" && here !== "#") throw new SyntaxError(`line ${this.line}: text after a value`);
	}
	key() {
		this.skipSpace();
		const here = this.#text[this.#at];
		const found = here === "\"" || here === "'" ? this.#quoted(here) : this.#match(bareKey);
		if (found === void 0) throw new SyntaxError(`line ${this.line}: a key is missing`);
		return found;
	}
	scalar() {
		const here = this.#text[this.#at];
		if (here !== "\"" && here !== "'") {
			const value = this.#match(bareValue)?.trim();
			if (value === void 0) throw new SyntaxError(`line ${this.line}: a value is missing`);
			return {
				value,
				textLine: void 0
			};
		}
		if (!this.#text.startsWith(here.repeat(3), this.#at)) return {
			value: this.#quoted(here),
			textLine: void 0
		};
		return this.#long(here);
	}
	#quoted(quote) {
		const start = this.#at + 1;
		const end = this.#closing(quote, start, quote);
		const text = this.#text.slice(start, end);
		if (text.includes("\n")) throw new SyntaxError(`line ${this.line}: a text does not end on its line`);
		this.#at = end + 1;
		return quote === "\"" ? unescaped(text) : text;
	}
	#long(quote) {
		const start = this.#at + 3;
		const mark = quote.repeat(3);
		let end = this.#closing(mark, start, quote);
		while (this.#text[end + 3] === quote) end += 1;
		const isBelow = this.#text[start] === "\n";
		const text = this.#text.slice(isBelow ? start + 1 : start, end);
		const textLine = isBelow ? this.line + 1 : this.line;
		this.line = textLine + text.split("\n").length - 1;
		this.#at = end + 3;
		return {
			value: quote === "\"" ? unescaped(text) : text,
			textLine
		};
	}
	#closing(mark, from, quote) {
		for (let at = from; at < this.#text.length; at++) if (quote === "\"" && this.#text[at] === "\\") at += 1;
		else if (mark.length === 1 && this.#text[at] === "\n") break;
		else if (this.#text.startsWith(mark, at)) return at;
		throw new SyntaxError(`line ${this.line}: a text is not closed`);
	}
	#next(sign, none) {
		const found = this.#text.indexOf(sign, this.#at);
		return found === -1 ? none : found;
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		this.#at += found?.length ?? 0;
		return found;
	}
};
/** The line ends that a backslash takes out of a text stay: white space never counts, and lines stay what they are. */
function unescaped(text) {
	if (!text.includes("\\")) return text;
	return text.replace(/\\(u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[\s\S])/g, (whole, code) => {
		if (code.length === 1) return escapes[code] ?? code;
		const point = Number.parseInt(code.slice(1), 16);
		return point > 1114111 ? whole : String.fromCodePoint(point);
	});
}
// src/core/classify/diff/read-toml.ts
/** Deeper than any settings file; far from what the stack holds. */
const deepest$2 = 64;
/**
* Reads a TOML text: tables, arrays of tables, dotted keys, inline tables, all kinds of strings; of a key that stands
* twice the last counts. Numbers and dates stay as they are written.
*
* @param firstLine - 1-based line of the file that the text begins on
* @returns undefined when the text does not parse or is nested deeper than 64
* @see https://toml.io/en/v1.0.0
*/
function readToml(text, firstLine = 1) {
	const root = table(firstLine);
	const source = new TomlText(text, firstLine);
	try {
		let open = root;
		while (source.skipBlank()) {
			if (source.take("[")) open = readHeader(source, root);
			else readPair(source, open, 0);
			source.endLine();
		}
		return root;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function table(line) {
	return {
		kind: "map",
		line,
		entries: /* @__PURE__ */ new Map(),
		keys: []
	};
}
/** What follows the first bracket of `[a.b]` or `[[a.b]]`: the table that the next pairs belong to. */
function readHeader(source, root) {
	const { line } = source;
	const isList = source.take("[");
	const path = readPath(source);
	source.need("]");
	if (isList) source.need("]");
	const last = path.pop() ?? "";
	const owner = descend(root, path, line);
	const found = owner.entries.get(last);
	if (!isList) return descend(owner, [last], line);
	const list = found?.kind === "list" ? found : {
		kind: "list",
		line,
		items: []
	};
	set(owner, last, list);
	const item = table(line);
	list.items.push(item);
	return item;
}
function readPath(source) {
	const path = [source.key()];
	while (source.take(".")) {
		path.push(source.key());
		if (path.length > deepest$2) throw new SyntaxError("nested too deep");
	}
	return path;
}
function readPair(source, owner, depth) {
	source.skipSpace();
	const { line } = source;
	const path = readPath(source);
	source.need("=");
	const last = path.pop() ?? "";
	set(descend(owner, path, line), last, readValue(source, line, depth + 1));
}
/** The table at a path, made where it is missing; of an array of tables the last. */
function descend(owner, path, line) {
	let at = owner;
	for (const name of path) {
		const found = at.entries.get(name);
		const next = found?.kind === "list" ? found.items.at(-1) : found;
		if (next !== void 0 && next.kind !== "map") throw new SyntaxError(`${name} is no table`);
		const inner = next ?? table(line);
		if (next === void 0) set(at, name, inner);
		at = inner;
	}
	return at;
}
function set(owner, name, value) {
	if (!owner.entries.has(name)) owner.keys.push(name);
	owner.entries.set(name, value);
}
function readValue(source, line, depth) {
	if (depth > deepest$2) throw new SyntaxError("nested too deep");
	source.skipSpace();
	if (source.take("[")) return readList(source, line, depth);
	if (source.take("{")) return readInline(source, line, depth);
	return {
		kind: "scalar",
		line,
		...source.scalar()
	};
}
function readList(source, line, depth) {
	const items = [];
	for (;;) {
		source.skipBlank();
		if (source.take("]")) return {
			kind: "list",
			line,
			items
		};
		items.push(readValue(source, source.line, depth + 1));
		source.skipBlank();
		if (!source.take(",")) {
			source.need("]");
			return {
				kind: "list",
				line,
				items
			};
		}
	}
}
function readInline(source, line, depth) {
	const found = table(line);
	for (;;) {
		source.skipBlank();
		if (source.take("}")) return found;
		readPair(source, found, depth + 1);
		source.skipBlank();
		if (!source.take(",")) {
			source.need("}");
			return found;
		}
	}
}
// src/core/classify/diff/content-hash.ts
/**
* A short name for a collection of texts, the same in any order: the sum of their FNV-1a hashes (32 bits, two
* different offsets) and their count. Tells a file that moved from one that did not; it guards against nothing.
*/
function contentHash(texts) {
	let [one, other] = [0, 0];
	for (const text of texts) {
		one = one + fnv(text, 2166136261) >>> 0;
		other = other + fnv(text, 84696351) >>> 0;
	}
	return `${texts.length}-${one.toString(16)}${other.toString(16).padStart(8, "0")}`;
}
/** FNV-1a over code units, http://www.isthe.com/chongo/tech/comp/fnv. */
function fnv(text, offset) {
	let hash = offset;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash >>> 0;
}
// src/core/classify/diff/row-changes.ts
/** Fields that name a row, the surest first. */
const idFields = [
	"id",
	"_id",
	"uuid",
	"uid",
	"guid",
	"doc_id",
	"document_id",
	"example_id",
	"question_id",
	"sample_id",
	"row_id",
	"key"
];
/** A character of a row takes this part of the time that one of code does. */
const rowCost = .1;
/** Deeper fields are compared as they are written. */
const deepest$1 = 60;
/**
* How many rows of a data set were added, removed and changed: one value, or none. The order of the rows, of their
* fields and the way they are written do not count. Rows with an id are the same row where the id is; others where all
* they hold is.
*
* @param base - undefined = the file is new
* @param head - undefined = the file is gone
* @param isWhole - false = the rows are those of the hunks of a diff, so that nobody knows how many there are
*/
function rowChanges(base, head, isWhole, reading) {
	const [removed, added] = oddRows(base, head, reading);
	const changed = pairById(removed, added);
	if (removed.length + added.length === 0) return [];
	const before = new Set(changed.map(([row]) => row));
	const after = new Set(changed.map(([, row]) => row));
	const counts = [
		[added.filter((row) => !after.has(row)).length, "added"],
		[removed.filter((row) => !before.has(row)).length, "removed"],
		[changed.length, "changed"]
	];
	return [{
		key: null,
		line: (first(added) ?? first(removed))?.line ?? null,
		...isWhole ? wholeText(base, head, counts) : {
			before: null,
			after: countsText(counts, true)
		},
		siblings: [],
		summary: {
			of: "rows",
			content: contentHash([...base === void 0 ? added : removed].map(({ stamp }) => stamp))
		}
	}];
}
function wholeText(base, head, counts) {
	const total = (side) => side === void 0 ? null : rowsText(side.rows.length);
	const isBoth = base !== void 0 && head !== void 0;
	return {
		before: total(base),
		after: isBoth ? `${total(head)}: ${countsText(counts, false)}` : total(head)
	};
}
function rowsText(count) {
	return count === 1 ? "1 row" : `${count} rows`;
}
/** `3 rows added, 1 changed`; zeros are left out. */
function countsText(counts, hasNoun) {
	return counts.filter(([count]) => count > 0).map(([count, what], at) => `${hasNoun && at === 0 ? rowsText(count) : count} ${what}`).join(", ");
}
function first(rows) {
	return rows.reduce((best, row) => best === void 0 || row.line < best.line ? row : best, void 0);
}
/** Rows that stand on one side alone: first by their text, then the rest by what they hold. */
function oddRows(base, head, reading) {
	const [old, now] = base === void 0 || head === void 0 || base.layout === head.layout ? withoutCommon(base?.rows ?? [], head?.rows ?? [], ({ text }) => text) : [base.rows, head.rows];
	if (old.length + now.length === 0) return [[], []];
	const size = [...old, ...now].reduce((sum, { text }) => sum + text.length, 0);
	const isRead = takeRoom(reading, Math.ceil(size * rowCost));
	const read = (rows, side) => rows.map((row) => oddRow(row, isRead ? side?.parse(row.text) : void 0));
	return withoutCommon(read(old, base), read(now, head), ({ stamp }) => stamp);
}
function oddRow(row, value) {
	const stamp = value === void 0 ? void 0 : stampOf(value, 0);
	return {
		...row,
		stamp: stamp ?? foldSpace(row.text),
		id: idOf(value)
	};
}
function idOf(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	const fields = new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
	const name = idFields.find((field) => ["string", "number"].includes(typeof fields.get(field)));
	return name === void 0 ? void 0 : `${name}\n${String(fields.get(name))}`;
}
/** The value in one spelling: fields by name, white space folded; undefined where it is nested too deep. */
function stampOf(value, depth) {
	if (depth > deepest$1) return void 0;
	if (typeof value === "string") return JSON.stringify(foldSpace(value));
	if (typeof value !== "object" || value === null) return String(value);
	const isList = Array.isArray(value);
	const parts = [];
	for (const [name, field] of Object.entries(value)) {
		const stamp = stampOf(field, depth + 1);
		if (stamp === void 0) return void 0;
		parts.push(isList ? stamp : `${JSON.stringify(name)}:${stamp}`);
	}
	return isList ? `[${parts.join()}]` : `{${parts.sort().join()}}`;
}
/** Rows of one id on both sides, where the id names one row on each. */
function pairById(removed, added) {
	const [old, now] = [removed, added].map(byId);
	return [...now].flatMap(([id, row]) => {
		const twin = old.get(id);
		return row && twin ? [[twin, row]] : [];
	});
}
function byId(rows) {
	const found = /* @__PURE__ */ new Map();
	for (const row of rows) if (row.id !== void 0) found.set(row.id, found.has(row.id) ? null : row);
	return found;
}
function withoutCommon(left, right, nameOf) {
	const waiting = /* @__PURE__ */ new Map();
	for (const row of left) waiting.set(nameOf(row), (waiting.get(nameOf(row)) ?? 0) + 1);
	const common = /* @__PURE__ */ new Map();
	const rest = right.filter((row) => {
		const name = nameOf(row);
		const count = waiting.get(name) ?? 0;
		if (count === 0) return true;
		waiting.set(name, count - 1);
		common.set(name, (common.get(name) ?? 0) + 1);
		return false;
	});
	return [left.filter((row) => {
		const name = nameOf(row);
		const count = common.get(name) ?? 0;
		if (count > 0) common.set(name, count - 1);
		return count === 0;
	}), rest];
}
// src/core/classify/diff/settings-lines.ts
const section = /^\s*\[([^[\]]+)\]\s*(?:[#;].*)?$/;
const quote = /^(["'`])/;
const dialects = {
	ini: {
		comment: /^\s*[#;]/,
		pair: /^\s*([^\s=:#;[][^=:]*)[=:]\s*(.*)$/,
		end: endByIndent,
		read: (written) => unquoted(written, /\s[#;].*$/gm)
	},
	env: {
		comment: /^\s*#/,
		pair: /^\s*(?:export\s+)?([\w.-]+)\s*(?:=|:\s)\s*(.*)$/,
		end: endByQuote,
		read: (written) => unquoted(written, /\s#.*$/)
	},
	properties: {
		comment: /^\s*[#!]/,
		pair: /^\s*((?:[^\s=:\\]|\\.)+)(?:\s*[=:]\s*|\s+)(.*)$/,
		end: endByBackslash,
		read: (written) => written.replace(/\\$/gm, "").trim()
	}
};
/** Longer lines are data, and the patterns are not linear. */
const longestLine = 2e4;
/**
* Entries of an INI file, a `.env` or a Java properties file: sections, quotes, `export`, comments behind a value and
* values of several lines. A key that stands twice has two entries; a line that is no pair is a value without a key.
*/
function settingsEntries(lines, kind) {
	const { comment, pair, end: endOf, read } = dialects[kind];
	const found = [];
	let prefix = "";
	for (let at = 0; at < lines.length; at++) {
		const { text, number } = lines[at];
		if (text.trim() === "" || comment.test(text)) continue;
		const heading = kind === "ini" ? section.exec(text)?.[1] : void 0;
		if (heading !== void 0) {
			prefix = `${heading.trim()}.`;
			continue;
		}
		const [, name, opening = ""] = (text.length > longestLine ? null : pair.exec(text)) ?? [];
		if (name === void 0) {
			found.push({
				key: "",
				slot: "",
				value: text.trim(),
				line: number
			});
			continue;
		}
		const end = endOf(lines, at, opening);
		const rest = lines.slice(at + 1, end + 1).map((line) => line.text);
		const key = `${prefix}${name.trim()}`;
		const parts = rest.length === 0 ? {} : { parts: [{
			offset: 0,
			line: number,
			isLong: true
		}] };
		found.push({
			key,
			slot: key,
			value: read([opening, ...rest].join("\n")),
			line: number,
			...parts
		});
		at = end;
	}
	return besideEach(found);
}
/** Lines that stand further in than their key go on with its value. */
function endByIndent(lines, at) {
	const own = indentOf(lines[at]);
	let end = at;
	for (let next = at + 1; next < lines.length; next++) {
		if ((lines[next]?.text ?? "").trim() === "") continue;
		if (indentOf(lines[next]) <= own) break;
		end = next;
	}
	return end;
}
function indentOf(line) {
	return line === void 0 ? 0 : line.text.length - line.text.trimStart().length;
}
/** Lines that may be looked through for a closing quote. */
const furthest = 1e3;
function endByQuote(lines, at, opening) {
	const mark = quote.exec(opening)?.[1];
	if (mark === void 0 || closes(opening.slice(1), mark)) return at;
	const last = Math.min(lines.length - 1, at + furthest);
	for (let end = at + 1; end <= last; end++) if (closes(lines[end]?.text ?? "", mark)) return end;
	return at;
}
function closes(text, mark) {
	for (let at = 0; at < text.length; at++) if (text[at] === "\\" && mark === "\"") at += 1;
	else if (text[at] === mark) return true;
	return false;
}
function endByBackslash(lines, at) {
	let end = at;
	while (end < lines.length - 1 && /(?:^|[^\\])(?:\\\\)*\\$/.test(lines[end]?.text ?? "")) end += 1;
	return end;
}
/** A value without its quotes; without a comment behind it where it has none. */
function unquoted(written, comment) {
	const mark = quote.exec(written)?.[1];
	const end = mark === void 0 ? -1 : written.lastIndexOf(mark);
	if (end > 0 && /^\s*(?:[#;].*)?$/.test(written.slice(end + 1))) return written.slice(1, end);
	return written.replace(comment, "").trim();
}
// src/core/classify/diff/shell-words.ts
/**
* Cuts a shell script into words: quotes may go over lines, a backslash joins lines, comments are left out. A quote that
* is never closed is a sign like any other.
*/
function shellWords(text) {
	const words = [];
	const quotes = { missing: /* @__PURE__ */ new Set() };
	let row = 0;
	for (let at = 0; at < text.length;) {
		const here = text[at] ?? "";
		if (here === "\n") {
			words.push({
				kind: "line-end",
				text: here,
				row,
				isQuoted: false
			});
			row += 1;
			at += 1;
		} else if (here === "\\" && text[at + 1] === "\n") {
			row += 1;
			at += 2;
		} else if (/\s/.test(here)) at += 1;
		else if (here === "#") {
			const end = text.indexOf("\n", at);
			at = end === -1 ? text.length : end;
		} else if (/[;&|()<>]/.test(here)) {
			words.push({
				kind: "sign",
				text: here,
				row,
				isQuoted: false
			});
			at += 1;
		} else {
			const word = wordAt(text, at, quotes);
			words.push({
				kind: "word",
				text: word.text,
				row,
				isQuoted: word.isQuoted
			});
			row += word.rows;
			at = word.end;
		}
	}
	return words;
}
function wordAt(text, start, quotes) {
	const parts = [];
	let rows = 0;
	let at = start;
	let quoted = 0;
	for (; at < text.length;) {
		const here = text[at] ?? "";
		const isJoined = here === "\\" && text[at + 1] === "\n";
		if (/[\s;&|()<>]/.test(here) || isJoined) break;
		const end = here === "$" && text[at + 1] === "{" ? closingBrace(text, at + 2) : closingQuote(text, at, quotes);
		if (end === void 0) {
			const length = here === "\\" && at + 1 < text.length ? 2 : 1;
			parts.push(text.slice(at, at + length));
			at += length;
			continue;
		}
		const isQuote = here !== "$";
		const inner = isQuote ? text.slice(at + 1, end) : text.slice(at, end + 1);
		for (let line = inner.indexOf("\n"); line !== -1; line = inner.indexOf("\n", line + 1)) rows += 1;
		parts.push(inner);
		if (isQuote) quoted += 1;
		at = end + 1;
	}
	return {
		text: parts.join(""),
		end: at,
		rows,
		isQuoted: quoted === 1 && parts.length === 1
	};
}
function closingQuote(text, at, { missing }) {
	const mark = text[at] ?? "";
	if (mark !== "\"" && mark !== "'" || missing.has(mark)) return void 0;
	for (let end = at + 1; end < text.length; end++) if (text[end] === "\\" && mark === "\"") end += 1;
	else if (text[end] === mark) return end;
	missing.add(mark);
}
/** Longer ones are no defaults. */
const longestReference = 200;
/** Offset of the brace that closes `${`, on its line; others may stand within. */
function closingBrace(text, from) {
	let depth = 1;
	const last = Math.min(text.length, from + longestReference);
	for (let at = from; at < last && text[at] !== "\n"; at++) {
		if (text[at] === "{") depth += 1;
		else if (text[at] === "}") depth -= 1;
		if (depth === 0) return at;
	}
}
// src/core/classify/diff/shell-entries.ts
const flag = /^--?([A-Za-z][\w.-]*)(?:=([\s\S]*))?$/;
const assignment = /^(?:\w+\.)*([A-Za-z_]\w*)\+?=([\s\S]*)$/;
const reference = /^\$(?:\{?\w+\}?)?$/;
/** `NAME=$(cat <<END` and `read -r -d '' NAME <<END`. */
const heredocOwner = /([A-Za-z_]\w*)=["']?\$\(\s*cat\b|\bread\s[^|;<]*?([A-Za-z_]\w*)\s*<</;
/** `cat <<END` without a file behind it. */
const printed = /^\s*cat\s+<<[-~]?\s*["']?\w+["']?\s*(?:>&2\s*)?$/;
/** Of a line, what is looked at for that. */
const longestOwner = 300;
/** Defaults within defaults. */
const deepest = 10;
/**
* Entries of a shell script: `NAME=value`, lists `NAME=(one two)`, `--flag value` and `--flag=value`, and what stands in
* heredocs, under the variable they are given to or else by their own keys. Comments and other words are left out, and
* so are references to variables: what counts is the value, or the default, that stands somewhere.
*/
function shellEntries(lines) {
	const { rest, texts } = withoutHeredocs(lines.map(({ text }) => text).join("\n"));
	const found = [];
	const numberOf = (row) => lines[Math.min(row, lines.length - 1)]?.number ?? 1;
	const keep = (name, written, row, isLong = written.includes("\n")) => {
		const value = defaultOf(written);
		if (reference.test(value)) return;
		const line = numberOf(row);
		const parts = isLong ? { parts: [{
			offset: 0,
			line,
			isLong
		}] } : {};
		found.push({
			key: name,
			slot: name,
			value,
			line,
			siblings: [],
			...parts
		});
	};
	const bodyOf = (text, row) => text.split("\n").map((line, index) => ({
		text: line,
		number: numberOf(row + 1 + index)
	}));
	const words = shellWords(rest);
	for (const [at, word] of words.entries()) {
		if (word.kind !== "word" || word.isQuoted && /\s/.test(word.text) || words[at - 1]?.text === "<") continue;
		if (isCasePattern(words, at)) continue;
		if (isServed(words, at)) keep("model", word.text, word.row);
		const option = flag.exec(word.text);
		if (option !== null) keep(option[1] ?? "", option[2] ?? operand(words, at), word.row);
		const [, name, value = ""] = option === null ? assignment.exec(word.text) ?? [] : [];
		if (name === void 0) continue;
		const items = value === "" ? listAt(words, at) : [];
		if (items.length === 0) keep(name, value, word.row);
		for (const item of items) keep(name, item.text, item.row);
	}
	for (const [row, text] of texts) {
		const [, one, other] = heredocOwner.exec((lines[row]?.text ?? "").slice(0, longestOwner)) ?? [];
		const name = one ?? other;
		if (name !== void 0) keep(name, text, row + 1, true);
		else if (!printed.test(lines[row]?.text ?? "")) for (const entry of keyedLines(bodyOf(text, row))) found.push(entry);
	}
	return found;
}
/** `vllm serve owner/name`, `ollama pull name`: the model is told by its place. */
function isServed(words, at) {
	const [program, verb] = [words[at - 2], words[at - 1]].map((word) => word?.kind === "word" ? word.text : "");
	return /^(?:vllm serve|ollama (?:pull|run))$/.test(`${program} ${verb}`) && /^[\w./:-]+$/.test(words[at]?.text ?? "");
}
/** `-m|--model)`: what `case` compares with sets nothing. */
function isCasePattern(words, at) {
	const isBar = (word) => word?.kind === "sign" && word.text === "|";
	let [first, last] = [at, at];
	while (isBar(words[first - 1]) && words[first - 2]?.kind === "word") first -= 2;
	while (isBar(words[last + 1]) && words[last + 2]?.kind === "word") last += 2;
	const [before, behind] = [words[first - 1], words[last + 1]];
	if (behind?.kind !== "sign" || behind.text !== ")") return false;
	return before === void 0 || before.kind === "line-end" || before.text === ";" || before.text === "in";
}
/** What a flag is given: the next word of its command, unless that is a flag itself. */
function operand(words, at) {
	const next = words[at + 1];
	return next === void 0 || next.kind !== "word" || /^-(?!\d)/.test(next.text) ? "true" : next.text;
}
/** The words of `NAME=(one two)`, which may go over lines; none where no bracket opens or closes. */
function listAt(words, at) {
	if (words[at + 1]?.text !== "(" || words[at + 1]?.kind !== "sign") return [];
	const items = [];
	for (let next = at + 2; next < words.length; next++) {
		const word = words[next];
		if (word.kind === "sign") return word.text === ")" ? items : [];
		if (word.kind === "word") items.push(word);
	}
	return [];
}
/** `${NAME:-value}` is `value` unless somebody says otherwise; so is `${NAME:-${OTHER:-value}}`. */
function defaultOf(text) {
	let value = text;
	for (let depth = 0; depth < deepest; depth++) {
		const inner = /^\$\{\w+:?[-=]([\s\S]*)\}$/.exec(value)?.[1];
		if (inner === void 0) break;
		value = inner.replace(/^(["'])([\s\S]*)\1$/, "$2");
	}
	return value;
}
// src/core/classify/diff/sql-entries.ts
/** A comment, a text, the body of a function, the end of a statement. */
const token = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|;|[^-/'$;]+|[-/'$]/g;
const statement = /\b(?:insert\s+into|update|alter\s+table|create\s+table(?:\s+if\s+not\s+exists)?)\s+["`[]?((?:\w+["`\]]?\.["`[]?)?\w+)/i;
const vector = /\b(?:half)?vec(?:tor)?\s*\(\s*(\d+)\s*\)/gi;
const madeIndex = /\bcreate\s+(?:fulltext|vector|search)\s+index\b|\busing\s+(?:hnsw|ivfflat)\b|\bvector_(?:cosine|l2|ip)_ops\b/i;
/** Of a statement, what is shown and compared. */
const longest = 2e3;
/**
* Entries of SQL: the texts of a statement under the table that they are written to, the dimensions of its vectors, and
* statements that make an index of texts or vectors. Comments and the bodies of functions are left out.
*/
function sqlEntries({ text, firstLine }) {
	const lineOf = lineIndex(text);
	const found = [];
	let [head, start] = ["", 0];
	const keep = (slot, value, from) => {
		const table = (statement.exec(head)?.[1] ?? "statement").split(".").at(-1)?.replace(/\W/g, "") ?? "";
		const line = firstLine + lineOf(from);
		const parts = [{
			offset: 0,
			line,
			isLong: value.includes("\n")
		}];
		found.push({
			key: `${table}.${slot}`,
			slot,
			value,
			line,
			siblings: [],
			parts
		});
	};
	const finish = () => {
		for (const dimensions of head.matchAll(vector)) keep("embedding_dimensions", dimensions[1] ?? "", start + dimensions.index);
		if (madeIndex.test(head)) keep("index_statement", head.trim(), start);
		head = "";
	};
	for (const { 0: written, index } of text.matchAll(token)) if (written === ";") finish();
	else if (written.length > 1 && written.startsWith("'")) {
		keep("cell", written.slice(1, -1).replaceAll("''", "'"), index);
		head += " ";
	} else if (!/^(?:--|\/\*|\$\w*\$)/.test(written)) {
		if (head.trim() === "") {
			start = index + (written.length - written.trimStart().length);
			head = written.trimStart().slice(0, longest);
		} else if (head.length < longest) head = (head + written).slice(0, longest);
	}
	finish();
	return found;
}
// src/core/classify/diff/template-text.ts
/** Ways to write comments in templates: from a mark to a mark. */
const comments = {
	jinja: [[/\{#/g, "#}"]],
	liquid: [[/\{%-?\s*comment\s*-?%\}/g, /\{%-?\s*endcomment\s*-?%\}/g]],
	handlebars: [[/\{\{~?!--/g, /--~?\}\}/g], [/\{\{~?!(?!--)/g, "}}"]]
};
/** The language of a template, by its name; undefined = it is none. */
function templateLanguage(path) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	if (/^(?:j2|jinja|jinja2)$/.test(ending)) return "jinja";
	if (ending === "liquid") return "liquid";
	return /^(?:hbs|handlebars|mustache|prompt)$/.test(ending) ? "handlebars" : void 0;
}
/**
* A template without its comments, and with one space around every tag, whatever it says of the white space there. Its
* line ends stay.
*/
function templateText(text, language) {
	return (comments[language] ?? []).reduce((rest, [from, to]) => withoutComments(rest, from, to), text).replace(/(\{\{\{?)[-+~]?[^\S\n]{0,20}/g, "$1 ").replace(/[^\S\n]{0,20}[-+~]?(\}\}\}?)/g, " $1").replace(/[^\S\n]{0,20}\{%[-+]?[^\S\n]{0,20}/g, " {% ").replace(/[^\S\n]{0,20}[-+]?%\}[^\S\n]{0,20}/g, " %} ");
}
function withoutComments(text, opening, closing) {
	const parts = [];
	let from = 0;
	for (const { index, 0: mark } of text.matchAll(opening)) {
		if (index < from) continue;
		const end = endOf(text, closing, index + mark.length);
		if (end === void 0) break;
		parts.push(text.slice(from, index), text.slice(index, end).replace(/[^\n]/g, ""));
		from = end;
	}
	return [...parts, text.slice(from)].join("");
}
/** Offset behind the next closing mark. */
function endOf(text, closing, from) {
	if (typeof closing === "string") {
		const found = text.indexOf(closing, from);
		return found === -1 ? void 0 : found + closing.length;
	}
	closing.lastIndex = from;
	const found = closing.exec(text);
	return found === null ? void 0 : found.index + found[0].length;
}
// src/core/classify/diff/tracked-files.ts
/**
* The files that differ between two files of DVC, a `.dvc` or a `dvc.lock`: each with the path it has in the
* repository, which tells what it is for. What a stage depends on or runs is tracked elsewhere.
*
* @param owner - path of the file of DVC
* @see https://dvc.org/doc/user-guide/project-structure
*/
function trackedChanges(base, head, owner) {
	const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
	const [old, now] = [base, head].map((tree) => new Map(outputsOf(tree, folder).map((file) => [file.path, file])));
	return [.../* @__PURE__ */ new Set([...now?.keys() ?? [], ...old?.keys() ?? []])].flatMap((path) => {
		const [before, after] = [old?.get(path), now?.get(path)];
		if (before !== void 0 && after !== void 0 && before.hash === after.hash) return [];
		return storedChange(before, after, {
			line: (after ?? before)?.line ?? null,
			path
		});
	});
}
function outputsOf(tree, folder) {
	if (tree?.kind !== "map") return [];
	const stages = tree.entries.get("stages");
	return (stages?.kind === "map" ? [...stages.entries.values()] : [tree]).flatMap((owner) => {
		const outs = owner.kind === "map" ? owner.entries.get("outs") : void 0;
		return outs?.kind === "list" ? outs.items.flatMap((item) => outputOf(item, folder)) : [];
	});
}
function outputOf(item, folder) {
	if (item.kind !== "map") return [];
	const text = (name) => {
		const value = item.entries.get(name);
		return value?.kind === "scalar" && value.value !== "" ? value : void 0;
	};
	const path = text("path");
	const hash = text("md5") ?? text("hash") ?? text("etag") ?? text("checksum");
	const size = text("size")?.value;
	if (path === void 0) return [];
	return [{
		path: `${folder}${path.value}`,
		line: (hash ?? path).line,
		hash: hash?.value,
		bytes: size !== void 0 && /^\d{1,15}$/.test(size) ? Number(size) : void 0
	}];
}
// src/core/classify/diff/tree-changes.ts
/** The values that differ between two trees, compared by path; items of lists are first matched by what they hold. */
function treeChanges(base, head) {
	return differences({
		key: "",
		siblings: [],
		tree: base
	}, {
		key: "",
		siblings: [],
		tree: head
	});
}
function differences(base, head) {
	const [old, now] = [base.tree, head.tree];
	if (old?.kind === "map" && now?.kind === "map") return [.../* @__PURE__ */ new Set([...now.keys, ...old.keys])].flatMap((key) => differences(child(base, key), child(head, key)));
	if (old?.kind === "list" && now?.kind === "list") return pairedItems(old.items, now.items).flatMap(([from, to]) => differences(item(base, from), item(head, to)));
	if (old?.kind === "scalar" && now?.kind === "scalar") {
		if (foldSpace(old.value) === foldSpace(now.value)) return [];
		const inner = commands(base, head) ?? embedded(base, head);
		if (inner !== void 0) return inner;
		const [before] = leaves(base);
		const [after] = leaves(head);
		return [changeOf(before, after)];
	}
	return [...leaves(head).map((entry) => changeOf(void 0, entry)), ...leaves(base).map((entry) => changeOf(entry, void 0))];
}
const commandKey = /(?:^|\.)(?:run|script|commands?|cmd|args|entrypoint|setup)(?:\[\d+\])*$/;
/** A flag or a setting, which tells a command with something to set from any other text. */
const setting = /(?:^|\s)--?[A-Za-z][\w.-]*|\w=\S/;
/** The settings that differ in a text of shell commands; undefined where it is none or sets nothing else. */
function commands(base, head) {
	if (!commandKey.test(head.key)) return void 0;
	const [old, now] = [base, head].map(({ tree, key }) => {
		if (tree?.kind !== "scalar" || !setting.test(tree.value)) return void 0;
		return shellEntries(numberedLines([{
			text: tree.value,
			firstLine: tree.textLine ?? tree.line
		}])).map((entry) => ({
			...entry,
			key: `${key}.${entry.key}`
		}));
	});
	if (old === void 0 || now === void 0) return void 0;
	const found = compareEntries(old, now);
	return found.length === 0 ? void 0 : found;
}
/** The values that differ in a text that is itself JSON, as in an environment variable with a list of models. */
function embedded(base, head) {
	const [old, now] = [base, head].map(({ tree }) => {
		if (tree?.kind !== "scalar" || !/^\s*[[{]/.test(tree.value)) return void 0;
		const inner = readTree(tree.value, tree.textLine ?? tree.line);
		return inner?.kind === "scalar" ? void 0 : inner;
	});
	if (old === void 0 || now === void 0) return void 0;
	return differences({
		...base,
		tree: old
	}, {
		...head,
		tree: now
	});
}
function leaves(spot) {
	const { tree, key, siblings } = spot;
	if (tree === void 0) return [];
	if (tree.kind === "map") return tree.keys.flatMap((name) => leaves(child(spot, name)));
	if (tree.kind === "list") return tree.items.flatMap((_, index) => leaves(item(spot, index)));
	const { value, line, textLine } = tree;
	return [{
		key,
		slot: key,
		value,
		line,
		siblings,
		...textLine === void 0 ? {} : { parts: [{
			offset: 0,
			line: textLine,
			isLong: true
		}] }
	}];
}
function child(spot, name) {
	const { tree, key } = spot;
	if (tree?.kind !== "map") return {
		...spot,
		tree: void 0
	};
	const label = name.toLowerCase() === "value" ? environmentName(tree) : void 0;
	return {
		key: [
			...key === "" ? [] : [key],
			name,
			...label === void 0 ? [] : [label]
		].join("."),
		siblings: tree.keys,
		tree: tree.entries.get(name)
	};
}
/** `{ name: LLM_MODEL, value: … }` sets what its name says: so do containers name their environment. */
function environmentName({ entries }) {
	const label = entries.get("name") ?? entries.get("Name");
	return label?.kind === "scalar" && /^[A-Z][A-Z0-9_]*$/.test(label.value) ? label.value : void 0;
}
function item(spot, index) {
	const items = spot.tree?.kind === "list" ? spot.tree.items : [];
	if (index === void 0) return {
		...spot,
		tree: void 0
	};
	return {
		...spot,
		key: `${spot.key}[${index}]`,
		tree: items[index]
	};
}
/**
* Which item of base became which of head: equal ones first, then those with the same identity, then in order.
* A list in another order is another list: where nothing else changed, it is compared place by place.
*/
function pairedItems(base, head) {
	const baseLeft = new Set(base.keys());
	const headLeft = new Set(head.keys());
	const pairs = [];
	for (const nameOf of [
		stamp,
		identity,
		() => ""
	]) {
		const waiting = /* @__PURE__ */ new Map();
		for (const index of [...baseLeft].reverse()) {
			const name = nameOf(base[index]);
			if (name === void 0) continue;
			const group = waiting.get(name) ?? [];
			group.push(index);
			waiting.set(name, group);
		}
		for (const index of [...headLeft]) {
			const name = nameOf(head[index]);
			const twin = name === void 0 ? void 0 : waiting.get(name)?.pop();
			if (twin === void 0) continue;
			baseLeft.delete(twin);
			headLeft.delete(index);
			if (nameOf !== stamp) pairs.push([twin, index]);
			else if (base.length === head.length && twin !== index) pairs.push([twin, index]);
		}
		if (nameOf === stamp && baseLeft.size === 0 && headLeft.size === 0) return pairs.map(([, index]) => [index, index]);
	}
	return [
		...pairs,
		...[...headLeft].map((index) => [void 0, index]),
		...[...baseLeft].map((index) => [index, void 0])
	];
}
/** Equal for trees that hold the same, whatever the order of their keys. */
function stamp(tree) {
	if (tree === void 0) return "";
	if (tree.kind === "scalar") return JSON.stringify(foldSpace(tree.value));
	if (tree.kind === "list") return `[${tree.items.map(stamp).join()}]`;
	return `{${[...tree.entries].map(([key, value]) => `${JSON.stringify(key)}:${stamp(value)}`).sort().join()}}`;
}
const identifyingKeys = [
	"id",
	"key",
	"name",
	"path",
	"role"
];
function identity(tree) {
	if (tree?.kind !== "map") return void 0;
	const key = identifyingKeys.find((name) => tree.entries.get(name)?.kind === "scalar");
	return key === void 0 ? void 0 : stamp(tree.entries.get(key));
}
// src/core/classify/diff/changed-values.ts
/** A character of JSON or of plain YAML takes a tenth of the time of one of code, YAML or TOML. */
const simpleCost = .1;
/**
* The values of a file that differ. Comments, white space, formatting and the order of keys do not count; a rename
* without other changes has none.
*/
function changedValues(file, reading) {
	const all = sidesOf(file);
	const kind = fileKind(file.path);
	if (all === void 0 || isStored(all)) return opaqueChange(file, all);
	if (!all.isWhole && (file.diff?.length ?? 0) > 1e6) reading.warn("Its diff is too large to be read whole; its beginning was read.");
	const sides = kind === "opaque" ? all : narrowed(all, holdsRows(file) ? "rows" : kind, reading);
	if (sides.base.length + sides.head.length === 0) return [];
	switch (kind) {
		case "opaque": return opaqueChange(file, sides);
		case "tracked": return tracked(sides, file.path, reading);
		case "tree": return arrayRows(sides, file, reading) ?? treeOrLines(sides, reading, isToml(file.path) ? readToml : readYaml);
		case "keyed": return byEntries(sides, (blocks) => settings(blocks, file.path));
		case "shell": return byEntries(sides, (blocks) => shellEntries(numberedLines(blocks)));
		case "code": return isSql(file.path) ? byEntries(sides, (blocks) => blocks.flatMap(sqlEntries)) : codeValues(sides, file.path, reading);
		case "notebook": return codeValues({
			...sides,
			base: sides.base.flatMap(cellsOf),
			head: sides.head.flatMap(cellsOf)
		}, file.path, reading);
		case "rows": return dataRows(sides, file, reading);
		case "prose": return prose(sides, file.path, reading);
	}
}
/** True where Git LFS keeps the file, on one side at least. */
function isStored({ base, head }) {
	return [...base, ...head].some(({ text }) => lfsPointer(text) !== void 0);
}
function tracked(sides, path, reading) {
	const [base, head] = [sides.base, sides.head].map(([block]) => block && readTree(block.text));
	return sides.isWhole ? trackedChanges(base, head, path) : treeOrLines(sides, reading);
}
function byEntries(sides, entriesOf) {
	return compareEntries(entriesOf(sides.base), entriesOf(sides.head));
}
function dataRows(sides, { path }, reading) {
	const isTable = /\.[ct]sv$/i.test(path);
	const [base, head] = [sides.base, sides.head].map((blocks) => {
		if (blocks.length === 0) return void 0;
		return isTable ? tableRows(blocks, path, sides.isWhole) : jsonLineRows(blocks);
	});
	return rowChanges(base, head, sides.isWhole, reading);
}
/** The rows of a data set that is a JSON array; undefined where the file is none, and where its hunks cut rows. */
function arrayRows(sides, file, reading) {
	if (!holdsRows(file)) return void 0;
	const isCut = !sides.isWhole && [...sides.base, ...sides.head].some(({ text }) => !isRowPerLine(text));
	const [base, head] = [sides.base, sides.head].map((blocks) => {
		if (blocks.length === 0) return null;
		return sides.isWhole ? jsonArrayRows(blocks) : jsonLineRows(blocks);
	});
	if (isCut || base === void 0 || head === void 0) return void 0;
	return rowChanges(base ?? void 0, head ?? void 0, sides.isWhole, reading);
}
function isRowPerLine(text) {
	return text.split("\n").every((line) => /^\s*(?:[[\]]?|\{.*\},?)\s*$/.test(line));
}
function settings(blocks, path) {
	const language = infraLanguage(path);
	if (language !== void 0) return blocks.flatMap((block) => infraEntries(block, language));
	const lines = numberedLines(blocks);
	if (isModelfile(path)) return modelfileEntries(lines);
	const dialect = settingsDialect(path);
	return dialect === void 0 ? keyedLines(lines) : settingsEntries(lines, dialect);
}
function treeOrLines(sides, reading, read = readYaml) {
	const size = [...sides.base, ...sides.head].reduce((sum, { text }) => sum + text.length, 0);
	if (read === readYaml && sides.isWhole && size * simpleCost <= reading.room.left) {
		reading.room.left -= size * simpleCost;
		const simple = treesOf(sides, readSimpleTree);
		if (simple !== void 0) return treeChanges(...simple);
	}
	if (sides.isWhole && takeRoom(reading, size)) {
		const trees = treesOf(sides, read);
		if (trees !== void 0) return treeChanges(...trees);
		reading.warn("It does not parse, or is too large or too deep for it; it was read line by line.");
	}
	return byEntries(sides, (blocks) => keyedLines(cutLines(numberedLines(blocks))));
}
/** Both sides as trees, undefined for one that is not there; undefined where one does not parse. */
function treesOf({ base, head }, read) {
	const [old, now] = [base, head].map(([block]) => block && read(block.text, block.firstLine));
	return (old !== void 0 || base.length === 0) && (now !== void 0 || head.length === 0) ? [old, now] : void 0;
}
function cellsOf(block) {
	return (block.firstLine === 1 ? notebookBlocks(block.text) : void 0) ?? [notebookFragment(block)];
}
function prose(sides, path, reading) {
	const body = (blocks) => textLines(blocks, path);
	if (!sides.isWhole) return lineChanges(body(sides.base), body(sides.head));
	const [base, head] = [sides.base, sides.head].map((blocks) => blocks.map(({ text }) => splitFrontMatter(text)));
	const matter = (parts) => (parts ?? []).flatMap((part) => part.matter ?? []);
	const bodies = (parts) => body((parts ?? []).map((part) => part.body));
	return [...treeOrLines({
		base: matter(base),
		head: matter(head),
		isWhole: true
	}, reading), ...lineChanges(bodies(base), bodies(head))];
}
/** Lines of prose; comments of templates never reach the reader of the text and are blanked. */
function textLines(blocks, path) {
	const language = templateLanguage(path);
	if (language === void 0) return numberedLines(blocks);
	return numberedLines(blocks.map((block) => ({
		...block,
		text: templateText(block.text, language)
	})));
}
// src/core/classify/knowledge/own-models.ts
/** The built-in families alone. */
const builtInModels = {
	taskOf: knownModelTask,
	isOwn: () => false
};
/** The built-in families with the repository's own above them; among its own the first that fits counts. */
function modelNames(own) {
	if (own.length === 0) return builtInModels;
	const families = own.map(({ names, kind }) => ({
		isMember: matcherOf(names),
		task: taskOf(kind)
	}));
	const ownTask = (text) => families.find(({ isMember }) => isMember(text))?.task;
	return {
		taskOf: (text) => ownTask(text) ?? knownModelTask(text),
		isOwn: (text) => ownTask(text) !== void 0
	};
}
/** Models that make something are swapped; those for retrieval change what comes back. */
function taskOf(kind) {
	return kind === "embedding" || kind === "rerank" ? kind : "generation";
}
function matcherOf(names) {
	const patterns = names.map((name) => patternOf(name));
	return (text) => {
		const id = unwrap(text);
		if (id.length > 200 || /\s/.test(id)) return false;
		const bare = bareName(id);
		return patterns.some((pattern) => pattern.test(id) || pattern.test(bare));
	};
}
/** The whole id, in capitals or not. */
function patternOf(name) {
	return new RegExp(`^${partsOf(name).join("\\S*")}$`, "i");
}
/** True when a text names one of them anywhere. */
function isNamedIn(name, text) {
	return new RegExp(partsOf(name).join("[\\w.:/@+-]*"), "i").test(text);
}
function partsOf(name) {
	return name.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
}
// src/core/classify/signals/own-rules.ts
var import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
/**
* Makes the config's rules ready to be asked. A rule for a key stands above one for a file, and that above one for a
* class alone; among equals the later one counts, so that an exception can follow what it is an exception to.
*/
function ownRules(rules) {
	const places = rules.flatMap(placesOf).sort((one, other) => one.rank - other.rank);
	return (paths, key, builtIn) => {
		if (places.length === 0) return builtIn();
		let said;
		const found = places.findLast(({ holds, when }) => {
			if (!holds(paths, key)) return false;
			if (when === void 0) return true;
			said ??= { finding: builtIn() };
			return when.includes(said.finding?.class ?? "other");
		});
		if (found === void 0) return said === void 0 ? builtIn() : said.finding;
		return found.label === null ? void 0 : {
			class: found.label,
			rule: found.rule
		};
	};
}
function placesOf({ paths, keys, when, class: label }) {
	const shared = {
		label,
		when
	};
	if (paths.length + keys.length === 0) return when === void 0 ? [] : [{
		...shared,
		rule: `config:${when.join()}`,
		rank: 0,
		holds: () => true
	}];
	return [...paths.map((glob) => {
		const isMatch = matcher(glob);
		return {
			...shared,
			rule: `config:${glob}`,
			rank: 1,
			holds: (files) => files.some(isMatch)
		};
	}), ...keys.map((text) => {
		const [glob, owner] = splitAtHash(text);
		const isMatch = matcher(glob);
		const holds = (files, key) => key !== null && isWithin(key, owner) && files.some(isMatch);
		return {
			...shared,
			rule: `config:${text}`,
			rank: 2,
			holds
		};
	})];
}
/** The paths and keys of rules, ready to be held against the files of a repository. */
function rulePartsOf(rules) {
	return rules.flatMap(({ paths, keys }) => [...paths.map((glob) => ({
		text: glob,
		isMatch: matcher(glob),
		hasKey: void 0
	})), ...keys.map((text) => {
		const [glob, owner] = splitAtHash(text);
		return {
			text,
			isMatch: matcher(glob),
			hasKey: (key) => isWithin(key, owner)
		};
	})]);
}
function matcher(glob) {
	const isMatch = (0, import_picomatch.default)(glob, {
		dot: true,
		windows: false
	});
	return (path) => isMatch(path);
}
function splitAtHash(text) {
	const at = text.indexOf("#");
	return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
/** `a.b` holds `a.b`, `a.b.c` and `a.b[0]`; `[*]` stands for any index. */
function isWithin(key, owner) {
	const plain = owner.includes("[*]") ? key.replace(/\[\d+\]/g, "[*]") : key;
	return plain === owner || plain.startsWith(owner) && /^[.[]/.test(plain.slice(owner.length));
}
export { inFolder as A, parseWaivers as C, nodeLockfiles as D, isRequirements as E, sideFiles as O, noWaivers as S, isLockfile as T, endsWith as _, changedValues as a, snakeCase as b, isIdShaped as c, languageOf as d, fileKind as f, shapesAnswers as g, isSampler as h, modelNames as i, foldersUpward as k, isProviderName as l, isNetwork as m, rulePartsOf as n, componentOf as o, fileRole as p, isNamedIn as r, isFineTunedId as s, ownRules as t, unwrap as u, keyNames as v, mergeEpochs as w, foldSpace as x, settingNames as y };

import "./rolldown-runtime.js";
import { c as detectDimensions, h as slugOf, k as formatAmount, m as resultsPlaceholder, r as require_dist, t as parseConfig, v as parseEnvName } from "./parse-config.js";
import { a as pathMatcher, n as readRunFiles } from "./read-run2.js";
import { _ as pathFrom, c as formatAbout, d as countCases, f as countOfValue, g as nameOf, h as isBelow, i as nodeSetup, l as formatLoss, m as folderOf, p as parseValue, r as pythonSetup, t as planSetup, u as formatMeasured, v as resolveFrom, y as textOf } from "./plan-setup.js";
import { A as inFolder, D as nodeLockfiles, E as isRequirements, O as sideFiles, k as foldersUpward, p as fileRole, w as mergeEpochs } from "./own-rules.js";
import { a as defaultMargins, c as shapeOfRun, i as defaultLimits, l as compareRuns, o as defaultMustSee, r as resolvePolicy, s as stakesFactor, t as defaultOnInconclusive } from "./resolve-policy.js";
import { t as formatMetric } from "./metric.js";
import { t as defaultConfig } from "./default-config.js";
import { t as deploymentClasses } from "./deployment-class.js";
import { t as formatIssue } from "./issue.js";
import { i as UsageError, n as GitError, t as FileError } from "./program-error.js";
import { n as printJson, t as validateCommand } from "./validate.js";
import { St as dimensionReader, Z as sampleOf, _ as gateScale, b as waveringCases, c as pairCases, mt as groupAt, v as resolvableLoss } from "./side-levels.js";
import { g as caseRows } from "./read-run.js";
// src/core/init/find-environment.ts
/** Clients that read a variable of their own accord, and how their use shows in a text. */
const clients = [
	[/\b(?:from|import)\s+openai\b|["']openai["']|\bopenai:(?:chat|responses|embedding|gpt|o\d)/, ["OPENAI_API_KEY"]],
	[/\b(?:from|import)\s+anthropic\b|@anthropic-ai\/sdk|\banthropic:(?:messages|claude)/, ["ANTHROPIC_API_KEY"]],
	[/\bazureopenai:|\bAzureOpenAI\b|azure:chat:/, ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT"]],
	[/google\.generativeai|@google\/gen|\bgoogle:gemini|\bvertex:/, ["GOOGLE_API_KEY"]],
	[/\bmistralai\b|\bmistral:/, ["MISTRAL_API_KEY"]],
	[/\b(?:from|import)\s+cohere\b|["']cohere-ai["']|\bcohere:/, ["COHERE_API_KEY"]],
	[/\b(?:from|import)\s+groq\b|["']groq-sdk["']|\bgroq:/, ["GROQ_API_KEY"]],
	[/\bopenrouter:/, ["OPENROUTER_API_KEY"]],
	[/\bbedrock:|bedrock-runtime/, [
		"AWS_ACCESS_KEY_ID",
		"AWS_SECRET_ACCESS_KEY",
		"AWS_REGION"
	]],
	[/\b(?:from|import)\s+deepeval\b/, ["OPENAI_API_KEY"]]
];
const named = /\b(?:[A-Z][A-Z0-9]*_)+(?:API_KEY|API_TOKEN|ACCESS_TOKEN|SECRET_KEY)\b|\b(?:HF_TOKEN|AZURE_OPENAI_ENDPOINT|AZURE_OPENAI_API_VERSION|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|AWS_REGION|AWS_DEFAULT_REGION|PINECONE_ENVIRONMENT|QDRANT_URL|WEAVIATE_URL|OLLAMA_HOST|INSPECT_EVAL_MODEL)\b/g;
const exampleFile = /^(?:\.env\.(?:example|sample|template|dist)|(?:example|sample)\.env)$/;
const readable = /\.(?:py|[cm]?[jt]s|tsx|jsx|ya?ml|json|toml)$/;
/**
* Names of environment variables that the code of a folder asks for: keys of model providers and of what stands beside
* them. Base addresses are left out: an unset one would be passed as an empty text, which clients take for an address.
*
* @param folder - `.` = the whole repository
* @param without - folders of other suites
* @returns sorted, without repeats
*/
function findEnvironment({ texts }, folder, without) {
	const names = Object.entries(texts).filter(([path]) => isBelow(path, folder) && !without.some((other) => isBelow(path, other)) && isAsked(path)).flatMap(([, text]) => [...text.match(named) ?? [], ...clients.filter(([pattern]) => pattern.test(text)).flatMap(([, variables]) => variables)]);
	return [...new Set(names)].filter((name) => parseEnvName(name).ok).sort();
}
function isAsked(path) {
	if (exampleFile.test(nameOf(path))) return true;
	return readable.test(path) && !/(?:^|\/)(?:\.github|docs?|node_modules)\//.test(path) && nameOf(path) !== "package.json";
}
/** Whether a variable is a secret, and no mere setting. */
function isSecretName(name) {
	return !/(?:URL|ENDPOINT|HOST|REGION|VERSION|ENVIRONMENT|MODEL)$/.test(name);
}
// src/core/init/project-folder.ts
/**
* The nearest folder, from one upwards, that has one of some files.
*
* @param names - names of the files, or patterns of them
* @returns undefined when none has, up to the root
*/
function findFolderUp({ paths }, folder, names) {
	return foldersUpward(folder).find((candidate) => {
		const prefix = candidate === "." ? "" : `${candidate}/`;
		return paths.some((path) => {
			if (!path.startsWith(prefix)) return false;
			const name = path.slice(prefix.length);
			return names.some((wanted) => typeof wanted === "string" ? wanted === name : wanted.test(name));
		});
	});
}
/** Files that make a folder a Python project. */
const pythonProjectFiles = [
	"pyproject.toml",
	"uv.lock",
	"setup.py",
	"pytest.ini",
	"Pipfile",
	"poetry.lock",
	/^requirements[\w.-]*\.txt$/
];
/** Text of a file of a folder, or of the root. */
function projectText(files, folder, name) {
	return textOf(files, inFolder(folder, name)) ?? textOf(files, name);
}
// src/core/init/find-packages.ts
const pythonNames = /^(?:pyproject\.toml|setup\.py|(?:uv|poetry|pdm)\.lock|Pipfile(?:\.lock)?)$/;
/**
* Manifest and lockfile of the package that a suite runs in, for the languages that it runs. A lockfile further up is
* shared with other packages: each of their updates would call for a run.
*/
function findPackages(files, suite) {
	const { kind, command, workingDirectory, covers } = suite;
	const covered = (pattern) => covers.some((path) => pattern.test(path));
	const isPython = command[0] === "python3" || covered(/\.py$/);
	const isOwnPromptfoo = kind === "promptfoo" && command.includes("--yes");
	const isNode = /^(?:node|npx|npm)$/.test(command[0] ?? "") && !isOwnPromptfoo || covered(/\.(?:[cm]?[jt]s|tsx)$/);
	const isNodeFile = (name) => name === "package.json" || nodeLockfiles.includes(name);
	const isPythonFile = (name) => pythonNames.test(name) || isRequirements(name);
	return [...isNode ? filesOf(files, findFolderUp(files, workingDirectory, ["package.json"]), isNodeFile) : [], ...isPython ? filesOf(files, findFolderUp(files, workingDirectory, pythonProjectFiles), isPythonFile) : []];
}
function filesOf({ paths }, folder, isWanted) {
	if (folder === void 0) return [];
	return paths.filter((path) => folderOf(path) === folder && isWanted(nameOf(path))).map((path) => inFolder(folder, nameOf(path)));
}
// src/core/init/suite-name.ts
/** Words of folders that say that there are evals in it, not what is evaluated. */
const emptyWords = /^(?:evals?|evaluations?|tests?|promptfoo|src|scripts?|packages|apps|services|benchmarks?|llm)$/;
/**
* A name for a suite: the nearest folder that says what is evaluated, else the package, else `evals`.
*
* @param suffix - what tells it from others of the folder; empty = nothing
* @returns fit for a config key, not yet unique
*/
function suiteName(files, folder, suffix) {
	const telling = foldersUpward(folder).find((path) => path !== "." && !emptyWords.test(nameOf(path)));
	const base = slugOf(telling === void 0 ? packageName(files) : nameOf(telling));
	const name = slugOf([base === "" ? "evals" : base, suffix].filter((part) => part !== "").join("-"));
	return name === "constructor" ? "evals" : name;
}
/** Suites with names that no two share, in the order given: told apart by their kind, else by a number. */
function withUniqueNames(suites) {
	const taken = /* @__PURE__ */ new Set();
	return suites.map((suite) => {
		let name = taken.has(suite.name) ? `${suite.name}-${suite.kind}` : suite.name;
		for (let count = 2; taken.has(name); count += 1) name = `${suite.name}-${count}`;
		taken.add(name);
		return name === suite.name ? suite : {
			...suite,
			name
		};
	});
}
function packageName(files) {
	const node = /"name"\s*:\s*"(?:@[^/"]+\/)?([^"]+)"/.exec(textOf(files, "package.json") ?? "")?.[1];
	const python = /^name\s*=\s*["']([^"']+)["']/m.exec(textOf(files, inFolder(".", "pyproject.toml")) ?? "")?.[1];
	return node ?? python ?? "evals";
}
// src/core/init/find-other-suites.ts
/** Runs the script of another package, where its evals are found themselves. */
const delegates = /--filter|--workspace|\s-[wC]\s|\bworkspace\s|\b(?:turbo|nx|lerna)\s|\bcd\s|--prefix/;
const evalScript = /^(?:test:)?(?:evals?|evaluate)(?::\w[\w:-]*)?$/;
const plainMetrics = {
	passRate: true,
	scores: [],
	latency: true,
	cost: false,
	tokens: false,
	retrieval: false,
	errors: true
};
/** Files with tasks of Inspect, whose logs cannot be read yet: found, so that their absence is explained. */
function findInspect(files) {
	return files.paths.filter((path) => {
		const text = path.endsWith(".py") ? textOf(files, path) ?? "" : "";
		return /^\s*(?:from|import)\s+inspect_ai\b/m.test(text) && /^@task\b/m.test(text);
	}).map((path) => {
		const workingDirectory = findFolderUp(files, folderOf(path), pythonProjectFiles) ?? ".";
		return {
			name: suiteName(files, folderOf(path), nameOf(path).replace(/\.py$/, "")),
			kind: "inspect",
			foundAt: path,
			workingDirectory,
			command: [
				"python3",
				"evals/inspect_to_rows.py",
				pathFrom(workingDirectory, path)
			],
			results: "eval-results.jsonl",
			covers: [path],
			program: [],
			dataset: [],
			cases: null,
			metrics: null,
			obstacles: [`The logs of Inspect cannot be read yet. A script of a few lines makes rows of one: run inspect_ai.eval() on ${pathFrom(workingDirectory, path)}, and write for each sample {"caseId": sample.id, "epoch": sample.epoch, "scores": {…}} as a line to EVAL_ENVELOPE_RESULTS; scores are numbers, so write C as 1 and I as 0.`],
			notes: []
		};
	});
}
/** Scripts of package.json that run evals and are found by no other file: vitest, or a program of their own. */
function findPackageScripts(files, known) {
	return files.paths.filter((path) => nameOf(path) === "package.json").flatMap((path) => {
		const folder = folderOf(path);
		return evalScriptsOf(textOf(files, path) ?? "").flatMap(([name, line]) => {
			const isKnown = known.some((suite) => line.includes(pathFrom(folder, suite.foundAt)) || suite.kind === "promptfoo" && /\bpromptfoo\b/.test(line));
			const isElsewhere = known.length > 0 && delegates.test(line);
			return isKnown || isElsewhere ? [] : [suiteOfScript(files, folder, name, line)];
		});
	});
}
function evalScriptsOf(text) {
	const scripts = /"scripts"\s*:\s*(\{[^}]*\})/.exec(text)?.[1];
	if (scripts === void 0) return [];
	return [...scripts.matchAll(/"([^"]+)"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].map((match) => [match[1] ?? "", match[2] ?? ""]).filter(([name]) => evalScript.test(name) && !/:(?:view|ui|watch|report)$/.test(name));
}
function suiteOfScript(files, folder, name, line) {
	const isVitest = /\bvitest\b/.test(line) && !/[&|;<>$"'`]/.test(line);
	const written = outputOf(line);
	const words = line.split(/\s+/).filter((word) => word !== "" && word !== "npx");
	return {
		name: suiteName(files, folder, name.replace(/^(?:test:)?(?:evals?|evaluate):?/, "").replace(/:/g, "-")),
		kind: isVitest ? "vitest" : "script",
		foundAt: folder === "." ? "package.json" : `${folder}/package.json`,
		workingDirectory: folder,
		command: isVitest ? [
			"npx",
			...withRun(words),
			"--reporter=junit",
			`--outputFile=${resultsPlaceholder}`
		] : [
			"npm",
			"run",
			name
		],
		results: isVitest ? "eval-results.xml" : written ?? "eval-results.jsonl",
		covers: [],
		program: isVitest ? namedBy(files, folder, words) : [],
		dataset: [],
		cases: null,
		metrics: isVitest ? plainMetrics : null,
		obstacles: isVitest || written !== void 0 ? [] : [`What \`npm run ${name}\` writes is not known. Have it write promptfoo's JSON, JUnit XML, or one JSON object a line to the file that the environment variable EVAL_ENVELOPE_RESULTS names.`],
		notes: isVitest ? ["Latency is the wall time of a test, its judge included."] : []
	};
}
/** The results file that a line of a shell names itself. */
function outputOf(line) {
	const found = new RegExp(`(?:${/\s(?:-o|--out(?:put)?(?:-?(?:file|path))?|--results?)[ =]|\s>\s*/.source})([\\w./-]+\\.(?:jsonl?|ndjson|xml))(?=\\s|$)`).exec(line)?.[1];
	return found?.startsWith("/") || found?.startsWith("..") ? void 0 : found?.replace(/^\.\//, "");
}
/** Files and folders of the repository that the words of a command name. */
function namedBy({ paths }, folder, words) {
	return words.flatMap((word) => {
		const path = /^\w/.test(word) || word.startsWith("./") ? resolveFrom(folder, word) : void 0;
		if (path === void 0) return [];
		if (paths.includes(path)) return [path];
		return paths.some((other) => isBelow(other, path)) ? [`${path}/**`] : [];
	});
}
/** Without `run` vitest watches for changes, and never ends. */
function withRun(words) {
	return words.includes("run") || words.includes("--run") ? words : words.flatMap((word) => word === "vitest" ? [word, "run"] : [word]);
}
// src/core/init/quoted-paths.ts
const literal = /(["'`])((?:[\w@.-]+\/)*[\w@.-]+)\1/g;
/** Texts in quotes that could be paths, without repeats, in the order of the text. */
function quotedPaths(text) {
	return [...new Set([...text.matchAll(literal)].map((match) => match[2] ?? ""))];
}
/**
* Files of the repository that a piece of code names in quotes, relative to where it runs, to itself, or to the root. A
* folder counts where the text is more than one word: `data` alone may be anything.
*
* @param path - the code itself, whose text was read
* @returns paths of files, and `folder/**` of folders
*/
function namedFiles({ paths }, path, text, workingDirectory) {
	const present = new Set(paths);
	const folders = new Set(paths.flatMap(foldersOf));
	const found = quotedPaths(text).flatMap((reference) => {
		const places = [
			workingDirectory,
			folderOf(path),
			"."
		].flatMap((folder) => resolveFrom(folder, reference) ?? []);
		const file = places.find((place) => present.has(place) && place !== path);
		if (file !== void 0) return [file];
		const folder = reference.includes("/") ? places.find((place) => folders.has(place)) : void 0;
		return folder === void 0 ? joinedFiles(reference, path, present) : [`${folder}/**`];
	});
	return [...new Set(found)];
}
/** `Path(__file__).parent / "cases.jsonl"`: a bare file name that stands beside the code or one folder down. */
function joinedFiles(reference, path, present) {
	if (!/\.(?:jsonl?|ya?ml|csv|md|txt)$/.test(reference) || reference.includes("/")) return [];
	const near = `${folderOf(path)}/`;
	const matches = [...present].filter((candidate) => nameOf(candidate) === reference && candidate.startsWith(near === "./" ? "" : near) && candidate !== path);
	return matches.length === 1 ? matches : [];
}
function foldersOf(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
// src/core/init/find-promptfoo.ts
/** The release that is run where the repository does not depend on one: the newest that was tried. */
const pinnedVersion = "0.123.1";
const configName = /^promptfooconfig(?:[.-][\w.-]+)?\.(?:ya?ml|json|[cm]?js|ts)$/;
/** Whether a file is a config of promptfoo. */
function isPromptfooConfig(path) {
	return configName.test(nameOf(path));
}
/** Files and globs that a promptfoo config names. */
function promptfooReferences(path, text) {
	const folder = folderOf(path);
	const resolve = (reference, isExam) => {
		const resolved = resolveFrom(folder, reference.replace(/^file:\/\//, "").replace(/(\.\w+):\w+$/, "$1"));
		return resolved === void 0 ? [] : [{
			path: resolved,
			isExam
		}];
	};
	if (/\.(?:[cm]?js|ts)$/.test(path)) return [...[...text.matchAll(/file:\/\/([^'"`\s]+)/g)].map((match) => match[1] ?? ""), ...quotedPaths(text).filter((word) => /\.(?:txt|md|jsonl?|csv|ya?ml)$/.test(word))].flatMap((reference) => resolve(reference, /test|case|dataset|question/i.test(reference)));
	return referencesIn(parseValue(text), "", false).flatMap(({ text: reference, isExam }) => resolve(reference, isExam));
}
/** Every config of promptfoo as a suite. */
function findPromptfoo(files) {
	return files.paths.filter(isPromptfooConfig).map((path) => suiteOf$3(files, path));
}
function suiteOf$3(files, path) {
	const text = textOf(files, path) ?? "";
	const workingDirectory = findFolderUp(files, folderOf(path), ["package.json"]) ?? (files.paths.some((other) => other === "package.json") ? "." : folderOf(path));
	const isDependency = foldersUpward(workingDirectory).some((folder) => {
		const manifest = parseValue(textOf(files, inFolder(folder, "package.json")) ?? "");
		return [
			"dependencies",
			"devDependencies",
			"optionalDependencies"
		].some((list) => field(field(manifest, list), "promptfoo") !== void 0);
	});
	const references = promptfooReferences(path, text);
	const isPresent = (glob) => files.paths.some(pathMatcher([glob]));
	const exam = unique(references.filter(({ isExam }) => isExam).map((entry) => entry.path)).filter(isPresent);
	const system = unique(references.filter(({ isExam }) => !isExam).map((entry) => entry.path)).filter(isPresent);
	const value = parseValue(text);
	const providers = providerIds(value);
	return {
		name: suiteName(files, folderOf(path), nameOf(path).replace(/^promptfooconfig|\.\w+$/g, "").replace(/^[.-]/, "")),
		kind: "promptfoo",
		foundAt: path,
		workingDirectory,
		command: [
			...isDependency ? ["npx", "promptfoo"] : [
				"npx",
				"--yes",
				`promptfoo@${pinnedVersion}`
			],
			...[
				"eval",
				"-c",
				pathFrom(workingDirectory, path)
			],
			...[
				"-o",
				resultsPlaceholder,
				"--no-cache"
			]
		],
		results: "eval-results.json",
		covers: [path, ...system],
		program: [],
		dataset: exam,
		cases: casesOf(files, value, exam),
		metrics: {
			passRate: true,
			scores: [],
			latency: providers.some((id) => id !== "echo"),
			cost: false,
			tokens: false,
			retrieval: false,
			errors: true
		},
		obstacles: [],
		notes: [
			...isDependency ? [] : ["promptfoo is no dependency of this repository, so its version is pinned in the command: without one every run would take the newest. As a dev dependency with a lockfile (npm install --save-dev promptfoo) it is installed once a side, not looked up in each run; the command then begins with npx promptfoo."],
			"--no-cache: an answer replayed from the cache is no new sample, of quality as little as of latency.",
			"Its results hold the cost and the tokens of an answer where promptfoo knows the price of the model: measured and kept, and not judged until the line of cost counts under dimensions.",
			...hasInlineTests(value) ? [`The tests stand in ${nameOf(path)} beside prompts and providers, so the file cannot be laid over base: a change of it compares only the tests that both sides have. Moved to a file of their own (tests: file://cases.yaml) they can be listed under dataset.`] : []
		]
	};
}
function providerIds(value) {
	const listed = field(value, "providers") ?? field(value, "targets");
	return (Array.isArray(listed) ? listed : [listed]).flatMap((entry) => {
		const id = typeof entry === "string" ? entry : field(entry, "id");
		return typeof id === "string" ? [id] : [];
	});
}
function hasInlineTests(value) {
	const tests = field(value, "tests");
	return Array.isArray(tests) && tests.some((test) => typeof test === "object");
}
/** Tests × prompts × providers: each combination is a case of its own. */
function casesOf(files, value, exam) {
	const tests = field(value, "tests");
	if (field(value, "scenarios") !== void 0) return null;
	const inline = Array.isArray(tests) ? tests.filter((test) => typeof test === "object").length : 0;
	const isElsewhere = typeof tests === "string" || Array.isArray(tests) && inline < tests.length;
	const listed = exam.filter((glob) => /\.(?:ya?ml|jsonl?|csv)$/.test(glob));
	const counted = isElsewhere ? countCases(files, listed) : 0;
	if (tests === void 0 || counted === null) return null;
	const cases = [
		"prompts",
		"providers",
		"targets"
	].map((key) => countOfValue(field(value, key)) ?? 1).reduce((product, count) => product * Math.max(1, count), inline + counted);
	return cases > 0 ? cases : null;
}
/** Texts that name files, with what they stand under. */
function referencesIn(value, key, isExam) {
	if (typeof value === "string") return (value.startsWith("file://") || /^[\w@./*-]+\.(?:txt|md|json|jsonl|ya?ml|csv|j2|py|[cm]?js|ts)$/.test(value) && (key === "prompts" || key === "tests")) && !/\s/.test(value) ? [{
		text: value,
		isExam
	}] : [];
	if (Array.isArray(value)) return value.flatMap((entry) => referencesIn(entry, key, isExam));
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, entry]) => {
		return referencesIn(entry, /^(?:prompts|providers|targets|tests|scenarios|defaultTest)$/.test(name) ? name : key, /^(?:tests|scenarios|defaultTest|assert)$/.test(name) || isExam && name !== "provider");
	});
}
function field(value, name) {
	return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : void 0;
}
function unique(paths) {
	return [...new Set(paths)];
}
// src/core/init/split-named-files.ts
const caseWord = /(?:^|[/_.-])(?:evals?|evaluations?|cases?|golden|goldens|dataset|datasets|testset|questions?|queries|qrels|samples|examples|benchmarks?|tests?)(?:[/_.-]|$)/i;
/** Whether a file or glob that an eval reads holds its cases, rather than what is under test. */
function isCaseFile(path) {
	if (!(path.endsWith("/**") || /\.(?:jsonl?|ndjson|ya?ml|csv|tsv|txt|parquet)$/.test(path)) || /prompt|(?:^|\/)(?:rag|corpus|index|config)[/.]|\.lock\.json$/i.test(path)) return false;
	return caseWord.test(path.replace(/\/\*\*$/, "/")) && !isResultsFile(path);
}
/** Whether a file is one that evals write. */
function isResultsFile(path) {
	return /(?:^|[_.-])(?:results?|outputs?|scores|report|predictions)(?:[_.-]|$)/i.test(nameOf(path));
}
// src/core/init/find-system.ts
const code$1 = /\.(?:py|[cm]?[jt]s|tsx|go|rb|java|kt|rs)$/;
const client = /(?:from|import|require\()\s*["'(]?(?:@?(?:openai|anthropic(?:-ai)?|langchain|langgraph|llama_?index|llamaindex|litellm|mistralai|cohere|groq|ollama|vllm|ai-sdk|google\.generativeai|google\/(?:genai|generative-ai)|azure\/openai|instructor|dspy|haystack|transformers|sentence_transformers|boto3))\b/;
const modelKey = /^[ \t]*["']?(?:model|model_name|model_id|modelId|modelName|deployment|embedding_model|embeddingModel)["']?\s*[:=]\s*["']?[\w./:-]+/m;
const indexKey = /["']?(built_?at|indexed_?at|created_?at|generated_?at|updated_?at)["']?\s*:/i;
const indexWord = /(?:index|manifest|embedding|corpus|rag|retriev)/i;
/** What lies among the evals is covered where a suite names it: prompts of one suite are not those of all. */
const evalFolder$2 = /(?:^|\/)(?:evals?|evaluations?|promptfoo)\/(?!(?:.*\/)?prompts?\/)/;
/** Whether a piece of code uses the client of a model provider, or a framework around one. */
function callsModel(text) {
	return client.test(text);
}
/** More single files of a folder than this are written as the folder. */
const mostFiles = 4;
/**
* The files that make up the system under test, by what they hold: the same knowledge that tells the class of a change,
* so that what is covered and what is classified agree.
*
* @param aside - files that belong to the evals themselves
*/
function findSystem(files, aside) {
	const isAside = pathMatcher([...aside]);
	const candidates = files.paths.filter((path) => {
		return !(isPromptfooConfig(path) || isResultsFile(path) || evalFolder$2.test(path) || aside.length > 0 && isAside(path)) && !/(?:^|\/)\.(?!prompts?\/)|\.ipynb$/.test(path);
	});
	const roles = new Map(candidates.map((path) => [path, roleOf(files, path)]));
	const having = (...wanted) => candidates.filter((path) => wanted.includes(roles.get(path) ?? "plain"));
	const indexes = candidates.flatMap((path) => {
		const text = /\.(?:json|ya?ml)$/.test(path) && indexWord.test(path) ? textOf(files, path) ?? "" : "";
		const key = indexKey.exec(text)?.[1];
		return key === void 0 || roles.get(path) === "aside" ? [] : [{
			path,
			key
		}];
	});
	const isModel = (path) => /\.(?:ya?ml|json|toml)$/.test(path) && modelKey.test(textOf(files, path) ?? "");
	const isSource = (path) => code$1.test(path) && callsModel(textOf(files, path) ?? "");
	return {
		prompts: grouped(having("prompt"), "prompt"),
		models: grouped(having("plain").filter(isModel), null),
		retrieval: grouped([.../* @__PURE__ */ new Set([...having("retrieval"), ...indexes.map(({ path }) => path)])], "retrieval"),
		training: grouped(having("training", "training-data"), "training"),
		sources: groupedSources(files, having("plain").filter(isSource)),
		indexes
	};
}
function roleOf(files, path) {
	const text = textOf(files, path);
	return fileRole({
		path,
		status: "added",
		...text === void 0 ? {} : { headText: text }
	});
}
/** Paths as globs: the outermost folder whose very name says the role, else the file. */
function grouped(paths, role) {
	const globs = paths.map((path) => {
		const parts = folderOf(path).split("/");
		const telling = parts.map((_, index) => parts.slice(0, index + 1).join("/")).find((folder) => role !== null && folder !== "." && fileRole({
			path: `${folder}/x.bin`,
			status: "added"
		}) === role);
		return telling === void 0 ? path : `${telling}/**`;
	});
	return collapsed([...new Set(globs)]);
}
/** A folder of code with more files than this is a whole application, of which what calls a model is a small part. */
const smallFolder = 24;
/** Where all code of a package stands. */
const everythingFolder = /^(?:src|lib|app|(?:packages|apps)\/[^/]+\/src)$/;
/**
* Code as globs: the folder it stands in, so that a new file beside it is covered as well. Of a folder where all code
* stands, unless that is little, what stands beside it; never all of the root.
*/
function groupedSources(files, paths) {
	const globs = paths.map((path) => {
		const folder = folderOf(path);
		if (/^(?:\.|scripts|(?:packages|apps)\/[^/]+)$/.test(folder) || /(?:^|\/)(?:evals?|evaluations?|tests?)(?:\/|$)/.test(folder)) return path;
		return everythingFolder.test(folder) && codeBelow(files, folder) > smallFolder ? `${folder}/*${/\.\w+$/.exec(path)?.[0] ?? ""}` : `${folder}/**`;
	});
	return collapsed([...new Set(globs)]);
}
function codeBelow({ paths }, folder) {
	return paths.filter((path) => isBelow(path, folder) && code$1.test(path)).length;
}
/** Many files of one folder as the folder; nothing that another glob holds already. */
function collapsed(globs) {
	const perFolder = /* @__PURE__ */ new Map();
	for (const glob of globs) if (!glob.endsWith("/**")) perFolder.set(folderOf(glob), (perFolder.get(folderOf(glob)) ?? 0) + 1);
	const merged = globs.map((glob) => {
		const folder = folderOf(glob);
		return folder !== "." && (perFolder.get(folder) ?? 0) > mostFiles && nameOf(glob) !== "**" ? `${folder}/**` : glob;
	});
	const unique = [...new Set(merged)];
	return unique.filter((glob) => {
		const others = unique.filter((other) => other !== glob && other.endsWith("/**"));
		return others.length === 0 || !pathMatcher(others)(glob.replace(/\/\*\*$/, "/x"));
	});
}
// src/core/init/local-imports.ts
const pythonImport = /^[ \t]*(?:from[ \t]+(\.*[\w.]+)[ \t]+import|import[ \t]+([\w.]+))/gm;
const nodeImport = /(?:from\s+|import\s*\(?\s*|require\(\s*)["'](\.{1,2}\/[^"']+)["']/g;
/**
* Files of the repository that a piece of code imports, directly.
*
* @param workingDirectory - where Python looks first
*/
function localImports(files, path, workingDirectory) {
	const text = textOf(files, path) ?? "";
	const present = new Set(files.paths);
	const found = (path.endsWith(".py") ? [...text.matchAll(pythonImport)].flatMap((match) => pythonPlaces(match[1] ?? match[2] ?? "", path, workingDirectory)) : [...text.matchAll(nodeImport)].map((match) => nodePlaces(match[1] ?? "", path))).flatMap((places) => places.find((place) => present.has(place)) ?? []);
	return [...new Set(found)].filter((found) => found !== path);
}
function pythonPlaces(module, path, workingDirectory) {
	const dots = /^\.*/.exec(module)?.[0].length ?? 0;
	const parts = module.slice(dots).split(".").filter((part) => part !== "");
	return [(dots > 0 ? [relativeRoot(path, dots)] : [
		workingDirectory,
		`${workingDirectory}/src`,
		folderOf(path),
		"."
	]).flatMap((root) => [`${parts.join("/")}.py`, `${parts.join("/")}/__init__.py`].flatMap((name) => resolveFrom(root, name) ?? []))];
}
function relativeRoot(path, dots) {
	return folderOf(path).split("/").slice(0, dots === 1 ? void 0 : 1 - dots).join("/") || ".";
}
function nodePlaces(reference, path) {
	const resolved = resolveFrom(folderOf(path), reference);
	if (resolved === void 0) return [];
	const stem = resolved.replace(/\.js$/, "");
	return [
		resolved,
		...[
			".ts",
			".js",
			".mjs",
			".tsx"
		].map((ending) => `${stem}${ending}`),
		...["/index.ts", "/index.js"].map((ending) => `${resolved}${ending}`)
	];
}
// src/core/init/find-pytest.ts
const testFile = /^(?:test_.*|.*_test)\.py$/;
const evalFolder$1 = /(?:^|\/)(?:evals?|evaluations?|llm_evals?|llm_tests?)(?:\/|$)/;
const evalName = /(?:^|_)(?:evals?|evaluation|llm)(?:_|\.)/;
/** Folders (or single files) of pytest evals as suites; those of DeepEval are pytest. */
function findPytest(files) {
	const tests = files.paths.filter((path) => testFile.test(nameOf(path)) && isEval(files, path));
	const targets = /* @__PURE__ */ new Map();
	for (const path of tests) {
		const target = targetOf(path);
		targets.set(target, [...targets.get(target) ?? [], path]);
	}
	return [...targets].map(([target, members]) => suiteOf$2(files, target, members));
}
function isEval(files, path) {
	if (evalFolder$1.test(folderOf(path)) || evalName.test(nameOf(path))) return true;
	return /^\s*(?:from|import)\s+deepeval\b/m.test(textOf(files, path) ?? "");
}
/** The outermost eval folder around a test file; the file itself where it stands among other tests. */
function targetOf(path) {
	const parts = folderOf(path).split("/");
	const at = parts.findIndex((part) => evalFolder$1.test(part));
	return at < 0 ? path : parts.slice(0, at + 1).join("/");
}
function suiteOf$2(files, target, members) {
	const folder = folderOf(members[0] ?? target);
	const workingDirectory = findFolderUp(files, folder, pythonProjectFiles) ?? ".";
	const text = members.map((path) => textOf(files, path) ?? "").join("\n");
	const named = members.flatMap((path) => namedFiles(files, path, textOf(files, path) ?? "", workingDirectory));
	const dataset = [...new Set(named.filter(isCaseFile))];
	const isDeepEval = /\bdeepeval\b/.test(text);
	const suffix = target.endsWith(".py") ? nameOf(target).replace(/^test_|_test(?=\.py$)|\.py$/g, "") : "";
	return {
		name: suiteName(files, target.endsWith(".py") ? folder : target, suffix),
		kind: "pytest",
		foundAt: target,
		workingDirectory,
		command: [
			"python3",
			"-m",
			"pytest",
			pathFrom(workingDirectory, target),
			`--junitxml=${resultsPlaceholder}`
		],
		results: "eval-results.xml",
		covers: [
			...members.filter((path) => callsModel(textOf(files, path) ?? "")),
			...named.filter((path) => !isCaseFile(path)),
			...members.flatMap((path) => localImports(files, path, workingDirectory))
		],
		program: [target.endsWith(".py") ? target : `${target}/**/*.py`],
		dataset,
		cases: /\bparametrize\b/.test(text) ? countCases(files, dataset) : text.match(/^\s*(?:\w+\s+)?def\s+test_\w+/gm)?.length ?? null,
		metrics: {
			passRate: true,
			scores: [],
			latency: true,
			cost: /record_property\(\s*["']cost_?usd["']/i.test(text),
			tokens: false,
			retrieval: false,
			errors: true
		},
		obstacles: [],
		notes: [...isDeepEval ? ["DeepEval runs under plain pytest, and JUnit XML is the file of it that can be read. Its metric scores are not in there; record_property(\"faithfulness\", metric.score) in a test puts one in."] : ["record_property(\"relevance\", 0.8) in a test adds a score to the file; latency_ms and cost_usd are read as what they are called."], .../\blatency_?ms\b/i.test(text) ? [] : ["Latency is the wall time of a test, its judge included, until a test records latency_ms."]]
	};
}
// src/core/init/expected-metrics.ts
/** Reads from the text of a script which keys its rows have. */
function expectedMetrics(text) {
	const has = (key) => new RegExp(`["']${key}["']|\\b${key}\\s*[:,}=]`).test(text);
	const otherId = [
		"case_id",
		"id",
		"test_id",
		"question_id",
		"example_id"
	].find(has);
	const caseId = has("caseId") ? void 0 : otherId;
	const isRow = has("caseId") || otherId !== void 0;
	const isJudged = has("passed");
	const notes = [...isRow ? [] : ["No row of it seems to have a caseId: give each the id of its case, never a row number."], ...isJudged || has("scores") ? [] : ["No row of it seems to have passed (true or false) or scores: without one of them nothing can be judged."]];
	if (!isRow || !isJudged) return {
		caseId,
		metrics: null,
		notes
	};
	return {
		caseId,
		notes,
		metrics: {
			passRate: true,
			scores: [],
			latency: has("latencyMs"),
			cost: has("costUsd"),
			tokens: false,
			retrieval: has("retrieved") && has("relevant"),
			errors: true
		}
	};
}
// src/core/init/positional-output.ts
/** Shapes of an argument with a default: the variable, the number of the argument, the default. */
const shapes = [
	[/(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:[\w.]+\()?sys\.argv\[(\d)\]\)?\s+if\s+[^\n]*?\belse\s+(?:[\w.]+\()?["']([^"'\n]+)["']/g, 1],
	[/(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:[\w.]+\()?["']([^"'\n]+)["']\)?\s+if\s+len\(\s*sys\.argv\s*\)[^\n]*?\belse\s+(?:[\w.]+\()?sys\.argv\[(\d)\]/g, 1],
	[/(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:[\w.]+\([^()\n]*?)?process\.argv\[(\d)\]\s*(?:\?\?|\|\|)\s*["'`]([^"'`\n]+)["'`]/g, 2],
	[/(\w+)(?:\s*:\s*\w+)?\s*=\s*process\.argv(?:\.length|\[\d\])[^\n?]*\?\s*process\.argv\[(\d)\]\s*:\s*["'`]([^"'`\n]+)["'`]/g, 2]
];
/** An element with a default in what an argument list is taken apart into. */
const takenApart = /(?:const|let|var)\s*\[([^\]\n]*)\]\s*=\s*process\.argv(\.slice\(\s*2\s*\))?(?![\w.[])/g;
/** An argument of argparse without dashes. */
const declared = /add_argument\(\s*["'](out|output|outfile|output_?(?:file|path)|results?|results?_?(?:file|path))["']/;
const dataFile = /^[\w./-]+\.(?:jsonl|ndjson|json|xml)$/;
const outputName = /^(?:out|output|results?|dest|destination|target)(?:_?(?:file|path|name))?$/i;
const outputFile = /(?:^|\/)(?:results?|outputs?|out)\/[^/]+$|(?:^|[\w-]*[_.-])(?:results?|outputs?|out|scores|predictions)[\w-]*\.\w+$/i;
/**
* Finds an argument without a name that says where results are written. Only what is clearly the output counts: by its
* name, by the name of its default, or because it is opened to be written.
*/
function positionalOutput(text) {
	const found = [...withDefault(text), ...apart(text)].find(({ name, file }) => dataFile.test(file) && !isRead(text, name) && (outputName.test(name) || outputFile.test(file) || isWritten(text, name)));
	if (found !== void 0) return {
		args: found.isFirst ? [resultsPlaceholder] : [],
		file: found.file.replace(/^\.\//, "")
	};
	const positionals = text.match(/add_argument\(\s*["']\w+["']/g) ?? [];
	return declared.test(text) && positionals.length === 1 ? {
		args: [resultsPlaceholder],
		file: void 0
	} : void 0;
}
function withDefault(text) {
	return shapes.flatMap(([pattern, first]) => [...text.matchAll(pattern)].map(([, name = "", one = "", other = ""]) => {
		const [index, file] = /^\d$/.test(one) ? [one, other] : [other, one];
		return {
			name,
			file,
			isFirst: Number(index) === first
		};
	}));
}
function apart(text) {
	return [...text.matchAll(takenApart)].flatMap(([, list = "", sliced]) => {
		return list.split(",").slice(sliced === void 0 ? 2 : 0).flatMap((part, index) => {
			const [, name, file] = /^\s*(\w+)\s*=\s*["'`]([^"'`]+)["'`]\s*$/.exec(part) ?? [];
			return name === void 0 || file === void 0 ? [] : [{
				name,
				file,
				isFirst: index === 0
			}];
		});
	});
}
function isWritten(text, name) {
	return new RegExp(`\\bopen\\(\\s*${name}\\s*,\\s*(?:mode\\s*=\\s*)?["'][wa]|(?:writeFile\\w*|appendFile\\w*|createWriteStream|to_json)\\s*\\(\\s*${name}\\b|\\b${name}\\)?\\s*\\.(?:write_text|open\\(\\s*["'][wa])`).test(text);
}
function isRead(text, name) {
	return new RegExp(`\\bopen\\(\\s*${name}\\s*(?:\\)|,\\s*["']r)|(?:readFile\\w*|createReadStream)\\s*\\(\\s*${name}\\b|\\b${name}\\)?\\s*\\.read_text\\(`).test(text);
}
// src/core/init/script-output.ts
const option = /["'](--(?:out|output|output[_-](?:file|path)|results?|results?[_-](?:file|path)|save[_-]to))["']/;
const nodeOption = /\b(out|output|outputFile|results?)\s*:\s*\{\s*type:\s*["']string["']/;
const written = /["'`]((?:[\w.-]+\/)*[\w.-]+\.(?:jsonl|ndjson|json))["'`]/g;
/**
* Finds out where a script writes its results: the variable of ours, an option for the output, or a file name that it
* writes to.
*
* @param script - path of the script from the working directory
*/
function findOutput(text, script) {
	if (text.includes("EVAL_ENVELOPE_RESULTS")) return {
		args: [],
		results: "eval-results.jsonl",
		isKnown: true,
		notes: ["It writes to EVAL_ENVELOPE_RESULTS."]
	};
	const named = option.exec(text)?.[1] ?? dashed(nodeOption.exec(text)?.[1]);
	if (named !== void 0) return {
		args: [named, resultsPlaceholder],
		results: "eval-results.jsonl",
		isKnown: true,
		notes: []
	};
	const positional = positionalOutput(text);
	if (positional !== void 0) {
		const { args, file } = positional;
		return {
			args,
			results: file ?? "eval-results.jsonl",
			isKnown: true,
			notes: args.length === 0 ? [`The script writes ${file ?? ""} where no argument names another file.`] : []
		};
	}
	const file = resultsLiteral(text);
	if (file === void 0) return {
		args: [],
		results: "eval-results.jsonl",
		isKnown: false,
		notes: []
	};
	return {
		args: [],
		results: ((isBesideScript(text, file) ? resolveFrom(folderOf(script), file) : file) ?? file).replace(/^\.\//, ""),
		isKnown: true,
		notes: [`The script names ${file} itself. It may as well write to EVAL_ENVELOPE_RESULTS, which is set to the same place.`]
	};
}
function dashed(name) {
	return name === void 0 ? void 0 : `--${name}`;
}
/** What follows the name of a file that is opened to be written. */
const writtenAfter = /^\s*(?:,\s*(?:mode\s*=\s*)?["'][wa]|\)*\s*\.(?:write_text|open\(\s*["'][wa]))/;
/** What stands before the name of a file that is written, in its line. */
const writtenBefore = /(?:writeFile\w*|appendFile\w*|createWriteStream|to_json)\s*\((?:[^()\n]|\([^()\n]*)*$/;
const resultsName = /(?:results?|outputs?|scores|predictions)[\w-]*\.(?:jsonl|ndjson|json)$/i;
/** A file name that the script writes to, else one that can only be results. */
function resultsLiteral(text) {
	const literals = [...text.matchAll(written)].map((match) => {
		const [quoted, file = ""] = match;
		const end = match.index + quoted.length;
		const lineStart = text.lastIndexOf("\n", match.index) + 1;
		return {
			file,
			isWritten: writtenAfter.test(text.slice(end, end + 80)) || writtenBefore.test(text.slice(Math.max(lineStart, match.index - 200), match.index)),
			isNamed: resultsName.test(file)
		};
	});
	return (literals.find((entry) => entry.isNamed && entry.isWritten) ?? literals.find((entry) => entry.isWritten) ?? literals.find((entry) => entry.isNamed))?.file;
}
/** `Path(__file__).parent / "results.jsonl"`, `join(import.meta.dirname, 'results.jsonl')`. */
function isBesideScript(text, file) {
	const line = text.split("\n").find((candidate) => candidate.includes(file)) ?? "";
	if (/__file__|__dirname|import\.meta/.test(line)) return true;
	const root = /(\w+)\s*\/\s*["']|join\(\s*(\w+)\s*,/.exec(line);
	const name = root?.[1] ?? root?.[2];
	if (name === void 0) return false;
	const assigned = new RegExp(`\\b${name}\\s*=\\s*[^\\n]*(?:__file__|__dirname|import\\.meta)[^\\n]*`).exec(text)?.[0];
	return assigned !== void 0 && !/\.parent\.parent|parents\[1\]|\.\./.test(assigned);
}
// src/core/init/find-scripts.ts
const program = /\.(?:py|[cm]?js|[cm]?ts)$/;
const evalFolder = /(?:^|\/)(?:evals?|evaluations?|benchmarks?)$/;
const nameAnywhere = /^(?:run[_-]?evals?|run[_-]evaluations?|evaluate|evaluation|evals?)\.\w+$/;
const nameInFolder = /^(?:run|main|index|evaluate|eval|run[_-]\w+|eval[_-]\w+)\.\w+$/;
/** Plain programs that evaluate: `evals/run.py`, `scripts/run_evals.ts`, `eval.py`. */
function findScripts(files) {
	return files.paths.filter((path) => isEvalScript(files, path)).map((path) => suiteOf$1(files, path));
}
function isEvalScript(files, path) {
	const name = nameOf(path);
	if (!program.test(name) || /\.(?:test|spec|config|d)\.\w+$/.test(name)) return false;
	const isNamed = nameAnywhere.test(name) || evalFolder.test(folderOf(path)) && nameInFolder.test(name);
	const text = textOf(files, path) ?? "";
	if (/^\s*(?:from|import)\s+inspect_ai\b/m.test(text)) return false;
	return isNamed && /__main__|process\.argv|argparse|EVAL_ENVELOPE|writeFile|\bopen\(|\.write_text\(/.test(text);
}
function suiteOf$1(files, path) {
	const text = textOf(files, path) ?? "";
	const isPython = path.endsWith(".py");
	const workingDirectory = findFolderUp(files, folderOf(path), isPython ? pythonProjectFiles : ["package.json"]) ?? ".";
	const here = pathFrom(workingDirectory, path);
	const output = findOutput(text, here);
	const named = namedFiles(files, path, text, workingDirectory).filter((file) => !isResultsFile(file));
	const dataset = named.filter(isCaseFile);
	const expected = expectedMetrics(text);
	return {
		name: suiteName(files, folderOf(path), suffixOf(path)),
		kind: "script",
		foundAt: path,
		workingDirectory,
		command: [
			...interpreterOf(files, path, workingDirectory),
			here,
			...output.args
		],
		results: output.results,
		...expected.caseId === void 0 ? {} : { caseId: expected.caseId },
		covers: [
			...callsModel(text) ? [path] : [],
			...named.filter((file) => !isCaseFile(file)),
			...localImports(files, path, workingDirectory)
		],
		program: [path],
		dataset,
		cases: countCases(files, dataset),
		metrics: expected.metrics,
		obstacles: output.isKnown ? [] : [`${path} does not say where it writes its results: have it write one JSON object a line to the file that the environment variable EVAL_ENVELOPE_RESULTS names, or to an argument, and end the command with "${resultsPlaceholder}". As it stands here it runs once the script does the first.`],
		notes: [...output.notes, ...expected.notes]
	};
}
function interpreterOf(files, path, folder) {
	if (path.endsWith(".py")) return ["python3"];
	const hasTsx = /"tsx"\s*:/.test(projectText(files, folder, "package.json") ?? "");
	return /\.[cm]?ts$/.test(path) && hasTsx ? ["npx", "tsx"] : ["node"];
}
function suffixOf(path) {
	const name = nameOf(path).replace(/\.\w+$/, "");
	return /^(?:run|main|index|evals?|evaluate|evaluation|run[_-]?evals?)$/.test(name) ? "" : name.replace(/^(?:run|eval)[_-]/, "");
}
// src/core/init/find-suites.ts
/** Evals that others are tested with. */
const fixture = /(?:^|\/)(?:fixtures|__fixtures__|testdata|__mocks__|mocks)\//;
/** Places of evals that show something to others and gate nothing here. */
const shown = /(?:^|\/)(?:examples?|samples?|docs?|templates?|site|website)\//;
/**
* The suites of a repository, none twice, with unique names. What lies among examples counts only where there is nothing
* else.
*/
function findSuites(files) {
	const real = files.paths.filter((path) => !fixture.test(path));
	const own = suitesOf({
		...files,
		paths: real.filter((path) => !shown.test(path))
	});
	return withUniqueNames(own.length > 0 ? own : suitesOf({
		...files,
		paths: real
	}));
}
function suitesOf(files) {
	const found = [
		findPromptfoo,
		findPytest,
		findScripts,
		findInspect
	].flatMap((find) => find(files));
	return [...found, ...findPackageScripts(files, found)];
}
// src/core/init/propose-setup.ts
/** The release of pytest that is installed where the repository names none: the newest that was tried. */
const pytest = "pytest==9.1.1";
const python = ".venv/bin/python";
const makeVenv = [
	"python3",
	"-m",
	"venv",
	".venv"
];
/** Managers that have no default, with what sets a side up. */
const foreign = [
	[
		"poetry.lock",
		["poetry", "install"],
		["poetry", "run"]
	],
	[
		"pdm.lock",
		["pdm", "sync"],
		["pdm", "run"]
	],
	[
		"Pipfile.lock",
		[
			"pipenv",
			"sync",
			"--dev"
		],
		["pipenv", "run"]
	],
	[
		"Pipfile",
		[
			"pipenv",
			"install",
			"--dev"
		],
		["pipenv", "run"]
	]
];
/** How the sides of a suite get their dependencies: left to their lockfiles wherever that is enough. */
function proposeSetup(files, kind, workingDirectory) {
	const plan = planSetup({
		setup: void 0,
		workingDirectory,
		files: files.paths,
		texts: files.texts
	});
	const isPython = kind === "pytest" || kind === "inspect";
	const lacksPytest = kind === "pytest" && !namesPytest(files, workingDirectory);
	if (plan.ok && !lacksPytest) return {
		...leftOut(plan.commands),
		runner: []
	};
	const side = sideFiles(workingDirectory, files.paths, files.texts);
	const node = nodeSetup(side);
	const manager = foreign.find(([lockfile]) => side.folders.some((folder) => side.names(folder).includes(lockfile)));
	if (manager !== void 0 && pythonSetup(side).kind === "problem") {
		const [lockfile, setup, runner] = manager;
		return {
			commands: [setup],
			reason: `${lockfile} has no setup of its own accord, so it is written here.`,
			runner
		};
	}
	if (!plan.ok && node.kind === "problem" && !isPython) {
		const others = pythonSetup(side);
		return {
			commands: [[
				"npm",
				"install",
				"--no-audit",
				"--no-fund"
			], ...others.kind === "commands" ? others.commands.map(({ command }) => command) : []],
			reason: "package.json has no lockfile, so each side takes whatever versions are newest that minute. Commit a lockfile and take this line out.",
			runner: []
		};
	}
	return {
		commands: pythonInstalls(files, workingDirectory, lacksPytest),
		reason: lacksPytest ? `No list of packages names pytest, so it is installed beside them, pinned. Named in a requirements file or a lockfile, it needs no setup here.` : "pyproject.toml has no lockfile, so each side resolves its packages anew. Commit the uv.lock that `uv lock` writes and take this out.",
		runner: []
	};
}
function leftOut(commands) {
	if (commands.length === 0) return {
		commands: void 0,
		reason: "No lockfile and no list of packages was found, so nothing is installed. Evals that need packages get them from a lockfile or a requirements.txt."
	};
	return {
		commands: void 0,
		reason: `setup is left out: each side runs ${commands.map(({ command, cwd }) => `\`${command.join(" ")}\`${cwd === "." ? "" : ` in ${cwd}`}`).join(", then ")}, with the ${commands.some(({ command }) => command.includes("-r")) ? "list of packages" : "lockfile"} of its own commit.`
	};
}
function namesPytest(files, folder) {
	const side = sideFiles(folder, files.paths, files.texts);
	return side.folders.some((up) => side.names(up).filter((name) => /^(?:requirements[\w.-]*\.txt|pyproject\.toml|setup\.py|Pipfile)$/.test(name)).some((name) => /\b(?:pytest|deepeval)\b/.test(side.text(up, name) ?? "")));
}
function pythonInstalls(files, folder, withPytest) {
	const side = sideFiles(folder, files.paths, files.texts);
	const found = pythonSetup(side);
	const more = withPytest ? [pytest] : [];
	if (found.kind === "commands") {
		const isUv = found.commands.some(({ command }) => command[0] === "uv");
		const commands = found.commands.map(({ command }) => command);
		return isUv ? [...commands, [
			"uv",
			"pip",
			"install",
			...more
		]] : [...commands, [
			python,
			"-m",
			"pip",
			"install",
			...more
		]];
	}
	const isProject = found.kind === "problem";
	const extra = /^(evals?|tests?|dev)\s*=\s*\[/m.exec(projectText(files, folder, "pyproject.toml") ?? "")?.[1];
	const target = isProject ? [extra === void 0 ? "." : `.[${extra}]`] : [];
	return [makeVenv, [
		python,
		"-m",
		"pip",
		"install",
		...target,
		...more
	]];
}
// src/core/init/wanted-texts.ts
/** Folders of other people's code, of caches and of builds. */
const skippedFolders = /(?:^|\/)(?:node_modules|\.venv|venv|\.env|__pycache__|\.git|\.tox|\.nox|dist|build|out|target|vendor|third_party|\.next|\.cache|coverage|site-packages)\//;
const code = /\.(?:py|[cm]?[jt]s|tsx|jsx)$/;
const evalWord = /(?:^|[/_.-])(?:evals?|evaluations?|evaluate|benchmarks?)(?:[/_.-]|$)/i;
const manifests = /^(?:package\.json|pyproject\.toml|setup\.py|requirements[\w.-]*\.txt|yarn\.lock|\.env\.(?:example|sample|template|dist)|(?:example|sample)\.env|\.python-version|\.nvmrc|\.node-version)$/;
const data = /\.(?:jsonl|ndjson|json|ya?ml|toml|csv)$/;
/** More files than this are not read for code that calls a model: what a person calls "the repository" is smaller. */
const mostSources = 1500;
/** Whether `init` looks at a path at all. A name that no config can hold is none that it could write. */
function isLookedAt(path) {
	return !skippedFolders.test(path) && !/\p{Cc}|^(?:[!~\\]|[A-Za-z]:)/u.test(path);
}
/**
* Paths whose text the detection needs and does not have yet. Called again with what was read, until it wants nothing
* more: a promptfoo config names further files.
*
* @returns in the order of `paths`
*/
function wantedTexts(files) {
	const { paths, texts } = files;
	const named = new Set(Object.keys(texts).flatMap((path) => referencesOf(files, path)));
	const sources = new Set(paths.filter((path) => code.test(path)).slice(0, mostSources));
	return paths.filter((path) => {
		if (Object.hasOwn(texts, path)) return false;
		const name = nameOf(path);
		if (named.has(path) || manifests.test(name) || isPromptfooConfig(path)) return true;
		if (code.test(path)) return sources.has(path) || evalWord.test(path) || /^test_|_test\.py$/.test(name);
		return data.test(path) && isSmallData(path);
	});
}
/** Configs, manifests, cases: not lockfiles, not what tools write for themselves. */
function isSmallData(path) {
	if (/(?:^|\/)\.(?!github\/)/.test(path) || /lock|tsconfig|\.min\./.test(nameOf(path))) return /index\.lock\.json$/.test(path);
	if (/\.(?:jsonl|ndjson|csv)$/.test(path)) return evalWord.test(path);
	return evalWord.test(path) || /(?:config|settings|model|llm|rag|index|manifest|corpus|retriev)/i.test(path) || !path.includes("/");
}
function referencesOf({ paths, texts }, path) {
	const text = texts[path] ?? "";
	if (isPromptfooConfig(path)) return promptfooReferences(path, text).flatMap(({ path: reference }) => reference);
	if (!code.test(path) || !evalWord.test(path)) return [];
	const present = new Set(paths);
	return quotedPaths(text).filter((reference) => data.test(reference)).flatMap((reference) => [".", folderOf(path)].flatMap((folder) => {
		const resolved = resolveFrom(folder, reference);
		return resolved !== void 0 && present.has(resolved) ? [resolved] : [];
	}));
}
// src/core/init/detect-repository.ts
/** What of a repository has to do with evals: its suites, what they test, and what they need to run. */
function detectRepository(repository) {
	const files = {
		...repository,
		paths: repository.paths.filter(isLookedAt)
	};
	const all = findSuites(files);
	const bare = all.slice(0, 12);
	const system = findSystem(files, bare.flatMap((suite) => [...suite.dataset, ...ownFiles(suite)]));
	return {
		suites: bare.map((suite) => {
			const others = otherFolders(suite, bare);
			const setup = proposeSetup(files, suite.kind, suite.workingDirectory);
			const isPython = suite.command[0] === "python3" || suite.command[0] === "pytest";
			const covers = coversOf(files, suite, system, others);
			return {
				...suite,
				command: isPython ? [...setup.runner, ...suite.command] : suite.command,
				covers,
				program: suite.program.filter((glob) => covers.length === 0 || !pathMatcher(covers)(glob)),
				packages: findPackages(files, suite),
				environment: findEnvironment(files, suite.workingDirectory, others),
				setup
			};
		}),
		left: all.slice(12).map(({ foundAt }) => foundAt),
		system,
		looked: [
			{
				what: "promptfoo configs",
				found: placesOf(all, "promptfoo")
			},
			{
				what: "pytest and DeepEval evals",
				found: placesOf(all, "pytest")
			},
			{
				what: "eval scripts",
				found: [...placesOf(all, "script"), ...placesOf(all, "vitest")]
			},
			{
				what: "Inspect tasks",
				found: placesOf(all, "inspect")
			},
			{
				what: "prompts",
				found: system.prompts
			},
			{
				what: "model config",
				found: system.models
			},
			{
				what: "retrieval and index manifests",
				found: system.retrieval
			},
			{
				what: "training data and recipes",
				found: system.training
			},
			{
				what: "code that calls a model",
				found: system.sources
			}
		]
	};
}
function placesOf(suites, kind) {
	return suites.filter((suite) => suite.kind === kind).map(({ foundAt }) => foundAt);
}
/** Files that evaluate, and are not under test. */
function ownFiles({ kind, foundAt }) {
	return kind === "promptfoo" || foundAt.endsWith("package.json") ? [] : [foundAt];
}
/** Working directories of other suites: what lies there is theirs, unless this suite lies there too. */
function otherFolders(suite, all) {
	return [...new Set(all.map((other) => other.workingDirectory))].filter((folder) => folder !== suite.workingDirectory && folder !== "." && !isBelow(suite.workingDirectory, folder));
}
/** What the suite itself names, and what was found of the system where no other suite is at home. */
function coversOf(files, suite, system, others) {
	const reachable = [
		system.prompts,
		system.models,
		system.retrieval,
		system.training,
		system.sources
	].flat().filter((glob) => !others.some((folder) => isBelow(glob, folder)));
	const code = suite.covers.filter((path) => /\.(?:py|[cm]?[jt]s|tsx)$/.test(path));
	const rest = suite.covers.filter((path) => !code.includes(path));
	const covers = collapsed([.../* @__PURE__ */ new Set([
		...rest,
		...reachable,
		...groupedSources(files, code)
	])]).filter((glob) => !suite.dataset.includes(glob));
	const inside = suite.dataset.filter((glob) => covers.length > 0 && pathMatcher(covers)(glob));
	return [...covers, ...inside.map((glob) => `!${glob}`)];
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// node_modules/diff/libesm/patch/create.js
/**
* Returns true if the filename contains characters that require C-style
* quoting (as used by Git and GNU diffutils in diff output).
*/
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) if (s[i] < " " || s[i] > "~" || s[i] === "\"" || s[i] === "\\") return true;
	return false;
}
/**
* C-style quotes a filename, encoding special characters as escape sequences
* and non-ASCII bytes as octal escapes. This is the inverse of
* `parseQuotedFileName` in parse.ts.
*
* Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
* This matches the behaviour of both Git and GNU diffutils, which always emit
* UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
* Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
*
* If the filename doesn't need quoting, returns it as-is.
*/
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) return s;
	let result = "\"";
	const bytes = new TextEncoder().encode(s);
	let i = 0;
	while (i < bytes.length) {
		const b = bytes[i];
		if (b === 7) result += "\\a";
		else if (b === 8) result += "\\b";
		else if (b === 9) result += "\\t";
		else if (b === 10) result += "\\n";
		else if (b === 11) result += "\\v";
		else if (b === 12) result += "\\f";
		else if (b === 13) result += "\\r";
		else if (b === 34) result += "\\\"";
		else if (b === 92) result += "\\\\";
		else if (b >= 32 && b <= 126) result += String.fromCharCode(b);
		else result += "\\" + b.toString(8).padStart(3, "0");
		i++;
	}
	result += "\"";
	return result;
}
const INCLUDE_HEADERS = {
	includeIndex: true,
	includeUnderline: true,
	includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* creates a unified diff patch.
*
* @param patch either a single structured patch object (as returned by `structuredPatch`) or an
*   array of them (as returned by `parsePatch`).
* @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
*   Ignored for patches where `isGit` is `true`.
*
* When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
* output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
* properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
* headers for patches with no hunks (e.g. renames without content changes).
*/
function formatPatch(patch, headerOptions) {
	var _a, _b, _c, _d, _e, _f;
	if (!headerOptions) headerOptions = INCLUDE_HEADERS;
	if (Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
		return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
	}
	const ret = [];
	if (patch.isGit) {
		headerOptions = INCLUDE_HEADERS;
		if (!patch.oldFileName) throw new Error("oldFileName must be specified for Git patches");
		if (!patch.newFileName) throw new Error("newFileName must be specified for Git patches");
		let gitOldName = patch.oldFileName;
		let gitNewName = patch.newFileName;
		if (patch.isCreate && gitOldName === "/dev/null") gitOldName = gitNewName.replace(/^b\//, "a/");
		else if (patch.isDelete && gitNewName === "/dev/null") gitNewName = gitOldName.replace(/^a\//, "b/");
		ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
		if (patch.isDelete) ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
		if (patch.isCreate) ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
		if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
			ret.push("old mode " + patch.oldMode);
			ret.push("new mode " + patch.newMode);
		}
		if (patch.isRename) {
			ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
			ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
		}
		if (patch.isCopy) {
			ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
			ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
		}
	} else {
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) ret.push("Index: " + patch.oldFileName);
		if (headerOptions.includeUnderline) ret.push("===================================================================");
	}
	const hasHunks = patch.hunks.length > 0;
	if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
		ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
		ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
	}
	for (let i = 0; i < patch.hunks.length; i++) {
		const hunk = patch.hunks[i];
		const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
		const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
		for (const line of hunk.lines) ret.push(line);
	}
	return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	if (typeof options === "function") options = { callback: options };
	if (!(options === null || options === void 0 ? void 0 : options.callback)) {
		const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
		if (!patchObj) return;
		return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
	} else {
		const { callback } = options;
		structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
			if (!patchObj) callback(void 0);
			else callback(formatPatch(patchObj, options.headerOptions));
		} }));
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/core/init/diff-documents.ts
/**
* A unified diff, as `git diff` shows it.
*
* @param before - null = the file is not there yet
* @returns empty when nothing differs
*/
function diffDocuments(path, before, after) {
	if (before === after) return "";
	return createTwoFilesPatch(before === null ? "/dev/null" : `a/${path}`, `b/${path}`, before ?? "", after, void 0, void 0, { context: 3 }).replace(/^=+\n/, "");
}
// src/core/init/is-gate-workflow.ts
/**
* Whether a workflow runs the gate on pull requests already: a second one beside it would write over its comment and its
* status. Told by its lines, so that a broken file is looked at too.
*
* @param action - what a workflow of ours would use, such as `acme/gate@v1`
*/
function isGateWorkflow(text, action) {
	const lines = text.split("\n").map((line) => line.replace(/(?:^|\s)#.*$/, ""));
	const own = action.replace(/@.*$/, "");
	const isUsed = lines.some((line) => {
		const name = (/^\s*(?:-\s*)?uses:\s*['"]?([^\s'"]+)/.exec(line)?.[1] ?? "").replace(/@.*$/, "");
		return name === own || /(?:^|\/)eval-envelope$/.test(name);
	});
	const isOfPullRequests = lines.some((line) => /^(?:\s+|\s*-\s*|['"]?on['"]?:.*[\s[,])['"]?pull_request['"]?\s*(?:[:,\]]|$)/.test(line));
	const commands = lines.flatMap((line) => /^\s*command:\s*['"]?([a-z]+)/.exec(line)?.[1] ?? []);
	return isUsed && isOfPullRequests && !(commands.length > 0 && commands.every((name) => name === "report"));
}
// src/core/init/job-minutes.ts
/** What GitHub gives a job on its own runners; longer ones are ended there. */
const longestJob = 360;
/** Longest time that the gate gives the setup of a side, for both sides. */
const setupMinutes = 40;
/** Time for everything that the gate may do: less would end the job before the gate says that it ran out of time. */
function jobMinutes(suites) {
	const runs = suites.map(({ epochs, timeoutMinutes }) => 2 * epochs * Math.ceil(timeoutMinutes));
	const total = setupMinutes + runs.reduce((sum, minutes) => sum + minutes, 0);
	const parts = suites.map(({ name, epochs, timeoutMinutes }) => `${name} 2 × ${epochs} × ${Math.ceil(timeoutMinutes)}`);
	const sum = `Longer than all that may run: setup ${setupMinutes}, ${parts.join(", ")} (sides × epochs × timeout)`;
	if (total <= longestJob) return {
		minutes: total,
		reason: `${sum} = ${total}.`
	};
	return {
		minutes: longestJob,
		reason: `${sum} = ${total}, of which GitHub gives a job ${longestJob}: a shorter timeout in the config ends a run that hangs before GitHub ends the job.`
	};
}
// src/core/init/yaml-lines.ts
var import_dist = require_dist();
const width = 110;
/** A space that a line may end at: not the one between a number and its unit. */
const betweenWords = / (?!(?:s|ms|pp|%)(?:[\s,.;:)]|$))/;
/** A value in one line: `[npx, promptfoo]`, `{ metric: pass-rate }`, `7d`. */
function flow(value) {
	if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
	if (typeof value === "object" && value !== null) return `{ ${Object.entries(value).map(([key, part]) => `${flow(key)}: ${flow(part)}`).join(", ")} }`;
	return (0, import_dist.stringify)([value], {
		collectionStyle: "flow",
		flowCollectionPadding: false,
		lineWidth: 0
	}).trimEnd().slice(1, -1);
}
/** A key with its value in one line, at an indentation. */
function entry(indent, key, value) {
	return `${" ".repeat(indent)}${flow(key)}: ${flow(value)}`;
}
/** A list as one line, or as a line for each entry where it is long. */
function listLines(indent, key, values) {
	const line = entry(indent, key, values);
	if (line.length <= width) return [line];
	const pad = " ".repeat(indent);
	return [`${pad}${key}:`, ...values.map((value) => `${pad}  - ${flow(value)}`)];
}
/** A text as comment lines, broken between words. */
function remark(indent, text) {
	const prefix = `${" ".repeat(indent)}#`;
	const lines = [];
	let line = prefix;
	for (const word of text.replace(/\p{Cc}/gu, " ").split(betweenWords)) {
		if (line !== prefix && line.length + word.length + 1 > width) {
			lines.push(line);
			line = prefix;
		}
		line = `${line} ${word}`;
	}
	return [...lines, line];
}
/** Lines as comments, their indentation kept behind the sign: taking the sign away makes them count. */
function disabled(indent, lines) {
	const pad = " ".repeat(indent);
	return lines.map((line) => `${pad}# ${line.slice(indent)}`.trimEnd());
}
// src/core/init/starter-workflow.ts
/** Actions by commit: a tag can be moved to other code, a commit cannot. */
const pinned = {
	checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
	node: "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
	python: "actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0",
	uv: "astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1"
};
const defaultVersions = {
	node: "24",
	python: "3.13"
};
/** What a workflow uses where nobody says otherwise: the newest release with this major version. */
const usualAction = "eval-envelope/eval-envelope@v0";
/** Where a workflow is written. */
const workflowPath = ".github/workflows/eval-envelope.yml";
/** A workflow that gates pull requests, as a text with comments that argue each line. */
function starterWorkflow(options) {
	return `${[
		...triggerLines(options.defaultBranch),
		"",
		...jobLines(options)
	].join("\n")}\n`;
}
function triggerLines(defaultBranch) {
	return [
		"name: Eval Envelope",
		"",
		"on:",
		"  # No paths: filter: a required check that never starts blocks its pull request for good. What is covered is decided",
		"  # inside, in seconds, and \"nothing to evaluate\" is a green check that says so.",
		"  pull_request:",
		"    # A label may accept a trade-off: what was evaluated is judged again then, and nothing is run.",
		"    types: [opened, synchronize, reopened, ready_for_review, labeled, unlabeled]",
		"  # Measures what was merged, and keeps the result: what the default branch does, without a verdict on it.",
		"  push:",
		`    branches: ${flow([defaultBranch])}`,
		"  # A merge queue waits for this check too.",
		"  merge_group:",
		"  # Take the # away to measure the default branch every week, so that a provider that changes its model is seen.",
		"  # schedule:",
		"  #   - cron: '17 4 * * 1'",
		"  workflow_dispatch:",
		"",
		"# Nothing for anybody, then per job what it needs.",
		"permissions: {}",
		"",
		"concurrency:",
		"  # A new push to a pull request replaces the run of the old one. A label does not: it waits until an evaluation is",
		"  # over. Runs of the default branch never replace each other.",
		"  group: eval-envelope-${{ github.event.pull_request.number || github.run_id }}",
		"  cancel-in-progress: ${{ github.event.action == 'synchronize' }}"
	];
}
function jobLines({ uses, environment, runtime, suites, config }) {
	const { minutes, reason } = jobMinutes(suites);
	return [
		"jobs:",
		"  gate:",
		"    name: Eval Envelope",
		"    runs-on: ubuntu-24.04",
		...remark(4, reason),
		`    timeout-minutes: ${minutes}`,
		"    permissions:",
		"      contents: read # to check out head and to fetch base",
		"      actions: read # to find results of the same content that earlier runs stored: nothing is paid for twice",
		"      pull-requests: write # to write the comment, and nothing else",
		"      statuses: write # to write the commit status eval-envelope, which a sign-off by comment turns green",
		"    steps:",
		`      - uses: ${pinned.checkout}`,
		"        with:",
		"          persist-credentials: false # the code of a pull request never finds the job's token in its checkout",
		...runtimeLines(runtime),
		`      - uses: ${uses}${/@[0-9a-f]{40}$/.test(uses) ? "" : " # pin it by commit: a tag can be moved to other code"}`,
		"        with:",
		...config === void 0 ? [] : [`          config: ${flow(config)}`],
		"          history-write: none # artifacts hold the records; a branch keeps them for good: docs/history.md",
		...environmentLines(environment)
	];
}
function runtimeLines({ node, python }) {
	return [...node === null ? [] : [
		`      - uses: ${pinned.node}`,
		"        with:",
		versionLine("node-version", node.versionFile, defaultVersions.node),
		...managerLines(node.manager)
	], ...python === null ? [] : [
		`      - uses: ${pinned.python}`,
		"        with:",
		versionLine("python-version", python.versionFile, python.version ?? defaultVersions.python),
		...managerLines(python.manager)
	]];
}
function versionLine(key, file, fallback) {
	return file === null ? `          ${key}: '${fallback}'` : `          ${key}-file: ${flow(file)}`;
}
/** What brings a package manager that runners do not have. */
function managerLines(manager) {
	switch (manager) {
		case "pnpm":
		case "yarn": return [`      - run: corepack enable # brings ${manager}`];
		case "bun": return ["      - run: npm install --global bun # pin it: bun@1.3.0, say"];
		case "uv": return [`      - uses: ${pinned.uv}`];
		case "poetry":
		case "pdm":
		case "pipenv": return [`      - run: pipx install ${manager}`];
		default: return [];
	}
}
function environmentLines(names) {
	const forks = ["        # On this step only: no other one sees them. In pull requests from forks secrets are empty, and the gate says", "        # that it could not evaluate; it is never green for that."];
	if (names.length === 0) return [
		"        # Keys that the evals need, each also named under pass-env in the config:",
		"        # env:",
		"        #   OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}"
	];
	const source = (name) => isSecretName(name) ? "secrets" : "vars";
	return [
		...forks,
		"        env:",
		...names.map((name) => `          ${name}: $${`{{ ${source(name)}.${name} }}`}`)
	];
}
// src/core/init/next-steps.ts
/** What to do next, one step an entry. */
function nextSteps(input) {
	const { workflow, hasWorkflow, written, differing, configPath, isDryRun, localBase, isMeasured, program } = input;
	const { uses, gateWorkflow } = input;
	const toCommit = isDryRun ? written : input.uncommitted;
	const { suites, environment } = workflow.ok ? workflow.plan : {
		suites: [],
		environment: []
	};
	const [first] = suites;
	const secrets = environment.filter(isSecretName);
	const settings = environment.filter((name) => !isSecretName(name));
	const base = localBase === null ? "" : ` --base ${localBase}`;
	const where = (what, names) => names.length === 0 ? [] : [`Add ${names.join(", ")} under Settings → Secrets and variables → Actions, as ${names.length === 1 ? `a ${what}` : `${what}s`}.`];
	return [
		...isDryRun && written.length > 0 ? ["Run it again without --dry-run to write the files."] : [],
		...differing.length === 0 ? [] : [`Take from the diff of ${differing.join(" and ")} what you want: init overwrites nothing.`],
		`Read ${configPath}; its comments say why each line is there.`,
		...first === void 0 ? [] : [`Try it here: ${program} gate --working-tree${base} --suite ${first.name}${environment.length === 0 ? "" : ` (with ${environment.join(", ")} set)`}.`],
		...where("secret", secrets),
		...where("variable", settings),
		...workflow.ok ? [] : [`${hasWorkflow ? "The workflow fails on every pull request" : "The workflow is not written yet"}, because ${workflow.reason}${hasWorkflow ? "" : ": it would fail on every pull request"}. ${workflow.first}${hasWorkflow ? "" : `, then run ${program} init again: it writes the workflow`}.`],
		...gateWorkflow === null ? [] : [`${gateWorkflow} runs the gate on pull requests already: no second workflow is written, because two would write over each other's comment and status.`],
		...toCommit.length === 0 || !workflow.ok ? [] : [`Commit ${toCommit.join(" and ")} on a branch and open a pull request. That one is judged by its own config and can only advise; the next ones are gated.`],
		...uses === "eval-envelope/eval-envelope@v0" && workflow.ok && gateWorkflow === null ? [`The workflow uses ${uses}: write what you publish it as (your copy @ its commit) in its place, or call init with --uses.`] : [],
		...workflow.ok ? ["Make the check \"Eval Envelope\" required: Settings → Rules → Rulesets."] : [],
		...isMeasured || first === void 0 ? [] : [`See what the suite can resolve: ${program} gate --working-tree${base} --suite ${first.name} --out ../eval-out, then ${program} init --dry-run --from ../eval-out/${first.name} --suite ${first.name}.`],
		`Every key of the config: ${program} schema config.`
	];
}
// src/core/init/find-runtime.ts
const managers = [
	[/^pnpm/, "pnpm"],
	[/^yarn/, "yarn"],
	[/^bun/, "bun"]
];
/** What a job has to put in place before it runs the suites. */
function findRuntime(files, suites) {
	const folders = [...new Set(suites.map((suite) => suite.workingDirectory))];
	const sides = (folders.length === 0 ? ["."] : folders).map((folder) => sideFiles(folder, files.paths, files.texts));
	const names = new Set(sides.flatMap((side) => side.folders.flatMap((folder) => side.names(folder))));
	const programs = new Set(suites.flatMap(({ command, setup }) => [command[0], ...(setup?.commands ?? []).map(([word]) => word)]));
	const has = (...words) => words.some((word) => programs.has(word));
	const lockfile = nodeLockfiles.find((name) => names.has(name));
	const needsNode = has("node", "npx", "npm") || lockfile !== void 0;
	const needsPython = has("python3", ".venv/bin/python", "uv", "poetry", "pdm", "pipenv") || [...names].some((name) => /^(?:requirements[\w.-]*\.txt|uv\.lock)$/.test(name));
	const folder = folders[0] ?? ".";
	return {
		node: needsNode ? {
			versionFile: versionFile(files, folder, [
				".nvmrc",
				".node-version",
				"package.json"
			], /"engines"[^}]*"node"|"volta"/),
			manager: managers.find(([pattern]) => pattern.test(lockfile ?? ""))?.[1] ?? "npm"
		} : null,
		python: needsPython ? {
			...pythonVersion(files, folder),
			manager: names.has("uv.lock") ? "uv" : has("poetry") ? "poetry" : has("pdm") ? "pdm" : has("pipenv") ? "pipenv" : "pip"
		} : null
	};
}
/** The nearest file that says a version; package.json says one only where it has the key. */
function versionFile(files, folder, names, key) {
	for (const name of names) {
		const found = findFolderUp(files, folder, [name]);
		if (found === void 0) continue;
		const path = inFolder(found, name);
		if (name !== "package.json" || key.test(textOf(files, path) ?? "")) return path;
	}
	return null;
}
/**
* `.python-version`, else pyproject.toml as setup-python reads it: `requires-python` where there is a `[project]`,
* Poetry's constraint where there is none, both as a range of semver. What is no such range is read here.
*/
function pythonVersion(files, folder) {
	const plain = versionFile(files, folder, [".python-version"], /./);
	if (plain !== null) return {
		versionFile: plain,
		version: null
	};
	const found = findFolderUp(files, folder, ["pyproject.toml"]);
	const path = found === void 0 ? void 0 : inFolder(found, "pyproject.toml");
	const text = path === void 0 ? "" : textOf(files, path) ?? "";
	const project = constraint(tableOf(text, "project"), "requires-python");
	const poetry = constraint(tableOf(text, "tool.poetry.dependencies"), "python");
	const wanted = project ?? poetry;
	if (path === void 0 || wanted === void 0) return {
		versionFile: null,
		version: null
	};
	if ((project !== void 0 || tableOf(text, "project") === void 0) && range.test(wanted)) return {
		versionFile: path,
		version: null
	};
	return {
		versionFile: null,
		version: /^(?:[~^]|[=~>]=|===)?\s*(3\.\d+)/.exec(wanted)?.[1] ?? null
	};
}
/** One or several comparisons that semver and Python read alike. */
const range = /^(?:\^|~|[<>]=?)?\s*\d+(?:\.\d+){0,2}(?:\s*(?:,|\|\|)\s*(?:\^|~|[<>]=?)?\s*\d+(?:\.\d+){0,2})*$/;
/** Lines of a table of a TOML file; undefined = it has none. */
function tableOf(text, name) {
	const [, ...tables] = text.split(/^\s*\[(?=[^\n[]*\]\s*(?:#.*)?$)/m);
	return tables.find((table) => table.startsWith(`${name}]`)) ?? (tables.some((table) => table.startsWith(`${name}.`)) ? "" : void 0);
}
function constraint(table, key) {
	return new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']+)["']`, "m").exec(table ?? "")?.[1]?.trim();
}
// src/core/init/plan-workflow.ts
/** Of a command without a timeout. */
const usualMinutes = 30;
/**
* What the workflow for a config needs.
*
* @param config - the one that is there or will be, not only what was found: its suites are what the job runs
*/
function planWorkflow(config, files, isGit, configPath) {
	if (!config.ok) return {
		ok: false,
		reason: `${configPath} has problems`,
		first: "Mend them"
	};
	const suites = Object.entries(config.value.suites).map(([name, { judge, run }]) => ({
		name,
		epochs: judge.epochs ?? 1,
		timeoutMinutes: run.timeoutMs === void 0 ? usualMinutes : run.timeoutMs / 6e4,
		environment: judge.passEnv
	}));
	if (suites.length === 0) return {
		ok: false,
		reason: `${configPath} names no suite yet`,
		first: "Name one (a command, and the results file it writes), or take the # away from one that stands there"
	};
	if (!isGit) return {
		ok: false,
		reason: "the gate compares commits, and this folder is no git repository",
		first: "Make it one (git init) and commit"
	};
	const started = Object.values(config.value.suites).map(({ run }) => ({
		workingDirectory: run.workingDirectory,
		command: run.command ?? [],
		setup: run.setup === void 0 || run.setup === "none" ? void 0 : { commands: run.setup }
	}));
	return {
		ok: true,
		plan: {
			suites,
			environment: [...new Set(suites.flatMap(({ environment }) => environment))].sort(),
			runtime: findRuntime(files, started)
		}
	};
}
// src/core/init/bound-lines.ts
/** `dimensions:` and `envelopes:` as lines of the config. */
function boundLines({ active, possible, hasSize, cases }) {
	const isDetected = active.length === 0;
	const all = isDetected ? possible : active;
	const rest = isDetected ? [] : possible;
	const lines = (proposal) => [...remark(2, meaningOf(proposal)), entry(2, proposal.name, writtenDimension(proposal, hasSize))];
	const envelopes = envelopeLines(all, hasSize);
	const commented = rest.length === 0 ? [] : [...remark(2, "Take the # away from those that the results hold (eval-envelope ingest FILE shows what they hold)."), ...disabled(2, rest.map((proposal) => entry(2, proposal.name, writtenDimension(proposal, hasSize))))];
	const introduction = [
		...remark(0, "What is judged. The margin is the largest loss that you accept: the check passes when the evidence rules out a larger one, so a narrower margin needs more cases. Widen one where such a loss would not make you take the change back. A dimension that stands here and is missing in the results is an error, never a pass."),
		...remark(0, `tier: blocking fails the check, sign-off asks a person, advisory shows. limit is an absolute level; where none is written, defaults ask for a sign-off: p95 under ${defaultLimits.latencyP95Ms.interactive / 1e3} s, hallucination under ${100 * defaultLimits.hallucination["customer-facing"]} %, nDCG@5 over ${defaultLimits.ndcgAt5}. They gate as written once you write them.`),
		...sizeRemark(hasSize, cases)
	];
	if (isDetected) return [
		...introduction,
		...remark(0, "Left out for now: what the results hold is judged, by the default margins. `eval-envelope init --from RESULTS` writes these lines from results that are there."),
		...disabled(0, ["dimensions:", ...all.map((proposal) => entry(2, proposal.name, writtenDimension(proposal, hasSize)))])
	];
	return [
		...introduction,
		"dimensions:",
		...active.flatMap(lines),
		...commented,
		"",
		...envelopes
	];
}
function sizeRemark(hasSize, cases) {
	if (!hasSize) return remark(0, "The margin of the pass rate is not written, because it depends on the number of cases, which is not known, or differs between the suites: each run then takes it from the table in docs/configuration.md (30 cases: 10pp, 100: 5pp, 1,000: 3pp).");
	if (cases !== null && cases < 30) return remark(0, "The pass rate gets no margin: fewer than 30 cases cannot show that nothing was lost. Clean breaks are still found.");
	return remark(0, `Margins are those for ${cases} cases. They stand here as numbers, so that they never move with the data.`);
}
function writtenDimension({ dimension, spec, margins }, hasSize) {
	const margin = margins["prompt-edit"];
	const isSized = spec.metric.kind === "pass-rate" || spec.primary;
	const quantile = spec.statistic.kind === "quantile" ? `p${Number((100 * spec.statistic.q).toPrecision(12))}` : void 0;
	return {
		metric: formatMetric(spec.metric),
		...quantile === void 0 ? {} : { statistic: quantile },
		...dimension.invert ? { invert: true } : {},
		better: spec.better,
		...margin === null || isSized && !hasSize ? {} : { margin: writtenMargin(margin, spec) },
		tier: spec.tier,
		...spec.primary ? { primary: true } : {},
		...spec.metric.kind === "score" ? { "measured-by": spec.measuredBy } : {}
	};
}
/** As the config has it: hallucination in points, though it may be a score; what has no unit as a number. */
function writtenMargin(margin, { unit, name }) {
	const text = formatAmount(margin, unit === "score" && name === "hallucination" ? "proportion" : unit);
	return /^[\d.]+$/.test(text) ? Number(text) : text;
}
/** Margins of classes that differ from those of a prompt edit. */
function envelopeLines(bounds, hasSize) {
	const lines = [
		"rag-refresh",
		"model-swap",
		"fine-tune"
	].flatMap((of) => {
		const differing = bounds.flatMap(({ name, spec, margins }) => {
			const [own, usual] = [margins[of], margins["prompt-edit"]];
			const isSized = spec.metric.kind === "pass-rate" || spec.primary;
			if (own === null || isSame(own, usual) || isSized && !hasSize) return [];
			return [[name, { margin: writtenMargin(own, spec) }]];
		});
		return differing.length === 0 ? [] : [entry(2, of, { dimensions: Object.fromEntries(differing) })];
	});
	const introduction = remark(0, `${lines.length === 0 ? "" : "Riskier changes get other margins; the rest is as above. "}Each class has a loss that a suite must be able to see (prompt edit ${points(defaultMustSee["prompt-edit"])}, index refresh ${points(defaultMustSee["rag-refresh"])}, model or fine-tune ${points(defaultMustSee["model-swap"])}), and on-inconclusive: what happens where the suite cannot tell (${defaultOnInconclusive["prompt-edit"]} with a warning for prompts and indexes, ${defaultOnInconclusive["model-swap"]} for models and fine-tunes).`);
	return lines.length === 0 ? introduction : [
		...introduction,
		"envelopes:",
		...lines
	];
}
function isSame(one, other) {
	return other !== null && one.kind === other.kind && one.value === other.value;
}
function points(value) {
	return `${Number((100 * value).toPrecision(6))} pp`;
}
function meaningOf(proposal) {
	return `${meaning(proposal)}${measuredText(proposal)}${widerText(proposal)}`;
}
function widerText({ isWidened, resolution }) {
	if (!isWidened) return "";
	return resolution?.isSteady === true ? " Wider than the table, because so few cases cannot rule out less: no value of theirs wavered." : " Wider than the table, because the suite is noisier than it.";
}
function measuredText({ spec, resolution }) {
	if (resolution === void 0 || resolution.level === null) return "";
	const level = ` Measured: ${formatMeasured(resolution.level, spec.unit)}`;
	if (resolution.resolvable === null) return `${level}; no loss of it can be ruled out.`;
	if (resolution.resolvable < 1e-6) return `${level}, in every run the same.`;
	const loss = formatLoss(resolution.resolvable, spec);
	return resolution.isGuess ? `${level}; at a guess this suite rules out a loss of ${loss}.` : `${level}; this suite rules out a loss of ${loss}.`;
}
function meaning({ spec, name }) {
	const { metric, statistic } = spec;
	switch (metric.kind) {
		case "pass-rate": return "Share of cases that pass. The primary dimension: it decides first.";
		case "error-rate": return "Share of requests that failed or timed out. They are never dropped.";
		case "latency": return statistic.kind === "quantile" && statistic.q > .5 ? "The slowest answers. p95 says nothing with fewer than 59 cases, and says so." : "The usual answer. Slower alone never fails the check (on-regressed: ignore); proven beyond the margin it asks for a sign-off.";
		case "cost": return "Mean price of a case. Unknown prices are unknown, never 0.";
		case "ndcg": return "Rank quality of what was retrieved, from the retrieved and relevant ids of the rows.";
		case "score": return name === "hallucination" ? "Share of what is made up. A judge gates differences; a limit gates only where measured-by is human or code." : spec.primary ? "The primary dimension: it decides first." : "A score that the results hold: shown, until its tier says otherwise.";
		default: return "Share of the cases.";
	}
}
// src/core/init/propose-bounds.ts
/** A margin beside the primary one is widened up to this many times the table's: beyond, it would accept anything. */
const mostWidening = 2;
/**
* The dimensions of a suite of some shape, with margins from the table; where the suite's own noise was measured and is
* larger, with the smallest sensible margin that it can prove. Never narrower than the table's. The primary margin is
* never wider than the loss that the class has to be able to see: a noisier suite needs cases, not a wider margin.
*
* @param resolutions - from results of the suite; empty = there are none
*/
function proposeBounds(shape, stakes, resolutions = []) {
	const dimensions = detectDimensions(shape);
	const config = {
		...defaultConfig(),
		stakes
	};
	const policies = deploymentClasses.map((of) => ({
		of,
		policy: resolvePolicy({
			config,
			suite: null,
			classes: [of],
			shape
		})
	}));
	return Object.entries(dimensions).flatMap(([name, dimension]) => {
		const resolution = resolutions.find((entry) => entry.name === name);
		const specs = policies.flatMap(({ of, policy }) => {
			const spec = policy.dimensions.find((entry) => entry.name === name);
			return spec === void 0 ? [] : [{
				of,
				spec
			}];
		});
		const spec = specs.find(({ of }) => of === "prompt-edit")?.spec;
		if (spec === void 0) return [];
		const proposed = specs.map(({ of, spec: own }) => ({
			of,
			table: own.margin,
			margin: widened(own, resolution?.isGuess === false ? resolution.resolvable : null, defaultMustSee[of] * stakesFactor(stakes))
		}));
		const marginOf = (of) => proposed.find((entry) => entry.of === of)?.margin ?? null;
		return [{
			name,
			dimension,
			spec,
			margins: {
				"fine-tune": marginOf("fine-tune"),
				"model-swap": marginOf("model-swap"),
				"rag-refresh": marginOf("rag-refresh"),
				"prompt-edit": marginOf("prompt-edit"),
				other: marginOf("other")
			},
			isWidened: proposed.some(({ margin, table }) => margin?.value !== table?.value),
			resolution
		}];
	});
}
/**
* How often a suite should run by the table.
*
* @param cases - null = not known
* @param of - class that the suite is mostly run for
* @returns at least 1; few cases need repeats for clean breaks, the only thing that they can show
*/
function proposeEpochs(cases, of) {
	if (cases === null || cases < 30) return 3;
	return defaultMargins.findLast(({ from }) => cases >= from)?.margins[of].epochs ?? 1;
}
function widened({ margin, primary, unit }, resolvable, mustSee) {
	if (margin === null || resolvable === null || resolvable <= margin.value) return margin;
	const value = roundedUp(resolvable, margin.kind);
	if (primary && (unit === "proportion" || unit === "score") && margin.kind === "absolute") return {
		kind: "absolute",
		value: Math.max(margin.value, Math.min(value, mustSee))
	};
	return value <= mostWidening * margin.value ? {
		kind: margin.kind,
		value
	} : margin;
}
/** Up to a number that a person would write: half a point, a point; one per cent, five. */
function roundedUp(value, kind) {
	const step = kind === "relative" ? value < .1 ? .01 : .05 : value < .05 ? .005 : value <= 1 ? .01 : .1;
	return Number((Math.ceil(value / step - 1e-9) * step).toPrecision(12));
}
// src/core/init/suite-lines.ts
/** How often a suite is run where no results tell: by the table. */
function tableEpochs(cases, of) {
	const epochs = proposeEpochs(cases, of);
	const runs = `base and head in turn, so a pull request pays for ${2 * epochs} runs; one where a stored baseline fits pays for ${epochs}`;
	if (cases === null) return {
		epochs,
		reason: `The command runs ${epochs} times a side, ${runs}. One run cannot tell a wavering case from a broken one. The number of cases could not be counted: with 1,000 or more, one run is enough.`
	};
	if (cases < 30) return {
		epochs,
		reason: `With ${cases} cases no margin can be shown. What can be is a clean break: cases that passed every time on base and never on head. That takes repeats: ${runs}.`
	};
	if (epochs === 1) return {
		epochs: null,
		reason: `With ${cases} cases one run a side is enough; epochs: 3 would repeat it.`
	};
	return {
		epochs,
		reason: `${cases} cases need ${epochs} runs a side for the margins below: ${runs}. Epochs repeat cases, they are never counted as new ones.`
	};
}
/** A suite as lines of the config, two spaces in. One that cannot run as it is stands there as comments. */
function suiteLines(suite, epochs) {
	const isActive = suite.obstacles.length === 0;
	const heading = remark(2, `${kindNames[suite.kind]}, found at ${suite.foundAt}${suite.cases === null ? "" : `: ${suite.cases} cases`}.`);
	const block = [`  ${suite.name}:`, ...bodyLines(suite, epochs)];
	if (isActive) return [...heading, ...block];
	return [
		...heading,
		...remark(2, `Not switched on: ${suite.obstacles.join(" ")}`),
		...disabled(2, block.filter((line) => !line.trimStart().startsWith("#")))
	];
}
const kindNames = {
	promptfoo: "promptfoo",
	pytest: "pytest",
	vitest: "vitest",
	script: "An eval script",
	inspect: "Inspect"
};
function bodyLines(suite, { epochs, reason }) {
	const { setup, environment } = suite;
	return [
		...remark(4, setup.reason),
		...setup.commands === void 0 ? [] : [entry(4, "setup", setup.commands)],
		...remark(4, [`An argument list, never a shell string; ${resultsPlaceholder} is the absolute path of results.`, ...suite.notes].join(" ")),
		...listLines(4, "command", suite.command),
		entry(4, "results", suite.results),
		...suite.workingDirectory === "." ? [] : [entry(4, "working-directory", suite.workingDirectory)],
		...suite.caseId === void 0 ? [] : [...remark(4, "The field of a row that identifies its case."), entry(4, "case-id", suite.caseId)],
		...coversLines(suite),
		...datasetLines(suite),
		...remark(4, "Results of the same content that were stored on the default branch stand for base; without such, base is evaluated beside head. Latency is never judged against another day."),
		entry(4, "baseline", {
			use: ["stored", "rerun"],
			"max-age": "7d"
		}),
		...remark(4, reason),
		...epochs === null ? [] : [entry(4, "epochs", epochs)],
		...remark(4, "Of one run of the command; a run that takes longer is stopped, and the change was not evaluated."),
		entry(4, "timeout", "20m"),
		...environment.length === 0 ? remark(4, "pass-env is left out: no key was found that the evals ask for. They get no variable that is not named here.") : [...remark(4, "The only variables, beside PATH and the like, that the evals see. The workflow has to set them."), ...listLines(4, "pass-env", environment)]
	];
}
function coversLines({ covers, program, packages }) {
	if (covers.length === 0) return remark(4, "covers is left out, because nothing was found that the evals test: every change of a prompt, a model, retrieval or training anywhere calls for a run. Naming the files, such as covers: [prompts/**], also lets stored baselines be used more often.");
	return [...remark(4, [
		"Changes here call for a run; others do not, so add what else your system is made of.",
		...program.length === 0 ? [] : [`${program.join(" and ")}: what asks and scores decides the result too.`],
		...packages.length === 0 ? [] : [`${packages.join(" and ")}: another release of a model's SDK changes the system.`]
	].join(" ")), ...listLines(4, "covers", [
		...covers.filter((glob) => !glob.startsWith("!")),
		...program,
		...packages,
		...covers.filter((glob) => glob.startsWith("!"))
	])];
}
function datasetLines({ dataset, kind }) {
	if (dataset.length === 0 && kind === "promptfoo") return [];
	if (dataset.length === 0) return remark(4, "dataset is left out: list the files with the cases, and head's version of them is laid over base, so that both sides sit the same exam.");
	return [...remark(4, "The cases: head's version of these files is used on both sides, so that both sit the same exam. An edit of these files alone changes the exam, not the system: nothing runs. Nothing under test belongs here."), ...listLines(4, "dataset", dataset)];
}
// src/core/init/starter-config.ts
const everything = {
	passRate: true,
	scores: [{
		name: "hallucination",
		min: 0,
		max: 1
	}],
	latency: true,
	cost: true,
	tokens: false,
	retrieval: true,
	errors: true
};
const stakes$1 = "customer-facing";
/**
* A config for what was found, as a text with comments that argue each choice. It is valid as it stands, and every suite
* in it that is not commented out can be run.
*
* @param measured - what results say of one of the suites; undefined = none were given
*/
function starterConfig(findings, measured) {
	const { suites } = findings;
	const active = suites.filter(({ obstacles }) => obstacles.length === 0);
	return `${[
		...remark(0, "Eval Envelope: what a change to this AI system may cost, and how that is found out."),
		...remark(0, "Written by `eval-envelope init`, yours to edit. `eval-envelope validate` checks it; every key: `eval-envelope schema config`. The judging half of it (suites covered, margins, limits) always comes from the base commit, so no pull request loosens its own gate unseen."),
		"version: 1",
		"",
		...remark(0, "false: advisory. A failed gate is shown and does not fail the job; what could not be evaluated still does. The pull request that adds this file is advisory anyway."),
		entry(0, "enforce", true),
		...remark(0, "Whether somebody waits for the answer. interactive: p95 under 2 s unless a limit is written; async: under 30 s."),
		entry(0, "profile", "interactive"),
		...remark(0, "What a wrong answer costs. high-stakes halves the default margins and the losses that a suite must be able to see, and asks for hallucination under 1 % instead of 3 %."),
		entry(0, "stakes", stakes$1),
		"",
		...suitesLines(findings, measured),
		"",
		...boundLines(writtenBounds(active, measured)),
		...systemLines(findings)
	].join("\n")}\n`;
}
function suitesLines({ suites, left, system }, measured) {
	if (suites.length === 0) return placeholder;
	const blocks = suites.map((suite) => suiteLines(suite, epochsOf(suite, system, measured)));
	return [
		"suites:",
		...left.length === 0 ? [] : remark(2, `Found as well, and not written because they are many: ${left.join(", ")}.`),
		...blocks.flatMap((lines, index) => index === 0 ? lines : ["", ...lines])
	];
}
function epochsOf(suite, system, measured) {
	const mostly = suite.covers.every((glob) => system.retrieval.includes(glob)) && suite.covers.length > 0 ? "rag-refresh" : "prompt-edit";
	if (measured?.suite !== suite.name) return tableEpochs(suite.cases, mostly);
	const { shape, isRepeated } = measured.measurement;
	const said = measured.sentences.join(" ");
	if (!isRepeated) {
		const usual = tableEpochs(shape.cases, mostly);
		return {
			...usual,
			reason: `${said} ${usual.reason}`
		};
	}
	if (measured.runs === 1) return {
		epochs: null,
		reason: `${said} epochs is left out: the command repeats its cases itself.`
	};
	return {
		epochs: measured.runs,
		reason: said
	};
}
/** No suite: the gate says so and fails, until there is one. Nothing else would be honest. */
const placeholder = [
	...remark(0, "TODO. No evals were found, so no suite is switched on, and the gate fails with \"names no suite\" until there is one: a gate that evaluates nothing is never green. What a suite needs is a command and the file it writes (promptfoo JSON, JUnit XML, or rows: one JSON object a line with caseId, and passed or scores). Take the # away and edit, then run `eval-envelope init` again: the workflow, which would be red on every pull request now, is written once there is a suite."),
	"suites:",
	...disabled(2, [
		"  evals:",
		`    command: [python3, evals/run.py, --output, "${resultsPlaceholder}"]`,
		"    results: eval-results.jsonl",
		"    covers: [prompts/**]",
		"    dataset: [evals/cases.jsonl]",
		"    baseline: { use: [stored, rerun], max-age: 7d }",
		"    epochs: 3",
		"    timeout: 20m",
		"    pass-env: [OPENAI_API_KEY]"
	])
];
function writtenBounds(suites, measured) {
	if (measured !== void 0 && suites.every(({ name }) => name === measured.suite)) {
		const { shape, resolutions } = measured.measurement;
		return {
			active: proposeBounds(shape, stakes$1, resolutions),
			possible: [],
			hasSize: true,
			cases: shape.cases
		};
	}
	const sizes = suites.map((suite) => suite.name === measured?.suite ? measured.measurement.shape.cases : suite.cases);
	const smallest = sizes.includes(null) || sizes.length === 0 ? null : Math.min(...sizes.map((size) => size ?? 0));
	const propose = (metrics, cases) => proposeBounds({
		cases,
		epochs: 1,
		metrics
	}, stakes$1);
	const isAlike = smallest !== null && sizes.every((size) => isSameBand(size ?? 0, smallest));
	const all = propose(everything, smallest ?? 100);
	const certain = certainMetrics(suites, measured);
	const names = new Set(certain === null ? [] : propose(certain, smallest ?? 100).map(({ name }) => name));
	return {
		active: all.filter(({ name }) => names.has(name)),
		possible: all.filter(({ name }) => !names.has(name)),
		hasSize: isAlike,
		cases: isAlike ? smallest : null
	};
}
function isSameBand(one, other) {
	const [first, second] = [one, other].map((cases) => JSON.stringify(proposeBounds({
		cases,
		epochs: 1,
		metrics: everything
	}, stakes$1).map(({ margins }) => margins)));
	return first === second;
}
/** What the results of every suite hold. Scores are left out: they have names of their own in each. */
function certainMetrics(suites, measured) {
	const all = suites.map((suite) => suite.name === measured?.suite ? measured.measurement.shape.metrics : suite.metrics);
	const known = all.filter((metrics) => metrics !== null);
	if (known.length < all.length || known.length === 0 || !known.every(({ passRate }) => passRate)) return null;
	return {
		passRate: true,
		scores: [],
		latency: known.every(({ latency }) => latency),
		cost: known.every(({ cost }) => cost),
		tokens: false,
		retrieval: known.every(({ retrieval }) => retrieval),
		errors: true
	};
}
/** Rules and sources for index manifests: their age can be watched, and a new build is an index refresh. */
function systemLines({ system }) {
	if (system.indexes.length === 0) return [];
	const paths = system.indexes.map(({ path }) => path);
	return [
		"",
		...remark(0, "Added to the built-in detectors: another build of the index is an index refresh."),
		"classify:",
		"  rules:",
		`    - ${entry(0, "paths", paths)}`,
		"      class: rag-refresh",
		"",
		...remark(0, "Data whose age is watched. dynamic: it is meant to change, so an old one is a finding."),
		"sources:",
		...system.indexes.map(({ path, key }) => `  - ${entry(0, "name", path)}\n    ${entry(0, "timestamp", `${path}#${key}`)}\n    max-age: 7d\n    dynamic: true`)
	];
}
// src/app/init/read-repository.ts
/** More of a file is not looked at: cases are counted, code is only searched. */
const largest = {
	data: 4194304,
	code: 262144
};
/** A config may name files that name files; no further. */
const mostRounds = 4;
/** Reads what git knows of and what it does not ignore; outside of a repository, what is in the folder. */
async function readRepository(world) {
	const { files } = world;
	const top = await topLevel(world);
	const root = top ?? files.resolve(".");
	const paths = (await repositoryPaths(root, top !== null, world)).filter(isLookedAt);
	const texts = {};
	for (let round = 0; round < mostRounds; round += 1) {
		const wanted = wantedTexts({
			paths,
			texts
		});
		if (wanted.length === 0) break;
		for (const path of wanted) texts[path] = await readText(files.join(root, path), world);
	}
	return {
		root,
		isGit: top !== null,
		...await readRefs(root, world),
		files: {
			paths,
			texts
		}
	};
}
async function topLevel(world) {
	try {
		return await world.git(".").topLevel();
	} catch (error) {
		if (error instanceof GitError) return null;
		throw error;
	}
}
async function repositoryPaths(root, isGit, world) {
	if (isGit) try {
		const git = world.git(root);
		const committed = (await git.listTree("HEAD")).filter(({ kind }) => kind === "file").map(({ path }) => path);
		const changed = new Set(await git.uncommittedPaths());
		const present = committed.filter((path) => !changed.has(path));
		for (const path of changed) if (await world.files.exists(world.files.join(root, path))) present.push(path);
		return present.sort();
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
	const prefix = world.files.join(root, "x").slice(0, -1);
	return (await world.files.list(root)).map((path) => path.slice(prefix.length).replaceAll("\\", "/"));
}
/** Empty where it is no text: then it is not asked for again. */
async function readText(path, world) {
	try {
		const bytes = await world.files.read(path);
		const limit = /\.(?:jsonl?|ndjson|csv|ya?ml)$/.test(path) ? largest.data : largest.code;
		return bytes.subarray(0, 8e3).includes(0) ? "" : new TextDecoder().decode(bytes.subarray(0, limit));
	} catch (error) {
		if (error instanceof FileError) return "";
		throw error;
	}
}
/** The port has no question for this: a clone notes the remote's default branch in a file of two words. */
async function readRefs(root, world) {
	const { files } = world;
	const config = await readText(files.join(root, ".git/config"), world);
	const remote = await readText(files.join(root, ".git/refs/remotes/origin/HEAD"), world);
	const head = await readText(files.join(root, ".git/HEAD"), world);
	const noted = /^ref: refs\/remotes\/origin\/(\S+)/.exec(remote)?.[1];
	const current = /^ref: refs\/heads\/(\S+)/.exec(head)?.[1];
	const usual = [];
	for (const name of ["main", "master"]) if (await files.exists(files.join(root, ".git/refs/heads", name))) usual.push(name);
	const unborn = current === "master" || current === "main" ? current : void 0;
	return {
		defaultBranch: noted ?? usual[0] ?? unborn ?? "main",
		hasRemote: /^\[remote "/m.test(config)
	};
}
// src/core/compare/repeat-cases.ts
/**
* The same cases over again until there are as many as wanted; each copy of a cluster is a cluster of its own.
*
* @param count - integer ≥ 1
*/
function repeatCases({ values, means, unitOf, units }, count) {
	const cases = means.length;
	const copies = Math.ceil(count / cases);
	const starts = new Int32Array(count + 1);
	const repeated = new Float64Array(copies * values.values.length);
	const repeatedUnits = new Int32Array(count);
	const seen = /* @__PURE__ */ new Set();
	let filled = 0;
	for (let place = 0; place < count; place += 1) {
		const index = place % cases;
		const epochs = groupAt(values, index);
		repeated.set(epochs, filled);
		filled += epochs.length;
		starts[place + 1] = filled;
		const unit = (unitOf[index] ?? 0) + units * Math.floor(place / cases);
		repeatedUnits[place] = unit;
		seen.add(unit);
	}
	return {
		values: {
			values: repeated.subarray(0, filled),
			starts
		},
		means: Float64Array.from(repeatedUnits, (_, place) => means[place % cases] ?? 0),
		unitOf: repeatedUnits,
		units: seen.size
	};
}
// src/core/init/measure-suite.ts
/** More cases than this many times those at hand are no advice. */
const mostTimes = 100;
/**
* Measures the noise of a suite on its own results, by the functions that judge changes: the run is compared with itself,
* and what its base side alone says it can resolve is read off.
*/
function measureSuite(run, stakes) {
	const shape = withoutTwins(shapeOfRun(run), run);
	const config = {
		...defaultConfig(),
		stakes
	};
	const policy = resolvePolicy({
		config,
		suite: null,
		classes: ["prompt-edit"],
		shape
	});
	const comparison = compareRuns(run, run, policy, { seedText: "init" });
	const read = dimensionReader(pairCases(run, run).cases);
	const isRepeated = comparison.cases.epochs.base >= 2;
	return {
		shape,
		isRepeated,
		resolutions: comparison.dimensions.map(({ spec, base, resolvable }) => ({
			name: spec.name,
			level: base.estimate,
			resolvable,
			isGuess: !isRepeated,
			isSteady: waveringCases(sampleOf(read(spec), spec).baseAlone.values) === 0
		})),
		warnings: run.warnings,
		casesFor: (dimension, loss) => {
			const spec = policy.dimensions.find(({ name }) => name === dimension);
			return spec === void 0 || !(loss > 0) ? null : casesFor(sampleOf(read(spec), spec), spec, loss);
		}
	};
}
/** A score that says in every row what passed says is judged as the pass rate, and not once more. */
function withoutTwins(shape, { rows }) {
	const isTwin = (name) => {
		for (const { passed, scores } of caseRows(rows)) {
			const score = Object.hasOwn(scores, name) ? scores[name] : void 0;
			if (score !== void 0 && (passed === null || score !== Number(passed))) return false;
		}
		return true;
	};
	const scores = shape.metrics.scores.filter(({ name }) => !isTwin(name));
	return {
		...shape,
		metrics: {
			...shape.metrics,
			scores
		}
	};
}
/** The fewest cases, found by halving, of a suite that holds the cases at hand over and over. */
function casesFor(sample, spec, loss) {
	const { length } = sample.baseAlone.means;
	if (length < 2) return null;
	const isRelative = gateScale(spec) === "ratio";
	const isEnough = (count) => resolvableLoss({
		baseAlone: repeatCases(sample.baseAlone, count),
		epochs: sample.epochs
	}, spec, isRelative) <= loss;
	let enough = length;
	while (!isEnough(enough)) {
		if (enough >= mostTimes * length) return null;
		enough *= 2;
	}
	let tooFew = Math.floor(enough / 2);
	while (enough - tooFew > Math.max(1, enough / 100)) {
		const middle = Math.floor((tooFew + enough) / 2);
		if (isEnough(middle)) enough = middle;
		else tooFew = middle;
	}
	return enough;
}
// src/core/init/resolution-sentences.ts
/**
* What results say about the suite that wrote them: its size, what it can resolve, and what it would take to see more.
*
* @param bounds - proposed from the same measurement
*/
function resolutionSentences(measurement, bounds) {
	const { shape, isRepeated, casesFor } = measurement;
	const size = `${shape.cases} case${shape.cases === 1 ? "" : "s"} × ${shape.epochs} run${shape.epochs === 1 ? "" : "s"}`;
	const primary = bounds.find(({ spec }) => spec.primary);
	const resolvable = primary?.resolution?.resolvable ?? null;
	if (primary === void 0 || resolvable === null) return [`${size}: no loss can be ruled out with these.`];
	const { spec } = primary;
	const needed = [.../* @__PURE__ */ new Set([
		.05,
		defaultMustSee["prompt-edit"],
		.03
	])].filter((goal) => goal < resolvable).slice(0, 1).map((goal) => {
		const cases = casesFor(primary.name, goal);
		const what = formatLoss(goal, spec);
		return cases === null ? `${what} is out of reach of cases like these` : `for ${what} about ${formatAbout(cases)} cases`;
	});
	const isPoints = spec.unit === "proportion" && spec.margin?.kind !== "relative";
	const finding = `${size}: a drop above ${formatLoss(resolvable, spec)} is ruled out in four of five runs when nothing changed${isPoints && needed.length > 0 ? `; ${needed.join(", ")}` : ""}.`;
	if (isRepeated) return [finding, ...tooSmall(resolvable, isPoints)];
	return [finding, "That is a guess: no case ran twice, so these results cannot tell noise from difference, and the margins are those of the table. Give the results of two or three runs to measure it."];
}
/** The must-see of the classes that this suite cannot show. */
function tooSmall(resolvable, isPoints) {
	const unseen = [
		"prompt-edit",
		"rag-refresh",
		"model-swap"
	].filter((of) => defaultMustSee[of] < resolvable);
	if (!isPoints || unseen.length === 0) return [];
	return [`Too small for ${unseen.join(", ")}: such a change stays inconclusive (${unseen.map((of) => `${100 * defaultMustSee[of]} pp has to be visible for ${of}`).join(", ")}).`];
}
// src/app/init/read-results.ts
const stakes = "customer-facing";
/**
* Reads results of unchanged code, each file a run of the suite, and measures what the suite can resolve.
*
* @param wanted - files, folders or globs as the user named them
* @throws UsageError when there is no file, one cannot be read, or it is not said which suite they belong to
*/
async function readResults(wanted, suites, named, root, world) {
	const expanded = await Promise.all(wanted.map((path) => expand(path, world.files)));
	const paths = expanded.flatMap(({ chosen }) => chosen);
	const suite = suiteOf(paths, suites, named, root, world.files);
	const runs = [];
	for (const path of paths) runs.push(await readOne(path, suite?.caseId, world.files));
	const seen = runs.map(({ rows }) => JSON.stringify([...caseRows(rows)]));
	const copy = seen.findIndex((text, index) => seen.indexOf(text) < index);
	if (copy >= 0) throw new UsageError("same-results", `${paths[copy] ?? ""} holds the same rows as ${paths[seen.indexOf(seen[copy] ?? "")] ?? ""}.`, "A copy is no second run, and measures no noise: name the results of different runs.");
	const measurement = measureSuite(mergeEpochs(runs), stakes);
	const bounds = proposeBounds(measurement.shape, stakes, measurement.resolutions);
	return {
		suite: suite?.name ?? "",
		measurement,
		runs: runs.length,
		source: `Read: ${expanded.map(sourceOf).join("; ")}.`,
		sentences: resolutionSentences(measurement, bounds)
	};
}
async function readOne(path, caseId, files) {
	const outcome = await readRunFiles(files, [path], { ...caseId === void 0 ? {} : { caseId } });
	if (outcome.ok) return outcome.run;
	throw new UsageError("results", outcome.problems.join("\n"), "Name result files: promptfoo JSON, JUnit XML or rows.");
}
function sourceOf({ chosen, left }) {
	const text = (chosen.length > 3 ? [chosen[0] ?? "", chosen.at(-1) ?? ""] : chosen).map((path, index) => index === 0 ? path : nameOf(slashed(path))).join(chosen.length > 3 ? " … " : ", ");
	return left.length === 0 ? text : `${text} (base alone, because head may differ: ${left.map((path) => nameOf(slashed(path))).join(", ")} left out)`;
}
/**
* Files behind a name: itself, the results of a folder, or what a glob selects. Of a folder that `gate --out` left, those
* of base: head may have changed something.
*/
async function expand(path, files) {
	const isGlob = /[*?[{]/.test(path);
	const folder = isGlob ? path.slice(0, path.search(/[^/]*[*?[{]/)) || "." : path;
	const isResult = isGlob ? pathMatcher([path]) : isResultsName;
	const found = (await files.list(folder)).filter((file) => file === path || isResult(slashed(file)));
	const ofBase = found.filter((file) => /(?:^|\/)base-\d+\.\w+$/.test(slashed(file)));
	const chosen = isGlob || ofBase.length === 0 ? found : ofBase;
	if (chosen.length > 0) return {
		chosen,
		left: found.filter((file) => !chosen.includes(file) && /^head-/.test(nameOf(slashed(file))))
	};
	throw new UsageError("no-file", `--from ${path} names no results.`, "Name a file, a folder with results, or a glob in quotes.");
}
function isResultsName(path) {
	return /\.(?:jsonl?|ndjson|xml)(?:\.gz)?$/.test(path) && !/(?:^|\/)record\.json$/.test(path);
}
function slashed(path) {
	return path.replaceAll("\\", "/");
}
/** The suite that was named, the only one, or the one in whose folder the results lie. */
function suiteOf(paths, suites, named, root, files) {
	const names = suites.map(({ name }) => name).join(", ");
	if (named !== void 0) {
		const suite = suites.find(({ name }) => name === named);
		if (suite !== void 0) return suite;
		throw new UsageError("unknown-suite", `No suite "${named}" was found.`, `Suites: ${names || "none"}.`);
	}
	const active = suites.filter(({ obstacles }) => obstacles.length === 0);
	if (active.length === 1 || suites.length < 2) return active[0] ?? suites[0];
	const at = suites.filter(({ workingDirectory }) => {
		const folder = slashed(files.resolve(root, workingDirectory));
		return workingDirectory !== "." && paths.every((path) => isBelow(slashed(files.resolve(path)), folder));
	});
	if (at.length === 1) return at[0];
	throw new UsageError("which-suite", "Several suites were found, and the results do not say which they are of.", `Add --suite NAME: ${names}.`);
}
// src/app/init/run-init.ts
const configPath = ".github/eval-envelope.yml";
/** `init`: looks, proposes, writes what is not there yet, validates, and says what to do next. */
async function runInit(input, world) {
	const isFrom = input.texts("from").length > 0;
	if (input.positionals.length > 0 && !isFrom) throw new UsageError("positional", `"${input.positionals[0]}" stands alone.`, "init looks at the repository it is called in; results are named with --from.");
	const uses = usesOf(input);
	const repository = await readRepository(world);
	const findings = detectRepository(repository.files);
	const from = isFrom ? [...input.texts("from"), ...input.positionals] : [];
	const measured = from.length === 0 ? void 0 : await readResults(from, findings.suites, input.text("suite"), repository.root, world);
	const config = starterConfig(findings, measured);
	const workflow = planWorkflow(parseConfig(await textAt(configPath, repository.root, world) ?? config, configPath), repository.files, repository.isGit, configPath);
	const gateWorkflow = await findGateWorkflow(repository, uses, world);
	const documents = [[configPath, config], ...workflow.ok && gateWorkflow === null ? [[workflowPath, starterWorkflow({
		defaultBranch: repository.defaultBranch,
		uses,
		...workflow.plan
	})]] : []];
	const isDryRun = input.flag("dry-run");
	const files = [];
	for (const [path, content] of documents) files.push(await place(path, content, repository.root, isDryRun, world));
	const validation = await validate(files, repository.root, world);
	const next = nextSteps({
		workflow,
		gateWorkflow,
		hasWorkflow: workflow.ok || gateWorkflow !== null || await textAt(".github/workflows/eval-envelope.yml", repository.root, world) !== null,
		written: files.filter(({ status }) => status === "written" || status === "planned").map(({ path }) => path),
		uncommitted: isDryRun ? [] : await uncommittedOf(files, repository, world),
		differing: files.filter(({ status }) => status === "kept").map(({ path }) => path),
		configPath,
		isDryRun,
		localBase: repository.isGit && !repository.hasRemote ? repository.defaultBranch : null,
		isMeasured: measured !== void 0,
		program: world.terminal.program,
		uses
	});
	const { exitCode } = validation;
	return {
		exitCode,
		stdout: input.flag("json") ? printJson({
			version: 1,
			findings,
			resolution: measured === void 0 ? [] : [measured.source, ...measured.sentences],
			files,
			valid: exitCode === 0,
			next
		}) : report({
			repository,
			findings,
			measured,
			files,
			validation,
			next
		})
	};
}
function usesOf(input) {
	const uses = input.text("uses") ?? "eval-envelope/eval-envelope@v0";
	if (/^(?:\.\/[\w./-]*|[\w.-]+\/[\w./-]+@[\w./-]+)$/.test(uses)) return uses;
	const hint = `Write owner/repository@ref, such as ${usualAction}, or ./ for the repository itself.`;
	throw new UsageError("uses", `${JSON.stringify(uses)} is nothing that a workflow can use.`, hint);
}
/** Text of a file of the repository; null = there is none. */
async function textAt(path, root, { files }) {
	const target = files.join(root, path);
	return await files.exists(target) ? new TextDecoder().decode(await files.read(target)) : null;
}
/** A workflow of another name that runs the gate on pull requests; null = there is none. */
async function findGateWorkflow({ root, files }, uses, world) {
	for (const path of files.paths) {
		if (path === ".github/workflows/eval-envelope.yml" || !/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) continue;
		if (isGateWorkflow(await textAt(path, root, world) ?? "", uses)) return path;
	}
	return null;
}
/** Of our files those that git has not in its last commit, whichever call wrote them. */
async function uncommittedOf(files, { root, isGit }, world) {
	if (!isGit) return files.map(({ path }) => path);
	try {
		const changed = new Set(await world.git(root).uncommittedPaths());
		return files.map(({ path }) => path).filter((path) => changed.has(path));
	} catch (error) {
		if (error instanceof GitError) return files.map(({ path }) => path);
		throw error;
	}
}
async function place(path, content, root, isDryRun, world) {
	const target = world.files.join(root, path);
	const before = await textAt(path, root, world);
	const diff = diffDocuments(path, before, content);
	if (before === content) return {
		path,
		content,
		status: "unchanged",
		diff
	};
	if (isDryRun) return {
		path,
		content,
		status: before === null ? "planned" : "kept",
		diff
	};
	if (before !== null) return {
		path,
		content,
		status: "kept",
		diff
	};
	await world.files.write(target, content);
	return {
		path,
		content,
		status: "written",
		diff
	};
}
/** The config as it stands; in a dry run without one, the one that would be written. */
async function validate(files, root, world) {
	const [config] = files;
	if (config === void 0) return {
		exitCode: 0,
		stdout: ""
	};
	if (config.status !== "planned") {
		const path = world.files.join(root, config.path);
		const outcome = await validateCommand.run({
			positionals: [path],
			texts: () => [],
			text: () => void 0,
			flag: () => false
		}, world);
		return {
			...outcome,
			stdout: outcome.stdout.replaceAll(path, config.path)
		};
	}
	const parsed = parseConfig(config.content, config.path);
	if (parsed.ok) return {
		exitCode: 0,
		stdout: `${config.path} would be valid.\n`
	};
	return {
		exitCode: 2,
		stdout: `${parsed.issues.map(formatIssue).join("\n")}\n`
	};
}
function report(parts) {
	const { repository, findings, measured, files, validation, next } = parts;
	const missing = findings.looked.filter(({ found }) => found.length === 0).map(({ what }) => what);
	return [
		...repository.isGit ? [] : ["This folder is no git repository: the gate compares commits, so it needs one (git init).", ""],
		"Found",
		...findings.looked.filter(({ found }) => found.length > 0).map(({ what, found }) => `  ${what}: ${shortList(found)}`),
		...missing.length === 0 ? [] : [`  not found: ${missing.join(", ")}`],
		...findings.suites.map(({ name, kind, cases, obstacles }) => `  suite ${name} (${kind}${cases === null ? "" : `, ${cases} ${cases === 1 ? "case" : "cases"}`})${obstacles.length === 0 ? "" : `: not switched on. ${obstacles.join(" ")}`}`),
		...measured === void 0 ? [] : [
			"",
			measured.source,
			...measured.sentences
		],
		"",
		...files.flatMap(fileLines),
		validation.stdout.trimEnd(),
		"",
		"Next",
		...next.map((step, index) => `  ${index + 1}. ${step}`),
		""
	].join("\n");
}
function fileLines({ path, status, diff }) {
	switch (status) {
		case "written": return [`${path}: written.`];
		case "unchanged": return [`${path}: is there already, as it would be written.`];
		case "kept": return [`${path}: is there already and is left alone. What would be written differs:`, diff];
		case "planned": return [diff];
	}
}
function shortList(texts) {
	const shown = texts.slice(0, 5).join(", ");
	return texts.length > 5 ? `${shown} and ${texts.length - 5} more` : shown;
}
export { runInit };

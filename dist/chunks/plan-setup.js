import { Tt as readDimension, Z as sampleOf, _ as gateScale, c as pairCases, dt as normalQuantile, nt as alpha, v as resolvableLoss, y as usualPower } from "./side-levels.js";
import { c as shapeOfRun, r as resolvePolicy } from "./resolve-policy.js";
import { c as isFixedSuite } from "./metric.js";
import { r as require_dist } from "./parse-config.js";
import { t as FileError } from "./program-error.js";
import { a as pathMatcher, i as matchPaths } from "./read-run2.js";
import { A as inFolder, D as nodeLockfiles, E as isRequirements, O as sideFiles, k as foldersUpward } from "./own-rules.js";
// src/core/init/repository-files.ts
var import_dist = require_dist();
/** Text of a file; undefined = there is none, or nobody asked for it. */
function textOf({ texts }, path) {
	return Object.hasOwn(texts, path) ? texts[path] : void 0;
}
/** Last part of a path. */
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** Folder of a path, `.` for the root. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "." : path.slice(0, slash);
}
/** Whether a path lies in a folder or below it; everything lies in `.`. */
function isBelow(path, folder) {
	return folder === "." || path.startsWith(`${folder}/`);
}
/**
* A reference as a path from the root.
*
* @param folder - what the reference is relative to, `.` = the root
* @returns undefined when it leads out of the repository or nowhere
*/
function resolveFrom(folder, reference) {
	if (/^(?:[/\\~]|[A-Za-z]:|[a-z]+:\/\/)/.test(reference)) return void 0;
	const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
	for (const part of reference.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.length === 0 ? void 0 : parts.join("/");
}
/** A path from the root as seen from a folder that it lies in or beside. */
function pathFrom(folder, path) {
	if (folder === ".") return path;
	if (isBelow(path, folder)) return path.slice(folder.length + 1);
	const up = folder.split("/");
	const down = path.split("/");
	while (up.length > 0 && up[0] === down[0]) {
		up.shift();
		down.shift();
	}
	return [...up.map(() => ".."), ...down].join("/");
}
// src/core/init/count-cases.ts
/**
* Cases in the files of a dataset.
*
* @param globs - as written in `dataset`
* @returns null where a file could not be counted, or there is none
*/
function countCases(files, globs) {
	if (globs.length === 0) return null;
	const counts = files.paths.filter(pathMatcher(globs)).filter((path) => !/\.(?:py|[cm]?[jt]s|md)$/.test(path)).map((path) => countOf(nameOf(path), textOf(files, path)));
	if (counts.length === 0 || counts.includes(null)) return null;
	return counts.reduce((sum, count) => sum + (count ?? 0), 0);
}
function countOf(name, text) {
	if (text === void 0) return null;
	if (/\.(?:jsonl|ndjson|txt)$/.test(name)) return text.split("\n").filter((line) => line.trim() !== "").length;
	if (name.endsWith(".csv")) return Math.max(0, csvRecords(text) - 1);
	return countOfValue(parseValue(text));
}
/** Entries of a list, or of the one list that a document holds, such as `cases:`. */
function countOfValue(value) {
	if (Array.isArray(value)) return value.length;
	if (typeof value !== "object" || value === null) return null;
	const lists = Object.values(value).filter((entry) => Array.isArray(entry));
	return lists.length === 1 ? lists[0]?.length ?? null : null;
}
/** YAML or JSON as a value; undefined = it is neither. */
function parseValue(text) {
	try {
		return (0, import_dist.parse)(text, { logLevel: "silent" });
	} catch {
		return;
	}
}
/** Line breaks inside quotes belong to a field. */
function csvRecords(text) {
	return text.replace(/"(?:[^"]|"")*"/g, "x").split(/\r?\n/).filter((line) => line.trim() !== "").length;
}
// src/core/compare/typical-loss.ts
/** Variance between two runs of a case at a mean pass rate of 0.82, as suites usually have it (STATISTICS A11.6). */
const usualVariance = .065;
/**
* The smallest loss of a pass rate that a suite of this size rules out with 80 % power when nothing changed, where
* nothing is known but its size. An assumption, and optimistic below 50 cases (STATISTICS A12).
*
* @param cases - integer ≥ 2
* @param epochs - runs a side, integer ≥ 1
* @see STATISTICS A11.6: (z_α + z_β) · √(σ²/n), σ² twice the variance within a case ÷ runs
*/
function typicalLoss(cases, epochs) {
	return (normalQuantile(1 - alpha) + normalQuantile(usualPower)) * Math.sqrt(2 * usualVariance / epochs / cases);
}
// src/core/init/format-loss.ts
/** A loss on the scale of a margin, for a sentence: `6.7 pp`, `12 %`, `0.021`. */
function formatLoss(value, { unit, margin }) {
	if (margin === null ? unit !== "proportion" && unit !== "score" : margin.kind === "relative") return `${short(100 * value)} %`;
	return unit === "proportion" ? `${short(100 * value)} pp` : formatMeasured(value, unit);
}
/** A level in its unit, for a sentence: `86.7 %`, `812 ms`, `$0.0031`. */
function formatMeasured(value, unit) {
	switch (unit) {
		case "proportion": return `${Number((100 * value).toFixed(1))} %`;
		case "ms": return `${Math.round(value)} ms`;
		case "usd": return `$${Number(value.toPrecision(3))}`;
		case "tokens": return `${Math.round(value)} tokens`;
		case "score": return String(Number(value.toPrecision(3)));
	}
}
/** A count as advice gives it: two significant digits, no promise. */
function formatAbout(count) {
	return Number(count.toPrecision(2)).toLocaleString("en-US");
}
function short(value) {
	return String(value < 10 ? Number(value.toFixed(1)) : Math.round(value));
}
// src/core/init/expected-resolution.ts
/**
* What earlier results of a suite say about the run to come, by the function that judges it.
*
* @returns null where the results hold no value of the primary dimension
*/
function resolutionOfRun(run, planned) {
	const policy = resolvePolicy({
		...planned,
		shape: shapeOfRun(run)
	});
	const primary = policy.dimensions.find((spec) => spec.primary);
	if (primary === void 0) return null;
	const { baseAlone, epochs } = sampleOf(readDimension(pairCases(run, run).cases, primary), primary);
	const cases = baseAlone.means.length;
	if (cases === 0) return null;
	const isRelative = gateScale(primary) === "ratio";
	const loss = resolvableLoss({
		baseAlone,
		epochs: {
			base: epochs.base,
			head: planned.epochs
		}
	}, primary, isRelative);
	const again = planned.isBaseRun ? 2 / planned.epochs / (1 / epochs.base + 1 / planned.epochs) : 1;
	const source = epochs.base >= 2 ? "by the noise of earlier results" : "a guess: no earlier case ran twice";
	return told(cases, Number.isFinite(loss) ? loss * Math.sqrt(again) : null, planned, policy, primary, source);
}
/**
* The same from the number of cases alone: a pass rate with the noise that suites usually have.
*
* @returns null where the primary dimension is no rate: how a score varies is not known before its first run
*/
function resolutionOfCount(cases, planned) {
	const metrics = {
		passRate: true,
		scores: [],
		latency: false,
		cost: false,
		tokens: false,
		retrieval: false,
		errors: false
	};
	const policy = resolvePolicy({
		...planned,
		shape: {
			cases,
			epochs: planned.epochs,
			metrics
		}
	});
	const primary = policy.dimensions.find((spec) => spec.primary);
	if (primary === void 0 || primary.metric.kind !== "pass-rate" || gateScale(primary) === "ratio") return null;
	if (isFixedSuite(policy) && planned.epochs < 2) return null;
	return told(cases, cases < 2 ? null : typicalLoss(cases, planned.epochs), planned, policy, primary, "assumed: noise as suites usually have it, no earlier results");
}
function told(cases, resolvable, { epochs }, { mustSee, class: of }, primary, source) {
	const size = `${cases} case${cases === 1 ? "" : "s"} × ${epochs} run${epochs === 1 ? "" : "s"} a side`;
	const finding = resolvable === null ? `${size} can rule out no loss of ${primary.name}.` : `${size} rule out a loss of ${primary.name} above ${formatLoss(resolvable, primary)} in four of five runs that change nothing (${source}).`;
	const isTooSmall = mustSee?.kind === (gateScale(primary) === "ratio" ? "relative" : "absolute") && (resolvable === null || resolvable > mustSee.value);
	if (!isTooSmall) return {
		resolvable,
		isTooSmall,
		sentences: [finding]
	};
	const share = resolvable === null ? null : (resolvable / mustSee.value) ** 2;
	const ways = share === null ? "" : ` About ${formatAbout(Math.ceil(cases * share))} cases would do, or about ${Math.ceil(epochs * share)} runs a side.`;
	return {
		resolvable,
		isTooSmall,
		sentences: [finding, `Too small for ${of}: a loss of ${formatLoss(mustSee.value, primary)} has to be visible, and here most changes that cost nothing stay inconclusive.${ways}`]
	};
}
// src/app/gate/expect-resolution.ts
/** A dataset larger than this is not counted: a suite of that size is not too small. */
const largestDataset = 4194304;
/** Says what a suite will be able to show while nothing has been spent on it yet. */
async function sayResolution({ suite: name }, stored, { change, sides }, world) {
	const { config } = change.combined;
	const suite = config.suites[name];
	if (suite === void 0) return;
	const planned = {
		config,
		suite: name,
		classes: change.classification.classes,
		epochs: suite.judge.epochs ?? 1,
		isBaseRun: stored.found === null
	};
	const expected = await expectResolution(stored.found?.run ?? stored.similar, planned, suite, sides.head, world);
	for (const sentence of expected?.sentences ?? []) world.log.note(`${name}: ${sentence}`);
}
/**
* What a suite will be able to show, before it runs: from stored results where there are any, else from the number of
* cases in its dataset.
*
* @param known - stored rows of the suite, of this content or another; null = none
* @returns null where nothing is known: neither results nor cases that could be counted
*/
async function expectResolution(known, planned, suite, head, world) {
	const fromRun = known === null ? null : resolutionOfRun(known, planned);
	if (fromRun !== null) return fromRun;
	const cases = await casesOf(suite, head, world);
	return cases === null || cases === 0 ? null : resolutionOfCount(cases, planned);
}
/** Cases of the dataset as head has it; null = not named, or not to be counted. */
async function casesOf(suite, head, { files }) {
	const { dataset } = suite.judge;
	const paths = matchPaths(dataset, head.paths);
	const texts = {};
	let size = 0;
	for (const path of paths) try {
		const bytes = await files.read(files.join(head.folder, path));
		size += bytes.length;
		if (size > largestDataset) return null;
		texts[path] = new TextDecoder().decode(bytes);
	} catch (error) {
		if (error instanceof FileError) return null;
		throw error;
	}
	return countCases({
		paths,
		texts
	}, dataset);
}
// src/core/suite/argument-list.ts
/**
* A list as a command.
*
* @throws RangeError when the list is empty; a parsed config holds no such list
*/
function argumentList(words) {
	const [program, ...rest] = words;
	if (program === void 0) throw new RangeError("a command needs at least one word, received none");
	return [program, ...rest];
}
// src/core/suite/node-setup.ts
/** Manager of each lockfile, as the `packageManager` field of package.json spells it. */
const managers = {
	"npm-shrinkwrap.json": "npm",
	"package-lock.json": "npm",
	"pnpm-lock.yaml": "pnpm",
	"yarn.lock": "yarn",
	"bun.lock": "bun",
	"bun.lockb": "bun"
};
/** Setup of a Node side from its nearest lockfile. Several in one folder: `packageManager` decides, then their order. */
function nodeSetup(side) {
	let problem = { kind: "nothing" };
	for (const [distance, folder] of side.folders.entries()) {
		const lockfile = lockfileOf(folder, side);
		if (lockfile !== void 0) return {
			kind: "commands",
			distance,
			commands: [{
				command: installOf(lockfile, side.text(folder, lockfile)),
				cwd: folder
			}]
		};
		if (problem.kind === "nothing" && hasDependencies(folder, side)) problem = {
			kind: "problem",
			distance,
			reason: noLockfile(folder)
		};
	}
	return problem;
}
function lockfileOf(folder, side) {
	const names = side.names(folder);
	const present = nodeLockfiles.filter((name) => names.includes(name));
	if (present.length < 2) return present[0];
	const manager = field(parse(side.text(folder, "package.json")), "packageManager");
	const wanted = typeof manager === "string" ? manager.split("@")[0] : void 0;
	return present.find((name) => managers[name] === wanted) ?? present[0];
}
function installOf(lockfile, text) {
	switch (lockfile) {
		case "npm-shrinkwrap.json":
		case "package-lock.json": return ["npm", "ci"];
		case "pnpm-lock.yaml": return [
			"pnpm",
			"install",
			"--frozen-lockfile"
		];
		case "yarn.lock": return [
			"yarn",
			"install",
			isYarnOne(text) ? "--frozen-lockfile" : "--immutable"
		];
		case "bun.lock":
		case "bun.lockb": return [
			"bun",
			"install",
			"--frozen-lockfile"
		];
	}
}
function isYarnOne(text) {
	return text !== void 0 && /^# yarn lockfile v1\s*$/m.test(text.slice(0, 1e3));
}
function hasDependencies(folder, side) {
	if (!side.names(folder).includes("package.json")) return false;
	const manifest = parse(side.text(folder, "package.json"));
	if (manifest === void 0) return true;
	return [
		"dependencies",
		"devDependencies",
		"optionalDependencies"
	].some((name) => {
		const listed = field(manifest, name);
		return typeof listed === "object" && listed !== null && Object.keys(listed).length > 0;
	});
}
function parse(text) {
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
function field(value, name) {
	return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : void 0;
}
function noLockfile(folder) {
	return `${inFolder(folder, "package.json")} lists dependencies, and there is neither a lockfile nor a setup: commit the package-lock.json that npm install writes, or add setup: [[npm, install]] to the suite (setup: none where nothing is needed).`;
}
// src/core/suite/python-setup.ts
/** Files of managers that have no default here, and the setup that is proposed for each. */
const proposals = [
	["poetry.lock", "setup: [[poetry, install]] and begin the command with poetry, run"],
	["pdm.lock", "setup: [[pdm, sync]]"],
	["Pipfile.lock", "setup: [[pipenv, sync]] and begin the command with pipenv, run"],
	["Pipfile", "setup: [[pipenv, install]] and begin the command with pipenv, run"],
	["environment.yml", "setup: [[conda, env, create, -p, .venv, -f, environment.yml]]"],
	["environment.yaml", "setup: [[conda, env, create, -p, .venv, -f, environment.yaml]]"]
];
const install = "setup: [[python3, -m, venv, .venv], [.venv/bin/python, -m, pip, install, .]]";
/** Setup of a Python side from its nearest lockfile; `uv.lock` comes before requirements files of the same folder. */
function pythonSetup(side) {
	let project;
	for (const [distance, folder] of side.folders.entries()) {
		const names = side.names(folder);
		if (names.includes("uv.lock")) return {
			kind: "commands",
			distance,
			commands: [{
				command: [
					"uv",
					"sync",
					"--frozen"
				],
				cwd: nearestWith("pyproject.toml", side, distance) ?? folder
			}]
		};
		if (project !== void 0) continue;
		const requirements = names.filter(isRequirements);
		if (requirements.length > 0) return {
			kind: "commands",
			distance,
			commands: pipInstall(requirements, folder)
		};
		const foreign = proposals.find(([name]) => names.includes(name));
		if (foreign !== void 0) {
			const [name, proposal] = foreign;
			return {
				kind: "problem",
				distance,
				reason: `${inFolder(folder, name)} is not installed without a setup: add ${proposal} to the suite (setup: none where nothing is needed).`
			};
		}
		const name = projectFile(folder, side);
		if (name !== void 0) project = {
			distance,
			folder,
			name
		};
	}
	if (project === void 0) return { kind: "nothing" };
	const path = inFolder(project.folder, project.name);
	return {
		kind: "problem",
		distance: project.distance,
		reason: `${path} lists dependencies, and there is neither a lockfile nor a setup: commit the uv.lock that uv lock writes, or add ${install} to the suite (setup: none where nothing is needed).`
	};
}
function pipInstall(requirements, cwd) {
	return [{
		command: [
			"python3",
			"-m",
			"venv",
			".venv"
		],
		cwd
	}, {
		command: [
			".venv/bin/python",
			"-m",
			"pip",
			"install",
			...requirements.flatMap((name) => ["-r", name])
		],
		cwd
	}];
}
function nearestWith(name, side, upTo) {
	return side.folders.slice(0, upTo + 1).find((folder) => side.names(folder).includes(name));
}
function projectFile(folder, side) {
	const names = side.names(folder);
	if (names.includes("setup.py")) return "setup.py";
	if (!names.includes("pyproject.toml")) return void 0;
	const text = side.text(folder, "pyproject.toml");
	return text === void 0 || needsInstall(text) ? "pyproject.toml" : void 0;
}
/** Whether a pyproject.toml is more than settings of tools. The few lines that tell are found without a TOML parser. */
function needsInstall(text) {
	return /^\s*\[\s*(?:build-system|dependency-groups|tool\.poetry(?:\.[\w.-]*)?dependencies)\s*\]/m.test(text) || /^\s*\[\s*project\.optional-dependencies\s*\]/m.test(text) || /^\s*dependencies\s*=\s*\[\s*(?:#[^\n]*\s*)*["']/m.test(text);
}
// src/core/suite/plan-setup.ts
const inputNames = [
	"package.json",
	"yarn.lock",
	"pyproject.toml"
];
/**
* Paths whose text `planSetup` reads, of those the side has. The first 64 KiB of a lockfile are enough.
*
* @param side - as for `planSetup`
*/
function setupInputs({ workingDirectory, files }) {
	const wanted = foldersUpward(workingDirectory).flatMap((folder) => inputNames.map((name) => inFolder(folder, name)));
	const present = new Set(files);
	return wanted.filter((path) => present.has(path));
}
/**
* How a side gets its dependencies. What the config writes wins: its commands run in the working directory, `none` is
* no command. Left out, lockfiles decide, each looked for from the working directory upwards, so that a workspace's
* lockfile in the root counts and its install runs there:
*
* - `package-lock.json`, `npm-shrinkwrap.json`: `npm ci`; `pnpm-lock.yaml`, `yarn.lock` (1 and later), `bun.lock`,
*   `bun.lockb`: the frozen install of their manager
* - `uv.lock`: `uv sync --frozen`; `requirements*.txt`: a `.venv` beside them, all of them in one pip install
* - both ecosystems: Node first, then Python
*
* A manifest that lists dependencies with neither lockfile nor setup is a problem: base and head would get whatever is
* newest that minute. It does not count where it stands in a folder above the one in which the other ecosystem has
* its lockfile: it belongs to the repository around the suite.
*
* @param side - `setup` of the side's own config; `files`: all paths of the side; `texts`: contents by path, of those
*   that `setupInputs` names (a manifest without its text counts as listing dependencies)
*/
function planSetup({ setup, workingDirectory, files, texts }) {
	if (setup === "none") return {
		ok: true,
		commands: []
	};
	if (setup !== void 0) {
		const [cwd = "."] = foldersUpward(workingDirectory);
		return {
			ok: true,
			commands: setup.map((words) => ({
				command: argumentList(words),
				cwd
			}))
		};
	}
	const side = sideFiles(workingDirectory, files, texts);
	const findings = [nodeSetup(side), pythonSetup(side)];
	const found = findings.filter((finding) => finding.kind === "commands");
	const nearest = Math.min(...found.map((finding) => finding.distance));
	const problems = findings.filter((finding) => finding.kind === "problem").filter((finding) => finding.distance <= nearest);
	if (problems.length > 0) return {
		ok: false,
		reason: problems.map(({ reason }) => reason).join(" ")
	};
	return {
		ok: true,
		commands: found.flatMap(({ commands }) => commands)
	};
}
export { pathFrom as _, argumentList as a, formatAbout as c, countCases as d, countOfValue as f, nameOf as g, isBelow as h, nodeSetup as i, formatLoss as l, folderOf as m, setupInputs as n, expectResolution as o, parseValue as p, pythonSetup as r, sayResolution as s, planSetup as t, formatMeasured as u, resolveFrom as v, textOf as y };

import { A as estimateEffect, Bt as requireWithin, Ct as hasValue, Et as readSide, Ft as requireBetween, Lt as requireInteger, Mt as seedFromTexts, Nt as xoshiro128StarStar, Pt as requireAlpha, Tt as readDimension, Z as sampleOf, _ as gateScale, at as quantileType7, c as pairCases, ct as studentTCdf, dt as normalQuantile, f as groupCases, ft as at, i as casesAmong, jt as seedFromText, kt as caseSetOf, lt as studentTQuantile, m as numberUnits, pt as sampleMoments, t as sideFigures, u as selectCases, zt as requireValues } from "./side-levels.js";
import { i as shortHash } from "./stable-hash.js";
import { a as readStatistic, i as parseMetric } from "./metric.js";
import { t as parseConfig } from "./parse-config.js";
import { t as defaultConfig } from "./default-config.js";
import { t as deploymentClasses } from "./deployment-class.js";
import { _ as record, c as _enum, m as literal, n as datetime, p as int, u as array, v as strictObject, y as string } from "./zod.js";
import { n as decodeRecordValue, t as decodeRecord } from "./encode-record.js";
import { a as joinRich, c as rich, l as strong, r as code, s as plainText } from "./visible-text.js";
import { a as formatDifference, c as formatLevels, d as formatNumber, f as formatP, h as formatSpent, i as formatCountOf, o as formatInterval, p as formatRelative, r as formatCount, s as formatLevel, v as roundedCount } from "./format-quantity.js";
import { a as inSentence } from "./dimension-words.js";
import { a as isFound, o as movedText } from "./drift-text.js";
import { i as UsageError, r as GitHubError, t as FileError } from "./program-error.js";
import { t as formatIssue } from "./issue.js";
import { t as HistoryError } from "./history-error.js";
import { i as describeProblem } from "./shard-artifact.js";
import { t as ArtifactError } from "./artifact-error.js";
import { o as parseHistoryPath } from "./history.js";
import { c as labelOf$1, n as largestArchivedFile, o as listArtifacts } from "./read-archived.js";
import { t as readFound } from "./read-run2.js";
import { n as dimensionTitleOf, t as dimensionNounOf } from "./velocity-dimensions.js";
import { _ as pluralNames, a as featureName, c as formatDayIn, d as formatMoment, f as formatShare, g as listed, h as isRecent, i as dayIn, l as formatDays, m as headed, n as bySameWords, o as formatAge, p as formatShareInterval, r as classNoun, s as formatDay, t as byEvent, u as formatGateLoss, v as suiteName } from "./velocity-words.js";
// src/core/report/table-csv.ts
/** Rows that are made at once. */
const batchRows = 1e3;
/**
* A table as CSV (RFC 4180): a line of names, then a line a row; UTF-8 without a mark, lines end with CR LF. Times are
* written as in JSON, null as nothing. Texts come from names in repositories: what a spreadsheet would take for a formula is
* disarmed with an apostrophe, as OWASP advises, and characters that control a terminal or a table are blanks, so that
* every row is one line.
*/
function tableCsv(table) {
	const { heads } = table;
	const lines = [heads.map(({ name }) => name).join(",")];
	for (const batch of table.batches(batchRows)) for (const index of batch[0]?.keys() ?? []) lines.push(heads.map(({ type }, column) => field(type, batch[column]?.[index] ?? null)).join(","));
	return `${lines.join("\r\n")}\r\n`;
}
function field(type, cell) {
	if (cell === null) return "";
	if (type === "time") return new Date(Number(cell)).toISOString();
	if (type !== "text") return String(cell);
	const text = disarmed(String(cell));
	return /[",]/.test(text) ? `"${text.replace(/"/g, "\"\"")}"` : text;
}
/**
* A cell begins where the text does; and behind a semicolon, at which spreadsheets split in countries where the comma is the
* decimal sign, whatever is quoted.
*/
function disarmed(text) {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/(^|;)(?=[\s\p{Cf}"]*[=+\-@＝＋－＠])/gu, "$1'");
}
// src/core/report/velocity-gate.ts
/** Losses in a sentence, and rows of the tables. */
const mostNamed$5 = 6;
const mostRows$2 = 30;
/** Whether the gate still gates: what it can see, and what was taken from it. */
function gateParagraph(document) {
	const { gate, notJudged, inconclusive } = document;
	const value = gate.value;
	const judged = notJudged.value;
	const losses = bySameWords(document, (value?.suites ?? []).flatMap((suite) => suite.resolvable === null ? [] : [{
		of: suite,
		text: [lossWords(suite)]
	}])).slice(0, mostNamed$5).map(({ names, text }) => rich`${names} ${text}`);
	const counts = [
		...value === null ? [] : [`margins loosened ${formatCount(value.marginsLoosened.length)}`, `cases removed ${formatCount(value.casesRemoved)}`],
		...judged === null ? [] : [`runs that could not be judged ${formatCount(judged.notJudged)} of ${formatCount(judged.runs)}`],
		...inconclusive.value === null ? [] : [`inconclusive ${formatCount(inconclusive.value.inconclusive)} of ${formatCount(inconclusive.value.completed)}`]
	];
	if (losses.length === 0 && counts.length === 0) return null;
	const [first = "", ...others] = counts;
	return headed("The gate itself", [losses.length === 0 ? null : rich`Smallest loss it can rule out: ${joinRich(losses, "; ")}.`, first === "" ? null : rich`${[`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...others].join(", ")}.`]);
}
/** `6 pp (unchanged since 26 Jan)`, `9 pp (larger: 6 pp in the week of 26 Jan)`; a smaller one is a gate that sees more. */
function lossWords(suite) {
	const now = formatGateLoss(suite.resolvable ?? 0, suite);
	const [first, ...later] = suite.history;
	if (first === void 0 || later.length === 0) {
		if (suite.before === null) return now;
		const before = formatGateLoss(suite.before, suite);
		return `${now} (${before === now ? "unchanged" : `${larger(suite.resolvable ?? 0, suite.before)}: ${before} before the sprint`})`;
	}
	const then = formatGateLoss(first.resolvable, suite);
	const day = formatDay(first.firstDay);
	if (then !== now) return `${now} (${larger(suite.resolvable ?? 0, first.resolvable)}: ${then} in the week of ${day})`;
	const extreme = furthest(suite);
	return extreme === null ? `${now} (unchanged since ${day})` : `${now} (as in the week of ${day}; ${extreme} between)`;
}
function larger(now, before) {
	return now > before ? "larger" : "smaller";
}
/** The reading that is furthest from the first one, where it is printed otherwise. */
function furthest(suite) {
	const first = suite.history[0]?.resolvable ?? 0;
	const [far] = suite.history.toSorted((one, other) => Math.abs(other.resolvable - first) - Math.abs(one.resolvable - first));
	const text = formatGateLoss(far?.resolvable ?? first, suite);
	return text === formatGateLoss(first, suite) ? null : text;
}
/** Every suite, margin and idle dimension behind the paragraph. */
function gateFold(document) {
	const value = document.gate.value;
	if (value === null || value.suites.length === 0) return [];
	return [{
		summary: ["The gate itself, suite by suite"],
		blocks: [
			suiteTable(document, value),
			...listOf("Margins loosened", value.marginsLoosened.map((one) => loosenedItem(document, one))),
			...listOf("Never decided anything", idleItems(document, value))
		]
	}];
}
function suiteTable(document, { suites }) {
	return {
		kind: "table",
		header: [
			"suite",
			"dimension",
			"margin",
			"can rule out",
			"before the sprint",
			"cases",
			"cases needed"
		],
		align: [
			"left",
			"left",
			"right",
			"right",
			"right",
			"right",
			"right"
		],
		rows: suites.slice(0, mostRows$2).map((suite) => {
			const loss = (of) => [of === null ? "–" : formatGateLoss(of, suite)];
			return [
				[suiteName(document, suite)],
				[dimensionTitleOf(document, suite)],
				loss(suite.margin),
				loss(suite.resolvable),
				loss(suite.before),
				[formatCount(suite.cases)],
				[suite.casesNeeded === null ? "–" : roundedCount(suite.casesNeeded)]
			];
		})
	};
}
function listOf(title, items) {
	if (items.length === 0) return [];
	const more = items.length - mostRows$2;
	return [{
		kind: "paragraph",
		text: [`${title}: ${formatCount(items.length)}`]
	}, {
		kind: "list",
		items: [...items.slice(0, mostRows$2), ...more > 0 ? [[`${formatCount(more)} more in the JSON.`]] : []]
	}];
}
/** `Pass rate 5 → 8 pp`, or that it no longer gates. */
function loosenedWords(document, one) {
	const loss = (value) => formatGateLoss(value, {
		scale: one.kind,
		unit: one.unit
	});
	const title = dimensionTitleOf(document, one);
	return one.to === null ? `${title} no longer gates` : `${title} ${loss(one.from)} → ${loss(one.to)}`;
}
function loosenedItem(document, one) {
	return rich`${suiteName(document, one)}, ${classNoun(one.class)}: ${loosenedWords(document, one)}`;
}
function idleItems(document, { neverDecided }) {
	return bySameWords(document, neverDecided.map((one) => ({
		of: one,
		text: rich`${dimensionTitleOf(document, one)} (${code(one.dimension)}, ${one.tier}), no verdict of ${formatCountOf(one.runs, "run")} was about it`
	}))).map(({ names, text }) => rich`${names}: ${text}`);
}
// src/core/report/velocity-asks.ts
/** Asks at the end of a page; more than three are none. */
const mostAsks = 3;
/** Sources and margins that are named in an ask. */
const mostSources = 3;
/** Versions of a feature beyond which somebody should look, where the team has no range of its own. */
const usualVersions = 8;
/** Share of runs without a verdict from which on somebody should look. */
const manyNotJudged = .1;
/** What is not as it should be, the most pressing first. */
function concernsOf(document) {
	return [
		...qualityConcerns(document),
		...levelConcerns(document),
		...revertConcerns(document),
		...dataConcerns(document),
		...gateConcerns(document),
		...runConcerns(document)
	];
}
/** The first three asks. */
function asksOf(document) {
	return concernsOf(document).slice(0, mostAsks).map(({ ask }) => ask);
}
function qualityConcerns(document) {
	const parts = (document.quality.value ?? []).filter(({ trend }) => trend === "declined").map((quality) => ({
		of: quality,
		text: [dimensionNounOf(document, quality)]
	}));
	return bySameWords(document, parts).map(({ names, text }) => ({
		clause: "quality declined",
		ask: rich`find what lowered ${text} of ${names}, or take it back: a loss is shown, case by case`
	}));
}
/** A level of main that fell beyond a margin lately, or is off for long. */
function levelConcerns(document) {
	const found = (document.trends.value ?? []).flatMap((trend) => {
		const { changePoint, sustained } = trend;
		const noun = dimensionNounOf(document, trend);
		const day = changePoint === null ? "" : formatDayIn(changePoint.at, document.sprint.timeZone);
		if (changePoint?.place === "loss" && isRecent(document, changePoint.at)) return [{
			of: trend,
			noun,
			event: `worse beyond the margin since ${day}`
		}];
		if (sustained.state !== "fired" || sustained.direction !== "worse") return [];
		return [{
			of: trend,
			noun,
			event: `worse by ${formatNumber(Math.abs(sustained.shift ?? 0), 1)} spreads over the last ${sustained.rhythm === "hourly" ? `${sustained.window} hours` : `${sustained.window} days`}`
		}];
	});
	return byEvent(found).map((group) => {
		const [{ of, event }] = group;
		const nouns = listed([...new Set(group.map(({ noun }) => noun))]);
		return {
			clause: `${nouns} of ${plainText([suiteName(document, of)])} got worse`,
			ask: rich`look at ${nouns} of ${suiteName(document, of)}: ${event}`
		};
	});
}
function revertConcerns({ reverted }) {
	const value = reverted.value;
	if (value === null || value.reverted === 0) return [];
	return [{
		clause: `${`${formatCount(value.reverted)} of ${formatCountOf(value.shipped, "change")} of sprint ${value.cohort.number}`} taken back`,
		ask: rich`ask of ${value.reverted === 1 ? "the change" : "each change"} that was taken back which case could have shown it, and add that case: the gate had passed ${value.reverted === 1 ? "it" : "them"}`
	}];
}
function dataConcerns({ freshness }) {
	const late = (freshness.value ?? []).filter(({ isLate }) => isLate);
	if (late.length === 0) return [];
	const names = late.slice(0, mostSources).map(({ source, ageDays, maxAgeDays }) => rich`${code(source)}: ${formatAge(ageDays)} old${maxAgeDays === null ? "" : `, limit ${formatAge(maxAgeDays)}`}`);
	const more = late.length - names.length;
	return [{
		clause: late.length === 1 ? "one data source is late" : `${late.length} data sources are late`,
		ask: rich`refresh ${joinRich(names, "; ")}${more > 0 ? ` and ${formatCount(more)} more` : ""}`
	}];
}
function gateConcerns(document) {
	const gate = document.gate.value;
	if (gate === null) return [];
	const loosened = gate.marginsLoosened.length;
	const removed = gate.casesRemoved;
	const wider = [...new Set(gate.marginsLoosened.map((one) => loosenedWords(document, one)))];
	return [
		...blindConcerns(document, gate.suites),
		...loosened === 0 ? [] : [{
			clause: `${formatCountOf(loosened, "margin")} loosened`,
			ask: rich`confirm ${loosened === 1 ? "the wider margin" : `the ${formatCount(loosened)} wider margins`} (${listed(wider.slice(0, mostSources))}): larger losses pass now`
		}],
		...removed === 0 ? [] : [{
			clause: `${formatCountOf(removed, "case")} removed`,
			ask: rich`confirm the ${formatCountOf(removed, "removed case")}: nothing asks ${removed === 1 ? "it" : "them"} any more`
		}]
	];
}
/** Suites that cannot prove their margin: more cases where it is known how many, with what they cost. */
function blindConcerns(document, suites) {
	const blind = suites.filter(({ resolvable, margin }) => resolvable !== null && margin !== null && resolvable > margin).map((suite) => ({
		of: suite,
		text: casesAsk(suite)
	}));
	return bySameWords(document, blind).map(({ names, text, parts }) => {
		const isOne = parts.length === 1;
		return {
			clause: `${plainText(names)} cannot prove ${isOne ? "its margin" : "their margins"}`,
			ask: rich`${text.slice(0, 1)}${isOne ? "" : "each of "}${names}${text.slice(1)}`
		};
	});
}
/** Two pieces: what stands before the name of the suite, and after it. */
function casesAsk(suite) {
	const { casesNeeded, cases, caseUsd } = suite;
	const reason = `today a loss of ${formatGateLoss(suite.resolvable ?? 0, suite)} could pass`;
	if (casesNeeded === null || casesNeeded <= cases) return ["give more cases or runs a side to ", `: ${reason}`];
	const more = casesNeeded - cases;
	const price = caseUsd === null ? "" : `, about ${formatAbout(more * caseUsd)} a sprint`;
	return [`approve about ${roundedCount(more)} more cases for `, `${price}: ${reason}`];
}
/** Dollars as advice gives them: two significant digits, no cents from ten on. */
function formatAbout(usd) {
	const rounded = Number(usd.toPrecision(2));
	return rounded >= 10 || Number.isInteger(rounded) ? `$${formatCount(rounded)}` : formatSpent(rounded);
}
function runConcerns(document) {
	const { notJudged, iterations, team } = document;
	const value = notJudged.value;
	const own = team.bands?.iterations;
	const mostVersions = own?.high ?? usualVersions;
	const [longest] = (iterations.value?.features ?? []).filter(({ count }) => count > mostVersions).toSorted((one, other) => other.count - one.count);
	return [
		...value === null || value.runs === 0 || value.notJudged / value.runs < manyNotJudged ? [] : [{
			clause: `${formatCount(value.notJudged)} of ${formatCount(value.runs)} runs gave no verdict`,
			ask: rich`mend what keeps runs from a verdict: ${formatCount(value.notJudged)} of ${formatCount(value.runs)} had none`
		}],
		...longest === void 0 ? [] : [{
			clause: `one feature took ${formatCount(longest.count)} versions`,
			ask: rich`look at ${featureName(document, longest.feature)}: ${formatCount(longest.count)} versions were tried, usual ${own === void 0 ? "are" : "here are"} up to ${mostVersions}`
		}],
		...idleConcerns(document)
	];
}
/** The first dimension that was idle, in every suite in which it was. */
function idleConcerns(document) {
	const idle = (document.gate.value?.neverDecided ?? []).filter(({ tier }) => tier === "advisory").map((one) => ({
		one,
		noun: inSentence(dimensionTitleOf(document, one))
	}));
	const [first] = idle;
	if (first === void 0) return [];
	const runs = idle.filter(({ noun }) => noun === first.noun).slice(0, mostSources).map(({ one }) => rich`${formatCount(one.runs)} of ${suiteName(document, one)}`);
	return [{
		clause: `${first.noun} decides nothing`,
		ask: rich`retire ${first.noun}? It decided none of its runs: ${joinRich(runs, ", ")}`
	}];
}
// src/core/report/velocity-causes.ts
/** Regressions with a sentence, and changes that are named in one. */
const mostRegressions = 2;
const mostChanges = 5;
const mostListed = 20;
/** What changed together with each fall of main, and the causes that people wrote down; `[]` = there is nothing to say. */
function causeSentences(document) {
	const value = document.causes.value;
	if (value === null) return [];
	const counts = /* @__PURE__ */ new Map();
	for (const { cause } of value.recorded) counts.set(cause, (counts.get(cause) ?? 0) + 1);
	const named = [...counts].map(([cause, count]) => `${cause} ${formatCount(count)}`);
	return [...regressionSentences(document, value.regressions.filter(({ firstBad }) => isRecent(document, firstBad))).slice(0, mostRegressions), ...named.length === 0 ? [] : [rich`Causes that pull requests of the sprint give: ${listed(named)}.`]];
}
/** Every fall of the window with what changed together with it. */
function causesFold(document) {
	const all = document.causes.value?.regressions ?? [];
	if (all.length === 0) return [];
	return [{
		summary: ["Where main got worse, and what changed with it"],
		blocks: [{
			kind: "list",
			items: regressionSentences(document, all).slice(0, mostListed)
		}]
	}];
}
function regressionSentences(document, regressions) {
	const events = regressions.map((one) => {
		const text = regressionWords(document, one);
		return {
			of: one,
			event: plainText(text),
			text
		};
	});
	const parts = byEvent(events).map((group) => {
		const [{ of, text }] = group;
		const nouns = [...new Set(group.map((one) => dimensionNounOf(document, one.of)))];
		return {
			of,
			text: rich`${listed(nouns)} ${text}`
		};
	});
	return bySameWords(document, parts).map(({ names, text }) => rich`Where ${names} ${text}.`);
}
/** The same for every dimension that got worse in one evaluation. */
function regressionWords(document, regression) {
	const { changed, firstBad } = regression;
	const on = formatDayIn(firstBad, document.sprint.timeZone);
	const given = regression.recorded.map(({ pullRequest, text }) => rich`#${pullRequest} gives as cause: ${text}`);
	const words = changed.slice(0, mostChanges).map(changeWords);
	const more = changed.length - words.length;
	const together = words.length === 0 ? rich`nothing on record changed at the same time` : rich`changed at the same time: ${joinRich(words, ", ")}${more === 0 ? "" : ` and ${formatCount(more)} more`} (which proves no cause)`;
	return rich`got worse (${on}): ${together}${given.length === 0 ? "" : "; "}${joinRich(given, "; ")}`;
}
function changeWords(changed) {
	switch (changed.kind) {
		case "dataset": return rich`the dataset`;
		case "judge": return rich`the judge`;
		case "model": return rich`the model from ${code(changed.from)} to ${code(changed.to)}`;
		case "fingerprint": return rich`the model behind the same name`;
		case "source": return rich`the data of ${code(changed.name)}`;
		case "change": return rich`#${changed.pullRequest} (${changed.class ?? "never judged"})`;
	}
}
// src/core/report/velocity-classes.ts
/** What was tried of each class and what became of it, with the rhythm of those that are empty or overdue. */
function classTable({ classes }) {
	return {
		kind: "table",
		label: "What was tried and what became of it, by class",
		header: [
			"",
			"tried",
			"closed",
			"shipped",
			"dropped",
			"decided in (median)"
		],
		align: [
			"left",
			"right",
			"right",
			"right",
			"right",
			"right"
		],
		rows: (classes.value ?? []).map((row) => {
			const name = [pluralNames[row.class]];
			if (row.tried === 0 && row.closed === 0) return [
				name,
				["0"],
				[],
				[],
				[],
				[rhythmText(row)]
			];
			const counts = [
				row.tried,
				row.closed,
				row.shipped,
				row.dropped
			].map((count) => [formatCount(count)]);
			const decided = row.decisionDays === null ? "–" : formatAge(row.decisionDays);
			const isOverdue = row.last !== null && row.last.daysAgo >= row.usualDays + 1;
			return [
				name,
				...counts,
				[isOverdue ? `${decided}; ${rhythmText(row)}` : decided]
			];
		})
	};
}
/** A class against its rhythm: `last: 97 days ago, usually every 91`. */
function rhythmText({ last, usualDays }) {
	return last === null ? `none on record, usually every ${formatCount(usualDays)} days` : `last: ${formatAge(Math.floor(last.daysAgo))} ago, usually every ${formatCount(usualDays)}`;
}
// src/core/report/velocity-definitions.ts
const groups = [
	["What was tried", [
		["experiments", "Experiments"],
		["classes", "Classes"],
		["byRepository", "Each repository"]
	]],
	["What became of it", [
		["conversion", "Conversion"],
		["decisionTime", "Time to a decision"],
		["reverted", "Reverted"],
		["signOffs", "Sign-offs"]
	]],
	["What it took", [
		["iterations", "Versions per feature"],
		["branchesPerFeature", "Branches per feature"],
		["effort", "Effort"],
		["cost", "Cost"],
		["requestCost", "Cost of a request"]
	]],
	["Quality and data", [
		["quality", "Quality on main"],
		["trends", "Levels of main"],
		["causes", "Causes"],
		["drift", "Mix of answers and inputs"],
		["freshness", "Data freshness"]
	]],
	["The gate", [
		["gate", "The gate itself"],
		["inconclusive", "Inconclusive"],
		["notJudged", "Not judged"]
	]]
];
/** How every figure was counted, by subject; the window that most of them share is said once. */
function definitionsFold(document) {
	const usual = usualWindow(document);
	const { timeZone } = document.sprint;
	const days = timeZone === "UTC" ? "" : ` (days of ${timeZone})`;
	return {
		summary: ["Definitions, windows and exclusions"],
		blocks: [{
			kind: "paragraph",
			text: rich`${strong("Window")} where no other one is named: ${usual} UTC${days}. n is what a figure was counted from.`
		}, ...groups.flatMap(([title, figures]) => {
			const items = figures.map(([key, name]) => definitionOf(document, key, name, usual));
			return [{
				kind: "paragraph",
				text: [strong(title)]
			}, {
				kind: "list",
				items
			}];
		})]
	};
}
function definitionOf(document, key, name, usual) {
	const { n, definition, exclusions, missing } = document[key];
	if (missing !== void 0) return rich`${strong(name)}: no value, ${missing}.`;
	const own = windowText(document, key);
	const out = exclusions.map(({ reason, count }) => `${formatCount(count)} × ${reason}`);
	return rich`${strong(name)} (n = ${formatCount(n)}${own === usual ? "" : `, ${own}`}): ${definition}.${out.length === 0 ? "" : ` Left out: ${listed(out)}.`}`;
}
function windowText(document, key) {
	const { from, to } = document[key].window;
	return `${formatMoment(from)} to ${formatMoment(to)}`;
}
/** The window of most figures; of the sprint, where several are as frequent. */
function usualWindow(document) {
	const counts = /* @__PURE__ */ new Map();
	for (const [, figures] of groups) for (const [key] of figures) {
		const text = windowText(document, key);
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, one], [, other]) => other - one);
	return most?.[0] ?? "";
}
// src/core/report/velocity-drift.ts
/** Suites in a sentence, and rows of the table. */
const mostNamed$4 = 2;
const mostRows$1 = 40;
/** Adjusted p-value up to which a feature is named on the page. */
const alpha$3 = .05;
/** Suites whose inputs or answers have another mix; `[]` = none is shown, or no record holds it. */
function driftSentences(document) {
	return [...inputSentences(document), ...answerSentences(document)];
}
function inputSentences(document) {
	const parts = (document.drift.value ?? []).flatMap((suite) => {
		const clearest = suite.inputs.find(isFound);
		if (clearest === void 0 || suite.inputsAt === null) return [];
		return [{
			of: suite,
			text: rich`have another mix since ${formatDayIn(suite.inputsAt, document.sprint.timeZone)} (${movedText(clearest)}, ${formatP(clearest.adjustedP)}; ${formatCount(suite.inputsMoved)} of ${formatCountOf(suite.inputEvaluations, "evaluation")}): levels before and after are of other questions.`
		}];
	});
	return bySameWords(document, parts).slice(0, mostNamed$4).map(({ names, text }) => rich`Inputs of ${names} ${text}`);
}
function answerSentences(document) {
	const parts = (document.drift.value ?? []).flatMap((suite) => {
		const [clearest] = suite.features;
		if (clearest === void 0 || clearest.adjustedP > alpha$3) return [];
		return [{
			of: suite,
			text: rich`have another mix (${clearest.feature}, ${formatP(clearest.adjustedP)}; ${formatCount(suite.moved)} of ${formatCountOf(suite.evaluations, "evaluation")}), whatever became of their means.`
		}];
	});
	return bySameWords(document, parts).slice(0, mostNamed$4).map(({ names, text }) => rich`Answers of ${names} ${text}`);
}
/** Every feature with its indices and p-values: of answers, and of inputs. */
function driftFold(document) {
	return [...answersFold(document), ...inputsFold(document)];
}
function inputsFold(document) {
	return foldOf(document, "Mix of inputs on main", "cases", (document.drift.value ?? []).flatMap((suite) => suite.inputs.map((one) => ({
		of: suite,
		cells: [
			movedText(one),
			[suite.inputsAt === null ? "" : formatDayIn(suite.inputsAt, document.sprint.timeZone)],
			[formatNumber(one.excessPsi, 3)],
			[formatNumber(one.jsDivergence, 3)],
			[formatNumber(one.klHeadFromBase, 3)],
			[`${formatCount(one.base)} → ${formatCount(one.head)}`],
			[formatP(one.adjustedP)]
		]
	}))));
}
function answersFold(document) {
	return foldOf(document, "Mix of answers on main", "answers", (document.drift.value ?? []).flatMap((suite) => suite.features.map((one) => ({
		of: suite,
		cells: [
			[one.feature],
			[formatDayIn(suite.at, document.sprint.timeZone)],
			[formatNumber(one.excessPsi, 3)],
			[formatNumber(one.jsDivergence, 3)],
			[formatNumber(one.klHeadFromBase, 3)],
			[formatCount(one.pairs)],
			[formatP(one.adjustedP)]
		]
	}))));
}
/** What is the same in several suites is one row with all their names. */
function foldOf(document, title, counted, all) {
	if (all.length === 0) return [];
	const parts = all.map((row) => ({
		...row,
		text: joinRich(row.cells, " | ")
	}));
	const rows = bySameWords(document, parts).map(({ names, parts: [{ cells }] }) => [names, ...cells]);
	return [{
		summary: [title],
		blocks: [{
			kind: "table",
			header: [
				"suite",
				"feature",
				"on",
				"PSI beyond chance",
				"JS",
				"KL",
				counted,
				"p"
			],
			align: [
				"left",
				"left",
				"left",
				"right",
				"right",
				"right",
				"right",
				"right"
			],
			rows: rows.slice(0, mostRows$1)
		}]
	}];
}
// src/core/report/velocity-request-cost.ts
/** Suites in a sentence, and in the table. */
const mostNamed$3 = 2;
const mostSuites = 12;
/** Cost of a request where this quarter was compared with the one before; `[]` = there is none to compare. */
function costSentences(document) {
	const parts = (document.requestCost.value ?? []).flatMap((suite) => {
		const last = suite.quarters.at(-1);
		if (last === void 0 || last.change === null || last.change.lo === null) return [];
		return [{
			of: suite,
			text: rich`${dimensionNounOf(document, suite)} in ${last.quarter}${last.isOver ? "" : " so far"} ${formatLevel(last.mean, "usd")}, ${changeText$1(last)} against the quarter before in the same setting`
		}];
	});
	return bySameWords(document, parts).slice(0, mostNamed$3).map(({ names, text }) => rich`${names}: ${text}.`);
}
/** Every suite by quarter. */
function costFold(document) {
	const rows = (document.requestCost.value ?? []).slice(0, mostSuites).flatMap((suite) => suite.quarters.map((quarter) => [
		[suiteName(document, suite)],
		[dimensionTitleOf(document, suite)],
		[`${quarter.quarter}${quarter.isOver ? "" : " (so far)"}`],
		[`${formatLevel(quarter.mean, "usd")} (n = ${formatCount(quarter.n)})`],
		[changeText$1(quarter)]
	]));
	if (rows.length === 0) return [];
	return [{
		summary: ["Cost of a request by quarter"],
		blocks: [{
			kind: "table",
			header: [
				"suite",
				"dimension",
				"quarter",
				"mean",
				"against the quarter before"
			],
			align: [
				"left",
				"left",
				"left",
				"right",
				"left"
			],
			rows
		}]
	}];
}
function changeText$1({ change, notCompared }) {
	if (change === null) return notCompared === "other-setting" ? "not compared: cases, dataset, judge or models changed" : "no quarter before";
	const { absolute, relative, lo, hi } = change;
	if (relative === null || relative === 0) return `${formatDifference(absolute, "usd")}`;
	if (lo === null || hi === null) return `${formatRelative(relative)}, too few to say more`;
	const before = absolute / relative;
	const ratio = {
		scale: "ratio",
		lo: 1 + lo / before,
		hi: 1 + hi / before,
		level: .95,
		method: ""
	};
	return `${formatRelative(relative)} (95 %: ${formatInterval(ratio, "usd")})`;
}
// src/core/report/velocity-stretch.ts
/** `−0.5 pp since 5 Oct 2026 (−3.0 to +2.0 pp, 180 common cases; 4 came)`. */
function stretchWords({ sprint }, stretch, unit) {
	const { from, lo, hi, commonCases } = stretch;
	const interval = lo === null && hi === null ? "" : `${stretchInterval(stretch, unit)}, `;
	const others = otherCases(stretch);
	return `${stretchChange(stretch, unit)} since ${formatDayIn(from, sprint.timeZone)} (${interval}${formatCount(commonCases)} common cases${others === "" ? "" : `; ${others}`})`;
}
/** `+1.2 %`, `−0.5 pp`: on the scale of its interval, where a part of a cent would be zeros. */
function stretchChange({ scale, effect, relative }, unit) {
	return scale === "ratio" && relative !== null ? formatRelative(relative) : formatDifference(effect, unit);
}
/** `−9 to +12 %`: the change from the first week to the last. */
function stretchInterval({ scale, lo, hi }, unit) {
	return formatInterval({
		scale,
		lo,
		hi,
		level: .9,
		method: ""
	}, unit);
}
/** Cases that came, went, or were asked otherwise between the ends; `''` = none did. */
function otherCases({ came, went, changed }) {
	return [
		...came > 0 ? [`${formatCount(came)} came`] : [],
		...went > 0 ? [`${formatCount(went)} went`] : [],
		...changed > 0 ? [`${formatCount(changed)} asked otherwise since`] : []
	].join(", ");
}
// src/core/report/velocity-price.ts
/** Sentences about suites, and dimensions that are named beside a quality. */
const mostSentences$1 = 4;
const mostBeside = 4;
/** What quality cost: no quality without its price. */
function priceParagraph(document) {
	const suites = document.quality.value ?? [];
	const costs = costSentences(document);
	const said = bySameWords(document, suites.flatMap((suite) => [...besideWords(document, suite), ...loneWords(document, suite)].map((text) => ({
		of: suite,
		text
	}))));
	const lacking = bySameWords(document, suites.flatMap((suite) => {
		const lacks = lackingOf(document, suite);
		return lacks.length === 0 ? [] : [{
			of: suite,
			text: [listed(lacks)]
		}];
	}));
	if (said.length === 0 && costs.length === 0 && lacking.length === 0) return null;
	return headed("Price", [
		...said.slice(0, mostSentences$1).map(({ names, text }) => rich`${names}: ${text}.`),
		...lacking.slice(0, mostSentences$1).map(({ names, text }) => rich`Beside the quality of ${names} no two runs in its setting hold ${text}.`),
		...costs
	]);
}
/**
* What was compared case by case with its interval, the others as two levels; what gates before what only advises, and no
* more than there is room for.
*/
function besideWords(document, suite) {
	const trends = (document.trends.value ?? []).filter((trend) => trend.repository === suite.repository && trend.suite === suite.suite);
	const stretchOf = (name) => {
		const own = trends.find(({ dimension }) => dimension === name)?.stretch ?? null;
		return own === null || own.lo === null || own.hi === null ? null : own;
	};
	const isGated = (name) => trends.some(({ dimension }) => dimension === name);
	const shown = suite.beside.toSorted((one, other) => Number(isGated(other.dimension)) - Number(isGated(one.dimension))).slice(0, mostBeside).map((one) => ({
		...one,
		noun: dimensionNounOf(document, {
			...suite,
			dimension: one.dimension
		}),
		stretch: stretchOf(one.dimension)
	}));
	const compared = shown.flatMap(({ noun, unit, stretch }) => stretch === null ? [] : [`${noun} ${stretchChange(stretch, unit)} (${stretchInterval(stretch, unit)})`]);
	const first = shown.find(({ stretch }) => stretch !== null)?.stretch ?? null;
	const rest = shown.filter(({ stretch }) => stretch === null);
	const levels = rest.map(({ noun, unit, first: from, last }) => `${noun} ${formatLevels(from.level, last.level, unit)}`);
	const isCommon = rest.every(({ over }) => over === "common-cases");
	return [...first === null ? [] : [rich`${compared.join(", ")} since ${formatDayIn(first.from, document.sprint.timeZone)}, case by case`], ...levels.length === 0 ? [] : [rich`${levels.join(", ")} (levels of two runs${isCommon ? " over their common cases" : ""}, not a comparison)`]];
}
/** Latency and cost of the last run, where there is nothing yet to hold them against: no quality without its price. */
function loneWords(document, suite) {
	const known = /* @__PURE__ */ new Set([suite.dimension, ...suite.beside.map(({ dimension }) => dimension)]);
	const levels = (document.trends.value ?? []).flatMap(({ repository, suite: name, dimension, unit, weeks }) => {
		const last = weeks.at(-1);
		const isPrice = unit === "ms" || unit === "usd" || unit === "tokens";
		if (repository !== suite.repository || name !== suite.suite || !isPrice || known.has(dimension)) return [];
		known.add(dimension);
		const noun = dimensionNounOf(document, {
			...suite,
			dimension
		});
		return last === void 0 ? [] : [`${noun} ${formatLevel(last.level, unit)}`];
	});
	return levels.length === 0 ? [] : [rich`${levels.slice(0, mostBeside).join(", ")} (last run only, not compared yet)`];
}
/** Latency and cost, where nothing that the records hold is one. */
function lackingOf({ trends }, suite) {
	const own = (trends.value ?? []).filter((trend) => trend.repository === suite.repository && trend.suite === suite.suite);
	const units = new Set([
		...suite.beside,
		...own,
		suite
	].map(({ unit }) => unit));
	return [...units.has("ms") ? [] : ["a latency"], ...units.has("usd") || units.has("tokens") ? [] : ["a cost"]];
}
// src/core/report/velocity-trends.ts
/** Series that are named in a sentence, and in the table. */
const mostNamed$2 = 3;
const mostRows = 40;
/** Where a level of main changed by more than a margin, and where it has been off for long; `[]` = neither was seen. */
function trendSentences(document) {
	return [...changeSentences(document), ...alertSentences(document)];
}
function changeSentences(document) {
	const found = trendsOf(document).flatMap((trend) => {
		const change = trend.changePoint;
		return change !== null && (change.place === "loss" || change.place === "gain") && isRecent(document, change.at) ? [{
			trend,
			change
		}] : [];
	});
	const events = [...found.filter(({ change }) => change.place === "loss"), ...found.filter(({ change }) => change.place === "gain")].map(({ trend, change }) => ({
		of: trend,
		event: `on ${formatDayIn(change.at, document.sprint.timeZone)} (${formatCount(change.nBefore)} evaluations before, ${formatCount(change.nAfter)} since), a ${change.place} beyond the margin`,
		step: `${dimensionNounOf(document, trend)} from ${formatLevel(change.before, trend.unit)} to ${formatLevel(change.after, trend.unit)} (${formatP(change.p)})`
	}));
	const parts = byEvent(events).map((group) => {
		const [{ of, event }] = group;
		return {
			of,
			text: rich`${listed(group.map(({ step }) => step))} ${event}`
		};
	});
	return bySameWords(document, parts).slice(0, mostNamed$2).map(({ names, text }) => rich`Change of level: ${names} ${text}.`);
}
function alertSentences(document) {
	const parts = trendsOf(document).filter(({ sustained }) => sustained.state === "fired").map((trend) => ({
		of: trend,
		text: rich`${dimensionNounOf(document, trend)} has been ${trend.sustained.direction ?? "off"} by ${formatNumber(Math.abs(trend.sustained.shift ?? 0), 1)} spreads over the last ${windowWords(trend)}`
	}));
	return bySameWords(document, parts).slice(0, mostNamed$2).map(({ names, text }) => rich`Sustained shift: ${names} ${text}.`);
}
function windowWords({ sustained }) {
	return sustained.rhythm === "hourly" ? `${sustained.window} hours` : `${sustained.window} days`;
}
function trendsOf({ trends }) {
	return trends.value ?? [];
}
/** Every series with what was searched and found; the alert has a column where any series has runs by schedule. */
function trendFold(document) {
	const all = trendsOf(document);
	if (all.length === 0) return [];
	const hasRhythm = all.some(({ sustained }) => sustained.state !== "no-rhythm");
	const rows = all.slice(0, mostRows).map((trend) => [
		[suiteName(document, trend)],
		[dimensionTitleOf(document, trend)],
		[levelText(trend)],
		[changeText(document, trend)],
		...hasRhythm ? [[alertText(trend)]] : []
	]);
	return [{
		summary: ["Levels of main: changes and alerts"],
		blocks: [{
			kind: "table",
			header: [
				"suite",
				"dimension",
				"last week",
				"change of level",
				...hasRhythm ? ["alert on runs by schedule"] : []
			],
			align: [
				"left",
				"left",
				"right",
				"left",
				...hasRhythm ? ["left"] : []
			],
			rows
		}, ...notesOf(all, hasRhythm).map((text) => ({
			kind: "paragraph",
			text: [text]
		}))]
	}];
}
function notesOf(all, hasRhythm) {
	const isBlind = all.some(({ scan, seeable }) => scan === "none-found" && seeable === null);
	const more = all.length - mostRows;
	return [
		...isBlind ? [`“${blind}”: with so few evaluations the scan mostly misses even a step of 3 times their scatter.`] : [],
		...hasRhythm ? [] : ["No runs by schedule, daily or hourly: the alert on a sustained shift has none to look at."],
		...more > 0 ? [`${formatCount(more)} more in the JSON.`] : []
	];
}
function levelText({ weeks, unit }) {
	const last = weeks.at(-1);
	return last === void 0 ? "–" : formatLevel(last.level, unit);
}
const placeWords = {
	loss: "a loss beyond the margin",
	gain: "a gain beyond the margin",
	"inside-margin": "seen, inside the margin",
	"no-margin": "seen, no margin to hold it against"
};
function changeText({ sprint }, trend) {
	if (trend.changePoint === null) return notSeenText(trend, sprint);
	const { size, before, at, p, place } = trend.changePoint;
	return `${sizeText(trend, size, before)} on ${formatDayIn(at, sprint.timeZone)} (${formatP(p)}): ${placeWords[place]}`;
}
/** What a scan that mostly sees nothing is called. */
const blind = "too few to tell";
/** That nothing was seen says little by itself: it stands beside what so many evaluations can show. */
function notSeenText(trend, sprint) {
	const { scan, points, seeable } = trend;
	if (scan === "too-few") return `too few evaluations in this setting (${formatCount(points)} of 10)`;
	const looked = `${formatCount(points)} evaluations ${spanText(trend, sprint)}`;
	if (seeable === 0) return `none in ${looked}: the level never varied`;
	if (seeable === null) return `${blind} (${looked})`;
	const step = stepText(trend, seeable);
	const room = roomOf(trend);
	if (room !== null && seeable > room) return `too few to see a step of the margin: ${looked} mostly show one from ${step} on`;
	return `none seen in ${looked}, which mostly show a step from ${step} on`;
}
/** How far back the search reached; its end too, where no evaluation came since. */
function spanText({ searched }, { timeZone, firstDay }) {
	if (searched === null) return "";
	const [from, to] = [dayIn(searched.from, timeZone), dayIn(searched.to, timeZone)];
	const isOtherYear = from.slice(0, 4) !== firstDay.slice(0, 4);
	return to < firstDay ? `from ${formatDay(from, true)} to ${formatDay(to, true)}` : `since ${formatDay(from, isOtherYear)}`;
}
/** Without a sign: a step may go either way. */
function stepText(trend, step) {
	return sizeText(trend, step, trend.weeks.at(-1)?.level ?? 0).replace("+", "");
}
/** A rate or a score in its own unit; of an amount the part of its level, which is what anybody knows by heart. */
function sizeText({ unit }, size, level) {
	return (unit === "ms" || unit === "usd" || unit === "tokens") && level !== 0 ? formatRelative(size / Math.abs(level)) : formatDifference(size, unit);
}
/** The margin in the unit of the level. */
function roomOf({ margin, weeks }) {
	if (margin === null) return null;
	return margin.kind === "absolute" ? margin.value : margin.value * Math.abs(weeks.at(-1)?.level ?? 0);
}
function alertText(trend) {
	const { state, shift, filled, window, baseline, baselineNeeded } = trend.sustained;
	switch (state) {
		case "fired": return `off by ${formatNumber(Math.abs(shift ?? 0), 1)} spreads: ${trend.sustained.direction ?? ""}`;
		case "not-fired": return `not fired (${formatNumber(Math.abs(shift ?? 0), 1)} spreads over ${windowWords(trend)})`;
		case "too-few": return `too few runs: ${formatCount(filled)} of ${formatCount(window)} now, ${formatCount(baseline)} of at least ${formatCount(baselineNeeded)} before`;
		case "no-rhythm": return "no runs by schedule, daily or hourly";
		case "no-spread": return "its level never varied";
	}
}
// src/core/report/velocity-quality.ts
/** Sentences about suites. */
const mostSentences = 4;
/** Whether quality on main held, as far as records compare it. */
function qualityParagraph(document) {
	const { value, window } = document.quality;
	if (value === null) return headed("Quality on main", [rich`Not known: no evaluation of the default branch since ${formatDayIn(window.from, document.sprint.timeZone)} is on record.`]);
	const said = bySameWords(document, value.map((suite) => ({
		of: suite,
		text: suiteWords(document, suite)
	})));
	const more = said.length - mostSentences;
	return headed("Quality on main", [
		...said.slice(0, mostSentences).map(({ names, text }) => rich`${names}: ${text}.`),
		more > 0 ? rich`${formatCount(more)} more in the charts and the JSON.` : null,
		splitSentence(value),
		...trendSentences(document),
		...causeSentences(document),
		...driftSentences(document)
	]);
}
/** Against the oldest accepted base, and over the newest stretch of weeks, as far as either was compared case by case. */
function suiteWords(document, suite) {
	const { since, stretch, weeks, unit } = suite;
	const noun = dimensionNounOf(document, suite);
	const last = weeks.at(-1);
	const recent = stretch === null ? null : `${stretchWords(document, stretch, unit)}${boundWords(document, suite, stretch.trend, stretch)}`;
	if (since === null || since.lo === null || since.hi === null) {
		if (recent !== null) return [`${noun} ${recent}`];
		return [`${noun} ${last === void 0 ? "unknown" : `${formatLevel(last.level, unit)} (n = ${formatCount(last.n)})`}; no record compares it with an older base`];
	}
	const { lo, hi } = since;
	const interval = formatInterval({
		scale: "absolute",
		lo,
		hi,
		level: .9,
		method: ""
	}, unit);
	const day = since.at === null ? "the oldest accepted base" : formatDayIn(since.at, document.sprint.timeZone);
	const word = trendOf$2(document, suite, lo, hi);
	return [`${noun} ${formatDifference(since.effect, unit)} since ${day} (${interval}, ${formatCount(since.commonCases)} common cases)${boundWords(document, suite, word, {
		scale: "absolute",
		lo,
		hi
	})}${recent === null ? "" : `; ${recent}`}`];
}
/** What the interval against the oldest accepted base says: the word of the suite may be that of the stretch. */
function trendOf$2(document, suite, lo, hi) {
	if (lo <= 0 && hi >= 0) return "none-shown";
	return lo > 0 === (betterOf(document, suite) === "higher") ? "improved" : "declined";
}
function boundWords(document, suite, trend, { scale, lo, hi }) {
	if (trend === "declined") return ": it declined";
	if (trend === "improved") return ": it improved";
	if (trend === "unknown") return ": too few cases to tell";
	const end = betterOf(document, suite) === "higher" ? lo : hi;
	const worst = end === null || scale === "ratio" ? 0 : betterOf(document, suite) === "higher" ? -end : end;
	return worst > 0 ? `: no decline shown, losses beyond ${formatDifference(worst, suite.unit).replace("+", "")} ruled out` : ": no decline shown";
}
function betterOf({ trends }, suite) {
	return (trends.value ?? []).find((trend) => trend.repository === suite.repository && trend.suite === suite.suite && trend.dimension === suite.dimension)?.better ?? "higher";
}
/** Weeks in which the measure itself changed, once for all suites. */
function splitSentence(suites) {
	const days = suites.flatMap(({ weeks }) => weeks.filter(({ isNewSetting }) => isNewSetting));
	const firstDays = [...new Set(days.map(({ firstDay }) => firstDay))].sort();
	if (firstDays.length === 0) return null;
	const named = firstDays.slice(-3).map((day) => formatDay(day));
	return rich`Cases, dataset, judge or models changed in the ${named.length === 1 ? "week" : "weeks"} of ${listed(named)}: levels before and after are not compared.`;
}
// src/core/report/velocity-paragraphs.ts
/** Sources that are named in a sentence. */
const mostNamed$1 = 6;
/** The argument of the page, a paragraph a subject; what nobody knows is said once, and short. */
function velocityParagraphs(document) {
	return [
		exploring(document),
		shipping(document),
		effort(document),
		qualityParagraph(document),
		priceParagraph(document),
		howItShipped(document),
		gateParagraph(document),
		data(document),
		spent(document)
	].filter((paragraph) => paragraph !== null);
}
function exploring({ experiments, team, sprint }) {
	const value = experiments.value;
	if (value === null) return null;
	const past = value.earlier.slice(-3).map(({ total }) => formatCount(total));
	const aside = [value.band?.whose === "own" ? `its own range ${formatLevelless(value.band.low)}–${formatLevelless(value.band.high)}` : value.band === null || team.size === null ? null : `range for ${formatCountOf(team.size, "person").replace("persons", "people")} ${value.band.low}–${value.band.high}`, past.length === 0 ? null : `${past.length === 1 ? "last sprint" : `last ${past.length} sprints`} ${past.join(", ")}`].filter((part) => part !== null).join("; ");
	const noun = value.unit === "revision" ? "revision" : "experiment";
	return headed("Exploring", [
		rich`${formatCountOf(value.total, noun)}${aside === "" ? "" : ` (${aside})`}${sprint.isOver ? "" : `, day ${sprint.day} of ${sprint.days}`}.`,
		value.trend.p !== null && (value.trend.word === "rising" || value.trend.word === "falling") ? rich`${value.trend.word === "rising" ? "Rising" : "Falling"} over ${value.trend.sprints} sprints (${formatP(value.trend.p)}).` : null,
		value.band?.position === "below" ? rich`Fewer than ${usualTeams(value.band)}: look for what holds the next ones up.` : value.band?.position === "above" ? rich`More than ${usualTeams(value.band)}: see that each is decided before the next begins.` : null,
		experiments.n === 0 ? null : rich`${formatCount(value.logged)} of ${formatCount(experiments.n)} could be seen before a pull request.`
	]);
}
function usualTeams({ whose }) {
	return whose === "own" ? "this team usually tries" : "teams of this size usually try";
}
function shipping({ conversion, decisionTime, team }) {
	const value = conversion.value;
	if (value === null) return headed("Shipping", [rich`No experiment was merged or dropped.`]);
	const { band, interval } = value;
	const advice = band === null ? rich`The usual range of conversion is not applied: work dropped before a pull request is mostly not on record.` : band.whose === "own" ? rich`Its own range is ${formatShare(band.low)} to ${formatShare(band.high)}.` : rich`Pull-request conversion ${team.kind === "research" ? "of research " : ""}usually lies at ${formatShare(band.low)} to ${formatShare(band.high)}${value.advice === null ? bandPlace[band.position] : conversionAdvice[value.advice]}`;
	const time = decisionTime.value;
	return headed("Shipping", [
		rich`${formatCount(value.shipped)} of ${formatCountOf(value.closed, "closed experiment")} shipped (${formatShare(value.share)}${interval === null ? "" : `, ${formatShareInterval(interval)}`}).`,
		advice,
		time === null ? null : rich`From first evaluation to decision ${formatAge(time.medianDays)} (median of ${formatCount(decisionTime.n)}, dropped ones included).`
	]);
}
const conversionAdvice = {
	unfocused: "; so little is often work without a focus.",
	"safe-bets": "; so much is often safe bets only."
};
const bandPlace = {
	below: "; this is less.",
	inside: ".",
	above: "; this is more.",
	"cannot-tell": "; so few cannot tell on which side this team is."
};
function effort({ effort: found, iterations, branchesPerFeature, team }) {
	const value = found.value;
	if (value === null) return null;
	const { shipped, dropped, open, unknown } = value.runs;
	const counts = (iterations.value?.features ?? []).map(({ count }) => count).sort((one, other) => one - other);
	const median = iterations.value?.median ?? null;
	const p90 = iterations.value?.p90 ?? null;
	const own = team.bands?.iterations;
	const range = own === void 0 ? "range 3–8" : `its own range ${own.low}–${own.high}`;
	const versions = counts.length === 0 ? null : median === null || p90 === null ? rich`Versions tried per feature: ${listed(counts.map(formatCount))} (${range}).` : rich`Versions tried per feature: median ${formatLevelless(median)}, nine in ten at most ${formatLevelless(p90)} (${formatCount(counts.length)} features, ${range}).`;
	const branches = (branchesPerFeature.value?.features ?? []).filter(({ count }) => count > 1).length;
	const elsewhere = value.tree.reduce((sum, { runsOther }) => sum + runsOther, 0);
	const all = value.tree.reduce((sum, { runsShipped, runsOther }) => sum + runsShipped + runsOther, 0);
	return headed("Effort", [
		rich`${formatCount(shipped)} of ${formatCountOf(found.n, "run")} led to what shipped; ${formatCount(dropped)} were on experiments that were dropped, ${formatCount(open)} are open${unknown === 0 ? "" : `, of ${formatCount(unknown)} nobody says what became of them`}.`,
		versions,
		branches === 0 ? null : rich`${formatCount(branches)} of ${formatCount(counts.length)} shipped features took more than one branch; ${formatCount(elsewhere)} of their ${formatCountOf(all, "run")} were on branches that did not ship.`
	]);
}
/** A median of counts: `4`, `4.5`. */
function formatLevelless(value) {
	return String(Number(value.toFixed(1)));
}
function howItShipped({ conversion, reverted, signOffs, gate }) {
	const ways = conversion.value?.ways;
	const parts = ways === void 0 ? [] : [
		`${formatCount(ways.inside)} inside`,
		`${formatCountOf(ways.accepted, "accepted trade")}`,
		`${formatCount(ways["not-settled"])} not settled`,
		...ways["against-the-gate"] > 0 ? [`${formatCount(ways["against-the-gate"])} against the gate`] : [],
		...ways["not-evaluated"] > 0 ? [`${formatCount(ways["not-evaluated"])} with a last version that was never judged`] : []
	];
	const byClass = (gate.value?.signOffsByClass ?? []).map(({ class: name, count }) => `${classNoun(name)} ${formatCount(count)}`);
	const value = reverted.value;
	if ((conversion.value?.shipped ?? 0) === 0 && value === null) return null;
	return headed("How it shipped", [
		(conversion.value?.shipped ?? 0) === 0 ? null : rich`${parts.join(", ")}.`,
		signOffs.value === null || signOffs.value.signedOff === 0 ? null : rich`${formatCount(signOffs.value.signedOff)} of ${formatCount(signOffs.value.shipped)} with a sign-off or a waiver${byClass.length === 0 ? "" : ` (${byClass.join(", ")})`}.`,
		value === null ? rich`Nothing is old enough to say what was taken back.` : rich`Of ${formatCount(value.shipped)} shipped in sprint ${value.cohort.number}, ${formatCount(value.reverted)} ${value.reverted === 1 ? "was" : "were"} reverted within 14 days${value.interval === null || value.reverted === 0 ? "" : ` (${formatShareInterval(value.interval)})`}; later ones are too young.`
	]);
}
function data({ freshness }) {
	if (freshness.value === null) return null;
	const sources = freshness.value.slice(0, mostNamed$1).map(({ source, ageDays, maxAgeDays, isLate }) => rich`${code(source)} ${formatAge(ageDays)} old${isLate && maxAgeDays !== null ? ` (limit ${formatAge(maxAgeDays)})` : ""}`);
	return headed("Data", [rich`${joinRich(sources, ", ")}.`]);
}
function spent({ cost, records }) {
	const value = cost.value;
	if (records.inWindow === 0) return headed("Spent on evaluation", [rich`Nothing: no run is on record.`]);
	if (value === null) return headed("Spent on evaluation", [rich`Not known: no run reports its cost.`]);
	const silent = value.runs - value.runsKnown;
	return headed("Spent on evaluation", [rich`${formatSpent(value.usd)} in ${formatCount(value.runsKnown)} of ${formatCountOf(value.runs, "run")}${silent === 0 ? "." : `; ${formatCount(silent)} ${silent === 1 ? "reports" : "report"} no cost.`}`]);
}
// src/core/report/velocity-repositories.ts
/** Repositories that a page lists; the others are in the JSON. */
const mostRepositories = 30;
/** A line for each repository against its own past, by name; none where there is one. */
function repositoriesFold({ byRepository }) {
	const all = byRepository.value ?? [];
	if (all.length === 0) return [];
	const more = all.length - mostRepositories;
	return [{
		summary: rich`Each repository against its own past: ${formatCount(all.length)}`,
		blocks: [{
			kind: "list",
			items: all.slice(0, mostRepositories).map(lineOf$1)
		}, ...more > 0 ? [{
			kind: "paragraph",
			text: [`${formatCount(more)} more in the JSON.`]
		}] : []]
	}];
}
function lineOf$1({ repository, total, earlier, trend, shipped, closed, interval }) {
	const past = earlier.slice(-3).map((one) => formatCount(one.total));
	const before = past.length === 0 ? "no whole sprint before" : `${past.length === 1 ? "last sprint" : `last ${past.length} sprints`} ${past.join(", ")}`;
	const word = trend.p !== null && (trend.word === "rising" || trend.word === "falling") ? `; ${trend.word} over ${trend.sprints} sprints (${formatP(trend.p)})` : "";
	const ended = closed === 0 ? "nothing was merged or dropped" : `${formatCount(shipped)} of ${formatCount(closed)} closed shipped${interval === null ? "" : ` (${formatShareInterval(interval)})`}`;
	return rich`${code(repository)}: ${formatCountOf(total, "experiment")} (${before}${word}); ${ended}.`;
}
// src/core/report/velocity-view.ts
/** The page of a sprint: a headline, what was tried, the argument, at most three asks; definitions folded away. */
function buildVelocityPage(document) {
	return {
		headline: [headlineText(document)],
		blocks: [
			{
				kind: "paragraph",
				text: [contextText(document)]
			},
			classTable(document),
			...velocityParagraphs(document).map((text) => ({
				kind: "paragraph",
				text
			})),
			...asksBlock(document)
		],
		folds: foldsOf(document),
		reasons: [],
		footer: [footerText(document)]
	};
}
function headlineText(document) {
	const { number, firstDay, lastDay } = document.sprint;
	const [concern] = concernsOf(document).filter(({ clause }) => clause !== "quality declined");
	const clauses = [
		exploringClause(document),
		qualityClause(document),
		concern?.clause
	].filter((clause) => clause !== void 0);
	return `Sprint ${number} (${formatDays(firstDay, lastDay)}): ${clauses.join(", ")}`;
}
function exploringClause({ experiments }) {
	const value = experiments.value;
	switch (value?.band?.position) {
		case "below": return `exploring less than usual for this ${value.band.whose === "own" ? "team" : "size"}`;
		case "inside": return "exploring enough";
		case "above": return `exploring more than usual for this ${value.band.whose === "own" ? "team" : "size"}`;
		default: return formatCountOf(value?.total ?? 0, "experiment");
	}
}
/** undefined = another clause says that the level of a quality fell: it was not compared case by case, but it was seen. */
function qualityClause(document) {
	const suites = document.quality.value ?? [];
	const trends = suites.map(({ trend }) => trend);
	if (trends.includes("declined")) return "quality declined";
	if (suites.some((suite) => hasFallen(document, suite))) return void 0;
	const known = trends.filter((trend) => trend !== "unknown");
	if (known.length === 0) return "quality on main not compared";
	return known.length < trends.length ? "no quality loss shown where it was compared" : "no quality loss shown";
}
function hasFallen(document, { repository, suite, dimension }) {
	return (document.trends.value ?? []).some(({ changePoint, ...trend }) => trend.repository === repository && trend.suite === suite && trend.dimension === dimension && changePoint?.place === "loss" && isRecent(document, changePoint.at));
}
function contextText(document) {
	const { team, records } = document;
	const repositories = records.repositories.length;
	return [
		...team.size === null ? [] : [`${formatCount(team.size)} ${team.size === 1 ? "person" : "people"}`],
		formatCountOf(records.suites.length, "suite"),
		`from ${formatCountOf(records.inWindow, "evaluation run")} of ${repositories > 1 ? `${repositories} repositories` : "this repository"}`,
		"each figure against this team's own past only",
		...levelsText(document)
	].join(" · ");
}
/** What the intervals of the page cover, once: `intervals: 95 % of shares, 90 % of changes on main`; `[]` = it has none. */
function levelsText({ conversion, reverted, quality, trends }) {
	const shares = [conversion.value?.interval?.level, reverted.value?.interval?.level];
	const changes = [...(quality.value ?? []).flatMap(({ since, stretch }) => [since?.level, stretch?.level]), ...(trends.value ?? []).map(({ stretch }) => stretch?.level)];
	const parts = [...levelsOf$1(shares).map((level) => `${level} of shares`), ...levelsOf$1(changes).map((level) => `${level} of changes on main`)];
	return parts.length === 0 ? [] : [`intervals: ${parts.join(", ")}`];
}
function levelsOf$1(levels) {
	const known = levels.filter((level) => level !== null && level !== void 0);
	return [...new Set(known)].sort((one, other) => other - one).map(formatShare);
}
function asksBlock(document) {
	const asks = asksOf(document);
	if (asks.length === 0) return [];
	const text = asks.flatMap((ask, index) => rich`${index === 0 ? "" : "; "}(${index + 1}) ${ask}`);
	return [{
		kind: "paragraph",
		text: rich`${strong("For the lead:")} ${text}.`
	}];
}
function foldsOf(document) {
	const features = featureRows(document);
	const { unreadable, unreadableCount } = document.records;
	return [
		...features.length === 0 ? [] : [{
			summary: rich`Features that shipped: ${features.length}`,
			blocks: [{
				kind: "table",
				header: [
					"feature",
					"versions tried",
					"branches",
					"runs that shipped",
					"other runs"
				],
				align: [
					"left",
					"right",
					"right",
					"right",
					"right"
				],
				rows: features
			}]
		}],
		...repositoriesFold(document),
		...gateFold(document),
		...trendFold(document),
		...causesFold(document),
		...driftFold(document),
		...costFold(document),
		definitionsFold(document),
		...unreadableCount === 0 ? [] : [{
			summary: rich`Not read: ${formatCountOf(unreadableCount, "file")}`,
			blocks: [{
				kind: "list",
				items: unreadable.map(({ file, reason }) => rich`${file}: ${reason}`)
			}]
		}]
	];
}
/** Rows of features that a page lists. */
const mostFeatures = 30;
function featureRows(document) {
	const branches = new Map(document.branchesPerFeature.value?.features.map(({ feature, count }) => [feature, count]));
	const tree = new Map(document.effort.value?.tree.map((entry) => [entry.feature, entry]));
	return (document.iterations.value?.features ?? []).slice(0, mostFeatures).map(({ feature, count }) => [
		[featureName(document, feature)],
		[formatCount(count)],
		[formatCount(branches.get(feature) ?? 0)],
		[formatCount(tree.get(feature)?.runsShipped ?? 0)],
		[formatCount(tree.get(feature)?.runsOther ?? 0)]
	]);
}
function footerText({ records, until, sprint }) {
	const since = records.firstAt === null ? "" : ` since ${formatDayIn(records.firstAt, sprint.timeZone)}`;
	return [
		`${formatCountOf(records.evaluations, "evaluation")}${since}`,
		...records.duplicates === 0 ? [] : [`${formatCount(records.duplicates)} of them found twice`],
		`${formatCountOf(records.outcomes, "outcome")}`,
		...records.unreadableCount === 0 ? [] : [`${formatCountOf(records.unreadableCount, "file")} not read`],
		`as of ${formatMoment(until)} UTC`,
		...sprint.isOver ? [] : [`day ${sprint.day} of ${sprint.days}`]
	].join(" · ");
}
// src/core/velocity/sprint-calendar.ts
const dayMs$2 = 864e5;
/**
* Sprints by anchor date and length. A sprint begins with the first moment of its first day in the time zone, so that one
* over a change of the clocks is an hour shorter or longer than the others.
*
* @throws RangeError when the time zone is unknown or the date or length makes no sense
*/
function sprintCalendar(rhythm) {
	const anchor = dayNumber(rhythm.start);
	const { lengthDays, timeZone } = rhythm;
	if (!Number.isSafeInteger(lengthDays) || lengthDays < 1) throw new RangeError(`lengthDays must be an integer of at least 1, got ${lengthDays}`);
	const localDay = localDays(timeZone);
	const known = /* @__PURE__ */ new Map();
	const byNumber = (number) => {
		const found = known.get(number);
		if (found !== void 0) return found;
		const first = anchor + (number - 1) * lengthDays;
		const sprint = {
			number,
			from: firstMoment(first, localDay),
			to: firstMoment(first + lengthDays, localDay),
			firstDay: dayText(first),
			lastDay: dayText(first + lengthDays - 1)
		};
		known.set(number, sprint);
		return sprint;
	};
	let last = byNumber(1);
	const at = (time) => {
		if (time >= last.from && time < last.to) return last;
		last = [...known.values()].find((sprint) => time >= sprint.from && time < sprint.to) ?? byNumber(Math.floor((localDay(time) - anchor) / lengthDays) + 1);
		return last;
	};
	return {
		rhythm,
		at,
		byNumber,
		dayStart: (day) => firstMoment(dayNumber(day), localDay)
	};
}
/** Whole days from 1970-01-01 to a date of the calendar. */
function dayNumber(day) {
	const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
	if (Number.isNaN(ms)) throw new RangeError(`a day must be a date such as 2026-01-05, got ${day}`);
	return ms / dayMs$2;
}
function dayText(day) {
	return (/* @__PURE__ */ new Date(day * dayMs$2)).toISOString().slice(0, 10);
}
/** Tells which day of the calendar a moment is, in a time zone. */
function localDays(timeZone) {
	const parts = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "gregory",
		numberingSystem: "latn",
		year: "numeric",
		month: "numeric",
		day: "numeric"
	});
	return (time) => {
		const found = {};
		for (const { type, value } of parts.formatToParts(time)) found[type] = Number(value);
		return Date.UTC(found.year ?? 0, (found.month ?? 1) - 1, found.day ?? 1) / dayMs$2;
	};
}
/** No zone is further from UTC than this. */
const mostOffsetMs = 576e5;
/** The first moment of a local day: midnight, or the first moment after it where the clocks leave midnight out. */
function firstMoment(day, localDay) {
	let before = day * dayMs$2 - mostOffsetMs;
	let inside = day * dayMs$2 + mostOffsetMs;
	while (inside - before > 1) {
		const middle = Math.floor((before + inside) / 2);
		if (localDay(middle) >= day) inside = middle;
		else before = middle;
	}
	return inside;
}
// src/core/model/table.ts
/**
* A table of rows that are made while it is read.
*
* @param rows - called for every reading
*/
function tableOf(name, columns, rows) {
	return {
		name,
		heads: columns.map(({ cellOf: _, ...head }) => head),
		batches: (size) => batchesOf(columns, rows(), size)
	};
}
function* batchesOf(columns, rows, size) {
	if (!Number.isInteger(size) || size < 1) throw new RangeError(`size must be an integer of at least 1, got ${size}`);
	let batch = [];
	const columnsOf = (some) => columns.map(({ cellOf }) => some.map((row) => cellOf(row)));
	for (const row of rows) {
		batch.push(row);
		if (batch.length < size) continue;
		yield columnsOf(batch);
		batch = [];
	}
	if (batch.length > 0) yield columnsOf(batch);
}
// src/core/velocity/tables/figure-columns.ts
/** Columns of `figures` and of the CSV: a row for each number of the page. */
const figureColumns = [
	{
		name: "sprint",
		type: "integer",
		isNullable: false,
		meaning: "number of the sprint that was asked for",
		cellOf: ({ sprint }) => sprint.number
	},
	{
		name: "first_day",
		type: "date",
		isNullable: false,
		meaning: "its first day, in the time zone of the sprints",
		cellOf: ({ sprint }) => sprint.firstDay
	},
	{
		name: "last_day",
		type: "date",
		isNullable: false,
		meaning: "its last day, in the time zone of the sprints",
		cellOf: ({ sprint }) => sprint.lastDay
	},
	{
		name: "figure",
		type: "text",
		isNullable: false,
		meaning: "what the number is: see below",
		cellOf: ({ figure }) => figure
	},
	{
		name: "repository",
		type: "text",
		isNullable: false,
		meaning: "`owner/name` in lower case; empty: all of them, or the only one",
		cellOf: ({ repository }) => repository
	},
	{
		name: "suite",
		type: "text",
		isNullable: false,
		meaning: "suite that it is of; empty: all of them",
		cellOf: ({ suite }) => suite
	},
	{
		name: "matrix_key",
		type: "text",
		isNullable: false,
		meaning: "leg of a matrix that it is of; empty: of none",
		cellOf: ({ matrixKey }) => matrixKey
	},
	{
		name: "dimension",
		type: "text",
		isNullable: false,
		meaning: "dimension that it is of; empty: of none",
		cellOf: ({ dimension }) => dimension
	},
	{
		name: "part",
		type: "text",
		isNullable: false,
		meaning: "class, state, feature, source or quarter that it is of; empty: the whole",
		cellOf: ({ part }) => part
	},
	{
		name: "unit",
		type: "text",
		isNullable: false,
		meaning: "`count`, `share` (0 to 1), `days`, `usd`, `index`, or the unit of a dimension: `proportion`, `score`, `ms`, `tokens`",
		cellOf: ({ unit }) => unit
	},
	{
		name: "value",
		type: "number",
		isNullable: false,
		meaning: "the number, in the unit; what cannot be known has no row",
		cellOf: ({ value }) => value
	},
	{
		name: "lo",
		type: "number",
		isNullable: true,
		meaning: "lower end of its 95 % interval, in the unit; null: it has none",
		cellOf: ({ lo }) => lo
	},
	{
		name: "hi",
		type: "number",
		isNullable: true,
		meaning: "upper end of its 95 % interval, in the unit; null: it has none",
		cellOf: ({ hi }) => hi
	},
	{
		name: "n",
		type: "integer",
		isNullable: false,
		meaning: "what it was counted from",
		cellOf: ({ n }) => n
	},
	{
		name: "window_from",
		type: "time",
		isNullable: false,
		meaning: "first moment of the time that it is of",
		cellOf: ({ window }) => Date.parse(window.from)
	},
	{
		name: "window_to",
		type: "time",
		isNullable: false,
		meaning: "first moment after that time, or when all of this was so, if that is earlier",
		cellOf: ({ window }) => Date.parse(window.to)
	}
];
// src/core/velocity/tables/figure-rows.ts
/** The numbers of a page in long form, those that are known. */
function figureRows(document) {
	return [
		...rowsOfExperiments(document),
		...rowsOfShipping(document),
		...rowsOfEffort(document),
		...rowsOfStability(document),
		...rowsOfFeatures(document),
		...rowsOfQuality(document),
		...rowsOfGate(document)
	];
}
/** No row where the value is unknown. */
function row({ n, window }, figure, unit, value, { interval, ...parts } = {}) {
	if (value === null || value === void 0) return [];
	const whole = {
		repository: "",
		suite: "",
		matrixKey: "",
		dimension: "",
		part: ""
	};
	const [lo, hi] = [interval?.lo ?? null, interval?.hi ?? null];
	return [{
		figure,
		...whole,
		unit,
		value,
		lo,
		hi,
		n,
		window,
		...parts
	}];
}
function rowsOfExperiments({ experiments, classes, byRepository }) {
	return [
		...row(experiments, "experiments", "count", experiments.value?.total),
		...row(experiments, "seen_before", "count", experiments.value?.logged),
		...(classes.value ?? []).flatMap(({ class: part, ...one }) => [
			...row(classes, "tried", "count", one.tried, {
				part,
				n: one.tried
			}),
			...row(classes, "closed", "count", one.closed, {
				part,
				n: one.closed
			}),
			...row(classes, "shipped", "count", one.shipped, {
				part,
				n: one.closed
			}),
			...row(classes, "dropped", "count", one.dropped, {
				part,
				n: one.closed
			}),
			...row(classes, "decision_days", "days", one.decisionDays, {
				part,
				n: one.closed
			}),
			...row(classes, "days_since_last", "days", one.last?.daysAgo, {
				part,
				n: 1
			})
		]),
		...(byRepository.value ?? []).flatMap(({ repository, total, shipped, closed, interval }) => [
			...row(byRepository, "experiments", "count", total, {
				repository,
				n: total
			}),
			...row(byRepository, "closed", "count", closed, {
				repository,
				n: closed
			}),
			...row(byRepository, "shipped", "count", shipped, {
				repository,
				n: closed
			}),
			...closed === 0 ? [] : row(byRepository, "conversion", "share", shipped / closed, {
				repository,
				n: closed,
				interval
			})
		])
	];
}
function rowsOfShipping({ conversion, decisionTime }) {
	const { value } = conversion;
	return [
		...row(conversion, "conversion", "share", value?.share, { interval: value?.interval ?? null }),
		...Object.entries(value?.ways ?? {}).flatMap(([part, count]) => row(conversion, "shipped_as", "count", count, {
			part,
			n: value?.shipped ?? 0
		})),
		...row(decisionTime, "decision_days", "days", decisionTime.value?.medianDays),
		...row(decisionTime, "decision_days_p90", "days", decisionTime.value?.p90Days)
	];
}
function rowsOfEffort({ effort, cost }) {
	const { value } = effort;
	return [
		...Object.entries(value?.runs ?? {}).flatMap(([part, count]) => row(effort, "runs", "count", count, { part })),
		...Object.entries(value?.usd ?? {}).flatMap(([part, usd]) => row(effort, "run_usd", "usd", usd, { part })),
		...row(effort, "shipped_run_share", "share", value?.shippedShare),
		...row(effort, "days_open", "days", value?.daysOpen),
		...row(cost, "evaluation_usd", "usd", cost.value?.usd)
	];
}
function rowsOfStability(document) {
	const { reverted, signOffs, inconclusive, notJudged, gate } = document;
	const counted = (around, [count, share], value, interval) => [...row(around, count, "count", value), ...value === void 0 || around.n === 0 ? [] : row(around, share, "share", value / around.n, { interval: interval ?? null })];
	return [
		...counted(reverted, ["reverted", "reverted_share"], reverted.value?.reverted, reverted.value?.interval),
		...counted(signOffs, ["signed_off", "signed_off_share"], signOffs.value?.signedOff, signOffs.value?.interval),
		...(gate.value?.signOffsByClass ?? []).flatMap(({ class: part, count }) => row(signOffs, "signed_off", "count", count, { part })),
		...counted(inconclusive, ["inconclusive", "inconclusive_share"], inconclusive.value?.inconclusive, inconclusive.value?.interval),
		...row(notJudged, "not_judged", "count", notJudged.value?.notJudged)
	];
}
function rowsOfFeatures({ iterations, branchesPerFeature, freshness }) {
	return [
		...(iterations.value?.features ?? []).flatMap(({ feature: part, count }) => row(iterations, "versions", "count", count, { part })),
		...row(iterations, "versions_median", "count", iterations.value?.median),
		...row(iterations, "versions_p90", "count", iterations.value?.p90),
		...(branchesPerFeature.value?.features ?? []).flatMap(({ feature: part, count }) => row(branchesPerFeature, "branches", "count", count, { part })),
		...(freshness.value ?? []).flatMap(({ repository, source: part, ageDays }) => row(freshness, "source_age", "days", ageDays, {
			repository,
			part,
			n: 1
		}))
	];
}
function rowsOfQuality(document) {
	const { requestCost, trends, quality, drift, causes } = document;
	return [
		...(requestCost.value ?? []).flatMap(({ repository, suite, matrixKey, dimension, quarters }) => quarters.flatMap(({ quarter: part, mean, n, interval, change }) => {
			const place = {
				repository,
				suite,
				matrixKey,
				dimension,
				part,
				n
			};
			return [...row(requestCost, "request_cost", "usd", mean, {
				...place,
				interval
			}), ...row(requestCost, "request_cost_change", "usd", change?.absolute, {
				...place,
				interval: change
			})];
		})),
		...(trends.value ?? []).flatMap(({ repository, suite, matrixKey, dimension, unit, weeks, changePoint }) => {
			const place = {
				repository,
				suite,
				matrixKey,
				dimension
			};
			const last = weeks.at(-1);
			const points = (changePoint?.nBefore ?? 0) + (changePoint?.nAfter ?? 0);
			return [...row(trends, "level", unit, last?.level, {
				...place,
				part: last?.firstDay ?? "",
				n: last?.n ?? 0
			}), ...row(trends, "change_of_level", unit, changePoint?.size, {
				...place,
				n: points
			})];
		}),
		...(quality.value ?? []).flatMap(({ repository, suite, dimension, unit, since }) => row(quality, "change_since_oldest", unit, since?.effect, {
			repository,
			suite,
			dimension,
			n: since?.commonCases ?? 0,
			interval: since
		})),
		...(drift.value ?? []).flatMap(({ repository, suite, matrixKey, features, inputs, ...one }) => {
			const place = {
				repository,
				suite,
				matrixKey
			};
			const { evaluations, moved, inputEvaluations, inputsMoved } = one;
			return [
				...features.flatMap(({ feature: part, excessPsi, pairs: n }) => row(drift, "drift_excess_psi", "index", excessPsi, {
					...place,
					part,
					n
				})),
				...evaluations === 0 ? [] : row(drift, "drift_moved", "count", moved, {
					...place,
					n: evaluations
				}),
				...inputs.flatMap(({ feature: part, excessPsi, head: n }) => row(drift, "input_drift_excess_psi", "index", excessPsi, {
					...place,
					part,
					n
				})),
				...inputEvaluations === 0 ? [] : row(drift, "input_drift_moved", "count", inputsMoved, {
					...place,
					n: inputEvaluations
				})
			];
		}),
		...row(causes, "regressions", "count", causes.value?.regressions.length),
		...[...countBy((causes.value?.recorded ?? []).map(({ cause }) => cause))].flatMap(([part, count]) => row(causes, "causes", "count", count, {
			part,
			n: causes.value?.recorded.length ?? 0
		}))
	];
}
function rowsOfGate({ gate }) {
	const { value } = gate;
	return [
		...(value?.suites ?? []).flatMap(({ repository, suite, scale, unit, resolvable, margin, cases: n }) => {
			const ofScale = scale === "relative" ? "share" : unit;
			return [...row(gate, "resolvable", ofScale, resolvable, {
				repository,
				suite,
				n
			}), ...row(gate, "margin", ofScale, margin, {
				repository,
				suite,
				n
			})];
		}),
		...row(gate, "margins_loosened", "count", value?.marginsLoosened.length),
		...row(gate, "cases_removed", "count", value?.casesRemoved)
	];
}
function countBy(names) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}
// src/core/velocity/tables/figures-table.ts
/** The figures of a sprint in long form, a number a row: those of several sprints can be put one after the other. */
function figuresTable(document) {
	const { sprint } = document;
	return tableOf("figures", figureColumns, () => figureRows(document).map((one) => ({
		...one,
		sprint
	})));
}
// src/core/velocity/evaluation.ts
/** Whether something was found out: a run that could not be judged is none. */
function isCompleted({ verdict }) {
	return verdict !== "not-evaluated";
}
// src/core/velocity/collect-evaluations.ts
/**
* One evaluation is one suite and leg of one attempt of one run for one head. The same one comes more than once where a
* folder holds artifact and history, or where a sign-off decided it anew: the one that says more counts, which is the one
* with more sign-offs and waivers, else the later one.
*/
function evaluationCollector() {
	const kept = /* @__PURE__ */ new Map();
	let duplicates = 0;
	return {
		add: (evaluation) => {
			const key = evaluationKey(evaluation);
			const other = kept.get(key);
			if (other !== void 0) duplicates += 1;
			if (other === void 0 || compareSayings(evaluation, other) > 0) kept.set(key, evaluation);
		},
		evaluations: () => [...kept].sort(([key, one], [otherKey, other]) => one.finishedAt - other.finishedAt || (key < otherKey ? -1 : 1)).map(([, evaluation]) => evaluation),
		duplicates: () => duplicates
	};
}
/** What makes an evaluation another one. Outside a workflow there is no run: head and time stand for it. */
function evaluationKey(evaluation) {
	const { repository, headSha, suite, matrixKey, runId, attempt, finishedAt } = evaluation;
	const run = runId === null ? `at ${finishedAt}` : `${runId} ${attempt}`;
	return [
		repository,
		headSha ?? "",
		suite,
		matrixKey,
		run
	].join("\n");
}
/** Positive where the first one says more. Ties are settled by content, so that the order of files plays no part. */
function compareSayings(one, other) {
	return one.signOffs + one.waivers - (other.signOffs + other.waivers) || one.finishedAt - other.finishedAt || Number(isCompleted(one)) - Number(isCompleted(other)) || Number(one.verdict > other.verdict) - Number(one.verdict < other.verdict);
}
// src/core/velocity/tables/evaluation-columns.ts
/** What two tables say alike of an evaluation, so that either is read without the other. */
const evaluationKeys = [
	{
		name: "evaluation_id",
		type: "text",
		isNullable: false,
		meaning: "16 hexadecimal digits; the same evaluation has the same id in every export",
		cellOf: ({ evaluationId }) => evaluationId
	},
	{
		name: "repository",
		type: "text",
		isNullable: false,
		meaning: "`owner/name` in lower case; empty: the record does not say",
		cellOf: ({ evaluation }) => evaluation.repository
	},
	{
		name: "suite",
		type: "text",
		isNullable: false,
		meaning: "name of the suite",
		cellOf: ({ evaluation }) => evaluation.suite
	},
	{
		name: "finished_at",
		type: "time",
		isNullable: false,
		meaning: "when the evaluation ended",
		cellOf: ({ evaluation }) => evaluation.finishedAt
	},
	{
		name: "sprint",
		type: "integer",
		isNullable: false,
		meaning: "number of the sprint that `finished_at` lies in",
		cellOf: ({ sprint }) => sprint
	}
];
/** Columns of `evaluations`: a row for each record, copies left out. */
const evaluationColumns = [
	...evaluationKeys,
	{
		name: "experiment_id",
		type: "text",
		isNullable: true,
		meaning: "the experiment that it belongs to; null: none",
		cellOf: ({ experimentId }) => experimentId
	},
	{
		name: "left_out",
		type: "text",
		isNullable: true,
		meaning: "why it belongs to none: `default-branch`, `merge-queue`, `outside-git`, `no-place`, `outside-taxonomy`, `never-judged` or `revert`; null: it belongs to one",
		cellOf: ({ leftOut }) => leftOut
	},
	{
		name: "pull_request",
		type: "integer",
		isNullable: true,
		meaning: "number; null: there was none yet",
		cellOf: ({ evaluation }) => evaluation.pullRequest
	},
	{
		name: "branch",
		type: "text",
		isNullable: true,
		meaning: "head branch; null: unknown",
		cellOf: ({ evaluation }) => evaluation.branch
	},
	{
		name: "head_sha",
		type: "text",
		isNullable: true,
		meaning: "commit that was evaluated; null: unknown",
		cellOf: ({ evaluation }) => evaluation.headSha
	},
	{
		name: "event",
		type: "text",
		isNullable: true,
		meaning: "GitHub's event, such as `pull_request`; null: outside GitHub Actions",
		cellOf: ({ evaluation }) => evaluation.event
	},
	{
		name: "run_id",
		type: "text",
		isNullable: true,
		meaning: "workflow run; null: outside GitHub Actions",
		cellOf: ({ evaluation }) => evaluation.runId
	},
	{
		name: "attempt",
		type: "integer",
		isNullable: false,
		meaning: "attempt of the run, from 1 on",
		cellOf: ({ evaluation }) => evaluation.attempt
	},
	{
		name: "matrix_key",
		type: "text",
		isNullable: false,
		meaning: "leg of a matrix; empty: the record does not say",
		cellOf: ({ evaluation }) => evaluation.matrixKey
	},
	{
		name: "class",
		type: "text",
		isNullable: false,
		meaning: "`fine-tune`, `model-swap`, `rag-refresh`, `prompt-edit` or `other`: the riskiest of the change",
		cellOf: (row) => row.evaluation.class
	},
	{
		name: "place",
		type: "text",
		isNullable: true,
		meaning: "first file that made it one of its class; null: no evidence is kept",
		cellOf: ({ evaluation }) => evaluation.place
	},
	{
		name: "verdict",
		type: "text",
		isNullable: false,
		meaning: "`inside`, `trade-off`, `outside`, `inconclusive` or `not-evaluated`, which is no completed one",
		cellOf: ({ evaluation }) => evaluation.verdict
	},
	{
		name: "conclusion",
		type: "text",
		isNullable: false,
		meaning: "`success` or `failure`: what the check said",
		cellOf: ({ evaluation }) => evaluation.isPassed ? "success" : "failure"
	},
	{
		name: "sign_offs",
		type: "integer",
		isNullable: false,
		meaning: "sign-offs that counted",
		cellOf: ({ evaluation }) => evaluation.signOffs
	},
	{
		name: "waivers",
		type: "integer",
		isNullable: false,
		meaning: "waivers that counted",
		cellOf: ({ evaluation }) => evaluation.waivers
	},
	{
		name: "content_hash",
		type: "text",
		isNullable: true,
		meaning: "hash of the covered files; null: unknown",
		cellOf: ({ evaluation }) => evaluation.content
	},
	{
		name: "cost_usd",
		type: "number",
		isNullable: true,
		meaning: "US dollars, system under test and judge, what is known of them; null: neither is",
		cellOf: ({ evaluation }) => evaluation.costUsd
	},
	{
		name: "is_reused",
		type: "boolean",
		isNullable: false,
		meaning: "decided again from stored rows: nothing was run for it",
		cellOf: ({ evaluation }) => evaluation.isReused
	},
	{
		name: "is_candidate",
		type: "boolean",
		isNullable: false,
		meaning: "held something outside git against production",
		cellOf: ({ evaluation }) => evaluation.isCandidate
	},
	{
		name: "dataset",
		type: "text",
		isNullable: false,
		meaning: "version of the dataset; empty: unknown",
		cellOf: ({ evaluation }) => evaluation.setting.dataset
	},
	{
		name: "judge",
		type: "text",
		isNullable: false,
		meaning: "version of the judge; empty: unknown",
		cellOf: ({ evaluation }) => evaluation.setting.judge
	},
	{
		name: "models",
		type: "text",
		isNullable: false,
		meaning: "models under test, separated by a comma and a space; empty: unknown",
		cellOf: ({ evaluation }) => evaluation.setting.models
	},
	{
		name: "cases",
		type: "text",
		isNullable: false,
		meaning: "hash of the cases that were sat, with what was asked; empty: unknown",
		cellOf: ({ evaluation }) => evaluation.setting.cases ?? ""
	},
	{
		name: "cases_paired",
		type: "integer",
		isNullable: false,
		meaning: "cases that base and head share",
		cellOf: ({ evaluation }) => evaluation.casesPaired
	},
	{
		name: "cases_removed",
		type: "integer",
		isNullable: false,
		meaning: "cases of base that head lacks",
		cellOf: ({ evaluation }) => evaluation.casesRemoved
	},
	{
		name: "day",
		type: "date",
		isNullable: false,
		meaning: "day that `finished_at` lies in, in the time zone of the sprints",
		cellOf: ({ day }) => day
	}
];
// src/core/velocity/tables/dimension-columns.ts
/** Columns of `dimensions`: a row for each record and dimension. Levels are of head, never re-oriented. */
const dimensionColumns = [
	...evaluationKeys,
	{
		name: "dimension",
		type: "text",
		isNullable: false,
		meaning: "name in the config",
		cellOf: ({ reading }) => reading.kind.name
	},
	{
		name: "unit",
		type: "text",
		isNullable: false,
		meaning: "`proportion` (0 to 1), `score`, `ms`, `usd` or `tokens`",
		cellOf: ({ reading }) => reading.kind.unit
	},
	{
		name: "better",
		type: "text",
		isNullable: false,
		meaning: "`higher` or `lower`",
		cellOf: ({ reading }) => reading.kind.better
	},
	{
		name: "is_primary",
		type: "boolean",
		isNullable: false,
		meaning: "the dimension that the suite is judged by first",
		cellOf: ({ reading }) => reading.kind.isPrimary
	},
	{
		name: "tier",
		type: "text",
		isNullable: false,
		meaning: "`blocking`, `sign-off` or `advisory`",
		cellOf: ({ reading }) => reading.kind.tier
	},
	{
		name: "level",
		type: "number",
		isNullable: true,
		meaning: "level of head, in the unit; null: not estimable",
		cellOf: ({ reading }) => reading.level
	},
	{
		name: "standard_error",
		type: "number",
		isNullable: true,
		meaning: "standard error of the level, in the unit; null: not estimable",
		cellOf: ({ reading }) => reading.standardError
	},
	{
		name: "n",
		type: "integer",
		isNullable: false,
		meaning: "cases that the level stands on",
		cellOf: ({ reading }) => reading.n
	},
	{
		name: "margin",
		type: "number",
		isNullable: true,
		meaning: "accepted loss, on the scale of `margin_kind`; null: none is set",
		cellOf: ({ reading }) => reading.kind.margin?.value ?? null
	},
	{
		name: "margin_kind",
		type: "text",
		isNullable: true,
		meaning: "`absolute` (in the unit) or `relative` (a proportion of base); null: no margin is set",
		cellOf: ({ reading }) => reading.kind.margin?.kind ?? null
	},
	{
		name: "resolvable",
		type: "number",
		isNullable: true,
		meaning: "smallest loss that could be ruled out, on the scale of the margin; null: unknown",
		cellOf: ({ reading }) => reading.resolvable
	},
	{
		name: "cases_needed",
		type: "number",
		isNullable: true,
		meaning: "cases that prove the margin where nothing changed; null: unknown",
		cellOf: ({ reading }) => reading.casesNeeded
	},
	{
		name: "status",
		type: "text",
		isNullable: false,
		meaning: "how it stood against its margin, as in the record; `missing`: the results lack it",
		cellOf: ({ reading }) => reading.status
	},
	{
		name: "is_decider",
		type: "boolean",
		isNullable: false,
		meaning: "a reason of the verdict is about it",
		cellOf: ({ evaluation, reading }) => evaluation.decidedBy.includes(reading.kind.name)
	}
];
// src/core/velocity/contents.ts
/**
* The distinct contents among completed evaluations. One head under several suites is one content, told by the covered files
* of all of them: a re-run, an empty commit and a rebase that changes none of these files add nothing.
*
* @param evaluations - by time
* @returns by the time of their first evaluation
*/
function decidedContents(evaluations) {
	const byHead = /* @__PURE__ */ new Map();
	for (const evaluation of evaluations.filter(isCompleted)) {
		const { repository, headSha, suite, matrixKey, content, finishedAt, runId } = evaluation;
		const head = `${repository} ${headSha ?? content ?? runId ?? finishedAt}`;
		const known = byHead.get(head) ?? {
			parts: /* @__PURE__ */ new Set(),
			firstAt: finishedAt
		};
		known.parts.add(`${suite} ${matrixKey} ${content ?? head}`);
		byHead.set(head, known);
	}
	const first = /* @__PURE__ */ new Map();
	for (const { parts, firstAt } of byHead.values()) {
		const signature = [...parts].sort().join("\n");
		first.set(signature, Math.min(first.get(signature) ?? firstAt, firstAt));
	}
	return [...first].map(([signature, firstAt]) => ({
		signature,
		firstAt
	})).sort((one, other) => one.firstAt - other.firstAt);
}
/**
* Test for a monotone trend (Mann–Kendall), exact over all orders of the values, also where values are equal. Exact when
* the values are exchangeable: not for a series that remembers its last value.
*
* Pairs out of order in a random order of values with ties are counted by the q-multinomial coefficient: its coefficient
* of q^k is the number of orders with k of them.
*
* @param values - in the order of time, finite, 2 to 18 of them
* @throws RangeError when there are fewer or more, or one is not finite
* @see Kendall (1945), Biometrika 33(3), 239–251; Stanley (2012), Enumerative Combinatorics 1, proposition 1.7.1
*/
function kendallTrendTest(values) {
	requireValues("values", values);
	if (values.length < 2 || values.length > 18) throw new RangeError(`values must hold 2 to 18 numbers, got ${values.length}`);
	let [rising, falling] = [0, 0];
	for (const [index, later] of values.entries()) for (const earlier of values.slice(0, index)) {
		if (later > earlier) rising += 1;
		if (later < earlier) falling += 1;
	}
	const orders = inversionCounts(tieSizes(values));
	const extreme = Math.min(rising, falling);
	let [tail, all] = [0, 0];
	for (const [inversions, ways] of orders.entries()) {
		all += ways;
		if (inversions <= extreme) tail += ways;
	}
	return {
		score: rising - falling,
		p: Math.min(1, 2 * tail / all)
	};
}
function tieSizes(values) {
	const sizes = /* @__PURE__ */ new Map();
	for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
	return [...sizes.values()];
}
/** Number of orders of a multiset by their inversions, integers that are exact up to 18 values. */
function inversionCounts(sizes) {
	let counts = [1];
	let placed = 0;
	for (const size of sizes) {
		counts = multiply(counts, boxPartitions(placed, size));
		placed += size;
	}
	return counts;
}
/** Coefficients of the q-binomial of `a + b` over `b`, by Pascal's rule [a+b, b] = [a+b−1, b−1]·q^a + [a+b−1, b]. */
function boxPartitions(a, b) {
	let row = Array.from({ length: b + 1 }, () => [1]);
	for (let width = 1; width <= a; width += 1) {
		const next = [[1]];
		for (let height = 1; height <= b; height += 1) next.push(add(shifted(next[height - 1] ?? [], width), row[height] ?? []));
		row = next;
	}
	return row[b] ?? [1];
}
function shifted(counts, by) {
	return [...Array.from({ length: by }, () => 0), ...counts];
}
function add(one, other) {
	return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => (one[at] ?? 0) + (other[at] ?? 0));
}
function multiply(one, other) {
	const product = Array.from({ length: one.length + other.length - 1 }, () => 0);
	for (const [i, left] of one.entries()) for (const [j, right] of other.entries()) product[i + j] = (product[i + j] ?? 0) + left * right;
	return product;
}
// src/core/stats/wilson-interval.ts
/**
* Wilson score interval of a rate, for people to read. An absolute cap is gated with `clopperPearsonUpper`.
*
* @param x - events, in [0, n]; may be fractional
* @param n - cases, > 0; may be fractional
* @param level - confidence level, exclusive (0, 1); 0.95 means 95 %
* @returns bounds in [0, 1] with lower ≤ x/n ≤ upper
* @throws RangeError when an argument is outside its range
* @see Wilson (1927), JASA 22(158), 209–212, without continuity correction
*/
function wilsonInterval({ x, n, level }) {
	requireBetween("n", n, 0);
	requireWithin("x", x, 0, n);
	requireBetween("level", level, 0, 1);
	const z = -normalQuantile((1 - level) / 2);
	const z2 = z * z;
	const centre = x + z2 / 2;
	const half = z * Math.sqrt(x * (n - x) / n + z2 / 4);
	return {
		lower: x === 0 ? 0 : Math.max(0, (centre - half) / (n + z2)),
		upper: x === n ? 1 : Math.min(1, (centre + half) / (n + z2))
	};
}
// src/core/velocity/band.ts
/** The team's own range where it has one, else the usual one. */
function rangeOf(own, [low, high]) {
	return own === void 0 ? {
		low,
		high,
		whose: "usual"
	} : {
		low: own.low,
		high: own.high,
		whose: "own"
	};
}
/** Where a count lies; a count is what it is, and has no interval. */
function placeCount(value, { low, high, whose }) {
	return {
		low,
		high,
		whose,
		position: value < low ? "below" : value > high ? "above" : "inside"
	};
}
/** Where a share lies: beyond an end only when its whole interval is. */
function placeShare(interval, { low, high, whose }) {
	const { lo, hi } = interval;
	return {
		low,
		high,
		whose,
		position: hi < low ? "below" : lo > high ? "above" : lo >= low && hi <= high ? "inside" : "cannot-tell"
	};
}
/** Wilson interval, 95 % two-sided; null = nothing was counted. */
function shareInterval(count, of) {
	if (of === 0) return null;
	const { lower, upper } = wilsonInterval({
		x: count,
		n: of,
		level: .95
	});
	return {
		lo: lower,
		hi: upper,
		level: .95,
		method: "wilson"
	};
}
// src/core/velocity/first-records.ts
/**
* When the first record of each repository was made, milliseconds since 1970: what happened there before is not on record,
* however long others were.
*
* @param evaluations - by time
*/
function firstRecords(evaluations) {
	const first = /* @__PURE__ */ new Map();
	for (const { repository, finishedAt } of evaluations) if (!first.has(repository)) first.set(repository, finishedAt);
	return first;
}
// src/core/velocity/experiment.ts
/** How a change that was merged stood with the gate. */
const waysToShip = [
	"inside",
	"accepted",
	"not-settled",
	"against-the-gate",
	"not-evaluated"
];
// src/core/velocity/measurement.ts
const dayMs$1 = 864e5;
/** Whether a moment lies in the sprint that is measured. */
function isInWindow({ sprint }, time) {
	return time !== null && time >= sprint.from && time < sprint.to;
}
/** Experiments that were merged or dropped in the window. */
function closedInWindow(measured) {
	return measured.experiments.filter(({ closedAt }) => isInWindow(measured, closedAt));
}
/** Experiments of unknown outcome and closed ones without a date cannot be counted as closed anywhere: how many there are. */
function unknownOutcomes({ experiments }) {
	const isUndated = ({ state, closedAt }) => (state === "shipped" || state === "dropped") && closedAt === null;
	return {
		"nobody says what became of it": experiments.filter(({ state }) => state === "unknown").length,
		"closed, and nobody says when": experiments.filter(isUndated).length
	};
}
/** A figure over the sprint that is measured. */
function figure({ sprint, until }, parts) {
	const { from, to } = parts.window ?? {
		from: sprint.from,
		to: Math.min(sprint.to, until)
	};
	return {
		value: parts.value,
		n: parts.n,
		window: {
			from: isoTime(from),
			to: isoTime(Math.max(from, to))
		},
		definition: parts.definition,
		exclusions: Object.entries(parts.exclusions ?? {}).filter(([, count]) => count > 0).map(([reason, count]) => ({
			reason,
			count
		})),
		...parts.value === null && parts.missing !== void 0 ? { missing: parts.missing } : {}
	};
}
function isoTime(time) {
	return new Date(time).toISOString();
}
/** How many of the experiments shipped in each way. */
function countWays(shipped) {
	const counts = {
		inside: 0,
		accepted: 0,
		"not-settled": 0,
		"against-the-gate": 0,
		"not-evaluated": 0
	};
	for (const way of waysToShip) counts[way] = shipped.filter((entry) => entry.shipped === way).length;
	return counts;
}
/** Two-sided error of a trend word. */
const trendAlpha = .05;
/** Experiments a sprint of a team of five in 14 days (DESIGN section 4). */
const usualBand = {
	low: 8,
	high: 15,
	people: 5,
	days: 14
};
/** Experiments of the sprint: each counted once, in the sprint of its first completed evaluation. */
function countExperiments(measured) {
	const { experiments, settings, sprint, until, leftOut } = measured;
	const starts = experiments.flatMap((experiment) => startsOf(experiment, settings.experiment));
	const total = starts.filter((time) => isInWindow(measured, time)).length;
	const earlier = earlierSprints(measured).map((past) => ({
		...sprintFields(past),
		total: starts.filter((time) => time >= past.from && time < past.to).length
	}));
	const isOver = until >= sprint.to;
	const isKept = keptSprints(measured);
	const series = [...earlierSprints(measured), ...isOver ? [sprint] : []].filter(isKept).map((one) => starts.filter((time) => time >= one.from && time < one.to).length).slice(-18);
	const tried = experiments.filter(({ startedAt }) => isInWindow(measured, startedAt));
	const reasons = {};
	for (const { reason, evaluations } of leftOut) {
		const inside = evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt)).length;
		if (reason !== "default-branch" && reason !== "merge-queue") reasons[exclusionTexts[reason]] = inside;
	}
	return figure(measured, {
		value: {
			total,
			unit: settings.experiment,
			logged: tried.filter(isSeenBefore).length,
			earlier,
			trend: trendOf$1(series),
			band: bandOf(total, measured)
		},
		n: tried.length,
		definition: settings.experiment === "branch" ? "branches and pull requests with a completed evaluation of a change of the taxonomy, and experiments logged before they had a pull request, each in the sprint of the first of these; suites, re-runs and renames add nothing, and pull requests with the same Experiment: trailer are one; a trend (exact Mann–Kendall test, a word at 0.05) is read from sprints in which anything was evaluated, since every repository keeps records" : "distinct contents of branches and pull requests that were evaluated, each in the sprint of its first completed evaluation; a trend (exact Mann–Kendall test, a word at 0.05) is read from sprints in which anything was evaluated, since every repository keeps records",
		exclusions: reasons
	});
}
const exclusionTexts = {
	"outside-taxonomy": "evaluations of changes outside the taxonomy",
	"never-judged": "evaluations of branches that never could be judged",
	"outside-git": "evaluations of candidates outside git",
	"no-place": "evaluations without pull request, branch or commit",
	revert: "evaluations of pull requests that take another one back"
};
function startsOf(experiment, unit) {
	return unit === "branch" ? [experiment.startedAt] : decidedContents(experiment.evaluations).map(({ firstAt }) => firstAt);
}
/** Visible before it had a pull request: evaluated or logged before one was opened, or never in one. */
function isSeenBefore({ pullRequests, openedAt, startedAt }) {
	return pullRequests.length === 0 || openedAt !== null && startedAt < openedAt;
}
/** Sprints before that the records cover as a whole, at most twelve, oldest first. */
function earlierSprints({ calendar, sprint, firstAt }) {
	if (firstAt === null) return [];
	const first = calendar.at(firstAt);
	const from = Math.max(first.from === firstAt ? first.number : first.number + 1, sprint.number - 12);
	const count = Math.max(0, sprint.number - from);
	return Array.from({ length: count }, (_, index) => calendar.byNumber(from + index));
}
/**
* Tells the sprints that one trend may be read from: of those since every repository keeps records, those in which anything
* was evaluated. Counts that rise because another repository came in, or from weeks in which nothing was recorded, say
* nothing of a team that tries more.
*/
function keptSprints({ evaluations }) {
	const since = Math.max(...firstRecords(evaluations).values());
	return ({ from, to }) => from >= since && evaluations.some(({ finishedAt }) => finishedAt >= from && finishedAt < to);
}
/** A sprint as it is printed. */
function sprintFields({ number, firstDay, lastDay, from, to }) {
	return {
		number,
		firstDay,
		lastDay,
		from: isoTime(from),
		to: isoTime(to)
	};
}
function trendOf$1(series) {
	const sprints = series.length;
	if (sprints < 6) return {
		word: "too-few-sprints",
		p: null,
		sprints
	};
	const { score, p } = kendallTrendTest(series);
	return {
		word: p > trendAlpha ? "none-shown" : score > 0 ? "rising" : "falling",
		p,
		sprints
	};
}
/** The usual range of experiments a sprint, scaled to team and sprint; null = nobody says how large the team is. */
function usualExperiments({ settings, calendar }) {
	if (settings.teamSize === null || settings.experiment === "revision") return null;
	const scale = settings.teamSize / usualBand.people * (calendar.rhythm.lengthDays / usualBand.days);
	return {
		low: Math.round(usualBand.low * scale),
		high: Math.round(usualBand.high * scale)
	};
}
/** Its own range or the usual one; a sprint that is not over can only be above. */
function bandOf(total, measured) {
	const { settings, sprint, until } = measured;
	const own = settings.bands?.experiments;
	const range = own ?? usualExperiments(measured);
	if (range === null) return null;
	const { low, high } = range;
	const band = placeCount(total, {
		low,
		high,
		whose: own === void 0 ? "usual" : "own"
	});
	return until < sprint.to && band.position !== "above" ? {
		...band,
		position: "cannot-tell"
	} : band;
}
/** Days, fractional. */
function inDays(ms) {
	return ms / dayMs$1;
}
/** Versions tried for a feature (DESIGN section 4). */
const usualIterations = [3, 8];
/**
* Features with an experiment that shipped in the window. One that nobody named is a file, which lives on: of it only what
* began after its last ship before the window belongs to this one.
*/
function shippedFeatures(measured) {
	const byFeature = /* @__PURE__ */ new Map();
	for (const experiment of measured.experiments) {
		if (experiment.feature === null) continue;
		byFeature.set(experiment.feature, [...byFeature.get(experiment.feature) ?? [], experiment]);
	}
	const isShippedNow = ({ state, closedAt }) => state === "shipped" && isInWindow(measured, closedAt);
	return [...byFeature].filter(([, experiments]) => experiments.some(isShippedNow)).map(([name, experiments]) => ({
		name,
		experiments: sinceLastShip(experiments, measured)
	})).sort((one, other) => one.name < other.name ? -1 : 1);
}
function sinceLastShip(experiments, { sprint }) {
	if (experiments.some(({ isFeatureNamed }) => isFeatureNamed)) return experiments;
	const before = experiments.flatMap(({ state, closedAt }) => state === "shipped" && closedAt !== null && closedAt < sprint.from ? [closedAt] : []);
	const last = Math.max(Number.NEGATIVE_INFINITY, ...before);
	return experiments.filter(({ startedAt }) => startedAt > last);
}
/** Distinct contents that were evaluated for each feature that shipped. */
function measureIterations(measured) {
	const features = shippedFeatures(measured).map(({ name, experiments }) => ({
		feature: name,
		count: experiments.reduce((sum, { evaluations }) => sum + decidedContents(evaluations).length, 0)
	}));
	const counts = features.map(({ count }) => count);
	const isEnough = counts.length >= 10;
	const median = isEnough ? quantileType7(counts, .5) : null;
	return figure(measured, {
		value: features.length === 0 ? null : {
			features,
			median,
			p90: isEnough ? quantileType7(counts, .9) : null,
			band: median === null ? null : placeCount(median, rangeOf(measured.settings.bands?.iterations, usualIterations))
		},
		n: features.length,
		definition: "distinct contents (covered files) with a completed evaluation, over all branches of each feature that shipped in the window; a feature is a Feature: trailer, else a linked issue, else a label, else suite and file",
		exclusions: { "shipped, and belongs to no feature": shippedAlone(measured) },
		missing: "no feature shipped in the window"
	});
}
/** Branches and pull requests of each feature that shipped. */
function measureBranches(measured) {
	const features = shippedFeatures(measured).map(({ name, experiments }) => ({
		feature: name,
		count: experiments.length
	}));
	return figure(measured, {
		value: features.length === 0 ? null : { features },
		n: features.length,
		definition: "experiments, dropped and open ones included, of each feature that shipped in the window",
		exclusions: { "shipped, and belongs to no feature": shippedAlone(measured) },
		missing: "no feature shipped in the window"
	});
}
function shippedAlone(measured) {
	return measured.experiments.filter(({ state, closedAt, feature }) => state === "shipped" && feature === null && isInWindow(measured, closedAt)).length;
}
// src/core/velocity/effort.ts
/**
* Where the runs of the window went, by what became of the experiment they belong to; and for each feature that shipped the
* runs on the branch that did beside those on all its others: the tree, not the line.
*/
function measureEffort(measured) {
	const runs = {
		shipped: 0,
		dropped: 0,
		open: 0,
		unknown: 0
	};
	const usd = {
		shipped: 0,
		dropped: 0,
		open: 0,
		unknown: 0
	};
	let runsWithoutCost = 0;
	let reused = 0;
	for (const { state, evaluations } of measured.experiments) {
		const all = evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
		const inside = all.filter(({ isReused }) => !isReused);
		reused += all.length - inside.length;
		runs[state] += inside.length;
		usd[state] += sumCost(inside);
		runsWithoutCost += inside.filter(({ costUsd }) => costUsd === null).length;
	}
	const n = runs.shipped + runs.dropped + runs.open + runs.unknown;
	const daysOpen = closedInWindow(measured).flatMap(({ openedAt, closedAt }) => openedAt === null || closedAt === null ? [] : [inDays(closedAt - openedAt)]);
	return figure(measured, {
		value: n === 0 ? null : {
			runs,
			usd: roundedUsd(usd),
			runsWithoutCost,
			shippedShare: runs.shipped / n,
			daysOpen: daysOpen.length === 0 ? null : quantileType7(daysOpen, .5),
			tree: shippedFeatures(measured).map(({ name, experiments }) => ({
				feature: name,
				...treeOf(experiments)
			}))
		},
		n,
		definition: "evaluation runs of experiments that ended in the window, re-runs and runs that could not be judged included, by what had become of the experiment at the end of it",
		exclusions: {
			"decisions from stored rows": reused,
			...Object.fromEntries(measured.leftOut.map(({ reason, evaluations }) => [outsideTexts[reason], evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt)).length]))
		},
		missing: "no run of an experiment ended in the window"
	});
}
/** Why a run belongs to no experiment. */
const outsideTexts = {
	"default-branch": "runs of the default branch",
	"merge-queue": "runs of the merge queue",
	"outside-git": "runs of candidates outside git",
	"no-place": "runs without pull request, branch or commit",
	"outside-taxonomy": "runs of changes outside the taxonomy",
	"never-judged": "runs of branches that never could be judged",
	revert: "runs of pull requests that take another one back"
};
function sumCost(evaluations) {
	return evaluations.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
}
/** Sums of cents end in digits that nobody spent. */
function roundedUsd(usd) {
	const { shipped, dropped, open, unknown } = usd;
	return {
		shipped: roundUsd(shipped),
		dropped: roundUsd(dropped),
		open: roundUsd(open),
		unknown: roundUsd(unknown)
	};
}
/** Dollars to a millionth; of a sum that only a damaged record makes, the largest number that JSON can hold at most. */
function roundUsd(usd) {
	const finite = Math.min(usd, Number.MAX_VALUE);
	return finite < 1e9 ? Math.round(finite * 1e6) / 1e6 : finite;
}
function treeOf(experiments) {
	const count = (wanted) => experiments.filter(({ state }) => state === "shipped" === wanted).reduce((sum, { evaluations }) => sum + evaluations.filter(({ isReused }) => !isReused).length, 0);
	return {
		runsShipped: count(true),
		runsOther: count(false)
	};
}
// src/core/velocity/tables/experiment-columns.ts
/** Columns of `experiments`: a row for each experiment as the figures group them. */
const experimentColumns = [
	{
		name: "experiment_id",
		type: "text",
		isNullable: false,
		meaning: "repository and name",
		cellOf: ({ experimentId }) => experimentId
	},
	{
		name: "repository",
		type: "text",
		isNullable: false,
		meaning: "`owner/name` in lower case; empty: the records do not say",
		cellOf: ({ experiment }) => experiment.repository
	},
	{
		name: "name",
		type: "text",
		isNullable: false,
		meaning: "its pull requests (`#12, #14`), else its branch, else its commit or its id in the log",
		cellOf: ({ experiment }) => experiment.name
	},
	{
		name: "class",
		type: "text",
		isNullable: false,
		meaning: "the riskiest class of its evaluations, else the one that was logged; `other`: it was logged without one",
		cellOf: (row) => row.experiment.class
	},
	{
		name: "feature",
		type: "text",
		isNullable: true,
		meaning: "repository, then `Feature:` trailer, linked issue, label, or suite and file; null: none is known",
		cellOf: ({ experiment }) => experiment.feature
	},
	{
		name: "is_feature_named",
		type: "boolean",
		isNullable: false,
		meaning: "somebody named the feature; false: it is suite and file, which live on after it shipped",
		cellOf: ({ experiment }) => experiment.isFeatureNamed
	},
	{
		name: "state",
		type: "text",
		isNullable: false,
		meaning: "`shipped`, `dropped`, `open`, or `unknown`: nobody says what became of its pull requests",
		cellOf: ({ experiment }) => experiment.state
	},
	{
		name: "shipped_as",
		type: "text",
		isNullable: true,
		meaning: "`inside`, `accepted`, `not-settled`, `against-the-gate` or `not-evaluated`; null: it did not ship",
		cellOf: ({ experiment }) => experiment.shipped
	},
	{
		name: "started_at",
		type: "time",
		isNullable: false,
		meaning: "its first completed evaluation, or when it was logged if that is earlier",
		cellOf: ({ experiment }) => experiment.startedAt
	},
	{
		name: "sprint",
		type: "integer",
		isNullable: false,
		meaning: "number of the sprint that `started_at` lies in",
		cellOf: ({ sprint }) => sprint
	},
	{
		name: "logged_at",
		type: "time",
		isNullable: true,
		meaning: "when it was logged, before it had a pull request; null: it was not",
		cellOf: ({ experiment }) => experiment.loggedAt
	},
	{
		name: "hypothesis",
		type: "text",
		isNullable: true,
		meaning: "what was logged; null: it was not",
		cellOf: ({ experiment }) => experiment.hypothesis
	},
	{
		name: "evaluated_at",
		type: "time",
		isNullable: true,
		meaning: "its first completed evaluation; null: it was logged, and never evaluated",
		cellOf: ({ experiment }) => experiment.evaluatedAt
	},
	{
		name: "opened_at",
		type: "time",
		isNullable: true,
		meaning: "when its first pull request was opened; null: there is none, or nobody says",
		cellOf: ({ experiment }) => experiment.openedAt
	},
	{
		name: "closed_at",
		type: "time",
		isNullable: true,
		meaning: "merge or close, or the 28th quiet day; null: it is not closed, or nobody says when",
		cellOf: ({ experiment }) => experiment.closedAt
	},
	{
		name: "closed_sprint",
		type: "integer",
		isNullable: true,
		meaning: "number of the sprint that `closed_at` lies in; null: as there",
		cellOf: ({ closedSprint }) => closedSprint
	},
	{
		name: "is_quiet",
		type: "boolean",
		isNullable: false,
		meaning: "dropped by falling quiet for 28 days: nobody decided",
		cellOf: ({ experiment }) => experiment.isQuiet
	},
	{
		name: "is_seen_before",
		type: "boolean",
		isNullable: false,
		meaning: "visible before it had a pull request",
		cellOf: ({ experiment }) => isSeenBefore(experiment)
	},
	{
		name: "is_signed_off",
		type: "boolean",
		isNullable: false,
		meaning: "shipped with a sign-off or a waiver on its last content",
		cellOf: ({ experiment }) => experiment.isSignedOff
	},
	{
		name: "reverted_at",
		type: "time",
		isNullable: true,
		meaning: "when a merge of it was taken back; null: it was not",
		cellOf: ({ experiment }) => experiment.revertedAt
	},
	{
		name: "contents",
		type: "integer",
		isNullable: false,
		meaning: "distinct contents (covered files) with a completed evaluation",
		cellOf: ({ experiment }) => decidedContents(experiment.evaluations).length
	},
	{
		name: "runs",
		type: "integer",
		isNullable: false,
		meaning: "evaluation runs, re-runs and those that could not be judged included, reused ones not",
		cellOf: ({ experiment }) => runsOf(experiment).length
	},
	{
		name: "cost_usd",
		type: "number",
		isNullable: true,
		meaning: "US dollars of its runs, to a millionth, what is known; null: no run reports its cost",
		cellOf: ({ experiment }) => costOf(experiment)
	},
	{
		name: "as_of",
		type: "time",
		isNullable: false,
		meaning: "when all of this was so; the same in every row",
		cellOf: ({ asOf }) => asOf
	},
	{
		name: "log_ids",
		type: "text",
		isNullable: false,
		meaning: "JSON array of texts: entries of the log that speak of it",
		cellOf: ({ experiment }) => JSON.stringify(experiment.logIds)
	}
];
function runsOf({ evaluations }) {
	return evaluations.filter(({ isReused }) => !isReused);
}
function costOf(experiment) {
	const known = runsOf(experiment).flatMap(({ costUsd }) => costUsd ?? []);
	return known.length === 0 ? null : roundUsd(known.reduce((sum, cost) => sum + cost, 0));
}
// src/core/velocity/tables/log-columns.ts
/** Columns of `log`: a row for each experiment that somebody wrote down. */
const logColumns = [
	{
		name: "repository",
		type: "text",
		isNullable: false,
		meaning: "`owner/name` in lower case; empty: the entry does not say",
		cellOf: ({ entry }) => entry.repository
	},
	{
		name: "log_id",
		type: "text",
		isNullable: false,
		meaning: "id of the entry, which an `Experiment:` trailer names",
		cellOf: ({ entry }) => entry.id
	},
	{
		name: "logged_at",
		type: "time",
		isNullable: false,
		meaning: "when it was written down",
		cellOf: ({ entry }) => entry.at
	},
	{
		name: "sprint",
		type: "integer",
		isNullable: false,
		meaning: "number of the sprint that `logged_at` lies in",
		cellOf: ({ sprint }) => sprint
	},
	{
		name: "class",
		type: "text",
		isNullable: true,
		meaning: "class as it was logged; null: nobody said yet",
		cellOf: (row) => row.entry.class
	},
	{
		name: "feature",
		type: "text",
		isNullable: true,
		meaning: "feature as it was logged; null: none was named",
		cellOf: ({ entry }) => entry.feature
	},
	{
		name: "branch",
		type: "text",
		isNullable: true,
		meaning: "where it is tried; null: nobody said yet",
		cellOf: ({ entry }) => entry.branch
	},
	{
		name: "hypothesis",
		type: "text",
		isNullable: false,
		meaning: "what is expected of it",
		cellOf: ({ entry }) => entry.hypothesis
	},
	{
		name: "experiment_id",
		type: "text",
		isNullable: true,
		meaning: "the experiment that it speaks of; null: what became of it is no experiment",
		cellOf: ({ experimentId }) => experimentId
	}
];
// src/core/velocity/tables/outcome-columns.ts
/** Columns of `outcomes`: a row for each pull request, or branch without one, as it stood. */
const outcomeColumns = [
	{
		name: "repository",
		type: "text",
		isNullable: false,
		meaning: "`owner/name` in lower case; empty: nobody says",
		cellOf: ({ repository }) => repository
	},
	{
		name: "pull_request",
		type: "integer",
		isNullable: true,
		meaning: "number; null: a branch without one",
		cellOf: ({ pullRequest }) => pullRequest
	},
	{
		name: "branch",
		type: "text",
		isNullable: true,
		meaning: "head branch; null: unknown",
		cellOf: ({ branch }) => branch
	},
	{
		name: "base_branch",
		type: "text",
		isNullable: true,
		meaning: "branch that it goes into; null: unknown",
		cellOf: ({ baseBranch }) => baseBranch
	},
	{
		name: "state",
		type: "text",
		isNullable: false,
		meaning: "`open`, `merged` or `closed`",
		cellOf: ({ state }) => state
	},
	{
		name: "opened_at",
		type: "time",
		isNullable: true,
		meaning: "when it was opened; null: nobody says",
		cellOf: ({ openedAt }) => openedAt
	},
	{
		name: "closed_at",
		type: "time",
		isNullable: true,
		meaning: "when it was closed, of a merged one its merge; null: it is open, or nobody says",
		cellOf: ({ closedAt }) => closedAt
	},
	{
		name: "head_sha",
		type: "text",
		isNullable: true,
		meaning: "its last head; null: unknown",
		cellOf: ({ headSha }) => headSha
	},
	{
		name: "merge_sha",
		type: "text",
		isNullable: true,
		meaning: "commit that the merge made; null: it was not merged, or nobody says",
		cellOf: ({ mergeSha }) => mergeSha
	},
	{
		name: "reverted_at",
		type: "time",
		isNullable: true,
		meaning: "when it was taken back; null: it was not",
		cellOf: ({ revertedAt }) => revertedAt
	},
	{
		name: "revert_of",
		type: "integer",
		isNullable: true,
		meaning: "pull request that this one takes back; null: none",
		cellOf: ({ revertOf }) => revertOf
	},
	{
		name: "labels",
		type: "text",
		isNullable: false,
		meaning: "JSON array of texts",
		cellOf: ({ labels }) => JSON.stringify(labels)
	},
	{
		name: "linked_issues",
		type: "text",
		isNullable: false,
		meaning: "JSON array of numbers",
		cellOf: ({ linkedIssues }) => JSON.stringify(linkedIssues)
	},
	{
		name: "experiment",
		type: "text",
		isNullable: true,
		meaning: "its `Experiment:` trailer; null: it has none",
		cellOf: ({ experiment }) => experiment
	},
	{
		name: "feature",
		type: "text",
		isNullable: true,
		meaning: "its `Feature:` trailer; null: it has none",
		cellOf: ({ feature }) => feature
	}
];
// src/core/velocity/tables/source-columns.ts
/** Columns of `sources`: a row for each record and declared data source. */
const sourceColumns = [
	...evaluationKeys,
	{
		name: "source",
		type: "text",
		isNullable: false,
		meaning: "name in the config",
		cellOf: ({ source }) => source.name
	},
	{
		name: "refreshed_at",
		type: "time",
		isNullable: true,
		meaning: "when it was last refreshed, as its age tells; null: unknown",
		cellOf: ({ source, evaluation }) => source.ageMs === null ? null : evaluation.finishedAt - source.ageMs
	},
	{
		name: "age_days",
		type: "number",
		isNullable: true,
		meaning: "days since then when the evaluation ended; null: unknown",
		cellOf: ({ source }) => source.ageMs === null ? null : inDays(source.ageMs)
	},
	{
		name: "max_age_days",
		type: "number",
		isNullable: true,
		meaning: "days that it may be old; null: no limit is set",
		cellOf: ({ source }) => source.maxAgeMs === null ? null : inDays(source.maxAgeMs)
	},
	{
		name: "is_late",
		type: "boolean",
		isNullable: true,
		meaning: "older than it may be; null: age or limit are unknown",
		cellOf: ({ source: { ageMs, maxAgeMs } }) => ageMs === null || maxAgeMs === null ? null : ageMs > maxAgeMs
	}
];
// src/core/velocity/tables/sprint-rows.ts
/** Columns of `sprints`: a row for each sprint from the first record or entry of the log on. */
const sprintColumns = [
	{
		name: "sprint",
		type: "integer",
		isNullable: false,
		meaning: "number of the sprint, as in the other tables",
		cellOf: ({ sprint }) => sprint.number
	},
	{
		name: "first_day",
		type: "date",
		isNullable: false,
		meaning: "its first day, in the time zone of the sprints",
		cellOf: ({ sprint }) => sprint.firstDay
	},
	{
		name: "last_day",
		type: "date",
		isNullable: false,
		meaning: "its last day, in the time zone of the sprints",
		cellOf: ({ sprint }) => sprint.lastDay
	},
	{
		name: "begins_at",
		type: "time",
		isNullable: false,
		meaning: "its first moment",
		cellOf: ({ sprint }) => sprint.from
	},
	{
		name: "ends_at",
		type: "time",
		isNullable: false,
		meaning: "the first moment after it",
		cellOf: ({ sprint }) => sprint.to
	},
	{
		name: "is_whole",
		type: "boolean",
		isNullable: false,
		meaning: "it was over, and the records began no later than it did",
		cellOf: ({ isWhole }) => isWhole
	}
];
/** Sprints from the first record, or entry of the log if that is earlier, to the one that is measured. */
function sprintRows({ calendar, sprint, firstAt, until }, entries) {
	const begin = Math.min(firstAt ?? sprint.from, entries[0]?.at ?? sprint.from, sprint.from);
	const first = calendar.at(begin).number;
	return Array.from({ length: sprint.number - first + 1 }, (_, index) => {
		const one = calendar.byNumber(first + index);
		return {
			sprint: one,
			isWhole: one.to <= until && firstAt !== null && firstAt <= one.from
		};
	});
}
// src/core/velocity/tables/trend-columns.ts
const timeOf = (moment) => moment === void 0 ? null : Date.parse(moment);
/** Columns of `trends`: a row for each gated dimension of the default branch, with its last change of level and its alert. */
const trendColumns = [
	{
		name: "repository",
		type: "text",
		isNullable: false,
		meaning: "`owner/name` in lower case; empty: the record does not say",
		cellOf: ({ repository }) => repository
	},
	{
		name: "suite",
		type: "text",
		isNullable: false,
		meaning: "name of the suite",
		cellOf: ({ suite }) => suite
	},
	{
		name: "matrix_key",
		type: "text",
		isNullable: false,
		meaning: "leg of a matrix; empty: the record does not say",
		cellOf: ({ matrixKey }) => matrixKey
	},
	{
		name: "dimension",
		type: "text",
		isNullable: false,
		meaning: "name in the config",
		cellOf: ({ dimension }) => dimension
	},
	{
		name: "unit",
		type: "text",
		isNullable: false,
		meaning: "`proportion` (0 to 1), `score`, `ms`, `usd` or `tokens`",
		cellOf: ({ unit }) => unit
	},
	{
		name: "better",
		type: "text",
		isNullable: false,
		meaning: "`higher` or `lower`",
		cellOf: ({ better }) => better
	},
	{
		name: "setting_since",
		type: "time",
		isNullable: false,
		meaning: "first evaluation that is comparable with the last one: its dataset, judge, models and cases, or its stretch over common cases",
		cellOf: ({ settingSince }) => timeOf(settingSince)
	},
	{
		name: "points",
		type: "integer",
		isNullable: false,
		meaning: "evaluations of that setting that were searched",
		cellOf: ({ points }) => points
	},
	{
		name: "scan",
		type: "text",
		isNullable: false,
		meaning: "`found`, `none-found` or `too-few`: what the search for a change of level came to",
		cellOf: ({ scan }) => scan
	},
	{
		name: "changed_at",
		type: "time",
		isNullable: true,
		meaning: "first evaluation of the new level; null: none was found",
		cellOf: ({ changePoint }) => timeOf(changePoint?.at)
	},
	{
		name: "last_before",
		type: "time",
		isNullable: true,
		meaning: "last evaluation of the old level; null: as there",
		cellOf: ({ changePoint }) => timeOf(changePoint?.lastBefore)
	},
	{
		name: "level_before",
		type: "number",
		isNullable: true,
		meaning: "mean of the evaluations before, in the unit; null: as there",
		cellOf: ({ changePoint }) => changePoint?.before ?? null
	},
	{
		name: "level_after",
		type: "number",
		isNullable: true,
		meaning: "mean of the evaluations from there on, in the unit; null: as there",
		cellOf: ({ changePoint }) => changePoint?.after ?? null
	},
	{
		name: "n_before",
		type: "integer",
		isNullable: true,
		meaning: "evaluations before; null: as there",
		cellOf: ({ changePoint }) => changePoint?.nBefore ?? null
	},
	{
		name: "n_after",
		type: "integer",
		isNullable: true,
		meaning: "evaluations from there on; null: as there",
		cellOf: ({ changePoint }) => changePoint?.nAfter ?? null
	},
	{
		name: "p",
		type: "number",
		isNullable: true,
		meaning: "permutation p-value of the change, 0 to 1; null: as there",
		cellOf: ({ changePoint }) => changePoint?.p ?? null
	},
	{
		name: "place",
		type: "text",
		isNullable: true,
		meaning: "`loss`, `gain`, `inside-margin` or `no-margin`: where the new level lies against the margin of one change; null: as there",
		cellOf: ({ changePoint }) => changePoint?.place ?? null
	},
	{
		name: "sustained",
		type: "text",
		isNullable: false,
		meaning: "`fired`, `not-fired`, `too-few`, `no-rhythm` or `no-spread`: the alert on runs by schedule",
		cellOf: ({ sustained }) => sustained.state
	},
	{
		name: "shift",
		type: "number",
		isNullable: true,
		meaning: "how far runs by schedule are off their usual level, in its spreads; null: unknown",
		cellOf: ({ sustained }) => sustained.shift
	}
];
// src/core/velocity/tables/week-columns.ts
/** Columns of `weeks`: a row for each week of each dimension of the default branch. */
const weekColumns = [
	{
		name: "repository",
		type: "text",
		isNullable: false,
		meaning: "`owner/name` in lower case; empty: the record does not say",
		cellOf: ({ run }) => run.repository
	},
	{
		name: "suite",
		type: "text",
		isNullable: false,
		meaning: "name of the suite",
		cellOf: ({ run }) => run.suite
	},
	{
		name: "matrix_key",
		type: "text",
		isNullable: false,
		meaning: "leg of a matrix; empty: the record does not say",
		cellOf: ({ run }) => run.matrixKey
	},
	{
		name: "dimension",
		type: "text",
		isNullable: false,
		meaning: "name in the config",
		cellOf: ({ kind }) => kind.name
	},
	{
		name: "unit",
		type: "text",
		isNullable: false,
		meaning: "`proportion` (0 to 1), `score`, `ms`, `usd` or `tokens`",
		cellOf: ({ kind }) => kind.unit
	},
	{
		name: "better",
		type: "text",
		isNullable: false,
		meaning: "`higher` or `lower`",
		cellOf: ({ kind }) => kind.better
	},
	{
		name: "is_primary",
		type: "boolean",
		isNullable: false,
		meaning: "the dimension that the suite is judged by first",
		cellOf: ({ kind }) => kind.isPrimary
	},
	{
		name: "tier",
		type: "text",
		isNullable: false,
		meaning: "`blocking`, `sign-off` or `advisory`",
		cellOf: ({ kind }) => kind.tier
	},
	{
		name: "first_day",
		type: "date",
		isNullable: false,
		meaning: "first day of the week, in the time zone of the sprints; weeks begin on the weekday of the sprints",
		cellOf: ({ firstDay }) => firstDay
	},
	{
		name: "level",
		type: "number",
		isNullable: false,
		meaning: "level of its last completed evaluation, in the unit; as on the page over the common cases where rows were read",
		cellOf: ({ level }) => level
	},
	{
		name: "standard_error",
		type: "number",
		isNullable: true,
		meaning: "standard error of the level, in the unit; null: not estimable",
		cellOf: ({ standardError }) => standardError
	},
	{
		name: "n",
		type: "integer",
		isNullable: false,
		meaning: "cases that the level stands on",
		cellOf: ({ n }) => n
	},
	{
		name: "evaluations",
		type: "integer",
		isNullable: false,
		meaning: "completed evaluations of the week that hold a level",
		cellOf: ({ evaluations }) => evaluations
	},
	{
		name: "is_new_setting",
		type: "boolean",
		isNullable: false,
		meaning: "not comparable with the week before: dataset, judge, models or the cases are others; no line goes over it",
		cellOf: ({ isNewSetting }) => isNewSetting
	},
	{
		name: "over",
		type: "text",
		isNullable: false,
		meaning: "`common-cases`: over the same cases as the weeks it is comparable with; `all-cases`: over all of its own, which may be others",
		cellOf: ({ over }) => over
	},
	{
		name: "dataset",
		type: "text",
		isNullable: false,
		meaning: "version of the dataset; empty: unknown",
		cellOf: ({ run }) => run.setting.dataset
	},
	{
		name: "judge",
		type: "text",
		isNullable: false,
		meaning: "version of the judge; empty: unknown",
		cellOf: ({ run }) => run.setting.judge
	},
	{
		name: "models",
		type: "text",
		isNullable: false,
		meaning: "models under test, separated by a comma and a space; empty: unknown",
		cellOf: ({ run }) => run.setting.models
	},
	{
		name: "cases",
		type: "text",
		isNullable: false,
		meaning: "hash of the cases of the evaluation, with what was asked; empty: unknown",
		cellOf: ({ run }) => run.setting.cases ?? ""
	},
	{
		name: "evaluation_id",
		type: "text",
		isNullable: false,
		meaning: "the evaluation that the level is of",
		cellOf: ({ evaluationId }) => evaluationId
	}
];
// src/core/velocity/setting.ts
/** Dataset, judge and models: where one of them is another, nothing that was measured before is comparable. */
function instrumentOf({ setting }) {
	return JSON.stringify([
		setting.dataset,
		setting.judge,
		setting.models
	]);
}
/**
* Whether two evaluations sat the same cases.
*
* @returns null = their records do not say; of older ones that hold no hash another number of cases does
*/
function satTheSame(one, other) {
	if (one.cases !== void 0 && other.cases !== void 0) return one.cases === other.cases;
	if (one.caseCount === void 0 || other.caseCount === void 0) return null;
	return one.caseCount === other.caseCount ? null : false;
}
/**
* What levels of whole runs have to share to be joined: instrument and cases. A record that does not say which cases were
* sat is taken for one of those before it, as long as nothing speaks against that.
*
* @param runs - of one suite and leg, by time
* @returns by evaluation; equal texts are one setting
*/
function settingsOf(runs) {
	const found = /* @__PURE__ */ new Map();
	const labels = /* @__PURE__ */ new Map();
	let known = null;
	for (const run of runs) {
		const { setting } = run;
		if (known === null || satTheSame(known.setting, setting) === false) known = {
			label: labelOf(setting, labels),
			setting
		};
		else if (setting.cases !== void 0 || known.setting.cases === void 0) {
			const label = labels.get(setting.cases ?? "") ?? known.label;
			known = {
				label,
				setting
			};
			if (setting.cases !== void 0) labels.set(setting.cases, label);
		}
		found.set(run, `${instrumentOf(run)} ${known.label}`);
	}
	return found;
}
/** A set of cases that was there before has the name that it had. */
function labelOf({ cases, caseCount }, labels) {
	const key = cases ?? `${caseCount ?? "unknown"} cases`;
	const label = labels.get(key) ?? String(labels.size);
	labels.set(key, label);
	return label;
}
// src/core/velocity/weeks.ts
/** The weeks of a calendar, made once: to ask the clock of a time zone is slow, and every series of every suite does. */
const weekCalendars = /* @__PURE__ */ new WeakMap();
/** Weeks begin on the weekday of the sprints, so that a sprint is made of whole ones. */
function weekOf({ calendar }) {
	const weeks = weekCalendars.get(calendar) ?? sprintCalendar({
		...calendar.rhythm,
		lengthDays: 7
	});
	weekCalendars.set(calendar, weeks);
	return (time) => weeks.at(time).firstDay;
}
/** Of each week the last evaluation with a level of the dimension. @param runs - of one suite and leg, by time */
function lastOfWeeks(runs, dimension, firstDayOf) {
	const found = /* @__PURE__ */ new Map();
	for (const run of runs) {
		const reading = run.dimensions.find(({ kind }) => kind.name === dimension);
		if (reading === void 0 || reading.level === null) continue;
		const firstDay = firstDayOf(run.finishedAt);
		const evaluations = 1 + (found.get(firstDay)?.evaluations ?? 0);
		found.set(firstDay, {
			firstDay,
			run,
			reading: {
				...reading,
				level: reading.level
			},
			evaluations
		});
	}
	return [...found.values()];
}
/** The weeks of {@link measuredWeeks} as the page has them. */
function weeksOf(runs, dimension, measured) {
	return measuredWeeks(runs, dimension, measured.stretches, weekOf(measured)).map(({ firstDay, level, n, isNewSetting, over }) => ({
		firstDay,
		level,
		n,
		isNewSetting,
		over
	}));
}
/**
* The last level of each week, over the cases that the ends of its stretch share where rows tell, and whether it is
* comparable with that of the week before.
*
* @param runs - of one suite and leg, by time
*/
function measuredWeeks(runs, dimension, stretches, firstDayOf) {
	const settings = settingsOf(runs);
	const placed = lastOfWeeks(runs, dimension, firstDayOf).map((last) => {
		const home = stretches.get(last.run) ?? null;
		const common = home?.dimensions.get(dimension)?.levels.get(last.run);
		return common === void 0 ? {
			...last,
			...wholeLevel(last),
			stretch: null,
			home
		} : {
			...last,
			...common,
			stretch: home,
			home
		};
	});
	const isNew = placed.map((one, index) => {
		const before = placed[index - 1];
		return before !== void 0 && !isJoined(before, one, settings);
	});
	return placed.map((one, index) => {
		const { firstDay, run, evaluations, level, standardError, n } = one;
		const over = isOverOneSet(one, lineOf(placed, isNew, index)) ? "common-cases" : "all-cases";
		const isNewSetting = isNew[index] ?? false;
		const { kind } = one.reading;
		return {
			firstDay,
			run,
			kind,
			evaluations,
			level,
			standardError,
			n,
			isNewSetting,
			over
		};
	});
}
function wholeLevel({ reading: { level, standardError, n } }) {
	return {
		level,
		standardError,
		n
	};
}
/** Whether two levels, one after the other, may be compared. */
function isJoined(one, other, settings) {
	if (one.home !== null && other.home !== null && one.home !== other.home) return false;
	if (one.stretch !== null && other.stretch !== null) return true;
	if (one.stretch === null && other.stretch === null) return settings.get(one.run) === settings.get(other.run);
	if (instrumentOf(one.run) !== instrumentOf(other.run)) return false;
	const [stretch, whole] = one.stretch === null ? [other.stretch, one.run] : [one.stretch, other.run];
	if (stretch === null) return false;
	const { cases, caseCount } = whole.setting;
	if (cases !== void 0) return cases === stretch.set;
	return stretch.came + stretch.went + stretch.changed === 0 && (caseCount ?? stretch.cases) === stretch.cases;
}
/** The weeks around one that are comparable with it, itself too. */
function lineOf(placed, isNew, index) {
	const from = isNew.lastIndexOf(true, index);
	const to = isNew.indexOf(true, index + 1);
	return placed.slice(Math.max(0, from), to === -1 ? void 0 : to);
}
function isOverOneSet(one, line) {
	const setOf = ({ run, stretch }) => stretch?.set ?? run.setting.cases;
	if (one.stretch !== null) return true;
	const own = setOf(one);
	return own !== void 0 && line.length > 1 && line.every((other) => setOf(other) === own);
}
// src/core/velocity/newest-stretch.ts
/** The newest stretch of a suite and leg in which a dimension was compared case by case; null = there is none. */
function newestStretch(runs, dimension, { stretches }) {
	for (const run of runs.toReversed()) {
		const stretch = stretches.get(run);
		const own = stretch?.dimensions.get(dimension);
		if (stretch !== void 0 && own !== void 0) return {
			stretch,
			own
		};
	}
	return null;
}
const words = {
	better: "improved",
	worse: "declined",
	"none-shown": "none-shown",
	unknown: "unknown"
};
/** A stretch as the document has it. */
function stretchFields(newest, measured) {
	const [first, last] = [newest?.stretch.evaluations[0], newest?.stretch.evaluations.at(-1)];
	if (newest === null || first === void 0 || last === void 0) return null;
	const { stretch, own } = newest;
	const { n, effect, relative, interval, direction } = own.change;
	const firstDayOf = weekOf(measured);
	return {
		from: isoTime(first.finishedAt),
		to: isoTime(last.finishedAt),
		weeks: new Set([...own.levels.keys()].map(({ finishedAt }) => firstDayOf(finishedAt))).size,
		commonCases: n,
		came: stretch.came,
		went: stretch.went,
		changed: stretch.changed,
		effect,
		relative,
		scale: interval?.scale ?? "absolute",
		lo: interval?.lo ?? null,
		hi: interval?.hi ?? null,
		level: interval?.level ?? null,
		trend: words[direction]
	};
}
// src/core/velocity/quality.ts
/**
* The primary dimension of each suite on the default branch, week by week, and against the oldest accepted base.
*
* Levels of whole runs are never subtracted here: a difference over common cases needs rows. Where a record holds one (its
* creep, measured case by case by the run that had the rows), or the rows of two weeks were read, that is what a word may
* rest on.
*/
function measureQuality(measured) {
	const { until, sprint } = measured;
	const from = sprint.to - 91 * dayMs$1;
	const recent = measured.ofDefaultBranch.filter((run) => isCompleted(run) && run.finishedAt >= from);
	const value = [...bySuite(recent)].map(([, runs]) => suiteQuality(runs, measured)).filter((one) => one !== null);
	return figure(measured, {
		value: value.length === 0 ? null : value,
		n: recent.length,
		window: {
			from,
			to: Math.min(sprint.to, until)
		},
		definition: "level of the primary dimension on the default branch, last completed evaluation of each week: over the cases that both ends of a stretch of weeks were asked alike where its rows are stored, else over all cases; split where dataset, judge or models changed, where less than half of the cases stayed, and where the cases changed and no rows tell the common ones; a word of direction only where an interval over paired cases (90 %) leaves out 0, against the oldest accepted base, else from the first week of the stretch to its last",
		exclusions: {
			[noRowsText]: weeksOverAll(value),
			"runs of the default branch that could not be judged": measured.ofDefaultBranch.filter((run) => !isCompleted(run) && run.finishedAt >= from).length
		},
		missing: "no completed evaluation of the default branch is on record"
	});
}
/** Said of weeks whose levels are of whole runs, although there are others beside them. */
const noRowsText = "weeks without stored rows: not over common cases, but over all of theirs";
/** How many there are of {@link noRowsText}. */
function weeksOverAll(series) {
	return series.filter(({ weeks }) => weeks.length > 1).flatMap(({ weeks }) => weeks).filter(({ over }) => over === "all-cases").length;
}
/** Evaluations by repository, suite and leg, each by time. */
function bySuite(evaluations) {
	const found = /* @__PURE__ */ new Map();
	for (const evaluation of evaluations) {
		const key = `${evaluation.repository}\n${evaluation.suite}\n${evaluation.matrixKey}`;
		const own = found.get(key);
		if (own === void 0) found.set(key, [evaluation]);
		else own.push(evaluation);
	}
	return new Map([...found].sort(([one], [other]) => one < other ? -1 : 1));
}
function primaryOf$1({ dimensions }) {
	return dimensions.find(({ kind }) => kind.isPrimary);
}
function suiteQuality(runs, measured) {
	const last = runs.at(-1);
	const primary = last === void 0 ? void 0 : primaryOf$1(last);
	if (last === void 0 || primary === void 0) return null;
	const since = runs.findLast(({ creep }) => creep !== null)?.creep ?? null;
	const newest = newestStretch(runs, primary.kind.name, measured);
	const stretch = stretchFields(newest, measured);
	const word = trendOf(since);
	return {
		repository: last.repository,
		suite: last.suite,
		dimension: primary.kind.name,
		unit: primary.kind.unit,
		weeks: weeksOf(runs, primary.kind.name, measured),
		since: since === null ? null : {
			at: since.since === null ? null : isoTime(since.since),
			effect: since.effect,
			lo: since.lo,
			hi: since.hi,
			level: since.level,
			commonCases: since.commonCases
		},
		stretch,
		trend: word === "unknown" ? stretch?.trend ?? word : word,
		beside: besidesOf(runs, newest, measured)
	};
}
function trendOf(since) {
	if (since === null || since.lo === null || since.hi === null) return "unknown";
	const isHigher = since.lo > 0;
	const isLower = since.hi < 0;
	if (!isHigher && !isLower) return "none-shown";
	return isHigher === (since.better === "higher") ? "improved" : "declined";
}
/**
* No quality without its price: the other dimensions at both ends of the sprint, as far as the setting stayed the same, over
* the common cases where the stretch has them.
*/
function besidesOf(runs, newest, { sprint }) {
	const last = runs.at(-1);
	if (last === void 0) return [];
	const settings = settingsOf(runs);
	const stretch = newest?.stretch.evaluations.at(-1) === last ? newest.stretch : null;
	const alike = stretch?.evaluations ?? runs.filter((run) => settings.get(run) === settings.get(last));
	const first = alike.findLast(({ finishedAt }) => finishedAt < sprint.from) ?? alike[0];
	if (first === void 0 || first === last) return [];
	const isOneSet = settings.get(first) === settings.get(last) && last.setting.cases !== void 0;
	return last.dimensions.flatMap((reading) => {
		const { name: dimension, unit, isPrimary } = reading.kind;
		const levels = stretch?.dimensions.get(dimension)?.levels;
		const [before, now] = [first, last].map((run) => {
			const { level, n } = levels?.get(run) ?? levelIn(run, dimension) ?? {};
			return level === void 0 || n === void 0 ? void 0 : {
				level,
				n
			};
		});
		const isCommon = [first, last].every((run) => levels?.has(run) === true);
		if (isPrimary || before === void 0 || now === void 0 || stretch !== null && !isCommon && !isOneSet) return [];
		return [{
			dimension,
			unit,
			first: {
				...before,
				at: isoTime(first.finishedAt)
			},
			last: {
				...now,
				at: isoTime(last.finishedAt)
			},
			over: isCommon || isOneSet ? "common-cases" : "all-cases"
		}];
	});
}
function levelIn(run, dimension) {
	const reading = run.dimensions.find(({ kind }) => kind.name === dimension);
	return reading === void 0 || reading.level === null ? void 0 : {
		level: reading.level,
		n: reading.n
	};
}
// src/core/velocity/tables/week-rows.ts
/**
* Every week of every dimension of the default branch, by suite, dimension and time. It follows the rules of the page, whose
* weeks are the last of these.
*/
function* weekRows(measured) {
	const { ofDefaultBranch, stretches } = measured;
	const firstDayOf = weekOf(measured);
	const known = /* @__PURE__ */ new Map();
	const dayOf = (time) => {
		const day = known.get(time) ?? firstDayOf(time);
		known.set(time, day);
		return day;
	};
	for (const runs of bySuite(ofDefaultBranch.filter(isCompleted)).values()) {
		const names = new Set(runs.flatMap(({ dimensions }) => dimensions.map(({ kind }) => kind.name)));
		for (const name of [...names].sort()) yield* measuredWeeks(runs, name, stretches, dayOf);
	}
}
// src/core/velocity/tables/velocity-tables.ts
/**
* What figures are computed from, and the figures, as tables, as it stood at the end of the sprint that was measured, or
* then. Of no person, like the figures. docs/parquet.md says how they are read.
*/
function velocityTables({ taken, document }) {
	const { measured, outcomes, entries } = taken;
	const { calendar, evaluations, experiments, until } = measured;
	const rowOf = evaluationRows(taken);
	const experimentOf = new Map(experiments.flatMap((experiment) => experiment.logIds.map((id) => [`${experiment.repository} ${id}`, experimentIdOf(experiment)])));
	const sprintAt = (time) => calendar.at(time).number;
	return [
		tableOf("evaluations", evaluationColumns, () => mapped(evaluations, rowOf)),
		tableOf("dimensions", dimensionColumns, () => flatMapped(evaluations, (evaluation) => {
			const row = rowOf(evaluation);
			return evaluation.dimensions.map((reading) => ({
				...row,
				reading
			}));
		})),
		tableOf("sources", sourceColumns, () => flatMapped(evaluations, (evaluation) => {
			if (evaluation.sources.length === 0) return [];
			const row = rowOf(evaluation);
			return evaluation.sources.map((source) => ({
				...row,
				source
			}));
		})),
		tableOf("experiments", experimentColumns, () => mapped(experiments, (experiment) => ({
			experiment,
			experimentId: experimentIdOf(experiment),
			sprint: sprintAt(experiment.startedAt),
			closedSprint: experiment.closedAt === null ? null : sprintAt(experiment.closedAt),
			asOf: until
		}))),
		tableOf("outcomes", outcomeColumns, () => outcomes),
		tableOf("log", logColumns, () => mapped(entries, (entry) => ({
			entry,
			sprint: sprintAt(entry.at),
			experimentId: experimentOf.get(`${entry.repository} ${entry.id}`) ?? null
		}))),
		tableOf("sprints", sprintColumns, () => sprintRows(measured, entries)),
		tableOf("weeks", weekColumns, () => mapped(weekRows(measured), (week) => ({
			...week,
			evaluationId: evaluationIdOf(week.run)
		}))),
		tableOf("trends", trendColumns, () => document.trends.value ?? []),
		figuresTable(document)
	];
}
/** Makes the row of an evaluation. */
function evaluationRows({ measured }) {
	const { calendar, experiments, leftOut } = measured;
	const experimentOf = /* @__PURE__ */ new Map();
	for (const experiment of experiments) for (const evaluation of experiment.evaluations) experimentOf.set(evaluation, experimentIdOf(experiment));
	const reasonOf = /* @__PURE__ */ new Map();
	for (const { reason, evaluations } of leftOut) for (const evaluation of evaluations) reasonOf.set(evaluation, reason);
	const days = sprintCalendar({
		...calendar.rhythm,
		lengthDays: 1
	});
	return (evaluation) => ({
		evaluation,
		evaluationId: evaluationIdOf(evaluation),
		sprint: calendar.at(evaluation.finishedAt).number,
		day: days.at(evaluation.finishedAt).firstDay,
		experimentId: experimentOf.get(evaluation) ?? null,
		leftOut: reasonOf.get(evaluation) ?? null
	});
}
function evaluationIdOf(evaluation) {
	return shortHash(evaluationKey(evaluation));
}
function experimentIdOf({ repository, name }) {
	return `${repository} ${name}`.trim();
}
/** One at a time: a hundred thousand rows are not held beside what they are made of. */
function* mapped(values, toRow) {
	for (const value of values) yield toRow(value);
}
function* flatMapped(values, toRows) {
	for (const value of values) yield* toRows(value);
}
// src/app/load-config.ts
/**
* Reads a config file, or gives the defaults where none is named.
*
* @throws UsageError with every problem of the file
* @throws FileError when it cannot be read
*/
async function loadConfig(files, path) {
	if (path === void 0) return defaultConfig();
	const text = new TextDecoder().decode(await files.read(path));
	const parsed = parseConfig(text, path);
	if (parsed.ok) return parsed.value;
	const count = parsed.issues.length;
	throw new UsageError("config", `${path} has ${count === 1 ? "a problem" : `${count} problems`}:\n${parsed.issues.map((issue) => `  ${formatIssue(issue)}`).join("\n")}\n`, `Mend it and check it with: eval-envelope validate ${path}`);
}
/**
* The suite a pair of results belongs to: the one named, or the only one there is.
*
* @throws UsageError when the name is unknown
*/
function chooseSuite(config, name) {
	const names = Object.keys(config.suites);
	if (name === void 0) return names.length === 1 ? names[0] ?? null : null;
	if (names.includes(name)) return name;
	throw new UsageError("unknown-suite", `The config has no suite "${name}".`, names.length === 0 ? "It names no suite at all." : `Suites: ${names.join(", ")}.`);
}
// src/core/velocity/outcome.ts
const time = datetime({ offset: true });
const sha = string().regex(/^[0-9a-f]{7,64}$/);
/**
* One line of an outcomes file: what became of a pull request, or of a branch that never had one. Whoever collects them
* says what GitHub says; nothing in it names a person.
*/
const outcomeSchema = strictObject({
	version: literal(1).optional().describe("of this form; left out: 1"),
	repository: string().nullable().optional().describe("owner/name; left out: the only one of the records"),
	pullRequest: int().positive().nullable().optional().describe("left out: a branch without a pull request"),
	branch: string().nullable().optional().describe("head branch"),
	baseBranch: string().nullable().optional().describe("branch that it goes into"),
	state: _enum([
		"open",
		"merged",
		"closed"
	]).describe("closed: without a merge"),
	openedAt: time.nullable().optional().describe("when it was opened; left out: nobody says"),
	closedAt: time.nullable().optional().describe("when it was closed; of a merged one its merge"),
	mergedAt: time.nullable().optional().describe("when it was merged; a merged one has to say"),
	mergeSha: sha.nullable().optional().describe("commit on the default branch that the merge made"),
	headSha: sha.nullable().optional().describe("its last head"),
	revertedAt: time.nullable().optional().describe("when its merge was taken back"),
	revertOf: int().positive().nullable().optional().describe("pull request that this one takes back"),
	labels: array(string()).optional().describe("names of its labels"),
	linkedIssues: array(int().positive()).optional().describe("numbers of issues that it closes"),
	trailers: record(string(), string()).optional().describe("trailers of its description or commits: Experiment, Feature and Cause are read")
});
/** Where a regression came from, as people write it down. */
const recordedCauses = [
	"data",
	"model",
	"deployment",
	"users",
	"other"
];
/** Characters kept of a cause. */
const mostOfCause = 120;
/** Reads a file of outcomes, JSON a line. A line that cannot be read is named and passed over. */
function parseOutcomes(text) {
	const outcomes = [];
	const problems = [];
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const found = parseLine(line);
		if (typeof found === "string") problems.push({
			line: index + 1,
			message: found
		});
		else outcomes.push(found);
	}
	return {
		outcomes,
		problems
	};
}
function parseLine(line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return "it is no JSON.";
	}
	const parsed = outcomeSchema.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return `at ${issue?.path.join(".") || "the top"}: ${issue?.message ?? "not an outcome"}.`;
	}
	return resolve(parsed.data);
}
function resolve(written) {
	const pullRequest = written.pullRequest ?? null;
	const branch = written.branch ?? null;
	if (pullRequest === null && branch === null) return "it names neither a pull request nor a branch.";
	const openedAt = moment(written.openedAt);
	const mergedAt = moment(written.mergedAt);
	const closedAt = written.state === "open" ? null : mergedAt ?? moment(written.closedAt);
	if (written.state === "merged" && mergedAt === null) return "it is merged and has no mergedAt.";
	if (openedAt !== null && closedAt !== null && closedAt < openedAt) return "it was closed before it was opened.";
	return {
		repository: (written.repository ?? "").toLowerCase(),
		pullRequest,
		branch,
		baseBranch: written.baseBranch ?? null,
		state: written.state,
		openedAt,
		closedAt,
		headSha: written.headSha ?? null,
		mergeSha: written.mergeSha ?? null,
		revertedAt: moment(written.revertedAt),
		revertOf: written.revertOf ?? null,
		labels: written.labels ?? [],
		linkedIssues: written.linkedIssues ?? [],
		experiment: trailer(written, "experiment"),
		feature: trailer(written, "feature"),
		cause: causeOf(trailer(written, "cause"))
	};
}
function causeOf(text) {
	if (text === null) return null;
	const word = /^[a-z]+/.exec(text.toLowerCase())?.[0];
	return {
		kind: recordedCauses.find((cause) => cause === word) ?? "other",
		text: [...text].slice(0, mostOfCause).join("")
	};
}
function moment(text) {
	return text === null || text === void 0 ? null : Date.parse(text);
}
/** Git reads the names of trailers without regard to case. */
function trailer({ trailers = {} }, name) {
	const value = Object.entries(trailers).find(([key]) => key.toLowerCase() === name)?.[1].trim() ?? "";
	return value === "" ? null : value;
}
// src/core/velocity/description-lines.ts
/**
* What a person wrote in a description, line by line: without comments, which templates fill with examples, and without
* fenced code.
*
* @param text - Markdown of a pull request, or the message of a commit
*/
function descriptionLines(text) {
	const visible = text.replace(/\r\n?/g, "\n").replace(/<!--[\s\S]*?(?:-->|$)/g, "");
	const lines = [];
	let fence = null;
	for (const line of visible.split("\n")) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence === null && mark === void 0) lines.push(line);
		else if (fence === null) fence = mark ?? null;
		else if (mark?.startsWith(fence) === true && line.trim() === mark) fence = null;
	}
	return lines;
}
// src/core/velocity/closed-issues.ts
/**
* Issues of the same repository that a description closes by one of GitHub's keywords: `Closes #12`, `fixes owner/name#12`,
* or the address of the issue.
*
* @param repository - `owner/name`; issues of others are left out
* @returns numbers, ascending, each once
* @see https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
*/
function closedIssues(text, repository) {
	const keyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(\S{1,300})/gi;
	const found = /* @__PURE__ */ new Set();
	for (const line of descriptionLines(text)) for (const [, target = ""] of line.matchAll(keyword)) {
		const number = issueNumber(target, repository);
		if (number !== null) found.add(number);
	}
	return [...found].sort((one, other) => one - other);
}
function issueNumber(target, repository) {
	const [, short, shortNumber] = /^([\w.-]+\/[\w.-]+)?#([1-9]\d{0,9})\b/.exec(target) ?? [];
	const [, long, longNumber] = /^https:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/issues\/([1-9]\d{0,9})\b/.exec(target) ?? [];
	const number = shortNumber ?? longNumber;
	return number !== void 0 && (short ?? long ?? repository).toLowerCase() === repository.toLowerCase() ? Number(number) : null;
}
// src/core/velocity/read-trailers.ts
/** Trailers that figures are made of, as they are written into outcomes. */
const names = [
	"Experiment",
	"Feature",
	"Cause"
];
/** Characters of a value that are kept. */
const longestValue = 200;
/**
* The trailers `Experiment:`, `Feature:` and `Cause:` of a text. A trailer stands in a paragraph that holds nothing but
* lines such as `Name: value`, as git writes them; names are read without regard to case, and of several the last one counts.
*
* @param text - description of a pull request, or message of a commit
*/
function readTrailers(text) {
	const found = {};
	for (const paragraph of paragraphsOf(descriptionLines(text))) {
		const trailers = paragraph.map((line) => /^([A-Za-z][A-Za-z0-9-]*):[ \t]+(\S.*)$/.exec(line.trim()));
		if (trailers.some((trailer) => trailer === null)) continue;
		for (const trailer of trailers) {
			const [, key = "", value = ""] = trailer ?? [];
			const name = names.find((known) => known.toLowerCase() === key.toLowerCase());
			if (name !== void 0) found[name] = value.trim().slice(0, longestValue);
		}
	}
	return found;
}
function paragraphsOf(lines) {
	const paragraphs = [[]];
	for (const line of lines) if (line.trim() === "") paragraphs.push([]);
	else paragraphs.at(-1)?.push(line);
	return paragraphs.filter((paragraph) => paragraph.length > 0);
}
// src/core/velocity/reverted-change.ts
/**
* What a pull request takes back, told by the lines that GitHub's button (`Reverts owner/name#12`) and `git revert`
* (`This reverts commit …`) write. A title alone proves nothing: anybody may call a change a revert.
*
* @param repository - `owner/name`
*/
function revertedChange(text, repository) {
	const pullRequests = [];
	const commits = [];
	for (const line of descriptionLines(text)) {
		const [, named = repository, number] = /^Reverts ([\w.-]+\/[\w.-]+)?#([1-9]\d{0,9})\b/i.exec(line.trim()) ?? [];
		if (number !== void 0 && named.toLowerCase() === repository.toLowerCase()) pullRequests.push(Number(number));
		const [, sha] = /^This reverts commit ([0-9a-f]{7,64})\b/i.exec(line.trim()) ?? [];
		if (sha !== void 0) commits.push(sha.toLowerCase());
	}
	return {
		pullRequests,
		commits
	};
}
// src/core/velocity/outcomes-of.ts
/** What evaluations of a repository name; others are left out. @param repository - `owner/name` */
function namedByRecords(evaluations, repository) {
	const own = evaluations.filter((evaluation) => evaluation.repository === repository.toLowerCase());
	return {
		numbers: new Set(own.flatMap(({ pullRequest }) => pullRequest ?? [])),
		branches: new Set(own.flatMap(({ pullRequest, branch }) => pullRequest === null && branch !== null ? [branch] : [])),
		shas: new Set(own.flatMap(({ headSha }) => headSha ?? []))
	};
}
/** Whether the records name a pull request: by number, by merge or head, or by the branch that it came from. */
function isNamed(pull, { numbers, branches, shas }) {
	if (numbers.has(pull.number) || shas.has(pull.headSha)) return true;
	if (pull.state === "merged" && pull.mergeSha !== null && shas.has(pull.mergeSha)) return true;
	return !pull.isForeign && branches.has(pull.headBranch);
}
/**
* Outcomes of the pull requests that the records name, of those that take one of them back, and of those whose branch one of
* them was merged into: nothing is said of others, which nobody evaluated.
*
* @param repository - `owner/name`
* @param pulls - each once, in any order
* @param details - by number; where one is missing, its description alone counts
* @returns by number, ascending, in the form of the file
*/
function outcomesOf(repository, pulls, named, details = /* @__PURE__ */ new Map()) {
	const revertOf = revertFinder(repository, pulls);
	const isBelow = stackFinder(pulls, named);
	const chosen = /* @__PURE__ */ new Map();
	for (const pull of [...pulls].sort((one, other) => one.number - other.number)) {
		const reverted = revertOf(pull);
		const isRevert = reverted !== null && chosen.has(reverted);
		if (!isNamed(pull, named) && !isRevert && !isBelow(pull)) continue;
		chosen.set(pull.number, outcomeOf(repository, pull, reverted, details.get(pull.number)));
		const original = reverted === null ? void 0 : chosen.get(reverted);
		if (reverted === null || original === void 0 || pull.mergedAt === null) continue;
		const known = original.revertedAt ?? null;
		if (known === null || Date.parse(pull.mergedAt) < Date.parse(known)) chosen.set(reverted, {
			...original,
			revertedAt: pull.mergedAt
		});
	}
	return [...chosen.values()];
}
/** Outcomes as a file holds them, JSON a line. */
function encodeOutcomes(outcomes) {
	return outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join("");
}
function outcomeOf(repository, pull, revertOf, details) {
	const isMerged = pull.state === "merged";
	const trailers = {
		...readTrailers(details?.mergeMessage ?? ""),
		...readTrailers(pull.body)
	};
	const issues = /* @__PURE__ */ new Set([...closedIssues(pull.body, repository), ...details?.closedIssues ?? []]);
	return {
		version: 1,
		repository,
		pullRequest: pull.number,
		branch: pull.isForeign ? null : pull.headBranch,
		baseBranch: pull.baseBranch,
		state: pull.state,
		openedAt: pull.openedAt,
		closedAt: pull.closedAt,
		mergedAt: isMerged ? pull.mergedAt : null,
		mergeSha: isMerged ? pull.mergeSha : null,
		headSha: pull.headSha,
		revertedAt: null,
		revertOf,
		labels: [...pull.labels],
		linkedIssues: [...issues].sort((one, other) => one - other),
		trailers
	};
}
/** Tells pull requests that a named one was merged into the branch of, and those below these. */
function stackFinder(pulls, named) {
	const own = pulls.filter(({ isForeign }) => !isForeign);
	const below = /* @__PURE__ */ new Set();
	let last = pulls.filter((pull) => isNamed(pull, named));
	while (last.length > 0) {
		const bases = new Set(last.flatMap(({ state, baseBranch }) => state === "merged" ? [baseBranch] : []));
		last = own.filter((pull) => bases.has(pull.headBranch) && !below.has(pull));
		for (const pull of last) below.add(pull);
	}
	return (pull) => below.has(pull);
}
/** Finds the merged pull request that one takes back; on another base branch it takes nothing back. */
function revertFinder(repository, pulls) {
	const merged = pulls.filter(({ state }) => state === "merged");
	const byNumber = new Map(merged.map((pull) => [pull.number, pull]));
	const bySha = (sha) => merged.find(({ mergeSha, headSha }) => mergeSha?.startsWith(sha) === true || headSha.startsWith(sha));
	return (pull) => {
		const { pullRequests, commits } = revertedChange(pull.body, repository);
		return [...pullRequests.map((number) => byNumber.get(number)), ...commits.map(bySha)].find((one) => one !== void 0 && one.number < pull.number && one.baseBranch === pull.baseBranch)?.number ?? null;
	};
}
// src/app/velocity/collect-artifacts.ts
/** Failures of the service in a row after which it is left alone. */
const mostFailures = 3;
/**
* Takes the records of workflow runs from their artifacts, newest first. What is in the cache, or was read from elsewhere
* already, is not downloaded; what is left when time or requests run out is taken by the next run. A record is believed
* that names the repository and the run which made it.
*
* @throws GitHubError when nothing could be listed
*/
async function collectArtifacts({ repository, cache, endsAt, reserve }, runs, sink, { files, clock }) {
	const isThere = knownArtifacts(sink.evaluations());
	const counts = {
		downloaded: 0,
		fromCache: 0,
		fromForks: 0,
		expired: 0
	};
	const cut = /* @__PURE__ */ new Set();
	for (const { artifactId, path, run } of cache.records) {
		const text = new TextDecoder().decode(await files.read(path));
		const place = `${repository}, artifact ${artifactId}`;
		if (run === "none") sink.passOver(place, text.trim());
		else if (!text.trimEnd().endsWith("}")) cut.add(artifactId);
		else {
			counts.fromCache += 1;
			sink.text(text, place, (said) => contradiction(said, repository, run === "any" ? null : run));
		}
	}
	const whyNot = runs.whyNot();
	if (whyNot !== null) return {
		...counts,
		problems: [whyNot]
	};
	const whyStop = () => {
		if (clock.now().getTime() >= endsAt) return "minutes";
		const limit = runs.rateLimit();
		return limit !== null && limit.remaining <= reserve ? "rate-limit" : null;
	};
	const { defaultBranch } = await runs.repository();
	const listing = await listArtifacts(runs, clock, whyStop);
	const wanted = [];
	for (const artifact of listing.artifacts) {
		if (cache.has(artifact.id) && !cut.has(artifact.id) || isThere(artifact)) continue;
		if (artifact.isForeign) counts.fromForks += 1;
		else if (artifact.isExpired) counts.expired += 1;
		else wanted.push(artifact);
	}
	let stopped = listing.stopped === null ? null : stopTexts[listing.stopped];
	let failures = 0;
	let done = 0;
	for (const artifact of wanted) {
		const why = whyStop();
		if (why !== null) stopped = stopTexts[why];
		if (stopped !== null) break;
		const place = `${repository}, artifact ${artifact.id}`;
		try {
			const bytes = (await runs.download(artifact, ["record.json"], { entryBytes: largestArchivedFile })).get("record.json");
			if (bytes === void 0) {
				sink.passOver(place, "It holds no record.json.");
				await cache.keepNone(artifact.id, "It holds no record.json.");
			} else {
				const runId = artifact.headBranch === defaultBranch || artifact.runId === null ? null : String(artifact.runId);
				const text = new TextDecoder().decode(bytes);
				await cache.keep(artifact.id, runId, text);
				sink.text(text, place, (evaluation) => contradiction(evaluation, repository, runId));
				counts.downloaded += 1;
			}
			failures = 0;
			done += 1;
		} catch (error) {
			if (error instanceof ArtifactError) {
				done += 1;
				if (error.code === "expired" || error.code === "gone") counts.expired += 1;
				else {
					sink.passOver(place, error.message);
					await cache.keepNone(artifact.id, error.message);
				}
			} else if (error instanceof GitHubError) {
				failures += 1;
				if (failures >= mostFailures || error.code === "forbidden" || error.code === "rate-limited") stopped = `${error.message} ${error.hint}`;
				else if (failures === 1) sink.passOver(place, error.message);
			} else throw error;
		}
	}
	const left = wanted.length - done;
	const problems = stopped === null && left === 0 && listing.problem === null ? [] : [`${left} artifacts were not read${listing.stopped === null ? "" : ", and there may be more"}: ${stopped ?? listing.problem ?? "GitHub did not give them."}`];
	return {
		...counts,
		problems
	};
}
const stopTexts = {
	minutes: "the time for it is over; the next run goes on.",
	"rate-limit": "too few requests of the hour are left; the next run goes on.",
	unreachable: "GitHub could not be reached.",
	history: "the history could not be read."
};
/** Tells artifacts whose record was read from elsewhere, such as the history. */
function knownArtifacts(evaluations) {
	const keyOf = (...parts) => JSON.stringify(parts);
	const known = new Set(evaluations.map(({ headSha, suite, matrixKey, runId, attempt }) => keyOf(headSha, `${suite}-${matrixKey === "" ? "single" : matrixKey}`, runId, attempt)));
	return ({ name, headSha, runId }) => {
		const label = labelOf$1(name);
		return label !== null && known.has(keyOf(headSha, label.label, String(runId), label.attempt));
	};
}
/** What a record says of itself that GitHub does not say of its artifact. */
function contradiction(evaluation, repository, runId) {
	if (evaluation.repository !== repository.toLowerCase()) return `The record says that it is of ${JSON.stringify(evaluation.repository)}, which its artifact is not of.`;
	if (runId !== null && evaluation.runId !== runId) return `The record says that it is of run ${JSON.stringify(evaluation.runId)}, and run ${runId} made it.`;
	return null;
}
// src/app/velocity/collect-outcomes.ts
/**
* A pull request changes when it is pushed to, which is before its evaluation ends: what changed so long before the first
* record is not looked at in the list.
*/
const marginMs = 6048e5;
/**
* Asks GitHub what became of the pull requests that the records of a repository name, and which of them were taken back.
* Nothing older than the first record is attributed. A list that breaks off is used as far as it goes, and said.
*
* @param repository - `owner/name`
* @param reserve - requests of the hour that are left to others
* @throws GitHubError when nothing could be listed
*/
async function collectOutcomes(repository, evaluations, pulls, reserve) {
	const named = namedByRecords(evaluations, repository);
	const first = evaluations.find((evaluation) => evaluation.repository === repository.toLowerCase());
	if (first === void 0) return {
		outcomes: [],
		problems: []
	};
	const problems = [];
	const found = /* @__PURE__ */ new Map();
	const isSpent = () => (pulls.rateLimit()?.remaining ?? Number.POSITIVE_INFINITY) <= reserve;
	const spent = (what) => `${what}: only ${pulls.rateLimit()?.remaining ?? 0} requests of the hour are left; run it again later`;
	const broken = await listSince(first.finishedAt - marginMs, pulls, found, isSpent);
	if (broken === "spent") problems.push(spent("the list of pull requests was not read to its end"));
	else if (broken !== null) problems.push(broken);
	const missing = [...named.numbers].filter((number) => !found.has(number)).sort((one, other) => one - other);
	for (const [index, number] of missing.entries()) {
		if (isSpent()) {
			problems.push(spent(`${missing.length - index} pull requests were not asked for`));
			break;
		}
		try {
			const pull = await pulls.one(number);
			if (pull !== null) found.set(number, pull);
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			problems.push(`#${number} was not read: ${error.message} ${error.hint}`);
			if (error.code !== "rejected") break;
		}
	}
	const all = [...found.values()];
	return {
		outcomes: outcomesOf(repository, all, named, await detailsOf(all.filter((pull) => isNamed(pull, named)).map(({ number }) => number), pulls, problems)),
		problems
	};
}
/** @returns why it was not read as far as it is wanted; null = it was */
async function listSince(since, pulls, found, isSpent) {
	try {
		for await (const pull of pulls.byChange()) {
			if (Date.parse(pull.updatedAt) < since) return null;
			found.set(pull.number, pull);
			if (found.size % 100 === 0 && isSpent()) return "spent";
		}
		return null;
	} catch (error) {
		if (!(error instanceof GitHubError) || found.size === 0) throw error;
		return `the list of pull requests broke off: ${error.message} ${error.hint}`;
	}
}
async function detailsOf(numbers, pulls, problems) {
	if (numbers.length === 0) return /* @__PURE__ */ new Map();
	try {
		return await pulls.details(numbers);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		problems.push(`issues that were linked by hand, and trailers of merges, are not known: ${error.message} ${error.hint}`);
		return /* @__PURE__ */ new Map();
	}
}
// src/core/velocity/evaluation-of.ts
/**
* What figures need of a record.
*
* @param shared - of this reading: records say much of the same
* @returns null where the record does not say when it was made: it belongs to no sprint
*/
function evaluationOf(record, shared) {
	const { identity, change, suite, comparison } = record;
	if (identity.finishedAt === null) return null;
	const dimensions = comparison.dimensions.map((judged) => readingOf(judged, shared));
	const { text } = shared;
	return {
		repository: text((identity.repository ?? "").toLowerCase()),
		pullRequest: identity.pullRequest,
		branch: text(identity.branch),
		headSha: identity.headSha ?? identity.evaluatedSha,
		event: text(identity.event),
		...identity.event === "local" ? { isOfDefaultBranch: identity.isOfDefaultBranch === true } : {},
		runId: identity.runId,
		attempt: identity.runAttempt ?? 1,
		suite: text(suite.name ?? ""),
		matrixKey: text(suite.matrixKey ?? ""),
		finishedAt: Date.parse(identity.finishedAt),
		class: text(change.primary),
		place: text(change.evidence.find((entry) => entry.class === change.primary)?.file ?? null),
		verdict: text(comparison.verdict),
		isPassed: comparison.conclusion === "success",
		signOffs: record.signOffs.length,
		waivers: record.waivers.length,
		content: change.coveredHash,
		costUsd: sumKnown(record.cost.evaluationUsd, record.cost.judgeUsd),
		isReused: record.cost.calls === 0 && record.cost.durationMs === 0 && comparison.verdict !== "not-evaluated",
		isCandidate: change.candidate !== void 0,
		setting: settingOf(record, shared),
		dimensions,
		decidedBy: decidersOf(record, dimensions),
		casesPaired: comparison.cases.paired,
		casesRemoved: comparison.cases.baseOnly.length,
		creep: creepOf(comparison, dimensions),
		isModelShifted: record.fingerprint?.status === "shown",
		drift: identity.pullRequest === null ? namedOnce(comparison.drift ?? noDrift, shared) : noDrift,
		inputDrift: identity.pullRequest === null ? namedOnce(comparison.inputDrift ?? noInputDrift, shared) : noInputDrift,
		sources: record.sources.map(({ name, ageMs, maxAgeMs }) => ({
			name: text(name),
			ageMs,
			maxAgeMs
		}))
	};
}
/** The same names in record after record. */
function namedOnce(found, { text }) {
	return found.length === 0 ? found : found.map((one) => ({
		...one,
		feature: text(one.feature)
	}));
}
function sumKnown(one, other) {
	return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}
function settingOf({ suite, comparison }, shared) {
	const cases = suite.cases?.head ?? null;
	const caseCount = countOf(comparison.cases);
	const setting = {
		dataset: suite.dataset.head ?? "",
		judge: suite.judge.head ?? "",
		models: suite.models.head.join(", "),
		...cases === null ? {} : { cases },
		...caseCount === null ? {} : { caseCount }
	};
	return shared.value(`setting ${JSON.stringify(setting)}`, () => setting);
}
/** Entries that a list is cut to where a record would grow too large. */
const cutLengths = [100, 20];
/** Cases that head sat; null = lists that were cut, or nothing, do not say. */
function countOf({ paired, headOnly, changedInput }) {
	const lists = [headOnly.length, changedInput.length];
	const count = paired + headOnly.length + changedInput.length;
	return count === 0 || lists.some((length) => cutLengths.includes(length)) ? null : count;
}
function readingOf(judged, shared) {
	const { name, unit, better, primary: isPrimary, tier, margin, metric, statistic, between } = judged;
	const kind = {
		name,
		unit,
		better,
		isPrimary,
		tier,
		margin,
		...between === void 0 ? { measure: {
			metric,
			statistic
		} } : {}
	};
	return {
		kind: shared.value(`dimension ${JSON.stringify(kind)}`, () => kind),
		level: judged.head.estimate,
		standardError: judged.standardError.head,
		n: judged.head.n,
		resolvable: judged.resolvable,
		casesNeeded: judged.casesNeeded.ifUnchanged,
		status: shared.text(judged.status)
	};
}
const nobody = [];
const noDrift = [];
const noInputDrift = [];
/** Reasons name a dimension, or a segment and then the dimension. */
function decidersOf({ comparison }, dimensions) {
	const about = comparison.reasons.flatMap((reason) => reason.code === "all-inside" || reason.about === void 0 ? [] : [reason.about]);
	if (about.length === 0) return nobody;
	return dimensions.map(({ kind }) => kind.name).filter((name) => about.some((entry) => entry === name || entry.endsWith(` ${name}`)));
}
function creepOf({ creep }, dimensions) {
	const judged = dimensions.find(({ kind }) => kind.name === creep?.dimension)?.kind;
	const effect = creep?.effect ?? null;
	if (creep === void 0 || judged === void 0 || effect === null || effect.absolute === null) return null;
	const interval = effect.interval?.scale === "absolute" ? effect.interval : null;
	return {
		since: creep.since === null ? null : Date.parse(creep.since),
		effect: effect.absolute,
		lo: interval?.lo ?? null,
		hi: interval?.hi ?? null,
		level: interval?.level ?? null,
		unit: judged.unit,
		better: judged.better,
		commonCases: creep.commonCases
	};
}
// src/core/velocity/is-velocity-document.ts
/** What no record has at its top, and every page of a sprint does. */
const ownKeys = [
	"sprint",
	"records",
	"experiments",
	"classes"
];
/** Whether a JSON value means to be the figures of a sprint, of this version or another: they are made of records, and none. */
function isVelocityDocument(value) {
	return typeof value === "object" && value !== null && ownKeys.every((key) => key in value);
}
/**
* An experiment that was written down before there was a pull request: one JSON file of the history (`log/…`), or a line
* of a JSONL file. Of no person. The version is raised when a reader of the old form would misread the new one.
*/
const logEntrySchema = strictObject({
	version: literal(1).describe("of this form"),
	kind: literal("experiment").describe("tells it from a record"),
	id: string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/).describe("an Experiment: trailer of a pull request names it"),
	at: datetime({ offset: true }).describe("when it was written down"),
	hypothesis: string().min(1).max(500).describe("what is expected of it, a sentence or two"),
	repository: string().nullable().optional().describe("owner/name; left out: the only one of the records"),
	class: _enum(deploymentClasses).nullable().optional().describe("of the change; left out: not known yet"),
	feature: string().min(1).nullable().optional().describe("that it belongs to; left out: not named"),
	branch: string().min(1).nullable().optional().describe("where it is tried; left out: not known yet")
});
/** An entry with its id, such as `exp-20261122-0f3a9c1b`: the day in UTC, and a hash of what it says. */
function makeLogEntry(parts) {
	const { at, ...rest } = parts;
	return {
		version: 1,
		kind: "experiment",
		id: `exp-${new Date(at).toISOString().slice(0, 10).replaceAll("-", "")}-${shortHash(JSON.stringify([at, rest])).slice(0, 8)}`,
		at,
		...rest
	};
}
/** Where an entry is kept in a history: `log/<yyyy>/<mm>/<id>.json`, by the month in UTC. */
function logEntryPath({ id, at }) {
	const [year, month] = new Date(at).toISOString().split("-");
	return `log/${year}/${month}/${id}.json`;
}
/** Whether a JSON value means to be an entry, well formed or not. */
function isLogEntry(value) {
	return typeof value === "object" && value !== null && "kind" in value && value.kind === "experiment";
}
/** @returns a text says why it cannot be read */
function parseLogEntry(value) {
	const parsed = logEntrySchema.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return issue?.path[0] === "version" ? "The logged experiment is of another version. Update eval-envelope to read it." : `The logged experiment cannot be read: at ${issue?.path.join(".") || "the top"}: ${issue?.message ?? "not an entry"}.`;
	}
	const { id, at, hypothesis, repository, class: ofClass, feature, branch } = parsed.data;
	return {
		repository: (repository ?? "").toLowerCase(),
		id,
		at: Date.parse(at),
		hypothesis,
		class: ofClass ?? null,
		feature: feature ?? null,
		branch: branch ?? null
	};
}
/**
* Entries as they stood at a moment, each id of a repository once, by time.
*
* @param repositories - those of the records: an entry that names none belongs to the only one there is
* @param until - milliseconds since 1970; what was written down later plays no part
*/
function settleLogEntries(entries, repositories, until) {
	const only = repositories.length === 1 ? repositories[0] ?? "" : "";
	const settled = /* @__PURE__ */ new Map();
	const byTime = entries.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
	for (const entry of byTime) {
		if (entry.at > until) continue;
		const repository = entry.repository === "" ? only : entry.repository;
		const key = `${repository} ${entry.id}`;
		if (!settled.has(key)) settled.set(key, {
			...entry,
			repository
		});
	}
	return [...settled.values()];
}
// src/core/velocity/shared-values.ts
/** Values that are shared among the records of one reading. */
function sharedValues() {
	const texts = /* @__PURE__ */ new Map();
	const values = /* @__PURE__ */ new Map();
	return {
		text: (text) => {
			if (text === null) return text;
			const known = texts.get(text);
			if (known === void 0) texts.set(text, text);
			return known ?? text;
		},
		value: (key, make) => {
			const known = values.get(key);
			if (known !== void 0) return known;
			const made = make();
			values.set(key, made);
			return made;
		}
	};
}
// src/app/velocity/record-sink.ts
/** Characters of a reason that are kept. */
const longestReason = 300;
/** A new sink. What cannot be read is named and passed over: one damaged record is no reason to lose the others. */
function recordSink() {
	const collector = evaluationCollector();
	const shared = sharedValues();
	const unreadable = [];
	const entries = [];
	const rowFiles = [];
	const places = /* @__PURE__ */ new WeakMap();
	let sorted = null;
	const passOver = (file, reason) => {
		unreadable.push({
			file,
			reason: reason.slice(0, longestReason)
		});
	};
	const take = (decoded, place, refuse = () => null) => {
		if (!decoded.ok) {
			const [issue] = decoded.issues;
			const reason = issue === void 0 ? "It cannot be decoded." : formatIssue({
				...issue,
				file: ""
			});
			passOver(place, reason.replace(/^: /, ""));
			return;
		}
		const evaluation = evaluationOf(decoded.value, shared);
		const reason = evaluation === null ? "The record does not say when it was made." : refuse(evaluation);
		if (evaluation === null || reason !== null) passOver(place, reason ?? "");
		else {
			collector.add(evaluation);
			if (evaluation.pullRequest === null && place.endsWith("record.json")) places.set(evaluation, place);
			sorted = null;
		}
	};
	const takeEntry = (value, place) => {
		const entry = parseLogEntry(value);
		if (typeof entry === "string") passOver(place, entry);
		else entries.push(entry);
	};
	const evaluations = () => {
		sorted ??= collector.evaluations();
		return sorted;
	};
	return {
		text: (text, place, refuse) => {
			const parsed = parseJson(text);
			if (refuse === void 0 && isLogEntry(parsed)) takeEntry(parsed, place);
			else if (refuse !== void 0 || !isVelocityDocument(parsed)) take(parsed === void 0 ? decodeRecord(text, place) : decodeRecordValue(parsed, place), place, refuse);
		},
		value: (parsed, place) => {
			if (isLogEntry(parsed)) takeEntry(parsed, place);
			else if (!isVelocityDocument(parsed)) take(decodeRecordValue(parsed, place), place);
		},
		rowFile: (path) => rowFiles.push(path),
		rowFiles,
		placeOf: (evaluation) => places.get(evaluation) ?? null,
		passOver,
		evaluations,
		duplicates: collector.duplicates,
		entries,
		isEmpty: () => entries.length === 0 && evaluations().length === 0,
		unreadable
	};
}
/** undefined = it is no JSON. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/app/velocity/rows-source.ts
/** Packed bytes of one file that are read; a history keeps 256 KB at most. */
const largestRows = 4194304;
/** Rows that lie in folders. @param paths - those that were seen while the records were read */
function folderRows(paths, files) {
	return {
		paths,
		read: async (wanted) => {
			const found = /* @__PURE__ */ new Map();
			for (const path of wanted) {
				const bytes = await files.readPacked(path).catch((error) => {
					if (error instanceof FileError) return null;
					throw error;
				});
				if (bytes !== null) found.set(path, bytes.length > 4194304 ? "too-large" : bytes);
			}
			return found;
		}
	};
}
/** Rows of the history branch. @throws HistoryError when it cannot be listed */
async function historyRows(history) {
	return {
		paths: await history.list("rows"),
		read: async (paths) => history.read(paths).catch((error) => {
			if (error instanceof HistoryError) return /* @__PURE__ */ new Map();
			throw error;
		})
	};
}
/** Whether a file is one of rows, by its name. */
function isRowsPath(path) {
	return path.endsWith(".jsonl.gz");
}
/**
* The files that may hold the rows of some evaluations, by evaluation: under the name that the history gives them, or as
* `rows.jsonl.gz` beside the `record.json` that the evaluation came from. What a file says decides, and not its name.
*
* @param placeOf - where the record of an evaluation lay; null = it is not known
*/
function findRowFiles(evaluations, paths, placeOf) {
	const wanted = /* @__PURE__ */ new Map();
	const want = (key, evaluation) => {
		wanted.set(key, [...wanted.get(key) ?? [], evaluation]);
	};
	for (const evaluation of evaluations) {
		want(stemKey(evaluation), evaluation);
		const place = placeOf(evaluation);
		if (place !== null) want(place.replace(/record\.json$/, "rows.jsonl.gz"), evaluation);
	}
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) for (const evaluation of wanted.get(keyOfPath(path)) ?? []) found.set(evaluation, [...found.get(evaluation) ?? [], path]);
	return found;
}
function keyOfPath(path) {
	const [, tail = ""] = /(?:^|[\\/])(rows[\\/]\d{4}[\\/]\d{2}[\\/][^\\/]+)$/.exec(path) ?? [];
	const parts = tail === "" ? null : parseHistoryPath(tail.replaceAll("\\", "/"));
	if (parts?.kind !== "rows") return path;
	const run = parts.runId.startsWith("local-") ? "local" : `${parts.runId} ${parts.attempt}`;
	return `${parts.headSha} ${parts.label} ${run}`;
}
/** Outside GitHub Actions a run has no id: any of its head, suite and leg may be it. */
function stemKey({ headSha, suite, matrixKey, runId, attempt }) {
	const run = runId === null ? "local" : `${runId} ${attempt}`;
	return `${headSha ?? ""} ${suite}-${matrixKey === "" ? "single" : matrixKey} ${run}`;
}
// src/app/velocity/read-records.ts
/**
* Reads every record and every logged experiment below some folders: files `*.json`, the months of a history, `<mm>.jsonl` or
* `records.jsonl`, `log.jsonl`, and a `.jsonl` file that is itself named. What a file or line holds is told by what it says.
* Files are read one after the other and only what figures need of a record is kept, so that memory does not grow with their
* size. What cannot be read is named and passed over. Files of rows are remembered, and not read here.
*
* @param folders - folders or files; other kinds of files in them are not looked at
* @returns files of outcomes that lie among the records
*/
async function readRecordFolders(files, folders, sink) {
	const outcomeFiles = [];
	for (const folder of folders) for (const path of await files.list(folder)) {
		const name = path.split(/[\\/]/).at(-1) ?? path;
		if (name === "outcomes.jsonl") outcomeFiles.push(path);
		else if (isRowsPath(path)) sink.rowFile(path);
		else if (name.endsWith(".json")) {
			const text = await readText(files, path, sink);
			if (text !== null) sink.text(text, path);
		} else if (/^(?:\d{2}|records|log)\.jsonl$/.test(name) || path === folder && name.endsWith(".jsonl")) readLines(await readText(files, path, sink) ?? "", path, sink);
	}
	return outcomeFiles;
}
/** Takes records and logged experiments, one a line. @param path - of the file, for the reader */
function readLines(text, path, sink) {
	let from = 0;
	for (let line = 1; from < text.length; line += 1) {
		const end = text.indexOf("\n", from);
		const written = text.slice(from, end < 0 ? text.length : end);
		from = end < 0 ? text.length : end + 1;
		if (written.trim() === "") continue;
		const place = `${path}:${line}`;
		const value = parseJson(written);
		if (value === void 0) sink.passOver(place, "It is no JSON.");
		else sink.value(recordIn(value), place);
	}
}
/** A line of a month holds the path of the record beside it. */
function recordIn(value) {
	return typeof value === "object" && value !== null && "record" in value ? value.record : value;
}
async function readText(files, path, sink) {
	try {
		return new TextDecoder().decode(await files.read(path));
	} catch (error) {
		sink.passOver(path, error instanceof Error ? error.message : "It cannot be read.");
		return null;
	}
}
// src/app/velocity/read-history.ts
/** Files that are read in one go: their texts are not all held at once. */
const filesAtOnce$1 = 500;
/**
* Takes every record of a history, from files of their own and from months, and what was logged there.
*
* @returns how many files there were
* @throws HistoryError when the branch cannot be read; one that is not there holds nothing
*/
async function readHistory(history, sink) {
	const records = (await history.list("records")).filter((path) => {
		const kind = parseHistoryPath(path)?.kind;
		return kind === "record" || kind === "month";
	});
	const logged = (await history.list("log")).filter((path) => path.endsWith(".json"));
	const paths = [...records, ...logged];
	for (let from = 0; from < paths.length; from += filesAtOnce$1) {
		const wanted = paths.slice(from, from + filesAtOnce$1);
		const contents = await history.read(wanted);
		for (const path of wanted) {
			const bytes = contents.get(path);
			if (bytes === void 0) {
				sink.passOver(path, "It could not be read from the history.");
				continue;
			}
			const text = new TextDecoder().decode(bytes);
			if (parseHistoryPath(path)?.kind === "month") readLines(text, path, sink);
			else sink.text(text, path);
		}
	}
	return paths.length;
}
// src/app/velocity/read-outcomes.ts
/**
* Reads files of outcomes, later lines over earlier ones.
*
* @throws FileError when a file cannot be read: without it every figure on shipping would be another one
*/
async function readOutcomes(files, paths) {
	const outcomes = [];
	const unreadable = [];
	for (const path of paths) {
		const read = parseOutcomes(new TextDecoder().decode(await files.read(path)));
		outcomes.push(...read.outcomes);
		unreadable.push(...read.problems.map(({ line, message }) => ({
			file: `${path}:${line}`,
			reason: message
		})));
	}
	return {
		outcomes,
		unreadable
	};
}
// src/app/velocity/record-cache.ts
/**
* Opens the cache of a repository: `<owner>/<name>/<artifact id>-<run id>.json`, the record as it was written, so that the
* folder can be read as any other folder of records.
*
* @param folder - undefined = nothing is kept
* @param repository - `owner/name`
*/
async function openRecordCache(files, folder, repository) {
	if (folder === void 0) return {
		records: [],
		has: () => false,
		keep: async () => {},
		keepNone: async () => {}
	};
	const place = files.join(folder, ...repository.toLowerCase().split("/"));
	const seen = /* @__PURE__ */ new Set();
	const records = [];
	for (const path of await files.list(place)) {
		const [, id, run] = /(?:^|[\\/])([1-9]\d{0,15})-(any|none|[1-9]\d{0,15})\.(?:json|txt)$/.exec(path) ?? [];
		if (id === void 0 || run === void 0) continue;
		seen.add(Number(id));
		records.push({
			artifactId: Number(id),
			path,
			run
		});
	}
	return {
		records,
		has: (id) => seen.has(id),
		keep: (id, runId, text) => files.write(files.join(place, `${id}-${runId ?? "any"}.json`), text),
		keepNone: (id, reason) => files.write(files.join(place, `${id}-none.txt`), `${reason}\n`)
	};
}
// src/app/velocity/gather-sources.ts
/** What is left to others, and how long artifacts are read, where nobody says anything else. */
const usualSources = {
	minutes: 10,
	reserve: 200
};
/**
* Reads all sources, local ones first, then the history, then artifacts that neither of them holds. A source that cannot be
* reached takes nothing away from the others: it is named in the log and on the page.
*
* @returns with a history that is open: `close` it
* @throws FileError when a file of outcomes cannot be read
*/
async function gatherSources(request, world) {
	const opened = [];
	const close = async () => {
		for (const history of opened) await history.close().catch(() => {});
	};
	try {
		return {
			...await gather(request, world, opened),
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
async function gather(request, world, opened) {
	const { files, clock, log } = world;
	const { reserve } = request;
	const sink = recordSink();
	const unreadable = [];
	const tell = (source, reason) => {
		unreadable.push({
			file: source,
			reason
		});
		log.note(`eval-envelope: ${source}: ${reason}`);
	};
	const tolerate = async (source, read) => {
		try {
			await read();
		} catch (error) {
			if (!(error instanceof GitHubError || error instanceof HistoryError)) throw error;
			tell(source, `It could not be read. ${describeProblem(error)}`);
		}
	};
	const rows = [];
	const found = await readRecordFolders(files, request.folders, sink);
	rows.push(folderRows(sink.rowFiles, files));
	const read = await readOutcomes(files, request.outcomeFiles ?? found);
	unreadable.push(...read.unreadable);
	const { history: asked } = request;
	if (asked !== void 0) await tolerate(asked.branch, async () => {
		const history = await world.history(asked);
		opened.push(history);
		if (await readHistory(history, sink) === 0) log.note(`eval-envelope: ${asked.branch} holds no record, or there is no such branch`);
		rows.push(await historyRows(history));
	});
	const endsAt = clock.now().getTime() + request.minutes * 6e4;
	for (const repository of request.artifactsOf) await tolerate(`artifacts of ${repository}`, async () => {
		const cache = await openRecordCache(files, request.cache, repository);
		const { runs } = await world.gitHub(repository);
		const { downloaded, fromCache, fromForks, expired, problems } = await collectArtifacts({
			repository,
			cache,
			endsAt,
			reserve
		}, runs, sink, {
			files,
			clock
		});
		log.note(`eval-envelope: artifacts of ${repository}: ${downloaded} downloaded, ${fromCache} from the cache, ${expired} expired before they were read, ${fromForks} from forks, whose word is not taken`);
		for (const problem of problems) tell(`artifacts of ${repository}`, problem);
	});
	const collected = [];
	for (const repository of request.outcomesOf) await tolerate(`pull requests of ${repository}`, async () => {
		const { pulls } = await world.gitHub(repository);
		const { outcomes, problems } = await collectOutcomes(repository, sink.evaluations(), pulls, reserve);
		collected.push(...outcomes);
		for (const problem of problems) tell(`pull requests of ${repository}`, problem);
	});
	const told = parseOutcomes(encodeOutcomes(collected));
	for (const { line, message } of told.problems) unreadable.push({
		file: `pull request ${collected[line - 1]?.pullRequest}`,
		reason: message
	});
	return {
		sink,
		outcomes: [...read.outcomes, ...told.outcomes],
		collected,
		unreadable,
		rows
	};
}
/** What is told where no source holds a record. */
async function noRecords({ folders, history, artifactsOf }, files) {
	return `no record could be read in ${[
		...await Promise.all(folders.map(async (folder) => await files.exists(folder) ? folder : `${folder} (which is not there)`)),
		...history === void 0 ? [] : [`the branch ${history.branch}`],
		...artifactsOf.map((repository) => `artifacts of ${repository}`)
	].join(", ")}. Name a folder that holds record.json files of runs, a history branch, or a repository whose runs stored them.`;
}
// src/core/velocity/answer-drift.ts
/** Adjusted p-value up to which an evaluation counts among those with drift. */
const alpha$2 = .05;
/**
* How the mixes of answers and of inputs moved on the default branch, as far as its records hold it. It is judged by the
* permutation null of each feature alone: an index has no cut-off that fits every number of cases (STATISTICS B10).
*/
function measureDrift(measured) {
	const runs = measured.ofDefaultBranch.filter((run) => isCompleted(run) && isInWindow(measured, run.finishedAt));
	const tested = runs.filter(({ drift, inputDrift }) => drift.length + inputDrift.length > 0);
	const value = [...bySuite(tested).values()].flatMap(suiteDrift);
	return figure(measured, {
		value: value.length === 0 ? null : value,
		n: tested.length,
		definition: "on the default branch, by the last evaluation of the window that has the evidence: answers to the same inputs, and inputs where they were not the same, each against base or, on a run without one, the recorded run before; population stability index, Jensen–Shannon and Kullback–Leibler divergence of each feature, with the p-value of exchanged sides (answers) or of permuting by cluster which side has the inputs that only one has, adjusted over the features of one evaluation (Benjamini–Hochberg); no fixed cut-off is applied",
		exclusions: { "evaluations without drift evidence": runs.length - tested.length },
		missing: "no evaluation of the default branch in the window holds drift evidence"
	});
}
/** @param own - evaluations of one suite with evidence of either kind, by time */
function suiteDrift(own) {
	const ofAnswers = own.filter(({ drift }) => drift.length > 0);
	const ofInputs = own.filter(({ inputDrift }) => inputDrift.length > 0);
	const [answers, inputs] = [ofAnswers.at(-1), ofInputs.at(-1)];
	const last = answers ?? inputs;
	if (last === void 0) return [];
	const { repository, suite, matrixKey, finishedAt } = last;
	const isMoved = ({ adjustedP }) => adjustedP <= alpha$2;
	return [{
		repository,
		suite,
		matrixKey,
		at: isoTime(finishedAt),
		features: (answers?.drift ?? []).map((one) => ({ ...one })),
		evaluations: ofAnswers.length,
		moved: ofAnswers.filter(({ drift }) => drift.some(isMoved)).length,
		inputs: (inputs?.inputDrift ?? []).map((one) => ({ ...one })),
		inputsAt: inputs === void 0 ? null : isoTime(inputs.finishedAt),
		inputEvaluations: ofInputs.length,
		inputsMoved: ofInputs.filter(({ inputDrift }) => inputDrift.some(isMoved)).length
	}];
}
// src/core/velocity/causes.ts
/** Two readings of a source's time are one refresh apart only beyond this. */
const refreshMs = 6e4;
/**
* What changed together with each fall of main, and the causes that pull requests give. The first says where to look; only
* what a person wrote down is called a cause.
*
* @param outcomes - settled, of every repository
*/
function measureCauses(measured, trends, outcomes) {
	const from = Date.parse(trends.window.from);
	const runs = measured.ofDefaultBranch.filter(isCompleted);
	const recorded = outcomes.flatMap(recordedOf).sort((one, other) => one.at < other.at ? -1 : 1);
	const classes = classesOf(measured.evaluations);
	const regressions = [...bySuite(runs).values()].flatMap((own) => fallsOf(own, from, trends).map((fall) => regressionOf(fall, own, {
		outcomes,
		classes,
		recorded
	})));
	const inWindow = recorded.filter(({ at }) => isInWindow(measured, Date.parse(at)));
	return figure(measured, {
		value: runs.length === 0 && inWindow.length === 0 ? null : {
			regressions,
			recorded: inWindow
		},
		n: regressions.length,
		window: {
			from,
			to: Date.parse(trends.window.to)
		},
		definition: "losses beyond the margin and declines against the oldest accepted base that began in the window: dataset, judge, models, data sources and merged changes that differ between the last evaluation before and the first one after, which proves no cause; causes are those that a Cause: trailer of a merged pull request gives (data, model, deployment or users)",
		missing: "no completed evaluation of the default branch is on record"
	});
}
function fallsOf(own, from, trends) {
	const [first] = own;
	const found = (trends.value ?? []).flatMap((trend) => {
		const isOwn = trend.repository === first?.repository && trend.suite === first.suite && trend.matrixKey === first.matrixKey;
		const change = trend.changePoint;
		if (!isOwn || change === null || change.place !== "loss" || Date.parse(change.at) < from) return [];
		const good = own.find(({ finishedAt }) => isoTime(finishedAt) === change.lastBefore);
		const bad = own.find(({ finishedAt }) => isoTime(finishedAt) === change.at);
		const { dimension } = trend;
		return good === void 0 || bad === void 0 ? [] : [{
			dimension,
			foundBy: "change-of-level",
			good,
			bad
		}];
	});
	const declined = declineOf(own, from);
	const isKnown = found.some(({ good, bad }) => declined !== null && good.finishedAt < declined.bad.finishedAt && declined.good.finishedAt < bad.finishedAt);
	return declined === null || isKnown ? found : [...found, declined];
}
/** The last time that a decline against the oldest accepted base began. */
function declineOf(own, from) {
	const compared = own.filter(({ creep }) => creep !== null && creep.lo !== null && creep.hi !== null);
	for (let index = compared.length - 1; index > 0; index--) {
		const [good, bad] = [compared[index - 1], compared[index]];
		if (good === void 0 || bad === void 0 || bad.finishedAt < from) return null;
		if (!isDeclined(bad) || isDeclined(good)) continue;
		const dimension = bad.dimensions.find(({ kind }) => kind.isPrimary)?.kind.name;
		return dimension === void 0 ? null : {
			dimension,
			foundBy: "oldest-base",
			good,
			bad
		};
	}
	return null;
}
function isDeclined({ creep }) {
	if (creep === null || creep.lo === null || creep.hi === null) return false;
	return creep.better === "higher" ? creep.hi < 0 : creep.lo > 0;
}
function regressionOf({ dimension, foundBy, good, bad }, own, around) {
	const changes = mergedBetween(good, bad, own, around.outcomes);
	const { repository, suite } = bad;
	return {
		repository,
		suite,
		dimension,
		foundBy,
		lastGood: isoTime(good.finishedAt),
		firstBad: isoTime(bad.finishedAt),
		changed: [
			...settingChanges(good, bad),
			...bad.isModelShifted ? [{
				kind: "fingerprint",
				seenAt: isoTime(bad.finishedAt)
			}] : [],
			...refreshedSources(good, bad),
			...changes.map((pullRequest) => ({
				kind: "change",
				pullRequest,
				class: around.classes.get(`${repository} ${pullRequest}`) ?? null
			}))
		],
		recorded: around.recorded.filter((one) => one.repository === repository && one.revertOf !== null && changes.includes(one.revertOf))
	};
}
function settingChanges(good, bad) {
	return [
		"dataset",
		"judge",
		"models"
	].flatMap((part) => {
		const [from, to] = [good.setting[part], bad.setting[part]];
		return from === to ? [] : [{
			kind: part === "models" ? "model" : part,
			from,
			to
		}];
	});
}
/** Sources that are younger than they would be had nobody touched them. */
function refreshedSources(good, bad) {
	return bad.sources.flatMap(({ name, ageMs }) => {
		const before = good.sources.find((source) => source.name === name)?.ageMs ?? null;
		if (ageMs === null || before === null) return [];
		return bad.finishedAt - ageMs > good.finishedAt - before + refreshMs ? [{
			kind: "source",
			name
		}] : [];
	});
}
/**
* Pull requests that the second evaluation holds and the first does not: those whose merge was evaluated between them, or
* that were merged between them where no evaluation names their merge.
*/
function mergedBetween(good, bad, own, outcomes) {
	const seen = /* @__PURE__ */ new Map();
	for (const { headSha, finishedAt } of own) if (headSha !== null && !seen.has(headSha)) seen.set(headSha, finishedAt);
	return outcomes.flatMap(({ repository, pullRequest, state, mergeSha, closedAt }) => {
		const at = (mergeSha === null ? void 0 : seen.get(mergeSha)) ?? closedAt;
		const isBetween = at !== null && at > good.finishedAt && at <= bad.finishedAt;
		return repository === bad.repository && state === "merged" && pullRequest !== null && isBetween ? [pullRequest] : [];
	}).sort((one, other) => one - other);
}
/** The riskiest class of each pull request that was judged. */
function classesOf(evaluations) {
	const rank = (name) => deploymentClasses.indexOf(name);
	const found = /* @__PURE__ */ new Map();
	for (const evaluation of evaluations) {
		if (evaluation.pullRequest === null || !isCompleted(evaluation)) continue;
		const key = `${evaluation.repository} ${evaluation.pullRequest}`;
		const known = found.get(key);
		if (known === void 0 || rank(evaluation.class) < rank(known)) found.set(key, evaluation.class);
	}
	return found;
}
function recordedOf({ repository, pullRequest, state, closedAt, cause, revertOf }) {
	if (cause === null || pullRequest === null || state !== "merged" || closedAt === null) return [];
	return [{
		repository,
		pullRequest,
		cause: cause.kind,
		text: cause.text,
		revertOf,
		at: isoTime(closedAt)
	}];
}
// src/core/velocity/decision-time.ts
/** Below this a 90th percentile is the largest value by another name. */
const fewestForP90 = 10;
/** Times to a decision of experiments that were closed. */
function decidedDays(closed, { evaluations }) {
	const firstAt = firstRecords(evaluations);
	const days = [];
	const exclusions = {};
	const leaveOut = (reason) => {
		exclusions[reason] = (exclusions[reason] ?? 0) + 1;
	};
	for (const { repository, closedAt, evaluatedAt, openedAt, isQuiet } of closed) {
		if (closedAt === null) continue;
		if (isQuiet) leaveOut("fell quiet, and nobody decided");
		else if (openedAt !== null && openedAt < (firstAt.get(repository) ?? openedAt)) leaveOut("opened before the first record");
		else if (evaluatedAt === null) leaveOut("logged, and never evaluated");
		else if (closedAt < evaluatedAt) leaveOut("evaluated only after the decision");
		else days.push(inDays(closedAt - evaluatedAt));
	}
	return {
		days,
		exclusions
	};
}
/** First completed evaluation to decision, dropped experiments included. */
function measureDecisionTime(measured) {
	const { days, exclusions } = decidedDays(closedInWindow(measured), measured);
	return figure(measured, {
		value: days.length === 0 ? null : {
			medianDays: quantileType7(days, .5),
			p90Days: days.length < fewestForP90 ? null : quantileType7(days, .9)
		},
		n: days.length,
		definition: "days from the first completed evaluation to the merge or close, of experiments closed in the window, dropped ones included",
		exclusions,
		missing: "no experiment with a known beginning and end was closed in the window"
	});
}
// src/core/velocity/classes.ts
/** Usual time between two changes of a class, days (DESIGN section 3: many a week, weekly, monthly, quarterly). */
const usualDays = {
	"prompt-edit": 7,
	"rag-refresh": 7,
	"model-swap": 30,
	"fine-tune": 91
};
/** What was tried and closed of each class, and when it last was; mildest class first. */
function measureClasses(measured) {
	const closed = closedInWindow(measured);
	const tried = measured.experiments.filter(({ startedAt }) => isInWindow(measured, startedAt));
	return figure(measured, {
		value: deploymentClasses.filter((name) => name !== "other").toReversed().map((name) => {
			const own = closed.filter((experiment) => experiment.class === name);
			const { days } = decidedDays(own, measured);
			return {
				class: name,
				tried: tried.filter((experiment) => experiment.class === name).length,
				closed: own.length,
				shipped: own.filter(({ state }) => state === "shipped").length,
				dropped: own.filter(({ state }) => state === "dropped").length,
				decisionDays: days.length === 0 ? null : quantileType7(days, .5),
				last: lastOf(name, measured),
				usualDays: usualDays[name]
			};
		}),
		n: tried.length + closed.filter((experiment) => !tried.includes(experiment)).length,
		definition: "experiments by their riskiest class: tried by their first completed evaluation or entry of the log, closed, shipped and dropped by their end; counts of classes are added up as experiments only, never as deployments",
		exclusions: {
			...unknownOutcomes(measured),
			"logged, and of no class yet": tried.filter((experiment) => experiment.class === "other").length
		}
	});
}
function lastOf(name, { experiments, until }) {
	const times = experiments.filter((experiment) => experiment.class === name).flatMap(({ evaluations }) => evaluations.findLast(isCompleted)?.finishedAt ?? []);
	if (times.length === 0) return null;
	const last = Math.max(...times);
	return {
		at: isoTime(last),
		daysAgo: inDays(until - last)
	};
}
// src/core/velocity/dimension-measures.ts
/**
* What the names of dimensions measure, suite by suite: two suites may call different things `quality`.
*
* @param evaluations - by time; the newest one with a dimension says what it is
* @returns by repository, suite and name
*/
function dimensionMeasures(evaluations) {
	const suites = /* @__PURE__ */ new Map();
	for (const { repository, suite, dimensions } of evaluations.toReversed()) {
		const key = `${repository}\n${suite}`;
		const known = suites.get(key) ?? /* @__PURE__ */ new Map();
		suites.set(key, known);
		for (const { kind } of dimensions) {
			const { name: dimension, measure } = kind;
			if (measure === void 0 || known.has(dimension)) continue;
			known.set(dimension, {
				repository,
				suite,
				dimension,
				...measure
			});
		}
	}
	const byKey = (one, other) => one[0] < other[0] ? -1 : 1;
	return [...suites].sort(byKey).flatMap(([, known]) => [...known].sort(byKey).map(([, one]) => one));
}
// src/core/velocity/default-branch.ts
/**
* Which evaluations are of the default branch: those without a pull request that ran on its schedule, on its name, or on a
* commit that a merge made. One that a person made beside all workflows is, where the record says that the remote's default
* branch was checked out and held the commit: `main` on somebody's machine may hold anything.
*
* @param name - its name; undefined = the branch that most pull requests of the repository went into, else main or master
*/
function defaultBranchOf(outcomes, name) {
	const merges = new Set(outcomes.flatMap(({ repository, mergeSha }) => mergeSha === null ? [] : [`${repository} ${mergeSha}`]));
	const names = usualBases(outcomes);
	return ({ repository, pullRequest, branch, event, headSha, isOfDefaultBranch }) => {
		if (pullRequest !== null) return false;
		if (event === "schedule" || headSha !== null && merges.has(`${repository} ${headSha}`)) return true;
		if (isOfDefaultBranch !== void 0) return isOfDefaultBranch && (name === void 0 || branch === name);
		const own = name ?? names.get(repository);
		return own === void 0 ? branch === "main" || branch === "master" : branch === own;
	};
}
/** The branch that most pull requests go into, by repository; of two that are equal the first by name. */
function usualBases(outcomes) {
	const counts = /* @__PURE__ */ new Map();
	for (const { repository, baseBranch } of outcomes) {
		if (baseBranch === null) continue;
		const own = counts.get(repository) ?? /* @__PURE__ */ new Map();
		own.set(baseBranch, (own.get(baseBranch) ?? 0) + 1);
		counts.set(repository, own);
	}
	const names = /* @__PURE__ */ new Map();
	for (const [repository, own] of counts) {
		const [most] = [...own].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
		if (most !== void 0) names.set(repository, most[0]);
	}
	return names;
}
// src/core/velocity/feature-of.ts
/**
* The feature of an experiment: a `Feature:` trailer, else the one that was logged, else the lowest linked issue, else a label, else the suite and the
* file that made the change one of its class.
*
* @param labels - labels that name features, `*` for any characters
* @returns null where nothing of this is known
*/
function featureOf({ evaluations, entries, outcomes }, labels) {
	const named = byTrailer(outcomes) ?? byEntry(entries) ?? byIssue(outcomes) ?? byLabel(outcomes, labels);
	if (named !== null) return {
		name: named,
		isNamed: true
	};
	const place = evaluations.find((evaluation) => evaluation.place !== null);
	return place === void 0 ? null : {
		name: placeName(place),
		isNamed: false
	};
}
function byTrailer(outcomes) {
	return outcomes.find(({ feature }) => feature !== null)?.feature ?? null;
}
function byEntry(entries) {
	return entries.find(({ feature }) => feature !== null)?.feature ?? null;
}
function byIssue(outcomes) {
	const issues = outcomes.flatMap(({ linkedIssues }) => linkedIssues);
	return issues.length === 0 ? null : `issue ${Math.min(...issues)}`;
}
function byLabel(outcomes, pattern) {
	if (pattern === void 0) return null;
	const isFeature = labelMatcher(pattern);
	return outcomes.flatMap((outcome) => outcome.labels).filter(isFeature).sort()[0] ?? null;
}
function placeName({ suite, place }) {
	return suite === "" ? place ?? "" : `${suite}, ${place}`;
}
function labelMatcher(pattern) {
	const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	const form = new RegExp(`^${parts.join(".*")}$`, "s");
	return (label) => form.test(label);
}
// src/core/velocity/union-find.ts
/** Disjoint sets with path halving (Tarjan & van Leeuwen 1984, J. ACM 31(2), 245–281). The smallest name stands for a group. */
function unionFind() {
	const parents = /* @__PURE__ */ new Map();
	const find = (name) => {
		let at = name;
		for (let next = parents.get(at); next !== void 0; next = parents.get(at)) {
			const further = parents.get(next);
			if (further === void 0) return next;
			parents.set(at, further);
			at = further;
		}
		return at;
	};
	const join = (one, other) => {
		const [left, right] = [find(one), find(other)];
		if (left < right) parents.set(right, left);
		else if (right < left) parents.set(left, right);
	};
	return {
		join,
		find
	};
}
// src/core/velocity/group-changes.ts
/**
* Puts evaluations and outcomes of one thing that was tried together: by pull request, by head commit (a renamed branch
* keeps its commits, and squash or rebase merges do not matter), by `Experiment:` trailer, and a branch that was evaluated
* before it had a pull request with the one that it became. What was logged joins by its branch, or by its id in an
* `Experiment:` trailer.
*
* @param evaluations - none of the default branch; each has a pull request, a branch or a head
* @param entries - by time; a branch in them is none that changes go into
* @returns groups with at least one evaluation or entry, in the order of their first evaluation, else entry
*/
function groupChanges(evaluations, outcomes, entries = []) {
	const groups = unionFind();
	const successors = branchSuccessors(outcomes);
	const placeOfBranch = (repository, branch, time) => {
		const successor = successors(repository, branch, time);
		return successor === null ? branchKey(repository, branch) : pullRequestKey(repository, successor);
	};
	const placeOf = (evaluation) => {
		const { repository, pullRequest, branch, headSha, finishedAt } = evaluation;
		if (pullRequest !== null) return pullRequestKey(repository, pullRequest);
		if (branch === null) return headKey(repository, headSha ?? "");
		return placeOfBranch(repository, branch, finishedAt);
	};
	for (const evaluation of evaluations) {
		const { repository, headSha } = evaluation;
		if (headSha !== null) groups.join(placeOf(evaluation), headKey(repository, headSha));
	}
	for (const outcome of outcomes) {
		const { repository, experiment } = outcome;
		if (experiment !== null) groups.join(placeOfOutcome(outcome), experimentKey(repository, experiment));
	}
	for (const { repository, id, branch, at } of entries) if (branch !== null) groups.join(placeOfBranch(repository, branch, at), experimentKey(repository, id));
	const found = /* @__PURE__ */ new Map();
	const groupAt = (place) => {
		const key = groups.find(place);
		const group = found.get(key) ?? {
			evaluations: [],
			entries: [],
			outcomes: []
		};
		found.set(key, group);
		return group;
	};
	for (const evaluation of evaluations) groupAt(placeOf(evaluation)).evaluations.push(evaluation);
	for (const entry of entries) groupAt(experimentKey(entry.repository, entry.id)).entries.push(entry);
	for (const outcome of outcomes) found.get(groups.find(placeOfOutcome(outcome)))?.outcomes.push(outcome);
	return [...found.values()];
}
function pullRequestKey(repository, pullRequest) {
	return `${repository} #${pullRequest}`;
}
function branchKey(repository, branch) {
	return `${repository} branch ${branch}`;
}
/** The value of an `Experiment:` trailer, as people write it: capitals play no part; or the id of what was logged. */
function experimentKey(repository, name) {
	return `${repository} experiment ${name.toLowerCase()}`;
}
function headKey(repository, sha) {
	return `${repository} head ${sha}`;
}
function placeOfOutcome({ repository, pullRequest, branch }) {
	return pullRequest === null ? branchKey(repository, branch ?? "") : pullRequestKey(repository, pullRequest);
}
/** Names of branches are used again: one belongs to the first pull request of that name that was not closed before. */
function branchSuccessors(outcomes) {
	const byBranch = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		if (outcome.pullRequest === null || outcome.branch === null) continue;
		const key = branchKey(outcome.repository, outcome.branch);
		byBranch.set(key, [...byBranch.get(key) ?? [], outcome]);
	}
	const endOf = ({ closedAt }) => closedAt ?? Number.POSITIVE_INFINITY;
	for (const ofBranch of byBranch.values()) ofBranch.sort((one, other) => endOf(one) - endOf(other) || 0);
	return (repository, branch, time) => byBranch.get(branchKey(repository, branch))?.find((outcome) => endOf(outcome) >= time)?.pullRequest ?? null;
}
// src/core/velocity/way-to-ship.ts
/** Worst first, in the order of the verdicts. */
const worstFirst = [
	"not-evaluated",
	"against-the-gate",
	"accepted",
	"not-settled",
	"inside"
];
/**
* How the merged pull requests of a group stood with the gate when they were merged: the worst of the suites at the last
* head that was evaluated, of each the last attempt.
*/
function wayToShip({ evaluations, outcomes }) {
	const merged = outcomes.filter(({ state }) => state === "merged");
	const last = merged.flatMap((outcome) => lastEvaluations(evaluations, outcome, merged.length === 1));
	const ways = last.map((entry) => entry === null ? "not-evaluated" : wayOf(entry));
	return {
		way: worstFirst.find((way) => ways.includes(way)) ?? "not-evaluated",
		isSignedOff: last.some((entry) => entry !== null && entry.signOffs + entry.waivers > 0)
	};
}
/**
* null = its last head was never evaluated; under which number it was evaluated plays no part. A part of a split change
* without any evaluation of its own needs none.
*/
function lastEvaluations(all, { pullRequest, headSha, closedAt }, isOnlyOne) {
	const before = all.filter(({ finishedAt }) => closedAt === null || finishedAt <= closedAt);
	const own = before.filter((evaluation) => evaluation.pullRequest === pullRequest || isOnlyOne && evaluation.pullRequest === null);
	const head = headSha ?? own.at(-1)?.headSha ?? null;
	const ofHead = before.filter((evaluation) => head !== null && evaluation.headSha === head);
	if (ofHead.length === 0) return isOnlyOne || own.length > 0 ? [null] : [];
	const bySuite = /* @__PURE__ */ new Map();
	for (const evaluation of ofHead) bySuite.set(`${evaluation.suite}\n${evaluation.matrixKey}`, evaluation);
	return [...bySuite.values()];
}
function wayOf({ verdict, isPassed, signOffs, waivers }) {
	if (verdict === "not-evaluated" || verdict === "inside") return verdict;
	if (signOffs + waivers > 0) return "accepted";
	if (!isPassed) return "against-the-gate";
	return verdict === "inconclusive" ? "not-settled" : "accepted";
}
// src/core/velocity/find-experiments.ts
/** A branch without a pull request counts as dropped when nothing was evaluated or logged on it for so long. */
const quietMs = 24192e5;
/** A merge that was taken back so long before the last one of its experiment says nothing of that one. */
const revertMs = 12096e5;
/** Finds the experiments in evaluations. Every evaluation is in one of them or left out, once. */
function findExperiments(sources) {
	const isOnDefaultBranch = defaultBranchOf(sources.outcomes, sources.defaultBranch);
	const leftOut = {
		"default-branch": [],
		"merge-queue": [],
		"outside-git": [],
		"no-place": [],
		"outside-taxonomy": [],
		"never-judged": [],
		revert: []
	};
	const tried = [];
	for (const evaluation of sources.evaluations) {
		const { event, pullRequest, branch, headSha } = evaluation;
		if (event === "merge_group") leftOut["merge-queue"].push(evaluation);
		else if (evaluation.isCandidate) leftOut["outside-git"].push(evaluation);
		else if (isOnDefaultBranch(evaluation)) leftOut["default-branch"].push(evaluation);
		else if (pullRequest === null && branch === null && headSha === null) leftOut["no-place"].push(evaluation);
		else tried.push(evaluation);
	}
	const experiments = [];
	const entries = (sources.entries ?? []).map((entry) => isOnDefaultBranch({
		...entry,
		pullRequest: null,
		event: null,
		headSha: null
	}) ? {
		...entry,
		branch: null
	} : entry);
	for (const group of groupChanges(tried, sources.outcomes, entries)) {
		const found = experimentOf(group, sources);
		if (typeof found === "string") leftOut[found].push(...group.evaluations);
		else experiments.push(found);
	}
	experiments.sort((one, other) => one.startedAt - other.startedAt || (one.name < other.name ? -1 : 1));
	return {
		experiments,
		leftOut: Object.entries(leftOut).map(([reason, evaluations]) => ({
			reason,
			evaluations
		})),
		ofDefaultBranch: leftOut["default-branch"]
	};
}
function experimentOf(group, sources) {
	const { evaluations, outcomes } = group;
	if (outcomes.length > 0 && outcomes.every(({ revertOf }) => revertOf !== null)) return "revert";
	const opened = outcomes.flatMap(({ openedAt }) => openedAt ?? []);
	const openedAt = opened.length === 0 ? null : Math.min(...opened);
	const entry = group.entries.find(({ at }) => openedAt === null || at < openedAt);
	const completed = evaluations.filter(isCompleted);
	const [first] = completed;
	const riskiest = deploymentClasses.find((name) => completed.some((evaluation) => evaluation.class === name));
	const isOfTaxonomy = riskiest !== void 0 && riskiest !== "other";
	if (entry === void 0 && !isOfTaxonomy) return first === void 0 ? "never-judged" : "outside-taxonomy";
	const known = first ?? entry;
	if (known === void 0) return "never-judged";
	const pullRequests = [...new Set([...evaluations, ...outcomes].flatMap(({ pullRequest }) => pullRequest ?? []))].sort((one, other) => one - other);
	const feature = featureOf(group, sources.featureLabels);
	const standing = standingOf(group, pullRequests, sources.until);
	const { closedAt } = standing;
	const reverted = outcomes.flatMap(({ revertedAt }) => revertedAt ?? []).filter((time) => closedAt === null || time >= closedAt - revertMs);
	const shipped = standing.state === "shipped" ? wayToShip(group) : null;
	return {
		repository: known.repository,
		name: nameOf(pullRequests, first, entry),
		pullRequests,
		class: isOfTaxonomy ? riskiest : entry?.class ?? "other",
		evaluations,
		startedAt: Math.min(first?.finishedAt ?? Number.POSITIVE_INFINITY, entry?.at ?? Number.POSITIVE_INFINITY),
		evaluatedAt: first?.finishedAt ?? null,
		loggedAt: entry?.at ?? null,
		hypothesis: entry?.hypothesis ?? null,
		logIds: group.entries.map(({ id }) => id),
		...standing,
		openedAt,
		shipped: shipped?.way ?? null,
		isSignedOff: shipped?.isSignedOff ?? false,
		revertedAt: reverted.length === 0 ? null : Math.min(...reverted),
		feature: feature === null ? null : `${known.repository} ${feature.name}`.trim(),
		isFeatureNamed: feature?.isNamed ?? false
	};
}
function nameOf(pullRequests, first, entry) {
	if (pullRequests.length > 0) return pullRequests.map((number) => `#${number}`).join(", ");
	return first?.branch ?? first?.headSha ?? entry?.branch ?? entry?.id ?? "";
}
function standingOf({ evaluations, entries, outcomes }, pullRequests, until) {
	const isQuiet = false;
	if (outcomes.length === 0) {
		if (pullRequests.length > 0) return {
			state: "unknown",
			closedAt: null,
			isQuiet
		};
		const quietAt = Math.max(evaluations.at(-1)?.finishedAt ?? 0, entries.at(-1)?.at ?? 0) + quietMs;
		return quietAt <= until ? {
			state: "dropped",
			closedAt: quietAt,
			isQuiet: true
		} : {
			state: "open",
			closedAt: null,
			isQuiet
		};
	}
	if (outcomes.some(({ state }) => state === "open")) return {
		state: "open",
		closedAt: null,
		isQuiet
	};
	const closed = outcomes.flatMap(({ closedAt }) => closedAt ?? []);
	const closedAt = closed.length < outcomes.length ? null : Math.max(...closed);
	return {
		state: outcomes.some(({ state }) => state === "merged") ? "shipped" : "dropped",
		closedAt,
		isQuiet
	};
}
// src/core/velocity/freshness.ts
/**
* Ages of the declared data sources, the stalest against its limit first: as they were when last seen on the default branch,
* or in any run of the window where it was not evaluated.
*/
function measureFreshness(measured) {
	const ofDefault = measured.ofDefaultBranch.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
	const isSeenThere = ofDefault.some(({ sources }) => sources.length > 0);
	const seen = isSeenThere ? ofDefault : measured.evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
	const last = /* @__PURE__ */ new Map();
	let unknown = 0;
	for (const { repository, sources, finishedAt } of seen) for (const { name, ageMs, maxAgeMs } of sources) {
		if (ageMs === null) {
			unknown += 1;
			continue;
		}
		last.set(`${repository} ${name}`, {
			repository,
			source: name,
			ageDays: inDays(ageMs),
			maxAgeDays: maxAgeMs === null ? null : inDays(maxAgeMs),
			isLate: maxAgeMs !== null && ageMs > maxAgeMs,
			seenAt: isoTime(finishedAt)
		});
	}
	const strain = ({ ageDays, maxAgeDays }) => maxAgeDays === null || maxAgeDays === 0 ? 0 : ageDays / maxAgeDays;
	const value = [...last.values()].sort((one, other) => strain(other) - strain(one) || (one.source < other.source ? -1 : 1));
	return figure(measured, {
		value: value.length === 0 ? null : value,
		n: value.length,
		definition: `age of each declared source when it was last seen ${isSeenThere ? "on the default branch" : "in a run"} in the window, the stalest against its limit first`,
		exclusions: { "readings without an age": unknown },
		missing: "no record of the window holds a data source"
	});
}
/** Whether the gate still gates: what it can see, and what was taken from it. */
function measureGate(measured) {
	const completed = measured.evaluations.filter(isCompleted);
	const inWindow = completed.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
	const suites = [...bySuite(completed).values()];
	return figure(measured, {
		value: inWindow.length === 0 ? null : {
			suites: suites.flatMap((runs) => suiteGate(runs, measured)),
			marginsLoosened: suites.flatMap((runs) => loosened(runs, measured)),
			casesRemoved: removedCases(measured),
			signOffsByClass: signOffsByClass(measured),
			neverDecided: suites.flatMap(neverDecided)
		},
		n: inWindow.length,
		definition: "of each suite the smallest loss it can rule out in its last completed evaluation, beside the last one before the window and the last one of each of 13 weeks; margins that are wider than in the last evaluation of their class before it, or no longer gate; cases that merged changes took away; sign-offs and waivers of what shipped, by class; dimensions that no verdict of 30 runs or more was about",
		missing: "no evaluation was completed in the window"
	});
}
function suiteGate(runs, measured) {
	const last = runs.at(-1);
	if (last === void 0 || !isInWindow(measured, last.finishedAt)) return [];
	const reading = primaryOf(last);
	if (reading === void 0) return [];
	const earlier = runs.findLast(({ finishedAt }) => finishedAt < measured.sprint.from);
	const before = earlier === void 0 ? void 0 : primaryOf(earlier);
	const scale = reading.kind.margin?.kind ?? "absolute";
	return [{
		repository: last.repository,
		suite: last.suite,
		dimension: reading.kind.name,
		resolvable: reading.resolvable,
		before: before?.kind.name === reading.kind.name ? before.resolvable : null,
		history: resolvableByWeek(runs, reading, measured),
		scale,
		unit: reading.kind.unit,
		margin: reading.kind.margin?.value ?? null,
		casesNeeded: reading.casesNeeded,
		cases: last.casesPaired,
		caseUsd: costOfACase(runs, measured)
	}];
}
function primaryOf({ dimensions }) {
	return dimensions.find(({ kind }) => kind.isPrimary);
}
/** The last reading of each week, as far as the primary dimension was the same one on the same scale. */
function resolvableByWeek(runs, { kind }, measured) {
	const { sprint } = measured;
	const firstDayOf = weekOf(measured);
	const scale = kind.margin?.kind ?? "absolute";
	const found = /* @__PURE__ */ new Map();
	for (const run of runs) {
		const primary = primaryOf(run);
		if (primary === void 0 || run.finishedAt < sprint.to - 78624e5) continue;
		const own = primary.kind.margin;
		if (primary.kind.name !== kind.name || primary.resolvable === null) continue;
		if (own !== null && own.kind !== scale) continue;
		const firstDay = firstDayOf(run.finishedAt);
		found.set(firstDay, {
			firstDay,
			resolvable: primary.resolvable,
			margin: own?.value ?? null
		});
	}
	return [...found.values()];
}
/** Cost of a case in the runs of the last days, as many as a sprint has; runs that report none cost what the others do. */
function costOfACase(runs, { sprint, until }) {
	const from = until - (sprint.to - sprint.from);
	const ran = runs.filter(({ finishedAt, isReused, casesPaired }) => finishedAt >= from && !isReused && casesPaired > 0);
	const known = ran.flatMap(({ costUsd, casesPaired }) => costUsd === null ? [] : [costUsd / casesPaired]);
	if (known.length === 0) return null;
	return roundUsd(known.reduce((sum, usd) => sum + usd, 0) / known.length * ran.length);
}
/**
* The last margin of each class and dimension in the window, where it is wider than the last one before it, or where what
* gated then no longer does.
*/
function loosened(runs, measured) {
	return deploymentClasses.flatMap((name) => {
		const own = runs.filter((run) => run.class === name);
		const now = own.findLast(({ finishedAt }) => isInWindow(measured, finishedAt));
		const before = own.findLast(({ finishedAt }) => finishedAt < measured.sprint.from);
		if (now === void 0 || before === void 0) return [];
		const { repository, suite } = now;
		return before.dimensions.flatMap(({ kind: old }) => {
			if (old.margin === null) return [];
			const today = now.dimensions.find(({ kind }) => kind.name === old.name)?.kind;
			const { kind, value: from } = old.margin;
			const change = {
				repository,
				suite,
				class: name,
				dimension: old.name,
				unit: old.unit,
				from,
				kind
			};
			if (old.tier !== "advisory" && (today === void 0 || today.tier === "advisory" || today.margin === null)) return [{
				...change,
				to: null
			}];
			const margin = today?.margin ?? null;
			if (margin === null || margin.kind !== kind || margin.value <= from) return [];
			return [{
				...change,
				to: margin.value
			}];
		});
	});
}
/** Of each suite of each merged pull request the last evaluation before the merge. */
function removedCases(measured) {
	let removed = 0;
	for (const { state, evaluations } of closedInWindow(measured)) {
		if (state !== "shipped") continue;
		for (const runs of bySuite(evaluations.filter(isCompleted)).values()) removed += runs.at(-1)?.casesRemoved ?? 0;
	}
	return removed;
}
function signOffsByClass(measured) {
	const signedOff = closedInWindow(measured).filter(({ state, isSignedOff }) => state === "shipped" && isSignedOff);
	return deploymentClasses.map((name) => ({
		class: name,
		count: signedOff.filter((one) => one.class === name).length
	})).filter(({ count }) => count > 0);
}
/** Advisory ones first: the others stand guard while they are quiet. */
function neverDecided(runs) {
	const seen = /* @__PURE__ */ new Map();
	for (const { repository, suite, dimensions, decidedBy } of runs) for (const { kind, status } of dimensions) {
		const { name, isPrimary, tier } = kind;
		if (isPrimary || status === "missing") continue;
		const { runs: before, decided } = seen.get(name) ?? {
			runs: 0,
			decided: 0
		};
		const isDecider = decidedBy.includes(name);
		const counts = {
			runs: before + 1,
			decided: decided + (isDecider ? 1 : 0)
		};
		seen.set(name, {
			repository,
			suite,
			dimension: name,
			tier,
			...counts
		});
	}
	const isQuestionable = ({ tier }) => tier === "advisory" ? 1 : 0;
	return [...seen.values()].filter(({ decided, runs: all }) => decided === 0 && all >= 30).map(({ decided: _, ...rest }) => rest).sort((one, other) => isQuestionable(other) - isQuestionable(one) || other.runs - one.runs || (one.dimension < other.dimension ? -1 : 1));
}
/** Sprints that such a habit is told from, the measured one included. */
const habitSprints = 6;
const conversionBands = {
	usual: [.2, .3],
	research: [.1, .15]
};
/** Shares beyond which there is something to say (DESIGN section 4): less is unfocused, and of research less than its range. */
const unfocusedBelow = {
	usual: .15,
	research: .1
};
const safeBetsAbove = .4;
/** The usual range of the share that ships. */
function usualConversion({ teamKind }) {
	return conversionBands[kindOf(teamKind)];
}
function kindOf(teamKind) {
	return teamKind === "research" ? "research" : "usual";
}
/** Only where the whole interval lies beyond; a range of its own says by itself what is usual. */
function adviceOf(interval, { whose }, { teamKind }) {
	if (whose === "own") return null;
	if (interval.hi < unfocusedBelow[kindOf(teamKind)]) return "unfocused";
	return interval.lo > safeBetsAbove ? "safe-bets" : null;
}
function isShipped({ state }) {
	return state === "shipped";
}
/** Pull-request conversion: shipped of closed. */
function measureConversion(measured) {
	const closed = closedInWindow(measured);
	const shipped = closed.filter(isShipped);
	const seenBefore = seenBeforeShare(measured);
	const interval = shareInterval(shipped.length, closed.length);
	const own = measured.settings.bands?.conversion;
	const range = rangeOf(own, usualConversion(measured.settings));
	const band = interval !== null && (own !== void 0 || seenBefore >= .3) ? placeShare(interval, range) : null;
	return figure(measured, {
		value: closed.length === 0 ? null : {
			shipped: shipped.length,
			closed: closed.length,
			share: shipped.length / closed.length,
			interval,
			ways: countWays(shipped),
			band,
			advice: interval === null || band === null ? null : adviceOf(interval, band, measured.settings),
			seenBefore
		},
		n: closed.length,
		definition: "experiments that shipped, of those that were merged or dropped in the window (interval: Wilson, 95 %); what was merged into the branch of another pull request ends as that one does, and a branch without a pull request counts as dropped after 28 quiet days. The usual range is applied where 30 % of the experiments begun in the last six sprints, this one included, were seen before a pull request",
		exclusions: unknownOutcomes(measured),
		missing: "no experiment was merged or dropped in the window"
	});
}
/** Of what was begun lately: a team that works otherwise than a year ago is asked about now. */
function seenBeforeShare({ experiments, calendar, sprint }) {
	const { from } = calendar.byNumber(sprint.number - habitSprints + 1);
	const begun = experiments.filter(({ startedAt }) => startedAt >= from);
	return begun.length === 0 ? 0 : begun.filter(isSeenBefore).length / begun.length;
}
/** Taken back within 14 days, of the youngest sprint whose merges have all had their 14 days. */
function measureReverted(measured) {
	const cohort = completeCohort(measured);
	const shipped = measured.experiments.filter(({ state, closedAt }) => state === "shipped" && closedAt !== null && closedAt >= cohort.from && closedAt < cohort.to);
	const reverted = shipped.filter(({ closedAt, revertedAt }) => revertedAt !== null && closedAt !== null && revertedAt - closedAt <= 12096e5);
	return figure(measured, {
		value: shipped.length === 0 ? null : {
			reverted: reverted.length,
			shipped: shipped.length,
			interval: shareInterval(reverted.length, shipped.length),
			cohort: sprintFields(cohort)
		},
		n: shipped.length,
		window: {
			from: cohort.from,
			to: cohort.to
		},
		definition: "experiments that shipped in the youngest sprint whose merges are all at least 14 days old, and were taken back by a merged pull request within 14 days (interval: Wilson, 95 %); what was taken back by a push without a pull request is not seen",
		exclusions: { "closed, and nobody says when": unknownOutcomes(measured)["closed, and nobody says when"] ?? 0 },
		missing: "nothing shipped in the youngest sprint that is old enough"
	});
}
/** By days of the calendar: by hours, a sprint before one that the clocks shorten would never be asked about. */
function completeCohort({ calendar, sprint, until }) {
	const daily = sprintCalendar({
		...calendar.rhythm,
		lengthDays: 1
	});
	const completeAt = ({ to }) => daily.byNumber(daily.at(to).number + 14).from;
	let cohort = calendar.byNumber(sprint.number);
	while (completeAt(cohort) > until) cohort = calendar.byNumber(cohort.number - 1);
	return cohort;
}
/** Signed off or waived, of what shipped. */
function measureSignOffs(measured) {
	const shipped = closedInWindow(measured).filter(isShipped);
	const signedOff = shipped.filter(({ isSignedOff }) => isSignedOff).length;
	return figure(measured, {
		value: shipped.length === 0 ? null : {
			signedOff,
			shipped: shipped.length,
			interval: shareInterval(signedOff, shipped.length)
		},
		n: shipped.length,
		definition: "experiments that shipped in the window with a sign-off or a waiver on their last content (interval: Wilson, 95 %)",
		exclusions: unknownOutcomes(measured),
		missing: "nothing shipped in the window"
	});
}
// src/core/velocity/repositories.ts
/**
* Each repository against its own past, where there are several: in the order of their names, and never one against another.
*
* @param names - of the repositories, sorted
*/
function measureRepositories(measured, names) {
	const value = names.map((repository) => {
		const own = ofRepository(measured, repository);
		const { value: counted } = countExperiments(own);
		const conversion = measureConversion(own).value;
		return {
			repository,
			evaluations: own.evaluations.length,
			total: counted?.total ?? 0,
			earlier: (counted?.earlier ?? []).map(({ number, total }) => ({
				number,
				total
			})),
			trend: counted?.trend ?? {
				word: "too-few-sprints",
				p: null,
				sprints: 0
			},
			shipped: conversion?.shipped ?? 0,
			closed: conversion?.closed ?? 0,
			interval: conversion?.interval ?? shareInterval(0, 0)
		};
	});
	return figure(measured, {
		value: names.length < 2 ? null : value,
		n: names.length,
		definition: "experiments and conversion of each repository by itself, beside its own whole sprints before; repositories differ in what they build, and are not compared; the trend of each is tested by itself at 0.05, so that of twenty steady ones about one has a word by chance",
		missing: "there is one repository: the figures of the page are its own"
	});
}
function ofRepository(measured, repository) {
	const isOwn = (one) => one.repository === repository;
	const evaluations = measured.evaluations.filter(isOwn);
	return {
		...measured,
		settings: {
			...measured.settings,
			teamSize: null,
			bands: void 0
		},
		evaluations,
		firstAt: evaluations[0]?.finishedAt ?? null,
		experiments: measured.experiments.filter(isOwn),
		leftOut: measured.leftOut.map((one) => ({
			...one,
			evaluations: one.evaluations.filter(isOwn)
		})),
		ofDefaultBranch: measured.ofDefaultBranch.filter(isOwn)
	};
}
// src/core/stats/student-t-interval.ts
/**
* Student's t interval for a mean. On the differences of pairs it is the paired t test.
*
* Not for skewed or sparse scores, where its lower end misses up to 36 % (STATISTICS B2): see `hallInterval`.
*
* @param values - one finite number per independent unit, at least one
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @throws RangeError when an argument is outside its range
* @see Student (1908), Biometrika 6(1), 1–25
*/
function studentTInterval(values, alpha) {
	requireAlpha(alpha);
	const { n, mean, variance } = sampleMoments(values);
	const none = {
		pTwoSided: null,
		t: null,
		lower: null,
		upper: null
	};
	if (variance === null) return {
		mean,
		standardError: null,
		critical: null,
		...none,
		reason: "too-few-units"
	};
	const critical = studentTQuantile(1 - alpha, n - 1);
	if (variance === 0) return {
		mean,
		standardError: 0,
		critical,
		...none,
		reason: "zero-variance"
	};
	const standardError = Math.sqrt(variance / n);
	const t = mean / standardError;
	return {
		mean,
		standardError,
		critical,
		pTwoSided: 2 * studentTCdf(-Math.abs(t), n - 1),
		t,
		lower: mean - critical * standardError,
		upper: mean + critical * standardError,
		reason: null
	};
}
// src/core/stats/welch-interval.ts
/**
* Welch's interval for the difference of two independent means, second less first.
*
* @param first - finite numbers, at least one
* @param second - likewise
* @param alpha - one-sided error of each end, exclusive (0, 0.5)
* @returns `lower` and `upper` null where a sample has one value, or neither varies
* @throws RangeError when an argument is outside its range
* @see Welch (1947), Biometrika 34, 28–35, with the degrees of freedom of Satterthwaite (1946)
*/
function welchInterval(first, second, alpha) {
	requireAlpha(alpha);
	const [one, other] = [sampleMoments(first), sampleMoments(second)];
	const difference = other.mean - one.mean;
	if (one.variance === null || other.variance === null) return {
		difference,
		lower: null,
		upper: null
	};
	const [a, b] = [one.variance / one.n, other.variance / other.n];
	if (a + b === 0) return {
		difference,
		lower: null,
		upper: null
	};
	const share = a / (a + b);
	const freedom = 1 / (share ** 2 / (one.n - 1) + (1 - share) ** 2 / (other.n - 1));
	const half = studentTQuantile(1 - alpha, freedom) * Math.sqrt(a + b);
	return {
		difference,
		lower: difference - half,
		upper: difference + half
	};
}
// src/core/velocity/level-series.ts
/**
* Dimensions that gate, and the primary: what is worth watching. No quality without its price: where no latency or no cost
* gates, the first that advises is watched. The newest reading says what a dimension is.
*/
function watchedKinds(runs) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { dimensions } of runs) for (const { kind } of dimensions) kinds.set(kind.name, kind);
	const all = [...kinds.values()].sort((one, other) => one.name < other.name ? -1 : 1);
	const gated = all.filter(({ tier, isPrimary }) => isPrimary || tier !== "advisory");
	const prices = ["ms", "usd"].flatMap((unit) => gated.some((kind) => kind.unit === unit) ? [] : all.filter((kind) => kind.unit === unit).slice(0, 1));
	return [...gated, ...prices].sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary) || (one.name < other.name ? -1 : 1));
}
/** The evaluations at the end that share dataset, judge, models and cases. @param runs - of one suite and leg, by time */
function newestSetting(runs) {
	const last = runs.at(-1);
	if (last === void 0) return [];
	const settings = settingsOf(runs);
	const before = runs.findLastIndex((run) => settings.get(run) !== settings.get(last));
	return runs.slice(before + 1);
}
/** Levels of a dimension by time. A decision from stored rows measured nothing, and gives no point. */
function pointsOf(runs, dimension) {
	return runs.flatMap((run) => {
		const level = run.dimensions.find(({ kind }) => kind.name === dimension)?.level ?? null;
		return level === null || run.isReused ? [] : [{
			at: run.finishedAt,
			level,
			run
		}];
	});
}
// src/core/velocity/request-cost.ts
/** Quarters that are listed: this one and that of a year ago with those between. */
const mostQuarters = 5;
/** One-sided error of each end: 95 % together. */
const alpha$1 = .025;
/** What a request costs on the default branch, quarter by quarter, each against the one before in the same setting. */
function measureRequestCost(measured) {
	const quarters = lastQuarters(measured);
	const window = {
		from: quarters[0]?.from ?? measured.until,
		to: measured.until
	};
	const runs = measured.ofDefaultBranch.filter((run) => isCompleted(run) && run.finishedAt >= window.from);
	const value = [...bySuite(runs).values()].flatMap((own) => {
		const last = own.at(-1);
		if (last === void 0) return [];
		const { repository, suite, matrixKey } = last;
		const settings = settingsOf(own);
		const inSetting = (points, of) => points.filter(({ run }) => settings.get(run) === settings.get(of)).map(({ level }) => level);
		return last.dimensions.filter(({ kind, level }) => kind.unit === "usd" && level !== null).map(({ kind: { name: dimension } }) => ({
			repository,
			suite,
			matrixKey,
			dimension,
			quarters: costsOf(pointsOf(own, dimension), {
				quarters,
				until: measured.until,
				inSetting
			})
		}));
	});
	return figure(measured, {
		value: value.length === 0 ? null : value,
		n: runs.length,
		window,
		definition: "cost of a request as the evaluations of the default branch measured it: mean over the evaluations of a quarter that share dataset, judge, models and cases with its last one (95 %, Student), against those of the quarter before in the same setting (95 %, Welch); the intervals are of the scatter between evaluations",
		missing: "no evaluation of the default branch holds a cost"
	});
}
function costsOf(points, { quarters, until, inSetting }) {
	return quarters.flatMap((quarter, index) => {
		const inside = within(points, quarter);
		const last = inside.at(-1);
		if (last === void 0) return [];
		const levels = inSetting(inside, last.run);
		const { mean, lower, upper } = studentTInterval(levels, alpha$1);
		const earlier = quarters[index - 1];
		const before = earlier === void 0 ? [] : within(points, earlier);
		return [{
			quarter: quarter.name,
			isOver: quarter.to <= until,
			mean,
			n: levels.length,
			interval: lower === null || upper === null ? null : {
				lo: lower,
				hi: upper,
				level: 1 - 2 * alpha$1,
				method: "student-t"
			},
			...changeOf(inSetting(before, last.run), levels, before.length > 0)
		}];
	});
}
function changeOf(before, now, isThereOne) {
	if (before.length === 0) return {
		change: null,
		notCompared: isThereOne ? "other-setting" : "no-quarter-before"
	};
	const { difference: absolute, lower: lo, upper: hi } = welchInterval(before, now, alpha$1);
	const mean = before.reduce((sum, level) => sum + level, 0) / before.length;
	return {
		change: {
			absolute,
			relative: mean === 0 ? null : absolute / mean,
			lo,
			hi,
			nBefore: before.length
		},
		notCompared: null
	};
}
function within(points, { from, to }) {
	return points.filter(({ at }) => at >= from && at < to);
}
/** The quarter of the last moment and the four before, by calendar days in the time zone of the sprints. */
function lastQuarters({ calendar, until }) {
	const now = new Date(until);
	const newest = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3) + 1;
	const startOf = (number) => calendar.dayStart(`${Math.floor(number / 4)}-${[
		"01",
		"04",
		"07",
		"10"
	][number % 4]}-01`);
	const numbers = Array.from({ length: 8 }, (_, index) => newest - mostQuarters - 1 + index);
	const starts = numbers.map(startOf);
	return numbers.slice(0, -1).map((number, index) => ({
		name: `${Math.floor(number / 4)}-Q${number % 4 + 1}`,
		from: starts[index] ?? until,
		to: starts[index + 1] ?? until
	})).filter(({ from }) => from < until).slice(-5);
}
// src/core/velocity/runs.ts
/** A decision from stored rows is no second run. */
function runsInWindow(measured) {
	return measured.evaluations.filter(({ finishedAt, isReused }) => !isReused && isInWindow(measured, finishedAt));
}
/** Evaluations that settled nothing. What was recorded alone was held against nothing, and left nothing open. */
function measureInconclusive(measured) {
	const runs = runsInWindow(measured);
	const judged = runs.filter(isCompleted);
	const completed = judged.filter((run) => run.verdict !== "inconclusive" || run.casesPaired > 0);
	const inconclusive = completed.filter(({ verdict }) => verdict === "inconclusive").length;
	return figure(measured, {
		value: completed.length === 0 ? null : {
			inconclusive,
			completed: completed.length,
			interval: shareInterval(inconclusive, completed.length)
		},
		n: completed.length,
		definition: "completed evaluations of the window with the verdict inconclusive; what had no base and was recorded alone is left out (interval: Wilson, 95 %, as if no run depended on another one: re-runs and suites of one change do)",
		exclusions: {
			"runs that could not be judged": runs.length - judged.length,
			"runs that had no base to be compared with": judged.length - completed.length
		},
		missing: "no evaluation was judged in the window"
	});
}
/** Runs that gave no verdict at all. */
function measureNotJudged(measured) {
	const runs = runsInWindow(measured);
	return figure(measured, {
		value: {
			notJudged: runs.filter((run) => !isCompleted(run)).length,
			runs: runs.length
		},
		n: runs.length,
		definition: "evaluation runs of the window, of any branch, with the verdict not-evaluated"
	});
}
/** What evaluating cost, where the records say. */
function measureCost(measured) {
	const runs = runsInWindow(measured);
	const known = runs.flatMap(({ costUsd }) => costUsd ?? []);
	return figure(measured, {
		value: known.length === 0 ? null : {
			usd: roundUsd(known.reduce((sum, cost) => sum + cost, 0)),
			runsKnown: known.length,
			runs: runs.length
		},
		n: known.length,
		definition: "system under test and judge, over all evaluation runs of the window, of any branch",
		exclusions: { "runs that report no cost": runs.length - known.length },
		missing: "no run of the window reports its cost"
	});
}
// src/core/velocity/settle-outcomes.ts
/**
* Outcomes as they stood at a moment: the last line of a pull request counts, one that closed later was open then, and a
* merged pull request that says what it takes back makes that one reverted.
*
* @param repositories - those of the records: a line that names none belongs to the only one there is
* @param until - milliseconds since 1970; what was not known then plays no part
*/
function settleOutcomes(outcomes, repositories, until) {
	const only = repositories.length === 1 ? repositories[0] ?? "" : "";
	const last = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		const repository = outcome.repository === "" ? only : outcome.repository;
		if (outcome.openedAt !== null && outcome.openedAt > until) continue;
		last.set(keyOf(repository, outcome.pullRequest, outcome.branch), asOf({
			...outcome,
			repository
		}, until));
	}
	for (const { repository, revertOf, state, closedAt } of [...last.values()]) {
		if (revertOf === null || state !== "merged" || closedAt === null) continue;
		const key = keyOf(repository, revertOf, null);
		const reverted = last.get(key);
		if (reverted === void 0) continue;
		last.set(key, {
			...reverted,
			revertedAt: Math.min(reverted.revertedAt ?? closedAt, closedAt)
		});
	}
	return [...last.values()];
}
function keyOf(repository, pullRequest, branch) {
	return pullRequest === null ? `${repository} ${branch ?? ""}` : `${repository} #${pullRequest}`;
}
function asOf(outcome, until) {
	const revertedAt = outcome.revertedAt !== null && outcome.revertedAt > until ? null : outcome.revertedAt;
	if (outcome.closedAt === null || outcome.closedAt <= until) return {
		...outcome,
		revertedAt
	};
	return {
		...outcome,
		state: "open",
		closedAt: null,
		mergeSha: null,
		revertedAt: null
	};
}
// src/core/velocity/stacked-outcomes.ts
/**
* What became of pull requests that were merged into the branch of another one (stacked): whatever became of that one. A
* branch is the one of another pull request where that one was open at the time of the merge; a merge into any other branch,
* such as a release, is a merge.
*
* @param outcomes - each pull request once, as of one moment
* @param defaultBranch - undefined = the branch that most pull requests of the repository go into
* @returns the same, in the same order
*/
function followStacks(outcomes, defaultBranch) {
	const bases = usualBases(outcomes);
	const byBranch = /* @__PURE__ */ new Map();
	for (const outcome of outcomes) {
		if (outcome.pullRequest === null || outcome.branch === null) continue;
		const key = `${outcome.repository} ${outcome.branch}`;
		byBranch.set(key, [...byBranch.get(key) ?? [], outcome]);
	}
	const underOf = (outcome) => {
		const { repository, baseBranch, closedAt, state } = outcome;
		if (state !== "merged" || closedAt === null || baseBranch === null) return void 0;
		if (baseBranch === (defaultBranch ?? bases.get(repository))) return void 0;
		return byBranch.get(`${repository} ${baseBranch}`)?.find((under) => under !== outcome && (under.openedAt === null || under.openedAt <= closedAt) && (under.closedAt === null || under.closedAt >= closedAt));
	};
	return outcomes.map((outcome) => {
		const seen = /* @__PURE__ */ new Set([outcome]);
		let last = outcome;
		for (let under = underOf(last); under !== void 0 && !seen.has(under); under = underOf(last)) {
			seen.add(under);
			last = under;
		}
		if (last === outcome) return outcome;
		const { state, closedAt, mergeSha, revertedAt } = last;
		return {
			...outcome,
			state,
			closedAt,
			mergeSha,
			revertedAt: outcome.revertedAt ?? revertedAt
		};
	});
}
// src/core/stats/lag-one-autocorrelation.ts
/**
* Lag-one autocorrelation, Σ (x_t − x̄)(x_{t+1} − x̄) / Σ (x_t − x̄)², in [−1, 1]; 0 for a series that does not vary.
*
* @param series - in the order of time, at least two values
* @throws RangeError when there are fewer, or one is not finite
* @see Box, Jenkins & Reinsel (2008), Time Series Analysis, 4th ed., 2.1.6
*/
function lagOneAutocorrelation(series) {
	requireValues("series", series, 2);
	let sum = 0;
	for (const value of series) sum += value;
	const mean = sum / series.length;
	let [products, squares] = [0, 0];
	for (let index = 0; index < series.length; index++) {
		const deviation = series[index] - mean;
		squares += deviation * deviation;
		if (index > 0) products += deviation * (series[index - 1] - mean);
	}
	return squares === 0 ? 0 : products / squares;
}
// src/core/stats/change-point.ts
/** Above it, neighbours are too alike to be permuted one by one. */
const mostAutocorrelation$1 = .3;
/** Points that stay together where neighbours are alike. */
const blockLength = 3;
/**
* The split with the largest ratio of the sum of squares between its parts to that within them.
*
* @param series - in the order of time, at least `2 · minSegment` values
* @throws RangeError when an argument is outside its range
* @see STATISTICS A10, the max-split scan
*/
function bestSplit(series, minSegment = 3) {
	requireInteger("minSegment", minSegment, 2);
	requireValues("series", series, 2 * minSegment);
	const n = series.length;
	const { index } = largestBetween(series, sumOf(series, 0, n) / n, minSegment);
	const before = sumOf(series, 0, index) / index;
	const after = sumOf(series, index, n) / (n - index);
	const within = squaresFrom(series, before, 0, index) + squaresFrom(series, after, index, n);
	const between = index * (n - index) / n * (after - before) ** 2;
	const ratio = between === 0 ? 0 : between / within;
	return {
		index,
		before,
		after,
		ratio,
		t: Math.sign(after - before) * Math.sqrt(ratio * (n - 2))
	};
}
/**
* The best split with its permutation p-value, which allows for the split having been chosen. Exact where the points of an
* unchanged series could have come in any order. Where neighbours are alike (lag-one autocorrelation above 0.3) blocks of
* three are permuted, from a random offset: fewer false alarms, at a cost in power.
*
* Triage, not a gate: under a ratio of 1.5 standard deviations it takes more than 15 points to be seen.
*
* @throws RangeError when an argument is outside its range
* @see STATISTICS A10 and its simulation B12
*/
function changePoint(series, { random, minSegment = 3, permutations = 999, alpha = 1 }) {
	requireInteger("permutations", permutations, 1);
	requireWithin("alpha", alpha, Number.MIN_VALUE, 1);
	const split = bestSplit(series, minSegment);
	const autocorrelation = lagOneAutocorrelation(series);
	const block = autocorrelation > mostAutocorrelation$1 ? blockLength : 1;
	const n = series.length;
	const mean = sumOf(series, 0, n) / n;
	const shuffled = new Float64Array(n);
	const found = largestBetween(series, mean, minSegment).between;
	let asGood = 0;
	const mostAsGood = alpha * (1 + permutations) - 1;
	for (let round = 0; round < permutations && asGood <= mostAsGood; round++) {
		shuffleBlocks(series, shuffled, block, random);
		if (largestBetween(shuffled, mean, minSegment).between >= found * (1 - 1e-12)) asGood += 1;
	}
	return {
		...split,
		p: (1 + asGood) / (1 + permutations),
		autocorrelation,
		block
	};
}
/**
* The energy statistic of two parts of a series, n·m/(n + m) · (2·mean|x − y| − mean|x − x′| − mean|y − y′|), means over
* distinct pairs; it sees a change of spread too.
*
* @param index - first index of the second part, at least two values on each side
* @see Székely & Rizzo (2013), J. Statist. Plann. Inference 143; Matteson & James (2014), JASA 109, with exponent 1
*/
function energyAtSplit(series, index) {
	requireValues("series", series, 4);
	requireWithin("index", index, 2, series.length - 2);
	const [one, other] = [series.slice(0, index), series.slice(index)];
	const [n, m] = [one.length, other.length];
	const across = sumOfDistances(one, other) / (n * m);
	const own = (part) => sumOfDistances(part, part) / (part.length * (part.length - 1));
	return n * m / (n + m) * (2 * across - own(one) - own(other));
}
function sumOfDistances(one, other) {
	let sum = 0;
	for (const x of one) for (const y of other) sum += Math.abs(x - y);
	return sum;
}
/** The split with the largest sum of squares between its parts; the first of equal ones. */
function largestBetween(series, mean, minSegment) {
	const n = series.length;
	let best = {
		index: minSegment,
		between: -1
	};
	let left = 0;
	for (let index = 1; index <= n - minSegment; index++) {
		left += series[index - 1] - mean;
		if (index < minSegment) continue;
		const between = left * left * n / (index * (n - index));
		if (between > best.between) best = {
			index,
			between
		};
	}
	return best;
}
/** Puts the blocks of a series into a random order; the first block is shorter by a random offset. */
function shuffleBlocks(series, into, block, random) {
	const starts = [0];
	const offset = block === 1 ? 0 : random.nextInteger(block);
	for (let start = offset === 0 ? block : offset; start < series.length; start += block) starts.push(start);
	const ends = [...starts.slice(1), series.length];
	const order = starts.map((_, index) => index);
	for (let last = order.length - 1; last > 0; last--) {
		const other = random.nextInteger(last + 1);
		[order[last], order[other]] = [at(order, other), at(order, last)];
	}
	let place = 0;
	for (const index of order) for (let from = at(starts, index); from < at(ends, index); from++) into[place++] = series[from];
}
function sumOf(series, from, to) {
	let sum = 0;
	for (let index = from; index < to; index++) sum += series[index];
	return sum;
}
function squaresFrom(series, mean, from, to) {
	let sum = 0;
	for (let index = from; index < to; index++) sum += (series[index] - mean) ** 2;
	return sum;
}
// src/core/velocity/scan-power.ts
/**
* Fewest points with which the scan for a change of level (p ≤ 0.01) finds a step in their middle in four of five series,
* and the step, in standard deviations of the scatter. With fewer than 30 points it finds none: a step makes neighbours
* alike, which are then permuted in blocks of three, and so few blocks have no order that is rare enough.
*
* Simulated by `scripts/scan-power.ts`, independent normal scatter; a test holds it against the scan.
*/
const mostlySeen = [
	[30, 2.25],
	[35, 2],
	[40, 1.75],
	[45, 1.5]
];
/**
* The step that so many points mostly show, in standard deviations; one nearer to an end has to be larger.
*
* @param points - that were searched, an integer ≥ 0
* @returns null = not even one of 3 standard deviations
*/
function mostlySeenStep(points) {
	return mostlySeen.findLast(([count]) => points >= count)?.[1] ?? null;
}
// src/core/velocity/scan-levels.ts
const alpha = .01;
/**
* The last change of level among points of one setting, by the permutation scan. It is random in nothing: the seed is the
* points themselves.
*
* @param points - by time, one setting
* @param name - tells the series of one page apart
*/
function scanLevels(points, kind, name) {
	const last = points.slice(-50);
	const count = last.length;
	const { margin } = kind;
	const nothing = {
		points: count,
		searched: spanOf(last),
		seeable: null,
		margin,
		changePoint: null
	};
	if (count < 10) return {
		...nothing,
		scan: "too-few"
	};
	const levels = last.map(({ level }) => level);
	const none = {
		...nothing,
		scan: "none-found",
		seeable: seeableStep(levels)
	};
	if (levels.every((level) => level === levels[0])) return none;
	const seed = seedFromTexts([
		"change-point",
		name,
		...last.map(({ at, level }) => `${at} ${level}`)
	]);
	const { index, before, after, p } = changePoint(levels, {
		random: xoshiro128StarStar(seed.state),
		alpha
	});
	const [first, lastBefore] = [last[index], last[index - 1]];
	if (p > alpha || first === void 0 || lastBefore === void 0) return none;
	return {
		...nothing,
		scan: "found",
		changePoint: {
			at: isoTime(first.at),
			lastBefore: isoTime(lastBefore.at),
			index,
			before,
			after,
			size: after - before,
			nBefore: index,
			nAfter: last.length - index,
			p,
			place: placeOf(before, after, kind)
		}
	};
}
function spanOf(points) {
	const [first, last] = [points[0], points.at(-1)];
	return first === void 0 || last === void 0 ? null : {
		from: isoTime(first.at),
		to: isoTime(last.at)
	};
}
/** A step that nobody has seen widens the scatter, and so this too: it errs on the side of seeing less. */
function seeableStep(levels) {
	const { variance } = sampleMoments(levels);
	const step = mostlySeenStep(levels.length);
	return step === null || variance === null ? null : step * Math.sqrt(variance);
}
/** Where a new level lies against the margin that one change of the old one has. */
function placeOf(before, after, { margin, better }) {
	if (margin === null) return "no-margin";
	const room = margin.kind === "absolute" ? margin.value : margin.value * Math.abs(before);
	const size = after - before;
	if (Math.abs(size) <= room) return "inside-margin";
	return size > 0 === (better === "higher") ? "gain" : "loss";
}
// src/core/stats/sustained-shift.ts
/** Spreads that the mean of the window has to be off. */
const meanShift = 2;
/** Share of the window's values that have to lie on that side of the median. */
const shareOfSide = 2 / 3;
/** Above it, neighbouring values are too alike for the mean of a window. */
const mostAutocorrelation = .6;
/** Weight of the newest value, and spreads that the average has to stay off for the whole window. */
const ewmaRule = {
	lambda: .1,
	shift: 1.5
};
/** @throws RangeError when there is no value, or one is not finite */
function robustLevel(values) {
	requireValues("values", values);
	const median = quantileType7(values, .5);
	return {
		median,
		spread: quantileType7(values.map((value) => Math.abs(value - median)), .5) / normalQuantile(.75)
	};
}
/**
* Exponentially weighted moving average from 0, e_t = λ·x_t + (1 − λ)·e_{t−1}. Its standard deviation for independent values
* of unit variance comes to √(λ / (2 − λ)).
*
* @param lambda - in (0, 1]
* @see Roberts (1959), Technometrics 1(3), 239–250
*/
function movingAverage(values, lambda) {
	requireWithin("lambda", lambda, Number.MIN_VALUE, 1);
	let average = 0;
	return values.map((value) => {
		average = lambda * value + (1 - lambda) * average;
		return average;
	});
}
/**
* Whether a metric has shifted and stays so: the mean of the window is at least two spreads off the baseline's median and
* two thirds of its values lie on that side. Where the baseline's lag-one autocorrelation φ is above 0.6 the moving average
* (λ = 0.1), which runs on from the baseline, has to be more than 1.5 spreads off throughout the window instead.
*
* With `leastErrors` either limit is at least so many standard errors: of the mean √((1 + φ) / (1 − φ) / n), of the moving
* average √(λ / (2 − λ) · (1 + c) / (1 − c)) with c = φ·(1 − λ), which are those of a first-order autoregressive process.
*
* @param baseline - the usual values in the order of time: at least 14 days of hourly ones for the error rates of B11
* @param recent - values since, oldest first; null = none was measured
* @throws RangeError when an argument is outside its range
* @see STATISTICS A9 and its simulation B11
*/
function sustainedShift(baseline, recent, { window = 24, minFilled = Math.ceil(window / 2), leastErrors = 0 } = {}) {
	requireInteger("window", window, 2);
	requireInteger("minFilled", minFilled, 1, window);
	requireWithin("leastErrors", leastErrors, 0, Number.MAX_VALUE);
	const level = robustLevel(baseline);
	const alike = baseline.length > 1 ? Math.max(0, lagOneAutocorrelation(baseline)) : 0;
	const rule = alike > mostAutocorrelation ? "ewma" : "mean";
	const inWindow = recent.slice(-window).filter((value) => value !== null);
	const filled = inWindow.length;
	if (level.spread === 0 || filled < minFilled) return {
		level,
		shift: null,
		filled,
		rule,
		isFired: false
	};
	const standardised = (value) => (value - level.median) / level.spread;
	const shift = standardised(inWindow.reduce((sum, value) => sum + value, 0) / filled);
	if (rule === "ewma") {
		const averages = movingAverage([...baseline, ...recent.filter((value) => value !== null)].map(standardised), ewmaRule.lambda).slice(-filled);
		const needed = Math.max(ewmaRule.shift, leastErrors * deviationOfAverage(alike));
		return {
			level,
			shift,
			filled,
			rule,
			isFired: averages.every((average) => average > needed) || averages.every((average) => average < -needed)
		};
	}
	const needed = Math.max(meanShift, leastErrors * Math.sqrt((1 + alike) / (1 - alike) / filled));
	const onSide = inWindow.filter((value) => Math.sign(value - level.median) === Math.sign(shift)).length;
	return {
		level,
		shift,
		filled,
		rule,
		isFired: Math.abs(shift) >= needed && onSide >= shareOfSide * filled
	};
}
/** Standard deviation of the moving average of values of unit variance with a lag-one autocorrelation. */
function deviationOfAverage(autocorrelation) {
	const { lambda } = ewmaRule;
	const carried = autocorrelation * (1 - lambda);
	return Math.sqrt(lambda / (2 - lambda) * (1 + carried) / (1 - carried));
}
// src/core/velocity/sustained-alert.ts
/**
* Windows by how often the schedule runs. Hours as STATISTICS A9 has them: a day against the 14 days before. Days by the same
* rule: a week against the eight weeks before, and 3.5 standard errors of it, because seven values that are alike stray
* further than a day of hours. Half of each has to be there.
*/
const rhythms = {
	hourly: {
		stepMs: dayMs$1 / 24,
		mostGapMs: dayMs$1 / 8,
		window: 24,
		before: 336,
		leastErrors: 0
	},
	daily: {
		stepMs: dayMs$1,
		mostGapMs: 1.5 * dayMs$1,
		window: 7,
		before: 56,
		leastErrors: 3.5
	}
};
/** Gaps that a rhythm is told from. */
const fewestGaps = 6;
/**
* Whether a level has been off for a whole window of runs by schedule, as of the last of them.
*
* @param points - by time, one setting, every event
*/
function sustainedAlert(points, { better }) {
	const scheduled = points.filter(({ run }) => run.event === "schedule");
	const rhythm = rhythmOf$1(scheduled);
	const last = scheduled.at(-1);
	const unknown = {
		median: null,
		spread: null,
		shift: null,
		direction: null
	};
	if (rhythm === null || last === void 0) return {
		state: "no-rhythm",
		rhythm,
		window: 0,
		filled: 0,
		baseline: 0,
		baselineNeeded: 0,
		...unknown
	};
	const { stepMs, window, before, leastErrors } = rhythms[rhythm];
	const slots = new Array(window + before).fill(null);
	for (const { at, level } of scheduled) {
		const back = Math.round((last.at - at) / stepMs);
		if (back < slots.length) slots[slots.length - 1 - back] = level;
	}
	const baseline = slots.slice(0, before).filter((value) => value !== null);
	const recent = slots.slice(before);
	const filled = recent.filter((value) => value !== null).length;
	const counts = {
		rhythm,
		window,
		filled,
		baseline: baseline.length,
		baselineNeeded: before / 2
	};
	if (baseline.length < before / 2 || filled < window / 2) return {
		state: "too-few",
		...counts,
		...unknown
	};
	const { level, shift, isFired } = sustainedShift(baseline, recent, {
		window,
		leastErrors
	});
	return {
		state: shift === null ? "no-spread" : isFired ? "fired" : "not-fired",
		...counts,
		median: level.median,
		spread: level.spread,
		shift,
		direction: !isFired || shift === null ? null : shift > 0 === (better === "higher") ? "better" : "worse"
	};
}
/** How often a schedule runs, by the median time between two of its runs. */
function rhythmOf$1(scheduled) {
	const times = scheduled.slice(-100).map(({ at }) => at);
	const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
	if (gaps.length < fewestGaps) return null;
	const median = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
	if (median <= rhythms.hourly.mostGapMs) return "hourly";
	return median <= rhythms.daily.mostGapMs ? "daily" : null;
}
// src/core/velocity/trends.ts
/**
* Every gated dimension of each suite on the default branch: levels by week, the last change of level, and the alert on runs
* by schedule. Triage, not a gate: a change point says when to look, and not why.
*/
function measureTrends(measured) {
	const { sprint, until } = measured;
	const from = sprint.to - 91 * dayMs$1;
	const runs = measured.ofDefaultBranch.filter(isCompleted);
	const isRecent = ({ finishedAt }) => finishedAt >= from;
	const value = [...bySuite(runs).values()].flatMap((own) => {
		const recent = own.filter(isRecent);
		const setting = newestSetting(own);
		const [first] = setting;
		if (first === void 0 || recent.length === 0) return [];
		const { repository, suite, matrixKey } = first;
		return watchedKinds(recent).flatMap((kind) => {
			const weeks = weeksOf(recent, kind.name, measured);
			if (weeks.length === 0) return [];
			const newest = newestStretch(recent, kind.name, measured);
			const { points, over, since } = seriesOf(setting, kind.name, newest);
			return [{
				repository,
				suite,
				matrixKey,
				dimension: kind.name,
				unit: kind.unit,
				better: kind.better,
				weeks,
				stretch: stretchFields(newest, measured),
				settingSince: isoTime(since),
				over,
				...scanLevels(points, kind, `${repository}\n${suite}\n${matrixKey}\n${kind.name}`),
				sustained: sustainedAlert(points, kind)
			}];
		});
	});
	return figure(measured, {
		value: value.length === 0 ? null : value,
		n: runs.filter(isRecent).length,
		window: {
			from,
			to: Math.min(sprint.to, until)
		},
		definition: "each gated dimension on the default branch, and a latency and a cost where none gates: last level of each week, over the cases that both ends of a stretch of weeks were asked alike where its rows are stored, else over all cases; one change of level among the last 50 evaluations with the dataset, judge, models and cases of the last one, or over the common cases of the stretch where rows make it the longer series (largest split, at least 3 on a side, permutation p ≤ 0.01), said where the new level lies beyond the margin of one change; of runs by schedule whether the mean of the last day (hourly) or week (daily) is 2 spreads off the 14 days or 8 weeks before. Each series is tested by itself; the interval of the change over a stretch is over paired cases (90 %)",
		exclusions: {
			[noRowsText]: weeksOverAll(value),
			"decisions from stored rows, which measured nothing": runs.filter((run) => run.isReused && isRecent(run)).length
		},
		missing: "no completed evaluation of the default branch is on record"
	});
}
/**
* Levels that may be searched: those of whole runs in the newest setting, or over the common cases of the newest stretch where
* rows make that the longer series.
*/
function seriesOf(setting, dimension, newest) {
	const whole = pointsOf(setting, dimension);
	const last = setting.at(-1);
	const common = newest !== null && last !== void 0 && newest.stretch.evaluations.includes(last) ? commonPoints(newest) : [];
	const [first] = common;
	if (first !== void 0 && common.length > whole.length) return {
		points: common,
		over: "common-cases",
		since: first.at
	};
	return {
		points: whole,
		over: setting.every((run) => run.setting.cases !== void 0) ? "common-cases" : "all-cases",
		since: setting[0]?.finishedAt ?? 0
	};
}
function commonPoints({ stretch, own }) {
	return stretch.evaluations.flatMap((run) => {
		const level = own.levels.get(run)?.level;
		return level === void 0 || run.isReused ? [] : [{
			at: run.finishedAt,
			level,
			run
		}];
	});
}
// src/core/velocity/measure-velocity.ts
/** Files that are named; of the others there is the count. */
const mostNamed = 20;
/** Finds what was tried as it stood at the end of a sprint, or now if that is earlier. */
function takeMeasurement(request) {
	const { rhythm, now, settings, defaultBranch, featureLabels } = request;
	const calendar = sprintCalendar(rhythm);
	const sprint = request.sprint === void 0 ? calendar.at(now - 1) : calendar.byNumber(request.sprint);
	const until = Math.min(now, sprint.to);
	const evaluations = request.evaluations.filter(({ finishedAt }) => finishedAt < sprint.to && finishedAt <= now);
	const repositories = namesOf(request.evaluations.map(({ repository }) => repository));
	const outcomes = followStacks(settleOutcomes(request.outcomes, repositories, until), defaultBranch);
	const entries = settleLogEntries((request.entries ?? []).filter(({ at }) => at < sprint.to), repositories, until);
	const found = findExperiments({
		evaluations,
		outcomes,
		entries,
		until,
		defaultBranch,
		featureLabels
	});
	const firstAt = evaluations[0]?.finishedAt ?? null;
	return {
		measured: {
			...found,
			settings,
			calendar,
			sprint,
			until,
			evaluations,
			firstAt,
			stretches: /* @__PURE__ */ new Map()
		},
		outcomes,
		entries
	};
}
/**
* All figures of a sprint. A past one is measured as it stood at its end, so that a figure once printed stays what it was.
*
* @param taken - what `takeMeasurement` found for the request, with stretches where rows were read
*/
function measureVelocity(request, taken = takeMeasurement(request)) {
	const { rhythm, settings } = request;
	const { measured, outcomes } = taken;
	const { sprint, until, evaluations, firstAt } = measured;
	const repositories = namesOf(request.evaluations.map(({ repository }) => repository));
	const daily = sprintCalendar({
		...rhythm,
		start: sprint.firstDay,
		lengthDays: 1
	});
	const inWindow = evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
	const trends = measureTrends(measured);
	return {
		version: 1,
		sprint: {
			...sprintFields(sprint),
			isOver: until >= sprint.to,
			day: until <= sprint.from ? 0 : daily.at(until - 1).number,
			days: rhythm.lengthDays,
			timeZone: rhythm.timeZone
		},
		until: isoTime(until),
		team: teamOf(settings),
		records: {
			evaluations: evaluations.length,
			inWindow: inWindow.length,
			duplicates: request.duplicates,
			repositories: [...repositories],
			suites: [...namesOf(evaluations.map(({ suite }) => suite))],
			firstAt: firstAt === null ? null : isoTime(firstAt),
			unreadable: request.unreadable.slice(0, mostNamed).map((one) => ({ ...one })),
			unreadableCount: request.unreadable.length,
			leftOut: measured.leftOut.filter((entry) => entry.evaluations.length > 0).map((entry) => ({
				reason: outsideTexts[entry.reason],
				count: entry.evaluations.length
			})),
			outcomes: outcomes.length
		},
		dimensions: dimensionMeasures(evaluations),
		experiments: countExperiments(measured),
		classes: measureClasses(measured),
		byRepository: measureRepositories(measured, repositories),
		conversion: measureConversion(measured),
		iterations: measureIterations(measured),
		branchesPerFeature: measureBranches(measured),
		decisionTime: measureDecisionTime(measured),
		effort: measureEffort(measured),
		reverted: measureReverted(measured),
		signOffs: measureSignOffs(measured),
		inconclusive: measureInconclusive(measured),
		notJudged: measureNotJudged(measured),
		cost: measureCost(measured),
		freshness: measureFreshness(measured),
		quality: measureQuality(measured),
		trends,
		causes: measureCauses(measured, trends, outcomes),
		drift: measureDrift(measured),
		requestCost: measureRequestCost(measured),
		gate: measureGate(measured)
	};
}
function namesOf(names) {
	return [...new Set(names)].filter((name) => name !== "").sort();
}
function teamOf({ teamSize, teamKind, bands }) {
	const team = {
		size: teamSize,
		kind: teamKind
	};
	if (bands === void 0) return team;
	const given = Object.entries(bands).filter(([, band]) => band !== void 0);
	return {
		...team,
		bands: Object.fromEntries(given)
	};
}
// src/core/velocity/rows-wanted.ts
/**
* Whose rows are worth reading: the last evaluation of each of the last weeks of main, for each suite and leg; and where the
* cases changed meanwhile, the last fifty, which without them are no series.
*/
function rowsWanted(measured) {
	const from = measured.sprint.to - 91 * dayMs$1;
	const firstDayOf = weekOf(measured);
	const isRecent = ({ finishedAt }) => finishedAt >= from;
	return [...bySuite(measured.ofDefaultBranch.filter(isCompleted))].flatMap(([name, own]) => {
		const runs = own.filter(isRecent);
		const kinds = watchedKinds(runs);
		const [first] = kinds;
		if (first === void 0) return [];
		const weeks = lastOfWeeks(runs, first.name, firstDayOf).map(({ run }) => run);
		if (weeks.length < 2) return [];
		return [{
			name,
			kinds,
			weeks,
			between: searched(own).filter((run) => isRecent(run) && !weeks.includes(run))
		}];
	});
}
/** The last evaluations of one instrument that measured something; empty where they sat the same cases. */
function searched(own) {
	const last = own.at(-1);
	if (last === void 0) return [];
	const settings = settingsOf(own);
	const other = own.findLastIndex((run) => instrumentOf(run) !== instrumentOf(last));
	const tail = own.slice(other + 1).filter(({ isReused }) => !isReused).slice(-50);
	return tail.every((run) => settings.get(run) === settings.get(last)) ? [] : tail;
}
// src/core/compare/common-levels.ts
/**
* The level of one dimension in each of several runs over the cases that the first and the last of them were asked alike and
* that have a value in both: cases that came or went say nothing here. The change is the one that paired cases show, by the
* estimators of a comparison.
*
* @param ends - the first run as base, the last one as head
* @param runs - all of them by time, both ends too, each grouped by case
* @param seed - names the stretch; the same text gives the same resamples
* @returns null where no case has a value at both ends
*/
function commonLevels(ends, runs, spec, seed) {
	const values = readDimension(ends, spec);
	const positions = Array.from({ length: ends.length }, (_, index) => index).filter((index) => hasValue(values.base, index) && hasValue(values.head, index));
	if (positions.length === 0) return null;
	const common = selectCases(ends.head, positions);
	const sample = sampleOf(values, spec);
	if (sample.n === 0) return null;
	const random = xoshiro128StarStar(seedFromText(seed).state);
	const { estimate, levels } = estimateEffect(sample, spec, random);
	const isJudged = sample.units >= estimate.minimumUnits;
	const gated = gateScale(spec) === "ratio" ? estimate.ratio : estimate.absolute;
	const interval = isJudged ? gated : null;
	return {
		levels: runs.map((run) => figuresOf(casesAmong(run, common), spec)),
		change: {
			n: sample.n,
			effect: levels.head - levels.base,
			relative: levels.base === 0 ? null : (levels.head - levels.base) / levels.base,
			interval,
			direction: interval === null ? "unknown" : directionOf(interval, estimate.test(null), spec)
		}
	};
}
/** The level of one run over the cases given: the figure that the run itself shows over them. */
function figuresOf(cases, spec) {
	return sideFigures(readSide(cases, spec), numberUnits(cases), spec);
}
/** A word only where the interval lies on one side of no change as a whole, and the test of that side agrees. */
function directionOf({ scale, lo, hi }, tests, { better }) {
	const none = scale === "ratio" ? 1 : 0;
	const isHigher = lo !== null && lo > none;
	if (!isHigher && !(hi !== null && hi < none)) return "none-shown";
	const side = isHigher === (better === "higher") ? "better" : "worse";
	const p = tests[side];
	return p !== null && p <= .05 ? side : "none-shown";
}
// src/core/velocity/row-levels.ts
/** Rows are written as they were judged; what is read back differs by rounding alone. */
const tolerance = 1e-9;
/** Whether rows are those of an evaluation: they give the level of one of its dimensions at least. */
function areRowsOf(evaluation, { suite, rows }) {
	if (suite !== void 0 && suite !== evaluation.suite) return false;
	const { cases } = groupCases(rows);
	return evaluation.dimensions.some(({ kind }) => specBehind(evaluation, kind, cases) !== null);
}
/**
* How a dimension is read off the rows of an evaluation, told by this: it has to give the level and the number of cases that
* the record holds. Rows of another evaluation do not, nor do those that were pooled or cut since. A record does not say
* whether a score was turned round, so both ways are tried.
*
* @param kind - the dimension as it is judged today; what it was judged by then plays no part
* @returns null = the rows do not give it
*/
function specBehind({ dimensions }, kind, cases) {
	const reading = dimensions.find((one) => one.kind.name === kind.name);
	if (reading === void 0 || reading.level === null) return null;
	const { level, n } = reading;
	const metric = parseMetric(kind.measure?.metric ?? "");
	const statistic = readStatistic(kind.measure?.statistic ?? "");
	const isSame = reading.kind.measure?.metric === kind.measure?.metric && reading.kind.measure?.statistic === kind.measure?.statistic && reading.kind.unit === kind.unit;
	if (metric === void 0 || statistic === void 0 || !isSame) return null;
	return (metric.kind === "score" ? [false, true] : [false]).map((invert) => ({
		name: kind.name,
		metric,
		statistic,
		unit: kind.unit,
		better: kind.better,
		invert,
		tier: kind.tier,
		configured: true,
		primary: kind.isPrimary,
		margin: kind.margin,
		limit: null,
		limitFrom: null,
		measuredBy: "code",
		onRegressed: "ignore"
	})).find((spec) => {
		const found = figuresOf(cases, spec).level;
		return found.n === n && found.estimate !== null && Math.abs(found.estimate - level) <= tolerance * Math.max(1, Math.abs(level));
	}) ?? null;
}
// src/core/velocity/stretches.ts
/** Share of the cases of either end, and of the common ones in between, below which they do not stand for the suite. */
const fewestCommon = .5;
/**
* The stretches of the evaluations of one suite and leg. A stretch ends where dataset, judge or models are others, or
* scorers that the rows name; and where less than half of the cases would be common. What sat less than half of them in between is left aside.
*
* @param rows - by time
* @param kinds - dimensions that are wanted
* @param name - tells the suites of one page apart: the resamples hang on it
* @returns every evaluation with rows is in one of them, those that stand alone too; those without are in none
*/
function findStretches(rows, kinds, name) {
	return segmentsOf(rows).flatMap((segment) => {
		const found = [];
		let left = segment;
		while (left.length > 0) {
			const ends = longestEnds(left);
			if (ends !== null) found.push(stretchOf(ends, kinds, name));
			left = left.slice(0, ends === null ? -1 : left.indexOf(ends.first));
		}
		const isIn = ({ evaluation }) => found.some(({ evaluations }) => evaluations.includes(evaluation));
		return [...found, ...segment.filter((member) => !isIn(member)).map(aloneOf)];
	});
}
function aloneOf({ evaluation, cases }) {
	return {
		evaluations: [evaluation],
		cases: cases.starts.length - 1,
		set: caseSetOf(cases),
		came: 0,
		went: 0,
		changed: 0,
		dimensions: /* @__PURE__ */ new Map()
	};
}
/** Evaluations of one instrument, those with rows alone. */
function segmentsOf(rows) {
	const segments = [];
	let current = [];
	let instrument = null;
	for (const { evaluation, run, isBetween = false } of rows) {
		const own = instrumentOf(evaluation);
		const scorer = current.at(-1)?.run.fingerprints.scorer;
		const isOtherScorer = scorer !== void 0 && run?.fingerprints.scorer !== void 0 && run.fingerprints.scorer !== scorer;
		if (instrument !== own || isOtherScorer) {
			current = [];
			segments.push(current);
		}
		instrument = own;
		if (run !== null) current.push({
			evaluation,
			isBetween,
			run,
			cases: groupCases(run.rows).cases
		});
	}
	return segments;
}
/** The last one, and the earliest that shares enough cases with it; null = none does. */
function longestEnds(members) {
	const last = members.at(-1);
	if (last === void 0 || last.isBetween) return null;
	for (const [index, first] of members.slice(0, -1).entries()) {
		if (first.isBetween) continue;
		const pairing = pairCases(first.run, last.run);
		const larger = Math.max(pairing.distinct.base, pairing.distinct.head);
		if (pairing.cases.length > 0 && pairing.cases.length >= fewestCommon * larger) return {
			first,
			between: members.slice(index + 1, -1),
			last,
			pairing
		};
	}
	return null;
}
function stretchOf({ first, between, last, pairing }, kinds, name) {
	const { cases, headOnly, baseOnly, changedInput } = pairing;
	const sat = (member) => casesAmong(member.cases, cases.head).starts.length - 1;
	const whole = [
		first,
		...between.filter((one) => sat(one) >= fewestCommon * cases.length),
		last
	];
	const ends = [first, last].map(({ evaluation }) => evaluation.finishedAt);
	const dimensions = /* @__PURE__ */ new Map();
	for (const kind of kinds) {
		const specs = new Map(whole.map((one) => [one, specBehind(one.evaluation, kind, one.cases)]));
		const spec = specs.get(last) ?? null;
		const given = whole.filter((one) => spec !== null && specs.get(one)?.invert === spec.invert);
		if (spec === null || given[0] !== first) continue;
		const found = commonLevels(cases, given.map((member) => member.cases), spec, [
			name,
			kind.name,
			...ends
		].join("\n"));
		if (found !== null) dimensions.set(kind.name, levelsOf(given, found));
	}
	return {
		evaluations: whole.map(({ evaluation }) => evaluation),
		cases: cases.length,
		set: caseSetOf(cases.head),
		came: headOnly.length,
		went: baseOnly.length,
		changed: changedInput.length,
		dimensions
	};
}
function levelsOf(members, { levels, change }) {
	const found = /* @__PURE__ */ new Map();
	for (const [index, { evaluation }] of members.entries()) {
		const figures = levels[index];
		if (figures === void 0 || figures.level.estimate === null) continue;
		const { level, standardError } = figures;
		if (level.n >= fewestCommon * change.n) found.set(evaluation, {
			level: figures.level.estimate,
			standardError,
			n: level.n
		});
	}
	return {
		levels: found,
		change
	};
}
// src/app/velocity/read-stretches.ts
/** Packed bytes of rows that are read for one suite and leg, and for all of them together. */
const mostBytes = {
	suite: 8388608,
	all: 67108864
};
/** Files that are held at once while they are unpacked. */
const filesAtOnce = 13;
/**
* Reads the rows behind the last evaluations of each suite, one suite after the other, so that those of one at a time are
* held, and finds the stretches that can be compared case by case. Rows that are missing leave an evaluation as it is; those
* that cannot be read, or do not give the level of the record, are named.
*
* @param placeOf - where the record of an evaluation lay; null = it is not known
*/
async function readStretches(suites, sources, placeOf, files) {
	const stretches = /* @__PURE__ */ new Map();
	const unreadable = [];
	const evaluations = suites.flatMap(({ weeks, between }) => [...weeks, ...between]);
	const places = sources.map(({ paths, read }) => ({
		read,
		paths: findRowFiles(evaluations, paths, placeOf)
	}));
	let bytesLeft = mostBytes.all;
	for (const suite of suites) {
		const { runs, bytes, problems } = await readSuite(suite, places, Math.min(bytesLeft, mostBytes.suite), files);
		bytesLeft -= bytes;
		unreadable.push(...problems);
		const rows = [...suite.weeks.map((evaluation) => ({
			evaluation,
			isBetween: false
		})), ...suite.between.map((evaluation) => ({
			evaluation,
			isBetween: true
		}))].sort((one, other) => one.evaluation.finishedAt - other.evaluation.finishedAt).map((one) => ({
			...one,
			run: runs.get(one.evaluation) ?? null
		}));
		for (const stretch of findStretches(rows, suite.kinds, suite.name)) for (const evaluation of stretch.evaluations) stretches.set(evaluation, stretch);
	}
	return {
		stretches,
		unreadable
	};
}
/** The rows of one suite, as far as so many packed bytes suffice. */
async function readSuite({ name, weeks, between }, places, most, files) {
	const runs = /* @__PURE__ */ new Map();
	const problems = [];
	const wanted = [...weeks, ...between.toReversed()];
	let [bytes, leftOut] = [0, 0];
	for (const { paths, read } of places) {
		const missing = wanted.filter((one) => !runs.has(one) && paths.has(one));
		for (let from = 0; from < missing.length; from += filesAtOnce) {
			const batch = missing.slice(from, from + filesAtOnce);
			const contents = await read(batch.flatMap((one) => paths.get(one) ?? []));
			for (const evaluation of batch) {
				const own = [];
				for (const path of paths.get(evaluation) ?? []) {
					const packed = contents.get(path);
					const size = packed instanceof Uint8Array ? packed.length : 0;
					if (runs.has(evaluation)) break;
					if (bytes + size > most) {
						leftOut += 1;
						continue;
					}
					bytes += size;
					const found = await readRows(packed, path, evaluation, files);
					if (typeof found === "string") own.push({
						file: path,
						reason: found
					});
					else runs.set(evaluation, found);
				}
				if (!runs.has(evaluation)) problems.push(...own);
			}
		}
	}
	if (leftOut > 0) problems.push({
		file: `rows of ${name.split("\n").join(" ").trim()}`,
		reason: `${leftOut} files were not read: rows of one suite are read up to ${mostBytes.suite / 2 ** 20} MB, of all up to ${mostBytes.all / 2 ** 20} MB. What they are of stands with all of its cases.`
	});
	return {
		runs,
		bytes,
		problems
	};
}
/** @returns why there are none, one sentence */
async function readRows(bytes, path, evaluation, files) {
	if (bytes === void 0) return "The rows cannot be read.";
	if (bytes === "too-large") return `The rows have more than ${largestRows / 2 ** 20} MB, which are not read.`;
	const folder = await files.makeWorkspace("eval-envelope-rows-");
	try {
		const place = files.join(folder, "rows.jsonl.gz");
		await files.write(place, bytes);
		const outcome = await readFound(files, [{
			path: place,
			name: path,
			isFound: false
		}], { format: "rows-jsonl" });
		if (!outcome.ok) return (outcome.problems[0] ?? "The rows cannot be read.").replaceAll(place, path);
		if (areRowsOf(evaluation, outcome.run)) return outcome.run;
		return "The rows do not give the level that the record states; it stands with all of its cases.";
	} finally {
		await files.remove(folder);
	}
}
// src/app/velocity/measure-records.ts
/**
* The figures of a sprint from what was read; of the evaluations that stand for a week of main, the rows are read now.
*
* @param unreadable - what of the outcomes could not be read
*/
async function measureRecords(sink, outcomes, unreadable, request, rows) {
	const { velocity, rhythm, now, sprint, defaultBranch } = request;
	const asked = {
		evaluations: sink.evaluations(),
		outcomes,
		entries: sink.entries,
		rhythm,
		now,
		sprint,
		settings: {
			experiment: velocity?.experiment ?? "branch",
			teamSize: velocity?.teamSize ?? null,
			teamKind: velocity?.teamKind ?? null,
			bands: velocity?.bands
		},
		defaultBranch,
		featureLabels: velocity?.featureLabels,
		duplicates: sink.duplicates(),
		unreadable: [...sink.unreadable, ...unreadable]
	};
	const taken = await withStretches(takeMeasurement(asked), sink, rows);
	return {
		document: measureVelocity({
			...asked,
			unreadable: [...asked.unreadable, ...taken.unreadable]
		}, taken),
		take: () => taken
	};
}
async function withStretches(taken, { placeOf }, { sources, files }) {
	if (sources.every(({ paths }) => paths.length === 0)) return {
		...taken,
		unreadable: []
	};
	const { stretches, unreadable } = await readStretches(rowsWanted(taken.measured), sources, placeOf, files);
	return {
		...taken,
		measured: {
			...taken.measured,
			stretches
		},
		unreadable
	};
}
// src/app/velocity/sprint-options.ts
const dayMs = 864e5;
const lastDay = Date.UTC(9999, 11, 31);
/** Days from the first sprint to one that can be asked for: some 2,700 years. */
const mostDays = 1e6;
/** Sprints of a config; where it says nothing, two weeks from the first Monday of 2026. */
function rhythmOf(velocity) {
	return {
		start: velocity?.sprintStart ?? "2026-01-05",
		lengthDays: (velocity?.sprintLengthMs ?? 14 * dayMs) / dayMs,
		timeZone: velocity?.timeZone ?? "UTC"
	};
}
/**
* As of when figures are asked for, milliseconds since 1970.
*
* @param written - a moment, or a date, which stands for its end in the time zone of the sprints
* @throws UsageError when it is neither, or has not begun
*/
function untilOf(written, rhythm, now) {
	if (written === void 0) return now.getTime();
	if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(written)) {
		const time = Date.parse(written);
		if (!Number.isNaN(time)) return time;
	}
	const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : NaN;
	if (!Number.isNaN(day) && day < lastDay && new Date(day).toISOString().startsWith(written)) return sprintCalendar(rhythm).dayStart(new Date(day + dayMs).toISOString().slice(0, 10));
	throw new UsageError("arguments", `--until ${JSON.stringify(written)} is no time.`, "Write a date such as 2026-11-22, or a time with its zone such as 2026-11-22T12:00:00Z.");
}
/** How a sprint is asked for on the command line, and what else could be written there. */
const onCommandLine = {
	name: "--sprint",
	later: ", last, or a later --until"
};
/** The same in a workflow, where it is always now. */
const inWorkflow = {
	name: "input sprint:",
	later: ", or last"
};
/**
* The sprint that was asked for by number, or as `last`: the last one that is over.
*
* @param place - where it is written, for the reader
* @returns undefined = the one of `until`
* @throws UsageError when it is neither
*/
function sprintOf(written, rhythm, until, { name, later } = onCommandLine) {
	if (written === void 0) return void 0;
	if (/^-?\d{1,6}$/.test(written) && Math.abs(Number(written)) * rhythm.lengthDays <= mostDays) {
		const { number, from, firstDay } = sprintCalendar(rhythm).byNumber(Number(written));
		if (from < until) return number;
		throw new UsageError("arguments", `${name} ${written} has not begun: its first day is ${firstDay}.`, `Write the number of an earlier one${later}.`);
	}
	if (written === "last") {
		const current = sprintCalendar(rhythm).at(until - 1);
		return until >= current.to ? current.number : current.number - 1;
	}
	throw new UsageError("arguments", `${name} ${JSON.stringify(written)} is no sprint.`, "Write its number, such as 23, or last.");
}
// src/app/velocity/write-tables.ts
/**
* Writes tables as Parquet files, one after the other, so that the bytes of one at a time are held.
*
* @param folder - each table becomes `<its name>.parquet` in it
* @throws FileError when a file cannot be written
*/
async function writeTables(tables, folder, { files, encodeParquet }) {
	for (const table of tables) await files.write(files.join(folder, `${table.name}.parquet`), await encodeParquet(table));
}
export { chooseSuite as A, waysToShip as B, logEntrySchema as C, descriptionLines as D, readTrailers as E, countExperiments as F, tableCsv as G, figuresTable as H, earlierSprints as I, usualExperiments as L, velocityTables as M, measureIterations as N, outcomeSchema as O, usualIterations as P, dayMs$1 as R, logEntryPath as S, encodeOutcomes as T, sprintCalendar as U, wilsonInterval as V, buildVelocityPage as W, usualSources as _, untilOf as a, folderRows as b, robustLevel as c, studentTInterval as d, measureConversion as f, noRecords as g, gatherSources as h, sprintOf as i, loadConfig as j, recordedCauses as k, bestSplit as l, usualDays as m, inWorkflow as n, measureRecords as o, usualConversion as p, rhythmOf as r, movingAverage as s, writeTables as t, energyAtSplit as u, readOutcomes as v, makeLogEntry as w, recordSink as x, readRecordFolders as y, isoTime as z };

import { D as requireWithin, E as requireValues, S as requireBetween, b as xoshiro128StarStar, i as studentTQuantile, l as sampleMoments, n as quantileType7, o as normalQuantile, r as studentTCdf, s as at, w as requireInteger, x as requireAlpha, y as seedFromTexts } from "./quantile.js";
import { t as parseConfig } from "./parse-config.js";
import { t as defaultConfig } from "./default-config.js";
import { t as deploymentClasses } from "./deployment-class.js";
import { _ as record, c as _enum, m as literal, n as datetime, p as int, u as array, v as strictObject, y as string } from "./zod.js";
import { n as decodeRecordValue, t as decodeRecord } from "./encode-record.js";
import { a as joinRich, c as rich, l as strong, r as code } from "./visible-text.js";
import { a as formatDifference, c as formatLevels, d as formatNumber, f as formatP, h as formatSpent, i as formatCountOf, o as formatInterval, p as formatRelative, r as formatCount, s as formatLevel, v as roundedCount } from "./format-quantity.js";
import { i as shortHash } from "./stable-hash.js";
import { i as UsageError, r as GitHubError } from "./program-error.js";
import { t as formatIssue } from "./issue.js";
import { t as HistoryError } from "./history-error.js";
import { i as describeProblem } from "./shard-artifact.js";
import { t as ArtifactError } from "./artifact-error.js";
import { o as parseHistoryPath } from "./history.js";
import { c as labelOf, n as largestArchivedFile, o as listArtifacts } from "./read-archived.js";
import { a as formatDays, c as formatShareInterval, d as pluralNames, f as suiteName, i as formatDayIn, l as isRecent, n as formatAge, o as formatGateLoss, r as formatDay, s as formatShare, t as featureName, u as listed } from "./velocity-words.js";
// src/core/report/velocity-csv.ts
const header = [
	"sprint",
	"first_day",
	"last_day",
	"figure",
	"part",
	"unit",
	"value",
	"n"
];
/** The figures of a sprint as CSV (RFC 4180), a number a line: files of several sprints can be put one after the other. */
function velocityCsv(document) {
	const { number, firstDay, lastDay } = document.sprint;
	const lines = cellsOf(document).map(({ figure, part, unit, value, n }) => [
		number,
		firstDay,
		lastDay,
		figure,
		part,
		unit,
		value,
		n
	].map(field).join(","));
	return `${[header.join(","), ...lines].join("\r\n")}\r\n`;
}
function cellsOf(document) {
	const { experiments, classes, conversion, decisionTime, effort, reverted, signOffs } = document;
	const { inconclusive, notJudged, cost, freshness, iterations, branchesPerFeature } = document;
	const cell = (figure, part, unit, value, n) => value === null || value === void 0 ? [] : [{
		figure,
		part,
		unit,
		value,
		n
	}];
	return [
		...cell("experiments", "", "count", experiments.value?.total, experiments.n),
		...(classes.value ?? []).flatMap((row) => [
			...cell("tried", row.class, "count", row.tried, row.tried),
			...cell("closed", row.class, "count", row.closed, row.closed),
			...cell("shipped", row.class, "count", row.shipped, row.closed),
			...cell("dropped", row.class, "count", row.dropped, row.closed),
			...cell("decision_days", row.class, "days", row.decisionDays, row.closed),
			...cell("days_since_last", row.class, "days", row.last?.daysAgo, 1)
		]),
		...(document.byRepository.value ?? []).flatMap(({ repository, total, shipped, closed }) => [
			...cell("experiments", repository, "count", total, total),
			...cell("shipped", repository, "count", shipped, closed),
			...cell("closed", repository, "count", closed, closed)
		]),
		...cell("conversion", "", "share", conversion.value?.share, conversion.n),
		...Object.entries(conversion.value?.ways ?? {}).flatMap(([way, count]) => cell("shipped_as", way, "count", count, conversion.value?.shipped ?? 0)),
		...cell("decision_days", "", "days", decisionTime.value?.medianDays, decisionTime.n),
		...Object.entries(effort.value?.runs ?? {}).flatMap(([state, count]) => cell("runs", state, "count", count, effort.n)),
		...Object.entries(effort.value?.usd ?? {}).flatMap(([state, usd]) => cell("usd", state, "usd", usd, effort.n)),
		...cell("reverted", "", "count", reverted.value?.reverted, reverted.n),
		...cell("signed_off", "", "count", signOffs.value?.signedOff, signOffs.n),
		...cell("inconclusive", "", "count", inconclusive.value?.inconclusive, inconclusive.n),
		...cell("not_judged", "", "count", notJudged.value?.notJudged, notJudged.n),
		...cell("evaluation_usd", "", "usd", cost.value?.usd, cost.n),
		...(iterations.value?.features ?? []).flatMap(({ feature, count }) => cell("versions", feature, "count", count, iterations.n)),
		...(branchesPerFeature.value?.features ?? []).flatMap(({ feature, count }) => cell("branches", feature, "count", count, branchesPerFeature.n)),
		...(freshness.value ?? []).flatMap(({ source, ageDays }) => cell("source_age", source, "days", ageDays, 1)),
		...(document.requestCost.value ?? []).flatMap(({ repository, suite, dimension, quarters }) => quarters.flatMap(({ quarter, mean, n }) => cell("request_cost", `${repository} ${suite} ${dimension} ${quarter}`.trim(), "usd", mean, n))),
		...(document.trends.value ?? []).flatMap(({ repository, suite, dimension, unit, weeks, changePoint }) => {
			const part = `${repository} ${suite} ${dimension}`.trim();
			const last = weeks.at(-1);
			return [...cell("level", part, unit, last?.level, last?.n ?? 0), ...cell("change_of_level", part, unit, changePoint?.size, (changePoint?.nBefore ?? 0) + (changePoint?.nAfter ?? 0))];
		})
	];
}
/** Names come from repositories: a spreadsheet must not take one for a formula. */
function field(value) {
	if (typeof value === "number") return String(value);
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, "\"\"")}"` : text;
}
// src/core/report/velocity-asks.ts
/** Asks at the end of a page; more than three are none. */
const mostAsks = 3;
/** Share of runs without a verdict from which on somebody should look. */
const manyNotJudged = .1;
/** What is not as it should be, the most pressing first. */
function concernsOf(document) {
	return [
		...qualityConcerns(document),
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
	return (document.quality.value ?? []).filter(({ trend }) => trend === "declined").map((quality) => ({
		clause: "quality declined",
		ask: rich`find what lowered ${quality.dimension} of ${suiteName(document, quality)}, or take it back`
	}));
}
function revertConcerns({ reverted }) {
	const value = reverted.value;
	if (value === null || value.reverted === 0) return [];
	return [{
		clause: `${formatCount(value.reverted)} of ${formatCountOf(value.shipped, "change")} of sprint ${value.cohort.number} taken back`,
		ask: rich`ask of ${value.reverted === 1 ? "the change" : "each change"} that was taken back which case could have shown it, and add that case`
	}];
}
function dataConcerns({ freshness }) {
	const late = (freshness.value ?? []).filter(({ isLate }) => isLate);
	if (late.length === 0) return [];
	const names = late.slice(0, 3).flatMap(({ source }, index) => rich`${index > 0 ? ", " : ""}${code(source)}`);
	return [{
		clause: late.length === 1 ? "one data source is late" : `${late.length} data sources are late`,
		ask: rich`refresh ${names}`
	}];
}
function gateConcerns(document) {
	const gate = document.gate.value;
	if (gate === null) return [];
	const blind = gate.suites.filter(({ resolvable, margin }) => resolvable !== null && margin !== null && resolvable > margin);
	const loosened = gate.marginsLoosened.length;
	const removed = gate.casesRemoved;
	return [
		...blind.map((suite) => ({
			clause: `${suite.suite === "" ? "a suite" : suite.suite} cannot prove its margin`,
			ask: suite.casesNeeded !== null && suite.casesNeeded > suite.cases ? rich`approve about ${roundedCount(suite.casesNeeded - suite.cases)} more cases for ${suiteName(document, suite)}: today a loss of ${formatGateLoss(suite.resolvable ?? 0, suite)} could pass` : rich`give ${suiteName(document, suite)} more cases or runs a side: today a loss of ${formatGateLoss(suite.resolvable ?? 0, suite)} could pass`
		})),
		...loosened === 0 ? [] : [{
			clause: `${formatCountOf(loosened, "margin")} loosened`,
			ask: rich`confirm ${loosened === 1 ? "the wider margin" : `the ${formatCount(loosened)} wider margins`} (${listed([...new Set(gate.marginsLoosened.map(({ dimension }) => dimension))].slice(0, 3))})`
		}],
		...removed === 0 ? [] : [{
			clause: `${formatCountOf(removed, "case")} removed`,
			ask: rich`confirm the ${formatCountOf(removed, "removed case")}`
		}]
	];
}
function runConcerns(document) {
	const { notJudged, gate, iterations } = document;
	const value = notJudged.value;
	const idle = gate.value?.neverDecided.find(({ tier }) => tier === "advisory");
	const [longest] = (iterations.value?.features ?? []).filter(({ count }) => count > 8).toSorted((one, other) => other.count - one.count);
	return [
		...value === null || value.runs === 0 || value.notJudged / value.runs < manyNotJudged ? [] : [{
			clause: `${formatCount(value.notJudged)} of ${formatCount(value.runs)} runs gave no verdict`,
			ask: rich`mend what keeps runs from a verdict: ${formatCount(value.notJudged)} of ${formatCount(value.runs)} had none`
		}],
		...longest === void 0 ? [] : [{
			clause: `one feature took ${formatCount(longest.count)} versions`,
			ask: rich`look at ${featureName(document, longest.feature)}: ${formatCount(longest.count)} versions were tried`
		}],
		...idle === void 0 ? [] : [{
			clause: `${idle.dimension} decides nothing`,
			ask: rich`retire ${code(idle.dimension)} of ${suiteName(document, idle)}? It decided none of ${formatCountOf(idle.runs, "run")}`
		}]
	];
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
	return [...value.regressions.filter(({ firstBad }) => isRecent(document, firstBad)).slice(0, mostRegressions).map((one) => regressionSentence(document, one)), ...named.length === 0 ? [] : [rich`Causes that pull requests of the sprint give: ${listed(named)}.`]];
}
/** Every fall of the window with what changed together with it. */
function causesFold(document) {
	const all = document.causes.value?.regressions ?? [];
	if (all.length === 0) return [];
	return [{
		summary: ["Where main fell, and what changed with it"],
		blocks: [{
			kind: "list",
			items: all.slice(0, mostListed).map((one) => regressionSentence(document, one))
		}]
	}];
}
function regressionSentence(document, regression) {
	const { changed, firstBad, dimension } = regression;
	const on = formatDayIn(firstBad, document.sprint.timeZone);
	const given = regression.recorded.map(({ pullRequest, text }) => rich`#${pullRequest} gives as cause: ${text}`);
	const words = changed.slice(0, mostChanges).map(changeWords);
	const more = changed.length - words.length;
	const together = words.length === 0 ? rich`nothing on record changed at the same time` : rich`changed at the same time: ${joinRich(words, ", ")}${more === 0 ? "" : ` and ${formatCount(more)} more`} (which proves no cause)`;
	return rich`Where ${suiteName(document, regression)} ${dimension} fell (${on}): ${together}${given.length === 0 ? "" : "; "}${joinRich(given, "; ")}.`;
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
// src/core/report/velocity-drift.ts
/** Suites in a sentence, and rows of the table. */
const mostNamed$4 = 2;
const mostRows$1 = 40;
/** Adjusted p-value up to which a feature is named on the page. */
const alpha$3 = .05;
/** Suites whose answers have another mix; `[]` = none is shown, or no record holds it. */
function driftSentences(document) {
	return (document.drift.value ?? []).flatMap((suite) => {
		const [clearest] = suite.features;
		return clearest === void 0 || clearest.adjustedP > alpha$3 ? [] : [{
			suite,
			clearest
		}];
	}).slice(0, mostNamed$4).map(({ suite, clearest }) => rich`Answers of ${suiteName(document, suite)} have another mix (${clearest.feature}, ${formatP(clearest.adjustedP)}; ${formatCount(suite.moved)} of ${formatCountOf(suite.evaluations, "evaluation")}), whatever became of their means.`);
}
/** Every feature with its indices and p-values. */
function driftFold(document) {
	const rows = (document.drift.value ?? []).flatMap((suite) => suite.features.map((one) => [
		[suiteName(document, suite)],
		[one.feature],
		[formatDayIn(suite.at, document.sprint.timeZone)],
		[formatNumber(one.excessPsi, 3)],
		[formatNumber(one.jsDivergence, 3)],
		[formatNumber(one.klHeadFromBase, 3)],
		[formatCount(one.pairs)],
		[formatP(one.adjustedP)]
	]));
	if (rows.length === 0) return [];
	return [{
		summary: ["Mix of answers on main"],
		blocks: [{
			kind: "table",
			header: [
				"suite",
				"feature",
				"on",
				"PSI beyond chance",
				"JS",
				"KL",
				"answers",
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
	return (document.requestCost.value ?? []).flatMap((suite) => {
		const last = suite.quarters.at(-1);
		return last === void 0 || last.change === null || last.change.lo === null ? [] : [{
			suite,
			last
		}];
	}).slice(0, mostNamed$3).map(({ suite, last }) => rich`${suiteName(document, suite)} ${suite.dimension} a request in ${last.quarter}${last.isOver ? "" : " so far"}: ${formatLevel(last.mean, "usd")}, ${changeText$1(last)} against the quarter before in the same setting.`);
}
/** Every suite by quarter. */
function costFold(document) {
	const rows = (document.requestCost.value ?? []).slice(0, mostSuites).flatMap((suite) => suite.quarters.map((quarter) => [
		[suiteName(document, suite)],
		[suite.dimension],
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
	if (change === null) return notCompared === "other-setting" ? "not compared: dataset, judge or models changed" : "no quarter before";
	const { absolute, relative, lo, hi } = change;
	const size = relative === null ? formatDifference(absolute, "usd") : formatRelative(relative);
	if (lo === null || hi === null) return `${size} (too few to say more)`;
	return `${size} (${formatInterval({
		scale: "absolute",
		lo,
		hi,
		level: .95,
		method: "welch"
	}, "usd")})`;
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
	return [...found.filter(({ change }) => change.place === "loss"), ...found.filter(({ change }) => change.place === "gain")].slice(0, mostNamed$2).map(({ trend, change }) => rich`Change of level: ${suiteName(document, trend)} ${trend.dimension} from ${formatLevel(change.before, trend.unit)} to ${formatLevel(change.after, trend.unit)} on ${formatDayIn(change.at, document.sprint.timeZone)} (${formatP(change.p)}; ${formatCount(change.nBefore)} evaluations before, ${formatCount(change.nAfter)} since), a ${change.place} beyond the margin.`);
}
function alertSentences(document) {
	return trendsOf(document).filter(({ sustained }) => sustained.state === "fired").slice(0, mostNamed$2).map((trend) => rich`Sustained shift: ${suiteName(document, trend)} ${trend.dimension} has been ${trend.sustained.direction ?? "off"} by ${formatNumber(Math.abs(trend.sustained.shift ?? 0), 1)} spreads over the last ${windowWords(trend)}.`);
}
function windowWords({ sustained }) {
	return sustained.rhythm === "hourly" ? `${sustained.window} hours` : `${sustained.window} days`;
}
function trendsOf({ trends }) {
	return trends.value ?? [];
}
/** Every series with what was searched and found. */
function trendFold(document) {
	const all = trendsOf(document);
	if (all.length === 0) return [];
	const rows = all.slice(0, mostRows).map((trend) => [
		[suiteName(document, trend)],
		[trend.dimension],
		[levelText(trend)],
		[changeText(document, trend)],
		[alertText(trend)]
	]);
	const table = {
		kind: "table",
		header: [
			"suite",
			"dimension",
			"last week",
			"change of level",
			"alert on runs by schedule"
		],
		align: [
			"left",
			"left",
			"right",
			"left",
			"left"
		],
		rows
	};
	const more = all.length - rows.length;
	return [{
		summary: ["Levels of main: changes and alerts"],
		blocks: [table, ...more === 0 ? [] : [{
			kind: "paragraph",
			text: [`${formatCount(more)} more in the JSON.`]
		}]]
	}];
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
function changeText({ sprint }, { changePoint, scan, points, unit }) {
	if (scan === "too-few") return `too few evaluations in this setting (${formatCount(points)} of 10)`;
	if (changePoint === null) return `none seen in ${formatCount(points)} evaluations`;
	const { size, at, p, place } = changePoint;
	return `${formatDifference(size, unit)} on ${formatDayIn(at, sprint.timeZone)} (${formatP(p)}): ${placeWords[place]}`;
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
// src/core/report/velocity-paragraphs.ts
/** Features, sources and dimensions that are named in a sentence. */
const mostNamed$1 = 6;
/** The argument of the page, a paragraph a subject; what nobody knows is said once, and short. */
function velocityParagraphs(document) {
	return [
		exploring(document),
		shipping(document),
		effort(document),
		quality(document),
		price(document),
		howItShipped(document),
		gateItself(document),
		data(document),
		spent(document)
	].filter((paragraph) => paragraph !== null);
}
function headed(title, sentences) {
	const said = sentences.filter((sentence) => sentence !== null);
	return rich`${strong(`${title}.`)} ${joinRich(said, " ")}`;
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
function shipping({ conversion, decisionTime }) {
	const value = conversion.value;
	if (value === null) return headed("Shipping", [rich`No experiment was merged or dropped.`]);
	const { band, interval } = value;
	const advice = band === null ? rich`The usual range of conversion is not applied: work dropped before a pull request is mostly not on record.` : band.whose === "own" ? rich`Its own range is ${formatShare(band.low)} to ${formatShare(band.high)}.` : rich`Pull-request conversion usually lies at ${formatShare(band.low)} to ${formatShare(band.high)}${bandAdvice[band.position]}`;
	const time = decisionTime.value;
	return headed("Shipping", [
		rich`${formatCount(value.shipped)} of ${formatCountOf(value.closed, "closed experiment")} shipped (${formatShare(value.share)}${interval === null ? "" : `, ${formatShareInterval(interval)}`}).`,
		advice,
		time === null ? null : rich`From first evaluation to decision ${formatAge(time.medianDays)} (median of ${formatCount(decisionTime.n)}, dropped ones included).`
	]);
}
const bandAdvice = {
	below: "; less is often work without a focus.",
	inside: ".",
	above: "; more is often safe bets only.",
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
function quality(document) {
	const value = document.quality.value;
	if (value === null) return headed("Quality on main", [rich`Not known: no evaluation of the default branch since ${formatDayIn(document.quality.window.from, document.sprint.timeZone)} is on record.`]);
	return headed("Quality on main", [
		...value.slice(0, mostNamed$1).map((suite) => suiteSentence(document, suite)),
		splitSentence(value),
		...trendSentences(document),
		...causeSentences(document),
		...driftSentences(document)
	]);
}
function suiteSentence(document, suite) {
	const { since, weeks, unit, dimension, trend } = suite;
	const name = suiteName(document, suite);
	const last = weeks.at(-1);
	if (since === null || since.lo === null || since.hi === null) return rich`${name}: ${dimension} ${last === void 0 ? "unknown" : `${formatLevel(last.level, unit)} (n = ${formatCount(last.n)})`}; no record compares it with an older base.`;
	const interval = {
		scale: "absolute",
		lo: since.lo,
		hi: since.hi,
		level: .9,
		method: ""
	};
	const words = trend === "declined" ? "it declined" : trend === "improved" ? "it improved" : "neither a gain nor a loss is shown";
	const ruledOut = trend === "none-shown" && unit === "proportion" && since.lo < 0 ? `, a loss beyond ${formatDifference(-since.lo, unit).replace("+", "")} is ruled out` : "";
	return rich`${name}: ${dimension} ${formatDifference(since.effect, unit)} since ${since.at === null ? "the oldest accepted base" : formatDayIn(since.at, document.sprint.timeZone)} (${formatInterval(interval, unit)}, ${formatCount(since.commonCases)} common cases): ${words}${ruledOut}.`;
}
/** Weeks in which the measure itself changed, once for all suites. */
function splitSentence(suites) {
	const days = suites.flatMap(({ weeks }) => weeks.filter(({ isNewSetting }) => isNewSetting));
	const firstDays = [...new Set(days.map(({ firstDay }) => firstDay))].sort();
	if (firstDays.length === 0) return null;
	const named = firstDays.slice(-3).map((day) => formatDay(day));
	return rich`Dataset, judge or models changed in the week of ${listed(named)}: levels before and after are not compared.`;
}
function price(document) {
	const suites = (document.quality.value ?? []).filter(({ beside }) => beside.length > 0);
	const costs = costSentences(document);
	if (suites.length === 0 && costs.length === 0) return null;
	return headed("Price", [...suites.slice(0, mostNamed$1).map((suite) => {
		const levels = suite.beside.slice(0, mostNamed$1).map(({ dimension, unit, first, last }) => `${dimension} ${formatLevels(first.level, last.level, unit)}`);
		return rich`${suiteName(document, suite)}: ${levels.join(", ")} (levels of two runs, not a comparison).`;
	}), ...costs]);
}
function howItShipped({ conversion, reverted, signOffs }) {
	const ways = conversion.value?.ways;
	const parts = ways === void 0 ? [] : [
		`${formatCount(ways.inside)} inside`,
		`${formatCountOf(ways.accepted, "accepted trade")}`,
		`${formatCount(ways["not-settled"])} not settled`,
		...ways["against-the-gate"] > 0 ? [`${formatCount(ways["against-the-gate"])} against the gate`] : [],
		...ways["not-evaluated"] > 0 ? [`${formatCount(ways["not-evaluated"])} with a last version that was never judged`] : []
	];
	const value = reverted.value;
	if ((conversion.value?.shipped ?? 0) === 0 && value === null) return null;
	return headed("How it shipped", [
		(conversion.value?.shipped ?? 0) === 0 ? null : rich`${parts.join(", ")}.`,
		signOffs.value === null || signOffs.value.signedOff === 0 ? null : rich`${formatCount(signOffs.value.signedOff)} of ${formatCount(signOffs.value.shipped)} with a sign-off or a waiver.`,
		value === null ? rich`Nothing is old enough to say what was taken back.` : rich`Of ${formatCount(value.shipped)} shipped in sprint ${value.cohort.number}, ${formatCount(value.reverted)} ${value.reverted === 1 ? "was" : "were"} reverted within 14 days${value.interval === null || value.reverted === 0 ? "" : ` (${formatShareInterval(value.interval)})`}; later ones are too young.`
	]);
}
function gateItself(document) {
	const { gate, notJudged, inconclusive } = document;
	const value = gate.value;
	const judged = notJudged.value;
	const losses = (value?.suites ?? []).filter(({ resolvable }) => resolvable !== null).slice(0, mostNamed$1).map((suite) => {
		const now = formatGateLoss(suite.resolvable ?? 0, suite);
		const before = suite.before === null ? null : formatGateLoss(suite.before, suite);
		return rich`${now} ${suiteName(document, suite)}${before === null ? "" : before === now ? " (unchanged)" : ` (before: ${before})`}`;
	});
	const counts = [
		...value === null ? [] : [`margins loosened ${formatCount(value.marginsLoosened.length)}`, `cases removed ${formatCount(value.casesRemoved)}`],
		...judged === null ? [] : [`runs that could not be judged ${formatCount(judged.notJudged)} of ${formatCount(judged.runs)}`],
		...inconclusive.value === null ? [] : [`inconclusive ${formatCount(inconclusive.value.inconclusive)} of ${formatCount(inconclusive.value.completed)}`]
	];
	if (losses.length === 0 && counts.length === 0) return null;
	const [first = "", ...others] = counts;
	return headed("The gate itself", [losses.length === 0 ? null : rich`Smallest loss it can rule out: ${joinRich(losses, ", ")}.`, first === "" ? null : rich`${[`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...others].join(", ")}.`]);
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
			items: all.slice(0, mostRepositories).map(lineOf)
		}, ...more > 0 ? [{
			kind: "paragraph",
			text: [`${formatCount(more)} more in the JSON.`]
		}] : []]
	}];
}
function lineOf({ repository, total, earlier, trend, shipped, closed, interval }) {
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
function qualityClause({ quality }) {
	const trends = (quality.value ?? []).map(({ trend }) => trend);
	if (trends.includes("declined")) return "quality declined";
	const known = trends.filter((trend) => trend !== "unknown");
	if (known.length === 0) return "quality on main not compared";
	return known.length < trends.length ? "no quality loss shown where it was compared" : "no quality loss shown";
}
function contextText({ team, records }) {
	const repositories = records.repositories.length;
	return [
		...team.size === null ? [] : [`${formatCount(team.size)} ${team.size === 1 ? "person" : "people"}`],
		formatCountOf(records.suites.length, "suite"),
		`from ${formatCountOf(records.inWindow, "evaluation run")} of ${repositories > 1 ? `${repositories} repositories` : "this repository"}`,
		"each figure against this team's own past only"
	].join(" · ");
}
function classTable({ classes }) {
	return {
		kind: "table",
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
			const last = row.last === null ? "none on record" : `last: ${formatAge(Math.floor(row.last.daysAgo))} ago`;
			if (row.tried === 0 && row.closed === 0) return [
				name,
				["0"],
				[],
				[],
				[],
				[last]
			];
			return [
				name,
				...[
					row.tried,
					row.closed,
					row.shipped,
					row.dropped
				].map((count) => [formatCount(count)]),
				[row.decisionDays === null ? "–" : formatAge(row.decisionDays)]
			];
		})
	};
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
		...trendFold(document),
		...causesFold(document),
		...driftFold(document),
		...costFold(document),
		{
			summary: ["Definitions, windows and exclusions"],
			blocks: [{
				kind: "list",
				items: figureNames.map(([key, name]) => definitionOf(document, key, name))
			}]
		},
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
const figureNames = [
	["experiments", "Experiments"],
	["classes", "Classes"],
	["byRepository", "Each repository"],
	["conversion", "Conversion"],
	["iterations", "Versions per feature"],
	["branchesPerFeature", "Branches per feature"],
	["decisionTime", "Time to a decision"],
	["effort", "Effort"],
	["reverted", "Reverted"],
	["signOffs", "Sign-offs"],
	["inconclusive", "Inconclusive"],
	["notJudged", "Not judged"],
	["cost", "Cost"],
	["freshness", "Data freshness"],
	["quality", "Quality on main"],
	["trends", "Levels of main"],
	["causes", "Causes"],
	["drift", "Mix of answers"],
	["requestCost", "Cost of a request"],
	["gate", "The gate itself"]
];
function definitionOf(document, key, name) {
	const { n, window, definition, exclusions, missing } = document[key];
	const { timeZone } = document.sprint;
	const from = formatMoment(window.from);
	const out = exclusions.map(({ reason, count }) => `${formatCount(count)} × ${reason}`).join("; ");
	return rich`${strong(`${name}:`)} ${definition}. n = ${formatCount(n)}, ${from} to ${formatMoment(window.to)} UTC${timeZone === "UTC" ? "" : ` (days of ${timeZone})`}.${out === "" ? "" : ` Left out: ${out}.`}${missing === void 0 ? "" : ` No value: ${missing}.`}`;
}
function formatMoment(moment) {
	return `${formatDay(moment, true)} ${moment.slice(11, 16)}`;
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
	version: literal(1).optional(),
	repository: string().nullable().optional().describe("owner/name; left out: the only one of the records"),
	pullRequest: int().positive().nullable().optional().describe("left out: a branch without a pull request"),
	branch: string().nullable().optional().describe("head branch"),
	baseBranch: string().nullable().optional().describe("branch that it goes into"),
	state: _enum([
		"open",
		"merged",
		"closed"
	]),
	openedAt: time.nullable().optional(),
	closedAt: time.nullable().optional().describe("when it was closed; of a merged one its merge"),
	mergedAt: time.nullable().optional(),
	mergeSha: sha.nullable().optional().describe("commit on the default branch that the merge made"),
	headSha: sha.nullable().optional().describe("its last head"),
	revertedAt: time.nullable().optional(),
	revertOf: int().positive().nullable().optional().describe("pull request that this one takes back"),
	labels: array(string()).optional(),
	linkedIssues: array(int().positive()).optional(),
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
* Outcomes of the pull requests that the records name, and of those that take one of them back: nothing is said of others,
* which nobody evaluated.
*
* @param repository - `owner/name`
* @param pulls - each once, in any order
* @param details - by number; where one is missing, its description alone counts
* @returns by number, ascending, in the form of the file
*/
function outcomesOf(repository, pulls, named, details = /* @__PURE__ */ new Map()) {
	const revertOf = revertFinder(repository, pulls);
	const chosen = /* @__PURE__ */ new Map();
	for (const pull of [...pulls].sort((one, other) => one.number - other.number)) {
		const reverted = revertOf(pull);
		const isRevert = reverted !== null && chosen.has(reverted);
		if (!isNamed(pull, named) && !isRevert) continue;
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
		const label = labelOf(name);
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
		setting: settingOf$1(suite, shared),
		dimensions,
		decidedBy: decidersOf(record, dimensions),
		casesPaired: comparison.cases.paired,
		casesRemoved: comparison.cases.baseOnly.length,
		creep: creepOf(comparison, dimensions),
		isModelShifted: record.fingerprint?.status === "shown",
		drift: identity.pullRequest === null ? comparison.drift ?? noDrift : noDrift,
		sources: record.sources.map(({ name, ageMs, maxAgeMs }) => ({
			name: text(name),
			ageMs,
			maxAgeMs
		}))
	};
}
function sumKnown(one, other) {
	return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}
function settingOf$1(suite, shared) {
	const setting = {
		dataset: suite.dataset.head ?? "",
		judge: suite.judge.head ?? "",
		models: suite.models.head.join(", ")
	};
	return shared.value(`setting ${JSON.stringify(setting)}`, () => setting);
}
function readingOf(judged, shared) {
	const { name, unit, better, primary: isPrimary, tier, margin } = judged;
	const kind = {
		name,
		unit,
		better,
		isPrimary,
		tier,
		margin
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
		unit: judged.unit,
		better: judged.better,
		commonCases: creep.commonCases
	};
}
/**
* An experiment that was written down before there was a pull request: one JSON file of the history (`log/…`), or a line
* of a JSONL file. Of no person. The version is raised when a reader of the old form would misread the new one.
*/
const logEntrySchema = strictObject({
	version: literal(1),
	kind: literal("experiment"),
	id: string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/).describe("an Experiment: trailer of a pull request names it"),
	at: datetime({ offset: true }).describe("when it was written down"),
	hypothesis: string().min(1).max(500),
	repository: string().nullable().optional().describe("owner/name; left out: the only one of the records"),
	class: _enum(deploymentClasses).nullable().optional().describe("of the change; left out: not known yet"),
	feature: string().min(1).nullable().optional(),
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
			else take(parsed === void 0 ? decodeRecord(text, place) : decodeRecordValue(parsed, place), place, refuse);
		},
		value: (parsed, place) => {
			if (isLogEntry(parsed)) takeEntry(parsed, place);
			else take(decodeRecordValue(parsed, place), place);
		},
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
// src/app/velocity/read-records.ts
/**
* Reads every record and every logged experiment below some folders: files `*.json`, the months of a history, `<mm>.jsonl` or
* `records.jsonl`, `log.jsonl`, and a `.jsonl` file that is itself named. What a file or line holds is told by what it says.
* Files are read one after the other and only what figures need of a record is kept, so that memory does not grow with their
* size. What cannot be read is named and passed over.
*
* @param folders - folders or files; other kinds of files in them are not looked at
* @returns files of outcomes that lie among the records
*/
async function readRecordFolders(files, folders, sink) {
	const outcomeFiles = [];
	for (const folder of folders) for (const path of await files.list(folder)) {
		const name = path.split(/[\\/]/).at(-1) ?? path;
		if (name === "outcomes.jsonl") outcomeFiles.push(path);
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
const filesAtOnce = 500;
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
	for (let from = 0; from < paths.length; from += filesAtOnce) {
		const wanted = paths.slice(from, from + filesAtOnce);
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
* @throws FileError when a file of outcomes cannot be read
*/
async function gatherSources(request, world) {
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
	const found = await readRecordFolders(files, request.folders, sink);
	const read = await readOutcomes(files, request.outcomeFiles ?? found);
	unreadable.push(...read.unreadable);
	const { history: asked } = request;
	if (asked !== void 0) await tolerate(asked.branch, async () => {
		const history = await world.history(asked);
		try {
			if (await readHistory(history, sink) === 0) log.note(`eval-envelope: ${asked.branch} holds no record, or there is no such branch`);
		} finally {
			await history.close().catch(() => {});
		}
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
		unreadable
	};
}
/** What is told where no source holds a record. */
function noRecords({ folders, history, artifactsOf }) {
	return `no record could be read in ${[
		...folders,
		...history === void 0 ? [] : [`the branch ${history.branch}`],
		...artifactsOf.map((repository) => `artifacts of ${repository}`)
	].join(", ")}. Name a folder that holds record.json files of runs, a history branch, or a repository whose runs stored them.`;
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
const dayMs$2 = 864e5;
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
// src/core/velocity/sprint-calendar.ts
const dayMs$1 = 864e5;
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
	return ms / dayMs$1;
}
function dayText(day) {
	return (/* @__PURE__ */ new Date(day * dayMs$1)).toISOString().slice(0, 10);
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
		return Date.UTC(found.year ?? 0, (found.month ?? 1) - 1, found.day ?? 1) / dayMs$1;
	};
}
/** No zone is further from UTC than this. */
const mostOffsetMs = 576e5;
/** The first moment of a local day: midnight, or the first moment after it where the clocks leave midnight out. */
function firstMoment(day, localDay) {
	let before = day * dayMs$1 - mostOffsetMs;
	let inside = day * dayMs$1 + mostOffsetMs;
	while (inside - before > 1) {
		const middle = Math.floor((before + inside) / 2);
		if (localDay(middle) >= day) inside = middle;
		else before = middle;
	}
	return inside;
}
// src/core/velocity/weeks.ts
/** What levels of two evaluations have to share to be compared, as one text. */
function settingOf({ setting }) {
	return JSON.stringify([
		setting.dataset,
		setting.judge,
		setting.models
	]);
}
/** The last level of each week, and whether the setting is that of the week before. */
function weeksOf(runs, dimension, { calendar }) {
	const weeks = sprintCalendar({
		...calendar.rhythm,
		lengthDays: 7
	});
	const found = /* @__PURE__ */ new Map();
	let before = null;
	let setting = null;
	for (const run of runs) {
		const reading = run.dimensions.find(({ kind }) => kind.name === dimension);
		if (reading === void 0 || reading.level === null) continue;
		const { firstDay } = weeks.at(run.finishedAt);
		if (!found.has(firstDay)) before = setting;
		setting = settingOf(run);
		const isNewSetting = before !== null && before !== setting;
		found.set(firstDay, {
			firstDay,
			level: reading.level,
			n: reading.n,
			isNewSetting
		});
	}
	return [...found.values()];
}
// src/core/velocity/quality.ts
/**
* The primary dimension of each suite on the default branch, week by week, and against the oldest accepted base.
*
* Two weeks are never subtracted here: records hold levels, and a difference over common cases needs rows. Where a record
* holds one (its creep, measured case by case by the run that had the rows), that is what a word may rest on.
*/
function measureQuality(measured) {
	const { until, sprint } = measured;
	const from = sprint.to - 91 * dayMs$2;
	const recent = measured.ofDefaultBranch.filter((run) => isCompleted(run) && run.finishedAt >= from);
	const value = [...bySuite(recent)].map(([, runs]) => suiteQuality(runs, measured)).filter((one) => one !== null);
	return figure(measured, {
		value: value.length === 0 ? null : value,
		n: recent.length,
		window: {
			from,
			to: Math.min(sprint.to, until)
		},
		definition: "level of the primary dimension on the default branch, last completed evaluation of each week, split where dataset, judge or models changed; a word of direction only where the paired interval against the oldest accepted base leaves out 0",
		exclusions: { "runs of the default branch that could not be judged": measured.ofDefaultBranch.filter((run) => !isCompleted(run) && run.finishedAt >= from).length },
		missing: "no completed evaluation of the default branch is on record"
	});
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
			commonCases: since.commonCases
		},
		trend: trendOf$1(since),
		beside: besidesOf(runs, measured)
	};
}
function trendOf$1(since) {
	if (since === null || since.lo === null || since.hi === null) return "unknown";
	const isHigher = since.lo > 0;
	const isLower = since.hi < 0;
	if (!isHigher && !isLower) return "none-shown";
	return isHigher === (since.better === "higher") ? "improved" : "declined";
}
/** No quality without its price: the other dimensions at both ends of the window, as far as the setting stayed the same. */
function besidesOf(runs, { sprint }) {
	const last = runs.at(-1);
	if (last === void 0) return [];
	const alike = runs.filter((run) => settingOf(run) === settingOf(last));
	const first = alike.findLast(({ finishedAt }) => finishedAt < sprint.from) ?? alike[0];
	if (first === void 0 || first === last) return [];
	return last.dimensions.flatMap((reading) => {
		const earlier = first.dimensions.find(({ kind }) => kind.name === reading.kind.name);
		if (reading.kind.isPrimary || reading.level === null || earlier === void 0 || earlier.level === null) return [];
		return [{
			dimension: reading.kind.name,
			unit: reading.kind.unit,
			first: {
				level: earlier.level,
				n: earlier.n,
				at: isoTime(first.finishedAt)
			},
			last: {
				level: reading.level,
				n: reading.n,
				at: isoTime(last.finishedAt)
			}
		}];
	});
}
// src/core/velocity/answer-drift.ts
/** Adjusted p-value up to which an evaluation counts among those with drift. */
const alpha$2 = .05;
/**
* How the mix of answers moved on the default branch, as far as its records hold it. It is judged by the permutation null of
* each feature alone: an index has no cut-off that fits every number of answers (STATISTICS B10).
*/
function measureDrift(measured) {
	const runs = measured.ofDefaultBranch.filter((run) => isCompleted(run) && isInWindow(measured, run.finishedAt));
	const tested = runs.filter(({ drift }) => drift.length > 0);
	const value = [...bySuite(tested).values()].flatMap((own) => {
		const last = own.at(-1);
		if (last === void 0) return [];
		const { repository, suite, matrixKey, finishedAt, drift } = last;
		return [{
			repository,
			suite,
			matrixKey,
			at: isoTime(finishedAt),
			features: drift.map((one) => ({ ...one })),
			evaluations: own.length,
			moved: own.filter((run) => run.drift.some(({ adjustedP }) => adjustedP <= alpha$2)).length
		}];
	});
	return figure(measured, {
		value: value.length === 0 ? null : value,
		n: tested.length,
		definition: "answers to the same inputs on the default branch, head against base, by the last evaluation of the window: population stability index, Jensen–Shannon and Kullback–Leibler divergence of each feature, with the p-value of exchanged sides, adjusted over the features of one evaluation (Benjamini–Hochberg); no fixed cut-off is applied. Inputs of two datasets are not on record, and not compared",
		exclusions: { "evaluations without drift evidence": runs.length - tested.length },
		missing: "no evaluation of the default branch in the window holds drift evidence"
	});
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
	const series = [...earlier.map((past) => past.total), ...isOver ? [total] : []].slice(-18);
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
			trend: trendOf(series),
			band: bandOf(total, measured)
		},
		n: tried.length,
		definition: settings.experiment === "branch" ? "branches and pull requests with a completed evaluation of a change of the taxonomy, and experiments logged before they had a pull request, each in the sprint of the first of these; suites, re-runs and renames add nothing, and pull requests with the same Experiment: trailer are one" : "distinct contents of branches and pull requests that were evaluated, each in the sprint of its first completed evaluation",
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
function trendOf(series) {
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
/** Shown with the size of the team alone, scaled to it and to the sprint; a sprint that is not over can only be above. */
function bandOf(total, { settings, sprint, calendar, until }) {
	const own = settings.bands?.experiments;
	if (own === void 0 && (settings.teamSize === null || settings.experiment === "revision")) return null;
	const scale = (settings.teamSize ?? usualBand.people) / usualBand.people * (calendar.rhythm.lengthDays / usualBand.days);
	const band = placeCount(total, rangeOf(own, [Math.round(usualBand.low * scale), Math.round(usualBand.high * scale)]));
	return until < sprint.to && band.position !== "above" ? {
		...band,
		position: "cannot-tell"
	} : band;
}
/** Days, fractional. */
function inDays(ms) {
	return ms / dayMs$2;
}
// src/core/velocity/decision-time.ts
/** Below this a 90th percentile is the largest value by another name. */
const fewestForP90 = 10;
/** Times to a decision of experiments that were closed. */
function decidedDays(closed, { firstAt }) {
	const days = [];
	const exclusions = {};
	const leaveOut = (reason) => {
		exclusions[reason] = (exclusions[reason] ?? 0) + 1;
	};
	for (const { closedAt, evaluatedAt, openedAt, isQuiet } of closed) {
		if (closedAt === null) continue;
		if (isQuiet) leaveOut("fell quiet, and nobody decided");
		else if (openedAt !== null && firstAt !== null && openedAt < firstAt) leaveOut("opened before the first record");
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
/** Dollars to a millionth. */
function roundUsd(usd) {
	return Math.round(usd * 1e6) / 1e6;
}
function treeOf(experiments) {
	const count = (wanted) => experiments.filter(({ state }) => state === "shipped" === wanted).reduce((sum, { evaluations }) => sum + evaluations.filter(({ isReused }) => !isReused).length, 0);
	return {
		runsShipped: count(true),
		runsOther: count(false)
	};
}
// src/core/velocity/default-branch.ts
/**
* Which evaluations are of the default branch: those without a pull request that ran on its schedule, on its name, or on a
* commit that a merge made.
*
* @param name - its name; undefined = the branch that most pull requests of the repository went into, else main or master
*/
function defaultBranchOf(outcomes, name) {
	const counts = /* @__PURE__ */ new Map();
	const merges = /* @__PURE__ */ new Set();
	for (const { repository, baseBranch, mergeSha } of outcomes) {
		if (mergeSha !== null) merges.add(`${repository} ${mergeSha}`);
		if (baseBranch === null) continue;
		const ofRepository = counts.get(repository) ?? /* @__PURE__ */ new Map();
		ofRepository.set(baseBranch, (ofRepository.get(baseBranch) ?? 0) + 1);
		counts.set(repository, ofRepository);
	}
	const names = /* @__PURE__ */ new Map();
	for (const [repository, ofRepository] of counts) {
		const [most] = [...ofRepository].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
		if (most !== void 0) names.set(repository, most[0]);
	}
	return ({ repository, pullRequest, branch, event, headSha }) => {
		if (pullRequest !== null) return false;
		if (event === "schedule" || headSha !== null && merges.has(`${repository} ${headSha}`)) return true;
		const own = name ?? names.get(repository);
		return own === void 0 ? branch === "main" || branch === "master" : branch === own;
	};
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
/** The value of an `Experiment:` trailer, or the id of what was logged. */
function experimentKey(repository, name) {
	return `${repository} experiment ${name}`;
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
	const reverted = outcomes.flatMap(({ revertedAt }) => revertedAt ?? []);
	const standing = standingOf(group, pullRequests, sources.until);
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
		definition: "of each suite the smallest loss it can rule out in its last completed evaluation, beside the last one before the window; margins that are wider than in the last evaluation of their class before it; cases that merged changes took away; sign-offs and waivers by class; dimensions that no verdict of 30 runs or more was about",
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
	return [{
		repository: last.repository,
		suite: last.suite,
		resolvable: reading.resolvable,
		before: before?.kind.name === reading.kind.name ? before.resolvable : null,
		scale: reading.kind.margin?.kind ?? "absolute",
		unit: reading.kind.unit,
		margin: reading.kind.margin?.value ?? null,
		casesNeeded: reading.casesNeeded,
		cases: last.casesPaired
	}];
}
function primaryOf({ dimensions }) {
	return dimensions.find(({ kind }) => kind.isPrimary);
}
/** The last margin of each class and dimension in the window, where it is wider than the last one before it. */
function loosened(runs, measured) {
	return deploymentClasses.flatMap((name) => {
		const own = runs.filter((run) => run.class === name);
		const now = own.findLast(({ finishedAt }) => isInWindow(measured, finishedAt));
		const before = own.findLast(({ finishedAt }) => finishedAt < measured.sprint.from);
		if (now === void 0 || before === void 0) return [];
		return now.dimensions.flatMap(({ kind: { name: dimension, margin } }) => {
			const old = before.dimensions.find(({ kind }) => kind.name === dimension)?.kind.margin ?? null;
			if (margin === null || old === null || margin.kind !== old.kind || margin.value <= old.value) return [];
			return [{
				suite: now.suite,
				class: name,
				dimension,
				from: old.value,
				to: margin.value,
				kind: margin.kind
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
	const signedOff = closedInWindow(measured).filter(({ isSignedOff }) => isSignedOff);
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
const conversionBands = {
	usual: [.2, .3],
	research: [.1, .15]
};
function isShipped({ state }) {
	return state === "shipped";
}
/** Pull-request conversion: shipped of closed. */
function measureConversion(measured) {
	const closed = closedInWindow(measured);
	const shipped = closed.filter(isShipped);
	const seenBefore = seenBeforeShare(measured.experiments);
	const interval = shareInterval(shipped.length, closed.length);
	const own = measured.settings.bands?.conversion;
	const range = rangeOf(own, conversionBands[measured.settings.teamKind === "research" ? "research" : "usual"]);
	return figure(measured, {
		value: closed.length === 0 ? null : {
			shipped: shipped.length,
			closed: closed.length,
			share: shipped.length / closed.length,
			interval,
			ways: countWays(shipped),
			band: interval !== null && (own !== void 0 || seenBefore >= .3) ? placeShare(interval, range) : null,
			seenBefore
		},
		n: closed.length,
		definition: "experiments that shipped, of those that were merged or dropped in the window; a branch without a pull request counts as dropped after 28 quiet days",
		exclusions: unknownOutcomes(measured),
		missing: "no experiment was merged or dropped in the window"
	});
}
function seenBeforeShare(experiments) {
	return experiments.length === 0 ? 0 : experiments.filter(isSeenBefore).length / experiments.length;
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
		definition: "experiments that shipped in the youngest sprint whose merges are all at least 14 days old, and were taken back within 14 days",
		exclusions: { "closed, and nobody says when": unknownOutcomes(measured)["closed, and nobody says when"] ?? 0 },
		missing: "nothing shipped in the youngest sprint that is old enough"
	});
}
function completeCohort({ calendar, sprint, until }) {
	let cohort = calendar.byNumber(sprint.number);
	while (cohort.to + 14 * dayMs$2 > until) cohort = calendar.byNumber(cohort.number - 1);
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
		definition: "experiments that shipped in the window with a sign-off or a waiver on their last content",
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
		definition: "experiments and conversion of each repository by itself, beside its own whole sprints before; repositories differ in what they build, and are not compared",
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
/** Dimensions that gate, and the primary: what is worth watching. The newest reading says what a dimension is. */
function watchedKinds(runs) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { dimensions } of runs) for (const { kind } of dimensions) kinds.set(kind.name, kind);
	return [...kinds.values()].filter(({ tier, isPrimary }) => isPrimary || tier !== "advisory").sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary) || (one.name < other.name ? -1 : 1));
}
/** The evaluations at the end that share dataset, judge and models. */
function newestSetting(runs) {
	const last = runs.at(-1);
	if (last === void 0) return [];
	const setting = settingOf(last);
	const before = runs.findLastIndex((run) => settingOf(run) !== setting);
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
		return last.dimensions.filter(({ kind, level }) => kind.unit === "usd" && level !== null).map(({ kind: { name: dimension } }) => ({
			repository,
			suite,
			matrixKey,
			dimension,
			quarters: costsOf(pointsOf(own, dimension), quarters, measured.until)
		}));
	});
	return figure(measured, {
		value: value.length === 0 ? null : value,
		n: runs.length,
		window,
		definition: "cost of a request as the evaluations of the default branch measured it: mean over the evaluations of a quarter that share dataset, judge and models with its last one (95 %, Student), against those of the quarter before in the same setting (95 %, Welch); the intervals are of the scatter between evaluations",
		missing: "no evaluation of the default branch holds a cost"
	});
}
function costsOf(points, quarters, until) {
	return quarters.flatMap((quarter, index) => {
		const inside = within(points, quarter);
		const last = inside.at(-1);
		if (last === void 0) return [];
		const setting = settingOf(last.run);
		const levels = levelsOf(inside, setting);
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
			...changeOf(levelsOf(before, setting), levels, before.length > 0)
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
function levelsOf(points, setting) {
	return points.filter(({ run }) => settingOf(run) === setting).map(({ level }) => level);
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
		definition: "completed evaluations of the window with the verdict inconclusive; what had no base and was recorded alone is left out",
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
	if (last.length < 10) return {
		points: last.length,
		scan: "too-few",
		changePoint: null
	};
	const levels = last.map(({ level }) => level);
	const none = {
		points: last.length,
		scan: "none-found",
		changePoint: null
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
		points: last.length,
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
* two thirds of its values lie on that side. Where the baseline's lag-one autocorrelation is above 0.6 the moving average
* (λ = 0.1) has to be more than 1.5 spreads off throughout the window instead.
*
* @param baseline - the usual values in the order of time: at least 14 days of hourly ones for the error rates of B11
* @param recent - values since, oldest first; null = none was measured
* @throws RangeError when an argument is outside its range
* @see STATISTICS A9 and its simulation B11
*/
function sustainedShift(baseline, recent, { window = 24, minFilled = Math.ceil(window / 2) } = {}) {
	requireInteger("window", window, 2);
	requireInteger("minFilled", minFilled, 1, window);
	const level = robustLevel(baseline);
	const rule = baseline.length > 1 && lagOneAutocorrelation(baseline) > mostAutocorrelation ? "ewma" : "mean";
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
		const averages = movingAverage(recent.filter((value) => value !== null).map(standardised), ewmaRule.lambda).slice(-filled);
		return {
			level,
			shift,
			filled,
			rule,
			isFired: averages.every((average) => average > ewmaRule.shift) || averages.every((average) => average < -ewmaRule.shift)
		};
	}
	const onSide = inWindow.filter((value) => Math.sign(value - level.median) === Math.sign(shift)).length;
	return {
		level,
		shift,
		filled,
		rule,
		isFired: Math.abs(shift) >= meanShift && onSide >= shareOfSide * filled
	};
}
// src/core/velocity/sustained-alert.ts
/**
* Windows by how often the schedule runs. Hours as STATISTICS A9 has them: a day against the 14 days before. Days by the same
* rule: a week against the eight weeks before. Half of each has to be there.
*/
const rhythms = {
	hourly: {
		stepMs: dayMs$2 / 24,
		mostGapMs: dayMs$2 / 8,
		window: 24,
		before: 336
	},
	daily: {
		stepMs: dayMs$2,
		mostGapMs: 1.5 * dayMs$2,
		window: 7,
		before: 56
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
	const { stepMs, window, before } = rhythms[rhythm];
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
	const { level, shift, isFired } = sustainedShift(baseline, recent, { window });
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
	const from = sprint.to - 91 * dayMs$2;
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
			const points = pointsOf(setting, kind.name);
			return [{
				repository,
				suite,
				matrixKey,
				dimension: kind.name,
				unit: kind.unit,
				better: kind.better,
				weeks,
				settingSince: isoTime(first.finishedAt),
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
		definition: "each gated dimension on the default branch: last level of each week; one change of level among the last 50 evaluations with the dataset, judge and models of the last one (largest split, at least 3 on a side, permutation p ≤ 0.01), said where the new level lies beyond the margin of one change; of runs by schedule whether the mean of the last day (hourly) or week (daily) is 2 spreads off the 14 days or 8 weeks before. Each series is tested by itself",
		exclusions: { "decisions from stored rows, which measured nothing": runs.filter((run) => run.isReused && isRecent(run)).length },
		missing: "no completed evaluation of the default branch is on record"
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
	const outcomes = settleOutcomes(request.outcomes, repositories, until);
	const found = findExperiments({
		evaluations,
		outcomes,
		entries: settleLogEntries((request.entries ?? []).filter(({ at }) => at < sprint.to), repositories, until),
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
			firstAt
		},
		outcomes
	};
}
/** All figures of a sprint. A past one is measured as it stood at its end, so that a figure once printed stays what it was. */
function measureVelocity(request) {
	const { rhythm, settings } = request;
	const { measured, outcomes } = takeMeasurement(request);
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
// src/app/velocity/measure-records.ts
/** The figures of a sprint from what was read. @param unreadable - what of the outcomes could not be read */
function measureRecords(sink, outcomes, unreadable, request) {
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
	return {
		document: measureVelocity(asked),
		take: () => takeMeasurement(asked)
	};
}
// src/app/velocity/sprint-options.ts
const dayMs = 864e5;
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
	if (!Number.isNaN(day) && new Date(day).toISOString().startsWith(written)) return sprintCalendar(rhythm).dayStart(new Date(day + dayMs).toISOString().slice(0, 10));
	throw new UsageError("arguments", `--until ${JSON.stringify(written)} is no time.`, "Write a date such as 2026-11-22, or a time with its zone such as 2026-11-22T12:00:00Z.");
}
/**
* The sprint that was asked for by number, or as `last`: the last one that is over.
*
* @returns undefined = the one of `until`
* @throws UsageError when it is neither
*/
function sprintOf(written, rhythm, until) {
	if (written === void 0) return void 0;
	if (/^-?\d{1,6}$/.test(written)) {
		const { number, from, firstDay } = sprintCalendar(rhythm).byNumber(Number(written));
		if (from < until) return number;
		throw new UsageError("arguments", `--sprint ${written} has not begun: its first day is ${firstDay}.`, "Write the number of an earlier one, last, or a later --until.");
	}
	if (written === "last") {
		const current = sprintCalendar(rhythm).at(until - 1);
		return until >= current.to ? current.number : current.number - 1;
	}
	throw new UsageError("arguments", `--sprint ${JSON.stringify(written)} is no sprint.`, "Write its number, such as 23, or last.");
}
export { logEntrySchema as A, buildVelocityPage as B, gatherSources as C, readRecordFolders as D, readOutcomes as E, descriptionLines as F, outcomeSchema as I, recordedCauses as L, evaluationKey as M, encodeOutcomes as N, recordSink as O, readTrailers as P, chooseSuite as R, waysToShip as S, usualSources as T, velocityCsv as V, decidedContents as _, movingAverage as a, dayMs$2 as b, energyAtSplit as c, roundUsd as d, measureIterations as f, isSeenBefore as g, earlierSprints as h, measureRecords as i, makeLogEntry as j, logEntryPath as k, studentTInterval as l, countExperiments as m, sprintOf as n, robustLevel as o, usualDays as p, untilOf as r, bestSplit as s, rhythmOf as t, measureConversion as u, wilsonInterval as v, noRecords as w, isoTime as x, sprintCalendar as y, loadConfig as z };

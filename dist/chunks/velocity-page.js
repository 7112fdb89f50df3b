import "./rolldown-runtime.js";
import { t as chartPage } from "./chart-page.js";
import { f as formatP, r as formatCount, s as formatLevel } from "./format-quantity.js";
import { _ as pluralNames, a as featureName, c as formatDayIn, g as listed, i as dayIn, s as formatDay, u as formatGateLoss, v as suiteName } from "./velocity-words.js";
import { s as plainText } from "./visible-text.js";
import { n as dimensionTitleOf } from "./velocity-dimensions.js";
// src/core/charts/week-axis.ts
const dayMs = 864e5;
/**
* Every week from the first to the last of some.
*
* @param firstDays - in any order, whole weeks apart; none gives an axis without weeks
*/
function weekAxis(firstDays) {
	const [first] = firstDays.toSorted();
	const last = firstDays.toSorted().at(-1);
	const days = [];
	if (first !== void 0 && last !== void 0) for (let time = Date.parse(`${first}T00:00:00Z`); time <= Date.parse(`${last}T00:00:00Z`); time += 7 * dayMs) days.push(new Date(time).toISOString().slice(0, 10));
	return {
		firstDays: days,
		names: days.map((day) => formatDay(day))
	};
}
/** The week that a day lies in, by index; −1 = before the first one. */
function weekOf({ firstDays }, day) {
	return firstDays.findLastIndex((firstDay) => firstDay <= day);
}
// src/core/charts/gate-figure.ts
/** Suites that get a picture. */
const mostSuites$1 = 6;
/** The smallest loss that each suite can prove, week by week, beside the margin it is to prove. */
function gateFigure(document) {
	const drawn = (document.gate.value?.suites ?? []).filter(({ history }) => history.length > 1);
	const suites = drawn.slice(0, mostSuites$1);
	if (suites.length === 0) return [];
	const axis = weekAxis(suites.flatMap(({ history }) => history.map(({ firstDay }) => firstDay)));
	const more = drawn.length - suites.length;
	return [{
		title: "Smallest provable loss by week",
		of: "week of",
		caption: `What each suite could rule out with its cases where nothing changed, in the last evaluation of each week. Above the margin (dashed) a loss of the margin could pass.${more === 0 ? "" : ` Suites without a picture: ${more}.`}`,
		panels: suites.map((suite) => panelOf$1(document, suite, axis))
	}];
}
function panelOf$1(document, suite, axis) {
	const byDay = new Map(suite.history.map((week) => [week.firstDay, week]));
	const title = `${plainText([suiteName(document, suite)])}, ${dimensionTitleOf(document, suite)}`;
	const text = (loss) => formatGateLoss(loss, suite);
	const [first, last] = [suite.history[0], suite.history.at(-1)];
	const margins = axis.firstDays.map((day) => byDay.get(day)?.margin ?? null);
	const hasMargin = margins.some((margin) => margin !== null);
	return {
		title,
		chart: {
			kind: "lines",
			label: `Smallest provable loss of ${title}: ${text(first?.resolvable ?? 0)} in the first week, ${text(last?.resolvable ?? 0)} in the last${last?.margin === void 0 || last.margin === null ? "" : `, with a margin of ${text(last.margin)}`}.`,
			categories: axis.names,
			series: [{
				name: "smallest provable loss",
				values: axis.firstDays.map((day) => byDay.get(day)?.resolvable ?? null)
			}, ...hasMargin ? [{
				name: "margin",
				values: margins,
				isReference: true
			}] : []],
			format: text,
			isFromZero: true
		}
	};
}
// src/core/charts/level-figures.ts
/** Suites and, of each, dimensions that get a picture: a page stays one that can be sent by mail. */
const mostSuites = 6;
const mostPanels = 6;
/** Every watched dimension of each suite on main by week: the quality, and what it costs beside it. */
function levelFigures(document) {
	const suites = /* @__PURE__ */ new Map();
	for (const trend of document.trends.value ?? []) {
		const key = `${trend.repository}\n${trend.suite}\n${trend.matrixKey}`;
		suites.set(key, [...suites.get(key) ?? [], trend]);
	}
	const drawn = [...suites.values()].filter((trends) => trends.some(({ weeks }) => weeks.length > 1));
	const figures = drawn.slice(0, mostSuites).map((trends) => suiteFigure(document, trends));
	const more = drawn.length - figures.length;
	const [last] = figures.slice(-1);
	return more === 0 || last === void 0 ? figures : [...figures.slice(0, -1), {
		...last,
		caption: `${last.caption} Suites without a picture: ${more}.`
	}];
}
function suiteFigure(document, trends) {
	const [first] = trends;
	const axis = weekAxis(trends.flatMap(({ weeks }) => weeks.map(({ firstDay }) => firstDay)));
	const shown = trends.toSorted((one, other) => rank(one, trends) - rank(other, trends)).slice(0, mostPanels);
	return {
		title: `${first === void 0 ? "" : plainText([suiteName(document, first)])} on main, week by week`,
		of: "week of",
		caption: captionOf(document, trends, shown),
		panels: shown.map((trend) => panelOf(document, trend, axis)),
		...notesOf(document, shown, axis)
	};
}
/** The primary dimension, then latency and cost, then the others. */
function rank({ unit, dimension }, trends) {
	if (dimension === trends[0]?.dimension) return 0;
	return unit === "ms" ? 1 : unit === "usd" || unit === "tokens" ? 2 : 3;
}
function panelOf(document, trend, axis) {
	const { weeks, unit } = trend;
	const title = dimensionTitleOf(document, trend);
	const levels = new Map(weeks.map(({ firstDay, level }) => [firstDay, level]));
	const settings = settingsOf(trend, axis);
	const change = changeOf(document, trend, axis);
	const marks = [...settings.map((at) => ({
		at,
		kind: "setting"
	})), ...change === null ? [] : [{
		at: change,
		kind: "change"
	}]];
	const [from, to] = [weeks[0], weeks.at(-1)];
	const parts = [
		`${title} over ${axis.firstDays.length} weeks, from ${formatLevel(from?.level ?? 0, unit)} to ${formatLevel(to?.level ?? 0, unit)}`,
		...settings.length === 0 ? [] : [`in ${settings.length + 1} settings that are not compared`],
		...change === null ? [] : [`with a change of level in the week of ${axis.names[change]}`]
	];
	return {
		title: `${title}: ${formatLevel(to?.level ?? 0, unit)}`,
		chart: {
			kind: "lines",
			label: `${parts.join(", ")}.`,
			categories: axis.names,
			series: [{
				name: title,
				values: axis.firstDays.map((day) => levels.get(day) ?? null),
				breaks: settings
			}],
			format: (value) => formatLevel(value, unit),
			marks
		}
	};
}
/** Weeks that began another setting, by index. */
function settingsOf({ weeks }, axis) {
	return weeks.flatMap(({ firstDay, isNewSetting }) => isNewSetting ? [weekOf(axis, firstDay)] : []);
}
/** The week of the change of level; null = there is none in these weeks. */
function changeOf({ sprint }, { changePoint }, axis) {
	const at = changePoint === null ? -1 : weekOf(axis, dayIn(changePoint.at, sprint.timeZone));
	return at < 0 ? null : at;
}
function captionOf(document, trends, shown) {
	const axis = weekAxis(trends.flatMap(({ weeks }) => weeks.map(({ firstDay }) => firstDay)));
	const hasSettings = shown.some((trend) => settingsOf(trend, axis).length > 0);
	const changes = shown.filter((trend) => changeOf(document, trend, axis) !== null);
	const units = new Set(trends.map(({ unit }) => unit));
	const lacking = [...units.has("ms") ? [] : ["latency"], ...units.has("usd") || units.has("tokens") ? [] : ["cost"]];
	const more = trends.length - shown.length;
	return [
		`The last evaluation of each week${overText(shown)}.`,
		...hasSettings ? ["◇ and a dotted line: cases, dataset, judge or models changed; levels on its two sides are not compared."] : [],
		...changes.length === 0 ? [] : [`▼ and a dashed line: ${changes.map((trend) => changeWords(document, trend)).join("; ")}.`],
		...lacking.length === 0 ? [] : [`No ${listed(lacking)} is on record: a quality without its price.`],
		...more === 0 ? [] : [`Dimensions without a picture: ${more}.`],
		"No axis begins at 0."
	].join(" ");
}
/** Which cases the levels rest on, where it is the same of all weeks that can be compared. */
function overText(trends) {
	const weeks = trends.flatMap((trend) => trend.weeks);
	if (weeks.every(({ over }) => over === "common-cases")) return ", over the cases that comparable weeks share";
	return weeks.some(({ over }) => over === "common-cases") ? ", over the cases that comparable weeks share where rows tell them, else over all" : ", over all of its cases";
}
function changeWords(document, trend) {
	const change = trend.changePoint;
	if (change === null) return "";
	const where = change.place === "inside-margin" ? ", inside the margin" : "";
	return `the level of ${dimensionTitleOf(document, trend)} changed on ${formatDayIn(change.at, document.sprint.timeZone)}, from ${formatLevel(change.before, trend.unit)} to ${formatLevel(change.after, trend.unit)} (${formatP(change.p)})${where}`;
}
function notesOf(document, trends, axis) {
	const notes = axis.firstDays.map((_, index) => [...trends.some((trend) => settingsOf(trend, axis).includes(index)) ? ["another setting"] : [], ...trends.filter((trend) => changeOf(document, trend, axis) === index).map((trend) => `level of ${dimensionTitleOf(document, trend)} changed`)]);
	return notes.every((texts) => texts.length === 0) ? {} : { notes: notes.map((texts) => texts.join(", ")) };
}
// src/core/charts/velocity-charts.ts
/** Features that get a bar. */
const mostBars = 10;
/** The pictures of a sprint; one that would show nothing is left out. Three, one of the gate and six of suites at most. */
function velocityCharts(document) {
	return [
		...experimentsChart(document),
		...endingsChart(document),
		...effortChart(document),
		...gateFigure(document),
		...levelFigures(document)
	];
}
function experimentsChart({ experiments, sprint }) {
	const value = experiments.value;
	if (value === null || value.earlier.length === 0) return [];
	const sprints = [...value.earlier, {
		...sprint,
		total: value.total
	}];
	const { band } = value;
	const isOver = sprint.isOver ? "" : `; sprint ${sprint.number} is on day ${sprint.day} of ${sprint.days}`;
	return [{
		title: "Experiments by sprint",
		of: "sprint",
		caption: `${band === null ? "" : `The shaded band is ${band.whose === "own" ? "the range of its own past" : "the usual range for this size"}, ${band.low} to ${band.high}. `}Classes are added up as experiments, never as deployments${isOver}.`,
		panels: [{ chart: {
			kind: "columns",
			label: `Experiments of ${sprints.length} sprints: ${sprints.map(({ number, total }) => `sprint ${number} ${total}`).join(", ")}.`,
			categories: sprints.map(({ number }) => String(number)),
			series: [{
				name: "experiments",
				values: sprints.map(({ total }) => total)
			}],
			format: formatCount,
			...band === null ? {} : { band: {
				low: band.low,
				high: band.high
			} }
		} }]
	}];
}
function endingsChart({ classes }) {
	const rows = (classes.value ?? []).filter(({ closed }) => closed > 0);
	if (rows.length === 0) return [];
	return [{
		title: "What became of what was closed",
		of: "class",
		caption: "Experiments that were merged or dropped in the sprint. What was dropped is part of the work.",
		panels: [{ chart: {
			kind: "bars",
			label: `Closed experiments by class: ${rows.map((row) => `${pluralNames[row.class]} ${row.shipped} shipped and ${row.dropped} dropped`).join(", ")}.`,
			categories: rows.map((row) => pluralNames[row.class]),
			series: [{
				name: "shipped",
				values: rows.map(({ shipped }) => shipped)
			}, {
				name: "dropped",
				values: rows.map(({ dropped }) => dropped)
			}],
			format: formatCount
		} }]
	}];
}
function effortChart(document) {
	const tree = (document.effort.value?.tree ?? []).toSorted((one, other) => other.runsShipped + other.runsOther - (one.runsShipped + one.runsOther)).slice(0, mostBars);
	if (tree.length === 0) return [];
	const names = tree.map(({ feature }) => featureName(document, feature));
	return [{
		title: "Runs behind what shipped",
		of: "feature",
		caption: "All branches of each feature that shipped: the tree, not the line.",
		panels: [{ chart: {
			kind: "bars",
			label: `Evaluation runs by feature: ${tree.map(({ runsShipped, runsOther }, index) => `${names[index]} ${runsShipped} on what shipped and ${runsOther} on other branches`).join(", ")}.`,
			categories: names,
			series: [{
				name: "on what shipped",
				values: tree.map(({ runsShipped }) => runsShipped)
			}, {
				name: "on other branches",
				values: tree.map(({ runsOther }) => runsOther)
			}],
			format: formatCount
		} }]
	}];
}
// src/core/charts/velocity-page.ts
/**
* The page of a sprint with its charts.
*
* @param view - the page as {@link buildVelocityPage} made it from the same figures
*/
function renderVelocityPage(view, document) {
	return chartPage(view, velocityCharts(document));
}
export { renderVelocityPage };

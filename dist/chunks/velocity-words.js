import { d as formatNumber, t as formatAmount } from "./format-quantity.js";
import { a as joinRich, c as rich, l as strong, r as code, s as plainText } from "./visible-text.js";
// src/core/report/velocity-words.ts
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** `9 Nov` of `2026-11-09…`; with its year where one is asked for. */
function formatDay(day, withYear = false) {
	const [year, month, date] = day.slice(0, 10).split("-");
	const text = `${Number(date)} ${months[Number(month) - 1] ?? ""}`;
	return withYear ? `${text} ${year}` : text;
}
/** `9 Nov 2026 12:00` of a moment of UTC. */
function formatMoment(moment) {
	return `${formatDay(moment, true)} ${moment.slice(11, 16)}`;
}
/** The day of a moment in a time zone, `9 Nov 2026`. */
function formatDayIn(moment, timeZone) {
	return formatDay(dayIn(moment, timeZone), true);
}
/** The day of a moment in a time zone, `2026-11-09`. */
function dayIn(moment, timeZone) {
	const form = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "gregory",
		numberingSystem: "latn",
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	});
	const parts = new Map(form.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]));
	return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}
/** `9–22 Nov`, `26 Oct – 8 Nov`, with years where there are two; a single day is one: `22 Nov`. */
function formatDays(firstDay, lastDay) {
	if (firstDay === lastDay) return formatDay(firstDay);
	const isOneYear = firstDay.slice(0, 4) === lastDay.slice(0, 4);
	if (firstDay.slice(0, 7) === lastDay.slice(0, 7)) return `${Number(firstDay.slice(8))}–${formatDay(lastDay)}`;
	return `${formatDay(firstDay, !isOneYear)} – ${formatDay(lastDay, !isOneYear)}`;
}
/** `2.1 days`, `14 days`, `1 day`: one decimal below ten. */
function formatAge(days) {
	const rounded = Number(days.toFixed(days < 9.95 ? 1 : 0));
	return `${formatNumber(rounded, Number.isInteger(rounded) ? 0 : 1)} ${rounded === 1 ? "day" : "days"}`;
}
/** A share without decimals: `58 %`. */
function formatShare(share) {
	return `${formatNumber(share * 100, 0)} %`;
}
/** `32–81 %`. */
function formatShareInterval({ lo, hi }) {
	return `${formatNumber(lo * 100, 0)}–${formatNumber(hi * 100, 0)} %`;
}
/** A paragraph that begins with what it is about. */
function headed(title, sentences) {
	const said = sentences.filter((sentence) => sentence !== null);
	return rich`${strong(`${title}.`)} ${joinRich(said, " ")}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(parts) {
	return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
/**
* Whether something of main began in the sprint or the one before it: what began at the end of a sprint is seen in the next.
*
* @param moment - ISO 8601, UTC
*/
function isRecent({ sprint }, moment) {
	const [from, to] = [Date.parse(sprint.from), Date.parse(sprint.to)];
	return Date.parse(moment) >= from - (to - from);
}
/** Names of classes where several changes are meant. */
const pluralNames = {
	"prompt-edit": "Prompt edits",
	"rag-refresh": "RAG refreshes",
	"model-swap": "Model swaps",
	"fine-tune": "Fine-tunes",
	other: "Others"
};
/** The same inside a sentence: `prompt edits`, `RAG refreshes`. */
function classNoun(of) {
	const name = pluralNames[of];
	return /^[A-Z]{2}/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
/** What a suite is called on a page: with its repository where there are several. */
function suiteName({ records }, { repository, suite }) {
	const name = suite === "" ? "unnamed suite" : suite;
	return code(records.repositories.length > 1 && repository !== "" ? `${repository} ${name}` : name);
}
/** Suites that are named where the same is said of all of them. */
const mostSuites = 4;
/**
* What is said of several suites: the same words once, with all their names, in the order in which they come first.
*
* @param parts - what is said of each suite, without its name
* @returns names such as `a`, `b` and `c`, the words, and the parts that share them, at least one
*/
function bySameWords(document, parts) {
	const found = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const key = plainText(part.text);
		const group = found.get(key);
		if (group === void 0) found.set(key, [part]);
		else group.push(part);
	}
	return [...found.values()].map((group) => {
		return {
			names: namesOf([...new Map(group.map(({ of }) => [plainText([suiteName(document, of)]), suiteName(document, of)])).values()]),
			text: group[0].text,
			parts: group
		};
	});
}
/**
* What belongs to one event of one suite, such as two dimensions that got worse in the same evaluation.
*
* @param parts - `event` tells the events of a suite apart
* @returns at least one part each, in the order in which they come first
*/
function byEvent(parts) {
	const found = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const key = JSON.stringify([
			part.of.repository,
			part.of.suite,
			part.event
		]);
		const group = found.get(key);
		if (group === void 0) found.set(key, [part]);
		else group.push(part);
	}
	return [...found.values()];
}
function namesOf(names) {
	const more = names.length - mostSuites;
	const shown = more > 0 ? [...names.slice(0, mostSuites), `${more} more ${more === 1 ? "suite" : "suites"}`] : names;
	return shown.flatMap((name, index) => index === 0 ? [name] : [index === shown.length - 1 ? " and " : ", ", name]);
}
/** Characters of a hash that are shown. */
const shortHash = 7;
/**
* What a page calls a feature: without the repository where there is only one; of a suite and a file the file, with its
* suite where there are several; of a label what follows `feature/`; of a bare hash its first characters.
*/
function featureName({ records }, feature) {
	const [only] = records.repositories;
	const name = records.repositories.length === 1 && only !== void 0 && feature.startsWith(`${only} `) ? feature.slice(only.length + 1) : feature;
	const suite = records.suites.find((one) => name.startsWith(`${one}, `));
	if (suite !== void 0) {
		const file = shortPath(name.slice(suite.length + 2));
		return records.suites.length > 1 ? `${file} (${suite})` : file;
	}
	const label = name.replace(/^feature[/:] ?(?=.)/, "");
	return /^(?=.*\d)[0-9a-f]{16,}$/.test(label) ? label.slice(0, shortHash) : label;
}
/** The last two parts of a path. */
function shortPath(path) {
	const parts = path.split("/");
	return parts.length > 2 ? `…/${parts.slice(-2).join("/")}` : path;
}
/** A loss that a suite can or has to rule out: `6 pp`. */
function formatGateLoss(value, { scale, unit }) {
	return formatAmount({
		kind: scale,
		value: Number(value.toPrecision(2))
	}, unit);
}
export { pluralNames as _, featureName as a, formatDayIn as c, formatMoment as d, formatShare as f, listed as g, isRecent as h, dayIn as i, formatDays as l, headed as m, bySameWords as n, formatAge as o, formatShareInterval as p, classNoun as r, formatDay as s, byEvent as t, formatGateLoss as u, suiteName as v };

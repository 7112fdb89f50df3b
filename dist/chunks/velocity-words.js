import { d as formatNumber, t as formatAmount } from "./format-quantity.js";
import { r as code } from "./visible-text.js";
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
/** The day of a moment in a time zone, `9 Nov 2026`. */
function formatDayIn(moment, timeZone) {
	const form = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "gregory",
		numberingSystem: "latn",
		year: "numeric",
		month: "numeric",
		day: "numeric"
	});
	const parts = new Map(form.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]));
	const month = months[Number(parts.get("month")) - 1] ?? "";
	return `${parts.get("day")} ${month} ${parts.get("year")}`;
}
/** `9–22 Nov`, `26 Oct – 8 Nov`, with years where there are two. */
function formatDays(firstDay, lastDay) {
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
/** What a suite is called on a page: with its repository where there are several. */
function suiteName({ records }, { repository, suite }) {
	const name = suite === "" ? "unnamed suite" : suite;
	return code(records.repositories.length > 1 && repository !== "" ? `${repository} ${name}` : name);
}
/** Name of a feature without the repository where there is only one. */
function featureName({ records }, feature) {
	const [only] = records.repositories;
	return records.repositories.length === 1 && only !== void 0 && feature.startsWith(`${only} `) ? feature.slice(only.length + 1) : feature;
}
/** A loss that a suite can or has to rule out: `6 pp`. */
function formatGateLoss(value, { scale, unit }) {
	return formatAmount({
		kind: scale,
		value: Number(value.toPrecision(2))
	}, unit);
}
export { formatDays as a, formatShareInterval as c, pluralNames as d, suiteName as f, formatDayIn as i, isRecent as l, formatAge as n, formatGateLoss as o, formatDay as r, formatShare as s, featureName as t, listed as u };

import { i as isPlainAddress, n as visible } from "./visible-text.js";
// src/core/report/format-quantity.ts
const minus = "−";
/** A number with thousands separators, a true minus sign and fixed decimals. */
function formatNumber(value, decimals) {
	const text = Math.abs(value).toLocaleString("en-US", {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	const isZero = !/[1-9]/.test(text);
	return value < 0 && !isZero ? `${minus}${text}` : text;
}
/** As {@link formatNumber}, with a plus sign where the value is positive. */
function formatSigned(value, decimals) {
	const text = formatNumber(value, decimals);
	return text.startsWith(minus) || !/[1-9]/.test(text) ? text : `+${text}`;
}
/** A count with thousands separators. */
function formatCount(count) {
	return formatNumber(count, 0);
}
/** A count as advice gives it: two significant digits, an order of magnitude and no promise. */
function roundedCount(count) {
	return formatCount(Number(Math.ceil(count).toPrecision(2)));
}
/** A count with its noun: `1 case`, `1,200 cases`. */
function formatCountOf(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
/** A level in its unit, such as `86.0 %`, `1,227 ms`, `$0.00349`, `0.812`. */
function formatLevel(value, unit, extraDigit = false) {
	const more = extraDigit ? 1 : 0;
	switch (unit) {
		case "proportion": return `${formatNumber(value * 100, 1 + more)} %`;
		case "ms": return Math.abs(value) >= 1e4 ? `${formatNumber(value / 1e3, 1 + more)} s` : `${formatNumber(value, (Math.abs(value) < 10 ? 1 : 0) + more)} ms`;
		case "usd": return `$${formatNumber(value, usdDecimals(value) + more)}`;
		case "tokens": return `${formatNumber(value, (Math.abs(value) < 100 ? 1 : 0) + more)} tokens`;
		case "score": return formatNumber(value, 3 + more);
	}
}
/** Three significant digits, and never fewer than two decimals. */
function usdDecimals(value) {
	if (value === 0) return 2;
	return Math.min(8, Math.max(2, 2 - Math.floor(Math.log10(Math.abs(value)))));
}
/** `86.0 → 86.4 %`: both sides, the unit once where it stands behind the number. */
function formatLevels(base, head, unit, extraDigit = false) {
	const from = formatLevel(base, unit, extraDigit);
	const to = formatLevel(head, unit, extraDigit);
	const suffix = /( %| ms| s| tokens)$/.exec(from)?.[0];
	return suffix !== void 0 && to.endsWith(suffix) ? `${from.slice(0, -suffix.length)} → ${to}` : `${from} → ${to}`;
}
/** A difference in the unit, signed: `+0.4 pp`, `−198 ms`. */
function formatDifference(value, unit, extraDigit = false) {
	const more = extraDigit ? 1 : 0;
	switch (unit) {
		case "proportion": return `${formatSigned(value * 100, 1 + more)} pp`;
		case "ms": return `${formatSigned(value, (Math.abs(value) < 10 ? 1 : 0) + more)} ms`;
		case "usd": {
			const text = `$${formatNumber(Math.abs(value), usdDecimals(value) + more)}`;
			return value < 0 ? `${minus}${text}` : value > 0 ? `+${text}` : text;
		}
		case "tokens": return `${formatSigned(value, 1 + more)} tokens`;
		case "score": return formatSigned(value, 3 + more);
	}
}
/** A relative change, signed: `+16 %`, `−2.2 %`. */
function formatRelative(value) {
	return `${formatSigned(value * 100, percentDecimals(value))} %`;
}
function percentDecimals(value) {
	return Math.abs(value) * 100 >= 9.95 ? 0 : 1;
}
/** Rounding would make `base → head` and the change disagree: print one digit more (examples/comments.md). */
function needsExtraDigit(base, head, unit) {
	if (unit !== "proportion" && unit !== "score") return false;
	const [scale, decimals] = unit === "proportion" ? [100, 1] : [1, 3];
	const shown = (value) => Number(formatNumber(value * scale, decimals).replace(minus, "-").replaceAll(",", ""));
	return Math.abs(shown(head) - shown(base) - shown(head - base)) > .5 * 10 ** -decimals;
}
/** The change as the table shows it: on the scale it is judged on. */
function formatChange(effect, unit, extraDigit = false) {
	if ((effect.interval?.scale === "ratio" || effect.interval === null && isRatioUnit(unit)) && effect.relative !== null) return formatRelative(effect.relative);
	return effect.absolute === null ? "–" : formatDifference(effect.absolute, unit, extraDigit);
}
function isRatioUnit(unit) {
	return unit === "ms" || unit === "usd" || unit === "tokens";
}
/** `−1.2 to +0.4 pp`, `+8 to +25 %`; an unbounded end is said in words. */
function formatInterval(interval, unit) {
	if (interval.scale === "ratio") {
		const bounds = [interval.lo, interval.hi].map((bound) => bound === null ? null : bound - 1);
		const decimals = bounds.some((bound) => bound !== null && percentDecimals(bound) === 0) ? 0 : 1;
		return formatBounds(bounds, (bound) => formatSigned(bound * 100, decimals), " %");
	}
	const bounds = [interval.lo, interval.hi];
	switch (unit) {
		case "proportion": return formatBounds(bounds, (bound) => formatSigned(bound * 100, 1), " pp");
		case "ms": return formatBounds(bounds, (bound) => formatSigned(bound, 0), " ms");
		case "tokens": return formatBounds(bounds, (bound) => formatSigned(bound, 1), " tokens");
		case "score": return formatBounds(bounds, (bound) => formatSigned(bound, 3), "");
		case "usd": return formatBounds(bounds, (bound) => formatDifference(bound, "usd"), "");
	}
}
/** An interval; where it reaches as far to both sides, `within 3.8 pp`. */
function formatWithin(interval, unit) {
	const text = formatInterval(interval, unit);
	const [, lo, hi] = /^−(\S+) to \+(.+)$/.exec(text) ?? [];
	return lo !== void 0 && hi?.replace(/ .*/, "") === lo ? `within ${hi}` : text;
}
function formatBounds(bounds, format, suffix) {
	const [lo = null, hi = null] = bounds;
	if (lo === null && hi === null) return "no bound";
	if (lo === null) return `no lower bound, at most ${format(hi ?? 0)}${suffix}`;
	if (hi === null) return `at least ${format(lo)}${suffix}, no upper bound`;
	return `${format(lo)} to ${format(hi)}${suffix}`;
}
/** A margin or price without sign: `5 pp`, `15 %`, `250 ms`, `0.03`. */
function formatAmount(amount, unit) {
	if (amount.kind === "relative") return `${trimmed(amount.value * 100)} %`;
	switch (unit) {
		case "proportion": return `${trimmed(amount.value * 100)} pp`;
		case "ms": return formatLimit(amount.value, "ms");
		case "usd": return `$${trimmed(amount.value)}`;
		case "tokens": return `${trimmed(amount.value)} tokens`;
		case "score": return trimmed(amount.value);
	}
}
/** Money that was spent, to the cent: `$0.90`; less than a cent is said to be. */
function formatSpent(usd) {
	return usd > 0 && usd < .01 ? "less than $0.01" : `$${formatNumber(usd, 2)}`;
}
/** An absolute limit: `2 s`, `250 ms`, `3 %`, `0.7`. */
function formatLimit(value, unit) {
	if (unit === "ms") return value >= 1e3 ? `${trimmed(value / 1e3)} s` : `${trimmed(value)} ms`;
	if (unit === "proportion") return `${trimmed(value * 100)} %`;
	return unit === "usd" ? `$${trimmed(value)}` : trimmed(value);
}
/** A size of loss with one digit where it is worth one: `5.8 pp`, `12 %`, `0.031`. */
function formatLoss(value, scale, unit) {
	if (scale === "ratio") return `${formatNumber(value * 100, percentDecimals(value))} %`;
	return formatDifference(Math.abs(value), unit).replace(/^\+/, "");
}
function trimmed(value) {
	return String(Number(value.toPrecision(6)));
}
/** A p-value: two significant digits, never 0. */
function formatP(p) {
	if (p < 1e-4) return "p < 0.0001";
	return `p = ${p < .1 ? Number(p.toPrecision(1)) : p.toFixed(2)}`;
}
// src/core/report/escape-html.ts
/** Text for HTML content and quoted attributes; characters that cannot be seen become `·`. */
function escapeHtml(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
// src/core/report/html-blocks.ts
/** A block of a view as HTML. */
function htmlBlock(block) {
	switch (block.kind) {
		case "paragraph": return `<p>${htmlInline(block.text)}</p>`;
		case "heading": return `<h2>${htmlInline(block.text)}</h2>`;
		case "list": return `<ul>${block.items.map((item) => `<li>${htmlInline(item)}</li>`).join("")}</ul>`;
		case "code": return `<pre><code>${block.text.split(/\r\n|\n|\r/).map(escapeHtml).join("\n")}</code></pre>`;
		case "table": {
			const cell = (tag, content, column) => `<${tag}${block.align[column] === "right" ? " class=\"number\"" : ""}>${content}</${tag.slice(0, 2)}>`;
			return `<div class="scroll" tabindex="0"><table><thead><tr>${block.header.map((title, column) => cell(title === "" ? "td" : "th scope=\"col\"", escapeHtml(title), column)).join("")}</tr></thead><tbody>${block.rows.map((row) => `<tr>${block.header.map((_, column) => cell("td", htmlInline(row[column] ?? []), column)).join("")}</tr>`).join("")}</tbody></table></div>`;
		}
	}
}
/** A sentence as HTML. */
function htmlInline(text) {
	return text.map(inlinePiece).join("");
}
function inlinePiece(piece) {
	if (typeof piece === "string") return escapeHtml(piece);
	if ("code" in piece) return `<code>${escapeHtml(piece.code)}</code>`;
	if ("link" in piece) {
		const text = escapeHtml(piece.link);
		return isPlainAddress(piece.href) ? `<a href="${escapeHtml(piece.href)}">${text}</a>` : text;
	}
	return `<strong>${htmlInline(piece.strong)}</strong>`;
}
/** What all our pages look like: light, dark and on paper, without a request to anywhere. */
const pageStyle = `
:root { color-scheme: light dark; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --page: #fff; --zone: #eaf5ec; --good: #1a7f37; --bad: #b42318; --mid: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --faint: #9198a1; --line: #3d444d; --page: #0d1117; --zone: #12261a; --good: #3fb950; --bad: #ff7b72; --mid: #d29922; } }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 980px; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: .25rem 0 1rem; font-size: 1.4rem; line-height: 1.3; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
pre { overflow-x: auto; border-left: 3px solid var(--line); padding-left: .75rem; }
pre code { overflow-wrap: normal; }
td code { overflow-wrap: break-word; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .9rem; margin: .75rem 0; }
summary { cursor: pointer; font-weight: 600; }
figure { margin: 1.5rem 0; }
figcaption, footer { color: var(--faint); font-size: .875rem; }
svg { width: 100%; height: auto; font: 13px system-ui, sans-serif; fill: var(--ink); }
`;
/** The policy of our pages: nothing is loaded, nothing is run. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'";
export { roundedCount as S, formatP as _, escapeHtml as a, formatWithin as b, formatCount as c, formatInterval as d, formatLevel as f, formatNumber as g, formatLoss as h, pageStyle as i, formatCountOf as l, formatLimit as m, htmlInline as n, formatAmount as o, formatLevels as p, pagePolicy as r, formatChange as s, htmlBlock as t, formatDifference as u, formatSigned as v, needsExtraDigit as x, formatSpent as y };

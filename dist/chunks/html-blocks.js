import { i as isPlainAddress, n as visible } from "./visible-text.js";
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
			const head = block.header.map((title, column) => cell(title === "" ? "td" : "th scope=\"col\"", escapeHtml(title), column)).join("");
			const rows = block.rows.map((row) => `<tr>${block.header.map((_, column) => cell("td", htmlInline(row[column] ?? []), column)).join("")}</tr>`);
			return `<div class="scroll" tabindex="0"${block.label === void 0 ? "" : ` role="group" aria-label="${escapeHtml(block.label)}"`}><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
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
export { escapeHtml as a, pageStyle as i, htmlInline as n, pagePolicy as r, htmlBlock as t };

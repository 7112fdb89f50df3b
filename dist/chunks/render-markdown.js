import { c as rich, i as isPlainAddress, l as strong, n as visible, r as code, s as plainText, t as shorten } from "./visible-text.js";
// src/core/report/required-list.ts
/** Each state in words: no reader has to tell colours apart. */
const words = {
	met: {
		suite: "met",
		segment: "met"
	},
	failed: {
		suite: "failed",
		segment: "failed"
	},
	missing: {
		suite: "missing: there is no verdict of it",
		segment: "missing: no case of it was compared"
	},
	"not-settled": {
		suite: "not settled",
		segment: "not settled"
	},
	elsewhere: {
		suite: "not here yet: another job has to bring it",
		segment: "not here yet: another job has to bring it"
	}
};
/**
* The checklist of what a class requires; empty = it requires nothing. It stays when there is no room for the rest.
*
* @param of - the class; null = several jobs say so, each for its own
*/
function requiredList(requirements, of) {
	if (requirements.length === 0) return [];
	const shown = requirements.slice(0, mostShown);
	const more = requirements.length - shown.length;
	const lead = of === null ? "Required:" : `Required for ${of}:`;
	const items = [...shown.map(itemOf), ...more === 0 ? [] : [rich`and ${more} more`]];
	return [{
		kind: "paragraph",
		text: rich`${strong(lead)}`,
		isKept: true
	}, {
		kind: "list",
		items,
		isKept: true
	}];
}
/** A class that requires more than this has the rest in the record. */
const mostShown = 30;
function itemOf({ kind, name, state }) {
	return rich`${kind} ${code(name)}: ${words[state][kind]}`;
}
/** A comment with the checklist of suites above everything but its first line. */
function withRequired(view, requirements, of) {
	const blocks = requiredList(requirements, of);
	return blocks.length === 0 ? view : {
		...view,
		blocks: [...blocks, ...view.blocks]
	};
}
// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < mostCellsPerRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					if (size % 2) {
						before = " ".repeat(size / 2 + .5);
						after = " ".repeat(size / 2 - .5);
					} else {
						before = " ".repeat(size / 2);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== mostCellsPerRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// src/core/report/comment-marker.ts
/**
* The marker that tells our own comment from everybody else's: always last, always there.
*
* @param instance - which of several gates on one pull request, lower-case letters, digits and dashes; left out where
*   there is one
* @throws RangeError when `instance` has other characters
*/
function commentMarker(instance = "") {
	if (!/^[a-z0-9-]*$/.test(instance)) throw new RangeError(`instance must be lower-case letters, digits and dashes, got ${instance}`);
	return instance === "" ? "<!-- eval-envelope -->" : `<!-- eval-envelope ${instance} -->`;
}
/** Whether a comment ends with the marker. What stands before it does not count: text can be quoted. */
function hasMarker(body, marker) {
	return body.trimEnd().endsWith(marker);
}
// src/core/report/inert-references.ts
/** A zero-width space. */
const gap = "​";
/** Digits of a commit that stay together: GitHub takes seven for a reference. */
const hashPiece = 6;
/**
* Text in which GitHub finds nobody to notify and nothing to link or to draw: mentions, issues (`#1`, `GH-1`,
* `owner/name#1`), commits, addresses of pages and mail, emoji codes. Closing keywords go with the reference they need.
*
* GitHub looks for these in the text that Markdown and HTML come to, so neither a backslash nor a character reference
* holds: `\@name` and `&#64;name` still notify (github/cmark-gfm issue 181). What holds is a character between the sign
* and the name. A zero-width space is one, is kept by GitHub, and also breaks them in the raw text, as in a mail. The sign
* gets it whatever follows, because what follows may be another piece of the text.
*
* Prefixes that a repository makes links of its own from (`TICKET-1`) are left alone: they lead where its owners said.
*/
function inertReferences(text) {
	return text.replace(/[＠﹫]|(?<![A-Za-z])@|@(?!\d{1,4}(?![\w-]|\.[\w-]))/g, `$&${gap}`).replace(/[#＃﹟]/g, `$&${gap}`).replace(/gh-(?=\d)/gi, `$&${gap}`).replace(/(?=:\/\/)|(?<=mailto|xmpp)(?=:)/gi, gap).replace(/www(?=\.)/gi, `$&${gap}`).replace(/:(?=(?!\d+:)[\w+-]+:|100:|1234:)/g, `$&${gap}`).replace(/[0-9a-f]{7,}/gi, splitHash);
}
function splitHash(hash) {
	const pieces = [];
	for (let at = 0; at < hash.length; at += hashPiece) pieces.push(hash.slice(at, at + hashPiece));
	return pieces.join(gap);
}
// src/core/report/escape-markdown.ts
/** A dollar sign before which no formula can end and after which none of ours begins: that of a price. */
const formulaSign = /(?<!^|[\s(+−±])\$|\$(?!\d)/g;
/**
* The one place where text from a pull request, a model or a result file becomes Markdown.
*
* Neutralises what GitHub gives meaning to: Markdown and HTML syntax, character references, table cells, comments (marker
* forgery), formulas, and all that {@link inertReferences} and {@link visible} name. It is safe anywhere inside a line; at
* the beginning of one `lineStart` has to follow.
*
* Syntax of Markdown gets a backslash, `&`, `<` and `>` a character reference. A dollar sign stands in an element of its
* own, which is the form that GitHub documents for a dollar beside a formula, and as a character reference, which holds
* where formulas are read with the Markdown.
*
* @param text - any string
* @param maxLength - characters kept; the rest becomes `…`
*/
function escapeMarkdown(text, maxLength = 300) {
	return escapeElements(inertReferences(shorten(visible(text), maxLength)).replace(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`));
}
/** {@link escapeMarkdown} for a place where Markdown is not read and a backslash would show, such as `<summary>`. */
function escapeSummary(text, maxLength = 1e3) {
	return escapeElements(inertReferences(withoutFences(shorten(visible(text), maxLength))));
}
function escapeElements(text) {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(formulaSign, "<span>&dollar;</span>");
}
/**
* Escaped text as a line of its own: it begins no list, heading, rule or indented code. What else has a meaning there
* (`#`, `>`, `[`, fences) is escaped everywhere.
*/
function lineStart(escaped) {
	return escaped.trimStart().replace(/^[-+=]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
/** Colours that GitHub draws beside code that is nothing else. */
const colour = /^(?:#[0-9a-f]{6}|(?:rgb|hsl)a?\([^)]*\))$/i;
/**
* Text as an inline code span whose fence no text inside can close; safe in a table cell. GitHub looks for no mention,
* reference, address or emoji in code.
*/
function codeSpan(text, maxLength = 200) {
	const clean = shorten(withoutFences(visible(text)), maxLength).replace(/\|/g, "¦");
	if (clean.trim() === "") return "`(empty)`";
	const fence = "`".repeat(longestRun(clean, 0) + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") ? " " : "";
	return `${fence}${pad}${colour.test(clean.trim()) ? `${clean.slice(0, 1)}\u200b${clean.slice(1)}` : clean}${pad}${fence}`;
}
/** Text of several lines as a block whose fence no line inside can close. Its name keeps diagrams and maps from it. */
function codeBlock(text) {
	const lines = text.split(/\r\n|\n|\r/).map((line) => withoutFences(visible(line)));
	const fence = "`".repeat(longestRun(lines.join("\n"), 2) + 1);
	return `${fence}text\n${lines.join("\n")}\n${fence}`;
}
/** Longest run of backticks in code. cmark takes a run of more than 80 for no fence, and ours is longer than any inside. */
const longestTicks = 16;
/** Without runs of backticks that no fence could enclose, and without the beginning of a comment. */
function withoutFences(text) {
	return text.replace(/`{17,}/g, "`".repeat(longestTicks)).replace(/<!--/g, "<!‐‐");
}
function longestRun(text, least) {
	return Math.max(least, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
// src/core/report/render-markdown.ts
/** The comment as GitHub Markdown. Ends with the marker. */
function renderMarkdown(view, marker = commentMarker()) {
	return `${[
		`### ${inline(view.headline)}`,
		...view.blocks.map(renderBlock),
		...view.folds.map((fold) => `<details><summary>${escapeSummary(plainText(fold.summary))}</summary>\n\n${fold.blocks.map(renderBlock).join("\n\n")}\n\n</details>`),
		`<sub>${inline(view.footer)}</sub>`,
		marker
	].join("\n\n")}\n`;
}
function renderBlock(block) {
	switch (block.kind) {
		case "paragraph": return lineStart(inline(block.text));
		case "heading": return `#### ${inline(block.text)}`;
		case "list": return block.items.map((item) => `- ${lineStart(inline(item))}`).join("\n");
		case "code": return codeBlock(block.text);
		case "table": return markdownTable([block.header.map((title) => escapeMarkdown(title)), ...block.rows.map((row) => block.header.map((_, column) => inline(row[column] ?? [])))], {
			align: block.align.map((side) => side === "right" ? "r" : "l"),
			alignDelimiters: false,
			padding: true
		});
	}
}
/** Characters of one plain piece that are shown. */
const longestPiece = 1e3;
/** Neighbouring plain pieces are escaped as one text: what only both of them together mean is a meaning too. */
function inline(text) {
	let markdown = "";
	let plain = "";
	for (const piece of text) if (typeof piece === "string") plain += shorten(piece, longestPiece);
	else {
		markdown = glue(glue(markdown, escaped(plain)), marked(piece));
		plain = "";
	}
	return glue(markdown, escaped(plain));
}
function escaped(plain) {
	return escapeMarkdown(plain, Number.POSITIVE_INFINITY);
}
function marked(piece) {
	if ("code" in piece) return codeSpan(piece.code);
	if ("link" in piece) {
		const text = escapeMarkdown(piece.link);
		return isPlainAddress(piece.href) ? `[${text}](${piece.href})` : text;
	}
	const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(inline(piece.strong)) ?? [];
	return words === "" ? before : `${before}**${words}**${after}`;
}
/** Two fences, two runs of stars, or an exclamation mark and a link mean something else where they touch. */
function glue(left, right) {
	const touching = `${left.slice(-1)}${right.slice(0, 1)}`;
	return touching === "``" || touching === "**" || touching === "![" ? `${left}\u200b${right}` : left + right;
}
export { withRequired as a, requiredList as i, commentMarker as n, hasMarker as r, renderMarkdown as t };

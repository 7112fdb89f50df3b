// src/core/report/rich-text.ts
/** Tagged template: `` rich`base ${code(sha)} of ${text}` ``; values that are rich text are spliced in. */
function rich(strings, ...values) {
	return strings.flatMap((text, index) => {
		const value = values[index];
		const pieces = text === "" ? [] : [text];
		if (value === void 0) return pieces;
		if (typeof value === "number") return [...pieces, String(value)];
		return typeof value === "object" && Array.isArray(value) ? [...pieces, ...value] : [...pieces, value];
	});
}
/** Text to be set as code. */
function code(text) {
	return { code: text };
}
/** Text to be stressed. */
function strong(...pieces) {
	return { strong: pieces };
}
/**
* A link to an address that we made ourselves.
*
* @throws RangeError unless it is a plain https address
*/
function link(text, href) {
	if (!/^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./#?=&%~-]*)?$/.test(href)) throw new RangeError(`href must be a plain https address, got ${JSON.stringify(href)}`);
	return {
		link: text,
		href
	};
}
/** Joins parts with a separator. */
function joinRich(parts, separator) {
	return parts.flatMap((part, index) => index === 0 ? part : [separator, ...part]);
}
/** The characters alone, without any markup. */
function plainText(text) {
	return text.map((piece) => {
		if (typeof piece === "string") return piece;
		if ("code" in piece) return piece.code;
		return "link" in piece ? piece.link : plainText(piece.strong);
	}).join("");
}
// src/core/report/escape-markdown.ts
/**
* The one place where text from a pull request, a model or a result file becomes Markdown.
*
* Neutralises what GitHub gives meaning to: Markdown and HTML syntax, table cells, mentions, issue and commit
* references, closing keywords, autolinks, comments (marker forgery), control, zero-width and bidirectional characters.
*
* @param text - any string
* @param maxLength - characters kept; the rest becomes `…`
*/
function escapeMarkdown(text, maxLength = 300) {
	return shorten(visible(text), maxLength).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_[\]|~]/g, (character) => `\\${character}`).replace(/\$(?!\d)/g, "\\$").replace(/(?<!\w)@(?=\w)|@(?=\w+\.)/g, "@​").replace(/#(?=\w)/g, "#​").replace(/\b(https?|ftp|mailto):/gi, "$1​:").replace(/\bwww\./gi, "www​.").replace(/\b(gh)-(?=\d)/gi, "$1-​").replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/g, (hash) => `${hash.slice(0, 3)}\u200b${hash.slice(3)}`);
}
/** Text as an inline code span whose fence no text inside can close; safe in a table cell. */
function codeSpan(text, maxLength = 200) {
	const clean = shorten(visible(text), maxLength).replace(/\|/g, "¦").replace(/<!--/g, "<!‐‐");
	if (clean.trim() === "") return "`(empty)`";
	const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}
/** Line breaks become spaces; characters that cannot be seen or that reorder text become `·`. */
function visible(text) {
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu, "·");
}
function shorten(text, maxLength) {
	const characters = [...text];
	return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join("")}…`;
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
// src/core/report/render-markdown.ts
/** The comment as GitHub Markdown. Ends with the marker. */
function renderMarkdown(view, marker = commentMarker()) {
	return `${[
		`### ${inline(view.headline)}`,
		...view.blocks.map(renderBlock),
		...view.folds.map((fold) => `<details><summary>${summaryText(fold.summary)}</summary>\n\n${fold.blocks.map(renderBlock).join("\n\n")}\n\n</details>`),
		`<sub>${inline(view.footer)}</sub>`,
		marker
	].join("\n\n")}\n`;
}
function renderBlock(block) {
	switch (block.kind) {
		case "paragraph": return inline(block.text);
		case "heading": return `#### ${inline(block.text)}`;
		case "list": return block.items.map((item) => `- ${inline(item)}`).join("\n");
		case "table": return markdownTable([[...block.header], ...block.rows.map((row) => row.map(inline))], {
			align: block.align.map((side) => side === "right" ? "r" : "l"),
			alignDelimiters: false,
			padding: true
		});
	}
}
function inline(text) {
	return text.map(inlinePiece).join("");
}
function inlinePiece(piece) {
	if (typeof piece === "string") return escapeMarkdown(piece, 1e3);
	if ("code" in piece) return codeSpan(piece.code);
	if ("link" in piece) return `[${escapeMarkdown(piece.link)}](${piece.href})`;
	return `**${inline(piece.strong)}**`;
}
/** Markdown is not read inside a `<summary>`, and a backslash would show: plain words, made safe as everywhere. */
function summaryText(text) {
	return escapeMarkdown(plainText(text), 1e3).replace(/\\([\\`*_[\]|~$])/g, "$1");
}
export { code as a, plainText as c, visible as i, rich as l, commentMarker as n, joinRich as o, hasMarker as r, link as s, renderMarkdown as t, strong as u };

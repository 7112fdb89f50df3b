import { i as shortHash } from "./stable-hash.js";
import { g as caseRows } from "./read-run.js";
import { n as visible, s as plainText } from "./visible-text.js";
// src/core/report/render-text.ts
/** Longest line of running text in a terminal. */
const width = 100;
/**
* The comment as plain terminal text: no colour, no control characters.
*
* @param isWhole - true writes the folds out, false names them
* @param where - where a reader finds what is folded away, as it stands before a colon
*/
function renderText(view, isWhole, where = "With --all") {
	const folded = view.folds.map((fold) => text(fold.summary)).join(" · ");
	return `${[
		wrap(text(view.headline)),
		...view.blocks.map(renderBlock),
		...isWhole ? view.folds.flatMap((fold) => [`-- ${text(fold.summary)}`, ...fold.blocks.map(renderBlock)]) : folded === "" ? [] : [wrap(`${where}: ${folded}.`)],
		wrap(text(view.footer))
	].join("\n\n")}\n`;
}
function renderBlock(block) {
	switch (block.kind) {
		case "paragraph":
		case "heading": return wrap(text(block.text));
		case "list": return block.items.map((item) => wrap(`- ${text(item)}`, "  ")).join("\n");
		case "code": return block.text.split(/\r\n|\n|\r/).map((line) => `    ${visible(line)}`).join("\n");
		case "table": return renderTable(block);
	}
}
function renderTable(table) {
	const rows = [[...table.header], ...table.rows.map((row) => row.map(text))];
	const widths = table.header.map((_, column) => Math.max(...rows.map((row) => [...row[column] ?? ""].length)));
	const lines = rows.map((row) => row.map((cell, column) => {
		const gap = " ".repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
		return table.align[column] === "right" ? gap + cell : cell + gap;
	}).join("  ").trimEnd());
	const rule = widths.map((cells) => "-".repeat(cells)).join("  ");
	return [
		lines[0],
		rule,
		...lines.slice(1)
	].join("\n");
}
function text(value) {
	return visible(plainText(value));
}
function wrap(line, indent = "") {
	const lines = [];
	let current = "";
	for (const word of line.split(" ")) if (current !== "" && current.length + 1 + word.length > width) {
		lines.push(current);
		current = indent + word;
	} else current = current === "" ? word : `${current} ${word}`;
	return [...lines, current].join("\n");
}
// src/core/results/rows/encode-rows.ts
/** Lines of {@link encodeRows} one by one, each with its line feed, for files larger than one string can be. */
function* encodeRowLines(run, options = {}) {
	yield `${JSON.stringify({
		kind: "run",
		version: 1,
		suite: run.suite,
		format: run.format,
		fingerprints: encodeFingerprints(run),
		origin: run.origin,
		rows: run.rows.length,
		duplicates: run.duplicates.length === 0 ? void 0 : run.duplicates,
		warnings: run.warnings.length === 0 ? void 0 : run.warnings
	})}\n`;
	for (const row of caseRows(run.rows)) yield `${JSON.stringify(encodeRow(row, options.output === true))}\n`;
}
/** A run as rows-jsonl: a header line, then a row a line with its keys in one fixed order. Reads back identically. */
function encodeRows(run, options = {}) {
	return [...encodeRowLines(run, options)].join("");
}
function encodeFingerprints({ fingerprints }) {
	const { judge, scorer, runner, dataset, models } = fingerprints;
	return {
		judge,
		scorer,
		runner,
		dataset,
		models
	};
}
/** Every key in order; JSON leaves out the undefined ones. */
function encodeRow(row, withOutput) {
	return {
		caseId: row.caseId,
		epoch: row.epoch,
		label: row.label,
		cluster: row.cluster,
		segments: row.segments,
		scores: row.scores,
		passed: row.passed,
		latencyMs: row.latencyMs,
		costUsd: row.costUsd,
		judgeCostUsd: row.judgeCostUsd,
		tokens: row.tokens === void 0 ? void 0 : {
			input: row.tokens.input,
			output: row.tokens.output
		},
		cached: row.cached,
		state: row.state,
		inputHash: row.inputHash,
		inputLength: row.inputLength,
		outputHash: row.outputHash ?? (withOutput || row.output === void 0 ? void 0 : shortHash(row.output)),
		output: withOutput ? row.output : void 0,
		retrieved: row.retrieved,
		relevant: row.relevant
	};
}
export { renderText as n, encodeRows as t };

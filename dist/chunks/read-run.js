import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as caseStates } from "./dimension.js";
import { a as shortHashAfter, i as shortHash, n as hashText, r as hashValue, t as canonicalJson } from "./stable-hash.js";
import { _ as record, b as union, c as _enum, d as boolean, g as object, h as number, m as literal$1, n as datetime, p as int, u as array, y as string } from "./zod.js";
// src/core/model/case-rows.ts
/** The rows of a table as objects, one at a time. */
function* caseRows(table) {
	for (let row = 0; row < table.length; row += 1) yield caseRow(table, row);
}
/**
* One row of a table as an object.
*
* @param row - integer, 0 ≤ row < table.length
* @throws RangeError when there is no such row
*/
function caseRow(table, row) {
	const caseId = table.caseIds[table.caseOf[row] ?? -1];
	const state = caseStates[table.state[row] ?? -1];
	if (caseId === void 0 || state === void 0) throw new RangeError(`row must be an integer in [0, ${table.length - 1}], got ${row}`);
	const passed = table.passed[row] ?? -1;
	const draft = {
		caseId,
		epoch: table.epoch[row] ?? 1,
		segments: table.segments[table.segmentsOf[row] ?? -1] ?? {},
		scores: scoresOf$3(table, row),
		passed: passed === -1 ? null : passed === 1,
		cached: table.cached[row] === 1,
		state
	};
	addTexts(draft, table, row);
	addAmounts(draft, table, row);
	const { documents, retrieved, relevant, grades } = table;
	if (retrieved.isGiven[row] === 1) draft.retrieved = Array.from(itemsOf(retrieved, row), (id) => documents[id] ?? "");
	if (relevant.isGiven[row] === 1) {
		const first = relevant.starts[row] ?? 0;
		draft.relevant = Object.fromEntries(Array.from(itemsOf(relevant, row), (id, index) => [documents[id] ?? "", grades[first + index] ?? 0]));
	}
	return draft;
}
/** The list of a row; empty where it has none. */
function itemsOf({ starts, items }, row) {
	return items.subarray(starts[row], starts[row + 1]);
}
/** The number that a row has in a column of amounts. */
function amountAt$1(column, row) {
	const value = column[row];
	return value === void 0 || Number.isNaN(value) ? void 0 : value;
}
function scoresOf$3({ scores }, row) {
	const names = scores.shapes[scores.shapeOf[row] ?? -1] ?? [];
	const first = scores.starts[row] ?? 0;
	return Object.fromEntries(names.map((name, index) => [name, amountAt$1(scores.values, first + index) ?? null]));
}
function addTexts(draft, table, row) {
	const cluster = table.cluster.texts[table.cluster.codes[row] ?? -1];
	if (cluster !== void 0) draft.cluster = cluster;
	for (const key of [
		"label",
		"inputHash",
		"outputHash",
		"output"
	]) {
		const text = table[key][row];
		if (text !== void 0) draft[key] = text;
	}
}
function addAmounts(draft, table, row) {
	for (const key of [
		"latencyMs",
		"costUsd",
		"judgeCostUsd",
		"inputLength"
	]) {
		const amount = amountAt$1(table[key], row);
		if (amount !== void 0) draft[key] = amount;
	}
	const input = amountAt$1(table.inputTokens, row);
	const output = amountAt$1(table.outputTokens, row);
	if (input !== void 0 && output !== void 0) draft.tokens = {
		input,
		output
	};
}
// src/core/model/growing-column.ts
/** An empty column of 64-bit floats. */
function growingNumbers(capacity) {
	return growing(capacity, (size) => new Float64Array(size), (column, length) => column.subarray(0, length));
}
/** An empty column of 32-bit integers. */
function growingIntegers(capacity) {
	return growing(capacity, (size) => new Int32Array(size), (column, length) => column.subarray(0, length));
}
/** An empty column of integers from 0 to 255. */
function growingBytes(capacity) {
	return growing(capacity, (size) => new Uint8Array(size), (column, length) => column.subarray(0, length));
}
/** An empty column of integers from −128 to 127. */
function growingSignedBytes(capacity) {
	return growing(capacity, (size) => new Int8Array(size), (column, length) => column.subarray(0, length));
}
/** Doubles where it is full. What it has beyond its length was never touched and takes no memory. */
function growing(capacity, make, cut) {
	let column = make(Math.max(1, capacity));
	let length = 0;
	return {
		push(value) {
			if (length === column.length) {
				const larger = make(2 * length);
				larger.set(column);
				column = larger;
			}
			column[length++] = value;
		},
		build: () => cut(column, length)
	};
}
// src/core/model/score-columns.ts
/** Columns of scores: the names of a row are kept once for all rows that have the same. */
function scoreColumns(capacity) {
	const shapes = [];
	const codes = /* @__PURE__ */ new Map();
	const shapeOf = growingIntegers(capacity);
	const starts = growingIntegers(capacity);
	const values = growingNumbers(capacity);
	let filled = 0;
	let last = -1;
	/** Rows nearly always have the scores of the row before, in the same order. */
	const hasLastShape = (scores) => {
		const names = shapes[last];
		if (names === void 0) return false;
		let count = 0;
		for (const name in scores) if (names[count++] !== name) return false;
		return count === names.length;
	};
	const shapeCode = (scores) => {
		const names = Object.keys(scores);
		const key = names.map(withLength).join("");
		const known = codes.get(key);
		if (known !== void 0) return known;
		codes.set(key, shapes.length);
		return shapes.push(names) - 1;
	};
	return {
		push(scores) {
			if (!hasLastShape(scores)) last = shapeCode(scores);
			shapeOf.push(last);
			starts.push(filled);
			for (const name in scores) {
				values.push(scores[name] ?? NaN);
				filled += 1;
			}
		},
		build: () => ({
			shapes,
			shapeOf: shapeOf.build(),
			starts: starts.build(),
			values: values.build()
		})
	};
}
/** So that no two lists of texts, put one behind the other, read the same. */
function withLength(text) {
	return `${text.length}:${text}`;
}
// src/core/model/segment-pool.ts
/** Segments by number: a suite has few different ones, whatever its size. */
function segmentPool() {
	const root = {
		code: -1,
		next: /* @__PURE__ */ new Map()
	};
	const records = [];
	return {
		records,
		codeOf(segments) {
			let node = root;
			for (const field in segments) node = childOf(childOf(node, field), segments[field] ?? "");
			if (node.code === -1) node.code = records.push(segments) - 1;
			return node.code;
		}
	};
}
function childOf(node, text) {
	const known = node.next.get(text);
	if (known !== void 0) return known;
	const child = {
		code: -1,
		next: /* @__PURE__ */ new Map()
	};
	node.next.set(text, child);
	return child;
}
// src/core/model/build-case-table.ts
const stateCodes = Object.fromEntries(caseStates.map((state, code) => [state, code]));
/** The table of rows, in their order. */
function tableOf(rows) {
	const builder = caseTableBuilder();
	for (const row of rows) builder.add(row);
	return builder.build();
}
/** Rows that a table has room for at first: at least, and at most whatever was expected. */
const [fewestRows, mostRows] = [256, 1 << 20];
/**
* An empty table to add rows to.
*
* @param expected - about how many there will be, where that is known: columns that need not grow are not copied
*/
function caseTableBuilder(expected = 0) {
	const capacity = Math.max(fewestRows, Math.min(expected, mostRows));
	let length = 0;
	const cases = textPool();
	const caseOf = growingIntegers(capacity);
	const epoch = growingNumbers(capacity);
	const state = growingBytes(capacity);
	const passed = growingSignedBytes(capacity);
	const cached = growingBytes(capacity);
	const latencyMs = amountColumn(capacity);
	const costUsd = amountColumn(capacity);
	const judgeCostUsd = amountColumn(capacity);
	const inputTokens = amountColumn(capacity);
	const outputTokens = amountColumn(capacity);
	const inputLength = amountColumn(capacity);
	const scores = scoreColumns(capacity);
	const segments = segmentPool();
	const segmentsOf = growingIntegers(capacity);
	const clusters = textPool();
	const clusterCodes = growingIntegers(capacity);
	const label = textColumn();
	const inputHash = textColumn();
	const outputHash = textColumn();
	const output = textColumn();
	const documents = textPool();
	const retrieved = listColumn(capacity);
	const relevant = listColumn(capacity);
	const grades = growingNumbers(capacity);
	return {
		length: () => length,
		add(row) {
			caseOf.push(cases.codeOf(row.caseId));
			epoch.push(row.epoch);
			state.push(stateCodes[row.state]);
			passed.push(row.passed === null ? -1 : Number(row.passed));
			cached.push(Number(row.cached));
			latencyMs.push(row.latencyMs, length);
			costUsd.push(row.costUsd, length);
			judgeCostUsd.push(row.judgeCostUsd, length);
			inputTokens.push(row.tokens?.input, length);
			outputTokens.push(row.tokens?.output, length);
			inputLength.push(row.inputLength, length);
			scores.push(row.scores);
			segmentsOf.push(segments.codeOf(row.segments));
			clusterCodes.push(row.cluster === void 0 ? -1 : clusters.codeOf(row.cluster));
			label.push(row.label, length);
			inputHash.push(row.inputHash, length);
			outputHash.push(row.outputHash, length);
			output.push(row.output, length);
			if (row.retrieved !== void 0) for (const id of row.retrieved) retrieved.pushItem(documents.codeOf(id));
			retrieved.endRow(row.retrieved !== void 0);
			for (const id in row.relevant) {
				relevant.pushItem(documents.codeOf(id));
				grades.push(row.relevant[id] ?? 0);
			}
			relevant.endRow(row.relevant !== void 0);
			length += 1;
		},
		build: () => ({
			length,
			caseIds: cases.texts,
			caseOf: caseOf.build(),
			epoch: epoch.build(),
			state: state.build(),
			passed: passed.build(),
			cached: cached.build(),
			latencyMs: latencyMs.build(),
			costUsd: costUsd.build(),
			judgeCostUsd: judgeCostUsd.build(),
			inputTokens: inputTokens.build(),
			outputTokens: outputTokens.build(),
			inputLength: inputLength.build(),
			scores: scores.build(),
			segments: segments.records,
			segmentsOf: segmentsOf.build(),
			cluster: {
				codes: clusterCodes.build(),
				texts: clusters.texts
			},
			label: label.texts,
			inputHash: inputHash.texts,
			outputHash: outputHash.texts,
			output: output.texts,
			documents: documents.texts,
			retrieved: retrieved.build(),
			relevant: relevant.build(),
			grades: grades.build()
		})
	};
}
/** Texts by number, each once, in order of first appearance. */
function textPool() {
	const codes = /* @__PURE__ */ new Map();
	const texts = [];
	return {
		texts,
		codeOf(text) {
			const known = codes.get(text);
			if (known !== void 0) return known;
			codes.set(text, texts.length);
			return texts.push(text) - 1;
		}
	};
}
/** Amounts that a table may have none of: the column begins with the first. */
function amountColumn(capacity) {
	const amounts = growingNumbers(capacity);
	let filled = 0;
	return {
		build: amounts.build,
		push(amount, row) {
			if (amount === void 0) return;
			for (; filled < row; filled += 1) amounts.push(NaN);
			amounts.push(amount);
			filled += 1;
		}
	};
}
/** Texts that most tables have none of: the column begins with the first. */
function textColumn() {
	const texts = [];
	return {
		texts,
		push(text, row) {
			if (text === void 0) return;
			while (texts.length < row) texts.push(void 0);
			texts.push(text);
		}
	};
}
function listColumn(capacity) {
	const starts = growingIntegers(capacity);
	const items = growingIntegers(capacity);
	const given = growingBytes(capacity);
	let filled = 0;
	starts.push(0);
	return {
		pushItem(item) {
			items.push(item);
			filled += 1;
		},
		endRow(isGiven) {
			starts.push(filled);
			given.push(Number(isGiven));
		},
		build: () => ({
			starts: starts.build(),
			items: items.build(),
			isGiven: given.build()
		})
	};
}
// src/core/results/problem.ts
/** Builds an issue, leaving out the parts of the place that are unknown. */
function problem(code, message, hint, place = {}) {
	return {
		code,
		path: place.path ?? [],
		...place.file === void 0 ? {} : { file: place.file },
		...place.line === void 0 ? {} : { line: place.line },
		...place.column === void 0 ? {} : { column: place.column },
		message,
		hint
	};
}
/** Issues shown before the rest is only counted: a reader mends the first few and runs again. */
const shownIssues = 20;
/** An empty list of issues. */
function issueList() {
	const shown = [];
	let more = 0;
	return {
		add(...issues) {
			for (const issue of issues) if (shown.length < shownIssues) shown.push(issue);
			else more += 1;
		},
		isEmpty: () => shown.length === 0,
		toIssues() {
			if (more === 0) return shown;
			const hint = "Mend the first ones and read the file again.";
			return [...shown, problem("more-issues", `And ${more} more.`, hint)];
		}
	};
}
/** `1 row`, `3 rows`. */
function counted(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** What a score or a segment without a name is called. */
const nameless = "(no name)";
/**
* The row with over-long names of scores and segments cut, and empty ones named; the row itself where there is none, which is
* nearly always.
*/
function capNames(row) {
	if (!hasLongName(row)) return row;
	return {
		...row,
		scores: Object.fromEntries(Object.entries(row.scores).map(([name, score]) => [capName(name || nameless), score])),
		segments: Object.fromEntries(Object.entries(row.segments).map(([field, value]) => [capName(field || nameless), capName(value)]))
	};
}
function hasLongName({ scores, segments }) {
	for (const name in scores) if (name === "" || name.length > 120) return true;
	for (const field in segments) if (field === "" || field.length > 120 || (segments[field]?.length ?? 0) > 120) return true;
	return false;
}
/** Its beginning and a hash of the whole, so that two long names stay apart. */
function capName(name) {
	return name.length <= 120 ? name : `${name.slice(0, 111)}#${hashText(name).slice(0, 8)}`;
}
const hashLength = 16;
/**
* A case id of at most 512 code units: a longer one keeps its beginning and ends in a hash of the whole,
* so that two long ids with the same beginning stay apart. Idempotent; control characters are kept.
*/
function capCaseId(id) {
	if (id.length <= 512) return id;
	return `${id.slice(0, 495)}#${hashText(id).slice(0, hashLength)}`;
}
// src/core/results/json/json-value.ts
/** True for a JSON object; arrays and null are none. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value as an object, or an empty one. */
function asObject(value) {
	return isObject(value) ? value : {};
}
/** The value as an array, or an empty one. */
function asArray(value) {
	return Array.isArray(value) ? value : [];
}
/** The value when it is text with at least one character that is not white space. */
function asText(value) {
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
/** The value when it is a finite number. */
function asNumber(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
/** The value when it is a finite number of at least 0. */
function asAmount(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : void 0;
}
/** A property of the object itself, never an inherited one such as `constructor`. */
function ownValue(object, key) {
	if (typeof object !== "object" || object === null || !Object.hasOwn(object, key)) return void 0;
	return object[key];
}
/** Text of a string, finite number or boolean; undefined for everything else and for blank text. */
function scalarText(value) {
	if (typeof value === "string") return asText(value);
	if (typeof value === "boolean") return String(value);
	return asNumber(value) === void 0 ? void 0 : String(value);
}
// src/core/results/field-path.ts
/** Fields named in an issue before the rest is only counted. */
const shownFields = 30;
/**
* The value at a dotted path such as `vars.user.id`. At every step a key that equals the whole rest of the path
* wins, so that a field named `user.id` is found too. Only own properties are followed.
*/
function valueAt(root, path) {
	let here = root;
	let rest = path;
	for (;;) {
		const whole = ownValue(here, rest);
		if (whole !== void 0) return whole;
		const dot = rest.indexOf(".");
		if (dot === -1) return void 0;
		here = ownValue(here, rest.slice(0, dot));
		rest = rest.slice(dot + 1);
	}
}
/** Name of the segment that a path stands for: its last part. */
function segmentName$1(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
/** Paths of the scalar fields right below an object, each with the prefix in front. */
function scalarFields(object, prefix) {
	if (!isObject(object)) return [];
	return Object.entries(object).filter(([, value]) => scalarText(value) !== void 0).map(([key]) => `${prefix}${key}`);
}
/** The fields as a sentence for a hint, sorted, at most 30 of them. */
function fieldsHint(fields) {
	const sorted = [...new Set(fields)].sort();
	if (sorted.length === 0) return "The rows have no field that could be named.";
	const more = sorted.length > shownFields ? ` and ${sorted.length - shownFields} more` : "";
	return `Fields that exist: ${sorted.slice(0, shownFields).join(", ")}${more}.`;
}
// src/core/results/assemble/field-use.ts
/** The key of the config that fields are kept for. */
const keptOption = "counterfactual";
/** Rows whose fields are gathered for the hint of an issue. */
const hintedRows$1 = 200;
/** Counts for the fields that the options name. */
function fieldUse(options) {
	const asked = pathsOf(options).map((path) => ({
		...path,
		found: 0
	}));
	const known = /* @__PURE__ */ new Set();
	let rows = 0;
	return {
		push(row) {
			if (asked.length === 0) return;
			rows += 1;
			for (const path of asked) if (row.field(path.path) !== void 0) path.found += 1;
			if (rows <= hintedRows$1) for (const field of row.fields()) known.add(field);
		},
		unresolved: () => asked.filter(({ found }) => found === 0 && rows > 0).map(({ option, path }) => problem("unknown-field", `No row has the field ${JSON.stringify(path)} that ${option} names.`, fieldsHint(known))),
		partial: () => asked.filter(({ option, found }) => option !== keptOption && found < rows).map(({ option, path, found }) => {
			const then = option === "case-id" ? ": their identity was found without it" : "";
			return `${option} ${path} is absent in ${rows - found} of ${counted(rows, "row")}${then}.`;
		})
	};
}
/** Every option with the path that it holds: those that every row is to have behind those kept for some cases. */
function pathsOf(options) {
	return [
		...(options.kept ?? []).map((path) => ({
			option: keptOption,
			path
		})),
		...options.caseId === void 0 ? [] : [{
			option: "case-id",
			path: options.caseId
		}],
		...options.cluster === void 0 ? [] : [{
			option: "cluster",
			path: options.cluster
		}],
		...(options.segments ?? []).map((path) => ({
			option: "segments",
			path
		}))
	];
}
// src/core/results/assemble/output-budget.ts
/** Answers kept as text in one run, UTF-16 code units; their hashes are kept beyond. Drift needs no more to be seen. */
const mostOutput = 16777216;
/** A budget of which nothing is used. */
function outputBudget() {
	let used = 0;
	let without = 0;
	return {
		fits(output) {
			if (output === void 0) return true;
			used += output.length;
			if (used > mostOutput) without += 1;
			return used <= mostOutput;
		},
		warning: () => without === 0 ? void 0 : `The answers of ${counted(without, "row")} were too much text to be kept: drift is looked for in the others.`
	};
}
// src/core/results/assemble/trait-columns.ts
/** Traits with more values than this make no segment; nothing is kept of them. */
const maxValues = 20;
const minValues = 2;
/** No traits yet. */
function traitColumns$1() {
	const fields = /* @__PURE__ */ new Map();
	const dropped = /* @__PURE__ */ new Set();
	let rows = 0;
	return {
		push(traits) {
			for (const name in traits) {
				const value = traits[name] ?? "";
				if (value === "" || dropped.has(name)) continue;
				const field = fields.get(name) ?? {
					codes: [],
					values: /* @__PURE__ */ new Map(),
					texts: []
				};
				fields.set(name, field);
				const code = field.values.get(value) ?? field.values.size;
				if (code >= maxValues) {
					fields.delete(name);
					dropped.add(name);
					continue;
				}
				if (code === field.values.size) field.texts.push(value);
				field.values.set(value, code);
				while (field.codes.length < rows) field.codes.push(-1);
				field.codes.push(code);
			}
			rows += 1;
		},
		choose(caseOf, cases) {
			return [...fields].filter(([, { codes, values }]) => {
				if (values.size < minValues || values.size >= cases / 2) return false;
				const ofCase = new Int8Array(cases).fill(-1);
				return codes.every((code, row) => {
					const which = caseOf[row] ?? 0;
					const before = ofCase[which] ?? -1;
					if (code !== -1 && before === -1) ofCase[which] = code;
					return code === -1 || before === -1 || before === code;
				});
			}).map(([name]) => name).sort();
		},
		valueOf(name, row) {
			const field = fields.get(name);
			const code = field?.codes[row] ?? -1;
			return code === -1 ? void 0 : field?.texts[code];
		}
	};
}
// src/core/results/assemble/draft-table.ts
const none$2 = {};
/** An empty table of drafts. */
function draftTable(options) {
	const rows = caseTableBuilder();
	const fileOf = growingIntegers(256);
	const columnOf = growingIntegers(256);
	const order = growingNumbers(256);
	const columns = /* @__PURE__ */ new Map();
	const traits = traitColumns$1();
	const use = fieldUse(options);
	/** Rows whose id was asked for by a path keep it whatever the reader finds. */
	const asked = /* @__PURE__ */ new Set();
	let found;
	let isUnpriced;
	const budget = outputBudget();
	const paths = [...options.segments ?? [], ...options.kept ?? []];
	return {
		length: rows.length,
		identify: (idOf) => {
			found = idOf;
		},
		dropCosts: (isWanted) => {
			isUnpriced = isWanted;
		},
		add(draft, file) {
			const row = rows.length();
			use.push(draft);
			const asksId = options.caseId === void 0 ? void 0 : draft.field(options.caseId);
			if (asksId !== void 0) asked.add(row);
			const cluster = (options.cluster === void 0 ? void 0 : draft.field(options.cluster)) ?? draft.cluster;
			const keeps = budget.fits(draft.measures.output);
			const { measures } = draft;
			rows.add(capNames({
				...keeps ? measures : withoutAnswer(measures),
				caseId: capCaseId(asksId ?? draft.id),
				epoch: draft.epoch ?? 0,
				segments: askedSegments(draft, paths),
				...cluster === void 0 ? none$2 : { cluster }
			}));
			fileOf.push(file);
			columnOf.push(draft.column === void 0 ? -1 : numberOf$3(columns, draft.column));
			order.push(draft.order ?? row);
			traits.push(draft.traits);
		},
		build() {
			const built = rows.build();
			if (isUnpriced !== void 0) {
				for (let row = 0; row < built.costUsd.length; row += 1) if (isUnpriced(row)) built.costUsd[row] = NaN;
			}
			return {
				rows: found === void 0 ? built : withIds(built, found, asked),
				fileOf: fileOf.build(),
				columnOf: columnOf.build(),
				columnKeys: [...columns.keys()],
				order: order.build(),
				traits,
				use,
				outputWarning: budget.warning()
			};
		}
	};
}
function withoutAnswer({ output: _, ...measures }) {
	return measures;
}
function withIds(rows, idOf, asked) {
	const codes = /* @__PURE__ */ new Map();
	const caseOf = new Int32Array(rows.length);
	for (let row = 0; row < rows.length; row += 1) {
		const id = asked.has(row) ? rows.caseIds[rows.caseOf[row] ?? 0] ?? "" : capCaseId(idOf(row));
		caseOf[row] = numberOf$3(codes, id);
	}
	return {
		...rows,
		caseOf,
		caseIds: [...codes.keys()]
	};
}
function numberOf$3(codes, text) {
	const known = codes.get(text);
	if (known !== void 0) return known;
	codes.set(text, codes.size);
	return codes.size - 1;
}
/** Values of the fields that the options name, under the last part of their path. */
function askedSegments(draft, paths) {
	if (paths.length === 0) return none$2;
	const values = {};
	for (const path of paths) {
		const text = draft.field(path);
		if (text !== void 0 && text !== "") values[segmentName$1(path)] = text;
	}
	return values;
}
// src/core/results/columns.ts
/**
* Names the columns of a run. Of the two axes only one that has more than one value is named, so that the other may
* change between base and head. A prompt without a name is `prompt 2` by its place. Columns of one file that agree
* in both names (two providers with one id) are told apart by their place: `gpt-4o`, `gpt-4o (2)`.
*
* @param files - the columns of each file
* @returns for each file a map from the key of a column to its name
*/
function nameColumns(files) {
	const sorted = files.map((columns) => columns.toSorted((x, y) => x.index - y.index));
	const all = sorted.flat();
	const promptNames = namePrompts(all);
	const promptVaries = new Set(all.map((column) => column.prompt)).size > 1;
	const providerVaries = new Set(all.map((column) => column.provider)).size > 1;
	const named = sorted.map((columns) => {
		const seen = /* @__PURE__ */ new Map();
		return columns.map((column) => {
			const prompt = promptNames.get(column.prompt) ?? column.prompt;
			const axes = [...promptVaries ? [prompt] : [], ...providerVaries ? [column.provider] : []].join(" / ");
			const nth = (seen.get(axes) ?? 0) + 1;
			seen.set(axes, nth);
			const suffix = nth === 1 ? axes : `${axes} (${nth})`.trim();
			return {
				key: column.key,
				suffix,
				prompt,
				provider: column.provider
			};
		});
	});
	const isMatrix = new Set(named.flat().map((column) => column.suffix)).size > 1;
	return named.map((columns) => new Map(columns.map(({ key, suffix, prompt, provider }) => [key, {
		suffix: isMatrix ? suffix || "(1)" : void 0,
		prompt,
		provider
	}])));
}
function namePrompts(columns) {
	const names = /* @__PURE__ */ new Map();
	for (const column of columns) {
		if (names.has(column.prompt)) continue;
		names.set(column.prompt, column.promptIsName ? column.prompt : `prompt ${names.size + 1}`);
	}
	return names;
}
// src/core/results/assemble/duplicates.ts
/** Case ids named in a warning before the rest is only counted. */
const shownIds = 5;
/** The sentence about cases that were left out because their rows cannot be told apart. */
function duplicatesWarning(duplicates) {
	const shown = duplicates.slice(0, shownIds).map((id) => JSON.stringify(id.slice(0, 80)));
	const more = duplicates.length > shownIds ? ` and ${duplicates.length - shownIds} more` : "";
	return `${counted(duplicates.length, "case")} left out, the rows cannot be told apart: ${shown.join(", ")}${more}.`;
}
/** The issue for a file in which every row was a duplicate. */
function onlyDuplicates(n, file) {
	return problem("no-cases", `None of the ${counted(n, "row")} can be told apart from another: every case id stands more than once.`, "Give each case an id of its own, or each repetition its epoch.", { file });
}
// src/core/results/assemble/number-repeats.ts
/**
* Gives every row its epoch. Stated epochs are kept where they tell the rows of a case apart. Where they do so only
* together with the file, or are not stated and the rows ask the same, the rows are numbered 1, 2, … by file, epoch and
* order. Rows of one file that state the same epoch, or ask different things, are duplicates.
*/
function numberRepeats(repeats) {
	const { rows, caseIds, caseOf, fileOf } = repeats;
	const epochs = new Float64Array(rows.length);
	const duplicates = /* @__PURE__ */ new Set();
	const files = new Uint16Array(caseIds.length);
	let byFile = false;
	for (const [code, group] of groupsOf(caseOf, caseIds.length)) {
		const [only = 0] = group;
		if (group.length === 1) {
			epochs[only] = Math.max(1, rows.epoch[only] ?? 0);
			files[code] = 1;
			continue;
		}
		const numbered = epochsOfCase(group, repeats);
		files[code] = new Set(group.map((row) => fileOf[row])).size;
		if (numbered === void 0) duplicates.add(code);
		else {
			for (const [k, row] of group.entries()) epochs[row] = numbered.epochs[k] ?? 1;
			byFile ||= numbered.byFile;
		}
	}
	const most = files.reduce((max, count) => Math.max(max, count), 0);
	const uneven = byFile ? files.reduce((sum, count) => sum + Number(count < most), 0) : 0;
	return {
		epochs,
		duplicates,
		byFile,
		uneven: uneven === 0 ? void 0 : uneven
	};
}
/** The rows of each case, in order, by cases in order of first appearance. */
function* groupsOf(caseOf, cases) {
	const first = new Int32Array(cases).fill(-1);
	const last = new Int32Array(cases).fill(-1);
	const next = new Int32Array(caseOf.length).fill(-1);
	for (let row = 0; row < caseOf.length; row += 1) {
		const code = caseOf[row] ?? 0;
		const before = last[code] ?? -1;
		if (before === -1) first[code] = row;
		else next[before] = row;
		last[code] = row;
	}
	for (let code = 0; code < cases; code += 1) {
		const group = [];
		for (let row = first[code] ?? -1; row !== -1; row = next[row] ?? -1) group.push(row);
		if (group.length > 0) yield [code, group];
	}
}
function epochsOfCase(group, { rows, fileOf, order }) {
	const stated = group.map((row) => rows.epoch[row] ?? 0);
	const states = stated.some((epoch) => epoch > 0);
	const epochs = stated.map((epoch) => Math.max(1, epoch));
	if (states && new Set(epochs).size === group.length) return {
		epochs,
		byFile: false
	};
	if (new Set(group.map((row) => rows.inputHash[row])).size > 1) return void 0;
	const inFile = group.map((row, k) => `${fileOf[row]}:${epochs[k]}`);
	if (states && new Set(inFile).size < group.length) return void 0;
	const ranked = group.map((row, k) => ({
		row,
		k
	}));
	ranked.sort((x, y) => (fileOf[x.row] ?? 0) - (fileOf[y.row] ?? 0) || (epochs[x.k] ?? 1) - (epochs[y.k] ?? 1) || (order[x.row] ?? 0) - (order[y.row] ?? 0) || x.k - y.k);
	const numbers = new Array(group.length).fill(1);
	for (const [rank, { k }] of ranked.entries()) numbers[k] = rank + 1;
	return {
		epochs: numbers,
		byFile: new Set(group.map((row) => fileOf[row])).size > 1
	};
}
// src/core/results/assemble/settle-run.ts
/** Settles case ids, columns, epochs, clusters and segments of a run, in the order of the drafts. */
function settleRun(drafts, files, options) {
	const unresolved = drafts.use.unresolved();
	if (unresolved.length > 0) return {
		ok: false,
		issues: unresolved
	};
	const warnings = [...drafts.use.partial()];
	const { rows } = drafts;
	if (rows.length === 0) return {
		ok: false,
		issues: [problem("no-cases", "The file holds no results.", "Check that the evaluation ran before its file is read.", { file: files[0]?.name })]
	};
	const columnOf = columnFinder(drafts, files);
	const cases = caseOfColumns(drafts, columnOf);
	const numbered = numberRepeats({
		...drafts,
		...cases,
		rows
	});
	if (numbered.uneven !== void 0) return {
		ok: false,
		issues: [problem("uneven-repeats", `${counted(numbered.uneven, "case")} stand in fewer of the files than others, and no row states an epoch.`, "Give files that repeat all cases alike: repeating only what failed flatters a run.", { file: shortestFile(drafts, files) })]
	};
	if (numbered.byFile) warnings.push("Cases that stand in several files are repeats: each file is an epoch of its own.");
	const duplicates = [...numbered.duplicates].map((code) => cases.caseIds[code] ?? "");
	if (duplicates.length > 0) warnings.push(duplicatesWarning(duplicates));
	if (drafts.outputWarning !== void 0) warnings.push(drafts.outputWarning);
	const settled = {
		...rows,
		...cases,
		epoch: numbered.epochs,
		...segmentColumns(drafts, columnOf, options),
		cluster: clusterColumn(drafts, columnOf)
	};
	const kept = duplicates.length === 0 ? settled : tableOf(withoutCases$1(settled, numbered.duplicates));
	if (kept.length === 0) return {
		ok: false,
		issues: [onlyDuplicates(rows.length, files[0]?.name)]
	};
	return {
		ok: true,
		value: {
			rows: kept,
			duplicates,
			warnings
		}
	};
}
/** The file with the fewest rows among those that have any: the one that repeats only some of the cases. */
function shortestFile({ rows, fileOf }, files) {
	const counts = files.map(() => 0);
	for (let row = 0; row < rows.length; row += 1) {
		const file = fileOf[row] ?? 0;
		counts[file] = (counts[file] ?? 0) + 1;
	}
	const fewest = counts.reduce((min, count) => count > 0 && count < min ? count : min, rows.length);
	return files[counts.indexOf(fewest)]?.name;
}
/** The columns of a matrix by row; undefined where nothing is one, as in most runs. */
function columnFinder(drafts, files) {
	const named = nameColumns(files.map(({ columns }) => columns));
	if (!named.some((columns) => [...columns.values()].some(({ suffix }) => suffix !== void 0))) return void 0;
	return (row) => {
		const key = drafts.columnKeys[drafts.columnOf[row] ?? -1];
		return key === void 0 ? void 0 : named[drafts.fileOf[row] ?? 0]?.get(key);
	};
}
/** Case ids with the suffix of their column, as the columns of a table. */
function caseOfColumns({ rows }, columnOf) {
	if (columnOf === void 0) return {
		caseIds: rows.caseIds,
		caseOf: rows.caseOf
	};
	const codes = /* @__PURE__ */ new Map();
	const caseIds = [];
	const caseOf = new Int32Array(rows.length);
	for (let row = 0; row < rows.length; row += 1) {
		const base = rows.caseIds[rows.caseOf[row] ?? 0] ?? "";
		const suffix = columnOf(row)?.suffix;
		const id = suffix === void 0 ? base : capCaseId(`${base} · ${suffix}`);
		const known = codes.get(id);
		if (known === void 0) codes.set(id, caseIds.push(id) - 1);
		caseOf[row] = known ?? caseIds.length - 1;
	}
	return {
		caseIds,
		caseOf
	};
}
function segmentColumns({ rows, traits }, columnOf, options) {
	const chosen = options.segments === void 0 ? traits.choose(rows.caseOf, rows.caseIds.length) : [];
	if (chosen.length === 0 && columnOf === void 0) return {
		segments: rows.segments,
		segmentsOf: rows.segmentsOf
	};
	const segments = [];
	const codes = /* @__PURE__ */ new Map();
	const segmentsOf = new Int32Array(rows.length);
	for (let row = 0; row < rows.length; row += 1) {
		const values = {};
		for (const name of chosen) {
			const value = traits.valueOf(name, row);
			if (value !== void 0) values[name] = value;
		}
		Object.assign(values, rows.segments[rows.segmentsOf[row] ?? 0]);
		const column = columnOf?.(row);
		if (column?.suffix !== void 0) {
			if (column.prompt !== "") values.prompt = column.prompt;
			if (column.provider !== "") values.provider = column.provider;
		}
		const key = JSON.stringify(values);
		const known = codes.get(key);
		if (known === void 0) codes.set(key, segments.push(values) - 1);
		segmentsOf[row] = known ?? segments.length - 1;
	}
	return {
		segments,
		segmentsOf
	};
}
/** Columns of a matrix share their input: they are no independent cases. */
function clusterColumn({ rows }, columnOf) {
	if (columnOf === void 0) return rows.cluster;
	const texts = [...rows.cluster.texts];
	const known = new Map(texts.map((text, code) => [text, code]));
	const codes = rows.cluster.codes.slice();
	for (let row = 0; row < rows.length; row += 1) {
		if ((codes[row] ?? -1) !== -1 || columnOf(row)?.suffix === void 0) continue;
		const base = rows.caseIds[rows.caseOf[row] ?? 0] ?? "";
		const code = known.get(base) ?? texts.push(base) - 1;
		known.set(base, code);
		codes[row] = code;
	}
	return {
		codes,
		texts
	};
}
function* withoutCases$1(table, left) {
	for (let row = 0; row < table.length; row += 1) if (!left.has(table.caseOf[row] ?? -1)) yield caseRow(table, row);
}
// src/core/results/rows/row-schema.ts
/** Larger numbers are no measurement, and their squares overflow. */
const largestValue = 0x38d7ea4c68000;
const amount = number().min(0).max(largestValue);
/**
* One line of rows-jsonl as it may be written. Only `caseId` is needed; null stands for absent. Keys that are not
* listed are ignored and counted. Rows are read by hand-written guards (zod a row costs as much as the JSON parse);
* a test holds them against this schema.
*/
const caseRowSchema = object({
	caseId: string().min(1).describe("Identity of the eval input, the same on base and head; never a row number."),
	epoch: int().min(1).nullish().describe("Repetition of the case; default: repeats are numbered in file order."),
	label: string().min(1).nullish().describe("What a reader calls the case; never an identity."),
	cluster: string().min(1).nullish().describe("Independent unit above the case (conversation, document)."),
	segments: record(string().min(1), string()).nullish().describe("Values by segment field."),
	scores: record(string().min(1), number().min(-0x38d7ea4c68000).max(largestValue).nullable()).nullish().describe("Value by score name; null = not given."),
	passed: boolean().nullish().describe("The suite's verdict on the case; null = none."),
	latencyMs: amount.nullish().describe("Wall time of the system under test, milliseconds."),
	costUsd: amount.nullish().describe("Price of the system under test, USD; absent = unknown, never 0."),
	judgeCostUsd: amount.nullish().describe("Price of judging, USD."),
	tokens: object({
		input: amount,
		output: amount
	}).nullish().describe("Tokens of the system under test."),
	cached: boolean().nullish().describe("True = replayed: latency and cost are no samples of this run."),
	state: _enum(caseStates).nullish().describe("Default: scored with a verdict or a score, else unscored."),
	inputHash: string().min(1).nullish().describe("Hash of what was asked and how it is judged."),
	inputLength: int().min(0).nullish().describe("Characters of the texts that were asked, without the prompt."),
	outputHash: string().min(1).nullish().describe("Hash of what was answered."),
	output: string().nullish().describe("The answer itself."),
	retrieved: array(string()).nullish().describe("Ids of retrieved documents, best first."),
	relevant: union([array(string()), record(string(), amount)]).nullish().describe("Relevant documents: ids (grade 1 each) or grade by id.")
});
/** Every key a row may have, in the order in which they are written. */
const rowKeys = Object.keys(caseRowSchema.shape);
const name = string().min(1);
/** The optional first line of rows-jsonl. */
const rowsHeaderSchema = object({
	kind: literal$1("run"),
	version: literal$1(1).describe("Raised when a reader of the old version would misread a row."),
	suite: name.nullish().describe("Name of the suite."),
	format: name.nullish().describe("Format that the rows were read from."),
	fingerprints: object({
		judge: name.nullish(),
		scorer: name.nullish(),
		runner: name.nullish(),
		dataset: name.nullish(),
		models: array(name).nullish()
	}).nullish().describe("What two runs have to share before their numbers may be compared."),
	origin: object({
		suiteKey: name,
		sha: name,
		evaluatedAt: datetime(),
		durationMs: int().min(0).nullish().describe("Time of the suite's commands for these rows."),
		commandRuns: int().min(1).nullish().describe("How many times the command ran for these rows."),
		isAfterChange: literal$1(true).optional().describe("The provider was shown to have changed the model before this run; no earlier run is pooled with it.")
	}).nullish().describe("What was evaluated and when: what makes a stored run a baseline."),
	rows: int().min(0).nullish().describe("Rows that follow; another number is refused as a cut file."),
	duplicates: array(string()).nullish().describe("Cases left out because their rows cannot be told apart."),
	warnings: array(string()).nullish().describe("What a reader of the numbers has to know.")
});
// src/core/results/assemble/usable-numbers.ts
const amounts$2 = [
	"latencyMs",
	"costUsd",
	"judgeCostUsd"
];
/**
* The measures with every number that is infinite or beyond 1e15 unknown: squares of larger ones overflow, and rows that are
* stored may not hold them. A row whose only judgement it was is unscored.
*/
function usableNumbers(measures) {
	let dropped = 0;
	for (const key of amounts$2) if (!isUsable(measures[key])) dropped += 1;
	for (const name of Object.keys(measures.scores)) if (!isUsable(measures.scores[name])) dropped += 1;
	if (!isUsable(measures.tokens?.input) || !isUsable(measures.tokens?.output)) dropped += 1;
	for (const grade of Object.values(measures.relevant ?? {})) if (!isUsable(grade)) dropped += 1;
	return dropped === 0 ? {
		measures,
		dropped
	} : {
		measures: withoutUnusable(measures),
		dropped
	};
}
function isUsable(value) {
	return value === void 0 || value === null || Number.isNaN(value) || Math.abs(value) <= 0x38d7ea4c68000;
}
function withoutUnusable(measures) {
	const { latencyMs, costUsd, judgeCostUsd, tokens, relevant, ...rest } = measures;
	const scores = Object.fromEntries(Object.entries(measures.scores).map(([name, score]) => [name, isUsable(score) ? score : null]));
	const isJudged = rest.passed !== null || Object.values(scores).some((score) => score !== null);
	return {
		...rest,
		scores,
		state: rest.state === "scored" && !isJudged ? "unscored" : rest.state,
		...latencyMs !== void 0 && isUsable(latencyMs) ? { latencyMs } : {},
		...costUsd !== void 0 && isUsable(costUsd) ? { costUsd } : {},
		...judgeCostUsd !== void 0 && isUsable(judgeCostUsd) ? { judgeCostUsd } : {},
		...tokens !== void 0 && isUsable(tokens.input) && isUsable(tokens.output) ? { tokens } : {},
		...relevant === void 0 ? {} : { relevant: Object.fromEntries(Object.entries(relevant).filter(([, grade]) => isUsable(grade))) }
	};
}
// src/core/results/assemble/run-builder.ts
/** An empty run. */
function runBuilder(options, fileCount = 1) {
	const issues = issueList();
	const table = draftTable(options);
	const warnings = /* @__PURE__ */ new Set();
	const tallies = /* @__PURE__ */ new Map();
	const suites = /* @__PURE__ */ new Set();
	const marks = /* @__PURE__ */ new Map();
	const lastMark = /* @__PURE__ */ new Map();
	const files = [];
	const tally = (key, sentence, by = 1) => {
		const known = tallies.get(key) ?? {
			count: 0,
			sentence
		};
		known.count += by;
		tallies.set(key, known);
	};
	return {
		options,
		fileCount,
		issues,
		add(draft) {
			const { measures, dropped } = usableNumbers(draft.measures);
			if (dropped > 0) tally("unusable", unusableSentence, dropped);
			const isCountable = draft.epoch === void 0 || Number.isSafeInteger(draft.epoch) && draft.epoch >= 1;
			if (!isCountable) tally("epoch", epochSentence);
			const usable = dropped === 0 ? draft : {
				...draft,
				measures
			};
			table.add(isCountable ? usable : {
				...usable,
				epoch: void 0
			}, Math.max(0, files.length - 1));
		},
		length: table.length,
		warn: (sentence) => {
			warnings.add(sentence);
		},
		tally,
		suite: (name) => {
			if (name !== void 0) suites.add(name);
		},
		fingerprint(kind, text) {
			if (text === void 0 || text === lastMark.get(kind) || text.trim() === "") return;
			lastMark.set(kind, text);
			const texts = marks.get(kind) ?? /* @__PURE__ */ new Set();
			marks.set(kind, texts.add(text));
		},
		columns: (sources) => {
			const file = files.at(-1);
			if (file !== void 0) file.columns = sources;
		},
		identify: table.identify,
		dropCosts: table.dropCosts,
		nextFile: (name) => {
			files.push({
				name,
				columns: []
			});
		},
		finish(format) {
			if (!issues.isEmpty()) return {
				ok: false,
				issues: issues.toIssues()
			};
			const settled = settleRun(table.build(), files, options);
			if (!settled.ok) return settled;
			const counts = [...tallies.values()].filter(({ count }) => count > 0);
			return {
				ok: true,
				value: {
					...suites.size === 1 ? { suite: [...suites][0] ?? "" } : {},
					format,
					rows: settled.value.rows,
					fingerprints: fingerprintsOf(marks),
					duplicates: settled.value.duplicates,
					warnings: [
						...warnings,
						...counts.map(({ count, sentence }) => sentence(count)),
						...settled.value.warnings
					]
				}
			};
		}
	};
}
function unusableSentence(count) {
	return `${counted(count, "number")} beyond 1e15 ${count === 1 ? "is" : "are"} no measurement: read as unknown.`;
}
function epochSentence(count) {
	return `${counted(count, "row")} ${count === 1 ? "states" : "state"} an epoch that is no whole number from 1 to 9 007 199 254 740 991: numbered by order.`;
}
function fingerprintsOf(marks) {
	const sorted = (kind) => [...marks.get(kind) ?? []].sort();
	const joined = [
		"judge",
		"scorer",
		"runner",
		"dataset"
	].filter((kind) => marks.has(kind)).map((kind) => [kind, sorted(kind).join(", ")]);
	return {
		...Object.fromEntries(joined),
		models: sorted("model")
	};
}
/** `3 rows were …`: a sentence for {@link RunBuilder.tally}. */
function rowsThat(rest) {
	return (count) => `${counted(count, "row")} ${rest}`;
}
// src/core/results/assemble/input-identity.ts
/**
* Identity of a case: the id that its row states, else a stable hash of what was asked. Never its place in the file.
*
* @param explicit - field that states the id; anything but text, a number or a boolean is none
* @param input - what was asked and what was expected: two rows of a case compare only where it agrees
*/
function inputIdentity(explicit, input) {
	const inputHash = shortHash(canonicalJson(input));
	return {
		id: scalarText(explicit) ?? `input:${inputHash}`,
		inputHash
	};
}
// src/core/results/assemble/model-columns.ts
/**
* Columns of a file whose rows name their model. Where there is one only, its name stays out of the case ids, so that a
* swapped model still pairs.
*/
function modelColumns(run) {
	const models = /* @__PURE__ */ new Map();
	return {
		keyOf(model) {
			if (model !== void 0 && !models.has(model)) {
				const column = {
					key: model,
					index: models.size,
					prompt: "",
					promptIsName: true,
					provider: model
				};
				models.set(model, column);
			}
			return model;
		},
		settle() {
			run.columns([...models.values()]);
			for (const model of models.keys()) run.fingerprint("model", model);
		}
	};
}
/** Key of the column of a file that is of one model and names it beside its rows. */
const onlyColumn = "file";
/** Tells the run of whose answers the file is: files of several models are columns, those of one are repeats. */
function settleModel(run, model) {
	run.fingerprint("model", model);
	run.columns([{
		key: onlyColumn,
		index: 0,
		prompt: "",
		promptIsName: true,
		provider: model ?? ""
	}]);
}
// src/core/results/assemble/row-paths.ts
/**
* The fields of a draft that options name by path, resolved in the row as its producer wrote it.
*
* @param nested - objects of the row whose fields are named in a hint beside those of the row itself
*/
function rowPaths(row, nested = []) {
	return {
		field: (path) => scalarText(valueAt(row, path)),
		fields: () => [...scalarFields(row, ""), ...nested.flatMap((name) => {
			const inner = ownValue(row, name);
			return isObject(inner) ? scalarFields(inner, `${name}.`) : [];
		})]
	};
}
// src/core/results/reading/place-at.ts
const pieceBytes$2 = 1 << 20;
const lineFeed$3 = 10;
/**
* Line and column of a byte of a UTF-8 file, both from 1; columns are UTF-16 code units, as editors count them. It reads the
* file up to there again, so that nothing has to be counted where nothing is wrong.
*/
function placeAt(file, offset) {
	return placeFinder(file)(offset);
}
/**
* As {@link placeAt} for one place after the other: what lies behind the last one is read on from there, so that a file with
* something wrong in every row is read again once and not once a row.
*/
function placeFinder(file) {
	let [at, line, units] = [
		0,
		1,
		0
	];
	const count = (piece) => {
		for (const byte of piece) if (byte === lineFeed$3) {
			line += 1;
			units = 0;
		} else if ((byte & 192) !== 128) units += byte >= 240 ? 2 : 1;
	};
	return (offset) => {
		if (offset < at) [at, line, units] = [
			0,
			1,
			0
		];
		while (at < offset) {
			const piece = file.read(at, Math.min(at + pieceBytes$2, offset));
			if (piece.length === 0) break;
			count(piece);
			at += piece.length;
		}
		return {
			file: file.name,
			line,
			column: Math.max(0, units - (line === 1 && hasMark(file) ? 1 : 0)) + 1
		};
	};
}
/** A byte-order mark takes no column. */
function hasMark(file) {
	const [first, second, third] = file.read(0, 3);
	return first === 239 && second === 187 && third === 191;
}
// src/core/results/reading/reading-notes.ts
/** Counts numbers that were none. */
function noteNonFinite(notes, count) {
	if (count === 0) return;
	const sentence = (n) => `${n === 1 ? "1 number is" : `${n} numbers are`} NaN or Infinity: read as unknown.`;
	notes.tally("non-finite", sentence, count);
}
// src/core/results/reading/row-source.ts
/**
* Where a field of a row stands in its text, in UTF-16 code units; where it is not found, the last key that was.
*
* @param text - the row as it is written in JSON
* @param path - path within the row
*/
function keyOffset(text, path) {
	let found = 0;
	for (const key of path) {
		if (typeof key === "number") continue;
		const next = text.indexOf(JSON.stringify(key), found === 0 ? 0 : found + 1);
		if (next === -1) break;
		found = next;
	}
	return found;
}
// src/core/results/decode-text.ts
/** The encoding by its byte-order mark, or for UTF-16 without one by the zero beside the first character. */
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	if (first !== void 0 && first > 0 && first < 128 && second === 0) return "utf-16le";
	if (first === 0 && second !== void 0 && second > 0 && second < 128) return "utf-16be";
	return "utf-8";
}
/** True when the bytes are UTF-16 in either order. */
function isUtf16(bytes) {
	return encodingOf(bytes) !== "utf-8";
}
/**
* Text of a whole file: UTF-8 or UTF-16, byte-order mark dropped. Bytes that are no text, and files larger than
* one string can be, come back as an issue.
*/
function decodeText(file) {
	const encoding = encodingOf(file.bytes);
	try {
		return {
			ok: true,
			value: new TextDecoder(encoding, { fatal: true }).decode(file.bytes)
		};
	} catch (error) {
		return {
			ok: false,
			issues: [encoding === "utf-8" && endsInCharacter(file.bytes) ? cutCharacter(file.name) : undecodable$1(file.name, encoding, error)]
		};
	}
}
/** True when nothing is wrong with UTF-8 but its end, which lies inside a character. */
function endsInCharacter(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
/** The issue for a file that ends inside a character. */
function cutCharacter(name, line) {
	return problem("truncated", "The file ends inside a character.", "The file is cut short: write it again, whole.", {
		file: name,
		line
	});
}
/** The issue for bytes that a decoder refused. */
function undecodable$1(name, encoding, error, line) {
	if (error instanceof TypeError) return problem("not-text", `The file holds bytes that are not ${encoding.toUpperCase()}.`, "Write the results as UTF-8 and check that the file was not cut or compressed.", {
		file: name,
		line
	});
	return problem("too-large", "The file is larger than one text can be (512 MB).", "Split the results into several files and give all of them, or write rows-jsonl.", { file: name });
}
/** The beginning of a file as text for a look at it; malformed bytes become U+FFFD. */
function peekText(bytes, length) {
	return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, length));
}
// src/core/results/reading/result-file.ts
/** A file of bytes that are at hand. */
function fileOfBytes(name, bytes) {
	return {
		name,
		sizeBytes: bytes.length,
		read: (from, to) => bytes.subarray(from, to)
	};
}
/** Either form as a file to be read in pieces. */
function asResultFile(file) {
	return "bytes" in file ? fileOfBytes(file.name, file.bytes) : file;
}
/** The whole content. */
function wholeContent(file) {
	return file.read(0, file.sizeBytes);
}
// src/core/results/json/json-syntax.ts
const whitespace = /[\t\n\r ]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainCharacters = /[^"\\\u0000-\u001f]+/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const nonFinite$2 = /-?Infinity|NaN/y;
const word = /-?[A-Za-z]+/y;
/** What is left of a word, a number or an escape that was cut. */
const begun = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|N|Na|-?I|-?In|-?Inf|-?Infi|-?Infin|-?Infini|-?Infinit|-|\.|[eE][+-]?|\\(?:u[0-9a-fA-F]{0,3})?)$/;
const longestBegun = 8;
const wantsEnd = "where the end should be";
/** End of the match at `at`, or −1. */
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : -1;
}
function stringFault(text, start) {
	let at = start + 1;
	for (;;) {
		at = Math.max(at, match(plainCharacters, text, at));
		if (at >= text.length) return {
			offset: text.length,
			reason: "The text ends inside a string"
		};
		if (text[at] === "\"") return { end: at + 1 };
		const escaped = match(escapeSequence, text, at);
		if (escaped === -1) {
			const what = text[at] === "\\" ? "a backslash that starts no escape" : "a control character";
			return {
				offset: at,
				reason: `A string holds ${what}`
			};
		}
		at = escaped;
	}
}
function unexpected(text, at, wanted) {
	if (at >= text.length) return {
		offset: text.length,
		reason: `The text ends where ${wanted} should be`
	};
	const wordEnd = match(word, text, at);
	if (wordEnd !== -1 && /^-?(?:NaN|Infinity|inf|nan)$/.test(text.slice(at, wordEnd))) return {
		offset: at,
		reason: `${text.slice(at, wordEnd)} is not JSON; write null`
	};
	return {
		offset: at,
		reason: `Found ${JSON.stringify(text[at])} where ${wanted} should be`
	};
}
/**
* Finds the first place at which a text stops being JSON; undefined when it is JSON. Run it only after `JSON.parse`
* refused: engines word their errors differently and do not always say the place. It does not recurse.
*
* @param mayHoldNonFinite - `NaN` and `Infinity` count as numbers
*/
function findJsonFault(text, mayHoldNonFinite = false) {
	const fault = firstFault(text, mayHoldNonFinite);
	if (fault === void 0 || text.length - fault.offset > longestBegun) return fault;
	return begun.test(text.slice(fault.offset)) && !fault.reason.endsWith(wantsEnd) ? {
		offset: text.length,
		reason: "The text ends inside a value"
	} : fault;
}
function firstFault(text, mayHoldNonFinite) {
	const open = [];
	let at = 0;
	let wantsKey = false;
	let mayClose = false;
	for (;;) {
		at = match(whitespace, text, at);
		const character = text[at];
		const inside = open.at(-1);
		if (mayClose && (inside === "{" && character === "}" || inside === "[" && character === "]")) {
			open.pop();
			at += 1;
		} else if (wantsKey) {
			if (character !== "\"") return unexpected(text, at, mayClose ? "a key or }" : "a key");
			const key = stringFault(text, at);
			if ("reason" in key) return key;
			at = match(whitespace, text, key.end);
			if (text[at] !== ":") return unexpected(text, at, "a colon");
			at += 1;
			wantsKey = false;
			mayClose = false;
			continue;
		} else if (character === "{" || character === "[") {
			open.push(character);
			at += 1;
			wantsKey = character === "{";
			mayClose = true;
			continue;
		} else if (character === "\"") {
			const string = stringFault(text, at);
			if ("reason" in string) return string;
			at = string.end;
		} else {
			const plain = match(literal, text, at);
			const end = plain === -1 && mayHoldNonFinite ? match(nonFinite$2, text, at) : plain;
			if (end === -1) return unexpected(text, at, "a value");
			at = end;
		}
		for (;;) {
			at = match(whitespace, text, at);
			const container = open.at(-1);
			if (container === void 0) return at >= text.length ? void 0 : unexpected(text, at, "the end");
			if (text[at] === ",") {
				at += 1;
				wantsKey = container === "{";
				mayClose = false;
				break;
			}
			if (text[at] !== (container === "{" ? "}" : "]")) return unexpected(text, at, container === "{" ? "a comma or }" : "a comma or ]");
			open.pop();
			at += 1;
		}
	}
}
// src/core/results/json/parse-json.ts
/** 1-based line and column of an offset; a line ends at a line feed. */
function positionAt(text, offset) {
	let line = 1;
	let start = 0;
	for (let next = text.indexOf("\n"); next !== -1 && next < offset; next = text.indexOf("\n", start)) {
		line += 1;
		start = next + 1;
	}
	return {
		line,
		column: offset - start + 1
	};
}
/**
* Parses JSON; a text that is none comes back as one issue with its place.
*
* @param firstLine - line of the file that the text starts on, 1-based
* @param mayHoldNonFinite - `NaN` and `Infinity` are no fault; they were tried before
*/
function parseJson(text, file, firstLine = 1, mayHoldNonFinite = false) {
	try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch {
		const fault = findJsonFault(text, mayHoldNonFinite) ?? {
			offset: 0,
			reason: "The text cannot be parsed"
		};
		const place = positionAt(text, fault.offset);
		const isCut = fault.offset >= text.length;
		return {
			ok: false,
			issues: [problem(isCut ? "truncated" : "bad-json", `${fault.reason}.`, isCut ? "The file is cut short: write it again, whole." : "Write valid JSON; a JSON encoder does.", {
				file,
				line: place.line + firstLine - 1,
				column: place.column
			})]
		};
	}
}
// src/core/results/json/json-fault.ts
/** A file larger than this is not read again as one text only to find a fault. */
const longestText = 268435456;
/**
* Where and why a file is no JSON, as an issue.
*
* @param offset - where reading stopped, for a file that is too large to be looked through
* @param mayHoldNonFinite - `NaN` and `Infinity` are no fault
*/
function jsonFault(file, offset, mayHoldNonFinite) {
	const cut = "The file is cut short: write it again, whole.";
	const encode = "Write valid JSON; a JSON encoder does.";
	if (file.sizeBytes > longestText) {
		const isCut = offset >= file.sizeBytes;
		return problem(isCut ? "truncated" : "bad-json", isCut ? "The file ends inside a value." : "The text cannot be parsed from here on.", isCut ? cut : encode, placeAt(file, offset));
	}
	const text = decodeText({
		name: file.name,
		bytes: wholeContent(file)
	});
	if (!text.ok) return text.issues[0] ?? problem("not-text", "The file is no text.", encode, { file: file.name });
	const fault = findJsonFault(text.value, mayHoldNonFinite) ?? {
		offset: 0,
		reason: "The text cannot be parsed"
	};
	const isCut = fault.offset >= text.value.length;
	return problem(isCut ? "truncated" : "bad-json", `${fault.reason}.`, isCut ? cut : encode, {
		file: file.name,
		...positionAt(text.value, fault.offset)
	});
}
// src/core/results/json/parse-value.ts
/** What Python and others write for numbers that JSON has none for. */
const nonFinite$1 = /-?Infinity|NaN/y;
const stringOrWord = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gs;
/**
* Parses JSON in which `NaN` and `Infinity` may stand for a number, as Python writes them: each becomes null.
*
* @throws SyntaxError when it is no JSON for another reason
*/
function parseValue(text) {
	try {
		return {
			value: JSON.parse(text),
			nonFinite: 0
		};
	} catch (error) {
		if (!text.includes("NaN") && !text.includes("Infinity")) throw error;
		let count = 0;
		const plain = text.replace(stringOrWord, (found) => {
			nonFinite$1.lastIndex = 0;
			if (!nonFinite$1.test(found)) return found;
			count += 1;
			return "null";
		});
		if (count === 0) throw error;
		return {
			value: JSON.parse(plain),
			nonFinite: count
		};
	}
}
// src/core/results/json/row-mark.ts
/** Rows in a row that did not end at the mark before it is looked for no more. */
const mostMisses = 8;
/** Bytes looked ahead for a mark, and the least searched for one. */
const [lookedBytes$1, searchedBytes] = [256, 65536];
const betweenRows = /^[ \t\r\n]*,[ \t\r\n]*\{[ \t\r\n]*"[^"\\]*"/;
/**
* Rows of one list begin alike: `},{"id"` with the white space of the writer stands between them. The next such mark is found
* many times faster than the end of a row byte by byte. It may be a wrong one, of a list within the row; but an object ends
* in one place only: what parses up to the mark is the row, and what does not is looked through as if there were no mark.
*/
function rowMark(scanner) {
	let mark;
	let misses = 0;
	let longest = 0;
	return {
		take(parse) {
			if (mark === void 0 || misses >= mostMisses) return void 0;
			const length = scanner.takeTo(mark, Math.max(searchedBytes, 4 * longest));
			if (length === 0) {
				misses += 1;
				return;
			}
			try {
				const text = scanner.text();
				const value = parse(text);
				misses = 0;
				longest = Math.max(longest, length);
				return {
					value,
					text
				};
			} catch {
				misses += 1;
				scanner.putBack();
				return;
			}
		},
		learn() {
			if (mark !== void 0) return;
			const found = betweenRows.exec(scanner.ahead(lookedBytes$1))?.[0];
			if (found !== void 0) mark = Uint8Array.from(`}${found}`, (character) => character.charCodeAt(0));
		}
	};
}
// src/core/results/reading/byte-window.ts
/** Bytes read at once: long enough to be cheap, short enough to stay in the cache of a processor. */
const pieceBytes$1 = 1 << 18;
/** A window on the beginning of a file, a byte-order mark left out. */
function openWindow(file) {
	const window = {
		bytes: new Uint8Array(Math.min(2 * pieceBytes$1, file.sizeBytes)),
		start: 0,
		end: 0
	};
	slide(window, file, 0);
	const [first, second, third] = window.bytes;
	if (window.end >= 3 && first === 239 && second === 187 && third === 191) slide(window, file, 3);
	return window;
}
/**
* Reads on, keeping the bytes from index `keep` of the window, which come to stand at its beginning.
*
* @returns false at the end of the file: nothing was added, but the bytes were moved all the same
*/
function slide(window, file, keep) {
	const kept = window.end - keep;
	const from = window.start + window.end;
	const wanted = Math.min(Math.max(pieceBytes$1, kept), Math.max(0, file.sizeBytes - from));
	const bytes = kept + wanted > window.bytes.length ? new Uint8Array(2 * (kept + wanted)) : window.bytes;
	if (bytes !== window.bytes || keep > 0) bytes.set(window.bytes.subarray(keep, window.end));
	const piece = file.read(from, from + wanted);
	bytes.set(piece, kept);
	window.bytes = bytes;
	window.start += keep;
	window.end = kept + piece.length;
	return piece.length > 0;
}
// src/core/results/json/scan-json.ts
const [quote$3, backslash$1] = [34, 92];
/** What a byte outside strings does to a value: 1 begins a string, 2 opens, 3 closes, 4 ends a bare word. */
const effects = /* @__PURE__ */ new Uint8Array(256);
effects[quote$3] = 1;
for (const open of "[{") effects[open.charCodeAt(0)] = 2;
for (const close of "]}") effects[close.charCodeAt(0)] = 3;
for (const end of ", 	\r\n:") effects[end.charCodeAt(0)] = 4;
/**
* Bytes of a string that are looked at one by one: most strings are short, and asking for the next quote costs as much as
* looking at some twenty bytes.
*/
const shortString = 24;
/** True when the quote at `at` ends the string that begins at `from`: an even number of backslashes stands before it. */
function isUnescaped(bytes, at, from) {
	let before = at;
	while (before > from && bytes[before - 1] === backslash$1) before -= 1;
	return (at - before) % 2 === 0;
}
/** Index in a window of a mark that begins with a rare byte; −1 = it is not there. */
function indexOf({ bytes, end }, mark, start) {
	const [first = 0] = mark;
	const valid = bytes.subarray(0, end);
	for (let at = valid.indexOf(first, start); at !== -1; at = valid.indexOf(first, at + 1)) {
		let same = 1;
		while (same < mark.length && valid[at + same] === mark[same]) same += 1;
		if (same === mark.length) return at;
	}
	return -1;
}
/** A scanner at the beginning of a UTF-8 file. */
function scanJson(file) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	const window = openWindow(file);
	/** Index in the window of the next byte, and of the value taken last. */
	let at = 0;
	let from = 0;
	const peek = () => {
		for (;;) {
			const { bytes, end } = window;
			while (at < end) {
				const byte = bytes[at] ?? 0;
				if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return byte;
				at += 1;
			}
			const isMore = slide(window, file, at);
			at = 0;
			from = 0;
			if (!isMore) return -1;
		}
	};
	/** Reads on with the value that is being taken kept whole. */
	const readOn = () => {
		const isMore = slide(window, file, from);
		at -= from;
		from = 0;
		return isMore;
	};
	const takeValue = () => {
		from = at;
		let { bytes, end } = window;
		let valid = bytes.subarray(0, end);
		let next = at;
		let depth = 0;
		let isInString = false;
		for (;;) {
			if (isInString) {
				const near = Math.min(end, next + shortString);
				let byte = 0;
				while (next < near) {
					byte = bytes[next] ?? 0;
					if (byte === quote$3) break;
					next += byte === backslash$1 ? 2 : 1;
				}
				if (byte !== quote$3 && next < end) {
					const found = valid.indexOf(quote$3, next);
					const to = found === -1 ? end : found;
					if (!isUnescaped(bytes, to, next)) {
						next = to + 1;
						if (next < end) continue;
					} else next = to;
				}
				if (next < end) {
					isInString = false;
					next += 1;
					if (depth === 0) break;
				}
			} else {
				let effect = 0;
				while (next < end) {
					effect = effects[bytes[next] ?? 0] ?? 0;
					if (effect !== 0 && (effect !== 4 || depth === 0)) break;
					next += 1;
				}
				if (next < end) {
					if (effect === 1) {
						if (depth === 0 && next > from) break;
						isInString = true;
						next += 1;
					} else if (effect === 2) {
						depth += 1;
						next += 1;
					} else {
						if (effect === 3 && depth > 0) {
							next += 1;
							depth -= 1;
						}
						if (depth === 0) {
							if (next === from) next += 1;
							break;
						}
					}
				}
			}
			if (next < end) continue;
			at = next;
			const isMore = readOn();
			next = at;
			({bytes, end} = window);
			valid = bytes.subarray(0, end);
			if (!isMore && next >= end) return depth === 0 && !isInString && next > from;
		}
		at = next;
		return true;
	};
	const takeTo = (mark, most) => {
		from = at;
		for (let searched = 0; searched < most;) {
			const found = indexOf(window, mark, from + searched);
			if (found !== -1) {
				at = found + 1;
				return at - from;
			}
			searched = Math.max(0, window.end - from - mark.length + 1);
			if (searched >= most || !readOn()) break;
		}
		at = from;
		return 0;
	};
	return {
		peek,
		takeValue,
		takeTo,
		putBack: () => {
			at = from;
		},
		ahead: (most) => String.fromCharCode(...window.bytes.subarray(at, Math.min(window.end, at + most))),
		take: () => {
			at += 1;
			from = at;
		},
		text: () => decoder.decode(window.bytes.subarray(from, at)),
		offset: () => window.start + from
	};
}
// src/core/results/json/read-json.ts
/** Lists of rows deeper than this are none of any format. */
const deepest$1 = 8;
/**
* Reads a JSON document row by row: neither its text nor its rows are ever held as a whole.
*
* @returns undefined when the file is no JSON: the issues say where and why
*/
function readJson(file, shape, visit, notes) {
	const scanner = scanJson(file);
	const reader = new DocumentReader(file, scanner, shape, visit);
	try {
		if (scanner.peek() === -1) throw new JsonStop();
		const value = reader.value([]);
		if (scanner.peek() !== -1) throw new JsonStop();
		noteNonFinite(notes, reader.nonFinite);
		return {
			value,
			rows: reader.rows
		};
	} catch (error) {
		if (!(error instanceof JsonStop || error instanceof SyntaxError || error instanceof TypeError)) throw error;
		if (reader.isVisiting) throw error;
		notes.issues.add(jsonFault(file, scanner.offset(), shape.nonFinite));
		return;
	}
}
/** Ends the reading at the first fault; never leaves this file. */
var JsonStop = class extends Error {};
const [openBrace, closeBrace, openBracket, closeBracket, comma, colon, quote$2] = [
	123,
	125,
	91,
	93,
	44,
	58,
	34
];
/** Walks down a document to its rows, parsing what lies beside. */
var DocumentReader = class {
	rows = 0;
	nonFinite = 0;
	isVisiting = false;
	/** Of the value parsed last. */
	text = "";
	/** Of the list that is being read. */
	mark;
	placeOf;
	scanner;
	shape;
	visit;
	constructor(file, scanner, shape, visit) {
		this.placeOf = placeFinder(file);
		this.mark = rowMark(scanner);
		this.scanner = scanner;
		this.shape = shape;
		this.visit = visit;
	}
	value(path) {
		const { scanner, shape } = this;
		const first = scanner.peek();
		if (shape.skip?.some((skipped) => isAt(skipped, path))) return this.pass();
		if (first === openBracket && shape.rows.some((rows) => isAt(rows, path))) return this.list(path);
		const leadsOn = shape.rows.some((rows) => path.length < rows.length && isAt(rows.slice(0, path.length), path));
		if (first === openBrace && leadsOn && path.length < deepest$1) return this.object(path);
		return this.parsed();
	}
	parsed() {
		if (!this.scanner.takeValue()) throw new JsonStop();
		const text = this.scanner.text();
		return this.keep(text, this.parse(text));
	}
	parsedRow() {
		const marked = this.mark.take((text) => this.parse(text));
		if (marked !== void 0) return this.keep(marked.text, marked.value);
		const value = this.parsed();
		this.mark.learn();
		return value;
	}
	parse(text) {
		return this.shape.nonFinite ? parseValue(text) : {
			value: JSON.parse(text),
			nonFinite: 0
		};
	}
	keep(text, { value, nonFinite }) {
		this.text = text;
		this.nonFinite += nonFinite;
		return value;
	}
	pass() {
		if (!this.scanner.takeValue()) throw new JsonStop();
	}
	list(path) {
		const { scanner } = this;
		scanner.take();
		this.mark = rowMark(scanner);
		if (scanner.peek() === closeBracket) return this.close([]);
		for (let index = 0;; index += 1) {
			this.row(path, index);
			if (scanner.peek() === closeBracket) return this.close([]);
			this.expect(comma);
		}
	}
	object(path) {
		const { scanner, shape } = this;
		const result = {};
		const holdsRows = shape.rows.some((rows) => rows.at(-1) === "*" && isAt(rows.slice(0, -1), path));
		scanner.take();
		if (scanner.peek() === closeBrace) return this.close(result);
		for (let index = 0;; index += 1) {
			if (scanner.peek() !== quote$2 || !scanner.takeValue()) throw new JsonStop();
			const key = String(JSON.parse(scanner.text()));
			this.expect(colon);
			const inner = [...path, key];
			if (holdsRows && scanner.peek() === openBrace) this.row(path, index, key);
			else {
				const value = this.value(inner);
				if (value !== void 0) Object.defineProperty(result, key, {
					value,
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			if (scanner.peek() === closeBrace) return this.close(result);
			this.expect(comma);
		}
	}
	row(path, index, key) {
		const value = this.scanner.peek() === openBrace && key === void 0 ? this.parsedRow() : this.parsed();
		const { placeOf, scanner, text } = this;
		const offset = scanner.offset();
		this.rows += 1;
		this.isVisiting = true;
		const at = [...path, key ?? index];
		this.visit(value, {
			index,
			place: (inner = []) => {
				const before = new TextEncoder().encode(text.slice(0, keyOffset(text, inner))).length;
				return {
					...placeOf(offset + before),
					path: [...at, ...inner]
				};
			}
		}, path, key);
		this.isVisiting = false;
	}
	expect(byte) {
		if (this.scanner.peek() !== byte) throw new JsonStop();
		this.scanner.take();
	}
	close(value) {
		this.scanner.take();
		return value;
	}
};
/** True when the path is the one that is looked for, steps `*` being any. */
function isAt(wanted, path) {
	return wanted.length === path.length && wanted.every((step, depth) => step === "*" || step === path[depth]);
}
// src/core/results/reading/row-fields.ts
const plainNumber$2 = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Texts that stand for no number in tables and in what Python writes. */
const noNumber = /^(?:|nan|none|null|n\/a|[+-]?inf(?:inity)?)$/i;
/** Longest text shown in an issue. */
const shownText = 60;
/** What a number was expected to be, for {@link RowFields}. */
const expectations = {
	milliseconds: "milliseconds as a number",
	seconds: "seconds as a number",
	usd: "US dollars as a number",
	tokens: "a number of tokens",
	score: "a number"
};
/**
* The fields of a row.
*
* @param value - the row as it was parsed
* @param isTable - every field is text, as in a table: numbers as text are no surprise
*/
function rowFields(value, row, run, isTable = false) {
	const at = (path) => {
		let here = value;
		for (const key of path) here = Array.isArray(here) ? here[Number(key)] : ownValue(here, String(key));
		return here;
	};
	const refuse = (path, found, expected) => {
		const name = path.join(".");
		const message = `row ${row.index + 1}: "${name}" is ${describe(found)}; expected ${expected}.`;
		run.issues.add(problem("bad-field", message, "Mend what writes the file, or leave the field out: an absent value is unknown, not 0.", row.place(path)));
	};
	const number = (path, expected) => {
		const found = at(path);
		if (found === void 0 || found === null) return void 0;
		if (typeof found === "number") return Number.isFinite(found) ? found : void 0;
		if (typeof found !== "string") return refuse(path, found, expected);
		const text = found.trim();
		if (noNumber.test(text)) return void 0;
		if (!plainNumber$2.test(text) || !Number.isFinite(Number(text))) return refuse(path, found, expected);
		if (!isTable) run.tally(`text:${path.at(-1)}`, rowsThat(`have "${path.at(-1)}" as text: read as the number it spells.`));
		return Number(text);
	};
	return {
		number,
		value: at,
		amount(path, expected) {
			const found = number(path, expected);
			return found === void 0 || found >= 0 ? found : refuse(path, at(path), `${expected}, 0 or more`);
		},
		flag(path) {
			const found = at(path);
			if (found === void 0 || found === null || found === "") return void 0;
			if (typeof found === "boolean") return found;
			if (typeof found === "string" && /^(?:true|false)$/i.test(found)) return /^true$/i.test(found);
			if (found === 0 || found === 1) return found === 1;
			return refuse(path, found, "true or false");
		}
	};
}
function describe(found) {
	if (typeof found === "string") {
		const text = found.length > shownText ? `${found.slice(0, shownText)}…` : found;
		return `a string (${JSON.stringify(text)})`;
	}
	if (Array.isArray(found)) return "a list";
	if (isObject(found)) return "an object";
	return String(found);
}
// src/core/results/aider/read-aider.ts
/** Reads what aider's benchmark leaves of each exercise. Fields after `Aider-AI/aider:benchmark/benchmark.py`. */
const aiderReader = {
	name: "aider",
	description: ".aider.results.json of the exercises of aider’s benchmark",
	notes: {
		framework: "aider’s benchmark",
		files: "`tmp.benchmarks/<run>/**/.aider.results.json`, the glob being a run",
		reads: "an exercise of a language as a case; passed = its tests pass at last (`pass_rate_2`), `first_try` = at once (`pass_rate_1`); errors; seconds of the model, cost, tokens, model; language as segment",
		silent: "what was asked and answered; an unknown price (it is written as 0); all but the name of an exercise that threw",
		checkedWith: "files written after its source"
	},
	recognizes: ({ kind, value }) => kind === "json" && (isExercise(value) || isException(value)),
	open: openAider
};
const units$5 = {
	secondsToMs: 1e3,
	usd: 1
};
/** Folders of an exercise: `…/<language>/exercises/practice/<exercise>`. */
const exerciseFolder = /(?:^|[\\/])([\w+#-]+)[\\/]exercises[\\/]practice[\\/]([^\\/]+)(?:[\\/]\.aider\.results\.json)?$/;
/** The folder that a file stands in. */
const parentFolder = /([^\\/]+)[\\/][^\\/]+$/;
function isExercise(value) {
	return isObject(value) && Array.isArray(value.tests_outcomes) && Object.hasOwn(value, "testcase");
}
/** All that is left of an exercise that threw. */
function isException(value) {
	return isObject(value) && Object.keys(value).length === 1 && typeof value.exception === "string";
}
function openAider(run) {
	return { file(file) {
		const rest = readJson(file, {
			rows: [],
			nonFinite: true
		}, () => {}, run);
		if (rest === void 0) return;
		const row = asObject(rest.value);
		if (!isExercise(row) && !isException(row)) {
			run.issues.add(problem("bad-document", "The file is no result of an exercise.", "Give the file as the benchmark wrote it.", { file: file.name }));
			return;
		}
		const [, language, exercise] = exerciseFolder.exec(asText(row.testdir) ?? file.name) ?? [];
		addExercise(row, asText(row.testcase) ?? exercise ?? parentFolder.exec(file.name)?.[1] ?? file.name, language, file.name, run);
		if (isExercise(row)) settleModel(run, asText(row.model));
	} };
}
function addExercise(row, name, language, file, run) {
	const fields = rowFields(row, {
		index: 0,
		place: (path = []) => ({
			file,
			path
		})
	}, run);
	const outcomes = asArray(row.tests_outcomes);
	const first = fields.flag(["tests_outcomes", 0]);
	const last = fields.flag(["tests_outcomes", outcomes.length - 1]);
	const seconds = fields.amount(["duration"], expectations.seconds);
	const cost = fields.amount(["cost"], expectations.usd);
	const input = fields.amount(["prompt_tokens"], expectations.tokens);
	const output = fields.amount(["completion_tokens"], expectations.tokens);
	if (cost === 0) run.tally("unpriced", rowsThat("had a cost of 0: the price was unknown, cost is left out."));
	const id = language === void 0 ? name : `${language}/${name}`;
	run.add({
		...inputIdentity(id, id),
		...rowPaths({
			...row,
			language
		}),
		column: onlyColumn,
		traits: language === void 0 ? {} : { language },
		measures: {
			scores: first === void 0 ? {} : { first_try: first ? 1 : 0 },
			passed: last ?? null,
			...seconds === void 0 ? {} : { latencyMs: seconds * units$5.secondsToMs },
			...cost === void 0 || cost === 0 ? {} : { costUsd: cost * units$5.usd },
			...input === void 0 || output === void 0 ? {} : { tokens: {
				input,
				output
			} },
			cached: false,
			state: isException(row) ? "error" : first === void 0 ? "unscored" : "scored",
			inputHash: inputIdentity(id, id).inputHash
		}
	});
}
// src/core/results/answer-text.ts
/** Longest answer kept on a row, in UTF-16 code units. */
const maxOutputLength = 4096;
/** Hash and text of an answer; an answer that is no text is taken as canonical JSON; empty when there is none. */
function answerOf(output) {
	if (output === void 0 || output === null) return {};
	const text = typeof output === "string" ? output : canonicalJson(output);
	return {
		outputHash: shortHash(text),
		output: cut(text)
	};
}
function cut(text) {
	if (text.length <= maxOutputLength) return text;
	const last = text.charCodeAt(4095);
	return text.slice(0, last >= 55296 && last <= 56319 ? 4095 : maxOutputLength);
}
// src/core/results/assemble/input-label.ts
/** Longest beginning of an input that a case is called by, characters. */
const longestLabel$2 = 60;
/**
* What a reader calls a case without an id of its own: the first words of what was asked, and of a longer text four digits
* of the id, since many inputs begin alike. Nothing where what was asked is no single text.
*
* @param id - identity of the case; only one made from its input gets a label
* @param asked - a text, or a list or object that holds one text and nothing else
*/
function inputLabel(id, asked) {
	const hash = /^input:([0-9a-f]{4})/.exec(id)?.[1];
	const text = hash === void 0 ? void 0 : onlyText(asked)?.replace(/\s+/g, " ").trim();
	if (text === void 0 || text === "") return {};
	const characters = [...text];
	if (characters.length <= longestLabel$2) return { label: text };
	const cut = characters.slice(0, 54).join("");
	const end = cut.lastIndexOf(" ");
	return { label: `${end > cut.length / 2 ? cut.slice(0, end) : cut}… ${hash}` };
}
function onlyText(asked) {
	if (typeof asked === "string") return asked;
	if (typeof asked !== "object" || asked === null) return void 0;
	const [only, ...others] = Object.values(asked).filter((value) => value !== null && value !== void 0);
	return typeof only === "string" && others.length === 0 ? only : void 0;
}
// src/core/results/assemble/input-length.ts
/** Deeper texts are not counted: a file cannot overflow our stack. */
const maxDepth$1 = 64;
/** A picture or sound in place of a text. */
const dataUrl = /^data:[\w.+-]+\/[\w.+-]+[;,]/;
/**
* Length of what was asked, as a row keeps it: the UTF-16 code units of all texts and numbers in it, names of fields, roles of
* messages and embedded media left out. Nothing where there is neither text nor number.
*
* @param asked - a text, or a list or object of texts; without what was expected, and without the prompt of the system
*/
function inputLengthOf(asked) {
	const length = lengthOf(asked, 0);
	return Number.isNaN(length) ? {} : { inputLength: length };
}
/** NaN = there is nothing to count. */
function lengthOf(value, depth) {
	if (typeof value === "string") return dataUrl.test(value) ? NaN : value.length;
	if (typeof value === "number" || typeof value === "boolean") return String(value).length;
	if (typeof value !== "object" || value === null || depth >= maxDepth$1) return NaN;
	let sum = NaN;
	for (const [name, item] of Object.entries(value)) {
		if (name === "role") continue;
		const length = lengthOf(item, depth + 1);
		if (!Number.isNaN(length)) sum = Number.isNaN(sum) ? length : sum + length;
	}
	return sum;
}
// src/core/results/json/read-json-lines.ts
const lineFeed$2 = 10;
/**
* Reads JSON lines one by one, blank ones left out. A line that is no JSON becomes an issue and the rest is read on.
*
* @param nonFinite - `NaN` and `Infinity` are null (as Python writes them); false: they are a fault
*/
function readJsonLines(file, nonFinite, visit, notes) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	const window = openWindow(file);
	let number = 0;
	let index = 0;
	const take = (text) => {
		number += 1;
		if (isBlank(text)) return;
		const line = number;
		let value;
		try {
			if (nonFinite) {
				const parsed = parseValue(text);
				value = parsed.value;
				noteNonFinite(notes, parsed.nonFinite);
			} else value = JSON.parse(text);
		} catch {
			const parsed = parseJson(text, file.name, line, nonFinite);
			if (!parsed.ok) notes.issues.add(...parsed.issues);
			return;
		}
		const place = (path = []) => {
			return {
				file: file.name,
				line,
				column: keyOffset(text, path) + 1,
				path
			};
		};
		visit(value, {
			index,
			place
		}, text);
		index += 1;
	};
	/** Takes the lines of the window up to a byte; false when they are no text. */
	const takeLines = (to) => {
		let block;
		try {
			block = decoder.decode(window.bytes.subarray(0, to));
		} catch (error) {
			const bytes = window.bytes.subarray(0, to);
			const line = number + linesBefore(bytes) + 1;
			const isCut = window.start + to >= file.sizeBytes && endsInCharacter(bytes);
			notes.issues.add(isCut ? cutCharacter(file.name, line) : undecodable(file.name, line, error));
			return false;
		}
		for (let at = 0; at < block.length;) {
			const next = block.indexOf("\n", at);
			take(block.slice(at, next === -1 ? block.length : next));
			at = next === -1 ? block.length : next + 1;
		}
		return true;
	};
	let searched = 0;
	for (;;) {
		const last = window.bytes.subarray(searched, window.end).lastIndexOf(lineFeed$2);
		const whole = last === -1 ? 0 : searched + last + 1;
		if (whole > 0 && !takeLines(whole)) return;
		searched = window.end - whole;
		if (slide(window, file, whole)) continue;
		if (window.end > 0) takeLines(window.end);
		return;
	}
}
/** Whole lines in front of the first byte that is no text. */
function linesBefore(bytes) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let lines = 0;
	for (let at = 0; at < bytes.length; lines += 1) {
		const next = bytes.indexOf(lineFeed$2, at);
		const end = next === -1 ? bytes.length : next;
		try {
			decoder.decode(bytes.subarray(at, end));
		} catch {
			return lines;
		}
		at = end + 1;
	}
	return lines;
}
function undecodable(file, line, error) {
	if (error instanceof TypeError) return problem("not-text", "The file holds bytes that are not UTF-8.", "Write the results as UTF-8 and check that the file was not cut or compressed.", {
		file,
		line
	});
	return problem("too-large", "The line is longer than one text can be (512 MB).", "A line holds one result: check that the file is JSON lines.", {
		file,
		line
	});
}
function isBlank(line) {
	return line.charCodeAt(0) !== 123 && line.trim() === "";
}
// src/core/results/json/read-rows-of.ts
/**
* Reads the rows of a file that is JSON lines or a document with lists of rows, `NaN` and `Infinity` taken as unknown. A row
* that is no object becomes an issue.
*
* @returns the document without its rows; undefined for JSON lines, and for a file that is no JSON (the issues say why)
*/
function readRowsOf(file, sample, shape, visit, notes) {
	const take = (value, source, path, key) => {
		if (isObject(value)) {
			visit(value, source, path, key);
			return;
		}
		notes.issues.add(problem("bad-row", `Row ${source.index + 1} is no object.`, "Give the file as the framework wrote it.", source.place()));
	};
	if (hasLines(sample, shape)) {
		readJsonLines(file, true, (value, source) => take(value, source, []), notes);
		return;
	}
	return readJson(file, {
		rows: shape.lists,
		nonFinite: true
	}, take, notes)?.value;
}
/** True where every line is a row: JSON lines, even of one line. */
function hasLines({ kind, value }, { isRow }) {
	return kind === "json-lines" || kind === "json" && isObject(value) && isRow(value);
}
// src/core/results/alpaca-eval/read-alpaca-eval.ts
/**
* Reads the annotations of AlpacaEval, versions 1 and 2. Preferences as `tatsu-lab/alpaca_eval:src/alpaca_eval/metrics/helpers.py`
* counts them.
*/
const alpacaEvalReader = {
	name: "alpaca-eval",
	description: "annotations.json of AlpacaEval",
	notes: {
		framework: "AlpacaEval",
		files: "`annotations.json` of `alpaca_eval`, versions 1 and 2",
		reads: "an instruction with the answer it is compared to as a case; `win_rate` = preference − 1 (a draw is 0.5); failed annotations; annotator, models; dataset as segment; price of annotating as judge cost",
		silent: "latency, cost and tokens of the model; the length-controlled win rate (a fit over the whole leaderboard); a verdict",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, value }) => isAnnotation(kind === "json" && Array.isArray(value) ? value[0] : value),
	open: openAlpacaEval
};
function isAnnotation(value) {
	if (!isObject(value)) return false;
	const has = (key) => Object.hasOwn(value, key);
	return has("instruction") && has("output_1") && has("output_2") && (has("preference") || has("annotator"));
}
function openAlpacaEval(run) {
	return { file(file, sample) {
		const models = modelColumns(run);
		readRowsOf(file, sample, {
			lists: [[]],
			isRow: isAnnotation
		}, (row, source) => {
			if (!isAnnotation(row)) {
				const message = `Row ${source.index + 1} has no instruction with two outputs.`;
				run.issues.add(problem("bad-row", message, "Give annotations.json as alpaca_eval wrote it.", source.place()));
				return;
			}
			run.fingerprint("judge", asText(row.annotator));
			addAnnotation(row, rowFields(row, source, run), models.keyOf(asText(row.generator_2)), run);
		}, run);
		models.settle();
	} };
}
function addAnnotation(row, fields, column, run) {
	const winRate = winRateOf$1(fields.number(["preference"], "a preference from 1 to 2, or 0"));
	if (winRate === null) run.tally("failed", rowsThat("had no preference: the annotator failed there."));
	const judgeCostUsd = fields.amount(["price_per_example"], expectations.usd);
	const dataset = asText(row.dataset);
	const { id } = inputIdentity(void 0, row.instruction);
	run.add({
		id,
		...rowPaths(row),
		column,
		epoch: 1,
		traits: dataset === void 0 ? {} : { dataset },
		measures: {
			...inputLabel(id, row.instruction),
			scores: { win_rate: winRate },
			passed: null,
			...judgeCostUsd === void 0 ? {} : { judgeCostUsd },
			cached: false,
			state: winRate === null ? "judge-failed" : "scored",
			inputHash: hashValue({
				instruction: row.instruction,
				against: row.output_1
			}),
			...inputLengthOf(row.instruction),
			...answerOf(row.output_2)
		}
	});
}
/** 1 = the answer it is compared to is better, 2 = that of the model; 0 is how version 1 wrote a draw, 1.5. */
function winRateOf$1(preference) {
	if (preference === 0) return .5;
	return preference === void 0 || preference < 1 || preference > 2 ? null : preference - 1;
}
// src/core/results/assemble/case-identities.ts
/** No rows yet. */
function caseIdentities(run) {
	const ids = [];
	const hashes = [];
	const firstExam = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	return {
		next(explicit, question, exam) {
			const stated = scalarText(explicit);
			const id = stated ?? `input:${hashValue(question).slice(0, 16)}`;
			const inputHash = hashValue({
				question,
				exam
			});
			ids.push(id);
			hashes.push(inputHash);
			if (stated === void 0) {
				const known = firstExam.get(id);
				if (known === void 0) firstExam.set(id, inputHash);
				else if (known !== inputHash) shared.add(id);
			}
			return {
				id,
				inputHash,
				...inputLengthOf(question),
				...inputLabel(id, question)
			};
		},
		settle() {
			if (shared.size === 0) return;
			if (run.options.caseId === void 0) run.warn(`${counted(shared.size, "input")} with several expected answers: each is a case of its own.`);
			run.identify((row) => {
				const id = ids[row] ?? "";
				return shared.has(id) ? `${id} · ${hashes[row]?.slice(0, 8)}` : id;
			});
		}
	};
}
// src/core/results/assemble/traits.ts
/** Longest value that can be a segment's, UTF-16 code units. */
const longestValue = 200;
/** Names that stand for a segment wherever they are found, among inputs too. */
const segmentName = /^(?:lang|language|locale|segment|category)$/i;
/**
* Candidates for the default segments: the scalar fields of an object, blank and long ones left out.
*
* @param object - metadata of a row; anything but an object has no fields
*/
function traitsOf$3(object) {
	if (!isObject(object)) return {};
	const pairs = Object.entries(object).map(([name, value]) => [name, scalarText(value)]);
	return Object.fromEntries(pairs.filter((pair) => pair[1] !== void 0 && pair[1].length <= longestValue));
}
/** Of an object that is no metadata (the input of a case), the fields with the name of a segment. */
function namedTraits(object) {
	return Object.fromEntries(Object.entries(traitsOf$3(object)).filter(([name]) => segmentName.test(name)));
}
// src/core/results/assemble/failure-state.ts
const timeoutMessage$3 = /timed? ?out|timeout|TimeoutError|exceeded max duration|ETIMEDOUT|deadline exceeded/i;
/** State of a row whose call failed, by the message that it left: a timeout is not any error. */
function failureState(message) {
	return message !== void 0 && timeoutMessage$3.test(message) ? "timeout" : "error";
}
/** Message of an error that was written as text or as an object; an error without any is empty. */
function errorMessage(error) {
	if (!isObject(error)) return asText(error) ?? "";
	return [
		error.name,
		error.type,
		error.message
	].map(asText).filter((text) => text !== void 0).join(": ");
}
// src/core/results/azure-evaluation/shape.ts
/** Where rows stand in the result that `evaluate()` writes as one document. */
const rowLists$3 = [["rows"]];
const evaluatorValue = /^outputs\.[^.]+\.[^.]+/;
/** True for a row of `evaluate()`: flat keys, the data under `inputs.`, each evaluator's values under `outputs.<evaluator>.`. */
function isFlatRow(row) {
	if (!isObject(row)) return false;
	const names = Object.keys(row);
	if (names.some((name) => name.startsWith("feedback."))) return false;
	return names.some((name) => name.startsWith("inputs.")) && names.some((name) => evaluatorValue.test(name));
}
/** True for a row of the RAG chat evaluator: question, truth and answer beside ratings or the time of the call. */
function isChatRow(row) {
	if (!isObject(row) || !["question", "answer"].every((name) => Object.hasOwn(row, name))) return false;
	return (Object.hasOwn(row, "truth") || Object.hasOwn(row, "ground_truth")) && Object.keys(row).some((name) => name === "latency" || isRating(name) || name === "answer_length");
}
/** True for a metric that a model gives on a scale from 1 to 5, by its name. */
function isRating(name) {
	return /^(?:gpt_|my(?:relevance|coherence|groundedness|similarity|fluency)$|dontknowness$)/.test(name);
}
/** True for what lies beside the rows: the config of the run, its parameters, the summary of its metrics. */
function isCompanion$1(document) {
	if (!isObject(document)) return false;
	if (Object.hasOwn(document, "testdata_path")) return true;
	const metrics = Object.values(document);
	const names = [
		"mean",
		"mean_rating",
		"pass_rate",
		"rate"
	];
	return metrics.length > 0 && metrics.every((metric) => isObject(metric) && names.some((name) => typeof metric[name] === "number"));
}
// src/core/results/azure-evaluation/chat-row.ts
/** Fields of a row that are no metrics. */
const sampleFields = /* @__PURE__ */ new Set([
	"question",
	"truth",
	"ground_truth",
	"answer",
	"context",
	"latency",
	"id"
]);
const units$4 = { secondsToMs: 1e3 };
/** What the evaluator writes for the time of a call that failed, and for a metric of an answer that there is none of. */
const noValue = -1;
/** Ratings from here on pass: its own summary counts them so. */
const passingRating = 4;
/** Everything a row of the RAG chat evaluator measured. A rating has the share that passes beside it. */
function chatMeasures(row, fields, run) {
	if (row.latency === noValue) return {
		scores: {},
		passed: null,
		cached: false,
		state: failureState(asText(row.answer))
	};
	const seconds = fields.amount(["latency"], expectations.seconds);
	const scores = /* @__PURE__ */ new Map();
	for (const name of Object.keys(row)) {
		if (sampleFields.has(name)) continue;
		const score = scoreOf$3(row[name], name, fields, run);
		if (score === void 0) continue;
		scores.set(name, score);
		if (isRating(name)) scores.set(`${name}_pass`, score === null ? null : Number(score >= passingRating));
	}
	const isJudged = [...scores.values()].some((score) => score !== null);
	return {
		scores: Object.fromEntries(scores),
		passed: null,
		...seconds === void 0 ? {} : { latencyMs: seconds * units$4.secondsToMs },
		cached: false,
		state: isJudged ? "scored" : scores.size > 0 ? "judge-failed" : "unscored",
		...answerOf(row.answer)
	};
}
/** Score of a field; undefined when the field is no metric. */
function scoreOf$3(value, name, fields, run) {
	if (typeof value === "boolean") return Number(value);
	if (value === null || value === noValue) return null;
	if (typeof value === "number") return value;
	if (!isRating(name)) return void 0;
	if (typeof value === "string" && !/\d/.test(value)) {
		run.tally("no-rating", rowsThat("held text for a rating: it counts as missing."));
		return null;
	}
	return fields.number([name], expectations.score) ?? null;
}
// src/core/results/azure-evaluation/flat-row.ts
/** Columns of the data that hold what the system gave, not what it was asked. */
const answerNames = [
	"response",
	"answer",
	"output",
	"prediction"
];
const givenNames = [
	...answerNames,
	"context",
	"contexts",
	"retrieved_documents",
	"latency",
	"line_number"
];
const questionNames = [
	"query",
	"question",
	"user_query",
	"input",
	"prompt"
];
/** Columns of what was expected; the rest of the data describes a case. */
const expectedName$1 = /truth|expected|reference|target|ideal/i;
const idNames$2 = [
	"id",
	"case_id",
	"test_id",
	"question_id",
	"sample_id",
	"conversation_id"
];
/** Ends of the values that an evaluator gives beside its score. */
const sideValues = /_(?:reason|result|threshold|passed|label|type|status|properties|details|model|finish_reason|sample_input|sample_output|(?:prompt|completion|total|input|output)_tokens)$/;
/** Reads the `inputs.` of a row: what was asked, apart from what was expected and from answers that the data brought along. */
function flatCase(row) {
	const inputs = Object.fromEntries(Object.entries(row).filter(([key]) => key.startsWith("inputs.")).map(([key, value]) => [key.slice(7), value]).filter(([name]) => !givenNames.includes(name)));
	const id = idNames$2.map((name) => ownValue(inputs, name)).find((value) => scalarText(value) !== void 0);
	const traits = Object.fromEntries(Object.entries(inputs).filter(([name]) => !expectedName$1.test(name)));
	const asked = questionNames.find((name) => ownValue(inputs, name) !== void 0);
	if (asked !== void 0) {
		const { [asked]: question, ...exam } = inputs;
		return {
			id,
			question,
			exam,
			traits
		};
	}
	const { conversation, ...others } = inputs;
	const said = userTurns(conversation);
	return said.length > 0 ? {
		id,
		question: said,
		exam: others,
		traits
	} : {
		id,
		question: inputs,
		exam: void 0,
		traits
	};
}
/** Everything a row measured. Time, price and tokens of the system are not in it; those of the judge are left. */
function flatMeasures(row, run) {
	const scores = /* @__PURE__ */ new Map();
	const verdicts = [];
	for (const [key, value] of Object.entries(row)) {
		const [, evaluator = "", name = ""] = /^outputs\.([^.]+)\.(.+)$/.exec(key) ?? [];
		if (name === "") continue;
		const side = (end) => ownValue(row, `${key}_${end}`);
		if (sideValues.test(name)) {
			if (name.endsWith("_model")) run.fingerprint("judge", asText(value));
			continue;
		}
		if (name.startsWith("gpt_") && Object.hasOwn(row, `outputs.${evaluator}.${name.slice(4)}`)) continue;
		const isApplied = asText(side("reason"))?.startsWith("Not applicable") !== true;
		const score = scoreOf$2(value);
		if (score === void 0) continue;
		const label = name === evaluator || name === `gpt_${evaluator}` ? name : `${evaluator}.${name}`;
		scores.set(label, isApplied ? score : null);
		const verdict = verdictOf$4(side("result")) ?? verdictOf$4(side("passed"));
		if (verdict !== void 0 && isApplied && score !== null) verdicts.push(verdict);
		const threshold = scalarText(side("threshold"));
		run.fingerprint("scorer", threshold === void 0 ? void 0 : `${label} from ${threshold}`);
	}
	const answer = answerOfRow(row);
	const state = [...scores.values()].some((score) => score !== null) ? "scored" : answer === null ? "error" : scores.size > 0 ? "judge-failed" : "unscored";
	return {
		scores: state === "error" ? {} : Object.fromEntries(scores),
		passed: state !== "scored" || verdicts.length === 0 ? null : verdicts.every((verdict) => verdict),
		cached: false,
		state,
		...answerOf(answer)
	};
}
/** A label such as `Very low` is no score; what is missing or not a number is one that was not given. */
function scoreOf$2(value) {
	if (value === null) return null;
	if (typeof value === "boolean") return Number(value);
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (typeof value !== "string") return void 0;
	if (/^(?:nan|none|null|)$/i.test(value.trim())) return null;
	return Number.isFinite(Number(value)) ? Number(value) : void 0;
}
function verdictOf$4(value) {
	if (typeof value === "boolean") return value;
	if (value === "pass" || value === "true") return true;
	return value === "fail" || value === "false" ? false : void 0;
}
/** Answer of the target, else that of the data; null = the target was called and gave none; undefined = there is none. */
function answerOfRow(row) {
	const key = [...answerNames.map((name) => `outputs.${name}`), ...answerNames.map((name) => `inputs.${name}`)].find((name) => Object.hasOwn(row, name));
	if (key !== void 0) return row[key] ?? null;
	const said = asArray(asObject(row["inputs.conversation"]).messages).filter(isObject).filter(({ role }) => role === "assistant").map(({ content }) => content);
	return said.length > 0 ? said : void 0;
}
function userTurns(conversation) {
	return asArray(asObject(conversation).messages).filter(isObject).filter(({ role }) => role === "user").map(({ content }) => content);
}
// src/core/results/azure-evaluation/read-azure-evaluation.ts
/**
* Reads rows of Azure's evaluators: `eval_results.jsonl` of the RAG chat evaluator (after
* `Azure-Samples/ai-rag-chat-evaluator:src/evaltools/eval`), and the flat rows of `azure.ai.evaluation.evaluate()` and of
* promptflow before it (after `Azure/azure-sdk-for-python:sdk/evaluation/azure-ai-evaluation`).
*/
const azureEvaluationReader = {
	name: "azure-evaluation",
	description: "eval_results.jsonl of the RAG chat evaluator, rows of azure-ai-evaluation and promptflow",
	notes: {
		framework: "Azure AI Evaluation, promptflow, ai-rag-chat-evaluator",
		files: "`eval_results.jsonl` with `config.json`, `evaluate_parameters.json`, `summary.json` beside it; `evaluate(output_path=…)`; `instance_results.jsonl`",
		reads: "question and truth as the case; ratings, and 4 or 5 as `…_pass`; numbers and booleans of evaluators; verdicts by threshold; seconds of the call; failed calls; the judge where named",
		silent: "cost, tokens; time in rows of `evaluate()`; ids of what was retrieved; the judge of RAG chat rows without `evaluate_parameters.json`",
		checkedWith: "files of its users"
	},
	recognizes: isAzure,
	accompanies: ({ kind, value }) => kind === "json" && isCompanion$1(value),
	open: openAzure
};
function isAzure({ kind, value, lines }) {
	if (kind === "json-lines") return lines.length > 0 && lines.every((line) => isChatRow(line) || isFlatRow(line));
	if (kind !== "json" || !isObject(value)) return false;
	if (isChatRow(value) || isFlatRow(value)) return true;
	const [first] = Array.isArray(value.rows) ? value.rows : [];
	return isFlatRow(first);
}
function openAzure(run) {
	const identities = caseIdentities(run);
	const take = (value, row) => {
		if (isObject(value) && isFlatRow(value)) addFlatRow(value, run, identities);
		else if (isObject(value) && Object.hasOwn(value, "question")) addChatRow(value, row, run, identities);
		else {
			const message = `Row ${row.index + 1} has neither a question nor inputs and outputs of evaluators.`;
			run.issues.add(problem("bad-row", message, "Give the rows as the evaluation wrote them.", row.place()));
		}
	};
	return {
		end: identities.settle,
		file(file, sample) {
			if (sample.kind === "json-lines") readJsonLines(file, true, take, run);
			else readDocument$3(file, sample, take, run);
		}
	};
}
function readDocument$3(file, sample, take, run) {
	const rest = readJson(file, {
		rows: rowLists$3,
		nonFinite: true
	}, take, run);
	if (rest === void 0) return;
	const document = asObject(rest.value);
	if (isChatRow(document) || isFlatRow(document)) take(document, {
		index: 0,
		place: () => ({ file: file.name })
	});
	else if (isCompanion$1(sample.value)) {
		run.suite(asText(document.testdata_path));
		run.fingerprint("judge", asText(document.evaluation_gpt_model));
	} else if (!Array.isArray(document.rows)) run.issues.add(problem("bad-document", "The file has no list of rows where evaluate() writes one.", "Give what evaluate(output_path=…) wrote, or eval_results.jsonl.", { file: file.name }));
}
function addChatRow(value, row, run, identities) {
	const truth = value.truth ?? value.ground_truth;
	const { id, ...named } = identities.next(value.id, value.question, truth);
	run.add({
		id,
		...rowPaths(value, ["metadata"]),
		traits: {
			...namedTraits(value),
			...traitsOf$3(value.metadata)
		},
		measures: {
			...chatMeasures(value, rowFields(value, row, run), run),
			...named
		}
	});
}
function addFlatRow(value, run, identities) {
	const asked = flatCase(value);
	const { id, ...named } = identities.next(asked.id, asked.question, asked.exam);
	run.add({
		id,
		...rowPaths(value),
		traits: traitsOf$3(asked.traits),
		measures: {
			...flatMeasures(value, run),
			...named
		}
	});
}
// src/core/results/braintrust/measures.ts
/** Units of what events measure; rows that the SDK returns measure nothing. */
const units$3 = {
	secondsToMs: 1e3,
	usd: 1
};
/** Everything a trial measured. */
function measuresOf$6(row, fields) {
	const hasFailed = row.error !== void 0 && row.error !== null;
	const scores = /* @__PURE__ */ new Map();
	for (const name of Object.keys(asObject(row.scores))) scores.set(name, fields.number(["scores", name], expectations.score) ?? null);
	const broken = Object.keys(asObject(asObject(row.metadata).scorer_errors));
	for (const name of broken) if (!scores.has(name)) scores.set(name, null);
	const judged = [...scores.values()].some((score) => score !== null) ? "scored" : broken.length > 0 ? "judge-failed" : "unscored";
	const state = hasFailed ? failureState(errorMessage(row.error)) : judged;
	return {
		isBroken: broken.length > 0,
		measures: {
			scores: hasFailed ? {} : Object.fromEntries(scores),
			passed: null,
			...spent(row, fields),
			state,
			...hasFailed ? {} : answerOf(row.output)
		}
	};
}
/** Time, price and tokens of an event. */
function spent(row, fields) {
	if (!isObject(row.metrics)) return { cached: false };
	const seconds = fields.amount(["metrics", "duration"], expectations.seconds);
	const costUsd = fields.amount(["metrics", "estimated_cost"], expectations.usd);
	const input = fields.amount(["metrics", "prompt_tokens"], expectations.tokens);
	const output = fields.amount(["metrics", "completion_tokens"], expectations.tokens);
	const cached = fields.number(["metrics", "cached"], "0 or 1") ?? 0;
	return {
		...seconds === void 0 ? {} : { latencyMs: seconds * units$3.secondsToMs },
		...costUsd === void 0 ? {} : { costUsd: costUsd * units$3.usd },
		...input === void 0 || output === void 0 ? {} : { tokens: {
			input,
			output
		} },
		cached: cached > 0
	};
}
// src/core/results/braintrust/summary.ts
/** Keys of a summary, in the case of the SDK that wrote it: TypeScript, Python, Go. */
const spellings = [
	{
		project: "projectName",
		experiment: "experimentName",
		scores: "scores"
	},
	{
		project: "project_name",
		experiment: "experiment_name",
		scores: "scores"
	},
	{
		project: "ProjectName",
		experiment: "ExperimentName",
		scores: "Scores"
	}
];
/** True for the summary of an experiment: names, and scores with their means; it holds no rows. */
function isSummary$1(value) {
	if (!isObject(value)) return false;
	return spellings.some(({ project, experiment, scores }) => Object.hasOwn(value, project) && Object.hasOwn(value, experiment) && isObject(value[scores]));
}
/** Name of the project; undefined when the value is no summary. */
function projectOf(summary) {
	if (!isObject(summary)) return void 0;
	return spellings.map(({ project }) => asText(summary[project])).find((name) => name !== void 0);
}
// src/core/results/braintrust/read-braintrust.ts
/**
* Reads what `Eval()` of the Braintrust SDK returns, its rows as JSON lines, and the events of an experiment as the API
* gives them. Fields after `braintrustdata/braintrust-sdk:js/src/framework.ts` and its generated types.
*/
const braintrustReader = {
	name: "braintrust",
	description: "result of Braintrust’s Eval() as JSON, its rows as JSON lines, or fetched experiment events",
	notes: {
		framework: "Braintrust SDK",
		files: "what `Eval(…, { returnResults: true })` gives, as JSON; its `results` as JSON lines; `GET /v1/experiment/{id}/fetch`",
		reads: "input and expected as the case; scores; broken scorers; errors; trials as epochs; metadata as segments; of fetched events time, tokens, cost, cache",
		silent: "a verdict; the judge; why a task failed; time, cost and tokens in what the SDK gives. The lines of `braintrust eval --jsonl` are summaries and refused",
		checkedWith: "files made with it"
	},
	recognizes: isBraintrust,
	open: openBraintrust
};
const rowLists$2 = [
	[],
	["results"],
	["events"]
];
function isBraintrust({ kind, value, lines }) {
	if (kind === "json-lines") return lines.length > 0 && lines.every(isRowOrSummary);
	if (Array.isArray(value)) return value.length > 0 && value.slice(0, 5).every(isRow);
	if (!isObject(value)) return false;
	if (isSummary$1(value)) return true;
	const { summary, results, events } = value;
	if (isSummary$1(summary) && Array.isArray(results)) return true;
	return Array.isArray(events) && events.length > 0 && events.slice(0, 5).every(isEvent);
}
function isRowOrSummary(value) {
	return isRow(value) || isSummary$1(value);
}
/** A row has an input, and scores by name that are numbers or null; our own rows have a case id. */
function isRow(value) {
	if (!isObject(value) || !Object.hasOwn(value, "input") || Object.hasOwn(value, "caseId")) return false;
	if (!isObject(value.scores)) return false;
	return (Object.hasOwn(value, "output") || Object.hasOwn(value, "error")) && Object.values(value.scores).every((score) => score === null || typeof score === "number");
}
/** An event of the API has the ids of its span. */
function isEvent(value) {
	return isObject(value) && Object.hasOwn(value, "span_id") && Object.hasOwn(value, "root_span_id");
}
function openBraintrust(run) {
	const identities = caseIdentities(run);
	let summary;
	const take = (value, row) => {
		if (isSummary$1(value)) summary ??= row.place().file;
		else if (isObject(value)) addRow$3(value, row, run, identities);
		else {
			const message = `Row ${row.index + 1} is no object with input, output and scores.`;
			run.issues.add(problem("bad-row", message, "Give the rows as the SDK returned them.", row.place()));
		}
	};
	return {
		file(file, { kind }) {
			if (kind === "json-lines") {
				readJsonLines(file, true, take, run);
				return;
			}
			const rest = readJson(file, {
				rows: rowLists$2,
				nonFinite: true
			}, take, run);
			if (rest === void 0) return;
			const document = asObject(rest.value);
			if (isSummary$1(document)) summary ??= file.name;
			else if (isRow(document)) take(document, {
				index: 0,
				place: () => ({ file: file.name })
			});
			else if (!Array.isArray(rest.value) && rowLists$2.every(([key = ""]) => !Array.isArray(document[key]))) run.issues.add(problem("bad-document", "The file has no list of results where the Braintrust SDK returns one.", "Write the object that Eval(…, { returnResults: true }) gives as JSON.", { file: file.name }));
			run.suite(projectOf(document.summary));
		},
		end() {
			identities.settle();
			if (run.length() > 0 || summary === void 0) return;
			run.issues.add(problem("no-rows", "The file holds the summary of an experiment and none of its rows.", "Means cannot be paired: write the results that Eval(…, { returnResults: true }) gives, one row a line.", { file: summary }));
		}
	};
}
function addRow$3(value, row, run, identities) {
	const parents = asArray(ownValue(value, "span_parents"));
	if (value.is_root === false || parents.length > 0) return;
	const { input, expected, metadata } = value;
	const { id, label: _, ...asked } = identities.next(datasetRecord(value), input, expected);
	const { measures, isBroken } = measuresOf$6(value, rowFields(value, row, run));
	if (isBroken) run.tally("scorer-broke", rowsThat("had a scorer that broke: its score is unknown."));
	run.add({
		id,
		...rowPaths(value, [
			"metadata",
			"input",
			"expected",
			"origin"
		]),
		traits: {
			...namedTraits(input),
			...traitsOf$3(metadata)
		},
		measures: {
			...measures,
			...asked
		}
	});
}
/** Id of the dataset's row that the trial was made of; the id of the trial itself is another in every experiment. */
function datasetRecord(row) {
	const origin = asObject(row.origin);
	return asText(row.dataset_record_id) ?? (origin.object_type === "dataset" ? origin.id : void 0);
}
// src/core/results/deepeval/names.ts
/**
* Key under which an object has a field: DeepEval writes camel case into its files and snake case where its objects are
* dumped as they are.
*
* @param name - in camel case
*/
function keyOf$1(object, name) {
	const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	return ownValue(object, name) === void 0 && ownValue(object, snake) !== void 0 ? snake : name;
}
/** Value of a field in either spelling. */
function fieldOf$4(object, name) {
	return ownValue(object, keyOf$1(object, name));
}
// src/core/results/deepeval/metrics.ts
/** Keys of the lists of spans in a trace. */
const spanLists = [
	"baseSpans",
	"agentSpans",
	"llmSpans",
	"retrieverSpans",
	"toolSpans"
];
/** Reads the metrics of a case, and tells the run who judged by what. A flaky metric has a score and decides nothing. */
function readMetrics(row, fields, run) {
	const byName = /* @__PURE__ */ new Map();
	const verdicts = [];
	let isBroken = false;
	let costUsd;
	for (const path of metricPaths(row)) {
		const metric = asObject(fields.value(path));
		const at = (name) => [...path, keyOf$1(metric, name)];
		const name = asText(metric.name) ?? asText(metric.metric) ?? "metric";
		const hasError = asText(metric.error) !== void 0;
		const score = hasError ? null : fields.number(at("score"), expectations.score) ?? null;
		const threshold = fields.number(at("threshold"), "a number") ?? fields.number(at("minimumScore"), "a number");
		const isFlaky = fields.flag(at("flaky")) === true;
		const cost = fields.amount(at("evaluationCost"), expectations.usd);
		const success = fields.flag(at("success")) ?? verdictOf$3(score, threshold);
		byName.set(name, [...byName.get(name) ?? [], score]);
		if (cost !== void 0) costUsd = (costUsd ?? 0) + cost;
		if (hasError && !isFlaky) isBroken = true;
		if (!isFlaky && !hasError && success !== void 0) verdicts.push(success);
		const isStrict = fields.flag(at("strictMode")) === true;
		run.fingerprint("scorer", `${name} from ${threshold ?? "?"}${isStrict ? " strict" : ""}`);
		run.fingerprint("judge", asText(fieldOf$4(metric, "evaluationModel")));
	}
	const scores = [...byName].map(([name, values]) => [name, meanOf(values)]);
	return {
		scores: Object.fromEntries(scores),
		isJudged: scores.some(([, score]) => score !== null),
		isBroken,
		passed: verdicts.length === 0 ? null : verdicts.every((verdict) => verdict),
		costUsd
	};
}
/** The first files say neither success nor threshold but the lowest score that passes. */
function verdictOf$3(score, threshold) {
	return score === null || threshold === void 0 ? void 0 : score >= threshold;
}
function meanOf(values) {
	const known = values.filter((value) => value !== null);
	return known.length < values.length ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
/** Where the metrics of a case are: its own, else those of its trace, else those of the spans of the trace. */
function metricPaths(row) {
	const lists = [
		[keyOf$1(row, "metricsData")],
		[keyOf$1(row, "metricsMetadata")],
		["trace", keyOf$1(row.trace, "metricsData")]
	];
	for (const path of lists) {
		const metrics = itemsAt(row, path);
		if (metrics.length > 0) return metrics;
	}
	return spanLists.flatMap((list) => {
		return itemsAt(row, ["trace", keyOf$1(row.trace, list)]).flatMap((span) => itemsAt(row, [...span, keyOf$1(at(row, span), "metricsData")]));
	});
}
function itemsAt(row, path) {
	return asArray(at(row, path)).flatMap((item, index) => isObject(item) ? [[...path, index]] : []);
}
function at(row, path) {
	let here = row;
	for (const key of path) here = Array.isArray(here) ? here[Number(key)] : fieldOf$4(here, String(key));
	return here;
}
// src/core/results/deepeval/measures.ts
/** Units of DeepEval's numbers. `runDuration` is the time of the judging, `completionTime` that of the system. */
const units$2 = {
	secondsToMs: 1e3,
	usd: 1
};
/** Everything a test case measured. */
function measuresOf$5(row, fields, run) {
	const amount = (name, expected) => fields.amount([keyOf$1(row, name)], expected);
	const metrics = readMetrics(row, fields, run);
	const seconds = amount("completionTime", expectations.seconds);
	const costUsd = amount("tokenCost", expectations.usd);
	const input = amount("inputTokenCount", expectations.tokens);
	const output = amount("outputTokenCount", expectations.tokens);
	const judgeCostUsd = amount("evaluationCost", expectations.usd) ?? metrics.costUsd;
	const state = metrics.isBroken ? "judge-failed" : metrics.isJudged ? "scored" : "unscored";
	const stated = fields.flag(["success"]) ?? null;
	return {
		scores: metrics.scores,
		passed: state === "scored" ? stated ?? metrics.passed : null,
		...seconds === void 0 ? {} : { latencyMs: seconds * units$2.secondsToMs },
		...costUsd === void 0 ? {} : { costUsd: costUsd * units$2.usd },
		...judgeCostUsd === void 0 ? {} : { judgeCostUsd: judgeCostUsd * units$2.usd },
		...input === void 0 || output === void 0 ? {} : { tokens: {
			input,
			output
		} },
		cached: false,
		state,
		...answerOf(answerText(row))
	};
}
/** The answer of a case; of a conversation what the assistant said. */
function answerText(row) {
	const answer = fieldOf$4(row, "actualOutput");
	if (answer !== void 0 && answer !== null) return answer;
	const said = asArray(row.turns).map(asObject).filter((turn) => turn.role === "assistant").map((turn) => asText(turn.content) ?? "");
	return said.length === 0 ? void 0 : said.join("\n");
}
// src/core/results/deepeval/read-deepeval.ts
/**
* Reads DeepEval's local result files, and the result of its `evaluate()` dumped as JSON. Fields after
* `confident-ai/deepeval:deepeval/test_run/api.py` and `tracing/api.py`, older ones after its history.
*/
const deepevalReader = {
	name: "deepeval",
	description: "DeepEval’s .latest_test_run.json, test_run_….json and temporary files, every version",
	notes: {
		framework: "DeepEval",
		files: "`.deepeval/.latest_test_run.json` and the files like it, `test_run_<time>.json`; the result of `evaluate()` as JSON",
		reads: "input and expected as the case; conversations by scenario; metrics, thresholds, judge, broken metrics; time, tokens, `tokenCost` apart from `evaluationCost`; metadata as segments",
		silent: "a test that throws (it leaves no case); cached judgements; ids of what was retrieved; the model unless a hyperparameter names it",
		checkedWith: "files of its users"
	},
	recognizes: isDeepeval,
	open: openDeepeval
};
const wrappers = ["testRunData", "test_run_data"];
const lists$1 = [
	"testCases",
	"test_cases",
	"conversationalTestCases",
	"conversational_test_cases",
	"test_results"
];
const rowLists$1 = [...lists$1.map((list) => [list]), ...wrappers.flatMap((key) => lists$1.map((list) => [key, list]))];
/** Keys that only a test run has, beside its cases or in one. */
const runKeys = [
	"conversationalTestCases",
	"metricsScores",
	"metricScores",
	"testPassed",
	"confidentLink"
];
const caseKeys = [
	"metricsData",
	"metricsMetadata",
	"actualOutput",
	"retrievalContext"
];
function isDeepeval({ kind, value }) {
	if (kind !== "json" || !isObject(value)) return false;
	const body = bodyOf$1(value);
	const found = lists$1.find((list) => Array.isArray(ownValue(body, list)));
	if (found === void 0) return false;
	const [first] = asArray(ownValue(body, found));
	const has = (object, keys) => keys.some((key) => fieldOf$4(object, key) !== void 0);
	if (isObject(first)) return has(first, caseKeys) || has(first, ["name"]) && has(body, runKeys);
	return has(body, runKeys);
}
function bodyOf$1(document) {
	return wrappers.map((key) => ownValue(document, key)).find(isObject) ?? document;
}
function openDeepeval(run) {
	const identities = caseIdentities(run);
	return {
		end: identities.settle,
		file(file) {
			const before = run.length();
			const visit = (value, row, path) => {
				if (isObject(value)) {
					const isConversation = path.at(-1)?.startsWith("conv") === true || value.conversational === true;
					addRow$2(value, row, run, identities, isConversation ? talkOf(value) : askedOf$1(value));
					return;
				}
				const message = `Test case ${row.index + 1} is no object.`;
				run.issues.add(problem("bad-row", message, "Give the file as DeepEval wrote it.", row.place()));
			};
			const rest = readJson(file, {
				rows: rowLists$1,
				nonFinite: true
			}, visit, run);
			if (rest === void 0) return;
			const body = bodyOf$1(asObject(rest.value));
			if (!lists$1.some((list) => Array.isArray(ownValue(body, list)))) {
				run.issues.add(problem("bad-document", "The file has no list of test cases where DeepEval writes one.", "Give .deepeval/.latest_test_run.json, or the file that DEEPEVAL_RESULTS_FOLDER keeps.", { file: file.name }));
				return;
			}
			run.suite(asText(fieldOf$4(body, "testFile")));
			const { model } = asObject(body.hyperparameters);
			run.fingerprint("model", asText(model));
			if (run.length() === before) run.issues.add(problem("no-cases", "The test run holds no test case.", "Check that the tests were collected; DeepEval empties its temporary file at the end of a run.", { file: file.name }));
		}
	};
}
function addRow$2(value, row, run, identities, { name, question, exam }) {
	const { id, ...named } = identities.next(name, question, exam);
	const tags = asArray(value.tags);
	const tag = tags.length === 1 ? asText(tags[0]) : void 0;
	run.add({
		id,
		...rowPaths(value, [
			"metadata",
			"additionalMetadata",
			"additional_metadata"
		]),
		traits: {
			...tag === void 0 ? {} : { tag },
			...traitsOf$3(fieldOf$4(value, "additionalMetadata")),
			...traitsOf$3(value.metadata)
		},
		measures: {
			...measuresOf$5(value, rowFields(value, row, run), run),
			...named
		}
	});
}
/** A case is what was asked: its name is `test_case_3` or that of the test around it. */
function askedOf$1(row) {
	const [expected, context, tools] = [
		"expectedOutput",
		"context",
		"expectedTools"
	].map((name) => fieldOf$4(row, name));
	return {
		question: row.input,
		exam: {
			expected,
			context,
			tools
		}
	};
}
/** A conversation is its scenario; where it has none, what the user said; where nobody spoke, its name. */
function talkOf(row) {
	const [scenario, user, expected, context] = [
		"scenario",
		"userDescription",
		"expectedOutcome",
		"context"
	].map((name) => fieldOf$4(row, name));
	const exam = {
		expected,
		context
	};
	if (asText(scenario) !== void 0) return {
		question: {
			scenario,
			user
		},
		exam
	};
	const said = asArray(row.turns).map(asObject).filter((turn) => turn.role === "user").map((turn) => turn.content);
	return said.length > 0 ? {
		question: said,
		exam
	} : {
		name: row.name,
		question: row.name,
		exam
	};
}
// src/core/results/gh-models/read-gh-models.ts
/** Reads what `gh models eval --json` printed. Fields after `github/gh-models:cmd/eval/eval.go`. */
const ghModelsReader = {
	name: "gh-models",
	description: "gh models eval prompt.yml --json",
	notes: {
		framework: "GitHub Models (the service ended in July 2026)",
		files: "`gh models eval summarize.prompt.yml --json > results.json`",
		reads: "the row of test data as the case; evaluators as scores, passed when all pass; a choice of the judge that matched none as unknown; the model",
		silent: "ids, time, cost, tokens; the judge; failed calls (the first ends the run, without JSON); repeats",
		checkedWith: "files written after its source"
	},
	recognizes: isGhModels,
	open: openGhModels
};
const idNames$1 = [
	"id",
	"case_id",
	"caseId",
	"test_id",
	"testId"
];
/** Names of the test data that say what was expected. */
const expectedName = /^(?:expected|expected_?output|expected_?answer|reference|ground_?truth|truth|target|ideal)$/i;
/** How the tool words a judgement that it could not read, and an evaluator that it does not have. */
const noJudgement = /^LLM evaluation response '[\s\S]*' did not match any defined choices$|^Plugin evaluator '.*' not found$/;
function isGhModels({ kind, value }) {
	if (kind !== "json" || !isObject(value) || !Array.isArray(value.testResults)) return false;
	const [first] = value.testResults;
	if (!isObject(first)) return Object.hasOwn(value, "model") && !Object.hasOwn(value, "numTotalTests");
	return isObject(first.testCase) && ["modelResponse", "evaluationResults"].some((key) => Object.hasOwn(first, key));
}
function openGhModels(run) {
	const identities = caseIdentities(run);
	return {
		end: identities.settle,
		file(file) {
			const before = run.length();
			const visit = (value, row) => {
				if (isObject(value) && isObject(value.testCase)) addResult(value, row, run, identities);
				else {
					const message = `Result ${row.index + 1} has no test case.`;
					run.issues.add(problem("bad-row", message, "Give the output of --json as it is.", row.place()));
				}
			};
			const rest = readJson(file, {
				rows: [["testResults"]],
				nonFinite: false
			}, visit, run);
			if (rest === void 0) return;
			const document = asObject(rest.value);
			if (!Array.isArray(document.testResults)) {
				run.issues.add(problem("bad-document", "The file has no list testResults.", "Write it with gh models eval … --json; the output without --json is prose.", { file: file.name }));
				return;
			}
			run.suite(asText(document.name));
			run.fingerprint("model", asText(document.model));
			const total = asNumber(asObject(document.summary).totalTests);
			const read = run.length() - before;
			if (total !== void 0 && total !== read) run.warn(`${file.name} counts ${total} tests in its summary and holds ${read}.`);
		}
	};
}
function addResult(value, row, run, identities) {
	const data = asObject(value.testCase);
	const entries = Object.entries(data);
	const asked = Object.fromEntries(entries.filter(([name]) => !expectedName.test(name)));
	const expected = Object.fromEntries(entries.filter(([name]) => expectedName.test(name)));
	const explicit = idNames$1.map((name) => ownValue(data, name)).find((id) => id !== void 0);
	const { id, ...named } = identities.next(explicit, asked, expected);
	const paths = rowPaths(value, ["testCase"]);
	run.add({
		id,
		...paths,
		field: (path) => paths.field(path) ?? paths.field(`testCase.${path}`),
		traits: Object.keys(expected).length > 0 ? traitsOf$3(asked) : namedTraits(data),
		measures: {
			...measuresOf$4(value, row, run),
			...named
		}
	});
}
function measuresOf$4(value, row, run) {
	const fields = rowFields(value, row, run);
	const scores = /* @__PURE__ */ new Map();
	const verdicts = [];
	let isBroken = false;
	for (const [index, result] of asArray(value.evaluationResults).entries()) {
		const { evaluatorName, details } = asObject(result);
		const name = asText(evaluatorName) ?? `evaluator ${index + 1}`;
		const hasJudged = !noJudgement.test(asText(details) ?? "");
		const score = fields.number([
			"evaluationResults",
			index,
			"score"
		], expectations.score) ?? null;
		const passed = fields.flag([
			"evaluationResults",
			index,
			"passed"
		]);
		run.fingerprint("scorer", name);
		scores.set(name, hasJudged ? score : null);
		if (!hasJudged) isBroken = true;
		else if (passed !== void 0) verdicts.push(passed);
	}
	if (isBroken) run.tally("no-choice", rowsThat("got no readable judgement, which the tool counts as failed: judge-failed here."));
	const isJudged = verdicts.length > 0 && !isBroken;
	return {
		scores: Object.fromEntries(scores),
		passed: isJudged ? verdicts.every((verdict) => verdict) : null,
		cached: false,
		state: isBroken ? "judge-failed" : isJudged ? "scored" : "unscored",
		...answerOf(value.modelResponse)
	};
}
// src/core/results/helm/instance-stats.ts
/** Seconds in the file, milliseconds in a row. */
const msPerSecond$1 = 1e3;
/**
* Statistics that describe the request and not the answer
* (stanford-crfm/helm:src/helm/benchmark/metrics/basic_metrics.py, efficiency_metrics.py).
*/
const bookkeeping = /^(?:num_|training_|inference_|finish_reason_|batch_size$|prompt_truncated$|logprob|max_prob$|predicted_index$|estimated_num_tokens|perplexity|bits_per_byte)/;
/** Statistics whose 0 and 1 are correctness, the first one that an instance has being its verdict. */
const verdicts$1 = [
	"exact_match",
	"final_number_exact_match",
	"exact_match_indicator",
	"math_equiv_chain_of_thought",
	"math_equiv",
	"chain_of_thought_correctness",
	"quasi_exact_match"
];
/** Latency, tokens, scores and verdict. */
function measuresOf$3(stats, inputHash) {
	const scores = [...stats].filter(([name]) => !bookkeeping.test(name));
	const verdict = verdicts$1.find((name) => stats.has(name));
	const seconds = stats.get("inference_runtime");
	const [input, output] = [stats.get("num_prompt_tokens"), stats.get("num_output_tokens") ?? stats.get("num_completion_tokens")];
	const isScored = scores.length > 0;
	return {
		scores: Object.fromEntries(scores),
		passed: !isScored || verdict === void 0 ? null : stats.get(verdict) === 1,
		...seconds === void 0 || seconds < 0 ? {} : { latencyMs: seconds * msPerSecond$1 },
		...input === void 0 || output === void 0 ? {} : { tokens: {
			input,
			output
		} },
		cached: false,
		state: isScored ? "scored" : "unscored",
		inputHash
	};
}
/** What all kinds of a perturbation have. */
const plainKeys = /* @__PURE__ */ new Set([
	"name",
	"robustness",
	"fairness",
	"computed_on"
]);
/** A perturbation as text: its name, and what tells it from another of that name; undefined = the instance as it is. */
function perturbationName(perturbation) {
	const given = asObject(perturbation);
	const name = asText(given.name);
	if (name === void 0) return void 0;
	const more = Object.entries(given).filter(([key]) => !plainKeys.has(key));
	return more.length === 0 ? name : `${name} ${hashValue(Object.fromEntries(more)).slice(0, 8)}`;
}
// src/core/results/helm/read-helm.ts
/** Reads the per-instance statistics of HELM; `run_spec.json` beside them says what was run. */
const helmReader = {
	name: "helm",
	description: "HELM per_instance_stats.json, with run_spec.json beside it",
	notes: {
		framework: "HELM",
		files: "`benchmark_output/runs/…/per_instance_stats.json`, with what lies beside it or as a whole folder",
		reads: "instances (their perturbations are one cluster), train trials as epochs; every statistic of the answer; inference time, tokens; model, scenario and metrics from `run_spec.json`",
		silent: "question and answer (they are in `scenario_state.json`); cost; whether a reply was cached",
		checkedWith: "files of its users"
	},
	recognizes: ({ value }) => Array.isArray(value) && isInstance(value[0]),
	accompanies: isCompanion,
	open: openHelm
};
function isInstance(row) {
	return isObject(row) && Object.hasOwn(row, "instance_id") && Array.isArray(row.stats);
}
function isRunSpec(value) {
	return isObject(value) && isObject(value.scenario_spec) && isObject(value.adapter_spec);
}
/** The other files of a run's folder: its spec, its aggregates, its scenario, its requests and what shows them. */
function isCompanion({ value }) {
	if (isObject(value)) {
		const isState = isObject(value.adapter_spec) && Array.isArray(value.request_states);
		const isScenario = [
			"name",
			"description",
			"tags"
		].every((key) => Object.hasOwn(value, key));
		return isRunSpec(value) || isState || isScenario;
	}
	const [first] = asArray(value);
	if (!isObject(first) || isInstance(first)) return false;
	const isStat = isObject(first.name) && typeof first.name.name === "string" && Object.hasOwn(first, "count");
	const isShown = Object.hasOwn(first, "instance_id") && Object.hasOwn(first, "train_trial_index");
	return isStat || isShown || isObject(first.input) && Array.isArray(first.references);
}
function openHelm(run) {
	/** Specs by the path of their run; they are read before the rows. */
	const specs = /* @__PURE__ */ new Map();
	return { file(file, sample) {
		if (isCompanion(sample)) {
			if (isRunSpec(sample.value)) specs.set(pathOfRun(file), takeRunSpec(file, run));
			return;
		}
		const spec = specs.get(pathOfRun(file)) ?? (specs.size === 1 ? [...specs.values()][0] : void 0);
		const isOneOfSeveral = new Set([...specs.values()].map(({ scenario }) => scenario)).size > 1;
		run.columns([{
			key: "",
			index: 0,
			prompt: "",
			promptIsName: true,
			provider: spec?.model ?? ""
		}]);
		const instances = /* @__PURE__ */ new Map();
		const visit = (value, source) => takeInstance$1(value, source, instances, run);
		const rest = readJson(file, {
			rows: [[]],
			nonFinite: true
		}, visit, run);
		if (rest !== void 0 && !Array.isArray(rest.value)) run.issues.add(noList(file));
		const scenario = isOneOfSeveral ? spec?.scenario : void 0;
		addInstances([...instances.values()], scenario, run);
	} };
}
function takeInstance$1(value, source, instances, run) {
	const id = isObject(value) ? scalarText(value.instance_id) : void 0;
	if (!isObject(value) || id === void 0 || !Array.isArray(value.stats)) {
		const message = `Entry ${source.index + 1} is no instance with its statistics.`;
		run.issues.add(problem("bad-instance", message, "Give per_instance_stats.json as HELM wrote it.", source.place()));
		return;
	}
	const row = rowFields(value, source, run);
	const trial = row.amount(["train_trial_index"], "a whole number from 0") ?? 0;
	const perturbation = perturbationName(value.perturbation);
	const key = JSON.stringify([
		id,
		perturbation ?? null,
		trial
	]);
	const [first] = value.stats;
	const instance = instances.get(key) ?? {
		id,
		perturbation,
		epoch: Math.trunc(trial) + 1,
		split: asText(asObject(asObject(first).name).split),
		means: /* @__PURE__ */ new Map()
	};
	instances.set(key, instance);
	for (const [index, stat] of value.stats.entries()) {
		const name = asText(asObject(asObject(stat).name).name);
		const count = row.number([
			"stats",
			index,
			"count"
		], "a count");
		if (name === void 0 || count === void 0 || count < 1) continue;
		const mean = row.number([
			"stats",
			index,
			"mean"
		], expectations.score);
		if (mean !== void 0) instance.means.set(name, mean);
	}
}
function addInstances(instances, scenario, run) {
	const isPerturbed = instances.some(({ perturbation }) => perturbation !== void 0);
	for (const { id, perturbation, epoch, split, means } of instances) {
		const unit = scenario === void 0 ? id : `${scenario}/${id}`;
		const asked = perturbation === void 0 ? unit : `${unit} [${perturbation}]`;
		const stats = means;
		const fields = new Map(Object.entries({
			instance_id: id,
			perturbation,
			split,
			"perturbation.name": perturbation
		}).filter((entry) => entry[1] !== void 0));
		run.add({
			id: asked,
			field: (path) => fields.get(path),
			fields: () => [...fields.keys()],
			epoch,
			column: "",
			cluster: isPerturbed ? unit : void 0,
			traits: {
				...split === void 0 ? {} : { split },
				...isPerturbed ? { perturbation: perturbation ?? "none" } : {}
			},
			measures: measuresOf$3(stats, inputIdentity(asked, asked).inputHash)
		});
	}
}
/** The path that the files of a run share: their folder, and what stands in front of their usual name. */
function pathOfRun(file) {
	return file.name.replace(/(?:run_spec|per_instance_stats)\.json(?:\.gz)?$/, "");
}
function takeRunSpec(file, run) {
	const spec = asObject(readJson(file, {
		rows: [],
		nonFinite: true
	}, () => {}, run)?.value);
	const { class_name: scenarioClass, args } = asObject(spec.scenario_spec);
	const { model: modelName, model_deployment: deployment } = asObject(spec.adapter_spec);
	const model = asText(deployment) ?? asText(modelName) ?? "";
	const [name = "", options = ""] = (asText(spec.name) ?? "").split(":", 2);
	const kept = options.split(",").filter((option) => !/^model(?:_deployment)?=/.test(option));
	run.suite(name === "" ? void 0 : name);
	run.fingerprint("model", model);
	const dataset = asText(scenarioClass);
	run.fingerprint("dataset", dataset === void 0 ? void 0 : `${dataset} ${canonicalJson(args ?? {})}`);
	for (const metric of asArray(spec.metric_specs).map(asObject)) {
		const metricClass = asText(metric.class_name);
		run.fingerprint("scorer", metricClass === void 0 ? void 0 : `${metricClass} ${canonicalJson(metric.args ?? {})}`);
	}
	return {
		model,
		scenario: [name, kept.join(",")].filter((part) => part !== "").join(":")
	};
}
function noList(file) {
	return problem("bad-document", "The file is no list of instances with statistics.", "Give per_instance_stats.json as HELM wrote it.", { file: file.name });
}
// src/core/results/inspect-ai/archive-entries.ts
/** A whole sample in one file, and the main file of one in parts (inspect_ai: log/_recorders/chunked/format.py). */
const sampleName = /^samples\/.+_epoch_\d+(?:\.json|\/sample\.json)$/;
/** Sorts the entries; each keeps the archive's name in front of its own. */
function logArchive(archive) {
	const byName = /* @__PURE__ */ new Map();
	let superseded = 0;
	for (const entry of archive.entries ?? []) {
		if (byName.has(entry.name) && sampleName.test(entry.name)) superseded += 1;
		byName.set(entry.name, {
			...entry,
			name: `${archive.name}/${entry.name}`
		});
	}
	const named = (test) => [...byName].filter(([name]) => test(name)).map(([, entry]) => entry);
	const samples = [...byName].filter(([name]) => sampleName.test(name));
	const whole = byName.get("summaries.json");
	const metadata = /* @__PURE__ */ new Map();
	for (const [name, entry] of samples) {
		const part = byName.get(name.replace(/sample\.json$/, "metadata.json"));
		if (part !== void 0 && part !== entry) metadata.set(entry, part);
	}
	return {
		header: byName.get("header.json") ?? byName.get("_journal/start.json"),
		samples: samples.map(([, entry]) => entry),
		metadata,
		summaries: whole === void 0 ? named((name) => /^_journal\/summaries\/\d+\.json$/.test(name)) : [whole],
		superseded
	};
}
/** True for the names of the files in an `.eval` archive. */
function isLogArchive(names) {
	return (names.includes("header.json") || names.includes("_journal/start.json")) && names.some((name) => name.startsWith("samples/") || name.startsWith("_journal/") || name === "summaries.json");
}
// src/core/results/inspect-ai/log-header.ts
/** Roles of `model_roles` that judge; others (a user, an attacker) are part of what is evaluated. */
const judgeRole = /grad|judge|scor|evaluator/i;
/** True for a role that judges. */
function isJudgeRole(role) {
	return judgeRole.test(role);
}
/** The header of a log, from the log itself or from `header.json`. */
function logHeader(log) {
	const spec = asObject(log.eval);
	const results = asObject(log.results);
	const { epochs } = asObject(spec.config);
	const ids = asObject(spec.dataset).sample_ids;
	const scored = scoredOf(results);
	const scorers = asArray(spec.scorers).map(asObject);
	return {
		task: asText(spec.task) ?? "",
		model: asText(spec.model) ?? "",
		taskArgs: argsOf(spec.task_args_passed ?? spec.task_args),
		judges: /* @__PURE__ */ new Set([
			...roleModels(spec),
			...scorers.flatMap(modelsOf),
			...scored.flatMap(modelsOf)
		]),
		scorers: [...scored.map(({ scorer, name }) => scorer ?? name), ...scorers.map(({ name }) => name)].flatMap((name) => asText(name) ?? []),
		correctness: new Set([...scored, ...scorers].flatMap(correctnessOf)),
		status: asText(log.status) ?? "started",
		planned: Array.isArray(ids) ? ids.length * (asNumber(epochs) ?? 1) : void 0
	};
}
/** Hands over what two runs have to share. */
function fingerprint$1(log, header, run) {
	const spec = asObject(log.eval);
	const version = asText(asObject(spec.packages).inspect_ai);
	run.suite(header.task === "" ? void 0 : header.task);
	run.fingerprint("model", header.model);
	run.fingerprint("dataset", asText(asObject(spec.dataset).name));
	run.fingerprint("runner", version === void 0 ? void 0 : `inspect_ai ${version}`);
	for (const judge of header.judges) if (judge !== header.model) run.fingerprint("judge", judge);
	const scorers = asArray(spec.scorers).map(asObject);
	for (const { name, scorer, options, params } of scorers.length > 0 ? scorers : scoredOf(asObject(log.results))) {
		const text = argsOf(withoutModel(options ?? params));
		const named = asText(scorer) ?? asText(name);
		if (named !== void 0) run.fingerprint("scorer", text === "" ? named : `${named} ${text}`);
	}
}
/** `results.scores`; before 0.3.4x a single `results.scorer`. */
function scoredOf(results) {
	return Array.isArray(results.scores) ? results.scores.map(asObject) : [asObject(results.scorer)];
}
function roleModels(spec) {
	return Object.entries(asObject(spec.model_roles)).filter(([role]) => isJudgeRole(role)).flatMap(([, role]) => asText(role) ?? asText(asObject(role).model) ?? []);
}
function modelsOf({ options, params }) {
	const { model } = asObject(options ?? params);
	return (Array.isArray(model) ? model : [model]).flatMap((name) => asText(name) ?? []);
}
/** Metrics are a list of names, a table by name, or lists by the key of a score. */
function correctnessOf({ name, scorer, metrics }) {
	const named = asText(scorer) ?? asText(name);
	const names = Array.isArray(metrics) ? metrics.map((metric) => asText(metric) ?? asText(asObject(metric).name) ?? "") : Object.keys(asObject(metrics));
	return named !== void 0 && names.some((metric) => /(?:^|\/)accuracy$/.test(metric)) ? [named] : [];
}
function withoutModel(options) {
	return Object.fromEntries(Object.entries(asObject(options)).filter(([key]) => key !== "model"));
}
function argsOf(args) {
	return Object.keys(asObject(args)).length === 0 ? "" : canonicalJson(args);
}
// src/core/results/inspect-ai/sample-content.ts
const attached = "attachment://";
/**
* What was asked and what was expected, for the identity of the input. Ids of messages are made anew in every run, and a
* system message is the prompt, not the question.
*/
function askedOf(sample) {
	const { input } = sample;
	return {
		input: Array.isArray(input) ? questionOf$1(input.map(asObject), sample) : resolved(input, sample),
		choices: sample.choices ?? null,
		target: sample.target ?? null
	};
}
function questionOf$1(messages, sample) {
	const asked = messages.filter(({ role }) => role !== "system");
	return (asked.length === 0 ? messages : asked).map(({ role, content }) => ({
		role,
		content: Array.isArray(content) ? content.map((part) => ({
			...asObject(part),
			text: resolved(asObject(part).text, sample)
		})) : resolved(content, sample)
	}));
}
/** What the model answered last: the text of the message, without its reasoning. */
function answerTextOf(sample) {
	const output = asObject(sample.output);
	const { content } = asObject(asObject(asArray(output.choices)[0]).message);
	return asText(Array.isArray(content) ? content.filter((part) => asObject(part).type === "text").map((part) => String(resolved(asObject(part).text, sample) ?? "")).join("\n") : resolved(content, sample)) ?? asText(resolved(output.completion, sample));
}
/** True where the provider's filter ended the answer. */
function isFiltered(sample) {
	return asObject(asArray(asObject(sample.output).choices)[0]).stop_reason === "content_filter";
}
/** Long texts stand among the attachments of the sample; the reference is made from their content, so it may stay. */
function resolved(value, sample) {
	if (typeof value !== "string" || !value.startsWith(attached)) return value;
	return ownValue(isObject(sample.attachments) ? sample.attachments : asObject(sample.transcript).content, value.slice(13)) ?? value;
}
// src/core/results/inspect-ai/sample-scores.ts
/**
* Letters and words as numbers (UKGovernmentBEIS/inspect_ai:src/inspect_ai/scorer/_metric.py, value_to_float): correct,
* partial, incorrect, no answer. Inspect counts every other word as 0 and warns; here it is unknown.
*/
const grades = /* @__PURE__ */ new Map([
	["C", 1],
	["P", .5],
	["I", 0],
	["N", 0]
]);
const words$1 = /* @__PURE__ */ new Map([
	["yes", 1],
	["true", 1],
	["no", 0],
	["false", 0]
]);
/** Reads `scores` of a sample; before 0.3.4x it is a single `score` without a name. */
function sampleScores(sample, header) {
	const given = isObject(sample.scores) ? Object.entries(sample.scores) : isObject(sample.score) ? [[header.scorers[0] ?? "score", sample.score]] : [];
	const scores = [];
	let isJudged = false;
	let hasGraderFailed = false;
	let unknownWords = 0;
	for (const [name, score] of given) {
		for (const [key, value] of partsOf(name, asObject(score).value)) {
			const number = numberOf$2(value);
			scores.push([key, number]);
			if (value !== null && value !== void 0) isJudged = true;
			if (number === null && typeof value === "string") unknownWords += 1;
		}
		if (asText(asObject(asObject(score).metadata).unscored_reason) !== void 0) hasGraderFailed = true;
	}
	const names = given.map(([name]) => name);
	const first = header.scorers.find((name) => names.includes(name)) ?? names[0];
	const verdict = given.find(([name]) => name === first);
	return {
		scores: Object.fromEntries(scores),
		passed: verdict === void 0 ? null : verdictOf$2(asObject(verdict[1]).value, header.correctness.has(verdict[0])),
		isJudged,
		hasGraderFailed,
		words: unknownWords
	};
}
function partsOf(name, value) {
	if (Array.isArray(value)) return value.map((item, index) => [`${name}.${index + 1}`, item]);
	if (isObject(value)) return Object.entries(value).map(([key, item]) => [`${name}.${key}`, item]);
	return [[name, value]];
}
function numberOf$2(value) {
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (typeof value === "boolean") return value ? 1 : 0;
	if (typeof value !== "string") return null;
	const known = grades.get(value) ?? words$1.get(value.toLowerCase());
	if (known !== void 0) return known;
	const number = value.trim() === "" ? NaN : Number(value);
	return Number.isFinite(number) ? number : null;
}
/** Letters, yes and no are verdicts (partial credit is no pass); a number is one where accuracy is taken of it. */
function verdictOf$2(value, isCorrectness) {
	const number = numberOf$2(value);
	if (number === null) return null;
	return typeof value === "string" && (grades.has(value) || words$1.has(value.toLowerCase())) || typeof value === "boolean" || isCorrectness ? number === 1 : null;
}
// src/core/results/inspect-ai/sample-state.ts
const timeoutMessage$2 = /timed? ?out|timeout|deadline exceeded/i;
/** Limits on time; what ran into another one (tokens, messages, turns) answered in its time. */
const timeLimits = /* @__PURE__ */ new Set(["time", "working"]);
/**
* How a sample ended. Inspect scores a sample that ran into a limit, or was cut by a filter, like any other, and counts
* it in its metrics: it is scored here too. Without a score it is what stopped it.
*/
function sampleState(sample, { isJudged, hasGraderFailed }) {
	const error = errorOf(sample);
	if (error !== void 0) return timeoutMessage$2.test(error) ? "timeout" : "error";
	if (isObject(sample.invalidation)) return "unscored";
	if (isJudged) return "scored";
	if (timeLimits.has(limitOf(sample) ?? "")) return "timeout";
	if (isFiltered(sample)) return "refused";
	return hasGraderFailed ? "judge-failed" : "unscored";
}
/** Message of the error that halted the sample; a summary has it as text. */
function errorOf(sample) {
	const { error } = sample;
	return isObject(error) ? asText(error.message) ?? "error" : asText(error);
}
/** Type of the limit that halted the sample. */
function limitOf(sample) {
	return asText(sample.limit) ?? asText(asObject(sample.limit).type);
}
/** True where the sample was stopped because the evaluation was. */
function isCancelled(sample) {
	return /^Cancelled(?:Error)?\(/.test(errorOf(sample) ?? "");
}
// src/core/results/inspect-ai/sample-usage.ts
/** Seconds in the file, milliseconds in a row. */
const msPerSecond = 1e3;
/**
* Latency, price and tokens of the system under test, apart from those of judging.
*
* Latency is `working_time`: clock time without waiting for rate limits and shared resources, which say nothing of the
* system (docs/_working_limits.md of inspect_ai); `total_time` where a log has no other. Both go on while scorers run:
* where these call a model, the time counts up to the first of them.
*/
function sampleUsage(sample, header, row) {
	const working = row.amount(["working_time"], expectations.seconds);
	const total = row.amount(["total_time"], expectations.seconds);
	const phase = scoringPhase(asArray(sample.events));
	const judging = phase.calls.filter(({ isScoring }) => isScoring);
	const beforeScoring = judging.length === 0 ? void 0 : phase.startsAt;
	const time = working ?? total;
	const seconds = beforeScoring !== void 0 && time !== void 0 && beforeScoring >= 0 && beforeScoring <= time ? beforeScoring : time;
	const answering = phase.calls.filter(({ isScoring, model }) => !isScoring && model === header.model);
	const { system, judge } = usageOf$2(sample, header, judging);
	return {
		...seconds === void 0 ? {} : { latencyMs: seconds * msPerSecond },
		...system === void 0 ? {} : { tokens: {
			input: system.input,
			output: system.output
		} },
		...system?.costUsd === void 0 ? {} : { costUsd: system.costUsd },
		...judge?.costUsd === void 0 ? {} : { judgeCostUsd: judge.costUsd },
		cached: answering.length > 0 && answering.every(({ isReplayed }) => isReplayed)
	};
}
/** The calls of a sample, and when (seconds of working time) scoring began. */
function scoringPhase(events) {
	const calls = [];
	let startsAt;
	let isScoring = false;
	for (const event of events) {
		if (!isObject(event)) continue;
		const isBegin = event.event === "span_begin" || event.event === "step" && event.action === "begin";
		if (isBegin && !isScoring && (event.type === "scorers" || event.type === "scorer")) {
			isScoring = true;
			startsAt = asNumber(event.working_start);
		}
		if (isBegin && (event.type === "solver" || event.type === "solvers")) isScoring = false;
		if (event.event !== "model") continue;
		const { usage } = asObject(event.output);
		calls.push({
			model: event.model,
			usage,
			isScoring,
			isReplayed: event.cache === "read"
		});
	}
	return {
		startsAt,
		calls
	};
}
function usageOf$2(sample, header, judging) {
	const byModel = Object.entries(asObject(sample.model_usage));
	const all = sum(byModel.map(([, usage]) => usage));
	if (judging.length > 0) return split(all, sum(judging.map(({ usage }) => usage)));
	const roles = Object.entries(asObject(sample.role_usage)).filter(([role]) => isJudgeRole(role));
	if (roles.length > 0) return split(all, sum(roles.map(([, usage]) => usage)));
	const isJudge = (model) => model !== header.model && header.judges.has(model);
	return {
		system: sum(byModel.filter(([model]) => !isJudge(model)).map(([, usage]) => usage)),
		judge: sum(byModel.filter(([model]) => isJudge(model)).map(([, usage]) => usage))
	};
}
function split(all, judge) {
	if (all === void 0 || judge === void 0) return {
		system: all,
		judge
	};
	const costUsd = all.costUsd === void 0 || judge.costUsd === void 0 ? void 0 : Math.max(0, all.costUsd - judge.costUsd);
	return {
		system: {
			input: Math.max(0, all.input - judge.input),
			output: Math.max(0, all.output - judge.output),
			costUsd
		},
		judge
	};
}
/** Undefined where nothing was counted, or one of the calls was not. */
function sum(usages) {
	const counted = usages.map(countOf);
	if (counted.length === 0) return void 0;
	let total = {
		input: 0,
		output: 0,
		costUsd: 0
	};
	for (const usage of counted) {
		if (usage === void 0) return void 0;
		const costUsd = total.costUsd === void 0 || usage.costUsd === void 0 ? void 0 : total.costUsd + usage.costUsd;
		total = {
			input: total.input + usage.input,
			output: total.output + usage.output,
			costUsd
		};
	}
	return total;
}
/**
* `input_tokens` leaves out what was read from or written to the provider's cache. Some providers' `output_tokens` leave
* out reasoning: the total shows it.
*/
function countOf(usage) {
	const of = (key) => asNumber(asObject(usage)[key]);
	const [plain, output] = [of("input_tokens"), of("output_tokens")];
	if (plain === void 0 || output === void 0) return void 0;
	const input = plain + (of("input_tokens_cache_read") ?? 0) + (of("input_tokens_cache_write") ?? 0);
	const reasoning = of("reasoning_tokens") ?? 0;
	return {
		input,
		output: reasoning > 0 && of("total_tokens") === input + output + reasoning ? output + reasoning : output,
		costUsd: of("total_cost")
	};
}
// src/core/results/inspect-ai/take-sample.ts
/** Longest metadata value that can be a segment's. */
const longestTrait$1 = 200;
/** Adds a sample to the run as a row. */
function takeSample(value, source, header, run) {
	if (!isObject(value) || scalarText(value.id) === void 0) {
		const message = `Sample ${source.index + 1} has no id.`;
		run.issues.add(problem("bad-sample", message, "Give the log as Inspect wrote it.", source.place()));
		return;
	}
	const row = rowFields(value, source, run);
	const judged = sampleScores(value, header);
	const state = sampleState(value, judged);
	const hasAnswer = state !== "error" && state !== "timeout";
	const { target, ...question } = askedOf(value);
	const { id, inputHash } = inputIdentity(value.id, {
		...question,
		target
	});
	const epoch = row.number(["epoch"], "a whole number from 1");
	note(value, judged.words, state === "scored", run);
	run.add({
		id: header.task === "" ? id : `${header.task}/${id}`,
		field: (path) => scalarText(valueAt(value, path)),
		fields: () => fieldsOf$3(value),
		column: "",
		epoch: epoch !== void 0 && Number.isInteger(epoch) && epoch >= 1 ? epoch : void 0,
		traits: traitsOf$2(value),
		measures: {
			scores: state === "scored" || state === "judge-failed" ? judged.scores : {},
			passed: state === "scored" ? judged.passed : null,
			...sampleUsage(value, header, row),
			state,
			inputHash,
			...inputLengthOf(question),
			...hasAnswer ? answerOf(answerTextOf(value)) : {}
		}
	});
}
function note(sample, words, isScored, run) {
	if ((asNumber(sample.retries) ?? asArray(sample.error_retries).length) > 0) run.tally("retried", rowsThat("ran again after an error: the last try counts."));
	if (isCancelled(sample)) run.tally("cancelled", rowsThat("ended with the evaluation: counted as errors."));
	if (isObject(sample.invalidation)) run.tally("invalid", rowsThat("marked invalid by a person: counted as unscored."));
	const limit = limitOf(sample);
	if (limit !== void 0 && isScored) run.tally(`limit:${limit}`, rowsThat(`hit the ${limit} limit: scored all the same.`));
	const sentence = (n) => `${counted(n, "score")} in words that stand for no number: unknown.`;
	run.tally("words", sentence, words);
}
function traitsOf$2(sample) {
	const pairs = Object.entries(asObject(sample.metadata)).map(([name, value]) => [name, scalarText(value)]);
	return Object.fromEntries(pairs.filter((pair) => {
		return pair[1] !== void 0 && pair[1].length <= longestTrait$1;
	}));
}
function fieldsOf$3(sample) {
	return [...[
		"id",
		"epoch",
		"input",
		"target"
	].filter((name) => asText(scalarText(sample[name])) !== void 0), ...scalarFields(sample.metadata, "metadata.")];
}
// src/core/results/inspect-ai/read-inspect-ai.ts
/** Reads logs of Inspect AI: the JSON file and the `.eval` archive. */
const inspectAiReader = {
	name: "inspect-ai",
	description: "Inspect AI logs, .eval and .json",
	notes: {
		framework: "Inspect AI",
		files: "`logs/*.eval`, or `--log-format json`; 0.3.41 and newer",
		reads: "sample ids, epochs, scalar metadata; every scorer (letters, numbers, lists, dicts), the verdict of the first; errors, limits, retries; working time; tokens and cost apart from those of judging; replays",
		silent: "cost unless prices were set; whether ids are the dataset’s own or were numbered; samples that were never reached",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, value, entries }) => kind === "archive" ? isLogArchive(entries) : kind === "json" && isLog$1(value),
	open: openInspect
};
/** The beginning of a log (inspect_ai: log/_log.py, EvalLog): its spec comes first, and names the task. */
function isLog$1(value) {
	if (!isObject(value) || !isObject(value.eval) || !Object.hasOwn(value, "version")) return false;
	const { task, created, run_id: runId } = value.eval;
	return typeof task === "string" && (typeof created === "string" || typeof runId === "string");
}
function openInspect(run) {
	const seen = /* @__PURE__ */ new Set();
	/** A log that was retried holds the samples of the one before again, with their ids of this one run. */
	const take = (value, source, header) => {
		const uuid = asText(asObject(value).uuid);
		const key = uuid === void 0 ? void 0 : hashText(uuid).slice(0, 24);
		if (key !== void 0 && seen.has(key)) {
			run.tally("repeated", rowsThat("stood twice with the same uuid: counted once."));
			return;
		}
		if (key !== void 0) seen.add(key);
		takeSample(value, source, header, run);
	};
	return { file(file, sample) {
		const before = run.length();
		let seenHere = 0;
		const visit = (header) => (value, source) => {
			seenHere += 1;
			take(value, source, header);
		};
		const header = file.entries === void 0 ? readDocument$2(file, sample, visit, run) : readArchive(file, visit, run);
		if (header === void 0) return;
		run.columns([{
			key: "",
			index: 0,
			prompt: header.taskArgs,
			promptIsName: true,
			provider: header.model
		}]);
		if (header.status !== "success" && run.length() > before) {
			const of = header.planned === void 0 ? "" : ` of ${header.planned}`;
			const how = header.status === "started" ? "never ended" : `ended as ${header.status}`;
			run.warn(`${file.name}: the evaluation ${how}; its log holds ${seenHere}${of} samples.`);
		}
		if (seenHere === 0 && run.issues.isEmpty()) run.issues.add(noSamples$1(file, header));
	} };
}
function readDocument$2(file, sample, visit, run) {
	const log = headOf(file, sample, run);
	if (log === void 0) return void 0;
	const header = logHeader(log);
	fingerprint$1(log, header, run);
	return readJson(file, {
		rows: [["samples"]],
		skip: [
			["reductions"],
			["eval"],
			["results"],
			["stats"]
		],
		nonFinite: true
	}, visit(header), run) === void 0 ? void 0 : header;
}
/** Everything before the samples; it is looked for in the whole file only where it was not whole at the beginning. */
function headOf(file, { value }, run) {
	if (isObject(value) && isObject(value.samples ?? null) === false && Array.isArray(value.samples)) return value;
	const rest = readJson(file, {
		rows: [["samples", "*"]],
		skip: [["samples"], ["reductions"]],
		nonFinite: true
	}, () => {}, run);
	if (rest === void 0) return void 0;
	if (isObject(rest.value) && isLog$1(rest.value)) return rest.value;
	run.issues.add(problem("bad-document", "The file is no log of Inspect.", "Give the log as Inspect wrote it.", { file: file.name }));
}
function readArchive(file, visit, run) {
	const archive = logArchive(file);
	const log = archive.header === void 0 ? void 0 : wholeValue(archive.header, run);
	if (!isObject(log)) {
		if (run.issues.isEmpty()) run.issues.add(problem("bad-document", "The archive has no header of a log.", "Give the log as Inspect wrote it.", { file: file.name }));
		return;
	}
	const header = logHeader(log);
	fingerprint$1(log, header, run);
	const take = visit(header);
	if (archive.superseded > 0) run.warn(`${file.name}: ${counted(archive.superseded, "sample")} ran again: the last try counts.`);
	for (const [index, entry] of archive.samples.entries()) {
		const value = wholeValue(entry, run);
		if (value === void 0) continue;
		const part = archive.metadata.get(entry);
		const metadata = part === void 0 ? void 0 : wholeValue(part, run);
		take(metadata === void 0 ? value : {
			...asObject(value),
			metadata
		}, sourceIn(entry, index));
	}
	if (archive.samples.length > 0) return header;
	for (const entry of archive.summaries) {
		run.warn(`${file.name} holds summaries alone: long inputs and metadata are cut, answers are unknown.`);
		readJson(entry, {
			rows: [[]],
			nonFinite: true
		}, take, run);
	}
	return header;
}
/** The value of a small file; of a sample without what is never looked at. */
function wholeValue(entry, run) {
	return readJson(entry, {
		rows: [["samples", "*"]],
		skip: [
			["store"],
			["messages"],
			["timelines"],
			["events_data"]
		],
		nonFinite: true
	}, () => {}, run)?.value;
}
function sourceIn(entry, index) {
	const place = (path = []) => {
		const text = new TextDecoder().decode(entry.read(0, entry.sizeBytes));
		const before = new TextEncoder().encode(text.slice(0, keyOffset(text, path))).length;
		return {
			...placeAt(entry, before),
			path
		};
	};
	return {
		index,
		place
	};
}
function noSamples$1(file, { status }) {
	return problem("no-cases", `The log holds no samples${status === "success" ? "" : `: the evaluation ended as ${status}`}.`, "Results alone do not say which cases passed: log the samples (no --no-log-samples), and let it end.", { file: file.name });
}
/*! http://mths.be/fromcodepoint v0.1.0 by @mathias */
// src/core/results/junit/property-lines.ts
var import_sax = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(sax) {
		sax.parser = function(strict, opt) {
			return new SAXParser(strict, opt);
		};
		sax.SAXParser = SAXParser;
		sax.SAXStream = SAXStream;
		sax.createStream = createStream;
		sax.MAX_BUFFER_LENGTH = 65536;
		var buffers = [
			"comment",
			"sgmlDecl",
			"textNode",
			"tagName",
			"doctype",
			"procInstName",
			"procInstBody",
			"entity",
			"attribName",
			"attribValue",
			"cdata",
			"script"
		];
		sax.EVENTS = [
			"text",
			"processinginstruction",
			"sgmldeclaration",
			"doctype",
			"comment",
			"opentagstart",
			"attribute",
			"opentag",
			"closetag",
			"opencdata",
			"cdata",
			"closecdata",
			"error",
			"end",
			"ready",
			"script",
			"opennamespace",
			"closenamespace"
		];
		function SAXParser(strict, opt) {
			if (!(this instanceof SAXParser)) return new SAXParser(strict, opt);
			var parser = this;
			clearBuffers(parser);
			parser.q = parser.c = "";
			parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH;
			parser.encoding = null;
			parser.opt = opt || {};
			parser.opt.lowercase = parser.opt.lowercase || parser.opt.lowercasetags;
			parser.looseCase = parser.opt.lowercase ? "toLowerCase" : "toUpperCase";
			parser.opt.maxEntityCount = parser.opt.maxEntityCount || 512;
			parser.opt.maxEntityDepth = parser.opt.maxEntityDepth || 4;
			parser.entityCount = parser.entityDepth = 0;
			parser.tags = [];
			parser.closed = parser.closedRoot = parser.sawRoot = false;
			parser.tag = parser.error = null;
			parser.strict = !!strict;
			parser.noscript = !!(strict || parser.opt.noscript);
			parser.state = S.BEGIN;
			parser.strictEntities = parser.opt.strictEntities;
			parser.ENTITIES = parser.strictEntities ? Object.create(sax.XML_ENTITIES) : Object.create(sax.ENTITIES);
			parser.attribList = [];
			if (parser.opt.xmlns) parser.ns = Object.create(rootNS);
			if (parser.opt.unquotedAttributeValues === void 0) parser.opt.unquotedAttributeValues = !strict;
			parser.trackPosition = parser.opt.position !== false;
			if (parser.trackPosition) parser.position = parser.line = parser.column = 0;
			emit(parser, "onready");
		}
		if (!Object.create) Object.create = function(o) {
			function F() {}
			F.prototype = o;
			return new F();
		};
		if (!Object.keys) Object.keys = function(o) {
			var a = [];
			for (var i in o) if (o.hasOwnProperty(i)) a.push(i);
			return a;
		};
		function checkBufferLength(parser) {
			var maxAllowed = Math.max(sax.MAX_BUFFER_LENGTH, 10);
			var maxActual = 0;
			for (var i = 0, l = buffers.length; i < l; i++) {
				var len = parser[buffers[i]].length;
				if (len > maxAllowed) switch (buffers[i]) {
					case "textNode":
						closeText(parser);
						break;
					case "cdata":
						emitNode(parser, "oncdata", parser.cdata);
						parser.cdata = "";
						break;
					case "script":
						emitNode(parser, "onscript", parser.script);
						parser.script = "";
						break;
					default: error(parser, "Max buffer length exceeded: " + buffers[i]);
				}
				maxActual = Math.max(maxActual, len);
			}
			parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH - maxActual + parser.position;
		}
		function clearBuffers(parser) {
			for (var i = 0, l = buffers.length; i < l; i++) parser[buffers[i]] = "";
		}
		function flushBuffers(parser) {
			closeText(parser);
			if (parser.cdata !== "") {
				emitNode(parser, "oncdata", parser.cdata);
				parser.cdata = "";
			}
			if (parser.script !== "") {
				emitNode(parser, "onscript", parser.script);
				parser.script = "";
			}
		}
		SAXParser.prototype = {
			end: function() {
				end(this);
			},
			write,
			resume: function() {
				this.error = null;
				return this;
			},
			close: function() {
				return this.write(null);
			},
			flush: function() {
				flushBuffers(this);
			}
		};
		var Stream;
		try {
			Stream = __require("stream").Stream;
		} catch (ex) {
			Stream = function() {};
		}
		if (!Stream) Stream = function() {};
		var streamWraps = sax.EVENTS.filter(function(ev) {
			return ev !== "error" && ev !== "end";
		});
		function createStream(strict, opt) {
			return new SAXStream(strict, opt);
		}
		function determineBufferEncoding(data, isEnd) {
			if (data.length >= 2) {
				if (data[0] === 255 && data[1] === 254) return "utf-16le";
				if (data[0] === 254 && data[1] === 255) return "utf-16be";
			}
			if (data.length >= 3 && data[0] === 239 && data[1] === 187 && data[2] === 191) return "utf8";
			if (data.length >= 4) {
				if (data[0] === 60 && data[1] === 0 && data[2] === 63 && data[3] === 0) return "utf-16le";
				if (data[0] === 0 && data[1] === 60 && data[2] === 0 && data[3] === 63) return "utf-16be";
				return "utf8";
			}
			return isEnd ? "utf8" : null;
		}
		function SAXStream(strict, opt) {
			if (!(this instanceof SAXStream)) return new SAXStream(strict, opt);
			Stream.apply(this);
			this._parser = new SAXParser(strict, opt);
			this.writable = true;
			this.readable = true;
			var me = this;
			this._parser.onend = function() {
				me.emit("end");
			};
			this._parser.onerror = function(er) {
				me.emit("error", er);
				me._parser.error = null;
			};
			this._decoder = null;
			this._decoderBuffer = null;
			streamWraps.forEach(function(ev) {
				Object.defineProperty(me, "on" + ev, {
					get: function() {
						return me._parser["on" + ev];
					},
					set: function(h) {
						if (!h) {
							me.removeAllListeners(ev);
							me._parser["on" + ev] = h;
							return h;
						}
						me.on(ev, h);
					},
					enumerable: true,
					configurable: false
				});
			});
		}
		SAXStream.prototype = Object.create(Stream.prototype, { constructor: { value: SAXStream } });
		SAXStream.prototype._decodeBuffer = function(data, isEnd) {
			if (this._decoderBuffer) {
				data = Buffer.concat([this._decoderBuffer, data]);
				this._decoderBuffer = null;
			}
			if (!this._decoder) {
				var encoding = determineBufferEncoding(data, isEnd);
				if (!encoding) {
					this._decoderBuffer = data;
					return "";
				}
				this._parser.encoding = encoding;
				this._decoder = new TextDecoder(encoding);
			}
			return this._decoder.decode(data, { stream: !isEnd });
		};
		SAXStream.prototype.write = function(data) {
			if (typeof Buffer === "function" && typeof Buffer.isBuffer === "function" && Buffer.isBuffer(data)) data = this._decodeBuffer(data, false);
			else if (this._decoderBuffer) {
				var remaining = this._decodeBuffer(Buffer.alloc(0), true);
				if (remaining) {
					this._parser.write(remaining);
					this.emit("data", remaining);
				}
			}
			this._parser.write(data.toString());
			this.emit("data", data);
			return true;
		};
		SAXStream.prototype.end = function(chunk) {
			if (chunk && chunk.length) this.write(chunk);
			if (this._decoderBuffer) {
				var finalChunk = this._decodeBuffer(Buffer.alloc(0), true);
				if (finalChunk) {
					this._parser.write(finalChunk);
					this.emit("data", finalChunk);
				}
			} else if (this._decoder) {
				var remaining = this._decoder.decode();
				if (remaining) {
					this._parser.write(remaining);
					this.emit("data", remaining);
				}
			}
			this._parser.end();
			return true;
		};
		SAXStream.prototype.on = function(ev, handler) {
			var me = this;
			if (!me._parser["on" + ev] && streamWraps.indexOf(ev) !== -1) me._parser["on" + ev] = function() {
				var args = arguments.length === 1 ? [arguments[0]] : Array.apply(null, arguments);
				args.splice(0, 0, ev);
				me.emit.apply(me, args);
			};
			return Stream.prototype.on.call(me, ev, handler);
		};
		var CDATAre = /^\[CDATA\[$/i;
		var DOCTYPEre = /^DOCTYPE$/i;
		var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
		var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
		var rootNS = {
			xml: XML_NAMESPACE,
			xmlns: XMLNS_NAMESPACE
		};
		var nameStart = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
		var nameBody = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		var entityStart = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
		var entityBody = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		function isWhitespace(c) {
			return c === " " || c === "\n" || c === "\r" || c === "	";
		}
		function isQuote(c) {
			return c === "\"" || c === "'";
		}
		function isAttribEnd(c) {
			return c === ">" || isWhitespace(c);
		}
		function isMatch(regex, c) {
			return regex.test(c);
		}
		function notMatch(regex, c) {
			return !isMatch(regex, c);
		}
		var S = 0;
		sax.STATE = {
			BEGIN: S++,
			BEGIN_WHITESPACE: S++,
			TEXT: S++,
			TEXT_ENTITY: S++,
			OPEN_WAKA: S++,
			SGML_DECL: S++,
			SGML_DECL_QUOTED: S++,
			DOCTYPE: S++,
			DOCTYPE_QUOTED: S++,
			DOCTYPE_DTD: S++,
			DOCTYPE_DTD_QUOTED: S++,
			COMMENT_STARTING: S++,
			COMMENT: S++,
			COMMENT_ENDING: S++,
			COMMENT_ENDED: S++,
			CDATA: S++,
			CDATA_ENDING: S++,
			CDATA_ENDING_2: S++,
			PROC_INST: S++,
			PROC_INST_BODY: S++,
			PROC_INST_ENDING: S++,
			OPEN_TAG: S++,
			OPEN_TAG_SLASH: S++,
			ATTRIB: S++,
			ATTRIB_NAME: S++,
			ATTRIB_NAME_SAW_WHITE: S++,
			ATTRIB_VALUE: S++,
			ATTRIB_VALUE_QUOTED: S++,
			ATTRIB_VALUE_CLOSED: S++,
			ATTRIB_VALUE_UNQUOTED: S++,
			ATTRIB_VALUE_ENTITY_Q: S++,
			ATTRIB_VALUE_ENTITY_U: S++,
			CLOSE_TAG: S++,
			CLOSE_TAG_SAW_WHITE: S++,
			SCRIPT: S++,
			SCRIPT_ENDING: S++
		};
		sax.XML_ENTITIES = Object.assign(Object.create(null), {
			amp: "&",
			gt: ">",
			lt: "<",
			quot: "\"",
			apos: "'"
		});
		sax.ENTITIES = Object.assign(Object.create(null), {
			amp: "&",
			gt: ">",
			lt: "<",
			quot: "\"",
			apos: "'",
			AElig: 198,
			Aacute: 193,
			Acirc: 194,
			Agrave: 192,
			Aring: 197,
			Atilde: 195,
			Auml: 196,
			Ccedil: 199,
			ETH: 208,
			Eacute: 201,
			Ecirc: 202,
			Egrave: 200,
			Euml: 203,
			Iacute: 205,
			Icirc: 206,
			Igrave: 204,
			Iuml: 207,
			Ntilde: 209,
			Oacute: 211,
			Ocirc: 212,
			Ograve: 210,
			Oslash: 216,
			Otilde: 213,
			Ouml: 214,
			THORN: 222,
			Uacute: 218,
			Ucirc: 219,
			Ugrave: 217,
			Uuml: 220,
			Yacute: 221,
			aacute: 225,
			acirc: 226,
			aelig: 230,
			agrave: 224,
			aring: 229,
			atilde: 227,
			auml: 228,
			ccedil: 231,
			eacute: 233,
			ecirc: 234,
			egrave: 232,
			eth: 240,
			euml: 235,
			iacute: 237,
			icirc: 238,
			igrave: 236,
			iuml: 239,
			ntilde: 241,
			oacute: 243,
			ocirc: 244,
			ograve: 242,
			oslash: 248,
			otilde: 245,
			ouml: 246,
			szlig: 223,
			thorn: 254,
			uacute: 250,
			ucirc: 251,
			ugrave: 249,
			uuml: 252,
			yacute: 253,
			yuml: 255,
			copy: 169,
			reg: 174,
			nbsp: 160,
			iexcl: 161,
			cent: 162,
			pound: 163,
			curren: 164,
			yen: 165,
			brvbar: 166,
			sect: 167,
			uml: 168,
			ordf: 170,
			laquo: 171,
			not: 172,
			shy: 173,
			macr: 175,
			deg: 176,
			plusmn: 177,
			sup1: 185,
			sup2: 178,
			sup3: 179,
			acute: 180,
			micro: 181,
			para: 182,
			middot: 183,
			cedil: 184,
			ordm: 186,
			raquo: 187,
			frac14: 188,
			frac12: 189,
			frac34: 190,
			iquest: 191,
			times: 215,
			divide: 247,
			OElig: 338,
			oelig: 339,
			Scaron: 352,
			scaron: 353,
			Yuml: 376,
			fnof: 402,
			circ: 710,
			tilde: 732,
			Alpha: 913,
			Beta: 914,
			Gamma: 915,
			Delta: 916,
			Epsilon: 917,
			Zeta: 918,
			Eta: 919,
			Theta: 920,
			Iota: 921,
			Kappa: 922,
			Lambda: 923,
			Mu: 924,
			Nu: 925,
			Xi: 926,
			Omicron: 927,
			Pi: 928,
			Rho: 929,
			Sigma: 931,
			Tau: 932,
			Upsilon: 933,
			Phi: 934,
			Chi: 935,
			Psi: 936,
			Omega: 937,
			alpha: 945,
			beta: 946,
			gamma: 947,
			delta: 948,
			epsilon: 949,
			zeta: 950,
			eta: 951,
			theta: 952,
			iota: 953,
			kappa: 954,
			lambda: 955,
			mu: 956,
			nu: 957,
			xi: 958,
			omicron: 959,
			pi: 960,
			rho: 961,
			sigmaf: 962,
			sigma: 963,
			tau: 964,
			upsilon: 965,
			phi: 966,
			chi: 967,
			psi: 968,
			omega: 969,
			thetasym: 977,
			upsih: 978,
			piv: 982,
			ensp: 8194,
			emsp: 8195,
			thinsp: 8201,
			zwnj: 8204,
			zwj: 8205,
			lrm: 8206,
			rlm: 8207,
			ndash: 8211,
			mdash: 8212,
			lsquo: 8216,
			rsquo: 8217,
			sbquo: 8218,
			ldquo: 8220,
			rdquo: 8221,
			bdquo: 8222,
			dagger: 8224,
			Dagger: 8225,
			bull: 8226,
			hellip: 8230,
			permil: 8240,
			prime: 8242,
			Prime: 8243,
			lsaquo: 8249,
			rsaquo: 8250,
			oline: 8254,
			frasl: 8260,
			euro: 8364,
			image: 8465,
			weierp: 8472,
			real: 8476,
			trade: 8482,
			alefsym: 8501,
			larr: 8592,
			uarr: 8593,
			rarr: 8594,
			darr: 8595,
			harr: 8596,
			crarr: 8629,
			lArr: 8656,
			uArr: 8657,
			rArr: 8658,
			dArr: 8659,
			hArr: 8660,
			forall: 8704,
			part: 8706,
			exist: 8707,
			empty: 8709,
			nabla: 8711,
			isin: 8712,
			notin: 8713,
			ni: 8715,
			prod: 8719,
			sum: 8721,
			minus: 8722,
			lowast: 8727,
			radic: 8730,
			prop: 8733,
			infin: 8734,
			ang: 8736,
			and: 8743,
			or: 8744,
			cap: 8745,
			cup: 8746,
			int: 8747,
			there4: 8756,
			sim: 8764,
			cong: 8773,
			asymp: 8776,
			ne: 8800,
			equiv: 8801,
			le: 8804,
			ge: 8805,
			sub: 8834,
			sup: 8835,
			nsub: 8836,
			sube: 8838,
			supe: 8839,
			oplus: 8853,
			otimes: 8855,
			perp: 8869,
			sdot: 8901,
			lceil: 8968,
			rceil: 8969,
			lfloor: 8970,
			rfloor: 8971,
			lang: 9001,
			rang: 9002,
			loz: 9674,
			spades: 9824,
			clubs: 9827,
			hearts: 9829,
			diams: 9830
		});
		Object.keys(sax.ENTITIES).forEach(function(key) {
			var e = sax.ENTITIES[key];
			var s = typeof e === "number" ? String.fromCharCode(e) : e;
			sax.ENTITIES[key] = s;
		});
		for (var s in sax.STATE) sax.STATE[sax.STATE[s]] = s;
		S = sax.STATE;
		function emit(parser, event, data) {
			parser[event] && parser[event](data);
		}
		function getDeclaredEncoding(body) {
			var match = body && body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
			return match ? match[2] : null;
		}
		function normalizeEncodingName(encoding) {
			if (!encoding) return null;
			return encoding.toLowerCase().replace(/[^a-z0-9]/g, "");
		}
		function encodingsMatch(detectedEncoding, declaredEncoding) {
			const detected = normalizeEncodingName(detectedEncoding);
			const declared = normalizeEncodingName(declaredEncoding);
			if (!detected || !declared) return true;
			if (declared === "utf16") return detected === "utf16le" || detected === "utf16be";
			return detected === declared;
		}
		function validateXmlDeclarationEncoding(parser, data) {
			if (!parser.strict || !parser.encoding || !data || data.name !== "xml") return;
			var declaredEncoding = getDeclaredEncoding(data.body);
			if (declaredEncoding && !encodingsMatch(parser.encoding, declaredEncoding)) strictFail(parser, "XML declaration encoding " + declaredEncoding + " does not match detected stream encoding " + parser.encoding.toUpperCase());
		}
		function emitNode(parser, nodeType, data) {
			if (parser.textNode) closeText(parser);
			emit(parser, nodeType, data);
		}
		function closeText(parser) {
			parser.textNode = textopts(parser.opt, parser.textNode);
			if (parser.textNode) emit(parser, "ontext", parser.textNode);
			parser.textNode = "";
		}
		function textopts(opt, text) {
			if (opt.trim) text = text.trim();
			if (opt.normalize) text = text.replace(/\s+/g, " ");
			return text;
		}
		function error(parser, er) {
			closeText(parser);
			if (parser.trackPosition) er += "\nLine: " + parser.line + "\nColumn: " + parser.column + "\nChar: " + parser.c;
			er = new Error(er);
			parser.error = er;
			emit(parser, "onerror", er);
			return parser;
		}
		function end(parser) {
			if (parser.sawRoot && !parser.closedRoot) strictFail(parser, "Unclosed root tag");
			if (parser.state !== S.BEGIN && parser.state !== S.BEGIN_WHITESPACE && parser.state !== S.TEXT) error(parser, "Unexpected end");
			closeText(parser);
			parser.c = "";
			parser.closed = true;
			emit(parser, "onend");
			SAXParser.call(parser, parser.strict, parser.opt);
			return parser;
		}
		function strictFail(parser, message) {
			if (typeof parser !== "object" || !(parser instanceof SAXParser)) throw new Error("bad call to strictFail");
			if (parser.strict) error(parser, message);
		}
		function newTag(parser) {
			if (!parser.strict) parser.tagName = parser.tagName[parser.looseCase]();
			var parent = parser.tags[parser.tags.length - 1] || parser;
			var tag = parser.tag = {
				name: parser.tagName,
				attributes: {}
			};
			if (parser.opt.xmlns) tag.ns = parent.ns;
			parser.attribList.length = 0;
			emitNode(parser, "onopentagstart", tag);
		}
		function qname(name, attribute) {
			var qualName = name.indexOf(":") < 0 ? ["", name] : name.split(":");
			var prefix = qualName[0];
			var local = qualName[1];
			if (attribute && name === "xmlns") {
				prefix = "xmlns";
				local = "";
			}
			return {
				prefix,
				local
			};
		}
		function attrib(parser) {
			if (!parser.strict) parser.attribName = parser.attribName[parser.looseCase]();
			if (parser.attribList.indexOf(parser.attribName) !== -1 || parser.tag.attributes.hasOwnProperty(parser.attribName)) {
				parser.attribName = parser.attribValue = "";
				return;
			}
			if (parser.opt.xmlns) {
				var qn = qname(parser.attribName, true);
				var prefix = qn.prefix;
				var local = qn.local;
				if (prefix === "xmlns") {
					if (local === "xml" && parser.attribValue !== XML_NAMESPACE) strictFail(parser, "xml: prefix must be bound to " + XML_NAMESPACE + "\nActual: " + parser.attribValue);
					else if (local === "xmlns" && parser.attribValue !== XMLNS_NAMESPACE) strictFail(parser, "xmlns: prefix must be bound to " + XMLNS_NAMESPACE + "\nActual: " + parser.attribValue);
					else {
						var tag = parser.tag;
						var parent = parser.tags[parser.tags.length - 1] || parser;
						if (tag.ns === parent.ns) tag.ns = Object.create(parent.ns);
						tag.ns[local] = parser.attribValue;
					}
				}
				parser.attribList.push([parser.attribName, parser.attribValue]);
			} else {
				parser.tag.attributes[parser.attribName] = parser.attribValue;
				emitNode(parser, "onattribute", {
					name: parser.attribName,
					value: parser.attribValue
				});
			}
			parser.attribName = parser.attribValue = "";
		}
		function openTag(parser, selfClosing) {
			if (parser.opt.xmlns) {
				var tag = parser.tag;
				var qn = qname(parser.tagName);
				tag.prefix = qn.prefix;
				tag.local = qn.local;
				tag.uri = tag.ns[qn.prefix] || "";
				if (tag.prefix && !tag.uri) {
					strictFail(parser, "Unbound namespace prefix: " + JSON.stringify(parser.tagName));
					tag.uri = qn.prefix;
				}
				var parent = parser.tags[parser.tags.length - 1] || parser;
				if (tag.ns && parent.ns !== tag.ns) Object.keys(tag.ns).forEach(function(p) {
					emitNode(parser, "onopennamespace", {
						prefix: p,
						uri: tag.ns[p]
					});
				});
				for (var i = 0, l = parser.attribList.length; i < l; i++) {
					var nv = parser.attribList[i];
					var name = nv[0];
					var value = nv[1];
					var qualName = qname(name, true);
					var prefix = qualName.prefix;
					var local = qualName.local;
					var uri = prefix === "" ? "" : tag.ns[prefix] || "";
					var a = {
						name,
						value,
						prefix,
						local,
						uri
					};
					if (prefix && prefix !== "xmlns" && !uri) {
						strictFail(parser, "Unbound namespace prefix: " + JSON.stringify(prefix));
						a.uri = prefix;
					}
					parser.tag.attributes[name] = a;
					emitNode(parser, "onattribute", a);
				}
				parser.attribList.length = 0;
			}
			parser.tag.isSelfClosing = !!selfClosing;
			parser.sawRoot = true;
			parser.tags.push(parser.tag);
			emitNode(parser, "onopentag", parser.tag);
			if (!selfClosing) {
				if (!parser.noscript && parser.tagName.toLowerCase() === "script") parser.state = S.SCRIPT;
				else parser.state = S.TEXT;
				parser.tag = null;
				parser.tagName = "";
			}
			parser.attribName = parser.attribValue = "";
			parser.attribList.length = 0;
		}
		function closeTag(parser) {
			if (!parser.tagName) {
				strictFail(parser, "Weird empty close tag.");
				parser.textNode += "</>";
				parser.state = S.TEXT;
				return;
			}
			if (parser.script) {
				if (parser.tagName !== "script") {
					parser.script += "</" + parser.tagName + ">";
					parser.tagName = "";
					parser.state = S.SCRIPT;
					return;
				}
				emitNode(parser, "onscript", parser.script);
				parser.script = "";
			}
			var t = parser.tags.length;
			var tagName = parser.tagName;
			if (!parser.strict) tagName = tagName[parser.looseCase]();
			var closeTo = tagName;
			while (t--) if (parser.tags[t].name !== closeTo) strictFail(parser, "Unexpected close tag");
			else break;
			if (t < 0) {
				strictFail(parser, "Unmatched closing tag: " + parser.tagName);
				parser.textNode += "</" + parser.tagName + ">";
				parser.state = S.TEXT;
				return;
			}
			parser.tagName = tagName;
			var s = parser.tags.length;
			while (s-- > t) {
				var tag = parser.tag = parser.tags.pop();
				parser.tagName = parser.tag.name;
				emitNode(parser, "onclosetag", parser.tagName);
				var x = {};
				for (var i in tag.ns) x[i] = tag.ns[i];
				var parent = parser.tags[parser.tags.length - 1] || parser;
				if (parser.opt.xmlns && tag.ns !== parent.ns) Object.keys(tag.ns).forEach(function(p) {
					var n = tag.ns[p];
					emitNode(parser, "onclosenamespace", {
						prefix: p,
						uri: n
					});
				});
			}
			if (t === 0) parser.closedRoot = true;
			parser.tagName = parser.attribValue = parser.attribName = "";
			parser.attribList.length = 0;
			parser.state = S.TEXT;
		}
		function parseEntity(parser) {
			var entity = parser.entity;
			var entityLC = entity.toLowerCase();
			var num;
			var numStr = "";
			if (parser.ENTITIES[entity]) return parser.ENTITIES[entity];
			if (parser.ENTITIES[entityLC]) return parser.ENTITIES[entityLC];
			entity = entityLC;
			if (entity.charAt(0) === "#") {
				if (entity.charAt(1) === "x") {
					entity = entity.slice(2);
					num = parseInt(entity, 16);
					numStr = num.toString(16);
				} else {
					entity = entity.slice(1);
					num = parseInt(entity, 10);
					numStr = num.toString(10);
				}
			}
			entity = entity.replace(/^0+/, "");
			if (isNaN(num) || numStr.toLowerCase() !== entity || num < 0 || num > 1114111 || !isXmlChar(num)) {
				strictFail(parser, "Invalid character entity");
				return "&" + parser.entity + ";";
			}
			return String.fromCodePoint(num);
		}
		function isXmlChar(num) {
			return num === 9 || num === 10 || num === 13 || num >= 32 && num <= 55295 || num >= 57344 && num <= 65533 || num >= 65536 && num <= 1114111;
		}
		function beginWhiteSpace(parser, c) {
			if (c === "<") {
				parser.state = S.OPEN_WAKA;
				parser.startTagPosition = parser.position;
			} else if (!isWhitespace(c)) {
				strictFail(parser, "Non-whitespace before first tag.");
				parser.textNode = c;
				parser.state = S.TEXT;
			}
		}
		function charAt(chunk, i) {
			var result = "";
			if (i < chunk.length) result = chunk.charAt(i);
			return result;
		}
		function write(chunk) {
			var parser = this;
			if (this.error) throw this.error;
			if (parser.closed) return error(parser, "Cannot write after close. Assign an onready handler.");
			if (chunk === null) return end(parser);
			if (typeof chunk === "object") chunk = chunk.toString();
			var i = 0;
			var c = "";
			while (true) {
				c = charAt(chunk, i++);
				parser.c = c;
				if (!c) break;
				if (parser.trackPosition) {
					parser.position++;
					if (c === "\n") {
						parser.line++;
						parser.column = 0;
					} else parser.column++;
				}
				switch (parser.state) {
					case S.BEGIN:
						parser.state = S.BEGIN_WHITESPACE;
						if (c === "﻿") continue;
						beginWhiteSpace(parser, c);
						continue;
					case S.BEGIN_WHITESPACE:
						beginWhiteSpace(parser, c);
						continue;
					case S.TEXT:
						if (parser.sawRoot && !parser.closedRoot) {
							var starti = i - 1;
							while (c && c !== "<" && c !== "&") {
								c = charAt(chunk, i++);
								if (c && parser.trackPosition) {
									parser.position++;
									if (c === "\n") {
										parser.line++;
										parser.column = 0;
									} else parser.column++;
								}
							}
							parser.textNode += chunk.substring(starti, i - 1);
						}
						if (c === "<" && !(parser.sawRoot && parser.closedRoot && !parser.strict)) {
							parser.state = S.OPEN_WAKA;
							parser.startTagPosition = parser.position;
						} else {
							if (!isWhitespace(c) && (!parser.sawRoot || parser.closedRoot)) strictFail(parser, "Text data outside of root node.");
							if (c === "&") parser.state = S.TEXT_ENTITY;
							else parser.textNode += c;
						}
						continue;
					case S.SCRIPT:
						if (c === "<") parser.state = S.SCRIPT_ENDING;
						else parser.script += c;
						continue;
					case S.SCRIPT_ENDING:
						if (c === "/") parser.state = S.CLOSE_TAG;
						else {
							parser.script += "<" + c;
							parser.state = S.SCRIPT;
						}
						continue;
					case S.OPEN_WAKA:
						if (c === "!") {
							parser.state = S.SGML_DECL;
							parser.sgmlDecl = "";
						} else if (isWhitespace(c)) {} else if (isMatch(nameStart, c)) {
							parser.state = S.OPEN_TAG;
							parser.tagName = c;
						} else if (c === "/") {
							parser.state = S.CLOSE_TAG;
							parser.tagName = "";
						} else if (c === "?") {
							parser.state = S.PROC_INST;
							parser.procInstName = parser.procInstBody = "";
						} else {
							strictFail(parser, "Unencoded <");
							if (parser.startTagPosition + 1 < parser.position) {
								var pad = parser.position - parser.startTagPosition;
								c = new Array(pad).join(" ") + c;
							}
							parser.textNode += "<" + c;
							parser.state = S.TEXT;
						}
						continue;
					case S.SGML_DECL:
						if (parser.sgmlDecl + c === "--") {
							parser.state = S.COMMENT;
							parser.comment = "";
							parser.sgmlDecl = "";
							continue;
						}
						if (parser.doctype && parser.doctype !== true && parser.sgmlDecl) {
							parser.state = S.DOCTYPE_DTD;
							parser.doctype += "<!" + parser.sgmlDecl + c;
							parser.sgmlDecl = "";
						} else if (CDATAre.test(parser.sgmlDecl + c)) {
							emitNode(parser, "onopencdata");
							parser.state = S.CDATA;
							parser.sgmlDecl = "";
							parser.cdata = "";
						} else if (DOCTYPEre.test(parser.sgmlDecl + c)) {
							parser.state = S.DOCTYPE;
							if (parser.doctype || parser.sawRoot) strictFail(parser, "Inappropriately located doctype declaration");
							parser.doctype = "";
							parser.sgmlDecl = "";
						} else if (c === ">") {
							emitNode(parser, "onsgmldeclaration", parser.sgmlDecl);
							parser.sgmlDecl = "";
							parser.state = S.TEXT;
						} else if (isQuote(c)) {
							parser.state = S.SGML_DECL_QUOTED;
							parser.sgmlDecl += c;
						} else parser.sgmlDecl += c;
						continue;
					case S.SGML_DECL_QUOTED:
						if (c === parser.q) {
							parser.state = S.SGML_DECL;
							parser.q = "";
						}
						parser.sgmlDecl += c;
						continue;
					case S.DOCTYPE:
						if (c === ">") {
							parser.state = S.TEXT;
							emitNode(parser, "ondoctype", parser.doctype);
							parser.doctype = true;
						} else {
							parser.doctype += c;
							if (c === "[") parser.state = S.DOCTYPE_DTD;
							else if (isQuote(c)) {
								parser.state = S.DOCTYPE_QUOTED;
								parser.q = c;
							}
						}
						continue;
					case S.DOCTYPE_QUOTED:
						parser.doctype += c;
						if (c === parser.q) {
							parser.q = "";
							parser.state = S.DOCTYPE;
						}
						continue;
					case S.DOCTYPE_DTD:
						if (c === "]") {
							parser.doctype += c;
							parser.state = S.DOCTYPE;
						} else if (c === "<") {
							parser.state = S.OPEN_WAKA;
							parser.startTagPosition = parser.position;
						} else if (isQuote(c)) {
							parser.doctype += c;
							parser.state = S.DOCTYPE_DTD_QUOTED;
							parser.q = c;
						} else parser.doctype += c;
						continue;
					case S.DOCTYPE_DTD_QUOTED:
						parser.doctype += c;
						if (c === parser.q) {
							parser.state = S.DOCTYPE_DTD;
							parser.q = "";
						}
						continue;
					case S.COMMENT:
						if (c === "-") parser.state = S.COMMENT_ENDING;
						else parser.comment += c;
						continue;
					case S.COMMENT_ENDING:
						if (c === "-") {
							parser.state = S.COMMENT_ENDED;
							parser.comment = textopts(parser.opt, parser.comment);
							if (parser.comment) emitNode(parser, "oncomment", parser.comment);
							parser.comment = "";
						} else {
							parser.comment += "-" + c;
							parser.state = S.COMMENT;
						}
						continue;
					case S.COMMENT_ENDED:
						if (c !== ">") {
							strictFail(parser, "Malformed comment");
							parser.comment += "--" + c;
							parser.state = S.COMMENT;
						} else if (parser.doctype && parser.doctype !== true) parser.state = S.DOCTYPE_DTD;
						else parser.state = S.TEXT;
						continue;
					case S.CDATA:
						var starti = i - 1;
						while (c && c !== "]") {
							c = charAt(chunk, i++);
							if (c && parser.trackPosition) {
								parser.position++;
								if (c === "\n") {
									parser.line++;
									parser.column = 0;
								} else parser.column++;
							}
						}
						parser.cdata += chunk.substring(starti, i - 1);
						if (c === "]") parser.state = S.CDATA_ENDING;
						continue;
					case S.CDATA_ENDING:
						if (c === "]") parser.state = S.CDATA_ENDING_2;
						else {
							parser.cdata += "]" + c;
							parser.state = S.CDATA;
						}
						continue;
					case S.CDATA_ENDING_2:
						if (c === ">") {
							if (parser.cdata) emitNode(parser, "oncdata", parser.cdata);
							emitNode(parser, "onclosecdata");
							parser.cdata = "";
							parser.state = S.TEXT;
						} else if (c === "]") parser.cdata += "]";
						else {
							parser.cdata += "]]" + c;
							parser.state = S.CDATA;
						}
						continue;
					case S.PROC_INST:
						if (c === "?") parser.state = S.PROC_INST_ENDING;
						else if (isWhitespace(c)) parser.state = S.PROC_INST_BODY;
						else parser.procInstName += c;
						continue;
					case S.PROC_INST_BODY:
						if (!parser.procInstBody && isWhitespace(c)) continue;
						else if (c === "?") parser.state = S.PROC_INST_ENDING;
						else parser.procInstBody += c;
						continue;
					case S.PROC_INST_ENDING:
						if (c === ">") {
							const procInstEndData = {
								name: parser.procInstName,
								body: parser.procInstBody
							};
							validateXmlDeclarationEncoding(parser, procInstEndData);
							emitNode(parser, "onprocessinginstruction", procInstEndData);
							parser.procInstName = parser.procInstBody = "";
							parser.state = S.TEXT;
						} else {
							parser.procInstBody += "?" + c;
							parser.state = S.PROC_INST_BODY;
						}
						continue;
					case S.OPEN_TAG:
						if (isMatch(nameBody, c)) parser.tagName += c;
						else {
							newTag(parser);
							if (c === ">") openTag(parser);
							else if (c === "/") parser.state = S.OPEN_TAG_SLASH;
							else {
								if (!isWhitespace(c)) strictFail(parser, "Invalid character in tag name");
								parser.state = S.ATTRIB;
							}
						}
						continue;
					case S.OPEN_TAG_SLASH:
						if (c === ">") {
							openTag(parser, true);
							closeTag(parser);
						} else {
							strictFail(parser, "Forward-slash in opening tag not followed by >");
							parser.state = S.ATTRIB;
						}
						continue;
					case S.ATTRIB:
						if (isWhitespace(c)) continue;
						else if (c === ">") openTag(parser);
						else if (c === "/") parser.state = S.OPEN_TAG_SLASH;
						else if (isMatch(nameStart, c)) {
							parser.attribName = c;
							parser.attribValue = "";
							parser.state = S.ATTRIB_NAME;
						} else strictFail(parser, "Invalid attribute name");
						continue;
					case S.ATTRIB_NAME:
						if (c === "=") parser.state = S.ATTRIB_VALUE;
						else if (c === ">") {
							strictFail(parser, "Attribute without value");
							parser.attribValue = parser.attribName;
							attrib(parser);
							openTag(parser);
						} else if (isWhitespace(c)) parser.state = S.ATTRIB_NAME_SAW_WHITE;
						else if (isMatch(nameBody, c)) parser.attribName += c;
						else strictFail(parser, "Invalid attribute name");
						continue;
					case S.ATTRIB_NAME_SAW_WHITE:
						if (c === "=") parser.state = S.ATTRIB_VALUE;
						else if (isWhitespace(c)) continue;
						else {
							strictFail(parser, "Attribute without value");
							parser.tag.attributes[parser.attribName] = "";
							parser.attribValue = "";
							emitNode(parser, "onattribute", {
								name: parser.attribName,
								value: ""
							});
							parser.attribName = "";
							if (c === ">") openTag(parser);
							else if (isMatch(nameStart, c)) {
								parser.attribName = c;
								parser.state = S.ATTRIB_NAME;
							} else {
								strictFail(parser, "Invalid attribute name");
								parser.state = S.ATTRIB;
							}
						}
						continue;
					case S.ATTRIB_VALUE:
						if (isWhitespace(c)) continue;
						else if (isQuote(c)) {
							parser.q = c;
							parser.state = S.ATTRIB_VALUE_QUOTED;
						} else {
							if (!parser.opt.unquotedAttributeValues) error(parser, "Unquoted attribute value");
							parser.state = S.ATTRIB_VALUE_UNQUOTED;
							parser.attribValue = c;
						}
						continue;
					case S.ATTRIB_VALUE_QUOTED:
						if (c !== parser.q) {
							if (c === "&") parser.state = S.ATTRIB_VALUE_ENTITY_Q;
							else parser.attribValue += c;
							continue;
						}
						attrib(parser);
						parser.q = "";
						parser.state = S.ATTRIB_VALUE_CLOSED;
						continue;
					case S.ATTRIB_VALUE_CLOSED:
						if (isWhitespace(c)) parser.state = S.ATTRIB;
						else if (c === ">") openTag(parser);
						else if (c === "/") parser.state = S.OPEN_TAG_SLASH;
						else if (isMatch(nameStart, c)) {
							strictFail(parser, "No whitespace between attributes");
							parser.attribName = c;
							parser.attribValue = "";
							parser.state = S.ATTRIB_NAME;
						} else strictFail(parser, "Invalid attribute name");
						continue;
					case S.ATTRIB_VALUE_UNQUOTED:
						if (!isAttribEnd(c)) {
							if (c === "&") parser.state = S.ATTRIB_VALUE_ENTITY_U;
							else parser.attribValue += c;
							continue;
						}
						attrib(parser);
						if (c === ">") openTag(parser);
						else parser.state = S.ATTRIB;
						continue;
					case S.CLOSE_TAG:
						if (!parser.tagName) {
							if (isWhitespace(c)) continue;
							else if (notMatch(nameStart, c)) {
								if (parser.script) {
									parser.script += "</" + c;
									parser.state = S.SCRIPT;
								} else strictFail(parser, "Invalid tagname in closing tag.");
							} else parser.tagName = c;
						} else if (c === ">") closeTag(parser);
						else if (isMatch(nameBody, c)) parser.tagName += c;
						else if (parser.script) {
							parser.script += "</" + parser.tagName + c;
							parser.tagName = "";
							parser.state = S.SCRIPT;
						} else {
							if (!isWhitespace(c)) strictFail(parser, "Invalid tagname in closing tag");
							parser.state = S.CLOSE_TAG_SAW_WHITE;
						}
						continue;
					case S.CLOSE_TAG_SAW_WHITE:
						if (isWhitespace(c)) continue;
						if (c === ">") closeTag(parser);
						else strictFail(parser, "Invalid characters in closing tag");
						continue;
					case S.TEXT_ENTITY:
					case S.ATTRIB_VALUE_ENTITY_Q:
					case S.ATTRIB_VALUE_ENTITY_U:
						var returnState;
						var buffer;
						switch (parser.state) {
							case S.TEXT_ENTITY:
								returnState = S.TEXT;
								buffer = "textNode";
								break;
							case S.ATTRIB_VALUE_ENTITY_Q:
								returnState = S.ATTRIB_VALUE_QUOTED;
								buffer = "attribValue";
								break;
							case S.ATTRIB_VALUE_ENTITY_U:
								returnState = S.ATTRIB_VALUE_UNQUOTED;
								buffer = "attribValue";
						}
						if (c === ";") {
							var parsedEntity = parseEntity(parser);
							if (parser.opt.unparsedEntities && !Object.values(sax.XML_ENTITIES).includes(parsedEntity)) {
								if ((parser.entityCount += 1) > parser.opt.maxEntityCount) error(parser, "Parsed entity count exceeds max entity count");
								if ((parser.entityDepth += 1) > parser.opt.maxEntityDepth) error(parser, "Parsed entity depth exceeds max entity depth");
								parser.entity = "";
								parser.state = returnState;
								parser.write(parsedEntity);
								parser.entityDepth -= 1;
							} else {
								parser[buffer] += parsedEntity;
								parser.entity = "";
								parser.state = returnState;
							}
						} else if (isMatch(parser.entity.length ? entityBody : entityStart, c)) parser.entity += c;
						else {
							strictFail(parser, "Invalid character in entity name");
							parser[buffer] += "&" + parser.entity + c;
							parser.entity = "";
							parser.state = returnState;
						}
						continue;
					default: throw new Error(parser, "Unknown state: " + parser.state);
				}
			}
			if (parser.position >= parser.bufferCheckPosition) checkBufferLength(parser);
			return parser;
		}
		/* istanbul ignore next */
		if (!String.fromCodePoint) (function() {
			var stringFromCharCode = String.fromCharCode;
			var floor = Math.floor;
			var fromCodePoint = function() {
				var MAX_SIZE = 16384;
				var codeUnits = [];
				var highSurrogate;
				var lowSurrogate;
				var index = -1;
				var length = arguments.length;
				if (!length) return "";
				var result = "";
				while (++index < length) {
					var codePoint = Number(arguments[index]);
					if (!isFinite(codePoint) || codePoint < 0 || codePoint > 1114111 || floor(codePoint) !== codePoint) throw RangeError("Invalid code point: " + codePoint);
					if (codePoint <= 65535) codeUnits.push(codePoint);
					else {
						codePoint -= 65536;
						highSurrogate = (codePoint >> 10) + 55296;
						lowSurrogate = codePoint % 1024 + 56320;
						codeUnits.push(highSurrogate, lowSurrogate);
					}
					if (index + 1 === length || codeUnits.length > MAX_SIZE) {
						result += stringFromCharCode.apply(null, codeUnits);
						codeUnits.length = 0;
					}
				}
				return result;
			};
			/* istanbul ignore next */
			if (Object.defineProperty) Object.defineProperty(String, "fromCodePoint", {
				value: fromCodePoint,
				configurable: true,
				writable: true
			});
			else String.fromCodePoint = fromCodePoint;
		})();
	})(typeof exports === "undefined" ? this$1.sax = {} : exports);
})))(), 1);
/** Longest line that is looked at, UTF-16 code units. */
const longestLine = 4096;
const propertyLine = /^\s*\[\[PROPERTY\|([^=\]]+)=(.*)\]\]\s*$/;
/**
* Finds properties that a test printed, one a line: `[[PROPERTY|score=0.8]]`, as runners without properties of their own
* write them.
*/
function readPropertyLines(take) {
	let line = "";
	const look = (text) => {
		const [, name = "", value = ""] = propertyLine.exec(text) ?? [];
		if (name !== "") take(name.trim(), value.trim());
	};
	return {
		push(chunk) {
			const lines = chunk.split("\n");
			for (const [k, text] of lines.entries()) {
				if (line.length <= longestLine) line += text.slice(0, 4097);
				if (k === lines.length - 1) break;
				if (line.length <= longestLine) look(line);
				line = "";
			}
		},
		end() {
			if (line.length <= longestLine) look(line);
			line = "";
		}
	};
}
// src/core/results/junit/test-case.ts
/** Longest message and longest text of a property that are kept, UTF-16 code units. */
const [longestMessage, longestProperty] = [1e3, 1 << 20];
const worst = [
	"error",
	"failure",
	"skipped",
	"passed"
];
const rerunElement = /^(?:(?:flaky|rerun)(?:Failure|Error)|rerun)$/;
/** What some runners say in an attribute of the test instead of an element in it (GoogleTest and others). */
const statedOutcomes = new Map([
	...[
		"notrun",
		"suppressed",
		"skipped",
		"disabled",
		"pending",
		"ignored",
		"todo"
	].map((word) => [word, "skipped"]),
	...[
		"fail",
		"failed",
		"failure"
	].map((word) => [word, "failure"]),
	...[
		"error",
		"errored",
		"broken"
	].map((word) => [word, "error"])
]);
/** Begins a test by its attributes and those of the suite around it. */
function openTest(attribute, suite) {
	const properties = /* @__PURE__ */ new Map();
	let outcome = "passed";
	let message = "";
	let takesMessage = false;
	let wasRerun = false;
	let property;
	const printed = readPropertyLines((name, value) => {
		if (!properties.has(name)) properties.set(name, value);
	});
	return {
		open(element, given) {
			if (element === "property") {
				property = {
					name: given("name"),
					text: ""
				};
				const value = given("value");
				if (value !== "") properties.set(property.name, value);
			} else if (rerunElement.test(element)) wasRerun = true;
			else if (isOutcome(element) && worst.indexOf(element) < worst.indexOf(outcome)) {
				outcome = element;
				message = `${given("type")} ${given("message")}`.trim();
				takesMessage = element === "failure" || given("message") === "";
			}
		},
		text(element, chunk) {
			if (element === "property") {
				if (property !== void 0 && property.text.length < longestProperty) property.text += chunk;
			} else if (element === "system-out") printed.push(chunk);
			else if (takesMessage && element === outcome && message.length < longestMessage) message = `${message} ${chunk.slice(0, longestMessage)}`.trim();
		},
		close(element) {
			if (element === "system-out") printed.end();
			if (element === outcome) takesMessage = false;
			if (element !== "property" || property === void 0) return;
			if (!properties.has(property.name)) properties.set(property.name, property.text.trim());
			property = void 0;
		},
		build() {
			const stated = statedOutcomes.get(attribute("result").toLowerCase()) ?? statedOutcomes.get(attribute("status").toLowerCase());
			return {
				name: attribute("name"),
				classname: attribute("classname") || attribute("class"),
				file: attribute("file") || suite.file,
				suite: suite.name,
				time: attribute("time"),
				outcome: outcome === "passed" ? stated ?? outcome : outcome,
				message,
				wasRerun,
				properties: Object.fromEntries(properties)
			};
		}
	};
}
function isOutcome(element) {
	return element === "error" || element === "failure" || element === "skipped";
}
// src/core/results/junit/parse-junit.ts
/** Elements nested deeper than this are refused: no test report needs them. */
const maxDepth = 100;
const pieceBytes = 1 << 18;
/** Longest attribute, comment or document type, UTF-16 code units: pytest writes whole tracebacks into an attribute. */
const longestBuffer = 1 << 26;
/** What the parser gathers before it says anything about it. */
const buffers = [
	"attribValue",
	"attribName",
	"tagName",
	"comment",
	"doctype",
	"procInstBody",
	"sgmlDecl",
	"entity"
];
/** Stops the parser at the first problem; never leaves this file. */
var ParseStop = class extends Error {};
/**
* Reads JUnit XML in pieces: `<testsuites>` or a bare `<testsuite>`, suites nested at will, prefixes ignored. Only the
* five XML entities and numeric ones are known; a document type is passed over and what it declares is not.
*
* @returns undefined when the file is no such XML: the issues say where and why
*/
function parseJunit(file, visit, issues) {
	const parser = import_sax.default.parser(true, {
		position: true,
		strictEntities: true
	});
	const suites = suiteTracker(visit);
	const elements = [];
	let failure = "";
	let isEnding = false;
	const stop = (reason) => {
		failure = reason;
		throw new ParseStop(reason);
	};
	parser.onerror = (error) => stop(error.message.split("\n")[0] ?? "not well-formed");
	parser.onattribute = ({ name }) => {
		if (name === "hasOwnProperty") Reflect.deleteProperty(parser.tag.attributes, name);
	};
	parser.onopentag = ({ name, attributes }) => {
		const element = localName(name);
		if (elements.length >= maxDepth) stop(`Elements are nested deeper than ${maxDepth}`);
		if (elements.length === 0 && element !== "testsuites" && element !== "testsuite") stop(`The root is <${element}>, not a testsuite`);
		elements.push(element);
		suites.open(element, (key) => Object.hasOwn(attributes, key) ? String(attributes[key]) : "");
	};
	const addText = (chunk) => suites.text(elements.at(-1) ?? "", chunk);
	parser.ontext = addText;
	parser.oncdata = addText;
	parser.onclosetag = (name) => {
		elements.pop();
		suites.close(localName(name));
	};
	try {
		for (const chunk of pieces(file)) {
			Reflect.set(parser, "bufferCheckPosition", Number.POSITIVE_INFINITY);
			parser.write(chunk);
			parser.flush();
			if (buffers.some((name) => String(Reflect.get(parser, name) ?? "").length > longestBuffer)) stop("An attribute, comment or document type is longer than 64 MB");
		}
		isEnding = true;
		parser.close();
	} catch (error) {
		if (error instanceof DecodeStop) {
			const line = parser.line + 1;
			issues.add(error.isCut ? cutCharacter(file.name, line) : undecodable$1(file.name, "utf-8", error.cause, line));
			return;
		}
		if (!(error instanceof ParseStop)) throw error;
		const place = {
			file: file.name,
			line: parser.line + 1,
			column: parser.column + 1
		};
		const hint = isEnding ? "The file is cut short: write it again, whole." : "Give the file as the test runner wrote it.";
		issues.add(problem(isEnding ? "truncated" : "bad-xml", `${failure}.`, hint, place));
		return;
	}
	return { suite: suites.name() };
}
/** Bytes that are no text; never leaves this file. */
var DecodeStop = class extends Error {
	/** True: the file ends inside a character. */
	isCut;
	constructor(cause, isCut) {
		super("no text", { cause });
		this.isCut = isCut;
	}
};
/** Follows the suites of a file and hands over each test as it ends. */
function suiteTracker(visit) {
	const open = [];
	let root;
	let firstSuite = "";
	let suites = 0;
	let test;
	return {
		open(element, attribute) {
			root ??= attribute("name");
			if (element === "testsuite") {
				suites += 1;
				if (suites === 1) firstSuite = attribute("name");
				open.push({
					name: attribute("name"),
					file: attribute("file") || (open.at(-1)?.file ?? "")
				});
			} else if (element === "testcase") test = openTest(attribute, open.at(-1) ?? {
				name: "",
				file: ""
			});
			else test?.open(element, attribute);
		},
		text: (element, chunk) => test?.text(element, chunk),
		close(element) {
			if (element === "testsuite") open.pop();
			else if (element !== "testcase") test?.close(element);
			else if (test !== void 0) {
				visit(test.build(), root ?? "");
				test = void 0;
			}
		},
		name: () => root || (suites === 1 && firstSuite !== "" ? firstSuite : void 0)
	};
}
function localName(name) {
	return name.slice(name.indexOf(":") + 1);
}
/** The text of a file in pieces, in UTF-8 unless its declaration names one of the older alphabets of one byte. */
function* pieces(file) {
	const start = new TextDecoder("latin1").decode(file.read(0, 200));
	const isLatin = /^\s*<\?xml[^>]*\sencoding=["'](?:iso-8859-1|latin-?1|windows-1252)["']/i.test(start);
	const decoder = new TextDecoder(isLatin ? "windows-1252" : "utf-8", { fatal: true });
	const decode = (bytes) => {
		try {
			return bytes === void 0 ? decoder.decode() : decoder.decode(bytes, { stream: true });
		} catch (cause) {
			throw new DecodeStop(cause, bytes === void 0);
		}
	};
	for (let from = 0; from < file.sizeBytes; from += pieceBytes) yield decode(file.read(from, from + pieceBytes));
	yield decode();
}
// src/core/results/junit/test-identity.ts
/** Root name that promptfoo gives its JUnit files. */
const promptfooRoot = "promptfoo";
const promptfooName = /^test (\d+)(?:: ([\s\S]+))?$/;
const promptfooClass = /^\[([\s\S]*)\] (prompt \d+)$/;
/**
* Identity of a test: `classname::name`. promptfoo's own files are read by their descriptions: the number in
* `test 12: …` shifts with every new test.
*
* @param rootName - name of the root element of its file
*/
function testIdentity(test, rootName) {
	const match = rootName === promptfooRoot ? promptfooName.exec(test.name) : null;
	if (match === null) return {
		id: plainId(test),
		column: void 0,
		order: void 0,
		isPlain: true,
		numbersRepeats: false
	};
	const [, number = "0", description = ""] = match;
	return {
		id: description,
		column: test.classname,
		order: Number(number),
		isPlain: false,
		numbersRepeats: description !== ""
	};
}
/** Columns of the matrix in a file of promptfoo, by the classes of its tests in order of appearance. */
function columnsOfClasses(classes) {
	return [...classes].map((key, index) => {
		const [, provider = key, prompt = ""] = promptfooClass.exec(key) ?? [];
		return {
			key,
			index,
			prompt,
			promptIsName: true,
			provider
		};
	});
}
/** No tests yet. */
function plainIds() {
	const ids = [];
	const sourceOf = [];
	const sources = /* @__PURE__ */ new Map([["", 0]]);
	const firstSource = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	return {
		push(id, source) {
			const code = sources.get(source) ?? sources.size;
			sources.set(source, code);
			ids.push(id);
			sourceOf.push(code);
			const known = firstSource.get(id);
			if (known === void 0) firstSource.set(id, code);
			else if (known !== code) shared.add(id);
		},
		settle() {
			if (shared.size === 0) return void 0;
			const names = [...sources.keys()];
			return (row) => {
				const id = ids[row] ?? "";
				const source = names[sourceOf[row] ?? 0] ?? "";
				return source !== "" && shared.has(id) ? `${source}::${id}` : id;
			};
		}
	};
}
function plainId(test) {
	const owner = (test.classname === "test" ? "" : test.classname) || test.file || test.suite || test.classname;
	return owner === "" ? test.name : `${owner}::${test.name}`;
}
// src/core/results/junit/test-properties.ts
/** Properties that are not scores because their name says a unit or a role. Compared in lower case without `_` and `-`. */
const roles = /* @__PURE__ */ new Map([
	["costusd", "cost"],
	["judgecostusd", "judgeCost"],
	["latencyms", "latency"],
	["epoch", "epoch"],
	["repeat", "epoch"],
	["trial", "epoch"],
	["cached", "cached"],
	["inputtokens", "input"],
	["outputtokens", "output"]
]);
/** Reads the properties of a test: a numeric one is a score of its name. */
function readProperties(properties) {
	const amounts = /* @__PURE__ */ new Map();
	const scores = /* @__PURE__ */ new Map();
	const traits = /* @__PURE__ */ new Map();
	let cached = false;
	for (const [name, text] of properties) {
		const role = roles.get(name.toLowerCase().replaceAll(/[_-]/g, ""));
		const value = plainNumber$1(text);
		if (role === "cached") cached = /^(?:true|1|yes)$/i.test(text.trim());
		else if (role !== void 0) {
			if (value !== void 0 && value >= 0) amounts.set(role, value);
		} else if (value !== void 0) scores.set(name, value);
		else if (text.trim() !== "") traits.set(name, text);
	}
	const costUsd = amounts.get("cost");
	const judgeCostUsd = amounts.get("judgeCost");
	const input = amounts.get("input");
	const output = amounts.get("output");
	const epoch = amounts.get("epoch");
	return {
		scores: Object.fromEntries(scores),
		epoch: epoch !== void 0 && Number.isSafeInteger(epoch) && epoch >= 1 ? epoch : void 0,
		traits: Object.fromEntries(traits),
		latencyMs: amounts.get("latency"),
		cached,
		spent: {
			...costUsd === void 0 ? {} : { costUsd },
			...judgeCostUsd === void 0 ? {} : { judgeCostUsd },
			...input === void 0 || output === void 0 ? {} : { tokens: {
				input,
				output
			} }
		}
	};
}
/** The number that a text spells in decimal; undefined for any other text, and for one too large. */
function plainNumber$1(text) {
	if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(text)) return void 0;
	const value = Number(text);
	return Number.isFinite(value) ? value : void 0;
}
/** Seconds as milliseconds without the noise of binary fractions: runners write six decimals. */
function secondsToMs(seconds) {
	return Math.round(seconds * 1e9) / 1e6;
}
// src/core/results/junit/test-measures.ts
/** How runners say that they ended a test: nothing judged its answer. pytest-timeout, Mocha, Vitest, Jest, Go and Node. */
const runnerTimeout = /(?:^|\s)Failed: Timeout\b|Timeout of \d+ ?ms exceeded|Test timed out in \d+ ?ms|Exceeded timeout of \d+ ?ms|test timed out after \d+/;
/** Reads the outcome, the time and the properties of a test: a numeric property is a score of that name. */
function readTest(test) {
	const { scores, epoch, traits, cached, spent, ...properties } = readProperties(Object.entries(test.properties));
	const { outcome } = test;
	const isTimeout = outcome === "failure" && runnerTimeout.test(test.message);
	const isJudged = outcome === "passed" || outcome === "failure" && !isTimeout;
	const seconds = plainNumber$1(test.time.replaceAll(",", ""));
	const wallMs = seconds === void 0 || seconds < 0 || outcome === "skipped" ? void 0 : secondsToMs(seconds);
	const latencyMs = properties.latencyMs ?? wallMs;
	return {
		epoch,
		traits,
		isWallTime: properties.latencyMs === void 0 && wallMs !== void 0,
		measures: {
			scores: isJudged ? scores : {},
			passed: isJudged ? outcome === "passed" : null,
			...latencyMs === void 0 ? {} : { latencyMs },
			...spent,
			cached,
			state: isJudged ? "scored" : isTimeout ? "timeout" : unjudged(test)
		}
	};
}
function unjudged({ outcome, message }) {
	return outcome === "error" ? failureState(message) : "unscored";
}
// src/core/results/junit/read-junit.ts
/** Reads JUnit XML: every test is a case. */
const junitReader = {
	name: "junit-xml",
	description: "JUnit XML of pytest, jest, surefire and others, scores in properties",
	notes: {
		framework: "JUnit XML of any test runner",
		files: "`pytest --junitxml`, jest-junit, surefire, Gradle, go-junit-report, Vitest, Mocha, PHPUnit, .NET, promptfoo `-o results.xml`",
		reads: "a case a test; passed, failed, error, skipped, timeouts, reruns; time; numbers in `<property>`, or printed as `[[PROPERTY|name=value]]`, as scores, or as `cost_usd`, `latency_ms`, tokens, `epoch`, `cached`",
		silent: "what was asked and answered; who judged; cost and tokens unless a property says so",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, text }) => kind === "xml" && /<(?:[\w.-]+:)?testsuites?[\s>/]/.test(text),
	open: openJunit
};
function openJunit(run) {
	const ids = plainIds();
	let first;
	let unnamed = 0;
	let seen = 0;
	return {
		file(file) {
			first ??= file.name;
			const classes = /* @__PURE__ */ new Set();
			const visit = (test, rootName) => {
				const identity = testIdentity(test, rootName);
				seen += 1;
				if (identity.column !== void 0) classes.add(identity.column);
				if (!isNamed(test, identity, run)) {
					unnamed += 1;
					return;
				}
				ids.push(identity.id, identity.isPlain ? test.file : "");
				addTest$1(test, identity, run);
			};
			const parsed = parseJunit(file, visit, run.issues);
			if (parsed === void 0) return;
			run.suite(parsed.suite);
			run.columns(columnsOfClasses(classes));
		},
		end() {
			const idOf = ids.settle();
			if (idOf !== void 0) run.identify(idOf);
			if (unnamed > 0) run.warn(`${counted(unnamed, "test")} left out: without a description only a number that shifts tells them apart.`);
			if (run.length() > 0) return;
			const [message, hint] = seen === 0 ? ["The file holds no test case.", "Check that the tests were collected and not all deselected."] : ["No test case has a name.", "Give every test a name, or use another output of the tool."];
			run.issues.add(problem("no-cases", message, hint, { file: first }));
		}
	};
}
function isNamed(test, identity, { options }) {
	if (identity.id !== "") return true;
	return options.caseId !== void 0 && fieldOf$3(test, options.caseId) !== void 0;
}
function fieldOf$3(test, path) {
	return scalarText(valueAt(test, path));
}
function addTest$1(test, identity, run) {
	const { measures, epoch, traits, isWallTime } = readTest(test);
	if (isWallTime) run.warn("Latency is the wall time of a test, in seconds in the file: fixtures and judges are part of it.");
	if (test.wasRerun) run.tally("rerun", (n) => `${counted(n, "test")} ran again after a failure: the final result counts.`);
	const fallback = identity.numbersRepeats ? void 0 : 1;
	run.add({
		id: identity.id,
		field: (path) => fieldOf$3(test, path),
		fields: () => [...scalarFields(test, "").filter((name) => name !== "outcome" && name !== "wasRerun"), ...scalarFields(test.properties, "properties.")],
		column: identity.column,
		order: identity.order,
		epoch: epoch ?? fallback,
		traits,
		measures
	});
}
// src/core/results/mapping/row-view.ts
/** A field with a value: null, blank text and an empty list say nothing. */
function isGiven(value) {
	if (value === void 0 || value === null) return false;
	if (typeof value === "string") return value.trim() !== "";
	return !Array.isArray(value) || value.length > 0;
}
/** The value at a path of a mapping; undefined where there is none. */
function fieldOf$2(view, path) {
	if (path.startsWith("../")) return view.parent === void 0 ? void 0 : fieldOf$2(view.parent, path.slice(3));
	if (path === "@key") return view.key;
	return valueThrough(view.value, path);
}
/**
* The value at a dotted path. At every step a key that equals the whole rest wins. A list on the way that has no such
* index is walked through: the values of its items make a list, those of inner lists within it, as deep as people nest.
*/
function valueThrough(root, path, depth = 0) {
	let here = root;
	let rest = path;
	for (;;) {
		const whole = ownValue(here, rest);
		if (whole !== void 0) return whole;
		const dot = rest.indexOf(".");
		const step = dot === -1 ? rest : rest.slice(0, dot);
		if (Array.isArray(here) && !Object.hasOwn(here, step)) {
			if (depth === 32) return void 0;
			const inner = rest;
			const found = here.flatMap((item) => {
				const value = valueThrough(item, inner, depth + 1);
				return value === void 0 ? [] : value;
			});
			return found.length === 0 ? void 0 : found;
		}
		if (dot === -1) return void 0;
		here = ownValue(here, step);
		rest = rest.slice(dot + 1);
	}
}
/** The path as steps, for the place of a field in its text. */
function stepsOf(path) {
	return path.replace(/^(?:\.\.\/)+/, "").split(".");
}
// src/core/results/mapping/field-reader.ts
const nonFinite = /^[+-]?(?:nan|inf(?:inity)?)$/i;
const plainNumber = /^-?\d+(?:\.\d+)?$/;
/** A field as a finite number; undefined where there is none. Another type is an issue. */
function numberAt(view, path, expected, run, take) {
	return numberOf$1(fieldOf$2(view, path), {
		view,
		path,
		expected,
		run
	}, take);
}
/**
* As {@link numberAt}, of at least 0.
*
* @param column - `unknown`: the number that stands for no value
*/
function amountAt(view, { field, unknown }, expected, run) {
	const found = numberAt(view, field, expected, run);
	if (found === void 0 || found === unknown) return void 0;
	if (found >= 0) return found;
	refuseField({
		view,
		path: field,
		expected: `${expected}, 0 or more${found === -1 ? " (write unknown: -1 where it means none)" : ""}`,
		run
	}, String(found));
}
/** A value as a finite number; text that spells one counts, and NaN is none. */
function numberOf$1(value, at, take, depth = 0) {
	if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
	if (value === void 0 || value === null) return void 0;
	if (Array.isArray(value)) return depth === 32 ? void 0 : numberOfList(value, at, take, depth);
	const { view, path, expected, run } = at;
	if (view.isTable && typeof value === "string" && plainNumber.test(value) && Number.isFinite(Number(value))) return Number(value);
	if (typeof value === "string" && nonFinite.test(value.trim())) {
		noteNonFinite(run, 1);
		return;
	}
	const source = {
		index: view.source.index,
		place: () => view.source.place(stepsOf(path))
	};
	return rowFields({ [path]: value }, source, run, view.isTable).number([path], expected);
}
/** Adds the issue of a field that is not what was expected. */
function refuseField({ view, path, expected, run }, found) {
	const message = `row ${view.source.index + 1}: "${path}" is ${found}; expected ${expected}.`;
	run.issues.add(problem("bad-field", message, "Mend what writes the file or the mapping that names the field.", view.source.place(stepsOf(path))));
}
function numberOfList(values, at, take, depth) {
	if (take === void 0 && values.length > 1) {
		const expected = `${at.expected}, or a way to make them one: take: mean, max, min, sum, first or last`;
		refuseField({
			...at,
			expected
		}, `a list of ${values.length} values`);
		return;
	}
	const numbers = values.flatMap((value) => {
		return (typeof value === "boolean" ? Number(value) : numberOf$1(value, at, take, depth + 1)) ?? [];
	});
	const [first] = numbers;
	if (first === void 0) return void 0;
	const sum = numbers.reduce((total, number) => total + number, 0);
	switch (take) {
		case void 0:
		case "first": return first;
		case "last": return numbers.at(-1);
		case "mean": return sum / numbers.length;
		case "sum": return sum;
		case "min": return numbers.reduce((x, y) => Math.min(x, y));
		case "max": return numbers.reduce((x, y) => Math.max(x, y));
	}
}
// src/core/results/mapping/duration.ts
const isoTime = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
/** A duration in ms; undefined where the row does not have it. */
function durationAt(view, column, run) {
	const { factor } = column;
	if (column.kind === "field") {
		const found = amountAt(view, column, expectedUnit(factor), run);
		return found === void 0 ? void 0 : found * factor;
	}
	const start = timeAt(view, column.start, factor, run);
	const end = timeAt(view, column.end, factor, run);
	if (start === void 0 || end === void 0) return void 0;
	if (end >= start) return end - start;
	refuseField({
		view,
		path: column.end,
		expected: `no time before "${column.start}"`,
		run
	}, "earlier");
}
function expectedUnit(factor) {
	if (factor === 1) return "milliseconds as a number";
	if (factor === 1e3) return "seconds as a number";
	return "a duration as a number";
}
function timeAt(view, path, factor, run) {
	const value = fieldOf$2(view, path);
	if (!isGiven(value)) return void 0;
	if (typeof value === "string") {
		const time = isoMilliseconds(value.trim());
		if (time !== void 0) return time;
	}
	const number = numberOf$1(value, {
		view,
		path,
		expected: "a time as ISO 8601 or as a number",
		run
	});
	return number === void 0 ? void 0 : number * factor;
}
/** Milliseconds since 1970 of an ISO 8601 time, fractions of any length; without a zone it is taken for UTC. */
function isoMilliseconds(text) {
	const match = isoTime.exec(text);
	if (match === null) return void 0;
	const [, year, month, day, hour, minute, second = "0", fraction = "0", zone = "Z"] = match;
	return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) - (/^z$/i.test(zone) ? 0 : (zone.startsWith("-") ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))) * 6e4 + Number(fraction) * 1e3;
}
// src/core/results/mapping/grade.ts
/** Words that judges and tables write for yes and no. */
const words = {
	true: true,
	yes: true,
	pass: true,
	passed: true,
	correct: true,
	false: false,
	no: false,
	fail: false,
	failed: false,
	incorrect: false
};
/** True or false where a value says so: a boolean, one of the usual words, 0 or 1. */
function verdictOf$1(value) {
	if (typeof value === "boolean") return value;
	if (value === 0 || value === 1) return value === 1;
	if (typeof value !== "string") return void 0;
	const text = value.trim().toLowerCase();
	if (/^[01](?:\.0+)?$/.test(text)) return text.startsWith("1");
	return Object.hasOwn(words, text) ? words[text] : void 0;
}
/** A boolean, or a word for one, as 1 or 0; undefined for anything else, numbers too. */
function gradeOf$1(value) {
	if (typeof value === "boolean") return value ? 1 : 0;
	if (typeof value !== "string") return void 0;
	const text = value.trim().toLowerCase();
	return Object.hasOwn(words, text) ? words[text] ? 1 : 0 : void 0;
}
// src/core/results/mapping/outcome.ts
const timeoutText = /timed? ?out|timeout|deadline exceeded/i;
/** What tables and Python write into a field of errors where there is none. */
const noError = /^(?:none|null|nan|n\/a|false|0|)$/i;
/**
* State and verdict of a row: the state that the mapping gives its text; else an error where the field of errors holds
* one; else scored where there is a score or a verdict; else judge-failed or unscored.
*/
function outcomeOf$2({ view, scored, hasOutput }, mapping, run) {
	const failed = statedState(view, mapping, run) ?? errorState(view, mapping);
	if (failed !== void 0 && failed !== "scored" && failed !== "refused") return {
		state: failed,
		passed: null
	};
	const passed = mapping.passed === void 0 ? null : passedBy(mapping.passed, view, scored, run);
	if (failed === "refused") return {
		state: failed,
		passed
	};
	if (passed !== null || [...scored.scores.values()].some((score) => score !== null)) return {
		state: "scored",
		passed
	};
	if (scored.hasFailed) return {
		state: "judge-failed",
		passed: null
	};
	return {
		state: mapping.answersAlways === true && !hasOutput ? "error" : "unscored",
		passed: null
	};
}
function statedState(view, { state }, run) {
	if (state === void 0) return void 0;
	const text = scalarText(fieldOf$2(view, state.field))?.trim();
	if (text === void 0) return void 0;
	if (Object.hasOwn(state.states, text)) return state.states[text];
	if (!Object.values(state.states).includes("scored")) return void 0;
	const message = `row ${view.source.index + 1}: "${state.field}" is ${JSON.stringify(text.slice(0, 60))}, which the mapping lists under no state.`;
	const hint = `Add it under state, or take "scored" out so that every other text means scored. Texts: ${Object.keys(state.states).join(", ")}.`;
	run.issues.add(problem("unknown-state", message, hint, view.source.place(stepsOf(state.field))));
}
function errorState(view, { error }) {
	if (error === void 0) return void 0;
	const found = fieldOf$2(view, error);
	if (found === void 0 || found === null || found === false || found === 0) return void 0;
	if (Array.isArray(found) && found.length === 0) return void 0;
	const text = isObject(found) ? asText(asObject(found).message) ?? "error" : String(found).trim();
	if (noError.test(text)) return void 0;
	return timeoutText.test(text) ? "timeout" : "error";
}
function passedBy(rule, view, { scores }, run) {
	const field = fieldOf$2(view, rule.field);
	const value = scores.has(rule.field) && (rule.kind === "rule" || field === void 0) ? scores.get(rule.field) : field;
	if (!isGiven(value) || typeof value === "string" && /^(?:nan|none|null|n\/a)$/i.test(value.trim())) return null;
	if (rule.kind === "flag") {
		const verdict = verdictOf$1(value);
		if (verdict !== void 0) return verdict;
		refuseField({
			view,
			path: rule.field,
			expected: "true or false, 0 or 1, or a rule such as \"accuracy >= 0.5\" where it is a number",
			run
		}, shown(value));
		return null;
	}
	return holds(rule, value, view, run);
}
function holds(rule, value, view, run) {
	const { operator, field } = rule;
	if (typeof rule.value === "string") {
		const isSame = scalarText(value)?.trim() === rule.value;
		return operator === "==" ? isSame : !isSame;
	}
	const number = typeof value === "boolean" ? Number(value) : numberOf$1(value, {
		view,
		path: field,
		expected: "a number to hold against the rule",
		run
	});
	if (number === void 0) return null;
	switch (operator) {
		case ">=": return number >= rule.value;
		case ">": return number > rule.value;
		case "<=": return number <= rule.value;
		case "<": return number < rule.value;
		case "==": return number === rule.value;
		case "!=": return number !== rule.value;
	}
}
function shown(value) {
	const text = scalarText(value);
	return text === void 0 ? "no single value" : JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
// src/core/results/mapping/ranking.ts
/** What was retrieved and what was relevant, as far as a row says. */
function rankingOf(view, mapping, run) {
	const { retrieved: from, relevant: judged } = mapping;
	const retrieved = from === void 0 ? void 0 : idsAt(view, from, run);
	const relevant = judged === void 0 ? void 0 : gradesAt(view, judged, run);
	return {
		...retrieved === void 0 ? {} : { retrieved },
		...relevant === void 0 ? {} : { relevant }
	};
}
/** An empty list says that nothing was found; a blank or missing field says nothing. */
function idsAt(view, path, run) {
	const value = opened$1(fieldOf$2(view, path));
	if (value === void 0 || value === null || value === "") return void 0;
	const items = typeof value === "string" ? splitIds(value) : Array.isArray(value) ? value : [value];
	const ids = items.flatMap((item) => scalarText(item) ?? []);
	if (ids.length === items.length) return ids;
	refuseField({
		view,
		path,
		expected: "a list of document ids (name the id within a document: contexts.id)",
		run
	}, "a list of something else");
}
function gradesAt(view, path, run) {
	const value = opened$1(fieldOf$2(view, path));
	if (isObject(value)) {
		const entries = Object.entries(value).flatMap(([id, grade]) => {
			const number = typeof grade === "boolean" ? Number(grade) : grade;
			return typeof number === "number" && Number.isFinite(number) && number >= 0 ? [[id, number]] : [];
		});
		if (entries.length === Object.keys(value).length) return Object.fromEntries(entries);
		refuseField({
			view,
			path,
			expected: "grades of 0 or more by document id",
			run
		}, "a map of something else");
		return;
	}
	const ids = idsAt(view, path, run);
	return ids === void 0 ? void 0 : Object.fromEntries(ids.map((id) => [id, 1]));
}
/** A list or map that stands in a table as JSON. */
function opened$1(value) {
	if (typeof value !== "string") return value;
	const text = value.trim();
	if (!/^[[{]/.test(text)) return text;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
function splitIds(text) {
	const mark = [
		";",
		"|",
		","
	].find((one) => text.includes(one));
	return (mark === void 0 ? [text] : text.split(mark)).map((id) => id.trim()).filter((id) => id !== "");
}
// src/core/results/mapping/draft-of-row.ts
/** Longest label that is kept, characters. */
const longestLabel$1 = 120;
/** A foreign row as a draft. */
function draftOfRow(row, mapping, run) {
	const { view, identity } = row;
	const epoch = epochOf(view, mapping, run);
	const asked = textAt(view, mapping.label);
	const label = asked === void 0 ? labelOf$1(identity) : { label: [...asked].slice(0, longestLabel$1).join("") };
	for (const kind of ["model", "judge"]) run.fingerprint(kind, textAt(view, mapping[kind]));
	const { inputHash, inputLength } = identity;
	return {
		id: identity.id,
		field: (path) => scalarText(fieldOf$2(view, path)),
		fields: () => fieldsOf$2(view),
		epoch,
		traits: traitsOf$1(view, mapping),
		measures: {
			...label,
			...measuresOf$2(row, mapping, run),
			...inputHash === void 0 ? {} : { inputHash },
			...inputLength === void 0 ? {} : { inputLength }
		}
	};
}
/** The first words of what was asked, where nothing else names the case. */
function labelOf$1({ label }) {
	return label === void 0 ? {} : { label };
}
/** Integer ≥ 1; undefined where none is stated. */
function epochOf(view, { epoch }, run) {
	if (epoch === void 0) return void 0;
	const { field, first } = epoch;
	const expected = `a whole number from ${first}`;
	const found = numberAt(view, field, expected, run);
	if (found === void 0) return void 0;
	if (Number.isInteger(found) && found >= first) return found - first + 1;
	refuseField({
		view,
		path: field,
		expected: `${expected}${found === 0 && first === 1 ? "; write { field: …, first: 0 } where counting begins with 0" : ""}`,
		run
	}, String(found));
}
function measuresOf$2({ view, scored, output }, mapping, run) {
	const hasOutput = isGiven(output);
	const { state, passed } = outcomeOf$2({
		view,
		scored,
		hasOutput
	}, mapping, run);
	const failed = state === "error" || state === "timeout";
	const latencyMs = mapping.latency === void 0 ? void 0 : durationAt(view, mapping.latency, run);
	const costUsd = priceAt(view, mapping.cost, run);
	const judgeCostUsd = priceAt(view, mapping.judgeCost, run);
	const tokens = tokensAt(view, mapping, run);
	return {
		scores: failed ? {} : Object.fromEntries(scored.scores),
		passed,
		...latencyMs === void 0 ? {} : { latencyMs },
		...costUsd === void 0 ? {} : { costUsd },
		...judgeCostUsd === void 0 ? {} : { judgeCostUsd },
		...tokens === void 0 ? {} : { tokens },
		cached: isCached$1(view, mapping.cached, run),
		state,
		...failed || !hasOutput ? {} : answerOf(output),
		...rankingOf(view, mapping, run)
	};
}
function priceAt(view, column, run) {
	if (column === void 0) return void 0;
	const found = amountAt(view, column, column.factor === 1 ? expectations.usd : "a price as a number", run);
	return found === void 0 ? void 0 : found * column.factor;
}
/** Known only when both are. */
function tokensAt(view, { tokens }, run) {
	if (tokens === void 0) return void 0;
	const input = amountAt(view, { field: tokens.input }, expectations.tokens, run);
	const output = amountAt(view, { field: tokens.output }, expectations.tokens, run);
	return input === void 0 || output === void 0 ? void 0 : {
		input,
		output
	};
}
function isCached$1(view, path, run) {
	if (path === void 0) return false;
	const value = fieldOf$2(view, path);
	if (!isGiven(value)) return false;
	const verdict = verdictOf$1(value);
	if (verdict !== void 0) return verdict;
	refuseField({
		view,
		path,
		expected: "true or false",
		run
	}, JSON.stringify(value)?.slice(0, 60) ?? "something else");
	return false;
}
function textAt(view, path) {
	return path === void 0 ? void 0 : scalarText(fieldOf$2(view, path));
}
/** Longest value of a trait: longer ones are text, not a kind of case. */
const longestTrait = 60;
function traitsOf$1(view, { traits }) {
	const object = traits === void 0 ? void 0 : fieldOf$2(view, traits);
	if (!isObject(object)) return {};
	return Object.fromEntries(Object.entries(object).flatMap(([name, value]) => {
		const text = typeof value === "number" ? void 0 : scalarText(value);
		return text === void 0 || text.length > longestTrait ? [] : [[name, text]];
	}));
}
/** Names of what a row holds, for the hint of an issue: its fields, and those one level below. */
function fieldsOf$2({ value }) {
	if (!isObject(value)) return [];
	return [...Object.keys(value), ...Object.entries(value).flatMap(([key, inner]) => scalarFields(inner, `${key}.`))];
}
// src/core/results/mapping/wildcard.ts
/** Objects below a match are opened to this depth. */
const deepest = 4;
/**
* Finds the fields of a row that a pattern with one `*` names: keys of the row itself (`feedback.*` is the column
* `feedback.tone` too), or those of the object that the path in front of the `*` leads to.
*
* @param taken - keys of the row that are passed over
*/
function matcher(pattern, taken) {
	const star = pattern.indexOf("*");
	const front = pattern.slice(0, star);
	const back = pattern.slice(star + 1);
	const dot = front.lastIndexOf(".");
	const steps = dot === -1 ? [] : front.slice(0, dot).split(".");
	const inner = keyMatcher(front.slice(dot + 1), back);
	const outer = keyMatcher(front, back);
	return (row) => {
		const found = [];
		if (!isObject(row)) return found;
		addKeys(row, outer, found, taken);
		if (steps.length === 0) return found;
		let here = row;
		for (const step of steps) here = isObject(here) && Object.hasOwn(here, step) ? here[step] : void 0;
		if (isObject(here)) addKeys(here, inner, found, /* @__PURE__ */ new Set());
		return found;
	};
}
function addKeys(object, nameOf, found, taken) {
	for (const key of Object.keys(object)) {
		if (taken.has(key)) continue;
		const name = nameOf(key);
		if (name !== void 0 && name !== "") addLeaves(name, object[key], found, 0);
	}
}
function addLeaves(name, value, found, depth) {
	if (!isObject(value)) found.push({
		name,
		value
	});
	else if (depth < deepest) for (const key of Object.keys(value)) addLeaves(`${name}.${key}`, value[key], found, depth + 1);
}
/** What `*` stands for in a key; each key is looked at once, since rows have the same ones. */
function keyMatcher(front, back) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		if (known.has(key)) return known.get(key);
		const name = key.length > front.length + back.length && key.startsWith(front) && key.endsWith(back) ? key.slice(front.length, key.length - back.length) : void 0;
		if (known.size < 2e4) known.set(key, name);
		return name;
	};
}
// src/core/results/mapping/field-check.ts
/** Rows whose fields are gathered for the hint of an issue. */
const hintedRows = 50;
/** A check of the fields that these keys name; keys of a ready mapping are not among them. */
function fieldCheck(mapping) {
	let pending = namedFields(mapping);
	const known = /* @__PURE__ */ new Set();
	let rows = 0;
	let isTable = false;
	return {
		push(view) {
			rows += 1;
			if (pending.length === 0) return;
			isTable ||= view.isTable;
			if (pending.some(({ isIn }) => isIn(view))) pending = pending.filter(({ isIn }) => !isIn(view));
			if (rows <= hintedRows) for (const field of fieldsOf$2(view)) known.add(field);
		},
		end(run) {
			if (rows === 0) return;
			for (const { key, path, mayLack } of pending) {
				const message = `No row has the field ${JSON.stringify(path)} that ${key} names.`;
				if (mayLack && !isTable) run.warn(`${message} Check its name where rows should have it.`);
				else run.issues.add(problem("unknown-field", message, fieldsHint(known), { path: ["columns", key] }));
			}
		}
	};
}
function namedFields(mapping) {
	const plain = (key, path, mayLack = false) => path === void 0 ? [] : [{
		key,
		path,
		mayLack,
		isIn: (view) => fieldOf$2(view, path) !== void 0
	}];
	const starred = (key, path, mayLack = false) => {
		if (!path.includes("*")) return plain(key, path, mayLack);
		const match = matcher(path, /* @__PURE__ */ new Set());
		return [{
			key,
			path,
			mayLack,
			isIn: ({ value }) => match(value).length > 0
		}];
	};
	const { latency, passed, scoreList, scores = [] } = mapping;
	const names = new Set(scores.map(({ name, field }) => name ?? field));
	return [
		...plain("join", mapping.join),
		...(mapping.caseId ?? []).flatMap((path) => plain("case-id", path)),
		...plain("epoch", mapping.epoch?.field),
		...plain("label", mapping.label),
		...scores.flatMap(({ field }) => starred("scores", field)),
		...plain("score-list", scoreList),
		...plain("score-name", itemPath(scoreList, mapping.scoreName)),
		...anyOf("score-value", mapping.scoreValue ?? [], scoreList),
		...mapping.scoreError === void 0 ? [] : starred("score-error", itemPath(scoreList, mapping.scoreError) ?? "", true),
		...passed === void 0 || passed.kind === "rule" && names.has(passed.field) ? [] : plain("passed", scoreList !== void 0 || mapping.scoreName !== void 0 ? void 0 : passed.field),
		...latency?.kind === "field" ? plain("latency", latency.field) : [],
		...latency?.kind === "span" ? [...plain("latency", latency.start), ...plain("latency", latency.end)] : [],
		...plain("cost", mapping.cost?.field),
		...plain("judge-cost", mapping.judgeCost?.field),
		...plain("tokens", mapping.tokens?.input),
		...plain("tokens", mapping.tokens?.output),
		...plain("state", mapping.state?.field),
		...plain("error", mapping.error, true),
		...plain("cached", mapping.cached, true),
		...(mapping.input ?? []).flatMap((path) => starred("input", path)),
		...(mapping.expected ?? []).flatMap((path) => starred("expected", path)),
		...mapping.output === void 0 ? [] : starred("output", mapping.output),
		...plain("retrieved", mapping.retrieved),
		...plain("relevant", mapping.relevant),
		...plain("model", mapping.model),
		...plain("judge", mapping.judge)
	];
}
/** Path of a field of the items of a list, from the row. */
function itemPath(list, path) {
	return list === void 0 || path === void 0 || path.startsWith("../") ? path : `${list}.${path}`;
}
/** One of several fields has to be there. */
function anyOf(key, paths, list) {
	if (paths.length === 0) return [];
	const all = paths.map((path) => itemPath(list, path) ?? path);
	const isIn = (view) => all.some((path) => {
		const found = fieldOf$2(view, path);
		return found !== void 0 && (list === void 0 || asArray(found).length > 0 || !Array.isArray(found));
	});
	return [{
		key,
		path: all.join(" or "),
		mayLack: false,
		isIn
	}];
}
// src/core/results/mapping/score-columns.ts
const expected = "a number, true or false, or a text that \"values\" lists";
/**
* A reader of the scores that a mapping names.
*
* @param taken - fields that are something else: a `*` passes them over
*/
function scoreReader(mapping, taken, run) {
	const columns = (mapping.scores ?? []).map((column) => ({
		column,
		match: column.field.includes("*") ? matcher(column.field, column.field === "*" ? taken : /* @__PURE__ */ new Set()) : void 0
	}));
	const errors = mapping.scoreError;
	const errorsOf = errors?.includes("*") ? matcher(errors, /* @__PURE__ */ new Set()) : void 0;
	return (view) => {
		const scores = /* @__PURE__ */ new Map();
		for (const { column, match } of columns) if (match === void 0) addNamed(view, column, scores, run);
		else for (const found of match(view.value)) addFound(view, column, found, scores, run);
		const list = listed(view, mapping, scores, run);
		const isBroken = errors !== void 0 && mapping.scoreList === void 0 && (errorsOf === void 0 ? isGiven(fieldOf$2(view, errors)) : errorsOf(view.value).some(({ value }) => isGiven(value)));
		return {
			scores,
			hasFailed: list || isBroken
		};
	};
}
/** Adds the one score that a row of a long table is. */
function longScore(view, mapping, run) {
	const scores = /* @__PURE__ */ new Map();
	return {
		scores,
		hasFailed: addItem(view, view, mapping, scores, run)
	};
}
function addNamed(view, column, scores, run) {
	const value = fieldOf$2(view, column.field);
	if (value === void 0) return;
	const name = column.name ?? column.field.slice(column.field.lastIndexOf(".") + 1);
	scores.set(name, scoreOf$1(value, view, column, run));
}
/** What `*` found may be anything: a text without a number is passed over and counted. */
function addFound(view, column, { name, value }, scores, run) {
	if (isObject(value) || Array.isArray(value)) return;
	if (typeof value === "string" && isGiven(value) && !isScoreText(value, column)) {
		const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
		run.tally(`text-score:${name}`, (n) => `${JSON.stringify(shown)} holds text in ${counted(n, "row")}: no score.`);
		return;
	}
	scores.set(name, scoreOf$1(value, view, column, run));
}
function isScoreText(text, { values }) {
	if (values !== void 0 && Object.hasOwn(values, text.trim())) return true;
	return gradeOf$1(text) !== void 0 || /^(?:nan|none|null|n\/a|[+-]?inf(?:inity)?)$/i.test(text.trim()) || isNumber(text);
}
function isNumber(text) {
	return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text);
}
function scoreOf$1(value, view, { field, values, take }, run) {
	const text = scalarText(value);
	if (values !== void 0 && text !== void 0 && Object.hasOwn(values, text)) return values[text] ?? null;
	if (!isGiven(value)) return null;
	const grade = gradeOf$1(value);
	if (grade !== void 0) return grade;
	return numberOf$1(value, {
		view,
		path: field,
		expected,
		run
	}, take) ?? null;
}
/** Adds the scores of the list in the row; true when one of them broke. */
function listed(view, mapping, scores, run) {
	if (mapping.scoreList === void 0) return false;
	const list = fieldOf$2(view, mapping.scoreList);
	if (!isGiven(list)) return false;
	if (!Array.isArray(list)) {
		refuseField({
			view,
			path: mapping.scoreList,
			expected: "a list of scores",
			run
		}, "none");
		return false;
	}
	let hasFailed = false;
	for (const item of list) if (addItem({
		value: item,
		source: view.source,
		parent: view,
		isTable: view.isTable
	}, view, mapping, scores, run)) hasFailed = true;
	return hasFailed;
}
function addItem(item, view, { scoreName = "name", scoreValue = [], scoreError }, scores, run) {
	const name = scalarText(fieldOf$2(item, scoreName));
	const hasFailed = scoreError !== void 0 && isGiven(fieldOf$2(item, scoreError));
	if (name === void 0) return hasFailed;
	const field = scoreValue.find((path) => isGiven(fieldOf$2(item, path))) ?? scoreValue[0];
	const value = field === void 0 ? void 0 : fieldOf$2(item, field);
	if (field === void 0 || value === void 0) {
		if (hasFailed) scores.set(name, null);
		return hasFailed;
	}
	if (hasFailed) scores.set(name, null);
	else addFound({
		...view,
		value: item.value
	}, { field }, {
		name,
		value
	}, scores, run);
	return hasFailed;
}
// src/core/results/mapping/grouped-rows.ts
/** True when a score is a row of its own. */
function isLong({ scoreName, scoreList }) {
	return scoreName !== void 0 && scoreList === void 0;
}
/**
* Gathers rows into results. Of a long table the rows of one case and epoch are one; where no epoch is stated, a score
* that comes again begins the next repetition. The rows of a group are kept until they are handed over.
*
* @param identify - who the case of a row is; undefined = nothing says it, and the row is passed over
* @param fileOf - number of the file that is being read
*/
function groupedRows(mapping, run, identify, fileOf) {
	const groups = [];
	const byKey = /* @__PURE__ */ new Map();
	const long = isLong(mapping);
	const statesEpoch = mapping.epoch !== void 0;
	return {
		push(view) {
			const key = keyOf(view, mapping, run, identify);
			if (key === void 0) return;
			const scored = long ? longScore(view, mapping, run) : void 0;
			const known = byKey.get(key) ?? [];
			byKey.set(key, known);
			const names = [...scored?.scores.keys() ?? []];
			const isFree = (group) => !names.some((name) => group.scores.has(name));
			const free = long ? known.find(isFree) : known.find(({ file }) => file !== fileOf());
			if (free === void 0 && known.length > 0 && (statesEpoch || mapping.join !== void 0)) {
				run.issues.add(repeated(view, names[0], mapping));
				return;
			}
			const group = free ?? newGroup(view);
			if (free === void 0) {
				known.push(group);
				groups.push(group);
			}
			fill(group.fields, view.value);
			group.file = fileOf();
			group.hasFailed ||= scored?.hasFailed === true;
			for (const [name, score] of scored?.scores ?? []) group.scores.set(name, score);
		},
		flush(take) {
			for (const { view, scores, hasFailed } of groups) take(view, {
				scores,
				hasFailed
			});
			groups.length = 0;
			byKey.clear();
		}
	};
}
function keyOf(view, mapping, run, identify) {
	if (mapping.join === void 0) {
		const identity = identify(view);
		return identity && JSON.stringify([identity.id, epochOf(view, mapping, run) ?? null]);
	}
	const key = scalarText(fieldOf$2(view, mapping.join));
	if (key !== void 0) return key;
	const message = `row ${view.source.index + 1} has no ${JSON.stringify(mapping.join)} to join it by.`;
	run.issues.add(problem("no-join", message, "Every row of every file has to have the field that join names.", view.source.place(stepsOf(mapping.join))));
}
function newGroup(view) {
	const fields = Object.create(null);
	return {
		fields,
		view: {
			...view,
			value: fields
		},
		scores: /* @__PURE__ */ new Map(),
		hasFailed: false,
		file: -1
	};
}
/** Fields that are not there yet, or are empty. */
function fill(fields, value) {
	if (!isObject(value)) return;
	for (const key of Object.keys(value)) if (!isGiven(fields[key])) fields[key] = value[key];
}
function repeated(view, score, { join }) {
	const at = `row ${view.source.index + 1}`;
	if (score !== void 0) return problem("duplicate-score", `${at}: the score ${JSON.stringify(score.slice(0, 60))} stands twice for one case and epoch.`, "Name what tells the rows apart with epoch, or write each score once.", view.source.place());
	return problem("duplicate-join", `${at}: another row of this file has the same ${JSON.stringify(join)}.`, "A join puts one row of each file together; name the field that differs for every row.", view.source.place());
}
// src/core/results/mapping/identity.ts
/** A reader of one field; of a pattern the fields are gathered by what `*` stands for. */
function valueReader(path) {
	if (!path.includes("*")) return (view) => opened(fieldOf$2(view, path), view);
	const match = matcher(path, /* @__PURE__ */ new Set());
	return (view) => {
		const found = match(view.value).filter(({ value }) => isGiven(value));
		return found.length === 0 ? void 0 : Object.fromEntries(found.map(({ name, value }) => [name, opened(value, view)]));
	};
}
/**
* A reader of identities: the id that the mapping names, else a hash of what was asked. Never the place of the row. Nothing
* comes back for a row that has neither.
*/
function identityReader({ caseId = [], input = [], expected = [] }, { options }) {
	const inputs = input.map(valueReader);
	const expecteds = expected.map(valueReader);
	return (view) => {
		const parts = caseId.flatMap((path) => scalarText(fieldOf$2(view, path))?.trim() ?? []);
		const own = options.caseId === void 0 ? void 0 : scalarText(fieldOf$2(view, options.caseId));
		const explicit = caseId.length > 0 && parts.length === caseId.length ? parts.join("/") : own;
		const asked = inputs.map((reader) => reader(view) ?? null);
		const wanted = expecteds.map((reader) => reader(view) ?? null);
		if (asked.some(isGiven) || explicit !== void 0 && wanted.some(isGiven)) {
			const found = inputIdentity(explicit, {
				input: asked,
				expected: wanted
			});
			return {
				...found,
				...inputLengthOf(asked),
				...inputLabel(found.id, asked)
			};
		}
		return explicit === void 0 ? void 0 : {
			id: explicit,
			inputHash: void 0
		};
	};
}
/** JSON in a table is taken for what it holds, so that the same input of a JSON export has the same hash. */
function opened(value, { isTable }) {
	if (!isTable || typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}
// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};
// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};
// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};
// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};
// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};
// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};
// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};
// src/core/results/csv/read-csv.ts
const [quote$1, lineFeed$1, carriageReturn] = [
	34,
	10,
	13
];
/** Records are parsed by the block: a call for each would cost more than the parsing. */
const blockBytes = 1 << 18;
/** How the fields of a table are told apart, by its first line: the most frequent of comma, semicolon and tab. */
function delimiterOf(header) {
	const unquoted = header.replace(/"[^"]*"/g, "");
	return [
		",",
		";",
		"	"
	].map((mark) => ({
		mark,
		count: unquoted.split(mark).length - 1
	})).reduce((best, one) => one.count > best.count ? one : best).mark;
}
/** Fields of the first record of a table, of more than one line where one is quoted; undefined when it is none. */
function csvFields(text) {
	try {
		const [line = ""] = text.split(/\r?\n/, 1);
		return parse(text, {
			delimiter: delimiterOf(line),
			bom: true,
			relax_column_count: true,
			to: 1
		})[0];
	} catch (error) {
		if (error instanceof CsvError) return void 0;
		throw error;
	}
}
/**
* Reads a table with a header row by row (RFC 4180, delimiter told from the header, quoted line ends allowed). A row with
* more or fewer fields than the header, and a quote that is never closed, become issues.
*
* @param visit - called in file order; two columns of one name are `name` and `name (2)`
* @returns names of the columns; undefined when there is no header
*/
function readCsv(file, visit, { issues }) {
	let columns;
	let header = [];
	let delimiter = ",";
	let index = 0;
	for (const block of recordBlocks(file, issues)) {
		const { text, line: from } = block;
		if (columns === void 0) {
			const end = headerEnd(text);
			delimiter = delimiterOf(text.slice(0, end));
		}
		let records;
		try {
			records = parse(text, {
				delimiter,
				info: true,
				relax_column_count: true,
				skip_empty_lines: true
			});
		} catch (error) {
			if (!(error instanceof CsvError)) throw error;
			issues.add(problem("bad-csv", sentence(error), "Write it with a CSV encoder, and check that it was not cut short.", {
				file: file.name,
				line: from + lineOf(error) - 1
			}));
			return columns;
		}
		const lines = records.at(-1)?.info.lines ?? 0;
		let line = 1;
		for (const { record, info } of records) {
			const at = from + line - 1;
			line = info.lines + 1;
			if (columns === void 0) {
				header = record;
				columns = uniqueNames(record);
				continue;
			}
			if (block.isLast && info.lines >= lines && record.length < columns.length && !/[\r\n]$/.test(text)) {
				const message = `The file ends inside a row: ${record.length} of ${counted(columns.length, "field")}.`;
				issues.add(problem("truncated", message, "The file is cut short: write it again, whole.", {
					file: file.name,
					line: at
				}));
				continue;
			}
			if (record.length !== columns.length) {
				const message = `The row has ${counted(record.length, "field")}, the header ${columns.length}.`;
				issues.add(problem("bad-csv", message, "Quote fields that hold the delimiter or a line end.", {
					file: file.name,
					line: at
				}));
				continue;
			}
			const place = (path = []) => ({
				file: file.name,
				line: at,
				path: [index, ...path]
			});
			visit(objectOf(columns, record), {
				index,
				place
			}, {
				header,
				cells: record
			});
			index += 1;
		}
	}
	return columns;
}
function headerEnd(text) {
	const end = text.indexOf("\n");
	return end === -1 ? text.length : end;
}
function objectOf(columns, record) {
	const row = Object.create(null);
	for (const [at, name] of columns.entries()) row[name] = record[at] ?? "";
	return row;
}
function uniqueNames(names) {
	const seen = /* @__PURE__ */ new Map();
	return names.map((name) => {
		const nth = (seen.get(name) ?? 0) + 1;
		seen.set(name, nth);
		return nth === 1 ? name : `${name} (${nth})`;
	});
}
/** Without the value, which the parser quotes: it may be what a model answered. */
function sentence(error) {
	const [first = "it cannot be parsed"] = error.message.split(/[,:] (?:at line|got|value is)/);
	return `The table is broken: ${first.trim()}.`;
}
function lineOf(error) {
	const lines = Reflect.get(error, "lines");
	return typeof lines === "number" ? lines : 1;
}
/** Blocks of whole records as text, each with the line that it begins on. */
function* recordBlocks(file, issues) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	const window = openWindow(file);
	let line = 1;
	let isQuoted = false;
	let at = 0;
	let from = 0;
	let lastRecord = 0;
	let lines = 0;
	let linesAtRecord = 0;
	const decode = (to) => {
		try {
			return decoder.decode(window.bytes.subarray(from, to));
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			issues.add(problem("not-text", "The file holds bytes that are not UTF-8.", "Write the results as UTF-8 and check that the file was not cut or compressed.", {
				file: file.name,
				line
			}));
			return;
		}
	};
	for (;;) {
		const { bytes, end } = window;
		for (; at < end; at += 1) {
			const byte = bytes[at];
			if (byte === quote$1) isQuoted = !isQuoted;
			else if (byte === lineFeed$1 || byte === carriageReturn && at + 1 < end && bytes[at + 1] !== lineFeed$1) {
				lines += 1;
				if (!isQuoted) {
					lastRecord = at + 1;
					linesAtRecord = lines;
				}
			}
		}
		if (lastRecord - from >= blockBytes) {
			const text = decode(lastRecord);
			if (text === void 0) return;
			yield {
				text,
				line,
				isLast: false
			};
			line += linesAtRecord;
			lines -= linesAtRecord;
			linesAtRecord = 0;
			from = lastRecord;
		}
		const isMore = slide(window, file, from);
		at -= from;
		lastRecord -= from;
		from = 0;
		if (isMore) continue;
		if (window.end > 0) {
			const text = decode(window.end);
			if (text !== void 0) yield {
				text,
				line,
				isLast: true
			};
		}
		return;
	}
}
// src/core/results/mapping/mapped-rows.ts
/**
* Reads the rows of a file of any shape: a table, JSON lines, or a JSON document with lists of rows at a path.
*
* @param mapping - says where the rows are (`rows`, `header`)
*/
function readMappedRows(file, sample, mapping, visit, run) {
	const isLine = sample.kind === "json" && isObject(sample.value) && sample.lines.length === 1;
	if (sample.kind === "csv") readCsv(file, (value, source) => visit({
		value,
		source,
		isTable: true
	}), run);
	else if (sample.kind === "json-lines" || isLine && mapping.rows === void 0) {
		const steps = stepsTo(mapping.rows);
		readJsonLines(file, true, (value, source) => walk({
			value,
			source,
			isTable: false
		}, steps, visit, run), run);
	} else if (sample.kind === "json") readDocument$1(file, mapping, visit, run);
	else if (file.entries === void 0 && isNoText(file.read(0, lookedBytes)) && file.isFound !== true) run.issues.add(undecodable$1(file.name, "utf-8", /* @__PURE__ */ new TypeError("no text")));
	else refuseFile(file, "bad-document", "is neither a table with several columns, JSON lines nor JSON", "A mapping reads CSV, JSON lines, and JSON with a list of rows.", run);
}
/** Bytes looked at to see whether a file is text. */
const lookedBytes = 65536;
function isNoText(bytes) {
	return !endsInCharacter(bytes);
}
function stepsTo(path) {
	return path === void 0 ? [] : path.split(".");
}
function readDocument$1(file, mapping, visit, run) {
	const steps = stepsTo(mapping.rows);
	const header = mapping.header === void 0 ? void 0 : mapping.header.split(".");
	const names = [];
	const lists = Array.from({ length: steps.length + 1 }, (_, length) => steps.slice(0, length));
	const shape = {
		rows: header === void 0 ? lists : [...lists, header],
		nonFinite: true
	};
	const take = (value, source, path, key) => {
		if (header !== void 0 && path.join("\n") === header.join("\n")) {
			names.push(scalarText(value) ?? "");
			return;
		}
		if (header !== void 0 && Array.isArray(value) && names.length === 0) {
			run.issues.add(headerMissing(mapping.header ?? "", source));
			return;
		}
		const isOneLevelDown = key !== void 0;
		const rest = steps.slice(path.length + (isOneLevelDown ? 1 : 0));
		walk({
			value: header !== void 0 && Array.isArray(value) ? named(value, names) : value,
			source,
			key,
			isTable: false
		}, rest, visit, run);
	};
	const rest = readJson(file, shape, take, run);
	if (rest === void 0 || rest.rows > 0 || Array.isArray(rest.value)) return;
	const wanted = mapping.rows === void 0 ? "is no list of rows" : `has no list of rows at ${JSON.stringify(mapping.rows)}`;
	const found = listsIn(rest.value);
	refuseFile(file, "no-rows", wanted, found.length === 0 ? "It holds no list of objects." : `Write the path of the list, such as rows: ${found[0]}. Lists that exist: ${found.join(", ")}.`, run);
}
/** What lies beside results in a folder may be anything: it is passed over, and said so. */
function refuseFile(file, code, what, hint, run) {
	if (file.isFound === true) run.warn(`Not read: ${file.name} ${what}.`);
	else run.issues.add(problem(code, `The file ${what}.`, hint, { file: file.name }));
}
function headerMissing(header, source) {
	return problem("no-header", `row ${source.index + 1} is a list, and no names of fields stand before it at ${JSON.stringify(header)}.`, "Write the list of names in front of the rows.", source.place());
}
function named(values, names) {
	const row = Object.create(null);
	for (const [at, name] of names.entries()) row[name] = values[at];
	return row;
}
/** Goes on to the rows that lie within a row, through objects and lists; `*` is every entry of a map. */
function walk(view, steps, visit, run) {
	const [step, ...rest] = steps;
	if (step === void 0) {
		if (isObject(view.value)) visit(view);
		else {
			const message = `row ${view.source.index + 1} is no object with fields.`;
			run.issues.add(problem("bad-row", message, "Write rows as objects, or name the list of their fields with header.", view.source.place()));
		}
		return;
	}
	const { source } = view;
	const entries = step === "*" ? Object.entries(isObject(view.value) ? view.value : {}) : [[void 0, ownValue(view.value, step)]];
	for (const [key, value] of entries) {
		const items = Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
		for (const item of items) walk({
			value: item,
			source,
			parent: view,
			key,
			isTable: false
		}, rest, visit, run);
	}
}
/** Paths of lists of objects, three levels deep at most. */
function listsIn(value, front = "", depth = 0) {
	if (!isObject(value) || depth > 2) return [];
	return Object.entries(value).slice(0, 200).flatMap(([key, inner]) => Array.isArray(inner) && isObject(inner[0]) ? [`${front}${key}`] : listsIn(inner, `${front}${key}.`, depth + 1)).slice(0, 20);
}
// src/core/results/mapping/other-fields.ts
/** Fields that a mapping or the options name for something else than a score: a `*` alone passes them over. */
function otherFields(mapping, options) {
	const { latency, passed, scores = [], tokens } = mapping;
	const paths = [
		...mapping.caseId ?? [],
		...mapping.input ?? [],
		...mapping.expected ?? [],
		...scores.flatMap(({ field }) => field.includes("*") ? [] : [field]),
		...latency?.kind === "span" ? [latency.start, latency.end] : [latency?.field],
		...options.segments ?? [],
		...options.kept ?? [],
		passed?.kind === "flag" ? passed.field : void 0,
		mapping.join,
		mapping.epoch?.field,
		mapping.label,
		mapping.scoreName,
		mapping.cost?.field,
		mapping.judgeCost?.field,
		tokens?.input,
		tokens?.output,
		mapping.state?.field,
		mapping.error,
		mapping.cached,
		mapping.output,
		mapping.retrieved,
		mapping.relevant,
		mapping.model,
		mapping.judge,
		options.caseId,
		options.cluster
	];
	return new Set(paths.filter((path) => path !== void 0));
}
// src/core/results/mapping/open-mapped.ts
/**
* Begins to read files through a mapping.
*
* @param mappingFor - the mapping of a file; the same object for files that are read alike
* @param own - the keys whose fields have to exist
*/
function openMapped(run, mappingFor, own) {
	const check = fieldCheck(own);
	const works = /* @__PURE__ */ new Map();
	const evaluations = /* @__PURE__ */ new Set();
	const lost = {
		first: void 0,
		count: 0
	};
	let files = 0;
	const workFor = (mapping) => {
		const known = works.get(mapping);
		if (known !== void 0) return known;
		const identityOf = identityReader(mapping, run);
		const identify = (view) => {
			const identity = identityOf(view);
			if (identity === void 0) {
				lost.first ??= view;
				lost.count += 1;
			}
			return identity;
		};
		const isGrouped = isLong(mapping) || mapping.join !== void 0;
		const work = {
			mapping,
			identify,
			scoresOf: scoreReader(mapping, otherFields(mapping, run.options), run),
			outputOf: mapping.output === void 0 ? void 0 : valueReader(mapping.output),
			groups: isGrouped ? groupedRows(mapping, run, identify, () => files) : void 0
		};
		works.set(mapping, work);
		return work;
	};
	const add = (view, { mapping, scoresOf, outputOf, identify }, more) => {
		check.push(view);
		if (mapping.evaluation !== void 0) {
			const name = scalarText(fieldOf$2(view, mapping.evaluation));
			if (name !== void 0 && evaluations.size < 2) evaluations.add(name);
		}
		const identity = identify(view);
		if (identity === void 0) return;
		const scored = together(scoresOf(view), more);
		run.add(draftOfRow({
			view,
			identity,
			scored,
			output: outputOf?.(view)
		}, mapping, run));
	};
	const flush = (work) => work.groups?.flush((view, scored) => add(view, work, scored));
	let lastFile = "";
	return {
		file(file, sample) {
			lastFile = file.name;
			files += 1;
			const work = workFor(mappingFor(sample));
			const { mapping, groups } = work;
			readMappedRows(file, sample, mapping, (view) => groups ? groups.push(view) : add(view, work), run);
			if (mapping.join === void 0) flush(work);
		},
		end() {
			for (const work of works.values()) flush(work);
			check.end(run);
			if (run.issues.isEmpty()) addLost(lost, run);
			if (evaluations.size > 1) addEvaluations(evaluations, run, lastFile);
		}
	};
}
function together(read, more) {
	if (more === void 0) return read;
	return {
		scores: new Map([...read.scores, ...more.scores]),
		hasFailed: read.hasFailed || more.hasFailed
	};
}
function addLost({ first, count }, run) {
	if (first === void 0) return;
	const more = count === 1 ? "" : `, nor ${count === 2 ? "has" : "have"} ${counted(count - 1, "other row")}`;
	const message = `row ${first.source.index + 1} has nothing that says which case it is${more}.`;
	run.issues.add(problem("no-case-id", message, "Name the field of its id with case-id, or what was asked with input. The number of a row is no identity: rows shift.", first.source.place()));
}
function addEvaluations(names, run, file) {
	const [one = "", other = ""] = [...names].map((name) => name.slice(0, 60));
	const message = `The file holds several evaluations, such as ${JSON.stringify(one)} and ${JSON.stringify(other)}.`;
	run.issues.add(problem("several-evaluations", message, "Export one: the same case of two evaluations would pass for two repetitions.", { file }));
}
// src/core/results/mapping/preset.ts
/** The reader of a ready mapping; keys that the options write themselves go before its own. */
function presetReader({ name, description, notes, shapes, companion }) {
	return {
		name,
		description,
		notes,
		recognizes: (sample) => shapes.some((shape) => shape.recognizes(sample)),
		...companion === void 0 ? {} : { accompanies: companion.recognizes },
		open(run) {
			const { columns } = run.options;
			const { preset, ...own } = columns?.preset === name ? columns : {};
			const mappings = shapes.map(({ mapping }) => withOwn(mapping, own));
			const [first = own] = mappings;
			const mappingFor = (sample) => mappings[shapes.findIndex((shape) => shape.recognizes(sample))] ?? first;
			const rows = openMapped(run, mappingFor, own);
			return {
				...rows,
				file(file, sample) {
					if (companion?.recognizes(sample) === true) companion.read(sample, run);
					else rows.file(file, sample);
				}
			};
		}
	};
}
/** Scores are named in one of two ways; one's own replaces either. */
function withOwn(mapping, own) {
	const written = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== void 0));
	const isScored = own.scores !== void 0 || own.scoreName !== void 0 || own.scoreList !== void 0;
	const { scores, scoreList, scoreName, scoreValue, scoreError, ...rest } = mapping;
	return {
		...isScored ? rest : mapping,
		...written
	};
}
// src/core/results/langfuse/read-langfuse.ts
/** What is read of an item, in either spelling of the keys. */
const item = {
	caseId: ["item.id"],
	input: ["input"],
	output: "output",
	scoreList: "evaluations",
	scoreName: "name",
	scoreValue: ["value"],
	traits: "item.metadata"
};
/**
* Reads experiments of Langfuse. An item without an id (a local one) goes by its input.
*
* @see langfuse/experiment-action:src/schema/output.ts (`result_json`, version 1), src/schema/experiment-result.ts;
*   langfuse/langfuse-python:langfuse/experiment.py (`ExperimentResult`)
*/
const langfuse = {
	name: "langfuse",
	description: "experiments of Langfuse: result_json of its Action, or a result as JSON",
	notes: {
		framework: "Langfuse",
		files: "`result_json` of langfuse/experiment-action (one script); an experiment result as JSON",
		reads: "item id or input; evaluations as scores; input, expected output and output; item metadata as segments",
		silent: "latency, cost, tokens (they stay in the traces); items whose task failed; which repetition a row is; the judge; a verdict: name it with `passed`",
		checkedWith: "files written after its source"
	},
	shapes: [
		{
			recognizes: ({ value }) => {
				if (!isObject(value) || typeof value.schema_version !== "string" || !isObject(value.action_metadata)) return false;
				const [first] = asArray(value.results);
				return isObject(first) && (Object.hasOwn(first, "experiment_result") || Object.hasOwn(first, "script_path"));
			},
			mapping: {
				...item,
				rows: "results.experiment_result.item_results",
				expected: ["expected_output"],
				evaluation: "../../script_path"
			}
		},
		{
			recognizes: ({ value }) => isObject(value) && isItem(asArray(value.item_results)[0]),
			mapping: {
				...item,
				rows: "item_results",
				input: ["item.input"],
				expected: ["item.expected_output"]
			}
		},
		{
			recognizes: ({ value }) => isObject(value) && isItem(asArray(value.itemResults)[0]),
			mapping: {
				...item,
				rows: "itemResults",
				expected: ["expectedOutput"]
			}
		}
	]
};
function isItem(value) {
	return isObject(asObject(value).item) && Array.isArray(asObject(value).evaluations);
}
/** Reads experiments of Langfuse. */
const langfuseReader = presetReader(langfuse);
// src/core/results/langsmith/read-langsmith.ts
/**
* Reads experiments of LangSmith.
*
* @see langchain-ai/langsmith-sdk:python/langsmith/evaluation/_runner.py (`_flatten_experiment_results`,
*   `ExperimentResultRow`), js/src/evaluation/_runner.ts (`ExperimentResultRow`)
*/
const langsmith = {
	name: "langsmith",
	description: "experiments of LangSmith: evaluate() results as a data frame or as rows",
	notes: {
		framework: "LangSmith",
		files: "`results.to_pandas().to_csv(…)` or `.to_json(…, orient=\"records\")`; the rows that `evaluate()` yields, as JSON",
		reads: "example id; feedback as scores; run error; execution time; inputs, reference and outputs; tokens and cost where the run has them; example metadata as segments",
		silent: "which repetition a row is (numbered in order), cache, the judge; a verdict: name it with `passed`",
		checkedWith: "files written after its source"
	},
	shapes: [
		{
			recognizes: (sample) => {
				const names = fieldNames$2(sample);
				return names.includes("example_id") && names.includes("execution_time") && names.some((name) => /^(?:inputs|feedback|outputs|reference)\./.test(name));
			},
			mapping: {
				caseId: ["example_id"],
				input: ["inputs.*"],
				expected: ["reference.*"],
				output: "outputs.*",
				scores: [{ field: "feedback.*" }],
				error: "error",
				latency: {
					kind: "field",
					field: "execution_time",
					factor: 1e3
				}
			}
		},
		resultRows("evaluation_results"),
		resultRows("evaluationResults")
	]
};
/** Rows `{run, example, evaluation_results}` as either SDK yields them. */
function resultRows(results) {
	return {
		recognizes: (sample) => {
			const row = firstRow(sample);
			return isObject(ownValue(row, "run")) && isObject(ownValue(row, "example")) && isObject(ownValue(row, results));
		},
		mapping: {
			caseId: ["example.id"],
			input: ["example.inputs"],
			expected: ["example.outputs"],
			output: "run.outputs",
			scoreList: `${results}.results`,
			scoreName: "key",
			scoreValue: ["score", "value"],
			scoreError: "extra.error",
			error: "run.error",
			latency: {
				kind: "span",
				start: "run.start_time",
				end: "run.end_time",
				factor: 1
			},
			cost: {
				field: "run.total_cost",
				factor: 1
			},
			tokens: {
				input: "run.prompt_tokens",
				output: "run.completion_tokens"
			},
			traits: "example.metadata"
		}
	};
}
/** The first row of a list, or of JSON lines. */
function firstRow({ value }) {
	return Array.isArray(value) ? asArray(value)[0] : value;
}
function fieldNames$2(sample) {
	return sample.kind === "csv" ? sample.header : Object.keys(asObject(firstRow(sample)));
}
/** Reads experiments of LangSmith. */
const langsmithReader = presetReader(langsmith);
// src/core/results/livebench/read-livebench.ts
/** Reads the judgements of LiveBench. Fields after `LiveBench/LiveBench:livebench/gen_ground_truth_judgment.py`. */
const livebenchReader = {
	name: "livebench",
	description: "judgements of LiveBench, a question a line",
	notes: {
		framework: "LiveBench",
		files: "`ground_truth_judgment.jsonl`, and its rows as the leaderboard publishes them",
		reads: "a question as a case; its score from 0 to 1; category, task and subtask as segments; several models as columns",
		silent: "what was asked and answered; a verdict; errors, latency, cost, tokens",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, value }) => isJudgement$2(kind === "json" && Array.isArray(value) ? value[0] : value),
	open: openLivebench
};
const judgementKeys = [
	"question_id",
	"task",
	"category",
	"model",
	"score"
];
function isJudgement$2(value) {
	return isObject(value) && judgementKeys.every((key) => Object.hasOwn(value, key)) && !Object.hasOwn(value, "judge");
}
function openLivebench(run) {
	return { file(file, sample) {
		const models = modelColumns(run);
		readRowsOf(file, sample, {
			lists: [[]],
			isRow: isJudgement$2
		}, (row, source) => {
			const id = scalarText(row.question_id);
			if (!isJudgement$2(row) || id === void 0) {
				run.issues.add(problem("bad-row", `Row ${source.index + 1} is no judgement of a question.`, "Give the judgements as LiveBench wrote them.", source.place()));
				return;
			}
			const score = rowFields(row, source, run).number(["score"], expectations.score);
			const { category, task, subtask } = row;
			const traits = Object.entries({
				category,
				task,
				subtask
			}).flatMap(([name, value]) => {
				const text = asText(value);
				return text === void 0 ? [] : [[name, text]];
			});
			const identity = inputIdentity(id, id);
			run.add({
				id: identity.id,
				...rowPaths(row),
				column: models.keyOf(asText(row.model)),
				epoch: 1,
				traits: Object.fromEntries(traits),
				measures: {
					scores: { score: score ?? null },
					passed: null,
					cached: false,
					state: score === void 0 ? "unscored" : "scored",
					inputHash: identity.inputHash
				}
			});
		}, run);
		models.settle();
	} };
}
// src/core/results/lm-eval/equal-documents.ts
/** No documents yet. Nearly all stand once: only for the others more than their number is kept. */
function equalDocuments() {
	const first = /* @__PURE__ */ new Map();
	const more = /* @__PURE__ */ new Map();
	return { placeOf(document, docId) {
		if (!first.has(document)) first.set(document, docId);
		if (first.get(document) === docId) return 0;
		const others = more.get(document) ?? /* @__PURE__ */ new Map();
		more.set(document, others);
		const place = others.get(docId) ?? others.size + 1;
		others.set(docId, place);
		return place;
	} };
}
// src/core/results/lm-eval/harness-results.ts
/** True for the document that the harness writes beside its samples. */
function isHarnessResults(value) {
	return isObject(value) && isObject(value.results) && isObject(value.configs) && isObject(value.versions);
}
/** Reads the facts of a results file. */
function harnessFacts(document) {
	const config = asObject(document.config);
	const lower = Object.values(asObject(document.higher_is_better)).flatMap((metrics) => Object.entries(asObject(metrics)).flatMap(([name, isHigher]) => isHigher === false ? [name] : []));
	return {
		model: asText(document.model_name) ?? modelOf(config.model_args),
		version: asText(document.lm_eval_version),
		exams: new Map(Object.entries(asObject(document.configs)).map(([task, written]) => [task, examOf$1(asObject(written), ownValue(document.versions, task))])),
		lower: [...new Set(lower)].sort()
	};
}
/** Arguments are text (`pretrained=a/b,dtype=auto`) or, in newer files, an object. */
function modelOf(modelArguments) {
	const names = [
		"peft",
		"delta",
		"pretrained",
		"model",
		"path",
		"engine"
	];
	if (isObject(modelArguments)) return names.map((name) => asText(modelArguments[name])).find((text) => text);
	const pairs = new Map((asText(modelArguments) ?? "").split(",").map((pair) => {
		const at = pair.indexOf("=");
		return [pair.slice(0, at), pair.slice(at + 1)];
	}));
	return names.map((name) => asText(pairs.get(name))).find((text) => text);
}
/** How a task is judged, without the prompt, which may be what a change changes. Addresses in memory differ by the run. */
function examOf$1({ metric_list, filter_list, process_results }, version) {
	const exam = {
		metrics: asArray(metric_list),
		filters: asArray(filter_list),
		process_results,
		version
	};
	return hashText(canonicalJson(exam).replace(/0x[0-9a-f]{6,}/g, ""));
}
// src/core/results/lm-eval/sample-answer.ts
/**
* What the model answered. Of a multiple choice, where the harness keeps a log-likelihood for each of the choices, that
* is the likeliest one; otherwise the text after the filter. Undefined where a likelihood alone was asked for.
*/
function answerOfSample(row) {
	const answers = asArray(row.filtered_resps);
	let best = 0;
	let most = Number.NEGATIVE_INFINITY;
	for (const [index, answer] of answers.entries()) {
		const likelihood = likelihoodOf(answer);
		if (likelihood === void 0) return answers.length === 1 ? answers[0] : answers;
		if (likelihood > most) [best, most] = [index, likelihood];
	}
	return answers.length < 2 ? void 0 : choiceText(row.arguments, best) ?? `choice ${best + 1}`;
}
/** A pair of a log-likelihood and a flag; the harness writes both as text since 0.4. */
function likelihoodOf(answer) {
	if (!Array.isArray(answer) || answer.length !== 2) return void 0;
	const [likelihood, isGreedy] = answer;
	if (typeof isGreedy !== "boolean" && isGreedy !== "True" && isGreedy !== "False") return void 0;
	const number = typeof likelihood === "string" ? Number(likelihood) : likelihood;
	return typeof number === "number" && !Number.isNaN(number) ? number : void 0;
}
/** The continuation whose likelihood was asked for; the earliest files keep those of the last request only. */
function choiceText(requests, index) {
	const request = isObject(requests) ? requests[`gen_args_${index}`] : asArray(requests)[index];
	const text = isObject(request) ? request.arg_1 : asArray(request)[1];
	return typeof text === "string" ? text.trim() : void 0;
}
// src/core/results/lm-eval/sample-row.ts
/** Keys of a logged sample that are no metrics. */
const sampleKeys = /* @__PURE__ */ new Set([
	"doc_id",
	"doc",
	"target",
	"arguments",
	"resps",
	"filtered_resps",
	"filter",
	"metrics",
	"doc_hash",
	"prompt_hash",
	"target_hash"
]);
/** Written in the place of a score when nothing was to be judged (`--predict_only`). */
const noMetric = "bypass";
/** Metrics that are 1 for a right answer and 0 for a wrong one; the first that a row has is its verdict. */
const verdicts = [
	"exact_match",
	"acc",
	"em",
	"pass@1",
	"prompt_level_strict_acc"
];
/** Name of the filter that changes nothing: it is left out of the names of scores. */
const plainFilter = "none";
/** True for a logged sample of any version, also of one whose requests were taken out before it was passed on. */
function isSample(value) {
	return isObject(value) && Object.hasOwn(value, "doc_id") && Object.hasOwn(value, "filtered_resps");
}
/** Filter that the answer went through before it was judged. */
function filterOf(row) {
	return typeof row.filter === "string" ? row.filter : plainFilter;
}
/** The metrics of a sample: named in it since 0.4.5, before that every key that is no other. */
function scoresOf$2(row) {
	const filter = filterOf(row);
	const scores = {};
	const parts = [];
	for (const name of Array.isArray(row.metrics) ? row.metrics : Object.keys(row)) {
		if (typeof name !== "string" || name === noMetric || sampleKeys.has(name)) continue;
		const value = ownValue(row, name);
		if (value === void 0) continue;
		const score = scoreOf(value);
		if (score === void 0) parts.push(name);
		else scores[filter === plainFilter ? name : `${name},${filter}`] = score;
	}
	return {
		scores,
		passed: verdictOf(row),
		parts
	};
}
function verdictOf(row) {
	for (const name of verdicts) {
		const score = scoreOf(ownValue(row, name));
		if (score !== void 0) return score === 1 ? true : score === 0 ? false : null;
	}
	return null;
}
/** A number, or a flag as 0 or 1; null = it could not be given; undefined = the value is no score. */
function scoreOf(value) {
	if (value === null) return null;
	if (typeof value === "boolean") return value ? 1 : 0;
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
// src/core/results/lm-eval/sample-files.ts
/** Samples stand in lines, in a list, or by task in the results themselves. */
const shape = {
	lists: [[], ["samples", "*"]],
	isRow: isSample
};
/** Name of the task in the name of its file: `samples_<task>_<time>.jsonl`. */
const fileName = /^samples_(.+)_\d{4}-\d\d-\d\dT[\d.:-]+\.jsonl?$/;
/** Task that a file of samples is named after; undefined when it is not named as the harness does. */
function taskOfFile({ name }) {
	return fileName.exec(name)?.[1];
}
/** Visits the rows of a file; returns what a document says beside them. */
function visitSamples(file, sample, visit, notes) {
	return readRowsOf(file, sample, shape, visit, notes);
}
/** Visits the rows of a file without a word about what is wrong with it: it will be read once more. */
function peekSamples(file, sample, visit) {
	readRowsOf(file, sample, shape, visit, {
		issues: issueList(),
		tally: () => {}
	});
}
/**
* True where a sample may be judged behind several filters, with a row for each. Those of a filter stand together, so that of
* JSON lines the last one tells; a list is short enough to be looked at as a whole.
*/
function mayHaveFilters(file, sample) {
	if (!hasLines(sample, shape)) return true;
	const { value: first } = sample;
	const last = lastLine(file);
	if (last === void 0) return true;
	return isSample(first) && isSample(last) && filterOf(first) !== filterOf(last);
}
/** Bytes at the end that are looked at first, and at most. */
const [firstLook$1, lastLook$1] = [65536, 67108864];
function lastLine(file) {
	for (let size = firstLook$1; size <= lastLook$1; size *= 8) {
		const from = Math.max(0, file.sizeBytes - size);
		const text = new TextDecoder().decode(file.read(from, file.sizeBytes)).trimEnd();
		const start = text.lastIndexOf("\n");
		if (start === -1 && from > 0) continue;
		try {
			return parseValue(text.slice(start + 1)).value;
		} catch {
			return;
		}
	}
}
// src/core/results/lm-eval/read-lm-eval.ts
/**
* Reads the samples that lm-evaluation-harness logs, with the results file beside them. Fields after
* `EleutherAI/lm-evaluation-harness:lm_eval/evaluator.py` and `lm_eval/loggers/evaluation_tracker.py`.
*/
const lmEvalReader = {
	name: "lm-eval",
	description: "samples of lm-evaluation-harness (--log_samples), with results_*.json beside them",
	notes: {
		framework: "lm-evaluation-harness",
		files: "`samples_<task>_<time>.jsonl` of `--log_samples`, with `results_<time>.json` beside them; 0.4-dev and later",
		reads: "a document, by its hash, as a case; each metric of a document, one score a filter; `acc` and `exact_match` of 0 or 1 as passed; the answer; tasks as segments; model, version, how a task is judged",
		silent: "latency, cost, tokens, errors (the first ends the run); metrics of a whole task (F1, BLEU, perplexity); the single answers of `repeats`",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, value }) => kind === "json-lines" || !Array.isArray(value) ? isSample(value) || hasSamples(value) : isSample(value[0]),
	accompanies: ({ value }) => isHarnessResults(value),
	open: openLmEval
};
/** Results as the library returns them hold the samples by task. */
function hasSamples(value) {
	if (!isHarnessResults(value) || !isObject(value.samples)) return false;
	const [first] = Object.values(value.samples);
	return Array.isArray(first) && (first.length === 0 || isSample(first[0]));
}
/** Fields of documents that are worth a segment. */
const segmentFields = /^(?:category|subcategory|subject|subset|topic|domain|level|difficulty|type|lang|language)$/i;
/** Longest value of a segment. */
const longestSegment = 80;
function openLmEval(run) {
	const facts = [];
	/** Metrics without a value for a sample. */
	const parts = /* @__PURE__ */ new Set();
	let onlyResults;
	let lastFile = "";
	const takeResults = (document) => {
		const read = harnessFacts(document);
		facts.push(read);
		run.fingerprint("model", read.model);
		run.fingerprint("runner", read.version === void 0 ? void 0 : `lm-evaluation-harness ${read.version}`);
	};
	const takeSamples = (file, sample) => {
		const known = taskOfFile(sample) ?? onlyTask(facts);
		const taskOf = ([, task]) => task ?? known;
		/** The filter that a task's rows are counted by, and the scores that other filters add to them. */
		const firstFilter = /* @__PURE__ */ new Map();
		const added = /* @__PURE__ */ new Map();
		if (mayHaveFilters(file, sample)) peekSamples(file, sample, (row, _source, path) => {
			const task = taskOf(path);
			const filter = filterOf(row);
			if (!firstFilter.has(task)) firstFilter.set(task, filter);
			if (firstFilter.get(task) === filter || !isSample(row)) return;
			const key = docKey(row, task);
			added.set(key, {
				...added.get(key),
				...scoresOf$2(row).scores
			});
		});
		/** Documents by their identity: equal ones are cases of their own. */
		const documents = equalDocuments();
		const rest = visitSamples(file, sample, (row, source, path) => {
			const task = taskOf(path);
			if (!isSample(row)) {
				run.issues.add(problem("bad-row", `Row ${source.index + 1} is no logged sample.`, "Give the file as lm_eval --log_samples wrote it.", source.place()));
				return;
			}
			const filter = firstFilter.get(task) ?? filterOf(row);
			firstFilter.set(task, filter);
			if (filterOf(row) !== filter) {
				if (added.has(docKey(row, task))) return;
				const message = `Row ${source.index + 1} went through the filter "${filterOf(row)}", of which the last row knows nothing.`;
				run.issues.add(problem("bad-row", message, "Keep the order of the file as lm_eval wrote it.", source.place()));
				return;
			}
			for (const part of addSample(row, task, added.get(docKey(row, task)), documents)) parts.add(part);
		}, run);
		if (isHarnessResults(rest)) takeResults(rest);
		run.suite(known);
	};
	/** Adds a row; returns the metrics that have no value for it. */
	const addSample = (row, task, more, documents) => {
		const told = row.doc_hash !== void 0 || row.doc !== void 0 ? {
			doc: row.doc,
			target: row.target
		} : { doc_id: row.doc_id };
		const doc = asText(row.doc_hash) ?? hashValue(told);
		const target = asText(row.target_hash) ?? hashValue(row.target);
		const exam = task === void 0 ? void 0 : facts.map(({ exams }) => exams.get(task)).find((known) => known);
		const id = `${task === void 0 ? "doc" : task}:${doc.slice(0, 16)}`;
		const place = documents.placeOf(id, row.doc_id);
		const read = scoresOf$2(row);
		const scores = more === void 0 ? read.scores : {
			...read.scores,
			...more
		};
		const isScored = Object.values(scores).some((score) => score !== null);
		if (!isScored) run.tally("unscored", rowsThat("had no metric with a value of its own: counted as unscored."));
		run.add({
			id: place === 0 ? id : `${id} (${place + 1})`,
			...rowPaths(task === void 0 ? row : {
				...row,
				task
			}, ["doc"]),
			traits: docTraits(row.doc, task),
			measures: {
				label: `${task === void 0 ? "" : `${task} `}doc ${scalarText(row.doc_id) ?? "?"}`,
				scores,
				passed: isScored ? read.passed : null,
				cached: false,
				state: isScored ? "scored" : "unscored",
				inputHash: shortHash(`${doc}\n${target}\n${exam ?? ""}`),
				...answerOf(answerOfSample(row))
			}
		});
		return read.parts;
	};
	return {
		file(file, sample) {
			lastFile = file.name;
			if (isHarnessResults(sample.value) && !hasSamples(sample.value)) {
				const rest = readJson(file, {
					rows: [],
					nonFinite: true
				}, () => {}, run);
				onlyResults ??= file.name;
				if (rest !== void 0) takeResults(asObject(rest.value));
			} else takeSamples(file, sample);
		},
		end() {
			if (parts.size > 0) run.warn(`Metrics that exist for a whole task only are no score of a case: ${[...parts].sort().join(", ")}.`);
			const lower = [...new Set(facts.flatMap((read) => read.lower))].sort();
			if (lower.length > 0) run.warn(`Less is better, says the results file: ${lower.join(", ")}. Say \`better: lower\` for them in the config.`);
			if (run.length() > 0) return;
			run.issues.add(problem("no-cases", "The results hold figures of whole tasks and no sample.", "Run lm_eval with --log_samples and give the samples files too.", { file: onlyResults ?? lastFile }));
		}
	};
}
/** A sample among those of its task. */
function docKey(row, task) {
	return `${task ?? ""}\n${scalarText(row.doc_id) ?? ""}`;
}
/** The task of a run that has one only. */
function onlyTask(facts) {
	const tasks = new Set(facts.flatMap(({ exams }) => [...exams.keys()]));
	return tasks.size === 1 ? [...tasks][0] : void 0;
}
function docTraits(doc, task) {
	const traits = {};
	if (task !== void 0) traits.task = task;
	if (!isObject(doc)) return traits;
	for (const name of Object.keys(doc)) {
		if (!segmentFields.test(name)) continue;
		const text = scalarText(doc[name]);
		if (text !== void 0 && text.length <= longestSegment) traits[name] = text;
	}
	return traits;
}
// src/core/results/mapping/read-mapped.ts
/** Reads rows of any shape through the mapping of the options. */
const mappedReader = {
	name: "columns",
	description: "CSV, JSON lines or JSON of any tool, its fields named by a mapping",
	notes: {
		framework: "any tool, your mapping",
		files: "CSV, JSON lines, JSON with a list of rows; wide tables (a column a score), long ones (a row a score)",
		reads: "what `columns` names: ids, epochs, scores, pass, latency, cost, tokens, states, input and output, retrieval",
		silent: "what the mapping leaves out",
		checkedWith: "files of its users"
	},
	recognizes: () => false,
	open(run) {
		const mapping = run.options.columns;
		if (mapping !== void 0) return openMapped(run, () => mapping, mapping);
		run.issues.add(problem("no-columns", "There is no mapping that says which field is what.", "Write columns in the suite, or give --columns a file or the name of a ready mapping.", { path: ["columns"] }));
		return { file: () => void 0 };
	}
};
// src/core/results/mcp-use-action/read-mcp-use-action.ts
/** Reads the results of mcp-use's eval Action. Fields after `mcp-use/eval-action:run_evals.py`, all versions. */
const mcpUseActionReader = {
	name: "mcp-use-action",
	description: "eval-results.json of mcp-use/eval-action",
	notes: {
		framework: "mcp-use/eval-action",
		files: "`eval-results.json` of `run_evals.py`",
		reads: "a case by its id; metrics as scores, the tools it had to call as `tools_passed`; success as passed; an agent that threw as an error; seconds of the agent; models and system prompts as columns",
		silent: "rubric and judge (an edited rubric looks the same); cost and tokens; what a failed session said (it ends the run)",
		checkedWith: "files written after its source"
	},
	recognizes: ({ kind, value }) => kind === "json" && Array.isArray(value) && isResult(value[0]),
	open: openMcpUse
};
const resultKeys$1 = [
	"case_id",
	"prompt_name",
	"success",
	"actual_output",
	"metrics",
	"duration_s"
];
/** How the Action writes an exception of the agent: as its answer, which is judged all the same. */
const agentError = /^\[Agent error: /;
function isResult(value) {
	return isObject(value) && resultKeys$1.every((key) => Object.hasOwn(value, key));
}
function openMcpUse(run) {
	return { file(file, sample) {
		const columns = /* @__PURE__ */ new Map();
		readRowsOf(file, sample, {
			lists: [[]],
			isRow: isResult
		}, (row, source) => {
			if (!isResult(row)) {
				const message = `Row ${source.index + 1} is no result of a case.`;
				run.issues.add(problem("bad-row", message, "Give the file as run_evals.py wrote it.", source.place()));
				return;
			}
			const identity = inputIdentity(row.case_id, row.input);
			run.add({
				id: identity.id,
				...rowPaths(row),
				column: columnOf$1(row, columns),
				traits: {},
				measures: {
					...measuresOf$1(row, rowFields(row, source, run), run),
					inputHash: identity.inputHash,
					...inputLengthOf(row.input)
				}
			});
		}, run);
		run.columns([...columns.values()]);
		for (const { provider } of columns.values()) run.fingerprint("model", provider);
	} };
}
/** Every case runs with each model and each system prompt. */
function columnOf$1(row, columns) {
	const [provider, prompt] = [asText(row.model) ?? "", asText(row.prompt_name) ?? ""];
	const key = JSON.stringify([provider, prompt]);
	if (!columns.has(key)) columns.set(key, {
		key,
		index: columns.size,
		prompt,
		promptIsName: true,
		provider
	});
	return key;
}
function measuresOf$1(row, fields, run) {
	const scores = /* @__PURE__ */ new Map();
	for (const [index, metric] of asArray(row.metrics).entries()) {
		const name = asText(asObject(metric).name) ?? `metric ${index + 1}`;
		run.fingerprint("scorer", name);
		scores.set(name, fields.number([
			"metrics",
			index,
			"score"
		], expectations.score) ?? null);
	}
	const isUnjudged = scores.size === 0;
	const isBroken = [...scores.values()].includes(null);
	const seconds = fields.amount(["duration_s"], expectations.seconds) ?? 0;
	const toolsPassed = asArray(asObject(row.tool_assertions).checks).length > 0 ? fields.flag(["tool_assertions", "passed"]) : void 0;
	if (toolsPassed !== void 0) scores.set("tools_passed", Number(toolsPassed));
	const success = fields.flag(["success"]) ?? null;
	const took = seconds > 0 ? { latencyMs: seconds * 1e3 } : {};
	if (agentError.test(asText(row.actual_output) ?? "")) {
		const none = [...scores.keys()].map((name) => [name, null]);
		return {
			scores: Object.fromEntries(none),
			passed: null,
			cached: false,
			state: "error",
			...took
		};
	}
	const state = isBroken ? "judge-failed" : isUnjudged ? "unscored" : "scored";
	return {
		scores: Object.fromEntries(scores),
		passed: state === "scored" ? success : null,
		cached: false,
		state,
		...took,
		...answerOf(row.actual_output)
	};
}
// src/core/results/mlflow/read-mlflow.ts
/** What a row of traces says, scores left out. */
const trace = {
	input: ["request"],
	output: "response",
	state: {
		field: "state",
		states: {
			ERROR: "error",
			"TraceState.ERROR": "error"
		}
	},
	latency: {
		kind: "field",
		field: "execution_duration",
		factor: 1
	}
};
/**
* Reads evaluations of MLflow. Ids of traces and requests are new in every run, so a case goes by its inputs.
*
* @see mlflow/mlflow:mlflow/genai/utils/trace_utils.py (`construct_eval_result_df`),
*   mlflow/genai/evaluation/entities.py (`EvalResult`), mlflow/entities/trace.py (`to_pandas_dataframe_row`)
*/
const mlflow = {
	name: "mlflow",
	description: "evaluations of MLflow: result_df of mlflow.genai.evaluate, eval_results_table.json",
	notes: {
		framework: "MLflow",
		files: "`result.result_df.to_json(…, orient=\"records\")` or `.to_csv(…)`; `eval_results_table.json` of `mlflow.evaluate`",
		reads: "inputs as identity; assessments as scores (yes and no as 1 and 0) and their errors; trace state; duration; output",
		silent: "an id of the case, which repetition a row is, cost, tokens, cache, the judge; numbers that are expectations (in tables they look like scores); a verdict: name it with `passed`",
		checkedWith: "files written after its source"
	},
	shapes: [
		{
			recognizes: (sample) => sample.kind !== "csv" && isTrace(fieldNames$1(sample)) && fieldNames$1(sample).includes("assessments"),
			mapping: {
				...trace,
				scoreList: "assessments",
				scoreName: "assessment_name",
				scoreValue: ["feedback.value"],
				scoreError: "feedback.error"
			}
		},
		{
			recognizes: (sample) => isTrace(fieldNames$1(sample)) && fieldNames$1(sample).some((name) => name.endsWith("/value")),
			mapping: {
				...trace,
				scores: [{ field: "*/value" }]
			}
		},
		{
			recognizes: (sample) => {
				const names = fieldNames$1(sample);
				return names.includes("request_id") && names.includes("inputs") && names.some((name) => name.endsWith("/value"));
			},
			mapping: {
				input: ["inputs"],
				expected: ["expectations"],
				output: "outputs",
				error: "error_message",
				scores: [{ field: "*/value" }],
				scoreError: "*/error_message",
				traits: "tags"
			}
		},
		{
			recognizes: ({ value }) => isObject(value) && Array.isArray(value.data) && asArray(value.columns).some((name) => typeof name === "string" && name.endsWith("/score")),
			mapping: {
				rows: "data",
				header: "columns",
				input: ["inputs"],
				expected: ["ground_truth"],
				output: "outputs",
				scores: [{ field: "*/score" }]
			}
		}
	]
};
function isTrace(names) {
	return [
		"trace_id",
		"request",
		"response",
		"execution_duration"
	].every((name) => names.includes(name));
}
function fieldNames$1({ kind, header, value }) {
	if (kind === "csv") return header;
	return Object.keys(asObject(Array.isArray(value) ? value[0] : value));
}
/** Reads evaluations of MLflow. */
const mlflowReader = presetReader(mlflow);
// src/core/results/mt-bench/read-mt-bench.ts
/**
* Reads the judgements of MT-bench, of single answers and of pairs. Fields after `lm-sys/FastChat:fastchat/llm_judge/common.py`, what is
* left out of a mean after `show_result.py` beside it.
*/
const mtBenchReader = {
	name: "mt-bench",
	description: "judgements of MT-bench (FastChat llm_judge), single or pairwise",
	notes: {
		framework: "MT-bench (FastChat llm_judge)",
		files: "`model_judgment/<judge>_single.jsonl` and `<judge>_pair.jsonl`, also of its translations",
		reads: "a turn as a case, its question as cluster; the grade from 1 to 10; of pairs the win rate of the first model, 0.5 where the order decides; −1 and `error` as a failed judge; judge; models as columns",
		silent: "the category of a question; a verdict; errors, latency, cost, tokens; the answer apart from the prompt of the judge",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, value }) => isJudgement$1(kind === "json" && Array.isArray(value) ? value[0] : value),
	open: openMtBench
};
/** Written for the grade when none was found in what the judge said. */
const noGrade = -1;
function isJudgement$1(value) {
	if (!isObject(value)) return false;
	const has = (...keys) => keys.every((key) => Object.hasOwn(value, key));
	return has("question_id", "judge") && (has("model", "score") || has("model_1", "model_2", "g1_winner"));
}
function openMtBench(run) {
	/** Answers that were judged, by case. */
	const judged = /* @__PURE__ */ new Set();
	const add = (row, question, fields, models) => {
		const turn = fields.number(["turn"], "the number of a turn");
		const id = turn === void 0 ? question : `${question}:${turn}`;
		const [judge, prompt] = Array.isArray(row.judge) ? row.judge : [row.judge];
		run.fingerprint("judge", scalarText(judge));
		const isPair = !Object.hasOwn(row, "score");
		const model = asText(isPair ? row.model_1 : row.model);
		const against = isPair ? asText(row.model_2) : void 0;
		const score = isPair ? winRateOf(row) : gradeOf(fields);
		if (score === null) run.tally("failed", rowsThat("had no grade: the judge failed there."));
		const asked = asText(row.user_prompt) ?? asText(row.g1_user_prompt);
		if (asked !== void 0) {
			const key = `${model}\n${id}\n${hashText(asked)}`;
			if (judged.has(key)) run.tally("again", rowsThat("judged an answer again: each judgement counts as an epoch."));
			judged.add(key);
		}
		run.add({
			id,
			...rowPaths(row),
			column: models.keyOf(against === void 0 ? model : `${model} vs ${against}`),
			cluster: question,
			traits: turn === void 0 ? {} : { turn: String(turn) },
			measures: {
				scores: { [isPair ? "win_rate" : "score"]: score },
				passed: null,
				cached: false,
				state: score === null ? "judge-failed" : "scored",
				inputHash: hashValue({
					question,
					turn,
					prompt,
					against
				})
			}
		});
	};
	return { file(file, sample) {
		const models = modelColumns(run);
		readRowsOf(file, sample, {
			lists: [[]],
			isRow: isJudgement$1
		}, (row, source) => {
			const question = scalarText(row.question_id);
			if (isJudgement$1(row) && question !== void 0) {
				add(row, question, rowFields(row, source, run), models);
				return;
			}
			run.issues.add(problem("bad-row", `Row ${source.index + 1} is no judgement of a question.`, "Give the judgements as gen_judgment.py wrote them.", source.place()));
		}, run);
		models.settle();
	} };
}
function gradeOf(fields) {
	const grade = fields.number(["score"], expectations.score);
	return grade === void 0 || grade === noGrade ? null : grade;
}
/** Both orders of a pair are judged: a win counts where both say so, anything else that was judged is a tie. */
function winRateOf({ g1_winner, g2_winner }) {
	if (![g1_winner, g2_winner].every((winner) => winner === "model_1" || winner === "model_2" || winner === "tie")) return null;
	if (g1_winner !== g2_winner || g1_winner === "tie") return .5;
	return g1_winner === "model_1" ? 1 : 0;
}
/** Reads results of NVIDIA NeMo Evaluator. */
const nemoEvaluatorReader = presetReader({
	name: "nemo-evaluator",
	description: "results.jsonl of NVIDIA NeMo Evaluator, with its bundle eval-*.json",
	notes: {
		framework: "NVIDIA NeMo Evaluator",
		files: "`results.jsonl` of a run, or its folder with `eval-*.json`",
		reads: "problem index, repeat; reward and rewards of scorers; failed steps as errors; latency; answer; metadata as segments; benchmark, model and version from the bundle",
		silent: "the prompt, cost, tokens in and out (only their sum), cache; a verdict: name it with `passed`",
		checkedWith: "files written after its source"
	},
	shapes: [{
		recognizes: ({ kind, value }) => (kind === "json-lines" || kind === "json") && isObject(value) && [
			"problem_idx",
			"repeat",
			"reward"
		].every((key) => Object.hasOwn(value, key)),
		mapping: {
			caseId: ["problem_idx"],
			epoch: {
				field: "repeat",
				first: 0
			},
			scores: [{ field: "reward" }, { field: "scorer_rewards.scorer:*" }],
			state: {
				field: "scoring_details.error_category",
				states: {
					infra_error: "error",
					graceful: "error",
					system: "error"
				}
			},
			latency: {
				kind: "field",
				field: "latency_ms",
				factor: 1,
				unknown: 0
			},
			expected: ["expected_answer"],
			output: "model_response",
			traits: "metadata"
		}
	}],
	companion: {
		recognizes: ({ value }) => isObject(value) && typeof value.config_hash === "string" && typeof value.sdk_version === "string" && isObject(value.benchmark),
		read({ value }, run) {
			const bundle = asObject(value);
			const benchmark = asText(asObject(bundle.benchmark).name);
			run.suite(benchmark);
			run.fingerprint("dataset", benchmark);
			run.fingerprint("runner", `nemo-evaluator ${asText(bundle.sdk_version) ?? ""}`.trim());
			run.fingerprint("model", asText(asObject(bundle.config).model));
		}
	}
});
// src/core/results/openai-evals/sample-events.ts
/** Nothing yet. */
function emptySample() {
	return {
		asked: void 0,
		askedLength: void 0,
		expected: void 0,
		answer: {},
		tokens: void 0,
		matches: 0,
		correct: 0,
		scores: /* @__PURE__ */ new Map(),
		passed: null,
		isGraded: false,
		hasGraderFailed: false,
		error: void 0,
		calls: 0,
		fields: /* @__PURE__ */ new Map()
	};
}
/** What the choice of a grader is called when it could not be read (openai/evals:evals/elsuite/modelgraded/classify_utils.py). */
const invalidChoice = "__invalid__";
/** Choices that are a verdict by themselves. */
const verdictChoice = /^(?:y(?:es)?|n(?:o)?)$/i;
/** Metrics whose 0 and 1 are correctness. */
const correctness = /^(?:accuracy|correct|is_correct|pass(?:ed)?)$/;
const longestField = 200;
/** Takes the next event of a sample (openai/evals:evals/record.py). */
function takeEvent(sample, event, row) {
	const data = asObject(event.data);
	switch (event.type) {
		case "sampling":
			takeCall(sample, data, row);
			return;
		case "match":
			sample.matches += 1;
			if (row.flag(["data", "correct"]) === true) sample.correct += 1;
			sample.expected = data.expected;
			if (data.sampled !== void 0) sample.answer = answerOf(data.sampled);
			keepFields(sample, data);
			return;
		case "metrics":
			takeMetrics(sample, data);
			keepFields(sample, data);
			return;
		case "pick_option":
			sample.answer = answerOf(data.picked);
			return;
		case "raw_sample":
			sample.expected ??= data.ideal ?? data.expected;
			keepFields(sample, data);
			return;
		case "error":
			sample.error = [data.type, data.message].flatMap((part) => asText(part) ?? []).join(": ") || "error";
			return;
	}
}
/** The first call is the system's; where a grader is asked, it is asked after it. */
function takeCall(sample, data, row) {
	sample.calls += 1;
	if (sample.calls > 1) return;
	const question = questionOf(data.prompt);
	sample.asked = hashValue(question);
	sample.askedLength = inputLengthOf(question).inputLength;
	const { sampled } = data;
	sample.answer = answerOf(Array.isArray(sampled) && sampled.length === 1 ? sampled[0] : sampled);
	const input = row.amount([
		"data",
		"usage",
		"prompt_tokens"
	], expectations.tokens);
	const output = row.amount([
		"data",
		"usage",
		"completion_tokens"
	], expectations.tokens);
	if (input !== void 0 && output !== void 0) sample.tokens = {
		input,
		output
	};
}
/** The prompt without its system messages: they are what a change edits. A prompt of one text is taken whole. */
function questionOf(prompt) {
	const asked = asArray(prompt).filter(isObject).filter(({ role }) => role !== "system");
	return asked.length === 0 ? prompt : asked.map(({ role, content }) => ({
		role,
		content
	}));
}
function takeMetrics(sample, metrics) {
	for (const [name, value] of Object.entries(metrics)) if (typeof value === "boolean") {
		sample.scores.set(name, value ? 1 : 0);
		sample.passed = value && sample.passed !== false;
	} else if (typeof value === "number") {
		sample.scores.set(name, Number.isFinite(value) ? value : null);
		if (correctness.test(name) && (value === 0 || value === 1)) sample.passed = value === 1 && sample.passed !== false;
	} else if (value === invalidChoice) sample.hasGraderFailed = true;
	else if (typeof value === "string") {
		sample.isGraded = true;
		if (verdictChoice.test(value)) sample.passed = /^y/i.test(value) && sample.passed !== false;
	}
}
function keepFields(sample, data) {
	for (const [name, value] of Object.entries(data)) {
		const text = scalarText(value);
		if (text !== void 0 && text.length <= longestField) sample.fields.set(`data.${name}`, text);
	}
}
const timeoutMessage$1 = /timed? ?out|timeout|deadline exceeded/i;
/** How the sample ended. A sample that erred and was judged all the same was tried again. */
function stateOf$2(sample) {
	if (sample.hasGraderFailed) return "judge-failed";
	if (sample.matches > 0 || sample.isGraded || [...sample.scores.values()].some((score) => score !== null)) return "scored";
	if (sample.error === void 0) return "unscored";
	return timeoutMessage$1.test(sample.error) ? "timeout" : "error";
}
// src/core/results/openai-evals/read-openai-evals.ts
/** Reads the record of OpenAI Evals: a line an event, the samples' mixed with each other. */
const openaiEvalsReader = {
	name: "openai-evals",
	description: "OpenAI Evals record log (oaieval --record_path)",
	notes: {
		framework: "OpenAI Evals",
		files: "`oaieval … --record_path run.jsonl`, lines in the order they were written",
		reads: "a case a sample; matches, metrics and choices of graders; tokens of the first call; errors; completion functions as models",
		silent: "latency, cost; a name for a case (its id is a line number of the dataset); the system prompt, where the prompt is one text",
		checkedWith: "files of its users"
	},
	recognizes: ({ lines, value }) => (lines.length > 0 ? lines : [value]).slice(0, 5).some(isOfRecord),
	open: openRecord
};
function isOfRecord(line) {
	if (!isObject(line)) return false;
	if (isObject(line.spec)) return "eval_name" in line.spec && "completion_fns" in line.spec;
	return [
		"run_id",
		"event_id",
		"sample_id",
		"type",
		"data"
	].every((key) => Object.hasOwn(line, key));
}
function openRecord(run) {
	return { file(file) {
		const samples = /* @__PURE__ */ new Map();
		let spec = {};
		let hasReport = false;
		const visit = (line, source) => {
			if (isObject(line) && isObject(line.spec)) spec = line.spec;
			else if (isObject(line) && Object.hasOwn(line, "final_report")) hasReport = true;
			else takeLine(line, source, samples, run);
		};
		readJsonLines(file, true, visit, run);
		addSamples(samples, spec, run);
		if (!hasReport && samples.size > 0) run.warn(`${file.name} has no final report: the evaluation may not have come to its end.`);
		if (samples.size === 0 && run.issues.isEmpty()) run.issues.add(noSamples(file));
	} };
}
function takeLine(line, source, samples, run) {
	const id = isObject(line) ? scalarText(line.sample_id) : void 0;
	if (!isObject(line) || typeof line.type !== "string") {
		run.issues.add(problem("bad-event", "The line is no event of an evaluation.", "Give the record as oaieval wrote it.", source.place()));
		return;
	}
	if (id === void 0) return;
	const sample = samples.get(id) ?? emptySample();
	samples.set(id, sample);
	takeEvent(sample, line, rowFields(line, source, run));
}
function addSamples(samples, spec, run) {
	const models = asArray(spec.completion_fns).flatMap((name) => asText(name) ?? []);
	fingerprint(spec, models, run);
	run.columns([{
		key: "",
		index: 0,
		prompt: "",
		promptIsName: true,
		provider: models.join(", ")
	}]);
	for (const [id, sample] of samples) {
		const state = stateOf$2(sample);
		const isScored = state === "scored";
		if (isScored && sample.error !== void 0) run.tally("retried", rowsThat("ran again after an error: the last try counts."));
		const accuracy = sample.matches === 0 ? [] : [["accuracy", sample.correct / sample.matches]];
		const matched = sample.matches === 0 ? null : sample.correct === sample.matches;
		run.add({
			id,
			field: (path) => path === "sample_id" ? id : sample.fields.get(path),
			fields: () => ["sample_id", ...sample.fields.keys()],
			column: "",
			traits: {},
			measures: {
				scores: isScored ? Object.fromEntries([...accuracy, ...sample.scores]) : {},
				passed: !isScored ? null : matched === null ? sample.passed : matched && sample.passed !== false,
				...sample.tokens === void 0 ? {} : { tokens: sample.tokens },
				cached: false,
				state,
				inputHash: hashValue([sample.asked ?? id, sample.expected ?? null]),
				...sample.askedLength === void 0 ? {} : { inputLength: sample.askedLength },
				...state === "error" || state === "timeout" ? {} : sample.answer
			}
		});
	}
}
function fingerprint(spec, models, run) {
	const { cls, args } = asObject(asObject(spec.run_config).eval_spec);
	const { modelgraded_spec: graded, samples_jsonl: dataset } = asObject(args);
	run.suite(asText(spec.eval_name));
	run.fingerprint("dataset", asText(dataset) ?? asText(spec.eval_name));
	const scorer = asText(cls);
	run.fingerprint("scorer", scorer === void 0 || graded === void 0 ? scorer : `${scorer} ${canonicalJson(graded)}`);
	const hasJudge = graded !== void 0 && models.length > 1;
	if (hasJudge) run.fingerprint("judge", models.at(-1));
	for (const model of hasJudge ? models.slice(0, -1) : models) run.fingerprint("model", model);
}
function noSamples(file) {
	return problem("no-cases", "The record holds no events of samples.", "Check that the evaluation ran to its end: the record is written as samples finish.", { file: file.name });
}
// src/core/results/phoenix/read-phoenix.ts
/** What the rows of both downloads share. */
const run = {
	caseId: ["example_id"],
	epoch: {
		field: "repetition_number",
		first: 1
	},
	input: ["input"],
	expected: ["reference_output"],
	output: "output",
	error: "error",
	latency: {
		kind: "field",
		field: "latency_ms",
		factor: 1
	},
	tokens: {
		input: "prompt_token_count",
		output: "completion_token_count"
	}
};
/** Reads experiments of Arize Phoenix. */
const phoenixReader = presetReader({
	name: "phoenix",
	description: "experiments of Arize Phoenix, downloaded as JSON or CSV",
	notes: {
		framework: "Arize Phoenix",
		files: "`GET /v1/experiments/{id}/json` or `/csv`, or the download of an experiment in its pages",
		reads: "example id, repetition; annotations as scores (a label such as correct where there is no number), their errors; task error; latency, tokens; input, reference and output",
		silent: "cost, cache, the judge, example metadata; a verdict: name it with `passed`",
		checkedWith: "files written after its source"
	},
	shapes: [{
		recognizes: ({ value }) => {
			const first = Array.isArray(value) ? value[0] : value;
			return isObject(first) && [
				"example_id",
				"repetition_number",
				"annotations"
			].every((key) => Object.hasOwn(first, key));
		},
		mapping: {
			...run,
			scoreList: "annotations",
			scoreName: "name",
			scoreValue: ["score", "label"],
			scoreError: "error"
		}
	}, {
		recognizes: ({ header }) => [
			"example_id",
			"repetition_number",
			"reference_output",
			"latency_ms"
		].every((name) => header.includes(name)),
		mapping: {
			...run,
			scores: [{ field: "annotation_*_score" }],
			scoreError: "annotation_*_error"
		}
	}]
});
// src/core/results/promptfoo/raw-row.ts
/** Vars that change on every call although the test does not: promptfoo's own, and the usual name of a random id. */
const volatileVars = /* @__PURE__ */ new Set(["_conversation", "sessionId"]);
/** The answer of the provider: `response`, in eval records `providerResponse`, in the oldest files beside the prompt. */
function responseOf(row) {
	if (isObject(row.response)) return row.response;
	if (isObject(row.providerResponse)) return row.providerResponse;
	return "output" in row ? { output: row.output } : {};
}
/** The test that the row belongs to; empty in files before version 3. */
function testCaseOf(row) {
	return asObject(row.testCase);
}
/**
* The vars that tell one test from another: those of the test (what the run adds to the row is left out), or of the
* row where the file has no test. The conversation so far, `sessionId` and names that begin with two underscores are left out.
*/
function testVars(row) {
	const vars = asObject(testCaseOf(row).vars ?? row.vars);
	const isVolatile = (name) => name.startsWith("__") || volatileVars.has(name);
	if (!Object.keys(vars).some(isVolatile)) return vars;
	return Object.fromEntries(Object.entries(vars).filter(([name]) => !isVolatile(name)));
}
/**
* The vars as they were asked: as {@link testVars}, with the content of `file://` vars in place of their name, so that
* an edited document is another input.
*
* @param own - the vars of the test; they come back as they are where none names a file
*/
function askedVars(row, own) {
	const isFile = (value) => typeof value === "string" && value.startsWith("file://");
	if (!Object.values(own).some(isFile)) return own;
	const resolved = asObject(row.vars);
	return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, isFile(value) ? ownValue(resolved, name) ?? value : value]));
}
/** Description of the test. */
function descriptionOf(row) {
	return asText(testCaseOf(row).description) ?? asText(row.description);
}
/** Id of the provider. */
function providerIdOf(row) {
	return asText(row.provider) ?? asText(asObject(row.provider).id);
}
/** Label of the provider, or its id. */
function providerNameOf(row) {
	return asText(asObject(row.provider).label) ?? providerIdOf(row);
}
/** Label of the prompt as the row has it; up to version 1 `display`, in the oldest files the prompt itself. */
function promptLabelOf(row) {
	const prompt = asObject(row.prompt);
	return asText(row.prompt) ?? asText(prompt.label) ?? asText(prompt.display) ?? asText(prompt.raw);
}
/** Text at an option's path: `metadata.x` is the test's first, then the row's; `provider` and `prompt` are their labels. */
function fieldOf$1(row, path) {
	if (path === "provider") return providerNameOf(row);
	if (path === "prompt") return promptLabelOf(row);
	if (path === "description") return descriptionOf(row);
	if (path.startsWith("metadata.") || path.startsWith("vars.")) {
		const ofTest = scalarText(valueAt(row.testCase, path));
		if (ofTest !== void 0 && path.startsWith("metadata.")) return ofTest;
		return scalarText(valueAt(row, path)) ?? ofTest;
	}
	return scalarText(valueAt(row, path));
}
/** The assertions of a test, those inside assertion sets included. */
function assertionsOf(row) {
	const all = [];
	for (const assertion of asArray(testCaseOf(row).assert)) {
		if (!isObject(assertion)) continue;
		all.push(assertion);
		for (const inner of asArray(assertion.assert)) if (isObject(inner)) all.push(inner);
	}
	return all;
}
// src/core/results/promptfoo/columns.ts
/** Longest label that is taken for a name rather than for the prompt itself. */
const maxNameLength = 80;
/**
* Columns of a file.
*
* @param heads - heads of the columns, in order; empty when the file has none
* @param firstRows - by key of the column its first row, in order of appearance
*/
function columnSources(heads, firstRows) {
	return [...firstRows].map(([key, row], seen) => source(heads, row, key, seen));
}
/** `promptIdx` tells columns even when two providers have one id; older files have prompt and provider only. */
function columnKey(row) {
	if (typeof row.promptIdx === "number") return String(row.promptIdx);
	return JSON.stringify([promptLabelOf(row), providerNameOf(row)]);
}
function source(heads, row, key, seen) {
	const label = promptLabelOf(row) ?? "";
	const at = typeof row.promptIdx === "number" ? row.promptIdx : headIndex(heads, row);
	const head = at === void 0 ? void 0 : heads[at];
	const template = asText(head) ?? asText(asObject(head).raw);
	const isName = isPromptName(label, template ?? asText(asObject(row.prompt).raw));
	return {
		key,
		index: at ?? heads.length + seen,
		prompt: isName ? label : template ?? label,
		promptIsName: isName,
		provider: providerNameOf(row) ?? ""
	};
}
function headIndex(heads, row) {
	const label = promptLabelOf(row);
	const index = heads.findIndex((head) => {
		const { label: name, display, raw, provider } = asObject(head);
		return (provider === void 0 || provider === providerNameOf(row) || provider === providerIdOf(row)) && label !== void 0 && [
			head,
			name,
			display,
			raw
		].includes(label);
	});
	return index === -1 ? void 0 : index;
}
/** promptfoo takes the text of a prompt for its label, with its file in front, unless the config gives one. */
function isPromptName(label, template) {
	if (label.length === 0 || label.length > maxNameLength || /\n|\{\{/.test(label)) return false;
	return template === void 0 || !label.includes(template.slice(0, 20));
}
// src/core/results/promptfoo/document.ts
/**
* Where promptfoo writes its results. Known generations: a list of `{ prompt, output, vars }`; `{ results: [], stats,
* table }` without a version and with versions 1 and 2; `{ results: { version: 2 | 3, results: [] }, config }`; the
* eval records of the share API, bare or under `data`.
*/
const rowLists = [
	[],
	["results"],
	["results", "results"],
	["data", "results"],
	[
		"data",
		"results",
		"results"
	]
];
/** The eval record: the document, or what an answer of the share API has under `data`. */
function recordOf$1(outer) {
	return isObject(outer.data) && Object.hasOwn(outer.data, "results") ? outer.data : outer;
}
/** The object that has the list of results. */
function bodyOf(record) {
	return isObject(record.results) ? record.results : record;
}
/** True for an object that can be a row of promptfoo: it names the prompt, the vars or the test case. */
function isPromptfooRow(row) {
	if (!isObject(row)) return false;
	return typeof row.prompt === "string" || isObject(row.prompt) || isObject(row.vars) || isObject(row.testCase);
}
/** Results that the statistics of a file count; undefined when it has none. */
function statedRows(stats) {
	const { successes, failures, errors } = stats;
	if (typeof successes !== "number" || typeof failures !== "number") return void 0;
	return successes + failures + (typeof errors === "number" ? errors : 0);
}
// src/core/results/promptfoo/scores.ts
/** Assertion types that a model judges; without their prefix `not-`. */
const modelGraded = /* @__PURE__ */ new Set([
	"agent-rubric",
	"answer-relevance",
	"context-faithfulness",
	"context-recall",
	"context-relevance",
	"conversation-relevance",
	"factuality",
	"g-eval",
	"llm-rubric",
	"model-graded-closedqa",
	"model-graded-factuality",
	"pi",
	"search-rubric",
	"select-best",
	"trajectory:goal-success"
]);
/** How promptfoo words a broken judge in versions that do not mark it with `metadata.graderError`. */
const judgeFailure = /^(?:No output$|API (?:call )?error|Could not (?:perform remote grading|extract JSON)|Error parsing output|Model grader produced a malformed|Remote grading (?:failed|error)|Rate limit|Request timed out|HTTP \d{3}\b|Factuality checker output did not match expected format|Invalid select-best verdict|.{1,60} produced malformed response)/;
/** True when a model judges the assertion. */
function isModelGraded(assertion) {
	const type = asText(assertion.type) ?? "";
	return modelGraded.has(type.replace(/^not-/, ""));
}
/** True when the judge behind the component broke: what it holds is no judgement. */
function isJudgeFailure(component) {
	if (asObject(component.metadata).graderError === true) return true;
	if (component.pass === true || asNumber(component.score) !== 0) return false;
	return isModelGraded(asObject(component.assertion)) && judgeFailure.test(asText(component.reason) ?? "");
}
/** True when the component counts for the verdict of its test. */
function countsForVerdict(component) {
	const assertion = asObject(component.assertion);
	return assertion.metricOnly !== true && assertion.weight !== 0;
}
/** The components of a row in their own shape. */
function componentsOf(row) {
	return asArray(asObject(row.gradingResult).componentResults).filter(isObject);
}
/** Metric of a component: its assertion's, or that of the assertion set it stands for. */
function metricOf(component) {
	const set = asObject(asObject(component.metadata).assertionSet);
	return asText(asObject(component.assertion).metric) ?? asText(set.metric);
}
/**
* Scores of a judged row by metric, and the test's own as `score`.
*
* promptfoo reports a metric of weight 0 as 0 although its component was scored, and older versions report sums.
* So a metric is the unweighted mean of the components that carry it; `namedScores` serves for metrics without
* components (scripts that return several). A metric whose judge broke is null, and so is a number that is none.
*/
function scoresOf$1(row) {
	const scores = /* @__PURE__ */ new Map();
	const named = asObject(row.namedScores ?? asObject(row.gradingResult).namedScores);
	for (const [name, value] of Object.entries(named)) scores.set(name, asNumber(value) ?? null);
	for (const [name, values] of componentScores(row)) {
		const isWhole = values.every((value) => value !== null);
		scores.set(name, isWhole ? values.reduce((sum, value) => sum + value, 0) / values.length : null);
	}
	const isJudged = !componentsOf(row).some((component) => isJudgeFailure(component) && countsForVerdict(component));
	if (!scores.has("score")) scores.set("score", isJudged ? asNumber(row.score) ?? null : null);
	return Object.fromEntries(scores);
}
function componentScores(row) {
	const byMetric = /* @__PURE__ */ new Map();
	const components = componentsOf(row);
	let parent;
	for (const [index, component] of components.entries()) {
		const metric = metricOf(component);
		const isPart = parent !== void 0 && index <= parent.last;
		if (isPart && metric === parent?.metric) continue;
		const parts = asArray(component.componentResults).length;
		if (!isPart && parts > 0) parent = {
			metric,
			last: index + parts
		};
		if (metric === void 0 || metric.includes("{{")) continue;
		const score = isJudgeFailure(component) ? null : asNumber(component.score) ?? null;
		byMetric.set(metric, [...byMetric.get(metric) ?? [], score]);
	}
	return byMetric;
}
// src/core/results/promptfoo/fingerprints.ts
/** Nothing seen yet. */
function judgeCollector() {
	const named = /* @__PURE__ */ new Set();
	let needsDefault = false;
	let isUnnamed = false;
	return {
		push(row) {
			const ofTest = asObject(testCaseOf(row).options).provider;
			for (const assertion of assertionsOf(row)) {
				if (!isModelGraded(assertion)) continue;
				const name = providerName(assertion.provider) ?? providerName(ofTest);
				if (name === void 0) needsDefault = true;
				else named.add(name);
			}
		},
		endFile(fallback) {
			const name = providerName(fallback);
			if (needsDefault && name !== void 0) named.add(name);
			if (needsDefault && name === void 0) isUnnamed = true;
			needsDefault = false;
		},
		name: () => isUnnamed || named.size === 0 ? void 0 : [...named].sort().join(", ")
	};
}
/** A provider is an id, an object with one, or a map by kind whose `text` grades. */
function providerName(provider) {
	const { id, text } = asObject(provider);
	return asText(provider) ?? asText(id) ?? asText(text) ?? asText(asObject(text).id);
}
// src/core/results/promptfoo/identity.ts
const idNames = [
	"id",
	"case_id",
	"caseId",
	"test_id",
	"testId",
	"example_id",
	"exampleId"
];
/** Fields taken for the id of a case when nobody named one, in this order. */
const idFields = [...idNames.map((name) => `vars.${name}`), ...idNames.map((name) => `testCase.metadata.${name}`)];
/** What of an assertion makes the exam; the judge has a fingerprint of its own. */
function examOf(assertion) {
	if (!isObject(assertion)) return assertion;
	const { type, value, metric, threshold, weight, config, transform } = assertion;
	return {
		type,
		value,
		metric,
		threshold,
		weight,
		config,
		transform,
		assert: asArray(assertion.assert).map(examOf)
	};
}
/** Assertion lists whose hashes are remembered. */
const mostExams = 1e3;
/** Reads what rows asked. A suite has few different assertion lists and its rows repeat them: what they hash to is kept. */
function inputReader() {
	const exams = /* @__PURE__ */ new Map();
	const hashAfterExam = (assertions) => {
		const written = JSON.stringify(assertions) ?? "";
		const known = exams.get(written);
		if (known !== void 0) return known;
		const hash = shortHashAfter(`{"assert":${canonicalJson(asArray(assertions).map(examOf))}`);
		if (exams.size >= mostExams) exams.clear();
		exams.set(written, hash);
		return hash;
	};
	return (row) => {
		const own = testVars(row);
		const ownText = canonicalJson(own);
		const asked = askedVars(row, own);
		const askedText = asked === own ? ownText : canonicalJson(asked);
		const vars = ownText === "{}" ? void 0 : shortHash(ownText);
		const length = inputLengthOf(asked);
		if (!isObject(row.testCase)) return {
			vars,
			inputHash: shortHash(`{"vars":${askedText}}`),
			...length
		};
		const { assert, threshold } = row.testCase;
		const limit = threshold === void 0 ? "" : `,"threshold":${canonicalJson(threshold)}`;
		return {
			vars,
			inputHash: hashAfterExam(assert)(`${limit},"vars":${askedText}}`),
			...length
		};
	};
}
/** No rows yet. */
function identityCollector() {
	const keys = {
		vars: [],
		descriptions: [],
		exams: [],
		assertions: /* @__PURE__ */ new Map()
	};
	/** Values of the id fields that every row so far has. */
	const fields = new Map(idFields.map((field) => [field, []]));
	return {
		push(row, { vars, inputHash }) {
			for (const [field, values] of fields) {
				const value = fieldOf$1(row, field);
				if (value === void 0) fields.delete(field);
				else values.push(value);
			}
			const description = descriptionOf(row);
			keys.vars.push(vars);
			keys.descriptions.push(description);
			keys.exams.push(inputHash);
			if (vars === void 0 && description === void 0) keys.assertions.set(keys.exams.length - 1, shortHash(canonicalJson(asObject(testCaseOf(row)).assert ?? [])));
		},
		finish() {
			const warnings = [];
			for (const field of idFields) {
				const ids = fields.get(field);
				if (ids === void 0 || ids.length === 0) continue;
				if (isFunctionOf(ids, keys.vars)) return {
					idOf: tellApart((row) => ids[row] ?? "", keys, warnings),
					warnings
				};
				warnings.push(`${field} is no case id, tests with other vars share a value: cases are told by their vars.`);
			}
			const described = keys.vars.reduce((count, vars, row) => count + Number(vars === void 0 && !keys.assertions.has(row)), 0);
			if (described > 0) warnings.push(`${described} of ${keys.vars.length} rows have no vars: their case is told by its description.`);
			return {
				idOf: tellApart((row) => idWithoutField(row, keys), keys, warnings),
				warnings
			};
		}
	};
}
/** Made anew whenever it is asked for: a million of these texts are memory that the run itself needs. */
function idWithoutField(row, { vars, assertions, descriptions }) {
	const ofVars = vars[row];
	if (ofVars !== void 0) return `vars:${ofVars}`;
	const ofAssertions = assertions.get(row);
	return ofAssertions === void 0 ? descriptions[row] ?? "" : `test:${ofAssertions}`;
}
/** True when equal keys always come with equal values. */
function isFunctionOf(keys, values) {
	const seen = /* @__PURE__ */ new Map();
	return keys.every((key, index) => {
		if (!seen.has(key)) seen.set(key, values[index]);
		return seen.get(key) === values[index];
	});
}
/** Tests with one id and other assertions get their description behind the id, or a hash of the assertions. */
function tellApart(idOf, keys, warnings) {
	const exams = examsOfShared(idOf, keys);
	if (exams.size === 0) return idOf;
	warnings.push(`${exams.size} inputs are judged by several tests: they count as cases of their own, told apart by description or assertions.`);
	return (row) => {
		const id = idOf(row);
		const ofId = exams.get(id);
		if (ofId === void 0) return id;
		const descriptions = [...ofId.values()].filter((text) => text !== void 0);
		const exam = keys.exams[row] ?? "";
		return `${id} · ${new Set(descriptions).size === ofId.size ? ofId.get(exam) : exam.slice(0, 8)}`;
	};
}
/** Of the ids that stand with several exams (few, mostly none): the description of the first row with each exam. */
function examsOfShared(idOf, { exams, descriptions }) {
	const first = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Map();
	for (const [row, exam] of exams.entries()) {
		const id = idOf(row);
		const known = first.get(id);
		if (known === void 0) first.set(id, exam);
		else if (known !== exam) shared.set(id, /* @__PURE__ */ new Map());
	}
	if (shared.size === 0) return shared;
	for (const [row, exam] of exams.entries()) {
		const ofId = shared.get(idOf(row));
		if (ofId !== void 0 && !ofId.has(exam)) ofId.set(exam, descriptions[row]);
	}
	return shared;
}
// src/core/results/promptfoo/state.ts
/** promptfoo's `failureReason` of a row that did not get as far as a judgement. */
const errorReason = 2;
const timeoutMessage = /timed? ?out|timeout|exceeded max duration|ETIMEDOUT|deadline exceeded/i;
/** Assertions that judge a refusal: where one stands, a refusal is an answer like any other. */
const refusalTypes = /^(?:not-)?(?:is-refusal|guardrails|moderation)$|^promptfoo:redteam:/;
/**
* State and verdict of a row.
*
* A failed assertion is `scored`. A row that errs after its answer came (the grading threw), or whose judge broke,
* is `judge-failed`. A success without any assertion judged nothing: `unscored`. A refusal counts only when the
* provider flagged it and no assertion of the test judges refusals.
*/
function outcomeOf$1(row) {
	const failed = errorOutcome(row);
	if (failed !== void 0) return {
		state: failed,
		passed: null
	};
	const grading = asObject(row.gradingResult);
	const passed = asBoolean(row.success) ?? asBoolean(grading.pass) ?? null;
	if (passed === null || !hasJudgement(row, passed)) return {
		state: "unscored",
		passed: null
	};
	if (componentsOf(row).some((component) => isJudgeFailure(component) && countsForVerdict(component))) return {
		state: "judge-failed",
		passed: null
	};
	if (asText(grading.reason)?.startsWith("Scoring function error:") === true) return {
		state: "judge-failed",
		passed: null
	};
	const judgesRefusal = assertionsOf(row).some((assertion) => refusalTypes.test(asText(assertion.type) ?? ""));
	return {
		state: responseOf(row).isRefusal === true && !judgesRefusal ? "refused" : "scored",
		passed
	};
}
function errorOutcome(row) {
	const response = responseOf(row);
	const responseError = messageOf$1(response.error);
	const rowError = messageOf$1(row.error);
	const isGraded = isObject(row.gradingResult);
	if (responseError === void 0 && row.failureReason !== errorReason && (rowError === void 0 || isGraded)) return;
	const message = responseError ?? rowError ?? "";
	const hasAnswer = responseError === void 0 && response.output !== void 0 && response.output !== null;
	if (hasAnswer && row.failureReason === errorReason) return "judge-failed";
	if (hasAnswer) return void 0;
	return timeoutMessage.test(message) ? "timeout" : "error";
}
function messageOf$1(error) {
	if (isObject(error)) return asText(error.message) ?? "error";
	return asText(error);
}
function asBoolean(value) {
	return typeof value === "boolean" ? value : void 0;
}
/** True when something judged the answer. A failure was judged by something; a success needs an assertion to show. */
function hasJudgement(row, passed) {
	const grading = asObject(row.gradingResult);
	if (asArray(testCaseOf(row).assert).length > 0 || componentsOf(row).length > 0) return true;
	if (grading.reason === "No assertions") return false;
	return !passed || isObject(grading.assertion) || typeof testCaseOf(row).assertScoringFunction === "string";
}
// src/core/results/promptfoo/measures.ts
/** Everything a row measured. */
function measuresOf(row, { inputHash, inputLength }) {
	const { state, passed } = outcomeOf$1(row);
	const failed = state === "error" || state === "timeout";
	const response = responseOf(row);
	const latencyMs = asAmount(row.latencyMs);
	const costUsd = costOf(row);
	const tokens = tokensOf$2(row);
	const measures = {
		scores: failed || state === "unscored" ? {} : scoresOf$1(row),
		passed,
		cached: isCached(row),
		state,
		inputHash
	};
	const label = labelOf(row);
	if (label !== void 0) measures.label = label;
	if (inputLength !== void 0) measures.inputLength = inputLength;
	if (latencyMs !== void 0) measures.latencyMs = latencyMs;
	if (costUsd !== void 0 && !(failed && costUsd === 0)) measures.costUsd = costUsd;
	if (tokens !== void 0) measures.tokens = tokens;
	if (failed) return measures;
	const { outputHash, output } = answerOf(response.output);
	if (outputHash !== void 0) measures.outputHash = outputHash;
	if (output !== void 0) measures.output = output;
	return measures;
}
/** Longest label that is kept, characters. */
const longestLabel = 120;
function labelOf(row) {
	const description = descriptionOf(row);
	if (description === void 0 || description.length <= longestLabel) return description;
	return [...description].slice(0, longestLabel).join("");
}
/** Price as the row has it. */
function costOf(row) {
	return asAmount(row.cost) ?? asAmount(responseOf(row).cost);
}
function usageOf$1(row) {
	return asObject(responseOf(row).tokenUsage ?? row.tokenUsage);
}
/** True when the row used tokens, from the cache or not. */
function usedTokens(row) {
	const { total, prompt, completion } = usageOf$1(row);
	return [
		total,
		prompt,
		completion
	].some((count) => (asAmount(count) ?? 0) > 0);
}
/** Tokens of the provider; a replayed answer keeps only their total, so they are unknown. Judges' tokens are elsewhere. */
function tokensOf$2(row) {
	const { prompt, completion } = usageOf$1(row);
	const input = asAmount(prompt);
	const output = asAmount(completion);
	if (input === void 0 || output === void 0 || input + output === 0) return void 0;
	return {
		input,
		output
	};
}
function isCached(row) {
	const { cached } = responseOf(row);
	if (typeof cached === "boolean") return cached;
	const { cached: cachedTokens, prompt, completion } = usageOf$1(row);
	return (asAmount(cachedTokens) ?? 0) > 0 && (asAmount(prompt) ?? 0) + (asAmount(completion) ?? 0) === 0;
}
// src/core/results/promptfoo/row-amounts.ts
const amounts$1 = [["latencyMs", expectations.milliseconds], ["cost", expectations.usd]];
/** The row with its amounts as numbers: those written as text are read and counted, other types are issues. */
function withAmounts(row, source, run) {
	let checked = row;
	for (const [key, expected] of amounts$1) {
		const found = row[key];
		if (typeof found === "number" || found === void 0 || found === null) continue;
		checked = {
			...checked,
			[key]: rowFields(row, source, run).number([key], expected)
		};
	}
	return checked;
}
// src/core/results/promptfoo/traits.ts
/** Vars taken for a segment when the test's metadata has no field of that name. */
const segmentVars = /^(?:lang|language|locale|segment|category)$/i;
/** Longest value that can be a segment's. */
const maxLength = 200;
/** Field of the test's metadata by which promptfoo itself groups the turns of a conversation. */
const conversationField = "conversationId";
const none$1 = {};
/** Candidates for the default segments: scalar metadata of the test, and vars with the name of a segment. */
function traitsOf(row) {
	const metadata = asObject(testCaseOf(row).metadata);
	const vars = asObject(testCaseOf(row).vars ?? row.vars);
	const found = [];
	const take = (name, value) => {
		const text = scalarText(value);
		if (text !== void 0 && text.length <= maxLength) found.push([name, text]);
	};
	for (const name of Object.keys(metadata)) if (!name.startsWith("_") && name !== conversationField) take(name, metadata[name]);
	for (const name of Object.keys(vars)) if (segmentVars.test(name) && !Object.hasOwn(metadata, name)) take(name, vars[name]);
	return found.length === 0 ? none$1 : Object.fromEntries(found);
}
/** Conversation that the test is a turn of. */
function conversationOf(row) {
	return asText(asObject(testCaseOf(row).metadata)[conversationField]);
}
// src/core/results/promptfoo/read-promptfoo.ts
/** Reads promptfoo's JSON of every generation, and its JSON lines. */
const promptfooReader = {
	name: "promptfoo-json",
	description: "promptfoo eval -o results.json (or .jsonl), every version",
	notes: {
		framework: "promptfoo",
		files: "`promptfoo eval -o results.json` or `.jsonl`, file versions 0 to 4; shared eval records",
		reads: "vars and metadata as ids, clusters, segments; assertions, named scores, pass; latency, cost, tokens, cache; matrix columns; repeats",
		silent: "judge cost; the judge where promptfoo chose it; tokens of replayed answers",
		checkedWith: "files made with it"
	},
	recognizes: isPromptfoo,
	open: openPromptfoo
};
function isPromptfoo({ value, kind }) {
	if (Array.isArray(value)) {
		const [first] = value;
		return isPromptfooRow(first) && (Object.hasOwn(first, "output") || Object.hasOwn(first, "response"));
	}
	if (!isObject(value)) return false;
	const body = bodyOf(recordOf$1(value));
	if (Array.isArray(body.results)) {
		if (body.results.length > 0) return isPromptfooRow(body.results[0]);
		return [
			"stats",
			"prompts",
			"table"
		].some((key) => Object.hasOwn(body, key)) || Object.hasOwn(value, "evalId");
	}
	if (kind === "json" && Object.hasOwn(value, "evalId") && isObject(value.results)) return true;
	return resultKeys.some((key) => Object.hasOwn(value, key)) && isPromptfooRow(value);
}
/** Keys of a row of promptfoo's JSON lines. */
const resultKeys = [
	"response",
	"gradingResult",
	"success",
	"promptIdx"
];
function openPromptfoo(run) {
	const identities = identityCollector();
	const readInput = inputReader();
	const judges = judgeCollector();
	const seen = /* @__PURE__ */ new Set();
	/** Columns of all files, and by row the position of its own. */
	const columns = [];
	const columnOf = [];
	const takeRow = (row, ofFile) => {
		if (run.fileCount > 1 && isRepeated(row, seen)) {
			run.tally("repeated", rowsThat("stood twice with the same result id: counted once."));
			return;
		}
		const key = columnKey(row);
		const at = ofFile.get(key) ?? columns.push({
			first: row,
			priced: false,
			zero: false,
			tokens: false
		}) - 1;
		ofFile.set(key, at);
		columnOf.push(at);
		const column = columns[at];
		const cost = costOf(row);
		if (column !== void 0) {
			if (cost !== void 0 && cost > 0) column.priced = true;
			if (cost === 0) column.zero = true;
			if (usedTokens(row)) column.tokens = true;
		}
		const asked = readInput(row);
		identities.push(row, asked);
		judges.push(row);
		run.fingerprint("model", providerIdOf(row));
		const measures = measuresOf(row, asked);
		if (row.success === true && measures.state === "unscored") run.tally("judged-nothing", rowsThat("passed without any assertion: counted as unscored."));
		run.add({
			id: "",
			field: (path) => fieldOf$1(row, path),
			fields: () => fieldsOf$1(row),
			column: key,
			order: asNumber(row.testIdx) ?? 0,
			cluster: conversationOf(row),
			traits: traitsOf(row),
			measures
		});
	};
	return {
		file(file, sample) {
			const ofFile = /* @__PURE__ */ new Map();
			const before = run.length();
			const document = isLines(sample) ? readLines(file, (row) => takeRow(row, ofFile), run) : readDocument(file, (row) => takeRow(row, ofFile), run);
			if (document === void 0) return;
			run.columns(columnSources(document.heads, new Map([...ofFile].map(([key, at]) => [key, columns[at]?.first ?? {}]))));
			judges.endFile(asObject(asObject(document.config.defaultTest).options).provider);
			run.suite(asText(document.config.description));
			run.fingerprint("runner", document.version === void 0 ? void 0 : `promptfoo ${document.version}`);
			const read = document.rows;
			if (document.statedRows !== void 0 && document.statedRows !== read && run.length() > before) run.warn(`${file.name} counts ${document.statedRows} results in its statistics and holds ${read}.`);
		},
		end() {
			const found = identities.finish();
			if (run.options.caseId === void 0) for (const warning of found.warnings) run.warn(warning);
			run.identify(found.idOf);
			run.fingerprint("judge", judges.name());
			const unpriced = columns.map(({ priced, zero, tokens }) => zero && tokens && !priced);
			if (!unpriced.includes(true)) return;
			run.warn("Cost is 0 on every row although tokens were used: the price was unknown, cost is left out.");
			run.dropCosts((row) => unpriced[columnOf[row] ?? -1] === true);
		}
	};
}
function isLines({ kind, value }) {
	return kind === "json-lines" || isPromptfooRow(value) && !Object.hasOwn(value, "results");
}
function readDocument(file, take, run) {
	const visit = (value, row) => {
		if (isPromptfooRow(value)) take(withAmounts(value, row, run));
		else {
			const message = `Result ${row.index + 1} has neither a prompt, vars nor a test case.`;
			run.issues.add(problem("not-promptfoo", message, "Give the file as promptfoo wrote it.", row.place()));
		}
	};
	const rest = readJson(file, {
		rows: rowLists,
		skip: [[
			"results",
			"table",
			"body"
		]],
		nonFinite: false
	}, visit, run);
	if (rest === void 0) return void 0;
	const record = recordOf$1(asObject(rest.value));
	const body = bodyOf(record);
	if (!Array.isArray(rest.value) && !Array.isArray(body.results)) {
		run.issues.add(problem("not-promptfoo", "The file has no list of results where promptfoo writes one.", "Write the results with promptfoo eval -o results.json.", { file: file.name }));
		return;
	}
	const { promptfooVersion } = asObject(asObject(rest.value).metadata);
	return {
		heads: asArray(body.prompts ?? record.prompts ?? asObject(asObject(body.table).head).prompts),
		config: asObject(record.config),
		version: asText(promptfooVersion),
		statedRows: statedRows(asObject(body.stats)),
		rows: rest.rows
	};
}
/** JSON lines: every line is a row. */
function readLines(file, take, run) {
	let rows = 0;
	readJsonLines(file, false, (value, row) => {
		rows += 1;
		if (isPromptfooRow(value)) take(withAmounts(value, row, run));
		else run.issues.add(problem("not-promptfoo", "The line is no promptfoo result.", "Give the file as promptfoo wrote it.", row.place()));
	}, run);
	return {
		heads: [],
		config: {},
		version: void 0,
		statedRows: void 0,
		rows
	};
}
function fieldsOf$1(row) {
	return [
		...scalarFields(row.vars, "vars."),
		...scalarFields(row.metadata, "metadata."),
		...scalarFields(testCaseOf(row).metadata, "testCase.metadata."),
		...[
			"description",
			"provider",
			"prompt"
		].filter((name) => fieldOf$1(row, name) !== void 0)
	];
}
/** The same result given twice (a file and its copy, JSON and JSON lines) is one result: rows have ids. */
function isRepeated(row, seen) {
	const id = asText(row.id);
	if (id === void 0) return false;
	const key = `${id}:${row.testIdx}:${row.promptIdx}`;
	if (seen.has(key)) return true;
	seen.add(key);
	return false;
}
// src/core/results/promptfoo-csv/cells.ts
/** How older files begin the cell of an output: status, and the score in brackets. */
const legacyStatus = /^\[(PASS|FAIL|ERROR)\] (?:\((\d+(?:\.\d+)?)\) )?/;
/** Reads the cells of one output. Scores are rounded to two decimals in the file. */
function readCells(cells, column) {
	const cell = (at) => at === void 0 ? "" : cells[at] ?? "";
	const legacy = column.status === void 0 ? legacyStatus.exec(cell(column.output)) : null;
	const status = column.status === void 0 ? legacy?.[1] : cell(column.status);
	if (status !== "PASS" && status !== "FAIL" && status !== "ERROR") return void 0;
	const text = cell(column.output).slice(legacy?.[0].length ?? 0);
	const state = stateOf$1(status, text, cell(column.reason));
	return {
		scores: state !== "error" && state !== "unscored" ? scoresOf(column, cell, state === "scored" ? legacy?.[2] ?? cell(column.score) : "") : {},
		passed: state === "scored" ? status === "PASS" : null,
		cached: false,
		state,
		...state === "error" || text === "" ? {} : answerOf(text)
	};
}
function stateOf$1(status, text, reason) {
	if (status === "ERROR") return text === "" ? "error" : "judge-failed";
	if (status === "PASS" && reason === "No assertions") return "unscored";
	return reason.startsWith("Scoring function error:") ? "judge-failed" : "scored";
}
function scoresOf(column, cell, score) {
	const scores = /* @__PURE__ */ new Map();
	for (const [name, at] of column.metrics) {
		const value = numberOf(cell(at));
		if (value !== void 0) scores.set(name, value);
	}
	for (const [name, value] of Object.entries(namedScores(cell(column.namedScores)))) if (typeof value === "number") scores.set(name, value);
	if (!scores.has("score")) scores.set("score", numberOf(score) ?? null);
	return Object.fromEntries(scores);
}
function namedScores(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : {};
	} catch {
		return {};
	}
}
function numberOf(text) {
	return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : void 0;
}
// src/core/results/promptfoo-csv/columns.ts
const metricPrefix = "Metric: ";
/**
* The columns of a table of promptfoo: a description, vars, then for each output its text, status, score, metrics,
* reason and comment. Vars of any name stand before the first output.
*
* @returns undefined when the header is none of promptfoo
*/
function tableColumns(header) {
	const now = header.flatMap((_, at) => beginsOutput(header, at) ? [at] : []);
	const starts = now.length > 0 ? now : header.flatMap((_, at) => beginsOldOutput(header, at) ? [at] : []);
	const [first] = starts;
	if (first === void 0) return void 0;
	const hasDescription = header[0] === "Description" && first > 0;
	const ends = starts.map((start, k) => endOf(header, start, starts[k + 1] ?? header.length));
	return {
		description: hasDescription ? 0 : void 0,
		vars: places(header, hasDescription ? 1 : 0, first),
		outputs: starts.map((start, k) => outputAt(header, start, ends[k] ?? header.length)),
		rest: places(header, ends.at(-1) ?? header.length, header.length)
	};
}
function beginsOutput(header, at) {
	const [status, score, after = ""] = header.slice(at + 1, at + 4);
	return status === "Status" && score === "Score" && (after === "Named Scores" || after === "Grader Reason" || after.startsWith(metricPrefix));
}
/** Older files have the status in the cell of the output. */
function beginsOldOutput(header, at) {
	return header[at + 1] === "Grader Reason" && header[at + 2] === "Comment";
}
/** The place behind the last cell of an output. */
function endOf(header, start, limit) {
	const comment = header.indexOf("Comment", start);
	return comment === -1 || comment >= limit ? limit : comment + 1;
}
function outputAt(header, start, end) {
	const own = places(header, start + 1, end);
	const title = header[start] ?? "";
	const [, provider, prompt = title] = /^\[([^\]]*)\] ([\s\S]*)$/.exec(title) ?? [];
	const metrics = [...own].filter(([name]) => name.startsWith(metricPrefix));
	return {
		prompt,
		provider,
		output: start,
		status: own.get("Status"),
		score: own.get("Score"),
		namedScores: own.get("Named Scores"),
		reason: own.get("Grader Reason"),
		metrics: new Map(metrics.map(([name, at]) => [name.slice(8), at]))
	};
}
function places(header, from, to) {
	return new Map(header.slice(from, to).map((name, k) => [name, from + k]));
}
// src/core/results/promptfoo-csv/read-promptfoo-csv.ts
/** Reads promptfoo's tables. Columns after `promptfoo/promptfoo:src/util/eval/evalTableUtils.ts`. */
const promptfooCsvReader = {
	name: "promptfoo-csv",
	description: "promptfoo eval -o results.csv, or the table exported from its viewer",
	notes: {
		framework: "promptfoo (CSV)",
		files: "`promptfoo eval -o results.csv`, the export of its viewer",
		reads: "vars as ids and segments; status; score and named scores to two decimals; matrix columns; repeats",
		silent: "time, cost, tokens, cache, metadata; why a call failed; refusals and most broken judges; that an assertion changed; a metric of weight 0 reads as 0. JSON says more",
		checkedWith: "files made with it"
	},
	recognizes: isPromptfooTable,
	open: openTable
};
function isPromptfooTable({ kind, header, text }) {
	if (kind === "csv") return tableColumns(header) !== void 0;
	if (kind !== "text" || !text.includes("Grader Reason")) return false;
	return tableColumns(csvFields(text) ?? []) !== void 0;
}
function openTable(run) {
	const identities = identityCollector();
	const readInput = inputReader();
	/** Whether some row of a metric is not 0. */
	const metrics = /* @__PURE__ */ new Map();
	return {
		file(file) {
			const first = /* @__PURE__ */ new Map();
			let columns;
			const header = readCsv(file, (_, __, { header: names, cells }) => {
				columns ??= tableColumns(names);
				for (const [index, output] of columns?.outputs.entries() ?? []) {
					const row = promptfooRow(cells, columns, output, index);
					const reading = readCells(cells, output);
					if (reading === void 0) continue;
					if (!first.has(String(index))) first.set(String(index), row);
					for (const [name, score] of Object.entries(reading.scores)) metrics.set(name, metrics.get(name) === true || score !== 0);
					addRow$1(row, reading, String(index), identities, readInput, run);
				}
			}, run);
			if (header === void 0 || !run.issues.isEmpty()) return;
			if (tableColumns(header) === void 0 && columns === void 0) {
				run.issues.add(problem("bad-document", "The table has no column of outputs with Status and Score behind it.", "Write it with promptfoo eval -o results.csv, or better results.json.", {
					file: file.name,
					line: 1
				}));
				return;
			}
			run.columns(columnSources([], first));
		},
		end() {
			const found = identities.finish();
			if (run.options.caseId === void 0) for (const warning of found.warnings) run.warn(warning);
			run.identify(found.idOf);
			const zeros = [...metrics].filter(([, isScored]) => !isScored).map(([name]) => name);
			if (zeros.length === 0) return;
			run.warn(`${zeros.sort().join(", ")}: 0 on every row, which promptfoo writes for a metric of weight 0 whatever it scored.`);
		}
	};
}
/** The row as promptfoo's JSON would have it, as far as a table says. */
function promptfooRow(cells, columns, output, index) {
	const named = (places = /* @__PURE__ */ new Map()) => Object.fromEntries([...places].map(([name, at]) => [name, cells[at] ?? ""]));
	const vars = named(columns?.vars);
	const { description = -1 } = columns ?? {};
	return {
		promptIdx: index,
		prompt: { label: output.prompt },
		...output.provider === void 0 ? {} : { provider: output.provider },
		vars,
		testCase: {
			description: cells[description] ?? "",
			vars,
			metadata: named(columns?.rest)
		}
	};
}
function addRow$1(row, reading, column, identities, readInput, run) {
	const asked = readInput(row);
	identities.push(row, asked);
	const label = fieldOf$1(row, "description");
	run.fingerprint("model", fieldOf$1(row, "provider"));
	run.add({
		id: "",
		field: (path) => fieldOf$1(row, path),
		fields: () => [...scalarFields(row.vars, "vars."), ...[
			"description",
			"provider",
			"prompt"
		].filter((name) => fieldOf$1(row, name) !== void 0)],
		column,
		traits: traitsOf(row),
		measures: {
			...label === void 0 ? {} : { label: [...label].slice(0, 120).join("") },
			...reading,
			inputHash: asked.inputHash,
			...asked.inputLength === void 0 ? {} : { inputLength: asked.inputLength }
		}
	});
}
// src/core/results/pytest-json/read-pytest-json.ts
/** Reads reports of pytest-json-report. Fields after `numirias/pytest-json-report:pytest_jsonreport/serialize.py`. */
const pytestJsonReader = {
	name: "pytest-json",
	description: "pytest --json-report (pytest-json-report): a case a test, scores in its metadata",
	notes: {
		framework: "pytest-json-report",
		files: "`pytest --json-report --json-report-file=report.json`",
		reads: "a case a test by its node id; passed, failed, error, skipped, expected failures; time; numbers in `json_metadata` and `record_property` as scores, or as `cost_usd`, `latency_ms`, tokens, `epoch`, `cached`",
		silent: "what was asked and answered; who judged; cost and tokens unless metadata says so",
		checkedWith: "files of its users"
	},
	recognizes: isReport,
	open: openReport
};
const phases = [
	"setup",
	"call",
	"teardown"
];
/** What pytest-timeout says of a test that it ended; the test is failed like any other. */
const timeoutFailure = /^Failed: Timeout\b/;
function isReport({ kind, value }) {
	if (kind !== "json" || !isObject(value)) return false;
	const [first] = asArray(value.tests);
	if (isObject(first)) return typeof first.nodeid === "string" && typeof first.outcome === "string";
	return [
		"created",
		"exitcode",
		"root"
	].every((key) => Object.hasOwn(value, key)) && isObject(value.summary);
}
function openReport(run) {
	return { file(file) {
		const before = run.length();
		const visit = (value, row) => {
			if (isObject(value)) addTest(value, row, run);
			else {
				const message = `Test ${row.index + 1} is no object.`;
				run.issues.add(problem("bad-row", message, "Give the report as pytest wrote it.", row.place()));
			}
		};
		const rest = readJson(file, {
			rows: [["tests"]],
			nonFinite: true
		}, visit, run);
		if (rest !== void 0) lookAtReport(asObject(rest.value), file, run, run.length() - before);
	} };
}
function lookAtReport(report, file, run, tests) {
	if (!Array.isArray(report.tests)) {
		run.issues.add(problem("no-rows", "The report has no tests.", "Run pytest without --json-report-summary: a summary alone cannot be paired.", { file: file.name }));
		return;
	}
	if (tests === 0) run.issues.add(problem("no-cases", "The report holds no test.", "Check that the tests were collected and not all deselected.", { file: file.name }));
	const broken = asArray(report.collectors).filter((collector) => asObject(collector).outcome === "failed");
	if (broken.length > 0) run.warn(`${counted(broken.length, "module")} could not be collected: their tests are missing.`);
	const total = asNumber(asObject(report.summary).total);
	if (total !== void 0 && total !== tests) run.warn(`${file.name} counts ${total} tests in its summary and holds ${tests}.`);
}
function addTest(test, row, run) {
	const id = asText(test.nodeid);
	if (id === void 0) {
		run.issues.add(problem("bad-row", `Test ${row.index + 1} has no node id.`, "Give the report as pytest wrote it.", row.place(["nodeid"])));
		return;
	}
	const { scores, epoch, traits, cached, spent, ...properties } = readProperties(propertiesOf(test));
	const { state, passed } = outcomeOf(test);
	const wallMs = state === "unscored" ? void 0 : wallTime(test, row, run);
	const latencyMs = properties.latencyMs ?? wallMs;
	if (properties.latencyMs === void 0 && wallMs !== void 0) run.warn("Latency is the wall time of a test, all its phases: fixtures and judges are part of it.");
	run.add({
		id,
		...rowPaths(test, ["metadata"]),
		epoch: epoch ?? 1,
		traits,
		measures: {
			scores: state === "scored" ? scores : {},
			passed,
			...latencyMs === void 0 ? {} : { latencyMs },
			...spent,
			cached,
			state
		}
	});
}
/** Metadata of the test and its user properties, as text by name. */
function propertiesOf(test) {
	return [test.metadata, ...asArray(test.user_properties)].map(asObject).flatMap((list) => Object.entries(list).flatMap(([name, value]) => {
		const text = scalarText(value);
		return text === void 0 ? [] : [[name, text]];
	}));
}
function outcomeOf(test) {
	const call = asObject(test.call);
	const outcome = test.outcome === "rerun" ? call.outcome : test.outcome;
	if (outcome === "passed" || outcome === "xpassed") return {
		state: "scored",
		passed: true
	};
	if (outcome === "failed") return timeoutFailure.test(messageOf(call)) ? {
		state: "timeout",
		passed: null
	} : {
		state: "scored",
		passed: false
	};
	if (outcome === "error") return {
		state: failureState(messageOf(phases.map((phase) => asObject(test[phase])).find((phase) => phase.outcome === "failed") ?? {})),
		passed: null
	};
	return {
		state: "unscored",
		passed: null
	};
}
function messageOf(phase) {
	return asText(asObject(phase.crash).message) ?? "";
}
function wallTime(test, row, run) {
	const fields = rowFields(test, row, run);
	const seconds = phases.map((phase) => fields.amount([phase, "duration"], expectations.seconds)).filter((duration) => duration !== void 0);
	return seconds.length === 0 ? void 0 : secondsToMs(seconds.reduce((sum, duration) => sum + duration, 0));
}
// src/core/results/csv/python-list.ts
/** Escapes that Python's `repr` writes; others stand for themselves with their backslash. */
const escapes = /* @__PURE__ */ new Map([
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["\\", "\\"],
	["'", "'"],
	["\"", "\""]
]);
const hexEscapes = /* @__PURE__ */ new Map([
	["x", 2],
	["u", 4],
	["U", 8]
]);
/**
* Items of a flat list as Python prints it into a cell of a table: `['a', "b", 3]`, JSON too, and NumPy's form without
* commas. Numbers become their text.
*
* @returns undefined when the text is no such list, holds a nested one, or was shortened with `...`
*/
function pythonList(text) {
	const trimmed = text.trim();
	if (!trimmed.startsWith("[") || !trimmed.endsWith("]")) return void 0;
	const inner = trimmed.slice(1, -1);
	const items = [];
	for (let at = 0; at < inner.length;) {
		const character = inner[at] ?? "";
		if (/[\s,]/.test(character)) at += 1;
		else if (character === "'" || character === "\"") {
			const string = quoted(inner, at);
			if (string === void 0) return void 0;
			items.push(string.text);
			at = string.end;
		} else {
			const word = /^[\w.+-]+/.exec(inner.slice(at, at + 64))?.[0];
			if (word === void 0 || /^\.+$/.test(word)) return void 0;
			items.push(word);
			at += word.length;
		}
	}
	return items;
}
function quoted(text, start) {
	const quote = text[start];
	let result = "";
	for (let at = start + 1; at < text.length; at += 1) {
		const character = text[at] ?? "";
		if (character === quote) return {
			text: result,
			end: at + 1
		};
		if (character !== "\\") {
			result += character;
			continue;
		}
		at += 1;
		const mark = text[at] ?? "";
		const digits = hexEscapes.get(mark);
		if (digits === void 0) result += escapes.get(mark) ?? `\\${mark}`;
		else {
			const code = Number.parseInt(text.slice(at + 1, at + 1 + digits), 16);
			if (!(code <= 1114111)) return void 0;
			result += String.fromCodePoint(code);
			at += digits;
		}
	}
}
// src/core/results/ragas/columns.ts
/** Columns of a sample by what they hold; the first name is that of Ragas 0.2 and later. */
const sampleColumns = {
	input: ["user_input", "question"],
	response: ["response", "answer"],
	reference: [
		"reference",
		"ground_truth",
		"ground_truths"
	],
	retrieved: ["retrieved_contexts", "contexts"],
	referenceContexts: ["reference_contexts"],
	retrievedIds: ["retrieved_context_ids"],
	referenceIds: ["reference_context_ids"],
	rubrics: ["rubrics", "rubric"],
	other: [
		"multi_responses",
		"metadata",
		"reference_tool_calls",
		"reference_topics",
		"episode_done"
	]
};
/** Columns that name a case. */
const idColumns = [
	"id",
	"case_id",
	"question_id",
	"sample_id",
	"test_id",
	"qid"
];
/** Columns of a position, as pandas writes its index. */
const positionColumn = /^(?:|index|row|Unnamed: \d+)$/;
/** Columns that describe a case, candidates for segments even where they are numbers. */
const traitColumn = /^(?:lang|language|locale|segment|category|topic|domain|difficulty|tier|split|(?:question_|query_|evolution_)?type|persona_name|query_style|query_length|synthesizer_name)$/i;
/** Metrics of Ragas: they are metrics even where a cell holds none; later ones have their mode in brackets. */
const metricColumn = /^(?:faithfulness|faithfulness_with_hhem|(?:answer|response)_relevancy|response_relevance|context_(?:precision|recall|relevancy|relevance|utilization|entity_recall)|(?:non_)?llm_context_(?:precision|recall).*|id_based_context_(?:precision|recall)|answer_(?:correctness|similarity|accuracy)|semantic_similarity|factual_correctness.*|noise_sensitivity.*|nv_(?:accuracy|context_relevance|response_groundedness)|response_groundedness|aspect_critic|(?:bleu|rouge|chrf)_score.*|exact_match|string_present|non_llm_string_similarity|tool_call_(?:accuracy|f1)|topic_adherence.*|agent_goal_accuracy.*|multi_modal_(?:faithfulness|relevance)|sql_semantic_equivalence|datacompy_score.*|summar(?:y|ization)_score|(?:domain_specific_|instance_)?rubrics?_(?:score.*|with_reference)|simple_criteria_score)(?:\(.*\))?$/;
/** Columns with the unit in their name, and what makes milliseconds or dollars of them. */
const units$1 = /* @__PURE__ */ new Map([
	["latency_ms", {
		field: "latencyMs",
		factor: 1
	}],
	["latency_s", {
		field: "latencyMs",
		factor: 1e3
	}],
	["latency_sec", {
		field: "latencyMs",
		factor: 1e3
	}],
	["latency_seconds", {
		field: "latencyMs",
		factor: 1e3
	}],
	["cost_usd", {
		field: "costUsd",
		factor: 1
	}]
]);
/** The column of a table that has a role; undefined = there is none. */
function columnOf(header, role) {
	return sampleColumns[role].find((name) => header.includes(name));
}
/** The column that names the cases. */
function idColumn(header) {
	return idColumns.find((name) => header.includes(name));
}
/** True when the column is a metric of Ragas by its name. */
function isRagasMetric(name) {
	return metricColumn.test(name);
}
/** Columns that describe a case. */
function traitColumns(header) {
	return header.filter((name) => traitColumn.test(name));
}
/** Columns that may be metrics: all that are neither part of the sample nor anything else that is known. */
function openColumns(header) {
	const known = /* @__PURE__ */ new Set([
		...Object.values(sampleColumns).flat(),
		...idColumns,
		...units$1.keys()
	]);
	return header.filter((name) => !known.has(name) && !positionColumn.test(name) && !traitColumn.test(name));
}
/** True when the header is that of a result of Ragas. */
function isRagasHeader(header) {
	const has = (role) => columnOf(header, role) !== void 0;
	if (!has("input")) return false;
	if (header.includes("Grader Reason")) return false;
	return (has("retrieved") || has("referenceContexts") || has("response") || has("reference")) && (header.includes("user_input") || header.some(isRagasMetric) || has("retrieved"));
}
// src/core/results/ragas/look-through.ts
/** Value of a cell of scores: a number, or a verdict as 1 and 0. */
function cellScore(text) {
	const trimmed = text.trim();
	if (/^(?:true|pass|passed)$/i.test(trimmed)) return {
		score: 1,
		isVerdict: true
	};
	if (/^(?:false|fail|failed)$/i.test(trimmed)) return {
		score: 0,
		isVerdict: true
	};
	if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return void 0;
	return {
		score: Number(trimmed),
		isVerdict: false
	};
}
const noScore = /^\s*(?:|nan|none|null)\s*$/i;
/**
* Looks through a table once: a column is one of scores when most of its cells are numbers or verdicts, or when Ragas
* names a metric so. A column of ids that counts 0, 1, 2 … is the number of the row.
*
* @returns undefined when the table is broken: the issues say where
*/
function lookThrough(file, issues) {
	const own = issueList();
	const counts = /* @__PURE__ */ new Map();
	let id;
	let names;
	let firstId;
	let countsRows = true;
	let rows = 0;
	const visit = (row) => {
		names ??= openColumns(Object.keys(row));
		id ??= idColumn(Object.keys(row));
		if (id !== void 0) {
			const number = Number(row[id]?.trim() || NaN);
			firstId ??= number;
			countsRows &&= firstId <= 1 && number === firstId + rows;
		}
		for (const name of names) {
			const text = row[name] ?? "";
			if (noScore.test(text)) continue;
			const count = counts.get(name) ?? {
				scores: 0,
				texts: 0
			};
			counts.set(name, count);
			if (cellScore(text) === void 0) count.texts += 1;
			else count.scores += 1;
		}
		rows += 1;
	};
	const header = readCsv(file, visit, {
		issues: own,
		tally: () => void 0
	});
	if (!own.isEmpty()) {
		issues.add(...own.toIssues());
		return;
	}
	if (header === void 0) return void 0;
	return {
		header,
		metrics: openColumns(header).filter((name) => {
			const { scores, texts } = counts.get(name) ?? {
				scores: 0,
				texts: 0
			};
			return isRagasMetric(name) || scores > texts;
		}),
		id: countsRows ? void 0 : id
	};
}
// src/core/results/ragas/read-ragas.ts
/**
* Reads the table that Ragas makes of a result. Columns after `explodinggradients/ragas:src/ragas/dataset_schema.py`
* and those of versions before 0.2.
*/
const ragasReader = {
	name: "ragas-csv",
	description: "Ragas result.to_pandas().to_csv(…), old and new column names",
	notes: {
		framework: "Ragas",
		files: "`result.to_pandas().to_csv(\"results.csv\")`, rows of `@experiment`",
		reads: "question and reference as the case; columns of numbers, booleans or pass and fail as scores; failed metrics as unknown; ids of contexts; `latency_ms`, `latency_s`, `cost_usd`",
		silent: "the judge and its prompts; tokens; time, cost and ids of contexts unless columns hold them; failures of the system; why a metric is missing",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, header }) => kind === "csv" && isRagasHeader(header),
	open: openRagas
};
function openRagas(run) {
	const identities = caseIdentities(run);
	return {
		end: identities.settle,
		file(file) {
			const facts = lookThrough(file, run.issues);
			if (facts === void 0) return;
			if (columnOf(facts.header, "input") === void 0) {
				const message = "The table has no column user_input or question.";
				const hint = `Columns: ${facts.header.slice(0, 20).join(", ")}. Write result.to_pandas() as it is.`;
				run.issues.add(problem("bad-document", message, hint, {
					file: file.name,
					line: 1
				}));
				return;
			}
			if (facts.metrics.length === 0) run.warn(`${file.name} has no column of scores: its rows count as unscored.`);
			readCsv(file, (value, row) => addRow(value, row, facts, run, identities), run);
		}
	};
}
function addRow(value, row, facts, run, identities) {
	const cell = (role) => {
		const name = columnOf(facts.header, role);
		return name === void 0 ? void 0 : value[name] ?? "";
	};
	const exam = {
		reference: cell("reference"),
		contexts: cell("referenceContexts"),
		ids: cell("referenceIds"),
		rubrics: cell("rubrics")
	};
	const explicit = facts.id === void 0 ? void 0 : value[facts.id];
	const { id, ...asked } = identities.next(explicit, cell("input"), exam);
	const retrieved = pythonList(cell("retrievedIds") ?? "");
	const reference = pythonList(cell("referenceIds") ?? "");
	const relevant = reference?.length ? Object.fromEntries(reference.map((name) => [name, 1])) : void 0;
	run.add({
		id,
		...rowPaths(value),
		traits: traitsOf$3(Object.fromEntries(traitColumns(facts.header).map((name) => [name, value[name]]))),
		measures: {
			...judgement(value, row, facts, run),
			...amounts(value, row, run),
			cached: false,
			...asked,
			...answerOf(cell("response") || void 0),
			...retrieved === void 0 ? {} : { retrieved },
			...relevant === void 0 ? {} : { relevant }
		}
	});
}
/** Scores of a row, a metric that failed as null, and the verdicts among them. */
function judgement(value, row, { metrics }, run) {
	const fields = rowFields(value, row, run, true);
	const verdicts = [];
	const scores = metrics.map((name) => {
		const found = cellScore(value[name] ?? "");
		if (found?.isVerdict === true) verdicts.push(found.score === 1);
		return [name, found?.score ?? fields.number([name], expectations.score) ?? null];
	});
	const isJudged = scores.some(([, score]) => score !== null);
	const unjudged = metrics.length === 0 ? "unscored" : "judge-failed";
	return {
		scores: Object.fromEntries(scores),
		passed: verdicts.length === 0 ? null : verdicts.every((verdict) => verdict),
		state: isJudged ? "scored" : unjudged
	};
}
function amounts(value, row, run) {
	const fields = rowFields(value, row, run, true);
	const found = {};
	for (const [name, { field, factor }] of units$1) {
		const expected = field === "costUsd" ? expectations.usd : "a duration as a number";
		const amount = fields.amount([name], expected);
		if (amount !== void 0) found[field] ??= amount * factor;
	}
	return found;
}
// src/core/results/rows/row-guard.ts
const none = [];
const noSegments = {};
const noScores = {};
const amountWanted = "a number from 0 to 1e15";
const states$1 = new Set(caseStates);
function isAmount(value) {
	return typeof value === "number" && value >= 0 && value <= 0x38d7ea4c68000;
}
/**
* Checks one parsed line and fills the defaults; undefined when something was refused. Accepts exactly what
* `caseRowSchema` accepts, at a fraction of its cost.
*/
function guardRow(value, refuse) {
	if (!isObject(value)) {
		refuse([], "an object");
		return;
	}
	let isFine = true;
	const reject = (path, wanted) => {
		isFine = false;
		refuse(path, wanted);
	};
	const { caseId } = value;
	if (typeof caseId !== "string" || caseId === "") reject(["caseId"], "text that is not empty");
	const draft = {};
	let unknownKeys;
	for (const key in value) {
		const field = value[key];
		if (field === null ? known.has(key) : takeField(draft, key, field, reject)) continue;
		unknownKeys ??= [];
		unknownKeys.push(key);
	}
	if (!isFine) return void 0;
	return {
		row: finish(capCaseId(caseId), draft),
		statesEpoch: draft.epoch !== void 0,
		unknownKeys: unknownKeys ?? none
	};
}
/** Takes one field into the draft; false when no row has such a field. */
function takeField(draft, key, field, refuse) {
	switch (key) {
		case "caseId": return true;
		case "epoch":
			if (Number.isSafeInteger(field) && field >= 1) draft.epoch = field;
			else refuse([key], "an integer of at least 1");
			return true;
		case "inputLength":
			if (Number.isSafeInteger(field) && field >= 0) draft.inputLength = field;
			else refuse([key], "an integer of at least 0");
			return true;
		case "passed":
		case "cached":
			if (typeof field === "boolean") draft[key] = field;
			else refuse([key], "true or false");
			return true;
		case "latencyMs":
		case "costUsd":
		case "judgeCostUsd":
			if (isAmount(field)) draft[key] = field;
			else refuse([key], amountWanted);
			return true;
		case "label":
		case "cluster":
		case "inputHash":
		case "outputHash":
			if (typeof field === "string" && field !== "") draft[key] = field;
			else refuse([key], "text that is not empty");
			return true;
		case "output":
			if (typeof field === "string") draft.output = field;
			else refuse([key], "text");
			return true;
		case "state":
			if (states$1.has(field)) draft.state = field;
			else refuse([key], `one of ${caseStates.join(", ")}`);
			return true;
		case "segments":
			draft.segments = recordOf(field, key, "text", isText, refuse);
			return true;
		case "scores":
			draft.scores = recordOf(field, key, "a number of at most 1e15 either way, or null", isScore, refuse);
			return true;
		case "tokens":
			draft.tokens = tokensOf$1(field, refuse);
			return true;
		case "retrieved":
			if (isTextList(field)) draft.retrieved = field;
			else refuse([key], "a list of ids");
			return true;
		case "relevant":
			if (isTextList(field)) draft.relevant = Object.fromEntries(field.map((id) => [id, 1]));
			else draft.relevant = recordOf(field, key, amountWanted, isAmount, refuse, false);
			return true;
		default: return false;
	}
}
const known = new Set(rowKeys);
function isText(value) {
	return typeof value === "string";
}
function isScore(value) {
	return value === null || typeof value === "number" && Math.abs(value) <= 0x38d7ea4c68000;
}
function isTextList(value) {
	return Array.isArray(value) && value.every(isText);
}
/**
* The object itself when every value fits: it is fresh from the parser, and nobody else holds it.
*
* @param isNamed - its keys are names that are shown, and may not be empty
*/
function recordOf(value, key, wanted, fits, refuse, isNamed = true) {
	if (!isObject(value)) {
		refuse([key], "an object");
		return {};
	}
	let hasProto = false;
	for (const name in value) if (name === "__proto__") hasProto = true;
	else if (name === "" && isNamed) refuse([key], "an object without empty names");
	else if (!fits(value[name])) refuse([key, name], wanted);
	const record = value;
	return hasProto ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== "__proto__")) : record;
}
function tokensOf$1(value, refuse) {
	if (!isObject(value)) {
		refuse(["tokens"], "an object with input and output");
		return {
			input: 0,
			output: 0
		};
	}
	const { input, output } = value;
	if (!isAmount(input)) refuse(["tokens", "input"], amountWanted);
	if (!isAmount(output)) refuse(["tokens", "output"], amountWanted);
	return {
		input,
		output
	};
}
/** The row with its defaults. Assigned key by key: spreading the optional ones costs as much as the JSON parse. */
function finish(caseId, draft) {
	const scores = draft.scores ?? noScores;
	const passed = draft.passed ?? null;
	const row = {
		caseId,
		epoch: draft.epoch ?? 1,
		segments: draft.segments ?? noSegments,
		scores,
		passed,
		cached: draft.cached ?? false,
		state: draft.state ?? (passed !== null || hasScore(scores) ? "scored" : "unscored")
	};
	if (draft.label !== void 0) row.label = draft.label;
	if (draft.cluster !== void 0) row.cluster = draft.cluster;
	if (draft.latencyMs !== void 0) row.latencyMs = draft.latencyMs;
	if (draft.costUsd !== void 0) row.costUsd = draft.costUsd;
	if (draft.judgeCostUsd !== void 0) row.judgeCostUsd = draft.judgeCostUsd;
	if (draft.tokens !== void 0) row.tokens = draft.tokens;
	if (draft.inputHash !== void 0) row.inputHash = draft.inputHash;
	if (draft.inputLength !== void 0) row.inputLength = draft.inputLength;
	if (draft.outputHash !== void 0) row.outputHash = draft.outputHash;
	if (draft.output !== void 0) row.output = draft.output;
	if (draft.retrieved !== void 0) row.retrieved = draft.retrieved;
	if (draft.relevant !== void 0) row.relevant = draft.relevant;
	return row;
}
function hasScore(scores) {
	for (const name in scores) if (scores[name] !== null) return true;
	return false;
}
// src/core/results/rows/rows-header.ts
/** True for a line that is meant as a header, well-formed or not. */
function isHeader(value) {
	return isObject(value) && value.kind === "run" && !Object.hasOwn(value, "caseId");
}
/** Reads a header; problems go to the issues. */
function readHeader(value, place, isFirst, issues) {
	if (!isFirst) {
		issues.add(problem("misplaced-header", "A header stands behind the first line.", "Give files that were joined one by one.", place));
		return;
	}
	if (typeof value.version === "number" && value.version > 1) {
		const message = `The rows have version ${value.version}, this release reads version 1.`;
		issues.add(problem("newer-version", message, "Update eval-envelope.", {
			...place,
			path: ["version"]
		}));
		return;
	}
	const parsed = rowsHeaderSchema.safeParse(value);
	if (!parsed.success) {
		for (const { path, message } of parsed.error.issues) {
			const where = path.map((part) => typeof part === "number" ? part : String(part));
			issues.add(problem("bad-header", `Header: ${where.join(".")}: ${message}.`, "Headers are described by eval-envelope schema run.", {
				...place,
				path: where
			}));
		}
		return;
	}
	const { suite, format, fingerprints, origin, rows, duplicates, warnings } = parsed.data;
	const { judge, scorer, runner, dataset, models } = fingerprints ?? {};
	return {
		suite: suite ?? void 0,
		format: format ?? void 0,
		fingerprints: {
			...present({
				judge,
				scorer,
				runner,
				dataset
			}),
			models: models ?? []
		},
		origin: origin === null || origin === void 0 ? void 0 : readOrigin(origin),
		rows: rows ?? void 0,
		duplicates: duplicates ?? [],
		warnings: warnings ?? []
	};
}
function readOrigin({ durationMs, commandRuns, ...origin }) {
	return {
		...origin,
		...typeof durationMs === "number" ? { durationMs } : {},
		...typeof commandRuns === "number" ? { commandRuns } : {}
	};
}
/** One header for several files: differing names stand side by side, so that a comparison sees the difference. */
function mergeHeaders(headers) {
	const joined = (pick) => {
		const values = [...new Set(headers.map(pick).filter((value) => value !== void 0))];
		return values.length === 0 ? void 0 : values.sort().join(", ");
	};
	const models = new Set(headers.flatMap((header) => header.fingerprints.models));
	return {
		suite: joined((header) => header.suite),
		format: joined((header) => header.format),
		fingerprints: {
			...present({
				judge: joined((header) => header.fingerprints.judge),
				scorer: joined((header) => header.fingerprints.scorer),
				runner: joined((header) => header.fingerprints.runner),
				dataset: joined((header) => header.fingerprints.dataset)
			}),
			models: [...models].sort()
		},
		origin: headers.length === 1 ? headers[0]?.origin : void 0,
		rows: void 0,
		duplicates: [...new Set(headers.flatMap((header) => header.duplicates))],
		warnings: [...new Set(headers.flatMap((header) => header.warnings))]
	};
}
function present(names) {
	return Object.fromEntries(Object.entries(names).filter(([, value]) => typeof value === "string"));
}
// src/core/results/rows/settle-epochs.ts
/**
* Numbers repeats when no row states an epoch, and takes out the cases whose rows cannot be told apart: the same epoch
* twice, or another input hash without epochs.
*
* @param areStated - at least one row stated its epoch; rows that did not are epoch 1
*/
function settleEpochs(rows, areStated) {
	const found = areStated ? findRepeatedEpochs(rows) : numberRows(rows);
	const settled = {
		...rows,
		epoch: found.epoch
	};
	const { duplicates, repeated, uneven } = found;
	return {
		rows: duplicates.size === 0 ? settled : tableOf(withoutCases(settled, duplicates)),
		duplicates: Array.from(duplicates, (code) => rows.caseIds[code] ?? ""),
		repeated,
		uneven
	};
}
/** Numbers the rows of each case 1, 2, … in file order. */
function numberRows({ length, caseIds, caseOf, inputHash }) {
	const counts = new Int32Array(caseIds.length);
	const first = new Int32Array(caseIds.length);
	const epoch = new Float64Array(length);
	const duplicates = /* @__PURE__ */ new Set();
	let most = 0;
	for (let row = 0; row < length; row += 1) {
		const code = caseOf[row] ?? 0;
		const count = (counts[code] ?? 0) + 1;
		counts[code] = count;
		epoch[row] = count;
		if (count === 1) first[code] = row;
		else if (inputHash[first[code] ?? 0] !== inputHash[row]) duplicates.add(code);
		if (count > most) most = count;
	}
	const uneven = counts.reduce((sum, count) => sum + Number(count < most), 0);
	return {
		epoch,
		duplicates,
		repeated: length - caseIds.length,
		uneven
	};
}
/** Keeps the epochs as they are stated and looks for those that a case has twice. */
function findRepeatedEpochs({ length, caseIds, caseOf, epoch }) {
	const first = new Int32Array(caseIds.length).fill(-1);
	const repeats = /* @__PURE__ */ new Map();
	const duplicates = /* @__PURE__ */ new Set();
	for (let row = 0; row < length; row += 1) {
		const code = caseOf[row] ?? 0;
		const earlier = first[code] ?? -1;
		if (earlier === -1) {
			first[code] = row;
			continue;
		}
		const epochs = repeats.get(code) ?? /* @__PURE__ */ new Set([epoch[earlier] ?? 1]);
		repeats.set(code, epochs);
		const own = epoch[row] ?? 1;
		if (epochs.has(own)) duplicates.add(code);
		epochs.add(own);
	}
	return {
		epoch,
		duplicates,
		repeated: 0,
		uneven: 0
	};
}
function* withoutCases(table, left) {
	for (let row = 0; row < table.length; row += 1) if (!left.has(table.caseOf[row] ?? -1)) yield caseRow(table, row);
}
// src/core/results/rows/read-rows.ts
const sampledBytes = 65536;
const lineFeed = 10;
/** Reads our own rows. */
const rowsReader = {
	name: "rows-jsonl",
	description: "our own rows, one JSON object a line; any tool can write it",
	notes: {
		framework: "any tool, our own rows",
		files: "JSON lines after `eval-envelope schema run`; what `ingest --out` writes",
		reads: "everything a verdict can use",
		silent: "nothing, when it is written",
		checkedWith: "files made with it"
	},
	recognizes: isRows,
	fallsBack: hasRowKeys,
	read: readRows
};
function isRows({ value }) {
	return isObject(value) && (isHeader(value) || Object.hasOwn(value, "caseId"));
}
/** Keys that a row without an id is told by; others are too common. */
const fallbackKeys = [
	"passed",
	"state",
	"epoch",
	"segments",
	"latencyMs",
	"costUsd"
];
/** A row without its id is one all the same: an option may name the field that has it. */
function hasRowKeys({ value }) {
	return isObject(value) && !Object.hasOwn(value, "results") && fallbackKeys.some((key) => Object.hasOwn(value, key));
}
/** Reads rows-jsonl: the files are one run, and a file with any bad line is refused as a whole. */
function readRows(files, options) {
	const issues = issueList();
	const gathered = {
		rows: caseTableBuilder(expectedRows(files)),
		headers: [],
		use: fieldUse(options),
		outputs: outputBudget(),
		statedEpochs: 0,
		unknownKeys: /* @__PURE__ */ new Set(),
		rowsWithUnknownKeys: 0
	};
	for (const file of files) gatherFile(file, options, gathered, issues);
	if (!issues.isEmpty()) return {
		ok: false,
		issues: issues.toIssues()
	};
	if (gathered.rows.length() === 0) return {
		ok: false,
		issues: [problem("no-cases", "The file holds no rows.", "Check that the evaluation ran before its file is read.", { file: files[0]?.name })]
	};
	const unresolved = gathered.use.unresolved();
	if (unresolved.length > 0) return {
		ok: false,
		issues: unresolved
	};
	const header = mergeHeaders(gathered.headers);
	const warnings = [...header.warnings, ...gathered.use.partial()];
	const outputWarning = gathered.outputs.warning();
	if (outputWarning !== void 0) warnings.push(outputWarning);
	if (gathered.unknownKeys.size > 0) warnings.push(unknownKeysWarning(gathered));
	const settled = settleEpochs(gathered.rows.build(), gathered.statedEpochs > 0);
	if (settled.uneven > 0 && settled.duplicates.length === 0) return {
		ok: false,
		issues: [problem("uneven-repeats", `No row states an epoch, and some cases stand more often than others (${counted(settled.uneven, "case")} less often).`, "State `epoch` on every row, and repeat all cases alike: retrying only what failed flatters a run.", { file: files[0]?.name })]
	};
	if (settled.repeated > 0) warnings.push(`No row states an epoch: ${counted(settled.repeated, "row")} that repeat a case were numbered in file order.`);
	if (settled.duplicates.length > 0) warnings.push(duplicatesWarning(settled.duplicates));
	if (settled.rows.length === 0) return {
		ok: false,
		issues: [onlyDuplicates(gathered.rows.length(), files[0]?.name)]
	};
	return {
		ok: true,
		value: {
			...header.suite === void 0 ? {} : { suite: header.suite },
			format: header.format ?? "rows-jsonl",
			rows: settled.rows,
			fingerprints: header.fingerprints,
			...header.origin === void 0 ? {} : { origin: header.origin },
			duplicates: [.../* @__PURE__ */ new Set([...header.duplicates, ...settled.duplicates])],
			warnings
		}
	};
}
/** A look at the first lines tells about how many there are. */
function expectedRows(files) {
	const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
	const sample = files[0]?.read(0, sampledBytes) ?? /* @__PURE__ */ new Uint8Array(0);
	let lines = 0;
	for (let at = sample.indexOf(lineFeed); at !== -1; at = sample.indexOf(lineFeed, at + 1)) lines += 1;
	return sample.length === 0 ? 0 : Math.ceil(1.05 * lines * total / sample.length);
}
function usesPaths(options) {
	const { caseId, cluster, segments, kept } = options;
	return [
		caseId,
		cluster,
		segments,
		kept
	].some((option) => option !== void 0);
}
function gatherFile(file, options, gathered, issues) {
	const before = gathered.rows.length();
	let header;
	readJsonLines(file, false, (value, row) => {
		if (isHeader(value)) header = readHeader(value, row.place(), row.index === 0, issues) ?? header;
		else takeRow(value, row, options, gathered, issues);
	}, {
		issues,
		tally: () => {}
	});
	if (header === void 0) return;
	gathered.headers.push(header);
	const read = gathered.rows.length() - before;
	if (header.rows !== void 0 && header.rows !== read && issues.isEmpty()) {
		const message = `The header announces ${counted(header.rows, "row")}, the file holds ${read}.`;
		issues.add(problem("truncated", message, "Write the file again, whole.", {
			file: file.name,
			line: 1
		}));
	}
}
function takeRow(value, row, options, gathered, issues) {
	const guarded = guardRow(usesPaths(options) && isObject(value) ? withAskedFields(value, options) : value, (path, wanted) => {
		const message = path.length === 0 ? `The line is not ${wanted}.` : `${path.join(".")} is not ${wanted}.`;
		issues.add(problem("bad-row", message, "Rows are described by eval-envelope schema run.", {
			...row.place(path),
			path
		}));
	});
	if (guarded === void 0) return;
	gathered.rows.add(capNames(gathered.outputs.fits(guarded.row.output) ? guarded.row : withoutOutput(guarded.row)));
	if (usesPaths(options) && isObject(value)) gathered.use.push({
		field: (path) => fieldOf(value, path),
		fields: () => fieldsOf(value)
	});
	if (guarded.statesEpoch) gathered.statedEpochs += 1;
	if (guarded.unknownKeys.length > 0) {
		gathered.rowsWithUnknownKeys += 1;
		if (gathered.unknownKeys.size < 100) for (const key of guarded.unknownKeys) gathered.unknownKeys.add(key);
	}
}
function withoutOutput({ output: _, ...row }) {
	return row;
}
/** The row with what the options point at in the place of its own fields. */
function withAskedFields(row, options) {
	const caseId = options.caseId === void 0 ? void 0 : fieldOf(row, options.caseId);
	const cluster = options.cluster === void 0 ? void 0 : fieldOf(row, options.cluster);
	const { segments, kept = [] } = options;
	const valuesAt = (paths) => Object.fromEntries(paths.flatMap((path) => {
		const text = fieldOf(row, path);
		return text === void 0 ? [] : [[segmentName$1(path), text]];
	}));
	const own = segments === void 0 ? row.segments : valuesAt(segments);
	return {
		...row,
		...caseId === void 0 ? {} : { caseId },
		...cluster === void 0 ? {} : { cluster },
		...segments === void 0 && (kept.length === 0 || !(isObject(own) || own === void 0 || own === null)) ? {} : { segments: {
			...isObject(own) ? own : {},
			...valuesAt(kept)
		} }
	};
}
function fieldOf(row, path) {
	const found = scalarText(valueAt(row, path));
	if (found !== void 0) return found;
	const name = segmentName$1(path);
	const segments = isObject(row.segments) ? row.segments : {};
	return Object.hasOwn(segments, name) ? scalarText(segments[name]) : void 0;
}
function fieldsOf(row) {
	const nested = Object.entries(row).filter(([, value]) => isObject(value));
	return [...scalarFields(row, ""), ...nested.flatMap(([key, value]) => scalarFields(value, `${key}.`))];
}
function unknownKeysWarning(gathered) {
	const names = [...gathered.unknownKeys].slice(0, 5).map((key) => JSON.stringify(key.slice(0, 80)));
	const more = gathered.unknownKeys.size > names.length ? " and others" : "";
	return `${counted(gathered.rowsWithUnknownKeys, "row")} have keys that are not read: ${names.join(", ")}${more}.`;
}
// src/core/results/swe-bench/instance-row.ts
const states = {
	resolved: "scored",
	unresolved: "scored",
	"empty-patch": "scored",
	error: "error",
	timeout: "timeout",
	incomplete: "unscored"
};
/** `astropy/astropy` of `astropy__astropy-12907`. */
const instanceId = /^(.+?)__(.+)-\d+$/;
/** Adds an instance to the run, with what else is known of it. */
function addInstance(run, id, outcome, { row = {}, ...more } = {}) {
	const state = states[outcome];
	const isResolved = outcome === "resolved";
	const [, owner, name] = instanceId.exec(id) ?? [];
	const traits = owner === void 0 ? {} : { repo: `${owner}/${name}` };
	run.add({
		...inputIdentity(id, id),
		...rowPaths({
			...row,
			...traits,
			instance_id: id
		}),
		column: onlyColumn,
		traits,
		measures: {
			cached: false,
			...more,
			scores: state === "scored" ? {
				resolved: isResolved ? 1 : 0,
				...more.scores
			} : {},
			passed: state === "scored" ? isResolved : null,
			state,
			inputHash: inputIdentity(id, id).inputHash
		}
	});
}
// src/core/results/swe-bench/instance-reports.ts
/** Reports say at most one digit behind the point. */
const statedPrecision = .05;
/** True for a `report.json` of the harness: instances by id, each with what became of its patch. */
function isInstanceReport(value) {
	if (!isObject(value)) return false;
	const instances = Object.values(value).slice(0, 3);
	return instances.length > 0 && instances.every((instance) => isObject(instance) && [
		"patch_exists",
		"patch_is_None",
		"patch_successfully_applied"
	].some((key) => Object.hasOwn(instance, key)));
}
/** True for a submission as swebench.com lists it, with the details of its instances. */
function isSubmission(value) {
	if (!isObject(value) || !isObject(value.per_instance_details)) return false;
	const [first] = Object.values(value.per_instance_details);
	return first === void 0 || isObject(first) && Object.hasOwn(first, "resolved");
}
/** Adds an instance that either file describes; true = it was resolved. */
function takeInstance(id, row, source, run) {
	const fields = rowFields(row, source, run);
	const resolved = fields.flag(["resolved"]);
	if (resolved === void 0) {
		run.issues.add(problem("bad-row", `Instance "${id}" does not say whether it was resolved.`, "Give the file as SWE-bench wrote it.", source.place()));
		return false;
	}
	const isEmpty = row.patch_is_None === true || row.patch_exists === false;
	const outcome = resolved ? "resolved" : isEmpty ? "empty-patch" : "unresolved";
	const calls = fields.amount(["api_calls"], "a number of calls");
	const cost = fields.amount(["cost"], expectations.usd);
	addInstance(run, id, outcome, {
		row,
		...cost !== void 0 && (cost > 0 || calls === 0) ? { costUsd: cost } : {},
		scores: {
			...calls === void 0 ? {} : { cost_in_api_calls: calls },
			...testShares(row.tests_status)
		}
	});
	return resolved;
}
/** Share of the tests that had to turn to passing, and of those that had to stay so; of none, all did. */
function testShares(status) {
	if (!isObject(status)) return {};
	const share = (name) => {
		const { success, failure } = asObject(status[name]);
		const [passed, failed] = [asArray(success).length, asArray(failure).length];
		return passed + failed === 0 ? 1 : passed / (passed + failed);
	};
	return {
		fail_to_pass: share("FAIL_TO_PASS"),
		pass_to_pass: share("PASS_TO_PASS")
	};
}
/** What a submission says of itself, against its own instances. */
function takeSubmission(document, counts, run) {
	const tags = asArray(document.tags).flatMap((tag) => /^Model: (.+)$/.exec(asText(tag) ?? "")?.[1] ?? []);
	settleModel(run, tags.length === 0 ? asText(document.name) : tags.join(", "));
	const stated = asNumber(document.resolved);
	const found = 100 * counts.resolved / counts.instances;
	if (stated === void 0 || !(Math.abs(stated - found) > statedPrecision)) return;
	run.warn(`The file says that ${stated} % were resolved; its instances give ${counts.resolved} of ${counts.instances}, ${found.toFixed(2)} %.`);
}
// src/core/results/swe-bench/run-report.ts
/** Lists of ids in a report by what they mean; an instance that is in several is what the first says. */
const lists = [
	["resolved_ids", "resolved"],
	["unresolved_ids", "unresolved"],
	["empty_patch_ids", "empty-patch"],
	["error_ids", "error"],
	["incomplete_ids", "incomplete"],
	["submitted_ids", "incomplete"]
];
/** The same of the reports before the harness ran in containers; `generated` and the like hold every instance. */
const earlyLists = [
	["resolved", "resolved"],
	["test_timeout", "timeout"],
	["no_generation", "empty-patch"],
	["install_fail", "error"],
	["reset_failed", "error"],
	["test_errored", "error"],
	["no_logs", "error"],
	["no_apply", "unresolved"],
	["applied", "unresolved"],
	["generated", "unresolved"]
];
/** True for the report of a whole run (`<model>.<run id>.json`). */
function isRunReport(value) {
	if (!isObject(value)) return false;
	return [
		"resolved_ids",
		"unresolved_ids",
		"completed_ids",
		"submitted_ids"
	].filter((key) => Array.isArray(value[key])).length > (Object.hasOwn(value, "total_instances") ? 0 : 1);
}
/** True for the report of a whole run as the harness wrote it before it ran in containers (`results.json`). */
function isEarlyReport(value) {
	return isObject(value) && Array.isArray(value.resolved) && [
		"generated",
		"no_generation",
		"applied"
	].some((key) => Array.isArray(value[key]));
}
/** Adds the instances of either report. */
function takeReport(report, file, run) {
	const isEarly = isEarlyReport(report);
	if (isEarly && !Array.isArray(report.generated) && !Array.isArray(report.applied)) {
		run.issues.add(problem("bad-document", "The report lists what was resolved, but not what was not.", "Give the report.json of the instances, or the report that the harness of today writes.", { file }));
		return;
	}
	const outcomes = /* @__PURE__ */ new Map();
	for (const [name, outcome] of isEarly ? earlyLists : lists) for (const [index, id] of asArray(report[name]).entries()) if (typeof id !== "string" || id === "") run.issues.add(problem("bad-row", `"${name}" holds something that is no instance id.`, "Give the report as the harness wrote it.", {
		file,
		path: [name, index]
	}));
	else if (!outcomes.has(id)) outcomes.set(id, outcome);
	for (const [id, outcome] of outcomes) addInstance(run, id, outcome);
	const ofFile = run.fileCount > 1 ? `${file}: ` : "";
	const count = (...wanted) => [...outcomes.values()].filter((outcome) => wanted.includes(outcome)).length;
	const empty = count("empty-patch");
	if (empty > 0) run.warn(`${ofFile}${counted(empty, "instance")} got an empty patch: not resolved, as SWE-bench counts.`);
	const apart = count("error", "timeout", "incomplete");
	const total = asNumber(report.total_instances) ?? outcomes.size;
	if (apart > 0) run.warn(`${ofFile}SWE-bench counts ${count("resolved")} of ${total} instances as resolved; ${apart} that failed or were not handed in stand apart here.`);
}
// src/core/results/swe-bench/read-swe-bench.ts
/**
* Reads the reports of SWE-bench and of what is built like it. Fields after `SWE-bench/SWE-bench:swebench/harness/reporting.py` and
* `grading.py`, and the leaderboard's data.
*/
const sweBenchReader = {
	name: "swe-bench",
	description: "reports of SWE-bench: of a run, of an instance, of a submission with per_instance_details",
	notes: {
		framework: "SWE-bench and its kind",
		files: "`<model>.<run id>.json`; `report.json` of the instances, a folder being a run; submissions with `per_instance_details`; `results.json` of the first harness",
		reads: "an instance as a case; resolved or not; errors, timeouts and what was not handed in as states; share of the tests that pass; cost, calls; repository as segment",
		silent: "what was answered; latency, tokens; cost in the harness’s own reports; the version of the harness",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, value }) => kind === "json" && (isRunReport(value) || isEarlyReport(value) || isSubmission(value) || isInstanceReport(value)),
	open: openSweBench
};
function openSweBench(run) {
	return { file(file, sample) {
		const counts = {
			resolved: 0,
			instances: 0
		};
		const rest = readJson(file, {
			rows: rowsOf(sample),
			nonFinite: true
		}, (value, source, _path, id = "") => {
			counts.instances += 1;
			if (isObject(value) && takeInstance(id, value, source, run)) counts.resolved += 1;
		}, run);
		if (rest === void 0) return;
		const document = asObject(rest.value);
		if (isSubmission(sample.value)) takeSubmission(document, counts, run);
		else if (isRunReport(document) || isEarlyReport(document)) takeReport(document, file.name, run);
		else if (counts.instances === 0) run.issues.add(problem("bad-document", "The file is no report of SWE-bench: it names no instances.", "Give a report as the harness wrote it.", { file: file.name }));
	} };
}
/** Where the instances of a file are; a report of a run has lists of ids instead. */
function rowsOf({ value }) {
	if (isSubmission(value)) return [["per_instance_details", "*"]];
	return isInstanceReport(value) ? [["*"]] : [];
}
// src/core/results/tau-bench/outcome.ts
/** Ends of a conversation that say nothing of the agent; every other is judged by its reward. */
const failures$1 = {
	timeout: "timeout",
	infrastructure_error: "error",
	unexpected_error: "error",
	context_window_exceeded: "error",
	user_error: "error"
};
/** State of a simulation of tau2: too many steps or errors of the agent are its own, and its reward is 0. */
function simulationState(row, reward) {
	const reason = asText(row.termination_reason) ?? "";
	if (Object.hasOwn(failures$1, reason)) return failures$1[reason] ?? "error";
	return reward === void 0 ? "unscored" : "scored";
}
/** State of a trajectory of the first tau-bench: what threw has a reward of 0 and its error in `info`. */
function trajectoryState(row, reward) {
	const { error } = asObject(row.info);
	if (error !== void 0 && error !== null) return failureState(asText(error));
	return reward === void 0 ? "unscored" : "scored";
}
// src/core/results/tau-bench/trajectory.ts
/** What the agent said and did, a line a message: its text, or the calls of tools with their arguments. */
function transcriptOf(messages) {
	const lines = agentMessages(messages).flatMap(({ content, tool_calls }) => [...asText(content) === void 0 ? [] : [String(content)], ...asArray(tool_calls).map(callText)]);
	return lines.length === 0 ? void 0 : lines.join("\n");
}
/** A call as tau2 keeps it, or as the API of OpenAI does. */
function callText(call) {
	const { name, arguments: given } = asObject(asObject(call).function ?? call);
	const text = typeof given === "string" ? given : canonicalJson(given ?? {});
	return `${asText(name) ?? "tool"}(${text})`;
}
/** Tokens of the agent; unknown where a message of it does not tell its own. Its greeting is no answer of a model. */
function tokensOf(messages) {
	let [input, output, counted] = [
		0,
		0,
		0
	];
	for (const [index, message] of agentMessages(messages).entries()) {
		const usage = asObject(message.usage);
		const [prompt, completion] = [asAmount(usage.prompt_tokens), asAmount(usage.completion_tokens)];
		if (prompt === void 0 || completion === void 0) {
			if (index === 0) continue;
			return;
		}
		input += prompt;
		output += completion;
		counted += 1;
	}
	return counted === 0 ? void 0 : {
		input,
		output
	};
}
function agentMessages(messages) {
	return asArray(messages).filter((message) => isObject(message) && message.role === "assistant");
}
// src/core/results/tau-bench/read-tau-bench.ts
/**
* Reads the trajectories of tau-bench and tau2-bench. Fields after `sierra-research/tau2-bench:src/tau2/data_model/simulation.py` and
* `sierra-research/tau-bench:tau_bench/types.py` and `run.py`.
*/
const tauBenchReader = {
	name: "tau-bench",
	description: "simulations of tau2-bench, or trajectories of tau-bench, with trials",
	notes: {
		framework: "tau-bench, tau2-bench",
		files: "`results.json` of `tau2 run`, its `simulations/*.json`; the list of trajectories of tau-bench",
		reads: "a task as a case, trials as epochs; reward and its parts, 1 = passed; why a conversation ended as its state; its duration; cost and tokens of the agent, cost of the simulated user as judge cost; model",
		silent: "the time of the agent alone; an unknown price (it is written as 0); the judge of assertions; of tau-bench model, cost and duration",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, value }) => kind === "json" && (isResults(value) || isSimulation(value) || Array.isArray(value) && isTrajectory(value[0])),
	open: openTauBench
};
const units = {
	secondsToMs: 1e3,
	usd: 1
};
/** A reward is a success within this of 1, as tau-bench says. */
const tolerance = 1e-6;
function isResults(value) {
	if (!isObject(value) || !isObject(value.info)) return false;
	const [first] = Array.isArray(value.simulations) ? value.simulations : [];
	return isSimulation(first) || isObject(value.info.agent_info) && isList(value.tasks, value.simulations);
}
function isList(...values) {
	return values.some((value) => Array.isArray(value));
}
function isSimulation(value) {
	if (!isObject(value) || !Object.hasOwn(value, "task_id")) return false;
	return Object.hasOwn(value, "termination_reason") || Object.hasOwn(value, "reward_info");
}
function isTrajectory(value) {
	return isObject(value) && [
		"task_id",
		"reward",
		"info",
		"traj"
	].every((key) => Object.hasOwn(value, key));
}
function openTauBench(run) {
	/** By task: hash of what the simulated user wants and how the end is judged. */
	const exams = /* @__PURE__ */ new Map();
	const take = (row, source, [list]) => {
		if (list === "tasks") takeTask(row);
		else if (scalarText(row.task_id) === void 0 && run.options.caseId === void 0) run.issues.add(problem("bad-row", `Row ${source.index + 1} names no task.`, "Name with `case-id` the field that identifies a task.", source.place()));
		else if (isSimulation(row)) addSimulation(row, rowFields(row, source, run));
		else if (isTrajectory(row)) addTrajectory(row, rowFields(row, source, run));
		else {
			const message = `Row ${source.index + 1} is no simulation and no trajectory of a task.`;
			run.issues.add(problem("bad-row", message, "Give the file as tau-bench wrote it.", source.place()));
		}
	};
	const takeTask = (task) => {
		const id = scalarText(task.id);
		if (id === void 0) return;
		const { user_scenario, initial_state, ticket, evaluation_criteria } = task;
		exams.set(id, hashValue({
			user_scenario,
			initial_state,
			ticket,
			evaluation_criteria
		}));
	};
	const addSimulation = (row, fields) => {
		const reward = fields.number(["reward_info", "reward"], expectations.score);
		const seconds = fields.amount(["duration"], expectations.seconds);
		const cost = fields.amount(["agent_cost"], expectations.usd);
		const userCost = fields.amount(["user_cost"], expectations.usd);
		const tokens = tokensOf(row.messages);
		if (cost === 0) run.tally("unpriced", rowsThat("had an agent cost of 0: the price was unknown, cost is left out."));
		if (seconds !== void 0) run.warn("Latency is that of whole conversations, in seconds in the file: the simulated user is part of it.");
		const state = simulationState(row, reward);
		addRow(row, fields, exams.get(scalarText(row.task_id) ?? ""), {
			...judged(state, reward, asObject(asObject(row.reward_info).reward_breakdown)),
			...seconds === void 0 ? {} : { latencyMs: seconds * units.secondsToMs },
			...cost === void 0 || cost === 0 ? {} : { costUsd: cost * units.usd },
			...userCost === void 0 || userCost === 0 ? {} : { judgeCostUsd: userCost * units.usd },
			...tokens === void 0 ? {} : { tokens },
			...answerOf(transcriptOf(row.messages))
		});
	};
	const addTrajectory = (row, fields) => {
		const { task } = asObject(row.info);
		const userCost = fields.amount(["info", "user_cost"], expectations.usd);
		const reward = fields.number(["reward"], expectations.score);
		addRow(row, fields, isObject(task) ? hashValue(task) : void 0, {
			...judged(trajectoryState(row, reward), reward, {}),
			...userCost === void 0 || userCost === 0 ? {} : { judgeCostUsd: userCost * units.usd },
			...answerOf(transcriptOf(row.traj))
		});
	};
	const addRow = (row, fields, inputHash, measures) => {
		const id = scalarText(row.task_id);
		const trial = fields.amount(["trial"], "the number of a trial");
		run.add({
			id: id ?? "",
			...rowPaths(row, ["info", "reward_info"]),
			column: onlyColumn,
			epoch: trial === void 0 ? void 0 : Math.floor(trial) + 1,
			traits: {},
			measures: {
				...measures,
				cached: false,
				...inputHash === void 0 ? {} : { inputHash }
			}
		});
	};
	return { file(file, sample) {
		const shape = {
			lists: [
				[],
				["tasks"],
				["simulations"]
			],
			isRow: isTrajectory
		};
		const before = run.length();
		const rest = readRowsOf(file, sample, shape, take, run);
		if (isSimulation(rest)) take(rest, {
			index: 0,
			place: (path = []) => ({
				file: file.name,
				path
			})
		}, []);
		else if (isObject(rest) && isObject(rest.info)) takeInfo(rest.info, run);
		else if (run.length() === before && run.issues.isEmpty() && !isEmptyList(sample)) run.issues.add(problem("bad-document", "The file holds neither simulations nor trajectories.", "Give the file as tau-bench wrote it.", { file: file.name }));
	} };
}
function judged(state, reward, breakdown) {
	if (state !== "scored" || reward === void 0) return {
		state,
		passed: null,
		scores: {}
	};
	const parts = Object.entries(breakdown).flatMap(([name, value]) => typeof value === "number" ? [[`reward_${name.toLowerCase()}`, value]] : []);
	return {
		state,
		passed: Math.abs(reward - 1) <= tolerance,
		scores: {
			reward,
			...parts.length > 1 ? Object.fromEntries(parts) : {}
		}
	};
}
function takeInfo({ agent_info, user_info, environment_info }, run) {
	run.suite(asText(asObject(environment_info).domain_name));
	settleModel(run, asText(asObject(agent_info).llm));
	const user = asText(asObject(user_info).llm);
	run.fingerprint("runner", user === void 0 ? void 0 : `user simulator ${user}`);
}
function isEmptyList({ value }) {
	return Array.isArray(value) && value.length === 0;
}
// src/core/results/tree-of-thought/read-tree-of-thought.ts
/** Reads the logs of Tree of Thoughts. Fields after `princeton-nlp/tree-of-thought-llm:run.py`. */
const treeOfThoughtReader = {
	name: "tree-of-thought",
	description: "logs of Tree of Thoughts, with all candidates of a puzzle",
	notes: {
		framework: "Tree of Thoughts",
		files: "`logs/<task>/<model>_….json` of `run.py`, of the tree search and of naive runs",
		reads: "a puzzle as a case; `any` = some candidate is right (and passed), `avg` = share of the candidates, or mean grade; cost and tokens from the growth of `usage_so_far`; the candidates as the answer",
		silent: "latency; errors; the model (it is in the name of the file); what was asked of a naive run",
		checkedWith: "files of its users"
	},
	recognizes: ({ kind, value }) => kind === "json" && Array.isArray(value) && isLog(value[0]),
	open: openTreeOfThought
};
/** Where what became of the candidates is; the earliest files have flags. */
const judgements = ["infos", "accs"];
/** A log of a puzzle, or the beginning of one: its steps come first and may be all that was whole. */
function isLog(value) {
	if (!isObject(value)) return false;
	if (["idx", "ys"].every((key) => Object.hasOwn(value, key)) && judgements.some((key) => Object.hasOwn(value, key))) return true;
	const [step] = asArray(value.steps);
	return isObject(step) && [
		"x",
		"ys",
		"new_ys"
	].every((key) => Object.hasOwn(step, key));
}
const nothing = {
	input: 0,
	output: 0,
	costUsd: 0
};
function openTreeOfThought(run) {
	return { file(file) {
		let before = nothing;
		const rest = readJson(file, {
			rows: [[]],
			nonFinite: true
		}, (row, source) => {
			const id = isObject(row) ? scalarText(row.idx) : void 0;
			if (!isObject(row) || id === void 0 || !judgements.some((key) => Array.isArray(row[key]))) {
				run.issues.add(problem("bad-row", `Row ${source.index + 1} is no log of a puzzle.`, "Give the log as run.py wrote it.", source.place()));
				return;
			}
			const fields = rowFields(row, source, run);
			const usage = usageOf(fields);
			addPuzzle(row, id, fields, usage === void 0 ? {} : growth(before, usage), run);
			if (usage !== void 0) before = usage;
		}, run);
		if (rest === void 0 || Array.isArray(rest.value)) return;
		run.issues.add(problem("bad-document", "The file is no list of puzzles.", "Give the log as run.py wrote it.", { file: file.name }));
	} };
}
function usageOf(fields) {
	const at = (name, expected) => fields.amount(["usage_so_far", name], expected);
	const input = at("prompt_tokens", expectations.tokens);
	const output = at("completion_tokens", expectations.tokens);
	const costUsd = at("cost", expectations.usd);
	if (input === void 0 || output === void 0 || costUsd === void 0) return void 0;
	return {
		input,
		output,
		costUsd
	};
}
/** What one puzzle used; counters that fell were begun anew by a run that was continued. */
function growth(before, now) {
	const from = now.input < before.input || now.output < before.output || now.costUsd < before.costUsd ? nothing : before;
	return {
		costUsd: now.costUsd - from.costUsd,
		tokens: {
			input: now.input - from.input,
			output: now.output - from.output
		}
	};
}
function addPuzzle(row, id, fields, used, run) {
	const { rewards, isRightOrWrong } = rewardsOf(row, fields);
	const isScored = rewards.length > 0;
	const any = isScored && isRightOrWrong ? rewards.includes(1) : null;
	const puzzle = scalarText(asObject(asArray(row.steps)[0]).x);
	run.add({
		id: inputIdentity(id, id).id,
		...rowPaths(row),
		traits: {},
		measures: {
			scores: isScored ? {
				...any === null ? {} : { any: any ? 1 : 0 },
				avg: rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length
			} : {},
			passed: any,
			...used,
			cached: false,
			state: isScored ? "scored" : "unscored",
			...puzzle === void 0 ? {} : {
				inputHash: hashValue(puzzle),
				...inputLengthOf(puzzle)
			},
			...answerOf(row.ys)
		}
	});
}
/** Rewards of the candidates. Where a reward is all that is said of one it is 0 or 1; what has parts is a grade. */
function rewardsOf(row, fields) {
	if (Array.isArray(row.infos)) {
		const rewards = row.infos.flatMap((_info, index) => fields.number([
			"infos",
			index,
			"r"
		], expectations.score) ?? []);
		return {
			rewards,
			isRightOrWrong: row.infos.every((info) => isObject(info) && Object.keys(info).length === 1) && rewards.every((reward) => reward === 0 || reward === 1)
		};
	}
	return {
		rewards: asArray(row.accs).filter((flag) => typeof flag === "boolean").map(Number),
		isRightOrWrong: true
	};
}
// src/core/results/vectara-hallucination/summaries.ts
/** Beginnings of what the pipeline writes where a model returned nothing that is a summary. */
const failures = [
	"MODEL FAILED TO RETURN ANY OUTPUT",
	"DID NOT RECIEIVE A STRING TYPE FROM OUTPUT",
	"THIS SUMMARY IS EMPTY",
	"FOUND <think> WITH NO CLOSING </think>"
];
/** True for a line of `summaries.jsonl`. */
function isSummary(value) {
	return isObject(value) && [
		"article_id",
		"summary_uid",
		"summary"
	].every((key) => Object.hasOwn(value, key));
}
/** True for a line of `stats.jsonl`: figures of a whole run. */
function isStats(value) {
	return isObject(value) && [
		"hallucination_rate",
		"answer_rate",
		"hhem_version"
	].every((key) => Object.hasOwn(value, key));
}
/** Reads a line of `summaries.jsonl`; undefined when it does not say what was summarized. */
function summaryOf(row) {
	const uid = asText(row.summary_uid);
	const article = scalarText(row.article_id);
	if (uid === void 0 || article === void 0) return void 0;
	const model = [
		asText(row.company),
		asText(row.model_name),
		asText(row.date_code)
	].filter((part) => part !== void 0).join("/");
	const text = typeof row.summary === "string" ? row.summary.trim() : "";
	const hasFailed = failures.some((failure) => text.startsWith(failure));
	return {
		uid,
		summary: {
			article,
			model: asText(model),
			hasFailed,
			...hasFailed || text === "" ? {} : answerOf(row.summary)
		}
	};
}
/** State of a summary; one that is not valid has too few words to be one, which is how models decline. */
function stateOf(isValid, score, { hasFailed }) {
	if (hasFailed) return "error";
	if (!isValid) return "refused";
	return score === void 0 ? "judge-failed" : "scored";
}
// src/core/results/vectara-hallucination/read-vectara-hallucination.ts
/**
* Reads the judgements of Vectara's hallucination leaderboard with the summaries that they judge. Fields after
* `vectara/hallucination-leaderboard:src/data_model.py`, figures after `src/pipeline/aggregate.py`.
*/
const vectaraHallucinationReader = {
	name: "vectara-hallucination",
	description: "judgments.jsonl of Vectara’s hallucination leaderboard, with summaries.jsonl beside it",
	notes: {
		framework: "Vectara hallucination leaderboard",
		files: "`judgments.jsonl` and `summaries.jsonl` of a model together (`stats.jsonl` may lie beside them)",
		reads: "an article as a case; `hhem_score`; `hallucination` = a score below 0.5, else passed; words of the summary; summaries that are none as refused; version of HHEM as judge; models as columns",
		silent: "the article itself; latency, cost, tokens",
		checkedWith: "files of its users"
	},
	recognizes: ({ lines, value }) => isJudgement(lines[0] ?? value),
	accompanies: ({ lines, value }) => isSummary(lines[0] ?? value) || isStats(lines[0] ?? value),
	open: openVectara
};
/** A summary with a lower score is counted as made up. */
const threshold = .5;
function isJudgement(value) {
	return isObject(value) && Object.hasOwn(value, "summary_uid") && Object.hasOwn(value, "hhem_score");
}
function openVectara(run) {
	const summaries = /* @__PURE__ */ new Map();
	const take = (value, source, models) => {
		if (isStats(value)) return;
		if (isSummary(value)) {
			const read = summaryOf(value);
			if (read !== void 0) summaries.set(read.uid, read.summary);
			return;
		}
		if (!isJudgement(value)) {
			run.issues.add(problem("bad-row", `Row ${source.index + 1} is neither a judgement nor a summary.`, "Give the files as the leaderboard’s pipeline wrote them.", source.place()));
			return;
		}
		const uid = asText(value.summary_uid);
		const summary = uid === void 0 ? void 0 : summaries.get(uid) ?? alone(uid);
		if (summary !== void 0) addJudgement(value, source, summary, models);
		else {
			const message = `Row ${source.index + 1} judges a summary that is not among the summaries given.`;
			run.issues.add(problem("bad-document", message, "Give summaries.jsonl of the same model together with judgments.jsonl.", source.place()));
		}
	};
	/** A summary of which nothing but its judgement was given. */
	const alone = (uid) => {
		if (summaries.size > 0) return void 0;
		run.warn("Without summaries.jsonl beside judgments.jsonl a case is a summary and not its article: runs of two models share none.");
		return {
			article: uid,
			model: void 0,
			hasFailed: false
		};
	};
	const addJudgement = (row, source, summary, models) => {
		const fields = rowFields(row, source, run);
		const score = fields.number(["hhem_score"], expectations.score);
		const isValid = fields.flag(["is_valid"]) ?? fields.flag(["valid"]) ?? true;
		const words = fields.amount(["word_count"], "a number of words") ?? fields.amount(["summary_words"], "a number of words");
		const { article, model, hasFailed: _hasFailed, ...answer } = summary;
		const state = stateOf(isValid, score, summary);
		const isMadeUp = score !== void 0 && score < threshold;
		run.fingerprint("judge", asText(row.hhem_version));
		const isScored = state === "scored" && score !== void 0;
		run.add({
			...inputIdentity(article, article),
			...rowPaths({
				...row,
				article_id: article,
				model
			}),
			column: models.keyOf(model),
			traits: {},
			measures: {
				scores: isScored ? {
					hhem_score: score,
					hallucination: isMadeUp ? 1 : 0,
					...words === void 0 ? {} : { word_count: words }
				} : {},
				passed: isScored ? !isMadeUp : null,
				cached: false,
				state,
				inputHash: inputIdentity(article, article).inputHash,
				...answer
			}
		});
	};
	return { file(file) {
		const models = modelColumns(run);
		readJsonLines(file, true, (value, source) => take(value, source, models), run);
		models.settle();
	} };
}
// src/core/results/readers.ts
/** Every reader, in the order in which the docs list them. */
const readers = [
	rowsReader,
	promptfooReader,
	promptfooCsvReader,
	inspectAiReader,
	openaiEvalsReader,
	helmReader,
	braintrustReader,
	deepevalReader,
	ragasReader,
	azureEvaluationReader,
	pytestJsonReader,
	junitReader,
	ghModelsReader,
	mcpUseActionReader,
	lmEvalReader,
	alpacaEvalReader,
	sweBenchReader,
	aiderReader,
	tauBenchReader,
	livebenchReader,
	mtBenchReader,
	treeOfThoughtReader,
	vectaraHallucinationReader,
	langsmithReader,
	langfuseReader,
	phoenixReader,
	mlflowReader,
	presetReader({
		name: "weave",
		description: "evaluations of W&B Weave: exported predictions, eval_results/query, calls",
		notes: {
			framework: "W&B Weave",
			files: "JSON of the export script in the Weave guides; `POST …/eval_results/query` for one evaluation; calls of `Evaluation.predict_and_score` as JSON lines",
			reads: "digest of the dataset row (or its reference); scores of every scorer; latency; output; a prediction that failed as an error",
			silent: "cost, tokens in and out, which repetition a row is, cache, the judge; a verdict: name it with `passed`",
			checkedWith: "files written after its source"
		},
		shapes: [
			{
				recognizes: ({ value }) => isObject(value) && Object.hasOwn(asObject(asArray(value.predictions)[0]), "row_digest"),
				mapping: {
					rows: "predictions",
					caseId: ["row_digest"],
					input: ["inputs"],
					output: "output",
					scores: [{ field: "scores.*" }],
					latency: {
						kind: "field",
						field: "model_latency_seconds",
						factor: 1e3
					},
					answersAlways: true
				}
			},
			{
				recognizes: ({ value }) => {
					const first = isObject(value) ? asObject(asArray(value.rows)[0]) : {};
					return Object.hasOwn(first, "row_digest") && Array.isArray(first.evaluations);
				},
				mapping: {
					rows: "rows.evaluations.trials",
					caseId: ["../../row_digest"],
					input: ["../../raw_data_row"],
					output: "model_output",
					scores: [{ field: "scores.*" }],
					latency: {
						kind: "field",
						field: "model_latency_seconds",
						factor: 1e3
					},
					answersAlways: true,
					evaluation: "../evaluation_call_id"
				}
			},
			{
				recognizes: ({ value }) => {
					const call = asObject(Array.isArray(value) ? value[0] : value);
					return typeof call.op_name === "string" && /Evaluation\.predict_and_score\b/.test(call.op_name);
				},
				mapping: {
					input: ["inputs.example"],
					output: "output.output",
					scores: [{ field: "output.scores.*" }],
					error: "exception",
					latency: {
						kind: "field",
						field: "output.model_latency",
						factor: 1e3
					},
					answersAlways: true,
					evaluation: "trace_id"
				}
			}
		]
	}),
	nemoEvaluatorReader,
	mappedReader
];
/** The reader of a format; undefined when there is none of that name. */
function readerNamed(name) {
	return readers.find((reader) => reader.name === name);
}
/** The names as a list for a sentence. */
function formatNames() {
	return readers.map((reader) => reader.name).join(", ");
}
// src/core/results/json/parse-beginning.ts
const [quote, backslash] = ["\"", "\\"];
/**
* What the beginning of a JSON text holds: the text is cut behind the last value that is whole, and what is open there is
* closed. For a look at a file that is too large to be parsed only to see what it is.
*
* @returns undefined when the text does not begin like JSON
*/
function parseBeginning(text) {
	const cut = wholePart(text);
	try {
		return parseValue(cut).value;
	} catch {
		return;
	}
}
/** The text up to the last whole value, with the brackets that are open there closed. */
function wholePart(text) {
	const open = [];
	/** Where the text may be cut last. Every bracket is such a place, so that what is open at the end was open there. */
	let cut = 0;
	let isKey = false;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === quote) {
			const end = stringEnd(text, at);
			if (end === -1) break;
			at = end - 1;
			if (!isKey) cut = end;
		} else if (character === "{" || character === "[") {
			open.push(character === "{" ? "}" : "]");
			isKey = character === "{";
			cut = at + 1;
		} else if (character === "}" || character === "]") {
			open.pop();
			cut = at + 1;
			isKey = false;
			if (open.length === 0) return text.slice(0, cut);
		} else if (character === ":") isKey = false;
		else if (character === ",") {
			cut = at;
			isKey = open.at(-1) === "}";
		}
	}
	return text.slice(0, cut) + open.reverse().join("");
}
function stringEnd(text, start) {
	for (let at = start + 1; at < text.length; at += 1) if (text[at] === backslash) at += 1;
	else if (text[at] === quote) return at + 1;
	return -1;
}
// src/core/results/reading/sample.ts
/** Bytes looked at; where nothing is whole within them, as many again and again up to the second. */
const [firstLook, lastLook] = [262144, 4194304];
const lookedLines = 20;
/** Looks at the beginning of a file. */
function sampleOf(file) {
	const none = {
		name: file.name.slice(Math.max(file.name.lastIndexOf("/"), file.name.lastIndexOf("\\")) + 1),
		value: void 0,
		lines: [],
		header: [],
		text: "",
		entries: []
	};
	if (file.entries !== void 0) return {
		...none,
		kind: "archive",
		entries: file.entries.map((entry) => entry.name)
	};
	const text = peek(file, firstLook);
	const start = text.trimStart();
	if (start.startsWith("<")) return {
		...none,
		kind: "xml",
		text
	};
	if (/^[[{]/.test(start)) {
		const json = lookAtJson(start) ?? (file.sizeBytes > firstLook ? lookAtJson(peek(file, lastLook).trimStart()) : void 0);
		if (json !== void 0) return {
			...none,
			...json,
			text
		};
	}
	const [line = ""] = start.split(/\r?\n/, 1);
	const header = csvFields(line) ?? [];
	return header.length > 1 ? {
		...none,
		kind: "csv",
		header,
		text
	} : {
		...none,
		kind: "text",
		text
	};
}
function peek(file, length) {
	return peekText(file.read(0, length), length);
}
function lookAtJson(text) {
	const lines = [];
	for (const line of text.split("\n", lookedLines)) {
		if (line.trim() === "") continue;
		const value = parsed(line);
		if (value === void 0) break;
		lines.push(value);
	}
	const [first] = lines;
	const isOneLine = first !== void 0 && text.trimEnd().indexOf("\n") === -1;
	const second = text.slice(text.indexOf("\n") + 1).trimStart();
	if (first !== void 0 && !isOneLine && /^[[{]/.test(second)) return {
		kind: "json-lines",
		value: first,
		lines
	};
	const value = isOneLine ? first : parseBeginning(text);
	return value === void 0 ? void 0 : {
		kind: "json",
		value,
		lines: isOneLine ? lines : []
	};
}
function parsed(line) {
	try {
		return parseValue(line).value;
	} catch {
		return;
	}
}
// src/core/results/detect-format.ts
/** The reader that recognizes a file; undefined when none does. */
function readerOf(sample) {
	return readers.find((reader) => reader.recognizes(sample)) ?? readers.find((reader) => reader.fallsBack?.(sample) === true);
}
/** Tells the format of a result file from its content; undefined when it is none that can be read. */
function detectFormat(file) {
	return readerOf(sampleOf(asResultFile(file)))?.name;
}
// src/core/results/known-aggregates.ts
/**
* What a file of figures is that somebody may give as results: a benchmark's own summary holds no cases to pair, whatever it
* names. Each says what to give instead.
*/
const aggregates = [
	{
		is: ({ value }) => isHarnessResults(value),
		hint: "It holds the figures of lm-evaluation-harness: run it with --log_samples and give the samples files."
	},
	{
		is: ({ value }) => isObject(value) && isObject(value.scores) && Object.hasOwn(value, "mteb_version"),
		hint: "It holds the figures of MTEB, one for each subset of a task: a subset is no case, and the languages of a task share their texts."
	},
	{
		is: ({ kind, text }) => kind === "text" && /^- dirname:/m.test(text) && /^ {2}pass_rate_1:/m.test(text),
		hint: "It is the leaderboard of aider, a record for a whole run: give the .aider.results.json of the exercises."
	},
	{
		is: ({ header }) => header.includes("win_rate") && header.includes("standard_error"),
		hint: "It is a leaderboard of AlpacaEval, a row for a model: give the annotations.json of the models."
	},
	{
		is: ({ value }) => isSummary(value) || isStats(value),
		hint: "It belongs to judgments.jsonl of Vectara’s leaderboard: give that file together with summaries.jsonl."
	}
];
/** What to give instead of a file that only holds figures; undefined for any other file. */
function aggregateHint(sample) {
	return aggregates.find(({ is }) => is(sample))?.hint;
}
// src/core/results/mapping/propose-columns.ts
/** Names of fields that are usually what, best first. */
const usual = {
	"case-id": [
		"case_id",
		"caseid",
		"example_id",
		"question_id",
		"sample_id",
		"item_id",
		"test_id",
		"task_id",
		"id"
	],
	input: [
		"input",
		"inputs",
		"question",
		"query",
		"user_input",
		"prompt"
	],
	passed: [
		"passed",
		"pass",
		"success",
		"is_correct",
		"correct",
		"resolved",
		"verdict"
	],
	score: [
		"score",
		"accuracy",
		"reward",
		"rating",
		"grade"
	]
};
/**
* A mapping that rows of an unknown tool might be read through, as far as names tell: for the hint of an issue, where a
* person looks at it before it is used. Undefined where no name tells a case, or none a score.
*/
function proposeColumns(sample) {
	const names = fieldNames(sample);
	const named = (key) => {
		const folded = names.map((name) => name.toLowerCase());
		const wanted = usual[key].find((name) => folded.includes(name));
		return wanted === void 0 ? void 0 : names[folded.indexOf(wanted)];
	};
	const caseId = named("case-id");
	const input = named("input");
	const passed = named("passed");
	const score = named("score");
	const identity = caseId === void 0 ? input === void 0 ? [] : [`input: ${input}`] : [`case-id: ${caseId}`];
	const result = [...score === void 0 ? [] : [`scores: [${score}]`], ...passed === void 0 ? [] : [`passed: ${passed}`]];
	return identity.length === 0 || result.length === 0 ? void 0 : `columns: { ${[...identity, ...result].join(", ")} }`;
}
/** Plain names only: others would have to be quoted. */
function fieldNames({ kind, header, value }) {
	const row = Array.isArray(value) ? value[0] : value;
	return (kind === "csv" ? header : isObject(row) ? Object.keys(row) : []).filter((name) => /^[A-Za-z_][\w.-]*$/.test(name)).slice(0, 500);
}
// src/core/results/guess-unreadable.ts
/**
* What a file that cannot be read seems to be, as the hint of an issue.
*
* @param bytes - its beginning
*/
function guessUnreadable(bytes, sample) {
	const [a, b, c, d] = bytes;
	if (a === 31 && b === 139) return "It is gzip: unpack it first.";
	if (sample.kind === "archive") return "It is a zip archive of no format that is read: unpack it first.";
	if (a === 80 && b === 75 && (c ?? 0) < 9) return "It is a zip archive: unpack it first.";
	if (a === 40 && b === 181 && c === 47 && d === 253) return "It is zstd: unpack it first.";
	if (a === 137 && b === 80 && c === 78 && d === 71) return "It is a PNG image.";
	const text = sample.text.trimStart();
	if (/^<(?:!doctype html|html)/i.test(text)) return "It is an HTML page, perhaps an error page of a download.";
	if (text.startsWith("<")) return "It is XML without a testsuite.";
	const aggregate = aggregateHint(sample);
	if (aggregate !== void 0) return aggregate;
	const proposed = proposeColumns(sample);
	const such = proposed === void 0 ? "" : `, perhaps ${proposed}`;
	if (sample.kind === "csv") return `It is a table (CSV): say with \`columns\` which of them is what${such}.`;
	if (sample.kind === "json-lines" || Array.isArray(sample.value)) return `It is a list of rows: say with \`columns\` which of their fields is what${such}.`;
	if (/^(?:evalId|results|version):/m.test(text)) return "It seems to be YAML: write JSON instead.";
}
// src/core/results/reading/utf8-file.ts
/** The file in UTF-8: itself, or what UTF-16 becomes when it is read whole. */
function inUtf8(file) {
	if (file.entries !== void 0 || !isUtf16(file.read(0, 2))) return {
		ok: true,
		value: file
	};
	const text = decodeText({
		name: file.name,
		bytes: wholeContent(file)
	});
	if (!text.ok) return text;
	const utf8 = fileOfBytes(file.name, new TextEncoder().encode(text.value));
	return {
		ok: true,
		value: file.isFound === void 0 ? utf8 : {
			...utf8,
			isFound: file.isFound
		}
	};
}
// src/core/results/read-run.ts
/**
* Reads result files as one run.
*
* The format is told from the content unless `options.format` forces one; all files must have the same. Rows of several
* files are joined in the order given. A file with any problem refuses the whole run, and so does a run without cases:
* what comes back has at least one row.
*
* @param files - in the order in which their rows are to stand; at least one
*/
function readRun(files, options = {}) {
	const issues = [];
	if (files.length === 0) issues.push(problem("no-file", "No result file was given.", "Name at least one result file."));
	if (options.format !== void 0 && readerNamed(options.format) === void 0) {
		const message = `There is no format ${JSON.stringify(options.format)}.`;
		issues.push(problem("unknown-format", message, `Formats: ${formatNames()}.`, { path: ["format"] }));
	}
	const opened = [];
	for (const file of files) {
		const utf8 = inUtf8(asResultFile(file));
		if (!utf8.ok) issues.push(...utf8.issues);
		else if (isEmpty(utf8.value)) issues.push(emptyIssue(utf8.value));
		else opened.push(utf8.value);
	}
	if (issues.length > 0) return {
		ok: false,
		issues
	};
	const sampled = opened.map((file) => ({
		file,
		sample: sampleOf(file)
	}));
	const format = formatOf(options, sampled);
	const chosen = format === void 0 ? chooseReader(sampled) : forced(format, sampled);
	if (!chosen.ok) return chosen;
	const { reader, used, companions, warnings } = chosen.value;
	const run = readWith(reader, used, companions, options);
	return run.ok ? {
		ok: true,
		value: {
			...run.value,
			warnings: [...warnings, ...run.value.warnings]
		}
	} : run;
}
/**
* The format that is not told from the content. A mapping goes before the format that it stands beside, which may be
* another commit's; rows that we wrote ourselves are no file of a tool, and are read as what they are.
*/
function formatOf({ format, columns }, sampled) {
	if (columns === void 0 || format === rowsReader.name) return format;
	if (sampled.every(({ sample }) => isHeader(sample.value))) return rowsReader.name;
	return columns.preset ?? mappedReader.name;
}
function readWith(reader, used, companions, options) {
	if ("read" in reader) return reader.read(used.map(({ file }) => file), options);
	const run = runBuilder(options, companions.length + used.length);
	const open = reader.open(run);
	for (const { file, sample } of [...companions, ...used]) {
		run.nextFile(file.name);
		open.file(file, sample);
	}
	if (run.issues.isEmpty()) open.end?.();
	return run.finish(reader.name);
}
function forced(format, sampled) {
	const reader = readerNamed(format);
	if (reader === void 0) return {
		ok: false,
		issues: []
	};
	const isCompanion = ({ sample }) => "accompanies" in reader && reader.accompanies?.(sample) === true && !reader.recognizes(sample);
	const companions = sampled.filter(isCompanion);
	return {
		ok: true,
		value: {
			reader,
			used: sampled.filter((one) => !companions.includes(one)),
			companions,
			warnings: []
		}
	};
}
function chooseReader(sampled) {
	const told = sampled.map((one) => ({
		...one,
		reader: readerOf(one.sample)
	}));
	const first = told.find(({ reader }) => reader !== void 0);
	const reader = first?.reader;
	const companions = told.filter((one) => one.reader === void 0 && reader !== void 0 && "accompanies" in reader && reader.accompanies?.(one.sample) === true);
	const strange = told.filter((one) => one.reader === void 0 && !companions.includes(one));
	const passed = reader === void 0 ? [] : strange.filter(({ file }) => file.isFound === true);
	const issues = strange.filter((one) => !passed.includes(one)).map(({ file, sample }) => unreadable(file, sample));
	const other = told.find((one) => one.reader !== void 0 && one.reader !== reader);
	if (issues.length === 0 && first !== void 0 && other !== void 0) {
		const message = `The file is ${other.reader?.name}, but ${first.file.name} is ${reader?.name}.`;
		issues.push(problem("mixed-formats", message, "Give files of one format as one run.", { file: other.file.name }));
	}
	if (issues.length > 0 || reader === void 0) return {
		ok: false,
		issues
	};
	return {
		ok: true,
		value: {
			reader,
			used: told.filter((one) => one.reader === reader),
			companions,
			warnings: passed.length === 0 ? [] : [`Not read, in none of the formats: ${passed.slice(0, 5).map(({ file }) => file.name).join(", ")}${passed.length > 5 ? ` and ${passed.length - 5} more` : ""}.`]
		}
	};
}
function isEmpty(file) {
	if (file.entries !== void 0) return false;
	for (let from = 0; from < file.sizeBytes; from += 4096) if (file.read(from, from + 4096).some((byte) => byte > 32 && byte !== 239 && byte !== 187 && byte !== 191)) return false;
	return true;
}
function emptyIssue(file) {
	return problem("empty-file", file.sizeBytes === 0 ? "The file is empty." : "The file holds nothing but white space.", "Check that the evaluation ran to its end and wrote its results.", { file: file.name });
}
function unreadable(file, sample) {
	return problem("unknown-format", "The content is in none of the formats that are read.", guessUnreadable(file.read(0, 4096), sample) ?? `Formats that are read: ${formatNames()}.`, { file: file.name });
}
export { rowsReader as a, caseRowSchema as c, asAmount as d, isObject as f, caseRows as g, caseRow as h, readerNamed as i, rowKeys as l, amountAt$1 as m, detectFormat as n, isHeader as o, tableOf as p, formatNames as r, fileOfBytes as s, readRun as t, rowsHeaderSchema as u };

import type { Issue, Parsed } from '../../model/issue.ts';
import type { Run } from '../../model/run.ts';
import { hashText } from '../../model/stable-hash.ts';
import { assembleRows, type Draft } from '../assemble-rows.ts';
import { decodeText } from '../decode-text.ts';
import { scalarFields } from '../field-path.ts';
import { asNumber, asText, type JsonObject } from '../json-value.ts';
import { parseJson } from '../parse-json.ts';
import { counted, issueList, problem, type ResultFile } from '../problem.ts';
import type { ReadOptions } from '../read-options.ts';
import { columnsOf } from './columns.ts';
import { isPromptfooRow, type PromptfooDocument, readDocument } from './document.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { identifyRows, inputHashOf } from './identity.ts';
import { costOf, measuresOf, usedTokens } from './measures.ts';
import { descriptionOf, fieldOf, testCaseOf } from './raw-row.ts';
import { conversationOf, traitsOf } from './traits.ts';

/** Reads promptfoo's JSON files of every generation, and its JSON lines, as one run. */
export function readPromptfoo(files: readonly ResultFile[], options: ReadOptions): Parsed<Run> {
  const parsed = files.map(parseFile);
  const issues = parsed.flatMap((result) => (result.ok ? [] : result.issues));
  if (issues.length > 0) return { ok: false, issues };
  const warnings: string[] = [];
  const documents = withoutRepeatedRows(
    parsed.flatMap((result) => (result.ok ? [result.value] : [])),
    warnings,
  );
  const rows = documents.flatMap((document) => document.rows);
  if (rows.length === 0) return { ok: false, issues: [noCases(files)] };
  warnings.push(...documents.flatMap((document, index) => countWarning(document, files[index]?.name ?? '')));

  const drafts = draftsOf(documents, options, warnings);
  const assembled = assembleRows(drafts, options);
  if (!assembled.ok) return assembled;
  const judgedNothing = rows.filter(
    (row, index) => row.success === true && drafts[index]?.measures.state === 'unscored',
  );
  if (judgedNothing.length > 0) {
    warnings.push(
      `${counted(judgedNothing.length, 'row')} passed without any assertion: counted as unscored.`,
    );
  }
  const suite = documents
    .map((document) => asText(document.config.description))
    .find((text) => text !== undefined);
  return {
    ok: true,
    value: {
      ...(suite === undefined ? {} : { suite }),
      format: 'promptfoo-json',
      rows: assembled.value.rows,
      fingerprints: fingerprintsOf(documents),
      duplicates: assembled.value.duplicates,
      warnings: [...warnings, ...assembled.value.warnings],
    },
  };
}

function draftsOf(
  documents: readonly PromptfooDocument[],
  options: ReadOptions,
  warnings: string[],
): readonly Draft[] {
  const rows = documents.flatMap((document) => document.rows);
  const inputHashes = rows.map(inputHashOf);
  const { ids, warnings: identityWarnings } = identifyRows(rows, inputHashes);
  if (options.caseId === undefined) warnings.push(...identityWarnings);
  const columnOf = columnsOf(documents);
  const unpriced = unpricedColumns(documents, columnOf);
  if (unpriced.size > 0) {
    warnings.push(
      'Cost is 0 on every row although tokens were used: the price was unknown, cost is left out.',
    );
  }
  let index = -1;
  return documents.flatMap((document, at) =>
    document.rows.map((row): Draft => {
      index += 1;
      const column = columnOf(at, row);
      return {
        id: ids[index] ?? '',
        field: (path) => fieldOf(row, path),
        fields: () => fieldsOf(row),
        column,
        // Rows stand in the order they finished; a repeat of a test has the next testIdx.
        order: at * 1e9 + (asNumber(row.testIdx) ?? 0),
        cluster: conversationOf(row),
        traits: traitsOf(row),
        measures: { ...labelOf(row), ...measuresOf(row, inputHashes[index] ?? '', !unpriced.has(column)) },
      };
    }),
  );
}

/** Longest label that is kept, characters. */
const longestLabel = 120;

function labelOf(row: JsonObject): { label?: string } {
  const description = descriptionOf(row);
  return description === undefined || description === ''
    ? {}
    : { label: [...description].slice(0, longestLabel).join('') };
}

function fieldsOf(row: JsonObject): readonly string[] {
  return [
    ...scalarFields(row.vars, 'vars.'),
    ...scalarFields(row.metadata, 'metadata.'),
    ...scalarFields(testCaseOf(row).metadata, 'testCase.metadata.'),
    ...['description', 'provider', 'prompt'].filter((name) => fieldOf(row, name) !== undefined),
  ];
}

/** Columns whose every cost is 0 although they used tokens: promptfoo writes 0 for a price that it does not know. */
function unpricedColumns(
  documents: readonly PromptfooDocument[],
  columnOf: ReturnType<typeof columnsOf>,
): ReadonlySet<unknown> {
  const columns = new Map<unknown, { priced: boolean; zero: boolean; tokens: boolean }>();
  for (const [at, document] of documents.entries()) {
    for (const row of document.rows) {
      const column = columnOf(at, row);
      const seen = columns.get(column) ?? { priced: false, zero: false, tokens: false };
      columns.set(column, seen);
      const cost = costOf(row);
      if (cost !== undefined && cost > 0) seen.priced = true;
      if (cost === 0) seen.zero = true;
      if (usedTokens(row)) seen.tokens = true;
    }
  }
  return new Set(
    [...columns].filter(([, seen]) => seen.zero && seen.tokens && !seen.priced).map(([column]) => column),
  );
}

function parseFile(file: ResultFile): Parsed<PromptfooDocument> {
  const text = decodeText(file);
  if (!text.ok) return text;
  const end = text.value.indexOf('\n');
  const firstLine = end === -1 ? text.value : text.value.slice(0, end);
  const first = parseJson(firstLine, file.name);
  if (first.ok && isPromptfooRow(first.value) && !('results' in first.value))
    return readLines(text.value, file.name);
  // A document on one line is parsed by now.
  const parsed =
    end === -1 || (first.ok && text.value.slice(end).trim() === '')
      ? first
      : parseJson(text.value, file.name);
  return parsed.ok ? readDocument(parsed.value, file.name) : parsed;
}

/** JSON lines: every line is a row. */
function readLines(text: string, name: string): Parsed<PromptfooDocument> {
  const issues = issueList();
  const rows: JsonObject[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJson(line, name, index + 1);
    if (!parsed.ok) issues.add(...parsed.issues);
    else if (isPromptfooRow(parsed.value)) rows.push(parsed.value);
    else {
      issues.add(
        problem('not-promptfoo', 'The line is no promptfoo result.', 'Give the file as promptfoo wrote it.', {
          file: name,
          line: index + 1,
          column: 1,
        }),
      );
    }
  }
  if (!issues.isEmpty()) return { ok: false, issues: issues.toIssues() };
  return { ok: true, value: { rows, heads: [], config: {}, version: undefined, statedRows: undefined } };
}

/** The same result given twice (a file and its copy, JSON and JSON lines) is one result: rows have ids. */
function withoutRepeatedRows(
  documents: readonly PromptfooDocument[],
  warnings: string[],
): readonly PromptfooDocument[] {
  const seen = new Set<string>();
  let dropped = 0;
  const kept = documents.map((document) => {
    const rows = document.rows.filter((row) => {
      const id = asText(row.id);
      if (id === undefined) return true;
      const key = hashText(`${id}:${row.testIdx}:${row.promptIdx}`);
      if (seen.has(key)) dropped += 1;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
    return { ...document, rows };
  });
  if (dropped > 0)
    warnings.push(`${counted(dropped, 'row')} stood twice with the same result id: counted once.`);
  return kept;
}

function countWarning(document: PromptfooDocument, name: string): readonly string[] {
  const { statedRows, rows } = document;
  if (statedRows === undefined || statedRows === rows.length || rows.length === 0) return [];
  return [`${name} counts ${statedRows} results in its statistics and holds ${rows.length}.`];
}

function noCases(files: readonly ResultFile[]): Issue {
  return problem(
    'no-cases',
    'The file holds no results.',
    'Check that the evaluation ran before its file is read.',
    {
      file: files[0]?.name,
    },
  );
}

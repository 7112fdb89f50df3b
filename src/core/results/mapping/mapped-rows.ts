import type { ColumnMapping } from '../../model/column-mapping.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import { readCsv } from '../csv/read-csv.ts';
import { endsInCharacter, undecodable } from '../decode-text.ts';
import { isObject, ownValue, scalarText } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { readJsonLines } from '../json/read-json-lines.ts';
import { problem } from '../problem.ts';
import type { ResultFile } from '../reading/result-file.ts';
import type { RowSource } from '../reading/row-source.ts';
import type { Sample } from '../reading/sample.ts';
import type { RowView } from './row-view.ts';

/** Called for every row, in file order. */
export type VisitView = (view: RowView) => void;

/**
 * Reads the rows of a file of any shape: a table, JSON lines, or a JSON document with lists of rows at a path.
 *
 * @param mapping - says where the rows are (`rows`, `header`)
 */
export function readMappedRows(
  file: ResultFile,
  sample: Sample,
  mapping: ColumnMapping,
  visit: VisitView,
  run: RunBuilder,
): void {
  const isLine = sample.kind === 'json' && isObject(sample.value) && sample.lines.length === 1;
  if (sample.kind === 'csv') {
    readCsv(file, (value, source) => visit({ value, source, isTable: true }), run);
  } else if (sample.kind === 'json-lines' || (isLine && mapping.rows === undefined)) {
    const steps = stepsTo(mapping.rows);
    readJsonLines(
      file,
      true,
      (value, source) => walk({ value, source, isTable: false }, steps, visit, run),
      run,
    );
  } else if (sample.kind === 'json') readDocument(file, mapping, visit, run);
  else if (file.entries === undefined && isNoText(file.read(0, lookedBytes)) && file.isFound !== true) {
    run.issues.add(undecodable(file.name, 'utf-8', new TypeError('no text')));
  } else {
    const hint = 'A mapping reads CSV, JSON lines, and JSON with a list of rows.';
    refuseFile(
      file,
      'bad-document',
      'is neither a table with several columns, JSON lines nor JSON',
      hint,
      run,
    );
  }
}

/** Bytes looked at to see whether a file is text. */
const lookedBytes = 1 << 16;

function isNoText(bytes: Uint8Array): boolean {
  return !endsInCharacter(bytes);
}

function stepsTo(path: string | undefined): readonly string[] {
  return path === undefined ? [] : path.split('.');
}

function readDocument(file: ResultFile, mapping: ColumnMapping, visit: VisitView, run: RunBuilder): void {
  const steps = stepsTo(mapping.rows);
  const header = mapping.header === undefined ? undefined : mapping.header.split('.');
  const names: string[] = [];
  // Which step is the first list is known only when it is met.
  const lists = Array.from({ length: steps.length + 1 }, (_, length) => steps.slice(0, length));
  const shape = { rows: header === undefined ? lists : [...lists, header], nonFinite: true };
  const take = (value: unknown, source: RowSource, path: readonly string[], key?: string) => {
    if (header !== undefined && path.join('\n') === header.join('\n')) {
      names.push(scalarText(value) ?? '');
      return;
    }
    if (header !== undefined && Array.isArray(value) && names.length === 0) {
      run.issues.add(headerMissing(mapping.header ?? '', source));
      return;
    }
    const isOneLevelDown = key !== undefined;
    const rest = steps.slice(path.length + (isOneLevelDown ? 1 : 0));
    const row = header !== undefined && Array.isArray(value) ? named(value, names) : value;
    walk({ value: row, source, key, isTable: false }, rest, visit, run);
  };
  const rest = readJson(file, shape, take, run);
  if (rest === undefined || rest.rows > 0 || Array.isArray(rest.value)) return;
  const wanted =
    mapping.rows === undefined
      ? 'is no list of rows'
      : `has no list of rows at ${JSON.stringify(mapping.rows)}`;
  const found = listsIn(rest.value);
  const hint =
    found.length === 0
      ? 'It holds no list of objects.'
      : `Write the path of the list, such as rows: ${found[0]}. Lists that exist: ${found.join(', ')}.`;
  refuseFile(file, 'no-rows', wanted, hint, run);
}

/** What lies beside results in a folder may be anything: it is passed over, and said so. */
function refuseFile(file: ResultFile, code: string, what: string, hint: string, run: RunBuilder): void {
  if (file.isFound === true) run.warn(`Not read: ${file.name} ${what}.`);
  else run.issues.add(problem(code, `The file ${what}.`, hint, { file: file.name }));
}

function headerMissing(header: string, source: RowSource) {
  const message = `row ${source.index + 1} is a list, and no names of fields stand before it at ${JSON.stringify(header)}.`;
  const hint = 'Write the list of names in front of the rows.';
  return problem('no-header', message, hint, source.place());
}

function named(values: readonly unknown[], names: readonly string[]): unknown {
  const row: Record<string, unknown> = Object.create(null);
  for (const [at, name] of names.entries()) row[name] = values[at];
  return row;
}

/** Goes on to the rows that lie within a row, through objects and lists; `*` is every entry of a map. */
function walk(view: RowView, steps: readonly string[], visit: VisitView, run: RunBuilder): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (isObject(view.value)) visit(view);
    else {
      const message = `row ${view.source.index + 1} is no object with fields.`;
      const hint = 'Write rows as objects, or name the list of their fields with header.';
      run.issues.add(problem('bad-row', message, hint, view.source.place()));
    }
    return;
  }
  const { source } = view;
  const entries: readonly (readonly [string | undefined, unknown])[] =
    step === '*'
      ? Object.entries(isObject(view.value) ? view.value : {})
      : [[undefined, ownValue(view.value, step)]];
  for (const [key, value] of entries) {
    const items = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    for (const item of items)
      walk({ value: item, source, parent: view, key, isTable: false }, rest, visit, run);
  }
}

/** Paths of lists of objects, three levels deep at most. */
function listsIn(value: unknown, front = '', depth = 0): readonly string[] {
  if (!isObject(value) || depth > 2) return [];
  return Object.entries(value)
    .slice(0, 200)
    .flatMap(([key, inner]) =>
      Array.isArray(inner) && isObject(inner[0])
        ? [`${front}${key}`]
        : listsIn(inner, `${front}${key}.`, depth + 1),
    )
    .slice(0, 20);
}

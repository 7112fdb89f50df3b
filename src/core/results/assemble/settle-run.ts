import { tableOf } from '../../model/build-case-table.ts';
import type { CaseRow } from '../../model/case-row.ts';
import { caseRow } from '../../model/case-rows.ts';
import type { CaseTable } from '../../model/case-table.ts';
import type { Parsed } from '../../model/issue.ts';
import { capCaseId } from '../case-id.ts';
import { type Column, type ColumnSource, nameColumns } from '../columns.ts';
import { counted, problem } from '../problem.ts';
import type { ReadOptions } from '../read-options.ts';
import type { DraftColumns } from './draft-table.ts';
import { duplicatesWarning, onlyDuplicates } from './duplicates.ts';
import { numberRepeats } from './number-repeats.ts';

/** A file of the run, and the columns of the matrix in it. */
export interface SettledFile {
  readonly name: string;
  readonly columns: readonly ColumnSource[];
}

/** Rows with all that the reader of a run has to know about how they came about. */
export interface SettledRun {
  readonly rows: CaseTable;
  readonly duplicates: readonly string[];
  readonly warnings: readonly string[];
}

/** Settles case ids, columns, epochs, clusters and segments of a run, in the order of the drafts. */
export function settleRun(
  drafts: DraftColumns,
  files: readonly SettledFile[],
  options: ReadOptions,
): Parsed<SettledRun> {
  const unresolved = drafts.use.unresolved();
  if (unresolved.length > 0) return { ok: false, issues: unresolved };
  const warnings = [...drafts.use.partial()];
  const { rows } = drafts;
  if (rows.length === 0) {
    const hint = 'Check that the evaluation ran before its file is read.';
    return {
      ok: false,
      issues: [problem('no-cases', 'The file holds no results.', hint, { file: files[0]?.name })],
    };
  }
  const columnOf = columnFinder(drafts, files);
  const cases = caseOfColumns(drafts, columnOf);
  const numbered = numberRepeats({ ...drafts, ...cases, rows });
  if (numbered.uneven !== undefined) {
    const message = `${counted(numbered.uneven, 'case')} stand in fewer of the files than others, and no row states an epoch.`;
    const hint = 'Give files that repeat all cases alike: repeating only what failed flatters a run.';
    return {
      ok: false,
      issues: [problem('uneven-repeats', message, hint, { file: shortestFile(drafts, files) })],
    };
  }
  if (numbered.byFile)
    warnings.push('Cases that stand in several files are repeats: each file is an epoch of its own.');
  const duplicates = [...numbered.duplicates].map((code) => cases.caseIds[code] ?? '');
  if (duplicates.length > 0) warnings.push(duplicatesWarning(duplicates));
  if (drafts.outputWarning !== undefined) warnings.push(drafts.outputWarning);
  const settled: CaseTable = {
    ...rows,
    ...cases,
    epoch: numbered.epochs,
    ...segmentColumns(drafts, columnOf, options),
    cluster: clusterColumn(drafts, columnOf),
  };
  const kept = duplicates.length === 0 ? settled : tableOf(withoutCases(settled, numbered.duplicates));
  if (kept.length === 0) return { ok: false, issues: [onlyDuplicates(rows.length, files[0]?.name)] };
  return { ok: true, value: { rows: kept, duplicates, warnings } };
}

/** The file with the fewest rows among those that have any: the one that repeats only some of the cases. */
function shortestFile({ rows, fileOf }: DraftColumns, files: readonly SettledFile[]): string | undefined {
  const counts = files.map(() => 0);
  for (let row = 0; row < rows.length; row += 1) {
    const file = fileOf[row] ?? 0;
    counts[file] = (counts[file] ?? 0) + 1;
  }
  const fewest = counts.reduce((min, count) => (count > 0 && count < min ? count : min), rows.length);
  return files[counts.indexOf(fewest)]?.name;
}

/** Column of a row; undefined = it is of none. */
type ColumnFinder = (row: number) => Column | undefined;

/** The columns of a matrix by row; undefined where nothing is one, as in most runs. */
function columnFinder(drafts: DraftColumns, files: readonly SettledFile[]): ColumnFinder | undefined {
  const named = nameColumns(files.map(({ columns }) => columns));
  const isMatrix = named.some((columns) => [...columns.values()].some(({ suffix }) => suffix !== undefined));
  if (!isMatrix) return undefined;
  return (row) => {
    const key = drafts.columnKeys[drafts.columnOf[row] ?? -1];
    return key === undefined ? undefined : named[drafts.fileOf[row] ?? 0]?.get(key);
  };
}

/** Case ids with the suffix of their column, as the columns of a table. */
function caseOfColumns(
  { rows }: DraftColumns,
  columnOf: ColumnFinder | undefined,
): Pick<CaseTable, 'caseIds' | 'caseOf'> {
  if (columnOf === undefined) return { caseIds: rows.caseIds, caseOf: rows.caseOf };
  const codes = new Map<string, number>();
  const caseIds: string[] = [];
  const caseOf = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const base = rows.caseIds[rows.caseOf[row] ?? 0] ?? '';
    const suffix = columnOf(row)?.suffix;
    const id = suffix === undefined ? base : capCaseId(`${base} · ${suffix}`);
    const known = codes.get(id);
    if (known === undefined) codes.set(id, caseIds.push(id) - 1);
    caseOf[row] = known ?? caseIds.length - 1;
  }
  return { caseIds, caseOf };
}

function segmentColumns(
  { rows, traits }: DraftColumns,
  columnOf: ColumnFinder | undefined,
  options: ReadOptions,
): Pick<CaseTable, 'segments' | 'segmentsOf'> {
  const chosen = options.segments === undefined ? traits.choose(rows.caseOf, rows.caseIds.length) : [];
  if (chosen.length === 0 && columnOf === undefined)
    return { segments: rows.segments, segmentsOf: rows.segmentsOf };
  const segments: Readonly<Record<string, string>>[] = [];
  const codes = new Map<string, number>();
  const segmentsOf = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const values: Record<string, string> = {};
    for (const name of chosen) {
      const value = traits.valueOf(name, row);
      if (value !== undefined) values[name] = value;
    }
    Object.assign(values, rows.segments[rows.segmentsOf[row] ?? 0]);
    const column = columnOf?.(row);
    if (column?.suffix !== undefined) {
      if (column.prompt !== '') values.prompt = column.prompt;
      if (column.provider !== '') values.provider = column.provider;
    }
    const key = JSON.stringify(values);
    const known = codes.get(key);
    if (known === undefined) codes.set(key, segments.push(values) - 1);
    segmentsOf[row] = known ?? segments.length - 1;
  }
  return { segments, segmentsOf };
}

/** Columns of a matrix share their input: they are no independent cases. */
function clusterColumn({ rows }: DraftColumns, columnOf: ColumnFinder | undefined): CaseTable['cluster'] {
  if (columnOf === undefined) return rows.cluster;
  const texts = [...rows.cluster.texts];
  const known = new Map(texts.map((text, code) => [text, code]));
  const codes = rows.cluster.codes.slice();
  for (let row = 0; row < rows.length; row += 1) {
    if ((codes[row] ?? -1) !== -1 || columnOf(row)?.suffix === undefined) continue;
    const base = rows.caseIds[rows.caseOf[row] ?? 0] ?? '';
    const code = known.get(base) ?? texts.push(base) - 1;
    known.set(base, code);
    codes[row] = code;
  }
  return { codes, texts };
}

function* withoutCases(table: CaseTable, left: ReadonlySet<number>): Generator<CaseRow> {
  for (let row = 0; row < table.length; row += 1) {
    if (!left.has(table.caseOf[row] ?? -1)) yield caseRow(table, row);
  }
}

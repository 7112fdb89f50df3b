import { type CaseTableBuilder, caseTableBuilder } from '../../model/build-case-table.ts';
import type { Parsed } from '../../model/issue.ts';
import type { Run } from '../../model/run.ts';
import { duplicatesWarning, onlyDuplicates, partialPaths, unresolvedPaths } from '../assemble-rows.ts';
import { capNames } from '../cap-names.ts';
import { decodeText, isUtf16, undecodable } from '../decode-text.ts';
import { scalarFields, segmentName, valueAt } from '../field-path.ts';
import { isObject, type JsonObject, scalarText } from '../json-value.ts';
import { parseJson } from '../parse-json.ts';
import { counted, type IssueList, issueList, problem, type ResultFile } from '../problem.ts';
import type { ReadOptions } from '../read-options.ts';
import { visitLines } from './lines.ts';
import { guardRow } from './row-guard.ts';
import { isHeader, mergeHeaders, type RowsHeader, readHeader } from './rows-header.ts';
import { settleEpochs } from './settle-epochs.ts';

const sampledBytes = 1 << 16;
const lineFeed = 10;

/** What one pass over the files gathers. */
interface Gathered {
  readonly rows: CaseTableBuilder;
  readonly headers: RowsHeader[];
  /** The rows as written, kept only when an option points into them. */
  readonly written: JsonObject[];
  statedEpochs: number;
  readonly unknownKeys: Set<string>;
  rowsWithUnknownKeys: number;
}

/** Reads rows-jsonl: the files are one run, and a file with any bad line is refused as a whole. */
export function readRows(files: readonly ResultFile[], options: ReadOptions): Parsed<Run> {
  const issues = issueList();
  const gathered: Gathered = {
    rows: caseTableBuilder(expectedRows(files)),
    headers: [],
    written: [],
    statedEpochs: 0,
    unknownKeys: new Set(),
    rowsWithUnknownKeys: 0,
  };
  for (const file of files) gatherFile(file, options, gathered, issues);
  if (!issues.isEmpty()) return { ok: false, issues: issues.toIssues() };
  if (gathered.rows.length() === 0) {
    const hint = 'Check that the evaluation ran before its file is read.';
    return {
      ok: false,
      issues: [problem('no-cases', 'The file holds no rows.', hint, { file: files[0]?.name })],
    };
  }
  const views = gathered.written.map((row) => ({
    field: (path: string) => fieldOf(row, path),
    fields: () => fieldsOf(row),
  }));
  const unresolved = unresolvedPaths(views, options);
  if (usesPaths(options) && unresolved.length > 0) return { ok: false, issues: unresolved };

  const header = mergeHeaders(gathered.headers);
  const warnings = [...header.warnings, ...(usesPaths(options) ? partialPaths(views, options) : [])];
  if (gathered.unknownKeys.size > 0) warnings.push(unknownKeysWarning(gathered));
  const settled = settleEpochs(gathered.rows.build(), gathered.statedEpochs > 0);
  if (settled.uneven > 0 && settled.duplicates.length === 0) {
    const message = `No row states an epoch, and some cases stand more often than others (${counted(settled.uneven, 'case')} less often).`;
    const hint =
      'State `epoch` on every row, and repeat all cases alike: retrying only what failed flatters a run.';
    return { ok: false, issues: [problem('uneven-repeats', message, hint, { file: files[0]?.name })] };
  }
  if (settled.repeated > 0) {
    warnings.push(
      `No row states an epoch: ${counted(settled.repeated, 'row')} that repeat a case were numbered in file order.`,
    );
  }
  if (settled.duplicates.length > 0) warnings.push(duplicatesWarning(settled.duplicates));
  if (settled.rows.length === 0) return { ok: false, issues: [onlyDuplicates(gathered.rows.length())] };
  return {
    ok: true,
    value: {
      ...(header.suite === undefined ? {} : { suite: header.suite }),
      format: header.format ?? 'rows-jsonl',
      rows: settled.rows,
      fingerprints: header.fingerprints,
      ...(header.origin === undefined ? {} : { origin: header.origin }),
      duplicates: [...new Set([...header.duplicates, ...settled.duplicates])],
      warnings,
    },
  };
}

/** A look at the first lines tells about how many there are. */
function expectedRows(files: readonly ResultFile[]): number {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const sample = files[0]?.bytes.subarray(0, sampledBytes) ?? new Uint8Array(0);
  let lines = 0;
  for (let at = sample.indexOf(lineFeed); at !== -1; at = sample.indexOf(lineFeed, at + 1)) lines += 1;
  return sample.length === 0 ? 0 : Math.ceil((1.05 * lines * total) / sample.length);
}

function usesPaths(options: ReadOptions): boolean {
  const { caseId, cluster, segments, kept } = options;
  return [caseId, cluster, segments, kept].some((option) => option !== undefined);
}

function gatherFile(file: ResultFile, options: ReadOptions, gathered: Gathered, issues: IssueList): void {
  const bytes = utf8Of(file, issues);
  if (bytes === undefined) return;
  const before = gathered.rows.length();
  const line = { current: 1 };
  let isFirst = true;
  let header: RowsHeader | undefined;
  try {
    visitLines(bytes, line, (text, number) => {
      const parsed = parseLine(text, file.name, number, issues);
      if (parsed === undefined) {
        isFirst = false;
        return;
      }
      if (isHeader(parsed.value)) {
        header =
          readHeader(parsed.value, { file: file.name, line: number, column: 1 }, isFirst, issues) ?? header;
      } else {
        takeRow(parsed.value, text, { file: file.name, line: number }, options, gathered, issues);
      }
      isFirst = false;
    });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    issues.add(undecodable(file.name, 'utf-8', error, line.current));
    return;
  }
  if (header === undefined) return;
  gathered.headers.push(header);
  const read = gathered.rows.length() - before;
  if (header.rows !== undefined && header.rows !== read && issues.isEmpty()) {
    const message = `The header announces ${counted(header.rows, 'row')}, the file holds ${read}.`;
    issues.add(problem('truncated', message, 'Write the file again, whole.', { file: file.name, line: 1 }));
  }
}

function utf8Of(file: ResultFile, issues: IssueList): Uint8Array | undefined {
  if (!isUtf16(file.bytes)) return file.bytes;
  const text = decodeText(file);
  if (text.ok) return new TextEncoder().encode(text.value);
  issues.add(...text.issues);
  return undefined;
}

function parseLine(
  text: string,
  file: string,
  line: number,
  issues: IssueList,
): { value: unknown } | undefined {
  const parsed = parseJson(text, file, line);
  if (parsed.ok) return parsed;
  issues.add(...parsed.issues);
  return undefined;
}

function takeRow(
  value: unknown,
  text: string,
  place: { readonly file: string; readonly line: number },
  options: ReadOptions,
  gathered: Gathered,
  issues: IssueList,
): void {
  const asked = usesPaths(options) && isObject(value) ? withAskedFields(value, options) : value;
  const guarded = guardRow(asked, (path, wanted) => {
    const key = path[0] === undefined ? -1 : text.indexOf(JSON.stringify(path[0]));
    const message = path.length === 0 ? `The line is not ${wanted}.` : `${path.join('.')} is not ${wanted}.`;
    const hint = 'Rows are described by eval-envelope schema run.';
    issues.add(problem('bad-row', message, hint, { ...place, column: key + 1 || 1, path }));
  });
  if (guarded === undefined) return;
  gathered.rows.add(capNames(guarded.row));
  if (usesPaths(options) && isObject(value)) gathered.written.push(value);
  if (guarded.statesEpoch) gathered.statedEpochs += 1;
  if (guarded.unknownKeys.length > 0) {
    gathered.rowsWithUnknownKeys += 1;
    if (gathered.unknownKeys.size < 100) for (const key of guarded.unknownKeys) gathered.unknownKeys.add(key);
  }
}

/** The row with what the options point at in the place of its own fields. */
function withAskedFields(row: JsonObject, options: ReadOptions): JsonObject {
  const caseId = options.caseId === undefined ? undefined : fieldOf(row, options.caseId);
  const cluster = options.cluster === undefined ? undefined : fieldOf(row, options.cluster);
  const { segments, kept = [] } = options;
  const valuesAt = (paths: readonly string[]): JsonObject =>
    Object.fromEntries(
      paths.flatMap((path) => {
        const text = fieldOf(row, path);
        return text === undefined ? [] : [[segmentName(path), text] as const];
      }),
    );
  const own = segments === undefined ? row.segments : valuesAt(segments);
  return {
    ...row,
    ...(caseId === undefined ? {} : { caseId }),
    ...(cluster === undefined ? {} : { cluster }),
    ...(segments === undefined && (kept.length === 0 || !(isObject(own) || own === undefined || own === null))
      ? {}
      : { segments: { ...(isObject(own) ? own : {}), ...valuesAt(kept) } }),
  };
}

function fieldOf(row: JsonObject, path: string): string | undefined {
  const found = scalarText(valueAt(row, path));
  if (found !== undefined) return found;
  // Rows that were written from another format keep its segments under their last name.
  const name = segmentName(path);
  const segments = isObject(row.segments) ? row.segments : {};
  return Object.hasOwn(segments, name) ? scalarText(segments[name]) : undefined;
}

function fieldsOf(row: JsonObject): readonly string[] {
  const nested = Object.entries(row).filter(([, value]) => isObject(value));
  return [...scalarFields(row, ''), ...nested.flatMap(([key, value]) => scalarFields(value, `${key}.`))];
}

function unknownKeysWarning(gathered: Gathered): string {
  const names = [...gathered.unknownKeys].slice(0, 5).map((key) => JSON.stringify(key.slice(0, 80)));
  const more = gathered.unknownKeys.size > names.length ? ' and others' : '';
  return `${counted(gathered.rowsWithUnknownKeys, 'row')} have keys that are not read: ${names.join(', ')}${more}.`;
}

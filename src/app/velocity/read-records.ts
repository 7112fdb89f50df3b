import type { Parsed } from '../../core/model/issue.ts';
import { formatIssue } from '../../core/model/issue.ts';
import { decodeRecord, decodeRecordValue } from '../../core/record/encode-record.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { type EvaluationCollector, evaluationCollector } from '../../core/velocity/collect-evaluations.ts';
import type { Evaluation } from '../../core/velocity/evaluation.ts';
import { evaluationOf } from '../../core/velocity/evaluation-of.ts';
import { isLogEntry, type LogEntry, parseLogEntry } from '../../core/velocity/log-entry.ts';
import type { Unreadable } from '../../core/velocity/measure-velocity.ts';
import { type SharedValues, sharedValues } from '../../core/velocity/shared-values.ts';
import type { Files } from '../ports.ts';

/** What folders of records hold. */
export interface FolderRecords {
  /** Each once, by time. */
  readonly evaluations: readonly Evaluation[];
  readonly duplicates: number;
  /** Files and lines that were passed over, in the order of their paths. */
  readonly unreadable: readonly Unreadable[];
  /** What was logged, as it lies there; copies too. */
  readonly entries: readonly LogEntry[];
  /** Files of outcomes that lie among the records. */
  readonly outcomeFiles: readonly string[];
}

/** Characters of a reason that are kept. */
const longestReason = 300;

/**
 * Reads every record and every logged experiment below some folders: files `*.json`, the months of a history, `<mm>.jsonl` or
 * `records.jsonl`, `log.jsonl`, and a `.jsonl` file that is itself named. What a file or line holds is told by what it says.
 * Files are read one after the other and only what figures need of a record is kept, so that memory does not grow with their
 * size. What cannot be read is named and passed over.
 *
 * @param folders - folders or files; other kinds of files in them are not looked at
 */
export async function readRecordFolders(
  files: Pick<Files, 'list' | 'read'>,
  folders: readonly string[],
): Promise<FolderRecords> {
  const reading: Reading = {
    files,
    shared: sharedValues(),
    collector: evaluationCollector(),
    unreadable: [],
    entries: [],
  };
  const outcomeFiles: string[] = [];
  for (const folder of folders) {
    for (const path of await files.list(folder)) {
      const name = path.split(/[\\/]/).at(-1) ?? path;
      if (name === 'outcomes.jsonl') outcomeFiles.push(path);
      else if (name.endsWith('.json')) await readOne(path, reading);
      else if (/^(?:\d{2}|records|log)\.jsonl$/.test(name) || (path === folder && name.endsWith('.jsonl')))
        await readLines(path, reading);
    }
  }
  const { collector, unreadable, entries } = reading;
  return {
    evaluations: collector.evaluations(),
    duplicates: collector.duplicates(),
    unreadable,
    entries,
    outcomeFiles,
  };
}

/** What is known so far. */
interface Reading {
  readonly files: Pick<Files, 'read'>;
  readonly shared: SharedValues;
  readonly collector: EvaluationCollector;
  readonly unreadable: Unreadable[];
  readonly entries: LogEntry[];
}

async function readOne(path: string, reading: Reading): Promise<void> {
  const text = await readText(path, reading);
  if (text === null) return;
  const value = parseLine(text);
  if (isLogEntry(value)) takeEntry(value, path, reading);
  else take(value === undefined ? decodeRecord(text, path) : decodeRecordValue(value, path), path, reading);
}

async function readLines(path: string, reading: Reading): Promise<void> {
  const text = await readText(path, reading);
  let from = 0;
  for (let line = 1; text !== null && from < text.length; line += 1) {
    const end = text.indexOf('\n', from);
    const written = text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length : end + 1;
    if (written.trim() === '') continue;
    const place = `${path}:${line}`;
    const value = parseLine(written);
    if (value === undefined) reading.unreadable.push({ file: place, reason: 'It is no JSON.' });
    else if (isLogEntry(value)) takeEntry(value, place, reading);
    else take(decodeRecordValue(recordIn(value), place), place, reading);
  }
}

/** undefined = it is no JSON. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A line of a month holds the path of the record beside it. */
function recordIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'record' in value ? value.record : value;
}

async function readText(path: string, { files, unreadable }: Reading): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(path));
  } catch (error) {
    // One file that cannot be opened is no reason to lose the others.
    unreadable.push({ file: path, reason: error instanceof Error ? error.message : 'It cannot be read.' });
    return null;
  }
}

function takeEntry(value: unknown, place: string, { entries, unreadable }: Reading): void {
  const entry = parseLogEntry(value);
  if (typeof entry === 'string') unreadable.push({ file: place, reason: entry.slice(0, longestReason) });
  else entries.push(entry);
}

function take(
  decoded: Parsed<MetricsRecord>,
  place: string,
  { collector, unreadable, shared }: Reading,
): void {
  if (!decoded.ok) {
    const [issue] = decoded.issues;
    const reason = issue === undefined ? 'It cannot be decoded.' : formatIssue({ ...issue, file: '' });
    unreadable.push({ file: place, reason: reason.replace(/^: /, '').slice(0, longestReason) });
    return;
  }
  const evaluation = evaluationOf(decoded.value, shared);
  if (evaluation === null)
    unreadable.push({ file: place, reason: 'The record does not say when it was made.' });
  else collector.add(evaluation);
}

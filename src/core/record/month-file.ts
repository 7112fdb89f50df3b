import { decodeRecord } from './encode-record.ts';
import { type HistoryPath, parseHistoryPath } from './history-path.ts';

/** A record of the history as it is kept. */
export interface KeptRecord {
  /** Path of its own file, also where it lies in the file of a month. */
  readonly path: string;
  readonly text: string;
}

/** What a month's file holds. */
export interface MonthFile {
  readonly records: readonly KeptRecord[];
  /** Lines that are none of ours, as `line 3: why`. */
  readonly problems: readonly string[];
}

/** Whether a line of a month gives this record back byte for byte. */
export function fitsLine({ text }: Pick<KeptRecord, 'text'>): boolean {
  try {
    return textOf(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

/** Why a record cannot be put into a month's file; null = it can. */
export function whyNoLine(record: KeptRecord): string | null {
  const decoded = decodeRecord(record.text, record.path);
  if (!decoded.ok) return decoded.issues[0]?.message ?? 'It cannot be decoded.';
  return fitsLine(record)
    ? null
    : 'It was written by another program, and a line could not give it back as it is.';
}

/**
 * The records of a month, a line each, sorted by path: `{"path": …, "record": …}`.
 *
 * @param records - each of them {@link fitsLine}, no path twice
 */
export function encodeMonth(records: readonly KeptRecord[]): string {
  return [...records]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, text }) => `${JSON.stringify({ path, record: JSON.parse(text) })}\n`)
    .join('');
}

/** Reads {@link encodeMonth}. A line that cannot be read is a problem, and the others count. */
export function readMonth(text: string): MonthFile {
  const records: KeptRecord[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const found = recordOf(line);
    if (typeof found === 'string') problems.push(`line ${index + 1}: ${found}`);
    else records.push(found);
  }
  return { records, problems };
}

function recordOf(line: string): KeptRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON.';
  }
  if (typeof value !== 'object' || value === null || !('path' in value) || !('record' in value)) {
    return 'it has no `path` and `record`.';
  }
  const { path, record } = value;
  if (typeof path !== 'string' || !isRecord(parseHistoryPath(path))) return 'its `path` is none of a record.';
  return { path, text: textOf(record) };
}

function isRecord(parts: HistoryPath | null): boolean {
  return parts?.kind === 'record';
}

/** As records are written: the text of `encodeRecord`. */
function textOf(record: unknown): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

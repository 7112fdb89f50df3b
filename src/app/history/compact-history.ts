import { HistoryError } from '../../core/model/history-error.ts';
import { monthPathOf, parseHistoryPath } from '../../core/record/history-path.ts';
import {
  encodeMonth,
  fitsLine,
  type KeptRecord,
  readMonth,
  whyNoLine,
} from '../../core/record/month-file.ts';
import type { History, HistoryEdit } from './history.ts';

/** Largest file of a month, bytes: GitHub warns of files from here on, and refuses twice of it. */
const maximumMonthSize = 50 * 1024 * 1024;

/** Times the history may change under our hands. */
const mostTries = 3;

/** What is compacted. */
export interface CompactRequest {
  /** Months before this one, `2026-11`. */
  readonly before: string;
  /** Only say what would be done. */
  readonly isDryRun: boolean;
}

/** What became of it. */
export interface Compacted {
  readonly months: readonly { readonly month: string; readonly records: number }[];
  /** Files that stay as they are, each with the reason. */
  readonly left: readonly { readonly path: string; readonly reason: string }[];
  /** null = nothing was written. */
  readonly commit: string | null;
}

interface Plan {
  readonly edits: readonly HistoryEdit[];
  readonly months: Compacted['months'];
  readonly left: Compacted['left'];
}

/**
 * Puts the records of whole months into one file each, in one commit. A record goes only when the file of its month gives
 * it back byte for byte; one that cannot be decoded stays where it is. Rows stay too.
 *
 * @throws HistoryError when the history cannot be read or written
 */
export async function compactHistory(
  history: History,
  { before, isDryRun }: CompactRequest,
): Promise<Compacted> {
  for (let tries = 1; ; tries += 1) {
    const plan = await planCompaction(history, before);
    const { months, left, edits } = plan;
    if (isDryRun || edits.length === 0) return { months, left, commit: null };
    const count = months.reduce((sum, { records }) => sum + records, 0);
    const message = `compact: ${count} ${count === 1 ? 'record' : 'records'} of ${months.map(({ month }) => month).join(', ')}`;
    try {
      const { commit } = await history.edit(edits, message);
      return { months, left, commit };
    } catch (error) {
      // Somebody else compacted or repaired something meanwhile: look again.
      if (!(error instanceof HistoryError) || error.code !== 'changed' || tries >= mostTries) throw error;
    }
  }
}

async function planCompaction(history: History, before: string): Promise<Plan> {
  const byMonth = new Map<string, string[]>();
  for (const path of await history.list('records')) {
    const parts = parseHistoryPath(path);
    if (parts?.kind !== 'record' || `${parts.year}-${parts.month}` >= before) continue;
    const month = `${parts.year}-${parts.month}`;
    byMonth.set(month, [...(byMonth.get(month) ?? []), path]);
  }
  const plans: Plan[] = [];
  for (const [month, paths] of [...byMonth].sort(([one], [other]) => (one < other ? -1 : 1)))
    plans.push(await planMonth(history, month, paths));
  return {
    edits: plans.flatMap(({ edits }) => edits),
    months: plans.flatMap(({ months }) => months),
    left: plans.flatMap(({ left }) => left),
  };
}

async function planMonth(history: History, month: string, paths: readonly string[]): Promise<Plan> {
  const [year = '', number = ''] = month.split('-');
  const monthPath = monthPathOf({ year, month: number });
  const contents = await history.read([monthPath, ...paths]);
  const before = contents.get(monthPath) ?? null;
  const present = readMonth(before === null ? '' : new TextDecoder().decode(before));
  const leave = (reason: string): Plan => ({ edits: [], months: [], left: [{ path: monthPath, reason }] });
  if (present.problems.length > 0) return leave(`${present.problems[0]} The whole month stays as it is.`);
  const lines = new Map(present.records.map((record) => [record.path, record]));
  const left: { path: string; reason: string }[] = [];
  const gone: { readonly record: KeptRecord; readonly bytes: Uint8Array }[] = [];
  for (const path of paths) {
    const bytes = contents.get(path);
    const record = { path, text: decoded(bytes) };
    const line = lines.get(path);
    const reason =
      bytes === undefined || record.text === null
        ? 'It is no text, or could not be read.'
        : line !== undefined && line.text !== record.text
          ? `${monthPath} holds another record under this path.`
          : whyNoLine({ path, text: record.text });
    if (reason !== null || bytes === undefined || record.text === null) {
      left.push({ path, reason: reason ?? '' });
      continue;
    }
    gone.push({ record: { path, text: record.text }, bytes });
    lines.set(path, { path, text: record.text });
  }
  if (gone.length === 0) return { edits: [], months: [], left };
  const text = encodeMonth([...lines.values()]);
  const after = new TextEncoder().encode(text);
  if (after.length > maximumMonthSize) return leave('Its file would be larger than 50 MB.');
  mustHold(text, [...lines.values()], monthPath);
  return {
    edits: [
      { path: monthPath, before, after },
      ...gone.map(({ record, bytes }) => ({ path: record.path, before: bytes, after: null })),
    ],
    months: [{ month, records: gone.length }],
    left,
  };
}

/** Text of a file; null = it is not UTF-8. */
function decoded(bytes: Uint8Array | undefined): string | null {
  try {
    return bytes === undefined
      ? null
      : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What goes has to be in what stays: read back as any reader would. */
function mustHold(text: string, records: readonly KeptRecord[], path: string): void {
  const { records: read, problems } = readMonth(text);
  const found = new Map(read.map((record) => [record.path, record.text]));
  const isWhole =
    problems.length === 0 &&
    read.length === records.length &&
    records.every((record) => fitsLine(record) && found.get(record.path) === record.text);
  if (isWhole) return;
  throw new HistoryError(
    'changed',
    `${path} would not give back every record, so nothing was changed.`,
    'Please report it with this line.',
  );
}

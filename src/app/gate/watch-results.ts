import { addSpending } from '../../core/budget/add-spending.ts';
import { tallyLines } from '../../core/budget/tally-lines.ts';
import type { Spending } from '../../core/model/budget.ts';
import { FileError } from '../../core/model/program-error.ts';
import type { ReadOptions } from '../../core/results/read-options.ts';
import type { Files } from '../ports.ts';

/** Bytes that are read at one look: what comes faster is counted by the next ones. */
const mostBytesAtOnce = 4 * 1024 * 1024;

const lineFeed = 10;

/** What a results file of lines comes to while it is being written. */
export interface ResultsWatch {
  /** Looks at what was added since the last look. */
  readonly look: () => Promise<Spending>;
}

/** Nobody knows what it comes to. */
const unknown: Spending = { calls: null, systemUsd: null, judgeUsd: null, durationMs: null };

/** Whether the results named so are one file of lines, which can be read before it is whole. */
export function isOfLines(results: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(results) && !/[*?[{]/.test(results);
}

/**
 * Watches one file of lines grow. Only whole lines are read, each once; a file that got shorter was written anew, and is
 * counted from its beginning. A file that is not there, or cannot be read, comes to nothing known.
 */
export function watchResults(
  path: string,
  options: ReadOptions,
  files: Pick<Files, 'exists' | 'open'>,
): ResultsWatch {
  let read = 0;
  let counted = unknown;
  const look = async (): Promise<Spending> => {
    const added = await readAdded(path, read, files);
    if (added === null) return counted;
    if (added.isShorter) {
      read = 0;
      counted = unknown;
    }
    read += added.lines.length + added.skipped;
    if (added.lines.length > 0) counted = addSpending(counted, tallyLines(added.lines, options));
    return counted;
  };
  return { look };
}

/** Looks at the end of a run: what was written between the last look and the end is many megabytes at most. */
const mostLooks = 64;

/** What a run that is over came to, as far as its lines say; null = there was nothing to watch. */
export async function watched(watch: ResultsWatch | null): Promise<Spending> {
  if (watch === null) return unknown;
  let counted = await watch.look();
  for (let looks = 1; looks < mostLooks; looks += 1) {
    const next = await watch.look();
    if (next === counted) break;
    counted = next;
  }
  return counted;
}

interface Added {
  readonly isShorter: boolean;
  /** Whole lines. */
  readonly lines: Uint8Array;
  /** Bytes of a line that is longer than a look. */
  readonly skipped: number;
}

/** What stands in a file behind a place; null = it cannot be read. */
async function readAdded(
  path: string,
  from: number,
  files: Pick<Files, 'exists' | 'open'>,
): Promise<Added | null> {
  if (!(await files.exists(path))) return null;
  try {
    const file = await files.open(path);
    try {
      const isShorter = file.sizeBytes < from;
      const start = isShorter ? 0 : from;
      const bytes = file.read(start, Math.min(file.sizeBytes, start + mostBytesAtOnce));
      const whole = bytes.lastIndexOf(lineFeed) + 1;
      const isTooLong = whole === 0 && bytes.length === mostBytesAtOnce;
      return { isShorter, lines: bytes.slice(0, whole), skipped: isTooLong ? bytes.length : 0 };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return null;
  }
}

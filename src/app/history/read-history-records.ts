import { parseHistoryPath } from '../../core/record/history-path.ts';
import { type KeptRecord, readMonth } from '../../core/record/month-file.ts';
import type { History } from './history.ts';

/** Which records are wanted. */
export interface RecordsWanted {
  /** Only these months, `2026-11`; undefined = all. */
  readonly isMonthWanted?: (month: string) => boolean;
}

/** Records of a history, from files of their own and from months. */
export interface HistoryRecords {
  /** Sorted by path, each path once. */
  readonly records: readonly KeptRecord[];
  /** What could not be read, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * Every record of a history with its path, whichever form it is kept in. The texts are not decoded: what is wrong with one
 * is for `decodeRecord` to say.
 *
 * @throws HistoryError when the history cannot be read
 */
export async function readHistoryRecords(
  history: Pick<History, 'list' | 'read'>,
  { isMonthWanted = () => true }: RecordsWanted = {},
): Promise<HistoryRecords> {
  const wanted = (await history.list('records')).filter((path) => {
    const parts = parseHistoryPath(path);
    return parts !== null && isMonthWanted(`${parts.year}-${parts.month}`);
  });
  const contents = await history.read(wanted);
  const found = new Map<string, string>();
  const problems: string[] = [];
  const take = ({ path, text }: KeptRecord, place: string): void => {
    const other = found.get(path);
    if (other === undefined) found.set(path, text);
    else if (other !== text)
      problems.push(`${path} is there twice: ${place} holds another one, passed over.`);
  };
  // The file of its own counts where both are there: only it could have been written later.
  for (const kind of ['record', 'month'] as const) {
    for (const path of wanted.filter((entry) => parseHistoryPath(entry)?.kind === kind)) {
      const bytes = contents.get(path);
      if (bytes === undefined) {
        problems.push(`${path} could not be read.`);
        continue;
      }
      const text = new TextDecoder().decode(bytes);
      if (kind === 'record') {
        take({ path, text }, path);
        continue;
      }
      const month = readMonth(text);
      for (const record of month.records) take(record, path);
      problems.push(...month.problems.map((problem) => `${path}, ${problem}`));
    }
  }
  const records = [...found].map(([path, text]) => ({ path, text }));
  return { records: records.sort((one, other) => (one.path < other.path ? -1 : 1)), problems };
}

import { logEntryPath, type WrittenLogEntry } from '../../core/velocity/log-entry.ts';
import type { History } from '../history/history.ts';
import type { Files } from '../ports.ts';

/**
 * Keeps a logged experiment in the history, in a commit of its own.
 *
 * @returns its path in the branch
 * @throws HistoryError when it cannot be written
 */
export async function keepInHistory(entry: WrittenLogEntry, history: Pick<History, 'add'>): Promise<string> {
  const path = logEntryPath(entry);
  const content = new TextEncoder().encode(`${JSON.stringify(entry, null, 1)}\n`);
  await history.add([{ path, content }], `log: ${entry.id}`);
  return path;
}

/**
 * Adds a logged experiment as the last line of a file, which is made where there is none.
 *
 * @throws FileError when it cannot be read or written
 */
export async function appendToFile(
  entry: WrittenLogEntry,
  path: string,
  files: Pick<Files, 'exists' | 'readPacked' | 'write'>,
): Promise<void> {
  const before = (await files.exists(path)) ? new TextDecoder().decode(await files.readPacked(path)) : '';
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  await files.write(path, `${before}${gap}${JSON.stringify(entry)}\n`);
}

import type { History, HistoryChange, HistoryEdit, HistoryFile } from '../../src/app/history/history.ts';
import { HistoryError } from '../../src/core/model/history-error.ts';

/** A history in memory. */
export interface MemoryHistory extends History {
  /** Texts by path. */
  readonly files: Map<string, string>;
  /** Messages of the commits, oldest first. */
  readonly messages: string[];
  /** Called before each write: what others do meanwhile. */
  meanwhile: () => void;
}

const decode = (content: Uint8Array): string => new TextDecoder().decode(content);

/** @param files - texts by path */
export function memoryHistory(files: Readonly<Record<string, string>> = {}): MemoryHistory {
  const all = new Map(Object.entries(files));
  const messages: string[] = [];
  const commit = (added: number, changed: number, message: string): HistoryChange => {
    if (changed === 0) return { added, commit: null };
    messages.push(message);
    return { added, commit: String(messages.length).padStart(40, '0') };
  };
  const history: MemoryHistory = {
    files: all,
    messages,
    meanwhile: () => {},
    list: async (folder) => [...all.keys()].filter((path) => path.startsWith(`${folder}/`)).sort(),
    read: async (paths) =>
      new Map(
        paths.flatMap((path) => {
          const text = all.get(path);
          return text === undefined ? [] : [[path, new TextEncoder().encode(text)] as const];
        }),
      ),
    add: async (wanted: readonly HistoryFile[], message) => {
      history.meanwhile();
      const missing = wanted.filter(({ path }) => !all.has(path));
      for (const { path, content } of wanted) {
        if (all.has(path) && all.get(path) !== decode(content))
          throw new HistoryError('conflict', `${path} is there`, 'Look.');
      }
      for (const { path, content } of missing) all.set(path, decode(content));
      return commit(missing.length, missing.length, message);
    },
    edit: async (edits: readonly HistoryEdit[], message) => {
      history.meanwhile();
      for (const { path, before } of edits) {
        if ((all.get(path) ?? null) !== (before === null ? null : decode(before)))
          throw new HistoryError('changed', `${path} changed`, 'Look.');
      }
      for (const { path, after } of edits) {
        if (after === null) all.delete(path);
        else all.set(path, decode(after));
      }
      return commit(0, edits.length, message);
    },
    close: async () => {},
  };
  return history;
}

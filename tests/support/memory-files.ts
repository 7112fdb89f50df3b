import type { Files } from '../../src/app/ports.ts';
import { FileError } from '../../src/core/model/program-error.ts';

/** Files that are only in memory. */
export interface MemoryFiles extends Pick<Files, 'list' | 'read' | 'write' | 'join' | 'exists'> {
  /** Texts by path, in the order in which they were written. */
  readonly contents: Map<string, string>;
}

/** @param given - texts by path */
export function memoryFiles(given: Readonly<Record<string, string>> = {}): MemoryFiles {
  const contents = new Map(Object.entries(given));
  return {
    contents,
    list: async (path) =>
      [...contents.keys()].filter((name) => name === path || name.startsWith(`${path}/`)).sort(),
    read: async (path) => {
      const text = contents.get(path);
      if (text !== undefined) return new TextEncoder().encode(text);
      throw new FileError('unreadable', `${path} cannot be read.`, 'Check who may read it.', undefined);
    },
    write: async (path, content) => {
      contents.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
    },
    join: (...parts) => parts.join('/'),
    exists: async (path) => contents.has(path),
  };
}

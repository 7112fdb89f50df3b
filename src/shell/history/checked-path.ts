import { HistoryError } from '../../core/model/history-error.ts';

/** Folders and a name that begin with a letter or digit: no `..`, no `.git`, nothing that a program reads in its own way. */
const form = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/** Longest path that every file system takes. */
const longest = 1000;

/** The path. @throws HistoryError `bad-path` when it could leave the branch or mean something else in it */
export function checkedPath(path: string): string {
  if (form.test(path) && path.length <= longest) return path;
  throw new HistoryError(
    'bad-path',
    `${JSON.stringify(path.slice(0, 120))} is no path of a history.`,
    'Paths are made of the record; please report it with this line.',
  );
}

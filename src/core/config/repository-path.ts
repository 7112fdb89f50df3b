import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

const hint =
  'Write a path inside the repository, relative to its root, with forward slashes, such as out/results.json.';

function inside(written: string, what: string): Reading<string> {
  if (written.trim() === '') return refuse('empty-text', `The ${what} is empty.`, hint);
  // A control character in a path is never meant, and NUL makes every file call fail.
  if (/\p{Cc}/u.test(written)) {
    return refuse('not-a-path', `${show(written)} holds a control character.`, hint);
  }
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(written)) {
    return refuse('absolute-path', `${show(written)} is not relative to the repository.`, hint);
  }
  const parts = written.split(/[/\\]/);
  if (parts.includes('..')) return refuse('path-escapes', `${show(written)} leads out with "..".`, hint);
  if (parts.some((part) => part.toLowerCase() === '.git')) {
    return refuse('path-escapes', `${show(written)} leads into .git.`, hint);
  }
  return read(written.replace(/^(?:\.\/+)+/, '') || '.');
}

/**
 * Reads a path that has to stay inside the repository.
 *
 * @returns the path without a leading `./`
 */
export function parsePath(written: string): Reading<string> {
  return inside(written, 'path');
}

/** Reads the path of a file: like `parsePath`, and it names something below the folder it is relative to. */
export function parseFilePath(written: string): Reading<string> {
  const path = inside(written, 'path');
  if (path.ok && /(^|\/)\.?$/.test(path.value)) {
    return refuse('not-a-path', `${show(written)} is a folder, not a file.`, hint);
  }
  return path;
}

/**
 * Reads a glob that has to stay inside the repository.
 *
 * @returns the glob without a leading `./`, which would match nothing
 */
export function parseGlob(written: string): Reading<string> {
  // A leading ! negates; what follows it has to stay inside just the same.
  const negated = written.startsWith('!');
  const glob = inside(negated ? written.slice(1) : written, 'glob');
  return glob.ok && negated ? read(`!${glob.value}`) : glob;
}

/**
 * Reads a place inside a file, `path#key.path`.
 *
 * @param key - whether the part from `#` on has to be there
 */
export function parseFileKey(written: string, key: 'required' | 'optional'): Reading<string> {
  const at = written.indexOf('#');
  if (at < 0 && key === 'optional') return parseFilePath(written);
  if (at <= 0 || written.slice(at + 1).trim() === '') {
    return refuse(
      'not-a-file-key',
      `${show(written)} does not name a file and a key in it.`,
      'Write path#key, such as config/model.yaml#model.',
    );
  }
  const path = parseFilePath(written.slice(0, at));
  return path.ok ? read(`${path.value}${written.slice(at)}`) : path;
}

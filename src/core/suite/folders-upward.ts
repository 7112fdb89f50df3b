/**
 * A folder of the repository and those above it, nearest first, down to the root `.`.
 *
 * @param folder - path relative to the root, forward slashes; `.` or empty = the root
 * @returns `['a/b', 'a', '.']` for `a/b`
 */
export function foldersUpward(folder: string): readonly string[] {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '.'];
}

/** Path of a file in a folder as `foldersUpward` names it. */
export function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

import { foldersUpward, inFolder } from '../suite/folders-upward.ts';
import { type RepositoryFiles, textOf } from './repository-files.ts';

/**
 * The nearest folder, from one upwards, that has one of some files.
 *
 * @param names - names of the files, or patterns of them
 * @returns undefined when none has, up to the root
 */
export function findFolderUp(
  { paths }: RepositoryFiles,
  folder: string,
  names: readonly (string | RegExp)[],
): string | undefined {
  return foldersUpward(folder).find((candidate) => {
    const prefix = candidate === '.' ? '' : `${candidate}/`;
    return paths.some((path) => {
      if (!path.startsWith(prefix)) return false;
      const name = path.slice(prefix.length);
      return names.some((wanted) => (typeof wanted === 'string' ? wanted === name : wanted.test(name)));
    });
  });
}

/** Files that make a folder a Python project. */
export const pythonProjectFiles = [
  'pyproject.toml',
  'uv.lock',
  'setup.py',
  'pytest.ini',
  'Pipfile',
  'poetry.lock',
  /^requirements[\w.-]*\.txt$/,
] as const;

/** Text of a file of a folder, or of the root. */
export function projectText(files: RepositoryFiles, folder: string, name: string): string | undefined {
  return textOf(files, inFolder(folder, name)) ?? textOf(files, name);
}

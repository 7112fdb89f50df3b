import { foldersUpward, inFolder } from './folders-upward.ts';

/** Lockfiles of Node's package managers; the first that a folder has counts. */
export const nodeLockfiles = [
  'npm-shrinkwrap.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
] as const;

const requirements = /^requirements[\w.-]*\.txt$/;
const otherLockfiles: readonly string[] = ['uv.lock', 'poetry.lock', 'Pipfile.lock', 'pdm.lock'];

/** Whether a file is a list of Python packages as pip reads it. */
export function isRequirements(name: string): boolean {
  return requirements.test(name);
}

/** Whether a path is a lockfile (requirements files count) that stands right in one of the folders. */
export function isLockfile(path: string, folders: ReadonlySet<string>): boolean {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  if (!folders.has(slash < 0 ? '.' : path.slice(0, slash))) return false;
  return (
    (nodeLockfiles as readonly string[]).includes(name) ||
    otherLockfiles.includes(name) ||
    isRequirements(name)
  );
}

/** The files that a setup is chosen by: those in the working directory and in the folders above it. */
export interface SideFiles {
  /** Working directory first, then upwards to the root `.`. */
  readonly folders: readonly string[];
  /** Names of the files right in one of the folders, sorted. */
  readonly names: (folder: string) => readonly string[];
  /** Text of such a file; undefined = there is none, or it was not handed in. */
  readonly text: (folder: string, name: string) => string | undefined;
}

/**
 * Sorts the files of a side by the folders that matter for its setup.
 *
 * @param files - all paths of the side, relative to the repository root
 * @param texts - contents by path, of those that `setupInputs` names
 */
export function sideFiles(
  workingDirectory: string,
  files: readonly string[],
  texts: Readonly<Record<string, string>>,
): SideFiles {
  const folders = foldersUpward(workingDirectory);
  const byFolder = new Map<string, string[]>(folders.map((folder) => [folder, []]));
  for (const path of files) {
    const slash = path.lastIndexOf('/');
    byFolder.get(slash < 0 ? '.' : path.slice(0, slash))?.push(path.slice(slash + 1));
  }
  for (const names of byFolder.values()) names.sort();
  return {
    folders,
    names: (folder) => byFolder.get(folder) ?? [],
    text: (folder, name) => {
      const path = inFolder(folder, name);
      return Object.hasOwn(texts, path) ? texts[path] : undefined;
    },
  };
}

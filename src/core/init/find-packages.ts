import { inFolder } from '../suite/folders-upward.ts';
import { isRequirements, nodeLockfiles } from '../suite/side-files.ts';
import type { BareSuite } from './findings.ts';
import { findFolderUp, pythonProjectFiles } from './project-folder.ts';
import { folderOf, nameOf, type RepositoryFiles } from './repository-files.ts';

const pythonNames = /^(?:pyproject\.toml|setup\.py|(?:uv|poetry|pdm)\.lock|Pipfile(?:\.lock)?)$/;

/**
 * Manifest and lockfile of the package that a suite runs in, for the languages that it runs. A lockfile further up is
 * shared with other packages: each of their updates would call for a run.
 */
export function findPackages(
  files: RepositoryFiles,
  suite: Pick<BareSuite, 'kind' | 'command' | 'workingDirectory' | 'covers'>,
): readonly string[] {
  const { kind, command, workingDirectory, covers } = suite;
  const covered = (pattern: RegExp): boolean => covers.some((path) => pattern.test(path));
  const isPython = command[0] === 'python3' || covered(/\.py$/);
  // promptfoo of its own brings its packages along; those of the repository matter to code that it calls.
  const isOwnPromptfoo = kind === 'promptfoo' && command.includes('--yes');
  const isNode =
    (/^(?:node|npx|npm)$/.test(command[0] ?? '') && !isOwnPromptfoo) || covered(/\.(?:[cm]?[jt]s|tsx)$/);
  const isNodeFile = (name: string): boolean =>
    name === 'package.json' || (nodeLockfiles as readonly string[]).includes(name);
  const isPythonFile = (name: string): boolean => pythonNames.test(name) || isRequirements(name);
  return [
    ...(isNode ? filesOf(files, findFolderUp(files, workingDirectory, ['package.json']), isNodeFile) : []),
    ...(isPython
      ? filesOf(files, findFolderUp(files, workingDirectory, pythonProjectFiles), isPythonFile)
      : []),
  ];
}

function filesOf(
  { paths }: RepositoryFiles,
  folder: string | undefined,
  isWanted: (name: string) => boolean,
): readonly string[] {
  if (folder === undefined) return [];
  return paths
    .filter((path) => folderOf(path) === folder && isWanted(nameOf(path)))
    .map((path) => inFolder(folder, nameOf(path)));
}

import { inFolder } from '../suite/folders-upward.ts';
import { nodeLockfiles, sideFiles } from '../suite/side-files.ts';
import type { RuntimeFinding, SuiteFinding } from './findings.ts';
import { findFolderUp } from './project-folder.ts';
import { type RepositoryFiles, textOf } from './repository-files.ts';

const managers: readonly (readonly [RegExp, string])[] = [
  [/^pnpm/, 'pnpm'],
  [/^yarn/, 'yarn'],
  [/^bun/, 'bun'],
];

/** What a suite starts, and where. */
export interface StartedSuite extends Pick<SuiteFinding, 'workingDirectory' | 'command'> {
  /** undefined = none is written. */
  readonly setup: Pick<SuiteFinding['setup'], 'commands'> | undefined;
}

/** What a job has to put in place before it runs the suites. */
export function findRuntime(files: RepositoryFiles, suites: readonly StartedSuite[]): RuntimeFinding {
  const folders = [...new Set(suites.map((suite) => suite.workingDirectory))];
  const sides = (folders.length === 0 ? ['.'] : folders).map((folder) =>
    sideFiles(folder, files.paths, files.texts),
  );
  const names = new Set(sides.flatMap((side) => side.folders.flatMap((folder) => side.names(folder))));
  const programs = new Set(
    suites.flatMap(({ command, setup }) => [command[0], ...(setup?.commands ?? []).map(([word]) => word)]),
  );
  const has = (...words: readonly string[]): boolean => words.some((word) => programs.has(word));
  const lockfile = nodeLockfiles.find((name) => names.has(name));
  const needsNode = has('node', 'npx', 'npm') || lockfile !== undefined;
  const needsPython =
    has('python3', '.venv/bin/python', 'uv', 'poetry', 'pdm', 'pipenv') ||
    [...names].some((name) => /^(?:requirements[\w.-]*\.txt|uv\.lock)$/.test(name));
  const folder = folders[0] ?? '.';
  return {
    node: needsNode
      ? {
          versionFile: versionFile(
            files,
            folder,
            ['.nvmrc', '.node-version', 'package.json'],
            /"engines"[^}]*"node"|"volta"/,
          ),
          manager: managers.find(([pattern]) => pattern.test(lockfile ?? ''))?.[1] ?? 'npm',
        }
      : null,
    python: needsPython
      ? {
          versionFile: versionFile(
            files,
            folder,
            ['.python-version', 'pyproject.toml'],
            /^requires-python\s*=/m,
          ),
          manager: names.has('uv.lock')
            ? 'uv'
            : has('poetry')
              ? 'poetry'
              : has('pdm')
                ? 'pdm'
                : has('pipenv')
                  ? 'pipenv'
                  : 'pip',
        }
      : null,
  };
}

/** The nearest file that says a version; a manifest says one only where it has the key. */
function versionFile(
  files: RepositoryFiles,
  folder: string,
  names: readonly string[],
  key: RegExp,
): string | null {
  for (const name of names) {
    const found = findFolderUp(files, folder, [name]);
    if (found === undefined) continue;
    const path = inFolder(found, name);
    const isManifest = name === 'package.json' || name === 'pyproject.toml';
    if (!isManifest || key.test(textOf(files, path) ?? '')) return path;
  }
  return null;
}

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
          ...pythonVersion(files, folder),
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

/** The nearest file that says a version; package.json says one only where it has the key. */
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
    if (name !== 'package.json' || key.test(textOf(files, path) ?? '')) return path;
  }
  return null;
}

/**
 * `.python-version`, else pyproject.toml as setup-python reads it: `requires-python` where there is a `[project]`,
 * Poetry's constraint where there is none, both as a range of semver. What is no such range is read here.
 */
function pythonVersion(
  files: RepositoryFiles,
  folder: string,
): Pick<NonNullable<RuntimeFinding['python']>, 'versionFile' | 'version'> {
  const plain = versionFile(files, folder, ['.python-version'], /./);
  if (plain !== null) return { versionFile: plain, version: null };
  const found = findFolderUp(files, folder, ['pyproject.toml']);
  const path = found === undefined ? undefined : inFolder(found, 'pyproject.toml');
  const text = path === undefined ? '' : (textOf(files, path) ?? '');
  const project = constraint(tableOf(text, 'project'), 'requires-python');
  const poetry = constraint(tableOf(text, 'tool.poetry.dependencies'), 'python');
  const wanted = project ?? poetry;
  if (path === undefined || wanted === undefined) return { versionFile: null, version: null };
  const isSeen = project !== undefined || tableOf(text, 'project') === undefined;
  if (isSeen && range.test(wanted)) return { versionFile: path, version: null };
  // The release that the constraint begins with is one that it allows.
  return { versionFile: null, version: /^(?:[~^]|[=~>]=|===)?\s*(3\.\d+)/.exec(wanted)?.[1] ?? null };
}

/** One or several comparisons that semver and Python read alike. */
const range =
  /^(?:\^|~|[<>]=?)?\s*\d+(?:\.\d+){0,2}(?:\s*(?:,|\|\|)\s*(?:\^|~|[<>]=?)?\s*\d+(?:\.\d+){0,2})*$/;

/** Lines of a table of a TOML file; undefined = it has none. */
function tableOf(text: string, name: string): string | undefined {
  const [, ...tables] = text.split(/^\s*\[(?=[^\n[]*\]\s*(?:#.*)?$)/m);
  const own = tables.find((table) => table.startsWith(`${name}]`));
  return own ?? (tables.some((table) => table.startsWith(`${name}.`)) ? '' : undefined);
}

function constraint(table: string | undefined, key: string): string | undefined {
  return new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']+)["']`, 'm').exec(table ?? '')?.[1]?.trim();
}

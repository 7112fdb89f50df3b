import { nodeSetup } from '../suite/node-setup.ts';
import { planSetup } from '../suite/plan-setup.ts';
import { pythonSetup } from '../suite/python-setup.ts';
import { sideFiles } from '../suite/side-files.ts';
import type { SetupProposal, SuiteKind } from './findings.ts';
import { projectText } from './project-folder.ts';
import type { RepositoryFiles } from './repository-files.ts';

/** The release of pytest that is installed where the repository names none: the newest that was tried. */
const pytest = 'pytest==9.1.1';

const python = '.venv/bin/python';
const makeVenv = ['python3', '-m', 'venv', '.venv'];

/** Managers that have no default, with what sets a side up. */
const foreign: readonly (readonly [lockfile: string, setup: readonly string[], runner: readonly string[]])[] =
  [
    ['poetry.lock', ['poetry', 'install'], ['poetry', 'run']],
    ['pdm.lock', ['pdm', 'sync'], ['pdm', 'run']],
    ['Pipfile.lock', ['pipenv', 'sync', '--dev'], ['pipenv', 'run']],
    ['Pipfile', ['pipenv', 'install', '--dev'], ['pipenv', 'run']],
  ];

/** A setup, and what the command has to begin with so that it finds what was installed. */
export interface SetupPlanned extends SetupProposal {
  readonly runner: readonly string[];
}

/** How the sides of a suite get their dependencies: left to their lockfiles wherever that is enough. */
export function proposeSetup(
  files: RepositoryFiles,
  kind: SuiteKind,
  workingDirectory: string,
): SetupPlanned {
  const plan = planSetup({ setup: undefined, workingDirectory, files: files.paths, texts: files.texts });
  const isPython = kind === 'pytest' || kind === 'inspect';
  const lacksPytest = kind === 'pytest' && !namesPytest(files, workingDirectory);
  if (plan.ok && !lacksPytest) return { ...leftOut(plan.commands), runner: [] };
  const side = sideFiles(workingDirectory, files.paths, files.texts);
  const node = nodeSetup(side);
  const manager = foreign.find(([lockfile]) =>
    side.folders.some((folder) => side.names(folder).includes(lockfile)),
  );
  const isForeign = manager !== undefined && pythonSetup(side).kind === 'problem';
  if (isForeign) {
    const [lockfile, setup, runner] = manager;
    return {
      commands: [setup],
      reason: `${lockfile} has no setup of its own accord, so it is written here.`,
      runner,
    };
  }
  if (!plan.ok && node.kind === 'problem' && !isPython) {
    const others = pythonSetup(side);
    const rest = others.kind === 'commands' ? others.commands.map(({ command }) => command) : [];
    return {
      commands: [['npm', 'install', '--no-audit', '--no-fund'], ...rest],
      reason:
        'package.json has no lockfile, so each side takes whatever versions are newest that minute. Commit a lockfile and take this line out.',
      runner: [],
    };
  }
  const installs = pythonInstalls(files, workingDirectory, lacksPytest);
  return {
    commands: installs,
    reason: lacksPytest
      ? `No list of packages names pytest, so it is installed beside them, pinned. Named in a requirements file or a lockfile, it needs no setup here.`
      : 'pyproject.toml has no lockfile, so each side resolves its packages anew. Commit the uv.lock that `uv lock` writes and take this out.',
    runner: [],
  };
}

function leftOut(
  commands: readonly { readonly command: readonly string[]; readonly cwd: string }[],
): SetupProposal {
  if (commands.length === 0) {
    return {
      commands: undefined,
      reason:
        'No lockfile and no list of packages was found, so nothing is installed. Evals that need packages get them from a lockfile or a requirements.txt.',
    };
  }
  const words = commands.map(
    ({ command, cwd }) => `\`${command.join(' ')}\`${cwd === '.' ? '' : ` in ${cwd}`}`,
  );
  return {
    commands: undefined,
    // A requirements file pins what it pins: it is no lockfile.
    reason: `setup is left out: each side runs ${words.join(', then ')}, with the ${commands.some(({ command }) => command.includes('-r')) ? 'list of packages' : 'lockfile'} of its own commit.`,
  };
}

function namesPytest(files: RepositoryFiles, folder: string): boolean {
  const side = sideFiles(folder, files.paths, files.texts);
  return side.folders.some((up) =>
    side
      .names(up)
      .filter((name) => /^(?:requirements[\w.-]*\.txt|pyproject\.toml|setup\.py|Pipfile)$/.test(name))
      .some((name) => /\b(?:pytest|deepeval)\b/.test(side.text(up, name) ?? '')),
  );
}

function pythonInstalls(
  files: RepositoryFiles,
  folder: string,
  withPytest: boolean,
): readonly (readonly string[])[] {
  const side = sideFiles(folder, files.paths, files.texts);
  const found = pythonSetup(side);
  const more = withPytest ? [pytest] : [];
  if (found.kind === 'commands') {
    const isUv = found.commands.some(({ command }) => command[0] === 'uv');
    const commands = found.commands.map(({ command }) => command);
    return isUv
      ? [...commands, ['uv', 'pip', 'install', ...more]]
      : [...commands, [python, '-m', 'pip', 'install', ...more]];
  }
  const isProject = found.kind === 'problem';
  const extra = /^(evals?|tests?|dev)\s*=\s*\[/m.exec(
    projectText(files, folder, 'pyproject.toml') ?? '',
  )?.[1];
  const target = isProject ? [extra === undefined ? '.' : `.[${extra}]`] : [];
  return [makeVenv, [python, '-m', 'pip', 'install', ...target, ...more]];
}

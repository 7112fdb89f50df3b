import { inFolder } from './folders-upward.ts';
import type { SetupCommand, SetupFinding } from './setup-finding.ts';
import { isRequirements, type SideFiles } from './side-files.ts';

/** Files of managers that have no default here, and the setup that is proposed for each. */
const proposals: readonly (readonly [name: string, proposal: string])[] = [
  ['poetry.lock', 'setup: [[poetry, install]] and begin the command with poetry, run'],
  ['pdm.lock', 'setup: [[pdm, sync]]'],
  ['Pipfile.lock', 'setup: [[pipenv, sync]] and begin the command with pipenv, run'],
  ['Pipfile', 'setup: [[pipenv, install]] and begin the command with pipenv, run'],
  ['environment.yml', 'setup: [[conda, env, create, -p, .venv, -f, environment.yml]]'],
  ['environment.yaml', 'setup: [[conda, env, create, -p, .venv, -f, environment.yaml]]'],
];

const install = 'setup: [[python3, -m, venv, .venv], [.venv/bin/python, -m, pip, install, .]]';

/** Setup of a Python side from its nearest lockfile; `uv.lock` comes before requirements files of the same folder. */
export function pythonSetup(side: SideFiles): SetupFinding {
  let project: { readonly distance: number; readonly folder: string; readonly name: string } | undefined;
  for (const [distance, folder] of side.folders.entries()) {
    const names = side.names(folder);
    if (names.includes('uv.lock')) {
      // A member of a workspace syncs itself: uv finds the lockfile above, and installs what this member needs.
      const cwd = nearestWith('pyproject.toml', side, distance) ?? folder;
      return { kind: 'commands', distance, commands: [{ command: ['uv', 'sync', '--frozen'], cwd }] };
    }
    // Only uv has lockfiles that reach down into the folders below.
    if (project !== undefined) continue;
    const requirements = names.filter(isRequirements);
    if (requirements.length > 0)
      return { kind: 'commands', distance, commands: pipInstall(requirements, folder) };
    const foreign = proposals.find(([name]) => names.includes(name));
    if (foreign !== undefined) {
      const [name, proposal] = foreign;
      const reason = `${inFolder(folder, name)} is not installed without a setup: add ${proposal} to the suite (setup: none where nothing is needed).`;
      return { kind: 'problem', distance, reason };
    }
    const name = projectFile(folder, side);
    if (name !== undefined) project = { distance, folder, name };
  }
  if (project === undefined) return { kind: 'nothing' };
  const path = inFolder(project.folder, project.name);
  return {
    kind: 'problem',
    distance: project.distance,
    reason: `${path} lists dependencies, and there is neither a lockfile nor a setup: commit the uv.lock that uv lock writes, or add ${install} to the suite (setup: none where nothing is needed).`,
  };
}

function pipInstall(requirements: readonly string[], cwd: string): readonly SetupCommand[] {
  return [
    { command: ['python3', '-m', 'venv', '.venv'], cwd },
    {
      command: ['.venv/bin/python', '-m', 'pip', 'install', ...requirements.flatMap((name) => ['-r', name])],
      cwd,
    },
  ];
}

function nearestWith(name: string, side: SideFiles, upTo: number): string | undefined {
  return side.folders.slice(0, upTo + 1).find((folder) => side.names(folder).includes(name));
}

function projectFile(folder: string, side: SideFiles): string | undefined {
  const names = side.names(folder);
  if (names.includes('setup.py')) return 'setup.py';
  if (!names.includes('pyproject.toml')) return undefined;
  const text = side.text(folder, 'pyproject.toml');
  return text === undefined || needsInstall(text) ? 'pyproject.toml' : undefined;
}

/** Whether a pyproject.toml is more than settings of tools. The few lines that tell are found without a TOML parser. */
function needsInstall(text: string): boolean {
  return (
    /^\s*\[\s*(?:build-system|dependency-groups|tool\.poetry(?:\.[\w.-]*)?dependencies)\s*\]/m.test(text) ||
    /^\s*\[\s*project\.optional-dependencies\s*\]/m.test(text) ||
    /^\s*dependencies\s*=\s*\[\s*(?:#[^\n]*\s*)*["']/m.test(text)
  );
}

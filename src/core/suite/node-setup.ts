import type { ArgumentList } from './argument-list.ts';
import { inFolder } from './folders-upward.ts';
import type { SetupFinding } from './setup-finding.ts';
import { nodeLockfiles, type SideFiles } from './side-files.ts';

type NodeLockfile = (typeof nodeLockfiles)[number];

/** Manager of each lockfile, as the `packageManager` field of package.json spells it. */
const managers: Readonly<Record<NodeLockfile, string>> = {
  'npm-shrinkwrap.json': 'npm',
  'package-lock.json': 'npm',
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
};

/** Setup of a Node side from its nearest lockfile. Several in one folder: `packageManager` decides, then their order. */
export function nodeSetup(side: SideFiles): SetupFinding {
  let problem: SetupFinding = { kind: 'nothing' };
  for (const [distance, folder] of side.folders.entries()) {
    const lockfile = lockfileOf(folder, side);
    if (lockfile !== undefined) {
      const command = installOf(lockfile, side.text(folder, lockfile));
      return { kind: 'commands', distance, commands: [{ command, cwd: folder }] };
    }
    if (problem.kind === 'nothing' && hasDependencies(folder, side)) {
      problem = { kind: 'problem', distance, reason: noLockfile(folder) };
    }
  }
  return problem;
}

function lockfileOf(folder: string, side: SideFiles): NodeLockfile | undefined {
  const names = side.names(folder);
  const present = nodeLockfiles.filter((name) => names.includes(name));
  if (present.length < 2) return present[0];
  const manager = field(parse(side.text(folder, 'package.json')), 'packageManager');
  const wanted = typeof manager === 'string' ? manager.split('@')[0] : undefined;
  return present.find((name) => managers[name] === wanted) ?? present[0];
}

function installOf(lockfile: NodeLockfile, text: string | undefined): ArgumentList {
  switch (lockfile) {
    case 'npm-shrinkwrap.json':
    case 'package-lock.json':
      return ['npm', 'ci'];
    case 'pnpm-lock.yaml':
      return ['pnpm', 'install', '--frozen-lockfile'];
    case 'yarn.lock':
      return ['yarn', 'install', isYarnOne(text) ? '--frozen-lockfile' : '--immutable'];
    case 'bun.lock':
    case 'bun.lockb':
      return ['bun', 'install', '--frozen-lockfile'];
  }
}

function isYarnOne(text: string | undefined): boolean {
  return text !== undefined && /^# yarn lockfile v1\s*$/m.test(text.slice(0, 1000));
}

function hasDependencies(folder: string, side: SideFiles): boolean {
  if (!side.names(folder).includes('package.json')) return false;
  const manifest = parse(side.text(folder, 'package.json'));
  // What cannot be read may list some: to say so is better than a suite that runs with head's or no packages.
  if (manifest === undefined) return true;
  return ['dependencies', 'devDependencies', 'optionalDependencies'].some((name) => {
    const listed = field(manifest, name);
    return typeof listed === 'object' && listed !== null && Object.keys(listed).length > 0;
  });
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function noLockfile(folder: string): string {
  return `${inFolder(folder, 'package.json')} lists dependencies, and there is neither a lockfile nor a setup: commit the package-lock.json that npm install writes, or add setup: [[npm, install]] to the suite (setup: none where nothing is needed).`;
}

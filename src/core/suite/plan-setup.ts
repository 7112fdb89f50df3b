import type { SuiteRunConfig } from '../config/config.ts';
import { argumentList } from './argument-list.ts';
import { foldersUpward, inFolder } from './folders-upward.ts';
import { nodeSetup } from './node-setup.ts';
import { pythonSetup } from './python-setup.ts';
import type { SetupCommand } from './setup-finding.ts';
import { sideFiles } from './side-files.ts';

/** The commands of a setup in order (none = nothing is needed), or why there can be none, in one sentence. */
export type SetupPlan =
  | { readonly ok: true; readonly commands: readonly SetupCommand[] }
  | { readonly ok: false; readonly reason: string };

const inputNames = ['package.json', 'yarn.lock', 'pyproject.toml'];

/**
 * Paths whose text `planSetup` reads, of those the side has. The first 64 KiB of a lockfile are enough.
 *
 * @param side - as for `planSetup`
 */
export function setupInputs({
  workingDirectory,
  files,
}: {
  readonly workingDirectory: string;
  readonly files: readonly string[];
}): readonly string[] {
  const wanted = foldersUpward(workingDirectory).flatMap((folder) =>
    inputNames.map((name) => inFolder(folder, name)),
  );
  const present = new Set(files);
  return wanted.filter((path) => present.has(path));
}

/**
 * How a side gets its dependencies. What the config writes wins: its commands run in the working directory, `none` is
 * no command. Left out, lockfiles decide, each looked for from the working directory upwards, so that a workspace's
 * lockfile in the root counts and its install runs there:
 *
 * - `package-lock.json`, `npm-shrinkwrap.json`: `npm ci`; `pnpm-lock.yaml`, `yarn.lock` (1 and later), `bun.lock`,
 *   `bun.lockb`: the frozen install of their manager
 * - `uv.lock`: `uv sync --frozen`; `requirements*.txt`: a `.venv` beside them, all of them in one pip install
 * - both ecosystems: Node first, then Python
 *
 * A manifest that lists dependencies with neither lockfile nor setup is a problem: base and head would get whatever is
 * newest that minute. It does not count where it stands in a folder above the one in which the other ecosystem has
 * its lockfile: it belongs to the repository around the suite.
 *
 * @param side - `setup` of the side's own config; `files`: all paths of the side; `texts`: contents by path, of those
 *   that `setupInputs` names (a manifest without its text counts as listing dependencies)
 */
export function planSetup({
  setup,
  workingDirectory,
  files,
  texts,
}: {
  readonly setup: SuiteRunConfig['setup'];
  readonly workingDirectory: string;
  readonly files: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}): SetupPlan {
  if (setup === 'none') return { ok: true, commands: [] };
  if (setup !== undefined) {
    const [cwd = '.'] = foldersUpward(workingDirectory);
    return { ok: true, commands: setup.map((words) => ({ command: argumentList(words), cwd })) };
  }
  const side = sideFiles(workingDirectory, files, texts);
  const findings = [nodeSetup(side), pythonSetup(side)];
  const found = findings.filter((finding) => finding.kind === 'commands');
  const nearest = Math.min(...found.map((finding) => finding.distance));
  const problems = findings
    .filter((finding) => finding.kind === 'problem')
    .filter((finding) => finding.distance <= nearest);
  if (problems.length > 0) return { ok: false, reason: problems.map(({ reason }) => reason).join(' ') };
  return { ok: true, commands: found.flatMap(({ commands }) => commands) };
}

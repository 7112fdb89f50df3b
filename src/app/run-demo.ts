import { UsageError } from '../core/model/program-error.ts';
import { baseFiles, type RepositoryFiles, suitePath } from '../demo/repository.ts';
import type { Scenario } from '../demo/scenarios.ts';
import { type GateOutcome, plainRequest } from './gate/gate-request.ts';
import { failureText } from './gate/prepare-side.ts';
import { runGate } from './gate/run-gate.ts';
import type { World } from './ports.ts';

/** Dates and names of the example's commits: the same repository on every machine, down to its SHAs. */
const identity = {
  GIT_AUTHOR_NAME: 'Northboard',
  GIT_AUTHOR_EMAIL: 'dev@northboard.example',
  GIT_AUTHOR_DATE: '2026-03-09T09:00:00Z',
  GIT_COMMITTER_NAME: 'Northboard',
  GIT_COMMITTER_EMAIL: 'dev@northboard.example',
  GIT_COMMITTER_DATE: '2026-03-09T09:00:00Z',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
} as const;

/** What a scenario came to. */
export interface DemoOutcome {
  readonly scenario: Scenario;
  readonly outcome: GateOutcome;
  /** Folder with comment.md, and report.html, record.json and the rows of the suite. */
  readonly folder: string;
}

/**
 * Runs one scenario for real: makes a git repository with the example on `main` and the pull request on a branch, and
 * sends it through `gate`, as a team's own repository would be.
 */
export async function runDemo(scenario: Scenario, folder: string, world: World): Promise<DemoOutcome> {
  const { files } = world;
  const repository = await files.makeWorkspace('eval-envelope-demo-');
  try {
    const base: RepositoryFiles = baseFiles(scenario);
    await files.write(files.join(repository, suitePath), await files.read(files.shipped('demo-suite.js')));
    await git(repository, ['init', '-q', '-b', 'main'], world);
    await commit(repository, base, 'Support bot', world);
    await git(repository, ['switch', '-q', '-c', scenario.name], world);
    await commit(repository, scenario.change(base), scenario.title, world);
    const outcome = await runGate(
      { ...plainRequest, command: 'demo', base: 'main', out: folder },
      world.git(repository),
      world,
    );
    return { scenario, outcome, folder };
  } finally {
    await files.remove(repository);
  }
}

async function commit(
  repository: string,
  content: RepositoryFiles,
  message: string,
  world: World,
): Promise<void> {
  for (const [path, text] of Object.entries(content)) {
    await world.files.write(world.files.join(repository, path), text);
  }
  await git(repository, ['add', '-A'], world);
  await git(repository, ['commit', '-q', '-m', message], world);
}

async function git(repository: string, words: readonly string[], world: World): Promise<void> {
  const outcome = await world.processes.run({
    command: [
      'git',
      '-c',
      'core.hooksPath=/dev/null',
      '-c',
      'core.autocrlf=false',
      '-c',
      'commit.gpgSign=false',
      ...words,
    ],
    cwd: repository,
    env: { PATH: world.environment.PATH ?? '', ...identity },
    timeoutMs: 60_000,
  });
  if (outcome.exitCode === 0) return;
  throw new UsageError(
    'git',
    failureText(`git ${words[0]}`, outcome),
    'The demo makes a small repository with git: install git, or put it on PATH.',
  );
}

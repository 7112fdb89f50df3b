import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MetricsRecord } from '../../../src/core/record/record-schema.ts';
import type { VelocityDocument } from '../../../src/core/velocity/velocity-document.ts';
import { type CliRun, startCli } from '../../support/cli.ts';
import { cloneOf, git, type TestRepository, temporaryFolder } from '../../support/git-repository.ts';
import { project, suiteScript } from './support.ts';

/** A clone of a bare repository whose default branch is `trunk`. */
async function cloned(files: Readonly<Record<string, string>> = {}): Promise<TestRepository> {
  const remote = join(temporaryFolder(), 'remote.git');
  await git(temporaryFolder(), 'init', '--quiet', '--bare', '--initial-branch=trunk', remote);
  const repository = await project(files);
  await repository.git('push', '--quiet', remote, 'main:trunk');
  return cloneOf(remote);
}

const run = ({ folder }: TestRepository, ...args: readonly string[]): Promise<CliRun> =>
  startCli(args, { cwd: folder });

/** Identity of the record that a run kept in the history. */
async function identityOf(repository: TestRepository, done: CliRun): Promise<MetricsRecord['identity']> {
  expect(done.stderr).toMatch(/files added to eval-envelope-history/);
  await repository.git('fetch', '--quiet', 'origin', 'eval-envelope-history');
  const added = await repository.git(
    'diff-tree',
    '-r',
    '--root',
    '--no-commit-id',
    '--name-only',
    'FETCH_HEAD',
  );
  const path = added.split('\n').find((name) => name.startsWith('records/')) ?? '';
  return JSON.parse(await repository.git('show', `FETCH_HEAD:${path}`)).identity;
}

describe.concurrent('record, where no workflow runs', () => {
  it('is one of the default branch for velocity when the remote holds the commit there, and not before', async () => {
    const repository = await cloned();
    const first = await run(repository, 'record', '--history');
    expect(await identityOf(repository, first)).toMatchObject({
      branch: 'trunk',
      event: 'local',
      isOfDefaultBranch: true,
      runId: null,
      pullRequest: null,
    });
    expect(first.stderr).toContain('record: trunk is the default branch');
    await repository.commit({ 'prompts/support.txt': 'fail 20\n' });
    const unpushed = await run(repository, 'record', '--history');
    expect(await identityOf(repository, unpushed)).toMatchObject({ isOfDefaultBranch: false });
    expect(unpushed.stderr).toContain("push it first: the remote's trunk does not hold this commit");

    const page = await run(repository, 'velocity', '--history', '--json');
    const { quality }: VelocityDocument = JSON.parse(page.stdout);
    // The 80 % of the unpushed commit are no level of the branch.
    expect(JSON.stringify(quality.value)).toContain('"level":1');
    expect(JSON.stringify(quality.value)).not.toContain('"level":0.8');
  });

  it('writes messages that begin with its name, and no advice to compare', async () => {
    const repository = await cloned();
    const done = await run(repository, 'record');
    expect(done.code, done.stderr).toBe(0);
    const named = done.stderr.split('\n').filter((line) => /^(?:gate|record|merge): /.test(line));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((line) => !line.startsWith('record: '))).toEqual([]);
    expect(done.stdout).toMatch(/^Recorded, not compared: 100 cases evaluated\n\nsuite bot\n/);
    expect(done.stdout).not.toContain('To compare');
  });

  it('that could not be measured says what that means for later changes', async () => {
    const repository = await cloned({ 'evals/run.mjs': suiteScript({ before: 'process.exit(3);' }) });
    const done = await run(repository, 'record', '--history');
    expect(done.code).toBe(3);
    expect(done.stdout.replace(/\s+/g, ' ')).toContain('no later change has a base in this run');
    expect(done.stderr).not.toContain('velocity counts it');
  });
});

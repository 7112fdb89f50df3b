import { describe, expect, it } from 'vitest';
import { findJudgedRun } from '../../../src/app/report-run/find-judged-run.ts';
import { judgedBefore } from '../../../src/app/report-run/judged-before.ts';
import type { RemotePullRequest } from '../../../src/app/report-run/remote-repository.ts';
import type { RunInfo } from '../../../src/app/stored/run-artifacts.ts';
import { artifactOf, forkId, memoryRuns, repositoryId, runInfo } from '../../support/memory-runs.ts';

const headSha = 'a'.repeat(40);
const pull: RemotePullRequest = {
  number: 7,
  isOpen: true,
  headSha,
  headRepositoryId: repositoryId,
  headBranch: 'feature',
  baseBranch: 'main',
  isFork: false,
  isDependabot: false,
};

/** Newest first; each left an artifact of ours unless its id is 9. */
async function find(
  runs: readonly RunInfo[],
  of: Partial<RemotePullRequest> = {},
  wait: (milliseconds: number) => Promise<void> = async () => {},
) {
  const artifacts = runs.map((run) =>
    artifactOf(run, run.id === 9 ? 'coverage' : 'eval-envelope-bot-single-0a1b2c3d-1', {}),
  );
  const remote = { pullRequest: async () => ({ ...pull, ...of }) };
  const found = await findJudgedRun(7, memoryRuns(runs, artifacts), remote, wait);
  return found.kind === 'found' ? found.run.id : found.reason;
}

describe('the run whose judgement is made anew', () => {
  it('is the newest that is over and left results of ours', async () => {
    const runs = [
      runInfo({ id: 9 }),
      runInfo({ id: 8, conclusion: 'cancelled' }),
      runInfo({ id: 7, conclusion: 'failure' }),
      runInfo({ id: 6 }),
    ];
    expect(await find(runs)).toBe(7);
  });

  it('is of this very head in this very repository', async () => {
    const runs = [
      runInfo({ id: 8, headSha: 'b'.repeat(40) }),
      runInfo({ id: 7, headRepositoryId: forkId }),
      runInfo({ id: 6 }),
    ];
    expect(await find(runs)).toBe(6);
  });

  it('is none while another run of its workflow is under way, whatever other workflows do', async () => {
    const waiting = { status: 'queued', conclusion: null } as const;
    const judged = runInfo({ id: 6 });
    expect(await find([runInfo({ id: 8, ...waiting }), judged])).toMatch(
      /^run 8 on head aaaaaaa is under way, and reads sign-offs when it has evaluated; .* write it again/,
    );
    const lint = runInfo({ id: 8, ...waiting, workflowPath: '.github/workflows/lint.yml' });
    expect(await find([lint, judged])).toBe(6);
    expect(await find([lint])).toContain('is under way');
  });

  it('is one that is about to end: a sign-off that came after its last look is not lost', async () => {
    const runs = [runInfo({ id: 8, status: 'in_progress', conclusion: null }), runInfo({ id: 6 })];
    let waitedMs = 0;
    const end = async (milliseconds: number) => {
      waitedMs += milliseconds;
      if (waitedMs >= 45_000) runs[0] = runInfo({ id: 8, conclusion: 'failure' });
    };
    expect(await find(runs, {}, end)).toBe(8);
    expect(waitedMs).toBe(45_000);
  });

  it('is waited for two minutes, and no longer', async () => {
    let waitedMs = 0;
    const wait = async (milliseconds: number) => {
      waitedMs += milliseconds;
    };
    const found = await find([runInfo({ id: 8, status: 'queued', conclusion: null })], {}, wait);
    expect(found).toContain('is under way');
    expect(waitedMs).toBe(120_000);
    expect(await find([runInfo({ id: 6 })], {}, wait)).toBe(6);
    expect(waitedMs).toBe(120_000);
  });

  it('is none where nothing was judged, the pull request is closed or its repository is gone', async () => {
    expect(await find([])).toContain('no run has judged head aaaaaaa yet');
    expect(await find([runInfo({ id: 6 })], { isOpen: false })).toContain('is closed');
    expect(await find([runInfo({ id: 6 })], { headRepositoryId: null })).toContain('is gone');
  });
});

describe('earlier judgements of a head whose artifacts are not believed', () => {
  const fork = { ...pull, headRepositoryId: forkId, isFork: true };
  const of = (id: number, over: Partial<RunInfo> = {}): RunInfo =>
    runInfo({ id, headRepositoryId: forkId, createdAt: `2026-11-22T12:0${id}:00Z`, ...over });

  it('are the artifacts of the suite and the leg that its runs left, with the time that GitHub tells', async () => {
    const runs = [of(3), of(2), of(1, { headRepositoryId: 99 })];
    const artifacts = [
      artifactOf(of(3), 'eval-envelope-bot-single-0a1b2c3d-1', {}),
      artifactOf(of(2), 'eval-envelope-bot-single-0a1b2c3d-2-evaluate', {}),
      artifactOf(of(2), 'eval-envelope-bot-other-0a1b2c3d-1', {}, { id: 77 }),
      artifactOf(of(2), 'eval-envelope-bot-single-0a1b2c3d-x', {}, { id: 78 }),
      artifactOf(of(1), 'eval-envelope-bot-single-0a1b2c3d-1', {}),
    ];
    const read = judgedBefore(fork, null, memoryRuns(runs, artifacts));
    expect(await read('bot', 'single-0a1b2c3d')).toEqual([
      { headSha, at: '2026-11-22T12:03:00Z' },
      { headSha, at: '2026-11-22T12:02:00Z' },
    ]);
  });

  it('include the run that is reported, which a person may have started by hand', async () => {
    const own = of(5, { event: 'workflow_dispatch', headSha: 'c'.repeat(40) });
    const artifacts = [artifactOf(own, 'eval-envelope-bot-single-0a1b2c3d-1', {})];
    const read = judgedBefore(fork, own, memoryRuns([own], artifacts));
    expect(await read('bot', 'single-0a1b2c3d')).toEqual([{ headSha, at: '2026-11-22T12:05:00Z' }]);
  });
});

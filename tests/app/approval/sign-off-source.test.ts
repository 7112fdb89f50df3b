import { describe, expect, it } from 'vitest';
import type { ApprovalEvents } from '../../../src/app/approval/approval-events.ts';
import { signOffSource } from '../../../src/app/approval/sign-off-source.ts';
import type { RunInfo } from '../../../src/app/stored/run-artifacts.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import { memoryRuns, repositoryId, runInfo } from '../../support/memory-runs.ts';

const sha = 'a'.repeat(40);
const pull = { number: 7, headSha: sha, headRepositoryId: repositoryId, headBranch: 'feature' };
const judged = [{ headSha: sha, at: '2026-11-22T12:05:00Z' }];
const maria = { login: 'maria', isApp: false };
const labeled = { kind: 'labeled', label: 'eval:accept', by: maria, at: '2026-11-22T12:06:00Z' } as const;
const comment = {
  by: maria,
  at: '2026-11-22T12:07:00Z',
  changedAt: '2026-11-22T12:07:00Z',
  body: `/accept-tradeoff ${sha} fine`,
};
const broken = new GitHubError('forbidden', 'GitHub did not answer.', 'Look at permissions.');

/** Reads sign-offs of a pull request with the label and a command, both by somebody who may write. */
async function read(over: Partial<ApprovalEvents> = {}, runs: readonly RunInfo[] = [run()]) {
  const calls: string[] = [];
  const counting = <T>(name: string, answer: T) => {
    return async () => {
      calls.push(name);
      return answer;
    };
  };
  const events: ApprovalEvents = {
    labels: counting('labels', ['docs', 'Eval:Accept']),
    events: counting('events', { rows: [labeled], isCut: false }),
    comments: counting('comments', { rows: [comment], isCut: false }),
    mayWrite: counting('rights', true),
    ...over,
  };
  const source = signOffSource(
    async () => pull,
    async () => events,
    async () => {
      calls.push('runs');
      return memoryRuns(runs, []);
    },
  );
  return { ...(await source.read({ judged, label: 'eval:accept' })), calls };
}

function run(over: Partial<RunInfo> = {}): RunInfo {
  return runInfo({ id: 1, headSha: sha, createdAt: '2026-11-22T12:00:00Z', ...over });
}

const fail = async (): Promise<never> => {
  throw broken;
};

describe('sign-offs of a pull request', () => {
  it('are its label and its commands, and each account is asked for once', async () => {
    const { signOffs, notes, calls } = await read();
    expect(signOffs.map(({ via, by }) => [via, by])).toEqual([
      ['label', 'maria'],
      ['comment', 'maria'],
    ]);
    expect(notes).toEqual([]);
    expect(calls).toEqual(['labels', 'comments', 'events', 'runs', 'rights']);
  });

  it('ask for no events, runs or rights where nobody signed off', async () => {
    const { calls, notes } = await read({
      labels: async () => ['docs'],
      comments: async () => ({ rows: [{ ...comment, body: 'Nice.' }], isCut: false }),
    });
    expect(calls).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('take the commit that a label was set on from the runs of this very branch', async () => {
    const other = { id: 2, headSha: 'b'.repeat(40), createdAt: '2026-11-22T12:05:30Z' };
    const noComments = { comments: async () => ({ rows: [], isCut: false }) };
    const pushed = await read(noComments, [run(other), run()]);
    expect(pushed.notes).toEqual([expect.stringContaining('set on bbbbbbb, which has other content')]);
    const foreign = await read(noComments, [run({ ...other, headRepositoryId: 99 }), run()]);
    expect(foreign.signOffs).toHaveLength(1);
  });

  it('that cannot be read are a note and count for nothing; the others count', async () => {
    const noComments = await read({ comments: fail });
    expect(noComments.signOffs.map(({ via }) => via)).toEqual(['label']);
    expect(noComments.notes).toEqual([expect.stringContaining('What is commented could not be read')]);
    const noLabel = await read({ events: fail });
    // Whether it went to another branch since is not known either.
    expect(noLabel.signOffs).toEqual([]);
    expect(noLabel.notes).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Who set the label, and where the pull request went, could not be read'),
        expect.stringContaining('whether the pull request went to another branch since is not known'),
      ]),
    );
    const noRights = await read({ mayWrite: fail });
    expect(noRights.signOffs).toEqual([]);
    expect(noRights.notes.join('\n')).toContain('What maria may do could not be read');
  });

  it('never fail as a whole', async () => {
    const source = signOffSource(fail, fail, fail);
    expect(await source.read({ judged, label: 'eval:accept' })).toEqual({
      signOffs: [],
      notes: [expect.stringContaining('Sign-offs could not be read: GitHub did not answer.')],
    });
  });

  it('of a list that is too long say that its beginning is not read', async () => {
    const { notes, signOffs } = await read({ comments: async () => ({ rows: [comment], isCut: true }) });
    expect(signOffs).toHaveLength(2);
    expect(notes).toEqual(['There are more comments than are read: the oldest count for nothing.']);
  });
});

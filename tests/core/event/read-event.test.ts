import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../src/core/event/read-event.ts';
import { UsageError } from '../../../src/core/model/program-error.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);

function pullRequest(head: object = {}, action = 'synchronize'): object {
  return {
    action,
    pull_request: {
      number: 7,
      head: { sha, ref: 'tone', repo: { full_name: 'acme/bot' }, ...head },
      base: { ref: 'main', repo: { full_name: 'acme/bot' } },
    },
  };
}

const read = (name: string, payload: unknown, ref = 'refs/heads/main'): unknown =>
  readEvent({ name, payload, ref });

describe('a pull request', () => {
  it('of Dependabot is told by who started the run', () => {
    const repository = { default_branch: 'trunk' };
    const payload = { ...pullRequest(), repository, sender: { login: 'dependabot[bot]' } };
    const expected = { isFork: false, isDependabot: true, defaultBranch: 'trunk' };
    expect(read('pull_request', payload)).toMatchObject(expected);
  });

  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'labeled', 'edited'])(
    'is read on %s',
    (action) => {
      expect(read('pull_request', pullRequest({}, action))).toEqual({
        kind: 'pull-request',
        number: 7,
        headSha: sha,
        headBranch: 'tone',
        baseBranch: 'main',
        defaultBranch: null,
        isFork: false,
        headRepositoryId: null,
        isDependabot: false,
      });
    },
  );

  it('says which repository its head lies in', () => {
    const repo = { id: 4711, full_name: 'octocat/bot' };
    expect(read('pull_request', pullRequest({ repo }))).toMatchObject({ headRepositoryId: 4711 });
  });

  it('of another repository is a fork, of a deleted one too', () => {
    expect(read('pull_request', pullRequest({ repo: { full_name: 'eve/bot' } }))).toMatchObject({
      isFork: true,
    });
    expect(read('pull_request', pullRequest({ repo: null }))).toMatchObject({ isFork: true });
  });

  it('without a SHA is refused with the place in the payload', () => {
    expect(() => read('pull_request', pullRequest({ sha: 'main; rm -rf' }))).toThrow(
      /pull_request\.head\.sha/,
    );
  });

  it('on pull_request_target is refused, with what to use instead', () => {
    const refused = (): unknown => read('pull_request_target', pullRequest());
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(/secrets/);
  });
});

describe('a push', () => {
  const payload = (overrides: object = {}): object => ({
    ref: 'refs/heads/main',
    before: other,
    deleted: false,
    repository: { default_branch: 'main' },
    ...overrides,
  });

  it('knows the default branch and what was there before', () => {
    expect(read('push', payload())).toEqual({
      kind: 'push',
      branch: 'main',
      isDefaultBranch: true,
      beforeSha: other,
    });
    expect(read('push', payload({ ref: 'refs/heads/feature/x' }))).toMatchObject({
      branch: 'feature/x',
      isDefaultBranch: false,
    });
  });

  it('of a new branch has nothing before it', () => {
    expect(read('push', payload({ before: '0'.repeat(40) }))).toMatchObject({ beforeSha: null });
  });

  it('of a tag or a deletion is refused', () => {
    expect(() => read('push', payload({ ref: 'refs/tags/v1' }))).toThrow(/no branch/);
    expect(() => read('push', payload({ deleted: true }))).toThrow(/deleted/);
  });
});

describe('other events', () => {
  it('are a merge group, a schedule and a start by hand', () => {
    expect(read('merge_group', { merge_group: { base_sha: other, head_sha: sha } })).toEqual({
      kind: 'merge-group',
      baseSha: other,
      headSha: sha,
      baseBranch: null,
      defaultBranch: null,
      pullRequest: null,
    });
    expect(read('schedule', { schedule: '0 4 * * 1' })).toEqual({ kind: 'schedule', branch: 'main' });
    const payload = { repository: { default_branch: 'main' } };
    expect(read('workflow_dispatch', payload)).toEqual({
      kind: 'dispatch',
      branch: 'main',
      isDefaultBranch: true,
    });
    expect(read('workflow_dispatch', payload, 'refs/heads/tone')).toMatchObject({ isDefaultBranch: false });
  });

  it('that hold no change are refused by name', () => {
    expect(() => read('issue_comment', {})).toThrow(/issue_comment/);
    expect(() => read('', {})).toThrow(/nothing that has a name/);
  });

  it.each([
    ['main', 7],
    ['release/2.x', 1234],
  ])('of a merge queue into %s name its last pull request', (branch, number) => {
    const head_ref = `refs/heads/gh-readonly-queue/${branch}/pr-${number}-${other}`;
    const group = { base_sha: other, head_sha: sha, head_ref };
    expect(read('merge_group', { merge_group: group })).toMatchObject({
      baseBranch: branch,
      pullRequest: number,
    });
  });

  it.each([
    'refs/heads/main',
    `refs/heads/gh-readonly-queue/main/pr-7`,
    `refs/heads/x/gh-readonly-queue/main/pr-7-${other}`,
  ])('of a branch that is none of a queue (%s) name no pull request', (head_ref) => {
    const group = { base_sha: other, head_sha: sha, head_ref };
    expect(read('merge_group', { merge_group: group })).toMatchObject({ pullRequest: null });
  });

  it('with a payload of another shape are refused', () => {
    expect(() => read('merge_group', null)).toThrow(/payload of the merge_group event/);
  });
});

describe('a run that has ended', () => {
  it('is known by its id alone: the rest is asked of GitHub', () => {
    const payload = { workflow_run: { id: 42, head_sha: sha, pull_requests: [{ number: 7 }] } };
    expect(read('workflow_run', payload)).toEqual({ kind: 'workflow-run', runId: 42 });
    expect(() => read('workflow_run', { workflow_run: { id: 'x' } })).toThrow(/workflow_run\.id/);
  });
});

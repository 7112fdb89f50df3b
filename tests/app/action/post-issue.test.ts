import { describe, expect, it } from 'vitest';
import { postIssue } from '../../../src/app/action/post-issue.ts';
import type { Issues, PostedIssue } from '../../../src/app/velocity/issues.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import { commentMarker } from '../../../src/core/report/comment-marker.ts';

const marker = commentMarker('velocity');
const page = (text: string): string => `${text}\n\n${marker}\n`;
const request = (text: string, title = 'Sprint 1') => ({ title, markdown: page(text), marker });

function issueOf(number: number, parts: Partial<PostedIssue> = {}): PostedIssue {
  return {
    number,
    nodeId: `I_${number}`,
    url: `https://github.com/acme/bot/issues/${number}`,
    title: 'Sprint 1',
    body: page('old'),
    isOpen: true,
    author: 'github-actions[bot]',
    ...parts,
  };
}

/** Issues in memory, with what was written. */
function memoryIssues(given: readonly PostedIssue[], overrides: Partial<Issues> = {}) {
  const all = [...given];
  const writes: string[] = [];
  const issues: Issues = {
    ownLogin: async () => 'github-actions[bot]',
    async *byChange(author) {
      yield* all.filter((issue) => author === undefined || issue.author === author);
    },
    create: async (title, body) => {
      const issue = issueOf(all.length + 1, { title, body });
      writes.push(`create ${issue.number}`);
      all.push(issue);
      return issue;
    },
    update: async (number, title, body) => {
      writes.push(`update ${number}`);
      const index = all.findIndex((issue) => issue.number === number);
      const issue = { ...(all[index] ?? issueOf(number)), title, body };
      all[index] = issue;
      return issue;
    },
    pin: async (nodeId) => {
      writes.push(`pin ${nodeId}`);
    },
    ...overrides,
  };
  return { issues, writes, all };
}

const noAnswer = new GitHubError('unreachable', 'No answer.', 'Wait.');

describe('postIssue', () => {
  it('makes one issue and pins it, then brings it up to date, and writes nothing twice', async () => {
    const { issues, writes, all } = memoryIssues([]);
    expect(await postIssue(request('one'), issues)).toMatchObject({ kind: 'created', notPinned: null });
    expect(await postIssue(request('one'), issues)).toMatchObject({ kind: 'unchanged' });
    expect(await postIssue(request('two', 'Sprint 2'), issues)).toMatchObject({ kind: 'updated' });
    expect(writes).toEqual(['create 1', 'pin I_1', 'update 1']);
    expect(all).toMatchObject([{ title: 'Sprint 2', body: page('two') }]);
  });

  it('touches nobody else’s issue, whatever it bears', async () => {
    const quoted = issueOf(3, { body: `${marker}\n\nWhat is this?` });
    const { issues, writes } = memoryIssues([
      issueOf(1, { author: 'mallory' }),
      issueOf(2, { body: 'x' }),
      quoted,
    ]);
    await postIssue(request('one'), issues);
    expect(writes).toEqual(['create 4', 'pin I_4']);
  });

  it('keeps a closed issue up to date and closed', async () => {
    const { issues, writes } = memoryIssues([issueOf(1, { isOpen: false })]);
    const { kind, issue } = await postIssue(request('one'), issues);
    expect([kind, issue.isOpen, writes]).toEqual(['updated', false, ['update 1']]);
  });

  it('says why a new issue is not pinned', async () => {
    const { issues } = memoryIssues([], { pin: () => Promise.reject(noAnswer) });
    expect(await postIssue(request('one'), issues)).toMatchObject({
      kind: 'created',
      notPinned: 'No answer.',
    });
  });

  it('does not make a second one where the answer to the first got lost', async () => {
    const { issues, writes, all } = memoryIssues([]);
    const lost: Issues = {
      ...issues,
      create: async (title, body) => {
        if (all.length === 0) {
          await issues.create(title, body);
          throw noAnswer;
        }
        return issues.create(title, body);
      },
    };
    await postIssue(request('one'), lost);
    expect(writes).toEqual(['create 1', 'pin I_1']);
  });

  it('looks through all issues where GitHub takes no such author', async () => {
    const { issues, writes, all } = memoryIssues([issueOf(1)]);
    const picky: Issues = {
      ...issues,
      async *byChange(author) {
        if (author !== undefined) throw new GitHubError('rejected', 'No such user.', 'Report it.');
        yield* all;
      },
    };
    expect(await postIssue(request('one'), picky)).toMatchObject({ kind: 'updated' });
    expect(writes).toEqual(['update 1']);
  });

  it('takes an app’s issue for ours where GitHub does not say who we are, and nobody else’s', async () => {
    const ownLogin = async (): Promise<null> => null;
    const ours = memoryIssues([issueOf(1)], { ownLogin });
    expect(await postIssue(request('one'), ours.issues)).toMatchObject({ kind: 'updated' });
    const theirs = memoryIssues([issueOf(1, { author: 'maria' })], { ownLogin });
    await expect(postIssue(request('one'), theirs.issues)).rejects.toThrow('whose token');
    expect(theirs.writes).toEqual([]);
  });
});

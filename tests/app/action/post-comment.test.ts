import { describe, expect, it } from 'vitest';
import { type CommentRequest, postComment } from '../../../src/app/action/post-comment.ts';
import type { GitHub, PostedComment } from '../../../src/app/action-ports.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import { commentMarker } from '../../../src/core/report/comment-marker.ts';

const marker = commentMarker();
const bot = 'github-actions[bot]';

/** GitHub with its comments in memory. */
class FakeGitHub implements GitHub {
  readonly stored: PostedComment[] = [];
  readonly calls: string[] = [];
  login: string | null = bot;
  head = { sha: 'abc', isOpen: true };
  /** Failures of the next creations; `kept` = the comment is there although the answer got lost. */
  failures: { readonly error: GitHubError; readonly kept: boolean }[] = [];

  add(author: string | null, body: string): PostedComment {
    const comment = { id: this.stored.length + 1, url: `https://x/${this.stored.length + 1}`, body, author };
    this.stored.push(comment);
    return comment;
  }
  ownLogin = async (): Promise<string | null> => this.login;
  pullRequestHead = async (): Promise<{ sha: string; isOpen: boolean }> => {
    this.calls.push('head');
    return this.head;
  };
  comments = async (): Promise<readonly PostedComment[]> => {
    this.calls.push('list');
    return this.stored;
  };
  createComment = async (_: number, body: string): Promise<PostedComment> => {
    this.calls.push('create');
    const failure = this.failures.shift();
    if (failure !== undefined) {
      if (failure.kept) this.add(this.login, body);
      throw failure.error;
    }
    return this.add(this.login, body);
  };
  updateComment = async (id: number, body: string): Promise<PostedComment> => {
    this.calls.push('update');
    const index = this.stored.findIndex((comment) => comment.id === id);
    const found = this.stored[index];
    if (found === undefined) throw new Error('no such comment');
    this.stored[index] = { ...found, body };
    return this.stored[index];
  };
  deleteComment = async (id: number): Promise<void> => {
    this.calls.push('delete');
    this.stored.splice(
      this.stored.findIndex((comment) => comment.id === id),
      1,
    );
  };
}

const request = (overrides: Partial<CommentRequest> = {}): CommentRequest => ({
  pullRequest: 7,
  headSha: 'abc',
  markdown: `### Inside\n\n${marker}\n`,
  marker,
  mayCreate: true,
  ...overrides,
});

const lost = new GitHubError('unreachable', 'no answer', 'again');

describe('the one comment', () => {
  it('is created where there is none', async () => {
    const github = new FakeGitHub();
    github.add('octocat', 'nice');
    expect(await postComment(request(), github)).toEqual({ kind: 'created', url: 'https://x/2' });
  });

  it('is updated where it is ours by marker and by author', async () => {
    const github = new FakeGitHub();
    github.add(bot, `### Old\n\n${marker}`);
    expect((await postComment(request(), github)).kind).toBe('updated');
    expect(github.stored).toHaveLength(1);
  });

  it('of somebody else with our marker is left alone', async () => {
    const github = new FakeGitHub();
    const planted = github.add('mallory', `### Inside\n\n${marker}`);
    expect((await postComment(request(), github)).kind).toBe('created');
    expect(github.stored[0]).toEqual(planted);
  });

  it('of ours without the marker at its end is another one', async () => {
    const github = new FakeGitHub();
    github.add(bot, `> ${marker}\n\nquoted`);
    github.add(bot, `### Leg\n\n${commentMarker('leg')}`);
    expect((await postComment(request(), github)).kind).toBe('created');
  });

  it('is not written when it is equal, line ends aside', async () => {
    const github = new FakeGitHub();
    github.add(bot, `### Inside\r\n\r\n${marker}`);
    expect((await postComment(request(), github)).kind).toBe('unchanged');
    expect(github.calls).toEqual(['list']);
  });

  it('is not written by a run of an older commit', async () => {
    const github = new FakeGitHub();
    github.add(bot, `### Newer\n\n${marker}`);
    github.head = { sha: 'def', isOpen: true };
    const outcome = await postComment(request(), github);
    expect(outcome).toMatchObject({ kind: 'left-out', reason: expect.stringContaining('def') });
    expect(github.calls).not.toContain('update');
  });

  it('asks for the head last, right before it writes', async () => {
    const github = new FakeGitHub();
    await postComment(request(), github);
    expect(github.calls).toEqual(['list', 'head', 'create', 'list']);
  });

  it('is updated but never created where the mode asks for none', async () => {
    const github = new FakeGitHub();
    expect((await postComment(request({ mayCreate: false }), github)).kind).toBe('left-out');
    github.add(bot, `### Old\n\n${marker}`);
    expect((await postComment(request({ mayCreate: false }), github)).kind).toBe('updated');
  });

  it('is not created on a closed pull request', async () => {
    const github = new FakeGitHub();
    github.head = { sha: 'abc', isOpen: false };
    expect((await postComment(request(), github)).kind).toBe('left-out');
  });

  it('is not made twice when the answer got lost', async () => {
    const github = new FakeGitHub();
    github.failures = [{ error: lost, kept: true }];
    expect((await postComment(request(), github)).kind).toBe('created');
    expect(github.stored).toHaveLength(1);
  });

  it('is tried once more when it did not arrive', async () => {
    const github = new FakeGitHub();
    github.failures = [{ error: lost, kept: false }];
    expect((await postComment(request(), github)).kind).toBe('created');
    expect(github.stored).toHaveLength(1);
  });

  it('is given up at a refusal', async () => {
    const github = new FakeGitHub();
    github.failures = [{ error: new GitHubError('forbidden', 'no', 'permissions'), kept: false }];
    await expect(postComment(request(), github)).rejects.toThrow('no');
    expect(github.calls.filter((call) => call === 'create')).toHaveLength(1);
  });

  it.each([bot, 'eval-app[bot]'])('of %s is ours where GitHub does not say who we are', async (author) => {
    const github = new FakeGitHub();
    github.login = null;
    github.add('mallory', `### Forged\n\n${marker}`);
    github.add(author, `### Old\n\n${marker}`);
    expect(await postComment(request(), github)).toMatchObject({ kind: 'updated', url: 'https://x/2' });
  });

  it('is neither made nor changed where GitHub does not say who we are, and a person’s bears the marker', async () => {
    const github = new FakeGitHub();
    github.login = null;
    github.add('octocat', `### Old\n\n${marker}`);
    await expect(postComment(request(), github)).rejects.toThrow('did not say whose token');
    expect(github.calls).toEqual(['list']);
  });

  it('that was made stands, where it cannot be seen afterwards whether another was', async () => {
    const github = new FakeGitHub();
    const { comments } = github;
    github.comments = async () => {
      if (github.calls.includes('create')) throw new GitHubError('unreachable', 'no', 'again');
      return comments();
    };
    expect(await postComment(request(), github)).toEqual({ kind: 'created', url: 'https://x/1' });
  });

  it('made at the same moment as another is taken away again: the earlier one stays, with our text', async () => {
    const github = new FakeGitHub();
    const { createComment } = github;
    github.createComment = async (number, body) => {
      github.add(bot, `### Other\n\n${marker}`);
      return createComment(number, body);
    };
    const texts: (string | null)[] = [];
    const markdown = (existing: string | null): string => {
      texts.push(existing);
      return `### Inside\n\n${marker}\n`;
    };
    const outcome = await postComment(request({ markdown }), github);
    expect(outcome).toEqual({ kind: 'updated', url: 'https://x/1' });
    expect(github.stored).toMatchObject([{ id: 1, body: `### Inside\n\n${marker}\n` }]);
    expect(texts).toEqual([null, `### Other\n\n${marker}`]);
  });

  it('with an older marker is taken over where none has the new one', async () => {
    const newer = commentMarker('evals-12345678');
    const github = new FakeGitHub();
    github.add(bot, `### Old\n\n${marker}`);
    const wanted = request({ marker: newer, older: [marker], markdown: `### New\n\n${newer}` });
    expect(await postComment(wanted, github)).toMatchObject({ kind: 'updated', url: 'https://x/1' });
    github.add(bot, `### Old\n\n${marker}`);
    expect(await postComment(wanted, github)).toMatchObject({ kind: 'unchanged', url: 'https://x/1' });
  });
});

import { describe, expect, it } from 'vitest';
import { gitHubFailure } from '../../../src/shell/github/github-failure.ts';
import { octokitClient } from '../../../src/shell/github/octokit-client.ts';
import { closeAfterTests } from '../../support/github/close-after-tests.ts';
import { type Answer, listen } from '../../support/github/http.ts';

const at = { owner: 'octocat', repo: 'bot', issue_number: 1 };

/** What a list comes to whose page is this. */
async function listOf(answer: Answer): Promise<unknown> {
  const { url, close } = await listen(async () => answer);
  closeAfterTests(close);
  const client = await octokitClient({
    token: '',
    environment: { GITHUB_API_URL: url },
    note: () => {},
    clock: { now: Date.now, sleep: async () => {} },
  });
  return client.paginate(client.rest.issues.listComments, at);
}

describe('a list whose page does not come', () => {
  it('is a failure at a conflict, not a list that ends there', async () => {
    const error: unknown = await listOf({ status: 409, body: { message: 'Conflict' } }).catch((why) => why);
    expect(gitHubFailure(error, 'list the comments', 'pull-requests: write')).toMatchObject({
      code: 'rejected',
      message: 'GitHub did not list the comments (HTTP 409, Conflict).',
    });
  });

  it.each([
    ['null', null],
    ['false', false],
    ['a text', ''],
    ['a number', 0],
    ['nothing at all', undefined],
  ])('is a failure where it is %s, not an empty list', async (_, body) => {
    const answer: Answer = { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } };
    await expect(listOf(body === undefined ? answer : { ...answer, body })).rejects.toThrow();
  });

  it('is empty where it is an empty list', async () => {
    expect(await listOf({ status: 200, body: [] })).toEqual([]);
  });
});

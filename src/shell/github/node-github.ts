import { z } from 'zod';
import type { GitHub, PostedComment } from '../../app/action-ports.ts';
import { attempt } from './github-failure.ts';
import { type ClientOptions, octokitClient } from './octokit-client.ts';
import { ownLogin } from './own-login.ts';
import { ownerAndName } from './owner-and-name.ts';

const commentAnswer = z.object({
  id: z.int().positive(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullable(),
});

const pullRequestAnswer = z.object({ state: z.string(), head: z.object({ sha: z.string() }) });

/** Reading would need less, but whoever adds only that is refused at the next call. */
const permission = 'pull-requests: write';

/**
 * One repository on GitHub.
 *
 * @param repository - `owner/name`
 */
export async function nodeGitHub(repository: string, options: ClientOptions): Promise<GitHub> {
  const at = ownerAndName(repository);
  const client = await octokitClient(options);
  return {
    ownLogin: async () => ownLogin(await octokitClient({ ...options, isPaced: false })),
    pullRequestHead: (number) =>
      attempt('show the pull request', permission, async () => {
        const answer = await client.rest.pulls.get({ ...at, pull_number: number });
        const { state, head } = pullRequestAnswer.parse(answer.data);
        return { sha: head.sha, isOpen: state === 'open' };
      }),
    comments: (number) =>
      attempt('list the comments', permission, async () => {
        const pages = client.paginate.iterator(client.rest.issues.listComments, {
          ...at,
          issue_number: number,
          per_page: 100,
        });
        const found: PostedComment[] = [];
        for await (const page of pages)
          found.push(...z.array(z.unknown()).parse(page.data).map(postedComment));
        return found;
      }),
    // Not sent again by itself: an answer that got lost may have left a comment, and nobody wants two.
    createComment: (number, body) =>
      attempt('take the comment', permission, async () => {
        const answer = await client.rest.issues.createComment({ ...at, issue_number: number, body });
        return postedComment(answer.data);
      }),
    updateComment: (id, body) =>
      attempt('change the comment', permission, async () => {
        const answer = await client.rest.issues.updateComment({ ...at, comment_id: id, body });
        return postedComment(answer.data);
      }),
    deleteComment: (id) =>
      attempt('delete the comment', permission, async () => {
        await client.rest.issues.deleteComment({ ...at, comment_id: id });
      }),
  };
}

function postedComment(answer: unknown): PostedComment {
  const { id, html_url: url, body, user } = commentAnswer.parse(answer);
  return { id, url, body: body ?? '', author: user?.login ?? null };
}

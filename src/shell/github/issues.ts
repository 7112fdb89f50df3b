import { z } from 'zod';
import type { Issues, PostedIssue } from '../../app/velocity/issues.ts';
import { attempt } from './github-failure.ts';
import { type ClientOptions, octokitClient } from './octokit-client.ts';
import { ownLogin } from './own-login.ts';
import { ownerAndName } from './owner-and-name.ts';

/** Reading would need less, but whoever adds only that is refused at the next call. */
const permission = 'issues: write';

const issueAnswer = z.object({
  number: z.int().positive(),
  node_id: z.string(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  user: z.object({ login: z.string() }).nullish(),
});

/** The list of issues holds pull requests too. */
const rowAnswer = z.object({ pull_request: z.unknown().optional() });

/** Pages of a hundred rows that a list is read to. */
const mostPages = 10;

/** Issues of one repository. @param repository - `owner/name` */
export async function issues(repository: string, options: ClientOptions): Promise<Issues> {
  const at = ownerAndName(repository);
  const client = await octokitClient(options);
  const list = 'GET /repos/{owner}/{repo}/issues';
  return {
    ownLogin: async () => ownLogin(await octokitClient({ ...options, isPaced: false })),
    async *byChange(author) {
      const query = { ...at, state: 'all', sort: 'updated', direction: 'desc', per_page: 100 } as const;
      const chosen = author === undefined ? query : { ...query, creator: author };
      for (let page = 1; page <= mostPages; page += 1) {
        const answer = await attempt('list the issues', permission, () =>
          client.request(list, { ...chosen, page }),
        );
        const found = await attempt('list the issues', permission, async () =>
          z
            .array(z.unknown())
            .parse(answer.data)
            .filter((row) => rowAnswer.parse(row).pull_request == null)
            .map(postedIssue),
        );
        yield* found;
        if (!/;\s*rel="?next\b/.test(answer.headers.link ?? '')) return;
      }
    },
    // Not sent again by itself: an answer that got lost may have left an issue, and nobody wants two.
    create: (title, body) =>
      attempt('take the issue', permission, async () => {
        const answer = await client.request('POST /repos/{owner}/{repo}/issues', { ...at, title, body });
        return postedIssue(answer.data);
      }),
    update: (number, title, body) =>
      attempt('change the issue', permission, async () => {
        const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
        return postedIssue((await client.request(route, { ...at, issue_number: number, title, body })).data);
      }),
    pin: (nodeId) =>
      attempt('pin the issue', permission, async () => {
        const mutation = 'mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { id } } }';
        await client.graphql(mutation, { id: nodeId });
      }),
  };
}

function postedIssue(answer: unknown): PostedIssue {
  const issue = issueAnswer.parse(answer);
  return {
    number: issue.number,
    nodeId: issue.node_id,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    isOpen: issue.state === 'open',
    author: issue.user?.login ?? null,
  };
}

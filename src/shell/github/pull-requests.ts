import { z } from 'zod';
import type { RateLimit } from '../../app/stored/run-artifacts.ts';
import type { PullRequests } from '../../app/velocity/pull-requests.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { PullRequestDetails, PullRequestFacts } from '../../core/model/pull-request-facts.ts';
import { attempt } from './github-failure.ts';
import { type ClientOptions, octokitClient } from './octokit-client.ts';
import { ownerAndName } from './owner-and-name.ts';

const permission = 'pull-requests: read';

const pullAnswer = z.object({
  number: z.int().positive(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  created_at: z.string(),
  updated_at: z.string(),
  closed_at: z.string().nullish(),
  merged_at: z.string().nullish(),
  merge_commit_sha: z.string().nullish(),
  labels: z.array(z.object({ name: z.string() })),
  base: z.object({ ref: z.string(), repo: z.object({ id: z.int() }) }),
  // The repository of a fork that was deleted is null.
  head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ id: z.int() }).nullish() }),
});

const detailsAnswer = z.object({
  repository: z.record(
    z.string(),
    z
      .object({
        number: z.int(),
        closingIssuesReferences: z
          .object({
            nodes: z.array(
              z.object({ number: z.int(), repository: z.object({ nameWithOwner: z.string() }) }).nullable(),
            ),
          })
          .nullable(),
        mergeCommit: z.object({ message: z.string() }).nullable(),
      })
      .nullable(),
  ),
});

/** Pages of a hundred that the list is read to, so that no loop of ours can eat the hour's requests. */
const mostPages = 100;

/** Pull requests that one query of GraphQL asks for. */
const detailsAtOnce = 50;

/** Pull requests of one repository. @param repository - `owner/name` */
export async function pullRequests(repository: string, options: ClientOptions): Promise<PullRequests> {
  const at = ownerAndName(repository);
  let limit: RateLimit | null = null;
  const client = await octokitClient({
    ...options,
    onRateLimit: (told) => {
      limit = told;
    },
    // It reads only: a query of GraphQL is sent as a POST, which would wait for its turn.
    isPaced: false,
  });
  const page = (number: number) =>
    attempt('list the pull requests', permission, async () => {
      const order = { state: 'all', sort: 'updated', direction: 'desc' } as const;
      const query = { ...at, ...order, per_page: 100, page: number };
      const { data, headers } = await client.request('GET /repos/{owner}/{repo}/pulls', query);
      const found = z.array(z.unknown()).parse(data).map(factsOf);
      return { found, hasMore: /;\s*rel="?next\b/.test(headers.link ?? '') };
    });
  return {
    rateLimit: () => limit,
    async *byChange() {
      const seen = new Set<number>();
      for (let number = 1; number <= mostPages; number += 1) {
        const { found, hasMore } = await page(number);
        for (const pull of found) {
          // One that changes meanwhile moves the others on to the next page.
          if (seen.has(pull.number)) continue;
          seen.add(pull.number);
          yield pull;
        }
        if (!hasMore) return;
      }
      options.note(`github: read the ${mostPages * 100} pull requests that changed last; there are more`);
    },
    one: async (number) => {
      try {
        return await attempt('show the pull request', permission, async () => {
          const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
          return factsOf((await client.request(route, { ...at, pull_number: number })).data);
        });
      } catch (error) {
        if (error instanceof GitHubError && error.code === 'not-found') return null;
        throw error;
      }
    },
    details: async (numbers) => {
      const found = new Map<number, PullRequestDetails>();
      for (let from = 0; from < numbers.length; from += detailsAtOnce) {
        const query = detailsQuery(numbers.slice(from, from + detailsAtOnce));
        const variables = { owner: at.owner, name: at.repo };
        const answer = await attempt('show what pull requests close', permission, async () =>
          detailsAnswer.parse(await client.graphql(query, variables)),
        );
        for (const pull of Object.values(answer.repository)) {
          if (pull === null) continue;
          const nodes = pull.closingIssuesReferences?.nodes ?? [];
          const own = nodes.filter(
            (node) => node?.repository.nameWithOwner.toLowerCase() === repository.toLowerCase(),
          );
          const closedIssues = own.flatMap((node) => node?.number ?? []);
          found.set(pull.number, { closedIssues, mergeMessage: pull.mergeCommit?.message ?? null });
        }
      }
      return found;
    },
  };
}

function detailsQuery(numbers: readonly number[]): string {
  const fields =
    'number closingIssuesReferences(first: 20) { nodes { number repository { nameWithOwner } } } mergeCommit { message }';
  const pulls = numbers.map((number) => `p${number}: pullRequest(number: ${number}) { ${fields} }`);
  return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${pulls.join(' ')} } }`;
}

function factsOf(answer: unknown): PullRequestFacts {
  const pull = pullAnswer.parse(answer);
  const mergedAt = pull.merged_at ?? null;
  return {
    number: pull.number,
    body: pull.body ?? '',
    state: pull.state === 'open' ? 'open' : mergedAt === null ? 'closed' : 'merged',
    baseBranch: pull.base.ref,
    headBranch: pull.head.ref,
    headSha: pull.head.sha,
    isForeign: pull.head.repo?.id !== pull.base.repo.id,
    openedAt: pull.created_at,
    closedAt: pull.closed_at ?? mergedAt,
    mergedAt,
    updatedAt: pull.updated_at,
    mergeSha: pull.merge_commit_sha ?? null,
    labels: pull.labels.map(({ name }) => name),
  };
}

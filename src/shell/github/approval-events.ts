import { RequestError } from '@octokit/request-error';
import type { Octokit } from '@octokit/rest';
import { z } from 'zod';
import type { ApprovalEvents, Listed } from '../../app/approval/approval-events.ts';
import { attempt } from './github-failure.ts';
import { type ClientOptions, octokitClient } from './octokit-client.ts';
import { ownerAndName } from './owner-and-name.ts';

const account = z.object({ login: z.string(), type: z.string() }).nullish();
const labelAnswer = z.object({ name: z.string() });
const eventAnswer = z.object({
  event: z.string(),
  actor: account,
  created_at: z.string(),
  label: z.object({ name: z.string() }).nullish(),
});
const commentAnswer = z.object({
  user: account,
  body: z.string().nullish(),
  created_at: z.string(),
  updated_at: z.string(),
});
/** `write` stands for the role maintain too, `read` for triage; GitHub itself puts roles of an organisation under these. */
const permissionAnswer = z.object({ permission: z.string() });
const writing = ['admin', 'maintain', 'write'];

/** Pages of a hundred rows that a list is read to, newest ones: anybody can write comments, and requests are few. */
const mostPages = 30;

const permission = 'pull-requests: read';

/**
 * Who approved what on pull requests of one repository.
 *
 * @param repository - `owner/name`
 */
export async function approvalEvents(repository: string, options: ClientOptions): Promise<ApprovalEvents> {
  const at = ownerAndName(repository);
  const client = await octokitClient(options);
  const issue = '/repos/{owner}/{repo}/issues/{issue_number}';
  return {
    labels: (number) =>
      attempt('list the labels', permission, async () => {
        const query = { ...at, issue_number: number, per_page: 100 };
        const { data } = await client.request(`GET ${issue}/labels`, query);
        return z
          .array(labelAnswer)
          .parse(data)
          .map(({ name }) => name);
      }),
    events: (number) =>
      attempt('list the events of the pull request', permission, async () => {
        const { rows, isCut } = await newestPages(client, `GET ${issue}/events`, {
          ...at,
          issue_number: number,
        });
        return { rows: rows.flatMap(eventOf), isCut };
      }),
    comments: (number) =>
      attempt('list the comments', permission, async () => {
        const { rows, isCut } = await newestPages(client, `GET ${issue}/comments`, {
          ...at,
          issue_number: number,
        });
        return { rows: rows.map(commentOf), isCut };
      }),
    mayWrite: (login) =>
      attempt('say what an account may do', 'contents: read', async () => {
        const answer = await client.rest.repos
          .getCollaboratorPermissionLevel({ ...at, username: login })
          .catch((error: unknown) => {
            // There is no such account, or it has nothing to do with the repository.
            if (error instanceof RequestError && error.status === 404) return null;
            throw error;
          });
        if (answer === null) return false;
        return writing.includes(permissionAnswer.parse(answer.data).permission);
      }),
  };
}

/** The newest pages of a list that GitHub gives oldest first. */
async function newestPages(
  client: Octokit,
  route: string,
  query: Readonly<Record<string, unknown>>,
): Promise<Listed<unknown>> {
  const page = async (number: number): Promise<{ rows: readonly unknown[]; last: number }> => {
    const answer = await client.request(route, { ...query, per_page: 100, page: number });
    const link = /[?&]page=(\d+)[^>]*>;\s*rel="?last\b/.exec(answer.headers.link ?? '');
    return { rows: z.array(z.unknown()).parse(answer.data), last: Number(link?.[1] ?? number) };
  };
  const first = await page(1);
  const from = Math.max(2, first.last - mostPages + 1);
  const isCut = from > 2;
  const rows = isCut ? [] : [...first.rows];
  for (let number = from; number <= first.last; number += 1) rows.push(...(await page(number)).rows);
  return { rows, isCut };
}

function eventOf(row: unknown): Events {
  const { event, actor, created_at: at, label } = eventAnswer.parse(row);
  if (event === 'base_ref_changed') return [{ kind: 'retargeted', at }];
  if ((event !== 'labeled' && event !== 'unlabeled') || label == null) return [];
  return [{ kind: event, label: label.name, by: accountOf(actor), at }];
}

type Events = Awaited<ReturnType<ApprovalEvents['events']>>['rows'];
type Comments = Awaited<ReturnType<ApprovalEvents['comments']>>['rows'];

function commentOf(row: unknown): Comments[number] {
  const { user, body, created_at: at, updated_at: changedAt } = commentAnswer.parse(row);
  return { by: accountOf(user), at, changedAt, body: body ?? '' };
}

function accountOf(answer: z.infer<typeof account>): Comments[number]['by'] {
  return answer == null ? null : { login: answer.login, isApp: answer.type !== 'User' };
}

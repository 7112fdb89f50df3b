import { describe, expect, it, vi } from 'vitest';
import { approvalEvents } from '../../../src/shell/github/approval-events.ts';
import { expectNoViolations, type GitHubServer, startGitHub } from '../../support/github/github-server.ts';
import { identities } from '../../support/github/identities.ts';
import { createPullRequest } from '../../support/github/pull-request.ts';

vi.setConfig({ testTimeout: 120_000 });

function eventsOn(server: GitHubServer) {
  return approvalEvents('octocat/bot', {
    token: identities.workflow.token,
    environment: { GITHUB_API_URL: server.url },
    note: () => {},
  });
}

describe('who approved what', () => {
  it('is read from labels, their events, comments and rights', async () => {
    const server = await startGitHub();
    const { number, repository } = await createPullRequest({ server });
    const events = await eventsOn(server);
    await server.addLabel(number, 'eval:accept', 'octocat');
    await server.addComment(number, 'Hello', 'mallory');
    server.state.permissions.set(`${repository}@maria`, 'write');
    expect(await events.labels(number)).toEqual(['eval:accept']);
    expect(await events.events(number)).toEqual({
      rows: [
        {
          kind: 'labeled',
          label: 'eval:accept',
          by: { login: 'octocat', isApp: false },
          at: expect.stringMatching(/^\d{4}-/),
        },
      ],
      isCut: false,
    });
    const { rows } = await events.comments(number);
    expect(rows).toMatchObject([{ by: { login: 'mallory', isApp: false }, body: 'Hello' }]);
    expect(rows[0]?.changedAt).toBe(rows[0]?.at);
    expect(await events.mayWrite('octocat')).toBe(true);
    expect(await events.mayWrite('maria')).toBe(true);
    expect(await events.mayWrite('mallory')).toBe(false);
    expectNoViolations(server);
  });

  it('tells apps from people, and accounts that are gone from both', async () => {
    const server = await startGitHub();
    const { number, repository } = await createPullRequest({ server });
    await server.addComment(number, 'Done', 'workflow');
    const pull = server.state.pulls.get(`${repository}#${number}`);
    await server.addLabel(number, 'eval:accept', 'app');
    const [event] = pull?.events ?? [];
    pull?.events.push({ ...event, actor: null }, { ...event, event: 'renamed', label: null });
    pull?.events.push({ ...event, event: 'base_ref_changed', label: null });
    const events = await eventsOn(server);
    const { rows } = await events.comments(number);
    expect(rows).toMatchObject([{ by: { login: 'github-actions[bot]', isApp: true } }]);
    expect((await events.events(number)).rows).toMatchObject([
      { kind: 'labeled', by: { login: 'eval-app[bot]', isApp: true } },
      { kind: 'labeled', by: null },
      { kind: 'retargeted', at: event?.created_at },
    ]);
  });

  it('is read to the newest 3,000 rows of a list, and says that there are more', async () => {
    const server = await startGitHub();
    const { number, repository } = await createPullRequest({ server });
    await server.addLabel(number, 'eval:accept');
    const pull = server.state.pulls.get(`${repository}#${number}`);
    const [event = {}] = pull?.events ?? [];
    const padding = Array.from({ length: 5_000 }, (_, id) => ({ ...event, id, event: 'unlabeled' }));
    pull?.events.unshift(...padding);
    const before = server.requests.length;
    const { rows, isCut } = await (await eventsOn(server)).events(number);
    expect(isCut).toBe(true);
    expect(rows).toHaveLength(2_901);
    expect(rows.at(-1)?.kind).toBe('labeled');
    expect(server.requests.length - before).toBe(31);
  });

  it('is nobody’s right where GitHub knows no such account, and a failure where it does not say', async () => {
    const server = await startGitHub();
    await createPullRequest({ server });
    const events = await eventsOn(server);
    server.refuse({ path: /\/collaborators\/nobody\// }, 404);
    expect(await events.mayWrite('nobody')).toBe(false);
    server.refuse({ path: /\/collaborators\/octocat\// }, 403);
    await expect(events.mayWrite('octocat')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ActionEvent,
  mergeGroupEvent,
  type PullAction,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from './events.ts';
import { issueCommentEvent } from './issue-comment-event.ts';
import { type AnswerCheck, answerCheck } from './openapi-check.ts';
import type { PullFacts } from './pull-object.ts';
import { workflowRunEvent } from './workflow-run-event.ts';

const minuteMs = 60_000;
const repository = 'octocat/bot';
const [head, base, merge] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const zero = '0'.repeat(40);

const facts: PullFacts = {
  number: 7,
  repository,
  head: 'feature',
  base: 'main',
  headSha: head,
  baseSha: base,
  mergeSha: merge,
};

let check: AnswerCheck;
beforeAll(async () => {
  check = await answerCheck();
}, 5 * minuteMs);

function expectSchema(name: string, { payload }: ActionEvent): void {
  expect(check.schema(name, payload)).toEqual([]);
}

describe('payloads follow the schemas of GitHub', () => {
  it.each<PullAction>(['opened', 'synchronize', 'reopened', 'ready_for_review', 'labeled', 'edited'])(
    'pull_request %s',
    (action) => {
      const schema = `webhook-pull-request-${action.replaceAll('_', '-')}`;
      expectSchema(schema, pullRequestEvent(action, { ...facts, labels: ['x'] }));
      expectSchema(
        schema,
        pullRequestEvent(action, { ...facts, headRepository: 'mallory/bot', isDraft: true }),
      );
      expectSchema(schema, pullRequestTargetEvent(action, { ...facts, headRepository: 'mallory/bot' }, base));
    },
  );

  it('push', () => {
    expectSchema('webhook-push', pushEvent({ repository, sha: head }, { before: base }));
    expectSchema('webhook-push', pushEvent({ repository, sha: head, branch: 'release/1' }));
    expectSchema(
      'webhook-push',
      pushEvent({ repository, sha: head, branch: 'x' }, { before: base, isDeletion: true }),
    );
  });

  it('workflow_dispatch, merge_group, issue_comment, workflow_run', () => {
    expectSchema(
      'webhook-workflow-dispatch',
      workflowDispatchEvent({ repository, sha: head }, { sprint: '12' }),
    );
    expectSchema('webhook-merge-group-checks-requested', mergeGroupEvent({ ...facts }));
    expectSchema(
      'webhook-issue-comment-created',
      issueCommentEvent(facts, { body: '/evals', author: 'mallory' }, base),
    );
    const run = {
      repository,
      runId: 41,
      event: 'pull_request',
      headBranch: 'feature',
      headSha: head,
    } as const;
    expectSchema('webhook-workflow-run-completed', workflowRunEvent({ ...run, pulls: [facts] }, base));
    expectSchema(
      'webhook-workflow-run-completed',
      workflowRunEvent({ ...run, headRepository: 'mallory/bot' }, base),
    );
  });

  it('finds a payload that does not', () => {
    const { payload } = pullRequestEvent('opened', facts);
    expect(check.schema('webhook-pull-request-opened', { ...payload, number: '7' })).toEqual([
      '/number must be integer {"type":"integer"}',
    ]);
  });
});

describe('the variables that go with them', () => {
  const of = ({ sha, ref, refName, headRef, baseRef, actor }: ActionEvent) => [
    sha,
    ref,
    refName,
    headRef,
    baseRef,
    actor,
  ];

  it('are those of the test merge on pull_request', () => {
    const expected = [merge, 'refs/pull/7/merge', '7/merge', 'feature', 'main', 'octocat'];
    expect(of(pullRequestEvent('opened', facts))).toEqual(expected);
    expect(pullRequestEvent('synchronize', facts, { before: base }).payload).toMatchObject({
      before: base,
      after: head,
    });
    expect(() => pullRequestEvent('opened', { ...facts, mergeSha: null })).toThrow('test merge');
  });

  it('are those of the default branch where the code of a stranger must not run', () => {
    const fork = { ...facts, headRepository: 'mallory/bot' };
    const onMain = [base, 'refs/heads/main', 'main'];
    expect(of(pullRequestTargetEvent('opened', fork, base))).toEqual([
      ...onMain,
      'feature',
      'main',
      'mallory',
    ]);
    expect(of(issueCommentEvent(facts, { body: 'x' }, base))).toEqual([...onMain, '', '', 'octocat']);
    expect(of(scheduleEvent({ repository, sha: base }))).toEqual([...onMain, '', '', 'octocat']);
    const run = { repository, runId: 1, event: 'push', headBranch: 'x', headSha: head } as const;
    expect(of(workflowRunEvent(run, base))).toEqual([...onMain, '', '', 'octocat']);
  });

  it('are those of the branch on push, or of the default branch when it is gone', () => {
    expect(of(pushEvent({ repository, sha: head, branch: 'a/b' }))).toEqual([
      head,
      'refs/heads/a/b',
      'a/b',
      '',
      '',
      'octocat',
    ]);
    const gone = pushEvent({ repository, sha: base, branch: 'x' }, { before: head, isDeletion: true });
    expect(of(gone)).toEqual([base, 'refs/heads/main', 'main', '', '', 'octocat']);
    expect(gone.payload).toMatchObject({ ref: 'refs/heads/x', before: head, after: zero, deleted: true });
    expect(pushEvent({ repository, sha: head, branch: 'x' }).payload).toMatchObject({
      before: zero,
      created: true,
    });
  });

  it('are those of the queue on merge_group', () => {
    const name = `gh-readonly-queue/main/pr-7-${base}`;
    expect(of(mergeGroupEvent(facts)).slice(0, 3)).toEqual([head, `refs/heads/${name}`, name]);
  });
});

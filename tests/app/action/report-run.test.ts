import { describe, expect, it } from 'vitest';
import type { ApprovalEvents } from '../../../src/app/approval/approval-events.ts';
import { evaluation, memoryReport, type ReportSetting } from '../../support/memory-report.ts';
import { repositoryId } from '../../support/memory-runs.ts';

const { headSha } = evaluation;
const text = `/accept-tradeoff ${headSha} worth it`;
const ended: ReportSetting['event'] = {
  name: 'workflow_run',
  payload: { action: 'completed', workflow_run: { id: evaluation.id } },
};
const commented: ReportSetting['event'] = {
  name: 'issue_comment',
  payload: { action: 'created', issue: { number: 7, pull_request: {} }, comment: { body: text } },
};

/** The label, set by somebody after the verdict; maria alone may write. */
function labelBy(login: string): Partial<ApprovalEvents> {
  const by = { login, isApp: false };
  const at = '2026-11-22T12:30:00Z';
  return {
    labels: async () => ['eval:accept'],
    events: async () => ({ rows: [{ kind: 'labeled', label: 'eval:accept', by, at }], isCut: false }),
    mayWrite: async (asked) => asked === 'maria',
  };
}

const commandByMaria: Partial<ApprovalEvents> = {
  comments: async () => {
    const at = '2026-11-22T12:30:00Z';
    return { rows: [{ by: { login: 'maria', isApp: false }, at, changedAt: at, body: text }], isCut: false };
  },
  mayWrite: async (asked) => asked === 'maria',
};

describe('the report of a fork’s trade-off', () => {
  it('is red, and says what was held against what', async () => {
    const { statuses, comments, exitCode } = await memoryReport({ event: ended });
    expect(exitCode).toBe(0);
    expect(statuses).toMatchObject([{ sha: headSha, context: 'eval-envelope', state: 'failure' }]);
    expect(statuses[0]?.description).toMatch(/^Trade-off/);
    expect(comments[0]).toContain("The numbers of head are the fork's own word");
  });

  it('is green with a label of somebody who may write, set after the verdict', async () => {
    const { statuses, comments } = await memoryReport({ event: ended, approvals: labelBy('maria') });
    expect(statuses).toMatchObject([{ state: 'success' }]);
    expect(comments[0]).toContain('accepted by maria');
  });

  it('stays red with a label of its author, who may not', async () => {
    const { statuses, log } = await memoryReport({ event: ended, approvals: labelBy('mallory') });
    expect(statuses).toMatchObject([{ state: 'failure' }]);
    expect(log).toContain('mallory has no write permission');
  });
});

describe('a command on a fork’s pull request', () => {
  it('is answered where a verdict stands that this repository wrote', async () => {
    const setting = { event: commented, approvals: commandByMaria, contexts: ['ci', 'eval-envelope'] };
    const { statuses } = await memoryReport(setting);
    expect(statuses).toMatchObject([{ sha: headSha, state: 'success' }]);
  });

  it('makes no verdict where none stands: whoever runs a fork decides that', async () => {
    for (const contexts of [[], ['ci'], ['eval-envelope (release)']]) {
      const { statuses, comments, log, exitCode } = await memoryReport({
        event: commented,
        approvals: commandByMaria,
        contexts,
      });
      expect(exitCode).toBe(0);
      expect([...statuses, ...comments]).toEqual([]);
      expect(log).toContain('no verdict stands beside aaaaaaa yet, and a comment makes none');
    }
  });

  it('is held against Dependabot too, whose branch lies in the repository', async () => {
    const pull = { isFork: false, isDependabot: true, headRepositoryId: repositoryId };
    const { statuses, log } = await memoryReport({
      event: commented,
      approvals: commandByMaria,
      pulls: [pull],
      run: { headRepositoryId: repositoryId },
    });
    expect(statuses).toEqual([]);
    expect(log).toContain('a comment makes none');
  });
});

describe('a command while the head moves', () => {
  it('writes nothing: what was judged is no longer what is reviewed', async () => {
    const moved = { headSha: 'c'.repeat(40) };
    const { statuses, comments, log, exitCode } = await memoryReport({
      event: commented,
      approvals: commandByMaria,
      contexts: ['eval-envelope'],
      pulls: [{}, moved],
    });
    expect(exitCode).toBe(0);
    expect([...statuses, ...comments]).toEqual([]);
    expect(log).toContain('nothing is written: pull request 7 has moved on to ccccccc');
  });
});

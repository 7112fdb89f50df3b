import { describe, expect, it } from 'vitest';
import { planEvaluation } from '../../../src/core/event/plan-evaluation.ts';
import type { WorkflowEvent } from '../../../src/core/event/workflow-event.ts';

const sha = 'a'.repeat(40);
const pull: WorkflowEvent = {
  kind: 'pull-request',
  number: 7,
  headSha: sha,
  headBranch: 'tone',
  baseBranch: 'main',
  defaultBranch: 'main',
  isFork: false,
  headRepositoryId: 7,
  isDependabot: false,
};

describe('what an event calls for', () => {
  it('is a gate with a comment for a pull request', () => {
    expect(planEvaluation(pull, undefined)).toMatchObject({
      command: 'gate',
      base: undefined,
      pullRequest: { headRepositoryId: 7, number: 7, headSha: sha },
      whyNoComment: null,
    });
  });

  it('is a gate without a comment for a fork, and says why', () => {
    const plan = planEvaluation({ ...pull, isFork: true }, 'gate');
    expect(plan.pullRequest).not.toBeNull();
    expect(plan.whyNoComment).toMatch(/fork/);
    expect(plan.pullRequest?.ownBranch).toBeNull();
    expect(plan.status).toBeNull();
    const status = { sha, baseBranch: 'main', defaultBranch: 'main' };
    expect(planEvaluation(pull, 'gate').status).toEqual(status);
    expect(planEvaluation(pull, undefined).pullRequest?.ownBranch).toBe(pull.headBranch);
  });

  it('is a gate without a comment for Dependabot, which has no more rights than a fork', () => {
    const plan = planEvaluation({ ...pull, isDependabot: true }, undefined);
    expect(plan).toMatchObject({ command: 'gate', pullRequest: { number: 7 } });
    expect(plan.whyNoComment).toMatch(/Dependabot/);
  });

  it('is the gate of a pull request that a person named, also on the default branch', () => {
    const dispatch: WorkflowEvent = { kind: 'dispatch', branch: 'main', isDefaultBranch: true };
    const plan = planEvaluation(dispatch, 'gate', { number: 9, headSha: sha });
    expect(plan).toMatchObject({ command: 'gate', isEverySuite: false, branch: null });
    expect(plan.pullRequest).toEqual({ number: 9, headSha: sha, headRepositoryId: null, ownBranch: null });
    expect(plan.whyNoComment).toMatch(/report/);
    expect(() => planEvaluation(dispatch, 'record', { number: 9, headSha: sha })).toThrow(/record keeps/);
    expect(() => planEvaluation(pull, 'gate', { number: 9, headSha: sha })).toThrow(/by hand/);
  });

  it.each(['gate', 'record', undefined] as const)('is refused on workflow_run (%s)', (command) => {
    const call = () => planEvaluation({ kind: 'workflow-run', runId: 5 }, command);
    expect(call).toThrow(/code of a pull request/);
  });

  it('is the range of a merge group, and never a comment', () => {
    const event: WorkflowEvent = {
      kind: 'merge-group',
      baseBranch: 'main',
      defaultBranch: 'main',
      pullRequest: 7,
      baseSha: 'b'.repeat(40),
      headSha: sha,
    };
    expect(planEvaluation(event, undefined)).toMatchObject({
      command: 'gate',
      base: 'b'.repeat(40),
      head: sha,
      pullRequest: null,
      queued: 7,
      status: { sha, baseBranch: 'main', defaultBranch: 'main' },
    });
  });

  it('is a record of what was pushed to the default branch', () => {
    const event: WorkflowEvent = { kind: 'push', branch: 'main', isDefaultBranch: true, beforeSha: sha };
    expect(planEvaluation(event, undefined)).toMatchObject({
      command: 'record',
      base: sha,
      isEverySuite: false,
    });
    expect(planEvaluation(event, 'gate').command).toBe('record');
    expect(planEvaluation({ ...event, isDefaultBranch: false }, undefined).command).toBe('gate');
  });

  it('is a record of every suite on a schedule or by hand on the default branch', () => {
    expect(planEvaluation({ kind: 'schedule', branch: 'main' }, 'record')).toMatchObject({
      command: 'record',
      isEverySuite: true,
    });
    const dispatch: WorkflowEvent = { kind: 'dispatch', branch: 'main', isDefaultBranch: true };
    expect(planEvaluation(dispatch, undefined)).toMatchObject({ command: 'record', isEverySuite: true });
    expect(planEvaluation({ ...dispatch, isDefaultBranch: false }, undefined).command).toBe('gate');
  });

  it('is never a record of a pull request', () => {
    expect(() => planEvaluation(pull, 'record')).toThrow(/default branch/);
  });
});

describe('a comment', () => {
  it('is never evaluated: its token can write', () => {
    const event = { kind: 'issue-comment', number: 7, isPullRequest: true, texts: [] } as const;
    expect(() => planEvaluation(event, undefined)).toThrow('issue_comment has a token that can write');
  });
});

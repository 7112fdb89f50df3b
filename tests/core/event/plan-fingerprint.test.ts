import { describe, expect, it } from 'vitest';
import { planFingerprint } from '../../../src/core/event/plan-fingerprint.ts';
import type { WorkflowEvent } from '../../../src/core/event/workflow-event.ts';

describe('what the probes run for', () => {
  it.each([
    { kind: 'schedule', branch: 'main' },
    { kind: 'dispatch', branch: 'main', isDefaultBranch: true },
    { kind: 'dispatch', branch: 'main', isDefaultBranch: true, told: {} },
    { kind: 'push', branch: 'main', isDefaultBranch: true, beforeSha: null },
  ] satisfies WorkflowEvent[])('is the default branch, recorded: %j', (event) => {
    expect(planFingerprint(event)).toMatchObject({
      command: 'record',
      isFingerprint: true,
      isEverySuite: true,
      branch: 'main',
      pullRequest: null,
    });
  });

  it.each([
    { kind: 'dispatch', branch: 'topic', isDefaultBranch: false },
    { kind: 'workflow-run', runId: 5 },
  ] satisfies WorkflowEvent[])('is nothing else: %j', (event) => {
    expect(() => planFingerprint(event)).toThrow(/probes of the default branch/);
  });
});

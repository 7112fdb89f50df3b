import { describe, expect, it } from 'vitest';
import { isGateWorkflow } from '../../../src/core/init/is-gate-workflow.ts';

const usual = 'eval-envelope/eval-envelope@v0';
const workflow = (on: string, uses: string, more = '') =>
  `name: Evals\n${on}\njobs:\n  gate:\n    steps:\n      - uses: ${uses} # pinned\n${more}`;

describe('a workflow that runs the gate on pull requests', () => {
  it.each([
    ['on:\n  pull_request:\n    types: [opened]', 'eval-envelope/eval-envelope@v0'],
    ['on: pull_request', '"acme/eval-envelope@0123abc"'],
    ['on: [push, pull_request]', './eval-envelope'],
    ['"on":\n  - pull_request', 'acme/own-gate@v3'],
  ])('is told by %j and %s', (on, uses) => {
    expect(isGateWorkflow(workflow(on, uses), 'acme/own-gate@v1')).toBe(true);
  });

  it.each([
    ['on:\n  push:', 'eval-envelope/eval-envelope@v0', ''],
    ['on:\n  # pull_request:\n  push:', 'eval-envelope/eval-envelope@v0', ''],
    ['on:\n  pull_request:', 'actions/checkout@v7', ''],
    ['on:\n  pull_request:', 'acme/eval-envelope-docs@v7', ''],
    ['on:\n  pull_request:', 'eval-envelope/eval-envelope@v0', '        with:\n          command: report\n'],
  ])('is none by %j, %s and %j', (on, uses, more) => {
    expect(isGateWorkflow(workflow(on, uses, more), usual)).toBe(false);
  });
});

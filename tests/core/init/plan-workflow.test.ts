import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse-config.ts';
import { nextSteps } from '../../../src/core/init/next-steps.ts';
import { planWorkflow } from '../../../src/core/init/plan-workflow.ts';
import { repositoryOf } from './repository.ts';

const path = '.github/eval-envelope.yml';

function planned(text: string, isGit = true) {
  return planWorkflow(parseConfig(text, path), repositoryOf({ 'requirements.txt': '' }), isGit, path);
}

const one = 'version: 1\nsuites: { bot: { command: [python3, a.py], results: a.jsonl, pass-env: [B, A] } }\n';

describe('planWorkflow', () => {
  it('reads from the config what the job runs, for how long, and with which variables', () => {
    expect(planned(one)).toMatchObject({
      ok: true,
      plan: {
        suites: [{ name: 'bot', epochs: 1, timeoutMinutes: 30 }],
        environment: ['A', 'B'],
        runtime: { python: { manager: 'pip' } },
      },
    });
  });

  it.each([
    ['without a suite', planned('version: 1\nsuites:\n'), 'names no suite yet'],
    ['outside of git', planned(one, false), 'no git repository'],
    ['with a broken config', planned('suitez: 1\n'), 'has problems'],
  ])('plans none %s, and the next steps say why and how to get it', (_, workflow, reason) => {
    expect(workflow.ok).toBe(false);
    const steps = nextSteps({
      workflow,
      gateWorkflow: null,
      hasWorkflow: false,
      written: [path],
      uncommitted: [path],
      differing: [],
      configPath: path,
      isDryRun: false,
      localBase: null,
      isMeasured: false,
      program: 'eval-envelope',
      uses: 'a/b@c',
    }).join('\n');
    expect(steps).toContain(reason);
    expect(steps).toContain('then run eval-envelope init again: it writes the workflow');
    expect(steps).not.toContain('Make the check');
  });
});

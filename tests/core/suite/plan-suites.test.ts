import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/core/model/program-error.ts';
import { findEditedSuites } from '../../../src/core/suite/find-edited-suites.ts';
import { planSuites, type SuitePlanInput } from '../../../src/core/suite/plan-suites.ts';
import { configOf, suiteConfig } from './builders.ts';

function plan(more: Partial<SuitePlanInput>, covers: readonly string[] | undefined = ['prompts/**']) {
  const [first] = planSuites({
    config: configOf({ bot: suiteConfig({ covers }) }),
    advisorySuites: [],
    changedPaths: [{ path: 'README.md' }],
    classes: ['other'],
    requiredSuites: [],
    ...more,
  });
  return first;
}

describe('planSuites', () => {
  it('runs a suite when a covered path changed, and names the first', () => {
    const changedPaths = [{ path: 'README.md' }, { path: 'prompts/a.md' }, { path: 'prompts/b.md' }];
    expect(plan({ changedPaths })).toEqual({
      suite: 'bot',
      isRun: true,
      reason: 'prompts/a.md and 1 more changed, which are covered.',
      coveredChanges: ['prompts/a.md', 'prompts/b.md'],
      isAdvisory: false,
    });
  });

  it('runs a suite when a file was renamed out of what it covers', () => {
    const changedPaths = [{ path: 'old/a.md', previousPath: 'prompts/a.md' }];
    expect(plan({ changedPaths })).toMatchObject({ isRun: true, coveredChanges: ['prompts/a.md'] });
  });

  it('does not run a suite when nothing that it covers changed, whatever the class', () => {
    expect(plan({ classes: ['model-swap'] })).toMatchObject({
      isRun: false,
      reason: 'No changed file is one that it covers.',
      coveredChanges: [],
    });
  });

  it('runs a suite without covers on every class but other', () => {
    const input = { config: configOf({ bot: suiteConfig() }) };
    expect(plan({ ...input, classes: ['model-swap', 'prompt-edit'] })).toMatchObject({
      isRun: true,
      reason: 'It runs on every class but other, and this is model-swap with prompt-edit.',
      coveredChanges: ['README.md'],
    });
    expect(plan({ ...input, classes: ['other'] })).toMatchObject({ isRun: false, coveredChanges: [] });
  });

  it('runs what the class requires, what is new and what is run in another way', () => {
    expect(plan({ requiredSuites: ['bot'], classes: ['model-swap'] })).toMatchObject({
      isRun: true,
      reason: 'model-swap requires it.',
    });
    expect(plan({ advisorySuites: ['bot'] })).toMatchObject({ isRun: true, isAdvisory: true });
    expect(plan({ editedSuites: ['bot'] })).toMatchObject({
      isRun: true,
      isAdvisory: false,
      reason: 'This change edits how the suite is run.',
    });
  });

  it('runs only the suite that was asked for', () => {
    const config = configOf({ bot: suiteConfig(), other: suiteConfig() });
    const changedPaths = [{ path: 'prompts/a.md' }];
    const plans = planSuites({
      config,
      advisorySuites: [],
      changedPaths,
      classes: ['prompt-edit'],
      requiredSuites: ['other'],
      only: 'bot',
    });
    expect(plans.map(({ suite, isRun, reason }) => [suite, isRun, reason])).toEqual([
      ['bot', true, 'It was asked for by name.'],
      ['other', false, 'Only bot was asked for.'],
    ]);
  });

  it('refuses to plan for a suite that does not exist', () => {
    expect(() => plan({ only: 'toString' })).toThrow(UsageError);
  });

  it('keeps a reason on one line, whatever a file is called', () => {
    expect(plan({ changedPaths: [{ path: 'prompts/\n::error::x' }] })?.reason).toBe(
      'prompts/\uFFFD::error::x changed, which it covers.',
    );
  });
});

describe('findEditedSuites', () => {
  it('finds suites whose run keys differ, not those whose judge keys do, nor new ones', () => {
    const base = configOf({ a: suiteConfig(), b: suiteConfig(), c: suiteConfig(), gone: suiteConfig() });
    const head = configOf({
      a: suiteConfig({ epochs: 9 }),
      b: suiteConfig({}, { command: ['python', 'evals/run.py'] }),
      c: suiteConfig({}, { timeoutMs: 1000 }),
      fresh: suiteConfig(),
    });
    expect(findEditedSuites({ base, head })).toEqual(['b', 'c']);
    expect(findEditedSuites({ base: null, head })).toEqual([]);
  });
});

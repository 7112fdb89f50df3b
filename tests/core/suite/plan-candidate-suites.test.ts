import { describe, expect, it } from 'vitest';
import { planCandidateSuites } from '../../../src/core/suite/plan-candidate-suites.ts';
import { configOf, suiteConfig } from './builders.ts';

const config = configOf({
  bot: suiteConfig({ covers: ['prompts/**'] }),
  safety: suiteConfig({ covers: ['safety/**'] }),
  all: suiteConfig(),
});
const candidate = { class: 'model-swap', name: 'm-2' } as const;
const run = (required: readonly string[], only?: string): readonly string[] =>
  planCandidateSuites(config, candidate, required, only)
    .filter(({ isRun }) => isRun)
    .map(({ suite, reason }) => `${suite}: ${reason}`);

describe('the suites of a candidate outside git', () => {
  it('are all, where the class requires none: no changed file says which are not concerned', () => {
    expect(run([]).map((line) => line.split(':')[0])).toEqual(['bot', 'safety', 'all']);
  });

  it('are those that the class requires, and those that ask for any class', () => {
    expect(run(['safety', 'gone'])).toEqual([
      'safety: model-swap requires it.',
      'all: It runs for any class, so for model-swap too.',
    ]);
  });

  it('are the one that was named, and nothing where there is none of that name', () => {
    expect(run(['safety'], 'bot')).toEqual(['bot: It was asked for by name.']);
    expect(() => run([], 'nobody')).toThrow(/no suite "nobody"/);
  });
});

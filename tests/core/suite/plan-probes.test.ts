import { describe, expect, it } from 'vitest';
import { planProbes } from '../../../src/core/suite/plan-probes.ts';
import { configOf, suiteConfig } from './builders.ts';

describe('the suites that are probes', () => {
  const config = configOf({ bot: suiteConfig(), probes: suiteConfig({ probe: true }) });

  it('are those that are marked', () => {
    expect(planProbes(config, undefined).map(({ suite, isRun }) => [suite, isRun])).toEqual([
      ['bot', false],
      ['probes', true],
    ]);
    expect(planProbes(config, 'probes')[1]?.isRun).toBe(true);
  });

  it('are not none, nor one that is not marked', () => {
    expect(() => planProbes(configOf({ bot: suiteConfig() }), undefined)).toThrow(/No suite is marked/);
    expect(() => planProbes(config, 'bot')).toThrow(/"bot" is not marked/);
    expect(() => planProbes(config, 'nobody')).toThrow(/"nobody" is not marked/);
  });
});

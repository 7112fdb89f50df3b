import { describe, expect, it } from 'vitest';
import { planProbes } from '../../../src/core/suite/plan-probes.ts';
import { sinceChange } from '../../../src/core/suite/since-change.ts';
import { configOf, suiteConfig } from './builders.ts';

const origin = (at: string) => ({ suiteKey: 'k', sha: 's', evaluatedAt: at });
const changed = (at: string) => ({ ...origin(at), isAfterChange: true as const });

describe('stored runs since a change', () => {
  it('end with the newest run that showed one', () => {
    const runs = [
      { origin: origin('5') },
      { origin: changed('4') },
      { origin: origin('3') },
      { origin: changed('2') },
    ];
    expect(sinceChange(runs)).toEqual(runs.slice(0, 2));
  });

  it('are all of them where none showed one', () => {
    const runs = [{ origin: origin('5') }, {}];
    expect(sinceChange(runs)).toEqual(runs);
  });
});

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

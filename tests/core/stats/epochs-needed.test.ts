import { describe, expect, it } from 'vitest';
import { casesNeeded } from '../../../src/core/stats/cases-needed.ts';
import { epochsNeeded } from '../../../src/core/stats/epochs-needed.ts';

const plan = { omega2: 0.01, within: 0.13, n: 60, margin: 0.08 };

describe('runs needed', () => {
  it('are those with which as many cases are needed as there are', () => {
    const runs = epochsNeeded(plan) ?? 0;
    const casesWith = (count: number): number =>
      casesNeeded({ variance: plan.omega2 + plan.within / count, margin: plan.margin, observed: 0 })
        .ifUnchanged;
    expect(casesWith(runs)).toBeLessThanOrEqual(plan.n);
    expect(casesWith(runs - 1)).toBeGreaterThan(plan.n);
  });

  it('are one where runs of a case agree, and none where cases themselves spread too far', () => {
    expect(epochsNeeded({ ...plan, within: 0 })).toBe(1);
    expect(epochsNeeded({ ...plan, omega2: 0.05 })).toBeNull();
  });

  it('are more with clusters, with more power, with a narrower margin', () => {
    const usual = epochsNeeded(plan) ?? 0;
    expect(epochsNeeded({ ...plan, designEffect: 1.5 })).toBeGreaterThan(usual);
    expect(epochsNeeded({ ...plan, power: 0.95 })).toBeGreaterThan(usual);
    expect(epochsNeeded({ ...plan, margin: 0.07 })).toBeGreaterThan(usual);
  });

  it('refuse what is no plan', () => {
    expect(() => epochsNeeded({ ...plan, omega2: -1 })).toThrow(RangeError);
    expect(() => epochsNeeded({ ...plan, margin: 0 })).toThrow(RangeError);
    expect(() => epochsNeeded({ ...plan, n: 0 })).toThrow(RangeError);
  });
});

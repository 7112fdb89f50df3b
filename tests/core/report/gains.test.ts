import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/envelope/decide.ts';
import { hopedGain } from '../../../src/core/report/gains.ts';
import { comparison, evidence } from '../../support/evidence.ts';
import { policy, quality } from '../../support/policies.ts';

/** Answers to one dimension got better by as much; nothing is proven. */
function better(spec: Parameters<typeof quality>[0], by: number) {
  const dimension = quality(spec);
  const sign = dimension.better === 'higher' ? 1 : -1;
  return evidence({
    spec: dimension,
    effect: { absolute: sign * by, relative: null, interval: null },
  });
}

describe('the gain that was hoped for', () => {
  const hallucination = { name: 'hallucination', better: 'lower', primary: false } as const;
  const gap = { name: 'counterfactual-gender', better: 'lower', primary: false, between: 'f – m' } as const;
  const hoped = (...dimensions: ReturnType<typeof better>[]) =>
    hopedGain(decide(comparison({ dimensions }), policy({ dimensions: dimensions.map(({ spec }) => spec) })))
      ?.spec.name;

  it('is the largest for its level', () => {
    expect(hoped(better({}, 0.01), better(hallucination, 0.02))).toBe('hallucination');
  });

  it('is never a gap between values of an attribute', () => {
    expect(hoped(better(hallucination, 0.01), better(gap, 0.2))).toBe('hallucination');
    expect(hoped(better(gap, 0.2))).toBeUndefined();
  });
});

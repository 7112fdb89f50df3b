import { describe, expect, it } from 'vitest';
import { decideNotEvaluated } from '../../../src/core/envelope/decide.ts';
import type { Decision } from '../../../src/core/model/verdict.ts';
import { recordCost } from '../../../src/core/record/record-cost.ts';
import { recordSchema } from '../../../src/core/record/record-schema.ts';
import { comparison } from '../../support/evidence.ts';
import { policy } from '../../support/policies.ts';

const stopped = decideNotEvaluated([], policy(), ['stopped']);
const evaluated: Decision = {
  ...stopped,
  comparison: comparison({ spent: { evaluationUsd: 2, judgeUsd: 0.5, savedUsd: 1 } }),
};
const spent = { calls: 412, systemUsd: 4.5, judgeUsd: 0.52, durationMs: 61_000.4 };

describe('recordCost', () => {
  it('keeps what was spent on an evaluation that came to nothing', () => {
    const cost = recordCost(stopped, { cap: { usd: 5 }, estimate: null, spent });
    expect(cost).toEqual({
      evaluationUsd: 4.5,
      judgeUsd: 0.52,
      calls: 412,
      durationMs: 61_000,
      cap: { usd: 5 },
    });
    expect(recordSchema.shape.cost.parse(cost)).toEqual(cost);
  });

  it('puts the estimate beside what the comparison paid, and unknown where nobody knows', () => {
    const estimate = { calls: 600, systemUsd: null, judgeUsd: null, durationMs: null };
    const cost = recordCost(evaluated, { cap: null, estimate, spent });
    expect(cost).toEqual({
      evaluationUsd: 2,
      judgeUsd: 0.5,
      savedUsd: 1,
      estimatedUsd: null,
      calls: 412,
      durationMs: 61_000,
    });
    expect(recordSchema.shape.cost.parse(cost)).toEqual(cost);
  });

  it('is as before where nothing had to run', () => {
    expect(recordCost(evaluated, null)).toEqual({ evaluationUsd: 2, judgeUsd: 0.5, savedUsd: 1 });
    expect(recordCost(stopped, null)).toEqual({ evaluationUsd: null, judgeUsd: null });
  });
});

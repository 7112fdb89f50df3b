import { describe, expect, it } from 'vitest';
import { estimateEvaluation } from '../../../src/core/budget/estimate-evaluation.ts';
import { row, rowsOf, run } from '../../support/rows.ts';

const origin = { suiteKey: 'a'.repeat(64), sha: 'b'.repeat(40), evaluatedAt: '2026-11-22T10:00:00.000Z' };
const both = { sides: 2, epochs: 3 };

describe('estimateEvaluation', () => {
  it('takes calls, dollars and minutes of a stored run for every side and epoch', () => {
    const basis = run(
      rowsOf(100, () => ({ costUsd: 0.01, judgeCostUsd: 0.002 })),
      {
        origin: { ...origin, durationMs: 60_000, commandRuns: 1 },
      },
    );
    const { calls, systemUsd, judgeUsd, durationMs } = estimateEvaluation(basis, both);
    expect([calls, durationMs]).toEqual([600, 360_000]);
    expect(systemUsd).toBeCloseTo(6, 9);
    expect(judgeUsd).toBeCloseTo(1.2, 9);
    expect(estimateEvaluation(basis, { sides: 1, epochs: 1 })).toMatchObject({
      calls: 100,
      durationMs: 60_000,
    });
    expect(estimateEvaluation(basis, { sides: 0, epochs: 3 })).toMatchObject({ calls: 0, durationMs: 0 });
  });

  it('divides by the times that the command ran for the stored rows', () => {
    const rows = rowsOf(50).flatMap((one) => [one, { ...one, epoch: 2 }]);
    const twice = run(rows, { origin: { ...origin, durationMs: 80_000, commandRuns: 2 } });
    expect(estimateEvaluation(twice, both)).toMatchObject({ calls: 300, durationMs: 240_000 });
    // The command itself repeats its cases.
    const once = run(rows, { origin: { ...origin, commandRuns: 1 } });
    expect(estimateEvaluation(once, both)).toMatchObject({ calls: 600, durationMs: null });
  });

  it('reads rows of older releases as runs of one row a case', () => {
    const rows = rowsOf(50).flatMap((one) => [one, { ...one, epoch: 2 }]);
    expect(estimateEvaluation(run(rows), { sides: 1, epochs: 2 }).calls).toBe(100);
    expect(estimateEvaluation(run(rowsOf(50)), { sides: 1, epochs: 4 }).calls).toBe(200);
  });

  it('leaves unknown what no row says, and fills in rows that name no cost', () => {
    expect(estimateEvaluation(run(rowsOf(10)), both)).toEqual({
      calls: 60,
      systemUsd: null,
      judgeUsd: null,
      durationMs: null,
    });
    const half = run(rowsOf(10, (index) => (index < 5 ? { costUsd: 0.1 } : {})));
    expect(estimateEvaluation(half, { sides: 1, epochs: 1 }).systemUsd).toBeCloseTo(1, 9);
  });

  it('expects a replay to be a call, at the price of a fresh one', () => {
    const cached = run([
      row({ caseId: 'a', costUsd: 0.2 }),
      row({ caseId: 'b', costUsd: 0.0, cached: true }),
    ]);
    const { calls, systemUsd } = estimateEvaluation(cached, { sides: 1, epochs: 1 });
    expect(calls).toBe(2);
    expect(systemUsd).toBeCloseTo(0.4, 9);
  });
});

import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../src/core/model/case-row.ts';
import { quantileType7 } from '../../src/core/stats/quantile.ts';
import { seedFromText, xoshiro128StarStar } from '../../src/core/stats/xoshiro128.ts';
import type { Sides } from '../support/rows.ts';
import { type SuitePlan, simulateSuite } from '../support/simulate-suite.ts';

function simulated(overrides: Partial<SuitePlan> = {}): Sides {
  const plan: SuitePlan = {
    outcome: 'binary',
    cases: 40_000,
    epochs: 1,
    isClustered: false,
    shape: 'soft',
    loss: 0,
    ...overrides,
  };
  return simulateSuite(plan, xoshiro128StarStar(seedFromText('simulate-suite').state));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function covariance(left: readonly number[], right: readonly number[]): number {
  const [meanLeft, meanRight] = [meanOf(left), meanOf(right)];
  return meanOf(left.map((value, index) => (value - meanLeft) * ((right[index] ?? 0) - meanRight)));
}

const passes = (rows: readonly CaseRow[]): number[] => rows.map(({ passed }) => Number(passed));
const grades = (rows: readonly CaseRow[]): number[] => rows.map(({ scores }) => scores.quality ?? Number.NaN);
const costs = (rows: readonly CaseRow[]): number[] => rows.map(({ costUsd }) => costUsd ?? Number.NaN);
const times = (rows: readonly CaseRow[]): number[] => rows.map(({ latencyMs }) => latencyMs ?? Number.NaN);

// Tolerances are four standard errors or more of what 40,000 cases estimate.
describe('a simulated suite', () => {
  it('has the difficulty mix of STATISTICS A3 and A11.6', () => {
    const { base, head } = simulated();
    const [first, second] = [passes(base), passes(head)];
    const variance = covariance(first, first);
    expect(meanOf(first)).toBeCloseTo(0.82, 2);
    expect(covariance(first, second) / variance).toBeCloseTo(0.56, 1);
    // Mean variance between two runs of a case.
    expect(variance - covariance(first, second)).toBeCloseTo(0.065, 2);
  });

  it.each(['hard', 'soft'] as const)('loses what it is told to, %s', (shape) => {
    const binary = simulated({ shape, loss: 0.1 });
    expect(meanOf(passes(binary.head)) - meanOf(passes(binary.base))).toBeCloseTo(-0.1, 2);
    const score = simulated({ outcome: 'score', shape, loss: 0.1 });
    expect(meanOf(grades(score.head)) - meanOf(grades(score.base))).toBeCloseTo(-0.1, 2);
    const cost = simulated({ outcome: 'cost', shape, loss: 0.2 });
    expect(meanOf(costs(cost.head)) / meanOf(costs(cost.base))).toBeCloseTo(1.2, 1);
    const slow = simulated({ outcome: 'latency', shape, loss: 0.25 });
    expect(quantileType7(times(slow.head), 0.95) / quantileType7(times(slow.base), 0.95)).toBeCloseTo(
      1.25,
      1,
    );
  });

  it('gains what it is told to', () => {
    const { base, head } = simulated({ loss: -0.08 });
    expect(meanOf(passes(head)) - meanOf(passes(base))).toBeCloseTo(0.08, 2);
  });

  it('breaks cases for good when the loss is hard, and none when it is soft', () => {
    const never = ({ head }: Sides): number => meanOf(passes(head));
    const hard = simulated({ shape: 'hard', loss: 0.1, cases: 2000, epochs: 5 });
    const soft = simulated({ shape: 'soft', loss: 0.1, cases: 2000, epochs: 5 });
    const broken = ({ base, head }: Sides): number =>
      base
        .filter((_, index) => index % 5 === 0)
        .filter((_, index) => {
          const rows = (side: readonly CaseRow[]): number[] => passes(side.slice(5 * index, 5 * index + 5));
          return meanOf(rows(base)) === 1 && meanOf(rows(head)) === 0;
        }).length;
    expect(never(hard)).toBeCloseTo(never(soft), 1);
    expect(broken(hard)).toBeGreaterThan(10 * Math.max(1, broken(soft)));
  });

  it('makes conversations of one to nine cases that correlate by 0.2', () => {
    const { base } = simulated({ isClustered: true });
    const sizes = new Map<string, number>();
    for (const { cluster = '' } of base) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    expect(Math.max(...sizes.values())).toBe(9);
    expect(base.length / sizes.size).toBeCloseTo(5, 0);
    const neighbours = base.slice(1).flatMap((row, index) => {
      const before = base[index];
      return before?.cluster === row.cluster ? [[Number(before?.passed), Number(row.passed)] as const] : [];
    });
    const left = neighbours.map(([value]) => value);
    const right = neighbours.map(([, value]) => value);
    // Difficulty and luck are shared apart: 0.56 of the variance is difficulty, of which 0.2 is shared; of the luck
    // only what both cases would do with it.
    const correlation = covariance(left, right) / covariance(left, left);
    expect(correlation).toBeGreaterThan(0.1);
    expect(correlation).toBeLessThan(0.2);
  });

  it('is the same for the same seed', () => {
    expect(simulated({ outcome: 'six', cases: 50, epochs: 2 })).toEqual(
      simulated({ outcome: 'six', cases: 50, epochs: 2 }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { variance } from '../../../src/core/compare/sample.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import { casesNeeded } from '../../../src/core/stats/cases-needed.ts';
import { repeatVariance } from '../../../src/core/stats/repeat-variance.ts';
import { measured } from '../../support/measure.ts';
import { absolute, cost, latency, quality, relative } from '../../support/policies.ts';
import { epochRows, rowsOf, times } from '../../support/rows.ts';

const noise = (index: number, salt: number) => ((index * 7919 + salt * 104729) % 1009) / 1009;

describe('how many cases it would take', () => {
  it('is told in cases where a quantile comes in clusters', () => {
    const side = (salt: number, factor = 1) =>
      rowsOf(300, (index) => ({
        cluster: `c${index % 60}`,
        latencyMs: factor * (200 + 1000 * noise(index, salt)),
      }));
    const spec = latency({ statistic: { kind: 'quantile', q: 0.5 } });
    const { effect, casesNeeded: needed } = measured({ base: side(1), head: side(2) }, spec);
    const { lo, hi } = effect.interval ?? { lo: null, hi: null };
    const error = Math.log((hi ?? 0) / (lo ?? 1)) / (2 * 1.6448536269514722);
    // 60 units of five cases: error² × 60 units × 5.
    const expected = casesNeeded({ variance: error ** 2 * 300, margin: Math.log(1.1), observed: 0 });
    expect(needed.ifUnchanged).toBe(expected.ifUnchanged);
  });

  it('of a price knows that what is proportional to base is no noise', () => {
    const base = rowsOf(100, (index) => ({ costUsd: 1 + 9 * noise(index, 1) }));
    const head = base.map((entry, index) => ({
      ...entry,
      costUsd: 1.05 * (entry.costUsd ?? 0) + 0.05 * (noise(index, 2) - 0.5),
    }));
    const of = (rows: typeof base) => rows.map(({ costUsd }) => costUsd ?? 0);
    const [one, other] = [of(base), of(head)];
    const level = one.reduce((sum, value) => sum + value, 0) / 100;
    const ratio = other.reduce((sum, value) => sum + value, 0) / 100 / level;
    const expected = casesNeeded({
      variance: variance(other.map((value, index) => value - ratio * (one[index] ?? 0))) / level ** 2,
      margin: 0.1,
      observed: 1 - ratio,
    });
    expect(measured({ base, head }, cost()).casesNeeded).toEqual(expected);
  });

  it('is a number where nothing differs: two more values, the ends of the scale', () => {
    const tied = measured(epochRows(3, times<[number, number]>(40, [3, 3])));
    expect(tied.casesNeeded).toEqual(casesNeeded({ variance: 2 / 41, margin: 0.05, observed: 0 }));
    const prices = rowsOf(100, (index) => ({ costUsd: 1 + (index % 10) / 10 }));
    expect(measured({ base: prices, head: prices }, cost()).casesNeeded.ifUnchanged).toBeGreaterThan(0);
  });

  it('is none where not even a scale is known', () => {
    const spec = quality({ metric: { kind: 'score', name: 's' }, unit: 'score', margin: absolute(0.3) });
    const same = rowsOf(60, () => ({ scores: { s: 3 } }));
    expect(measured({ base: same, head: same }, spec).casesNeeded.ifUnchanged).toBeNull();
  });
});

describe('how many runs a side it would take', () => {
  const noisy = (count: number) =>
    epochRows(
      3,
      Array.from({ length: count }, (_, index): [number, number] => [
        [3, 2, 3, 1, 3, 0, 3][index % 7] ?? 3,
        [3, 3, 2, 2, 3, 0, 3][(index * 5) % 7] ?? 3,
      ]),
    );

  it('is as many as bring the noise of runs down to what the margin allows', () => {
    const { base, head } = noisy(60);
    const spread = repeatVariance(passesOf(base), passesOf(head));
    const margin = 0.2;
    const allowed = 60 * (margin / (1.6448536269514722 + 1.2815515655446004)) ** 2;
    const within = (spread.withinBase ?? 0) + (spread.withinHead ?? 0);
    const { epochsNeeded: found } = measured({ base, head }, quality({ margin: absolute(margin) }));
    expect(found).toEqual({ now: 3, ifUnchanged: Math.ceil(within / (allowed - (spread.omega2 ?? 0))) });
  });

  it('is no number where the cases themselves differ by more than the margin allows', () => {
    const wanted = measured(noisy(60), quality({ margin: absolute(0.001) })).epochsNeeded;
    expect(wanted).toEqual({ now: 3, ifUnchanged: null });
  });

  it('is not told by one run a side, nor for a quantile, nor for a share of base', () => {
    const once = measured(epochRows(1, times<[number, number]>(40, [1, 0])));
    expect(once.epochsNeeded).toEqual({ now: 1, ifUnchanged: null });
    const sides = noisy(60);
    expect(measured(sides, quality({ margin: relative(0.1) })).epochsNeeded?.ifUnchanged).toBeNull();
  });
});

function passesOf(rows: readonly CaseRow[]): number[][] {
  const byCase = new Map<string, number[]>();
  for (const { caseId, passed } of rows) {
    byCase.set(caseId, [...(byCase.get(caseId) ?? []), Number(passed)]);
  }
  return [...byCase.values()];
}

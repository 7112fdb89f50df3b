import { describe, expect, it } from 'vitest';
import { tangoScore } from '../../../src/core/stats/tango.ts';
import { decided, measured } from '../../support/measure.ts';
import { cost, quality } from '../../support/policies.ts';
import { passRows, rowsOf, type Sides } from '../../support/rows.ts';

/** 200 cases of which head breaks 24; on base the last `lost` ended in an error, and head passes them. */
function lostOn(side: 'base' | 'head', lost: number, broken = 24): Sides {
  const sides = passRows({ n: 200, basePassed: 200, broken, fixed: 0 });
  const failed = sides[side].map((entry, index) =>
    index >= 200 - lost ? { ...entry, state: 'error' as const, passed: null } : entry,
  );
  return { ...sides, [side]: failed };
}

describe('cases that base alone lost', () => {
  it('are counted as failed there, and the tests made again', () => {
    const { bestCaseLoss } = measured(lostOn('base', 12));
    const scoreAt = (difference: number) => tangoScore({ n: 200, broken: 24, fixed: 12, difference });
    expect(bestCaseLoss).toEqual({ outside: scoreAt(-0.05) < -1.645, worse: scoreAt(0) < -1.645 });
    expect(bestCaseLoss).toEqual({ outside: false, worse: true });
  });

  it('take a loss back to one that is proven without its size, then to none', () => {
    const statuses = [0, 2, 12, 16].map((lost) => decided(lostOn('base', lost)).dimensions[0]?.status);
    expect(statuses).toEqual(['outside', 'outside', 'regressed', 'inconclusive']);
    const { verdict, reasons } = decided(lostOn('base', 16));
    expect([verdict, reasons[0]?.code]).toEqual(['inconclusive', 'lost-cases']);
  });

  it('do nothing where head broke so many that it does not matter', () => {
    expect(decided(lostOn('base', 16, 60)).verdict).toBe('outside');
  });

  it('are not those that head lost: no change lifts a loss by failing to answer', () => {
    const sides = lostOn('head', 16);
    expect(measured(sides).bestCaseLoss).toBeUndefined();
    expect(decided(sides).verdict).toBe('outside');
  });

  it('have no worst where there is no scale', () => {
    const sides = {
      base: rowsOf(60, (index) =>
        index < 3 ? { state: 'error', passed: null } : { costUsd: 1 + index / 60 },
      ),
      head: rowsOf(60, (index) => ({ costUsd: 2 + index / 60 })),
    };
    expect(measured(sides, cost()).bestCaseLoss).toBeUndefined();
  });

  it('count as the highest where lower is better', () => {
    const sides = lostOn('base', 16);
    const inverted = quality({ better: 'lower', invert: true });
    expect(measured(sides, inverted).bestCaseLoss).toEqual(measured(sides).bestCaseLoss);
  });
});

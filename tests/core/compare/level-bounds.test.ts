import { describe, expect, it } from 'vitest';
import { levelBounds } from '../../../src/core/compare/level-bounds.ts';
import { assembleSide } from '../../../src/core/compare/sample.ts';
import { clopperPearsonLower, clopperPearsonUpper } from '../../../src/core/stats/clopper-pearson.ts';
import { groupedValues } from '../../../src/core/stats/grouped-values.ts';
import { hallInterval } from '../../../src/core/stats/hall.ts';
import { studentTQuantile } from '../../../src/core/stats/student-t.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { hallucination, latency, quality } from '../../support/policies.ts';
import { times } from '../../support/rows.ts';

/** A side in which every case stands alone. */
function side(lists: readonly (readonly number[])[], unitOf = lists.map((_, index) => index)) {
  const units = { unitOf: Int32Array.from(unitOf), units: new Set(unitOf).size };
  return assembleSide(groupedValues(lists), units);
}

const rate = (passed: number, n: number) => side([...times(passed, [1]), ...times(n - passed, [0])]);
const limited = quality({ limit: 0.8, limitFrom: 'config' });

describe('levelBounds', () => {
  it('bounds a rate by Clopper–Pearson, each side at 95 %', () => {
    expect(levelBounds(rate(90, 100), limited)).toMatchObject({
      of: 'level',
      estimate: 0.9,
      lower: clopperPearsonLower({ x: 90, n: 100, alpha: 0.05 }),
      upper: clopperPearsonUpper({ x: 90, n: 100, alpha: 0.05 }),
      allowed: 0.8,
      n: 100,
      method: 'clopper-pearson',
    });
  });

  it('names the worst rate that as many cases show to keep the limit', () => {
    const floor = levelBounds(rate(70, 100), limited)?.provable ?? 0;
    expect(clopperPearsonLower({ x: 100 * floor, n: 100, alpha: 0.05 })).toBeCloseTo(0.8, 6);
    const cap = hallucination({ limit: 0.03, limitFrom: 'config' });
    const share = levelBounds(rate(50, 1000), cap)?.provable ?? 0;
    expect(clopperPearsonUpper({ x: 1000 * share, n: 1000, alpha: 0.05 })).toBeCloseTo(0.03, 6);
    expect(share).toBeLessThan(0.03);
    // 20 cases without one event still allow 14 %.
    expect(levelBounds(rate(2, 20), cap)?.provable).toBeNull();
  });

  it('bounds a rate of 0 by about three over n', () => {
    expect(levelBounds(rate(0, 100), limited)?.upper).toBeCloseTo(1 - 0.05 ** (1 / 100), 12);
  });

  it('decides a quantile as the share of cases beyond the limit', () => {
    const slow = side([...times(10, [2500]), ...times(190, [900])]);
    expect(levelBounds(slow, latency({ limit: 2000 }))).toMatchObject({
      of: 'share-beyond-limit',
      estimate: 0.05,
      allowed: 0.05,
      beyond: 10,
      upper: clopperPearsonUpper({ x: 10, n: 200, alpha: 0.05 }),
    });
  });

  it('counts a timeout without a time as beyond any limit', () => {
    const timedOut = side([...times(10, [Number.POSITIVE_INFINITY]), ...times(190, [900])]);
    expect(levelBounds(timedOut, latency({ limit: 1e9 }))).toMatchObject({ beyond: 10, estimate: 0.05 });
  });

  it('bounds other means by Hall', () => {
    const values = Array.from({ length: 50 }, (_, index) => 0.5 + (index % 7) / 20);
    const hall = hallInterval(values, 0.05);
    expect(levelBounds(side(values.map((value) => [value])), limited)).toMatchObject({
      lower: hall.lower,
      upper: hall.upper,
      method: 'hall',
    });
  });

  it('is wider where cases come in clusters that agree', () => {
    const values = [...times(80, [1]), ...times(20, [0])];
    const byFives = values.map((_, index) => Math.floor(index / 5));
    const clustered = levelBounds(side(values, byFives), limited);
    expect(clustered?.lower).toBeLessThan(levelBounds(rate(80, 100), limited)?.lower ?? 0);
  });

  it('never takes epochs that agree for cases', () => {
    const repeated = levelBounds(side([...times(80, [1, 1, 1]), ...times(20, [0, 0, 0])]), limited);
    const once = levelBounds(rate(80, 100), limited);
    expect(repeated?.lower).toBeCloseTo(once?.lower ?? 0, 2);
  });

  it('is none without a limit, without a value, and for a mean without spread', () => {
    expect(levelBounds(rate(5, 10), quality())).toBeNull();
    expect(levelBounds(side([]), limited)).toBeNull();
    expect(levelBounds(side(times(10, [0.7])), limited)).toBeNull();
  });
});

describe('a rate of rows that keep together', () => {
  const capped = hallucination({ limit: 0.03, limitFrom: 'config' });

  /** Units of `size` rows, as epochs of one case or as a cluster of cases, with so many events each. */
  function grouped(events: readonly number[], size: number, as: 'epochs' | 'clusters') {
    const rows = events.map((count) => Array.from({ length: size }, (_, index) => Number(index < count)));
    return as === 'epochs'
      ? side(rows)
      : side(
          rows.flat().map((value) => [value]),
          events.flatMap((_, unit) => times(size, unit)),
        );
  }

  it('has the effective n of its variance, times the squared ratio of the t quantiles', () => {
    const events = Array.from({ length: 30 }, (_, unit) => unit % 4);
    const rate = events.reduce((sum, count) => sum + count, 0) / 150;
    const squares = events.reduce((sum, count) => sum + (count / 5 - rate) ** 2, 0);
    const ratio = studentTQuantile(0.95, 149) / studentTQuantile(0.95, 29);
    const n = Math.min(150, (rate * (1 - rate)) / (squares / 29 / 30)) * ratio ** 2;
    const bounds = levelBounds(grouped(events, 5, 'clusters'), capped);
    expect(bounds?.upper).toBeCloseTo(clopperPearsonUpper({ x: rate * n, n, alpha: 0.05 }), 10);
    expect(bounds?.lower).toBeCloseTo(clopperPearsonLower({ x: rate * n, n, alpha: 0.05 }), 10);
  });

  it('takes agreement for granted while fewer than eight units hold an event, or a failure', () => {
    const few = [1, ...times(59, 0)];
    for (const [as, size, correlation] of [
      ['epochs', 3, 0.56],
      ['clusters', 5, 0.2],
    ] as const) {
      const n = (60 * size) / (1 + (size - 1) * correlation);
      const upper = clopperPearsonUpper({ x: n / (60 * size), n, alpha: 0.05 });
      expect(levelBounds(grouped(few, size, as), capped)?.upper).toBeCloseTo(upper, 10);
      const failures = few.map((count) => size - count);
      expect(levelBounds(grouped(failures, size, as), capped)?.lower).toBeCloseTo(1 - upper, 10);
    }
  });

  for (const [as, size] of [
    ['epochs', 3],
    ['clusters', 5],
  ] as const) {
    it(`rises with every unit that holds an event over 0 to 7, in ${as}`, () => {
      const bounds = Array.from({ length: 8 }, (_, count) => {
        const events = Array.from({ length: 60 }, (__, unit) => Number(unit < count));
        return levelBounds(grouped(events, size, as), capped)?.upper ?? 0;
      });
      expect(bounds).toEqual(bounds.toSorted((one, other) => one - other));
      expect(new Set(bounds).size).toBe(8);
    });
  }

  it('is beyond the truth about one time in twenty at most', () => {
    const { nextUniform: next } = xoshiro128StarStar(seedFromText('level-bounds').state);
    const missed = (
      units: number,
      size: number,
      rate: number,
      correlation: number,
      as: 'epochs' | 'clusters',
    ) => {
      let below = 0;
      for (let run = 0; run < 500; run++) {
        // A unit copies one shared draw with the square root of the correlation, row by row: correlation within.
        const events = Array.from({ length: units }, () => {
          const shared = Number(next() < rate);
          const draw = () => (next() < Math.sqrt(correlation) ? shared : Number(next() < rate));
          return times(size, 0).reduce((sum) => sum + draw(), 0);
        });
        if ((levelBounds(grouped(events, size, as), capped)?.upper ?? 1) < rate) below += 1;
      }
      return below / 500;
    };
    expect(missed(60, 3, 0.05, 0.6, 'epochs')).toBeLessThanOrEqual(0.065);
    expect(missed(60, 5, 0.05, 0.3, 'clusters')).toBeLessThanOrEqual(0.065);
    expect(missed(10, 20, 0.05, 0.1, 'clusters')).toBeLessThanOrEqual(0.065);
    expect(missed(20, 10, 0.05, 0.2, 'clusters')).toBeLessThanOrEqual(0.065);
  });
});

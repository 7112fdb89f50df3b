import { describe, expect, it } from 'vitest';
import { levelBounds } from '../../../src/core/compare/level-bounds.ts';
import { clopperPearsonLower, clopperPearsonUpper } from '../../../src/core/stats/clopper-pearson.ts';
import { hallInterval } from '../../../src/core/stats/hall.ts';
import { latency, quality } from '../../support/policies.ts';
import { times } from '../../support/rows.ts';

/** A side in which every case stands alone. */
function side(values: readonly (readonly number[])[]) {
  return { values, unitOf: values.map((_, index) => index), units: values.length };
}

const rate = (passed: number, n: number) => side([...times(passed, [1]), ...times(n - passed, [0])]);
const limited = quality({ limit: 0.8, limitFrom: 'config' });

describe('levelBounds', () => {
  it('bounds a rate by Clopper–Pearson, each side at 95 %', () => {
    expect(levelBounds(rate(90, 100), limited)).toEqual({
      of: 'level',
      estimate: 0.9,
      lower: clopperPearsonLower({ x: 90, n: 100, alpha: 0.05 }),
      upper: clopperPearsonUpper({ x: 90, n: 100, alpha: 0.05 }),
      allowed: 0.8,
      n: 100,
      method: 'clopper-pearson',
    });
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
    const { values } = rate(80, 100);
    const clustered = levelBounds(
      { values, unitOf: values.map((_, index) => Math.floor(index / 5)), units: 20 },
      limited,
    );
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

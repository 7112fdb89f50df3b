import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ndcgAtK, recallAtK, reciprocalRank } from '../../../src/core/stats/retrieval.ts';

const grades = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 });

describe('ndcgAtK', () => {
  it('is 1 for the ideal order and at most 1 for any other', () => {
    fc.assert(
      fc.property(
        grades,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('linear' as const, 'exponential' as const),
        (judged, k, gain) => {
          const ideal = [...judged].sort((one, other) => other - one);
          const best = ndcgAtK({ gains: ideal, judged, k, gain });
          const any = ndcgAtK({ gains: judged, judged, k, gain });
          if (judged.every((grade) => grade === 0)) {
            expect([best, any]).toEqual([null, null]);
            return;
          }
          expect(best).toBe(1);
          expect(any).toBeLessThanOrEqual(1 + 1e-12);
          expect(any).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
  it('ignores ranks beyond k and takes a short list as it is', () => {
    expect(ndcgAtK({ gains: [0, 0, 3], judged: [3], k: 2 })).toBe(0);
    expect(ndcgAtK({ gains: [2], judged: [2, 2], k: 5 })).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 14);
    expect(ndcgAtK({ gains: [], judged: [1], k: 5 })).toBe(0);
    expect(ndcgAtK({ gains: [], judged: [], k: 5 })).toBeNull();
    expect(() => ndcgAtK({ gains: [-1], judged: [1], k: 5 })).toThrow(/gains\[0\]/);
    expect(() => ndcgAtK({ gains: [1], judged: [1], k: 0 })).toThrow(/k must be at least 1|k must be in/);
  });
});

describe('recallAtK and reciprocalRank', () => {
  it('count what is relevant', () => {
    expect(recallAtK({ gains: [0, 2, 1, 1], judged: [2, 1, 1, 1, 0], k: 3 })).toBe(0.5);
    expect(recallAtK({ gains: [1], judged: [0], k: 3 })).toBeNull();
    expect([
      reciprocalRank([0, 0, 3]),
      reciprocalRank([1]),
      reciprocalRank([0, 0]),
      reciprocalRank([]),
    ]).toEqual([1 / 3, 1, 0, 0]);
    expect(() => reciprocalRank([Number.NaN])).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTrendTest } from '../../../src/core/stats/kendall-trend-test.ts';

/** The definition, the slow way: every order of the values, equal ones told apart. */
function slowP(values: readonly number[]): number {
  const scoreOf = (order: readonly number[]): number => {
    let score = 0;
    for (let i = 0; i < order.length; i++)
      for (let j = 0; j < i; j++) score += Math.sign((order[i] as number) - (order[j] as number));
    return score;
  };
  const orders = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((value, at) =>
          orders([...rest.slice(0, at), ...rest.slice(at + 1)]).map((tail) => [value, ...tail]),
        );
  const found = Math.abs(scoreOf(values));
  const scores = orders(values).map(scoreOf);
  return scores.filter((score) => Math.abs(score) >= found).length / scores.length;
}

describe('kendallTrendTest', () => {
  it('gives 2/n! for a series that only rises', () => {
    expect(kendallTrendTest([1, 2, 3, 4, 5]).p).toBeCloseTo(2 / 120, 14);
    expect(kendallTrendTest([9, 7, 6, 4, 3, 1])).toMatchObject({
      score: -15,
      p: expect.closeTo(2 / 720, 14),
    });
  });

  it('shows nothing where all values are equal', () => {
    expect(kendallTrendTest([4, 4, 4, 4, 4, 4])).toEqual({ score: 0, p: 1 });
  });

  it('is the share of all orders that are at least as extreme, ties included', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 6 }), (values) => {
        // Two-sided by symmetry: an extreme score of 0 covers everything.
        expect(kendallTrendTest(values).p).toBeCloseTo(slowP(values), 12);
      }),
    );
  });

  it('is turned by turning time, and keeps its p', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 18 }), (values) => {
        const [forth, back] = [kendallTrendTest(values), kendallTrendTest(values.toReversed())];
        expect(back.p).toBe(forth.p);
        expect(back.score + forth.score).toBe(0);
      }),
    );
  });

  it('refuses one value, more than 18, and what is no number', () => {
    expect(() => kendallTrendTest([1])).toThrow(RangeError);
    expect(() => kendallTrendTest(Array.from({ length: 19 }, (_, at) => at))).toThrow(RangeError);
    expect(() => kendallTrendTest([1, Number.NaN])).toThrow(RangeError);
  });
});

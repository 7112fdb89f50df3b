import { describe, expect, it } from 'vitest';
import { exchangeFirstTest } from '../../../src/core/stats/exchange-first-test.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

const random = (text = 'seed') => xoshiro128StarStar(seedFromText(text).state);

/** The definition: every choice of a first number, each as likely as the other. */
function exact(lists: readonly (readonly number[])[]): number {
  const found = lists.reduce((sum, [first = 0]) => sum + first, 0);
  let [asSmall, all] = [0, 0];
  const walk = (at: number, sum: number): void => {
    const list = lists[at];
    if (list === undefined) {
      all += 1;
      if (sum <= found + 1e-9) asSmall += 1;
      return;
    }
    for (const value of list) walk(at + 1, sum + value);
  };
  walk(0, 0);
  return asSmall / all;
}

describe('the test that draws anew which number stands first', () => {
  it.each([
    [
      [
        [0, 1, 1],
        [0, 1, 1],
        [0, 0.5, 0.5],
      ],
    ],
    [
      [
        [0.5, 0, 0.5],
        [1, 1, 1],
        [0, 0, 0],
        [0.25, 1, 0.75, 0.5],
      ],
    ],
    [
      [
        [1, 0],
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    ],
  ])('comes to what every choice counted comes to: %j', (lists) => {
    const p = exact(lists);
    const error = 4 * Math.sqrt((p * (1 - p)) / 9_999) + 1 / 10_000;
    expect(Math.abs(exchangeFirstTest(lists, random(), 9_999) - p)).toBeLessThan(error);
  });

  it('is 1 where nothing could be otherwise', () => {
    expect(exchangeFirstTest([], random())).toBe(1);
    expect(exchangeFirstTest([[0, 0, 0], [1, 1], [0.3]], random())).toBe(1);
  });

  it('gives the same p-value for the same seed, and refuses what it cannot count', () => {
    const lists = [
      [0.2, 0.1, 0.4],
      [0.5, 0.6, 0.1],
    ];
    expect(exchangeFirstTest(lists, random())).toBe(exchangeFirstTest(lists, random()));
    expect(() => exchangeFirstTest([[Number.NaN, 1]], random())).toThrow(/lists\[0\]/);
    expect(() => exchangeFirstTest(lists, random(), 0)).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import {
  hashOfUnordered,
  seedFromText,
  seedFromTexts,
  xoshiro128StarStar,
} from '../../../src/core/stats/xoshiro128.ts';

describe('xoshiro128StarStar', () => {
  it('repeats with its state and leaves the state alone', () => {
    const state = [1, 2, 3, 4] as const;
    const draw = () => Array.from({ length: 5 }, xoshiro128StarStar(state).nextUint32);
    expect(draw()).toEqual([11520, 0, 5927040, 70819200, 2031721883]);
    expect(draw()).toEqual(draw());
    expect(state).toEqual([1, 2, 3, 4]);
  });
  it('draws integers evenly below any bound', () => {
    const { nextInteger } = xoshiro128StarStar(seedFromText('even').state);
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) {
      const value = nextInteger(7);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    const chi2 = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 99.99 % point of chi-square with 6 degrees of freedom.
    expect(chi2).toBeLessThan(27.9);
    expect(nextInteger(1)).toBe(0);
    expect(nextInteger(2 ** 32)).toBeLessThan(2 ** 32);
    for (const bound of [0, -1, 1.5, 2 ** 33, Number.NaN])
      expect(() => nextInteger(bound)).toThrow(/bound must be/);
  });
  it('throws away the draws that would favour small integers', () => {
    // 3 · 2^30: the last quarter of the range is no whole multiple and must not be used.
    const bound = 3 * 2 ** 30;
    const [plain, bounded] = [xoshiro128StarStar([9, 8, 7, 6]), xoshiro128StarStar([9, 8, 7, 6])];
    const kept = Array.from({ length: 400 }, plain.nextUint32).filter((value) => value < bound);
    expect(Array.from(kept, () => bounded.nextInteger(bound))).toEqual(kept);
  });
  it('fills an array with the upper words of draws times the bound, without those that would favour any', () => {
    for (const bound of [1, 2, 7, 4097, 3 * 2 ** 19, 2 ** 21]) {
      const [plain, filled] = [xoshiro128StarStar([9, 8, 7, 6]), xoshiro128StarStar([9, 8, 7, 6])];
      // 2^32 = threshold (mod bound): lower words from the threshold on leave each integer equally many draws.
      const threshold = 2n ** 32n % BigInt(bound);
      const want: number[] = [];
      while (want.length < 500) {
        const product = BigInt(plain.nextUint32()) * BigInt(bound);
        if (product % 2n ** 32n >= threshold) want.push(Number(product / 2n ** 32n));
      }
      const got = new Int32Array(501);
      filled.fillIntegers(got, 500, bound);
      expect([...got]).toEqual([...want, 0]);
      expect(filled.nextUint32()).toBe(plain.nextUint32());
    }
  });
  it('fills evenly and refuses what it cannot fill', () => {
    const { fillIntegers } = xoshiro128StarStar(seedFromText('fill').state);
    const draws = new Int32Array(70_000);
    fillIntegers(draws, draws.length, 7);
    const counts = new Array<number>(7).fill(0);
    for (const value of draws) counts[value] = (counts[value] ?? 0) + 1;
    const chi2 = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 99.99 % point of chi-square with 6 degrees of freedom.
    expect(chi2).toBeLessThan(27.9);
    for (const bound of [0, 1.5, 2 ** 31 + 1, Number.NaN])
      expect(() => fillIntegers(draws, 1, bound)).toThrow(/bound must be/);
    expect(() => fillIntegers(draws, 70_001, 3)).toThrow(/count must be/);
  });
  it('fills with the integers of single draws where the bound is too large for doubles', () => {
    const [single, filled] = [xoshiro128StarStar([9, 8, 7, 6]), xoshiro128StarStar([9, 8, 7, 6])];
    const got = new Int32Array(9);
    filled.fillIntegers(got, 9, 2 ** 31);
    expect([...got]).toEqual(Array.from({ length: 9 }, () => single.nextInteger(2 ** 31)));
  });
  it('draws uniform numbers below 1', () => {
    const { nextUniform } = xoshiro128StarStar(seedFromText('uniform').state);
    const draws = Array.from({ length: 20_000 }, nextUniform);
    expect(draws.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(draws.reduce((sum, value) => sum + value, 0) / draws.length).toBeCloseTo(0.5, 1);
  });
  it('refuses a state it cannot leave or that is none', () => {
    expect(() => xoshiro128StarStar([0, 0, 0, 0])).toThrow(/must not be all 0/);
    expect(() => xoshiro128StarStar([1, 2, 3, -4])).toThrow(/state\[3\]/);
    expect(() => xoshiro128StarStar([1, 2, 3, 2 ** 32])).toThrow(/state\[3\]/);
  });
});

describe('seedFromText', () => {
  it('labels a text with its FNV-1a hash', () => {
    expect(seedFromText('').label).toBe('811c9dc5');
    expect(seedFromText('a').label).toBe('e40c292c');
    expect(seedFromText('foobar').label).toBe('bf9cf968');
  });
  it('is the same for a text in parts', () => {
    const parts = ['', 'suite/', 'größe', ' 🙂', ',', 'x'.repeat(5000)];
    expect(seedFromTexts(parts)).toEqual(seedFromText(parts.join('')));
    expect(seedFromTexts([])).toEqual(seedFromText(''));
  });
  it('gives different texts different states, all usable', () => {
    const states = Array.from({ length: 2000 }, (_, i) => seedFromText(`suite/${i}`).state);
    expect(new Set(states.map(String)).size).toBe(2000);
    for (const state of states) expect(() => xoshiro128StarStar(state)).not.toThrow();
    expect(seedFromText('größe 🙂')).toEqual(seedFromText('größe 🙂'));
  });
});

describe('hashOfUnordered', () => {
  const texts = Array.from({ length: 500 }, (_, index) => `case-${index}#${index % 2}`);

  it('is the same for the same texts in any order', () => {
    expect(hashOfUnordered(texts.toReversed())).toBe(hashOfUnordered(texts));
    expect(hashOfUnordered([])).toBe(0);
  });

  it('is another one for each text that is left out, repeated or changed', () => {
    const hashes = texts.flatMap((text, index) => [
      hashOfUnordered(texts.toSpliced(index, 1)),
      hashOfUnordered([...texts, text]),
      hashOfUnordered(texts.with(index, `${text}!`)),
    ]);
    expect(new Set([...hashes, hashOfUnordered(texts)]).size).toBe(3 * texts.length + 1);
  });

  it('tells apart what was swapped between two texts', () => {
    expect(hashOfUnordered(['a1', 'b0'])).not.toBe(hashOfUnordered(['a0', 'b1']));
  });
});

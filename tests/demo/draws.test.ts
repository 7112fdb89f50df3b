import { describe, expect, it } from 'vitest';
import { drawsFor, hashTexts, shuffled } from '../../src/demo/draws.ts';

describe('drawsFor', () => {
  it('gives the same numbers for the same texts, others for others', () => {
    const take = (...parts: string[]): number[] => {
      const draws = drawsFor(...parts);
      return [draws.uniform(), draws.normal(), draws.uniform()];
    };
    expect(take('a', 'b')).toEqual(take('a', 'b'));
    expect(take('a', 'b')).not.toEqual(take('ab'));
  });

  it('draws uniform and normal numbers', () => {
    const draws = drawsFor('moments');
    const count = 50_000;
    const uniform = Array.from({ length: count }, () => draws.uniform());
    const normal = Array.from({ length: count }, () => draws.normal());
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / count;
    expect(mean(uniform)).toBeCloseTo(0.5, 1);
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1);
    expect(uniform.every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('hashTexts', () => {
  it('keeps the borders between texts', () => {
    expect(hashTexts('ab', 'c')).not.toBe(hashTexts('a', 'bc'));
  });
});

describe('shuffled', () => {
  it('keeps the items and depends on the seed alone', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    expect(shuffled(items, 'x')).toEqual(shuffled(items, 'x'));
    expect(shuffled(items, 'x')).not.toEqual(shuffled(items, 'y'));
    expect(shuffled(items, 'x').sort((left, right) => left - right)).toEqual(items);
  });
});

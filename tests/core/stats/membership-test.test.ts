import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membershipTest } from '../../../src/core/stats/membership-test.ts';
import { populationStability } from '../../../src/core/stats/population-stability.ts';
import type { Memberships } from '../../../src/core/stats/unit-profiles.ts';
import { seedFromText, type Xoshiro128, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

const seeded = (text: string): Xoshiro128 => xoshiro128StarStar(seedFromText(text).state);

/** Sides as text: `b` base, `h` head, `c` both; a unit each. */
function setsOf(sides: string, units?: readonly number[]): Memberships {
  const codes = { b: 1, h: 2, c: 3 } as const;
  const unitOf = units ?? [...sides].map((_, index) => index);
  return {
    sides: [...sides].map((side) => codes[side as keyof typeof codes]),
    unitOf,
    units: Math.max(...unitOf) + 1,
  };
}

function testOf(sides: string, bins: string, permutations = 999, units?: readonly number[]) {
  const binOf = [...bins].map((bin) => (bin === '-' ? -1 : Number(bin)));
  const [found] = membershipTest(
    setsOf(sides, units),
    [{ bins: Math.max(...binOf) + 1, binOf }],
    seeded('sets'),
    permutations,
  );
  if (found === undefined) throw new Error('no test');
  return found;
}

/** Index of one way to give sides to entries of two bins. */
function indexOf(sides: readonly string[], bins: string): number {
  const count = (own: string) =>
    [0, 1].map((bin) => sides.filter((side, at) => own.includes(side) && bins[at] === String(bin)).length);
  return populationStability(count('bc'), count('hc')).psi;
}

/** All orders of a text, each as often as its letters allow: small ones only. */
function ordersOf(text: string): string[] {
  if (text.length <= 1) return [text];
  return [...text].flatMap((first, at) =>
    ordersOf(text.slice(0, at) + text.slice(at + 1)).map((rest) => first + rest),
  );
}

function exactP(orders: readonly string[], found: string, bins: string): number {
  const psi = indexOf([...found], bins);
  return orders.filter((order) => indexOf([...order], bins) >= psi - 1e-12).length / orders.length;
}

describe('the test of two sets that share members', () => {
  it('agrees with every exchange of what only one set has, the common ones kept', () => {
    const sides = 'bbbbhhh';
    const bins = '0001111';
    const want = exactP(ordersOf(sides), sides, bins);
    // Common ones of another mix change the index, and are given to nobody.
    const common = '0000111';
    const orders = ordersOf(sides).map((order) => `${order}ccccccc`);
    const shared = exactP(orders, `${sides}ccccccc`, bins + common);
    expect(Math.abs(testOf(sides, bins, 9999).p - want)).toBeLessThan(0.02);
    expect(Math.abs(testOf(`${sides}ccccccc`, bins + common, 9999).p - shared)).toBeLessThan(0.02);
  });

  it('permutes the order of arrival where one set has grown', () => {
    const sides = 'cccccchh';
    const bins = '00000111';
    const want = exactP(ordersOf(sides), sides, bins);
    expect(want).toBeGreaterThan(0);
    expect(Math.abs(testOf(sides, bins, 9999).p - want)).toBeLessThan(0.02);
  });

  it('exchanges the sides of an edited input, and nothing between inputs', () => {
    // Six inputs that all went from bin 0 to bin 1: of 64 exchanges two are as far apart.
    const sides = 'bhbhbhbhbhbh';
    const bins = '010101010101';
    const units = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5];
    expect(Math.abs(testOf(sides, bins, 9999, units).p - 2 / 64)).toBeLessThan(0.01);
  });

  it('exchanges clusters whole', () => {
    // Two clusters of ten a side, each of one bin: six ways, of which two are as far apart.
    const sides = 'b'.repeat(20) + 'h'.repeat(20);
    const bins = '0'.repeat(20) + '1'.repeat(20);
    const units = [...sides].map((_, index) => Math.floor(index / 10));
    expect(Math.abs(testOf(sides, bins, 9999, units).p - 2 / 6)).toBeLessThan(0.03);
    expect(testOf(sides, bins).p).toBe(0.001);
  });

  it('is 1 where both sets are one, and counts nothing of what is not known', () => {
    expect(testOf('cccccc', '010101').p).toBe(1);
    const known = testOf('bbbbbbhhhhhh', '001011110111');
    const more = testOf('bbbbbbbbhhhhhhhh', '001011--110111--');
    expect(more.psi).toBe(known.psi);
  });

  it('judges features by the same permutations, whatever stands beside them', () => {
    const sets = setsOf('bbbbbbhhhhhhccc');
    const one = { bins: 2, binOf: [0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 0] };
    const other = { bins: 3, binOf: [0, 2, 1, 0, 1, 2, 1, 1, 0, 2, 2, 1, 0, 1, 2] };
    const [alone] = membershipTest(sets, [one], seeded('a'), 99);
    const [beside] = membershipTest(sets, [one, other], seeded('a'), 99);
    expect(beside).toEqual(alone);
  });

  it('has an index that does not say which side is which', () => {
    const sets = fc.array(fc.tuple(fc.constantFrom('b', 'h', 'c'), fc.integer({ min: 0, max: 3 })), {
      minLength: 8,
      maxLength: 60,
    });
    const mirror = { b: 'h', h: 'b', c: 'c' } as const;
    fc.assert(
      fc.property(sets, (rows) => {
        const all = [...rows, ['c', 0] as const, ['c', 3] as const];
        const bins = all.map(([, bin]) => bin).join('');
        const one = testOf(all.map(([side]) => side).join(''), bins, 19);
        const other = testOf(all.map(([side]) => mirror[side as 'b' | 'h' | 'c']).join(''), bins, 19);
        expect(other.psi).toBeCloseTo(one.psi, 10);
        expect(other.jsDivergence).toBeCloseTo(one.jsDivergence, 10);
        expect(one.psi).toBeCloseTo(one.klHeadFromBase + other.klHeadFromBase, 9);
      }),
    );
  });

  it('refuses what is no table', () => {
    expect(() => testOf('bh', '01', 0)).toThrow('permutations');
    expect(() => membershipTest(setsOf('bh'), [{ bins: 2, binOf: [0, 2] }], seeded('a'))).toThrow('binOf[1]');
    expect(() => membershipTest(setsOf('bh'), [{ bins: 2, binOf: [0] }], seeded('a'))).toThrow(RangeError);
    expect(() => membershipTest({ sides: [1, 4], unitOf: [0, 1], units: 2 }, [], seeded('a'))).toThrow(
      'sides',
    );
    expect(() => membershipTest({ sides: [1, 2], unitOf: [0, 2], units: 2 }, [], seeded('a'))).toThrow(
      'unitOf',
    );
  });
});

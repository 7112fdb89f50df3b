import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/stats/benjamini-hochberg.ts';
import { classifyInterval } from '../../../src/core/stats/classify-interval.ts';
import { holm } from '../../../src/core/stats/holm.ts';
import { holmPrimaryFirst } from '../../../src/core/stats/holm-primary-first.ts';

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe('holm and benjaminiHochberg', () => {
  it('keep the order of the p-values, lie between p and 1, and BH never exceeds Holm', () => {
    fc.assert(
      fc.property(family, (pValues) => {
        const [strict, lax] = [holm(pValues), benjaminiHochberg(pValues)];
        for (const [i, p] of pValues.entries()) {
          const [one, other] = [strict[i] ?? Number.NaN, lax[i] ?? Number.NaN];
          expect(one <= 1 && one >= other - 1e-12 && other >= p).toBe(true);
          for (const [j, q] of pValues.entries()) if (p < q) expect(one).toBeLessThanOrEqual(strict[j] ?? 0);
        }
      }),
    );
  });
  it('move with their p-value when the list is turned round', () => {
    fc.assert(
      fc.property(family, (pValues) => {
        expect(holm([...pValues].reverse())).toEqual([...holm(pValues)].reverse());
        expect(benjaminiHochberg([...pValues].reverse())).toEqual([...benjaminiHochberg(pValues)].reverse());
      }),
    );
  });
  it('leave a single p-value and an empty list alone', () => {
    expect([holm([0.03]), benjaminiHochberg([0.03]), holm([]), benjaminiHochberg([])]).toEqual([
      [0.03],
      [0.03],
      [],
      [],
    ]);
    expect(() => holm([0.1, 1.2])).toThrow(/pValues\[1\] must be in \[0, 1\], got 1.2/);
  });
});

describe('holmPrimaryFirst', () => {
  it('tests the primary at four fifths of alpha and the rest by Holm at one fifth', () => {
    const { primary, rest } = holmPrimaryFirst({ primary: 0.04, rest: [0.005, 0.2], alpha: 0.05 });
    expect(primary).toBeCloseTo(0.05, 14);
    expect(rest[0]).toBeCloseTo(0.05, 14);
    expect(holmPrimaryFirst({ primary: 0.9, rest: [0.004, 0.2] }).rest[0]).toBeCloseTo(0.04, 14);
  });
  it('hands the weight of the primary on to the rest, and that of the whole rest to the primary', () => {
    expect(holmPrimaryFirst({ primary: 0.0001, rest: [0.015] }).rest[0]).toBeCloseTo(0.015, 14);
    expect(holmPrimaryFirst({ primary: 0.045, rest: [0.0001] }).primary).toBeCloseTo(0.045, 14);
    expect(holmPrimaryFirst({ primary: 0.045, rest: [0.0001, 0.9] }).primary).toBeCloseTo(0.045 / 0.8, 14);
  });
  it('is never weaker than four fifths for the primary and Holm at one fifth for the rest', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(p, family, (primary, rest) => {
        const adjusted = holmPrimaryFirst({ primary, rest });
        expect(adjusted.primary ?? 1).toBeLessThanOrEqual(Math.min(1, primary / 0.8) + 1e-12);
        for (const [index, split] of holm(rest).entries()) {
          expect(adjusted.rest[index] ?? 1).toBeLessThanOrEqual(Math.min(1, split / 0.2) + 1e-12);
        }
      }),
    );
  });
  it('is the closed test of weighted Bonferroni tests, so that the familywise error is alpha', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(p, fc.array(p, { minLength: 1, maxLength: 4 }), (primary, rest) => {
        const all = [primary, ...rest];
        const closed = all.map(() => 0);
        for (let mask = 1; mask < 2 ** all.length; mask++) {
          const members = all.flatMap((_, index) => (mask & (1 << index) ? [index] : []));
          const others = members.filter((index) => index > 0).length;
          const hasPrimary = members.includes(0);
          const weightOf = (index: number): number =>
            index === 0 ? (others > 0 ? 0.8 : 1) : (hasPrimary ? 0.2 : 1) / others;
          expect(members.reduce((sum, index) => sum + weightOf(index), 0)).toBeCloseTo(1, 12);
          const joint = Math.min(1, ...members.map((index) => (all[index] ?? 1) / weightOf(index)));
          for (const index of members) closed[index] = Math.max(closed[index] ?? 0, joint);
        }
        const found = holmPrimaryFirst({ primary, rest });
        for (const [index, adjusted] of [found.primary, ...found.rest].entries()) {
          expect(adjusted ?? Number.NaN).toBeCloseTo(closed[index] ?? Number.NaN, 9);
        }
      }),
    );
  });
  it('gives all of alpha to one side when the other is empty', () => {
    expect(holmPrimaryFirst({ primary: null, rest: [0.02, 0.03] })).toEqual({
      primary: null,
      rest: holm([0.02, 0.03]),
    });
    expect(holmPrimaryFirst({ primary: 0.049, rest: [] })).toEqual({ primary: 0.049, rest: [] });
  });
  it('caps at 1 and refuses a share that is none', () => {
    expect(holmPrimaryFirst({ primary: 0.9, rest: [0.5] })).toEqual({ primary: 1, rest: [1] });
    expect(() => holmPrimaryFirst({ primary: 0.1, rest: [], primaryShare: 1 })).toThrow(/primaryShare/);
    expect(() => holmPrimaryFirst({ primary: 2, rest: [0.1] })).toThrow(/primary must be/);
  });
});

describe('classifyInterval', () => {
  it('never lets a wider margin turn inside into something else', () => {
    const end = fc.double({ min: -1, max: 1, noNaN: true });
    const margin = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(end, end, margin, margin, (one, other, small, more) => {
        const bounds = { lower: Math.min(one, other), upper: Math.max(one, other) };
        if (classifyInterval({ ...bounds, margin: small }).verdict === 'inside') {
          expect(classifyInterval({ ...bounds, margin: small + more }).verdict).toBe('inside');
        }
      }),
    );
  });
  it('counts an end at the margin as neither inside nor breach', () => {
    expect(classifyInterval({ lower: -0.05, upper: 0, margin: 0.05 })).toEqual({
      verdict: 'inconclusive',
      direction: 'undetermined',
    });
    expect(classifyInterval({ lower: -0.2, upper: -0.05, margin: 0.05 }).verdict).toBe('inconclusive');
  });
  it('calls an interval equivalent only when it clears both margins', () => {
    expect(classifyInterval({ lower: -0.02, upper: 0.04, margin: 0.05 }).direction).toBe('equivalent');
    expect(classifyInterval({ lower: -0.02, upper: 0.09, margin: 0.05 })).toEqual({
      verdict: 'inside',
      direction: 'undetermined',
    });
    expect(() => classifyInterval({ lower: 1, upper: 0, margin: 0.05 })).toThrow(/upper/);
  });
});

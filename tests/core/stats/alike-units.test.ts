import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeUnits } from '../../../src/core/stats/alike-units.ts';
import { quantileType7 } from '../../../src/core/stats/quantile.ts';
import { quantilesOfSlots, rankSlots } from '../../../src/core/stats/rank-slots.ts';
import { sortSide } from '../../../src/core/stats/sorted-side.ts';

const list = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 2 });
const units = fc.array(fc.tuple(list, list), { minLength: 1, maxLength: 300 });
const quantiles = Float64Array.of(0.5, 0.9);

describe('rankSlots', () => {
  it('puts each value into the slot that starts at or below it, and knows the value where there is one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (all, deviations) => {
          const { slots, values } = rankSlots(
            sortSide(
              'side',
              all.map((value) => [value]),
            ),
            quantiles,
            deviations,
          );
          for (const [slot, value] of values.entries()) {
            const held = new Set(all.filter((_, index) => slots[index] === slot));
            expect(held.size).toBeGreaterThan(0);
            expect(value).toBe(held.size === 1 ? [...held][0] : Number.NaN);
          }
          for (const [one, slot] of slots.entries()) {
            for (const [other, next] of slots.entries()) {
              if (slot < next) expect(all[one]).toBeLessThan(all[other] ?? 0);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
  it('has the values at the quantiles themselves for sure', () => {
    const side = sortSide(
      'side',
      Array.from({ length: 1000 }, (_, index) => [(index * 7) % 1000]),
    );
    const ranked = rankSlots(side, quantiles, 1);
    const counts = new Int32Array(ranked.values.length);
    for (const slot of ranked.slots) counts[slot] = (counts[slot] ?? 0) + 1;
    const levels = new Float64Array(2);
    expect(quantilesOfSlots(ranked, counts, 0, 1000, quantiles, levels)).toBe(true);
    expect([...levels]).toEqual([...quantiles].map((q) => quantileType7(side.values, q)));
    // A window of one deviation is ± (√250 rounded up + 2) ranks: the rest of the thousand shares three slots.
    expect(ranked.values.length).toBe(3 + 2 * (16 + 2) + 2 + 2 * (10 + 2) + 2);
  });
});

describe('alikeUnits', () => {
  it('groups exactly the units that have the same slots on both sides, forty or more of them', () => {
    fc.assert(
      fc.property(units, fc.double({ min: 0, max: 2, noNaN: true }), (rows, deviations) => {
        const sides = [0, 1].map((place) => {
          const side = sortSide(
            'side',
            rows.map((row) => row[place] ?? []),
          );
          return [side, rankSlots(side, quantiles, deviations)] as const;
        });
        const slotsOf = (unit: number): string =>
          sides
            .map(([{ owners }, { slots }]) =>
              [...slots].filter((_, index) => owners[index] === unit).sort((one, other) => one - other),
            )
            .join('|');
        const bySlots = new Map<string, number[]>();
        for (const unit of rows.keys()) {
          const slots = slotsOf(unit);
          bySlots.set(slots, [...(bySlots.get(slots) ?? []), unit]);
        }
        const expected = [...bySlots.values()].filter((members) => members.length >= 40);
        const { members, groupStarts, loose } = alikeUnits(rows.length, sides);
        const groups = Array.from({ length: groupStarts.length - 1 }, (_, group) => [
          ...members.subarray(groupStarts[group], groupStarts[group + 1]),
        ]);
        const first = (group: number[]): number => group[0] ?? 0;
        expect(groups).toEqual(
          expected.sort((one, other) => other.length - one.length || first(one) - first(other)),
        );
        const grouped = new Set(groups.flat());
        expect([...loose]).toEqual([...rows.keys()].filter((unit) => !grouped.has(unit)));
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asGrouped,
  groupAt,
  groupCount,
  groupedValues,
  groupMeans,
  largestGroup,
  mapValues,
} from '../../../src/core/stats/grouped-values.ts';

const lists = fc.array(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { maxLength: 4 }));

describe('values in groups', () => {
  it('hold the lists they were made of', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const grouped = groupedValues(given);
        expect(groupCount(grouped)).toBe(given.length);
        expect(given.map((_, group) => [...groupAt(grouped, group)])).toEqual(given);
        expect(largestGroup(grouped)).toBe(Math.max(0, ...given.map((list) => list.length)));
        expect(asGrouped(grouped)).toBe(grouped);
      }),
    );
  });

  it('have the mean of each group, NaN for an empty one', () => {
    expect([...groupMeans(groupedValues([[1, 2], [], [6]]))]).toEqual([1.5, Number.NaN, 6]);
    // As many values as groups, and yet not one each.
    expect([...groupMeans(groupedValues([[1, 3], []]))]).toEqual([2, Number.NaN]);
    expect([...groupMeans(groupedValues([[4], [5]]))]).toEqual([4, 5]);
  });

  it('stay in their groups when they change', () => {
    const changed = mapValues(groupedValues([[1], [2, 3]]), (value) => value + 1);
    expect([...groupAt(changed, 1)]).toEqual([3, 4]);
  });
});

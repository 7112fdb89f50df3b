import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../../../src/core/classify/diff/align.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

describe('alignTexts', () => {
  it('finds the places that differ', () => {
    expect(alignTexts(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
      { base: [1, 2], head: [1, 2] },
      { base: [3, 3], head: [3, 4] },
    ]);
  });

  it('turns base into head when its gaps are filled from head', () => {
    fc.assert(
      fc.property(letters, letters, (base, head) => {
        const built: string[] = [];
        let at = 0;
        for (const gap of alignTexts(base, head)) {
          built.push(...base.slice(at, gap.base[0]), ...head.slice(...gap.head));
          at = gap.base[1];
        }
        expect([...built, ...base.slice(at)]).toEqual(head);
      }),
    );
  });
});

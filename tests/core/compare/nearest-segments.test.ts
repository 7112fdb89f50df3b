import { describe, expect, it } from 'vitest';
import { nearestSegments } from '../../../src/core/compare/nearest-segments.ts';

const held = (...names: readonly string[]) =>
  names.map((name) => {
    const [field = '', value = ''] = name.split('=');
    return { field, value };
  });

describe('segments in place of one that nobody is in', () => {
  it('are named by how near their spelling is, then in order of appearance', () => {
    const found = nearestSegments(
      { field: 'kind', value: 'edgecase' },
      held('language=de', 'language=en', 'kind=usual', 'kind=edge-case'),
    );
    expect(found).toEqual({
      named: ['kind=edge-case', 'kind=usual', 'language=de', 'language=en'],
      more: 0,
    });
  });

  it('are six of many, and the others are counted', () => {
    const many = held(...Array.from({ length: 5000 }, (_, index) => `id=${index}`));
    const { named, more } = nearestSegments({ field: 'id', value: '12' }, many);
    expect(named[0]).toBe('id=12');
    expect([named.length, more]).toEqual([6, 4994]);
  });

  it('may be none', () => {
    expect(nearestSegments({ field: 'kind', value: 'x' }, [])).toEqual({ named: [], more: 0 });
  });
});

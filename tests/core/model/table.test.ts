import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/core/model/table.ts';

const columns = [
  { name: 'n', type: 'integer', isNullable: false, meaning: 'a number', cellOf: (n: number) => n },
  { name: 'text', type: 'text', isNullable: false, meaning: 'the same', cellOf: (n: number) => `${n}` },
] as const;

describe('tableOf', () => {
  it('hands rows out column by column, in batches of a size', () => {
    const table = tableOf('numbers', columns, () => [1, 2, 3]);
    expect([...table.batches(2)]).toEqual([
      [
        [1, 2],
        ['1', '2'],
      ],
      [[3], ['3']],
    ]);
  });

  it('can be read again, and has no batch without rows', () => {
    const table = tableOf('numbers', columns, () => [1]);
    expect([...table.batches(1)]).toEqual([...table.batches(1)]);
    expect([...tableOf('numbers', columns, () => []).batches(1)]).toEqual([]);
  });

  it('asks for no more rows than the batch that is read', () => {
    let asked = 0;
    function* endless(): Generator<number> {
      for (;;) {
        asked += 1;
        yield asked;
      }
    }
    for (const _ of tableOf('endless', columns, endless).batches(10)) break;
    expect(asked).toBe(10);
  });

  it('refuses a size that is none', () => {
    expect(() => [...tableOf('numbers', columns, () => [1]).batches(0)]).toThrow(RangeError);
  });
});

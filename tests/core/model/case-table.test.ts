import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseTableBuilder, tableOf } from '../../../src/core/model/build-case-table.ts';
import { type CaseRow, caseStates } from '../../../src/core/model/case-row.ts';
import { caseRow, caseRows } from '../../../src/core/model/case-rows.ts';
import { row } from '../../support/rows.ts';

const amount = fc.double({ min: 0, max: 1e15, noNaN: true });
const name = fc.constantFrom('a', 'b', '1:a', 'toString', '__proto__', '');
const optional = {
  label: fc.string({ minLength: 1 }),
  cluster: name,
  latencyMs: amount,
  costUsd: amount,
  judgeCostUsd: amount,
  tokens: fc.record({ input: amount, output: amount }),
  inputHash: name,
  inputLength: fc.nat(),
  outputHash: name,
  output: fc.string(),
  retrieved: fc.array(name),
  relevant: fc.dictionary(name, amount),
};
const anyRow: fc.Arbitrary<CaseRow> = fc.record(
  {
    caseId: name,
    epoch: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    segments: fc.dictionary(name, name),
    scores: fc.dictionary(name, fc.option(fc.double({ noNaN: true }))),
    passed: fc.option(fc.boolean()),
    cached: fc.boolean(),
    state: fc.constantFrom(...caseStates),
    ...optional,
  },
  { requiredKeys: ['caseId', 'epoch', 'segments', 'scores', 'passed', 'cached', 'state'] },
) as fc.Arbitrary<CaseRow>; // fast-check writes absent keys as undefined ones in its type only

describe('a table of rows', () => {
  it('gives back every row as it was, whatever the others hold', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        expect([...caseRows(tableOf(rows))]).toEqual(rows);
      }),
    );
  });

  it('keeps the order of names, row by row', () => {
    const rows = [
      row({ scores: { a: 1, b: null }, segments: { x: '1', y: '2' } }),
      row({ scores: { b: 2, a: 3 }, segments: { y: '2', x: '1' } }),
    ];
    const keys = [...caseRows(tableOf(rows))].map(({ scores, segments }) => [
      Object.keys(scores),
      Object.keys(segments),
    ]);
    expect(keys).toEqual([
      [
        ['a', 'b'],
        ['x', 'y'],
      ],
      [
        ['b', 'a'],
        ['y', 'x'],
      ],
    ]);
  });

  it('keeps segments of the same texts in other places apart', () => {
    const rows = [row({ segments: { a: '1:b' } }), row({ segments: { a: '', '1:b': '' } })];
    expect([...caseRows(tableOf(rows))]).toEqual(rows);
  });

  it('tells an empty list from none', () => {
    const table = tableOf([row({ retrieved: [], relevant: {} }), row()]);
    expect([...table.retrieved.isGiven, ...table.relevant.isGiven]).toEqual([1, 0, 1, 0]);
  });

  it('holds each case and each document once', () => {
    const ranked = { retrieved: ['d1', 'd2', 'd1'], relevant: { d2: 1 } };
    const table = tableOf([row(ranked), row({ epoch: 2, ...ranked })]);
    expect(table.caseIds).toEqual(['case-1']);
    expect(table.documents).toEqual(['d1', 'd2']);
  });

  it('grows beyond what was expected', () => {
    const builder = caseTableBuilder(1);
    for (let epoch = 1; epoch <= 3000; epoch += 1) builder.add(row({ epoch }));
    const table = builder.build();
    expect([table.length, table.epoch.length, builder.length()]).toEqual([3000, 3000, 3000]);
    expect(caseRow(table, 2999)).toEqual(row({ epoch: 3000 }));
  });

  it('has no row beyond its last', () => {
    expect(() => caseRow(tableOf([row()]), 1)).toThrow('row must be an integer in [0, 0], got 1');
  });
});

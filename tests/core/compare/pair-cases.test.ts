import { describe, expect, it } from 'vitest';
import {
  caseIdOf,
  headAlone,
  type PairedCases,
  pairCases,
  segmentsCodeOf,
} from '../../../src/core/compare/pair-cases.ts';
import type { RowsByCase } from '../../../src/core/compare/rows-by-case.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import { caseRow } from '../../../src/core/model/case-rows.ts';
import { row, rowsOf, run } from '../../support/rows.ts';

function pair(base: Parameters<typeof row>[0][], head: Parameters<typeof row>[0][]) {
  return pairCases(run(base.map(row)), run(head.map(row)));
}

/** The rows of a case as objects. */
function rowsAt({ table, starts, rows }: RowsByCase, index: number): readonly CaseRow[] {
  return Array.from(rows.subarray(starts[index], starts[index + 1]), (place) => caseRow(table, place));
}

/** Every pair by its id, with its outputs. */
function outputs(cases: PairedCases) {
  return Array.from({ length: cases.length }, (_, index) => [
    caseIdOf(cases, index),
    ...rowsAt(cases.base, index).map(({ outputHash }) => outputHash),
    ...rowsAt(cases.head, index).map(({ outputHash }) => outputHash),
  ]);
}

describe('pairCases', () => {
  it('pairs by id, never by order', () => {
    const { cases } = pair(
      [
        { caseId: 'a', outputHash: 'a1' },
        { caseId: 'b', outputHash: 'b1' },
      ],
      [
        { caseId: 'b', outputHash: 'b2' },
        { caseId: 'a', outputHash: 'a2' },
      ],
    );
    expect(outputs(cases)).toEqual([
      ['a', 'a1', 'a2'],
      ['b', 'b1', 'b2'],
    ]);
  });

  it('lists what stands on one side only', () => {
    const { cases, baseOnly, headOnly } = pair(
      [{ caseId: 'a' }, { caseId: 'b' }],
      [{ caseId: 'b' }, { caseId: 'c' }],
    );
    expect({ paired: cases.length, baseOnly, headOnly }).toEqual({
      paired: 1,
      baseOnly: ['a'],
      headOnly: ['c'],
    });
  });

  it('sets aside a case whose input changed', () => {
    const { cases, changedInput } = pair([{ inputHash: 'old' }], [{ inputHash: 'new' }]);
    expect({ paired: cases.length, changedInput }).toEqual({ paired: 0, changedInput: ['case-1'] });
  });

  it('pairs where only one side tells its input', () => {
    expect(pair([{ inputHash: 'old' }], [{}]).cases).toHaveLength(1);
  });

  it('keeps epochs as repeats of their case', () => {
    const { cases, distinct } = pair([{ epoch: 1 }, { epoch: 2 }, { epoch: 3 }], [{ epoch: 1 }]);
    expect(cases).toHaveLength(1);
    expect(rowsAt(cases.base, 0).map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
    expect(distinct).toEqual({ base: 1, head: 1 });
  });

  it('counts epochs that a cache replayed as one', () => {
    const { cases, replayedEpochs } = pair(
      [
        { epoch: 1, cached: true },
        { epoch: 2, cached: true },
        { epoch: 3, cached: true },
      ],
      [{ epoch: 1 }, { epoch: 2, cached: true }],
    );
    expect(rowsAt(cases.base, 0)).toHaveLength(1);
    expect(rowsAt(cases.head, 0)).toEqual([row({ epoch: 1 })]);
    expect(replayedEpochs).toBe(3);
  });

  it('keeps every epoch of its own', () => {
    const { replayedEpochs } = pair([{ epoch: 1 }, { epoch: 2 }], [{ epoch: 1 }, { epoch: 2 }]);
    expect(replayedEpochs).toBe(0);
  });

  it('gives the same pairs whatever the order of the rows', () => {
    const hashed = (epoch: number) => rowsOf(5, (index) => ({ epoch, outputHash: `${index} ${epoch}` }));
    const rows = [...hashed(1), ...hashed(2)];
    const [one, other] = [
      pairCases(run(rows.toReversed()), run(rows)),
      pairCases(run(rows), run(rows.toReversed())),
    ];
    expect(outputs(one.cases)).toEqual(outputs(other.cases));
    expect(outputs(one.cases)[2]).toEqual(['case-0002', '2 1', '2 2', '2 1', '2 2']);
  });

  it('never takes a cluster for a case of the same name', () => {
    const rows = [{ caseId: 'x' }, { caseId: 'y', cluster: 'case:x' }, { caseId: 'z', cluster: 'case:x' }];
    const { unitOf, units } = pair(rows, rows).cases;
    expect([...unitOf]).toEqual([0, 1, 1]);
    expect(units).toBe(2);
  });

  it('takes the segments of head', () => {
    const { cases } = pair([{ segments: { language: 'en' } }], [{ segments: { language: 'de' } }]);
    expect(cases.head.table.segments[segmentsCodeOf(cases, 0)]).toEqual({ language: 'de' });
  });
});

describe('headAlone', () => {
  it('names every case as head-only', () => {
    const { headOnly, distinct } = headAlone(run(rowsOf(2)));
    expect({ headOnly, distinct }).toEqual({
      headOnly: ['case-0000', 'case-0001'],
      distinct: { base: 0, head: 2 },
    });
  });
});

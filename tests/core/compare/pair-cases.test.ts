import { describe, expect, it } from 'vitest';
import { headAlone, pairCases } from '../../../src/core/compare/pair-cases.ts';
import { row, rowsOf, run } from '../../support/rows.ts';

function pair(base: Parameters<typeof row>[0][], head: Parameters<typeof row>[0][]) {
  return pairCases(run(base.map(row)), run(head.map(row)));
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
    expect(cases.map(({ caseId, base, head }) => [caseId, base[0]?.outputHash, head[0]?.outputHash])).toEqual(
      [
        ['a', 'a1', 'a2'],
        ['b', 'b1', 'b2'],
      ],
    );
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
    expect({ cases, changedInput }).toEqual({ cases: [], changedInput: ['case-1'] });
  });

  it('pairs where only one side tells its input', () => {
    expect(pair([{ inputHash: 'old' }], [{}]).cases).toHaveLength(1);
  });

  it('keeps epochs as repeats of their case', () => {
    const { cases, distinct } = pair([{ epoch: 1 }, { epoch: 2 }, { epoch: 3 }], [{ epoch: 1 }]);
    expect(cases).toHaveLength(1);
    expect(cases[0]?.base).toHaveLength(3);
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
    expect(cases[0]?.base).toHaveLength(1);
    expect(cases[0]?.head).toEqual([row({ epoch: 1 })]);
    expect(replayedEpochs).toBe(3);
  });

  it('keeps every epoch of its own', () => {
    const { replayedEpochs } = pair([{ epoch: 1 }, { epoch: 2 }], [{ epoch: 1 }, { epoch: 2 }]);
    expect(replayedEpochs).toBe(0);
  });

  it('gives the same pairs whatever the order of the rows', () => {
    const rows = [...rowsOf(5), ...rowsOf(5, () => ({ epoch: 2 }))];
    expect(pairCases(run(rows.toReversed()), run(rows))).toEqual(
      pairCases(run(rows), run(rows.toReversed())),
    );
  });

  it('never takes a cluster for a case of the same name', () => {
    const rows = [{ caseId: 'x' }, { caseId: 'y', cluster: 'case:x' }, { caseId: 'z', cluster: 'case:x' }];
    const units = pair(rows, rows).cases.map(({ unit }) => unit);
    expect(units[1]).toBe(units[2]);
    expect(units[0]).not.toBe(units[1]);
  });

  it('takes the segments of head', () => {
    const { cases } = pair([{ segments: { language: 'en' } }], [{ segments: { language: 'de' } }]);
    expect(cases[0]?.segments).toEqual({ language: 'de' });
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseSetOf } from '../../../src/core/compare/case-set.ts';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import { groupCases } from '../../../src/core/compare/rows-by-case.ts';
import { tableOf } from '../../../src/core/model/build-case-table.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import { policy } from '../../support/policies.ts';
import { row, run } from '../../support/rows.ts';

const setOf = (rows: readonly CaseRow[]): string => caseSetOf(groupCases(tableOf(rows)).cases);

const three = [
  row({ caseId: 'a', inputHash: '11' }),
  row({ caseId: 'b', inputHash: '22' }),
  row({ caseId: 'c', inputHash: '33' }),
];

describe('caseSetOf', () => {
  it('is the same whatever the order of the rows, their epochs, and what became of them', () => {
    const set = setOf(three);
    expect(set).toMatch(/^[0-9a-f]{32}$/);
    expect(setOf(three.toReversed())).toBe(set);
    const twice = [...three, ...three.map((one) => ({ ...one, epoch: 2 }))];
    expect(setOf(twice)).toBe(set);
    expect(setOf(twice.toReversed())).toBe(set);
    const failed = three.map((one) => ({ ...one, passed: null, state: 'error' as const }));
    expect(setOf(failed)).toBe(set);
    expect(setOf(three.map((one) => ({ ...one, outputHash: 'x', label: 'said otherwise' })))).toBe(set);
  });

  it('is another one where a case came, went, or was asked otherwise under the same id', () => {
    const sets = [
      setOf(three),
      setOf(three.slice(1)),
      setOf([...three, row({ caseId: 'd', inputHash: '44' })]),
      setOf([...three.slice(0, 2), row({ caseId: 'c', inputHash: '34' })]),
      setOf([...three.slice(0, 2), row({ caseId: 'c' })]),
      setOf(three.map(({ inputHash: _, ...one }) => one)),
    ];
    expect(new Set(sets).size).toBe(sets.length);
  });

  it('tells an epoch without a hash nothing, and two of one case one thing in either order', () => {
    const first = row({ caseId: 'a', inputHash: '11' });
    const second = row({ caseId: 'a', epoch: 2 });
    expect(setOf([first, second])).toBe(setOf([first]));
    const other = row({ caseId: 'a', epoch: 2, inputHash: '22' });
    const swapped = [row({ caseId: 'a', inputHash: '22' }), row({ caseId: 'a', epoch: 2, inputHash: '11' })];
    expect(setOf([first, other])).toBe(setOf(swapped));
  });

  it('is equal for equal sets of ids and inputs alone, whatever characters they hold', () => {
    const one = fc.record({
      caseId: fc.string({ minLength: 1, maxLength: 4 }),
      inputHash: fc.option(fc.string({ minLength: 1, maxLength: 4 }), { nil: undefined }),
    });
    const set = fc.uniqueArray(one, { selector: ({ caseId }) => caseId, minLength: 1, maxLength: 4 });
    const rowsOf = (cases: readonly { caseId: string; inputHash: string | undefined }[]): CaseRow[] =>
      cases.map(({ caseId, inputHash }) =>
        row({ caseId, ...(inputHash === undefined ? {} : { inputHash }) }),
      );
    const asText = (cases: readonly { caseId: string; inputHash: string | undefined }[]): string =>
      JSON.stringify(cases.map(({ caseId, inputHash }) => [caseId, inputHash ?? '']).sort());
    fc.assert(
      fc.property(set, set, (left, right) => {
        expect(setOf(rowsOf(left)) === setOf(rowsOf(right))).toBe(asText(left) === asText(right));
      }),
    );
  });
});

describe('compareRuns', () => {
  const of = (base: readonly CaseRow[] | null, head: readonly CaseRow[]) =>
    compareRuns(base === null ? null : run(base), run(head), policy(), { seedText: 'cases' }).caseSets;

  it('names the cases of each side by itself, paired or not', () => {
    const more = [...three, row({ caseId: 'd', inputHash: '44' })];
    expect(of(three, more)).toEqual({ base: setOf(three), head: setOf(more) });
    expect(of(null, more)).toEqual({ base: null, head: setOf(more) });
  });
});

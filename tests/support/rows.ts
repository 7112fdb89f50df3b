import { tableOf } from '../../src/core/model/build-case-table.ts';
import type { CaseRow } from '../../src/core/model/case-row.ts';
import type { Run } from '../../src/core/model/run.ts';

/** A scored row that passed; a test names what matters. */
export function row(overrides: Partial<CaseRow> = {}): CaseRow {
  return {
    caseId: 'case-1',
    epoch: 1,
    segments: {},
    scores: {},
    passed: true,
    cached: false,
    state: 'scored',
    ...overrides,
  };
}

/** A run of these rows. */
export function run(rows: readonly CaseRow[], overrides: Partial<Run> = {}): Run {
  return {
    format: 'rows',
    rows: tableOf(rows),
    fingerprints: { models: [] },
    duplicates: [],
    warnings: [],
    ...overrides,
  };
}

/** `count` rows of one epoch, one case each: `case-0000`, `case-0001` … */
export function rowsOf(count: number, make: (index: number) => Partial<CaseRow> = () => ({})): CaseRow[] {
  return Array.from({ length: count }, (_, index) => row({ caseId: caseName(index), ...make(index) }));
}

/** Name of the case at a position. */
export function caseName(index: number): string {
  return `case-${String(index).padStart(4, '0')}`;
}

/** Both sides of a comparison. */
export interface Sides {
  readonly base: CaseRow[];
  readonly head: CaseRow[];
}

/** A paired pass/fail table with one epoch a side. */
export interface PassTable {
  readonly n: number;
  /** Passed on base. */
  readonly basePassed: number;
  /** Passed on base, failed on head. */
  readonly broken: number;
  /** Failed on base, passed on head. */
  readonly fixed: number;
}

/** Outcomes of the cases of a table: broken, fixed, passed twice, failed twice, in that order. */
export function outcomes({ n, basePassed, broken, fixed }: PassTable): (readonly [boolean, boolean])[] {
  return Array.from({ length: n }, (_, index) => {
    if (index < broken) return [true, false];
    if (index < broken + fixed) return [false, true];
    return index < basePassed + fixed ? [true, true] : [false, false];
  });
}

/** Rows whose `passed` makes the table; `more` adds to the rows of either side. */
export function passRows(table: PassTable, more: (index: number) => Partial<CaseRow> = () => ({})): Sides {
  const pairs = outcomes(table);
  return {
    base: rowsOf(table.n, (index) => ({ ...more(index), passed: pairs[index]?.[0] ?? null })),
    head: rowsOf(table.n, (index) => ({ ...more(index), passed: pairs[index]?.[1] ?? null })),
  };
}

/** Rows of `epochs` runs a side; each pair says how many of them passed on base and on head. */
export function epochRows(epochs: number, passes: readonly (readonly [number, number])[]): Sides {
  const side = (which: 0 | 1): CaseRow[] =>
    passes.flatMap((pair, index) =>
      Array.from({ length: epochs }, (_, epoch) =>
        row({ caseId: caseName(index), epoch: epoch + 1, passed: epoch < pair[which] }),
      ),
    );
  return { base: side(0), head: side(1) };
}

/** `count` copies of a value. */
export function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

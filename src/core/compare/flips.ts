import type { CleanBreaks, Flip, Steadiness } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { cleanBreakTest } from '../stats/clean-break-test.ts';
import { rowValue } from './metric-value.ts';
import type { PairedCase } from './pair-cases.ts';

/** Cases whose verdict turned, and those that broke cleanly. */
export interface FlipFindings {
  readonly fixed: readonly Flip[];
  readonly broken: readonly Flip[];
  /** Absent where no case has repeats on both sides. */
  readonly wavering?: readonly Flip[];
  readonly cleanBreaks: CleanBreaks | null;
  readonly steadiness: Steadiness;
}

/**
 * Lists the cases that turned from mostly passed to mostly failed and the other way round, and tests the
 * clean breaks (every epoch passed on base, none on head) where both sides have at least two epochs.
 *
 * @param spec - the dimension that says what passing is; a score counts as passed from 0.5 on
 */
export function findFlips(cases: readonly PairedCase[], spec: DimensionSpec | undefined): FlipFindings {
  const nothing: Steadiness = {
    alwaysPassed: 0,
    neverPassed: 0,
    turned: { broken: 0, fixed: 0 },
    wavered: 0,
  };
  if (spec === undefined) return { fixed: [], broken: [], cleanBreaks: null, steadiness: nothing };
  const counted = cases.flatMap((entry) => {
    const base = tally(
      entry.base.map((row) => rowValue(row, spec)),
      spec,
    );
    const head = tally(
      entry.head.map((row) => rowValue(row, spec)),
      spec,
    );
    return base.of === 0 || head.of === 0
      ? []
      : [{ caseId: entry.caseId, ...(entry.label === undefined ? {} : { label: entry.label }), base, head }];
  });
  const isPassed = ({ passed, of }: Flip['base']): boolean => passed * 2 > of;
  const broken = counted.filter((flip) => isPassed(flip.base) && !isPassed(flip.head));
  const fixed = counted.filter((flip) => !isPassed(flip.base) && isPassed(flip.head));
  const cleanBreaks = findCleanBreaks(counted);
  const steadiness = countSteadiness(counted);
  return {
    fixed,
    broken,
    ...(cleanBreaks === null ? {} : { wavering: findWavering(counted) }),
    cleanBreaks,
    steadiness,
  };
}

/** Cases that are neither the same in every run nor turned as a whole, the greatest loss first. */
function findWavering(counted: readonly Flip[]): Flip[] {
  const share = ({ passed, of }: Flip['base']): number => passed / of;
  const isWhole = ({ passed, of }: Flip['base']): boolean => passed === 0 || passed === of;
  const change = ({ base, head }: Flip): number => share(head) - share(base);
  return counted
    .filter(({ base, head }) => !isWhole(base) || !isWhole(head))
    .sort((one, other) => change(one) - change(other));
}

function countSteadiness(counted: readonly Flip[]): Steadiness {
  const passed = ({ base, head }: Flip): number => base.passed + head.passed;
  const alwaysPassed = counted.filter((flip) => passed(flip) === flip.base.of + flip.head.of).length;
  const neverPassed = counted.filter((flip) => passed(flip) === 0).length;
  const isAll = ({ passed, of }: Flip['base']): boolean => passed === of;
  const broken = counted.filter(({ base, head }) => isAll(base) && head.passed === 0).length;
  const fixed = counted.filter(({ base, head }) => base.passed === 0 && isAll(head)).length;
  const wavered = counted.length - alwaysPassed - neverPassed - broken - fixed;
  return { alwaysPassed, neverPassed, turned: { broken, fixed }, wavered };
}

function findCleanBreaks(counted: readonly Flip[]): CleanBreaks | null {
  const repeated = counted.filter((flip) => flip.base.of >= 2 && flip.head.of >= 2);
  if (repeated.length === 0) return null;
  const { expected, p } = cleanBreakTest(
    repeated.map(({ base, head }) => ({
      basePassed: base.passed,
      baseOf: base.of,
      headPassed: head.passed,
      headOf: head.of,
    })),
  );
  const cases = repeated.filter((flip) => flip.base.passed === flip.base.of && flip.head.passed === 0);
  return { cases, expected, p };
}

function tally(values: readonly (number | string)[], spec: DimensionSpec): { passed: number; of: number } {
  let passed = 0;
  let of = 0;
  for (const value of values) {
    if (typeof value !== 'number') continue;
    of += 1;
    if (spec.better === 'higher' ? value >= 0.5 : value < 0.5) passed += 1;
  }
  return { passed, of };
}

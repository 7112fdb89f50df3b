import type { DimensionSpec } from '../model/dimension.ts';
import type { CleanBreaks, Flip, Steadiness } from '../model/flip.ts';
import { cleanBreakTest } from '../stats/clean-break-test.ts';
import { type GroupedValues, groupAt } from '../stats/grouped-values.ts';
import type { ReadDimension } from './dimension-values.ts';
import { caseIdOf, labelOf, type PairedCases } from './pair-cases.ts';
import { mean } from './sample.ts';

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
 * clean breaks (every epoch passed on base, none on head) where both sides have at least two epochs. A grade that
 * stepped over 0.5 in every epoch is none before it fell by half of the scale: 0.51 → 0.49 is no broken case.
 *
 * @param spec - the dimension that says what passing is; a score counts as passed from 0.5 on
 */
export function findFlips(
  cases: PairedCases,
  spec: DimensionSpec | undefined,
  read: ReadDimension,
): FlipFindings {
  const nothing: Steadiness = {
    alwaysPassed: 0,
    neverPassed: 0,
    turned: { broken: 0, fixed: 0 },
    wavered: 0,
  };
  if (spec === undefined) return { fixed: [], broken: [], cleanBreaks: null, steadiness: nothing };
  const { base, head } = read(spec);
  const found: Record<'broken' | 'fixed' | 'wavering', Flip[]> = { broken: [], fixed: [], wavering: [] };
  const repeated: RepeatedCase[] = [];
  const counts = { alwaysPassed: 0, neverPassed: 0, broken: 0, fixed: 0, all: 0 };
  for (let index = 0; index < cases.length; index += 1) {
    const before = tally(base.values, index, spec);
    const after = tally(head.values, index, spec);
    if (before.of === 0 || after.of === 0) continue;
    counts.all += 1;
    if (isAll(before) && isAll(after)) counts.alwaysPassed += 1;
    else if (before.passed === 0 && after.passed === 0) counts.neverPassed += 1;
    else if (isAll(before) && after.passed === 0) counts.broken += 1;
    else if (before.passed === 0 && isAll(after)) counts.fixed += 1;
    // Only cases of which something is told become objects.
    const isTurned = isMostly(before) !== isMostly(after);
    const isRepeated = before.of >= 2 && after.of >= 2;
    if (!isTurned && !isRepeated && isWhole(before) && isWhole(after)) continue;
    const label = labelOf(cases, index);
    const flip: Flip = {
      caseId: caseIdOf(cases, index),
      ...(label === undefined ? {} : { label }),
      base: before,
      head: after,
    };
    if (isTurned) found[isMostly(before) ? 'broken' : 'fixed'].push(flip);
    if (!isWhole(before) || !isWhole(after)) found.wavering.push(flip);
    if (isRepeated) {
      const fall =
        (mean(groupAt(base.values, index)) - mean(groupAt(head.values, index))) *
        (spec.better === 'higher' ? 1 : -1);
      repeated.push({ flip, isLarge: fall >= halfScale });
    }
  }
  const cleanBreaks = findCleanBreaks(repeated);
  const { all, alwaysPassed, neverPassed, ...turned } = counts;
  return {
    fixed: found.fixed,
    broken: found.broken,
    ...(cleanBreaks === null ? {} : { wavering: byLoss(found.wavering) }),
    cleanBreaks,
    steadiness: {
      alwaysPassed,
      neverPassed,
      turned,
      wavered: all - alwaysPassed - neverPassed - turned.broken - turned.fixed,
    },
  };
}

type Tally = Flip['base'];

function isMostly({ passed, of }: Tally): boolean {
  return passed * 2 > of;
}

function isAll({ passed, of }: Tally): boolean {
  return passed === of;
}

/** The same in every run. */
function isWhole({ passed, of }: Tally): boolean {
  return passed === 0 || passed === of;
}

/** Those that lost most runs first. */
function byLoss(flips: readonly Flip[]): Flip[] {
  const share = ({ passed, of }: Tally): number => passed / of;
  const change = ({ base, head }: Flip): number => share(head) - share(base);
  return flips.toSorted((one, other) => change(one) - change(other));
}

/** Half of a scale of 0–1, less what is lost in adding up. */
const halfScale = 0.5 - 1e-9;

/** A case with two epochs or more on each side. */
interface RepeatedCase {
  readonly flip: Flip;
  /** It fell by half of the scale or more. */
  readonly isLarge: boolean;
}

/**
 * A break that is too small to be one stays among the cases that chance could have broken, as one that it did not: the
 * test keeps its error.
 */
function findCleanBreaks(repeated: readonly RepeatedCase[]): CleanBreaks | null {
  if (repeated.length === 0) return null;
  const isBreak = ({ flip, isLarge }: RepeatedCase): boolean =>
    isLarge && isAll(flip.base) && flip.head.passed === 0;
  const { expected, p } = cleanBreakTest(
    repeated.map((entry) => {
      const { base, head } = entry.flip;
      const isSmall = isAll(base) && head.passed === 0 && !isBreak(entry);
      return {
        basePassed: isSmall ? base.of - 1 : base.passed,
        baseOf: base.of,
        headPassed: isSmall ? 1 : head.passed,
        headOf: head.of,
      };
    }),
  );
  return { cases: repeated.filter(isBreak).map(({ flip }) => flip), expected, p };
}

function tally({ values, starts }: GroupedValues, index: number, { better }: DimensionSpec): Tally {
  const from = starts[index] ?? 0;
  const to = starts[index + 1] ?? 0;
  let passed = 0;
  for (let place = from; place < to; place += 1) {
    const value = values[place] ?? 0;
    if (better === 'higher' ? value >= 0.5 : value < 0.5) passed += 1;
  }
  return { passed, of: to - from };
}

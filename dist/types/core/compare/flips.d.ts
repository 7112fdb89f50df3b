import type { DimensionSpec } from '../model/dimension.js';
import type { CleanBreaks, Flip, Steadiness } from '../model/flip.js';
import type { ReadDimension } from './dimension-values.js';
import { type PairedCases } from './pair-cases.js';
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
export declare function findFlips(cases: PairedCases, spec: DimensionSpec | undefined, read: ReadDimension): FlipFindings;

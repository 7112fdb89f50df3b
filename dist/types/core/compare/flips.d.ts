import type { CleanBreaks, Flip, Steadiness } from '../model/comparison.js';
import type { DimensionSpec } from '../model/dimension.js';
import type { PairedCase } from './pair-cases.js';
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
export declare function findFlips(cases: readonly PairedCase[], spec: DimensionSpec | undefined): FlipFindings;

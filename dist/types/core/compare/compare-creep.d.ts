import type { CreepEvidence } from '../model/creep-evidence.js';
import type { Policy } from '../model/policy.js';
import type { Run } from '../model/run.js';
/** An accepted base of long ago. */
export interface OldestBase {
    readonly run: Run;
    /** Changes merged since; null = not known. */
    readonly changes: number | null;
}
/**
 * How far base has come from the oldest accepted one, on the primary dimension and over the cases that both were asked
 * alike (STATISTICS A10.2): ten accepted losses of most of a margin each are invisible one by one.
 *
 * Base and not head is compared: what this change does stands in the comparison itself. Another judge or scorer makes it
 * incomparable. Another runner does not, over months it is another one; nor do cases that came and went, for only the
 * common ones count.
 *
 * @returns null without a primary dimension with a margin
 */
export declare function compareCreep(oldest: OldestBase, base: Run, { dimensions }: Pick<Policy, 'dimensions'>, seed: string): CreepEvidence | null;

import type { Memberships } from '../stats/unit-profiles.js';
import { type Pairing } from './pair-cases.js';
/** The inputs of two case sets, one entry for each: what was edited under one id is two. */
export interface InputEntries extends Memberships {
    /** By entry: a row of base that asks it, −1 = base does not. */
    readonly baseRows: Int32Array;
    readonly headRows: Int32Array;
}
/**
 * What base and head ask, in order of the ids of the cases, a case once whatever its epochs. The unit is the cluster (head's
 * word goes first), else the case.
 *
 * @param most - inputs looked at; of more every second, third … in order of their ids
 */
export declare function inputEntries({ alone: { base, head } }: Pairing, most: number): InputEntries;

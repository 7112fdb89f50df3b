import type { Comparison } from '../model/comparison.js';
import type { Policy } from '../model/policy.js';
import type { Run } from '../model/run.js';
import { type OldestBase } from './compare-creep.js';
import { type StoredSides } from './evaluation-cost.js';
/** What a comparison needs beside the runs. */
export interface CompareOptions {
    /** Any text that names the pair of runs; the same text gives the same resamples. */
    readonly seedText: string;
    /** An accepted base of long ago; left out = how far base has come since is not looked at. */
    readonly oldestBase?: OldestBase;
    /** An earlier run of the suite whose inputs and answers head's are held against where there is no base; left out = they are not. */
    readonly earlierRun?: Run;
    /** Sides whose rows were stored; absent = both were run now. */
    readonly storedSides?: StoredSides;
}
/**
 * Compares head with base, case by case, on every dimension of the policy and inside every segment. Measures;
 * decides nothing. Where labels are stale, retrieval is measured as a dimension that only advises.
 *
 * @param base - null when there is no base: levels are reported, differences are not
 */
export declare function compareRuns(base: Run | null, head: Run, wanted: Policy, options: CompareOptions): Comparison;

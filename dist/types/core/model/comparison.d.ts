import type { CaseState } from './case-row.js';
import type { Counterfactual } from './counterfactual.js';
import type { CreepEvidence } from './creep-evidence.js';
import type { DimensionEvidence, SegmentEvidence } from './dimension-evidence.js';
import type { EarlierRun, InputDrift, OutputDrift } from './drift.js';
import type { CleanBreaks, Flip, Steadiness } from './flip.js';
import type { Fingerprints, PooledRuns } from './run.js';
import type { SegmentGap } from './segment-gap.js';
import type { ExchangeEvidence } from './trade-evidence.js';
/** Counts of rows by state. */
export type StateCounts = Readonly<Record<CaseState, number>>;
/** Key of the finding that the judgements do not fit what is retrieved any more. */
export declare const staleLabels = "stale-labels";
/** Something that the two runs do not share. */
export interface ComparabilityFinding {
    readonly key: string;
    readonly message: string;
    /** True = the comparison is refused. */
    readonly refuses: boolean;
}
/** Base and head side by side: everything measured, nothing judged. */
export interface Comparison {
    readonly dimensions: readonly DimensionEvidence[];
    readonly segments: readonly SegmentEvidence[];
    /** One entry for each exchange of the policy that can be judged here; absent = none. */
    readonly exchanges?: readonly ExchangeEvidence[];
    /** Reported, never judged; absent = no base, or no primary dimension that has a gap. */
    readonly gaps?: readonly SegmentGap[];
    /** Absent = the config names no pairs, or there is no base or no primary mean. */
    readonly counterfactual?: Counterfactual;
    readonly cases: {
        readonly paired: number;
        readonly baseOnly: readonly string[];
        readonly headOnly: readonly string[];
        /** Same id, other input or other assertions: not compared. */
        readonly changedInput: readonly string[];
        readonly duplicates: {
            readonly base: readonly string[];
            readonly head: readonly string[];
        };
        readonly states: {
            readonly base: StateCounts;
            readonly head: StateCounts;
        };
        /** Most epochs of any case, base then head. */
        readonly epochs: {
            readonly base: number;
            readonly head: number;
        };
    };
    readonly flips: {
        readonly fixed: readonly Flip[];
        readonly broken: readonly Flip[];
        /** Neither always the same nor turned as a whole, those that lost most runs first; absent = no repeats. */
        readonly wavering?: readonly Flip[];
    };
    /** null = fewer than two epochs on a side: a flip in one run is no evidence. */
    readonly cleanBreaks: CleanBreaks | null;
    readonly steadiness: Steadiness;
    readonly comparability: readonly ComparabilityFinding[];
    /** Sentences for the reader: cached rows, unequal epochs, readers' warnings. */
    readonly warnings: readonly string[];
    readonly fingerprints: {
        readonly base: Fingerprints | null;
        readonly head: Fingerprints;
    };
    /** Identity of the cases that each side sat, with what was asked: equal ones sat the same. */
    readonly caseSets: {
        readonly base: string | null;
        readonly head: string;
    };
    /** What this run paid for both sides together, USD; null = no row says. */
    readonly spent: {
        readonly evaluationUsd: number | null;
        readonly judgeUsd: number | null;
        /** One more run of every case on both sides, judge included; null or absent = a side does not say. */
        readonly runASideUsd?: number | null;
        /** What the sides whose rows were stored had cost, judge included; null = no row says, absent = none was stored. */
        readonly savedUsd?: number | null;
    };
    /** Of the answers to the same inputs. Absent = nothing was compared. */
    readonly drift?: readonly OutputDrift[];
    /** Absent = both sides sat the same inputs; empty = not the same, and nothing is known of them. */
    readonly inputDrift?: readonly InputDrift[];
    /** What `drift` and `inputDrift` are held against in the place of base; absent = base. */
    readonly driftAgainst?: EarlierRun;
    /** Absent = no older base was given. */
    readonly creep?: CreepEvidence;
    /** Runs of base that were pooled; absent = one. */
    readonly pooledBase?: PooledRuns;
    /** False = head alone; no base was given. */
    readonly hasBase: boolean;
    /** Seed of every resample, eight hexadecimal digits. */
    readonly seed: string;
}

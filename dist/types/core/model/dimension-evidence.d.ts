import type { DimensionSpec } from './dimension.js';
import type { Effect, EffectTests, Estimate, Interval } from './effect.js';
import type { SegmentKey } from './policy.js';
import type { Runaways } from './runaways.js';
import type { AskedEffect } from './trade-evidence.js';
/** One-sided 95 % bounds of the level of one side, against an absolute limit. */
export interface LevelBounds {
    /** What is bounded: the level itself, or the share of cases beyond the limit. */
    readonly of: 'level' | 'share-beyond-limit';
    readonly estimate: number;
    readonly lower: number;
    readonly upper: number;
    /** What the bounds are held against: the limit, or the share that the quantile allows beyond it. */
    readonly allowed: number;
    /** Cases beyond the limit, where that is what is bounded. */
    readonly beyond?: number;
    /** The worst value that as many cases would show to keep to what is allowed; null or absent = none, or unknown. */
    readonly provable?: number | null;
    readonly n: number;
    readonly method: string;
}
/** Why a dimension has no interval. */
export type NoEffectReason = 'missing' | 'too-few-cases' | 'no-variation' | 'no-base' | 'zero-base'
/** A fixed suite with one run of its cases: its noise is not known. */
 | 'no-repeats';
/** How many cases it would take, 90 % power at one-sided 5 %. */
export interface CasesNeeded {
    /** Total when nothing really changed; null = cannot be said. */
    readonly ifUnchanged: number | null;
    /** Total when the observed difference is real; null = no number will do. */
    readonly ifObserved: number | null;
}
/** Everything measured about one dimension, before any of it is judged. */
export interface DimensionEvidence {
    readonly spec: DimensionSpec;
    /** Levels over the pairs: their difference is the effect. */
    readonly base: Estimate;
    readonly head: Estimate;
    /** Levels over all of a side's values, also those without a partner; absent = inside a segment, or no base. */
    readonly sides?: {
        readonly base: Estimate;
        readonly head: Estimate;
    };
    readonly effect: Effect;
    /** The same effect on the other scale, for trades priced there; null = not available. */
    readonly otherScale: Interval | null;
    readonly tests: EffectTests;
    /** `worse` after the family's error was spent, primary first; compare with 0.05. */
    readonly worseAdjusted: number | null;
    /** Smaller of both sides after Holm over dimensions × two sides; compare with 0.05. */
    readonly directionAdjusted: number | null;
    readonly noEffect: NoEffectReason | null;
    /** Cases with a value on both sides. */
    readonly pairs: number;
    /** Independent units they make. */
    readonly units: number;
    /** Pairs in which the two sides differ. */
    readonly differing: number;
    /** Of the pairs with two-valued outcomes in one epoch: turned worse, turned better. */
    readonly turned: {
        readonly worse: number;
        readonly better: number;
    } | null;
    /** Mid-p McNemar, two-sided, where `turned` is given; null also where cases come in clusters. */
    readonly midP: number | null;
    /** Smallest loss that this suite proves with 80 % power when nothing changed, on the margin's scale; from base alone. */
    readonly resolvable: number | null;
    /**
     * The same with 98 % power. Given where the dimension is neither the primary one nor that one in a segment: it has
     * to be within the margin before an open bound holds `inside` back. Absent = `resolvable` decides that.
     */
    readonly resolvableAt98?: number | null;
    readonly casesNeeded: CasesNeeded;
    /** Half-width of the interval if the sides had come out equal, on the margin's scale; null or absent = unknown. */
    readonly atBest?: number | null;
    /** Smaller losses than the one ruled out, and the cases each would take if nothing really changed. Primary dimension. */
    readonly finer?: readonly {
        readonly loss: number;
        readonly cases: number;
    }[];
    /**
     * The worst level of head that these cases could prove to be inside, at the width of this interval; null or absent
     * where none is near.
     */
    readonly provable?: {
        readonly level: number;
        readonly absolute: number;
        readonly relative: number;
    } | null;
    /** Total cases that would show a difference of the size found, 90 % power; null or absent = cannot be said. */
    readonly casesToShow?: number | null;
    /** Runs a side: now, and with which these cases would do if nothing really changed (null = no number, or unknown). */
    readonly epochsNeeded?: {
        readonly now: number;
        readonly ifUnchanged: number | null;
    };
    /**
     * What a quantile with too few cases could be instead: the share of answers beyond its limit. Given where there are
     * cases enough for a share.
     */
    readonly shareInstead?: {
        /** Independent cases the quantile needs. */
        readonly needed: number;
        readonly base: {
            readonly over: number;
            readonly of: number;
        };
        readonly head: {
            readonly over: number;
            readonly of: number;
        };
    };
    /** Given where a mean of cost or tokens has a margin. */
    readonly runaways?: Runaways;
    readonly level: {
        readonly base: LevelBounds | null;
        readonly head: LevelBounds | null;
    };
    /** One side lost these cases to an error; counted as the worst, would the interval still be inside? null = none lost. */
    readonly worstCaseInside: boolean | null;
    /**
     * Base lost cases to an error; counted as the worst there, would the loss still be proven at one-sided 5 %: beyond the
     * margin, and at all? Absent = none lost there.
     */
    readonly bestCaseLoss?: {
        readonly outside: boolean;
        readonly worse: boolean;
    };
    /** Cases lost on one side only. */
    readonly lostPairs: number;
    /** Cached rows left out of this dimension. */
    readonly cachedLeftOut: number;
    /** Standard error of each side's level (of `sides`, where those are given), where the estimator has one. */
    readonly standardError: {
        readonly base: number | null;
        readonly head: number | null;
    };
    /** What the trades of the policy ask of it; absent = nothing, or it was not compared. */
    readonly asked?: readonly AskedEffect[];
}
/** One dimension inside one segment. */
export interface SegmentEvidence extends DimensionEvidence {
    readonly segment: SegmentKey;
    readonly protected: boolean;
    /** Paired cases in the segment, with or without a value of this dimension; absent = not counted. */
    readonly members?: number;
    /** Of a gated segment that no case is in: the segments that cases are in, nearest spelling first, and how many more. */
    readonly held?: {
        readonly named: readonly string[];
        readonly more: number;
    };
    /**
     * Benjamini–Hochberg over all dimensions of all exploratory segments; null for protected ones and where the segment
     * has too few pairs for a claim.
     */
    readonly adjustedP: number | null;
    /** Effect drawn towards the whole, for ranking only; oriented so that negative is worse. */
    readonly shrunken: number | null;
}

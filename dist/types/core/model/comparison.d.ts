import type { CaseState } from './case-row.js';
import type { DimensionSpec } from './dimension.js';
import type { SegmentKey } from './policy.js';
import type { Fingerprints, PooledRuns } from './run.js';
/** An interval of the effect. */
export interface Interval {
    /** `absolute`: head − base in the dimension's unit. `ratio`: head ÷ base, 1 = no change. */
    readonly scale: 'absolute' | 'ratio';
    /** −Infinity is written as null: the data put no bound on this side. */
    readonly lo: number | null;
    readonly hi: number | null;
    /** Two-sided level; 0.9 = each end is a one-sided 95 % bound. */
    readonly level: number;
    /** Name of the estimator, such as `tango` or `hall+guard`. */
    readonly method: string;
}
/** An estimate of one side. */
export interface Estimate {
    /** In the dimension's unit; null = nothing to estimate it from. */
    readonly estimate: number | null;
    /** Cases it rests on. */
    readonly n: number;
}
/** Head minus base, in the dimension's own unit, never re-oriented. */
export interface Effect {
    readonly absolute: number | null;
    /** head ÷ base − 1; null when base is 0 or unknown. */
    readonly relative: number | null;
    /** The interval that the gate uses, on the scale of the margin. */
    readonly interval: Interval | null;
}
/** One-sided p-values in the oriented direction (worse = away from `better`); null = not estimable. */
export interface EffectTests {
    /** H0: the loss is at least the margin. Small = proven inside. */
    readonly inside: number | null;
    /** H0: the loss is at most the margin. Small = proven outside. */
    readonly outside: number | null;
    /** H0: not worse. Small = proven worse. */
    readonly worse: number | null;
    /** H0: not better. Small = proven better. */
    readonly better: number | null;
}
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
/** Answers of one side that cost far more than the others. */
export interface RunawayCount {
    readonly over: number;
    readonly of: number;
    /** Share of all that was spent that went to the dearest 1 % of the answers; null = nothing was spent. */
    readonly topShare: number | null;
}
/** Answers that cost many times the median of base, on each side, and whether head has more of them. */
export interface Runaways {
    /** A runaway is beyond this many times the median of base. */
    readonly factor: number;
    readonly base: RunawayCount;
    readonly head: RunawayCount;
    /** Of the difference in their share, head − base. */
    readonly interval: Interval | null;
    /** One-sided p-value of H0 "not more of them"; null = not estimable. */
    readonly worse: number | null;
    /** More of them are proven, one-sided 5 %. */
    readonly isMore: boolean;
    /** Would the margin also hold with the skew of the differences allowed for? null = cannot be said. */
    readonly insideWithSkew: boolean | null;
    /** Those that would use up the margin and of which these cases may hold none; null = they would show. */
    readonly unseen: UnseenRunaways | null;
}
/** Dear answers that a suite is too small to show. */
export interface UnseenRunaways {
    /** How many times the usual they cost. */
    readonly factor: number;
    /** Share of the answers that would use up the margin, exclusive (0, 1). */
    readonly share: number;
    /** Cases of which 95 % of samples hold one. */
    readonly cases: number;
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
/** What a trade asks of one dimension, with the bound that it is decided by. */
export interface AskedEffect {
    /** Name of the trade. */
    readonly trade: string;
    /** To be gained; to be paid at most; or the most that may be lost in an exchange. */
    readonly role: 'gain' | 'price' | 'cap';
    readonly scale: Interval['scale'];
    /**
     * The least gain asked for on that scale, higher = better: what has to be gained, or minus what may be lost. On the
     * ratio scale a fraction of base.
     */
    readonly atLeast: number;
    /** One-sided error of the bound: the trade's share. */
    readonly alpha: number;
    /** Lower bound of the gain on that scale; null = none. */
    readonly lower: number | null;
    /** It does not hold with the cases that one side lost counted as the worst, or with the skew of a cost allowed for. */
    readonly isHeldBack: boolean;
}
/** Gains less losses of an exchange, in steps of its rate. */
export interface ExchangeEvidence {
    /** Name of the trade. */
    readonly trade: string;
    /** null = a dimension of it has no value to work with. */
    readonly estimate: number | null;
    /** Ends that each have a one-sided error of 5 %, as in every table; null = none. */
    readonly lo: number | null;
    readonly hi: number | null;
    /** One-sided error of `lower`: the trade's share. */
    readonly alpha: number;
    /** Lower bound that decides; null = none. */
    readonly lower: number | null;
    /** The bound does not reach what is asked for with the cases that one side lost counted as the worst. */
    readonly isHeldBack: boolean;
    readonly method: string;
    /** Independent units it rests on. */
    readonly units: number;
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
/** The gap between the best and the worst value of a segment field on one side. */
export interface GapLevel {
    /** Largest level − smallest: too large on the whole, for it picks the extremes. */
    readonly estimate: number;
    /** Of the true gap, allowing for the picking. */
    readonly interval: Interval;
    /** The gap that as many cases show on average when all values are equal. */
    readonly byChance: number;
    readonly best: string;
    readonly worst: string;
}
/** How far the values of one segment field lie apart on the primary dimension. */
export interface SegmentGap {
    readonly field: string;
    /** Name of the dimension. */
    readonly dimension: string;
    /** Values with cases enough, in order of first appearance, with their levels. */
    readonly values: readonly {
        readonly value: string;
        readonly n: number;
        readonly base: number;
        readonly head: number;
    }[];
    /** Values with too few cases to take part. */
    readonly leftOut: number;
    readonly base: GapLevel;
    readonly head: GapLevel;
    /** Gap on head minus gap on base. */
    readonly change: {
        readonly estimate: number;
        readonly interval: Interval;
    };
}
/** A mean difference within counterfactual pairs, in the unit of the dimension. */
export interface PairGap {
    readonly estimate: number;
    /** null = too few pairs. */
    readonly interval: Interval | null;
}
/** One value of the attribute against another, or against all others of its pair. */
export interface CounterfactualContrast {
    readonly value: string;
    /** null = the mean of the other values in the pair. */
    readonly against: string | null;
    /** Pairs that hold both. */
    readonly pairs: number;
    /** Mean of `value` − mean of what it is held against, on each side. */
    readonly base: PairGap;
    readonly head: PairGap;
    /** Gap on head − gap on base. */
    readonly change: PairGap;
    /** Pairs whose gap grew, or shrank, by at least half of the scale. */
    readonly opened: readonly string[];
    readonly closed: readonly string[];
    /** Pairs whose gap is about as large and points the other way. */
    readonly turned: readonly string[];
}
/** Cases that differ in one attribute only, compared within the pair on the primary dimension. */
export interface Counterfactual {
    /** Fields of the pair id and of the attribute. */
    readonly pair: string;
    readonly attribute: string;
    /** Name of the dimension that is compared. */
    readonly dimension: string;
    /** Pairs with at least two values of the attribute on both sides, and pairs without. */
    readonly pairs: number;
    readonly incomplete: number;
    /** Values of the attribute beyond the ten most frequent ones. */
    readonly leftOut: number;
    readonly contrasts: readonly CounterfactualContrast[];
}
/** A case whose verdict changed. */
export interface Flip {
    readonly caseId: string;
    /** What a reader calls the case. */
    readonly label?: string;
    /** Epochs passed and judged, base then head. */
    readonly base: {
        readonly passed: number;
        readonly of: number;
    };
    readonly head: {
        readonly passed: number;
        readonly of: number;
    };
}
/** Cases that passed every epoch on base and none on head, against what chance makes. */
export interface CleanBreaks {
    readonly cases: readonly Flip[];
    /** Expected number when nothing changed. */
    readonly expected: number;
    /** P(at least as many | nothing changed). */
    readonly p: number;
}
/** How steady the paired cases are over all of their epochs on both sides. */
export interface Steadiness {
    readonly alwaysPassed: number;
    readonly neverPassed: number;
    /** Every epoch passed on one side and none on the other. */
    readonly turned: {
        readonly broken: number;
        readonly fixed: number;
    };
    /** Neither of these. */
    readonly wavered: number;
}
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
/** How far the mix of answers to the same inputs moved, by one feature; decides nothing. */
export interface OutputDrift {
    /** Such as `score tone`, `answer length`, `state` or `answer`. */
    readonly feature: string;
    readonly bins: number;
    /** Pairs of answers to the same input. */
    readonly pairs: number;
    /** Population stability index of head against base. */
    readonly psi: number;
    /** What is left of it after the mean of exchanged sides; not positive = no more than chance makes. */
    readonly excessPsi: number;
    /** Jensen–Shannon divergence, bits, in [0, 1]. */
    readonly jsDivergence: number;
    /** Kullback–Leibler divergence of head from base, nats. */
    readonly klHeadFromBase: number;
    /** Of exchanging sides within cases. */
    readonly p: number;
    /** Benjamini–Hochberg over the features. */
    readonly adjustedP: number;
}
/** How far the mix of inputs of head's cases is from that of base's, by one feature; decides nothing. */
export interface InputDrift {
    /** `segment language`, `input length` or `relevant documents`. */
    readonly feature: string;
    readonly bins: number;
    /** Cases of each side of which the feature is known; of very many, those that were looked at. */
    readonly base: number;
    readonly head: number;
    /** Population stability index of head against base. */
    readonly psi: number;
    /** What is left of it after the mean of permuted labels; not positive = no more than chance makes. */
    readonly excessPsi: number;
    /** Jensen–Shannon divergence, bits, in [0, 1]. */
    readonly jsDivergence: number;
    /** Kullback–Leibler divergence of head from base, nats. */
    readonly klHeadFromBase: number;
    /** Of permuting which side has what only one of them has. */
    readonly p: number;
    /** Benjamini–Hochberg over the features. */
    readonly adjustedP: number;
    /** Of a segment: the value whose share of the cases moved most, null = none is given; shares in [0, 1]. */
    readonly moved?: {
        readonly value: string | null;
        readonly base: number;
        readonly head: number;
    } | undefined;
    /** Of a number: medians of the sides. */
    readonly medians?: {
        readonly base: number;
        readonly head: number;
    } | undefined;
}
/** A stored run that inputs are held against where nothing else is. */
export interface EarlierInputs {
    /** Commit that was evaluated. */
    readonly sha: string;
    /** When, ISO 8601. */
    readonly at: string;
}
/** How far base has come from the oldest accepted base, on the primary dimension. */
export interface CreepEvidence {
    /** When the oldest base was evaluated, ISO 8601; null = its file does not say. */
    readonly since: string | null;
    readonly sha: string | null;
    /** Changes merged since; null = not known. */
    readonly changes: number | null;
    /** Cases that both were asked alike. */
    readonly commonCases: number;
    /** Effect is base minus oldest base; null = not comparable. */
    readonly evidence: DimensionEvidence | null;
    /** Why it is not comparable. */
    readonly obstacle: string | null;
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
    /** Absent = nothing was compared. */
    readonly drift?: readonly OutputDrift[];
    /** Absent = both sides sat the same inputs; empty = not the same, and nothing is known of them. */
    readonly inputDrift?: readonly InputDrift[];
    /** What inputs are held against in the place of base; absent = base. */
    readonly inputsAgainst?: EarlierInputs;
    /** Absent = no older base was given. */
    readonly creep?: CreepEvidence;
    /** Runs of base that were pooled; absent = one. */
    readonly pooledBase?: PooledRuns;
    /** False = head alone; no base was given. */
    readonly hasBase: boolean;
    /** Seed of every resample, eight hexadecimal digits. */
    readonly seed: string;
}

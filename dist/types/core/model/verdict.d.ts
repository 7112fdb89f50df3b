import type { Approvals } from './approval.js';
import type { Comparison } from './comparison.js';
import type { CreepEvidence } from './creep-evidence.js';
import type { DimensionEvidence, SegmentEvidence } from './dimension-evidence.js';
import type { Interval } from './effect.js';
import type { Policy, Trade } from './policy.js';
import type { AskedEffect, ExchangeEvidence } from './trade-evidence.js';
/** What the evidence says about one bound. */
export declare const statuses: readonly ['inside', 'outside', 'regressed', 'inconclusive', 'not-estimable', 'missing', 'below-resolution'];
export type Status = (typeof statuses)[number];
/** Which way a dimension moved, after allowing for how many were looked at. */
export type Direction = 'improved' | 'worsened' | 'no-clear-change';
/** What is known about an absolute limit on head. */
export type LimitStatus = 'none' | 'holds' | 'broken' | 'already-broken-on-base' | 'cannot-tell' | 'below-resolution' | 'not-applied-judge';
/** The outcome for a change, worst first. */
export declare const verdicts: readonly ['not-evaluated', 'outside', 'trade-off', 'inconclusive', 'inside'];
export type Verdict = (typeof verdicts)[number];
/** What the check says. */
export type Conclusion = 'success' | 'failure';
/** The judgement of one bound, with the evidence it rests on. */
export interface Judgement {
    readonly status: Status;
    readonly direction: Direction;
    readonly limitStatus: LimitStatus;
    /** What it left, where the status is `outside`. */
    readonly outsideBy: 'margin' | 'limit' | null;
    /** The difference is too small to be one, whatever its interval leaves out; absent = it is not. */
    readonly isNegligible?: true;
    /** Gain oriented so that higher is better, on the scale of the margin; null = unbounded or unknown. */
    readonly oriented: {
        readonly lower: number | null;
        readonly upper: number | null;
    };
}
export type JudgedDimension = DimensionEvidence & Judgement;
export type JudgedSegment = SegmentEvidence & Judgement;
/** Why a verdict is what it is. The words are made in report/, from the evidence the reason points to. */
export declare const reasonCodes: readonly ['budget', 'unreadable', 'refused', 'no-base-required', 'missing', 'outside-margin', 'outside-limit', 'covered-by-trade', 'regressed', 'clean-breaks', 'not-compared', 'stale-labels', 'no-primary', 'primary-unresolved', 'required-unresolved', 'suite-too-small', 'at-floor', 'lost-cases', 'limit-untold', 'runaways', 'inconclusive', 'all-inside'];
export type ReasonCode = (typeof reasonCodes)[number];
/** One reason behind a verdict. */
export interface Reason {
    readonly code: ReasonCode;
    /** Dimension, `segment dimension`, comparability key or trade it is about; absent = the whole. */
    readonly about?: string;
    /** Ready sentence, where the reason comes from outside the evidence (an unreadable file, a refusal). */
    readonly text?: string;
    /** False: no sign-off lifts it. Absent: one does, or there is nothing to lift. */
    readonly canSignOff?: false;
    /** What accepted it all the same: it is told, and no longer decides. */
    readonly lifted?: 'waiver' | 'sign-off';
}
/** What is known of one thing that a trade asks for. */
export type AskedStatus = 'shown' | 'refuted' | 'open' | 'not-judged';
/** One thing that a trade asks of one dimension, judged. */
export interface TradeRequirement {
    readonly dimension: string;
    /** To be gained; to be paid at most; or the most that may be lost in an exchange. */
    readonly role: AskedEffect['role'];
    readonly scale: Interval['scale'];
    /** Least gain asked for, higher = better; a price or cap is negative. On the ratio scale a fraction of base. */
    readonly atLeast: number;
    /** Lower bound of the gain with the error of the trade; null = none. */
    readonly lower: number | null;
    /** The effect on that scale, never re-oriented, each end a one-sided 95 % bound; null = none. */
    readonly interval: Interval | null;
    /** `shown`: lower ≥ atLeast; `refuted`: the interval lies below atLeast; `open`: neither. */
    readonly status: AskedStatus;
    /** Why it is `open` although the bound holds, or `not-judged`. */
    readonly because?: 'missing' | 'advisory' | 'too-few-cases' | 'lost-cases-or-skew';
}
/** Gains less losses of an exchange against what they have to come to, in steps of its rate. */
export interface TradeBalance extends Omit<ExchangeEvidence, 'trade'> {
    readonly atLeast: number;
    readonly status: AskedStatus;
}
/** What became of a trade that the config offers. */
export interface TradeOutcome {
    readonly name: string;
    readonly kind: Trade['kind'];
    /** Dimensions the trade covers because it applies. */
    readonly covers: readonly string[];
    /**
     * `applies`: head is proven to be inside this box; `refuted`: proven not to be; `not-shown`: neither; `not-judged`:
     * these results cannot tell.
     */
    readonly outcome: 'applies' | 'refuted' | 'not-shown' | 'not-judged';
    readonly applies: boolean;
    /** Every gain asked for is shown; of an exchange, the balance. */
    readonly gainProven: boolean;
    /** Every price or cap is shown to be kept. */
    readonly priceKept: boolean;
    readonly accept: 'sign-off' | 'always';
    /** One-sided error with which it is shown to apply; null = not judged. */
    readonly alpha: number | null;
    readonly requirements: readonly TradeRequirement[];
    /** Given for an exchange that could be judged. */
    readonly balance?: TradeBalance;
}
/** What a change is beside its envelope: did anything get better, did anything get worse? */
export declare const paretoLabels: readonly ['improvement', 'regression', 'trade-off', 'neutral', 'undetermined'];
export type ParetoLabel = (typeof paretoLabels)[number];
/** What base has lost since the oldest accepted one; it decides nothing. */
export interface JudgedCreep extends CreepEvidence {
    /** null = not comparable. */
    readonly judgement: Judgement | null;
    /** A loss is proven, or near its margin: a reader has to see it. */
    readonly isShown: boolean;
}
/** A verdict with everything that led to it. */
export interface Decision {
    readonly verdict: Verdict;
    readonly conclusion: Conclusion;
    /** 0 passed, 1 gate failed, 3 could not evaluate. */
    readonly exitCode: 0 | 1 | 3;
    readonly reasons: readonly Reason[];
    readonly dimensions: readonly JudgedDimension[];
    readonly segments: readonly JudgedSegment[];
    readonly trades: readonly TradeOutcome[];
    /** null = nothing was compared. */
    readonly paretoLabel: ParetoLabel | null;
    /** Absent = no older base was given. */
    readonly creep?: JudgedCreep;
    /** What people decided and was applied, with notes of what did not count; absent = nothing of either. */
    readonly approvals?: Approvals;
    /** null = a run could not even be read. */
    readonly comparison: Comparison | null;
    readonly policy: Policy;
}

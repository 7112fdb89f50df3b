import type { Comparison, DimensionEvidence, SegmentEvidence } from './comparison.ts';
import type { Policy } from './policy.ts';

/** What the evidence says about one bound. */
export const statuses = [
  'inside',
  'outside',
  'regressed',
  'inconclusive',
  'not-estimable',
  'missing',
  'below-resolution',
] as const;
export type Status = (typeof statuses)[number];

/** Which way a dimension moved, after allowing for how many were looked at. */
export type Direction = 'improved' | 'worsened' | 'no-clear-change';

/** What is known about an absolute limit on head. */
export type LimitStatus =
  | 'none'
  | 'holds'
  | 'broken'
  | 'already-broken-on-base'
  | 'cannot-tell'
  | 'below-resolution'
  | 'not-applied-judge';

/** The outcome for a change, worst first. */
export const verdicts = ['not-evaluated', 'outside', 'trade-off', 'inconclusive', 'inside'] as const;
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
  readonly oriented: { readonly lower: number | null; readonly upper: number | null };
}

export type JudgedDimension = DimensionEvidence & Judgement;
export type JudgedSegment = SegmentEvidence & Judgement;

/** Why a verdict is what it is. The words are made in report/, from the evidence the reason points to. */
export const reasonCodes = [
  'unreadable',
  'refused',
  'no-base-required',
  'missing',
  'outside-margin',
  'outside-limit',
  'covered-by-trade',
  'regressed',
  'clean-breaks',
  'not-compared',
  'stale-labels',
  'no-primary',
  'primary-unresolved',
  'required-unresolved',
  'suite-too-small',
  'at-floor',
  'lost-cases',
  'limit-untold',
  'runaways',
  'inconclusive',
  'all-inside',
] as const;
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
}

/** What became of a trade that the config offers. */
export interface TradeOutcome {
  readonly name: string;
  /** Dimensions the trade covers because it applies. */
  readonly covers: readonly string[];
  readonly applies: boolean;
  readonly gainProven: boolean;
  readonly priceKept: boolean;
  readonly accept: 'sign-off' | 'always';
}

/** What a change is beside its envelope: did anything get better, did anything get worse? */
export const paretoLabels = ['improvement', 'regression', 'trade-off', 'neutral', 'undetermined'] as const;
export type ParetoLabel = (typeof paretoLabels)[number];

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
  /** null = a run could not even be read. */
  readonly comparison: Comparison | null;
  readonly policy: Policy;
}

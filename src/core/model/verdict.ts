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
}

export type JudgedDimension = DimensionEvidence & Judgement;
export type JudgedSegment = SegmentEvidence & Judgement;

/** One reason behind a verdict: `code` for machines, `text` for the person who has to act. */
export interface Reason {
  readonly code: string;
  /** Dimension or `segment: dimension` it is about; absent = the whole. */
  readonly about?: string;
  readonly text: string;
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
  readonly text: string;
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
  readonly comparison: Comparison;
  readonly policy: Policy;
}

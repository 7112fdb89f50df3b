import type { Direction } from './verdict.ts';

/** Chance that a check of one suite shows a change although none was made, over everything it looks at. */
export const fingerprintAlpha = 0.05;

/** What one part of the check came to. */
export interface FingerprintPart {
  readonly status: 'shown' | 'not-shown' | 'not-told';
  /** p-value of the part alone, in [0, 1]; null = it could not be told. */
  readonly p: number | null;
  /** Holm over the parts that could be told; compare with 0.05. */
  readonly adjustedP: number | null;
  /** Why it could not be told, one sentence; null = it could. */
  readonly why: string | null;
}

/** Names of models and systems that the results tell. */
export interface ModelNames extends FingerprintPart {
  /** Sorted; empty = the results name none. */
  readonly seen: readonly string[];
  /** Those that no stored run names. */
  readonly unseen: readonly string[];
}

/** Answers of this run against those of stored runs. */
export interface OutputAgreement {
  /** Probes with a fresh answer now and in a stored run. */
  readonly probes: number;
  /** Those whose answer now is that of no stored run. */
  readonly differing: number;
  /** Probes that two or more stored runs answered, and those of them where all stored answers are one. */
  readonly storedProbes: number;
  readonly storedAgreeing: number;
  /** Mean share of equal answers, 0–1: now against stored runs, and of stored runs among themselves; null = none. */
  readonly agreement: number | null;
  readonly storedAgreement: number | null;
}

/** The answers, and features of them of which the mix moved. */
export interface OutputPart extends FingerprintPart, OutputAgreement {
  /** Features with another mix than chance makes, such as `answer length`. */
  readonly drifted: readonly string[];
}

/** The usual comparison against pooled stored runs; neither latency nor errors count. */
export interface ScorePart extends FingerprintPart {
  /** Dimensions that were tested, and those that moved. */
  readonly tested: readonly string[];
  readonly moved: readonly {
    readonly dimension: string;
    readonly direction: Exclude<Direction, 'no-clear-change'>;
  }[];
}

/** Whether the provider changed the model under the same name, as far as probes show. */
export interface FingerprintCheck {
  /** `first`: there is no stored run of this content; `not-told`: there is one, and no part could be told. */
  readonly status: 'shown' | 'not-shown' | 'first' | 'not-told';
  /** Stored runs that it was held against. */
  readonly storedRuns: number;
  /** ISO 8601, UTC; null = none. */
  readonly newestAt: string | null;
  readonly oldestAt: string | null;
  readonly models: ModelNames;
  readonly outputs: OutputPart;
  readonly scores: ScorePart;
}

import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import type { WrittenOutcome } from '../../core/velocity/outcome.ts';

/** One evaluation that takes place. */
export interface PlannedRun {
  readonly repository: string;
  readonly suite: string;
  readonly class: DeploymentClass;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly head: string;
  /** Hash of the covered files. */
  readonly content: string;
  readonly pullRequest: number | null;
  readonly branch: string;
  readonly event: 'pull_request' | 'push' | 'schedule' | 'merge_group';
  readonly runId: number;
  readonly attempt: number;
  readonly verdict: Verdict;
  readonly isPassed: boolean;
  readonly isSignedOff: boolean;
  readonly costUsd: number | null;
  /** It decided again from stored rows. */
  readonly isReused: boolean;
  /** File that the change is in. */
  readonly place: string;
  readonly casesRemoved: number;
}

/** How a change ends. */
export type Fate =
  | 'shipped'
  | 'dropped'
  | 'open'
  /** A branch without a pull request on which nothing happens any more. */
  | 'quiet'
  /** It had a pull request, and nobody wrote down what became of it. */
  | 'unknown';

/** How a merged change stood with the gate. */
export type Way = 'inside' | 'accepted' | 'not-settled' | 'against-the-gate' | 'not-evaluated';

/** A change somebody worked on, with everything that is true of it. */
export interface PlannedChange {
  readonly repository: string;
  /** What it is worth to the figures: only the first kind is an experiment. */
  readonly kind: 'experiment' | 'outside-taxonomy' | 'never-judged' | 'revert';
  readonly class: DeploymentClass;
  readonly fate: Fate;
  readonly runs: readonly PlannedRun[];
  /** First completed evaluation of each distinct content, by time; empty = none was completed. */
  readonly contentsAt: readonly number[];
  /** Milliseconds since 1970; null = it has no pull request. */
  readonly openedAt: number | null;
  /** Of a merged or dropped one; for a quiet branch the moment from which it counts as dropped. */
  readonly closedAt: number | null;
  readonly way: Way | null;
  readonly isSignedOff: boolean;
  readonly revertedAt: number | null;
  readonly feature: string;
  readonly outcomes: readonly WrittenOutcome[];
}

import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import type { WrittenLogEntry } from '../../core/velocity/log-entry.ts';
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
  readonly event: 'pull_request' | 'push' | 'schedule' | 'merge_group' | 'workflow_dispatch';
  readonly runId: number;
  readonly attempt: number;
  readonly verdict: Verdict;
  readonly isPassed: boolean;
  readonly isSignedOff: boolean;
  /** What it lost is waived by a file of the repository. */
  readonly isWaived: boolean;
  /** System under test and judge; null = not known. */
  readonly costUsd: number | null;
  /** It decided again from stored rows. */
  readonly isReused: boolean;
  /** File that the change is in. */
  readonly place: string;
  readonly casesRemoved: number;
  /** What lies outside git and was held against production; null = a change was evaluated. */
  readonly candidate: string | null;
}

/** How a change ends. */
export type Fate =
  | 'shipped'
  | 'dropped'
  | 'open'
  /** A branch without a pull request, or an idea without a branch, on which nothing happens any more. */
  | 'quiet'
  /** It had a pull request, and nobody wrote down what became of it. */
  | 'unknown';

/** How a merged change stood with the gate. */
export type Way = 'inside' | 'accepted' | 'not-settled' | 'against-the-gate' | 'not-evaluated';

/** How its pull requests come to be. */
export type Shape =
  | 'plain'
  /** The branch is renamed half-way: a second pull request goes on with the same commits. */
  | 'renamed'
  /** In two pull requests, which say that they are one experiment. */
  | 'split'
  /** Evaluated before it has a pull request. */
  | 'branch-first'
  /** Written down, and never tried. */
  | 'idea';

/** A change somebody worked on, with everything that is true of it. */
export interface PlannedChange {
  readonly repository: string;
  /** What it is worth to the figures: only the first kind is an experiment. */
  readonly kind: 'experiment' | 'outside-taxonomy' | 'never-judged' | 'revert';
  readonly shape: Shape;
  readonly class: DeploymentClass;
  readonly fate: Fate;
  /** Of its last pull request, else of its branch. */
  readonly branch: string;
  readonly pullRequests: readonly number[];
  readonly runs: readonly PlannedRun[];
  /** First completed evaluation of each distinct content, by time; empty = none was completed. */
  readonly contentsAt: readonly number[];
  /** What was written down of it; null = nothing. */
  readonly entry: WrittenLogEntry | null;
  /** Milliseconds since 1970; null = it has no pull request, or nobody says. */
  readonly openedAt: number | null;
  /** Of a merged or dropped one; for a quiet branch the moment from which it counts as dropped. */
  readonly closedAt: number | null;
  readonly way: Way | null;
  /** Of a trade that was accepted: by a person, by a waiver, or by the config, which asks nobody. */
  readonly acceptedBy: 'sign-off' | 'waiver' | 'config' | null;
  readonly revertedAt: number | null;
  /** With the repository before it; null = none is known. */
  readonly feature: PlannedFeature | null;
  /** The one that it belongs to before it has a pull request. */
  readonly featureBefore: PlannedFeature | null;
  readonly outcomes: readonly WrittenOutcome[];
}

/** What a change belongs to. */
export interface PlannedFeature {
  readonly name: string;
  /** Somebody named it; else it is suite and file. */
  readonly isNamed: boolean;
}

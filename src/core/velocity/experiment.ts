import type { DeploymentClass } from '../model/deployment-class.ts';
import type { Evaluation } from './evaluation.ts';
import type { LogEntry } from './log-entry.ts';
import type { Outcome } from './outcome.ts';

/** How a change that was merged stood with the gate. */
export const waysToShip = ['inside', 'accepted', 'not-settled', 'against-the-gate', 'not-evaluated'] as const;

/**
 * `inside`: every suite was inside. `accepted`: signed off, waived, or a trade that its config accepts. `not-settled`:
 * inconclusive, and the class lets it pass. `against-the-gate`: merged over a failed check. `not-evaluated`: its last
 * content was never judged.
 */
export type WayToShip = (typeof waysToShip)[number];

/** Where an experiment stands. `unknown`: it has pull requests, and nobody says what became of them. */
export type ExperimentState = 'shipped' | 'dropped' | 'open' | 'unknown';

/**
 * One thing that was tried: a branch or pull request with at least one completed evaluation of a change of the taxonomy, or
 * something that was logged before it had a pull request, evaluated or not. Pull requests that share a head (a renamed branch) or an `Experiment:` trailer (one that was split) are one.
 */
export interface Experiment {
  readonly repository: string;
  /** Pull requests, else branch, else id of the log: how a person finds it again. */
  readonly name: string;
  readonly pullRequests: readonly number[];
  /** The riskiest class of its evaluations, else the one that was logged; `other` = it was logged without one. */
  readonly class: DeploymentClass;
  /** All of them by time, those that could not be judged too. */
  readonly evaluations: readonly Evaluation[];
  /** First completed evaluation, or when it was logged if that is earlier; milliseconds since 1970. */
  readonly startedAt: number;
  /** First completed evaluation; null = it was logged, and never evaluated. */
  readonly evaluatedAt: number | null;
  /** When it was logged, before it had a pull request; null = it was not. */
  readonly loggedAt: number | null;
  /** What was expected of it; null = it was not logged. */
  readonly hypothesis: string | null;
  /** Entries of the log that speak of it, by time; those that came after its pull request too. */
  readonly logIds: readonly string[];
  readonly state: ExperimentState;
  /** null = it is not closed, or nobody says when. */
  readonly closedAt: number | null;
  /** It was dropped by falling quiet: nobody decided anything. */
  readonly isQuiet: boolean;
  /** Its first pull request; null = unknown. */
  readonly openedAt: number | null;
  /** null = it did not ship. */
  readonly shipped: WayToShip | null;
  readonly isSignedOff: boolean;
  /** Of the merges in it. */
  readonly revertedAt: number | null;
  /** What it belongs to, as in {@link featureOf}. */
  readonly feature: string | null;
  /** Whether the feature was named by somebody, rather than taken from the file that changed. */
  readonly isFeatureNamed: boolean;
}

/** Evaluations that belong to no experiment, by why. */
export interface LeftOut {
  readonly reason:
    | 'default-branch'
    | 'merge-queue'
    | 'outside-git'
    | 'no-place'
    | 'outside-taxonomy'
    | 'never-judged'
    | 'revert';
  readonly evaluations: readonly Evaluation[];
}

/** Pull requests of evaluations with what became of them, and what was logged of them. */
export interface Grouped {
  /** By time; empty where something was logged that nobody evaluated. */
  readonly evaluations: readonly Evaluation[];
  /** By time. */
  readonly entries: readonly LogEntry[];
  readonly outcomes: readonly Outcome[];
}

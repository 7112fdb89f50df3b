import type { ApprovalComment, LabelEvent, RetargetEvent } from '../../core/approval/sign-off-facts.ts';

/** Rows of a list that has no end of its own. */
export interface Listed<T> {
  /** Oldest first. */
  readonly rows: readonly T[];
  /** Whether older rows were left out, because there are too many. */
  readonly isCut: boolean;
}

/** What GitHub knows of who approved what on one pull request. Every failure is a GitHubError with a hint. */
export interface ApprovalEvents {
  /** Names of the labels that stand on it. */
  readonly labels: (pullRequest: number) => Promise<readonly string[]>;
  /** Labels set and taken off, and changes of the base branch. */
  readonly events: (pullRequest: number) => Promise<Listed<LabelEvent | RetargetEvent>>;
  readonly comments: (pullRequest: number) => Promise<Listed<ApprovalComment>>;
  /** Whether an account may write to the repository now. */
  readonly mayWrite: (login: string) => Promise<boolean>;
}

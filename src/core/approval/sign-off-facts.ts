/** An earlier judgement of the very content that is judged now; both by the word of GitHub. */
export interface Judgement {
  /** Full SHA of the head of the run that judged. */
  readonly headSha: string;
  /** When its results were stored, ISO 8601. */
  readonly at: string;
}

/** Whoever GitHub says did something. */
export interface Account {
  readonly login: string;
  /** An app, such as the one that workflows write as. */
  readonly isApp: boolean;
}

/** A label was set or taken off. */
export interface LabelEvent {
  readonly kind: 'labeled' | 'unlabeled';
  readonly label: string;
  /** null = the account is gone. */
  readonly by: Account | null;
  /** ISO 8601. */
  readonly at: string;
}

/** The pull request was pointed at another base branch. */
export interface RetargetEvent {
  readonly kind: 'retargeted';
  /** ISO 8601. */
  readonly at: string;
}

/** A comment as it stands now. */
export interface ApprovalComment {
  /** null = the account is gone. */
  readonly by: Account | null;
  /** ISO 8601. */
  readonly at: string;
  /** Last change of the text, ISO 8601; `at` itself where there was none. */
  readonly changedAt: string;
  readonly body: string;
}

/** Everything that sign-offs of a pull request are counted from, all of it by the word of GitHub. */
export interface SignOffFacts {
  /** Earlier judgements of this content; empty = there was none, and nothing counts. */
  readonly judged: readonly Judgement[];
  /** Full SHA of the head that is judged now. */
  readonly headSha: string;
  /** Name of the label that accepts. */
  readonly label: string;
  /** Whether it stands on the pull request. */
  readonly isLabelSet: boolean;
  /** Oldest first. */
  readonly labelEvents: readonly LabelEvent[];
  /** When the pull request was pointed at another base branch, ISO 8601, in any order; null = not known. */
  readonly retargets: readonly string[] | null;
  /** Oldest first. */
  readonly comments: readonly ApprovalComment[];
  /** Heads of the pull request with the time from when each was one, in any order; null = not known. */
  readonly heads: readonly Judgement[] | null;
  /** Whether an account may write here now, by login; null = GitHub did not say; none = nobody asked. */
  readonly writers: ReadonlyMap<string, boolean | null>;
}

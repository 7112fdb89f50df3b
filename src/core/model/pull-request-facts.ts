/** A pull request as GitHub has it: what an outcome is made of. Title, body and labels are anybody's text. */
export interface PullRequestFacts {
  readonly number: number;
  readonly body: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly baseBranch: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** Its head lies in another repository, or in one that is gone. */
  readonly isForeign: boolean;
  /** ISO 8601, as are the times below. */
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly mergedAt: string | null;
  readonly updatedAt: string;
  /** Of a merged one the commit on its base branch, however it was merged; else GitHub's test merge or null. */
  readonly mergeSha: string | null;
  readonly labels: readonly string[];
}

/** What GitHub knows of a pull request beside that; it takes further requests. */
export interface PullRequestDetails {
  /** Issues of the same repository that it closes, by keyword or by hand. */
  readonly closedIssues: readonly number[];
  /** Message of the commit that merged it; null = it is not merged. */
  readonly mergeMessage: string | null;
}

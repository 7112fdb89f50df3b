import type { ToldCandidate } from './read-candidate.ts';

/** What a workflow was started for, as far as it matters to us. SHAs are full. */
export type WorkflowEvent =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** Head of the pull request when the event happened. */
      readonly headSha: string;
      readonly headBranch: string;
      readonly baseBranch: string;
      /** null = the payload does not say. */
      readonly defaultBranch: string | null;
      /** Head lies in another repository: the token cannot write, and there are no secrets. */
      readonly isFork: boolean;
      /** Id of the repository that head lies in; null = it is gone. */
      readonly headRepositoryId: number | null;
      /** Dependabot started the run: as with a fork, the token cannot write, and there are no secrets. */
      readonly isDependabot: boolean;
    }
  | {
      readonly kind: 'push';
      readonly branch: string;
      readonly isDefaultBranch: boolean;
      /** Tip of the branch before the push; null = the branch is new. */
      readonly beforeSha: string | null;
    }
  | { readonly kind: 'schedule'; readonly branch: string }
  | {
      /** Started by hand or by a program: `workflow_dispatch` or `repository_dispatch`. */
      readonly kind: 'dispatch';
      readonly branch: string;
      readonly isDefaultBranch: boolean;
      /** What was told of a candidate outside git; absent = nothing was. */
      readonly told?: ToldCandidate;
    }
  | {
      readonly kind: 'merge-group';
      readonly baseSha: string;
      readonly headSha: string;
      /** Branch that the queue merges into; null = its name cannot be told. */
      readonly baseBranch: string | null;
      /** null = the payload does not say. */
      readonly defaultBranch: string | null;
      /** Number of the pull request that the group ends with; null = the name of the queue's branch does not say. */
      readonly pullRequest: number | null;
    }
  /** Another workflow's run has ended. The token can write, and nothing of a pull request may be run. */
  | { readonly kind: 'workflow-run'; readonly runId: number }
  /** Somebody wrote, edited or deleted a comment. The token can write, and nothing of a pull request may be run. */
  | {
      readonly kind: 'issue-comment';
      readonly number: number;
      /** false = the comment is one of an issue. */
      readonly isPullRequest: boolean;
      /** What it says, and what it said before it was edited. */
      readonly texts: readonly string[];
    };

/** The event as GitHub hands it over, unchecked. */
export interface RawEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** Content of the event file. */
  readonly payload: unknown;
  /** `GITHUB_REF`: names the branch where the payload does not. */
  readonly ref: string;
}

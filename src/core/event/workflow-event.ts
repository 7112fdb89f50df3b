/** What a workflow was started for, as far as it matters to us. SHAs are full. */
export type WorkflowEvent =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** Head of the pull request when the event happened. */
      readonly headSha: string;
      readonly headBranch: string;
      readonly baseBranch: string;
      /** Head lies in another repository: the token cannot write, and there are no secrets. */
      readonly isFork: boolean;
      /** Id of the repository that head lies in; null = it is gone. */
      readonly headRepositoryId: number | null;
    }
  | {
      readonly kind: 'push';
      readonly branch: string;
      readonly isDefaultBranch: boolean;
      /** Tip of the branch before the push; null = the branch is new. */
      readonly beforeSha: string | null;
    }
  | { readonly kind: 'schedule'; readonly branch: string }
  | { readonly kind: 'dispatch'; readonly branch: string; readonly isDefaultBranch: boolean }
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly headSha: string };

/** The event as GitHub hands it over, unchecked. */
export interface RawEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** Content of the event file. */
  readonly payload: unknown;
  /** `GITHUB_REF`: names the branch where the payload does not. */
  readonly ref: string;
}

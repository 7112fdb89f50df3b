/** An issue as it stands; nobody's pull request. */
export interface PostedIssue {
  readonly number: number;
  /** For GraphQL. */
  readonly nodeId: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  /** Login of its author, `…[bot]` for an app; null = the account is gone. */
  readonly author: string | null;
}

/** Issues of one repository. Every failure is a GitHubError with a hint. */
export interface Issues {
  /** Login under which this token's issues appear; null = GitHub does not say. */
  readonly ownLogin: () => Promise<string | null>;
  /**
   * Open and closed ones, the one that changed last first; read page by page, up to a number of pages.
   *
   * @param author - only those of this login
   */
  readonly byChange: (author?: string) => AsyncIterable<PostedIssue>;
  readonly create: (title: string, body: string) => Promise<PostedIssue>;
  readonly update: (number: number, title: string, body: string) => Promise<PostedIssue>;
  /** Puts it above the list of issues, where three have room. */
  readonly pin: (nodeId: string) => Promise<void>;
}

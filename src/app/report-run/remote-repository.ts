import type { TreeEntry } from '../ports.ts';

/** A pull request as GitHub tells it; nothing of it was said by code that it brings. */
export interface RemotePullRequest {
  readonly number: number;
  readonly isOpen: boolean;
  readonly headSha: string;
  /** null = the repository of the head is gone. */
  readonly headRepositoryId: number | null;
  readonly headBranch: string;
  readonly baseBranch: string;
  /** The head lies in another repository, or in one that is gone. */
  readonly isFork: boolean;
  /** Dependabot opened it: its branch lies in the repository, and what it brings is foreign code all the same. */
  readonly isDependabot: boolean;
}

/** Where a pull request and its base branch meet. Full SHAs. */
export interface MeetingPoint {
  /** Tip of the base branch now. */
  readonly baseSha: string;
  readonly mergeBaseSha: string;
}

/** A file of a commit, with its size where it is one. */
export interface RemoteEntry extends TreeEntry {
  /** null = no file. */
  readonly sizeBytes: number | null;
}

/** All files of a commit. */
export interface RemoteTree {
  readonly entries: readonly RemoteEntry[];
  /** GitHub gave only a part: it cuts at 100,000 entries or 7 MB. */
  readonly isCut: boolean;
}

/** A row of the list of files that a pull request changes. */
export interface ListedFile {
  readonly path: string;
  /** The old name of a file that was moved. */
  readonly previousPath?: string;
}

/** The verdict beside a commit. */
export interface CommitStatus {
  /** Name, by which a branch rule requires it. */
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending';
  /** At most 140 characters. */
  readonly description: string;
  readonly targetUrl: string | null;
}

/** One repository over GitHub's API: no clone, no checkout. Every failure is a GitHubError with a hint. */
export interface RemoteRepository {
  readonly pullRequest: (number: number) => Promise<RemotePullRequest>;
  /** Read page by page as they are consumed. */
  readonly openPullRequests: () => AsyncIterable<RemotePullRequest>;
  readonly meet: (baseBranch: string, headSha: string) => Promise<MeetingPoint>;
  /** Files that a pull request changes; GitHub lists 3,000 at most. */
  readonly changedFiles: (pullRequest: number) => Promise<readonly ListedFile[]>;
  readonly tree: (sha: string) => Promise<RemoteTree>;
  /** Content of a file at a commit; null = there is no such file. */
  readonly file: (path: string, sha: string) => Promise<Uint8Array | null>;
  readonly blob: (objectId: string) => Promise<Uint8Array>;
  /** Names of the statuses that stand beside a commit, the newest hundred. */
  readonly statusContexts: (sha: string) => Promise<readonly string[]>;
  readonly setStatus: (sha: string, status: CommitStatus) => Promise<void>;
}

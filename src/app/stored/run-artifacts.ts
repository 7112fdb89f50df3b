import type { RunJob } from '../../core/model/run-job.ts';

/** A workflow run as GitHub knows it; nothing of it was said by code of a pull request. */
export interface RunInfo {
  readonly id: number;
  /** Number of the latest attempt, from 1. */
  readonly attempt: number;
  /** What triggered it, such as `push` or `pull_request`. */
  readonly event: string;
  /** `completed`, `in_progress`, `queued` …; null = GitHub does not say. */
  readonly status: string | null;
  /** `success`, `failure`, `cancelled` …; null = not over. */
  readonly conclusion: string | null;
  readonly headSha: string;
  /** null = none, or gone. A fork may have a branch of any name: alone it proves nothing. */
  readonly headBranch: string | null;
  readonly repositoryId: number;
  /** null = the repository of the head is gone. */
  readonly headRepositoryId: number | null;
  /** `owner/name`; null = gone. */
  readonly headRepository: string | null;
  /** Such as `.github/workflows/evals.yml`, without a revision. */
  readonly workflowPath: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** An artifact as GitHub lists it. Its name and content are the run's own words; the rest is GitHub's. */
export interface ArtifactInfo {
  readonly id: number;
  readonly name: string;
  /** Of the archive. */
  readonly sizeBytes: number;
  readonly isExpired: boolean;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; null = GitHub does not say. */
  readonly expiresAt: string | null;
  /** null = GitHub does not say which run made it: then nothing proves where it comes from. */
  readonly runId: number | null;
  readonly headSha: string | null;
  readonly headBranch: string | null;
  /** Whether its run's head is in another repository, as that of a fork is, or in one that GitHub does not name. */
  readonly isForeign: boolean;
  /** `sha256:` and 64 hex digits of the archive; null = an old one has none. */
  readonly digest: string | null;
}

/** Which runs are meant. GitHub gives 1,000 at most for a search. */
export interface RunQuery {
  readonly headSha?: string;
  readonly branch?: string;
  readonly event?: string;
  /** Runs created at this time or later. */
  readonly createdSince?: Date;
}

/** What is left of the requests of this hour, as the last answer said. */
export interface RateLimit {
  readonly remaining: number;
  /** When it starts anew, by this machine's clock. */
  readonly resetAt: Date;
}

/** Largest sizes of what is downloaded and unpacked; left out = the usual ones, which suit records and their rows. */
export interface DownloadLimits {
  /** Of the archive as it comes over the wire. */
  readonly archiveBytes?: number;
  /** Of each file that is asked for, unpacked. */
  readonly entryBytes?: number;
}

/**
 * Runs and artifacts of one repository. Failures of GitHub are GitHubErrors with a hint. Lists are read page by page as they
 * are consumed, up to a number of pages; stopping early costs nothing.
 */
export interface RunArtifacts {
  /** Why there are no artifacts here, one sentence; null = there are. On a GitHub Enterprise Server there are none. */
  readonly whyNot: () => string | null;
  readonly repository: () => Promise<{ readonly id: number; readonly defaultBranch: string }>;
  /** @throws GitHubError `not-found` when there is no such run */
  readonly run: (id: number) => Promise<RunInfo>;
  /** Newest first. */
  readonly runs: (query: RunQuery) => AsyncIterable<RunInfo>;
  /** Artifacts of one run, all attempts. */
  readonly ofRun: (runId: number) => Promise<readonly ArtifactInfo[]>;
  /** Jobs of one run, each as its latest attempt left it. */
  readonly jobs: (runId: number) => Promise<readonly RunJob[]>;
  /** Artifacts of exactly this name, newest first. */
  readonly named: (name: string) => AsyncIterable<ArtifactInfo>;
  /** All artifacts, newest first. */
  readonly all: () => AsyncIterable<ArtifactInfo>;
  /**
   * Downloads an artifact and unpacks, in memory, those files that are asked for; one that it lacks is left out of the
   * result. The archive is taken as hostile: everything in it is the word of whoever made it.
   *
   * @param names - plain file names
   * @throws ArtifactError when it has expired, is damaged, or is built to harm
   */
  readonly download: (
    artifact: ArtifactInfo,
    names: readonly string[],
    limits?: DownloadLimits,
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** null = nothing was asked yet, or the server has no limit. */
  readonly rateLimit: () => RateLimit | null;
}

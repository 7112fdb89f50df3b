import type { RawEvent } from '../core/event/workflow-event.ts';
import type { Annotation } from '../core/report/annotations.ts';
import type { History } from './history/history.ts';
import type { RunArtifacts } from './stored/run-artifacts.ts';

/** A comment of a pull request. */
export interface PostedComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Login of its author, `…[bot]` for an app; null = the account is gone. */
  readonly author: string | null;
}

/** GitHub as the app needs it: one repository. Every failure is a GitHubError with a hint. */
export interface GitHub {
  /** Login under which this token's comments appear; null = GitHub does not say. */
  readonly ownLogin: () => Promise<string | null>;
  /** Head of a pull request as it is now. */
  readonly pullRequestHead: (number: number) => Promise<{ readonly sha: string; readonly isOpen: boolean }>;
  /** All comments of a pull request, oldest first, every page of them. */
  readonly comments: (number: number) => Promise<readonly PostedComment[]>;
  readonly createComment: (number: number, body: string) => Promise<PostedComment>;
  readonly updateComment: (id: number, body: string) => Promise<PostedComment>;
  readonly deleteComment: (id: number) => Promise<void>;
}

/** What a run leaves behind for later steps and readers. */
export interface ArtifactUpload {
  readonly name: string;
  /** Names inside the archive are relative to it. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Days; undefined = what the repository says. */
  readonly retentionDays: number | undefined;
}

/** An artifact of this run. */
export interface OwnArtifact {
  readonly id: number;
  readonly name: string;
  /** Of the archive. */
  readonly sizeBytes: number;
}

/** Where artifacts go, and those of this run are found again: the token that the runner gives is enough for both. */
export interface Artifacts {
  /** Why nothing can be stored here, one sentence; null = it can. */
  readonly whyNot: () => string | null;
  /** @throws GitHubError when the service does not take it; `rejected` when the name is in use */
  readonly upload: (artifact: ArtifactUpload) => Promise<{ readonly id: number }>;
  /** Finished artifacts of this run, of all its jobs and attempts. @throws GitHubError */
  readonly list: () => Promise<readonly OwnArtifact[]>;
  /** Puts the archive of an artifact of this run into an empty folder. @returns its path @throws GitHubError */
  readonly download: (id: number, folder: string) => Promise<string>;
}

/** The runner that a step runs on. */
export interface Runner {
  /** An input as written, trimmed; empty = not given. */
  readonly input: (name: string) => string;
  readonly event: () => Promise<RawEvent>;
  readonly setOutput: (name: string, value: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  /** Hides a text in all further output of the job. */
  readonly hide: (secret: string) => void;
}

/** Which branch keeps records, and how it is written. */
export interface HistoryAsked {
  readonly branch: string;
  readonly write: 'git' | 'api';
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

/** Everything the Action needs beside the world. */
export interface ActionPorts {
  readonly runner: Runner;
  /** Loads the clients below. To be called before code of the repository runs, which could write to their files. */
  readonly prepare: () => Promise<void>;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly github: (repository: string, token: string) => Promise<GitHub>;
  readonly artifacts: () => Promise<Artifacts>;
  /** What runs of a repository left, through the API. */
  readonly runArtifacts: (repository: string, token: string) => Promise<RunArtifacts>;
  /** As {@link World.history}, of the checked-out repository. */
  readonly history: (asked: HistoryAsked) => Promise<History>;
}

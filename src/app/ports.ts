import type { Table } from '../core/model/table.ts';
import type { ResultFile } from '../core/results/reading/result-file.ts';
import type { GitHub } from './action-ports.ts';
import type { ApprovalEvents } from './approval/approval-events.ts';
import type { History, HistoryRequest } from './history/history.ts';
import type { RemoteRepository } from './report-run/remote-repository.ts';
import type { RunArtifacts } from './stored/run-artifacts.ts';
import type { Issues } from './velocity/issues.ts';
import type { PullRequests } from './velocity/pull-requests.ts';

export type { ResultFile } from '../core/results/reading/result-file.ts';

/** A file that is open: nothing of it may be read once it is closed. */
export interface OpenFile extends ResultFile {
  readonly close: () => Promise<void>;
}

/** The file system as the app needs it. Paths are as the user gave them, relative to the working directory. */
export interface Files {
  /** A file whose name ends in `.gz` is unpacked, up to 256 MiB. @throws FileError when it cannot be read */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** A file as it lies on disk, a packed one too. @throws FileError when it cannot be read */
  readonly readPacked: (path: string) => Promise<Uint8Array>;
  /**
   * Opens a file to be read in ranges, whatever its size. One whose name ends in `.gz` is unpacked as {@link read} does; of
   * a ZIP archive the files in it are listed, and unpacked one by one as they are read.
   *
   * @throws FileError when it cannot be opened, or is a damaged or hostile archive; an entry may throw when it is read
   */
  readonly open: (path: string) => Promise<OpenFile>;
  /** Creates missing folders. @throws FileError when the file cannot be written */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** As {@link write}, compressed with gzip. */
  readonly writeCompressed: (path: string, content: string) => Promise<void>;
  /** Paths of all files below a folder (or the file itself), sorted, links not followed; empty when there is none. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly exists: (path: string) => Promise<boolean>;
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly resolve: (...parts: readonly string[]) => string;
  /** A new empty folder outside the working directory: under RUNNER_TEMP on a runner. */
  readonly makeTemporary: (prefix: string) => Promise<string>;
  /** As {@link makeTemporary}; removed when the program ends, however it ends. */
  readonly makeWorkspace: (prefix: string) => Promise<string>;
  readonly remove: (path: string) => Promise<void>;
  readonly join: (...parts: readonly string[]) => string;
  /** Absolute path of a file that ships with the program, such as `demo-suite.js`. */
  readonly shipped: (name: string) => string;
}

/** A command as an argument list; never a shell string. */
export interface ProcessRequest {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** The whole environment of the process; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Texts that must not appear in any output that is kept or shown. */
  readonly secrets?: readonly string[];
  /** Asked about once a second while the process runs, never twice at a time: true ends it and everything it started. */
  readonly shouldEnd?: () => Promise<boolean>;
  /** Called with each line of output, secrets masked, until the size cap is reached. */
  readonly onLine?: (line: string) => void;
}

/** How a process ended. */
export interface ProcessOutcome {
  /** null = ended by a signal, a timeout or `shouldEnd`, or never started. */
  readonly exitCode: number | null;
  readonly isTimedOut: boolean;
  /** Why it could not be started; null = it started. */
  readonly startError: string | null;
  /** Last lines of its output, both streams in order of arrival, capped, secrets masked. */
  readonly tail: string;
  readonly durationMs: number;
}

/** Runs programs. */
export interface Processes {
  /** Resolves when the process and everything it started has ended; never rejects for what the program does. */
  readonly run: (request: ProcessRequest) => Promise<ProcessOutcome>;
  /** The interpreter that runs this program: what the example suite runs on. */
  readonly interpreter: string;
}

/** The two commits of a change. Full SHAs. */
export interface ChangeCommits {
  readonly baseSha: string;
  /** The commit that is evaluated. */
  readonly headSha: string;
  /** Sentences for the reader, such as how base was found. */
  readonly notes: readonly string[];
}

/** A file that differs between two commits. */
export interface ChangedPath {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** What it is on each side; absent = no such side. */
  readonly base?: FileObject;
  readonly head?: FileObject;
}

/** What a path is at a commit. */
export type FileObject = Omit<TreeEntry, 'path'>;

/** A file of a commit. */
export interface TreeEntry {
  readonly path: string;
  /** Object id of the content (of the commit, for a submodule). */
  readonly objectId: string;
  readonly kind: 'file' | 'link' | 'submodule';
}

/** Where a checked-out commit stands. */
export interface CheckoutPlace {
  /** `owner/name` on the server of origin, or of the only remote; null = it says none. */
  readonly repository: string | null;
  /** null = a commit is checked out without one. */
  readonly branch: string | null;
  /** The remote's default branch; without a remote `main` or `master`, where it is checked out; null = not known. */
  readonly defaultBranch: string | null;
  /** The branch is the default one, and the remote holds the commit on it. What cannot be found out is no. */
  readonly isOfDefaultBranch: boolean;
}

/** Commits of a branch. */
export interface BranchLog {
  /** As it was asked for, else the branch that is checked out, else `HEAD`. */
  readonly name: string;
  /** Full SHA of its tip. */
  readonly commit: string;
  /** Newest first; times in milliseconds since 1970. */
  readonly commits: readonly {
    readonly sha: string;
    readonly parents: readonly string[];
    readonly time: number;
    readonly message: string;
  }[];
  /** Whether older history is not here, as in a shallow clone, or was not read. */
  readonly isCut: boolean;
}

/** A repository as the app needs it. Every failure is a GitError with a hint. */
export interface Git {
  /**
   * Which commits are compared: `head` (default HEAD), and the merge-base of it with `base` (default: origin's default
   * branch). A pull request's merge commit is compared with its first parent. Fetches a missing commit alone, at depth 1.
   */
  readonly resolveChange: (request: {
    readonly base?: string | undefined;
    readonly head?: string | undefined;
  }) => Promise<ChangeCommits>;
  /** Full SHA of the checked-out commit. */
  readonly headCommit: () => Promise<string>;
  /** `owner/name` on the server of origin, or of the only remote; null = it says none. */
  readonly repositoryName: () => Promise<string | null>;
  /**
   * Where the checked-out commit stands, by the clone and its remote; nothing is fetched.
   *
   * @param branch - its branch, where a person says it, as for a checkout of a commit alone
   */
  readonly checkoutPlace: (branch?: string) => Promise<CheckoutPlace>;
  /** Name of the checked-out branch; null = a commit is checked out without one. */
  readonly currentBranch: () => Promise<string | null>;
  /** The first-parent line of a branch, newest first; undefined = of HEAD. @throws GitError when it names no commit */
  readonly branchLog: (name: string | undefined) => Promise<BranchLog>;
  /** Full SHAs of a commit's parents, first parent first; they need not be here. */
  readonly parents: (sha: string) => Promise<readonly string[]>;
  /** Renames are found; submodules count as files. */
  readonly changedPaths: (baseSha: string, headSha: string) => Promise<readonly ChangedPath[]>;
  /** Content of a file at a commit; null = there is no such file. */
  readonly readBlob: (sha: string, path: string) => Promise<Uint8Array | null>;
  /** Sizes of objects in bytes, by id, without reading them; an object that is not here is left out. */
  readonly objectSizes: (objectIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Contents of objects by id, read in one go; an object that is not here, or cannot be read, is left out. */
  readonly readObjects: (objectIds: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly listTree: (sha: string) => Promise<readonly TreeEntry[]>;
  /**
   * Lays a commit out in a new folder as a repository of its own: own config, no hooks, objects shared, submodules and
   * LFS files where the commit has them. The user's repository, its refs and its config are not touched.
   */
  readonly checkOut: (sha: string, folder: string) => Promise<void>;
  /** Makes `paths` in the folder what they are at the commit; paths that the commit lacks are removed. */
  readonly overlay: (sha: string, paths: readonly string[], folder: string) => Promise<void>;
  /** Absolute path of the repository's top folder. */
  readonly topLevel: () => Promise<string>;
  /** Files that differ from HEAD or that git does not know. */
  readonly uncommittedPaths: () => Promise<readonly string[]>;
  /** A commit object of the working tree as it is (ignored files left out), on top of HEAD; no ref, no index is touched. */
  readonly snapshotWorkingTree: () => Promise<string>;
}

/** Time, handed in. */
export interface Clock {
  readonly now: () => Date;
}

/** Messages for the person at the terminal: never on standard output, which belongs to the result. */
export interface Log {
  readonly note: (line: string) => void;
  /** A line that a suite or a setup printed, secrets masked: shown where a reader can fold it away, or asked for it. */
  readonly output: (line: string) => void;
  /**
   * Something that takes time: one line when it begins, or a live line in a terminal.
   *
   * @param expectedMs - how long it will probably take; undefined = nobody knows
   * @returns call it when it is over, with how it went
   */
  readonly step: (name: string, expectedMs?: number) => (outcome: string) => void;
}

/** One option of a command, as it is parsed and as help shows it. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** Name of the value in help, such as `FILE`. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly help: string;
}

/** The options of a command by name. */
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** What a command was called with, parsed. */
export interface CommandInput {
  readonly positionals: readonly string[];
  /** Text of a string option. @throws UsageError when it is given more than once */
  readonly text: (name: string) => string | undefined;
  /** All texts of a string option that may be repeated. */
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** The terminal the program was started from. */
export interface Terminal {
  /** How the program was called, as it can be called again: `eval-envelope`, or `node …/cli.js`. */
  readonly program: string;
  /** @throws UsageError when an option is unknown or lacks its value */
  readonly parse: (options: OptionTable, words: readonly string[]) => CommandInput;
  /** Writes to standard output and waits until it is taken. */
  readonly print: (text: string) => Promise<void>;
}

/** A repository on GitHub, by what is asked of it. */
export interface GitHubAccess {
  readonly comments: GitHub;
  readonly repository: RemoteRepository;
  readonly runs: RunArtifacts;
  readonly approvals: ApprovalEvents;
  readonly pulls: PullRequests;
  readonly issues: Issues;
}

/** Everything the app needs from outside. */
export interface World {
  readonly terminal: Terminal;
  readonly files: Files;
  readonly processes: Processes;
  /** The repository that a folder is in. */
  readonly git: (folder: string) => Git;
  /**
   * A branch that keeps records. Where it lies is settled by the call, which belongs before any code of the repository
   * runs; nothing is fetched yet.
   *
   * @throws HistoryError when there is no such remote
   */
  readonly history: (request: HistoryRequest) => Promise<History>;
  /** What runs of a repository (`owner/name`) left, through GitHub's API. */
  readonly runArtifacts: (repository: string, token: string) => Promise<RunArtifacts>;
  /** A repository over the API, with the token of this process; its clients are loaded when this is called. */
  readonly gitHub: (repository: string) => Promise<GitHubAccess>;
  /** A table as the bytes of a Parquet file; its encoder is loaded when this is called. */
  readonly encodeParquet: (table: Table) => Promise<Uint8Array>;
  /** Variables of this process. */
  readonly environment: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly log: Log;
}

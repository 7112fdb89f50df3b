/** A file of the history. */
export interface HistoryFile {
  /** From the top of the branch, with `/` between folders: `records/2026/11/….json`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A file that is made, changed or removed, and what it has to be before. */
export interface HistoryEdit {
  readonly path: string;
  /** null = there must be no such file. */
  readonly before: Uint8Array | null;
  /** null = the file goes. */
  readonly after: Uint8Array | null;
}

/** What was written. */
export interface HistoryChange {
  /** Files that were not there. */
  readonly added: number;
  /** Full SHA of the commit; null = there was nothing to write. */
  readonly commit: string | null;
}

/**
 * The branch that keeps records and their rows, one file each, under paths that nobody else uses. A branch that is not
 * there is an empty history. What is read is the branch as it was when it was first asked, and anew after a write.
 *
 * Every failure is a HistoryError with a hint.
 */
export interface History {
  /** Paths of all files below a folder, sorted; `''` = of the whole branch. Empty when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Contents by path, read in one go; a path that is not there is left out. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * Adds files in one commit. A file that is there with the same content is left; where all are, nothing is written.
   *
   * @throws HistoryError `conflict` when a path is there with other content: nothing is written then
   */
  readonly add: (files: readonly HistoryFile[], message: string) => Promise<HistoryChange>;
  /**
   * Makes, changes and removes files in one commit, or does nothing.
   *
   * @throws HistoryError `changed` when a file is not what an edit says it has to be
   */
  readonly edit: (edits: readonly HistoryEdit[], message: string) => Promise<HistoryChange>;
  /** Removes what it keeps on disk. Calls after it begin anew. */
  readonly close: () => Promise<void>;
}

/** Which branch is meant. */
export interface HistoryRequest {
  /** A folder in the repository; a path that is named is relative to it. */
  readonly folder: string;
  /** Name of a remote, address or path; undefined = origin, or the only remote there is. */
  readonly remote: string | undefined;
  readonly branch: string;
}

/** Name of the branch where nobody says another. */
export const usualHistoryBranch = 'eval-envelope-history';

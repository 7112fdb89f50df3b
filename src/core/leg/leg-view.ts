import type { Conclusion, Verdict } from '../model/verdict.ts';
import type { CommentView } from '../report/comment-view.ts';

/** Raised when a reader of the version before would misread the new one; readers leave out views of other versions. */
export const legViewVersion = 1;

/** Name of the file in the artifact of a suite. */
export const legViewFile = 'view.json';

/** Largest file, bytes: a comment holds a tenth of it. */
export const largestLegView = 512 * 1024;

/** A job of the run that is one of several: a leg of a matrix, or a job of its own. */
export interface Leg {
  /** Path of the config: jobs of another config have a comment of their own. */
  readonly config: string;
  /** Id of the job in the workflow. */
  readonly job: string;
  /** Key of the leg in its matrix, `<readable part>-<hash>`. */
  readonly matrixKey: string;
  /** How many jobs the matrix has; 1 = none. */
  readonly jobTotal: number;
  /** Which attempt of the run, 1 for the first. */
  readonly attempt: number;
  /** Head of the pull request. */
  readonly headSha: string;
}

/** What a leg has to say of one suite, or of itself where it came to no suite. */
export interface LegView extends Leg {
  readonly version: typeof legViewVersion;
  /** null = the job as a whole: nothing had to be evaluated, or nothing could be. */
  readonly suite: string | null;
  /** null = no suite covers what changed. */
  readonly verdict: Verdict | null;
  /** The verdict is a trade-off that people accepted. */
  readonly isAccepted?: true;
  /** What the job's exit code owes to it; absent = a version that did not say. */
  readonly exitCode?: 0 | 1 | 3;
  /** Whether it passes, enforced or not; absent = a version that did not say. */
  readonly conclusion?: Conclusion;
  /** Suites that the class of the change requires; absent = none. */
  readonly required?: readonly string[];
  /** Suites of this job that did not run, with the reason. */
  readonly skipped: readonly { readonly suite: string; readonly reason: string }[];
  readonly view: CommentView;
}

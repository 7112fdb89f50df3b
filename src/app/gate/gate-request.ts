import type { ClassEvidence } from '../../core/model/change.ts';
import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { Conclusion, Decision, Verdict } from '../../core/model/verdict.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { CommentView } from '../../core/report/comment-view.ts';
import type { ChangeCommits } from '../ports.ts';

/** What `gate` was asked to do. */
export interface GateRequest {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Evaluate the working tree as it stands instead of a commit. */
  readonly isWorkingTree: boolean;
  /** Path of the config inside the repository. */
  readonly configPath: string;
  /** Only this suite. */
  readonly suite: string | undefined;
  /** Folder or file with stored rows of earlier runs; undefined = there is no store. */
  readonly baselineStore: string | undefined;
  /** Folder or file with rows of accepted bases; undefined = none: how far base has come is not told. */
  readonly oldestBase: string | undefined;
  /** `record`: head alone is evaluated and kept, whatever it measures; nothing is held against base. */
  readonly mode: 'gate' | 'record';
  /** Every suite runs, whatever changed. */
  readonly isEverySuite: boolean;
  /** Result files or folders that an earlier step made: nothing is run. */
  readonly results: { readonly base: string | undefined; readonly head: string } | undefined;
  /** In place of the config's own. */
  readonly enforce: boolean | undefined;
  /** Who asked: kept in the record. `headSha` is the pull request's, which the evaluated commit has to be or to merge. */
  readonly identity: Partial<MetricsRecord['identity']>;
  /** Which leg of a matrix this is; null = outside GitHub Actions. */
  readonly matrixKey: string | null;
  /** Whether the suites' own result files are kept beside what is made of them. */
  readonly keepsResults: boolean;
  /** Folder for comment, report, record and rows. */
  readonly out: string;
}

/** Where a repository keeps its config. */
export const usualConfigPath = '.github/eval-envelope.yml';

/** A request that asks for nothing in particular. */
export const plainRequest: Omit<GateRequest, 'out'> = {
  base: undefined,
  head: undefined,
  isWorkingTree: false,
  configPath: usualConfigPath,
  suite: undefined,
  baselineStore: undefined,
  oldestBase: undefined,
  mode: 'gate',
  isEverySuite: false,
  results: undefined,
  enforce: undefined,
  identity: {},
  matrixKey: null,
  keepsResults: true,
};

/** Where base came from. */
export interface BaselineUsed {
  readonly rung: 'stored' | 'rerun' | 'file' | 'none';
  readonly sha: string | null;
  /** Milliseconds since it was evaluated; null = evaluated now, or no base. */
  readonly ageMs: number | null;
  /** Stored runs that were pooled. */
  readonly runs: number;
}

/** What one suite came to. */
export interface SuiteOutcome {
  readonly suite: string;
  readonly runReason: string;
  readonly baseline: BaselineUsed;
  readonly decision: Decision;
  readonly view: CommentView;
  readonly recordPath: string;
}

/** What the change came to. */
export interface GateOutcome {
  readonly commits: ChangeCommits;
  readonly classes: readonly DeploymentClass[];
  readonly primaryClass: DeploymentClass;
  readonly evidence: readonly ClassEvidence[];
  /** null = no suite covers what changed: nothing had to be evaluated. */
  readonly verdict: Verdict | null;
  readonly conclusion: Conclusion;
  readonly exitCode: 0 | 1 | 3;
  readonly suites: readonly SuiteOutcome[];
  /** Suites that did not run, with the reason. */
  readonly skipped: readonly { readonly suite: string; readonly reason: string }[];
  readonly view: CommentView;
}

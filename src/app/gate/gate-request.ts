import type { Candidate } from '../../core/model/candidate.ts';
import type { ClassEvidence } from '../../core/model/change.ts';
import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { Conclusion, Decision, Verdict } from '../../core/model/verdict.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { CommentView } from '../../core/report/comment-view.ts';
import type { SignOffSource } from '../approval/sign-off-source.ts';
import type { ChangeCommits } from '../ports.ts';
import type { ShardSource } from '../shard/shard-source.ts';
import type { EarlierRunStore } from '../stored/earlier-runs.ts';
import type { RunStore, StorePlace } from '../stored/run-store.ts';
import type { ProbeOutcome } from './check-probes.ts';

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
  /** What lies outside git and is held against production: one commit stands for both sides. Absent = a change is. */
  readonly candidate?: Candidate;
  /** Where stored rows of base are looked for, in this order. */
  readonly baseStores: readonly RunStore[];
  /** Where a run of the default branch finds the one before it, in this order; absent = nowhere. */
  readonly previousStores?: readonly RunStore[];
  /** Where earlier runs on the same pull request left their rows; null = there are none. */
  readonly earlierRuns: EarlierRunStore | null;
  /** Where people sign off what is judged; null = nowhere. */
  readonly signOffs: SignOffSource | null;
  /** Run head although rows of its content are stored; they count beside the new ones. */
  readonly isEvaluatedAgain: boolean;
  /** Folder or file with rows of accepted bases; undefined = none: how far base has come is not told. */
  readonly oldestBase: string | undefined;
  /** The command that was asked for, as its user knows it: messages begin with it. */
  readonly command: 'gate' | 'record' | 'merge' | 'fingerprint' | 'report' | 'demo';
  /** `record`: head alone is evaluated and kept, whatever it measures; nothing is held against base. */
  readonly mode: 'gate' | 'record';
  /** Only suites marked as probes run, and are held against stored runs of the same content; absent = others too. */
  readonly isFingerprint?: boolean;
  /** Every suite runs, whatever changed. */
  readonly isEverySuite: boolean;
  /** Result files or folders that an earlier step made: nothing is run. */
  readonly results: { readonly base: string | undefined; readonly head: string } | undefined;
  /** Parts of suites that other jobs ran: nothing is run here; absent = the sides are run. */
  readonly shards?: ShardSource;
  /** In place of the config's own. */
  readonly enforce: boolean | undefined;
  /** Who asked: kept in the record. `headSha` is the pull request's, which the evaluated commit has to be or to merge. */
  readonly identity: Partial<MetricsRecord['identity']>;
  /** Which leg of a matrix this is; null = outside GitHub Actions. */
  readonly matrixKey: string | null;
  /** Whether the suites' own result files are kept beside what is made of them. */
  readonly keepsResults: boolean;
  /** Hides a secret in whatever else the job prints; absent = nobody could. */
  readonly hide?: (secret: string) => void;
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
  baseStores: [],
  earlierRuns: null,
  signOffs: null,
  isEvaluatedAgain: false,
  oldestBase: undefined,
  command: 'gate',
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
  /** Where a stored one lay: an earlier run of this pull request, or a store; absent = it was not stored. */
  readonly place?: StorePlace | 'pull-request';
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
  /** What its probes came to; absent = nobody asked. */
  readonly probes?: ProbeOutcome;
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
  /** Suites that the classes of the change require. */
  readonly required: readonly string[];
  /** Suites that did not run, with the reason. */
  readonly skipped: readonly { readonly suite: string; readonly reason: string }[];
  readonly view: CommentView;
}

import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { SignOffSource } from '../approval/sign-off-source.ts';
import type { EarlierRunStore } from '../stored/earlier-runs.ts';
import type { StoreAnswer, WantedBase } from '../stored/find-baseline.ts';
import type { JudgedBefore } from './judged-before.ts';
import type { ReportedChange } from './read-reported-change.ts';
import type { RemotePullRequest, RemoteTree } from './remote-repository.ts';

/** Looks for rows of base among those that runs of the default branch stored; never rejects. */
export type FindBase = (
  wanted: WantedBase,
) => Promise<Pick<StoreAnswer, 'found' | 'notes' | 'problems' | 'isUnread'>>;

/** Everything a reported suite is judged in. */
export interface ReportContext {
  readonly pull: RemotePullRequest;
  readonly change: ReportedChange;
  readonly identity: MetricsRecord['identity'];
  readonly findBase: FindBase;
  readonly treeAt: (sha: string) => Promise<RemoteTree>;
  /** Where people sign off what is judged; null = nowhere. */
  readonly signOffs: SignOffSource | null;
  /** Earlier judgements of this head. */
  readonly judgedBefore: JudgedBefore;
  /** Rows whose own word counts; null = none of this pull request does. */
  readonly own: EarlierRunStore | null;
  /** What was judged before is judged again: a base that is not there is a fault, never a reason to compare nothing. */
  readonly isAgain: boolean;
  readonly out: string;
}

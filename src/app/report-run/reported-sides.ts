import type { Judgement } from '../../core/approval/sign-off-facts.ts';
import type { StoredSides } from '../../core/compare/evaluation-cost.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import type { BaselineUsed } from '../gate/gate-request.ts';
import type { RunOutcome } from '../read-run.ts';

/** Both sides of a suite that is judged from what a run left. */
export interface ReportedSides {
  readonly head: RunOutcome;
  /** null = there is none, and nothing is compared. */
  readonly base: RunOutcome | null;
  readonly used: BaselineUsed;
  /** What resamples are seeded with; null = the rows themselves. */
  readonly seed: string | null;
  /** Key of head's content; null = not known. */
  readonly key: string | null;
  readonly isLatencyAdvisory: boolean;
  readonly storedSides: StoredSides;
  /** What belongs above the numbers, one sentence each. */
  readonly notices: readonly string[];
  /** What the run itself came to; null = it cannot be read. */
  readonly ownVerdict: Verdict | null;
  /** Earlier judgements of this content. */
  readonly judged: () => Promise<readonly Judgement[]>;
}

/** There is no base. */
export const noBase: BaselineUsed = { rung: 'none', sha: null, ageMs: null, runs: 0 };

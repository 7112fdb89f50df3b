import { type Draws, hashTexts } from '../draws.ts';
import type { Culprit } from './main-state.ts';
import { worseSprint } from './main-state.ts';
import type { PlannedChange, PlannedRun } from './plan.ts';
import { mergeShaOf } from './plan-outcomes.ts';
import { sprintBegins } from './sprint-days.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const causes = [
  'data: stale articles',
  'model',
  'Deployment of the wrong index',
  'users',
  'nobody knows',
] as const;

/** Changes of which some say that they were taken back, and the pull requests that took the others back. */
export interface PlannedReverts {
  readonly changes: readonly PlannedChange[];
  readonly reverts: readonly PlannedChange[];
}

/** A change that makes main worse over the end of a sprint. */
export interface FoundCulprit extends Culprit {
  readonly change: PlannedChange;
}

/** The last change of the first suite that shipped in the two weeks before the end of the sprint at which main is worse. */
export function findCulprit(
  changes: readonly PlannedChange[],
  suite: string,
  sprints: number,
): FoundCulprit | null {
  const turn = sprintBegins(worseSprint(sprints) + 1);
  const found = changes
    .filter(({ kind, fate, runs }) => kind === 'experiment' && fate === 'shipped' && runs[0]?.suite === suite)
    .flatMap((change) => {
      const { closedAt } = change;
      const isNear = closedAt !== null && closedAt >= turn - 14 * dayMs && closedAt < turn - 0.5 * dayMs;
      return isNear ? [{ change, mergedAt: closedAt, revertedAt: turn + 5 * dayMs }] : [];
    });
  return found.toSorted((one, other) => one.mergedAt - other.mergedAt).at(-1) ?? null;
}

/**
 * Half of what is taken back is taken back by a pull request that says so, and that is evaluated like any other; the culprit
 * always is.
 */
export function planReverts(
  changes: readonly PlannedChange[],
  culprit: FoundCulprit | null,
  spareNumber: (at: number) => number,
  draws: Draws,
): PlannedReverts {
  const reverts: PlannedChange[] = [];
  const kept = changes.map((found): PlannedChange => {
    const isCulprit = found === culprit?.change;
    const change = isCulprit ? withRevert(found, culprit.revertedAt) : found;
    const { revertedAt, outcomes } = change;
    const target = outcomes.findLast(({ state }) => state === 'merged')?.pullRequest ?? null;
    if (revertedAt === null || target === null || (!isCulprit && draws.uniform() < 0.5)) return change;
    const revert = revertOf(change, target, revertedAt, spareNumber(revertedAt), {
      // Half of them say why, each in another way.
      ...(isCulprit || reverts.length % 2 === 0
        ? { Cause: isCulprit ? causes[0] : (causes[(reverts.length / 2) % causes.length] ?? causes[0]) }
        : {}),
    });
    if (revert === null) return change;
    reverts.push(revert);
    return { ...change, outcomes: outcomes.map((outcome) => ({ ...outcome, revertedAt: null })) };
  });
  return { changes: kept, reverts };
}

function withRevert(change: PlannedChange, revertedAt: number): PlannedChange {
  return { ...change, revertedAt };
}

function revertOf(
  change: PlannedChange,
  target: number,
  revertedAt: number,
  number: number,
  trailers: Record<string, string>,
): PlannedChange | null {
  const { repository } = change;
  const [first] = change.runs;
  if (first === undefined) return null;
  const name = `revert-${target}-${change.branch}`;
  const at = revertedAt - 2 * hourMs;
  const run: PlannedRun = {
    ...first,
    at,
    head: hashTexts('revert', repository, name).slice(0, 40),
    content: hashTexts('revert content', repository, name),
    pullRequest: number,
    branch: name,
    event: 'pull_request',
    runId: 2_000_000_000 + number,
    attempt: 1,
    verdict: 'inside',
    isPassed: true,
    isSignedOff: false,
    isWaived: false,
    isReused: false,
    casesRemoved: 0,
  };
  return {
    ...change,
    kind: 'revert',
    shape: 'plain',
    class: 'other',
    fate: 'shipped',
    branch: name,
    pullRequests: [number],
    runs: [run],
    contentsAt: [],
    entry: null,
    openedAt: at - hourMs,
    closedAt: revertedAt,
    way: null,
    acceptedBy: null,
    revertedAt: null,
    outcomes: [
      {
        repository,
        pullRequest: number,
        branch: name,
        baseBranch: 'main',
        state: 'merged',
        openedAt: new Date(at - hourMs).toISOString(),
        closedAt: new Date(revertedAt).toISOString(),
        mergedAt: new Date(revertedAt).toISOString(),
        mergeSha: mergeShaOf(repository, number),
        revertOf: target,
        trailers,
      },
    ],
  };
}

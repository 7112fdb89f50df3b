import type { Evaluation } from './evaluation.ts';
import type { Grouped, WayToShip } from './experiment.ts';
import type { Outcome } from './outcome.ts';

/** How a merged change stood with the gate, and whether a person had said yes to it. */
export interface Shipping {
  readonly way: WayToShip;
  readonly isSignedOff: boolean;
}

/** Worst first, in the order of the verdicts. */
const worstFirst: readonly WayToShip[] = [
  'not-evaluated',
  'against-the-gate',
  'accepted',
  'not-settled',
  'inside',
];

/**
 * How the merged pull requests of a group stood with the gate when they were merged: the worst of the suites at the last
 * head that was evaluated, of each the last attempt.
 */
export function wayToShip({ evaluations, outcomes }: Grouped): Shipping {
  const merged = outcomes.filter(({ state }) => state === 'merged');
  const last = merged.flatMap((outcome) => lastEvaluations(evaluations, outcome, merged.length === 1));
  const ways = last.map((entry) => (entry === null ? 'not-evaluated' : wayOf(entry)));
  return {
    way: worstFirst.find((way) => ways.includes(way)) ?? 'not-evaluated',
    isSignedOff: last.some((entry) => entry !== null && entry.signOffs + entry.waivers > 0),
  };
}

/**
 * null = its last head was never evaluated; under which number it was evaluated plays no part. A part of a split change
 * without any evaluation of its own needs none.
 */
function lastEvaluations(
  all: readonly Evaluation[],
  { pullRequest, headSha, closedAt }: Outcome,
  isOnlyOne: boolean,
): readonly (Evaluation | null)[] {
  const before = all.filter(({ finishedAt }) => closedAt === null || finishedAt <= closedAt);
  const own = before.filter(
    (evaluation) => evaluation.pullRequest === pullRequest || (isOnlyOne && evaluation.pullRequest === null),
  );
  const head = headSha ?? own.at(-1)?.headSha ?? null;
  const ofHead = before.filter((evaluation) => head !== null && evaluation.headSha === head);
  if (ofHead.length === 0) return isOnlyOne || own.length > 0 ? [null] : [];
  const bySuite = new Map<string, Evaluation>();
  for (const evaluation of ofHead) bySuite.set(`${evaluation.suite}\n${evaluation.matrixKey}`, evaluation);
  return [...bySuite.values()];
}

function wayOf({ verdict, isPassed, signOffs, waivers }: Evaluation): WayToShip {
  if (verdict === 'not-evaluated' || verdict === 'inside') return verdict;
  if (signOffs + waivers > 0) return 'accepted';
  if (!isPassed) return 'against-the-gate';
  return verdict === 'inconclusive' ? 'not-settled' : 'accepted';
}

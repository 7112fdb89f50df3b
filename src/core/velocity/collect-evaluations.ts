import { type Evaluation, isCompleted } from './evaluation.ts';

/** Takes evaluations one by one and keeps each of them once. */
export interface EvaluationCollector {
  readonly add: (evaluation: Evaluation) => void;
  /** By time, then by identity, whatever order they came in. */
  readonly evaluations: () => readonly Evaluation[];
  /** Records that were of an evaluation already there. */
  readonly duplicates: () => number;
}

/**
 * One evaluation is one suite and leg of one attempt of one run for one head. The same one comes more than once where a
 * folder holds artifact and history, or where a sign-off decided it anew: the one that says more counts, which is the one
 * with more sign-offs and waivers, else the later one.
 */
export function evaluationCollector(): EvaluationCollector {
  const kept = new Map<string, Evaluation>();
  let duplicates = 0;
  return {
    add: (evaluation) => {
      const key = evaluationKey(evaluation);
      const other = kept.get(key);
      if (other !== undefined) duplicates += 1;
      if (other === undefined || compareSayings(evaluation, other) > 0) kept.set(key, evaluation);
    },
    evaluations: () =>
      [...kept]
        .sort(
          ([key, one], [otherKey, other]) => one.finishedAt - other.finishedAt || (key < otherKey ? -1 : 1),
        )
        .map(([, evaluation]) => evaluation),
    duplicates: () => duplicates,
  };
}

/** What makes an evaluation another one. Outside a workflow there is no run: head and time stand for it. */
export function evaluationKey(evaluation: Evaluation): string {
  const { repository, headSha, suite, matrixKey, runId, attempt, finishedAt } = evaluation;
  const run = runId === null ? `at ${finishedAt}` : `${runId} ${attempt}`;
  return [repository, headSha ?? '', suite, matrixKey, run].join('\n');
}

/** Positive where the first one says more. Ties are settled by content, so that the order of files plays no part. */
function compareSayings(one: Evaluation, other: Evaluation): number {
  return (
    one.signOffs + one.waivers - (other.signOffs + other.waivers) ||
    one.finishedAt - other.finishedAt ||
    Number(isCompleted(one)) - Number(isCompleted(other)) ||
    Number(one.verdict > other.verdict) - Number(one.verdict < other.verdict)
  );
}

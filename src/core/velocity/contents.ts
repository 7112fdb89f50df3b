import { type Evaluation, isCompleted } from './evaluation.ts';

/** A content that was decided on, and when first. */
export interface DecidedContent {
  readonly signature: string;
  /** Milliseconds since 1970. */
  readonly firstAt: number;
}

/**
 * The distinct contents among completed evaluations. One head under several suites is one content, told by the covered files
 * of all of them: a re-run, an empty commit and a rebase that changes none of these files add nothing.
 *
 * @param evaluations - by time
 * @returns by the time of their first evaluation
 */
export function decidedContents(evaluations: readonly Evaluation[]): readonly DecidedContent[] {
  const byHead = new Map<string, { parts: Set<string>; firstAt: number }>();
  for (const evaluation of evaluations.filter(isCompleted)) {
    const { repository, headSha, suite, matrixKey, content, finishedAt, runId } = evaluation;
    const head = `${repository} ${headSha ?? content ?? runId ?? finishedAt}`;
    const known = byHead.get(head) ?? { parts: new Set<string>(), firstAt: finishedAt };
    known.parts.add(`${suite} ${matrixKey} ${content ?? head}`);
    byHead.set(head, known);
  }
  const first = new Map<string, number>();
  for (const { parts, firstAt } of byHead.values()) {
    const signature = [...parts].sort().join('\n');
    first.set(signature, Math.min(first.get(signature) ?? firstAt, firstAt));
  }
  return [...first]
    .map(([signature, firstAt]) => ({ signature, firstAt }))
    .sort((one, other) => one.firstAt - other.firstAt);
}

import type { Evaluation } from './evaluation.ts';

/**
 * When the first record of each repository was made, milliseconds since 1970: what happened there before is not on record,
 * however long others were.
 *
 * @param evaluations - by time
 */
export function firstRecords(
  evaluations: readonly Pick<Evaluation, 'repository' | 'finishedAt'>[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { repository, finishedAt } of evaluations)
    if (!first.has(repository)) first.set(repository, finishedAt);
  return first;
}

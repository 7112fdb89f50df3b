import type { RunOrigin } from '../model/run.ts';

/**
 * Runs made since the provider was last shown to have changed the model: those before it have other answers under the same
 * name, and are not more of the same.
 *
 * @param newestFirst - runs of one content
 * @returns a beginning of the list, the run that showed the change its last one; all of it where none did
 */
export function sinceChange<T extends { readonly origin?: RunOrigin }>(
  newestFirst: readonly T[],
): readonly T[] {
  const at = newestFirst.findIndex(({ origin }) => origin?.isAfterChange === true);
  return at < 0 ? newestFirst : newestFirst.slice(0, at + 1);
}

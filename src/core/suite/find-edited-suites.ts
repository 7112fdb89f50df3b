import type { Config } from '../config/config.ts';
import { canonicalJson } from '../model/stable-hash.ts';

/**
 * Suites that base and head both have and run in another way: another setup, command, results file, format, timeout or
 * working directory.
 *
 * @param configs - the config at each commit, not the combined one; `base` null = no config there
 * @returns names in head's order
 */
export function findEditedSuites({
  base,
  head,
}: {
  readonly base: Config | null;
  readonly head: Config;
}): readonly string[] {
  if (base === null) return [];
  return Object.keys(head.suites).filter(
    (name) =>
      Object.hasOwn(base.suites, name) &&
      canonicalJson(base.suites[name]?.run) !== canonicalJson(head.suites[name]?.run),
  );
}

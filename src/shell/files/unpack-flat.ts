import type { ArchiveRules } from './archive-entry.ts';
import { listEntries } from './list-entries.ts';
import { unpackEntry } from './unpack-entry.ts';

/**
 * Unpacks files of a ZIP archive that somebody unknown may have made: the whole directory is checked first, then only what
 * is asked for is unpacked, in memory.
 *
 * @param path - of the archive, for messages
 * @param names - of the files that are wanted; one that the archive lacks is left out
 * @throws ArchiveError when the archive breaks a rule or is damaged
 */
export async function unpackFlat(
  path: string,
  bytes: Uint8Array,
  names: readonly string[],
  rules: Omit<ArchiveRules, 'isFlat'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = (from: number, to: number): Uint8Array => bytes.subarray(from, Math.max(from, to));
  const entries = await listEntries(path, read, bytes.length, { ...rules, isFlat: true });
  return new Map(
    entries
      .filter(({ name }) => names.includes(name))
      .map((entry) => [entry.name, unpackEntry(path, entry, read)] as const),
  );
}

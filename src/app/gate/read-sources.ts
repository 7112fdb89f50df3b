import type { SourceConfig } from '../../core/config/config.ts';
import { isLate, type SourceAge, sourceAge, sourcePlace } from '../../core/freshness/source-age.ts';
import { describeProblem } from '../../core/model/describe-problem.ts';
import { ageText } from './age-text.ts';

/** Bytes of the file of a source that are read: it names a time, and is no index. */
const largestFile = 4 * 1024 * 1024;

/**
 * Ages of the sources that the config declares; never rejects: one that cannot be read has no age.
 *
 * @param read - gives a file of the evaluated commit, null = there is none
 * @param now - milliseconds since 1970
 */
export async function readSources(
  sources: readonly SourceConfig[],
  read: (path: string) => Promise<Uint8Array | null>,
  now: number,
): Promise<readonly SourceAge[]> {
  const ages: SourceAge[] = [];
  for (const source of sources) {
    const { path } = sourcePlace(source);
    try {
      const bytes = await read(path);
      if (bytes !== null && bytes.length > largestFile) throw new RangeError(`${path} is larger than 4 MiB`);
      ages.push(sourceAge(source, bytes === null ? null : new TextDecoder().decode(bytes), now));
    } catch (error) {
      const problem = describeProblem(error);
      ages.push({ ...sourceAge(source, null, now), problem });
    }
  }
  return ages;
}

/** What the first lines say of sources that are too old, or whose age nobody knows. */
export function sourceNotices(sources: readonly SourceAge[]): string[] {
  return sources.flatMap((source) => {
    const { name, ageMs, maxAgeMs, problem } = source;
    if (problem !== null) return [`The age of the source ${name} is not known: ${problem}.`];
    if (ageMs === null || maxAgeMs === null || !isLate(source)) return [];
    return [`The source ${name} is ${ageText(ageMs)} old; ${ageText(maxAgeMs)} is its limit.`];
  });
}

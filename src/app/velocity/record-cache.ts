import type { Files } from '../ports.ts';

/** A record that was downloaded before. */
export interface CachedRecord {
  readonly artifactId: number;
  readonly path: string;
  /** Run that it has to be of; `any`; or `none`: the file says why there is no record. */
  readonly run: string;
}

/** Records of the artifacts of one repository, by the id of the artifact: what is here is not downloaded again. */
export interface RecordCache {
  readonly records: readonly CachedRecord[];
  /** Whether this artifact was looked at, whatever came of it. */
  readonly has: (artifactId: number) => boolean;
  readonly keep: (artifactId: number, runId: string | null, text: string) => Promise<void>;
  /** An artifact that holds nothing to be read, and why. */
  readonly keepNone: (artifactId: number, reason: string) => Promise<void>;
}

/**
 * Opens the cache of a repository: `<owner>/<name>/<artifact id>-<run id>.json`, the record as it was written, so that the
 * folder can be read as any other folder of records.
 *
 * @param folder - undefined = nothing is kept
 * @param repository - `owner/name`
 */
export async function openRecordCache(
  files: Pick<Files, 'list' | 'write' | 'join'>,
  folder: string | undefined,
  repository: string,
): Promise<RecordCache> {
  if (folder === undefined)
    return { records: [], has: () => false, keep: async () => {}, keepNone: async () => {} };
  const place = files.join(folder, ...repository.toLowerCase().split('/'));
  const seen = new Set<number>();
  const records: CachedRecord[] = [];
  for (const path of await files.list(place)) {
    const [, id, run] = /(?:^|[\\/])([1-9]\d{0,15})-(any|none|[1-9]\d{0,15})\.(?:json|txt)$/.exec(path) ?? [];
    if (id === undefined || run === undefined) continue;
    seen.add(Number(id));
    records.push({ artifactId: Number(id), path, run });
  }
  return {
    records,
    has: (id) => seen.has(id),
    keep: (id, runId, text) => files.write(files.join(place, `${id}-${runId ?? 'any'}.json`), text),
    keepNone: (id, reason) => files.write(files.join(place, `${id}-none.txt`), `${reason}\n`),
  };
}

import { createHash } from 'node:crypto';
import { RequestError } from '@octokit/request-error';
import type { ArtifactInfo, DownloadLimits } from '../../app/stored/run-artifacts.ts';
import { ArtifactError } from '../../core/model/artifact-error.ts';
import { FileError, GitHubError } from '../../core/model/program-error.ts';
import { ArchiveError } from '../files/archive-entry.ts';
import { unpackFlat } from '../files/unpack-flat.ts';
import type { WaitingClock } from './patient-fetch.ts';
import { readBody, TooLongError } from './read-body.ts';

/** What the download needs. */
export interface DownloadParts {
  /** Asks GitHub where the archive is: an address of the storage that is good for a minute. */
  readonly locate: (artifactId: number) => Promise<string>;
  /** A fetch that knows nothing of the token. */
  readonly fetch: typeof fetch;
  readonly clock: WaitingClock;
  /** When the storage is given up; default two minutes. */
  readonly timeoutMs?: number;
}

const mebibyte = 1024 * 1024;

/** Records are under 100 KB, rows and reports some MB at the very most. */
const usual = { archiveBytes: 64 * mebibyte, entryBytes: 32 * mebibyte } as const;

/** Ours hold six files; no page of ours packs better than 30 to 1. */
const rules = { entries: 64, totalBytes: 128 * mebibyte, ratio: 200, ratioFreeBytes: mebibyte } as const;

/** Seconds before the storage is asked again. */
const pauses = [1, 4] as const;

const usualTimeoutMs = 120_000;

/** Downloads an artifact and unpacks files of it, as the port says. */
export async function downloadArtifact(
  parts: DownloadParts,
  artifact: ArtifactInfo,
  names: readonly string[],
  limits: DownloadLimits = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const archiveBytes = limits.archiveBytes ?? usual.archiveBytes;
  const entryBytes = limits.entryBytes ?? usual.entryBytes;
  const at = { artifact: artifact.name };
  if (artifact.isExpired) throw new ArtifactError('expired', at, 'it has expired');
  if (artifact.sizeBytes > archiveBytes)
    throw new ArtifactError('too-large', at, `it has ${artifact.sizeBytes} bytes, more than ${archiveBytes}`);
  const bytes = await fetchArchive(parts, artifact, archiveBytes);
  checkDigest(artifact, bytes);
  try {
    return await unpackFlat(artifact.name, bytes, names, { ...rules, entryBytes });
  } catch (error) {
    if (error instanceof ArchiveError)
      throw new ArtifactError(error.reason, { ...at, entry: error.entry }, error.what, error);
    if (error instanceof FileError) throw new ArtifactError('damaged', at, error.message, error);
    throw error;
  }
}

/** The archive's bytes; the storage is asked anew, at a new address, where the answer breaks off. */
async function fetchArchive(
  parts: DownloadParts,
  artifact: ArtifactInfo,
  limitBytes: number,
): Promise<Uint8Array> {
  const at = { artifact: artifact.name };
  for (const pause of [...pauses, null]) {
    const location = await locate(parts, artifact);
    const answer = await fetchOnce(parts, location, limitBytes);
    if (answer.kind === 'bytes') return answer.bytes;
    if (answer.kind === 'too-long') throw new ArtifactError('too-large', at, answer.why);
    if (answer.status === 410) throw new ArtifactError('expired', at, 'it has expired');
    if (pause === null) {
      if (answer.status === 404) throw new ArtifactError('gone', at, 'the storage does not have it');
      throw new GitHubError(
        'unreachable',
        `The storage did not give the artifact ${artifact.name}: ${answer.why}.`,
        'Run it again; githubstatus.com tells whether GitHub has a problem.',
      );
    }
    await parts.clock.sleep(pause * 1000);
  }
  throw new TypeError('the last try above either returns or throws');
}

async function locate({ locate }: DownloadParts, { id, name }: ArtifactInfo): Promise<string> {
  try {
    return await locate(id);
  } catch (error) {
    const cause = error instanceof GitHubError ? error.cause : error;
    if (!(cause instanceof RequestError)) throw error;
    if (cause.status === 410) throw new ArtifactError('expired', { artifact: name }, 'it has expired', error);
    if (cause.status === 404)
      throw new ArtifactError('gone', { artifact: name }, 'GitHub does not have it', error);
    throw error;
  }
}

type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-long'; readonly why: string }
  | { readonly kind: 'failed'; readonly status: number | null; readonly why: string };

async function fetchOnce(
  { fetch, timeoutMs = usualTimeoutMs }: DownloadParts,
  location: string,
  limitBytes: number,
): Promise<Fetched> {
  try {
    // The address is its own key: no header goes with it, least of all the token.
    const answer = await fetch(location, { signal: AbortSignal.timeout(timeoutMs) });
    if (answer.ok) return { kind: 'bytes', bytes: await readBody(answer, limitBytes) };
    await answer.body?.cancel();
    return { kind: 'failed', status: answer.status, why: `HTTP ${answer.status}` };
  } catch (error) {
    if (error instanceof TooLongError) return { kind: 'too-long', why: error.message };
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { kind: 'failed', status: null, why: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** GitHub keeps a digest of what was uploaded since 2025; older artifacts have none. */
function checkDigest({ name, digest }: ArtifactInfo, bytes: Uint8Array): void {
  const [, expected] = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '') ?? [];
  if (expected === undefined) return;
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== expected.toLowerCase())
    throw new ArtifactError(
      'digest',
      { artifact: name },
      `what was downloaded has the digest ${actual.slice(0, 12)}…, stored was ${expected.slice(0, 12)}…`,
    );
}

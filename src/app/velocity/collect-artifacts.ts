import { ArtifactError } from '../../core/model/artifact-error.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { Evaluation } from '../../core/velocity/evaluation.ts';
import { labelOf } from '../archive/artifact-name.ts';
import { listArtifacts } from '../archive/list-artifacts.ts';
import { largestArchivedFile } from '../archive/read-archived.ts';
import type { Clock, Files } from '../ports.ts';
import type { ArtifactInfo, RunArtifacts } from '../stored/run-artifacts.ts';
import type { RecordCache } from './record-cache.ts';
import type { RecordSink } from './record-sink.ts';

/** What is collected, and what it may cost. */
export interface ArtifactRequest {
  /** `owner/name` */
  readonly repository: string;
  readonly cache: RecordCache;
  /** Nothing new is begun after it; milliseconds since 1970. */
  readonly endsAt: number;
  /** Requests of the hour that are left to others. */
  readonly reserve: number;
}

/** What became of the artifacts of a repository. */
export interface CollectedArtifacts {
  readonly downloaded: number;
  readonly fromCache: number;
  /** Of runs whose head is in another repository; their word is not taken. */
  readonly fromForks: number;
  /** Gone before they were read. */
  readonly expired: number;
  /** Why they are not all, one sentence each. */
  readonly problems: readonly string[];
}

/** Failures of the service in a row after which it is left alone. */
const mostFailures = 3;

/**
 * Takes the records of workflow runs from their artifacts, newest first. What is in the cache, or was read from elsewhere
 * already, is not downloaded; what is left when time or requests run out is taken by the next run. A record is believed
 * that names the repository and the run which made it.
 *
 * @throws GitHubError when nothing could be listed
 */
export async function collectArtifacts(
  { repository, cache, endsAt, reserve }: ArtifactRequest,
  runs: RunArtifacts,
  sink: RecordSink,
  { files, clock }: { readonly files: Pick<Files, 'read'>; readonly clock: Clock },
): Promise<CollectedArtifacts> {
  const isThere = knownArtifacts(sink.evaluations());
  const counts = { downloaded: 0, fromCache: 0, fromForks: 0, expired: 0 };
  const cut = new Set<number>();
  for (const { artifactId, path, run } of cache.records) {
    const text = new TextDecoder().decode(await files.read(path));
    const place = `${repository}, artifact ${artifactId}`;
    if (run === 'none') sink.passOver(place, text.trim());
    // Whoever wrote it was ended in the middle: it is downloaded again.
    else if (!text.trimEnd().endsWith('}')) cut.add(artifactId);
    else {
      counts.fromCache += 1;
      sink.text(text, place, (said) => contradiction(said, repository, run === 'any' ? null : run));
    }
  }
  const whyNot = runs.whyNot();
  if (whyNot !== null) return { ...counts, problems: [whyNot] };
  const whyStop = (): 'minutes' | 'rate-limit' | null => {
    if (clock.now().getTime() >= endsAt) return 'minutes';
    const limit = runs.rateLimit();
    return limit !== null && limit.remaining <= reserve ? 'rate-limit' : null;
  };
  const { defaultBranch } = await runs.repository();
  const listing = await listArtifacts(runs, clock, whyStop);
  const wanted: ArtifactInfo[] = [];
  for (const artifact of listing.artifacts) {
    if ((cache.has(artifact.id) && !cut.has(artifact.id)) || isThere(artifact)) continue;
    if (artifact.isForeign) counts.fromForks += 1;
    else if (artifact.isExpired) counts.expired += 1;
    else wanted.push(artifact);
  }
  let stopped: string | null = listing.stopped === null ? null : stopTexts[listing.stopped];
  let failures = 0;
  let done = 0;
  for (const artifact of wanted) {
    const why = whyStop();
    if (why !== null) stopped = stopTexts[why];
    if (stopped !== null) break;
    const place = `${repository}, artifact ${artifact.id}`;
    try {
      const found = await runs.download(artifact, ['record.json'], { entryBytes: largestArchivedFile });
      const bytes = found.get('record.json');
      if (bytes === undefined) {
        sink.passOver(place, 'It holds no record.json.');
        await cache.keepNone(artifact.id, 'It holds no record.json.');
      } else {
        // Runs of the default branch report what other runs evaluated: theirs is the word of the repository itself.
        const isOwn = artifact.headBranch === defaultBranch;
        const runId = isOwn || artifact.runId === null ? null : String(artifact.runId);
        const text = new TextDecoder().decode(bytes);
        await cache.keep(artifact.id, runId, text);
        sink.text(text, place, (evaluation) => contradiction(evaluation, repository, runId));
        counts.downloaded += 1;
      }
      failures = 0;
      done += 1;
    } catch (error) {
      if (error instanceof ArtifactError) {
        done += 1;
        if (error.code === 'expired' || error.code === 'gone') counts.expired += 1;
        else {
          sink.passOver(place, error.message);
          await cache.keepNone(artifact.id, error.message);
        }
      } else if (error instanceof GitHubError) {
        failures += 1;
        const isLast =
          failures >= mostFailures || error.code === 'forbidden' || error.code === 'rate-limited';
        if (isLast) stopped = `${error.message} ${error.hint}`;
        else if (failures === 1) sink.passOver(place, error.message);
      } else throw error;
    }
  }
  const left = wanted.length - done;
  const problems =
    stopped === null && left === 0 && listing.problem === null
      ? []
      : [
          `${left} artifacts were not read${listing.stopped === null ? '' : ', and there may be more'}: ${stopped ?? listing.problem ?? 'GitHub did not give them.'}`,
        ];
  return { ...counts, problems };
}

const stopTexts = {
  minutes: 'the time for it is over; the next run goes on.',
  'rate-limit': 'too few requests of the hour are left; the next run goes on.',
  unreachable: 'GitHub could not be reached.',
  history: 'the history could not be read.',
} as const;

/** Tells artifacts whose record was read from elsewhere, such as the history. */
function knownArtifacts(evaluations: readonly Evaluation[]): (artifact: ArtifactInfo) => boolean {
  const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);
  const known = new Set(
    evaluations.map(({ headSha, suite, matrixKey, runId, attempt }) =>
      keyOf(headSha, `${suite}-${matrixKey === '' ? 'single' : matrixKey}`, runId, attempt),
    ),
  );
  return ({ name, headSha, runId }) => {
    const label = labelOf(name);
    return label !== null && known.has(keyOf(headSha, label.label, String(runId), label.attempt));
  };
}

/** What a record says of itself that GitHub does not say of its artifact. */
function contradiction(evaluation: Evaluation, repository: string, runId: string | null): string | null {
  if (evaluation.repository !== repository.toLowerCase())
    return `The record says that it is of ${JSON.stringify(evaluation.repository)}, which its artifact is not of.`;
  if (runId !== null && evaluation.runId !== runId)
    return `The record says that it is of run ${JSON.stringify(evaluation.runId)}, and run ${runId} made it.`;
  return null;
}

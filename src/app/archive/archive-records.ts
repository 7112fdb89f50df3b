import { ArtifactError } from '../../core/model/artifact-error.ts';
import { HistoryError } from '../../core/model/history-error.ts';
import { GitHubError, UsageError } from '../../core/model/program-error.ts';
import type { Run } from '../../core/model/run.ts';
import type { History } from '../history/history.ts';
import type { Clock } from '../ports.ts';
import { isDefaultBranchRun } from '../stored/default-branch-run.ts';
import type { ArtifactInfo, RunArtifacts, RunInfo } from '../stored/run-artifacts.ts';
import type { ArchiveOutcome, ArchiveStop, RefusedArtifact } from './archive-outcome.ts';
import { archiveWriter } from './archive-writer.ts';
import { labelOf } from './artifact-name.ts';
import { contradiction, runKind } from './check-record.ts';
import { type KnownRecords, knownRecords } from './known-records.ts';
import { listArtifacts } from './list-artifacts.ts';
import { archivedFiles, largestArchivedFile, readRecord, recordFile, rowsFile } from './read-archived.ts';

/** What `archive` was asked for. */
export interface ArchiveRequest {
  /** `owner/name` */
  readonly repository: string;
  /** Branch of the history, for messages. */
  readonly branch: string;
  /** Nothing new is begun after so many minutes. */
  readonly minutes: number;
  /** Requests of the hour that are left to the other workflows of the repository. */
  readonly reserve: number;
}

/** What it works on. */
export interface ArchivePorts {
  readonly runs: RunArtifacts;
  readonly history: History;
  /** The rows of an artifact; null = they cannot be read. */
  readonly readRows: (bytes: Uint8Array) => Promise<Run | null>;
  readonly clock: Clock;
  readonly note: (line: string) => void;
}

/** What is left to others, and how long it takes, where nobody says anything else. */
export const usualArchive = { minutes: 20, reserve: 200 } as const;

/** Failures of the service in a row after which it is left alone. */
const mostFailures = 3;

/**
 * Collects the records of runs from their artifacts before these expire, and commits them to the history: what expires
 * first goes first. What is there already is not downloaded; what is left is taken by the next run. A record is kept
 * only where everything that it says of its run is what GitHub says. Rows are kept of runs of the default branch alone,
 * since later changes are judged against the rows in the history.
 *
 * @throws GitHubError when nothing can be listed, HistoryError when the history cannot be read, UsageError when the branch is
 *   the default branch
 */
export async function archiveRecords(request: ArchiveRequest, ports: ArchivePorts): Promise<ArchiveOutcome> {
  const { runs, history, clock, note } = ports;
  const whyNot = runs.whyNot();
  if (whyNot !== null)
    throw new GitHubError('not-found', `There is nothing to archive: ${whyNot}`, 'Leave `archive` out here.');
  const endsAt = clock.now().getTime() + request.minutes * 60_000;
  const repository = await runs.repository();
  if (repository.defaultBranch === request.branch) {
    throw new UsageError(
      'history-branch',
      `${request.branch} is the default branch, whose files are the repository's own.`,
      'Name another branch for the history, which holds nothing else.',
    );
  }
  const known = await knownRecords(history);
  const whyStop = (): ArchiveStop | null => {
    if (clock.now().getTime() >= endsAt) return 'minutes';
    const limit = runs.rateLimit();
    return limit !== null && limit.remaining <= request.reserve ? 'rate-limit' : null;
  };
  const listing = await listArtifacts(runs, clock, whyStop);
  const work = sortOut(listing.artifacts, known, clock);
  const writer = archiveWriter(history, known);
  const refused: RefusedArtifact[] = [];
  const runOf = cached(runs.run);
  let { expired, fromForks } = work;
  let rowsLeftOut = 0;
  let failures = 0;
  let stopped: ArchiveStop | null = null;
  let problem: string | null = null;
  let done = 0;

  const refuse = (artifact: ArtifactInfo, reason: RefusedArtifact['reason'], message: string): void => {
    refused.push({ artifact: artifact.name, runId: artifact.runId, reason, message });
    note(`archive: ${artifact.name} of run ${artifact.runId} is not kept (${reason}): ${message}`);
  };

  const collect = async (artifact: ArtifactInfo): Promise<void> => {
    if (artifact.runId === null) return refuse(artifact, 'no-run', 'GitHub does not say which run made it');
    const run = await runOf(artifact.runId);
    if (run === null) return refuse(artifact, 'no-run', 'its run is gone');
    const kind = runKind(run, repository);
    if (kind === 'fork') {
      fromForks += 1;
      return;
    }
    if (kind === 'other')
      return refuse(artifact, 'run-kind', `its run was started by ${JSON.stringify(run.event)}`);
    // Bases are taken from the rows in the history: only the default branch's own may lie there.
    const hasRows = kind === 'evaluation' && isDefaultBranchRun(run, repository.defaultBranch);
    const names = hasRows ? archivedFiles : ['record.json'];
    const files = await runs.download(artifact, names, { entryBytes: largestArchivedFile });
    const read = readRecord(files.get('record.json'));
    if ('reason' in read) return refuse(artifact, read.reason, read.message);
    const evaluated = kind === 'report' ? await evaluatedRun(read.record.identity.runId, run, runOf) : run;
    if (evaluated === null) return refuse(artifact, 'run-id', 'the run that its record names is gone');
    const source = { artifact, run, evaluated, repository: request.repository };
    const wrong =
      evaluated.repositoryId === repository.id
        ? contradiction(read.record, source)
        : { reason: 'run-id' as const, message: 'the run that its record names is of another repository' };
    if (wrong !== null) return refuse(artifact, wrong.reason, wrong.message);
    const rows = files.get('rows.jsonl.gz');
    const kept = rows === undefined ? null : rowsFile(read, rows, await ports.readRows(rows));
    if (rows !== undefined && kept === null) rowsLeftOut += 1;
    if (!writer.take({ artifact, record: recordFile(read), rows: kept }))
      return refuse(artifact, 'same-place', 'a record of this run, suite, leg and attempt is there');
  };

  for (const artifact of work.wanted) {
    stopped ??= whyStop();
    if (stopped !== null) break;
    try {
      await collect(artifact);
      failures = 0;
      done += 1;
      await writer.writeIfFull();
    } catch (error) {
      if (error instanceof ArtifactError) {
        failures = 0;
        done += 1;
        if (error.code === 'expired' || error.code === 'gone') expired += 1;
        else refuse(artifact, error.code, error.message);
      } else if (error instanceof HistoryError && error.code === 'bad-path') {
        done += 1;
        refuse(artifact, 'path', error.message);
      } else if (error instanceof HistoryError) {
        stopped = 'history';
        problem = `${error.message} ${error.hint}`;
      } else if (error instanceof GitHubError) {
        failures += 1;
        note(`archive: ${artifact.name} of run ${artifact.runId} is left for next time: ${error.message}`);
        if (error.code === 'rate-limited') stopped = 'rate-limit';
        else if (failures >= mostFailures || error.code === 'forbidden') {
          stopped = 'unreachable';
          problem = `${error.message} ${error.hint}`;
        }
      } else throw error;
    }
  }
  try {
    if (stopped !== 'history') await writer.write();
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    stopped = 'history';
    problem = `${error.message} ${error.hint}`;
  }
  for (const { artifact } of writer.lost())
    refuse(
      artifact,
      'same-place',
      'another record of this run, suite, leg and attempt was written meanwhile',
    );
  const { records, rows, commits, there } = writer.written();
  return {
    repository: request.repository,
    branch: request.branch,
    found: listing.artifacts.length,
    kept: records,
    rows,
    rowsLeftOut,
    commits,
    alreadyThere: work.alreadyThere + there,
    fromForks,
    expired,
    refused,
    left: work.wanted.length - done + writer.waiting(),
    stopped: stopped ?? listing.stopped,
    problem: problem ?? listing.problem,
  };
}

/** What is to be done, what expires first at the front. */
function sortOut(artifacts: readonly ArtifactInfo[], known: KnownRecords, clock: Clock) {
  const now = clock.now().getTime();
  const wanted: ArtifactInfo[] = [];
  let [alreadyThere, fromForks, expired] = [0, 0, 0];
  for (const artifact of artifacts) {
    const { runId, headSha } = artifact;
    const label = labelOf(artifact.name);
    const isThere =
      label !== null &&
      runId !== null &&
      headSha !== null &&
      known.has({ ...label, runId: String(runId), headSha });
    if (artifact.isForeign) fromForks += 1;
    else if (isThere) alreadyThere += 1;
    else if (artifact.isExpired || expiry(artifact) <= now) expired += 1;
    else wanted.push(artifact);
  }
  wanted.sort((left, right) => expiry(left) - expiry(right) || left.id - right.id);
  return { wanted, alreadyThere, fromForks, expired };
}

/** Milliseconds since 1970; where GitHub does not say, it is taken last. */
function expiry({ expiresAt }: ArtifactInfo): number {
  const at = Date.parse(expiresAt ?? '');
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at;
}

/** The run that a record is about, when a trusted run wrote it about another one. */
async function evaluatedRun(
  said: string | null,
  run: RunInfo,
  runOf: (id: number) => Promise<RunInfo | null>,
): Promise<RunInfo | null> {
  if (said === null || !/^[1-9]\d{0,14}$/.test(said)) return run;
  return said === String(run.id) ? run : runOf(Number(said));
}

/** Asks for each run once; null = there is none. */
function cached(ask: (id: number) => Promise<RunInfo>): (id: number) => Promise<RunInfo | null> {
  const answers = new Map<number, RunInfo | null>();
  return async (id) => {
    const there = answers.get(id);
    if (there !== undefined) return there;
    const answer = await ask(id).catch((error: unknown) => {
      if (error instanceof GitHubError && error.code === 'not-found') return null;
      throw error;
    });
    answers.set(id, answer);
    return answer;
  };
}

import { describeProblem } from '../../core/model/describe-problem.ts';
import { HistoryError } from '../../core/model/history-error.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { Unreadable } from '../../core/velocity/measure-velocity.ts';
import { type Outcome, parseOutcomes, type WrittenOutcome } from '../../core/velocity/outcome.ts';
import { encodeOutcomes } from '../../core/velocity/outcomes-of.ts';
import type { History, HistoryRequest } from '../history/history.ts';
import type { World } from '../ports.ts';
import { collectArtifacts } from './collect-artifacts.ts';
import { collectOutcomes } from './collect-outcomes.ts';
import { readHistory } from './read-history.ts';
import { readOutcomes } from './read-outcomes.ts';
import { readRecordFolders } from './read-records.ts';
import { openRecordCache } from './record-cache.ts';
import { type RecordSink, recordSink } from './record-sink.ts';
import { folderRows, historyRows, type RowsSource } from './rows-source.ts';

/** Where records and outcomes come from. */
export interface SourcesRequest {
  readonly folders: readonly string[];
  /** undefined = those that lie among the records. */
  readonly outcomeFiles: readonly string[] | undefined;
  readonly history: HistoryRequest | undefined;
  /** Repositories, `owner/name`, whose artifacts are read. */
  readonly artifactsOf: readonly string[];
  /** Repositories whose pull requests are asked for. */
  readonly outcomesOf: readonly string[];
  /** Folder of records that were downloaded before; undefined = nothing is kept. */
  readonly cache: string | undefined;
  /** No artifact is begun after so many minutes. */
  readonly minutes: number;
  /** Requests of the hour that are left to others. */
  readonly reserve: number;
}

/** What the sources gave. */
export interface GatheredSources {
  readonly sink: RecordSink;
  readonly outcomes: readonly Outcome[];
  /** Outcomes that GitHub told, in the form of the file. */
  readonly collected: readonly WrittenOutcome[];
  /** Lines of outcomes that were passed over, and sources that were not read, or not to their end. */
  readonly unreadable: readonly Unreadable[];
  /** Where rows lie; to be read before `close`. Those of artifacts are not among them. */
  readonly rows: readonly RowsSource[];
  /** Removes what a source keeps on disk. */
  readonly close: () => Promise<void>;
}

/** The world as sources need it. */
export type SourcesWorld = Pick<World, 'files' | 'history' | 'gitHub' | 'clock' | 'log'>;

/** What is left to others, and how long artifacts are read, where nobody says anything else. */
export const usualSources = { minutes: 10, reserve: 200 } as const;

/**
 * Reads all sources, local ones first, then the history, then artifacts that neither of them holds. A source that cannot be
 * reached takes nothing away from the others: it is named in the log and on the page.
 *
 * @returns with a history that is open: `close` it
 * @throws FileError when a file of outcomes cannot be read
 */
export async function gatherSources(request: SourcesRequest, world: SourcesWorld): Promise<GatheredSources> {
  const opened: History[] = [];
  const close = async (): Promise<void> => {
    for (const history of opened) await history.close().catch(() => {});
  };
  try {
    return { ...(await gather(request, world, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function gather(
  request: SourcesRequest,
  world: SourcesWorld,
  opened: History[],
): Promise<Omit<GatheredSources, 'close'>> {
  const { files, clock, log } = world;
  const { reserve } = request;
  const sink = recordSink();
  const unreadable: Unreadable[] = [];
  const tell = (source: string, reason: string): void => {
    unreadable.push({ file: source, reason });
    log.note(`eval-envelope: ${source}: ${reason}`);
  };
  const tolerate = async (source: string, read: () => Promise<void>): Promise<void> => {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof GitHubError || error instanceof HistoryError)) throw error;
      tell(source, `It could not be read. ${describeProblem(error)}`);
    }
  };
  const rows: RowsSource[] = [];
  const found = await readRecordFolders(files, request.folders, sink);
  rows.push(folderRows(sink.rowFiles, files));
  const read = await readOutcomes(files, request.outcomeFiles ?? found);
  unreadable.push(...read.unreadable);
  const { history: asked } = request;
  if (asked !== undefined)
    await tolerate(asked.branch, async () => {
      const history = await world.history(asked);
      opened.push(history);
      const count = await readHistory(history, sink);
      if (count === 0) log.note(`eval-envelope: ${asked.branch} holds no record, or there is no such branch`);
      rows.push(await historyRows(history));
    });
  const endsAt = clock.now().getTime() + request.minutes * 60_000;
  for (const repository of request.artifactsOf)
    await tolerate(`artifacts of ${repository}`, async () => {
      const cache = await openRecordCache(files, request.cache, repository);
      const { runs } = await world.gitHub(repository);
      const done = await collectArtifacts({ repository, cache, endsAt, reserve }, runs, sink, {
        files,
        clock,
      });
      const { downloaded, fromCache, fromForks, expired, problems } = done;
      log.note(
        `eval-envelope: artifacts of ${repository}: ${downloaded} downloaded, ${fromCache} from the cache, ${expired} expired before they were read, ${fromForks} from forks, whose word is not taken`,
      );
      for (const problem of problems) tell(`artifacts of ${repository}`, problem);
    });
  const collected: WrittenOutcome[] = [];
  for (const repository of request.outcomesOf)
    await tolerate(`pull requests of ${repository}`, async () => {
      const { pulls } = await world.gitHub(repository);
      const { outcomes, problems } = await collectOutcomes(repository, sink.evaluations(), pulls, reserve);
      collected.push(...outcomes);
      for (const problem of problems) tell(`pull requests of ${repository}`, problem);
    });
  // By way of the file, so that figures made from a saved one are the same.
  const told = parseOutcomes(encodeOutcomes(collected));
  for (const { line, message } of told.problems)
    unreadable.push({ file: `pull request ${collected[line - 1]?.pullRequest}`, reason: message });
  return { sink, outcomes: [...read.outcomes, ...told.outcomes], collected, unreadable, rows };
}

/** What is told where no source holds a record. */
export async function noRecords(
  { folders, history, artifactsOf }: SourcesRequest,
  files: Pick<World['files'], 'exists'>,
): Promise<string> {
  const found = await Promise.all(
    folders.map(async (folder) => ((await files.exists(folder)) ? folder : `${folder} (which is not there)`)),
  );
  const places = [
    ...found,
    ...(history === undefined ? [] : [`the branch ${history.branch}`]),
    ...artifactsOf.map((repository) => `artifacts of ${repository}`),
  ];
  return `no record could be read in ${places.join(', ')}. Name a folder that holds record.json files of runs, a history branch, or a repository whose runs stored them.`;
}

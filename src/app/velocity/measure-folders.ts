import type { VelocityConfig } from '../../core/config/config.ts';
import {
  measureVelocity,
  type TakenMeasurement,
  takeMeasurement,
  type Unreadable,
  type VelocityRequest,
} from '../../core/velocity/measure-velocity.ts';
import type { SprintRhythm } from '../../core/velocity/sprint-calendar.ts';
import type { VelocityDocument } from '../../core/velocity/velocity-document.ts';
import type { Files } from '../ports.ts';
import { readOutcomes } from './read-outcomes.ts';
import { readRecordFolders } from './read-records.ts';

/** Which figures of which folders are wanted. */
export interface FoldersRequest {
  readonly folders: readonly string[];
  /** undefined = those that lie among the records. */
  readonly outcomeFiles: readonly string[] | undefined;
  readonly velocity: VelocityConfig | undefined;
  readonly rhythm: SprintRhythm;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** undefined = the one of `now`. */
  readonly sprint: number | undefined;
  readonly defaultBranch: string | undefined;
}

/** The figures, and on demand what they were computed from. */
export interface MeasuredFolders {
  readonly document: VelocityDocument;
  readonly take: () => TakenMeasurement;
}

/**
 * The figures of a sprint from folders of records and outcomes.
 *
 * @returns what could not be read, where there is neither a record nor anything logged
 * @throws FileError when a file of outcomes cannot be read
 */
export async function measureFolders(
  files: Pick<Files, 'list' | 'read'>,
  request: FoldersRequest,
): Promise<MeasuredFolders | { readonly unreadable: readonly Unreadable[] }> {
  const { velocity, rhythm, now, sprint, defaultBranch } = request;
  const records = await readRecordFolders(files, request.folders);
  if (records.evaluations.length === 0 && records.entries.length === 0)
    return { unreadable: records.unreadable };
  const outcomes = await readOutcomes(files, request.outcomeFiles ?? records.outcomeFiles);
  const asked: VelocityRequest = {
    evaluations: records.evaluations,
    outcomes: outcomes.outcomes,
    entries: records.entries,
    rhythm,
    now,
    sprint,
    settings: {
      experiment: velocity?.experiment ?? 'branch',
      teamSize: velocity?.teamSize ?? null,
      teamKind: velocity?.teamKind ?? null,
    },
    defaultBranch,
    featureLabels: velocity?.featureLabels,
    duplicates: records.duplicates,
    unreadable: [...records.unreadable, ...outcomes.unreadable],
  };
  return { document: measureVelocity(asked), take: () => takeMeasurement(asked) };
}

import type { VelocityConfig } from '../../core/config/config.ts';
import {
  measureVelocity,
  type TakenMeasurement,
  takeMeasurement,
  type Unreadable,
  type VelocityRequest,
} from '../../core/velocity/measure-velocity.ts';
import type { Outcome } from '../../core/velocity/outcome.ts';
import { rowsWanted } from '../../core/velocity/rows-wanted.ts';
import type { SprintRhythm } from '../../core/velocity/sprint-calendar.ts';
import type { VelocityDocument } from '../../core/velocity/velocity-document.ts';
import { type RowsFiles, readStretches } from './read-stretches.ts';
import type { RecordSink } from './record-sink.ts';
import type { RowsSource } from './rows-source.ts';

/** Which figures are wanted. */
export interface SprintRequest {
  readonly velocity: VelocityConfig | undefined;
  readonly rhythm: SprintRhythm;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** undefined = the one of `now`. */
  readonly sprint: number | undefined;
  readonly defaultBranch: string | undefined;
}

/** The figures, and on demand what they were computed from. */
export interface MeasuredRecords {
  readonly document: VelocityDocument;
  readonly take: () => TakenMeasurement;
}

/** Rows of the evaluations that were read. */
export interface StoredRows {
  readonly sources: readonly RowsSource[];
  readonly files: RowsFiles;
}

/**
 * The figures of a sprint from what was read; of the evaluations that stand for a week of main, the rows are read now.
 *
 * @param unreadable - what of the outcomes could not be read
 */
export async function measureRecords(
  sink: RecordSink,
  outcomes: readonly Outcome[],
  unreadable: readonly Unreadable[],
  request: SprintRequest,
  rows: StoredRows,
): Promise<MeasuredRecords> {
  const { velocity, rhythm, now, sprint, defaultBranch } = request;
  const asked: VelocityRequest = {
    evaluations: sink.evaluations(),
    outcomes,
    entries: sink.entries,
    rhythm,
    now,
    sprint,
    settings: {
      experiment: velocity?.experiment ?? 'branch',
      teamSize: velocity?.teamSize ?? null,
      teamKind: velocity?.teamKind ?? null,
      bands: velocity?.bands,
    },
    defaultBranch,
    featureLabels: velocity?.featureLabels,
    duplicates: sink.duplicates(),
    unreadable: [...sink.unreadable, ...unreadable],
  };
  const taken = await withStretches(takeMeasurement(asked), sink, rows);
  const whole = { ...asked, unreadable: [...asked.unreadable, ...taken.unreadable] };
  return { document: measureVelocity(whole, taken), take: () => taken };
}

async function withStretches(
  taken: TakenMeasurement,
  { placeOf }: RecordSink,
  { sources, files }: StoredRows,
): Promise<TakenMeasurement & { readonly unreadable: readonly Unreadable[] }> {
  // Without a file of rows there is nothing to look for.
  if (sources.every(({ paths }) => paths.length === 0)) return { ...taken, unreadable: [] };
  const { stretches, unreadable } = await readStretches(rowsWanted(taken.measured), sources, placeOf, files);
  return { ...taken, measured: { ...taken.measured, stretches }, unreadable };
}

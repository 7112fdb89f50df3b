import type { VelocityConfig } from '../../core/config/config.ts';
import {
  measureVelocity,
  type TakenMeasurement,
  takeMeasurement,
  type Unreadable,
  type VelocityRequest,
} from '../../core/velocity/measure-velocity.ts';
import type { Outcome } from '../../core/velocity/outcome.ts';
import type { SprintRhythm } from '../../core/velocity/sprint-calendar.ts';
import type { VelocityDocument } from '../../core/velocity/velocity-document.ts';
import type { RecordSink } from './record-sink.ts';

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

/** The figures of a sprint from what was read. @param unreadable - what of the outcomes could not be read */
export function measureRecords(
  sink: RecordSink,
  outcomes: readonly Outcome[],
  unreadable: readonly Unreadable[],
  request: SprintRequest,
): MeasuredRecords {
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
  return { document: measureVelocity(asked), take: () => takeMeasurement(asked) };
}

import type { Parsed } from '../../core/model/issue.ts';
import { formatIssue } from '../../core/model/issue.ts';
import { decodeRecord, decodeRecordValue } from '../../core/record/encode-record.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { evaluationCollector } from '../../core/velocity/collect-evaluations.ts';
import type { Evaluation } from '../../core/velocity/evaluation.ts';
import { evaluationOf } from '../../core/velocity/evaluation-of.ts';
import { isVelocityDocument } from '../../core/velocity/is-velocity-document.ts';
import { isLogEntry, type LogEntry, parseLogEntry } from '../../core/velocity/log-entry.ts';
import type { Unreadable } from '../../core/velocity/measure-velocity.ts';
import { sharedValues } from '../../core/velocity/shared-values.ts';

/** Takes records and logged experiments from wherever they lie, and keeps what figures need of them. */
export interface RecordSink {
  /**
   * Text of one record, or of one logged experiment where nothing has to be believed.
   *
   * @param place - file, or file and line, for the reader
   * @param refuse - why it is not believed, one sentence; null = it is
   */
  readonly text: (text: string, place: string, refuse?: (evaluation: Evaluation) => string | null) => void;
  /** A record or logged experiment that was parsed as JSON. */
  readonly value: (value: unknown, place: string) => void;
  /** Remembers where a file of rows lies; it is not read before it is wanted. */
  readonly rowFile: (path: string) => void;
  /** Files of rows that were seen. */
  readonly rowFiles: readonly string[];
  /** Where the `record.json` of an evaluation without a pull request lay; null = its record has another name. */
  readonly placeOf: (evaluation: Evaluation) => string | null;
  /** Counts something as passed over. */
  readonly passOver: (place: string, reason: string) => void;
  /** Each once, by time. */
  readonly evaluations: () => readonly Evaluation[];
  readonly duplicates: () => number;
  /** What was logged, as it lies there; copies too. */
  readonly entries: readonly LogEntry[];
  /** Whether there is neither a record nor anything logged. */
  readonly isEmpty: () => boolean;
  /** What was passed over, in the order in which it came. */
  readonly unreadable: readonly Unreadable[];
}

/** Characters of a reason that are kept. */
const longestReason = 300;

/** A new sink. What cannot be read is named and passed over: one damaged record is no reason to lose the others. */
export function recordSink(): RecordSink {
  const collector = evaluationCollector();
  const shared = sharedValues();
  const unreadable: Unreadable[] = [];
  const entries: LogEntry[] = [];
  const rowFiles: string[] = [];
  const places = new WeakMap<Evaluation, string>();
  let sorted: readonly Evaluation[] | null = null;
  const passOver = (file: string, reason: string): void => {
    unreadable.push({ file, reason: reason.slice(0, longestReason) });
  };
  const take = (
    decoded: Parsed<MetricsRecord>,
    place: string,
    refuse: (evaluation: Evaluation) => string | null = () => null,
  ): void => {
    if (!decoded.ok) {
      const [issue] = decoded.issues;
      const reason = issue === undefined ? 'It cannot be decoded.' : formatIssue({ ...issue, file: '' });
      passOver(place, reason.replace(/^: /, ''));
      return;
    }
    const evaluation = evaluationOf(decoded.value, shared);
    const reason = evaluation === null ? 'The record does not say when it was made.' : refuse(evaluation);
    if (evaluation === null || reason !== null) passOver(place, reason ?? '');
    else {
      collector.add(evaluation);
      if (evaluation.pullRequest === null && place.endsWith('record.json')) places.set(evaluation, place);
      sorted = null;
    }
  };
  const takeEntry = (value: unknown, place: string): void => {
    const entry = parseLogEntry(value);
    if (typeof entry === 'string') passOver(place, entry);
    else entries.push(entry);
  };
  // Several sources ask for them, and sorting a hundred thousand takes its time.
  const evaluations = (): readonly Evaluation[] => {
    sorted ??= collector.evaluations();
    return sorted;
  };
  return {
    text: (text, place, refuse) => {
      const parsed = parseJson(text);
      // What has to be believed first is a record: experiments are logged in the history and in files alone.
      if (refuse === undefined && isLogEntry(parsed)) takeEntry(parsed, place);
      // Whoever keeps the figures beside the records, as --json prints them, has no damaged record.
      else if (refuse !== undefined || !isVelocityDocument(parsed))
        take(
          parsed === undefined ? decodeRecord(text, place) : decodeRecordValue(parsed, place),
          place,
          refuse,
        );
    },
    value: (parsed, place) => {
      if (isLogEntry(parsed)) takeEntry(parsed, place);
      else if (!isVelocityDocument(parsed)) take(decodeRecordValue(parsed, place), place);
    },
    rowFile: (path) => rowFiles.push(path),
    rowFiles,
    placeOf: (evaluation) => places.get(evaluation) ?? null,
    passOver,
    evaluations,
    duplicates: collector.duplicates,
    entries,
    isEmpty: () => entries.length === 0 && evaluations().length === 0,
    unreadable,
  };
}

/** undefined = it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

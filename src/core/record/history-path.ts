import { HistoryError } from '../model/history-error.ts';
import { shortHash } from '../model/stable-hash.ts';
import type { MetricsRecord } from './record-schema.ts';

/** Largest rows file that the history keeps, bytes, compressed. */
export const maximumRowsSize = 256 * 1024;

/** A path of the history, taken apart. */
export type HistoryPath = RecordPath | RowsPath | MonthPath;

interface PathParts {
  /** Four digits. */
  readonly year: string;
  /** `01` to `12`. */
  readonly month: string;
}

interface StemParts extends PathParts {
  readonly headSha: string;
  /** `<suite>-<matrix key>`. Both may hold dashes: {@link isOfSuite} tells whether it can be of a suite. */
  readonly label: string;
  /** Id of the workflow run, or `local-` and 16 hexadecimal digits. */
  readonly runId: string;
  readonly attempt: number;
}

/** `records/<yyyy>/<mm>/<head sha>-<suite>-<matrix key>-<run id>-<attempt>.json` */
export interface RecordPath extends StemParts {
  readonly kind: 'record';
}

/** `rows/<yyyy>/<mm>/<stem of the record>-<first 16 digits of the suite key>.jsonl.gz` */
export interface RowsPath extends StemParts {
  readonly kind: 'rows';
  /** First 16 hexadecimal digits of the suite key: stored runs of a content are found by their names alone. */
  readonly keyPrefix: string;
}

/** `records/<yyyy>/<mm>.jsonl`: the records of a month, a line each. */
export interface MonthPath extends PathParts {
  readonly kind: 'month';
}

/** What each part may be. None can hold `/`, a leading dot or anything that a file system reads in its own way. */
const parts = {
  sha: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
  suite: /^[a-z0-9][a-z0-9_-]{0,62}$/,
  // One that ends in `local` would be taken for the beginning of a run id.
  matrixKey: /^(?!(?:.*-)?local$)[a-z0-9][a-z0-9_-]{0,62}$/,
  runId: /^[0-9]{1,20}$/,
  attempt: /^[1-9][0-9]{0,5}$/,
  suiteKey: /^[0-9a-f]{16,64}$/,
} as const;

const yearAndMonth = '(?<year>\\d{4})/(?<month>0[1-9]|1[0-2])';
const stem =
  '(?<headSha>[0-9a-f]{64}|[0-9a-f]{40})-(?<label>[a-z0-9][a-z0-9_-]{0,126})(?<!-local)-(?<runId>[0-9]{1,20}|local-[0-9a-f]{16})-(?<attempt>[1-9][0-9]{0,5})';
const recordForm = new RegExp(`^records/${yearAndMonth}/${stem}\\.json$`);
const rowsForm = new RegExp(`^rows/${yearAndMonth}/${stem}-(?<keyPrefix>[0-9a-f]{16})\\.jsonl\\.gz$`);
const monthForm = new RegExp(`^records/${yearAndMonth}\\.jsonl$`);

/**
 * Where a record is kept.
 *
 * @param text - the record as it is written; outside GitHub Actions its hash stands for the run
 * @throws HistoryError `bad-path` when the record lacks a part of the path, or has one that could leave the folder
 */
export function recordPathOf(record: MetricsRecord, text: string): string {
  return `records/${folderOf(record)}/${stemOf(record, text)}.json`;
}

/**
 * Where the rows of a record are kept.
 *
 * @param text - the record as it is written, as for {@link recordPathOf}
 * @throws HistoryError `bad-path` as {@link recordPathOf} does, and when the record has no suite key
 */
export function rowsPathOf(record: MetricsRecord, text: string): string {
  const key = checked('suiteKey', record.suite.suiteKey, 'suite.suiteKey').slice(0, 16);
  return `rows/${folderOf(record)}/${stemOf(record, text)}-${key}.jsonl.gz`;
}

/** Where the records of a month are kept once they are compacted. */
export function monthPathOf({ year, month }: PathParts): string {
  return `records/${year}/${month}.jsonl`;
}

/** Takes a path apart; null = it is none of the three forms, and nothing of ours. */
export function parseHistoryPath(path: string): HistoryPath | null {
  const record = recordForm.exec(path)?.groups;
  if (record !== undefined) return { kind: 'record', ...stemParts(record) };
  const rows = rowsForm.exec(path)?.groups;
  if (rows !== undefined) return { kind: 'rows', ...stemParts(rows), keyPrefix: rows.keyPrefix ?? '' };
  const month = monthForm.exec(path)?.groups;
  return month === undefined ? null : { kind: 'month', year: month.year ?? '', month: month.month ?? '' };
}

/**
 * Whether a file can be of a suite, by its name. `support` and `support-bot` begin alike: what the file itself says
 * decides.
 */
export function isOfSuite({ label }: RecordPath | RowsPath, suite: string): boolean {
  return label.startsWith(`${suite}-`) && label.length > suite.length + 1;
}

function stemParts(groups: Readonly<Record<string, string>>): StemParts {
  const { year = '', month = '', headSha = '', label = '', runId = '', attempt = '' } = groups;
  return { year, month, headSha, label, runId, attempt: Number(attempt) };
}

/** Year and month, in UTC, in which the evaluation ended. */
function folderOf({ identity }: MetricsRecord): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}T.*Z$/.exec(identity.finishedAt ?? '') ?? [];
  if (year === undefined || month === undefined) throw noPath('identity.finishedAt', identity.finishedAt);
  return `${year}/${month}`;
}

function stemOf({ identity, suite }: MetricsRecord, text: string): string {
  const runId =
    identity.runId === null ? `local-${shortHash(text)}` : checked('runId', identity.runId, 'identity.runId');
  return [
    checked('sha', identity.headSha, 'identity.headSha'),
    checked('suite', suite.name, 'suite.name'),
    checked('matrixKey', suite.matrixKey ?? 'single', 'suite.matrixKey'),
    runId,
    identity.runId === null
      ? '1'
      : checked('attempt', String(identity.runAttempt ?? 1), 'identity.runAttempt'),
  ].join('-');
}

function checked(part: keyof typeof parts, value: string | null, field: string): string {
  if (value === null || !parts[part].test(value)) throw noPath(field, value);
  return value;
}

function noPath(field: string, value: string | null): HistoryError {
  const shown = value === null ? 'null' : JSON.stringify(value.slice(0, 80));
  return new HistoryError(
    'bad-path',
    `The record cannot be kept: its ${field} is ${shown}, which names no file of the history.`,
    'Only records that `gate` or `record` wrote can be kept; make it again with one of them.',
  );
}

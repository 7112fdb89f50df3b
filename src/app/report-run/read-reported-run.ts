import { legViewFile } from '../../core/leg/leg-view.ts';
import { formatIssue } from '../../core/model/issue.ts';
import type { Fingerprints, Run } from '../../core/model/run.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import { decodeRecord } from '../../core/record/encode-record.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import { readRun } from '../../core/results/read-run.ts';
import { fileOfBytes } from '../../core/results/reading/result-file.ts';
import { checkWrittenRows } from '../../core/results/rows/check-written-rows.ts';
import type { RunOutcome } from '../read-run.ts';
import { unpack } from './unpack.ts';

/** Files of an artifact that are looked at; the rest is not unpacked. */
export const reportedFiles = ['record.json', 'rows.jsonl.gz', legViewFile] as const;

/** Bytes of the rows, unpacked: 200,000 rows of an ordinary suite. */
const mostRowBytes = 64 * 1024 * 1024;

/** Characters of a record; ours have 100,000 at most. */
const longestRecord = 1_000_000;

/** Characters of the name of a judge, a runner or a model. */
const longestName = 300;
const mostModels = 20;

/** What the artifact of a suite holds that is of use. */
export interface ReportedRun {
  readonly head: RunOutcome;
  /** What the run itself said; null = it cannot be read, and it does not count. */
  readonly ownVerdict: Verdict | null;
  /** Its record, for whoever may believe it; null = it cannot be read. */
  readonly record: MetricsRecord | null;
}

/**
 * Rows of head as the run of a pull request reported them. Everything in an artifact may be written by the pull request's
 * code: rows are taken over only as numbers by case, and of the record nothing counts but where whoever pushed could write
 * the commit status too.
 *
 * @param files - of {@link reportedFiles}, those that the artifact has; `rows.jsonl` where somebody unpacked it
 * @param suite - whose rows they have to be
 */
export async function readReportedRun(
  files: ReadonlyMap<string, Uint8Array>,
  suite: string,
): Promise<ReportedRun> {
  const record = files.get('record.json');
  if (record === undefined) return refused('the artifact holds no record');
  if (record.length > longestRecord) return refused('the record is larger than any that this program writes');
  const decoded = decodeRecord(new TextDecoder().decode(record), 'record.json');
  if (!decoded.ok) return refused(`the record cannot be read: ${firstOf(decoded.issues.map(formatIssue))}`);
  const said = { ownVerdict: decoded.value.comparison.verdict, record: decoded.value };
  const plain = files.get('rows.jsonl');
  if (plain !== undefined && plain.length <= mostRowBytes) return { head: readRows(plain, suite), ...said };
  const packed = files.get('rows.jsonl.gz');
  if (packed === undefined) {
    const isOverBudget = decoded.value.comparison.reasons.some(({ code }) => code === 'budget');
    const { head } = refused('the run left no results of this suite');
    return { head: isOverBudget ? endedByBudget : head, ...said };
  }
  const bytes = await unpack(packed, mostRowBytes);
  if (bytes === null) return { ...refused('the rows are damaged, or larger than 64 MiB'), ...said };
  return { head: readRows(bytes, suite), ...said };
}

function readRows(bytes: Uint8Array, suite: string): RunOutcome {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed('the rows are no UTF-8');
  }
  const problem = checkWrittenRows(text);
  if (problem !== null) return failed(problem);
  const parsed = readRun([fileOfBytes('rows.jsonl', bytes)], { format: 'rows-jsonl' });
  if (!parsed.ok) return failed(firstOf(parsed.issues.map(formatIssue)));
  const run = parsed.value;
  if (run.suite !== suite) return failed('the rows are of another suite than the artifact says');
  if (!areNames(run.fingerprints))
    return failed('the header of the rows has names that are too long or too many');
  const { origin: _, ...rest } = run;
  // Sentences are the artifact's own words, and are not repeated.
  const clean: Run = { ...rest, warnings: [] };
  return { ok: true, run: clean };
}

function areNames({ models, ...names }: Fingerprints): boolean {
  const texts = [...Object.values(names), ...models];
  return models.length <= mostModels && texts.every((text) => text.length <= longestName);
}

/** One problem says that nothing of it can be trusted. */
function firstOf(problems: readonly string[]): string {
  return (problems[0] ?? 'it cannot be read').slice(0, 300);
}

/** The run's own word, in ours: it left nothing to judge either way. */
const endedByBudget: RunOutcome = {
  ok: false,
  problems: ['the run says that its budget ended it, and left no results'],
  isOverBudget: true,
};

function failed(problem: string): RunOutcome {
  return { ok: false, problems: [problem] };
}

function refused(problem: string): ReportedRun {
  return { head: failed(problem), ownVerdict: null, record: null };
}

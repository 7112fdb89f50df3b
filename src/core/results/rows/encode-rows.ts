import type { CaseRow } from '../../model/case-row.ts';
import { caseRows } from '../../model/case-rows.ts';
import type { Run } from '../../model/run.ts';
import { shortHash } from '../../model/stable-hash.ts';

/** What to write. */
export interface EncodeOptions {
  /** Write the answers too; default false: they stay out of stored records. */
  readonly output?: boolean;
}

/** Lines of {@link encodeRows} one by one, each with its line feed, for files larger than one string can be. */
export function* encodeRowLines(run: Run, options: EncodeOptions = {}): Generator<string, void, undefined> {
  yield `${JSON.stringify({
    kind: 'run',
    version: 1,
    suite: run.suite,
    format: run.format,
    fingerprints: encodeFingerprints(run),
    origin: run.origin,
    rows: run.rows.length,
    duplicates: run.duplicates.length === 0 ? undefined : run.duplicates,
    warnings: run.warnings.length === 0 ? undefined : run.warnings,
  })}\n`;
  for (const row of caseRows(run.rows)) yield `${JSON.stringify(encodeRow(row, options.output === true))}\n`;
}

/** A run as rows-jsonl: a header line, then a row a line with its keys in one fixed order. Reads back identically. */
export function encodeRows(run: Run, options: EncodeOptions = {}): string {
  return [...encodeRowLines(run, options)].join('');
}

function encodeFingerprints({ fingerprints }: Run) {
  const { judge, scorer, runner, dataset, models } = fingerprints;
  return { judge, scorer, runner, dataset, models };
}

/** Every key in order; JSON leaves out the undefined ones. */
function encodeRow(row: CaseRow, withOutput: boolean) {
  return {
    caseId: row.caseId,
    epoch: row.epoch,
    label: row.label,
    cluster: row.cluster,
    segments: row.segments,
    scores: row.scores,
    passed: row.passed,
    latencyMs: row.latencyMs,
    costUsd: row.costUsd,
    judgeCostUsd: row.judgeCostUsd,
    tokens: row.tokens === undefined ? undefined : { input: row.tokens.input, output: row.tokens.output },
    cached: row.cached,
    state: row.state,
    inputHash: row.inputHash,
    inputLength: row.inputLength,
    // An answer that stays out leaves its hash: later runs are told equal or not by it.
    outputHash:
      row.outputHash ?? (withOutput || row.output === undefined ? undefined : shortHash(row.output)),
    output: withOutput ? row.output : undefined,
    retrieved: row.retrieved,
    relevant: row.relevant,
  };
}

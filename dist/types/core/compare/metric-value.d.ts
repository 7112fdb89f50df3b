import { type CaseState } from '../model/case-row.js';
import type { CaseTable } from '../model/case-table.js';
import type { DimensionSpec } from '../model/dimension.js';
/**
 * What one row says about one dimension: a number, or why it says none.
 * - `lost`: the harness or the judge failed; the case would have had a value
 * - `cached`: a replayed answer is no sample of latency or cost
 * - `earlier`: an answer of another day is no sample of latency or cost
 * - `none`: the row never had such a value
 */
export type RowValue = number | 'lost' | 'cached' | 'earlier' | 'none';
/** Reads a row of the table that it was made for. */
export type ReadRow = (row: number) => RowValue;
/**
 * Reads the value of a row for a dimension, before it is averaged over epochs.
 *
 * Failures that the model caused (timeout, refusal) count as the worst outcome of a pass rate or of a score
 * where higher is better (STATISTICS A6.8); where lower is better an answer that was never given cannot
 * be, say, a hallucination, and the row has no value. Harness errors are `lost`, never 0; so is a value that is
 * no number. In a share of requests over a time, a request that timed out is one. In a quantile of latencies a
 * timeout without a time is Infinity, slower than every answer and beyond every limit: left out, more timeouts would
 * look faster. A mean has no place for it and leaves it out; the dimension of errors counts it.
 */
export declare function rowReader(table: CaseTable, spec: DimensionSpec): ReadRow;
/** True when a row ended in the state. */
export declare function isIn(table: CaseTable, row: number, state: CaseState): boolean;

import { type CaseState, caseStates } from '../model/case-row.ts';
import type { CaseTable } from '../model/case-table.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { Metric } from '../model/metric.ts';
import { ndcgAtK, recallAtK, reciprocalRank } from '../stats/retrieval.ts';

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
export function rowReader(table: CaseTable, spec: DimensionSpec): ReadRow {
  const read = metricReader(table, spec.metric, spec.better);
  const { statistic, invert } = spec;
  const isLatency = spec.metric.kind === 'latency';
  return (row) => {
    const value = read(row);
    if (isLatency && value === 'none' && isIn(table, row, 'timeout')) {
      if (statistic.kind === 'share-over') return 1;
      if (statistic.kind === 'quantile') return Number.POSITIVE_INFINITY;
    }
    if (typeof value !== 'number') return value;
    if (!Number.isFinite(value)) return 'lost';
    const oriented = invert ? 1 - value : value;
    return statistic.kind === 'share-over' ? Number(oriented > statistic.limit) : oriented;
  };
}

const codes = Object.fromEntries(caseStates.map((state, code) => [state, code])) as Record<CaseState, number>; // one entry per state

/** True when a row ended in the state. */
export function isIn(table: CaseTable, row: number, state: CaseState): boolean {
  return table.state[row] === codes[state];
}

function metricReader(table: CaseTable, metric: Metric, better: 'higher' | 'lower'): ReadRow {
  switch (metric.kind) {
    case 'pass-rate':
      return (row) => passValue(table, row);
    case 'score':
      return scoreReader(table, metric.name, better);
    case 'error-rate':
      return (row) => (isIn(table, row, 'error') || isIn(table, row, 'timeout') ? 1 : 0);
    case 'refusal-rate':
      return (row) => (isIn(table, row, 'error') ? 'lost' : Number(isIn(table, row, 'refused')));
    case 'latency':
      return freshReader(table, table.latencyMs);
    case 'cost':
      return freshReader(table, table.costUsd);
    case 'tokens':
      return (row) =>
        answered(
          table,
          row,
          (table.inputTokens[row] ?? Number.NaN) + (table.outputTokens[row] ?? Number.NaN),
        );
    case 'mrr':
      return retrievalReader(table, { kind: 'mrr' });
    case 'ndcg':
    case 'recall':
      return retrievalReader(table, metric);
  }
}

function passValue(table: CaseTable, row: number): RowValue {
  if (isIn(table, row, 'error') || isIn(table, row, 'judge-failed')) return 'lost';
  const passed = table.passed[row] ?? -1;
  if (passed !== -1) return passed;
  return isIn(table, row, 'timeout') || isIn(table, row, 'refused') ? 0 : 'none';
}

function scoreReader(table: CaseTable, name: string, better: 'higher' | 'lower'): ReadRow {
  const { shapes, shapeOf, starts, values } = table.scores;
  // By shape: where the score is among the others; −1 = it is none of them.
  const places = shapes.map((names) => names.indexOf(name));
  return (row) => {
    const place = places[shapeOf[row] ?? -1] ?? -1;
    const score = place === -1 ? undefined : values[(starts[row] ?? 0) + place];
    if (score !== undefined && !Number.isNaN(score)) return score;
    if (isIn(table, row, 'error') || isIn(table, row, 'judge-failed')) return 'lost';
    if (isIn(table, row, 'timeout') || isIn(table, row, 'refused')) return better === 'higher' ? 0 : 'none';
    return score === undefined ? 'none' : 'lost';
  };
}

function freshReader(table: CaseTable, column: Float64Array): ReadRow {
  // A time-out of another day says no more of latency than its answers do.
  const { pooledFrom = Number.POSITIVE_INFINITY } = table;
  return (row) => {
    if (row >= pooledFrom) return 'earlier';
    const value = column[row] ?? Number.NaN;
    if (table.cached[row] === 1 && !Number.isNaN(value)) return 'cached';
    return answered(table, row, value);
  };
}

function answered(table: CaseTable, row: number, value: number): RowValue {
  return Number.isNaN(value) || isIn(table, row, 'error') ? 'none' : value;
}

/** What is read off a ranked list: down to rank k, or to the first relevant document. */
type Ranked = { readonly kind: 'mrr' } | { readonly kind: 'ndcg' | 'recall'; readonly k: number };

function retrievalReader(table: CaseTable, metric: Ranked): ReadRow {
  const { retrieved, relevant, grades } = table;
  // By document: its grade, and the row that judged it; a look-up table that is never cleared.
  const gradeOf = new Float64Array(table.documents.length);
  const judgedBy = new Int32Array(table.documents.length).fill(-1);
  return (row) => {
    if (isIn(table, row, 'error')) return 'lost';
    if (retrieved.isGiven[row] !== 1 || relevant.isGiven[row] !== 1) return 'none';
    const judged: number[] = [];
    const judgedEnd = relevant.starts[row + 1] ?? 0;
    for (let place = relevant.starts[row] ?? 0; place < judgedEnd; place += 1) {
      const document = relevant.items[place] ?? 0;
      const grade = grades[place] ?? 0;
      judged.push(grade);
      gradeOf[document] = grade;
      judgedBy[document] = row;
    }
    const gains: number[] = [];
    const retrievedEnd = retrieved.starts[row + 1] ?? 0;
    for (let place = retrieved.starts[row] ?? 0; place < retrievedEnd; place += 1) {
      const document = retrieved.items[place] ?? 0;
      gains.push(judgedBy[document] === row ? (gradeOf[document] ?? 0) : 0);
    }
    return rankedValue(gains, judged, metric);
  };
}

function rankedValue(gains: readonly number[], judged: readonly number[], metric: Ranked): RowValue {
  switch (metric.kind) {
    case 'ndcg':
      return ndcgAtK({ gains, judged, k: metric.k, gain: 'linear' }) ?? 'none';
    case 'recall':
      return recallAtK({ gains, judged, k: metric.k }) ?? 'none';
    case 'mrr':
      return judged.some((grade) => grade > 0) ? reciprocalRank(gains) : 'none';
  }
}

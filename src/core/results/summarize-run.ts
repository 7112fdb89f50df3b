import { type CaseRow, caseStates } from '../model/case-row.ts';
import { caseRows } from '../model/case-rows.ts';
import type { StateCounts } from '../model/comparison.ts';
import type { Run } from '../model/run.ts';

/** Mean of a metric over the rows that have it. */
export interface MetricSummary {
  readonly n: number;
  readonly mean: number;
}

/** A run at a glance, as `ingest --json` prints it. */
export interface RunSummary {
  readonly format: string;
  readonly suite: string | null;
  /** Distinct case ids. */
  readonly cases: number;
  /** Most epochs of any case. */
  readonly epochs: number;
  readonly states: StateCounts;
  /** By name, such as `pass-rate`, `score:label_accuracy`, `latency`; only those that some row has. */
  readonly metrics: Readonly<Record<string, MetricSummary>>;
  readonly warnings: readonly string[];
}

/**
 * Counts and means of a run. Rates and scores are over scored rows; latency (ms), cost (USD) and tokens over rows with
 * an answer that was not replayed from a cache; `error-rate` (errors and timeouts) and `refusal-rate` over all rows.
 */
export function summarizeRun(run: Run): RunSummary {
  const metrics = new Map<string, { n: number; sum: number }>();
  const add = (name: string, value: number | undefined | null) => {
    if (value === undefined || value === null) return;
    const metric = metrics.get(name) ?? { n: 0, sum: 0 };
    metrics.set(name, metric);
    metric.n += 1;
    metric.sum += value;
  };
  const states = Object.fromEntries(caseStates.map((state) => [state, 0])) as Record<
    (typeof caseStates)[number],
    number
  >; // one entry per state
  const epochs = new Map<string, number>();
  for (const row of caseRows(run.rows)) {
    states[row.state] += 1;
    epochs.set(row.caseId, (epochs.get(row.caseId) ?? 0) + 1);
    addRow(row, add);
  }
  return {
    format: run.format,
    suite: run.suite ?? null,
    cases: epochs.size,
    epochs: epochs.size === 0 ? 0 : [...epochs.values()].reduce((x, y) => Math.max(x, y)),
    states,
    metrics: Object.fromEntries(
      [...metrics].sort().map(([name, { n, sum }]) => [name, { n, mean: sum / n }]),
    ),
    warnings: run.warnings,
  };
}

function addRow(row: CaseRow, add: (name: string, value: number | undefined | null) => void): void {
  const hasFailed = row.state === 'error' || row.state === 'timeout';
  add('error-rate', hasFailed ? 1 : 0);
  add('refusal-rate', row.state === 'refused' ? 1 : 0);
  if (row.state === 'scored') {
    if (row.passed !== null) add('pass-rate', row.passed ? 1 : 0);
    for (const [name, value] of Object.entries(row.scores)) add(`score:${name}`, value);
  }
  if (hasFailed || row.cached) return;
  add('latency', row.latencyMs);
  add('cost', row.costUsd);
  if (row.tokens !== undefined) add('tokens', row.tokens.input + row.tokens.output);
}

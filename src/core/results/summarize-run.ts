import { caseStates } from '../model/case-row.ts';
import { amountAt } from '../model/case-rows.ts';
import type { CaseTable } from '../model/case-table.ts';
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
  const { rows } = run;
  const means = meansOf(rows);
  return {
    format: run.format,
    suite: run.suite ?? null,
    ...shapeOf(rows),
    states: stateCounts(rows),
    metrics: Object.fromEntries(
      [...means]
        .filter(([, { n }]) => n > 0)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, { n, sum }]) => [name, { n, mean: sum / n }]),
    ),
    warnings: run.warnings,
  };
}

/** Cases of which some row is left, and most rows of any. */
function shapeOf({ caseIds, caseOf }: CaseTable): Pick<RunSummary, 'cases' | 'epochs'> {
  const counts = new Int32Array(caseIds.length);
  for (const which of caseOf) counts[which] = (counts[which] ?? 0) + 1;
  let [cases, epochs] = [0, 0];
  for (const count of counts) {
    if (count > 0) cases += 1;
    if (count > epochs) epochs = count;
  }
  return { cases, epochs };
}

function stateCounts({ state }: CaseTable): StateCounts {
  const counts = caseStates.map(() => 0);
  for (const code of state) counts[code] = (counts[code] ?? 0) + 1;
  // One entry per state.
  return Object.fromEntries(caseStates.map((name, code) => [name, counts[code] ?? 0])) as never;
}

/** A mean under construction. */
interface Sum {
  n: number;
  sum: number;
}

const [scored, failed, timedOut, refused] = (['scored', 'error', 'timeout', 'refused'] as const).map((name) =>
  caseStates.indexOf(name),
);

/** Means by name; those of no row have n = 0. It walks over the columns: a row as an object costs more than its numbers. */
function meansOf(rows: CaseTable): ReadonlyMap<string, Readonly<Sum>> {
  const means = new Map<string, Sum>();
  const named = (name: string): Sum => {
    const sum = means.get(name) ?? { n: 0, sum: 0 };
    means.set(name, sum);
    return sum;
  };
  const errorRate = named('error-rate');
  const refusalRate = named('refusal-rate');
  const passRate = named('pass-rate');
  const latency = named('latency');
  const cost = named('cost');
  const tokens = named('tokens');
  const { scores } = rows;
  const scoresOf = scores.shapes.map((names) => names.map((name) => named(`score:${name}`)));
  for (let row = 0; row < rows.length; row += 1) {
    const state = rows.state[row];
    const hasFailed = state === failed || state === timedOut;
    add(errorRate, Number(hasFailed));
    add(refusalRate, Number(state === refused));
    if (state === scored) {
      const passed = rows.passed[row] ?? -1;
      if (passed !== -1) add(passRate, passed);
      const first = scores.starts[row] ?? 0;
      scoresOf[scores.shapeOf[row] ?? -1]?.forEach((sum, index) => {
        add(sum, amountAt(scores.values, first + index));
      });
    }
    if (hasFailed || rows.cached[row] === 1) continue;
    add(latency, amountAt(rows.latencyMs, row));
    add(cost, amountAt(rows.costUsd, row));
    const input = amountAt(rows.inputTokens, row);
    const output = amountAt(rows.outputTokens, row);
    if (input !== undefined && output !== undefined) add(tokens, input + output);
  }
  return means;
}

function add(mean: Sum, value: number | undefined): void {
  if (value === undefined) return;
  mean.n += 1;
  mean.sum += value;
}

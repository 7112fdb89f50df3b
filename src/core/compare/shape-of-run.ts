import type { Run } from '../model/run.ts';
import type { SuiteShape } from '../model/suite-shape.ts';

/** Metrics that `ingest` and the default dimensions find in a run: what there is to judge, from the rows alone. */
export function shapeOfRun(run: Run): SuiteShape {
  const cases = new Set<string>();
  const ranges = new Map<string, { min: number; max: number; isTwoValued: boolean }>();
  const perCase = new Map<string, number>();
  let epochs = 0;
  const metrics = { passRate: false, latency: false, cost: false, tokens: false, retrieval: false };
  for (const row of run.rows) {
    cases.add(row.caseId);
    const count = (perCase.get(row.caseId) ?? 0) + 1;
    perCase.set(row.caseId, count);
    epochs = Math.max(epochs, count);
    if (row.passed !== null) metrics.passRate = true;
    if (!row.cached && row.latencyMs !== undefined && row.latencyMs > 0) metrics.latency = true;
    if (!row.cached && row.costUsd !== undefined && row.costUsd > 0) metrics.cost = true;
    if (row.tokens !== undefined) metrics.tokens = true;
    if (row.retrieved !== undefined && row.relevant !== undefined) metrics.retrieval = true;
    for (const [name, score] of Object.entries(row.scores)) {
      if (score === null) continue;
      const range = ranges.get(name);
      ranges.set(name, {
        min: Math.min(range?.min ?? score, score),
        max: Math.max(range?.max ?? score, score),
        isTwoValued: (range?.isTwoValued ?? true) && (score === 0 || score === 1),
      });
    }
  }
  return {
    cases: cases.size,
    epochs,
    metrics: {
      ...metrics,
      scores: [...ranges].map(([name, range]) => ({ name, ...range })),
      errors: run.rows.length > 0,
    },
  };
}

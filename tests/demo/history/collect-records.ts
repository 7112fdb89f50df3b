import type { MetricsRecord } from '../../../src/core/record/record-schema.ts';
import { evaluationCollector } from '../../../src/core/velocity/collect-evaluations.ts';
import type { Evaluation } from '../../../src/core/velocity/evaluation.ts';
import { evaluationOf } from '../../../src/core/velocity/evaluation-of.ts';

/** Evaluations of records, each once. */
export function collectRecords(records: readonly MetricsRecord[]): {
  readonly evaluations: readonly Evaluation[];
  readonly duplicates: number;
} {
  const collector = evaluationCollector();
  for (const record of records) {
    const evaluation = evaluationOf(record);
    if (evaluation !== null) collector.add(evaluation);
  }
  return { evaluations: collector.evaluations(), duplicates: collector.duplicates() };
}

import type { MetricsRecord } from '../../../src/core/record/record-schema.ts';
import { evaluationCollector } from '../../../src/core/velocity/collect-evaluations.ts';
import type { Evaluation } from '../../../src/core/velocity/evaluation.ts';
import { evaluationOf } from '../../../src/core/velocity/evaluation-of.ts';
import { sharedValues } from '../../../src/core/velocity/shared-values.ts';

/** Evaluations of records, each once. */
export function collectRecords(records: readonly MetricsRecord[]): {
  readonly evaluations: readonly Evaluation[];
  readonly duplicates: number;
} {
  const collector = evaluationCollector();
  const shared = sharedValues();
  for (const record of records) {
    const evaluation = evaluationOf(record, shared);
    if (evaluation !== null) collector.add(evaluation);
  }
  return { evaluations: collector.evaluations(), duplicates: collector.duplicates() };
}

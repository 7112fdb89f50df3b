import { hashValue } from '../core/model/stable-hash.ts';
import type { Decision } from '../core/model/verdict.ts';
import { comparisonDocument } from '../core/record/comparison-document.ts';
import { encodeRecord } from '../core/record/encode-record.ts';
import type { MetricsRecord } from '../core/record/record-schema.ts';
import { reasonText } from '../core/report/reason-clause.ts';

/**
 * The record of a comparison of two files: what a repository, a pull request or a runner would add is null.
 *
 * @param at - when the comparison was made
 */
export function fileRecord(decision: Decision, at: Date, suite: string | null): string {
  const { comparison, policy } = decision;
  const record: MetricsRecord = {
    version: 1,
    identity: {
      repository: null,
      pullRequest: null,
      branch: null,
      headSha: null,
      evaluatedSha: null,
      baseSha: null,
      runId: null,
      runAttempt: null,
      event: null,
      startedAt: null,
      finishedAt: at.toISOString(),
    },
    change: { primary: policy.class, classes: [policy.class], evidence: [], coveredHash: null },
    suite: {
      name: suite,
      suiteKey: null,
      dataset: sides(comparison?.fingerprints, 'dataset'),
      judge: sides(comparison?.fingerprints, 'judge'),
      runner: sides(comparison?.fingerprints, 'runner'),
      models: {
        base: [...(comparison?.fingerprints.base?.models ?? [])],
        head: [...(comparison?.fingerprints.head.models ?? [])],
      },
      matrixKey: null,
    },
    baseline: { rung: comparison?.hasBase === true ? 'file' : 'none', sha: null, ageMs: null },
    comparison: comparisonDocument(decision, (reason) => reasonText(reason, decision)),
    envelopeHash: hashValue(policy),
    signOffs: [],
    waivers: [],
    errors:
      decision.verdict === 'not-evaluated'
        ? decision.reasons.map((reason) => reasonText(reason, decision))
        : [],
    cost: {
      evaluationUsd: comparison?.spent.evaluationUsd ?? null,
      judgeUsd: comparison?.spent.judgeUsd ?? null,
    },
    sources: [],
  };
  return encodeRecord(record);
}

type Fingerprinted = NonNullable<Decision['comparison']>['fingerprints'];

function sides(
  fingerprints: Fingerprinted | undefined,
  key: 'dataset' | 'judge' | 'runner',
): { base: string | null; head: string | null } {
  return { base: fingerprints?.base?.[key] ?? null, head: fingerprints?.head[key] ?? null };
}

import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { ExpectedShard } from '../../core/shard/check-shards.ts';
import type { GateContext } from '../gate/evaluate-suite.ts';
import type { SuiteKeys } from '../stored/earlier-runs.ts';

/** What the shards of a suite have to be in this job: of its run, its commits and its content. */
export function expectedShard(
  { suite, isAdvisory }: Pick<SuitePlan, 'suite' | 'isAdvisory'>,
  suiteKeys: SuiteKeys,
  { request, commits }: Pick<GateContext, 'request' | 'commits'>,
): Omit<ExpectedShard, 'of'> {
  return {
    suite,
    matrixKey: request.matrixKey,
    runId: request.identity.runId ?? null,
    attempt: request.identity.runAttempt ?? 1,
    mode: request.mode,
    evaluatedSha: commits.headSha,
    baseSha: commits.baseSha,
    suiteKeys,
    isBaseOptional: isAdvisory,
  };
}

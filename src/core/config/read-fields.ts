import type { SuiteJudgeConfig } from './config.ts';

/** Field paths that readers of results are asked for by a suite. */
export function readFields({ caseId, cluster, segments, counterfactual }: SuiteJudgeConfig): {
  readonly caseId: string | undefined;
  readonly cluster: string | undefined;
  /** Undefined = the reader's own choice. */
  readonly segments: readonly string[] | undefined;
  readonly kept: readonly string[] | undefined;
} {
  return {
    caseId,
    cluster,
    segments: segments.length > 0 ? segments : undefined,
    kept: counterfactual === undefined ? undefined : [counterfactual.pair, counterfactual.attribute],
  };
}

import type { Column } from '../../model/table.ts';
import type { Evaluation } from '../evaluation.ts';

/** An evaluation with its place among the experiments. */
export interface EvaluationRow {
  readonly evaluation: Evaluation;
  /** Names it in every table. */
  readonly evaluationId: string;
  readonly sprint: number;
  /** In the time zone of the sprints, `2026-11-09`. */
  readonly day: string;
  /** null = it belongs to no experiment. */
  readonly experimentId: string | null;
  /** Why it belongs to none; null = it belongs to one. */
  readonly leftOut: string | null;
}

/** What two tables say alike of an evaluation, so that either is read without the other. */
export const evaluationKeys: readonly Column<EvaluationRow>[] = [
  {
    name: 'evaluation_id',
    type: 'text',
    isNullable: false,
    meaning: '16 hexadecimal digits; the same evaluation has the same id in every export',
    cellOf: ({ evaluationId }) => evaluationId,
  },
  {
    name: 'repository',
    type: 'text',
    isNullable: false,
    meaning: '`owner/name` in lower case; empty: the record does not say',
    cellOf: ({ evaluation }) => evaluation.repository,
  },
  {
    name: 'suite',
    type: 'text',
    isNullable: false,
    meaning: 'name of the suite',
    cellOf: ({ evaluation }) => evaluation.suite,
  },
  {
    name: 'finished_at',
    type: 'time',
    isNullable: false,
    meaning: 'when the evaluation ended',
    cellOf: ({ evaluation }) => evaluation.finishedAt,
  },
  {
    name: 'sprint',
    type: 'integer',
    isNullable: false,
    meaning: 'number of the sprint that `finished_at` lies in',
    cellOf: ({ sprint }) => sprint,
  },
];

/** Columns of `evaluations`: a row for each record, copies left out. */
export const evaluationColumns: readonly Column<EvaluationRow>[] = [
  ...evaluationKeys,
  {
    name: 'experiment_id',
    type: 'text',
    isNullable: true,
    meaning: 'the experiment that it belongs to; null: none',
    cellOf: ({ experimentId }) => experimentId,
  },
  {
    name: 'left_out',
    type: 'text',
    isNullable: true,
    meaning:
      'why it belongs to none: `default-branch`, `merge-queue`, `outside-git`, `no-place`, `outside-taxonomy`, `never-judged` or `revert`; null: it belongs to one',
    cellOf: ({ leftOut }) => leftOut,
  },
  {
    name: 'pull_request',
    type: 'integer',
    isNullable: true,
    meaning: 'number; null: there was none yet',
    cellOf: ({ evaluation }) => evaluation.pullRequest,
  },
  {
    name: 'branch',
    type: 'text',
    isNullable: true,
    meaning: 'head branch; null: unknown',
    cellOf: ({ evaluation }) => evaluation.branch,
  },
  {
    name: 'head_sha',
    type: 'text',
    isNullable: true,
    meaning: 'commit that was evaluated; null: unknown',
    cellOf: ({ evaluation }) => evaluation.headSha,
  },
  {
    name: 'event',
    type: 'text',
    isNullable: true,
    meaning: "GitHub's event, such as `pull_request`; null: outside GitHub Actions",
    cellOf: ({ evaluation }) => evaluation.event,
  },
  {
    name: 'run_id',
    type: 'text',
    isNullable: true,
    meaning: 'workflow run; null: outside GitHub Actions',
    cellOf: ({ evaluation }) => evaluation.runId,
  },
  {
    name: 'attempt',
    type: 'integer',
    isNullable: false,
    meaning: 'attempt of the run, from 1 on',
    cellOf: ({ evaluation }) => evaluation.attempt,
  },
  {
    name: 'matrix_key',
    type: 'text',
    isNullable: false,
    meaning: 'leg of a matrix; empty: the record does not say',
    cellOf: ({ evaluation }) => evaluation.matrixKey,
  },
  {
    name: 'class',
    type: 'text',
    isNullable: false,
    meaning: '`fine-tune`, `model-swap`, `rag-refresh`, `prompt-edit` or `other`: the riskiest of the change',
    cellOf: (row) => row.evaluation.class,
  },
  {
    name: 'place',
    type: 'text',
    isNullable: true,
    meaning: 'first file that made it one of its class; null: no evidence is kept',
    cellOf: ({ evaluation }) => evaluation.place,
  },
  {
    name: 'verdict',
    type: 'text',
    isNullable: false,
    meaning: '`inside`, `trade-off`, `outside`, `inconclusive` or `not-evaluated`, which is no completed one',
    cellOf: ({ evaluation }) => evaluation.verdict,
  },
  {
    name: 'conclusion',
    type: 'text',
    isNullable: false,
    meaning: '`success` or `failure`: what the check said',
    cellOf: ({ evaluation }) => (evaluation.isPassed ? 'success' : 'failure'),
  },
  {
    name: 'sign_offs',
    type: 'integer',
    isNullable: false,
    meaning: 'sign-offs that counted',
    cellOf: ({ evaluation }) => evaluation.signOffs,
  },
  {
    name: 'waivers',
    type: 'integer',
    isNullable: false,
    meaning: 'waivers that counted',
    cellOf: ({ evaluation }) => evaluation.waivers,
  },
  {
    name: 'content_hash',
    type: 'text',
    isNullable: true,
    meaning: 'hash of the covered files; null: unknown',
    cellOf: ({ evaluation }) => evaluation.content,
  },
  {
    name: 'cost_usd',
    type: 'number',
    isNullable: true,
    meaning: 'US dollars, system under test and judge, what is known of them; null: neither is',
    cellOf: ({ evaluation }) => evaluation.costUsd,
  },
  {
    name: 'is_reused',
    type: 'boolean',
    isNullable: false,
    meaning: 'decided again from stored rows: nothing was run for it',
    cellOf: ({ evaluation }) => evaluation.isReused,
  },
  {
    name: 'is_candidate',
    type: 'boolean',
    isNullable: false,
    meaning: 'held something outside git against production',
    cellOf: ({ evaluation }) => evaluation.isCandidate,
  },
  {
    name: 'dataset',
    type: 'text',
    isNullable: false,
    meaning: 'version of the dataset; empty: unknown',
    cellOf: ({ evaluation }) => evaluation.setting.dataset,
  },
  {
    name: 'judge',
    type: 'text',
    isNullable: false,
    meaning: 'version of the judge; empty: unknown',
    cellOf: ({ evaluation }) => evaluation.setting.judge,
  },
  {
    name: 'models',
    type: 'text',
    isNullable: false,
    meaning: 'models under test, separated by a comma and a space; empty: unknown',
    cellOf: ({ evaluation }) => evaluation.setting.models,
  },
  {
    name: 'cases',
    type: 'text',
    isNullable: false,
    meaning: 'hash of the cases that were sat, with what was asked; empty: unknown',
    cellOf: ({ evaluation }) => evaluation.setting.cases ?? '',
  },
  {
    name: 'cases_paired',
    type: 'integer',
    isNullable: false,
    meaning: 'cases that base and head share',
    cellOf: ({ evaluation }) => evaluation.casesPaired,
  },
  {
    name: 'cases_removed',
    type: 'integer',
    isNullable: false,
    meaning: 'cases of base that head lacks',
    cellOf: ({ evaluation }) => evaluation.casesRemoved,
  },
  {
    name: 'day',
    type: 'date',
    isNullable: false,
    meaning: 'day that `finished_at` lies in, in the time zone of the sprints',
    cellOf: ({ day }) => day,
  },
];

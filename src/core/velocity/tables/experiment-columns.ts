import type { Column } from '../../model/table.ts';
import { decidedContents } from '../contents.ts';
import { isSeenBefore } from '../count-experiments.ts';
import { roundUsd } from '../effort.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Experiment } from '../experiment.ts';

/** An experiment with its sprints. */
export interface ExperimentRow {
  readonly experiment: Experiment;
  readonly experimentId: string;
  readonly sprint: number;
  /** null = it is not closed, or nobody says when. */
  readonly closedSprint: number | null;
  /** As of when all of it is said, milliseconds since 1970. */
  readonly asOf: number;
}

/** Columns of `experiments`: a row for each experiment as the figures group them. */
export const experimentColumns: readonly Column<ExperimentRow>[] = [
  {
    name: 'experiment_id',
    type: 'text',
    isNullable: false,
    meaning: 'repository and name',
    cellOf: ({ experimentId }) => experimentId,
  },
  {
    name: 'repository',
    type: 'text',
    isNullable: false,
    meaning: '`owner/name` in lower case; empty: the records do not say',
    cellOf: ({ experiment }) => experiment.repository,
  },
  {
    name: 'name',
    type: 'text',
    isNullable: false,
    meaning: 'its pull requests (`#12, #14`), else its branch, else its commit or its id in the log',
    cellOf: ({ experiment }) => experiment.name,
  },
  {
    name: 'class',
    type: 'text',
    isNullable: false,
    meaning:
      'the riskiest class of its evaluations, else the one that was logged; `other`: it was logged without one',
    cellOf: (row) => row.experiment.class,
  },
  {
    name: 'feature',
    type: 'text',
    isNullable: true,
    meaning:
      'repository, then `Feature:` trailer, linked issue, label, or suite and file; null: none is known',
    cellOf: ({ experiment }) => experiment.feature,
  },
  {
    name: 'is_feature_named',
    type: 'boolean',
    isNullable: false,
    meaning: 'somebody named the feature; false: it is suite and file, which live on after it shipped',
    cellOf: ({ experiment }) => experiment.isFeatureNamed,
  },
  {
    name: 'state',
    type: 'text',
    isNullable: false,
    meaning: '`shipped`, `dropped`, `open`, or `unknown`: nobody says what became of its pull requests',
    cellOf: ({ experiment }) => experiment.state,
  },
  {
    name: 'shipped_as',
    type: 'text',
    isNullable: true,
    meaning:
      '`inside`, `accepted`, `not-settled`, `against-the-gate` or `not-evaluated`; null: it did not ship',
    cellOf: ({ experiment }) => experiment.shipped,
  },
  {
    name: 'started_at',
    type: 'time',
    isNullable: false,
    meaning: 'its first completed evaluation, or when it was logged if that is earlier',
    cellOf: ({ experiment }) => experiment.startedAt,
  },
  {
    name: 'sprint',
    type: 'integer',
    isNullable: false,
    meaning: 'number of the sprint that `started_at` lies in',
    cellOf: ({ sprint }) => sprint,
  },
  {
    name: 'logged_at',
    type: 'time',
    isNullable: true,
    meaning: 'when it was logged, before it had a pull request; null: it was not',
    cellOf: ({ experiment }) => experiment.loggedAt,
  },
  {
    name: 'hypothesis',
    type: 'text',
    isNullable: true,
    meaning: 'what was logged; null: it was not',
    cellOf: ({ experiment }) => experiment.hypothesis,
  },
  {
    name: 'evaluated_at',
    type: 'time',
    isNullable: true,
    meaning: 'its first completed evaluation; null: it was logged, and never evaluated',
    cellOf: ({ experiment }) => experiment.evaluatedAt,
  },
  {
    name: 'opened_at',
    type: 'time',
    isNullable: true,
    meaning: 'when its first pull request was opened; null: there is none, or nobody says',
    cellOf: ({ experiment }) => experiment.openedAt,
  },
  {
    name: 'closed_at',
    type: 'time',
    isNullable: true,
    meaning: 'merge or close, or the 28th quiet day; null: it is not closed, or nobody says when',
    cellOf: ({ experiment }) => experiment.closedAt,
  },
  {
    name: 'closed_sprint',
    type: 'integer',
    isNullable: true,
    meaning: 'number of the sprint that `closed_at` lies in; null: as there',
    cellOf: ({ closedSprint }) => closedSprint,
  },
  {
    name: 'is_quiet',
    type: 'boolean',
    isNullable: false,
    meaning: 'dropped by falling quiet for 28 days: nobody decided',
    cellOf: ({ experiment }) => experiment.isQuiet,
  },
  {
    name: 'is_seen_before',
    type: 'boolean',
    isNullable: false,
    meaning: 'visible before it had a pull request',
    cellOf: ({ experiment }) => isSeenBefore(experiment),
  },
  {
    name: 'is_signed_off',
    type: 'boolean',
    isNullable: false,
    meaning: 'shipped with a sign-off or a waiver on its last content',
    cellOf: ({ experiment }) => experiment.isSignedOff,
  },
  {
    name: 'reverted_at',
    type: 'time',
    isNullable: true,
    meaning: 'when a merge of it was taken back; null: it was not',
    cellOf: ({ experiment }) => experiment.revertedAt,
  },
  {
    name: 'contents',
    type: 'integer',
    isNullable: false,
    meaning: 'distinct contents (covered files) with a completed evaluation',
    cellOf: ({ experiment }) => decidedContents(experiment.evaluations).length,
  },
  {
    name: 'runs',
    type: 'integer',
    isNullable: false,
    meaning: 'evaluation runs, re-runs and those that could not be judged included, reused ones not',
    cellOf: ({ experiment }) => runsOf(experiment).length,
  },
  {
    name: 'cost_usd',
    type: 'number',
    isNullable: true,
    meaning: 'US dollars of its runs, to a millionth, what is known; null: no run reports its cost',
    cellOf: ({ experiment }) => costOf(experiment),
  },
  {
    name: 'as_of',
    type: 'time',
    isNullable: false,
    meaning: 'when all of this was so; the same in every row',
    cellOf: ({ asOf }) => asOf,
  },
  {
    name: 'log_ids',
    type: 'text',
    isNullable: false,
    meaning: 'JSON array of texts: entries of the log that speak of it',
    cellOf: ({ experiment }) => JSON.stringify(experiment.logIds),
  },
];

function runsOf({ evaluations }: Experiment): readonly Evaluation[] {
  return evaluations.filter(({ isReused }) => !isReused);
}

function costOf(experiment: Experiment): number | null {
  const known = runsOf(experiment).flatMap(({ costUsd }) => costUsd ?? []);
  return known.length === 0 ? null : roundUsd(known.reduce((sum, cost) => sum + cost, 0));
}

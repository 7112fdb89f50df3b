import type { SuiteShape } from '../model/suite-shape.ts';

/** What the rows of a script will hold, as far as its text tells. */
export interface ExpectedRows {
  /** Field with the id, where it is not `caseId`. */
  readonly caseId: string | undefined;
  /** null = the script does not show what it writes. */
  readonly metrics: SuiteShape['metrics'] | null;
  readonly notes: readonly string[];
}

/** Reads from the text of a script which keys its rows have. */
export function expectedMetrics(text: string): ExpectedRows {
  const has = (key: string): boolean => new RegExp(`["']${key}["']|\\b${key}\\s*[:,}=]`).test(text);
  const otherId = ['case_id', 'id', 'test_id', 'question_id', 'example_id'].find(has);
  const caseId = has('caseId') ? undefined : otherId;
  const isRow = has('caseId') || otherId !== undefined;
  const isJudged = has('passed');
  const notes = [
    ...(isRow
      ? []
      : ['No row of it seems to have a caseId: give each the id of its case, never a row number.']),
    ...(isJudged || has('scores')
      ? []
      : [
          'No row of it seems to have passed (true or false) or scores: without one of them nothing can be judged.',
        ]),
  ];
  if (!isRow || !isJudged) return { caseId, metrics: null, notes };
  return {
    caseId,
    notes,
    metrics: {
      passRate: true,
      // Which scores there are, only the rows tell.
      scores: [],
      latency: has('latencyMs'),
      cost: has('costUsd'),
      tokens: false,
      retrieval: has('retrieved') && has('relevant'),
      errors: true,
    },
  };
}

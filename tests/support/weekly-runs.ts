import { fileContext, makeRecord } from '../../src/app/make-record.ts';
import { compareRuns } from '../../src/core/compare/compare-runs.ts';
import { decide } from '../../src/core/envelope/decide.ts';
import type { CaseRow } from '../../src/core/model/case-row.ts';
import type { DimensionSpec } from '../../src/core/model/dimension.ts';
import type { Run } from '../../src/core/model/run.ts';
import { encodeRecord } from '../../src/core/record/encode-record.ts';
import { recordPathOf, rowsPathOf } from '../../src/core/record/history-path.ts';
import type { MetricsRecord } from '../../src/core/record/record-schema.ts';
import { seedFromText, xoshiro128StarStar } from '../../src/core/stats/xoshiro128.ts';
import type { Evaluation } from '../../src/core/velocity/evaluation.ts';
import { evaluationOf } from '../../src/core/velocity/evaluation-of.ts';
import { sharedValues } from '../../src/core/velocity/shared-values.ts';
import { policy, quality } from './policies.ts';
import { row, run } from './rows.ts';

/** Main, evaluated once: its rows, the record of them, and what figures need of it. */
export interface WeeklyRun {
  readonly run: Run;
  readonly record: MetricsRecord;
  readonly evaluation: Evaluation;
}

/** What a test says of a week of main. */
export interface WeekParts {
  readonly run?: Partial<Run>;
  readonly dimensions?: readonly DimensionSpec[];
  readonly identity?: Partial<MetricsRecord['identity']>;
}

/** The Wednesday of a week; week 12 is the last one of sprint 23 (9–22 November 2026). */
export function wednesday(week: number): string {
  return new Date(Date.parse('2026-08-26T12:00:00Z') + week * 7 * 86_400_000).toISOString();
}

/** A run of main in a week, with the record that the gate would have made of these rows. */
export function weeklyRun(week: number, rows: readonly CaseRow[], parts: WeekParts = {}): WeeklyRun {
  const own = run(rows, { suite: 'bot', ...parts.run });
  const bounds = policy({ dimensions: [...(parts.dimensions ?? [quality()])] });
  const decision = decide(compareRuns(null, own, bounds, { seedText: 'weekly' }), bounds);
  const at = wednesday(week);
  const context = fileContext(decision, new Date(at), 'bot');
  const record = makeRecord(decision, {
    ...context,
    suiteKey: 'f'.repeat(64),
    identity: {
      ...context.identity,
      repository: 'acme/bot',
      branch: 'main',
      event: 'push',
      headSha: String(week).padStart(40, 'c'),
      evaluatedSha: String(week).padStart(40, 'c'),
      runId: String(100 + week),
      runAttempt: 1,
      ...parts.identity,
    },
  });
  const evaluation = evaluationOf(record, sharedValues());
  if (evaluation === null) throw new Error('the record has no time');
  return { run: own, record, evaluation };
}

/** Where the history keeps record and rows of a run, and the text of the record. */
export function placesOf({ record }: WeeklyRun): { record: string; rows: string; text: string } {
  const text = encodeRecord(record);
  return { record: recordPathOf(record, text), rows: rowsPathOf(record, text), text };
}

/** How often the cases of a group pass, and from which week on they are there. */
export interface CaseGroup {
  readonly name: string;
  readonly cases: number;
  readonly fromWeek: number;
  readonly rate: (week: number) => number;
}

/** Rows of a week, each case passed or not by chance: the rates are the truth. */
export function drawnRows(week: number, groups: readonly CaseGroup[], seed: string): CaseRow[] {
  return groups
    .filter(({ fromWeek }) => fromWeek <= week)
    .flatMap(({ name, cases, rate }) =>
      Array.from({ length: cases }, (_, index) => {
        const caseId = `${name}-${String(index).padStart(3, '0')}`;
        const random = xoshiro128StarStar(seedFromText(`${seed}/${week}/${caseId}`).state);
        const passed = random.nextInteger(1_000_000) < rate(week) * 1_000_000;
        return row({ caseId, inputHash: `input of ${caseId}`, passed });
      }),
    );
}

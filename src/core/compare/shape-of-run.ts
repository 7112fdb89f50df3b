import type { CaseTable } from '../model/case-table.ts';
import type { Run } from '../model/run.ts';
import type { SuiteShape } from '../model/suite-shape.ts';

/** Metrics that `ingest` and the default dimensions find in a run: what there is to judge, from the rows alone. */
export function shapeOfRun(run: Run): SuiteShape {
  const { rows } = run;
  return {
    cases: rows.caseIds.length,
    epochs: mostRows(rows),
    metrics: {
      passRate: rows.passed.some((passed) => passed !== -1),
      latency: hasFresh(rows, rows.latencyMs),
      cost: hasFresh(rows, rows.costUsd),
      tokens: rows.inputTokens.some((tokens) => !Number.isNaN(tokens)),
      retrieval: rows.retrieved.isGiven.some(
        (isGiven, row) => isGiven === 1 && rows.relevant.isGiven[row] === 1,
      ),
      scores: scoresOf(rows),
      errors: rows.length > 0,
    },
  };
}

/** Most rows of any case. */
function mostRows({ caseIds, caseOf }: CaseTable): number {
  const counts = new Int32Array(caseIds.length);
  for (const code of caseOf) counts[code] = (counts[code] ?? 0) + 1;
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** True when some row that was not replayed has more than 0. */
function hasFresh({ cached }: CaseTable, column: Float64Array): boolean {
  return column.some((value, row) => value > 0 && cached[row] !== 1);
}

/** Scores with a value in some row, in order of first appearance, and what range they span. */
function scoresOf({ length, scores }: CaseTable): SuiteShape['metrics']['scores'] {
  const ranges = new Map<string, { min: number; max: number; isTwoValued: boolean }>();
  for (let row = 0; row < length; row += 1) {
    const names = scores.shapes[scores.shapeOf[row] ?? -1] ?? [];
    const first = scores.starts[row] ?? 0;
    for (let place = 0; place < names.length; place += 1) {
      const name = names[place] ?? '';
      const score = scores.values[first + place] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      const range = ranges.get(name);
      if (range === undefined) {
        ranges.set(name, { min: score, max: score, isTwoValued: score === 0 || score === 1 });
        continue;
      }
      range.min = Math.min(range.min, score);
      range.max = Math.max(range.max, score);
      range.isTwoValued &&= score === 0 || score === 1;
    }
  }
  return [...ranges].map(([name, range]) => ({ name, ...range }));
}

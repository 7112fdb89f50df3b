import type { CaseState } from '../../model/case-row.ts';
import { answerOf } from '../answer-text.ts';
import { type CaseIdentities, caseIdentities } from '../assemble/case-identities.ts';
import type { Measures } from '../assemble/draft.ts';
import { rowPaths } from '../assemble/row-paths.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import { traitsOf } from '../assemble/traits.ts';
import { pythonList } from '../csv/python-list.ts';
import { type CsvRow, readCsv } from '../csv/read-csv.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import { expectations, rowFields } from '../reading/row-fields.ts';
import type { RowSource } from '../reading/row-source.ts';
import { columnOf, isRagasHeader, type SampleRole, traitColumns, units } from './columns.ts';
import { cellScore, lookThrough, type TableFacts } from './look-through.ts';

/**
 * Reads the table that Ragas makes of a result. Columns after `explodinggradients/ragas:src/ragas/dataset_schema.py`
 * and those of versions before 0.2.
 */
export const ragasReader: Reader = {
  name: 'ragas-csv',
  description: 'Ragas result.to_pandas().to_csv(…), old and new column names',
  notes: {
    framework: 'Ragas',
    files: '`result.to_pandas().to_csv("results.csv")`, rows of `@experiment`',
    reads:
      'question and reference as the case; columns of numbers, booleans or pass and fail as scores; failed metrics as unknown; ids of contexts; `latency_ms`, `latency_s`, `cost_usd`',
    silent:
      'the judge and its prompts; tokens; time, cost and ids of contexts unless columns hold them; failures of the system; why a metric is missing',
    checkedWith: 'files of its users',
  },
  recognizes: ({ kind, header }) => kind === 'csv' && isRagasHeader(header),
  open: openRagas,
};

function openRagas(run: RunBuilder): OpenReader {
  const identities = caseIdentities(run);
  return {
    end: identities.settle,
    file(file) {
      const facts = lookThrough(file, run.issues);
      if (facts === undefined) return;
      if (columnOf(facts.header, 'input') === undefined) {
        const message = 'The table has no column user_input or question.';
        const hint = `Columns: ${facts.header.slice(0, 20).join(', ')}. Write result.to_pandas() as it is.`;
        run.issues.add(problem('bad-document', message, hint, { file: file.name, line: 1 }));
        return;
      }
      if (facts.metrics.length === 0)
        run.warn(`${file.name} has no column of scores: its rows count as unscored.`);
      readCsv(file, (value, row) => addRow(value, row, facts, run, identities), run);
    },
  };
}

function addRow(
  value: CsvRow,
  row: RowSource,
  facts: TableFacts,
  run: RunBuilder,
  identities: CaseIdentities,
): void {
  const cell = (role: SampleRole) => {
    const name = columnOf(facts.header, role);
    return name === undefined ? undefined : (value[name] ?? '');
  };
  const exam = {
    reference: cell('reference'),
    contexts: cell('referenceContexts'),
    ids: cell('referenceIds'),
    rubrics: cell('rubrics'),
  };
  const explicit = facts.id === undefined ? undefined : value[facts.id];
  const { id, ...asked } = identities.next(explicit, cell('input'), exam);
  const retrieved = pythonList(cell('retrievedIds') ?? '');
  const reference = pythonList(cell('referenceIds') ?? '');
  const relevant = reference?.length ? Object.fromEntries(reference.map((name) => [name, 1])) : undefined;
  run.add({
    id,
    ...rowPaths(value),
    traits: traitsOf(Object.fromEntries(traitColumns(facts.header).map((name) => [name, value[name]]))),
    measures: {
      ...judgement(value, row, facts, run),
      ...amounts(value, row, run),
      cached: false,
      ...asked,
      ...answerOf(cell('response') || undefined),
      ...(retrieved === undefined ? {} : { retrieved }),
      ...(relevant === undefined ? {} : { relevant }),
    },
  });
}

/** Scores of a row, a metric that failed as null, and the verdicts among them. */
function judgement(
  value: CsvRow,
  row: RowSource,
  { metrics }: TableFacts,
  run: RunBuilder,
): Pick<Measures, 'scores' | 'passed' | 'state'> {
  const fields = rowFields(value, row, run, true);
  const verdicts: boolean[] = [];
  const scores = metrics.map((name): readonly [string, number | null] => {
    const found = cellScore(value[name] ?? '');
    if (found?.isVerdict === true) verdicts.push(found.score === 1);
    return [name, found?.score ?? fields.number([name], expectations.score) ?? null];
  });
  const isJudged = scores.some(([, score]) => score !== null);
  // Ragas leaves a cell empty where the metric threw: a row without any was asked for and not given.
  const unjudged: CaseState = metrics.length === 0 ? 'unscored' : 'judge-failed';
  return {
    scores: Object.fromEntries(scores),
    passed: verdicts.length === 0 ? null : verdicts.every((verdict) => verdict),
    state: isJudged ? 'scored' : unjudged,
  };
}

function amounts(value: CsvRow, row: RowSource, run: RunBuilder): Pick<Measures, 'latencyMs' | 'costUsd'> {
  const fields = rowFields(value, row, run, true);
  const found: { latencyMs?: number; costUsd?: number } = {};
  for (const [name, { field, factor }] of units) {
    const expected = field === 'costUsd' ? expectations.usd : 'a duration as a number';
    const amount = fields.amount([name], expected);
    if (amount !== undefined) found[field] ??= amount * factor;
  }
  return found;
}

import { inputIdentity } from '../assemble/input-identity.ts';
import { modelColumns } from '../assemble/model-columns.ts';
import { rowPaths } from '../assemble/row-paths.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import { asText, isObject, type JsonObject, scalarText } from '../json/json-value.ts';
import { readRowsOf } from '../json/read-rows-of.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import { expectations, rowFields } from '../reading/row-fields.ts';

/** Reads the judgements of LiveBench. Fields after `LiveBench/LiveBench:livebench/gen_ground_truth_judgment.py`. */
export const livebenchReader: Reader = {
  name: 'livebench',
  description: 'judgements of LiveBench, a question a line',
  notes: {
    framework: 'LiveBench',
    files: '`ground_truth_judgment.jsonl`, and its rows as the leaderboard publishes them',
    reads:
      'a question as a case; its score from 0 to 1; category, task and subtask as segments; several models as columns',
    silent: 'what was asked and answered; a verdict; errors, latency, cost, tokens',
    checkedWith: 'files of its users',
  },
  recognizes: ({ kind, value }) => isJudgement(kind === 'json' && Array.isArray(value) ? value[0] : value),
  open: openLivebench,
};

const judgementKeys = ['question_id', 'task', 'category', 'model', 'score'];

function isJudgement(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    judgementKeys.every((key) => Object.hasOwn(value, key)) &&
    !Object.hasOwn(value, 'judge')
  );
}

function openLivebench(run: RunBuilder): OpenReader {
  return {
    file(file, sample) {
      const models = modelColumns(run);
      readRowsOf(
        file,
        sample,
        { lists: [[]], isRow: isJudgement },
        (row, source) => {
          const id = scalarText(row.question_id);
          if (!isJudgement(row) || id === undefined) {
            const hint = 'Give the judgements as LiveBench wrote them.';
            run.issues.add(
              problem(
                'bad-row',
                `Row ${source.index + 1} is no judgement of a question.`,
                hint,
                source.place(),
              ),
            );
            return;
          }
          const score = rowFields(row, source, run).number(['score'], expectations.score);
          const { category, task, subtask } = row;
          const traits = Object.entries({ category, task, subtask }).flatMap(([name, value]) => {
            const text = asText(value);
            return text === undefined ? [] : [[name, text] as const];
          });
          const identity = inputIdentity(id, id);
          run.add({
            id: identity.id,
            ...rowPaths(row),
            column: models.keyOf(asText(row.model)),
            // A run judges a question once: twice in a file is a duplicate, in two files a repetition.
            epoch: 1,
            traits: Object.fromEntries(traits),
            measures: {
              scores: { score: score ?? null },
              passed: null,
              cached: false,
              state: score === undefined ? 'unscored' : 'scored',
              inputHash: identity.inputHash,
            },
          });
        },
        run,
      );
      models.settle();
    },
  };
}

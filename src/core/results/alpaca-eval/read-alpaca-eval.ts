import { hashValue } from '../../model/stable-hash.ts';
import { answerOf } from '../answer-text.ts';
import { inputIdentity } from '../assemble/input-identity.ts';
import { inputLabel } from '../assemble/input-label.ts';
import { inputLengthOf } from '../assemble/input-length.ts';
import { modelColumns } from '../assemble/model-columns.ts';
import { rowPaths } from '../assemble/row-paths.ts';
import { type RunBuilder, rowsThat } from '../assemble/run-builder.ts';
import { asText, isObject, type JsonObject } from '../json/json-value.ts';
import { readRowsOf } from '../json/read-rows-of.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import { expectations, type RowFields, rowFields } from '../reading/row-fields.ts';

/**
 * Reads the annotations of AlpacaEval, versions 1 and 2. Preferences as `tatsu-lab/alpaca_eval:src/alpaca_eval/metrics/helpers.py`
 * counts them.
 */
export const alpacaEvalReader: Reader = {
  name: 'alpaca-eval',
  description: 'annotations.json of AlpacaEval',
  notes: {
    framework: 'AlpacaEval',
    files: '`annotations.json` of `alpaca_eval`, versions 1 and 2',
    reads:
      'an instruction with the answer it is compared to as a case; `win_rate` = preference − 1 (a draw is 0.5); failed annotations; annotator, models; dataset as segment; price of annotating as judge cost',
    silent:
      'latency, cost and tokens of the model; the length-controlled win rate (a fit over the whole leaderboard); a verdict',
    checkedWith: 'files of its users',
  },
  recognizes: ({ kind, value }) => isAnnotation(kind === 'json' && Array.isArray(value) ? value[0] : value),
  open: openAlpacaEval,
};

function isAnnotation(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const has = (key: string) => Object.hasOwn(value, key);
  return has('instruction') && has('output_1') && has('output_2') && (has('preference') || has('annotator'));
}

function openAlpacaEval(run: RunBuilder): OpenReader {
  return {
    file(file, sample) {
      const models = modelColumns(run);
      readRowsOf(
        file,
        sample,
        { lists: [[]], isRow: isAnnotation },
        (row, source) => {
          if (!isAnnotation(row)) {
            const message = `Row ${source.index + 1} has no instruction with two outputs.`;
            const hint = 'Give annotations.json as alpaca_eval wrote it.';
            run.issues.add(problem('bad-row', message, hint, source.place()));
            return;
          }
          run.fingerprint('judge', asText(row.annotator));
          addAnnotation(row, rowFields(row, source, run), models.keyOf(asText(row.generator_2)), run);
        },
        run,
      );
      models.settle();
    },
  };
}

function addAnnotation(
  row: JsonObject,
  fields: RowFields,
  column: string | undefined,
  run: RunBuilder,
): void {
  const winRate = winRateOf(fields.number(['preference'], 'a preference from 1 to 2, or 0'));
  if (winRate === null) run.tally('failed', rowsThat('had no preference: the annotator failed there.'));
  const judgeCostUsd = fields.amount(['price_per_example'], expectations.usd);
  const dataset = asText(row.dataset);
  const { id } = inputIdentity(undefined, row.instruction);
  run.add({
    id,
    ...rowPaths(row),
    column,
    // A run annotates an instruction once: twice in a file is a duplicate, in two files a repetition.
    epoch: 1,
    traits: dataset === undefined ? {} : { dataset },
    measures: {
      ...inputLabel(id, row.instruction),
      scores: { win_rate: winRate },
      passed: null,
      ...(judgeCostUsd === undefined ? {} : { judgeCostUsd }),
      cached: false,
      state: winRate === null ? 'judge-failed' : 'scored',
      // Winning against another answer is another exam.
      inputHash: hashValue({ instruction: row.instruction, against: row.output_1 }),
      ...inputLengthOf(row.instruction),
      ...answerOf(row.output_2),
    },
  });
}

/** 1 = the answer it is compared to is better, 2 = that of the model; 0 is how version 1 wrote a draw, 1.5. */
function winRateOf(preference: number | undefined): number | null {
  if (preference === 0) return 0.5;
  return preference === undefined || preference < 1 || preference > 2 ? null : preference - 1;
}

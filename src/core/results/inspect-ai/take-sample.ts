import { answerOf } from '../answer-text.ts';
import { inputIdentity } from '../assemble/input-identity.ts';
import { inputLengthOf } from '../assemble/input-length.ts';
import { type RunBuilder, rowsThat } from '../assemble/run-builder.ts';
import { scalarFields, valueAt } from '../field-path.ts';
import {
  asArray,
  asNumber,
  asObject,
  asText,
  isObject,
  type JsonObject,
  scalarText,
} from '../json/json-value.ts';
import { counted, problem } from '../problem.ts';
import { rowFields } from '../reading/row-fields.ts';
import type { RowSource } from '../reading/row-source.ts';
import type { LogHeader } from './log-header.ts';
import { answerTextOf, askedOf } from './sample-content.ts';
import { sampleScores } from './sample-scores.ts';
import { isCancelled, limitOf, sampleState } from './sample-state.ts';
import { sampleUsage } from './sample-usage.ts';

/** Longest metadata value that can be a segment's. */
const longestTrait = 200;

/** Adds a sample to the run as a row. */
export function takeSample(value: unknown, source: RowSource, header: LogHeader, run: RunBuilder): void {
  if (!isObject(value) || scalarText(value.id) === undefined) {
    const message = `Sample ${source.index + 1} has no id.`;
    run.issues.add(problem('bad-sample', message, 'Give the log as Inspect wrote it.', source.place()));
    return;
  }
  const row = rowFields(value, source, run);
  const judged = sampleScores(value, header);
  const state = sampleState(value, judged);
  const hasAnswer = state !== 'error' && state !== 'timeout';
  const { target, ...question } = askedOf(value);
  const { id, inputHash } = inputIdentity(value.id, { ...question, target });
  const epoch = row.number(['epoch'], 'a whole number from 1');
  note(value, judged.words, state === 'scored', run);
  run.add({
    // Ids are often 1, 2, 3: a folder of logs may hold several tasks.
    id: header.task === '' ? id : `${header.task}/${id}`,
    field: (path) => scalarText(valueAt(value, path)),
    fields: () => fieldsOf(value),
    column: '',
    epoch: epoch !== undefined && Number.isInteger(epoch) && epoch >= 1 ? epoch : undefined,
    traits: traitsOf(value),
    measures: {
      scores: state === 'scored' || state === 'judge-failed' ? judged.scores : {},
      passed: state === 'scored' ? judged.passed : null,
      ...sampleUsage(value, header, row),
      state,
      inputHash,
      ...inputLengthOf(question),
      ...(hasAnswer ? answerOf(answerTextOf(value)) : {}),
    },
  });
}

function note(sample: JsonObject, words: number, isScored: boolean, run: RunBuilder): void {
  const retries = asNumber(sample.retries) ?? asArray(sample.error_retries).length;
  if (retries > 0) run.tally('retried', rowsThat('ran again after an error: the last try counts.'));
  if (isCancelled(sample)) run.tally('cancelled', rowsThat('ended with the evaluation: counted as errors.'));
  if (isObject(sample.invalidation))
    run.tally('invalid', rowsThat('marked invalid by a person: counted as unscored.'));
  const limit = limitOf(sample);
  if (limit !== undefined && isScored)
    run.tally(`limit:${limit}`, rowsThat(`hit the ${limit} limit: scored all the same.`));
  const sentence = (n: number): string =>
    `${counted(n, 'score')} in words that stand for no number: unknown.`;
  run.tally('words', sentence, words);
}

function traitsOf(sample: JsonObject): Readonly<Record<string, string>> {
  const pairs = Object.entries(asObject(sample.metadata)).map(
    ([name, value]) => [name, scalarText(value)] as const,
  );
  return Object.fromEntries(
    pairs.filter((pair): pair is readonly [string, string] => {
      return pair[1] !== undefined && pair[1].length <= longestTrait;
    }),
  );
}

function fieldsOf(sample: JsonObject): readonly string[] {
  return [
    ...['id', 'epoch', 'input', 'target'].filter((name) => asText(scalarText(sample[name])) !== undefined),
    ...scalarFields(sample.metadata, 'metadata.'),
  ];
}

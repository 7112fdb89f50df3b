import { canonicalJson, hashValue } from '../../model/stable-hash.ts';
import { type RunBuilder, rowsThat } from '../assemble/run-builder.ts';
import { asArray, asObject, asText, isObject, type JsonObject, scalarText } from '../json/json-value.ts';
import { readJsonLines } from '../json/read-json-lines.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import type { ResultFile } from '../reading/result-file.ts';
import { rowFields } from '../reading/row-fields.ts';
import type { RowSource } from '../reading/row-source.ts';
import { emptySample, type SampleSoFar, stateOf, takeEvent } from './sample-events.ts';

/** Reads the record of OpenAI Evals: a line an event, the samples' mixed with each other. */
export const openaiEvalsReader: Reader = {
  name: 'openai-evals',
  description: 'OpenAI Evals record log (oaieval --record_path)',
  notes: {
    framework: 'OpenAI Evals',
    files: '`oaieval … --record_path run.jsonl`, lines in the order they were written',
    reads:
      'a case a sample; matches, metrics and choices of graders; tokens of the first call; errors; completion functions as models',
    silent:
      'latency, cost; a name for a case (its id is a line number of the dataset); the system prompt, where the prompt is one text',
    checkedWith: 'files of its users',
  },
  recognizes: ({ lines, value }) => (lines.length > 0 ? lines : [value]).slice(0, 5).some(isOfRecord),
  open: openRecord,
};

function isOfRecord(line: unknown): boolean {
  if (!isObject(line)) return false;
  if (isObject(line.spec)) return 'eval_name' in line.spec && 'completion_fns' in line.spec;
  return ['run_id', 'event_id', 'sample_id', 'type', 'data'].every((key) => Object.hasOwn(line, key));
}

function openRecord(run: RunBuilder): OpenReader {
  return {
    file(file) {
      const samples = new Map<string, SampleSoFar>();
      let spec: JsonObject = {};
      let hasReport = false;
      const visit = (line: unknown, source: RowSource): void => {
        if (isObject(line) && isObject(line.spec)) spec = line.spec;
        else if (isObject(line) && Object.hasOwn(line, 'final_report')) hasReport = true;
        else takeLine(line, source, samples, run);
      };
      readJsonLines(file, true, visit, run);
      addSamples(samples, spec, run);
      if (!hasReport && samples.size > 0)
        run.warn(`${file.name} has no final report: the evaluation may not have come to its end.`);
      if (samples.size === 0 && run.issues.isEmpty()) run.issues.add(noSamples(file));
    },
  };
}

function takeLine(
  line: unknown,
  source: RowSource,
  samples: Map<string, SampleSoFar>,
  run: RunBuilder,
): void {
  const id = isObject(line) ? scalarText(line.sample_id) : undefined;
  if (!isObject(line) || typeof line.type !== 'string') {
    const hint = 'Give the record as oaieval wrote it.';
    run.issues.add(problem('bad-event', 'The line is no event of an evaluation.', hint, source.place()));
    return;
  }
  // Some evals record what belongs to no sample.
  if (id === undefined) return;
  const sample = samples.get(id) ?? emptySample();
  samples.set(id, sample);
  takeEvent(sample, line, rowFields(line, source, run));
}

function addSamples(samples: ReadonlyMap<string, SampleSoFar>, spec: JsonObject, run: RunBuilder): void {
  const models = asArray(spec.completion_fns).flatMap((name) => asText(name) ?? []);
  fingerprint(spec, models, run);
  run.columns([{ key: '', index: 0, prompt: '', promptIsName: true, provider: models.join(', ') }]);
  for (const [id, sample] of samples) {
    const state = stateOf(sample);
    const isScored = state === 'scored';
    if (isScored && sample.error !== undefined)
      run.tally('retried', rowsThat('ran again after an error: the last try counts.'));
    const accuracy = sample.matches === 0 ? [] : [['accuracy', sample.correct / sample.matches] as const];
    const matched = sample.matches === 0 ? null : sample.correct === sample.matches;
    run.add({
      id,
      field: (path) => (path === 'sample_id' ? id : sample.fields.get(path)),
      fields: () => ['sample_id', ...sample.fields.keys()],
      column: '',
      traits: {},
      measures: {
        scores: isScored ? Object.fromEntries([...accuracy, ...sample.scores]) : {},
        passed: !isScored ? null : matched === null ? sample.passed : matched && sample.passed !== false,
        ...(sample.tokens === undefined ? {} : { tokens: sample.tokens }),
        cached: false,
        state,
        inputHash: hashValue([sample.asked ?? id, sample.expected ?? null]),
        ...(sample.askedLength === undefined ? {} : { inputLength: sample.askedLength }),
        ...(state === 'error' || state === 'timeout' ? {} : sample.answer),
      },
    });
  }
}

function fingerprint(spec: JsonObject, models: readonly string[], run: RunBuilder): void {
  const { cls, args } = asObject(asObject(spec.run_config).eval_spec);
  const { modelgraded_spec: graded, samples_jsonl: dataset } = asObject(args);
  run.suite(asText(spec.eval_name));
  run.fingerprint('dataset', asText(dataset) ?? asText(spec.eval_name));
  const scorer = asText(cls);
  run.fingerprint(
    'scorer',
    scorer === undefined || graded === undefined ? scorer : `${scorer} ${canonicalJson(graded)}`,
  );
  // Of several completion functions the last one grades.
  const hasJudge = graded !== undefined && models.length > 1;
  if (hasJudge) run.fingerprint('judge', models.at(-1));
  for (const model of hasJudge ? models.slice(0, -1) : models) run.fingerprint('model', model);
}

function noSamples(file: ResultFile) {
  const hint = 'Check that the evaluation ran to its end: the record is written as samples finish.';
  return problem('no-cases', 'The record holds no events of samples.', hint, { file: file.name });
}

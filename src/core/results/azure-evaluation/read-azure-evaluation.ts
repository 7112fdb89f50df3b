import { type CaseIdentities, caseIdentities } from '../assemble/case-identities.ts';
import { rowPaths } from '../assemble/row-paths.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import { namedTraits, traitsOf } from '../assemble/traits.ts';
import { asObject, asText, isObject, type JsonObject } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { readJsonLines } from '../json/read-json-lines.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import type { ResultFile } from '../reading/result-file.ts';
import { rowFields } from '../reading/row-fields.ts';
import type { RowSource } from '../reading/row-source.ts';
import type { Sample } from '../reading/sample.ts';
import { chatMeasures } from './chat-row.ts';
import { flatCase, flatMeasures } from './flat-row.ts';
import { isChatRow, isCompanion, isFlatRow, rowLists } from './shape.ts';

/**
 * Reads rows of Azure's evaluators: `eval_results.jsonl` of the RAG chat evaluator (after
 * `Azure-Samples/ai-rag-chat-evaluator:src/evaltools/eval`), and the flat rows of `azure.ai.evaluation.evaluate()` and of
 * promptflow before it (after `Azure/azure-sdk-for-python:sdk/evaluation/azure-ai-evaluation`).
 */
export const azureEvaluationReader: Reader = {
  name: 'azure-evaluation',
  description: 'eval_results.jsonl of the RAG chat evaluator, rows of azure-ai-evaluation and promptflow',
  notes: {
    framework: 'Azure AI Evaluation, promptflow, ai-rag-chat-evaluator',
    files:
      '`eval_results.jsonl` with `config.json`, `evaluate_parameters.json`, `summary.json` beside it; `evaluate(output_path=…)`; `instance_results.jsonl`',
    reads:
      'question and truth as the case; ratings, and 4 or 5 as `…_pass`; numbers and booleans of evaluators; verdicts by threshold; seconds of the call; failed calls; the judge where named',
    silent:
      'cost, tokens; time in rows of `evaluate()`; ids of what was retrieved; the judge of RAG chat rows without `evaluate_parameters.json`',
    checkedWith: 'files of its users',
  },
  recognizes: isAzure,
  accompanies: ({ kind, value }) => kind === 'json' && isCompanion(value),
  open: openAzure,
};

function isAzure({ kind, value, lines }: Sample): boolean {
  if (kind === 'json-lines')
    return lines.length > 0 && lines.every((line) => isChatRow(line) || isFlatRow(line));
  if (kind !== 'json' || !isObject(value)) return false;
  if (isChatRow(value) || isFlatRow(value)) return true;
  const [first] = Array.isArray(value.rows) ? value.rows : [];
  return isFlatRow(first);
}

function openAzure(run: RunBuilder): OpenReader {
  const identities = caseIdentities(run);
  const take = (value: unknown, row: RowSource) => {
    if (isObject(value) && isFlatRow(value)) addFlatRow(value, run, identities);
    else if (isObject(value) && Object.hasOwn(value, 'question')) addChatRow(value, row, run, identities);
    else {
      const message = `Row ${row.index + 1} has neither a question nor inputs and outputs of evaluators.`;
      run.issues.add(problem('bad-row', message, 'Give the rows as the evaluation wrote them.', row.place()));
    }
  };
  return {
    end: identities.settle,
    file(file, sample) {
      if (sample.kind === 'json-lines') readJsonLines(file, true, take, run);
      else readDocument(file, sample, take, run);
    },
  };
}

function readDocument(
  file: ResultFile,
  sample: Sample,
  take: (value: unknown, row: RowSource) => void,
  run: RunBuilder,
): void {
  const rest = readJson(file, { rows: rowLists, nonFinite: true }, take, run);
  if (rest === undefined) return;
  const document = asObject(rest.value);
  if (isChatRow(document) || isFlatRow(document)) {
    take(document, { index: 0, place: () => ({ file: file.name }) });
  } else if (isCompanion(sample.value)) {
    run.suite(asText(document.testdata_path));
    run.fingerprint('judge', asText(document.evaluation_gpt_model));
  } else if (!Array.isArray(document.rows)) {
    const message = 'The file has no list of rows where evaluate() writes one.';
    const hint = 'Give what evaluate(output_path=…) wrote, or eval_results.jsonl.';
    run.issues.add(problem('bad-document', message, hint, { file: file.name }));
  }
}

function addChatRow(value: JsonObject, row: RowSource, run: RunBuilder, identities: CaseIdentities): void {
  const truth = value.truth ?? value.ground_truth;
  const { id, ...named } = identities.next(value.id, value.question, truth);
  run.add({
    id,
    ...rowPaths(value, ['metadata']),
    traits: { ...namedTraits(value), ...traitsOf(value.metadata) },
    measures: { ...chatMeasures(value, rowFields(value, row, run), run), ...named },
  });
}

function addFlatRow(value: JsonObject, run: RunBuilder, identities: CaseIdentities): void {
  const asked = flatCase(value);
  const { id, ...named } = identities.next(asked.id, asked.question, asked.exam);
  run.add({
    id,
    ...rowPaths(value),
    traits: traitsOf(asked.traits),
    measures: { ...flatMeasures(value, run), ...named },
  });
}

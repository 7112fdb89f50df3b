import { type CaseIdentities, caseIdentities } from '../assemble/case-identities.ts';
import { rowPaths } from '../assemble/row-paths.ts';
import { type RunBuilder, rowsThat } from '../assemble/run-builder.ts';
import { namedTraits, traitsOf } from '../assemble/traits.ts';
import { asArray, asObject, asText, isObject, type JsonObject, ownValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { readJsonLines } from '../json/read-json-lines.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import { rowFields } from '../reading/row-fields.ts';
import type { RowSource } from '../reading/row-source.ts';
import type { Sample } from '../reading/sample.ts';
import { measuresOf } from './measures.ts';
import { isSummary, projectOf } from './summary.ts';

/**
 * Reads what `Eval()` of the Braintrust SDK returns, its rows as JSON lines, and the events of an experiment as the API
 * gives them. Fields after `braintrustdata/braintrust-sdk:js/src/framework.ts` and its generated types.
 */
export const braintrustReader: Reader = {
  name: 'braintrust',
  description: 'result of Braintrust’s Eval() as JSON, its rows as JSON lines, or fetched experiment events',
  notes: {
    framework: 'Braintrust SDK',
    files:
      'what `Eval(…, { returnResults: true })` gives, as JSON; its `results` as JSON lines; `GET /v1/experiment/{id}/fetch`',
    reads:
      'input and expected as the case; scores; broken scorers; errors; trials as epochs; metadata as segments; of fetched events time, tokens, cost, cache',
    silent:
      'a verdict; the judge; why a task failed; time, cost and tokens in what the SDK gives. The lines of `braintrust eval --jsonl` are summaries and refused',
    checkedWith: 'files made with it',
  },
  recognizes: isBraintrust,
  open: openBraintrust,
};

const rowLists = [[], ['results'], ['events']];

function isBraintrust({ kind, value, lines }: Sample): boolean {
  if (kind === 'json-lines') return lines.length > 0 && lines.every(isRowOrSummary);
  if (Array.isArray(value)) return value.length > 0 && value.slice(0, 5).every(isRow);
  if (!isObject(value)) return false;
  if (isSummary(value)) return true;
  const { summary, results, events } = value;
  if (isSummary(summary) && Array.isArray(results)) return true;
  return Array.isArray(events) && events.length > 0 && events.slice(0, 5).every(isEvent);
}

function isRowOrSummary(value: unknown): boolean {
  return isRow(value) || isSummary(value);
}

/** A row has an input, and scores by name that are numbers or null; our own rows have a case id. */
function isRow(value: unknown): boolean {
  if (!isObject(value) || !Object.hasOwn(value, 'input') || Object.hasOwn(value, 'caseId')) return false;
  if (!isObject(value.scores)) return false;
  const hasEnd = Object.hasOwn(value, 'output') || Object.hasOwn(value, 'error');
  return hasEnd && Object.values(value.scores).every((score) => score === null || typeof score === 'number');
}

/** An event of the API has the ids of its span. */
function isEvent(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'span_id') && Object.hasOwn(value, 'root_span_id');
}

function openBraintrust(run: RunBuilder): OpenReader {
  const identities = caseIdentities(run);
  let summary: string | undefined;
  const take = (value: unknown, row: RowSource): void => {
    if (isSummary(value)) summary ??= row.place().file;
    else if (isObject(value)) addRow(value, row, run, identities);
    else {
      const message = `Row ${row.index + 1} is no object with input, output and scores.`;
      run.issues.add(problem('bad-row', message, 'Give the rows as the SDK returned them.', row.place()));
    }
  };
  return {
    file(file, { kind }) {
      if (kind === 'json-lines') {
        readJsonLines(file, true, take, run);
        return;
      }
      const rest = readJson(file, { rows: rowLists, nonFinite: true }, take, run);
      if (rest === undefined) return;
      const document = asObject(rest.value);
      if (isSummary(document)) summary ??= file.name;
      else if (isRow(document)) take(document, { index: 0, place: () => ({ file: file.name }) });
      else if (!Array.isArray(rest.value) && rowLists.every(([key = '']) => !Array.isArray(document[key]))) {
        const message = 'The file has no list of results where the Braintrust SDK returns one.';
        const hint = 'Write the object that Eval(…, { returnResults: true }) gives as JSON.';
        run.issues.add(problem('bad-document', message, hint, { file: file.name }));
      }
      run.suite(projectOf(document.summary));
    },
    end() {
      identities.settle();
      if (run.length() > 0 || summary === undefined) return;
      const message = 'The file holds the summary of an experiment and none of its rows.';
      const hint =
        'Means cannot be paired: write the results that Eval(…, { returnResults: true }) gives, one row a line.';
      run.issues.add(problem('no-rows', message, hint, { file: summary }));
    },
  };
}

function addRow(value: JsonObject, row: RowSource, run: RunBuilder, identities: CaseIdentities): void {
  // Events of an experiment are spans: the trial is the root, its tasks and scorers are below.
  const parents = asArray(ownValue(value, 'span_parents'));
  if (value.is_root === false || parents.length > 0) return;
  const { input, expected, metadata } = value;
  const { id, label: _, ...asked } = identities.next(datasetRecord(value), input, expected);
  const { measures, isBroken } = measuresOf(value, rowFields(value, row, run));
  if (isBroken) run.tally('scorer-broke', rowsThat('had a scorer that broke: its score is unknown.'));
  run.add({
    id,
    ...rowPaths(value, ['metadata', 'input', 'expected', 'origin']),
    traits: { ...namedTraits(input), ...traitsOf(metadata) },
    measures: { ...measures, ...asked },
  });
}

/** Id of the dataset's row that the trial was made of; the id of the trial itself is another in every experiment. */
function datasetRecord(row: JsonObject): unknown {
  const origin = asObject(row.origin);
  return asText(row.dataset_record_id) ?? (origin.object_type === 'dataset' ? origin.id : undefined);
}

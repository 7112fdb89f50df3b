import { type CaseIdentities, caseIdentities } from '../assemble/case-identities.ts';
import { rowPaths } from '../assemble/row-paths.ts';
import type { RunBuilder } from '../assemble/run-builder.ts';
import { traitsOf } from '../assemble/traits.ts';
import { asArray, asObject, asText, isObject, type JsonObject, ownValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import { rowFields } from '../reading/row-fields.ts';
import type { RowSource } from '../reading/row-source.ts';
import type { Sample } from '../reading/sample.ts';
import { measuresOf } from './measures.ts';
import { fieldOf } from './names.ts';

/**
 * Reads DeepEval's local result files, and the result of its `evaluate()` dumped as JSON. Fields after
 * `confident-ai/deepeval:deepeval/test_run/api.py` and `tracing/api.py`, older ones after its history.
 */
export const deepevalReader: Reader = {
  name: 'deepeval',
  description: 'DeepEval’s .latest_test_run.json, test_run_….json and temporary files, every version',
  notes: {
    framework: 'DeepEval',
    files:
      '`.deepeval/.latest_test_run.json` and the files like it, `test_run_<time>.json`; the result of `evaluate()` as JSON',
    reads:
      'input and expected as the case; conversations by scenario; metrics, thresholds, judge, broken metrics; time, tokens, `tokenCost` apart from `evaluationCost`; metadata as segments',
    silent:
      'a test that throws (it leaves no case); cached judgements; ids of what was retrieved; the model unless a hyperparameter names it',
    checkedWith: 'files of its users',
  },
  recognizes: isDeepeval,
  open: openDeepeval,
};

const wrappers = ['testRunData', 'test_run_data'];
const lists = [
  'testCases',
  'test_cases',
  'conversationalTestCases',
  'conversational_test_cases',
  'test_results',
];
const rowLists = [
  ...lists.map((list) => [list]),
  ...wrappers.flatMap((key) => lists.map((list) => [key, list])),
];
/** Keys that only a test run has, beside its cases or in one. */
const runKeys = ['conversationalTestCases', 'metricsScores', 'metricScores', 'testPassed', 'confidentLink'];
const caseKeys = ['metricsData', 'metricsMetadata', 'actualOutput', 'retrievalContext'];

function isDeepeval({ kind, value }: Sample): boolean {
  if (kind !== 'json' || !isObject(value)) return false;
  const body = bodyOf(value);
  const found = lists.find((list) => Array.isArray(ownValue(body, list)));
  if (found === undefined) return false;
  const [first] = asArray(ownValue(body, found));
  const has = (object: unknown, keys: readonly string[]) =>
    keys.some((key) => fieldOf(object, key) !== undefined);
  if (isObject(first)) return has(first, caseKeys) || (has(first, ['name']) && has(body, runKeys));
  return has(body, runKeys);
}

function bodyOf(document: JsonObject): JsonObject {
  const wrapper = wrappers.map((key) => ownValue(document, key)).find(isObject);
  return wrapper ?? document;
}

function openDeepeval(run: RunBuilder): OpenReader {
  const identities = caseIdentities(run);
  return {
    end: identities.settle,
    file(file) {
      const before = run.length();
      const visit = (value: unknown, row: RowSource, path: readonly string[]) => {
        if (isObject(value)) {
          const isConversation = path.at(-1)?.startsWith('conv') === true || value.conversational === true;
          addRow(value, row, run, identities, isConversation ? talkOf(value) : askedOf(value));
          return;
        }
        const message = `Test case ${row.index + 1} is no object.`;
        run.issues.add(problem('bad-row', message, 'Give the file as DeepEval wrote it.', row.place()));
      };
      const rest = readJson(file, { rows: rowLists, nonFinite: true }, visit, run);
      if (rest === undefined) return;
      const body = bodyOf(asObject(rest.value));
      if (!lists.some((list) => Array.isArray(ownValue(body, list)))) {
        const message = 'The file has no list of test cases where DeepEval writes one.';
        const hint = 'Give .deepeval/.latest_test_run.json, or the file that DEEPEVAL_RESULTS_FOLDER keeps.';
        run.issues.add(problem('bad-document', message, hint, { file: file.name }));
        return;
      }
      run.suite(asText(fieldOf(body, 'testFile')));
      const { model } = asObject(body.hyperparameters);
      run.fingerprint('model', asText(model));
      if (run.length() === before) {
        const message = 'The test run holds no test case.';
        const hint =
          'Check that the tests were collected; DeepEval empties its temporary file at the end of a run.';
        run.issues.add(problem('no-cases', message, hint, { file: file.name }));
      }
    },
  };
}

/** What a case asks, and what its answer is judged by. */
interface Asked {
  /** Only of a conversation of which nothing else is known. */
  readonly name?: unknown;
  readonly question: unknown;
  readonly exam: unknown;
}

function addRow(
  value: JsonObject,
  row: RowSource,
  run: RunBuilder,
  identities: CaseIdentities,
  { name, question, exam }: Asked,
): void {
  const { id, ...named } = identities.next(name, question, exam);
  const tags = asArray(value.tags);
  const tag = tags.length === 1 ? asText(tags[0]) : undefined;
  run.add({
    id,
    ...rowPaths(value, ['metadata', 'additionalMetadata', 'additional_metadata']),
    traits: {
      ...(tag === undefined ? {} : { tag }),
      ...traitsOf(fieldOf(value, 'additionalMetadata')),
      ...traitsOf(value.metadata),
    },
    measures: { ...measuresOf(value, rowFields(value, row, run), run), ...named },
  });
}

/** A case is what was asked: its name is `test_case_3` or that of the test around it. */
function askedOf(row: JsonObject): Asked {
  const [expected, context, tools] = ['expectedOutput', 'context', 'expectedTools'].map((name) =>
    fieldOf(row, name),
  );
  return { question: row.input, exam: { expected, context, tools } };
}

/** A conversation is its scenario; where it has none, what the user said; where nobody spoke, its name. */
function talkOf(row: JsonObject): Asked {
  const [scenario, user, expected, context] = [
    'scenario',
    'userDescription',
    'expectedOutcome',
    'context',
  ].map((name) => fieldOf(row, name));
  const exam = { expected, context };
  if (asText(scenario) !== undefined) return { question: { scenario, user }, exam };
  const said = asArray(row.turns)
    .map(asObject)
    .filter((turn) => turn.role === 'user')
    .map((turn) => turn.content);
  return said.length > 0 ? { question: said, exam } : { name: row.name, question: row.name, exam };
}

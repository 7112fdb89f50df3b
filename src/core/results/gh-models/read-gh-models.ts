import { answerOf } from '../answer-text.ts';
import { type CaseIdentities, caseIdentities } from '../assemble/case-identities.ts';
import type { Measures } from '../assemble/draft.ts';
import { rowPaths } from '../assemble/row-paths.ts';
import { type RunBuilder, rowsThat } from '../assemble/run-builder.ts';
import { namedTraits, traitsOf } from '../assemble/traits.ts';
import {
  asArray,
  asNumber,
  asObject,
  asText,
  isObject,
  type JsonObject,
  ownValue,
} from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { problem } from '../problem.ts';
import type { OpenReader, Reader } from '../reading/reader.ts';
import { expectations, rowFields } from '../reading/row-fields.ts';
import type { RowSource } from '../reading/row-source.ts';
import type { Sample } from '../reading/sample.ts';

/** Reads what `gh models eval --json` printed. Fields after `github/gh-models:cmd/eval/eval.go`. */
export const ghModelsReader: Reader = {
  name: 'gh-models',
  description: 'gh models eval prompt.yml --json',
  notes: {
    framework: 'GitHub Models (the service ended in July 2026)',
    files: '`gh models eval summarize.prompt.yml --json > results.json`',
    reads:
      'the row of test data as the case; evaluators as scores, passed when all pass; a choice of the judge that matched none as unknown; the model',
    silent:
      'ids, time, cost, tokens; the judge; failed calls (the first ends the run, without JSON); repeats',
    checkedWith: 'files written after its source',
  },
  recognizes: isGhModels,
  open: openGhModels,
};

const idNames = ['id', 'case_id', 'caseId', 'test_id', 'testId'];
/** Names of the test data that say what was expected. */
const expectedName =
  /^(?:expected|expected_?output|expected_?answer|reference|ground_?truth|truth|target|ideal)$/i;

/** How the tool words a judgement that it could not read, and an evaluator that it does not have. */
const noJudgement =
  /^LLM evaluation response '[\s\S]*' did not match any defined choices$|^Plugin evaluator '.*' not found$/;

function isGhModels({ kind, value }: Sample): boolean {
  if (kind !== 'json' || !isObject(value) || !Array.isArray(value.testResults)) return false;
  const [first] = value.testResults;
  if (!isObject(first)) return Object.hasOwn(value, 'model') && !Object.hasOwn(value, 'numTotalTests');
  return (
    isObject(first.testCase) &&
    ['modelResponse', 'evaluationResults'].some((key) => Object.hasOwn(first, key))
  );
}

function openGhModels(run: RunBuilder): OpenReader {
  const identities = caseIdentities(run);
  return {
    end: identities.settle,
    file(file) {
      const before = run.length();
      const visit = (value: unknown, row: RowSource) => {
        if (isObject(value) && isObject(value.testCase)) addResult(value, row, run, identities);
        else {
          const message = `Result ${row.index + 1} has no test case.`;
          run.issues.add(problem('bad-row', message, 'Give the output of --json as it is.', row.place()));
        }
      };
      const rest = readJson(file, { rows: [['testResults']], nonFinite: false }, visit, run);
      if (rest === undefined) return;
      const document = asObject(rest.value);
      if (!Array.isArray(document.testResults)) {
        const message = 'The file has no list testResults.';
        const hint = 'Write it with gh models eval … --json; the output without --json is prose.';
        run.issues.add(problem('bad-document', message, hint, { file: file.name }));
        return;
      }
      run.suite(asText(document.name));
      run.fingerprint('model', asText(document.model));
      const total = asNumber(asObject(document.summary).totalTests);
      const read = run.length() - before;
      if (total !== undefined && total !== read)
        run.warn(`${file.name} counts ${total} tests in its summary and holds ${read}.`);
    },
  };
}

function addResult(value: JsonObject, row: RowSource, run: RunBuilder, identities: CaseIdentities): void {
  const data = asObject(value.testCase);
  const entries = Object.entries(data);
  const asked = Object.fromEntries(entries.filter(([name]) => !expectedName.test(name)));
  const expected = Object.fromEntries(entries.filter(([name]) => expectedName.test(name)));
  const explicit = idNames.map((name) => ownValue(data, name)).find((id) => id !== undefined);
  const { id, ...named } = identities.next(explicit, asked, expected);
  const paths = rowPaths(value, ['testCase']);
  run.add({
    id,
    ...paths,
    field: (path) => paths.field(path) ?? paths.field(`testCase.${path}`),
    traits: Object.keys(expected).length > 0 ? traitsOf(asked) : namedTraits(data),
    measures: { ...measuresOf(value, row, run), ...named },
  });
}

function measuresOf(value: JsonObject, row: RowSource, run: RunBuilder): Measures {
  const fields = rowFields(value, row, run);
  const scores = new Map<string, number | null>();
  const verdicts: boolean[] = [];
  let isBroken = false;
  for (const [index, result] of asArray(value.evaluationResults).entries()) {
    const { evaluatorName, details } = asObject(result);
    const name = asText(evaluatorName) ?? `evaluator ${index + 1}`;
    const hasJudged = !noJudgement.test(asText(details) ?? '');
    const score = fields.number(['evaluationResults', index, 'score'], expectations.score) ?? null;
    const passed = fields.flag(['evaluationResults', index, 'passed']);
    run.fingerprint('scorer', name);
    scores.set(name, hasJudged ? score : null);
    if (!hasJudged) isBroken = true;
    else if (passed !== undefined) verdicts.push(passed);
  }
  if (isBroken)
    run.tally(
      'no-choice',
      rowsThat('got no readable judgement, which the tool counts as failed: judge-failed here.'),
    );
  const isJudged = verdicts.length > 0 && !isBroken;
  return {
    scores: Object.fromEntries(scores),
    passed: isJudged ? verdicts.every((verdict) => verdict) : null,
    cached: false,
    state: isBroken ? 'judge-failed' : isJudged ? 'scored' : 'unscored',
    ...answerOf(value.modelResponse),
  };
}

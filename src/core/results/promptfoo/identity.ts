import { canonicalJson, hashText, hashValue } from '../../model/stable-hash.ts';
import { asArray, asObject, isObject, type JsonObject } from '../json-value.ts';
import { askedVars, descriptionOf, fieldOf, testCaseOf, testVars } from './raw-row.ts';

const idNames = ['id', 'case_id', 'caseId', 'test_id', 'testId', 'example_id', 'exampleId'];

/** Fields taken for the id of a case when nobody named one, in this order. */
export const idFields: readonly string[] = [
  ...idNames.map((name) => `vars.${name}`),
  ...idNames.map((name) => `testCase.metadata.${name}`),
];

/** Ids of the rows, one per row in order, with what is worth knowing about how they were found. */
export interface Identities {
  readonly ids: readonly string[];
  /** Field that gave them; undefined = a hash of the vars, or the description. */
  readonly field: string | undefined;
  readonly warnings: readonly string[];
}

/** What of an assertion makes the exam; the judge has a fingerprint of its own. */
function examOf(assertion: unknown): unknown {
  if (!isObject(assertion)) return assertion;
  const { type, value, metric, threshold, weight, config, transform } = assertion;
  return {
    type,
    value,
    metric,
    threshold,
    weight,
    config,
    transform,
    assert: asArray(assertion.assert).map(examOf),
  };
}

/**
 * Hash of what a row asked and how it is judged: vars and assertion definitions, and the test's own threshold.
 * Files without test cases (before version 3) say nothing of the assertions of a row that failed: vars alone.
 */
export function inputHashOf(row: JsonObject): string {
  const vars = askedVars(row);
  if (!isObject(row.testCase)) return hashValue({ vars });
  return hashValue({
    vars,
    assert: asArray(row.testCase.assert).map(examOf),
    threshold: row.testCase.threshold,
  });
}

/** Identity of every row: an id field, else the vars, else the description; tests that share it are told apart. */
export function identifyRows(rows: readonly JsonObject[], inputHashes: readonly string[]): Identities {
  const varsTexts = rows.map((row) => canonicalJson(testVars(row)));
  const warnings: string[] = [];
  for (const field of idFields) {
    const ids = rows.map((row) => fieldOf(row, field));
    if (ids.some((id) => id === undefined)) continue;
    const whole = ids.map((id) => id ?? '');
    if (isFunctionOf(whole, varsTexts)) {
      return { ids: tellApart(rows, whole, inputHashes, warnings), field, warnings };
    }
    warnings.push(
      `${field} is no case id, tests with other vars share a value: cases are told by their vars.`,
    );
  }
  let described = 0;
  const ids = rows.map((row, index) => {
    if (varsTexts[index] !== '{}') return `vars:${hashText(varsTexts[index] ?? '').slice(0, 16)}`;
    const description = descriptionOf(row);
    if (description === undefined)
      return `test:${hashValue(asObject(testCaseOf(row)).assert ?? []).slice(0, 16)}`;
    described += 1;
    return description;
  });
  if (described > 0) {
    warnings.push(`${described} of ${rows.length} rows have no vars: their case is told by its description.`);
  }
  return { ids: tellApart(rows, ids, inputHashes, warnings), field: undefined, warnings };
}

/** True when equal keys always come with equal values. */
function isFunctionOf(keys: readonly string[], values: readonly string[]): boolean {
  const seen = new Map<string, string | undefined>();
  return keys.every((key, index) => {
    if (!seen.has(key)) seen.set(key, values[index]);
    return seen.get(key) === values[index];
  });
}

/** Tests with one id and other assertions get their description behind the id, or a hash of the assertions. */
function tellApart(
  rows: readonly JsonObject[],
  ids: readonly string[],
  inputHashes: readonly string[],
  warnings: string[],
): readonly string[] {
  const exams = new Map<string, Map<string, string | undefined>>();
  for (const [index, id] of ids.entries()) {
    const ofId = exams.get(id) ?? new Map<string, string | undefined>();
    exams.set(id, ofId);
    const exam = inputHashes[index] ?? '';
    if (!ofId.has(exam)) ofId.set(exam, descriptionOf(rows[index] ?? {}));
  }
  const shared = [...exams.values()].filter((ofId) => ofId.size > 1).length;
  if (shared === 0) return ids;
  warnings.push(
    `${shared} inputs are judged by several tests: they count as cases of their own, told apart by description or assertions.`,
  );
  return ids.map((id, index) => {
    const ofId = exams.get(id);
    if (ofId === undefined || ofId.size === 1) return id;
    const descriptions = [...ofId.values()].filter((text) => text !== undefined);
    const exam = inputHashes[index] ?? '';
    const areNames = new Set(descriptions).size === ofId.size;
    return `${id} · ${areNames ? ofId.get(exam) : exam.slice(0, 8)}`;
  });
}

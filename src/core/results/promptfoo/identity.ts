import { canonicalJson, shortHash, shortHashAfter } from '../../model/stable-hash.ts';
import { inputLengthOf } from '../assemble/input-length.ts';
import { asArray, asObject, isObject, type JsonObject } from '../json/json-value.ts';
import { askedVars, descriptionOf, fieldOf, testCaseOf, testVars } from './raw-row.ts';

const idNames = ['id', 'case_id', 'caseId', 'test_id', 'testId', 'example_id', 'exampleId'];

/** Fields taken for the id of a case when nobody named one, in this order. */
export const idFields: readonly string[] = [
  ...idNames.map((name) => `vars.${name}`),
  ...idNames.map((name) => `testCase.metadata.${name}`),
];

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

/** What a row asked. */
export interface AskedInput {
  /** Hash of the vars that tell one test from another; undefined = there are none. */
  readonly vars: string | undefined;
  /**
   * Hash of what was asked and how it is judged: vars and assertion definitions, and the test's own threshold. Files
   * without test cases (before version 3) say nothing of the assertions of a row that failed: vars alone.
   */
  readonly inputHash: string;
  /** Characters of the vars, with the content of files that they name; absent = there are none. */
  readonly inputLength?: number;
}

/** Assertion lists whose hashes are remembered. */
const mostExams = 1000;

/** Reads what rows asked. A suite has few different assertion lists and its rows repeat them: what they hash to is kept. */
export function inputReader(): (row: JsonObject) => AskedInput {
  const exams = new Map<string, (rest: string) => string>();
  const hashAfterExam = (assertions: unknown): ((rest: string) => string) => {
    const written = JSON.stringify(assertions) ?? '';
    const known = exams.get(written);
    if (known !== undefined) return known;
    const hash = shortHashAfter(`{"assert":${canonicalJson(asArray(assertions).map(examOf))}`);
    if (exams.size >= mostExams) exams.clear();
    exams.set(written, hash);
    return hash;
  };
  return (row) => {
    const own = testVars(row);
    const ownText = canonicalJson(own);
    const asked = askedVars(row, own);
    const askedText = asked === own ? ownText : canonicalJson(asked);
    const vars = ownText === '{}' ? undefined : shortHash(ownText);
    const length = inputLengthOf(asked);
    if (!isObject(row.testCase)) return { vars, inputHash: shortHash(`{"vars":${askedText}}`), ...length };
    const { assert, threshold } = row.testCase;
    const limit = threshold === undefined ? '' : `,"threshold":${canonicalJson(threshold)}`;
    return { vars, inputHash: hashAfterExam(assert)(`${limit},"vars":${askedText}}`), ...length };
  };
}

/** Ids of all rows, with what is worth knowing about how they were found. */
export interface Identities {
  /** By row, in the order in which the rows were pushed. */
  readonly idOf: (row: number) => string;
  readonly warnings: readonly string[];
}

/** Finds who the rows are: that takes all of them. */
export interface IdentityCollector {
  readonly push: (row: JsonObject, asked: AskedInput) => void;
  /** Identity of every row: an id field, else the vars, else the description; tests that share it are told apart. */
  readonly finish: () => Identities;
}

/** What is kept of every row, by columns. */
interface RowKeys {
  /** Hash of the vars that tell one test from another; undefined = there are none. */
  readonly vars: (string | undefined)[];
  readonly descriptions: (string | undefined)[];
  readonly exams: string[];
  /** Hash of the assertions, of rows with neither vars nor description. */
  readonly assertions: Map<number, string>;
}

/** No rows yet. */
export function identityCollector(): IdentityCollector {
  const keys: RowKeys = { vars: [], descriptions: [], exams: [], assertions: new Map() };
  /** Values of the id fields that every row so far has. */
  const fields = new Map<string, string[]>(idFields.map((field) => [field, []]));
  return {
    push(row, { vars, inputHash }) {
      for (const [field, values] of fields) {
        const value = fieldOf(row, field);
        if (value === undefined) fields.delete(field);
        else values.push(value);
      }
      const description = descriptionOf(row);
      keys.vars.push(vars);
      keys.descriptions.push(description);
      keys.exams.push(inputHash);
      if (vars === undefined && description === undefined) {
        keys.assertions.set(
          keys.exams.length - 1,
          shortHash(canonicalJson(asObject(testCaseOf(row)).assert ?? [])),
        );
      }
    },
    finish() {
      const warnings: string[] = [];
      for (const field of idFields) {
        const ids = fields.get(field);
        if (ids === undefined || ids.length === 0) continue;
        if (isFunctionOf(ids, keys.vars))
          return { idOf: tellApart((row) => ids[row] ?? '', keys, warnings), warnings };
        warnings.push(
          `${field} is no case id, tests with other vars share a value: cases are told by their vars.`,
        );
      }
      const described = keys.vars.reduce(
        (count, vars, row) => count + Number(vars === undefined && !keys.assertions.has(row)),
        0,
      );
      if (described > 0) {
        warnings.push(
          `${described} of ${keys.vars.length} rows have no vars: their case is told by its description.`,
        );
      }
      return { idOf: tellApart((row) => idWithoutField(row, keys), keys, warnings), warnings };
    },
  };
}

/** Made anew whenever it is asked for: a million of these texts are memory that the run itself needs. */
function idWithoutField(row: number, { vars, assertions, descriptions }: RowKeys): string {
  const ofVars = vars[row];
  if (ofVars !== undefined) return `vars:${ofVars}`;
  const ofAssertions = assertions.get(row);
  return ofAssertions === undefined ? (descriptions[row] ?? '') : `test:${ofAssertions}`;
}

/** True when equal keys always come with equal values. */
function isFunctionOf(keys: readonly string[], values: readonly (string | undefined)[]): boolean {
  const seen = new Map<string, string | undefined>();
  return keys.every((key, index) => {
    if (!seen.has(key)) seen.set(key, values[index]);
    return seen.get(key) === values[index];
  });
}

/** Tests with one id and other assertions get their description behind the id, or a hash of the assertions. */
function tellApart(
  idOf: (row: number) => string,
  keys: RowKeys,
  warnings: string[],
): (row: number) => string {
  const exams = examsOfShared(idOf, keys);
  if (exams.size === 0) return idOf;
  warnings.push(
    `${exams.size} inputs are judged by several tests: they count as cases of their own, told apart by description or assertions.`,
  );
  return (row) => {
    const id = idOf(row);
    const ofId = exams.get(id);
    if (ofId === undefined) return id;
    const descriptions = [...ofId.values()].filter((text) => text !== undefined);
    const exam = keys.exams[row] ?? '';
    const areNames = new Set(descriptions).size === ofId.size;
    return `${id} · ${areNames ? ofId.get(exam) : exam.slice(0, 8)}`;
  };
}

/** Of the ids that stand with several exams (few, mostly none): the description of the first row with each exam. */
function examsOfShared(
  idOf: (row: number) => string,
  { exams, descriptions }: RowKeys,
): ReadonlyMap<string, ReadonlyMap<string, string | undefined>> {
  const first = new Map<string, string>();
  const shared = new Map<string, Map<string, string | undefined>>();
  for (const [row, exam] of exams.entries()) {
    const id = idOf(row);
    const known = first.get(id);
    if (known === undefined) first.set(id, exam);
    else if (known !== exam) shared.set(id, new Map());
  }
  if (shared.size === 0) return shared;
  for (const [row, exam] of exams.entries()) {
    const ofId = shared.get(idOf(row));
    if (ofId !== undefined && !ofId.has(exam)) ofId.set(exam, descriptions[row]);
  }
  return shared;
}

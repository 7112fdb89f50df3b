import { binaryChecks } from './selfcheck-binary.ts';
import { findDifference, type Tolerance } from './selfcheck-compare.ts';
import { historyChecks } from './selfcheck-history.ts';
import { isRecord } from './selfcheck-input.ts';
import { meanChecks } from './selfcheck-means.ts';
import { otherChecks } from './selfcheck-other.ts';

/** Outcome of one reference case. */
export type CheckResult = {
  readonly name: string;
  /** The computation that the case exercises. */
  readonly function: string;
  /** `skipped` only for a computation that we do not have and that the file marks as optional. */
  readonly status: 'passed' | 'failed' | 'skipped';
  /** What differed or why it was skipped; empty when passed. */
  readonly detail: string;
};

/** Outcome of a reference file. */
export type CheckReport = {
  /** One entry per case, in the order of the file. */
  readonly results: readonly CheckResult[];
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

type ReferenceCase = {
  readonly name: string;
  readonly function: string;
  readonly optional: boolean;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly tolerance: Tolerance;
};

const checks: ReadonlyMap<string, (inputs: unknown) => unknown> = new Map(
  Object.entries({ ...binaryChecks, ...meanChecks, ...otherChecks, ...historyChecks }),
);

function readCase(value: unknown, index: number): ReferenceCase {
  const place = `cases[${index}]`;
  if (!isRecord(value)) throw new TypeError(`${place} must be an object`);
  const { name, function: computation, optional, tolerance } = value;
  if (typeof name !== 'string') throw new TypeError(`${place}.name must be a text`);
  if (typeof computation !== 'string') throw new TypeError(`${place}.function must be a text (${name})`);
  for (const field of ['inputs', 'expected']) {
    if (!Object.hasOwn(value, field)) throw new TypeError(`${place}.${field} is missing (${name})`);
  }
  if (tolerance !== undefined && !isRecord(tolerance)) {
    throw new TypeError(`${place}.tolerance must be an object (${name})`);
  }
  return {
    name,
    function: computation,
    optional: optional === true,
    inputs: value.inputs,
    expected: value.expected,
    tolerance: tolerance ?? {},
  };
}

function checkCase(reference: ReferenceCase): CheckResult {
  const { name, function: computation } = reference;
  const result = (status: CheckResult['status'], detail: string): CheckResult => ({
    name,
    function: computation,
    status,
    detail,
  });
  const check = checks.get(computation);
  if (check === undefined) {
    return result(reference.optional ? 'skipped' : 'failed', `no such computation: ${computation}`);
  }
  let got: unknown;
  try {
    got = check(reference.inputs);
  } catch (error) {
    // Inputs that an estimator refuses are the finding of the case, not the end of the check.
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return result('failed', error.message);
  }
  const difference = findDifference(reference.expected, got, reference.tolerance);
  return difference === null ? result('passed', '') : result('failed', difference);
}

/**
 * Runs a file of reference cases through the estimators of this room.
 *
 * The form is that of tests/reference/statistics.json: `{ cases: [{ name, function, optional?, inputs, expected,
 * tolerance }] }`. Every key of `expected` must be computed and agree within `tolerance` (`findDifference`).
 *
 * @param document - the parsed JSON file
 * @returns one result per case; a computation we do not have is skipped when optional, else failed
 * @throws TypeError that names the place when the document has not that form
 */
export function checkReference(document: unknown): CheckReport {
  if (!isRecord(document) || !Array.isArray(document.cases)) {
    throw new TypeError('the reference document must be an object with an array "cases"');
  }
  const results = document.cases.map(readCase).map(checkCase);
  const count = (status: CheckResult['status']): number =>
    results.filter((result) => result.status === status).length;
  return { results, passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

import type { Parsed } from '../../model/issue.ts';
import type { Run } from '../../model/run.ts';
import { assembleRows, type Draft } from '../assemble-rows.ts';
import { decodeText } from '../decode-text.ts';
import { scalarFields, valueAt } from '../field-path.ts';
import { scalarText } from '../json-value.ts';
import { counted, problem, type ResultFile } from '../problem.ts';
import type { ReadOptions } from '../read-options.ts';
import { type JunitFile, parseJunit, type TestCase } from './parse-junit.ts';
import { identifyTests, type TestIdentity } from './test-identity.ts';
import { readTest } from './test-measures.ts';

/** Reads JUnit XML files as one run: every test is a case. */
export function readJunit(files: readonly ResultFile[], options: ReadOptions): Parsed<Run> {
  const parsed = files.map((file) => {
    const text = decodeText(file);
    return text.ok ? parseJunit(text.value, file.name) : text;
  });
  const issues = parsed.flatMap((result) => (result.ok ? [] : result.issues));
  if (issues.length > 0) return { ok: false, issues };
  const whole = joinFiles(parsed.flatMap((result) => (result.ok ? [result.value] : [])));
  if (whole.tests.length === 0) {
    const hint = 'Check that the tests were collected and not all deselected.';
    return {
      ok: false,
      issues: [problem('no-cases', 'The file holds no test case.', hint, { file: files[0]?.name })],
    };
  }

  const warnings: string[] = [];
  const identities = identifyTests(whole);
  const drafts = whole.tests.map((test, index) => draftOf(test, identities[index], index));
  if (drafts.some((draft) => draft.isWallTime)) {
    warnings.push(
      'Latency is the wall time of a test, in seconds in the file: fixtures and judges are part of it.',
    );
  }
  const rerun = whole.tests.filter((test) => test.wasRerun).length;
  if (rerun > 0)
    warnings.push(`${counted(rerun, 'test')} ran again after a failure: the final result counts.`);
  const named = drafts.filter(
    ({ id, field }) => id !== '' || (options.caseId !== undefined && field(options.caseId) !== undefined),
  );
  const unnamed = drafts.length - named.length;
  if (unnamed > 0) {
    warnings.push(
      `${counted(unnamed, 'test')} left out: without a description only a number that shifts tells them apart.`,
    );
  }
  if (named.length === 0) {
    const hint = 'Give every test a name, or use another output of the tool.';
    return {
      ok: false,
      issues: [problem('no-cases', 'No test case has a name.', hint, { file: files[0]?.name })],
    };
  }
  const assembled = assembleRows(named, options);
  if (!assembled.ok) return assembled;
  return {
    ok: true,
    value: {
      ...(whole.suite === undefined ? {} : { suite: whole.suite }),
      format: 'junit-xml',
      rows: assembled.value.rows,
      fingerprints: { models: [] },
      duplicates: assembled.value.duplicates,
      warnings: [...warnings, ...assembled.value.warnings],
    },
  };
}

/** Suites with one name stay one suite; the tests follow each other in the order of the files. */
function joinFiles(files: readonly JunitFile[]): JunitFile {
  const suites = [...new Set(files.map((file) => file.suite))];
  return { suite: suites.length === 1 ? suites[0] : undefined, tests: files.flatMap((file) => file.tests) };
}

function draftOf(
  test: TestCase,
  identity: TestIdentity | undefined,
  index: number,
): Draft & { readonly isWallTime: boolean } {
  const { measures, epoch, traits, isWallTime } = readTest(test);
  // A repeated name is a repetition only where the file says so; epoch 1 makes the others duplicates.
  const fallback = identity?.numbersRepeats === true ? undefined : 1;
  return {
    id: identity?.id ?? '',
    field: (path) => scalarText(valueAt(test, path)),
    fields: () => [
      ...scalarFields(test, '').filter((name) => name !== 'outcome' && name !== 'wasRerun'),
      ...scalarFields(test.properties, 'properties.'),
    ],
    column: identity?.column,
    order: identity?.order ?? index,
    epoch: epoch ?? fallback,
    traits,
    measures,
    isWallTime,
  };
}

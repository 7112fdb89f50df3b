import type { RunBuilder } from '../assemble/run-builder.ts';
import { asArray, asNumber, isObject, type JsonObject } from '../json/json-value.ts';
import { counted, problem } from '../problem.ts';
import { addInstance, type Outcome } from './instance-row.ts';

/** Lists of ids in a report by what they mean; an instance that is in several is what the first says. */
const lists: readonly (readonly [string, Outcome])[] = [
  ['resolved_ids', 'resolved'],
  ['unresolved_ids', 'unresolved'],
  ['empty_patch_ids', 'empty-patch'],
  ['error_ids', 'error'],
  ['incomplete_ids', 'incomplete'],
  ['submitted_ids', 'incomplete'],
];

/** The same of the reports before the harness ran in containers; `generated` and the like hold every instance. */
const earlyLists: readonly (readonly [string, Outcome])[] = [
  ['resolved', 'resolved'],
  ['test_timeout', 'timeout'],
  ['no_generation', 'empty-patch'],
  ['install_fail', 'error'],
  ['reset_failed', 'error'],
  ['test_errored', 'error'],
  ['no_logs', 'error'],
  ['no_apply', 'unresolved'],
  ['applied', 'unresolved'],
  ['generated', 'unresolved'],
];

/** True for the report of a whole run (`<model>.<run id>.json`). */
export function isRunReport(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const found = ['resolved_ids', 'unresolved_ids', 'completed_ids', 'submitted_ids'].filter((key) =>
    Array.isArray(value[key]),
  );
  return found.length > (Object.hasOwn(value, 'total_instances') ? 0 : 1);
}

/** True for the report of a whole run as the harness wrote it before it ran in containers (`results.json`). */
export function isEarlyReport(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    Array.isArray(value.resolved) &&
    ['generated', 'no_generation', 'applied'].some((key) => Array.isArray(value[key]))
  );
}

/** Adds the instances of either report. */
export function takeReport(report: JsonObject, file: string, run: RunBuilder): void {
  const isEarly = isEarlyReport(report);
  if (isEarly && !Array.isArray(report.generated) && !Array.isArray(report.applied)) {
    const message = 'The report lists what was resolved, but not what was not.';
    const hint = 'Give the report.json of the instances, or the report that the harness of today writes.';
    run.issues.add(problem('bad-document', message, hint, { file }));
    return;
  }
  const outcomes = new Map<string, Outcome>();
  for (const [name, outcome] of isEarly ? earlyLists : lists) {
    for (const [index, id] of asArray(report[name]).entries()) {
      if (typeof id !== 'string' || id === '') {
        const hint = 'Give the report as the harness wrote it.';
        run.issues.add(
          problem('bad-row', `"${name}" holds something that is no instance id.`, hint, {
            file,
            path: [name, index],
          }),
        );
      } else if (!outcomes.has(id)) outcomes.set(id, outcome);
    }
  }
  for (const [id, outcome] of outcomes) addInstance(run, id, outcome);
  const ofFile = run.fileCount > 1 ? `${file}: ` : '';
  const count = (...wanted: readonly Outcome[]) =>
    [...outcomes.values()].filter((outcome) => wanted.includes(outcome)).length;
  const empty = count('empty-patch');
  if (empty > 0)
    run.warn(`${ofFile}${counted(empty, 'instance')} got an empty patch: not resolved, as SWE-bench counts.`);
  const apart = count('error', 'timeout', 'incomplete');
  const total = asNumber(report.total_instances) ?? outcomes.size;
  if (apart > 0) {
    run.warn(
      `${ofFile}SWE-bench counts ${count('resolved')} of ${total} instances as resolved; ${apart} that failed or were not handed in stand apart here.`,
    );
  }
}

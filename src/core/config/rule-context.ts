import type { Path } from './locate.ts';
import type { Problem, Reading } from './problem.ts';

/** What a rule between fields needs beside the values. */
export interface RuleContext {
  /** Adds a problem; `at` says whether the key or its value is to be pointed at (default the value). */
  readonly report: (path: Path, problem: Problem, at?: 'key' | 'value') => void;
  /** True when something at or below the path was already found wrong and is therefore not in the values. */
  readonly isBroken: (path: Path) => boolean;
}

/** The value of a reading; a problem is reported and becomes undefined. */
export function take<T>(context: RuleContext, path: Path, reading: Reading<T>): T | undefined {
  if (reading.ok) return reading.value;
  context.report(path, reading.problem);
  return undefined;
}

/** The value of a reading that the schema has already accepted. */
export function accepted<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value;
  throw new TypeError(`The schema accepted what its reader refuses: ${reading.problem.message}`);
}

import type { Path } from './locate.js';
import type { Problem, Reading } from './problem.js';
/** What a rule between fields needs beside the values. */
export interface RuleContext {
    /** Adds a problem; `at` says whether the key or its value is to be pointed at (default the value). */
    readonly report: (path: Path, problem: Problem, at?: 'key' | 'value') => void;
    /** True when something at or below the path was already found wrong and is therefore not in the values. */
    readonly isBroken: (path: Path) => boolean;
}
/** The value of a reading; a problem is reported and becomes undefined. */
export declare function take<T>(context: RuleContext, path: Path, reading: Reading<T>): T | undefined;
/** The value of a reading that the schema has already accepted. */
export declare function accepted<T>(reading: Reading<T>): T;

import type { CaseTable } from './case-table.js';
/** What two runs have to share before their numbers may be compared; absent = the file does not say. */
export interface Fingerprints {
    /** Model and version that judged, such as `gpt-4o-2024-08-06`. */
    readonly judge?: string;
    /** Identity of the scorers as a whole. */
    readonly scorer?: string;
    /** Runner with version, such as `promptfoo 0.123.1`. */
    readonly runner?: string;
    /** Hash or name of the dataset. */
    readonly dataset?: string;
    /** Models under test that the file names, sorted. A difference is what a model swap is, never a mismatch. */
    readonly models: readonly string[];
}
/** What was evaluated and when: what makes a stored run a baseline. */
export interface RunOrigin {
    /** Hash of everything the results depend on: covered files, suite block, lockfiles, dataset. */
    readonly suiteKey: string;
    /** Commit that was evaluated. */
    readonly sha: string;
    /** ISO 8601, UTC. */
    readonly evaluatedAt: string;
    /** Time that the suite's commands took for these rows, milliseconds, whole; absent = not measured. */
    readonly durationMs?: number;
    /** How many times the command ran for these rows, ≥ 1; absent = not known. */
    readonly commandRuns?: number;
    /** A check showed that the provider had changed the model before this run: none before it is more of the same. */
    readonly isAfterChange?: true | undefined;
}
/** Runs of the same content that make one. */
export interface PooledRuns {
    /** All of them, the newest too; at least 2. */
    readonly runs: number;
    /** ISO 8601, UTC; null = no run says. */
    readonly oldestAt: string | null;
}
/** All results of one suite at one commit. */
export interface Run {
    /** Name of the suite as the file tells it; absent when it does not. */
    readonly suite?: string;
    /** Name of the format that was read, such as `promptfoo-json`. */
    readonly format: string;
    /** One row per case and epoch, in file order, duplicates removed. */
    readonly rows: CaseTable;
    readonly fingerprints: Fingerprints;
    /** Absent for a file that does not say. */
    readonly origin?: RunOrigin;
    /** Absent = one run. Of a base with earlier runs as more epochs: how many there are, and when the oldest was made. */
    readonly pooled?: PooledRuns;
    /** Case ids that stand more than once with the same epoch; none of their rows is in `rows`. */
    readonly duplicates: readonly string[];
    /** What a reader of the numbers has to know, one sentence each. */
    readonly warnings: readonly string[];
}

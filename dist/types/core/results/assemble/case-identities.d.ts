import type { InputIdentity } from './input-identity.js';
import type { RunBuilder } from './run-builder.js';
/** Finds who the rows of a run are, where a file gives what was asked apart from what was expected. */
export interface CaseIdentities {
    /**
     * Identity of the next row that is added to the run.
     *
     * @param explicit - field that states the id; anything but text, a number or a boolean is none
     * @param question - what was asked: the case
     * @param exam - what it is judged by: a case whose exam was edited is the same case, and does not compare
     */
    readonly next: (explicit: unknown, question: unknown, exam: unknown) => InputIdentity & {
        readonly label?: string;
        readonly inputLength?: number;
    };
    /** Called after the last row: a question that stands with several exams is as many cases. */
    readonly settle: () => void;
}
/** No rows yet. */
export declare function caseIdentities(run: RunBuilder): CaseIdentities;

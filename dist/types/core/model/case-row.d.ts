/** States a case can end in, once, for one epoch. Only `scored` rows carry a judgement that can be trusted. */
export declare const caseStates: readonly ['scored', 'error', 'timeout', 'refused', 'unscored', 'judge-failed'];
/**
 * - `scored`: the system answered and the answer was judged
 * - `error`: the call failed (network, provider, harness); nothing to judge
 * - `timeout`: the system did not answer in its time
 * - `refused`: the system declined to answer
 * - `unscored`: an answer exists, no judgement was asked for or given
 * - `judge-failed`: an answer exists, the judge broke
 */
export type CaseState = (typeof caseStates)[number];
/** Tokens of one request to the system under test; judge tokens are never in here. */
export interface TokenCount {
    readonly input: number;
    readonly output: number;
}
/** The result of one case in one epoch: one line of `rows.jsonl`. */
export interface CaseRow {
    /** Identity of the eval input, the same on base and head; never a row number. */
    readonly caseId: string;
    /** Repetition of the case, integer ≥ 1. Epochs are repeats of a case, never new cases. */
    readonly epoch: number;
    /** What a reader calls the case, such as the description of a test; never an identity. */
    readonly label?: string;
    /** Independent unit above the case (conversation, document); absent: the case stands alone. */
    readonly cluster?: string;
    /** Values by segment field, such as `{ language: 'de' }`. */
    readonly segments: Readonly<Record<string, string>>;
    /** Value by score name; null = this score could not be given. */
    readonly scores: Readonly<Record<string, number | null>>;
    /** Verdict of the suite on the case; null = the suite gave none. */
    readonly passed: boolean | null;
    /** Wall time of the system under test, milliseconds ≥ 0; absent = unknown. */
    readonly latencyMs?: number;
    /** Price of the system under test, USD ≥ 0; absent = unknown, never 0. */
    readonly costUsd?: number;
    /** Price of judging, USD ≥ 0; never part of the system's cost. */
    readonly judgeCostUsd?: number;
    /** Tokens of the system under test; absent = unknown. */
    readonly tokens?: TokenCount;
    /** True when the answer was replayed: latency and cost are not samples of this run. */
    readonly cached: boolean;
    readonly state: CaseState;
    /** Hash of what was asked and how it is judged; two rows compare only where it agrees. */
    readonly inputHash?: string;
    /** Characters (UTF-16 code units) of the texts that were asked, integer ≥ 0, the prompt around them left out; absent = unknown. */
    readonly inputLength?: number;
    /** Hash of what was answered. */
    readonly outputHash?: string;
    /** The answer itself; kept out of stored records by default. */
    readonly output?: string;
    /** Ids of retrieved documents, best first. */
    readonly retrieved?: readonly string[];
    /** Graded judgements by document id, grade ≥ 0; documents that are not listed have grade 0. */
    readonly relevant?: Readonly<Record<string, number>>;
}

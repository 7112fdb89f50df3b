/** An answer as a row keeps it: its hash, and its text up to 4,096 code units. */
export interface Answer {
    readonly outputHash?: string;
    readonly output?: string;
}
/** Hash and text of an answer; an answer that is no text is taken as canonical JSON; empty when there is none. */
export declare function answerOf(output: unknown): Answer;

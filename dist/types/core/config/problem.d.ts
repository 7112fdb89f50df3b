/** What is wrong with one written value, without its place: the place is added where the document is known. */
export interface Problem {
    /** Stable machine name, kebab-case, such as `wrong-unit`. */
    readonly code: string;
    /** What is wrong, one sentence. */
    readonly message: string;
    /** What to do next, one sentence. */
    readonly hint: string;
}
/** The outcome of reading one written value. */
export type Reading<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problem: Problem;
};
/** A value that could be read. */
export declare function read<T>(value: T): Reading<T>;
/** A value that could not be read, and why. */
export declare function refuse(code: string, message: string, hint: string): Reading<never>;
/**
 * A foreign value as it may stand in a message: one line, quoted, at most 60 characters of it.
 *
 * @param value - anything; maps and lists are named, not printed
 */
export declare function show(value: unknown): string;

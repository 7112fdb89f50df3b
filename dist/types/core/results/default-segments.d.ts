/** What one row offers for segments: the case it belongs to and its traits. */
export interface Traits {
    /** Identity of the input, without any column suffix. */
    readonly id: string;
    /** Value by field. */
    readonly traits: Readonly<Record<string, string>>;
}
/**
 * Fields that make segments when nobody named any: those with 2–20 distinct values over the cases, fewer values than
 * half the cases, and one value per case. A free text, an id and a constant make none.
 *
 * @returns names, sorted
 */
export declare function chooseSegments(rows: readonly Traits[]): readonly string[];

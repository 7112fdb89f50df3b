/**
 * The known name that was most likely meant.
 *
 * @param written - what stands in the file
 * @param known - the names that would be accepted
 * @returns the nearest one, if it is at most a third of its letters away; the first of several equally near
 */
export declare function nearestName(written: string, known: readonly string[]): string | undefined;
/**
 * A hint for a name that is not known: the one probably meant, then all of them.
 *
 * @param what - what the list is of, plural, such as `Keys here`
 */
export declare function nameHint(written: string, known: readonly string[], what: string): string;

/**
 * The marker that tells our own comment from everybody else's: always last, always there.
 *
 * @param instance - which of several gates on one pull request, lower-case letters, digits and dashes; left out where
 *   there is one
 * @throws RangeError when `instance` has other characters
 */
export declare function commentMarker(instance?: string): string;
/** Whether a comment ends with the marker. What stands before it does not count: text can be quoted. */
export declare function hasMarker(body: string, marker: string): boolean;

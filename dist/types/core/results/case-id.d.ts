/** Longest case id kept as it is, in UTF-16 code units. */
export declare const maxCaseIdLength = 512;
/**
 * A case id of at most 512 code units: a longer one keeps its beginning and ends in a hash of the whole,
 * so that two long ids with the same beginning stay apart. Idempotent; control characters are kept.
 */
export declare function capCaseId(id: string): string;

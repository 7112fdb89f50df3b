/** Names alike but for case, dashes and underscores are the same word to a person. */
export declare function foldName(name: string): string;
/** Levenshtein distance of two short texts: the fewest single-character edits from one to the other. */
export declare function editDistance(a: string, b: string): number;

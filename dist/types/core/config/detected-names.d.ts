/** What a word in the name of a score tells. */
export interface DetectedName {
    /**
     * - `hallucination`: the score counts what is made up; lower is better
     * - `hallucination-inverted`: the score says how well the answer is backed; hallucination is 1 − x
     * - `lower-better`: any other score that should fall; it is never taken for the primary dimension
     * - `primary`: preferred, in this order, as the primary dimension where there is no pass rate
     * - `code`: measured by code rather than by a judge
     * - `negation`: turns a lower-better word round, as in `no-toxicity`
     */
    readonly meaning: 'hallucination' | 'hallucination-inverted' | 'lower-better' | 'primary' | 'code' | 'negation';
    /** Whole words; a trailing `*` stands for any ending. */
    readonly words: readonly string[];
}
/**
 * The one table of what is read from the names of scores. Names are split into words at case changes and at
 * everything that is no letter or digit: `contextFaithfulness` and `context_faithfulness` have the word
 * `faithfulness`.
 */
export declare const detectedNames: readonly DetectedName[];

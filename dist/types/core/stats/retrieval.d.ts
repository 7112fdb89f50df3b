/** What was retrieved for one query, and what there was to find. */
export type RankedGrades = {
    /** Relevance grade of each retrieved document, best rank first, each ≥ 0; may be shorter than k or empty. */
    readonly gains: readonly number[];
    /** Relevance grades of all judged documents of the query, the retrieved ones included, in any order. */
    readonly judged: readonly number[];
};
/**
 * Normalised discounted cumulative gain of the first k ranks.
 *
 * @param k - cut-off rank, integer ≥ 1
 * @param gain - `linear` counts the grade, `exponential` 2^grade − 1; default `linear`
 * @returns in [0, 1] when `judged` holds the retrieved documents; null when nothing relevant was judged (the
 *   query is undefined: drop it on both sides)
 * @throws RangeError when a grade or k is outside its range
 * @see Järvelin & Kekäläinen (2002), ACM TOIS 20(4), 422–446, discount log2(rank + 1); `exponential` is
 *   Burges et al. (2005)
 */
export declare function ndcgAtK({ gains, judged, k, gain, }: RankedGrades & {
    readonly k: number;
    readonly gain?: 'linear' | 'exponential';
}): number | null;
/**
 * Share of the relevant documents (grade > 0) found in the first k ranks.
 *
 * @param k - cut-off rank, integer ≥ 1
 * @returns in [0, 1] when `judged` holds the retrieved documents; null when nothing relevant was judged
 * @throws RangeError when a grade or k is outside its range
 * @see Manning, Raghavan & Schütze (2008), Introduction to Information Retrieval, equation (8.2)
 */
export declare function recallAtK({ gains, judged, k }: RankedGrades & {
    readonly k: number;
}): number | null;
/**
 * One over the rank of the first relevant document (grade > 0); its mean over queries is MRR.
 *
 * Where nothing relevant was judged the query is undefined, which is the caller's to see: here it is 0.
 *
 * @param gains - relevance grade of each retrieved document, best rank first, each ≥ 0; may be empty
 * @returns in (0, 1], or 0 when nothing relevant was retrieved
 * @throws RangeError when a grade is negative or not finite
 * @see Voorhees (1999), The TREC-8 Question Answering Track Report
 */
export declare function reciprocalRank(gains: readonly number[]): number;

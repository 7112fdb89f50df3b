import { requireInteger, requireWithin } from './require-argument.ts';

/** What was retrieved for one query, and what there was to find. */
export type RankedGrades = {
  /** Relevance grade of each retrieved document, best rank first, each ≥ 0; may be shorter than k or empty. */
  readonly gains: readonly number[];
  /** Relevance grades of all judged documents of the query, the retrieved ones included, in any order. */
  readonly judged: readonly number[];
};

/**
 * Requires grades ≥ 0.
 *
 * @throws RangeError when one is negative or not finite
 */
function requireGrades(name: string, grades: readonly number[]): void {
  for (let index = 0; index < grades.length; index++) {
    const grade = grades[index] as number;
    // Asked here first, so that no name is put together for each of many grades.
    if (!(grade >= 0 && grade < Number.POSITIVE_INFINITY)) requireWithin(`${name}[${index}]`, grade, 0);
  }
}

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
export function ndcgAtK({
  gains,
  judged,
  k,
  gain = 'linear',
}: RankedGrades & {
  readonly k: number;
  readonly gain?: 'linear' | 'exponential';
}): number | null {
  requireGrades('gains', gains);
  requireGrades('judged', judged);
  requireInteger('k', k, 1);
  const best = judged.toSorted((one, other) => other - one);
  const ideal = discountedGain(best, k, gain);
  return ideal === 0 ? null : discountedGain(gains, k, gain) / ideal;
}

/** Discounts of the ranks that nearly every cut-off keeps to: logarithms take longer than the rest. */
const discounts: readonly number[] = Array.from({ length: 100 }, (_, rank) => Math.log2(rank + 2));

function discountedGain(grades: readonly number[], k: number, gain: 'linear' | 'exponential'): number {
  const ranks = Math.min(k, grades.length);
  let sum = 0;
  for (let rank = 0; rank < ranks; rank++) {
    const grade = grades[rank] as number;
    sum += (gain === 'linear' ? grade : 2 ** grade - 1) / (discounts[rank] ?? Math.log2(rank + 2));
  }
  return sum;
}

/**
 * Share of the relevant documents (grade > 0) found in the first k ranks.
 *
 * @param k - cut-off rank, integer ≥ 1
 * @returns in [0, 1] when `judged` holds the retrieved documents; null when nothing relevant was judged
 * @throws RangeError when a grade or k is outside its range
 * @see Manning, Raghavan & Schütze (2008), Introduction to Information Retrieval, equation (8.2)
 */
export function recallAtK({ gains, judged, k }: RankedGrades & { readonly k: number }): number | null {
  requireGrades('gains', gains);
  requireGrades('judged', judged);
  requireInteger('k', k, 1);
  const relevant = (grades: readonly number[]): number => grades.filter((grade) => grade > 0).length;
  const all = relevant(judged);
  return all === 0 ? null : relevant(gains.slice(0, k)) / all;
}

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
export function reciprocalRank(gains: readonly number[]): number {
  requireGrades('gains', gains);
  const first = gains.findIndex((grade) => grade > 0);
  return first < 0 ? 0 : 1 / (first + 1);
}

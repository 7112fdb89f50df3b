import type { Xoshiro128 } from '../stats/xoshiro128.js';
import { type ExchangeTerm } from './exchange-terms.js';
/**
 * Resamples of Σ steps where a term is a quantile: the cluster percentile bootstrap with all terms from the same
 * resample, so that their correlation is in it (STATISTICS A4 "any other statistic").
 *
 * Units are drawn by a walk over all of them. More than 2,000 are put into as many groups at random first, which are
 * drawn instead: groups of independent units are independent too, and 2,000 of them tell a variance to within 2 %.
 *
 * @returns the estimate and the sorted resamples; null where a term has no value, or a ratio of something that is not
 *   positive
 */
export declare function exchangeBootstrap(terms: readonly ExchangeTerm[], units: number, random: Pick<Xoshiro128, 'nextInteger' | 'fillIntegers'>): {
    readonly estimate: number;
    readonly sorted: Float64Array;
} | null;

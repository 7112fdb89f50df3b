import { type MeanTerm } from './exchange-terms.js';
/** A combination of means: its estimate, and one number per unit whose mean it is. */
export interface PseudoValues {
    readonly estimate: number;
    /** One entry per unit that has a value in any term. */
    readonly values: readonly number[] | Float64Array;
}
/**
 * Pseudo-values of Σ steps of the terms: y_g = Σ_j [V_j + (G/N_j) Σ_{i∈g} e_ij], with e the deviation of a case from its
 * term: d − Δ̂ of a difference, h/h̄ − b/b̄ of a log ratio, both in steps. Their mean is the estimate and sd/√G its CR1
 * clustered standard error, the correlation of the terms included; a unit without a value in a term says nothing of it.
 *
 * @returns null where a term has no value, or a ratio of something that is not positive
 * @see STATISTICS A3 and A6.5; the linearisation is the delta method, Casella & Berger (2002), section 5.5.4
 */
export declare function exchangePseudoValues(terms: readonly MeanTerm[]): PseudoValues | null;
/** Where changes are few: what they could have been, in steps, and the part of the estimate that is not of them. */
export interface SparseGuard {
    /** Range of the terms with few changed units, in steps; 0 = none. */
    readonly range: number;
    /** Steps of all other terms. */
    readonly centre: number;
}
/**
 * Hall's interval of the combination; where a bounded term has few changes joined with the t interval on two further
 * values, that term at either end of its range and the others as they are (the sparse guard of STATISTICS A4).
 *
 * @param error - one-sided
 */
export declare function exchangeInterval({ values, estimate }: PseudoValues, error: number, { range, centre }: SparseGuard): {
    readonly lo: number;
    readonly hi: number;
} | null;

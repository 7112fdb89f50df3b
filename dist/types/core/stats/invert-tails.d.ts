/** Both tails of a distribution at one point, each with its own relative accuracy. */
export type Tails = {
    /** P(X ≤ x). */
    readonly lower: number;
    /** P(X > x). */
    readonly upper: number;
};
/**
 * Solves lower(t) = p for an increasing distribution function by Newton steps on the logarithm of the smaller
 * tail, kept inside a bracket that each step narrows.
 *
 * The logarithm is near linear in the tail, where the probability itself gives Newton nothing to hold on to.
 *
 * @param evaluate - both tails and the density at t
 * @param target - the wanted tails; `lower + upper` = 1, each exact in its own right
 * @param bracket - t is known to lie in [from, to]
 * @returns t, to about 1e-15 of its size
 */
export declare function invertTails(evaluate: (t: number) => Tails & {
    readonly density: number;
}, target: Tails, bracket: {
    readonly from: number;
    readonly to: number;
}): number;

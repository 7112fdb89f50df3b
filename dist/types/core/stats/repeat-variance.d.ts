import { type GroupedValues, type ValueLists } from './grouped-values.js';
/** Variance of paired cases with repeats, split into cases and repeats. */
export type RepeatVariance = {
    /** Mean over cases of (head mean − base mean). */
    readonly meanDelta: number;
    /** √(caseVariance/n); null for one case. */
    readonly standardError: number | null;
    /** Mean variance between repeats of a case on base; null when no case has two. */
    readonly withinBase: number | null;
    /** Mean variance between repeats of a case on head; null when no case has two. */
    readonly withinHead: number | null;
    /** Variance over cases of the difference of means; null for one case. */
    readonly caseVariance: number | null;
    /** Variance of the true differences, may come out negative; null when a part is missing. */
    readonly omega2Raw: number | null;
    /** `omega2Raw` floored at 0. */
    readonly omega2: number | null;
};
/**
 * Splits the variance of case differences into that of true differences and that of repeats.
 *
 * It answers "more cases or more repeats": Var(mean) = (omega2 + withinBase/K_b + withinHead/K_h)/n.
 *
 * @param base - repeats of each case, at least one case with at least one finite value each
 * @param head - same cases, same order; the number of repeats may differ
 * @throws RangeError when there is no case, a case has no value, or the lengths differ
 * @see STATISTICS A5 "Repeats"; one-way ANOVA moments; unequal K enter by their mean reciprocal
 */
export declare function repeatVariance(base: GroupedValues | ValueLists, head: GroupedValues | ValueLists): RepeatVariance;

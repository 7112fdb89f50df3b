/**
 * Runs a side with which the same cases would rule out a loss beyond the margin, if nothing really changed.
 *
 * More runs shrink the noise within a case only: the spread of true differences between cases stays, and where it alone
 * is more than n cases can carry no number of runs will do.
 *
 * @param omega2 - variance of the true differences between cases, ≥ 0 (`repeatVariance`)
 * @param within - variance between runs of a case, base's plus head's, ≥ 0
 * @param n - cases, integer ≥ 1
 * @param margin - non-inferiority margin, > 0, same unit as the values
 * @param designEffect - variance inflation by clusters, ≥ 1, default 1
 * @param alpha - one-sided error, exclusive (0, 0.5), default 0.05
 * @param power - exclusive (0, 1), default 0.9
 * @returns integer ≥ 1; null = no number of runs will do
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A5 "Repeats" and "Need-N", solved for K: ⌈within/(n·v − omega2)⌉ with
 *   v = (margin/(z_alpha + z_power))²/designEffect, the variance that the mean may have
 */
export declare function epochsNeeded({ omega2, within, n, margin, designEffect, alpha, power, }: {
    readonly omega2: number;
    readonly within: number;
    readonly n: number;
    readonly margin: number;
    readonly designEffect?: number;
    readonly alpha?: number;
    readonly power?: number;
}): number | null;

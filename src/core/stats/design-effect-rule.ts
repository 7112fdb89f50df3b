import { requireWithin } from './require-argument.ts';

/**
 * Kish's rule for the design effect of clusters, 1 + (size − 1) · icc. For planning; from data the design effect
 * is estimated (`clusteredStandardError`).
 *
 * @param meanClusterSize - cases per cluster, ≥ 1
 * @param icc - intraclass correlation, in [−1, 1]
 * @throws RangeError when an argument is outside its range
 * @see Kish (1965), Survey Sampling, section 5.4
 */
export function designEffectRule(meanClusterSize: number, icc: number): number {
  requireWithin('meanClusterSize', meanClusterSize, 1);
  requireWithin('icc', icc, -1, 1);
  return 1 + (meanClusterSize - 1) * icc;
}

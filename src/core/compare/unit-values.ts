import { changedClusters, clusterPseudoValues } from '../stats/cluster-pseudo-values.ts';
import type { Sample } from './sample.ts';

/** One number per independent unit for the difference head − base: the case's own, or the cluster's pseudo-value. */
export function unitDifferences({ n, units, unitOf, differences }: Sample): Float64Array {
  return units < n ? clusterPseudoValues(differences, unitOf) : differences;
}

/**
 * The differences of each independent unit added up. Where base and head of a unit are exchanged exactly this turns its
 * sign, while the pseudo-value of a unit without a difference need not even be 0.
 */
export function unitChanges(sample: Sample): Float64Array {
  return unitTotals(sample.differences, sample.unitOf, sample.units);
}

/** Units in which at least one case differs between the sides. */
export function changedUnits({ n, units, unitOf, differences }: Sample): number {
  if (units < n) return changedClusters(differences, unitOf);
  let changed = 0;
  for (let index = 0; index < n; index += 1) if (differences[index] !== 0) changed += 1;
  return changed;
}

/** One number per independent unit for the level of a side: the case's own, or the cluster's pseudo-value. */
export function unitLevels(means: Float64Array, unitOf: Int32Array, units: number): Float64Array {
  return units < means.length ? clusterPseudoValues(means, unitOf) : means;
}

/** Sum of the case means of each unit, in unit order. */
export function unitTotals(means: Float64Array, unitOf: Int32Array, units: number): Float64Array {
  if (units === means.length) return means;
  const totals = new Float64Array(units);
  for (let index = 0; index < means.length; index += 1) {
    const unit = unitOf[index] ?? 0;
    totals[unit] = (totals[unit] ?? 0) + (means[index] ?? 0);
  }
  return totals;
}

import { changedClusters, clusterPseudoValues } from '../stats/cluster-pseudo-values.ts';
import type { Sample } from './sample.ts';

/** One number per independent unit for the difference head − base: the case's own, or the cluster's pseudo-value. */
export function unitDifferences(sample: Sample): readonly number[] {
  const deltas = sample.headMeans.map((head, index) => head - (sample.baseMeans[index] ?? 0));
  return sample.units < deltas.length ? clusterPseudoValues(deltas, sample.unitOf) : deltas;
}

/**
 * The differences of each independent unit added up. Where base and head of a unit are exchanged exactly this turns its
 * sign, while the pseudo-value of a unit without a difference need not even be 0.
 */
export function unitChanges(sample: Sample): readonly number[] {
  const deltas = sample.headMeans.map((head, index) => head - (sample.baseMeans[index] ?? 0));
  return unitTotals(deltas, sample.unitOf, sample.units);
}

/** Units in which at least one case differs between the sides. */
export function changedUnits(sample: Sample): number {
  const deltas = sample.headMeans.map((head, index) => head - (sample.baseMeans[index] ?? 0));
  return sample.units < deltas.length
    ? changedClusters(deltas, sample.unitOf)
    : deltas.filter((delta) => delta !== 0).length;
}

/** One number per independent unit for the level of a side: the case's own, or the cluster's pseudo-value. */
export function unitLevels(
  means: readonly number[],
  unitOf: readonly number[],
  units: number,
): readonly number[] {
  return units < means.length ? clusterPseudoValues(means, unitOf) : means;
}

/** Sum of the case means of each unit, in unit order. */
export function unitTotals(means: readonly number[], unitOf: readonly number[], units: number): number[] {
  const totals = new Array<number>(units).fill(0);
  means.forEach((value, index) => {
    const unit = unitOf[index] ?? 0;
    totals[unit] = (totals[unit] ?? 0) + value;
  });
  return totals;
}

import { groupMeans } from '../stats/grouped-values.ts';
import type { DimensionValues, SideOfDimension } from './dimension-values.ts';
import { type PairedCases, segmentsCodeOf } from './pair-cases.ts';
import { variance } from './sample.ts';

/** A case with a value of one dimension on both sides. */
export interface ScoredCase {
  readonly segments: Readonly<Record<string, string>>;
  /** Independent unit of the case: its cluster, or itself. */
  readonly unit: number;
  /** Mean over the epochs of each side. */
  readonly base: number;
  readonly head: number;
  /** Variance of the mean of base that another run would draw anew; null = one epoch says nothing of it. */
  readonly noise: number | null;
}

/** The cases that have a value of the dimension on both sides, in the order given. */
export function scoredCases(
  cases: PairedCases,
  { base, head, unitOf, length }: DimensionValues,
): readonly ScoredCase[] {
  const scored: ScoredCase[] = [];
  // NaN where a case has no value.
  const means = { base: groupMeans(base.values), head: groupMeans(head.values) };
  for (let index = 0; index < length; index += 1) {
    const [before, after] = [means.base[index] ?? Number.NaN, means.head[index] ?? Number.NaN];
    const segments = cases.head.table.segments[segmentsCodeOf(cases, index)];
    if (segments === undefined || Number.isNaN(before) || Number.isNaN(after)) continue;
    const unit = unitOf[index] ?? 0;
    scored.push({ segments, unit, base: before, head: after, noise: noiseOf(base, index) });
  }
  return scored;
}

function noiseOf({ values: { values, starts } }: SideOfDimension, index: number): number | null {
  const epochs = values.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
  return epochs.length < 2 ? null : variance(epochs) / epochs.length;
}

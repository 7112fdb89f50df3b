import type { CreepEvidence } from '../model/creep-evidence.ts';
import type { Policy } from '../model/policy.ts';
import type { Run } from '../model/run.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import { readDimension } from './dimension-values.ts';
import { estimateDimension } from './estimate-dimension.ts';
import { pairCases } from './pair-cases.ts';
import { sampleOf } from './sample.ts';

/** An accepted base of long ago. */
export interface OldestBase {
  readonly run: Run;
  /** Changes merged since; null = not known. */
  readonly changes: number | null;
}

/**
 * How far base has come from the oldest accepted one, on the primary dimension and over the cases that both were asked
 * alike (STATISTICS A10.2): ten accepted losses of most of a margin each are invisible one by one.
 *
 * Base and not head is compared: what this change does stands in the comparison itself. Another judge or scorer makes it
 * incomparable. Another runner does not, over months it is another one; nor do cases that came and went, for only the
 * common ones count.
 *
 * @returns null without a primary dimension with a margin
 */
export function compareCreep(
  oldest: OldestBase,
  base: Run,
  { dimensions }: Pick<Policy, 'dimensions'>,
  seed: string,
): CreepEvidence | null {
  const primary = dimensions.find((spec) => spec.primary);
  if (primary === undefined || primary.margin === null) return null;
  const { cases } = pairCases(oldest.run, base);
  const shared = {
    since: oldest.run.origin?.evaluatedAt ?? null,
    sha: oldest.run.origin?.sha ?? null,
    changes: oldest.changes,
    commonCases: cases.length,
  };
  const other = (['judge', 'scorer'] as const).find((key) => {
    const [before, now] = [oldest.run.fingerprints[key], base.fingerprints[key]];
    return before !== undefined && now !== undefined && before !== now;
  });
  if (other !== undefined) return { ...shared, evidence: null, obstacle: `another ${other} was used then` };
  if (cases.length === 0) return { ...shared, evidence: null, obstacle: 'no case is the same' };
  const random = xoshiro128StarStar(seedFromText(`${seed}/creep`).state);
  const raw = estimateDimension(sampleOf(readDimension(cases, primary), primary), primary, random);
  // One test on one dimension: nothing is adjusted.
  return {
    ...shared,
    evidence: { ...raw, worseAdjusted: raw.tests.worse, directionAdjusted: null },
    obstacle: null,
  };
}

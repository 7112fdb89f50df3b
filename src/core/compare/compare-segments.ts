import type { SegmentEvidence } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { formatSegment, type Policy, type SegmentKey } from '../model/policy.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { normalQuantile } from '../stats/normal.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import { alpha } from './effect-estimate.ts';
import { estimateDimension, type RawEvidence } from './estimate-dimension.ts';
import type { PairedCase } from './pair-cases.ts';
import { sampleOf, variance } from './sample.ts';
import { overNumbers } from './spend-family-error.ts';

/** A field with more values than this is an identifier, not a segment. */
const mostValues = 30;

/** Fewer pairs than this and a p-value is an accident of the pairs. */
const fewestPairs = 5;

/** Evidence of a segment before its family is adjusted. */
export type RawSegment = Omit<SegmentEvidence, 'worseAdjusted' | 'directionAdjusted'>;

/**
 * Compares the sides inside each segment. Protected segments are the primary dimension again, with its tier
 * and margin; every other segment is explored on all dimensions that are means, advisory and without margin,
 * with one Benjamini–Hochberg for the primary dimension, one for all the others together and, by dimension, effects
 * drawn towards the whole for ranking (STATISTICS A6.7). A segment with fewer than five pairs is listed and ranked, and
 * claims nothing; one in which nothing differs could never claim anything and takes no share of the error.
 */
export function compareSegments(
  cases: readonly PairedCase[],
  policy: Policy,
  seed: string,
): readonly RawSegment[] {
  const isProtected = (segment: SegmentKey): boolean =>
    [...policy.protectedSegments, ...policy.requiredSegments].some(
      (key) => formatSegment(key) === formatSegment(segment),
    );
  const primary = policy.dimensions.find((spec) => spec.primary);
  const gated = [
    ...new Map(
      [...policy.protectedSegments, ...policy.requiredSegments].map((key) => [formatSegment(key), key]),
    ).values(),
  ];
  const protectedEvidence =
    primary === undefined ? [] : gated.map((segment) => inSegment(cases, segment, primary, true, seed));
  const explored = policy.dimensions.filter((spec) => spec.statistic.kind !== 'quantile').map(asExploratory);
  const exploratory = explored.flatMap((spec) => {
    const found = segmentsOf(cases)
      .filter((segment) => !(spec.name === primary?.name && isProtected(segment)))
      .map((segment) => inSegment(cases, segment, spec, false, seed))
      .filter((evidence) => evidence.pairs > 0);
    return rankExploratory(found);
  });
  const isPrimary = (evidence: RawSegment): boolean => evidence.spec.name === primary?.name;
  return [
    ...protectedEvidence,
    ...adjustExploratory(exploratory.filter(isPrimary)),
    ...adjustExploratory(exploratory.filter((evidence) => !isPrimary(evidence))),
  ];
}

/** All segments that the cases name, by field and value in order of first appearance. */
export function segmentsOf(cases: readonly PairedCase[]): SegmentKey[] {
  const byField = new Map<string, Set<string>>();
  for (const { segments } of cases) {
    for (const [field, value] of Object.entries(segments)) {
      const values = byField.get(field) ?? new Set<string>();
      byField.set(field, values.add(value));
    }
  }
  return [...byField]
    .filter(([, values]) => values.size > 1 && values.size <= mostValues)
    .flatMap(([field, values]) => [...values].map((value) => ({ field, value })));
}

function asExploratory(spec: DimensionSpec): DimensionSpec {
  return { ...spec, tier: 'advisory', primary: false, margin: null, limit: null, limitFrom: null };
}

function inSegment(
  cases: readonly PairedCase[],
  segment: SegmentKey,
  spec: DimensionSpec,
  isProtected: boolean,
  seed: string,
): RawSegment {
  const inside = cases.filter(
    (entry) =>
      Object.hasOwn(entry.segments, segment.field) && entry.segments[segment.field] === segment.value,
  );
  const random = xoshiro128StarStar(seedFromText(`${seed}/${formatSegment(segment)}/${spec.name}`).state);
  const evidence: RawEvidence = estimateDimension(sampleOf(inside, spec), spec, random);
  return { ...evidence, segment, protected: isProtected, adjustedP: null, shrunken: null };
}

function rankExploratory(found: readonly RawSegment[]): RawSegment[] {
  const shrunken = shrinkEffects(found);
  return found.map((evidence, index) => ({ ...evidence, shrunken: shrunken[index] ?? null }));
}

function adjustExploratory(found: readonly RawSegment[]): RawSegment[] {
  const raw = found.map((evidence) =>
    evidence.pairs < fewestPairs || evidence.differing === 0 ? null : twoSidedP(evidence),
  );
  const adjusted = overNumbers(raw, benjaminiHochberg);
  return found.map((evidence, index) => ({ ...evidence, adjustedP: adjusted[index] ?? null }));
}

function twoSidedP(evidence: RawSegment): number | null {
  if (evidence.midP !== null) return evidence.midP;
  const { worse, better } = evidence.tests;
  return worse === null || better === null ? null : Math.min(1, 2 * Math.min(worse, better));
}

/**
 * Effects drawn towards their mean by the share of the spread that sampling explains (empirical Bayes, method of
 * moments): rank by these, never report them as estimates.
 */
function shrinkEffects(found: readonly RawSegment[]): (number | null)[] {
  const known = found.map((evidence) => {
    const { interval } = evidence.effect;
    const sign = evidence.spec.better === 'higher' ? 1 : -1;
    const isRatio = interval?.scale === 'ratio';
    const effect = isRatio ? evidence.effect.relative : evidence.effect.absolute;
    if (effect === null) return null;
    // Without bounds it says nothing of its own: it is ranked where the others are.
    if (interval === null || interval.lo === null || interval.hi === null)
      return { effect: sign * effect, squaredError: Number.POSITIVE_INFINITY };
    const error = (interval.hi - interval.lo) / (2 * normalQuantile(1 - alpha));
    return { effect: sign * effect, squaredError: error ** 2 };
  });
  const usable = known.flatMap((entry) =>
    entry !== null && Number.isFinite(entry.squaredError) ? [entry] : [],
  );
  if (usable.length < 2) return known.map((entry) => entry?.effect ?? null);
  const weights = usable.map((entry) => 1 / Math.max(entry.squaredError, 1e-12));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const centre = usable.reduce((sum, entry, index) => sum + entry.effect * (weights[index] ?? 0), 0) / total;
  const noise = usable.reduce((sum, entry) => sum + entry.squaredError, 0) / usable.length;
  const spread = Math.max(0, variance(usable.map((entry) => entry.effect)) - noise);
  return known.map((entry) => {
    if (entry === null) return null;
    // With no spread beyond noise all segments tie at the centre; a sliver keeps their order.
    const share = Math.max(spread, 1e-6 * noise) / (Math.max(spread, 1e-6 * noise) + entry.squaredError);
    return centre + share * (entry.effect - centre);
  });
}

import type { DimensionSpec } from '../model/dimension.ts';
import type { SegmentEvidence } from '../model/dimension-evidence.ts';
import {
  formatSegment,
  isInSegment,
  type Policy,
  type ProtectedSegment,
  type SegmentKey,
} from '../model/policy.ts';
import type { SegmentGap } from '../model/segment-gap.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import type { ReadDimension } from './dimension-values.ts';
import { estimateDimension, type RawEvidence } from './estimate-dimension.ts';
import { nearestSegments } from './nearest-segments.ts';
import { type PairedCases, segmentsCodeOf } from './pair-cases.ts';
import { type Sample, sampleOf } from './sample.ts';
import { findGaps } from './segment-gaps.ts';
import { shrinkEffects } from './shrink-effects.ts';
import { overNumbers } from './spend-family-error.ts';

/** A field with more values than this is an identifier, not a segment. */
const mostValues = 30;

/** Fewer pairs than this and a p-value is an accident of the pairs. */
const fewestPairs = 5;

/** Evidence of a segment before its family is adjusted. */
export type RawSegment = Omit<SegmentEvidence, 'worseAdjusted' | 'directionAdjusted'>;

/**
 * Compares the sides inside each segment. Protected segments are compared on the dimensions of their own, those that a
 * class requires on the primary one; every other segment is explored on all dimensions that are means, advisory and
 * without margin, with one Benjamini–Hochberg for the primary dimension, one for all the others together and, by
 * dimension, effects drawn towards the whole for ranking (STATISTICS A6.7). A segment with fewer than five pairs is
 * listed and ranked, and claims nothing; one in which nothing differs could never claim anything and takes no share of
 * the error. One that holds exactly the cases of a segment protected on that dimension, or of one explored before it, is
 * the same test under another name: it is left out, for it would only weigh on the others.
 */
export function compareSegments(
  cases: PairedCases,
  policy: Policy,
  seed: string,
  read: ReadDimension,
): readonly RawSegment[] {
  const gated = gatedSegments(policy).map(({ segment, dimensions }) => ({
    members: membersOf(cases, segment),
    dimensions,
  }));
  const protectedEvidence = gated.flatMap(({ members, dimensions }) =>
    dimensions.map((spec) => withHeld(inSegment(members, spec, true, seed, read), cases, policy)),
  );
  const isGated = (one: Members): boolean =>
    gated.some(({ members }) => formatSegment(members.segment) === formatSegment(one.segment));
  const isCovered = (one: Members, { name }: DimensionSpec): boolean =>
    gated.some(
      ({ members, dimensions }) =>
        dimensions.some((spec) => spec.name === name) && hasSameCases(one, members),
    );
  const known = segmentsOf(cases, policy).map((segment) => membersOf(cases, segment));
  // A protected name is kept before another of the same cases: it is the one the config uses.
  const distinct = withoutRepeats([...known.filter(isGated), ...known]);
  const explored = policy.dimensions.filter((spec) => spec.statistic.kind !== 'quantile').map(asExploratory);
  const exploratory = explored.flatMap((spec) => {
    const found = known
      .filter((one) => distinct.has(one) && !isCovered(one, spec))
      .map((members) => inSegment(members, spec, false, seed, read))
      .filter((evidence) => evidence.pairs > 0);
    return rankExploratory(found);
  });
  const primary = policy.dimensions.find((spec) => spec.primary);
  const isPrimary = (evidence: RawSegment): boolean => evidence.spec.name === primary?.name;
  return [
    ...protectedEvidence,
    ...adjustExploratory(exploratory.filter(isPrimary)),
    ...adjustExploratory(exploratory.filter((evidence) => !isPrimary(evidence))),
  ];
}

/** Segments that a class requires and the results of head alone lack: to know that much takes no base. */
export function absentSegments(
  cases: PairedCases,
  policy: Policy,
  seed: string,
  read: ReadDimension,
): readonly RawSegment[] {
  return gatedSegments({ ...policy, protectedSegments: [] })
    .flatMap(({ segment, dimensions }) =>
      dimensions.map((spec) =>
        withHeld(inSegment(membersOf(cases, segment), spec, true, seed, read), cases, policy),
      ),
    )
    .filter(({ noEffect }) => noEffect === 'missing');
}

/** Where no case is in a segment, what they are in instead: its name may only be spelled otherwise. */
function withHeld(evidence: RawSegment, cases: PairedCases, policy: Policy): RawSegment {
  if (evidence.members !== 0) return evidence;
  return { ...evidence, held: nearestSegments(evidence.segment, heldSegments(cases, policy)) };
}

/** Every gated segment once, with what is judged in it: the primary dimension too where a class requires the segment. */
function gatedSegments({
  protectedSegments,
  requiredSegments,
  dimensions,
}: Policy): readonly ProtectedSegment[] {
  const primary = dimensions.filter((spec) => spec.primary);
  const gated = new Map<string, ProtectedSegment>();
  for (const { segment, dimensions: own } of [
    ...protectedSegments,
    ...requiredSegments.map((key) => ({ segment: key, dimensions: primary })),
  ]) {
    const key = formatSegment(segment);
    const known = gated.get(key) ?? { segment, dimensions: [] };
    const isNew = ({ name }: DimensionSpec): boolean => known.dimensions.every((spec) => spec.name !== name);
    gated.set(key, { ...known, dimensions: [...known.dimensions, ...own.filter(isNew)] });
  }
  return [...gated.values()];
}

/**
 * All segments that the cases name, by field and value in order of first appearance; without the fields that are kept for
 * counterfactual pairs.
 */
function segmentsOf(cases: PairedCases, policy: Policy): SegmentKey[] {
  const counts = new Map<string, number>();
  const held = heldSegments(cases, policy);
  for (const { field } of held) counts.set(field, (counts.get(field) ?? 0) + 1);
  return held.filter(({ field }) => {
    const values = counts.get(field) ?? 0;
    return values > 1 && values <= mostValues;
  });
}

/** The same with fields that have one value, or as many as there are cases. */
function heldSegments(cases: PairedCases, { counterfactual }: Policy): SegmentKey[] {
  const hidden = new Set(counterfactual?.hidden ?? []);
  const byField = new Map<string, Set<string>>();
  // Many cases share their segments: each combination is looked at once.
  const combinations = new Set<number>();
  for (let index = 0; index < cases.length; index += 1) combinations.add(segmentsCodeOf(cases, index));
  for (const code of combinations) {
    for (const [field, value] of Object.entries(cases.head.table.segments[code] ?? {})) {
      const values = byField.get(field) ?? new Set<string>();
      byField.set(field, values.add(value));
    }
  }
  return [...byField]
    .filter(([field]) => !hidden.has(field))
    .flatMap(([field, values]) => [...values].map((value) => ({ field, value })));
}

/** The gap between the values of each segment field on the primary dimension. */
export function compareGaps(
  cases: PairedCases,
  policy: Policy,
  seed: string,
  read: ReadDimension,
): readonly SegmentGap[] {
  const primary = policy.dimensions.find((spec) => spec.primary);
  const sampleIn = (segment: SegmentKey, spec: DimensionSpec): Sample =>
    sampleOf(read(spec), spec, membersOf(cases, segment).cases);
  return findGaps(segmentsOf(cases, policy), sampleIn, primary, seed);
}

function asExploratory(spec: DimensionSpec): DimensionSpec {
  return { ...spec, tier: 'advisory', primary: false, margin: null, limit: null, limitFrom: null };
}

/** A segment and the positions of the cases in it, ascending. */
interface Members {
  readonly segment: SegmentKey;
  readonly cases: Int32Array;
}

function membersOf(cases: PairedCases, segment: SegmentKey): Members {
  const isInside = cases.head.table.segments.map((segments) => isInSegment(segments, segment));
  const inside = new Int32Array(cases.length);
  let count = 0;
  for (let index = 0; index < cases.length; index += 1) {
    if (isInside[segmentsCodeOf(cases, index)] === true) inside[count++] = index;
  }
  return { segment, cases: inside.slice(0, count) };
}

function hasSameCases(one: Members, other: Members): boolean {
  return one.cases.length === other.cases.length && one.cases.every((index, i) => index === other.cases[i]);
}

/** The first of each set of cases. */
function withoutRepeats(all: readonly Members[]): ReadonlySet<Members> {
  const first: Members[] = [];
  for (const members of all) {
    if (!first.some((earlier) => hasSameCases(earlier, members))) first.push(members);
  }
  return new Set(first);
}

function inSegment(
  { segment, cases }: Members,
  spec: DimensionSpec,
  isProtected: boolean,
  seed: string,
  read: ReadDimension,
): RawSegment {
  const random = xoshiro128StarStar(seedFromText(`${seed}/${formatSegment(segment)}/${spec.name}`).state);
  const found: RawEvidence = estimateDimension(sampleOf(read(spec), spec, cases), spec, random);
  const { resolvableAt98, ...evidence } = found;
  return {
    ...evidence,
    // An open bound of a protected segment holds `inside` back whether its cases could tell or not.
    ...(isProtected || resolvableAt98 === undefined ? {} : { resolvableAt98 }),
    segment,
    protected: isProtected,
    members: cases.length,
    adjustedP: null,
    shrunken: null,
  };
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

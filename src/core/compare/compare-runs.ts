import { type CaseState, caseStates } from '../model/case-row.ts';
import type { Comparison, StateCounts } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { DimensionEvidence, SegmentEvidence } from '../model/dimension-evidence.ts';
import type { Policy } from '../model/policy.ts';
import type { Run } from '../model/run.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import { caseSetOf } from './case-set.ts';
import { emptySides, findIncomparabilities } from './comparability.ts';
import { compareCreep, type OldestBase } from './compare-creep.ts';
import { absentSegments, compareGaps, compareSegments } from './compare-segments.ts';
import { compareInputs, compareSince } from './compare-since.ts';
import { collectWarnings } from './comparison-warnings.ts';
import { compareCounterfactual } from './counterfactual.ts';
import { type DimensionValues, dimensionReader, readSide } from './dimension-values.ts';
import { emptyEvidence, estimateDimension, type RawEvidence } from './estimate-dimension.ts';
import { evaluationCost, type StoredSides } from './evaluation-cost.ts';
import { compareExchanges } from './exchange-effect.ts';
import { findDrift } from './find-drift.ts';
import { findUnjudged } from './find-unjudged.ts';
import { findWithoutRepeats } from './fixed-suite-advice.ts';
import { findFlips } from './flips.ts';
import { headAlone, pairCases } from './pair-cases.ts';
import { mostEpochs, numberUnits } from './rows-by-case.ts';
import { type Sample, sampleOf } from './sample.ts';
import { scoredCases } from './scored-cases.ts';
import { sideFigures } from './side-levels.ts';
import { spendFamilyError } from './spend-family-error.ts';
import { findStaleLabels, withoutRetrieval } from './stale-labels.ts';
import { asksOf } from './trade-asks.ts';

/** What a comparison needs beside the runs. */
export interface CompareOptions {
  /** Any text that names the pair of runs; the same text gives the same resamples. */
  readonly seedText: string;
  /** An accepted base of long ago; left out = how far base has come since is not looked at. */
  readonly oldestBase?: OldestBase;
  /** An earlier run of the suite whose inputs and answers head's are held against where there is no base; left out = they are not. */
  readonly earlierRun?: Run;
  /** Sides whose rows were stored; absent = both were run now. */
  readonly storedSides?: StoredSides;
}

/**
 * Compares head with base, case by case, on every dimension of the policy and inside every segment. Measures;
 * decides nothing. Where labels are stale, retrieval is measured as a dimension that only advises.
 *
 * @param base - null when there is no base: levels are reported, differences are not
 */
export function compareRuns(
  base: Run | null,
  head: Run,
  wanted: Policy,
  options: CompareOptions,
): Comparison {
  // A seed as it is printed can be given back.
  const seed = /^[0-9a-f]{8}$/.test(options.seedText)
    ? options.seedText
    : seedFromText(options.seedText).label;
  const pairing = base === null ? headAlone(head) : pairCases(base, head);
  const { cases, alone } = pairing;
  const read = dimensionReader(cases);
  const stale = base === null ? [] : findStaleLabels(cases, wanted);
  const policy = stale.length > 0 ? withoutRetrieval(wanted) : wanted;
  const primary = policy.dimensions.find((spec) => spec.primary);
  const found = base === null ? emptySides(null, head) : findIncomparabilities(base, head, pairing);
  // A refusal that is already there says it better.
  const comparability =
    found.some(({ refuses }) => refuses) || base === null
      ? found
      : [
          ...found,
          ...findUnjudged(primary && read(primary)),
          ...findWithoutRepeats(pairing, policy),
          ...stale,
        ];
  const units = { base: numberUnits(alone.base), head: numberUnits(alone.head) };
  // The quantiles of a metric are quantiles of the same values.
  const ofQuantiles = new Map<DimensionValues, Sample>();
  const sampleFor = (values: DimensionValues, spec: DimensionSpec): Sample => {
    if (spec.statistic.kind !== 'quantile') return sampleOf(values, spec);
    const sample = ofQuantiles.get(values) ?? sampleOf(values, spec);
    ofQuantiles.set(values, sample);
    return sample;
  };
  const levels = policy.dimensions.map((spec) => {
    const random = xoshiro128StarStar(seedFromText(`${seed}/${spec.name}`).state);
    const values = read(spec);
    const asks = base === null ? [] : asksOf(policy, spec);
    const evidence = estimateDimension(sampleFor(values, spec), spec, random, asks);
    if (base === null) return withoutBase(evidence);
    // Where every case of a side is paired, its own values are those of the pairs.
    const ofBase = sideFigures(
      alone.base === cases.base ? values.base : readSide(alone.base, spec),
      units.base,
      spec,
    );
    const ofHead = sideFigures(
      alone.head === cases.head ? values.head : readSide(alone.head, spec),
      units.head,
      spec,
    );
    return {
      ...evidence,
      sides: { base: ofBase.level, head: ofHead.level },
      standardError: { base: ofBase.standardError, head: ofHead.standardError },
    };
  });
  const { counterfactual } = policy;
  const pairs =
    base === null || counterfactual === undefined || primary === undefined
      ? null
      : compareCounterfactual(scoredCases(cases, read(primary)), primary, counterfactual);
  const dimensions = [...levels, ...(pairs?.gated ?? [])];
  const segments = (base === null ? absentSegments : compareSegments)(cases, policy, seed, read);
  const gatedSegments = segments.filter((segment) => segment.protected);
  const flips = findFlips(cases, base === null ? undefined : primary, read);
  const adjusted = spendFamilyError(
    [
      ...dimensions.map(({ spec, tests }) => ({ spec, tests, isSegment: false })),
      ...gatedSegments.map(({ spec, tests }) => ({ spec, tests, isSegment: true })),
    ],
    flips.cleanBreaks?.p ?? null,
  );
  const none = { worseAdjusted: null, directionAdjusted: null };
  let nextGated = dimensions.length;
  const exchanges = base === null ? [] : compareExchanges(policy, read, seed);
  const creep =
    base === null || options.oldestBase === undefined
      ? null
      : compareCreep(options.oldestBase, base, policy, seed);
  return {
    dimensions: dimensions.map(
      (evidence, index): DimensionEvidence => ({ ...evidence, ...(adjusted[index] ?? none) }),
    ),
    segments: segments.map(
      (evidence): SegmentEvidence => ({
        ...evidence,
        ...(evidence.protected ? (adjusted[nextGated++] ?? none) : none),
      }),
    ),
    ...(exchanges.length === 0 ? {} : { exchanges }),
    ...(base === null ? {} : { gaps: compareGaps(cases, policy, seed, read) }),
    ...(pairs === null ? {} : { counterfactual: pairs.report }),
    cases: {
      paired: base === null ? 0 : cases.length,
      baseOnly: pairing.baseOnly,
      headOnly: pairing.headOnly,
      changedInput: pairing.changedInput,
      duplicates: { base: (base?.duplicates ?? []).toSorted(), head: head.duplicates.toSorted() },
      states: { base: countStates(base), head: countStates(head) },
      epochs: {
        base: base === null ? 0 : mostEpochs(cases.base),
        head: mostEpochs(cases.head),
      },
    },
    flips: {
      fixed: flips.fixed,
      broken: flips.broken,
      ...(flips.wavering === undefined ? {} : { wavering: flips.wavering }),
    },
    cleanBreaks: flips.cleanBreaks,
    steadiness: flips.steadiness,
    comparability,
    warnings: collectWarnings(base, head, pairing, dimensions),
    fingerprints: { base: base?.fingerprints ?? null, head: head.fingerprints },
    caseSets: { base: base === null ? null : caseSetOf(alone.base), head: caseSetOf(alone.head) },
    spent: evaluationCost(base, head, options.storedSides),
    hasBase: base !== null,
    ...(base === null ? {} : { drift: findDrift(cases, seed) }),
    ...(base === null ? compareSince(options.earlierRun ?? null, head, seed) : compareInputs(pairing, seed)),
    ...(creep === null ? {} : { creep }),
    ...(base?.pooled === undefined ? {} : { pooledBase: base.pooled }),
    seed,
  };
}

/** Head's level and its bounds stay; everything that needs a base goes. */
function withoutBase(evidence: RawEvidence): RawEvidence {
  if (evidence.noEffect === 'missing') return evidence;
  const empty = emptyEvidence(
    { lost: { baseLost: [], headLost: [] }, cachedLeftOut: evidence.cachedLeftOut },
    evidence.spec,
    'no-base',
  );
  return {
    ...empty,
    head: evidence.head,
    level: { base: null, head: evidence.level.head },
    standardError: { base: null, head: evidence.standardError.head },
  };
}

function countStates(run: Run | null): StateCounts {
  const counts = Object.fromEntries(caseStates.map((state) => [state, 0])) as Record<CaseState, number>;
  for (const code of run?.rows.state ?? []) {
    const state = caseStates[code];
    if (state !== undefined) counts[state] += 1;
  }
  return counts;
}

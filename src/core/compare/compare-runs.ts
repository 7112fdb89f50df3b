import { type CaseState, caseStates } from '../model/case-row.ts';
import type { Comparison, DimensionEvidence, SegmentEvidence, StateCounts } from '../model/comparison.ts';
import type { Policy } from '../model/policy.ts';
import type { Run } from '../model/run.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import { emptySides, findIncomparabilities } from './comparability.ts';
import { compareSegments } from './compare-segments.ts';
import { emptyEvidence, estimateDimension, type RawEvidence } from './estimate-dimension.ts';
import { findUnjudged } from './find-unjudged.ts';
import { findFlips } from './flips.ts';
import { headAlone, type PairedCase, type Pairing, pairCases } from './pair-cases.ts';
import { mean, sampleOf } from './sample.ts';
import { casesAlone, sideFigures } from './side-levels.ts';
import { spendFamilyError } from './spend-family-error.ts';
import { findStaleLabels, withoutRetrieval } from './stale-labels.ts';

/** What a comparison needs beside the runs. */
export interface CompareOptions {
  /** Any text that names the pair of runs; the same text gives the same resamples. */
  readonly seedText: string;
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
  const stale = base === null ? [] : findStaleLabels(pairing.cases, wanted);
  const policy = stale.length > 0 ? withoutRetrieval(wanted) : wanted;
  const primary = policy.dimensions.find((spec) => spec.primary);
  const found = base === null ? emptySides(null, head) : findIncomparabilities(base, head, pairing);
  // A refusal that is already there says it better.
  const comparability =
    found.some(({ refuses }) => refuses) || base === null
      ? found
      : [...found, ...findUnjudged(pairing.cases, primary), ...stale];
  const alone = base === null ? null : { base: casesAlone(base), head: casesAlone(head) };
  const dimensions = policy.dimensions.map((spec) => {
    const random = xoshiro128StarStar(seedFromText(`${seed}/${spec.name}`).state);
    const evidence = estimateDimension(sampleOf(pairing.cases, spec), spec, random);
    if (alone === null) return withoutBase(evidence);
    const [ofBase, ofHead] = [sideFigures(alone.base, spec), sideFigures(alone.head, spec)];
    return {
      ...evidence,
      sides: { base: ofBase.level, head: ofHead.level },
      standardError: { base: ofBase.standardError, head: ofHead.standardError },
    };
  });
  const segments = base === null ? [] : compareSegments(pairing.cases, policy, seed);
  const gatedSegments = segments.filter((segment) => segment.protected);
  const adjusted = spendFamilyError([
    ...dimensions.map(({ spec, tests }) => ({ spec, tests, isSegment: false })),
    ...gatedSegments.map(({ spec, tests }) => ({ spec, tests, isSegment: true })),
  ]);
  const none = { worseAdjusted: null, directionAdjusted: null };
  let nextGated = dimensions.length;
  const flips = findFlips(base === null ? [] : pairing.cases, primary);
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
    cases: {
      paired: base === null ? 0 : pairing.cases.length,
      baseOnly: pairing.baseOnly,
      headOnly: pairing.headOnly,
      changedInput: pairing.changedInput,
      duplicates: { base: (base?.duplicates ?? []).toSorted(), head: head.duplicates.toSorted() },
      states: { base: countStates(base), head: countStates(head) },
      epochs: {
        base: base === null ? 0 : mostEpochs(pairing.cases, 'base'),
        head: mostEpochs(pairing.cases, 'head'),
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
    spent: {
      evaluationUsd: totalOf(base, head, 'costUsd'),
      judgeUsd: totalOf(base, head, 'judgeCostUsd'),
      runASideUsd: base === null ? null : priceOfRun([base, head]),
    },
    hasBase: base !== null,
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
  for (const row of run?.rows ?? []) counts[row.state] += 1;
  return counts;
}

function mostEpochs(cases: readonly PairedCase[], side: 'base' | 'head'): number {
  return cases.reduce((most, entry) => Math.max(most, entry[side].length), 0);
}

function collectWarnings(
  base: Run | null,
  head: Run,
  pairing: Pairing,
  dimensions: readonly RawEvidence[],
): string[] {
  const warnings: string[] = [];
  for (const [side, run] of [['base', base] as const, ['head', head] as const]) {
    warnings.push(...(run?.warnings ?? []).map((warning) => `${side}: ${warning}`));
    warnings.push(...cacheWarnings(side, run));
  }
  if (base !== null) {
    const epochs = { base: mostEpochs(pairing.cases, 'base'), head: mostEpochs(pairing.cases, 'head') };
    if (epochs.base !== epochs.head && pairing.cases.length > 0) {
      warnings.push(
        `The sides have unequal epochs (base ${epochs.base}, head ${epochs.head}); each case counts once.`,
      );
    }
  }
  for (const side of ['base', 'head'] as const) warnings.push(...unevenWarning(pairing.cases, side));
  const replayed = pairing.replayedEpochs;
  if (replayed > 0) {
    warnings.push(
      `${replayed} runs came from a cache: a replayed epoch repeats nothing and is counted as one with its first.`,
    );
  }
  const lost = Math.max(0, ...dimensions.map((evidence) => evidence.lostPairs));
  if (lost > 0) {
    const what = lost === 1 ? '1 case has a value' : `${lost} cases have a value`;
    warnings.push(`${what} on one side only (an error, or nothing reported) and cannot be compared there.`);
  }
  return warnings;
}

function cacheWarnings(side: string, run: Run | null): string[] {
  const cached = run?.rows.filter((row) => row.cached).length ?? 0;
  if (run === null || cached === 0) return [];
  return [
    `${side}: ${cached} of ${run.rows.length} answers came from a cache and are no sample of latency or cost.`,
  ];
}

/** What was paid: a cached answer cost nothing today. */
function totalOf(base: Run | null, head: Run, key: 'costUsd' | 'judgeCostUsd'): number | null {
  const costs = [...(base?.rows ?? []), ...head.rows].flatMap((row) => (row.cached ? [] : (row[key] ?? [])));
  // Added up in order of size: the last digit must not hang on the order of the rows.
  return costs.length === 0
    ? null
    : costs.toSorted((one, other) => one - other).reduce((sum, cost) => sum + cost, 0);
}

/** One more run of every case on every side, at what a fresh answer of that side cost; null where one names no cost. */
function priceOfRun(sides: readonly Run[]): number | null {
  const prices = sides.map(({ rows }) => {
    const costs = rows.flatMap(({ cached, costUsd, judgeCostUsd }) =>
      cached || costUsd === undefined ? [] : [costUsd + (judgeCostUsd ?? 0)],
    );
    const cases = new Set(rows.map(({ caseId }) => caseId)).size;
    return costs.length === 0 ? null : mean(costs.toSorted((one, other) => one - other)) * cases;
  });
  return prices.reduce((sum, price) => (sum === null || price === null ? null : sum + price), 0);
}

/** More runs of some cases than of others: a retry of what failed looks so, and flatters its side. */
function unevenWarning(cases: readonly PairedCase[], side: 'base' | 'head'): string[] {
  const most = mostEpochs(cases, side);
  const fewer = cases.filter((entry) => entry[side].length < most).length;
  if (fewer === 0 || cases.length === 0) return [];
  return [
    `${side}: ${fewer} of ${cases.length} cases were run less often than the others; if only failures were run again, ${side} is flattered.`,
  ];
}

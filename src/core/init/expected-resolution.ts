import { readDimension } from '../compare/dimension-values.ts';
import { gateScale } from '../compare/estimate-dimension.ts';
import { pairCases } from '../compare/pair-cases.ts';
import { resolvableLoss } from '../compare/resolvable.ts';
import { sampleOf } from '../compare/sample.ts';
import { shapeOfRun } from '../compare/shape-of-run.ts';
import { typicalLoss } from '../compare/typical-loss.ts';
import { type PolicyRequest, resolvePolicy } from '../config/resolve-policy.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { isFixedSuite, type Policy } from '../model/policy.ts';
import type { Run } from '../model/run.ts';
import type { SuiteShape } from '../model/suite-shape.ts';
import { formatAbout, formatLoss } from './format-loss.ts';

/** What is to be run, and how it will be judged. */
export interface PlannedRun extends Omit<PolicyRequest, 'shape'> {
  /** Runs a side. */
  readonly epochs: number;
  /** Base will be run beside head: earlier results tell the noise, and are not base themselves. */
  readonly isBaseRun: boolean;
}

/** What a run will be able to show, before it is paid for. */
export interface ExpectedResolution {
  /** Smallest loss of the primary dimension that is ruled out in four of five runs that change nothing; null = none. */
  readonly resolvable: number | null;
  /** The class asks for a smaller one (`must-see`). */
  readonly isTooSmall: boolean;
  /** In words, the finding first. */
  readonly sentences: readonly string[];
}

/**
 * What earlier results of a suite say about the run to come, by the function that judges it.
 *
 * @returns null where the results hold no value of the primary dimension
 */
export function resolutionOfRun(run: Run, planned: PlannedRun): ExpectedResolution | null {
  const policy = resolvePolicy({ ...planned, shape: shapeOfRun(run) });
  const primary = policy.dimensions.find((spec) => spec.primary);
  if (primary === undefined) return null;
  const { baseAlone, epochs } = sampleOf(readDimension(pairCases(run, run).cases, primary), primary);
  const cases = baseAlone.means.length;
  if (cases === 0) return null;
  const isRelative = gateScale(primary) === 'ratio';
  const loss = resolvableLoss(
    { baseAlone, epochs: { base: epochs.base, head: planned.epochs } },
    primary,
    isRelative,
  );
  // What is known is the noise of these results; base itself will be run as often as planned.
  const again = planned.isBaseRun ? 2 / planned.epochs / (1 / epochs.base + 1 / planned.epochs) : 1;
  const source = epochs.base >= 2 ? 'by the noise of earlier results' : 'a guess: no earlier case ran twice';
  return told(
    cases,
    Number.isFinite(loss) ? loss * Math.sqrt(again) : null,
    planned,
    policy,
    primary,
    source,
  );
}

/**
 * The same from the number of cases alone: a pass rate with the noise that suites usually have.
 *
 * @returns null where the primary dimension is no rate: how a score varies is not known before its first run
 */
export function resolutionOfCount(cases: number, planned: PlannedRun): ExpectedResolution | null {
  const metrics: SuiteShape['metrics'] = {
    passRate: true,
    scores: [],
    latency: false,
    cost: false,
    tokens: false,
    retrieval: false,
    errors: false,
  };
  const policy = resolvePolicy({ ...planned, shape: { cases, epochs: planned.epochs, metrics } });
  const primary = policy.dimensions.find((spec) => spec.primary);
  if (primary === undefined || primary.metric.kind !== 'pass-rate' || gateScale(primary) === 'ratio')
    return null;
  if (isFixedSuite(policy) && planned.epochs < 2) return null;
  const loss = cases < 2 ? null : typicalLoss(cases, planned.epochs);
  const source = 'assumed: noise as suites usually have it, no earlier results';
  return told(cases, loss, planned, policy, primary, source);
}

function told(
  cases: number,
  resolvable: number | null,
  { epochs }: PlannedRun,
  { mustSee, class: of }: Policy,
  primary: DimensionSpec,
  source: string,
): ExpectedResolution {
  const size = `${cases} case${cases === 1 ? '' : 's'} × ${epochs} run${epochs === 1 ? '' : 's'} a side`;
  const finding =
    resolvable === null
      ? `${size} can rule out no loss of ${primary.name}.`
      : `${size} rule out a loss of ${primary.name} above ${formatLoss(resolvable, primary)} in four of five runs that change nothing (${source}).`;
  const isSameScale = mustSee?.kind === (gateScale(primary) === 'ratio' ? 'relative' : 'absolute');
  const isTooSmall = isSameScale && (resolvable === null || resolvable > mustSee.value);
  if (!isTooSmall) return { resolvable, isTooSmall, sentences: [finding] };
  const share = resolvable === null ? null : (resolvable / mustSee.value) ** 2;
  const ways =
    share === null
      ? ''
      : ` About ${formatAbout(Math.ceil(cases * share))} cases would do, or about ${Math.ceil(epochs * share)} runs a side.`;
  return {
    resolvable,
    isTooSmall,
    sentences: [
      finding,
      `Too small for ${of}: a loss of ${formatLoss(mustSee.value, primary)} has to be visible, and here most changes that cost nothing stay inconclusive.${ways}`,
    ],
  };
}

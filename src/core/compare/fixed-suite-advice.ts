import type { ComparabilityFinding } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { isFixedSuite, type Policy } from '../model/policy.ts';
import { epochNoise } from '../stats/epoch-noise.ts';
import { fixedSuiteError } from '../stats/fixed-suite.ts';
import { normalQuantile } from '../stats/normal.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import { alpha } from './effect-estimate.ts';
import type { RawEvidence } from './estimate-dimension.ts';
import { guardRange, sideNoise } from './fixed-suite-effect.ts';
import type { BaseSide } from './null-spread.ts';
import type { Pairing } from './pair-cases.ts';
import { mean, type Sample } from './sample.ts';

/** Power of the advice, as everywhere (STATISTICS A2). */
const advisedPower = 0.9;

/** Share of the cases that has to be repeated on both sides before a fixed suite is compared at all. */
const repeatedShare = 0.8;

/**
 * A fixed suite whose cases ran once: its noise is not known, and without noise no interval. Refused, for falling back to
 * `cases-as-sample` would judge by another question than the config asks.
 */
export function findWithoutRepeats(
  { cases, replayedEpochs }: Pick<Pairing, 'cases' | 'replayedEpochs'>,
  policy: Pick<Policy, 'dimensions'>,
): ComparabilityFinding[] {
  if (!isFixedSuite(policy) || cases.length === 0) return [];
  const repeated = repeatedOnBoth(cases);
  if (repeated >= repeatedShare * cases.length) return [];
  const replays = replayedEpochs > 0 ? ` (${replayedEpochs} replays from a cache repeat nothing)` : '';
  const message = `The suite is judged as a fixed suite, by the noise between runs of its cases, and only ${repeated} of ${cases.length} cases were run twice or more on both sides${replays}; 80 % are needed. Set epochs: 3 for the suite, or take inference: fixed-suite out.`;
  return [{ key: 'inference', message, refuses: true }];
}

function repeatedOnBoth({ length, base, head }: Pairing['cases']): number {
  let repeated = 0;
  for (let index = 0; index < length; index += 1) {
    const epochs = (side: Pairing['cases']['base']): number =>
      (side.starts[index + 1] ?? 0) - (side.starts[index] ?? 0);
    if (epochs(base) >= 2 && epochs(head) >= 2) repeated += 1;
  }
  return repeated;
}

/**
 * The smallest loss that a fixed suite proves to be absent when nothing changed, from base alone: head is expected to be
 * as noisy, and run as often as said.
 *
 * @returns in the unit of the dimension; Infinity where no case of base was repeated
 */
export function fixedSuiteLoss(base: BaseSide, spec: DimensionSpec, power: number): number {
  const noise = epochNoise(base.values, base.unitOf, base.units);
  if (noise.variance === null) return Number.POSITIVE_INFINITY;
  const longer = Math.max(1, base.epochs.base) / Math.max(1, base.epochs.head);
  const head = {
    ...noise,
    variance: noise.variance * longer,
    third: noise.third * longer ** 2,
    squares: noise.squares * longer ** 2,
    oneOff: noise.oneOff * longer ** 2,
  };
  const error = fixedSuiteError(noise, head, guardRange(base, spec));
  if (error === null) return Number.POSITIVE_INFINITY;
  return (studentTQuantile(1 - alpha, error.df) + normalQuantile(power)) * error.standardError;
}

/** The parts of the evidence that are advice: a fixed suite sharpens with runs, not with other cases. */
export function fixedSuiteAdvice(
  sample: Sample,
  spec: DimensionSpec,
): Pick<RawEvidence, 'casesNeeded' | 'atBest' | 'epochsNeeded' | 'casesToShow'> {
  const casesNeeded = { ifUnchanged: null, ifObserved: null };
  const now = Math.min(sample.epochs.base, sample.epochs.head);
  const unknown = { casesNeeded, atBest: null, casesToShow: null, epochsNeeded: { now, ifUnchanged: null } };
  const noise = sideNoise(sample);
  const { margin, statistic } = spec;
  if (noise === null || statistic.kind === 'quantile' || margin === null || margin.value <= 0) return unknown;
  const error = fixedSuiteError(noise.base, noise.head, guardRange(sample, spec));
  const scale = margin.kind === 'relative' ? mean(sample.baseMeans) : 1;
  if (error === null || !(scale > 0)) return unknown;
  const standardError = error.standardError / scale;
  const steps = (normalQuantile(1 - alpha) + normalQuantile(advisedPower)) * standardError;
  return {
    casesNeeded,
    casesToShow: null,
    atBest: normalQuantile(1 - alpha) * standardError,
    epochsNeeded: { now, ifUnchanged: Math.max(2, Math.ceil(now * (steps / margin.value) ** 2)) },
  };
}

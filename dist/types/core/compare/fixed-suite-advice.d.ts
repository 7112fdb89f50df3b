import type { ComparabilityFinding } from '../model/comparison.js';
import type { DimensionSpec } from '../model/dimension.js';
import { type Policy } from '../model/policy.js';
import type { RawEvidence } from './estimate-dimension.js';
import type { BaseSide } from './null-spread.js';
import type { Pairing } from './pair-cases.js';
import { type Sample } from './sample.js';
/**
 * A fixed suite whose cases ran once: its noise is not known, and without noise no interval. Refused, for falling back to
 * `cases-as-sample` would judge by another question than the config asks.
 */
export declare function findWithoutRepeats({ cases, replayedEpochs }: Pick<Pairing, 'cases' | 'replayedEpochs'>, policy: Pick<Policy, 'dimensions'>): ComparabilityFinding[];
/**
 * The smallest loss that a fixed suite proves to be absent when nothing changed, from base alone: head is expected to be
 * as noisy, and run as often as said.
 *
 * @returns in the unit of the dimension; Infinity where no case of base was repeated
 */
export declare function fixedSuiteLoss(base: BaseSide, spec: DimensionSpec, power: number): number;
/** The parts of the evidence that are advice: a fixed suite sharpens with runs, not with other cases. */
export declare function fixedSuiteAdvice(sample: Sample, spec: DimensionSpec): Pick<RawEvidence, 'casesNeeded' | 'atBest' | 'epochsNeeded' | 'casesToShow'>;

import type { Comparison } from '../model/comparison.js';
import type { Run } from '../model/run.js';
import { type Pairing } from './pair-cases.js';
/** What a comparison says of the inputs of its sides. */
type InputFields = Pick<Comparison, 'inputDrift'>;
/** Drift of inputs from base to head; nothing where both sides sat the same. */
export declare function compareInputs(pairing: Pairing, seed: string): InputFields;
/**
 * Drift since an earlier run of the suite, for a run that is held against nothing else: of inputs, and of the answers to those
 * that both sat. Answers that another judge or scorer looked at are not compared: their scores moved with it.
 *
 * @param earlier - null = there is none
 */
export declare function compareSince(earlier: Run | null, head: Run, seed: string): Pick<Comparison, 'drift' | 'inputDrift' | 'driftAgainst'>;
export {};

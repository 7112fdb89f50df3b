import type { Comparison } from '../model/comparison.js';
import type { Run } from '../model/run.js';
import { type Pairing } from './pair-cases.js';
/** What a comparison says of the inputs of its sides. */
type InputFields = Pick<Comparison, 'inputDrift' | 'inputsAgainst'>;
/** Drift of inputs from base to head; nothing where both sides sat the same. */
export declare function compareInputs(pairing: Pairing, seed: string): InputFields;
/**
 * Drift of inputs since an earlier run of the suite, for a run that is held against nothing else.
 *
 * @param earlier - null = there is none
 */
export declare function compareInputsSince(earlier: Run | null, head: Run, seed: string): InputFields;
export {};

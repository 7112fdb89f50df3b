import type { InputDrift } from '../model/drift.js';
import type { Pairing } from './pair-cases.js';
/**
 * Whether head's cases are another mix of inputs than base's: the index of each feature beyond what permuted labels come to,
 * with p-values adjusted over the features (STATISTICS A9). Described, never gated: what is compared are the common cases.
 *
 * @returns the clearest first; empty where inputs differ and nothing is known of them, undefined where both sides sat the same
 */
export declare function findInputDrift(pairing: Pairing, seed: string): readonly InputDrift[] | undefined;

import type { OutputDrift } from '../model/drift.js';
import type { PairedCases } from './pair-cases.js';
/**
 * Whether answers to the same inputs have another mix on head, whatever became of their means: the index of each feature
 * beyond what exchanged sides come to, with p-values adjusted over the features (STATISTICS A9). Described, never gated.
 *
 * @returns the clearest first; empty where no answer is measured by anything that varies
 */
export declare function findDrift(cases: PairedCases, seed: string): readonly OutputDrift[];

import type { Comparison } from '../model/comparison.ts';
import type { Run } from '../model/run.ts';
import { findInputDrift } from './find-input-drift.ts';
import { type Pairing, pairCases } from './pair-cases.ts';

/** What a comparison says of the inputs of its sides. */
type InputFields = Pick<Comparison, 'inputDrift' | 'inputsAgainst'>;

/** Drift of inputs from base to head; nothing where both sides sat the same. */
export function compareInputs(pairing: Pairing, seed: string): InputFields {
  const inputDrift = findInputDrift(pairing, seed);
  return inputDrift === undefined ? {} : { inputDrift };
}

/**
 * Drift of inputs since an earlier run of the suite, for a run that is held against nothing else.
 *
 * @param earlier - null = there is none
 */
export function compareInputsSince(earlier: Run | null, head: Run, seed: string): InputFields {
  const found = earlier === null ? {} : compareInputs(pairCases(earlier, head), seed);
  const origin = earlier?.origin;
  if (found.inputDrift === undefined || origin === undefined) return found;
  return { ...found, inputsAgainst: { sha: origin.sha, at: origin.evaluatedAt } };
}

import type { Comparison } from '../model/comparison.ts';
import type { Run } from '../model/run.ts';
import { findDrift } from './find-drift.ts';
import { findInputDrift } from './find-input-drift.ts';
import { type Pairing, pairCases } from './pair-cases.ts';

/** What a comparison says of the inputs of its sides. */
type InputFields = Pick<Comparison, 'inputDrift'>;

/** Drift of inputs from base to head; nothing where both sides sat the same. */
export function compareInputs(pairing: Pairing, seed: string): InputFields {
  const inputDrift = findInputDrift(pairing, seed);
  return inputDrift === undefined ? {} : { inputDrift };
}

/**
 * Drift since an earlier run of the suite, for a run that is held against nothing else: of inputs, and of the answers to those
 * that both sat. Answers that another judge or scorer looked at are not compared: their scores moved with it.
 *
 * @param earlier - null = there is none
 */
export function compareSince(
  earlier: Run | null,
  head: Run,
  seed: string,
): Pick<Comparison, 'drift' | 'inputDrift' | 'driftAgainst'> {
  if (earlier === null) return {};
  const pairing = pairCases(earlier, head);
  const drift = isJudgedAlike(earlier, head) ? findDrift(pairing.cases, seed) : [];
  const found = { ...(drift.length === 0 ? {} : { drift }), ...compareInputs(pairing, seed) };
  const { origin } = earlier;
  if (origin === undefined || Object.keys(found).length === 0) return found;
  return { ...found, driftAgainst: { sha: origin.sha, at: origin.evaluatedAt } };
}

function isJudgedAlike(one: Run, other: Run): boolean {
  return (['judge', 'scorer'] as const).every((key) => {
    const [before, now] = [one.fingerprints[key], other.fingerprints[key]];
    return before === undefined || now === undefined || before === now;
  });
}

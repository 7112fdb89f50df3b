import type { Decision } from '../model/verdict.ts';
import { code, type Rich, rich, strong } from './rich-text.ts';

/** What to do about an evaluation that its budget ended; empty = it was something else. */
export function budgetStep({ reasons }: Decision): Rich[] {
  if (!reasons.some((reason) => reason.code === 'budget')) return [];
  return [
    rich`${strong('To evaluate it:')} raise ${code('budget')} of the suite on the base branch, or ask for fewer ${code('epochs')}; where base is stored by a run of the default branch, only head is paid for. Shards cost the same calls and dollars.`,
  ];
}

import type { Decision } from '../model/verdict.ts';
import { code, type Rich, rich, strong } from './rich-text.ts';

/**
 * What to do about an evaluation that its budget ended; empty = it was something else.
 *
 * @param isBaseStored - only head was to be paid for
 */
export function budgetStep({ reasons }: Decision, isBaseStored: boolean): Rich[] {
  if (!reasons.some((reason) => reason.code === 'budget')) return [];
  const base = isBaseStored
    ? 'base is stored, so all of it is for head'
    : 'where base is stored by a run of the default branch, only head is paid for';
  return [
    rich`${strong('To evaluate it:')} raise ${code('budget')} of the suite on the base branch, or ask for fewer ${code('epochs')}; ${base}. Shards cost the same calls and dollars.`,
  ];
}

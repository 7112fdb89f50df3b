import type { Reason } from './verdict.ts';

/** Nothing was measured, or nothing to hold it against: no waiver makes a number. */
const neverWaived: readonly Reason['code'][] = [
  'unreadable',
  'refused',
  'missing',
  'no-base-required',
  'not-compared',
];

/** Whether a waiver of its dimension lifts a reason: one that is about no dimension is lifted by none. */
export function isWaivable({ code, about }: Reason): boolean {
  return about !== undefined && !neverWaived.includes(code);
}

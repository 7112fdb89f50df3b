import type { JudgedDimension } from '../model/verdict.ts';

/** A dimension of the unfolded table: what gates and can be told, and whatever moved. */
export function isTableRow({ spec, status, direction }: JudgedDimension): boolean {
  return (
    spec.primary ||
    status === 'outside' ||
    status === 'regressed' ||
    status === 'missing' ||
    direction !== 'no-clear-change' ||
    (spec.tier !== 'advisory' && status !== 'below-resolution' && status !== 'not-estimable')
  );
}

import type { Bounds } from './bounds.ts';
import { requireFinite, requireWithin } from './require-argument.ts';

/** Where an interval of a difference lies; the difference is oriented so that higher is better. */
export type IntervalClass = {
  /** `inside` when lower > −margin, `breach` when upper < −margin, else `inconclusive`. */
  readonly verdict: 'inside' | 'breach' | 'inconclusive';
  /** Side of 0; `equivalent` when it holds 0 and lies within ±margin, `undetermined` when it only holds 0. */
  readonly direction: 'improved' | 'regressed' | 'equivalent' | 'undetermined';
};

/**
 * Three-way decision of an interval against a non-inferiority margin.
 *
 * @param lower - lower end, finite, oriented so that higher is better
 * @param upper - upper end, ≥ lower
 * @param margin - non-inferiority margin, ≥ 0
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A6.2 and A6.3; Schuirmann (1987) for `equivalent`
 */
export function classifyInterval({
  lower,
  upper,
  margin,
}: Bounds & { readonly margin: number }): IntervalClass {
  requireFinite('lower', lower);
  requireWithin('upper', upper, lower);
  requireWithin('margin', margin, 0);
  return { verdict: verdictOf(lower, upper, margin), direction: directionOf(lower, upper, margin) };
}

function verdictOf(lower: number, upper: number, margin: number): IntervalClass['verdict'] {
  if (lower > -margin) return 'inside';
  return upper < -margin ? 'breach' : 'inconclusive';
}

function directionOf(lower: number, upper: number, margin: number): IntervalClass['direction'] {
  if (lower > 0) return 'improved';
  if (upper < 0) return 'regressed';
  return lower > -margin && upper < margin ? 'equivalent' : 'undetermined';
}

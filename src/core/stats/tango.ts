import type { Bounds } from './bounds.ts';
import { requireBetween, requireWithin } from './require-argument.ts';

/** The discordant pairs of n paired pass/fail cases; fractional counts (repeats, design effect) are allowed. */
export type PairedCounts = {
  /** Number of pairs, > 0. */
  readonly n: number;
  /** Pairs that passed on base and failed on head ("b"), in [0, n]. */
  readonly broken: number;
  /** Pairs that failed on base and passed on head ("c"), in [0, n − broken]. */
  readonly fixed: number;
};

/**
 * Requires counts that can be those of one paired table.
 *
 * @throws RangeError when n ≤ 0, a count is negative, or broken + fixed exceeds n by more than rounding
 */
export function requirePairedCounts({ n, broken, fixed }: PairedCounts): void {
  requireWithin('n', n, Number.MIN_VALUE);
  requireWithin('broken', broken, 0, n);
  requireWithin('fixed', fixed, 0, n);
  if (broken + fixed > n * (1 + 1e-12)) {
    throw new RangeError(`broken + fixed must be in [0, n = ${n}], got ${broken + fixed}`);
  }
}

/**
 * Tango's score statistic for the paired difference of two proportions, Δ = head − base = (fixed − broken)/n.
 *
 * It falls as `difference` rises. The p-value of H0: Δ ≤ −m is P(N > z) with z at difference = −m; at 0 the
 * statistic is McNemar's (fixed − broken)/√(broken + fixed).
 *
 * @param difference - hypothesised head − base, in [−1, 1]
 * @returns z; ±Infinity where the hypothesis leaves no variance, 0 where it also fits the data exactly
 * @throws RangeError when the counts or the difference are outside their range
 * @see Tango (1998), Statistics in Medicine 17, 891–908, equations (10)–(12), q by the stable root
 */
export function tangoScore({
  n,
  broken,
  fixed,
  difference,
}: PairedCounts & { readonly difference: number }): number {
  requirePairedCounts({ n, broken, fixed });
  requireWithin('difference', difference, -1, 1);
  return score(n, broken, fixed, difference);
}

/** The statistic without its checks, for the root search. */
function score(n: number, broken: number, fixed: number, difference: number): number {
  const a = 2 * n;
  const b = -broken - fixed + (2 * n - fixed + broken) * difference;
  const c = -broken * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  // The root that is a probability, written so that b > 0 does not cancel.
  const sum = root + Math.abs(b);
  let q = b > 0 ? (-2 * c) / sum : sum / (2 * a);
  q = Math.max(q, 0, -difference);
  const numerator = fixed - broken - n * difference;
  const variance = n * (2 * q + difference * (1 - difference));
  if (variance > 0) return numerator / Math.sqrt(variance);
  return numerator === 0 ? 0 : Math.sign(numerator) * Infinity;
}

/** The difference in [from, to] where the falling score crosses `target`, by bisection. */
function crossing(counts: PairedCounts, target: number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (tangoScore({ ...counts, difference: middle }) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Tango's score interval for the paired difference of two proportions, Δ = head − base = (fixed − broken)/n.
 *
 * For paired pass/fail cases with one epoch a side. Without discordant pairs it is ±z²/(n + z²), never [0, 0].
 *
 * @param critical - z or t quantile of each end, > 0: 1.645 makes a two-sided 90 % interval
 * @returns bounds in [−1, 1] with lower ≤ Δ ≤ upper
 * @throws RangeError when the counts or the critical value are outside their range
 * @see Tango (1998), Statistics in Medicine 17, 891–908; the roots of `tangoScore` = ±critical
 */
export function tangoInterval({
  n,
  broken,
  fixed,
  critical,
}: PairedCounts & { readonly critical: number }): Bounds {
  const counts = { n, broken, fixed };
  requirePairedCounts(counts);
  requireBetween('critical', critical, 0);
  const delta = Math.min(1, Math.max(-1, (fixed - broken) / n));
  return {
    lower: delta <= -1 ? -1 : crossing(counts, critical, -1, delta),
    upper: delta >= 1 ? 1 : crossing(counts, -critical, delta, 1),
  };
}

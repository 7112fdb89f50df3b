import type { Bounds } from './bounds.ts';
import { requireBetween, requireWithin } from './require-argument.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Paired 2 × 2 table of pass and fail. */
export type PairedTable = {
  readonly bothPass: number;
  /** Passed on base, failed on head. */
  readonly broken: number;
  /** Failed on base, passed on head. */
  readonly fixed: number;
  readonly bothFail: number;
};

/**
 * Newcombe's square-and-add interval for the paired difference head − base. The alternative to `tangoInterval`
 * where false blocks matter more (STATISTICS B1).
 *
 * @param table - counts ≥ 0 with a sum > 0
 * @param level - confidence level, exclusive (0, 1)
 * @returns bounds in [−1, 1] around the difference
 * @throws RangeError when an argument is outside its range
 * @see Newcombe (1998), Statistics in Medicine 17, 2635–2650, method 10 (Wilson bounds, corrected phi)
 */
export function newcombePairedInterval(table: PairedTable, level: number): Bounds {
  const { bothPass, broken, fixed, bothFail } = table;
  for (const [name, count] of Object.entries(table)) requireWithin(name, count, 0);
  requireBetween('level', level, 0, 1);
  const n = requireBetween('n', bothPass + broken + fixed + bothFail, 0);
  const base = wilsonInterval({ x: bothPass + broken, n, level });
  const head = wilsonInterval({ x: bothPass + fixed, n, level });
  const p1 = (bothPass + broken) / n;
  const p2 = (bothPass + fixed) / n;
  const product = bothPass * bothFail - broken * fixed;
  const corrected = product > 0 ? Math.max(0, product - n / 2) : product;
  const margins = (bothPass + broken) * (fixed + bothFail) * (bothPass + fixed) * (broken + bothFail);
  const phi = margins === 0 ? 0 : corrected / Math.sqrt(margins);
  const add = (one: number, other: number): number =>
    Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  const difference = (fixed - broken) / n;
  return {
    lower: difference - add(p2 - head.lower, base.upper - p1),
    upper: difference + add(head.upper - p2, p1 - base.lower),
  };
}

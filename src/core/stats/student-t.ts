import { betaQuantileTails, betaTails } from './beta.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { requireBetween } from './require-argument.ts';

/**
 * Above this many degrees of freedom the continued fraction of the beta function loses digits (7e-13 at 1e5),
 * and the expansion around the normal distribution is exact to double precision.
 */
export const expansionFrom = 1e6;

/**
 * Distribution function of Student's t distribution.
 *
 * For an upper tail call `studentTCdf(-t, df)`: it keeps its relative accuracy.
 *
 * @param t - any number; ±Infinity give 0 and 1
 * @param df - degrees of freedom, in (0, ∞]; Infinity is the standard normal distribution
 * @returns P(T ≤ t) in [0, 1], relative error about 1e-13 in the lower tail
 * @throws RangeError when an argument is outside its range
 * @see Abramowitz & Stegun (1964), 26.7.1 with 26.5.27: P(|T| > t) = I_{df/(df+t²)}(df/2, ½)
 */
export function studentTCdf(t: number, df: number): number {
  if (Number.isNaN(t)) throw new RangeError('t must be a number, got NaN');
  if (df !== Infinity) requireBetween('df', df, 0);
  const square = t * t;
  if (square === Infinity) return t > 0 ? 1 : 0;
  if (df >= expansionFrom) {
    // Abramowitz & Stegun 26.7.5 solved for z; beyond |t| = 40 the tail underflows anyway.
    const first = (square + 1) / (4 * df);
    const second = ((13 * square + 8) * square + 3) / (96 * df * df);
    return normalCdf(Math.abs(t) > 40 ? t : t * (1 - first + second));
  }
  const x = df / (df + square);
  const y = square / (df + square);
  const tail = betaTails(x, y, df / 2, 0.5).lower / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * Quantile of Student's t distribution, the inverse of `studentTCdf`.
 *
 * @param p - probability, exclusive (0, 1)
 * @param df - degrees of freedom, in (0, ∞]; Infinity is the standard normal distribution
 * @returns t with P(T ≤ t) = p, relative error about 1e-13
 * @throws RangeError when an argument is outside its range
 * @see Abramowitz & Stegun (1964), 26.7.1 with 26.5.27, solved through the beta quantile;
 * 26.7.5 (expansion in 1/df) from a million degrees of freedom on
 */
export function studentTQuantile(p: number, df: number): number {
  requireBetween('p', p, 0, 1);
  if (df !== Infinity) requireBetween('df', df, 0);
  if (df >= expansionFrom) {
    const z = normalQuantile(p);
    const square = z * z;
    const first = (square + 1) / (4 * df);
    const second = ((5 * square + 16) * square + 3) / (96 * df * df);
    return z * (1 + first + second);
  }
  if (p === 0.5) return 0;
  const tail = p < 0.5 ? p : 1 - p;
  const { x, y } = betaQuantileTails({ lower: 2 * tail, upper: 1 - 2 * tail }, df / 2, 0.5);
  const t = Math.sqrt((df * y) / x);
  return p < 0.5 ? -t : t;
}

import { invertTails, type Tails } from './invert-tails.ts';
import { requireBetween, requireWithin } from './require-argument.ts';
import { devianceTerm, halfLogTwoPi, stirlingError } from './saddle-point.ts';

/**
 * x^a e^{−x} / Γ(a): the gamma density with unit scale times x, which is its density on the log scale.
 *
 * @param x - in (0, ∞)
 * @param a - shape, in (0, ∞)
 * @see Loader (2000), the saddle-point form of the Poisson probability
 */
export function gammaLogDensity(x: number, a: number): number {
  if (x <= 0) return 0;
  return a * (Math.exp(-stirlingError(a) - devianceTerm(a, x) - halfLogTwoPi) / Math.sqrt(a));
}

function lowerSeries(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 1_000_000; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

function upperFraction(x: number, a: number): number {
  const tiny = 1e-300;
  const guard = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / guard(b);
  let h = d;
  for (let i = 1; i < 1_000_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / guard(an * d + b);
    c = guard(b + an / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return h;
}

/**
 * Both tails of the gamma distribution with unit scale.
 *
 * @param x - in [0, ∞)
 * @param a - shape, in (0, ∞)
 * @see Press et al., Numerical Recipes (3rd ed.), equations 6.2.5 (series) and 6.2.7 (continued fraction)
 */
export function gammaTails(x: number, a: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = gammaLogDensity(x, a);
  if (x < a + 1) {
    const lower = Math.min(1, front * lowerSeries(x, a));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, front * upperFraction(x, a));
  return { lower: 1 - upper, upper };
}

/**
 * Distribution function of the chi-square distribution.
 *
 * @param x - in [0, ∞)
 * @param df - degrees of freedom, in (0, ∞)
 * @returns P(X ≤ x) in [0, 1], relative error about 1e-13
 * @throws RangeError when an argument is outside its range
 * @see Abramowitz & Stegun (1964), 26.4.19: the incomplete gamma function P(df/2, x/2)
 */
export function chiSquareCdf(x: number, df: number): number {
  requireWithin('x', x, 0);
  requireBetween('df', df, 0);
  return gammaTails(x / 2, df / 2).lower;
}

/**
 * Upper tail of the chi-square distribution: the p-value of a chi-square statistic.
 *
 * @param x - in [0, ∞)
 * @param df - degrees of freedom, in (0, ∞)
 * @returns P(X > x) in [0, 1], relative error about 1e-13
 * @throws RangeError when an argument is outside its range
 * @see `chiSquareCdf`
 */
export function chiSquareUpperTail(x: number, df: number): number {
  requireWithin('x', x, 0);
  requireBetween('df', df, 0);
  return gammaTails(x / 2, df / 2).upper;
}

/**
 * Quantile of the chi-square distribution, the inverse of `chiSquareCdf`.
 *
 * @param p - probability, exclusive (0, 1)
 * @param df - degrees of freedom, in (0, ∞)
 * @returns x > 0 with P(X ≤ x) = p, relative error about 1e-13; below 1e-308 it is 0
 * @throws RangeError when an argument is outside its range
 * @see `invertTails`; Newton's method on the logarithm of x
 */
export function chiSquareQuantile(p: number, df: number): number {
  requireBetween('p', p, 0, 1);
  requireBetween('df', df, 0);
  const shape = df / 2;
  // The logarithm is taken relative to the shape, so that t stays near 0 and keeps its digits.
  const evaluate = (t: number): Tails & { density: number } => {
    const x = shape * Math.exp(t);
    return { ...gammaTails(x, shape), density: gammaLogDensity(x, shape) };
  };
  const t = invertTails(
    evaluate,
    { lower: p, upper: 1 - p },
    { from: -745, to: 10 + Math.log1p(1000 / shape) },
  );
  return 2 * shape * Math.exp(t);
}

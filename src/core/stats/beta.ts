import { invertTails, type Tails } from './invert-tails.ts';
import { requireBetween, requireWithin } from './require-argument.ts';
import { devianceTerm, halfLogTwoPi, stirlingError } from './saddle-point.ts';

/**
 * x^a y^b / B(a, b) with y = 1 − x: the beta density times x(1 − x), which is its density on the logit scale.
 *
 * @param x - in [0, 1]
 * @param y - 1 − x, handed in because near x = 1 it cannot be had from x
 * @param a - in (0, ∞)
 * @param b - in (0, ∞)
 * @see Loader (2000), the saddle-point form of the binomial probability, equation (3)
 */
export function betaLogitDensity(x: number, y: number, a: number, b: number): number {
  if (x <= 0 || y <= 0) return 0;
  const n = a + b;
  const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const deviance = devianceTerm(a, n * x) + devianceTerm(b, n * y);
  const binomial = Math.exp(correction - deviance - halfLogTwoPi) * Math.sqrt(n / (a * b));
  return binomial * ((a * b) / n);
}

/** The continued fraction of the incomplete beta function by the modified Lentz method. */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const guard = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) return h;
  }
  return h;
}

/**
 * Both tails of the beta distribution.
 *
 * @param x - in [0, 1]
 * @param y - 1 − x, handed in so that neither end loses digits
 * @param a - first shape, in (0, ∞)
 * @param b - second shape, in (0, ∞)
 * @see Press et al., Numerical Recipes (3rd ed.), equation 6.4.10 for the continued fraction
 */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const front = betaLogitDensity(x, y, a, b);
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (front / a) * continuedFraction(x, a, b));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (front / b) * continuedFraction(y, b, a));
  return { lower: 1 - upper, upper };
}

/**
 * Distribution function of the beta distribution (the regularised incomplete beta function I_x(a, b)).
 *
 * @param x - in [0, 1]
 * @param a - first shape, in (0, ∞)
 * @param b - second shape, in (0, ∞)
 * @returns P(X ≤ x) in [0, 1], relative error about 1e-13 also in the lower tail
 * @throws RangeError when an argument is outside its range
 * @see `betaTails` for the method; reference values in tests/reference/statistics.json
 */
export function betaCdf(x: number, a: number, b: number): number {
  requireWithin('x', x, 0, 1);
  requireBetween('a', a, 0);
  requireBetween('b', b, 0);
  return betaTails(x, 1 - x, a, b).lower;
}

/** A point of the unit interval with its distance from 1, so that neither end loses digits. */
export type UnitPoint = {
  /** In [0, 1]. */
  readonly x: number;
  /** 1 − x. */
  readonly y: number;
};

function fromLogit(t: number): UnitPoint {
  const e = Math.exp(-Math.abs(t));
  const small = e / (1 + e);
  const large = 1 / (1 + e);
  return t < 0 ? { x: small, y: large } : { x: large, y: small };
}

/**
 * Quantile of the beta distribution with both of its ends exact, for callers that know both tails.
 *
 * @param target - wanted tails, both in (0, 1) and summing to 1
 * @param a - first shape, in (0, ∞)
 * @param b - second shape, in (0, ∞)
 * @returns x and 1 − x; ends smaller than 1e-308 come out as 0
 */
export function betaQuantileTails(target: Tails, a: number, b: number): UnitPoint {
  const evaluate = (t: number): Tails & { density: number } => {
    const { x, y } = fromLogit(t);
    return { ...betaTails(x, y, a, b), density: betaLogitDensity(x, y, a, b) };
  };
  return fromLogit(invertTails(evaluate, target, { from: -745, to: 745 }));
}

/**
 * Quantile of the beta distribution, the inverse of `betaCdf`.
 *
 * @param p - probability in [0, 1]
 * @param a - first shape, in (0, ∞)
 * @param b - second shape, in (0, ∞)
 * @returns x in [0, 1] with I_x(a, b) = p, relative error about 1e-13
 * @throws RangeError when an argument is outside its range
 * @see `invertTails`; Newton's method on the logit of x
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireWithin('p', p, 0, 1);
  requireBetween('a', a, 0);
  requireBetween('b', b, 0);
  if (p === 0 || p === 1) return p;
  return betaQuantileTails({ lower: p, upper: 1 - p }, a, b).x;
}

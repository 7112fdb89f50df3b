/** ½ ln 2π. */
export const halfLogTwoPi = 0.9189385332046728;

/**
 * Error of Stirling's formula, ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π].
 *
 * Below 16 the recurrence δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1, above it the asymptotic series.
 *
 * @param x - in (0, ∞)
 * @returns a number > 0, absolute error about 1e-15
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 3
 */
export function stirlingError(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < 16) {
    sum += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    shifted += 1;
  }
  const s = 1 / (shifted * shifted);
  const series =
    1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))));
  return sum + series / shifted;
}

/**
 * Deviance term x ln(x/m) + m − x, without the cancellation of its parts near x = m.
 *
 * @param x - in [0, ∞)
 * @param m - in (0, ∞)
 * @see Loader (2000), section 4 (function bd0)
 */
export function devianceTerm(x: number, m: number): number {
  if (x === 0) return m;
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

import type { Xoshiro128 } from '../../src/core/stats/xoshiro128.ts';

/** Standard normal draw by the polar method: square roots and logarithms only, so that Node 20 and 24 draw alike. */
export function drawNormal(random: Xoshiro128): number {
  for (;;) {
    const x = 2 * random.nextUniform() - 1;
    const y = 2 * random.nextUniform() - 1;
    const radius = x * x + y * y;
    if (radius > 0 && radius < 1) return x * Math.sqrt((-2 * Math.log(radius)) / radius);
  }
}

/**
 * Draw from Gamma(shape, 1).
 *
 * @param shape - finite, > 0
 * @see Marsaglia & Tsang (2000), ACM Trans. Math. Softw. 26(3), 363–372; below 1 by their boost, with exp and log
 *   for the power (`**` is not the same number on every Node)
 */
export function drawGamma(random: Xoshiro128, shape: number): number {
  if (shape < 1) {
    return drawGamma(random, shape + 1) * Math.exp(Math.log(1 - random.nextUniform()) / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (Math.log(1 - random.nextUniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Draw from Beta(a, b); both finite and > 0. */
export function drawBeta(random: Xoshiro128, a: number, b: number): number {
  const x = drawGamma(random, a);
  return x / (x + drawGamma(random, b));
}

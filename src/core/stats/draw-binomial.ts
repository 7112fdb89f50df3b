import { requireInteger, requireWithin } from './require-argument.ts';
import { stirlingError } from './saddle-point.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

/** From this mean on the rejection method is valid (Hörmann 1993, section 4). */
const fewestForRejection = 10;

/**
 * A binomial random number, exact up to the rounding of doubles; the time it takes does not grow with n.
 *
 * Below a mean of 10 by inversion, from there on by transformed rejection (BTRS). Uses log, log1p and exp, whose last
 * digits V8 computes in software and alike everywhere, and no power.
 *
 * @param n - trials, integer ≥ 0
 * @param p - success probability in [0, 1]
 * @param random - source of uniform numbers in [0, 1); how many are taken hangs on the draws themselves
 * @returns an integer in [0, n]
 * @throws RangeError when an argument is outside its range
 * @see Hörmann (1993), The generation of binomial random variates, J. Stat. Comput. Simul. 46, 101–110; Kachitvichyanukul
 *   & Schmeiser (1988), Commun. ACM 31(2), 216–222, for the inversion
 */
export function drawBinomial(n: number, p: number, random: Pick<Xoshiro128, 'nextUniform'>): number {
  requireInteger('n', n, 0);
  requireWithin('p', p, 0, 1);
  if (p > 0.5) return n - drawRareHalf(n, 1 - p, random);
  return drawRareHalf(n, p, random);
}

/** For p ≤ ½. */
function drawRareHalf(n: number, p: number, random: Pick<Xoshiro128, 'nextUniform'>): number {
  if (n === 0 || p === 0) return 0;
  return n * p < fewestForRejection ? drawByInversion(n, p, random) : drawByRejection(n, p, random);
}

/** Walks up the probabilities from 0 until they add up to a uniform number. */
function drawByInversion(n: number, p: number, { nextUniform }: Pick<Xoshiro128, 'nextUniform'>): number {
  const odds = p / (1 - p);
  let probability = Math.exp(n * Math.log1p(-p));
  let left = nextUniform();
  let k = 0;
  while (left >= probability && k < n) {
    left -= probability;
    k += 1;
    probability *= (odds * (n - k + 1)) / k;
  }
  return k;
}

/** Hörmann's algorithm BTRS, in his notation but for `drawn` (his u) and `tail` (his us). */
function drawByRejection(n: number, p: number, { nextUniform }: Pick<Xoshiro128, 'nextUniform'>): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const vr = 0.92 - 4.2 / b;
  for (;;) {
    const v = nextUniform();
    const drawn = nextUniform() - 0.5;
    const tail = 0.5 - Math.abs(drawn);
    const k = Math.floor(((2 * a) / tail + b) * drawn + c);
    // The squeeze: here the density of the hat lies below that of k, whatever k is.
    if (tail >= 0.07 && v <= vr) return k;
    if (k < 0 || k > n) continue;
    const alpha = (2.83 + 5.1 / b) * spread;
    if (Math.log((v * alpha) / (a / (tail * tail) + b)) <= logShareOfMode(k, n, p)) return k;
  }
}

/** Logarithm of P(X = k) ÷ P(X = mode). */
function logShareOfMode(k: number, n: number, p: number): number {
  const mode = Math.floor((n + 1) * p);
  const odds = p / (1 - p);
  const corrections =
    stirlingError(mode + 1) + stirlingError(n - mode + 1) - stirlingError(k + 1) - stirlingError(n - k + 1);
  return (
    (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
    (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
    (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
    corrections
  );
}

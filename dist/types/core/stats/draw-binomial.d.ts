import type { Xoshiro128 } from './xoshiro128.js';
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
export declare function drawBinomial(n: number, p: number, random: Pick<Xoshiro128, 'nextUniform'>): number;

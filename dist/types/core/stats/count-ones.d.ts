import type { Xoshiro128 } from './xoshiro128.js';
/**
 * A binomial number with chance ½: ones among so many random bits.
 *
 * @param bits - integer ≥ 0
 */
export declare function countOnes(bits: number, random: Pick<Xoshiro128, 'nextUint32'>): number;

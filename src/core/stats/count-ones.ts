import type { Xoshiro128 } from './xoshiro128.ts';

/**
 * A binomial number with chance ½: ones among so many random bits.
 *
 * @param bits - integer ≥ 0
 */
export function countOnes(bits: number, random: Pick<Xoshiro128, 'nextUint32'>): number {
  let ones = 0;
  for (let left = bits; left > 0; left -= 32) {
    const drawn = random.nextUint32();
    let word = left >= 32 ? drawn : drawn >>> (32 - left);
    // Bits are added up in pairs, fours and bytes.
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    ones += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return ones;
}

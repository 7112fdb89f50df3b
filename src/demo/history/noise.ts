import { hashTexts } from '../draws.ts';

/** Largest noise, in standard deviations. */
export const largestNoise = Math.sqrt(12);

/**
 * Noise of mean 0 and variance 1 that belongs to some texts: four uniform numbers added up (Irwin–Hall), which is close to a
 * normal one, lies within ± √12, and comes out alike on every machine.
 */
export function noiseOf(...texts: readonly string[]): number {
  const digest = hashTexts('noise', ...texts);
  let sum = 0;
  for (let part = 0; part < 4; part += 1)
    sum += Number.parseInt(digest.slice(part * 8, part * 8 + 8), 16) / 0x1_0000_0000;
  return (sum - 2) * Math.sqrt(3);
}

/** A share in [0, 1) that belongs to some texts, uniform. */
export function shareOf(...texts: readonly string[]): number {
  return Number.parseInt(hashTexts('share', ...texts).slice(0, 8), 16) / 0x1_0000_0000;
}

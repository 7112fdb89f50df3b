import { createHash } from 'node:crypto';

/** A stream of pseudo-random numbers that is a function of its seed alone. */
export interface Draws {
  /** Next number, uniform on [0, 1). */
  uniform(): number;
  /** Next number, standard normal. */
  normal(): number;
}

/**
 * Hash of some texts; a separator keeps `['ab', 'c']` apart from `['a', 'bc']`.
 *
 * @param parts - texts, in order
 * @returns SHA-256 as 64 hexadecimal digits
 */
export function hashTexts(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
}

/**
 * Opens the stream that belongs to some texts: equal texts give equal numbers on every machine.
 * The generator is sfc32 (C. Doty-Humphrey, PractRand), seeded with 96 bits of the texts' SHA-256.
 *
 * @param parts - texts the draws depend on, in order
 */
export function drawsFor(...parts: readonly string[]): Draws {
  const digest = hashTexts(...parts);
  let a = Number.parseInt(digest.slice(0, 8), 16) | 0;
  let b = Number.parseInt(digest.slice(8, 16), 16) | 0;
  let c = Number.parseInt(digest.slice(16, 24), 16) | 0;
  let counter = 1;
  const uniform = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // sfc32 wants some rounds before its first output has seen all of the seed.
  for (let round = 0; round < 12; round += 1) uniform();
  return {
    uniform,
    // Box–Muller; 1 − u keeps the logarithm away from 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

/**
 * Shuffle by random keys; the order depends on the seed and the number of items alone.
 *
 * @param items - left as they are
 * @param seed - equal seeds give equal orders
 */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const draws = drawsFor('shuffle', seed);
  const keyed = items.map((item) => ({ item, key: draws.uniform() }));
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}

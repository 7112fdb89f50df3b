import type { Xoshiro128 } from '../../src/core/stats/xoshiro128.ts';

/** The values in an order drawn at random (Fisher–Yates). */
export function shuffle<T>(values: readonly T[], random: Xoshiro128): T[] {
  const left = [...values];
  const mixed: T[] = [];
  while (left.length > 0) mixed.push(...left.splice(random.nextInteger(left.length), 1));
  return mixed;
}

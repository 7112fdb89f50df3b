import type { Draws } from '../draws.ts';

/**
 * Draws one of some choices.
 *
 * @param choices - each with its weight, positive; at least one
 */
export function pickWeighted<T>(draws: Draws, choices: readonly (readonly [T, number])[]): T {
  let left = draws.uniform() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return (choices.at(-1) as readonly [T, number])[0]; // no caller gives an empty list
}

/** Draws one of some values, each as likely as the others. */
export function pickOne<T>(draws: Draws, values: readonly T[]): T {
  return values[Math.floor(draws.uniform() * values.length)] as T; // no caller gives an empty list
}

import { at } from './element-at.ts';
import { requireInteger } from './require-argument.ts';

/** Epochs of one case on both sides. */
export type CaseEpochs = {
  /** Passed epochs on base, integer in [0, baseOf]. */
  readonly basePassed: number;
  /** Epochs on base, integer ≥ 0. */
  readonly baseOf: number;
  /** Passed epochs on head, integer in [0, headOf]. */
  readonly headPassed: number;
  /** Epochs on head, integer ≥ 0. */
  readonly headOf: number;
};

/** Count of clean breaks against chance. */
export type CleanBreakTest = {
  /** Cases with every epoch passed on base and none on head. */
  readonly observed: number;
  /** Mean count under "nothing changed", given each case's total passes. */
  readonly expected: number;
  /** P(count ≥ observed) under "nothing changed", in (0, 1]; 1 when nothing broke. */
  readonly p: number;
};

/** 1/C(base + head, head): chance that all passes fall on base when their number is that of base's epochs. */
function chanceOfCleanBreak(base: number, head: number): number {
  let chance = 1;
  for (let i = 1; i <= head; i++) chance *= i / (base + i);
  return chance;
}

/**
 * Exact test of the number of clean breaks.
 *
 * Given the total of passes of a case and no change, its passes are a random draw from its epochs
 * (hypergeometric): all on base and none on head happens only when the total equals base's epochs, and then
 * with probability 1/C(baseOf + headOf, headOf). The count over cases is Poisson-binomial.
 *
 * @param cases - one entry per case; those with fewer than two epochs on a side do not count
 * @throws RangeError when a count is outside its range
 * @see STATISTICS A12 "Clean breaks"; Fisher (1935) for the conditional argument, the tail by convolution
 */
export function cleanBreakTest(cases: readonly CaseEpochs[]): CleanBreakTest {
  const chances: number[] = [];
  let observed = 0;
  for (const [index, { basePassed, baseOf, headPassed, headOf }] of cases.entries()) {
    requireInteger(`cases[${index}].baseOf`, baseOf, 0);
    requireInteger(`cases[${index}].headOf`, headOf, 0);
    requireInteger(`cases[${index}].basePassed`, basePassed, 0, baseOf);
    requireInteger(`cases[${index}].headPassed`, headPassed, 0, headOf);
    if (baseOf < 2 || headOf < 2) continue;
    if (basePassed + headPassed !== baseOf) continue;
    chances.push(chanceOfCleanBreak(baseOf, headOf));
    if (headPassed === 0) observed += 1;
  }
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  // state[j] = P(j so far); the last state keeps all that reached `observed`, so no tail is had by subtraction.
  const state = new Float64Array(observed + 1);
  state[0] = 1;
  for (const chance of chances) {
    if (observed > 0) state[observed] = at(state, observed) + at(state, observed - 1) * chance;
    for (let j = observed - 1; j > 0; j--) {
      state[j] = at(state, j) * (1 - chance) + at(state, j - 1) * chance;
    }
    if (observed > 0) state[0] = at(state, 0) * (1 - chance);
  }
  return { observed, expected, p: Math.min(1, at(state, observed)) };
}

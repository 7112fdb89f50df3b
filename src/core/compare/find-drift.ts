import type { OutputDrift } from '../model/drift.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { swapTest } from '../stats/swap-test.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import { outputFeatures } from './output-features.ts';
import type { PairedCases } from './pair-cases.ts';

/** Permutations of each test (STATISTICS A9). */
const permutations = 999;

/**
 * Whether answers to the same inputs have another mix on head, whatever became of their means: the index of each feature
 * beyond what exchanged sides come to, with p-values adjusted over the features (STATISTICS A9). Described, never gated.
 *
 * @returns the clearest first; empty where no answer is measured by anything that varies
 */
export function findDrift(cases: PairedCases, seed: string): readonly OutputDrift[] {
  const tested = outputFeatures(cases).map(({ name, bins, pairs }) => {
    const random = xoshiro128StarStar(seedFromText(`${seed}/drift/${name}`).state);
    return { name, bins, pairs: pairs.base.length, test: swapTest(pairs, bins, random, permutations) };
  });
  const adjusted = benjaminiHochberg(tested.map(({ test }) => test.p));
  return tested
    .map(({ name, bins, pairs, test }, index) => ({
      feature: name,
      bins,
      pairs,
      psi: test.psi,
      excessPsi: test.psi - test.permutedMean,
      jsDivergence: test.jsDivergence,
      klHeadFromBase: test.klHeadFromBase,
      p: test.p,
      adjustedP: adjusted[index] ?? 1,
    }))
    .sort((one, other) => one.adjustedP - other.adjustedP || other.excessPsi - one.excessPsi);
}

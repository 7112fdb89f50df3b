import type { InputDrift } from '../model/drift.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { membershipTest } from '../stats/membership-test.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import { inputEntries } from './input-entries.ts';
import { type InputFeature, inputFeatures, segmentFields } from './input-features.ts';
import type { Pairing } from './pair-cases.ts';

/** Permutations of each test (STATISTICS A9). */
const permutations = 999;

/** Inputs looked at: a drift that 20,000 do not show nobody feels. With many segments fewer, so that time is bounded. */
const mostInputs = 20_000;
const mostValues = 100_000;

/**
 * Whether head's cases are another mix of inputs than base's: the index of each feature beyond what permuted labels come to,
 * with p-values adjusted over the features (STATISTICS A9). Described, never gated: what is compared are the common cases.
 *
 * @returns the clearest first; empty where inputs differ and nothing is known of them, undefined where both sides sat the same
 */
export function findInputDrift(pairing: Pairing, seed: string): readonly InputDrift[] | undefined {
  const { baseOnly, headOnly, changedInput, alone } = pairing;
  if (baseOnly.length + headOnly.length + changedInput.length === 0) return undefined;
  const [base, head] = [alone.base.table, alone.head.table];
  const most = Math.floor(mostValues / Math.max(1, segmentFields(base, head).length));
  const entries = inputEntries(pairing, Math.min(mostInputs, most));
  const features = inputFeatures(entries, base, head);
  if (features.length === 0) return [];
  const random = xoshiro128StarStar(seedFromText(`${seed}/input-drift`).state);
  const tests = membershipTest(entries, features, random, permutations);
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  return features
    .map((feature, index): InputDrift => {
      const test = tests[index] as (typeof tests)[number]; // one for each feature
      const counts = countsOf(feature, entries.sides);
      return {
        feature: feature.name,
        bins: feature.bins,
        base: total(counts.base),
        head: total(counts.head),
        psi: test.psi,
        excessPsi: test.psi - test.permutedMean,
        jsDivergence: test.jsDivergence,
        klHeadFromBase: test.klHeadFromBase,
        p: test.p,
        adjustedP: adjusted[index] ?? 1,
        ...movedMost(feature, counts),
        ...(feature.medians === undefined ? {} : { medians: feature.medians }),
      };
    })
    .sort((one, other) => one.adjustedP - other.adjustedP || other.excessPsi - one.excessPsi);
}

/** Cases of each bin. */
interface Counts {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

function countsOf({ bins, binOf }: InputFeature, sides: ArrayLike<number>): Counts {
  const ofSide = (side: number): readonly number[] => {
    const counts = new Array<number>(bins).fill(0);
    for (const [entry, bin] of binOf.entries()) {
      if (bin >= 0 && ((sides[entry] ?? 0) & side) !== 0) counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts;
  };
  return { base: ofSide(1), head: ofSide(2) };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The value whose share of the cases moved most, of two the one that grew; all others together are no value. */
function movedMost({ values }: InputFeature, counts: Counts): Pick<InputDrift, 'moved'> {
  if (values === undefined) return {};
  const [ofBase, ofHead] = [total(counts.base), total(counts.head)];
  const [moved] = values
    .map((value, bin) => ({
      value,
      base: (counts.base[bin] ?? 0) / ofBase,
      head: (counts.head[bin] ?? 0) / ofHead,
    }))
    .sort((one, other) => {
      const [left, right] = [one.head - one.base, other.head - other.base];
      const apart = Math.abs(right) - Math.abs(left);
      // Shares of two values move by as much, to the last digit but one.
      return Math.abs(apart) < 1e-9 ? right - left : apart;
    });
  return moved === undefined ? {} : { moved };
}

import { requireInteger, requireSameLength } from './require-argument.ts';

// Indices in this file come from loops over the arrays they index; see sorted-side.ts.

/** What two sets hold, one entry for each thing that either of them has. */
export type Memberships = {
  /** By entry: its independent unit, integer in [0, units). */
  readonly unitOf: ArrayLike<number>;
  /** By entry: 1 = base alone has it, 2 = head alone, 3 = both have it. */
  readonly sides: ArrayLike<number>;
  /** Integer ≥ 1; each has an entry. */
  readonly units: number;
};

/** One feature of the entries. */
export type BinnedEntries = {
  /** Integer ≥ 2. */
  readonly bins: number;
  /** By entry: integer in [0, bins); −1 = it has none, and does not count in this feature. */
  readonly binOf: ArrayLike<number>;
};

/** Units that are alike in every feature: bins of all features, one after the other, each as often as an entry is in it. */
export type UnitProfile = {
  readonly base: readonly number[];
  readonly head: readonly number[];
  /** Both sets have entries of such a unit, and not the same ones. Otherwise `base` and `head` are one list. */
  readonly isMixed: boolean;
};

/** Units by what they are like and by who has them. */
export type ProfiledUnits = {
  readonly profiles: readonly UnitProfile[];
  /** By unit: its profile. */
  readonly profileOf: Int32Array;
  /** By unit: 1 = base alone has entries of it, 2 = head alone, 3 = both. */
  readonly sideOf: Uint8Array;
};

/**
 * Units by profile: of thousands of inputs there are few kinds, and a permutation need only tell how many of each.
 *
 * @throws RangeError when an argument is outside its range
 */
export function profileUnits(entries: Memberships, features: readonly BinnedEntries[]): ProfiledUnits {
  const sideOf = sidesOfUnits(entries);
  for (const [index, feature] of features.entries())
    requireBins(`features[${index}]`, feature, entries.sides.length);
  const own = Array.from(sideOf, () => ({ base: [] as number[], head: [] as number[] }));
  for (let entry = 0; entry < entries.sides.length; entry++) {
    const unit = entries.unitOf[entry] as number;
    // What one side has of a unit might be of either; of a unit of both, each side has its own part.
    const side = sideOf[unit] === 3 ? (entries.sides[entry] as number) : 3;
    const { base, head } = own[unit] as (typeof own)[number];
    let first = 0;
    for (const { bins, binOf } of features) {
      const bin = binOf[entry] as number;
      if (bin >= 0 && (side & 1) !== 0) base.push(first + bin);
      if (bin >= 0 && (side & 2) !== 0) head.push(first + bin);
      first += bins;
    }
  }
  const profiles: UnitProfile[] = [];
  const known = new Map<string, number>();
  const profileOf = Int32Array.from(own, ({ base, head }) => {
    const [ofBase, ofHead] = [base, head].map((list) => list.sort((one, other) => one - other).join());
    const key = `${ofBase};${ofHead}`;
    const code = known.get(key) ?? profiles.push({ base, head, isMixed: ofBase !== ofHead }) - 1;
    known.set(key, code);
    return code;
  });
  return { profiles, profileOf, sideOf };
}

function sidesOfUnits({ unitOf, sides, units }: Memberships): Uint8Array {
  requireInteger('units', units, 1);
  requireSameLength('unitOf', unitOf, 'sides', sides);
  const found = new Uint8Array(units);
  for (let entry = 0; entry < sides.length; entry++) {
    const unit = requireInteger('unitOf', unitOf[entry] as number, 0, units - 1);
    found[unit] = (found[unit] as number) | requireInteger('sides', sides[entry] as number, 1, 3);
  }
  const lone = found.indexOf(0);
  if (lone !== -1) throw new RangeError(`units must each have an entry, unit ${lone} has none`);
  return found;
}

function requireBins(name: string, { bins, binOf }: BinnedEntries, length: number): void {
  requireInteger(`${name}.bins`, bins, 2);
  requireSameLength(`${name}.binOf`, binOf, 'sides', { length });
  for (let entry = 0; entry < length; entry++) {
    const bin = binOf[entry] as number;
    // The name of the argument is made only where it is needed.
    if (!(bin >= -1 && bin < bins && Number.isInteger(bin)))
      requireInteger(`${name}.binOf[${entry}]`, bin, -1, bins - 1);
  }
}

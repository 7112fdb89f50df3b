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
export declare function profileUnits(entries: Memberships, features: readonly BinnedEntries[]): ProfiledUnits;

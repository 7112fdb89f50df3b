/** Four unsigned 32-bit integers, not all 0. */
export type Xoshiro128State = readonly [number, number, number, number];
/** A seeded source of random numbers. */
export type Xoshiro128 = {
    /** Uniform integer in [0, 2³²). */
    readonly nextUint32: () => number;
    /** Uniform integer in [0, bound), without modulo bias; bound is an integer in [1, 2³²]. */
    readonly nextInteger: (bound: number) => number;
    /**
     * Fills into[0 … count − 1] with uniform integers in [0, bound); bound is an integer in [1, 2³¹]. Several times as fast
     * as `nextInteger` up to a bound of 2²¹, and not the same integers.
     */
    readonly fillIntegers: (into: Int32Array, count: number, bound: number) => void;
    /** Uniform number in [0, 1) with 53 random bits; takes two draws. */
    readonly nextUniform: () => number;
};
/**
 * The generator xoshiro128**, period 2¹²⁸ − 1. Not for secrets.
 *
 * @param state - four integers in [0, 2³²), not all 0; not changed
 * @throws RangeError when the state is outside its range; `nextInteger` when its bound is, `fillIntegers` also when
 *   the array is shorter than `count`
 * @see Blackman & Vigna (2021), ACM Trans. Math. Softw. 47(4), 36; https://prng.di.unimi.it/xoshiro128starstar.c;
 *   for `fillIntegers` Lemire (2019), ACM Trans. Model. Comput. Simul. 29(1), 3
 */
export declare function xoshiro128StarStar(state: Xoshiro128State): Xoshiro128;
/** A seed that can be printed and used again. */
export type Seed = {
    /** Start of `xoshiro128StarStar`. */
    readonly state: Xoshiro128State;
    /** Eight lower-case hex digits that stand for the state: equal labels are equal states. */
    readonly label: string;
};
/**
 * Seed of a random source from any text, such as suite and commit names.
 *
 * The label is the 32-bit FNV-1a hash of the text in UTF-8; the state is four steps of splitmix32 (increment
 * 0x9e3779b9, finaliser fmix32) started there.
 *
 * @param text - any text, also empty
 * @see Fowler, Noll & Vo, FNV-1a (RFC 9923); Steele, Lea & Flood (2014), OOPSLA, for splitmix
 */
export declare function seedFromText(text: string): Seed;
/**
 * The seed of a text that comes in parts, without putting it together.
 *
 * @param parts - any texts, as many as there are; no part may end inside a surrogate pair
 * @returns what `seedFromText` returns for the parts joined
 */
export declare function seedFromTexts(parts: Iterable<string>): Seed;
/**
 * A number that stands for texts whatever order they come in, to make a seed of: the sum of their hashes modulo 2³².
 * Each is FNV-1a over UTF-16 code units, then fmix32: not `seedFromText`'s, and several times as fast.
 *
 * @returns integer in [0, 2³²); 0 for no texts
 */
export declare function hashOfUnordered(texts: Iterable<string>): number;

import { requireInteger } from './require-argument.ts';

/** Four unsigned 32-bit integers, not all 0. */
export type Xoshiro128State = readonly [number, number, number, number];

/** Up to here a 32-bit draw times the bound is a whole number that a double holds exactly. */
const largestExactBound = 0x200000;

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
export function xoshiro128StarStar(state: Xoshiro128State): Xoshiro128 {
  for (const [index, word] of state.entries()) requireInteger(`state[${index}]`, word, 0, 0xffffffff);
  if (state.length !== 4) throw new RangeError(`state must hold 4 integers, got ${state.length}`);
  if (state.every((word) => word === 0)) throw new RangeError('state must not be all 0');
  let [s0, s1, s2, s3] = state;

  const nextUint32 = (): number => {
    const scaled = Math.imul(s1, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = (s3 << 11) | (s3 >>> 21);
    return result;
  };

  const nextInteger = (bound: number): number => {
    if (!(Number.isInteger(bound) && bound >= 1 && bound <= 0x100000000)) {
      throw new RangeError(`bound must be an integer in [1, 2^32], got ${bound}`);
    }
    // Draws past the last whole multiple of the bound are thrown away: they would favour small results.
    const whole = 0x100000000 - (0x100000000 % bound);
    let draw = nextUint32();
    while (draw >= whole) draw = nextUint32();
    return draw % bound;
  };

  const nextUniform = (): number => {
    const high = nextUint32() >>> 5;
    const low = nextUint32() >>> 6;
    return (high * 0x4000000 + low) / 0x20000000000000;
  };

  const fillIntegers = (into: Int32Array, count: number, bound: number): void => {
    requireInteger('bound', bound, 1, 0x80000000);
    requireInteger('count', count, 0, into.length);
    if (bound > largestExactBound) {
      for (let i = 0; i < count; i++) into[i] = nextInteger(bound);
      return;
    }
    // A draw times the bound: its upper word is the integer, and a lower word under the threshold is thrown away.
    const threshold = 0x100000000 % bound;
    // The state in local variables, and `nextUint32` written out: that is what makes this fast.
    let [a, b, c, d] = [s0, s1, s2, s3];
    for (let i = 0; i < count; ) {
      const scaled = Math.imul(b, 5);
      const draw = Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = (d << 11) | (d >>> 21);
      if (Math.imul(draw, bound) >>> 0 >= threshold) into[i++] = (draw * bound) / 0x100000000;
    }
    [s0, s1, s2, s3] = [a, b, c, d];
  };

  return { nextUint32, nextInteger, fillIntegers, nextUniform };
}

/** A seed that can be printed and used again. */
export type Seed = {
  /** Start of `xoshiro128StarStar`. */
  readonly state: Xoshiro128State;
  /** Eight lower-case hex digits that stand for the state: equal labels are equal states. */
  readonly label: string;
};

/** The finaliser of splitmix32 (MurmurHash3's fmix32), a bijection of 32-bit integers. */
function mix(value: number): number {
  let z = value | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

/**
 * Seed of a random source from any text, such as suite and commit names.
 *
 * The label is the 32-bit FNV-1a hash of the text in UTF-8; the state is four steps of splitmix32 (increment
 * 0x9e3779b9, finaliser fmix32) started there.
 *
 * @param text - any text, also empty
 * @see Fowler, Noll & Vo, FNV-1a (RFC 9923); Steele, Lea & Flood (2014), OOPSLA, for splitmix
 */
export function seedFromText(text: string): Seed {
  return seedFromTexts([text]);
}

/**
 * The seed of a text that comes in parts, without putting it together.
 *
 * @param parts - any texts, as many as there are; no part may end inside a surrogate pair
 * @returns what `seedFromText` returns for the parts joined
 */
export function seedFromTexts(parts: Iterable<string>): Seed {
  const encoder = new TextEncoder();
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (const byte of encoder.encode(part)) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  const start = hash >>> 0;
  // Four different inputs of a bijection: at most one of the words can be 0.
  const word = (step: number): number => mix(start + Math.imul(step, 0x9e3779b9));
  return { state: [word(1), word(2), word(3), word(4)], label: start.toString(16).padStart(8, '0') };
}

/**
 * A number that stands for texts whatever order they come in, to make a seed of: the sum of their hashes modulo 2³².
 * Each is FNV-1a over UTF-16 code units, then fmix32: not `seedFromText`'s, and several times as fast.
 *
 * @returns integer in [0, 2³²); 0 for no texts
 */
export function hashOfUnordered(texts: Iterable<string>): number {
  let sum = 0;
  for (const text of texts) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    sum = (sum + mix(hash)) >>> 0;
  }
  return sum;
}

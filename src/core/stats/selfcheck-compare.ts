import { isRecord } from './selfcheck-input.ts';

/** Bound of one number: `abs` and `rel` as in the reference file; either being kept is enough. */
type NumberTolerance = { readonly abs: number; readonly rel: number };

/** Tolerance of a case; further keys that are numbers are absolute bounds for the fields of that name. */
export type Tolerance = Readonly<Record<string, unknown>>;

function resolve(tolerance: Tolerance, key: string | null): NumberTolerance {
  const own = key !== null && key !== 'abs' && key !== 'rel' ? tolerance[key] : undefined;
  if (typeof own === 'number') return { abs: own, rel: 0 };
  const { abs, rel } = tolerance;
  return { abs: typeof abs === 'number' ? abs : 0, rel: typeof rel === 'number' ? rel : 0 };
}

function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
}

function differsAsNumber(want: number, got: unknown, tolerance: NumberTolerance): boolean {
  if (typeof got !== 'number' || !Number.isFinite(got)) return true;
  if (got === want) return false;
  // Integers are exact. A computed 884.9999999999999 for a written 885.0 is no integer and falls below.
  if (Number.isInteger(want) && Number.isInteger(got)) return true;
  const error = Math.abs(got - want);
  return !(error <= tolerance.abs || error <= tolerance.rel * Math.max(Math.abs(want), 1e-12));
}

/**
 * First difference between what a reference case expects and what was computed.
 *
 * Every key of `want` must be there; further keys of `got` are ignored. Arrays must have one length. Numbers
 * agree when |got − want| ≤ abs or ≤ rel · max(|want|, 1e-12); integers, nulls, texts and booleans are exact.
 *
 * @param want - the `expected` of a case, or a part of it
 * @param got - what was computed
 * @param tolerance - the `tolerance` of the case
 * @returns a sentence that names the place, or null when they agree
 */
export function findDifference(want: unknown, got: unknown, tolerance: Tolerance): string | null {
  return differenceAt('expected', null, want, got, tolerance);
}

function differenceAt(
  place: string,
  key: string | null,
  want: unknown,
  got: unknown,
  tolerance: Tolerance,
): string | null {
  const sentence = `${place}: want ${show(want)}, got ${show(got)}`;
  if (typeof want === 'number') {
    return differsAsNumber(want, got, resolve(tolerance, key)) ? sentence : null;
  }
  if (Array.isArray(want)) {
    if (!Array.isArray(got)) return sentence;
    if (got.length !== want.length) return `${place}: want ${want.length} elements, got ${got.length}`;
    return firstOf(
      want.map(
        (element, index) => () => differenceAt(`${place}[${index}]`, key, element, got[index], tolerance),
      ),
    );
  }
  if (isRecord(want)) {
    if (!isRecord(got)) return sentence;
    return firstOf(
      Object.entries(want).map(([name, element]) => () => {
        const inner = `${place}.${name}`;
        if (!Object.hasOwn(got, name)) return `${inner}: not computed`;
        return differenceAt(inner, name, element, got[name], tolerance);
      }),
    );
  }
  return want === got ? null : sentence;
}

function firstOf(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const difference = check();
    if (difference !== null) return difference;
  }
  return null;
}

import { at } from './element-at.ts';
import { requireBetween } from './require-argument.ts';

/** Numerator, denominator and leading coefficient of one rational approximation of Cody (1969). */
type Rational = { readonly p: readonly number[]; readonly q: readonly number[]; readonly lead: number };

const centre: Rational = {
  p: [2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  q: [47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
  lead: 0.06568233791820745,
};
const middle: Rational = {
  p: [
    0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726,
    6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  q: [
    22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
  ],
  lead: 1.0765576773720192e-8,
};
const far: Rational = {
  p: [
    0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.001421619193227893, 2.9112874951168793e-5,
  ],
  q: [1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.003782396332027583, 7.297515550839662e-5],
  lead: 0.02307344176494017,
};
const oneOverRootTwoPi = 0.3989422804014327;

/** (…((lead·s + p0)·s + p1)…)·s + p_last over the same with q and the leading coefficient 1. */
function evaluate({ p, q, lead }: Rational, s: number, first: number): number {
  let numerator = lead * s;
  let denominator = first;
  const last = p.length - 1;
  for (let i = 0; i < last; i++) {
    numerator = (numerator + at(p, i)) * s;
    denominator = (denominator + at(q, i)) * s;
  }
  return (numerator + at(p, last)) / (denominator + at(q, last));
}

/**
 * Distribution function of the standard normal distribution, Φ(z) = ½ erfc(−z/√2).
 *
 * For an upper tail call `normalCdf(-z)`: it keeps its relative accuracy, `1 - normalCdf(z)` does not.
 *
 * @param z - any number; ±Infinity give 0 and 1
 * @returns a probability in [0, 1], relative error about 1e-15 for |z| < 6 and 1e-13 far in the tail
 * @throws RangeError when z is NaN
 * @see Cody (1969), Math. Comp. 23(107), 631–637, in the arrangement of R's `pnorm`
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z must be a number, got NaN');
  const y = Math.abs(z);
  if (y === Infinity) return z > 0 ? 1 : 0;
  if (y <= 0.67448975) return 0.5 + z * evaluate(centre, z * z, z * z);
  let tail: number;
  if (y <= 5.656854249492381) {
    tail = evaluate(middle, y, y);
  } else {
    const s = 1 / (y * y);
    tail = (oneOverRootTwoPi - s * evaluate(far, s, s)) / y;
  }
  // exp(−y²/2) in two factors, so that the rounding of y² does not reach the result.
  const coarse = Math.trunc(y * 16) / 16;
  const rest = (y - coarse) * (y + coarse);
  tail *= Math.exp(-coarse * coarse * 0.5) * Math.exp(-rest * 0.5);
  return z < 0 ? tail : 1 - tail;
}

/** Coefficients of PPND16, constant term first. */
const quantileCentre = {
  a: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  b: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const quantileMiddle = {
  a: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  b: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const quantileFar = {
  a: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  b: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

function ratio(
  { a, b }: { readonly a: readonly number[]; readonly b: readonly number[] },
  x: number,
): number {
  return horner(a, x) / horner(b, x);
}

/**
 * Quantile of the standard normal distribution, the inverse of `normalCdf`.
 *
 * For an upper quantile far out call `-normalQuantile(q)` with the small tail probability q.
 *
 * @param p - probability, exclusive (0, 1)
 * @returns z with Φ(z) = p, relative error about 1e-16
 * @throws RangeError when p is outside (0, 1)
 * @see Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37(3), 477–484
 */
export function normalQuantile(p: number): number {
  requireBetween('p', p, 0, 1);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(quantileCentre, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const z = r <= 5 ? ratio(quantileMiddle, r - 1.6) : ratio(quantileFar, r - 5);
  return q < 0 ? -z : z;
}

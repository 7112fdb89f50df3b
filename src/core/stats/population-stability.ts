import { at } from './element-at.ts';
import { requireInteger, requireSameLength, requireValues, requireWithin } from './require-argument.ts';

/** How far head's distribution over bins is from base's. */
export type PopulationStability = {
  /** Population stability index Σ (q − p) ln(q/p), smoothed, ≥ 0. */
  readonly psi: number;
  /** Kullback–Leibler divergence of head from base, Σ q ln(q/p), smoothed, in nats. */
  readonly klHeadFromBase: number;
  /** Jensen–Shannon divergence of the plain shares, in bits, in [0, 1]. */
  readonly jsDivergence: number;
  /** Its root, a distance in [0, 1]. */
  readonly jsDistance: number;
  /** What the index comes to on average when nothing drifted: (B − 1)(1/n + 1/m). */
  readonly psiNullMean: number;
  /** The index less that mean, not below 0: what is left to be explained. */
  readonly psiCorrected: number;
};

/**
 * Population stability index of two counts over the same bins, with its two relatives.
 *
 * The usual cut-offs 0.1 and 0.25 know nothing of n: with 100 a side and ten bins unchanged data exceed 0.1 four times
 * out of five. Report it less its null mean, and claim drift by `swapTest` only.
 *
 * @param base - counts per bin, integers ≥ 0, two bins or more, at least 1 in all
 * @param head - the same bins in the same order
 * @param smoothing - added to every count, ≥ 0, default 0.5; 0 only without an empty bin, which would make the index
 *   infinite
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A5 "PSI", A9; Yurdakul & Naranjo (2020), J Risk Model Validation 14(3), for the null mean; Lin (1991),
 *   IEEE Trans. Inform. Theory 37(1), 145–151, for Jensen–Shannon
 */
export function populationStability(
  base: readonly number[],
  head: readonly number[],
  smoothing = 0.5,
): PopulationStability {
  requireSameLength('base', base, 'head', head);
  const n = requireCounts('base', base);
  const m = requireCounts('head', head);
  requireWithin('smoothing', smoothing, 0);
  if (smoothing === 0 && [...base, ...head].includes(0)) {
    throw new RangeError('smoothing must be above 0 where a bin is empty, got 0');
  }
  const bins = base.length;
  let [kl, js] = [0, 0];
  for (let bin = 0; bin < bins; bin++) {
    const p = (at(base, bin) + smoothing) / (n + smoothing * bins);
    const q = (at(head, bin) + smoothing) / (m + smoothing * bins);
    kl += q * Math.log(q / p);
    const [plainP, plainQ] = [at(base, bin) / n, at(head, bin) / m];
    const middle = (plainP + plainQ) / 2;
    js += (entropyTerm(plainP, middle) + entropyTerm(plainQ, middle)) / 2;
  }
  const jsDivergence = Math.min(1, Math.max(0, js));
  const psi = stabilityIndex(base, head, smoothing);
  const psiNullMean = (bins - 1) * (1 / n + 1 / m);
  return {
    psi,
    klHeadFromBase: kl,
    jsDivergence,
    jsDistance: Math.sqrt(jsDivergence),
    psiNullMean,
    psiCorrected: Math.max(0, psi - psiNullMean),
  };
}

/**
 * The index alone, Σ (q − p) ln(q/p), of counts that are known to be some.
 *
 * @param base - counts per bin; `head` the same bins
 */
export function stabilityIndex(base: ArrayLike<number>, head: ArrayLike<number>, smoothing = 0.5): number {
  let [n, m] = [0, 0];
  for (let bin = 0; bin < base.length; bin++) {
    n += base[bin] as number;
    m += head[bin] as number;
  }
  const [ofBase, ofHead] = [n + smoothing * base.length, m + smoothing * base.length];
  let psi = 0;
  for (let bin = 0; bin < base.length; bin++) {
    const p = ((base[bin] as number) + smoothing) / ofBase;
    const q = ((head[bin] as number) + smoothing) / ofHead;
    if (p !== q) psi += (q - p) * Math.log(q / p);
  }
  return psi;
}

function entropyTerm(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log2(share / middle);
}

function requireCounts(name: string, counts: readonly number[]): number {
  requireValues(name, counts, 2);
  for (const [bin, count] of counts.entries()) requireInteger(`${name}[${bin}]`, count, 0);
  return requireInteger(
    `the sum of ${name}`,
    counts.reduce((sum, count) => sum + count, 0),
    1,
  );
}

/**
 * Inner bounds of the deciles (or other quantile bins) of both samples together. A value belongs to the bin after the
 * last bound it exceeds; equal bounds are one, so that heavy ties leave fewer bins.
 *
 * @param values - the pooled values of both sides, finite, at least one
 * @param bins - integer ≥ 2, default 10
 * @returns ascending, no two alike, fewer than `bins`
 * @see STATISTICS A9: pooled, because bins of base alone make the index of unchanged data larger
 */
export function pooledBounds(values: readonly number[] | Float64Array, bins = 10): readonly number[] {
  requireValues('values', values);
  requireInteger('bins', bins, 2);
  const sorted = Float64Array.from(values).sort();
  const bounds = Array.from({ length: bins - 1 }, (_, index) =>
    at(sorted, Math.ceil(((index + 1) * sorted.length) / bins) - 1),
  );
  const largest = at(sorted, sorted.length - 1);
  return bounds.filter((bound, index) => bound !== bounds[index - 1] && bound < largest);
}

/** Number of the bin of a value, 0 … bounds.length. */
export function binOf(value: number, bounds: readonly number[]): number {
  let bin = 0;
  while (bin < bounds.length && value > at(bounds, bin)) bin += 1;
  return bin;
}

import { hallInterval } from '../stats/hall.ts';
import { plusTwoInterval } from '../stats/plus-two.ts';
import { type MeanTerm, stepsBetween, total } from './exchange-terms.ts';

/** A combination of means: its estimate, and one number per unit whose mean it is. */
export interface PseudoValues {
  readonly estimate: number;
  /** One entry per unit that has a value in any term. */
  readonly values: readonly number[] | Float64Array;
}

/**
 * Pseudo-values of Σ steps of the terms: y_g = Σ_j [V_j + (G/N_j) Σ_{i∈g} e_ij], with e the deviation of a case from its
 * term: d − Δ̂ of a difference, h/h̄ − b/b̄ of a log ratio, both in steps. Their mean is the estimate and sd/√G its CR1
 * clustered standard error, the correlation of the terms included; a unit without a value in a term says nothing of it.
 *
 * @returns null where a term has no value, or a ratio of something that is not positive
 * @see STATISTICS A3 and A6.5; the linearisation is the delta method, Casella & Berger (2002), section 5.5.4
 */
export function exchangePseudoValues(terms: readonly MeanTerm[]): PseudoValues | null {
  const length = terms[0]?.counts.length ?? 0;
  const used: number[] = [];
  for (let unit = 0; unit < length; unit += 1) {
    if (terms.some(({ counts }) => (counts[unit] ?? 0) > 0)) used.push(unit);
  }
  const sums = new Float64Array(length);
  let estimate = 0;
  for (const term of terms) {
    const n = total(term.counts);
    const [base, head] = [total(term.base) / n, total(term.head) / n];
    const steps = n === 0 ? null : stepsBetween(term, base, head);
    if (steps === null) return null;
    estimate += steps;
    const scale = used.length / n / term.size;
    for (const unit of used) {
      const [b, h, count] = [term.base[unit] ?? 0, term.head[unit] ?? 0, term.counts[unit] ?? 0];
      const deviation = term.isRatio ? h / head - b / base : h - b - count * (head - base);
      sums[unit] = (sums[unit] ?? 0) + scale * deviation;
    }
  }
  return { estimate, values: used.map((unit) => estimate + (sums[unit] ?? 0)) };
}

/** Where changes are few: what they could have been, in steps, and the part of the estimate that is not of them. */
export interface SparseGuard {
  /** Range of the terms with few changed units, in steps; 0 = none. */
  readonly range: number;
  /** Steps of all other terms. */
  readonly centre: number;
}

/**
 * Hall's interval of the combination; where a bounded term has few changes joined with the t interval on two further
 * values, that term at either end of its range and the others as they are (the sparse guard of STATISTICS A4).
 *
 * @param error - one-sided
 */
export function exchangeInterval(
  { values, estimate }: PseudoValues,
  error: number,
  { range, centre }: SparseGuard,
): { readonly lo: number; readonly hi: number } | null {
  const hall = hallInterval(values, error);
  const isConstant = hall.reason === 'zero-variance';
  const plain =
    hall.lower === null || hall.upper === null
      ? isConstant
        ? { lo: estimate, hi: estimate }
        : null
      : { lo: hall.lower, hi: hall.upper };
  if (plain === null || range === 0) return plain;
  const guarded = plusTwoInterval(
    Float64Array.from(values, (value) => value - centre),
    error,
    range,
  );
  return {
    lo: Math.min(plain.lo, centre + guarded.lower),
    hi: Math.max(plain.hi, centre + guarded.upper),
  };
}

import type { Amount } from '../model/dimension.ts';
import type { EffectTests, Interval } from '../model/effect.ts';

/** Error of each side of every interval: one-sided 5 %, so intervals are 90 % two-sided. */
export const alpha = 0.05;

/** The same effect on both scales; null = no such interval. */
export interface Intervals {
  readonly absolute: Interval | null;
  readonly ratio: Interval | null;
}

/** No interval on either scale. */
export const noIntervals: Intervals = { absolute: null, ratio: null };

/** An estimated effect, able to be tested against any margin. Raw orientation: head minus base, head ÷ base. */
export interface EffectEstimate extends Intervals {
  /**
   * Both intervals with another error of each end: what a trade is tested with.
   *
   * @param error - one-sided, exclusive (0, 0.5)
   */
  readonly intervalsAt: (error: number) => Intervals;
  /**
   * One-sided p-values, oriented so that a loss is bad.
   *
   * @param margin - the tolerated loss; null = only the tests at no change
   */
  readonly test: (margin: Amount | null) => EffectTests;
  /** Fewest independent units for which this estimator's claim holds. */
  readonly minimumUnits: number;
}

/** No p-value can be given. */
export const noTests: EffectTests = { inside: null, outside: null, worse: null, better: null };

/**
 * An interval with infinite bounds as null.
 *
 * @param error - one-sided error of each end; left out, the one that the gate uses
 */
export function makeInterval(
  scale: Interval['scale'],
  lo: number | null,
  hi: number | null,
  method: string,
  error: number = alpha,
): Interval {
  return { scale, lo: finiteOrNull(lo), hi: finiteOrNull(hi), level: 1 - 2 * error, method };
}

function finiteOrNull(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}

/** What a function gives, worked out when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

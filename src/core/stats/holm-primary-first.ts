import { holm } from './holm.ts';
import { requireBetween, requireWithin } from './require-argument.ts';

/** Adjusted p-values of a family with a primary member; each is compared with the whole alpha. */
export type PrimaryFirst = {
  /** Null when there is no primary. */
  readonly primary: number | null;
  /** One per rest, same order. */
  readonly rest: readonly number[];
};

/**
 * Weighted Bonferroni between a primary dimension and Holm over the rest.
 *
 * With alpha 0.05 and a share of 0.8 the primary is tested at 0.04 and the rest by Holm at 0.01. The adjusted
 * values do not depend on alpha: compare each with the alpha of the whole family. Without a primary all of
 * alpha goes to the rest, without a rest all of it to the primary.
 *
 * @param primary - p-value of the primary in [0, 1], or null
 * @param rest - p-values of the others, each in [0, 1]
 * @param alpha - error of the whole family, exclusive (0, 1); only checked, for the values do not depend on it
 * @param primaryShare - share of alpha for the primary, exclusive (0, 1), default 0.8
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A12 "Primary first"; Holm (1979) for the rest
 */
export function holmPrimaryFirst({
  primary,
  rest,
  alpha = 0.05,
  primaryShare = 0.8,
}: {
  readonly primary: number | null;
  readonly rest: readonly number[];
  readonly alpha?: number;
  readonly primaryShare?: number;
}): PrimaryFirst {
  requireBetween('alpha', alpha, 0, 1);
  requireBetween('primaryShare', primaryShare, 0, 1);
  const adjusted = holm(rest);
  if (primary === null) return { primary, rest: adjusted };
  requireWithin('primary', primary, 0, 1);
  if (rest.length === 0) return { primary, rest: adjusted };
  return {
    primary: Math.min(1, primary / primaryShare),
    rest: adjusted.map((p) => Math.min(1, p / (1 - primaryShare))),
  };
}

import { binomialCdf } from './binomial-cdf.ts';
import { chiSquareUpperTail } from './chi-square.ts';
import { requireInteger } from './require-argument.ts';

/** McNemar's test in its common forms. */
export type McNemar = {
  /** Exact, two-sided. */
  readonly exactTwoSided: number;
  /** Mid-p, two-sided: twice the smaller one-sided mid-p; 1 when broken = fixed. */
  readonly midPTwoSided: number;
  /** Exact p-value of H0 "head is not worse". */
  readonly exactHeadWorse: number;
  /** Mid-p of H0 "head is not worse". */
  readonly midPHeadWorse: number;
  /** (|broken − fixed| − 1)²/(broken + fixed) on chi-square(1); two-sided. */
  readonly chiSquareContinuity: number;
};

/**
 * McNemar's tests of "broken and fixed are equally likely" for paired pass/fail cases.
 *
 * Printed beside the gate's Tango interval. Without discordant pairs there is no evidence: all are 1.
 *
 * @param broken - pairs that passed on base and failed on head, integer ≥ 0
 * @param fixed - pairs that failed on base and passed on head, integer ≥ 0
 * @throws RangeError when a count is not an integer ≥ 0
 * @see McNemar (1947), Psychometrika 12, 153–157; Edwards (1948), Psychometrika 13, 185–187 (the correction,
 *   kept as published where broken = fixed); Fagerland, Lydersen & Laake (2013), BMC Med Res Meth 13, 91 (mid-p)
 */
export function mcnemar({ broken, fixed }: { readonly broken: number; readonly fixed: number }): McNemar {
  requireInteger('broken', broken, 0);
  requireInteger('fixed', fixed, 0);
  const discordant = broken + fixed;
  if (discordant === 0) {
    return { exactTwoSided: 1, midPTwoSided: 1, exactHeadWorse: 1, midPHeadWorse: 1, chiSquareContinuity: 1 };
  }
  const atMost = (k: number): number => binomialCdf(k, discordant, 0.5);
  const midAtMost = (k: number): number => (atMost(k) + atMost(k - 1)) / 2;
  const smaller = Math.min(broken, fixed);
  const isEven = broken === fixed;
  return {
    exactTwoSided: isEven ? 1 : Math.min(1, 2 * atMost(smaller)),
    midPTwoSided: isEven ? 1 : Math.min(1, 2 * midAtMost(smaller)),
    exactHeadWorse: atMost(fixed),
    midPHeadWorse: midAtMost(fixed),
    chiSquareContinuity: chiSquareUpperTail((Math.abs(broken - fixed) - 1) ** 2 / discordant, 1),
  };
}

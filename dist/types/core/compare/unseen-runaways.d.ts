import type { DimensionSpec } from '../model/dimension.js';
import type { UnseenRunaways } from '../model/runaways.js';
/**
 * Runaways that would use up the margin and of which a suite of this size may hold none.
 *
 * Where a mean cost is the primary dimension the verdict rests on it alone, and the suite has to be one that would have
 * shown the loss: if answers of four times the usual make all of it, a share of margin/3, at least one of them occurs in
 * 95 % of samples from n ≥ ln 0.05 / ln(1 − margin/3) on; 89 cases for 10 %, 43 for 20 %. It is to a tail what must-see
 * is to a rate: a smaller suite is never a laxer gate.
 *
 * Simulated (whole verdicts, one case in thirty four times as dear, margin 10 %, 60 cases) a mean cost alone passed in
 * 13 % of suites, those in which not one runaway occurred. They look like unchanged ones, so that no interval, test or
 * pseudo-value tells them apart, and what lets the one pass lets the other. Beside a primary dimension that is judged a
 * mean cost does without: it is not alone, and 10 % of 60 cases would otherwise never be inside.
 *
 * @param units - independent units, integer ≥ 1
 * @param cases - cases in them, integer ≥ units
 * @returns null where the suite is large enough, the dimension is not primary, or the margin is in the unit itself
 */
export declare function unseenRunaways({ primary, margin }: DimensionSpec, units: number, cases: number): UnseenRunaways | null;

import type { DimensionSpec } from '../model/dimension.js';
import type { Runaways } from '../model/runaways.js';
import { type Sample } from './sample.js';
/**
 * Runaways of a mean cost or number of tokens, as a count of their own beside the mean: answers beyond five times the
 * median of base, as 0/1 pairs through the machinery of rates.
 *
 * It holds `inside` back in three ways.
 *
 * - More runaways proven: the margin is a promise about the mean of the cases that will be asked, and what a tail has
 *   begun to do these cases have not finished showing.
 * - `insideWithSkew` false: Fieller's interval is a t interval of head − limit · base and takes that for symmetric. Where
 *   a few answers make the loss it is anything but: one or two of them are seen, the spread they come from is not, and
 *   the bound is too low. With Hall's correction for skew, as for every other mean (A4), the margin has to hold as well.
 * - `unseen`: too few cases to show a runaway at all (`unseenRunaways`), where cost is primary.
 *
 * Measured through the whole verdict (`npm run calibrate`; one case in thirty four times as dear, mean +10 %, margin
 * 10 %, one epoch): false passes fall from 18.8, 15.0, 11.0, 9.4 % at 60, 100, 200, 1000 cases to 13.0, 3.8, 3.2, 1.3 %,
 * up to 200 cases nearly all of it by the second rule. Unchanged cost stays inside as often as before; with heavy tails
 * (lognormal, 0.8 between cases and 0.3 within) 1–5 points less often, most of them by the first rule. The price is a
 * loss of half the margin that is made by runaways: inside in 20 % instead of 45–52 % of suites of 100–200 cases, and
 * inconclusive for it. What is left at 60 cases is the 13 % of suites in which not one runaway occurred: no rule sees those,
 * and where cost is the primary dimension 60 cases are too few for it. Counting against three times the median, or against the case's own base,
 * and putting the upper bound of that count in place of the count held back less and let more pass.
 */
export declare function findRunaways(sample: Sample, spec: DimensionSpec): Runaways | null;
/**
 * Is the gain, a fraction of base, shown to be at least this much with Hall's correction for skew?
 *
 * @param gain - oriented so that higher is better; −0.1 = a loss of 10 %
 * @param error - one-sided
 * @returns null where nothing varies. A gain in the unit itself needs no such question: its interval is Hall's already
 */
export declare function isAtLeastWithSkew(sample: Sample, better: DimensionSpec['better'], gain: number, error: number): boolean | null;

import type { Amount } from '../model/dimension.js';
import type { Unit } from '../model/metric.js';
import type { Reading } from './problem.js';
/**
 * Reads an amount of change as written in a margin, a price or a gain.
 *
 * @param written - such as `5pp`, `15%`, `250ms`, `2s`, `$0.002`, `0.03`; `%` is always relative to base.
 *   A bare number is not accepted for times, where it could mean milliseconds or seconds
 * @param unit - unit of the statistic the amount is for (`unitOf`)
 * @returns absolute in `unit` (proportions 0–1, ms, USD) or relative as a fraction of base
 */
export declare function parseAmount(written: string | number, unit: Unit): Reading<Amount>;
/**
 * Reads a level as written in a limit: never relative, `3%` of a proportion or score is 0.03.
 *
 * @param unit - unit of the statistic the limit is for
 * @returns the level in `unit`: proportions 0–1, ms, USD
 */
export declare function parseLimit(written: string | number, unit: Unit): Reading<number>;
/**
 * An amount in the form that `parseAmount` reads back to the same number.
 *
 * @param unit - unit of the statistic the amount is for
 */
export declare function formatAmount(amount: Amount, unit: Unit): string;

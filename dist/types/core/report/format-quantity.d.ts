import type { Amount } from '../model/dimension.js';
import type { Interval } from '../model/effect.js';
import type { Unit } from '../model/metric.js';
/** A number with thousands separators, a true minus sign and fixed decimals. */
export declare function formatNumber(value: number, decimals: number): string;
/** As {@link formatNumber}, with a plus sign where the value is positive. */
export declare function formatSigned(value: number, decimals: number): string;
/** A count with thousands separators. */
export declare function formatCount(count: number): string;
/** A count as advice gives it: two significant digits, an order of magnitude and no promise. */
export declare function roundedCount(count: number): string;
/** A count with its noun: `1 case`, `1,200 cases`. */
export declare function formatCountOf(count: number, noun: string): string;
/** A level in its unit, such as `86.0 %`, `1,227 ms`, `$0.00349`, `0.812`. */
export declare function formatLevel(value: number, unit: Unit, extraDigit?: boolean): string;
/** `86.0 → 86.4 %`: both sides, the unit once where it stands behind the number. */
export declare function formatLevels(base: number, head: number, unit: Unit, extraDigit?: boolean): string;
/** A difference in the unit, signed: `+0.4 pp`, `−198 ms`. */
export declare function formatDifference(value: number, unit: Unit, extraDigit?: boolean): string;
/** A relative change, signed: `+16 %`, `−2.2 %`. */
export declare function formatRelative(value: number): string;
/** Rounding would make `base → head` and the change disagree: print one digit more (examples/comments.md). */
export declare function needsExtraDigit(base: number, head: number, unit: Unit): boolean;
/** The change as the table shows it: on the scale it is judged on. */
export declare function formatChange(effect: {
    readonly absolute: number | null;
    readonly relative: number | null;
    readonly interval: Interval | null;
}, unit: Unit, extraDigit?: boolean): string;
/** `−1.2 to +0.4 pp`, `+8 to +25 %`; an unbounded end is said in words. */
export declare function formatInterval(interval: Interval, unit: Unit): string;
/** An interval; where it reaches as far to both sides, `within 3.8 pp`. */
export declare function formatWithin(interval: Interval, unit: Unit): string;
/** A margin or price without sign: `5 pp`, `15 %`, `250 ms`, `0.03`. */
export declare function formatAmount(amount: Amount, unit: Unit): string;
/** Money that was spent, to the cent: `$0.90`; less than a cent is said to be. */
export declare function formatSpent(usd: number): string;
/** An absolute limit: `2 s`, `250 ms`, `3 %`, `0.7`. */
export declare function formatLimit(value: number, unit: Unit): string;
/** A size of loss with one digit where it is worth one: `5.8 pp`, `12 %`, `0.031`. */
export declare function formatLoss(value: number, scale: Interval['scale'], unit: Unit): string;
/** A p-value: two significant digits, never 0. */
export declare function formatP(p: number): string;

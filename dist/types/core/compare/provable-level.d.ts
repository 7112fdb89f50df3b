import type { DimensionSpec } from '../model/dimension.js';
import type { Effect, Interval } from '../model/effect.js';
/** A level of head, and how far it is from base. */
export interface ProvableLevel {
    readonly level: number;
    readonly absolute: number;
    readonly relative: number;
}
/**
 * The worst level of head that these cases could prove to be inside: the margin less the half-width of this interval on
 * the side of the loss, on the log scale for a ratio. Advice, no promise: at another level the width is another one.
 *
 * @param base - base's level
 * @param gated - interval on the scale of the margin
 * @returns a gain where the half-width takes up more than the margin; null where that would have to be larger than the
 *   margin, and without a margin or a bound
 */
export declare function provableLevel({ margin, better, unit }: DimensionSpec, base: number, effect: Effect, gated: Interval | null): ProvableLevel | null;

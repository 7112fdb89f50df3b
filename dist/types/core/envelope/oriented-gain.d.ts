import type { Amount, DimensionSpec } from '../model/dimension.js';
import type { DimensionEvidence } from '../model/dimension-evidence.js';
import type { Interval } from '../model/effect.js';
/** Bounds of the gain, higher = better; null = the data put no bound on that side. */
export interface GainBounds {
    readonly lower: number | null;
    readonly upper: number | null;
}
/**
 * An interval of the effect, turned so that a gain is positive and a loss negative. On the ratio scale the
 * gain is a fraction of base: head ÷ base = 1.15 with lower better is a gain of −0.15.
 */
export declare function orientedGain(interval: Interval | null, better: DimensionSpec['better']): GainBounds;
/** The bounds of the gain on the scale an amount is given in. */
export declare function gainOnScaleOf(amount: Amount, evidence: DimensionEvidence): GainBounds;
/** The interval of the effect on the scale an amount is given in; null = none. */
export declare function intervalOnScaleOf({ kind }: Amount, evidence: DimensionEvidence): Interval | null;

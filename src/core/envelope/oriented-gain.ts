import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { DimensionEvidence } from '../model/dimension-evidence.ts';
import type { Interval } from '../model/effect.ts';

/** Bounds of the gain, higher = better; null = the data put no bound on that side. */
export interface GainBounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * An interval of the effect, turned so that a gain is positive and a loss negative. On the ratio scale the
 * gain is a fraction of base: head ÷ base = 1.15 with lower better is a gain of −0.15.
 */
export function orientedGain(interval: Interval | null, better: DimensionSpec['better']): GainBounds {
  if (interval === null) return { lower: null, upper: null };
  const shift = interval.scale === 'ratio' ? 1 : 0;
  const lo = interval.lo === null ? null : interval.lo - shift;
  const hi = interval.hi === null ? null : interval.hi - shift;
  if (better === 'higher') return { lower: lo, upper: hi };
  return { lower: hi === null ? null : 0 - hi, upper: lo === null ? null : 0 - lo };
}

/** The bounds of the gain on the scale an amount is given in. */
export function gainOnScaleOf(amount: Amount, evidence: DimensionEvidence): GainBounds {
  return orientedGain(intervalOnScaleOf(amount, evidence), evidence.spec.better);
}

/** The interval of the effect on the scale an amount is given in; null = none. */
export function intervalOnScaleOf({ kind }: Amount, evidence: DimensionEvidence): Interval | null {
  const wanted = kind === 'relative' ? 'ratio' : 'absolute';
  const { interval } = evidence.effect;
  return interval?.scale === wanted ? interval : scaled(evidence, wanted);
}

function scaled(evidence: DimensionEvidence, wanted: Interval['scale']): Interval | null {
  return evidence.otherScale?.scale === wanted ? evidence.otherScale : null;
}

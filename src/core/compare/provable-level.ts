import type { DimensionSpec } from '../model/dimension.ts';
import type { Effect, Interval } from '../model/effect.ts';

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
export function provableLevel(
  { margin, better, unit }: DimensionSpec,
  base: number,
  effect: Effect,
  gated: Interval | null,
): ProvableLevel | null {
  const bound = better === 'higher' ? gated?.lo : gated?.hi;
  if (margin === null || gated === null || bound === null || bound === undefined) return null;
  const sign = better === 'higher' ? -1 : 1;
  if (gated.scale === 'absolute') {
    if (effect.absolute === null) return null;
    const room = margin.value - Math.abs(bound - effect.absolute);
    if (!(room > -margin.value)) return null;
    const absolute = sign * room;
    if (unit === 'proportion' && (base + absolute > 1 || base + absolute < 0)) return null;
    return { level: base + absolute, absolute, relative: base === 0 ? 0 : absolute / base };
  }
  if (effect.relative === null || !(bound > 0) || !(1 + effect.relative > 0)) return null;
  const tolerated = Math.abs(Math.log1p(sign * margin.value));
  const room = tolerated - Math.abs(Math.log(bound / (1 + effect.relative)));
  if (!(room > -tolerated) || !Number.isFinite(room)) return null;
  const relative = Math.expm1(sign * room);
  return { level: base * (1 + relative), absolute: base * relative, relative };
}

import { wilsonInterval } from '../stats/wilson-interval.ts';
import type { OwnBand } from './measurement.ts';
import type { VelocityDocument } from './velocity-document.ts';

/** A range that teams usually lie in, and where this one lies. */
export type Band = NonNullable<NonNullable<VelocityDocument['iterations']['value']>['band']>;

/** A share with its interval. */
export type ShareInterval = NonNullable<VelocityDocument['reverted']['value']>['interval'];

/** A range before anything is held against it. */
export type Range = Pick<Band, 'low' | 'high' | 'whose'>;

/** The team's own range where it has one, else the usual one. */
export function rangeOf(own: OwnBand | undefined, [low, high]: readonly [number, number]): Range {
  return own === undefined ? { low, high, whose: 'usual' } : { low: own.low, high: own.high, whose: 'own' };
}

/** Where a count lies; a count is what it is, and has no interval. */
export function placeCount(value: number, { low, high, whose }: Range): Band {
  return { low, high, whose, position: value < low ? 'below' : value > high ? 'above' : 'inside' };
}

/** Where a share lies: beyond an end only when its whole interval is. */
export function placeShare(interval: NonNullable<ShareInterval>, { low, high, whose }: Range): Band {
  const { lo, hi } = interval;
  const position =
    hi < low ? 'below' : lo > high ? 'above' : lo >= low && hi <= high ? 'inside' : 'cannot-tell';
  return { low, high, whose, position };
}

/** Wilson interval, 95 % two-sided; null = nothing was counted. */
export function shareInterval(count: number, of: number): ShareInterval {
  if (of === 0) return null;
  const { lower, upper } = wilsonInterval({ x: count, n: of, level: 0.95 });
  return { lo: lower, hi: upper, level: 0.95, method: 'wilson' };
}

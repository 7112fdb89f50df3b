import type { DimensionSpec } from '../model/dimension.ts';
import type { Unit } from '../model/metric.ts';

/** A loss on the scale of a margin, for a sentence: `6.7 pp`, `12 %`, `0.021`. */
export function formatLoss(value: number, { unit, margin }: Pick<DimensionSpec, 'unit' | 'margin'>): string {
  const isRelative = margin === null ? unit !== 'proportion' && unit !== 'score' : margin.kind === 'relative';
  if (isRelative) return `${short(100 * value)} %`;
  return unit === 'proportion' ? `${short(100 * value)} pp` : formatMeasured(value, unit);
}

/** A level in its unit, for a sentence: `86.7 %`, `812 ms`, `$0.0031`. */
export function formatMeasured(value: number, unit: Unit): string {
  switch (unit) {
    case 'proportion':
      return `${Number((100 * value).toFixed(1))} %`;
    case 'ms':
      return `${Math.round(value)} ms`;
    case 'usd':
      return `$${Number(value.toPrecision(3))}`;
    case 'tokens':
      return `${Math.round(value)} tokens`;
    case 'score':
      return String(Number(value.toPrecision(3)));
  }
}

/** A count as advice gives it: two significant digits, no promise. */
export function formatAbout(count: number): string {
  return Number(count.toPrecision(2)).toLocaleString('en-US');
}

function short(value: number): string {
  return String(value < 10 ? Number(value.toFixed(1)) : Math.round(value));
}

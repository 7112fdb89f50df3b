import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { formatCount, formatDifference, formatInterval, formatRelative } from './format-quantity.ts';
import { formatDayIn } from './velocity-words.ts';

type SuiteQuality = NonNullable<VelocityDocument['quality']['value']>[number];

/** The newest stretch of weeks of a dimension, over the cases that both of its ends were asked alike. */
export type Stretch = NonNullable<SuiteQuality['stretch']>;

/** `−0.5 pp since 5 Oct 2026 (−3.0 to +2.0 pp, 180 common cases; 4 came)`. */
export function stretchWords(
  { sprint }: VelocityDocument,
  stretch: Stretch,
  unit: SuiteQuality['unit'],
): string {
  const { from, lo, hi, commonCases } = stretch;
  const interval = lo === null && hi === null ? '' : `${stretchInterval(stretch, unit)}, `;
  const others = otherCases(stretch);
  return `${stretchChange(stretch, unit)} since ${formatDayIn(from, sprint.timeZone)} (${interval}${formatCount(commonCases)} common cases${others === '' ? '' : `; ${others}`})`;
}

/** `+1.2 %`, `−0.5 pp`: on the scale of its interval, where a part of a cent would be zeros. */
export function stretchChange({ scale, effect, relative }: Stretch, unit: SuiteQuality['unit']): string {
  return scale === 'ratio' && relative !== null ? formatRelative(relative) : formatDifference(effect, unit);
}

/** `−9 to +12 %`: the change from the first week to the last. */
export function stretchInterval({ scale, lo, hi }: Stretch, unit: SuiteQuality['unit']): string {
  return formatInterval({ scale, lo, hi, level: 0.9, method: '' }, unit);
}

/** Cases that came, went, or were asked otherwise between the ends; `''` = none did. */
export function otherCases({ came, went, changed }: Pick<Stretch, 'came' | 'went' | 'changed'>): string {
  return [
    ...(came > 0 ? [`${formatCount(came)} came`] : []),
    ...(went > 0 ? [`${formatCount(went)} went`] : []),
    ...(changed > 0 ? [`${formatCount(changed)} asked otherwise since`] : []),
  ].join(', ');
}

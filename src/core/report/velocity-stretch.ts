import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { formatCount, formatDifference, formatInterval } from './format-quantity.ts';
import { type Rich, rich } from './rich-text.ts';
import { formatDayIn } from './velocity-words.ts';

type SuiteQuality = NonNullable<VelocityDocument['quality']['value']>[number];
type Stretch = NonNullable<SuiteQuality['stretch']>;

const words = {
  improved: 'it improved',
  declined: 'it declined',
  'none-shown': 'neither a gain nor a loss is shown',
  unknown: 'too few to tell',
} as const;

/** What the weeks of a stretch show over the cases that both of its ends were asked alike. */
export function stretchSentence(
  { sprint }: VelocityDocument,
  stretch: Stretch,
  unit: SuiteQuality['unit'],
): Rich {
  const { from, effect, scale, lo, hi, commonCases } = stretch;
  const interval =
    lo === null && hi === null ? '' : `${formatInterval({ scale, lo, hi, level: 0.9, method: '' }, unit)}, `;
  const others = otherCases(stretch);
  return rich`Over the weeks since ${formatDayIn(from, sprint.timeZone)} ${formatDifference(effect, unit)} (${interval}${formatCount(commonCases)} common cases${others === '' ? '' : `; ${others}`}): ${words[stretch.trend]}.`;
}

/** Cases that came, went, or were asked otherwise between the ends; `''` = none did. */
export function otherCases({ came, went, changed }: Pick<Stretch, 'came' | 'went' | 'changed'>): string {
  return [
    ...(came > 0 ? [`${formatCount(came)} came`] : []),
    ...(went > 0 ? [`${formatCount(went)} went`] : []),
    ...(changed > 0 ? [`${formatCount(changed)} asked otherwise since`] : []),
  ].join(', ');
}

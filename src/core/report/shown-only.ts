import type { Decision, JudgedDimension } from '../model/verdict.ts';
import { bareNoun, levelsText } from './dimension-words.ts';
import { formatChange, formatWithin } from './format-quantity.ts';
import { type Rich, rich, strong } from './rich-text.ts';
import { isTableRow } from './table-rows.ts';

/** Items of a list of what is shown only. */
const mostShown = 6;

/** What decides nothing: with a margin that these cases cannot resolve, or advisory and in no row of the table. */
export function shownOnly(decision: Decision): Rich[] {
  const known = decision.dimensions.filter(
    ({ spec, base }) =>
      !spec.primary && base.estimate !== null && (spec.tier !== 'advisory' || spec.configured),
  );
  const isSmall = ({ status }: JudgedDimension): boolean =>
    status === 'below-resolution' || status === 'not-estimable';
  const advisory = known.filter(
    (dimension) => dimension.spec.tier === 'advisory' && !isSmall(dimension) && !isTableRow(dimension),
  );
  return [
    ...shownList('Too small to judge, shown only:', known.filter(isSmall)),
    ...shownList('Advisory, shown only:', advisory),
  ];
}

function shownList(title: string, dimensions: readonly JudgedDimension[]): Rich[] {
  if (dimensions.length === 0) return [];
  const items = dimensions.slice(0, mostShown).map((dimension) => {
    const { effect, spec } = dimension;
    const found = isLevelUnit(spec) ? levelsText(dimension) : formatChange(effect, spec.unit);
    const interval = effect.interval === null ? '' : ` (${formatWithin(effect.interval, spec.unit)})`;
    return `${bareNoun(spec)} ${found}${interval}`;
  });
  const more = dimensions.length - items.length;
  return [rich`${strong(title)} ${[...items, ...(more > 0 ? [`${more} more`] : [])].join(' · ')}.`];
}

function isLevelUnit({ unit }: JudgedDimension['spec']): boolean {
  return unit === 'proportion' || unit === 'score';
}

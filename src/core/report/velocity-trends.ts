import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Block, Fold } from './comment-view.ts';
import { formatCount, formatDifference, formatLevel, formatNumber, formatP } from './format-quantity.ts';
import { type Rich, rich } from './rich-text.ts';
import { formatDayIn, isRecent, suiteName } from './velocity-words.ts';

type Trend = NonNullable<VelocityDocument['trends']['value']>[number];

/** Series that are named in a sentence, and in the table. */
const mostNamed = 3;
const mostRows = 40;

/** Where a level of main changed by more than a margin, and where it has been off for long; `[]` = neither was seen. */
export function trendSentences(document: VelocityDocument): readonly Rich[] {
  return [...changeSentences(document), ...alertSentences(document)];
}

function changeSentences(document: VelocityDocument): readonly Rich[] {
  const found = trendsOf(document).flatMap((trend) => {
    const change = trend.changePoint;
    const isSaid =
      change !== null &&
      (change.place === 'loss' || change.place === 'gain') &&
      isRecent(document, change.at);
    return isSaid ? [{ trend, change }] : [];
  });
  const losses = found.filter(({ change }) => change.place === 'loss');
  const said = [...losses, ...found.filter(({ change }) => change.place === 'gain')];
  return said
    .slice(0, mostNamed)
    .map(
      ({ trend, change }) =>
        rich`Change of level: ${suiteName(document, trend)} ${trend.dimension} from ${formatLevel(change.before, trend.unit)} to ${formatLevel(change.after, trend.unit)} on ${formatDayIn(change.at, document.sprint.timeZone)} (${formatP(change.p)}; ${formatCount(change.nBefore)} evaluations before, ${formatCount(change.nAfter)} since), a ${change.place} beyond the margin.`,
    );
}

function alertSentences(document: VelocityDocument): readonly Rich[] {
  return trendsOf(document)
    .filter(({ sustained }) => sustained.state === 'fired')
    .slice(0, mostNamed)
    .map(
      (trend) =>
        rich`Sustained shift: ${suiteName(document, trend)} ${trend.dimension} has been ${trend.sustained.direction ?? 'off'} by ${formatNumber(Math.abs(trend.sustained.shift ?? 0), 1)} spreads over the last ${windowWords(trend)}.`,
    );
}

function windowWords({ sustained }: Trend): string {
  return sustained.rhythm === 'hourly' ? `${sustained.window} hours` : `${sustained.window} days`;
}

function trendsOf({ trends }: VelocityDocument): readonly Trend[] {
  return trends.value ?? [];
}

/** Every series with what was searched and found. */
export function trendFold(document: VelocityDocument): readonly Fold[] {
  const all = trendsOf(document);
  if (all.length === 0) return [];
  const rows = all
    .slice(0, mostRows)
    .map((trend): Rich[] => [
      [suiteName(document, trend)],
      [trend.dimension],
      [levelText(trend)],
      [changeText(document, trend)],
      [alertText(trend)],
    ]);
  const table: Block = {
    kind: 'table',
    header: ['suite', 'dimension', 'last week', 'change of level', 'alert on runs by schedule'],
    align: ['left', 'left', 'right', 'left', 'left'],
    rows,
  };
  const more = all.length - rows.length;
  const rest: Block[] =
    more === 0 ? [] : [{ kind: 'paragraph', text: [`${formatCount(more)} more in the JSON.`] }];
  return [{ summary: ['Levels of main: changes and alerts'], blocks: [table, ...rest] }];
}

function levelText({ weeks, unit }: Trend): string {
  const last = weeks.at(-1);
  return last === undefined ? '–' : formatLevel(last.level, unit);
}

const placeWords = {
  loss: 'a loss beyond the margin',
  gain: 'a gain beyond the margin',
  'inside-margin': 'seen, inside the margin',
  'no-margin': 'seen, no margin to hold it against',
} as const;

function changeText({ sprint }: VelocityDocument, { changePoint, scan, points, unit }: Trend): string {
  if (scan === 'too-few') return `too few evaluations in this setting (${formatCount(points)} of 10)`;
  if (changePoint === null) return `none seen in ${formatCount(points)} evaluations`;
  const { size, at, p, place } = changePoint;
  return `${formatDifference(size, unit)} on ${formatDayIn(at, sprint.timeZone)} (${formatP(p)}): ${placeWords[place]}`;
}

function alertText(trend: Trend): string {
  const { state, shift, filled, window, baseline, baselineNeeded } = trend.sustained;
  switch (state) {
    case 'fired':
      return `off by ${formatNumber(Math.abs(shift ?? 0), 1)} spreads: ${trend.sustained.direction ?? ''}`;
    case 'not-fired':
      return `not fired (${formatNumber(Math.abs(shift ?? 0), 1)} spreads over ${windowWords(trend)})`;
    case 'too-few':
      return `too few runs: ${formatCount(filled)} of ${formatCount(window)} now, ${formatCount(baseline)} of at least ${formatCount(baselineNeeded)} before`;
    case 'no-rhythm':
      return 'no runs by schedule, daily or hourly';
    case 'no-spread':
      return 'its level never varied';
  }
}

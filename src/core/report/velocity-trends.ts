import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { Block, Fold } from './comment-view.ts';
import {
  formatCount,
  formatDifference,
  formatLevel,
  formatNumber,
  formatP,
  formatRelative,
} from './format-quantity.ts';
import { type Rich, rich } from './rich-text.ts';
import { dimensionNounOf, dimensionTitleOf } from './velocity-dimensions.ts';
import {
  byEvent,
  bySameWords,
  dayIn,
  formatDay,
  formatDayIn,
  isRecent,
  listed,
  suiteName,
} from './velocity-words.ts';

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
  const events = said.map(({ trend, change }) => ({
    of: trend,
    event: `on ${formatDayIn(change.at, document.sprint.timeZone)} (${formatCount(change.nBefore)} evaluations before, ${formatCount(change.nAfter)} since), a ${change.place} beyond the margin`,
    step: `${dimensionNounOf(document, trend)} from ${formatLevel(change.before, trend.unit)} to ${formatLevel(change.after, trend.unit)} (${formatP(change.p)})`,
  }));
  const parts = byEvent(events).map((group) => {
    const [{ of, event }] = group;
    return { of, text: rich`${listed(group.map(({ step }) => step))} ${event}` };
  });
  return bySameWords(document, parts)
    .slice(0, mostNamed)
    .map(({ names, text }) => rich`Change of level: ${names} ${text}.`);
}

function alertSentences(document: VelocityDocument): readonly Rich[] {
  const parts = trendsOf(document)
    .filter(({ sustained }) => sustained.state === 'fired')
    .map((trend) => ({
      of: trend,
      text: rich`${dimensionNounOf(document, trend)} has been ${trend.sustained.direction ?? 'off'} by ${formatNumber(Math.abs(trend.sustained.shift ?? 0), 1)} spreads over the last ${windowWords(trend)}`,
    }));
  return bySameWords(document, parts)
    .slice(0, mostNamed)
    .map(({ names, text }) => rich`Sustained shift: ${names} ${text}.`);
}

function windowWords({ sustained }: Trend): string {
  return sustained.rhythm === 'hourly' ? `${sustained.window} hours` : `${sustained.window} days`;
}

function trendsOf({ trends }: VelocityDocument): readonly Trend[] {
  return trends.value ?? [];
}

/** Every series with what was searched and found; the alert has a column where any series has runs by schedule. */
export function trendFold(document: VelocityDocument): readonly Fold[] {
  const all = trendsOf(document);
  if (all.length === 0) return [];
  const hasRhythm = all.some(({ sustained }) => sustained.state !== 'no-rhythm');
  const rows = all
    .slice(0, mostRows)
    .map((trend): Rich[] => [
      [suiteName(document, trend)],
      [dimensionTitleOf(document, trend)],
      [levelText(trend)],
      [changeText(document, trend)],
      ...(hasRhythm ? [[alertText(trend)]] : []),
    ]);
  const table: Block = {
    kind: 'table',
    header: [
      'suite',
      'dimension',
      'last week',
      'change of level',
      ...(hasRhythm ? ['alert on runs by schedule'] : []),
    ],
    align: ['left', 'left', 'right', 'left', ...(hasRhythm ? (['left'] as const) : [])],
    rows,
  };
  const said = notesOf(all, hasRhythm).map((text): Block => ({ kind: 'paragraph', text: [text] }));
  return [{ summary: ['Levels of main: changes and alerts'], blocks: [table, ...said] }];
}

function notesOf(all: readonly Trend[], hasRhythm: boolean): readonly string[] {
  const isBlind = all.some(({ scan, seeable }) => scan === 'none-found' && seeable === null);
  const more = all.length - mostRows;
  return [
    ...(isBlind
      ? [`“${blind}”: with so few evaluations the scan mostly misses even a step of 3 times their scatter.`]
      : []),
    ...(hasRhythm
      ? []
      : ['No runs by schedule, daily or hourly: the alert on a sustained shift has none to look at.']),
    ...(more > 0 ? [`${formatCount(more)} more in the JSON.`] : []),
  ];
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

function changeText({ sprint }: VelocityDocument, trend: Trend): string {
  if (trend.changePoint === null) return notSeenText(trend, sprint);
  const { size, before, at, p, place } = trend.changePoint;
  return `${sizeText(trend, size, before)} on ${formatDayIn(at, sprint.timeZone)} (${formatP(p)}): ${placeWords[place]}`;
}

/** What a scan that mostly sees nothing is called. */
const blind = 'too few to tell';

/** That nothing was seen says little by itself: it stands beside what so many evaluations can show. */
function notSeenText(trend: Trend, sprint: VelocityDocument['sprint']): string {
  const { scan, points, seeable } = trend;
  if (scan === 'too-few') return `too few evaluations in this setting (${formatCount(points)} of 10)`;
  const looked = `${formatCount(points)} evaluations ${spanText(trend, sprint)}`;
  if (seeable === 0) return `none in ${looked}: the level never varied`;
  if (seeable === null) return `${blind} (${looked})`;
  const step = stepText(trend, seeable);
  const room = roomOf(trend);
  if (room !== null && seeable > room)
    return `too few to see a step of the margin: ${looked} mostly show one from ${step} on`;
  return `none seen in ${looked}, which mostly show a step from ${step} on`;
}

/** How far back the search reached; its end too, where no evaluation came since. */
function spanText({ searched }: Trend, { timeZone, firstDay }: VelocityDocument['sprint']): string {
  if (searched === null) return '';
  const [from, to] = [dayIn(searched.from, timeZone), dayIn(searched.to, timeZone)];
  const isOtherYear = from.slice(0, 4) !== firstDay.slice(0, 4);
  return to < firstDay
    ? `from ${formatDay(from, true)} to ${formatDay(to, true)}`
    : `since ${formatDay(from, isOtherYear)}`;
}

/** Without a sign: a step may go either way. */
function stepText(trend: Trend, step: number): string {
  return sizeText(trend, step, trend.weeks.at(-1)?.level ?? 0).replace('+', '');
}

/** A rate or a score in its own unit; of an amount the part of its level, which is what anybody knows by heart. */
function sizeText({ unit }: Trend, size: number, level: number): string {
  const isAmount = unit === 'ms' || unit === 'usd' || unit === 'tokens';
  return isAmount && level !== 0 ? formatRelative(size / Math.abs(level)) : formatDifference(size, unit);
}

/** The margin in the unit of the level. */
function roomOf({ margin, weeks }: Trend): number | null {
  if (margin === null) return null;
  return margin.kind === 'absolute' ? margin.value : margin.value * Math.abs(weeks.at(-1)?.level ?? 0);
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

import { formatLevel, formatP } from '../report/format-quantity.ts';
import { plainText } from '../report/rich-text.ts';
import { dimensionTitleOf } from '../report/velocity-dimensions.ts';
import { dayIn, formatDayIn, listed, suiteName } from '../report/velocity-words.ts';
import type { VelocityDocument } from '../velocity/velocity-document.ts';
import type { ChartMark } from './chart.ts';
import type { Figure, Panel } from './figure.ts';
import { type WeekAxis, weekAxis, weekOf } from './week-axis.ts';

type Trend = NonNullable<VelocityDocument['trends']['value']>[number];

/** Suites and, of each, dimensions that get a picture: a page stays one that can be sent by mail. */
const mostSuites = 6;
const mostPanels = 6;

/** Every watched dimension of each suite on main by week: the quality, and what it costs beside it. */
export function levelFigures(document: VelocityDocument): readonly Figure[] {
  const suites = new Map<string, Trend[]>();
  for (const trend of document.trends.value ?? []) {
    const key = `${trend.repository}\n${trend.suite}\n${trend.matrixKey}`;
    suites.set(key, [...(suites.get(key) ?? []), trend]);
  }
  const drawn = [...suites.values()].filter((trends) => trends.some(({ weeks }) => weeks.length > 1));
  const figures = drawn.slice(0, mostSuites).map((trends) => suiteFigure(document, trends));
  const more = drawn.length - figures.length;
  const [last] = figures.slice(-1);
  return more === 0 || last === undefined
    ? figures
    : [...figures.slice(0, -1), { ...last, caption: `${last.caption} Suites without a picture: ${more}.` }];
}

function suiteFigure(document: VelocityDocument, trends: readonly Trend[]): Figure {
  const [first] = trends;
  const axis = weekAxis(trends.flatMap(({ weeks }) => weeks.map(({ firstDay }) => firstDay)));
  const shown = trends.toSorted((one, other) => rank(one, trends) - rank(other, trends)).slice(0, mostPanels);
  const name = first === undefined ? '' : plainText([suiteName(document, first)]);
  return {
    title: `${name} on main, week by week`,
    of: 'week of',
    caption: captionOf(document, trends, shown),
    panels: shown.map((trend) => panelOf(document, trend, axis)),
    ...notesOf(document, shown, axis),
  };
}

/** The primary dimension, then latency and cost, then the others. */
function rank({ unit, dimension }: Trend, trends: readonly Trend[]): number {
  if (dimension === trends[0]?.dimension) return 0;
  return unit === 'ms' ? 1 : unit === 'usd' || unit === 'tokens' ? 2 : 3;
}

function panelOf(document: VelocityDocument, trend: Trend, axis: WeekAxis): Panel {
  const { weeks, unit } = trend;
  const title = dimensionTitleOf(document, trend);
  const levels = new Map(weeks.map(({ firstDay, level }) => [firstDay, level]));
  const settings = settingsOf(trend, axis);
  const change = changeOf(document, trend, axis);
  const marks: readonly ChartMark[] = [
    ...settings.map((at) => ({ at, kind: 'setting' as const })),
    ...(change === null ? [] : [{ at: change, kind: 'change' as const }]),
  ];
  const [from, to] = [weeks[0], weeks.at(-1)];
  const parts = [
    `${title} over ${axis.firstDays.length} weeks, from ${formatLevel(from?.level ?? 0, unit)} to ${formatLevel(to?.level ?? 0, unit)}`,
    ...(settings.length === 0 ? [] : [`in ${settings.length + 1} settings that are not compared`]),
    ...(change === null ? [] : [`with a change of level in the week of ${axis.names[change]}`]),
  ];
  return {
    title: `${title}: ${formatLevel(to?.level ?? 0, unit)}`,
    chart: {
      kind: 'lines',
      label: `${parts.join(', ')}.`,
      categories: axis.names,
      series: [
        { name: title, values: axis.firstDays.map((day) => levels.get(day) ?? null), breaks: settings },
      ],
      format: (value) => formatLevel(value, unit),
      marks,
    },
  };
}

/** Weeks that began another setting, by index. */
function settingsOf({ weeks }: Trend, axis: WeekAxis): readonly number[] {
  return weeks.flatMap(({ firstDay, isNewSetting }) => (isNewSetting ? [weekOf(axis, firstDay)] : []));
}

/** The week of the change of level; null = there is none in these weeks. */
function changeOf({ sprint }: VelocityDocument, { changePoint }: Trend, axis: WeekAxis): number | null {
  const at = changePoint === null ? -1 : weekOf(axis, dayIn(changePoint.at, sprint.timeZone));
  return at < 0 ? null : at;
}

function captionOf(document: VelocityDocument, trends: readonly Trend[], shown: readonly Trend[]): string {
  const axis = weekAxis(trends.flatMap(({ weeks }) => weeks.map(({ firstDay }) => firstDay)));
  const hasSettings = shown.some((trend) => settingsOf(trend, axis).length > 0);
  const changes = shown.filter((trend) => changeOf(document, trend, axis) !== null);
  const units = new Set(trends.map(({ unit }) => unit));
  const lacking = [
    ...(units.has('ms') ? [] : ['latency']),
    ...(units.has('usd') || units.has('tokens') ? [] : ['cost']),
  ];
  const more = trends.length - shown.length;
  return [
    `The last evaluation of each week${overText(shown)}.`,
    ...(hasSettings
      ? [
          '◇ and a dotted line: cases, dataset, judge or models changed; levels on its two sides are not compared.',
        ]
      : []),
    ...(changes.length === 0
      ? []
      : [`▼ and a dashed line: ${changes.map((trend) => changeWords(document, trend)).join('; ')}.`]),
    ...(lacking.length === 0 ? [] : [`No ${listed(lacking)} is on record: a quality without its price.`]),
    ...(more === 0 ? [] : [`Dimensions without a picture: ${more}.`]),
    'No axis begins at 0.',
  ].join(' ');
}

/** Which cases the levels rest on, where it is the same of all weeks that can be compared. */
function overText(trends: readonly Trend[]): string {
  const weeks = trends.flatMap((trend) => trend.weeks);
  if (weeks.every(({ over }) => over === 'common-cases'))
    return ', over the cases that comparable weeks share';
  return weeks.some(({ over }) => over === 'common-cases')
    ? ', over the cases that comparable weeks share where rows tell them, else over all'
    : ', over all of its cases';
}

function changeWords(document: VelocityDocument, trend: Trend): string {
  const change = trend.changePoint;
  if (change === null) return '';
  const where = change.place === 'inside-margin' ? ', inside the margin' : '';
  return `the level of ${dimensionTitleOf(document, trend)} changed on ${formatDayIn(change.at, document.sprint.timeZone)}, from ${formatLevel(change.before, trend.unit)} to ${formatLevel(change.after, trend.unit)} (${formatP(change.p)})${where}`;
}

function notesOf(
  document: VelocityDocument,
  trends: readonly Trend[],
  axis: WeekAxis,
): Pick<Figure, 'notes'> {
  const notes = axis.firstDays.map((_, index) => [
    ...(trends.some((trend) => settingsOf(trend, axis).includes(index)) ? ['another setting'] : []),
    ...trends
      .filter((trend) => changeOf(document, trend, axis) === index)
      .map((trend) => `level of ${dimensionTitleOf(document, trend)} changed`),
  ]);
  return notes.every((texts) => texts.length === 0) ? {} : { notes: notes.map((texts) => texts.join(', ')) };
}

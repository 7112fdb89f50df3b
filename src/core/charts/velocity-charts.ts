import { formatCount, formatLevel, formatP } from '../report/format-quantity.ts';
import { plainText } from '../report/rich-text.ts';
import { featureName, formatDay, pluralNames, suiteName } from '../report/velocity-words.ts';
import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { type Chart, type ChartSeries, mostSeries } from './chart.ts';

/** A chart of the page with its heading, and what it says beside the picture. */
export interface ChartFigure {
  readonly title: string;
  readonly caption: string;
  /** Heading of the column of categories in the table of its numbers. */
  readonly of: string;
  readonly chart: Chart;
}

type SuiteQuality = NonNullable<VelocityDocument['quality']['value']>[number];

/** Features and suites that get a bar or a picture. */
const mostBars = 12;
const mostSuites = 6;

/** The pictures of a sprint; one that would show nothing is left out. */
export function velocityCharts(document: VelocityDocument): readonly ChartFigure[] {
  return [
    ...experimentsChart(document),
    ...endingsChart(document),
    ...effortChart(document),
    ...qualityCharts(document),
  ];
}

function experimentsChart({ experiments, sprint }: VelocityDocument): readonly ChartFigure[] {
  const value = experiments.value;
  if (value === null || value.earlier.length === 0) return [];
  const sprints = [...value.earlier, { ...sprint, total: value.total }];
  const { band } = value;
  const isOver = sprint.isOver ? '' : `; sprint ${sprint.number} is on day ${sprint.day} of ${sprint.days}`;
  return [
    {
      title: 'Experiments by sprint',
      of: 'sprint',
      caption: `${band === null ? '' : `The shaded band is ${band.whose === 'own' ? 'the range of its own past' : 'the usual range for this size'}, ${band.low} to ${band.high}. `}Classes are added up as experiments, never as deployments${isOver}.`,
      chart: {
        kind: 'columns',
        label: `Experiments of ${sprints.length} sprints: ${sprints.map(({ number, total }) => `sprint ${number} ${total}`).join(', ')}.`,
        categories: sprints.map(({ number }) => String(number)),
        series: [{ name: 'experiments', values: sprints.map(({ total }) => total) }],
        format: formatCount,
        ...(band === null ? {} : { band: { low: band.low, high: band.high } }),
      },
    },
  ];
}

function endingsChart({ classes }: VelocityDocument): readonly ChartFigure[] {
  const rows = (classes.value ?? []).filter(({ closed }) => closed > 0);
  if (rows.length === 0) return [];
  return [
    {
      title: 'What became of what was closed',
      of: 'class',
      caption: 'Experiments that were merged or dropped in the sprint. What was dropped is part of the work.',
      chart: {
        kind: 'bars',
        label: `Closed experiments by class: ${rows.map((row) => `${pluralNames[row.class]} ${row.shipped} shipped and ${row.dropped} dropped`).join(', ')}.`,
        categories: rows.map((row) => pluralNames[row.class]),
        series: [
          { name: 'shipped', values: rows.map(({ shipped }) => shipped) },
          { name: 'dropped', values: rows.map(({ dropped }) => dropped) },
        ],
        format: formatCount,
      },
    },
  ];
}

function effortChart(document: VelocityDocument): readonly ChartFigure[] {
  const tree = (document.effort.value?.tree ?? [])
    .toSorted((one, other) => other.runsShipped + other.runsOther - (one.runsShipped + one.runsOther))
    .slice(0, mostBars);
  if (tree.length === 0) return [];
  const names = tree.map(({ feature }) => featureName(document, feature));
  return [
    {
      title: 'Runs behind what shipped',
      of: 'feature',
      caption: 'All branches of each feature that shipped: the tree, not the line.',
      chart: {
        kind: 'bars',
        label: `Evaluation runs by feature: ${tree.map(({ runsShipped, runsOther }, index) => `${names[index]} ${runsShipped} on what shipped and ${runsOther} on other branches`).join(', ')}.`,
        categories: names,
        series: [
          { name: 'on what shipped', values: tree.map(({ runsShipped }) => runsShipped) },
          { name: 'on other branches', values: tree.map(({ runsOther }) => runsOther) },
        ],
        format: formatCount,
      },
    },
  ];
}

function qualityCharts(document: VelocityDocument): readonly ChartFigure[] {
  return (document.quality.value ?? []).slice(0, mostSuites).flatMap((suite): ChartFigure[] => {
    const { weeks, unit, dimension } = suite;
    if (weeks.length < 2) return [];
    const series = settingsOf(weeks);
    const title = `${dimension} of ${plainText([suiteName(document, suite)])} on main`;
    return [
      {
        title: `${title[0]?.toUpperCase()}${title.slice(1)}`,
        of: 'week of',
        caption: `The last evaluation of each week.${series.length === 1 ? '' : ' The line breaks where dataset, judge or models changed: levels before and after are not compared.'}${changeMark(document, suite)} The axis does not begin at 0.`,
        chart: {
          kind: 'lines',
          label: `${title} over ${weeks.length} weeks, from ${formatLevel(weeks[0]?.level ?? 0, unit)} to ${formatLevel(weeks.at(-1)?.level ?? 0, unit)}${series.length === 1 ? '' : `, in ${series.length} settings that are not compared`}.`,
          categories: weeks.map(({ firstDay }) => formatDay(firstDay)),
          series,
          format: (value) => formatLevel(value, unit),
        },
      },
    ];
  });
}

/** Where the scan saw the level change, within the weeks that are drawn; `''` = nowhere. */
function changeMark(
  { trends }: VelocityDocument,
  { repository, suite, dimension, weeks }: SuiteQuality,
): string {
  const own = (trends.value ?? []).find(
    (trend) => trend.repository === repository && trend.suite === suite && trend.dimension === dimension,
  );
  const change = own?.changePoint ?? null;
  const day = change?.at.slice(0, 10) ?? '';
  if (own === undefined || change === null || day < (weeks[0]?.firstDay ?? '')) return '';
  const where = change.place === 'inside-margin' ? ', inside the margin' : '';
  return ` Its level changed on ${formatDay(day)}, from ${formatLevel(change.before, own.unit)} to ${formatLevel(change.after, own.unit)} (${formatP(change.p)})${where}.`;
}

/** A line for each setting; those before the newest ones are left out where there are more than can be told apart. */
function settingsOf(
  weeks: readonly { readonly level: number; readonly isNewSetting: boolean }[],
): readonly ChartSeries[] {
  let setting = 0;
  const numbers = weeks.map(({ isNewSetting }, index) => {
    if (isNewSetting && index > 0) setting += 1;
    return setting;
  });
  const first = Math.max(0, setting - mostSeries + 1);
  return Array.from({ length: setting - first + 1 }, (_, index) => ({
    name: setting === 0 ? 'level' : `setting ${index + 1}`,
    values: weeks.map(({ level }, week) => (numbers[week] === first + index ? level : null)),
  }));
}

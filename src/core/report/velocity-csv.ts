import type { VelocityDocument } from '../velocity/velocity-document.ts';

type Trend = NonNullable<VelocityDocument['trends']['value']>[number];

/** One number of a page. */
interface Cell {
  readonly figure: string;
  /** Class, state, feature or source that the number is of; `''` = the whole. */
  readonly part: string;
  readonly unit: 'count' | 'share' | 'days' | 'usd' | Trend['unit'];
  readonly value: number;
  /** What it was counted from. */
  readonly n: number;
}

const header = ['sprint', 'first_day', 'last_day', 'figure', 'part', 'unit', 'value', 'n'];

/** The figures of a sprint as CSV (RFC 4180), a number a line: files of several sprints can be put one after the other. */
export function velocityCsv(document: VelocityDocument): string {
  const { number, firstDay, lastDay } = document.sprint;
  const lines = cellsOf(document).map(({ figure, part, unit, value, n }) =>
    [number, firstDay, lastDay, figure, part, unit, value, n].map(field).join(','),
  );
  return `${[header.join(','), ...lines].join('\r\n')}\r\n`;
}

function cellsOf(document: VelocityDocument): readonly Cell[] {
  const { experiments, classes, conversion, decisionTime, effort, reverted, signOffs } = document;
  const { inconclusive, notJudged, cost, freshness, iterations, branchesPerFeature } = document;
  const cell = (
    figure: string,
    part: string,
    unit: Cell['unit'],
    value: number | null | undefined,
    n: number,
  ) => (value === null || value === undefined ? [] : [{ figure, part, unit, value, n }]);
  return [
    ...cell('experiments', '', 'count', experiments.value?.total, experiments.n),
    ...(classes.value ?? []).flatMap((row) => [
      ...cell('tried', row.class, 'count', row.tried, row.tried),
      ...cell('closed', row.class, 'count', row.closed, row.closed),
      ...cell('shipped', row.class, 'count', row.shipped, row.closed),
      ...cell('dropped', row.class, 'count', row.dropped, row.closed),
      ...cell('decision_days', row.class, 'days', row.decisionDays, row.closed),
      ...cell('days_since_last', row.class, 'days', row.last?.daysAgo, 1),
    ]),
    ...(document.byRepository.value ?? []).flatMap(({ repository, total, shipped, closed }) => [
      ...cell('experiments', repository, 'count', total, total),
      ...cell('shipped', repository, 'count', shipped, closed),
      ...cell('closed', repository, 'count', closed, closed),
    ]),
    ...cell('conversion', '', 'share', conversion.value?.share, conversion.n),
    ...Object.entries(conversion.value?.ways ?? {}).flatMap(([way, count]) =>
      cell('shipped_as', way, 'count', count, conversion.value?.shipped ?? 0),
    ),
    ...cell('decision_days', '', 'days', decisionTime.value?.medianDays, decisionTime.n),
    ...Object.entries(effort.value?.runs ?? {}).flatMap(([state, count]) =>
      cell('runs', state, 'count', count, effort.n),
    ),
    ...Object.entries(effort.value?.usd ?? {}).flatMap(([state, usd]) =>
      cell('usd', state, 'usd', usd, effort.n),
    ),
    ...cell('reverted', '', 'count', reverted.value?.reverted, reverted.n),
    ...cell('signed_off', '', 'count', signOffs.value?.signedOff, signOffs.n),
    ...cell('inconclusive', '', 'count', inconclusive.value?.inconclusive, inconclusive.n),
    ...cell('not_judged', '', 'count', notJudged.value?.notJudged, notJudged.n),
    ...cell('evaluation_usd', '', 'usd', cost.value?.usd, cost.n),
    ...(iterations.value?.features ?? []).flatMap(({ feature, count }) =>
      cell('versions', feature, 'count', count, iterations.n),
    ),
    ...(branchesPerFeature.value?.features ?? []).flatMap(({ feature, count }) =>
      cell('branches', feature, 'count', count, branchesPerFeature.n),
    ),
    ...(freshness.value ?? []).flatMap(({ source, ageDays }) =>
      cell('source_age', source, 'days', ageDays, 1),
    ),
    ...(document.requestCost.value ?? []).flatMap(({ repository, suite, dimension, quarters }) =>
      quarters.flatMap(({ quarter, mean, n }) =>
        cell('request_cost', `${repository} ${suite} ${dimension} ${quarter}`.trim(), 'usd', mean, n),
      ),
    ),
    ...(document.trends.value ?? []).flatMap(({ repository, suite, dimension, unit, weeks, changePoint }) => {
      const part = `${repository} ${suite} ${dimension}`.trim();
      const last = weeks.at(-1);
      return [
        ...cell('level', part, unit, last?.level, last?.n ?? 0),
        ...cell(
          'change_of_level',
          part,
          unit,
          changePoint?.size,
          (changePoint?.nBefore ?? 0) + (changePoint?.nAfter ?? 0),
        ),
      ];
    }),
  ];
}

/** Names come from repositories: a spreadsheet must not take one for a formula. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

import type { VelocityDocument } from '../velocity-document.ts';
import type { FigureName } from './figure-kinds.ts';

type DimensionUnit = NonNullable<VelocityDocument['trends']['value']>[number]['unit'];

/** One number of a page. */
export interface FigureRow {
  readonly figure: FigureName;
  /** `''` = all of them. */
  readonly repository: string;
  readonly suite: string;
  readonly matrixKey: string;
  readonly dimension: string;
  /** Class, state, feature, source or quarter that the number is of; `''` = the whole. */
  readonly part: string;
  readonly unit: 'count' | 'share' | 'days' | 'index' | DimensionUnit;
  readonly value: number;
  /** Ends of its 95 % interval; null = it has none. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** What it was counted from. */
  readonly n: number;
  readonly window: { readonly from: string; readonly to: string };
}

/** What a figure of the document says beside its value. */
type Around = Pick<VelocityDocument['experiments'], 'n' | 'window'>;

type Parts = Partial<Pick<FigureRow, 'repository' | 'suite' | 'matrixKey' | 'dimension' | 'part' | 'n'>> & {
  readonly interval?: { readonly lo: number | null; readonly hi: number | null } | null;
};

/** The numbers of a page in long form, those that are known. */
export function figureRows(document: VelocityDocument): readonly FigureRow[] {
  return [
    ...rowsOfExperiments(document),
    ...rowsOfShipping(document),
    ...rowsOfEffort(document),
    ...rowsOfStability(document),
    ...rowsOfFeatures(document),
    ...rowsOfQuality(document),
    ...rowsOfGate(document),
  ];
}

/** No row where the value is unknown. */
function row(
  { n, window }: Around,
  figure: FigureName,
  unit: FigureRow['unit'],
  value: number | null | undefined,
  { interval, ...parts }: Parts = {},
): readonly FigureRow[] {
  if (value === null || value === undefined) return [];
  const whole = { repository: '', suite: '', matrixKey: '', dimension: '', part: '' };
  const [lo, hi] = [interval?.lo ?? null, interval?.hi ?? null];
  return [{ figure, ...whole, unit, value, lo, hi, n, window, ...parts }];
}

function rowsOfExperiments({ experiments, classes, byRepository }: VelocityDocument): readonly FigureRow[] {
  return [
    ...row(experiments, 'experiments', 'count', experiments.value?.total),
    ...row(experiments, 'seen_before', 'count', experiments.value?.logged),
    ...(classes.value ?? []).flatMap(({ class: part, ...one }) => [
      ...row(classes, 'tried', 'count', one.tried, { part, n: one.tried }),
      ...row(classes, 'closed', 'count', one.closed, { part, n: one.closed }),
      ...row(classes, 'shipped', 'count', one.shipped, { part, n: one.closed }),
      ...row(classes, 'dropped', 'count', one.dropped, { part, n: one.closed }),
      ...row(classes, 'decision_days', 'days', one.decisionDays, { part, n: one.closed }),
      ...row(classes, 'days_since_last', 'days', one.last?.daysAgo, { part, n: 1 }),
    ]),
    ...(byRepository.value ?? []).flatMap(({ repository, total, shipped, closed, interval }) => [
      ...row(byRepository, 'experiments', 'count', total, { repository, n: total }),
      ...row(byRepository, 'closed', 'count', closed, { repository, n: closed }),
      ...row(byRepository, 'shipped', 'count', shipped, { repository, n: closed }),
      ...(closed === 0
        ? []
        : row(byRepository, 'conversion', 'share', shipped / closed, { repository, n: closed, interval })),
    ]),
  ];
}

function rowsOfShipping({ conversion, decisionTime }: VelocityDocument): readonly FigureRow[] {
  const { value } = conversion;
  return [
    ...row(conversion, 'conversion', 'share', value?.share, { interval: value?.interval ?? null }),
    ...Object.entries(value?.ways ?? {}).flatMap(([part, count]) =>
      row(conversion, 'shipped_as', 'count', count, { part, n: value?.shipped ?? 0 }),
    ),
    ...row(decisionTime, 'decision_days', 'days', decisionTime.value?.medianDays),
    ...row(decisionTime, 'decision_days_p90', 'days', decisionTime.value?.p90Days),
  ];
}

function rowsOfEffort({ effort, cost }: VelocityDocument): readonly FigureRow[] {
  const { value } = effort;
  return [
    ...Object.entries(value?.runs ?? {}).flatMap(([part, count]) =>
      row(effort, 'runs', 'count', count, { part }),
    ),
    ...Object.entries(value?.usd ?? {}).flatMap(([part, usd]) =>
      row(effort, 'run_usd', 'usd', usd, { part }),
    ),
    ...row(effort, 'shipped_run_share', 'share', value?.shippedShare),
    ...row(effort, 'days_open', 'days', value?.daysOpen),
    ...row(cost, 'evaluation_usd', 'usd', cost.value?.usd),
  ];
}

function rowsOfStability(document: VelocityDocument): readonly FigureRow[] {
  const { reverted, signOffs, inconclusive, notJudged, gate } = document;
  const counted = (
    around: Around,
    [count, share]: readonly [FigureName, FigureName],
    value: number | undefined,
    interval: Parts['interval'],
  ) => [
    ...row(around, count, 'count', value),
    ...(value === undefined || around.n === 0
      ? []
      : row(around, share, 'share', value / around.n, { interval: interval ?? null })),
  ];
  return [
    ...counted(reverted, ['reverted', 'reverted_share'], reverted.value?.reverted, reverted.value?.interval),
    ...counted(
      signOffs,
      ['signed_off', 'signed_off_share'],
      signOffs.value?.signedOff,
      signOffs.value?.interval,
    ),
    ...(gate.value?.signOffsByClass ?? []).flatMap(({ class: part, count }) =>
      row(signOffs, 'signed_off', 'count', count, { part }),
    ),
    ...counted(
      inconclusive,
      ['inconclusive', 'inconclusive_share'],
      inconclusive.value?.inconclusive,
      inconclusive.value?.interval,
    ),
    ...row(notJudged, 'not_judged', 'count', notJudged.value?.notJudged),
  ];
}

function rowsOfFeatures({
  iterations,
  branchesPerFeature,
  freshness,
}: VelocityDocument): readonly FigureRow[] {
  return [
    ...(iterations.value?.features ?? []).flatMap(({ feature: part, count }) =>
      row(iterations, 'versions', 'count', count, { part }),
    ),
    ...row(iterations, 'versions_median', 'count', iterations.value?.median),
    ...row(iterations, 'versions_p90', 'count', iterations.value?.p90),
    ...(branchesPerFeature.value?.features ?? []).flatMap(({ feature: part, count }) =>
      row(branchesPerFeature, 'branches', 'count', count, { part }),
    ),
    ...(freshness.value ?? []).flatMap(({ repository, source: part, ageDays }) =>
      row(freshness, 'source_age', 'days', ageDays, { repository, part, n: 1 }),
    ),
  ];
}

function rowsOfQuality(document: VelocityDocument): readonly FigureRow[] {
  const { requestCost, trends, quality, drift, causes } = document;
  return [
    ...(requestCost.value ?? []).flatMap(({ repository, suite, matrixKey, dimension, quarters }) =>
      quarters.flatMap(({ quarter: part, mean, n, interval, change }) => {
        const place = { repository, suite, matrixKey, dimension, part, n };
        return [
          ...row(requestCost, 'request_cost', 'usd', mean, { ...place, interval }),
          ...row(requestCost, 'request_cost_change', 'usd', change?.absolute, { ...place, interval: change }),
        ];
      }),
    ),
    ...(trends.value ?? []).flatMap(
      ({ repository, suite, matrixKey, dimension, unit, weeks, changePoint }) => {
        const place = { repository, suite, matrixKey, dimension };
        const last = weeks.at(-1);
        const points = (changePoint?.nBefore ?? 0) + (changePoint?.nAfter ?? 0);
        return [
          ...row(trends, 'level', unit, last?.level, {
            ...place,
            part: last?.firstDay ?? '',
            n: last?.n ?? 0,
          }),
          ...row(trends, 'change_of_level', unit, changePoint?.size, { ...place, n: points }),
        ];
      },
    ),
    ...(quality.value ?? []).flatMap(({ repository, suite, dimension, unit, since }) =>
      row(quality, 'change_since_oldest', unit, since?.effect, {
        repository,
        suite,
        dimension,
        n: since?.commonCases ?? 0,
        interval: since,
      }),
    ),
    ...(drift.value ?? []).flatMap(({ repository, suite, matrixKey, features, inputs, ...one }) => {
      const place = { repository, suite, matrixKey };
      const { evaluations, moved, inputEvaluations, inputsMoved } = one;
      return [
        ...features.flatMap(({ feature: part, excessPsi, pairs: n }) =>
          row(drift, 'drift_excess_psi', 'index', excessPsi, { ...place, part, n }),
        ),
        ...(evaluations === 0 ? [] : row(drift, 'drift_moved', 'count', moved, { ...place, n: evaluations })),
        ...inputs.flatMap(({ feature: part, excessPsi, head: n }) =>
          row(drift, 'input_drift_excess_psi', 'index', excessPsi, { ...place, part, n }),
        ),
        ...(inputEvaluations === 0
          ? []
          : row(drift, 'input_drift_moved', 'count', inputsMoved, { ...place, n: inputEvaluations })),
      ];
    }),
    ...row(causes, 'regressions', 'count', causes.value?.regressions.length),
    ...[...countBy((causes.value?.recorded ?? []).map(({ cause }) => cause))].flatMap(([part, count]) =>
      row(causes, 'causes', 'count', count, { part, n: causes.value?.recorded.length ?? 0 }),
    ),
  ];
}

function rowsOfGate({ gate }: VelocityDocument): readonly FigureRow[] {
  const { value } = gate;
  return [
    ...(value?.suites ?? []).flatMap(({ repository, suite, scale, unit, resolvable, margin, cases: n }) => {
      const ofScale = scale === 'relative' ? 'share' : unit;
      return [
        ...row(gate, 'resolvable', ofScale, resolvable, { repository, suite, n }),
        ...row(gate, 'margin', ofScale, margin, { repository, suite, n }),
      ];
    }),
    ...row(gate, 'margins_loosened', 'count', value?.marginsLoosened.length),
    ...row(gate, 'cases_removed', 'count', value?.casesRemoved),
  ];
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

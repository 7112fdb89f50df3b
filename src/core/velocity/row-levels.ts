import { figuresOf } from '../compare/common-levels.ts';
import { groupCases, type RowsByCase } from '../compare/rows-by-case.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { parseMetric, readStatistic } from '../model/metric.ts';
import type { Run } from '../model/run.ts';
import type { DimensionKind, Evaluation } from './evaluation.ts';

/** Rows are written as they were judged; what is read back differs by rounding alone. */
const tolerance = 1e-9;

/** Whether rows are those of an evaluation: they give the level of one of its dimensions at least. */
export function areRowsOf(evaluation: Evaluation, { suite, rows }: Run): boolean {
  if (suite !== undefined && suite !== evaluation.suite) return false;
  const { cases } = groupCases(rows);
  return evaluation.dimensions.some(({ kind }) => specBehind(evaluation, kind, cases) !== null);
}

/**
 * How a dimension is read off the rows of an evaluation, told by this: it has to give the level and the number of cases that
 * the record holds. Rows of another evaluation do not, nor do those that were pooled or cut since. A record does not say
 * whether a score was turned round, so both ways are tried.
 *
 * @param kind - the dimension as it is judged today; what it was judged by then plays no part
 * @returns null = the rows do not give it
 */
export function specBehind(
  { dimensions }: Evaluation,
  kind: DimensionKind,
  cases: RowsByCase,
): DimensionSpec | null {
  const reading = dimensions.find((one) => one.kind.name === kind.name);
  if (reading === undefined || reading.level === null) return null;
  const { level, n } = reading;
  const metric = parseMetric(kind.measure?.metric ?? '');
  const statistic = readStatistic(kind.measure?.statistic ?? '');
  const isSame =
    reading.kind.measure?.metric === kind.measure?.metric &&
    reading.kind.measure?.statistic === kind.measure?.statistic &&
    reading.kind.unit === kind.unit;
  if (metric === undefined || statistic === undefined || !isSame) return null;
  const specs = (metric.kind === 'score' ? [false, true] : [false]).map(
    (invert): DimensionSpec => ({
      name: kind.name,
      metric,
      statistic,
      unit: kind.unit,
      better: kind.better,
      invert,
      tier: kind.tier,
      configured: true,
      primary: kind.isPrimary,
      margin: kind.margin,
      limit: null,
      limitFrom: null,
      measuredBy: 'code',
      onRegressed: 'ignore',
    }),
  );
  const fits = specs.find((spec) => {
    const found = figuresOf(cases, spec).level;
    return (
      found.n === n &&
      found.estimate !== null &&
      Math.abs(found.estimate - level) <= tolerance * Math.max(1, Math.abs(level))
    );
  });
  return fits ?? null;
}

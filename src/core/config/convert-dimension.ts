import type { Amount } from '../model/dimension.ts';
import type { Metric, Statistic, Unit } from '../model/metric.ts';
import { isRetrieval, parseMetric, unitOf } from '../model/metric.ts';
import { parseAmount, parseLimit } from './amount.ts';
import type { DimensionConfig, DimensionOverride } from './config.ts';
import type { Path } from './locate.ts';
import { defaultStatistic } from './metric-defaults.ts';
import type { RuleContext } from './rule-context.ts';
import { take } from './rule-context.ts';
import { parseStatistic } from './statistic.ts';
import type { WrittenDimension, WrittenOverride } from './written-envelope.ts';

/** What has to be known of a dimension to read an amount of it. */
export interface Measure {
  readonly metric: Metric;
  readonly statistic: Statistic;
}

/**
 * A written dimension with its units converted.
 *
 * @param path - place of the dimension in the document
 */
export function convertDimension(
  written: WrittenDimension,
  path: Path,
  context: RuleContext,
): DimensionConfig {
  const metric = metricOf(written);
  const statistic = statisticOf(written, metric, path, context);
  const isKnown = written.statistic === undefined || statistic !== undefined;
  const bound = convertBound(written, isKnown ? measureOf(metric, statistic) : undefined, path, context);
  return {
    metric,
    statistic,
    better: written.better,
    invert: checkInvert(written, metric, path, context),
    margin: bound.margin,
    limit: bound.limit,
    tier: written.tier,
    primary: written.primary,
    measuredBy: written['measured-by'],
    onRegressed: written['on-regressed'],
  };
}

/**
 * A written override with its units converted; only the keys that are written are there.
 *
 * @param measure - of the dimension it overrides; undefined when that is broken, amounts are then left out
 */
export function convertOverride(
  written: WrittenOverride,
  measure: Measure | undefined,
  path: Path,
  context: RuleContext,
): DimensionOverride {
  const { margin, limit } = convertBound(written, measure, path, context);
  return {
    ...(margin === undefined ? {} : { margin }),
    ...(limit === undefined ? {} : { limit }),
    ...(written.tier === undefined ? {} : { tier: written.tier }),
    ...(written.primary === undefined ? {} : { primary: written.primary }),
    ...(written['measured-by'] === undefined ? {} : { measuredBy: written['measured-by'] }),
    ...(written['on-regressed'] === undefined ? {} : { onRegressed: written['on-regressed'] }),
  };
}

/** Reads an amount of a dimension; a problem is reported. */
export function convertAmount(
  written: string | number,
  measure: Measure,
  path: Path,
  context: RuleContext,
): Amount | undefined {
  return take(context, path, parseAmount(written, writtenUnit(measure)));
}

/** What an amount of a dimension is of, the default statistic filled in. */
export function measureOf(metric: Metric, statistic: Statistic | undefined): Measure {
  return { metric, statistic: statistic ?? defaultStatistic(metric) };
}

/** The metric of a written dimension, which the schema has accepted. */
function metricOf(written: WrittenDimension): Metric {
  const metric = parseMetric(written.metric);
  if (metric === undefined) throw new TypeError(`The schema accepted the metric ${written.metric}.`);
  return metric;
}

function statisticOf(written: WrittenDimension, metric: Metric, path: Path, context: RuleContext) {
  if (written.statistic === undefined) return undefined;
  return take(context, [...path, 'statistic'], parseStatistic(written.statistic, metric));
}

function checkInvert(written: WrittenDimension, metric: Metric, path: Path, context: RuleContext): boolean {
  if (written.invert !== true || metric.kind === 'score') return written.invert ?? false;
  context.report([...path, 'invert'], {
    code: 'unfit-invert',
    message: `Only scores can be inverted, and ${written.metric} is none.`,
    hint: 'Take invert out; write better: higher or better: lower to say which way is better.',
  });
  return false;
}

function convertBound(
  written: WrittenOverride,
  measure: Measure | undefined,
  path: Path,
  context: RuleContext,
): { margin: Amount | undefined; limit: number | undefined } {
  if (measure === undefined) return { margin: undefined, limit: undefined };
  const { margin, limit } = written;
  return {
    margin: margin === undefined ? undefined : convertAmount(margin, measure, [...path, 'margin'], context),
    limit:
      limit === undefined
        ? undefined
        : take(context, [...path, 'limit'], parseLimit(limit, writtenUnit(measure))),
  };
}

/** Ranking metrics are scores whose scale is known to end at 1: they are written like proportions. */
function writtenUnit({ metric, statistic }: Measure): Unit {
  return isRetrieval(metric) ? 'proportion' : unitOf(metric, statistic);
}

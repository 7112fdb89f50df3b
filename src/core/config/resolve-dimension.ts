import type { DeploymentClass } from '../model/deployment-class.ts';
import type { Amount, DimensionSpec } from '../model/dimension.ts';
import { type Metric, type Statistic, type Unit, unitOf } from '../model/metric.ts';
import type { SuiteShape } from '../model/suite-shape.ts';
import type { Config, DimensionConfig } from './config.ts';
import { defaultLimit } from './default-limits.ts';
import { otherMargin, primaryMargin } from './default-margins.ts';
import {
  defaultBetter,
  defaultMeasuredBy,
  defaultOnRegressed,
  defaultStatistic,
  defaultTier,
} from './metric-defaults.ts';
import { classifyScoreName } from './score-name.ts';
import { isUnitScale, scaleWidth } from './score-scale.ts';

/** What the defaults of a dimension depend on. */
export interface DimensionSetting {
  readonly class: DeploymentClass;
  readonly isPrimary: boolean;
  /** The config names the dimension, it was not detected. */
  readonly isConfigured: boolean;
  readonly profile: Config['profile'];
  readonly stakes: Config['stakes'];
  readonly shape: SuiteShape;
}

/**
 * Fills in what the config leaves out of one dimension.
 *
 * @param dimension - with the overrides of the class already in it
 */
export function resolveDimension(
  name: string,
  dimension: DimensionConfig,
  setting: DimensionSetting,
): DimensionSpec {
  const { metric, invert } = dimension;
  const statistic = dimension.statistic ?? defaultStatistic(metric);
  const better = dimension.better ?? defaultBetter(metric, invert);
  const isHallucination = better === 'lower' && meansHallucination(name, dimension, setting.shape);
  const fallback = defaultLimit({ metric, statistic, better, isHallucination }, setting);
  const spec = { name, metric, statistic, unit: unitIn(setting.shape, metric, statistic), better, invert };
  return {
    ...spec,
    tier: dimension.tier ?? defaultTier(metric, setting.isPrimary),
    configured: setting.isConfigured,
    primary: setting.isPrimary,
    margin: dimension.margin ?? defaultMargin(spec, isHallucination, setting),
    limit: dimension.limit ?? fallback,
    limitFrom: dimension.limit !== undefined ? 'config' : fallback === null ? null : 'default',
    measuredBy: dimension.measuredBy ?? defaultMeasuredBy(metric),
    onRegressed: dimension.onRegressed ?? defaultOnRegressed(metric),
  };
}

/** A score of which only 0 and 1 were seen is a rate. */
function unitIn(shape: SuiteShape, metric: Metric, statistic: Statistic): Unit {
  const seen =
    metric.kind === 'score' ? shape.metrics.scores.find(({ name }) => name === metric.name) : undefined;
  return seen?.isTwoValued === true ? 'proportion' : unitOf(metric, statistic);
}

/**
 * Width of the scale of what a dimension measures: 1 for proportions and rankings, guessed from the values for scores.
 */
export function scaleOf({ metric }: Pick<DimensionSpec, 'metric'>, shape: SuiteShape): number {
  if (metric.kind !== 'score') return 1;
  return scaleWidth(shape.metrics.scores.find(({ name }) => name === metric.name));
}

function defaultMargin(
  spec: Pick<DimensionSpec, 'metric' | 'statistic' | 'unit'>,
  isHallucination: boolean,
  { class: of, isPrimary, stakes, shape }: DimensionSetting,
): Amount | null {
  const scale = scaleOf(spec, shape);
  const isLevel = spec.unit === 'proportion' || spec.unit === 'score';
  if ((isPrimary && isLevel) || spec.metric.kind === 'pass-rate') {
    const margin = primaryMargin(shape.cases, of, stakes);
    return margin === null
      ? null
      : { kind: 'absolute', value: spec.unit === 'score' ? margin * scale : margin };
  }
  return otherMargin(spec.metric, spec.statistic, isHallucination, scale);
}

/** By the dimension's own name or the score's, and only on a scale where a share of made-up answers makes sense. */
function meansHallucination(name: string, { metric }: DimensionConfig, shape: SuiteShape): boolean {
  if (metric.kind !== 'score') return false;
  const range = shape.metrics.scores.find((score) => score.name === metric.name);
  if (range !== undefined && !isUnitScale(range)) return false;
  return name === 'hallucination' || classifyScoreName(metric.name).hallucination !== null;
}

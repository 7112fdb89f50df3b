import type { Amount } from '../model/dimension.js';
import type { Metric, Statistic } from '../model/metric.js';
import type { DimensionConfig, DimensionOverride } from './config.js';
import type { Path } from './locate.js';
import type { RuleContext } from './rule-context.js';
import type { WrittenDimension, WrittenOverride } from './written-envelope.js';
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
export declare function convertDimension(written: WrittenDimension, path: Path, context: RuleContext): DimensionConfig;
/**
 * A written override with its units converted; only the keys that are written are there.
 *
 * @param measure - of the dimension it overrides; undefined when that is broken, amounts are then left out
 */
export declare function convertOverride(written: WrittenOverride, measure: Measure | undefined, path: Path, context: RuleContext): DimensionOverride;
/** Reads an amount of a dimension; a problem is reported. */
export declare function convertAmount(written: string | number, measure: Measure, path: Path, context: RuleContext): Amount | undefined;
/** What an amount of a dimension is of, the default statistic filled in. */
export declare function measureOf(metric: Metric, statistic: Statistic | undefined): Measure;

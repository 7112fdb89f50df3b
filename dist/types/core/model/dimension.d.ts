import type { Metric, Statistic, Unit } from './metric.js';
/** What leaving the bound of a dimension does to the check. */
export type Tier = 'blocking' | 'sign-off' | 'advisory';
/** Who measured a level. A judge without human labels can gate differences, not levels. */
export type MeasuredBy = 'judge' | 'human' | 'code';
/** What a proven worsening that is not proven tolerable does to the check. */
export type OnRegressed = 'sign-off' | 'ignore' | 'block';
/**
 * An amount of change. `absolute` is in the dimension's own unit (proportions 0–1, ms, USD),
 * `relative` a fraction of base (0.15 = 15 %).
 */
export interface Amount {
    readonly kind: 'absolute' | 'relative';
    /** finite, ≥ 0 */
    readonly value: number;
}
/**
 * What an interval covers.
 * - `cases-as-sample`: the cases are drawn from what will be asked; sampling of cases and noise of the model
 * - `fixed-suite`: the cases are all there is; noise of the model alone
 */
export declare const inferences: readonly ['cases-as-sample', 'fixed-suite'];
export type Inference = (typeof inferences)[number];
/** One dimension as it will be measured and judged: every default is filled in. */
export interface DimensionSpec {
    /** Name in config, record and comment, such as `latency-p95`. */
    readonly name: string;
    readonly metric: Metric;
    readonly statistic: Statistic;
    readonly unit: Unit;
    readonly better: 'higher' | 'lower';
    /** The score runs the other way: its values enter as 1 − x. */
    readonly invert: boolean;
    readonly tier: Tier;
    /** The config asked for it: where it is missing nothing was evaluated. False = detected from the rows. */
    readonly configured: boolean;
    /** At most one dimension of a policy is the primary one. */
    readonly primary: boolean;
    /** Non-inferiority margin; null = nothing was promised, the dimension is shown only. */
    readonly margin: Amount | null;
    /** Absolute limit in the unit of the metric: a cap where lower is better, a floor where higher is. */
    readonly limit: number | null;
    /** Where the limit came from: a default limit is applied as sign-off, whatever the tier. */
    readonly limitFrom: 'config' | 'default' | null;
    readonly measuredBy: MeasuredBy;
    readonly onRegressed: OnRegressed;
    /** Absent = `cases-as-sample`. */
    readonly inference?: Inference;
    /** Not the level is measured but the gap between these values within counterfactual pairs; absent = the level. */
    readonly between?: string;
}

import type { DeploymentClass } from '../model/deployment-class.js';
import type { Amount } from '../model/dimension.js';
import type { Metric, Statistic } from '../model/metric.js';
import type { Config } from './config.js';
/** One cell of the table: a margin of the primary dimension and how often to run for it. */
export interface DefaultMargin {
    /** Proportion 0–1; null = nothing can be promised with so few cases. */
    readonly margin: number | null;
    /** Epochs that make the margin provable; null = one is enough, or none would do. */
    readonly epochs: number | null;
}
/** One row of the table: sizes of a suite in distinct cases. */
export interface DefaultMarginRow {
    /** Smallest number of cases, inclusive. */
    readonly from: number;
    /** Number of cases of the next row; null = no end. */
    readonly below: number | null;
    readonly margins: Readonly<Record<DeploymentClass, DefaultMargin>>;
}
/** Default margins of the primary dimension by size of the suite and class of change; high stakes halve them. */
export declare const defaultMargins: readonly DefaultMarginRow[];
/** Default margins of the dimensions that are not primary. */
export declare const otherMargins: {
    /** Absolute, of proportions. */
    readonly hallucination: 0.03;
    readonly rate: 0.03;
    readonly shareOver: 0.03;
    readonly ranking: 0.03;
    /** Fraction of the score's scale. */
    readonly score: 0.05;
    /** Relative to base. */
    readonly costMean: 0.1;
    readonly tokensMean: 0.1;
    readonly median: 0.2;
    readonly p95: 0.25;
    readonly p99: 0.3;
};
/** Default of the loss of the primary dimension that a suite has to be able to rule out; high stakes halve it. */
export declare const defaultMustSee: Readonly<Record<DeploymentClass, number>>;
/**
 * Default margin of the primary dimension.
 *
 * @param cases - distinct cases of the suite, integer ≥ 0
 * @returns proportion 0–1; null with fewer than 30 cases
 */
export declare function primaryMargin(cases: number, of: DeploymentClass, stakes: Config['stakes']): number | null;
/** What default margins and must-see losses are multiplied with: high stakes halve them. */
export declare function stakesFactor(stakes: Config['stakes']): number;
/**
 * Default margin of a dimension that is not primary.
 *
 * @param isHallucination - the dimension is the share of what is made up
 * @param scale - width of the scale of a score, 1 for 0–1
 */
export declare function otherMargin(metric: Metric, statistic: Statistic, isHallucination: boolean, scale: number): Amount;

import type { Metric, Statistic } from '../model/metric.js';
import type { Config } from './config.js';
/** Default limits: applied as sign-off until they are written out. Times in ms, the rest 0–1. */
export declare const defaultLimits: {
    readonly latencyP95Ms: {
        readonly interactive: 2000;
        readonly async: 30000;
    };
    readonly hallucination: {
        readonly 'customer-facing': 0.03;
        readonly 'high-stakes': 0.01;
    };
    /** A floor: higher is better. */
    readonly ndcgAt5: 0.7;
};
/** What a default limit may be of. */
export interface LimitSubject {
    readonly metric: Metric;
    readonly statistic: Statistic;
    readonly better: 'higher' | 'lower';
    /** The dimension is the share of what is made up, on a scale of 0–1. */
    readonly isHallucination: boolean;
}
/**
 * The default limit of a dimension, if it is one of the three that a default limit means: p95 latency,
 * hallucination, nDCG at 5.
 *
 * @returns ms for latency, 0–1 otherwise; null = none
 */
export declare function defaultLimit({ metric, statistic, better, isHallucination }: LimitSubject, { profile, stakes }: Pick<Config, 'profile' | 'stakes'>): number | null;

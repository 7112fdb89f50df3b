import type { DeploymentClass } from '../model/deployment-class.js';
import type { OnInconclusive, Policy } from '../model/policy.js';
import type { SuiteShape } from '../model/suite-shape.js';
import type { Config } from './config.js';
/** What an inconclusive verdict does where the config does not say, by class. */
export declare const defaultOnInconclusive: Readonly<Record<DeploymentClass, OnInconclusive>>;
/** What a policy is resolved from. */
export interface PolicyRequest {
    readonly config: Config;
    /** Name of the suite; null, or a name the config does not have = results without a suite block. */
    readonly suite: string | null;
    /** Classes the change holds, in any order; empty counts as `other`. */
    readonly classes: readonly DeploymentClass[];
    /** What the base run holds, or the only run there is. */
    readonly shape: SuiteShape;
}
/**
 * The acceptable envelope of a change to one suite, every default filled in. Of several classes the strictest
 * bound of each dimension applies.
 */
export declare function resolvePolicy({ config, suite, classes, shape }: PolicyRequest): Policy;
/**
 * Names of the suites that classes of change cannot be judged without.
 *
 * @returns without repeats, in the order of risk of the classes that name them
 */
export declare function requiredSuites(config: Config, classes: readonly DeploymentClass[]): readonly string[];

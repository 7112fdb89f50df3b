import type { DeploymentClass } from '../model/deployment-class.js';
import type { DimensionSpec } from '../model/dimension.js';
import type { SuiteShape } from '../model/suite-shape.js';
import type { Config, DimensionConfig } from './config.js';
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
export declare function resolveDimension(name: string, dimension: DimensionConfig, setting: DimensionSetting): DimensionSpec;
/**
 * Width of the scale of what a dimension measures: 1 for proportions and rankings, guessed from the values for scores.
 */
export declare function scaleOf({ metric }: Pick<DimensionSpec, 'metric'>, shape: SuiteShape): number;

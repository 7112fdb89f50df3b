import type { DimensionSpec } from '../model/dimension.js';
import type { ProtectedSegment } from '../model/policy.js';
import type { ProtectedConfig } from './config.js';
/**
 * The protected segments of a suite with the bounds that count inside each: its own, and for what it leaves out those of
 * the dimension itself under the classes of the change.
 *
 * @param dimensions - of the policy, every default filled in
 * @param absent - a dimension that the config may name and the results of base do not hold; undefined = no such name
 */
export declare function resolveProtected(written: readonly ProtectedConfig[], dimensions: readonly DimensionSpec[], absent: (name: string) => DimensionSpec | undefined): readonly ProtectedSegment[];

import type { SuiteShape } from '../model/suite-shape.js';
import type { DimensionConfig } from './config.js';
import type { Measure } from './convert-dimension.js';
/** Names that detected dimensions have, in the order they are shown; other scores are called `score-<name>`. */
export declare const detectedDimensionNames: readonly string[];
/**
 * What a dimension of this name measures in a config without dimensions.
 *
 * @returns undefined for a name that is never detected
 */
export declare function detectedDimension(name: string): Measure | undefined;
/** A dimension asked for by a name that detected ones have; undefined for a name that is never detected. */
export declare function askedDimension(name: string): DimensionConfig | undefined;
/**
 * The dimensions that a run can be judged on, where the config names none.
 *
 * @param shape - what the base run, or the only one, holds
 * @returns by unique name, the primary one first
 */
export declare function detectDimensions({ metrics }: SuiteShape): Readonly<Record<string, DimensionConfig>>;

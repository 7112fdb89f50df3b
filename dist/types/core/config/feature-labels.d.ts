import type { Reading } from './problem.js';
/** How features are named, as a regular expression, for the JSON Schema. */
export declare const featurePattern = "^label:[^\\u0000-\\u001f\\u007f]*[^\\s*][^\\u0000-\\u001f\\u007f]*$";
/**
 * Reads which labels name features, such as `label:feature/*`.
 *
 * @returns the labels, `*` for any characters: `feature/*`
 */
export declare function parseFeatureLabels(written: string): Reading<string>;

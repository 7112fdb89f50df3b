import type { CounterfactualConfig } from './config.js';
import type { KnownNames } from './convert-envelope.js';
import type { Path } from './locate.js';
import type { RuleContext } from './rule-context.js';
import type { WrittenCounterfactual } from './written-counterfactual.js';
import type { WrittenSuite } from './written-suite.js';
/**
 * The counterfactual pairs of a suite with their margin converted.
 *
 * @param path - place of the suite in the document
 */
export declare function convertCounterfactual(suite: WrittenSuite, written: WrittenCounterfactual, path: Path, known: KnownNames, context: RuleContext): CounterfactualConfig;

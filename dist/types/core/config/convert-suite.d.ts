import type { SuiteConfig } from './config.js';
import type { Path } from './locate.js';
import type { RuleContext } from './rule-context.js';
import type { WrittenSuite } from './written-suite.js';
/**
 * A written suite with its units converted; rules between its keys are checked on the way.
 *
 * @param path - place of the suite in the document
 */
export declare function convertSuite(suite: WrittenSuite, path: Path, context: RuleContext): SuiteConfig;

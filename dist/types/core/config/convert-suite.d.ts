import type { SuiteConfig } from './config.ts';
import type { Path } from './locate.ts';
import type { RuleContext } from './rule-context.ts';
import type { WrittenSuite } from './written-suite.ts';
/**
 * A written suite with its units converted; rules between its keys are checked on the way.
 *
 * @param path - place of the suite in the document
 */
export declare function convertSuite(suite: WrittenSuite, path: Path, context: RuleContext): SuiteConfig;

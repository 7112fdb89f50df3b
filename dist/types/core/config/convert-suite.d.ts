import type { SuiteConfig } from './config.js';
import type { KnownNames } from './convert-envelope.js';
import type { Path } from './locate.js';
import type { RuleContext } from './rule-context.js';
import type { WrittenSuite } from './written-suite.js';
/**
 * A written suite with its units converted; rules between its keys are checked on the way.
 *
 * @param path - place of the suite in the document
 * @param known - names that its protected segments may refer to
 */
export declare function convertSuite(suite: WrittenSuite, path: Path, known: KnownNames, context: RuleContext): SuiteConfig;

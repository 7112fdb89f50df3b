import type { ProtectedConfig } from './config.js';
import { type KnownNames } from './convert-envelope.js';
import type { Path } from './locate.js';
import type { RuleContext } from './rule-context.js';
import type { WrittenSuite } from './written-suite.js';
/**
 * The protected segments of a suite with their units converted; fields and dimensions they refer to are checked.
 *
 * @param path - place of the suite in the document
 */
export declare function convertProtected(suite: WrittenSuite, path: Path, known: KnownNames, context: RuleContext): readonly ProtectedConfig[];

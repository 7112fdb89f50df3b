import type { Fingerprints } from '../../model/run.js';
import type { PromptfooDocument } from './document.js';
/**
 * What the files say about who ran, answered and judged. The judge is named only where every model-graded assertion
 * names its provider, itself or by the test's or the default test's options: promptfoo's own choice is in no file.
 */
export declare function fingerprintsOf(documents: readonly PromptfooDocument[]): Fingerprints;

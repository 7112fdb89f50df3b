import type { Decision } from '../model/verdict.js';
import type { Accepting } from './accept-step.js';
import { type Rich } from './rich-text.js';
/** The argument below the table: what was paid, gained, where it hurts, what would change the verdict. */
export declare function paragraphs(decision: Decision, accepting?: Accepting): Rich[];

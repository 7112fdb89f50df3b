import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/** The first line of the comment: one sentence a tired reviewer can act on. */
export declare function headline(decision: Decision): Rich;

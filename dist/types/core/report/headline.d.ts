import type { Decision } from '../model/verdict.ts';
import { type Rich } from './rich-text.ts';
/** The first line of the comment: one sentence a tired reviewer can act on. */
export declare function headline(decision: Decision): Rich;

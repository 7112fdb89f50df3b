import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/** What decides nothing: with a margin that these cases cannot resolve, or advisory and in no row of the table. */
export declare function shownOnly(decision: Decision): Rich[];

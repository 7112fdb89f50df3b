import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/** How the trades of the config were judged, each with the bounds that decided. */
export declare function tradeItems(decision: Decision): Rich[];

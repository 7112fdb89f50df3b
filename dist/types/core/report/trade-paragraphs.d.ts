import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/** What became of every trade whose price this change asks for. */
export declare function tradeParagraphs(decision: Decision): Rich[];

import type { JudgedCreep } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/** What base has lost since the oldest accepted one: a paragraph where it is proven or near its margin. */
export declare function creepParagraph(creep: JudgedCreep | undefined): Rich[];
/** The same in the list of how it was decided, also where there is nothing to show. */
export declare function creepItem(creep: JudgedCreep | undefined): Rich[];

import type { Decision, JudgedSegment } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/** Where to look first. A segment stands out when it is worse, and worse than the whole by more than chance. */
export declare function worstSegment(decision: Decision): Rich[];
/** Segments that stand out, surest first. */
export declare function standouts(decision: Decision): JudgedSegment[];

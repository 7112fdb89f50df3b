import type { Decision, JudgedDimension, JudgedSegment } from '../model/verdict.ts';
import { type Rich } from './rich-text.ts';
/** The argument below the table: what was paid, gained, where it hurts, what would change the verdict. */
export declare function paragraphs(decision: Decision): Rich[];
/** Exploratory segments of the primary dimension, worst first. */
export declare function worstSegments(decision: Decision): JudgedSegment[];
/** One line about a dimension's status, for lists. */
export declare function statusLine(dimension: JudgedDimension): string;

import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/**
 * Answers whose mix changed, although the inputs are the same; nothing where that is no more than chance makes, and none
 * beside a bound that was left or a loss that is proven: there it says nothing new.
 */
export declare function driftParagraph(decision: Decision): Rich[];
/** The same in the list of how it was decided, whatever the verdict. */
export declare function driftItems(decision: Decision): Rich[];

import type { Decision } from '../model/verdict.js';
import type { Fold } from './comment-view.js';
import { type Rich } from './rich-text.js';
/** What the pairs that differ in one attribute say: the gap on base, on head, and how it moved. */
export declare function counterfactualParagraph(decision: Decision): Rich[];
/** Every contrast with the pairs that changed. */
export declare function counterfactualFold(decision: Decision): Fold[];

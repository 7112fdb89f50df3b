import type { InputDrift } from '../model/drift.js';
import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/**
 * Answers whose mix changed, although the inputs are the same; nothing where that is no more than chance makes, and none
 * beside a bound that was left or a loss that is proven: there it says nothing new.
 */
export declare function driftParagraph(decision: Decision): Rich[];
/** The same in the list of how it was decided, whatever the verdict. */
export declare function driftItems(decision: Decision): Rich[];
/**
 * Cases of head that are another mix of inputs than base's, or than those of the last recorded run; nothing where that is no more
 * than chance makes. It tells where two sides differ that were not asked the same, whatever the verdict.
 */
export declare function inputDriftParagraph({ comparison, verdict }: Decision): Rich[];
/** Every feature of the inputs, where the sides were not asked the same. */
export declare function inputDriftItems({ comparison }: Decision): Rich[];
/** Whether a drift of inputs is more than chance makes, and more than one would print as 0. */
export declare function isFound({ adjustedP, excessPsi }: Pick<InputDrift, 'adjustedP' | 'excessPsi'>): boolean;
/** What moved, and from where to where: `segment language` `es` 20.0 → 34.0 % of cases. */
export declare function movedText({ feature, moved, medians, }: Pick<InputDrift, 'feature' | 'moved' | 'medians'>): Rich;

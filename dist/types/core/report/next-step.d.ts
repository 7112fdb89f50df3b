import type { Decision } from '../model/verdict.js';
import { type Accepting } from './accept-step.js';
import { type Rich } from './rich-text.js';
/**
 * What would settle the verdict, and how to accept it as it is.
 *
 * @param accepting - where it is read
 */
export declare function nextStep(decision: Decision, accepting?: Accepting): Rich[];

import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/** What would settle the verdict, and how to accept it as it is. */
export declare function nextStep(decision: Decision): Rich[];

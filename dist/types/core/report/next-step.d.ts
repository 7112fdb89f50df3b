import type { Decision } from '../model/verdict.ts';
import { type Rich } from './rich-text.ts';
/** What would settle the verdict, and how to accept it as it is. */
export declare function nextStep(decision: Decision): Rich[];

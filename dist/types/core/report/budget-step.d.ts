import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/** What to do about an evaluation that its budget ended; empty = it was something else. */
export declare function budgetStep({ reasons }: Decision): Rich[];

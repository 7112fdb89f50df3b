import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/**
 * What to do about an evaluation that its budget ended; empty = it was something else.
 *
 * @param isBaseStored - only head was to be paid for
 */
export declare function budgetStep({ reasons }: Decision, isBaseStored: boolean): Rich[];

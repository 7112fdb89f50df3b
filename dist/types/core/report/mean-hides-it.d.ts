import type { Decision } from '../model/verdict.js';
import { type Rich } from './rich-text.js';
/**
 * The whole improves while a part of it gets worse: said, because the mean will not. Of the primary dimension, and of
 * every other one that measures answers and decides something.
 *
 * A protected segment is named when it reads worse and is not shown to be inside, proven or not: it is judged on its
 * own, and the row says which. An exploratory one only where the loss holds after allowing for how many were looked at.
 */
export declare function meanHidesIt(decision: Decision): Rich[];

import type { Decision } from '../model/verdict.js';
import type { Fold } from './comment-view.js';
/** The folded part of the comment: every dimension, every segment, the cases that changed, how it was decided. */
export declare function folds(decision: Decision): Fold[];

import type { Decision } from '../model/verdict.js';
import type { Fold } from './comment-view.js';
/** How far the values of each segment field lie apart, and whether the change moved them. */
export declare function gapFold({ comparison, dimensions }: Decision): Fold[];

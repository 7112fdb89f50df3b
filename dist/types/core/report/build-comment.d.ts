import type { Decision } from '../model/verdict.js';
import type { CommentContext, CommentView } from './comment-view.js';
/** The comment as a value, from a decision and what is known about the two sides. */
export declare function buildComment(decision: Decision, context: CommentContext): CommentView;

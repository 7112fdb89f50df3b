import type { CommentView } from './comment-view.js';
/**
 * The comment as plain terminal text: no colour, no control characters.
 *
 * @param isWhole - true writes the folds out, false names them
 * @param where - where a reader finds what is folded away, as it stands before a colon
 */
export declare function renderText(view: CommentView, isWhole: boolean, where?: string): string;

import type { CommentView } from './comment-view.js';
/**
 * The comment as plain terminal text: no colour, no control characters.
 *
 * @param isWhole - true writes the folds out, false names them
 */
export declare function renderText(view: CommentView, isWhole: boolean): string;

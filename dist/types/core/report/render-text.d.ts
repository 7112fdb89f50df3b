import type { CommentView } from './comment-view.ts';
/** The comment as plain terminal text: no colour, no control characters, folds written out. */
export declare function renderText(view: CommentView): string;

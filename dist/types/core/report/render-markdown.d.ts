import type { CommentView } from './comment-view.js';
/** The marker that tells our own comment from everybody else's: always last, always there. */
export declare const commentMarker = "<!-- eval-envelope -->";
/** The comment as GitHub Markdown. Ends with the marker. */
export declare function renderMarkdown(view: CommentView): string;

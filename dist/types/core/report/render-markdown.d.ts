import type { CommentView } from './comment-view.js';
/** The comment as GitHub Markdown. Ends with the marker. */
export declare function renderMarkdown(view: CommentView, marker?: string): string;

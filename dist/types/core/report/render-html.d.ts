import type { Decision } from '../model/verdict.js';
import type { CommentView } from './comment-view.js';
/**
 * The report as one self-contained page: no script, no request to anywhere, light and dark. The content policy
 * forbids scripts, so that nothing a result file says can run even if an escape were missed.
 */
export declare function renderHtml(view: CommentView, decision: Decision): string;

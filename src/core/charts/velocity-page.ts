import type { CommentView } from '../report/comment-view.ts';
import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { chartPage } from './chart-page.ts';
import { velocityCharts } from './velocity-charts.ts';

/**
 * The page of a sprint with its charts.
 *
 * @param view - the page as {@link buildVelocityPage} made it from the same figures
 */
export function renderVelocityPage(view: CommentView, document: VelocityDocument): string {
  return chartPage(view, velocityCharts(document));
}

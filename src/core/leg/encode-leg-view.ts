import type { CommentView } from '../report/comment-view.ts';
import { fitsCaps } from './decode-leg-view.ts';
import { type LegView, largestLegView } from './leg-view.ts';

/**
 * A view as other legs read it, JSON. Where it is too large, folds go from the last one on, then the blocks; headline,
 * reasons and footer stay.
 *
 * @throws RangeError when not even these fit
 */
export function encodeLegView(leg: LegView): string {
  for (const view of smaller(leg.view)) {
    const text = `${JSON.stringify({ ...leg, view })}\n`;
    if (new TextEncoder().encode(text).length <= largestLegView && fitsCaps({ ...leg, view })) return text;
  }
  throw new RangeError('a view must fit with its headline, ten reasons and its footer');
}

function* smaller(view: CommentView): Generator<CommentView> {
  for (let kept = view.folds.length; kept > 0; kept -= 1) yield { ...view, folds: view.folds.slice(0, kept) };
  yield { ...view, folds: [] };
  yield { ...view, folds: [], blocks: [], reasons: view.reasons.slice(0, 100) };
  yield { ...view, folds: [], blocks: [], reasons: view.reasons.slice(0, 10) };
}

import type { Block, CommentView, Fold } from './comment-view.ts';
import { renderMarkdown } from './render-markdown.ts';
import { type Rich, rich } from './rich-text.ts';

/** A comment that fits, and how much of it is there. */
export interface FittedComment {
  readonly markdown: string;
  /** Something was left out. */
  readonly isCut: boolean;
}

/** Rows of a table and items of a list that stay when the whole is too long. */
const fewRows = 12;

/**
 * The largest form of a comment that fits, in this order: the whole; the folds that fit, the first ones first; no fold and
 * short tables and lists; the verdict with its reasons; the verdict with as many reasons as fit. Verdict, at least one
 * reason where there are any, footer and marker are in every form, and what was left out is said.
 *
 * @param budget - largest size of the Markdown, UTF-8 bytes, marker included
 * @throws RangeError when not even the shortest form fits
 */
export function fitComment(view: CommentView, marker: string, budget: number): FittedComment {
  const whole = renderMarkdown(view, marker);
  if (sizeBytes(whole) <= budget) return { markdown: whole, isCut: false };
  for (const smaller of smallerForms(view, marker, budget)) {
    const markdown = renderMarkdown(smaller, marker);
    if (sizeBytes(markdown) <= budget) return { markdown, isCut: true };
  }
  throw new RangeError(`budget must hold the verdict and a reason, got ${budget} bytes`);
}

/** Size of a text as GitHub counts it. */
export function sizeBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function* smallerForms(view: CommentView, marker: string, budget: number): Generator<CommentView> {
  const kept = foldsThatFit(view, marker, budget);
  if (kept > 0) yield withFolds(view, view.folds.slice(0, kept));
  yield withFolds(view, []);
  yield { ...withFolds(view, []), blocks: [...view.blocks.map(shortBlock), leftOut(view.folds)] };
  for (let kept = view.reasons.length; kept > 0; kept = Math.floor(kept / 2)) yield bare(view, kept);
  const [headline, reason] = [shortRich(view.headline), ...view.reasons.slice(0, 1).map(shortRich)];
  yield {
    ...bare({ ...view, headline, reasons: reason === undefined ? [] : [reason] }, 1),
    footer: shortRich(view.footer),
  };
}

/** How many of the first folds fit beside the rest; each is rendered once. */
function foldsThatFit(view: CommentView, marker: string, budget: number): number {
  const without = sizeBytes(renderMarkdown(withFolds(view, []), marker));
  const empty = { ...view, headline: [], blocks: [], folds: [], footer: [] };
  const overhead = sizeBytes(renderMarkdown(empty, marker));
  let room = budget - without;
  let kept = 0;
  for (const fold of view.folds) {
    room -= sizeBytes(renderMarkdown({ ...empty, folds: [fold] }, marker)) - overhead;
    if (room < 0) break;
    kept += 1;
  }
  return Math.min(kept, view.folds.length - 1);
}

function withFolds(view: CommentView, folds: readonly Fold[]): CommentView {
  return { ...view, folds, blocks: [...view.blocks, leftOut(view.folds.slice(folds.length))] };
}

function leftOut(folds: readonly Fold[]): Block {
  const count = folds.length === 1 ? 'One part is' : `${folds.length} parts are`;
  return {
    kind: 'paragraph',
    text: rich`${count} left out, because a comment has no room for more; the report has all of it.`,
  };
}

function shortBlock(block: Block): Block {
  if (block.kind === 'table') return { ...block, rows: block.rows.slice(0, fewRows) };
  return block.kind === 'list' ? { ...block, items: block.items.slice(0, fewRows) } : block;
}

function bare(view: CommentView, kept: number): CommentView {
  const more = view.reasons.length - kept;
  const items: Rich[] = [...view.reasons.slice(0, kept), ...(more > 0 ? [rich`and ${more} more`] : [])];
  return {
    ...view,
    folds: [],
    blocks: [
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
      {
        kind: 'paragraph',
        text: rich`The rest is left out, because a comment has no room for it; the report has all of it.`,
      },
    ],
  };
}

/** The first pieces only, each short. */
function shortRich(text: Rich): Rich {
  return text.slice(0, 8).map((piece) => {
    if (typeof piece === 'string') return piece.slice(0, 200);
    if ('code' in piece) return { code: piece.code.slice(0, 80) };
    return 'strong' in piece ? { strong: shortRich(piece.strong) } : piece;
  });
}

import type { Block, CommentView } from './comment-view.ts';
import { renderMarkdown } from './render-markdown.ts';
import { plainText, type Rich, rich } from './rich-text.ts';

/** A comment that fits, and how much of it is there. */
export interface FittedComment {
  readonly markdown: string;
  /** Something was left out. */
  readonly isCut: boolean;
}

/** Rows of a table and items of a list that stay when the whole is too long. */
const fewRows = 12;

/** Paragraphs that are kept and that stay when there is no room for all of them. */
const fewKept = 12;

/** Characters of a suite's line, where there are too many suites for whole lines. */
const lineLengths = [200, 100, 50] as const;

/**
 * The largest form of a comment that fits, in this order: the whole; the folds that fit, the first ones first; no fold; no
 * fold and short tables and lists; of several suites the parts of the worst; what is kept, with the reasons; with as many
 * reasons as fit; with short lines; with as many lines as fit. The headline, one reason where there are any, the footer
 * and the marker are in every form, and what was left out is said.
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
  for (let count = kept; count > 0; count -= 1) yield withFolds(view, count);
  yield withFolds(view, 0);
  yield { ...withFolds(view, 0), blocks: [...view.blocks.map(shortBlock), foldsLeftOut(view, 0)] };
  yield* fewerParts(view);
  for (let count = view.reasons.length; count > 0; count = Math.floor(count / 2))
    yield bare(view, keptBlocks(view), count);
  const short = { ...view, headline: shortRich(view.headline, 200), footer: shortRich(view.footer, 200) };
  const [reason] = view.reasons;
  const one = {
    ...short,
    reasons: reason === undefined ? [] : [shortRich(reason, 200), ...view.reasons.slice(1)],
  };
  for (const length of lineLengths) yield bare(one, shortKept(view, Number.POSITIVE_INFINITY, length), 1);
  for (let count = longestKept(view); count > 0; count = Math.floor(count / 2))
    yield bare(one, shortKept(view, count, lineLengths[2]), 1);
}

/** How many of the first folds fit beside the rest; each is rendered once. */
function foldsThatFit(view: CommentView, marker: string, budget: number): number {
  const without = sizeBytes(renderMarkdown(withFolds(view, 0), marker));
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

function withFolds(view: CommentView, count: number): CommentView {
  return { ...view, folds: view.folds.slice(0, count), blocks: [...view.blocks, foldsLeftOut(view, count)] };
}

function foldsLeftOut({ folds }: CommentView, kept: number): Block {
  const count = folds.length - kept;
  if (count === 0)
    return said('Rows are left out, because a comment has no room for more; the report has all of them.');
  return said(
    `${count === 1 ? 'One part is' : `${count} parts are`} left out, because a comment has no room for more; the report has all of it.`,
  );
}

/** Of several suites, the worst first: their parts short, and of the others only what is kept. */
function* fewerParts(view: CommentView): Generator<CommentView> {
  const starts = view.blocks.flatMap((block, at) => (block.kind === 'heading' ? [at] : []));
  for (let count = starts.length - 1; count > 0; count = count > 8 ? Math.floor(count / 2) : count - 1) {
    const end = starts[count] ?? view.blocks.length;
    const rest = view.blocks.slice(end).filter(isKept);
    const left = starts.length - count;
    const text = `${left === 1 ? 'One suite has' : `${left} suites have`} only a line above, and all folded parts are left out, because a comment has no room for more; the reports have all of it.`;
    yield {
      ...view,
      folds: [],
      blocks: [...view.blocks.slice(0, end).map(shortBlock), ...rest, said(text)],
    };
  }
}

function isKept(block: Block): boolean {
  return 'isKept' in block && block.isKept === true;
}

function keptBlocks({ blocks }: CommentView): readonly Block[] {
  return blocks.filter(isKept);
}

/** What is kept, cut to so many paragraphs and lines, each to so many characters. */
function shortKept(view: CommentView, most: number, length: number): readonly Block[] {
  let paragraphs = 0;
  return keptBlocks(view).flatMap((block): Block[] => {
    if (block.kind === 'list') {
      const items = block.items.slice(0, most).map((item) => shortRich(item, length));
      const more = block.items.length - items.length;
      return [{ ...block, items: [...items, ...(more > 0 ? [rich`and ${more} more`] : [])] }];
    }
    paragraphs += 1;
    if (block.kind !== 'paragraph' || paragraphs > Math.min(most, fewKept)) return [];
    return [{ ...block, text: shortRich(block.text, 200) }];
  });
}

function longestKept(view: CommentView): number {
  return Math.max(1, ...keptBlocks(view).map((block) => (block.kind === 'list' ? block.items.length : 1)));
}

function shortBlock(block: Block): Block {
  if (isKept(block)) return block;
  if (block.kind === 'table') return { ...block, rows: block.rows.slice(0, fewRows) };
  return block.kind === 'list' ? { ...block, items: block.items.slice(0, fewRows) } : block;
}

function bare(view: CommentView, kept: readonly Block[], count: number): CommentView {
  const reasons = view.reasons.slice(0, count);
  const more = view.reasons.length - reasons.length;
  const items: Rich[] = [...reasons, ...(more > 0 ? [rich`and ${more} more`] : [])];
  return {
    ...view,
    folds: [],
    blocks: [
      ...kept,
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
      said('The rest is left out, because a comment has no room for it; the report has all of it.'),
    ],
  };
}

function said(text: string): Block {
  return { kind: 'paragraph', text: rich`${text}` };
}

/** The first characters, as many pieces as they make; what is cut ends in an ellipsis. */
function shortRich(text: Rich, most: number): Rich {
  let room = most;
  const short: Rich[number][] = [];
  for (const piece of text) {
    if (room <= 0) break;
    const length = [...plainText([piece])].length;
    short.push(length <= room ? piece : cutPiece(piece, room));
    room -= length;
  }
  return short;
}

function cutPiece(piece: Rich[number], most: number): Rich[number] {
  if (typeof piece === 'string') return cutText(piece, most);
  if ('code' in piece) return { code: cutText(piece.code, most) };
  return 'strong' in piece ? { strong: shortRich(piece.strong, most) } : cutText(piece.link, most);
}

function cutText(text: string, most: number): string {
  return `${[...text].slice(0, Math.max(0, most - 1)).join('')}…`;
}

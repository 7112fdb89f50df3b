import { z } from 'zod';
import { verdicts } from '../model/verdict.ts';
import type { Block, CommentView, Fold } from '../report/comment-view.ts';
import { link, type Piece, type Rich } from '../report/rich-text.ts';
import { type LegView, largestLegView, legViewVersion } from './leg-view.ts';

/** Characters of one piece of text; a renderer shows a quarter of it. */
const longestText = 4_000;
const mostPieces = 1_000;
const mostBlocks = 400;
const mostRows = 200;
const mostColumns = 12;
const mostFolds = 200;
const mostReasons = 500;
const mostSkipped = 500;
const name = z.string().min(1).max(300);

const plainPiece = z.union([
  z.string().max(longestText),
  z.strictObject({ code: z.string().max(longestText) }),
  z.strictObject({ link: z.string().max(300), href: z.string().max(500).refine(isOwnKind) }),
]);
// What is stressed holds nothing stressed: every depth is known.
const piece = z.union([
  plainPiece,
  z.strictObject({ strong: z.array(plainPiece).max(mostPieces) }),
]) satisfies z.ZodType<Piece>;
const rich = z.array(piece).max(mostPieces) satisfies z.ZodType<Rich>;
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: rich, isKept: z.literal(true).exactOptional() }),
  z.strictObject({ kind: z.literal('heading'), text: rich }),
  z.strictObject({ kind: z.literal('code'), text: z.string().max(longestText) }),
  z.strictObject({
    kind: z.literal('list'),
    items: z.array(rich).max(mostRows),
    isKept: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('table'),
    header: z.array(z.string().max(100)).max(mostColumns),
    align: z.array(z.enum(['left', 'right'])).max(mostColumns),
    rows: z.array(z.array(rich).max(mostColumns)).max(mostRows),
  }),
]) satisfies z.ZodType<Block>;
const fold = z.strictObject({
  summary: rich,
  blocks: z.array(block).max(mostBlocks),
}) satisfies z.ZodType<Fold>;
const view = z.strictObject({
  headline: rich,
  blocks: z.array(block).max(mostBlocks),
  folds: z.array(fold).max(mostFolds),
  reasons: z.array(rich).max(mostReasons),
  footer: rich,
}) satisfies z.ZodType<CommentView>;

const schema = z.strictObject({
  version: z.literal(legViewVersion),
  config: z.string().min(1).max(1_000),
  job: name,
  matrixKey: z.string().regex(/^[a-z0-9-]{1,80}$/),
  jobTotal: z.int().min(1).max(256),
  attempt: z.int().min(1).max(10_000),
  headSha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
  suite: name.nullable(),
  verdict: z.enum(verdicts).nullable(),
  isAccepted: z.literal(true).exactOptional(),
  exitCode: z.literal([0, 1, 3]).exactOptional(),
  conclusion: z.enum(['success', 'failure']).exactOptional(),
  required: z.array(name).max(mostSkipped).exactOptional(),
  skipped: z.array(z.strictObject({ suite: name, reason: z.string().max(longestText) })).max(mostSkipped),
  view,
}) satisfies z.ZodType<LegView>;

/** A link of a file is one that we would make ourselves, to where links of ours lead. */
function isOwnKind(href: string): boolean {
  try {
    link('', href);
    return true;
  } catch {
    return false;
  }
}

/** Whether a view is within what {@link decodeLegView} takes. */
export function fitsCaps(leg: LegView): boolean {
  return schema.safeParse(leg).success;
}

/**
 * The view of another leg. Its file is foreign: the job that wrote it also ran code of the pull request.
 *
 * @returns null when it is too large, no JSON, of another version, or anything but what {@link encodeLegView} writes
 */
export function decodeLegView(bytes: Uint8Array): LegView | null {
  if (bytes.length > largestLegView) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

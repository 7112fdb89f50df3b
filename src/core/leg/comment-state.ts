import { z } from 'zod';
import { type Verdict, verdicts } from '../model/verdict.ts';
import { hasMarker } from '../report/comment-marker.ts';
import type { Block } from '../report/comment-view.ts';
import { code, rich, strong } from '../report/rich-text.ts';

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const failing = ['not-evaluated', 'outside', 'trade-off', 'inconclusive'] as const;

const schema = z.strictObject({
  version: z.literal(1),
  verdict: z.enum(verdicts).nullable(),
  headSha: sha,
  before: z.strictObject({ verdict: z.enum(failing), headSha: sha }).nullable(),
  resolvedAt: sha.nullable(),
});

/** What a comment says, for the program that writes the next one. */
export type CommentState = z.infer<typeof schema>;

/** What is said now. */
export interface Standing {
  /** null = no suite covers what changed. */
  readonly verdict: Verdict | null;
  readonly headSha: string;
  /** Jobs are missing: too early to call anything resolved. */
  readonly isPartial: boolean;
}

/** Longest digest that is read, characters. */
const longestState = 600;

/** The digest as a hidden line: hexadecimal digits and words of our own only, so nothing can end the comment early. */
export function stateLine(state: CommentState): string {
  return `<!-- eval-envelope-state ${JSON.stringify(schema.parse(state))} -->`;
}

/**
 * The digest of a comment of ours.
 *
 * @param body - of a comment by our own author; the digest counts only on the line before the marker at the end, where no
 *   text of anybody else can stand
 * @returns null when there is none, or one that this version does not write
 */
export function readState(body: string, marker: string): CommentState | null {
  if (!hasMarker(body, marker)) return null;
  const before = body.trimEnd().slice(0, -marker.length).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const found = /^<!-- eval-envelope-state (\{[^<>]*\}) -->$/.exec(line)?.[1];
  if (found === undefined || found.length > longestState) return null;
  try {
    return schema.parse(JSON.parse(found));
  } catch {
    return null;
  }
}

/** What the next digest is: a failing verdict is remembered until it is resolved, and that it was from then on. */
export function nextState(previous: CommentState | null, now: Standing): CommentState {
  const { verdict, headSha } = now;
  const state = { version: 1, verdict, headSha } as const;
  if (isFailing(verdict) || previous === null) return { ...state, before: null, resolvedAt: null };
  const old = previous.verdict;
  const before = isFailing(old) ? { verdict: old, headSha: previous.headSha } : previous.before;
  if (before === null) return { ...state, before, resolvedAt: null };
  const known = isFailing(old) ? null : previous.resolvedAt;
  return { ...state, before, resolvedAt: known ?? (now.isPartial ? null : headSha) };
}

const words: Readonly<Record<(typeof failing)[number], string>> = {
  'not-evaluated': 'not evaluated',
  outside: 'outside',
  'trade-off': 'a trade-off',
  inconclusive: 'not settled',
};

/** `Resolved at <sha>: was outside at <old sha>`, below the headline; none where nothing was. */
export function resolvedBlock({ before, resolvedAt }: CommentState): Block[] {
  if (before === null || resolvedAt === null) return [];
  const where =
    before.headSha === resolvedAt
      ? rich`in an earlier run of the same commit`
      : rich`at ${code(before.headSha.slice(0, 7))}`;
  const text = rich`${strong('Resolved at ', code(resolvedAt.slice(0, 7)), ':')} was ${words[before.verdict]} ${where}.`;
  return [{ kind: 'paragraph', text, isKept: true }];
}

function isFailing(verdict: Verdict | null): verdict is (typeof failing)[number] {
  return verdict !== null && verdict !== 'inside';
}

import { z } from 'zod';
import { mostShards } from './shard.ts';

/** Name of the file that says what a shard is. */
export const manifestFile = 'manifest.json';

/** Files of a shard: the manifest, and the rows of the sides that it ran. */
export const shardFiles = {
  manifest: manifestFile,
  head: 'rows.jsonl.gz',
  base: 'base-rows.jsonl.gz',
} as const;

/** Characters of a manifest; ours have some thousands. */
export const longestManifest = 400_000;

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const key = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0).max(1_000_000);
const index = z.int().min(1).max(mostShards);

/** What a reader has to know, and why there is nothing: sentences of the shard's own job. */
const [mostSentences, longestSentence] = [20, 4_000];
const sentences = z.array(z.string().max(longestSentence)).max(mostSentences);
const sides = z.strictObject({ base: sentences, head: sentences });

const measured = z.strictObject({ durationMs: z.int().min(0), commandRuns: z.int().min(0) });

/**
 * What a shard did with a side: `run` it, left it to a `stored` run, or had no use for it (`none`: a base that nobody asked
 * for).
 */
const needs = z.strictObject({ base: z.enum(['run', 'stored', 'none']), head: z.enum(['run', 'stored']) });

const manifestSchema = z.strictObject({
  version: z.literal(1),
  suite: z.string().min(1).max(200),
  /** Leg of the matrix without its shards; null = outside GitHub Actions. */
  matrixKey: z.string().max(200).nullable(),
  shard: index,
  of: index,
  /** Workflow run and its attempt; null = not in one. */
  runId: z.string().max(40).nullable(),
  attempt: z.int().min(1).max(100_000),
  mode: z.enum(['gate', 'record']),
  evaluatedSha: sha,
  baseSha: sha,
  suiteKeys: z.strictObject({ base: key, head: key }),
  /** Hash of the plan by which cases are split; null = nothing was known, and the suite splits them. */
  plan: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
  startedAt: z.iso.datetime(),
  needs,
  /** Distinct cases of head. */
  cases: count,
  /** Time of each side's commands, milliseconds, and how often they ran; null = they did not. */
  measured: z.strictObject({ base: measured.nullable(), head: measured.nullable() }),
  /** It was ended, or not begun, for its cost. */
  isOverBudget: z.boolean(),
  notes: sides,
  /** Why a side has no rows; empty = nothing went wrong. */
  problems: sides,
});

/** What a shard says of itself: the word of a job that ran the code of a pull request. */
export type ShardManifest = z.output<typeof manifestSchema>;

/** Writes a manifest; sentences are cut to what can be read back. */
export function encodeManifest(manifest: ShardManifest): string {
  const fitting = ({ base, head }: ShardManifest['notes']) => ({
    base: base.slice(0, mostSentences).map(short),
    head: head.slice(0, mostSentences).map(short),
  });
  const { notes, problems, ...rest } = manifest;
  return `${JSON.stringify({ ...rest, notes: fitting(notes), problems: fitting(problems) }, null, 2)}\n`;
}

function short(text: string): string {
  return text.length <= longestSentence ? text : `${text.slice(0, longestSentence - 1)}…`;
}

/** Reads a manifest that anybody may have written. */
export function decodeManifest(
  bytes: Uint8Array,
): { readonly ok: true; readonly value: ShardManifest } | { readonly ok: false; readonly problem: string } {
  if (bytes.length > longestManifest)
    return { ok: false, problem: 'its manifest is larger than any of ours' };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, problem: 'its manifest is no JSON' };
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success)
    return parsed.data.shard > parsed.data.of
      ? { ok: false, problem: `its manifest says shard ${parsed.data.shard} of ${parsed.data.of}` }
      : { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const where = (issue?.path.map(String).join('.') || 'the whole').slice(0, 100);
  return { ok: false, problem: `its manifest is not as this release writes it (${where})` };
}

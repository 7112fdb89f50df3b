import type { SuiteConfig } from '../../core/config/config.ts';
import { maskSecrets } from '../../core/results/mask-run.ts';
import { encodeRows } from '../../core/results/rows/encode-rows.ts';
import type { ExpectedShard } from '../../core/shard/check-shards.ts';
import type { Shard } from '../../core/shard/shard.ts';
import { encodeManifest, type ShardManifest, shardFiles } from '../../core/shard/shard-manifest.ts';
import type { GateContext } from '../gate/evaluate-suite.ts';
import type { SideResults } from '../gate/run-suite.ts';
import type { Files } from '../ports.ts';

/** What was run; absent = that side was not. */
export interface RanSides {
  readonly head?: SideResults;
  readonly base?: SideResults;
}

/** A shard that is written. */
export interface WrittenShard {
  /** Where it lies; null = nothing had to be written. */
  readonly folder: string | null;
  /** Distinct cases of head. */
  readonly cases: number;
  /** Why it is no part of an evaluation, one sentence each; empty = it is one. */
  readonly problems: readonly string[];
}

/** Folder of a shard under that of its suite. */
export function shardFolder({ index, of }: Shard): string {
  return `shard-${index}-of-${of}`;
}

/** Writes manifest and rows of a shard, what went wrong too: the job that merges can say then what it was. */
export async function writeShard(
  ran: RanSides,
  about: {
    readonly shard: Shard;
    readonly expected: ExpectedShard;
    readonly secrets: readonly string[];
  } & Pick<ShardManifest, 'plan' | 'needs'>,
  { suite, context }: { readonly suite: SuiteConfig; readonly context: GateContext },
  files: Files,
): Promise<WrittenShard> {
  const { shard, expected, plan, needs, secrets } = about;
  const { isBaseOptional, ...set } = expected;
  const folder = files.join(context.request.out, expected.suite, shardFolder(shard));
  const head = ran.head?.outcome.ok === true ? ran.head.outcome.run : null;
  const cases = head?.rows.caseIds.length ?? 0;
  const masked = (sentences: readonly string[]) => sentences.map((text) => maskSecrets(text, secrets));
  const problemsOf = (side: SideResults | undefined) =>
    side === undefined || side.outcome.ok ? [] : masked(side.outcome.problems);
  const problems = { base: problemsOf(ran.base), head: problemsOf(ran.head) };
  const notes = { base: masked(ran.base?.notes ?? []), head: masked(ran.head?.notes ?? []) };
  const { startedAt } = context;
  const measured = { base: ran.base?.measured ?? null, head: ran.head?.measured ?? null };
  const isOverBudget = [ran.base, ran.head].some(
    (side) => side?.outcome.ok === false && side.outcome.isOverBudget === true,
  );
  const own = { plan, startedAt, needs, cases, measured, isOverBudget, notes, problems };
  const manifest: ShardManifest = { version: 1, shard: shard.index, ...set, ...own };
  await files.write(files.join(folder, shardFiles.manifest), encodeManifest(manifest));
  // Answers leave a job only where the config asks for them to be quoted.
  const options = { output: suite.judge.excerpts !== undefined };
  for (const side of ['head', 'base'] as const) {
    const outcome = ran[side]?.outcome;
    if (outcome?.ok === true)
      await files.writeCompressed(files.join(folder, shardFiles[side]), encodeRows(outcome.run, options));
  }
  return {
    folder,
    cases,
    problems: [
      ...(isBaseOptional ? [] : problems.base.map((problem) => `base: ${problem}`)),
      ...problems.head.map((problem) => `head: ${problem}`),
    ],
  };
}

import { UsageError } from '../../core/model/program-error.ts';
import type { Run } from '../../core/model/run.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import { shardView } from '../../core/report/shard-view.ts';
import { formatShard, mostShards, parseShard } from '../../core/shard/shard.ts';
import type { GateRequest } from '../gate/gate-request.ts';
import type { CommandInput, World } from '../ports.ts';
import type { MeasuredRun } from '../shard/plan-suite.ts';
import { runShards } from '../shard/run-shards.ts';
import { type CommandOutcome, printJson, withOutput } from './command.ts';

/** `gate --shard i/n`: one part of the suites, for `merge` to put together. */
export async function gateShard(
  text: string,
  request: GateRequest,
  input: CommandInput,
  world: World,
): Promise<CommandOutcome> {
  const shard = parseShard(text);
  if (shard === null) {
    const hint = `Give i/n, such as 2/4, of ${mostShards} shards at most.`;
    throw new UsageError('arguments', `--shard ${text} is no shard.`, hint);
  }
  if (request.isWorkingTree) {
    throw new UsageError(
      'arguments',
      'The working tree is another one in every job, so its shards would never fit together.',
      'Commit it, and leave --working-tree out.',
    );
  }
  const parts = { shard, measured: newestOf(request), earlier: null };
  const outcome = await runShards(
    request,
    parts,
    world.git('.'),
    input.flag('verbose') ? withOutput(world) : world,
  );
  const { suites, skipped, commits, exitCode } = outcome;
  world.log.note(`gate: shard ${formatShard(shard)}: manifests and rows: ${request.out}`);
  const view = shardView({ ...shard, suites, skipped, headSha: commits.headSha });
  const stdout = input.flag('json')
    ? printJson({
        version: 1,
        shard: shard.index,
        of: shard.of,
        baseSha: commits.baseSha,
        headSha: commits.headSha,
        suites: suites.map(({ suite, cases, sides, problems, folder }) => ({
          suite,
          cases,
          sides,
          problems,
          folder,
        })),
        skipped,
      })
    : input.flag('markdown')
      ? renderMarkdown(view)
      : renderText(view, true);
  return { exitCode, stdout };
}

/** The newest run in the folders that the caller named: all shards have to be given the same. */
function newestOf({ baseStores }: GateRequest): MeasuredRun {
  return async ({ suite, matrixKey }) => {
    const found: Run[] = [];
    for (const store of baseStores)
      found.push(...(await store.search({ suite, suiteKey: '', matrixKey, since: null })).runs);
    const timeOf = ({ origin }: Run): number => Date.parse(origin?.evaluatedAt ?? '') || 0;
    return found.sort((one, other) => timeOf(other) - timeOf(one))[0] ?? null;
  };
}
